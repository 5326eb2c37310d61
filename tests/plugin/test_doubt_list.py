"""Doubtful labels as an analyst goes through them after a training: look, change, keep."""

import re

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QTableWidget, QTextBrowser

from xmodalnet.plugin.layer_tree import add_on_top
from xmodalnet.plugin.layers import ROLE

from . import test_dock
from .conftest import edges_of, memory_layer, wait_until
from .test_class_list import press
from .test_train_panel import trained

user, labelled = test_dock.user, test_dock.labelled

# The squares of `with_shapes`: Wood around (400065, 5799915), Lake around (400115, 5799915)
WOOD = {"x": 400065.0, "y": 5799915.0, "class": 1, "predicted": 2, "share": 1.0, "pixels": 9}
LAKE = {"x": 400115.0, "y": 5799915.0, "class": 2, "predicted": 1, "share": 5 / 9, "pixels": 9}


@pytest.fixture
def doubted(labelled, engine_of):
    trained(labelled, engine_of, doubtful={"crs": "EPSG:32633", "shapes": [WOOD, LAKE]})
    return labelled


def rows(user) -> list[list[str]]:
    table = user.find("doubtTable", QTableWidget)
    return [[table.item(line, column).text() for column in range(3)] for line in range(table.rowCount())]


def shapes(user) -> list[tuple]:
    return sorted((entry.name, entry.shapes) for entry in user.session.labelling.classes)


def choose(user, line: int) -> None:
    table = user.find("doubtTable", QTableWidget)
    user.find("stepsArea").ensureWidgetVisible(table)
    press(table, line, 0)


def test_each_doubt_is_a_row_and_a_click_goes_there(doubted):
    assert doubted.find("doubtSection").isVisible()
    assert rows(doubted) == [["Wood", "Lake", "100.0 %"], ["Lake", "Wood", "55.6 %"]]
    assert doubted.find("doubtTable", QTableWidget).item(1, 0).toolTip() == "Lake: 5 of 9 pixels"
    for line, x in ((1, 400115), (0, 400065)):
        choose(doubted, line)
        centre = doubted.window.canvas.extent().center()
        assert (centre.x(), centre.y()) == (pytest.approx(x), pytest.approx(5799915))


def test_names_share_the_width_by_what_they_need_and_the_button_has_all_of_it(labelled, engine_of):
    trained(labelled, engine_of, doubtful={"crs": "EPSG:32633", "shapes": [WOOD]})
    lake = next(entry for entry in labelled.session.labelling.classes if entry.name == "Lake")
    labelled.session.labelling.rename_class(lake, "Water that is deeper than two metres")
    labelled.dock.setFixedWidth(320)
    QTest.qWait(100)
    table, metrics = labelled.find("doubtTable", QTableWidget), labelled.find("doubtTable").fontMetrics()
    assert rows(labelled)[0][1] == "Water that is deeper than two metres"
    assert table.columnWidth(0) < metrics.horizontalAdvance("Labelled") + 40 < table.columnWidth(1), "a short name needs no half"
    assert sum(table.columnWidth(column) for column in range(3)) == table.viewport().width()
    assert table.textElideMode() == Qt.TextElideMode.ElideMiddle, "the ends of names differ"
    assert table.isColumnHidden(2), "the share gives way to names, and is in the tool tips"
    labelled.dock.setFixedWidth(700)
    wait_until(lambda: not table.isColumnHidden(2))
    labelled.dock.setFixedWidth(320)
    QTest.qWait(100)
    choose(labelled, 0)
    button = labelled.find("changeClassButton", QPushButton)
    assert button.width() > 0.9 * table.width()
    assert (button.text()[:9], button.text()[-6:]) == ("Change to", "metres")


def test_the_keyboard_goes_there_too(doubted):
    choose(doubted, 0)
    QTest.keyClick(doubted.find("doubtTable"), Qt.Key.Key_Down)
    assert doubted.window.canvas.extent().center().x() == pytest.approx(400115)


def test_a_shape_gets_the_class_that_it_was_taken_for_and_undo_takes_it_back(doubted):
    assert not doubted.find("changeClassButton").isEnabled()
    assert doubted.find("changeClassButton").toolTip() == "Choose a row first"
    choose(doubted, 0)
    assert doubted.find("changeClassButton", QPushButton).text() == "Change to Lake"
    assert doubted.find("changeClassButton").toolTip() == "The shape becomes one of 'Lake'; undo takes it back"
    doubted.click("changeClassButton")
    assert shapes(doubted) == [("Lake", 2), ("Wood", 0)]
    assert rows(doubted) == [["Lake", "Wood", "55.6 %"]]
    doubted.click("undoLabelButton")
    assert shapes(doubted) == [("Lake", 1), ("Wood", 1)]
    assert rows(doubted) == [["Wood", "Lake", "100.0 %"], ["Lake", "Wood", "55.6 %"]], "the doubt comes back with its label"
    doubted.session.labelling.vector.undoStack().redo()
    wait_until(lambda: rows(doubted) == [["Lake", "Wood", "55.6 %"]])


def test_the_next_one_is_gone_to_and_after_a_training_none_is_chosen(doubted, engine_of):
    """Nobody changes a shape that he does not see."""
    choose(doubted, 0)
    doubted.click("keepClassButton")
    assert doubted.window.canvas.extent().center().x() == pytest.approx(400115), "the other one is in view"
    assert doubted.find("keepClassButton").isEnabled()
    QTest.qWait(300)
    assert doubted.find("keepClassButton").isEnabled(), "and stays chosen"
    trained(doubted, engine_of, doubtful={"crs": "EPSG:32633", "shapes": [{**LAKE, "share": 0.6}]})
    wait_until(lambda: rows(doubted) == [["Lake", "Wood", "60.0 %"]])
    assert not doubted.find("keepClassButton").isEnabled()
    assert not doubted.find("changeClassButton").isEnabled()


def test_what_is_right_goes_from_the_list_and_stays_on_the_map(doubted):
    for _ in range(2):
        choose(doubted, 0)
        doubted.click("keepClassButton")
    assert shapes(doubted) == [("Lake", 1), ("Wood", 1)]
    assert not doubted.find("doubtTable").isVisible()
    assert QgsProject.instance().isDirty()
    settled = doubted.find("doubtSettled", QLabel)
    assert settled.text().startswith("2 labels that you found right are not listed any more. ")
    settled.linkActivated.emit("again")
    assert rows(doubted) == [["Wood", "Lake", "100.0 %"], ["Lake", "Wood", "55.6 %"]]
    assert not settled.isVisible()


def test_what_is_right_is_not_asked_again_by_the_next_training(doubted, engine_of):
    choose(doubted, 0)
    doubted.click("keepClassButton")
    trained(doubted, engine_of, doubtful={"crs": "EPSG:32633", "shapes": [{**WOOD, "share": 0.6}, {**LAKE, "share": 0.7}]})
    wait_until(lambda: rows(doubted) == [["Lake", "Wood", "70.0 %"]])


def test_doubts_come_back_with_their_project(doubted, tmp_path):
    """But for what was found right, or has another class by then."""
    choose(doubted, 1)
    doubted.click("keepClassButton")
    path = str(tmp_path / "p.qgs")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert doubted.session.doubts.doubts == ()
    QgsProject.instance().read(path)
    assert rows(doubted) == [["Wood", "Lake", "100.0 %"]]
    choose(doubted, 0)
    doubted.click("changeClassButton")
    doubted.session.labelling.vector.commitChanges()
    assert QgsProject.instance().write(path)
    QgsProject.instance().read(path)
    assert rows(doubted) == []
    assert doubted.find("doubtSettled", QLabel).text().startswith("One label that you found right is not listed any more. ")


def test_a_shape_that_is_gone_or_locked_is_said_and_stays_in_the_list(doubted):
    labelling = doubted.session.labelling
    labelling.lock_classes(labelling.classes[:1], True)
    choose(doubted, 1)
    doubted.click("changeClassButton")
    assert any("Class 'Wood' is locked" in message for message in doubted.messages())
    labelling.lock_classes(labelling.classes, False)
    labelling.remove_class(labelling.classes[1])
    assert rows(doubted)[1] == ["2", "Wood", "55.6 %"]
    doubted.click("changeClassButton")
    assert any("One of the two classes is no more" in message for message in doubted.messages())
    assert len(rows(doubted)) == 2


def marks(user) -> list[QgsRubberBand]:
    return [item for item in user.window.canvas.scene().items() if isinstance(item, QgsRubberBand) and item.isVisible()]


def test_the_place_stays_marked_while_its_row_is_chosen(doubted):
    before = len(marks(doubted))
    choose(doubted, 0)
    wait_until(lambda: len(marks(doubted)) == before + 1)  # the flash is over
    choose(doubted, 1)
    wait_until(lambda: len(marks(doubted)) == before + 1)
    doubted.click("keepClassButton")
    wait_until(lambda: len(marks(doubted)) == before + 1)  # of the next one
    doubted.dock.hide()
    wait_until(lambda: len(marks(doubted)) == before)


def marked(user, before: int) -> QgsRectangle:
    """Where the mark is, once the flash is over."""
    wait_until(lambda: len(marks(user)) == before + 1)
    return max(marks(user), key=lambda band: band.asGeometry().area()).asGeometry().boundingBox()


def test_the_shape_itself_is_marked_and_its_pixels_where_it_is_a_point(doubted):
    """Wood is a square of 30 m; the pixels are of 10 m."""
    before, labelling = len(marks(doubted)), doubted.session.labelling
    choose(doubted, 0)
    assert edges_of(marked(doubted, before)) == pytest.approx([400050, 5799900, 400080, 5799930], abs=0.01)
    labelling.vector.undoStack().clear()
    [wood] = [feature for feature in labelling.vector.getFeatures() if feature["class"] == "Wood"]
    two = QgsGeometry.fromWkt(
        "MultiPolygon(((400050 5799900, 400070 5799900, 400070 5799940, 400050 5799940)), "
        "((400150 5799820, 400160 5799820, 400160 5799830, 400150 5799830)))"
    )
    labelling.vector.changeGeometry(wood.id(), two)
    choose(doubted, 1)
    choose(doubted, 0)
    assert edges_of(marked(doubted, before)) == pytest.approx([400050, 5799900, 400070, 5799940], abs=0.01), (
        "of two parts the doubted one"
    )
    labelling.vector.deleteFeature(wood.id())
    choose(doubted, 0)
    assert marked(doubted, before).width() == pytest.approx(50), "a shape that is gone: where it was"


def test_the_swatch_of_a_row_that_is_chosen_has_the_colour_of_its_class(doubted):
    item = doubted.find("doubtTable", QTableWidget).item(0, 0)
    colors = [
        item.icon().pixmap(16, 16, mode).toImage().pixelColor(8, 8).name() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected)
    ]
    assert colors == [doubted.session.labelling.classes[0].color] * 2


def leave_by_button(user) -> None:
    user.click("leaveDoubtsButton")


def leave_by_escape(user) -> None:
    QTest.keyClick(user.find("doubtTable"), Qt.Key.Key_Escape)


def leave_by_folding(user) -> None:
    user.find("doubtSection").setCollapsed(True)
    user.find("doubtSection").setCollapsed(False)  # which is remembered


def leave_by_closing(user) -> None:
    user.dock.hide()


def leave_by_the_last_answer(user) -> None:
    for _ in range(2):
        user.click("keepClassButton")


@pytest.mark.parametrize(
    "leave", [leave_by_button, leave_by_escape, leave_by_folding, leave_by_closing, leave_by_the_last_answer]
)
def test_who_leaves_the_list_is_back_where_he_was(doubted, leave):
    canvas, marked = doubted.window.canvas, len(marks(doubted))
    before = edges_of(canvas.extent())
    for line in (1, 0):
        choose(doubted, line)
    assert edges_of(canvas.extent()) != pytest.approx(before, abs=0.01)
    leave(doubted)
    assert edges_of(canvas.extent()) == pytest.approx(before, abs=0.01)
    assert not doubted.find("leaveDoubtsButton").isEnabled()
    wait_until(lambda: len(marks(doubted)) == marked)


def test_a_view_that_the_user_moved_himself_stays(doubted):
    canvas = doubted.window.canvas
    choose(doubted, 0)
    canvas.setExtent(QgsRectangle(400100, 5799800, 400180, 5799880))
    own = edges_of(canvas.extent())
    doubted.click("leaveDoubtsButton")
    assert edges_of(canvas.extent()) == pytest.approx(own, abs=0.01)
    choose(doubted, 1)
    assert edges_of(canvas.extent()) != pytest.approx(own, abs=0.01)
    doubted.click("leaveDoubtsButton")
    assert edges_of(canvas.extent()) == pytest.approx(own, abs=0.01), "from there he was led away"


def test_the_mark_goes_when_another_step_begins(doubted, engine_of):
    before = len(marks(doubted))
    choose(doubted, 0)
    doubted.click("keepClassButton")
    assert marked(doubted, before).center().x() == pytest.approx(400115), "of the next one"
    view = edges_of(doubted.window.canvas.extent())
    engine_of("hear()\nhear()\nsay(type='cancelled')")
    doubted.click("trainButton")
    assert doubted.session.is_busy
    assert len(marks(doubted)) == before
    assert not doubted.find("keepClassButton").isEnabled()
    assert edges_of(doubted.window.canvas.extent()) == pytest.approx(view, abs=0.01), "the view does not jump under a step"
    doubted.session.cancel()
    wait_until(lambda: not doubted.session.is_busy)


def test_one_place_at_a_time_is_marked(doubted):
    """Of a doubtful label or of a suggestion: two white squares would be one too many."""
    before, suggestions = len(marks(doubted)), doubted.session.live.suggestions
    place = {"x": 400125.0, "y": 5799945.0, "classes": [{"code": 1, "share": 0.5}, {"code": 2, "share": 0.5}]}
    choose(doubted, 0)
    wait_until(lambda: len(marks(doubted)) == before + 1)
    suggestions.hear([place], QgsCoordinateReferenceSystem("EPSG:32633"), 2)
    assert len(marks(doubted)) == before + 1
    assert doubted.window.canvas.extent().center().x() == pytest.approx(400125, abs=15)
    assert not doubted.find("changeClassButton").isEnabled(), "nobody changes a shape that he does not see"
    choose(doubted, 0)
    assert suggestions.first is None, "nobody labels a place that he does not see"
    assert doubted.window.canvas.extent().center().x() == pytest.approx(400065)
    wait_until(lambda: len(marks(doubted)) == before + 1)


@pytest.mark.parametrize("way", ["layer", "project"])
def test_doubts_go_with_the_labels_that_they_speak_of(doubted, way):
    if way == "layer":
        doubted.session.labelling.choose(memory_layer(fields="field=class:string"))
    else:
        QgsProject.instance().clear()
    assert doubted.session.doubts.doubts == ()
    assert not doubted.find("doubtSection").isVisible()


def test_without_doubt_there_is_no_list(labelled, engine_of):
    trained(labelled, engine_of)
    assert not labelled.find("doubtSection").isVisible()


FIGURES = {"users_accuracy": 0.5, "f1": 0.1}
FEW_WOOD = {"code": 1, "name": "Wood", "color": "#2e7d32", "producers_accuracy": 0.04, **FIGURES}
FEW_LAKE = {"code": 2, "name": "Lake", "color": "#1f78b4", "producers_accuracy": 0.49, **FIGURES}


@pytest.mark.parametrize(
    ("classes", "text"),
    [
        (
            [FEW_WOOD],
            "Most held-out pixels of 'Wood' were taken for other classes: the model does not know this class yet, so its shapes are not "
            "listed one by one. Draw more of it in other places, or merge it with a class that looks like it; then train again",
        ),
        (
            [FEW_WOOD, FEW_LAKE],
            "Most held-out pixels of 'Wood', 'Lake' were taken for other classes: the model does not know these classes yet, so their "
            "shapes are not listed one by one. Draw more of them in other places, or merge those that look alike; then train again",
        ),
    ],
)
def test_classes_that_are_mostly_taken_for_others_are_named(labelled, engine_of, classes, text):
    """Without a row for them, their labels would be taken for right ones."""
    trained(labelled, engine_of, classes=classes)
    told = labelled.find("mistakenClasses", QTextBrowser)
    assert (labelled.find("doubtSection").isVisible(), told.isVisible(), told.toPlainText()) == (True, True, text)
    assert not labelled.find("doubtTable").isVisible()
    QgsProject.instance().clear()
    assert not labelled.find("doubtSection").isVisible()


def test_a_mistaken_class_is_named_beside_the_doubts_of_others(labelled, engine_of):
    trained(labelled, engine_of, classes=[FEW_WOOD], doubtful={"crs": "EPSG:32633", "shapes": [LAKE]})
    assert rows(labelled) == [["Lake", "Wood", "55.6 %"]]
    told, table = labelled.find("mistakenClasses"), labelled.find("doubtTable")
    wait_until(lambda: told.isVisible() and told.geometry().bottom() < table.geometry().top())
    trained(labelled, engine_of, doubtful={"crs": "EPSG:32633", "shapes": [LAKE]})
    wait_until(lambda: not told.isVisible())


def test_maps_step_aside_while_one_looks_and_come_back(doubted, scene, tmp_path):
    nodes = {}
    for name in ("map", "other"):
        layer = QgsRasterLayer(scene["truth"], name)
        layer.setCustomProperty(ROLE, "result")
        add_on_top(layer)
        nodes[name] = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    nodes["other"].setItemVisibilityChecked(False)

    def seen():
        return [node.itemVisibilityChecked() for node in nodes.values()]

    doubted.click("hideMapsButton")
    assert seen() == [False, False]
    QgsProject.instance().write(str(tmp_path / "p.qgs"))
    saved = re.findall(r"<layer-tree-layer [^>]*>", (tmp_path / "p.qgs").read_text(encoding="utf-8"))
    checked = {name: 'checked="Qt::Checked"' in line for line in saved for name in nodes if f'name="{name}"' in line}
    assert checked == {"map": True, "other": False}, "a project that is opened later knows nothing of the button"
    doubted.click("hideMapsButton")
    assert seen() == [True, False]
    doubted.click("hideMapsButton")
    doubted.session.doubts.restore(None)
    assert seen() == [True, False], "nobody could press the button again"


def test_maps_are_back_when_the_panel_goes(doubted, scene):
    layer = QgsRasterLayer(scene["truth"], "map")
    layer.setCustomProperty(ROLE, "result")
    add_on_top(layer)
    doubted.click("hideMapsButton")
    doubted.dock.hide()
    assert QgsProject.instance().layerTreeRoot().findLayer(layer.id()).itemVisibilityChecked()
