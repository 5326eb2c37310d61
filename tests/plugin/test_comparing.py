"""Two maps of the project compared by the real engine."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject

from xmodalnet.engine.errors import JobError, LayerError
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import layer_looks, layer_tree, layers, styling
from xmodalnet.plugin.session import Session

from .conftest import to_change, wait_until
from .test_results import tree


@pytest.fixture
def session(qgis_app):
    made = Session()
    yield made
    made.close()


def add(path, name):
    layer = layers.load_raster(str(path), name)
    styling.style_class_map(layer)
    layer_tree.add_above(layer, [])
    return layer


@pytest.fixture
def maps(scene, tmp_path):
    """The truth of the scene, and another one in which the first 30 pixels of the first row are Water (8)."""
    found = []
    for name in ("before", "after"):
        path = tmp_path / f"{name}.tif"
        shutil.copy(scene["truth"], path)
        shutil.copy(scene["truth"] + ".aux.xml", f"{path}.aux.xml")
        found.append(path)
    dataset = to_change(found[1])
    dataset.GetRasterBand(1).WriteArray(np.full((1, 30), 8, np.uint8))
    dataset = None
    return tuple(add(path, path.stem) for path in found)


def compared(session, *maps):
    done, failed = [], []
    session.comparing.compared.connect(done.append)
    session.failed.connect(failed.append)
    session.comparing.compare(*maps)
    wait_until(lambda: done or failed, 60)
    assert not failed, str(failed[0])
    return done[0]


def test_the_map_of_changes_lies_above_both_in_the_colours_of_what_is_now(session, maps, tmp_path):
    before = gdal.Open(maps[0].source()).ReadAsArray()
    done = compared(session, *maps)
    assert done.report["changed_pixels"] == int((before[0, :30] != 8).sum()) > 0
    assert tree()[0] == "before → after (changes)"
    [layer] = QgsProject.instance().mapLayersByName("before → after (changes)")
    assert layer.source() == str(tmp_path / "before_to_after.tif")
    entries = {entry.label: entry.color.name() for entry in layer.renderer().classes()}
    assert entries["Unchanged"] == "#f0f0f0"
    assert entries["Now Water"] == next(spec.color for spec in styling.classes_in(maps[0]) if spec.name == "Water")
    assert Path(done.outputs["report"]).is_file()
    assert layer_looks.guess_stream(layer) == ""


def test_what_cannot_be_compared_is_told_of(session, maps):
    with pytest.raises(JobError, match="compared with itself"):
        session.comparing.compare(maps[0], maps[0])
    with pytest.raises(JobError, match="There is no earlier map: No class map is chosen"):
        session.comparing.compare(None, maps[0])
    with pytest.raises(LayerError, match="No class map is chosen"):
        session.comparing.compare(maps[0], None)
    assert not session.is_busy


def test_maps_that_went_meanwhile_get_no_layer(session, maps):
    notes = []
    session.noted.connect(notes.append)
    session.comparing.compare(*maps)
    QgsProject.instance().clear()
    wait_until(lambda: notes, 60)
    assert "before_to_after.tif" in notes[0]
    assert not QgsProject.instance().mapLayers()


def test_maps_of_two_places_are_not_compared_and_called_by_their_layers(session, raster):
    """In one CRS, where it is known at once."""
    one, other = (
        raster(name, np.ones((20, 20), np.uint8), left=left) for name, left in (("north", 400000.0), ("south", 500000.0))
    )
    for layer in (one, other):
        styling.style_class_map(layer, [ClassSpec(1, "Wood", "#00ff00")])
    with pytest.raises(JobError, match="'north' and 'south' lie in different places: there is no pixel that both have"):
        session.comparing.compare(one, other)
    assert not session.is_busy
