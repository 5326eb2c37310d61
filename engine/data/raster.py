"""Rasters in and out through GDAL: the only file of the engine that imports rasterio.

A Raster is a file in its own pixels; a View is the same raster seen through another Grid. Where both lie on one pixel lattice a
view is a shifted window, else a WarpedVRT: nothing is resampled that need not be, and nothing is copied to disk. All values leave
as float32 with NaN for no data, and with each band's scale and offset applied. One Raster serves one thread at a time.
"""

from __future__ import annotations

import logging
import math
import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
import rasterio
import rasterio.features
import rasterio.warp
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError
from rasterio.transform import Affine as RasterioAffine
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from ..errors import LayerError
from ..grid import PIXEL_AFFINE, Bounds, Grid, Window

Floats = npt.NDArray[np.float32]

_CACHE_BYTES = 64 * 2**20
_LARGEST_CACHE_BYTES = 512 * 2**20
_SENTINEL = 1e18  # values beyond it are somebody's no data (-3.4e38, the least int64), whether declared or not
_LATTICE_TOLERANCE_PX = 0.01
_PLANE = "EPSG:3857"  # any metric CRS: names the common plane of two layers that both have a frame but no CRS
_IDENTITY = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)

warnings.filterwarnings("ignore", category=NotGeoreferencedWarning)  # such rasters are welcome
logging.getLogger("rasterio").setLevel(logging.CRITICAL)  # GDAL's lines come again inside the exceptions


@dataclass(frozen=True)
class BandInfo:
    """What the file says of one band; number counts from 1. nodata is None where there is none that its dtype can hold."""

    number: int
    dtype: str
    nodata: Optional[float]
    scale: float
    offset: float
    description: str
    tags: dict[str, str]
    is_alpha: bool


@dataclass(frozen=True)
class RasterInfo:
    """What the file says of itself. has_frame: its pixels have a place on a map (else grid is in pixels, as QGIS shows it).

    dtype: the one that holds the values of all bands.
    """

    path: str
    grid: Grid
    has_frame: bool
    dtype: str
    bands: tuple[BandInfo, ...]
    tags: dict[str, str]
    colors: dict[int, str]

    @property
    def name(self) -> str:
        return os.path.basename(self.path) or self.path


@contextmanager
def gdal(cache_bytes: int = _CACHE_BYTES) -> Iterator[None]:
    """GDAL with a block cache of its own size, so that memory stays the same however large the raster is; inside of another such block
    never smaller than there, as a smaller cache would drop what the other layers need."""
    around = rasterio.env.getenv().get("GDAL_CACHEMAX", 0) if rasterio.env.hasenv() else 0
    with rasterio.Env(GDAL_CACHEMAX=max(cache_bytes, around), GDAL_NUM_THREADS="ALL_CPUS"):
        yield


@dataclass(frozen=True)
class Fetched:
    """Values as they came from a file: of each band (h, w) those of a `part` (rows, columns) of a window of `shape` (C, H, W).

    how: each band's description, and the value that means no data, None: values stay as they are; mask (h, w): 0 without data.
    """

    shape: tuple[int, int, int]
    part: tuple[slice, slice] = (slice(0), slice(0))
    values: tuple[npt.NDArray[Any], ...] = ()
    how: Optional[tuple[tuple[BandInfo, Optional[float]], ...]] = None
    mask: Optional[npt.NDArray[np.uint8]] = None

    def floats(self) -> Floats:
        """Float32 (C, H, W) in physical units, NaN where there is no data."""
        is_whole = bool(self.values) and self.values[0].shape == self.shape[1:]
        out = np.empty(self.shape, np.float32) if is_whole else np.full(self.shape, np.nan, np.float32)
        for index, values in enumerate(self.values):
            into = out[(index, *self.part)]
            if self.how is None:
                into[:] = values
            else:
                with np.errstate(over="ignore", invalid="ignore"):  # values that mean no data are beyond what a float32 holds
                    physical(values, *self.how[index], into)
            if self.mask is not None:
                into[self.mask == 0] = np.nan
        return out


class Raster:
    """An open raster file. Close it, or use it in `with`."""

    def __init__(self, dataset: Any, info: RasterInfo) -> None:
        self.dataset = dataset
        self.info = info
        self._has_mask = any(MaskFlags.per_dataset in flags for flags in dataset.mask_flag_enums)

    def cache_bytes(self, width_px: Optional[int] = None) -> int:
        """Room for a row of blocks of all bands under a window of this width, None: for some; with less, a window below would read them
        from the file again."""
        block_height_px, block_width_px = self.dataset.block_shapes[0]
        across: int = min(3 if width_px is None else -(-width_px // block_width_px), self.dataset.width // block_width_px) + 1
        row_bytes: int = across * block_height_px * block_width_px * self.dataset.count * np.dtype(self.info.dtype).itemsize
        return min(max(row_bytes * 5 // 4, _CACHE_BYTES), _LARGEST_CACHE_BYTES)

    def read(self, window: Window, bands: Sequence[int], nodata: Optional[float] = None, stored: bool = False) -> Floats:
        """Float32 (C, h, w) of a window that may reach beyond the raster, NaN there and where there is no data.

        nodata overrides the file's own; stored: the values as they are in the file, no nodata and no scale. Raises LayerError.
        """
        return self.fetch(window, bands, nodata, stored).floats()

    def fetch(self, window: Window, bands: Sequence[int], nodata: Optional[float] = None, stored: bool = False) -> Fetched:
        """What `read` takes from the file; the rest needs it no more. Raises LayerError."""
        inside = window.intersection(self.info.grid.window)
        if inside.is_empty or not bands:
            return Fetched((len(bands), window.height, window.width))
        place = RasterioWindow(inside.col, inside.row, inside.width, inside.height)
        with gdal(self.cache_bytes(window.width)), reading(self.info.name):
            values = self._values(bands, place)
            mask = self.dataset.read_masks(bands[0], window=place) if self._has_mask and not stored else None
        infos = [self.info.bands[band - 1] for band in bands]
        limits = [info.nodata if nodata is None else _representable(nodata, info.dtype) for info in infos]
        how = None if stored else tuple(zip(infos, limits))
        return Fetched((len(bands), window.height, window.width), _part(inside, window), tuple(values), how, mask)

    def _values(self, bands: Sequence[int], place: RasterioWindow) -> list[npt.NDArray[Any]]:
        """Stored values (h, w) of each band; bands of one dtype are read together, as GDAL wants it."""
        dtypes = {band: self.info.bands[band - 1].dtype for band in bands}
        found: dict[int, npt.NDArray[Any]] = {}
        for dtype in sorted(set(dtypes.values())):
            alike = [band for band in dtypes if dtypes[band] == dtype]
            found.update(zip(alike, self.dataset.read(alike, window=place)))
        return [found[band] for band in bands]

    def close(self) -> None:
        self.dataset.close()

    def __enter__(self) -> Raster:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class View:
    """A raster seen through a Grid: shifted where both share a pixel lattice, else warped lazily by GDAL.

    Warping is bilinear, averages where the raster is more than twice as fine as the grid, and takes the nearest pixel of
    `stored` values (codes). Each band is warped by its own nodata, which never bleeds into its neighbours.
    """

    def __init__(self, raster: Raster, grid: Grid, nodata: Optional[float] = None, stored: bool = False) -> None:
        self._raster, self._grid, self._nodata, self._stored = raster, grid, nodata, stored
        self._warped: dict[Optional[float], Any] = {}
        shift = lattice_shift(grid, raster.info.grid)
        self.footprint = Window(0, 0, 0, 0)
        if shift is not None:
            self._shift: Optional[tuple[int, int]] = shift
            self.footprint = Window(*shift, raster.info.grid.width, raster.info.grid.height).intersection(grid.window)
        elif raster.info.has_frame:
            self._shift = None
            bounds = transform_bounds(raster.info.grid, grid.crs)
            self.footprint = grid.window_of(bounds)
            self._resampling = Resampling.nearest if stored else _resampling(raster.info.grid, grid, bounds)

    def read(self, window: Window, bands: Sequence[int]) -> Floats:
        """Float32 (C, h, w) in pixels of the grid, NaN where there is no data. Raises LayerError."""
        return self.fetch(window, bands).floats()

    def fetch(self, window: Window, bands: Sequence[int]) -> Fetched:
        """What `read` takes from the file; the rest needs it no more. Raises LayerError."""
        if self._shift is not None:
            col, row = self._shift
            moved = Window(window.col - col, window.row - row, window.width, window.height)
            return self._raster.fetch(moved, bands, self._nodata, self._stored)
        shape = (len(bands), window.height, window.width)
        inside = window.intersection(self._grid.window)
        if inside.intersection(self.footprint.grown(2)).is_empty:
            return Fetched(shape)
        place = RasterioWindow(inside.col, inside.row, inside.width, inside.height)
        values: dict[int, npt.NDArray[Any]] = {}
        with gdal(self._raster.cache_bytes()), reading(self._raster.info.name):
            for nodata, indices in self._by_nodata(bands).items():
                values.update(zip(indices, self._warp(nodata).read([bands[index] for index in indices], window=place)))
        how = None if self._stored else tuple((self._raster.info.bands[band - 1], None) for band in bands)
        return Fetched(shape, _part(inside, window), tuple(values[index] for index in range(len(bands))), how)

    def _by_nodata(self, bands: Sequence[int]) -> dict[Optional[float], list[int]]:
        groups: dict[Optional[float], list[int]] = {}
        for index, band in enumerate(bands):
            info = self._raster.info.bands[band - 1]
            chosen = info.nodata if self._nodata is None else _representable(self._nodata, info.dtype)
            groups.setdefault(None if self._stored else chosen, []).append(index)
        return groups

    def _warp(self, nodata: Optional[float]) -> Any:
        """The warped dataset in which `nodata` is no data; opened when first asked for."""
        if nodata not in self._warped:
            info, crs = self._raster.info, self._grid.crs or _PLANE
            small = np.dtype(info.dtype).itemsize <= 2 or info.dtype == "float32"
            alpha = next((band.number for band in info.bands if band.is_alpha), 0)
            self._warped[nodata] = WarpedVRT(
                self._raster.dataset,
                src_crs=info.grid.crs or crs,
                crs=crs,
                transform=RasterioAffine(*self._grid.affine),
                width=self._grid.width,
                height=self._grid.height,
                resampling=self._resampling,
                dtype="float32" if small else "float64",
                src_nodata=math.nan if nodata is None and np.dtype(info.dtype).kind == "f" else nodata,
                nodata=math.nan,
                src_alpha=0 if self._stored else alpha,
                UNIFIED_SRC_NODATA="NO",  # GDAL's default spares a pixel only if all its bands are nodata, and blends the others
            )
        return self._warped[nodata]

    def cache_bytes(self, width_px: int) -> int:
        """As of the raster, for a window of the grid."""
        return self._raster.cache_bytes(width_px if self._shift is not None else None)

    def close(self) -> None:
        for warped in self._warped.values():
            warped.close()
        self._warped.clear()


def open_raster(path: str, crs: str = "") -> Raster:
    """Open any GDAL path for reading; a crs that is given counts instead of the file's own, where its pixels have a place at all.

    Raises LayerError: missing, no raster, damaged, complex, placed by points only, or an unknown crs.
    """
    name = os.path.basename(path) or path
    if not path.startswith("/vsi") and ":" not in path[2:] and not os.path.exists(path):
        raise LayerError(f"The raster '{path}' is not there", "Was it moved or deleted? Choose the file again")
    try:
        with gdal():
            dataset = rasterio.open(path)
    except (RasterioError, CPLE_BaseError, OSError) as error:
        hint = f"It may be damaged, or of a format that GDAL {rasterio.__gdal_version__} does not know"
        raise LayerError(f"'{name}' cannot be opened as a raster", hint) from error
    try:
        with gdal(), reading(name):
            return Raster(dataset, _info(dataset, path, crs))
    except LayerError:
        dataset.close()
        raise


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
    return crs == other or (bool(crs) and bool(other) and bool(_crs(crs) == _crs(other)))


def metres_per_unit(crs: str) -> Optional[float]:
    """Length of a unit of a projected CRS; None where it counts in degrees. Raises LayerError."""
    found = _crs(crs)
    return float(found.linear_units_factor[1]) if found.is_projected else None


def transform_xy(crs: str, to_crs: str, xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Positions (N, 2) in another CRS; infinite where it has no such place. Raises LayerError."""
    if same_crs(crs, to_crs) or not crs or not to_crs or not len(xy):
        return xy
    try:
        with gdal():
            xs, ys = rasterio.warp.transform(_crs(crs), _crs(to_crs), xy[:, 0], xy[:, 1])
    except CPLE_BaseError:  # a single position without a place spoils the whole call: look for it by halves
        halves = [xy[: len(xy) // 2], xy[len(xy) // 2 :]]
        return np.full((1, 2), np.inf) if len(xy) == 1 else np.concatenate([transform_xy(crs, to_crs, half) for half in halves])
    return np.column_stack([xs, ys]).astype(np.float64)


def _brief(crs: str) -> str:
    return crs if len(crs) < 20 else "a CRS of its own"


def transform_bounds(grid: Grid, to_crs: str) -> Bounds:
    """The grid's bounds in another CRS, its edges followed point by point. Raises LayerError where they have no place there."""
    steps = np.linspace(0, 1, 22)
    edge = [(t, 0.0) for t in steps] + [(t, 1.0) for t in steps] + [(0.0, t) for t in steps] + [(1.0, t) for t in steps]
    xy = np.array([grid.xy(x * grid.width, y * grid.height) for x, y in edge])
    moved = transform_xy(grid.crs, to_crs, xy)
    moved = moved[np.isfinite(moved).all(axis=1)]
    if not len(moved):
        x, y = grid.xy(0, 0)
        raise LayerError(
            f"A layer at {x:.10g}, {y:.10g} in {_brief(grid.crs)} has no place in {_brief(to_crs)}, the CRS of the others",
            "It lies far from them, or its CRS is wrong: check it in the layer's properties",
        )
    (left, bottom), (right, top) = moved.min(axis=0), moved.max(axis=0)
    return float(left), float(bottom), float(right), float(top)


def move_bounds(bounds: Bounds, crs: str, to_crs: str) -> Bounds:
    """Bounds in another CRS; unchanged where one of the two is unknown. Raises LayerError where they have no place there."""
    if not crs or not to_crs or same_crs(crs, to_crs):
        return bounds
    left, bottom, right, top = bounds
    frame = Grid(crs, (right - left, 0.0, left, 0.0, bottom - top, top), 1, 1)
    return transform_bounds(frame, to_crs)


def burn_mask(geometry: object, window: Window, all_touched: bool) -> npt.NDArray[np.bool_]:
    """Which pixels of the window (h, w) a geometry in pixel coordinates (col, row) covers by their centres, or touches."""
    place = RasterioAffine.translation(window.col, window.row)
    with gdal():
        burned = rasterio.features.rasterize([geometry], (window.height, window.width), transform=place, all_touched=all_touched)
    return np.asarray(burned != 0)


def physical(values: npt.NDArray[Any], band: BandInfo, nodata: Optional[float], out: Floats) -> None:
    """Stored values (h, w) as float32 with scale and offset, NaN where they are nodata, infinite, or beyond any sensor's range."""
    wide: npt.NDArray[Any] = values.astype(np.float64) if values.dtype.itemsize > 4 else values
    bad = None if _is_usual(values) else ~(np.abs(wide.astype(np.float64)) < _SENTINEL)
    if nodata is not None:
        found = values == values.dtype.type(nodata)
        bad = found if bad is None else bad | found
    if wide.dtype == np.float64:
        out[:] = wide * band.scale + band.offset
    elif band.scale != 1:
        np.multiply(wide, np.float32(band.scale), out=out, dtype=np.float32, casting="unsafe")
    else:
        out[:] = wide
    if band.offset and wide.dtype != np.float64:
        out += np.float32(band.offset)
    if bad is not None and bad.any():
        out[bad] = np.nan


def _part(inside: Window, window: Window) -> tuple[slice, slice]:
    """Rows and columns of a window that lies inside of another."""
    top, left = inside.row - window.row, inside.col - window.col
    return slice(top, top + inside.height), slice(left, left + inside.width)


def _is_usual(values: npt.NDArray[Any]) -> bool:
    """Whether all values are within any sensor's range, from their least and largest, which are NaN where one is."""
    if values.dtype.itemsize <= 2 and values.dtype.kind != "f":
        return True
    return bool(not values.size or (values.min() > -_SENTINEL and values.max() < _SENTINEL))


@contextmanager
def reading(name: str) -> Iterator[None]:
    """GDAL's errors as sentences."""
    try:
        yield
    except (RasterioError, CPLE_BaseError) as error:
        reason = str(error.__cause__ or error).splitlines()[0].rstrip(".")
        raise LayerError(f"'{name}' cannot be read: {reason}", "The file may be damaged or incomplete; copy it again") from error


def _info(dataset: Any, path: str, given_crs: str) -> RasterInfo:
    name = os.path.basename(path) or path
    if not dataset.count:
        raise LayerError(f"'{name}' has no raster bands", "Choose one of its subdatasets")
    if any("complex" in dtype for dtype in dataset.dtypes):
        raise LayerError(f"'{name}' holds complex numbers", "Convert it to amplitude or decibel first")
    affine = tuple(float(value) for value in tuple(dataset.transform)[:6])
    has_frame = affine != _IDENTITY
    if not has_frame and dataset.gcps[0]:
        raise LayerError(f"'{name}' is placed by control points only", "Warp it first: Raster > Projections > Warp")
    own_crs = dataset.crs.to_string() if dataset.crs else ""
    crs = _crs(given_crs).to_string() if given_crs else own_crs
    a, b, c, d, e, f = affine if has_frame else PIXEL_AFFINE
    grid = Grid(crs if has_frame else "", (a, b, c, d, e, f), dataset.width, dataset.height)
    bands = tuple(
        BandInfo(
            number,
            dataset.dtypes[number - 1],
            _representable(dataset.nodatavals[number - 1], dataset.dtypes[number - 1]),
            float(dataset.scales[number - 1]) or 1.0,
            float(dataset.offsets[number - 1]),
            dataset.descriptions[number - 1] or "",
            {**dataset.tags(number, ns="IMAGERY"), **dataset.tags(number)},
            dataset.colorinterp[number - 1] == ColorInterp.alpha,
        )
        for number in range(1, dataset.count + 1)
    )
    dtype = str(np.result_type(*dataset.dtypes))
    return RasterInfo(path, grid, has_frame, dtype, bands, {**dataset.tags(ns="ENVI"), **dataset.tags()}, _colors(dataset))


def _colors(dataset: Any) -> dict[int, str]:
    """The colour table of the first band as "#rrggbb" per code; empty where it has none."""
    if dataset.colorinterp[0] != ColorInterp.palette:
        return {}
    return {code: "#{:02x}{:02x}{:02x}".format(*color[:3]) for code, color in dataset.colormap(1).items()}


def _representable(nodata: Optional[float], dtype: str) -> Optional[float]:
    """The nodata value if a pixel of the dtype can have it (NaN needs no value: it never is data)."""
    if nodata is None or math.isnan(nodata):
        return None
    if np.dtype(dtype).kind == "f":
        return nodata if math.isinf(nodata) or abs(nodata) <= np.finfo(dtype).max else None
    limits = np.iinfo(dtype)
    return nodata if float(nodata).is_integer() and limits.min <= int(nodata) <= limits.max else None


def _resampling(source: Grid, grid: Grid, bounds: Bounds) -> Resampling:
    """Average where more than two source pixels fall into a grid pixel, each way; else bilinear. bounds: the source's."""
    left, bottom, right, top = bounds
    area_px = (right - left) * (top - bottom) / math.prod(grid.pixel_size)
    return Resampling.average if area_px * 4 < source.width * source.height else Resampling.bilinear


def _crs(text: str) -> CRS:
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise LayerError(f"'{text[:60]}' is no CRS that is known here", "Set the layer's CRS in its properties") from error
