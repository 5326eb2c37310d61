"""Borders of zeros that nobody said to be no data."""

import numpy as np
import pytest
import rasterio
from scenes import write_raster

from xmodalnet.engine.data.fillers import border_notes, empty_border, filler_note, value_notes
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.grid import Window
from xmodalnet.engine.specs import LayerSpec

VALUES = np.random.default_rng(0).normal(300, 20, (3, 200, 300)).astype(np.float32)


def all_good(stack):
    return {name: np.ones(stream.band_count, bool) for name, stream in stack.streams.items()}


def notes_of(path, stream="msi"):
    with open_stack([LayerSpec(stream, path, stream)]) as stack:
        return list(border_notes(stack))


@pytest.mark.parametrize(("nodata", "told"), [(None, True), (0, False), (-9999, True)])
def test_a_wedge_of_zeros_is_told_unless_0_is_no_data(tmp_path, nodata, told):
    turned = np.where(np.arange(300) > np.arange(200)[:, None], VALUES, 0).astype(np.float32)
    notes = notes_of(write_raster(tmp_path / "a.tif", turned, nodata=nodata))
    assert len(notes) == told
    if told:
        assert notes[0].startswith("About 34 % of layer 'msi' is 0 in all its bands, from a corner on, and counts as data"), notes


def test_the_share_is_the_one_that_the_panel_tells(tmp_path):
    """As in test_preflight.py."""
    image = np.ones((5, 100, 100), np.int16)
    image[:, :, :40] = 0
    [note] = notes_of(write_raster(tmp_path / "a.tif", image))
    assert note.startswith("About 40 % of layer 'msi' is 0")


def test_the_share_of_a_small_layer_is_counted(tmp_path):
    """19.3 % of it: windows told 22 % and 8 %."""
    image = np.random.default_rng(0).integers(0, 5000, (3, 224, 224)).astype(np.uint16)
    image[:, :, 181:] = 65535
    with open_stack([LayerSpec("msi", write_raster(tmp_path / "a.tif", image), "msi")]) as stack:
        [note] = value_notes(stack, all_good(stack))
        few = stack.read(Window(170, 0, 20, 20))["msi"].ravel()
        assert filler_note(stack, "msi", few) == note, "whatever was looked at"
    assert note.startswith("About 19 % of the values of layer 'msi' are 65535")


@pytest.mark.parametrize(
    ("left", "top", "right", "bottom"), [(0, 10, 0, 0), (10, 10, 10, 10), (0, 0, 30, 0), (60, 0, 0, 45), (70,) * 4]
)
def test_the_share_of_a_large_layer_is_near_the_true_one(tmp_path, left, top, right, bottom):
    """Of windows on the edge, 28 of 64, any border filled half: 6 % of 0 was told as 37 %."""
    image = np.zeros((1, 700, 640), np.uint8)
    image[:, top : 700 - bottom, left : 640 - right] = 1
    with open_stack([LayerSpec("msi", write_raster(tmp_path / "a.tif", image), "msi")]) as stack:
        assert empty_border(stack, "msi") == pytest.approx((image == 0).mean(), abs=0.02)


@pytest.mark.parametrize("degrees", [3, 8, 20, 45])
def test_the_share_around_a_turned_image_is_near_the_true_one(tmp_path, degrees):
    rows, cols = np.mgrid[:800, :900]
    turn = np.radians(degrees)
    along = (cols - 450) * np.cos(turn) + (rows - 400) * np.sin(turn)
    across = (rows - 400) * np.cos(turn) - (cols - 450) * np.sin(turn)
    image = ((np.abs(along) < 350) & (np.abs(across) < 250)).astype(np.uint8)
    with open_stack([LayerSpec("msi", write_raster(tmp_path / "a.tif", image[None]), "msi")]) as stack:
        assert empty_border(stack, "msi") == pytest.approx((image == 0).mean(), abs=0.04)


def test_zeros_inside_or_of_some_bands_are_what_a_sensor_saw(tmp_path):
    inside = VALUES.copy()
    inside[:, 50:150, 50:250] = 0
    assert not notes_of(write_raster(tmp_path / "a.tif", inside))
    some = VALUES.copy()
    some[:2] = 0
    assert not notes_of(write_raster(tmp_path / "b.tif", some))


def test_power_of_0_in_all_bands_is_no_data_already(tmp_path):
    power = np.random.default_rng(0).gamma(4, 0.02, (2, 100, 100)).astype(np.float32)
    power[:, :30] = 0
    assert not notes_of(write_raster(tmp_path / "s.tif", power), "sar")


@pytest.mark.parametrize(("share", "told"), [(0.3, "About 15 %"), (0.005, "")])
def test_power_of_0_or_less_in_one_band_is_told_where_it_is_not_rare(tmp_path, share, told):
    power = np.random.default_rng(0).gamma(4, 0.02, (2, 100, 100)).astype(np.float32)
    power[1, : int(100 * share) or 1] = -0.001 if share > 0.1 else 0.08
    power[0, 0, 0] = -0.001
    path = write_raster(tmp_path / "s.tif", power)
    with open_stack([LayerSpec("sar", path, "sar")]) as stack:
        notes = list(value_notes(stack, all_good(stack)))
    rest = " of the values of layer 'sar' are 0 or less, as where noise was subtracted: they are taken for its weakest echoes"
    assert notes == ([told + rest] if told else [])


def test_heights_of_0_are_the_ground(tmp_path):
    heights = np.random.default_rng(0).uniform(1, 20, (1, 100, 100)).astype(np.float32)
    heights[:, :40] = 0
    assert not notes_of(write_raster(tmp_path / "h.tif", heights), "other")


@pytest.mark.parametrize(
    ("filler", "scale", "told"), [(-9999, 1.0, "-9999"), (-32768, 1e-4, "-32768"), (-1, 1.0, ""), (7, 1.0, ""), (None, 1.0, "")]
)
def test_a_number_far_below_all_others_is_told(tmp_path, filler, scale, told):
    """-1 may be a dark pixel."""
    values = np.random.default_rng(0).integers(0, 5000, (3, 200, 300)).astype(np.int16)
    if filler is not None:
        values[:, 50:90, 100:180] = filler
    path = write_raster(tmp_path / "a.tif", values)
    with rasterio.open(path, "r+") as file:
        file.scales = (scale,) * 3
    with open_stack([LayerSpec("msi", path, "msi")]) as stack:
        notes = list(value_notes(stack, all_good(stack)))
    assert [note.split(" are ")[1].split(",")[0] for note in notes] == ([told] if told else [])


@pytest.mark.parametrize(
    ("filler", "most", "scale", "told"),
    [
        (65535, 5000, 1e-4, "65535"),
        (32767, 5000, 1.0, "32767"),
        (65535, 60000, 1.0, ""),
        (30000, 5000, 1.0, ""),
        (9999, 800, 0.1, "9999"),
    ],
)
def test_the_largest_number_far_above_all_others_is_told(tmp_path, filler, most, scale, told):
    """Not where the values nearly reach it, and not a bright roof."""
    values = np.random.default_rng(0).integers(0, most, (3, 200, 300)).astype(np.uint16)
    values[:, 50:90, 100:180] = filler
    path = write_raster(tmp_path / "a.tif", values, scales=(scale,) * 3, offsets=(-0.2,) * 3)
    with open_stack([LayerSpec("msi", path, "msi")]) as stack:
        notes = list(value_notes(stack, all_good(stack)))
    expected = (
        f"About 5 % of the values of layer 'msi' are {told}, far above all others, and count as data: if they are none, say so"
    )
    assert [note[: len(expected)] for note in notes] == ([expected] if told else [])


def test_a_number_that_is_said_to_be_no_data_is_not_told(tmp_path):
    radar = np.random.default_rng(0).normal(-12, 3, (2, 100, 100)).astype(np.float32)
    radar[:, :30] = -9999
    for nodata, count in ((None, 1), (-9999, 0)):
        with open_stack([LayerSpec("sar", write_raster(tmp_path / f"{nodata}.tif", radar, nodata=nodata), "sar")]) as stack:
            assert len(list(value_notes(stack, all_good(stack)))) == count


@pytest.mark.parametrize("values", [(-1, 0, 1), (-1, 1), (-5, -2), (-3, 40)])
def test_ordinary_values_below_0_are_values(tmp_path, values):
    """An index, heights with a lake, two codes."""
    image = np.random.default_rng(0).choice(np.array(values, np.float32), (1, 100, 100))
    with open_stack([LayerSpec("other", write_raster(tmp_path / "a.tif", image))]) as stack:
        assert not list(value_notes(stack, all_good(stack)))


def test_the_floor_of_decibels_is_no_number_of_the_file(tmp_path):
    power = np.random.default_rng(0).gamma(4, 0.02, (2, 100, 100)).astype(np.float32)
    power[:, ::7, ::5] = 0
    with open_stack([LayerSpec("sar", write_raster(tmp_path / "s.tif", power), "sar")]) as stack:
        assert stack.streams["sar"].decibel
        assert not list(value_notes(stack, all_good(stack)))
