"""Values that mean no data, but count as data and get a class, as the file does not say so: borders of zeros, as a reprojection adds, and
a number far below or above all others."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from ..errors import LayerError
from ..grid import Window
from ..specs import OTHER
from .gaps import Gaps, training_gap_note
from .stack import Stack, Stream
from .stats import sampled_windows
from .values import Floats, Mask

_CORNER_PX = 8
_WHOLE_PX, _TILE_PX = 512 * 512, 128  # a layer of no more is counted, as in the panel
_LEAST = 0.01  # of a layer: less may be what the sensor saw
_FILLED_WINDOWS, _LEAST_FILLED = 8, 0.001
_NEVER_SEEN = -900.0  # no reflectance, decibel or height in use is below
_LARGEST = (9999, 32767, 65535, 99999, 2**31 - 1, 2**32 - 1)
_FAR = 0.5  # ours: of what the other values span


def border_notes(stack: Stack) -> Iterator[str]:
    """A sentence for each layer that has one."""
    for name, stream in stack.streams.items():
        if name == OTHER or stream.kind == "dsm":  # of heights, 0 is the ground
            continue
        try:
            share = empty_border(stack, name)
        except LayerError:  # what cannot be read is told by who reads it for more than a glance
            continue
        if share >= _LEAST:
            yield (
                f"About {100 * share:.0f} % of layer '{name}' is 0 in all its bands, from a corner on, and counts as data: "
                "if it is none, say so (in QGIS by the link '0 Is No Data' in step 1, else by the file's nodata value)"
            )


def value_notes(stack: Stack, good: Mapping[str, Mask]) -> Iterator[str]:
    """A sentence for each layer that holds a number far below or above all others, and one where some of its good bands (C,) have no
    data in a part of it."""
    for name, stream in stack.streams.items():
        windows = sampled_windows(stream.footprint, np.random.default_rng(0), _FILLED_WINDOWS)
        try:
            seen = [stack.read(window, [name])[name] for window in windows]
            values = np.concatenate([np.empty(0), *(part.ravel() for part in seen)])
            found = filler_note(stack, name, values[np.isfinite(values)]), _gap_note(stream, good[name], seen)
        except LayerError:  # as for borders
            continue
        yield from filter(None, found)


def _gap_note(stream: Stream, good: Mask, seen: Sequence[Floats]) -> str:
    if stream.weights is not None:  # its bands are made of several
        return ""
    gaps = Gaps(good)
    for values in seen:
        gaps.count(values)
    return training_gap_note(stream, gaps)


def filler_note(stack: Stack, name: str, values: Floats) -> str:
    """The sentence where one of a layer's values (N,) lies far below or above all others, is as the file has it one that no sensor has
    seen, and not rare; "" where none is. Of power and amplitude, the sentence where more than a few are 0 or less."""
    if stack.streams[name].decibel:
        return _weak_note(stack.streams[name], values)
    for sign, side in ((1, "below"), (-1, "above")):
        mirrored = sign * values
        least = float(mirrored.min(initial=0.0))
        others = mirrored[mirrored > least]
        share = 1 - len(others) / max(1, len(values))
        if not len(others) or share < _LEAST_FILLED:
            continue
        stored = stack.stored(name, sign * least)
        is_far = others.min() - least > _FAR * (np.quantile(others, 0.99) - others.min())
        if is_far and (stored <= _NEVER_SEEN if sign > 0 else _is_largest(stored)):
            share = _counted(stack, name, sign * least, share)
            part = f"About {100 * share:.0f} %" if share >= 0.01 else "Less than 1 %"
            found = f"{part} of the values of layer '{name}' are {stored:.7g}, far {side} all others, and count as data"
            return f"{found}: if they are none, say so (in QGIS by the link in step 1, else by the file's nodata value)"
    return ""


def _weak_note(stream: Stream, values: Floats) -> str:
    """The sentence where not few of the values (N,) of power or amplitude are taken for weak echoes, as they are 0 or less; "" else."""
    told = [(stream.decibels[band - 1], stream.floors[band - 1]) for band in stream.bands]
    floors = np.array([[floor] for decibel, floor in told if decibel], np.float32)
    decibels = np.array([[decibel] for decibel, _ in told if decibel], np.float32)
    share = float(np.isin(values, decibels * np.log10(floors)).mean()) if len(values) else 0.0
    if share < _LEAST:
        return ""
    found = f"About {100 * share:.0f} % of the values of layer '{stream.name}' are 0 or less, as where noise was subtracted"
    return f"{found}: they are taken for its weakest echoes"


def _counted(stack: Stack, name: str, value: float, roughly: float) -> float:
    """The share of a stream's values that are this one, exact where the stream is small."""
    if not _is_small(stack.streams[name].footprint):
        return roughly
    found = known = 0
    for window in _every_window(stack.streams[name].footprint):
        values = stack.read(window, [name])[name]
        found += int((values == np.float32(value)).sum())
        known += int(np.isfinite(values).sum())
    return found / max(1, known)


def _is_largest(stored: float) -> bool:
    """Whether a number is the largest of an integer type, or of nines alone; the values of a band are not exact."""
    return any(math.isclose(stored, number, rel_tol=1e-6) for number in _LARGEST)


def empty_border(stack: Stack, name: str) -> float:
    """The share of a stream's pixels that is 0 in all bands, of a large one roughly; 0.0 where all its corners hold something else."""
    stream = stack.streams[name]
    place = stream.footprint
    if place.is_empty:
        return 0.0
    size = min(_CORNER_PX, place.width, place.height)
    corners = [
        Window(col, row, size, size)
        for row in (place.row, place.row + place.height - size)
        for col in (place.col, place.col + place.width - size)
    ]
    if not any(_zeros(stack, stream, corner)[0].all() for corner in corners):
        return 0.0
    windows = _every_window(place) if _is_small(place) else place.spread()  # as in the panel, so that it tells the same share
    seen = [_zeros(stack, stream, window) for window in windows]
    zeros, known = (np.concatenate([masks[which].ravel() for masks in seen]) for which in range(2))
    return float(zeros.sum() / max(1, known.sum()))


def _is_small(place: Window) -> bool:
    return place.width * place.height <= _WHOLE_PX


def _every_window(place: Window) -> list[Window]:
    """Windows that cover a place once."""
    starts = [
        (place.col + col, place.row + row) for row in range(0, place.height, _TILE_PX) for col in range(0, place.width, _TILE_PX)
    ]
    return [Window(col, row, _TILE_PX, _TILE_PX).intersection(place) for col, row in starts]


def _zeros(stack: Stack, stream: Stream, window: Window) -> tuple[Mask, Mask]:
    """Where a window is 0 in all bands (h, w), and where it has data."""
    values = stack.read(window, [stream.name])[stream.name]
    known = np.asarray(np.isfinite(values).all(axis=0))
    return np.asarray((values == 0).all(axis=0)), known
