"""Accuracy figures against an example worked by hand."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from xmodalnet.engine.learn.metrics import accuracy, confusion, more_needed, over_folds, spread_of

ROOT = Path(__file__).resolve().parents[2]


def test_confusion_has_reference_rows_in_the_order_of_the_codes():
    reference = np.array([[1, 1, 7], [0, 7, 99]])
    predicted = np.array([[1, 7, 7], [0, 1, 1]])
    assert confusion(reference, predicted, (7, 0, 1)).tolist() == [[1, 0, 1], [0, 1, 0], [1, 0, 1]]


def test_pixels_that_the_map_leaves_out_do_not_count():
    assert confusion([1, 2, 2], [1, 255, 2], (1, 2)).tolist() == [[1, 0], [0, 1]]


def test_all_figures_of_a_worked_example():
    found = accuracy(np.array([[40, 10, 0], [5, 25, 0], [5, 5, 10]]))
    chance = (50 * 50 + 30 * 40 + 20 * 10) / 100**2
    assert found.overall == pytest.approx(0.75)
    assert found.average == pytest.approx((40 / 50 + 25 / 30 + 10 / 20) / 3)
    assert found.kappa == pytest.approx((0.75 - chance) / (1 - chance))
    np.testing.assert_allclose(found.producers, [0.8, 25 / 30, 0.5])
    np.testing.assert_allclose(found.users, [0.8, 25 / 40, 1.0])
    np.testing.assert_allclose(found.f1, [80 / 100, 50 / 70, 20 / 30])


def test_a_class_without_reference_says_nothing():
    found = accuracy(np.array([[3, 1], [0, 0]]))
    assert found.overall == 0.75
    assert found.average == 0.75
    assert np.isnan(found.producers[1])
    assert np.isnan(found.f1[1])
    assert found.users.tolist() == [1.0, 0.0]
    assert found.as_dict()["producers"] == [0.75, None]


def test_an_empty_matrix_is_all_nothing():
    found = accuracy(np.zeros((2, 2), dtype=np.int64))
    assert np.isnan([found.overall, found.average, found.kappa]).all()
    assert found.as_dict()["overall_accuracy"] is None


def test_the_spread_over_folds():
    """0.9, 0.8 and 0.7 of folds of unlike size; a fold without pixels tells nothing."""
    folds = [np.array([[9, 1], [0, 0]]), np.array([[40, 0], [10, 0]]), np.zeros((2, 2), np.int64), np.array([[4, 3], [0, 3]])]
    found = over_folds(folds)
    assert found["folds"] == 3
    assert found["each"] == pytest.approx([0.9, 0.8, 0.7])
    assert (found["mean"], found["standard_deviation"]) == pytest.approx((0.8, 0.1))
    assert "no confidence interval" in found["caution"]
    assert "3 folds" in found["caution"]


def test_one_fold_has_no_spread():
    assert over_folds([np.eye(2, dtype=np.int64)]) is None


def test_figures_come_without_torch():
    code = "import sys, engine.learn.metrics; print('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout == "False\n"


def test_a_few_points_that_agree_are_no_certainty():
    """Agresti & Coull by hand: 2 of 2 are as 3.92 of 5.84, 30 of 40 as 31.92 of 43.84."""
    assert spread_of(2, 2) == pytest.approx((0.671 - 1.96 * (0.671 * 0.329 / 5.8416) ** 0.5, 1.0), abs=1e-3)
    assert spread_of(30, 40) == pytest.approx((0.7281 - 0.1317, 0.7281 + 0.1317), abs=1e-3)


def test_how_many_points_more_an_accuracy_needs_is_about_what_it_takes():
    """Of a share of one half 39 points make an interval of +- 15 %, whose formula is known."""
    assert 2 + more_needed(2, *spread_of(1, 2)) == 39
    low, high = spread_of(20, 39)
    assert high - low == pytest.approx(0.3, abs=0.003)
    assert more_needed(40, *spread_of(20, 40)) == 0
    assert more_needed(400, 0.6, 0.7) == 0
