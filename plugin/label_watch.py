"""The shapes of a label layer, watched: how many each class has, through every edit in the panel or in QGIS, and whether what they teach
is another lesson now."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Callable, Optional, Union

from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .class_table import LabelClass
from .class_values import ClassCounts, Value, keeps_ids
from .label_sources import write_through

LabelLayer = Union[QgsVectorLayer, QgsRasterLayer]


class LabelWatch(QObject):
    """On the main thread. A raster of codes is only watched for being another one."""

    touched = pyqtSignal()  # classes or shapes may be others; many of these come for one edit
    stepped = pyqtSignal()  # the undo stack went forth or back
    came = pyqtSignal(object)  # [int]: shapes that the last step brought; before it is told of
    renamed = pyqtSignal(str, str)  # a field, from and to

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.counts: Optional[ClassCounts] = None  # None: to be read again
        self.state = 0  # grows whenever other ground is labelled, or with another code: not with a class's name or colour
        self._layer: Optional[QgsVectorLayer] = None
        self._fields: tuple[str, list[str]] = "", []  # of which source, and what they were called last
        self._is_other = False  # since `note`
        # Of the shapes, before the first class that changed since then
        self._codes_before: Optional[dict[int, Optional[int]]] = None
        self._known_codes: dict[Value, int] = {}  # of the classes when they were noted
        self._is_elsewhere = False  # a shape came, went or moved since the last step
        self._came: list[int] = []  # since the last step
        self._links: list[tuple[Any, Callable[..., None]]] = []

    def follow(self, layer: Optional[LabelLayer]) -> None:
        """This one from now on, and no other."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._layer = layer if isinstance(layer, QgsVectorLayer) else None
        self._links, self.counts, self._came = [], None, []
        self._fields = _fields_of(self._layer)
        if self._layer is not None:
            self._links = self._links_of(self._layer)
        elif layer is not None:
            touched = [layer.dataSourceChanged, layer.rendererChanged, layer.repaintRequested]  # the last: another no data value
            self._links = [(signal, self._on_touched) for signal in touched]
        for signal, slot in self._links:
            signal.connect(slot)

    def forget(self) -> None:
        """The shapes are others now, have other ids, or are read in another way."""
        self.counts, self._is_other = None, True

    def look(self, layer: QgsVectorLayer, field: str) -> ClassCounts:
        """The counts of the layer that is followed by a class field, which are read where they are not known. Raises LabelError."""
        self.counts = self.counts or ClassCounts(layer, field)
        return self.counts

    def look_again(self, layer: QgsVectorLayer, field: str) -> ClassCounts:
        """The same for what is done with them now: all shapes are read again where they changed unseen. Raises LabelError."""
        if self.counts is None or not self.counts.is_whole:
            self.forget()
        return self.look(layer, field)

    def note(self, classes: Iterable[LabelClass]) -> None:
        """The class table is this now. A class that got another name has it in all its shapes; whether they have its code still is seen
        only when all are done."""
        before, known = self._codes_before, self._known_codes
        self._codes_before, self._known_codes = None, {entry.value: entry.code for entry in classes}
        is_recoded = any(known.get(value, code) != code for value, code in self._known_codes.items())
        if self._is_other or is_recoded or (before is not None and before != self._codes()):
            self.state += 1
        self._is_other = False

    def _codes(self) -> dict[int, Optional[int]]:
        """Of every shape that is counted, by the table as it was noted last."""
        return {} if self.counts is None else self.counts.translated(self._known_codes)

    def _links_of(self, layer: QgsVectorLayer) -> list[tuple[Any, Callable[..., None]]]:
        unseen = [layer.afterRollBack]
        unseen += [layer.subsetStringChanged, layer.dataSourceChanged, layer.isValidChanged]
        unseen += [layer.dataChanged]  # it was read anew: somebody else may have changed the file
        touched = [layer.rendererChanged, layer.crsChanged, layer.editingStopped]
        touched += [layer.readOnlyChanged, layer.editingStarted]  # to edit it, QGIS opens its file again, which may be gone
        return [
            *((signal, self._on_unseen) for signal in unseen),
            *((signal, self._on_touched) for signal in touched),
            (layer.updatedFields, self._on_fields),
            (layer.beforeCommitChanges, self._on_saving),
            (layer.afterCommitChanges, self._on_saved),
            (layer.undoStack().indexChanged, self._on_step),
            (layer.featureAdded, self._on_added),
            (layer.featureDeleted, self._on_deleted),
            (layer.geometryChanged, self._on_moved),
            (layer.attributeValueChanged, self._on_attribute_changed),
        ]

    def _on_added(self, feature_id: int) -> None:
        if self.counts is not None:
            self.counts.add(feature_id)
        self._came.append(feature_id)
        self._is_elsewhere = self._is_other = True
        self.touched.emit()

    def _on_deleted(self, feature_id: int) -> None:
        if self.counts is not None:
            self.counts.drop(feature_id)
        self._is_elsewhere = self._is_other = True
        self.touched.emit()

    def _on_moved(self, *_: object) -> None:
        self._is_elsewhere = self._is_other = True

    def _on_attribute_changed(self, feature_id: int, index: int, value: object) -> None:
        if self.counts is not None and self.counts.is_computed:  # perhaps of what has changed
            self.forget()
        if self.counts is not None:
            if self._codes_before is None and self.counts.holds(index):
                self._codes_before = self._codes()
            self.counts.change(feature_id, index, value)
        self.touched.emit()

    def _on_step(self, *_: object) -> None:
        """An edit was made, taken back or made again, here or in QGIS. The map is drawn anew only when somebody asks for it.

        QGIS keeps the extent that the layer had before a step was taken back. To measure it anew is slow in a large layer, so it is done
        only where a shape came, went or moved.
        """
        came, self._came = self._came, []
        if came:
            self.came.emit(came)
        if self._layer is not None:
            if self._is_elsewhere:
                self._layer.updateExtents()
            self._layer.triggerRepaint()
        self._is_elsewhere = False
        self.touched.emit()
        self.stepped.emit()

    def _on_saving(self, *_: object) -> None:
        """Of shapes that came the layer tells the new ids. What was changed is read again: the file may make something else of it.
        What QGIS computes of a shape that was moved is that of its old place until now."""
        layer, counts = self._layer, self.counts
        buffer = layer.editBuffer() if layer is not None else None
        if layer is None or counts is None or buffer is None or not keeps_ids(layer) or counts.is_computed:
            self._on_unseen()
            return
        self._codes_before = self._codes_before or self._codes()
        for feature_id in buffer.changedAttributeValues():
            counts.add(feature_id)
        self.touched.emit()

    def _on_saved(self) -> None:
        if self._layer is not None:
            write_through(self._layer)
        if self.counts is not None and not self.counts.is_whole:
            self.forget()
        self.touched.emit()

    def _on_unseen(self, *_: object) -> None:
        self.forget()
        self.touched.emit()

    def _on_fields(self) -> None:
        """A field that is called otherwise stands where it stood."""
        (source, before), self._fields = self._fields, _fields_of(self._layer)
        now_source, now = self._fields
        self._on_unseen()
        if now_source == source and len(now) == len(before):
            for old, new in zip(before, now):
                if old not in now and new not in before:
                    self.renamed.emit(old, new)

    def _on_touched(self, *_: object) -> None:
        self.touched.emit()


def _fields_of(layer: Optional[QgsVectorLayer]) -> tuple[str, list[str]]:
    return ("", []) if layer is None else (layer.source(), layer.fields().names())
