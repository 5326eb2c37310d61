"""Single bands of one image become one layer: bands, places and values by number."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from xmodalnet.engine.errors import JobError, LayerError
from xmodalnet.plugin.band_stack import bands_of_one_image, stack_bands, stack_path, stacked_layer
from xmodalnet.plugin.layers import band_names, wavelengths_nm

PRODUCT = "T32UQD_20200101T101031_"


def plain(value, size=20):
    return np.full((size, size), value, np.uint16)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_bands_of_one_image_are_found_by_their_names_in_their_order(raster):
    for name in ("B12_20m", "B04_10m", "B02_10m", "B8A_20m", "SCL_20m"):
        raster(PRODUCT + name)
    other = raster("T32UQD_20200601T101031_B03_10m")
    names = [layer.name() for layer in bands_of_one_image(raster(PRODUCT + "B03_10m"))]
    assert names == [PRODUCT + name for name in ("B02_10m", "B03_10m", "B04_10m", "B8A_20m", "B12_20m")]
    assert bands_of_one_image(other) == []
    assert bands_of_one_image(raster("DEM")) == []
    assert bands_of_one_image(raster("S2_B02", np.ones((3, 20, 20), np.uint16))) == []


def test_files_without_an_image_s_name_belong_together_by_their_folder(raster, tmp_path):
    one, two = (raster(name) for name in ("B2", "B3"))
    (tmp_path / "other").mkdir()
    raster("other/B4")
    assert [layer.name() for layer in bands_of_one_image(one)] == ["B2", "B3"]
    assert bands_of_one_image(two, [two]) == []


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


def test_a_moved_folder_stays_whole(raster, tmp_path):
    chosen = [raster("x_B1", plain(7)), raster("x_B2", plain(8))]
    stack_bands(chosen, tmp_path / "image.vrt")
    chosen.clear()
    moved = tmp_path.with_name(tmp_path.name + "_moved")
    tmp_path.rename(moved)
    assert [band[0, 0] for band in read(moved / "image.vrt")] == [7, 8]


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
    from qgis.core import QgsRasterRange

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
    with pytest.raises(JobError, match="would be written over"):
        stack_bands([one, raster("x_B6")], tmp_path / "x_B6.tif")


def test_the_file_is_called_as_what_the_bands_share(raster, tmp_path):
    chosen = [raster(PRODUCT + "B02_10m"), raster(PRODUCT + "B03_10m")]
    assert stack_path(chosen) == tmp_path / "T32UQD_20200101T101031_stacked.vrt"
