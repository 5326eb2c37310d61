"""The model browser: which models there are, what each is, and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QGridLayout,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...engine.errors import EngineError
from ..sensors import sensor_name
from ..session import Entry, ModelCard, Session, Unreadable
from .model_list import ModelList
from .model_table import table_of
from .model_words import WordsDialog
from .opening import open_folder
from .parts import Notice, PrimaryButton, allow, own_icon, qgis_icon, row, with_suffix
from .plain import plain

_FILES = "X-ModalNet (*.xmn)"


class ModelBrowser(QDialog):
    """Stays open beside QGIS, so that a model can be dragged out of it, until one is used."""

    used = pyqtSignal(str)  # the path of the model that was chosen

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("modelBrowser")
        self.setWindowTitle(self.tr("X-ModalNet Models"))
        self.resize(460, 620)
        self._session, self._shelf = session, session.shelf
        self._wanted = ""  # the model to select when the list is made anew
        self._filter = QgsFilterLineEdit()
        self._filter.setObjectName("modelFilter")
        self._filter.setShowSearchIcon(True)
        self._filter.setPlaceholderText(self.tr("Filter by name, sensor, class, author…"))
        self._filter.setToolTip(
            self.tr("Show the models that have all of these words in their name, folder, sensors, classes or notes")
        )
        self._list = ModelList()
        self._empty = QLabel()
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setObjectName("modelsEmptyLabel")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._notice = Notice("modelsNotice")
        self._make_buttons()
        self._lay_out()
        self._link()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._notice.hide()
        self._shelf.look()

    def _make_buttons(self) -> None:
        self._use = PrimaryButton(self.tr("Use Model"), own_icon("classify"), "useModelButton")
        self._import = _button(self.tr("Import…"), "/mActionFileOpen.svg", "importModelButton")
        self._show_folder = _button(self.tr("Show in Folder"), "/mActionFolder.svg", "showModelButton")
        self._share = _button(self.tr("Share…"), "/mActionSharing.svg", "shareModelButton")
        self._words = _button(self.tr("Author and Notes…"), "/mActionToggleEditing.svg", "describeModelButton")
        self._export = QPushButton(own_icon("export_onnx"), self.tr("Export for Deepness…"))
        self._export.setObjectName("exportModelButton")
        self._remove = _button(self.tr("Remove…"), "/mActionDeleteSelected.svg", "removeModelButton")
        self._copy = _button(self.tr("Copy as Table"), "/mActionEditCopy.svg", "copyModelsButton")
        self._copy.setToolTip(
            self.tr(
                "Copy what the models in the list say of their accuracy and their training, a row each, to be pasted into a spreadsheet"
            )
        )
        self._copy.setAutoDefault(False)
        self._tips = {
            self._show_folder: self.tr("Open the folder that the model's file lies in"),
            self._share: self.tr("Copy the model to a place of your choice: one file that holds all that a map needs"),
            self._export: self.tr("Write an ONNX file that the QGIS plugin Deepness runs as a segmentation model"),
            self._words: self.tr("Change who made the model, and what others should know of it"),
            self._remove: self.tr("Move the model's file to the trash, after asking"),
        }
        for button in (self._use, self._import, *self._tips):
            button.setAutoDefault(button is self._use)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, button in enumerate(self._tips):
            grid.addWidget(button, place // 2, place % 2)
        grid.addWidget(self._copy, len(self._tips) // 2, len(self._tips) % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        top = row(self._filter, self._import)
        top.setStretch(0, 1)
        layout.addLayout(top)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty, 1)
        for widget in (self._notice, self._use):
            layout.addWidget(widget)
        layout.addLayout(grid)

    def _link(self) -> None:
        self._filter.textChanged.connect(self._on_filter)
        self._list.picked.connect(self._show_buttons)
        self._list.itemActivated.connect(lambda _: self._use.click())
        self._use.clicked.connect(self._on_use)
        self._import.clicked.connect(self.ask_import)
        self._show_folder.clicked.connect(lambda: open_folder(str(Path(self._chosen.path).parent)))
        self._share.clicked.connect(self._on_share)
        self._words.clicked.connect(self._on_words)
        self._export.clicked.connect(self._on_export)
        self._remove.clicked.connect(self._on_remove)
        self._copy.clicked.connect(self._on_copy)
        self._shelf.changed.connect(self._show)
        self._shelf.imported.connect(self._on_imported)
        self._shelf.told.connect(lambda text: self._notice.show_text("good", text))
        self._shelf.failed.connect(self._notice.show_error)
        for signal in (self._session.layers_changed, self._session.model_changed):
            signal.connect(self._on_choices)

    @property
    def _chosen(self) -> Entry:
        entry = self._list.entry
        return entry if entry is not None else Unreadable("", "")

    def _show(self) -> None:
        wanted = self._wanted or self._chosen.path or self._session.model_path
        self._wanted = ""
        problems = self._problems()
        self._list.show_entries([(entry, problems[entry.path]) for entry in self._shelf.entries], wanted)
        self._on_filter(self._filter.text())

    def _problems(self) -> dict[str, str]:
        """What is wrong with each model, by its path; "" where nothing is."""
        cards = [entry for entry in self._shelf.entries if isinstance(entry, ModelCard)]
        unreadable = {entry.path: entry.problem for entry in self._shelf.entries if isinstance(entry, Unreadable)}
        return {card.path: text for card, text in zip(cards, self._session.misfits(cards))} | unreadable

    def _on_choices(self, *_: object) -> None:
        """Which models fit depends on the layers."""
        if self.isVisible():
            self._show()

    def _on_filter(self, text: str) -> None:
        shown = self._list.filter(text)
        self._list.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        if self._shelf.entries:
            self._empty.setText(self.tr("No model has '{}' in its name, sensors, classes or notes").format(text.strip()))
        else:
            folders = "\n".join(self._shelf.folders())
            self._empty.setText(
                self.tr("No models yet: train one, or import one that you were given.\n\nLooked in\n{}").format(folders)
            )

    def _show_buttons(self, entry: Optional[Entry]) -> None:
        self._import.setToolTip(
            plain(self.tr("Check a model file that you were given, and copy it into {}").format(self._shelf.own_folder))
        )
        nothing = self.tr("Choose a model in the list first")
        damaged = entry.problem if isinstance(entry, Unreadable) else ""
        self._use.allow(nothing if entry is None else damaged, self.tr("Choose this model in step 4"))
        for button, tip in self._tips.items():
            needs_card = button in (self._share, self._words, self._export)
            obstacle = nothing if entry is None else damaged if needs_card else ""
            allow(button, obstacle, tip)

    def _on_use(self) -> None:
        self._session.set_model_path(self._chosen.path)
        self.used.emit(self._chosen.path)
        self.accept()

    def ask_import(self) -> None:
        """One that the user was given."""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import a Model"), self._session.folder, _FILES)
        if path:
            self._notice.hide()
            self._shelf.take_in(path)

    def _on_imported(self, path: str) -> None:
        self._wanted = path
        self._filter.clear()

    def _on_copy(self) -> None:
        cards = self._list.listed
        QApplication.clipboard().setText(table_of(cards))
        self._notice.show_text("good", self.tr("Copied as a table: {} models").format(len(cards)))

    def _on_share(self) -> None:
        start = str(Path(self._session.folder, Path(self._chosen.path).name))
        title = self.tr("Copy the Model To")
        target = with_suffix(self, title, QFileDialog.getSaveFileName(self, title, start, _FILES)[0], ".xmn")
        if target:
            self._notice.hide()
            self._shelf.share(self._chosen.path, target)

    def _on_export(self) -> None:
        card = self._chosen
        if not isinstance(card, ModelCard):
            return
        stream = self._stream_of(card)
        start = str(Path(self._session.folder, f"{card.name}.onnx"))
        title = self.tr("Export for Deepness")
        target = stream and QFileDialog.getSaveFileName(self, title, start, "ONNX (*.onnx)")[0]
        path = with_suffix(self, title, target, ".onnx")
        if path:
            self._notice.hide()
            self._try(lambda: self._session.export_onnx(card.path, stream, path))

    def _stream_of(self, card: ModelCard) -> str:
        """The one that Deepness will see: the target, else what the user says; "" for none."""
        if len(card.target) == 1:
            return card.target[0]
        text = self.tr("Deepness gives a model one raster. Which of the sensors will it be?")
        names = [sensor_name(stream) for stream in card.target]
        name, is_chosen = QInputDialog.getItem(self, self.tr("Export for Deepness"), text, names, 0, False)
        return card.target[names.index(name)] if is_chosen else ""

    def _on_words(self) -> None:
        card = self._chosen
        if isinstance(card, ModelCard):
            dialog = WordsDialog(card, self)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._notice.hide()
                self._shelf.describe(card.path, *dialog.words())

    def _on_remove(self) -> None:
        path = self._chosen.path
        title = self.tr("Remove '{}'?").format(Path(path).stem)
        if not self._is_sure(title, self.tr("The file goes to the trash:\n{}").format(path), "removeModelQuestion"):
            return
        if not self._shelf.move_to_trash(path):
            text = self.tr("There is no trash for this place. Delete the file for good?\n{}").format(path)
            if not self._is_sure(title, text, "deleteModelQuestion"):
                return
            self._try(lambda: self._shelf.delete(path))
        if not Path(path).exists() and self._session.model_path == path:
            self._session.set_model_path("")

    def _is_sure(self, title: str, text: str, name: str) -> bool:
        question = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), plain(title), parent=self)
        question.setObjectName(name)
        question.setInformativeText(plain(text))
        question.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return bool(question.exec() == QMessageBox.StandardButton.Yes)

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except EngineError as error:
            self._notice.show_error(error)


def _button(text: str, icon: str, name: str) -> QPushButton:
    button = QPushButton(qgis_icon(icon), text)
    button.setObjectName(name)
    return button
