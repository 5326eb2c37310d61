"""A small dialog for what a model's maker says of it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ...engine.jobs import MOST_AUTHOR, MOST_NOTES
from ..session import ModelCard


class WordsDialog(QDialog):
    """Author and notes of a card, to be changed."""

    def __init__(self, card: ModelCard, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("modelWordsDialog")
        self.setWindowTitle(self.tr("Author and Notes of '{}'").format(card.name))
        self._author = QLineEdit(card.author)
        self._author.setObjectName("modelAuthorEdit")
        self._author.setMaxLength(MOST_AUTHOR)
        self._author.setToolTip(self.tr("Who made the model; may be empty"))
        self._notes = QPlainTextEdit(card.notes)
        self._notes.setObjectName("modelNotesEdit")
        self._notes.setTabChangesFocus(True)
        self._notes.setToolTip(self.tr("What others should know: season, place, units of the values, what it is not good for"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Author"), self._author)
        form.addRow(self.tr("Notes"), self._notes)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def words(self) -> tuple[str, str]:
        """Author and notes as they stand; of a text that is too long the beginning."""
        return self._author.text().strip(), self._notes.toPlainText().strip()[:MOST_NOTES]
