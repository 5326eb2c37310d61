"""How well a class map agrees with reference labels: confusion matrix, OA, AA, kappa, per-class figures, report."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from ..data.labels import burn_reference
from ..data.maps import map_classes, map_provenance
from ..data.sources import check_apart
from ..data.stack import Stack, open_stack
from ..errors import LabelError, LayerError, ModelError
from ..grid import Window
from ..jobs import NODATA_CODE, AssessJob, ClassSpec, Done, LayerSpec
from ..learn.metrics import Accuracy, accuracy, confusion
from ..model.store import load_card
from ..report import Report, write_report

BASIS = "Measured on the reference {reference}: {count} pixels where both the map and the reference have a class."
BLOCK_PX = 1024


def run(job: AssessJob, progress: Callable[[float, str], None]) -> Done:
    """Compare map and reference. Raises LayerError, LabelError, OutputError."""
    started = time.monotonic()
    check_apart([job.report_path], {"map": job.map_path, "reference": job.reference.path})
    progress(0.0, "Reading the reference")
    with open_stack([LayerSpec("map", job.map_path, bands=(1,))], None, "map") as stack:
        known = map_classes(job.map_path)
        burned = burn_reference(job.reference, stack.grid, known)
        rows, cols, codes = burned.labels.rows, burned.labels.cols, burned.labels.codes
        mapped = sample_map(stack, rows, cols, progress)
    both = mapped != NODATA_CODE
    if not both.any():
        raise LabelError("The map has no class at any reference pixel", "Choose a reference inside of the mapped area")
    classes = join_classes(known, burned.classes, mapped[both])
    found = accuracy(confusion(codes[both], mapped[both], [spec.code for spec in classes]))
    notes = list(burned.notes)
    if same_labels(job):
        notes.append("The model learned from this very reference: the figures say how well it remembers, not how good the map is")
    if not both.all():
        notes.append(f"{int((~both).sum())} of {len(both)} reference pixels lie where the map has no data; they do not count")
    figures = _figures(found, classes, int(both.sum()), time.monotonic() - started)
    outputs = {}
    if job.report_path:
        basis = BASIS.format(reference=f"'{job.reference.path}'", count=int(both.sum()))
        curves = training_curves(job)
        report = Report("Accuracy", classes, {}, found.as_dict(), basis, curves, job.map_path, notes)
        write_report(job.report_path, report)
        outputs["report"] = job.report_path
    progress(1.0, "Done")
    return Done(outputs, figures, tuple(notes))


def same_labels(job: AssessJob) -> bool:
    """Whether the map says that its model was trained with the file that it is now compared with."""
    training = _provenance(job).get("training")
    labels = training.get("labels") if isinstance(training, dict) else None
    return isinstance(labels, str) and os.path.realpath(labels) == os.path.realpath(job.reference.path)


def sample_map(stack: Stack, rows: np.ndarray, cols: np.ndarray, progress: Callable[[float, str], None]) -> np.ndarray:
    """The map's code at each pixel, uint8 (N,), 255 without data; read block by block, only where there are pixels."""
    mapped = np.full(len(rows), NODATA_CODE, np.uint8)
    block = rows // BLOCK_PX * (stack.grid.width // BLOCK_PX + 1) + cols // BLOCK_PX
    numbers = np.unique(block)
    for done, number in enumerate(numbers):
        progress(done / len(numbers), "Comparing")
        here = block == number
        row, col = int(rows[here][0] // BLOCK_PX * BLOCK_PX), int(cols[here][0] // BLOCK_PX * BLOCK_PX)
        window = Window(col, row, BLOCK_PX, BLOCK_PX).intersection(stack.grid.window)
        values = stack.read(window)["map"][0][rows[here] - row, cols[here] - col]
        known = np.isfinite(values)
        wrong = values[known & ~((values >= 0) & (values <= NODATA_CODE) & (values == np.round(values)))]
        if len(wrong):
            raise LayerError(f"The map holds the value {wrong[0]:g}", "Choose a map of class codes, whole numbers from 0 to 254")
        mapped[here] = np.where(known, values, NODATA_CODE).astype(np.uint8)
    return mapped


def join_classes(known: tuple[ClassSpec, ...], reference: tuple[ClassSpec, ...], mapped: np.ndarray) -> tuple[ClassSpec, ...]:
    """The classes of map and reference in the order of their codes, named by the map first."""
    specs = {spec.code: spec for spec in (*reference, *known)}
    for code in np.unique(mapped):
        specs.setdefault(int(code), ClassSpec(int(code), str(code), "#888888"))
    return tuple(specs[code] for code in sorted(specs))


def training_curves(job: AssessJob) -> dict[str, list[float]]:
    """The curves of the model that made the map, where its file is still there."""
    path = job.model_path or _provenance(job).get("model")
    with contextlib.suppress(ModelError):
        if path and isinstance(path, str):
            return load_card(path).curves
    return {}


def _provenance(job: AssessJob) -> dict[str, Any]:
    """What the map says of its origin; empty where the tag is not ours."""
    try:
        fields = json.loads(map_provenance(job.map_path))
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) else {}


def _figures(measured: Accuracy, classes: tuple[ClassSpec, ...], count: int, seconds: float) -> dict[str, Any]:
    found = measured.as_dict()
    producers, users, f1 = (found.pop(name) for name in ("producers", "users", "f1"))
    per_class = [
        {**dataclasses.asdict(spec), "producers_accuracy": p, "users_accuracy": u, "f1": f}
        for spec, p, u, f in zip(classes, producers, users, f1, strict=True)
    ]
    return {**found, "pixels": count, "classes": per_class, "seconds": round(seconds, 2)}
