"""Files that the plugin writes: whole or not at all, and never over what is the user's."""

import os
import tempfile
from pathlib import Path

import pytest

from xmodalnet.engine.errors import JobError, OutputError
from xmodalnet.plugin import outputs, requests

from .conftest import memory_layer


def test_what_was_not_made_takes_nothing_away(qgis_app, tmp_path):
    target = tmp_path / "Karte.2024"
    target.write_text("the user's")
    (tmp_path / "Karte.2024.aux.xml").write_text("the user's too")
    with pytest.raises(OutputError, match=r"Karte\.2024' was not made"), outputs.worked_out(target) as made:
        made.with_name("Karte.2024.gpkg").write_text("as QGIS names it")
    assert target.read_text() == "the user's"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Karte.2024", "Karte.2024.aux.xml"]


def test_what_was_made_takes_the_name_and_what_was_beside_the_older_file_goes(qgis_app, tmp_path):
    target = tmp_path / "map.tif"
    target.write_text("older")
    (tmp_path / "map.tif.aux.xml").write_text("older")
    with outputs.worked_out(target) as made:
        made.write_text("newer")
    assert target.read_text() == "newer"
    assert [path.name for path in tmp_path.iterdir()] == ["map.tif"]


def test_what_is_made_lies_where_others_may_look(qgis_app, tmp_path):
    """On Windows it keeps the rights that it had there."""
    (tmp_path / "plain").mkdir()
    with outputs.worked_out(tmp_path / "map.tif") as made:
        assert made.parent.stat().st_mode == (tmp_path / "plain").stat().st_mode
        made.write_text("map")


def test_a_link_stays_one_and_what_it_points_to_is_written(qgis_app, tmp_path):
    (tmp_path / "disk").mkdir()
    link, real = tmp_path / "map.tif", tmp_path / "disk" / "real.tif"
    link.symlink_to(real)
    with outputs.worked_out(link) as made:
        assert made.parent.parent == real.parent
        made.write_text("map")
        Path(f"{made}.aux.xml").write_text("names")
    assert (link.is_symlink(), real.read_text()) == (True, "map")
    assert sorted(os.listdir(tmp_path)) == ["disk", "map.tif", "map.tif.aux.xml"]
    assert os.listdir(real.parent) == ["real.tif"]


def test_the_file_of_a_layer_is_known_in_whatever_case_windows_writes_it(raster, tmp_path, monkeypatch):
    layer = raster("map")
    shown = tmp_path / "map.tif"
    assert layer.source() == str(shown)
    assert (outputs.shown_from(shown), outputs.shown_from(tmp_path / "MAP.TIF")) == ("map", "")
    monkeypatch.setattr(os.path, "normcase", str.lower)  # as on Windows
    assert outputs.shown_from(tmp_path / "MAP.TIF") == "map"
    with pytest.raises(JobError, match="is the file of layer 'map'"):
        outputs.check_target(tmp_path / "MAP.TIF")


def test_what_a_crash_has_left_among_the_caches_goes_after_a_week(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(outputs.QStandardPaths, "writableLocation", lambda _: str(tmp_path / "cache"))
    first, second = Path(outputs.passing_folder()), Path(outputs.passing_folder())
    assert first.parent == second.parent == tmp_path / "cache"
    (first / "map.tif").touch()
    other = tmp_path / "cache" / "tiles"
    other.mkdir()
    for folder in (first, other):
        os.utime(folder, (0, 0))
    third = Path(outputs.passing_folder())
    assert sorted(third.parent.iterdir()) == sorted([second, third, other])
    assert outputs.is_temporary(third / "map.tif")


def test_without_a_place_for_caches_there_is_the_temporary_folder(qgis_app, tmp_path, monkeypatch):
    (tmp_path / "cache").write_text("a file")
    monkeypatch.setattr(outputs.QStandardPaths, "writableLocation", lambda _: str(tmp_path / "cache"))
    assert Path(outputs.passing_folder()).parent == Path(tempfile.gettempdir())


def test_labels_whose_source_is_too_long_for_a_file_lie_nowhere(qgis_app):
    """As that of a layer in memory with many fields, of a database, or of a query."""
    layer = memory_layer(fields="&".join(f"field=column_number_{number}:string(80)" for number in range(12)))
    assert len(layer.source()) > 255
    assert outputs.home_for(layer) == ("", "")


def test_a_name_that_no_disk_takes_is_that_of_no_file(qgis_app, tmp_path):
    path = tmp_path / f"{'m' * 250}.tif"
    requests.check_map_target(str(path), "")
    assert outputs.free_path(path) == path


def test_a_folder_that_takes_no_files_is_known_on_windows(qgis_app, tmp_path, monkeypatch):
    """There the system says that any folder may be written. /proc takes no files from anyone."""
    monkeypatch.setattr(os, "access", lambda *_: True)
    assert outputs.takes_files(Path("/proc"))
    monkeypatch.setattr(outputs, "_ON_WINDOWS", True)
    assert not outputs.takes_files(Path("/proc"))
    assert outputs.takes_files(tmp_path)
    assert os.listdir(tmp_path) == []
    assert outputs.beside(Path("/proc/cpuinfo"), "map.tif").parent.name.startswith("xmodalnet_")
