"""A lesson: a network that learns from a sample of a scene.

With samples.py and answers.py the half of a training that every run shares which trains (runs/train.py, runs/live.py); what is made of
the network is theirs.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Optional

import numpy as np
import torch

from .data.labelled import Labels
from .data.windows import index_of
from .jobs import TrainJob
from .learn.fit import History, Schedule, fit
from .learn.objective import Modules
from .learn.pixels import Scene
from .learn.prior import prior_offset
from .learn.unlabelled import Unlabelled
from .nets.build import build_net
from .nets.inherit import Ancestor, inherit
from .nets.xmodalnet import XModalNet
from .samples import Sample

ProgressCall = Callable[[float, str], None]


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
    seen = unlabelled(sample, device)
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


def unlabelled(sample: Sample, device: torch.device) -> Unlabelled:
    """The sample's chips as a training takes them."""
    chips = sample.chips
    return Unlabelled(Scene(_tensors(chips.pixels), _tensors(chips.present), _tensors(sample.black)), device)


def _bare_net(job: TrainJob, sample: Sample) -> XModalNet:
    torch.manual_seed(job.fit.seed)
    bands = {name: pixels.shape[1] for name, pixels in sample.chips.pixels.items()}
    return build_net(bands, len(sample.classes), job.net, exchange=job.exchange)


def _tensors(arrays: Mapping[str, np.ndarray]) -> dict[str, torch.Tensor]:
    return {name: torch.from_numpy(array) for name, array in arrays.items()}
