"""What a scene tells before anybody labels it: its pixels as a table, along which directions its spectra vary, and what lies around each.

Made once, however often the labels change. What takes chance, and time, is made when it is first asked for.
"""

from __future__ import annotations

from functools import cached_property

import torch
from torch import Tensor

from .pixels import PixelTable, Scene, Streams, surroundings
from .whitening import whitened_components

SPECTRA, COMPONENTS = 16384, 64  # pixels that tell how spectra vary, and how many directions of it count, at most
AROUND_COMPONENTS, AROUND_RADIUS_PX = 8, 2  # of each stream, and the window around two pixels that tell how alike they are


class Unlabelled:
    """A scene on a device."""

    def __init__(self, scene: Scene, device: torch.device) -> None:
        self._scene, self._device = scene, device
        self.streams: Streams = tuple(scene.pixels)
        self.table = PixelTable(scene, device)
        self.black = {name: value.to(device) for name, value in scene.black.items()}

    @cached_property
    def components(self) -> dict[str, Tensor]:
        """Directions (k, C) of each stream's bands along which pixels vary, the strongest first."""
        return {name: whitened_components(self.table.some_spectra(name, SPECTRA), COMPONENTS) for name in self.streams}

    def look(self, streams: Streams, rows: Tensor) -> Tensor:
        """What these streams see at rows (M,), and around them, as one vector (M, C) in which each counts alike."""
        parts = [part for name in streams for part in (self.table.spectra(name, rows), self.around[name][rows])]
        return torch.cat([part / max(1, part.shape[1]) ** 0.5 for part in parts], dim=1)

    @cached_property
    def around(self) -> dict[str, Tensor]:
        """What lies around each row of the table (rows, k), as each stream sees it."""
        return {
            name: surroundings(
                self._scene.pixels[name].to(self._device),
                self._scene.present[name].to(self._device),
                directions[:AROUND_COMPONENTS],
                AROUND_RADIUS_PX,
            )
            for name, directions in self.components.items()
        }
