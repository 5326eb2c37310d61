"""Codes of a raster in the pixels of another."""

from pathlib import Path

import numpy as np
import pytest
from scenes import write_raster

from xmodalnet.engine.data.codes import BLOCK_PX, open_codes
from xmodalnet.engine.data.pam import class_sidecar, sidecar_path
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.grid import Grid, Window
from xmodalnet.engine.specs import ClassSpec

GRID = Grid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 20, 20)


def silent(fraction):
    """Nobody looks."""


def test_codes_are_never_mixed_however_the_pixels_lie(tmp_path):
    codes = np.where(np.arange(40) % 2, 1, 9).astype(np.uint8) * np.ones((40, 1), np.uint8)
    path = write_raster(tmp_path / "fine.tif", codes, pixel=5.0, left=400001.0)
    with open_codes(path, "other map", GRID) as opened:
        found = opened.read(GRID.window)
    assert found.shape == (20, 20)
    assert set(np.unique(found)) <= {1, 9, 255}


def test_no_data_stays_no_data_on_every_grid(tmp_path):
    codes = np.full((20, 20), 3, np.uint8)
    codes[:, :10] = 77
    for left in (400000.0, 400003.0):
        with open_codes(write_raster(tmp_path / "c.tif", codes, left=left, nodata=77), "map", GRID) as opened:
            found = opened.read(GRID.window)
        assert found[5, 5] == 255
        assert found[5, 15] == 3


def test_a_scale_in_the_file_changes_no_code(tmp_path):
    path = write_raster(tmp_path / "c.tif", np.full((20, 20), 3, np.uint8), scales=(10.0,))
    for grid in (None, Grid(GRID.crs, (7.0, 0.0, 400003.0, 0.0, -7.0, 5799997.0), 12, 12)):
        with open_codes(path, "map", grid) as opened:
            assert (opened.read(opened.grid.window) == 3).all()


def test_beyond_the_raster_there_is_no_data(tmp_path):
    with open_codes(write_raster(tmp_path / "c.tif", np.ones((5, 5), np.uint8), left=400100.0), "other map", GRID) as opened:
        found = opened.read(GRID.window)
    assert (int((found == 1).sum()), int((found == 255).sum())) == (25, 375)


def test_pixels_of_many_blocks_come_back_in_their_order(tmp_path):
    size = BLOCK_PX + 40
    codes = (np.arange(size)[:, None] // 7 + np.arange(size)[None, :] // 11).astype(np.uint8) % 250
    with open_codes(write_raster(tmp_path / "c.tif", codes), "map") as opened:
        rows, cols = np.array([size - 1, 0, BLOCK_PX, 5], np.int32), np.array([3, size - 1, BLOCK_PX, 5], np.int32)
        assert opened.at(rows, cols, silent).tolist() == codes[rows, cols].tolist()
        assert opened.at(rows[:0], cols[:0], silent).tolist() == []
        told = []
        windows = list(opened.blocks(told.append))
    assert told == [0, 0.25, 0.5, 0.75]
    assert windows[-1] == Window(BLOCK_PX, BLOCK_PX, 40, 40)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda folder: write_raster(folder / "c.tif", np.full((20, 20), 1.5, np.float32)), "The other map holds the value 1.5"),
        (
            lambda folder: write_raster(folder / "c.tif", np.ones((20, 20), np.uint8), left=500000.0),
            "The other map .* does not meet",
        ),
        (lambda folder: write_raster(folder / "c.tif", np.ones((9, 9), np.uint8), crs=None), "'other map' has no CRS"),
        (lambda folder: write_raster(folder / "c.tif", np.eye(20, dtype=np.uint8) * 255), "The other map holds the value 255"),
        (
            lambda folder: write_raster(folder / "c.tif", np.ones((4, 20, 20), np.uint8), photometric="RGB"),
            "The other map 'c.tif' is a picture in red, green and blue",
        ),
        (
            lambda folder: write_raster(folder / "c.tif", np.ones((108, 20, 20), np.int16)),
            "The other map 'c.tif' has 108 bands of numbers: it is no class map",
        ),
        (lambda folder: str(folder / "absent.tif"), "absent.tif' is not there"),
    ],
)
def test_what_is_no_map_of_the_place_is_refused(tmp_path, make, words):
    with pytest.raises(LayerError, match=words) as caught, open_codes(make(tmp_path), "other map", GRID) as opened:
        opened.read(GRID.window)
    assert caught.value.hint


def test_a_map_of_named_classes_may_have_bands_beside_them(tmp_path):
    """Other software keeps how sure it is in a second band."""
    path = write_raster(tmp_path / "c.tif", np.ones((2, 20, 20), np.uint8))
    Path(sidecar_path(path)).write_bytes(class_sidecar((ClassSpec(1, "Wood", "#2e7d32"),)))
    with open_codes(path, "map") as opened:
        assert (opened.read(GRID.window) == 1).all()
