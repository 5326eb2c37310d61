"""What the sensors see: the values of a layer's bands at a place, and those of the labelled classes, mean and spread.

Values are those of the files, band by band; a band that has no data there says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)

from . import layers

MOST_SHAPES = 50  # of a class, a pixel of each


@dataclass(frozen=True)
class Spectrum:
    """Values of a layer's bands (C,), NaN where there is none, and their spread (C,), 0 for a single pixel; axis: wavelengths in nm, or
    band numbers where the file tells none."""

    name: str
    axis: tuple[float, ...]
    in_nm: bool
    values: npt.NDArray[np.floating]
    spread: npt.NDArray[np.floating]
    color: str = ""


def spectrum_at(layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, name: str) -> Spectrum | None:
    """Of the pixel at a point in `crs`; None where the layer has none."""
    dataset = layers.dataset_of(layer)
    place = _pixel(layer, point, crs)
    if dataset is None or place is None:
        return None
    return _spectrum(layer, name, _read(dataset, *place)[None])


def class_spectrum(
    layer: QgsRasterLayer, shapes: Iterable[QgsFeature], crs: QgsCoordinateReferenceSystem, name: str, color: str
) -> Spectrum | None:
    """Of a class: a pixel inside of each of its shapes, the first ones of many; None where none of them lies on data."""
    dataset = layers.dataset_of(layer)
    found: list[npt.NDArray[np.floating]] = []
    for shape in shapes:
        if dataset is None or len(found) == MOST_SHAPES:
            break
        inside = shape.geometry().pointOnSurface()
        place = None if inside.isNull() else _pixel(layer, inside.asPoint(), crs)
        if place is not None:
            found.append(_read(dataset, *place))
    return _spectrum(layer, name, np.stack(found), color) if found else None


def _spectrum(layer: QgsRasterLayer, name: str, pixels: npt.NDArray[np.floating], color: str = "") -> Spectrum | None:
    if not np.isfinite(pixels).any():
        return None
    nm = layers.wavelengths_nm(layer)
    counts = np.isfinite(pixels).sum(axis=0)
    there = np.where(np.isfinite(pixels), pixels, 0.0)
    mean = np.where(counts > 0, there.sum(axis=0) / np.maximum(counts, 1), np.nan)
    spread = np.sqrt((np.where(np.isfinite(pixels), pixels - mean, 0.0) ** 2).sum(axis=0) / np.maximum(counts, 1))
    return Spectrum(name, nm or tuple(range(1, pixels.shape[1] + 1)), bool(nm), mean, spread, color)


def _pixel(layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> tuple[int, int] | None:
    """(col, row), None off the layer."""
    grid = layers.grid_of(layer)
    try:
        inside = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()).transform(point)
        col, row = (int(np.floor(place)) for place in grid.colrow(inside.x(), inside.y()))
    except (QgsCsException, OverflowError, ValueError):
        return None
    return (col, row) if 0 <= col < grid.width and 0 <= row < grid.height else None


def _read(dataset: gdal.Dataset, col: int, row: int) -> npt.NDArray[np.floating]:
    """Values (C,) of a pixel, NaN where a band has no data; scale and offset of the file applied."""
    values = dataset.ReadAsArray(col, row, 1, 1).astype(np.float64).reshape(-1)
    for number in range(dataset.RasterCount):
        band = dataset.GetRasterBand(number + 1)
        nodata = band.GetNoDataValue()
        if nodata is not None and values[number] == nodata:
            values[number] = np.nan
        else:
            values[number] = values[number] * (band.GetScale() or 1.0) + (band.GetOffset() or 0.0)
    return values
