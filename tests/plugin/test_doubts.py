"""Labels that a training doubts, as its report tells them."""

import json

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle

from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.jobs import Done
from xmodalnet.engine.learn.doubtful import Doubtful, worst
from xmodalnet.plugin.doubts import Doubts, read_doubts, read_mistaken
from xmodalnet.plugin.labelling import Labelling

from . import test_labelling
from .conftest import memory_layer
from .test_labelling import UTM33

labelling = test_labelling.labelling
SHAPE = {"x": 5.0, "y": 6.0, "class": 1, "predicted": 2, "share": 0.75, "pixels": 4}
DONE = Done({}, {"doubtful": {"crs": "EPSG:32633", "shapes": [SHAPE]}}, ())


def ten_metres(point, crs, size_px) -> QgsGeometry:
    """The pixel around a point."""
    left, low = point.x() // 10 * 10, point.y() // 10 * 10
    return QgsGeometry.fromRect(QgsRectangle(left, low, left + 10, low + 10))


def no_target(point, crs, size_px) -> QgsGeometry:
    raise LabelError("There is no layer", "Choose one")


def test_a_report_is_read_and_one_of_an_older_engine_tells_none():
    [doubt] = read_doubts(DONE.report["doubtful"])
    assert (doubt.point, doubt.crs.authid()) == (QgsPointXY(5, 6), "EPSG:32633")
    assert (doubt.code, doubt.predicted, doubt.share, doubt.pixels) == (1, 2, 0.75, 4)
    assert read_doubts({}) == ()
    [doubt] = read_doubts({"crs": "", "shapes": [SHAPE]})
    assert not doubt.crs.isValid()


def test_they_are_those_of_the_labels_that_were_there_at_the_start(labelling: Labelling):
    doubts, own = Doubts(labelling, ten_metres), labelling.layer
    doubts.note_start()
    labelling.choose(memory_layer(fields="field=class:string"))
    doubts.take(DONE)
    assert doubts.doubts == ()
    labelling.choose(own)
    assert len(doubts.doubts) == 1, "they come back with their labels"
    doubts.note_start()
    doubts.take(Done({}, {}, ()))
    assert doubts.doubts == ()


def test_a_neighbour_of_the_old_class_brings_no_doubt_back(labelling: Labelling):
    """Two squares side by side, of which one is changed: the other one touches its pixel."""
    for name in ("Wood", "Lake"):
        labelling.add_class(name)
    labelling.choose_class(1)
    for left in (0, 10):
        labelling.add_shape(QgsGeometry.fromRect(QgsRectangle(left, 0, left + 10, 10)), UTM33)
    doubts = Doubts(labelling, ten_metres)
    doubts.note_start()
    doubts.take(DONE)
    doubts.change_class(doubts.doubts[0])
    labelling.refresh()
    assert doubts.doubts == ()
    labelling.undo()
    assert len(doubts.doubts) == 1


def test_what_is_right_is_known_by_the_middle_of_the_shape_and_its_class(labelling: Labelling):
    """Its point moves with what is wrong in it."""
    doubts = Doubts(labelling, ten_metres)
    doubts.note_start()

    def told(**values):
        doubts.take(Done({}, {"doubtful": {"crs": "EPSG:32633", "shapes": [{**SHAPE, "middle": [15.0, 25.0], **values}]}}, ()))
        return len(doubts.doubts), doubts.right_count

    assert told() == (1, 0)
    doubts.confirm(doubts.doubts[0])
    assert told(x=25.0, predicted=3) == (0, 1)
    assert told(**{"class": 2}) == (1, 0)
    assert told(middle=[35.0, 25.0]) == (1, 0)
    assert told() == (0, 1)
    doubts.doubt_again()
    assert (len(doubts.doubts), doubts.right_count) == (1, 0)


@pytest.mark.parametrize("kept", [[1, 2], [[{}]], {"x": 1}])
def test_what_is_remembered_in_another_shape_is_neither_right_nor_an_old_name(labelling: Labelling, kept):
    """It ended in errors of Python."""
    for name, value in (("right", kept), ("renamed", {"Trees": kept})):
        labelling.layer.setCustomProperty(f"xmodalnet/{name}", json.dumps({labelling.field: value}))
    doubts = Doubts(labelling, ten_metres)
    doubts.note_start()
    doubts.take(DONE)
    assert (len(doubts.doubts), doubts.right_count, labelling.old_names) == (1, 0, ())


@pytest.mark.parametrize("crs", ["EPSG:32633", ""])
def test_the_class_of_the_shape_there_is_changed(labelling: Labelling, crs):
    """Where the layers have no CRS, places are what they are."""
    for name in ("Wood", "Lake"):
        labelling.add_class(name)
    labelling.choose_class(1)
    labelling.add_shape(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)), UTM33)
    doubts = Doubts(labelling, ten_metres)
    doubts.note_start()
    doubts.take(Done({}, {"doubtful": {"crs": crs, "shapes": [SHAPE]}}, ()))
    doubts.change_class(doubts.doubts[0])
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 0), ("Lake", 1)]
    assert doubts.doubts == ()


@pytest.mark.parametrize(("pixel_square", "is_found"), [(ten_metres, True), (no_target, False)])
def test_a_point_that_lies_anywhere_in_its_pixel_is_found(labelling: Labelling, pixel_square, is_found):
    """The engine tells the pixel's middle, (5, 5); where no layer tells the pixel, the place counts."""
    layer = memory_layer("Point", "field=class:string")
    for name, x in (("Wood", 2.0), ("Lake", 52.0)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, 3.0)))
        feature.setAttributes([name])
        layer.dataProvider().addFeature(feature)
    labelling.choose(layer, "class")
    doubts = Doubts(labelling, pixel_square)
    doubts.note_start()
    shape = {**SHAPE, "y": 5.0, "class": 2, "predicted": 1}
    doubts.take(Done({}, {"doubtful": {"crs": "EPSG:32633", "shapes": [shape]}}, ()))
    if is_found:
        doubts.change_class(doubts.doubts[0])
    else:
        with pytest.raises(LabelError, match="no shape of class 'Wood' here"):
            doubts.change_class(doubts.doubts[0])
    assert [(entry.name, entry.shapes) for entry in labelling.classes if entry.shapes] == (
        [("Lake", 2)] if is_found else [("Lake", 1), ("Wood", 1)]
    )


@pytest.mark.parametrize("share", [0.04, 0.499, 0.5, 0.96])
def test_a_class_is_mistaken_where_the_engine_lists_none_of_its_shapes(share):
    listed = worst([[Doubtful(0, 0, (0, 0), 0, 1, 1.0, 9)]], np.array([share, 1.0]))
    classes = [{"code": 3, "name": "Sand", "producers_accuracy": share}, {"code": 4, "name": "Moor", "producers_accuracy": None}]
    assert read_mistaken({"classes": classes}) == (() if listed else ((3, "Sand"),))
    assert read_mistaken({}) == ()


def test_a_mistaken_class_is_told_of_by_its_name_with_its_labels(labelling: Labelling):
    for name in ("Wood", "Lake"):
        labelling.add_class(name)
    doubts, own, changes = Doubts(labelling, ten_metres), labelling.layer, []
    doubts.changed.connect(lambda: changes.append(doubts.mistaken))
    doubts.note_start()
    doubts.take(Done({}, {"classes": [{"code": 2, "name": "Lake", "producers_accuracy": 0.04}]}, ()))
    labelling.rename_class(labelling.classes[1], "Pond")
    labelling.choose(memory_layer(fields="field=class:string"))
    labelling.choose(own)
    assert changes == [("Lake",), ("Pond",), (), ("Pond",)]
