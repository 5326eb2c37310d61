"""Polygons that a map is kept to, such as those of a community or of fields: a pixel lies inside where its centre does, so that areas are
neither too large nor too small."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import shapely

from ..errors import LayerError
from ..grid import Bounds, Grid, Window
from . import vectors
from .raster import burn_mask, part_of

_BLOCK_PX, _BLOCKS = 1024, 32
_AREAS = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)


class Inside:
    """Polygons in pixel coordinates of a grid. They are burned block by block, each once as long as tiles meet it, as a border may have
    more corners than a tile has pixels."""

    def __init__(self, polygons: vectors.Values) -> None:
        self._tree = shapely.STRtree(polygons)
        self._can_clip = shapely.is_valid(polygons)  # what crosses itself might become another shape
        self._block = lru_cache(maxsize=_BLOCKS)(self._burn)

    def meets(self, window: Window) -> bool:
        """Whether any of them has its box in the window."""
        return len(self._tree.query(_box(window))) > 0

    def mask(self, window: Window) -> npt.NDArray[np.bool_]:
        """Which pixels (h, w) of a window lie inside of any. Polygons that cross themselves count as drawn (even-odd)."""
        found = np.zeros((window.height, window.width), bool)
        for row in range(window.row // _BLOCK_PX * _BLOCK_PX, window.row + window.height, _BLOCK_PX):
            for col in range(window.col // _BLOCK_PX * _BLOCK_PX, window.col + window.width, _BLOCK_PX):
                block = Window(col, row, _BLOCK_PX, _BLOCK_PX)
                here = block.intersection(window)
                found[part_of(here, window)] = self._block(block)[part_of(here, block)]
        return found

    def _burn(self, block: Window) -> npt.NDArray[np.bool_]:
        chosen = self._tree.query(_box(block))
        polygons = self._tree.geometries.take(chosen)
        can_clip = self._can_clip[chosen]
        polygons[can_clip] = shapely.clip_by_rect(polygons[can_clip], *_box(block).bounds)
        kept = polygons[np.isin(shapely.get_type_id(polygons), _AREAS) & ~shapely.is_empty(polygons)]  # not what only touches
        return burn_mask(kept, block, all_touched=False) if len(kept) else np.zeros((block.height, block.width), bool)


@dataclass(frozen=True)
class Polygons:
    """Those of a vector layer, each part one of its own: a part that has no place in a grid's CRS, as a claim at the pole, takes none of
    the others along, and tiles between parts are left out."""

    parts: vectors.Features

    @property
    def bounds(self) -> Bounds:
        """Of all together, in their own CRS."""
        return vectors.bounds_of(self.parts, np.ones(len(self.parts.geometries), bool))

    @property
    def crs(self) -> str:
        return self.parts.crs

    def on(self, grid: Grid) -> Inside:
        """Raises LayerError where none of them has a place in the grid's CRS, or all lie beside it."""
        moved, usable = vectors.to_pixels(self.parts, grid)
        inside = Inside(moved[usable])
        if not usable.any() or not inside.meets(grid.window):
            raise LayerError(
                f"The polygons of '{self.parts.name}' lie outside of the area to map", "Choose others, or another area"
            )
        return inside


def read_polygons(path: str, layer: str = "", name: str = "") -> Polygons:
    """name: what they are called, else as their file. Raises LabelError, and LayerError where there are none."""
    features = vectors.read_features(path, layer, name)
    if features is None:
        raise LayerError(f"'{path}' is no vector layer", "Choose a layer of polygons as the area")
    name = features.name
    kept = vectors.is_drawn(features) & np.isin(shapely.get_type_id(features.geometries), _AREAS)
    if not kept.any():
        raise LayerError(f"'{name}' has no polygons to keep the map to", "Choose a layer of polygons as the area")
    return Polygons(vectors.Features(name, features.crs, shapely.get_parts(features.geometries[kept]), {}))


def _box(window: Window) -> shapely.Geometry:
    return shapely.box(window.col, window.row, window.col + window.width, window.row + window.height)
