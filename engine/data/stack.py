"""Stack: several layers seen through one Grid, read window by window; nothing is resampled that need not be, nothing is copied.

A layer of the same CRS and pixel lattice is read as it is; every other is warped by GDAL while it is read. Layers need not cover
the grid: NaN stands where one has no data. Bands that are flagged bad (`bbl`) or hold nothing but nodata are left out, unless the
spec names its bands. Radar is told in decibels, whatever its file holds. A stream may be resampled to other bands while it is read. A
Stack may be read from several threads; they take turns at its files.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Optional

import numpy as np
import numpy.typing as npt

from ..errors import LayerError
from ..grid import Grid, Window, whereabouts
from ..radar import DECIBEL, is_backscatter, times_decibel
from ..specs import LayerSpec
from .echoes import PROBE_PX, lattice, middle_of, read_units
from .flagged import flagged_numbers
from .gdal import gdal
from .places import lattice_shift
from .raster import Raster, RasterInfo, open_raster
from .spectra import Light, Spectrum, light, resample_spectra
from .values import Fetched, Floats
from .view import View

_PROBES = 8  # windows a side when a raster is too large to be looked at whole
_WHOLE_PX = 512 * 512


@dataclass(frozen=True)
class Stream:
    """One layer of a stack: bands read (1-based), what they see, and the grid pixels that it may cover.

    weights (C, bands read): of the bands that leave the stack; None where they are the bands read. decibel: what makes decibels of the
    radar's first band that holds none (`radar.unit_of`), 0: all are told as they are. decibels, floors: of each of the file's bands.
    """

    name: str
    kind: str
    path: str
    bands: tuple[int, ...]
    light: Light
    footprint: Window
    decibel: float = 0.0
    weights: Optional[Spectrum] = field(default=None, compare=False)
    decibels: tuple[float, ...] = ()
    floors: tuple[float, ...] = ()

    @property
    def band_count(self) -> int:
        return len(self.bands) if self.weights is None else len(self.weights)

    @property
    def wavelengths_nm(self) -> tuple[float, ...]:
        """Of the bands read; () if unknown."""
        return self.light.centres_nm


class Stack:
    """Layers on one grid. Made by `open_stack`; close it, or use it in `with`."""

    def __init__(self, grid: Grid, streams: dict[str, Stream], views: dict[str, View], files: ExitStack) -> None:
        self.grid = grid
        self.streams = streams
        self._views = views
        self._files = files
        self._turn = threading.Lock()

    def read(self, window: Window, streams: Optional[Sequence[str]] = None) -> dict[str, Floats]:
        """Per stream float32 (C, h, w), NaN where it has no data or the window leaves the grid. Raises LayerError."""
        return {name: self.resampled(name, found.floats()) for name, found in self.fetch(window, streams).items()}

    def read_bands(self, window: Window, name: str, bands: Sequence[int]) -> Floats:
        """Some bands (1-based) of a stream's file, as `read` gives those that it reads. Raises LayerError."""
        with self._turn, gdal(self.cache_bytes(window.width, [name])):
            return self._views[name].fetch(window, bands).floats()

    def fetch(self, window: Window, streams: Optional[Sequence[str]] = None) -> dict[str, Fetched]:
        """What `read` takes from the files; the rest, `resampled`, needs no turn at them. Raises LayerError."""
        chosen = tuple(self.streams) if streams is None else streams
        with self._turn, gdal(self.cache_bytes(window.width, chosen)):
            return {name: self._views[name].fetch(window, self.streams[name].bands) for name in chosen}

    def cache_bytes(self, width_px: int, streams: Optional[Sequence[str]] = None) -> int:
        """GDAL's cache, in which windows of this width can be read one under another without reading any block twice."""
        return sum(self._views[name].cache_bytes(width_px) for name in (self.streams if streams is None else streams))

    def reads_rows_beyond(self, width_px: int) -> bool:
        """Whether any layer's file is wider than that, and gives nothing less than whole rows of its pixels."""
        return any(view.reads_rows_beyond(width_px) for view in self._views.values())

    def stored(self, name: str, value: float) -> float:
        """What the file holds for a value of a stream's first band, before scale and offset."""
        return self._views[name].stored(value, self.streams[name].bands[0])

    def resampled(self, name: str, values: Floats) -> Floats:
        """The bands that leave the stack, of the bands read."""
        weights = self.streams[name].weights
        return values if weights is None else resample_spectra(values, weights)

    def close(self) -> None:
        with self._turn:
            self._files.close()

    def __enter__(self) -> Stack:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def open_stack(
    layers: Sequence[LayerSpec],
    grid: Optional[Grid] = None,
    reference: Optional[str] = None,
    weights: Optional[Mapping[str, Spectrum]] = None,
    *,
    leave_out: bool = False,
) -> Stack:
    """Open layers on a grid; grid None: on the pixels of the stream `reference`, or of the last layer. leave_out: layers that miss the grid
    are left out, all but the reference.

    weights: per stream that is to be resampled, those of its bands (see `bands.fit_bands`).
    Raises LayerError: a file cannot be read, a band is not there, a layer has no CRS beside one that has, or misses the grid.
    """
    with ExitStack() as files:
        rasters = {layer.stream: files.enter_context(open_layer(layer)) for layer in layers}
        where = grid or rasters[reference or layers[-1].stream].info.grid
        frame = f"layer '{reference or layers[-1].stream}'" if grid is None else "the chosen pixels"
        _check_frames({name: raster.info for name, raster in rasters.items()})
        streams, views = {}, {}
        for layer in layers:
            raster = rasters[layer.stream]
            check_place(layer.stream, raster.info, where, frame)
            views[layer.stream] = view = View(raster, where, layer.nodata)
            files.callback(view.close)
            if view.footprint.is_empty and leave_out and layer.stream != reference:
                continue
            if view.footprint.is_empty:
                raise LayerError(_apart(layer.stream, raster.info.grid, where, frame), "Choose layers of the same area")
            streams[layer.stream] = _stream(layer, raster, view, (weights or {}).get(layer.stream))
        return Stack(where, streams, views, files.pop_all())


def is_present(values: Floats) -> npt.NDArray[np.bool_]:
    """Where a stream (C, h, w) has data (h, w): more than half of its bands are finite."""
    return np.asarray(np.isfinite(values).sum(axis=0) * 2 > len(values))


def check_place(name: str, info: RasterInfo, grid: Grid, frame: str) -> None:
    """A layer without CRS fits only to a grid without CRS, or to its very own pixels."""
    if lattice_shift(grid, info.grid) is not None:
        return
    if not info.has_frame:
        raise LayerError(f"Layer '{name}' has no georeference, but {frame} has other pixels", "Georeference the layer first")
    if bool(info.grid.crs) != bool(grid.crs):
        without, other = (f"Layer '{name}'", frame) if not info.grid.crs else (frame[0].upper() + frame[1:], f"layer '{name}'")
        raise LayerError(
            f"{without} has no CRS, but {other} has one",
            "Set the layer's CRS: in QGIS by Layer > Set CRS, in the file by gdal_edit.py -a_srs",
        )


def extent(grid: Grid) -> str:
    """Where a grid lies, in words."""
    return whereabouts(grid.bounds, grid.crs)


def open_layer(layer: LayerSpec) -> Raster:
    """The layer's raster; of radar in decibels. Raises LayerError, which names the layer."""
    try:
        with ExitStack() as failed:
            raster = failed.enter_context(open_raster(layer.path, layer.crs))
            raster.info = _in_decibel(raster, layer) if layer.kind == "sar" or layer.decibel else raster.info.scaled(layer.factor)
            failed.pop_all()  # it stays open
    except LayerError as error:
        raise LayerError(f"Layer '{layer.stream}': {error.message}", error.hint) from error
    return raster


def as_opened(layer: LayerSpec, info: RasterInfo) -> LayerSpec:
    """The layer with what was found of its radar, so that nobody need look for it again."""
    decibels = tuple(band.decibel for band in info.bands)
    told = next((decibel for decibel in decibels if decibel), 0.0)
    return replace(layer, decibel=told, decibels=decibels, floors=tuple(band.floor for band in info.bands))


def times_decibels(layer: LayerSpec) -> float:
    """How many times decibels a layer of radar holds, 1 of all else. Raises LayerError."""
    if layer.kind != "sar" or layer.factor != 1.0:
        return 1.0
    with open_layer(layer) as raster:
        bands = layer.bands or unflagged(raster.info)
        infos = [raster.info.bands[number - 1] for number in bands if number <= len(raster.info.bands)]
        if any(band.decibel for band in infos):
            return 1.0
        return times_decibel(middle_of(raster, [band.number for band in infos if is_backscatter(band.description)], layer.nodata))


def _in_decibel(raster: Raster, layer: LayerSpec) -> RasterInfo:
    """With what makes decibels of each band; a factor is that of decibels, and none of what is no backscatter."""
    info, bands = raster.info, raster.info.bands
    decibels, floors = layer.decibels, layer.floors
    if layer.decibel == DECIBEL or not len(decibels) == len(floors) == len(bands):
        chosen = [band.number for band in bands if not layer.bands or band.number in layer.bands]
        decibels, floors = read_units(raster, chosen, layer.nodata, layer.decibel)
    echoes = [band.number for band in bands if is_backscatter(band.description)]
    return info.in_decibel(decibels, floors).scaled(layer.factor, echoes)


def light_of(info: RasterInfo) -> Light:
    """What light each of a raster's bands sees."""
    return light([band.tags for band in info.bands], info.tags)


def _stream(layer: LayerSpec, raster: Raster, view: View, weights: Optional[Spectrum]) -> Stream:
    info = raster.info
    bands = layer.bands or good_bands(layer, raster)
    beyond = [band for band in bands if band > len(info.bands)]
    if beyond:
        raise LayerError(
            f"Layer '{layer.stream}' has {len(info.bands)} bands, but no band {beyond[0]}", "Choose bands that it has"
        )
    opened = as_opened(layer, info)
    return Stream(
        layer.stream,
        layer.kind,
        layer.path,
        tuple(bands),
        light_of(info).of(bands),
        view.footprint,
        next((info.bands[band - 1].decibel for band in bands if info.bands[band - 1].decibel), 0.0),
        weights,
        opened.decibels,
        opened.floors,
    )


def good_bands(layer: LayerSpec, raster: Raster) -> tuple[int, ...]:
    """Bands that are wanted, and hold data where the others do. Raises LayerError where there are none."""
    bands = wanted_bands(layer, raster.info)
    if not bands:
        raise LayerError(f"All bands of layer '{layer.stream}' are flagged bad", "Name the bands to use")
    filled, whole = _filled(raster, bands, layer.nodata)
    if not filled.any() and whole:
        raise LayerError(f"Layer '{layer.stream}' holds nothing but no data", "Check its nodata value in the layer's properties")
    return tuple(band for band, full in zip(bands, filled) if full or not filled.any())


def wanted_bands(layer: LayerSpec, info: RasterInfo) -> list[int]:
    """Bands that are not flagged bad, no alpha, and of the wavelengths that were chosen. Raises LayerError where none has these."""
    bands, centres = unflagged(info), light_of(info).centres_nm
    if not layer.wavelengths_nm:
        return bands
    if not centres:
        told = f"Layer '{layer.stream}' does not tell its wavelengths, by which its bands were to be chosen"
        raise LayerError(told, "Choose them by their numbers")
    found = [number for number in bands if any(low <= centres[number - 1] <= high for low, high in layer.wavelengths_nm)]
    if not found:
        told = f"Layer '{layer.stream}' has no band of the wavelengths that were chosen"
        raise LayerError(told, f"Choose some from {min(centres):.0f} to {max(centres):.0f} nm")
    return found


def unflagged(info: RasterInfo) -> list[int]:
    """Bands that are not flagged bad and no alpha."""
    bad = flagged_numbers(info)
    return [band.number for band in info.bands if band.number not in bad and not band.is_alpha]


def _filled(raster: Raster, bands: list[int], nodata: Optional[float]) -> tuple[npt.NDArray[np.bool_], bool]:
    """Which bands have any value, and whether the whole raster was looked at (a large one only in a lattice of windows)."""
    grid = raster.info.grid
    is_small = grid.width * grid.height <= _WHOLE_PX
    windows = list(grid.tiles(PROBE_PX * 2)) if is_small else lattice(grid, _PROBES)
    filled = np.zeros(len(bands), bool)
    for window in windows:
        missing = [index for index in range(len(bands)) if not filled[index]]
        if not missing:
            break
        values = raster.read(window, [bands[index] for index in missing], nodata)
        filled[missing] = np.isfinite(values).any(axis=(1, 2))
    return filled, is_small


def _check_frames(infos: dict[str, RasterInfo]) -> None:
    """Layers without any georeference can only lie on each other pixel by pixel: they must be of one size."""
    loose = [(name, info.grid) for name, info in infos.items() if not info.has_frame]
    for name, grid in loose[1:]:
        first, other = loose[0]
        if (grid.width, grid.height) != (other.width, other.height):
            sizes = f"{other.width} x {other.height} and {grid.width} x {grid.height} pixels"
            raise LayerError(
                f"Layers '{first}' and '{name}' have no georeference and differ in size ({sizes})",
                "Georeference them, or cut them to the same pixels",
            )


def _apart(name: str, layer_grid: Grid, grid: Grid, frame: str) -> str:
    return f"Layer '{name}' ({extent(layer_grid)}) does not meet {frame} ({extent(grid)})"
