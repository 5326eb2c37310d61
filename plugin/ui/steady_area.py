"""A scroll area that keeps what is pressed under the pointer: what a click adds above must not make the next one miss."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, QPoint
from qgis.PyQt.QtWidgets import QAbstractButton, QScrollArea, QWidget


class SteadyArea(QScrollArea):
    """Scrolls along with a button that was pressed as long as the pointer has not left it."""

    def __init__(self) -> None:
        super().__init__()
        self._held: Optional[QWidget] = None
        self._y = 0  # of it, in the view

    def hold(self, content: QWidget) -> None:
        """The widget, and the buttons that it has now."""
        self.setWidget(content)
        for button in content.findChildren(QAbstractButton):
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = bool(super().eventFilter(watched, event))  # lays the content out
        if watched is self.widget():
            if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
                self._follow()
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self._held, self._y = watched, self._y_of(watched)
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.Hide) and watched is self._held:
            self._held = None
        return done

    def _follow(self) -> None:
        if self._held is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._y_of(self._held) - self._y)

    def _y_of(self, widget: QWidget) -> int:
        return int(widget.mapTo(self.viewport(), QPoint(0, 0)).y())
