"""Tables of classes, as high as their rows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

_NAME_DIGITS = 8  # as wide as so many
_EDGE = QColor(224, 224, 224)


class FigureTable(QTableWidget):
    """Classes with their colour and some figures, as high as its rows."""

    def __init__(self, name: str, columns: Sequence[tuple[str, str]]) -> None:
        """columns: (title, tooltip) after the class."""
        super().__init__(0, 1 + len(columns))
        self.setObjectName(name)
        self.setHorizontalHeaderLabels([self.tr("Class"), *(title for title, _ in columns)])
        for place, (_, tip) in enumerate(columns, start=1):
            self.horizontalHeaderItem(place).setToolTip(tip)
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
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.hide()

    def show_rows(self, rows: Sequence[tuple[str, str, Sequence[str]]]) -> None:
        """rows: (name, color, figures)."""
        self.setRowCount(len(rows))
        for line, (name, color, figures) in enumerate(rows):
            label = QTableWidgetItem(swatch(color), name)
            label.setToolTip(name)
            self.setItem(line, 0, label)
            for column, figure in enumerate(figures, start=1):
                item = QTableWidgetItem(figure)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(line, column, item)
        self._fit()
        self.setVisible(bool(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A class's name keeps room enough to tell it from others; figures that have none left are scrolled to."""
        header = self.horizontalHeader()
        figures = sum(header.sectionSize(column) for column in range(1, self.columnCount()))
        least = self.fontMetrics().horizontalAdvance("0" * _NAME_DIGITS) + 16
        is_tight = self.viewport().width() - figures < least
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed if is_tight else QHeaderView.ResizeMode.Stretch)
        if is_tight:
            header.resizeSection(0, least)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if is_tight else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        fit_height(self, most_rows=12)
        if is_tight:
            self.setFixedHeight(self.height() + self.horizontalScrollBar().sizeHint().height())


class NamesTable(QTableWidget):
    """Several columns of names of classes side by side, each as wide as it needs to be while there is room."""

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
        header = self.horizontalHeader()
        others = sum(header.sectionSize(column) for column in range(self.columnCount()) if column not in self._names)
        needs = [max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) for column in self._names]
        for column, width in zip(self._names, shared(needs, self.viewport().width() - others)):
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
    """A square of a class's colour."""
    return QIcon(swatch_pixmap(color))


def swatch_pixmap(color: str, side_px: int = 16) -> QPixmap:
    """With a light edge: a row that is selected may have the very colour."""
    pixmap = QPixmap(QSize(side_px, side_px))
    pixmap.fill(_EDGE)
    painter = QPainter(pixmap)
    painter.fillRect(pixmap.rect().adjusted(1, 1, -1, -1), QColor(color))
    painter.end()
    return pixmap
