"""What a map tells beside its figures: pixels of another size, layers that end inside of it, sensors that nobody judged."""

import dataclasses
import types

import numpy as np
import pytest
import rasterio
from scenes import write_raster

from xmodalnet.engine.data.bands import Fitted
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.map_notes import (
    _times,
    apart_notes,
    calibration_notes,
    choice_notes,
    far_notes,
    km_from_labels,
    pixel_size_notes,
    seam_notes,
    value_notes,
)
from xmodalnet.engine.model.store import load_model
from xmodalnet.engine.specs import LayerSpec


@pytest.mark.parametrize(
    ("place", "told"),
    [((13.5, 52.3), None), ((13.5, 62.0), "1100"), ((-60.0, -3.0), "8500"), ((13.5, 43.5), None), (None, None)],
)
def test_a_map_that_lies_far_from_where_the_model_learned_says_so(tmp_path, place, told):
    """The raster begins at 5.0 E, 50.0 N and is 10 degrees wide; its nearest point counts."""
    path = write_raster(tmp_path / "a.tif", np.ones((1, 20, 100), np.float32), pixel=0.1, left=5.0, top=52.0, crs="EPSG:4326")
    with open_stack([LayerSpec("msi", path)]) as stack:
        notes = list(far_notes(km_from_labels(stack, types.SimpleNamespace(place=place))))
    assert [note.split(" km")[0] for note in notes] == ([] if told is None else [f"The map lies about {told}"])


@pytest.mark.parametrize(
    ("place", "accuracy", "told"),
    [
        ((13.5, 51.0), {"overall_accuracy": 0.9}, None),
        ((7.3, 51.13), {"overall_accuracy": 0.9}, None),
        ((13.5, 52.1), {"overall_accuracy": 0.9}, None),
        (
            (13.5, 52.9),
            {"overall_accuracy": 0.9},
            "100 km from where the model learned: its accuracy was estimated there, not here",
        ),
        ((15.5, 51.0), None, "35 km from where the model learned: nothing tells how right it is here"),
        ((13.5, 62.0), None, None),
        (None, None, None),
    ],
)
def test_a_map_beside_the_ground_of_its_model_says_that_nobody_judged_it_there(tmp_path, place, accuracy, told):
    """The raster is 10 degrees wide, its points are 50 km apart: a place inside of it is inside. 0.9 degrees north are 100 km, half a
    degree east at 51 N is 35 km; beyond 1000 km another sentence tells more."""
    path = write_raster(tmp_path / "a.tif", np.ones((1, 20, 100), np.float32), pixel=0.1, left=5.0, top=52.0, crs="EPSG:4326")
    with open_stack([LayerSpec("msi", path)]) as stack:
        card = types.SimpleNamespace(place=place, accuracy=accuracy)
        notes = list(apart_notes(km_from_labels(stack, card), card))
    judge = ". Judge the map by reference points that are drawn from it"
    assert notes == ([] if told is None else [f"The map lies about {told}{judge}"])


def test_a_map_without_a_place_on_earth_is_far_from_nothing(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((1, 9, 9), np.float32), crs=None)
    with open_stack([LayerSpec("msi", path)]) as stack:
        assert list(far_notes(km_from_labels(stack, types.SimpleNamespace(place=(0.0, 0.0))))) == []


@pytest.mark.parametrize(
    ("learned", "size", "epsg", "told"),
    [
        (
            10.0,
            20.0,
            32633,
            "pixels of 10 m, those of this map are of 20 m: it may be less accurate than was estimated, and small",
        ),
        (20.0, 30.0, 32633, "pixels of 20 m, those of this map are of 30 m"),
        (10.0, 12.5, 32633, ""),
        (8.98e-5, 20.0, 32630, "pixels of 10 m, those of this map are of 20 m"),
        (30.0, 1e-4, 4326, "pixels of 30 m, those of this map are of 11.1 m: it may be less accurate than was estimated"),
        (10.0, 1e-4, 4326, ""),
        (1e-4, 10.0, 32633, ""),
        (30.0, 30.0, 2263, ""),
        (10.0, 100.0, 2263, "pixels of 10 m, those of this map are of 30.5 m"),
    ],
)
def test_pixels_of_another_size_are_told_and_those_of_another_unit_are_not(tmp_path, learned, size, epsg, told):
    """By their size on the ground: 2263 counts feet. A card does not tell its unit, so the same number is the same size."""
    path = write_raster(tmp_path / "a.tif", np.ones((1, 9, 9), np.float32), pixel=size, left=5.0, top=50.0, crs=f"EPSG:{epsg}")
    with open_stack([LayerSpec("msi", path)]) as stack:
        notes = pixel_size_notes(stack, types.SimpleNamespace(pixel_size=learned, pixel_m=None))
    assert bool(notes) is bool(told)
    assert told in "".join(notes)


@pytest.mark.parametrize(
    ("learned", "learned_m", "size", "told"),
    [
        (0.1, None, 0.149, ""),
        (0.1, 0.1, 0.149, ""),
        (0.1, 0.1, 0.3, "pixels of 0.1 m, those of this map are of 0.216 m"),
        (10.0, 10.0, 10.0, ""),
        (20.0, 10.0, 20.0, "pixels of 10 m, those of this map are of 14.4 m"),
        (20.0, None, 20.0, ""),
    ],
)
def test_the_metres_of_web_mercator_are_those_on_the_ground(tmp_path, learned, learned_m, size, told):
    """At 44 degrees north 1.39 of them are one: pixels of 0.107 m were told to be of 0.149 m. Older models do not tell of what CRS theirs
    are, so that the same number is the same size."""
    place = {"left": -7950000.0, "top": 5470000.0, "crs": "EPSG:3857"}
    path = write_raster(tmp_path / "a.tif", np.ones((1, 9, 9), np.float32), pixel=size, **place)
    with open_stack([LayerSpec("msi", path)]) as stack:
        notes = pixel_size_notes(stack, types.SimpleNamespace(pixel_size=learned, pixel_m=learned_m))
    assert bool(notes) is bool(told)
    assert told in "".join(notes)


@pytest.mark.parametrize(
    ("names", "told"), [("Beta0_VV Beta0_VH", "Beta0"), ("Gamma0_VV", "Gamma0"), ("Sigma0_VH Sigma0_VV", ""), ("VV VH", "")]
)
def test_radar_of_another_calibration_is_told(tmp_path, names, told):
    """It cost 2 to 20 points of accuracy, without a word."""
    bands = names.split()
    path = write_raster(tmp_path / "a.tif", np.full((len(bands), 9, 9), -12.0, np.float32))
    with rasterio.open(path, "r+") as file:
        file.descriptions = bands
    learned = types.SimpleNamespace(kind="sar", names=("Sigma0_VV", "Sigma0_VH"))
    fit = Fitted(LayerSpec("sar", path, "sar", decibel=0.0))
    notes = list(calibration_notes(fit, types.SimpleNamespace(stream=lambda _: learned)))
    start = f"Layer 'sar' holds {told} by the names of its bands, and the model learned from Sigma0: the two differ"
    assert [note[: len(start)] for note in notes] == ([start] if told else [])


def test_a_map_of_radar_says_how_it_is_calibrated(tmp_path):
    """By the way that a map goes."""
    bands = ("Gamma0_VV", "Gamma0_VH")
    path = write_raster(tmp_path / "a.tif", np.full((2, 9, 9), -12.0, np.float32))
    with rasterio.open(path, "r+") as file:
        file.descriptions = bands
    learned = types.SimpleNamespace(kind="sar", names=("Sigma0_VV", "Sigma0_VH"), in_decibel=True)
    layer = LayerSpec("sar", path, "sar", decibel=0.0)
    job = types.SimpleNamespace(layers=(layer,))
    [note] = value_notes([Fitted(layer)], job, {}, types.SimpleNamespace(stream=lambda _: learned), None)
    assert "holds Gamma0" in note


@pytest.mark.parametrize(
    ("factor", "told"),
    [
        (9200, "10000 times larger"),
        (11900, "10000 times larger"),
        (0.0108, "100 times smaller"),
        (210, "210 times larger"),
        (79, "79 times larger"),
    ],
)
def test_a_factor_near_to_a_power_of_ten_is_told_as_one(factor, told):
    """The very same pixels times 10000 were about 9200 times larger."""
    assert _times(factor) == told


def test_a_model_tells_how_large_its_pixels_are_on_the_ground(model_path):
    card = load_model(str(model_path)).card
    assert card.pixel_m == card.pixel_size == 10.0


@pytest.mark.parametrize(
    ("width", "told"),
    [
        (99, []),
        (96, ["Layer 'sar' covers 96 % of the map; beyond it is made from MSI alone, and may show the edge"]),
        (100, []),
    ],
)
def test_a_layer_that_ends_inside_of_the_map_is_told(tmp_path, width, told):
    """On both sides of its edge other sensors decide."""
    layers = [
        LayerSpec(stream, write_raster(tmp_path / f"{stream}.tif", np.ones((1, 100, columns), np.float32), left=5.0, top=50.0))
        for stream, columns in (("msi", 100), ("sar", width))
    ]
    with open_stack(layers, None, "msi") as stack:
        assert list(seam_notes(stack)) == told
    with open_stack(layers[:1]) as stack:
        assert list(seam_notes(stack)) == []


def test_a_map_without_the_target_is_told_where_no_accuracy_is_known_either(model_path, scene, tmp_path):
    """It was told only beside an accuracy, though nothing at all is known of such a map where none was estimated."""
    model = load_model(str(model_path))
    model = dataclasses.replace(model, card=dataclasses.replace(model.card, accuracy=None))
    hsi, msi = (LayerSpec(kind, scene[kind], kind) for kind in ("hsi", "msi"))
    job = ClassifyJob((hsi,), str(model_path), str(tmp_path / "map.tif"))
    told = "The model learned to map from MSI alone, this map is from HSI: nothing tells how right it is"
    assert list(choice_notes(job, model)) == [told]
    assert list(choice_notes(dataclasses.replace(job, layers=(hsi, msi)), model)) == []
