"""Small crops of a scene, cut anew for every step, so that the cost of training is set by its steps and not by the scene's size.

The scene lies as a table of pixels; a crop is a grid of row numbers into it, and turning or mirroring a crop turns that grid.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

Streams = tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    """Chips of an area: pixels {stream: (N, C, P, P)} normalised, 0 where missing; present {stream: (N, P, P) bool}.

    halo_px: the rim of every chip that is seen but not predicted; P = core + 2 halo.
    """

    pixels: Mapping[str, Tensor]
    present: Mapping[str, Tensor]
    halo_px: int


@dataclass(frozen=True)
class Crops:
    """B crops: pixels {stream: (B, C, c + 2 halo, same)}, present {stream: (B, c, c) bool} on the core, and `at` (B, c, c): the row
    of each core pixel in the scene's table."""

    pixels: dict[str, Tensor]
    present: dict[str, Tensor]
    at: Tensor


class PixelTable:
    """A scene as rows (N P P, C) per stream, from which crops are cut; halo_px: what the network takes off each side."""

    def __init__(self, scene: Scene, halo_px: int, device: torch.device) -> None:
        self._streams: Streams = tuple(scene.pixels)
        some = scene.pixels[self._streams[0]]
        self._chip_px, self._rim_px, self._halo_px = some.shape[-1], scene.halo_px, halo_px
        if not halo_px <= scene.halo_px < self._chip_px / 2:
            raise ValueError(
                f"chips of {self._chip_px} px with a halo of {scene.halo_px} px do not fit to a halo of {halo_px} px"
            )
        self._rows = {
            stream: x.to(device).permute(0, 2, 3, 1).reshape(-1, x.shape[1]).contiguous() for stream, x in scene.pixels.items()
        }
        self._present = {stream: mask.to(device).reshape(-1) for stream, mask in scene.present.items()}
        core = torch.zeros(some.shape[0], self._chip_px, self._chip_px, dtype=torch.bool, device=device)
        core[:, scene.halo_px : self._chip_px - scene.halo_px, scene.halo_px : self._chip_px - scene.halo_px] = True
        self.core = core.reshape(-1)

    def places(self) -> dict[Streams, Tensor]:
        """Rows (M,) of the core pixels by what is there: exactly these streams and no other; the richest places first."""
        pattern = torch.zeros_like(self._present[self._streams[0]], dtype=torch.int64)
        for bit, stream in enumerate(self._streams):
            pattern += self._present[stream].long() << bit
        rows = {
            tuple(stream for bit, stream in enumerate(self._streams) if key >> bit & 1): (self.core & (pattern == key))
            for key in range(1, 1 << len(self._streams))
        }
        found = {streams: mask.nonzero().squeeze(1) for streams, mask in rows.items() if bool(mask.any())}
        return dict(sorted(found.items(), key=lambda place: -len(place[0])))

    def some_spectra(self, stream: str, most: int) -> Tensor:
        """Spectra (M, C) of different pixels at which the stream is there, by chance."""
        return self._rows[stream][self._some(self.core & self._present[stream], most)]

    def spectra(self, stream: str, rows: Tensor) -> Tensor:
        """Spectra (M, C) of these rows (M,)."""
        return self._rows[stream][rows]

    def labelled_spectra(self, stream: str, codes: Tensor, most: int) -> tuple[Tensor, Tensor]:
        """Spectra (M, C) and codes (M,) of different labelled pixels (code >= 0 of the table's rows), by chance."""
        rows = self._some(self.core & self._present[stream] & (codes >= 0), most)
        return self._rows[stream][rows], codes[rows]

    def cut(self, rows: Tensor, streams: Streams, core_px: int = 1, shuffle: bool = False) -> Crops:
        """Crops whose core holds the pixels `rows` (B,): at its first place, or if shuffled anywhere, turned and mirrored."""
        core_px = min(core_px, self._chip_px - 2 * self._rim_px)
        grid = self._grid(rows, core_px, shuffle)
        if shuffle:
            grid = _turn(grid)
        inner = slice(self._halo_px, self._halo_px + core_px)
        at = grid[:, inner, inner]
        pixels = {s: self._rows[s][grid.reshape(-1)].reshape(*grid.shape, -1).permute(0, 3, 1, 2) for s in streams}
        return Crops(pixels, {stream: self._present[stream][at] for stream in streams}, at)

    def _some(self, mask: Tensor, most: int) -> Tensor:
        """Rows (M,) where the mask (rows,) says so, in any order."""
        rows = mask.nonzero().squeeze(1)
        return rows[torch.randperm(rows.numel(), device=rows.device)[:most]]

    def _grid(self, rows: Tensor, core_px: int, shuffle: bool) -> Tensor:
        """Table rows (B, q, q) of crops with halo."""
        chip, inside = rows // self._chip_px**2, rows % self._chip_px**2
        corner = torch.stack([inside // self._chip_px, inside % self._chip_px])
        if shuffle:
            corner = corner - torch.randint(core_px, corner.shape, device=rows.device)
        corner = corner.clamp(self._rim_px, self._chip_px - self._rim_px - core_px) - self._halo_px
        along = torch.arange(core_px + 2 * self._halo_px, device=rows.device)
        lines, columns = corner[0][:, None] + along, corner[1][:, None] + along
        return (chip[:, None, None] * self._chip_px + lines[:, :, None]) * self._chip_px + columns[:, None, :]


def _turn(grid: Tensor) -> Tensor:
    """Each (q, q) grid turned and mirrored by chance: the eight ways a square falls."""
    mirror, tip, swap = (torch.rand(3, grid.shape[0], 1, 1, device=grid.device) < 0.5).unbind()
    grid = torch.where(mirror, grid.flip(2), grid)
    grid = torch.where(tip, grid.flip(1), grid)
    return torch.where(swap, grid.transpose(1, 2), grid)
