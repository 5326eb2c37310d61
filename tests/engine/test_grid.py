import pytest
from hypothesis import given
from hypothesis import strategies as st

from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.grid import Grid, Window, shared_decimals, whereabouts

NORTH_UP = Grid("EPSG:32633", (10.0, 0.0, 1000.0, 0.0, -10.0, 5000.0), 30, 20)
numbers = st.floats(-1e6, 1e6, allow_nan=False)


@given(numbers, numbers)
def test_there_and_back_again_on_a_turned_grid(col, row):
    grid = Grid("", (3.0, 1.0, 100.0, -1.0, 2.0, -50.0), 5, 5)
    assert grid.colrow(*grid.xy(col, row)) == pytest.approx((col, row), abs=1e-4)


def test_bounds_and_pixel_size():
    assert NORTH_UP.bounds == (1000.0, 4800.0, 1300.0, 5000.0)
    assert NORTH_UP.pixel_size == (10.0, 10.0)


def test_where_it_lies_is_told_in_as_many_digits_as_tell_something():
    assert whereabouts((399999.6, 4800.04, 1300.0, 5000.0), "") == "left 400000, bottom 4800, right 1300, top 5000"
    degrees = whereabouts((-0.7796029193, 41.28, 180.0, -0.00001), "EPSG:4326")
    assert degrees == "left -0.7796, bottom 41.28, right 180, top 0 in EPSG:4326"
    assert whereabouts((1000.0, 1000.0, 2000.0, 2000.0), "GEOGCS[...and so on...]").endswith("top 2000 in its own CRS")


def test_window_of_own_bounds_is_the_whole_grid():
    assert NORTH_UP.window_of(NORTH_UP.bounds) == NORTH_UP.window


def test_window_of_takes_touched_pixels_and_is_cut():
    assert NORTH_UP.window_of((1015.0, 4980.0, 1031.0, 6000.0)) == Window(1, 0, 3, 2)
    assert NORTH_UP.window_of((0.0, 0.0, 10.0, 10.0)).is_empty


def test_crop_keeps_the_pixels_where_they_are():
    part = NORTH_UP.crop(Window(3, 4, 5, 6))
    assert part.xy(0, 0) == NORTH_UP.xy(3, 4)
    assert (part.width, part.height) == (5, 6)


@given(st.integers(1, 70), st.integers(1, 70), st.integers(1, 33))
def test_tiles_cover_every_pixel_once(width, height, tile_px):
    seen = [
        (row, col)
        for tile in Grid("", (1, 0, 0, 0, -1, 0), width, height).tiles(tile_px)
        for row in range(tile.row, tile.row + tile.height)
        for col in range(tile.col, tile.col + tile.width)
    ]
    assert len(seen) == len(set(seen)) == width * height


def test_windows_grow_and_meet():
    assert Window(0, 0, 4, 4).grown(2) == Window(-2, -2, 8, 8)
    assert Window(0, 0, 4, 4).intersection(Window(2, 3, 9, 9)) == Window(2, 3, 2, 1)
    assert Window(0, 0, 4, 4).intersection(Window(4, 0, 2, 2)).is_empty


def test_a_grid_calls_its_pixels_alike_whatever_sign_its_noughts_have():
    """GDAL reads -0.0 of an ENVI file, and 0.0 of the GeoTIFF that was made of it."""
    envi = Grid("EPSG:32633", (10.0, -0.0, 1000.0, -0.0, -10.0, 5000.0), 30, 20)
    assert envi.mark == NORTH_UP.mark == "30 20 10.0 0.0 1000.0 0.0 -10.0 5000.0"
    assert Grid("EPSG:32633", (10.0, 0.0, 1010.0, 0.0, -10.0, 5000.0), 30, 20).mark != NORTH_UP.mark


def test_pixels_without_size_are_refused():
    with pytest.raises(LayerError, match="no size"):
        Grid("", (0.0, 0.0, 0.0, 0.0, 0.0, 0.0), 1, 1).colrow(0, 0)


@pytest.mark.parametrize(
    ("values", "digits", "step", "places"),
    [
        ((16.38, 0.0, 397.0, 0.0625, 1660.0), 3, 0.0, 1),  # 0.0625 is too little to matter
        ((1.04, 0.0, 500.0), 3, 0.0, 2),
        ((1.04, 500.0), 3, 1.0, 0),  # of pixels of 1
        ((1.04, 500.0), 3, 0.25, 1),
        ((0.0123456,), 3, 0.0, 4),
        ((38.0, 7.6, 52.0), 1, 0.0, 0),
        ((12_345.0,), 3, 0.0, 0),
        ((0.0,), 3, 0.0, 0),
        ((), 3, 0.0, 0),
    ],
)
def test_the_figures_of_a_column_have_as_many_decimals_as_the_smallest_that_matters_needs(values, digits, step, places):
    assert shared_decimals(values, digits, step) == places
