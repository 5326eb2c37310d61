"""Layers that step out of sight for a while: maps, where one must look at the ground. A project that is saved meanwhile opens with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import ClassVar

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument

from . import layers
from .class_maps import is_class_map


class OutOfSight(QObject):
    """On the main thread. What was hidden before stays hidden, and what two keep out of sight comes back with the last of them."""

    _keepers: ClassVar[Counter[str]] = Counter()  # by layer id: how many keep it out of sight

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
            is_ours = self._keepers[layer.id()] > 0 and layer.id() not in self._hidden
            if node is not None and (node.itemVisibilityChecked() or is_ours):
                node.setItemVisibilityChecked(False)
                self._hidden.append(layer.id())
                self._keepers[layer.id()] += 1

    def show_again(self) -> None:
        """Those that are still there."""
        for layer_id in self._hidden:
            self._keepers[layer_id] -= 1
            node = QgsProject.instance().layerTreeRoot().findLayer(layer_id)
            if node is not None and self._keepers[layer_id] <= 0:
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
