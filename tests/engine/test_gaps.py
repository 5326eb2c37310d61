"""Layers of which some bands have no data in a part, as where one month of a year lies under clouds."""

import dataclasses

import numpy as np
import pytest
import rasterio
from scenes import write_raster

from xmodalnet.engine.data.fillers import value_notes
from xmodalnet.engine.data.gaps import Gaps
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.model.store import load_model
from xmodalnet.engine.model.strange import look_at
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent

ALL = np.ones(3, bool)


def test_pixels_that_lack_some_bands_are_counted():
    values = np.zeros((3, 4, 5), np.float32)
    values[1, 0] = np.nan  # five of twenty lack a band
    values[:, 1] = np.nan  # no data at all
    assert np.array_equal(Gaps(ALL).count(values), np.repeat([[True], [False], [False], [False]], 5, axis=1))
    assert not Gaps(np.array([True, False, True])).count(values).any(), "of a band that nobody wants"
    kept = np.zeros((4, 5), bool)
    kept[0, :2] = True
    assert Gaps(ALL).count(values, kept).sum() == 2


@pytest.mark.parametrize(("rows", "told"), [(0, False), (1, False), (50, True)])
def test_a_training_tells_of_bands_that_are_empty_in_a_part(tmp_path, rows, told):
    image = np.random.default_rng(0).normal(300, 20, (3, 200, 200)).astype(np.float32)
    image[1:, :rows] = np.nan
    path = write_raster(tmp_path / "a.tif", image)
    with rasterio.open(path, "r+") as file:
        file.descriptions = ("May", "June", "July")
    with open_stack([LayerSpec("msi", path, "msi")]) as stack:
        notes = list(value_notes(stack, {"msi": ALL}))
    assert len(notes) == told
    if told:
        assert 15 < int(notes[0].split()[2]) < 35, "a quarter, more or less, as of a few windows"
        assert notes[0].endswith(
            "% of layer 'msi', some of its bands have no data: 2 (June), 3 (July). They count as average there"
        )


def test_a_gap_in_a_band_is_told_and_is_no_other_ground(model_path, scene, tmp_path):
    """A cloudy month was told as ground that is unlike everything that was labelled, to go and label."""
    path = str(tmp_path / "msi.tif")
    with rasterio.open(scene["msi"]) as file, rasterio.open(path, "w", **{**file.profile, "nodata": 0}) as out:
        values = file.read()
        values[:3, :, :80] = 0
        out.write(values)
        out.scales, out.offsets = file.scales, file.offsets
    job = ClassifyJob((LayerSpec("msi", path),), str(model_path), str(tmp_path / "map.tif"))
    done = run_job(job, silent)
    told = " ".join(done.notes)
    assert "% of the map, layer 'msi' has no data in some of its bands: 1" in told
    assert "unlike everything that was labelled" not in told
    assert done.report["other_ground"] == []
    model = load_model(str(model_path))
    with open_stack([LayerSpec("msi", path, "msi")]) as stack, open_stack([LayerSpec("msi", scene["msi"], "msi")]) as whole:
        assert look_at(stack, model).strange == pytest.approx(look_at(whole, model).strange, abs=0.1), "of the other pixels"
    at_home = run_job(dataclasses.replace(job, layers=(LayerSpec("msi", scene["msi"]),)), silent)
    assert "has no data in some of its bands" not in " ".join(at_home.notes)
