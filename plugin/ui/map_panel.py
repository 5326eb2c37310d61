"""What an analyst does with a finished map: look under it, clean it, take it elsewhere, compare it with another one."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QPushButton

from ..session import Session, is_class_map, map_of, newest
from .clean_box import CleanBox
from .compare_box import CompareBox
from .export_button import ExportButton
from .fields import narrow_form
from .map_combo import MapCombo
from .parts import Section, connect_once, own_icon
from .swipe_switch import SwipeSwitch


class MapPanel(Section):
    """Works on any layer that is shown in classes; the newest map is chosen by itself."""

    refused = pyqtSignal(object)  # EngineError

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__("afterMapSection", "after")
        self.setTitle(self.tr("After the Map"))
        self._session, self._canvas = session, iface.mapCanvas()
        tip = self.tr("The map to work on: any raster of the project that is shown in classes")
        self._choice = MapCombo("classMapCombo", tip)
        self._swipe_button = QPushButton(own_icon("swipe"), self.tr("Swipe"))
        self._swipe_button.setObjectName("swipeButton")
        self._beside = MapCombo("swipeBesideCombo", self.tr("What is seen right of the line"), only_maps=False)
        self._beside.setAllowEmptyLayer(True, self.tr("What lies under it"))
        self._beside.setLayer(None)
        self.swipe = SwipeSwitch(self._swipe_button, self._canvas, session.out_of_sight, self._layer, self._beside.currentLayer)
        self.clean = CleanBox(session, self._layer)
        self.export = ExportButton(session, iface, self._layer)
        self.export.refused.connect(self.refused)
        self.compare = CompareBox(session, self._layer)
        self._lay_out()
        for combo in (self._choice, self._beside):
            combo.layerChanged.connect(lambda _: self.swipe.follow())
        session.live.renewed.connect(self.swipe.step_aside)
        self._choice.layerChanged.connect(self._show)
        self._choice.activated.connect(self._on_chosen)
        for made in (session.mapped, session.finished_maps.written):
            made.connect(self._on_made)
        for signal in (session.started, session.ended, session.engine_changed):
            signal.connect(self._show)
        QgsProject.instance().layersAdded.connect(self._on_added)
        QgsProject.instance().layersRemoved.connect(self._look_again)
        session.restored.connect(self._restore)
        self._on_added(list(QgsProject.instance().mapLayers().values()))
        self._restore()

    def let_go(self) -> None:
        """Give canvas and project back."""
        self.swipe.tool.let_go()
        QgsProject.instance().layersAdded.disconnect(self._on_added)
        QgsProject.instance().layersRemoved.disconnect(self._look_again)

    def showEvent(self, event: QShowEvent) -> None:
        self._look_again()
        super().showEvent(event)

    def _lay_out(self) -> None:
        form = narrow_form()
        form.addRow(self.tr("Map"), self._choice)
        form.addRow(self._swipe_button, self._beside)
        self.body.addLayout(form)
        self.body.addWidget(self.clean)
        self.body.addWidget(self.export)
        self.body.addWidget(self.compare)

    def _layer(self) -> Optional[QgsRasterLayer]:
        """The map that is chosen."""
        layer = self._choice.currentLayer()
        return layer if is_class_map(layer) else None

    def _on_added(self, added: list[QgsMapLayer]) -> None:
        for layer in added:
            if isinstance(layer, QgsRasterLayer):
                connect_once(layer.rendererChanged, self._look_again)
        self._look_again()
        made = newest(added)
        if made is not None:
            self._choice.setLayer(made)

    def _on_chosen(self, _: int) -> None:
        """By the user: the project remembers it until it makes another map."""
        layer = self._choice.currentLayer()
        self._session.set_after_options(map_id=layer.id() if layer is not None else "")

    def _on_made(self, *_: object) -> None:
        self._session.set_after_options(map_id="")

    def _restore(self) -> None:
        """First the map, then the other one, which is none while it is the map itself."""
        self._choose_last()
        self.compare.restore()

    def _choose_last(self) -> None:
        """The one that the user chose, else that which the project made last; the order in which its layers are read says nothing."""
        chosen = QgsProject.instance().mapLayer(self._session.after_options.map_id)
        if is_class_map(chosen):
            self._choice.setLayer(chosen)
            return
        mapping = self._session.results_there.mapping
        made = map_of(mapping.outputs["map"]) if mapping is not None else None
        if made is not None:
            self._choice.setLayer(made)

    def _look_again(self, *_: object) -> None:
        self._choice.look_again()
        self._show()

    def _show(self, *_: object) -> None:
        layer = self._layer()
        none = "" if layer is not None else self.tr("Make a map in step 4, or add a raster that is shown in classes")
        self._choice.setEnabled(layer is not None)
        self._beside.setEnabled(layer is not None)
        tip = self.tr("Drag a line over the canvas: the map left of it, what lies under it right. Escape ends it")
        self.swipe.allow(none, tip)
        self.clean.show_state()
        self.compare.other.look_again(layer)
        self.compare.propose()
        self.compare.show_state()
        self.export.allow(none or (self.tr("Another job is running") if self._session.is_busy else ""))
