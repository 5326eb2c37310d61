"""A model from a few labels: open, burn, hold out, learn, estimate, learn again from everything, save."""

from __future__ import annotations

import dataclasses
import datetime
import math
import platform
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch

from .. import VERSION
from ..answers import area_shares, embeddings, predict, unlike
from ..data.ground import pixel_m
from ..data.held_out import fold_spatially, split_spatially
from ..data.labelled import Labels
from ..data.places import on_earth
from ..data.sources import check_targets, labels_told, layer_files, layers_told
from ..data.taught import Taught, kept
from ..data.touching import patched
from ..data.windows import index_of
from ..errors import EngineError
from ..grid import Window
from ..hands import side_by_side
from ..jobs import FEW_FOLDS, FOLDS_AS_NEEDED, ClassifyJob, Done, TrainJob
from ..language import language
from ..learn.device import pick_device
from ..learn.doubtful import doubtful_shapes
from ..learn.estimate import CALIBRATION, FIGURES, Estimate, Trial, median_history
from ..learn.fit import History, one_thread
from ..learn.novelty import times_further
from ..learn.prior import prior_offset
from ..learn.ranks import Ranks, joined_ranks
from ..learned import learned_rows
from ..lesson import ProgressCall, learn, new_net
from ..model.export import export_branch, export_decision, useful_sets, without_unlike
from ..model.mapped import fit_layers, open_area
from ..model.start import start_of
from ..model.store import Model, ModelCard, save_model
from ..model.strange import look_at
from ..nets.build import branch
from ..nets.looks import LookingBranch
from ..nets.smoothing import Smoothing
from ..nets.unlike import Unlike
from ..nets.xmodalnet import XModalNet
from ..notes import blind_notes, folds_notes, is_lone, measured_notes, rare_codes, swapped_notes
from ..report import Report, facts_of, label_source, layer_sources, write_report
from ..samples import Sample, reach_px, read_sample
from ..threads import core_count

STOP_SHARE = 0.2  # of the labels that are not held out: they tell when to stop, so that the held-out ones tell only how good
MOST_TRAININGS = 4  # at the same time, as each takes as much memory as one alone
COPIED_BYTES = 300_000_000  # of the scene, in all copies: a training takes about seven times as much


def run(job: TrainJob, progress: ProgressCall) -> Done:
    """Train and save a model. Raises EngineError or Cancelled; nothing half is left behind.

    Where torchrun has started several processes, they learn together; the first one saves, the others' Done is empty.
    """
    with joined_ranks(job.fit.device) as (ranks, device):
        return _trained(dataclasses.replace(job, fit=dataclasses.replace(job.fit, device=device)), progress, ranks)


def _trained(job: TrainJob, progress: ProgressCall, ranks: Ranks) -> Done:
    started = time.monotonic()
    inputs = layer_files(job.layers) | {"labels": job.labels.path, "model to continue from": job.start_path}
    check_targets((job.model_path, job.report_path), inputs)
    device = pick_device(job.fit.device)
    progress(0.0, "Reading the layers")
    start = start_of(job)
    job = start.as_large(job)
    sample = read_sample(job, start, lambda part: progress(0.05 * part, "Reading the layers"))
    new_net(job, sample)  # now, and not after a long estimate, is the time to hear that the model cannot be continued
    asked, job = job, with_folds(job, sample.labels)
    splits = held_out(job, sample.labels)
    told = (
        *folds_notes(job.folds if asked.folds != job.folds else 0, sample.labels, sample.classes),
        *swapped_notes({stream.kind: len(stream.bands) for stream in sample.streams}),
        *blind_notes(sample.chips, sample.labels, sample.classes),
    )
    fair = dataclasses.replace(sample, start=start.for_estimate(job))
    measured: Estimate | None = None
    history: History | None = None
    others = 0 if ranks.world > 1 else other_hands(sample, len(splits), device)
    rounds = -(-len(splits) // (others + 1))
    learning = 0.05 + 0.9 * rounds / (rounds + 1)
    if splits:
        measured, history = estimate(job, fair, splits, device, _part(progress, 0.05, learning), others)
        history = history if fair.start is start else None  # from scratch, it tells nothing of how a model goes on
    known = (measured.interval, measured.accuracy, measured.calibration) if measured else (None, None, None)
    found = tuple(measured_notes(job, sample.classes, splits, *known))
    sample = dataclasses.replace(sample, notes=(*start.held_notes(job, len(splits)), *sample.notes, *told, *found))
    net, last = learn(job, sample, sample.labels, device, _part(progress, learning, 0.95), _epochs(job, history))
    if not ranks.is_first:
        return Done()
    progress(0.95, "Saving the model")
    model = at_home(job, deploy(job, sample, net, measured, dataclasses.replace(history or last, shares=last.shares)))
    save_model(job.model_path, model)
    figures = _figures(job, sample, measured, history or last, str(device), time.monotonic() - started) | {"doubts": list(found)}
    outputs = {"model": job.model_path}
    if job.report_path:
        write_report(job.report_path, report_of(asked, job, model.card, figures, sample.notes))
        outputs["report"] = job.report_path
    return Done(outputs, figures, sample.notes)


def at_home(job: TrainJob, model: Model) -> Model:
    """The model with what it says of its own ground, as a map from the target alone sees it. No training is lost for a layer that cannot
    be read again."""
    layers = tuple(layer for layer in job.layers if layer.stream in model.card.target)
    mapping = ClassifyJob(layers, job.model_path, job.model_path)
    try:
        with open_area(mapping, fit_layers(mapping, model.card), model.card) as stack:
            share = look_at(stack, model).strange
    except EngineError:
        return model
    known = None if math.isnan(share) else share
    return dataclasses.replace(model, card=dataclasses.replace(model.card, strange=known))


def report_of(asked: TrainJob, job: TrainJob, card: ModelCard, figures: dict[str, Any], notes: Sequence[str]) -> Report:
    """asked: the job as it came, whose folds may be as many as needed; job: with so many."""
    said_in = language(job.language)
    layers = {said_in.sensor(layer.stream): layer.path for layer in job.layers}
    sensors = " + ".join(map(said_in.sensor, job.target_streams))
    target = {said_in.say("Target"): sensors} if len(layers) > len(job.target_streams) else {}  # which the accuracy is of
    files = {said_in.say("Labels"): job.labels.path, said_in.say("Continued from"): job.start_path}
    return Report(
        "Training",
        card.classes,
        figures,
        card.accuracy,
        curves=card.curves,
        notes=notes,
        sources=report_sources(job),
        language=said_in,
        facts={**facts_of(said_in, layers), **target, **facts_of(said_in, files, job.smoothing, job.prior)},
        name=Path(job.model_path).stem,
        shares=card.shares,
        settings=settings_of(asked, job, card, figures["epochs"])
        | learned_rows(card.streams, figures.get("classes", ()), said_in),
    )


def settings_of(asked: TrainJob, job: TrainJob, card: ModelCard, epochs: int) -> dict[str, str]:
    """What was chosen for a training, in the report's language; what is not as usual comes first and says what is. asked, job: as in
    `report_of`."""
    usual, say = TrainJob((), job.labels, job.model_path), language(job.language).say

    def part(share: float) -> str:
        return say("{} % of the shapes, once", f"{100 * share:.0f}") if share else say("nothing")

    switches = {True: say("on"), False: say("off")}
    held = say("all shapes in turn, in {} folds", job.folds) if job.folds else part(job.holdout)
    own_held = (asked.folds, asked.holdout) == (usual.folds, usual.holdout)
    many = say("as many as serve")
    chosen = (
        (say("Held out"), held, held if own_held else say("{}, or all in turn where shapes are few", part(usual.holdout))),
        (say("Interactive learning"), switches[job.exchange], switches[usual.exchange]),
        (say("Self-adversarial"), switches[job.adversarial], switches[usual.adversarial]),
        (say("Label propagation"), switches[job.propagate], switches[usual.propagate]),
        (say("Epochs"), str(job.fit.epochs or f"{epochs}, {many}"), many if job.fit.epochs else f"{epochs}, {many}"),
        (say("Width of the network"), str(job.net.width), str(usual.net.width)),
        (say("Seed"), str(job.fit.seed), str(usual.fit.seed)),
    )
    others = {name: say("{} (usually: {})", value, normal) for name, value, normal in chosen if value != normal}
    told = {say("Author"): card.author, say("Notes"): card.notes}
    as_usual = {name: value for name, value, normal in chosen if value == normal}
    return {**others, **as_usual, **{name: text for name, text in told.items() if text}}


def report_sources(job: TrainJob) -> dict[str, str]:
    said_in = language(job.language)
    labels = {said_in.say("Labels"): label_source(job.labels, said_in)}
    start = {said_in.say("Continued from"): job.start_path} if job.start_path else {}
    return {**layer_sources(job.layers, said_in), **labels, **start, said_in.say("Model"): job.model_path}


def with_folds(job: TrainJob, labels: Labels) -> TrainJob:
    """The job with the folds that labels need where it says FOLDS_AS_NEEDED: FEW_FOLDS where a class has shapes to spare, but few."""
    if job.folds != FOLDS_AS_NEEDED:
        return job
    needs = job.holdout > 0 and bool(rare_codes(labels))
    return dataclasses.replace(job, folds=FEW_FOLDS if needs else 0)


def other_hands(sample: Sample, trainings: int, device: torch.device) -> int:
    """How many processes more may learn at the same time: on processors, a core each, as many as memory bears."""
    if device.type != "cpu":
        return 0
    copies = COPIED_BYTES // max(1, sum(pixels.nbytes for pixels in sample.chips.pixels.values()))
    return max(0, min(min(trainings, core_count(), MOST_TRAININGS) - 1, copies))


def held_out(job: TrainJob, labels: Labels) -> list[tuple[Labels, Labels]]:
    """(seen, held) of each training that estimates the accuracy: one, or one for every fold; none where no shape can be spared."""
    if job.folds:
        return fold_spatially(labels, job.folds, job.fit.seed)
    seen, held = split_spatially(labels, job.holdout, job.fit.seed)
    return [(seen, held)] if len(held) else []


def estimate(
    job: TrainJob,
    sample: Sample,
    splits: Sequence[tuple[Labels, Labels]],
    device: torch.device,
    progress: ProgressCall,
    others: int = 0,
) -> tuple[Estimate, History]:
    """How good models are that never saw what is held out, all its pixels counted together, and how the median one learned.

    others: processes beside this one that train some of them, which changes nothing but the time.
    """
    half = split_spatially(sample.labels if job.folds else splits[0][1], 0.5, job.fit.seed + 2)[1]
    name = "Estimating, {} of {}: " if job.folds else "Estimating: "
    parts = [(name.format(fold, len(splits)), seen, held) for fold, (seen, held) in enumerate(splits, start=1)]
    trials = side_by_side(partial(attempt, job, sample, half, device), parts, others, progress)
    return Estimate.of(trials), median_history(trials)


@one_thread()
def attempt(
    job: TrainJob, sample: Sample, half: Labels, device: torch.device, part: tuple[str, Labels, Labels], progress: ProgressCall
) -> Trial:
    """A model of the seen labels, and what it says of the held-out ones; part: what its stages are called, seen, held. On one thread: what
    is said must not depend on how many threads a process has."""
    name, seen, held = part
    progress = _part(progress, 0.0, 1.0, name)
    fitted, stop = split_spatially(seen, STOP_SHARE, job.fit.seed + 1)
    anew = job.start_path is not None and sample.start.model is None  # the job's epochs are those of going on
    net, history = learn(job, sample, fitted, device, progress, 0 if anew else job.fit.epochs, stop if len(stop.codes) else None)
    codes = tuple(spec.code for spec in sample.classes)

    def index(of: Labels) -> np.ndarray:
        return index_of(of, sample.chips.windows, 0, codes)

    wanted = index(held)
    where = wanted >= 0
    learned, classes = embeddings(net, sample.chips, job.target_streams, device, index(fitted))
    fresh, _ = embeddings(net, sample.chips, job.target_streams, device, wanted)
    logits = predict(net, sample.chips, job.target_streams, device, job.smoothing, where)
    shapes, rows, cols = places_of(held, sample.chips.windows, where)
    doubted = doubtful_shapes(shapes, rows, cols, wanted[where], logits.argmax(1))
    lone = [is_lone(code, seen, held) for code in codes]  # of which too little is known to doubt a label
    return Trial(
        logits=logits,
        classes=wanted[where],
        patches=places_of(patched(sample.labels), sample.chips.windows, where)[0],
        half=index(half)[where] >= 0,
        is_of_points=len(np.unique(shapes)) == len(shapes),
        shares=area_shares(job, sample.chips, net, device),
        further=times_further(learned, classes, fresh),
        history=history,
        doubtful=[shape for shape in doubted if not lone[shape.wanted]],
    )


def places_of(labels: Labels, windows: Sequence[Window], where: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Shape, row and col (M,) of the labelled pixels of windows that a mask (N, P, P) has, in its order."""
    chips, rows, cols = np.nonzero(where)
    corners = np.array([(window.row, window.col) for window in windows], np.int64).reshape(-1, 2)
    rows, cols = rows + corners[chips, 0], cols + corners[chips, 1]
    lines = int(max(labels.cols.max(initial=0), cols.max(initial=0))) + 1
    keys = labels.rows.astype(np.int64) * lines + labels.cols  # sorted, as labels are
    return labels.shapes[np.searchsorted(keys, rows * lines + cols)], rows, cols


def deploy(job: TrainJob, sample: Sample, net: XModalNet, measured: Estimate | None, history: History) -> Model:
    """The model file's content: card, weights, two graphs for each set of streams, and two that decide."""
    net = net.cpu()
    names = [stream.name for stream in sample.streams]
    smooth = Smoothing()
    edge_px = reach_px(sample.looks)
    temperature = measured.calibration.temperature if measured and measured.calibration else None
    offset = prior_offset(torch.tensor(history.shares), job.prior)

    def export(streams: tuple[str, ...], far: Unlike) -> bytes:
        seeing = LookingBranch(branch(net, streams), [sample.looks[name] for name in streams])
        return export_branch(seeing, {name: len(sample.stats[name].mean) for name in streams}, edge_px, far)

    stretch = measured.stretch if measured else 1.0
    unsure = {streams: export(streams, unlike(sample, net, streams, stretch)) for streams in useful_sets(names)}
    graphs = {streams: without_unlike(graph) for streams, graph in unsure.items()}
    card = ModelCard(
        streams=sample.streams,
        classes=sample.classes,
        target=job.target_streams,
        halo_px=edge_px + smooth.reach_px,
        pixel_size=sample.grid.pixel_size[0],
        pixel_m=pixel_m(sample.grid),
        net={**dataclasses.asdict(net.sizes), "exchange": job.exchange, "offset": offset.tolist()},
        accuracy=None if measured is None else measured.as_dict(),
        curves=history.curves,
        provenance={**_provenance(job), **sample.start.provenance(job), "label_fingerprint": sample.fingerprint},
        smoothing=job.smoothing,
        prior=job.prior,
        shares=history.shares,
        temperature=temperature,
        author=job.author.strip(),
        notes=job.notes.strip(),
        edge_px=edge_px,
        place=_place_of(sample),
        taught=kept((Taught.of(sample.labels, sample.grid), *sample.start.taught)),
    )
    weights = {name: tensor.detach().numpy().copy() for name, tensor in net.state_dict().items()}
    decisions = [export_decision(smooth, len(sample.classes), smooth.reach_px, doubting) for doubting in (False, True)]
    return Model(card, weights, graphs, unsure, *decisions)


def _place_of(sample: Sample) -> tuple[float, float] | None:
    """Where the middle one of the labels lies on earth."""
    labels = sample.labels
    middle = np.array([[np.median(labels.rows) + 0.5, np.median(labels.cols) + 0.5]])
    found = on_earth(sample.grid, middle)
    return (float(found[0, 0]), float(found[0, 1])) if len(found) else None


def _epochs(job: TrainJob, history: History | None) -> int:
    """As long as served the estimate, else as the job says."""
    return history.best_epoch if history is not None and history.best_epoch else job.fit.epochs


def _provenance(job: TrainJob) -> dict[str, Any]:
    return {
        "software": f"X-ModalNet for QGIS {VERSION}",
        "trained": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "torch": torch.__version__,
        "python": platform.python_version(),
        **layers_told(job.layers),
        "nodata": {layer.stream: layer.nodata for layer in job.layers if layer.nodata is not None},  # which no file tells
        **labels_told(job.labels),
        "seed": job.fit.seed,
        "modules": [name for name in ("exchange", "adversarial", "propagate") if getattr(job, name)],
        "renamed": [list(pair) for pair in job.renamed],
    }


def _figures(
    job: TrainJob, sample: Sample, measured: Estimate | None, history: History, device: str, seconds: float
) -> dict[str, Any]:
    found: dict[str, Any] = measured.as_dict() if measured else dict.fromkeys((*FIGURES, *CALIBRATION))
    producers, users, f1 = (found.pop(name) or [None] * len(sample.classes) for name in ("producers", "users", "f1"))
    counts = [
        {"labels": int((sample.labels.codes == spec.code).sum()), "shapes": sample.labels.shapes_of(spec.code)}
        for spec in sample.classes
    ]
    classes = [
        {**dataclasses.asdict(spec), **n, "producers_accuracy": p, "users_accuracy": None if p is None else u, "f1": f}
        for spec, n, p, u, f in zip(sample.classes, counts, producers, users, f1, strict=True)
    ]
    return {
        **found,
        "held_out_pixels": int(measured.accuracy.confusion.sum()) if measured else 0,
        "classes": classes,
        "epochs": history.epochs,
        "seconds": round(seconds, 2),
        "device": device,
        "chosen_device": job.fit.device,
        "target": list(job.target_streams),
        "doubtful": _doubtful(sample, measured),
    }


def _doubtful(sample: Sample, measured: Estimate | None) -> dict[str, Any]:
    """The held-out shapes that were taken for something else, by a point in each, its middle, and the codes of the classes."""
    codes = [spec.code for spec in sample.classes]

    def place(row: int, col: int) -> tuple[float, float]:
        return sample.grid.xy(col + 0.5, row + 0.5)

    shapes = [
        {
            "x": x,
            "y": y,
            "class": codes[shape.wanted],
            "predicted": codes[shape.found],
            "share": shape.share,
            "pixels": shape.pixels,
            "middle": list(place(*shape.middle)),
        }
        for shape in (measured.doubtful if measured else ())
        for x, y in [place(shape.row, shape.col)]
    ]
    return {"crs": sample.grid.crs, "shapes": shapes}


def _part(progress: ProgressCall, start: float, end: float, what: str = "") -> ProgressCall:
    """A stretch of the whole progress for one step of it."""
    return lambda fraction, stage: progress(start + (end - start) * fraction, what + stage)
