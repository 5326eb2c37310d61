"""Shown while no engine is found: make one, or point at one. Nothing is installed without a yes."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QFrame, QLabel, QMessageBox, QPushButton, QVBoxLayout

from ...engine.errors import EngineError
from ..session import Session
from .parts import row


class EngineBanner(QFrame):
    """A sentence and two buttons."""

    refused = pyqtSignal(object)  # EngineError

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("engineBanner")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._session = session
        text = QLabel(
            self.tr(
                "<b>The engine is not set up yet.</b> It computes in a Python of its own, "
                "apart from QGIS. Set it up once (about 1 GB), or choose an interpreter that has it."
            )
        )
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.RichText)
        self._set_up = QPushButton(self.tr("Set Up Engine…"))
        self._set_up.setObjectName("setUpEngineButton")
        self._set_up.clicked.connect(self._ask_set_up)
        self._choose = QPushButton(self.tr("Choose Interpreter…"))
        self._choose.setObjectName("chooseInterpreterButton")
        self._choose.clicked.connect(self._ask_interpreter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(text)
        layout.addLayout(row(self._set_up, self._choose))
        for signal in (session.engine_changed, session.started, session.ended):
            signal.connect(self._show)
        self._show()

    def _ask_set_up(self) -> None:
        question = QMessageBox(self)
        question.setObjectName("setUpEngineQuestion")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Set Up Engine"))
        question.setText(self.tr("Download and install the engine's packages?"))
        question.setInformativeText(
            self.tr(
                "PyTorch, rasterio, ONNX Runtime and what they need, in fixed versions from PyPI "
                "(about 300 MB to download, 1 GB on disk), go into\n{}\n\nThe Python of QGIS is not touched. "
                "Removing that folder removes the engine."
            ).format(self._session.engine_folder)
        )
        question.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        if question.exec() == QMessageBox.StandardButton.Yes:
            self._try(self._session.set_up_engine)

    def _ask_interpreter(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Python interpreter with the engine's packages"), self._session.folder
        )
        if path:
            self._try(lambda: self._session.choose_engine(path))

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except EngineError as error:
            self.refused.emit(error)

    def _show(self, *_: object) -> None:
        self.setVisible(not self._session.engine_python)
        for button in (self._set_up, self._choose):
            button.setEnabled(not self._session.is_busy)
            button.setToolTip(self.tr("Another job is running") if self._session.is_busy else "")
