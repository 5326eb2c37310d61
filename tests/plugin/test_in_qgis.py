"""The whole road in a real QGIS: open the dock, draw, undo, Train, Map; the real engine behind, nothing simulated but the scene."""

import json
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer, QgsVectorLayer

from .conftest import run_in_qgis


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("inside")


@pytest.fixture(scope="module")
def facts(scene, profile, folder) -> dict:
    """What inside_qgis.py saw."""
    own = {**scene, "labels": shutil.copy(scene["labels"], folder / "labels.gpkg")}
    scene_text = json.dumps(own, default=str)
    return run_in_qgis("inside_qgis.py", profile, folder, XMODALNET_TEST_SCENE=scene_text, XMODALNET_TEST_OUT=str(folder))


def test_layers_and_labels_of_the_project_are_found(facts):
    assert facts["chosen"] == {"hsi": "HSI", "msi": "MSI"}
    assert facts["target"] == ["msi"]
    assert facts["label_layer"] == "labels"


def test_a_polygon_drawn_by_mouse_has_its_class_and_place(facts):
    assert facts["drawn"]["class"] == "Cereals"
    assert facts["drawn"]["code"] == 3, "the codes that stand beside the names go on with them"
    assert facts["drawn"]["area"] == pytest.approx(1800, rel=0.1)
    assert facts["is_inside"]


def test_ctrl_z_takes_it_back_and_ctrl_shift_z_brings_it_again(facts):
    assert (facts["after_undo"], facts["after_redo"]) == (0, 1)


def test_the_map_shows_the_shape_the_undo_and_the_redo_at_once(facts):
    assert facts["is_seen"] == [True, True, True]


def test_the_live_map_follows_the_labels(facts):
    assert len(facts["live"]["legend"]) == 8
    assert {"Water", "Forest"} <= set(facts["live"]["legend"])
    assert facts["live"]["shares"] == pytest.approx(1.0)
    assert facts["live"]["is_same_layer"]


def test_training_saves_the_labels_and_tells_how_good_the_model_is(facts, scene, folder):
    assert facts["busy"]
    assert "held-out shapes say little about the accuracy" in facts["notes"][0]
    assert facts["trained"] == [f"The model is trained; step 3 has {len(facts['notes'])} notes on it"]
    assert facts["accuracy"].startswith("Overall accuracy (OA) between "), "so few shapes tell it to no figure"
    assert (folder / "river.xmn").is_file()
    labels, before = QgsVectorLayer(str(folder / "labels.gpkg"), "", "ogr"), QgsVectorLayer(scene["labels"], "", "ogr")
    assert labels.featureCount() == before.featureCount() + 1


def test_the_map_comes_back_styled_above_its_images(facts, folder):
    assert facts["mapped"] == ["The map is done"]
    place = next(index for index, name in enumerate(facts["tree"]) if " · river · " in name)
    assert place < facts["tree"].index("MSI")
    assert facts["is_legend_open"]
    assert facts["source"] == str(folder / "map.tif")
    assert [code for code, _, _ in facts["legend"]] == list(range(1, 9))
    assert {name for _, name, _ in facts["legend"]} >= {"Water", "Forest"}
    assert QgsRasterLayer(facts["source"], "").width() == 96
    assert (folder / "map.qml").is_file()


def test_qgis_has_imported_nothing_heavy(facts):
    assert facts["heavy"] == []
