"""Mean and standard deviation of each band, from windows sampled over the scene, and the normalisation that nets are fed.

A value is normalised to (x - mean) / std, cut to [-10, 10]; no data becomes 0, which is the mean. A band that is constant, or has
no data in the sample, is not good: it gets standard deviation 1, so that it says nothing rather than noise; and SILENT once nothing that
a network learned from has shown it to vary.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import numpy.typing as npt

from ..errors import LayerError
from ..grid import Window
from .stack import Stack, Stream
from .values import Bands, Fetched, Floats, Mask, Meaning, without_filler

CLIP = 10.0  # standard deviations
SILENT = 1e30  # as a standard deviation: all values of a band become 0

_WINDOW_PX = 64
_WINDOWS = 64  # with data; about a quarter of a million pixels
_TRIES = 512
_GLANCE_WINDOWS, _GLANCE_TRIES = 4, 16
_OFFSET_COUNTS, _MOST_SHARE = 1000.0, 10.0  # a count is a share of light times 10000
_NEARLY, _LEAST_OFF, _MOST_OFF = 0.9, 0.6, 1.6  # ours: shares of it; the ground differs, too
_EVENLY = 4.0  # ours: so many times more or less than a unit makes it, a band may be by the ground alone
_UNEVEN = 5.0  # ours: radiance of EnMAP's bands is 26 times as far from reflectance in some as in others, water 1.3 times as far from land
_FEWEST_BANDS = 3  # of which it can be told that they differ alike
_NO_GROUND = 1000.0  # ours: nothing on the ground is so many times darker than another thing
CONSTANT = 1e-6  # a spread below this share of the mean is rounding


@dataclass(frozen=True)
class BandStats:
    """Of each band: mean and std float32 (C,), in the units of the stream; good bool (C,): it varies."""

    mean: Floats
    std: Floats
    good: npt.NDArray[np.bool_]

    @property
    def black(self) -> Floats:
        """Of each band, what no light at all is normalised to (C,); 0, which is the mean, where that is no light."""
        return np.asarray(-np.clip(self.mean / self.std, 0.0, CLIP))

    def where(self, mask: npt.NDArray[np.bool_], other: BandStats) -> BandStats:
        """These where a mask (C,) says so, else the other ones."""
        pairs = ((self.mean, other.mean), (self.std, other.std), (self.good, other.good))
        return BandStats(*(np.where(mask, one, two) for one, two in pairs))


def measure(stack: Stack, seed: int) -> dict[str, BandStats]:
    """Statistics of every stream. Raises LayerError for a stream without data on the grid."""
    return {name: _measure_stream(stack, stream, np.random.default_rng(seed)) for name, stream in stack.streams.items()}


def value_factor(stack: Stack, name: str, mean: Sequence[float], std: Sequence[float], as_decibel: bool = False) -> float:
    """How many times the means of bands (C,), whose standard deviations are `std`, a stream's values are, from a few windows: the
    median of the bands. A band that is less than a standard deviation away is once its mean. NaN without data there; as_decibel: how many
    decibels more, 0 of such a band; of the middle of each band, as a number that means no data to nobody but the user would shift a mean
    by far more than ground does."""
    if as_decibel:
        return _decibels_more(stack, name, mean, std)
    try:
        found = _measure_stream(stack, stack.streams[name], np.random.default_rng(0), _GLANCE_WINDOWS, _GLANCE_TRIES)
    except LayerError:  # no data here; a file that cannot be read is told by who reads it for more than a glance
        return math.nan
    learned = np.asarray(mean)
    known = found.good & (learned != 0)
    if not known.any():
        return math.nan
    near = np.abs(found.mean - learned) < np.asarray(std)
    return float(np.median(np.where(near, 1.0, found.mean / np.where(known, learned, 1.0))[known]))


def offset_added(stack: Stack, name: str, mean: Sequence[float], std: Sequence[float]) -> float:
    """What was added to a stream's values where they look like those of a model of another baseline of Sentinel-2, less than 0 where it was
    taken away, 0 where they do not; mean and std: the model's, of bands (C,).

    The counts have 1000 more since the processing baseline 04.00, of January 2022, and then hardly one of them is smaller.
    """
    seen = [np.empty((len(mean), 0), np.float32)]
    try:
        for window in sampled_windows(stack.streams[name].footprint, np.random.default_rng(0), _GLANCE_TRIES):
            values = stack.read(window, [name])[name].reshape(len(mean), -1)
            known = np.isfinite(values).all(axis=0) & (values != 0).any(axis=0)  # 0: of a border that is not said to be no data
            seen += [values[:, known]] if known.any() else []
            if len(seen) > _GLANCE_WINDOWS:
                break
    except LayerError:  # as of `value_factor`
        return 0.0
    values = np.concatenate(seen, axis=1)
    if len(mean) < _FEWEST_BANDS or not values.size:
        return 0.0
    found, learned = values.mean(axis=1), np.asarray(mean)
    offset = _OFFSET_COUNTS if np.median(learned) > _MOST_SHARE else _OFFSET_COUNTS / 1e4
    more, least = found - learned, _NEARLY * offset
    if not _LEAST_OFF * offset <= np.median(np.abs(more)) <= _MOST_OFF * offset:
        return 0.0
    if (more > 0).all() and (np.quantile(values, 0.01, axis=1) >= least).all() and (learned < least).any():
        return offset
    return -offset if (more < 0).all() and (learned - np.asarray(std) >= least).all() and (found < least).any() else 0.0


def is_other_unit(stack: Stack, name: str, mean: Sequence[float], times: float) -> bool:
    """Whether a stream's values are `times` the means of bands (C,) as another unit of the same light makes them: all bands alike.

    Clear water is up to a hundred times darker than land too, but less so in the blue; and whole numbers are no shares.
    From as many windows as the statistics are made of: let the stack be the whole layer."""
    try:
        found = _measure_stream(stack, stack.streams[name], np.random.default_rng(0))
    except LayerError:
        return False
    learned = np.asarray(mean)
    known = found.good & (found.mean > 0) & (learned > 0)
    off = np.abs(np.log10(found.mean[known] / learned[known] / times))
    fewest = _FEWEST_BANDS if 1 / _NO_GROUND < times < _NO_GROUND else 1
    if int(known.sum()) < fewest or (off > np.log10(_EVENLY)).any():
        return False
    return times > 1 or not _is_whole(stack, stack.streams[name])


def is_uneven(stack: Stack, name: str, mean: Sequence[float]) -> bool:
    """Whether a stream's values are so many times the means of bands (C,) along the spectrum as no unit and no ground make them: as
    radiance, which has the sun's light in it, where reflectance was learned."""
    try:
        found = _measure_stream(stack, stack.streams[name], np.random.default_rng(0), _GLANCE_WINDOWS, _GLANCE_TRIES)
    except LayerError:  # as of `value_factor`
        return False
    learned = np.asarray(mean)
    known = found.good & (found.mean > 0) & (learned > 0)
    if int(known.sum()) < _FEWEST_BANDS:
        return False
    low, high = np.quantile(found.mean[known] / learned[known], [0.1, 0.9])
    return bool(high > _UNEVEN * low)


def read_normalised(
    stack: Stack, window: Window, stats: Mapping[str, BandStats], streams: Optional[Sequence[str]] = None
) -> dict[str, tuple[Floats, Mask]]:
    """As `Stack.read`, in units of standard deviations within -10..10, 0 without data; and where each stream has data (h, w), as
    `is_present` has it. Raises LayerError."""
    fetched = stack.fetch(window, streams)
    return {name: normalised_of(stack, name, found, stats[name]) for name, found in fetched.items()}


def normalised_of(stack: Stack, name: str, fetched: Fetched, stats: BandStats) -> tuple[Floats, Mask]:
    """As `normalised`, of what was fetched of a stream that may have to be resampled."""
    return normalised(fetched if stack.streams[name].weights is None else _resampled(stack, name, fetched), stats)


def normalised(fetched: Fetched, stats: BandStats) -> tuple[Floats, Mask]:
    """Values (C, h, w) in units of standard deviations, and where there are data (h, w)."""
    out = fetched.room()
    present = np.zeros(out.shape[1:], bool)
    gaps = np.zeros(present[fetched.part].shape, np.uint16)  # bands are no more than 65535, says GDAL
    for rows, bands in fetched.steps():
        into, mean, std = out[(rows, *fetched.part)], stats.mean[rows], stats.std[rows]
        found = fetched.put(bands, into)
        with np.errstate(over="ignore", invalid="ignore"):  # of values that mean no data
            np.subtract(into, mean[:, None, None], out=into)
            np.divide(into, std[:, None, None], out=into)
        if not ((found.least > mean - CLIP * std) & (found.most < mean + CLIP * std)).all():
            np.clip(into, -CLIP, CLIP, out=into)
        if found.missing is not None:
            np.copyto(into, np.float32(0.0), where=found.missing)
            gaps += found.missing.sum(axis=0, dtype=np.uint16)
    if fetched.bands:
        present[fetched.part] = gaps < len(out) - len(out) // 2
    return out, present


def _decibels_more(stack: Stack, name: str, mean: Sequence[float], std: Sequence[float]) -> float:
    """As `value_factor` has it of decibels."""
    seen, stream = [np.empty((len(mean), 0), np.float32)], stack.streams[name]
    try:
        for window in sampled_windows(stream.footprint, np.random.default_rng(0), _GLANCE_TRIES):
            values = stack.read(window, [name])[name].reshape(len(mean), -1)
            seen += [values] if np.isfinite(values).any() else []
            if len(seen) > _GLANCE_WINDOWS:
                break
    except LayerError:  # as of `value_factor`
        return math.nan
    bands = [without_filler(band[np.isfinite(band)]) for band in np.concatenate(seen, axis=1)]
    more = [float(np.median(band)) - learned for band, learned in zip(bands, mean) if len(band)]
    spread = [far for band, far in zip(bands, std) if len(band)]
    return float(np.median([0.0 if abs(one) < far else one for one, far in zip(more, spread)])) if more else math.nan


def _resampled(stack: Stack, name: str, fetched: Fetched) -> Fetched:
    """The bands that leave the stack, as if they had been fetched."""
    values = stack.resampled(name, fetched.floats())
    whole = (slice(0, values.shape[1]), slice(0, values.shape[2]))
    return Fetched(values.shape, whole, (Bands(values, Meaning()),))


def _is_whole(stack: Stack, stream: Stream) -> bool:
    """Whether the values in a few windows are whole numbers."""
    for window in sampled_windows(stream.footprint, np.random.default_rng(0), _GLANCE_TRIES):
        values = stack.read(window, [stream.name])[stream.name]
        if not (values == np.round(values))[np.isfinite(values)].all():
            return False
    return True


def _measure_stream(
    stack: Stack, stream: Stream, generator: np.random.Generator, windows: int = _WINDOWS, tries: int = _TRIES
) -> BandStats:
    count, total, square = (np.zeros(stream.band_count) for _ in range(3))
    shift: npt.NDArray[np.float64] | None = None  # sums of x - shift stay exact where the mean is large against the spread
    seen = 0
    for window in sampled_windows(stream.footprint, generator, tries):
        values = stack.read(window, [stream.name])[stream.name].reshape(stream.band_count, -1).astype(np.float64)
        known = np.isfinite(values)
        if not known.any():
            continue
        if shift is None:
            shift = np.array([band[mask][0] if mask.any() else 0.0 for band, mask in zip(values, known)])
        values = np.where(known, values - shift[:, None], 0.0)
        count, total, square = count + known.sum(axis=1), total + values.sum(axis=1), square + (values**2).sum(axis=1)
        seen += 1
        if seen == windows:
            break
    if shift is None:
        raise LayerError(
            f"Layer '{stream.name}' has no data on the chosen pixels", "Choose layers that have values in the same area"
        )
    return _summary(np.maximum(count, 1), total, square, shift, count > 0)


def _summary(
    count: npt.NDArray[np.float64],
    total: npt.NDArray[np.float64],
    square: npt.NDArray[np.float64],
    shift: npt.NDArray[np.float64],
    seen: npt.NDArray[np.bool_],
) -> BandStats:
    mean = shift + total / count
    std = np.sqrt(np.maximum(square / count - (total / count) ** 2, 0.0))
    good = seen & (std > CONSTANT * np.maximum(np.abs(mean), 1e-12))
    return BandStats(mean.astype(np.float32), np.where(good, std, 1.0).astype(np.float32), good)


def sampled_windows(footprint: Window, generator: np.random.Generator, tries: int) -> Iterator[Window]:
    """Windows of the footprint, in random order, each at most once."""
    columns, lines = -(-footprint.width // _WINDOW_PX), -(-footprint.height // _WINDOW_PX)
    cells = generator.choice(columns * lines, size=min(tries, columns * lines), replace=False)
    for cell in cells:
        line, column = divmod(int(cell), columns)
        place = Window(footprint.col + column * _WINDOW_PX, footprint.row + line * _WINDOW_PX, _WINDOW_PX, _WINDOW_PX)
        yield place.intersection(footprint)
