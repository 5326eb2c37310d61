"""Where a grid lies in another CRS, and which part of it another one covers."""

import numpy as np
import pytest
from scenes import UTM33, write_raster

from xmodalnet.engine.data.places import crs_around, on_earth, part_within, times_as_fine, transform_bounds, transform_xy
from xmodalnet.engine.data.raster import open_raster
from xmodalnet.engine.data.view import View
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.grid import Grid, Window

DEGREES = "EPSG:4326"


def degrees(left, bottom, right, top, step):
    return Grid(DEGREES, (step, 0.0, left, 0.0, -step, top), round((right - left) / step), round((top - bottom) / step))


def around(crs, lon, lat, pixel=1000.0, size=100):
    """A grid of square pixels around a place."""
    x, y = transform_xy(DEGREES, crs, np.array([[lon, lat]]))[0]
    half = pixel * size / 2
    return Grid(crs, (pixel, 0.0, x - half, 0.0, -pixel, y + half), size, size)


def test_bounds_in_degrees():
    grid = Grid(UTM33, (10.0, 0.0, 500000.0, 0.0, -10.0, 0.0), 100, 100)  # its corner: 15 degrees east on the equator
    left, bottom, right, top = transform_bounds(grid, "EPSG:4326")
    assert (left, top) == pytest.approx((15.0, 0.0), abs=1e-9)
    assert (right, bottom) == pytest.approx((15 + 1000 / 0.9996 / 111319.49, -1000 / 0.9996 / 110574.28), abs=1e-6)


def test_a_grid_without_a_place_in_the_other_crs_says_where_it_is():
    grid = Grid("EPSG:4326", (0.1, 0.0, 15.0, 0.0, -0.1, 900.0), 4, 4)
    with pytest.raises(LayerError, match="A layer at 15, 900 in EPSG:4326 has no place in EPSG:32633"):
        transform_bounds(grid, UTM33)


@pytest.mark.parametrize("lat", [-70, -30, 0, 44, 79])
@pytest.mark.parametrize("zone", [1, 17, 33, 60])
def test_the_whole_globe_covers_every_tile(tmp_path, zone, lat):
    """Its edges are the poles, which lie on the middle meridian of a zone."""
    globe = write_raster(tmp_path / "globe.tif", np.ones((90, 180), np.uint8), left=-180.0, top=90.0, pixel=2.0, crs=DEGREES)
    grid = around(f"EPSG:{32600 + zone}", 6 * zone - 183, lat, pixel=500.0)
    with open_raster(globe) as raster:
        view = View(raster, grid, stored=True)
        assert view.footprint == grid.window
        assert (view.read(grid.window, [1]) == 1).all()
        view.close()


@pytest.mark.parametrize("crs", ["EPSG:3035", "EPSG:2056", "EPSG:27700", "EPSG:3413", UTM33])
def test_what_lies_within_is_seen_whole(crs):
    places = {"EPSG:2056": (8, 47), "EPSG:27700": (-2, 53), "EPSG:3413": (10, 89)}
    grid = around(crs, *places.get(crs, (15, 55)))
    assert grid.window_of(part_within(grid, degrees(-180, -90, 180, 90, 1.0))) == grid.window


def test_the_part_that_is_covered_and_one_step_more():
    grid = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 210, 210)
    left_half = Grid(UTM33, (30.0, 0.0, 399000.0, 0.0, -30.0, 5801000.0), 70, 700)  # ends at 401100, 110 pixels in
    window = grid.window_of(part_within(grid, left_half))
    assert (window.col, window.row, window.height) == (0, 0, 210)
    assert 110 <= window.width <= 120
    assert part_within(grid, Grid(UTM33, (30.0, 0.0, 0.0, 0.0, -30.0, 0.0), 10, 10)) is None


def test_how_fine_a_raster_is_counts_where_the_grid_lies():
    grid = Grid(UTM33, (60.0, 0.0, 400000.0, 0.0, -60.0, 5800000.0), 100, 100)
    assert times_as_fine(Grid(UTM33, (20.0, 0.0, 0.0, 0.0, -20.0, 6e6), 9, 9), grid, grid.window) == pytest.approx(3.0)
    globe = degrees(-180, -90, 180, 90, 0.001)
    north = times_as_fine(globe, grid, grid.window)
    assert north == pytest.approx(60 / 111320 / 0.001 / np.sqrt(np.cos(np.radians(52.3))), rel=0.01)


def test_a_pole_in_the_middle_does_not_say_how_fine_a_raster_is():
    """Degrees are endlessly fine there."""
    globe, polar = degrees(-180, -90, 180, 90, 0.25), Grid("EPSG:3413", (2000.0, 0.0, -2e6, 0.0, -2000.0, 2e6), 2000, 2000)
    assert times_as_fine(globe, polar, polar.window) < 0.3
    assert times_as_fine(globe, polar, Window(0, 0, 400, 400)) == pytest.approx(
        times_as_fine(globe, polar, polar.window), rel=0.6
    )


@pytest.mark.parametrize("bounds", [(179.0, 181.0), (-181.0, -179.0), (0.0, 360.0), (-180.0, 180.0), (5.0, 6.0)])
def test_positions_are_told_in_the_degrees_of_the_grid(bounds):
    """Over the antimeridian and from 0 to 360 degrees, too; a grid that ends at 180 keeps its CRS."""
    left, right = bounds
    grid = degrees(left, -18, right, -17, 0.5)
    places = np.array([[lon, -17.5] for lon in np.linspace(left, right, 6)[1:-1]])
    usual = np.column_stack([np.remainder(places[:, 0] + 180, 360) - 180, places[:, 1]])
    assert transform_xy(DEGREES, crs_around(grid), usual) == pytest.approx(places, abs=1e-9)
    assert (crs_around(grid) == DEGREES) is (left >= -180 and right <= 180)
    metres = around("EPSG:32701", 179.9, -17.5)
    assert crs_around(metres) == metres.crs


def test_metres_under_a_crs_of_degrees_are_taken_as_they_are():
    """Who has forgotten to set the right one can map all the same, where labels and layers say alike."""
    grid = degrees(400000, 5799500, 400480, 5799980, 10)
    place = np.array([[400100.0, 5799700.0]])
    assert crs_around(grid) == DEGREES
    assert transform_xy(DEGREES, crs_around(grid), place).tolist() == place.tolist()


@pytest.mark.parametrize(("left", "lon"), [(190.0, -169.5), (359.0, -0.5), (-181.0, 179.5), (13.0, 13.5), (179.5, -180.0)])
def test_a_place_on_earth_is_told_within_180_degrees(left, lon):
    """As GDAL's are; a model file takes no others."""
    assert on_earth(degrees(left, -18, left + 1, -17, 0.5), np.array([[1.0, 1.0]])) == pytest.approx(np.array([[lon, -17.5]]))


@pytest.mark.parametrize("bottom", [0.0, 5799500.0])
def test_metres_under_a_crs_of_degrees_have_no_place_on_earth(bottom):
    assert on_earth(degrees(400000, bottom, 400080, bottom + 80, 10), np.array([[4.0, 4.0]])).tolist() == []


@pytest.mark.parametrize("left", [179.9, -180.1, 0.0])
def test_a_layer_beyond_180_degrees_is_seen_whole_from_another_crs(tmp_path, left):
    """Each pixel says its longitude within 180, which those of a grid in metres over the antimeridian are compared with."""
    width = 360 if left == 0 else 20
    step = 1.0 if left == 0 else 0.01
    lon = np.remainder(left + step * (np.arange(width) + 0.5) + 180, 360) - 180
    values = np.tile(np.abs(lon), (20, 1)).astype(np.float32)
    path = write_raster(tmp_path / "a.tif", values, left=left, top=-17.0 if left else -7.0, pixel=step, crs=DEGREES)
    grid = around("EPSG:32701", 180.0, -17.1, pixel=1000.0, size=10)
    with open_raster(path) as raster:
        found = View(raster, grid).read(grid.window, [1])[0]
    x, y = grid.xy(np.arange(10) + 0.5, 5.0)
    expected = np.abs(transform_xy(grid.crs, DEGREES, np.column_stack([x, np.broadcast_to(y, x.shape)]))[:, 0])
    assert found[5] == pytest.approx(expected, abs=step)
