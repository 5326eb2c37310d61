"""Colours of classes: called for by names, and told apart."""

import numpy as np
import pytest

from xmodalnet.engine.legend import BLUE, DARK_GREEN, GREY, LIME, PALETTE, RED, called_for, class_colors, palette_color


@pytest.mark.parametrize(
    ("name", "color"),
    [
        ("Water", BLUE),
        ("open water", BLUE),
        ("Wasserfläche", BLUE),
        ("Forêt", DARK_GREEN),
        ("Coniferous forest", DARK_GREEN),
        ("Grassland", LIME),
        ("Built-up", RED),
        ("Straße", GREY),
        ("See", BLUE),
        ("Seeds", ""),
        ("No water", ""),
        ("No data", ""),
        ("Class 3", ""),
        ("7", ""),
        ("", ""),
        ("水", ""),
    ],
)
def test_a_name_calls_for_its_colour(name, color):
    assert called_for(name) == color


def test_the_first_that_calls_gets_it_and_all_are_different():
    colors = class_colors(["Soya", "Lake", "River", "Forest", "Oats"])
    assert colors[1] == BLUE
    assert colors[3] == DARK_GREEN
    assert len(set(colors)) == 5
    assert BLUE not in class_colors(["Lake"], {BLUE})


def test_without_a_meaning_the_palette_comes_in_its_order():
    assert class_colors([str(number) for number in range(40)]) == [palette_color(order) for order in range(40)]
    many = class_colors([f"water {number}" for number in range(300)])
    assert len(set(many)) == 254, "more than there are codes"


def test_no_two_classes_look_alike():
    colors = [palette_color(order) for order in range(254)]
    assert len(set(colors)) == 254
    assert all(len(color) == 7 and int(color[1:], 16) >= 0 for color in colors)


def test_two_dozen_classes_can_be_told_apart_by_their_colours():
    assert len(PALETTE) == 24
    """CIELAB: just noticeable is a difference of about 2; areas that do not touch need many times that."""
    seen = np.array([_lab(palette_color(order)) for order in range(24)])
    gaps = np.linalg.norm(seen[:, None] - seen[None], axis=2)
    assert gaps[~np.eye(24, dtype=bool)].min() > 25


def _lab(color):
    """CIE L*a*b* of "#rrggbb" under D65."""
    share = np.array([int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    light = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = np.cbrt(to_xyz @ light / (0.9505, 1.0, 1.089))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
