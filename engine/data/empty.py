"""Bands that hold nothing but no data, beside others that are filled: a training does without them, and a map that needs them would be
made of gaps."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import numpy as np

from ..errors import LayerError
from ..grid import Window
from ..specs import LayerSpec
from .fillers import even_windows
from .raster import Raster
from .stack import Stack, open_layer, unflagged

_SHOWN = 8
_TILE_PX = 512


def left_out_note(layer: LayerSpec, used: Collection[int]) -> str:
    """The sentence on bands that a training does without, as they hold no data; "" where there are none. Raises LayerError."""
    if layer.bands:
        return ""
    with open_layer(layer) as raster:
        empty = [number for number in unflagged(raster.info) if number not in used]
        return f"Layer '{layer.stream}' has bands without data, which are left out: {_listed(raster, empty)}" if empty else ""


def check_filled(stack: Stack, layer: LayerSpec, needed: Sequence[int], tell: Callable[[], None]) -> None:
    """Raises LayerError where some of a layer's bands are empty all over the stack's pixels, and others are not; tell: called now and
    then. A part that cannot be read is told of by who maps it."""
    try:
        empty = _empty(stack, layer.stream, needed, tell)
    except LayerError:
        return
    if not empty:
        return
    with open_layer(layer) as raster:
        raise LayerError(
            f"In the area that is mapped, layer '{layer.stream}' has no data in bands that the model learned from: "
            f"{_listed(raster, empty)}",
            "Choose a file in which they are filled, or another area, or train a model without them",
        )


def _empty(stack: Stack, stream: str, needed: Sequence[int], tell: Callable[[], None]) -> list[int]:
    """Those of the bands that have no data anywhere, where others have some."""
    empty = list(needed)
    for window in even_windows(stack.streams[stream].footprint):
        if not empty:
            return []
        empty = _empty_in(stack, stream, window, empty)
    if len(empty) == len(needed):  # a layer of nothing is told of by others
        return []
    for window in stack.grid.tiles(_TILE_PX):
        if not empty:
            return []
        tell()
        empty = _empty_in(stack, stream, window, empty)
    return empty


def _empty_in(stack: Stack, stream: str, window: Window, bands: Sequence[int]) -> list[int]:
    """Which of the bands have no data in a window."""
    there = np.asarray(np.isfinite(stack.read_bands(window, stream, bands)).any(axis=(1, 2)))
    return [band for band, is_there in zip(bands, there, strict=True) if not is_there]


def _listed(raster: Raster, bands: Sequence[int]) -> str:
    """The numbers of bands, with what they are called."""
    names = [raster.info.bands[band - 1].description for band in bands[:_SHOWN]]
    shown = ", ".join(f"{band} ({name})" if name else str(band) for band, name in zip(bands, names))
    return shown if len(bands) <= _SHOWN else f"{shown} and {len(bands) - _SHOWN} more"
