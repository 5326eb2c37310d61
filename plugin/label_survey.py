"""Keeps what the shapes of the label layer tell up to date.

They are read bit by bit, so that QGIS never waits. Every change of the labels or of the target starts it again.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Callable, Optional

from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..engine.errors import LabelError
from .card import OPEN, Check
from .class_values import Value
from .label_places import MOST_SHAPES
from .label_sources import NEAR
from .labelling import Labelling
from .shape_survey import Survey, read_sample, read_shapes
from .style_checks import check_style
from .survey_checks import checks_of

_BIT_S, _PAUSE_MS = 0.01, 10
_PATIENCE_MS = 400  # ours: a line that comes and goes with every shape that is drawn would make the panel jump
_SEEDS = 200  # places, of which a sample takes some

_tr = partial(QCoreApplication.translate, "XModalNet")


class LabelSurvey(QObject):
    """Keeps a Survey of the chosen label layer up to date, on the main thread."""

    changed = pyqtSignal()

    def __init__(self, labelling: Labelling, target: Callable[[], Optional[QgsRasterLayer]]) -> None:
        super().__init__(labelling)
        self._labelling, self._target = labelling, target
        self.pixels: Mapping[Value, int] = {}  # {} while they are not known
        self._found: list[Check] = []
        self._found_of: tuple[str, ...] = ()  # labels and target
        self._survey = Survey()
        self._reading: Optional[Iterator[None]] = None
        self._is_slow = False  # it has been reading for so long that one wonders
        self._next = self._timer(_PAUSE_MS, self._go_on)
        self._patience = self._timer(_PATIENCE_MS, self._say_slow)
        labelling.changed.connect(self.start)

    def _timer(self, after_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(slot)
        return timer

    @property
    def checks(self) -> list[Check]:
        """What was found last, and whether it is looked at anew, where that takes its time."""
        looking = [Check(OPEN, _tr("Labels"), _tr("Looking at the labels…"))] if self._is_slow and self.is_reading else []
        return [*looking, *self._found]

    @property
    def is_reading(self) -> bool:
        return self._reading is not None

    def start(self) -> None:
        """Look at the shapes again. What was found last is shown until then, unless it was of other labels or another target."""
        vector, main = self._labelling.vector, self._target()
        self._survey = Survey()
        self._forget_others(vector, main)
        total = sum(entry.shapes for entry in self._labelling.classes)
        if vector is not None and main is not None and main.isValid() and total and vector.providerType() in NEAR:
            self._reading = read_shapes(vector, self._labelling.field, main, self._survey)
            if total > MOST_SHAPES:
                seeds = self._labelling.spread_shapes(_SEEDS)
                self._reading = read_sample(vector, self._labelling.field, main, self._survey, seeds, total)
            self._next.start()
            if not self._is_slow and not self._patience.isActive():
                self._patience.start()
        else:
            self.stop()
            self._tell()

    def stop(self) -> None:
        """Read no more."""
        self._next.stop()
        self._patience.stop()
        self._reading = None

    def _forget_others(self, vector: Optional[QgsVectorLayer], main: Optional[QgsRasterLayer]) -> None:
        of = (*(layer.id() if layer is not None else "" for layer in (vector, main)), self._labelling.field)
        if of != self._found_of:
            self._found_of = of
            self._say({}, [])

    def _say_slow(self) -> None:
        self._is_slow = True
        self.changed.emit()

    def _go_on(self) -> None:
        end = time.monotonic() + _BIT_S
        while self._reading is not None:
            try:
                next(self._reading)
            except StopIteration:
                self._reading = None
            except LabelError:  # the layer or its field went meanwhile, which the labelling tells in a moment
                self.stop()
                return
            if time.monotonic() >= end:
                break
        if self._reading is None:
            self.stop()
            self._tell()
        else:
            self._next.start()

    def _tell(self) -> None:
        main, survey = self._target(), self._survey
        checks = checks_of(survey, self._labelling.classes, main) if main is not None and survey.shapes else []
        try:
            checks += check_style(self._labelling)
        except LabelError:  # as in `_go_on`
            return
        self._say({} if survey.sample else survey.pixels, checks)

    def _say(self, pixels: Mapping[Value, int], checks: list[Check]) -> None:
        if self._is_slow or (pixels, checks) != (self.pixels, self._found):
            self.pixels, self._found, self._is_slow = pixels, checks, False
            self.changed.emit()
