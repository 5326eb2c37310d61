"""Single bands of one image become one layer: bands, places and values by number."""

import ntpath
import os

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRasterRange

from xmodalnet.engine.errors import JobError, LayerError
from xmodalnet.plugin import band_stack
from xmodalnet.plugin.band_images import bands_of_one_image
from xmodalnet.plugin.band_stack import stack_bands, stacked_layer
from xmodalnet.plugin.layers import band_names, wavelengths_nm

from .conftest import in_project, write_raster

PRODUCT = "T32UQD_20200101T101031_"


def plain(value, size=20):
    return np.full((size, size), value, np.uint16)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_names_light_values_and_no_data_go_along(raster, tmp_path):
    for value, name in enumerate(("B04_10m", "B02_10m", "B03_10m"), start=1):
        raster(PRODUCT + name, plain(value), nodata=0 if value == 1 else None)
    chosen = bands_of_one_image(raster(PRODUCT + "B08_10m", plain(4)))
    path = stack_bands(list(reversed(chosen)), tmp_path / "image.vrt")
    assert [band[0, 0] for band in read(path)] == [2, 3, 1, 4]
    layer = stacked_layer(path, chosen)
    assert layer.crs().authid() == "EPSG:32633"
    assert band_names(layer) == ["B02", "B03", "B04", "B08"]
    assert wavelengths_nm(layer) == (492.7, 559.8, 664.6, 832.8)
    image = gdal.Open(str(path))
    assert [image.GetRasterBand(number).GetNoDataValue() for number in (1, 3)] == [None, 0]
    assert (layer.renderer().redBand(), layer.renderer().greenBand(), layer.renderer().blueBand()) == (3, 2, 1)


def test_any_project_shows_it_in_natural_colours(raster, tmp_path):
    """Opened again it was blue, green and red."""
    chosen = [raster(f"{PRODUCT}{name}_10m", plain(value)) for value, name in enumerate(("B02", "B03", "B04", "B08"), start=1)]
    path = stack_bands(chosen, tmp_path / "image.vrt")
    shown = QgsRasterLayer(str(path), "image").renderer()
    assert (shown.redBand(), shown.greenBand(), shown.blueBand()) == (3, 2, 1)
    image = gdal.Open(str(path))
    colors = [image.GetRasterBand(number).GetColorInterpretation() for number in range(1, 5)]
    assert colors == [gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand, gdal.GCI_Undefined], "for other programs"
    assert [band[0, 0] for band in read(path)] == [1, 2, 3, 4]


def test_the_look_of_an_image_that_is_replaced_goes_and_that_of_another_file_stays(raster, tmp_path):
    """A later image of the same name was shown by bands that it has not; a Shapefile's style was written over."""
    colored = [raster(f"{PRODUCT}{name}_10m", plain(value)) for value, name in enumerate(("B02", "B03", "B04"), start=1)]
    path, style = tmp_path / "image.vrt", tmp_path / "image.qml"
    stack_bands(colored, path)
    assert style.exists()
    stack_bands([raster("dem", plain(5)), raster("slope", plain(6))], path)
    assert not style.exists()
    path.unlink()
    style.write_text("that of image.shp")
    stack_bands(colored, path)
    assert style.read_text() == "that of image.shp"


def test_a_moved_folder_stays_whole(raster, tmp_path):
    chosen = [raster("x_B1", plain(7)), raster("x_B2", plain(8))]
    stack_bands(chosen, tmp_path / "image.vrt")
    chosen.clear()
    moved = tmp_path.with_name(tmp_path.name + "_moved")
    tmp_path.rename(moved)
    assert [band[0, 0] for band in read(moved / "image.vrt")] == [7, 8]


def test_a_folder_made_on_windows_is_whole_on_other_systems(monkeypatch):
    with monkeypatch.context() as windows:
        windows.setattr(os, "path", ntpath)
        windows.setattr(os, "sep", ntpath.sep)
        windows.setattr(ntpath, "isfile", lambda _: True)
        entry = band_stack._file_entry(r"C:\scene\R10m\B02.tif", r"C:\scene\bands")
        other = band_stack._file_entry(r"D:\scene\B02.tif", r"C:\scene\bands")
    assert entry == '<SourceFilename relativeToVRT="1">../R10m/B02.tif</SourceFilename>'
    assert other == r'<SourceFilename relativeToVRT="0">D:\scene\B02.tif</SourceFilename>'


def test_names_that_xml_does_not_like(raster, tmp_path):
    chosen = [raster("a & b <'c'>_B1", plain(7)), raster("a & b <'c'>_B2", plain(8))]
    assert [band[0, 0] for band in read(stack_bands(chosen, tmp_path / "a & b.vrt"))] == [7, 8]


def test_finest_pixels_and_what_all_cover(raster, tmp_path):
    """10 m pixels that count columns, and 20 m ones whose area begins 20 m further east and ends further south."""
    fine = np.tile(np.arange(20, dtype=np.uint16), (20, 1))
    coarse = np.tile(np.arange(10, dtype=np.uint16) * 100, (10, 1))
    chosen = [raster("x_B1", fine), raster("x_B5", coarse, pixel=20.0, left=400020.0, top=5799980.0)]
    dataset = gdal.Open(str(stack_bands(chosen, tmp_path / "image.vrt")))
    assert dataset.GetGeoTransform() == (400020.0, 10.0, 0.0, 5799980.0, 0.0, -10.0)
    values = dataset.ReadAsArray()
    assert values.shape == (2, 18, 18)
    assert values[0, 5].tolist() == list(range(2, 20))
    assert values[1, 5].tolist() == [0, 25, 75, 125, 175, 225, 275, 325, 375, 425, 475, 525, 575, 625, 675, 725, 775, 825]


def test_scale_and_all_bands_of_a_layer_of_several(raster, tmp_path):
    several = raster("ten_metres", np.stack([plain(1), plain(2)]), names=("B2", "B3"))
    single = raster("other_B5", plain(3))
    dataset = gdal.Open(single.source(), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.0001)
    dataset.GetRasterBand(1).SetOffset(-0.1)
    dataset = None
    again = QgsRasterLayer(single.source(), "other_B5")
    image = gdal.Open(str(stack_bands([several, again], tmp_path / "image.vrt")))
    assert [image.GetRasterBand(number).GetDescription() for number in (1, 2, 3)] == ["B2", "B3", "B5"]
    assert (image.GetRasterBand(3).GetScale(), image.GetRasterBand(3).GetOffset()) == (0.0001, -0.1)
    assert [band[0, 0] for band in image.ReadAsArray()] == [1, 2, 3]


def test_what_the_user_says_of_no_data_and_crs_counts(raster, tmp_path):
    chosen = [raster("x_B1", plain(1), epsg=0), raster("x_B2", plain(2), epsg=0)]
    for layer in chosen:
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:25833"))
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(9.0, 9.0)])
    image = gdal.Open(str(stack_bands(chosen, tmp_path / "image.vrt")))
    assert [image.GetRasterBand(number).GetNoDataValue() for number in (1, 2)] == [9, 9]
    assert image.GetSpatialRef().GetAuthorityCode(None) == "25833"


def test_what_does_not_fit_is_named(raster, tmp_path):
    one = raster("x_B1")
    target = tmp_path / "image.vrt"
    with pytest.raises(LayerError, match="'x_B1' and 'x_B2' have different CRS: EPSG:32633 and EPSG:32632"):
        stack_bands([one, raster("x_B2", epsg=32632)], target)
    with pytest.raises(LayerError, match="'x_B1', 'x_B3' have no area in common"):
        stack_bands([one, raster("x_B3", left=500000.0)], target)
    counted = [raster("x_B4", epsg=0), raster("x_B5", plain(1, 10), epsg=0)]
    with pytest.raises(LayerError, match="'x_B4' is not north up, or has no georeference"):
        stack_bands(counted, target)
    with pytest.raises(LayerError, match="No layer is chosen"):
        stack_bands([], target)
    assert not target.exists()
    shown = raster("x_B6")
    gdal.Translate(str(tmp_path / "shown.vrt"), shown.source(), format="VRT")
    in_project(QgsRasterLayer(str(tmp_path / "shown.vrt"), "shown"))
    with pytest.raises(JobError, match="'shown', which would be written over"):
        stack_bands([one, shown], tmp_path / "shown.vrt")


def test_the_user_may_do_without_no_data_and_bands_have_their_own(raster, tmp_path):
    without = raster("x_B1", plain(1), nodata=0)
    without.dataProvider().setUseSourceNoDataValue(1, False)
    gdal.Translate(str(tmp_path / "two.vrt"), raster("two", np.stack([plain(1), plain(2)])).source(), format="VRT")
    text = (tmp_path / "two.vrt").read_text()
    for number, value in ((1, 7), (2, 8)):
        text = text.replace(f'band="{number}">', f'band="{number}"><NoDataValue>{value}</NoDataValue>')
    (tmp_path / "two.vrt").write_text(text)
    several = QgsRasterLayer(str(tmp_path / "two.vrt"), "two")
    image = gdal.Open(str(stack_bands([without, several], tmp_path / "image.vrt")))
    assert [image.GetRasterBand(number).GetNoDataValue() for number in (1, 2, 3)] == [None, 7, 8]
    assert [image.GetRasterBand(number).GetDescription() for number in (1, 2, 3)] == ["B1", "two 1", "two 2"]


def clear(columns, size=20):
    """Alpha that is 0 in some columns."""
    alpha = np.full((size, size), 255, np.uint8)
    alpha[:, columns] = 0
    return alpha


def test_alpha_and_masks_are_no_bands_but_tell_what_are_data(raster, tmp_path):
    """In any of the layers, in their pixels: the first three columns by alpha, and two of the 20 m that the mask has by a mask."""
    red = raster("x_red", np.stack([np.full((20, 20), 7, np.uint8), clear([0, 1, 2])]))
    dataset = gdal.Open(red.source(), gdal.GA_Update)
    dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    path = write_raster(tmp_path / "x_green.tif", np.full((10, 10), 8, np.uint8), pixel=20.0)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(clear([9], 10))
    dataset = None
    chosen = [QgsRasterLayer(red.source(), "x_red"), QgsRasterLayer(path, "x_green"), raster("x_nir")]
    assert bands_of_one_image(chosen[0], chosen) == [chosen[1], chosen[0], chosen[2]]
    image = gdal.Open(str(stack_bands(chosen, tmp_path / "image.vrt")))
    assert [image.GetRasterBand(number).GetDescription() for number in (1, 2, 3)] == ["Green", "Red", "NIR"]
    assert image.RasterCount == 3
    mask = image.GetRasterBand(1).GetMaskBand().ReadAsArray()
    assert [row.tolist() for row in np.unique(mask, axis=0)] == [[0, 0, 0, *[255] * 15, 0, 0]]


def test_a_camera_model_goes_along(raster, tmp_path):
    layer = raster("x_B1", epsg=0)
    dataset = gdal.Open(layer.source(), gdal.GA_Update)
    offsets = ("LINE", "SAMP", "LAT", "LONG", "HEIGHT")
    model = {f"{name}_{what}": "1" for name in offsets for what in ("OFF", "SCALE")}
    model |= {f"{name}_{what}_COEFF": " ".join(["1"] * 20) for name in offsets[:2] for what in ("NUM", "DEN")}
    dataset.SetMetadata(model, "RPC")
    dataset = None
    image = gdal.Open(str(stack_bands([layer, raster("x_B2", epsg=0)], tmp_path / "image.vrt")))
    assert image.GetMetadata("RPC")["LINE_OFF"] == "1"


def test_names_of_a_format_that_only_counts_bands(tmp_path):
    for name in ("VH", "VV"):
        gdal.Translate(str(tmp_path / f"Gamma0_{name}.img"), write_raster(tmp_path / f"{name}.tif", plain(1)), format="HFA")
    chosen = [QgsRasterLayer(str(tmp_path / f"Gamma0_{name}.img"), name) for name in ("VH", "VV")]
    assert [band_names(layer) for layer in chosen] == [["Layer_1"], ["Layer_1"]]
    image = gdal.Open(str(stack_bands(chosen, tmp_path / "image.vrt")))
    assert [image.GetRasterBand(number).GetDescription() for number in (1, 2)] == ["VH", "VV"]


def test_no_layer_is_written_over_whether_in_the_project_or_not(tmp_path):
    path = write_raster(tmp_path / "x_B1.tif", plain(1))
    gdal.Translate(str(tmp_path / "x_B2.vrt"), path, format="VRT")
    before = (tmp_path / "x_B2.vrt").read_text()
    chosen = [QgsRasterLayer(path, "x_B1"), QgsRasterLayer(str(tmp_path / "x_B2.vrt"), "x_B2")]
    with pytest.raises(JobError, match=r"x_B1\.tif' is no virtual raster"):
        stack_bands(chosen, tmp_path / "x_B1.tif")
    with pytest.raises(JobError, match="'x_B2', which would be written over"):
        stack_bands(chosen, tmp_path / "x_B2.vrt")
    assert (tmp_path / "x_B2.vrt").read_text() == before
    assert read(path)[0, 0] == 1
