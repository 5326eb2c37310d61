"""Pixels of a raster layer: which one lies at a place, and what the file holds there."""

from __future__ import annotations

import math
from functools import partial
from typing import Optional

import numpy as np
import numpy.typing as npt
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LayerError
from ..engine.grid import Window
from . import layers

Values = npt.NDArray[np.floating]

_tr = partial(QCoreApplication.translate, "XModalNet")


def pixel_at(layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Optional[tuple[int, int]]:
    """(col, row) of the pixel at a point in `crs`; None off the layer."""
    grid = layers.grid_of(layer)
    try:
        inside = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transform(point)
        col, row = (math.floor(place) for place in grid.colrow(inside.x(), inside.y()))
    except (QgsCsException, OverflowError, ValueError):  # PROJ also answers with infinity, which no pixel has
        return None
    return (col, row) if 0 <= col < grid.width and 0 <= row < grid.height else None


class PixelReader:
    """Values of a layer's file, which is opened once. Raises LayerError where it cannot be."""

    def __init__(self, layer: QgsRasterLayer) -> None:
        dataset = layers.dataset_of(layer)
        if dataset is None:
            raise LayerError(_tr("Layer '{}' cannot be read").format(layer.name()), _tr("Repair the layer's source"))
        bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
        nodata = [band.GetNoDataValue() for band in bands]
        self._dataset = dataset
        self.size, self.bands = (dataset.RasterXSize, dataset.RasterYSize), dataset.RasterCount
        self._nodata = np.array([math.nan if value is None else value for value in nodata])[:, None, None]
        self._scale = np.array([band.GetScale() or 1.0 for band in bands])[:, None, None]
        self._offset = np.array([band.GetOffset() or 0.0 for band in bands])[:, None, None]

    def read(self, window: Window, every: int = 1) -> Values:
        """Values (C, h, w) of every so many bands, from the first, in a window inside of the layer; NaN where there is no data, scale and
        offset of the file applied."""
        place = (window.col, window.row, window.width, window.height)
        if every == 1:
            stored = self._dataset.ReadAsArray(*place)
        else:
            numbers = range(1, self._dataset.RasterCount + 1, every)
            stored = np.stack([self._dataset.GetRasterBand(number).ReadAsArray(*place) for number in numbers])
        stored = stored.astype(np.float64).reshape(-1, window.height, window.width)  # of a single band GDAL makes no stack
        values = stored * self._scale[::every] + self._offset[::every]
        return np.where(stored == self._nodata[::every], np.nan, values)
