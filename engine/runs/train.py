"""A model from a few labels: open, burn, hold out, learn, estimate, learn again from everything, save."""

from __future__ import annotations

import dataclasses
import datetime
import platform
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from .. import VERSION
from ..data.labels import Labels, burn_labels, fold_spatially, labels_on_data, split_spatially
from ..data.raster import open_raster
from ..data.sources import check_apart
from ..data.stack import Stack, open_stack
from ..data.stats import BandStats, measure
from ..data.windows import Chips, index_of, plan_windows, read_chips
from ..files import check_writable
from ..jobs import ClassSpec, Done, NetSpec, TrainJob
from ..learn.device import pick_device
from ..learn.estimate import CALIBRATION, FIGURES, Estimate, Trial, median_history
from ..learn.fit import History, fit
from ..learn.novelty import known_by, times_further
from ..learn.objective import Modules
from ..learn.pixels import Scene
from ..model.export import export_graph, useful_sets
from ..model.start import Start, start_of
from ..model.store import Model, ModelCard, StreamSpec, save_model
from ..nets.build import branch, build_net, looks_of
from ..nets.inherit import Ancestor, inherit
from ..nets.looks import LookingBranch, Looks
from ..nets.smoothing import Smoothing
from ..nets.unlike import Unlike
from ..nets.xmodalnet import XModalNet
from ..notes import blind_notes, confidence_notes, few_notes, held_notes
from ..report import Report, write_report

AREA_CHIPS, AREA_STEP_PX = 32, 4  # about as many chips, and every so many pixels of them, tell what the map would show
ProgressCall = Callable[[float, str], None]

CHIP_PX = 64
BUDGET_BYTES = 1_200_000_000  # of chips in memory
BUDGET_PX = 512 * 512
STOP_SHARE = 0.2  # of the labels that are not held out: they tell when to stop, so that the held-out ones tell only how good


@dataclass(frozen=True)
class Sample:
    """What a training sees: chips of the area as the network is shown them, labels on them, and what the layers are."""

    chips: Chips
    labels: Labels
    classes: tuple[ClassSpec, ...]
    stats: dict[str, BandStats]
    streams: tuple[StreamSpec, ...]
    looks: Mapping[str, Looks]
    pixel_size: float
    notes: tuple[str, ...]
    start: Start


def run(job: TrainJob, progress: ProgressCall) -> Done:
    """Train and save a model. Raises EngineError or Cancelled; nothing half is left behind."""
    started = time.monotonic()
    check_apart(
        (job.model_path, job.report_path),
        {f"layer '{layer.stream}'": layer.path for layer in job.layers}
        | {"labels": job.labels.path, "model to continue from": job.start_path or ""},
    )
    for path in filter(None, (job.model_path, job.report_path)):
        check_writable(path)
    device = pick_device(job.fit.device)
    progress(0.0, "Reading the layers")
    start = start_of(job)
    job = dataclasses.replace(job, net=NetSpec(start.width or job.net.width))
    sample = read_sample(job, start)
    new_net(job, sample)  # now, and not after a long estimate, is the time to hear that the model cannot be continued
    splits = held_out(job, sample.labels)
    told = (
        *blind_notes(sample.chips, sample.labels, sample.classes),
        *held_notes(job, sample.classes, splits),
        *few_notes(sample.classes, splits),
    )
    notes = (*sample.notes, *told, *start.held_notes(job, len(splits)))
    sample = dataclasses.replace(sample, notes=notes)
    fair = dataclasses.replace(sample, start=start.for_estimate(job))
    measured: Estimate | None = None
    history: History | None = None
    learning = 0.05 + 0.9 * len(splits) / (len(splits) + 1)
    if splits:
        measured, history = estimate(job, fair, splits, device, _part(progress, 0.05, learning))
        history = history if fair.start is start else None  # from scratch, it tells nothing of how a model goes on
    sample = dataclasses.replace(sample, notes=(*sample.notes, *confidence_notes(measured.calibration if measured else None)))
    net, last = learn(job, sample, sample.labels, device, _part(progress, learning, 0.95), _epochs(job, history))
    progress(0.95, "Saving the model")
    model = deploy(job, sample, net, measured, dataclasses.replace(history or last, offset=last.offset))
    save_model(job.model_path, model)
    figures = _figures(job, sample, measured, history or last, str(device), time.monotonic() - started)
    outputs = {"model": job.model_path}
    if job.report_path:
        write_report(
            job.report_path, Report.of_training(sample.classes, figures, model.card.accuracy, model.card.curves, sample.notes)
        )
        outputs["report"] = job.report_path
    return Done(outputs, figures, sample.notes)


def read_sample(job: TrainJob, start: Start | None = None) -> Sample:
    """Chips and labels of the job; start None: from scratch. Raises LayerError, LabelError."""
    start = start or Start(job.layers)
    with open_stack(start.layers, job.grid, job.target_streams[0], start.weights) as stack:
        burned = burn_labels(job.labels, stack.grid, job.classes)
        labels, notes = labels_on_data(burned.labels, stack, job.target_streams, burned.classes)
        stats, far = start.normalised_by(measure(stack, job.fit.seed))
        streams = start.described([_stream_spec(stack, name, stats[name]) for name in stack.streams])
        looks = looks_of({stream.name: stream.kind for stream in streams}, job.target_streams)
        windows = plan_windows(stack, labels, CHIP_PX, 0, _budget_px(stack, looks), job.fit.seed)
        return Sample(
            chips=_looked(read_chips(stack, stats, windows, _reach_px(looks)), looks),
            labels=labels,
            classes=burned.classes,
            stats=stats,
            streams=streams,
            looks=looks,
            pixel_size=stack.grid.pixel_size[0],
            notes=(*start.notes, *start.class_notes(burned.classes), *far, *burned.notes, *notes),
            start=start,
        )


def held_out(job: TrainJob, labels: Labels) -> list[tuple[Labels, Labels]]:
    """(seen, held) of each training that estimates the accuracy: one, or one for every fold; none where no shape can be spared."""
    if job.folds:
        return fold_spatially(labels, job.folds, job.fit.seed)
    seen, held = split_spatially(labels, job.holdout, job.fit.seed)
    return [(seen, held)] if len(held) else []


def estimate(
    job: TrainJob, sample: Sample, splits: Sequence[tuple[Labels, Labels]], device: torch.device, progress: ProgressCall
) -> tuple[Estimate, History]:
    """How good models are that never saw what is held out, all its pixels counted together, and how the median one learned."""
    half = split_spatially(sample.labels if job.folds else splits[0][1], 0.5, job.fit.seed + 2)[1]
    trials = []
    for fold, (seen, held) in enumerate(splits):
        what = f"Estimating, {fold + 1} of {len(splits)}: " if job.folds else "Estimating: "
        part = _part(progress, fold / len(splits), (fold + 1) / len(splits), what)
        trials.append(attempt(job, sample, seen, held, half, device, part))
    return Estimate.of(trials), median_history(trials)


def attempt(
    job: TrainJob, sample: Sample, seen: Labels, held: Labels, half: Labels, device: torch.device, progress: ProgressCall
) -> Trial:
    """A model of the seen labels, and what it says of the held-out ones."""
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
    return Trial(
        logits=predict(net, sample.chips, job.target_streams, device, job.smoothing, where),
        classes=wanted[where],
        half=index(half)[where] >= 0,
        shares=area_shares(job, sample.chips, net, device),
        further=times_further(learned, classes, fresh),
        history=history,
    )


def new_net(job: TrainJob, sample: Sample) -> XModalNet:
    """A network that has learned nothing yet, or what the model knows that the job continues from. Raises ModelError."""
    torch.manual_seed(job.fit.seed)
    bands = {name: pixels.shape[1] for name, pixels in sample.chips.pixels.items()}
    net = build_net(bands, len(sample.classes), job.net, exchange=job.exchange)
    if sample.start.model is not None:
        inherit(net, _ancestor(sample.start), sample.start.learned, sample.start.rows(sample.classes))
    return net


def learn(
    job: TrainJob,
    sample: Sample,
    labels: Labels,
    device: torch.device,
    progress: ProgressCall,
    epochs: int,
    stop: Labels | None = None,
) -> tuple[XModalNet, History]:
    """A network that has learned from the labels; `stop` labels, where given, tell when it is enough."""
    chips, codes = sample.chips, tuple(spec.code for spec in sample.classes)

    def index(of: Labels) -> torch.Tensor:
        return torch.from_numpy(index_of(of, chips.windows, 0, codes))

    net = new_net(job, sample)
    history = fit(
        net.to(device),
        Scene(_tensors(chips.pixels), _tensors(chips.present)),
        index(labels),
        job.target_streams,
        dataclasses.replace(job.fit, epochs=epochs),
        Modules(job.exchange, job.adversarial, job.propagate),
        device,
        progress,
        held=None if stop is None else index(stop),
        learned=sample.start.learned,
    )
    return net.eval(), history


def predict(
    net: XModalNet, chips: Chips, target: tuple[str, ...], device: torch.device, smoothing: float, wanted: np.ndarray
) -> np.ndarray:
    """Logits float32 (M, K) of the pixels of the chips that a mask (N, P, P) asks for, in its order, by the branch of the target
    streams that are there, as in a map that ends where the chip ends; 0 where there is none of them."""
    there = {name: chips.present[name] for name in target}
    found = np.zeros((np.count_nonzero(wanted), net.class_count), np.float32)
    ends = wanted.sum(axis=(1, 2)).cumsum()
    smooth, strength = Smoothing().to(device), torch.tensor(smoothing, device=device)
    for streams in useful_sets(target):
        has_all = torch.from_numpy(np.logical_and.reduce([there[name] for name in streams])).to(device, torch.float32)
        where = np.logical_and.reduce([mask if name in streams else ~mask for name, mask in there.items()])
        for n in np.flatnonzero((where & wanted).any(axis=(1, 2))):
            rasters = [torch.from_numpy(chips.pixels[name][n : n + 1]).to(device) for name in streams]
            with torch.no_grad():
                logits = smooth.inside(branch(net, streams).eval()(*rasters), has_all[n : n + 1, None], strength)
            rows = logits[0].permute(1, 2, 0).cpu().numpy()[wanted[n]]
            np.copyto(found[ends[n] - len(rows) : ends[n]], rows, where=where[n][wanted[n], None])
    return found


def area_shares(job: TrainJob, chips: Chips, net: XModalNet, device: torch.device) -> np.ndarray:
    """Share (K,) of each class in what a map of the chips would show; none is given up."""
    some = np.zeros_like(chips.present[job.target_streams[0]])
    some[:: max(1, len(some) // AREA_CHIPS), ::AREA_STEP_PX, ::AREA_STEP_PX] = True
    some &= np.logical_or.reduce([chips.present[name] for name in job.target_streams])
    found = predict(net, chips, job.target_streams, device, job.smoothing, some).argmax(1)
    shares = (np.bincount(found, minlength=net.class_count) + 1.0) / (len(found) + net.class_count)
    return np.asarray(shares)


def embeddings(
    net: XModalNet, chips: Chips, streams: tuple[str, ...], device: torch.device, index: np.ndarray
) -> tuple[torch.Tensor, torch.Tensor]:
    """Embeddings (M, E) and class indices (M,) of the pixels of the chips that have an index (N, P, P) of 0 or more and all of the
    streams, by the branch of these."""
    where = np.logical_and.reduce([chips.present[name] for name in streams]) & (index >= 0)
    found = [torch.zeros(0, net.head.second.out_channels)]
    for n in np.flatnonzero(where.any(axis=(1, 2))):
        rasters = [torch.from_numpy(chips.pixels[name][n : n + 1]).to(device) for name in streams]
        with torch.no_grad():
            seen = branch(net, streams).look(*rasters).embedding[0].cpu()  # (E, P, P)
        found.append(seen[:, torch.from_numpy(where[n])].T)
    return torch.cat(found), torch.from_numpy(index[where])


def unlike(sample: Sample, net: XModalNet, streams: tuple[str, ...], stretch: float) -> Unlike:
    """What tells how unlike the labels a pixel is, as the branch of these streams sees them."""
    index = index_of(sample.labels, sample.chips.windows, 0, tuple(spec.code for spec in sample.classes))
    known = known_by(*embeddings(net, sample.chips, streams, torch.device("cpu"), index)).scaled(stretch)
    return Unlike(known.axes, known.middle, known.centres)


def deploy(job: TrainJob, sample: Sample, net: XModalNet, measured: Estimate | None, history: History) -> Model:
    """The model file's content: card, weights, and two graphs for each set of streams."""
    net = net.cpu()
    names = [stream.name for stream in sample.streams]
    smooth = Smoothing()
    edge_px = _reach_px(sample.looks)
    halo_px = edge_px + smooth.reach_px
    temperature = measured.calibration.temperature if measured and measured.calibration else None

    def export(streams: tuple[str, ...], far: Unlike | None = None) -> bytes:
        stats = {name: sample.stats[name] for name in streams}
        seeing = LookingBranch(branch(net, streams), [sample.looks[name] for name in streams])
        return export_graph(seeing, stats, edge_px, smooth, halo_px, temperature or 1.0, far)

    stretch = measured.stretch if measured else 1.0
    graphs = {streams: export(streams) for streams in useful_sets(names)}
    unsure = {streams: export(streams, unlike(sample, net, streams, stretch)) for streams in graphs}
    card = ModelCard(
        streams=sample.streams,
        classes=sample.classes,
        target=job.target_streams,
        halo_px=halo_px,
        pixel_size=sample.pixel_size,
        net={"width": job.net.width, "exchange": job.exchange, "offset": list(history.offset)},
        accuracy=None if measured is None else measured.as_dict(),
        curves=history.curves,
        provenance=_provenance(job) | sample.start.provenance(job),
        smoothing=job.smoothing,
        temperature=temperature,
    )
    weights = {name: tensor.detach().numpy().copy() for name, tensor in net.state_dict().items()}
    return Model(card, weights, graphs, unsure)


def _epochs(job: TrainJob, history: History | None) -> int:
    """As long as served the estimate, else as the job says."""
    return history.best_epoch if history is not None and history.best_epoch else job.fit.epochs


def _ancestor(start: Start) -> Ancestor:
    model, offset = start.model, start.offset
    return Ancestor(_tensors(model.weights if model else {}), start.streams, None if offset is None else torch.from_numpy(offset))


def _tensors(arrays: Mapping[str, np.ndarray]) -> dict[str, torch.Tensor]:
    return {name: torch.from_numpy(array) for name, array in arrays.items()}


def _reach_px(looks: Mapping[str, Looks]) -> int:
    return max(look.reach_px for look in looks.values())


def _looked(chips: Chips, looks: Mapping[str, Looks]) -> Chips:
    """Chips as the network is shown them; what looks around takes their halo off."""
    inner = slice(chips.halo_px, -chips.halo_px or None)
    pixels = {name: looks[name](torch.from_numpy(x)).numpy() for name, x in chips.pixels.items()}
    return Chips(pixels, {name: mask[:, inner, inner] for name, mask in chips.present.items()}, chips.windows, 0)


def _budget_px(stack: Stack, looks: Mapping[str, Looks]) -> int:
    bands = sum(len(stream.bands) * (1 + len(looks[name].radii_px)) for name, stream in stack.streams.items())
    return min(BUDGET_PX, BUDGET_BYTES // (4 * bands))


def _stream_spec(stack: Stack, name: str, stats: BandStats) -> StreamSpec:
    stream = stack.streams[name]
    with open_raster(stream.path) as raster:
        band_count = len(raster.info.bands)
    return StreamSpec(
        name=name,
        kind=stream.kind,
        band_count=band_count,
        bands=stream.bands,
        mean=tuple(map(float, stats.mean)),
        std=tuple(map(float, stats.std)),
        wavelengths_nm=stream.wavelengths_nm,
        fwhm_nm=stream.light.fwhm_nm,
    )


def _provenance(job: TrainJob) -> dict[str, Any]:
    return {
        "software": f"X-ModalNet for QGIS {VERSION}",
        "trained": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "torch": torch.__version__,
        "python": platform.python_version(),
        "layers": {layer.stream: layer.path for layer in job.layers},
        "labels": job.labels.path,
        "seed": job.fit.seed,
    }


def _figures(
    job: TrainJob, sample: Sample, measured: Estimate | None, history: History, device: str, seconds: float
) -> dict[str, Any]:
    found: dict[str, Any] = measured.as_dict() if measured else dict.fromkeys((*FIGURES, *CALIBRATION))
    producers, users, f1 = (found.pop(name) or [None] * len(sample.classes) for name in ("producers", "users", "f1"))
    counts = [int((sample.labels.codes == spec.code).sum()) for spec in sample.classes]
    classes = [
        {**dataclasses.asdict(spec), "labels": n, "producers_accuracy": p, "users_accuracy": u, "f1": f}
        for spec, n, p, u, f in zip(sample.classes, counts, producers, users, f1, strict=True)
    ]
    return {
        **found,
        "held_out_pixels": int(measured.accuracy.confusion.sum()) if measured else 0,
        "classes": classes,
        "epochs": history.epochs,
        "seconds": round(seconds, 2),
        "device": device,
        "target": list(job.target_streams),
    }


def _part(progress: ProgressCall, start: float, end: float, what: str = "") -> ProgressCall:
    """A stretch of the whole progress for one step of it."""
    return lambda fraction, stage: progress(start + (end - start) * fraction, what + stage)
