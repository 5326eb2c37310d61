"""Disturbances that do not change what a pixel is, on normalised bands: light that is stronger or weaker in all bands of a crop
alike, and a haze that is a little different in each."""

from __future__ import annotations

import dataclasses

import torch
from torch import Tensor

from .crops import Crops

GAIN = 0.1
SHIFT = 0.05


def augmented(crops: Crops) -> Crops:
    """The crops with disturbed pixels. Random numbers come from torch's current state."""
    return dataclasses.replace(crops, pixels={stream: _disturbed(x) for stream, x in crops.pixels.items()})


def _disturbed(x: Tensor) -> Tensor:
    """Of B crops (B, C, h, w)."""
    gain = 1.0 + GAIN * torch.randn(x.shape[0], 1, 1, 1, device=x.device)
    return x * gain + SHIFT * torch.randn(*x.shape[:2], 1, 1, device=x.device)
