"""What a live map is asked for with, and the job that is made from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ..engine.jobs import LiveJob
from ..engine.specs import ClassSpec
from . import requests, settings
from .choices import Choices
from .live_labels import Written

_SUGGESTIONS = 20  # that are asked for at once, to be skipped through


@dataclass(frozen=True)
class View:
    """What the canvas shows: extent in crs, and its longer side in pixels of the screen."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    size_px: int


@dataclass(frozen=True)
class Asked:
    """What a job was asked for with: the number of the lesson, what its classes are called, the view, the measure of doubt, and whether
    with suggestions."""

    number: int
    classes: tuple[ClassSpec, ...]
    view: View
    doubt: str  # measure, "" for none
    with_suggestions: bool

    def covers(self, wanted: Asked) -> bool:
        """Whether what comes out is all that is wanted."""
        mine, theirs = ((asked.number, asked.classes, asked.view, asked.doubt) for asked in (self, wanted))
        return mine == theirs and self.with_suggestions >= wanted.with_suggestions


def live_job(asked: Asked, written: Written, choices: Choices, folder: Path, place: int) -> LiveJob:
    """Files go into a folder, by the number that tells one map from the others there. Raises EngineError."""
    unwritten = str(folder / "live.xmn")
    options = replace(choices.train_options, device=settings.device(), model_path=unwritten, holdout=0.0, folds=0, epochs=0)
    training = requests.train_job(options, choices.layers, choices.target, written.labels, written.classes, folder)
    view, map_path = asked.view, str(folder / f"live_{place}.tif")  # a map of the user is called otherwise
    job = requests.live_job(training, choices.layers.values(), view.extent, view.crs, view.size_px, map_path)
    if asked.doubt:
        job = replace(job, doubt=asked.doubt, doubt_path=str(folder / f"doubt_{place}.tif"))
    return replace(job, suggestions=_SUGGESTIONS if asked.with_suggestions else 0, labels_state=str(asked.number))
