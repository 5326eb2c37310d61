"""What a job asks of its fields."""

import os
import sys
import unicodedata

import pytest

from xmodalnet.engine.checks import check_outputs, check_path, same_file
from xmodalnet.engine.errors import JobError


@pytest.mark.parametrize(
    ("path", "message"),
    [(" ", "No path is given for the map"), ("/a.png", "does not end in .tif"), ("/\udcff.tif", "not in UTF-8")],
)
def test_a_path_that_cannot_be(path, message):
    with pytest.raises(JobError, match=message):
        check_path(path, "map", ".tif")


def test_suffixes_of_either_case_are_taken():
    check_path("/A.TIF", "map", ".tif")


def test_no_output_is_an_input_or_another_output_by_whatever_name(tmp_path):
    (tmp_path / "a.tif").touch()
    os.symlink(tmp_path / "a.tif", tmp_path / "b.tif")
    assert same_file(str(tmp_path / "b.tif")) == same_file(str(tmp_path / "." / "a.tif"))
    with pytest.raises(JobError, match="written over"):
        check_outputs([str(tmp_path / "b.tif")], [str(tmp_path / "a.tif")])
    with pytest.raises(JobError, match="written over"):
        check_outputs(["/c.tif", None, "/c.tif"], [])
    check_outputs([None, "/c.tif"], ["/d.tif"])


def test_on_a_mac_two_cases_and_two_ways_to_write_an_umlaut_are_one_name(tmp_path, monkeypatch):
    one, other = str(tmp_path / "Wälder.tif"), unicodedata.normalize("NFD", str(tmp_path / "WÄLDER.TIF"))
    assert same_file(one) != same_file(other)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert same_file(one) == same_file(other)
    with pytest.raises(JobError, match="written over"):
        check_outputs([other], [one])


def test_what_windows_takes_for_a_device_is_a_name_like_any_other(monkeypatch):
    def refuse(path):
        raise OSError(22, "Invalid handle", path)

    monkeypatch.setattr(os.path, "realpath", refuse)
    assert same_file("/d/aux.tif") == same_file("/d/./aux.tif") != same_file("/d/map.tif")
