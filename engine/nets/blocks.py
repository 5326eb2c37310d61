"""The boxes of X-ModalNet's figure: feature extraction per stream, exchange between streams, fusion head.

Ours: every layer sees single pixels. With a few labels per class a network that learns from neighbourhoods learns those few by heart,
so what lies around a pixel is shown to it as bands (looks.py) and decides at last (smoothing.py). A layer is a matrix product over the
pixels while it learns, which is faster than a convolution, and a convolution in an exported graph.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812


class Pointwise(nn.Conv2d):
    """A 1x1 convolution: the same matrix at every pixel."""

    def __init__(self, inputs: int, outputs: int, bias: bool = False) -> None:
        super().__init__(inputs, outputs, 1, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        """(B, inputs, h, w) -> (B, outputs, h, w)."""
        if not self.training:
            return super().forward(x)
        rows = F.linear(x.permute(0, 2, 3, 1), self.weight[:, :, 0, 0], self.bias)  # (B, h, w, outputs)
        return rows.permute(0, 3, 1, 2)


class ConvUnit(nn.Sequential):
    """Convolution, batch normalisation, ReLU."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(Pointwise(inputs, outputs), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True))

    @property
    def convolution(self) -> nn.Conv2d:
        """The first of the three."""
        return cast(nn.Conv2d, self[0])


class FeatureNet(nn.Module):
    """FE-Net of one stream: bands (B, C, H, W) -> features (B, 2 w, H, W)."""

    def __init__(self, bands: int, width: int) -> None:
        super().__init__()
        self.spectral = ConvUnit(bands, width)
        self.pixel = ConvUnit(width, width)
        self.mix = ConvUnit(width, 2 * width)

    def forward(self, x: Tensor) -> Tensor:
        features: Tensor = self.mix(self.pixel(self.spectral(x)))
        return features

    @torch.no_grad()
    def start_from(self, components: Tensor) -> None:
        """Begin with these directions (k, C) of the bands: each in one channel and its opposite in another, mixtures in the rest."""
        weights = self.spectral.convolution.weight  # (w, C, 1, 1)
        known = components[: weights.shape[0] // 2]
        count = known.shape[0]
        mixtures = torch.randn(weights.shape[0] - 2 * count, count, device=known.device) / count**0.5 @ known
        weights.copy_(torch.cat([known, -known, mixtures])[:, :, None, None])


class Exchange(nn.Module):
    """IL: every stream lends its weights W_t to all: z[s] = concat over t of relu(norm_st(W_t a_s)), with statistics per guest s.

    Without exchange a guest passes through its own weights only, and what the others would say of it is 0.
    """

    own: Tensor

    def __init__(self, streams: tuple[str, ...], inputs: int, outputs: int, exchanging: bool) -> None:
        super().__init__()
        self.lent = Pointwise(inputs, outputs * len(streams))  # the W_t, one under the other
        self.norms = nn.ModuleDict({guest: nn.BatchNorm2d(outputs * len(streams)) for guest in streams})
        self.streams, self.exchanging = streams, exchanging
        hosts = torch.arange(len(streams)).repeat_interleave(outputs)
        own = torch.stack([hosts == guest for guest in range(len(streams))]).float()
        self.register_buffer("own", own[:, :, None, None], persistent=False)

    def forward(self, guest: str, feature: Tensor) -> Tensor:
        """feature (B, inputs, h, w) of stream `guest` -> (B, S outputs, h, w)."""
        z = torch.relu(self.norms[guest](self.lent(feature)))
        return z if self.exchanging else z * self.own[self.streams.index(guest)]


class FusionHead(nn.Module):
    """Joined features -> embedding (B, 64, h, w) -> logits (B, K, h, w). Branches share the weights, each has its own statistics."""

    def __init__(self, branches: tuple[str, ...], inputs: int, classes: int, hidden: int, embedding: int) -> None:
        super().__init__()
        self.first = Pointwise(inputs, hidden)
        self.first_norms = nn.ModuleDict({branch: nn.BatchNorm2d(hidden) for branch in branches})
        self.second = Pointwise(hidden, embedding)
        self.second_norms = nn.ModuleDict({branch: nn.BatchNorm2d(embedding) for branch in branches})
        self.classify = Pointwise(embedding, classes, bias=True)

    def project(self, z: Tensor) -> Tensor:
        """The first product (B, hidden, h, w) of a stream's z: as it is linear, branches join what comes out of it."""
        projected: Tensor = self.first(z)
        return projected

    def forward(self, branch: str, joined: Tensor) -> tuple[Tensor, Tensor]:
        """Embedding and logits of a branch, from the joined projections of its streams."""
        x = torch.relu(self.first_norms[branch](joined))
        x = torch.relu(self.second_norms[branch](self.second(x)))
        return x, self.classify(x)

    @torch.no_grad()
    def shift(self, offset: Tensor) -> None:
        """Add (K,) to the logits from now on."""
        if self.classify.bias is not None:
            self.classify.bias.add_(offset.to(self.classify.bias))
