"""How far a pixel lies from all that the labels showed: the distance of its embedding to the nearest class, with nothing to learn."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812


class Unlike(nn.Module):
    """Embedding (B, E, h, w) -> (B, 1, h, w): the distance of `axes` (E, E) times (embedding - middle (E,)) to the nearest of the
    `centres` (K, E), which are such products already; 1 is the edge of what is known."""

    axes: Tensor
    middle: Tensor
    centres: Tensor

    def __init__(self, axes: Tensor, middle: Tensor, centres: Tensor) -> None:
        super().__init__()
        for name, tensor in (("axes", axes), ("middle", middle), ("centres", centres)):
            self.register_buffer(name, tensor.float())

    def forward(self, embedding: Tensor) -> Tensor:
        place = F.conv2d(embedding - self.middle[:, None, None], self.axes[:, :, None, None])  # (B, E, h, w)
        towards = F.conv2d(place, self.centres[:, :, None, None])  # (B, K, h, w)
        squared = self.centres.square().sum(1)[:, None, None] - 2 * towards
        nearest = place.square().sum(1, keepdim=True) + squared.amin(1, keepdim=True)
        return torch.sqrt(nearest.clamp_min(0.0))
