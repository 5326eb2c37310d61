"""The tools of step 2 on the real canvas: what they draw, and when one gives the canvas back."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTableWidget

from xmodalnet.plugin import layer_tree
from xmodalnet.plugin.session import Remedy
from xmodalnet.plugin.swipe import SwipeTool
from xmodalnet.plugin.ui.parts import WholeText

from . import test_label_panel
from .conftest import in_project, memory_layer, wait_until
from .test_label_panel import TRIANGLE

user, labelled = test_label_panel.user, test_label_panel.labelled


@pytest.fixture
def pan(labelled) -> QgsMapToolPan:
    tool = QgsMapToolPan(labelled.window.canvas)
    labelled.window.canvas.setMapTool(tool)
    return tool


def test_a_polygon_is_drawn_with_the_mouse_and_undone(labelled):
    labelled.click("polygonToolButton")
    QTest.keyClick(labelled.window.canvas, Qt.Key.Key_1)
    labelled.draw((400020, 5799900), (400060, 5799900), (400060, 5799950))
    layer = labelled.session.labelling.vector
    [feature] = layer.getFeatures()
    assert (feature["class"], feature["code"]) == ("Wood", 1)
    assert feature.geometry().area() == pytest.approx(1000, rel=0.1)
    assert labelled.find("classTable", QTableWidget).item(0, 3).text() == "1"
    assert labelled.window.active is layer, "the active layer is the one that Ctrl+Z undoes"
    labelled.click("undoLabelButton")
    assert layer.featureCount() == 0
    layer.undoStack().redo()
    assert layer.featureCount() == 1


def test_a_click_labels_a_square_of_pixels(labelled):
    labelled.click("brushToolButton")
    QTest.keyClick(labelled.window.canvas, Qt.Key.Key_2)
    labelled.on_map(400105, 5799895)
    [feature] = labelled.session.labelling.vector.getFeatures()
    assert feature["class"] == "Lake"
    box = feature.geometry().boundingBox()
    assert (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) == (400090, 5799880, 400120, 5799910)


def test_a_shape_that_is_hardly_seen_is_told_of_and_the_brush_tells_its_size_on_the_ground(labelled, raster):
    """A click of the brush on pixels of 10 cm is a speck from far away."""
    labelled.session.set_layer("msi", raster("drone", np.ones((3, 2000, 2000), np.uint8), pixel=0.1))
    labelled.session.set_target(("msi",))
    size = labelled.find("brushSizeSpin")
    assert size.toolTip().splitlines()[1] == "3 px = 0.3 m on the ground"
    size.setValue(31)
    assert size.toolTip().splitlines()[1] == "31 px = 3.1 m on the ground"
    canvas = labelled.window.canvas
    canvas.setExtent(QgsRectangle(400000, 5799800, 400200, 5800000))
    labelled.click("brushToolButton")
    QTest.keyClick(canvas, Qt.Key.Key_1)
    labelled.on_map(400105, 5799895)
    assert labelled.session.labelling.vector.featureCount() == 1
    assert not labelled.find("labelNotice").isVisible()
    size.setValue(3)
    labelled.on_map(400055, 5799895)
    wait_until(lambda: labelled.find("labelNotice").isVisible())
    text = "The new shape is less than 6 pixels wide on the screen: zoom in to see what it labels"
    assert labelled.find("labelNotice").text.text() == text


def test_a_number_key_without_a_class_says_so(labelled):
    labelled.click("brushToolButton")
    QTest.keyClick(labelled.window.canvas, Qt.Key.Key_2)
    QTest.keyClick(labelled.window.canvas, Qt.Key.Key_3)
    notice = labelled.find("labelNotice")
    told = "There is no class 3. Number keys mean the classes of the table in their order, and it has 2"
    assert (notice.isVisible(), notice.text.text()) == (True, told)
    assert labelled.session.labelling.current_class.name == "Lake", "the class that was drawn is drawn on"
    QTest.keyClick(labelled.window.canvas, Qt.Key.Key_1)
    assert not notice.isVisible()


@pytest.mark.parametrize("leave", ["toggle", "hide", "clear", "raster", "points"])
def test_the_tool_before_ours_gets_the_canvas_back(labelled, pan, leave, raster):
    raster("codes", np.arange(400, dtype=np.uint8).reshape(1, 20, 20) % 3)
    memory_layer("Point", fields="field=class:string").setName("points")
    labelled.click("polygonToolButton")
    assert labelled.window.canvas.mapTool() is not pan
    if leave == "toggle":
        labelled.click("polygonToolButton")
    elif leave == "hide":
        labelled.dock.hide()
    elif leave == "clear":
        QgsProject.instance().clear()
    else:
        labelled.choose("labelLayerCombo", {"raster": "codes", "points": "points"}[leave])
    assert labelled.window.canvas.mapTool() is pan


def test_from_one_tool_of_ours_to_the_other_the_first_one_is_kept_in_mind(labelled, pan):
    labelled.click("polygonToolButton")
    labelled.click("brushToolButton")
    labelled.click("brushToolButton")
    assert labelled.window.canvas.mapTool() is pan


def test_a_swipe_is_no_tool_to_come_back_to(labelled, pan, scene):
    """Without its layer it would be dead on the canvas; the tool from before it comes back."""
    canvas = labelled.window.canvas
    in_project(QgsRasterLayer(scene["truth"], "truth"))
    labelled.choose("classMapCombo", "truth")
    labelled.click("swipeButton")
    assert isinstance(canvas.mapTool(), SwipeTool)
    labelled.click("brushToolButton")
    labelled.click("brushToolButton")
    assert canvas.mapTool() is pan


def test_from_a_tool_of_ours_over_a_swipe_to_another_the_first_one_is_kept_in_mind(labelled, pan, scene):
    canvas = labelled.window.canvas
    in_project(QgsRasterLayer(scene["truth"], "truth"))
    labelled.choose("classMapCombo", "truth")
    for button in ("brushToolButton", "swipeButton", "polygonToolButton", "polygonToolButton"):
        labelled.click(button)
    assert canvas.mapTool() is pan


def test_a_tool_goes_with_its_last_class(labelled, pan):
    labelled.click("polygonToolButton")
    for _ in range(2):
        labelled.click("removeClassButton")
    assert labelled.window.canvas.mapTool() is pan


def test_clicks_after_a_change_of_layer_draw_nothing(labelled):
    points = memory_layer("Point", fields="field=class:string")
    labelled.click("polygonToolButton")
    labelled.choose("labelLayerCombo", "shapes")
    labelled.draw(*TRIANGLE)
    assert points.featureCount() == 0


def test_beyond_the_crs_a_shape_is_refused_and_drawing_goes_on(labelled):
    canvas = labelled.window.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(-400, -200, 400, 200))
    labelled.click("polygonToolButton")
    labelled.draw((0, 100), (50, 100), (50, 150))
    assert "does not reach" in labelled.find("labelNotice").text.text()
    assert labelled.session.labelling.vector.featureCount() == 0


def order() -> list[str]:
    return [layer.name() for layer in QgsProject.instance().layerTreeRoot().layerOrder()]


def test_who_takes_a_tool_sees_what_is_drawn(labelled, raster):
    """An image that was opened after the labels lies over them."""
    raster("ortho")
    assert order() == ["ortho", "labels", "S2_scene"]
    labelled.click("brushToolButton")
    assert order() == ["labels", "ortho", "S2_scene"]
    raster("second")
    wait_until(lambda: order() == ["labels", "second", "ortho", "S2_scene"])
    labelled.click("brushToolButton")
    raster("third")
    QgsProject.instance().layerTreeRoot().findLayers()[0].setItemVisibilityChecked(False)
    labelled.click("polygonToolButton")
    assert order()[0] == "third", "what is not shown hides nothing"


def see_through(layer: QgsRasterLayer, how: str) -> None:
    """As a hillshade over everything."""
    if how == "opacity":
        layer.setOpacity(0.4)
    else:
        layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)


@pytest.mark.parametrize("how", ["opacity", "mode"])
def test_what_is_seen_through_hides_no_labels(labelled, raster, how):
    see_through(raster("hillshade"), how)
    labelled.click("brushToolButton")
    assert order() == ["hillshade", "labels", "S2_scene"]
    assert "hillshade" not in told(labelled)


def told(user) -> str:
    lines = user.find("labelCheckCard").findChildren(WholeText)
    return "\n".join(line.text() for line in lines if not line.isHidden())


def test_labels_that_are_hidden_are_shown_to_who_draws(labelled):
    node = QgsProject.instance().layerTreeRoot().findLayer(labelled.session.labelling.vector.id())
    node.setItemVisibilityChecked(False)
    labelled.click("brushToolButton")
    assert node.isVisible()


@pytest.mark.parametrize("placed", ["group", "order"])
def test_where_the_user_placed_the_labels_what_hides_them_is_said(labelled, raster, placed):
    image, ortho, root = labelled.session.target_layer, raster("ortho"), QgsProject.instance().layerTreeRoot()
    labels = labelled.session.labelling.vector
    if placed == "order":
        root.setHasCustomLayerOrder(True)
        root.setCustomLayerOrder([ortho, labels, image])
    else:
        group = root.addGroup("Site")
        for layer in (labels, image):
            node = root.findLayer(layer.id())
            group.addChildNode(node.clone())
            root.removeChildNode(node)
    labelled.click("brushToolButton")
    assert order() == ["ortho", "labels", "S2_scene"]
    line = "'ortho' lies over 'labels' on the map: shapes that are drawn are hidden by it"
    wait_until(lambda: line in told(labelled))
    labelled.session.apply(Remedy("top", ""))
    assert order() == ["labels", "ortho", "S2_scene"]
    labelled.click("polygonToolButton")
    wait_until(lambda: line not in told(labelled))


def test_what_is_dragged_over_the_labels_while_they_are_drawn_is_said(labelled, raster):
    raster("ortho")
    labelled.click("brushToolButton")
    root, line = QgsProject.instance().layerTreeRoot(), "'ortho' lies over 'labels' on the map"
    node = next(node for node in root.findLayers() if node.name() == "ortho")
    root.insertChildNode(0, node.clone())
    root.removeChildNode(node)
    wait_until(lambda: line in told(labelled))
    root.findLayers()[0].setItemVisibilityChecked(False)
    wait_until(lambda: line not in told(labelled))


def test_in_a_group_of_its_own_the_labels_come_up_with_it(labelled, raster):
    root, labels = QgsProject.instance().layerTreeRoot(), labelled.session.labelling.vector
    group, node = root.addGroup("Labels of mine"), root.findLayer(labels.id())
    group.addChildNode(node.clone())
    root.removeChildNode(node)
    labelled.click("brushToolButton")
    assert [child.name() for child in root.children()] == ["Labels of mine", "S2_scene"]


def test_a_finished_map_lies_under_the_labels_that_are_drawn(labelled, raster):
    raster("ortho")
    labelled.click("brushToolButton")
    made = QgsRasterLayer(labelled.session.target_layer.source(), "map")
    layer_tree.add_group_above("Map", [made], [labelled.session.target_layer])
    assert order() == ["labels", "map", "ortho", "S2_scene"]
