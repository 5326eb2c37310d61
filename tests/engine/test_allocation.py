"""Allocations against the worked example of Olofsson et al. 2014 (table 5 and section 5.1.1) and against what can be counted by hand."""

import numpy as np
import pytest

from xmodalnet.engine.learn.allocation import allocate, expected_error, neyman_weights

SHARES = np.array([0.02, 0.015, 0.32, 0.645])  # deforestation, gain, stable forest, stable non-forest
USERS = np.array([0.7, 0.6, 0.9, 0.95])
SIZES = (SHARES * 10_000_000).astype(np.int64)


def test_the_size_of_the_published_example():
    """641 sample units for a standard error of 0.01, by optimal allocation (its n = (sum of W S / error)^2)."""
    counts = allocate(SIZES, neyman_weights(SIZES, USERS), 641, 0)
    assert counts.sum() == 641
    assert expected_error(SIZES, USERS, counts) == pytest.approx(0.01, abs=2e-5)


def test_what_is_drawn_whole_has_no_error():
    """Of 100 pixels with an accuracy of 0.8 half are drawn; the other class is drawn whole."""
    sizes, users = np.array([100, 300]), np.array([0.8, 0.7])
    assert expected_error(sizes, users, sizes) == 0.0
    assert expected_error(sizes, users, np.array([50, 300])) == pytest.approx(np.sqrt(0.25**2 * 0.8 * 0.2 / 50 * 0.5))


def test_equal_and_proportional_of_the_published_example():
    """Table 6: 160 of each; 13, 10, 205, 413."""
    assert allocate(SIZES, np.ones(4), 640, 0).tolist() == [160, 160, 160, 160]
    assert allocate(SIZES, SHARES, 641, 0).tolist() == [13, 10, 205, 413]


def test_optimal_is_better_than_the_others():
    weights = {"equal": np.ones(4), "proportional": SHARES, "optimal": neyman_weights(SIZES, USERS)}
    errors = {name: expected_error(SIZES, USERS, allocate(SIZES, each, 600, 2)) for name, each in weights.items()}
    assert errors["optimal"] < errors["proportional"] < errors["equal"]


def test_a_small_class_gets_its_least_and_no_more_than_it_has():
    sizes = np.array([3, 40, 10_000])
    assert allocate(sizes, sizes.astype(float), 100, 10).tolist() == [3, 10, 87]
    assert allocate(sizes, np.ones(3), 100, 2).tolist() == [3, 40, 57]


def test_more_than_there_is_and_less_than_every_class_needs():
    sizes = np.array([3, 4])
    assert allocate(sizes, np.ones(2), 100, 2).tolist() == [3, 4]
    assert allocate(np.array([50, 50, 50]), np.ones(3), 3, 2).tolist() == [2, 2, 2]


@pytest.mark.parametrize("total", [7, 50, 333, 1000])
def test_the_sum_is_what_was_asked_for(total):
    rng = np.random.default_rng(total)
    sizes = rng.integers(1000, 100_000, 9)
    counts = allocate(sizes, rng.uniform(0, 1, 9), total, 0)
    assert counts.sum() == total
    assert (counts <= sizes).all()
