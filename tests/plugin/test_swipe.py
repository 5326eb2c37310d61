"""The swipe on a real canvas: what is seen left and right of the line, by the colours of the pixels."""

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from xmodalnet.plugin.layers import MADE_OF, ROLE
from xmodalnet.plugin.swipe import SwipeTool

from .conftest import memory_layer, wait_until

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
RED, BLUE, GREEN = "#ff0000", "#0000ff", "#00ff00"


def plain(raster, name, color):
    """A layer of one colour, on top of the others."""
    layer = raster(name, np.ones((20, 20), np.uint8))
    entry = QgsPalettedRasterRenderer.Class(1, QColor(color), name)
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, [entry]))
    return layer


@pytest.fixture
def canvas(window, raster):
    """Blue below, red above, in all of the canvas."""
    image, made = plain(raster, "image", BLUE), plain(raster, "map", RED)
    root = QgsProject.instance().layerTreeRoot()
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([made, image])
    wait_until(lambda: window.canvas.layers() == [made, image])  # the first layers make QGIS zoom to them, sooner or later
    window.canvas.setDestinationCrs(image.crs())
    window.canvas.setExtent(QgsRectangle(400080, 5799880, 400120, 5799920))
    window.canvas.made, window.canvas.image = made, image
    window.pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(window.pan)
    settle(window.canvas)
    return window.canvas


@pytest.fixture
def tool(canvas):
    made = SwipeTool(canvas)
    yield made
    made.let_go()


def settle(canvas):
    QTest.qWait(50)
    canvas.refresh()
    wait_until(lambda: not canvas.isDrawing())
    QTest.qWait(50)


def started(tool, canvas, *beside):
    tool.start(canvas.made, *beside)
    wait_until(lambda: tool.image is not None)
    settle(canvas)


def color_at(canvas, part_x, part_y=0.25):
    """On the screen, by parts of the canvas's sides."""
    view = canvas.viewport()
    return view.grab().toImage().pixelColor(int(part_x * view.width()), int(part_y * view.height())).name()


def drag(canvas, start, end):
    """By the parts of the canvas's width; a plain mouse of the test tools holds no button while it moves."""
    view = canvas.viewport()
    y = view.height() // 3
    QTest.mousePress(view, LEFT, NO_KEY, QPoint(int(start * view.width()), y))
    place = QPointF(end * view.width(), y)
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, QPointF(view.mapToGlobal(place.toPoint())), Qt.MouseButton.NoButton, LEFT, NO_KEY
    )
    QApplication.sendEvent(view, move)
    QTest.mouseRelease(view, LEFT, NO_KEY, place.toPoint())


def test_the_map_is_left_of_the_line_and_what_lies_under_it_right(canvas, tool):
    assert color_at(canvas, 0.75) == RED
    started(tool, canvas)
    assert (color_at(canvas, 0.25), color_at(canvas, 0.75)) == (RED, BLUE)
    drag(canvas, 0.5, 0.9)
    assert color_at(canvas, 0.85) == RED
    wait_until(lambda: color_at(canvas, 0.95) == BLUE)  # a canvas that got another size is drawn anew first
    drag(canvas, 0.1, 0.1)
    assert (color_at(canvas, 0.05), color_at(canvas, 0.15)) == (RED, BLUE)


def test_polygons_of_the_map_go_with_it(canvas, tool, raster):
    shapes = memory_layer("Polygon")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(canvas.made.extent()))
    shapes.dataProvider().addFeature(feature)
    shapes.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": GREEN, "outline_style": "no"})))
    shapes.setCustomProperty(MADE_OF, canvas.made.id())
    QgsProject.instance().layerTreeRoot().setCustomLayerOrder([shapes, canvas.made, canvas.image])
    settle(canvas)
    started(tool, canvas)
    assert (color_at(canvas, 0.25), color_at(canvas, 0.75)) == (GREEN, BLUE)
    shapes.setCustomProperty(MADE_OF, "the map before")
    canvas.made.setCustomProperty(MADE_OF, "the map before")
    started(tool, canvas)
    assert (color_at(canvas, 0.25), color_at(canvas, 0.75)) == (GREEN, BLUE), "of a cleaned map as well"
    other = plain(raster, "other", "#ffff00")
    QgsProject.instance().layerTreeRoot().setCustomLayerOrder([shapes, canvas.made, canvas.image, other])
    started(tool, canvas, other)
    wait_until(lambda: color_at(canvas, 0.75) == "#ffff00")  # where the map was, not below the image
    QgsProject.instance().removeMapLayer(other.id())
    for layer in (shapes, canvas.made):
        layer.removeCustomProperty(MADE_OF)
    started(tool, canvas)
    wait_until(lambda: color_at(canvas, 0.75) == GREEN)  # labels and the like stay


def test_the_live_map_does_not_lie_under_a_map(canvas, tool, raster):
    live = plain(raster, "live", GREEN)
    live.setCustomProperty(ROLE, "live")
    QgsProject.instance().layerTreeRoot().setCustomLayerOrder([canvas.made, live, canvas.image])
    settle(canvas)
    started(tool, canvas)
    wait_until(lambda: color_at(canvas, 0.75) == BLUE)
    tool.start(live)
    QgsProject.instance().layerTreeRoot().setCustomLayerOrder([live, canvas.made, canvas.image])
    settle(canvas)
    wait_until(lambda: color_at(canvas, 0.75) == RED)  # under the live map there may well be one


@pytest.mark.parametrize("role", ["result", "changes"])
def test_other_maps_of_ours_do_not_lie_under_a_map(canvas, tool, raster, role):
    """After a comparison the grey map of changes was what lies under, and not the image."""
    other = plain(raster, "other", GREEN)
    other.setCustomProperty(ROLE, role)
    QgsProject.instance().layerTreeRoot().setCustomLayerOrder([canvas.made, other, canvas.image])
    settle(canvas)
    started(tool, canvas)
    wait_until(lambda: color_at(canvas, 0.75) == BLUE)
    tool.start(canvas.made, other)
    wait_until(lambda: color_at(canvas, 0.75) == GREEN)  # where it is asked for


def test_another_layer_in_place_of_the_map(canvas, tool, raster):
    other = plain(raster, "other", GREEN)
    QgsProject.instance().layerTreeRoot().setCustomLayerOrder([canvas.made, canvas.image, other])
    settle(canvas)
    started(tool, canvas, other)
    assert (color_at(canvas, 0.25), color_at(canvas, 0.75)) == (RED, GREEN)
    QgsProject.instance().removeMapLayer(other.id())
    settle(canvas)
    wait_until(lambda: color_at(canvas, 0.75) == BLUE)


def test_it_follows_a_move_of_the_map(canvas, tool):
    """Out of the layers' edge: right of it the canvas is white, not blue."""
    started(tool, canvas)
    canvas.setExtent(QgsRectangle(400170, 5799880, 400230, 5799920))
    settle(canvas)
    wait_until(lambda: color_at(canvas, 0.45) == RED)
    wait_until(lambda: color_at(canvas, 0.95) == "#ffffff")
    canvas.setExtent(QgsRectangle(400080, 5799880, 400120, 5799920))
    settle(canvas)
    wait_until(lambda: color_at(canvas, 0.95) == BLUE)


def test_while_it_is_drawn_anew_the_old_picture_is_where_it_belongs(canvas, tool):
    started(tool, canvas)
    drawn = canvas.extent()
    canvas.freeze()  # nothing is drawn anew
    canvas.setExtent(drawn.buffered(drawn.width()))
    tool._cover.put_line(0.02)
    transform, width = canvas.getCoordinateTransform(), canvas.viewport().width()
    edges = (drawn.xMaximum() - 0.1 * drawn.width(), drawn.xMaximum() + 0.1 * drawn.width())
    inside, beyond = (transform.transform(x, drawn.center().y()).x() / width for x in edges)
    assert color_at(canvas, inside, 0.5) == BLUE
    assert color_at(canvas, beyond, 0.5) == "#ffffff"


def test_escape_ends_it_and_the_tool_from_before_is_back(canvas, tool, window):
    ended, items = [], len(canvas.scene().items())
    tool.ended.connect(lambda: ended.append(True))
    started(tool, canvas)
    assert len(canvas.scene().items()) == items + 1
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is window.pan
    assert (ended, tool.layer, len(canvas.scene().items())) == ([True], None, items)
    assert color_at(canvas, 0.75) == RED


def test_another_tool_ends_it_too(canvas, tool):
    started(tool, canvas)
    other = QgsMapToolPan(canvas)
    canvas.setMapTool(other)
    assert tool.layer is None
    assert canvas.mapTool() is other


def test_without_its_layer_there_is_nothing_to_swipe(canvas, tool, window):
    started(tool, canvas)
    QgsProject.instance().removeMapLayer(canvas.made.id())
    assert tool.layer is None
    assert canvas.mapTool() is window.pan


def test_ended_while_it_is_drawn_leaves_nothing(canvas, tool, window):
    items = len(canvas.scene().items())
    for _ in range(5):
        tool.start(canvas.made)
        canvas.refresh()
        tool.stop()
    QTest.qWait(300)
    assert len(canvas.scene().items()) == items
    assert not tool._dropped
    assert canvas.mapTool() is window.pan
