"""Neighbours mostly share a class: mean-field rounds of a Potts model on the finished logits, with nothing to learn.

One look at a pixel of a noisy sensor says little, the looks around it say much. In each round a pixel adds to its own logits what the
pixels around it believe: strength times the mean of their class probabilities, the near ones weighing more (Krähenbühl & Koltun 2011,
here without colours). So however many agree, they move the odds of two classes by no more than e to the strength, and a pixel that is
surer than that of what it is stays it: the mean pulls, the product of so many dependent voices would drag.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

RADIUS_PX = 10  # ours, as the two below
SPREAD_PX = 7.0  # standard deviation of the weights
ROUNDS = 2


class Smoothing(nn.Module):
    """Logits of pixels on their own -> logits of pixels among their neighbours; reach_px is lost on each side."""

    reach_px = RADIUS_PX * ROUNDS
    weights: Tensor

    def __init__(self) -> None:
        super().__init__()
        offsets = torch.arange(-RADIUS_PX, RADIUS_PX + 1, dtype=torch.float32)
        self.register_buffer("weights", torch.exp(-(offsets**2) / (2 * SPREAD_PX**2)), persistent=False)

    def forward(self, logits: Tensor, there: Tensor, strength: Tensor) -> Tensor:
        """Logits (B, K, H, W), there (B, 1, H, W) 1 where a pixel has data, else 0, strength () -> (B, K, H - 2 reach, W - 2 reach)."""
        votes = logits
        for finished in range(ROUNDS):
            seen = trimmed(there, finished * RADIUS_PX)  # (B, 1, h, w)
            # (B, 1, h - 2 radius, w - 2 radius); a lone neighbour weighs more
            share = strength / self._around(seen).clamp_min(1e-3)
            votes = trimmed(logits, (finished + 1) * RADIUS_PX) + share * self._around(_beliefs(votes, seen))
        return votes

    def inside(self, logits: Tensor, there: Tensor, strength: Tensor) -> Tensor:
        """The same with nothing around the image: (B, K, H, W) -> (B, K, H, W)."""
        rim = (self.reach_px,) * 4
        return self.forward(F.pad(logits, rim), F.pad(there, rim), strength)

    def _around(self, x: Tensor) -> Tensor:
        """Weighted sum over the window without its middle, channel by channel."""
        channels, across = int(x.shape[1]), 2 * RADIUS_PX + 1  # fixed numbers, also in an exported graph
        down = self.weights.reshape(1, 1, across, 1).expand(channels, 1, across, 1)
        along = self.weights.reshape(1, 1, 1, across).expand(channels, 1, 1, across)
        window = F.conv2d(F.conv2d(x, down, groups=channels), along, groups=channels)
        return window - trimmed(x, RADIUS_PX)


def _beliefs(votes: Tensor, seen: Tensor) -> Tensor:
    """The softmax of votes (B, K, H, W) where seen (B, 1, H, W) is 1. In words of its own: runtimes make one over channels slow."""
    odds = (votes - votes.amax(1, keepdim=True)).exp()
    return odds * (seen / odds.sum(1, keepdim=True))


def trimmed(x: Tensor, rim_px: int) -> Tensor:
    """Without so many pixels on each side: (..., H, W) -> (..., H - 2 rim, W - 2 rim)."""
    return x[..., rim_px:-rim_px, rim_px:-rim_px] if rim_px else x
