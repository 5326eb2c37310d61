"""A map, tile by tile, several at once. Memory depends on the tile and the number of cores, never on the raster.

At each pixel the branch of exactly the streams that have data there decides, so a hyperspectral layer over a part of the area
serves where it is and is not missed elsewhere. Each branch smooths its own picture: both sides of a layer's edge do not hear each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Protocol

import numpy as np

from ..data.gdal import keep_cache
from ..data.stack import Stack
from ..grid import Grid, Window
from ..threads import core_count
from .branches import BranchGraphs
from .store import Model
from .tile import Tile
from .whole import WholeGraphs

_BEAT_S = 0.5  # so often whoever waits for a tile is asked whether to go on


class Graphs(Protocol):
    """What makes tiles. Close it."""

    @property
    def device(self) -> str: ...

    def tile_size(self, stack: Stack, tile_px: int) -> tuple[int, int]:
        """Width and height of tiles, of no more than twice as many pixels as a square of tile_px."""
        ...

    def tiles(self, stack: Stack, windows: Sequence[Window]) -> Iterator[Future[Tile]]:
        """The tiles of windows, column after column from top to bottom. They raise LayerError, ModelError, DeviceError."""
        ...

    def close(self) -> None: ...


def open_graphs(
    model: Model, device: str, smoothing: float, unsure: bool = False, cores: int = 0, shift: np.ndarray | None = None
) -> Graphs:
    """The graphs of a model of any format; unsure: uncertainty is asked for, too; cores: to compute on, 0: all that there are; shift: is
    added to the logits (K,) of a model that has a decision of its own."""
    if not model.decision:
        return WholeGraphs(model, device, smoothing, unsure, cores)
    return BranchGraphs(model, device, smoothing, unsure, cores or core_count(), shift)


def plan_tiles(stack: Stack, graphs: Graphs, tile_px: int) -> list[Window]:
    """Windows of about as many pixels as a square of tile_px and of the shape that the graphs want, column after column."""
    return columns(stack.grid, *graphs.tile_size(stack, tile_px))


def make_tiles(stack: Stack, graphs: Graphs, windows: Sequence[Window], progress: Callable[[float, str], None]) -> Iterator[Tile]:
    """The tiles of windows, in their order: what one of them says depends on no other."""
    with keep_cache(stack.cache_bytes(max(window.width for window in windows))):
        for done, tile in enumerate(graphs.tiles(stack, windows)):
            while not _is_there(tile):
                progress(done / len(windows), "Mapping")
            yield tile.result()
            progress((done + 1) / len(windows), "Mapping")


def columns(grid: Grid, width: int, height: int) -> list[Window]:
    """The tiles of a grid, from top to bottom in each of its columns."""
    places = [(col, row) for col in range(0, grid.width, width) for row in range(0, grid.height, height)]
    return [Window(col, row, min(width, grid.width - col), min(height, grid.height - row)) for col, row in places]


def _is_there(tile: Future[Tile]) -> bool:
    try:
        tile.exception(timeout=_BEAT_S)
    except FutureTimeoutError:
        return False
    return True
