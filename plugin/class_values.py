"""What a class field holds: which fields can name classes, how their values become keys of the class table, and which layers are ours."""

from __future__ import annotations

import weakref
from collections import Counter
from collections.abc import Container, Mapping
from functools import partial
from typing import Callable, Optional, Union

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsField, QgsFields, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from ..engine.errors import LabelError
from ..engine.specs import NODATA_CODE, USUAL_FIELDS, codes_of_names
from .label_sources import can_be_read, check_there, unreadable

UNREADABLE = "\ufffd"  # in a text, in place of what is no letter in an encoding
CODE_FIELD, NAME_FIELD = "code", "class"  # of the layers that we make
_ROLE, _LABELS = "xmodalnet/role", "labels"  # custom property of the layers that we made

_tr = partial(QCoreApplication.translate, "XModalNet")

Value = Union[str, int]
Key = Callable[[object], Optional[Value]]


def mark_own(layer: QgsVectorLayer) -> None:
    """The layer is one that we made: code and name go together in it, and its style goes into its file."""
    layer.setCustomProperty(_ROLE, _LABELS)


def is_own(layer: QgsVectorLayer) -> bool:
    """Made by us, by the mark alone: columns of the same names are often something else."""
    fields = layer.fields()
    code, name = fields.indexOf(CODE_FIELD), fields.indexOf(NAME_FIELD)
    in_geopackage = layer.providerType() == "ogr" and ".gpkg" in layer.source().lower()
    is_complete = code >= 0 and name >= 0 and is_integer(fields.at(code)) and is_text(fields.at(name))
    return layer.customProperty(_ROLE) == _LABELS and in_geopackage and is_complete


def is_reference(layer: QgsVectorLayer) -> bool:
    """Points that the engine drew to measure a map by: by the mark, or by their columns where the file was opened anew."""
    names = {field.name() for field in layer.fields()}
    is_drawn = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry and names >= {"point", "class", "remark"}
    return layer.customProperty(_ROLE) == "reference" or is_drawn


def keeps_ids(layer: QgsVectorLayer) -> bool:
    """Whether features that are there keep their ids when edits are saved: some files number them anew."""
    return layer.providerType() == "memory" or layer.storageType() == "GPKG"


def reference_to(layer: QgsVectorLayer) -> Callable[[], Optional[QgsVectorLayer]]:
    """The layer at a later time, None when it is gone; the reference keeps no layer alive."""
    seen, layer_id = weakref.ref(layer), layer.id()

    def layer_then() -> Optional[QgsVectorLayer]:
        found = seen()
        return found if found is not None and not sip.isdeleted(found) else QgsProject.instance().mapLayer(layer_id)

    return layer_then


def is_text(field: QgsField) -> bool:
    return field.type() == QMetaType.Type.QString


def is_integer(field: QgsField) -> bool:
    """Also a field of decimals that is called as one of codes is: some programs write no other numbers."""
    whole = (QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.UInt, QMetaType.Type.ULongLong)
    return field.type() in whole or (field.type() == QMetaType.Type.Double and field.name().lower() in USUAL_FIELDS)


def paired_codes(layer: QgsVectorLayer, field: str) -> dict[str, int]:
    """The codes of a field's texts as `pairing` finds them."""
    return pairing(layer, field)[1]


def pairing(layer: QgsVectorLayer, field: str) -> tuple[str, dict[str, int]]:
    """Another field of a usual name that holds a code beside each text of a field, one to one, and the codes, as the engine finds them; ""
    and {} where none does. Every feature is read."""
    fields, index = layer.fields(), layer.fields().indexOf(field)
    if index < 0 or not is_text(fields.at(index)):
        return "", {}
    key = key_of(layer, field)
    usual = [name for name in fields.names() if name.lower() in USUAL_FIELDS and is_integer(fields.field(name))]
    for other in map(fields.indexOf, usual):
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index, other])
        pairs = ((key(each[index]), each[other]) for each in layer.getFeatures(request))
        known = codes_of_names((text, _whole(code)) for text, code in pairs if text is not None)
        if known:
            return fields.at(other).name(), known
    return "", {}


def is_null(value: object) -> bool:
    return value is None or value == NULL


def is_computed(layer: QgsVectorLayer, field: str) -> bool:
    """Whether a field is virtual or joined: QGIS shows it and cannot write it."""
    index = layer.fields().indexOf(field)
    # The short names: QGIS 3.38 gave the enumeration another home
    return index >= 0 and layer.fields().fieldOrigin(index) in (QgsFields.OriginJoin, QgsFields.OriginExpression)


def key_of(layer: QgsVectorLayer, field: str) -> Key:
    """The reader of a class field: values of one class give one key, None is no class.

    Raises LabelError where the layer or its field can hold no classes.
    """
    if not can_be_read(layer):
        raise unreadable(layer)
    if not field:
        message = _tr("Layer '{}' has no field that can hold classes").format(layer.name())
        raise LabelError(message, _tr("Add a text or whole-number field, or make a new label layer"))
    index = layer.fields().indexOf(field)
    if index < 0:
        message = _tr("Layer '{}' has no field '{}'").format(layer.name(), field)
        raise LabelError(message, _tr("Choose the field with the classes"))
    if is_text(layer.fields().at(index)):
        return _text
    if is_integer(layer.fields().at(index)):
        return _whole
    message = _tr("Field '{}' of layer '{}' holds neither text nor whole numbers").format(field, layer.name())
    raise LabelError(message, _tr("Choose the field that names the class"))


def _text(value: object) -> Optional[str]:
    """Without the blanks around it, as the engine reads it."""
    if isinstance(value, str):
        return value.strip() or None
    return None if is_null(value) else str(value).strip() or None


def _whole(value: object) -> Optional[int]:
    """Styles hold 1.0 and "1" for 1 too; what is no whole number is no class."""
    if isinstance(value, int):
        return int(value)
    if is_null(value):
        return None
    text = str(value).strip()
    try:
        return int(text)
    except ValueError:
        pass
    try:
        number = float(text)
    except ValueError:
        return None
    return int(number) if number.is_integer() else None


def check_number(layer: QgsVectorLayer, field: str, number: int) -> None:
    """Raises LabelError for more values than there are codes."""
    if number >= NODATA_CODE:
        message = _tr("Field '{}' of layer '{}' holds more than {} values").format(field, layer.name(), NODATA_CODE - 1)
        raise LabelError(message, _tr("Choose the field that names the class"))


class ClassCounts:
    """Shapes per value of a class field: every feature is read once, later edits are told by the feature's id.

    Raises LabelError where the layer cannot be read, or its field holds no classes or too many.
    """

    def __init__(self, layer: QgsVectorLayer, field: str) -> None:
        check_there(layer)
        self._layer, self._key = layer, key_of(layer, field)
        self._index = layer.fields().indexOf(field)
        self._name_index = layer.fields().indexOf(NAME_FIELD) if is_own(layer) and field == CODE_FIELD else -1
        self._value_of: dict[int, Optional[Value]] = {}
        self._shapes: Counter[Value] = Counter()
        self._bare: set[int] = set()
        self._halves: dict[int, str] = {}  # of these, the names of those that have one
        self._names: dict[Value, str] = {}
        # Features whose name changed: what it is a name of, is known when all of an edit is done
        self._named: dict[int, str] = {}
        self._seen: set[Value] = set()  # all values that there ever were, also those that wait to be overwritten in the file
        self._unread: set[int] = set()  # features that came, to be read at once when somebody asks
        self.is_computed = is_computed(layer, field)
        for feature in layer.getFeatures(self._request()):
            self._count(feature)
            check_number(layer, field, len(self._shapes))
        if layer.isModified():
            self._seen |= self._held()

    def __getitem__(self, value: Value) -> int:
        self._read()
        return self._shapes[value]

    @property
    def values(self) -> list[Value]:
        """Sorted; those that a shape holds."""
        self._read()
        return sorted(self._shapes, key=lambda value: (isinstance(value, str), value))

    @property
    def names(self) -> dict[Value, str]:
        """What the name field of a layer of ours calls each value."""
        self._read()
        named, self._named = self._named, {}
        held = {self._value_of.get(feature_id): name for feature_id, name in named.items()}
        self._names |= {value: name for value, name in held.items() if value is not None}
        return self._names

    @property
    def bare(self) -> set[int]:
        """Ids of the features without a class."""
        self._read()
        return self._bare

    @property
    def halves(self) -> dict[int, str]:
        """Ids of the features of a layer of ours that have a name and no code, and their names: as where they were pasted."""
        self._read()
        return self._halves

    @property
    def is_whole(self) -> bool:
        """Whether the layer holds just these features, and no other value: another program may have written into its file. Both are asked
        for in a third of the time that it takes to read every feature."""
        self._read()
        held = self._held()
        return set(self._shapes) <= held <= self._seen and set(self._layer.allFeatureIds()) == set(self._value_of)

    def _held(self) -> set[Value]:
        """The values in layer and file, also those of unsaved deletions."""
        return {value for value in map(self._key, self._layer.uniqueValues(self._index)) if value is not None}

    def ids(self, values: Container[Value]) -> list[int]:
        """Of the features that hold one of these values; they are not read."""
        self._read()
        return [feature_id for feature_id, value in self._value_of.items() if value in values]

    def first(self, most: int) -> dict[Value, list[int]]:
        """Ids of up to so many features of each value; they are not read."""
        self._read()
        found: dict[Value, list[int]] = {}
        wanted = sum(min(most, shapes) for shapes in self._shapes.values())
        for feature_id, value in self._value_of.items():
            ids = found.setdefault(value, []) if value is not None else None
            if ids is not None and len(ids) < most:
                ids.append(feature_id)
                wanted -= 1
            if not wanted:
                break
        return found

    def spread(self, most: int) -> list[int]:
        """Ids of up to so many features that have a class, from all over the layer; they are not read."""
        self._read()
        held = [feature_id for feature_id in self._value_of if feature_id not in self._bare]
        step = max(1, len(held) // most)
        return held[step // 2 :: step][:most]

    def add(self, feature_id: int) -> None:
        """A feature came, or holds nobody knows what now."""
        self.drop(feature_id)
        self._unread.add(feature_id)

    def drop(self, feature_id: int) -> None:
        """A feature went."""
        self._bare.discard(feature_id)
        self._halves.pop(feature_id, None)
        value = self._value_of.pop(feature_id, None)
        if value is not None:
            self._shapes[value] -= 1
            if not self._shapes[value]:
                del self._shapes[value]

    def holds(self, index: int) -> bool:
        """Whether this attribute is the class field."""
        return index == self._index

    def translated(self, codes: Mapping[Value, int]) -> dict[int, Optional[int]]:
        """The code of each feature's value, by the feature's id; None where there is none."""
        self._read()
        return {feature_id: None if value is None else codes.get(value) for feature_id, value in self._value_of.items()}

    def change(self, feature_id: int, index: int, value: object) -> None:
        """An attribute of a feature got another value."""
        if feature_id in self._unread:
            return
        if self.holds(index):
            key = self._key(value)
            if self._name_index >= 0 and key not in self._names:
                self.add(feature_id)
                return
            self.drop(feature_id)
            self._note(feature_id, key)
        elif index == self._name_index and feature_id in self._bare:
            self.add(feature_id)
        elif index == self._name_index and not is_null(value):
            self._named[feature_id] = str(value)

    def _read(self) -> None:
        """The features that came."""
        if self._unread:
            unread, self._unread = self._unread, set()
            for feature in self._layer.getFeatures(self._request().setFilterFids(sorted(unread))):
                self._count(feature)

    def _request(self) -> QgsFeatureRequest:
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return request.setSubsetOfAttributes([index for index in (self._index, self._name_index) if index >= 0])

    def _count(self, feature: QgsFeature) -> None:
        value = self._key(feature[self._index])
        self._note(feature.id(), value)
        name = feature[self._name_index] if self._name_index >= 0 else None
        if value is not None and not is_null(name):
            self._names[value] = str(name)
        elif value is None and _text(name):
            self._halves[feature.id()] = str(name).strip()

    def _note(self, feature_id: int, value: Optional[Value]) -> None:
        self._value_of[feature_id] = value
        if value is None:
            self._bare.add(feature_id)
        else:
            self._seen.add(value)
            self._shapes[value] += 1
