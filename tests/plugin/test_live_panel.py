"""Live Map in the dock: the button, one map, opacity, blinking, and the shares beside the classes."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton, QSlider, QTableWidget, QToolButton

from xmodalnet.engine.jobs import Done
from xmodalnet.plugin import results
from xmodalnet.plugin.layers import ROLE
from xmodalnet.plugin.live_job import View, check_width
from xmodalnet.plugin.ui.class_list import NAME, SHAPES, SHARE, _short_percent

from . import test_dock, test_live
from .conftest import wait_until, write_raster
from .test_dock import LEFT, NO_KEY, square

user, labelled = test_dock.user, test_dock.labelled


@pytest.fixture
def ready(labelled, engine_of, tmp_path):
    """Both classes have a triangle."""
    engine_of(test_live.ENGINE.format(map=write_raster(tmp_path / "made.tif", np.ones((20, 20), np.uint8), nodata=255)))
    labelled.click("polygonToolButton")
    for key, left in ((Qt.Key.Key_1, 400020), (Qt.Key.Key_2, 400120)):
        QTest.keyClick(labelled.window.canvas, key)
        labelled.draw((left, 5799900), (left + 40, 5799900), (left + 40, 5799950))
    wait_until(lambda: not labelled.session.live.obstacle)
    return labelled


@pytest.fixture
def live(ready):
    ready.click("liveButton")
    wait_until(lambda: test_live.is_up_to_date(ready.session))
    return ready.session.live


def test_the_button_tells_what_is_missing(user):
    assert not user.find("liveButton").isEnabled()
    assert user.find("liveButton").toolTip() in ("Set up the engine first (above)", "Choose at least one raster layer in step 1")


def test_pressed_it_maps_what_is_in_view_and_follows_the_canvas(live, ready, tmp_path):
    assert ready.find("liveButton", QPushButton).isChecked()
    assert ready.find("liveStatus").toPlainText() == live.status
    part = QgsRectangle(400000, 5799850, 400100, 5799950)
    ready.window.canvas.setExtent(part)
    wait_until(lambda: len(test_live.jobs(tmp_path)) == 2 and test_live.is_up_to_date(ready.session))
    assert QgsRectangle(*test_live.jobs(tmp_path)[-1]["view"]).contains(part)
    canvas = ready.window.canvas
    assert test_live.jobs(tmp_path)[-1]["most_px"] == max(canvas.width(), canvas.height())


def test_a_move_teaches_nothing_where_step_4_maps_what_is_in_view(live, ready, tmp_path):
    """The area of the next map is another one, but labels and suggestions are the same."""
    ready.choose("areaCombo", "Visible map")
    live.suggest()
    wait_until(lambda: live.has_next_suggestion and test_live.is_up_to_date(ready.session))
    before = test_live.jobs(tmp_path)
    ready.window.canvas.setExtent(QgsRectangle(400000, 5799850, 400100, 5799950))
    assert live.has_next_suggestion
    wait_until(lambda: len(test_live.jobs(tmp_path)) > len(before) and test_live.is_up_to_date(ready.session))
    assert test_live.jobs(tmp_path)[-1]["labels_state"] == before[-1]["labels_state"]


def test_a_view_of_a_project_that_is_being_read_has_no_width(raster):
    """QGIS 3.44 has an infinite one then: Python's error ended QGIS."""
    layer, crs = raster("image", np.ones((1, 20, 20), np.uint8)), QgsCoordinateReferenceSystem("EPSG:32633")
    for extent in (QgsRectangle(), QgsRectangle(0, 0, 10, 10)):  # none, and one beside the image
        check_width(View(extent, crs, 100, 1e6), layer)


@pytest.mark.parametrize("button", ["liveButton", "updateViewButton"])
def test_a_view_of_too_many_pixels_says_how_many_there_may_be_and_zooms_in(ready, raster, tmp_path, button):
    """At once, and not when an engine has been started for nothing."""
    canvas = ready.window.canvas
    mosaic = raster("mosaic", np.ones((3, 800, 9000), np.uint8), pixel=0.1)
    ready.session.set_layer("msi", mosaic)
    wait_until(lambda: mosaic in canvas.layers())  # QGIS shows a layer a moment later, and may zoom to all of them then
    ready.session.set_target(("msi",))
    canvas.setExtent(QgsRectangle(399950, 5799500, 400950, 5800050))
    zoom, scale = ready.find("liveZoomButton"), canvas.scale()
    assert zoom.isHidden()
    ready.click(button)
    wait_until(lambda: "9000 × 800 pixels, and a live map has at most 4096 × 4096" in ready.session.live.status)
    assert not test_live.jobs(tmp_path)
    wanted = ready.session.live.scale_that_fits
    fits = scale * 4096 * 0.1 / canvas.extent().width()
    assert 0.9 * fits < wanted <= fits
    assert f"Zoom in to about 1:{wanted:,.0f}, or press Make Map" in ready.session.live.status
    assert zoom.text() == f"Zoom to 1:{wanted:,.0f}"
    canvas.setCenter(QgsPointXY(400450, 5799960))
    ready.click("liveZoomButton")
    wait_until(lambda: test_live.jobs(tmp_path))
    assert canvas.scale() == pytest.approx(wanted, rel=0.01)
    wait_until(zoom.isHidden)


def test_undo_is_an_edit_too(live, ready, tmp_path):
    ready.click("undoLabelButton")
    wait_until(lambda: live.status == "Draw shapes of two classes: the live map begins with them")
    assert live.layers.map is not None, "the last map stays on the screen"
    assert len(test_live.jobs(tmp_path)) == 1


def test_pressed_again_it_is_off(live, ready):
    ready.click("liveButton")
    assert not live.is_on
    assert not ready.find("liveStatus").isVisible()
    assert ready.find("updateViewButton").isEnabled()


def test_one_map_by_the_button_beside(ready, tmp_path):
    ready.click("updateViewButton")
    wait_until(lambda: test_live.is_up_to_date(ready.session))
    assert not ready.find("liveButton", QPushButton).isChecked()
    assert len(test_live.jobs(tmp_path)) == 1


def test_quitting_qgis_does_not_ask_for_the_live_map(live):
    """QGIS warns of layers whose file lies in the temporary folder."""
    assert not live.layers.map.isTemporary()


def test_the_slider_lets_the_image_through(live, ready):
    ready.find("liveOpacitySlider", QSlider).setValue(30)
    assert live.layers.map.opacity() == pytest.approx(0.3)


def test_a_map_that_was_hidden_stays_hidden_when_the_eye_is_let_go(live, ready):
    node = QgsProject.instance().layerTreeRoot().findLayer(live.layers.map.id())
    node.setItemVisibilityChecked(False)
    ready.click("blinkButton")
    assert not node.isVisible()


def test_a_name_can_be_typed_while_the_engine_is_at_work(live, ready):
    table = ready.find("classTable", QTableWidget)
    table.editItem(table.item(0, 1))
    editor = table.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Forest")
    for stage in ("Reading the layers", "Learning, epoch 1 of 3", "Learning, epoch 2 of 3", "Mapping"):
        live._engine.advanced.emit(stage)
    assert ready.find("liveStatus").toPlainText() == "Mapping"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_until(lambda: ready.session.labelling.classes[0].name == "Forest")


def test_ctrl_and_a_click_take_the_class_of_the_shape_or_of_the_live_map(live, ready):
    """The live map of the tests is all of class 1, Wood; the right triangle is Lake."""
    labelling, canvas = ready.session.labelling, ready.window.canvas
    shapes = labelling.vector.featureCount()
    for (x, y), name in (((400155, 5799920), "Lake"), ((400180, 5799830), "Wood")):
        labelling.choose_class(2 if name == "Wood" else 1)
        place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        where = QPoint(round(place.x()), round(place.y()))
        QTest.mouseClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, where)
        assert labelling.current_class.name == name
    assert labelling.vector.featureCount() == shapes, "nothing is drawn"


def test_the_image_is_seen_while_the_button_is_held(live, ready):
    node = QgsProject.instance().layerTreeRoot().findLayer(live.layers.map.id())
    button = ready.find("blinkButton", QToolButton)
    QTest.mousePress(button, LEFT, NO_KEY, button.rect().center())
    assert not node.isVisible()
    QTest.mouseRelease(button, LEFT, NO_KEY, button.rect().center())
    assert node.isVisible()


def test_without_a_map_there_is_nothing_to_look_through(ready):
    assert not ready.find("liveOpacitySlider").isEnabled()
    assert not ready.find("blinkButton").isEnabled()


def test_the_shares_stand_beside_the_classes_and_their_shapes(live, ready):
    ready.dock.resize(300, 900)
    table = ready.find("classTable", QTableWidget)
    wait_until(lambda: table.isColumnHidden(SHAPES))
    assert [table.item(line, SHARE).text() for line in range(2)] == ["1 · 50 %", "1 · 50 %"], "where it is narrow, in one column"
    assert table.horizontalHeaderItem(SHARE).text() == "Shapes · %"
    wood = ready.session.labelling.classes[0]
    shown = []
    for end in range(4, 27):  # whatever letters there are
        name = "Winterweizenroggenunddinkel"[:end]
        ready.session.labelling.rename_class(ready.session.labelling.classes[0], name)
        wait_until(lambda name=name: table.item(0, NAME).text() == name)
        shown.append((table.horizontalHeaderItem(SHARE).text(), table.item(0, SHARE).text()))
        assert shown[-1][0] == "Map" or table.columnWidth(NAME) >= table.sizeHintForColumn(NAME)
    assert list(dict.fromkeys(shown)) == [("Shapes · %", "1 · 50 %"), ("%", "1 · 50 %"), ("Map", "50 %")]
    ready.session.labelling.rename_class(ready.session.labelling.classes[0], wood.name)
    wait_until(lambda: ready.session.survey.pixels)
    for column in (NAME, SHARE):
        tip = "Wood: code 1, one shape, about 10 pixels of the target layer, 50.0 % of what the live map shows"
        assert table.item(0, column).toolTip() == tip, "what there is no room for"
    assert table.columnWidth(NAME) > table.fontMetrics().horizontalAdvance("Nadelwald")
    ready.session.labelling.add_shape(square(400150), ready.window.canvas.mapSettings().destinationCrs())
    wait_until(lambda: table.item(1, SHARE).text().startswith("2 · "))
    ready.window.resizeDocks([ready.dock], [460], Qt.Orientation.Horizontal)
    wait_until(lambda: not table.isColumnHidden(SHAPES))
    assert (table.item(1, SHAPES).text(), table.item(1, SHARE).text()) == ("2", "50.0 %")
    assert table.horizontalHeaderItem(SHARE).text() == "Map"
    ready.dock.resize(300, 900)
    QgsProject.instance().clear()
    assert (table.isColumnHidden(SHARE), table.isColumnHidden(SHAPES)) == (True, False)


def test_small_shares_have_a_digit_more():
    assert [_short_percent(share) for share in (1.0, 0.5, 0.0996, 0.0994, 0.003, 0)] == [
        "100 %",
        "50 %",
        "10 %",
        "9.9 %",
        "0.3 %",
        "0.0 %",
    ]


def names(ready) -> list[str]:
    return [feature["class"] for feature in ready.session.labelling.vector.getFeatures()]


def test_another_crs_of_the_project_is_another_view(live, ready, tmp_path):
    ready.window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    wait_until(lambda: test_live.jobs(tmp_path)[-1]["view_crs"] == "EPSG:4326")
    left, _, right, _ = test_live.jobs(tmp_path)[-1]["view"]
    assert 13 < left < right < 14


def test_the_name_of_a_new_class_can_be_typed_at_once(ready):
    ready.click("addClassButton")
    editor = ready.find("classTable", QTableWidget).findChild(QLineEdit)
    QTest.keyClicks(editor, "Road")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_until(lambda: ready.session.labelling.classes[-1].name == "Road")


def test_pressed_before_there_are_labels_it_waits_for_them_and_says_so(ready):
    vector = ready.session.labelling.vector
    vector.selectAll()
    vector.deleteSelectedFeatures()
    wait_until(lambda: not any(entry.shapes for entry in ready.session.labelling.classes))
    button = ready.find("liveButton", QPushButton)
    wait_until(lambda: "two classes" in button.toolTip())
    assert button.isEnabled()
    assert button.toolTip() == (
        "Draw shapes of two classes: the live map begins with them. Pressed before, it begins as soon as it can"
    )


def test_the_arrow_chooses_what_doubt_means(live, ready, tmp_path):
    button = ready.find("doubtButton", QToolButton)
    QTest.mouseClick(button, LEFT, NO_KEY, QPoint(6, button.height() // 2))  # not on the arrow
    wait_until(lambda: live.layers.doubt is not None)
    assert test_live.jobs(tmp_path)[-1]["doubt"] == "entropy"
    next(action for action in button.menu().actions() if action.objectName() == "marginDoubtAction").trigger()
    wait_until(lambda: test_live.jobs(tmp_path)[-1]["doubt"] == "margin" and test_live.is_up_to_date(ready.session))
    assert button.isChecked()
    QTest.mouseClick(button, LEFT, NO_KEY, QPoint(6, button.height() // 2))
    wait_until(lambda: live.layers.doubt is None)
    assert live.doubt == ""


def test_a_live_map_that_comes_back_with_its_project_hides_no_finished_one(live, ready, scene, tmp_path):
    def names() -> list[str]:
        shown = [node.name().partition(" · ")[0] for node in QgsProject.instance().layerTreeRoot().children()]
        return [name for name in shown if name in ("truth", "Live map")]

    results.add_map(Done({"map": scene["truth"]}), "m.xmn", ready.session.layers.values())
    ready.session.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "live.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "live.qgz"))
    wait_until(lambda: live.layers.map is not None and test_live.is_up_to_date(ready.session))
    assert names() == ["truth", "Live map"]
    test_live.draw(ready.session, 400100)
    wait_until(lambda: names() == ["Live map", "truth"])  # of new labels


def test_a_live_map_that_lay_above_finished_ones_comes_back_there_and_is_seen(live, ready, scene, tmp_path):
    results.add_map(Done({"map": scene["truth"]}), "m.xmn", ready.session.layers.values())
    test_live.draw(ready.session, 400100)
    root = QgsProject.instance().layerTreeRoot()

    def seen() -> list[str]:
        return [
            layer.name() for layer in root.layerOrder() if isinstance(layer, QgsRasterLayer) and root.findLayer(layer).isVisible()
        ]

    wait_until(lambda: seen()[0] == "Live map")
    before = seen()
    ready.session.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "live.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "live.qgz"))
    assert len(seen()) == len(before), "the finished map, until the live one is there"
    wait_until(lambda: live.layers.map is not None and test_live.is_up_to_date(ready.session))
    assert seen() == before
    assert not QgsProject.instance().isDirty()
    ready.click("liveButton")
    assert len(seen()) == len(before), "the finished map is back, the old live one aside"


def test_a_project_that_was_saved_live_opens_live(live, ready, tmp_path):
    ready.click("doubtButton")
    wait_until(lambda: live.layers.doubt is not None)
    ready.session.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "live.qgz"))
    QgsProject.instance().clear()
    assert not live.is_on
    QgsProject.instance().read(str(tmp_path / "live.qgz"))
    wait_until(lambda: live.layers.doubt is not None and test_live.is_up_to_date(ready.session))
    assert live.is_on
    assert ready.find("doubtButton", QToolButton).isChecked()
    ready.click("liveButton")
    QgsProject.instance().write(str(tmp_path / "live.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "live.qgz"))
    assert not live.is_on


def finished(raster):
    """The place in the tree of a map that was made before."""
    layer = raster("finished", np.ones((20, 20), np.uint8))
    layer.setCustomProperty(ROLE, "result")
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id())


def test_finished_maps_are_not_seen_through_the_live_one(live, ready, raster):
    """With the first edit the live map lies above them; they are back when it is off, or another map is made."""
    node = finished(raster)
    ready.draw((400060, 5799900), (400090, 5799900), (400090, 5799950))
    wait_until(lambda: test_live.is_up_to_date(ready.session) and not node.isVisible())
    ready.session.mapped.emit(Done({"map": "map.tif"}))
    assert node.isVisible()
    ready.draw((400060, 5799860), (400090, 5799860), (400090, 5799890))
    wait_until(lambda: not node.isVisible())
    old = QgsProject.instance().layerTreeRoot().findLayer(ready.session.live.layers.map.id())
    ready.click("liveButton")
    assert (node.isVisible(), old.isVisible()) == (True, False), "blended, the two would look like a map and be none"
    ready.click("liveButton")
    assert old.isVisible()
    wait_until(lambda: test_live.is_up_to_date(ready.session))
    ready.draw((400060, 5799820), (400090, 5799820), (400090, 5799850))
    wait_until(lambda: test_live.is_up_to_date(ready.session) and not node.isVisible())
    ready.click("liveButton")
    assert not old.isVisible()
    ready.click("updateViewButton")
    wait_until(old.isVisible, 20)


@pytest.mark.parametrize("button", ["liveButton", "updateViewButton"])
def test_a_live_map_that_the_user_has_hidden_is_seen_when_it_is_asked_for_again(live, ready, button):
    root = QgsProject.instance().layerTreeRoot()
    ready.click("liveButton")
    group = root.insertGroup(0, "maps")
    there = root.findLayer(live.layers.map.id())
    group.insertChildNode(0, there.clone())
    there.parent().removeChildNode(there)
    node = root.findLayer(live.layers.map.id())
    node.setItemVisibilityChecked(False)
    group.setItemVisibilityChecked(False)
    QgsProject.instance().setDirty(False)
    ready.click(button)
    assert node.isVisible()
    assert not QgsProject.instance().isDirty(), "it is no part of the project"


def test_a_live_map_that_must_give_no_answer_away_stays_out_of_sight_when_it_is_asked_for(live, ready):
    node = QgsProject.instance().layerTreeRoot().findLayer(live.layers.map.id())
    ready.click("liveButton")
    ready.session.out_of_sight.hide("walk", [live.layers.map])
    ready.click("liveButton")
    assert not node.isVisible()
    ready.session.out_of_sight.show_again("walk")
    assert node.isVisible()


def test_a_live_map_that_is_turned_off_stays_in_sight_where_there_is_no_other(live, ready):
    old = QgsProject.instance().layerTreeRoot().findLayer(ready.session.live.layers.map.id())
    ready.click("liveButton")
    assert old.isVisible()


def test_a_swipe_of_the_live_map_is_not_hidden_by_finished_ones(live, ready, raster):
    node = finished(raster)
    ready.click("liveSwipeButton")
    assert not node.isVisible()
    ready.click("liveSwipeButton")
    assert node.isVisible()


def test_a_map_that_the_user_shows_or_hides_meanwhile_is_the_users(live, ready, raster):
    node = finished(raster)
    ready.draw((400060, 5799900), (400090, 5799900), (400090, 5799950))
    wait_until(lambda: test_live.is_up_to_date(ready.session) and not node.isVisible())
    node.setItemVisibilityChecked(True)
    ready.draw((400060, 5799860), (400090, 5799860), (400090, 5799890))
    wait_until(lambda: test_live.is_up_to_date(ready.session))
    assert node.isVisible()
    node.setItemVisibilityChecked(False)
    ready.click("liveButton")
    assert not node.isVisible()


def test_what_is_swiped_stays_in_sight(live, ready, raster):
    node = finished(raster)
    layer = node.layer()
    ready.dock._after.swipe._out_of_sight.need("swipeButton", [layer])
    ready.draw((400060, 5799900), (400090, 5799900), (400090, 5799950))
    wait_until(lambda: test_live.is_up_to_date(ready.session))
    assert node.isVisible()
    ready.dock._after.swipe._out_of_sight.need("swipeButton", ())
    ready.draw((400060, 5799860), (400090, 5799860), (400090, 5799890))
    wait_until(lambda: not node.isVisible())
