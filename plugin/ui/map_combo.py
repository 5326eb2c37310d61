"""A choice among the maps of the project, or among what may tell how good one is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QModelIndex, QSignalBlocker, QTimer

from ..session import is_live, no_class_maps, no_references
from .fields import narrow
from .plain import plain


class MapCombo(QgsMapLayerComboBox):
    """The class maps of the project, the finished ones of them, or all raster layers, as long as they are there."""

    def __init__(self, name: str, tip: str, only_maps: bool = True, only_finished: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._only_maps, self._only_finished = only_maps, only_finished
        self.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        narrow(self)
        self._tip = tip
        self.layerChanged.connect(self._show_file)
        self._show_file()
        self._aside: Optional[QgsMapLayer] = None
        self.model().rowsAboutToBeRemoved.connect(self._on_rows_going)
        self.model().rowsInserted.connect(self._on_rows_come)

    def _on_rows_going(self, _: QModelIndex, first: int, last: int) -> None:
        """The live map steps aside whenever the project is saved, and the combo then shows the entry below it."""
        layer, is_going = self.currentLayer(), first <= self.currentIndex() <= last
        if is_going and layer is not None and is_live(layer) and layer not in self.exceptedLayerList():
            self._aside = layer

    def _on_rows_come(self, *_: object) -> None:
        if self._aside is not None:
            QTimer.singleShot(0, self._choose_again)  # once it is in the layer tree, too

    def _choose_again(self) -> None:
        layer, project = self._aside, QgsProject.instance()
        if layer is None or sip.isdeleted(layer):  # the user took it away
            self._aside = None
        elif project.mapLayer(layer.id()) is layer:
            self._aside = None
            self.setLayer(layer)

    def _show_file(self, *_: object) -> None:
        """Maps are often called alike: the tool tip tells them apart."""
        layer = self.currentLayer()
        self.setToolTip(plain(self._tip if layer is None else f"{self._tip}\n{layer.name()}\n{layer.source()}"))

    def look_again(self, unwanted: Optional[QgsMapLayer] = None) -> None:
        """Layers came, went, or look otherwise. unwanted: one that is not to choose here, chosen before or not."""
        if self._only_maps:
            self.setExceptedLayerList([*no_class_maps(self._only_finished), *filter(None, [unwanted])])
        if self.currentIndex() < 0 and self.allowEmptyLayer():
            self.setCurrentIndex(0)  # else what stands for none is not shown


class ReferenceCombo(MapCombo):
    """Vector layers, and rasters of codes that do not come of a model."""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__(name, tip)
        self.setFilters(QgsMapLayerProxyModel.Filter.HasGeometry | QgsMapLayerProxyModel.Filter.RasterLayer)
        self.setAllowEmptyLayer(True)

    def offer_for(self, judged: Optional[QgsMapLayer], sensors: Iterable[QgsMapLayer]) -> None:
        """judged: the map; it and the layers of the sensors are no reference. What is chosen stays if it is one; nothing is emitted."""
        chosen = self.currentLayer()
        with QSignalBlocker(self):
            self.setExceptedLayerList([*sensors, *no_references(judged)])
            self.setLayer(chosen)
            if self.currentIndex() < 0:
                self.setCurrentIndex(0)  # else what stands for none is not shown
