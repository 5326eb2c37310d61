"""Class names and colours beside a raster: GDAL's sidecar (.aux.xml), which GDAL and QGIS read without being told.

GeoTIFF itself has no place for category names. The sidecar also holds a raster attribute table with the same names and colours.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from xml.etree import ElementTree

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
    root = ElementTree.Element("PAMDataset")
    band = ElementTree.SubElement(root, "PAMRasterBand", band="1")
    names = {spec.code: spec.name for spec in classes}
    categories = ElementTree.SubElement(band, "CategoryNames")
    for code in range(max(names, default=-1) + 1):
        ElementTree.SubElement(categories, "Category").text = names.get(code, "")
    table = ElementTree.SubElement(band, "GDALRasterAttributeTable", tableType="thematic")
    for index, (name, kind, usage) in enumerate(_COLUMNS):
        column = ElementTree.SubElement(table, "FieldDefn", index=str(index))
        ElementTree.SubElement(column, "Name").text = name
        ElementTree.SubElement(column, "Type").text = str(kind)
        ElementTree.SubElement(column, "Usage").text = str(usage)
    for index, spec in enumerate(classes):
        row = ElementTree.SubElement(table, "Row", index=str(index))
        for value in (spec.code, spec.name, *rgb(spec.color)):
            ElementTree.SubElement(row, "F").text = str(value)
    return bytes(ElementTree.tostring(root, encoding="utf-8"))


def category_names(path: str) -> dict[int, str]:
    """The names per code in the raster's sidecar; empty where there is none that can be read."""
    if not os.path.exists(sidecar_path(path)):
        return {}
    try:
        root = ElementTree.parse(sidecar_path(path)).getroot()
    except (ElementTree.ParseError, OSError):
        return {}
    found = root.findall("./PAMRasterBand[@band='1']/CategoryNames/Category")
    return {code: entry.text for code, entry in enumerate(found) if entry.text}
