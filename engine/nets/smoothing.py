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
BAND_PX = 16  # ours: sums that one matrix product makes
LEAST_WEIGHT = 0.1  # the farthest neighbour in a window weighs 0.13: what is less is rounding, and nobody is there


class Smoothing(nn.Module):
    """Logits of pixels on their own -> logits of pixels among their neighbours; reach_px is lost on each side."""

    reach_px = RADIUS_PX * ROUNDS
    band: Tensor

    def __init__(self) -> None:
        super().__init__()
        offsets = torch.arange(-RADIUS_PX, RADIUS_PX + 1, dtype=torch.float32)
        weights = torch.exp(-(offsets**2) / (2 * SPREAD_PX**2))
        shifted = [F.pad(weights, (place, BAND_PX - 1 - place)) for place in range(BAND_PX)]
        self.register_buffer("band", torch.stack(shifted), persistent=False)  # (BAND, BAND + 2 radius)

    def forward(self, logits: Tensor, there: Tensor, strength: Tensor) -> Tensor:
        """Logits (B, K, H, W), there (B, 1, H, W) 1 where a pixel has data, else 0, strength () -> (B, K, H - 2 reach, W - 2 reach)."""
        votes, best = logits, logits.amax(1, keepdim=True)
        for finished in range(ROUNDS):
            around = self._around(_beliefs(votes, *(trimmed(x, finished * RADIUS_PX) for x in (best, there))))
            seen = around.sum(1, keepdim=True)  # beliefs of a pixel sum to 1: the weights of the neighbours that have data
            # (B, K, h - 2 radius, w - 2 radius); a lone neighbour weighs more
            votes = trimmed(logits, (finished + 1) * RADIUS_PX) + strength / seen.clamp_min(LEAST_WEIGHT) * around
        return votes

    def inside(self, logits: Tensor, there: Tensor, strength: Tensor) -> Tensor:
        """The same with nothing around the image: (B, K, H, W) -> (B, K, H, W)."""
        rim = (self.reach_px,) * 4
        return self.forward(F.pad(logits, rim), F.pad(there, rim), strength)

    def _around(self, x: Tensor) -> Tensor:
        """Weighted sum over the window without its middle, channel by channel."""
        return self._along(self._along(x, 2), 3) - trimmed(x, RADIUS_PX)

    def _along(self, x: Tensor, axis: int) -> Tensor:
        """Weighted sums down (axis 2) or along (3) images (B, C, H, W), 2 radius fewer. Neighbouring sums come from one product with
        a matrix that is mostly 0, which is a third faster than so many short sums."""
        is_down, channels, size = axis == 2, int(x.shape[1]), x.shape[axis] - 2 * RADIUS_PX
        missing = (size + BAND_PX - 1) // BAND_PX * BAND_PX - size
        whole = F.pad(x, (0, 0, 0, missing) if is_down else (0, missing)).flatten(0, 1)[:, None]
        if is_down:
            sums = F.conv2d(whole, self.band[:, None, :, None], stride=(BAND_PX, 1))  # (B C, BAND, H / BAND, W)
            return sums.transpose(1, 2).reshape(x.shape[0], channels, -1, x.shape[3])[:, :, :size]
        sums = F.conv2d(whole, self.band[:, None, None, :], stride=(1, BAND_PX))  # (B C, BAND, H, W / BAND)
        return sums.permute(0, 2, 3, 1).reshape(x.shape[0], channels, x.shape[2], -1)[..., :size]


def _beliefs(votes: Tensor, best: Tensor, there: Tensor) -> Tensor:
    """The softmax of votes (B, K, H, W) where there (B, 1, H, W) is 1. In words of its own: runtimes make one over channels slow.
    best (B, 1, H, W): the largest logit, which votes are no less than, and more by a strength at most: no exponential is too large."""
    odds = (votes - best).exp()
    return odds * (there / odds.sum(1, keepdim=True))


def trimmed(x: Tensor, rim_px: int) -> Tensor:
    """Without so many pixels on each side: (..., H, W) -> (..., H - 2 rim, W - 2 rim)."""
    return x[..., rim_px:-rim_px, rim_px:-rim_px] if rim_px else x
