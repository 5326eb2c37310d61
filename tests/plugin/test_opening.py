"""What is opened: reports of ours and folders, and no file that a project merely names."""

import json
import os

import pytest
import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices

from xmodalnet.engine.jobs import Done
from xmodalnet.engine.wire import encode_event
from xmodalnet.plugin.ui import opening

from . import test_dock

user = test_dock.user
REPORT = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>map – Map – X-ModalNet</title>'


class Desktop(QObject):
    """Hears what files the desktop is to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def desktop(window):
    made = Desktop()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def bar(window, monkeypatch):
    """QGIS's own message bar."""
    monkeypatch.setattr(qgis.utils, "iface", window)
    return window.bar


@pytest.mark.parametrize("name", ["map.html", "MAP.HTM"])
def test_a_report_is_opened(desktop, bar, tmp_path, name):
    (tmp_path / name).write_text(REPORT, encoding="utf-8")
    opening.open_report(str(tmp_path / name))
    assert (desktop.opened, bar.items()) == ([str(tmp_path / name)], [])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("report.desktop", REPORT),
        ("report.bat", REPORT),
        ("report.html.exe", REPORT),
        ("report.html", "<html><script>location = 'https://example.org'</script>"),
        ("report.html", "<!DOCTYPE html>\n<html lang='en'><title>X</title>"),
        ("report.html", ""),
        ("gone.html", None),
    ],
)
def test_what_is_no_report_of_ours_stays_closed(desktop, bar, tmp_path, name, content):
    if content is not None:
        (tmp_path / name).write_text(content, encoding="utf-8")
    opening.open_report(str(tmp_path / name))
    [item] = bar.items()
    text = f"'{name}' is not a report of X-ModalNet and was not opened: make the result again to get its report"
    assert (desktop.opened, item.text()) == ([], text)


def test_neither_a_pipe_nor_a_folder_nor_an_address_nor_a_part_of_a_path_is_a_report(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "map.html").write_text(REPORT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    paths = (
        tmp_path / "pipe.html",
        tmp_path / "folder.html",
        "map.html",
        (tmp_path / "map.html").as_uri(),
        "http://a.b/map.html",
        "",
    )
    assert [opening.is_report(str(path)) for path in paths] == [False] * 6


def test_a_server_is_asked_only_where_the_project_lies_on_it(tmp_path):
    (tmp_path / "map.html").write_text(REPORT, encoding="utf-8")
    on_server = f"/{tmp_path / 'map.html'}"  # //tmp/..., which is a file here and a share of the server "tmp" on Windows
    assert not opening.is_report(on_server)
    assert not opening.is_report(on_server.replace("/", "\\"))
    QgsProject.instance().setPresetHomePath(f"/{tmp_path}")
    assert opening.is_report(on_server)
    QgsProject.instance().setPresetHomePath("//other/share")
    assert not opening.is_report(on_server)


def test_a_folder_is_shown_and_a_file_is_not(desktop, bar, tmp_path):
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    opening.open_folder(str(tmp_path))
    opening.open_folder(str(program))
    [item] = bar.items()
    assert (desktop.opened, item.text()) == ([str(tmp_path)], "'program' is no folder that can be shown")


def test_the_report_that_a_project_names_is_no_program(user, desktop, scene, tmp_path, monkeypatch):
    program = tmp_path / "report.desktop"
    program.write_text("[Desktop Entry]\nType=Application\nExec=true\n", encoding="utf-8")
    done = Done({"map": scene["truth"], "report": str(program)}, {}, ())
    made = QgsProject()
    made.writeEntry("XModalNet", "mapping", json.dumps(["1", encode_event(done)]))
    assert made.write(str(tmp_path / "p.qgz"))
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    monkeypatch.setattr(qgis.utils, "iface", user.window)
    user.click("openMapReportButton")
    assert desktop.opened == []
    assert any("'report.desktop' is not a report of X-ModalNet" in message for message in user.messages())
