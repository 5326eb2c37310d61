"""What held-out shapes tell of a model: how good it is, how far its word can be trusted, and how unlike what it knows they are.

One model that never saw some shapes tells it, or several, each of which never saw others (cross-validation): then every held-out
pixel counts once, and what is told is told of all together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from .calibration import Calibration, calibrate
from .doubtful import Doubtful, worst
from .fit import History
from .interval import INTERVAL, told_interval
from .metrics import Accuracy, accuracy, confusion, over_folds
from .novelty import stretch_of

OVER_FOLDS = "overall_accuracy_over_folds"
FIGURES = ("overall_accuracy", "average_accuracy", "kappa", "confusion", "producers", "users", "f1", OVER_FOLDS, INTERVAL)
_OF_PIXELS = ("logits", "classes", "patches", "half")
CALIBRATION = (
    "temperature", "expected_calibration_error", "expected_calibration_error_before", "expected_calibration_error_by_chance", "reliability",
)  # fmt: skip
AT_RANDOM = (
    "95 % interval from {} held-out {} (those that touch count as one), as if they had been drawn at random: it tells how far the "
    "figure is chance, and nothing of ground that is unlike them"
)


@dataclass(frozen=True)
class Trial:
    """What one model says of the M pixels that it never saw: logits (M, K) beside the true classes (M,) and the patches (M,) of labels that
    they lie in, those in the half (M,) that judges the rest, and how many times further than learned pixels those lie that have all
    streams. Shares (K,) of the classes in what it would map, how it learned, and the shapes that it takes for something else.
    is_of_points: every shape is one pixel."""

    logits: np.ndarray
    classes: np.ndarray
    patches: np.ndarray
    half: np.ndarray
    further: torch.Tensor
    shares: np.ndarray
    history: History
    doubtful: Sequence[Doubtful] = ()
    is_of_points: bool = False


@dataclass(frozen=True)
class Estimate:
    """Of a model: its accuracy and how far that may be off, its calibration where the pixels are enough for that, how many times further
    than learned pixels others lie from what it knows, how its accuracy varies over folds, where there are some, and which labels it
    doubts."""

    accuracy: Accuracy
    interval: dict[str, Any] | None
    calibration: Calibration | None
    stretch: float
    over_folds: dict[str, Any] | None
    doubtful: Sequence[Doubtful] = ()

    @classmethod
    def of(cls, trials: Sequence[Trial]) -> Estimate:
        """All their pixels counted together."""
        logits, classes, patches, half = (np.concatenate([getattr(t, name) for t in trials]) for name in _OF_PIXELS)
        are_points = all(trial.is_of_points for trial in trials)
        shares = np.mean([trial.shares for trial in trials], axis=0)
        matrices = [confusion(trial.classes, trial.logits.argmax(1), range(len(shares))) for trial in trials]
        counted = accuracy(np.sum(matrices, axis=0))
        return cls(
            counted,
            told_interval(logits.argmax(1) == classes, patches, "points" if are_points else "shapes", AT_RANDOM),
            calibrate(logits, classes, half, shares),
            stretch_of(torch.cat([trial.further for trial in trials])),
            over_folds(matrices),
            worst((trial.doubtful for trial in trials), counted.producers),
        )

    def as_dict(self) -> dict[str, Any]:
        """As JSON values, None for what nothing tells."""
        calibrated = self.calibration.as_dict() if self.calibration else dict.fromkeys(CALIBRATION)
        return {**self.accuracy.as_dict(), INTERVAL: self.interval, OVER_FOLDS: self.over_folds, **calibrated}


def median_history(trials: Sequence[Trial]) -> History:
    """How that one learned whose best epoch is the median; of the two in the middle the later one."""
    return sorted((trial.history for trial in trials), key=lambda history: history.best_epoch)[len(trials) // 2]
