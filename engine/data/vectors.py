"""Vector layers as shapes in pixel coordinates: the only file of the engine that imports pyogrio and shapely.

rasterio reads no vectors; pyogrio reads every format of OGR (GeoPackage, Shapefile, GeoJSON, FlatGeobuf ...) with a GDAL of its own,
which lives beside rasterio's without harm. Curves arrive as short straight lines, heights (Z) are dropped.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import pyogrio.raw
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from ..errors import LabelError, OutputError
from ..files import written_whole
from ..grid import Bounds, Grid, Window
from .raster import burn_mask, transform_xy

Values = npt.NDArray[Any]
Pixels = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]  # rows (N,), cols (N,)

_POLYGON, _POINT = "Polygon", "Point"


@dataclass(frozen=True)
class Features:
    """The shapes of a vector layer: geometries (N,) shapely or None, and fields by name, each (N,)."""

    name: str
    crs: str
    geometries: Values
    fields: Mapping[str, Values]


def read_features(path: str, layer: str = "") -> Features | None:
    """The features of a layer, None if the file is no vector file. layer "": the only one, or the one called "labels".

    Raises LabelError: the layer is not there, or several could be meant.
    """
    name = os.path.basename(path) or path
    try:
        layers = [str(entry[0]) for entry in pyogrio.list_layers(path) if entry[1] is not None]
    except DataSourceError as error:
        if "not recognized" in str(error):
            return None
        raise LabelError(f"'{name}' cannot be read: {error}", "The file may be damaged, or locked by another program") from error
    if not layers:
        return None
    chosen = _choose_layer(name, layers, layer)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            meta, _, wkb, columns = pyogrio.raw.read(path, layer=chosen, force_2d=True)
    except (DataLayerError, DataSourceError) as error:
        raise LabelError(f"'{name}' cannot be read: {error}", "The file may be damaged; save the labels again") from error
    geometries = shapely.from_wkb(wkb, on_invalid="ignore")
    return Features(name, meta["crs"] or "", geometries, dict(zip(map(str, meta["fields"]), columns)))


def write_polygons(path: str, layer: str, crs: str, rings: Sequence[Values], fields: Mapping[str, Values]) -> None:
    """Write polygons, each a closed ring (M, 2) of x and y, to a GeoPackage of their own. Raises OutputError."""
    with written_whole(path) as draft:
        draft.unlink()  # GDAL makes its own file
        try:
            pyogrio.raw.write(
                draft,
                geometry=np.array([shapely.to_wkb(shapely.polygons(ring)) for ring in rings], object),
                field_data=list(fields.values()),
                fields=list(fields),
                layer=layer,
                driver="GPKG",
                geometry_type=_POLYGON,
                crs=crs,
                dataset_options={"VERSION": "1.2"},  # older QGIS warns of newer ones
            )
        except DataSourceError as error:
            raise OutputError(f"'{path}' cannot be written: {error}", "Choose another place") from error


def is_drawn(features: Features) -> npt.NDArray[np.bool_]:
    """Which features (N,) have a geometry that is not empty."""
    return np.asarray(~(shapely.is_missing(features.geometries) | shapely.is_empty(features.geometries)))


def to_pixels(features: Features, grid: Grid) -> tuple[Values, npt.NDArray[np.bool_]]:
    """Geometries (N,) in pixel coordinates (col, row) of the grid, and which of them are usable (drawn, with a place in its CRS)."""
    usable = is_drawn(features)
    drawn = features.geometries[usable]
    xy, owner = shapely.get_coordinates(drawn, return_index=True)
    placed = transform_xy(features.crs, grid.crs, xy)
    colrow = _colrow(grid, np.where(np.isfinite(placed), placed, np.nan))
    lost = ~np.isfinite(colrow).all(axis=1)
    colrow[lost] = 0.0  # one place for all of them: rings stay closed
    moved = np.full(len(features.geometries), None, object)
    moved[usable] = shapely.set_coordinates(drawn, colrow)
    usable[np.flatnonzero(usable)[owner[lost]]] = False
    return moved, usable


def pixels_of(geometry: Any, grid: Grid) -> Pixels:
    """The grid pixels that a shape in pixel coordinates labels, perhaps some twice; none where it lies outside.

    Polygons take the pixels whose centres they cover, or all that they touch if they cover none; lines all that they touch;
    points the one they lie in. Polygons that cross themselves count as drawn (even-odd).
    """
    found = [_part_pixels(part, grid) for part in _parts(geometry)]
    rows = np.concatenate([rows for rows, _ in found]) if found else np.empty(0, np.int64)
    cols = np.concatenate([cols for _, cols in found]) if found else np.empty(0, np.int64)
    return rows, cols


def bounds_of(features: Features, chosen: npt.NDArray[np.bool_]) -> Bounds:
    """Bounds of the chosen shapes (N,) together, in their own CRS."""
    left, bottom, right, top = shapely.total_bounds(features.geometries[chosen])
    return float(left), float(bottom), float(right), float(top)


def _choose_layer(name: str, layers: list[str], wanted: str) -> str:
    if wanted and wanted not in layers:
        raise LabelError(f"'{name}' has no layer '{wanted}'", f"It has {', '.join(layers)}")
    if wanted or len(layers) == 1:
        return wanted or layers[0]
    if "labels" in layers:
        return "labels"
    raise LabelError(f"'{name}' has {len(layers)} layers", f"Name one of {', '.join(layers)}")


def _colrow(grid: Grid, xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    with np.errstate(over="ignore", invalid="ignore"):  # places beyond all numbers are looked for afterwards
        cols, rows = grid.colrow(xy[:, 0], xy[:, 1])  # type: ignore[arg-type]  # plain arithmetic: arrays go through as well
    return np.column_stack([cols, rows])


def _parts(geometry: Any) -> Iterator[Any]:
    """Single polygons, lines and points, out of collections of any depth."""
    if hasattr(geometry, "geoms"):
        for part in geometry.geoms:
            yield from _parts(part)
    elif not geometry.is_empty:
        yield geometry


def _part_pixels(part: Any, grid: Grid) -> Pixels:
    left, top, right, bottom = (int(np.floor(edge)) for edge in part.bounds)
    window = Window(left, top, right - left + 1, bottom - top + 1).intersection(grid.window)
    if window.is_empty:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    if part.geom_type == _POINT:
        return np.array([window.row]), np.array([window.col])
    mask = burn_mask(part, window, all_touched=part.geom_type != _POLYGON)
    if not mask.any():
        mask = burn_mask(part, window, all_touched=True)
    rows, cols = np.nonzero(mask)
    return rows + window.row, cols + window.col
