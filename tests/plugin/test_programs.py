"""Other programs do not see what QGIS set for its own."""

import os
import sys
from urllib.parse import unquote, urlsplit

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from xmodalnet.engine.errors import Cancelled, EngineError
from xmodalnet.plugin import programs


def test_the_environment_drops_what_qgis_set(monkeypatch):
    foreign = (
        "PYTHONHOME",
        "PYTHONPATH",
        "PROJ_LIB",
        "PROJ_DATA",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "LD_LIBRARY_PATH",
        "QT_PLUGIN_PATH",
    )
    for name in foreign:
        monkeypatch.setenv(name, "of QGIS")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    environment = programs.clean_environment()
    assert not set(foreign) & set(environment)
    assert environment["HTTPS_PROXY"] == "http://proxy:3128"
    assert environment["PATH"] == os.environ["PATH"]


def test_on_windows_the_folders_of_qgis_leave_the_path(monkeypatch):
    monkeypatch.setenv("OSGEO4W_ROOT", "/QGIS")
    monkeypatch.setenv("PATH", os.pathsep.join(["/qgis/bin", "/QGIS/apps/qt5", "/usr/bin"]))
    assert programs.clean_environment()["PATH"] == "/usr/bin"


def test_a_program_is_followed_line_by_line_to_its_end(qgis_app):
    lines = []
    programs.run_program(sys.executable, ["-c", "print('one'); print('zwei ü')"], lines.append)
    assert lines == ["one", "zwei ü"]


def test_the_last_lines_of_a_program_that_fails_are_told(qgis_app):
    with pytest.raises(EngineError) as caught:
        programs.run_program(sys.executable, ["-c", "print('no room'); raise SystemExit(3)"])
    assert caught.value.hint == "no room"


def test_a_cancelled_program_is_gone(qgis_app):
    with pytest.raises(Cancelled):
        programs.run_program(sys.executable, ["-c", "import time; time.sleep(60)"], is_cancelled=lambda: True)


def test_a_password_of_the_proxy_may_hold_any_letter(qgis_app, tmp_path):
    """Firms ask for such; in an address some of them mean something else."""
    manager = QgsNetworkAccessManager.instance()
    before, excluded, none = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.firm", 3128, "FIRM\\ada", "p@ss:w/rd#1%")
    manager.setFallbackProxyAndExcludes(proxy, excluded, none)
    try:
        told: list[str] = []
        programs.run_program(sys.executable, ["-c", "import os; print(os.environ['HTTPS_PROXY'])"], told.append, lambda: False)
    finally:
        manager.setFallbackProxyAndExcludes(before, excluded, none)
    found = urlsplit(told[0])
    assert (found.hostname, found.port) == ("proxy.firm", 3128)
    assert (unquote(found.username or ""), unquote(found.password or "")) == ("FIRM\\ada", "p@ss:w/rd#1%")
