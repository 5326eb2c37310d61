"""The size of a pixel on the ground."""

import dataclasses
import math
import re

import pytest

from xmodalnet.engine.data.ground import pixel_area, pixel_m
from xmodalnet.engine.grid import Grid


def grid(crs, left, top, pixel, size=1000):
    return Grid(crs, (pixel, 0.0, left, 0.0, -pixel, top), size, size)


def test_a_pixel_around_a_pole_has_a_size():
    """A model's file that tells none is damaged."""
    around = Grid("EPSG:3995", (1000.0, 0.0, -50500.0, 0.0, -1000.0, 50500.0), 101, 101)
    assert pixel_m(around) == pytest.approx(1000, rel=0.05)
    assert pixel_m(dataclasses.replace(around, crs="EPSG:4978")) > 0


def test_a_utm_pixel_is_as_large_as_it_says():
    found = pixel_area(grid("EPSG:32633", 400000, 5800000, 10))
    assert (found.hectares, found.note) == (0.01, "")


def test_feet_are_counted_as_feet():
    assert pixel_area(grid("EPSG:2263", 980000, 200000, 10)).hectares == pytest.approx((10 * 1200 / 3937) ** 2 / 1e4)


def test_a_web_mercator_pixel_is_smaller_than_it_says():
    found = pixel_area(grid("EPSG:3857", 1_400_000, 6_800_000, 10))
    latitude = 2 * math.atan(math.exp(6_795_000 / 6378137)) - math.pi / 2
    assert found.hectares == pytest.approx(0.01 * math.cos(latitude) ** 2, rel=0.01)
    assert "does not keep areas" in found.note


def test_degrees_of_a_small_map_are_taken_from_the_ellipsoid():
    """Between two parallels, a degree wide: a 360th of the zone."""
    eccentricity2 = 0.00669437999014
    e = math.sqrt(eccentricity2)
    zone = [
        math.sin(phi) / (2 * (1 - (e * math.sin(phi)) ** 2)) + math.atanh(e * math.sin(phi)) / (2 * e)
        for phi in map(math.radians, (51.0, 51.1))
    ]
    wanted_m2 = 2 * math.pi * (6378137**2 * (1 - eccentricity2)) * (zone[1] - zone[0]) / 3600
    found = pixel_area(grid("EPSG:4326", 13.0, 51.1, 1e-4))
    assert "a pixel was taken for 78 m², its size on the ground" in found.note
    assert found.hectares * 1000 * 1000 * 1e4 == pytest.approx(wanted_m2, rel=1e-5)


@pytest.mark.parametrize(
    ("where", "words"),
    [
        (grid("EPSG:4326", 13.0, 60.0, 0.01), "are of 622000–797000 m² on the ground: areas are shares of pixels"),
        (grid("EPSG:3857", 1_400_000, 6_800_000, 1000), "reproject the map to a CRS that keeps areas"),
        (grid("", 0.0, 0.0, 1), "no CRS: areas are shares of its pixels"),
    ],
)
def test_pixels_of_many_sizes_have_none(where, words):
    found = pixel_area(where)
    assert found.hectares is None
    assert re.search(words, found.note)
