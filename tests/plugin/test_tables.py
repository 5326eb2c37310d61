"""Room for names."""

import pytest
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtWidgets import QApplication, QTableWidgetItem

from xmodalnet.plugin.ui.compare_box import _Matrix
from xmodalnet.plugin.ui.tables import FigureTable, NamesTable, shared

NAMES = ("Ackerböden", "Streuobstwiesen", "Wald")
FIGURES = ("100.0", "25.0", "105 (0 – 311)")


@pytest.fixture
def table(qgis_app):
    made = FigureTable("t", [("PG %", "a"), ("NG %", "b"), ("Fläche, ha", "c")])
    yield made
    made.deleteLater()


def show(table: FigureTable, width_px: int, names=NAMES) -> None:
    table.setFixedWidth(width_px)
    table.show_rows([(name, "#ff0000", FIGURES) for name in names])
    QApplication.processEvents()


def test_names_of_usual_length_and_their_figures_have_room_in_the_narrowest_panel(table):
    show(table, 262)
    assert table.horizontalScrollBar().maximum() == 0
    assert table.is_above
    for column in (1, 2, 3):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    whole = name_inked(table, 1)
    table.item(1, 0).setText("Streuobst")
    assert whole > name_inked(table, 1) + 20, "the whole name is drawn"


def test_names_stand_beside_their_figures_where_there_is_room(table):
    show(table, 420)
    assert (table.is_above, table.rowHeight(0)) == (False, table.fontMetrics().height() + 8)
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    assert table.horizontalHeaderItem(0).text() == "Class"
    show(table, 262)
    assert table.rowHeight(0) > 2 * table.fontMetrics().height()
    assert table.height() < 3 * table.rowHeight(0) + table.horizontalHeader().height() + 6
    show(table, 262, ("Wald", "See"))
    assert not table.is_above


def test_a_wide_title_takes_two_lines_rather_than_each_class(table):
    figures = ("75.6", "100.0", "40 ± 13")
    metrics = table.fontMetrics()
    names = ["summer crop", "Winter crop"]
    table.show_rows([(name, "#ff0000", figures) for name in names])
    needed = sum(table.sizeHintForColumn(column) for column in range(3)) + 2 * table.frameWidth()
    table.horizontalHeaderItem(3).setText("Flächenanteil, Hektar")
    table.setFixedWidth(needed + metrics.horizontalAdvance("Flächenanteil, He"))
    table.show_rows([(name, "#ff0000", figures) for name in names])
    QApplication.processEvents()
    assert (table.is_above, table.horizontalHeaderItem(3).text()) == (False, "Flächenanteil,\nHektar")
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    table.setFixedWidth(600)
    table.show_rows([(name, "#ff0000", figures) for name in names])
    assert table.horizontalHeaderItem(3).text() == "Flächenanteil, Hektar"
    table.setFixedWidth(needed)
    QApplication.processEvents()
    assert (table.is_above, table.horizontalHeaderItem(3).text()) == (True, "Flächenanteil, Hektar")


def name_inked(table: FigureTable, line: int) -> int:
    """Dark pixels in the upper half of a row."""
    top = table.rowViewportPosition(line)
    seen = table.viewport().grab(QRect(24, top, table.viewport().width() - 24, table.rowHeight(line) // 2)).toImage()
    return sum(seen.pixelColor(x, y).lightness() < 120 for x in range(seen.width()) for y in range(seen.height()))


@pytest.mark.parametrize(
    ("needs", "room", "widths"),
    [
        ((40, 60), 120, [50, 70]),
        ((40, 160), 120, [40, 80]),
        ((160, 40), 121, [81, 40]),
        ((160, 140), 121, [61, 60]),
        ((10, 100, 100), 120, [10, 55, 55]),
    ],
)
def test_none_gets_less_than_it_needs_while_another_one_has_more(needs, room, widths):
    assert shared(needs, room) == widths


def test_a_matrix_of_six_classes_has_room_for_names_and_figures_in_the_narrowest_panel(qgis_app):
    matrix = _Matrix()
    classes = [
        {"name": name, "color": "#ff0000"} for name in ("Ackerböden", "Streuobstwiesen", "Grünland", "Siedlung", "Straße", "Wald")
    ]
    counts = [[262 if line == column else 21 for column in range(6)] for line in range(6)]
    matrix.setFixedWidth(262)
    matrix.show_matrix(classes, counts, str)
    matrix.show()
    QApplication.processEvents()
    assert (matrix.is_above, matrix.horizontalScrollBar().maximum()) == (True, 0)
    whole = name_inked(matrix, 1)
    matrix.verticalHeaderItem(1).setText("Streuobst")
    assert whole > name_inked(matrix, 1) + 20, "the whole name is drawn"
    matrix.setFixedWidth(500)
    QApplication.processEvents()
    assert not matrix.is_above
    assert matrix.verticalHeader().width() >= matrix.fontMetrics().horizontalAdvance("Streuobst")
    matrix.deleteLater()


def test_of_many_classes_the_bar_at_the_side_takes_room_too(qgis_app):
    """Else the last column lies below it, and a bar along the bottom covers the last row."""
    classes = [{"name": f"Class {place}", "color": "#00ff00"} for place in range(14)]
    matrix = _Matrix()
    matrix.show_matrix(classes, [[10 * line + column for column in range(14)] for line in range(14)], str)
    matrix.show()
    for width_px in range(300, 640, 4):
        matrix.setFixedWidth(width_px)
        QApplication.processEvents()
        bar, shown = matrix.horizontalScrollBar(), matrix.viewport().height()
        assert matrix.is_above or not bar.isVisible(), "names give way before figures have to be scrolled to"
        assert abs(shown - 12 * matrix.verticalHeader().defaultSectionSize()) <= 2, width_px
    matrix.deleteLater()


def test_figures_beside_names_are_there_or_not_by_the_room_alone(qgis_app):
    """Their title needs more than they do; without it, what gave way came back at the next look, and names were cut."""
    table = NamesTable(["Labelled", "Taken for", "Share of all"], (0, 1))
    table.setRowCount(1)
    for column, text in enumerate(("Streuobstwiesen", "Ackerböden", "2 %")):
        table.setItem(0, column, QTableWidgetItem(text))
    table.show()
    seen = []
    for width in range(200, 420, 10):
        table.setFixedWidth(width)
        QApplication.processEvents()
        shown = []
        for _ in range(3):
            table.fit(5)
            shown.append(not table.isColumnHidden(2))
        assert len(set(shown)) == 1, width
        seen.append(shown[0])
    assert seen == sorted(seen)
    assert set(seen) == {False, True}
    table.deleteLater()
