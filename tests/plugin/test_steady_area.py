"""The panel does not move under the pointer."""

import time

import numpy as np
import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from xmodalnet.plugin.ui.parts import WholeText
from xmodalnet.plugin.ui.steady_area import SteadyArea

from . import test_accuracy_panel, test_dock, test_live, test_live_panel
from .conftest import wait_until, write_model
from .test_dock import LEFT, with_shapes
from .test_train_panel import trained

user, labelled = test_dock.user, test_dock.labelled
ready, live = test_live_panel.ready, test_live_panel.live
mapped, drawn = test_accuracy_panel.mapped, test_accuracy_panel.drawn


@pytest.fixture
def area(qgis_app):
    """A line of text, a button below it, and much below that."""
    made, content = SteadyArea(), QWidget()
    layout = QVBoxLayout(content)
    for widget in (QLabel("text"), QPushButton("press"), QLabel("below")):
        layout.addWidget(widget)
    content.findChildren(QLabel)[1].setFixedHeight(1000)
    made.setWidgetResizable(True)
    made.hold(content)
    made.resize(200, 200)
    made.show()
    QApplication.processEvents()
    yield made
    made.deleteLater()


def y_of(area: QWidget, widget: QWidget) -> int:
    for _ in range(5):  # a layout in a layout is ready some turns later
        QApplication.processEvents()
    return widget.mapTo(area, QPoint(0, 0)).y()


def test_a_button_stays_under_the_pointer_until_it_leaves(area):
    text, button = area.findChild(QLabel), area.findChild(QPushButton)
    before = y_of(area, button)
    text.setMinimumHeight(80)
    assert y_of(area, button) > before + 40, "nothing was pressed"
    before = y_of(area, button)
    QTest.mouseClick(button, LEFT)
    for height in (150, 90, 120):
        text.setFixedHeight(height)
        assert y_of(area, button) == before
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    text.setFixedHeight(90)
    assert y_of(area, button) == before - 30


def test_who_scrolls_is_not_scrolled_back(area):
    text, button = area.findChild(QLabel), area.findChild(QPushButton)
    QTest.mouseClick(button, LEFT)
    area.verticalScrollBar().setValue(300)
    text.setFixedHeight(150)
    y_of(area, button)
    assert area.verticalScrollBar().value() == 300


@pytest.fixture
def working(area) -> tuple[SteadyArea, QPushButton, QPushButton]:
    """The area in a window with the focus, its button, which is greyed out when it is pressed, and another one far below."""
    button, below = area.findChild(QPushButton), QPushButton("far below")
    area.widget().layout().addWidget(below)
    button.clicked.connect(lambda: button.setEnabled(False))
    area.activateWindow()
    assert QTest.qWaitForWindowActive(area)
    return area, button, below


def test_what_is_greyed_out_when_it_is_pressed_stays_in_sight_and_gets_the_focus_back(working):
    area, button, below = working
    before = y_of(area, button)
    QTest.mouseClick(button, LEFT)
    assert not button.isEnabled()
    assert y_of(area, button) == before
    assert area.verticalScrollBar().value() == 0
    assert not below.hasFocus(), "where Space would press it"
    button.setEnabled(True)
    assert button.hasFocus()
    assert y_of(area, button) == before


def test_the_focus_comes_back_to_no_button_once_it_is_elsewhere(working):
    _, button, below = working
    QTest.mouseClick(button, LEFT)
    below.setFocus()
    button.setEnabled(True)
    assert below.hasFocus()


def test_tab_goes_on_from_what_is_greyed_out_and_shows_where(working):
    area, button, below = working
    first = QPushButton("first")
    area.widget().layout().insertWidget(0, first)
    first.show()
    QWidget.setTabOrder(first, button)
    QWidget.setTabOrder(button, below)
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert below.hasFocus()
    assert area.verticalScrollBar().value() > 500
    button.setEnabled(True)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(area, Qt.Key.Key_Backtab)
    assert first.hasFocus()


def test_a_button_that_is_hidden_when_it_is_pressed_does_not_move_the_panel(working):
    area, button, _ = working
    button.clicked.connect(button.hide)
    QTest.mouseClick(button, LEFT)
    assert not button.isVisible()
    assert area.verticalScrollBar().value() == 0


def test_a_button_that_goes_and_comes_back_is_where_it_was(working):
    area, button, _ = working
    text, before = area.findChild(QLabel), y_of(area, button)
    button.clicked.connect(button.hide)
    QTest.mouseClick(button, LEFT)
    text.setFixedHeight(150)
    button.show()
    assert y_of(area, button) == before


def test_a_button_that_works_is_held_though_the_pointer_leaves_it(working):
    area, button, _ = working
    text, before = area.findChild(QLabel), y_of(area, button)
    QTest.mouseClick(button, LEFT)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    text.setFixedHeight(150)
    assert y_of(area, button) == before


def test_an_answer_is_scrolled_to_unless_the_user_went_on(area):
    button, below = area.findChild(QPushButton), area.findChildren(QLabel)[1]
    answer = QLabel("answer")
    area.widget().layout().addWidget(answer)
    answer.hide()
    QTest.mouseClick(button, LEFT)
    area.expect_answer()
    answer.show()
    area.show_answer([answer, below])
    QTest.qWait(200)
    assert area.verticalScrollBar().value() == 0, "what is under the pointer may be pressed twice"
    wait_until(lambda: 0 <= y_of(area.viewport(), answer) <= area.viewport().height() - answer.height())
    area.verticalScrollBar().setValue(0)
    area.show_answer([answer])
    QTest.qWait(600)
    assert area.verticalScrollBar().value() == 0, "nothing was asked for"
    for elsewhere in (lambda: area.verticalScrollBar().setValue(3), lambda: QTest.mouseClick(button, LEFT)):
        area.expect_answer()
        elsewhere()
        before = area.verticalScrollBar().value()
        area.show_answer([answer])
        QTest.qWait(600)
        assert area.verticalScrollBar().value() == before


def test_what_was_scrolled_to_stays_in_sight(area):
    """Lines above it come and go while labels are looked at."""
    line, answer = QLabel("Looking"), QLabel("answer")
    area.widget().layout().insertWidget(0, line)
    area.widget().layout().insertWidget(3, answer)  # and much below
    QApplication.processEvents()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    area.expect_answer()
    area.show_answer([answer])
    wait_until(lambda: 0 <= y_of(area.viewport(), answer) < 100)
    before = y_of(area.viewport(), answer)
    for is_shown in (False, True):
        line.setVisible(is_shown)
        QTest.qWait(100)
        assert y_of(area.viewport(), answer) == before


def test_an_answer_that_is_laid_out_late_is_shown_to_its_end(area):
    """Lines break, tables grow, and a slow machine takes its time for both."""
    answer = QLabel("answer")
    area.widget().layout().insertWidget(2, answer)
    QApplication.processEvents()
    area.expect_answer()
    area.show_answer([answer])
    QTest.qWait(200)
    assert area.verticalScrollBar().value() == 0, "it is in sight"
    for height in (150, 180, 120, 180):
        answer.setFixedHeight(height)
        wait_until(lambda: 0 <= y_of(area.viewport(), answer) <= area.viewport().height() - answer.height())
    answer.setFixedHeight(400)
    wait_until(lambda: y_of(area.viewport(), answer) == 0)  # what is too high begins at the top
    area.verticalScrollBar().setValue(3)
    answer.setFixedHeight(450)
    QTest.qWait(200)
    assert area.verticalScrollBar().value() == 3, "who scrolls has seen it"


def test_who_went_on_to_a_field_is_not_moved_by_an_answer_that_grows(area):
    """Somebody has seen it and types beside it."""
    field, answer = QLineEdit(), QLabel("answer")
    for place, widget in enumerate((field, answer), start=2):  # and much below
        area.widget().layout().insertWidget(place, widget)
    area.resize(200, 100)
    area.activateWindow()
    assert QTest.qWaitForWindowActive(area)
    area.expect_answer()
    area.show_answer([answer])
    wait_until(lambda: y_of(area.viewport(), answer) == area.viewport().height() - answer.height() > 0)
    field.setFocus()
    before = y_of(area.viewport(), field)
    assert before > 0
    answer.setFixedHeight(60)
    y_of(area, answer)
    assert (answer.height(), y_of(area.viewport(), field)) == (60, before)


def test_who_types_meanwhile_is_not_scrolled_away(working):
    area, button, below = working
    field = QLineEdit()
    area.widget().layout().insertWidget(0, field)
    QApplication.processEvents()
    QTest.mouseClick(button, LEFT)
    area.expect_answer()
    field.setFocus()
    area.show_answer([below])
    QTest.qWait(600)
    assert area.verticalScrollBar().value() == 0


def test_the_figures_of_a_training_are_in_sight(labelled, engine_of):
    labelled.window.resize(1000, 400)
    area = labelled.find("stepsArea", SteadyArea)
    area.verticalScrollBar().setValue(0)
    trained(labelled, engine_of, held_out_pixels=19)
    wait_until(lambda: in_sight(labelled, "accuracyLabel", "accuracyTable"))
    area.verticalScrollBar().setValue(0)
    labelled.session.trained.emit(labelled.session.training_there)
    QTest.qWait(200)
    assert area.verticalScrollBar().value() == 0


def in_sight(user, *names: str) -> bool:
    view, shown = user.find("stepsArea", SteadyArea).viewport(), [user.find(name) for name in names]
    return all(each.isVisible() and 0 <= y_of(view, each) <= view.height() - each.height() for each in shown)


def press_at_the_lower_edge(user, name: str) -> None:
    """So that nothing below the button is in sight, once the panel is laid out."""
    user.window.resize(1000, 500)
    area, button = user.find("stepsArea", SteadyArea), user.find(name)
    bar, lengths = area.verticalScrollBar(), []

    def is_lowered() -> bool:
        lengths.append(bar.maximum())
        bar.setValue(bar.value() + y_of(area.viewport(), button) + button.height() - area.viewport().height())
        return lengths[-3:] == [bar.maximum()] * 3 and in_sight(user, name)

    wait_until(is_lowered)
    QTest.mouseClick(button, LEFT)


def test_the_figures_of_a_map_are_in_sight(labelled, engine_of, scene, tmp_path):
    classes = [{"name": name, "color": "#336699", "share": 0.5, "hectares": 8.0, "pixels": 800} for name in ("Wood", "Lake")]
    engine_of(
        f"""job = hear()["job"]
open(job["map_path"], "wb").write(open({scene["truth"]!r}, "rb").read())
say(type="done", outputs={{"map": job["map_path"]}}, report={{"device": "cpu", "classes": {classes!r}}}, notes=[])
"""
    )
    labelled.write("mapModelFile", write_model(tmp_path / "lake.xmn"))
    labelled.write("mapFile", str(tmp_path / "map.tif"))
    press_at_the_lower_edge(labelled, "mapButton")
    wait_until(lambda: labelled.find("writtenText").isVisible())
    wait_until(lambda: in_sight(labelled, "shareTable", "writtenText"))


@pytest.mark.parametrize("name", ["liveButton", "updateViewButton"])
def test_it_is_in_sight_that_a_live_map_is_being_made(ready, name):
    press_at_the_lower_edge(ready, name)
    wait_until(lambda: in_sight(ready, "liveStatus"), 5)
    wait_until(lambda: test_live.is_up_to_date(ready.session))
    wait_until(lambda: in_sight(ready, "liveStatus"), 5)


def test_the_answers_of_a_suggestion_are_in_sight(live, ready):
    press_at_the_lower_edge(ready, "suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    answers = ("suggestionText", "acceptButton0", "acceptButton1", "acceptOtherButton", "skipButton")
    wait_until(lambda: in_sight(ready, *answers))
    QTest.qWait(600)
    before = y_of(ready.dock, ready.find("acceptButton0"))
    for _ in range(2):
        QTest.mouseClick(ready.find("acceptButton0"), LEFT)
        wait_until(lambda: live.suggestions.first is not None and in_sight(ready, *answers))
        QTest.qWait(600)
        assert y_of(ready.dock, ready.find("acceptButton0")) == before, "the next click hits it again"
    area = ready.find("stepsArea", SteadyArea)
    area.verticalScrollBar().setValue(0)
    QTest.keyClick(ready.window.canvas, Qt.Key.Key_1)
    wait_until(lambda: live.suggestions.first is not None)
    QTest.qWait(600)
    assert area.verticalScrollBar().value() == 0, "who answers by keys may look at the class table"


def test_the_answers_for_points_are_in_sight(drawn):
    press_at_the_lower_edge(drawn, "labelPointsButton")
    wait_until(lambda: in_sight(drawn, "answerProgress", "answerEndButton"))


def test_the_button_that_adds_classes_stays_where_it_is(labelled):
    labelled.dock.resize(320, 500)
    area, add = labelled.find("stepsArea", SteadyArea), labelled.find("addClassButton")
    area.ensureWidgetVisible(add)
    before = y_of(area, add)
    for _ in range(5):
        labelled.click("addClassButton")
        assert y_of(area, add) == before
    assert len(labelled.session.labelling.classes) == 7


def click_link(said: WholeText, title: str) -> None:
    found = said.document().find(title[:1], said.toPlainText().index(title))
    QTest.mouseClick(said.viewport(), LEFT, pos=said.cursorRect(found).center())


def test_the_card_stays_under_the_pointer_when_a_link_of_it_is_pressed(labelled, raster):
    """What was said above it goes."""
    values = np.zeros((3, 20, 20), np.uint16)
    values[:, 10:] = 300
    raster("border", values)
    labelled.choose("msiCombo", "border")
    labelled.window.resize(1000, 500)
    labelled.find("dataNotice").show_text("good", "Something that takes some lines. " * 5)
    area, card = labelled.find("stepsArea", SteadyArea), labelled.find("checkCard")
    area.verticalScrollBar().setValue(150)
    before = y_of(area, card)
    [said] = [each for each in card.findChildren(WholeText) if "0 Is No Data" in each.text()]
    click_link(said, "0 Is No Data")
    QTest.qWait(100)
    assert not labelled.find("dataNotice").isVisible()
    assert "nodata 0" in labelled.card()["MSI"]
    assert y_of(area, card) == before


def test_what_is_said_of_the_labels_stands_below_the_tools_that_change_it(labelled):
    said = labelled.find("labelCheckCard")

    def texts(card: QWidget) -> str:
        return " ".join(said.text() for said in card.findChildren(WholeText) if said.isVisible())

    tools, card = labelled.find("brushToolButton"), labelled.find("checkCard")
    wait_until(lambda: "Space" in labelled.card())  # the last line of step 1
    places = [(0, time.monotonic())]

    def is_steady() -> bool:
        """For two seconds: what is looked at and laid out takes its time where the machine is busy."""
        now = y_of(labelled.dock, tools)
        if now != places[-1][0]:
            places.append((now, time.monotonic()))
        return time.monotonic() - places[-1][1] > 2

    wait_until(is_steady)
    place = places[-1][0]
    assert "No shape of Wood, Lake: draw one, or remove the class" in texts(said)
    assert "Labels" not in labelled.card()
    assert y_of(labelled.dock, said) > place
    before = texts(card)
    with_shapes(labelled)
    wait_until(lambda: "2 classes, 2 shapes" in texts(said))
    wait_until(lambda: y_of(labelled.dock, tools) == place)  # a card that has grown is laid out in several turns
    assert texts(card) == before
