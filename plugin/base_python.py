"""The Python that the engine's environment is made of: an ordinary one, of a version for which all pinned packages exist.

On Linux QGIS's own is that of the system. On Windows and macOS `sys.executable` is QGIS itself, and the Python in its folder goes with
QGIS's next version: there others come first.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import Cancelled, EngineError
from .programs import clean_environment, run_program

OLDEST, NEWEST = (3, 11), (3, 14)  # those of all pinned packages
_NAMES = ("python3.14", "python3.13", "python3.12", "python3.11", "python3", "python")
_QUESTION = (
    "import importlib.util, platform, sys; "
    "print(*sys.version_info[:2], sys.platform, platform.machine() or '?', int(sys.maxsize > 2**32), "
    "int(all(map(importlib.util.find_spec, ('ensurepip', 'venv')))))"
)
_ANSWER_S = 30  # a cold disk and a virus scanner are slow
_MAC_FOLDERS = ("/Library/Frameworks/Python.framework/Versions/*/bin", "/opt/homebrew/bin", "/usr/local/bin")
_MAC_STUB = "/usr/bin/python3"  # asks to install developer tools; it is too old as well
_STORE = "windowsapps"  # the folder of Microsoft's store: what its Python writes among the user's programs, it alone finds there

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class Python:
    """What an interpreter says of itself; system: as sys.platform; can_make: environments with pip."""

    path: str
    version: tuple[int, int]
    system: str
    machine: str
    is_64_bit: bool
    can_make: bool

    @property
    def name(self) -> str:
        return ".".join(map(str, self.version))


def find_base_python(versions: Collection[tuple[int, int]] = ()) -> str:
    """The path of the first that fits; versions: those that packages are there for, if not for all. Raises EngineError that says what is
    missing."""
    problems = []
    for path in _candidates(sys.platform):
        python = _look(path)
        problem = None if python is None else unfit(python) or _other(python, versions)
        if python is not None and problem is None:
            return python.path
        if problem is not None:
            problems.append(problem)
    raise max(problems, key=lambda problem: problem[0])[1] if problems else _none(sys.platform)


def unfit(python: Python) -> Optional[tuple[int, EngineError]]:
    """Why no engine can be made of it, and how near it comes; None where one can."""
    where = (python.name, python.path)
    if python.version < OLDEST:
        return 0, _none(python.system)
    if python.version > NEWEST:
        text = _tr("The engine's packages do not exist for Python {} ({}) yet").format(*where)
        return 1, EngineError(text, _tr("Install Python {} beside it, then try again").format(_named(NEWEST)))
    if not python.is_64_bit or (python.system == "win32" and python.machine.upper() not in ("AMD64", "X86_64")):
        text = _tr("The engine needs Python for 64-bit Intel or AMD processors, and Python {} ({}) is another").format(*where)
        return 2, EngineError(text, _tr("Install that of python.org for Windows (64-bit), then try again"))
    if python.system == "darwin" and python.machine != "arm64":
        text = _tr("The engine's packages exist for Macs with Apple processors only, and Python {} ({}) is for Intel").format(
            *where
        )
        return 2, EngineError(text, _tr("On such a Mac use QGIS for Apple processors, which does not run under Rosetta"))
    if not python.can_make:
        text = _tr("Python {} ({}) cannot make environments").format(*where)
        return 3, EngineError(text, _tr("Install the package python{}-venv, or python3-venv, then try again").format(python.name))
    return None


def _other(python: Python, versions: Collection[tuple[int, int]]) -> Optional[tuple[int, EngineError]]:
    """Nearest of all: one that would fit other packages."""
    if not versions or python.version in versions:
        return None
    wanted = " / ".join(map(_named, sorted(versions)))
    text = _tr("The packages are for Python {}, and that of this computer is Python {} ({})").format(
        wanted, python.name, python.path
    )
    return 4, EngineError(text, _tr("Install Python {} beside it, then try again").format(wanted))


def _none(system: str) -> EngineError:
    text = _tr("No Python {} to {} was found").format(_named(OLDEST), _named(NEWEST))
    if system.startswith("linux"):
        return EngineError(text, _tr("Install python3 and python3-venv with the system's packages, then try again"))
    return EngineError(text, _tr("Install one from python.org, then try again"))


def _named(version: tuple[int, int]) -> str:
    return ".".join(map(str, version))


def _look(path: str) -> Optional[Python]:
    """None where it is no Python."""
    lines: list[str] = []
    end = time.monotonic() + _ANSWER_S
    try:
        run_program(path, ["-c", _QUESTION], lines.append, lambda: time.monotonic() > end)
    except (EngineError, Cancelled):
        return None
    match = re.fullmatch(r"(\d+) (\d+) (\S+) (\S+) ([01]) ([01])", lines[-1] if lines else "")
    if match is None:
        return None
    return Python(path, (int(match[1]), int(match[2])), match[3], match[4], match[5] == "1", match[6] == "1")


def _candidates(system: str) -> Iterator[str]:
    """In the order in which they are asked, each once."""
    environment = clean_environment()
    own = list(_of_qgis(system))
    others = [*usual_places(system, environment), *_on_path(system, environment.get("PATH", ""))]
    yield from dict.fromkeys([*own, *others] if system.startswith("linux") else [*others, *own])


def _of_qgis(system: str) -> Iterator[str]:
    executable = Path(sys.executable)
    names = ["python.exe", "python3.exe"] if system == "win32" else ["bin/python3", "python3"]
    for folder in (Path(sys.base_exec_prefix), executable.parent):
        yield from (str(folder / name) for name in names if (folder / name).is_file())
    if executable.stem.lower().startswith("python"):
        yield str(executable)


def usual_places(system: str, environment: Mapping[str, str]) -> list[str]:
    """Where installers put Python without a word to the path that programs are sought on; newest versions first."""
    if system == "win32":
        local = environment.get("LOCALAPPDATA", "")
        patterns = [
            (local, "Programs/Python/Python3*"),
            (local, "Python/pythoncore-3*"),
            (environment.get("PROGRAMFILES", ""), "Python3*"),
        ]
        folders = [folder for top, pattern in patterns if top for folder in Path(top).glob(pattern)]
        found = [folder / "python.exe" for folder in folders]
    elif system == "darwin":
        found = [path for pattern in _MAC_FOLDERS for path in Path("/").glob(f"{pattern[1:]}/python3.1[0-9]")]
    else:
        found = []
    return [str(path) for path in sorted(found, key=_minor, reverse=True) if path.is_file()]


def _minor(path: Path) -> int:
    """12 of Python312, pythoncore-3.12-64 and python3.12."""
    match = re.search(r"3\.?(\d+)", path.name if path.suffix != ".exe" else path.parent.name)
    return int(match[1]) if match else 0


def _on_path(system: str, path: str) -> Iterator[str]:
    for name in _NAMES:
        found = shutil.which(name, path=path)
        is_chosen = found is not None and os.path.isabs(found)  # Windows looks where QGIS works, too
        if found and is_chosen and not _is_stub(system, found):
            yield found


def _is_stub(system: str, path: str) -> bool:
    """What only leads to Python, or to one that sees other folders than QGIS does."""
    if system == "win32":
        return _STORE in (part.lower() for part in Path(path).parts)
    return system == "darwin" and os.path.realpath(path) == _MAC_STUB
