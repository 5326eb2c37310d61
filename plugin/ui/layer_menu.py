"""'Classify with X-ModalNet' in the context menu of raster layers: the models that were used last, and the browser of all."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsMapLayerType, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QAction, QMenu

from ..session import Session
from .parts import is_file, own_icon
from .plain import plain

_MOST = 8


class LayerMenu(QMenu):
    """The submenu; made anew each time it opens."""

    def __init__(
        self, session: Session, iface: QgisInterface, use: Callable[[str, QgsRasterLayer], None], browse: Callable[[], None]
    ) -> None:
        super().__init__(iface.mainWindow())
        self.setObjectName("xmodalnetLayerMenu")
        self.setToolTipsVisible(True)
        self._session, self._iface, self._use, self._browse = session, iface, use, browse
        self.door = QAction(own_icon("classify"), self.tr("Classify with X-ModalNet"), iface.mainWindow())
        self.door.setObjectName("xmodalnetClassifyLayer")
        self.door.setMenu(self)
        self.aboutToShow.connect(self._fill)
        self._fill()
        iface.addCustomActionForLayerType(self.door, "", QgsMapLayerType.RasterLayer, True)

    def let_go(self) -> None:
        """Out of the layers' menu."""
        self._iface.removeCustomActionForLayerType(self.door)
        self.door.deleteLater()
        self.deleteLater()

    def _fill(self) -> None:
        self.clear()
        recent = self._session.shelf.recent()
        there = [path for path in dict.fromkeys((self._session.model_file, *recent)) if path and is_file(path)]
        for path in there[:_MOST]:
            action = self.addAction(own_icon("xmodalnet"), Path(path).stem.replace("&", "&&"))
            action.setToolTip(plain(path))
            action.triggered.connect(lambda _, path=path: self._on_model(path))
        if self.actions():
            self.addSeparator()
        self.addAction(self.tr("Browse Models…"), self._browse).setObjectName("browseForLayerAction")

    def _on_model(self, path: str) -> None:
        layer = self._iface.activeLayer()
        if isinstance(layer, QgsRasterLayer):
            self._use(path, layer)
