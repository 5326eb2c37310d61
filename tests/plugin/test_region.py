"""Region growing: on arrays whose answer is known, on a raster of the project, and with the mouse and its wheel."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from xmodalnet.engine.errors import LayerError
from xmodalnet.plugin.maptools import RegionTool
from xmodalnet.plugin.region import grown, region_at

from . import test_dock
from .test_dock import LEFT, NO_KEY

user, labelled = test_dock.user, test_dock.labelled
UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


def two_fields() -> np.ndarray:
    """20 x 20 pixels of 3 bands: 10 in the left half, 20 in the right one, and a lake of 10 far in the right half."""
    values = np.full((3, 20, 20), 10.0, np.float32)
    values[:, :, 10:] = 20.0
    values[:, 8:12, 15:18] = 10.0
    return values


def test_a_region_ends_where_pixels_differ_and_does_not_jump():
    mask = grown(two_fields(), 5, 3, 0.5)
    assert mask[:, :10].all()
    assert not mask[:, 10:].any()
    assert grown(two_fields(), 9, 16, 0.5).sum() == 12, "the lake alone"


def test_a_larger_tolerance_takes_more():
    ramp = np.arange(20, dtype=np.float32)[None, None, :] * np.ones((2, 20, 1), np.float32)
    sizes = [grown(ramp, 10, 10, tolerance).sum() for tolerance in (0.01, 0.5, 1.0, 9.0)]
    assert sizes == [20, 100, 220, 400]


def test_pixels_without_data_belong_to_no_region():
    values = two_fields()
    values[1, 5, :] = np.nan
    mask = grown(values, 2, 3, 0.5)
    assert mask[:5, :10].all()
    assert not mask[5:].any(), "it does not jump over the gap"
    assert not grown(values, 5, 3, 9.0).any()


def test_a_region_is_whole_pixels_at_their_place(raster):
    layer = raster("msi", two_fields())
    shape = region_at(layer, QgsPointXY(400035, 5799945), UTM33, 0.5)
    assert shape.area() == pytest.approx(200 * 100)
    assert shape.boundingBox() == QgsRectangle(400000, 5799800, 400100, 5800000)
    ring = region_at(layer, QgsPointXY(400195, 5799995), UTM33, 0.5)
    assert ring.area() == pytest.approx(200 * 100 - 12 * 100)
    assert not ring.contains(QgsPointXY(400165, 5799905)), "the lake is a hole"


def test_a_place_in_another_crs_is_found(raster):
    layer = raster("msi", two_fields())
    there = QgsGeometry.fromPointXY(QgsPointXY(400035, 5799945))
    there.transform(QgsCoordinateTransform(UTM33, WGS84, QgsProject.instance()))
    shape = region_at(layer, there.asPoint(), WGS84, 0.5)
    assert shape.contains(there)
    shape.transform(QgsCoordinateTransform(WGS84, UTM33, QgsProject.instance()))
    assert shape.area() == pytest.approx(200 * 100, rel=0.001)


def test_off_the_layer_and_without_data_it_says_so(raster):
    values = two_fields()
    values[:, 0, 0] = -1
    layer = raster("msi", values, nodata=-1)
    with pytest.raises(LayerError, match="no pixel of layer 'msi'"):
        region_at(layer, QgsPointXY(399000, 5799945), UTM33, 0.5)
    with pytest.raises(LayerError, match="'msi' has no data here"):
        region_at(layer, QgsPointXY(400005, 5799995), UTM33, 0.5)


def test_where_a_file_is_damaged_it_says_so(broken_off):
    with pytest.raises(LayerError, match="Pixels of layer 'copied' cannot be read: its file is damaged"):
        region_at(broken_off, QgsPointXY(401500, 5797500), UTM33, 0.5)


def wheel(canvas, steps: int) -> None:
    place = QPointF(canvas.viewport().rect().center())
    event = QWheelEvent(place, place, QPoint(), QPoint(0, 120 * steps), LEFT, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_wheel_changes_the_region_while_the_button_is_held_and_else_zooms(window):
    asked = []

    def square_at(point, crs, tolerance):
        asked.append(tolerance)
        return QgsGeometry.fromRect(QgsRectangle(0, 0, 100 * tolerance, 100))

    canvas = window.canvas
    canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    tool = RegionTool(canvas, square_at)
    shapes = []
    tool.shape_drawn.connect(shapes.append)
    canvas.setMapTool(tool)
    middle = canvas.viewport().rect().center()
    QTest.mousePress(canvas.viewport(), LEFT, NO_KEY, middle)
    scale = canvas.scale()
    wheel(canvas, 1)
    assert canvas.scale() == scale
    assert asked == pytest.approx([0.5, 0.6])
    wheel(canvas, -1)
    QTest.mouseRelease(canvas.viewport(), LEFT, NO_KEY, middle)
    assert [shape.area() for shape in shapes] == pytest.approx([5000])
    wheel(canvas, 1)
    assert canvas.scale() != scale


def test_by_mouse_a_field_is_labelled_with_one_click(labelled, raster):
    layer = raster("fields", two_fields())
    labelled.session.set_layer("msi", layer)
    labelled.click("regionToolButton")
    labelled.on_map(400035, 5799945)
    [feature] = labelled.session.labelling.vector.getFeatures()
    assert feature["class"] == labelled.session.labelling.current_class.name
    assert feature.geometry().area() == pytest.approx(200 * 100)


def test_a_first_region_does_not_run_over_the_view(window):
    """Until the wheel says what is alike."""
    asked = []

    def region_at(point, crs, tolerance):
        asked.append(tolerance)
        return QgsGeometry.fromRect(QgsRectangle(0, 0, 1000 * tolerance, 200))

    canvas = window.canvas
    canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    tool = RegionTool(canvas, region_at)
    canvas.setMapTool(tool)
    middle = canvas.viewport().rect().center()
    for _ in range(2):
        QTest.mousePress(canvas.viewport(), LEFT, NO_KEY, middle)
        QTest.mouseRelease(canvas.viewport(), LEFT, NO_KEY, middle)
    seen = canvas.extent().width() * canvas.extent().height()
    assert asked == asked[: len(asked) // 2] * 2, "each press begins anew"
    assert [tolerance * 200_000 <= 0.03 * seen for tolerance in asked[: len(asked) // 2]][-2:] == [False, True]
    QTest.mousePress(canvas.viewport(), LEFT, NO_KEY, middle)
    for _ in range(9):
        wheel(canvas, 1)
    QTest.mouseRelease(canvas.viewport(), LEFT, NO_KEY, middle)
    chosen = asked[-1]
    QTest.mousePress(canvas.viewport(), LEFT, NO_KEY, middle)
    assert asked[-1] == chosen, "the user has said it"
