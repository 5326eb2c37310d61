"""A raster file in its own pixels. All values leave as float32 with NaN for no data, and with each band's scale and offset applied."""

from __future__ import annotations

import math
import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
import rasterio
import rasterio.features
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError
from rasterio.transform import Affine as RasterioAffine
from rasterio.windows import Window as RasterioWindow

from ..addresses import name_of
from ..errors import LayerError
from ..grid import PIXEL_AFFINE, Grid, Window
from ..product import product_tags
from .gdal import gdal, reading
from .places import known_crs
from .values import Fetched, Floats, Meaning, in_order, with_echo

MOST_NAME = 1000  # letters of a band's description that count, and of any name in a model: ours
_IDENTITY = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
_REMOTE = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift", "http://", "https://")


@dataclass(frozen=True)
class BandInfo:
    """What the file says of one band; number counts from 1. nodata is None where there is none that its dtype can hold. decibel: what the
    common logarithm of its values is multiplied by, then `times`; 0: there is none taken. floor: what values of 0 or less are taken for."""

    number: int
    dtype: str
    nodata: Optional[float]
    scale: float
    offset: float
    description: str
    tags: dict[str, str]
    is_alpha: bool
    decibel: float = 0.0
    floor: float = 1.0
    times: float = 1.0

    def meaning(self, nodata: Optional[float]) -> Meaning:
        """Of its values, with this one as no data."""
        return Meaning(self.scale, self.offset, nodata, self.times * self.decibel, self.floor)

    def scaled(self, factor: float) -> BandInfo:
        """The same with values so many times as large: of radar in decibels its decibels."""
        if self.decibel:
            return replace(self, times=factor * self.times)
        return replace(self, scale=factor * self.scale, offset=factor * self.offset)


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
        return name_of(self.path)

    def scaled(self, factor: float, numbers: Optional[Collection[int]] = None) -> RasterInfo:
        """The same with values so many times as large, of some bands (1-based); None: of all."""
        return replace(
            self, bands=tuple(band.scaled(factor if numbers is None or band.number in numbers else 1.0) for band in self.bands)
        )

    def in_decibel(self, decibels: Sequence[float], floors: Sequence[float]) -> RasterInfo:
        """The same with the logarithms of each band's values, so many times as large; 0: as they are."""
        told = zip(self.bands, decibels, floors, strict=True)
        return replace(self, bands=tuple(replace(band, decibel=decibel, floor=floor) for band, decibel, floor in told))


class Raster:
    """An open raster file, for one thread at a time. Close it, or use it in `with`."""

    def __init__(self, dataset: Any, info: RasterInfo) -> None:
        self.dataset = dataset
        self.info = info
        self.has_mask = any(MaskFlags.per_dataset in flags for flags in dataset.mask_flag_enums)

    @property
    def is_picture(self) -> bool:
        """Whether its bands are colours, which are no codes."""
        return tuple(self.dataset.colorinterp[:3]) == (ColorInterp.red, ColorInterp.green, ColorInterp.blue)

    def reads_rows_beyond(self, width_px: int) -> bool:
        """Whether it is wider than that, and gives nothing less than whole rows of its pixels."""
        return bool(self.dataset.block_shapes[0][1] >= self.dataset.width > width_px)

    def cache_bytes(self, width_px: int) -> int:
        """Room for a row of blocks of all bands under a window of this width; with less, a window below would read them from the file
        again."""
        height_px, block_px = self.dataset.block_shapes[0]
        across: int = min(-(-width_px // block_px), self.dataset.width // block_px) + 1
        row_bytes: int = across * height_px * block_px * self.dataset.count * np.dtype(self.info.dtype).itemsize
        return row_bytes * 5 // 4

    def read(self, window: Window, bands: Sequence[int], nodata: Optional[float] = None, stored: bool = False) -> Floats:
        """Float32 (C, h, w) of a window that may reach beyond the raster, NaN there and where there is no data.

        nodata overrides the file's own; stored: the values as they are in the file, without nodata and scale, where its mask
        says that there are data. Raises LayerError.
        """
        return self.fetch(window, bands, nodata, stored).floats()

    def fetch(self, window: Window, bands: Sequence[int], nodata: Optional[float] = None, stored: bool = False) -> Fetched:
        """What `read` takes from the file; the rest needs it no more. Raises LayerError."""
        inside = window.intersection(self.info.grid.window)
        if inside.is_empty or not bands:
            return Fetched((len(bands), window.height, window.width))
        place = RasterioWindow(inside.col, inside.row, inside.width, inside.height)
        infos = [self.info.bands[band - 1] for band in bands]
        dtypes = [info.dtype for info in infos]
        with gdal(self.cache_bytes(window.width)), reading(self.info.name):  # bands of one dtype together, as GDAL wants it
            parts = {
                dtype: self.dataset.read([band for band, own in zip(bands, dtypes) if own == dtype], window=place)
                for dtype in sorted(set(dtypes))
            }
            mask = self.dataset.read_masks(bands[0], window=place) if self.has_mask else None
        limits = [info.nodata if nodata is None else representable(nodata, info.dtype) for info in infos]
        meanings = [None if stored else info.meaning(limit) for info, limit in zip(infos, limits)]
        shape = (len(bands), window.height, window.width)
        found = in_order(parts, dtypes, meanings)
        return Fetched(shape, part_of(inside, window), found, with_echo(found, mask))

    def close(self) -> None:
        self.dataset.close()

    def __enter__(self) -> Raster:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def is_raster(path: str) -> bool:
    """Whether GDAL opens it as one."""
    try:
        with gdal():
            _opened(path).close()
    except (RasterioError, CPLE_BaseError, OSError):
        return False
    return True


def open_raster(path: str, crs: str = "") -> Raster:
    """Open any GDAL path for reading; a crs that is given counts instead of the file's own, where its pixels have a place at all.

    Raises LayerError: missing, no raster, damaged, complex, placed by points or a camera model only, or an unknown crs.
    """
    name = name_of(path)
    if not path.startswith("/vsi") and ":" not in path[2:] and not os.path.exists(path):
        raise LayerError(f"The raster '{path}' is not there", "Was it moved or deleted? Choose the file again")
    try:
        with gdal():
            dataset = _opened(path)
    except (RasterioError, CPLE_BaseError, OSError) as error:
        if path.startswith(_REMOTE) and "Range" in str(error):
            what = f"'{name}' cannot be read in parts, as its server gives whole files only"
            raise LayerError(what, "The server must serve ranges of bytes (HTTP range requests); or download the file") from error
        if path.startswith(_REMOTE):
            hint = "Check address and network: the server may be down, be slow, or want a password"
            raise LayerError(f"'{name}' cannot be reached, or is no raster", hint) from error
        hint = f"It may be damaged, or of a format that GDAL {rasterio.__gdal_version__} does not know"
        if os.path.isdir(path):
            hint = "It is a folder: choose the file of the raster in it"
        elif path.lower().endswith(".hdr"):
            hint = "It is the header of a raster: choose the file beside it that holds the values"
        raise LayerError(f"'{name}' cannot be opened as a raster", hint) from error
    try:
        with gdal(), reading(name):
            return Raster(dataset, _info(dataset, path, crs))
    except LayerError:
        dataset.close()
        raise


def _opened(path: str) -> Any:
    """The dataset. GDAL would read files that are not compressed in several threads, too: that takes twice the work and no less time."""
    dataset = rasterio.open(path)
    if dataset.driver != "GTiff" or dataset.compression is not None or not os.path.exists(path):
        return dataset
    dataset.close()
    return rasterio.open(path, NUM_THREADS=1)


def burn_mask(geometries: Sequence[object], window: Window, all_touched: bool) -> npt.NDArray[np.bool_]:
    """Which pixels of the window (h, w) any of the geometries in pixel coordinates (col, row) covers by their centres, or touches."""
    place = RasterioAffine.translation(window.col, window.row)
    with gdal():
        burned = rasterio.features.rasterize(geometries, (window.height, window.width), transform=place, all_touched=all_touched)
    return np.asarray(burned != 0)


def burn_ids(geometries: Sequence[object], side_px: int) -> npt.NDArray[np.int32]:
    """The number (from 1 on) of the last of the geometries in pixel coordinates that covers the centre of each pixel of a square, or 0."""
    with gdal():
        shapes = zip(geometries, range(1, len(geometries) + 1))
        return np.asarray(rasterio.features.rasterize(shapes, (side_px, side_px), dtype="int32"))


def part_of(inside: Window, window: Window) -> tuple[slice, slice]:
    """Rows and columns of a window that lies inside of another."""
    top, left = inside.row - window.row, inside.col - window.col
    return slice(top, top + inside.height), slice(left, left + inside.width)


def _info(dataset: Any, path: str, given_crs: str) -> RasterInfo:
    name = name_of(path)
    if not dataset.count:
        raise LayerError(f"'{name}' has no raster bands", "Choose one of its subdatasets")
    if any("complex" in dtype for dtype in dataset.dtypes):
        raise LayerError(f"'{name}' holds complex numbers", "Convert it to amplitude or decibel first")
    affine = tuple(float(value) for value in tuple(dataset.transform)[:6])
    has_frame = affine != _IDENTITY
    if not has_frame and (dataset.gcps[0] or dataset.rpcs):
        how = "control points" if dataset.gcps[0] else "a camera model (RPC)"
        raise LayerError(f"'{name}' is placed by {how} only", "Warp it first: Raster > Projections > Warp")
    own_crs = dataset.crs.to_string() if dataset.crs else ""
    crs = known_crs(given_crs).to_string() if given_crs else own_crs
    a, b, c, d, e, f = affine if has_frame else PIXEL_AFFINE
    grid = Grid(crs if has_frame else "", (a, b, c, d, e, f), dataset.width, dataset.height)
    dtypes, nodatas, inks = dataset.dtypes, dataset.nodatavals, dataset.colorinterp  # each asks the file of all bands
    scales, offsets, descriptions = dataset.scales, dataset.offsets, dataset.descriptions
    beside = product_tags(path, dataset.count) or ({},) * dataset.count
    bands = tuple(
        BandInfo(
            number,
            dtypes[number - 1],
            representable(nodatas[number - 1], dtypes[number - 1]),
            float(scales[number - 1]) or 1.0,
            float(offsets[number - 1]),
            (descriptions[number - 1] or "")[:MOST_NAME],
            {**beside[number - 1], **dataset.tags(number, ns="IMAGERY"), **dataset.tags(number)},
            inks[number - 1] == ColorInterp.alpha,
        )
        for number in range(1, dataset.count + 1)
    )
    dtype = str(np.result_type(*dataset.dtypes))
    tags = {**dataset.tags(ns="ENVI"), **dataset.tags()}
    return RasterInfo(path, grid, has_frame, dtype, _in_shares(bands, tags), tags, _colors(dataset))


def _in_shares(bands: tuple[BandInfo, ...], tags: Mapping[str, str]) -> tuple[BandInfo, ...]:
    """Bands that tell no scale of their own, by the one that an ENVI header tells of all of them: what reflectance was multiplied by."""
    told = next((text for key, text in tags.items() if key.lower().replace(" ", "_") == "reflectance_scale_factor"), "")
    try:
        factor = float(told)
    except ValueError:
        return bands
    is_told = any((band.scale, band.offset) != (1.0, 0.0) for band in bands)
    return bands if is_told or not 0 < factor < math.inf else tuple(band.scaled(1 / factor) for band in bands)


def _colors(dataset: Any) -> dict[int, str]:
    """The colour table of the first band as "#rrggbb" per code; empty where it has none."""
    if dataset.colorinterp[0] != ColorInterp.palette:
        return {}
    return {code: "#{:02x}{:02x}{:02x}".format(*color[:3]) for code, color in dataset.colormap(1).items()}


def representable(nodata: Optional[float], dtype: str) -> Optional[float]:
    """The nodata value if a pixel of the dtype can have it (NaN needs no value: it never is data)."""
    if nodata is None or math.isnan(nodata):
        return None
    if np.dtype(dtype).kind == "f":
        return nodata if math.isinf(nodata) or abs(nodata) <= np.finfo(dtype).max else None
    limits = np.iinfo(dtype)
    return nodata if float(nodata).is_integer() and limits.min <= int(nodata) <= limits.max else None
