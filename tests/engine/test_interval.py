"""The interval of an accuracy from whole shapes against what is known, and against the truth in simulations."""

import numpy as np
import pytest
from scipy.stats import binomtest

from xmodalnet.engine.data.touching import together, touching
from xmodalnet.engine.learn.interval import shape_interval


def right(*pixels_of_shapes):
    """(is_right, shapes) of shapes given as (right, wrong) pixels."""
    flags = [np.repeat([True, False], pixels) for pixels in pixels_of_shapes]
    return np.concatenate(flags), np.repeat(np.arange(len(flags)), [len(flag) for flag in flags])


def test_of_single_pixels_it_is_the_exact_one_of_clopper_and_pearson():
    low, high = shape_interval(*right(*[(1, 0)] * 900, *[(0, 1)] * 100))
    exact = binomtest(900, 1000).proportion_ci(method="exact")
    assert (low, high) == pytest.approx((exact.low, exact.high), abs=0.002)


def test_pixels_of_a_shape_are_right_or_wrong_together():
    """Ten pixels that always agree tell no more than one."""
    alone = shape_interval(*right(*[(1, 0)] * 40, *[(0, 1)] * 10))
    together = shape_interval(*right(*[(10, 0)] * 40, *[(0, 10)] * 10))
    assert together == pytest.approx(alone, abs=0.01)


def test_where_shapes_agree_more_pixels_tell_more():
    few, many = (shape_interval(*right(*[(share * 4, share) for share in [scale] * 20])) for scale in (1, 20))
    assert 0.8 - many[0] < 0.8 - few[0]
    assert many[1] < few[1]


@pytest.mark.parametrize("count", [2, 5, 30])
def test_a_few_right_shapes_are_no_proof(count):
    low, high = shape_interval(*right(*[(10, 0)] * count))
    assert high == 1.0
    assert low < 1 - 1.2 / count
    assert shape_interval(*right(*[(0, 10)] * count)) == pytest.approx((0.0, 1 - low))


def test_two_shapes_that_disagree_say_nothing_and_one_says_none():
    low, high = shape_interval(*right((5, 0), (0, 5)))
    assert (low, high) == pytest.approx((0.0, 1.0), abs=1e-6)
    assert shape_interval(*right((5, 3))) is None


def test_points_of_a_patch_hang_together():
    """A patch of many single pixels is no more than one shape; what touches nothing stays alone."""
    rows, cols = np.array([0, 0, 1, 5, 9]), np.array([0, 1, 2, 5, 9])
    codes, shapes = np.array([1, 1, 1, 1, 2]), np.arange(5)
    assert together(shapes, touching(rows, cols, codes)).tolist() == [0, 0, 0, 3, 4]
    assert together(np.zeros(0, int), touching(*[np.zeros(0, int)] * 3)).tolist() == []


@pytest.mark.parametrize("count", [6, 15, 40])
@pytest.mark.parametrize("alike", [0.05, 0.3, 0.8])
def test_it_holds_the_truth_as_often_as_it_says(count, alike):
    """Shapes of many sizes whose pixels are right with a chance of their own; alike: their intraclass correlation."""
    truth, draws, generator = 0.85, 300, np.random.default_rng(count)
    evidence = (1 - alike) / alike
    held = 0
    for _ in range(draws):
        sizes = np.maximum(1, generator.lognormal(3.0, 0.8, count)).astype(int)
        hits = generator.binomial(sizes, generator.beta(truth * evidence, (1 - truth) * evidence, count))
        low, high = shape_interval(*right(*zip(hits, sizes - hits)))
        held += low <= truth <= high
    assert held / draws >= 0.9
