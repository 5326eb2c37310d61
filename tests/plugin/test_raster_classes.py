"""Classes that a raster's file names."""

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterLayer

from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin.raster_classes import classes_in_file, empty_raster

from .conftest import write_raster

CODES = np.ones((4, 4), np.uint8)


def changed(path: str, change) -> QgsRasterLayer:
    dataset = gdal.Open(path, gdal.GA_Update)
    change(dataset.GetRasterBand(1))
    dataset.FlushCache()
    del dataset
    return QgsRasterLayer(path, "map", "gdal")


def attribute_table(*columns: tuple, rows: tuple = ()):
    table = gdal.RasterAttributeTable()
    for name, kind, use in columns:
        table.CreateColumn(name, kind, use)
    for line, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, str):
                table.SetValueAsString(line, column, value)
            else:
                table.SetValueAsInt(line, column, value)
    return table


def test_an_attribute_table_with_declared_uses(qgis_app, tmp_path):
    uses = (("v", gdal.GFU_MinMax), ("n", gdal.GFU_Name), ("r", gdal.GFU_Red), ("g", gdal.GFU_Green), ("b", gdal.GFU_Blue))
    columns = [(name, gdal.GFT_String if name == "n" else gdal.GFT_Integer, use) for name, use in uses]
    rows = ((1, "Wood", 0, 170, 0), (300, "Far", 1, 1, 1), (9, "", 1, 1, 1), (4, "Lake", 0, 0, 255))
    table = attribute_table(*columns, rows=rows)
    layer = changed(write_raster(tmp_path / "m.tif", CODES), lambda band: band.SetDefaultRAT(table))
    assert classes_in_file(layer) == (ClassSpec(1, "Wood", "#00aa00"), ClassSpec(4, "Lake", "#0000ff"))


def test_an_attribute_table_that_only_names_its_columns(qgis_app, tmp_path):
    """As other programs write it; colours that it lacks are those that the names call for."""
    columns = (("Value", gdal.GFT_Integer, gdal.GFU_Generic), ("Class_Name", gdal.GFT_String, gdal.GFU_Generic))
    table = attribute_table(*columns, rows=((2, "Lake"), (3, "Soil")))
    layer = changed(write_raster(tmp_path / "m.tif", CODES), lambda band: band.SetDefaultRAT(table))
    found = classes_in_file(layer)
    assert [(spec.code, spec.name) for spec in found] == [(2, "Lake"), (3, "Soil")]
    assert found[0].color == "#1f78b4"


def test_a_colour_table_with_names(qgis_app, tmp_path):
    colors = gdal.ColorTable()
    colors.SetColorEntry(1, (0, 170, 0, 255))

    def change(band) -> None:
        band.SetColorTable(colors)
        band.SetCategoryNames(["", "Wood"])

    assert classes_in_file(changed(write_raster(tmp_path / "m.tif", CODES), change)) == (ClassSpec(1, "Wood", "#00aa00"),)


def test_names_alone_get_colours(qgis_app, tmp_path):
    layer = changed(write_raster(tmp_path / "m.tif", CODES), lambda band: band.SetCategoryNames(["", "", "Lake"]))
    assert classes_in_file(layer) == (ClassSpec(2, "Lake", "#1f78b4"),)


def test_an_image_names_none(raster):
    assert classes_in_file(raster("image")) == ()
    assert empty_raster().isValid()
