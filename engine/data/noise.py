"""Bands of a hyperspectral layer that hold noise, such as where water vapour swallows the light: they are told, and never left out unasked.

The ground changes little from one pixel to the next, noise anew with each: a band of noise is one whose neighbouring pixels are not
correlated while those of the other bands are. How alike it is to the next band tells less, as a dead pixel is one in several bands.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from .bands import ranges, stretches
from .classes import counted
from .stack import Stream
from .values import Floats, Mask

# ours: of noise it is 0.0, of the worst good band of EnMAP, AVIRIS and Hyperion 0.5 to 0.9, and of a middle one 0.7 to 0.97
_NOISE, _GROUND = 0.2, 0.5
_CHIPS = 16  # of all: enough to tell
_FEWEST = 400  # pairs of pixels, of which noise alone is hardly correlated by so much


def noise_note(stream: Stream, pixels: Floats, present: Mask) -> str:
    """The sentence on a stream's bands that look like noise in its chips (N, C, P, P), by where they have data (N, P, P); "" without."""
    if stream.kind != "hsi" or stream.weights is not None:
        return ""
    places = noisy_bands(pixels, present)
    if not places:
        return ""
    numbers = [stream.bands[place] for place in places]
    centres = stream.wavelengths_nm
    where = stretches(centres, places) if centres else ranges(numbers)
    others = [number for number in stream.bands if number not in numbers]
    return (
        f"Layer '{stream.name}' has {counted(len(places), 'band')} in which neighbouring pixels have nothing in common, as in noise: "
        f"{where}. To learn from the others alone, flag these as bad in the file (bbl), or "
        f"train on the command line with {_option(stream.name, others)}"
    )


def noisy_bands(pixels: Floats, present: Mask) -> list[int]:
    """Which bands (0-based) of chips (N, C, P, P) are noise while most are not."""
    some = slice(None, None, -(-len(pixels) // _CHIPS) or 1)
    found = np.array([_likeness(pixels[some, band], present[some]) for band in range(pixels.shape[1])])
    if not np.isfinite(found).any() or np.nanmedian(found) < _GROUND:
        return []
    return np.flatnonzero(found < _NOISE).tolist()


def _option(stream: str, numbers: Sequence[int]) -> str:
    return f"--bands {stream}={ranges(numbers).replace(' ', '')}"


def _likeness(band: Floats, present: Mask) -> float:
    """The correlation of neighbouring pixels of (N, P, P), in both directions together; NaN where nothing tells."""
    pairs = [
        np.stack([one[both], other[both]])
        for one, other, both in (
            (band[:, :, 1:], band[:, :, :-1], present[:, :, 1:] & present[:, :, :-1]),
            (band[:, 1:], band[:, :-1], present[:, 1:] & present[:, :-1]),
        )
    ]
    values: npt.NDArray[np.float64] = np.concatenate(pairs, axis=1).astype(np.float64)
    if values.shape[1] < _FEWEST or (values.std(axis=1) == 0).any():
        return float("nan")
    values = values - values.mean(axis=1, keepdims=True)
    return float((values[0] * values[1]).mean() / np.sqrt((values**2).mean(axis=1).prod()))
