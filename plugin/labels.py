"""The label layer: making and opening it, its classes and shapes, its way into the engine.

Every change goes through the layer's edit buffer, so QGIS's own undo, attribute table and digitising work on it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LabelError
from ..engine.jobs import NODATA_CODE, ClassSpec, LabelSpec
from .class_table import (
    CODE_FIELD,
    COLORS,
    NAME_FIELD,
    LabelClass,
    Value,
    as_value,
    class_fields,
    classes_of,
    is_null,
    is_own,
    is_text,
    values_in_renderer,
    write_classes,
)

_READABLE = (".gpkg", ".shp", ".geojson", ".json", ".fgb")  # what the engine reads as it lies there
_MOST_SHAPES = 20_000  # of a layer that is guessed

_tr = partial(QCoreApplication.translate, "XModalNet")


def make_label_layer(path: str, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """An empty polygon layer in a GeoPackage, not yet in the project; other layers of an existing file stay. Raises LabelError."""
    fields = QgsVectorLayer(f"NoGeometry?field={NAME_FIELD}:string&field={CODE_FIELD}:integer", "", "memory").fields()
    name = _free_layer_name(path)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", name, "UTF-8"
    if Path(path).exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(path, fields, QgsWkbTypes.Type.Polygon, crs, context, options)
    message = writer.errorMessage() if writer.hasError() != QgsVectorFileWriter.WriterError.NoError else ""
    del writer  # closes the file
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if message or not layer.isValid():
        raise LabelError(_tr("The label file '{}' cannot be written").format(path), message or _tr("Choose another folder"))
    write_classes(layer, CODE_FIELD, [])
    return layer


def _free_layer_name(path: str) -> str:
    taken = set()
    if Path(path).exists():
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
    """Give the layer's classes the names and colours of these specs, found by code or by name."""
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
    """By its name and a field that can hold classes. A guess reads every shape: only files (no server) of not too many are guessed."""
    if layer.providerType() != "ogr" or not 0 <= layer.featureCount() <= _MOST_SHAPES:
        return False
    name = layer.name().lower()
    is_named = any(word in name for word in ("label", "training", "roi", "reference"))
    return layer.isValid() and layer.isSpatial() and is_named and bool(class_fields(layer))


def add_class(layer: QgsVectorLayer, field: str, name: str = "") -> LabelClass:
    """A new class at the end of the table, with the next free code and colour. Raises LabelError where the name is taken."""
    classes = classes_of(layer, field)
    name = name or next(f"{_tr('Class')} {number}" for number in range(len(classes) + 1, 1000) if _is_free(classes, number))
    _check_name(classes, name)
    code = next((code for code in range(1, NODATA_CODE) if code not in {entry.code for entry in classes}), None)
    if code is None:
        raise LabelError(_tr("There are 254 classes already"), _tr("Remove one that you do not need"))
    color = next(
        (color for color in COLORS if color not in {entry.color for entry in classes}), COLORS[len(classes) % len(COLORS)]
    )
    entry = LabelClass(code, name, color, name if is_text(layer.fields().field(field)) else code, 0)
    write_classes(layer, field, [*classes, entry])
    return entry


def _is_free(classes: Sequence[LabelClass], number: int) -> bool:
    return f"{_tr('Class')} {number}" not in {entry.name for entry in classes}


def _check_name(classes: Sequence[LabelClass], name: str) -> None:
    if not name.strip():
        raise LabelError(_tr("A class needs a name"), _tr("Type one"))
    if name in {entry.name for entry in classes}:
        raise LabelError(_tr("There is a class '{}' already").format(name), _tr("Choose another name"))


def rename_class(layer: QgsVectorLayer, field: str, entry: LabelClass, name: str) -> None:
    """New name in the table and in every shape that holds the old one. Raises LabelError where the name is taken."""
    classes = classes_of(layer, field)
    _check_name(classes, name)
    value = name if isinstance(entry.value, str) else entry.value
    renamed = LabelClass(entry.code, name, entry.color, value, entry.shapes)
    with edit_command(layer, _tr("Rename class {}").format(entry.name)):
        for feature in _features_of(layer, field, entry):
            _fill(layer, field, feature, renamed)
            for index in _class_indexes(layer, field):
                layer.changeAttributeValue(feature.id(), index, feature[index])
    write_classes(layer, field, [renamed if row.code == entry.code else row for row in classes])


def recolor_class(layer: QgsVectorLayer, field: str, entry: LabelClass, color: str) -> None:
    """New colour ("#rrggbb") in the table."""
    changed = LabelClass(entry.code, entry.name, color, entry.value, entry.shapes)
    write_classes(layer, field, [changed if row.code == entry.code else row for row in classes_of(layer, field)])


def remove_class(layer: QgsVectorLayer, field: str, entry: LabelClass) -> None:
    """The class leaves the table and takes its shapes along; undo brings the shapes back, and with them the class."""
    if entry.shapes:
        with edit_command(layer, _tr("Remove class {}").format(entry.name)):
            layer.deleteFeatures([feature.id() for feature in _features_of(layer, field, entry)])
    write_classes(layer, field, [row for row in classes_of(layer, field) if row.code != entry.code])


def add_shape(
    layer: QgsVectorLayer, field: str, entry: LabelClass, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem
) -> int:
    """A shape (geometry in `crs`) as one undo step; returns how many features it became: a bow-tie is two. Raises LabelError."""
    shape = QgsGeometry(geometry)
    shape.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
    if not shape.isGeosValid():
        shape = shape.makeValid()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(shape)
    _fill(layer, field, feature, entry)
    features = QgsVectorLayerUtils.makeFeatureCompatible(feature, layer)
    is_area = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    features = [
        QgsVectorLayerUtils.createFeature(layer, part.geometry(), _attributes(part))
        for part in features
        if part.hasGeometry() and (part.geometry().area() > 0 or not is_area)
    ]
    if not features:
        raise LabelError(_tr("The shape has no area"), _tr("Click at least three corners"))
    with edit_command(layer, _tr("Add shape of {}").format(entry.name)):
        if not all(layer.addFeature(part) for part in features):
            raise LabelError(
                _tr("Layer '{}' does not take the shape").format(layer.name()), _tr("Check its fields and constraints")
            )
    if entry.value not in values_in_renderer(layer, field):
        write_classes(layer, field, classes_of(layer, field))
    return len(features)


def start_editing(layer: QgsVectorLayer) -> None:
    """Raises LabelError where the layer cannot be edited."""
    if not layer.isEditable() and not layer.startEditing():
        raise LabelError(_tr("Layer '{}' cannot be edited").format(layer.name()), _tr("Make a new label layer, or copy this one"))


@contextmanager
def edit_command(layer: QgsVectorLayer, text: str) -> Iterator[None]:
    """One step of the layer's undo stack; nothing stays of it if something is raised. Raises LabelError."""
    start_editing(layer)
    layer.beginEditCommand(text)
    try:
        yield
    except LabelError:
        layer.destroyEditCommand()
        raise
    layer.endEditCommand()


def class_specs(layer: QgsVectorLayer, field: str) -> tuple[ClassSpec, ...]:
    """The class table as the engine wants it."""
    return tuple(ClassSpec(entry.code, entry.name, entry.color) for entry in classes_of(layer, field))


def save_edits(layer: QgsVectorLayer) -> None:
    """Write unsaved shapes into the layer's file; editing goes on. Raises LabelError."""
    if layer.isEditable() and layer.isModified() and not layer.commitChanges(stopEditing=False):
        raise LabelError(_tr("The labels of layer '{}' cannot be saved").format(layer.name()), "\n".join(layer.commitErrors()))


def label_spec(layer: QgsVectorLayer, field: str) -> LabelSpec:
    """The labels as a file. What the engine cannot see in a file (memory, database, filter, unsaved edits) is copied to a temporary one.

    Raises LabelError.
    """
    if layer.fields().indexOf(field) < 0:
        raise LabelError(
            _tr("Layer '{}' has no field '{}'").format(layer.name(), field), _tr("Choose the field with the classes")
        )
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path") or ""
    in_file = layer.providerType() == "ogr" and Path(path).is_file() and path.lower().endswith(_READABLE)
    if in_file and not layer.subsetString() and not layer.isModified() and layer.dataProvider().fieldNameIndex(field) >= 0:
        return LabelSpec(path=str(Path(path).absolute()), layer=parts.get("layerName") or "", field=field)
    return LabelSpec(path=_copy(layer), layer="labels", field=field)


def _copy(layer: QgsVectorLayer) -> str:
    path = str(Path(tempfile.mkdtemp(prefix="xmodalnet_")) / "labels.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "labels"
    options.attributes = [index for index in layer.attributeList() if index not in layer.primaryKeyAttributes()]
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    if written[0] != QgsVectorFileWriter.WriterError.NoError:
        raise LabelError(_tr("The labels of layer '{}' cannot be copied to a file").format(layer.name()), str(written[1]))
    return path


def _features_of(layer: QgsVectorLayer, field: str, entry: LabelClass) -> list[QgsFeature]:
    index = layer.fields().indexOf(field)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return [
        feature
        for feature in layer.getFeatures(request)
        if not is_null(feature[index]) and as_value(layer, field, feature[index]) == entry.value
    ]


def _fill(layer: QgsVectorLayer, field: str, feature: QgsFeature, entry: LabelClass) -> None:
    feature[layer.fields().indexOf(field)] = entry.value
    if is_own(layer):
        feature[layer.fields().indexOf(CODE_FIELD)] = entry.code
        feature[layer.fields().indexOf(NAME_FIELD)] = entry.name


def _class_indexes(layer: QgsVectorLayer, field: str) -> list[int]:
    names = {field, CODE_FIELD, NAME_FIELD} if is_own(layer) else {field}
    return [layer.fields().indexOf(name) for name in sorted(names)]


def _attributes(feature: QgsFeature) -> dict[int, object]:
    return {index: value for index, value in enumerate(feature.attributes()) if not is_null(value)}
