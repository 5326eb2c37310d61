"""Disturbances that do not change what a pixel is, on normalised bands.

A few labels show little of what a class can look like, but together they show how pixels of one class differ from one another:
shade, moisture, age, mixture, noise. A crop is moved by such a difference, taken from any class, so that what varies within classes
tells nothing of the class (the idea of Hariharan & Girshick 2017, on spectra). A scene whose classes are uniform is hardly
disturbed, one whose classes are wide is disturbed widely. On top of that comes contrast that is stronger or weaker in all bands
alike, and a little haze in each. What is exactly 0, no data or a band that never varies, stays 0, as it is in a map.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

import torch
from torch import Tensor

from .crops import Crops

WITHIN = 0.7  # ours: length of a move, relative to the difference it is taken from
GAIN = 0.1  # ours
SHIFT = 0.05  # ours


def within_class_differences(spectra: Tensor, codes: Tensor) -> Tensor:
    """How spectra (M, C) of classes (M,) differ from the mean of their class, (M', C), free of bias; classes of one leave none."""
    found = [_differences(spectra[codes == code]) for code in torch.unique(codes)]
    return torch.cat([spectra[:0], *found])


def augmented(crops: Crops, differences: Mapping[str, Tensor]) -> Crops:
    """The crops with disturbed pixels; differences (M, C) per stream. Random numbers come from torch's current state."""
    return dataclasses.replace(crops, pixels={stream: _disturbed(x, differences[stream]) for stream, x in crops.pixels.items()})


def _differences(spectra: Tensor) -> Tensor:
    """Of one class (n, C): n of them, or none."""
    count = spectra.shape[0]
    if count < 2:
        return spectra[:0]
    differences: Tensor = (spectra - spectra.mean(dim=0)) * (count / (count - 1)) ** 0.5
    return differences


def _disturbed(x: Tensor, differences: Tensor) -> Tensor:
    """Of B crops (B, C, h, w)."""
    crops, bands = x.shape[:2]
    gain = 1.0 + GAIN * torch.randn(crops, 1, 1, 1, device=x.device)
    shift = SHIFT * torch.randn(crops, bands, device=x.device)
    if len(differences):
        chosen = differences[torch.randint(len(differences), (crops,), device=x.device)]
        shift += WITHIN * torch.randn(crops, 1, device=x.device) * chosen
    disturbed: Tensor = torch.where(x == 0, x, x * gain + shift[:, :, None, None])
    return disturbed
