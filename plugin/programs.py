"""Other programs, of an environment without what QGIS set for its own: its Python, GDAL, PROJ, Qt."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Callable, Optional
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QProcess, QProcessEnvironment
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..engine.errors import Cancelled, EngineError

_FOREIGN = ("PYTHON", "PROJ_", "GDAL_", "QGIS_", "QT_", "DYLD_", "LD_LIBRARY_PATH", "LD_PRELOAD", "VIRTUAL_ENV", "OSGEO4W_ROOT")

_tr = partial(QCoreApplication.translate, "XModalNet")


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


def run_program(
    program: str,
    arguments: Sequence[str],
    on_line: Callable[[str], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    variables: Optional[Mapping[str, str]] = None,
) -> None:
    """Run a program to its end, its output line by line; from any thread. variables: more of its environment. Raises EngineError with the
    last lines as hint, Cancelled."""
    process = QProcess()
    process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
    environment = _with_proxy(process_environment())
    for name, value in (variables or {}).items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    process.start(program, list(arguments))
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
        user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
        environment.insert("HTTPS_PROXY", f"http://{user}{proxy.hostName()}:{proxy.port()}")
    return environment
