"""A map from a model and whatever of its streams there is. Runs through onnxruntime alone: torch is never imported here."""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Callable, Iterator
from typing import Any, Literal

import numpy as np

from .. import VERSION
from ..data.bands import Fitted, Learned, fit_bands
from ..data.maps import draft_map, publish_together
from ..data.places import move_bounds
from ..data.sources import check_apart
from ..data.spectra import Light
from ..data.stack import Stack, open_stack
from ..data.stats import value_factor
from ..errors import LayerError, ModelError
from ..files import check_writable
from ..jobs import ClassifyJob, Done
from ..model.store import Model, ModelCard, load_model
from ..model.tile import NO_CLASS, Tile
from ..model.tiling import Graphs, classify_tiles, open_graphs
from ..report import Report, layer_sources, write_report
from ..specs import NODATA_CODE, LayerSpec

Beside = Literal["confidence", "uncertainty"]

OTHER_SCALE = 3.0  # ours: resampled values that differ more from the learned ones are worth a word
OTHER_UNIT = 10.0  # ours: so are those of a sensor's own bands, which differ from place to place, but not by so much
PIXELS_TIMES_CLASSES = 8 * 2**20  # ours: of a square of a tile's side, half a tile


def run(job: ClassifyJob, progress: Callable[[float, str], None]) -> Done:
    """Map the layers. Raises EngineError or Cancelled; nothing half is left behind."""
    started = time.monotonic()
    outputs_wanted = (job.map_path, job.confidence_path, job.uncertainty_path, job.report_path)
    check_apart(outputs_wanted, {f"layer '{layer.stream}'": layer.path for layer in job.layers} | {"model": job.model_path})
    for path in filter(None, outputs_wanted):
        check_writable(path)
    progress(0.0, "Opening")
    model = load_model(job.model_path)
    fitted = [fit_layer(layer, model.card) for layer in job.layers]
    with open_area(job, fitted, model.card) as stack:
        notes = [*band_notes(fitted, stack, model.card), *pixel_size_notes(stack, model.card), *smoothing_notes(job, model.card)]
        unsure = job.uncertainty_path is not None
        with contextlib.closing(open_graphs(model, job.device, smoothing_of(job, model.card), unsure)) as graphs:
            counts = _write(job, stack, model, graphs, _provenance(job, fitted, model), progress)
    figures = _figures(job, model.card, counts, graphs.device, time.monotonic() - started)
    outputs: dict[str, str] = {"map": job.map_path, **dict[str, str](_beside(job))}
    if job.report_path:
        card = model.card
        sources = {**layer_sources(job.layers), "Model": job.model_path, "Map": job.map_path}
        report = Report.of_map(job.map_path, card.classes, figures, card.accuracy, card.curves, notes, sources)
        write_report(job.report_path, report)
        outputs["report"] = job.report_path
    return Done(outputs, figures, tuple(notes))


def fit_layer(layer: LayerSpec, card: ModelCard) -> Fitted:
    """The layer with the bands that the model learned from, or with what stands in for them. Raises ModelError, LayerError."""
    stream = card.stream(layer.stream)
    if stream is None:
        known = ", ".join(f"{entry.name} ({entry.band_count} bands)" for entry in card.streams)
        raise ModelError(f"The model does not know a stream '{layer.stream}'", f"It was trained with {known}")
    learned = Learned(stream.band_count, stream.bands, Light(stream.wavelengths_nm, stream.fwhm_nm))
    return fit_bands(dataclasses.replace(layer, kind=stream.kind), learned)


def open_area(job: ClassifyJob, fitted: list[Fitted], card: ModelCard) -> Stack:
    """The layers on the pixels of the target layer, cut to the job's area. Raises LayerError."""
    layers = [fit.layer for fit in fitted]
    weights = {fit.layer.stream: fit.weights for fit in fitted if fit.weights is not None}
    names = [layer.stream for layer in layers]
    reference = next((name for name in card.target if name in names), names[0])
    stack = open_stack(layers, None, reference, weights)
    if job.area is None:
        return stack
    grid = stack.grid
    stack.close()
    window = grid.window_of(move_bounds(job.area, job.area_crs, grid.crs))
    if window.is_empty:
        raise LayerError(f"The area {job.area} lies outside of layer '{reference}' {grid.bounds}", "Choose an area inside of it")
    return open_stack(layers, grid.crop(window), reference, weights)


def band_notes(fitted: list[Fitted], stack: Stack, card: ModelCard) -> Iterator[str]:
    """A sentence for each layer whose bands are not the model's own, and one where its values are of another size."""
    for fit in fitted:
        stream = card.stream(fit.layer.stream)
        if stream is None:
            continue
        if fit.note:
            yield fit.note
        most = OTHER_SCALE if fit.note else OTHER_UNIT
        factor = max(abs(value_factor(stack, stream.name, stream.mean, stream.std)), 1e-9)  # NaN where nothing is known
        if factor > most or factor < 1 / most:
            times = f"{float(f'{max(factor, 1 / factor):.2g}'):g} times {'larger' if factor > 1 else 'smaller'}"
            yield (
                f"The values of layer '{stream.name}' are about {times} than those that the model learned from: "
                "if they are of another unit or scale, convert the layer and map it again"
            )


def pixel_size_notes(stack: Stack, card: ModelCard) -> list[str]:
    """A sentence where the map's pixels are not of the size that the model learned at."""
    size = stack.grid.pixel_size[0]
    if 0.8 <= size / card.pixel_size <= 1.25:
        return []
    return [f"The model learned at pixels of {card.pixel_size:g} map units, this map has {size:g}: accuracy may suffer"]


def smoothing_of(job: ClassifyJob, card: ModelCard) -> float:
    """How much the map follows its neighbours: as the job says, else as the model was made for."""
    if card.smoothing is None:
        return 0.0
    return card.smoothing if job.smoothing is None else job.smoothing


def smoothing_notes(job: ClassifyJob, card: ModelCard) -> list[str]:
    """A sentence where the map's smoothing is not what was asked for or what the accuracy was estimated with."""
    if card.smoothing is None:
        return ["The model is of a version that did not smooth: train it again for a smoothed map"] if job.smoothing else []
    strength = smoothing_of(job, card)
    if card.accuracy is None or strength == card.smoothing:
        return []
    known = "accuracy was estimated" if card.temperature is None else "accuracy was estimated and its confidence calibrated"
    return [f"The model's {known} with a smoothing of {card.smoothing:g}, this map has {strength:g}"]


def _write(
    job: ClassifyJob,
    stack: Stack,
    model: Model,
    graphs: Graphs,
    provenance: dict[str, Any],
    progress: Callable[[float, str], None],
) -> np.ndarray:
    """Write the map, and what stands beside it, tile by tile. Returns the pixels per class, (K,)."""
    classes = model.card.classes
    codes = np.full(256, NODATA_CODE, np.uint8)
    codes[: len(classes)] = [spec.code for spec in classes]
    counts = np.zeros(256, np.int64)
    with contextlib.ExitStack() as files:
        out = files.enter_context(draft_map(job.map_path, stack.grid, "classes", classes, provenance))
        beside = [files.enter_context(draft_map(path, stack.grid, kind, (), provenance)) for kind, path in _beside(job)]
        tile_px = _tile_px(job, len(classes))
        tiles = classify_tiles(stack, graphs, tile_px, lambda part, stage: progress(0.95 * part, stage))
        for tile in tiles:
            out.write(tile.window, codes[tile.index])
            for entry in beside:
                entry.write(tile.window, tile.confidence if entry.kind == "confidence" else tile.uncertainty)
            counts += _count(tile)
        if not counts.any():
            raise LayerError("The layers have no data in the area to map", "Check their nodata value and the area")
        progress(0.95, "Writing")  # the last chance to cancel: what follows replaces an older map
        publish_together([out, *beside])
    return counts[: len(classes)]


def _beside(job: ClassifyJob) -> list[tuple[Beside, str]]:
    """The maps that are asked for beside the class map."""
    asked: list[tuple[Beside, str | None]] = [("confidence", job.confidence_path), ("uncertainty", job.uncertainty_path)]
    return [(kind, path) for kind, path in asked if path]


def _tile_px(job: ClassifyJob, classes: int) -> int:
    """The tile's side: smaller where there are many classes, as memory holds a number per pixel and class."""
    return min(job.tile_px, int((PIXELS_TIMES_CLASSES / classes) ** 0.5))


def _count(tile: Tile) -> np.ndarray:
    counts = np.bincount(tile.index.ravel(), minlength=256)
    counts[NO_CLASS] = 0
    return counts


def _figures(job: ClassifyJob, card: ModelCard, counts: np.ndarray, device: str, seconds: float) -> dict[str, Any]:
    classes = [
        {**dataclasses.asdict(spec), "pixels": int(n), "share": float(n / max(counts.sum(), 1))}
        for spec, n in zip(card.classes, counts, strict=True)
    ]
    return {
        "pixels": int(counts.sum()),
        "seconds": round(seconds, 2),
        "device": device,
        "streams": [layer.stream for layer in job.layers],
        "smoothing": smoothing_of(job, card),
        "classes": classes,
    }


def estimated(card: ModelCard) -> dict[str, Any] | None:
    """How good the model is on held-out labels, None where none were held out."""
    if card.accuracy is None:
        return None
    return {name: card.accuracy.get(name) for name in ("overall_accuracy", "average_accuracy", "kappa")}


def _provenance(job: ClassifyJob, fitted: list[Fitted], model: Model) -> dict[str, Any]:
    return {
        "software": f"X-ModalNet for QGIS {VERSION}",
        "model": job.model_path,
        "layers": {layer.stream: layer.path for layer in job.layers},
        "streams": [layer.stream for layer in job.layers],
        "smoothing": smoothing_of(job, model.card),
        "other_bands": [fit.note for fit in fitted if fit.note],
        "estimated_accuracy": estimated(model.card),
        "training": model.card.provenance,
    }
