"""What the files of class maps hold: codes, how large a pixel is, and in their attribute tables how many each class has. It may be read in
worker threads.

Another plugin may have told GDAL to raise rather than to return nothing: both are met here.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import OutputError
from ..engine.grid import COUNTED, Grid, one_size
from ..engine.specs import NODATA_CODE

_ROWS = 512  # that are read at once
_SIDE = 5  # pixels that are looked up on the ground, along each side
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


def held_codes(path: Path) -> list[int]:
    """The codes in the first band, in their order; none where it holds other values than codes and no data. Raises OutputError."""
    dataset, found = open_file(path), np.zeros(NODATA_CODE + 1, bool)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    for row in range(0, dataset.RasterYSize, _ROWS):
        values = read_values(dataset, path, 0, row, dataset.RasterXSize, min(_ROWS, dataset.RasterYSize - row))
        if values.dtype == np.uint8:  # as in `read_codes`
            found |= np.bincount(values.ravel(), minlength=NODATA_CODE + 1) > 0
            continue
        values = values[(values != nodata) & ~np.isnan(values)] if nodata is not None else values[~np.isnan(values)]
        if not ((values >= 0) & (values <= NODATA_CODE) & (values == np.floor(values))).all():
            return []
        found[values.astype(np.uint8)] = True
    return [int(code) for code in np.flatnonzero(found[:NODATA_CODE]) if code != nodata]


def pixel_counts(path: Path) -> dict[int, int]:
    """Pixels per code, by the attribute table of a map that the engine or we have made; {} where it tells none, and where it is of other
    pixels: who warps or clips a map takes the table along."""
    dataset = _opened(path)
    if dataset is None or dataset.GetMetadataItem(*COUNTED) != grid_of(dataset).mark:
        return {}
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    names = [table.GetNameOfCol(column) for column in range(table.GetColumnCount())] if table is not None else []
    if table is None or not {"Value", "Count"} <= set(names):
        return {}
    code, count = names.index("Value"), names.index("Count")
    return {table.GetValueAsInt(row, code): int(table.GetValueAsDouble(row, count)) for row in range(table.GetRowCount())}


def hectares(path: Path) -> dict[int, float]:
    """Area per code, where pixels per code are known and all are of one size; else {}."""
    pixel_ha, counts = pixel_hectares(path), pixel_counts(path)
    return {code: count * pixel_ha for code, count in counts.items()} if pixel_ha is not None else {}


def pixel_hectares(path: Path) -> Optional[float]:
    """Area of a pixel, as the engine tells it of its maps; None where not all are of one size on the ground, or have a place there."""
    dataset = _opened(path)
    grid = grid_of(dataset) if dataset is not None else None
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs) if grid is not None else QgsCoordinateReferenceSystem()
    if grid is None or not crs.isValid():
        return None
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsCoordinateTransformContext())
    measure.setEllipsoid("WGS84")
    try:
        ground = [measure.measureArea(pixel) for pixel in _some_pixels(grid)]
    except QgsCsException:  # a part of it has no place on the globe
        return None
    unit_m = math.nan
    if not crs.isGeographic():
        unit_m = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    a, b, _, d, e, _ = grid.affine
    size = one_size(abs(a * e - b * d) * unit_m**2, ground) if all(map(math.isfinite, ground)) else None
    return None if size is None else size / 1e4


def grid_of(dataset: Any) -> Grid:
    """Where the pixels of a raster lie."""
    to_map = dataset.GetGeoTransform(can_return_null=True)
    c, a, b, f, d, e = to_map or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    return Grid(dataset.GetProjection() or "", (a, b, c, d, e, f), dataset.RasterXSize, dataset.RasterYSize)


def _some_pixels(grid: Grid) -> Iterator[QgsGeometry]:
    """Spread over the grid."""
    cols, rows = ({round(part * (size - 1) / (_SIDE - 1)) for part in range(_SIDE)} for size in (grid.width, grid.height))
    for col, row in product(cols, rows):
        corners = (grid.xy(col + x, row + y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1)))
        yield QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in corners]])


def _opened(source: Union[Path, str]) -> Any:
    """None where there is no such raster."""
    try:
        return gdal.Open(str(source))
    except RuntimeError:
        return None
