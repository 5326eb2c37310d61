"""X-ModalNet: streams of different sensors that teach each other, so that any subset of them can map alone.

Hong et al., X-ModalNet, ISPRS Journal 167 (2020), arXiv 2006.13806. The joins per subset of streams and the mean over them are ours.
A *branch* is a set of streams with a prediction of its own: J_A = concat over t of mean over s in A of z[s, t].
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import cast

import torch
from torch import Tensor, nn

from .blocks import Exchange, FeatureNet, FusionHead

Streams = tuple[str, ...]


@dataclass(frozen=True)
class Prediction:
    """What a branch says: embedding (B, 64, h, w), the fusion feature, and logits (B, K, h, w)."""

    embedding: Tensor
    logits: Tensor


@dataclass(frozen=True)
class Sizes:
    """Channels. width: of a FE-Net's first layers, its feature has twice as many; lent: of the exchange, by each stream's weights;
    hidden and embedding: of the head."""

    width: int
    lent: int
    hidden: int
    embedding: int


class XModalNet(nn.Module):
    """FE-Nets, exchange and one shared fusion head. Sizes come from `build_net`."""

    def __init__(self, bands: Mapping[str, int], classes: int, exchange: bool, sizes: Sizes) -> None:
        super().__init__()
        self.streams: Streams = tuple(bands)
        self.branches: tuple[Streams, ...] = tuple(
            chosen for count in range(1, len(bands) + 1) for chosen in combinations(self.streams, count)
        )
        self.class_count, self.sizes, self.feature_count = classes, sizes, 2 * sizes.width
        self.features = nn.ModuleDict({stream: FeatureNet(count, sizes.width) for stream, count in bands.items()})
        self.exchange = Exchange(self.streams, self.feature_count, sizes.lent, exchange)
        keys = tuple(map(branch_key, self.branches))
        self.head = FusionHead(keys, sizes.lent * len(bands), classes, sizes.hidden, sizes.embedding)

    def extract(self, pixels: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """FE-Net of every given stream: {stream: (B, C, H, W)} -> {stream: (B, 2 w, H, W)}."""
        return {stream: self.features[stream](x) for stream, x in pixels.items()}

    def fuse(self, features: Mapping[str, Tensor], branches: Sequence[Streams]) -> dict[Streams, Prediction]:
        """Predictions of some branches from features {stream: (B, 2 w, h, w)}; what passes the exchange is used by all of them."""
        projected = {guest: self.head.project(self.exchange(guest, feature)) for guest, feature in features.items()}
        return {branch: Prediction(*self.head(branch_key(branch), self._join(branch, projected))) for branch in branches}

    def forward(self, pixels: Mapping[str, Tensor], branch: Streams) -> Prediction:
        """Prediction of one branch from {stream: (B, C, H, W)}, which may hold more streams than the branch needs."""
        return self.fuse(self.extract({stream: pixels[stream] for stream in branch}), [branch])[branch]

    def start_from(self, components: Mapping[str, Tensor]) -> None:
        """Begin each stream's FE-Net with these directions {stream: (k, C)} of its bands."""
        for stream, directions in components.items():
            cast(FeatureNet, self.features[stream]).start_from(directions)

    def shift_logits(self, offset: Tensor) -> None:
        """Add (K,) to the logits of every branch."""
        self.head.shift(offset)

    def _join(self, branch: Streams, projected: Mapping[str, Tensor]) -> Tensor:
        """Mean over the branch's streams where they exchange, else their sum: each fills the place of its own."""
        guests = [projected[guest] for guest in branch]
        joined = functools.reduce(torch.add, guests)
        return joined / len(guests) if self.exchange.exchanging and len(guests) > 1 else joined


class Branch(nn.Module):
    """One branch as a network of its own: a tensor per stream in, logits out. For export and mapping."""

    def __init__(self, net: XModalNet, streams: Streams) -> None:
        super().__init__()
        self.net = net
        self.streams = streams
        self.branch: Streams = tuple(stream for stream in net.streams if stream in streams)

    def forward(self, *pixels: Tensor) -> Tensor:
        """(B, C_s, H, W) normalised bands per stream -> logits (B, K, H, W)."""
        return self.look(*pixels).logits

    def look(self, *pixels: Tensor) -> Prediction:
        """The same, with the embedding."""
        said: Prediction = self.net(dict(zip(self.streams, pixels)), self.branch)
        return said


def branch_key(streams: Streams) -> str:
    """Name of a branch inside a state dict."""
    return "+".join(streams)
