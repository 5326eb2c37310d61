"""Figures as texts."""

import pytest

from xmodalnet.engine.grid import unit_of_areas
from xmodalnet.plugin.ui.figures import area_of_pixels, area_unit, areas, class_rows, with_interval

from . import test_dock

user = test_dock.user


def test_a_class_of_the_points_that_the_map_lacks_has_its_area_and_one_without_a_point_has_none():
    def estimate(code, mapped, share):
        figure = {"value": share, "margin": None if share is None else 0.01}
        unknown = {"value": None, "margin": None}
        return {"code": code, "mapped_share": mapped, "share": figure, "users_accuracy": unknown, "producers_accuracy": unknown}

    classes = [
        {"code": code, "name": str(code), "color": "#ff0000", "producers_accuracy": 0.0, "users_accuracy": None}
        for code in (1, 2)
    ]
    found = {"classes": classes, "estimate": {"classes": [estimate(1, 0.0, 0.07), estimate(2, 0.1, 0.0)]}}
    assert [row[2][2] for row in class_rows(found)] == ["7.0 ± 1.0", "–"]
    assert area_unit(found) == "%"


@pytest.mark.parametrize(
    ("value", "margin", "text"),
    [
        (83.4211, 3.1609, "83.4 ± 3.2"),
        (5.786, 4.76, "5.8 ± 4.8"),
        (345.6, 21.0, "346 ± 21"),
        (0.01234, 0.0021, "0.0123 ± 0.0021"),
        (83.42, 0.0, "83.4 ± 0.0"),
        (83.42, None, "83.4"),
    ],
)
def test_an_area_and_its_margin_are_of_one_precision(value, margin, text):
    known = {"value": 0.5, "margin": 0.1}
    estimate = {"code": 1, "mapped_share": 0.5, "share": known, "users_accuracy": known, "producers_accuracy": known}
    estimate["hectares"] = {"value": value, "margin": margin}
    entry = {"code": 1, "name": "Wood", "color": "#ff0000", "producers_accuracy": 0.0, "users_accuracy": None}
    found = {"classes": [entry], "estimate": {"classes": [estimate]}}
    if value < 10:  # in a scene that is not small itself
        rest = {"code": 2, **dict.fromkeys(("mapped_share",), 0.5), "hectares": {"value": 10.0, "margin": None}}
        found["estimate"]["classes"].append({**estimate, **rest})
    assert (class_rows(found)[0][2][2], area_unit(found)) == (text, "ha")


def test_an_accuracy_is_told_with_the_ends_of_its_interval():
    told = "90.0 % (95 % interval: 85.0 % to 95.0 %)"
    assert with_interval({"value": 0.9, "margin": 0.05, "low": 0.85, "high": 0.95, "is_cut": False}) == told
    assert with_interval({"value": 0.9, "margin": 0.05}) == told, "of an older result"
    assert (
        with_interval({"value": 0.9, "margin": None, "low": None, "high": None, "is_cut": False})
        == "90.0 % (too few points for an interval)"
    )
    overall = {"value": 0.875, "margin": 0.245, "low": 0.63, "high": 1.0, "is_cut": True}
    assert with_interval(overall) == "87.5 % (95 % interval: 63.0 % to 100.0 %)"
    share = {"value": 0.02, "margin": 0.041, "low": 0.0, "high": 0.061, "is_cut": True}
    estimate = {"code": 1, "mapped_share": 0.5, "share": share, "users_accuracy": overall, "producers_accuracy": overall}
    entry = {"code": 1, "name": "Wood", "color": "#ff0000", "producers_accuracy": 0.0, "users_accuracy": None}
    assert class_rows({"classes": [entry], "estimate": {"classes": [estimate]}})[0][2][2] == "2.0 (0.0 – 6.1)"


def test_the_areas_of_a_column_have_decimals_alike():
    """Those of the third digit of the smallest that matters, as in the report."""
    assert areas([16.375, 0.0, 397.0, 0.0625]) == ["16.4", "0.0", "397.0", "0.1"]
    assert areas([5.763, None, 0.001, 501.1]) == ["5.76", "", "< 0.01", "501.10"], "what there is, is not nothing"
    assert areas([0.0, 0.0012, 0.0693], "m²", pixel_ha=0.0001) == ["0", "12", "693"], "of pixels of 1 m²"
    assert areas([None, None]) == ["", ""]


def test_the_estimated_areas_of_a_column_have_decimals_alike():
    known = {"value": 0.5, "margin": 0.1}
    accuracies = {"users_accuracy": known, "producers_accuracy": known, "mapped_share": 0.5, "share": known}
    figures = [{"value": 187.4, "margin": 38.3}, {"value": 46.86, "margin": 7.64}, {"value": 0.03, "margin": None}]
    estimates = [{"code": code, "hectares": figure, **accuracies} for code, figure in enumerate(figures)]
    entries = [
        {"code": code, "name": "Wood", "color": "#ff0000", "producers_accuracy": 0.0, "users_accuracy": None} for code in range(3)
    ]
    rows = class_rows({"classes": entries, "estimate": {"classes": estimates}})
    assert [row[2][2] for row in rows] == ["187.4 ± 38.3", "46.9 ± 7.6", "< 0.1"]


def test_the_areas_of_a_small_scene_are_in_square_metres():
    assert [unit_of_areas(total) for total in (0.2, 9.9, 10.0)] == ["m²", "m²", "ha"]
    known = {"value": 0.5, "margin": 0.1}
    estimate = {"code": 1, "mapped_share": 0.5, "share": known, "users_accuracy": known, "producers_accuracy": known}
    estimate["hectares"] = {"value": 0.0693, "margin": 0.0082}
    entry = {"code": 1, "name": "Wood", "color": "#ff0000", "producers_accuracy": 0.0, "users_accuracy": None}
    found = {"classes": [entry], "estimate": {"classes": [estimate]}}
    assert (class_rows(found)[0][2][2], area_unit(found)) == ("693 ± 82", "m²")


@pytest.mark.parametrize(
    ("count", "pixel_ha", "unit", "text"),
    [
        (3, 0.01, "ha", "0.03"),
        (0, 0.01, "ha", "0.00"),
        (7, 1e-6, "m²", "0.07"),
        (7, 0.002025, "m²", "142"),
        (7, 0.09, "ha", "0.63"),
    ],
)
def test_an_area_of_a_change_is_no_more_exact_than_a_pixel(count, pixel_ha, unit, text):
    assert area_of_pixels([[count, 7]], pixel_ha, unit)(count) == text


def test_areas_of_a_change_have_the_digits_of_the_report():
    """See the report's own test: tests/engine/test_report.py."""
    shown = area_of_pixels([[20000, 3], [1359, 20000]], 0.001, "ha")
    assert [shown(count) for count in (41362, 20000, 1359, 3, 0)] == ["41.36", "20.00", "1.36", "< 0.01", "0.00"]
