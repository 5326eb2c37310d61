"""Held-out shapes that a model which never saw them takes for something else: often the label is wrong, or the class is two.

A model believes what it learned, so only what is held out can be doubted: the shapes of a held-out share, or, one after the other, all
shapes in the folds of a cross-validation (as in Northcutt, Jiang & Chuang, Confident Learning, JAIR 2021; whole shapes here).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

MOST_DOUBTFUL = 200  # those that the user finds right go from them
DOUBTFUL_SHARE = 0.5  # of a shape's pixels that are taken for other classes; half of them is more than an edge

Integers = npt.NDArray[np.integer]
Floats = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Doubtful:
    """A shape: the pixel of it that is nearest to the middle of those taken for `found`, the class that they are most often taken for
    in place of `wanted` (both by their place in the table), the share of its pixels taken for others, and how many it has. middle: the
    (row, col) of its pixel that is nearest to the middle of them all, which stays as long as the shape does."""

    row: int
    col: int
    middle: tuple[int, int]
    wanted: int
    found: int
    share: float
    pixels: int


def doubtful_shapes(shapes: Integers, rows: Integers, cols: Integers, wanted: Integers, found: Integers) -> list[Doubtful]:
    """Those of which at least half is taken for others; all arrays (M,), a pixel each."""
    order = np.argsort(shapes, kind="stable")
    starts = np.flatnonzero(np.diff(shapes[order], prepend=-1))
    doubted = (_doubtful(rows[of], cols[of], wanted[of], found[of]) for of in np.split(order, starts[1:]) if len(of))
    return [shape for shape in doubted if shape is not None]


def worst(doubted: Iterable[Sequence[Doubtful]], found: Floats) -> list[Doubtful]:
    """Of the shapes of several models the worst first: by the share, then by the pixels. found: how much of each class (K,) was recognised;
    where that is less than half, it is the models that are to be doubted."""
    everything = [shape for shapes in doubted for shape in shapes if found[shape.wanted] >= DOUBTFUL_SHARE]
    return sorted(everything, key=lambda shape: (-shape.share, -shape.pixels, shape.row, shape.col))[:MOST_DOUBTFUL]


def _doubtful(rows: Integers, cols: Integers, wanted: Integers, found: Integers) -> Doubtful | None:
    """One shape, all of whose pixels are of one class."""
    wrong = found != wanted
    share = float(wrong.mean())
    if share < DOUBTFUL_SHARE:
        return None
    most = int(np.bincount(found[wrong]).argmax())
    row, col = _middle(rows[found == most], cols[found == most])
    return Doubtful(row, col, _middle(rows, cols), int(wanted[0]), most, share, len(wanted))


def _middle(rows: Integers, cols: Integers) -> tuple[int, int]:
    """The (row, col) of the pixel that is nearest to the middle of them all."""
    nearest = int(np.argmin(np.square(rows - rows.mean()) + np.square(cols - cols.mean())))
    return int(rows[nearest]), int(cols[nearest])
