import numpy as np
import pytest
from scenes import write_raster

from xmodalnet.engine.data.stack import is_present, open_stack
from xmodalnet.engine.data.stats import (
    CLIP,
    BandStats,
    is_other_unit,
    measure,
    normalised,
    offset_added,
    read_normalised,
    value_factor,
)
from xmodalnet.engine.data.values import Bands, Fetched, Meaning
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.grid import Grid, Window
from xmodalnet.engine.specs import LayerSpec


def measured(path, seed=0, **spec):
    with open_stack([LayerSpec("a", path, **spec)]) as stack:
        return measure(stack, seed)["a"]


def test_mean_and_deviation_leave_no_data_out(tmp_path):
    values = np.random.default_rng(0).normal([[[5.0]], [[-300.0]]], [[[2.0]], [[40.0]]], (2, 150, 130)).astype(np.float32)
    values[:, 40:90] = -9999
    values[1, 0, 0] = np.inf
    found = measured(write_raster(tmp_path / "a.tif", values, nodata=-9999))
    known = np.where((values == -9999) | np.isinf(values), np.nan, values).astype(np.float64).reshape(2, -1)
    assert found.mean == pytest.approx(np.nanmean(known, axis=1), rel=1e-5)
    assert found.std == pytest.approx(np.nanstd(known, axis=1), rel=1e-4)
    assert found.good.all()
    assert (found.mean.dtype, found.std.dtype, found.good.dtype) == (np.float32, np.float32, bool)


def test_a_small_spread_on_a_large_mean_is_not_lost(tmp_path):
    values = 1e6 + np.random.default_rng(0).normal(0, 3, (1, 100, 100))
    found = measured(write_raster(tmp_path / "a.tif", values))
    assert found.std == pytest.approx(values.std(), rel=2e-2)
    assert found.good.all()


def test_constant_and_empty_bands_say_nothing(tmp_path):
    values = np.zeros((3, 30, 30), np.float32)
    values[0] = np.arange(900).reshape(30, 30)
    values[1] = 0.1
    values[2] = np.nan
    found = measured(write_raster(tmp_path / "a.tif", values), bands=(1, 2, 3))
    assert found.good.tolist() == [True, False, False]
    assert found.std.tolist()[1:] == [1.0, 1.0]
    assert found.mean.tolist()[1:] == [pytest.approx(0.1), 0.0]


def test_a_large_scene_is_sampled_where_it_has_data(tmp_path):
    values = np.full((1, 1500, 1500), -1, np.int16)
    values[0, 1100:, 1100:] = np.random.default_rng(0).integers(100, 200, (400, 400))
    path = write_raster(tmp_path / "a.tif", values, nodata=-1)
    found = measured(path)
    assert found.mean[0] == pytest.approx(149.5, abs=0.5)
    assert found.std[0] == pytest.approx(28.87, abs=0.2)
    assert measured(path, 0).mean == measured(path, 0).mean


def test_scenes_without_data_are_named(tmp_path):
    values = np.zeros((1, 30, 30), np.uint8)
    values[0, 0, 0] = 1
    layer = LayerSpec("sar", write_raster(tmp_path / "a.tif", values, nodata=0))
    grid = Grid("EPSG:32633", (10.0, 0.0, 400100.0, 0.0, -10.0, 5799900.0), 10, 10)
    with open_stack([layer], grid) as stack, pytest.raises(LayerError, match="Layer 'sar' has no data on the chosen pixels"):
        measure(stack, 0)


def test_values_of_another_scale_are_noticed_from_a_few_windows(tmp_path):
    values = np.random.default_rng(0).normal(300, 20, (4, 600, 600)).astype(np.float32)
    values[3] = -9
    with open_stack([LayerSpec("a", write_raster(tmp_path / "a.tif", values, nodata=-9), bands=(1, 2, 3, 4))]) as stack:
        assert value_factor(stack, "a", [3.0, 3.0, 900.0, 1.0], [1.0] * 4) == pytest.approx(100, rel=0.01), (
            "the median of the bands"
        )
        assert value_factor(stack, "a", [0.0, 100.0, 0.0, 1.0], [1.0] * 4) == pytest.approx(3, rel=0.01), (
            "nothing is so many times 0"
        )
        assert value_factor(stack, "a", [3.0] * 4, [400.0] * 4) == 1, "it may well be the same thing"
    grid = Grid("EPSG:32633", (10.0, 0.0, 400100.0, 0.0, -10.0, 5799900.0), 10, 10)
    empty = LayerSpec("a", write_raster(tmp_path / "b.tif", np.eye(30, dtype=np.uint8)[:, ::-1], nodata=0))
    with open_stack([empty], grid.crop(Window(0, 0, 5, 5))) as stack:
        assert np.isnan(value_factor(stack, "a", [3.0], [1.0]))


def values_of(values, **meaning):
    """As if (C, h, w) had been fetched from a file."""
    whole = (slice(0, values.shape[1]), slice(0, values.shape[2]))
    return Fetched(values.shape, whole, (Bands(values, Meaning(**meaning)),))


def test_normalised_values_are_cut_and_no_data_is_zero():
    stats = BandStats(np.array([10.0], np.float32), np.array([2.0], np.float32), np.array([True]))
    values = np.array([[[10, 14, np.nan, 1e6, -1e6, -np.inf]]], np.float32)
    found, there = normalised(values_of(values), stats)
    assert there.tolist() == [[True, True, False, True, True, False]]
    assert found.tolist() == [[[0, 2, 0, CLIP, -CLIP, 0]]]
    assert values[0, 0, 1] == 14, "what was fetched stays as it is"


def test_black_is_what_no_light_is_normalised_to():
    """0 is (0 - 6) / 2 = -3. What is further away than values are cut at counts as there; a mean below 0 is no light."""
    stats = BandStats(np.array([6, 300, -1], np.float32), np.array([2, 3, 1], np.float32), np.ones(3, bool))
    assert stats.black.tolist() == [-3.0, -CLIP, 0.0]
    assert stats.black.dtype == np.float32


def test_a_stream_is_there_where_most_of_its_bands_are():
    stats = BandStats(np.zeros(4, np.float32), np.ones(4, np.float32), np.ones(4, bool))
    values = np.ones((4, 2, 3), np.float32)
    values[:2, 0, 1], values[:3, 1, 2], values[3, 1, 0] = np.nan, np.nan, np.nan
    wanted = is_present(values)
    assert wanted.sum() == 4
    found, there = normalised(values_of(values), stats)
    np.testing.assert_array_equal(there, wanted)
    assert found.sum() == 24 - 6


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "int64", "float32", "float64"])
@pytest.mark.parametrize("meaning", [{}, {"nodata": 7.0}, {"nodata": 7.0, "scale": -0.01, "offset": 3.0}, {"nodata": 250.0}])
def test_normalised_is_what_the_values_mean_by_the_formula(dtype, meaning):
    values = np.random.default_rng(3).integers(0, 40, (3, 9, 11)).astype(dtype)
    values[0, 2, 3] = 120  # far out
    if dtype.startswith("float"):
        values[1, 4, 4:6] = np.nan, -3.4e38
    stats = BandStats(
        np.array([2.0, -1.0, 3.0], np.float32), np.array([0.5, 0.1, 30.0], np.float32), np.array([True, True, True])
    )
    fetched = values_of(values, **meaning)
    found, there = normalised(fetched, stats)
    floats = fetched.floats()
    assert np.isnan(floats).sum() == (values == meaning.get("nodata")).sum() + 2 * dtype.startswith("float")
    units = np.clip((floats - stats.mean[:, None, None]) / stats.std[:, None, None], -CLIP, CLIP)
    np.testing.assert_array_equal(found, np.where(np.isnan(floats), 0, units))
    np.testing.assert_array_equal(there, is_present(floats))


def test_what_lies_beyond_a_layer_or_under_its_mask_is_normalised_to_no_data():
    stats = BandStats(np.zeros(1, np.float32), np.ones(1, np.float32), np.ones(1, bool))
    values, mask = np.full((2, 2), 3, np.uint8), np.array([[255, 0], [255, 255]], np.uint8)
    fetched = Fetched((1, 3, 3), (slice(1, 3), slice(0, 2)), (Bands(values[None], Meaning()),), mask)
    found, there = normalised(fetched, stats)
    assert found.tolist() == [[[0, 0, 0], [3, 0, 0], [3, 3, 0]]]
    np.testing.assert_array_equal(there, found[0] > 0)
    nothing, nowhere = normalised(Fetched((1, 2, 2)), stats)
    assert nothing.tolist() == [[[0, 0], [0, 0]]]
    assert not nowhere.any()


def test_a_stream_that_is_resampled_is_normalised_by_the_bands_that_leave_it(tmp_path):
    values = np.stack([np.full((4, 5), 10.0), np.full((4, 5), 30.0)]).astype(np.float32)
    values[:, 1, 1] = np.nan
    layer = LayerSpec("a", write_raster(tmp_path / "a.tif", values))
    stats = BandStats(np.array([15.0], np.float32), np.array([2.0], np.float32), np.ones(1, bool))
    with open_stack([layer], weights={"a": np.array([[0.25, 0.75]], np.float32)}) as stack:
        found, there = read_normalised(stack, stack.grid.window, {"a": stats})["a"]
    assert found.shape == (1, 4, 5)
    assert found[0, 0, 0] == 5.0
    assert found[0, 1, 1] == 0
    assert there.sum() == 19


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
@pytest.mark.parametrize(("scale", "offset"), [(np.nan, 0.0), (1.0, np.nan), (np.inf, 0.0), (1.0, 1e39)])
def test_a_scale_that_is_no_number_leaves_no_data(dtype, scale, offset):
    stats = BandStats(np.zeros(1, np.float32), np.ones(1, np.float32), np.ones(1, bool))
    fetched = values_of(np.array([[[0, 1, 2]]], dtype), scale=scale, offset=offset)
    found, there = normalised(fetched, stats)
    np.testing.assert_array_equal(there, is_present(fetched.floats()))
    assert there.tolist() == [[False] * 3]
    assert found.tolist() == [[[0, 0, 0]]]


LAND, WATER = np.array([450.0, 900, 700, 2600, 3000, 2000]), np.array([100.0, 62, 36, 26, 22, 15])


@pytest.mark.parametrize(
    ("ground", "times", "told"),
    [
        (LAND, 1e-4, True),
        (LAND, 0.01, True),
        (LAND, 100.0, True),
        (WATER, 1.0, False),  # half of its bands are 50 to 150 times darker than land
        (WATER, 1e-4, False),
        (LAND[:1], 0.01, False),  # of one band it cannot be told
        (LAND[:1], 1e-4, True),
    ],
)
def test_another_unit_makes_all_bands_smaller_alike_and_water_does_not(tmp_path, ground, times, told):
    noise = np.random.default_rng(0).normal(1, 0.05, (len(ground), 90, 90))
    values = (ground[:, None, None] * times * noise).astype(np.float32)
    learned = LAND[: len(ground)]
    found = float(np.median(ground * times / learned))
    with open_stack([LayerSpec("a", write_raster(tmp_path / "a.tif", values))]) as stack:
        assert is_other_unit(stack, "a", learned, 10.0 ** round(np.log10(found))) is told


def test_whole_numbers_are_no_percent(tmp_path):
    values = np.random.default_rng(0).normal(LAND[:, None, None] / 100, 3, (6, 90, 90))
    for name, written, told in (("a", values.astype(np.float32), True), ("b", np.maximum(values, 1).astype(np.uint16), False)):
        with open_stack([LayerSpec("a", write_raster(tmp_path / f"{name}.tif", written))]) as stack:
            assert is_other_unit(stack, "a", LAND, 0.01) is told


@pytest.mark.parametrize("unit", [1.0, 1e-4])
@pytest.mark.parametrize(
    ("added", "learned_added", "told"), [(0, 0, 0), (1000, 0, 1000), (0, 1000, -1000), (1000, 1000, 0), (300, 0, 0), (4000, 0, 0)]
)
def test_the_offset_of_another_baseline(tmp_path, unit, added, learned_added, told):
    """Four bands of dark and bright ground, with a border of zeros that nobody declared."""
    mean, std = np.array([400.0, 600.0, 2500.0, 1500.0]), np.array([150.0, 200.0, 500.0, 400.0])
    values = np.abs(np.random.default_rng(0).normal(mean[:, None, None], std[:, None, None], (4, 90, 90))) + 1 + added
    values[:, :9] = 0
    path = write_raster(tmp_path / "a.tif", values.astype(np.int16), scales=(unit,) * 4)
    with open_stack([LayerSpec("msi", path, "msi")]) as stack:
        assert offset_added(stack, "msi", (mean + 80 + learned_added) * unit, std * unit) == pytest.approx(told * unit)


def test_brighter_ground_is_no_offset(tmp_path):
    """A desert: as much brighter, but with shadows; and snow."""
    mean, std = np.array([400.0, 600.0, 2500.0, 1500.0]), np.array([150.0, 200.0, 500.0, 400.0])
    ground = np.random.default_rng(0).normal(mean[:, None, None] + 1000, std[:, None, None], (4, 90, 90))
    ground[:, 10:30, 10:30] = 500
    with open_stack([LayerSpec("msi", write_raster(tmp_path / "a.tif", ground.astype(np.int16)), "msi")]) as stack:
        assert offset_added(stack, "msi", mean, std) == 0
