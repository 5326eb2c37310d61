"""GDAL as the engine wants it: one block cache that suits all who read, and errors that are sentences."""

from __future__ import annotations

import logging
import os
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..errors import LayerError

_LEAST_BYTES = 64 * 2**20  # of the cache: ours
MOST_CACHE_BYTES = 640 * 2**20
_PATIENCE = {  # with a server, by GDAL's own names: it waits for ever for one that takes the call and says nothing
    "GDAL_HTTP_CONNECTTIMEOUT": "15",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",  # bytes a second, less than which for so many seconds is given up
    "GDAL_HTTP_LOW_SPEED_TIME": "30",
}

warnings.filterwarnings("ignore", category=NotGeoreferencedWarning)  # such rasters are welcome
logging.getLogger("rasterio").setLevel(logging.CRITICAL)  # GDAL's lines come again inside the exceptions


class _Cache:
    """GDAL's block cache, which all threads share: never smaller than anyone in it wants, as it would drop what the others need."""

    def __init__(self) -> None:
        self._wanted: list[int] = []
        self._turn = threading.Lock()

    @contextmanager
    def of(self, wanted_bytes: int) -> Iterator[int]:
        """Its bytes for now; the least and the most that it may have are ours."""
        wanted = min(max(wanted_bytes, _LEAST_BYTES), MOST_CACHE_BYTES)
        with self._turn:
            self._wanted.append(wanted)
            largest = max(self._wanted)
        try:
            yield largest
        finally:
            with self._turn:
                self._wanted.remove(wanted)


keep_cache = _Cache().of  # while blocks that were read will be needed again


@contextmanager
def gdal(cache_bytes: int = 0) -> Iterator[None]:
    """GDAL with a block cache of its own size, so that memory stays the same however large the raster is. How long it waits for a server
    is the user's where the environment tells."""
    patience = {name: value for name, value in _PATIENCE.items() if name not in os.environ}
    with keep_cache(cache_bytes) as largest, rasterio.Env(GDAL_CACHEMAX=largest, GDAL_NUM_THREADS="ALL_CPUS", **patience):
        yield


@contextmanager
def reading(name: str) -> Iterator[None]:
    """GDAL's errors as sentences."""
    try:
        yield
    except (RasterioError, CPLE_BaseError) as error:
        reason = str(error.__cause__ or error).splitlines()[0].rstrip(".")
        raise LayerError(f"'{name}' cannot be read: {reason}", "The file may be damaged or incomplete; copy it again") from error
