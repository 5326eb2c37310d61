"""What a map tells beside its figures: pixels of another size, layers that end inside of it, sensors that nobody judged."""

import dataclasses
import types

import numpy as np
import pytest
from scenes import write_raster

from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.map_notes import choice_notes, far_notes, pixel_size_notes, seam_notes
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
        notes = list(far_notes(stack, types.SimpleNamespace(place=place)))
    assert [note.split(" km")[0] for note in notes] == ([] if told is None else [f"The map lies about {told}"])


def test_a_map_without_a_place_on_earth_is_far_from_nothing(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((1, 9, 9), np.float32), crs=None)
    with open_stack([LayerSpec("msi", path)]) as stack:
        assert list(far_notes(stack, types.SimpleNamespace(place=(0.0, 0.0)))) == []


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
        notes = pixel_size_notes(stack, types.SimpleNamespace(pixel_size=learned))
    assert bool(notes) is bool(told)
    assert told in "".join(notes)


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
