"""Outcomes in QGIS's message bar: every sentence to its full height, and an error until it was read and may no longer be true.

They do not pile up: what a job has to say stands in one message, and goes when the next one begins."""

from __future__ import annotations

import html
import math
import re
import time
from typing import Callable

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from ..engine_words import in_words

Deed = tuple[str, Callable[[], None]]  # what the button is called, and does

NOTE_S, LINE_S = 12, 4
LEAST_S = 6.0  # an error stays, so that it can be read: while a training runs, the user goes on drawing
_MOST_LINES = 15  # then it scrolls


class Messages(QObject):
    """Errors stay until they are closed, or forgotten."""

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._errors: list[tuple[QgsMessageBarItem, float]] = []  # and when it was told
        self._outdated: list[tuple[QgsMessageBarItem, float]] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._close_what_was_read)
        self._notes: list[str] = []  # not told yet
        self._shown: list[tuple[QgsMessageBarItem, float]] = []  # but for errors
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell_notes)

    def note(self, text: str) -> None:
        """A sentence that is told in a moment, with others that come by then."""
        self._notes.append(text)
        self._soon.start(0)

    def take_notes(self) -> list[str]:
        """Those that are not told yet, for who tells them."""
        self._soon.stop()
        notes, self._notes = self._notes, []
        return notes

    def _tell_notes(self) -> None:
        if self._notes:
            self.tell("\n".join(self.take_notes()), Qgis.MessageLevel.Info)

    def tell(self, text: str, level: Qgis.MessageLevel, *deeds: Deed, stays: bool = False) -> None:
        """One message, with a button for each thing that can be done about it. stays: until it is closed, or the next job begins."""
        bar = self._iface.messageBar()
        item = bar.createMessage("X-ModalNet", html.escape(in_words(text), quote=False).replace("\n", "<br>"))
        for title, do in deeds:
            button = QPushButton(title)
            button.clicked.connect(lambda _, do=do: do())
            item.layout().addWidget(button)
        is_error = level == Qgis.MessageLevel.Critical
        bar.pushWidget(item, level, 0 if is_error or stays else NOTE_S + LINE_S * text.count("\n"))
        _keep_whole(item)
        if is_error:
            self._errors.append((item, time.monotonic()))
        else:
            self._shown.append((item, time.monotonic()))

    def forget_errors(self) -> None:
        """What was wrong has been changed since. An error that nobody can have read yet goes a little later."""
        self._outdated += self._errors
        self._errors = []
        self._close_what_was_read()

    def close_all(self) -> None:
        """At once."""
        self._later.stop()
        self._soon.stop()
        for item, _ in self._errors + self._outdated + self._shown:
            self._close(item)
        self._errors, self._outdated, self._shown, self._notes = [], [], [], []

    def make_room(self) -> None:
        """Something begins: errors were of before, and the rest goes as soon as it can have been read."""
        for item, _ in self._errors:
            self._close(item)
        self._outdated += self._shown
        self._errors, self._shown = [], []
        self._close_what_was_read()

    def _close_what_was_read(self) -> None:
        oldest_s = time.monotonic() - LEAST_S
        for item, told_s in self._outdated:
            if told_s <= oldest_s:
                self._close(item)
        self._outdated = [(item, told_s) for item, told_s in self._outdated if told_s > oldest_s]
        if self._outdated:
            self._later.start(math.ceil(1000 * (min(told_s for _, told_s in self._outdated) - oldest_s)))

    def _close(self, item: QgsMessageBarItem) -> None:
        if not sip.isdeleted(item):
            self._iface.messageBar().popWidget(item)


def _keep_whole(item: QgsMessageBarItem) -> None:
    """QGIS gives every message the height of two lines, and clips the second."""
    browser = item.findChild(QTextBrowser)
    if browser is None:
        return

    def fit(*_: object) -> None:
        lines_px = min(browser.document().size().height(), _MOST_LINES * browser.fontMetrics().lineSpacing())
        style = re.sub(r"(max|min)-height:[^;}]*", rf"\1-height: {math.ceil(lines_px)}px", browser.styleSheet())
        if style != browser.styleSheet():
            browser.setStyleSheet(style)

    browser.document().documentLayout().documentSizeChanged.connect(fit)
    fit()
