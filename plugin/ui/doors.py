"""Every place in QGIS where X-ModalNet can be entered beside its dock; all of them are taken back when the plugin goes."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgisInterface

from ..session import Session
from .dock import Dock
from .layer_menu import LayerMenu
from .locator import Locator
from .model_drop import ModelDrop
from .options_page import OptionsFactory
from .step_actions import StepActions


class Doors:
    """Registered when made; QGIS holds none of them for us, so they are kept here."""

    def __init__(self, session: Session, dock: Dock, iface: QgisInterface) -> None:
        self._iface = iface
        self._drop = ModelDrop(dock.use_model)
        self.actions = StepActions(dock, iface)

        def use_on(path: str, layer: QgsRasterLayer) -> None:
            dock.use_model(path, layer)

        self._layer_menu = LayerMenu(session, iface, use_on, dock.browse_models)
        self._options = OptionsFactory(session, dock.banner)
        self._locator = Locator(session, dock)
        iface.registerCustomDropHandler(self._drop)
        iface.registerOptionsWidgetFactory(self._options)
        iface.registerLocatorFilter(self._locator)

    def close(self) -> None:
        """Leave nothing behind."""
        self._iface.unregisterCustomDropHandler(self._drop)
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._iface.deregisterLocatorFilter(self._locator)
        self._layer_menu.let_go()
        self.actions.let_go()
