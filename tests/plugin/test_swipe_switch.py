"""The swipe of a map, in the dock and on the canvas."""

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapLayerComboBox, QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QToolButton

import xmodalnet
from xmodalnet.engine.jobs import Done
from xmodalnet.plugin import results
from xmodalnet.plugin.layers import ROLE

from . import test_dock, test_live_panel, test_map_panel
from .conftest import wait_until
from .test_map_panel import names, paletted

user, mapped = test_dock.user, test_map_panel.mapped
labelled, ready, live = test_dock.labelled, test_live_panel.ready, test_live_panel.live


def test_the_swipe_runs_while_the_button_is_down(mapped):
    button, canvas = mapped.find("swipeButton", QPushButton), mapped.window.canvas
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    mapped.click("swipeButton")
    assert button.isChecked()
    assert canvas.mapTool() is mapped.dock._after.swipe.tool
    mapped.click("swipeButton")
    assert not button.isChecked()
    assert canvas.mapTool() is pan
    mapped.click("swipeButton")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not button.isChecked()


def test_a_hidden_map_is_shown_to_be_swiped(mapped):
    [layer] = QgsProject.instance().mapLayersByName("truth (classes)")
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.parent().setItemVisibilityChecked(False)
    mapped.click("swipeButton")
    assert node.isVisible()


def test_another_layer_beside_is_seen_at_once(mapped):
    mapped.click("swipeButton")
    tool = mapped.dock._after.swipe.tool
    assert tool._beside is None
    mapped.choose("swipeBesideCombo", "MSI")
    assert tool._beside.name() == "MSI"


def test_a_map_of_changes_steps_aside_for_a_swipe_of_what_lies_below(mapped, raster):
    """It would hide both sides."""
    change = paletted(raster, "Changes")
    change.setCustomProperty(ROLE, "changes")
    node = QgsProject.instance().layerTreeRoot().findLayer(change.id())
    mapped.choose("classMapCombo", "truth (classes)")
    mapped.click("swipeButton")
    assert not node.isVisible()
    mapped.click("swipeButton")
    assert node.isVisible()


@pytest.fixture
def under_an_image(user, raster):
    """Maps in red and blue, and an image that was added later."""
    user.find("afterMapSection").setCollapsed(False)
    paletted(raster, "A", "#ff0000")
    paletted(raster, "B", "#0000ff")
    image = raster("image", np.full((3, 20, 20), 200, np.uint8))
    user.window.canvas.setDestinationCrs(image.crs())
    user.window.canvas.setExtent(image.extent())
    user.choose("classMapCombo", "A")
    return QgsProject.instance().layerTreeRoot().findLayer(image.id())


@pytest.mark.parametrize("under", ["B", "image"])
def test_both_maps_are_seen_though_an_image_lies_above_them(user, under_an_image, under):
    """The image was seen on both sides; where nothing is named, it is what the map is compared with."""
    if under == "B":
        user.choose("swipeBesideCombo", "B")
    user.click("swipeButton")
    right = {"B": "#0000ff", "image": "#c8c8c8"}[under]
    wait_until(lambda: (left_color(user), right_color(user)) == ("#ff0000", right))
    assert not under_an_image.isVisible()
    user.choose("swipeBesideCombo", "B")
    wait_until(lambda: (left_color(user), right_color(user)) == ("#ff0000", "#0000ff"))
    user.click("swipeButton")
    assert under_an_image.isVisible()


def test_the_live_map_has_the_same_swipe(live, ready):
    canvas = ready.window.canvas
    ready.click("liveSwipeButton")
    tool = ready.dock._live.swipe.tool
    assert tool.layer is live.layers.map
    wait_until(lambda: tool.image is not None)
    assert names(ready) == ["Live map"]
    ready.click("swipeButton")
    assert (ready.find("liveSwipeButton", QToolButton).isChecked(), tool.layer) == (False, None)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not tool


@pytest.fixture
def finished(live, ready, raster):
    """The place in the tree of a map in plain red, below the live map and chosen to be swiped."""
    layer = paletted(raster, "finished")
    layer.setCustomProperty(ROLE, "result")
    root, live_map = QgsProject.instance().layerTreeRoot(), ready.session.live.layers.map
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([live_map, layer, *(other for other in root.layerOrder() if other not in (live_map, layer))])
    wait_until(lambda: ready.window.canvas.layers()[:2] == [live_map, layer])
    ready.choose("classMapCombo", "finished")
    return root.findLayer(layer.id())


def left_color(user) -> str:
    return color_at(user, 0.25)


def right_color(user) -> str:
    return color_at(user, 0.75)


def color_at(user, part: float) -> str:
    view = user.window.canvas.viewport()
    return view.grab().toImage().pixelColor(int(part * view.width()), view.height() // 4).name()


def test_a_finished_map_is_swiped_without_the_live_one(live, ready, finished):
    live_node = QgsProject.instance().layerTreeRoot().findLayer(live.layers.map.id())
    ready.click("swipeButton")
    wait_until(lambda: left_color(ready) == "#ff0000")
    ready.click("swipeButton")
    assert live_node.isVisible()
    ready.click("swipeButton")
    ready.click("liveButton")
    ready.click("liveButton")
    live.show_doubt("entropy")
    wait_until(lambda: live.layers.doubt is not None)
    fog = QgsProject.instance().layerTreeRoot().findLayer(live.layers.doubt.id())
    assert (live_node.isVisible(), fog.isVisible()) == (False, False), "nor with what comes meanwhile"
    ready.click("swipeButton")
    assert (live_node.isVisible(), fog.isVisible()) == (True, True)


def test_the_live_map_comes_back_after_a_swipe_in_which_the_project_was_saved(live, ready, finished, tmp_path):
    """It steps out of the project while that is written."""
    ready.click("swipeButton")
    assert QgsProject.instance().write(str(tmp_path / "saved.qgz"))
    wait_until(lambda: live.layers.map is not None)
    live_node = QgsProject.instance().layerTreeRoot().findLayer(live.layers.map.id())
    assert (live_node.isVisible(), finished.isVisible()) == (False, True)
    ready.click("swipeButton")
    assert (live_node.isVisible(), finished.isVisible()) == (True, True)


def test_a_project_that_is_saved_chooses_no_other_layer_in_place_of_the_live_map(live, ready, finished, tmp_path):
    root = QgsProject.instance().layerTreeRoot()
    ready.choose("swipeBesideCombo", "Live map")
    ready.click("swipeButton")
    assert QgsProject.instance().write(str(tmp_path / "saved.qgz"))
    beside = ready.find("swipeBesideCombo", QgsMapLayerComboBox)
    wait_until(lambda: beside.currentLayer() is not None and beside.currentLayer() is live.layers.map)
    assert ready.dock._after.swipe.tool.beside is live.layers.map
    ready.click("swipeButton")
    assert (root.findLayer(live.layers.map.id()).isVisible(), finished.isVisible()) == (True, True)


def test_a_live_map_that_goes_while_it_is_chosen_is_waited_for_by_nobody(live, ready):
    """Each time left a listener with the project, which outlived the panel."""
    project, combo = QgsProject.instance(), ready.find("classMapCombo", QgsMapLayerComboBox)
    heard = project.receivers(project.layersAdded)
    combo.setLayer(live.layers.map)
    project.removeMapLayer(live.layers.map.id())
    assert project.receivers(project.layersAdded) == heard


def test_from_one_swipe_to_the_other_each_shows_what_was_asked_for(live, ready, finished):
    live_node = QgsProject.instance().layerTreeRoot().findLayer(live.layers.map.id())
    ready.click("liveSwipeButton")
    assert live_node.isVisible()
    ready.click("swipeButton")
    assert (finished.isVisible(), live_node.isVisible()) == (True, False)
    ready.click("liveSwipeButton")
    assert live_node.isVisible()
    ready.click("liveSwipeButton")
    assert (finished.isVisible(), live_node.isVisible()) == (True, True)


def test_what_is_seen_in_place_of_a_map_does_not_lie_over_its_half(live, ready, finished, raster):
    other = paletted(raster, "other", "#0000ff")
    root = QgsProject.instance().layerTreeRoot()
    root.setCustomLayerOrder([other, *(layer for layer in root.layerOrder() if layer is not other)])
    ready.choose("classMapCombo", "finished")
    ready.choose("swipeBesideCombo", "other")
    ready.click("swipeButton")
    tool = ready.dock._after.swipe.tool
    wait_until(lambda: tool.image is not None and left_color(ready) == "#ff0000")
    assert right_color(ready) == "#0000ff"
    ready.choose("swipeBesideCombo", "Live map")
    wait_until(lambda: left_color(ready) == "#ff0000")
    ready.click("swipeButton")
    assert root.findLayer(other.id()).isVisible()


def covers(canvas):
    return [item for item in canvas.scene().items() if type(item).__name__ == "_Cover"]


def test_nothing_is_left_on_the_canvas_when_the_plugin_goes(window, scene):
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    plugin.action.trigger()
    results.add_map(Done({"map": scene["truth"]}, {"device": "cpu"}), "/models/river.xmn", [])
    plugin.dock.findChild(QPushButton, "swipeButton").click()
    there = len(covers(window.canvas))
    plugin.unload()
    assert (there, len(covers(window.canvas))) == (1, 0)
    assert window.canvas.mapTool() is None
