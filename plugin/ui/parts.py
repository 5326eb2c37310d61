"""Small widgets that several panels use. They take colours and fonts from QGIS, so that every theme works."""

from __future__ import annotations

import html
import math
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, QTimer
from qgis.PyQt.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QSlider,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...engine.errors import EngineError
from ..engine_words import in_words
from ..translation import help_page
from .opening import open_file
from .plain import plain

_ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
_KEYS = 9  # the number keys but 0
_MOST_LETTERS = 10_000  # of a text that is shown whole, twice as many as the notes of a model may have
_GAP_PX = 5  # between paragraphs
_LEAST_CONTRAST = 3.0  # with less, a link is not read
_PLAIN_THEMES = ("", "default")  # QGIS's names of none
_BUTTON_EDGES_PX = 20  # of a button, beside its icon and its text
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=%|(?:m²|m|km|nm|px|ha|dB|GB|Go)(?!\w))")
_CODE = re.compile(r"(?<=EPSG):(?=\d)")
_JOINER = "\N{WORD JOINER}"
_LEVEL_ICONS = {
    "good": "/mIconSuccess.svg",
    "doubtful": "/mIconWarning.svg",
    "bad": "/mIconCritical.svg",
    "open": "/mIconInfo.svg",
}


def own_icon(name: str) -> QIcon:
    """One of our own drawings."""
    return QIcon(str(_ICONS / f"{name}.svg"))


def qgis_icon(name: str) -> QIcon:
    """An icon of QGIS's theme, "/mActionUndo.svg"."""
    return QgsApplication.getThemeIcon(name)


def with_suffix(parent: QWidget, title: str, path: str, suffix: str) -> str:
    """What a file dialog gave, with the suffix where it lacks one. "" for none, or where a file of that name is to stay: the dialog has
    asked for the name as it was typed."""
    if not path or path.lower().endswith(suffix):
        return path
    return path + suffix if may_write(parent, title, path + suffix) else ""


def may_write(parent: QWidget, title: str, path: str) -> bool:
    """Whether there is no such file, or the user says that it may be replaced."""
    question = QCoreApplication.translate("XModalNet", "'{}' is there already. Replace it?").format(path)
    return not os.path.exists(path) or bool(
        QMessageBox.question(parent, title, plain(question)) == QMessageBox.StandardButton.Yes
    )


def with_own_keys(text: str) -> str:
    """What is said of keys, as they are called here: on a Mac, Qt hears the Command key for Ctrl."""
    return re.sub(r"\b(Ctrl|Strg)\b", "Cmd", text, flags=re.ASCII) if sys.platform == "darwin" else text


def is_file(path: str) -> bool:
    """Whether there is still something to open."""
    return os.path.isfile(path)


class WheelGuard(QObject):
    """The wheel scrolls past all boxes inside of a widget, in place of changing them: also past the one that was clicked last, which the
    next turn of the wheel hardly means. The list of an open box is a window of its own and scrolls."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        for kind in (QAbstractSpinBox, QComboBox, QSlider):
            for box in content.findChildren(kind):
                box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                box.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()  # then it goes to the scroll area
        return True


def connect_once(signal: Any, slot: Callable[..., None]) -> None:
    """Of a layer that comes into the project: one that comes back, as the live map does at each save, was connected before."""
    with suppress(TypeError):  # it was not
        signal.disconnect(slot)
    signal.connect(slot)


def soon(owner: QObject, do: Callable[[], None]) -> None:
    """A moment later, unless the owner is gone by then."""
    later = QTimer(owner)
    later.setSingleShot(True)
    later.timeout.connect(do)
    later.timeout.connect(later.deleteLater)
    later.start(0)


def row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def as_sentences(notes: Sequence[str]) -> list[str]:
    """Notes of the engine, which are said without a full stop, as they stand beside sentences."""
    return [in_words(note if note.endswith((".", "!", "?")) else f"{note}.") for note in notes]


def numbered(place: int, name: str) -> str:
    """A class's name behind the number key that its place in the table gives it."""
    return f"{place + 1}  {name}" if place < _KEYS else name


def tool_button(icon: QIcon, tip: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon)
    button.setToolTip(plain(tip))
    button.setObjectName(name)
    button.setAutoRaise(True)
    return button


def allow(button: QAbstractButton, obstacle: str, tip: str) -> None:
    """Enabled unless there is an obstacle (a sentence); the tooltip says which."""
    button.setEnabled(not obstacle)
    button.setToolTip(plain(obstacle or tip))


class Section(QgsCollapsibleGroupBox):
    """One numbered step of the dock; remembers whether it was open. page: of the help, "" for none."""

    def __init__(self, name: str, page: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSettingGroup("xmodalnet")
        self._help = _help_button(self, page) if page else None
        inside = QWidget()  # opened again, the box shows all its children, also those that were hidden on purpose
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(6, 4, 6, 8)
        self.body.setSpacing(6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The question mark stands at the end of the title's line."""
        super().resizeEvent(event)
        side = self.fontMetrics().height() + 4
        if self._help is not None:
            self._help.setGeometry(self.width() - side, 0, side, side)


def _help_button(section: QWidget, page: str) -> QToolButton:
    button = QToolButton(section)
    button.setObjectName(f"{section.objectName()}Help")
    button.setText("?")
    button.setAutoRaise(True)
    button.setToolTip(QCoreApplication.translate("XModalNet", "Help on this step"))
    button.clicked.connect(lambda: open_file(str(help_page(page))))
    return button


class PrimaryButton(QPushButton):
    """The one thing to do in a step. Disabled, its tooltip says why."""

    def __init__(self, text: str, icon: QIcon, name: str) -> None:
        super().__init__(icon, text)
        self.setObjectName(name)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.setMinimumHeight(round(self.fontMetrics().height() * 2.1))

    def allow(self, obstacle: str, tip: str) -> None:
        allow(self, obstacle, tip)


class ElidedButton(QPushButton):
    """As wide as there is room: a long text, but for what stands behind it, has dots for its middle, and the tooltip has all of it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._text = self._behind = ""

    @property
    def whole_text(self) -> str:
        return self._text + self._behind

    @property
    def whole_width(self) -> int:
        """That all of the text needs."""
        return self.fontMetrics().horizontalAdvance(self.whole_text) + self.iconSize().width() + _BUTTON_EDGES_PX

    def show_text(self, text: str, behind: str = "") -> None:
        self._text, self._behind = text, behind
        self.setToolTip(plain(self.whole_text))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - self.iconSize().width() - _BUTTON_EDGES_PX - metrics.horizontalAdvance(self._behind)
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, max(room, 20))
        self.setText((shown + self._behind).replace("&", "&&"))  # a single one would underline a letter


class Notice(QFrame):
    """A sentence with an icon in a frame; hidden while there is none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = WholeText()
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(lambda _: self._do())
        self._is_error, self._said = False, ""
        self._do: Callable[[], None] = lambda: None  # what its link does
        layout = row(self._icon, self.text)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()

    def show_error(self, error: EngineError) -> None:
        self.show_text("bad", str(error))

    def forget_error(self) -> None:
        """What was wrong has been changed since; what is no error is still so."""
        if self._is_error:
            self.hide()

    def take_back(self, text: str) -> None:
        """This is true no more; what else was said since stays."""
        if text == self._said:
            self.hide()

    def show_text(self, level: str, text: str) -> None:
        """level as of a Check."""
        self._is_error, self._said = level == "bad", text
        self._icon.setPixmap(level_pixmap(level, self))
        self.text.setPlainText(in_words(text))
        self.show()

    def offer(self, title: str, do: Callable[[], None]) -> None:
        """A link below what is said."""
        self._do = do
        said = unbroken(html.escape(self.text.text())).replace("\n", "<br>")
        self.text.setHtml(f'{said}<br><a href="0">{html.escape(title)}</a>')


def unbroken(text: str) -> str:
    """A text in which no line ends between a number and its unit, nor in the code of a CRS."""
    return _CODE.sub(f":{_JOINER}", _BEFORE_UNIT.sub("\N{NO-BREAK SPACE}", text))


def contrast(one: QColor, other: QColor) -> float:
    """Of two colours, 1 to 21, as WCAG 2 defines it."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class WholeText(QTextBrowser):
    """As high as its text, which wraps anywhere if it must: a path can be longer than the dock is wide."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        # A theme's frame would cover its first and last lines
        self.setStyleSheet("background: transparent; border: none; padding: 0px")
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for hide in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            hide(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda size: self.setFixedHeight(math.ceil(size.height())))

    def setPlainText(self, text: str) -> None:
        """Of a long text the beginning: Qt lays it out in a time that grows with the square of its length."""
        super().setPlainText(unbroken(text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]} …"))

    def setHtml(self, text: str) -> None:
        """Links in the colour that Qt has for them, where that can be read, else in that of the text. A theme of QGIS draws the ground
        without telling Qt."""
        own, ground = (QGuiApplication.palette().color(role) for role in (QPalette.ColorRole.Link, QPalette.ColorRole.Window))
        is_read = QgsApplication.themeName() in _PLAIN_THEMES and contrast(own, ground) >= _LEAST_CONTRAST
        color = own if is_read else self.palette().color(QPalette.ColorRole.Text)
        self.document().setDefaultStyleSheet(f"a {{ color: {color.name()}; text-decoration: underline }}")
        super().setHtml(text)

    def toPlainText(self) -> str:
        return str(super().toPlainText()).replace(_JOINER, "")  # Qt gives back ordinary spaces

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied has nothing in it that nobody sees."""
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText().replace(_JOINER, ""))
        return copied

    def show_paragraphs(self, texts: Sequence[str]) -> None:
        """Plain texts, each of which stands apart from the next."""
        self.setPlainText("\n".join(texts))
        gap = QTextBlockFormat()
        gap.setTopMargin(_GAP_PX)
        cursor = QTextCursor(self.document())
        while cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
            cursor.setBlockFormat(gap)

    def text(self) -> str:
        return str(self.toPlainText())


class ElidedLabel(QLabel):
    """One line that ends in dots where it has no room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        QPainter(self).drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def level_pixmap(level: str, widget: QWidget) -> QPixmap:
    """Of a Check, as high as a line of the widget's text."""
    side = widget.fontMetrics().height()
    return qgis_icon(_LEVEL_ICONS[level]).pixmap(side, side)
