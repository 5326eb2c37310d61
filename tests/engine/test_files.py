import contextlib
import errno
import os
import sqlite3

import pytest

from xmodalnet.engine import files
from xmodalnet.engine.errors import OutputError
from xmodalnet.engine.files import check_writable, output_error, put_in_place, written_whole


def test_the_file_appears_whole_and_alone(tmp_path):
    target = tmp_path / "out.txt"
    with written_whole(str(target)) as draft:
        draft.write_text("all of it")
        assert not target.exists()
    assert target.read_text() == "all of it"
    assert os.listdir(tmp_path) == ["out.txt"]


@pytest.mark.parametrize("is_there", [True, False])
def test_a_link_stays_one_and_what_it_points_to_is_written(tmp_path, is_there):
    (tmp_path / "disk").mkdir()
    real, link = tmp_path / "disk" / "real.txt", tmp_path / "link.txt"
    if is_there:
        real.write_text("old")
    link.symlink_to(os.path.join("disk", "real.txt"))
    with pytest.raises(ZeroDivisionError), written_whole(str(link)) as draft:
        raise ZeroDivisionError
    assert real.exists() is is_there
    with written_whole(str(link)) as draft:
        assert draft.parent == real.parent, "whole or absent: it need only be renamed"
        draft.write_text("new")
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert (os.listdir(tmp_path / "disk"), sorted(os.listdir(tmp_path))) == (["real.txt"], ["disk", "link.txt"])


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "out.txt"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError), written_whole(str(target)) as draft:
        draft.write_text("half")
        raise ZeroDivisionError
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["out.txt"]


def test_the_file_is_as_open_to_others_as_any_new_file(tmp_path):
    (tmp_path / "plain").touch()
    with written_whole(str(tmp_path / "out.txt")) as draft:
        draft.write_text("x")
    assert (tmp_path / "out.txt").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(OutputError, match="does not exist"):
        check_writable(str(tmp_path / "none" / "out.txt"))


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(OutputError, match="is a folder"):
        check_writable(str(tmp_path))


@pytest.mark.parametrize("bytes_", [242, 255, 256, 400])
def test_a_name_that_is_too_long_is_told(tmp_path, bytes_):
    """A file system takes 255 bytes, and the temporary name is longer."""
    name = "ü" * ((bytes_ - 4) // 2) + "x" * (bytes_ % 2) + ".txt"
    with pytest.raises(OutputError, match=r"The name 'ü+x?\.txt' is too long for a file in") as caught:
        check_writable(str(tmp_path / name))
    assert caught.value.hint == "Choose a shorter one"
    assert os.listdir(tmp_path) == []


def test_a_folder_that_refuses_is_named(tmp_path):
    """/proc takes no new files from anyone, root included."""
    with pytest.raises(OutputError, match="/proc"):
        check_writable("/proc/out.txt")


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "is full"), (errno.EACCES, "cannot be written"), (errno.EIO, "/a/b"), (errno.ENAMETOOLONG, "too long")],
)
def test_refusals_become_sentences(code, words):
    error = output_error("/a/b", OSError(code, os.strerror(code)))
    assert words in error.message
    assert error.hint


def of_windows(winerror, code=errno.EACCES):
    error = OSError(code, os.strerror(code))
    error.winerror = winerror
    return error


@pytest.fixture
def held(monkeypatch):
    """How often files are found open by a scanner before they can be renamed or removed, as on Windows."""
    times, rename, remove = [], os.replace, os.unlink

    def so_often(change, *paths, **how):
        if times:
            raise of_windows(times.pop())
        change(*paths, **how)

    monkeypatch.setattr(os, "replace", lambda *paths: so_often(rename, *paths))
    monkeypatch.setattr(os, "unlink", lambda *paths, **how: so_often(remove, *paths, **how))
    monkeypatch.setattr(files, "_WAITS_S", (0.0, 0.0, 0.0))
    return times


def test_who_has_a_file_open_for_a_moment_is_waited_for(tmp_path, held):
    made, target = tmp_path / "made.txt", tmp_path / "out.txt"
    made.write_text("new")
    target.write_text("old")
    held += [32, 5, 33]
    put_in_place(made, target)
    assert (target.read_text(), os.listdir(tmp_path), held) == ("new", ["out.txt"], [])
    target.unlink()
    held += [32]
    check_writable(str(target))
    assert (os.listdir(tmp_path), held) == ([], [])


def test_who_keeps_it_open_is_told_of(tmp_path, held):
    target = tmp_path / "out.txt"
    target.write_text("old")
    with pytest.raises(OutputError, match=r"out\.txt' is open in another program"), written_whole(str(target)) as draft:
        draft.write_text("new")
        held += [5] * 4
    assert target.read_text() == "old"
    held += [32]
    with pytest.raises(OutputError, match="is open in another program") as caught:
        check_writable(str(target))
    assert caught.value.hint.startswith("Close it there")


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_a_database_that_somebody_has_not_written_to_the_end_is_not_replaced(tmp_path, mode):
    """What its journal holds would be put into the new one, which it is not of."""
    target = tmp_path / "points.gpkg"
    with contextlib.closing(sqlite3.connect(target)) as writer:
        writer.execute(f"PRAGMA journal_mode={mode}")
        writer.execute("CREATE TABLE answers (point)")
        writer.commit()
        writer.execute("PRAGMA cache_size=1")
        writer.executemany("INSERT INTO answers VALUES (?)", [("x" * 1000,)] * 100)  # more than it keeps to itself
        with pytest.raises(OutputError, match=r"points\.gpkg' has a journal beside it, with edits that are not in it yet"):
            check_writable(str(target))
    check_writable(str(target))


def test_what_linux_refuses_is_not_tried_again(tmp_path, held, monkeypatch):
    monkeypatch.setattr(files, "_WAITS_S", (3600.0,))
    held += [None]
    with pytest.raises(PermissionError):
        put_in_place(tmp_path / "made.txt", tmp_path / "out.txt")


def test_what_is_protected_on_windows_is_not_said_to_be_open(tmp_path, monkeypatch):
    """There a file that may only be read cannot be replaced either."""
    target = tmp_path / "out.txt"
    assert "folder" in output_error(str(target), of_windows(5)).message
    target.touch()
    monkeypatch.setattr(os, "access", lambda path, mode: (path, mode) != (str(target), os.W_OK))
    assert "is protected from being written" in output_error(str(target), of_windows(5)).message


@pytest.mark.parametrize(
    "name", ["a:b.tif", "what?.tif", "con.tif", "AUX", "nul.tar.gz", "lpt1.xmn", "a|b.tif", "map.tif ", "map.", "a\nb.tif"]
)
def test_a_name_that_windows_has_not_is_refused_there(tmp_path, monkeypatch, name):
    """Written to 'a:b.tif' all would be hidden in a file 'a', and 'con.tif' is the screen."""
    check_writable(str(tmp_path / name))
    monkeypatch.setattr(files, "_ON_WINDOWS", True)
    with pytest.raises(OutputError, match="Windows has no files that are called"):
        check_writable(str(tmp_path / name))
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["config.tif", "com.tif", "Karte (2) ä.tif", ".map.tif", "com10.tif", "a.con"])
def test_other_names_are_not(tmp_path, monkeypatch, name):
    monkeypatch.setattr(files, "_ON_WINDOWS", True)
    check_writable(str(tmp_path / name))


def test_a_path_that_is_too_long_for_windows_is_told(monkeypatch):
    """The system says only that there is no such path."""
    error, path = OSError(errno.ENOENT, os.strerror(errno.ENOENT)), "/folder" * 30 + "/map.tif"
    assert "No such file" in output_error(path, error).message
    monkeypatch.setattr(files, "_ON_WINDOWS", True)
    assert "is too long for Windows" in output_error(path, error).message
    assert "No such file" in output_error("/folder/map.tif", error).message
