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


@pytest.fixture
def proxy(qgis_app):
    """proxy(kind, excluded, none): QGIS goes through one that asks for a password, but to what is excluded."""
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()

    def use(kind: QNetworkProxy.ProxyType, excluded: tuple[str, ...] = (), none: tuple[str, ...] = ()) -> None:
        made = QNetworkProxy(kind, "proxy.firm", 3128, "FIRM\\ada", "p@ss:w/rd#1%")
        manager.setFallbackProxyAndExcludes(made, list(excluded), list(none))

    yield use
    manager.setFallbackProxyAndExcludes(*before)


def test_a_password_of_the_proxy_may_hold_any_letter(proxy):
    """Firms ask for such; in an address some of them mean something else."""
    proxy(QNetworkProxy.ProxyType.HttpProxy)
    told = programs.proxy_variables()
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"):
        found = urlsplit(told[name])
        assert (found.hostname, found.port) == ("proxy.firm", 3128)
        assert (unquote(found.username or ""), unquote(found.password or "")) == ("FIRM\\ada", "p@ss:w/rd#1%")
    assert programs.process_environment().value("HTTPS_PROXY") == told["HTTPS_PROXY"], "the engine reads layers of servers"


def test_what_qgis_goes_to_without_its_proxy_others_do_too(proxy, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "own.firm")
    proxy(QNetworkProxy.ProxyType.HttpProxy, ("https://maps.firm:8443/wms", "*.intra.firm"), ("data.firm",))
    told = programs.proxy_variables()
    assert told["NO_PROXY"] == told["no_proxy"] == "own.firm,data.firm,maps.firm,.intra.firm,localhost,127.0.0.1,::1"


def test_a_program_that_is_only_looked_at_does_not_hear_the_password(proxy):
    proxy(QNetworkProxy.ProxyType.HttpProxy)
    told: list[str] = []
    programs.run_program(sys.executable, ["-c", "import os; print(sorted(os.environ.items()))"], told.append)
    assert "ss:w" not in told[0]
    assert "p%40ss" not in told[0]


def test_a_socks_proxy_is_none_for_others_and_known_as_such(proxy):
    assert not programs.is_proxy_unknown()
    proxy(QNetworkProxy.ProxyType.Socks5Proxy)
    assert (programs.proxy_variables(), programs.is_proxy_unknown()) == ({}, True)


def test_how_gdal_reaches_servers_holds_for_the_engine_too(monkeypatch):
    kept = ("GDAL_HTTP_PROXY", "GDAL_HTTP_USERPWD", "GDAL_HTTP_HEADERS", "CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "AWS_ACCESS_KEY_ID")
    dropped = ("GDAL_DATA", "GDAL_DRIVER_PATH", "GDAL_VRT_ENABLE_PYTHON", "PROJ_LIB")
    for name in (*kept, *dropped, "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, "x")
    environment = programs.clean_environment()
    assert [name for name in (*kept, "CURL_CA_BUNDLE", "SSL_CERT_FILE") if name not in environment] == []
    assert [name for name in dropped if name in environment] == []
