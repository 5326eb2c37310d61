"""What of the layers is mapped: all, what is in view, or what lies inside of polygons."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ..session import MapOptions, Session
from .fields import narrow, whole

WHOLE_LAYER, VISIBLE_MAP, INSIDE = range(3)


class AreaChoice(QWidget):
    """A list of three; below it, for the last one, the layer of polygons."""

    edited = pyqtSignal()  # or a layer of polygons came or went
    moved = pyqtSignal()  # the map in view, while that is what is mapped

    def __init__(self, session: Session, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._session, self._canvas = session, canvas
        self._kind = QComboBox()
        self._kind.setObjectName("areaCombo")
        self._kind.addItems([self.tr("Whole layer"), self.tr("Visible map"), self.tr("Inside of polygons")])
        whole(self._kind)
        self._layer = QgsMapLayerComboBox()
        self._layer.setObjectName("withinCombo")
        self._layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self._layer.setToolTip(self.tr("Pixels whose centres lie in none of its polygons are no data, and count nowhere"))
        narrow(self._layer)
        self._only = QCheckBox()
        self._only.setObjectName("onlySelectedBox")
        self._heard: Optional[QgsVectorLayer] = None  # whose selection is listened to
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self._kind, self._layer, self._only):
            layout.addWidget(widget)
        self.setFocusProxy(self._kind)
        self._show()
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._layer.layerChanged.connect(self._on_polygons)
        self._only.toggled.connect(self._on_polygons)
        session.labelling.changed.connect(self._show)
        canvas.extentsChanged.connect(self._on_moved)

    def let_go(self) -> None:
        """Listen to the canvas and to layers no more."""
        self._canvas.extentsChanged.disconnect(self._on_moved)
        self._listen(None)

    def of(self, options: MapOptions) -> MapOptions:
        """The options with what is chosen here."""
        is_part, layer = self._kind.currentIndex() == VISIBLE_MAP, self._polygons()
        return replace(
            options,
            extent=self._canvas.extent() if is_part else None,
            crs=self._canvas.mapSettings().destinationCrs() if is_part else None,
            is_part=is_part,
            within_id=layer.id() if layer is not None else "",
            only_selected=layer is not None and self._only.isChecked(),
        )

    def restore(self, options: MapOptions) -> None:
        layer = QgsProject.instance().mapLayer(options.within_id)
        is_inside = isinstance(layer, QgsVectorLayer)
        self._kind.setCurrentIndex(INSIDE if is_inside else VISIBLE_MAP if options.is_part else WHOLE_LAYER)
        if is_inside:  # after the kind, which takes another one where this has no shape
            self._layer.setLayer(layer)
        self._only.setChecked(options.only_selected)
        self._show()

    def obstacle(self) -> str:
        """Why nothing can be mapped of what is chosen; "" where it can."""
        layer = self._polygons()
        if self._kind.currentIndex() == INSIDE and layer is None:
            return self.tr("Add a layer of polygons to map in, or choose another area")
        if layer is not None and self._only.isChecked() and not layer.selectedFeatureCount():
            return self.tr("Select some shapes of layer '{}', or map in all of them").format(layer.name())
        return ""

    def _polygons(self) -> Optional[QgsVectorLayer]:
        layer = self._layer.currentLayer() if self._kind.currentIndex() == INSIDE else None
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _on_kind(self, _: int) -> None:
        """The first layer by its name may have no shape yet, as one of labels that was just made."""
        layer = self._polygons()
        if layer is not None and _is_empty(layer):
            others = map(self._layer.layer, range(self._layer.count()))
            self._layer.setLayer(next((other for other in others if not _is_empty(other)), layer))
        self._on_edited()

    def _on_edited(self, *_: object) -> None:
        self._show()
        self.edited.emit()

    def _on_polygons(self, *_: object) -> None:
        """Other ones matter where the map is kept to them: layers come and go, and QGIS then chooses another one."""
        if self._kind.currentIndex() == INSIDE:
            self._on_edited()

    def _on_selected(self, *_: object) -> None:
        """Another map where it is kept to these; else nothing changed, and an error that is told stays."""
        self._show()
        if self._only.isChecked():
            self.edited.emit()

    def _on_moved(self) -> None:
        if self._kind.currentIndex() == VISIBLE_MAP:
            self.moved.emit()

    def _show(self, *_: object) -> None:
        """Labels are no area: what they cover is known already."""
        labels = self._session.labelling.vector
        self._layer.setExceptedLayerList([labels] if labels is not None else [])
        is_inside, layer = self._kind.currentIndex() == INSIDE, self._polygons()
        self._listen(layer)
        count = layer.selectedFeatureCount() if layer is not None else 0
        self._layer.setVisible(is_inside)
        self._only.setVisible(is_inside)
        self._only.setEnabled(count > 0 or self._only.isChecked())  # a tick that is there can go
        self._only.setText(self.tr("Only the selected ones ({})").format(count) if count else self.tr("Only the selected ones"))
        self._only.setToolTip("" if count else self.tr("Select some of its polygons in QGIS to map in them alone"))

    def _listen(self, layer: Optional[QgsVectorLayer]) -> None:
        if layer is self._heard:
            return
        if self._heard is not None and not sip.isdeleted(self._heard):
            self._heard.selectionChanged.disconnect(self._on_selected)
        self._heard = layer
        if layer is not None:
            layer.selectionChanged.connect(self._on_selected)


def _is_empty(layer: QgsMapLayer) -> bool:
    """As far as that is known in no time."""
    return isinstance(layer, QgsVectorLayer) and layer.featureCount() == 0
