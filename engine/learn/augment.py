"""Disturbances that do not change what a pixel is, on normalised bands.

A few labels show little of what a class can look like, but together they show how pixels of one class differ from one another:
shade, moisture, age, mixture, noise. A pixel is moved by such a difference, taken from any class, so that what varies within classes
tells nothing of the class (the idea of Hariharan & Girshick 2017, on spectra). A scene whose classes are uniform is hardly
disturbed, one whose classes are wide is disturbed widely. On top of that comes contrast that is stronger or weaker in all bands
alike, and a little haze in each.

Another day's light, a slope or another calibration makes a pixel as a whole brighter or darker, from no light at all upwards, in all
streams that see light alike; of each of them `black` (C,) says where no light is. Half of the pixels remain in the light that they were
seen in: it is what the map at hand is made in.

Labels lie inside of things, a map has edges, where a pixel is a mixture; between water and grass there is no town, however like its
colour. So labelled pixels are mixed with one another, and are still what the larger part is (a mixture is linear in reflectance; the
idea of Zhang et al. 2018, with the label left whole: ours; decibels and what else is no reflectance are mixed as if they were one).

What is exactly 0, no data or a band that never varies, stays 0, as it is in a map.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from .pixels import Pixels

WITHIN = 0.7  # ours: length of a move, relative to the difference it is taken from
MIXED, MOST = 0.5, 0.35  # ours: of the labelled pixels, and how much of another there is in one of them
GAIN = 0.1  # ours
LIT = 0.5  # ours: of the pixels
LIGHT = 0.2  # ours: spread of the logarithm of how much more or less light these get
SHIFT = 0.05  # ours


@dataclass(frozen=True)
class Differences:
    """vectors (M, C): how labelled pixels differ from the mean of their class; chances (M,): of being drawn, each class as likely."""

    vectors: Tensor
    chances: Tensor


def within_class_differences(spectra: Tensor, codes: Tensor) -> Differences:
    """Of spectra (M, C) of classes (M,), free of bias; classes of one pixel leave none, and bands that are exactly 0 are not there."""
    found = [spectra[:0], *(_differences(spectra[codes == code]) for code in torch.unique(codes))]
    return Differences(torch.cat(found), torch.cat([torch.ones_like(part[:, 0]) / len(part) for part in found]))


def augmented(pixels: Pixels, differences: Mapping[str, Differences]) -> Pixels:
    """The pixels, disturbed; differences per stream. Random numbers come from torch's current state."""
    spectra = {stream: _disturbed(x, differences[stream]) for stream, x in pixels.spectra.items()}
    return dataclasses.replace(pixels, spectra=spectra)


def in_other_light(pixels: Pixels, black: Mapping[str, Tensor]) -> Pixels:
    """The pixels, some by chance as more or less light shows them; black {stream: (C,)} of the streams that see light."""
    count, device = len(pixels.rows), pixels.rows.device
    gain = torch.exp(LIGHT * torch.randn(count, 1, device=device) * (torch.rand(count, 1, device=device) < LIT))
    lit = {
        name: torch.lerp(black[name], x, gain).masked_fill_(x == 0, 0.0) for name, x in pixels.spectra.items() if name in black
    }
    return dataclasses.replace(pixels, spectra={**pixels.spectra, **lit})


def mixed(pixels: Pixels) -> Pixels:
    """Pixels, some by chance mixed with another of them, in all streams alike; each remains what most of it is. Two that do not have
    the same bands are left alone."""
    count, device = len(pixels.rows), pixels.rows.device
    others = torch.randperm(count, device=device)
    alike = torch.stack([((x == 0) == (x[others] == 0)).all(dim=1) for x in pixels.spectra.values()]).all(dim=0)
    chosen = alike & (torch.rand(count, device=device) < MIXED)
    part = (MOST * torch.rand(count, device=device) * chosen)[:, None]
    spectra = {stream: torch.lerp(x, x[others], part) for stream, x in pixels.spectra.items()}
    return dataclasses.replace(pixels, spectra=spectra)


def _differences(spectra: Tensor) -> Tensor:
    """Of one class (n, C): n of them, or none."""
    if len(spectra) < 2:
        return spectra[:0]
    there = spectra != 0
    count = there.sum(dim=0)
    unbiased = (count / (count - 1).clamp_min(1)).sqrt()
    differences: Tensor = (spectra - spectra.sum(dim=0) / count.clamp_min(1)) * unbiased * there
    return differences


def _disturbed(x: Tensor, differences: Differences) -> Tensor:
    """Of spectra (M, C)."""
    count = x.shape[0]
    gain = 1.0 + GAIN * torch.randn(count, 1, device=x.device)
    shift = SHIFT * torch.randn(x.shape, device=x.device)
    if len(differences.vectors):
        chosen = differences.vectors[torch.multinomial(differences.chances, count, replacement=True)]
        shift += WITHIN * torch.randn(count, 1, device=x.device) * chosen
    return torch.addcmul(shift, x, gain).masked_fill_(x == 0, 0.0)
