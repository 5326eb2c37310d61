"""A lesson: what a scene shows of itself and of its labels, a network that learns from it, and what that then says of it.

The half of a training that every run shares which trains (runs/train.py, runs/live.py); what is made of the network is theirs.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import torch

from .data.labelled import Labels
from .data.labels import burn_labels, kept_labels, labels_on_data
from .data.raster import open_raster
from .data.stack import Stack, open_stack
from .data.stats import BandStats, measure
from .data.windows import Chips, index_of, plan_windows, read_chips
from .grid import Grid, Window
from .jobs import TrainJob
from .learn.fit import History, Schedule, fit
from .learn.novelty import known_by
from .learn.objective import Modules
from .learn.pixels import Scene
from .learn.prior import prior_offset
from .learn.unlabelled import Unlabelled
from .model.export import useful_sets
from .model.start import Start
from .model.store import StreamSpec
from .nets.build import branch, build_net, looks_of
from .nets.inherit import Ancestor, inherit
from .nets.looks import Looks
from .nets.smoothing import Smoothing
from .nets.unlike import Unlike
from .nets.xmodalnet import XModalNet
from .radar import unit_note
from .specs import ClassSpec, LayerSpec

CHIP_PX = 64
BUDGET_BYTES = 1_200_000_000  # of chips in memory
BUDGET_PX = 512 * 512
_MOST_TIMES = 2  # the budget, where labels lie on more and more chips
STRIP_PX = 8192  # pixels of an image that a network looks at together
AREA_CHIPS, AREA_STEP_PX = 32, 4  # about as many chips, and every so many pixels of them, tell what the map would show

ProgressCall = Callable[[float, str], None]
Tell = Callable[[float], None]


@dataclass(frozen=True)
class Sample:
    """What a training sees: chips of the area as the network is shown them, labels on them, and what the layers are.

    layers: with the bands that were read, so that more of them can be read in the same way.
    """

    layers: tuple[LayerSpec, ...]
    chips: Chips
    labels: Labels
    classes: tuple[ClassSpec, ...]
    stats: dict[str, BandStats]
    streams: tuple[StreamSpec, ...]
    looks: Mapping[str, Looks]
    grid: Grid
    notes: tuple[str, ...]
    start: Start


def read_sample(job: TrainJob, start: Start | None = None, tell: Tell = lambda _: None) -> Sample:
    """Chips and labels of the job; start None: from scratch; tell as of `read_chips`. Raises LayerError, LabelError."""
    start = start or Start(job.layers)
    with open_stack(start.layers, job.grid, job.target_streams[0], start.weights) as stack:
        burned = burn_labels(job.labels, stack.grid, job.classes)
        labels, notes = labels_on_data(burned.labels, stack, job.target_streams, burned.classes)
        stats, far = start.normalised_by(measure(stack, job.fit.seed))
        told = {layer.stream: layer.kind == "sar" and layer.decibel != 0 for layer in start.layers}
        streams = start.described([_stream_spec(stack, name, stats[name], told[name]) for name in stack.streams])
        looks = looks_of({stream.name: stream.kind for stream in streams}, job.target_streams)
        windows = plan_windows(stack, labels, CHIP_PX, 0, _budget_px(stack, looks), job.fit.seed)
        return Sample(
            layers=tuple(_as_read(layer, stack) for layer in start.layers),
            chips=_looked(read_chips(stack, stats, windows, reach_px(looks), tell), looks),
            labels=labels,
            classes=burned.classes,
            stats=stats,
            streams=streams,
            looks=looks,
            grid=stack.grid,
            notes=(*start.notes, *start.class_notes(burned.classes), *_unit_notes(stack), *far, *burned.notes, *notes),
            start=start,
        )


def relabelled(job: TrainJob, sample: Sample) -> Sample:
    """The same scene with the labels as they are now, and more of it where they lie beyond the chips. Raises LabelError, LayerError."""
    burned = burn_labels(job.labels, sample.grid, job.classes)
    chips = _covering(job, sample, burned.labels)
    cells = _cells_of(chips, _columns(sample.grid))
    seen = burned.labels.where(np.isin(_cells(burned.labels, _columns(sample.grid)), cells))
    there = _on_data(seen, chips, _columns(sample.grid), job.target_streams)
    labels, notes = kept_labels(seen, there, job.target_streams, burned.classes)
    return dataclasses.replace(sample, chips=chips, labels=labels, classes=burned.classes, notes=(*burned.notes, *notes))


def chips_of(sample: Sample, streams: Sequence[str], windows: Sequence[Window], grid: Grid, tell: Tell = lambda _: None) -> Chips:
    """Other chips of some of the sample's streams, the first of which is among the target's, as the network is shown them; tell as of
    `read_chips`. Raises LayerError."""
    layers = [layer for layer in sample.layers if layer.stream in streams]
    weights = {name: found for name, found in sample.start.weights.items() if name in streams}
    with open_stack(layers, grid, streams[0], weights) as stack:
        return _looked(read_chips(stack, sample.stats, windows, reach_px(sample.looks), tell), sample.looks)


def new_net(job: TrainJob, sample: Sample) -> XModalNet:
    """A network that has learned nothing yet, or what the model knows that the job continues from. Raises ModelError."""
    start = sample.start
    if start.model is None:
        return _bare_net(job, sample)
    offset = None if start.offset is None else torch.from_numpy(start.offset)
    return grown_net(
        job, sample, Ancestor(_tensors(start.model.weights), start.streams, offset), start.learned, start.rows(sample.classes)
    )


def grown_net(
    job: TrainJob, sample: Sample, before: Ancestor, learned: tuple[str, ...], rows: Sequence[Optional[int]]
) -> XModalNet:
    """A network for the sample that begins as another one was; learned and rows as of `inherit`. Raises ModelError."""
    net = _bare_net(job, sample)
    inherit(net, before, learned, rows)
    return net


def _bare_net(job: TrainJob, sample: Sample) -> XModalNet:
    torch.manual_seed(job.fit.seed)
    bands = {name: pixels.shape[1] for name, pixels in sample.chips.pixels.items()}
    return build_net(bands, len(sample.classes), job.net, exchange=job.exchange)


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
    net = new_net(job, sample)
    seen = unlabelled(sample.chips, device)
    history = teach(job, sample, net, seen, labels, device, progress, epochs, sample.start.learned, stop)
    return net, history


def teach(
    job: TrainJob,
    sample: Sample,
    net: XModalNet,
    seen: Unlabelled,
    labels: Labels,
    device: torch.device,
    progress: ProgressCall,
    epochs: int,
    learned: tuple[str, ...],
    stop: Labels | None = None,
    schedule: Schedule | None = None,
) -> History:
    """Let a network learn from the labels as the job says, and hold classes to be as common as it says; the rest is as of `fit`."""
    codes = tuple(spec.code for spec in sample.classes)

    def index(of: Labels) -> torch.Tensor:
        return torch.from_numpy(index_of(of, sample.chips.windows, 0, codes))

    history = fit(
        net.to(device),
        seen,
        index(labels),
        job.target_streams,
        dataclasses.replace(job.fit, epochs=epochs),
        Modules(job.exchange, job.adversarial, job.propagate),
        device,
        progress,
        held=None if stop is None else index(stop),
        learned=learned,
        schedule=schedule,
    )
    net.shift_logits(prior_offset(torch.tensor(history.shares, device=device), job.prior))
    net.eval()
    return history


def unlabelled(chips: Chips, device: torch.device) -> Unlabelled:
    """The chips as a training takes them."""
    return Unlabelled(Scene(_tensors(chips.pixels), _tensors(chips.present)), device)


def predict(
    net: XModalNet, chips: Chips, target: tuple[str, ...], device: torch.device, smoothing: float, wanted: np.ndarray
) -> np.ndarray:
    """Logits float32 (M, K) of the pixels of the chips that a mask (N, P, P) asks for, in its order, by the branch of the target
    streams that are there, as in a map that ends where the chip ends; 0 where there is none of them."""
    smooth, strength = Smoothing().to(device), torch.tensor(smoothing, device=device)

    def say(streams: tuple[str, ...], rasters: Sequence[torch.Tensor], there: torch.Tensor) -> torch.Tensor:
        return smooth.inside(_in_strips(branch(net, streams), rasters), there, strength)

    return _by_branches(chips, target, device, wanted, net.class_count, say)


def unlike(sample: Sample, net: XModalNet, streams: tuple[str, ...], stretch: float) -> Unlike:
    """What tells how unlike the labels a pixel is, as the branch of these streams sees them."""
    index = index_of(sample.labels, sample.chips.windows, 0, tuple(spec.code for spec in sample.classes))
    known = known_by(*embeddings(net, sample.chips, streams, torch.device("cpu"), index)).scaled(stretch)
    return Unlike(known.axes, known.middle, known.centres)


def distances(
    net: XModalNet, chips: Chips, target: tuple[str, ...], device: torch.device, sample: Sample, wanted: np.ndarray
) -> np.ndarray:
    """As `predict`, how unlike the sample's labels the pixels are, float32 (M,): 1 is the edge of what these show."""
    far = {streams: unlike(sample, net, streams, 1.0).to(device) for streams in useful_sets(target)}

    def say(streams: tuple[str, ...], rasters: Sequence[torch.Tensor], _: torch.Tensor) -> torch.Tensor:
        look = branch(net, streams).look
        return _in_strips(lambda *parts: far[streams](look(*parts).embedding), rasters)

    return np.asarray(_by_branches(chips, target, device, wanted, 1, say)[:, 0])


def looked_at(
    net: XModalNet, chips: Chips, target: tuple[str, ...], device: torch.device, wanted: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """As `predict` without smoothing: logits float32 (M, K), and embeddings float32 (M, E)."""

    def say(streams: tuple[str, ...], rasters: Sequence[torch.Tensor], _: torch.Tensor) -> torch.Tensor:
        look = branch(net, streams).look

        def both(*parts: torch.Tensor) -> torch.Tensor:
            seen = look(*parts)
            return torch.cat([seen.logits, seen.embedding], dim=1)

        return _in_strips(both, rasters)

    found = _by_branches(chips, target, device, wanted, net.class_count + net.head.second.out_channels, say)
    return found[:, : net.class_count], found[:, net.class_count :]


def _by_branches(
    chips: Chips,
    target: tuple[str, ...],
    device: torch.device,
    wanted: np.ndarray,
    size: int,
    say: Callable[[tuple[str, ...], Sequence[torch.Tensor], torch.Tensor], torch.Tensor],
) -> np.ndarray:
    """What `say` makes (1, size, P, P) of the rasters of a chip, at the wanted pixels, (M, size); told the streams, and where all are."""
    there = {name: chips.present[name] for name in target}
    found = np.zeros((np.count_nonzero(wanted), size), np.float32)
    ends = wanted.sum(axis=(1, 2)).cumsum()
    for streams in useful_sets(target):
        has_all = torch.from_numpy(np.logical_and.reduce([there[name] for name in streams])).to(device, torch.float32)
        where = np.logical_and.reduce([mask if name in streams else ~mask for name, mask in there.items()])
        for n in np.flatnonzero((where & wanted).any(axis=(1, 2))):
            rasters = [torch.from_numpy(chips.pixels[name][n : n + 1]).to(device) for name in streams]
            with torch.no_grad():
                said = say(streams, rasters, has_all[n : n + 1, None])
            rows = said[0].permute(1, 2, 0).cpu().numpy()[wanted[n]]
            np.copyto(found[ends[n] - len(rows) : ends[n]], rows, where=where[n][wanted[n], None])
    return found


def _in_strips(said: Callable[..., torch.Tensor], rasters: Sequence[torch.Tensor]) -> torch.Tensor:
    """What is said (1, K, H, W) strip by strip: what the layers pass on stays near the processor, six times as fast on a large image."""
    lines = max(1, STRIP_PX // rasters[0].shape[-1])
    strips = [torch.split(raster.contiguous(memory_format=torch.channels_last), lines, dim=2) for raster in rasters]
    return torch.cat([said(*parts) for parts in zip(*strips, strict=True)], dim=2)


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
    found, look = [torch.zeros(0, net.head.second.out_channels)], branch(net, streams).look
    places = np.argwhere(where)
    for start in range(0, len(places), STRIP_PX):
        n, row, col = places[start : start + STRIP_PX].T
        pixels = (torch.from_numpy(chips.pixels[name][n, :, row, col]).to(device) for name in streams)  # (M, C) each
        with torch.no_grad():
            found.append(look(*(x.T[None, :, None] for x in pixels)).embedding[0, :, 0].T.cpu())
    return torch.cat(found), torch.from_numpy(index[where])


def _covering(job: TrainJob, sample: Sample, labels: Labels) -> Chips:
    """The sample's chips, and those that further labels lie on: as many as memory may hold, by chance where these are fewer."""
    chips, columns = sample.chips, _columns(sample.grid)
    wanted = np.setdiff1d(_cells(labels, columns), _cells_of(chips, columns))
    room = max(0, _MOST_TIMES * _budget_of(sample) // CHIP_PX**2 - len(chips.windows))
    if len(wanted) > room:
        wanted = np.random.default_rng(job.fit.seed).permutation(wanted)[:room]
    if not len(wanted):
        return chips
    windows = [Window(cell % columns * CHIP_PX, cell // columns * CHIP_PX, CHIP_PX, CHIP_PX) for cell in wanted.tolist()]
    more = chips_of(sample, (*job.target_streams, *chips.pixels), windows, sample.grid)
    return Chips(
        {name: np.concatenate([pixels, more.pixels[name]]) for name, pixels in chips.pixels.items()},
        {name: np.concatenate([mask, more.present[name]]) for name, mask in chips.present.items()},
        (*chips.windows, *windows),
        0,
    )


def _on_data(labels: Labels, chips: Chips, columns: int, streams: Sequence[str]) -> np.ndarray:
    """Whether any of the streams is there, for each label (N,); all of them lie on chips."""
    cells = _cells_of(chips, columns)
    order = np.argsort(cells)
    chip = order[np.searchsorted(cells, _cells(labels, columns), sorter=order)]
    there = [chips.present[name][chip, labels.rows % CHIP_PX, labels.cols % CHIP_PX] for name in streams]
    return np.asarray(np.logical_or.reduce(there))


def _columns(grid: Grid) -> int:
    return -(-grid.width // CHIP_PX)


def _cells(labels: Labels, columns: int) -> np.ndarray:
    """The chip's place on the lattice of chips, for each label (N,)."""
    return np.asarray((labels.rows // CHIP_PX).astype(np.int64) * columns + labels.cols // CHIP_PX)


def _cells_of(chips: Chips, columns: int) -> np.ndarray:
    return np.array([window.row // CHIP_PX * columns + window.col // CHIP_PX for window in chips.windows], np.int64)


def _tensors(arrays: Mapping[str, np.ndarray]) -> dict[str, torch.Tensor]:
    return {name: torch.from_numpy(array) for name, array in arrays.items()}


def reach_px(looks: Mapping[str, Looks]) -> int:
    """What the looks of all streams take off each side."""
    return max(look.reach_px for look in looks.values())


def _looked(chips: Chips, looks: Mapping[str, Looks]) -> Chips:
    """Chips as the network is shown them; what looks around takes their halo off."""
    inner = slice(chips.halo_px, -chips.halo_px or None)
    pixels = {name: looks[name](torch.from_numpy(x)).numpy() for name, x in chips.pixels.items()}
    return Chips(pixels, {name: mask[:, inner, inner] for name, mask in chips.present.items()}, chips.windows, 0)


def _budget_px(stack: Stack, looks: Mapping[str, Looks]) -> int:
    return _budget(sum(len(stream.bands) * (1 + len(looks[name].radii_px)) for name, stream in stack.streams.items()))


def _budget_of(sample: Sample) -> int:
    return _budget(sum(pixels.shape[1] for pixels in sample.chips.pixels.values()))


def _budget(bands: int) -> int:
    """Pixels of so many bands that may be held."""
    return min(BUDGET_PX, BUDGET_BYTES // (4 * bands))


def _unit_notes(stack: Stack) -> list[str]:
    return [unit_note(name, stream.decibel) for name, stream in stack.streams.items() if stream.decibel]


def _as_read(layer: LayerSpec, stack: Stack) -> LayerSpec:
    """With the bands that were read, and what made decibels of them."""
    stream = stack.streams[layer.stream]
    return dataclasses.replace(layer, bands=stream.bands, decibel=stream.decibel)


def _stream_spec(stack: Stack, name: str, stats: BandStats, in_decibel: bool) -> StreamSpec:
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
        in_decibel=in_decibel,
    )
