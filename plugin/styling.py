"""How results look: class maps in the colours of their classes, confidence from 0 to 1, what is unlike all labels in red; all with
a QML beside the file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..engine.errors import OutputError
from ..engine.specs import NODATA_CODE, ClassSpec

# Dark violet to light yellow: grows in lightness, so it reads in print and for the colour-blind.
_CONFIDENCE_COLORS = ("#2c115f", "#721f81", "#b73779", "#f1605d", "#feb078", "#fcfdbf")
# Light grey inside of what training saw, dark red beyond
_UNLIKE_COLORS = ((0.0, "#f7f7f7"), (0.8, "#e0dcd8"), (1.0, "#f4a582"), (2.0, "#67001f"))
# The first byte is opacity; grey enough to be told from the white of a legend
_DOUBT_COLORS = ((0.0, "#00ffffff"), (0.3, "#40f4f4f4"), (0.6, "#b0e4e4e4"), (1.0, "#f0d0d0d0"))
_UNLIKE_BAND = 3  # after entropy and margin

_tr = partial(QCoreApplication.translate, "XModalNet")


def classes_in(layer: QgsRasterLayer) -> tuple[ClassSpec, ...]:
    """The classes that the map's own file names: colour table and category names."""
    try:
        dataset = gdal.Open(layer.source())
    except RuntimeError:  # another plugin may have told GDAL to raise rather than to return
        return ()
    if dataset is None or dataset.GetRasterBand(1).GetColorTable() is None:
        return ()
    table, names = dataset.GetRasterBand(1).GetColorTable(), dataset.GetRasterBand(1).GetCategoryNames() or ()
    return tuple(
        ClassSpec(code, name, QColor(*table.GetColorEntry(code)[:3]).name())
        for code, name in enumerate(names)
        if name and code < min(NODATA_CODE, table.GetCount())
    )


def style_class_map(layer: QgsRasterLayer, classes: Sequence[ClassSpec] = ()) -> None:
    """One colour and one legend line per class; without classes those of the file."""
    entries = [QgsPalettedRasterRenderer.Class(spec.code, QColor(spec.color), spec.name) for spec in classes or classes_in(layer)]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    layer.triggerRepaint()


def shows_classes(layer: QgsRasterLayer, classes: Sequence[ClassSpec]) -> bool:
    """Whether the layer has just these classes in their colours."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return False
    shown = [(entry.value, entry.color.name(), entry.label) for entry in renderer.classes()]
    return shown == [(spec.code, QColor(spec.color).name(), spec.name) for spec in classes]


def style_confidence(layer: QgsRasterLayer) -> None:
    """A colour ramp over 0..1, whatever values the map has: two maps can be compared."""
    steps = len(_CONFIDENCE_COLORS) - 1
    _style_ramp(layer, 1, [(step / steps, color, f"{step / steps:.0%}") for step, color in enumerate(_CONFIDENCE_COLORS)])


def style_uncertainty(layer: QgsRasterLayer) -> None:
    """The band that says how unlike all labels a pixel is: nothing to see far inside of what was seen, strong beyond its edge at 1.
    The other bands, entropy and margin, are a choice away in the layer's properties."""
    texts = ("", "", _tr("1: the edge of what was seen"), _tr("2 and more: unlike anything seen"))
    _style_ramp(layer, _UNLIKE_BAND, [(value, color, text) for (value, color), text in zip(_UNLIKE_COLORS, texts)])


def style_doubt(layer: QgsRasterLayer) -> None:
    """To lie over a map: clear where the model is sure, pale as fog where it knows as good as nothing."""
    texts = (_tr("sure"), "", "", _tr("as good as nothing known"))
    _style_ramp(layer, 1, [(value, color, text) for (value, color), text in zip(_DOUBT_COLORS, texts)])


def shows_ramp(layer: QgsRasterLayer) -> bool:
    """Whether the layer has a ramp of colours."""
    return isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)


def _style_ramp(layer: QgsRasterLayer, band: int, items: Sequence[tuple[float, str, str]]) -> None:
    """A band in colours that run from value to value: (value, colour, text of the legend)."""
    low, high = items[0][0], items[-1][0]
    ramp = QgsColorRampShader(low, high)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList([QgsColorRampShader.ColorRampItem(value, QColor(color), text) for value, color, text in items])
    ramp.setLegendSettings(_ends_of_legend(items[0][2], items[-1][2]))
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def _ends_of_legend(low: str, high: str) -> QgsColorRampLegendNodeSettings:
    """A continuous legend shows none of the ramp's texts but those at its ends, and the values there if they are empty."""
    settings = QgsColorRampLegendNodeSettings()
    settings.setMinimumLabel(low)
    settings.setMaximumLabel(high)
    return settings


def write_qml(layer: QgsRasterLayer) -> str:
    """Save the style beside the raster's file, so that it is there wherever the file goes. Raises OutputError."""
    path = str(Path(layer.source()).with_suffix(".qml"))
    message, is_saved = layer.saveNamedStyle(path)
    if not is_saved:
        raise OutputError(_tr("The style cannot be saved beside the map"), message)
    return path
