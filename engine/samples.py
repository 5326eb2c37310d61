"""What a training sees: chips of the scene as the network is shown them, the labels on them, and what the layers are."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from .data.labelled import Labels
from .data.labels import burn_labels, kept_labels, labels_on_data
from .data.raster import open_raster
from .data.stack import Stack, open_stack
from .data.stats import BandStats, measure
from .data.windows import Chips, plan_windows, read_chips
from .grid import Grid, Window
from .jobs import TrainJob
from .model.start import Start
from .model.store import StreamSpec
from .nets.build import looks_of
from .nets.looks import Looks
from .radar import unit_note
from .specs import ClassSpec, LayerSpec

CHIP_PX = 64
BUDGET_BYTES = 1_200_000_000  # of chips in memory
BUDGET_PX = 512 * 512
_MOST_TIMES = 2  # the budget, where labels lie on more and more chips

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


def reach_px(looks: Mapping[str, Looks]) -> int:
    """What the looks of all streams take off each side."""
    return max(look.reach_px for look in looks.values())


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
