"""The chosen label layer as it is edited: its class table and its shapes. Every edit is one undo step of the layer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Optional, Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject

from ..engine.errors import LabelError
from . import class_edits, labels
from .class_edits import Merge, Taken
from .class_schemes import may_have_scheme, read_scheme, scheme_of, write_scheme
from .class_style import is_style_ours
from .class_table import (
    LabelClass,
    draw_classes,
    keep_classes,
    lock_classes,
    order_classes,
    show_classes,
    write_classes,
)
from .label_choice import LabelChoice
from .label_steps import add_to_step, class_command, start_editing
from .shape_import import AreaOf, TakenShapes, check_shapes, may_be_taken, take_shapes


class Labelling(LabelChoice):
    """On the main thread. The class methods raise LabelError where the layer or the name does not do."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._watch.came.connect(self._on_shapes_came)

    def choose_field(self, field: str) -> None:
        """Another class field of the layer. A style of ours, which is no more than a picture of the class table, shows its classes; what
        the user made by hand stays."""
        layer, before = self.vector, self.field
        follows = layer is not None and field != before and is_style_ours(layer, before)
        if layer is not None and follows and self.classes:
            keep_classes(layer, before, self.classes)
        self.choose(self.layer, field)
        if follows and self.classes:
            self.style_by_class()

    def add_class(self, name: str = "") -> LabelClass:
        """A class at the end of the table, chosen; name "": a free one."""
        entry = labels.add_class(self._shapes(), self.field, name, self._looked())
        self.refresh()
        self.choose_class(entry.code)
        return entry

    def rename_class(self, entry: LabelClass, name: str) -> None:
        labels.rename_class(self._shapes(), self.field, entry, name, self._looked())
        self.refresh()

    def recolor_class(self, entry: LabelClass, color: str) -> None:
        """color as "#rrggbb"."""
        labels.recolor_class(self._shapes(), self.field, entry, color, self._looked())
        self.refresh()

    def tell_apart(self) -> None:
        """Of classes of one colour all but the first get others."""
        class_edits.tell_apart(self._shapes(), self.field, self._looked())
        self.refresh()

    def remove_class(self, entry: LabelClass) -> None:
        """The class and its shapes."""
        class_edits.check_unlocked([entry])
        labels.remove_class(self._shapes(), self.field, entry, self._looked())
        self.refresh()

    def remove_empty_classes(self) -> None:
        """Those that are not locked, in one step; raises LabelError, which names them, for those that are."""
        empty = [entry for entry in self.classes if not entry.shapes]
        locked = [entry.name for entry in empty if entry.is_locked]
        gone = [entry for entry in empty if not entry.is_locked]
        if gone:
            class_edits.remove_classes(self._shapes(), self.field, gone, self._looked())
            self.refresh()
        if locked:
            message = self.tr("These empty classes stay, as they are locked: {}").format(", ".join(locked))
            raise LabelError(message, self.tr("Unlock them in the class table first"))

    def merge_classes(self, gone: Sequence[LabelClass], into: LabelClass) -> None:
        """The shapes of some classes become shapes of another one, and those classes go."""
        class_edits.merge_classes(self._shapes(), self.field, gone, into, self._looked())
        self.refresh()
        self.choose_class(into.code)

    def merge_groups(self, groups: Sequence[Merge]) -> None:
        """Several such merges in one step."""
        class_edits.merge_groups(self._shapes(), self.field, groups, self._looked())
        self.refresh()

    def give_class(self, entry: LabelClass) -> None:
        """The shapes that are selected in the layer become ones of this class."""
        layer = self._shapes()
        class_edits.give_class(layer, self.field, layer.selectedFeatureIds(), entry, self._looked())
        self.refresh()

    def move_class(self, entry: LabelClass, places: int) -> None:
        """So many places down the table (negative: up), as far as it goes: the order of number keys and legend."""
        rows = [other for other in self.classes if other.value != entry.value]
        here = next(place for place, other in enumerate(self.classes) if other.value == entry.value)
        rows.insert(max(0, here + places), entry)
        with class_command(self._shapes(), self.field, self.tr("Move class {}").format(entry.name)):
            order_classes(self._shapes(), self.field, rows)
        self.refresh()

    @property
    def scheme_layers(self) -> list[QgsMapLayer]:
        """Other layers of the project that may show classes."""
        others = (layer for layer in QgsProject.instance().mapLayers().values() if layer is not self.layer)
        return sorted(filter(may_have_scheme, others), key=QgsMapLayer.name)

    def import_classes(self, source: Union[str, QgsMapLayer]) -> Taken:
        """Bring the classes of a file or of another layer into the table; no shape changes its class."""
        scheme = read_scheme(source) if isinstance(source, str) else scheme_of(source)
        taken = class_edits.take_scheme(self._shapes(), self.field, scheme, self._looked())
        self.refresh()
        return taken

    @property
    def shape_layers(self) -> list[QgsVectorLayer]:
        """Other layers of the project whose shapes may be taken."""
        others = (layer for layer in QgsProject.instance().mapLayers().values() if layer is not self.layer)
        found = [layer for layer in others if isinstance(layer, QgsVectorLayer) and may_be_taken(layer)]
        return sorted(found, key=QgsMapLayer.name)

    def check_shapes(self, source: QgsVectorLayer) -> None:
        """Raises LabelError where the shapes of another layer cannot be taken."""
        check_shapes(self._shapes(), self.field, source, self._looked())

    def take_shapes(self, source: QgsVectorLayer, area_of: AreaOf, reach: Optional[QgsRectangle] = None) -> TakenShapes:
        """Bring the shapes of another layer, or those that are selected there, into this one with their classes (`shape_import`)."""
        taken = take_shapes(self._shapes(), self.field, source, area_of, self._looked(), reach)
        self.refresh()
        return taken

    def export_classes(self, path: str, for_maps: bool = False) -> None:
        """The table as a CSV or a QML: a style for layers of labels, or for maps of the codes. Raises OutputError."""
        write_scheme(path, self.classes, self._shapes(), self.field, for_maps)

    def show_classes(self, entries: Iterable[LabelClass], is_shown: bool) -> None:
        """Draw the shapes of these classes on the map, or not; they are trained with all the same."""
        show_classes(self._shapes(), self.field, entries, is_shown)
        self.refresh()

    def lock_classes(self, entries: Iterable[LabelClass], is_locked: bool) -> None:
        """Keep the shapes of these classes from the tools, or no more."""
        lock_classes(self._shapes(), self.field, entries, is_locked)
        self.refresh()

    def style_by_class(self) -> None:
        """A style of ours in place of the layer's own, which the user has asked for: by it, classes can be hidden. What has no class is
        drawn too."""
        write_classes(self._shapes(), self.field, self.classes)
        draw_classes(self._shapes(), self.field, self.classes)
        self.refresh()

    def draw_classes(self) -> None:
        """All of them, in the style that the layer has."""
        draw_classes(self._shapes(), self.field, self.classes)
        self.refresh()

    def change_class_at(self, pixel: QgsGeometry, crs: QgsCoordinateReferenceSystem, old: LabelClass, new: LabelClass) -> int:
        """The shape of one class in a pixel (in `crs`) becomes one of another class; its id."""
        changed = class_edits.change_class_at(self._shapes(), self.field, pixel, crs, old, new)
        self.refresh()
        return changed

    def add_shape(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """A shape (geometry in `crs`) of the current class."""
        if self.current_class is None:
            raise LabelError(self.tr("No class is chosen"), self.tr("Add a class first"))
        class_edits.check_unlocked([self.current_class])
        if not self.current_class.is_visible:
            message = self.tr("Class '{}' is hidden: what is drawn would not be seen").format(self.current_class.name)
            raise LabelError(message, self.tr("Show it in the class table first"))
        labels.add_shape(self._shapes(), self.field, self.current_class, geometry, crs, self._watch.counts)
        self.refresh()

    def erase(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Take an area (geometry in `crs`) out of the shapes of all classes that are neither locked nor hidden. Raises LabelError where
        there are only such."""
        layer, untouched = self._shapes(), self._untouched
        if labels.erase(layer, geometry, crs, self.field, untouched):
            self.refresh()
            return
        spared = [entry.name for entry in self.classes if entry.value in untouched and self.has_shape(entry, geometry, crs)]
        if spared:
            text = self.tr("Nothing is erased: {} is locked or hidden").format(", ".join(spared))
            raise LabelError(text, self.tr("Unlock it, and show it, in the class table"))

    def give_codes(self, with_new: bool) -> None:
        """Shapes that have a name and no code become ones of the class of that name; with_new: which is added where there is none."""
        class_edits.give_codes(self._shapes(), self.field, with_new, self._looked())
        self.refresh()

    def _on_shapes_came(self, shapes: list[int]) -> None:
        """Pasted from elsewhere they may have half of their class; the other half is a part of the same step."""
        if self.vector is not None and self.problem is None:
            edits = class_edits.missing_halves(self.vector, self.field, shapes, self.classes)
            if edits:
                add_to_step(self.vector, edits)

    def start_editing(self) -> QgsVectorLayer:
        """The layer, ready for shapes."""
        layer = self._shapes()
        start_editing(layer)
        return layer

    def undo(self) -> None:
        """Take the last edit back, also one that took the class field away; QGIS's own undo does the same."""
        if self.vector is not None:
            self.vector.undoStack().undo()
            self.refresh()
