"""Where the shapes of the label layer lie: on the target layer, beside it, or nowhere.

What is found at once is told at once. For the rest geometries are read bit by bit, so that QGIS never waits; between two bits nothing of
the layer is held open. What was found stays true for as long as the shapes, their classes and the target are the same, however busy the
machine is when somebody asks again.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Callable, Optional

from qgis.core import QgsFeatureRequest, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..engine.errors import LabelError
from .class_values import Value, key_of
from .label_sources import NEAR, check_there
from .labelling import Labelling
from .preflight import extent_in

MOST_SHAPES = 20_000  # more are not looked at one by one
_LOOK_S = 0.05  # at once: QGIS waits for it after every shape that is drawn
_BIT_S, _PAUSE_MS = 0.01, 10
_READ_AT_ONCE = 100


@dataclass(frozen=True)
class Spread:
    """How many of each class lie on the target layer, and ids of those beside it and of those that lie nowhere, as they have no
    geometry."""

    inside: Mapping[Value, int]
    outside: list[int]
    empty: list[int]


class LabelPlaces(QObject):
    """Knows the Spread of the chosen label layer, on the main thread."""

    changed = pyqtSignal()  # it is known now

    def __init__(self, labelling: Labelling, target: Callable[[], Optional[QgsRasterLayer]]) -> None:
        super().__init__(labelling)
        self._labelling, self._target = labelling, target
        self._of: Optional[tuple[object, ...]] = None  # what it is looked at
        self._spread: Optional[Spread] = None
        self._reading: Optional[Generator[None, None, Optional[Spread]]] = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(_PAUSE_MS)
        self._next.timeout.connect(self._go_on)

    def look(self) -> Optional[Spread]:
        """None while it is not known; `changed` tells when it is, unless there are too many shapes, or they are far away."""
        of = self._subject()
        if of != self._of:
            self.stop()
            self._of = of
            vector, main = self._labelling.vector, self._target()
            if of is not None and vector is not None and main is not None:
                self._reading = spread_of(vector, self._labelling.field, main)
                self._read(_LOOK_S)
        return self._spread

    def stop(self) -> None:
        """Read no more, and forget what was found."""
        self._next.stop()
        self._of = self._spread = self._reading = None

    def _subject(self) -> Optional[tuple[object, ...]]:
        """All that the answer hangs on; None where there is none."""
        labelling, vector, main = self._labelling, self._labelling.vector, self._target()
        total = sum(entry.shapes for entry in labelling.classes)
        if vector is None or main is None or not 0 < total <= MOST_SHAPES or vector.providerType() not in NEAR:
            return None
        shapes = (vector.id(), vector.source(), vector.crs(), labelling.field, labelling.state)
        counts = tuple((entry.value, entry.shapes) for entry in labelling.classes)
        return (*shapes, counts, main.id(), main.source(), main.crs(), main.extent())

    def _go_on(self) -> None:
        if self._subject() != self._of:  # whoever shows it asks again
            self.stop()
            return
        self._read(_BIT_S)
        if self._reading is None:
            self.changed.emit()

    def _read(self, seconds: float) -> None:
        """One step at least, or a machine that is busy would come to no end."""
        end = time.monotonic() + seconds
        while self._reading is not None:
            try:
                next(self._reading)
                if time.monotonic() > end:
                    break
            except StopIteration as done:
                self._reading, self._spread = None, done.value
            except LabelError:  # the field or the file went meanwhile, which the labelling tells in a moment
                self._reading = None
        if self._reading is not None:
            self._next.start()


def spread_of(labels: QgsVectorLayer, class_field: str, main: QgsRasterLayer) -> Generator[None, None, Optional[Spread]]:
    """By the bounding boxes of shapes and raster; each step takes a moment. None where the raster has no place in the labels' CRS. Between
    the steps, the layer may change or go, and then nobody goes on."""
    reach = extent_in(main, labels)
    if reach is None:
        return None
    reach.scale(1.001)  # of a box in another CRS some points are transformed only
    key, index = key_of(labels, class_field), labels.fields().indexOf(class_field)
    inside, outside, empty = Counter[Value](), list[int](), list[int]()
    ids = sorted(labels.allFeatureIds())
    yield
    for start in range(0, len(ids), _READ_AT_ONCE):
        request = QgsFeatureRequest().setFilterFids(ids[start : start + _READ_AT_ONCE]).setSubsetOfAttributes([index])
        for feature in labels.getFeatures(request):
            value, shape = key(feature[index]), feature.geometry()
            if value is None:
                continue
            if shape.isEmpty():
                empty.append(feature.id())
            elif shape.boundingBox().intersects(reach):
                inside[value] += 1
            else:
                outside.append(feature.id())
        yield
    check_there(labels)  # else what was not found lies nowhere
    return Spread(inside, sorted(outside), sorted(empty))
