"""Stored values and what they mean: float32 in physical units, each band's scale and offset applied, and no data told apart.

Some bands at once: few enough to stay in a processor's cache, and so many that threads that read do not wait for one another, as each step
of Python's takes its turn. Nothing is looked for that the least and the largest value of a band rule out.
"""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional, TypeVar

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Key = TypeVar("Key", bound=Hashable)

BEYOND = 1e18  # values beyond it are somebody's no data (-3.4e38, the least int64), whether declared or not
_LARGEST = np.finfo(np.float32).max
_AT_ONCE = 2**19  # ours: numbers
_LEAST_FILLED = 0.001  # ours: what is rarer may be an echo
_NO_NOISE = 100.0  # ours: times the floor; noise that was subtracted leaves a few times it below 0


@dataclass(frozen=True)
class Meaning:
    """Of the stored values of a band. nodata: the one that means no data, None where none does; decibel: what the logarithm of a radar's
    power or amplitude is multiplied by, 0 of all other values; floor: what power of 0 or less is taken for."""

    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None
    decibel: float = 0.0
    floor: float = 1.0


@dataclass(frozen=True)
class Bands:
    """Values (k, h, w) of bands that follow one another, of one dtype, as they came from a file; meaning None: they stay as they are."""

    values: npt.NDArray[Any]
    meaning: Optional[Meaning]


@dataclass(frozen=True)
class Found:
    """What was found in some bands: where they have no data (k, h, w), None: they have data everywhere; all values of each, those
    without meaning, too, lie from least to most (k,), which are NaN where one is."""

    missing: Optional[Mask]
    least: npt.NDArray[np.float64]
    most: npt.NDArray[np.float64]


@dataclass(frozen=True)
class Fetched:
    """Values as they came from a file, of a `part` (rows, columns) of a window of `shape` (C, H, W): those of all bands in their
    order, or none. mask (h, w): 0 without data."""

    shape: tuple[int, int, int]
    part: tuple[slice, slice] = (slice(0), slice(0))
    bands: tuple[Bands, ...] = ()
    mask: Optional[npt.NDArray[np.uint8]] = None

    def floats(self) -> Floats:
        """Float32 (C, H, W) in physical units, NaN where there is no data."""
        out = np.full(self.shape, np.nan, np.float32)
        for rows, bands in self.steps():
            into = out[(rows, *self.part)]
            found = self.put(bands, into)
            if found.missing is not None:
                into[found.missing] = np.nan
        return out

    def room(self) -> Floats:
        """For all bands (C, H, W), 0 where nothing was fetched. In memory one row of all bands follows the other: rows are what a strip
        is cut into."""
        count, height, width = self.shape
        is_whole = bool(self.bands) and self.bands[0].values.shape[1:] == self.shape[1:]
        return (np.empty if is_whole else np.zeros)((height, count, width), np.float32).transpose(1, 0, 2)

    def steps(self) -> Iterator[tuple[slice, Bands]]:
        """All bands, some at once, and which of the C they are."""
        first = 0
        for bands in self.bands:
            count, height, width = bands.values.shape
            step = max(1, _AT_ONCE // max(1, height * width))
            for start in range(0, count, step):
                some = bands.values[start : start + step]
                yield slice(first + start, first + start + len(some)), Bands(some, bands.meaning)
            first += count

    def put(self, bands: Bands, into: Floats) -> Found:
        """Write the values (k, h, w) of a step in physical units; what has no data is left to the caller."""
        if bands.meaning is None:
            into[:] = bands.values
            found = Found(None, *_ends(bands.values))
        else:
            with np.errstate(over="ignore", invalid="ignore"):  # values that mean no data are beyond what a float32 holds
                found = physical(bands.values, bands.meaning, into)
        if self.mask is None:
            return found
        absent = np.broadcast_to(self.mask == 0, bands.values.shape)
        return Found(absent if found.missing is None else absent | found.missing, found.least, found.most)


def in_order(
    parts: Mapping[Key, npt.NDArray[Any]], keys: Sequence[Key], meanings: Sequence[Optional[Meaning]]
) -> tuple[Bands, ...]:
    """Bands that were read in parts {key: (k, h, w)}, in their order; keys and meanings: of each band its part, and what it means."""
    found, taken = [], dict.fromkeys(parts, 0)
    for (key, meaning), run in itertools.groupby(zip(keys, meanings)):
        first, count = taken[key], len(list(run))
        found.append(Bands(parts[key][first : first + count], meaning))
        taken[key] += count
    return tuple(found)


def with_echo(bands: Sequence[Bands], mask: Optional[npt.NDArray[np.uint8]] = None) -> Optional[npt.NDArray[np.uint8]]:
    """A mask (h, w), None: there are data everywhere, that is 0 too where all power and amplitude is 0: the border of a scene, or what the
    radar's line of sight did not reach; or so negative as no noise makes it, which somebody meant no data by."""
    silent: Optional[Mask] = None
    for part in bands:
        if part.meaning is not None and part.meaning.decibel:
            zero = -part.meaning.offset / part.meaning.scale
            none = part.values == zero
            if part.meaning.scale > 0:
                none |= part.values < zero - _NO_NOISE * part.meaning.floor / part.meaning.scale
            silent = none.all(axis=0) if silent is None else silent & none.all(axis=0)
    if silent is None or not silent.any():
        return mask
    return np.where(silent, 0, 255 if mask is None else mask).astype(np.uint8)


def physical(values: npt.NDArray[Any], meaning: Meaning, out: Floats) -> Found:
    """Stored values (k, h, w) as float32 with scale and offset; they are missing where nodata, infinite, or beyond any sensor's range."""
    least, most = _ends(values)
    wide: npt.NDArray[Any] = values.astype(np.float64) if values.dtype.itemsize > 4 else values
    is_usual = bool((least > -BEYOND).all() and (most < BEYOND).all())
    missing = None if is_usual else ~(np.abs(wide.astype(np.float64)) < BEYOND)
    if meaning.nodata is not None:
        nodata = wide.dtype.type(meaning.nodata)
        if not ((nodata < least) | (nodata > most)).all():
            absent = wide == nodata  # a long integer as a double holds it: nobody declares it otherwise
            missing = absent if missing is None else missing | absent
    if wide.dtype == np.float64:
        out[:] = wide * meaning.scale + meaning.offset
    elif meaning.scale != 1:
        np.multiply(wide, np.float32(meaning.scale), out=out, dtype=np.float32, casting="unsafe")
    else:
        out[:] = wide
    if meaning.offset and wide.dtype != np.float64:
        out += np.float32(meaning.offset)
    ends = np.sort([least * meaning.scale + meaning.offset, most * meaning.scale + meaning.offset], axis=0)
    if not (np.abs(ends) < _LARGEST).all():  # a scale that is no number, or too large, makes none of values that are
        absent = ~np.isfinite(out)
        missing = absent if missing is None else missing | absent
    if meaning.decibel:
        ends = np.stack(_ends(in_decibel(out, meaning, out)))
    return Found(missing if missing is not None and missing.any() else None, ends[0], ends[1])


def in_decibel(values: Floats, meaning: Meaning, out: Floats) -> Floats:
    """Power or amplitude in decibels; what is 0 or less is taken for the floor, NaN stays."""
    out[:] = values
    np.copyto(out, np.float32(meaning.floor), where=out <= 0)
    np.log10(out, out=out)
    out *= meaning.decibel
    return out


def without_filler(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Values (N,) without their least and their largest where these lie far from all others and are not rare: numbers that somebody
    meant no data by, and did not say so."""
    for end in (np.min, np.max):
        if not len(values):
            break
        extreme = end(values)
        is_extreme = values == extreme
        others = values[~is_extreme]
        if len(others) and is_extreme.mean() >= _LEAST_FILLED:
            low, high = np.quantile(others, (0.01, 0.99))
            if min(abs(extreme - others.min()), abs(extreme - others.max())) > high - low:
                values = others
    return values


def _ends(values: npt.NDArray[Any]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The least and the largest value (k,) of each band (k, h, w), NaN where any is."""
    if not values.size:
        return np.full(len(values), np.nan), np.full(len(values), np.nan)
    flat = values.reshape(len(values), -1)
    return flat.min(axis=1).astype(np.float64), flat.max(axis=1).astype(np.float64)
