"""Bands that hold nothing but no data, beside others that are filled, or that their file flags as bad: a training does without them, and a
map that needs them would be made of gaps."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

import numpy as np

from ..errors import LayerError
from ..grid import Window
from ..specs import LayerSpec
from .bands import listed_bands, stretches
from .classes import counted
from .flagged import flagged_numbers
from .stack import Stack, light_of, open_layer, wanted_bands

_TILE_PX = 512


def left_out_note(layer: LayerSpec, used: Collection[int]) -> str:
    """The sentence on bands that a training does without, as they hold no data; "" where there are none. Raises LayerError."""
    if layer.bands:
        return ""
    with open_layer(layer) as raster:
        empty = [number for number in wanted_bands(layer, raster.info) if number not in used]
        shown = listed_bands(raster, empty)
        return f"Layer '{layer.stream}' has bands without data, which are left out: {shown}" if empty else ""


def flagged_note(layer: LayerSpec) -> str:
    """The sentence on bands that a training does without, as their file flags them as bad; "" where there are none. Raises LayerError."""
    if layer.bands:
        return ""
    with open_layer(layer) as raster:
        flagged, light = sorted(flagged_numbers(raster.info)), light_of(raster.info)
        if not flagged:
            return ""
        places = (
            stretches(light.centres_nm, [number - 1 for number in flagged]) if light.centres_nm else listed_bands(raster, flagged)
        )
        return f"Layer '{layer.stream}' flags {counted(len(flagged), 'band')} as bad, left out of training: {places}"


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
            f"{listed_bands(raster, empty)}",
            "Choose a file in which they are filled, or another area, or train a model without them",
        )


def _empty(stack: Stack, stream: str, needed: Sequence[int], tell: Callable[[], None]) -> list[int]:
    """Those of the bands that have no data anywhere, where others have some."""
    empty = list(needed)
    for window in stack.streams[stream].footprint.spread():
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
