"""Region growing: the pixels around a seed, joined to it, that look like it.

Two pixels look alike if their bands differ, in the root mean square, by less than a tolerance, each band in units of its standard
deviation in the window that is looked at. The seed is the mean of the pixels next to it.
"""

from __future__ import annotations

from functools import partial

import numpy as np
import numpy.typing as npt
from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LayerError
from . import layers

REACH_PX = 80  # a region ends there
MOST_BANDS = 40  # of more, some at even distances tell as much

_tr = partial(QCoreApplication.translate, "XModalNet")


def region_at(layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, tolerance: float) -> QgsGeometry:
    """The region of whole pixels around a point, both in `crs`. Raises LayerError off the layer and where it has no data."""
    grid = layers.grid_of(layer)
    to_layer = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    try:
        inside = to_layer.transform(point)
        col, row = (int(np.floor(place)) for place in grid.colrow(inside.x(), inside.y()))
    except (QgsCsException, OverflowError, ValueError):  # PROJ also answers with infinity, which no pixel has
        col = row = -1
    if not (0 <= col < grid.width and 0 <= row < grid.height):
        raise LayerError(_tr("There is no pixel of layer '{}' here").format(layer.name()), _tr("Click where the layer is"))
    left, top = max(0, col - REACH_PX), max(0, row - REACH_PX)
    right, bottom = min(grid.width, col + REACH_PX + 1), min(grid.height, row + REACH_PX + 1)
    values = _values(layer, left, top, right - left, bottom - top)
    mask = grown(values, row - top, col - left, tolerance)
    if not mask.any():
        raise LayerError(_tr("Layer '{}' has no data here").format(layer.name()), _tr("Click where it has values"))
    shape = _outline(mask)
    shape.translate(left, -top)
    return _placed(shape, grid.affine, to_layer)


def grown(values: npt.NDArray[np.floating], row: int, col: int, tolerance: float) -> npt.NDArray[np.bool_]:
    """The region of a seed in values (C, h, w), NaN where there is no data: a mask (h, w), empty where the seed has none."""
    there = np.isfinite(values).all(axis=0)
    if not there[row, col]:
        return np.zeros_like(there)
    spread = np.maximum(values[:, there].std(axis=1), 1e-9)
    near = np.s_[max(0, row - 1) : row + 2, max(0, col - 1) : col + 2]
    seed = values[:, near[0], near[1]][:, there[near]].mean(axis=1)
    distance = np.sqrt(np.square((values - seed[:, None, None]) / spread[:, None, None]).mean(axis=0))
    alike = there & (distance <= tolerance)
    alike[row, col] = True
    return _joined(alike, row, col)


def _joined(alike: npt.NDArray[np.bool_], row: int, col: int) -> npt.NDArray[np.bool_]:
    """Of a mask the part that hangs together with a pixel, side by side."""
    found = np.zeros_like(alike)
    found[row, col] = True
    while True:
        wider = found.copy()
        wider[1:] |= found[:-1]
        wider[:-1] |= found[1:]
        wider[:, 1:] |= found[:, :-1]
        wider[:, :-1] |= found[:, 1:]
        wider &= alike
        if (wider == found).all():
            return found
        found = wider


def _values(layer: QgsRasterLayer, col: int, row: int, width: int, height: int) -> npt.NDArray[np.floating]:
    """Bands (C, h, w) float32 of a window, NaN where there is no data."""
    dataset = layers.dataset_of(layer)
    if dataset is None:
        raise LayerError(_tr("Layer '{}' cannot be read").format(layer.name()), _tr("Repair the layer's source"))
    count = dataset.RasterCount
    numbers = range(1, count + 1, -(-count // MOST_BANDS))
    found = []
    for number in numbers:
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray(col, row, width, height).astype(np.float32)
        nodata = band.GetNoDataValue()
        if nodata is not None:
            values[values == np.float32(nodata)] = np.nan
        if np.isfinite(values).any():  # a bad band says nothing
            found.append(values)
    return np.stack(found) if found else np.full((1, height, width), np.nan, np.float32)


def _outline(mask: npt.NDArray[np.bool_]) -> QgsGeometry:
    """The edges of a mask's pixels, x to the right and y upwards from its upper left corner."""
    height, width = mask.shape
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((0, 1, 0, 0, 0, -1))
    band = raster.GetRasterBand(1)
    band.WriteArray(mask.astype(np.uint8))
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    outlines = store.CreateLayer("", None, ogr.wkbPolygon)
    gdal.Polygonize(band, band, outlines, -1)
    shapes = []
    for feature in outlines:
        shape = QgsGeometry()
        shape.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        shapes.append(shape)
    return QgsGeometry.unaryUnion(shapes)


def _placed(
    shape: QgsGeometry, affine: tuple[float, float, float, float, float, float], to_layer: QgsCoordinateTransform
) -> QgsGeometry:
    """A shape in pixels (y upwards) as one on the map."""
    a, _, c, _, e, f = affine
    polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    on_map = [
        [[QgsPointXY(c + a * corner.x(), f - e * corner.y()) for corner in ring] for ring in polygon] for polygon in polygons
    ]
    result = QgsGeometry.fromMultiPolygonXY(on_map) if len(on_map) > 1 else QgsGeometry.fromPolygonXY(on_map[0])
    result.transform(to_layer, Qgis.TransformDirection.Reverse)
    return result
