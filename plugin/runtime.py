"""The engine's Python: where it is, how it is started, and how one is made when the user asks for it.

QGIS's own Python never serves: the engine needs packages (torch, rasterio) that clash with those of QGIS.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QProcess, QProcessEnvironment
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..engine.errors import Cancelled, EngineError

ROOT = Path(__file__).resolve().parents[1]  # the folder that holds `engine`; resolved, because a plugin may be a link
LOCK = ROOT / "resources" / "engine-cpu.lock"
PYTHON_VARIABLE = "XMODALNET_ENGINE_PYTHON"
OLDEST_PYTHON = (3, 11)  # what the pinned packages need
_SETTING = "xmodalnet/engine_python"
_MANAGED = "managed"  # instead of an interpreter: the one that `install_engine` made
_FOREIGN = ("PYTHON", "PROJ_", "GDAL_", "QGIS_", "QT_", "DYLD_", "LD_LIBRARY_PATH", "LD_PRELOAD", "VIRTUAL_ENV", "OSGEO4W_ROOT")

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
    managed = str(_python_in(managed_folder())) if (managed_folder() / LOCK.name).exists() else ""
    candidates = [
        managed if chosen == _MANAGED else chosen,
        os.environ.get(PYTHON_VARIABLE, ""),
        str(_python_in(ROOT / ".venv")),
        managed,
    ]
    return next((Path(path) for path in candidates if path and Path(path).is_file()), None)


def choose_python(python: str) -> None:
    """Remember the interpreter for all projects; "" forgets it."""
    QgsSettings().setValue(_SETTING, python)


def choose_managed() -> None:
    """Take the engine that `install_engine` made, before any other."""
    choose_python(_MANAGED)


def managed_folder() -> Path:
    """Where `install_engine` puts the engine: inside the user's QGIS profile, one folder per set of pins."""
    pins = hashlib.sha256(LOCK.read_bytes()).hexdigest()[:10] if LOCK.exists() else "none"
    return Path(QgsApplication.qgisSettingsDirPath()) / "xmodalnet" / f"engine-{pins}"


def clean_environment() -> dict[str, str]:
    """The process environment without what QGIS set for its own Python, GDAL, PROJ and Qt."""
    environment = {key: value for key, value in os.environ.items() if not key.upper().startswith(_FOREIGN)}
    osgeo = os.environ.get("OSGEO4W_ROOT")
    if osgeo:  # on Windows QGIS puts its own DLL folders first
        folders = environment.get("PATH", "").split(os.pathsep)
        environment["PATH"] = os.pathsep.join(folder for folder in folders if not folder.lower().startswith(osgeo.lower()))
    return {**environment, "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1"}


def process_environment() -> QProcessEnvironment:
    """`clean_environment` as QProcess wants it."""
    environment = QProcessEnvironment()
    for key, value in clean_environment().items():
        environment.insert(key, value)
    return environment


def install_engine(on_progress: Callable[[float, str], None], is_cancelled: Callable[[], bool]) -> Path:
    """Make the engine's environment from the pinned packages and return its interpreter; minutes, from any thread.

    A half-made environment is removed. Raises EngineError, Cancelled.
    """
    folder = managed_folder()
    if not LOCK.exists():
        raise EngineError(_tr("The list of the engine's packages is missing"), _tr("Install the plugin again"))
    on_progress(0.0, _tr("Looking for Python"))
    base = find_base_python()
    if base is None:
        wanted = ".".join(map(str, OLDEST_PYTHON))
        raise EngineError(
            _tr("No Python {} or newer was found").format(wanted), _tr("Install one from python.org, then try again")
        )
    shutil.rmtree(folder, ignore_errors=True)
    try:
        on_progress(0.02, _tr("Making the environment"))
        _run(base, ["-m", "venv", str(folder)], lambda _: None, is_cancelled)
        _pip_install(_python_in(folder), on_progress, is_cancelled)
    except (EngineError, Cancelled):
        shutil.rmtree(folder, ignore_errors=True)
        raise
    shutil.copyfile(LOCK, folder / LOCK.name)  # the mark that it is complete
    return _python_in(folder)


def find_base_python() -> Optional[str]:
    """An ordinary Python that can make environments. On Windows and macOS sys.executable is QGIS itself, so it is not asked blindly."""
    return next((path for path in _base_candidates() if _is_fit(path)), None)


def _base_candidates() -> Iterator[str]:
    executable = Path(sys.executable)
    names = ["python.exe", "python3.exe"] if os.name == "nt" else ["bin/python3", "python3"]
    for folder in (Path(sys.base_exec_prefix), executable.parent):
        yield from (str(folder / name) for name in names if (folder / name).is_file())
    if executable.stem.lower().startswith("python"):
        yield str(executable)
    path = clean_environment().get("PATH", "")
    for name in ("python3.13", "python3.12", "python3.11", "python3", "python"):
        found = shutil.which(name, path=path)
        if found:
            yield found


def _is_fit(python: str) -> bool:
    lines: list[str] = []
    question = "import ensurepip, sys, venv; print(sys.version_info[0], sys.version_info[1])"
    try:
        _run(python, ["-c", question], lines.append, lambda: False)
    except EngineError:
        return False
    return bool(lines) and tuple(int(part) for part in lines[-1].split()) >= OLDEST_PYTHON


def _pip_install(python: Path, on_progress: Callable[[float, str], None], is_cancelled: Callable[[], bool]) -> None:
    pins = sum(1 for line in LOCK.read_text(encoding="utf-8").splitlines() if re.match(r"\s*[A-Za-z0-9]", line))
    collected = 0

    def follow(line: str) -> None:
        nonlocal collected
        step = re.match(r"\s*(Collecting|Processing|Downloading|Installing) (\S+)", line)
        if step and step[1] == "Installing":
            on_progress(0.75, _tr("Installing the packages"))
        elif step:
            collected += step[1] != "Downloading"
            on_progress(0.05 + 0.7 * min(1.0, collected / max(1, pins)), f"{step[1]} {Path(step[2]).name}")

    arguments = ["-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--progress-bar", "off", "-r", str(LOCK)]
    _run(str(python), arguments, follow, is_cancelled)


def _run(program: str, arguments: list[str], on_line: Callable[[str], None], is_cancelled: Callable[[], bool]) -> None:
    """Run a program to its end, its output line by line. Raises EngineError with the last lines as hint, Cancelled."""
    process = QProcess()
    process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
    process.setProcessEnvironment(_with_proxy(process_environment()))
    process.start(program, arguments)
    if not process.waitForStarted(10_000):
        raise EngineError(_tr("{} cannot be started").format(program), process.errorString())
    process.closeWriteChannel()
    last: deque[str] = deque(maxlen=5)
    while process.state() != QProcess.ProcessState.NotRunning or process.canReadLine():
        process.waitForReadyRead(100)
        while process.canReadLine():
            line = bytes(process.readLine()).decode("utf-8", "replace").rstrip()
            last.append(line)
            on_line(line)
        if is_cancelled():
            process.kill()
            process.waitForFinished(5000)
            raise Cancelled
    if process.exitStatus() != QProcess.ExitStatus.NormalExit or process.exitCode() != 0:
        raise EngineError(_tr("Setting up the engine failed"), "\n".join(last))


def _with_proxy(environment: QProcessEnvironment) -> QProcessEnvironment:
    """QGIS's own proxy for pip too."""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if proxy.type() == QNetworkProxy.ProxyType.HttpProxy and proxy.hostName():
        user = f"{proxy.user()}:{proxy.password()}@" if proxy.user() else ""
        environment.insert("HTTPS_PROXY", f"http://{user}{proxy.hostName()}:{proxy.port()}")
    return environment


def _python_in(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
