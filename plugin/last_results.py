"""What the last training, map, assessment and comparison of a project came to, so that their figures are back when it is opened again."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Optional

from ..engine.errors import WireError
from ..engine.jobs import Done
from ..engine.wire import decode_event, encode_event
from .kept_figures import MOST_TEXT, can_be_shown

_SHAPE = "1"  # of the figures in a report: others would not be understood
_NOT_KEPT = ("curves", "reliability")  # large, and in the report that is a file
_MOST_KEPT = 40  # classes of a confusion matrix

PathChange = Callable[[str], str]


@dataclass(frozen=True)
class LastResults:
    """None where there is none yet. trained_on: id of the label layer, its class field, and its file ("" for none); taught: by these labels
    (`Labelling.taught`), "" where nobody knows; assessed_with: ids of the map and the reference, and the reference's class field; compared:
    what the two maps are called."""

    training: Optional[Done] = None
    trained_on: tuple[str, str, str] = ("", "", "")
    taught: str = ""
    mapping: Optional[Done] = None
    assessment: Optional[Done] = None
    assessed_with: tuple[str, str, str] = ("", "", "")
    comparison: Optional[Done] = None
    compared: tuple[str, str] = ("", "")

    def as_entries(self, path: PathChange) -> dict[str, str]:
        """Texts by name; path: makes a path what is to be written of it."""
        layer_id, field, file = self.trained_on
        return {
            "training": _as_text(self.training, path, layer_id, field, path(file)),
            "taught": self.taught,
            "mapping": _as_text(self.mapping, path),
            "assessment": _as_text(self.assessment, path, *self.assessed_with),
            "comparison": _as_text(self.comparison, path, *self.compared),
        }

    @classmethod
    def of_entries(cls, text: Callable[[str], str], path: PathChange) -> LastResults:
        """Of the texts by name; path: makes a path of what was written."""
        training, *trained_on = _kept("training", text, path, 3)
        mapping, *_ = _kept("mapping", text, path, 0)
        assessment, *assessed = _kept("assessment", text, path, 3)
        comparison, *compared = _kept("comparison", text, path, 2)
        return cls(
            training,
            (trained_on[0], trained_on[1], path(trained_on[2])),
            text("taught"),
            mapping,
            assessment,
            (assessed[0], assessed[1], assessed[2]),
            comparison,
            (compared[0], compared[1]),
        )

    def of_files_that_are_there(self) -> LastResults:
        """Without what tells of a model or a map that is gone."""
        return replace(
            self,
            training=self.training if _is_there(self.training, "model") else None,
            mapping=self.mapping if _is_there(self.mapping, "map") else None,
            comparison=self.comparison if _is_there(self.comparison, "change") else None,
        )


def _is_there(done: Optional[Done], role: str) -> bool:
    return done is not None and os.path.isfile(done.outputs.get(role, ""))


def _as_text(done: Optional[Done], path: PathChange, *of: str) -> str:
    if done is None:
        return ""
    kept = {name: value for name, value in done.report.items() if name not in _NOT_KEPT}
    confusion: Any = kept.get("confusion")
    if confusion and len(confusion) > _MOST_KEPT:
        del kept["confusion"]
    outputs = {role: path(file) for role, file in done.outputs.items()}
    return json.dumps([_SHAPE, encode_event(replace(done, outputs=outputs, report=kept)), *of])


def _kept(kind: str, text: Callable[[str], str], path: PathChange, count: int) -> list[Any]:
    """As `_of_text`, of the entry of that name; nothing where its figures cannot be shown."""
    done, *of = _of_text(text(kind), path, count)
    return [None, *[""] * count] if done is None or not can_be_shown(kind, done.report) else [done, *of]


def _of_text(text: str, path: PathChange, count: int) -> list[Any]:
    """The result and `count` texts that say of what it is, "" for one that an older plugin did not write; None and empty ones where the
    entry tells nothing."""
    nothing = [None, *[""] * count]
    try:
        shape, line, *of = json.loads(text if text and len(text) <= MOST_TEXT else "[]")
        done = decode_event(line)
    except (ValueError, TypeError, RecursionError, WireError):
        return nothing
    if shape != _SHAPE or not isinstance(done, Done) or not count - 1 <= len(of) <= count:
        return nothing
    of += [""] * (count - len(of))
    return [replace(done, outputs={role: path(file) for role, file in done.outputs.items()}), *map(str, of)]
