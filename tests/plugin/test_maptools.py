"""Drawing on a real canvas by mouse and keyboard."""

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QShortcut

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin.maptools import PointTool, PolygonTool

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def canvas(window) -> QgsMapCanvas:
    window.canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    return window.canvas


def click(canvas: QgsMapCanvas, x: float, y: float, button=LEFT) -> None:
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(round(place.x()), round(place.y())))


def move(canvas: QgsMapCanvas, x: float, y: float) -> None:
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    QTest.mouseMove(canvas.viewport(), QPoint(round(place.x()), round(place.y())))
    QTest.qWait(20)


def draw(canvas: QgsMapCanvas, *corners: tuple[float, float]) -> None:
    for corner in corners:
        click(canvas, *corner)


@pytest.fixture
def polygon(canvas):
    tool = PolygonTool(canvas)
    tool.shapes = []
    tool.shape_drawn.connect(tool.shapes.append)
    canvas.setMapTool(tool)
    return tool


def test_three_clicks_and_a_right_click_are_a_triangle(canvas, polygon):
    draw(canvas, (100, 100), (500, 100), (500, 400))
    assert polygon.shapes == []
    click(canvas, 700, 700, RIGHT)
    [shape] = polygon.shapes
    assert shape.area() == pytest.approx(60000, rel=0.03)
    assert shape.contains(QgsPointXY(450, 250))


def test_undo_takes_a_corner_back_and_only_without_corners_what_the_window_would_undo(canvas, polygon, window):
    undone = []
    shortcut = QShortcut(QKeySequence.StandardKey.Undo, canvas)
    shortcut.activated.connect(lambda: undone.append(True))
    window.activateWindow()
    canvas.setFocus()
    QTest.qWait(50)
    draw(canvas, (100, 100), (500, 100), (500, 400), (900, 900))
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert polygon.shapes[0].area() == pytest.approx(60000, rel=0.03)
    assert not undone
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone


def test_backspace_takes_the_last_corner_back(canvas, polygon):
    draw(canvas, (100, 100), (500, 100), (500, 400), (900, 900))
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert polygon.shapes[0].area() == pytest.approx(60000, rel=0.03)


def test_escape_forgets_the_shape(canvas, polygon):
    draw(canvas, (100, 100), (500, 100), (500, 400))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    click(canvas, 700, 700, RIGHT)
    assert polygon.shapes == []
    assert canvas.mapTool() is polygon


def test_two_corners_are_no_shape(canvas, polygon):
    draw(canvas, (100, 100), (500, 100))
    click(canvas, 700, 700, RIGHT)
    assert polygon.shapes == []


def test_the_preview_follows_the_pointer_in_the_colour_of_the_class(canvas, polygon):
    polygon.set_color("#00aa00")
    draw(canvas, (100, 100), (500, 100))
    move(canvas, 500, 400)
    assert polygon._band.numberOfVertices() >= 3
    assert polygon._band.strokeColor().name() == "#00aa00"
    canvas.unsetMapTool(polygon)
    assert polygon._band.numberOfVertices() == 0


@pytest.mark.parametrize(("key", "digit"), [(Qt.Key.Key_1, 1), (Qt.Key.Key_9, 9)])
def test_number_keys_choose_a_class(canvas, polygon, key, digit):
    pressed = []
    polygon.digit_pressed.connect(pressed.append)
    QTest.keyClick(canvas, key)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert pressed == [digit]


def test_a_click_of_the_point_tool_gives_the_square_there(canvas):
    asked = []

    def square_at(point, crs):
        asked.append(point)
        return QgsGeometry.fromRect(QgsRectangle(0, 0, 30, 30))

    tool = PointTool(canvas, square_at)
    shapes = []
    tool.shape_drawn.connect(shapes.append)
    canvas.setMapTool(tool)
    click(canvas, 300, 600)
    assert [shape.area() for shape in shapes] == [900]
    assert asked[-1].x() == pytest.approx(300, abs=3)
    assert asked[-1].y() == pytest.approx(600, abs=3)


def test_where_there_is_no_square_a_move_is_quiet_and_a_click_says_why(canvas):
    def square_at(point, crs):
        if point.x() > 500:
            raise LabelError("The CRS does not reach there")
        return QgsGeometry.fromRect(QgsRectangle(0, 0, 30, 30))

    tool = PointTool(canvas, square_at)
    shapes, said = [], []
    tool.shape_drawn.connect(shapes.append)
    tool.refused.connect(said.append)
    canvas.setMapTool(tool)
    move(canvas, 300, 600)
    assert tool._band.numberOfVertices() > 0
    move(canvas, 800, 600)
    assert tool._band.numberOfVertices() == 0
    assert said == []
    click(canvas, 800, 600)
    assert shapes == []
    assert [str(error) for error in said] == ["The CRS does not reach there"]
