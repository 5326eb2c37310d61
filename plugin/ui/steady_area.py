"""A scroll area that keeps what is pressed under the pointer: what a click adds above must not make the next one miss."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, QPoint
from qgis.PyQt.QtWidgets import QAbstractButton, QScrollArea, QWidget


class SteadyArea(QScrollArea):
    """Scrolls along with a button that was pressed as long as the pointer has not left it and nobody else scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self._held: Optional[QWidget] = None
        self._y = 0  # of it, in the view
        self._is_following = False
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

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
            bar, self._is_following = self.verticalScrollBar(), True
            bar.setValue(bar.value() + self._y_of(self._held) - self._y)
            self._is_following = False

    def _on_scrolled(self, _: int) -> None:
        """A wheel turns under a pointer that rests, which is told to have left the button only when it moves."""
        if not self._is_following:
            self._held = None

    def _y_of(self, widget: QWidget) -> int:
        return int(widget.mapTo(self.viewport(), QPoint(0, 0)).y())
