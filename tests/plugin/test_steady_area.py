"""The panel does not move under the pointer."""

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from xmodalnet.plugin.ui.steady_area import SteadyArea

from . import test_dock
from .test_dock import LEFT, with_shapes

user, labelled = test_dock.user, test_dock.labelled


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


def test_the_button_that_adds_classes_stays_where_it_is(labelled):
    labelled.dock.resize(320, 500)
    area, add = labelled.find("stepsArea", SteadyArea), labelled.find("addClassButton")
    area.ensureWidgetVisible(add)
    before = y_of(area, add)
    for _ in range(5):
        labelled.click("addClassButton")
        assert y_of(area, add) == before
    assert len(labelled.session.labelling.classes) == 7


def test_what_is_said_of_the_labels_stands_below_the_tools_that_change_it(labelled):
    said = labelled.find("labelCheckCard")

    def texts(card: QWidget) -> str:
        return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())

    tools, card = labelled.find("brushToolButton"), labelled.find("checkCard")
    place = y_of(labelled.dock, tools)
    assert "No shape of Wood, Lake: draw one, or remove the class" in texts(said)
    assert "Labels" not in labelled.card()
    assert y_of(labelled.dock, said) > place
    before = texts(card)
    with_shapes(labelled)
    assert y_of(labelled.dock, tools) == place
    assert "2 classes, 2 shapes" in texts(said)
    assert texts(card) == before
