"""Drawing on a real canvas by mouse and keyboard."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsCodeEditorPython, QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QKeySequence, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QPushButton, QShortcut, QSpinBox

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin.maptools import BrushTool, PolygonTool

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def canvas(window) -> QgsMapCanvas:
    window.canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    return window.canvas


def click(canvas: QgsMapCanvas, x: float, y: float, button=LEFT) -> None:
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(round(place.x()), round(place.y())))


def move(canvas: QgsMapCanvas, x: float, y: float, button=Qt.MouseButton.NoButton) -> None:
    """Not by QTest, which moves the pointer of the screen: what that tells the map hangs on where it was, and comes some time later."""
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    point = QPointF(round(place.x()), round(place.y()))
    event = QMouseEvent(QEvent.Type.MouseMove, point, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)


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


def test_corners_of_another_crs_are_forgotten(canvas, polygon):
    """They would be taken for places in the new one."""
    draw(canvas, (100, 100), (500, 100))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    draw(canvas, (0.2, 0.2))
    click(canvas, 0.5, 0.5, RIGHT)
    assert polygon.shapes == []


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


@pytest.mark.parametrize(
    ("widget", "is_heard"), [(QPushButton, True), (QSpinBox, True), (QLineEdit, False), (QgsCodeEditorPython, False)]
)
def test_keys_are_the_canvass_where_the_pointer_comes_over_it(canvas, polygon, window, widget, is_heard):
    """A click in the panel takes them away; who types a name, or in QGIS's Python console, goes on typing."""
    other = widget(window)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    QApplication.setActiveWindow(window)
    other.setFocus()
    assert other.hasFocus()
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Enter))
    assert (canvas.hasFocus(), other.hasFocus()) == (is_heard, not is_heard)
    other.deleteLater()


def test_backspace_takes_the_last_corner_back(canvas, polygon):
    draw(canvas, (100, 100), (500, 100), (500, 400), (900, 900))
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert polygon.shapes[0].area() == pytest.approx(60000, rel=0.03)


def test_without_corners_delete_is_left_to_qgis_for_the_selected_shapes(canvas, polygon):
    """QGIS deletes them where the tool leaves the key accepted."""
    heard = []
    canvas.keyPressed.connect(lambda event: heard.append((event.key(), event.isAccepted())))
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert heard == [(Qt.Key.Key_Delete, True)]
    draw(canvas, (100, 100), (500, 100))
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(heard) == 1, "then it is a corner's"


def test_escape_forgets_the_shape(canvas, polygon):
    draw(canvas, (100, 100), (500, 100), (500, 400))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    click(canvas, 700, 700, RIGHT)
    assert polygon.shapes == []
    assert canvas.mapTool() is polygon


def test_held_and_dragged_it_draws_freehand(canvas, polygon):
    drag(canvas, (200, 200), (300, 200), (400, 200), (400, 300), (400, 400), (300, 400), (200, 400), (200, 300))
    [shape] = polygon.shapes
    assert shape.area() == pytest.approx(40000, rel=0.05)
    draw(canvas, (100, 100), (500, 100), (500, 400))
    click(canvas, 700, 700, RIGHT)
    assert polygon.shapes[1].area() == pytest.approx(60000, rel=0.03), "and then clicks are corners again"


def test_a_hand_that_shakes_at_a_click_sets_one_corner(canvas, polygon):
    drag(canvas, (200, 200), (203, 201))
    assert polygon.shapes == []
    draw(canvas, (500, 200), (500, 500))
    click(canvas, 700, 700, RIGHT)
    assert polygon.shapes[0].area() == pytest.approx(45000, rel=0.05)


def test_two_corners_are_no_shape_which_is_said(canvas, polygon):
    said = []
    polygon.refused.connect(lambda error: said.append(str(error)))
    click(canvas, 700, 700, RIGHT)
    assert said == [], "nothing was begun"
    draw(canvas, (100, 100), (500, 100))
    click(canvas, 700, 700, RIGHT)
    assert polygon.shapes == []
    assert said == [
        "Nothing is drawn: a shape has at least three corners, and its end came after 2. Left click each corner, then right click"
    ]


def double_click(canvas: QgsMapCanvas, *places: tuple[float, float]) -> None:
    """Two presses within the time of a double click, of which Qt tells the second as one, wherever it is."""
    for (x, y), kind in zip(places, (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)):
        place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        for told, held in ((kind, LEFT), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
            event = QMouseEvent(told, QPointF(round(place.x()), round(place.y())), LEFT, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(canvas.viewport(), event)


def test_quick_clicks_are_corners_too(canvas, polygon):
    double_click(canvas, (100, 100), (500, 100))
    double_click(canvas, (500, 400), (100, 400))
    click(canvas, 700, 700, RIGHT)
    assert polygon.shapes[0].area() == pytest.approx(120000, rel=0.03)


def test_a_double_click_on_one_spot_is_one_corner(canvas, polygon):
    for corner in ((100, 100), (500, 100), (500, 400)):
        double_click(canvas, corner, corner)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    click(canvas, 700, 700, RIGHT)
    assert polygon.shapes == []


def test_each_of_two_quick_clicks_of_the_brush_paints(canvas, brush):
    double_click(canvas, (110, 510), (130, 510))
    assert [shape.boundingBox().xMinimum() for shape in brush.shapes] == [100, 120]


def test_a_double_click_of_the_brush_on_one_spot_paints_once(canvas, brush):
    """Else the same shape, or the same point, would be labelled twice."""
    double_click(canvas, (110, 510), (110, 510))
    assert len(brush.shapes) == 1
    click(canvas, 110, 510)
    assert len(brush.shapes) == 2, "who clicks again means it"


def test_a_stroke_that_begins_with_the_second_of_two_quick_clicks_is_painted(canvas, brush):
    place = [canvas.getCoordinateTransform().transform(QgsPointXY(x, 510)) for x in (110, 110, 310)]
    press, again, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease
    for kind, where in ((press, 0), (release, 0), (again, 1), (QEvent.Type.MouseMove, 2), (release, 2)):
        spot, held = (
            QPointF(round(place[where].x()), round(place[where].y())),
            LEFT if kind != release else Qt.MouseButton.NoButton,
        )
        button = LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        QApplication.sendEvent(canvas.viewport(), QMouseEvent(kind, spot, button, held, Qt.KeyboardModifier.NoModifier))
    assert [shape.boundingBox().width() for shape in brush.shapes] == [20, 220]


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


def test_a_click_of_the_brush_gives_the_square_there(canvas):
    asked = []

    def square_at(point, crs):
        asked.append(point)
        return QgsGeometry.fromRect(QgsRectangle(0, 0, 30, 30))

    tool = BrushTool(canvas, square_at)
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

    tool = BrushTool(canvas, square_at)
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


@pytest.fixture
def brush(canvas):
    """Squares of 20 x 20 on a lattice, as pixels are."""

    def square_at(point, crs):
        left, bottom = 20 * (point.x() // 20), 20 * (point.y() // 20)
        return QgsGeometry.fromRect(QgsRectangle(left, bottom, left + 20, bottom + 20))

    tool = BrushTool(canvas, square_at)
    tool.shapes = []
    tool.shape_drawn.connect(tool.shapes.append)
    canvas.setMapTool(tool)
    return tool


def drag(canvas: QgsMapCanvas, *places: tuple[float, float], release=True) -> None:
    points = [canvas.getCoordinateTransform().transform(QgsPointXY(*place)) for place in (places[0], places[-1])]
    first, last = (QPoint(round(point.x()), round(point.y())) for point in points)
    QTest.mousePress(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, first)
    for place in places[1:]:
        move(canvas, *place, LEFT)
    if release:
        QTest.mouseRelease(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, last)


def test_a_stroke_is_one_shape_of_whole_pixels_without_a_gap(canvas, brush):
    drag(canvas, (110, 510), (510, 510))
    [shape] = brush.shapes
    assert shape.area() == pytest.approx(21 * 400)
    assert (shape.boundingBox().width(), shape.boundingBox().height()) == (420, 20)
    assert brush._band.numberOfVertices() == 0


def test_the_stroke_is_seen_while_it_is_painted_and_escape_forgets_it(canvas, brush):
    drag(canvas, (110, 510), (310, 510), (310, 310), release=False)
    assert brush._band.asGeometry().area() > 15 * 400
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT)
    assert brush.shapes == []
    assert canvas.mapTool() is brush


def test_without_the_pointer_nothing_is_shown(canvas, brush):
    """Else the last square would look like a label."""
    move(canvas, 310, 510)
    assert brush._band.numberOfVertices() > 0
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert brush._band.numberOfVertices() == 0


def test_brackets_make_the_brush_smaller_and_larger(canvas, brush):
    steps = []
    brush.size_stepped.connect(steps.append)
    QTest.keyClicks(canvas, "[]]")
    assert steps == [-1, 1, 1]


def test_a_right_click_paints_nothing(canvas, brush):
    click(canvas, 300, 300, RIGHT)
    assert brush.shapes == []


def test_a_stroke_over_pixels_that_nobody_can_see_keeps_nobody_waiting(canvas):
    """Of an image of fine pixels that is looked at from far away, it would be of millions of squares."""
    asked, shapes = [], []

    def square_at(point, crs):
        asked.append(point)
        return QgsGeometry.fromRect(QgsRectangle(point.x(), point.y(), point.x() + 0.01, point.y() + 0.01))

    tool = BrushTool(canvas, square_at)
    tool.shape_drawn.connect(shapes.append)
    canvas.setMapTool(tool)
    drag(canvas, (100, 200), (500, 200), (500, 600))
    assert len(asked) < 100
    [shape] = shapes
    assert shape.constGet().partCount() == 1, "without a gap"
    assert shape.boundingBox().width() == pytest.approx(400, abs=3)
    assert shape.boundingBox().height() == pytest.approx(400, abs=3)
    assert shape.area() == pytest.approx(8, abs=0.2)
