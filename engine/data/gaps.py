"""Pixels of which a layer has some bands and lacks others, as where one month of a year lies under clouds: they are no other ground, and
what is lacking says nothing there."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..errors import LayerError
from .bands import listed_bands
from .raster import open_raster
from .stack import Stream
from .values import Floats, Mask

_LEAST = 0.01  # of the pixels with data: of less there is no need to tell
_OF_GAPS = 0.1  # ours: of them, so many must lack a band for it to be named


class Gaps:
    """Counts them over windows. bands (C,): which are wanted; of the others, which are empty or constant anywhere, others tell."""

    def __init__(self, bands: npt.NDArray[np.bool_]) -> None:
        self._bands = bands
        self._pixels = self._seen = 0
        self._lacking = np.zeros(len(bands), np.int64)

    def count(self, values: Floats, where: Mask | bool = True) -> Mask:
        """Take note of a window's values (C, h, w), of some of its pixels (h, w). Returns which have gaps."""
        missing = np.isnan(values) & self._bands[:, None, None]
        lacking = missing.sum(axis=0)
        known = (lacking < self._bands.sum()) & where
        found = np.asarray(known & (lacking > 0))
        self._pixels, self._seen = self._pixels + int(found.sum()), self._seen + int(known.sum())
        self._lacking += missing[:, found].sum(axis=1)
        return found

    def told(self, stream: Stream) -> tuple[str, str] | None:
        """About how many percent of the layer's pixels have them, and in which of its bands; None where hardly any. Raises LayerError."""
        share = self._pixels / max(1, self._seen)
        if share < _LEAST:
            return None
        often = np.flatnonzero(self._lacking >= _OF_GAPS * self._pixels)
        with open_raster(stream.path) as raster:
            return f"{100 * share:.0f}", listed_bands(raster, [stream.bands[place] for place in often])


def map_gap_note(stream: Stream, gaps: Gaps) -> str:
    """The sentence of a map; "" where nothing is to be told, or the file cannot be read again."""
    try:
        told = gaps.told(stream)
    except LayerError:
        return ""
    if told is None:
        return ""
    share, bands = told
    found = f"In about {share} % of the map, layer '{stream.name}' has no data in some of its bands: {bands}"
    return f"{found}. The map is made from the others there, and may be less accurate; fill them, or take other scenes"


def training_gap_note(stream: Stream, gaps: Gaps) -> str:
    """As `map_gap_note`, of a training."""
    told = gaps.told(stream)
    if told is None:
        return ""
    share, bands = told
    return f"In about {share} % of layer '{stream.name}', some of its bands have no data: {bands}. They count as average there"
