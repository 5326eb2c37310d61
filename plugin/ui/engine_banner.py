"""The way to an engine: make one, or point at one. A banner while there is none that works, else a small menu. Nothing is installed
without a yes.
"""

from __future__ import annotations

import html
from typing import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QFrame, QLabel, QMenu, QMessageBox, QPushButton, QToolButton, QVBoxLayout

from ...engine.errors import EngineError
from ..digits import rounded
from ..session import Session
from .parts import qgis_icon, row
from .plain import plain


class EngineBanner(QFrame):
    """A sentence and two buttons, there only while no engine works."""

    refused = pyqtSignal(object)  # EngineError

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("engineBanner")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._session = session
        self._text = QLabel()
        self._text.setObjectName("engineLabel")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._set_up = QPushButton(self.tr("Set Up Engine…"))
        self._set_up.setObjectName("setUpEngineButton")
        self._set_up.clicked.connect(self.ask_set_up)
        self._choose = QPushButton(self.tr("Choose Interpreter…"))
        self._choose.setObjectName("chooseInterpreterButton")
        self._choose.clicked.connect(self.ask_interpreter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._text)
        layout.addLayout(row(self._set_up, self._choose))
        for signal in (session.engine_changed, session.started, session.ended):
            signal.connect(self._show)
        self._show()

    def ask_set_up(self) -> None:
        """Install after a yes."""
        question = QMessageBox(self)
        question.setObjectName("setUpEngineQuestion")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Set Up Engine"))
        question.setText(self.tr("Download and install the engine's packages?"))
        question.setInformativeText(plain(self._what_comes()))
        question.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        question.button(QMessageBox.StandardButton.Yes).setText(self.tr("Download and Install"))
        from_folder = question.addButton(self.tr("From Folder…"), QMessageBox.ButtonRole.ActionRole)
        from_folder.setObjectName("setUpFromFolderButton")
        from_folder.setToolTip(self.tr("Install packages that were saved on another computer: nothing is downloaded"))
        answer = question.exec()
        if question.clickedButton() is from_folder:
            self._set_up_from_folder()
        elif answer == QMessageBox.StandardButton.Yes:
            self._try(self._session.set_up_engine)

    def ask_packages(self) -> None:
        """Save them for computers that may download nothing."""
        title = self.tr("Folder to save the engine's packages in (about {} GB)").format(
            rounded(self._session.engine_gigabytes[0])
        )
        parent = QFileDialog.getExistingDirectory(self, title, self._session.folder)
        if parent:
            self._try(lambda: self._session.gather_packages(parent))

    def _set_up_from_folder(self) -> None:
        title = self.tr("Folder with the engine's packages")
        gathered = QFileDialog.getExistingDirectory(self, title, self._session.folder)
        if gathered:
            self._try(lambda: self._session.set_up_engine(gathered))

    def _what_comes(self) -> str:
        loaded, kept = self._session.engine_gigabytes
        text = self.tr(
            "PyTorch, rasterio, ONNX Runtime and what they need, in fixed versions from PyPI "
            "(about {} GB to download, {} GB on disk), go into\n{}\n\nThe Python of QGIS is not touched. "
            "Removing that folder removes the engine."
        ).format(rounded(loaded), rounded(kept), self._session.engine_folder)
        more = self.tr(
            "Most of it is what PyTorch for Linux brings for NVIDIA cards. pip's own settings count: an index of CPU builds there "
            "makes it a tenth."
        )
        return f"{text}\n\n{more}" if loaded > 1 else text

    def ask_interpreter(self) -> None:
        """One that is there already."""
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
        problem = self._session.engine_problem
        self._text.setText(self._missing() if not self._session.engine_python else self._broken(problem) if problem else "")
        self.setVisible(bool(self._text.text()))
        for button in (self._set_up, self._choose):
            button.setEnabled(not self._session.is_busy)
            button.setToolTip(self.tr("Another job is running") if self._session.is_busy else "")

    def _missing(self) -> str:
        text = self.tr(
            "<b>The engine is not set up yet.</b> It computes in a Python of its own, "
            "apart from QGIS. Set it up once (about {} GB), or choose an interpreter that has it."
        ).format(rounded(self._session.engine_gigabytes[1]))
        return " ".join([text, *map(html.escape, self._session.refused_pythons)])

    def _broken(self, problem: EngineError) -> str:
        text = self.tr("<b>The engine does not work.</b> {} Set it up again, or choose another interpreter.")
        return text.format(html.escape(f"{str(problem).rstrip('.')}."))


class EngineButton(QToolButton):
    """Always there: which engine it is, the same two ways to another one, and what computers without a way to PyPI need."""

    def __init__(self, session: Session, banner: EngineBanner) -> None:
        super().__init__()
        self.setObjectName("engineButton")
        self.setText(self.tr("Engine"))
        self.setIcon(qgis_icon("/mActionOptions.svg"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        self._session = session
        menu = QMenu(self)
        menu.addAction(self.tr("Set Up Engine…"), banner.ask_set_up).setObjectName("setUpEngineAction")
        menu.addAction(self.tr("Choose Interpreter…"), banner.ask_interpreter).setObjectName("chooseInterpreterAction")
        menu.addSeparator()
        menu.addAction(self.tr("Save Packages for Other Computers…"), banner.ask_packages).setObjectName("gatherPackagesAction")
        self.setMenu(menu)
        for signal in (session.engine_changed, session.started, session.ended):
            signal.connect(self._show)
        self._show()

    def _show(self, *_: object) -> None:
        self.setEnabled(not self._session.is_busy)
        python = self._session.engine_python
        tip = self.tr("The engine runs in {}").format(python) if python else self.tr("The engine is not set up yet")
        told = "\n".join([tip, *self._session.refused_pythons])
        self.setToolTip(plain(self.tr("Another job is running") if self._session.is_busy else told))
