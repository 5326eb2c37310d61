"""What a training tells beside its figures, a sentence each: what they say nothing of, little of, or what nobody could learn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from .data.labelled import Labels
from .data.windows import Chips, index_of
from .jobs import TrainJob
from .learn.calibration import Calibration
from .learn.metrics import Accuracy
from .specs import ClassSpec

UNJUDGED = "Too few labels were held out to say how well the confidence is calibrated"
UNCALIBRATED = "Too few labels were held out to calibrate the confidence: it may be too sure of itself, or not sure enough"
_ONE = "one shape, or shapes that touch"
LEAST_HELD = 5  # ours: pixels of a class below which its accuracy says next to nothing
SURE_ENOUGH = 0.05  # of an expected calibration error; more may be chance where pixels are few


def held_notes(job: TrainJob, classes: tuple[ClassSpec, ...], splits: Sequence[tuple[Labels, Labels]]) -> Iterator[str]:
    """Which classes the estimate says nothing of: a class of one shape has none to spare."""
    if not job.holdout and not job.folds:
        return
    if not splits:
        yield f"Every class has only {_ONE}, so none could be held out: no accuracy was estimated"
        return
    there = {code for _, held in splits for code in held.codes.tolist()}
    for spec in classes:
        if spec.code not in there:
            yield f"Class '{spec.name}' has only {_ONE}: it is not in the estimated accuracy"


def few_notes(classes: tuple[ClassSpec, ...], splits: Sequence[tuple[Labels, Labels]]) -> Iterator[str]:
    """Which classes the estimate says little of: it learned them from one shape, or their accuracy is that of a handful of pixels."""
    held = np.concatenate([np.zeros(0, np.int16), *(held.codes for _, held in splits)])
    lone = [spec for spec in classes if any(is_lone(spec.code, *split) for split in splits)]
    few = [spec for spec in classes if spec not in lone and 0 < np.count_nonzero(held == spec.code) < LEAST_HELD]
    if lone:
        yield (
            f"The estimate learned {_named(lone)} from a single shape, as the rest was held out: such an accuracy is mostly too low. "
            "Draw three shapes or more of each class"
        )
    if few:
        yield f"The accuracy of {_named(few)} says little: fewer than {LEAST_HELD} pixels of the class were held out"


def unsteady_notes(found: Mapping[str, Any] | None, by_folds: bool) -> Iterator[str]:
    """A sentence where the interval of the overall accuracy (`Estimate.interval`) is so wide that the figure means little."""
    if found is not None and found["missing"]:
        few = f"{found['shapes']} held-out {found['things']} say little about the accuracy"
        more = f"{few}: about {found['missing']} more would tell it to ± 15 %"
        yield more if by_folds else f"{more}, or hold out all of them in turn, by cross-validation"


def lost_notes(classes: tuple[ClassSpec, ...], found: Accuracy | None) -> Iterator[str]:
    """Which classes the held-out labels were mostly taken for another one of: the map shows too few of them to tell how sure it may be."""
    for spec, row in zip(classes, found.confusion if found else ()):
        other = int(row.argmax())
        if row.sum() >= LEAST_HELD and 2 * row[other] > row.sum() and classes[other] is not spec:
            yield (
                f"Most of what is labelled '{spec.name}' was taken for '{classes[other].name}'. Where a map shows "
                f"'{classes[other].name}', trust it less than its confidence says. Draw more of both, or make one class of them"
            )


def is_lone(code: int, seen: Labels, held: Labels) -> bool:
    """Whether a class whose shapes were held out was learned from no more than one."""
    return code in held.codes and seen.shapes_of(code) == 1


def blind_notes(chips: Chips, labels: Labels, classes: tuple[ClassSpec, ...]) -> Iterator[str]:
    """Which classes a layer cannot learn from labels, as they show them only where it has no data."""
    index = index_of(labels, chips.windows, chips.halo_px, tuple(spec.code for spec in classes))
    for name, present in chips.present.items():
        shown = set(index[present].tolist())
        hidden = [spec for order, spec in enumerate(classes) if order not in shown]
        if hidden:
            what = "of any class" if len(hidden) == len(classes) else f"of {_named(hidden)}"
            yield f"No label {what} lies where layer '{name}' has data: it knows of that only what other layers say there"


def swapped_notes(bands: Mapping[str, int]) -> Iterator[str]:
    """bands: how many each kind of sensor has. Whether a hyperspectral layer has fewer of them than a multispectral one."""
    if 0 < bands.get("hsi", 0) < bands.get("msi", 0):
        yield (
            f"Of the hyperspectral layer {bands['hsi']} bands are used, of the multispectral one {bands['msi']}: "
            "if they are swapped, train again with each in its place"
        )


def confidence_notes(found: Calibration | None) -> list[str]:
    """A sentence where the confidence is not calibrated, badly so, or nobody knows how well."""
    if found is None:
        return [UNCALIBRATED]
    if not found.bins or found.after is None or found.chance is None:
        return [UNJUDGED]
    if found.after <= max(SURE_ENOUGH, 2 * found.chance):
        return []
    off = f"The confidence is off by about {100 * found.after:.0f} % on the held-out labels"
    return [f"{off}: read it as more or less sure, not as a probability"]


def _named(classes: Sequence[ClassSpec]) -> str:
    """ "'a', 'b' and 'c'"."""
    names = [f"'{spec.name}'" for spec in classes]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
