"""An analyst's story on a real scene in a real QGIS: classes, labels, undo, live map, suggestions, model, map, accuracy, project.

The pictures of the steps are left in build/story/ to be looked at.
"""

import json
import os
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from xmodalnet.plugin.runtime import ROOT

from .conftest import run_in_qgis

DATA = Path(os.environ.get("XMODALNET_DATA") or ROOT.parent / "shared" / "data") / "enmap_potsdam"
OUT = ROOT / "build" / "story"
CLASSES = ["roof", "pavement", "low vegetation", "tree", "soil", "water"]
SPOTS = 4  # squares drawn per class

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"the real scene is not there: {DATA}")


def spots() -> list[list[tuple[float, float]]]:
    """Places of each class in the reference, by chance but always the same."""
    dataset = gdal.Open(str(DATA / "enmap_potsdam_labels.tif"))
    codes, place = dataset.ReadAsArray(), dataset.GetGeoTransform()
    draw = np.random.default_rng(0)
    found = []
    for code in range(1, len(CLASSES) + 1):
        rows, cols = np.nonzero(codes == code)
        chosen = draw.choice(len(rows), SPOTS, replace=False)
        found.append([(place[0] + place[1] * (cols[n] + 0.5), place[3] + place[5] * (rows[n] + 0.5)) for n in chosen])
    return found


@pytest.fixture(scope="module")
def facts(profile) -> dict:
    """What story.py saw."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    layers = {"hsi": str(DATA / "enmap_potsdam_mosaic.tif"), "msi": str(DATA / "sentinel2_simulated.tif")}
    plan = {"out": str(OUT), "layers": layers, "classes": CLASSES, "spots": spots()}
    plan["reference"] = str(DATA / "enmap_potsdam_labels.tif")
    return run_in_qgis("story.py", profile, OUT, XMODALNET_STORY=json.dumps(plan))


def test_labels_are_drawn_and_undone(facts):
    assert facts["chosen"] == ["hsi", "msi"]
    assert facts["shapes"] == [SPOTS] * len(CLASSES)
    assert facts["undo"] == [1, 0, 1, 0]
    assert facts["backspace"] == [SPOTS * len(CLASSES)] * 2, "a selected label survives Backspace"


def test_spectra_of_the_classes_stand_beside_the_pixel(facts):
    assert facts["spectra"] == [[name, True, 224] for name in [*CLASSES, "Pixel"]]


def test_the_live_map_shows_all_classes(facts):
    assert facts["live_classes"] == CLASSES
    assert facts["shares"] == pytest.approx(1.0)
    assert facts["doubt"] == ["labels", "Live doubt", "Live map"]


def test_two_suggestions_are_accepted_and_the_next_is_elsewhere(facts):
    assert facts["accepted"] == 2
    places = np.array(facts["places"])
    apart = np.hypot(*(places[:, None] - places).transpose(2, 0, 1)) + 1e9 * np.eye(3)
    assert apart.min() >= 6 * 30, "six pixels of 30 m"


def test_model_and_map_are_made_and_right_more_often_than_by_the_commonest_class(facts):
    assert facts["messages"] == []
    assert facts["accuracy"].startswith("Overall accuracy (OA) between "), "so few shapes tell it to no figure"
    assert facts["overall_accuracy"] > 2070 / 5672 + 0.1, "trees are 2070 of the 5672 reference pixels"


def test_points_are_labelled_blindly_and_tell_how_right_the_map_is(facts):
    assert facts["answered"] == 10
    assert re.fullmatch(
        r"Overall accuracy( where points are)?: "
        r"([0-9]+ % to [0-9]+ %|[0-9.]+ % \((95 % interval: [0-9.]+ % to [0-9.]+ %|too few points for an interval)\))",
        facts["estimate"],
    )


def test_the_map_is_taken_elsewhere(facts):
    assert facts["exported"] == ["map.gpkg", "map.png"]


def test_saving_with_a_live_map_leaves_nothing_to_be_saved_and_all_in_its_place(facts):
    is_dirty, before, after = facts["saved"]
    assert not is_dirty
    assert "Live map, as it was" in before
    assert after == before


def test_the_project_brings_everything_back_but_the_live_map(facts):
    assert facts["emptied"] == [[], ""]
    back = facts["reopened"]
    assert (back["layers"], back["target"], back["classes"]) == (["hsi", "msi"], ["msi"], CLASSES)
    assert back["shapes"] == SPOTS * len(CLASSES) + 2
    assert back["model"] == str(OUT / "model.xmn")
    assert back["invalid"] == []
    assert back["names"] == ["HSI", "MSI", "labels", "map (MSI)", "map (confidence)", "reference"]


def test_a_picture_of_each_step_is_left(facts):
    assert len(list(OUT.glob("[1-9]_*.png"))) == 9
