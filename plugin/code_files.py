"""What the files of class maps hold: codes, and in their attribute tables pixels and areas. It may be read in worker threads.

Another plugin may have told GDAL to raise rather than to return nothing: both are met here.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import OutputError
from ..engine.specs import NODATA_CODE

_tr = partial(QCoreApplication.translate, "XModalNet")


def open_file(source: Union[Path, str]) -> Any:
    """A raster as GDAL sees it. Raises OutputError where it cannot be read."""
    dataset = _opened(source)
    if dataset is None:
        raise OutputError(_tr("'{}' cannot be read").format(source), gdal.GetLastErrorMsg())
    return dataset


def data_type(source: Path) -> Optional[int]:
    """GDAL's number for the values of the first band; None where there is no such raster."""
    dataset = _opened(source)
    return int(dataset.GetRasterBand(1).DataType) if dataset is not None else None


def read_values(dataset: Any, source: Union[Path, str], col: int, row: int, width: int, height: int) -> Any:
    """Values of a part of the first band, (height, width). Raises OutputError where the file is damaged."""
    try:
        values = dataset.GetRasterBand(1).ReadAsArray(col, row, width, height)
    except RuntimeError:
        values = None
    if values is None:
        raise OutputError(_tr("'{}' cannot be read").format(source), gdal.GetLastErrorMsg())
    return values


def read_codes(dataset: Any, source: Path, col: int, row: int, width: int, height: int) -> Any:
    """The same as codes, uint8; NODATA_CODE where there is no class that a map can have. Raises OutputError."""
    values = read_values(dataset, source, col, row, width, height)
    if values.dtype == np.uint8:  # as most are; what follows takes its time
        return values
    is_code = (values >= 0) & (values < NODATA_CODE) & (values == np.floor(values))
    return np.where(is_code, values, NODATA_CODE).astype(np.uint8)


def pixel_counts(path: Path) -> dict[int, int]:
    """Pixels per code, by the attribute table of a map that the engine or we have made; {} where it tells none."""
    columns = _table_of(path, "Value", "Count")
    return {int(code): int(count) for code, count in zip(*columns)} if columns else {}


def hectares(path: Path) -> dict[int, float]:
    """Area per code, where the attribute table tells it; else {}."""
    columns = _table_of(path, "Value", "Hectares")
    return {int(code): area for code, area in zip(*columns)} if columns else {}


def pixel_hectares(path: Path) -> Optional[float]:
    """By the attribute table of a map that the engine made: only it knows whether all pixels are of one size."""
    columns = _table_of(path, "Count", "Hectares")
    counts, areas = columns or ([], [])
    return sum(areas) / sum(counts) if sum(counts) else None


def _table_of(path: Path, *wanted: str) -> list[list[float]]:
    """Columns of a raster's attribute table; none where one of them is not there."""
    dataset = _opened(path)
    table = dataset.GetRasterBand(1).GetDefaultRAT() if dataset is not None else None
    names = [table.GetNameOfCol(column) for column in range(table.GetColumnCount())] if table is not None else []
    if table is None or not set(wanted) <= set(names):
        return []
    rows = range(table.GetRowCount())
    return [[float(table.GetValueAsDouble(row, names.index(name))) for row in rows] for name in wanted]


def _opened(source: Union[Path, str]) -> Any:
    """None where there is no such raster."""
    try:
        return gdal.Open(str(source))
    except RuntimeError:
        return None
