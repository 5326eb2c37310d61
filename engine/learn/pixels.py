"""The pixels that training looks at: a scene as a table, of which every step takes some rows.

The network sees single pixels, with what fixed windows around them tell as bands of their own (nets/looks.py). So a step takes its
pixels by chance from all chips, hardly two of which tell the same, and what it costs is set by their number and not by the scene's size.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

Streams = tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    """Chips of an area: pixels {stream: (N, C, P, P)} normalised, 0 where missing; present {stream: (N, P, P) bool}; black {stream: (C,)}
    of the streams that see light: what would be there without any."""

    pixels: Mapping[str, Tensor]
    present: Mapping[str, Tensor]
    black: Mapping[str, Tensor] = field(default_factory=dict)


@dataclass(frozen=True)
class Pixels:
    """M pixels of one kind of place, where exactly these streams are there: spectra {stream: (M, C)}, and their rows (M,) in the
    scene's table."""

    spectra: dict[str, Tensor]
    rows: Tensor


class PixelTable:
    """A scene as rows (N P P, C) per stream."""

    def __init__(self, scene: Scene, device: torch.device) -> None:
        self._streams: Streams = tuple(scene.pixels)
        self._spectra = {
            stream: x.to(device).permute(0, 2, 3, 1).reshape(-1, x.shape[1]).contiguous() for stream, x in scene.pixels.items()
        }
        self._present = {stream: mask.to(device).reshape(-1) for stream, mask in scene.present.items()}

    def places(self) -> dict[Streams, Tensor]:
        """Rows (M,) by what is there: exactly these streams and no other; the richest places first."""
        pattern = torch.zeros_like(self._present[self._streams[0]], dtype=torch.int64)
        for bit, stream in enumerate(self._streams):
            pattern += self._present[stream].long() << bit
        rows = {
            tuple(stream for bit, stream in enumerate(self._streams) if key >> bit & 1): pattern == key
            for key in range(1, 1 << len(self._streams))
        }
        found = {streams: mask.nonzero().squeeze(1) for streams, mask in rows.items() if bool(mask.any())}
        return dict(sorted(found.items(), key=lambda place: -len(place[0])))

    def take(self, rows: Tensor, streams: Streams) -> Pixels:
        """The pixels of rows (M,), as these streams see them."""
        return Pixels({stream: self._spectra[stream][rows] for stream in streams}, rows)

    def spectra(self, stream: str, rows: Tensor) -> Tensor:
        """Spectra (M, C) of rows (M,)."""
        return self._spectra[stream][rows]

    def some_spectra(self, stream: str, most: int) -> Tensor:
        """Spectra (M, C) of different pixels at which the stream is there, by chance."""
        return self._spectra[stream][some(self._present[stream].nonzero().squeeze(1), most)]

    def labelled_spectra(self, stream: str, codes: Tensor, most: int) -> tuple[Tensor, Tensor]:
        """Spectra (M, C) and codes (M,) of different labelled pixels (code >= 0 of the table's rows), by chance."""
        rows = some((self._present[stream] & (codes >= 0)).nonzero().squeeze(1), most)
        return self._spectra[stream][rows], codes[rows]


def joined(first: Pixels, second: Pixels) -> Pixels:
    """All pixels of both, which have the same streams."""
    spectra = {stream: torch.cat([x, second.spectra[stream]]) for stream, x in first.spectra.items()}
    return Pixels(spectra, torch.cat([first.rows, second.rows]))


def surroundings(pixels: Tensor, present: Tensor, directions: Tensor, radius_px: int) -> Tensor:
    """What the windows around pixels (N, C, P, P) look like on average along directions (k, C), where something is present (N, P, P):
    a table (N P P, k), in the order of `PixelTable`."""
    if not len(directions):
        return pixels.new_empty(present.numel(), 0)
    there = present[:, None].to(pixels.dtype)
    seen = torch.einsum("ncij,kc->nkij", pixels, directions) * there
    side_px = 2 * radius_px + 1
    total, share = (F.avg_pool2d(x, side_px, stride=1, padding=radius_px) for x in (seen, there))
    return (total / share.clamp_min(0.5 / side_px**2)).permute(0, 2, 3, 1).flatten(0, 2)


def some(rows: Tensor, most: int) -> Tensor:
    """Of rows (M,) not more than so many, by chance and in any order."""
    return rows[torch.randperm(rows.numel(), device=rows.device)[:most]]
