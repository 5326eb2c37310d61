"""The class table of a label layer: its categorised renderer, where every category is a class with name, colour and value.

Layers that we make keep the code in field `code` and the name in `class`, and the table in the GeoPackage itself. Any other layer with a
text or integer field is taken as it is; codes for its texts are kept in a custom property.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import Union

from qgis.core import (
    NULL,
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsField,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsMessageLog,
    QgsProviderRegistry,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..engine.errors import LabelError
from ..engine.jobs import NODATA_CODE

CODE_FIELD, NAME_FIELD = "code", "class"  # of the layers that we make
COLORS = (
    "#2e7d32", "#f2c14e", "#1f78b4", "#d1495b", "#8d6e4a", "#7d7f86",
    "#66c2a5", "#8e63b8", "#f28e4b", "#a6c85f", "#4fb3d9", "#e59ac0",
)  # fmt: skip
_CODES = "xmodalnet/codes"  # custom property: value -> code, for layers whose class field is text
_STYLE = "xmodalnet"  # name of the style inside the GeoPackage

_tr = partial(QCoreApplication.translate, "XModalNet")

Value = Union[str, int]


@dataclass(frozen=True)
class LabelClass:
    """One row of the class table; value is what the class field holds, shapes how many features hold it."""

    code: int
    name: str
    color: str
    value: Value
    shapes: int


def class_fields(layer: QgsVectorLayer) -> list[str]:
    """Fields that can hold classes, the likeliest first: our own code, then a name that says class, then text before numbers."""
    names = [field.name() for field in layer.fields() if is_text(field) or is_integer(field)]
    keys = set(layer.primaryKeyAttributes())
    names = [name for name in names if layer.fields().indexOf(name) not in keys]

    def rank(name: str) -> tuple[int, int]:
        likely = (
            (CODE_FIELD, NAME_FIELD)
            if is_own(layer)
            else (NAME_FIELD, "label", "classname", "class_name", CODE_FIELD, "category")
        )
        place = likely.index(name.lower()) if name.lower() in likely else len(likely)
        return place, is_integer(layer.fields().field(name))

    return sorted(names, key=rank)


def classes_of(layer: QgsVectorLayer, field: str) -> tuple[LabelClass, ...]:
    """The class table: the renderer's categories, then values that only features hold. Reads every feature's class.

    Raises LabelError for more values than there are codes.
    """
    counts, names = _counts(layer, field)
    rows: dict[Value, tuple[str, str]] = {}
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == field:
        for category in renderer.categories():
            value = category.value()
            if not is_null(value) and not isinstance(value, (list, tuple)) and str(value) != "":
                rows[as_value(layer, field, value)] = (category.label() or str(value), category.symbol().color().name())
    codes = json.loads(str(layer.customProperty(_CODES) or "{}"))
    found = sorted(set(counts) - set(rows), key=lambda value: (str(type(value)), value))
    for value in found:
        rows[value] = (names.get(value, str(value)), "")
    _check_number(layer, field, len(rows))
    used = {int(code) for code in codes.values()}
    fresh = (code for code in range(1, NODATA_CODE) if code not in used)
    classes = []
    for place, (value, (label, color)) in enumerate(rows.items()):
        code = value if isinstance(value, int) else codes.get(value) or next(fresh, NODATA_CODE)
        name = label if isinstance(value, int) else str(value)
        classes.append(LabelClass(int(code), name, color or COLORS[place % len(COLORS)], value, counts[value]))
    return tuple(classes)


def _counts(layer: QgsVectorLayer, field: str) -> tuple[Counter[Value], dict[Value, str]]:
    """Shapes per value, and what the name field of a layer of ours calls each value."""
    index, name_index = layer.fields().indexOf(field), layer.fields().indexOf(NAME_FIELD)
    counts: Counter[Value] = Counter()
    names: dict[Value, str] = {}
    if index < 0:
        return counts, names
    knows_names = is_own(layer) and field == CODE_FIELD
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([index, name_index] if knows_names else [index])
    for feature in layer.getFeatures(request):
        if is_null(feature[index]) or str(feature[index]) == "":
            continue
        value = as_value(layer, field, feature[index])
        counts[value] += 1
        _check_number(layer, field, len(counts))
        if knows_names and not is_null(feature[name_index]):
            names[value] = feature[name_index]
    return counts, names


def _check_number(layer: QgsVectorLayer, field: str, number: int) -> None:
    if number >= NODATA_CODE:
        message = _tr("Field '{}' of layer '{}' holds more than {} values").format(field, layer.name(), NODATA_CODE - 1)
        raise LabelError(message, _tr("Choose the field that names the class"))


def write_classes(layer: QgsVectorLayer, field: str, classes: Sequence[LabelClass]) -> None:
    """The class table into the renderer and, for a GeoPackage of our own, into the file, so that it goes where the file goes."""
    categories = [QgsRendererCategory(entry.value, _symbol(layer, entry.color), entry.name) for entry in classes]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    layer.setCustomProperty(_CODES, json.dumps({entry.value: entry.code for entry in classes if isinstance(entry.value, str)}))
    if is_own(layer):
        _keep_style(layer)
    layer.triggerRepaint()


def _keep_style(layer: QgsVectorLayer) -> None:
    """The style into the GeoPackage, as its default. Renewed by SQL: QGIS would ask before it overwrites one.

    QGIS 3.22 leaves the file in WAL mode, and then cannot read it through the lock-free connection that it has open.
    """
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    style = QDomDocument()
    layer.exportNamedStyle(style)
    try:
        with closing(sqlite3.connect(parts["path"], timeout=5)) as database, database:
            if not database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'layer_styles'").fetchone()[0]:
                renewed = 0
            else:
                row = (style.toString(), _table_of(layer, database), _STYLE)
                change = "UPDATE layer_styles SET styleQML = ? WHERE f_table_name = ? AND styleName = ?"
                renewed = database.execute(change, row).rowcount
        if not renewed:
            layer.saveStyleToDatabase(_STYLE, "", True, "")
            if not layer.isEditable():
                with closing(sqlite3.connect(parts["path"], timeout=5)) as database:
                    database.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        text = _tr("The classes of layer '{}' are kept in the project only: {}").format(layer.name(), error)
        QgsMessageLog.logMessage(text, "X-ModalNet", Qgis.MessageLevel.Warning)


def _table_of(layer: QgsVectorLayer, database: sqlite3.Connection) -> str:
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    only = "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
    return parts.get("layerName") or database.execute(only).fetchone()[0]


def _symbol(layer: QgsVectorLayer, color: str) -> QgsSymbol:
    """See-through shapes with a strong rim: the image below stays visible."""
    fill = QColor(color)
    fill.setAlpha(110)
    rgba = f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}"
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        return QgsFillSymbol.createSimple({"color": rgba, "outline_color": color, "outline_width": "0.5"})
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": color, "line_width": "0.7"})
    return QgsMarkerSymbol.createSimple({"color": color, "outline_color": "255,255,255,255", "size": "2.6"})


def values_in_renderer(layer: QgsVectorLayer, field: str) -> set[Value]:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute() != field:
        return set()
    return {category.value() for category in renderer.categories() if not is_null(category.value())}


def is_own(layer: QgsVectorLayer) -> bool:
    fields = layer.fields()
    code, name = fields.indexOf(CODE_FIELD), fields.indexOf(NAME_FIELD)
    in_geopackage = layer.providerType() == "ogr" and ".gpkg" in layer.source().lower()
    return in_geopackage and code >= 0 and name >= 0 and is_integer(fields.at(code)) and is_text(fields.at(name))


def is_text(field: QgsField) -> bool:
    return field.type() == QMetaType.Type.QString


def is_integer(field: QgsField) -> bool:
    return field.type() in (QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.UInt, QMetaType.Type.ULongLong)


def is_null(value: object) -> bool:
    return value is None or value == NULL


def as_value(layer: QgsVectorLayer, field: str, value: object) -> Value:
    return str(value) if is_text(layer.fields().field(field)) else int(str(value))
