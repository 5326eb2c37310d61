"""Sparse labels on a Grid, out of a vector layer of classified shapes or a raster of class codes.

Each labelled pixel is one entry with its code and the shape that it came from, so that labels on a scene of any size cost only what
was drawn. Pixels of one shape are near each other and alike: to hold some of them out means to hold out whole shapes (of a vector)
or whole blocks (of a raster), else the estimate flatters.
"""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import LabelError, LayerError
from ..grid import Grid, Window
from ..specs import NODATA_CODE, ClassSpec, LabelSpec
from . import vectors
from .classes import Codes, choose_field, code_values, counted, numbered_class, paired_classes
from .matching import Renamed, values_under_new_names
from .pam import category_names
from .raster import Raster, open_raster
from .stack import Stack, check_place, extent, is_present
from .touching import beside, joined, touching
from .view import View

Indices = npt.NDArray[np.int32]
Sizes = npt.NDArray[np.int64]

_ONE_CODE = (
    "In a raster 0 means no label unless its nodata value is another: if 0 is a class, set the nodata value to the code that means none "
    "(on the command line: --ignore)"
)
_BLOCK_PX = 16
_TILE_PX = 1024
_MOST_PX = 4_000_000  # labelled pixels; of more, a sample is as good and bounds the memory
_LEAST_PX = 64  # of a shape that a sample is taken of


@dataclass(frozen=True)
class Labels:
    """Labelled pixels of a Grid, sorted by row and column: rows, cols int32 (N,), codes int16 (N,), shapes int32 (N,)."""

    rows: Indices
    cols: Indices
    codes: Codes
    shapes: Indices

    def __len__(self) -> int:
        return len(self.codes)

    def where(self, keep: npt.NDArray[np.bool_]) -> Labels:
        """The entries that a mask (N,) keeps."""
        return Labels(self.rows[keep], self.cols[keep], self.codes[keep], self.shapes[keep])

    def shapes_of(self, code: int) -> int:
        """How many shapes a class has."""
        return len(np.unique(self.shapes[self.codes == code]))


@dataclass(frozen=True)
class Burned:
    """Labels on a grid, the classes that their codes mean, and what the user should know of them. by_name: the codes were found by
    the names of given classes, which cannot tell two of one name apart."""

    labels: Labels
    classes: tuple[ClassSpec, ...]
    notes: tuple[str, ...]
    by_name: bool = False


def burn_labels(
    spec: LabelSpec, grid: Grid, classes: tuple[ClassSpec, ...] = (), *, every_class: bool = True, block_px: int = _BLOCK_PX
) -> Burned:
    """Labels from a vector layer or a raster of codes; classes (): those found. every_class: each must be there, and be two or more.

    Raises LabelError: no file, no such field, no shape on the grid, a class without shapes, only one class, or codes beyond 254.
    """
    features = _features(spec)
    burned = (
        _burn_raster(spec, grid, classes, block_px) if features is None else _burn_shapes(features, spec.field, grid, classes)
    )
    if every_class:
        _check_classes(burned, "Draw shapes of at least two classes" if features is not None else _ONE_CODE)
    return burned


def burn_reference(spec: LabelSpec, grid: Grid, known: tuple[ClassSpec, ...], renamed: Renamed = ()) -> Burned:
    """Reference labels in the codes of a map: shapes by the names or codes of its classes, pixels of a raster by their own codes. known:
    the map's classes under their new names, where some were renamed.

    A class that the map does not know is one of its own, which the map got wrong wherever it is. Raises LabelError, also where
    none of the shapes' classes is known.
    """
    features = _features(spec)
    if features is None:
        burned = _burn_raster(spec, grid, (), _BLOCK_PX)
        names = category_names(spec.path)
        more = (*_one_class_notes(burned, names), *_code_notes(burned, known, names))
        return dataclasses.replace(burned, notes=(*burned.notes, *more))
    fields = {name: values_under_new_names(values, renamed) for name, values in features.fields.items()}
    burned = _burn_shapes(dataclasses.replace(features, fields=fields), spec.field, grid, known, adopt=True)
    if not known and any(entry.name != numbered_class(entry.code, 0).name for entry in burned.classes):
        raise LabelError(
            "The reference names its classes by text, but the map does not name its own",
            "Keep the map's .aux.xml beside it, or choose a field of class codes",
        )
    return burned


def split_spatially(labels: Labels, share: float, seed: int) -> tuple[Labels, Labels]:
    """About `share` of each class's pixels held out, by whole shapes, but not more of these than half: (seen, held). A class of one shape
    is seen."""
    held = np.zeros(len(labels), bool)
    for shapes, sizes in _by_class(labels.codes, labels.shapes, seed):
        held |= np.isin(labels.shapes, shapes[_about(sizes, share)])
    return labels.where(~held), labels.where(held)


def fold_spatially(labels: Labels, folds: int, seed: int) -> list[tuple[Labels, Labels]]:
    """Every shape held out once, in up to `folds` parts that share each class's pixels evenly: (seen, held) of each. A class of one
    shape is always seen. What touches a held-out pixel of its class is in neither, and single pixels side by side go by blocks."""
    pairs = touching(labels.rows, labels.cols, labels.codes)
    groups = joined(labels.shapes, _blocks(labels.rows, labels.cols, labels.codes, _BLOCK_PX), pairs)
    dealt = _dealt(labels.codes, groups, folds, seed)[groups]
    parts = [dealt == fold for fold in range(folds) if (dealt == fold).any()]
    return [(labels.where(~(held | beside(held, pairs))), labels.where(held)) for held in parts]


def labels_on_data(
    labels: Labels, stack: Stack, streams: tuple[str, ...], classes: tuple[ClassSpec, ...] = ()
) -> tuple[Labels, tuple[str, ...]]:
    """The labels where at least one of the streams has data, and notes on those left out.

    Raises LabelError if none is left at all, or none of one of the classes.
    """
    keep = np.zeros(len(labels), bool)
    tile_px = _TILE_PX // 4
    tiles = (labels.rows // tile_px).astype(np.int64) * (stack.grid.width // tile_px + 1) + labels.cols // tile_px
    order = np.argsort(tiles, kind="stable")
    for part in np.split(order, np.flatnonzero(np.diff(tiles[order])) + 1):
        if len(part):
            keep[part] = _has_data(labels.rows[part], labels.cols[part], stack, streams)
    return kept_labels(labels, keep, streams, classes)


def kept_labels(
    labels: Labels, keep: npt.NDArray[np.bool_], streams: tuple[str, ...], classes: tuple[ClassSpec, ...] = ()
) -> tuple[Labels, tuple[str, ...]]:
    """The labels that a mask (N,) finds on data of these streams, and notes on those left out. Raises LabelError as `labels_on_data`."""
    names = " and ".join(f"'{name}'" for name in streams)
    if not keep.any():
        raise LabelError(f"The labels lie only where {names} has no data", "Draw labels where the layer has values")
    left = set(labels.codes[keep].tolist())
    for spec in classes:
        if spec.code not in left:
            what = f"Class '{spec.name}' lies only where {names} has no data"
            raise LabelError(what, "Draw at least one shape for it where the layer has values, or remove the class")
    lost = int((~keep).sum())
    notes = (f"Left out: {counted(lost, 'labelled pixel')} where {names} has no data",) if lost else ()
    return labels.where(keep), notes


def _one_class_notes(burned: Burned, names: Mapping[int, str]) -> tuple[str, ...]:
    """A raster of 0 and 1 that names no classes may mean one by its 0."""
    if len(burned.classes) != 1 or len(names) > 1:
        return ()
    name = burned.classes[0].name
    return (
        f"The reference has one class only, '{name}', so it cannot show where the map takes other ground for it: the user's accuracy and "
        "the overall one say little. If its 0 is a class and no 'no label', give it the code that the map has for it",
    )


def _code_notes(burned: Burned, known: tuple[ClassSpec, ...], names: Mapping[int, str]) -> tuple[str, ...]:
    """What must be known where a raster meets a map by its codes: that it does, where it names other classes or none, and codes
    that the map lacks."""
    own = {entry.code: entry.name for entry in known}
    pairs = [f"{code} is '{own[code]}'" for code in sorted({entry.code for entry in burned.classes} & set(own))]
    others = [code for code, name in names.items() if code in own and name.casefold() != own[code].casefold()]
    notes = []
    if pairs and others:
        notes.append(
            f"The reference calls {others[0]} '{names[others[0]]}', the map '{own[others[0]]}': codes were compared, not names"
        )
    elif pairs and not names:
        notes.append(f"The reference has no class names: its codes were taken as the map's ({', '.join(pairs)})")
    for entry in burned.classes if own else ():
        if entry.code not in own:
            count = counted(int((burned.labels.codes == entry.code).sum()), "pixel")
            notes.append(f"The map knows no class of code {entry.code}: its {count} can only be wrong")
    return tuple(notes)


def _has_data(rows: Indices, cols: Indices, stack: Stack, streams: tuple[str, ...]) -> npt.NDArray[np.bool_]:
    """Whether any of the streams is present, for pixels (N,) near each other."""
    top, left = int(rows.min()), int(cols.min())
    window = Window(left, top, int(cols.max()) - left + 1, int(rows.max()) - top + 1)
    present = np.zeros((window.height, window.width), bool)
    for values in stack.read(window, streams).values():
        present |= is_present(values)
    return np.asarray(present[rows - top, cols - left])


def _by_class(codes: Codes, shapes: npt.NDArray[np.integer], seed: int) -> Iterator[tuple[npt.NDArray[np.integer], Sizes]]:
    """Of each class its shapes and how many pixels each has, in random order."""
    generator = np.random.default_rng(seed)
    for code in np.unique(codes):
        found, sizes = np.unique(shapes[codes == code], return_counts=True)
        order = generator.permutation(len(found))
        yield found[order], sizes[order]


def _dealt(codes: Codes, groups: npt.NDArray[np.int64], folds: int, seed: int) -> npt.NDArray[np.int64]:
    """The fold (G,) that holds each group of pixels out, -1 for none: the largest first, each where its class has the fewest so far."""
    dealt, load = np.full(groups.max(initial=-1) + 1, -1), np.zeros(folds, np.int64)
    for of_class, sizes in _by_class(codes, groups, seed):
        own = np.zeros(folds, np.int64)
        for place in np.argsort(-sizes, kind="stable") if len(sizes) > 1 else ():
            fold = np.lexsort((load, own))[0]
            dealt[of_class[place]] = fold
            own[fold] += sizes[place]
            load[fold] += sizes[place]
    return dealt


def _about(sizes: Sizes, share: float) -> npt.NDArray[np.bool_]:
    """Which of the shapes, taken in their order, make up the share of all pixels but for a quarter; some if there are two, never all, and
    half of them at most where the share is less: beside one large shape all small ones may be no more than that share."""
    chosen, total = np.zeros(len(sizes), bool), 0
    target, most = share * sizes.sum(), min(int(max(share, 0.5) * len(sizes)), len(sizes) - 1)
    for index, size in enumerate(sizes):
        if chosen.sum() < most and total < target and total + size <= 1.25 * target:
            chosen[index], total = True, total + size
    if not chosen.any() and len(sizes) > 1 and target > 0:
        chosen[np.argmin(sizes)] = True
    return chosen


def _check_classes(burned: Burned, hint: str) -> None:
    if len(burned.classes) < 2:
        only = f" ('{burned.classes[0].name}')" if burned.classes else ""
        raise LabelError(f"The labels have only one class{only}", hint)
    present = set(burned.labels.codes.tolist())
    for spec in burned.classes:
        if spec.code not in present:
            raise LabelError(f"Class '{spec.name}' has no shapes on the layers", "Draw at least one for it, or remove the class")


def _features(spec: LabelSpec) -> vectors.Features | None:
    """The shapes of a vector layer, None where the labels are a raster. Raises LabelError."""
    if not spec.path.startswith("/vsi") and not os.path.exists(spec.path):
        raise LabelError(f"The labels '{spec.path}' are not there", "Were they moved or deleted? Choose the file again")
    return vectors.read_features(spec.path, spec.layer)


def _burn_shapes(
    features: vectors.Features, wanted: str, grid: Grid, classes: tuple[ClassSpec, ...], adopt: bool = False
) -> Burned:
    field = choose_field(features.name, features.fields, wanted)
    coded = code_values(features.fields[field], field, classes or paired_classes(features.fields, field), adopt)
    geometries, usable = vectors.to_pixels(features, grid)
    chosen = np.flatnonzero(usable & (coded.codes >= 0))
    sampled = _samples(vectors.areas_px(geometries[chosen], grid))
    pixels = [vectors.pixels_of(geometries[shape], grid, _choice(one_in)) for shape, one_in in zip(chosen, sampled)]
    counts = np.array([len(rows) for rows, _ in pixels], np.int64)
    if not counts.any():
        raise _none_inside(features, usable & (coded.codes >= 0), vectors.is_drawn(features) & (coded.codes >= 0), grid)
    notes = [*coded.notes, *_shape_notes(features, usable, int((counts == 0).sum()), grid)]
    if sampled.max() > 1:
        notes.append(f"'{features.name}' has so many labels that one in {sampled.max()} is used")
    shape_ids = np.repeat(chosen.astype(np.int32), counts)
    rows, cols = (np.concatenate([pixel[axis] for pixel in pixels]) for axis in (0, 1))
    labels, contested = _settle(rows, cols, coded.codes[shape_ids], shape_ids, grid.width)
    if contested:
        notes.append(f"Left out: {counted(contested, 'pixel')} that shapes of two classes claim")
    return Burned(labels, coded.classes, tuple(notes), coded.by_name)


def _samples(areas_px: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """Of how many pixels one is taken, for each shape (N,): all of a small one, and of large ones no more than memory bears."""
    one_in = max(1, math.ceil(areas_px.sum() / _MOST_PX))
    return np.clip(areas_px // _LEAST_PX, 1, one_in).astype(np.int64)


def _choice(one_in: int) -> vectors.Choice | None:
    return None if one_in == 1 else lambda window: _drawn(window, one_in)


def _shape_notes(features: vectors.Features, usable: npt.NDArray[np.bool_], outside: int, grid: Grid) -> Iterator[str]:
    """What became of the shapes that label nothing."""
    drawn = vectors.is_drawn(features)
    if not drawn.all():
        yield f"Left out: {counted(int((~drawn).sum()), 'shape')} empty or damaged"
    if (drawn & ~usable).any():
        yield f"Left out: {counted(int((drawn & ~usable).sum()), 'shape')} without a place in the CRS of the layers"
    if features.crs == "" and grid.crs:
        yield f"'{features.name}' names no CRS; its shapes were taken to be in that of the layers"
    if outside:
        yield f"Left out: {counted(outside, 'shape')} outside of the layers"


def _none_inside(
    features: vectors.Features, usable: npt.NDArray[np.bool_], drawn: npt.NDArray[np.bool_], grid: Grid
) -> LabelError:
    """Why no shape is on the layers: none was drawn, none has a place in their CRS, or all lie elsewhere."""
    if not drawn.any():
        return LabelError(f"'{features.name}' has no shape with a class and a geometry", "Draw labels where the layers are")
    left, bottom, right, top = vectors.bounds_of(features, usable if usable.any() else drawn)
    crs = f" in {features.crs}" if 0 < len(features.crs) < 20 else ""
    lies = f"left {left:.10g}, bottom {bottom:.10g}, right {right:.10g}, top {top:.10g}{crs}"
    if not usable.any():
        what = f"The labels of '{features.name}' ({lies}) have no place in the CRS of the layers"
        return LabelError(what, "Their file names another CRS than they were drawn in; save them again with the right one")
    what = f"All labels of '{features.name}' ({lies}) lie outside of the layers ({extent(grid)})"
    return LabelError(what, "Draw labels where the layers are")


def _settle(rows: Indices, cols: Indices, codes: Codes, shapes: Indices, width: int) -> tuple[Labels, int]:
    """One entry per pixel, the first shape's; pixels with two codes are dropped. Also how many those are."""
    pixels, first, which = np.unique(rows.astype(np.int64) * width + cols, return_index=True, return_inverse=True)
    contested = np.zeros(len(pixels), bool)
    contested[which[codes != codes[first][which]]] = True
    kept = first[~contested]
    labels = Labels(rows[kept], cols[kept], codes[kept], shapes[kept])
    return labels, int(contested.sum())


def _burn_raster(spec: LabelSpec, grid: Grid, classes: tuple[ClassSpec, ...], block_px: int) -> Burned:
    name = os.path.basename(spec.path)
    try:
        with open_raster(spec.path) as raster:
            check_place(name, raster.info, grid, "the grid of the layers")
            view = View(raster, grid, stored=True)
            ignored = _ignored(spec, raster)
            one_in = _one_in(view, grid, ignored, name)
            parts = [_read_codes(view, window, ignored, name, one_in) for window in grid.tiles(_TILE_PX)]
            view.close()
            colors, lies = raster.info.colors, extent(raster.info.grid)
    except LayerError as error:
        raise LabelError(f"The labels cannot be used: {error.message}", error.hint) from error
    rows, cols, codes = (np.concatenate([part[axis] for part in parts]) for axis in (0, 1, 2))
    if not len(codes):
        raise LabelError(
            f"'{name}' ({lies}) has no labelled pixel on the layers ({extent(grid)})", "Choose labels of the same area"
        )
    notes: tuple[str, ...] = (f"'{name}' has so many labels that one in {one_in} is used",) if one_in > 1 else ()
    if classes:
        known = np.isin(codes, [entry.code for entry in classes])
        strange = np.unique(codes[~known])
        notes += tuple(f"Left out: the pixels of code {code}, which is none of the classes" for code in strange)
        rows, cols, codes = rows[known], cols[known], codes[known]
    else:
        classes = _raster_classes(np.unique(codes), category_names(spec.path), colors)
    order = np.lexsort((cols, rows))
    labels = Labels(rows[order], cols[order], codes[order], _blocks(rows, cols, codes, block_px)[order])
    return Burned(labels, classes, notes)


def _ignored(spec: LabelSpec, raster: Raster) -> tuple[float, ...]:
    """The values that mean "no label". A declared nodata is the only one, even one that can be no code (NaN)."""
    if spec.ignore is not None:
        return spec.ignore
    band, declared = raster.info.bands[0], raster.dataset.nodatavals[0]
    if declared is not None and np.dtype(band.dtype).kind == "f" and not abs(declared) <= np.finfo(np.float32).max:
        return ()  # such pixels are NaN or infinite when they are read
    return (0,) if band.nodata is None else (band.nodata,)


def _one_in(view: View, grid: Grid, ignored: tuple[float, ...], name: str) -> int:
    """1, or of how many labelled pixels one must be taken so that not too many come together."""
    if view.footprint.width * view.footprint.height <= _MOST_PX:
        return 1
    total = sum(len(_read_codes(view, window, ignored, name)[0]) for window in grid.tiles(_TILE_PX))
    return max(1, math.ceil(total / _MOST_PX))


def _read_codes(
    view: View, window: Window, ignored: tuple[float, ...], name: str, one_in: int = 1
) -> tuple[Indices, Indices, Codes]:
    """Rows, columns and codes (N,) of a window's labelled pixels, or of a sample; 255 and negative codes never are a label."""
    values = view.read(window, [1])[0]
    labelled = (
        np.isfinite(values)
        & (values >= 0)
        & (values != NODATA_CODE)
        & ~np.isin(values, np.array(ignored, np.float64).astype(values.dtype))
    )
    if one_in > 1:
        labelled &= _drawn(window, one_in)
    rows, cols = np.nonzero(labelled)
    codes = values[rows, cols]
    wrong = codes[(codes != np.round(codes)) | (codes > NODATA_CODE)]
    if len(wrong):
        raise LabelError(
            f"'{name}' holds the value {wrong[0]:g}, which is no class code", "Codes are whole numbers from 0 to 254"
        )
    return (rows + window.row).astype(np.int32), (cols + window.col).astype(np.int32), codes.astype(np.int16)


def _drawn(window: Window, one_in: int) -> npt.NDArray[np.bool_]:
    """The pixels (h, w) that a sample of one in so many has: as if by chance, but always the same."""
    rows = np.arange(window.row, window.row + window.height, dtype=np.uint64)[:, None]
    cols = np.arange(window.col, window.col + window.width, dtype=np.uint64)[None, :]
    mixed = ((rows << np.uint64(32)) + cols) * np.uint64(0x9E3779B97F4A7C15)  # the golden ratio scatters what is regular
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    return np.asarray((mixed >> np.uint64(32)) % np.uint64(one_in) == 0)


def _raster_classes(codes: Codes, names: dict[int, str], colors: dict[int, str]) -> tuple[ClassSpec, ...]:
    """A class per code, named and coloured as the raster says, else "Class 3" in a colour of ours."""
    made = [numbered_class(int(code), order) for order, code in enumerate(codes)]
    return tuple(ClassSpec(entry.code, names.get(entry.code, entry.name), colors.get(entry.code, entry.color)) for entry in made)


def _blocks(rows: Indices, cols: Indices, codes: Codes, block_px: int) -> Indices:
    """A shape number per pixel: pixels of one code in one block of block_px x block_px belong together."""
    key = (codes.astype(np.int64) << 48) + ((rows // block_px).astype(np.int64) << 24) + cols // block_px
    return np.asarray(np.unique(key, return_inverse=True)[1], np.int32)
