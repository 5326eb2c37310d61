"""The engine's Python: where it is, how it is started, and how one is made when the user asks for it.

QGIS's own Python never serves: the engine needs packages (torch, rasterio) that clash with those of QGIS.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import Cancelled, EngineError
from ..engine.files import put_in_place
from .base_python import find_base_python
from .digits import fixed
from .packages import find_gathered, gather, install, pins, python_in, python_versions
from .programs import run_program
from .set_up_lock import setting_up

ROOT = Path(__file__).resolve().parents[1]  # the folder that holds `engine`; resolved, because a plugin may be a link
LOCK = ROOT / "resources" / "engine-cpu.lock"
PYTHON_VARIABLE = "XMODALNET_ENGINE_PYTHON"
_SETTING = "xmodalnet/engine_python"
_MANAGED = "managed"  # instead of an interpreter: the one that `install_engine` made

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class EngineCommand:
    """How a worker is started; folder is the working directory."""

    program: str
    arguments: tuple[str, ...]
    folder: str

    def soon(self, job_type: str) -> EngineCommand:
        """A worker that gets ready for this type of job before it is asked for."""
        return EngineCommand(self.program, (*self.arguments, "--soon", job_type), self.folder)


def engine_command(python: Optional[Path] = None) -> EngineCommand:
    """The worker in this interpreter, or in the one that is found. Raises EngineError where there is none."""
    python = python or find_engine_python()
    if python is None:
        raise EngineError(_tr("The engine is not set up yet"), _tr("Press Set Up Engine at the top of the X-ModalNet panel"))
    return EngineCommand(str(python), ("-u", "-m", "engine", "serve"), str(ROOT))


def find_engine_python() -> Optional[Path]:
    """The chosen interpreter, else the environment variable's, the checkout's `.venv`, or the one that `install_engine` made."""
    chosen = QgsSettings().value(_SETTING, "", str)
    managed = str(python_in(managed_folder())) if os.path.exists(managed_folder() / LOCK.name) else ""
    candidates = [
        managed if chosen == _MANAGED else chosen,
        os.environ.get(PYTHON_VARIABLE, ""),
        str(python_in(ROOT / ".venv")),
        managed,
    ]
    return next((Path(path) for path in candidates if path and _works(Path(path))), None)


def refused_pythons() -> list[str]:
    """Of the interpreters that were named in the settings or the environment: what the system says of those that it does not let QGIS look
    at, a sentence each."""
    named = [QgsSettings().value(_SETTING, "", str), os.environ.get(PYTHON_VARIABLE, "")]
    return list(filter(None, (_refusal(Path(path)) for path in dict.fromkeys(named) if path and path != _MANAGED)))


def _refusal(python: Path) -> str:
    try:
        python.is_file()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        return _tr("The interpreter {} cannot be used: {}.").format(python, reason)
    return ""


def choose_python(python: str) -> None:
    """Remember the interpreter for all projects; "" forgets it."""
    QgsSettings().setValue(_SETTING, python)


def choose_managed() -> None:
    """Take the engine that `install_engine` made, before any other."""
    choose_python(_MANAGED)


def managed_folder() -> Path:
    """Where `install_engine` puts the engine: one folder per set of pins."""
    pins = hashlib.sha256(LOCK.read_bytes()).hexdigest() if LOCK.exists() else "none"
    return folder_for(pins, os.name == "nt")


def earlier_engines() -> list[Path]:
    """Folders of engines that were set up for other versions of the plugin: gigabytes that another profile of QGIS may still need."""
    now = managed_folder()
    found = sorted(now.parent.iterdir()) if now.parent.is_dir() else []
    return [folder for folder in found if folder != now and (folder / LOCK.name).is_file()]


def folder_for(pins: str, is_windows: bool) -> Path:
    """In the user's QGIS profile; on Windows in a folder of this machine, as profiles may be copied at each login, and as short as can be,
    as paths must not be longer than 260 letters there and packages come with 167."""
    local = os.environ.get("LOCALAPPDATA", "")
    if is_windows and local:
        return Path(local, "xmodalnet", pins[:8])
    return Path(QgsApplication.qgisSettingsDirPath(), "xmodalnet", f"engine-{pins[:10]}")


def engine_gigabytes() -> tuple[float, float]:
    """To download and on disk. PyTorch for Linux comes with all that cards of NVIDIA need, unless pip's settings name another index."""
    return (3.0, 6.0) if sys.platform.startswith("linux") else (0.3, 1.5)


def install_engine(
    on_progress: Callable[[float, str], None], is_cancelled: Callable[[], bool], gathered: Optional[Path] = None
) -> Path:
    """Make the engine's environment from the pinned packages, those of a folder or of PyPI, and return its interpreter; minutes, from any
    thread. A half-made environment is removed. Raises EngineError, Cancelled.
    """
    folder = managed_folder()
    if not LOCK.exists():
        raise EngineError(_tr("The list of the engine's packages is missing"), _tr("Install the plugin again"))
    on_progress(0.0, _tr("Looking for Python"))
    gathered = gathered and find_gathered(gathered, LOCK)
    base = find_base_python(python_versions(gathered) if gathered else ())
    with setting_up(folder):
        return _install(folder, base, gathered, on_progress, is_cancelled)


def _install(
    folder: Path,
    base: str,
    gathered: Optional[Path],
    on_progress: Callable[[float, str], None],
    is_cancelled: Callable[[], bool],
) -> Path:
    if folder.exists():
        on_progress(0.01, _tr("Removing what was there"))  # half a minute, where the disk is slow
    _clear(folder)
    _check_room(folder)
    try:
        on_progress(0.02, _tr("Making the environment"))
        run_program(base, ["-m", "venv", str(folder)], is_cancelled=is_cancelled)
        if gathered is None:
            _check_secure(base, folder)
        install(python_in(folder), LOCK, gathered, lambda done, stage: on_progress(0.05 + 0.9 * done, stage), is_cancelled)
    except (EngineError, Cancelled):
        with suppress(EngineError):
            _clear(folder)
        raise
    shutil.copyfile(LOCK, folder / LOCK.name)  # the mark that it is complete
    return python_in(folder)


def gather_packages(parent: Path, on_progress: Callable[[float, str], None], is_cancelled: Callable[[], bool]) -> Path:
    """Download what `install_engine` takes on other computers, and return the folder; minutes, from any thread. Raises EngineError,
    Cancelled."""
    on_progress(0.0, _tr("Looking for Python"))
    return gather(find_base_python(), LOCK, parent, on_progress, is_cancelled)


def _clear(folder: Path) -> None:
    """Take an engine away. On Windows the files of one that runs cannot be removed: it is moved aside as a whole first, or stays as it is.
    Raises EngineError."""
    aside = folder.with_name(f"{folder.name}.old")
    shutil.rmtree(aside, ignore_errors=True)
    try:
        put_in_place(folder, aside)
    except FileNotFoundError:
        return
    except OSError as error:
        text = _tr("The engine in {} is in use").format(folder)
        raise EngineError(text, _tr("Close all other windows of QGIS, then try again")) from error
    shutil.rmtree(aside, ignore_errors=True)


def _check_room(folder: Path) -> None:
    """Raises EngineError where the packages do not fit on the disk beside the files that they are installed from."""
    there = next(parent for parent in folder.parents if parent.exists())
    wanted, free = sum(engine_gigabytes()), shutil.disk_usage(there).free / 1e9
    if pins(LOCK) and free < wanted:
        text = _tr("To set up the engine takes {} GB in {} until it is done, and {} GB are free there")
        text = text.format(fixed(wanted, 1), folder, fixed(free, 1))
        raise EngineError(text, _tr("Make room there, then try again"))


def _check_secure(base: str, folder: Path) -> None:
    """Raises EngineError where pip could not reach a server. What QGIS for Windows brings of SSL lies in a folder that its Python does not
    look into by itself: the environment is told of it."""
    osgeo, packages = os.environ.get("OSGEO4W_ROOT", ""), folder / "Lib" / "site-packages"
    is_secure = _imports(python_in(folder), "ssl")
    if not is_secure and osgeo and packages.is_dir():
        (packages / "qgis_dlls.pth").write_text(dll_line(str(Path(osgeo, "bin"))), encoding="utf-8")
        is_secure = _imports(python_in(folder), "ssl")
    if not is_secure:
        text = _tr("The Python {} cannot download: it comes without SSL").format(base)
        raise EngineError(text, _tr("Install one from python.org, then try again"))


def _imports(python: Path, module: str) -> bool:
    try:
        run_program(str(python), ["-c", f"import {module}"])
    except EngineError:
        return False
    return True


def dll_line(folder: str) -> str:
    """What an environment of Windows executes at its start to look for DLLs in a folder."""
    return f"import os; os.path.isdir({folder!r}) and os.add_dll_directory({folder!r})\n"


def _works(python: Path) -> bool:
    """Whether the file is there, and of an environment also the Python that it was made of: a newer QGIS may have taken it along."""
    settings = python.parent.parent / "pyvenv.cfg"
    try:
        if not python.is_file() or not settings.is_file():
            return python.is_file()
        home = re.search(r"(?m)^home\s*=\s*(.+?)\s*$", settings.read_text(encoding="utf-8", errors="replace"))
        return home is None or Path(home[1]).is_dir()
    except (OSError, ValueError):  # a folder that may not be entered, or no path at all: the next one is tried
        return False
