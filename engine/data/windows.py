"""Windows to learn from: which parts of a scene are worth their memory, and their normalised pixels as arrays.

Windows lie on a lattice of size_px and are read with a halo for what looks around a pixel. At the edge of the scene they reach beyond
it: nothing is present there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..grid import Window
from .labelled import Labels
from .stack import Stack, is_present
from .stats import BandStats, read_normalised
from .values import Floats

_AT_ONCE_PX = 128 * 1024  # of a window are read at once: between them a job may end
_PROBE_PX = 8
_PROBES = 4096  # windows looked at before the search for filled ones ends

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Chips:
    """Windows read with a halo of halo_px on each side; P = window size + 2 halo_px.

    pixels {stream: float32 (N, C, P, P)} normalised, 0 where missing; present {stream: bool (N, P, P)}.
    """

    pixels: Mapping[str, Floats]
    present: Mapping[str, Mask]
    windows: tuple[Window, ...]
    halo_px: int


def plan_windows(
    stack: Stack, labels: Labels, size_px: int, halo_px: int, budget_px: int, labelled_px: int, seed: int
) -> list[Window]:
    """Windows within a budget of pixels, halo included: all with labels, then where all streams have data, then where any has.

    The whole scene if it fits, else the others come in random order. Windows with labels may take labelled_px; where they would take
    more, a choice of them in which every class has its share.
    """
    columns, lines = -(-stack.grid.width // size_px), -(-stack.grid.height // size_px)
    labelled = np.unique((labels.rows // size_px).astype(np.int64) * columns + labels.cols // size_px)
    generator = np.random.default_rng(seed)
    budget, most = (pixels // (size_px + 2 * halo_px) ** 2 for pixels in (budget_px, labelled_px))
    if len(labelled) > most and budget < columns * lines:
        labelled = _balanced(labels, size_px, columns, most, generator)
    room = max(budget - len(labelled), 0)
    others = np.setdiff1d(np.arange(columns * lines), labelled)
    chosen = others.tolist()
    if room < len(others):
        chosen = _fullest(stack, generator.permutation(others), columns, size_px, room)
    return [_place(cell, columns, size_px) for cell in (*labelled.tolist(), *chosen)]


def read_chips(
    stack: Stack,
    stats: Mapping[str, BandStats],
    windows: Sequence[Window],
    halo_px: int,
    tell: Callable[[float], None] = lambda _: None,
) -> Chips:
    """The windows, all of one size, as normalised arrays; `tell` hears of the part that is read, and may end it. Raises LayerError."""
    width, height = (windows[0].grown(halo_px).width, windows[0].grown(halo_px).height) if windows else (0, 0)
    pixels = {name: np.zeros((len(windows), s.band_count, height, width), np.float32) for name, s in stack.streams.items()}
    present = {name: np.zeros((len(windows), height, width), bool) for name in stack.streams}
    step = max(1, _AT_ONCE_PX // max(1, width))
    for index, window in enumerate(windows):
        whole = window.grown(halo_px)
        for row in range(0, height, step):
            rows = slice(row, min(row + step, height))
            tell((index + row / height) / len(windows))
            part = Window(whole.col, whole.row + row, width, rows.stop - row)
            for name, (values, there) in read_normalised(stack, part, stats).items():
                present[name][index, rows] = there
                pixels[name][index, :, rows] = values
    return Chips(pixels, present, tuple(windows), halo_px)


def index_of(labels: Labels, windows: Sequence[Window], halo_px: int, codes: tuple[int, ...]) -> npt.NDArray[np.int64]:
    """Class index (N, P, P) of every pixel of the windows and their halo: the position of its code in `codes`, -1 if unlabelled."""
    grown = [window.grown(halo_px) for window in windows]
    shape = (grown[0].height, grown[0].width) if grown else (0, 0)
    out = np.full((len(grown), *shape), -1, np.int64)
    position = {code: index for index, code in enumerate(codes)}
    classes = (
        np.array([position.get(int(code), -1) for code in range(256)])[labels.codes] if len(labels) else np.empty(0, np.int64)
    )
    for chip, window in zip(out, grown):
        start, end = np.searchsorted(labels.rows, (window.row, window.row + window.height))  # labels are sorted by row
        cols = labels.cols[start:end] - window.col
        inside = (cols >= 0) & (cols < window.width)
        chip[labels.rows[start:end][inside] - window.row, cols[inside]] = classes[start:end][inside]
    return out


def _place(cell: int, columns: int, size_px: int) -> Window:
    line, column = divmod(cell, columns)
    return Window(column * size_px, line * size_px, size_px, size_px)


def _balanced(labels: Labels, size_px: int, columns: int, room: int, generator: np.random.Generator) -> npt.NDArray[np.int64]:
    """Up to `room` cells with labels: again and again one for the class that has the fewest labels so far."""
    cells = (labels.rows // size_px).astype(np.int64) * columns + labels.cols // size_px
    (cell_of, codes), counts = np.unique(np.stack([cells, labels.codes.astype(np.int64)]), axis=1, return_counts=True)
    order = generator.permutation(len(cell_of))
    waiting = {code: [index for index in order if codes[index] == code] for code in np.unique(codes)}
    chosen: dict[int, None] = {}
    total = dict.fromkeys(waiting, 0)
    while len(chosen) < room and waiting:
        index = waiting[min(waiting, key=lambda code: total[code])].pop()
        if int(cell_of[index]) not in chosen:
            chosen[int(cell_of[index])] = None
            for other in np.flatnonzero(cell_of == cell_of[index]):
                total[codes[other]] += int(counts[other])
        waiting = {code: indices for code, indices in waiting.items() if indices}
    return np.array(list(chosen), np.int64)


def _fullest(stack: Stack, cells: npt.NDArray[np.int64], columns: int, size_px: int, room: int) -> list[int]:
    """Up to `room` of the cells: those whose middle has all streams, then those that have any, each in the order given."""
    full: list[int] = []
    some: list[int] = []
    for cell, streams in _probe(stack, cells[:_PROBES], columns, size_px):
        if streams:
            (full if streams == len(stack.streams) else some).append(cell)
        if len(full) >= room:
            break
    return (full + some)[:room]


def _probe(stack: Stack, cells: npt.NDArray[np.int64], columns: int, size_px: int) -> Iterator[tuple[int, int]]:
    """Each cell, and how many streams have data in its middle."""
    for cell in cells:
        window = _place(int(cell), columns, size_px)
        side = min(_PROBE_PX, size_px)
        col, row = window.col + (size_px - side) // 2, window.row + (size_px - side) // 2
        middle = Window(min(col, stack.grid.width - 1), min(row, stack.grid.height - 1), side, side)
        near = [name for name, stream in stack.streams.items() if not stream.footprint.intersection(middle).is_empty]
        yield int(cell), sum(bool(is_present(values).any()) for values in stack.read(middle, near).values())
