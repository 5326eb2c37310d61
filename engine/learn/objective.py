"""What X-ModalNet minimises at one step: labels, exchange (IL), adversary (SA), propagated labels and the kernel machine's opinion (LP),
each as a named term.

A step looks at places of one kind, where the same streams are there. The branch of all of them, the full one, teaches the branches
of its subsets. Where labels show it some classes and not others, it learns these from the subset that is shown the most (ours).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, Self

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from .adversarial import Adversary, steady_statistics
from .losses import balanced_cross_entropy, completed, distillation
from .pixels import Pixels, Streams


class Prediction(Protocol):
    """What a branch says: logits (B, K, h, w)."""

    @property
    def logits(self) -> Tensor: ...


class FusionNet(Protocol):
    """What is asked of a network, an nn.Module: features per stream, and predictions of any branch (set of streams) from them."""

    streams: Streams
    branches: tuple[Streams, ...]
    feature_count: int
    class_count: int

    def extract(self, pixels: Mapping[str, Tensor]) -> dict[str, Tensor]: ...
    def fuse(self, features: Mapping[str, Tensor], branches: Sequence[Streams]) -> Mapping[Streams, Prediction]: ...
    def start_from(self, components: Mapping[str, Tensor]) -> None: ...
    def modules(self) -> Iterator[nn.Module]: ...
    def parameters(self) -> Iterator[nn.Parameter]: ...
    def buffers(self) -> Iterator[Tensor]: ...
    def state_dict(self) -> dict[str, Tensor]: ...
    def load_state_dict(self, state_dict: Mapping[str, Tensor]) -> object: ...
    def to(self, device: torch.device) -> Self: ...
    def train(self) -> Self: ...
    def eval(self) -> Self: ...


@dataclass(frozen=True)
class Modules:
    """Which modules of X-ModalNet take part."""

    exchange: bool = True
    adversarial: bool = True
    propagate: bool = True


@dataclass(frozen=True)
class Weights:
    """Weight of each term; a weight of 0 leaves the term out."""

    distil: float
    adversarial: float
    propagate: float
    kernel: float = 0.0


class Objective:
    """The loss of a network on pixels, as terms by name."""

    def __init__(
        self, net: FusionNet, adversary: Adversary | None, target: Streams, known: Mapping[Streams, Tensor] | None = None
    ) -> None:
        """known: the classes (K,) bool that labels show each branch; without it, all of them."""
        self._net = net
        self._adversary = adversary
        self._target = target
        self._known = known or {branch: torch.ones(net.class_count, dtype=torch.bool) for branch in net.branches}

    def __call__(
        self, pixels: Pixels, codes: Tensor, pseudo: Tensor, weights: Weights, opinion: Tensor | None = None
    ) -> dict[str, Tensor]:
        """Terms on M pixels; codes and pseudo (M,) int64, -1 where there is none; opinion: logits (M, K) of the kernel machine."""
        features = self._net.extract({stream: as_image(x) for stream, x in pixels.spectra.items()})
        branches = self._trained(tuple(pixels.spectra))
        said = self._said(features, branches)
        terms = {"labels": _supervised(said, codes)}
        if weights.distil and len(branches) > 1:
            terms["distil"] = weights.distil * self._distil(said)
        if weights.propagate:
            terms["propagate"] = weights.propagate * _believed(said, pseudo)
        if weights.kernel and opinion is not None:
            free = codes < 0
            taught = [distillation(logits[free], opinion[free]) for logits in said.values()]
            terms["kernel"] = weights.kernel * torch.stack(taught).mean()
        whole = len(branches) > 1 or len(self._net.streams) == 1  # not where all but the weak sensor is missing
        if weights.adversarial and self._adversary is not None and whole:
            full = branches[0]
            perturbation = self._adversary(features)
            moved = {stream: feature + perturbation[stream] for stream, feature in features.items()}
            with steady_statistics(self._net):
                shaken = self._said(moved, [full])[full]
            terms["adversarial"] = weights.adversarial * _survive(shaken, said[full], codes)
            terms["detect"] = self._adversary.detection_loss(features, perturbation)
        return terms

    def _said(self, features: Mapping[str, Tensor], branches: Sequence[Streams]) -> dict[Streams, Tensor]:
        """Logits (M, K) of each branch."""
        return {branch: as_vectors(found.logits) for branch, found in self._net.fuse(features, branches).items()}

    def _trained(self, there: Streams) -> list[Streams]:
        """The full branch first, then every single stream, the target, and the other branches one at a time in turn."""
        possible = [branch for branch in self._net.branches if set(branch) <= set(there)]
        usual = [branch for branch in possible if len(branch) == 1 or branch == self._target]
        must = dict.fromkeys([there, widest(there, self._known), *usual])
        others = [branch for branch in possible if branch not in must]
        if others:
            must[others[int(torch.randint(len(others), ()))]] = None
        return list(must)

    def _distil(self, said: Mapping[Streams, Tensor]) -> Tensor:
        """The full branch, the first, teaches the others, and is taught the classes that it lacks."""
        full, *pupils = said
        teacher, wide = said[full], widest(full, self._known)
        if wide != full:
            teacher = completed(teacher, said[wide], self._known[full])
            pupils = list(said)
        return torch.stack([distillation(said[pupil], teacher) for pupil in pupils]).mean()


def widest(streams: Streams, known: Mapping[Streams, Tensor]) -> Streams:
    """Of the branches of some of these streams the one that labels show the most classes, of several the richest; all of these streams
    where labels show them nothing: there is no half-truth to be mended."""
    if not bool(known[streams].any()):
        return streams
    subsets = [branch for branch in known if set(branch) <= set(streams)]
    return max(subsets, key=lambda branch: (int(known[branch].sum()), len(branch)))


def as_image(spectra: Tensor) -> Tensor:
    """Spectra (M, C) as networks take them: an image (1, C, M, 1) of one column, band by band at every pixel in memory."""
    return spectra.T[None, :, :, None]


def as_vectors(image: Tensor) -> Tensor:
    """(1, K, M, 1) -> (M, K)."""
    return image[0, :, :, 0].T


def _supervised(said: Mapping[Streams, Tensor], codes: Tensor) -> Tensor:
    """Balanced cross-entropy, mean over branches."""
    known = codes >= 0
    return torch.stack([balanced_cross_entropy(logits[known], codes[known]) for logits in said.values()]).mean()


def _believed(said: Mapping[Streams, Tensor], pseudo: Tensor) -> Tensor:
    """Cross-entropy of pseudo-labels, each pixel alike, as they are as common as their classes are; mean over branches."""
    known = pseudo >= 0
    totals = [F.cross_entropy(logits[known], pseudo[known], reduction="sum") for logits in said.values()]
    return torch.stack(totals).mean() / known.sum().clamp_min(1)


def _survive(shaken: Tensor, said: Tensor, codes: Tensor) -> Tensor:
    """What is said of perturbed features must be the label where there is one, and everywhere what is said of the others."""
    known = codes >= 0
    return balanced_cross_entropy(shaken[known], codes[known]) + distillation(shaken, said)
