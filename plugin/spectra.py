"""What the sensors see: the values of a layer's bands at a place, and those of the labelled classes, mean and spread.

Values are those of the files, band by band; a band that has no data there, or that its file calls bad, says nothing. Radar is told in
decibels, whatever the file holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRasterLayer

from ..engine.errors import LayerError
from ..engine.grid import Window
from ..engine.radar import decibel_of
from . import layers
from .pixels import PixelReader, Values

MOST_SHAPES = 30  # of a class, a pixel of each
_MOST_KEPT = 4000  # pixels, some megabytes of a hyperspectral layer
_PROBE_PX, _PROBES = 32, 4  # a side: where a radar file is looked at for its unit


@dataclass(frozen=True, eq=False)  # each is itself alone: NumPy does not tell in a word whether values are equal
class Spectrum:
    """Values of a layer's bands (C,), NaN where there is none, and their spread (C,), 0 for a single pixel; axis: wavelengths in nm, or
    band numbers where the file tells none. in_db: radar, whose bands (C,) have names rather than an axis."""

    name: str
    axis: tuple[float, ...]
    in_nm: bool
    values: Values
    spread: Values
    color: str = ""
    in_db: bool = False
    bands: tuple[str, ...] = ()
    stream: str = ""  # of the layer, where several are shown together
    pixels: int = 1  # that it is the mean of
    place: Optional[tuple[float, float, str]] = None  # of a pixel: x and y in a CRS


class SpectrumSource:
    """A layer that spectra are taken from: its file and what it says of the bands are read once. Raises LayerError where it cannot be."""

    def __init__(self, layer: QgsRasterLayer, is_radar: bool = False) -> None:
        self._reader = PixelReader(layer)
        self._decibel = _decibel(self._reader) if is_radar else 0.0
        self._nm = layers.wavelengths_nm(layer)
        self._is_bad = np.array(layers.flagged_bad(layer), bool)
        self._bands = _band_names(layer) if is_radar else ()
        self._is_radar = is_radar
        self._known: dict[tuple[int, int], Values] = {}  # by (col, row): labels stay where they are while others are drawn

    def at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, name: str) -> Spectrum | None:
        """Of the pixel at a point in `crs`; None where the layer has none."""
        place = self._reader.pixel_at(point, crs)
        found = None if place is None else self._spectrum(name, self._values_at(place)[None])
        return found and replace(found, place=(point.x(), point.y(), crs.authid()))

    def inside(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Values | None:
        """Values (C,) of a pixel inside of a shape in `crs`; None where it lies off the layer."""
        point = shape.pointOnSurface()
        place = None if point.isNull() else self._reader.pixel_at(point.asPoint(), crs)
        if place is None:
            return None
        if len(self._known) > _MOST_KEPT:
            self._known.clear()
        if place not in self._known:
            self._known[place] = self._values_at(place)
        return self._known[place]

    def of_class(self, pixels: Sequence[Values], name: str, color: str) -> Spectrum | None:
        """Of pixels (C,) of a class; None where none of them has data."""
        return self._spectrum(name, np.stack(pixels), color) if pixels else None

    def _values_at(self, place: tuple[int, int]) -> Values:
        """(C,) of a pixel (col, row); NaN where the file is damaged."""
        try:
            return np.where(self._is_bad, np.nan, self._reader.read(Window(*place, 1, 1))[:, 0, 0])
        except LayerError:
            return np.full(self._reader.bands, np.nan)

    def _spectrum(self, name: str, pixels: Values, color: str = "") -> Spectrum | None:
        """Of pixels (N, C)."""
        if self._decibel:
            pixels = np.where(pixels > 0, self._decibel * np.log10(np.where(pixels > 0, pixels, 1.0)), np.nan)
        if not np.isfinite(pixels).any():
            return None
        counts = np.isfinite(pixels).sum(axis=0)
        there = np.where(np.isfinite(pixels), pixels, 0.0)
        mean = np.where(counts > 0, there.sum(axis=0) / np.maximum(counts, 1), np.nan)
        spread = np.sqrt((np.where(np.isfinite(pixels), pixels - mean, 0.0) ** 2).sum(axis=0) / np.maximum(counts, 1))
        axis = self._nm or tuple(range(1, pixels.shape[1] + 1))
        return Spectrum(name, axis, bool(self._nm), mean, spread, color, self._is_radar, self._bands, pixels=len(pixels))


def _band_names(layer: QgsRasterLayer) -> tuple[str, ...]:
    """As the file calls them, without the "Band 1: " that QGIS puts in front."""
    return tuple(layer.bandName(number).partition(": ")[2] or str(number) for number in range(1, layer.bandCount() + 1))


def _decibel(reader: PixelReader) -> float:
    """What makes decibels of a radar file's values (`radar.decibel_of`)."""
    width, height = (min(_PROBE_PX, side) for side in reader.size)
    cols, rows = (np.linspace(0, side - part, _PROBES).astype(int) for side, part in zip(reader.size, (width, height)))
    windows = (Window(int(col), int(row), width, height) for row in rows for col in cols)
    try:
        values = np.concatenate([reader.read(window, every=reader.bands).ravel() for window in windows])
    except LayerError:  # of a damaged file, which the card tells of
        return 0.0
    known = values[np.isfinite(values) & (values != 0)]
    if not len(known):
        return 0.0
    negative = -known[known < 0]
    return decibel_of(len(negative) / len(known), float(np.median(known)), float(np.median(negative)) if len(negative) else 0.0)
