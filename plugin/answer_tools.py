"""Answering on the map canvas: keys say what is at a place that is asked for, and the mouse moves the map as it always does."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsMapTool, QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from .canvas_keys import DIGITS, hear_keys, takes

_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class AnswerTool(QgsMapToolPan):
    """While points are labelled: the number keys say which class is there, 0 that none can be told, A that it is another one, Backspace
    goes back, Enter on, Escape ends; the mouse moves the map."""

    digit_pressed = pyqtSignal(int)  # 0..9
    other_pressed = pyqtSignal()
    back_wanted = pyqtSignal()
    forth_wanted = pyqtSignal()
    end_wanted = pyqtSignal()

    def activate(self) -> None:
        super().activate()
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        self.canvas().removeEventFilter(self)
        super().deactivate()

    def eventFilter(self, canvas: QObject, event: QEvent) -> bool:
        """As that of a LabelTool."""
        hear_keys(self.canvas(), event)
        return takes(event, _BACK, self.keyPressEvent) or super().eventFilter(canvas, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = 0 if event.key() == Qt.Key.Key_0 else DIGITS.get(event.key())
        if digit is not None:
            if not event.isAutoRepeat():  # held down, it would answer for places that nobody has looked at
                self.digit_pressed.emit(digit)
        elif event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.other_pressed.emit()
        elif event.key() in _BACK:
            self.back_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.forth_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.end_wanted.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


class SuggestionTool(AnswerTool):
    """While it is asked what is at a suggested place. The question may be over when another tool gives the canvas back."""

    earlier: Optional[QgsMapTool] = None  # what had the canvas before, see `swipe.tool_before`
