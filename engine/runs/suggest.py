"""Where to label next: a network that learned from the labels as they are says where it knows the least."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..data.replaced import check_nothing_lost
from ..data.sources import check_targets, layer_files
from ..data.vectors import write_points
from ..errors import LabelError
from ..jobs import Done, SuggestJob
from ..learn.device import pick_device
from ..lesson import ProgressCall, learn
from ..model.start import start_of
from ..samples import read_sample
from ..specs import ClassSpec
from ..suggestions import APART_PX, Suggestion, suggested

LAYER = "suggestions"
FIELDS = ("place", "class_1", "share_1", "class_2", "share_2")


def run(job: SuggestJob, progress: ProgressCall) -> Done:
    """Learn, then look. Raises EngineError or Cancelled."""
    check_targets([job.points_path], layer_files(job.layers) | {"labels": job.labels.path})
    if not job.replace:
        check_nothing_lost(job.points_path, LAYER, FIELDS)
    device = pick_device(job.fit.device)
    progress(0.0, "Reading the layers")
    start = start_of(job.training)
    training = start.as_large(job.training)
    sample = read_sample(training, start, lambda part: progress(0.1 * part, "Reading the layers"))
    net, _ = learn(training, sample, sample.labels, device, lambda part, stage: progress(0.1 + 0.8 * part, stage), job.fit.epochs)
    progress(0.9, "Looking where a label would teach the most")
    places = suggested(training, sample, net, device, job.count)
    if not places:
        raise LabelError(
            f"There is no place that is {APART_PX} pixels or more away from all labels",
            "The scene is labelled all over: train with these labels",
        )
    _write(job.points_path, sample.grid.crs, places, sample.classes)
    progress(1.0, "Done")
    return Done({"points": job.points_path}, {"places": len(places), "device": str(device)}, sample.notes)


def _write(path: str, crs: str, places: Sequence[Suggestion], classes: Sequence[ClassSpec]) -> None:
    """Points with the number of each, the best first, and the two classes that it may be. Raises OutputError."""
    best, second = np.array([place.likeliest for place in places]).T
    names, shares = np.array([spec.name for spec in classes], object), np.stack([place.shares for place in places])
    rows, fields = np.arange(len(places)), {"place": np.arange(1, len(places) + 1, dtype=np.int32)}
    for number, chosen in enumerate((best, second), start=1):
        fields[f"class_{number}"] = names[chosen]
        fields[f"share_{number}"] = shares[rows, chosen].astype(np.float64)
    write_points(path, LAYER, crs, np.array([(place.x, place.y) for place in places]), fields, {})
