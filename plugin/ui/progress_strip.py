"""What runs, how far it is, how long it will take, and the way to stop it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFrame, QLabel, QProgressBar, QSizePolicy, QVBoxLayout

from ..session import Session
from .parts import qgis_icon, row, tool_button

_STEPS = 1000


class ProgressStrip(QFrame):
    """At the foot of the dock, there only while something runs."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("progressStrip")
        self._session = session
        self._what = ""
        self._text = QLabel()
        self._text.setObjectName("progressLabel")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._left = QLabel()
        self._left.setObjectName("timeLeftLabel")
        self._bar = QProgressBar()
        self._bar.setObjectName("progressBar")
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(round(self.fontMetrics().height() * 0.7))
        self._cancel = tool_button(qgis_icon("/mTaskCancel.svg"), self.tr("Cancel"), "cancelButton")
        self._cancel.clicked.connect(self._on_cancel)
        texts = row(self._text, self._left)
        texts.setStretch(0, 1)
        bars = row(self._bar, self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.setSpacing(2)
        layout.addLayout(texts)
        layout.addLayout(bars)
        session.started.connect(self._on_started)
        session.advanced.connect(self._on_advanced)
        session.ended.connect(self.hide)
        self.setVisible(session.is_busy)

    def _on_started(self, what: str) -> None:
        self._what = what
        self._text.setText(what)
        self._left.clear()
        self._bar.setValue(0)
        self._cancel.setEnabled(True)
        self.show()

    def _on_advanced(self, fraction: float, stage: str, left_s: float) -> None:
        if not self._cancel.isEnabled():
            return
        self._text.setText(stage or self._what)
        self._text.setToolTip(f"{self._what}: {stage}")
        self._left.setText(self._time_left(left_s))
        self._bar.setValue(round(fraction * _STEPS))

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._text.setText(self.tr("Stopping…"))
        self._left.clear()
        self._session.cancel()

    def _time_left(self, left_s: float) -> str:
        if left_s < 0:
            return ""
        if left_s < 90:
            return self.tr("about {} s left").format(max(1, round(left_s)))
        return self.tr("about {} min left").format(round(left_s / 60))
