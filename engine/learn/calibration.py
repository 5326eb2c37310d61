"""How far a network's word can be trusted: one temperature for its logits, and what is left of the error.

Of the pixels that a map is 80 % sure of, 80 % should be right. Dividing all logits by one number, fitted on labels that training did
not see, brings most networks close to that and changes no class (temperature scaling: Guo, Pleiss, Sun & Weinberger, On Calibration
of Modern Neural Networks, 2017). The expected calibration error is theirs, too.

Ours: labels may be drawn class by class, and the map is not, so a held-out pixel weighs as its class is common. How common it is nobody
knows: the map itself has none of a class that the network never finds, whose errors would then count for nothing, and labels that were
drawn class by class have as many of each. What is taken is the geometric mean of both (`blended`). Where few pixels speak a temperature
stays near 1, else a few that are all right would make a network as sure as it can be. The one that is judged was fitted on other shapes
than those it is judged on (two halves, each judges the other's). Beside the error stands the one that pure chance would show on so few
pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

TEMPERATURES = np.geomspace(0.25, 10.0, 149)  # each 2.5 % above the one before
BINS = 10
LEAST_PX = 10  # ours: fewer pixels tell no temperature
JUDGED_PX = 100  # ours: fewer tell one, but not how good it is; 20 that are all right would look perfect
SPREAD = np.log(2.0)  # ours: before anything is seen, log temperatures are normal around 0 with this standard deviation
DRAWS = 200  # of the error by chance

Floats = npt.NDArray[np.floating[Any]]
Indices = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Calibration:
    """A temperature and what it is worth: errors 0..1 before and after it, and by chance alone where a network is perfectly calibrated.

    bins: for every part of the confidence that has pixels their mean confidence after it, the share of it that is right, and its share
    of all. Errors None and no bins where the pixels are too few to tell.
    """

    temperature: float
    before: float | None
    after: float | None
    chance: float | None
    bins: tuple[tuple[float, float, float], ...]

    def as_dict(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "temperature": self.temperature,
            "expected_calibration_error": self.after,
            "expected_calibration_error_before": self.before,
            "expected_calibration_error_by_chance": self.chance,
            "reliability": [list(entry) for entry in self.bins],
        }


def calibrate(logits: Floats, classes: Indices, half: Mask, shares: Floats) -> Calibration | None:
    """The temperature of held-out logits (M, K) whose true classes are (M,), and its errors by cross-fitting between the half (M,) and
    the rest; shares (K,) of the classes in the area, as it is mapped. None where there are too few pixels to tell."""
    if len(classes) < LEAST_PX or not 0 < half.sum() < len(half):
        return None
    shares = blended(shares, classes)
    if len(classes) < JUDGED_PX:
        return Calibration(best_temperature(logits, classes, shares), None, None, None, ())
    right, weights = logits.argmax(1) == classes, class_weights(classes, shares)
    judged = np.empty(len(classes))
    for part in (half, ~half):
        judged[part] = confidence(logits[part], best_temperature(logits[~part], classes[~part], shares))
    return Calibration(
        temperature=best_temperature(logits, classes, shares),
        before=expected_calibration_error(confidence(logits), right, weights),
        after=expected_calibration_error(judged, right, weights),
        chance=error_by_chance(judged, weights),
        bins=reliability(judged, right, weights),
    )


def blended(shares: Floats, classes: Indices) -> Floats:
    """How common classes are held to be (K,), in all 1: between what a map has of them (shares) and what held-out pixels (M,) have."""
    mean = np.sqrt(shares * np.bincount(classes, minlength=len(shares)))
    return np.asarray(mean / mean.sum())


def class_weights(classes: Indices, shares: Floats) -> Floats:
    """Of pixels (M,), so that each class that occurs weighs its share in the area; their sum is 1."""
    weights = shares[classes] / np.bincount(classes, minlength=len(shares))[classes]
    return np.asarray(weights / weights.sum())


def best_temperature(logits: Floats, classes: Indices, shares: Floats) -> float:
    """The most probable temperature: cross-entropy of so many pixels as the weighted ones are worth (Kish 1965), and the prior."""
    weights = class_weights(classes, shares)
    weights = weights / (weights**2).sum()
    rows = np.arange(len(classes))
    losses = [-float(weights @ _log_softmax(logits / t)[rows, classes]) + (np.log(t) / SPREAD) ** 2 / 2 for t in TEMPERATURES]
    return float(TEMPERATURES[int(np.argmin(losses))])


def confidence(logits: Floats, temperature: float = 1.0) -> Floats:
    """The largest probability (M,) of logits (M, K)."""
    largest: Floats = np.exp(_log_softmax(logits / temperature)).max(1)
    return largest


def reliability(sure: Floats, right: Mask, weights: Floats | None = None) -> tuple[tuple[float, float, float], ...]:
    """(mean confidence, share that is right, share of all) in each of the equal parts of 0..1 that has pixels, by rising confidence;
    weights (M,) of the pixels, None: all the same."""
    part = np.clip(np.ceil(sure * BINS).astype(np.int64) - 1, 0, BINS - 1)  # a bound belongs to the part below it
    weights = np.full(len(sure), 1.0 / len(sure)) if weights is None else weights
    share, mean, hits = (np.bincount(part, weights * values, BINS) for values in (np.ones(len(sure)), sure, right))
    return tuple((float(mean[b] / share[b]), float(hits[b] / share[b]), float(share[b])) for b in np.flatnonzero(share))


def expected_calibration_error(sure: Floats, right: Mask, weights: Floats | None = None) -> float:
    """Mean over all pixels of how far the confidence (M,) of their bin lies from the share of it that is right; 0..1."""
    return sum(share * abs(mean - hits) for mean, hits, share in reliability(sure, right, weights))


def error_by_chance(sure: Floats, weights: Floats | None = None) -> float:
    """The mean error of a network that is right exactly as often as it is sure (Bröcker & Smith 2007 draw such answers, too)."""
    generator = np.random.default_rng(0)
    draws = (expected_calibration_error(sure, generator.random(len(sure)) < sure, weights) for _ in range(DRAWS))
    return float(np.mean(list(draws)))


def _log_softmax(logits: Floats) -> Floats:
    shifted = logits.astype(np.float64) - logits.max(1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return result
