"""What the engine is told of a raster layer."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
)

from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.plugin import layer_looks, layers, registration
from xmodalnet.plugin.band_stack import stack_bands

from .conftest import to_change, write_raster

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")


def test_a_layer_is_a_path_and_a_stream(raster, tmp_path):
    assert layers.layer_spec(raster("s2"), "msi") == LayerSpec("msi", str(tmp_path / "s2.tif"), "msi")


def test_a_nodata_value_that_the_user_set_goes_along(raster):
    layer = raster("s2")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    assert layers.layer_spec(layer, "msi").nodata == 7.0
    assert not layers.has_unused_nodata(layer)


def test_user_nodata_does_not_replace_the_files_own(raster):
    layer = raster("s2", nodata=0)
    assert not layers.has_unused_nodata(layer)
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    assert layers.layer_spec(layer, "msi").nodata is None
    assert layers.has_unused_nodata(layer)
    layer.dataProvider().setUseSourceNoDataValue(1, False)
    assert layers.layer_spec(layer, "msi").nodata == 7.0
    assert not layers.has_unused_nodata(layer)
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 9)])
    assert layers.layer_spec(layer, "msi").nodata is None
    assert layers.has_unused_nodata(layer), "a range is no value"


def test_the_number_that_means_no_data_is_the_files_or_the_users(raster):
    assert layers.file_nodata(raster("none")) is None
    assert layers.file_nodata(raster("zero", nodata=0)) == 0.0
    assert layers.file_nodata(raster("nan", np.ones((3, 20, 20), np.float32), nodata=float("nan"))) is None
    layer = raster("seven")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    assert layers.file_nodata(layer) == 7.0


def test_a_crs_that_the_user_set_goes_along(raster):
    layer = raster("s2")
    assert layers.layer_spec(layer, "msi").crs == "", "the file's own"
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:25833"))
    assert layers.layer_spec(layer, "msi").crs == "EPSG:25833"
    bare = raster("bare", epsg=0)
    assert layers.layer_spec(bare, "msi").crs == ""
    bare.setCrs(UTM33)
    assert layers.layer_spec(bare, "msi").crs == "EPSG:32633"


def test_relative_paths_become_absolute(tmp_path, monkeypatch):
    assert layers.absolute("a/river.xmn", tmp_path) == str(tmp_path / "a" / "river.xmn")
    assert layers.absolute("/b/river.xmn", tmp_path) == "/b/river.xmn"
    assert layers.absolute("~/river.xmn", tmp_path) == str(Path.home() / "river.xmn")
    assert layers.absolute("", tmp_path) == ""
    assert layers.absolute("~nobody_of_this_name.xmn", tmp_path) == str(tmp_path / "~nobody_of_this_name.xmn")
    monkeypatch.chdir(tmp_path)
    write_raster(tmp_path / "a.tif", np.ones((4, 4), np.uint8))
    assert layers.file_of(QgsRasterLayer("a.tif", "a")) == str(tmp_path / "a.tif")


def test_a_source_that_is_no_name_of_a_file_is_told(raster):
    """A virtual raster may be its own text, longer than any name."""
    text = (
        f'<VRTDataset rasterXSize="2" rasterYSize="2"><!-- {"x" * 300} --><VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    )
    layer = QgsRasterLayer(text, "virtual", "gdal")
    assert layer.isValid()
    with pytest.raises(LayerError, match="The file of layer 'virtual' is gone"):
        layers.file_of(layer)


@pytest.mark.parametrize("name", ["GPKG:c.gpkg:one", "/vsizip/c.zip/a.tif"])
def test_a_relative_file_inside_a_gdal_name_becomes_absolute(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    write_raster(tmp_path / "a.tif", np.ones((4, 4), np.uint8))
    gdal.Translate("c.gpkg", "a.tif", format="GPKG", creationOptions=["RASTER_TABLE=one"])
    shutil.make_archive("c", "zip", tmp_path, "a.tif")
    layer = QgsRasterLayer(name, "one")
    assert layer.isValid()
    assert layers.file_of(layer) == name.replace("c.", f"{tmp_path}/c.", 1)


def test_a_damaged_file_is_refused(tmp_path):
    (tmp_path / "broken.tif").write_text("no raster", encoding="utf-8")
    with pytest.raises(LayerError, match=r"Layer 'broken' cannot be read from .*broken\.tif"):
        layers.file_of(QgsRasterLayer(str(tmp_path / "broken.tif"), "broken", "gdal"))


def test_a_layer_of_a_container_keeps_its_gdal_name(tmp_path):
    write_raster(tmp_path / "a.tif", np.ones((4, 4), np.uint8))
    gdal.Translate(str(tmp_path / "c.gpkg"), str(tmp_path / "a.tif"), format="GPKG", creationOptions=["RASTER_TABLE=one"])
    layer = QgsRasterLayer(f"GPKG:{tmp_path}/c.gpkg:one", "one")
    assert layer.isValid()
    assert layers.file_of(layer) == f"GPKG:{tmp_path}/c.gpkg:one"


def test_what_has_no_file_is_refused_with_a_way_out(raster, tmp_path):
    service = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "Streets", "wms")
    with pytest.raises(LayerError, match="Layer 'Streets' is a background of pictures that a server sends") as caught:
        layers.file_of(service)
    assert "GeoTIFF" in caught.value.hint
    gdal.GetDriverByName("GTiff").Create("/vsimem/m.tif", 2, 2).FlushCache()
    with pytest.raises(LayerError, match="memory only"):
        layers.file_of(QgsRasterLayer("/vsimem/m.tif", "m"))
    gone = raster("gone")
    (tmp_path / "gone.tif").unlink()
    with pytest.raises(LayerError, match="The file of layer 'gone' is gone"):
        layers.file_of(gone)


def test_the_grid_is_the_layers_own(raster):
    grid = layers.grid_of(raster("a"))
    assert (grid.crs, grid.width, grid.height) == ("EPSG:32633", 20, 20)
    assert grid.affine == (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0)


@pytest.mark.parametrize(
    ("size_px", "bounds"),
    [
        (1, (400050, 5799930, 400060, 5799940)),
        (2, (400050, 5799920, 400070, 5799940)),
        (3, (400040, 5799920, 400070, 5799950)),
    ],
)
def test_a_click_takes_whole_pixels(raster, size_px, bounds):
    square = layers.pixel_square(raster("a"), QgsPointXY(400057, 5799933), UTM33, size_px)
    box = square.boundingBox()
    assert (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) == bounds


@pytest.mark.parametrize(
    ("how", "text"),
    [
        ({}, "10 m"),
        ({"epsg": 0}, "1 px"),
        ({"left": 10.0, "top": 0.001, "pixel": 0.0000898, "epsg": 4326}, "0.0000898° (about 10 m)"),
        ({"left": 13.53, "top": 52.35, "pixel": 0.0001, "epsg": 4326}, "0.0001° (about 6.8 × 11 m)"),
        ({"left": 13.0, "top": 60.0, "pixel": 0.25, "epsg": 4326}, "0.25° (about 15000 × 28000 m)"),
        ({"left": 13.0, "top": 9000.0, "pixel": 10.0, "epsg": 4326}, "10°"),
    ],
)
def test_how_large_pixels_are_is_told_on_the_ground_too(raster, how, text):
    """In degrees alone nobody knows it; towards the poles those of longitude are shorter. The last one is no place on the earth."""
    assert layers.pixel_text(raster("a", **how)) == text


def test_a_click_in_degrees_takes_the_same_pixels(raster):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    to_degrees = QgsCoordinateTransform(UTM33, degrees, QgsProject.instance())
    square = layers.pixel_square(raster("a"), to_degrees.transform(QgsPointXY(400057, 5799933)), degrees, 3)
    square.transform(to_degrees, Qgis.TransformDirection.Reverse)
    centre = square.centroid().asPoint()
    assert centre.x() == pytest.approx(400055, abs=0.01)
    assert centre.y() == pytest.approx(5799935, abs=0.01)


def test_a_click_where_the_layer_has_no_place_is_a_sentence(raster):
    with pytest.raises(LayerError, match="EPSG:4326 has none in the CRS of layer 'a'"):
        layers.pixel_square(raster("a"), QgsPointXY(0, 150), QgsCoordinateReferenceSystem("EPSG:4326"), 3)


def test_an_extent_keeps_its_own_crs(raster):
    box, bounds = QgsRectangle(399900, 5799900, 400100, 5800100), (399900, 5799900, 400100, 5800100)
    layer, without = raster("a"), raster("b", epsg=0)
    assert layers.area_in(box, UTM33, [without, layer]) == (bounds, "EPSG:32633")
    assert layers.area_in(box, UTM33, [without]) == (bounds, ""), "nothing can be transformed"
    assert layers.area_in(box, QgsCoordinateReferenceSystem(), [layer]) == (bounds, "")


def test_a_crs_without_a_public_code_goes_as_wkt(raster):
    own = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lon_0=14.2 +k=0.9997 +x_0=1000 +ellps=GRS80 +units=m +no_defs")
    assert layers.area_in(QgsRectangle(0, 0, 1, 1), own, [raster("a")])[1] == own.toWkt() != ""


def test_a_crs_that_only_this_qgis_knows_goes_as_wkt(raster):
    class UserCrs(QgsCoordinateReferenceSystem):
        """As QGIS makes them from its database of the user's own."""

        def authid(self) -> str:
            return "USER:100000"

    assert layers.area_in(QgsRectangle(0, 0, 1, 1), UserCrs(UTM33), [raster("a")])[1] == UTM33.toWkt()


def test_a_result_that_cannot_be_opened_is_an_error(tmp_path):
    with pytest.raises(LayerError, match=r"cannot open .*no\.tif"):
        layers.load_raster(str(tmp_path / "no.tif"), "x")


@pytest.mark.parametrize(
    ("unit", "value", "nm"),
    [("Nanometers", "490", 490), ("Micrometers", "0.49", 490), ("", "0.49", 490), ("Unknown", "490", 490), ("um", "10.9", 10900)],
)
def test_wavelengths_have_the_unit_that_the_file_tells(raster, unit, value, nm):
    layer = raster("light", np.zeros((1, 20, 20), np.int16))
    image = to_change(layer.source())
    image.GetRasterBand(1).SetMetadata({"wavelength": value, "wavelength_units": unit})
    image.FlushCache()
    assert layers.wavelengths_nm(layer) == pytest.approx((nm,))


def test_wavenumbers_are_no_wavelengths(raster):
    """They were taken for nanometres, from 4089 to 23910 of them."""
    layer = raster("light", np.zeros((1, 20, 20), np.int16))
    image = to_change(layer.source())
    image.GetRasterBand(1).SetMetadata({"wavelength": "4089", "wavelength_units": "Wavenumber (cm-1)"})
    image.FlushCache()
    assert layers.wavelengths_nm(layer) == ()


def test_wavelengths_may_stand_in_the_product_beside_the_image(raster):
    """As EnMAP and DESIS have them; what is made of the image elsewhere takes them along."""
    layer = raster("ENMAP01-SPECTRAL_IMAGE", np.zeros((2, 20, 20), np.int16))
    assert layers.wavelengths_nm(layer) == ()
    beside = Path(layer.source()).with_name("ENMAP01-METADATA.XML")
    bands = "".join(
        f'<bandID number="{number}"><wavelengthCenterOfBand>{nm}</wavelengthCenterOfBand><FWHMOfBand>6.5</FWHMOfBand></bandID>'
        for number, nm in ((1, 418.24), (2, 2445.53))
    )
    beside.write_text(f"<level_X><specific><bandCharacterisation>{bands}</bandCharacterisation></specific></level_X>")
    assert layers.wavelengths_nm(layer) == (418.24, 2445.53)
    assert layer_looks.radar_or_optical(layer) == "optical"
    elsewhere = beside.parent / "made"
    registration._write_moved(layer, str(elsewhere / "moved.vrt"), 10, 0)
    stack_bands([layer, raster("dem", np.zeros((1, 20, 20), np.int16))], elsewhere / "stack.vrt")
    for name in ("moved.vrt", "stack.vrt"):
        made = gdal.Open(str(elsewhere / name))
        told = [made.GetRasterBand(band).GetMetadata() for band in (1, 2)]
        assert [tags["wavelength"] for tags in told] == ["418.24", "2445.53"]
        assert [tags["fwhm"] for tags in told] == ["6.5", "6.5"]
    image = to_change(layer.source())
    image.GetRasterBand(1).SetMetadataItem("wavelength", "500")
    image.FlushCache()
    assert layers.wavelengths_nm(layer) == (500, 2445.53), "what the file tells itself counts, as in the engine"


def test_a_file_that_is_gone_is_no_exception_even_where_gdal_raises(raster):
    layer = raster("s2", wavelengths=(490,))
    Path(layer.source()).unlink()
    raised = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        assert (layers.wavelengths_nm(layer), layer_looks.looks_like_a_map(layer)) == ((), False)
    finally:
        if not raised:
            gdal.DontUseExceptions()


@pytest.mark.parametrize(
    ("pixel", "epsg", "side", "area"),
    [(0.1, 32633, "0.3 m", "0.1 m²"), (10.0, 32633, "30 m", "1000 m²"), (1000.0, 32633, "3 km", "1000 ha"), (1.0, 0, "", "")],
)
def test_what_pixels_are_on_the_ground(raster, pixel, epsg, side, area):
    layer = raster("ground", pixel=pixel, epsg=epsg)
    assert (layers.ground_of_side(layer, 3), layers.ground_of_area(layer, 10)) == (side, area)


def test_degrees_are_metres_on_the_ground(raster):
    layer = raster("degrees", pixel=0.0001, epsg=4326, left=0.0, top=0.001)
    assert (layers.ground_of_side(layer, 3), layers.ground_of_area(layer, 10)) == ("33 m", "1200 m²")
