"""Going to what a warning speaks of."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtWidgets import QToolButton

from xmodalnet.plugin.session import Place
from xmodalnet.plugin.ui.places import go_to, zoom_to

from . import test_dock
from .conftest import wait_until
from .test_dock import square

user, labelled = test_dock.user, test_dock.labelled
UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")


@pytest.mark.parametrize(("width", "height", "seen"), [(10, 10, 200), (300, 10, 900), (0, 0, None), (0.1, 0.1, 40)])
def test_a_place_is_shown_with_what_lies_around_it(labelled, width, height, seen):
    canvas = labelled.window.canvas
    canvas.zoomByFactor(3)
    before = canvas.extent().width()
    place = QgsRectangle(400050, 5799900, 400050 + width, 5799900 + height)
    assert go_to(canvas, Place(place, UTM33))
    assert canvas.extent().center().distance(place.center()) < 1e-6
    assert min(canvas.extent().width(), canvas.extent().height()) == pytest.approx(seen or before / 10, rel=0.01)


def test_a_large_place_is_not_lost_in_a_view_of_much_more(labelled):
    """The box of labels that lie in one corner of a scene, at the scene's edge."""
    canvas = labelled.window.canvas
    canvas.setExtent(QgsRectangle(400000, 5799800, 400200, 5800000))
    place = QgsRectangle(400000, 5799940, 400060, 5800000)
    assert go_to(canvas, Place(place, UTM33))
    assert canvas.extent().contains(place)
    assert min(canvas.extent().width(), canvas.extent().height()) == pytest.approx(200, rel=0.01), "no more than before"


def test_the_view_is_of_no_more_than_there_is(labelled, raster):
    """A scene of 4 m, on which the least ground that one wants to see is all of it."""
    QgsProject.instance().removeAllMapLayers()
    small = raster("small", np.ones((1, 40, 40), np.float32), pixel=0.1)
    canvas = labelled.window.canvas
    canvas.setLayers([small])
    canvas.setDestinationCrs(small.crs())
    canvas.setExtent(small.extent())
    centre = small.extent().center()
    assert go_to(canvas, Place(QgsRectangle.fromCenterAndSize(centre, 0.1, 0.1), small.crs()))
    assert min(canvas.extent().width(), canvas.extent().height()) == pytest.approx(4, rel=0.06)


def test_a_place_that_is_all_there_is_fills_the_view(labelled):
    canvas = labelled.window.canvas
    wait_until(canvas.layers)  # QGIS shows its first layers a moment after they came
    everything = canvas.fullExtent()
    canvas.setExtent(QgsRectangle(400050, 5799900, 400060, 5799910))
    assert go_to(canvas, Place(everything, UTM33))
    assert min(canvas.extent().width(), canvas.extent().height()) < 1.1 * max(everything.width(), everything.height())


@pytest.mark.parametrize("side", [0.0, 1.0, 10.0, 60.0])
def test_a_place_of_any_size_flashes(labelled, side):
    canvas = labelled.window.canvas
    canvas.setExtent(QgsRectangle(400000, 5799800, 400200, 5800000))
    before = set(canvas.scene().items())
    place = QgsRectangle(400050, 5799900, 400050 + side, 5799900 + side)
    assert go_to(canvas, Place(place, UTM33))
    [flash] = [item for item in canvas.scene().items() if item not in before and isinstance(item, QgsRubberBand)]
    shown = flash.asGeometry().boundingBox()
    assert shown.contains(place)
    assert shown.width() / canvas.mapUnitsPerPixel() > 10, "px on the screen"


def test_where_the_map_has_no_such_place_it_stays(labelled):
    canvas = labelled.window.canvas
    before = canvas.extent()
    assert not go_to(canvas, Place(QgsRectangle(1e30, 1e30, 2e30, 2e30), QgsCoordinateReferenceSystem("EPSG:4326")))
    assert canvas.extent() == before


def test_a_place_can_fill_the_view(labelled):
    canvas, place = labelled.window.canvas, QgsRectangle(500000, 5799900, 501000, 5800900)
    zoom_to(canvas, Place(place, UTM33))
    assert canvas.extent().center().distance(place.center()) < 1e-6
    assert min(canvas.extent().width(), canvas.extent().height()) == pytest.approx(1050, rel=0.01)
    zoom_to(canvas, Place(QgsRectangle(1e30, 1e30, 2e30, 2e30), QgsCoordinateReferenceSystem("EPSG:4326")))
    assert canvas.extent().contains(place), "where the map has no such place it stays"


def test_the_button_beside_a_warning_goes_from_place_to_place(labelled):
    labelling, canvas = labelled.session.labelling, labelled.window.canvas
    for code in (1, 2):
        labelling.choose_class(code)
        for x in (400000, 400150):
            labelling.add_shape(square(x), UTM33)
    wait_until(lambda: sum(len(check.places) for check in labelled.session.survey.checks) == 2)  # all shapes are read
    [check] = labelled.session.survey.checks
    card = labelled.find("labelCheckCard")
    wait_until(lambda: len(card.findChildren(QToolButton)) == 1)
    [button] = card.findChildren(QToolButton)
    assert button.toolTip() == "Zoom to the next of 2 places"
    seen = []
    for _ in range(3):
        labelled.click(button.objectName())
        seen.append(canvas.extent().center().x())
    assert seen == [pytest.approx(place.extent.center().x()) for place in (*check.places, check.places[0])]
    labelling.undo()
    labelling.undo()
    wait_until(lambda: not card.findChildren(QToolButton))


def test_shapes_far_apart_flash_each_by_itself(labelled):
    """One box around both would cover all that lies between them."""
    canvas = labelled.window.canvas
    boxes = QgsRectangle(400000, 5799800, 400020, 5799820), QgsRectangle(400180, 5799980, 400200, 5800000)
    before = canvas.scene().items()
    assert go_to(canvas, Place(QgsRectangle(400000, 5799800, 400200, 5800000), UTM33, boxes))
    [flash] = [item for item in canvas.scene().items() if item not in before and isinstance(item, QgsRubberBand)]
    shape = flash.asGeometry()
    assert len(shape.asGeometryCollection()) == 2
    assert [shape.contains(QgsGeometry.fromPointXY(box.center())) for box in boxes] == [True, True]
    assert not shape.intersects(QgsGeometry.fromPointXY(QgsPointXY(400100, 5799900)))
