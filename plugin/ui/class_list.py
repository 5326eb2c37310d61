"""The class table of the label layer: one row per class, in the order of the number keys.

Eye, colour and lock are buttons, so that a click on them chooses no class. Where the panel is narrow, code and pixels are in the tool
tips only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QItemSelectionModel, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QDropEvent, QIcon, QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QToolButton

from ..digits import percent
from ..session import LabelClass, Session
from .parts import qgis_icon, tool_button, with_own_keys
from .plain import plain
from .tables import fit_height, presses_cell, types_name

COLOR, NAME, CODE, SHAPES, SHARE, PIXELS, SEEN, LOCKED = range(8)
_SHOWN_AS = (SEEN, COLOR, NAME, CODE, SHAPES, PIXELS, SHARE, LOCKED)  # from left to right
_WIDE_ENOUGH = 46  # for code and pixels, in characters
_ICONS = {SEEN: ("/mActionHideAllLayers.svg", "/mActionShowAllLayers.svg"), LOCKED: ("/unlocked.svg", "/locked.svg")}  # off, on

TryEdit = Callable[..., None]  # an edit and its arguments; what is wrong with it is said by the panel


class ClassList(QTableWidget):
    """Shows the classes of a session's labelling; edits them in place."""

    removal_wanted = pyqtSignal()  # of the class that is drawn
    namesake_typed = pyqtSignal(object, object)  # a class, and the one whose name it was to have, which was refused

    def __init__(self, session: Session, try_edit: TryEdit) -> None:
        super().__init__(0, len(_SHOWN_AS))
        self.setObjectName("classTable")
        self._session, self._labelling, self._try = session, session.labelling, try_edit
        self._shown: tuple[int, ...] = ()  # codes
        self._set_up()
        self._set_up_header()
        self.itemSelectionChanged.connect(self._on_row_chosen)
        self.itemChanged.connect(self._on_item_edited)
        session.live.shares_changed.connect(self._show_shares)
        session.survey.changed.connect(self._show_pixels)

    @property
    def selected(self) -> list[LabelClass]:
        """The classes whose rows are selected, in their order; the one that is drawn is among them."""
        lines = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._labelling.classes[line] for line in lines if line < len(self._labelling.classes)]

    def type_name(self, line: int) -> None:
        """Let the name in a row be typed."""
        self.setFocus()
        self.editItem(self.item(line, NAME))

    def show_classes(self) -> None:
        """The rows as the labelling has them now."""
        self.blockSignals(True)
        self.setRowCount(len(self._labelling.classes))
        for line, entry in enumerate(self._labelling.classes):
            self._fill_below_buttons(line)
            self._show_texts(line, entry)
        for line, entry in enumerate(self._labelling.classes):
            self._show_color(line, entry)
            self._show_switch(line, SEEN, entry.is_visible)
            self._show_switch(line, LOCKED, entry.is_locked)
        fit_height(self, most_rows=9)
        self.blockSignals(False)
        self._show_pixels()
        self._show_shares()

    def show_choice(self) -> None:
        """Select the class that is drawn; others that are selected beside it stay so while the rows are the same."""
        codes = tuple(entry.code for entry in self._labelling.classes)
        entry = self._labelling.current_class
        self.blockSignals(True)
        line = codes.index(entry.code) if entry is not None else -1
        if entry is not None and (codes != self._shown or entry not in self.selected or line != self.currentRow()):
            self.clearSelection()
            self.selectRow(line)
        self._shown = codes
        self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_shares()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the mouse does with a row; F2 from any of its cells."""
        if self.state() == QAbstractItemView.State.EditingState:  # the key that ends a name comes here too
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():  # a key that is held takes one class, not all
                self.removal_wanted.emit()
        elif not presses_cell(self, event) and not types_name(self, event, NAME):
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The class that is drawn goes between two others; its row follows by itself."""
        entry, line = self._labelling.current_class, self._line_under(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)  # else Qt would take the row away
        event.accept()
        if entry is None or self._labelling.obstacle:
            return
        here = next(place for place, other in enumerate(self._labelling.classes) if other.code == entry.code)
        places = line - here if line <= here else line - here - 1
        if places:
            self._try(self._labelling.move_class, entry, places)

    def _line_under(self, event: QDropEvent) -> int:
        """So many rows lie above the place where something is let go."""
        height = (event.position().toPoint() if hasattr(event, "position") else event.pos()).y()
        line = self.rowAt(height)
        if line < 0:
            return self.rowCount()
        return line + int(height > self.rowViewportPosition(line) + self.rowHeight(line) // 2)

    # Making

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)  # the line between rows shows where it would go
        self.setTabKeyNavigation(False)  # Tab goes on to what follows the table, arrows go about in it
        self.setShowGrid(False)
        self.setWordWrap(False)  # else a name of two words that has no room loses the second

    def _set_up_header(self) -> None:
        how = self.tr(
            "Keys 1 to 9 on the map choose a class, Ctrl+click the one that is there; a double click renames it. Ctrl or Shift and a click "
            "in the table select several, to merge them. Drag a class to another place for another order"
        )
        how = with_own_keys(how)
        self.setToolTip(plain(how))
        titles = {
            NAME: (self.tr("Class"), how),
            CODE: (self.tr("Code"), self.tr("What the map's pixels hold")),
            SHAPES: (self.tr("Shapes"), ""),
            PIXELS: (self.tr("Pixels"), self.tr("About so many pixels of the target layer are labelled")),
            SEEN: ("", self.tr("Seen on the map: a click shows all, or hides all")),
            LOCKED: ("", self.tr("Locked for the tools: a click locks all, or unlocks all")),
        }
        for column in range(self.columnCount()):
            title, tip = titles.get(column, ("", ""))
            item = QTableWidgetItem(title)
            item.setToolTip(plain(tip))
            if column in _ICONS:
                item.setIcon(qgis_icon(_ICONS[column][1]))
            self.setHorizontalHeaderItem(column, item)
        header, line_height = self.horizontalHeader(), self.fontMetrics().height() + 10
        header.setMinimumSectionSize(line_height)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (COLOR, SEEN, LOCKED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, line_height)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for place, column in enumerate(_SHOWN_AS):
            header.moveSection(header.visualIndex(column), place)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._on_header_clicked)
        self.verticalHeader().setDefaultSectionSize(line_height)

    # Doing

    def _on_row_chosen(self) -> None:
        """The row that was clicked; where a click took it out of the selection, one that is left."""
        selected, line = self.selected, self.currentRow()
        if not selected:
            self.show_choice()
            return
        if not 0 <= line < len(self._labelling.classes) or self._labelling.classes[line] not in selected:
            line = self._labelling.classes.index(selected[0])
            self.selectionModel().setCurrentIndex(self.model().index(line, NAME), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._labelling.choose_class(self._labelling.classes[line].code)

    def _on_item_edited(self, item: QTableWidgetItem) -> None:
        entry, text = self._labelling.classes[item.row()], item.text().strip()
        if item.column() == NAME and text != entry.name:
            namesake = next((other for other in self._labelling.classes if other.name == text), None)
            self._try(self._labelling.rename_class, entry, text)
            if namesake is not None and not self._labelling.shape_obstacle:
                self.namesake_typed.emit(entry, namesake)
        elif item.column() == NAME:
            self._put(item.row(), NAME, text)  # without the blanks

    def _on_color(self, line: int, color: str) -> None:
        self._try(self._labelling.recolor_class, self._labelling.classes[line], color)

    def _on_switch(self, line: int, column: int) -> None:
        entry = self._labelling.classes[line]
        if column == SEEN:
            self._try(self._labelling.show_classes, [entry], not entry.is_visible)
        else:
            self._try(self._labelling.lock_classes, [entry], not entry.is_locked)

    def _on_header_clicked(self, column: int) -> None:
        classes = self._labelling.classes
        if column == SEEN:
            self._try(self._labelling.show_classes, classes, not all(entry.is_visible for entry in classes))
        elif column == LOCKED:
            self._try(self._labelling.lock_classes, classes, not all(entry.is_locked for entry in classes))

    # Showing

    def _fill_below_buttons(self, line: int) -> None:
        """With items onto which no class can be dropped; onto no item Qt lets it."""
        for column in (COLOR, SEEN, LOCKED):
            if self.item(line, column) is None:
                below = QTableWidgetItem()
                below.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.setItem(line, column, below)

    def _show_texts(self, line: int, entry: LabelClass) -> None:
        """Only what is another: with buttons in the table, every change of an item makes Qt lay all of them out again."""
        can_edit = not self._labelling.obstacle
        for column, text in (
            (NAME, entry.name),
            (CODE, str(entry.code)),
            (SHAPES, str(entry.shapes)),
            (SHARE, None),
            (PIXELS, None),
        ):
            item = self.item(line, column)
            if item is None:
                item = QTableWidgetItem()
                if column != NAME:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(line, column, item)
            self._put(line, column, text)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if can_edit:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
            if column == NAME and not self._name_obstacle(entry):
                flags |= Qt.ItemFlag.ItemIsEditable
            if item.flags() != flags:
                item.setFlags(flags)

    def _name_obstacle(self, entry: LabelClass) -> str:
        """Why a class cannot be renamed; a name that its field holds stands in each shape."""
        return self._labelling.shape_obstacle if isinstance(entry.value, str) else self._labelling.obstacle

    def _show_color(self, line: int, entry: LabelClass) -> None:
        button = self.cellWidget(line, COLOR)
        if button is None:
            button = QgsColorButton()
            button.setShowMenu(False)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cell has it
            button.setObjectName(f"classColorButton{line}")
            button.setToolTip(self.tr("Colour of the class"))
            button.colorChanged.connect(lambda color, line=line: self._on_color(line, color.name()))
            self.setCellWidget(line, COLOR, button)
        button.blockSignals(True)
        button.setColor(QColor(entry.color))
        button.blockSignals(False)

    def _show_switch(self, line: int, column: int, is_on: bool) -> None:
        button = self.cellWidget(line, column) or self._make_switch(line, column)
        if button.property("isOn") is is_on:
            return
        button.setProperty("isOn", is_on)
        button.setIcon(qgis_icon(_ICONS[column][1]) if is_on else self._faded(_ICONS[column][0]))
        if column == SEEN:
            tip = self.tr("Seen on the map") if is_on else self.tr("Hidden on the map, and left alone by the tools; trained with")
        else:
            tip = (
                self.tr("Locked: no tool of the panel changes its shapes")
                if is_on
                else self.tr("Lock it: no tool changes its shapes")
            )
        button.setToolTip(plain(tip))

    def _faded(self, name: str) -> QIcon:
        """So that the rows that are switched otherwise than most stand out."""
        side = self.fontMetrics().height()
        return QIcon(qgis_icon(name).pixmap(side, side, QIcon.Mode.Disabled))

    def _make_switch(self, line: int, column: int) -> QToolButton:
        name = "classEyeButton" if column == SEEN else "classLockButton"
        button = tool_button(QIcon(), "", f"{name}{line}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # number keys go on to the map
        button.clicked.connect(lambda: self._on_switch(line, column))
        self.setCellWidget(line, column, button)
        return button

    @property
    def _listed(self) -> list[tuple[int, LabelClass]]:
        """The classes that have a row, with its number: others may be told of a moment before they get theirs, and a row that is there may
        be empty yet, as where the bar comes with it and makes the table narrower."""
        listed = enumerate(self._labelling.classes[: self.rowCount()])
        return [(line, entry) for line, entry in listed if self.item(line, PIXELS) is not None]

    def _show_pixels(self) -> None:
        """As they are counted, some time after an edit; a name that is being typed is left alone."""
        pixels = self._session.survey.pixels
        self.blockSignals(True)
        for line, entry in self._listed:
            self._put(line, PIXELS, _short(pixels.get(entry.value, 0)) if pixels else "")
        self._show_tips()
        self.blockSignals(False)
        self._choose_columns()

    def _show_shares(self) -> None:
        """Beside the classes while there is a live map: behind the shapes, in one column with them, or without them where names would be
        cut."""
        shares, is_wide = self._session.live.shares, self._is_wide
        texts = [_share(shares.get(entry.code), percent if is_wide else _short_percent) for _, entry in self._listed]
        both = [f"{entry.shapes} · {text}" if text else str(entry.shapes) for text, (_, entry) in zip(texts, self._listed)]
        self.blockSignals(True)
        for shorter in () if is_wide else (self.tr("Shapes · %"), "%"):
            self._fill_shares(shorter, self.tr("Shapes, and the share of what the live map shows"), both)
            if self._room_for_names([SHARE]) >= self.sizeHintForColumn(NAME):
                break
        else:
            self._fill_shares(self.tr("Map"), self.tr("Share of what the live map shows"), texts)
        self._show_tips()
        self.blockSignals(False)
        self._choose_columns()

    def _fill_shares(self, title: str, tip: str, texts: Sequence[str]) -> None:
        self._title(SHARE, title, tip)
        for text, (line, _) in zip(texts, self._listed):
            self._put(line, SHARE, text)

    def _show_tips(self) -> None:
        """All that is known of a class, whatever columns there is room for."""
        for line, entry in self._listed:
            tip, obstacle = self._tip_of(entry), self._name_obstacle(entry)
            for column in (CODE, SHAPES, SHARE, PIXELS):
                self._put(line, column, None, tip)
            self._put(line, NAME, None, f"{tip}\n{obstacle}" if obstacle else tip)

    def _tip_of(self, entry: LabelClass) -> str:
        pixels, share = self._session.survey.pixels, self._session.live.shares.get(entry.code)
        tip = self.tr("{}: code {}, one shape") if entry.shapes == 1 else self.tr("{}: code {}, {} shapes")
        tip = tip.format(entry.name, entry.code, entry.shapes)
        if pixels:
            count = QLocale().toString(pixels.get(entry.value, 0))
            tip += self.tr(", about {} pixels of the target layer").format(count)
        if share is not None:
            tip += self.tr(", {} of what the live map shows").format(percent(share))
        return tip

    def _title(self, column: int, text: str, tip: str) -> None:
        item = self.horizontalHeaderItem(column)
        if item.text() != text:
            item.setText(text)
            item.setToolTip(plain(tip))

    def _put(self, line: int, column: int, text: Optional[str], tip: Optional[str] = None) -> None:
        """What is another of text and tool tip; None leaves it."""
        item = self.item(line, column)
        if text is not None and item.text() != text:
            item.setText(text)
        if tip is not None and item.toolTip() != tip:
            item.setToolTip(plain(tip))

    @property
    def _is_wide(self) -> bool:
        return bool(self.width() >= _WIDE_ENOUGH * self.fontMetrics().averageCharWidth())

    def _choose_columns(self) -> None:
        """Those that there is room for; the share of a live map takes that of the code, or tells the shapes too. Names come first: what
        has no room beside the longest is in the tool tips only."""
        is_live, is_wide = bool(self._session.live.shares), self._is_wide
        self.setColumnHidden(SHARE, not is_live)
        self.setColumnHidden(SHAPES, is_live and not is_wide)
        self.setColumnHidden(CODE, is_live or not is_wide)
        self.setColumnHidden(PIXELS, not is_wide or not self._session.survey.pixels)
        for column in (PIXELS, CODE):
            shown = [other for other in (CODE, SHAPES, SHARE, PIXELS) if not self.isColumnHidden(other)]
            if self._room_for_names(shown) < self.sizeHintForColumn(NAME):
                self.setColumnHidden(column, True)

    def _room_for_names(self, columns: Sequence[int]) -> int:
        """Pixels, beside these columns of figures."""
        header, buttons = self.horizontalHeader(), (COLOR, SEEN, LOCKED)
        figures = sum(max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) for column in columns)
        return int(self.viewport().width() - figures - sum(self.columnWidth(column) for column in buttons))


def _share(share: Optional[float], told: Callable[[float], str]) -> str:
    return "" if share is None else told(share)


def _short(count: int) -> str:
    """12 k for 12345."""
    return str(count) if count < 10_000 else f"{count / 1000:.0f} k"


def _short_percent(share: float) -> str:
    """Of small shares a digit more."""
    return f"{100 * share:.0f} %" if share >= 0.0995 else percent(share)
