"""Borders of zeros that nobody said to be no data."""

import numpy as np
import pytest
from scenes import write_raster

from xmodalnet.engine.data.borders import border_notes
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.specs import LayerSpec

VALUES = np.random.default_rng(0).normal(300, 20, (3, 200, 300)).astype(np.float32)


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


def test_zeros_inside_or_of_some_bands_are_what_a_sensor_saw(tmp_path):
    inside = VALUES.copy()
    inside[:, 50:150, 50:250] = 0
    assert not notes_of(write_raster(tmp_path / "a.tif", inside))
    some = VALUES.copy()
    some[:2] = 0
    assert not notes_of(write_raster(tmp_path / "b.tif", some))


def test_radar_without_echo_is_told_too(tmp_path):
    power = np.random.default_rng(0).gamma(4, 0.02, (2, 100, 100)).astype(np.float32)
    power[:, :30] = 0
    [note] = notes_of(write_raster(tmp_path / "s.tif", power), "sar")
    assert note.startswith("About 30 %")


def test_heights_of_0_are_the_ground(tmp_path):
    heights = np.random.default_rng(0).uniform(1, 20, (1, 100, 100)).astype(np.float32)
    heights[:, :40] = 0
    assert not notes_of(write_raster(tmp_path / "h.tif", heights), "other")
