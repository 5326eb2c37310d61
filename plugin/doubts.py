"""Labels that the last training doubts: held-out shapes that a model which had not seen them took for something else.

Of a class that was mostly taken for others nothing is doubted but the model: such classes are told of by name (engine/learn/doubtful.py).
They speak of the labels that were trained on: with another label layer they are out of sight. What the user found right, and a shape
whose class was changed, are doubted no more; undo of the change brings the doubt back. What was found right is remembered with the
layer, by the middle of the shape and its class, so that the next training does not ask again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject, QgsWkbTypes
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import EngineError, LabelError
from ..engine.jobs import Done
from .class_table import LabelClass
from .field_memory import recall, remember
from .labelling import Labelling

PixelSquare = Callable[[QgsPointXY, QgsCoordinateReferenceSystem, int], QgsGeometry]  # so many pixels around a point
Key = tuple[float, float, int]  # of a shape: x and y of its middle, and the code of its class
_RIGHT = "xmodalnet/right"  # custom property of a label layer: for each class field, what was found right
_MOST_LOOKED_FOR = 50  # whether they still have the class that was doubted
_RECOGNISED = 0.5  # of a class's pixels: where it is less, the engine lists none of its shapes
_DIGITS = 6  # of a coordinate that tell places apart, in degrees too


@dataclass(frozen=True)
class Doubt:
    """A shape by a point in it, the code of its class, the one it was taken for, by which share of its pixels, and how many they are.
    middle: (x, y) that stays while the shape does."""

    point: QgsPointXY
    crs: QgsCoordinateReferenceSystem
    code: int
    predicted: int
    share: float
    pixels: int
    middle: tuple[float, float]

    @property
    def key(self) -> Key:
        """The same for the same shape of the same class in the next training."""
        return (round(self.middle[0], _DIGITS), round(self.middle[1], _DIGITS), self.code)


class Doubts(QObject):
    """On the main thread."""

    changed = pyqtSignal()

    def __init__(self, labelling: Labelling, pixel_square: PixelSquare) -> None:
        super().__init__(labelling)
        self._labelling, self._pixel_square = labelling, pixel_square
        self.doubts: tuple[Doubt, ...] = ()  # those that are shown, worst first
        self.mistaken: tuple[
            str, ...
        ] = ()  # names of the classes that were mostly taken for others: none of their shapes is listed
        self._told: tuple[Doubt, ...] = ()  # all of the last training
        self._mistaken: tuple[tuple[int, str], ...] = ()  # code and name at the last training
        self._changed: dict[Key, Optional[int]] = {}  # whose class was changed: the shapes' ids, None of those from before
        self._settled: set[Key] = set()  # of these, those that have another class now
        self._right_count = 0
        self._trained_on: tuple[object, str] = (None, "")
        self._doubted: tuple[object, str] = (None, "")
        labelling.chosen.connect(self._show)
        labelling.changed.connect(self._look_again)

    def note_start(self) -> None:
        """A training may begin: these are its labels."""
        self._trained_on = self._labels()

    def take(self, done: Done) -> None:
        """What a training says."""
        self._doubted, self._changed, self._settled = self._trained_on, {}, set()
        report: Any = done.report.get("doubtful") or {}
        self._told, self._mistaken = read_doubts(report), read_mistaken(done.report)
        self._show()

    def restore(self, done: Optional[Done]) -> None:
        """What a training of the labels that are chosen said, in a project that is opened again; None for nothing."""
        self.note_start()
        self.take(done or Done())
        if self.doubts:
            worst = self.doubts[:_MOST_LOOKED_FOR]  # QGIS waits for it
            self._changed = {doubt.key: None for doubt in worst if not self._is_there(doubt)}
            self._settled = set(self._changed)
            self._show()

    def classes_of(self, doubt: Doubt) -> tuple[Optional[LabelClass], Optional[LabelClass]]:
        """The class that a shape has and the one that it was taken for; None for one that is no more."""
        by_code = {entry.code: entry for entry in self._labelling.classes}
        return by_code.get(doubt.code), by_code.get(doubt.predicted)

    def outline_of(self, doubt: Doubt) -> Optional[tuple[QgsGeometry, QgsCoordinateReferenceSystem]]:
        """The shape that is doubted, of several parts the one that it was doubted by; None of a point, and where there is none any more."""
        entry, layer = self.classes_of(doubt)[0], self._labelling.vector
        try:
            pixel = self._pixel_of(doubt)
            shape = self._labelling.shape_in(entry, pixel, doubt.crs) if entry is not None else None
        except LabelError:  # nobody can tell any more where it was
            return None
        if shape is None or layer is None or shape.type() == QgsWkbTypes.GeometryType.PointGeometry:
            return None
        middle = pixel.centroid()
        middle.transform(QgsCoordinateTransform(doubt.crs, layer.crs(), QgsProject.instance()))
        return min(shape.asGeometryCollection(), key=middle.distance), layer.crs()

    def change_class(self, doubt: Doubt) -> None:
        """The shape gets the class that it was taken for, in one undo step. Raises LabelError."""
        old, new = self.classes_of(doubt)
        if old is None or new is None:
            raise LabelError(self.tr("One of the two classes is no more"), self.tr("Train again, or bring it back by undo"))
        self._changed[doubt.key] = self._labelling.change_class_at(self._pixel_of(doubt), doubt.crs, old, new)
        self._look_again()

    def confirm(self, doubt: Doubt) -> None:
        """The user has looked at it, and the label is right."""
        self._set_right(self._right | {doubt.key})

    @property
    def right_count(self) -> int:
        """How many of the last training's doubts the user has found right."""
        return self._right_count

    def doubt_again(self) -> None:
        """Those that were found right, and that the last training doubts all the same."""
        self._set_right(self._right - {doubt.key for doubt in self._told})

    @property
    def _right(self) -> set[Key]:
        """What was found right."""
        layer = self._labelling.vector
        kept = recall(layer, _RIGHT, self._labelling.field, ()) if layer is not None else ()
        return {tuple(key) for key in kept if isinstance(key, list) and all(isinstance(part, (int, float)) for part in key)}

    def _set_right(self, keys: set[Key]) -> None:
        layer = self._labelling.vector
        if layer is not None:
            remember(layer, _RIGHT, self._labelling.field, sorted(keys))
            QgsProject.instance().setDirty(True)  # a property alone would be lost without a question
        self._show()

    def _look_again(self) -> None:
        """The change of a class may have been undone, or done again."""
        shapes = {doubt.key: doubt for doubt in self._told if doubt.key in self._changed}
        self._settled = {key for key, doubt in shapes.items() if not self._is_as_doubted(doubt)}
        self._show()

    def _is_as_doubted(self, doubt: Doubt) -> bool:
        """Whether a shape whose class was changed has the class again that was doubted."""
        entry, shape = self.classes_of(doubt)[0], self._changed[doubt.key]
        if shape is None or entry is None:
            return entry is not None and self._is_there(doubt)
        return self._labelling.value_of(shape) == entry.value

    def _is_there(self, doubt: Doubt) -> bool:
        """Whether a shape of the class that was doubted lies there."""
        entry = self.classes_of(doubt)[0]
        try:
            return entry is not None and self._labelling.has_shape(entry, self._pixel_of(doubt), doubt.crs)
        except LabelError:  # nobody can tell any more where it was
            return False

    def _pixel_of(self, doubt: Doubt) -> QgsGeometry:
        """Its point is a pixel's middle, beside which a point, a line or a small polygon may lie."""
        try:
            return self._pixel_square(doubt.point, doubt.crs, 1)
        except EngineError:  # the layer whose pixel it was is gone: what lies at the point is found all the same
            return QgsGeometry.fromPointXY(doubt.point)

    def _labels(self) -> tuple[object, str]:
        return self._labelling.layer, self._labelling.field

    @property
    def _is_of_these(self) -> bool:
        """Whether the last training was one of the labels that are chosen."""
        return self._doubted == self._labels() and self._labelling.vector is not None

    def _show(self) -> None:
        told, right = self._told if self._is_of_these else (), self._right
        doubts = tuple(doubt for doubt in told if doubt.key not in right | self._settled)
        count = sum(doubt.key in right for doubt in told)
        names = {entry.code: entry.name for entry in self._labelling.classes}
        mistaken = tuple(names.get(code, name) for code, name in self._mistaken) if self._is_of_these else ()
        if (doubts, count, mistaken) != (self.doubts, self._right_count, self.mistaken):
            self.doubts, self._right_count, self.mistaken = doubts, count, mistaken
            self.changed.emit()


def read_doubts(report: Mapping[str, Any]) -> tuple[Doubt, ...]:
    """As the report of a training has them; one of an older engine tells no middles."""
    crs = QgsCoordinateReferenceSystem()
    if report.get("crs"):  # a code or WKT; "" where the layers have none
        crs.createFromUserInput(report["crs"])
    return tuple(
        Doubt(
            point=QgsPointXY(shape["x"], shape["y"]),
            crs=crs,
            code=shape["class"],
            predicted=shape["predicted"],
            share=shape["share"],
            pixels=shape["pixels"],
            middle=tuple(shape.get("middle", (shape["x"], shape["y"]))),
        )
        for shape in report.get("shapes", ())
    )


def read_mistaken(report: Mapping[str, Any]) -> tuple[tuple[int, str], ...]:
    """Code and name of the classes whose held-out pixels were mostly taken for others, as the report of a training has them."""
    shares = ((entry, entry["producers_accuracy"]) for entry in report.get("classes", ()))
    return tuple((entry["code"], entry["name"]) for entry, share in shares if share is not None and share < _RECOGNISED)
