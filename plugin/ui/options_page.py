"""The page of X-ModalNet in QGIS's Options: what is the user's and not a project's. The dock shows the same settings."""

from __future__ import annotations

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...engine.jobs import MOST_AUTHOR
from ..session import Preferences, Session
from .device_combo import DeviceCombo
from .device_words import means_here
from .engine_banner import EngineBanner
from .parts import WheelGuard, WholeText, own_icon, row


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the Options are opened."""

    def __init__(self, session: Session, banner: EngineBanner) -> None:
        super().__init__()
        self._session, self._banner = session, banner
        self.setTitle("X-ModalNet")
        self.setIcon(own_icon("xmodalnet"))

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:
        return OptionsPage(self._session, self._banner, parent)


class OptionsPage(QgsOptionsPageWidget):
    """The engine's buttons act at once, all else when the Options are closed with OK."""

    def __init__(self, session: Session, banner: EngineBanner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("xmodalnetOptions")
        self._session = session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._make_engine(banner))
        layout.addWidget(self._make_models())
        layout.addStretch(1)
        WheelGuard(self)  # QGIS's Options scroll
        for signal in (session.engine_changed, session.started, session.ended):
            signal.connect(self._show_engine)
        self._show_engine()

    def apply(self) -> None:
        """OK was pressed."""
        chosen = Preferences(
            device=self._device.device,
            author=self._author.text().strip(),
            models_folder=self._folder.filePath().strip(),
        )
        if chosen != self._session.preferences:
            self._session.set_preferences(chosen)

    def _make_engine(self, banner: EngineBanner) -> QGroupBox:
        box = QGroupBox(self.tr("Engine"))
        self._engine = WholeText("optionsEngineText")
        self._set_up = QPushButton(self.tr("Set Up Engine…"))
        self._set_up.setObjectName("optionsSetUpButton")
        self._set_up.clicked.connect(banner.ask_set_up)
        self._choose = QPushButton(self.tr("Choose Interpreter…"))
        self._choose.setObjectName("optionsChooseButton")
        self._choose.clicked.connect(banner.ask_interpreter)
        self._device = DeviceCombo("optionsDeviceCombo", self._session.preferences.device)
        self._device.setToolTip(self.tr("Where to compute: automatic takes a graphics card where the engine can use one"))
        self._device.currentTextChanged.connect(self._show_device)
        self._means = QLabel()
        self._means.setTextFormat(Qt.TextFormat.PlainText)
        self._means.setObjectName("optionsDeviceText")
        self._means.setWordWrap(True)
        buttons = row(self._set_up, self._choose)
        buttons.addStretch(1)
        form = QFormLayout(box)
        form.addRow(self.tr("Interpreter"), self._engine)
        form.addRow("", buttons)
        form.addRow(self.tr("Device"), self._device)
        form.addRow("", self._means)
        return box

    def _make_models(self) -> QGroupBox:
        box = QGroupBox(self.tr("Models"))
        known = self._session.preferences
        self._author = QLineEdit(known.author)
        self._author.setObjectName("optionsAuthorEdit")
        self._author.setMaxLength(MOST_AUTHOR)
        self._author.setPlaceholderText(self.tr("Nobody"))
        self._author.setToolTip(self.tr("Is kept in each model that you train, and seen by whom you share it with; may be empty"))
        self._folder = QgsFileWidget()
        self._folder.setObjectName("optionsModelsFolder")
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._folder.setFilePath(known.models_folder)
        self._folder.lineEdit().setPlaceholderText(self._session.shelf.usual_folder)
        self._folder.setToolTip(
            self.tr("Where imported models go; the model browser looks there too. Empty: in your QGIS profile")
        )
        note = QLabel(self.tr("The model browser also looks in the project's folder and where models were used last."))
        note.setWordWrap(True)
        form = QFormLayout(box)
        form.addRow(self.tr("Author"), self._author)
        form.addRow(self.tr("Folder"), self._folder)
        form.addRow(note)
        return box

    def _show_engine(self, *_: object) -> None:
        self._engine.setPlainText(self._session.engine_python or self.tr("None yet: set one up, or choose one"))
        for button in (self._set_up, self._choose):
            button.setEnabled(not self._session.is_busy)
            button.setToolTip(self.tr("Another job is running") if self._session.is_busy else "")
        self._show_device()

    def _show_device(self, *_: object) -> None:
        text = means_here(self._device.device, self._session.auto_device)
        self._means.setText(text)
        self._means.setVisible(bool(text))
