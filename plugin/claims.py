"""Which pixels of the target layer a shape claims, by the engine's rules, and which ones shapes of two classes claim.

A polygon claims the pixels whose middles it covers, but one that covers none claims all that it touches: small shapes of two classes may
claim one pixel without lying over each other.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer, QgsRectangle, QgsSpatialIndex, QgsWkbTypes

from . import layers
from .class_values import Value

MOST_CLASHES = 20_000  # more are not looked for
_CLASH_PX = 0.5  # neighbours whose edges cross by less share no pixel
_SURE_PX = 2.0  # hardly a polygon of that area covers no pixel's middle
_MOST_CELLS = 16  # that are looked at one by one

Cell = tuple[int, int]  # (col, row)


@dataclass
class Clashes:
    """Where shapes of two classes claim the same pixels."""

    places: dict[frozenset[Value], list[QgsRectangle]] = field(default_factory=dict)  # per two classes
    shapes: set[int] = field(default_factory=set)  # which ones, by their turn
    small: set[int] = field(default_factory=set)  # those of them that cover no pixel's middle
    count: int = 0  # of the places
    cells: set[Cell] = field(default_factory=set)
    area_px: float = 0.0  # of what is too large to be told in cells

    @property
    def pixels(self) -> int:
        """About so many pixels are claimed twice."""
        return len(self.cells) + round(self.area_px)


class Claims:
    """Takes shape after shape, in the target's CRS."""

    def __init__(self, main: QgsRasterLayer, clashes: Clashes) -> None:
        self._grid, self._clashes = layers.grid_of(main), clashes
        self._width_mu, self._height_mu = main.rasterUnitsPerPixelX(), main.rasterUnitsPerPixelY()
        self._index = QgsSpatialIndex()
        self._taken: list[tuple[Value, QgsGeometry, bool]] = []

    def area_of(self, shape: QgsGeometry) -> tuple[QgsGeometry, bool]:
        """The area whose pixels a shape claims: those that its points lie in, that its lines touch, or its own. Also whether it is a
        polygon that covers no pixel's middle."""
        kind = shape.type()
        if kind == QgsWkbTypes.GeometryType.PointGeometry:
            return QgsGeometry.unaryUnion([self._square(self._cell(point.x(), point.y())) for point in shape.vertices()]), False
        if kind == QgsWkbTypes.GeometryType.LineGeometry:
            return shape.buffer(math.sqrt(self._width_mu * self._height_mu) / 2, 1), False
        parts = shape.asGeometryCollection() if shape.isMultipart() else [shape]
        if self._px(shape) >= _SURE_PX * len(parts):
            return shape, False
        cells = [self._touched(part) for part in parts]
        if not any(cells):
            return shape, False
        pieces = [
            piece for part, found in zip(parts, cells) for piece in ([self._square(cell) for cell in found] if found else [part])
        ]
        return (QgsGeometry.unaryUnion(pieces) if len(pieces) > 1 else pieces[0]), all(cells)

    def pixels_of(self, area: QgsGeometry) -> int:
        """About so many; the smallest shape claims one."""
        return max(1, round(self._px(area)))

    def take(self, value: Value, area: QgsGeometry, is_small: bool) -> Iterator[None]:
        """Look for areas of other classes that lie over it."""
        clashes, own = self._clashes, len(self._taken)
        for place in sorted(self._index.intersects(area.boundingBox())):
            if clashes.count == MOST_CLASHES:
                break
            other, taken, is_other_small = self._taken[place]
            if other != value and area.intersects(taken):
                common = area.intersection(taken)
                if self._px(common) >= _CLASH_PX:
                    clashes.places.setdefault(frozenset((value, other)), []).append(common.boundingBox())
                    clashes.count += 1
                    clashes.shapes |= {own, place}
                    clashes.small |= {turn for turn, is_one in ((own, is_small), (place, is_other_small)) if is_one}
                    self._count(common)
            yield
        self._index.addFeature(own, area.boundingBox())
        self._taken.append((value, area, is_small))

    def _count(self, common: QgsGeometry) -> None:
        """The pixels of what two shapes share, of which others may share some as well."""
        cells = self._cells(common.boundingBox())
        if not cells:
            self._clashes.area_px += self._px(common)
            return
        found = [cell for cell in cells if common.contains(self._middle(cell))]
        center = common.boundingBox().center()
        self._clashes.cells.update(found or [self._cell(center.x(), center.y())])

    def _touched(self, part: QgsGeometry) -> list[Cell]:
        """What a polygon that covers no pixel's middle touches; none where it covers one, or where it is too long to tell."""
        cells = self._cells(part.boundingBox())
        if len(cells) > 1 and any(part.contains(self._middle(cell)) for cell in cells):
            return []
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
