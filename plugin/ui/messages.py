"""Outcomes in QGIS's message bar: every sentence to its full height, and an error only as long as it may still be true."""

from __future__ import annotations

import math
import re
from typing import Callable, Optional

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

NOTE_S = 12
_MOST_LINES = 15  # then it scrolls


class Messages(QObject):
    """Errors stay until they are closed, or forgotten."""

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._errors: list[QgsMessageBarItem] = []

    def tell(
        self, text: str, level: Qgis.MessageLevel, button_text: str = "", action: Optional[Callable[[], None]] = None
    ) -> None:
        """One message, with a button where there is something to do about it."""
        bar = self._iface.messageBar()
        item = bar.createMessage("X-ModalNet", text)
        if action is not None:
            button = QPushButton(button_text)
            button.clicked.connect(lambda _: action())
            item.layout().addWidget(button)
        is_error = level == Qgis.MessageLevel.Critical
        bar.pushWidget(item, level, 0 if is_error else NOTE_S)
        _keep_whole(item)
        if is_error:
            self._errors.append(item)

    def forget_errors(self) -> None:
        """What was wrong has been changed since."""
        errors, self._errors = self._errors, []
        for item in errors:
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
