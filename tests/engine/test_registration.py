"""Layers moved by a known way against the target, on real scenes, and layers that cannot be compared."""

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from scenes import write_raster

from xmodalnet.engine.data.vectors import read_features
from xmodalnet.engine.errors import JobError
from xmodalnet.engine.jobs import RegistrationJob
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent


def moved(source, target, right_px, down_px):
    """A copy of a raster whose content lies so many pixels further right and down."""
    with rasterio.open(source) as dataset:
        profile, values = dataset.profile, dataset.read()
        transform = dataset.transform @ Affine.translation(right_px, down_px)
    with rasterio.open(target, "w", **{**profile, "transform": transform, "driver": "GTiff"}) as copy:
        copy.write(values)
    return str(target)


def compare(target, other, kind="sar", **options):
    layers = (LayerSpec("msi", str(target), "msi"), LayerSpec(kind, str(other), kind))
    done = run_job(RegistrationJob(layers, "msi", **options), silent)
    return done, done.report["layers"][0]


@pytest.mark.parametrize(("right", "down"), [(1.5, -0.75), (4.0, 2.0)])
def test_optical_sensors_are_told_to_a_fifth_of_a_pixel(real_data, tmp_path, right, down):
    folder = real_data / "enmap_potsdam"
    hsi = moved(folder / "enmap_potsdam_mosaic.tif", tmp_path / "hsi.tif", right, down)
    done, figures = compare(folder / "sentinel2_simulated.tif", hsi, "hsi")
    assert (figures["col_px"], figures["row_px"]) == pytest.approx((right, down), abs=0.2)
    assert (figures["move_x"], figures["move_y"]) == pytest.approx((-30 * right, 30 * down), abs=6)
    assert figures["is_off"]
    assert done.notes[0].startswith("Layer 'hsi' lies ")


def test_layers_that_lie_on_each_other_are_said_to(real_data):
    folder = real_data / "enmap_potsdam"
    _, figures = compare(folder / "sentinel2_simulated.tif", folder / "enmap_potsdam_mosaic.tif", "hsi")
    assert figures["distance_px"] < 0.1
    assert figures["is_sure"]
    assert not figures["is_off"]


def test_radar_and_optical_image_tell_the_difference_of_two_shifts(real_data, tmp_path):
    """How far the real pair is off nobody knows; moved by 3 and 2 pixels it must be so much further off."""
    place = "609U_541L_3_0.tif"
    optical, radar = (real_data / "terramesh" / name / place for name in ("S2L2A", "S1RTC"))
    _, before = compare(optical, radar)
    _, after = compare(optical, moved(radar, tmp_path / "sar.tif", 3, -2))
    change = (after["col_px"] - before["col_px"], after["row_px"] - before["row_px"])
    assert change == pytest.approx((3, -2), abs=0.2)
    assert not before["is_off"]
    assert after["is_off"]


def test_the_places_are_points_with_vectors(real_data, tmp_path):
    folder = real_data / "enmap_potsdam"
    hsi = moved(folder / "enmap_potsdam_mosaic.tif", tmp_path / "hsi.tif", 2, 0)
    done, _ = compare(folder / "sentinel2_simulated.tif", hsi, "hsi", points_path=str(tmp_path / "p.gpkg"))
    fields = read_features(done.outputs["points"]).fields
    assert set(fields["stream"]) == {"hsi"}
    assert np.median(fields["off_x"]) == pytest.approx(60, abs=6)
    assert np.median(fields["off_y"]) == pytest.approx(0, abs=6)


def test_a_coarse_layer_may_be_off_by_half_of_its_own_pixel(tmp_path):
    rng = np.random.default_rng(0)
    coarse = np.kron(rng.uniform(0, 1, (24, 24)), np.ones((4, 4)))[None].astype(np.float32)  # fields of 4 pixels
    fine = write_raster(tmp_path / "fine.tif", np.kron(coarse[0], np.ones((3, 3)))[None].astype(np.float32))
    other = write_raster(tmp_path / "coarse.tif", coarse, left=400000.0 + 12, pixel=30.0)
    _, figures = compare(fine, other, "hsi")
    assert figures["most_off_px"] == 1.5
    assert figures["col_px"] == pytest.approx(1.2, abs=0.4)
    assert not figures["is_off"]


def test_nothing_alike_is_said_to_be_untold(tmp_path):
    rng = np.random.default_rng(0)
    first, second = (write_raster(tmp_path / f"{name}.tif", rng.normal(size=(1, 128, 128)).astype(np.float32)) for name in "ab")
    done, figures = compare(first, second)
    assert not figures["is_sure"]
    assert not figures["is_off"]
    assert done.notes == (
        "Whether 'sar' and 'msi' lie on each other cannot be told: their edges have too little in common, or too few",
    )


def test_a_layer_that_hardly_overlaps_does_not_keep_the_others_from_being_compared(real_data, tmp_path):
    folder = real_data / "enmap_potsdam"
    small = moved(folder / "enmap_potsdam_mosaic.tif", tmp_path / "far.tif", 150, 0)
    layers = [("hsi", str(folder / "enmap_potsdam_mosaic.tif")), ("far", small), ("msi", str(folder / "sentinel2_simulated.tif"))]
    job = RegistrationJob(tuple(LayerSpec(name, path, "msi") for name, path in layers), "msi")
    figures = {entry["stream"]: entry for entry in run_job(job, silent).report["layers"]}
    assert not figures["far"]["is_sure"]
    assert figures["hsi"]["distance_px"] < 0.1


def test_a_band_that_is_empty_in_a_part_says_nothing_there(real_data, tmp_path):
    folder = real_data / "enmap_potsdam"
    with rasterio.open(folder / "sentinel2_simulated.tif") as dataset:
        profile, values = dataset.profile, dataset.read()
    values[3, :, :100] = profile["nodata"]
    with rasterio.open(tmp_path / "holes.tif", "w", **{**profile, "driver": "GTiff"}) as copy:
        copy.write(values)
    _, figures = compare(folder / "sentinel2_simulated.tif", tmp_path / "holes.tif", "hsi")
    assert figures["distance_px"] < 0.1


def test_what_cannot_be_compared(tmp_path):
    small = write_raster(tmp_path / "small.tif", np.ones((1, 20, 20), np.float32))
    done, figures = compare(small, write_raster(tmp_path / "other.tif", np.ones((1, 20, 20), np.float32)))
    assert (figures["is_sure"], figures["is_off"]) == (False, False)
    assert "cannot be told" in done.notes[0]
    with pytest.raises(JobError, match="one layer only"):
        RegistrationJob((LayerSpec("msi", small),), "msi").check()
    with pytest.raises(JobError, match="The target 'hsi' is none"):
        RegistrationJob((LayerSpec("msi", small), LayerSpec("sar", small)), "hsi").check()
