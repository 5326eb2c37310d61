"""Ground that a model was never shown."""

import dataclasses
import math

import numpy as np
import pytest
import rasterio

from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.model.store import load_card, load_model
from xmodalnet.engine.model.strange import look_at, strange_note
from xmodalnet.engine.runs import classify, train
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent


@pytest.fixture(scope="module")
def elsewhere(scene, tmp_path_factory):
    """The scene's optical layer with its bands turned round: light as no label showed it."""
    path = str(tmp_path_factory.mktemp("elsewhere") / "msi.tif")
    with rasterio.open(scene["msi"]) as file, rasterio.open(path, "w", **file.profile) as out:
        out.write(file.read()[::-1])
        out.scales, out.offsets = file.scales, file.offsets
    return path


def share(model, path):
    with open_stack([LayerSpec("msi", path, "msi")]) as stack:
        return look_at(stack, model).strange


def test_the_model_knows_how_much_of_its_own_ground_is_unlike_its_labels(model_path, scene, elsewhere):
    model = load_model(str(model_path))
    assert model.card.strange == pytest.approx(share(model, scene["msi"]))
    assert model.card.strange < 0.3
    assert share(model, elsewhere) > 0.9


def test_a_map_of_other_ground_says_so(model_path, scene, elsewhere, tmp_path):
    job = ClassifyJob((LayerSpec("msi", elsewhere),), str(model_path), str(tmp_path / "map.tif"))
    told = [note for note in run_job(job, silent).notes if "unlike everything that was labelled" in note]
    assert len(told) == 1
    assert not run_job(dataclasses.replace(job, layers=(LayerSpec("msi", scene["msi"]),)), silent).notes


@pytest.mark.parametrize(
    ("at_home", "found", "told"),
    [
        (0.1, 0.4, True),
        (0.1, 0.25, False),
        (0.02, 0.175, True),
        (0.02, 0.13, False),
        (0.6, 0.8, False),
        (0.6, 0.9, True),
        (None, 0.4, False),
        (None, 0.6, True),
        (0.1, math.nan, False),
    ],
)
def test_only_much_more_than_at_home_is_worth_a_word(model_path, at_home, found, told):
    card = dataclasses.replace(load_card(str(model_path)), strange=at_home)
    assert bool(strange_note(found, card)) is told


def test_a_model_that_knows_no_uncertainty_says_nothing(model_path, scene):
    model = dataclasses.replace(load_model(str(model_path)), unsure_decision=b"")
    assert np.isnan(share(model, scene["msi"]))


def test_where_hardly_any_window_has_data_nothing_is_said(model_path, scene, tmp_path):
    with rasterio.open(scene["msi"]) as file:
        values, profile = file.read(), {**file.profile, "width": 64 * 20, "height": 64 * 20, "nodata": 0}
        scales = file.scales
    path = str(tmp_path / "sparse.tif")
    with rasterio.open(path, "w", **profile) as out:
        canvas = np.zeros((len(values), 64 * 20, 64 * 20), values.dtype)
        canvas[:, 640:700, 640:700] = values[:, :60, :60]
        out.write(canvas)
        out.scales = scales
    assert math.isnan(share(load_model(str(model_path)), path))


def test_no_map_fails_for_a_look_at_its_ground(model_path, scene, tmp_path, monkeypatch):
    def fail(*_):
        raise MemoryError

    monkeypatch.setattr(classify, "look_at", fail)
    job = ClassifyJob((LayerSpec("msi", scene["msi"]),), str(model_path), str(tmp_path / "map.tif"))
    assert run_job(job, silent).report["pixels"] > 0


def test_no_training_is_lost_for_a_look_at_its_own_ground(train_job, tmp_path, monkeypatch):
    def gone(*_):
        raise LayerError("The raster is not there", "Find it")

    monkeypatch.setattr(train, "open_area", gone)
    job = dataclasses.replace(train_job, model_path=str(tmp_path / "m.xmn"), holdout=0.0)
    run_job(job, silent)
    assert load_card(job.model_path).strange is None
