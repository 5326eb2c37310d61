"""The plugin as QGIS sees it: a dock behind one action, and a Processing provider. Nothing opens or installs by itself."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import translation
from .processing.provider import Provider
from .runtime import ROOT
from .session import Session
from .ui.dock import Dock
from .ui.doors import Doors


class Plugin:
    """Made by `classFactory`; iface is None in qgis_process, where only `initProcessing` is called."""

    def __init__(self, iface: QgisInterface) -> None:
        self.iface = iface
        self.provider: Optional[Provider] = None
        self.translator: Optional[QTranslator] = None
        self.session: Optional[Session] = None
        self.dock: Optional[Dock] = None
        self.action: Optional[QAction] = None
        self.doors: Optional[Doors] = None

    def initProcessing(self) -> None:
        """The algorithms alone."""
        self.translator = translation.install()  # before anything says a word
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Action, toolbar and the hidden dock."""
        self.initProcessing()
        self.session = Session()
        self.dock = Dock(self.session, self.iface)
        self.action = self._make_action()
        self.dock.setToggleVisibilityAction(self.action)
        self.toolbar = self.iface.addToolBar("X-ModalNet")
        self.toolbar.setObjectName("xmodalnetToolBar")
        self.toolbar.addAction(self.action)
        self.iface.addPluginToRasterMenu("X-ModalNet", self.action)
        self.iface.registerMainWindowAction(self.action, "")
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.doors = Doors(self.session, self.dock, self.iface)

    def unload(self) -> None:
        """Take everything back; what runs is stopped."""
        if self.session is not None and self.dock is not None and self.action is not None:
            if self.doors is not None:
                self.doors.close()
            self.session.close()
            self.dock.close_tools()
            self.iface.unregisterMainWindowAction(self.action)
            self.iface.removePluginRasterMenu("X-ModalNet", self.action)
            self.iface.removeDockWidget(self.dock)
            for thing in (self.dock, self.toolbar, self.action, self.session):
                thing.deleteLater()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
        translation.remove(self.translator)

    def _make_action(self) -> QAction:
        icon = QIcon(str(ROOT / "resources" / "icons" / "xmodalnet.svg"))
        action = QAction(icon, "X-ModalNet", self.iface.mainWindow())
        action.setObjectName("xmodalnetAction")
        action.setCheckable(True)
        action.setToolTip(QCoreApplication.translate("XModalNet", "Map land cover from a few labels (X-ModalNet)"))
        return action
