"""Tiles from branches: their graphs run on strips, each of which is read and computed once and serves the tiles above and below it; what
decides runs on the logits of a tile and its surroundings. So layers of many bands and wide networks take little memory.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from ..data.gdal import MOST_CACHE_BYTES
from ..data.stack import Stack
from ..data.stats import read_normalised
from ..grid import Window
from .session import BranchSession, DecisionSession
from .store import Model
from .tile import Block, Mask, Streams, Tile, empty_tile, fill, patterns

MOST_AT_ONCE = 8  # tiles: ours
MOST_STRIPS = 16  # in work at once, each with all of its bands in memory: ours
_STRIP_PX = 65536  # ours: to be read at once, at least
_NUMBERS = 128 * 2**20  # ours: of all strips in work, their pixels times bands
_STRIP_NUMBERS = 8 * 2**20  # ours: its pixels times bands, at most where edges are read with it
_PIECE_PX = 8192  # ours: for a branch to look at, at once; like the blocks below it then stays in a processor's cache
_BLOCK_PX = 256  # ours: the side of what is decided at once
_BLOCK_NUMBERS = 4 * 2**20  # ours: its pixels times classes, at most


@dataclass
class _Strip:
    """What was found in a window: where each stream has data (h, w), and what branches said: logits (K, h, w), and unlike (1, h, w)
    where it is asked for. A branch that has no data there says 0."""

    window: Window
    present: dict[str, Mask]
    said: dict[Streams, tuple[np.ndarray, ...]]


class BranchGraphs:
    """The model's branches and what decides, each opened when a pixel first needs it. As many strips are in work as there are cores, but
    no more than MOST_STRIPS, and as many tiles as keep up with them; on one core one thread does all."""

    def __init__(
        self, model: Model, device: str, smoothing: float, unsure: bool, cores: int, shift: np.ndarray | None = None
    ) -> None:
        """shift: is added to the logits of each class (K,)."""
        self._model, self._device, self._smoothing, self._unsure = model, device, smoothing, unsure
        self._shift = None if shift is None else shift[:, None, None]
        self._reach_px = model.card.halo_px - model.card.edge_px
        self._block_px = min(_BLOCK_PX, int((_BLOCK_NUMBERS / len(model.card.classes)) ** 0.5))
        self._temperature = model.card.temperature or 1.0
        self._stats = {stream.name: stream.stats for stream in model.card.streams}
        self._branches: dict[Streams, BranchSession] = {}
        self._decision = DecisionSession(model.unsure_decision if unsure else model.decision, device, threads=1)
        self._at_once = min(max(2, cores // 3), MOST_AT_ONCE)
        self._strips = min(cores, MOST_STRIPS)
        self._readers = ThreadPoolExecutor(self._strips)
        # A tile waits for strips that were begun before it, so one thread may do both
        self._deciders = ThreadPoolExecutor(self._at_once) if cores > 1 else self._readers
        self._turn = threading.Lock()

    @property
    def device(self) -> str:
        return self._decision.device

    def close(self) -> None:
        self._readers.shutdown(cancel_futures=True)
        self._deciders.shutdown(cancel_futures=True)

    def tile_size(self, stack: Stack, tile_px: int) -> tuple[int, int]:
        """Wide ones: what surrounds a tile above and below is at hand, what lies beside it is read and computed again. Files that give
        whole rows only are read again for each column of tiles, so there are few of these; but rows of blocks of all bands must have
        room in GDAL's cache."""
        width, height = 2 * tile_px, tile_px
        if stack.reads_rows_beyond(width) and height // 4 >= 2 * self._reach_px:
            width, height = 4 * width, height // 4
        while width > tile_px // 2 and stack.cache_bytes(width) > max(MOST_CACHE_BYTES, stack.cache_bytes(width // 2)):
            width, height = width // 2, 2 * height
        return width, height

    def tiles(self, stack: Stack, windows: Sequence[Window]) -> Iterator[Future[Tile]]:
        """The tiles of windows, column after column of them from top to bottom; some more are in work than were taken."""
        ahead: deque[Future[Tile]] = deque()
        strips: dict[Window, Future[_Strip]] = {}
        for window in windows:
            needed = self._strips_of(window, stack)
            strips = {place: strips.get(place) or self._readers.submit(self._ask, stack, place) for place in needed}
            ahead.append(self._deciders.submit(self._tile, stack, window, list(strips.values())))
            if len(ahead) > self._at_once:
                yield ahead.popleft()
        yield from ahead

    def _strips_of(self, window: Window, stack: Stack) -> list[Window]:
        """The strips that a tile needs: whole rows of its column. Their height is a power of two, as that of a file's blocks mostly is:
        then few strips need two rows of blocks. They are higher where branches need edges, which are read and computed twice."""
        around = window.grown(self._reach_px)
        bands = sum(stream.band_count for stream in stack.streams.values())
        least = min(_STRIP_PX, _NUMBERS // (self._strips * bands)) // around.width
        most = _STRIP_NUMBERS // (around.width * bands)
        height = _power_of_two(max(least, min(8 * self._model.card.edge_px, most)))
        first, last = around.row // height, (around.row + around.height - 1) // height
        rows = [number * height for number in range(first, last + 1)]
        return [Window(around.col, row, around.width, min(height, stack.grid.height + self._reach_px - row)) for row in rows]

    def _ask(self, stack: Stack, window: Window, branches: Sequence[Streams] = ()) -> _Strip:
        """Read a window and ask branches, else those that decide in it."""
        edge_px = self._model.card.edge_px
        middle, wanted = slice(edge_px, -edge_px or None), sorted({name for streams in branches for name in streams})
        found = read_normalised(stack, window.grown(edge_px), self._stats, wanted or None)
        pixels = {name: values for name, (values, _) in found.items()}
        present = {name: there[middle, middle] for name, (_, there) in found.items()}
        chosen = branches or [streams for streams, _ in patterns(present)]
        return _Strip(window, present, {streams: self._asked(streams, pixels) for streams in chosen})

    def _asked(self, streams: Streams, pixels: Mapping[str, np.ndarray]) -> tuple[np.ndarray, ...]:
        """What a branch says of a strip, with what is added to that."""
        logits, *unlike = self._said_by(streams, pixels)
        if self._shift is not None:
            logits += self._shift
        return logits, *unlike

    def _said_by(self, streams: Streams, pixels: Mapping[str, np.ndarray]) -> tuple[np.ndarray, ...]:
        """What a branch says of a strip, some rows at a time where it sees nothing but the pixel itself."""
        branch, (height, width) = self._branch(streams), pixels[streams[0]].shape[1:]
        if self._model.card.edge_px:
            return branch.run({name: pixels[name] for name in streams})
        rows, step = {name: pixels[name].transpose(1, 0, 2) for name in streams}, max(1, _PIECE_PX // width)
        said = [branch.run_rows({name: x[row : row + step] for name, x in rows.items()}) for row in range(0, height, step)]
        return tuple(np.ascontiguousarray(np.concatenate(parts).transpose(1, 0, 2)) for parts in zip(*said))

    def _tile(self, stack: Stack, window: Window, found: Sequence[Future[_Strip]]) -> Tile:
        tile, strips = empty_tile(window, self._unsure), [future.result() for future in found]
        around, reach_px = window.grown(self._reach_px), self._reach_px
        rows = slice(around.row - strips[0].window.row, around.row - strips[0].window.row + around.height)
        present = {name: np.concatenate([strip.present[name] for strip in strips])[rows] for name in stack.streams}
        inner = slice(reach_px, -reach_px or None)
        for streams, where in patterns({name: mask[inner, inner] for name, mask in present.items()}):
            everywhere = np.logical_and.reduce([present[name] for name in streams])
            logits, *unlike = (np.concatenate(said, axis=1)[:, rows] for said in zip(*self._said(stack, strips, streams)))
            for block, seen in _blocks(window, self._block_px, reach_px):
                if not where[block].any():
                    continue
                decided = self._decision.run(logits[(slice(None), *seen)], everywhere[seen], self._smoothing, self._temperature)
                fill(tile, block, where[block], decided)
            if unlike:
                np.copyto(tile.uncertainty[2:], unlike[0][:, inner, inner], where=where)
        return tile

    def _said(self, stack: Stack, strips: Sequence[_Strip], streams: Streams) -> Iterator[tuple[np.ndarray, ...]]:
        """What a branch says of each strip; it is asked now where it has data but others decide."""
        for strip in strips:
            if streams not in strip.said and np.logical_and.reduce([strip.present[name] for name in streams]).any():
                strip.said[streams] = self._ask(stack, strip.window, [streams]).said[streams]
            yield strip.said.get(streams) or self._nothing(strip.window)

    def _nothing(self, window: Window) -> tuple[np.ndarray, ...]:
        depths = (len(self._model.card.classes), *((1,) if self._unsure else ()))
        return tuple(np.zeros((depth, window.height, window.width), np.float32) for depth in depths)

    def _branch(self, streams: Streams) -> BranchSession:
        with self._turn:
            if streams not in self._branches:
                self._branches[streams] = BranchSession(self._model.graph(streams, self._unsure), self._device, threads=1)
            return self._branches[streams]


def _power_of_two(limit: int) -> int:
    """The largest one that is no larger, at least 1."""
    return 1 << max(0, limit.bit_length() - 1)


def _blocks(window: Window, side_px: int, reach_px: int) -> Iterator[tuple[Block, Block]]:
    """Blocks of a tile: their rows and columns in it, and those of them and their surroundings in the tile and its own."""
    for row in range(0, window.height, side_px):
        for col in range(0, window.width, side_px):
            down, right = min(row + side_px, window.height), min(col + side_px, window.width)
            yield (
                (slice(row, down), slice(col, right)),
                (slice(row, down + 2 * reach_px), slice(col, right + 2 * reach_px)),
            )
