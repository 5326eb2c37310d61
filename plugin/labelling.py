"""The chosen label layer, its class table, and the class that is drawn; every edit is one undo step of the layer."""

from __future__ import annotations

from typing import Any, Callable, Optional, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..engine.errors import LabelError
from . import labels
from .class_table import LabelClass, class_fields, classes_of

LabelLayer = Union[QgsVectorLayer, QgsRasterLayer]
_QUIET_MS = 60  # many edits, one look at the labels


class Labelling(QObject):
    """On the main thread. The class methods raise LabelError where the layer or the name does not do."""

    chosen = pyqtSignal()  # layer or field
    changed = pyqtSignal()  # classes or shapes
    class_chosen = pyqtSignal(int)  # code, -1 for none

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.layer: Optional[LabelLayer] = None
        self.field = ""
        self.classes: tuple[LabelClass, ...] = ()
        self.problem: Optional[LabelError] = None  # why the field gives no classes
        self.current_code = -1
        self._links: list[tuple[Any, Callable[..., None]]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_QUIET_MS)
        self._soon.timeout.connect(self.refresh)

    @property
    def vector(self) -> Optional[QgsVectorLayer]:
        """The layer, if it is one of shapes."""
        return self.layer if isinstance(self.layer, QgsVectorLayer) else None

    @property
    def fields(self) -> list[str]:
        """Fields that can hold the classes, the likeliest first."""
        return class_fields(self.vector) if self.vector else []

    @property
    def current_class(self) -> Optional[LabelClass]:
        """The class that the tools draw."""
        return next((entry for entry in self.classes if entry.code == self.current_code), None)

    def choose(self, layer: Optional[LabelLayer], field: str = "") -> None:
        """A vector layer (field "": the likeliest one), a raster of codes, or None."""
        if layer is not self.layer:
            self._watch(layer)
            self.layer, self.field = layer, ""
        self.field = field or self.field or next(iter(self.fields), "")
        self.refresh()
        self.chosen.emit()

    def choose_class(self, code: int) -> None:
        if code != self.current_code:
            self.current_code = code
            self.class_chosen.emit(code)

    def refresh(self) -> None:
        """Read the class table and the counts again."""
        self._soon.stop()
        self.classes, self.problem = (), None
        try:
            self.classes = classes_of(self.vector, self.field) if self.vector and self.field else ()
        except LabelError as error:
            self.problem = error
        if self.current_class is None:
            self.choose_class(self.classes[0].code if self.classes else -1)
        self.changed.emit()

    def add_class(self, name: str = "") -> LabelClass:
        """A class at the end of the table, chosen; name "": a free one."""
        entry = labels.add_class(self._shapes(), self.field, name)
        self.refresh()
        self.choose_class(entry.code)
        return entry

    def rename_class(self, entry: LabelClass, name: str) -> None:
        labels.rename_class(self._shapes(), self.field, entry, name)
        self.refresh()

    def recolor_class(self, entry: LabelClass, color: str) -> None:
        """color as "#rrggbb"."""
        labels.recolor_class(self._shapes(), self.field, entry, color)
        self.refresh()

    def remove_class(self, entry: LabelClass) -> None:
        """The class and its shapes."""
        labels.remove_class(self._shapes(), self.field, entry)
        self.refresh()

    def add_shape(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """A shape (geometry in `crs`) of the current class."""
        if self.current_class is None:
            raise LabelError(self.tr("No class is chosen"), self.tr("Add a class first"))
        labels.add_shape(self._shapes(), self.field, self.current_class, geometry, crs)
        self.refresh()

    def start_editing(self) -> QgsVectorLayer:
        """The layer, ready for shapes."""
        layer = self._shapes()
        labels.start_editing(layer)
        return layer

    def undo(self) -> None:
        """Take the last edit back; QGIS's own undo does the same."""
        self._shapes().undoStack().undo()
        self.refresh()

    def let_go(self) -> None:
        """Listen to no layer any more."""
        self._soon.stop()
        self._watch(None)

    def _shapes(self) -> QgsVectorLayer:
        if self.vector is None or not self.field:
            raise LabelError(self.tr("No label layer is chosen"), self.tr("Choose one, or make a new one"))
        return self.vector

    def _watch(self, layer: Optional[LabelLayer]) -> None:
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = []
        if isinstance(layer, QgsVectorLayer):
            watched = [layer.featureAdded, layer.featureDeleted, layer.attributeValueChanged, layer.geometryChanged]
            watched += [layer.editingStopped, layer.afterRollBack, layer.rendererChanged, layer.updatedFields]
            watched += [layer.subsetStringChanged, layer.dataSourceChanged, layer.crsChanged]
            self._links = [(signal, self._on_touched) for signal in watched]
        elif layer is not None:
            self._links = [(layer.dataSourceChanged, self._on_touched)]
        for signal, slot in self._links:
            signal.connect(slot)

    def _on_touched(self, *_: object) -> None:
        self._soon.start()
