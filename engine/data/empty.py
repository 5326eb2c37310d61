"""Bands that hold nothing but no data, beside others that are filled: a training does without them, and a map that needs them would be
made of gaps."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import numpy as np

from ..errors import LayerError
from ..specs import LayerSpec
from .raster import Raster
from .stack import filled_bands, open_layer, unflagged

_SHOWN = 8
_TILE_PX = 512


def left_out_note(layer: LayerSpec, used: Collection[int]) -> str:
    """The sentence on bands that a training does without, as they hold no data; "" where there are none. Raises LayerError."""
    if layer.bands:
        return ""
    with open_layer(layer) as raster:
        empty = [number for number in unflagged(raster.info) if number not in used]
        return f"Layer '{layer.stream}' has bands without data, which are left out: {_listed(raster, empty)}" if empty else ""


def check_filled(layer: LayerSpec, needed: Sequence[int], tell: Callable[[], None]) -> None:
    """Raises LayerError where some of the bands are empty all over the layer, and others are not; tell: called now and then. What cannot
    be read is told of where a map comes upon it: the area may lie beside it."""
    with open_layer(layer) as raster:
        try:
            empty = _empty(raster, needed, layer.nodata, tell)
        except LayerError:
            return
        if empty:
            raise LayerError(
                f"Layer '{layer.stream}' has no data in bands that the model learned from: {_listed(raster, empty)}",
                "Choose a file in which they are filled, or train a model without them",
            )


def _empty(raster: Raster, needed: Sequence[int], nodata: float | None, tell: Callable[[], None]) -> list[int]:
    """Those of the bands that have no data anywhere, where others have some."""
    filled, is_whole = filled_bands(raster, needed, nodata)
    empty = [band for band, full in zip(needed, filled, strict=True) if not full]
    if not filled.any():
        return []
    if is_whole:
        return empty
    for window in raster.info.grid.tiles(_TILE_PX):
        if not empty:
            break
        tell()
        there = np.asarray(np.isfinite(raster.read(window, empty, nodata)).any(axis=(1, 2)))
        empty = [band for band, full in zip(empty, there, strict=True) if not full]
    return empty


def _listed(raster: Raster, bands: Sequence[int]) -> str:
    """The numbers of bands, with what they are called."""
    names = [raster.info.bands[band - 1].description for band in bands[:_SHOWN]]
    shown = ", ".join(f"{band} ({name})" if name else str(band) for band, name in zip(bands, names))
    return shown if len(bands) <= _SHOWN else f"{shown} and {len(bands) - _SHOWN} more"
