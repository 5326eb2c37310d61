"""How shapes of a class are drawn: seen on any ground, with the image below them."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

_DARKER = 160  # per cent, of the rim of a shape
_OTHERS = "#808080"  # what has no class


def parts_of(symbol: QgsSymbol) -> tuple[object, ...]:
    """What the user could have changed."""
    parts = [(part.layerType(), part.enabled(), part.properties()) for part in symbol.symbolLayers()]
    return symbol.opacity(), symbol.hasDataDefinedProperties(), parts


def recolored(symbol: QgsSymbol, color: str) -> QgsSymbol:
    """The user's own symbol in another colour; each part as see-through as it was, locked ones as they were."""
    for part in symbol.symbolLayers():
        if not part.isLocked():
            changed = QColor(color)
            changed.setAlpha(part.color().alpha())
            part.setColor(changed)
    return symbol


def symbol_for(layer: QgsVectorLayer, color: str) -> QgsSymbol:
    """See-through shapes with a dark and a light rim: one of the two is seen on whatever ground, a map of the class's own colour too.

    The image below stays visible, and the class where a shape is but a few screen pixels wide.
    """
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        fill = QColor(color)
        fill.setAlpha(110)
        inside = QgsSimpleFillSymbolLayer(fill)
        inside.setStrokeStyle(Qt.PenStyle.NoPen)
        around = _casing("white", 0.3)
        around.setOffset(-0.4)  # outwards: inside it would hide small shapes
        return _made_of(QgsFillSymbol(), inside, around, QgsSimpleLineSymbolLayer(QColor(color).darker(_DARKER), 0.5))
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        inside = QgsSimpleLineSymbolLayer(QColor(color), 0.5)
        return _made_of(QgsLineSymbol(), _casing("black", 1.4), _casing("white", 1.0), inside)
    edge = QgsSimpleMarkerSymbolLayer.create({"color": "black", "outline_style": "no", "size": "3.8"})
    edge.setLocked(True)
    dot = {"color": color, "outline_color": "255,255,255,255", "outline_width": "0.4", "size": "3"}
    return _made_of(QgsMarkerSymbol(), edge, QgsSimpleMarkerSymbolLayer.create(dot))


def symbol_of_others(layer: QgsVectorLayer) -> QgsSymbol:
    """Grey, and hatched, dashed or of another form, so that it is not taken for a class that is grey."""
    symbol = symbol_for(layer, _OTHERS)
    kind, part = layer.geometryType(), symbol.symbolLayer(symbol.symbolLayerCount() - 1)
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        hatch = QgsSimpleFillSymbolLayer(QColor(_OTHERS), Qt.BrushStyle.BDiagPattern)
        hatch.setStrokeStyle(Qt.PenStyle.NoPen)
        symbol.changeSymbolLayer(0, hatch)
    elif kind == QgsWkbTypes.GeometryType.LineGeometry:
        part.setPenStyle(Qt.PenStyle.DashLine)
    else:
        part.setShape(QgsSimpleMarkerSymbolLayerBase.Shape.Diamond)
    return symbol


def _made_of(symbol: QgsSymbol, *parts: QgsSymbolLayer) -> QgsSymbol:
    """These parts, the lowest first, in place of those that it was born with."""
    while symbol.symbolLayerCount():
        symbol.deleteSymbolLayer(0)
    for part in parts:
        symbol.appendSymbolLayer(part)
    return symbol


def _casing(color: str, width_mm: float) -> QgsSimpleLineSymbolLayer:
    """Locked, it keeps its colour when the class gets another one."""
    casing = QgsSimpleLineSymbolLayer(QColor(color), width_mm)
    casing.setLocked(True)
    return casing
