"""What the codes of a raster mean: as the layer shows them in classes, or as its file names them, in its attribute table, or its colour
table with category names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Optional

from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ..engine.specs import NODATA_CODE, ClassSpec, LabelSpec
from . import layers, styling
from .known_colors import colors_for

_NAMES = ("class_name", "classname", "name", "class", "label", "description")  # of a column without a declared use
_VALUES = ("value", "code", "class_id", "id")
_MOST_IN_TABLE = 2**31 - 1  # what a column of whole numbers can hold
_WHOLE_TABLE = 255  # entries of the colour table of a raster of bytes: what QGIS lists where nobody chose


def named_codes(layer: QgsRasterLayer) -> LabelSpec:
    """A raster of class codes with what they mean. Raises LayerError without a file."""
    return replace(layers.code_spec(layer), classes=classes_told(layer))


def classes_told(layer: QgsRasterLayer, most: int = NODATA_CODE - 1) -> tuple[ClassSpec, ...]:
    """Names and colours of its codes, up to the largest that one may be: as the layer shows them, else as its file has them; name "" where
    neither has one.

    What is hidden (its colour is clear) or left out of the legend is a label all the same; hidden classes keep their names.
    """
    in_file = {spec.code: spec for spec in classes_in_file(layer, most)}
    shown = {spec.code: spec for spec in _classes_shown(layer, most)}
    named = {code: replace(spec, name=spec.name or in_file[code].name) for code, spec in shown.items() if code in in_file}
    told = in_file | shown | named
    return tuple(told[code] for code in sorted(told))


def table_colors(layer: QgsRasterLayer) -> dict[int, str]:
    """The colours of codes by the colour table of the file, where QGIS lists all of it."""
    renderer = layer.renderer()
    entries = renderer.classes() if isinstance(renderer, QgsPalettedRasterRenderer) and _entries(layer) is None else []
    return {int(entry.value): entry.color.name() for entry in entries}


def labels_among(layer: QgsRasterLayer, codes: Iterable[int]) -> list[int]:
    """The codes that mean a class, in their order, and not "no label" as `layers.code_spec` has it. Raises LayerError."""
    ignored: Optional[Sequence[float]] = layers.code_spec(layer).ignore
    if ignored is None:
        provider = layer.dataProvider()
        ignored = (provider.sourceNoDataValue(1),) if provider.sourceHasNoDataValue(1) else (0,)
    return sorted(code for code in codes if code not in ignored)


def show_class(layer: QgsRasterLayer, classes: Iterable[ClassSpec], changed: ClassSpec) -> None:
    """One class in the layer's symbology. A layer that is not shown in classes is from now on, in `classes`; in one that is, all others
    stay as they are, and so does the opacity."""
    entries = _entries(layer)
    if entries is None:
        entries = [_entry(spec) for spec in classes]
    place = next((place for place, entry in enumerate(entries) if entry.value == changed.code), None)
    color = QColor(changed.color)
    if place is not None:
        color.setAlpha(entries[place].color.alpha())
        del entries[place]
    new = _entry(changed)
    new.color = color
    entries.insert(len(entries) if place is None else place, new)
    renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries)
    if layer.renderer() is not None:
        renderer.copyCommonProperties(layer.renderer(), False)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def shows_beyond(layer: QgsRasterLayer) -> bool:
    """Whether it is shown in classes, or has a table of them, of which one has a code that no map can hold."""
    return any(spec.code > NODATA_CODE for spec in classes_told(layer, most=_MOST_IN_TABLE))


def classes_in_file(layer: QgsRasterLayer, most: int = NODATA_CODE - 1) -> tuple[ClassSpec, ...]:
    """The classes of its first band; () where the file names none."""
    dataset = layers.dataset_of(layer)
    if dataset is None:
        return ()
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    return (_of_table(layer, table, most) if table is not None else ()) or styling.classes_in(layer) or _of_names(layer, dataset)


def _entries(layer: QgsRasterLayer) -> Optional[list[Any]]:
    """The classes of the symbology, None where it shows none of the first band, or all of a colour table that nobody chose from."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return None
    band = renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.band()  # its name until QGIS 3.38
    entries = list(renderer.classes())
    return entries if band == 1 and len(entries) < _WHOLE_TABLE else None


def _classes_shown(layer: QgsRasterLayer, most: int) -> list[ClassSpec]:
    """Whole numbers that can be codes. A label that is only the number is no name."""
    found = [entry for entry in _entries(layer) or () if 0 <= entry.value <= most and entry.value == int(entry.value)]
    return [ClassSpec(int(entry.value), _name(entry.label, int(entry.value)), entry.color.name()) for entry in found]


def _name(label: str, code: int) -> str:
    try:
        return "" if float(label.strip().replace(",", ".")) == code else label.strip()
    except ValueError:
        return label.strip()


def _entry(spec: ClassSpec) -> QgsPalettedRasterRenderer.Class:
    """Without a name as QGIS writes it."""
    return QgsPalettedRasterRenderer.Class(spec.code, QColor(spec.color), spec.name or str(spec.code))


def empty_raster() -> QgsRasterLayer:
    """One pixel in memory: something to lay a style on."""
    path = "/vsimem/xmodalnet_scheme.tif"
    gdal.GetDriverByName("GTiff").Create(path, 1, 1, 1, gdal.GDT_Byte).FlushCache()
    return QgsRasterLayer(path, "classes", "gdal")


def _of_table(layer: QgsRasterLayer, table: gdal.RasterAttributeTable, most: int) -> tuple[ClassSpec, ...]:
    """Rows with a code and a name."""
    value = _column(table, (gdal.GFU_MinMax, gdal.GFU_Min), _VALUES)
    name = _column(table, (gdal.GFU_Name,), _NAMES)
    if value is None or name is None:
        return ()
    tones = [_column(table, (use,), ()) for use in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    rows = [
        (table.GetValueAsInt(row, value), table.GetValueAsString(row, name).strip(), row) for row in range(table.GetRowCount())
    ]
    rows = [(code, text, row) for code, text, row in rows if text and 0 <= code <= most]
    fallback = colors_for([text for _, text, _ in rows], (), layer)
    return tuple(ClassSpec(code, text, _tone(table, row, tones) or spare) for (code, text, row), spare in zip(rows, fallback))


def _tone(table: gdal.RasterAttributeTable, row: int, columns: list[Optional[int]]) -> str:
    parts = [table.GetValueAsInt(row, column) for column in columns if column is not None]
    return QColor(*parts).name() if len(parts) == 3 and all(0 <= part < 256 for part in parts) else ""


def _column(table: gdal.RasterAttributeTable, uses: tuple[int, ...], names: tuple[str, ...]) -> Optional[int]:
    """The column of a use, else of one of these names."""
    columns = range(table.GetColumnCount())
    by_use = [column for column in columns if table.GetUsageOfCol(column) in uses]
    by_name = [column for name in names for column in columns if table.GetNameOfCol(column).lower() == name]
    return next(iter(by_use + by_name), None)


def _of_names(layer: QgsRasterLayer, dataset: gdal.Dataset) -> tuple[ClassSpec, ...]:
    """Category names without a colour table."""
    names = [(code, name) for code, name in enumerate(dataset.GetRasterBand(1).GetCategoryNames() or ()) if name]
    colors = colors_for([name for _, name in names], (), layer)
    return tuple(ClassSpec(code, name, color) for (code, name), color in zip(names, colors) if code < NODATA_CODE)
