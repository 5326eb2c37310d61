"""Where labels lay: what a model file keeps of it, and what it knows again."""

import dataclasses

import numpy as np
import pytest

from xmodalnet.engine.data.labelled import Labels
from xmodalnet.engine.data.places import transform_xy
from xmodalnet.engine.data.taught import MOST_CHARACTERS, Taught, held_by, kept, told
from xmodalnet.engine.grid import Grid

GRID = Grid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 20, 20)


def labelled(mask):
    rows, cols = (index.astype(np.int32) for index in np.nonzero(mask))
    return Labels(rows, cols, np.ones(len(rows), np.int16), np.zeros(len(rows), np.int32))


@pytest.fixture
def mask():
    """Two shapes, one of which begins where a row ends."""
    mask = np.zeros((20, 20), bool)
    mask[3:6, 2:5] = mask[9, 15:] = mask[10, :2] = True
    return mask


EVERY = labelled(np.ones((20, 20), bool))


def test_the_very_pixels_are_known_again(mask):
    taught = Taught.of(labelled(mask), GRID)
    np.testing.assert_array_equal(taught.holds(EVERY, GRID).reshape(20, 20), mask)


def test_pixels_of_another_extent_and_size_are_known_by_their_middle(mask):
    aside = Grid(GRID.crs, (5.0, 0.0, 400020.0, 0.0, -5.0, 5799970.0), 20, 20)  # from row 3, col 2 on
    found = Taught.of(labelled(mask), GRID).holds(EVERY, aside).reshape(20, 20)
    np.testing.assert_array_equal(found, np.kron(mask, np.ones((2, 2), bool))[6:26, 4:24])


def test_pixels_beyond_the_grid_are_none_of_its(mask):
    beyond = Grid(GRID.crs, (10.0, 0.0, 399900.0, 0.0, -10.0, 5800100.0), 20, 20)  # from row -10, col -10 on
    found = Taught.of(labelled(mask), GRID).holds(EVERY, beyond).reshape(20, 20)
    np.testing.assert_array_equal(found[10:, 10:], mask[:10, :10])
    assert found.sum() == 9


def test_the_ground_counts_and_not_the_crs(mask):
    """In degrees, a grid of fine pixels around the middle of the first shape."""
    one = Labels(*(np.zeros(1, kind) for kind in (np.int32, np.int32, np.int16, np.int32)))
    x, y = transform_xy("EPSG:32633", "EPSG:4326", np.array([[400035.0, 5799955.0]]))[0]
    taught = Taught.of(labelled(mask), GRID)
    for aside, wanted in ((0.0, True), (0.1, False)):
        here = Grid("EPSG:4326", (1e-6, 0.0, x + aside, 0.0, -1e-6, y), 1, 1)
        assert taught.holds(one, here).tolist() == [wanted]


def test_of_a_million_scattered_labels_nothing_is_kept(mask):
    """A model file stays small; labels of shapes, of which one has a million pixels, are few runs."""
    wide = Grid(GRID.crs, GRID.affine, 3000, 3000)
    scattered = Taught.of(labelled(np.random.default_rng(0).random((3000, 3000)) < 0.11), wide)
    field = np.zeros((3000, 3000), bool)
    field[1000:2000, 1000:2000] = True
    few, own = Taught.of(labelled(field), wide), Taught.of(labelled(mask), GRID)
    assert len(few.runs) < 2000 < MOST_CHARACTERS < len(scattered.runs)
    assert kept((own, few, scattered)) == (own, few), "the newest first"
    assert kept((scattered, own)) == ()


def test_what_is_damaged_is_told(mask):
    taught = Taught.of(labelled(mask), GRID)
    with pytest.raises(ValueError, match="damaged"):
        held_by([dataclasses.replace(taught, runs="AAAA")], EVERY, GRID)


def test_runs_that_no_model_file_has_room_for_are_not_unpacked(mask):
    """A megabyte of text can hold a gigabyte of runs."""
    fields = dataclasses.asdict(Taught.of(labelled(mask), GRID))
    assert told(fields) == Taught.of(labelled(mask), GRID)
    with pytest.raises(ValueError, match="damaged"):
        told({**fields, "runs": "A" * (MOST_CHARACTERS + 1)})
