"""How large a pixel of a map is on the ground, if they are all of one size.

A pixel of a projected CRS is as large as its coordinates say only if the CRS keeps areas, as UTM does to 0.1 %; Web Mercator makes
it 2.6 times too large at 52 degrees, and pixels in degrees shrink towards the poles. So the pixels are looked up on the ellipsoid.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..grid import Grid, one_size
from .places import known_crs, metres_per_unit, transform_xy

_AXIS_M, _ECCENTRICITY2 = 6378137.0, 0.00669437999014  # WGS 84
_SIDE = 5  # looked up in a lattice of so many pixels a side
_TOLERANCE = 0.01
DEGREE_M = 111_320.0  # along a meridian
_HINT = "reproject the map to a CRS that keeps areas for hectares"


@dataclass(frozen=True)
class PixelArea:
    """Hectares of a pixel, None where there is no one size; note: what the user should know of it."""

    hectares: float | None
    note: str = ""


def pixel_area(grid: Grid) -> PixelArea:
    """The area of a pixel of the grid: by its CRS where that is true to 1 %, else by the ellipsoid where all pixels are alike to 1 %."""
    if not grid.crs:
        return PixelArea(None, "The map has no CRS: areas are shares of its pixels")
    true_m2 = _ground_m2(grid)
    if not np.isfinite(true_m2).all():
        return PixelArea(None, f"Parts of the map have no place on the globe: areas are shares of its pixels; {_HINT}")
    unit_m = metres_per_unit(grid.crs)
    a, b, _, d, e, _ = grid.affine
    plane_m2 = abs(a * e - b * d) * (unit_m or math.nan) ** 2
    size_m2 = one_size(plane_m2, true_m2.tolist())
    if size_m2 == plane_m2:
        return PixelArea(plane_m2 / 1e4)
    if size_m2 is not None:
        note = f"The map's CRS does not keep areas: a pixel was taken for {_rounded(size_m2)} m², its size on the ground"
        return PixelArea(size_m2 / 1e4, note)
    sizes = f"{_rounded(true_m2.min())}–{_rounded(true_m2.max())} m²"
    return PixelArea(None, f"The map's pixels are of {sizes} on the ground: areas are shares of pixels; {_HINT}")


def pixel_m(grid: Grid) -> float | None:
    """The height of a pixel in metres, which is never 0: by its CRS where that is true to 1 %, else on the ellipsoid, in the middle of its
    pixels; degrees along the meridian; None without a CRS."""
    if not grid.crs:
        return None
    height = grid.pixel_size[1]
    if known_crs(grid.crs).is_geographic:
        return height * DEGREE_M
    unit_m = metres_per_unit(grid.crs) or 1.0
    a, b, _, d, e, _ = grid.affine
    areas_m2 = _ground_m2(grid)
    areas_m2 = areas_m2[np.isfinite(areas_m2) & (areas_m2 > 0)]  # a pixel around a pole has none; what has no place is as it says
    scale = math.sqrt(np.median(areas_m2) / (abs(a * e - b * d) * unit_m**2)) if len(areas_m2) else 1.0
    return height * unit_m * (scale if abs(scale - 1) > _TOLERANCE else 1.0)


def _rounded(area_m2: float) -> str:
    """To the third digit that counts: the next ones differ over the map."""
    rounded = float(f"{area_m2:.3g}")
    return f"{rounded:.0f}" if rounded >= 100 else f"{rounded:g}"


def _ground_m2(grid: Grid) -> npt.NDArray[np.float64]:
    """Area of some pixels (N,) all over the grid, by their diagonals on the ellipsoid; not finite where they have no place on it."""
    cols, rows = (np.linspace(0, size - 1, _SIDE) for size in (grid.width, grid.height))
    corners = [(col + x, row + y) for row in rows for col in cols for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))]
    xy = np.array([grid.xy(col, row) for col, row in corners])
    angles = np.radians(transform_xy(grid.crs, "EPSG:4326", xy)).reshape(-1, 4, 2)
    with np.errstate(invalid="ignore"):
        sine2 = np.sin(angles[:, :, 1].mean(axis=1)) ** 2
        flat = 1 - _ECCENTRICITY2 * sine2
        east_m = _AXIS_M / np.sqrt(flat) * np.sqrt(1 - sine2)  # of a radian
        north_m = _AXIS_M * (1 - _ECCENTRICITY2) / flat**1.5
        diagonals = angles[:, 2:] - angles[:, :2]  # (N, 2, 2): of each diagonal, east and north
        east, north = np.remainder(diagonals[..., 0] + np.pi, 2 * np.pi) - np.pi, diagonals[..., 1]
        crossed = np.abs(east[:, 0] * north[:, 1] - east[:, 1] * north[:, 0])
        return np.asarray(crossed / 2 * east_m * north_m)
