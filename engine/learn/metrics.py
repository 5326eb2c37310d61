"""Accuracy of a map from its confusion matrix: rows are the reference, columns the map. Congalton & Green, Assessing the Accuracy
of Remotely Sensed Data; kappa: Cohen 1960. Free of torch, so that `assess` starts at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Counts = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

OVER_FOLDS = (
    "Mean and standard deviation over {} folds, each of other held-out shapes: how the accuracy varies with the labels, which is no "
    "confidence interval"
)


WIDEST = 0.3  # ours: an interval of ± 15 % does not tell a poor map from a fair one, nor a fair one from a good one
_SQUARE95 = 1.96**2


@dataclass(frozen=True)
class Accuracy:
    """All figures 0..1 (kappa -1..1), NaN where they say nothing: producers and f1 of a class without reference, users of a class
    that the map does not show. `average` is the mean producer's accuracy over the classes that have reference."""

    confusion: Counts
    overall: float
    average: float
    kappa: float
    producers: Floats
    users: Floats
    f1: Floats

    def as_dict(self) -> dict[str, Any]:
        """The figures as JSON values, None for NaN; per-class lists in the order of the matrix."""
        return {
            "overall_accuracy": json_number(self.overall),
            "average_accuracy": json_number(self.average),
            "kappa": json_number(self.kappa),
            "confusion": self.confusion.tolist(),
            "producers": [json_number(value) for value in self.producers],
            "users": [json_number(value) for value in self.users],
            "f1": [json_number(value) for value in self.f1],
        }


def confusion(reference: npt.ArrayLike, predicted: npt.ArrayLike, codes: Sequence[int]) -> Counts:
    """Counts (K, K) in the order of `codes`, rows reference; pixels whose reference or prediction is none of them do not count."""
    known = np.asarray(codes)
    order = np.argsort(known)
    rows, row_known = _positions(np.asarray(reference).ravel(), known, order)
    columns, column_known = _positions(np.asarray(predicted).ravel(), known, order)
    counted = row_known & column_known
    flat = np.bincount(rows[counted] * known.size + columns[counted], minlength=known.size**2)
    return flat.reshape(known.size, known.size).astype(np.int64)


def accuracy(counts: Counts) -> Accuracy:
    """Every figure from a confusion matrix (K, K), rows reference."""
    matrix = counts.astype(np.float64)
    total, hits = matrix.sum(), np.diag(matrix)
    reference, mapped = matrix.sum(axis=1), matrix.sum(axis=0)
    producers, users = ratio(hits, reference), ratio(hits, mapped)
    f1 = np.where(reference > 0, ratio(2.0 * hits, reference + mapped), np.nan)
    overall = float(ratio(hits.sum(), total))
    chance = float(ratio((reference * mapped).sum(), total**2))
    return Accuracy(
        confusion=counts,
        overall=overall,
        average=float(producers[reference > 0].mean()) if total else np.nan,
        kappa=float(ratio(overall - chance, 1.0 - chance)),
        producers=producers,
        users=users,
        f1=f1,
    )


def over_folds(folds: Sequence[Counts]) -> dict[str, Any] | None:
    """How the overall accuracy varies over the matrices of a cross-validation, as JSON values; None of fewer than two with pixels."""
    each = [accuracy(counts).overall for counts in folds if counts.any()]
    if len(each) < 2:
        return None
    return {
        "folds": len(each),
        "mean": float(np.mean(each)),
        "standard_deviation": float(np.std(each, ddof=1)),
        "each": each,
        "caution": OVER_FOLDS.format(len(each)),
    }


def spread_of(right: npt.ArrayLike, count: npt.ArrayLike) -> tuple[Floats, Floats]:
    """The ends of 95 % intervals of shares, also of a few that all agree (Agresti & Coull, The American Statistician 1998)."""
    known = np.asarray(count) + _SQUARE95
    share = (np.asarray(right) + _SQUARE95 / 2) / known
    margin = np.sqrt(_SQUARE95 * share * (1 - share) / known)
    return np.maximum(0.0, share - margin), np.minimum(1.0, share + margin)


def more_needed(count: int, low: float, high: float, widest: float = WIDEST) -> int:
    """How many points or shapes more than these would make the interval about as narrow; 0 where it is."""
    return max(0, int(np.ceil((count + _SQUARE95) * (((high - low) / widest) ** 2 - 1))))


def json_number(value: float) -> float | None:
    """A figure as a JSON value, None for NaN."""
    return None if np.isnan(value) else float(value)


def ratio(part: npt.ArrayLike, whole: npt.ArrayLike) -> Floats:
    """part / whole, NaN where whole is 0."""
    below = np.asarray(whole, dtype=np.float64)
    result: Floats = np.divide(part, below, out=np.full(below.shape, np.nan), where=below != 0)
    return result


def _positions(
    values: npt.NDArray[np.generic], known: npt.NDArray[np.generic], order: npt.NDArray[np.intp]
) -> tuple[Counts, Counts]:
    """Where each value stands in `known`, and whether it does."""
    place = np.searchsorted(known, values, sorter=order).clip(0, known.size - 1)
    found = order[place]
    return found, known[found] == values
