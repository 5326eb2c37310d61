"""What the sensors see: the values of a layer's bands at a place, and those of the labelled classes, mean and spread.

Values are those of the files, band by band; a band that has no data there says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsPointXY, QgsRasterLayer

from ..engine.grid import Window
from . import layers
from .pixels import PixelReader, Values, pixel_at

MOST_SHAPES = 30  # of a class, a pixel of each


@dataclass(frozen=True)
class Spectrum:
    """Values of a layer's bands (C,), NaN where there is none, and their spread (C,), 0 for a single pixel; axis: wavelengths in nm, or
    band numbers where the file tells none."""

    name: str
    axis: tuple[float, ...]
    in_nm: bool
    values: Values
    spread: Values
    color: str = ""


def spectrum_at(layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, name: str) -> Spectrum | None:
    """Of the pixel at a point in `crs`; None where the layer has none. Raises LayerError."""
    place = pixel_at(layer, point, crs)
    return None if place is None else _spectrum(layer, name, _values_at(PixelReader(layer), place)[None])


def class_spectrum(
    layer: QgsRasterLayer, shapes: Iterable[QgsFeature], crs: QgsCoordinateReferenceSystem, name: str, color: str
) -> Spectrum | None:
    """Of a class: a pixel inside of each of its shapes, the first ones of many; None where none of them lies on data."""
    inside = (shape.geometry().pointOnSurface() for shape in shapes)
    places = (pixel_at(layer, point.asPoint(), crs) for point in inside if not point.isNull())
    reader = PixelReader(layer)
    found = [_values_at(reader, place) for place in islice(filter(None, places), MOST_SHAPES)]
    return _spectrum(layer, name, np.stack(found), color) if found else None


def _values_at(reader: PixelReader, place: tuple[int, int]) -> Values:
    """(C,) of a pixel (col, row)."""
    return reader.read(Window(*place, 1, 1))[:, 0, 0]


def _spectrum(layer: QgsRasterLayer, name: str, pixels: Values, color: str = "") -> Spectrum | None:
    if not np.isfinite(pixels).any():
        return None
    nm = layers.wavelengths_nm(layer)
    counts = np.isfinite(pixels).sum(axis=0)
    there = np.where(np.isfinite(pixels), pixels, 0.0)
    mean = np.where(counts > 0, there.sum(axis=0) / np.maximum(counts, 1), np.nan)
    spread = np.sqrt((np.where(np.isfinite(pixels), pixels - mean, 0.0) ** 2).sum(axis=0) / np.maximum(counts, 1))
    return Spectrum(name, nm or tuple(range(1, pixels.shape[1] + 1)), bool(nm), mean, spread, color)
