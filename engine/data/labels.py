"""Sparse labels on a Grid, out of a vector layer of classified shapes or a raster of class codes."""

from __future__ import annotations

import dataclasses
import os
import shlex
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from ..addresses import name_of
from ..errors import LabelError
from ..grid import Grid, Window
from ..specs import NODATA_CODE, ClassSpec, LabelSpec
from . import vectors
from .classes import LeftOut, alike_notes, choose_field, counted, paired_classes
from .label_raster import burn_raster, code_names
from .label_shapes import burn_shapes
from .labelled import BLOCK_PX, Burned, Indices, Labels, Tell
from .lost_classes import with_data, with_labels
from .matching import NONE, Renamed, loose_names, names_to_codes, under_new_names, values_under_new_names
from .stack import Stack, is_present

_TEXTS = (".csv", ".tsv")  # of the tables
_TABLES = (*_TEXTS, ".xlsx", ".ods")
_TILE_PX = 256
_RENUMBERED = (
    "The numbers in field '{}' are not the map's codes, as the names beside them show: classes were compared by these names"
)


def burn_labels(
    spec: LabelSpec,
    grid: Grid,
    classes: tuple[ClassSpec, ...] = (),
    *,
    every_class: bool = True,
    block_px: int = BLOCK_PX,
    tell: Tell = lambda _: None,
) -> Burned:
    """Labels from a vector layer or a raster of codes, and the classes that they have: of these, of which every_class must have some, or,
    (), of those found. One that has labels beside the grid alone is left out. tell gets how much is done, 0..1, while shapes are read.

    Raises LabelError: no file, no such field, no shape on the grid, a class without shapes, only one class, or codes beyond 254.
    """
    features = _features(spec)
    burned = (
        burn_raster(spec, grid, classes, block_px)
        if features is None
        else burn_shapes(features, spec.field, grid, classes, tell=tell)
    )
    burned = with_labels(burned, every_class and bool(classes))
    return dataclasses.replace(burned, notes=(*burned.notes, *alike_notes(burned.classes)))


def burn_reference(
    spec: LabelSpec, grid: Grid, known: tuple[ClassSpec, ...], renamed: Renamed = (), tell: Tell = lambda _: None
) -> Burned:
    """Reference labels in the codes of a map: shapes by the names or codes of its classes, pixels of a raster by their own codes, or by
    their names where these show that it numbers the classes otherwise. known: the map's classes under their new names, where some were
    renamed. Numbers in a field of the shapes are the map's codes, unless names beside them show the same as those of a raster.

    A class that the map does not know is one of its own, which the map got wrong wherever it is. tell as of `burn_labels`. Raises
    LabelError, also where none of the shapes' classes is known.
    """
    features = _features(spec)
    if features is None:
        return _raster_reference(spec, grid, known, renamed)
    fields = {name: values_under_new_names(values, renamed) for name, values in features.fields.items()}
    field = choose_field(features.name, fields, spec.field)
    is_text = fields[field].dtype.kind == "O"
    names = {} if is_text else _names_beside(fields, field, known)
    if names:
        fields[field] = np.array([names.get(value) for value in fields[field]], object)
    burned = burn_shapes(dataclasses.replace(features, fields=fields), field, grid, known, adopt=True, tell=tell)
    if names:
        burned = dataclasses.replace(burned, notes=(*burned.notes, _RENUMBERED.format(field)))
    if not known and not is_text and burned.by_name:
        raise LabelError(
            "The reference has numbers that are no codes of a map, and the map does not name its classes",
            "Keep the map's .aux.xml beside it, or choose a field of class codes",
        )
    if not known and is_text:
        raise LabelError(
            "The reference names its classes by text, but the map does not name its own",
            "Keep the map's .aux.xml beside it, or choose a field of class codes",
        )
    return burned


def labels_on_data(
    labels: Labels, stack: Stack, streams: tuple[str, ...], classes: tuple[ClassSpec, ...] = ()
) -> tuple[Labels, tuple[ClassSpec, ...], tuple[str, ...]]:
    """The labels where at least one of the streams has data, the classes that are left then, and notes on what is left out.

    Raises LabelError if no label is left, or one class.
    """
    keep = np.zeros(len(labels), bool)
    tiles = (labels.rows // _TILE_PX).astype(np.int64) * (stack.grid.width // _TILE_PX + 1) + labels.cols // _TILE_PX
    order = np.argsort(tiles, kind="stable")
    for part in np.split(order, np.flatnonzero(np.diff(tiles[order])) + 1):
        if len(part):
            keep[part] = _has_data(labels.rows[part], labels.cols[part], stack, streams)
    return kept_labels(labels, keep, streams, classes)


def kept_labels(
    labels: Labels, keep: npt.NDArray[np.bool_], streams: tuple[str, ...], classes: tuple[ClassSpec, ...] = ()
) -> tuple[Labels, tuple[ClassSpec, ...], tuple[str, ...]]:
    """As `labels_on_data`, of the labels that a mask (N,) finds on data of these streams."""
    names = " and ".join(f"'{name}'" for name in streams)
    if not keep.any():
        raise LabelError(f"The labels lie only where {names} has no data", "Draw labels where the layer has values")
    classes, notes = with_data(labels, keep, names, classes)
    lost = int((~keep).sum())
    notes += (LeftOut(f"Left out: {counted(lost, 'labelled pixel')} where {names} has no data"),) if lost else ()
    return labels.where(keep), classes, notes


def _names_beside(fields: Mapping[str, npt.NDArray[Any]], field: str, known: tuple[ClassSpec, ...]) -> dict[int, str]:
    """The name of each code of a field, where another field has them and they show that the map numbers its classes otherwise; else {}."""
    called = paired_classes(fields, field)
    table = names_to_codes(called, known)
    is_other = any(table[entry.code] not in (NONE, entry.code) for entry in called)
    return {entry.code: entry.name for entry in called} if is_other else {}


def _raster_reference(spec: LabelSpec, grid: Grid, known: tuple[ClassSpec, ...], renamed: Renamed) -> Burned:
    """As `burn_reference`. Names that agree in some codes and differ in others are one scheme in two wordings; names that stand by other
    codes are another scheme, whose codes mean nothing by themselves."""
    burned = burn_raster(spec, grid, (), BLOCK_PX, "map")
    burned = dataclasses.replace(burned, classes=under_new_names(burned.classes, renamed))
    called = under_new_names(tuple(ClassSpec(code, name, "") for code, name in code_names(spec).items()), renamed)
    names = {entry.code: entry.name for entry in called}
    burned = dataclasses.replace(burned, notes=(*burned.notes, *_one_class_notes(burned, names)))
    table = names_to_codes(called, known)
    if any(table[entry.code] not in (NONE, entry.code) for entry in called):
        return _met_by_name(burned, known, names)
    unknown = tuple(entry for entry in burned.classes if known and entry.code not in {spec.code for spec in known})
    return dataclasses.replace(burned, notes=(*burned.notes, *_code_notes(burned, known, names)), unknown=unknown)


def _met_by_name(burned: Burned, known: tuple[ClassSpec, ...], names: Mapping[int, str]) -> Burned:
    """Pixels in the codes of the map's classes of their names. A name that the map lacks is a class of its own; a code without a name could
    be any class."""
    table = names_to_codes(burned.classes, known)
    free = _free_codes({spec.code for spec in known} | set(burned.labels.codes.tolist()))
    own: list[ClassSpec] = []
    notes: list[str] = []
    for entry in burned.classes:
        if table[entry.code] != NONE:
            continue
        if entry.code not in names:
            count = counted(int((burned.labels.codes == entry.code).sum()), "pixel")
            what = f"Left out: {count} of code {entry.code}, which the reference does not name"
            notes.append(LeftOut(f"{what}: its other names show that it numbers the classes otherwise than the map"))
            continue
        is_taken = any(spec.code == entry.code for spec in known)
        own.append(dataclasses.replace(entry, code=next(free) if is_taken else entry.code))
        table[entry.code] = own[-1].code
    codes = table[burned.labels.codes]
    labels = dataclasses.replace(burned.labels, codes=codes).where(codes != NONE)
    loose = loose_names([entry.name for entry in burned.classes], known)
    burned = dataclasses.replace(burned, labels=labels, classes=(*known, *own), own=tuple(own), notes=(*burned.notes, *notes))
    return dataclasses.replace(burned, by_name=True, loose=loose)


def _free_codes(taken: set[int]) -> Iterator[int]:
    """The highest first."""
    return (code for code in reversed(range(NODATA_CODE)) if code not in taken)


def _one_class_notes(burned: Burned, names: Mapping[int, str]) -> tuple[str, ...]:
    """A raster of 0 and 1 that names no classes may mean one by its 0."""
    if len(burned.classes) != 1 or len(names) > 1:
        return ()
    name = burned.classes[0].name
    return (
        f"The reference has one class only, '{name}', so it cannot show where the map takes other ground for it: the user's accuracy and "
        "the overall one say little. If its 0 is a class and no 'no label', set its no data to the code that means none "
        "(IGNORE in Processing, --ignore on the command line), and give the class the code that the map has for it",
    )


def _code_notes(burned: Burned, known: tuple[ClassSpec, ...], names: Mapping[int, str]) -> tuple[str, ...]:
    """What must be known where a raster meets a map by its codes: that it does, where it names other classes or none."""
    own = {entry.code: entry.name for entry in known}
    pairs = [f"{code} = '{own[code]}'" for code in sorted(({entry.code for entry in burned.classes} & set(own)) - set(names))]
    others = [code for code, name in names.items() if code in own and name.casefold() != own[code].casefold()]
    notes = []
    if others and any(entry.code in own for entry in burned.classes):
        notes.append(
            f"The reference calls {others[0]} '{names[others[0]]}', the map '{own[others[0]]}': codes were compared, not names"
        )
    if pairs:
        which = "its codes" if not names else "those codes"
        lacks = "no class names" if not names else "no names for some codes"
        taken = f"The reference has {lacks}: {which} were taken as the map's ({', '.join(pairs)})"
        how = "in QGIS by the symbology 'Paletted/Unique values', on the command line by --classes"
        notes.append(f"{taken}. If they mean other classes, name them: {how}")
    return tuple(notes)


def _has_data(rows: Indices, cols: Indices, stack: Stack, streams: tuple[str, ...]) -> npt.NDArray[np.bool_]:
    """Whether any of the streams is present, for pixels (N,) near each other."""
    top, left = int(rows.min()), int(cols.min())
    window = Window(left, top, int(cols.max()) - left + 1, int(rows.max()) - top + 1)
    present = np.zeros((window.height, window.width), bool)
    for values in stack.read(window, streams).values():
        present |= is_present(values)
    return np.asarray(present[rows - top, cols - left])


def _is_table(name: str) -> LabelError:
    what = f"'{name}' is a table, which does not say where its points lie"
    if not name.lower().endswith(_TEXTS):
        return LabelError(what, "Open it in QGIS (Layer > Add Layer > Add Delimited Text Layer) and save it as a GeoPackage")
    made = shlex.join([f"{os.path.splitext(name)[0]}.gpkg", name])
    command = f"ogr2ogr -oo X_POSSIBLE_NAMES=x -oo Y_POSSIBLE_NAMES=y -oo AUTODETECT_TYPE=YES -a_srs EPSG:4326 {made}"
    return LabelError(
        what,
        "Open it in QGIS (Layer > Add Layer > Add Delimited Text Layer) and save it as a GeoPackage; or, if it has shapes as text (WKT), "
        f"call their column WKT; or, if its columns are x and y, and degrees, for instance: {command}",
    )


def _features(spec: LabelSpec) -> vectors.Features | None:
    """The shapes of a vector layer, None where the labels are a raster. Raises LabelError."""
    if not spec.path.startswith("/vsi") and not os.path.exists(spec.path):
        raise LabelError(f"The labels '{spec.path}' are not there", "Were they moved or deleted? Choose the file again")
    is_table = spec.path.lower().endswith(_TABLES)
    if is_table and not spec.path.lower().endswith(_TEXTS):
        raise _is_table(name_of(spec.path))
    known = spec.known_as[0]  # of a copy, the file that it is of, or the name of a layer that lies in none
    called = known if spec.origin and not os.path.isabs(known) else name_of(known)
    features = vectors.read_features(spec.path, spec.layer, called)  # of texts those with shapes in a column of WKT
    if is_table and features is None:
        raise _is_table(name_of(spec.path))
    return features
