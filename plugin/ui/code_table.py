"""The classes of a raster of labels: what each code is called, to be typed in place.

As the class table of shapes, without what only shapes have. Names and colours are those of the layer's symbology.
"""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ..session import Session
from .plain import plain
from .tables import fit_height, presses_cell, types_name

COLOR, NAME, CODE = range(3)


class CodeTable(QTableWidget):
    """Shows the codes of a session's raster of labels; edits their names and colours in place."""

    def __init__(self, session: Session, try_edit: Callable[..., None]) -> None:
        super().__init__(0, 3)
        self.setObjectName("codeTable")
        self._codes, self._try = session.codes, try_edit
        self._set_up()
        self.itemChanged.connect(self._on_item_edited)
        self._codes.changed.connect(self.show_codes)
        self.hide()

    def show_codes(self) -> None:
        """The rows as the raster has them now; hidden while there are none."""
        self.blockSignals(True)
        self.setRowCount(len(self._codes.classes))
        for line, spec in enumerate(self._codes.classes):
            self._show_color(line, spec.color)
            self._show_name(self._item(line, NAME), spec.name or self._codes.stand_in(spec.code), not spec.name)
            self._item(line, CODE).setText(str(spec.code))
        fit_height(self, most_rows=9)
        self.blockSignals(False)
        self.setVisible(bool(self._codes.classes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the mouse does with a row; F2 from any of its cells."""
        is_typed = self.state() == QAbstractItemView.State.EditingState  # the key that ends a name comes here too
        if is_typed or not (presses_cell(self, event) or types_name(self, event, NAME)):
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        """Where a name is typed, Tab goes on to the next one."""
        steps = {QAbstractItemView.CursorAction.MoveNext: 1, QAbstractItemView.CursorAction.MovePrevious: -1}
        if action not in steps:
            return super().moveCursor(action, keys)
        return self.model().index((self.currentRow() + steps[action]) % max(1, self.rowCount()), NAME)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)  # where no name is typed it leaves the table
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalHeaderLabels(["", self.tr("Class"), self.tr("Code")])
        self.setToolTip(
            self.tr(
                "What the raster's codes mean: a double click names one, Tab goes on to the next. Names and colours are kept in the "
                "symbology of the layer ('Paletted/Unique values'), as the map shows them"
            )
        )
        self.horizontalHeaderItem(CODE).setToolTip(self.tr("What the raster's pixels hold"))
        header, line_height = self.horizontalHeader(), self.fontMetrics().height() + 10
        header.setMinimumSectionSize(line_height)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(COLOR, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(COLOR, line_height)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(line_height)

    def _on_item_edited(self, item: QTableWidgetItem) -> None:
        spec = self._codes.classes[item.row()]
        text = item.text().strip()
        if item.column() == NAME and text != (spec.name or self._codes.stand_in(spec.code)):
            self._try(self._codes.rename, spec.code, text)
        self.show_codes()  # what was refused is not left standing

    def _on_color(self, line: int, color: str) -> None:
        self._try(self._codes.recolor, self._codes.classes[line].code, color)

    def _show_name(self, item: QTableWidgetItem, text: str, is_stand_in: bool) -> None:
        """A code without a name has the one that the map would give it, pale and slanted."""
        item.setText(text)
        item.setToolTip(plain(self.tr("Without a name: double-click to type one") if is_stand_in else text))
        font = item.font()
        font.setItalic(is_stand_in)
        item.setFont(font)
        group = QPalette.ColorGroup.Disabled if is_stand_in else QPalette.ColorGroup.Active
        item.setForeground(self.palette().brush(group, QPalette.ColorRole.Text))

    def _show_color(self, line: int, color: str) -> None:
        button = self.cellWidget(line, COLOR)
        if button is None:
            button = QgsColorButton()
            button.setShowMenu(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cell has it
            button.setObjectName(f"codeColorButton{line}")
            button.setToolTip(self.tr("Colour of the class"))
            button.colorChanged.connect(lambda chosen, line=line: self._on_color(line, chosen.name()))
            self.setCellWidget(line, COLOR, button)
        button.blockSignals(True)
        button.setColor(QColor(color))
        button.blockSignals(False)

    def _item(self, line: int, column: int) -> QTableWidgetItem:
        """With flags that are set once: set again, even the same ones make Qt forget what is being typed."""
        item = self.item(line, column)
        if item is None:
            item = QTableWidgetItem()
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if column == NAME:
                flags |= Qt.ItemFlag.ItemIsEditable
            else:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setFlags(flags)
            self.setItem(line, column, item)
        return item
