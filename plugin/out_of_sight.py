"""Layers that step out of sight for a while: maps, where one must look at the ground. A project that is saved meanwhile opens with them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsFillSymbolLayer,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayer,
    QgsPointPatternFillSymbolLayer,
    QgsProject,
    QgsRenderContext,
    QgsSimpleFillSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtXml import QDomDocument

from . import layers
from .class_maps import is_class_map, is_live
from .layer_tree import layers_over, rasters_over
from .no_change import no_change

_SEEN_THROUGH = (QgsCentroidFillSymbolLayer, QgsLinePatternFillSymbolLayer, QgsPointPatternFillSymbolLayer)


class OutOfSight(QObject):
    """On the main thread. What was hidden before stays hidden, and what two keep out of sight comes back with the last of them. A layer
    whose tick the user changes meanwhile is the user's from then on. Nothing of this is a change of the project."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: dict[str, list[str]] = {}  # layer ids by who keeps them out of sight
        self._users: dict[str, set[str]] = {}  # ids that the user has touched meanwhile, by keeper
        self._needed: dict[str, set[str]] = {}  # ids that somebody shows just now
        self._is_own = False  # the change of a tick
        self._root = QgsProject.instance().layerTreeRoot()
        self._root.visibilityChanged.connect(self._on_visibility)
        QgsProject.instance().writeProject.connect(self._on_project_written)

    def let_go(self) -> None:
        """Before the plugin goes."""
        QgsProject.instance().writeProject.disconnect(self._on_project_written)
        self._root.visibilityChanged.disconnect(self._on_visibility)
        for keeper in list(self._kept):
            self.show_again(keeper)

    def hide(self, keeper: str, unwanted: Iterable[QgsMapLayer]) -> None:
        """More of them may follow; those that are needed stay."""
        spared = self._users.get(keeper, set()).union(self._kept.get(keeper, ()), *self._needed.values())
        wanted = [layer for layer in unwanted if layer.id() not in spared]
        with no_change():
            for layer in wanted:
                node = self._root.findLayer(layer.id())
                if node is not None and (node.itemVisibilityChecked() or self._is_kept(layer.id())):
                    self._tick(node, False)
                    self._kept.setdefault(keeper, []).append(layer.id())

    def show_again(self, keeper: str) -> bool:
        """Those that are still there, and that nobody else keeps; whether there are any."""
        self._users.pop(keeper, None)
        nodes = [self._root.findLayer(layer_id) for layer_id in self._kept.pop(keeper, [])]
        shown = [node for node in nodes if node is not None and not self._is_kept(node.layerId())]
        with no_change():
            for node in shown:
                self._tick(node, True)
        return bool(shown)

    def bring(self, layer: QgsMapLayer) -> None:
        """The user asks for it: it is ticked, with the groups that it lies in, unless somebody keeps it out of sight."""
        node = self._root.findLayer(layer.id())
        if node is not None and not node.isVisible() and not self._is_kept(layer.id()):
            with no_change():
                node.setItemVisibilityCheckedParentRecursive(True)

    def need(self, who: str, shown: Iterable[QgsMapLayer]) -> None:
        """What nobody may take out of sight until who needs others, or none."""
        self._needed[who] = {layer.id() for layer in shown}

    def _tick(self, node: QgsLayerTreeNode, is_shown: bool) -> None:
        self._is_own = True
        node.setItemVisibilityChecked(is_shown)
        self._is_own = False

    def _on_visibility(self, node: QgsLayerTreeNode) -> None:
        if self._is_own or not isinstance(node, QgsLayerTreeLayer):
            return
        for keeper, kept in self._kept.items():
            if node.layerId() in kept:
                self._kept[keeper] = [layer_id for layer_id in kept if layer_id != node.layerId()]
                self._users.setdefault(keeper, set()).add(node.layerId())

    def _is_kept(self, layer_id: str) -> bool:
        return any(layer_id in kept for kept in self._kept.values())

    def _on_project_written(self, document: QDomDocument) -> None:
        """The tree is written already."""
        nodes = document.elementsByTagName("layer-tree-layer")
        for element in [nodes.at(place).toElement() for place in range(nodes.count())]:
            if self._is_kept(element.attribute("id")):
                element.setAttribute("checked", "Qt::Checked")


def made_maps() -> list[QgsMapLayer]:
    """Maps that were made here, what stands beside them, and maps of what changed; not the live one."""
    found = QgsProject.instance().mapLayers().values()
    return [layer for layer in found if layer.customProperty(layers.ROLE) in ("result", "changes")]


def made_maps_above(layer: QgsMapLayer) -> list[QgsMapLayer]:
    """Those that lie over a layer."""
    above = layers_over(layer)
    return [other for other in made_maps() if other in above]


def hiders_of(swiped: QgsMapLayer, beside: Optional[QgsMapLayer]) -> list[QgsMapLayer]:
    """What is not seen where a layer is: maps and images that lie over it, and what is swiped against it if that does. The live map with
    its doubt lets shine through what lies under it, and shines through the gaps of what lies over it, so where a finished map is swiped it
    goes."""
    found = QgsProject.instance().mapLayers().values()
    live = [layer for layer in found if is_live(layer)] if not is_live(swiped) else []
    return [*made_maps_above(swiped), *images_over(swiped), *live, *([beside] if beside in layers_over(swiped) else [])]


def images_over(layer: QgsMapLayer) -> list[QgsMapLayer]:
    """Rasters that hide a layer and were not made here, the uppermost first."""
    return [other for other in rasters_over(layer) if not other.customProperty(layers.ROLE)]


def results_shown() -> list[QgsMapLayer]:
    """Maps of the project, finished and live, and what stands beside them: what covers the ground, or gives an answer away."""
    found = QgsProject.instance().mapLayers().values()
    return [layer for layer in found if layer.customProperty(layers.ROLE) in ("result", "live") or is_class_map(layer)]


def filled_polygons() -> list[QgsMapLayer]:
    """Layers of polygons that are drawn with a fill, as those that a map was kept to: maps go out of sight, and these would still hide or
    colour the ground. An outline, or a hatching, leaves it to be seen."""
    found = QgsProject.instance().mapLayers().values()
    return [layer for layer in found if isinstance(layer, QgsVectorLayer) and layer.isValid() and _is_filled(layer)]


def _is_filled(layer: QgsVectorLayer) -> bool:
    renderer = layer.renderer()
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry or renderer is None:
        return False
    symbols = [symbol for symbol in renderer.symbols(QgsRenderContext()) if symbol is not None]
    return any(_hides_ground(part) for symbol in symbols for part in symbol.symbolLayers())


def _hides_ground(part: QgsSymbolLayer) -> bool:
    if isinstance(part, QgsSimpleFillSymbolLayer):
        return bool(part.brushStyle() == Qt.BrushStyle.SolidPattern and part.fillColor().alpha() > 0)
    return isinstance(part, QgsFillSymbolLayer) and not isinstance(part, _SEEN_THROUGH)
