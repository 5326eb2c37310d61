"""Which pixels of the target layer a shape claims, by the engine's rules, and which ones shapes of two classes claim.

A polygon claims the pixels whose middles it covers, but one that covers none claims all that it touches: small shapes of two classes may
claim one pixel without lying over each other.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer, QgsRectangle, QgsSpatialIndex, QgsWkbTypes

from . import layers
from .class_values import Value

MOST_OVERLAPS = 20_000  # more are not looked for
_CLASH_PX = 0.5  # neighbours whose edges cross by less share no pixel
_SMALL_PX = 2.0  # hardly a polygon of that area covers no pixel's middle
_MOST_CELLS = 16  # that are looked at one by one

Cell = tuple[int, int]  # (col, row)


@dataclass
class Clashes:
    """Where shapes of two classes claim the same pixels."""

    places: dict[frozenset[Value], list[QgsRectangle]] = field(default_factory=dict)  # per two classes
    shapes: set[int] = field(default_factory=set)  # which ones, by their turn
    small: set[int] = field(default_factory=set)  # of all shapes, polygons that cover no pixel's middle
    count: int = 0  # of the places
    overlaps: int = 0  # of them, of shapes that claim more than single pixels
    cells: set[Cell] = field(default_factory=set)
    area_px: float = 0.0  # of what is too large to be told in cells

    @property
    def is_all(self) -> bool:
        """Whether there are no more."""
        return self.overlaps < MOST_OVERLAPS

    @property
    def pixels(self) -> int:
        """About so many pixels are claimed twice."""
        return len(self.cells) + round(self.area_px)


@dataclass(frozen=True)
class Claim:
    """What one shape claims: an area, and its pixels where it is no more than these."""

    area: QgsGeometry
    cells: Sequence[Cell] = ()
    is_small: bool = False  # a polygon that covers no pixel's middle


class Claims:
    """Takes shape after shape, in the target's CRS.

    Claims of single pixels meet pixel by pixel, as there may be dozens of shapes in each; only those of other shapes are compared.
    """

    def __init__(self, main: QgsRasterLayer, clashes: Clashes) -> None:
        self._grid, self._clashes = layers.grid_of(main), clashes
        self._width_mu, self._height_mu = main.rasterUnitsPerPixelX(), main.rasterUnitsPerPixelY()
        self._few, self._wide = QgsSpatialIndex(), QgsSpatialIndex()  # of claims of single pixels, and of others
        self._taken: list[tuple[Value, QgsGeometry]] = []
        self._claimed: dict[Cell, dict[Value, list[int]]] = {}  # turns of the shapes that claim single pixels

    def claim_of(self, shape: QgsGeometry) -> Claim:
        """The pixels that its points lie in, or that its lines touch; of a polygon its own area, and of a small one the pixels whose
        middles it covers, or, where there are none, those that it touches."""
        kind = shape.type()
        if kind == QgsWkbTypes.GeometryType.PointGeometry:
            return self._of_cells({self._cell(point.x(), point.y()) for point in shape.vertices()})
        if kind == QgsWkbTypes.GeometryType.LineGeometry:
            return Claim(shape.buffer(math.sqrt(self._width_mu * self._height_mu) / 2, 1))
        parts = shape.asGeometryCollection() if shape.isMultipart() else [shape]
        if self._px(shape) >= _SMALL_PX * len(parts):
            return Claim(shape)
        covered = [self._covered(part) for part in parts]
        found = [cells or self._touched(part) for part, cells in zip(parts, covered)]
        if all(found):
            return replace(self._of_cells({cell for cells in found for cell in cells}), is_small=not any(covered))
        rest = [part for part, cells in zip(parts, found) if not cells]
        return Claim(QgsGeometry.unaryUnion([*rest, *(self._square(cell) for cells in found for cell in cells)]))

    def _of_cells(self, cells: set[Cell]) -> Claim:
        return Claim(QgsGeometry.unaryUnion([self._square(cell) for cell in cells]), sorted(cells))

    def pixels_of(self, area: QgsGeometry) -> int:
        """About so many; the smallest shape claims one."""
        return max(1, round(self._px(area)))

    def take(self, value: Value, claim: Claim) -> Iterator[None]:
        """Look for shapes of other classes that claim the same pixels."""
        own, box = len(self._taken), claim.area.boundingBox()
        self._take_cells(value, own, claim.cells)
        if claim.is_small:
            self._clashes.small.add(own)
        near = self._wide.intersects(box) + ([] if claim.cells else self._few.intersects(box))
        for place in sorted(near):
            if not self._clashes.is_all:
                break
            self._compare(own, value, claim.area, place)
            yield
        (self._few if claim.cells else self._wide).addFeature(own, box)
        self._taken.append((value, claim.area))

    def _take_cells(self, value: Value, own: int, cells: Sequence[Cell]) -> None:
        for cell in cells:
            claimed = self._claimed.setdefault(cell, {})
            if value not in claimed:
                for other, turns in claimed.items():
                    self._note((value, other), self._square(cell).boundingBox(), {own, *turns})
                    self._clashes.cells.add(cell)
            elif len(claimed) > 1:
                self._clashes.shapes.add(own)
            claimed.setdefault(value, []).append(own)

    def _compare(self, own: int, value: Value, area: QgsGeometry, place: int) -> None:
        other, taken = self._taken[place]
        if other != value and area.intersects(taken):
            common = area.intersection(taken)
            if self._px(common) >= _CLASH_PX:
                self._clashes.overlaps += 1
                self._note((value, other), common.boundingBox(), {own, place})
                self._count(common)

    def _note(self, values: tuple[Value, Value], box: QgsRectangle, shapes: set[int]) -> None:
        self._clashes.places.setdefault(frozenset(values), []).append(box)
        self._clashes.count += 1
        self._clashes.shapes |= shapes

    def _count(self, common: QgsGeometry) -> None:
        """The pixels of what two shapes share, of which others may share some as well."""
        if not self._cells(common.boundingBox()):
            self._clashes.area_px += self._px(common)
            return
        found = self._covered(common)
        center = common.boundingBox().center()
        self._clashes.cells.update(found or [self._cell(center.x(), center.y())])

    def _covered(self, part: QgsGeometry) -> list[Cell]:
        """The pixels whose middles a polygon covers; none of one that reaches over many."""
        return [cell for cell in self._cells(part.boundingBox()) if part.contains(self._middle(cell))]

    def _touched(self, part: QgsGeometry) -> list[Cell]:
        """The pixels that a polygon touches; none of one that reaches over many."""
        cells = self._cells(part.boundingBox())
        return cells if len(cells) <= 1 else [cell for cell in cells if part.intersects(self._square(cell))]

    def _cells(self, box: QgsRectangle) -> list[Cell]:
        """The pixels that a box touches; none where they are many."""
        slack = 1e-6  # of a pixel: a box of whole pixels touches no others
        left, top = self._grid.colrow(box.xMinimum(), box.yMaximum())
        right, bottom = self._grid.colrow(box.xMaximum(), box.yMinimum())
        cols = range(math.floor(left + slack), max(math.floor(left + slack) + 1, math.ceil(right - slack)))
        rows = range(math.floor(top + slack), max(math.floor(top + slack) + 1, math.ceil(bottom - slack)))
        return [(col, row) for row in rows for col in cols] if len(cols) * len(rows) <= _MOST_CELLS else []

    def _cell(self, x: float, y: float) -> Cell:
        col, row = self._grid.colrow(x, y)
        return math.floor(col), math.floor(row)

    def _middle(self, cell: Cell) -> QgsPointXY:
        return QgsPointXY(*self._grid.xy(cell[0] + 0.5, cell[1] + 0.5))

    def _square(self, cell: Cell) -> QgsGeometry:
        (left, top), (right, bottom) = self._grid.xy(*cell), self._grid.xy(cell[0] + 1, cell[1] + 1)
        return QgsGeometry.fromRect(QgsRectangle(left, bottom, right, top))

    def _px(self, area: QgsGeometry) -> float:
        return float(area.area() / (self._width_mu * self._height_mu))
