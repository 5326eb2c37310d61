"""Other programs, of an environment without what QGIS set for its own: its Python, GDAL, PROJ, Qt."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Callable, Optional
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QProcess, QProcessEnvironment
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..engine.errors import Cancelled, EngineError

_FOREIGN = ("PYTHON", "PROJ_", "QGIS_", "QT_", "DYLD_", "LD_LIBRARY_PATH", "LD_PRELOAD", "VIRTUAL_ENV", "OSGEO4W_ROOT")
# Of GDAL what names files of QGIS's own, and what lets a raster run Python; how it reaches servers holds for the engine's too
_FOREIGN_GDAL = ("GDAL_DATA", "GDAL_DRIVER_PATH", "GDAL_PYTHON_DRIVER_PATH", "GDAL_LIBRARY_PATH", "GDAL_HOME", "GDAL_VRT_")
_THIS_COMPUTER = ("localhost", "127.0.0.1", "::1")

_tr = partial(QCoreApplication.translate, "XModalNet")


def clean_environment() -> dict[str, str]:
    """The process environment without what QGIS set for its own Python, GDAL, PROJ and Qt."""
    environment = {key: value for key, value in os.environ.items() if not key.upper().startswith((*_FOREIGN, *_FOREIGN_GDAL))}
    osgeo = os.environ.get("OSGEO4W_ROOT")
    if osgeo:  # on Windows QGIS puts its own DLL folders first
        folders = environment.get("PATH", "").split(os.pathsep)
        environment["PATH"] = os.pathsep.join(folder for folder in folders if not folder.lower().startswith(osgeo.lower()))
    return {**environment, "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1"}


def process_environment() -> QProcessEnvironment:
    """Of the engine: `clean_environment` with QGIS's proxy, as QProcess wants it."""
    return _as_qt({**clean_environment(), **proxy_variables()})


def _as_qt(variables: Mapping[str, str]) -> QProcessEnvironment:
    environment = QProcessEnvironment()
    for key, value in variables.items():
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
    process.setProcessEnvironment(_as_qt({**clean_environment(), **(variables or {})}))
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


def proxy_variables() -> dict[str, str]:
    """QGIS's own proxy for pip and for the engine's GDAL, with what QGIS goes to without it. Only for programs of ours: a password may
    stand in there."""
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    if proxy.type() != QNetworkProxy.ProxyType.HttpProxy or not proxy.hostName():
        return {}
    user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    address = f"http://{user}{proxy.hostName()}:{proxy.port()}"
    known = (os.environ.get("NO_PROXY") or os.environ.get("no_proxy") or "").split(",")
    hosts = map(_host, (*manager.noProxyList(), *manager.excludeList()))
    around = ",".join(dict.fromkeys(filter(None, (*known, *hosts, *_THIS_COMPUTER))))
    told = {"HTTP_PROXY": address, "HTTPS_PROXY": address, "NO_PROXY": around}
    return {**told, **{name.lower(): value for name, value in told.items()}}  # curl hears http_proxy in small letters alone


def is_proxy_unknown() -> bool:
    """Whether QGIS goes through a SOCKS proxy, which is none for pip and the engine."""
    return bool(QgsNetworkAccessManager.instance().fallbackProxy().type() == QNetworkProxy.ProxyType.Socks5Proxy)


def _host(excluded: str) -> str:
    """Of what QGIS excludes, the beginning of an address: its host, as NO_PROXY has it."""
    host = excluded.strip().partition("://")[2] or excluded.strip()
    return re.split(r"[/:]", host)[0].lstrip("*")
