"""The engine's packages in fixed versions: from PyPI into an environment, or into a folder that is carried to other computers.

What is gathered in a folder fits computers of the same system with the same Python alone: the names of the files say which. Nothing is
built here, which would run code of a package, and of a pinned package only the very file is installed that PyPI had when it was pinned.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Callable, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import Cancelled, EngineError
from ..engine.files import folder_beside, put_in_place
from .programs import is_proxy_unknown, proxy_variables, run_program

OnStage = Callable[[float, str], None]  # a fraction 0..1 of this work, and what is done
IsCancelled = Callable[[], bool]

_HEAVY = ("torch", "rasterio", "onnxruntime")  # those that bring libraries of their own
_FOLDER = "xmodalnet-engine"  # how the names of gathered folders begin
SUMS = "engine-wheels.sha256"  # beside the pins: what the files of pinned packages are, as sha256sum writes it
_ALL = 0.9  # of the work, when pip has found all packages
_FOUND = 0.6  # of an installation, when they are there

_tr = partial(QCoreApplication.translate, "XModalNet")


def pins(lock: Path) -> list[str]:
    """Names of the pinned packages."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return [match[0] for match in (re.match(r"[A-Za-z0-9][\w.-]*", line.strip()) for line in lines) if match]


def python_in(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(python: Path, lock: Path, gathered: Optional[Path], on_stage: OnStage, is_cancelled: IsCancelled) -> None:
    """Into the environment of this interpreter: from a folder that `gather` filled, or from PyPI where there is none. Raises EngineError
    where they do not come, are others than they should be or do not start, Cancelled."""
    with _passing_beside(python.parents[1]) as aside:
        found = aside / "found"
        found.mkdir()
        _download(python, lock, found, gathered, lambda done, stage: on_stage(_FOUND * done, stage), is_cancelled)
        on_stage(_FOUND, _tr("Installing the packages"))
        local = ["--no-index", "--find-links", str(found), "--only-binary", ":all:", "-r", str(lock)]
        _pip(python, ["install", *local], aside, len(pins(lock)), lambda *_: None, is_cancelled)
    on_stage(1.0, _tr("Looking whether the packages start"))
    imported = [name for name in _HEAVY if name in pins(lock)]
    try:
        silent = {"ORT_DISABLE_TELEMETRY": "1"}  # as the engine itself has it; else onnxruntime reports to its makers
        run_program(str(python), ["-c", f"import {', '.join(['sys', *imported])}"], is_cancelled=is_cancelled, variables=silent)
    except EngineError as error:
        way = _tr("Install the Visual C++ Redistributable (x64) of Microsoft, then try again") if os.name == "nt" else ""
        hint = "\n".join(filter(None, (way, error.hint)))
        raise EngineError(_tr("The engine's packages are installed, but do not start"), hint) from error


def gather(base: str, lock: Path, parent: Path, on_stage: OnStage, is_cancelled: IsCancelled) -> Path:
    """Download them into a folder in `parent`, which is returned; base: the interpreter that an engine would be made of here. Nothing half
    is left. Raises EngineError, Cancelled."""
    elsewhere = Path(tempfile.gettempdir(), "xmodalnet")  # no stick can hold an environment: it has no links, and starts nothing
    with _passing_beside(elsewhere) as pip, _passing_beside(parent / "packages") as aside:
        found = aside / "found"
        found.mkdir()
        on_stage(0.0, _tr("Getting pip ready"))
        run_program(base, ["-m", "venv", str(pip)], is_cancelled=is_cancelled)
        _download(python_in(pip), lock, found, None, on_stage, is_cancelled)
        folder = parent / _folder_name(found)
        try:
            folder.mkdir(exist_ok=True)
            for path in found.iterdir():
                put_in_place(path, folder / path.name)
        except OSError as error:
            raise EngineError(_tr("The packages cannot be written into {}").format(folder), error.strerror or "") from error
    return folder


def check_genuine(found: Path, lock: Path, is_cancelled: IsCancelled) -> None:
    """Raises EngineError where a file in this folder is none of those that the pinned packages have on PyPI, Cancelled.

    Builds of PyTorch that PyPI does not have, as 2.13.0+cpu, come from another index that somebody has named to pip; what cards of NVIDIA
    need on Linux comes with PyTorch, in whatever version is the newest. Of neither is there a list.
    """
    try:
        lines = lock.with_name(SUMS).read_text(encoding="utf-8").splitlines()
        known = {file: summed for summed, file in (line.split() for line in lines)}
    except (OSError, ValueError) as error:
        raise EngineError(_tr("The list of the engine's packages is missing"), _tr("Install the plugin again")) from error
    pinned = {_plain(name) for name in pins(lock)}
    for path in sorted(found.iterdir()):
        name, _, rest = path.name.partition("-")
        is_listed = _plain(name) in pinned and not (name == "torch" and "+" in rest.partition("-")[0])
        if is_listed and known.get(path.name) != _sha256(path, is_cancelled):
            text = _tr("{} is not the file that this version of the plugin was made for: it is not installed").format(path.name)
            way = _tr(
                "Where it came from a folder, gather the packages again; else ask who keeps the index that pip takes them from"
            )
            raise EngineError(text, way)


def _sha256(path: Path, is_cancelled: IsCancelled) -> str:
    """Of a file that may have a gigabyte. Raises Cancelled."""
    summed = hashlib.sha256()
    with open(path, "rb") as file:
        while part := file.read(1 << 20):
            if is_cancelled():
                raise Cancelled
            summed.update(part)
    return summed.hexdigest()


def _download(
    python: Path, lock: Path, into: Path, gathered: Optional[Path], on_stage: OnStage, is_cancelled: IsCancelled
) -> None:
    """The pinned packages and what they need, from a folder or from PyPI. Raises EngineError, Cancelled."""
    source = ["--no-index", "--find-links", str(gathered)] if gathered else []
    arguments = ["download", *source, "--only-binary", ":all:", "-d", str(into), "-r", str(lock)]
    _pip(python, arguments, into.parent, len(pins(lock)), on_stage, is_cancelled)
    check_genuine(into, lock, is_cancelled)


def python_versions(gathered: Path) -> set[tuple[int, int]]:
    """Those that packages in a folder were built for; none where all of them fit any."""
    names = (re.search(r"-cp3(\d+)-cp3\d+t?-", path.name) for path in gathered.glob("*.whl"))
    return {(3, int(match[1])) for match in names if match}


def find_gathered(folder: Path, lock: Path) -> Path:
    """The folder itself, or the one in it that `gather` made; of several, that for computers like this one. Raises EngineError where none
    has any of the packages, or several may fit."""
    wanted = {_plain(name) for name in pins(lock)}
    places = [folder, *sorted(folder.glob(f"{_FOLDER}-*"))]
    found = [place for place in places if any(_plain(path.name.partition("-")[0]) in wanted for path in place.glob("*.whl"))]
    if not wanted or folder in found:
        return folder
    if not found:
        raise EngineError(_tr("{} holds none of the engine's packages").format(folder), _whence())
    system = "-".join(_system())
    fitting = found if len(found) == 1 else [place for place in found if f"{place.name}-".startswith(f"{system}-")]
    if len(fitting) != 1:
        text = _tr("{} holds packages for several computers").format(folder)
        raise EngineError(text, _tr("Choose the folder in it whose name tells this system and its Python ({} …)").format(system))
    return fitting[0]


def way_out(line: str) -> str:
    """What to do about a line that pip wrote; "" where it tells of nothing that a user can mend."""
    if "CERTIFICATE_VERIFY_FAILED" in line:
        return _tr(
            "This network looks into secure connections: pip must be told its certificate (pip config set global.cert FILE)"
        )
    if "407" in line and "roxy" in line:
        return _tr("The proxy wants a name and a password (Settings > Options > Network)")
    if "No space left" in line or "Errno 28" in line:
        return _tr("The disk is full: make room, then try again")
    if re.search(r"NewConnectionError|NameResolutionError|ConnectTimeoutError|ProxyError|getaddrinfo failed", line):
        return _tr("PyPI cannot be reached: look at the connection, and at the proxy (Settings > Options > Network)")
    return ""


@contextmanager
def _passing_beside(target: Path) -> Iterator[Path]:
    """A hidden folder that goes, whatever happens. Raises EngineError where none can be made."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = folder_beside(target, target.name)
    except OSError as error:
        raise EngineError(_tr("The folder {} cannot be written").format(target.parent), error.strerror or "") from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _pip(python: Path, arguments: Sequence[str], aside: Path, count: int, on_stage: OnStage, is_cancelled: IsCancelled) -> None:
    """aside: where pip unpacks, as the usual place for that may be small, and keeps what a killed pip leaves. Raises EngineError."""
    collected, said, lacking = 0, "", ""

    def follow(line: str) -> None:
        nonlocal collected, said, lacking
        said = said or way_out(line)
        missing = re.search(r"No matching distribution found for (\S+)", line)
        lacking = missing[1].replace("==", " ") if missing else lacking
        step = re.match(r"\s*(Collecting|Processing|Downloading|Installing) (.+?\.whl\b|\S+)", line)
        if step and step[1] == "Installing":
            on_stage(_ALL, _tr("Installing the packages"))
        elif step:
            collected += step[1] != "Downloading"
            on_stage(_ALL * min(1.0, collected / max(1, count)), f"{step[1]} {Path(step[2]).name}")

    own = {name: str(aside) for name in ("TMPDIR", "TEMP", "TMP")}
    command = ["-m", "pip", arguments[0], "--disable-pip-version-check", "--no-input", "--progress-bar", "off", *arguments[1:]]
    try:
        run_program(str(python), command, follow, is_cancelled, {**proxy_variables(), **own})
    except EngineError as error:
        if lacking and "--no-index" in arguments:
            text = _tr("The folder has no package {} that fits this computer and its Python").format(lacking)
            raise EngineError(text, _whence()) from error
        text = _tr("The packages could not be downloaded") if arguments[0] == "download" else str(error)
        socks = _tr("QGIS goes through a SOCKS proxy, and pip cannot: set an HTTP proxy (Settings > Options > Network)")
        told = socks if is_proxy_unknown() and "--no-index" not in arguments else said
        raise EngineError(text, "\n".join(filter(None, (told, error.hint)))) from error


def _whence() -> str:
    return _tr(
        "On a computer of the same system, with the same version of the plugin and a Python of the same number, choose Engine > "
        "Save Packages for Other Computers, and take that folder"
    )


def _folder_name(found: Path) -> str:
    """Of the system and the Python that packages fit."""
    versions = "-".join(f"python{major}.{minor}" for major, minor in sorted(python_versions(found)))
    return "-".join(filter(None, (*_system(), versions)))


def _system() -> tuple[str, ...]:
    """How the names of folders for computers like this one begin."""
    return (_FOLDER, sys.platform, platform.machine().lower())


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
