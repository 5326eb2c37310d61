"""Labels copied in a thread of QGIS: what they hold, and how the end is told."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin.layer_copy import LAYER, LayerCopy, copy_labels
from xmodalnet.plugin.tasks import hand_over

from .conftest import in_project, memory_layer, no_thread_free, wait_until


@pytest.fixture
def layer(qgis_app) -> QgsVectorLayer:
    """Two squares, one of them not saved."""
    made = in_project(memory_layer())
    add(made.dataProvider(), "Wood")
    made.startEditing()
    add(made, "Lake")
    return made


def add(where, name: str) -> None:
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)))
    feature.setAttributes([name, 7])
    where.addFeatures([feature])


def said_by(copy: LayerCopy) -> list:
    """What it tells in its end, in the order of telling."""
    said = []
    copy.succeeded.connect(said.append)
    copy.failed.connect(said.append)
    copy.stopped.connect(lambda: said.append(None))
    return said


def classes_in(path) -> list:
    return sorted(feature["class"] for feature in QgsVectorLayer(f"{path}|layername={LAYER}", "", "ogr").getFeatures())


def test_it_holds_what_the_layer_held_when_it_was_made(layer, tmp_path):
    copy = LayerCopy(layer, "class", tmp_path / "copy.gpkg")
    said = said_by(copy)
    add(layer, "Road")
    hand_over(copy)
    wait_until(lambda: said)
    assert said == [str(tmp_path / "copy.gpkg")]
    assert classes_in(said[0]) == ["Lake", "Wood"]
    copy_labels(layer, "class", tmp_path / "now.gpkg")
    assert classes_in(tmp_path / "now.gpkg") == ["Lake", "Road", "Wood"]


def test_it_outlives_the_layer(layer, tmp_path):
    copy = LayerCopy(layer, "class", tmp_path / "copy.gpkg")
    said = said_by(copy)
    layer.rollBack()
    layer.project().removeMapLayer(layer.id())
    hand_over(copy)
    wait_until(lambda: said)
    assert classes_in(said[0]) == ["Lake", "Wood"]


def test_a_folder_that_is_not_there_is_told(layer, tmp_path):
    copy = LayerCopy(layer, "class", tmp_path / "gone" / "copy.gpkg")
    said = said_by(copy)
    hand_over(copy)
    wait_until(lambda: said)
    [error] = said
    assert isinstance(error, LabelError)
    assert error.message == "Layer 'shapes' cannot be copied to a file"
    assert "unable to open" in error.hint
    with pytest.raises(LabelError, match="cannot be copied"):
        copy_labels(layer, "class", tmp_path / "gone" / "copy.gpkg")


def test_stopped_before_it_began_it_says_so_once(layer, tmp_path):
    copy = LayerCopy(layer, "class", tmp_path / "copy.gpkg")
    said = said_by(copy)
    with no_thread_free():
        hand_over(copy)
        wait_until(lambda: copy.status() == copy.TaskStatus.Queued)
        copy.cancel()
        wait_until(lambda: said)
    assert said == [None]
