"""Bands that hold nothing but no data: told by a training, missed by a map."""

import dataclasses
import re

import numpy as np
import pytest
import rasterio
from scenes import write_raster

from xmodalnet.engine.data.empty import check_filled, flagged_note, left_out_note
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.grid import Window
from xmodalnet.engine.specs import LayerSpec


def layer(tmp_path, side=20, empty=(4,), kept=(), **options):
    """Five bands, of which some are empty but for some pixels (row, col)."""
    values = np.random.default_rng(0).random((5, side, side), np.float32)
    for band in empty:
        values[band - 1] = np.nan
        for row, col in kept:
            values[band - 1, row, col] = 1
    return LayerSpec("msi", write_raster(tmp_path / "m.tif", values, **options), "msi")


def check(layer, needed=(1, 2, 4), part=None):
    told, layer = [], dataclasses.replace(layer, bands=(1, 2, 3, 4, 5))
    with open_stack([layer]) as whole:
        grid = whole.grid if part is None else whole.grid.crop(part)
    with open_stack([layer], grid) as stack:
        check_filled(stack, layer, needed, lambda: told.append(1))
    return len(told)


def test_a_training_names_what_it_leaves_out(tmp_path):
    found = layer(tmp_path, empty=(2, 4))
    with rasterio.open(found.path, "r+") as file:
        file.set_band_description(2, "B03")
    assert left_out_note(found, (1, 3, 5)) == "Layer 'msi' has bands without data, which are left out: 2 (B03), 4"
    assert left_out_note(layer(tmp_path, empty=()), (1, 2, 3, 4, 5)) == ""


def test_bands_that_are_flagged_or_not_asked_for_are_no_matter(tmp_path):
    flagged = layer(tmp_path, band_tags=[{}, {}, {}, {"bbl": "0"}, {}])
    assert left_out_note(flagged, (1, 2, 3, 5)) == ""
    assert left_out_note(LayerSpec("msi", flagged.path, "msi", (1, 2)), (1, 2)) == ""


def test_a_training_names_the_bands_that_are_flagged_as_bad(tmp_path):
    """A fifth of them were left out without a word."""
    flagged = layer(tmp_path, band_tags=[{"bbl": "0" if band in (2, 3, 5) else "1"} for band in range(1, 6)])
    assert flagged_note(flagged) == "Layer 'msi' flags 3 bands as bad, left out of training: 2, 3, 5"
    assert flagged_note(dataclasses.replace(flagged, bands=(1, 2))) == "", "these were chosen"
    tags = [{"bbl": "0" if band in (1, 2, 3) else "1", "wavelength": f"{400 + 10 * band}"} for band in range(1, 6)]
    assert flagged_note(layer(tmp_path, band_tags=tags)).endswith("flags 3 bands as bad, left out of training: 410, 420, 430 nm")
    assert flagged_note(layer(tmp_path)) == ""


@pytest.mark.parametrize("side", [20, 1030])
def test_a_band_that_is_needed_and_empty_is_named(tmp_path, side):
    """A large raster is read on where the first look finds nothing."""
    said = "In the area that is mapped, layer 'msi' has no data in bands that the model learned from: 4. Choose a file"
    with pytest.raises(LayerError, match=re.escape(said)):
        check(layer(tmp_path, side))


@pytest.mark.parametrize("side", [20, 1030])
def test_a_band_that_is_empty_where_is_mapped_is_named_too(tmp_path, side):
    """As of a mosaic whose images have not all the same bands."""
    found = layer(tmp_path, side, kept=[(3, 15)])
    check(found, part=Window(10, 0, side - 10, side))
    with pytest.raises(LayerError, match="bands that the model learned from: 4"):
        check(found, part=Window(0, 0, 12, side))


def test_gaps_are_no_matter(tmp_path):
    check(layer(tmp_path, kept=[(7, 7)]))
    check(layer(tmp_path), needed=(1, 2))
    check(layer(tmp_path, empty=(1, 2, 3, 4, 5)))  # a layer of nothing is told of by others
    assert check(layer(tmp_path, 1030, kept=[(1000, 700)])) == 5, "one can cancel while it is looked for"


def test_a_damaged_part_is_left_to_who_maps_it(tmp_path):
    found = layer(tmp_path, 600)
    whole = (tmp_path / "m.tif").read_bytes()
    (tmp_path / "m.tif").write_bytes(whole[: len(whole) // 10])
    check(found)
