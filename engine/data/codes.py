"""Class codes of a raster, in its own pixels or in those of another: the nearest pixel is taken, codes are never mixed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import LayerError
from ..grid import Grid, Window
from ..specs import NODATA_CODE
from .pam import category_names
from .raster import open_raster
from .stack import check_place, extent
from .values import BEYOND, Floats
from .view import View

ByteCodes = npt.NDArray[np.uint8]
Indices = npt.NDArray[np.int32]

BLOCK_PX = 1024


@dataclass(frozen=True)
class CodeRaster:
    """An open raster of codes on a grid. what: how messages call it, such as "map"."""

    what: str
    grid: Grid
    view: View
    nodata: float | None

    def read(self, window: Window) -> ByteCodes:
        """Codes (h, w) of a window, 255 without data. Raises LayerError, also where there is a value that is no code."""
        values: Floats = self.view.read(window, [1])[0]
        known = np.isfinite(values) & (values != self.nodata) & (np.abs(values) < BEYOND)
        wrong = values[known & ~((values >= 0) & (values < NODATA_CODE) & (values == np.round(values)))]
        if len(wrong):
            hint = f"Choose a {self.what} of class codes, whole numbers from 0 to 254"
            if wrong[0] == NODATA_CODE:
                hint = (
                    f"If {NODATA_CODE} is a class, give it another code; if it is no data, say so in the file (its nodata value)"
                )
            raise LayerError(f"The {self.what} holds the value {wrong[0]:g}", hint)
        return np.where(known, values, NODATA_CODE).astype(np.uint8)

    def at(self, rows: Indices, cols: Indices, tell: Callable[[float], None]) -> ByteCodes:
        """The codes of pixels (N,), 255 without data; read block by block, only where there are pixels. tell: how far it is, 0..1."""
        found = np.full(len(rows), NODATA_CODE, np.uint8)
        block = rows.astype(np.int64) // BLOCK_PX * (self.grid.width // BLOCK_PX + 1) + cols // BLOCK_PX
        order = np.argsort(block, kind="stable")
        parts = np.split(order, np.flatnonzero(np.diff(block[order])) + 1)
        for done, part in enumerate(parts if len(rows) else []):
            tell(done / len(parts))
            row, col = (int(axis[part[0]]) // BLOCK_PX * BLOCK_PX for axis in (rows, cols))
            codes = self.read(Window(col, row, BLOCK_PX, BLOCK_PX).intersection(self.grid.window))
            found[part] = codes[rows[part] - row, cols[part] - col]
        return found

    def blocks(self, tell: Callable[[float], None]) -> Iterator[Window]:
        """Windows that cover the grid once. tell: how far it is, 0..1."""
        across, down = (-(-size // BLOCK_PX) for size in (self.grid.width, self.grid.height))
        for done, window in enumerate(self.grid.tiles(BLOCK_PX)):
            tell(done / (across * down))
            yield window


@contextmanager
def open_codes(path: str, what: str, grid: Grid | None = None) -> Iterator[CodeRaster]:
    """Open the first band of a raster on a grid (None: its own). Raises LayerError: unreadable, an image, without CRS, or off the grid."""
    with open_raster(path) as raster:
        if raster.is_picture:
            hint = "Choose one of class codes; QGIS exports it as raw data, not as a rendered image"
            raise LayerError(f"The {what} '{raster.info.name}' is a picture in red, green and blue", hint)
        seen = sum(not band.is_alpha for band in raster.info.bands)
        if seen > 1 and not raster.info.colors and not category_names(path):
            hint = "Choose one that has a class code per pixel, in a single band"
            raise LayerError(f"The {what} '{raster.info.name}' has {seen} bands of numbers: it is no class map", hint)
        own = raster.info.grid
        where = grid or own
        check_place(what, raster.info, where, "the map")
        view = View(raster, where, stored=True)
        try:
            if view.footprint.is_empty:
                raise LayerError(
                    f"The {what} ({extent(own)}) does not meet the map ({extent(where)})", "Choose one of the same area"
                )
            yield CodeRaster(what, where, view, raster.info.bands[0].nodata)
        finally:
            view.close()
