"""A model as an ONNX file that the QGIS plugin Deepness runs, without torch."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from ..data.sources import check_targets
from ..errors import ModelError
from ..files import written_whole
from ..jobs import Done, ExportOnnxJob
from ..model.deepness import check_wrapped, is_metric, metadata, wrap
from ..model.store import Model, ModelCard, StreamSpec, load_model


def run(job: ExportOnnxJob, progress: Callable[[float, str], None]) -> Done:
    """Write the file whole or not at all. Raises EngineError or Cancelled."""
    started = time.monotonic()
    check_targets([job.onnx_path], {"model": job.model_path})
    progress(0.0, "Opening")
    model = load_model(job.model_path)
    stream = chosen_stream(job, model.card)
    smoothing = (model.card.smoothing or 0.0) if job.smoothing is None else job.smoothing
    progress(0.2, "Wrapping")
    wrapped = wrap(model, stream, job.tile_px, smoothing, job.nodata)
    progress(0.5, "Comparing")
    check_wrapped(model, stream, wrapped, job.tile_px, smoothing, job.nodata)
    progress(0.9, "Writing")
    with written_whole(job.onnx_path) as draft:
        draft.write_bytes(wrapped)
    told = metadata(model, stream, job.tile_px)
    figures: dict[str, object] = {
        "stream": stream.name,
        "bands": stream.band_count,
        "classes": [spec.name for spec in model.card.classes],
        "tile_px": job.tile_px,
        "overlap_percent": int(told["tiles_overlap"]),
        "seconds": round(time.monotonic() - started, 2),
    }
    return Done({"onnx": job.onnx_path}, figures, tuple(notes(job, model, stream)))


def chosen_stream(job: ExportOnnxJob, card: ModelCard) -> StreamSpec:
    """The one stream to export: the job's, else the target's, else the only one. Raises ModelError."""
    names = job.streams or card.target
    if len(names) != 1:
        listed = " and ".join(names)
        raise ModelError(
            f"Deepness gives a model one raster, and {listed} are {len(names)}",
            "Choose one of them, or stack them into one raster and train a model of that",
        )
    stream = card.stream(names[0])
    if stream is None:
        known = ", ".join(entry.name for entry in card.streams)
        raise ModelError(f"The model knows no layer '{names[0]}'", f"It was trained with {known}")
    return stream


def notes(job: ExportOnnxJob, model: Model, stream: StreamSpec) -> Iterator[str]:
    """What differs in Deepness."""
    if job.smoothing and model.card.smoothing is None:
        yield "The model is of a version that did not smooth: train it again for a smoothed map"
    if not is_metric(model.card.pixel_size):
        yield "The model's pixels are no metres: set the resolution in Deepness, on a layer whose CRS has metres"
    if stream.name not in model.card.target:
        yield f"The model's accuracy was estimated for {' and '.join(model.card.target)}, not for {stream.name}"
    if stream.in_decibel:
        yield "The model takes radar in decibels: give Deepness a raster that holds decibels, not power or amplitude"
    yield "Deepness knows no 'no data': pixels without data get a class too, so give it a polygon layer of the area to map"
