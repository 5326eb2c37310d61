"""Classes that a raster's file names: its attribute table, or its colour table with category names."""

from __future__ import annotations

from typing import Optional

from osgeo import gdal
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ..engine.legend import class_colors
from ..engine.specs import NODATA_CODE, ClassSpec
from . import layers, styling

_NAMES = ("class_name", "classname", "name", "class", "label", "description")  # of a column without a declared use
_VALUES = ("value", "code", "class_id", "id")


def classes_in_file(layer: QgsRasterLayer) -> tuple[ClassSpec, ...]:
    """The classes of its first band; () where the file names none."""
    dataset = layers.dataset_of(layer)
    if dataset is None:
        return ()
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    return (_of_table(table) if table is not None else ()) or styling.classes_in(layer) or _of_names(dataset)


def empty_raster() -> QgsRasterLayer:
    """One pixel in memory: something to lay a style on."""
    path = "/vsimem/xmodalnet_scheme.tif"
    gdal.GetDriverByName("GTiff").Create(path, 1, 1, 1, gdal.GDT_Byte).FlushCache()
    return QgsRasterLayer(path, "classes", "gdal")


def _of_table(table: gdal.RasterAttributeTable) -> tuple[ClassSpec, ...]:
    """Rows with a code and a name."""
    value = _column(table, (gdal.GFU_MinMax, gdal.GFU_Min), _VALUES)
    name = _column(table, (gdal.GFU_Name,), _NAMES)
    if value is None or name is None:
        return ()
    tones = [_column(table, (use,), ()) for use in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    rows = [
        (table.GetValueAsInt(row, value), table.GetValueAsString(row, name).strip(), row) for row in range(table.GetRowCount())
    ]
    rows = [(code, text, row) for code, text, row in rows if text and 0 <= code < NODATA_CODE]
    fallback = class_colors([text for _, text, _ in rows])
    return tuple(ClassSpec(code, text, _tone(table, row, tones) or spare) for (code, text, row), spare in zip(rows, fallback))


def _tone(table: gdal.RasterAttributeTable, row: int, columns: list[Optional[int]]) -> str:
    parts = [table.GetValueAsInt(row, column) for column in columns if column is not None]
    return QColor(*parts).name() if len(parts) == 3 and all(0 <= part < 256 for part in parts) else ""


def _column(table: gdal.RasterAttributeTable, uses: tuple[int, ...], names: tuple[str, ...]) -> Optional[int]:
    """The column of a use, else of one of these names."""
    columns = range(table.GetColumnCount())
    by_use = [column for column in columns if table.GetUsageOfCol(column) in uses]
    by_name = [column for name in names for column in columns if table.GetNameOfCol(column).lower() == name]
    return next(iter(by_use + by_name), None)


def _of_names(dataset: gdal.Dataset) -> tuple[ClassSpec, ...]:
    """Category names without a colour table."""
    names = [(code, name) for code, name in enumerate(dataset.GetRasterBand(1).GetCategoryNames() or ()) if name]
    colors = class_colors([name for _, name in names])
    return tuple(ClassSpec(code, name, color) for (code, name), color in zip(names, colors) if code < NODATA_CODE)
