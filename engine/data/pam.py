"""Class names and colours beside a raster: GDAL's sidecar (.aux.xml), which GDAL and QGIS read without being told.

GeoTIFF itself has no place for category names. The sidecar also holds a raster attribute table with the same names and colours.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Optional

from defusedxml import DefusedXmlException, ElementTree

from ..grid import COUNTED
from ..legend import rgb
from ..specs import ClassSpec

if TYPE_CHECKING:  # nothing is parsed with it
    from xml.etree.ElementTree import Element  # nosec B405

_INTEGER, _REAL, _TEXT = 0, 1, 2
_COLUMNS = (  # name, GDALRATFieldType, GDALRATFieldUsage
    ("Value", _INTEGER, 5),
    ("Class", _TEXT, 2),
    ("Red", _INTEGER, 6),
    ("Green", _INTEGER, 7),
    ("Blue", _INTEGER, 8),
)
_VALUE_USES, _NAME_USES = ("5", "3"), ("2",)  # of a table's columns: MinMax and Min, Name
_VALUE_TITLES = ("value", "code", "class_id", "id")  # of a column that tells no use
_NAME_TITLES = ("class_name", "classname", "name", "class", "label", "description")
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_COUNT, _AREA = ("Count", _INTEGER, 1), ("Hectares", _REAL, 0)


def sidecar_path(path: str) -> str:
    """Where GDAL looks for the sidecar of a raster."""
    return path + ".aux.xml"


def class_sidecar(
    classes: Sequence[ClassSpec],
    pixels: Optional[Mapping[int, int]] = None,
    pixel_hectares: Optional[float] = None,
    mark: str = "",
) -> bytes:
    """The sidecar's text for a map of these classes. pixels: how many each code has; pixel_hectares: where all are of one size;
    mark: of the grid that they are of."""
    names = {spec.code: spec.name for spec in classes}
    categories = "".join(_element("Category", names.get(code, "")) for code in range(max(names, default=-1) + 1))
    columns = (*_COLUMNS, *(() if pixels is None else (_COUNT,)), *(() if pixels is None or pixel_hectares is None else (_AREA,)))
    fields = "".join(
        f'<FieldDefn index="{index}">{_element("Name", name)}{_element("Type", kind)}{_element("Usage", usage)}</FieldDefn>'
        for index, (name, kind, usage) in enumerate(columns)
    )
    rows = "".join(
        f'<Row index="{index}">' + "".join(_element("F", value) for value in _row(spec, pixels, pixel_hectares)) + "</Row>"
        for index, spec in enumerate(classes)
    )
    table = f'<GDALRasterAttributeTable tableType="thematic">{fields}{rows}</GDALRasterAttributeTable>'
    band = f'<PAMRasterBand band="1"><CategoryNames>{categories}</CategoryNames>{table}</PAMRasterBand>'
    key, domain = COUNTED
    counted = f'<Metadata domain="{domain}"><MDI key="{key}">{mark}</MDI></Metadata>' if mark else ""
    return f"<PAMDataset>{counted}{band}</PAMDataset>".encode()


def category_names(path: str) -> dict[int, str]:
    """The names per code in the raster's sidecar: its categories, else its attribute table; empty where there is none that can be read."""
    if not os.path.exists(sidecar_path(path)):
        return {}
    try:
        root = ElementTree.parse(sidecar_path(path)).getroot()
    except (ElementTree.ParseError, DefusedXmlException, OSError):
        return {}
    found = root.findall("./PAMRasterBand[@band='1']/CategoryNames/Category")
    table = root.find("./PAMRasterBand[@band='1']/GDALRasterAttributeTable")
    names = {code: entry.text for code, entry in enumerate(found) if entry.text}
    return names or ({} if table is None else _names_in_table(table))


def _names_in_table(table: Element) -> dict[int, str]:
    value, name = _column(table, _VALUE_USES, _VALUE_TITLES), _column(table, _NAME_USES, _NAME_TITLES)
    if value is None or name is None:
        return {}
    rows = [[cell.text or "" for cell in row.findall("F")] for row in table.findall("Row")]
    pairs = [(row[value].strip(), row[name].strip()) for row in rows if len(row) > max(value, name)]
    return {int(float(code)): text for code, text in pairs if re.fullmatch(r"\d{1,3}(\.0*)?", code) and text}


def _column(table: Element, uses: tuple[str, ...], titles: tuple[str, ...]) -> Optional[int]:
    """The column of a use, else of one of these titles."""
    fields = [(field.findtext("Usage", ""), field.findtext("Name", "").lower()) for field in table.findall("FieldDefn")]
    by_use = [place for place, (use, _) in enumerate(fields) if use in uses]
    by_title = [place for wanted in titles for place, (_, title) in enumerate(fields) if title == wanted]
    return next(iter(by_use + by_title), None)


def _row(spec: ClassSpec, pixels: Optional[Mapping[int, int]], pixel_hectares: Optional[float]) -> tuple[object, ...]:
    known = (spec.code, spec.name, *rgb(spec.color))
    if pixels is None:
        return known
    count = pixels.get(spec.code, 0)
    return (*known, count) if pixel_hectares is None else (*known, count, f"{count * pixel_hectares:.10g}")


def _element(name: str, content: object) -> str:
    return f"<{name}>{xml_text(str(content))}</{name}>"


def xml_text(text: str) -> str:
    """A text as XML holds it; a blank in place of what it cannot, such as control characters: one of them spoils the whole file."""
    return html.escape(_NO_XML.sub(" ", text))
