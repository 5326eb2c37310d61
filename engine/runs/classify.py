"""A map from a model and whatever of its streams there is. Runs through onnxruntime alone: torch is never imported here."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from .. import VERSION
from ..addresses import name_of
from ..cluster import MapOnCluster
from ..data.bands import Fitted, ranges
from ..data.empty import check_filled
from ..data.fillers import border_notes, filler_note
from ..data.gaps import map_gap_note
from ..data.ground import pixel_area
from ..data.maps import MapWriter, draft_map
from ..data.sources import by_names, check_targets, files_behind, layer_files, layers_told
from ..data.stack import Stack
from ..data.stats import SILENT
from ..errors import EngineError, LayerError
from ..grid import Grid
from ..jobs import ClassifyJob, Done
from ..judged_notes import notes_of_model
from ..language import language
from ..map_notes import (
    apart_notes,
    band_notes,
    choice_notes,
    far_notes,
    km_from_labels,
    offset_notes,
    pixel_size_notes,
    polygon_notes,
    seam_notes,
    value_notes,
)
from ..model.mapped import (
    fit_layers,
    in_unit_of,
    of_area,
    open_area,
    prior_of,
    shift_of,
    smoothing_of,
    whole_factors,
    with_decibel,
)
from ..model.parts import clear_parts
from ..model.remembered import is_at_home
from ..model.store import Model, ModelCard, load_model
from ..model.strange import light_notes, look_at, shares_note, strange_note
from ..model.tile import NO_CLASS, WHOLE, Tile, empty_tile, fill
from ..model.tiling import make_tiles, open_graphs, plan_tiles
from ..report import Report, choice_sources, facts_of, layer_sources, write_report
from ..specs import NODATA_CODE, ClassSpec
from ..threads import while_telling

if TYPE_CHECKING:
    from ..data.inside import Inside, Polygons

log = logging.getLogger(__name__)

Beside = Literal["confidence", "uncertainty"]

PIXELS_TIMES_CLASSES = 8 * 2**20  # ours: of a square of a tile's side, half a tile


def run(job: ClassifyJob, progress: Callable[[float, str], None]) -> Done:
    """Map the layers. Raises EngineError or Cancelled; nothing half is left behind."""
    started = time.monotonic()
    targets = (job.map_path, job.confidence_path, job.uncertainty_path, job.report_path)
    check_targets(targets, layer_files(job.layers) | {"model": job.model_path, "area": job.within_path})
    progress(0.0, "Opening")
    model = load_model(job.model_path)
    fitted = fit_layers(job, model.card)
    polygons = read_polygons(job)
    if polygons is not None and job.area is None:
        job = dataclasses.replace(job, area=polygons.bounds, area_crs=polygons.crs)
    job = with_decibel(job, fitted)
    with contextlib.ExitStack() as files:
        stack = files.enter_context(open_area(job, fitted, model.card))
        beyond = [layer.stream for layer in job.layers if layer.stream not in stack.streams]
        job, fitted = of_area(job, fitted, stack)
        check_bands(stack, fitted, model.card, lambda: progress(0.0, "Opening"))
        factors = whole_factors(job, fitted, model.card, stack)
        in_unit = in_unit_of(model.card, job, fitted, factors)
        away_km = km_from_labels(stack, model.card)
        of_values = value_notes(fitted, in_unit, factors, model.card, stack)
        doubts = [*of_values, *_doubt_notes(job, stack, model, away_km)]
        notes = [*band_notes(fitted, in_unit), *border_notes(stack), *doubts, *_layer_notes(job, stack, beyond, polygons)]
        if in_unit != job:
            job, fitted = in_unit, fit_layers(in_unit, model.card)
            stack = files.enter_context(open_area(job, fitted, model.card))
        inside = None if polygons is None else polygons.on(stack.grid)
        origin = _provenance(job, fitted, model)
        with _looking_at(stack, model, inside, is_at_home(origin, model.card.provenance)) as told:
            made = _write(job, stack, model, origin, inside, progress)
            fillers, strange = told.result()
    # A part of the ground may well have other shares
    ground = strange or ("" if job.area else shares_note(made.counts, model.card))
    other_ground = [*far_notes(away_km), *filter(None, [ground])]
    figures = _figures(job, model, made, stack.grid, time.monotonic() - started) | {"other_ground": other_ground}
    figures["doubts"] = [*doubts, *filter(None, [ground]), *figures["of_model"]]
    notes += [*fillers, *filter(None, [ground]), *made.notes]
    outputs: dict[str, str] = {"map": job.map_path, **dict[str, str](_beside(job))}
    if job.report_path:
        write_report(job.report_path, report_of(job, model, origin, figures, notes))
        outputs["report"] = job.report_path
    return Done(outputs, figures, tuple(notes))


def _doubt_notes(job: ClassifyJob, stack: Stack, model: Model, away_km: float) -> Iterator[str]:
    """Why the map may be less right than was estimated, as far as it is known before a pixel is mapped."""
    yield from offset_notes(stack, model.card)
    yield from pixel_size_notes(stack, model.card)
    yield from choice_notes(job, model)
    yield from far_notes(away_km)
    yield from apart_notes(away_km, model.card)


def _layer_notes(job: ClassifyJob, stack: Stack, beyond: Sequence[str], polygons: Polygons | None) -> Iterator[str]:
    """How the layers lie. beyond: the streams that do not reach the area."""
    yield from (f"Layer '{name}' does not reach the area: the map is made without it" for name in beyond)
    yield from seam_notes(stack)
    if polygons is not None:
        yield from polygon_notes(job.within, polygons.crs, stack)


def check_bands(stack: Stack, fitted: Sequence[Fitted], card: ModelCard, tell: Callable[[], None]) -> None:
    """Raises LayerError where a layer has bands that the model needs, but nothing in them in the area. Those to be resampled were
    chosen among the filled ones."""
    for fit in fitted:
        stream = card.stream(fit.layer.stream)
        if fit.weights is None and stream is not None:
            needed = [band for band, std in zip(fit.layer.bands, stream.std, strict=True) if std < SILENT]
            check_filled(stack, fit.layer, needed, tell)


def read_polygons(job: ClassifyJob) -> Polygons | None:
    """Those that the map is kept to. What reads them is imported only where some are: it takes longer than to open the layers."""
    if job.within_path is None:
        return None
    from ..data import inside

    return inside.read_polygons(job.within_path, job.within_layer, job.within)


def report_of(job: ClassifyJob, model: Model, origin: Mapping[str, Any], figures: dict[str, Any], notes: Sequence[str]) -> Report:
    card, said_in = model.card, language(job.language)
    own = {said_in.say("Model"): job.model_path, said_in.say("Map"): job.map_path}
    own |= {said_in.say("Kept to"): job.within_origin or job.within_path} if job.within_path else {}
    files = {**{said_in.sensor(layer.stream): layer.path for layer in job.layers}, said_in.say("Model"): job.model_path}
    is_known = is_at_home(origin, card.provenance)  # shares of other ground say nothing of what was held out
    shares = [entry["share"] for entry in figures["classes"]] if is_known else []
    return Report(
        "Map",
        card.classes,
        figures,
        card.accuracy,
        curves=card.curves,
        map_path=job.map_path,
        notes=notes,
        sources={**layer_sources(job.layers, said_in), **own, **choice_sources(origin, said_in)},
        language=said_in,
        facts=facts_of(said_in, files, smoothing_of(job, card), prior_of(job, model)),
        of_model=figures["of_model"],
        shares=shares,
    )


@contextlib.contextmanager
def _looking_at(stack: Stack, model: Model, inside: Inside | None, at_home: bool) -> Iterator[Future[tuple[list[str], str]]]:
    """Notes on the ground from a thread of their own, as the map takes longer; whoever leaves early waits for no more than a window."""
    is_over = threading.Event()
    with ThreadPoolExecutor(1) as aside:
        try:
            yield aside.submit(ground_notes, stack, model, is_over, inside, at_home)
        finally:
            is_over.set()


def ground_notes(
    stack: Stack, model: Model, is_over: threading.Event, inside: Inside | None, at_home: bool
) -> tuple[list[str], str]:
    """What a look at some windows tells: values that may mean no data, light that is other than in training, unless it is at home, in the
    layers of the training, and ground that the model was never shown, "" where it is none. No map fails for it."""
    try:
        look = look_at(stack, model, lambda: not is_over.is_set(), inside)
        light = [] if at_home or is_over.is_set() else list(light_notes(stack, model.card))
    except (EngineError, MemoryError) as error:
        log.warning("No look was taken at the ground: %s", error)
        return [], ""
    fillers = (filler_note(stack, name, values) for name, values in look.values.items())
    gaps = (map_gap_note(stack.streams[name], found) for name, found in look.gaps.items())
    return [*filter(None, (*fillers, *gaps)), *light], strange_note(look.strange, model.card)


@dataclasses.dataclass(frozen=True)
class _Written:
    """Pixels per class (K,), what computed them, and what there is to say of it."""

    counts: np.ndarray
    device: str
    notes: Sequence[str] = ()


def _write(
    job: ClassifyJob,
    stack: Stack,
    model: Model,
    provenance: dict[str, Any],
    inside: Inside | None,
    progress: Callable[[float, str], None],
) -> _Written:
    """Write the map, here or on a cluster; what is not inside is no data, and here is not even looked at."""
    unsure = job.uncertainty_path is not None

    def mapping(part: float, stage: str) -> None:
        progress(0.95 * part, stage)

    def write(tiles: Iterator[Tile]) -> np.ndarray:
        kept = tiles if inside is None else map(partial(keep_inside, inside), tiles)
        return _write_tiles(job, stack.grid, model.card.classes, provenance, kept, progress)

    with contextlib.closing(
        open_graphs(model, job.device, smoothing_of(job, model.card), unsure, shift=shift_of(job, model))
    ) as graphs:
        windows = plan_tiles(stack, graphs, _tile_px(job, len(model.card.classes)))
        if job.cluster is None:
            met = [inside is None or inside.meets(window) for window in windows]
            away = (empty_tile(window, unsure) for window, here in zip(windows, met, strict=True) if not here)
            counts = write(itertools.chain(away, make_tiles(stack, graphs, list(itertools.compress(windows, met)), mapping)))
            clear_parts(job.map_path)  # of a run on a cluster that never ended
            return _Written(counts, graphs.device)
    sources = [file for layer in job.layers for file in files_behind(layer.path)]
    with (
        contextlib.closing(MapOnCluster(job, windows, sources)) as spread,
        contextlib.closing(spread.tiles(mapping)) as tiles,
    ):
        counts = write(tiles)
        clear_parts(job.map_path)
        return _Written(counts, spread.device, spread.notes)


def keep_inside(inside: Inside, tile: Tile) -> Tile:
    """The tile with no data outside."""
    kept = empty_tile(tile.window, len(tile.uncertainty) > 0)
    found = (tile.index, tile.confidence, *([tile.uncertainty] if len(tile.uncertainty) else []))
    fill(kept, WHOLE, inside.mask(tile.window) & (tile.index != NO_CLASS), found)
    return kept


def _write_tiles(
    job: ClassifyJob,
    grid: Grid,
    classes: tuple[ClassSpec, ...],
    provenance: dict[str, Any],
    tiles: Iterator[Tile],
    progress: Callable[[float, str], None],
) -> np.ndarray:
    """Write the map, and what stands beside it, tile by tile. Returns the pixels per class, (K,)."""
    codes = np.full(256, NODATA_CODE, np.uint8)
    codes[: len(classes)] = [spec.code for spec in classes]
    counts = np.zeros(256, np.int64)
    with contextlib.ExitStack() as files:
        out = files.enter_context(draft_map(job.map_path, grid, "classes", classes, provenance))
        beside = [files.enter_context(draft_map(path, grid, kind, (), provenance)) for kind, path in _beside(job)]
        for tile in tiles:
            out.write(tile.window, codes[tile.index])
            for entry in beside:
                entry.write(tile.window, tile.confidence if entry.kind == "confidence" else tile.uncertainty)
            counts += _count(tile)
        if not counts.any():
            raise LayerError("The layers have no data in the area to map", "Check their nodata value and the area")
        _finish([out, *beside], progress)
        for entry in (out, *beside):  # none is seen while another may still fail
            entry.publish()
    return counts[: len(classes)]


def _finish(maps: Sequence[MapWriter], progress: Callable[[float, str], None]) -> None:
    """Of each a file that is whole, which takes many seconds of a large one: so long one can cancel. What follows replaces an older map."""
    for number, entry in enumerate(maps):
        while_telling(entry.finish, partial(progress, 0.95 + 0.05 * number / len(maps), "Writing"))


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


def _figures(job: ClassifyJob, model: Model, made: _Written, grid: Grid, seconds: float) -> dict[str, Any]:
    total, pixel_ha = int(made.counts.sum()), pixel_area(grid).hectares
    classes = [
        {
            **dataclasses.asdict(spec),
            "pixels": int(n),
            "hectares": None if pixel_ha is None else float(n) * pixel_ha,
            "share": float(n / max(total, 1)),
        }
        for spec, n in zip(model.card.classes, made.counts, strict=True)
    ]
    return {
        "pixels": total,
        "is_part": job.area is not None,
        **({"within": job.within} if job.within_path else {}),
        "seconds": round(seconds, 2),
        "device": made.device,
        "streams": [layer.stream for layer in job.layers],
        "smoothing": smoothing_of(job, model.card),
        "prior": prior_of(job, model),
        "classes": classes,
        "of_model": list(notes_of_model(model.card, bool(job.confidence_path))),
    }


def estimated(card: ModelCard) -> dict[str, Any] | None:
    """How good the model is on held-out labels, None where none were held out."""
    if card.accuracy is None:
        return None
    return {
        name: card.accuracy.get(name) for name in ("overall_accuracy", "overall_accuracy_interval", "average_accuracy", "kappa")
    }


def _of_model(job: ClassifyJob, model: Model) -> dict[str, Any]:
    """The model's own smoothing and class prior, where this map has another one."""
    card, prior = model.card, prior_of(job, model)
    is_own = {
        "model_smoothing": card.smoothing is None or smoothing_of(job, card) == card.smoothing,
        "model_prior": prior is None or prior == card.prior,
    }
    return {name: getattr(card, name.removeprefix("model_")) for name, own in is_own.items() if not own}


def _resampled(fitted: list[Fitted], card: ModelCard) -> dict[str, Any]:
    """Which bands of the model, by their numbers in its training, are made from several of a layer's, by stream."""
    rows = {fit.layer.stream: (fit.weights != 0).sum(axis=1) != 1 for fit in fitted if fit.weights is not None}
    streams = {name: card.stream(name) for name in rows}
    numbers = {name: np.array(stream.bands)[rows[name]].tolist() for name, stream in streams.items() if stream is not None}
    found = {name: ranges(made) for name, made in numbers.items() if made}
    return {"resampled": found} if found else {}


def _provenance(job: ClassifyJob, fitted: list[Fitted], model: Model) -> dict[str, Any]:
    return {
        "software": f"X-ModalNet for QGIS {VERSION}",
        "model": name_of(job.model_path),
        **layers_told(job.layers),
        **({"within": name_of(job.within_path)} if job.within_path else {}),
        "streams": [layer.stream for layer in job.layers],
        "smoothing": smoothing_of(job, model.card),
        "prior": prior_of(job, model),
        **_of_model(job, model),
        "other_bands": [fit.note for fit in fitted if fit.note],
        **_resampled(fitted, model.card),
        "estimated_accuracy": estimated(model.card),
        "estimated_from": list(model.card.target),
        "training": by_names(model.card.provenance),
    }
