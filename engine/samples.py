"""What a training sees: chips of the scene as the network is shown them, the labels on them, and what the layers are."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from .data.classes import LeftOut, counted
from .data.empty import flagged_note, left_out_note
from .data.fillers import border_notes, value_notes
from .data.flagged import flagged_numbers
from .data.labelled import Labels, Tell
from .data.labels import burn_labels, kept_labels, labels_on_data
from .data.noise import noise_note
from .data.raster import open_raster
from .data.stack import Stack, open_stack, times_decibels
from .data.stats import CONSTANT, SILENT, BandStats, measure
from .data.values import Floats
from .data.windows import Chips, plan_windows, read_chips
from .grid import Grid, Window
from .jobs import TrainJob
from .model.start import Start
from .model.store import StreamSpec
from .nets.build import looks_of
from .nets.looks import Looks
from .radar import times_note, unit_note
from .specs import OPTICAL_KINDS, ClassSpec, LayerSpec

CHIP_PX = 64
BUDGET_BYTES = 1_200_000_000  # of chips in memory
BUDGET_PX = 512 * 512
LABELLED_PX = 16 * BUDGET_PX  # of chips with labels: few may lie in many places
ENOUGH_LABELS = 512 * 512  # of more, those on twice the budget are enough
GLOW_NM = 3000.0  # from there on the ground's warmth outshines the sun (ours: it is so between 3 and 5 micrometres)

_OF_LABELS = 0.3  # of what is told while labels and layers are read: ours


@dataclass(frozen=True)
class Sample:
    """What a training sees: chips of the area as the network is shown them, labels on them, and what the layers are.

    layers: with the bands that were read, so that more of them can be read in the same way. fingerprint: of all (`Labels.fingerprint`),
    also of those that are left out.
    """

    layers: tuple[LayerSpec, ...]
    chips: Chips
    labels: Labels
    fingerprint: str
    classes: tuple[ClassSpec, ...]
    stats: dict[str, BandStats]
    streams: tuple[StreamSpec, ...]
    looks: Mapping[str, Looks]
    grid: Grid
    notes: tuple[str, ...]
    start: Start

    @property
    def black(self) -> dict[str, Floats]:
        """Of the streams that see light, what their chips (N, C, P, P) show without any (C,); 0, which is the mean, of bands that glow."""
        seen = {stream.name: stream for stream in self.streams if stream.kind in OPTICAL_KINDS}
        glows = {name: np.array(stream.wavelengths_nm or np.zeros(1)) > GLOW_NM for name, stream in seen.items()}
        black = {name: np.where(glows[name], np.float32(0), self.stats[name].black) for name in seen}
        return {name: np.tile(found, self.chips.pixels[name].shape[1] // len(found)) for name, found in black.items()}


def read_sample(job: TrainJob, start: Start | None = None, tell: Tell = lambda _: None) -> Sample:
    """Chips and labels of the job; start None: from scratch; tell as of `read_chips`. Raises LayerError, LabelError."""
    start, times = _in_decibels(start or Start(job.layers))
    with open_stack(start.layers, job.grid, job.target_streams[0], start.weights) as stack:
        burned = burn_labels(
            job.labels, stack.grid, job.classes, every_class=job.every_class, tell=lambda part: tell(_OF_LABELS * part)
        )
        labels, classes, notes = labels_on_data(burned.labels, stack, job.target_streams, burned.classes)
        stats, far = start.normalised_by(measure(stack, job.fit.seed))
        told = {
            layer.stream: layer.kind == "sar"
            and (layer.decibel != 0 or float(stats[layer.stream].mean.min()) < 0)  # 0: or decibels
            for layer in start.layers
        }
        streams = start.described([_stream_spec(stack, name, stats[name], told[name]) for name in stack.streams])
        looks = looks_of({stream.name: stream.kind for stream in streams}, job.target_streams)
        bands = sum(len(stream.bands) * (1 + len(looks[name].radii_px)) for name, stream in stack.streams.items())
        windows = plan_windows(stack, labels, CHIP_PX, 0, _held(BUDGET_PX, bands), _labelled_px(labels, bands), job.fit.seed)
        labels, more = _labels_on(labels, [_cell_of(window, stack.grid) for window in windows], stack.grid)
        chips = read_chips(stack, stats, windows, reach_px(looks), lambda part: tell(_OF_LABELS + (1 - _OF_LABELS) * part))
        return Sample(
            layers=tuple(_as_read(layer, stack) for layer in start.layers),
            chips=_looked(chips, looks),
            labels=labels,
            fingerprint=burned.labels.fingerprint(stack.grid),
            classes=classes,
            stats=stats,
            streams=tuple(_silenced(stream, stats[stream.name], chips.pixels[stream.name]) for stream in streams),
            looks=looks,
            grid=stack.grid,
            notes=(
                *start.notes,
                *start.class_notes(classes),
                *filter(None, map(flagged_note, start.layers)),
                *filter(None, (left_out_note(layer, stack.streams[layer.stream].bands) for layer in start.layers)),
                *filter(None, (noise_note(stack.streams[name], x, chips.present[name]) for name, x in chips.pixels.items())),
                *_unit_notes(stack),
                *(times_note(name, many) for name, many in times.items()),
                *border_notes(stack),
                *value_notes(stack, {name: found.good for name, found in stats.items()}),
                *far,
                *burned.notes,
                *notes,
                *more,
            ),
            start=start,
        )


def relabelled(job: TrainJob, sample: Sample) -> Sample:
    """The same scene with the labels as they are now, and more of it where they lie beyond the chips. Raises LabelError, LayerError."""
    burned = burn_labels(job.labels, sample.grid, job.classes, every_class=job.every_class)
    chips = _covering(job, sample, burned.labels)
    seen, more = _labels_on(burned.labels, _cells_of(chips, sample.grid), sample.grid)
    there = _on_data(seen, chips, sample.grid, job.target_streams)
    labels, classes, notes = kept_labels(seen, there, job.target_streams, burned.classes)
    told = (*burned.notes, *notes, *more)
    fingerprint = burned.labels.fingerprint(sample.grid)
    return dataclasses.replace(sample, chips=chips, labels=labels, fingerprint=fingerprint, classes=classes, notes=told)


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
    wanted = np.setdiff1d(_cells(labels, sample.grid), _cells_of(chips, sample.grid))
    bands = sum(pixels.shape[1] for pixels in chips.pixels.values())
    room = max(0, _labelled_px(labels, bands) // CHIP_PX**2 - len(chips.windows))
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


def _on_data(labels: Labels, chips: Chips, grid: Grid, streams: Sequence[str]) -> np.ndarray:
    """Whether any of the streams is there, for each label (N,); all of them lie on chips."""
    cells = _cells_of(chips, grid)
    order = np.argsort(cells)
    chip = order[np.searchsorted(cells, _cells(labels, grid), sorter=order)]
    there = [chips.present[name][chip, labels.rows % CHIP_PX, labels.cols % CHIP_PX] for name in streams]
    return np.asarray(np.logical_or.reduce(there))


def _columns(grid: Grid) -> int:
    return -(-grid.width // CHIP_PX)


def _cells(labels: Labels, grid: Grid) -> np.ndarray:
    """The chip's place on the lattice of chips, for each label (N,)."""
    return np.asarray((labels.rows // CHIP_PX).astype(np.int64) * _columns(grid) + labels.cols // CHIP_PX)


def _cells_of(chips: Chips, grid: Grid) -> np.ndarray:
    return np.array([_cell_of(window, grid) for window in chips.windows], np.int64)


def _cell_of(window: Window, grid: Grid) -> int:
    return window.row // CHIP_PX * _columns(grid) + window.col // CHIP_PX


def _labels_on(labels: Labels, cells: Sequence[int] | np.ndarray, grid: Grid) -> tuple[Labels, list[str]]:
    """The labels on these places of the lattice, and a note where that is not all."""
    there = np.isin(_cells(labels, grid), cells)
    lost = int((~there).sum())
    note = LeftOut(
        f"Left out: {counted(lost, 'labelled pixel')} of {len(labels)}, as labels in so many places take more memory than is used"
    )
    return labels.where(there), [note] if lost else []


def _looked(chips: Chips, looks: Mapping[str, Looks]) -> Chips:
    """Chips as the network is shown them; what looks around takes their halo off."""
    inner = slice(chips.halo_px, -chips.halo_px or None)
    pixels = {name: looks[name](torch.from_numpy(x)).numpy() for name, x in chips.pixels.items()}
    return Chips(pixels, {name: mask[:, inner, inner] for name, mask in chips.present.items()}, chips.windows, 0)


def _silenced(stream: StreamSpec, stats: BandStats, pixels: np.ndarray) -> StreamSpec:
    """The stream without bands that are constant in its normalised chips (N, C, P, P), too: what such a band shows elsewhere has met no
    training, and would be noise."""
    if stats.good.all() or not len(pixels):
        return stream
    spread = pixels.max(axis=(0, 2, 3)) - pixels.min(axis=(0, 2, 3))
    is_silent = ~stats.good & (spread <= CONSTANT * np.maximum(np.abs(stats.mean), 1e-12))
    return dataclasses.replace(stream, std=tuple(np.where(is_silent, SILENT, stream.std).tolist()))


def _labelled_px(labels: Labels, bands: int) -> int:
    """Pixels of so many bands that may be held because there are labels on them."""
    return max(2 * _held(BUDGET_PX, bands), _held(LABELLED_PX, bands) if len(labels) <= ENOUGH_LABELS else 0)


def _held(pixels: int, bands: int) -> int:
    """As many of the pixels, of so many bands, as memory may hold."""
    return min(pixels, BUDGET_BYTES // (4 * bands))


def _in_decibels(start: Start) -> tuple[Start, dict[str, float]]:
    """The start with decibels of radar that holds them so many times, and how many times, by stream. What a model knows stays as it is."""
    times = {layer.stream: times_decibels(layer) for layer in start.layers if layer.stream not in start.learned}
    times = {name: many for name, many in times.items() if many != 1}
    layers = (dataclasses.replace(layer, factor=layer.factor / times.get(layer.stream, 1.0)) for layer in start.layers)
    return (dataclasses.replace(start, layers=tuple(layers)), times) if times else (start, times)


def _unit_notes(stack: Stack) -> list[str]:
    return [unit_note(name, stream.decibel) for name, stream in stack.streams.items() if stream.decibel]


def _as_read(layer: LayerSpec, stack: Stack) -> LayerSpec:
    """With the bands that were read, and what made decibels of them."""
    stream = stack.streams[layer.stream]
    return dataclasses.replace(layer, bands=stream.bands, decibel=stream.decibel, decibels=stream.decibels, floors=stream.floors)


def _stream_spec(stack: Stack, name: str, stats: BandStats, in_decibel: bool) -> StreamSpec:
    stream = stack.streams[name]
    with open_raster(stream.path) as raster:
        names = [band.description for band in raster.info.bands]
        flagged = flagged_numbers(raster.info)
        seen = [band.number for band in raster.info.bands if not band.is_alpha]
        is_picture = all(
            band.dtype == "uint8" for band in raster.info.bands
        )  # of radar: grey tones, which nobody made decibels of
    return StreamSpec(
        name=name,
        kind=stream.kind,
        band_count=seen[-1],  # alpha may be there or not when it maps
        bands=stream.bands,
        mean=tuple(map(float, stats.mean)),
        std=tuple(map(float, stats.std)),
        wavelengths_nm=stream.wavelengths_nm,
        fwhm_nm=stream.light.fwhm_nm,
        in_decibel=in_decibel and not is_picture,
        names=tuple(names[number - 1] for number in stream.bands),
        flagged=tuple(number for number in stream.bands if number in flagged),
    )
