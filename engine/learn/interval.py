"""How far an accuracy may be off that was measured on whole shapes: its 95 % interval, as if these shapes had been drawn at random.

The pixels of a shape are right or wrong together, so it is the shapes that count: a share over clusters and its variance (Cochran,
Sampling Techniques, 1977, 3.12), told as the number of single pixels that would know as much in the interval of Clopper & Pearson
(Korn & Graubard, Survey Methodology 1998), which stays within 0..1. Ours: half a right and half a wrong shape of mean size count in the
variance, so that a few shapes that all were right do not make it certain. Nine of ten such intervals and more hold the truth where
sizes vary as drawn ones do (simulated in test_interval.py), fewer where few shapes have most pixels.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.special import betaincinv, stdtrit

from .metrics import more_needed

INTERVAL = "overall_accuracy_interval"  # what it is called among the figures of an accuracy
OUTSIDE = 0.05  # of the intervals, that do not hold the truth


def told_interval(
    is_right: npt.NDArray[np.bool_], shapes: npt.NDArray[np.integer], thing: str, caution: str
) -> dict[str, Any] | None:
    """`shape_interval` as JSON values. thing: what the shapes are, "shapes" or "points"; caution: a sentence with gaps for how many and
    what."""
    found = shape_interval(is_right, shapes)
    if found is None:
        return None
    count = len(np.unique(shapes))
    told = {"shapes": count, "things": thing, "low": found[0], "high": found[1], "missing": more_needed(count, *found)}
    return {**told, "caution": caution.format(count, thing)}


def shape_interval(is_right: npt.NDArray[np.bool_], shapes: npt.NDArray[np.integer]) -> tuple[float, float] | None:
    """Lowest and highest share 0..1 of right pixels that the shapes agree with; both arrays (M,), a pixel each. None of one shape."""
    _, place, sizes = np.unique(shapes, return_inverse=True, return_counts=True)
    hits = np.bincount(place, weights=is_right)
    if len(sizes) < 2:
        return None
    share, pixels = hits.sum() / sizes.sum(), sizes.sum()
    widened = _student(np.inf) / _student(len(sizes) - 1)
    known = min(_worth(hits, sizes), pixels) * widened**2
    right, wrong = share * known, (1 - share) * known
    low = float(betaincinv(right, wrong + 1, OUTSIDE / 2)) if right else 0.0
    high = float(betaincinv(right + 1, wrong, 1 - OUTSIDE / 2)) if wrong else 1.0
    return low, high


def _worth(hits: npt.NDArray[Any], sizes: npt.NDArray[Any]) -> float:
    """How many pixels drawn one by one would tell as much as these shapes."""
    half = sizes.mean() / 2
    hits, sizes = np.append(hits, [half, 0.0]), np.append(sizes, [half, half])
    share, count = hits.sum() / sizes.sum(), len(sizes)
    variance = count / (count - 1) * np.square(hits - share * sizes).sum() / sizes.sum() ** 2
    return float(share * (1 - share) / variance)


def _student(freedom: float) -> float:
    return float(stdtrit(freedom, 1 - OUTSIDE / 2))
