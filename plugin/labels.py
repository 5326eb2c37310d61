"""The label layer: making and opening it, its classes and shapes, its way into the engine.

Every change goes through the layer's edit buffer, so QGIS's own undo, attribute table and digitising work on it. Who has counted the
shapes already gives the counts, which must follow the layer's edits; else every shape is read.
"""

from __future__ import annotations

import os
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LabelError
from ..engine.specs import NODATA_CODE, ClassSpec
from .class_fields import class_fields
from .class_table import LabelClass, attributes_of, classes_of, is_unseen, put_class, write_classes
from .class_values import CODE_FIELD, NAME_FIELD, ClassCounts, Value, is_computed, is_reference, is_text, key_of, mark_own
from .known_colors import colors_for, renamed_color
from .label_steps import class_command, edit_command
from .old_names import note_renamed

_MOST_SHAPES = 20_000  # of a layer that is guessed

Edit = tuple[int, int, Value, object]  # id of the shape, index of the attribute, new value, old value

_tr = partial(QCoreApplication.translate, "XModalNet")


def make_label_layer(path: str, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """An empty layer of polygons, which may have several parts, in a GeoPackage, not yet in the project; other layers of an existing file
    stay. Raises LabelError."""
    fields = QgsVectorLayer(f"NoGeometry?field={NAME_FIELD}:string&field={CODE_FIELD}:integer", "", "memory").fields()
    name, is_old = _free_layer_name(path), os.path.exists(path)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", name, "UTF-8"
    if is_old:
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(path, fields, QgsWkbTypes.Type.MultiPolygon, crs, context, options)
    message = writer.errorMessage() if writer.hasError() != QgsVectorFileWriter.WriterError.NoError else ""
    del writer  # closes the file
    shown = name if is_old else Path(path).stem  # several are told apart by their files
    layer = QgsVectorLayer(f"{path}|layername={name}", shown, "ogr")
    if message or not layer.isValid():
        raise LabelError(_tr("The label file '{}' cannot be written").format(path), message or _tr("Choose another folder"))
    mark_own(layer)
    write_classes(layer, CODE_FIELD, [])
    return layer


def _free_layer_name(path: str) -> str:
    taken = set()
    if os.path.exists(path):
        details = QgsProviderRegistry.instance().querySublayers(path)
        taken = {detail.name() for detail in details}
    return next(name for name in ("labels", *(f"labels_{number}" for number in range(2, 1000))) if name not in taken)


def open_label_layer(path: str, name: str) -> QgsVectorLayer:
    """The labels of a file, not yet in the project. Raises LabelError."""
    layer = QgsVectorLayer(path, name, "ogr")
    if not layer.isValid():
        raise LabelError(_tr("QGIS cannot open the labels '{}'").format(path), _tr("Check that the file is there and complete"))
    return layer


def style_as_classes(layer: QgsVectorLayer, specs: Sequence[ClassSpec]) -> None:
    """Make the layer one of ours: its classes get the names and colours of these specs, found by code or by name."""
    mark_own(layer)
    field = next(iter(class_fields(layer)), "")
    by_key: dict[Value, ClassSpec] = {**{spec.code: spec for spec in specs}, **{spec.name: spec for spec in specs}}
    rows = [
        LabelClass(found.code, found.name, found.color, entry.value, entry.shapes)
        if (found := by_key.get(entry.value))
        else entry
        for entry in classes_of(layer, field)
    ]
    write_classes(layer, field, rows)


def looks_like_labels(layer: QgsVectorLayer) -> bool:
    """By its name and a field that can hold classes. A guess reads every shape: only files (no server) of not too many are guessed.

    Reference points never are: an accuracy that is measured on what was trained with is none.
    """
    if layer.providerType() != "ogr" or not 0 <= layer.featureCount() <= _MOST_SHAPES or is_reference(layer):
        return False
    name = layer.name().lower()
    is_named = any(word in name for word in ("label", "training", "roi"))
    return layer.isValid() and layer.isSpatial() and is_named and bool(class_fields(layer))


def add_class(layer: QgsVectorLayer, field: str, name: str = "", counts: Optional[ClassCounts] = None) -> LabelClass:
    """A new class at the end of the table, with the next free code and colour. Raises LabelError where the name is taken."""
    check_editable(layer, field)
    classes = classes_of(layer, field, counts)
    name = name.strip() if name else _free_name(classes)
    check_name(classes, name)
    code = next((code for code in range(1, NODATA_CODE) if code not in {entry.code for entry in classes}), None)
    if code is None:
        raise LabelError(_tr("There are 254 classes already"), _tr("Remove one that you do not need"))
    (color,) = colors_for([name], {entry.color for entry in classes}, layer)
    entry = LabelClass(code, name, color, name if is_text(layer.fields().field(field)) else code, 0)
    with class_command(layer, field, _tr("Add class {}").format(name)):
        put_class(layer, field, classes, None, entry)
    return entry


def _free_name(classes: Sequence[LabelClass]) -> str:
    taken = {entry.name for entry in classes}
    names = (f"{_tr('Class')} {number}" for number in range(len(classes) + 1, 1000))
    return next(name for name in names if name not in taken)


def check_name(classes: Sequence[LabelClass], name: str) -> None:
    if not name:
        raise LabelError(_tr("A class needs a name"), _tr("Type one"))
    if name in {entry.name for entry in classes}:
        raise LabelError(_tr("There is a class '{}' already").format(name), _tr("Choose another name"))


def rename_class(layer: QgsVectorLayer, field: str, entry: LabelClass, name: str, counts: Optional[ClassCounts] = None) -> None:
    """New name in the table and in every shape that holds the old one, and its colour (`renamed_color`).

    Raises LabelError where the name is taken.
    """
    check_editable(layer, field)
    counts = counts or ClassCounts(layer, field)
    classes, name = classes_of(layer, field, counts), name.strip()
    check_name(classes, name)
    others = {other.color for other in classes if other.value != entry.value}
    color = renamed_color(entry.color, entry.name, name, others, layer)
    renamed = replace(entry, name=name, color=color, value=name if isinstance(entry.value, str) else entry.value)
    edits = edits_of_name(layer, field, entry, renamed, counts)
    with class_command(layer, field, _tr("Rename class {}").format(entry.name), bool(edits)):
        for edit in edits:
            layer.changeAttributeValue(*edit)
        put_class(layer, field, classes, entry, renamed)
    note_renamed(layer, field, entry.name, name)


def edits_of_name(layer: QgsVectorLayer, field: str, old: LabelClass, new: LabelClass, counts: ClassCounts) -> list[Edit]:
    """What another name changes in the shapes of a class."""
    changes = attributes_of(layer, field, new)
    if isinstance(old.value, int):
        del changes[layer.fields().indexOf(field)]
    return edits_of(shapes_of(layer, field, {old.value}, counts, list(changes)), changes) if changes else []


def shapes_of(
    layer: QgsVectorLayer, field: str, values: Container[Value], counts: ClassCounts, columns: Sequence[int] = ()
) -> list[QgsFeature]:
    """The shapes of some classes, with these other attributes; none that another program gave another class since they were counted."""
    ids = counts.ids(values)
    if not ids:
        return []
    class_at, index = _class_reader(layer, field), layer.fields().indexOf(field)
    request = QgsFeatureRequest().setFilterFids(ids).setSubsetOfAttributes([index, *columns])
    found = list(layer.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry)))
    for other in (shape for shape in found if class_at(shape) not in values):
        counts.add(other.id())
    return [shape for shape in found if class_at(shape) in values]


def edits_of(shapes: Iterable[QgsFeature], changes: Mapping[int, Value]) -> list[Edit]:
    """What gives shapes new values, by the index of the attribute, each with the old one: told nothing of that, QGIS would read every
    shape by itself to take the step back, a thousand in a second."""
    return [(shape.id(), index, value, shape[index]) for shape in shapes for index, value in changes.items()]


def recolor_class(layer: QgsVectorLayer, field: str, entry: LabelClass, color: str, counts: Optional[ClassCounts] = None) -> None:
    """New colour ("#rrggbb") in the table."""
    with class_command(layer, field, _tr("Recolour class {}").format(entry.name)):
        put_class(layer, field, classes_of(layer, field, counts), entry, replace(entry, color=color))


def remove_class(layer: QgsVectorLayer, field: str, entry: LabelClass, counts: Optional[ClassCounts] = None) -> None:
    """The class leaves the table and takes its shapes along; undo brings both back."""
    check_editable(layer, field)
    counts = counts or ClassCounts(layer, field)
    classes, shapes = classes_of(layer, field, counts), shapes_of(layer, field, {entry.value}, counts)
    with class_command(layer, field, _tr("Remove class {}").format(entry.name), bool(shapes)):
        if shapes:
            layer.deleteFeatures([shape.id() for shape in shapes])
        put_class(layer, field, classes, entry, None)


def add_shape(
    layer: QgsVectorLayer,
    field: str,
    entry: LabelClass,
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    counts: Optional[ClassCounts] = None,
) -> int:
    """A shape (geometry in `crs`) as one undo step. Raises LabelError.

    Returns how many features it became: a bow-tie is two where the layer takes no shape of several parts.
    """
    check_editable(layer, field)
    if geometry.type() != layer.geometryType():
        kind = QgsWkbTypes.geometryDisplayString(layer.geometryType())
        raise LabelError(
            _tr("Layer '{}' does not take this shape: it holds {}").format(layer.name(), kind), _tr("Draw with another tool")
        )
    features = features_of(layer, field, entry, [_in_layer(layer, geometry, crs)])
    if not features:
        raise LabelError(_tr("The shape has no area"), _tr("Click at least three corners"))
    is_new = is_unseen(layer, field, entry)
    text = _tr("Add shape of {}").format(entry.name)
    with class_command(layer, field, text, with_shapes=True) if is_new else edit_command(layer, text):
        if not all(layer.addFeature(part) for part in features):
            raise LabelError(
                _tr("Layer '{}' does not take the shape").format(layer.name()), _tr("Check its fields and constraints")
            )
        if is_new:
            put_class(layer, field, classes_of(layer, field, counts), entry, entry)
    return len(features)


def features_of(layer: QgsVectorLayer, field: str, entry: LabelClass, shapes: Iterable[QgsGeometry]) -> list[QgsFeature]:
    """The features of a class, not yet in the layer, that shapes (in its CRS) become there: several where the layer takes none of several
    parts, none of what has no area."""
    attributes, empty = attributes_of(layer, field, entry), QgsFeature(layer.fields())
    made = list[QgsVectorLayerUtils.QgsFeatureData]()
    for shape in shapes:
        empty.setGeometry(shape)
        parts = (part.geometry() for part in QgsVectorLayerUtils.makeFeatureCompatible(empty, layer) if part.hasGeometry())
        made += [QgsVectorLayerUtils.QgsFeatureData(part, attributes) for part in parts if takes(layer, part)]
    return list(QgsVectorLayerUtils.createFeatures(layer, made))


def takes(layer: QgsVectorLayer, shape: QgsGeometry) -> bool:
    """Whether a shape (in its CRS) can be one of the layer's: it has an area where the layer holds areas."""
    return bool(shape.area() > 0) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry


def erase(
    layer: QgsVectorLayer,
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    field: str = "",
    spared: Container[Value | None] = frozenset(),
) -> int:
    """Take an area (geometry in `crs`) out of all shapes as one undo step, but for those whose class field holds a spared value.

    Returns how many it touched. Raises LabelError.
    """
    area = _in_layer(layer, geometry, crs)
    class_at = _class_reader(layer, field) if spared else None
    request = QgsFeatureRequest().setFilterRect(area.boundingBox())
    touched = [
        feature
        for feature in layer.getFeatures(request)
        if _overlap(feature.geometry(), area) and not (class_at and class_at(feature) in spared)
    ]
    if touched:
        with edit_command(layer, _tr("Erase")):
            for feature in touched:
                _cut(layer, feature, area)
    return len(touched)


def shape_at(
    layer: QgsVectorLayer,
    field: str,
    point: QgsPointXY,
    crs: QgsCoordinateReferenceSystem,
    passed_over: Container[Value | None] = frozenset(),
) -> Optional[QgsFeature]:
    """The uppermost shape at a point (in `crs`) whose class field holds no value that is passed over. Raises LabelError."""
    place = _in_layer(layer, QgsGeometry.fromPointXY(point), crs)
    class_at = _class_reader(layer, field)
    request = QgsFeatureRequest().setFilterRect(place.boundingBox().buffered(1e-9))
    found = (feature for feature in layer.getFeatures(request) if feature.geometry().intersects(place))
    return next(reversed([feature for feature in found if class_at(feature) not in passed_over]), None)


def nearest_shape(
    layer: QgsVectorLayer, field: str, area: QgsGeometry, crs: QgsCoordinateReferenceSystem, value: Value
) -> Optional[QgsFeature]:
    """Of the shapes of a class that meet an area (in `crs`) the one nearest to its middle, of several the uppermost. Raises LabelError."""
    place, class_at = _in_layer(layer, area, crs), _class_reader(layer, field)
    middle = place.centroid()
    request = QgsFeatureRequest().setFilterRect(place.boundingBox().buffered(1e-9))
    met = [each for each in layer.getFeatures(request) if class_at(each) == value and each.geometry().intersects(place)]
    return min(reversed(met), key=lambda each: each.geometry().distance(middle), default=None)


def value_at(
    layer: QgsVectorLayer,
    field: str,
    point: QgsPointXY,
    crs: QgsCoordinateReferenceSystem,
    passed_over: Container[Value | None] = frozenset(),
) -> Value | None:
    """What the class field of `shape_at` holds, None where there is no shape. Raises LabelError."""
    found = shape_at(layer, field, point, crs, passed_over)
    return _class_reader(layer, field)(found) if found is not None else None


def value_of(layer: QgsVectorLayer, field: str, feature_id: int) -> Value | None:
    """What the class field of a feature holds, None where there is no such feature."""
    found = layer.getFeature(feature_id)
    return _class_reader(layer, field)(found) if found.isValid() and layer.fields().indexOf(field) >= 0 else None


def _class_reader(layer: QgsVectorLayer, field: str) -> Callable[[QgsFeature], Value | None]:
    """What the class field of a feature holds."""
    key, index = key_of(layer, field), layer.fields().indexOf(field)
    return lambda feature: key(feature[index])


def _overlap(shape: QgsGeometry, area: QgsGeometry) -> bool:
    """More than a common edge."""
    return bool(shape.intersects(area) and not shape.touches(area))


def _cut(layer: QgsVectorLayer, feature: QgsFeature, area: QgsGeometry) -> None:
    """What is left of a feature, as several ones where it falls apart and the layer does not take that as one."""
    rest = _mended(feature.geometry()).difference(area)
    if rest.isNull():
        message = _tr("A shape of layer '{}' cannot be cut, as its outline is broken").format(layer.name())
        raise LabelError(message, _tr("Mend it with Processing > Fix geometries, or delete the whole shape"))
    parts = [part for part in rest.coerceToType(layer.wkbType()) if not part.isEmpty()] if not rest.isEmpty() else []
    if not parts:
        layer.deleteFeature(feature.id())
        return
    layer.changeGeometry(feature.id(), parts[0])
    for part in parts[1:]:
        attributes = dict(enumerate(feature.attributes()))
        for index in layer.primaryKeyAttributes():
            del attributes[index]
        layer.addFeature(QgsVectorLayerUtils.createFeature(layer, part, attributes))


def _mended(shape: QgsGeometry) -> QgsGeometry:
    """The ground that a shape covers, also where its outline crosses itself or its parts lie over one another."""
    if shape.isGeosValid():
        return shape
    return QgsGeometry.unaryUnion([part.makeValid() for part in shape.asGeometryCollection()])


def _in_layer(layer: QgsVectorLayer, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """A valid shape in the layer's CRS. Raises LabelError where that CRS does not reach."""
    return moved(layer, geometry, QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))


def moved(layer: QgsVectorLayer, geometry: QgsGeometry, to_layer: QgsCoordinateTransform) -> QgsGeometry:
    """A valid shape where the layer has it. Raises LabelError where its CRS does not reach."""
    shape = QgsGeometry(geometry)
    try:
        shape.transform(to_layer)
        is_there = shape.boundingBox().isFinite()
    except QgsCsException:
        is_there = False
    if not is_there:
        message = _tr("The shape lies where the CRS of layer '{}' does not reach").format(layer.name())
        raise LabelError(message, _tr("Draw within the area of the CRS {}").format(layer.crs().authid()))
    return shape if shape.isGeosValid() else shape.makeValid()


def check_editable(layer: QgsVectorLayer, field: str) -> None:
    if is_computed(layer, field):
        message = _tr("Field '{}' of layer '{}' is virtual or joined: it cannot be edited").format(field, layer.name())
        raise LabelError(message, _tr("Choose a field of the layer's own"))
