"""Bands that are known by their names, in known cases."""

import pytest

from xmodalnet.engine.band_names import calibrations, find_named, other_pair, shown_names

LEARNED = ("VV dB", "VH dB")


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("VV dB", "VH dB"), (1, 2)),
        (("VH dB", "VV dB"), (2, 1)),
        (("Sigma0_VH_db", "Sigma0_VV_db", "incidence angle"), (2, 1)),
        (("vv", "vh", "VV/VH ratio"), (1, 2)),
        (("VV", "VV"), ()),
        (("VV",), ()),
        (("HH", "HV"), ()),
        (("", ""), ()),
        (("Band 1", "Band 2"), ()),
    ],
)
def test_bands_of_a_radar_are_found_wherever_they_lie(names, found):
    assert find_named(names, LEARNED, "sar", 2) == found


def test_a_year_of_bands_is_told_apart_by_the_whole_names():
    names = [f"t{month:02d}_{band}_dB" for month in range(3) for band in ("VV", "VH")]
    assert find_named(names[::-1], names, "sar", 2) == (6, 5, 4, 3, 2, 1)
    assert find_named(["VV", "VH"], names, "sar", 2) == ()


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("VV 2", "VH 2", "VV 1", "VH 1"), (3, 4, 1, 2)),
        (("VV 9", "VV 1", "VH 2", "VH 1", "VV 2"), (2, 4, 5, 3)),
        (("20230501_VH", "20230401_VH", "20230501_VV", "20230401_VV"), (4, 2, 3, 1)),
        (("VV 1", "VV 2", "VV 3", "VH 4"), ()),
        (("HH 1", "HV 1", "HH 2", "HV 2"), ()),
        (("VV", "VH", "VV", "VH"), ()),
        (("VV 1", "VV 1", "VH 1", "VH 1"), ()),
    ],
)
def test_dates_and_polarisations_tell_a_series_together(names, found):
    """By the same numbers where they are there, else the first for the first, where there are as many."""
    assert find_named(names, ("VV_1", "VH_1", "VV_2", "VH_2"), "sar", 4) == found


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        (("31Mar2022", "12Apr2022", "06May2022"), ("05Apr2021", "17Apr2021", "11May2021")),
        (("31-03-2022", "12-04-2022", "06-05-2022"), ("05-04-2021", "17-04-2021", "11-05-2021")),
    ],
)
def test_dates_that_begin_with_the_day_put_nothing_in_order(names, wanted):
    """By their numbers the last would be the first; bands of as many stay as they lie."""
    assert find_named([f"Sigma0_VV_{date}" for date in names], [f"Sigma0_VV_{date}" for date in wanted], "sar", 3) == ()
    by_year = [tuple(f"Sigma0_VV_{year}-{date}" for date in ("04-02", "03-31", "05-06")) for year in (2022, 2021)]
    assert find_named(*by_year, "sar", 3) == (1, 2, 3)


@pytest.mark.parametrize("wanted", [(), ("", ""), ("Band 1", "Band 2"), ("1", "layer_2")])
def test_names_that_say_nothing_find_nothing(wanted):
    assert find_named(("Band 1", "Band 2"), wanted, "sar", 2) == ()
    assert shown_names(wanted) == ""


def test_other_polarisations_are_other_bands():
    assert other_pair(("HH", "HV"), LEARNED) == ("HH", "VV dB")
    assert other_pair(("Sigma0_VV", "VV"), LEARNED) == ("VV", "VH dB")
    assert other_pair(("Sigma0_VV", "Sigma0_VH"), LEARNED) == ("", "")
    assert other_pair(("a", "b"), LEARNED) == ("", "")


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("Sigma0_VV_db", "Sigma0_VH_db"), ["Sigma0"]),
        (("gamma_0 VV", "Gamma-nought VH"), ["Gamma0"]),
        (("VV beta0", "VH sigma0"), ["Beta0", "Sigma0"]),
        (("VV", "VH dB", "sigma", "beta 05", ""), []),
    ],
)
def test_a_calibration_is_known_by_name(names, found):
    assert calibrations(names) == found


def test_units_tell_bands_apart_where_nothing_else_does():
    both = ("Amplitude_VV", "Intensity_VV", "Amplitude_VH", "Intensity_VH")
    assert find_named(both, ("Amplitude_VV", "Amplitude_VH"), "sar", 2) == (1, 3)
    assert find_named(both, both[::-1], "sar", 2) == (4, 3, 2, 1)
    assert find_named(both, ("VV", "VH"), "sar", 2) == ()


def test_many_names_are_told_by_the_first():
    assert shown_names(LEARNED) == "VV dB, VH dB"
    assert shown_names([f"t{month}_VV" for month in range(12)]) == "t0_VV, t1_VV, t2_VV, t3_VV and 8 more"
    assert shown_names(("VV", "")) == ""


def test_numbers_of_optical_bands_are_each_sensors_own():
    """B2 is blue of one and green of another."""
    many = ("B1", "B2", "B3", "B8A")
    assert find_named(many, ("B2", "B8A"), "msi", 4) == (2, 4)
    assert find_named(many, ("B2", "B8A"), "msi", 2) == ()
    assert find_named(("Coast", "Blue", "Green"), ("Blue", "Green"), "msi", 2) == (2, 3)
