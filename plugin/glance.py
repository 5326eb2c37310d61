"""A glance at a layer's pixels: some small windows of a few bands, which take a moment on any file; of a file far away none is taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import QgsRasterLayer

from ..engine.errors import LayerError
from ..engine.grid import Window
from .pixels import PixelReader

_WINDOW_PX, _WINDOWS, _BANDS = 16, 8, 4  # windows a side
_MOST_BYTES = 64_000_000  # that may have to be unpacked for it


@dataclass(frozen=True)
class Glance:
    """Shares 0..1 of the pixels that have data: those that hold 0 in all bands, and of their values those below 0; the largest value."""

    zeros: float
    negative: float
    most: float


def glance_at(layer: QgsRasterLayer) -> Optional[Glance]:
    """None of a layer that cannot be read in a moment, or that has no data where it was looked at."""
    if not layer.isValid() or layer.providerType() != "gdal" or layer.source().startswith("/vsi"):
        return None
    try:
        reader = PixelReader(layer)
    except LayerError:
        return None
    width, height = reader.size
    if reader.row_bytes * min(height, _WINDOWS * _WINDOW_PX) > _MOST_BYTES:
        return None
    cols, rows = (np.unique(np.linspace(0, max(0, side - _WINDOW_PX), _WINDOWS).astype(int)) for side in (width, height))
    windows = [Window(int(col), int(row), min(width, _WINDOW_PX), min(height, _WINDOW_PX)) for row in rows for col in cols]
    every = -(-reader.bands // _BANDS)
    values = np.concatenate([reader.read(window, every).reshape(-1, window.width * window.height) for window in windows], axis=1)
    known = np.isfinite(values).all(axis=0)
    if not known.any():
        return None
    values = values[:, known]
    return Glance(float((values == 0).all(axis=0).mean()), float((values < 0).mean()), float(values.max()))
