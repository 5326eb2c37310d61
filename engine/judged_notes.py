"""What held-out labels tell of single classes and of the confidence, a sentence each: a training says it, and the report of each map that
is made with the model and its command line say it again, as they may be all that somebody gets to see. torch is never imported here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from .model.store import ModelCard
from .specs import ClassSpec

UNJUDGED = "Too few labels were held out to say how well the confidence is calibrated"
LEAST_HELD = 5  # ours: pixels of a class below which its accuracy says next to nothing
_SURE_ENOUGH = 0.05  # of an expected calibration error; more may be chance where pixels are few

_Counts = npt.NDArray[np.int64]


def notes_of_model(card: ModelCard, with_confidence: bool) -> Iterator[str]:
    """What its training told that goes for every map of it. with_confidence: whether a map of that is made, too."""
    told = card.accuracy
    if told is None:
        if with_confidence and card.temperature is not None:
            yield UNJUDGED
        return
    missing = [spec for spec, found in zip(card.classes, told["producers"]) if found is None]
    if missing:
        yield f"No labels of {named(missing)} were held out: nothing tells how right the map is there"
    yield from lost_notes(card.classes, np.array(told["confusion"]))
    if with_confidence and card.temperature is not None:
        yield from off_notes(told.get("expected_calibration_error"), told.get("expected_calibration_error_by_chance"))


def lost_notes(classes: tuple[ClassSpec, ...], confusion: _Counts | Sequence[_Counts]) -> Iterator[str]:
    """Which classes the held-out labels were mostly taken for another one of: the map shows too few of them to tell how sure it may be.
    confusion: (K, K), rows are the labels; empty where none were held out."""
    pairs = []
    for spec, row in zip(classes, confusion):
        other = classes[int(row.argmax())]
        if row.sum() >= LEAST_HELD and 2 * row.max() > row.sum() and other is not spec:
            pairs.append((spec.name, other.name))
    if len(pairs) == 1:
        [(name, other_name)] = pairs
        yield (
            f"Most of what is labelled '{name}' was taken for '{other_name}'. Where a map shows '{other_name}', trust it less than its "
            "confidence says. Draw more of both, or make one class of them"
        )
    elif pairs:
        told = ", ".join(f"'{name}' → '{other_name}'" for name, other_name in pairs)
        yield (
            f"Several classes were mostly taken for others: {told}. Where a map shows the second of such a pair, trust it less than its "
            "confidence says. Draw more of both, or make one class of them"
        )


def off_notes(error: float | None, chance: float | None) -> list[str]:
    """A sentence where the confidence is far off, or nobody knows how far. error: the expected calibration error, chance: what a confidence
    without any would show on as many pixels; 0..1."""
    if error is None or chance is None:
        return [UNJUDGED]
    if error <= max(_SURE_ENOUGH, 2 * chance):
        return []
    off = f"The confidence is off by about {100 * error:.0f} % on the held-out labels"
    return [f"{off}: read it as more or less sure, not as a probability"]


def named(classes: Sequence[ClassSpec]) -> str:
    """ "'a', 'b' and 'c'"."""
    names = [f"'{spec.name}'" for spec in classes]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
