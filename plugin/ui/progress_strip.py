"""What runs, how far it is, how long it will take, and the way to stop it."""

from __future__ import annotations

import re

from qgis.PyQt.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout

from ..engine_words import in_words
from ..session import Session
from .parts import ElidedLabel, qgis_icon, row, tool_button
from .plain import plain

_STEPS = 1000
_ESTIMATE = re.compile(r"Estimating(?:, (\d+) of (\d+))?: ")  # how the engine begins the stages of a training
_LEARN = "Learning"


class ProgressStrip(QFrame):
    """At the foot of the dock, there only while something runs."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("progressStrip")
        self._session = session
        self._what = ""
        self._trainings = 0  # of which the last one is the model itself; 0: nothing was estimated so far
        self._text, self._detail = ElidedLabel("progressLabel"), ElidedLabel("progressDetail")
        self._left = QLabel()
        self._left.setObjectName("timeLeftLabel")
        self._bar = QProgressBar()
        self._bar.setObjectName("progressBar")
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(round(self.fontMetrics().height() * 0.7))
        self._cancel = tool_button(qgis_icon("/mTaskCancel.svg"), self.tr("Cancel"), "cancelButton")
        self._cancel.clicked.connect(self._on_cancel)
        details = row(self._detail, self._left)
        details.setSpacing(8)
        details.setStretch(0, 1)
        bars = row(self._bar, self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.setSpacing(2)
        layout.addWidget(self._text)
        layout.addLayout(details)
        layout.addLayout(bars)
        session.started.connect(self._on_started)
        session.advanced.connect(self._on_advanced)
        session.ended.connect(self._on_ended)
        self.setVisible(session.is_busy)

    def _on_started(self, what: str) -> None:
        self._what, self._trainings = what, 0
        self._say(what, self.tr("Starting…"))
        self._bar.setRange(0, 0)  # which moves: an engine that is started says nothing for some seconds
        self._cancel.setEnabled(True)
        self.show()

    def _on_advanced(self, fraction: float, stage: str, left_s: float) -> None:
        if not self._cancel.isEnabled():
            return
        self._say(*self._phase(stage or self._what))
        for label in (self._text, self._detail):
            label.setToolTip(plain("\n".join(filter(None, dict.fromkeys((self._what, self._text.text(), self._detail.text()))))))
        self._left.setText(self._time_left(left_s))
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(fraction * _STEPS))

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._say(self.tr("Stopping…"))
        self._session.cancel()

    def _on_ended(self) -> None:
        self._say("")
        self.hide()

    def _say(self, text: str, detail: str = "") -> None:
        self._text.setText(in_words(text))
        self._detail.setText(in_words(detail))
        self._left.clear()

    def _phase(self, stage: str) -> tuple[str, str]:
        """What is done and how far: a training that holds labels out learns once or more without them, then from all."""
        estimate = _ESTIMATE.match(stage)
        if estimate:
            number, folds = (int(part or 1) for part in estimate.groups())
            self._trainings = folds + 1
            return self.tr("{} of {}: estimating accuracy").format(number, self._trainings), stage[estimate.end() :]
        if self._trainings and stage.startswith(_LEARN):
            return self.tr("{0} of {0}: learning from all labels").format(self._trainings), stage
        return stage, ""

    def _time_left(self, left_s: float) -> str:
        if left_s < 0:
            return ""
        if left_s < 90:
            return self.tr("about {} s left").format(max(1, round(left_s)))
        return self.tr("about {} min left").format(round(left_s / 60))
