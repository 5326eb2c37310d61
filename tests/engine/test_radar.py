"""Radar in decibels, whatever its file holds."""

import dataclasses

import numpy as np
import pytest
import rasterio
from scenes import write_raster

from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.data.stats import measure, value_factor
from xmodalnet.engine.data.values import Meaning, in_decibel, physical
from xmodalnet.engine.errors import JobError
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.model.store import load_model
from xmodalnet.engine.radar import AMPLITUDE, POWER, decibel_of, decibel_unit, least_of, says_decibel, unit_note
from xmodalnet.engine.specs import LayerSpec, check_layers
from xmodalnet.engine.worker import run_job

from .conftest import silent

UNITS = {"decibel": lambda db: db, "power": lambda db: 10 ** (db / 10), "amplitude": lambda db: 300 * 10 ** (db / 20)}
MADE = {"decibel": 0.0, "power": POWER, "amplitude": AMPLITUDE}


@pytest.fixture
def sar(scene, tmp_path):
    """sar(unit): the scene's radar with its values in another unit, as a layer."""

    def make(unit: str, **options) -> LayerSpec:
        path = str(tmp_path / f"{unit}.tif")
        with rasterio.open(scene["sar"]) as file:
            values = UNITS[unit](file.read()).astype(np.float32)
            with rasterio.open(path, "w", **{**file.profile, "dtype": "float32", "nodata": None}) as out:
                out.write(values)
        return LayerSpec("sar", path, "sar", **options)

    return make


@pytest.mark.parametrize(
    ("negative_share", "median", "made"),
    [(0.9, -12.0, 0.0), (0.02, 3.0, 0.0), (0.0, 0.06, POWER), (0.005, 0.06, POWER), (0.0, 240.0, AMPLITUDE)],
)
def test_the_unit_is_known_by_the_values(negative_share, median, made):
    assert decibel_of(negative_share, median) == made


def test_values_become_decibels_after_scale_and_offset():
    stored = np.array([[[100, 1000, 0, 7]]], np.int16)
    out = np.zeros(stored.shape, np.float32)
    found = physical(stored, Meaning(0.001, 0.0, 7, POWER), out)
    np.testing.assert_allclose(out[0, 0, :3], [-10, 0, -50], atol=1e-5)
    assert found.missing.tolist() == [[[False, False, False, True]]]
    assert (found.least[0], found.most[0]) == (pytest.approx(-50), pytest.approx(0))
    assert np.isnan(in_decibel(np.array([np.nan]), POWER))
    assert in_decibel(np.array([0.5, 100.0]), AMPLITUDE).tolist() == [0.0, 40.0]


@pytest.mark.parametrize("unit", UNITS)
def test_a_stack_tells_the_same_whatever_the_file_holds(sar, scene, unit):
    with open_stack([LayerSpec("sar", scene["sar"], "sar")]) as stack:
        wanted = stack.read(stack.grid.window)["sar"]
    with open_stack([sar(unit)]) as stack:
        found = stack.read(stack.grid.window)["sar"]
        assert stack.streams["sar"].decibel == MADE[unit]
    shift = 20 * np.log10(300) if unit == "amplitude" else 0.0
    np.testing.assert_allclose(found, wanted + shift, atol=0.01)


def test_other_sensors_and_what_the_job_says_are_left_alone(sar):
    layer = sar("power")
    for spec in (dataclasses.replace(layer, kind="other"), dataclasses.replace(layer, decibel=0.0)):
        with open_stack([spec]) as stack:
            assert stack.streams["sar"].decibel == 0
            assert stack.read(stack.grid.window)["sar"].min() > 0
    with pytest.raises(JobError, match="cannot be multiplied by 7"):
        check_layers((dataclasses.replace(layer, decibel=7.0),))


def test_the_unit_is_known_wherever_the_values_lie(tmp_path):
    """In the middle of nothing, and beside a border that is 0 and said to be no data by nobody."""
    echoes = np.random.default_rng(0).gamma(4.0, 0.02, (2, 60, 60)).astype(np.float32)
    for size, fill, factor, made in ((2000, np.nan, 1.0, POWER), (200, 0.0, 4000.0, AMPLITUDE)):
        image = np.full((2, size, size), fill, np.float32)
        middle = slice(size // 2 + 5, size // 2 + 65)
        image[:, middle, middle] = echoes * factor
        with open_stack([LayerSpec("sar", write_raster(tmp_path / f"{size}.tif", image), "sar")]) as stack:
            assert stack.streams["sar"].decibel == made


def test_pictures_and_what_calls_itself_decibels_are_left_as_they_are(tmp_path):
    image = np.full((2, 20, 20), 40.0, np.float32)
    told = LayerSpec("sar", write_raster(tmp_path / "db.tif", image, band_tags=[{"unit": "dB"}] * 2), "sar")
    picture = LayerSpec("sar", write_raster(tmp_path / "picture.tif", image.astype(np.uint8)), "sar")
    for layer in (told, picture):
        with open_stack([layer]) as stack:
            assert stack.streams["sar"].decibel == 0
    assert [says_decibel([text]) for text in ("dB", "VV dB", "Sigma0_VV_db", "Decibels", "dbz", "ndb", "")] == [True] * 4 + [
        False
    ] * 3


def test_black_borders_do_not_widen_the_spread(sar):
    layer = sar("power")
    with open_stack([layer]) as stack:
        wanted = measure(stack, 0)["sar"]
    with rasterio.open(layer.path, "r+") as file:
        values = file.read()
        values[:, :, :40] = 0
        file.write(values)
    with open_stack([layer]) as stack:
        found = measure(stack, 0)["sar"]
        assert stack.read(stack.grid.window)["sar"].min() == pytest.approx(10 * np.log10(least_of(POWER)))
    np.testing.assert_allclose(found.std, wanted.std, rtol=0.1)


def test_a_model_maps_radar_of_any_unit(train_job, sar, tmp_path):
    """Learned from power, it makes of decibels the same map, and tells that it took power for them."""
    job = dataclasses.replace(train_job, layers=(sar("power"),), target=("sar",), holdout=0.0, model_path=str(tmp_path / "m.xmn"))
    assert unit_note("sar", POWER) in run_job(job, silent).notes
    assert load_model(job.model_path).card.stream("sar").in_decibel
    maps = {}
    for unit in ("power", "decibel"):
        mapping = ClassifyJob((sar(unit),), job.model_path, str(tmp_path / f"{unit}_map.tif"))
        notes = run_job(mapping, silent).notes
        assert (unit_note("sar", POWER) in notes) == (unit == "power")
        assert not any("than those that the model learned from" in note for note in notes)
        with rasterio.open(mapping.map_path) as file:
            maps[unit] = file.read(1)
    assert (maps["power"] == maps["decibel"]).mean() > 0.999
    assert len(np.unique(maps["power"])) > 2


def test_a_picture_of_radar_is_no_decibels(train_job, scene, tmp_path):
    """Grey tones are compared as such, not in dB."""
    path, brighter = str(tmp_path / "grey.tif"), str(tmp_path / "brighter.tif")
    with rasterio.open(scene["sar"]) as file:
        grey = np.clip((file.read() + 30) * 4, 1, 60).astype(np.uint8)
        for name, factor in ((path, 1), (brighter, 4)):
            with rasterio.open(name, "w", **{**file.profile, "dtype": "uint8", "nodata": None}) as out:
                out.write(grey * np.uint8(factor))
    layer = LayerSpec("sar", path, "sar")
    job = dataclasses.replace(train_job, layers=(layer,), target=("sar",), holdout=0.0, model_path=str(tmp_path / "m.xmn"))
    run_job(job, silent)
    assert not load_model(job.model_path).card.stream("sar").in_decibel
    mapping = ClassifyJob((LayerSpec("sar", brighter, "sar"),), job.model_path, str(tmp_path / "map.tif"))
    [note] = [note for note in run_job(mapping, silent).notes if "than those that the model learned from" in note]
    assert "times larger" in note


def test_another_calibration_is_told(train_job, sar, tmp_path):
    job = dataclasses.replace(train_job, layers=(sar("power"),), target=("sar",), holdout=0.0, model_path=str(tmp_path / "m.xmn"))
    run_job(job, silent)
    notes = run_job(ClassifyJob((sar("amplitude"),), job.model_path, str(tmp_path / "map.tif")), silent).notes
    assert unit_note("sar", AMPLITUDE) in notes
    [found] = [note for note in notes if "than those that the model learned from" in note]
    assert 49 <= float(found.split("about ")[1].split(" dB higher")[0]) <= 50


@pytest.mark.parametrize("times", [10, 100])
def test_decibels_in_whole_numbers_are_taken_for_what_they_are(train_job, sar, tmp_path, times):
    """Files of whole numbers hold decibels times 100; no ground has -1300 dB."""
    layer = sar("decibel")
    job = dataclasses.replace(train_job, layers=(layer,), target=("sar",), holdout=0.0, model_path=str(tmp_path / "m.xmn"))
    run_job(job, silent)
    whole = str(tmp_path / "whole.tif")
    with rasterio.open(layer.path) as file, rasterio.open(whole, "w", **{**file.profile, "dtype": "int16"}) as out:
        out.write(np.round(file.read() * times).astype(np.int16))
    maps = {}
    for name, path in (("own", layer.path), ("whole", whole)):
        mapping = ClassifyJob((LayerSpec("sar", path, "sar"),), job.model_path, str(tmp_path / f"{name}_map.tif"))
        notes = run_job(mapping, silent).notes
        with rasterio.open(mapping.map_path) as file:
            maps[name] = file.read(1)
    assert (maps["own"] == maps["whole"]).mean() > 0.98
    assert notes == (f"The values of layer 'sar' are no decibels: they were multiplied by {1 / times:g} to be those of training",)


@pytest.mark.parametrize(
    ("found", "learned", "unit"),
    [
        (-1300, -13, 0.01),
        (-18000, -18, 0.001),
        (-23800, -23.8, 0.001),
        (-18, -18000, 1000.0),
        (-140, -13, 0.1),
        (-13, -1300, 100.0),
        (-25, -13, 1.0),
        (-80, -13, 0.1),
        (-250, -13, 1.0),
        (-13, -13, 1.0),
    ],
)
def test_only_what_no_ground_sends_back_is_another_unit(found, learned, unit):
    assert decibel_unit(found, learned) == pytest.approx(unit)


@pytest.mark.parametrize("unit", ["power", "amplitude"])
def test_a_name_that_values_contradict_does_not_count(sar, unit):
    """Names are copied from file to file."""
    layer = sar(unit)
    with rasterio.open(layer.path, "r+") as file:
        file.descriptions = ("VV dB", "VH dB")
    with open_stack([layer]) as stack:
        assert stack.streams["sar"].decibel == MADE[unit]


def test_decibels_are_compared_by_their_difference(sar):
    with open_stack([sar("decibel")]) as stack:
        stats = measure(stack, 0)["sar"]
        assert value_factor(stack, "sar", stats.mean, stats.std, as_decibel=True) == 0.0
        assert value_factor(stack, "sar", stats.mean - 30, stats.std, as_decibel=True) == pytest.approx(30, abs=1)


def test_a_model_that_learned_power_as_it_was_maps_it_so(train_job, sar, tmp_path):
    """As up to format 3, whose files do not tell."""
    layer = sar("power", decibel=0.0)
    job = dataclasses.replace(train_job, layers=(layer,), target=("sar",), holdout=0.0, model_path=str(tmp_path / "m.xmn"))
    run_job(job, silent)
    assert not load_model(job.model_path).card.stream("sar").in_decibel
    mapping = ClassifyJob((sar("power"),), job.model_path, str(tmp_path / "map.tif"))
    assert run_job(mapping, silent).notes == ()
