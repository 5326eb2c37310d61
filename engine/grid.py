"""Pixel geometry as small frozen values: a Grid places pixels on the map, a Window is a rectangle of its pixels.

An affine is (a, b, c, d, e, f) with x = a*col + b*row + c and y = d*col + e*row + f, map units (mu) per pixel, so that
(0, 0) is the outer corner of the first pixel. Rasters without georeference get (1, 0, 0, 0, -1, 0), as QGIS shows them.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

from .errors import LayerError

Affine = tuple[float, float, float, float, float, float]
Bounds = tuple[float, float, float, float]  # left, bottom, right, top in map units

FARTHEST_DEGREES = 720.0  # two turns of the globe: what lies farther counts metres under a CRS of degrees
LARGEST_DEGREES = 0.005  # a pixel of less is not of metres
_OTHER_SIZE = 1.4  # ours: pixels so many times as large show other things; 10 m and 12.5 m are neighbours, 20 m and 30 m are none
_MOST_DEGREES = 360
PIXEL_AFFINE: Affine = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)


def coordinate(value: float) -> str:
    """A coordinate without digits that tell nobody where it is: whole metres, degrees to some ten metres; only those are so small."""
    return f"{value:.0f}" if abs(value) > _MOST_DEGREES else f"{round(value, 4) + 0.0:.4f}".rstrip("0").rstrip(".")


def whereabouts(bounds: Bounds, crs: str) -> str:
    """Bounds in words."""
    left, bottom, right, top = map(coordinate, bounds)
    named = crs if len(crs) < 20 else "its own CRS"
    if not crs:
        return f"left {left}, bottom {bottom}, right {right}, top {top}"
    return f"left {left}, bottom {bottom}, right {right}, top {top} in {named}"


def is_near_size(size: float, other: float) -> bool:
    """Whether pixels of the one size show what those of the other do."""
    return max(size, other) <= _OTHER_SIZE * min(size, other)


_AREA_TOLERANCE = 0.01
# Key and domain of what the sidecar of a map says its table of classes is of (`Grid.mark`): who makes another raster of a map takes the
# table along, and tags, but of the usual domain alone
COUNTED = ("COUNTED", "XMODALNET")


def one_size(plane: float, ground: Sequence[float]) -> Optional[float]:
    """The area of a pixel: by its CRS (`plane`, NaN where that has none) where it is true to 1 % of the pixels that were looked up on the
    `ground`, else their mean where all are alike to 1 %, else None; all in one unit."""
    if all(abs(plane - size) <= _AREA_TOLERANCE * size for size in ground):
        return plane
    mean = sum(ground) / len(ground)
    return mean if all(abs(size - mean) <= _AREA_TOLERANCE * mean for size in ground) else None


PER_HECTARE = {"ha": 1.0, "m²": 1e4}
_SMALL_HA = 10.0  # ours
_MATTERS = 1e-3  # ours: of the largest figure of a column; what is less may be rounded away
_MOST_DECIMALS = 4

_CELLS, _STEP = 8, 3  # a side; ours: coprime, so that the places of a row of cells are spread over all of a cell
_WIDE_PX, _HIGH_PX = 32, 2  # of a file that gives whole rows, few have to be read


def unit_of_areas(total_ha: float) -> str:
    """Of the areas of a table: in hectares those of a small scene would all begin with noughts."""
    return "m²" if total_ha < _SMALL_HA else "ha"


def shared_decimals(values: Iterable[float], digits: int = 3, step: float = 0.0) -> int:
    """For all figures of a column: as many as the smallest that matters beside the largest needs to be told to so many digits.

    step: what two of them differ by at least, such as a pixel; no figure is told more exactly than that.
    """
    sizes = [abs(value) for value in values if value]
    counts = max(sizes, default=0.0) * _MATTERS
    least = min((size for size in sizes if size >= counts), default=0.0)
    exact = decimals(step, 1) if step else _MOST_DECIMALS
    return min(decimals(least, digits), exact)


def decimals_of_changes(matrix: Iterable[Iterable[int]], pixel: float) -> int:
    """For all areas of a change, wherever they stand: by the pixels that went from one class to another. pixel: its area."""
    return shared_decimals((count * pixel for row in matrix for count in row), step=pixel)


def decimals(value: float, digits: int) -> int:
    """How many a value needs to be told to so many digits; none where it is 0."""
    return min(_MOST_DECIMALS, max(0, digits - 1 - math.floor(math.log10(abs(value))))) if value else 0


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels; it may reach beyond the grid that it is read from."""

    col: int
    row: int
    width: int
    height: int

    @property
    def is_empty(self) -> bool:
        return self.width <= 0 or self.height <= 0

    def grown(self, px: int) -> Window:
        """The window with `px` more pixels on every side."""
        return Window(self.col - px, self.row - px, self.width + 2 * px, self.height + 2 * px)

    def intersection(self, other: Window) -> Window:
        """What both cover; empty (width or height 0) where they do not meet."""
        col, row = max(self.col, other.col), max(self.row, other.row)
        right = min(self.col + self.width, other.col + other.width)
        bottom = min(self.row + self.height, other.row + other.height)
        return Window(col, row, max(0, right - col), max(0, bottom - row))

    def union(self, other: Window) -> Window:
        """The smallest one that holds both; an empty one counts for nothing."""
        if self.is_empty or other.is_empty:
            return other if self.is_empty else self
        col, row = min(self.col, other.col), min(self.row, other.row)
        right = max(self.col + self.width, other.col + other.width)
        bottom = max(self.row + self.height, other.row + other.height)
        return Window(col, row, right - col, bottom - row)

    def spread(self) -> list[Window]:
        """Small windows that stand for equal parts of it, one in each of its 8 x 8 cells, the cells of a row or a column each at another
        place in theirs: a border of any width has the share of them that it has of the whole, to some points."""
        width, height = min(self.width, _WIDE_PX), min(self.height, _HIGH_PX)
        found = []
        for row, col in itertools.product(range(_CELLS), repeat=2):
            across, down = (col * _CELLS + _STEP * row % _CELLS + 0.5, row * _CELLS + _STEP * col % _CELLS + 0.5)
            left = _kept(across / _CELLS**2 * self.width - width / 2, self.width - width)
            top = _kept(down / _CELLS**2 * self.height - height / 2, self.height - height)
            found.append(Window(self.col + left, self.row + top, width, height))
        return found


def _kept(place: float, most: int) -> int:
    return min(max(0, round(place)), most)


@dataclass(frozen=True)
class Grid:
    """Where pixels lie: crs as WKT or authority code, "" where the layers have none; width and height in pixels."""

    crs: str
    affine: Affine
    width: int
    height: int

    @property
    def window(self) -> Window:
        return Window(0, 0, self.width, self.height)

    @property
    def mark(self) -> str:
        """What a map calls its pixels by, so that a table which other programs carried to other ones is known not to be of these."""
        turned = (float(value) + 0.0 for value in self.affine)  # no -0.0, as ENVI has it: a GeoTIFF gives back 0.0
        return " ".join(map(repr, (self.width, self.height, *turned)))

    @property
    def pixel_size(self) -> tuple[float, float]:
        """Length of a pixel's sides along its row and its column, map units."""
        a, b, _, d, e, _ = self.affine
        return math.hypot(a, d), math.hypot(b, e)

    @property
    def bounds(self) -> Bounds:
        corners = [self.xy(col, row) for col in (0, self.width) for row in (0, self.height)]
        xs, ys = zip(*corners)
        return min(xs), min(ys), max(xs), max(ys)

    def xy(self, col: float, row: float) -> tuple[float, float]:
        """Map position of a pixel position; whole numbers are pixel corners."""
        a, b, c, d, e, f = self.affine
        return a * col + b * row + c, d * col + e * row + f

    def colrow(self, x: float, y: float) -> tuple[float, float]:
        """Pixel position of a map position. Raises LayerError where the affine has no inverse."""
        a, b, c, d, e, f = self.affine
        determinant = a * e - b * d
        if determinant == 0:
            raise LayerError("The layer's pixels have no size", "Check its georeference")
        dx, dy = x - c, y - f
        return (e * dx - b * dy) / determinant, (a * dy - d * dx) / determinant

    def crop(self, window: Window) -> Grid:
        """The grid of the window's pixels alone; same pixels, other origin."""
        a, b, _, d, e, _ = self.affine
        c, f = self.xy(window.col, window.row)
        return Grid(self.crs, (a, b, c, d, e, f), window.width, window.height)

    def coarser(self, times: int) -> Grid:
        """The grid whose pixels have sides that are so many times as long, from the same corner; the last ones may reach beyond."""
        a, b, c, d, e, f = self.affine
        affine = (a * times, b * times, c, d * times, e * times, f)
        return Grid(self.crs, affine, -(-self.width // times), -(-self.height // times))

    def window_of(self, bounds: Bounds) -> Window:
        """The whole pixels that touch the bounds (same CRS), cut to the grid; empty where they do not meet."""
        left, bottom, right, top = bounds
        corners = [self.colrow(x, y) for x in (left, right) for y in (bottom, top)]
        cols, rows = zip(*corners)
        slack = 1e-6  # of a pixel: bounds that came from pixel corners must not gain a pixel by rounding
        col, row = math.floor(min(cols) + slack), math.floor(min(rows) + slack)
        end_col, end_row = math.ceil(max(cols) - slack), math.ceil(max(rows) - slack)
        return Window(col, row, end_col - col, end_row - row).intersection(self.window)

    def tiles(self, tile_px: int) -> Iterator[Window]:
        """Windows of at most tile_px x tile_px that cover the grid once, row by row."""
        for row in range(0, self.height, tile_px):
            for col in range(0, self.width, tile_px):
                yield Window(col, row, min(tile_px, self.width - col), min(tile_px, self.height - row))
