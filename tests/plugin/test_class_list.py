"""The class table under the mouse: eye, lock, choice of rows, and what there is room for."""

import pytest
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QDropEvent, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QTableWidget

from xmodalnet.plugin.labels import add_class, make_label_layer
from xmodalnet.plugin.ui.class_list import CODE, LOCKED, NAME, PIXELS, SEEN, SHAPES, SHARE
from xmodalnet.plugin.ui.parts import WholeText

from . import test_dock
from .conftest import in_project, memory_layer, wait_until
from .test_dock import LEFT, NO_KEY, square

user, labelled = test_dock.user, test_dock.labelled
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(labelled) -> QTableWidget:
    """Wood has a square of 30 m, which is 9 pixels; Lake has none."""
    labelled.session.labelling.choose_class(1)
    labelled.session.labelling.add_shape(square(400020), labelled.window.canvas.mapSettings().destinationCrs())
    return labelled.find("classTable", QTableWidget)


def press(table: QTableWidget, line: int, column: int = NAME, modifier=NO_KEY) -> None:
    QTest.mouseClick(table.viewport(), LEFT, modifier, table.visualItemRect(table.item(line, column)).center())


def press_header(table: QTableWidget, column: int) -> None:
    header = table.horizontalHeader()
    place = header.rect().center()
    place.setX(header.sectionViewportPosition(column) + header.sectionSize(column) // 2)
    QTest.mouseClick(header.viewport(), LEFT, NO_KEY, place)


def states(labelled) -> list[tuple[bool, bool]]:
    return [(entry.is_visible, entry.is_locked) for entry in labelled.session.labelling.classes]


def test_eye_and_lock_switch_a_class_and_choose_none(labelled, table):
    labelled.click("classEyeButton1")
    labelled.click("classLockButton1")
    assert states(labelled) == [(True, False), (False, True)]
    assert labelled.session.labelling.current_class.name == "Wood"
    assert [category.renderState() for category in labelled.session.labelling.vector.renderer().categories()] == [True, False]
    assert "trained with" in labelled.find("classEyeButton1").toolTip()
    labelled.click("classEyeButton1")
    labelled.click("classLockButton1")
    assert states(labelled) == [(True, False)] * 2


def drop(table: QTableWidget, line: int, place: float) -> None:
    """Let the chosen row go in the upper (0.25) or lower (0.75) half of another."""
    height = table.rowViewportPosition(line) + int(place * table.rowHeight(line))
    data = table.model().mimeData(table.selectionModel().selectedRows())
    move = Qt.DropAction.MoveAction
    event = QDropEvent(QPointF(20, height), move, data, LEFT, NO_KEY)
    table.dropEvent(event)
    assert event.dropAction() == Qt.DropAction.IgnoreAction, "Qt would remove the row"


def test_a_class_that_is_dragged_goes_between_two_others(labelled, table):
    labelling = labelled.session.labelling
    labelling.add_class()
    third = labelling.classes[2].name

    def order():
        return [entry.name for entry in labelling.classes]

    def dropped(chosen, line, place):
        press(table, chosen)
        drop(table, line, place)
        assert labelling.current_class.name == table.item(table.currentRow(), NAME).text()
        return order()

    flags = [table.item(0, column).flags() for column in range(8)]
    assert [column for column in range(8) if flags[column] & Qt.ItemFlag.ItemIsDragEnabled] == [NAME, CODE, SHAPES, SHARE, PIXELS]
    assert not any(flag & Qt.ItemFlag.ItemIsDropEnabled for flag in flags), "it goes between two, not onto one"
    assert dropped(0, 1, 0.25) == ["Wood", "Lake", third], "above the next one it stays"
    assert dropped(0, 1, 0.75) == ["Lake", "Wood", third]
    assert dropped(2, 0, 0.25) == [third, "Lake", "Wood"]
    assert dropped(0, 2, 0.75) == ["Lake", "Wood", third]
    labelling.undo()
    assert order() == [third, "Lake", "Wood"]


def test_another_layer_with_more_classes_and_no_shapes_is_shown(labelled, table, tmp_path):
    """The pixels of the last one are taken back a moment before its rows are."""
    labelling = labelled.session.labelling
    wait_until(lambda: labelled.session.survey.pixels)
    more = in_project(make_label_layer(str(tmp_path / "more.gpkg"), labelling.vector.crs()))
    for name in ("Rock", "Sand", "Snow"):
        add_class(more, "code", name)
    labelling.choose(more)
    assert [table.item(line, NAME).text() for line in range(table.rowCount())] == ["Rock", "Sand", "Snow"]


def test_a_class_more_than_have_room_brings_the_bar_at_the_side(labelled, table):
    """The table gets narrower while the new row has nothing in it yet."""
    for number in range(3, 20):
        labelled.session.labelling.add_class(f"Class {number}")
    assert [table.item(line, NAME).text() for line in (9, 18)] == ["Class 10", "Class 19"]
    assert table.item(18, NAME).toolTip() == "Class 19: code 19, 0 shapes"


def test_blanks_around_a_name_that_is_typed_make_no_other_one(labelled, table):
    table.item(0, NAME).setText(" Wood ")
    assert table.item(0, NAME).text() == "Wood"
    assert not labelled.find("labelNotice").isVisible()
    table.item(0, NAME).setText(" Forest ")
    assert table.item(0, NAME).text() == labelled.session.labelling.classes[0].name == "Forest"


def test_a_click_on_the_header_switches_all(labelled, table):
    labelled.click("classEyeButton1")
    press_header(table, SEEN)
    assert states(labelled) == [(True, False)] * 2
    press_header(table, SEEN)
    press_header(table, LOCKED)
    assert states(labelled) == [(False, True)] * 2


def test_where_no_class_can_be_hidden_it_is_said_how(user):
    layer = memory_layer(fields="field=class:string")
    user.session.labelling.choose(layer)
    user.session.labelling.add_class("Wood")
    user.click("classEyeButton0")
    assert "does not tell the classes of field 'class' apart" in user.find("labelNotice").text.text()


@pytest.mark.parametrize("button", ["brushToolButton", "eraserToolButton"])
def test_a_locked_class_is_neither_drawn_nor_erased_nor_picked_up(labelled, table, button):
    labelled.click("classLockButton0")
    labelled.click(button)
    labelled.on_map(400035, 5799945)
    assert labelled.session.labelling.vector.featureCount() == 1
    labelled.session.labelling.choose_class(2)
    QTest.keyClick(labelled.window.canvas, Qt.Key.Key_1)
    assert labelled.session.labelling.current_class.name == "Lake"
    assert "Class 'Wood' is locked" in labelled.find("labelNotice").text.text()


def test_ctrl_and_a_click_select_several_and_a_click_one(labelled, table):
    press(table, 0)
    press(table, 1, modifier=CONTROL)
    assert [entry.name for entry in table.selected] == ["Wood", "Lake"]
    assert labelled.session.labelling.current_class.name == "Lake"
    press(table, 1, modifier=CONTROL)
    assert [entry.name for entry in table.selected] == ["Wood"]
    assert labelled.session.labelling.current_class.name == "Wood"
    press(table, 0, modifier=CONTROL)
    assert [entry.name for entry in table.selected] == ["Wood"], "the class that is drawn is always shown"
    press(table, 1)
    assert [entry.name for entry in table.selected] == ["Lake"]


def test_a_number_key_leaves_one_row_selected(labelled, table):
    press(table, 0)
    press(table, 1, modifier=CONTROL)
    labelled.click("brushToolButton")
    QTest.keyClick(labelled.window.canvas, Qt.Key.Key_1)
    assert [entry.name for entry in table.selected] == ["Wood"]


def test_pixels_are_shown_where_there_is_room_and_told_everywhere(labelled, table):
    def are_shown() -> list[bool]:
        return [not table.isColumnHidden(column) for column in (CODE, SHAPES, PIXELS, SHARE)]

    wait_until(lambda: labelled.session.survey.pixels == {1: 9})
    for width, wanted in ((300, [False, True, False, False]), (420, [True, True, True, False])):
        labelled.window.resizeDocks([labelled.dock], [width], Qt.Orientation.Horizontal)
        wait_until(lambda width=width, wanted=wanted: labelled.dock.width() == width and are_shown() == wanted)
        assert table.columnWidth(NAME) > 80
    assert [table.item(line, PIXELS).text() for line in range(2)] == ["9", "0"]
    assert table.item(0, NAME).toolTip() == "Wood: code 1, one shape, about 9 pixels of the target layer"


def test_names_are_whole_before_there_are_codes(labelled, table):
    labelled.session.labelling.rename_class(labelled.session.labelling.classes[1], "Winterweizen und Roggen")
    wait_until(lambda: labelled.session.survey.pixels)
    shown = []
    for width in range(240, 920, 20):  # whatever letters there are
        table.resize(width, table.height())
        name = table.columnWidth(NAME) >= table.sizeHintForColumn(NAME)
        shown.append([name, not table.isColumnHidden(CODE), not table.isColumnHidden(PIXELS)])
    assert [True, False, False] in shown
    assert [part for part in shown if not part[0] and part[1]] == []
    assert shown[-1] == [True, True, True]


def test_from_left_to_right_the_eye_comes_first_and_the_lock_last(table):
    header = table.horizontalHeader()
    assert header.visualIndex(SEEN) == 0
    assert header.visualIndex(LOCKED) == table.columnCount() - 1


def key(widget, pressed: Qt.Key) -> None:
    QTest.keyClick(widget, pressed)


def test_keys_do_what_the_mouse_does_in_a_row(labelled, table):
    labelling = labelled.session.labelling
    table.setCurrentCell(0, SEEN)
    key(table, Qt.Key.Key_Space)
    assert states(labelled) == [(False, False), (True, False)]
    key(table, Qt.Key.Key_Down)
    key(table, Qt.Key.Key_Return)
    assert states(labelled) == [(False, False), (False, False)]
    assert labelling.current_class.name == "Lake"
    table.setCurrentCell(1, LOCKED)
    key(table, Qt.Key.Key_Enter)
    assert states(labelled)[1] == (False, True)
    key(table, Qt.Key.Key_Delete)
    assert [entry.name for entry in labelling.classes] == ["Wood", "Lake"], "a locked class is not removed"
    key(table, Qt.Key.Key_Space)
    key(table, Qt.Key.Key_F2)
    QTest.keyClicks(table.findChild(QLineEdit), "Pond")
    key(table.findChild(QLineEdit), Qt.Key.Key_Return)
    wait_until(lambda: [entry.name for entry in labelling.classes] == ["Wood", "Pond"])
    assert states(labelled)[1] == (False, False), "the key that ends a name presses nothing"
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(table, held)
    assert len(labelling.classes) == 2, "a key that is held goes on to no other class"
    key(table, Qt.Key.Key_Delete)
    assert [entry.name for entry in labelling.classes] == ["Wood"]


def reached_from(user, name: str, steps: int) -> list[str]:
    """What so many presses of Tab come to."""
    user.window.activateWindow()
    assert QTest.qWaitForWindowActive(user.window)
    user.find(name).setFocus()
    names = []
    for _ in range(steps):
        key(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName() or type(QApplication.focusWidget()).__name__)
    return names


def test_tab_goes_on_from_the_table(labelled, table):
    assert reached_from(labelled, "classTable", 1) == ["addClassButton"]
    key(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    key(table, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().objectName() == "classFieldCombo"


def test_tab_comes_to_the_links_of_a_card_where_they_stand_and_to_the_help(labelled, table):
    """They are made anew with each change of the choices."""
    labelled.session.labelling.add_class()
    first = ["addClassButton", "removeClassButton", "classUpButton", "classesButton"]
    tools = ["polygonToolButton", "brushToolButton", "regionToolButton", "eraserToolButton", "undoLabelButton", "brushSizeSpin"]
    wait_until(lambda: "No shape of Lake" in labelled.find("labelCheckCard").findChild(WholeText).text())
    assert reached_from(labelled, "classTable", 11) == [*first, *tools, "_Linked"]
    assert "labelSectionHelp" in reached_from(labelled, "otherCombo", 5)
