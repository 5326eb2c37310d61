"""Live maps: the first is what a training would give, the next are quick, and nothing that ends early is kept."""

import dataclasses
import shutil

import numpy as np
import pytest
import rasterio
import torch

from xmodalnet.engine import samples
from xmodalnet.engine.errors import Cancelled, JobError, LabelError, LayerError
from xmodalnet.engine.jobs import ClassifyJob, LiveJob, TrainJob
from xmodalnet.engine.runs.live import Live, doubt
from xmodalnet.engine.specs import NODATA_CODE, ClassSpec, FitSpec, LabelSpec, LayerSpec
from xmodalnet.engine.worker import find_run, run_job

from ..scenes import box, write_geojson, write_raster
from .conftest import silent

SIZE_PX = 96
LEFT, TOP = 400000.0, 5800000.0
FIELDS = ("wood", "lake", "town")  # one above the other, each a third of the height
VALUES = np.array([[2.0, 6.0, 3.0], [6.0, 2.0, 3.0], [4.0, 4.0, 8.0]])


@pytest.fixture
def image(tmp_path):
    """Three fields that differ by 4 standard deviations in two of three bands."""
    lines = np.arange(SIZE_PX) * 3 // SIZE_PX
    noise = np.random.default_rng(0).normal(size=(3, SIZE_PX, SIZE_PX))
    return write_raster(tmp_path / "msi.tif", (VALUES[lines].T[:, :, None] + noise).astype(np.float32))


def square(col, row, side_px=6):
    """Pixels of the image as a polygon on the map."""
    return box(LEFT + 10 * col, TOP - 10 * (row + side_px), LEFT + 10 * (col + side_px), TOP - 10 * row)


def shapes(*fields):
    """A square for each named field, at half its height, the first ones more to the left."""
    return [(square(10 + 8 * place, 13 + 32 * FIELDS.index(name)), {"class": name}) for place, name in enumerate(fields)]


def live_job(image, tmp_path, *fields, number=0, **settings):
    labels = write_geojson(tmp_path / f"labels_{number}.geojson", shapes(*fields))
    fit = FitSpec(epochs=0, device="cpu")
    training = TrainJob((LayerSpec("msi", image, "msi"),), LabelSpec(labels, field="class"), str(tmp_path / "m.xmn"), fit=fit)
    return LiveJob(training, str(tmp_path / f"map_{number}.tif"), **settings)


def codes_of(job):
    with rasterio.open(job.map_path) as file:
        return file.read(1), file.transform


def names_on(done, job):
    """The class name that most of each field shows."""
    names = {entry["code"]: entry["name"] for entry in done.report["classes"]}
    fields = np.array_split(codes_of(job)[0], 3)
    return [names[int(np.bincount(field.ravel()).argmax())] for field in fields]


def test_the_first_map_is_that_of_a_training(scene, train_job, tmp_path):
    """torch maps here, onnxruntime there: a pixel in a thousand may differ."""
    training = dataclasses.replace(train_job, holdout=0.0, model_path=str(tmp_path / "m.xmn"))
    live = LiveJob(training, str(tmp_path / "live.tif"))
    done = Live().run(live, silent)
    run_job(training, silent)
    job = ClassifyJob((LayerSpec("msi", scene["msi"]),), training.model_path, str(tmp_path / "map.tif"))
    mapped = run_job(job, silent)
    (found, place), (wanted, same_place) = codes_of(live), codes_of(job)
    assert place == same_place
    assert (found == wanted).mean() > 0.999
    assert done.report["epochs"] == 4
    for mine, theirs in zip(done.report["classes"], mapped.report["classes"], strict=True):
        assert mine["name"] == theirs["name"]
        assert mine["share"] == pytest.approx(theirs["share"], abs=0.001)


def test_a_class_that_comes_later_is_learned_in_a_moment(image, tmp_path):
    live = Live()
    first = live_job(image, tmp_path, "wood", "lake")
    assert names_on(live.run(first, silent), first)[:2] == ["wood", "lake"]
    then = live_job(image, tmp_path, "wood", "lake", "town", number=1)
    done = live.run(then, silent)
    assert done.report["epochs"] == 10
    assert names_on(done, then) == ["wood", "lake", "town"]
    assert [entry["labels"] for entry in done.report["classes"]] == [36, 36, 36]
    again = live_job(image, tmp_path, "wood", "town", number=2)
    done = live.run(again, silent)
    assert done.report["epochs"] == 3
    assert names_on(done, again)[::2] == ["wood", "town"]


def test_labels_that_stay_cost_no_learning(image, tmp_path):
    live, job = Live(), live_job(image, tmp_path, *FIELDS)
    live.run(job, silent)
    before = codes_of(job)[0]
    described = dataclasses.replace(job.training, author="Ada", notes="Summer")  # which changes no scene
    again = dataclasses.replace(job, training=described, map_path=str(tmp_path / "again.tif"))
    done = live.run(again, silent)
    assert done.report["epochs"] == 0
    np.testing.assert_array_equal(codes_of(again)[0], before)


def test_another_prior_costs_no_learning_and_is_that_of_a_training(scene, train_job, tmp_path):
    live, found = Live(), {}
    for number, prior in enumerate((0.25, 1.0, 0.0, 1.0)):
        training = dataclasses.replace(train_job, holdout=0.0, prior=prior)
        job = LiveJob(training, str(tmp_path / f"{number}.tif"), labels_state="same")
        assert live.run(job, silent).report["epochs"] == (0 if number else 4)
        found[number] = codes_of(job)[0]
    fresh = LiveJob(dataclasses.replace(train_job, holdout=0.0, prior=1.0), str(tmp_path / "fresh.tif"))
    assert Live().run(fresh, silent).report["epochs"] == 4
    assert (found[1] == codes_of(fresh)[0]).mean() > 0.9999
    np.testing.assert_array_equal(found[1], found[3])
    assert (found[1] != found[2]).mean() > 0.002


def test_what_learns_on_begins_without_the_prior_whatever_that_is_now(scene, train_job):
    """The shares are of the area, so the network that is handed on is the same after every choice."""
    live, given = Live(), []
    for prior in (0.25, 1.0):
        job = LiveJob(
            dataclasses.replace(train_job, holdout=0.0, prior=prior), train_job.model_path + ".tif", labels_state="same"
        )
        live.run(job, silent)
        ancestor = live._learned.ancestor()
        given.append(ancestor.weights["head.classify.bias"] - ancestor.offset)
    torch.testing.assert_close(*given)


def test_a_part_in_view_is_that_part_of_the_whole(image, tmp_path):
    """Also at its rim: what lies beyond the view is heard."""
    live, job = Live(), live_job(image, tmp_path, *FIELDS)
    live.run(job, silent)
    whole = codes_of(job)[0]
    view = (LEFT + 203.0, TOP - 598.0, LEFT + 400.0, TOP - 300.0)
    part = dataclasses.replace(job, view=view, map_path=str(tmp_path / "part.tif"))
    live.run(part, silent)
    found, place = codes_of(part)
    assert (place.c, place.f) == (LEFT + 200.0, TOP - 300.0)
    np.testing.assert_array_equal(found, whole[30:60, 20:40])


def test_a_wide_view_is_mapped_coarser(image, tmp_path):
    live, job = Live(), live_job(image, tmp_path, *FIELDS, most_px=64)
    done = live.run(job, silent)
    found, place = codes_of(job)
    assert found.shape == (48, 48)
    assert place.a == 20.0
    assert names_on(done, job) == list(FIELDS)


def test_a_view_of_nothing_says_so_and_the_next_goes_on(image, tmp_path):
    live, job = Live(), live_job(image, tmp_path, *FIELDS)
    with pytest.raises(LayerError, match="nothing of the target layer"):
        live.run(dataclasses.replace(job, view=(0.0, 0.0, 10.0, 10.0)), silent)
    assert live.run(job, silent).report["epochs"] == 0, "what was learned for the view of nothing is still known"


def test_what_ends_early_is_not_kept(image, tmp_path):
    live, first = Live(), live_job(image, tmp_path, *FIELDS)
    live.run(first, silent)
    before = codes_of(first)[0]

    def stop(fraction, stage):
        if fraction > 0.5:
            raise Cancelled

    more = live_job(image, tmp_path, *FIELDS, "town", number=1)
    with pytest.raises(Cancelled):
        live.run(more, stop)
    back = dataclasses.replace(first, map_path=str(tmp_path / "back.tif"))
    assert live.run(back, silent).report["epochs"] == 0
    np.testing.assert_array_equal(codes_of(back)[0], before)


def test_labels_beyond_what_was_read_are_read(image, tmp_path, monkeypatch):
    """Memory for one chip of 64 x 64 pixels: the scene has four."""
    monkeypatch.setattr(samples, "BUDGET_PX", 64 * 64)
    live = Live()
    first = live_job(image, tmp_path, "wood", "lake")
    live.run(first, silent)
    then = live_job(image, tmp_path, *FIELDS, number=1)
    done = live.run(then, silent)
    assert [entry["labels"] for entry in done.report["classes"]] == [36, 36, 36]
    assert names_on(done, then) == list(FIELDS)


def test_labels_without_data_are_named_and_what_was_known_stays(image, tmp_path):
    live, job = Live(), live_job(image, tmp_path, *FIELDS)
    live.run(job, silent)
    labels = write_geojson(
        tmp_path / "off.geojson",
        [*shapes(*FIELDS), (square(SIZE_PX + 4, 4), {"class": "wood"}), (square(-3, 0), {"class": "town"})],
    )
    moved = dataclasses.replace(job.training, labels=LabelSpec(labels, field="class"))
    done = live.run(dataclasses.replace(job, training=moved), silent)
    assert sum(entry["labels"] for entry in done.report["classes"]) == 3 * 36 + 18
    none = dataclasses.replace(job.training, labels=LabelSpec(str(tmp_path / "gone.geojson"), field="class"))
    with pytest.raises(LabelError):
        live.run(dataclasses.replace(job, training=none), silent)
    assert live.run(dataclasses.replace(job, training=moved), silent).report["epochs"] == 0


def test_other_layers_begin_anew(image, tmp_path):
    live, job = Live(), live_job(image, tmp_path, *FIELDS)
    live.run(job, silent)
    two = (*job.training.layers, LayerSpec("hsi", image, "hsi"))
    done = live.run(dataclasses.replace(job, training=dataclasses.replace(job.training, layers=two, target=("msi",))), silent)
    assert done.report["epochs"] > 3


def test_from_a_model_the_view_is_read_in_the_bands_that_were_learned(tmp_path):
    """The model's three bands lie elsewhere in the new layer, between others that would mislead."""
    rng = np.random.default_rng(0)
    lines = np.arange(SIZE_PX) * 3 // SIZE_PX
    bands = VALUES[lines].T[:, :, None] + rng.normal(size=(3, SIZE_PX, SIZE_PX))
    nm = ({"wavelength": "500"}, {"wavelength": "600"}, {"wavelength": "800"})
    old = write_raster(tmp_path / "old.tif", bands.astype(np.float32), band_tags=nm)
    noise = rng.normal(4.0, 3.0, (2, SIZE_PX, SIZE_PX))
    five = np.stack([noise[0], bands[0], noise[1], bands[1], bands[2]]).astype(np.float32)
    tags = ({"wavelength": "2200"}, nm[0], {"wavelength": "1600"}, nm[1], nm[2])
    new = write_raster(tmp_path / "new.tif", five, band_tags=tags)
    first = live_job(old, tmp_path, *FIELDS)
    run_job(dataclasses.replace(first.training, holdout=0.0), silent)
    job = live_job(new, tmp_path, *FIELDS, number=1)
    model = shutil.copy(first.training.model_path, tmp_path / "start.xmn")
    job = dataclasses.replace(job, training=dataclasses.replace(job.training, start_path=str(model)))
    assert names_on(Live().run(job, silent), job) == list(FIELDS)
    thirds = np.array_split(codes_of(job)[0], 3)
    assert all(np.bincount(third.ravel()).max() > 0.9 * third.size for third in thirds)


def test_labels_everywhere_do_not_fill_the_memory(image, tmp_path, monkeypatch):
    """Room for one chip, and two with labels: the scene has four."""
    monkeypatch.setattr(samples, "BUDGET_PX", 64 * 64)
    monkeypatch.setattr(samples, "LABELLED_PX", 2 * 64 * 64)
    live, first = Live(), live_job(image, tmp_path, "wood", "lake")
    live.run(first, silent)
    everywhere = [(square(col, row), {"class": FIELDS[row // 32]}) for col in range(4, 90, 16) for row in (4, 20, 36, 52, 68, 84)]
    labels = write_geojson(tmp_path / "all.geojson", everywhere)
    job = dataclasses.replace(first, training=dataclasses.replace(first.training, labels=LabelSpec(labels, field="class")))
    done = live.run(job, silent)
    assert len(live._sample.chips.windows) == 2
    known = sum(entry["labels"] for entry in done.report["classes"])
    assert 0 < known < 36 * len(everywhere)
    [note] = [note for note in done.notes if "memory" in note]
    assert note.startswith(f"Left out: {36 * len(everywhere) - known} labelled pixels of {36 * len(everywhere)}, ")


def test_a_wide_view_of_pixels_without_a_place_is_its_middle(tmp_path):
    rng = np.random.default_rng(0)
    values = np.concatenate([rng.normal(k, 0.1, (2, 50, 100)) for k in (1.0, 3.0)], axis=1).astype(np.float32)
    image = write_raster(tmp_path / "msi.tif", values, left=None, crs=None)
    codes = np.zeros((100, 100), np.uint8)
    codes[20:24, 20:24], codes[70:74, 20:24] = 1, 2
    labels = write_raster(tmp_path / "codes.tif", codes, left=None, crs=None)
    training = TrainJob((LayerSpec("msi", image, "msi"),), LabelSpec(labels), str(tmp_path / "m.xmn"), fit=FitSpec(device="cpu"))
    job = LiveJob(training, str(tmp_path / "map.tif"), most_px=64)
    Live().run(job, silent)
    found = codes_of(job)[0]
    assert found.shape == (64, 64)
    assert (found[:32] == 1).mean() > 0.95 < (found[32:] == 2).mean()


def test_a_view_that_would_be_read_for_long_is_refused(image, tmp_path, monkeypatch):
    monkeypatch.setattr("xmodalnet.engine.runs.live.WIDEST_PX", 80)
    job = live_job(image, tmp_path, *FIELDS, most_px=64)
    with pytest.raises(LayerError, match=r"96 × 96 pixels, and a live map has at most 80 × 80\. Zoom in, or"):
        Live().run(job, silent)


def test_a_view_is_read_from_the_target_alone(scene, train_job, tmp_path):
    live = Live()
    live.run(LiveJob(dataclasses.replace(train_job, holdout=0.0), str(tmp_path / "live.tif")), silent)
    assert set(live._view[1].chip.pixels) == {"msi"}


def test_a_class_of_another_name_is_the_same_class(image, tmp_path):
    live, job = Live(), live_job(image, tmp_path, *FIELDS)
    live.run(job, silent)
    renamed = [(shape, {"class": "forest" if name["class"] == "wood" else name["class"]}) for shape, name in shapes(*FIELDS)]
    classes = tuple(ClassSpec(code, name, "#123456") for code, name in enumerate(("forest", "lake", "town"), start=1))
    known = tuple(ClassSpec(code, name, "#123456") for code, name in enumerate(FIELDS, start=1))
    before = dataclasses.replace(job.training, classes=known)
    live.run(dataclasses.replace(job, training=before), silent)
    more = [*renamed, (square(60, 13), {"class": "forest"})]
    labels = LabelSpec(write_geojson(tmp_path / "renamed.geojson", more), field="class")
    done = live.run(dataclasses.replace(job, training=dataclasses.replace(before, labels=labels, classes=classes)), silent)
    assert done.report["epochs"] == 3, "nothing begins anew"
    assert names_on(done, job) == ["forest", "lake", "town"]


def test_other_names_of_labels_of_the_same_state_are_taken_over_and_nothing_is_read_or_learned(image, tmp_path):
    live, job = Live(), live_job(image, tmp_path, *FIELDS, labels_state="1")
    before, after = (
        tuple(ClassSpec(code, name, color) for code, name in enumerate(names, start=1))
        for names, color in ((FIELDS, "#123456"), (("lake", "wood", "town"), "#654321"))
    )
    live.run(dataclasses.replace(job, training=dataclasses.replace(job.training, classes=before)), silent)
    (tmp_path / "labels_0.geojson").unlink()
    done = live.run(dataclasses.replace(job, training=dataclasses.replace(job.training, classes=after)), silent)
    assert done.report["epochs"] == 0
    assert [(entry["name"], entry["color"]) for entry in done.report["classes"]] == [(spec.name, spec.color) for spec in after]
    assert names_on(done, job) == ["lake", "wood", "town"], "two have changed their names, and none its place"


def test_an_edit_takes_a_moment_whatever_a_training_would_take(image, tmp_path):
    live, job = Live(), live_job(image, tmp_path, *FIELDS)
    fit = FitSpec(epochs=30, device="cpu")
    live.run(dataclasses.replace(job, training=dataclasses.replace(job.training, fit=fit)), silent)
    more = live_job(image, tmp_path, *FIELDS, "town", number=1)
    done = live.run(dataclasses.replace(more, training=dataclasses.replace(more.training, fit=fit)), silent)
    assert done.report["epochs"] == 3


def test_labels_of_the_same_state_are_not_read_again(image, tmp_path):
    live, job = Live(), live_job(image, tmp_path, *FIELDS, labels_state="1")
    live.run(job, silent)
    (tmp_path / "labels_0.geojson").unlink()
    assert live.run(job, silent).report["epochs"] == 0
    with pytest.raises(LabelError):
        live.run(dataclasses.replace(job, labels_state="2"), silent)


def test_where_the_target_has_no_data_there_is_no_class(tmp_path):
    values = np.concatenate([np.random.default_rng(0).normal(k, 0.1, (2, 32, 64)) for k in (1.0, 3.0, 2.0)], axis=1)
    values[:, 80:] = np.nan
    image = write_raster(tmp_path / "msi.tif", values.astype(np.float32), nodata=np.nan)
    job = live_job(image, tmp_path, "wood", "lake", doubt_path=str(tmp_path / "doubt.tif"))
    done = Live().run(job, silent)
    found = codes_of(job)[0]
    np.testing.assert_array_equal(found[80:], NODATA_CODE)
    assert NODATA_CODE not in found[:80]
    assert sum(entry["pixels"] for entry in done.report["classes"]) == 80 * 64
    with rasterio.open(job.doubt_path) as file:
        unsure = file.read(1)
    assert np.isnan(unsure[80:]).all()
    assert unsure[8:24].mean() < unsure[68:76].mean(), "what no label shows is doubtful"


def test_another_scene_that_is_given_up_while_it_is_read_leaves_what_was_learned(image, tmp_path):
    live, job, told = Live(), live_job(image, tmp_path, "wood", "lake"), []
    live.run(job, silent)
    other = write_raster(tmp_path / "other.tif", np.random.default_rng(1).normal(size=(3, 64, 64)).astype(np.float32))
    training = dataclasses.replace(job.training, layers=(LayerSpec("msi", other, "msi"),))

    def give_up(part, stage):
        told.append(stage)
        if told == ["Reading the layers"] * 2:  # the second time from within
            raise Cancelled

    with pytest.raises(Cancelled):
        live.run(dataclasses.replace(job, training=training), give_up)
    assert live.run(job, silent).report["epochs"] == 0


def test_suggestions_come_with_the_map(image, tmp_path):
    """How they are found: test_suggestions."""
    found = Live().run(live_job(image, tmp_path, "wood", "lake", suggestions=5), silent).report["suggestions"]
    assert len(found) == 5
    for place in found:
        assert LEFT < place["x"] < LEFT + 10 * SIZE_PX
        assert TOP - 10 * SIZE_PX < place["y"] < TOP
        assert {one["code"] for one in place["classes"]} == {1, 2}


def test_doubt_is_0_where_all_is_known_and_1_where_nothing_is():
    logits = np.array([[[0.0, 0.0, 0.0, 0.0], [50.0, 0.0, 0.0, 0.0], [3.0, 3.0, -50.0, -50.0], [np.nan] * 4]], np.float32)
    np.testing.assert_allclose(doubt(logits, "entropy"), [[1.0, 0.0, 0.5, np.nan]], atol=1e-6)
    np.testing.assert_allclose(doubt(logits, "margin"), [[1.0, 0.0, 1.0, np.nan]], atol=1e-6)


def test_what_no_label_shows_is_unlike_them(tmp_path):
    """Three fields, of which the labels show two: the map gives the third one of their classes, however sure, and it is far beyond."""
    values = np.concatenate([np.random.default_rng(0).normal(k, 0.1, (2, 32, 64)) for k in (1.0, 3.0, 9.0)], axis=1)
    image = write_raster(tmp_path / "msi.tif", values.astype(np.float32))
    job = live_job(image, tmp_path, "wood", "lake", doubt_path=str(tmp_path / "doubt.tif"), doubt="unlike")
    Live().run(job, silent)
    with rasterio.open(job.doubt_path) as file:
        away = file.read(1)
    assert np.median(away[:60]) < 0.5 < np.median(away[70:])
    assert 0 <= away.min() <= away.max() <= 1
    with pytest.raises(JobError, match="'anger' is no measure of doubt"):
        dataclasses.replace(job, doubt="anger").check()


def test_a_worker_keeps_one_scene_warm(image, tmp_path):
    job = live_job(image, tmp_path, *FIELDS)
    assert find_run(job) is find_run(job)
    assert run_job(job, silent).report["epochs"] > 3
    assert run_job(job, silent).report["epochs"] == 0
