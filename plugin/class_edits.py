"""Edits of several classes at once: merging them, taking over the classes of a scheme, giving one shape another class.

Each is one undo step of the label layer. A locked class keeps its shapes: it neither loses nor gets any. Counts are as those of `labels`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LabelError
from ..engine.legend import class_colors
from ..engine.specs import NODATA_CODE
from .class_schemes import SchemeClass
from .class_table import Change, LabelClass, attributes_of, classes_of, put_classes
from .class_values import CODE_FIELD, NAME_FIELD, ClassCounts, Value, is_null, is_own, is_text
from .label_steps import class_command, edit_command
from .labels import Edit, check_editable, edits_of, edits_of_name, nearest_shape, shapes_of

_tr = partial(QCoreApplication.translate, "XModalNet")

Merge = tuple[Sequence[LabelClass], LabelClass]  # classes that go, and the one that their shapes become


@dataclass(frozen=True)
class Taken:
    """What a scheme did to the class table: names of the classes."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    recoded: tuple[tuple[str, int], ...]  # with the code that they got, as their own was taken


def check_unlocked(entries: Iterable[LabelClass]) -> None:
    """Raises LabelError for a locked one."""
    locked = next((entry for entry in entries if entry.is_locked), None)
    if locked is not None:
        raise LabelError(_tr("Class '{}' is locked").format(locked.name), _tr("Unlock it in the class table first"))


def merge_classes(
    layer: QgsVectorLayer, field: str, gone: Sequence[LabelClass], into: LabelClass, counts: Optional[ClassCounts] = None
) -> None:
    """The shapes of some classes become shapes of another one, and those classes leave the table. Raises LabelError."""
    merge_groups(layer, field, [(gone, into)], counts)


def merge_groups(layer: QgsVectorLayer, field: str, groups: Sequence[Merge], counts: Optional[ClassCounts] = None) -> None:
    """Several such merges in one step. Raises LabelError, and merges none."""
    check_editable(layer, field)
    check_unlocked(entry for gone, into in groups for entry in (*gone, into))
    counts = counts or ClassCounts(layer, field)
    classes, edits = classes_of(layer, field, counts), list[Edit]()
    for gone, into in groups:
        changes = attributes_of(layer, field, into)
        edits += edits_of(shapes_of(layer, field, {entry.value for entry in gone}, counts, list(changes)), changes)
    names = ", ".join(into.name for _, into in groups)
    with class_command(layer, field, _tr("Merge into class {}").format(names), bool(edits)):
        for edit in edits:
            layer.changeAttributeValue(*edit)
        put_classes(layer, field, classes, [(entry, None) for gone, _ in groups for entry in gone])


def remove_classes(layer: QgsVectorLayer, field: str, gone: Sequence[LabelClass], counts: Optional[ClassCounts] = None) -> None:
    """Classes without shapes leave the table. Raises LabelError."""
    check_editable(layer, field)
    check_unlocked(gone)
    with class_command(layer, field, _tr("Remove empty classes")):
        put_classes(layer, field, classes_of(layer, field, counts), [(entry, None) for entry in gone])


def tell_apart(layer: QgsVectorLayer, field: str, counts: Optional[ClassCounts] = None) -> None:
    """Of classes of one colour all but the first get others. Raises LabelError."""
    classes, changes = classes_of(layer, field, counts), list[Change]()
    seen, taken = set[str](), {entry.color for entry in classes}
    for entry in classes:
        if entry.color in seen:
            (color,) = class_colors([entry.name], taken)
            taken.add(color)
            changes.append((entry, replace(entry, color=color)))
        seen.add(entry.color)
    with class_command(layer, field, _tr("Choose other colours")):
        put_classes(layer, field, classes, changes)


def change_class_at(
    layer: QgsVectorLayer, field: str, pixel: QgsGeometry, crs: QgsCoordinateReferenceSystem, old: LabelClass, new: LabelClass
) -> int:
    """The shape of one class in a pixel (in `crs`), nearest to its middle, becomes one of another class; its id. Raises LabelError."""
    check_editable(layer, field)
    check_unlocked([old, new])
    shape = nearest_shape(layer, field, pixel, crs, old.value)
    if shape is None:
        message = _tr("There is no shape of class '{}' here any more").format(old.name)
        raise LabelError(message, _tr("Train again to see which labels are in doubt now"))
    with edit_command(layer, _tr("Change class to {}").format(new.name)):
        for index, value in attributes_of(layer, field, new).items():
            layer.changeAttributeValue(shape.id(), index, value)
    return int(shape.id())


def give_class(
    layer: QgsVectorLayer, field: str, shapes: Sequence[int], entry: LabelClass, counts: Optional[ClassCounts] = None
) -> None:
    """Shapes, by their ids, become ones of a class, whatever they were, or none. Raises LabelError where one of a locked class is among
    them."""
    check_editable(layer, field)
    counts = counts or ClassCounts(layer, field)
    locked = [other for other in classes_of(layer, field, counts) if other.is_locked]
    check_unlocked([entry, *(other for other in locked if not set(shapes).isdisjoint(counts.ids({other.value})))])
    changes = attributes_of(layer, field, entry)
    request = QgsFeatureRequest().setFilterFids(list(shapes)).setSubsetOfAttributes(list(changes))
    edits = edits_of(layer.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry)), changes)
    with edit_command(layer, _tr("Change class to {}").format(entry.name)):
        for edit in edits:
            layer.changeAttributeValue(*edit)


def missing_halves(layer: QgsVectorLayer, field: str, shapes: Sequence[int], classes: Sequence[LabelClass]) -> list[Edit]:
    """Of a layer of ours, what gives shapes (ids) that have a name and no code the code of the one class of that name, and those that have
    the code of a class and no name its name."""
    if field != CODE_FIELD or not is_own(layer):
        return []
    code_at, name_at = layer.fields().indexOf(CODE_FIELD), layer.fields().indexOf(NAME_FIELD)
    by_code, edits = {entry.code: entry for entry in classes}, list[Edit]()
    request = QgsFeatureRequest().setFilterFids(list(shapes)).setSubsetOfAttributes([code_at, name_at])
    for shape in layer.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        code, name = shape[code_at], shape[name_at]
        entry = by_code.get(code) if is_null(name) and not is_null(code) else None
        if is_null(code) and not is_null(name) and len(found := namesakes(classes, str(name))) == 1:
            entry = found[0]
        if entry is not None:
            edits += [edit for edit in edits_of([shape], attributes_of(layer, field, entry)) if edit[2] != edit[3]]
    return edits


def namesakes(classes: Sequence[LabelClass], name: str) -> list[LabelClass]:
    """The classes of this name, two codes may have the same; where there is none, those that differ in upper and lower case only."""
    name = name.strip()
    alike = [entry for entry in classes if entry.name.casefold() == name.casefold()]
    return [entry for entry in alike if entry.name == name] or alike


def give_codes(layer: QgsVectorLayer, field: str, with_new: bool, counts: Optional[ClassCounts] = None) -> None:
    """Shapes of a layer of ours that have a name and no code become ones of the class of that name; with_new: which is added where the
    table has none. Raises LabelError."""
    check_editable(layer, field)
    counts = counts or ClassCounts(layer, field)
    before = classes_of(layer, field, counts)
    classes, changes = list(before), list[Change]()
    for name in dict.fromkeys(counts.halves[shape] for shape in sorted(counts.halves)) if with_new else ():
        if not namesakes(classes, name):
            classes.append(added_class(SchemeClass(None, name, ""), classes, False))
            changes.append((None, classes[-1]))
    edits = missing_halves(layer, field, sorted(counts.halves), classes)
    with class_command(layer, field, _tr("Give shapes the codes of their names"), bool(edits)):
        for edit in edits:
            layer.changeAttributeValue(*edit)
        put_classes(layer, field, before, changes)


def take_scheme(layer: QgsVectorLayer, field: str, scheme: Sequence[SchemeClass], counts: Optional[ClassCounts] = None) -> Taken:
    """Bring the classes of a scheme into the table; none leaves it, and no shape changes its class. Raises LabelError.

    A class of the same name takes the scheme's colour. A class of the same code that has no name of its own, or no shapes, takes name
    and colour. All others are added: with the scheme's code, or the next free one where another class has that.
    """
    check_editable(layer, field)
    counts = counts or ClassCounts(layer, field)
    classes, holds_text = list(classes_of(layer, field, counts)), is_text(layer.fields().field(field))
    by_name = {entry.name.casefold(): entry for entry in classes}
    meant = {row.name.casefold() for row in scheme}
    before = tuple(classes)
    changes: list[Change] = []
    recoded: list[tuple[str, int]] = []
    for row in scheme:
        old = by_name.get(row.name.casefold()) or _renamed_by(row, classes, meant, holds_text)
        new = _entry_of(row, old, classes, holds_text)
        if new == old:
            continue
        changes.append((old, new))
        if old is None and row.code not in (None, new.code):
            recoded.append((new.name, new.code))
        classes = [*classes, new] if old is None else [new if entry.value == old.value else entry for entry in classes]
    edits = [
        edit
        for old, new in changes
        if old and new and old.name != new.name
        for edit in edits_of_name(layer, field, old, new, counts)
    ]
    with class_command(layer, field, _tr("Import classes"), bool(edits) or (bool(changes) and layer.supportsEditing())):
        for edit in edits:
            layer.changeAttributeValue(*edit)
        put_classes(layer, field, before, changes)
    names = [(old is None, new.name) for old, new in changes if new is not None]
    return Taken(
        added=tuple(name for is_new, name in names if is_new),
        changed=tuple(name for is_new, name in names if not is_new),
        recoded=tuple(recoded),
    )


def _renamed_by(row: SchemeClass, classes: Sequence[LabelClass], meant: set[str], holds_text: bool) -> Optional[LabelClass]:
    """The class of the same code whose name nobody will miss; texts are their own names."""
    if holds_text:
        return None
    same = next((entry for entry in classes if entry.code == row.code), None)
    if same is None or same.name.casefold() in meant:
        return None
    return same if same.name == str(same.code) or not same.shapes else None


def _entry_of(row: SchemeClass, old: Optional[LabelClass], classes: Sequence[LabelClass], holds_text: bool) -> LabelClass:
    """The row of the table that a class of a scheme becomes. Raises LabelError where there is no code left."""
    if old is None:
        return added_class(row, classes, holds_text)
    name = old.name if old.name.casefold() == row.name.casefold() else row.name
    return replace(old, name=name, color=row.color or old.color)


def added_class(row: SchemeClass, classes: Sequence[LabelClass], holds_text: bool) -> LabelClass:
    """The row that a class of a scheme becomes in a table that lacks it. Raises LabelError where there is no code left."""
    codes = {entry.code for entry in classes}
    wanted = range(1, NODATA_CODE) if row.code is None else (row.code, *range(1, NODATA_CODE))
    code = next((code for code in wanted if code not in codes), None)
    if code is None:
        raise LabelError(_tr("There are 254 classes already"), _tr("Remove those that you do not need"))
    value: Value = row.name if holds_text else code
    return LabelClass(code, row.name, row.color or class_colors([row.name], {entry.color for entry in classes})[0], value, 0)
