"""What a noisy sensor sees around a pixel: means of growing windows beside the pixel's own values, with nothing to learn.

Radar speckles: one look at a pixel says little, and the mean of many looks is what radar is read by. The windows are fixed, so they are
computed once, and training stays one of single pixels.
Windows on decibels give the geometric mean, which strong scatterers hardly disturb. What is exactly 0 has no data and does not count.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from .smoothing import trimmed
from .xmodalnet import Branch, Prediction


class Looks(nn.Module):
    """Bands (B, C, H, W) -> (B, C (1 + n), H - 2 reach, W - 2 reach): themselves, then their means for each of n radii.

    reach_px may be larger than the largest radius, so that streams that look less far lose as much.
    """

    def __init__(self, radii_px: tuple[int, ...], reach_px: int) -> None:
        super().__init__()
        self.radii_px, self.reach_px = radii_px, reach_px

    def forward(self, x: Tensor) -> Tensor:
        there = (x != 0).to(x.dtype)
        return torch.cat([trimmed(x, self.reach_px), *(self._mean(x, there, radius) for radius in self.radii_px)], dim=1)

    def _mean(self, x: Tensor, there: Tensor, radius_px: int) -> Tensor:
        """Over windows of 2 radius + 1 pixels; 0 where nothing in them has data."""
        rim_px, side_px = self.reach_px - radius_px, 2 * radius_px + 1
        total = F.avg_pool2d(trimmed(x, rim_px), side_px, stride=1)
        share = F.avg_pool2d(trimmed(there, rim_px), side_px, stride=1)
        return total / share.clamp_min(0.5 / side_px**2)


class LookingBranch(nn.Module):
    """A branch that is shown what sensors see as they are; `looks` in the order of its streams. For export and mapping."""

    def __init__(self, branch: Branch, looks: Sequence[Looks]) -> None:
        super().__init__()
        self.branch, self.looks = branch, nn.ModuleList(looks)

    def forward(self, *pixels: Tensor) -> Tensor:
        """(B, C_s, H, W) normalised bands per stream -> logits (B, K, H - 2 edge, W - 2 edge)."""
        return self.look(*pixels).logits

    def look(self, *pixels: Tensor) -> Prediction:
        """The same, with the embedding."""
        return self.branch.look(*(look(x) for look, x in zip(self.looks, pixels)))
