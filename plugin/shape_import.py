"""Shapes of another layer, taken into the label layer with their classes: labels of two people become one layer, and points and lines
become areas beside which can be drawn.

A class is found by its name; one that the table lacks is added, with its code where that is free. All of it is one undo step.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import EngineError, LabelError
from .class_edits import added_class, check_unlocked, namesakes
from .class_fields import likely_field
from .class_schemes import row_of
from .class_table import Change, LabelClass, classes_of, is_unseen, put_classes
from .class_values import CODE_FIELD, NAME_FIELD, ClassCounts, Value, is_reference, is_text, key_of
from .label_sources import NEAR, check_there
from .label_steps import class_command
from .labels import check_editable, features_of, moved, takes

MOST_SHAPES = 10_000  # of one import: QGIS waits for them, a second or two

_tr = partial(QCoreApplication.translate, "XModalNet")

_ByValue = dict[Optional[Value], list[QgsFeature]]  # of a class field; None: without a class
AreaOf = Callable[[QgsGeometry, QgsCoordinateReferenceSystem], QgsGeometry]  # raises EngineError where it has no place


@dataclass(frozen=True)
class TakenShapes:
    """How many shapes of all came, the classes that were added for them, and how many stayed out; total: of the other layer, where only the
    selected ones were taken, 0 where all were. beside: of those that came, so many lie outside of the target; has_more: the other layer
    has columns that stay there."""

    shapes: int
    added: tuple[str, ...]
    bare: int  # without a class
    lost: int  # without a geometry, or with one that has no place in the label layer
    total: int = 0
    beside: int = 0
    has_more: bool = False


def may_be_taken(source: QgsVectorLayer) -> bool:
    """Whether a layer may hold labels. Reference points never do: an accuracy that is measured on what was trained with is none."""
    return source.isValid() and source.isSpatial() and source.providerType() in NEAR and not is_reference(source)


def is_widened(layer: QgsVectorLayer, source: QgsVectorLayer) -> bool:
    """Whether shapes of the source have no area, and the label layer holds areas."""
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    return bool(layer.geometryType() == polygon and source.geometryType() != polygon)


def check_shapes(layer: QgsVectorLayer, field: str, source: QgsVectorLayer, counts: Optional[ClassCounts] = None) -> None:
    """Raises LabelError where the source's shapes cannot be taken, whatever they become."""
    _found_in(layer, field, source, counts)


def take_shapes(
    layer: QgsVectorLayer,
    field: str,
    source: QgsVectorLayer,
    area_of: AreaOf,
    counts: Optional[ClassCounts] = None,
    reach: Optional[QgsRectangle] = None,
) -> TakenShapes:
    """Those that are selected in the source, or all where none is. Raises LabelError, and takes none.

    area_of: what a point or a line becomes where the label layer holds areas, in the same CRS. reach: of the target, in the label layer's
    CRS, None where it is not known.
    """
    shapes, before, entries, added = _found_in(layer, field, source, counts)
    bare = len(shapes.pop(None, []))
    areas = area_of if is_widened(layer, source) else _as_they_are
    placed = {value: _placed(layer, members, source.crs(), areas) for value, members in shapes.items()}
    came = sum(map(len, placed.values()))
    if not came:
        message = _tr("No shape of layer '{}' has a place in layer '{}'").format(source.name(), layer.name())
        raise LabelError(message, _tr("Check the CRS of both layers"))
    features = [each for value, members in placed.items() for each in features_of(layer, field, entries[value], members)]
    changes: list[Change] = [(None, entry) for entry in added]
    changes += [(entry, entry) for entry in entries.values() if entry not in added and is_unseen(layer, field, entry)]
    with class_command(layer, field, _tr("Import shapes of {}").format(source.name()), with_shapes=True):
        if not layer.addFeatures(features):
            message = _tr("Layer '{}' does not take the shapes").format(layer.name())
            raise LabelError(message, _tr("Check its fields and constraints"))
        put_classes(layer, field, before, changes)
    total = int(source.featureCount()) if source.selectedFeatureCount() else 0
    beside = sum(not reach.intersects(each.geometry().boundingBox()) for each in features) if reach is not None else 0
    names, lost = tuple(entry.name for entry in added), sum(map(len, shapes.values())) - came
    return TakenShapes(came, names, bare, lost, total, beside, _has_more(source))


def _has_more(source: QgsVectorLayer) -> bool:
    """Columns beside class, code and key."""
    fields, keys = source.fields(), source.primaryKeyAttributes()
    others = {fields.at(place).name() for place in range(fields.count()) if place not in keys}
    return bool(others - {likely_field(source), CODE_FIELD, NAME_FIELD})


def _found_in(
    layer: QgsVectorLayer, field: str, source: QgsVectorLayer, counts: Optional[ClassCounts]
) -> tuple[_ByValue, tuple[LabelClass, ...], dict[Optional[Value], LabelClass], list[LabelClass]]:
    """The source's shapes, the class table, the class of each value, and those that the table lacks. Raises LabelError."""
    check_there(source)
    check_editable(layer, field)
    _check_kinds(layer, source)
    shapes, before = _by_value(source), classes_of(layer, field, counts)
    entries, added = _classes_for(shapes, source, before, is_text(layer.fields().field(field)))
    check_unlocked(entries.values())
    return shapes, before, entries, added


def _check_kinds(layer: QgsVectorLayer, source: QgsVectorLayer) -> None:
    if source.geometryType() != layer.geometryType() and not is_widened(layer, source):
        kinds = [QgsWkbTypes.geometryDisplayString(each.geometryType()) for each in (layer, source)]
        message = _tr("Layer '{}' does not take shapes of layer '{}': it holds {}, and they are {}")
        hint = _tr("Make a new label layer: areas can be drawn in it, and it takes shapes of all kinds")
        raise LabelError(message.format(layer.name(), source.name(), *kinds), hint)


def _by_value(source: QgsVectorLayer) -> _ByValue:
    """The shapes by what their class field holds; at least one has a class. Raises LabelError."""
    field = likely_field(source)
    key, index = key_of(source, field), source.fields().indexOf(field)
    total = source.selectedFeatureCount() or source.featureCount()
    if total > MOST_SHAPES:
        message = _tr("Layer '{}' has {} shapes, and up to {} are taken at once").format(source.name(), total, MOST_SHAPES)
        raise LabelError(message, _tr("Select those that you need, with QGIS's tools for that"))
    found: _ByValue = {}
    for shape in source.getSelectedFeatures() if source.selectedFeatureCount() else source.getFeatures():
        found.setdefault(key(shape[index]), []).append(shape)
    if not found.keys() - {None}:
        message = _tr("No shape of layer '{}' has a class in field '{}'").format(source.name(), field)
        raise LabelError(message, _tr("Choose that layer as label layer once, with the field of its classes; then come back"))
    return found


def _classes_for(
    values: Mapping[Optional[Value], object], source: QgsVectorLayer, before: Sequence[LabelClass], holds_text: bool
) -> tuple[dict[Optional[Value], LabelClass], list[LabelClass]]:
    """The class of the table for each value, and which of them the table lacks. Raises LabelError where there is no code left."""
    found: dict[Optional[Value], LabelClass] = {}
    added: list[LabelClass] = []
    for theirs in classes_of(source, likely_field(source)):
        if theirs.value in values:
            same = namesakes([*before, *added], theirs.name)
            if not same:
                known = [*before, *added]
                color = "" if theirs.color in {entry.color for entry in known} else theirs.color  # two alike tell nothing apart
                same = [added_class(replace(row_of(theirs), color=color), known, holds_text)]
                added += same
            found[theirs.value] = same[0]
    return found, added


def _placed(
    layer: QgsVectorLayer, shapes: Sequence[QgsFeature], crs: QgsCoordinateReferenceSystem, area_of: AreaOf
) -> list[QgsGeometry]:
    """The shapes (in `crs`) that have a place in the label layer, as they are there."""
    to_layer, found = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()), list[QgsGeometry]()
    for shape in shapes:
        try:
            found.append(moved(layer, area_of(shape.geometry(), crs), to_layer))
        except EngineError:
            continue
    return [shape for shape in found if not shape.isEmpty() and takes(layer, shape)]


def _as_they_are(shape: QgsGeometry, _: QgsCoordinateReferenceSystem) -> QgsGeometry:
    return shape
