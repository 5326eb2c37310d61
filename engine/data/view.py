"""A raster seen through another Grid. Where both lie on one pixel lattice a view is a shifted window, else a WarpedVRT: nothing is
resampled that need not be, and nothing is copied to disk."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape
from typing import Any, Optional

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.transform import Affine as RasterioAffine
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from ..grid import Grid, Window
from .gdal import gdal, reading
from .places import crs_around, lattice_shift, part_within, same_crs, times_as_fine, transform_bounds
from .raster import Raster, part_of, representable
from .values import BEYOND, Fetched, Floats, in_order, with_echo

_PLANE = "EPSG:3857"  # any metric CRS: names the common plane of two layers that both have a frame but no CRS
_BLOCK_OF_WARPED_PX = (128, 512)  # GDAL's: rows and columns
_LONG = ("int64", "uint64")  # hold numbers beyond any sensor's range, as floats do, but nothing that says "no number"
_POWERS = [2.0**power for power in range(60)]  # so near to one another that GDAL rounds nothing between them
_SENSED = [*(-power for power in reversed(_POWERS)), 0.0, *_POWERS]
# GDAL's table from numbers to numbers, straight between them: itself of each that a sensor may give, beyond it none
_PLAUSIBLE = ",".join([f"{-BEYOND!r}:nan", *(f"{value!r}:{value!r}" for value in _SENSED), f"{BEYOND!r}:nan"])


class View:
    """A raster seen through a Grid: shifted where both share a pixel lattice, else warped lazily by GDAL.

    Warping is bilinear, averages where the raster is more than twice as fine as the grid, and takes the nearest pixel of
    `stored` values (codes). Each band is warped by its own nodata, which never bleeds into its neighbours.
    """

    def __init__(self, raster: Raster, grid: Grid, nodata: Optional[float] = None, stored: bool = False) -> None:
        self._raster, self._grid, self._nodata, self._stored = raster, grid, nodata, stored
        self._warped: dict[Optional[float], Any] = {}
        self._opened: list[Any] = []
        shift = lattice_shift(grid, raster.info.grid)
        self.footprint = Window(0, 0, 0, 0)
        if shift is not None:
            self._shift: Optional[tuple[int, int]] = shift
            self.footprint = Window(*shift, raster.info.grid.width, raster.info.grid.height).intersection(grid.window)
        elif raster.info.has_frame:
            self._shift = None
            self.footprint = _footprint(raster.info.grid, grid)
            self._times = times_as_fine(raster.info.grid, grid, self.footprint)
            many = Resampling.average if self._times > 2 else Resampling.bilinear
            self._resampling = Resampling.nearest if stored else many
            small = np.dtype(raster.info.dtype).itemsize <= 2 or raster.info.dtype == "float32"
            self._dtype = "float32" if small else "float64"

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
        nodatas = [self._nodata_of(band) for band in bands]
        with gdal(self.cache_bytes(window.width)), reading(self._raster.info.name):
            parts = {
                nodata: self._warp(nodata).read([band for band, own in zip(bands, nodatas) if own == nodata], window=place)
                for nodata in dict.fromkeys(nodatas)
            }
        meanings = [None if self._stored else self._raster.info.bands[band - 1].meaning(None) for band in bands]
        found = in_order(parts, nodatas, meanings)
        return Fetched(shape, part_of(inside, window), found, with_echo(found))

    def stored(self, value: float, band: int) -> float:
        """What the file holds for a value of a band, before scale and offset."""
        info = self._raster.info.bands[band - 1]
        return (value - info.offset) / info.scale

    def _nodata_of(self, band: int) -> Optional[float]:
        """The value by which GDAL is to spare pixels of a band while it warps it."""
        info = self._raster.info.bands[band - 1]
        if self._stored:
            return None
        return info.nodata if self._nodata is None else representable(self._nodata, info.dtype)

    def _warp(self, nodata: Optional[float]) -> Any:
        """The warped dataset in which `nodata` is no data; opened when first asked for."""
        if nodata not in self._warped:
            info, crs = self._raster.info, self._grid.crs or _PLANE
            alpha = next((band.number for band in info.bands if band.is_alpha), 0)
            is_float = np.dtype(info.dtype).kind == "f"
            is_long = not self._stored and any(band.dtype in _LONG for band in info.bands)
            source, spared = self._raster.dataset, nodata
            if (is_long or (is_float and nodata is not None)) and not self._raster.has_mask:  # a mask is no band of its own
                source, spared = self._without_numbers(nodata), math.nan
            elif is_float and nodata is None:
                spared = math.nan
            self._warped[nodata] = WarpedVRT(
                source,
                src_crs=crs_around(info.grid) or crs,
                crs=crs,
                transform=RasterioAffine(*self._grid.affine),
                width=self._grid.width,
                height=self._grid.height,
                resampling=self._resampling,
                dtype=self._dtype,
                src_nodata=spared,
                nodata=math.nan,
                src_alpha=alpha,
                **self._scale,
                UNIFIED_SRC_NODATA="NO",  # GDAL's default spares a pixel only if all its bands are nodata, and blends the others
            )
        return self._warped[nodata]

    @property
    def _scale(self) -> dict[str, str]:
        """Pixels of the grid along one of the raster's, one at the most: else GDAL tells it from each window anew, and what a pixel says
        would depend on what was read beside it."""
        scale = repr(1.0 / max(1.0, self._times))
        return {"XSCALE": scale, "YSCALE": scale}

    def _without_numbers(self, nodata: Optional[float]) -> Any:
        """The dataset with NaN in place of a number that means no data, so that both are spared: GDAL warps what is not a number into
        its neighbours where a number means no data. NaN also for long integers that no sensor gives: a mean with them may look like
        one that a sensor gives."""
        dataset = self._raster.dataset
        kind = "Float32" if self._dtype == "float32" else "Float64"
        source = f'<SourceFilename relativeToVRT="0">{escape(dataset.name)}</SourceFilename>'
        bands = ""
        for band, dtype in zip(dataset.indexes, dataset.dtypes):
            is_float = np.dtype(dtype).kind == "f"
            value = float(np.dtype(dtype).type(nodata)) if is_float and nodata is not None else nodata  # as a pixel holds it
            spared = "" if value is None else f"<NODATA>{value!r}</NODATA>"
            spared += f"<LUT>{_PLAUSIBLE}</LUT>" if dtype in _LONG else ""
            bands += (
                f'<VRTRasterBand dataType="{kind}" band="{band}"><NoDataValue>nan</NoDataValue><ComplexSource>{source}'
                f"<SourceBand>{band}</SourceBand>{spared}</ComplexSource></VRTRasterBand>"
            )
        a, b, c, d, e, f = tuple(dataset.transform)[:6]
        size = f'rasterXSize="{dataset.width}" rasterYSize="{dataset.height}"'
        self._opened.append(
            rasterio.open(
                f"<VRTDataset {size}><GeoTransform>{c!r},{a!r},{b!r},{f!r},{d!r},{e!r}</GeoTransform>{bands}</VRTDataset>"
            )
        )
        return self._opened[-1]

    def reads_rows_beyond(self, width_px: int) -> bool:
        """As of the raster."""
        return self._raster.reads_rows_beyond(width_px)

    def cache_bytes(self, width_px: int) -> int:
        """As of the raster, for a window of the grid: of a warped one also for a row of its own blocks."""
        if self._shift is not None:
            return self._raster.cache_bytes(width_px)
        height_px, block_px = _BLOCK_OF_WARPED_PX
        row_bytes = (
            (width_px // block_px + 2) * block_px * height_px * len(self._raster.info.bands) * np.dtype(self._dtype).itemsize
        )
        return self._raster.cache_bytes(math.ceil(width_px * self._times)) + row_bytes

    def close(self) -> None:
        for opened in (*self._warped.values(), *self._opened):
            opened.close()
        self._warped.clear()
        self._opened.clear()


def _footprint(source: Grid, grid: Grid) -> Window:
    """The part of the grid that the source covers, or of another CRS a little more. Raises LayerError where the source has no place in its
    CRS."""
    found = grid.window_of(transform_bounds(source, crs_around(grid)))
    if not source.crs or not grid.crs or same_crs(source.crs, grid.crs):
        return found
    back = part_within(grid, source)
    return found if back is None else found.union(grid.window_of(back))
