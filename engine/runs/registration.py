"""Do layers show the same place at the same pixel? The shift of each against the target, over all and tile by tile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..data.replaced import check_nothing_lost
from ..data.shift import Shift, cross_spectrum, find_shift
from ..data.sources import check_apart, layer_files
from ..data.stack import Stack, open_layer, open_stack
from ..data.vectors import write_points
from ..grid import Grid, Window
from ..jobs import Done, RegistrationJob
from ..specs import OPTICAL_KINDS, LayerSpec

ProgressCall = Callable[[float, str], None]

LAYER = "shifts"
FIELDS = ("stream", "col_px", "row_px", "off_x", "off_y", "score")
TILES_PX = (128, 96, 64, 48, 32)  # the largest of which some go into the area
FEWEST, MOST = 9, 64  # tiles: with fewer, smaller ones are taken; more tell no more
SURE_TILE = 6.0  # a single tile is shown where its peak stands out so far
MOST_OFF_PX = 0.5  # of the larger pixel: a shift beyond is worth mending
MOST_OFF_UNLIKE_PX = 1.5  # ours: radar has its edges where things rise, an optical image where colours change


@dataclass(frozen=True)
class Tile:
    """A place that was compared: middle in pixels of the grid, and the shift there."""

    col: float
    row: float
    shift: Shift


def run(job: RegistrationJob, progress: ProgressCall) -> Done:
    """Compare each layer with the target. Raises LayerError, OutputError."""
    check_apart([job.points_path], layer_files(job.layers))
    if job.points_path is not None and not job.replace:
        check_nothing_lost(job.points_path, LAYER, FIELDS)
    found: dict[str, tuple[Shift, list[Tile]] | None] = {}
    others = [layer for layer in job.layers if layer.stream != job.target]
    with open_stack(job.layers, reference=job.target) as stack:
        for index, layer in enumerate(others):
            share = 1 / len(others)

            def tell(done: float, start: float = index * share, part: float = share) -> None:
                progress(start + part * done, "Comparing the layers")

            found[layer.stream] = compare(stack, job.target, layer.stream, tell)
        grid = stack.grid
    kind = next(layer.kind for layer in job.layers if layer.stream == job.target)
    alike = OPTICAL_KINDS if kind in OPTICAL_KINDS else (kind,)
    most_off = {layer.stream: _most_off(layer, grid, layer.kind not in alike) for layer in others}
    outputs = {}
    if job.points_path is not None and any(entry and entry[1] for entry in found.values()):
        _write_tiles(job.points_path, grid, {name: entry[1] for name, entry in found.items() if entry})
        outputs["points"] = job.points_path
    progress(1.0, "Done")
    layers = [_figures(name, entry[0] if entry else None, grid, most_off[name]) for name, entry in found.items()]
    return Done(outputs, {"target": job.target, "layers": layers}, tuple(_note(entry, job.target) for entry in layers))


def compare(stack: Stack, target: str, stream: str, tell: Callable[[float], None]) -> tuple[Shift, list[Tile]] | None:
    """The shift of a stream against the target, and that of each tile which tells one; None where no tile has data of both."""
    area = stack.streams[stream].footprint.intersection(stack.streams[target].footprint)
    windows = _tiles(area)  # none where too little is common
    spectra, places = [], []
    for done, window in enumerate(windows):
        tell(done / len(windows))
        pixels = stack.read(window, (target, stream))
        spectrum = cross_spectrum(pixels[target], pixels[stream])
        if spectrum is not None:
            spectra.append(spectrum)
            places.append(window)
    if not spectra:
        return None
    tiles = [
        Tile(window.col + window.width / 2, window.row + window.height / 2, find_shift([spectrum]))
        for window, spectrum in zip(places, spectra, strict=True)
    ]
    return find_shift(spectra), [tile for tile in tiles if tile.shift.score >= SURE_TILE]


def _tiles(area: Window) -> list[Window]:
    """Square windows spread over the area, half over one another where it is small; none where it is too small."""
    fitting = [size for size in TILES_PX if size <= min(area.width, area.height)]
    if not fitting:
        return []
    spread = [_spread(area, size) for size in fitting]
    return next((windows for windows in spread if len(windows) >= FEWEST), spread[-1])


def _spread(area: Window, size: int) -> list[Window]:
    side = int(MOST**0.5)
    columns, lines = (min(side, 1 + (length - size) // (size // 2)) for length in (area.width, area.height))
    cols = np.linspace(area.col, area.col + area.width - size, columns).astype(int)
    rows = np.linspace(area.row, area.row + area.height - size, lines).astype(int)
    return [Window(int(col), int(row), size, size) for row in rows for col in cols]


def _most_off(layer: LayerSpec, grid: Grid, differs: bool) -> float:
    """How many pixels of the grid the layer may be off. differs: one of the two is no image of light."""
    most = MOST_OFF_UNLIKE_PX if differs else MOST_OFF_PX
    with open_layer(layer) as raster:
        own = raster.info.grid
    if own.crs != grid.crs:
        return most
    return most * max(1.0, float(np.mean(own.pixel_size)) / float(np.mean(grid.pixel_size)))


def _figures(stream: str, shift: Shift | None, grid: Grid, most_off: float) -> dict[str, object]:
    """Of one layer: its shift in pixels of the target, and the move in map units that takes it back."""
    if shift is None:
        return {"stream": stream, "is_sure": False, "is_off": False, "score": 0.0}
    a, b, _, d, e, _ = grid.affine
    return {
        "stream": stream,
        "col_px": round(shift.col_px, 3),
        "row_px": round(shift.row_px, 3),
        "distance_px": round(shift.distance_px, 3),
        "move_x": -(a * shift.col_px + b * shift.row_px),
        "move_y": -(d * shift.col_px + e * shift.row_px),
        "score": round(shift.score, 1),
        "is_sure": shift.is_sure,
        "is_off": shift.is_sure and shift.distance_px > most_off,
        "most_off_px": round(most_off, 3),
    }


def _note(figures: dict[str, object], target: str) -> str:
    stream = figures["stream"]
    if not figures["is_sure"]:
        return f"Whether '{stream}' and '{target}' lie on each other cannot be told: their edges have too little in common, or too few"
    where = f"{figures['distance_px']:.2f} pixels off ({figures['col_px']:+.2f} right, {figures['row_px']:+.2f} down; pixels of '{target}')"
    told = f"Layer '{stream}' lies {where}"
    return f"{told}: more than the {figures['most_off_px']:g} that do no harm" if figures["is_off"] else told


def _write_tiles(path: str, grid: Grid, tiles: dict[str, list[Tile]]) -> None:
    """A point per tile: which layer, and the vector that its content lies off by, in map units and in pixels."""
    rows = [(stream, tile) for stream, each in tiles.items() for tile in each]
    a, b, _, d, e, _ = grid.affine
    cols_px, rows_px = (np.array([getattr(tile.shift, name) for _, tile in rows]) for name in ("col_px", "row_px"))
    fields = {
        "stream": np.array([stream for stream, _ in rows], object),
        "col_px": cols_px,
        "row_px": rows_px,
        "off_x": a * cols_px + b * rows_px,
        "off_y": d * cols_px + e * rows_px,
        "score": np.array([tile.shift.score for _, tile in rows]),
    }
    xy = np.array([grid.xy(tile.col, tile.row) for _, tile in rows])
    write_points(path, LAYER, grid.crs, xy, fields, {})
