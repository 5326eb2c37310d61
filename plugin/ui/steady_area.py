"""A scroll area that keeps what is pressed in its place: what a click adds above must not make the next one miss, and what is pressed, and
greyed out while it works, must not go out of sight. Qt moves the focus on from a widget that cannot have it any more, and a QScrollArea
shows what gets the focus, wherever that is; here the focus rests on the area meanwhile, and comes back.

What somebody waits for is scrolled to when it comes, if nothing was done in the area since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QGroupBox, QScrollArea, QWidget

LEAST_PX = 300  # of width
_LAID_OUT_MS = 50  # what was just shown has its place then: a layout in a layout takes some turns


class SteadyArea(QScrollArea):
    """Scrolls along with a button that was pressed until the pointer leaves it (or, where it is off or gone meanwhile, presses another)
    or somebody else scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self._held: Optional[QWidget] = None
        self._y = 0  # of it, in the view
        self._pressed = QElapsedTimer()  # since something was
        self._pressed.start()
        self._is_following = False
        self._is_settling = False  # its size or what it holds changes, so that it may have to scroll
        self._expects = False  # an answer, and nothing was done here since it was asked for
        self._focused: Optional[QWidget] = None  # when it was
        self._answer: Sequence[QWidget] = ()
        self._is_answered = False  # what is held is the answer
        self._needed = 0  # px of width
        self._without_focus: Optional[QWidget] = None  # greyed out or hidden while it had the focus
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def hold(self, content: QWidget) -> None:
        """The widget, and the buttons and boxes that it has now."""
        self.setWidget(content)
        for kind in (QAbstractButton, QGroupBox):
            for pressed in content.findChildren(kind):
                pressed.installEventFilter(self)

    def keep(self, card: QWidget) -> None:
        """In its place, until the pointer leaves it: something in it was pressed."""
        card.installEventFilter(self)
        self._expects = False
        self._hold(card)

    def expect_answer(self) -> None:
        """To something that was asked for here, and that takes a while."""
        self._expects, self._focused = True, self.window().focusWidget()

    def show_answer(self, parts: Sequence[QWidget]) -> None:
        """Scroll to those that are shown, from top to bottom, as far as they are out of sight; not where nobody waits for them, or the user
        went on."""
        if self._expects:
            self._answer, self._is_answered = parts, False
            left_ms = QApplication.doubleClickInterval() - self._pressed.elapsed()  # what was pressed may be pressed once more
            QTimer.singleShot(max(_LAID_OUT_MS, left_ms), self._reveal)

    def minimumSizeHint(self) -> QSize:
        """As wide as the content must be, whatever font and language it has: there is no bar to move it sideways by."""
        hint = super().minimumSizeHint()
        needed = self.widget().minimumSizeHint().width() if self.widget() is not None else 0
        return QSize(max(LEAST_PX, needed + self.verticalScrollBar().sizeHint().width()), hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._is_settling = True
        done = bool(super().eventFilter(watched, event))  # lays the content out
        self._is_settling = False
        kind = event.type()
        if watched is self.widget():
            if kind in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
                self._follow()
                self._grow()
        elif kind == QEvent.Type.KeyPress:
            self._expects = False
        elif kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            self._expects = False
            self._pressed.restart()
            self._hold(watched)
        elif kind == QEvent.Type.Leave and watched is self._held and _is_at_hand(self._held):
            self._held = None
        if kind in (QEvent.Type.EnabledChange, QEvent.Type.Show) and watched is self._without_focus:
            self._give_back()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._is_settling = True
        super().resizeEvent(event)
        self._is_settling = False

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Asked by Tab, and by Qt where a widget loses the focus that it had."""
        had, waiting = self.window().focusWidget(), self._waiting()
        if had is not None and self.isVisible() and self.widget().isAncestorOf(had) and not _is_at_hand(had):
            self._without_focus = had
            had.installEventFilter(self)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if had is not self or waiting is None:
            return bool(super().focusNextPrevChild(is_next))
        beside = _beside(waiting, is_next)  # on from what was left, not from the panel's top
        beside.setFocus(Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
        if self.widget().isAncestorOf(beside):
            self.ensureWidgetVisible(beside)
        return True

    def _waiting(self) -> Optional[QWidget]:
        waiting = self._without_focus
        return None if waiting is None or sip.isdeleted(waiting) else waiting

    def _give_back(self) -> None:
        """Unless the user has gone elsewhere."""
        waiting = self._waiting()
        if waiting is not None and _is_at_hand(waiting) and self.window().focusWidget() is self:
            self._without_focus = None
            waiting.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grow(self) -> None:
        """The dock is told only of what changes."""
        needed = self.minimumSizeHint().width()
        if needed != self._needed:
            self._needed = needed
            self.updateGeometry()

    def _follow(self) -> None:
        if self._is_answered and self._is_edited():  # who went on to a field has seen the answer
            self._held, self._is_answered = None, False
        if self._held is not None and not sip.isdeleted(self._held) and self._held.isVisible():
            self._scroll_by(self._y_of(self._held) - self._y)
            if self._is_answered:
                self._show(self._there())

    def _hold(self, widget: QWidget, is_answer: bool = False) -> None:
        self._held, self._y, self._is_answered = widget, self._y_of(widget), is_answer

    def _there(self) -> list[QWidget]:
        """The parts of the answer that are shown."""
        return [part for part in self._answer if not sip.isdeleted(part) and part.isVisible()]

    def _show(self, shown: Sequence[QWidget]) -> None:
        """It stays in sight, whatever comes and goes above it, and to its end, also where that is laid out later."""
        top, bottom = self._y_of(shown[0]), max(self._y_of(part) + part.height() for part in shown)
        self._scroll_by(min(top, max(0, bottom - self.viewport().height())))  # what is too high begins at the top
        self._hold(shown[0], is_answer=True)

    def _scroll_by(self, pixels: int) -> None:
        bar, self._is_following = self.verticalScrollBar(), True
        bar.setValue(bar.value() + pixels)
        self._is_following = False

    def _on_scrolled(self, _: int) -> None:
        """A wheel turns under a pointer that rests, which is told to have left the button only when it moves."""
        if not self._is_following:
            self._held = None
            self._expects = self._expects and self._is_settling

    def _reveal(self) -> None:
        shown = self._there()
        if self._expects and shown and not self._is_edited():
            self._expects = False
            self._show(shown)

    def _is_edited(self) -> bool:
        """Whether the user went into a field or a table since the answer was asked for; of buttons it is known that they are pressed."""
        focus = self.window().focusWidget()
        is_mine = focus is not None and focus is not self._focused and self.widget().isAncestorOf(focus)
        return is_mine and not isinstance(focus, QAbstractButton)

    def _y_of(self, widget: QWidget) -> int:
        return int(widget.mapTo(self.viewport(), QPoint(0, 0)).y())


def _is_at_hand(widget: QWidget) -> bool:
    return bool(widget.isEnabled() and widget.isVisible())


def _beside(widget: QWidget, is_next: bool) -> QWidget:
    """Where Tab goes from a widget, also where that cannot have the focus itself."""
    beside = widget
    while True:
        beside = beside.nextInFocusChain() if is_next else beside.previousInFocusChain()
        if beside is widget or (_is_at_hand(beside) and beside.focusPolicy() & Qt.FocusPolicy.TabFocus):
            return beside
