"""The eraser: what it takes out of shapes, and that one undo brings it back."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle
from qgis.PyQt.QtTest import QTest

from xmodalnet.plugin import label_specs, labels
from xmodalnet.plugin.label_steps import start_editing

from . import test_dock, test_labels
from .conftest import memory_layer
from .test_labels import UTM33, draw

own = test_labels.own
user, labelled = test_dock.user, test_dock.labelled

MIDDLE = QgsGeometry.fromRect(QgsRectangle(400004, 5799990, 400006, 5800020))  # a stripe across the square of test_labels
ALL = QgsGeometry.fromRect(QgsRectangle(399990, 5799990, 400020, 5800020))
BESIDE = QgsGeometry.fromRect(QgsRectangle(400010, 5800000, 400020, 5800010))


def areas(layer) -> list[float]:
    return sorted(round(feature.geometry().area(), 6) for feature in layer.getFeatures())


def test_a_shape_that_falls_apart_is_still_one_shape_and_one_undo_step(own):
    """So its pieces are held out together, and do not flatter the accuracy."""
    draw(own, 1)
    assert labels.erase(own, MIDDLE, UTM33) == 1
    assert areas(own) == [80.0]
    assert [(feature["class"], feature["code"]) for feature in own.getFeatures()] == [("Lake", 2)]
    own.undoStack().undo()
    assert areas(own) == [100.0]


def test_shapes_of_all_classes_are_cut_and_what_is_covered_goes(own):
    draw(own, 0)
    draw(own, 1, BESIDE)
    assert labels.erase(own, ALL, UTM33) == 2
    assert own.featureCount() == 0
    own.undoStack().undo()
    assert areas(own) == [100.0, 100.0]


def test_where_there_is_nothing_or_only_a_common_edge_nothing_is_done(own):
    draw(own, 0)
    steps = own.undoStack().count()
    assert labels.erase(own, BESIDE, UTM33) == 0
    assert own.undoStack().count() == steps
    assert areas(own) == [100.0]


def test_saved_shapes_fall_apart_too_and_can_be_saved_again(own):
    draw(own, 0)
    label_specs.save_edits(own)
    labels.erase(own, MIDDLE, UTM33)
    label_specs.save_edits(own)
    assert areas(own) == [80.0]


@pytest.mark.parametrize("kind", ["MultiPolygon", "Polygon"])
def test_where_the_layer_takes_no_several_parts_they_are_several_shapes(qgis_app, kind):
    layer = memory_layer(kind)
    start_editing(layer)
    labels.add_class(layer, "code", "Wood")
    draw(layer, 0)
    labels.erase(layer, MIDDLE, UTM33)
    assert areas(layer) == ([80.0] if kind == "MultiPolygon" else [40.0, 40.0])


def test_brush_and_eraser_by_mouse(labelled):
    """The brush paints 3 x 3 pixels of 10 m; the eraser, one pixel wide, takes the middle."""
    labelled.click("brushToolButton")
    labelled.on_map(400055, 5799945)
    layer = labelled.session.labelling.vector
    assert areas(layer) == [900.0]
    labelled.click("eraserToolButton")
    QTest.keyClicks(labelled.window.canvas, "[")
    assert labelled.find("brushSizeSpin").value() == 1
    labelled.on_map(400055, 5799945)
    assert areas(layer) == [800.0]
    labelled.click("undoLabelButton")
    assert areas(layer) == [900.0]


@pytest.mark.parametrize("button", ["classLockButton0", "classEyeButton0"])
def test_where_all_is_locked_or_hidden_the_eraser_says_so(labelled, button):
    labelled.session.labelling.choose_class(1)
    labelled.click("brushToolButton")
    labelled.on_map(400055, 5799945)
    layer = labelled.session.labelling.vector
    labelled.click(button)
    labelled.click("eraserToolButton")
    assert "neither locked nor hidden" in labelled.find("eraserToolButton").toolTip()
    labelled.on_map(400055, 5799945)
    assert areas(layer) == [900.0]
    assert "Nothing is erased: Wood is locked or hidden" in labelled.find("labelNotice").text.text()
    labelled.on_map(400155, 5799845)
    assert not labelled.find("labelNotice").isVisible(), "nothing is there, and nothing to say"


@pytest.mark.parametrize(
    ("outline", "left"),
    [
        ("((400000 5800000, 400010 5800010, 400010 5800000, 400000 5800010, 400000 5800000))", 25 + 4),
        (
            "((400000 5800000, 400010 5800000, 400010 5800010, 400000 5800010, 400000 5800000)), "
            "((400005 5800005, 400015 5800005, 400015 5800015, 400005 5800015, 400005 5800005))",
            175 - 30,
        ),
    ],
    ids=["a bow tie", "parts that overlap"],
)
def test_a_corner_of_a_broken_outline_goes_and_the_rest_stays(qgis_app, outline, left):
    layer = memory_layer("MultiPolygon", "field=class:string")
    shape = QgsFeature(layer.fields())
    shape.setAttributes(["Wood"])
    shape.setGeometry(QgsGeometry.fromWkt(f"MULTIPOLYGON({outline})"))
    layer.startEditing()
    layer.addFeature(shape)
    corner = QgsGeometry.fromRect(QgsRectangle(400000, 5799990, 400003, 5800020))
    assert labels.erase(layer, corner, UTM33) == 1
    assert areas(layer) == [left]
