"""Class schemes: code, name and colour of classes, out of files (CSV, QML) and layers, and into files.

Read are tables with a header in any order of columns, and what QGIS itself knows: the categories of a vector layer, a paletted raster,
a raster's attribute table, or its colour table with category names.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsReadWriteContext,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..engine.errors import LabelError, OutputError
from ..engine.specs import NODATA_CODE
from . import raster_classes, styling
from .class_fields import likely_field
from .class_style import Category, style_by_class
from .class_table import LabelClass, classes_of, is_adopted
from .class_values import is_reference
from .digits import cell_sign
from .punctuation import joined

_COLUMNS = {  # what a header may call them
    "code": ("code", "value", "id", "class_id", "classid", "class_code", "nr", "no"),
    "name": ("name", "class", "classname", "class_name", "label", "description"),
    "color": ("color", "colour", "hex", "rgb"),
    "red": ("red", "r"),
    "green": ("green", "g"),
    "blue": ("blue", "b"),
}
_MOST_SAID = 5  # wrong rows

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class SchemeClass:
    """One class of a scheme; code None: any; color "": any."""

    code: Optional[int]
    name: str
    color: str


def read_scheme(path: str) -> tuple[SchemeClass, ...]:
    """The classes of a QML or CSV file. Raises LabelError, which names the rows that are wrong."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        message = _tr("The file '{}' cannot be read: {}").format(path, error.strerror or error)
        raise LabelError(message, _tr("Choose another one")) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # as spreadsheets on Windows write
    return _read_qml(text, path) if path.lower().endswith(".qml") else _read_csv(text, path)


def scheme_of(layer: QgsMapLayer) -> tuple[SchemeClass, ...]:
    """The classes that a layer of the project shows, or whose file names them. Raises LabelError where there are none."""
    found: Sequence[SchemeClass] = ()
    if isinstance(layer, QgsVectorLayer):
        found = _of_vector(layer.renderer())
        if not found and is_adopted(layer):
            found = list(map(row_of, classes_of(layer, likely_field(layer))))
    elif isinstance(layer, QgsRasterLayer):
        found = _of_raster(layer.renderer())
        found = found or [SchemeClass(spec.code, spec.name, spec.color) for spec in raster_classes.classes_in_file(layer)]
    if not found:
        raise LabelError(
            _tr("Layer '{}' does not show classes").format(layer.name()),
            _tr("Give it the symbology 'Categorized' or 'Paletted/Unique values', or choose another layer"),
        )
    return _distinct(found)


def row_of(entry: LabelClass) -> SchemeClass:
    """A class of a label layer, as a scheme tells it: with a code that no map holds, as those of CORINE, it has none."""
    return SchemeClass(entry.code if 0 <= entry.code < NODATA_CODE else None, entry.name, entry.color)


def may_have_scheme(layer: QgsMapLayer) -> bool:
    """Whether it is worth to ask a layer; no file is opened."""
    if isinstance(layer, QgsVectorLayer):
        is_shown = isinstance(layer.renderer(), QgsCategorizedSymbolRenderer) or is_adopted(layer)
        return is_shown and not is_reference(layer)
    is_single = isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.bandCount() == 1
    return is_single and not isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)  # shades of a measure are no classes


def write_scheme(path: str, classes: Sequence[LabelClass], labels: QgsVectorLayer, field: str, for_raster: bool = False) -> None:
    """A CSV, or a QML that styles such label layers by this field, or rasters of the codes.

    Raises OutputError; nothing half is left.
    """
    path = os.path.realpath(path)  # a link stays one
    part = f"{path}.part{Path(path).suffix}"
    try:
        if path.lower().endswith(".qml"):
            layer = _raster_of(classes) if for_raster else _vector_of(classes, labels, field)
            message, is_saved = layer.saveNamedStyle(part)
            if not is_saved:
                raise OSError(message)
        else:
            Path(part).write_bytes(_as_csv(classes).encode("utf-8-sig"))  # the mark lets spreadsheets see the umlauts
        os.replace(part, path)
    except OSError as error:
        Path(part).unlink(missing_ok=True)
        message = _tr("The classes cannot be written to '{}': {}").format(path, error.strerror or error)
        raise OutputError(message, _tr("Choose another folder")) from error


# CSV


def _read_csv(text: str, path: str) -> tuple[SchemeClass, ...]:
    first = next((line for line in text.splitlines() if line.strip()), "")
    comma = max(",;\t", key=first.count)
    rows = _cells(text, comma, path)
    columns = _columns(rows[0]) if rows else {}
    if "name" not in columns:
        message = _tr("'{}' has no column with the names of the classes").format(Path(path).name)
        raise LabelError(message, _tr("Its first row must be a header, such as code,name,color"))
    found, wrong = _rows(rows[1:], columns)
    if wrong:
        said = wrong[:_MOST_SAID] + ([_tr("and {} more").format(len(wrong) - _MOST_SAID)] if len(wrong) > _MOST_SAID else [])
        message = _tr("'{}' was not imported. {}").format(Path(path).name, joined(*said))
        raise LabelError(message, _tr("Mend these rows and import it again"))
    if not found:
        raise LabelError(_tr("'{}' has no classes below its header").format(Path(path).name), _tr("Write a row for each class"))
    return tuple(found)


def _cells(text: str, comma: str, path: str) -> list[list[str]]:
    """Rows that are not empty; they may end as on any system. Raises LabelError for what is no CSV."""
    reader, rows = csv.reader(io.StringIO(text, newline=None), delimiter=comma), []
    try:
        for row in reader:
            if any("\0" in cell for cell in row):  # newer Pythons take it for a letter
                raise csv.Error("line contains NUL")
            rows.append(row)
    except csv.Error as error:
        message = _tr("'{}' cannot be read in row {}: {}").format(Path(path).name, reader.line_num, error)
        raise LabelError(message, _tr("Save it as CSV (UTF-8) and import it again")) from error
    return [row for row in rows if any(cell.strip() for cell in row)]


def _columns(header: Sequence[str]) -> dict[str, int]:
    """Which column is what."""
    names = [cell.strip().strip("#").lower().replace(" ", "_") for cell in header]
    places = {what: next((names.index(word) for word in words if word in names), -1) for what, words in _COLUMNS.items()}
    return {what: place for what, place in places.items() if place >= 0}


def _rows(rows: Sequence[Sequence[str]], columns: dict[str, int]) -> tuple[list[SchemeClass], list[str]]:
    """The classes, and a sentence for each row that is wrong; rows are counted with the header, as a spreadsheet does."""
    found: list[SchemeClass] = []
    wrong: list[str] = []
    names: dict[str, int] = {}
    codes: dict[int, int] = {}
    for number, row in enumerate(rows, start=2):
        cells = {what: row[place].strip() if place < len(row) else "" for what, place in columns.items()}
        try:
            entry = SchemeClass(_code(cells), _name(cells), _color(cells))
            _note(names, entry.name.casefold(), number, _tr("the name '{}'").format(entry.name))
            if entry.code is not None:
                _note(codes, entry.code, number, _tr("the code {}").format(entry.code))
        except ValueError as error:
            wrong.append(_tr("Row {}: {}").format(number, error))
        else:
            found.append(entry)
    return found, wrong


def _note(seen: dict[Any, int], what: object, number: int, called: str) -> None:
    """Raises ValueError for the second of a kind."""
    if seen.setdefault(what, number) != number:
        raise ValueError(_tr("{} is in row {} already").format(called, seen[what]))


def _name(cells: dict[str, str]) -> str:
    if not cells["name"]:
        raise ValueError(_tr("the name is missing"))
    return cells["name"]


def _code(cells: dict[str, str]) -> Optional[int]:
    """None where the table has no codes."""
    text = cells.get("code")
    if text is None:
        return None
    if not re.fullmatch(r"\d{1,9}(\.0*)?", text) or int(float(text)) >= NODATA_CODE:
        raise ValueError(_tr("the code '{}' is no whole number from 0 to 254").format(text))
    return int(float(text))


def _color(cells: dict[str, str]) -> str:
    """#rrggbb, from a name that Qt knows, six digits, or red, green and blue; "" where the table has none."""
    parts = [cells.get(part, "") for part in ("red", "green", "blue")]
    text = cells.get("color") or (",".join(parts) if all(parts) else "")
    if not text:
        return ""
    numbers = re.fullmatch(r"(?:rgb)?\(?\s*(\d{1,3})[\s,;]+(\d{1,3})[\s,;]+(\d{1,3})\s*\)?", text)
    if numbers and all(int(number) < 256 for number in numbers.groups()):
        return QColor(*map(int, numbers.groups())).name()
    color = QColor(f"#{text}" if re.fullmatch("[0-9a-fA-F]{6}", text) else text)
    if not color.isValid():
        raise ValueError(_tr("'{}' is no colour: write it as #rrggbb").format(text))
    return color.name()


def _as_csv(classes: Iterable[LabelClass]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=cell_sign(), lineterminator="\r\n")
    writer.writerow(("code", "name", "color"))
    writer.writerows((entry.code, entry.name, entry.color) for entry in classes)
    return text.getvalue()


# QML and renderers


def _read_qml(text: str, path: str) -> tuple[SchemeClass, ...]:
    document = QDomDocument()
    document.setContent(text)  # what is no XML has no elements
    vector = document.elementsByTagName("renderer-v2").at(0).toElement()
    raster = document.elementsByTagName("rasterrenderer").at(0).toElement()
    found: Sequence[SchemeClass] = ()
    if not vector.isNull():
        found = _of_vector(QgsFeatureRenderer.load(vector, QgsReadWriteContext()))
    elif raster.attribute("type") == "paletted":
        found = _of_raster(QgsPalettedRasterRenderer.create(raster, None))
    if not found:
        raise LabelError(
            _tr("The style '{}' has no classes").format(Path(path).name),
            _tr("Choose one of a vector layer that is 'Categorized', or of a raster that is 'Paletted/Unique values'"),
        )
    return _distinct(found)


def _of_vector(renderer: Optional[QgsFeatureRenderer]) -> list[SchemeClass]:
    """The categories that stand for one value each; a whole number is the code."""
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return []
    found = []
    for category in renderer.categories():
        value = category.value()
        text = "" if value is None or isinstance(value, (list, tuple)) else str(value).strip()
        name = category.label().strip() or text
        if text and text != "NULL":
            color = category.symbol().color().name() if category.symbol() else ""
            found.append(SchemeClass(_code_of(text), name, color))
    return found


def _of_raster(renderer: Optional[QgsRasterRenderer]) -> list[SchemeClass]:
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return []
    shown = [entry for entry in renderer.classes() if entry.color.alpha() > 0]
    found = [SchemeClass(_code_of(f"{entry.value:g}"), entry.label.strip(), entry.color.name()) for entry in shown]
    return [SchemeClass(entry.code, entry.name or str(entry.code), entry.color) for entry in found if entry.code is not None]


def _code_of(text: str) -> Optional[int]:
    """What a class can be coded by, None for a text and for a number that is too large."""
    return int(float(text)) if re.fullmatch(r"\d{1,3}(\.0*)?", text) and float(text) < NODATA_CODE else None


def _distinct(found: Iterable[SchemeClass]) -> tuple[SchemeClass, ...]:
    """Each name once: a table of classes cannot hold it twice."""
    by_name: dict[str, SchemeClass] = {}
    for entry in found:
        by_name.setdefault(entry.name.casefold(), entry)
    return tuple(by_name.values())


def _vector_of(classes: Sequence[LabelClass], labels: QgsVectorLayer, field: str) -> QgsVectorLayer:
    """A layer that nobody sees, of the geometry of the labels, in the style that ours have."""
    layer = QgsVectorLayer(QgsWkbTypes.displayString(labels.wkbType()), "classes", "memory")
    style_by_class(layer, field, [Category(entry.value, entry.name, entry.color) for entry in classes])
    return layer


def _raster_of(classes: Sequence[LabelClass]) -> QgsRasterLayer:
    """A raster that nobody sees, in the style that a map has."""
    layer = raster_classes.empty_raster()
    styling.style_class_map(layer, [entry.spec for entry in classes])
    return layer
