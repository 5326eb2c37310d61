"""The ways in beside the dock, in a real QGIS: dropped models, the layers' menu, actions with keys; and nothing stays behind."""

import json
from pathlib import Path

import numpy as np
import pytest

from .conftest import new_profile, run_in_qgis, write_model, write_raster

SEARCHES = ["xmn lake", "xmn assess", "xmn live", "xmn msi 3 bands"]
IMAGE = np.random.default_rng(0).integers(1, 999, (3, 20, 20)).astype(np.uint16)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("doors")


@pytest.fixture(scope="module")
def model(folder) -> str:
    return write_model(folder / "lake.xmn")


@pytest.fixture(scope="module")
def facts(folder, model, tmp_path_factory) -> dict:
    """What inside_doors.py saw, in a profile that knows no other models."""
    profile = new_profile(tmp_path_factory.mktemp("qgis"))
    (folder / "broken.xmn").write_bytes(b"garbage")
    layers = {"S2_scene": write_raster(folder / "S2_scene.tif", IMAGE)}
    plan = json.dumps({"model": model, "broken": str(folder / "broken.xmn"), "layers": layers, "searches": SEARCHES})
    return run_in_qgis("inside_doors.py", profile, folder, XMODALNET_DOORS=plan, XMODALNET_TEST_OUT=str(folder))


@pytest.mark.parametrize("place", ["window", "canvas", "layers"])
def test_a_model_dropped_on_qgis_is_chosen_and_the_dock_opens(facts, model, place):
    assert facts["drops"][place] == [model, True]


def test_a_broken_model_is_told_and_not_chosen(facts, model):
    path, messages = facts["drops"]["broken"]
    assert path == model, "the one before stays"
    assert len(messages) == 1
    assert "broken.xmn' is not a model of X-ModalNet" in messages[0]


def test_a_raster_layers_menu_classifies_with_a_recent_model(facts, model):
    menu = facts["menu"]
    assert menu["text"] == "Classify with X-ModalNet"
    assert menu["entries"] == ["lake", "Browse Models…"]
    assert menu["chosen"] == [model, "S2_scene", ["msi"]]


def test_actions_open_the_dock_and_press_or_say_why_not(facts):
    keys = facts["keys"]
    assert keys["xmodalnet_trainButton"] == ["X-ModalNet: Train", True, ["Choose a label layer in step 2, or make a new one"]]
    assert keys["xmodalnet_suggestButton"][:2] == ["X-ModalNet: Next Suggestion", True]
    assert len(keys["xmodalnet_suggestButton"][2]) == 1
    assert keys["xmodalnet_browseModelsButton"] == ["X-ModalNet: Browse Models", True, []]
    assert keys["is_browser_open"]


def test_the_options_show_the_engine_and_change_what_the_dock_shows(facts):
    options = facts["options"]
    assert options["engine"].endswith("python")
    assert options["preferences"] == ["Grace", "cpu"]
    assert options["dock"] == "cpu"


def test_the_locator_finds_models_algorithms_and_steps(facts):
    found = facts["found"]
    assert found["xmn lake"][0].startswith("lake")
    assert any(text.startswith("Assess a map") for text in found["xmn assess"])
    assert [text.startswith("Live Map") for text in found["xmn live"]] == [True]
    assert [text.startswith("lake") for text in found["xmn msi 3 bands"]] == [True]


def test_what_the_locator_found_is_used(facts, model):
    assert facts["went"] == {"model": model, "is_open": True}


def test_nothing_stays_when_the_plugin_goes_however_often(facts):
    gone, back, gone_again, back_again = facts["left"]
    counts = (
        "QAction",
        "QDockWidget",
        "QToolBar",
        "QMenu",
        "dialogs",
        "layer_actions",
        "raster_menu",
        "provider",
        "handles_drops",
    )
    assert {name: gone[name] for name in counts} == dict.fromkeys(counts, 0)
    assert gone_again == gone
    assert back_again == back
    assert back["QAction"] >= 6
    assert [back[name] for name in ("QDockWidget", "QToolBar", "layer_actions", "provider", "handles_drops")] == [1] * 5
    assert back["extents"] > gone["extents"]
