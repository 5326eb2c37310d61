"""The pre-flight card: what fits and what does not, and what mends it."""

from __future__ import annotations

import html
from collections.abc import Sequence
from itertools import cycle
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton, QWidget

from ..session import Check, Remedy
from .parts import WholeText, level_pixmap, qgis_icon, tool_button, unbroken
from .plain import plain

_NO_BREAK = "&nbsp;"
_LEAST_LINES = 6  # what is said is never narrower than so many lines are high


class CheckCard(QFrame):
    """The pre-flight card: one line per check, links that mend what is wrong, and a button to go where it speaks of."""

    pressed = pyqtSignal()  # a link, before anything comes of it
    wanted = pyqtSignal(object)  # Remedy that was clicked
    place_wanted = pyqtSignal(object)  # Place

    def __init__(self, name: str = "checkCard", with_topics: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self._with_topics = with_topics
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 6, 6, 6)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._shown: Optional[Sequence[Check]] = None

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Hidden where there is nothing to say."""
        if checks == self._shown:
            return
        self._shown = checks
        while self._grid.count():
            old = self._grid.takeAt(0).widget()
            old.hide()  # it goes with the next turn of the event loop; until then it must not show through
            old.deleteLater()
        previous, before = "", _reached_before(self)
        for line, check in enumerate(checks):
            icon = QLabel()
            icon.setPixmap(level_pixmap(check.level, self))
            topic = QLabel(check.topic if self._with_topics and check.topic != previous else "")
            font = topic.font()
            font.setBold(True)
            topic.setFont(font)
            previous = check.topic
            said = self._said(check)
            said.setToolTip(plain(check.tip))
            for column, label in enumerate((icon, topic, said)):
                self._grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignTop if column < 2 else Qt.AlignmentFlag(0))
            reached = [said] if check.remedies else []
            if check.places:
                reached.append(self._place_button(check, line))
                self._grid.addWidget(reached[-1], line, 3, Qt.AlignmentFlag.AlignTop)
            for part in reached:  # what is new comes last in the window otherwise
                QWidget.setTabOrder(before, part)
                before = part
        self.setVisible(bool(checks))

    def _said(self, check: Check) -> WholeText:
        """The sentence, and below it a link per remedy: behind a fact a link would read as a part of it."""
        said = _Linked(check) if check.remedies else WholeText()
        said.setMinimumWidth(_LEAST_LINES * self.fontMetrics().height())
        if not check.remedies:
            said.setPlainText(check.text)
            said.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # nothing for the keyboard but to copy it
            return said
        said.anchorClicked.connect(lambda place: self._press(check.remedies[int(place.toString())]))
        return said

    def _press(self, remedy: Remedy) -> None:
        self.pressed.emit()
        self.wanted.emit(remedy)

    def _place_button(self, check: Check, line: int) -> QToolButton:
        """Each click goes to the next place."""
        tip = (
            self.tr("Zoom there")
            if len(check.places) == 1
            else self.tr("Zoom to the next of {} places").format(len(check.places))
        )
        button, places = tool_button(qgis_icon("/mActionZoomTo.svg"), tip, f"{self.objectName()}Zoom{line}"), cycle(check.places)
        button.clicked.connect(lambda: self.place_wanted.emit(next(places)))
        return button


def _reached_before(card: QWidget) -> QWidget:
    """By Tab."""
    before = card.previousInFocusChain()
    while before is not card and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    return before


class _Linked(WholeText):
    """A sentence and its links. No link is broken that has room in a line; of a longer one no word is."""

    def __init__(self, check: Check) -> None:
        super().__init__()
        self._check, self._fits = check, list[bool]()  # which links have room
        self.setOpenLinks(False)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        room = self.viewport().width()
        titles = [each.title for each in self._check.remedies]
        fits = [self.fontMetrics().horizontalAdvance(title) <= room for title in titles]
        if fits == self._fits:
            return
        self._fits = fits
        shown = [html.escape(title).replace(" ", _NO_BREAK if whole else " ") for title, whole in zip(titles, fits)]
        links = [f'<a href="{place}">{title}</a>' for place, title in enumerate(shown)]
        self.setHtml(f"{unbroken(html.escape(self._check.text))}<br>{' · '.join(links)}")
