"""Labels that the last training doubts: held-out shapes that a model which had not seen them took for something else.

They speak of the labels that were trained on: with another label layer or project they go.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import EngineError, LabelError
from ..engine.jobs import Done
from .class_table import LabelClass
from .labelling import Labelling

PixelSquare = Callable[[QgsPointXY, QgsCoordinateReferenceSystem, int], QgsGeometry]  # so many pixels around a point


@dataclass(frozen=True)
class Doubt:
    """A shape by a point in it, the code of its class, the one it was taken for, by which share of its pixels, and how many they are."""

    point: QgsPointXY
    crs: QgsCoordinateReferenceSystem
    code: int
    predicted: int
    share: float
    pixels: int


class Doubts(QObject):
    """On the main thread."""

    changed = pyqtSignal()

    def __init__(self, labelling: Labelling, pixel_square: PixelSquare) -> None:
        super().__init__(labelling)
        self._labelling, self._pixel_square = labelling, pixel_square
        self.doubts: tuple[Doubt, ...] = ()  # worst first
        self._trained_on: tuple[object, str] = (None, "")
        self._doubted: tuple[object, str] = (None, "")
        labelling.chosen.connect(self._on_chosen)

    def note_start(self) -> None:
        """A training may begin: these are its labels."""
        self._trained_on = self._labels()

    def take(self, done: Done) -> None:
        """What a training says."""
        self._doubted = self._trained_on
        is_of_these = self._doubted == self._labels() and self._labelling.vector is not None
        report: Any = done.report.get("doubtful") or {}
        self._put(read_doubts(report) if is_of_these else ())

    def clear(self) -> None:
        self._put(())

    def classes_of(self, doubt: Doubt) -> tuple[Optional[LabelClass], Optional[LabelClass]]:
        """The class that a shape has and the one that it was taken for; None for one that is no more."""
        by_code = {entry.code: entry for entry in self._labelling.classes}
        return by_code.get(doubt.code), by_code.get(doubt.predicted)

    def change_class(self, doubt: Doubt) -> None:
        """The shape gets the class that it was taken for, in one undo step. Raises LabelError."""
        old, new = self.classes_of(doubt)
        if old is None or new is None:
            raise LabelError(self.tr("One of the two classes is no more"), self.tr("Train again, or bring it back by undo"))
        self._labelling.change_class_at(self._pixel_of(doubt), doubt.crs, old, new)
        self.forget(doubt)

    def forget(self, doubt: Doubt) -> None:
        """The user has looked at it."""
        self._put(tuple(other for other in self.doubts if other is not doubt))

    def _pixel_of(self, doubt: Doubt) -> QgsGeometry:
        """Its point is a pixel's middle, beside which a point, a line or a small polygon may lie."""
        try:
            return self._pixel_square(doubt.point, doubt.crs, 1)
        except EngineError:  # the layer whose pixel it was is gone: what lies at the point is found all the same
            return QgsGeometry.fromPointXY(doubt.point)

    def _labels(self) -> tuple[object, str]:
        return self._labelling.layer, self._labelling.field

    def _on_chosen(self) -> None:
        if self.doubts and self._labels() != self._doubted:
            self.clear()

    def _put(self, doubts: tuple[Doubt, ...]) -> None:
        if doubts != self.doubts:
            self.doubts = doubts
            self.changed.emit()


def read_doubts(report: Mapping[str, Any]) -> tuple[Doubt, ...]:
    """As the report of a training has them."""
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
        )
        for shape in report.get("shapes", ())
    )
