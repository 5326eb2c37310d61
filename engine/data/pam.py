"""Class names and colours beside a raster: GDAL's sidecar (.aux.xml), which GDAL and QGIS read without being told.

GeoTIFF itself has no place for category names. The sidecar also holds a raster attribute table with the same names and colours.
"""

from __future__ import annotations

import html
import os
from collections.abc import Sequence

from defusedxml import DefusedXmlException, ElementTree

from ..jobs import ClassSpec

_INTEGER, _TEXT = 0, 2
_COLUMNS = (  # name, GDALRATFieldType, GDALRATFieldUsage
    ("Value", _INTEGER, 5),
    ("Class", _TEXT, 2),
    ("Red", _INTEGER, 6),
    ("Green", _INTEGER, 7),
    ("Blue", _INTEGER, 8),
)


def sidecar_path(path: str) -> str:
    """Where GDAL looks for the sidecar of a raster."""
    return path + ".aux.xml"


def rgb(color: str) -> tuple[int, int, int]:
    """ "#rrggbb" as three numbers of 0 to 255."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def class_sidecar(classes: Sequence[ClassSpec]) -> bytes:
    """The sidecar's text for a map of these classes."""
    names = {spec.code: spec.name for spec in classes}
    categories = "".join(_element("Category", names.get(code, "")) for code in range(max(names, default=-1) + 1))
    columns = "".join(
        f'<FieldDefn index="{index}">{_element("Name", name)}{_element("Type", kind)}{_element("Usage", usage)}</FieldDefn>'
        for index, (name, kind, usage) in enumerate(_COLUMNS)
    )
    rows = "".join(
        f'<Row index="{index}">' + "".join(_element("F", value) for value in (spec.code, spec.name, *rgb(spec.color))) + "</Row>"
        for index, spec in enumerate(classes)
    )
    table = f'<GDALRasterAttributeTable tableType="thematic">{columns}{rows}</GDALRasterAttributeTable>'
    band = f'<PAMRasterBand band="1"><CategoryNames>{categories}</CategoryNames>{table}</PAMRasterBand>'
    return f"<PAMDataset>{band}</PAMDataset>".encode()


def category_names(path: str) -> dict[int, str]:
    """The names per code in the raster's sidecar; empty where there is none that can be read."""
    if not os.path.exists(sidecar_path(path)):
        return {}
    try:
        root = ElementTree.parse(sidecar_path(path)).getroot()
    except (ElementTree.ParseError, DefusedXmlException, OSError):
        return {}
    found = root.findall("./PAMRasterBand[@band='1']/CategoryNames/Category")
    return {code: entry.text for code, entry in enumerate(found) if entry.text}


def _element(name: str, content: object) -> str:
    return f"<{name}>{html.escape(str(content))}</{name}>"
