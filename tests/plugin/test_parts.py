"""Small widgets: a section that was closed and opened again shows what it showed before, and its help is there."""

import sys
import time

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtGui import QColor, QGuiApplication, QPalette, QTextCursor
from qgis.PyQt.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget

from xmodalnet.plugin.runtime import ROOT
from xmodalnet.plugin.ui import parts
from xmodalnet.plugin.ui.parts import WholeText, contrast

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


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("with pixels of 10 m, some of them", ["with pixels of", "10 m, some of", "them"]),
        ("some of the 20 ha are", ["some of the", "20 ha are"]),
        ("It needs about 6 Go of it", ["It needs about", "6 Go of it"]),
        ("It lies below 0.3 % of all", ["It lies below", "0.3 % of all"]),
        ("Its CRS is EPSG:32632, of all", ["Its CRS is", "EPSG:32632, of all"]),
        ("Of the shapes 4 metres are", ["Of the shapes 4", "metres are"]),
    ],
)
def test_no_line_ends_between_a_number_and_its_unit(qgis_app, text, lines):
    told = parts.WholeText()
    metrics = told.fontMetrics()
    most = max(metrics.horizontalAdvance(line) for line in lines)
    told.setFixedWidth(most + metrics.horizontalAdvance(" 10"))
    told.show()
    told.setPlainText(text)
    QApplication.processEvents()
    block = told.document().firstBlock()
    found = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    shown = [block.text()[line.textStart() : line.textStart() + line.textLength()].strip() for line in found]
    assert [line.replace("\N{NO-BREAK SPACE}", " ").replace("\N{WORD JOINER}", "") for line in shown] == lines
    assert told.toPlainText() == told.text() == text
    told.selectAll()
    assert told.createMimeDataFromSelection().text() == text, "as it is copied"
    told.deleteLater()


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


@pytest.mark.parametrize(("ground", "link", "shown"), [("#ffffff", "#0000ff", "#0000ff"), ("#5a5a5a", "#2a5caa", "#f0f0f0")])
def test_a_link_can_be_read_on_the_ground_of_the_theme(qgis_app, ground, link, shown):
    """Of the desktop."""
    before, themed = QGuiApplication.palette(), QGuiApplication.palette()
    roles = QPalette.ColorRole
    for role, color in ((roles.Window, ground), (roles.Text, "#f0f0f0"), (roles.Link, link)):
        themed.setColor(role, QColor(color))
    QApplication.setPalette(themed)
    try:
        text = WholeText()
        text.setHtml("Somebody <a href='0'>does it</a>")
        cursor = text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        found = cursor.charFormat()
        assert (found.foreground().color().name(), found.fontUnderline()) == (shown, True)
    finally:
        QApplication.setPalette(before)


def test_a_link_has_the_colour_of_the_text_in_a_theme_of_qgis(window):
    """Blend of Gray left Qt's blue on its grey, at a contrast of 1.3."""
    QgsApplication.setUITheme("Blend of Gray")
    try:
        text = WholeText()
        window.layout().addWidget(text)
        QApplication.processEvents()
        text.setHtml("Somebody <a href='0'>does it</a>")
        cursor = text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        assert cursor.charFormat().foreground().color() == text.palette().color(QPalette.ColorRole.Text)
        assert contrast(cursor.charFormat().foreground().color(), QColor("#727272")) > 4, "the theme's grey"
    finally:
        QgsApplication.setUITheme("default")


def test_contrast_is_that_of_the_standard():
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


def test_of_a_text_without_end_the_beginning_is_shown(window):
    """Of a million letters it took more than a minute."""
    text = WholeText()
    window.layout().addWidget(text)
    started = time.monotonic()
    text.setPlainText("A" * 1_000_000)
    QApplication.processEvents()
    assert time.monotonic() - started < 2
    assert text.text() == "A" * 10_000 + " …"
