"""Labels out of a vector layer: the pixels that its shapes cover, by the value of a field."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from ..errors import LabelError
from ..grid import Grid, whereabouts
from ..specs import ORDER_FIELD, REMARK_FIELD, ClassSpec
from . import vectors
from .classes import Codes, LeftOut, choose_field, code_values, counted, paired_classes
from .labelled import MOST_PX, Burned, Indices, Labels, Tell, drawn
from .stack import extent

_LEAST_PX = 64  # of a shape that a sample is taken of


def burn_shapes(
    features: vectors.Features,
    wanted: str,
    grid: Grid,
    classes: tuple[ClassSpec, ...],
    adopt: bool = False,
    tell: Tell = lambda _: None,
) -> Burned:
    """The shapes' labels; adopt: they are a map's reference, and their classes of their own count as well; tell gets how much is done,
    0..1. Raises LabelError."""
    field = choose_field(features.name, features.fields, wanted)
    thing, ground = vectors.thing(features), "map" if adopt else "layers"
    pairs = paired_classes(features.fields, field)
    remarks = features.fields.get(REMARK_FIELD) if adopt and ORDER_FIELD in features.fields else None
    coded = code_values(features.fields[field], field, classes or pairs, adopt, thing, remarks, are_codes=bool(pairs))
    geometries, usable = vectors.to_pixels(features, grid)
    chosen = np.flatnonzero(usable & (coded.codes >= 0))
    sampled = _samples(vectors.areas_px(geometries[chosen], grid))
    pixels = vectors.pixels_of_each(geometries[chosen], grid, [_choice(one_in) for one_in in sampled], tell)
    counts = np.array([len(rows) for rows, _ in pixels], np.int64)
    blank = (counts == 0) & vectors.covers_nothing(geometries[chosen])
    is_drawn = vectors.is_drawn(features)
    is_drawn[chosen[blank]] = False
    if not counts.any():
        raise _none_inside(features, usable & is_drawn & (coded.codes >= 0), is_drawn & (coded.codes >= 0), grid, ground)
    notes = [*coded.notes, *_shape_notes(features, is_drawn, usable, int(((counts == 0) & ~blank).sum()), grid, ground)]
    if crossed := vectors.cross_themselves(geometries[chosen[~blank]]):
        notes.append(
            f"Outlines of {counted(crossed, 'shape')} cross themselves: what one of them goes around twice counts as outside"
        )
    if sampled.max() > 1:
        notes.append(f"'{features.name}' has so many labels that one in {sampled.max()} is used")
    shape_ids = np.repeat(chosen.astype(np.int32), counts)
    rows, cols = (np.concatenate([pixel[axis] for pixel in pixels]) for axis in (0, 1))
    codes = coded.codes[shape_ids]
    labels, contested = _settle(rows, cols, codes, shape_ids, grid.width)
    covered = _covered(rows, cols, codes, labels, grid.width)
    if contested:
        notes.append(LeftOut(f"Left out: {counted(contested, 'pixel')} that shapes of two classes claim"))
    outside = frozenset(np.setdiff1d(coded.codes[is_drawn & (coded.codes >= 0)], codes).tolist())
    burned = Burned(labels, coded.classes, tuple(notes), coded.by_name, covered, outside, loose=coded.loose)
    return dataclasses.replace(burned, own=coded.own, thing=thing)


def _samples(areas_px: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """Of how many pixels one is taken, for each shape (N,): all of a small one, and of large ones no more than memory bears."""
    one_in = max(1, math.ceil(areas_px.sum() / MOST_PX))
    return np.clip(areas_px // _LEAST_PX, 1, one_in).astype(np.int64)


def _choice(one_in: int) -> vectors.Choice | None:
    return None if one_in == 1 else lambda window: drawn(window, one_in)


def _shape_notes(
    features: vectors.Features, drawn: npt.NDArray[np.bool_], usable: npt.NDArray[np.bool_], outside: int, grid: Grid, ground: str
) -> Iterator[str]:
    """What became of the shapes that label nothing. ground: what they were to lie on."""
    thing = vectors.thing(features)
    if not drawn.all():
        yield LeftOut(f"Left out: {counted(int((~drawn).sum()), thing)} empty or damaged")
    if (drawn & ~usable).any():
        yield LeftOut(f"Left out: {counted(int((drawn & ~usable).sum()), thing)} without a place in the CRS of the {ground}")
    if features.crs == "" and grid.crs:
        yield f"'{features.name}' names no CRS; its {thing}s were taken to be in that of the {ground}"
    if outside:
        yield LeftOut(f"Left out: {counted(outside, thing)} outside of the {ground}")


def _none_inside(
    features: vectors.Features, usable: npt.NDArray[np.bool_], drawn: npt.NDArray[np.bool_], grid: Grid, ground: str
) -> LabelError:
    """Why no shape is on the ground (map or layers): none was drawn, none has a place in its CRS, or all lie elsewhere."""
    is_reference, thing = ground == "map", vectors.thing(features)
    hint = "Choose the map that they were drawn for" if is_reference else "Draw labels where the layers are"
    what = f"{thing}s" if is_reference else "labels"
    if not drawn.any():
        hint = "Choose a field and points or shapes that have a class" if is_reference else hint
        return LabelError(f"'{features.name}' has no {thing} with a class and a geometry", hint)
    lies = whereabouts(vectors.bounds_of(features, usable if usable.any() else drawn), features.crs)
    if not usable.any():
        told = f"The {what} of '{features.name}' ({lies}) have no place in the CRS of the {ground}"
        return LabelError(told, "Their file names another CRS than they were drawn in; save them again with the right one")
    return LabelError(f"All {what} of '{features.name}' ({lies}) lie outside of the {ground} ({extent(grid)})", hint)


def _covered(rows: Indices, cols: Indices, codes: Codes, kept: Labels, width: int) -> dict[int, int]:
    """Of each class that has lost all its pixels to contests, the class that claims the most of them as well."""
    pixels, found = rows.astype(np.int64) * width + cols, {}
    for code in np.setdiff1d(codes, kept.codes):
        rivals = codes[np.isin(pixels, pixels[codes == code]) & (codes != code)]
        values, counts = np.unique(rivals, return_counts=True)
        found[int(code)] = int(values[counts.argmax()])
    return found


def _settle(rows: Indices, cols: Indices, codes: Codes, shapes: Indices, width: int) -> tuple[Labels, int]:
    """One entry per pixel, the first shape's; pixels with two codes are dropped. Also how many those are."""
    pixels, first, which = np.unique(rows.astype(np.int64) * width + cols, return_index=True, return_inverse=True)
    contested = np.zeros(len(pixels), bool)
    contested[which[codes != codes[first][which]]] = True
    kept = first[~contested]
    labels = Labels(rows[kept], cols[kept], codes[kept], shapes[kept])
    return labels, int(contested.sum())
