"""Area and accuracy of a whole map, estimated from a sample of its pixels that was drawn at random within strata.

Olofsson et al. 2014 (Remote Sensing of Environment 148: 42-57) where the strata are the classes of the map; Stehman 2014
(International Journal of Remote Sensing 35: 4923-4939) where they are anything else. The first is the second with other strata:
in both every figure is a mean over the map, or the ratio of two such means, so one estimator serves. Only Stehman corrects the
variance for a finite map (Cochran 1977, Sampling Techniques, theorem 5.3); ours: so do we in both, as a small class may be drawn whole. A
simple random sample may be sorted by the map's classes after it was drawn (poststratified: Olofsson et al.), or be one of a single stratum.

By these formulas points that all agree have no variance, and a few of them make a figure certain. Ours: where all points of a stratum are
right, all wrong, or all of one class, and where a figure would have no error at all, they are off by as much as the interval of Agresti &
Coull (1998) reaches beyond such a share. Strata that agree are one share together, of as many points as their weights are worth (Kish,
Survey Sampling, 1965, 11.7), so that a proportional sample that is all right has the interval of that many points. In the papers' examples
no stratum agrees, and all their figures stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .metrics import Counts, Floats, json_number, ratio, spread_of

Z95 = 1.96  # as in Olofsson et al.
_ROUNDING = 1e-9  # of a mean of squares: a variance below is none


@dataclass(frozen=True)
class Figure:
    """Estimates and their standard errors, NaN where the sample does not tell."""

    value: Floats
    error: Floats

    @property
    def margin(self) -> Floats:
        """Half of the 95 % confidence interval."""
        return np.asarray(Z95 * self.error)

    def as_dict(self, index: int | None = None, factor: float = 1.0) -> dict[str, Any]:
        """One estimate as JSON values, times a factor; None for NaN. index None: of a figure that has no classes. low, high: its interval;
        is_cut: it ends where shares do, at 0 or 1, and the margin reaches beyond."""
        place = () if index is None else index
        ends = [self.value - self.margin, self.value + self.margin]
        low, high = np.clip(ends, 0, 1)
        parts = {"value": self.value, "standard_error": self.error, "margin": self.margin, "low": low, "high": high}
        told = {name: json_number(factor * float(values[place])) for name, values in parts.items()}
        return {**told, "is_cut": bool(ends[0][place] < 0 or ends[1][place] > 1)}


@dataclass(frozen=True)
class Estimate:
    """What the sample says of the whole map, as shares of its pixels: matrix (K, K), rows reference; area: of the reference classes."""

    matrix: Floats
    area: Figure
    overall: Figure
    users: Figure
    producers: Figure


def estimate(counts: Counts, sizes: Counts) -> Estimate:
    """Estimates from sample pixels (H, K, K) per stratum, reference and map class, and the map's pixels (H, K) per stratum and map class.

    Every stratum needs a sample pixel. Where one of several pixels has a single sample pixel, the standard errors that it takes part in
    are NaN.
    """
    strata = _Strata(counts.sum(axis=(1, 2)).astype(np.float64), sizes.sum(axis=1).astype(np.float64))
    means = counts / strata.drawn[:, None, None]  # (H, K, K)
    hits = np.diagonal(means, axis1=1, axis2=2)  # (H, K)
    reference, mapped = means.sum(axis=2), means.sum(axis=1)
    anywhere, nowhere = np.ones(reference.shape, bool), np.zeros(reference.shape, bool)
    everything, points = np.ones_like(reference), np.broadcast_to(strata.drawn[:, None], reference.shape)
    right = np.trace(counts, axis1=1, axis2=2)
    is_pure = np.broadcast_to((counts.sum(axis=2) > 0).sum(axis=1, keepdims=True) == 1, reference.shape)  # of one class
    recognised = ratio(np.tensordot(strata.weights, hits, axes=1), np.tensordot(strata.weights, reference, axes=1))
    others = sizes < strata.pixels[:, None]
    turns = np.maximum((sizes > 0) * (1 - recognised), others * recognised)  # what a pixel of another class would be off by
    own = np.where(reference > 0, reference, 1.0)  # where points are of the class, it is they that agree; elsewhere all do
    return Estimate(
        matrix=np.tensordot(strata.weights, means, axes=1),
        area=strata.share(reference, everything, anywhere, _Agreed(is_pure, everything, points)),
        overall=strata.share(
            hits.sum(axis=1),
            everything[:, 0],
            anywhere[:, 0],
            _Agreed((right == 0) | (right == strata.drawn), everything[:, 0], strata.drawn),
        ),
        users=strata.share(hits, mapped, sizes > 0, _Agreed(nowhere, mapped, points * mapped)),
        producers=strata.share(hits, reference, anywhere, _Agreed(is_pure, turns * own, points * own)),
    )


def count_sample(strata: np.ndarray, reference: np.ndarray, mapped: np.ndarray, drawn: np.ndarray, codes: np.ndarray) -> Counts:
    """Counts (H, K, K) of sample pixels (N,) for `estimate`, in the order of the strata `drawn` (H,) and of the class codes (K,)."""
    shape = (len(drawn), len(codes), len(codes))
    order = np.argsort(codes)
    row, column = (order[np.searchsorted(codes, values, sorter=order)] for values in (reference, mapped))
    flat = np.ravel_multi_index((np.searchsorted(drawn, strata), row, column), shape)
    return np.bincount(flat, minlength=int(np.prod(shape))).reshape(shape).astype(np.int64)


@dataclass(frozen=True)
class _Agreed:
    """In which strata (H, ...) all points may agree on a figure, how much a pixel that does not would change its residual there, 0..1, and
    of how many points the figure is."""

    is_so: np.ndarray
    turns: Floats
    points: Floats


@dataclass(frozen=True)
class _Strata:
    """Sample pixels drawn (H,) out of the map's pixels (H,)."""

    drawn: Floats
    pixels: Floats

    @property
    def weights(self) -> Floats:
        return np.asarray(self.pixels / self.pixels.sum())

    def share(self, hits: Floats, base: Floats, possible: np.ndarray, agreed: _Agreed) -> Figure:
        """The share of `base` that is `hits`, both means of an indicator per stratum (H, ...), hits within base.

        Stehman, equation 28: the variance of a ratio R is that of hit - R * base. possible (H, ...): where a stratum may have
        any base at all; elsewhere it has no part in the error, however few its pixels.
        """
        whole = np.tensordot(self.weights, base, axes=1)
        value = ratio(np.tensordot(self.weights, hits, axes=1), whole)
        mean = hits - value * base
        square = hits * (1 - value) ** 2 + (base - hits) * value**2
        spread = ratio(1 - self.drawn / self.pixels, self.drawn - 1)  # s2 / n = (mean of squares - mean2) / (n - 1)
        spread *= self.weights**2
        spread = np.where(self.pixels == 1, 0.0, spread)  # ours: a stratum of one pixel is known as a whole
        rest = square - mean**2
        rest = np.where(rest > _ROUNDING * square, rest, 0.0)
        parts = np.where(possible, _along(spread, hits) * rest, 0.0).sum(axis=0)
        unseen = self._unseen(agreed, agreed.is_so & (rest == 0) | (parts == 0))
        return Figure(value, ratio(np.sqrt(parts + unseen), whole))

    def _unseen(self, agreed: _Agreed, where: np.ndarray) -> Floats:
        """Square of the error where points agree, all such strata together; of none that is drawn whole."""
        left = _along(1 - self.drawn / self.pixels, agreed.points)
        weights = np.where(where & (left > 0) & (agreed.points > 0), _along(self.weights, agreed.points) * agreed.turns, 0.0)
        squares = ratio(weights**2, np.maximum(agreed.points, 1))
        worth = ratio(weights.sum(axis=0) ** 2, squares.sum(axis=0))
        error = weights.sum(axis=0) * (1 - spread_of(worth, worth)[0]) / Z95
        return np.asarray(np.nan_to_num(error**2 * ratio((left * squares).sum(axis=0), squares.sum(axis=0))))


def _along(strata: Floats, like: Floats) -> Floats:
    """A figure per stratum (H,) as one that broadcasts over what else `like` (H, ...) has."""
    return np.asarray(strata.reshape(-1, *[1] * (like.ndim - 1)))
