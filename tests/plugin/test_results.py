"""Finished maps and the sample scene as layers of the project."""

import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsProject

from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.jobs import Done
from xmodalnet.plugin import results
from xmodalnet.plugin.class_table import classes_of
from xmodalnet.plugin.layers import ROLE
from xmodalnet.plugin.outputs import temporary_folder

from .conftest import write_raster


def tree() -> list[str]:
    return [node.name() for node in QgsProject.instance().layerTreeRoot().children()]


def test_a_map_is_a_group_above_its_inputs_with_the_confidence_off(raster, scene, tmp_path):
    image = raster("image")
    confidence = write_raster(tmp_path / "map_confidence.tif", np.full((4, 4), 0.5, np.float32))
    done = Done({"map": scene["truth"], "confidence": confidence, "report": "/r.html"}, {"device": "cpu"})
    layer, sure = results.add_map(done, "/models/river.xmn", [image])
    assert results.keep_styles([layer, sure]) == []
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert tree()[1:] == ["image"]
    assert re.fullmatch(r"truth · \d\d:\d\d · river · \d{4}-\d\d-\d\d", group.name())
    assert group.isExpanded()
    assert [(node.name(), node.isVisible()) for node in group.children()] == [
        ("truth (confidence)", False),
        ("truth (classes)", True),
    ], "what is ticked is seen"
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert layer.renderer().classes()[-1].label == "Water"
    assert layer.customProperty(ROLE) == "result"
    assert layer.customProperty("xmodalnet/model") == "/models/river.xmn"
    assert "river.xmn" in layer.metadata().abstract()
    assert Path(scene["truth"]).with_suffix(".qml").is_file()
    assert (tmp_path / "map_confidence.qml").is_file()


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_tells_maps_apart_stands_first_in_their_names(scene, tmp_path, is_kept):
    """Narrow combos and the layer tree cut what comes later."""
    path = shutil.copy(scene["truth"], Path(tmp_path if is_kept else temporary_folder()) / "map_2.tif")
    [layer] = results.add_map(Done({"map": str(path)}, {"streams": ["msi", "sar"]}), "/models/river.xmn", [])
    assert re.fullmatch(r"map_2 \(MSI\+SAR\)" if is_kept else r"Map \d\d:\d\d:\d\d \(MSI\+SAR\)", layer.name())
    group = QgsProject.instance().layerTreeRoot().children()[0].name()
    assert re.match(r"map_2 · \d\d:\d\d · river · " if is_kept else r"Map \d\d:\d\d:\d\d · river · ", group)


def table_of(path):
    """GDAL's raster attribute table of a map: names of the columns, rows as text."""
    dataset = gdal.Open(str(path))  # without it the table is gone
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    columns = range(table.GetColumnCount())
    names = [table.GetNameOfCol(column) for column in columns]
    return names, [[table.GetValueAsString(row, column) for column in columns] for row in range(table.GetRowCount())]


def test_other_programs_find_names_colours_counts_and_areas_in_the_attribute_table(scene):
    """96 x 96 pixels of 10 m."""
    names, rows = table_of(scene["truth"])
    assert names == ["Value", "Class", "Red", "Green", "Blue", "Count", "Hectares"]
    assert [row[1] for row in rows][-1] == "Water"
    assert sum(int(row[5]) for row in rows) == 96 * 96
    assert sum(float(row[6]) for row in rows) == pytest.approx(92.16)


def test_the_uncertainty_is_a_layer_of_the_group_with_a_style_of_its_own(scene, tmp_path):
    uncertainty = write_raster(tmp_path / "map_uncertainty.tif", np.full((3, 4, 4), 0.5, np.float32))
    added = results.add_map(Done({"map": scene["truth"], "uncertainty": uncertainty}), "/models/river.xmn", [])
    assert results.keep_styles(added) == []
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert [(node.name(), node.isVisible()) for node in group.children()] == [
        ("truth (uncertainty)", False),
        ("truth (classes)", True),
    ]
    assert added[1].renderer().band() == 3
    assert (tmp_path / "map_uncertainty.qml").is_file()


def test_a_style_that_cannot_be_written_is_a_note(scene, tmp_path):
    path = shutil.copy(scene["truth"], tmp_path / "map.tif")
    (tmp_path / "map.qml").mkdir()
    added = results.add_map(Done({"map": str(path)}), "/models/river.xmn", [])
    [note] = results.keep_styles(added)
    assert note.startswith("The style cannot be saved beside the map")
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["map (classes)"]


def test_a_map_that_is_gone_adds_nothing(raster, tmp_path):
    raster("image")
    with pytest.raises(LayerError):
        results.add_map(Done({"map": str(tmp_path / "no.tif")}), "/m.xmn", [])
    assert tree() == ["image"]


def test_the_sample_scene_is_ready_to_train(scene):
    label_layer, images = results.add_sample(Done(dict(scene)))
    assert tree() == ["Labels", "Sample scene (simulated)"]
    assert list(images) == ["hsi", "msi", "sar"]
    classes = classes_of(label_layer, "code")
    assert [(entry.code, entry.name, entry.color) for entry in classes][-1] == (8, "Water", "#2b7bba")
    assert all(entry.shapes >= 1 for entry in classes)
    assert images["msi"].renderer().redBand() == 4
