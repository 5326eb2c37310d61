"""A map, tile by tile: read, run, write. Memory depends on the tile, never on the raster.

At each pixel the branch of exactly the streams that have data there decides, so a hyperspectral layer over a part of the area
serves where it is and is not missed elsewhere. Each branch smooths its own picture: both sides of a layer's edge do not hear each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from ..data.stack import Stack, is_present
from ..grid import Window
from .session import GraphSession
from .store import Model

NO_CLASS = 255  # index of a pixel without data, in the graph's numbering


@dataclass(frozen=True)
class Tile:
    """A finished tile: index uint8 (h, w) into the model's classes, 255 without data; confidence float32 (h, w), NaN there;
    uncertainty float32 (3, h, w), too, and (0, h, w) where nobody asked for it."""

    window: Window
    index: np.ndarray
    confidence: np.ndarray
    uncertainty: np.ndarray


class Graphs:
    """The model's graphs, each opened when a pixel first needs it; unsure: uncertainty is asked for, too."""

    def __init__(self, model: Model, device: str, smoothing: float, unsure: bool = False) -> None:
        self._model, self._device, self._smoothing, self.unsure = model, device, smoothing, unsure
        self._sessions: dict[tuple[str, ...], GraphSession] = {}

    def run(self, rasters: Mapping[str, np.ndarray], streams: tuple[str, ...]) -> tuple[np.ndarray, ...]:
        """Class index, confidence and, where it is asked for, uncertainty by these streams. Raises ModelError."""
        if streams not in self._sessions:
            self._sessions[streams] = GraphSession(self._model.graph(streams, self.unsure), self._device)
        return self._sessions[streams].run({stream: rasters[stream] for stream in streams}, self._smoothing)

    @property
    def device(self) -> str:
        return next((session.device for session in self._sessions.values()), "cpu")


def classify_tiles(
    stack: Stack, graphs: Graphs, halo_px: int, tile_px: int, progress: Callable[[float, str], None]
) -> Iterator[Tile]:
    """The tiles of the stack's grid one after another; the next one is read while one is computed."""
    windows = list(stack.grid.tiles(tile_px))
    with ThreadPoolExecutor(1) as reader:
        ahead: Future[dict[str, np.ndarray]] = reader.submit(stack.read, windows[0].grown(halo_px))
        for done, window in enumerate(windows):
            progress(done / len(windows), "Mapping")
            rasters = ahead.result()
            if done + 1 < len(windows):
                ahead = reader.submit(stack.read, windows[done + 1].grown(halo_px))
            yield _classify(window, rasters, graphs, halo_px)
    progress(1.0, "Mapping")


def _classify(window: Window, rasters: Mapping[str, np.ndarray], graphs: Graphs, halo_px: int) -> Tile:
    index = np.full((window.height, window.width), NO_CLASS, np.uint8)
    confidence = np.full((window.height, window.width), np.nan, np.float32)
    uncertainty = np.full((3 if graphs.unsure else 0, window.height, window.width), np.nan, np.float32)
    for streams, where in _presence(rasters, halo_px):
        found, sure, *unsure = graphs.run(rasters, streams)
        np.copyto(index, found, where=where)
        np.copyto(confidence, sure, where=where)
        if graphs.unsure:
            np.copyto(uncertainty, unsure[0], where=where)
    return Tile(window, index, confidence, uncertainty)


def _presence(rasters: Mapping[str, np.ndarray], halo_px: int) -> Iterator[tuple[tuple[str, ...], np.ndarray]]:
    """Each set of streams that has data somewhere in the tile, with the mask (h, w) of the pixels that have exactly it."""
    names = list(rasters)
    inner = slice(halo_px, -halo_px or None)
    bits = sum(is_present(rasters[name][:, inner, inner]).astype(np.uint32) << bit for bit, name in enumerate(names))
    for pattern in np.unique(np.asarray(bits)):
        if pattern:
            yield _streams(names, int(pattern)), bits == pattern


def _streams(names: Sequence[str], pattern: int) -> tuple[str, ...]:
    return tuple(name for bit, name in enumerate(names) if pattern >> bit & 1)
