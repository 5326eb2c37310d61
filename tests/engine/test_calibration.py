"""The calibration error against an answer worked by hand, and temperatures that are known because the logits were made with them."""

import numpy as np
import pytest

from xmodalnet.engine.learn.calibration import (
    JUDGED_PX,
    LEAST_PX,
    TEMPERATURES,
    best_temperature,
    blended,
    calibrate,
    class_weights,
    confidence,
    error_by_chance,
    expected_calibration_error,
    reliability,
)

EQUAL = np.full(4, 0.25)


def drawn(count, temperature, classes=4, seed=0):
    """Logits that are `temperature` times too large, and classes drawn by what they should say."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 2, (count, classes))
    shares = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    truth = (shares.cumsum(1) < rng.random((count, 1))).sum(1).clip(0, classes - 1)
    return (logits * temperature).astype(np.float32), truth


def test_the_error_of_a_worked_example():
    """Bins of a tenth: 0.55 and 0.6 (the bound counts below), then 0.85, then 0.95 twice and 1.0."""
    sure = np.array([0.55, 0.6, 0.85, 0.95, 0.95, 1.0])
    right = np.array([True, False, True, True, True, False])
    assert reliability(sure, right) == (
        pytest.approx((0.575, 0.5, 2 / 6)),
        pytest.approx((0.85, 1.0, 1 / 6)),
        pytest.approx((2.9 / 3, 2 / 3, 3 / 6)),
    )
    wanted = (2 * 0.075 + 1 * 0.15 + 3 * 0.3) / 6
    assert expected_calibration_error(sure, right) == pytest.approx(wanted) == pytest.approx(0.2)


def test_an_error_of_weighted_pixels():
    """The first pixel stands for three of four: 0.6 sure and right; the second is 0.9 sure and wrong."""
    found = expected_calibration_error(np.array([0.6, 0.9]), np.array([True, False]), np.array([0.75, 0.25]))
    assert found == pytest.approx(0.75 * 0.4 + 0.25 * 0.9)


def test_a_class_weighs_as_it_is_common_in_the_area():
    assert class_weights(np.array([0, 0, 0, 2]), np.array([0.6, 0.3, 0.2])).tolist() == pytest.approx([0.25, 0.25, 0.25, 0.25])


def test_how_common_a_class_is_lies_between_map_and_labels():
    """The geometric mean of 0.01 and 4 of 16, and of 0.99 and 12 of 16."""
    found = blended(np.array([0.01, 0.99]), np.array([0] * 4 + [1] * 12))
    assert found == pytest.approx(np.sqrt([0.01 * 0.25, 0.99 * 0.75]) / (np.sqrt(0.01 * 0.25) + np.sqrt(0.99 * 0.75)))
    assert blended(np.array([0.2, 0.3, 0.5]), np.array([0, 2, 2]))[1] == 0


def test_a_class_that_the_map_never_finds_counts_where_labels_have_it():
    """A tenth of the held-out pixels is of a class that a network, sure of another one, never finds: it is right in 90 of 100."""
    logits = np.array([[7.0, 0.0]] * 200)
    truth = np.array(([1] + [0] * 9) * 20)
    found = calibrate(logits, truth, np.arange(200) % 20 < 10, np.array([0.999, 0.001]))
    assert found.before > 0.009
    assert found.temperature > 1.0


def test_the_confidence_of_two_logits():
    assert confidence(np.array([[np.log(3.0), 0.0]]))[0] == pytest.approx(0.75)
    assert confidence(np.array([[2 * np.log(3.0), 0.0]]), 2.0)[0] == pytest.approx(0.75)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0])
def test_the_temperature_that_logits_were_made_with_is_found(temperature):
    assert best_temperature(*drawn(4000, temperature), EQUAL) == pytest.approx(temperature, rel=0.08)


def test_pixels_that_are_all_right_or_all_wrong_stay_in_range():
    """The more of them, the further from 1."""
    logits = np.eye(3, dtype=np.float32)[np.arange(30000) % 3] * 5
    truth = np.arange(30000) % 3
    few, many = (best_temperature(logits[:count], truth[:count], EQUAL[:3]) for count in (12, 30000))
    assert many < 0.5
    assert 0.6 < few < 1.0
    assert best_temperature(logits, (truth + 1) % 3, EQUAL[:3]) == TEMPERATURES[-1]


def test_who_is_rare_in_the_labels_but_common_in_the_area_counts():
    """300 sure and right, 3 sure and wrong: whether it is right to be sure depends on how common the 3 are."""
    logits = np.array([[4.0, 0.0]] * 303)
    truth = np.array([0] * 300 + [1] * 3)
    assert best_temperature(logits, truth, np.array([0.5, 0.5])) > best_temperature(logits, truth, np.array([0.99, 0.01])) * 1.3
    assert best_temperature(logits, truth, np.array([0.999, 0.001])) < 1


def test_scaling_takes_the_error_away_and_is_judged_by_the_other_half():
    logits, truth = drawn(3000, 3.0)
    found = calibrate(logits, truth, np.arange(3000) % 2 == 0, EQUAL)
    assert found.temperature == pytest.approx(3.0, rel=0.08)
    assert found.before > 0.1
    assert found.after < 0.03
    assert abs(found.after - found.chance) < 0.015
    assert sum(share for _, _, share in found.bins) == pytest.approx(1)
    assert found.as_dict()["expected_calibration_error"] == found.after


def test_two_halves_that_contradict_each_other_cannot_praise_themselves():
    """One half is always right, the other always wrong: each half's temperature is the worst for the other."""
    logits = np.tile([[3.0, 0.0]], (100, 1))
    half = np.arange(100) < 50
    assert calibrate(logits, np.where(half, 0, 1), half, EQUAL[:2]).after > 0.4


def test_a_perfect_network_shows_an_error_on_few_pixels():
    sure = np.full(25, 0.8)
    assert error_by_chance(sure) == pytest.approx(0.8 * np.sqrt(0.8 * 0.2 / 25), rel=0.15)  # mean size of a normal error
    assert error_by_chance(np.full(2500, 0.8)) < 0.01


def test_too_few_pixels_tell_nothing():
    logits, truth = drawn(LEAST_PX, 4.0)
    half = np.arange(LEAST_PX) % 2 == 0
    assert calibrate(logits[1:], truth[1:], half[1:], EQUAL) is None
    assert calibrate(logits, truth, np.zeros(LEAST_PX, bool), EQUAL) is None, "all in one half"
    assert calibrate(logits, truth, half, EQUAL).temperature > 1


@pytest.mark.parametrize(("count", "is_judged"), [(JUDGED_PX - 1, False), (JUDGED_PX, True)])
def test_few_pixels_tell_a_temperature_and_not_how_good_it_is(count, is_judged):
    found = calibrate(*drawn(count, 2.0), np.arange(count) % 2 == 0, EQUAL)
    assert found.temperature > 1
    assert (found.after is not None, found.before is not None, found.chance is not None, bool(found.bins)) == (is_judged,) * 4
