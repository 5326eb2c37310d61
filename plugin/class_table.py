"""The class table of a label layer: its classes with code, name, colour and number of shapes.

Layers that we make keep the code in field `code` and the name in `class`, and the table in the GeoPackage itself. Any other layer with a
text or integer field is taken as it is. Names and colours are those of the layer's categories, where its style has them by the class
field; else, and for the codes of texts, a custom property of the layer keeps them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from dataclasses import field as dataclass_field
from functools import partial
from typing import Optional

from qgis.core import QgsFeatureRenderer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LabelError
from ..engine.specs import NODATA_CODE, ClassSpec
from . import class_style, field_memory
from .class_fields import MOST_PAIRED, chosen_field
from .class_style import Category, categories_by, draws_others, hidden_values, keep_style, read_categories
from .class_values import (
    CODE_FIELD,
    NAME_FIELD,
    UNREADABLE,
    ClassCounts,
    Value,
    check_number,
    is_computed,
    is_integer,
    is_own,
    key_of,
    paired_codes,
    pairing,
)
from .field_memory import recall, remember, remembered_fields
from .known_colors import colors_for

_TABLES = "xmodalnet/classes"  # custom property: what is kept, per class field
_BESIDE = "xmodalnet/codes_beside"  # custom property: the field that holds the codes of a field's texts
_LOCKS = "xmodalnet/locked"  # custom property: the codes of locked classes, per class field; undo does not touch it

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class LabelClass:
    """One row of the class table; value is what the class field holds, shapes how many features hold it.

    Whether it is seen or locked changes nothing that a job is made from, so it is no part of what two rows are compared by.
    """

    code: int
    name: str
    color: str
    value: Value
    shapes: int
    is_visible: bool = dataclass_field(default=True, compare=False)
    is_locked: bool = dataclass_field(default=False, compare=False)

    @property
    def spec(self) -> ClassSpec:
        """As the engine wants it."""
        return ClassSpec(self.code, self.name, self.color)


Change = tuple[Optional[LabelClass], Optional[LabelClass]]  # from, to


@dataclass(frozen=True)
class _Kept:
    """What the custom property holds for one field: the classes that were made or edited, and every code that a text ever got."""

    classes: tuple[Category, ...] = ()
    codes: Mapping[str, int] = dataclass_field(default_factory=dict)


@dataclass(frozen=True)
class TableState:
    """A class table to come back to."""

    kept: _Kept
    renderer: Optional[QgsFeatureRenderer]


def is_adopted(layer: QgsVectorLayer) -> bool:
    """Whether its classes were looked at here before."""
    return bool(layer.customProperty(_TABLES) or chosen_field(layer))


def classes_of(layer: QgsVectorLayer, field: str, counts: Optional[ClassCounts] = None) -> tuple[LabelClass, ...]:
    """The class table, then values that only features hold. Without counts, every feature's class is read.

    Raises LabelError for a field that holds no classes, or more than there are codes.
    """
    key = key_of(layer, field)
    counts = counts or ClassCounts(layer, field)
    kept = _read_kept(layer, field)
    renderer = categories_by(layer, field)
    listed = read_categories(renderer, key) if renderer else kept.classes
    rows = {value: row for row in listed if (value := key(row.value)) is not None}
    found = dict(kept.codes)
    if any(isinstance(value, str) and value not in found for value in (*rows, *counts.values)):
        beside = paired_codes(layer, field)
        found |= {text: code for text, code in beside.items() if text not in found and code not in found.values()}
    for value in sorted(counts.values, key=lambda value: found.get(str(value), NODATA_CODE)):  # as the codes, new ones last
        rows.setdefault(value, Category(value, counts.names.get(value, str(value)), ""))
    check_number(layer, field, len(rows))
    codes, bare = _codes_for(rows, found), [row for row in rows.values() if not row.color]
    colors = iter(colors_for([row.name for row in bare], {row.color for row in rows.values()}, layer))
    hidden, locked = hidden_values(renderer, key) if renderer else set(), _read_locks(layer, field)
    return tuple(
        LabelClass(
            code=codes[value],
            name=row.name if isinstance(value, int) else value,
            color=row.color or next(colors),
            value=value,
            shapes=counts[value],
            is_visible=value not in hidden,
            is_locked=codes[value] in locked,
        )
        for value, row in rows.items()
    )


def _codes_for(values: Iterable[Value], known: Mapping[str, int]) -> dict[Value, int]:
    """Whole numbers are their own code; a text has the code that it ever got, else one that none ever had."""
    codes = {value: value if isinstance(value, int) else known.get(value) for value in values}
    unused = [code for code in range(1, NODATA_CODE) if code not in known.values()]
    given_up = [code for code in range(1, NODATA_CODE) if code in known.values() and code not in codes.values()]
    fresh = iter(unused + given_up)
    return {value: next(fresh) if code is None else code for value, code in codes.items()}


def put_class(
    layer: QgsVectorLayer, field: str, classes: Sequence[LabelClass], old: Optional[LabelClass], new: Optional[LabelClass]
) -> None:
    """Change one row of the table `classes`: old None adds, new None removes. Of a style only the category of this class changes."""
    put_classes(layer, field, classes, [(old, new)])


def put_classes(layer: QgsVectorLayer, field: str, classes: Sequence[LabelClass], changes: Iterable[Change]) -> None:
    """Change rows of the table `classes`, one after the other, each as `put_class` does."""
    rows, known, changes = list(classes), dict(_read_kept(layer, field).codes), list(changes)
    class_style.change_categories(layer, field, [(_category(old), _category(new)) for old, new in changes])
    for old, new in changes:
        if old is None:
            rows += filter(None, [new])
        else:
            rows = [row for entry in rows if (row := new if entry.value == old.value else entry) is not None]
            known.pop(str(old.value), None)
    codes = _text_codes(rows)
    known = {value: code for value, code in known.items() if code not in codes.values()}
    _write_kept(layer, field, _Kept(tuple(_rows(rows)), {**known, **codes}))
    _forget_locks(layer, field, {entry.code for change in changes if None in change for entry in change if entry is not None})
    keep_style(layer)


def show_classes(layer: QgsVectorLayer, field: str, entries: Iterable[LabelClass], is_shown: bool) -> None:
    """Draw the shapes of these classes, or not. Raises LabelError where the layer has no style by the class field."""
    if categories_by(layer, field) is None:
        message = _tr("The style of layer '{}' does not tell the classes of field '{}' apart").format(layer.name(), field)
        raise LabelError(message, _tr("Give it the symbology 'Categorized' by that field: Classes > Style Layer by Class"))
    entries = list(entries)
    _give_categories(layer, field, entries)
    class_style.show_categories(layer, field, {entry.value for entry in entries}, is_shown)
    keep_style(layer)


def lock_classes(layer: QgsVectorLayer, field: str, entries: Iterable[LabelClass], is_locked: bool) -> None:
    """Keep the shapes of these classes from the tools of the panel, or no more. The project remembers it."""
    codes, locked = {entry.code for entry in entries}, _read_locks(layer, field)
    _write_locks(layer, field, locked | codes if is_locked else locked - codes)
    QgsProject.instance().setDirty(True)  # a property alone would be lost without a question


def order_classes(layer: QgsVectorLayer, field: str, classes: Sequence[LabelClass]) -> None:
    """The table in the order of `classes`, which are all its rows. A class that a style by class lacks gets a category there."""
    _give_categories(layer, field, classes)
    class_style.order_categories(layer, field, [entry.value for entry in classes])
    _write_kept(layer, field, _Kept(tuple(_rows(classes)), _read_kept(layer, field).codes))
    keep_style(layer)


def _give_categories(layer: QgsVectorLayer, field: str, entries: Iterable[LabelClass]) -> None:
    """To those classes that a style by class lacks."""
    lacking = without_category(layer, field, entries)
    class_style.change_categories(layer, field, [(None, _category(entry)) for entry in lacking])


def draw_classes(layer: QgsVectorLayer, field: str, entries: Iterable[LabelClass]) -> None:
    """Give those of the classes that a style by class does not draw a category, and the shapes without a class; the rest of the style
    stays."""
    _give_categories(layer, field, entries)
    class_style.draw_others(layer, field)
    keep_style(layer)


def undrawn_classes(layer: QgsVectorLayer, field: str, entries: Iterable[LabelClass]) -> list[LabelClass]:
    """Classes with shapes that a style by class does not draw, as where the classes changed and the project's style did not."""
    drawn, renderer = [entry for entry in entries if entry.shapes], categories_by(layer, field)
    if not drawn or renderer is None or (draws_others(renderer) and not class_style.has_others_of_ours(layer, field)):
        return []
    return without_category(layer, field, drawn)


def without_category(layer: QgsVectorLayer, field: str, entries: Iterable[LabelClass]) -> list[LabelClass]:
    """Classes for which a style by the class field has no category, so that their shapes are not drawn."""
    renderer = categories_by(layer, field)
    if renderer is None:
        return []
    values = {row.value for row in read_categories(renderer, key_of(layer, field))}
    return [entry for entry in entries if entry.value not in values]


def is_unseen(layer: QgsVectorLayer, field: str, entry: LabelClass) -> bool:
    """Whether a style of ours has lost the category of a class, so that its shapes would not be drawn."""
    return is_own(layer) and bool(without_category(layer, field, [entry]))


def write_classes(layer: QgsVectorLayer, field: str, classes: Sequence[LabelClass]) -> None:
    """The whole table, with a style of ours in place of the layer's: for layers that we made."""
    rows = _rows(classes)
    class_style.style_by_class(layer, field, rows)
    _write_kept(layer, field, _Kept(tuple(rows), _text_codes(classes)))
    keep_style(layer)


def keep_classes(layer: QgsVectorLayer, field: str, classes: Sequence[LabelClass]) -> None:
    """The table with its names and colours, for a style that goes by another field from now on."""
    _write_kept(layer, field, _Kept(tuple(_rows(classes)), {**_read_kept(layer, field).codes, **_text_codes(classes)}))


def follow_rename(layer: QgsVectorLayer, old: str, new: str) -> None:
    """A field is called otherwise: what is remembered of it, what has it beside, and a style of ours go with it."""
    field_memory.follow_rename(layer, old, new)
    for field in remembered_fields(layer, _BESIDE):
        if recall(layer, _BESIDE, field, "") == old:
            remember(layer, _BESIDE, field, new)
    class_style.follow_rename(layer, old, new)
    keep_style(layer)


def keep_codes(layer: QgsVectorLayer, field: str, classes: Sequence[LabelClass]) -> None:
    """From now on every text of the table keeps its code, whatever texts are still to come."""
    kept = _read_kept(layer, field)
    codes = {**kept.codes, **_text_codes(classes)}
    if codes != kept.codes and not any(UNREADABLE in text for text in codes):  # in another encoding they have other names
        other, known = ("", {}) if kept.codes else pairing(layer, field)
        if known and known.items() <= codes.items():
            remember(layer, _BESIDE, field, other)
        _write_kept(layer, field, _Kept(kept.classes, codes))


def attributes_of(layer: QgsVectorLayer, field: str, entry: LabelClass) -> dict[int, Value]:
    """What a shape of the class holds, by field number: the class, and its name or its code where a field has them beside it."""
    attributes = {layer.fields().indexOf(field): entry.value}
    if is_own(layer) and field == CODE_FIELD:
        attributes[layer.fields().indexOf(NAME_FIELD)] = entry.name
    beside = str(recall(layer, _BESIDE, field, ""))
    index = layer.fields().indexOf(beside)
    if index >= 0 and is_integer(layer.fields().at(index)) and not is_computed(layer, beside):
        code = _code_beside(layer, field, entry)
        attributes |= {} if code is None else {index: code}
    return attributes


def _code_beside(layer: QgsVectorLayer, field: str, entry: LabelClass) -> Optional[int]:
    """The code that stands beside a class now, which the user may have changed since; None where codes and classes do not go together."""
    if not 0 < layer.featureCount() <= MOST_PAIRED:
        return entry.code
    known = pairing(layer, field)[1]
    if not known or (str(entry.value) not in known and entry.code in known.values()):
        return None
    return known.get(str(entry.value), entry.code)


def state_of(layer: QgsVectorLayer, field: str) -> TableState:
    """The table as it is."""
    renderer = categories_by(layer, field)
    return TableState(_read_kept(layer, field), renderer.clone() if renderer else None)


def put_state(layer: QgsVectorLayer, field: str, state: TableState) -> None:
    """The table as it was, with the classes hidden that are hidden now. A style that came in the meantime and has no categories by the
    field stays."""
    if state.renderer is not None and categories_by(layer, field) is not None:
        _put_renderer(layer, field, state.renderer)
    taken = set(state.kept.codes.values())
    later = {value: code for value, code in _read_kept(layer, field).codes.items() if code not in taken}
    _write_kept(layer, field, _Kept(state.kept.classes, {**later, **state.kept.codes}))
    keep_style(layer)


def _put_renderer(layer: QgsVectorLayer, field: str, renderer: QgsFeatureRenderer) -> None:
    """Another style by the field, in which the same classes are hidden as now; while layer or field are gone, nobody knows which."""
    now, key = categories_by(layer, field), None
    with suppress(LabelError):
        key = key_of(layer, field)
    hidden = hidden_values(now, key) if key is not None and now is not None else set()  # `now` goes with the next line
    class_style.put_renderer(layer, renderer.clone())
    if key is not None:
        class_style.show_categories(layer, field, hidden_values(renderer, key) - hidden, True)
        class_style.show_categories(layer, field, hidden, False)


def _read_locks(layer: QgsVectorLayer, field: str) -> set[int]:
    return {code for code in recall(layer, _LOCKS, field, ()) if isinstance(code, int)}


def _write_locks(layer: QgsVectorLayer, field: str, codes: set[int]) -> None:
    remember(layer, _LOCKS, field, sorted(codes))


def _forget_locks(layer: QgsVectorLayer, field: str, codes: set[int]) -> None:
    """Of classes that go or come: a class is born unlocked, whoever had its code. One that undo or redo brings back keeps its lock."""
    locked = _read_locks(layer, field)
    if locked & codes:
        _write_locks(layer, field, locked - codes)


def _category(entry: Optional[LabelClass]) -> Optional[Category]:
    return Category(entry.value, entry.name, entry.color) if entry else None


def _rows(classes: Iterable[LabelClass]) -> list[Category]:
    return [Category(entry.value, entry.name, entry.color) for entry in classes]


def _text_codes(classes: Iterable[LabelClass]) -> dict[str, int]:
    return {entry.value: entry.code for entry in classes if isinstance(entry.value, str)}


def _read_kept(layer: QgsVectorLayer, field: str) -> _Kept:
    """Nothing where what is kept is no table of ours: a project may be damaged, or by another hand."""
    found = recall(layer, _TABLES, field, {})
    try:
        kept = _Kept(tuple(Category(**row) for row in found["classes"]), dict(found["codes"]))
    except (KeyError, TypeError, ValueError):
        return _Kept()
    is_sound = all(
        isinstance(row.value, (int, str)) and isinstance(row.name, str) and isinstance(row.color, str) for row in kept.classes
    )
    return kept if is_sound and all(isinstance(code, int) for code in kept.codes.values()) else _Kept()


def _write_kept(layer: QgsVectorLayer, field: str, kept: _Kept) -> None:
    if kept != _read_kept(layer, field):
        remember(layer, _TABLES, field, asdict(kept))
        QgsProject.instance().setDirty(True)  # a property alone would be lost without a question
