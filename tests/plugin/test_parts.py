"""Small widgets: a section that was closed and opened again shows what it showed before, and its help is there."""

import sys

import pytest
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget

from xmodalnet.plugin.runtime import ROOT
from xmodalnet.plugin.ui import parts

PAGES = ("data", "labels", "spectra", "live", "train", "map", "after", "accuracy")


@pytest.fixture
def window(qgis_app):
    made = QWidget()
    made.setLayout(QVBoxLayout())
    made.show()
    yield made
    made.close()
    QSettings().remove("xmodalnet")


def test_what_is_hidden_stays_hidden_when_a_section_is_opened_again(window):
    section = parts.Section("testSection", "data")
    window.layout().addWidget(section)
    shown, hidden = QLabel("shown"), QLabel("hidden")
    for label in (shown, hidden):
        section.body.addWidget(label)
    hidden.hide()
    QApplication.processEvents()  # the section is shown
    assert (shown.isVisible(), hidden.isVisible()) == (True, False)
    section.setCollapsed(True)
    assert not shown.isVisible()
    section.setCollapsed(False)
    assert (shown.isVisible(), hidden.isVisible()) == (True, False)


def test_the_question_mark_opens_the_page_of_the_step(window, monkeypatch):
    opened = []
    monkeypatch.setattr(parts, "open_file", opened.append)
    section = parts.Section("testSection", "accuracy")
    window.layout().addWidget(section)
    section.findChild(QToolButton, "testSectionHelp").click()
    assert opened == [str(ROOT / "resources" / "help" / "accuracy.html")]


@pytest.mark.parametrize("page", PAGES)
def test_each_step_has_a_page_with_its_picture(page):
    text = (ROOT / "resources" / "help" / f"{page}.html").read_text(encoding="utf-8")
    assert f'src="pictures/{page}.png"' in text
    assert (ROOT / "resources" / "help" / "pictures" / f"{page}.png").stat().st_size > 10_000
    assert all(f'href="{other}.html"' in text for other in PAGES if other != page)


@pytest.mark.parametrize(
    ("text", "on_a_mac"),
    [
        ("Ctrl+click the one", "Cmd+click the one"),
        ("Strg oder Umschalt", "Cmd oder Umschalt"),
        ("按住 Ctrl 或 Shift，Ctrl+单击", "按住 Cmd 或 Shift，Cmd+单击"),
        ("Controls", "Controls"),
    ],
)
def test_keys_are_called_as_they_are_on_the_system(monkeypatch, text, on_a_mac):
    assert parts.with_own_keys(text) == text
    monkeypatch.setattr(sys, "platform", "darwin")
    assert parts.with_own_keys(text) == on_a_mac
