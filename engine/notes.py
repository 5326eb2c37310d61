"""What a training tells beside its figures, a sentence each: what they say nothing of, little of, or what nobody could learn."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from .data.classes import listed
from .data.labelled import Labels
from .data.touching import patched
from .data.windows import Chips, index_of
from .jobs import TrainJob
from .judged_notes import LEAST_HELD, UNJUDGED, lost_notes, named, off_notes
from .learn.calibration import Calibration
from .learn.metrics import WIDEST, Accuracy, more_needed
from .specs import ClassSpec

UNCALIBRATED = "Too few labels were held out to calibrate the confidence: it may be too sure of itself, or not sure enough"
_ONE = "one shape, or shapes that touch"
ENOUGH_SHAPES = 9  # of a class, for one share of them to tell how well it is recognised
_ENOUGH = 3  # shapes of a class: of these the usual splits leave two to learn from
UNSTEADY = 0.2  # ours: an interval as wide as this leaves open whether a map is good
_SEVERAL = 2  # of what is missing: it is "about" so many, and no language has to count one


def rare_codes(labels: Labels) -> set[int]:
    """The codes of classes that have shapes to spare, but few."""
    patches = patched(labels)
    return {code for code in np.unique(labels.codes).tolist() if 1 < patches.shapes_of(code) < ENOUGH_SHAPES}


def folds_notes(folds: int, labels: Labels, classes: tuple[ClassSpec, ...]) -> Iterator[str]:
    """Which classes brought a cross-validation of so many folds (0: of none), where they are no more than half of all: where shapes are
    few altogether, it does not take long."""
    rare = rare_codes(labels) if folds else set()
    few = [spec for spec in classes if spec.code in rare]
    if 0 < 2 * len(few) <= len(classes):
        names = listed([spec.name for spec in few], 3)
        yield (
            f"All shapes were held out in turn, in {folds} folds, as there are few shapes of {names}. A cross-validation of 0 (FOLDS in "
            "Processing, --folds on the command line) holds out one share, in less time"
        )


def held_notes(job: TrainJob, classes: tuple[ClassSpec, ...], splits: Sequence[tuple[Labels, Labels]]) -> Iterator[str]:
    """Which classes the estimate says nothing of: a class of one shape has none to spare."""
    if not job.holdout and not job.folds:
        return
    if not splits:
        yield f"Every class has only {_ONE}, so none could be held out: no accuracy was estimated"
        return
    there = {code for _, held in splits for code in held.codes.tolist()}
    missing = [spec for spec in classes if spec.code not in there]
    if len(missing) == 1:
        told = f"Class '{missing[0].name}' has only {_ONE}: it is not in the estimated accuracy"
        yield f"{told}. Draw two or three more shapes of it in other places"
    elif missing:
        told = f"The classes {named(missing)} have only {_ONE}: they are not in the estimated accuracy"
        yield f"{told}. Draw two or three more shapes of each of them in other places"


def few_notes(classes: tuple[ClassSpec, ...], splits: Sequence[tuple[Labels, Labels]], is_steady: bool = True) -> Iterator[str]:
    """Which classes the estimate says little of: it learned them from one shape, or their accuracy is that of a handful of pixels, which
    goes without saying where the accuracy of all (is_steady) says little."""
    codes = np.concatenate([np.zeros(0, np.int16), *(held.codes for _, held in splits)])
    lone = [spec for spec in classes if any(is_lone(spec.code, *split) for split in splits)]
    few = [spec for spec in classes if spec not in lone and 0 < np.count_nonzero(codes == spec.code) < LEAST_HELD]
    if lone:
        which = "every class" if len(lone) == len(classes) else named(lone)
        told = (
            f"The estimate learned {which} from a single shape, as the rest was held out: such an accuracy is mostly too low, and no "
            "labels are called doubtful by it"
        )
        is_drawn = all(seen.shapes_of(spec.code) + held.shapes_of(spec.code) >= _ENOUGH for spec in lone for seen, held in splits)
        more = f"{told}. Draw more shapes, or hold out fewer at once: a smaller share, or more folds"
        yield more if is_drawn else f"{told}. Draw three shapes or more of each class"
    if few and is_steady:
        yield f"The accuracy of {named(few)} says little: fewer than {LEAST_HELD} pixels of the class were held out"


def is_steady(found: Mapping[str, Any] | None) -> bool:
    """Whether the interval of the overall accuracy (`Estimate.interval`) is not so wide that the figure means little."""
    return found is None or found["high"] - found["low"] <= UNSTEADY


def unsteady_notes(found: Mapping[str, Any] | None, share: float, is_judged: bool = True) -> Iterator[str]:
    """A sentence where it is so wide, with how many more are to be drawn. share: of what is drawn, 0..1, that is held out: all of it, in
    turn, by cross-validation; is_judged: whether the labels tell how well the confidence is calibrated."""
    if found is not None and not is_steady(found):
        few = f"{found['shapes']} held-out {found['things']} say little about the accuracy"
        few = few if is_judged else f"{few}, and nothing about the confidence"
        widest = WIDEST if found["missing"] else UNSTEADY  # the next step that is not reached
        missing = max(_SEVERAL, more_needed(found["shapes"], found["low"], found["high"], widest))
        drawn, things = math.ceil(missing / share), found["things"]
        to_know = f"to know the accuracy to ± {50 * widest:.0f} percentage points"
        if share == 1:
            yield f"{few}: draw about {missing} more {things} in other places {to_know}"
        else:
            more = f"{few}: draw about {drawn} more {things} in other places ({missing} of them are held out) {to_know}"
            yield f"{more}, or hold out all of them in turn, by cross-validation"


def measured_notes(
    job: TrainJob,
    classes: tuple[ClassSpec, ...],
    splits: Sequence[tuple[Labels, Labels]],
    interval: Mapping[str, Any] | None,
    found: Accuracy | None,
    calibration: Calibration | None,
) -> Iterator[str]:
    """What an estimate leaves open, what weighs the most first, and nothing twice; the last three are those of an `Estimate`."""
    sure = confidence_notes(calibration)
    is_told = sure == [UNJUDGED] and not is_steady(interval)
    yield from held_notes(job, classes, splits)
    yield from unsteady_notes(interval, 1.0 if job.folds else job.holdout, not is_told)
    yield from lost_notes(classes, found.confusion if found else ())
    yield from few_notes(classes, splits, is_steady(interval))
    yield from [] if is_told else sure


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
            what = "any class" if len(hidden) == len(classes) else named(hidden)
            yield f"No label of {what} lies where layer '{name}' has data: it knows of that only what other layers say there"


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
    return off_notes(found.after if found.bins else None, found.chance)
