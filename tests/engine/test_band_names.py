"""Bands that are known by their names, in known cases."""

import pytest

from xmodalnet.engine.band_names import differ, find_named, shown_names

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
    assert find_named(names, LEARNED) == found


def test_a_year_of_bands_is_told_apart_by_the_whole_names():
    names = [f"t{month:02d}_{band}_dB" for month in range(3) for band in ("VV", "VH")]
    assert find_named(names[::-1], names) == (6, 5, 4, 3, 2, 1)
    assert find_named(["VV", "VH"], names) == ()


@pytest.mark.parametrize("wanted", [(), ("", ""), ("Band 1", "Band 2"), ("1", "layer_2")])
def test_names_that_say_nothing_find_nothing(wanted):
    assert find_named(("Band 1", "Band 2"), wanted) == ()
    assert shown_names(wanted) == ""


def test_other_polarisations_are_other_bands():
    assert differ(("HH", "HV"), LEARNED)
    assert differ(("VH", "VV"), LEARNED)
    assert not differ(("Sigma0_VV", "Sigma0_VH"), LEARNED)
    assert not differ(("a", "b"), LEARNED)
    assert shown_names(LEARNED) == "VV dB, VH dB"
