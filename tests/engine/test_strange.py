"""Ground that a model was never shown."""

import dataclasses
import math

import numpy as np
import pytest
import rasterio
from scenes import box, write_geojson

from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.data.stats import BandStats
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.model.store import load_model
from xmodalnet.engine.model.strange import common_gain, look_at, shares_note, strange_note
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
        out.scales, out.offsets, out.descriptions = file.scales, file.offsets, file.descriptions
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
    job = dataclasses.replace(job, report_path=str(tmp_path / "map.html"))
    done, of_training = run_job(job, silent), "These figures are of the ground that the model learned from."
    [told] = [note for note in done.notes if "unlike everything that was labelled" in note]
    assert (done.notes[0], done.report["other_ground"]) == (told, [told])
    assert done.report["doubts"] == [told, *done.report["of_model"]]
    assert of_training in (tmp_path / "map.html").read_text(encoding="utf-8"), "beside the accuracy of the training"
    at_home = run_job(dataclasses.replace(job, layers=(LayerSpec("msi", scene["msi"]),)), silent)
    assert (at_home.notes, at_home.report["other_ground"]) == ((), [])
    assert of_training not in (tmp_path / "map.html").read_text(encoding="utf-8")


def test_ground_beside_the_polygons_that_a_map_is_kept_to_is_not_told_of(model_path, scene, elsewhere, tmp_path):
    """Nearly all around the polygons is strange, nothing inside of them: the sentence spoke of the map."""
    path = str(tmp_path / "both.tif")
    with (
        rasterio.open(scene["msi"]) as known,
        rasterio.open(elsewhere) as strange,
        rasterio.open(path, "w", **known.profile) as out,
    ):
        values = strange.read()
        values[:, :, :32] = known.read()[:, :, :32]
        out.write(values)
        out.scales, out.offsets = known.scales, known.offsets
        place, crs = known.transform, known.crs.to_string()
    corners = [
        (*(place @ (left, bottom)), *(place @ (right, top)))
        for left, top, right, bottom in ((0, 0, 28, 160), (158, 158, 160, 160))
    ]
    areas = write_geojson(tmp_path / "areas.geojson", [(box(*corner), {}) for corner in corners], crs)
    job = ClassifyJob((LayerSpec("msi", path),), str(model_path), str(tmp_path / "map.tif"))
    told = "unlike everything that was labelled"
    assert told in " ".join(run_job(job, silent).notes)
    assert told not in " ".join(run_job(dataclasses.replace(job, within_path=areas), silent).notes)


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
    card = dataclasses.replace(load_model(str(model_path)).card, strange=at_home)
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
    assert load_model(job.model_path).card.strange is None


def test_shares_that_cannot_be_those_of_known_ground_are_told(model_path):
    """A model of Belgian fields called nearly all of another country's land maize, and was sure of it."""
    card = load_model(str(model_path)).card
    classes = tuple(
        dataclasses.replace(spec, name=name) for spec, name in zip(card.classes, ("Maize", "Wheat", "Grass"), strict=False)
    )
    card = dataclasses.replace(card, classes=classes, shares=(0.23, 0.3, 0.47))
    assert shares_note(np.array([974, 16, 10]), card) == (
        "'Maize' is 97 % of the map, and about 23 % of the ground of the training. If that cannot be, the model does not know this "
        "ground: label some shapes here, and continue from the model"
    )
    assert shares_note(np.array([850, 50, 100]), card).startswith("'Maize' is 85 % of the map"), "0.62 apart"
    assert shares_note(np.array([800, 100, 100]), card) == "", "0.57 apart"
    assert shares_note(np.array([0, 0, 0]), card) == ""


@pytest.mark.parametrize(("times", "told"), [(0.8, True), (1.3, True), (0.95, False), (1.0, False)])
def test_the_same_ground_in_other_light_is_told(model_path, scene, tmp_path, times, told):
    """Of a darker second flight the map lost nearly all shadow, without a word."""
    path = str(tmp_path / "flight.tif")
    with rasterio.open(scene["msi"]) as file, rasterio.open(path, "w", **file.profile) as out:
        out.write(np.rint(file.read() * times).astype(file.dtypes[0]))
        out.scales = file.scales
        out.offsets = tuple(offset * times for offset in file.offsets)
    done = run_job(ClassifyJob((LayerSpec("msi", path),), str(model_path), str(tmp_path / "map.tif")), silent)
    notes = [note for note in done.notes if "times as bright" in note]
    start = f"Layer 'msi' is about {times:.2g} times as bright as in training, in all of its bands alike"
    assert [note[: len(start)] for note in notes] == ([start] if told else [])


def test_bands_that_do_not_differ_alike_are_of_other_ground(model_path):
    stream = load_model(str(model_path)).card.stream("msi")
    mean, std = np.array(stream.mean), np.array(stream.std)
    good = np.ones(len(mean), bool)
    assert common_gain(BandStats(1.3 * mean, 1.3 * std, good), stream) == pytest.approx(1.3)
    assert common_gain(BandStats(1.3 * mean, 1.2 * std, good), stream) == 0
    uneven = np.linspace(1.25, 1.35, len(mean))
    assert common_gain(BandStats(uneven * mean, uneven * std, good), stream) == 0
    assert common_gain(BandStats(4 * mean, 4 * std, good), stream) == 0, "another unit, of which other notes tell"
    assert common_gain(BandStats(1.3 * mean, 1.3 * std, np.arange(len(mean)) < 2), stream) == 0, "two bands are too few"


def test_a_class_that_is_nearly_all_of_a_map_is_told_where_it_was_less_than_half(model_path):
    card = load_model(str(model_path)).card
    card = dataclasses.replace(card, classes=card.classes[:2], shares=(0.45, 0.55))
    assert shares_note(np.array([95, 5]), card).startswith(f"'{card.classes[0].name}' is 95 % of the map, and about 45 %")
    assert shares_note(np.array([5, 95]), card) == "", "it was more than half at home"
    assert shares_note(np.array([95, 5]), dataclasses.replace(card, shares=())) == "", "older files do not tell"


def test_a_map_of_one_class_says_so_but_a_part_of_the_layer_may_be_of_one(model_path, scene, tmp_path):
    path = str(tmp_path / "one.tif")
    with rasterio.open(scene["msi"]) as file, rasterio.open(path, "w", **file.profile) as out:
        out.write(np.broadcast_to(file.read()[:, 80:81, 80:81], (file.count, file.height, file.width)))
        out.scales, out.offsets = file.scales, file.offsets
        bounds = file.bounds
    job = ClassifyJob((LayerSpec("msi", path),), str(model_path), str(tmp_path / "map.tif"))
    whole, part = (run_job(dataclasses.replace(job, area=area), silent) for area in (None, tuple(bounds)))
    assert [note for note in whole.notes if " is 100 % of the map, and about " in note]
    assert not [note for note in part.notes if "of the ground of the training. If" in note]
