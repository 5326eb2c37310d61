"""Labels that a training doubts, as its report tells them."""

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

from xmodalnet.engine.jobs import Done
from xmodalnet.plugin.doubts import Doubts, read_doubts
from xmodalnet.plugin.labelling import Labelling

from . import test_labelling
from .conftest import memory_layer
from .test_labelling import UTM33

labelling = test_labelling.labelling
SHAPE = {"x": 5.0, "y": 6.0, "class": 1, "predicted": 2, "share": 0.75, "pixels": 4}
DONE = Done({}, {"doubtful": {"crs": "EPSG:32633", "shapes": [SHAPE]}}, ())


def test_a_report_is_read_and_one_of_an_older_engine_tells_none():
    [doubt] = read_doubts(DONE.report["doubtful"])
    assert (doubt.point, doubt.crs.authid()) == (QgsPointXY(5, 6), "EPSG:32633")
    assert (doubt.code, doubt.predicted, doubt.share, doubt.pixels) == (1, 2, 0.75, 4)
    assert read_doubts({}) == ()
    [doubt] = read_doubts({"crs": "", "shapes": [SHAPE]})
    assert not doubt.crs.isValid()


def test_they_are_those_of_the_labels_that_were_there_at_the_start(labelling: Labelling):
    doubts, own = Doubts(labelling), labelling.layer
    doubts.note_start()
    labelling.choose(memory_layer(fields="field=class:string"))
    doubts.take(DONE)
    assert doubts.doubts == ()
    labelling.choose(own)
    doubts.note_start()
    doubts.take(DONE)
    assert len(doubts.doubts) == 1
    doubts.take(Done({}, {}, ()))
    assert doubts.doubts == ()


@pytest.mark.parametrize("crs", ["EPSG:32633", ""])
def test_the_class_of_the_shape_there_is_changed(labelling: Labelling, crs):
    """Where the layers have no CRS, places are what they are."""
    for name in ("Wood", "Lake"):
        labelling.add_class(name)
    labelling.choose_class(1)
    labelling.add_shape(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)), UTM33)
    doubts = Doubts(labelling)
    doubts.note_start()
    doubts.take(Done({}, {"doubtful": {"crs": crs, "shapes": [SHAPE]}}, ()))
    doubts.change_class(doubts.doubts[0])
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 0), ("Lake", 1)]
    assert doubts.doubts == ()
