"""Where things lie: coordinate reference systems through GDAL, and grids that share their pixels."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np
import numpy.typing as npt
import rasterio.warp
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import LayerError
from ..grid import FARTHEST_DEGREES, Bounds, Grid, Window, coordinate
from .gdal import gdal

_LATTICE_TOLERANCE_PX = 0.01
_DEGREES, _EARTH_KM = "EPSG:4326", 6371.0
_STEPS = 22  # points along a side
_PARTS = (0.1, 0.3, 0.5, 0.7, 0.9)  # of a side


def lattice_shift(grid: Grid, other: Grid) -> Optional[tuple[int, int]]:
    """Column and row of `other`'s first pixel in `grid`, where both share one CRS and one pixel lattice; else None.

    A grid without CRS is taken for one with CRS only if both have the very same pixels.
    """
    corners = [(0, 0), (other.width, 0), (0, other.height), (other.width, other.height)]
    places = [grid.colrow(*other.xy(col, row)) for col, row in corners]
    col, row = round(places[0][0]), round(places[0][1])
    for (x, y), (corner_col, corner_row) in zip(places, corners):
        if math.hypot(x - corner_col - col, y - corner_row - row) > _LATTICE_TOLERANCE_PX:
            return None
    identical = (col, row, other.width, other.height) == (0, 0, grid.width, grid.height)
    one_without = bool(grid.crs) != bool(other.crs)
    return (col, row) if (identical and one_without) or same_crs(grid.crs, other.crs) else None


def same_crs(crs: str, other: str) -> bool:
    """Whether both name one CRS, in whatever words. Raises LayerError where one is no CRS."""
    return crs == other or (bool(crs) and bool(other) and bool(known_crs(crs) == known_crs(other)))


def crs_around(grid: Grid) -> str:
    """The grid's CRS, by which the positions of others are to be told in it: where it counts degrees beyond 180, as over the antimeridian
    or from 0 to 360, one that does so, too; GDAL's own are within 180. Metres under a CRS of degrees are none, and stay as they are. Raises
    LayerError."""
    left, _, right, _ = grid.bounds
    is_wrapped = not (left >= -180 and right <= 180) and max(-left, right) <= FARTHEST_DEGREES
    if not grid.crs or not is_wrapped or not known_crs(grid.crs).is_geographic:
        return grid.crs
    return f"{known_crs(grid.crs).to_proj4()} +lon_wrap={(left + right) / 2!r}"


def metres_per_unit(crs: str) -> Optional[float]:
    """Length of a unit of a projected CRS; None where it counts in degrees. Raises LayerError."""
    found = known_crs(crs)
    return float(found.linear_units_factor[1]) if found.is_projected else None


def transform_xy(crs: str, to_crs: str, xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Positions (N, 2) in another CRS; infinite where it has no such place. Raises LayerError."""
    if same_crs(crs, to_crs) or not crs or not to_crs or not len(xy):
        return xy
    try:
        with gdal():
            xs, ys = rasterio.warp.transform(known_crs(crs), known_crs(to_crs), xy[:, 0], xy[:, 1])
    except CPLE_BaseError:  # a single position without a place spoils the whole call: look for it by halves
        halves = [xy[: len(xy) // 2], xy[len(xy) // 2 :]]
        return np.full((1, 2), np.inf) if len(xy) == 1 else np.concatenate([transform_xy(crs, to_crs, half) for half in halves])
    return np.column_stack([xs, ys]).astype(np.float64)


def _brief(crs: str) -> str:
    return crs if len(crs) < 20 else "a CRS of its own"


def transform_bounds(grid: Grid, to_crs: str) -> Bounds:
    """The grid's bounds in another CRS, followed point by point, inside, too: over a pole or beyond the zone of a CRS its edges lie
    within. Raises LayerError where they have no place there."""
    moved = transform_xy(grid.crs, to_crs, np.array([grid.xy(col, row) for row, col in _mesh(grid)]))
    moved = moved[np.isfinite(moved).all(axis=1)]
    if not len(moved):
        x, y = grid.xy(0, 0)
        raise LayerError(
            f"A layer at {coordinate(x)}, {coordinate(y)} in {_brief(grid.crs)} has no place in {_brief(to_crs)}, the CRS of the others",
            "It lies far from them, or its CRS is wrong: check it in the layer's properties",
        )
    (left, bottom), (right, top) = moved.min(axis=0), moved.max(axis=0)
    return float(left), float(bottom), float(right), float(top)


def part_within(grid: Grid, other: Grid) -> Optional[Bounds]:
    """Bounds of the part of a grid that lies on another one, by points of the grid and one step more; None where none does. Raises
    LayerError."""
    places = _mesh(grid)
    xy = transform_xy(grid.crs, crs_around(other), np.array([grid.xy(col, row) for row, col in places]))
    there = np.array([other.colrow(x, y) if math.isfinite(x) and math.isfinite(y) else (-1.0, -1.0) for x, y in xy])
    inside = ((there >= 0) & (there <= (other.width, other.height))).all(axis=1)
    if not inside.any():
        return None
    steps = np.array([grid.height, grid.width]) / (_STEPS - 1)
    (top, left), (bottom, right) = places[inside].min(axis=0) - steps, places[inside].max(axis=0) + steps
    corners = [
        grid.xy(col, row) for row in (max(0.0, top), min(grid.height, bottom)) for col in (max(0.0, left), min(grid.width, right))
    ]
    xs, ys = zip(*corners)
    return min(xs), min(ys), max(xs), max(ys)


def times_as_fine(source: Grid, grid: Grid, at: Window) -> float:
    """How many pixels of the source lie along one of the grid: the median over points of a window of the grid, as it varies much near a
    pole; 1 where none has a place on the source. Raises LayerError."""
    places = [(at.col + x * at.width, at.row + y * at.height) for y in _PARTS for x in _PARTS]
    beside = [(col + right, row + down) for col, row in places for right, down in ((0, 0), (1, 0), (0, 1))]
    xy = transform_xy(grid.crs, crs_around(source), np.array([grid.xy(*place) for place in beside])).reshape(-1, 3, 2)
    areas = []
    for corners in xy[np.isfinite(xy).all(axis=(1, 2))]:
        middle, right, below = (np.array(source.colrow(x, y)) for x, y in corners)
        (a, b), (c, d) = right - middle, below - middle
        areas.append(abs(a * d - b * c))
    return math.sqrt(float(np.median(areas))) if areas else 1.0


def _mesh(grid: Grid) -> npt.NDArray[np.float64]:
    """Points (N, 2) all over a grid, its corners among them: row and col."""
    rows, cols = np.meshgrid(np.linspace(0, grid.height, _STEPS), np.linspace(0, grid.width, _STEPS), indexing="ij")
    return np.column_stack([rows.ravel(), cols.ravel()])


def on_earth(grid: Grid, positions: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Longitude within 180 and latitude, in degrees (M, 2), of positions (N, 2), row and col, of a grid; of those that have any. Raises
    LayerError."""
    if not grid.crs:
        return np.empty((0, 2))
    found = transform_xy(grid.crs, _DEGREES, np.array([grid.xy(col, row) for row, col in positions]).reshape(-1, 2))
    lons, lats = found[(np.abs(found) <= (FARTHEST_DEGREES, 90)).all(axis=1)].T  # without what is infinite
    return np.column_stack([np.remainder(lons + 180, 360) - 180, lats])


def nearest_km(grid: Grid, place: tuple[float, float]) -> float:
    """How far a grid's nearest point is from a place in degrees of longitude and latitude: 0 where it covers it, infinite where the grid
    has no place on earth. Raises LayerError."""
    x, y = transform_xy(_DEGREES, crs_around(grid), np.array([place]))[0]
    col, row = grid.colrow(x, y) if math.isfinite(x) and math.isfinite(y) else (0.0, 0.0)
    # With the point nearest to it, as those all over a large grid lie far from one another
    beside = (min(max(row, 0.0), grid.height), min(max(col, 0.0), grid.width))
    return float(apart_km(on_earth(grid, np.vstack([_mesh(grid), beside])), place).min(initial=math.inf))


def apart_km(lonlat: npt.NDArray[np.float64], place: tuple[float, float]) -> npt.NDArray[np.float64]:
    """Distances (N,) of positions (N, 2) from a place on a sphere, all in degrees of longitude and latitude (haversine)."""
    (lons, lats), (lon, lat) = np.radians(lonlat).T, np.radians(place)
    half = np.sin((lats - lat) / 2) ** 2 + np.cos(lats) * np.cos(lat) * np.sin((lons - lon) / 2) ** 2
    return np.asarray(2 * _EARTH_KM * np.arcsin(np.sqrt(np.clip(half, 0, 1))))


def move_bounds(bounds: Bounds, crs: str, to_crs: str) -> Bounds:
    """Bounds in another CRS; unchanged where one of the two is unknown. Raises LayerError where they have no place there."""
    if not crs or not to_crs or same_crs(crs, to_crs):
        return bounds
    left, bottom, right, top = bounds
    frame = Grid(crs, (right - left, 0.0, left, 0.0, bottom - top, top), 1, 1)
    return transform_bounds(frame, to_crs)


def known_crs(text: str) -> CRS:
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise LayerError(f"'{text[:60]}' is no CRS that is known here", "Set the layer's CRS in its properties") from error
