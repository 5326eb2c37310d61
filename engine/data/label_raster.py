"""Labels out of a raster of class codes."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from ..addresses import name_of
from ..errors import LabelError, LayerError
from ..grid import Grid, Window
from ..specs import NODATA_CODE, ClassSpec, LabelSpec
from .classes import Codes, LeftOut, numbered_class
from .labelled import MOST_PX, Burned, Indices, Labels, blocks, drawn
from .pam import category_names
from .raster import Raster, is_raster, open_raster
from .stack import check_place, extent
from .view import View

ZERO = (
    "In a raster 0 means no label unless its nodata value is another: if 0 is a class, set the nodata value to the code that means none "
    "(IGNORE in Processing, --ignore on the command line)"
)
_TILE_PX = 1024


def burn_raster(spec: LabelSpec, grid: Grid, classes: tuple[ClassSpec, ...], block_px: int, ground: str = "layers") -> Burned:
    """The raster's labels. ground: what they must lie on, the layers or a map. Raises LabelError."""
    name = name_of(spec.path)
    try:
        with open_raster(spec.path, spec.crs) as raster:
            check_place(name, raster.info, grid, f"the grid of the {ground}")
            view = View(raster, grid, stored=True)
            ignored = _ignored(spec, raster)
            seen = sum(not band.is_alpha for band in raster.info.bands)
            by_custom = spec.ignore is None and raster.dataset.nodatavals[0] is None  # 0 means no label, which nobody said
            one_in = _one_in(view, grid, ignored, name)
            parts = [_read_codes(view, window, ignored, name, one_in) for window in grid.tiles(_TILE_PX)]
            view.close()
            colors, lies = raster.info.colors, extent(raster.info.grid)
    except LayerError as error:
        if os.path.isfile(spec.path) and not is_raster(spec.path):
            raise LabelError(
                f"The labels '{name}' can be opened neither as shapes nor as a raster",
                "The file may be damaged, have no layer with shapes in it, or be of a format that is not read here, such as Parquet: open "
                "it in QGIS, and save it as a GeoPackage (Export > Save Features As)",
            ) from error
        raise LabelError(f"The labels cannot be used: {error.message}", error.hint) from error
    rows, cols, codes = (np.concatenate([part[axis] for part in parts]) for axis in (0, 1, 2))
    unclear = any(part[3] for part in parts)
    if not len(codes):
        raise LabelError(
            f"'{name}' ({lies}) has no labelled pixel on the {ground} ({extent(grid)})",
            "Choose the map that it was made for" if ground == "map" else "Choose labels of the same area",
        )
    notes: tuple[str, ...] = (f"'{name}' has {seen} bands: the first one was taken for the class codes",) if seen > 1 else ()
    notes += (f"'{name}' has so many labels that one in {one_in} is used",) if one_in > 1 else ()
    notes += _zero_notes(name, sum(part[4] for part in parts), len(codes) * one_in) if by_custom else ()
    notes += (
        LeftOut(f"Left out: the pixels of code {NODATA_CODE}, which can be no class: give it another code if it is one"),
    ) * unclear
    if classes:
        known = np.isin(codes, [entry.code for entry in classes])
        strange = np.unique(codes[~known])
        notes += tuple(_strange_notes(strange.tolist()))
        rows, cols, codes = rows[known], cols[known], codes[known]
    else:
        told = colors | {entry.code: entry.color for entry in spec.classes}
        classes = _raster_classes(np.unique(codes), code_names(spec), told)
    order = np.lexsort((cols, rows))
    labels = Labels(rows[order], cols[order], codes[order], blocks(rows, cols, codes, block_px)[order])
    return Burned(labels, classes, notes, is_raster=True)


def _strange_notes(strange: Sequence[int]) -> Iterator[str]:
    """On codes that are none of the given classes."""
    if len(strange) == 1:
        yield LeftOut(f"Left out: the pixels of code {strange[0]}, which is none of the classes")
    elif strange:
        yield LeftOut(
            f"Left out: the pixels of {len(strange)} codes that are none of the classes: {', '.join(map(str, strange))}"
        )


def code_names(spec: LabelSpec) -> dict[int, str]:
    """What the codes of a raster are called: as the job says, else as the file does."""
    return category_names(spec.path) | {entry.code: entry.name for entry in spec.classes if entry.name}


def _ignored(spec: LabelSpec, raster: Raster) -> tuple[float, ...]:
    """The values that mean "no label". A declared nodata is the only one, even one that can be no code (NaN)."""
    if spec.ignore is not None:
        return spec.ignore
    band, declared = raster.info.bands[0], raster.dataset.nodatavals[0]
    if declared is not None and np.dtype(band.dtype).kind == "f" and not abs(declared) <= np.finfo(np.float32).max:
        return ()  # such pixels are NaN or infinite when they are read
    return (0,) if band.nodata is None else (band.nodata,)


def _zero_notes(name: str, zeros: int, labelled: int) -> tuple[str, ...]:
    """Where fewer pixels have no label than have one, 0 may well be a class."""
    if not 0 < zeros < labelled:
        return ()
    return (LeftOut(f"Left out: the pixels of code 0, {100 * zeros / (zeros + labelled):.0f} % of '{name}'. {ZERO}"),)


def _one_in(view: View, grid: Grid, ignored: tuple[float, ...], name: str) -> int:
    """1, or of how many labelled pixels one must be taken so that not too many come together."""
    if view.footprint.width * view.footprint.height <= MOST_PX:
        return 1
    total = sum(len(_read_codes(view, window, ignored, name)[0]) for window in grid.tiles(_TILE_PX))
    return max(1, math.ceil(total / MOST_PX))


def _read_codes(
    view: View, window: Window, ignored: tuple[float, ...], name: str, one_in: int = 1
) -> tuple[Indices, Indices, Codes, bool, int]:
    """Rows, columns and codes (N,) of a window's labelled pixels, or of a sample; negative codes and 255 never are a label. Also whether
    there is a 255 that nobody said to be no data, and how many pixels are 0."""
    values = view.read(window, [1])[0]
    labelled = np.isfinite(values) & (values >= 0) & ~np.isin(values, np.array(ignored, np.float64).astype(values.dtype))
    unclear = labelled & (values == NODATA_CODE)
    labelled &= ~unclear
    if one_in > 1:
        labelled &= drawn(window, one_in)
    rows, cols = np.nonzero(labelled)
    codes = values[rows, cols]
    wrong = codes[(codes != np.round(codes)) | (codes > NODATA_CODE)]
    if len(wrong):
        raise LabelError(
            f"'{name}' holds the value {wrong[0]:g}, which is no class code",
            "Codes are whole numbers from 0 to 254: number the classes anew, as Reclassify by Table in QGIS does",
        )
    places = (rows + window.row).astype(np.int32), (cols + window.col).astype(np.int32)
    return *places, codes.astype(np.int16), bool(unclear.any()), int((values == 0).sum())


def _raster_classes(codes: Codes, names: Mapping[int, str], colors: Mapping[int, str]) -> tuple[ClassSpec, ...]:
    """A class per code, named and coloured as is told, else "Class 3" in a colour of ours."""
    made = [numbered_class(int(code), order) for order, code in enumerate(codes)]
    return tuple(ClassSpec(entry.code, names.get(entry.code, entry.name), colors.get(entry.code, entry.color)) for entry in made)
