"""The switch of a swipe: a button that stays down while one runs. The live map and the finished maps have one each."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAbstractButton

from ..session import OutOfSight, hiders_of, images_over, show_in_tree
from ..swipe import SwipeTool
from .parts import allow

Chosen = Callable[[], Optional[QgsMapLayer]]


class SwipeSwitch(QObject):
    """Ties a checkable button to a tool of its own."""

    def __init__(
        self,
        button: QAbstractButton,
        canvas: QgsMapCanvas,
        out_of_sight: OutOfSight,
        layer: Chosen,
        beside: Chosen = lambda: None,
    ) -> None:
        """layer: what will be swiped; beside: what to see in its place, None for the image that hides it, or else what lies under it. What
        would hide it steps aside."""
        super().__init__(button)
        self._button, self._out_of_sight, self._layer, self._beside = button, out_of_sight, layer, beside
        self._canvas = canvas
        self._hider: Optional[QgsMapLayer] = None  # the image that is seen in place of the layer that it hides
        self.tool = SwipeTool(canvas)
        button.setCheckable(True)
        button.clicked.connect(self._on_clicked)
        self.tool.started.connect(lambda: button.setChecked(True))
        self.tool.ended.connect(self._on_ended)

    def allow(self, obstacle: str, tip: str) -> None:
        allow(self._button, obstacle, tip)

    def follow(self) -> None:
        """Another layer, or another one beside it, was chosen while it runs."""
        layer = self._layer()
        seen = (self.tool.layer, self.tool.beside)
        is_other = (layer, self._beside() or self._hider) != seen  # combos also tell when others come and go
        if self.tool.layer is not None and layer is not None and is_other:
            self._start(layer)

    def _on_clicked(self, is_on: bool) -> None:
        layer = self._layer()
        if is_on and layer is not None:
            self._start(layer)
        else:
            self.tool.stop()
        self._button.setChecked(self.tool.layer is not None)

    def step_aside(self) -> None:
        """Layers came while it runs that would hide what is swiped."""
        if self.tool.layer is not None:
            self._out_of_sight.hide(self._button.objectName(), hiders_of(self.tool.layer, self._beside()))

    def _start(self, layer: QgsMapLayer) -> None:
        keeper, other = self._button.objectName(), self._canvas.mapTool()
        if isinstance(other, SwipeTool) and other is not self.tool:
            other.stop()  # it keeps in sight what may hide this
        self._out_of_sight.show_again(keeper)
        self._out_of_sight.need(keeper, (layer,))
        show_in_tree(layer)
        self._hider = next(iter(images_over(layer)), None) if self._beside() is None else None
        self.tool.start(layer, self._beside() or self._hider)
        self.step_aside()

    def _on_ended(self) -> None:
        self._button.setChecked(False)
        self._out_of_sight.need(self._button.objectName(), ())
        self._out_of_sight.show_again(self._button.objectName())
