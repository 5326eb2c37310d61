"""Tables of classes, as high as their rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from .plain import plain

_SWATCH_PX, _PAD_PX = 16, 4
_EDGE = QColor(224, 224, 224)


class NamesAbove(QTableWidget):
    """A class a row. Where its name has no room beside the figures, it stands above them, over the whole width."""

    def __init__(self, rows: int, columns: int, parent: Optional[QWidget] = None) -> None:
        super().__init__(rows, columns, parent)
        self.is_above = False
        self._line_px = self.fontMetrics().height() + 8
        self.verticalHeader().setDefaultSectionSize(self._line_px)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.viewport().update())  # names do not move with the figures

    def name_item(self, line: int) -> QTableWidgetItem:
        """What holds the name and the colour of a row."""
        return self.item(line, 0)

    def set_above(self, is_above: bool) -> None:
        self.is_above = is_above
        self.verticalHeader().setDefaultSectionSize(self._line_px + is_above * (self.fontMetrics().height() - 2))
        down = Qt.AlignmentFlag.AlignBottom if is_above else Qt.AlignmentFlag.AlignVCenter
        for line in range(self.rowCount()):
            for column in range(self.columnCount()):
                item = self.item(line, column)
                if item is not None and item is not self.name_item(line):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | down)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_above:
            return
        painter = QPainter(self.viewport())
        for line in range(self.rowCount()):
            strip = QRect(0, self.rowViewportPosition(line), self.viewport().width(), self.fontMetrics().height() + 2)
            painter.fillRect(strip, self.palette().base())  # grid lines and shades end below it
            painter.setPen(_EDGE)  # which keeps the figures apart from the next name
            painter.drawLine(strip.topLeft(), strip.topRight())
            painter.setPen(self.palette().text().color())
            self._draw_name(painter, strip, self.name_item(line))

    def _draw_name(self, painter: QPainter, strip: QRect, item: QTableWidgetItem) -> None:
        top = strip.center().y() - _SWATCH_PX // 2 + 1
        item.icon().paint(painter, QRect(strip.left() + _PAD_PX, top, _SWATCH_PX, _SWATCH_PX))
        place = strip.adjusted(_SWATCH_PX + 2 * _PAD_PX, 0, -_PAD_PX, 0)
        text = self.fontMetrics().elidedText(item.text(), Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class _Unseen(QStyledItemDelegate):
    """Of names that are drawn above the figures."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        pass


class FigureTable(NamesAbove):
    """Classes with their colour and some figures, as high as its rows."""

    def __init__(self, name: str, columns: Sequence[tuple[str, str]]) -> None:
        """columns: (title, tooltip) after the class."""
        super().__init__(0, 1 + len(columns))
        self.setObjectName(name)
        self._class_title, self._unseen = self.tr("Class"), _Unseen(self)
        self.setHorizontalHeaderLabels([self._class_title, *(title for title, _ in columns)])
        for place, (_, tip) in enumerate(columns, start=1):
            self.horizontalHeaderItem(place).setToolTip(plain(tip))
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        cut_in_the_middle(self)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.hide()

    def show_rows(self, rows: Sequence[tuple[str, str, Sequence[str]]]) -> None:
        """rows: (name, color, figures)."""
        self.setRowCount(len(rows))
        for line, (name, color, figures) in enumerate(rows):
            label = QTableWidgetItem(swatch(color), name)
            label.setToolTip(plain(name))
            self.setItem(line, 0, label)
            for column, figure in enumerate(figures, start=1):
                self.setItem(line, column, QTableWidgetItem(figure))
        self._fit()
        self.setVisible(bool(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Names are whole, if need be above their figures, and before that titles in two lines; figures that have no room even so are
        scrolled to."""
        header, room = self.horizontalHeader(), self.viewport().width()
        self.horizontalHeaderItem(0).setText(self._class_title)
        for is_broken in (False, True, False):
            figures = self._width_of_figures(is_broken)
            is_above = max(self.sizeHintForColumn(0), header.sectionSizeHint(0)) + figures > room
            if not is_above:
                break
        self.set_above(is_above)
        self.setItemDelegateForColumn(0, self._unseen if self.is_above else None)
        if header.sectionSizeHint(0) + figures > room:
            self.horizontalHeaderItem(0).setText("")  # rather than cut
        is_tight = figures + header.minimumSectionSize() > room
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed if is_tight else QHeaderView.ResizeMode.Stretch)
        if is_tight:
            header.resizeSection(0, header.minimumSectionSize())
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if is_tight else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        fit_height(self, most_rows=12)
        if is_tight:
            self.setFixedHeight(self.height() + self.horizontalScrollBar().sizeHint().height())

    def _width_of_figures(self, is_broken: bool) -> int:
        """With the last word of each title below the others, or beside them."""
        header, width = self.horizontalHeader(), 0
        for column in range(1, self.columnCount()):
            item = self.horizontalHeaderItem(column)
            title = item.text().replace("\n", " ")
            item.setText("\n".join(title.rsplit(" ", 1)) if is_broken else title)
            if not self.isColumnHidden(column):
                width += max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
        return width


class NamesTable(QTableWidget):
    """Several columns of names of classes side by side, each as wide as it needs to be while there is room. Figures beside them give way
    where names would be cut: the tool tips have them."""

    def __init__(self, columns: Sequence[str], names: Sequence[int]) -> None:
        """columns: their titles; names: the places of those of names."""
        super().__init__(0, len(columns))
        self.setHorizontalHeaderLabels(list(columns))
        self._names = names
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in names:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        cut_in_the_middle(self)

    def fit(self, most_rows: int) -> None:
        """After other rows came."""
        fit_height(self, most_rows)
        self._share_width()

    def _share_width(self) -> None:
        header, room = self.horizontalHeader(), self.viewport().width()
        needs = [max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) for column in self._names]
        figures = [column for column in range(self.columnCount()) if column not in self._names]
        for column in figures:
            self.setColumnHidden(column, False)  # Qt tells of no hidden title how wide it is
        needed = sum(max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) for column in figures)
        has_room = sum(needs) + needed <= room
        for column in figures:
            self.setColumnHidden(column, not has_room)
        for column, width in zip(self._names, shared(needs, room - needed * has_room)):
            header.resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()


def shared(needs: Sequence[int], room: int) -> list[int]:
    """All of the room for some that need so much: none gets less than it needs while another one has more."""
    widths, left = list(needs), room
    for done, place in enumerate(sorted(range(len(needs)), key=lambda place: needs[place])):
        widths[place] = min(needs[place], left // (len(needs) - done))
        left -= widths[place]
    widths[-1] += left % len(needs)
    return [width + left // len(needs) for width in widths]


def presses_cell(table: QTableWidget, event: QKeyEvent) -> bool:
    """Whether a key presses the button in the current cell, which has no focus itself: so arrows go on from it."""
    button = table.cellWidget(table.currentRow(), table.currentColumn())
    if button is None or event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    button.click()
    return True


def types_name(table: QTableWidget, event: QKeyEvent, column: int) -> bool:
    """Whether a key begins to type the name in the current row, from whichever of its cells; column: of the names."""
    item = table.item(table.currentRow(), column)
    if item is None or event.key() != Qt.Key.Key_F2 or not item.flags() & Qt.ItemFlag.ItemIsEditable:
        return False
    table.editItem(item)
    return True


def cut_in_the_middle(table: QTableWidget) -> None:
    """Names of classes that have too little room: they mostly begin alike."""
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setWordWrap(False)


def fit_height(table: QTableWidget, most_rows: int) -> None:
    """As high as its rows, up to some; then it scrolls."""
    lines = max(1, min(most_rows, table.rowCount()))
    height = table.horizontalHeader().sizeHint().height() + lines * table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(height + 2 * table.frameWidth())


def swatch(color: str) -> QIcon:
    """A square of a class's colour, also in a row that is selected: Qt would tint it."""
    icon, pixmap = QIcon(), swatch_pixmap(color)
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(pixmap, mode)
    return icon


def swatch_pixmap(color: str, side_px: int = 16) -> QPixmap:
    """With a light edge: a row that is selected may have the very colour."""
    pixmap = QPixmap(QSize(side_px, side_px))
    pixmap.fill(_EDGE)
    painter = QPainter(pixmap)
    painter.fillRect(pixmap.rect().adjusted(1, 1, -1, -1), QColor(color))
    painter.end()
    return pixmap
