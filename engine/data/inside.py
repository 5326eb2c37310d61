"""Polygons that a map is kept to, such as those of a community or of fields: a pixel lies inside where its centre does, so that areas are
neither too large nor too small."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from ..errors import LayerError
from ..grid import Bounds, Grid, Window
from . import vectors
from .raster import burn_mask

_AREAS = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)


class Inside:
    """Polygons in pixel coordinates of a grid."""

    def __init__(self, polygons: vectors.Values) -> None:
        self._tree = shapely.STRtree(polygons)

    def meets(self, window: Window) -> bool:
        """Whether any of them has its box in the window."""
        return len(self._tree.query(_box(window))) > 0

    def mask(self, window: Window) -> npt.NDArray[np.bool_]:
        """Which pixels (h, w) of a window lie inside of any. Polygons that cross themselves count as drawn (even-odd)."""
        found = np.zeros((window.height, window.width), bool)
        for polygon in self._tree.geometries.take(self._tree.query(_box(window))):
            found |= burn_mask(polygon, window, all_touched=False)
        return found


def read_polygons(path: str, layer: str = "") -> vectors.Features:
    """The polygons of a vector layer. Raises LabelError, and LayerError where there are none."""
    features = vectors.read_features(path, layer)
    if features is None:
        raise LayerError(f"'{path}' is no vector layer", "Choose a layer of polygons as the area")
    kept = vectors.is_drawn(features) & np.isin(shapely.get_type_id(features.geometries), _AREAS)
    if not kept.any():
        raise LayerError(f"'{features.name}' has no polygons to keep the map to", "Choose a layer of polygons as the area")
    return vectors.Features(features.name, features.crs, features.geometries[kept], {})


def bounds_of(polygons: vectors.Features) -> Bounds:
    """Of all together, in their own CRS."""
    return vectors.bounds_of(polygons, np.ones(len(polygons.geometries), bool))


def on_grid(polygons: vectors.Features, grid: Grid) -> Inside:
    """Raises LayerError where none of them has a place in the grid's CRS, or all lie beside it."""
    moved, usable = vectors.to_pixels(polygons, grid)
    inside = Inside(moved[usable])
    if not usable.any() or not inside.meets(grid.window):
        raise LayerError(f"The polygons of '{polygons.name}' lie outside of the area to map", "Choose others, or another area")
    return inside


def _box(window: Window) -> shapely.Geometry:
    return shapely.box(window.col, window.row, window.col + window.width, window.row + window.height)
