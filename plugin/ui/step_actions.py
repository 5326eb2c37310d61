"""The dock's main buttons as actions of QGIS's window, so that users can give them keys (Settings > Keyboard Shortcuts)."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .dock import Dock
from .parts import own_icon, qgis_icon


@dataclass(frozen=True)
class Step:
    """A button of the dock: its name, the section that it is in, and what pressing it is called."""

    button: str
    section: str
    title: str
    icon: QIcon


class StepActions(QObject):
    """One action per button. It opens the dock there and presses the button, or tells why that cannot be pressed now."""

    def __init__(self, dock: Dock, iface: QgisInterface) -> None:
        super().__init__()
        self._dock, self._iface = dock, iface
        self.steps = (
            Step("trainButton", "trainSection", self.tr("Train"), own_icon("train")),
            Step("mapButton", "mapSection", self.tr("Make Map"), own_icon("classify")),
            Step("liveButton", "liveSection", self.tr("Live Update"), own_icon("live")),
            Step("suggestButton", "liveSection", self.tr("Next Suggestion"), qgis_icon("/mActionZoomTo.svg")),
            Step("browseModelsButton", "mapSection", self.tr("Browse Models"), own_icon("xmodalnet")),
        )
        self.actions = [self._action(step) for step in self.steps]

    def let_go(self) -> None:
        """No keys and no actions stay."""
        for action in self.actions:
            self._iface.unregisterMainWindowAction(action)
            action.deleteLater()
        self.actions = []
        self.deleteLater()

    def _action(self, step: Step) -> QAction:
        action = QAction(step.icon, self.tr("X-ModalNet: {}").format(step.title), self._iface.mainWindow())
        action.setObjectName(f"xmodalnet_{step.button}")
        action.triggered.connect(lambda _: self._dock.press(step.button, step.section))
        self._iface.registerMainWindowAction(action, "")
        return action
