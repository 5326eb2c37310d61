"""What a live map is asked for with, the job that is made from it, and what stands in its way."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LayerError
from ..engine.jobs import WIDEST_PX, LiveJob
from ..engine.specs import ClassSpec
from . import requests, runtime, settings
from .choices import Choices
from .digits import fixed
from .live_labels import Written

_SUGGESTIONS = 20  # that are asked for at once, to be skipped through
_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class View:
    """What the canvas shows: extent in crs, its longer side in pixels of the screen, and its scale (0.0: unknown)."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    size_px: int
    scale: float = 0.0


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


def obstacle_of(choices: Choices) -> str:
    """What is missing for a live map, "" where nothing is."""
    if not runtime.find_engine_python():
        return _tr("Set up the engine first (above)")
    if not choices.layers:
        return _tr("Choose at least one raster layer in step 1")
    if choices.labelling.layer is None:
        return _tr("Choose a label layer in step 2, or make a new one")
    if choices.labelling.problem is not None:
        return str(choices.labelling.problem)
    if choices.labelling.vector is not None and sum(entry.shapes > 0 for entry in choices.labelling.classes) < 2:
        return _tr("Draw shapes of two classes: the live map begins with them")
    return next((check.text for check in choices.layer_checks() if check.level == "bad"), "")


class WideViewError(LayerError):
    """The view shows more pixels than a live map may have. scale: at which it would show no more, to two digits."""

    def __init__(self, width: int, height: int, scale: float) -> None:
        text = _tr("The view shows {} × {} pixels, and a live map has at most {} × {}")
        hint = _tr("Zoom in to about 1:{}, or press Make Map for all of it")
        super().__init__(text.format(width, height, WIDEST_PX, WIDEST_PX), hint.format(fixed(scale, 0)))
        self.scale = scale


def check_width(view: View, target: QgsRasterLayer) -> None:
    """Before an engine is asked, which would refuse it too. Raises WideViewError."""
    to_target = QgsCoordinateTransform(view.crs, target.crs(), QgsProject.instance())
    try:
        box = to_target.transformBoundingBox(view.extent)
    except QgsCsException:  # what the engine makes of it, it says
        return
    seen, across, along = box.intersect(target.extent()), target.rasterUnitsPerPixelX(), target.rasterUnitsPerPixelY()
    if seen.isEmpty():  # of a project that is being read; QGIS 3.44 has no width for it
        return
    width, height = round(seen.width() / across), round(seen.height() / along)
    if max(width, height) <= WIDEST_PX or not target.crs().isValid():  # of pixels that are merely counted it takes the middle
        return
    # Of all that the view spans: from nearer it may lie inside of the image
    spans = ((box.width() / across, target.width()), (box.height() / along, target.height()))
    scale = view.scale * WIDEST_PX / max(span for span, there in spans if there > WIDEST_PX)
    step = 10.0 ** max(0, math.floor(math.log10(max(scale, 1.0))) - 1)
    raise WideViewError(width, height, max(1.0, math.floor(scale / step) * step))


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
