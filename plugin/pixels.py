"""Pixels of a raster layer: which one lies at a place, and what the file holds there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from typing import Optional, Union

import numpy as np
import numpy.typing as npt
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LayerError
from ..engine.grid import Grid, Window
from . import layers

Values = npt.NDArray[np.floating]

_tr = partial(QCoreApplication.translate, "XModalNet")


class PixelReader:
    """Values of a layer's file, which is opened once. Raises LayerError where it cannot be."""

    def __init__(self, layer: QgsRasterLayer) -> None:
        dataset = layers.dataset_of(layer)
        if dataset is None:
            raise LayerError(_tr("Layer '{}' cannot be read").format(layer.name()), _tr("Repair the layer's source"))
        bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
        provider = layer.dataProvider()
        nodata = [
            band.GetNoDataValue() if provider.useSourceNoDataValue(number) else None for number, band in enumerate(bands, 1)
        ]
        self._layer, self._dataset, self.grid = layer, dataset, _grid_of(layer, dataset)
        self._user_nodata = [
            (number, entry.min(), entry.max()) for number in range(len(bands)) for entry in provider.userNoDataValues(number + 1)
        ]
        self.alpha = {number for number, band in enumerate(bands) if band.GetColorInterpretation() == gdal.GCI_AlphaBand}
        self._has_mask = any(band.GetMaskFlags() & gdal.GMF_PER_DATASET for band in bands)
        self.size, self.bands = (dataset.RasterXSize, dataset.RasterYSize), dataset.RasterCount
        self.row_bytes = dataset.RasterXSize * sum(gdal.GetDataTypeSize(band.DataType) // 8 for band in bands)
        width, height = bands[0].GetBlockSize() if bands else (0, 0)
        self.block_bytes = width * height * self.row_bytes // max(1, dataset.RasterXSize)  # that one pixel may cost
        self._nodata = np.array([math.nan if value is None else value for value in nodata])[:, None, None]
        self._scale = np.array([band.GetScale() or 1.0 for band in bands])[:, None, None]
        self._offset = np.array([band.GetOffset() or 0.0 for band in bands])[:, None, None]

    def pixel_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Optional[tuple[int, int]]:
        """(col, row) in the file of the pixel at a point in `crs`; None off the layer. QGIS turns a file that is not north up; this does
        not."""
        try:
            inside = QgsCoordinateTransform(crs, self._layer.crs(), QgsProject.instance()).transform(point)
            col, row = (math.floor(place) for place in self.grid.colrow(inside.x(), inside.y()))
        except (QgsCsException, OverflowError, ValueError):  # PROJ also answers with infinity, which no pixel has
            return None
        return (col, row) if 0 <= col < self.size[0] and 0 <= row < self.size[1] else None

    def read(self, window: Window, every: int = 1) -> Values:
        """Values (C, h, w) of every so many bands, from the first, in a window inside of the layer; NaN where there is no data, scale and
        offset of the file applied, and where a mask or transparency says so. Raises LayerError where the file is damaged."""
        stored = self._stored(window, every)
        stored = stored.astype(np.float64).reshape(-1, window.height, window.width)  # of a single band GDAL makes no stack
        values = stored * self._scale[::every] + self._offset[::every]
        values = np.where(stored == self._nodata[::every], np.nan, values)
        for number, low, high in self._user_nodata:
            if number % every == 0:
                band = values[number // every]
                band[(band >= low) & (band <= high)] = np.nan
        if self._has_mask:
            values[:, self._mask(window) == 0] = np.nan
        return values

    def _stored(self, window: Window, every: int) -> Values:
        """As they stand in the file."""
        if every == 1:
            return self._read_from([self._dataset], window)
        numbers = range(1, self._dataset.RasterCount + 1, every)
        return self._read_from([self._dataset.GetRasterBand(number) for number in numbers], window)

    def _mask(self, window: Window) -> Values:
        """0 (h, w) where there is no data, as the engine has it."""
        first = next((number for number in range(self.bands) if number not in self.alpha), 0)
        return self._read_from([self._dataset.GetRasterBand(first + 1).GetMaskBand()], window)[0]

    def _read_from(self, sources: Sequence[Union[gdal.Dataset, gdal.Band]], window: Window) -> Values:
        place = (window.col, window.row, window.width, window.height)
        try:
            found = [source.ReadAsArray(*place) for source in sources]
        except RuntimeError:  # another plugin may have told GDAL to raise rather than to return
            found = [None]
        if any(values is None for values in found):
            raise damage_of(self._layer)
        return np.stack(found)


def damage_of(layer: QgsRasterLayer) -> LayerError:
    """What is said where pixels of its file cannot be read."""
    text = _tr("Pixels of layer '{}' cannot be read: its file is damaged").format(layer.name())
    return LayerError(text, _tr("Copy or export it again"))


def _grid_of(layer: QgsRasterLayer, dataset: gdal.Dataset) -> Grid:
    """The file's own pixels, which need not be north up; without a georeference as QGIS lays them."""
    place = dataset.GetGeoTransform(can_return_null=True)
    if place is None:
        return layers.grid_of(layer)
    left, a, b, top, d, e = place
    return Grid(layers.grid_of(layer).crs, (a, b, left, d, e, top), dataset.RasterXSize, dataset.RasterYSize)
