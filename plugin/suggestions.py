"""Where a label would teach the most, as the last live map told: one place after another, until a shape comes or goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.PyQt.QtCore import QObject, pyqtSignal


@dataclass(frozen=True)
class Suggestion:
    """A place where a label would teach the most: in crs, with the likeliest classes (code, share)."""

    point: QgsPointXY
    crs: QgsCoordinateReferenceSystem
    classes: tuple[tuple[int, float], ...]


class Suggestions(QObject):
    """The first is what is to be labelled next, the others are a stock."""

    changed = pyqtSignal()  # another one is the first, or there is none any more

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.first: Optional[Suggestion] = None
        self._others: list[Suggestion] = []
        self._shapes = 0  # of the labels that they were made from

    def hear(self, found: list[dict[str, Any]], crs: QgsCoordinateReferenceSystem, shapes: int) -> None:
        """The places of an answer, in crs, from labels of so many shapes."""
        self._shapes = shapes
        self._others = [
            Suggestion(QgsPointXY(entry["x"], entry["y"]), crs, tuple((one["code"], one["share"]) for one in entry["classes"]))
            for entry in found
        ]
        self.skip()

    @property
    def has_more(self) -> bool:
        """Whether another one follows the first."""
        return bool(self._others)

    def skip(self) -> None:
        """The next one."""
        self.first = self._others.pop(0) if self._others else None
        self.changed.emit()

    def forget(self) -> None:
        """There is none any more."""
        self._others = []
        self.skip()

    def is_of(self, shapes: int) -> bool:
        """Whether there is none that was made from other labels than these: of so many shapes."""
        return self.first is None or self._shapes == shapes
