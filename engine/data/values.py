"""Stored values and what they mean: float32 in physical units, each band's scale and offset applied, and no data told apart.

Band after band, so that a band stays in the processor's cache, and nothing is looked for that the least and the largest value rule out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

_SENTINEL = 1e18  # values beyond it are somebody's no data (-3.4e38, the least int64), whether declared or not


@dataclass(frozen=True)
class Meaning:
    """Of the stored values of a band. nodata: the one that means no data, None where none does."""

    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None


@dataclass(frozen=True)
class Found:
    """What was found in a band: where it has no data (h, w), None: it has data everywhere; all values, those without meaning, too,
    lie from least to most, which are NaN where one is."""

    missing: Optional[Mask]
    least: float
    most: float


@dataclass(frozen=True)
class Fetched:
    """Values as they came from a file: of each band (h, w) those of a `part` (rows, columns) of a window of `shape` (C, H, W).

    meanings: of each band, None: values stay as they are; mask (h, w): 0 without data.
    """

    shape: tuple[int, int, int]
    part: tuple[slice, slice] = (slice(0), slice(0))
    values: tuple[npt.NDArray[Any], ...] = ()
    meanings: Optional[tuple[Meaning, ...]] = None
    mask: Optional[npt.NDArray[np.uint8]] = None

    def floats(self) -> Floats:
        """Float32 (C, H, W) in physical units, NaN where there is no data."""
        out = self.frame(np.nan)
        for index in range(len(self.values)):
            into = out[(index, *self.part)]
            found = self.put(index, into)
            if found.missing is not None:
                into[found.missing] = np.nan
        return out

    def frame(self, value: float) -> Floats:
        """Room for all bands (C, H, W), with a value where nothing was fetched."""
        is_whole = bool(self.values) and self.values[0].shape == self.shape[1:]
        return np.empty(self.shape, np.float32) if is_whole else np.full(self.shape, value, np.float32)

    def put(self, index: int, into: Floats) -> Found:
        """Write a band's values (h, w) in physical units; what has no data is left to the caller."""
        values = self.values[index]
        if self.meanings is None:
            into[:] = values
            least, most = _ends(values)
            found = Found(None, least, most)
        else:
            with np.errstate(over="ignore", invalid="ignore"):  # values that mean no data are beyond what a float32 holds
                found = physical(values, self.meanings[index], into)
        if self.mask is None:
            return found
        absent = self.mask == 0
        return Found(absent if found.missing is None else absent | found.missing, found.least, found.most)


def physical(values: npt.NDArray[Any], meaning: Meaning, out: Floats) -> Found:
    """Stored values (h, w) as float32 with scale and offset; they are missing where nodata, infinite, or beyond any sensor's range."""
    wide: npt.NDArray[Any] = values.astype(np.float64) if values.dtype.itemsize > 4 else values
    least, most = _ends(values)
    is_usual = least > -_SENTINEL and most < _SENTINEL
    missing = None if is_usual else ~(np.abs(wide.astype(np.float64)) < _SENTINEL)
    if meaning.nodata is not None:
        nodata = values.dtype.type(meaning.nodata)
        if not (nodata < least or nodata > most):
            absent = values == nodata
            missing = absent if missing is None else missing | absent
    if wide.dtype == np.float64:
        out[:] = wide * meaning.scale + meaning.offset
    elif meaning.scale != 1:
        np.multiply(wide, np.float32(meaning.scale), out=out, dtype=np.float32, casting="unsafe")
    else:
        out[:] = wide
    if meaning.offset and wide.dtype != np.float64:
        out += np.float32(meaning.offset)
    ends = (least * meaning.scale + meaning.offset, most * meaning.scale + meaning.offset)
    return Found(missing if missing is not None and missing.any() else None, min(ends), max(ends))


def _ends(values: npt.NDArray[Any]) -> tuple[float, float]:
    """The least and the largest value, NaN where any is."""
    return (float(values.min()), float(values.max())) if values.size else (np.nan, np.nan)
