"""Radar in decibels, whatever its file holds."""

import dataclasses

import numpy as np
import pytest
import rasterio
from scenes import write_raster

from xmodalnet.engine.data.bands import fit_bands
from xmodalnet.engine.data.fillers import value_notes
from xmodalnet.engine.data.stack import open_layer, open_stack
from xmodalnet.engine.data.stats import measure, read_normalised, value_factor
from xmodalnet.engine.data.values import Meaning, in_decibel, physical
from xmodalnet.engine.errors import JobError
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.model.store import StreamSpec, load_model
from xmodalnet.engine.radar import (
    AMPLITUDE,
    DECIBEL,
    POWER,
    decibel_of,
    decibel_unit,
    is_backscatter,
    said_unit,
    says_decibel,
    times_decibel,
    unit_note,
    unit_of,
)
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


def all_good(stack):
    return {name: np.ones(stream.band_count, bool) for name, stream in stack.streams.items()}


@pytest.mark.parametrize(
    ("negative_share", "median", "faint", "made"),
    [
        (0.9, -12.0, 13.0, 0.0),
        (0.5, 0.0, 0.2, 0.0),
        (0.3, 0.1, 0.08, 0.0),
        (0.02, 3.0, 1.5, 0.0),
        (0.4, 150.0, 150.0, 0.0),
        (0.0, 0.06, 0.0, POWER),
        (0.005, 0.06, 0.01, POWER),
        (0.3, 0.002, 0.003, POWER),
        (0.6, -0.001, 0.003, POWER),
        (0.1, 1e4, 300.0, POWER),
        (0.0, 240.0, 0.0, AMPLITUDE),
    ],
)
def test_the_unit_is_known_by_the_values(negative_share, median, faint, made):
    assert decibel_of(negative_share, median, faint) == made


@pytest.mark.parametrize(
    ("names", "unit"),
    [
        (["VV dB"], DECIBEL),
        (["Amplitude_VV_db"], DECIBEL),
        (["Amplitude_VV"], AMPLITUDE),
        (["S1_amp"], AMPLITUDE),
        (["Intensity_VH"], POWER),
        (["VV", "linear"], POWER),
        (["Sigma0_VV_use_projected_local_incidence_angle_from_dem"], POWER),
        (["sigma nought"], POWER),
        (["VV"], None),
        (["camp 2021"], None),
        ([], None),
    ],
)
def test_the_unit_is_known_by_names(names, unit):
    assert said_unit(names) == unit


@pytest.mark.parametrize(
    ("said", "found", "negative_share", "median", "unit"),
    [
        (None, POWER, 0.0, 0.05, POWER),
        (AMPLITUDE, POWER, 0.0, 0.2, AMPLITUDE),
        (POWER, AMPLITUDE, 0.0, 3e4, POWER),
        (POWER, DECIBEL, 1.0, -13.0, DECIBEL),
        (AMPLITUDE, POWER, 0.2, 0.01, POWER),
        (DECIBEL, AMPLITUDE, 0.0, 20.0, DECIBEL),
        (DECIBEL, POWER, 0.2, 0.01, POWER),
    ],
)
def test_names_count_unless_values_contradict(said, found, negative_share, median, unit):
    assert unit_of(said, found, negative_share, median) == unit


def test_bands_that_are_no_backscatter_are_known_by_their_names():
    echoes = ("VV", "VH dB", "Sigma0_VH", "Gamma0_HH_use_local_inc_angle_from_dem", "", "Band 1", "C11", "Intensity_VV")
    echoes += ("VV_masked", "VH_shadow_masked", "VV slope corrected", "Radiometric calibration VV")
    others = ("localIncidenceAngle", "lia", "coh_VV_05Apr2021", "Coherence", "Alpha", "Entropy", "VH/VV", "VH_VV_ratio", "i_VV")
    others += ("angle_VV", "layover_shadow_mask", "VV_ratio", "VV_mask", "slope", "backscatterRatio")
    assert [is_backscatter(name) for name in (*echoes, *others)] == [True] * len(echoes) + [False] * len(others)


def test_values_become_decibels_after_scale_and_offset():
    stored = np.array([[[100, 1000, 0, 7, -30]]], np.int16)
    out = np.zeros(stored.shape, np.float32)
    found = physical(stored, Meaning(0.001, 0.0, 7, POWER, floor=0.002), out)
    np.testing.assert_allclose(out[0, 0, [0, 1, 2, 4]], [-10, 0, -26.9897, -26.9897], atol=1e-4)
    assert found.missing.tolist() == [[[False, False, False, True, False]]]
    assert (found.least[0], found.most[0]) == (pytest.approx(-26.9897), pytest.approx(0))
    values = np.array([np.nan, 0.1, 100.0], np.float32)
    np.testing.assert_allclose(in_decibel(values, Meaning(decibel=AMPLITUDE), values), [np.nan, -20, 40], atol=1e-5)


def echoes(size: int = 200) -> np.ndarray:
    """Power of two polarisations with speckle, the left third of it dark water."""
    power = np.random.default_rng(0).gamma(4.0, 0.25, (2, size, size)) * np.array([0.05, 0.01])[:, None, None]
    power[:, :, : size // 3] *= 0.02
    return power.astype(np.float32)


def named(path, values, *names: str) -> str:
    """A raster whose bands are called so."""
    with rasterio.open(write_raster(path, values), "r+") as file:
        file.descriptions = names or (None,) * file.count
    return str(path)


def units_of(path: str, **options) -> tuple[float, ...]:
    with open_layer(LayerSpec("sar", path, "sar", **options)) as raster:
        return tuple(band.decibel for band in raster.info.bands)


@pytest.mark.parametrize("names", [(), ("Sigma0_VV", "Sigma0_VH")])
def test_power_that_noise_was_subtracted_from_is_power(tmp_path, names):
    """More than a tenth of it is negative, by thousandths."""
    noise = np.random.default_rng(1).gamma(4.0, 0.25, (2, 200, 200)) - 1
    power = echoes() + (0.003 * noise).astype(np.float32)
    assert 0.1 < (power < 0).mean() < 0.3
    assert units_of(named(tmp_path / "a.tif", power, *names)) == (POWER, POWER)


def test_each_band_is_taken_by_its_own_name(tmp_path):
    power = echoes()
    angle = np.linspace(30, 46, 200, dtype=np.float32)[None, None].repeat(200, 1)
    bands = np.concatenate([10 * np.log10(power[:1]), power, power[1:] / power[:1], angle])
    path = named(tmp_path / "a.tif", bands, "VV_db", "VV", "VH", "VH_VV", "localIncidenceAngle")
    assert units_of(path) == (0, POWER, POWER, 0, 0)
    with open_stack([LayerSpec("sar", path, "sar")]) as stack:
        values = stack.read(stack.grid.window)["sar"]
        np.testing.assert_allclose(values[0], values[1], atol=1e-4)
        assert (values[4].min(), values[4].max()) == (30, 46)
    with open_stack([LayerSpec("sar", path, "sar", factor=100.0)]) as stack:
        times = stack.read(stack.grid.window)["sar"]
    np.testing.assert_allclose(times[:3], 100 * values[:3], rtol=1e-5)
    assert np.array_equal(times[3:], values[3:]), "no decibels"


def test_a_band_without_a_name_that_is_unlike_the_others_is_left_alone(tmp_path):
    power, angle = echoes(), np.full((1, 200, 200), 38.0, np.float32)
    coherence = np.random.default_rng(0).beta(2, 2, (1, 200, 200)).astype(np.float32)
    assert units_of(write_raster(tmp_path / "a.tif", np.concatenate([power, angle]))) == (POWER, POWER, 0)
    assert units_of(write_raster(tmp_path / "b.tif", np.concatenate([10 * np.log10(power), coherence]))) == (0, 0, 0)
    assert units_of(write_raster(tmp_path / "c.tif", power * 600)) == (AMPLITUDE, AMPLITUDE), "VH alone has few counts"


def test_amplitude_and_power_are_told_by_name(tmp_path):
    power = echoes()
    files = {
        "a": (np.sqrt(power), ("Amplitude_VV", "Amplitude_VH"), AMPLITUDE),
        "b": (power * 3e5, ("Intensity_VV", "Intensity_VH"), POWER),
        "scene_amp": (np.sqrt(power), ("VV", "VH"), AMPLITUDE),
    }
    for name, (values, bands, unit) in files.items():
        assert units_of(named(tmp_path / f"{name}.tif", values, *bands)) == (unit, unit)
    path = str(tmp_path / "a.tif")
    assert units_of(path, decibel=POWER) == (POWER, POWER), "what the user says counts more"
    with open_stack([LayerSpec("sar", path, "sar")]) as stack:
        np.testing.assert_allclose(stack.read(stack.grid.window)["sar"], 10 * np.log10(power), atol=1e-3)


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


def test_what_gave_no_echo_is_no_data(sar):
    """0 in all bands, as at the border of a scene, inside of it, and beside bands that are no backscatter."""
    layer = sar("power")
    with open_stack([layer]) as stack:
        wanted = stack.read(stack.grid.window)["sar"]
        of_all = measure(stack, 0)["sar"]
    with rasterio.open(layer.path, "r+") as file:
        values = file.read()
        values[:, :, :40] = values[:, 50:52] = 0
        values[0, 60, 60:70] = 0
        file.write(values)
    with open_stack([layer]) as stack:
        found = stack.read(stack.grid.window)["sar"]
        of_rest = measure(stack, 0)["sar"]
        _, present = read_normalised(stack, stack.grid.window, {"sar": of_rest})["sar"]
    silent = np.zeros(wanted.shape[1:], bool)
    silent[:, :40] = silent[50:52] = True
    assert np.array_equal(np.isnan(found).all(axis=0), silent)
    assert np.array_equal(present, ~silent)
    assert (found[0, 60, 60:70] == found[0, 60, 60]).all()
    assert np.quantile(wanted[0], 0.001) < found[0, 60, 60] < np.quantile(wanted[0], 0.05), "weak, but no outlier"
    silent[60, 60:70] = True
    assert np.array_equal(found[:, ~silent], wanted[:, ~silent])
    np.testing.assert_allclose(of_rest.std, of_all.std, rtol=0.1)


@pytest.mark.parametrize(("filler", "rows"), [(-9999, 20), (-32768, 1), (-1e10, 60)])
def test_what_no_noise_makes_of_power_is_no_data(tmp_path, filler, rows):
    """Power is never so negative; what noise leaves is a weak echo."""
    power = echoes()
    power[:, 100, :50] = -0.0005
    with open_stack([LayerSpec("sar", write_raster(tmp_path / "a.tif", power), "sar")]) as stack:
        wanted = stack.read(stack.grid.window)["sar"]
    power[:, :rows] = filler
    with open_stack([LayerSpec("sar", write_raster(tmp_path / "b.tif", power), "sar")]) as stack:
        assert stack.streams["sar"].decibel == POWER
        found = stack.read(stack.grid.window)["sar"]
        assert not list(value_notes(stack, all_good(stack)))
    assert np.isnan(found[:, :rows]).all()
    rest = np.ones((200, 200), bool)
    rest[:rows] = rest[100, :50] = False
    assert np.array_equal(found[:, rest], wanted[:, rest])
    assert np.isfinite(found[:, 100, :50]).all()


def test_no_echo_is_no_data_where_a_layer_is_warped_too(sar):
    layer = sar("power")
    with rasterio.open(layer.path, "r+") as file:
        values = file.read()
        values[:, :, :40] = 0
        file.write(values)
    with open_layer(layer) as raster:
        grid = raster.info.grid
    a, b, c, d, e, f = grid.affine
    with open_stack([layer], dataclasses.replace(grid, affine=(a, b, c + 0.4 * a, d, e, f))) as stack:
        found = stack.read(stack.grid.window)["sar"]
    assert np.isnan(found[:, :, :39]).all()
    assert np.isfinite(found[:, 5:-5, 41:-5]).all()


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


@pytest.mark.parametrize("times", [10, 100])
def test_decibels_in_whole_numbers_are_learned_as_decibels(train_job, sar, tmp_path, times):
    """The map from power is that from the file itself."""
    layer, whole = sar("decibel"), str(tmp_path / "whole.tif")
    with rasterio.open(layer.path) as file, rasterio.open(whole, "w", **{**file.profile, "dtype": "int16"}) as out:
        out.write(np.round(file.read() * times).astype(np.int16))
    learned = LayerSpec("sar", whole, "sar")
    job = dataclasses.replace(train_job, layers=(learned,), target=("sar",), holdout=0.0, model_path=str(tmp_path / "m.xmn"))
    assert f"Layer 'sar' holds decibels times {times}: it was taken in decibels" in run_job(job, silent).notes
    assert -40 < min(load_model(job.model_path).card.stream("sar").mean) < -10
    maps = {}
    for name, found in (("whole", learned), ("power", sar("power"))):
        mapping = ClassifyJob((found,), job.model_path, str(tmp_path / f"{name}_map.tif"))
        run_job(mapping, silent)
        with rasterio.open(mapping.map_path) as file:
            maps[name] = file.read(1)
    assert (maps["whole"] == maps["power"]).mean() > (0.9 if times == 10 else 0.99)  # rounded to tenths


def test_a_model_of_decibels_times_100_maps_power(train_job, sar, tmp_path):
    """As older trainings left them: the logarithm is taken first, and then multiplied."""
    layer = sar("power", factor=100.0)
    job = dataclasses.replace(train_job, layers=(layer,), target=("sar",), holdout=0.0, model_path=str(tmp_path / "m.xmn"))
    run_job(job, silent)
    assert -4000 < min(load_model(job.model_path).card.stream("sar").mean) < -1000
    whole = str(tmp_path / "whole.tif")
    with rasterio.open(sar("decibel").path) as file, rasterio.open(whole, "w", **file.profile) as out:
        out.write(file.read() * 100)
    maps = {}
    for name, found in (("whole", LayerSpec("sar", whole, "sar")), ("power", sar("power")), ("decibel", sar("decibel"))):
        mapping = ClassifyJob((found,), job.model_path, str(tmp_path / f"{name}_map.tif"))
        run_job(mapping, silent)
        with rasterio.open(mapping.map_path) as file:
            maps[name] = file.read(1)
    assert len(np.unique(maps["whole"])) > 2
    assert (maps["whole"] == maps["power"]).mean() > 0.999
    assert (maps["whole"] == maps["decibel"]).mean() > 0.999


@pytest.mark.parametrize(
    ("found", "times"), [(-13, 1), (-45, 1), (-130, 10), (-1300, 100), (-600, 100), (-13000, 1000), (-1e6, 1)]
)
def test_decibels_times_some_are_known_by_their_middle(found, times):
    assert times_decibel(found) == times


@pytest.mark.parametrize(("filler", "rows"), [(-9999, 20), (-32768, 2), (-999, 60)])
def test_a_number_that_means_no_data_changes_no_unit(train_job, sar, tmp_path, filler, rows):
    """Only the file's maker knows that it does; the map of all else stays as it was."""
    layer = sar("decibel")
    job = dataclasses.replace(train_job, layers=(layer,), target=("sar",), holdout=0.0, model_path=str(tmp_path / "m.xmn"))
    run_job(job, silent)
    filled = str(tmp_path / "filled.tif")
    with rasterio.open(layer.path) as file, rasterio.open(filled, "w", **file.profile) as out:
        values = file.read()
        values[:, :rows] = filler
        out.write(values)
    maps = {}
    for name, path in (("own", layer.path), ("filled", filled)):
        mapping = ClassifyJob((LayerSpec("sar", path, "sar"),), job.model_path, str(tmp_path / f"{name}_map.tif"))
        notes = run_job(mapping, silent).notes
        with rasterio.open(mapping.map_path) as file:
            maps[name] = file.read(1)[rows + 6 :]
    assert not any("multiplied" in note or "dB lower" in note for note in notes)
    assert (maps["own"] == maps["filled"]).mean() > 0.99


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


def test_a_band_that_an_older_model_learned_in_decibels_is_read_so(tmp_path):
    """As all bands of a file of power once were; what was learned as it is, as angles are today, stays so."""
    power = echoes()
    angle = np.linspace(30, 46, 200, dtype=np.float32)[None, None].repeat(200, 1)
    ratio = 0.2 + 0.01 * power[:1]
    bands = np.concatenate([power, angle, ratio])
    layer = LayerSpec("sar", named(tmp_path / "a.tif", bands, "VV", "VH", "angle", "VH_VV"), "sar")
    older = (-13.0, -20.0, 15.8, -7.0)
    for means, logged in (
        (older, (10, 10, 10, 10)),
        ((-13.0, -20.0, 38.0, 0.2), (10, 10, 0, 0)),
        ((*older[:3], 0.2), (10, 10, 10, 0)),
    ):
        stream = StreamSpec("sar", "sar", 4, (1, 2, 3, 4), means, (3.0,) * 4, in_decibel=True)
        fitted = fit_bands(layer, stream.learned).layer
        assert fitted.decibels == logged
        with open_stack([fitted]) as stack:
            found = stack.read(stack.grid.window)["sar"]
        wanted = [10 * np.log10(band) if unit else band for band, unit in zip(bands, logged, strict=True)]
        np.testing.assert_allclose(found, wanted, atol=1e-4)
    as_it_is = dataclasses.replace(stream, in_decibel=False, mean=(0.05, 0.01, 38.0, 0.2))
    assert not any(fit_bands(dataclasses.replace(layer, decibel=as_it_is.decibel_for(layer)), as_it_is.learned).layer.decibels)
