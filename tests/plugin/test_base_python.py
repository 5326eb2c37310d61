"""Which Python an engine can be made of, and what is said where there is none."""

import os
import subprocess
import sys

import pytest

from xmodalnet.engine.errors import EngineError
from xmodalnet.plugin import base_python
from xmodalnet.plugin.base_python import Python, unfit, usual_places

from .test_runtime import make

LINUX = Python("/usr/bin/python3", (3, 12), "linux", "x86_64", is_64_bit=True, can_make=True)


def test_a_base_python_is_an_ordinary_and_recent_one(qgis_app):
    python = base_python.find_base_python()
    question = "import ensurepip, sys; print((3, 11) <= sys.version_info[:2] <= (3, 14))"
    assert subprocess.run([python, "-c", question], capture_output=True, text=True, check=True).stdout == "True\n"


def test_qgis_itself_is_not_taken_for_a_python(qgis_app, monkeypatch, tmp_path):
    program = make(tmp_path / "qgis-bin")
    monkeypatch.setattr(sys, "executable", str(program))
    for system in ("linux", "win32", "darwin"):
        assert str(program) not in list(base_python._candidates(system))


def test_what_an_interpreter_says_of_itself(qgis_app):
    found = base_python._look(sys.executable)
    assert (found.path, found.version, found.system) == (sys.executable, sys.version_info[:2], "linux")
    assert found.is_64_bit
    assert base_python._look("/bin/echo") is None


@pytest.mark.parametrize(
    ("changed", "said", "way_out"),
    [
        ({"version": (3, 9)}, r"No Python 3\.11 to 3\.14 was found", "python3-venv"),
        ({"version": (3, 9), "system": "win32"}, r"No Python 3\.11 to 3\.14", "python.org"),
        ({"version": (3, 15)}, r"do not exist for Python 3\.15 \(/usr/bin/python3\) yet", "Install Python 3.14"),
        ({"can_make": False}, r"Python 3\.12 \(/usr/bin/python3\) cannot make", "python3.12-venv"),
        ({"system": "darwin", "machine": "x86_64"}, "Apple processors only", "Rosetta"),
        ({"system": "win32", "machine": "ARM64"}, "Intel or AMD", "64-bit"),
        ({"system": "win32", "machine": "AMD64", "is_64_bit": False}, "64-bit Intel or AMD", "64-bit"),
    ],
)
def test_what_does_not_fit_is_said_with_a_way_out(qgis_app, changed, said, way_out):
    python = Python(**{**LINUX.__dict__, **changed})
    _, error = unfit(python)
    with pytest.raises(EngineError, match=said):
        raise error
    assert way_out in error.hint


def test_what_fits(qgis_app):
    for changed in ({}, {"version": (3, 14)}, {"system": "win32", "machine": "AMD64"}, {"system": "darwin", "machine": "arm64"}):
        assert unfit(Python(**{**LINUX.__dict__, **changed})) is None


def script(path, answer):
    make(path).write_text(f"#!/bin/sh\necho {answer}\n")
    path.chmod(0o755)
    return path


def test_the_nearest_miss_is_told_and_the_first_that_fits_is_taken(qgis_app, tmp_path, monkeypatch):
    old = script(tmp_path / "old", "3 9 linux x86_64 1 1")
    without = script(tmp_path / "without", "3 12 linux x86_64 1 0")
    new = script(tmp_path / "new", "3 15 linux x86_64 1 1")
    fit = script(tmp_path / "fit", "3 13 linux x86_64 1 1")
    found = [make(tmp_path / "no_program"), old, without, new]
    monkeypatch.setattr(base_python, "_candidates", lambda _: map(str, found))
    with pytest.raises(EngineError, match="cannot make environments"):
        base_python.find_base_python()
    found += [fit, script(tmp_path / "later", "3 14 linux x86_64 1 1")]
    assert base_python.find_base_python() == str(fit)


def test_the_places_of_installers_for_windows_are_known(tmp_path):
    """None of them is on the path by default."""
    local, programs = tmp_path / "Local", tmp_path / "Program Files"
    places = [
        local / "Python" / "pythoncore-3.14-64" / "python.exe",
        programs / "Python313" / "python.exe",
        local / "Programs" / "Python" / "Python311" / "python.exe",
    ]
    for place in places:
        make(place)
    make(local / "Programs" / "Python" / "Python312" / "readme.txt")
    found = usual_places("win32", {"LOCALAPPDATA": str(local), "PROGRAMFILES": str(programs)})
    assert found == [str(place) for place in places]
    assert usual_places("win32", {}) == []
    assert usual_places("linux", {"LOCALAPPDATA": str(local)}) == []


def test_the_python_of_qgis_comes_last_where_it_goes_with_its_version(qgis_app, tmp_path, monkeypatch):
    own = make(tmp_path / "QGIS" / "python.exe")
    monkeypatch.setattr(sys, "base_exec_prefix", str(own.parent))
    other = make(tmp_path / "Local" / "Programs" / "Python" / "Python312" / "python.exe")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    found = list(base_python._candidates("win32"))
    assert found[0] == str(other)
    assert found.index(str(own)) > found.index(str(other))


def test_the_stub_of_macos_is_not_called(tmp_path, monkeypatch):
    """It would ask to install developer tools."""
    stub = make(tmp_path / "python3")
    stub.chmod(0o755)
    monkeypatch.setattr(base_python, "_MAC_STUB", os.path.realpath(stub))
    assert list(base_python._on_path("darwin", str(tmp_path))) == []
    assert list(base_python._on_path("linux", str(tmp_path))) == [str(stub)]


def test_the_python_of_microsofts_store_is_not_called(tmp_path):
    """Windows shows it a private copy of the folder that the engine goes into: QGIS would find nothing there."""
    stub = make(tmp_path / "Microsoft" / "WindowsApps" / "python3")
    stub.chmod(0o755)
    assert list(base_python._on_path("win32", str(stub.parent))) == []
    assert list(base_python._on_path("linux", str(stub.parent))) == [str(stub)]


def test_a_program_where_qgis_works_is_not_called(tmp_path, monkeypatch):
    """On Windows that is looked for first, and it may be the folder of a project that somebody was sent."""
    make(tmp_path / "python3").chmod(0o755)
    monkeypatch.chdir(tmp_path)
    assert list(base_python._on_path("win32", os.curdir)) == []
