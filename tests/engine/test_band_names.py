"""Bands that are known by their names, in known cases."""

import pytest

from xmodalnet.engine.band_names import find_named, other_pair, shown_names

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


@pytest.mark.parametrize("wanted", [(), ("", ""), ("Band 1", "Band 2"), ("1", "layer_2")])
def test_names_that_say_nothing_find_nothing(wanted):
    assert find_named(("Band 1", "Band 2"), wanted, "sar", 2) == ()
    assert shown_names(wanted) == ""


def test_other_polarisations_are_other_bands():
    assert other_pair(("HH", "HV"), LEARNED) == ("HH", "VV dB")
    assert other_pair(("Sigma0_VV", "VV"), LEARNED) == ("VV", "VH dB")
    assert other_pair(("Sigma0_VV", "Sigma0_VH"), LEARNED) == ("", "")
    assert other_pair(("a", "b"), LEARNED) == ("", "")


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
