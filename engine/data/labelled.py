"""Labels as values: the pixels of a Grid that a user has told the class of, and where they came from.

Each labelled pixel is one entry with its code and the shape that it came from, so that labels on a scene of any size cost only what
was drawn. Pixels of one shape are near each other and alike: a raster of codes has no shapes, so its blocks take their place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ..grid import Grid, Window
from ..specs import ClassSpec
from .classes import Codes

Indices = npt.NDArray[np.int32]
Tell = Callable[[float], None]  # how far something is, 0..1

BLOCK_PX = 16
MOST_PX = 4_000_000  # labelled pixels; of more, a sample is as good and bounds the memory


@dataclass(frozen=True)
class Labels:
    """Labelled pixels of a Grid, sorted by row and column: rows, cols int32 (N,), codes int16 (N,), shapes int32 (N,)."""

    rows: Indices
    cols: Indices
    codes: Codes
    shapes: Indices

    def __len__(self) -> int:
        return len(self.codes)

    def fingerprint(self, grid: Grid) -> str:
        """What tells these labels on their grid from others, whatever their classes are called and wherever their file lies."""
        place = " ".join(f"{value:.9g}" for value in grid.affine)
        _, first, inverse = np.unique(self.codes, return_index=True, return_inverse=True)
        ranks = np.argsort(np.argsort(first))[inverse].astype(np.uint8)  # a class is known by which comes first
        content = place.encode() + self.rows.tobytes() + self.cols.tobytes() + ranks.tobytes()
        return hashlib.sha256(content).hexdigest()[:32]

    def where(self, keep: npt.NDArray[np.bool_]) -> Labels:
        """The entries that a mask (N,) keeps."""
        return Labels(self.rows[keep], self.cols[keep], self.codes[keep], self.shapes[keep])

    def shapes_of(self, code: int) -> int:
        """How many shapes a class has."""
        return len(np.unique(self.shapes[self.codes == code]))


@dataclass(frozen=True)
class Burned:
    """Labels on a grid, the classes that their codes mean, and what the user should know of them. by_name: the codes were found by
    the names of given classes, which cannot tell two of one name apart. covered: of a class all of whose pixels shapes of others claim
    too, the one that claims the most of them. outside: those of classes whose shapes all lie beside the grid. unknown: classes of a raster
    that the given ones lack. is_raster: they were one, so that their shapes are blocks. loose: of names by which codes were found
    those that no class has in the same spelling (`matching.loose_names`). own: classes that the given ones lack, by their names.
    thing: what a label is called."""

    labels: Labels
    classes: tuple[ClassSpec, ...]
    notes: tuple[str, ...]
    by_name: bool = False
    covered: Mapping[int, int] = field(default_factory=dict)
    outside: frozenset[int] = frozenset()
    unknown: tuple[ClassSpec, ...] = ()
    is_raster: bool = False
    loose: frozenset[str] = frozenset()
    own: tuple[ClassSpec, ...] = ()
    thing: str = "pixel"


def blocks(rows: Indices, cols: Indices, codes: Codes, block_px: int) -> Indices:
    """A shape number per pixel: pixels of one code in one block of block_px x block_px belong together."""
    key = (codes.astype(np.int64) << 48) + ((rows // block_px).astype(np.int64) << 24) + cols // block_px
    return np.asarray(np.unique(key, return_inverse=True)[1], np.int32)


def drawn(window: Window, one_in: int) -> npt.NDArray[np.bool_]:
    """The pixels (h, w) that a sample of one in so many has: as if by chance, but always the same."""
    rows = np.arange(window.row, window.row + window.height, dtype=np.uint64)[:, None]
    cols = np.arange(window.col, window.col + window.width, dtype=np.uint64)[None, :]
    mixed = ((rows << np.uint64(32)) + cols) * np.uint64(0x9E3779B97F4A7C15)  # the golden ratio scatters what is regular
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    return np.asarray((mixed >> np.uint64(32)) % np.uint64(one_in) == 0)
