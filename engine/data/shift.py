"""How far one image lies from another: phase correlation of their edges, tile by tile and over all tiles together.

Two sensors show the same fields in other greys, or by other physics, but mostly with edges at the same places. So each image becomes
the strength of the edges in its first principal component, whose sign does not matter then. The phases of two such tiles differ by a
ramp, whose inverse transform has a peak at the shift (Kuglin & Hines 1975); averaged over many tiles, what is no shift cancels out. Ours:
the low pass, and how much the peak must stand out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .values import Floats

Image = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
Spectrum2 = npt.NDArray[np.complex128]

MOST_PX = 20  # shifts beyond are not looked for, nor more than a third of a tile
SURE = (
    9.0  # standard deviations that the peak rises above the rest: at 8, radar and optical image have given shifts that were none
)
_PASS = 0.25  # cycles per pixel: finer detail is noise and resampling
_NEAR_PX = 4  # of the peak: what is no "rest"
_FULL = 0.6  # of a tile must have data in both images
_MOST_SPREAD = 4.0  # standard deviations; a glint must not be the only edge


@dataclass(frozen=True)
class Shift:
    """How many pixels further right (col) and down (row) the second image shows what the first shows; score: height of the peak."""

    col_px: float
    row_px: float
    score: float

    @property
    def is_sure(self) -> bool:
        return self.score >= SURE

    @property
    def distance_px(self) -> float:
        return float(np.hypot(self.col_px, self.row_px))


def cross_spectrum(first: Floats, second: Floats) -> Spectrum2 | None:
    """Phase differences (P, P) of two images (C, P, P) of one square tile, NaN without data; None where too little is there."""
    (edges, known), (others, there) = _edges(first), _edges(second)
    if (known & there).mean() < _FULL:
        return None
    size = known.shape[0]
    fade = np.hanning(size + 2)[1:-1]  # else the tile's own border is the strongest edge
    window = np.outer(fade, fade)
    product = np.conj(np.fft.fft2(edges * window)) * np.fft.fft2(others * window)
    return np.asarray(product / np.maximum(np.abs(product), 1e-12))


def find_shift(spectra: Sequence[Spectrum2]) -> Shift:
    """The shift that tiles (P, P) of one size show together."""
    mean = np.mean(spectra, axis=0)
    size = mean.shape[0]
    frequency = np.fft.fftfreq(size)
    kept = np.exp(-0.5 * (frequency[:, None] ** 2 + frequency[None, :] ** 2) / _PASS**2)
    surface = np.fft.fftshift(np.real(np.fft.ifft2(mean * kept)))
    middle = size // 2
    most = min(MOST_PX, size // 3)
    box = surface[middle - most : middle + most + 1, middle - most : middle + most + 1]
    row, col = (int(place) for place in np.unravel_index(int(box.argmax()), box.shape))
    rows, cols = np.ogrid[:size, :size]
    rest = surface[np.hypot(rows - (row + middle - most), cols - (col + middle - most)) > _NEAR_PX]
    score = float((box[row, col] - rest.mean()) / max(float(rest.std()), 1e-12))
    if 2 * most in (row, col) or 0 in (row, col):
        score = 0.0  # the top may lie beyond the border
    return Shift(col - most + _between(box[row], col), row - most + _between(box[:, col], row), score)


def _edges(values: Floats) -> tuple[Image, Mask]:
    """Strength of the edges (P, P) around its mean, 0 where it is not known, and where it is."""
    present = np.asarray(np.isfinite(values).sum(axis=0) * 2 > len(values))
    if present.mean() < _FULL:
        return np.zeros(present.shape), np.zeros_like(present)
    rows, cols = np.gradient(_first_component(values, present))
    known = present.copy()
    for axis in (0, 1):
        for step in (-1, 1):
            known &= np.roll(present, step, axis)
    strength = np.hypot(rows, cols)
    return np.where(known, strength - strength[known].mean() if known.any() else 0.0, 0.0), known


def _first_component(values: Floats, present: Mask) -> Image:
    """First principal component (P, P) of the bands, each of unit variance; 0 where there is nothing."""
    pixels = values[:, present].astype(np.float64)
    there = np.isfinite(pixels)
    mean = np.where(there, pixels, 0.0).sum(axis=1, keepdims=True) / np.maximum(there.sum(axis=1, keepdims=True), 1)
    pixels = np.nan_to_num(np.where(np.isfinite(pixels), pixels, mean) - mean)  # nothing of a band that is empty here
    pixels = pixels / np.maximum(pixels.std(axis=1, keepdims=True), 1e-12)
    pixels = np.clip(pixels, -_MOST_SPREAD, _MOST_SPREAD)
    _, vectors = np.linalg.eigh(pixels @ pixels.T)
    component = np.zeros(present.shape)
    component[present] = vectors[:, -1] @ pixels
    return component


def _between(line: npt.NDArray[np.float64], place: int) -> float:
    """Where between the pixels the top of a parabola through three values lies; 0 at the border."""
    if not 0 < place < len(line) - 1:
        return 0.0
    before, top, after = (float(value) for value in line[place - 1 : place + 2])
    bend = before - 2 * top + after
    return 0.5 * (before - after) / bend if bend < 0 else 0.0
