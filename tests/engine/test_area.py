"""Estimates of a whole map against the worked examples of the papers, and against every sample that could have been drawn."""

from itertools import combinations, product

import numpy as np
import pytest

from xmodalnet.engine.learn.area import Figure, count_sample, estimate

# Olofsson et al. 2014, table 8: rows are the map (the strata), columns the reference; deforestation, gain, stable forest, the rest
DEFORESTATION = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
MAPPED_PX = np.array([200_000, 150_000, 3_200_000, 6_450_000])
ENDLESS = 10**6  # times as large: they take every map for one that no sample exhausts

# Stehman 2014, table 2: stratum, map and reference class of 40 pixels
STRATA = "A" * 10 + "B" * 10 + "C" * 10 + "D" * 10
MAPPED = "AAAAAAABBB" + "ABBBBBBBBB" + "BBCCCCCCBB" + "DDDDDDDDDD"
REFERENCE = "AAAAACBABC" + "ABBBBBAABB" + "CCCCCDDBBA" + "DDDDDDDCCB"
STRATUM_PX = (40_000, 30_000, 20_000, 10_000)


def by_map(table, pixels):
    """The estimate where the strata are the map's classes."""
    counts = np.zeros((len(table),) * 3, np.int64)
    for stratum, row in enumerate(table):
        counts[stratum, :, stratum] = row
    return estimate(counts, np.diag(pixels))


def by_strata():
    codes = np.arange(4)
    strata, mapped, reference = (np.array(["ABCD".index(letter) for letter in text]) for text in (STRATA, MAPPED, REFERENCE))
    counts = count_sample(strata, reference, mapped, codes, codes)
    return estimate(counts, np.array([[size // 4] * 4 for size in STRATUM_PX]))


def test_the_areas_of_olofsson_2014():
    """Section 5.2.2: 235,086 ± 68,418 pixels of deforestation; all four in hectares of 30 m pixels."""
    area = by_map(DEFORESTATION, MAPPED_PX * ENDLESS).area
    pixels = MAPPED_PX.sum()
    assert (round(area.value[0] * pixels), round(area.margin[0] * pixels)) == (235_086, 68_418)
    np.testing.assert_array_equal(np.round(area.value * pixels * 0.09), [21_158, 11_686, 285_770, 581_386])
    np.testing.assert_array_equal(np.round(area.margin * pixels * 0.09), [6_158, 3_756, 15_510, 16_282])


def test_the_accuracies_of_olofsson_2014():
    """Section 5.2.1. Of the producer's intervals it prints 0.23 and 0.01 where its own equation 7 gives 0.25 and 0.02."""
    found = by_map(DEFORESTATION, MAPPED_PX)
    assert (found.overall.value, found.overall.margin) == (pytest.approx(0.95, abs=0.005), pytest.approx(0.02, abs=0.005))
    np.testing.assert_array_equal(found.users.value.round(2), [0.88, 0.73, 0.93, 0.96])
    np.testing.assert_array_equal(found.users.margin.round(2), [0.07, 0.10, 0.04, 0.02])
    np.testing.assert_array_equal(found.producers.value.round(2), [0.75, 0.85, 0.93, 0.96])
    np.testing.assert_array_equal(found.producers.margin.round(2), [0.21, 0.25, 0.03, 0.02])


def test_of_a_map_as_large_as_that_of_olofsson_2014_the_correction_is_too_small_to_print():
    """640 of ten million pixels: the digits of their text stay, and of the pixels in table 9 the first three."""
    area = by_map(DEFORESTATION, MAPPED_PX).area
    assert area.margin[0] * MAPPED_PX.sum() == pytest.approx(68_418, rel=1e-4)
    np.testing.assert_allclose(area.margin * MAPPED_PX.sum() * 0.09, [6_158, 3_756, 15_510, 16_282], rtol=2e-4)


def test_the_matrix_of_olofsson_2014_with_rows_as_reference():
    """Table 9, turned."""
    table = [
        [0.0176, 0, 0.0013, 0.0011],
        [0, 0.0110, 0.0016, 0.0024],
        [0.0019, 0, 0.2967, 0.0213],
        [0.0040, 0.0020, 0.0179, 0.6212],
    ]
    np.testing.assert_array_equal(by_map(DEFORESTATION, MAPPED_PX).matrix.T.round(4), table)


def test_errors_by_the_equations_of_olofsson_2014_as_printed():
    """Equations 5, 6, 7 and 10, written out."""
    found, n = by_map(DEFORESTATION, MAPPED_PX * ENDLESS), DEFORESTATION
    drawn, weights = n.sum(axis=1), MAPPED_PX / MAPPED_PX.sum()
    users = np.diag(n) / drawn
    shares = weights[:, None] * n / drawn[:, None]
    producers = np.diag(shares) / shares.sum(axis=0)
    np.testing.assert_allclose(found.overall.error**2, (weights**2 * users * (1 - users) / (drawn - 1)).sum())
    np.testing.assert_allclose(found.users.error**2, users * (1 - users) / (drawn - 1))
    spread = (weights[:, None] * shares - shares**2) / (drawn[:, None] - 1)
    np.testing.assert_allclose(found.area.error**2, spread.sum(axis=0))
    for j in range(4):
        own = weights[j] ** 2 * (1 - producers[j]) ** 2 * users[j] * (1 - users[j]) / (drawn[j] - 1)
        others = producers[j] ** 2 * np.delete(spread[:, j], j).sum()
        assert found.producers.error[j] ** 2 == pytest.approx((own + others) / shares[:, j].sum() ** 2)


def test_the_numerical_example_of_stehman_2014():
    """Pages 4932 to 4936."""
    found = by_strata()
    assert found.area.value[[0, 2]] == pytest.approx([0.35, 0.20])
    assert found.area.error[[0, 2]] == pytest.approx([0.082, 0.064], abs=0.0005)
    assert (found.overall.value, found.overall.error) == (pytest.approx(0.63), pytest.approx(0.085, abs=0.0005))
    assert (found.users.value[1], found.users.error[1]) == (pytest.approx(0.574, abs=0.0005), pytest.approx(0.125, abs=0.0005))
    assert found.producers.value[1] == pytest.approx(0.794, abs=0.0005)
    assert found.matrix[2, 1] == pytest.approx(0.08), "mapped as B, in truth C"


def test_the_one_figure_that_stehman_2014_miscounts():
    """The error of B's producer's accuracy is printed as 0.114: with 0 for a variance that the paper's own table 3 has as 0.1."""
    found = by_strata().producers
    share_of_b, rest = 0.34, 0.1**2 * (1 - 10 / STRATUM_PX[3]) * 0.1 / 10
    left_out = found.value[1] ** 2 * rest / share_of_b**2
    assert found.error[1] == pytest.approx(0.1165, abs=0.0001)
    assert np.sqrt(found.error[1] ** 2 - left_out) == pytest.approx(0.114, abs=0.0005)


def test_over_all_samples_area_and_variance_are_right_on_average():
    """Every sample of 3 of 5 and of 3 of 4 pixels, in none of which a stratum agrees: the mean estimate is the truth, the mean variance
    that of the estimates."""
    strata = np.array([0] * 5 + [1] * 4)
    mapped, reference = np.array([0, 0, 1, 0, 1, 1, 1, 1, 0]), np.array([0, 1, 1, 0, 2, 1, 1, 0, 0])
    sizes = np.array([[3, 2, 0], [1, 3, 0]])
    areas, variances, accuracies = [], [], []
    for first, second in product(combinations(range(5), 3), combinations(range(5, 9), 3)):
        drawn = [*first, *second]
        counts = count_sample(strata[drawn], reference[drawn], mapped[drawn], np.arange(2), np.arange(3))
        found = estimate(counts, sizes)
        areas.append(found.area.value[0])
        variances.append(found.area.error[0] ** 2)
        accuracies.append(float(found.overall.value))
    assert np.mean(areas) == pytest.approx((reference == 0).mean())
    assert np.mean(variances) == pytest.approx(np.var(areas))
    assert np.mean(accuracies) == pytest.approx((mapped == reference).mean())


def test_a_stratified_share_by_the_formula_of_cochran_1977():
    """Section 5.10: the sum of W2 (1 - n / N) p q / (n - 1). The first class is drawn whole, two of its twenty pixels are wrong; of the
    other ten of a hundred are drawn, six are right: (100 / 120)2 * 0.9 * 0.6 * 0.4 / 9 = 1 / 60."""
    found = by_map([[18, 2], [4, 6]], [20, 100])
    assert found.overall.value == pytest.approx((20 * 0.9 + 100 * 0.6) / 120)
    assert found.overall.error**2 == pytest.approx(1 / 60)
    assert found.users.value.tolist() == pytest.approx([0.9, 0.6])
    assert found.users.error[0] == 0.0
    assert found.users.error[1] ** 2 == pytest.approx(0.9 * 0.6 * 0.4 / 9)


def test_a_whole_stratum_in_the_sample_has_no_error():
    found = by_map([[4, 0], [10, 30]], [4, 40])
    assert found.area.error.tolist() == [0.0, 0.0]
    assert by_map([[3, 1], [10, 30]], [5, 40]).area.error.min() > 0


def test_a_stratum_of_one_pixel_is_known_when_it_is_drawn():
    """Nothing is left of it to be wrong about: all error comes from the other stratum, and its own figure has none."""
    found = by_map([[1, 0], [10, 30]], [1, 999])
    error = 0.999 * np.sqrt(0.25 * 0.75 / 39 * (1 - 40 / 999))
    assert found.overall.error == pytest.approx(error)
    np.testing.assert_allclose(found.area.error, error)
    np.testing.assert_allclose(found.users.error, [0.0, error / 0.999])
    assert np.isfinite(found.producers.error).all()


def test_points_that_all_agree_are_off_by_what_agresti_and_coull_leave_open():
    """25 of 25 are as 26.92 of 28.84: down to 0.9334 - 1.96 * sqrt(0.9334 * 0.0666 / 28.84) = 0.8424 (the exact interval: 0.8628)."""
    counts = np.zeros((1, 2, 2), np.int64)
    counts[0, 0, 0] = 25
    found = estimate(counts, np.array([[10**9, 1]]))
    for figure in (found.overall.as_dict(), found.users.as_dict(0), found.area.as_dict(0)):
        assert (figure["value"], figure["low"], figure["high"]) == (1.0, pytest.approx(0.8424, abs=1e-4), 1.0)
    assert found.area.as_dict(1)["high"] == pytest.approx(1 - 0.8424, abs=1e-4), (
        "nor is it certain that the other class is nowhere"
    )


def test_strata_that_agree_are_one_share_of_as_many_points_as_they_are_worth():
    """Ten of ten in each half of the map are 20 of 20, from 0.8102 on. Each half alone is right from 0.6791 on, and so is the share of a
    class that lies in one half that the map finds: as much as of the other half may be of it."""
    found = by_map([[10, 0], [0, 10]], np.array([1, 1]) * ENDLESS)
    assert found.overall.margin == pytest.approx(1 - 0.8102, abs=1e-4)
    assert found.area.value.tolist() == [0.5, 0.5]
    np.testing.assert_allclose(found.area.margin, 1 - 0.8102, atol=1e-4)
    np.testing.assert_allclose(found.users.margin, 1 - 0.6791, atol=1e-4)
    np.testing.assert_allclose(found.producers.margin, 1 - 0.6791, atol=1e-4)


def test_a_stratum_that_agrees_adds_its_own_part_to_the_error():
    """A quarter of the map with ten of ten, and three quarters with 30 of 40 by the usual formula."""
    found = by_map([[10, 0], [10, 30]], np.array([1, 3]) * ENDLESS)
    seen, unseen = 0.75**2 * 0.75 * 0.25 / 39, (0.25 * (1 - 0.6791) / 1.96) ** 2
    for error in (found.overall.error, *found.area.error):
        assert error**2 == pytest.approx(seen + unseen, rel=1e-3)
    assert found.users.error[1] ** 2 == pytest.approx(0.75 * 0.25 / 39, rel=1e-3), "which has points that tell its spread"


def test_a_rare_class_that_the_points_met_nowhere_else_may_be_there_all_the_same():
    """The map has it on 1 %, and of the other 99 % 50 of 50 points are of another class. Together they are worth 51.01 points that agree:
    52.93 of 54.85, which reach to 0.9650 - 1.96 * sqrt(0.9650 * 0.0350 / 54.85) = 0.9163."""
    found = by_map([[50, 0], [0, 50]], np.array([1, 99]) * ENDLESS)
    assert found.area.as_dict(0)["high"] == pytest.approx(0.01 + 1 - 0.9163, abs=1e-4)
    assert (found.producers.value[0], found.producers.as_dict(0)["low"]) == (1.0, 0.0)


def test_what_was_found_of_a_class_in_all_of_the_map_is_off_by_what_its_own_points_leave_open():
    """Three of three and nine of nine points of a simple random sample: down to 0.3826 and 0.6554, whatever the other points are."""
    counts = np.zeros((1, 2, 2), np.int64)
    counts[0, 0, 0], counts[0, 1, 1] = 3, 9
    found = estimate(counts, np.array([[1, 3]]) * ENDLESS)
    np.testing.assert_allclose(1 - found.producers.margin, [0.3826, 0.6554], atol=1e-4)
    np.testing.assert_allclose(1 - found.users.margin, [0.3826, 0.6554], atol=1e-4)


def test_a_share_of_a_stratum_that_agrees_is_known_the_better_the_more_of_it_is_drawn():
    """Ten of eleven pixels are right: one is left, by the correction for a finite stratum."""
    found = by_map([[10, 0], [10, 30]], [11, 40])
    assert found.users.margin[0] == pytest.approx((1 - 0.6791) * np.sqrt(1 / 11), abs=1e-4)


def test_one_pixel_has_no_variance():
    """It spoils whatever its stratum takes part in, but not the user's accuracy of other strata's classes."""
    found = by_map([[1, 0], [10, 30]], [100, 900])
    assert np.isnan([found.overall.error, *found.area.error, *found.producers.error, found.users.error[0]]).all()
    assert found.users.error[1] == pytest.approx(np.sqrt(0.75 * 0.25 / 39 * (1 - 40 / 900)))
    assert found.overall.value == pytest.approx(0.1 + 0.9 * 0.75)


def test_classes_that_are_not_there_say_nothing():
    """The map has no third class, the reference no second one."""
    counts = np.zeros((2, 3, 3), np.int64)
    counts[0, :, 0], counts[1, :, 1] = (8, 0, 2), (5, 0, 5)
    found = estimate(counts, np.array([[50, 0, 0], [0, 50, 0]]))
    assert found.users.value[:2].tolist() == [0.8, 0.0]
    assert np.isnan([found.users.value[2], found.users.error[2], found.producers.value[1], found.producers.error[1]]).all()
    assert found.producers.value[2] == 0.0
    assert found.area.value.tolist() == pytest.approx([0.65, 0.0, 0.35])


def test_codes_may_stand_in_any_order():
    counts = count_sample(np.array([7, 9, 9]), np.array([2, 5, 1]), np.array([5, 5, 2]), np.array([7, 9]), np.array([5, 1, 2]))
    assert counts[0].tolist() == [[0, 0, 0], [0, 0, 0], [1, 0, 0]]
    assert counts[1].tolist() == [[1, 0, 0], [0, 0, 1], [0, 0, 0]]


def test_a_figure_without_an_answer_is_none_in_json():
    found = by_map([[1, 0], [10, 30]], [100, 900])
    assert found.area.as_dict(0, 10.0) == {
        "value": pytest.approx(3.25),
        **dict.fromkeys(("standard_error", "margin", "low", "high")),
        "is_cut": False,
    }
    assert found.users.as_dict(1)["margin"] == pytest.approx(1.96 * np.sqrt(0.75 * 0.25 / 39 * (1 - 40 / 900)))


def test_an_interval_ends_where_shares_do():
    told = Figure(np.array([0.875, 0.02, 0.5]), np.array([0.125, 0.02, 0.1]))
    assert told.as_dict(0) == {"value": 0.875, "standard_error": 0.125, "margin": 0.245, "low": 0.63, "high": 1.0, "is_cut": True}
    hectares = told.as_dict(1, 1000.0)
    assert (hectares["low"], hectares["high"]) == (0.0, pytest.approx(20 + 39.2))
    assert told.as_dict(2) == {**told.as_dict(2), "low": pytest.approx(0.304), "high": pytest.approx(0.696), "is_cut": False}
