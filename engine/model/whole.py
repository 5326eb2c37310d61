"""Graphs of models up to format 2, which do all of it by themselves: raw values of a whole tile in, the tile out."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from ..data.stack import Stack, is_present
from ..grid import Window
from .session import WholeSession
from .store import Model
from .tile import WHOLE, Streams, Tile, empty_tile, fill, patterns


class WholeGraphs:
    """The model's graphs, each opened when a pixel first needs it. One tile after another, as they take much memory and
    all cores; the next is read meanwhile."""

    def __init__(self, model: Model, device: str, smoothing: float, unsure: bool, cores: int) -> None:
        """cores: to compute on, 0: all that there are."""
        self._model, self._device, self._smoothing, self._unsure, self._cores = model, device, smoothing, unsure, cores
        self._sessions: dict[Streams, WholeSession] = {}
        self._pool, self._turn = ThreadPoolExecutor(2), threading.Lock()

    @property
    def device(self) -> str:
        return next((session.device for session in self._sessions.values()), "cpu")

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)

    def tile_size(self, stack: Stack, tile_px: int) -> tuple[int, int]:
        """Squares: what surrounds them is computed again on all sides."""
        return tile_px, tile_px

    def tiles(self, stack: Stack, windows: Sequence[Window]) -> Iterator[Future[Tile]]:
        """The tiles of windows, in their order."""
        ahead: deque[Future[Tile]] = deque()
        for window in windows:
            ahead.append(self._pool.submit(self._tile, stack, window))
            if len(ahead) > 1:
                yield ahead.popleft()
        yield from ahead

    def _tile(self, stack: Stack, window: Window) -> Tile:
        halo_px, tile = self._model.card.halo_px, empty_tile(window, self._unsure)
        rasters, inner = stack.read(window.grown(halo_px)), slice(halo_px, -halo_px or None)
        with self._turn:
            for streams, where in patterns({name: is_present(values[:, inner, inner]) for name, values in rasters.items()}):
                if streams not in self._sessions:
                    self._sessions[streams] = WholeSession(self._model.graph(streams, self._unsure), self._device, self._cores)
                fill(tile, WHOLE, where, self._sessions[streams].run(rasters, self._smoothing))
        return tile
