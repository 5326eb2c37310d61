"""Where the labels of a training lay, in some kilobytes: a reference of the same places, in whatever file, is known by it.

Labelled pixels lie side by side in shapes, so runs of them along the rows of their grid say it all. Labels that are scattered so widely
that even their runs are many are not kept: a model file stays small.
"""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..grid import Affine, Grid
from .labelled import Labels
from .places import transform_xy

MOST_CHARACTERS = 60_000  # of all runs together; about ten thousand runs
_CODE = "<i8"


@dataclass(frozen=True)
class Taught:
    """Labelled pixels of a grid (crs, affine, width). runs: zlib in base64, of the gap before each run and of its length, counted along
    all rows one after another."""

    crs: str
    affine: Affine
    width: int
    runs: str

    @classmethod
    def of(cls, labels: Labels, grid: Grid) -> Taught:
        """As labels are sorted, so are the numbers of their pixels."""
        numbers = labels.rows.astype(np.int64) * grid.width + labels.cols
        is_first = np.diff(numbers, prepend=-2) != 1
        starts = numbers[is_first]
        lengths = np.diff(np.flatnonzero(is_first), append=len(numbers))
        content = np.stack([np.diff(starts, prepend=0), lengths]).astype(_CODE).tobytes()
        return cls(grid.crs, grid.affine, grid.width, base64.b64encode(zlib.compress(content)).decode())

    def holds(self, labels: Labels, grid: Grid) -> npt.NDArray[np.bool_]:
        """Which of the pixels (N,) of another grid have their middle on one of these. Raises LayerError; ValueError where the text is
        damaged."""
        a, b, c, d, e, f = grid.affine
        cols, rows = labels.cols + 0.5, labels.rows + 0.5
        places = transform_xy(grid.crs, self.crs, np.column_stack([a * cols + b * rows + c, d * cols + e * rows + f]))
        is_there = np.isfinite(places).all(axis=1)
        a, b, c, d, e, f = self.affine
        dx, dy = np.where(is_there, places.T - [[c], [f]], 0.0)
        cols, rows = (np.floor(part / (a * e - b * d)).astype(np.int64) for part in (e * dx - b * dy, a * dy - d * dx))
        starts, lengths = self._runs()
        numbers = rows * self.width + cols
        run = np.searchsorted(starts, numbers, side="right") - 1
        is_there &= (rows >= 0) & (cols >= 0) & (cols < self.width) & (run >= 0)
        return np.asarray(is_there & (numbers < (starts + lengths)[run]))

    def _runs(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        try:
            gaps, lengths = np.frombuffer(zlib.decompress(base64.b64decode(self.runs)), _CODE).reshape(2, -1)
        except zlib.error as error:
            raise ValueError("The runs of labelled pixels are damaged") from error
        return np.cumsum(gaps), lengths


def kept(newest_first: Iterable[Taught]) -> tuple[Taught, ...]:
    """Those that a model file has room for."""
    found, left = [], MOST_CHARACTERS
    for entry in newest_first:
        left -= len(entry.runs)
        if left < 0:
            break
        found.append(entry)
    return tuple(found)


def held_by(taught: Iterable[Taught], labels: Labels, grid: Grid) -> npt.NDArray[np.bool_]:
    """Which pixels (N,) lie on any of them. Raises LayerError, ValueError."""
    found = np.zeros(len(labels), bool)
    for entry in taught:
        found |= entry.holds(labels, grid)
    return found


def told(fields: dict[str, object]) -> Taught:
    """As a file has it. Raises KeyError, TypeError, ValueError."""
    affine = tuple(map(float, fields["affine"]))  # type: ignore[call-overload]
    width = int(fields["width"])  # type: ignore[call-overload]
    if len(affine) != 6 or width < 1 or affine[0] * affine[4] == affine[1] * affine[3]:
        raise ValueError(f"{affine} and {width} are no grid of labels")
    runs = str(fields["runs"])
    if len(runs) > MOST_CHARACTERS:  # which could unpack to more than a machine's memory
        raise ValueError("The runs of labelled pixels are damaged")
    return Taught(str(fields["crs"]), affine, width, runs)
