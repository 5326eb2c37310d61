"""A glance at a layer's pixels: some small windows of a few bands, or all of a small layer, which takes a moment on any file; of a file
far away none is taken."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import QgsRasterLayer

from ..engine.errors import LayerError
from ..engine.grid import Window
from .pixels import PixelReader

_ROWS, _BANDS = 128, 4  # that `Window.spread` has
_WHOLE_PX = 512 * 512  # a layer of no more is read whole, as by the engine, and its shares are counted
_MOST_BYTES = 64_000_000  # that may have to be unpacked for it
_NEVER_SEEN = -900.0  # no reflectance, decibel or height in use is below
_LEAST_FILLED = 0.001  # of the values
_APART = 0.02  # of the way to the middle of the other values: so far from all of them no dark ground is


@dataclass(frozen=True)
class Glance:
    """Shares 0..1 of the pixels that have data: those that hold 0 in all bands, and of their values those below 0; the largest value;
    the value below 0, with its share of the values, that looks as if it meant no data; the mean and the spread of each band that was
    looked at, all up to _BANDS; and the share of all pixels that has no data. Of a damaged file nothing but that is known."""

    zeros: float
    negative: float
    most: float
    filler: Optional[tuple[float, float]] = None
    means: tuple[float, ...] = ()
    spreads: tuple[float, ...] = ()
    empty: float = 0.0
    is_damaged: bool = False


def glance_at(layer: QgsRasterLayer) -> Optional[Glance]:
    """None of a layer that cannot be read in a moment, or that has no data where it was looked at."""
    if not layer.isValid() or layer.providerType() != "gdal" or layer.source().startswith("/vsi"):
        return None
    try:
        reader = PixelReader(layer)
    except LayerError:
        return None
    width, height = reader.size
    if reader.row_bytes * min(height, _ROWS) > _MOST_BYTES:
        return None
    is_small = width * height <= _WHOLE_PX and reader.row_bytes * height <= _MOST_BYTES
    whole = Window(0, 0, width, height)
    windows = [whole] if is_small else whole.spread()
    every = -(-reader.bands // _BANDS)
    try:
        parts = [reader.read(window, every).reshape(-1, window.width * window.height) for window in windows]
    except LayerError:
        return Glance(0.0, 0.0, math.nan, is_damaged=True)
    shown = [number not in reader.alpha for number in range(0, reader.bands, every)]
    values = np.concatenate(parts, axis=1)[shown]
    known = np.isfinite(values).all(axis=0)
    if not known.any():
        return None
    values, empty = values[:, known], 1 - float(known.mean())
    zeros, negative = (values == 0).all(axis=0).mean(), (values < 0).mean()
    means, spreads = (tuple(found.tolist()) for found in (values.mean(axis=1), values.std(axis=1)))
    return Glance(float(zeros), float(negative), float(values.max()), _filler(values), means, spreads, empty)


def _filler(values: np.ndarray) -> Optional[tuple[float, float]]:
    """The only value below 0, far from the others, or one that no sensor has seen; and its share."""
    least, share = float(values.min()), float((values == values.min()).mean())
    others = values[values != least]
    if share <= _LEAST_FILLED or (least >= _NEVER_SEEN and not (others.size and least < 0 <= others.min())):
        return None
    if least < _NEVER_SEEN:
        return least, share
    is_apart = others.min() - least > max(1.0, _APART * (np.median(others) - least))  # dark ground comes near to 0, one by one
    return (least, share) if is_apart else None
