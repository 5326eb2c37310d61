"""Region growing: the pixels around a seed, joined to it, that look like it.

Two pixels look alike if their bands differ, in the root mean square, by less than a tolerance, each band in units of its standard
deviation in the window that is looked at. The seed is the mean of the pixels next to it.
"""

from __future__ import annotations

from functools import partial

import numpy as np
import numpy.typing as npt
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LayerError
from ..engine.grid import Grid, Window
from .pixels import PixelReader, Values

REACH_PX = 80  # a region ends there
MOST_BANDS = 40  # of more, some at even distances tell as much

_tr = partial(QCoreApplication.translate, "XModalNet")


def region_at(layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, tolerance: float) -> QgsGeometry:
    """The region of whole pixels around a point, both in `crs`. Raises LayerError off the layer and where it has no data."""
    reader = PixelReader(layer)
    place = reader.pixel_at(point, crs)
    if place is None:
        raise LayerError(_tr("There is no pixel of layer '{}' here").format(layer.name()), _tr("Click where the layer is"))
    (col, row), grid = place, reader.grid
    window = Window(col, row, 1, 1).grown(REACH_PX).intersection(grid.window)
    values = _telling(reader.read(window, -(-layer.bandCount() // MOST_BANDS)))
    mask = grown(values, row - window.row, col - window.col, tolerance)
    if not mask.any():
        raise LayerError(_tr("Layer '{}' has no data here").format(layer.name()), _tr("Click where it has values"))
    shape = _outline(mask)
    return _placed(shape, grid.crop(window), QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()))


def grown(values: Values, row: int, col: int, tolerance: float) -> npt.NDArray[np.bool_]:
    """The region of a seed in values (C, h, w), NaN where there is no data: a mask (h, w), empty where the seed has none."""
    there: npt.NDArray[np.bool_] = np.asarray(np.isfinite(values).all(axis=0))
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


def _telling(values: Values) -> Values:
    """Without the bands that hold nothing, unless all do: a bad band says nothing."""
    filled = np.isfinite(values).any(axis=(1, 2))
    return values[filled] if filled.any() else values


def _outline(mask: npt.NDArray[np.bool_]) -> QgsGeometry:
    """The edges of a mask's pixels, in columns and rows."""
    height, width = mask.shape
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
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


def _placed(shape: QgsGeometry, grid: Grid, from_layer: QgsCoordinateTransform) -> QgsGeometry:
    """A shape in columns and rows of a grid as one on the map."""
    polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    on_map = [[[QgsPointXY(*grid.xy(corner.x(), corner.y())) for corner in ring] for ring in polygon] for polygon in polygons]
    result = QgsGeometry.fromMultiPolygonXY(on_map) if len(on_map) > 1 else QgsGeometry.fromPolygonXY(on_map[0])
    result.transform(from_layer)
    return result
