"""Layers that step out of sight for a while: maps, where one must look at the ground. A project that is saved meanwhile opens with them."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument

from . import layers
from .class_maps import is_class_map


class OutOfSight(QObject):
    """On the main thread. What was hidden before stays hidden."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hidden: list[str] = []  # layer ids
        QgsProject.instance().writeProject.connect(self._on_project_written)

    def let_go(self) -> None:
        """Before the plugin goes."""
        QgsProject.instance().writeProject.disconnect(self._on_project_written)
        self.show_again()

    def hide(self, unwanted: Iterable[QgsMapLayer]) -> None:
        """More of them may follow."""
        root = QgsProject.instance().layerTreeRoot()
        for layer in unwanted:
            node = root.findLayer(layer.id())
            if node is not None and node.itemVisibilityChecked():
                node.setItemVisibilityChecked(False)
                self._hidden.append(layer.id())

    def show_again(self) -> None:
        """Those that are still there."""
        for layer_id in self._hidden:
            node = QgsProject.instance().layerTreeRoot().findLayer(layer_id)
            if node is not None:
                node.setItemVisibilityChecked(True)
        self._hidden = []

    def _on_project_written(self, document: QDomDocument) -> None:
        """The tree is written already."""
        nodes = document.elementsByTagName("layer-tree-layer")
        for element in [nodes.at(place).toElement() for place in range(nodes.count())]:
            if element.attribute("id") in self._hidden:
                element.setAttribute("checked", "Qt::Checked")


def results() -> list[QgsMapLayer]:
    """Maps of the project, finished and live, and what stands beside them: what covers the ground, or gives an answer away."""
    found = QgsProject.instance().mapLayers().values()
    return [layer for layer in found if layer.customProperty(layers.ROLE) in ("result", "live") or is_class_map(layer)]
