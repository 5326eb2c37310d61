"""The map of what is in view from the labels as they are now: what the last job read and learned stays warm for the next.

The first job reads the scene and learns from scratch. Those that follow learn on for a moment, from labels that came or went, and one
with the labels of the last only maps. Nothing is estimated and no model is saved: that is what a training is for.
"""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from ..answers import distances, predict
from ..data.labelled import Labels, Tell
from ..data.maps import LayerText, write_layer
from ..data.places import move_bounds
from ..data.windows import Chips
from ..errors import LayerError
from ..files import check_writable
from ..grid import PIXEL_AFFINE, Grid, Window
from ..jobs import WIDEST_PX, Done, LiveJob, TrainJob
from ..learn.device import pick_device
from ..learn.fit import CONTINUED, FROM_SCRATCH, REFRESHED
from ..learn.prior import prior_offset
from ..learn.unlabelled import Unlabelled
from ..lesson import ProgressCall, grown_net, new_net, teach, unlabelled
from ..model.start import start_of
from ..nets.inherit import Ancestor
from ..nets.smoothing import Smoothing
from ..nets.xmodalnet import XModalNet
from ..samples import Sample, chips_of, read_sample, relabelled
from ..specs import NODATA_CODE, ClassSpec, LabelSpec
from ..suggestions import shares_of, suggested


@dataclass(frozen=True)
class Learned:
    """A network, the shares (K,) of the classes as it finds them and how much it holds them to be so, and the labels and classes that
    it learned from."""

    net: XModalNet
    shares: torch.Tensor
    prior: float
    labels: Labels
    classes: tuple[ClassSpec, ...]

    def knows(self, sample: Sample) -> bool:
        """Whether it learned from just these labels."""
        codes = [[spec.code for spec in classes] for classes in (self.classes, sample.classes)]
        return codes[0] == codes[1] and _same(self.labels, sample.labels)

    def ancestor(self) -> Ancestor:
        """The network without what the prior adds, for another one to begin with."""
        weights = {name: tensor.cpu() for name, tensor in self.net.state_dict().items()}
        return Ancestor(weights, self.net.streams, prior_offset(self.shares, self.prior))

    def holding(self, prior: float) -> Learned:
        """The same network, with another prior from now on."""
        if prior != self.prior:
            self.net.shift_logits(prior_offset(self.shares, prior) - prior_offset(self.shares, self.prior))
        return dataclasses.replace(self, prior=prior)

    def rows(self, classes: tuple[ClassSpec, ...]) -> list[int | None]:
        """Of each class its place here, None for a new one: by its name, and by its code where it was given another name."""
        old, new = [spec.name for spec in self.classes], [spec.name for spec in classes]
        codes = {spec.code: place for place, spec in enumerate(self.classes) if spec.name not in new or old.count(spec.name) > 1}
        places = {name: place for place, name in enumerate(old) if old.count(name) == 1}
        return [places.get(spec.name, codes.get(spec.code)) for spec in classes]


@dataclass(frozen=True)
class View:
    """What is in view: its pixels, and the chip of them that reaches so far beyond as neighbours are heard from."""

    grid: Grid
    chip: Chips

    @property
    def inner(self) -> np.ndarray:
        """The mask (1, P, P) of the pixels that are shown."""
        reach = Smoothing.reach_px
        inner = np.zeros_like(next(iter(self.chip.present.values())))
        inner[:, reach : reach + self.grid.height, reach : reach + self.grid.width] = True
        return inner

    def shown(self, found: np.ndarray, streams: tuple[str, ...]) -> np.ndarray:
        """Values (M, C) of the inner pixels as an image float32 (h, w, C), NaN where there is none of the streams."""
        there = np.logical_or.reduce([self.chip.present[name] for name in streams])[self.inner]
        values = np.where(there[:, None], found, np.nan).astype(np.float32)
        return np.asarray(values.reshape(self.grid.height, self.grid.width, -1))


class Live:
    """What stays warm: one scene, its network, and the last view. A job that ends early leaves it as it was."""

    def __init__(self) -> None:
        self._job: TrainJob | None = None
        self._sample: Sample | None = None
        self._burned: object = None  # what tells whether the labels are still those of the sample
        self._seen: Unlabelled | None = None
        self._learned: Learned | None = None
        self._view: tuple[Any, View] | None = None

    def run(self, job: LiveJob, progress: ProgressCall) -> Done:
        """Learn and map. Raises EngineError or Cancelled."""
        started = time.monotonic()
        for path in filter(None, (job.map_path, job.doubt_path)):
            check_writable(path)
        device = pick_device(job.training.fit.device)
        progress(0.0, "Reading the layers")
        training, sample = self._look(job.training, job.labels_state, lambda part: progress(0.1 * part, "Reading the layers"))
        read = time.monotonic()
        learned, epochs = self._learn(training, sample, device, lambda part, stage: progress(0.1 + 0.8 * part, stage))
        taught = time.monotonic()
        progress(0.9, "Mapping")
        view = self._see(job, training, sample, lambda part: progress(0.9 + 0.03 * part, "Reading the view"))
        progress(0.93, "Mapping")
        logits = self._map(training, sample, view, learned.net, device)
        counts = write(job, view, sample.classes, logits)
        if job.doubt_path is not None:
            away = self._distances(training, sample, view, learned.net, device) if job.doubt == "unlike" else None
            write_doubt(job.doubt_path, view, doubt(logits, job.doubt) if away is None else away)
        seconds = {"read": read - started, "learn": taught - read, "map": time.monotonic() - taught}
        figures = _figures(sample, counts, epochs, seconds, str(device))
        if job.suggestions:
            progress(0.95, "Looking where a label would teach the most")
            places = suggested(training, sample, learned.net, device, job.suggestions)
            figures["suggestions"] = [place.as_dict(sample.classes) for place in places]
        outputs = {"map": job.map_path} | ({"doubt": job.doubt_path} if job.doubt_path else {})
        return Done(outputs, figures, sample.notes)

    def _look(self, job: TrainJob, state: str, tell: Tell) -> tuple[TrainJob, Sample]:
        """The scene with the labels of the job, and the job with the width of the network that it continues from, if any."""
        wanted, burned = _without_labels(job), (job.labels, [spec.code for spec in job.classes], state)
        if self._sample is not None and self._job == wanted:
            is_same = state and self._burned == burned
            sample = _renamed(self._sample, job.classes) if is_same else relabelled(job, self._sample)
            if sample.chips is not self._sample.chips:
                self._seen = None
        else:
            start = start_of(job)
            sample = read_sample(start.as_large(job), start, tell)
            self._seen, self._learned, self._view = None, None, None
        self._job, self._sample, self._burned = wanted, sample, burned
        return sample.start.as_large(job), sample

    def _learn(self, job: TrainJob, sample: Sample, device: torch.device, progress: ProgressCall) -> tuple[Learned, int]:
        """The network for these labels, and the epochs that it took: none where they are those of the last time."""
        before = self._learned
        if before is not None and before.knows(sample):
            self._learned = dataclasses.replace(before.holding(job.prior), classes=sample.classes)  # names may be others
            return self._learned, 0
        self._seen = self._seen or unlabelled(sample, device)
        if before is None:
            net, known, epochs = new_net(job, sample), sample.start.learned, job.fit.epochs
            schedule = CONTINUED if known else FROM_SCRATCH
        else:
            rows = before.rows(sample.classes)
            net = grown_net(job, sample, before.ancestor(), before.net.streams, rows)
            known, epochs = net.streams, 0
            schedule = CONTINUED if None in rows else REFRESHED
        history = teach(job, sample, net, self._seen, sample.labels, device, progress, epochs, known, schedule=schedule)
        self._learned = Learned(net, torch.tensor(history.shares), job.prior, sample.labels, sample.classes)
        return self._learned, history.epochs

    def _see(self, job: LiveJob, training: TrainJob, sample: Sample, tell: Tell) -> View:
        """The pixels in view, as the target sees them; read again only if they are others. Raises LayerError as `window_in_view`."""
        key = (job.view, job.view_crs, job.most_px)
        if self._view is None or self._view[0] != key:
            grid, window = window_in_view(sample.grid, job)
            chip = chips_of(sample, training.target_streams, [window.grown(Smoothing.reach_px)], grid, tell)
            self._view = key, View(grid.crop(window), chip)
        return self._view[1]

    def _map(self, job: TrainJob, sample: Sample, view: View, net: XModalNet, device: torch.device) -> np.ndarray:
        """Logits float32 (h, w, K) of the view by the target streams, NaN where there is none of them."""
        found = predict(net, view.chip, job.target_streams, device, job.smoothing, view.inner)
        return view.shown(found, job.target_streams)

    def _distances(self, job: TrainJob, sample: Sample, view: View, net: XModalNet, device: torch.device) -> np.ndarray:
        """How unlike the labels each pixel is, float32 (h, w) 0 to 1, 0.5 being the edge of what they show; NaN as in `_map`."""
        away = distances(net, view.chip, job.target_streams, device, sample, view.inner)
        return view.shown(np.clip(away / 2, 0.0, 1.0)[:, None], job.target_streams)[..., 0]


run: Callable[[LiveJob, ProgressCall], Done] = Live().run  # of the one worker that imports this


def window_in_view(grid: Grid, job: LiveJob) -> tuple[Grid, Window]:
    """The pixels of a map of the view, and their window: those of the grid, or coarser ones where these are more than the map may have.

    Pixels without a place on a map cannot be coarser: then the middle of the view. Raises LayerError where the view misses the grid, or
    is so wide that it would have to be read for long.
    """
    bounds = grid.bounds if job.view is None else move_bounds(job.view, job.view_crs, grid.crs)
    window = grid.window_of(bounds)
    if window.is_empty:
        raise LayerError("The view shows nothing of the target layer", "Move the map to where the layer is")
    times = math.ceil(max(window.width, window.height) / job.most_px)
    if times == 1:
        return grid, window
    if grid.affine == PIXEL_AFFINE:
        width, height = min(window.width, job.most_px), min(window.height, job.most_px)
        return grid, Window(window.col + (window.width - width) // 2, window.row + (window.height - height) // 2, width, height)
    if max(window.width, window.height) > WIDEST_PX:
        raise LayerError(
            f"The view shows {window.width} × {window.height} pixels, and a live map has at most {WIDEST_PX} × {WIDEST_PX}",
            "Zoom in, or press Make Map for all of it",
        )
    coarse = grid.coarser(times)
    return coarse, coarse.window_of(bounds)


def write(job: LiveJob, view: View, classes: tuple[ClassSpec, ...], logits: np.ndarray) -> np.ndarray:
    """Write the map. Returns the pixels of each class (K,). Raises OutputError."""
    there = np.isfinite(logits[..., 0])
    index = np.where(there[..., None], logits, 0.0).argmax(-1)
    codes = np.where(there, np.array([spec.code for spec in classes], np.uint8)[index], NODATA_CODE).astype(np.uint8)
    write_layer(job.map_path, codes[None], view.grid, LayerText(("class",), ({},), {}, NODATA_CODE, 1.0))
    return np.bincount(index[there], minlength=len(classes))


def write_doubt(path: str, view: View, values: np.ndarray) -> None:
    """Write doubt (h, w). Raises OutputError."""
    write_layer(path, values[None], view.grid, LayerText(("doubt",), ({},), {}, math.nan, 1.0))


def doubt(logits: np.ndarray, measure: str) -> np.ndarray:
    """Doubt float32 (h, w) of logits (h, w, K): 0 sure, 1 as good as nothing known. "entropy", as a share of the most that it can be, or
    "margin": how near the second class comes to the best one."""
    shares = shares_of(logits)
    if measure == "margin":
        best = np.sort(shares, axis=-1)
        return np.asarray(1 - (best[..., -1] - best[..., -2]), np.float32)
    entropy = -(shares * np.log(np.maximum(shares, 1e-12))).sum(-1) / math.log(logits.shape[-1])
    return np.asarray(entropy, np.float32)


def _without_labels(job: TrainJob) -> TrainJob:
    """What decides which scene is read and which network learns from it: all but the labels, and what only a training needs."""
    return dataclasses.replace(
        job,
        labels=LabelSpec(""),
        classes=(),
        model_path="",
        report_path=None,
        holdout=0.0,
        folds=0,
        smoothing=0.0,
        prior=0.0,
        author="",
        notes="",
    )


def _renamed(sample: Sample, classes: tuple[ClassSpec, ...]) -> Sample:
    """The sample with its classes called, and coloured, as these of the same codes."""
    given = {spec.code: spec for spec in classes}
    return dataclasses.replace(sample, classes=tuple(given.get(spec.code, spec) for spec in sample.classes))


def _same(first: Labels, second: Labels) -> bool:
    pairs = ((first.rows, second.rows), (first.cols, second.cols), (first.codes, second.codes))
    return all(np.array_equal(one, other) for one, other in pairs)


def _figures(sample: Sample, counts: np.ndarray, epochs: int, seconds: dict[str, float], device: str) -> dict[str, Any]:
    total = max(int(counts.sum()), 1)
    classes = [
        {
            **dataclasses.asdict(spec),
            "labels": int((sample.labels.codes == spec.code).sum()),
            "pixels": int(n),
            "share": n / total,
        }
        for spec, n in zip(sample.classes, counts.tolist(), strict=True)
    ]
    return {
        "classes": classes,
        "epochs": epochs,
        "seconds": {name: round(value, 3) for name, value in seconds.items()},
        "device": device,
    }
