"""The switch of a swipe: a button that stays down while one runs. The live map and the finished maps have one each."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAbstractButton

from ..session import show_in_tree
from ..swipe import SwipeTool

Chosen = Callable[[], Optional[QgsMapLayer]]


class SwipeSwitch(QObject):
    """Ties a checkable button to a tool of its own."""

    def __init__(self, button: QAbstractButton, canvas: QgsMapCanvas, layer: Chosen, beside: Chosen = lambda: None) -> None:
        """layer: what will be swiped; beside: what to see in its place, None for what lies under it."""
        super().__init__(button)
        self._button, self._layer, self._beside = button, layer, beside
        self.tool = SwipeTool(canvas)
        button.setCheckable(True)
        button.clicked.connect(self._on_clicked)
        self.tool.started.connect(lambda: button.setChecked(True))
        self.tool.ended.connect(lambda: button.setChecked(False))

    def allow(self, obstacle: str, tip: str) -> None:
        """Enabled unless there is an obstacle (a sentence)."""
        self._button.setEnabled(not obstacle)
        self._button.setToolTip(obstacle or tip)

    def follow(self) -> None:
        """Another layer, or another one beside it, was chosen while it runs."""
        layer = self._layer()
        if self.tool.layer is not None and layer is not None:
            show_in_tree(layer)
            self.tool.start(layer, self._beside())

    def _on_clicked(self, is_on: bool) -> None:
        layer = self._layer()
        if is_on and layer is not None:
            show_in_tree(layer)
            self.tool.start(layer, self._beside())
        else:
            self.tool.stop()
        self._button.setChecked(self.tool.layer is not None)
