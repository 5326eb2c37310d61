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
