"""The live map asks what is at a place: the question, its answers by mouse and keyboard, and what is seen meanwhile."""

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsFillSymbol, QgsPointXY, QgsProject
from qgis.gui import QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QInputDialog, QLabel, QPushButton, QScrollArea, QToolButton

from . import test_live, test_live_panel
from .conftest import edges_of, memory_layer, wait_until
from .test_dock import NO_KEY
from .test_live_panel import finished, names
from .test_model_browser import answer

user, labelled, ready, live = test_live_panel.user, test_live_panel.labelled, test_live_panel.ready, test_live_panel.live


def test_a_suggestion_is_shown_marked_and_labelled_with_one_click(live, ready, tmp_path):
    shapes = ready.session.labelling.vector.featureCount()
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    extent = ready.window.canvas.extent()
    assert extent.contains(QgsPointXY(400055, 5799945))
    assert (extent.center().x(), extent.center().y()) == pytest.approx((400055, 5799945), abs=15)
    marks = [item for item in ready.window.canvas.items() if isinstance(item, QgsRubberBand) and item.size()]
    assert [round(mark.asGeometry().area()) for mark in marks] == [900]
    assert ready.find("acceptButton0", QPushButton).text() == "1  Wood  50 %"
    live.suggestions.first = replace(live.suggestions.first, classes=((2, 0.6), (1, 0.4)))
    live.changed.emit()
    answers = [ready.find(f"acceptButton{place}", QPushButton) for place in range(2)]
    assert [(button.text(), button.font().bold()) for button in answers] == [("1  Wood  40 %", False), ("2  Lake  60 %", True)]
    assert len({button.x() for button in answers}) == 1, "a name has all of the width"
    ready.click("acceptButton1")
    assert ready.session.labelling.vector.featureCount() == shapes + 1
    [drawn] = list(ready.session.labelling.vector.getFeatures())[-1:]
    assert (drawn["class"], round(drawn.geometry().area())) == ("Lake", 900)
    wait_until(lambda: live.suggestions.first is not None)
    assert test_live.jobs(tmp_path)[-1]["suggestions"] == 20, "the next one is from the new labels"


def wait_until_asked(ready) -> None:
    """A place is suggested, and was there long enough to be seen."""
    wait_until(lambda: ready.session.live.suggestions.first is not None)
    wait_until(lambda: not ready.find("suggestionStrip")._unseen.isActive())  # its time may end later than it was set to


def test_number_keys_answer_as_in_the_class_table_and_the_likeliest_is_bold(live, ready):
    canvas, brush = ready.window.canvas, ready.find("brushToolButton", QToolButton)
    for name in ("Road", "Bog"):
        ready.session.labelling.add_class(name)
    ready.session.labelling.lock_classes(ready.session.labelling.classes[3:], True)
    ready.click("brushToolButton")
    drawn = canvas.mapTool()
    ready.click("suggestButton")
    wait_until_asked(ready)
    live.suggestions.first = replace(live.suggestions.first, classes=((2, 0.6), (1, 0.4)))
    live.changed.emit()
    answers = [ready.find(f"acceptButton{place}", QPushButton) for place in range(2)]
    assert [(button.text(), button.font().bold()) for button in answers] == [("1  Wood  40 %", False), ("2  Lake  60 %", True)]
    assert ready.find("acceptOtherButton", QPushButton).text() == "More Classes"
    menu = ready.find("acceptOtherButton", QPushButton).menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()][:2] == ["3  Road", "4  Bog"]
    assert canvas.mapTool() is not drawn
    assert ready.window.focusWidget() is canvas
    before, question = names(ready), ready.find("suggestionText", QLabel)
    QTest.keyClick(canvas, Qt.Key.Key_9)
    told = "There is no class 9. Number keys mean the classes of the table in their order, and it has 4"
    assert (question.isVisible(), question.text()) == (True, told)
    QTest.keyClick(canvas, Qt.Key.Key_4)
    assert question.text() == "Class 'Bog' is locked. Unlock it in the class table first"
    QTest.qWait(50)
    assert (names(ready), ready.messages()) == (before, []), "a key that is slightly off is no error"
    assert live.suggestions.first is not None
    QTest.keyClick(canvas, Qt.Key.Key_3)
    assert names(ready) == [*before, "Road"], "a class that the map does not think of has its key, too"
    wait_until_asked(ready)
    first = live.suggestions.first
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert live.suggestions.first not in (first, None)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert (live.suggestions.first, canvas.mapTool(), brush.isChecked()) == (None, drawn, True)
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert names(ready) == [*before, "Road"], "a key chooses the class that is drawn again"


def test_between_two_answers_nothing_flashes_and_no_key_answers_for_a_place_that_is_not_seen(live, ready, raster, tmp_path):
    canvas, root, ticks, moves = ready.window.canvas, QgsProject.instance().layerTreeRoot(), [], []
    node = finished(raster)
    ready.click("liveButton")  # off: its map would keep the other one out of sight by itself
    ready.click("suggestButton")
    wait_until_asked(ready)
    root.visibilityChanged.connect(lambda changed: ticks.append(changed.isVisible()))
    canvas.extentsChanged.connect(lambda: moves.append(canvas.extent()))
    before = names(ready)
    (tmp_path / "slow").touch()
    QTest.keyClick(canvas, Qt.Key.Key_1)
    wait_until(lambda: len(test_live.jobs(tmp_path)) == 3)
    assert (node.isVisible(), ticks, moves) == (False, [], [])
    assert live.layers.map.opacity() == pytest.approx(0.35)
    assert ready.find("suggestionText").text().startswith("The model learns from the answer")
    for key in (Qt.Key.Key_2, Qt.Key.Key_0):
        QTest.keyClick(canvas, key)
    (tmp_path / "go").touch()
    wait_until(lambda: live.suggestions.first is not None)
    first = live.suggestions.first
    for key in (Qt.Key.Key_2, Qt.Key.Key_0):
        QTest.keyClick(canvas, key)
    assert (names(ready), live.suggestions.first) == ([*before, "Wood"], first), "pressed before the place was seen"
    assert (node.isVisible(), ticks, len(moves) <= 1) == (False, [], True)
    QTest.qWait(300)
    QTest.keyClick(canvas, Qt.Key.Key_2)
    assert names(ready) == [*before, "Wood", "Lake"]


def test_a_key_that_is_held_answers_once(live, ready):
    ready.click("suggestButton")
    wait_until_asked(ready)
    first, canvas = live.suggestions.first, ready.window.canvas
    QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, NO_KEY, "0", True))
    assert live.suggestions.first is first


def test_escape_ends_the_suggestions_while_the_next_one_is_looked_for(live, ready, raster, tmp_path):
    canvas, node = ready.window.canvas, finished(raster)
    before, tool = edges_of(canvas.extent()), canvas.mapTool()
    ready.click("suggestButton")
    wait_until_asked(ready)
    (tmp_path / "slow").touch()
    asked = len(test_live.jobs(tmp_path))
    QTest.keyClick(canvas, Qt.Key.Key_1)
    wait_until(lambda: len(test_live.jobs(tmp_path)) > asked)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert (canvas.mapTool(), node.isVisible()) == (tool, True)
    assert edges_of(canvas.extent()) == pytest.approx(before, abs=1e-6)
    (tmp_path / "go").touch()
    wait_until(lambda: test_live.is_up_to_date(ready.session))
    assert live.suggestions.first is None
    assert edges_of(canvas.extent()) == pytest.approx(before, abs=1e-6), "and no place comes after all"


def test_a_tool_that_is_taken_while_it_is_asked_stays_and_no_answer_comes_back_after_it(live, ready):
    canvas, pan = ready.window.canvas, QgsMapToolPan(ready.window.canvas)
    canvas.setMapTool(pan)
    ready.click("suggestButton")
    wait_until_asked(ready)
    ready.click("brushToolButton")
    drawn = canvas.mapTool()
    ready.click("skipButton")
    assert live.suggestions.first is not None
    ready.click("endSuggestionsButton")
    assert canvas.mapTool() is drawn
    ready.click("brushToolButton")
    assert canvas.mapTool() is pan


def test_where_no_suggestion_comes_the_canvas_is_given_back(live, ready, tmp_path):
    canvas, pan = ready.window.canvas, QgsMapToolPan(ready.window.canvas)
    canvas.setMapTool(pan)
    ready.click("suggestButton")
    wait_until_asked(ready)
    (tmp_path / "bad").touch()
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert canvas.mapTool() is not pan, "the next one may come"
    wait_until(lambda: canvas.mapTool() is pan)
    (tmp_path / "bad").unlink()
    ready.click("suggestButton")
    wait_until_asked(ready)
    ready.find("liveSection").setCollapsed(True)
    assert canvas.mapTool() is pan, "nobody would see what is asked"
    ready.find("liveSection").setCollapsed(False)  # which is remembered


def test_the_keys_answer_again_once_the_question_is_seen_again(live, ready):
    canvas, pan = ready.window.canvas, QgsMapToolPan(ready.window.canvas)
    canvas.setMapTool(pan)
    ready.click("suggestButton")
    wait_until_asked(ready)
    asking, first = canvas.mapTool(), live.suggestions.first
    ready.dock.hide()
    assert canvas.mapTool() is pan
    ready.dock.show()
    assert canvas.mapTool() is asking
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert live.suggestions.first not in (first, None)
    ready.dock.hide()
    ready.click("brushToolButton")
    drawn = canvas.mapTool()
    ready.dock.show()
    assert canvas.mapTool() is drawn, "which the user took meanwhile"
    canvas.setMapTool(pan)
    ready.click("endSuggestionsButton")
    ready.dock.hide()
    ready.dock.show()
    assert canvas.mapTool() is pan, "nothing is asked"


def test_suggestions_can_be_ended_and_the_view_comes_back(live, ready):
    canvas = ready.window.canvas
    before = canvas.extent()
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    ready.click("acceptButton0")
    wait_until(lambda: live.suggestions.first is not None)
    assert canvas.extent() != before
    ready.click("endSuggestionsButton")
    assert live.suggestions.first is None
    assert edges_of(canvas.extent()) == pytest.approx(edges_of(before), abs=1e-6)
    assert not ready.find("endSuggestionsButton").isVisible()
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    for _ in range(2):
        ready.click("skipButton")
    assert canvas.extent() != before, "only who ends them goes back"


def test_the_live_map_fades_while_it_is_asked_what_is_there(live, ready):
    live.layers.map.setOpacity(0.9)
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    assert live.layers.map.opacity() == pytest.approx(0.35)
    for _ in range(2):
        ready.click("skipButton")
    assert live.suggestions.first is None
    assert live.layers.map.opacity() == pytest.approx(0.9)


def test_a_class_that_is_gone_is_no_answer_and_the_other_one_is_itself(live, ready):
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    live.suggestions.first = replace(live.suggestions.first, classes=((77, 0.6), (2, 0.4)))
    live.changed.emit()
    assert ready.find("acceptButton0", QPushButton).text() == "2  Lake  40 %"
    assert not ready.find("acceptButton1").isVisible()
    before = ready.session.labelling.classes[1].shapes
    ready.click("acceptButton0")
    assert ready.session.labelling.classes[1].shapes == before + 1


def test_a_new_live_map_is_faded_too(live, ready):
    """The faded one was removed while it was asked."""
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    QgsProject.instance().removeMapLayer(live.layers.map.id())
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    assert live.layers.map.opacity() == pytest.approx(0.35)


def test_long_names_do_not_widen_the_panel(live, ready):
    ready.session.labelling.rename_class(ready.session.labelling.classes[0], "Urban area with a very long name indeed")
    ready.dock.resize(300, 900)
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    QApplication.processEvents()
    area = ready.find("stepsArea", QScrollArea)
    assert area.widget().minimumSizeHint().width() <= 300
    assert area.widget().width() <= area.viewport().width()
    button = ready.find("acceptButton0", QPushButton)
    assert button.toolTip() == "1  Urban area with a very long name indeed  50 %"
    assert button.text() != button.toolTip()
    assert "…" in button.text()
    assert button.text().endswith("indeed  50 %"), "the share is always seen, and the end of the name"


def test_a_suggestion_can_be_another_class_or_be_skipped(live, ready):
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    for name in ("Road", "Rail & Track"):
        ready.session.labelling.add_class(name)
    ready.session.labelling.lock_classes(ready.session.labelling.classes[3:], True)
    answers = [ready.find(f"acceptButton{place}", QPushButton).text() for place in range(2)]
    ready.click("skipButton")
    assert live.suggestions.first.point.x() == 400125
    assert [text.split()[1] for text in answers] == ["Wood", "Lake"]
    again = [ready.find(f"acceptButton{place}", QPushButton).text() for place in range(2)]
    assert [text.split()[1] for text in again] == ["Wood", "Lake"], "a class keeps its button"
    menu = ready.find("acceptOtherButton", QPushButton).menu()
    menu.aboutToShow.emit()
    found = [(action.text(), action.isEnabled()) for action in menu.actions() if not action.isSeparator()]
    assert found == [("3  Road", True), ("4  Rail && Track", False), ("New Class…", True)]
    menu.actions()[0].trigger()
    assert [feature["class"] for feature in ready.session.labelling.vector.getFeatures()].count("Road") == 1


def test_a_suggestion_can_be_a_class_that_nobody_has_thought_of(live, ready):
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)

    def name(dialog: QInputDialog) -> None:
        dialog.setTextValue("Quarry")
        dialog.accept()

    ready.find("acceptOtherButton", QPushButton).menu().aboutToShow.emit()
    answer(name, QInputDialog)
    ready.find("acceptNewAction", QAction).trigger()
    assert [entry.name for entry in ready.session.labelling.classes] == ["Wood", "Lake", "Quarry"]
    assert [feature["class"] for feature in ready.session.labelling.vector.getFeatures()].count("Quarry") == 1


def test_next_suggestion_is_the_next_one(live, ready, tmp_path):
    ready.click("suggestButton")
    wait_until(lambda: live.suggestions.first is not None)
    first, asked = live.suggestions.first, len(test_live.jobs(tmp_path))
    ready.click("suggestButton")
    assert live.suggestions.first not in (first, None)
    assert len(test_live.jobs(tmp_path)) == asked, "it was at hand"
    assert not live.suggestions.has_more
    ready.click("suggestButton")
    wait_until(lambda: len(test_live.jobs(tmp_path)) == asked + 1)


def test_why_there_can_be_no_suggestion_is_looked_at_again(user, raster, engine_of, tmp_path):
    button = user.find("suggestButton")
    engine_of("")
    user.session.engine_changed.emit()
    assert button.toolTip() == "Choose at least one raster layer in step 1"
    user.session.set_layer("msi", raster("S2_scene", np.ones((3, 20, 20), np.uint16)))
    assert button.toolTip() == "Suggestions need a vector layer of labels" or "label layer in step 2" in button.toolTip()
    user.session.new_label_layer(str(tmp_path / "labels.gpkg"))
    assert button.toolTip() == "Draw shapes of two classes: the live map begins with them"


def test_without_a_suggestion_there_is_no_question(ready):
    assert ready.find("suggestButton").isEnabled()
    for name in ("suggestionText", "acceptButton0", "acceptButton1", "acceptOtherButton", "skipButton"):
        assert not ready.find(name).isVisible()


def test_finished_maps_step_aside_while_it_is_asked_what_is_there(ready, raster):
    node = finished(raster)
    ready.click("suggestButton")
    wait_until(lambda: ready.session.live.suggestions.first is not None)
    assert not node.isVisible()
    ready.click("endSuggestionsButton")
    assert node.isVisible()


def test_filled_polygons_step_aside_while_it_is_asked_what_is_there_but_not_the_labels(ready):
    """One cannot tell what is in the square under the fields that a map was kept to."""
    root, fields, outlined = QgsProject.instance().layerTreeRoot(), memory_layer(), memory_layer()
    outlined.renderer().setSymbol(QgsFillSymbol.createSimple({"style": "no"}))
    labels = ready.session.labelling.vector
    shown = lambda: [root.findLayer(layer.id()).isVisible() for layer in (fields, outlined, labels)]  # noqa: E731
    ready.click("suggestButton")
    wait_until(lambda: ready.session.live.suggestions.first is not None)
    assert shown() == [False, True, True]
    ready.click("endSuggestionsButton")
    assert shown() == [True, True, True]
