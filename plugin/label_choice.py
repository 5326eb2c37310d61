"""Which layer holds the labels, which of its fields their classes, and which class is drawn; and what layer and table tell."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..engine.errors import LabelError
from ..engine.specs import ClassSpec
from . import class_edits, labels
from .class_fields import class_fields, likely_field, remember_field, was_not_known_as_own
from .class_table import LabelClass, classes_of, follow_rename, keep_codes
from .class_values import ClassCounts, Value, is_computed
from .label_sources import check_edits, check_there, is_lost, open_again
from .label_watch import LabelLayer, LabelWatch
from .old_names import OldNames, old_names
from .taught import taught_by

_QUIET_MS = 60  # many edits, one look at the labels


class LabelChoice(QObject):
    """On the main thread."""

    chosen = pyqtSignal()  # layer or field
    changed = pyqtSignal()  # classes or shapes
    edited = pyqtSignal()  # a step of the undo stack, forth or back: at once, while `changed` waits for more of them
    class_chosen = pyqtSignal(int)  # code, -1 for none

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.layer: Optional[LabelLayer] = None
        self.field = ""
        self.classes: tuple[LabelClass, ...] = ()
        self.problem: Optional[LabelError] = None  # why layer or field give no classes
        self._was_lost = False  # the file of the layer was gone when somebody looked last
        self.current_code = -1
        self._watch = LabelWatch(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_QUIET_MS)
        self._soon.timeout.connect(self.refresh)
        self._watch.touched.connect(self._soon.start)
        self._watch.stepped.connect(self.edited)
        self._watch.renamed.connect(self._on_renamed)

    @property
    def vector(self) -> Optional[QgsVectorLayer]:
        """The layer, if it is one of shapes."""
        return self.layer if isinstance(self.layer, QgsVectorLayer) else None

    @property
    def fields(self) -> list[str]:
        """Fields that can hold the classes, the likeliest first."""
        return class_fields(self.vector) if self.vector else []

    @property
    def obstacle(self) -> str:
        """Why the classes of the field cannot be edited, "" where they can."""
        if self.problem is not None:
            return str(self.problem)
        if self.vector is not None and is_computed(self.vector, self.field):
            text = self.tr("Field '{}' is virtual or joined: its classes can be trained with, but not edited")
            return text.format(self.field)
        return ""

    @property
    def shape_obstacle(self) -> str:
        """Why the shapes cannot be edited, "" where they can. The class table is ours also where they cannot: a map has its names and
        colours."""
        if not self.obstacle and self.vector is not None:
            try:
                check_edits(self.vector)
            except LabelError as error:
                return str(error)
        return self.obstacle

    @property
    def is_settled(self) -> bool:
        """Whether `classes` are those of all edits."""
        return not self._soon.isActive()

    @property
    def state(self) -> int:
        """Grows whenever other ground is labelled, or with another code: not with a class's name or colour."""
        return self._watch.state

    def taught(self) -> str:
        """What the shapes teach as they are now (`taught.taught_by`), "" where nobody can tell."""
        layer = self.vector
        if layer is None or not self.field:
            return ""
        try:
            counts = self._watch.look(layer, self.field)
        except LabelError:
            return ""
        return taught_by(layer, counts.translated({entry.value: entry.code for entry in classes_of(layer, self.field, counts)}))

    @property
    def current_class(self) -> Optional[LabelClass]:
        """The class that the tools draw."""
        return next((entry for entry in self.classes if entry.code == self.current_code), None)

    @property
    def drawn(self) -> tuple[ClassSpec, ...]:
        """The classes that have shapes, as the engine wants them."""
        return tuple(entry.spec for entry in self.classes if entry.shapes)

    @property
    def _untouched(self) -> set[Optional[Value]]:
        """Values of the classes whose shapes the tools leave alone."""
        return {entry.value for entry in self.classes if entry.is_locked or not entry.is_visible}

    def choose(self, layer: Optional[LabelLayer], field: str = "") -> None:
        """A vector layer (field "": the likeliest one), a raster of codes, or None."""
        if layer is not self.layer:
            self._was_lost = False
            self._watch.follow(layer)
            self.layer, self.field = layer, ""
        self.field = field or self.field
        self._watch.forget()
        if field and self.vector is not None:
            remember_field(self.vector, field)
        self.refresh()
        self.chosen.emit()

    def choose_class(self, code: int) -> None:
        if code != self.current_code:
            self.current_code = code
            self.class_chosen.emit(code)

    def class_of_key(self, digit: int) -> LabelClass:
        """What a number key 1..9 means. Raises LabelError where the table has no class there: what is painted next would be of another."""
        if digit > len(self.classes):
            hint = self.tr("Number keys mean the classes of the table in their order, and it has {}").format(len(self.classes))
            raise LabelError(self.tr("There is no class {}").format(digit), hint)
        return self.classes[digit - 1]

    def pick_class(self, entry: LabelClass) -> None:
        """Choose a class to draw, which must not be locked."""
        class_edits.check_unlocked([entry])
        self.choose_class(entry.code)

    def refresh(self) -> None:
        """Look at the class table again, and at the shapes where they changed unseen."""
        self._soon.stop()
        self.classes, self.problem = (), None
        self._note_file()
        if self.vector is not None:
            try:
                check_there(self.vector)
                if not self.field or was_not_known_as_own(self.vector, self.field):
                    self.field = likely_field(self.vector)
                    self._watch.forget()
                self.classes = classes_of(self.vector, self.field, self._watch.look(self.vector, self.field))
                keep_codes(self.vector, self.field, self.classes)
            except LabelError as error:
                self.problem = error
        self._watch.note(self.classes)
        if self.current_class is None and not self._was_lost:  # the class to draw is the same when the file comes back
            self.choose_class(self.classes[0].code if self.classes else -1)
        self.changed.emit()

    def look_for_file(self) -> None:
        """It may have gone or come back, of which nobody tells."""
        if self.vector is not None and is_lost(self.vector) != self._was_lost:
            self.refresh()

    def _note_file(self) -> None:
        """What was known of the shapes is forgotten when their file goes, and when it comes back."""
        was_lost, self._was_lost = self._was_lost, self.vector is not None and is_lost(self.vector)
        if self.vector is not None and self._was_lost != was_lost:
            self._watch.forget()
            if was_lost:
                open_again(self.vector)

    def classes_now(self) -> tuple[LabelClass, ...]:
        """The table for a job, of which texts keep their codes from now on: with the classes that another program may have written into the
        file meanwhile. Raises LabelError."""
        layer = self._shapes()
        classes = classes_of(layer, self.field, self._looked())
        keep_codes(layer, self.field, classes)
        return classes

    def read_again(self) -> None:
        """All shapes, as where they are read in another way."""
        self._watch.forget()
        self.refresh()

    @property
    def old_names(self) -> OldNames:
        """Names that classes had, each with what the class is called now."""
        names = {entry.name for entry in self.classes}
        return old_names(self.vector, self.field, names) if self.vector is not None else ()

    @property
    def selected_shapes(self) -> int:
        """How many are selected in the layer."""
        return int(self.vector.selectedFeatureCount()) if self.vector is not None else 0

    def value_of(self, feature_id: int) -> Optional[Value]:
        """What the class field of a shape holds; None of one that is no more."""
        return labels.value_of(self.vector, self.field, feature_id) if self.vector is not None else None

    def choose_class_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> bool:
        """Choose the class of the shape at a point (in `crs`); False where there is none of a class that the tools may touch."""
        value = labels.value_at(self._shapes(), self.field, point, crs, self._untouched)
        found = next((entry for entry in self.classes if entry.value == value), None)
        if found is not None:
            self.choose_class(found.code)
        return found is not None

    def has_shape(self, entry: LabelClass, area: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> bool:
        """Whether a shape of the class meets an area (in `crs`). Raises LabelError."""
        return self.shape_in(entry, area, crs) is not None

    def shape_in(self, entry: LabelClass, area: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Optional[QgsGeometry]:
        """The shape of the class, in the layer's CRS, that lies in the middle of an area (in `crs`). Raises LabelError."""
        found = labels.nearest_shape(self._shapes(), self.field, area, crs, entry.value)
        return found.geometry() if found is not None else None

    def first_shapes(self, most: int) -> dict[Value, list[QgsFeature]]:
        """Up to so many shapes of each class; none while they wait to be read again, of which `changed` tells."""
        counts = self._watch.counts
        if self.vector is None or counts is None:
            return {}
        ids = counts.first(most)
        wanted = [feature_id for each in ids.values() for feature_id in each]
        request = QgsFeatureRequest().setFilterFids(wanted).setSubsetOfAttributes([])
        found = {feature.id(): feature for feature in self.vector.getFeatures(request)}
        return {value: [found[feature_id] for feature_id in each if feature_id in found] for value, each in ids.items()}

    def spread_shapes(self, most: int) -> list[int]:
        """Ids of up to so many shapes from all over the layer; none while they wait to be read again."""
        return self._watch.counts.spread(most) if self._watch.counts is not None else []

    @property
    def bare_shapes(self) -> list[int]:
        """Ids of the shapes without a class, or with a name alone that several have; none while they wait to be read again."""
        counts = self._watch.counts
        if counts is None:
            return []
        return sorted(shape for shape in counts.bare if shape not in counts.halves or self._bearers(counts.halves[shape]) > 1)

    @property
    def names_without_code(self) -> tuple[list[str], list[str]]:
        """What shapes are called that have a name and no code, a name for each shape: names that a class has, and others."""
        names = self._watch.counts.halves.values() if self._watch.counts is not None else ()
        bearers = [(name, self._bearers(name)) for name in names]
        return [name for name, count in bearers if count == 1], [name for name, count in bearers if not count]

    def _bearers(self, name: str) -> int:
        return len(class_edits.namesakes(self.classes, name))

    def let_go(self) -> None:
        """Listen to no layer any more."""
        self._soon.stop()
        self._watch.follow(None)

    def _on_renamed(self, old: str, new: str) -> None:
        """In the layer's properties, or its undo."""
        if self.vector is not None:
            follow_rename(self.vector, old, new)
            if old == self.field:
                self.choose(self.vector, new)

    def _shapes(self) -> QgsVectorLayer:
        self.look_for_file()
        if self.problem is not None:
            raise self.problem
        if self.vector is None or not self.field:
            raise LabelError(self.tr("No label layer is chosen"), self.tr("Choose one, or make a new one"))
        return self.vector

    def _looked(self) -> ClassCounts:
        """The counts for what is done with them now. Raises LabelError."""
        return self._watch.look_again(self._shapes(), self.field)
