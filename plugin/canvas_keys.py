"""Keys on the map canvas: when they are its own, and which of them a tool takes before QGIS hears of them."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

DIGITS = {getattr(Qt.Key, f"Key_{digit}"): digit for digit in range(1, 10)}


def take_keys(canvas: QgsMapCanvas) -> None:
    """For the canvas, unless somebody types; a number that is typed is done then."""
    focus = QApplication.focusWidget()
    is_typing = isinstance(focus, (QLineEdit, QTextEdit, QPlainTextEdit))
    is_typing |= focus is not None and focus.inherits("QsciScintillaBase")  # QGIS's console and editors
    if not is_typing:
        canvas.setFocus()


def hear_keys(canvas: QgsMapCanvas, event: QEvent) -> None:
    """The keys are the canvas's where the pointer comes over it."""
    if event.type() == QEvent.Type.Enter:
        take_keys(canvas)


def takes(event: QEvent, keys: tuple[Qt.Key, ...], press: Callable[[QKeyEvent], None]) -> bool:
    """Whether an event is one of these keys, which QGIS must know neither as a shortcut nor as a key; a key is given to `press`."""
    kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
    if event.type() not in kinds or not isinstance(event, QKeyEvent) or event.key() not in keys:
        return False
    if event.type() == QEvent.Type.KeyPress:
        press(event)
    event.accept()  # a shortcut that is overridden comes as a key
    return True
