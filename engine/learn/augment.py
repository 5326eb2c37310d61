"""Disturbances that do not change what a pixel is, on normalised bands: a gain per band and crop, bands left out."""

from __future__ import annotations

import dataclasses

import torch
from torch import Tensor

from .crops import Crops

GAIN = 0.1
DROP = 0.1
FEW_BANDS = 4  # a stream of so few bands loses none


def augmented(crops: Crops) -> Crops:
    """The crops with disturbed pixels. Random numbers come from torch's current state."""
    return dataclasses.replace(crops, pixels={stream: _disturbed(x) for stream, x in crops.pixels.items()})


def _disturbed(x: Tensor) -> Tensor:
    gain = 1.0 + GAIN * torch.randn(*x.shape[:2], 1, 1, device=x.device)
    if x.shape[1] > FEW_BANDS:
        gain = gain * (torch.rand_like(gain) >= DROP)
    return x * gain
