"""A map from a model and whatever of its streams there is. Runs through onnxruntime alone: torch is never imported here."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from .. import VERSION
from ..data.maps import draft_map, publish_together
from ..data.raster import move_bounds, open_raster
from ..data.sources import check_apart
from ..data.stack import Stack, open_stack
from ..errors import LayerError, ModelError
from ..files import check_writable
from ..jobs import NODATA_CODE, ClassifyJob, Done, LayerSpec
from ..model.store import Model, ModelCard, load_model
from ..model.tiling import NO_CLASS, Graphs, Tile, classify_tiles
from ..report import Report, write_report

PIXELS_TIMES_CLASSES = 8 * 2**20  # ours: of a tile, at most


def run(job: ClassifyJob, progress: Callable[[float, str], None]) -> Done:
    """Map the layers. Raises EngineError or Cancelled; nothing half is left behind."""
    started = time.monotonic()
    outputs_wanted = (job.map_path, job.confidence_path, job.report_path)
    check_apart(outputs_wanted, {f"layer '{layer.stream}'": layer.path for layer in job.layers} | {"model": job.model_path})
    for path in filter(None, outputs_wanted):
        check_writable(path)
    progress(0.0, "Opening")
    model = load_model(job.model_path)
    layers = [fit_layer(layer, model.card) for layer in job.layers]
    with open_area(job, layers, model.card) as stack:
        notes = [*pixel_size_notes(stack, model.card), *smoothing_notes(job, model.card)]
        graphs = Graphs(model, job.device, smoothing_of(job, model.card))
        counts = _write(job, stack, model, graphs, progress)
    card = model.card
    figures: dict[str, Any] = {
        "pixels": int(counts.sum()),
        "seconds": round(time.monotonic() - started, 2),
        "device": graphs.device,
        "streams": [layer.stream for layer in layers],
        "smoothing": smoothing_of(job, card),
        "classes": [
            {
                "code": spec.code,
                "name": spec.name,
                "color": spec.color,
                "pixels": int(n),
                "share": float(n / max(counts.sum(), 1)),
            }
            for spec, n in zip(card.classes, counts, strict=True)
        ],
    }
    outputs = {"map": job.map_path}
    if job.confidence_path:
        outputs["confidence"] = job.confidence_path
    if job.report_path:
        write_report(job.report_path, Report.of_map(job.map_path, card.classes, figures, card.accuracy, card.curves, notes))
        outputs["report"] = job.report_path
    return Done(outputs, figures, tuple(notes))


def fit_layer(layer: LayerSpec, card: ModelCard) -> LayerSpec:
    """The layer with the bands that the model learned from. Raises ModelError where the model does not know the stream."""
    stream = card.stream(layer.stream)
    if stream is None:
        known = ", ".join(f"{entry.name} ({entry.band_count} bands)" for entry in card.streams)
        raise ModelError(f"The model does not know a stream '{layer.stream}'", f"It was trained with {known}")
    if layer.bands and len(layer.bands) != len(stream.bands):
        raise ModelError(
            f"{len(layer.bands)} bands are chosen for '{layer.stream}', the model learned from {len(stream.bands)}",
            "Choose the same bands as in training",
        )
    return LayerSpec(layer.stream, layer.path, stream.kind, layer.bands or stream.bands, layer.nodata)


def open_area(job: ClassifyJob, layers: list[LayerSpec], card: ModelCard) -> Stack:
    """The layers on the pixels of the target layer, cut to the job's area. Raises LayerError, ModelError."""
    for layer, asked in zip(layers, job.layers, strict=True):
        if not asked.bands:
            _check_band_count(layer, card)
    names = [layer.stream for layer in layers]
    reference = next((name for name in card.target if name in names), names[0])
    stack = open_stack(layers, None, reference)
    if job.area is None:
        return stack
    grid = stack.grid
    stack.close()
    window = grid.window_of(move_bounds(job.area, job.area_crs, grid.crs))
    if window.is_empty:
        raise LayerError(f"The area {job.area} lies outside of layer '{reference}' {grid.bounds}", "Choose an area inside of it")
    return open_stack(layers, grid.crop(window), reference)


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
    return [f"The model's accuracy was estimated with a smoothing of {card.smoothing:g}, this map has {strength:g}"]


def _check_band_count(layer: LayerSpec, card: ModelCard) -> None:
    wanted = card.stream(layer.stream)
    with open_raster(layer.path) as raster:
        found = len(raster.info.bands)
    if wanted is not None and found != wanted.band_count:
        raise ModelError(
            f"Layer '{layer.stream}' has {found} bands, the model was trained with {wanted.band_count}",
            "Choose a layer of the same sensor",
        )


def _write(job: ClassifyJob, stack: Stack, model: Model, graphs: Graphs, progress: Callable[[float, str], None]) -> np.ndarray:
    """Write map and confidence tile by tile. Returns the pixels per class, (K,)."""
    classes = model.card.classes
    codes = np.full(256, NODATA_CODE, np.uint8)
    codes[: len(classes)] = [spec.code for spec in classes]
    counts = np.zeros(256, np.int64)
    provenance = _provenance(job, model)
    with contextlib.ExitStack() as files:
        out = files.enter_context(draft_map(job.map_path, stack.grid, "classes", classes, provenance))
        sure = None
        if job.confidence_path:
            sure = files.enter_context(draft_map(job.confidence_path, stack.grid, "confidence", (), provenance))
        tile_px = _tile_px(job, len(classes))
        tiles = classify_tiles(stack, graphs, model.card.halo_px, tile_px, lambda part, stage: progress(0.95 * part, stage))
        for tile in tiles:
            out.write(tile.window, codes[tile.index])
            if sure is not None:
                sure.write(tile.window, tile.confidence)
            counts += _count(tile)
        if not counts.any():
            raise LayerError("The layers have no data in the area to map", "Check their nodata value and the area")
        progress(0.95, "Writing")  # the last chance to cancel: what follows replaces an older map
        publish_together([out] if sure is None else [out, sure])
    return counts[: len(classes)]


def _tile_px(job: ClassifyJob, classes: int) -> int:
    """The tile's side: smaller where there are many classes, as memory holds a number per pixel and class."""
    return min(job.tile_px, int((PIXELS_TIMES_CLASSES / classes) ** 0.5))


def _count(tile: Tile) -> np.ndarray:
    counts = np.bincount(tile.index.ravel(), minlength=256)
    counts[NO_CLASS] = 0
    return counts


def _provenance(job: ClassifyJob, model: Model) -> dict[str, Any]:
    return {
        "software": f"X-ModalNet for QGIS {VERSION}",
        "model": job.model_path,
        "layers": {layer.stream: layer.path for layer in job.layers},
        "streams": [layer.stream for layer in job.layers],
        "smoothing": smoothing_of(job, model.card),
        "training": model.card.provenance,
    }
