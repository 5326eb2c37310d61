"""Layers that step out of sight for a while: maps, where one must look at the ground. A project that is saved meanwhile opens with them."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument

from . import layers
from .class_maps import is_class_map


class OutOfSight(QObject):
    """On the main thread. What was hidden before stays hidden, and what two keep out of sight comes back with the last of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: dict[str, list[str]] = {}  # layer ids by who keeps them out of sight
        QgsProject.instance().writeProject.connect(self._on_project_written)

    def let_go(self) -> None:
        """Before the plugin goes."""
        QgsProject.instance().writeProject.disconnect(self._on_project_written)
        for keeper in list(self._kept):
            self.show_again(keeper)

    def hide(self, keeper: str, unwanted: Iterable[QgsMapLayer]) -> None:
        """More of them may follow."""
        root = QgsProject.instance().layerTreeRoot()
        for layer in unwanted:
            node = root.findLayer(layer.id())
            if node is not None and (node.itemVisibilityChecked() or self._is_kept(layer.id())):
                node.setItemVisibilityChecked(False)
                self._kept.setdefault(keeper, []).append(layer.id())

    def show_again(self, keeper: str) -> None:
        """Those that are still there, and that nobody else keeps."""
        for layer_id in self._kept.pop(keeper, []):
            node = QgsProject.instance().layerTreeRoot().findLayer(layer_id)
            if node is not None and not self._is_kept(layer_id):
                node.setItemVisibilityChecked(True)

    def _is_kept(self, layer_id: str) -> bool:
        return any(layer_id in kept for kept in self._kept.values())

    def _on_project_written(self, document: QDomDocument) -> None:
        """The tree is written already."""
        nodes = document.elementsByTagName("layer-tree-layer")
        for element in [nodes.at(place).toElement() for place in range(nodes.count())]:
            if self._is_kept(element.attribute("id")):
                element.setAttribute("checked", "Qt::Checked")


def made_maps() -> list[QgsMapLayer]:
    """Maps that were made here, and what stands beside them; not the live one."""
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(layers.ROLE) == "result"]


def made_maps_above(layer: QgsMapLayer) -> list[QgsMapLayer]:
    """Those that lie over a layer."""
    order = [other.id() for other in QgsProject.instance().layerTreeRoot().layerOrder()]
    above = order[: order.index(layer.id())] if layer.id() in order else []
    return [other for other in made_maps() if other.id() in above]


def results_shown() -> list[QgsMapLayer]:
    """Maps of the project, finished and live, and what stands beside them: what covers the ground, or gives an answer away."""
    found = QgsProject.instance().mapLayers().values()
    return [layer for layer in found if layer.customProperty(layers.ROLE) in ("result", "live") or is_class_map(layer)]
