"""Maps out: windows in, a Cloud Optimized GeoTIFF at the end, or nothing at all; and what a finished map tells of itself.

Windows go to an ordinary tiled GeoTIFF in a hidden folder beside the target; from that GDAL's COG driver makes tiles and overviews
(the most frequent class, or the mean confidence), block by block, so that memory is flat whatever the size. Only the finished file
gets the target's name, in one step. Class names travel in the sidecar (`pam.py`), all else in the file itself.
"""

from __future__ import annotations

import errno
import json
import math
import os
import re
import shutil
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.transform import Affine as RasterioAffine
from rasterio.windows import Window as RasterioWindow

from ..errors import OutputError
from ..files import RANDOM, check_writable, folder_beside, output_error, place_of, put_in_place, written_whole
from ..grid import PIXEL_AFFINE, Grid, Window
from ..legend import class_colors, rgb
from ..specs import NODATA_CODE, ClassSpec
from .gdal import gdal, reading
from .ground import pixel_area
from .matching import Renamed, not_beside
from .pam import category_names, class_sidecar, sidecar_path
from .qml import write_class_style
from .raster import open_raster

Kind = Literal["classes", "confidence", "uncertainty"]

_BLOCK_PX = 512
_DRAFT = "draft.tif"
_HIDDEN = re.compile(rf"\..+\.\w{{{RANDOM}}}")
_ABANDONED_S = 3600.0  # a draft's time is told anew more often
_FULL = 2**20  # bytes: with less free, a failed write means a full disk
_COG: dict[str, Any] = {
    "driver": "COG",
    "BIGTIFF": "IF_SAFER",
    "BLOCKSIZE": _BLOCK_PX,
    "NUM_THREADS": "ALL_CPUS",
    "COMPRESS": "DEFLATE",
}
_OF_KIND: dict[Kind, dict[str, Any]] = {
    "classes": {"OVERVIEW_RESAMPLING": "MODE"},
    "confidence": {"OVERVIEW_RESAMPLING": "AVERAGE", "PREDICTOR": "YES"},
    "uncertainty": {"OVERVIEW_RESAMPLING": "AVERAGE", "PREDICTOR": "YES"},
}
_BANDS: dict[Kind, tuple[str, ...]] = {
    "classes": ("class",),
    "confidence": ("confidence",),
    "uncertainty": ("entropy", "margin", "unlike"),
}


@dataclass(frozen=True)
class LayerText:
    """What a layer's file says beside its pixels: band names, tags of each band and of the file, nodata, scale of the counts."""

    names: tuple[str, ...]
    band_tags: tuple[Mapping[str, str], ...]
    tags: Mapping[str, str]
    nodata: float
    scale: float


class MapWriter:
    """A map that is being written, hidden until it is published; made by `draft_map`."""

    def __init__(self, path: str, kind: Kind, classes: Sequence[ClassSpec], work: str) -> None:
        self.path, self.kind, self.classes = path, kind, classes
        self._draft, self._final = os.path.join(work, _DRAFT), os.path.join(work, os.path.basename(path))
        self._dataset: Any = None
        self._pixels = np.zeros(NODATA_CODE + 1, np.int64)  # per code
        self._pixel_hectares: float | None = None
        self._mark = ""
        self._is_closed = threading.Event()

    def open(self, grid: Grid, provenance: Mapping[str, object]) -> None:
        with gdal(), _writing(self.path):
            self._dataset = rasterio.open(self._draft, "w", **_profile(grid, self.kind))
        _describe(self._dataset, self.kind, self.classes, provenance)
        threading.Thread(target=self._tell_alive, daemon=True).start()
        if self.kind == "classes":
            self._pixel_hectares, self._mark = pixel_area(grid).hectares, grid.mark

    def write(self, window: Window, values: npt.NDArray[Any]) -> None:
        """Write values of a window inside the grid, each pixel once. Raises OutputError.

        Codes uint8 (h, w), confidence float32 (h, w) or uncertainty float32 (3, h, w).
        """
        place = RasterioWindow(window.col, window.row, window.width, window.height)
        with gdal(), _writing(self.path):
            self._dataset.write(values if values.ndim == 3 else values[None], window=place)
        if self.kind == "classes":
            self._pixels += np.bincount(values.ravel(), minlength=NODATA_CODE + 1)

    def _tell_alive(self) -> None:
        """Who waits for a cluster writes nothing for long, and its draft must not be taken for one that was abandoned."""
        while not self._is_closed.wait(_ABANDONED_S / 10):
            with suppress(OSError):
                os.utime(self._draft)

    def close(self) -> None:
        self._is_closed.set()
        if self._dataset is not None:
            with gdal(), _writing(self.path):
                self._dataset.close()

    def finish(self) -> None:
        """Make the Cloud Optimized GeoTIFF of what was written; GDAL tells nothing meanwhile. Raises OutputError."""
        self.close()
        with gdal(), _writing(self.path):
            rasterio.shutil.copy(self._draft, self._final, **_COG, **_OF_KIND[self.kind])
            _check_written(self._draft, self._final)

    @property
    def finished_path(self) -> str:
        """Where the finished map lies until it is published."""
        return self._final

    def publish(self) -> None:
        """Give the finished map its name. Raises OutputError."""
        with _writing(self.path):
            _publish(self._final, self.path, self._sidecar())
        if self.kind == "classes":
            with suppress(OutputError, OSError):  # a map without a style is a map all the same
                write_class_style(self.path, self.classes)

    def _sidecar(self) -> bytes:
        """Names, colours and the raster attribute table of a class map."""
        if self.kind != "classes":
            return b""
        return class_sidecar(self.classes, dict(enumerate(self._pixels.tolist())), self._pixel_hectares, self._mark)


@contextmanager
def draft_map(
    path: str,
    grid: Grid,
    kind: Kind = "classes",
    classes: Sequence[ClassSpec] = (),
    provenance: Mapping[str, object] | None = None,
) -> Iterator[MapWriter]:
    """A map to write window by window; it appears under its name when it is finished and published, and not at all otherwise.

    classes: uint8, 255 no data, with colours and names; confidence, uncertainty: float32, NaN no data. Raises OutputError.
    """
    check_writable(path)
    if kind == "classes":
        check_writable(sidecar_path(path))
    path = os.path.abspath(path)
    folder = os.path.dirname(place_of(path))
    _sweep(folder)
    _check_space(folder, grid, kind)
    with _writing(path):
        work = str(folder_beside(place_of(path), os.path.basename(path)))
    try:
        writer = MapWriter(path, kind, classes, work)
        try:
            writer.open(grid, provenance or {})
            yield writer
        finally:
            writer.close()
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _sweep(folder: str) -> None:
    """Take away what processes that were killed have left in a folder: drafts that nobody has written to for long."""
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            if _HIDDEN.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False):
                files = {file.name: file.stat().st_mtime for file in os.scandir(entry.path)}
                name = entry.name[1 : -RANDOM - 1]
                others = files.keys() - {_DRAFT, name}  # such as overviews in the making
                is_draft = _DRAFT in files and all(file.startswith(f"{name}.") for file in others)
                if is_draft and time.time() - max(files.values()) > _ABANDONED_S:
                    shutil.rmtree(entry.path, ignore_errors=True)


@contextmanager
def create_map(
    path: str,
    grid: Grid,
    kind: Kind = "classes",
    classes: Sequence[ClassSpec] = (),
    provenance: Mapping[str, object] | None = None,
) -> Iterator[MapWriter]:
    """A map like `draft_map`'s that gets its name when the block ends well."""
    with draft_map(path, grid, kind, classes, provenance) as writer:
        yield writer
        writer.finish()
        writer.publish()


def write_layer(path: str, values: npt.NDArray[Any], grid: Grid, text: LayerText) -> None:
    """Write an image (C, h, w) as a compressed GeoTIFF. Raises OutputError."""
    profile = {**_profile(grid, "classes"), "count": len(values), "dtype": values.dtype.name, "nodata": text.nodata}
    profile |= {"blockxsize": 256, "blockysize": 256, "COMPRESS": "DEFLATE", "PREDICTOR": 3 if values.dtype.kind == "f" else 2}
    with written_whole(path) as draft, gdal(), _writing(path), rasterio.open(draft, "w", **profile) as dataset:
        dataset.update_tags(**text.tags)
        dataset.scales = (text.scale,) * len(values)
        for band, (name, tags) in enumerate(zip(text.names, text.band_tags), start=1):
            dataset.set_band_description(band, name)
            dataset.update_tags(band, **tags)
        dataset.write(values)


def map_classes(path: str) -> tuple[ClassSpec, ...]:
    """The classes that a map names and colours; () where it names none. A name of what has no data is no class. Raises LayerError."""
    with open_raster(path) as raster:
        colors = raster.info.colors
    names = {code: name for code, name in category_names(path).items() if code < NODATA_CODE}
    missing = iter(class_colors([name for code, name in names.items() if code not in colors], set(colors.values())))
    return tuple(ClassSpec(code, name, colors[code] if code in colors else next(missing)) for code, name in names.items())


def map_provenance(path: str) -> dict[str, Any]:
    """Where a map came from, as it says itself; empty where it does not, or its tag is not ours. Raises LayerError."""
    with open_raster(path) as raster:
        text = raster.info.tags.get("PROVENANCE", "")
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) else {}


def map_renames(path: str) -> Renamed:
    """What the classes of a map were called before its model learned them, as its labels told then; () where it does not say."""
    with suppress(ValueError, TypeError, AttributeError):  # the tag may be anybody's
        log = map_provenance(path).get("training", {}).get("renamed", [])
        return not_beside(map_classes(path), tuple((str(old), str(now)) for old, now in log))
    return ()


def read_overview(path: str, size_px: int) -> npt.NDArray[np.uint8]:
    """A map's codes (h, w), 255 without data, neither side longer than size_px, out of its overviews. Raises LayerError."""
    with open_raster(path) as raster, gdal(), reading(raster.info.name):
        scale = min(1.0, size_px / max(raster.info.grid.width, raster.info.grid.height))
        shape = (max(1, round(raster.info.grid.height * scale)), max(1, round(raster.info.grid.width * scale)))
        values = raster.dataset.read(1, out_shape=shape)
        known = (values >= 0) & (values < NODATA_CODE) & (values != raster.info.bands[0].nodata)
        return np.where(known, values, NODATA_CODE).astype(np.uint8)


def encode_png(rgb_values: npt.NDArray[np.uint8]) -> bytes:
    """A picture (h, w, 3) as PNG."""
    height, width, bands = rgb_values.shape
    with gdal(), rasterio.MemoryFile() as memory:
        with memory.open(driver="PNG", width=width, height=height, count=bands, dtype="uint8") as dataset:
            dataset.write(np.moveaxis(rgb_values, -1, 0))
        return bytes(memory.read())


def _profile(grid: Grid, kind: Kind) -> dict[str, Any]:
    profile: dict[str, Any] = {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": len(_BANDS[kind]),
        "dtype": "uint8" if kind == "classes" else "float32",
        "nodata": NODATA_CODE if kind == "classes" else math.nan,
        "crs": grid.crs or None,
        "tiled": True,
        "blockxsize": _BLOCK_PX,
        "blockysize": _BLOCK_PX,
        "BIGTIFF": "IF_SAFER",
        "SPARSE_OK": True,
    }
    # A raster without georeference gets a map without one: QGIS lays them on each other
    if grid.crs or grid.affine != PIXEL_AFFINE:
        profile["transform"] = RasterioAffine(*grid.affine)
    return profile


def _describe(dataset: Any, kind: Kind, classes: Sequence[ClassSpec], provenance: Mapping[str, object]) -> None:
    with gdal():
        dataset.update_tags(PROVENANCE=json.dumps(provenance, ensure_ascii=False))
        for band, name in enumerate(_BANDS[kind], start=1):
            dataset.set_band_description(band, name)
        if kind == "classes":
            dataset.write_colormap(1, {NODATA_CODE: (0, 0, 0, 0), **{spec.code: (*rgb(spec.color), 255) for spec in classes}})


def _check_space(folder: str, grid: Grid, kind: Kind) -> None:
    """Room for the draft must be there before hours of work begin; the compressed map needs less."""
    needed = grid.width * grid.height * (1 if kind == "classes" else 4) * len(_BANDS[kind])
    free = shutil.disk_usage(folder).free
    if free < needed:
        found = f"{free / 2**20:.0f} MB free, {needed / 2**20:.0f} MB needed"
        raise OutputError(f"There is no room for the map in '{folder}' ({found})", "Free some space, or choose another folder")


def _check_written(draft: str, final: str) -> None:
    """Compare the finished map with the draft: on a full disk GDAL may lose the last blocks without a word."""
    with rasterio.open(draft) as wanted, rasterio.open(final) as found:
        for _, window in found.block_windows(1):
            if not np.array_equal(wanted.read(window=window), found.read(window=window), equal_nan=found.dtypes[0] == "float32"):
                raise OSError(errno.ENOSPC, "blocks are missing")


def _publish(final: str, target: str, sidecar: bytes) -> None:
    """Give map and sidecar their names, both or neither; what GDAL would read beside an older map does not stay."""
    place, beside = place_of(target), sidecar_path(target)  # GDAL looks for it beside a link, too, which may be on another disk
    with _set_aside(beside, f"{beside if place != Path(target) else final}.before"):
        if sidecar:
            with written_whole(beside) as draft:
                draft.write_bytes(sidecar)
        put_in_place(final, place)
    for stale in (f"{target}.ovr", f"{target}.msk"):
        if os.path.exists(stale):
            os.remove(stale)


@contextmanager
def _set_aside(path: str, aside: str) -> Iterator[None]:
    """Take a file away under another name; where what follows fails, it comes back, or none stays if there was none."""
    was_there = os.path.isfile(path)
    if was_there:
        put_in_place(path, aside)
    try:
        yield
    except (OSError, OutputError):
        with suppress(OSError):
            if was_there:
                put_in_place(aside, path)
            else:
                os.remove(path)
        raise
    if was_there:
        with suppress(OSError):
            os.remove(aside)


@contextmanager
def _writing(path: str) -> Iterator[None]:
    """GDAL's and the system's errors as sentences."""
    try:
        yield
    except (RasterioError, CPLE_BaseError) as error:
        free = shutil.disk_usage(os.path.dirname(os.path.abspath(path))).free
        if free < _FULL:  # GDAL tells no reason that could be relied on
            raise output_error(path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))) from error
        reason = str(error.__cause__ or error).splitlines()[0].rstrip(".")
        if re.search("dirty block|Write error", reason):  # nothing more may fit, though others would have room on the disk
            hint = (
                "The disk, or what you may use of it (a quota, or ulimit), may be full: free some space, or choose another place"
            )
            raise OutputError(f"'{path}' cannot be written to its end", hint) from error
        raise OutputError(f"'{path}' cannot be written: {reason}", "Choose another place") from error
    except OSError as error:
        raise output_error(path, error) from error
