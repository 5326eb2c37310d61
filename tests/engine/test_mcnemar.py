"""McNemar's test against published examples."""

import math

import pytest
from scipy.stats import binomtest

from xmodalnet.engine.learn.mcnemar import FEWEST, mcnemar


@pytest.mark.parametrize(
    ("first", "second", "statistic", "p"),
    [
        (121, 59, 20.672222, 0.000005),  # Cardillo 2007, mcnemar.m: a drug and a placebo
        (40, 12, 14.019, 0.000181),  # a tutorial of R's mcnemar.test: opinions before and after a film
    ],
)
def test_chi_square_with_continuity_correction(first, second, statistic, p):
    found = mcnemar(first, second)
    assert found.statistic == pytest.approx(statistic, rel=1e-4)
    assert found.p == pytest.approx(p, abs=6e-7)
    assert not found.is_exact
    assert (found.first_only, found.second_only) == (first, second)


def test_few_pixels_take_the_binomial_distribution():
    """Opinions on the death penalty, 11 changed one way and 3 the other: chi2_mcnemar of calcugator.com."""
    found = mcnemar(11, 3)
    assert found.is_exact
    assert found.p == pytest.approx(0.05737304687500008)
    assert found.statistic == pytest.approx((8 - 1) ** 2 / 14)


@pytest.mark.parametrize(("first", "second"), [(0, 5), (9, 2), (12, 12), (24, 0)])
def test_the_exact_p_is_that_of_a_fair_coin(first, second):
    assert mcnemar(first, second).p == pytest.approx(binomtest(first, first + second).pvalue)
    assert mcnemar(first, second).p == mcnemar(second, first).p


def test_the_two_tests_meet():
    assert mcnemar(FEWEST - 8, 8).p == pytest.approx(binomtest(8, FEWEST).pvalue, abs=0.005)


def test_maps_that_err_alike_do_not_differ():
    assert (mcnemar(30, 30).statistic, mcnemar(30, 30).p) == (0.0, 1.0)
    assert mcnemar(0, 0).p == 1.0
    assert math.isnan(mcnemar(0, 0).statistic)
