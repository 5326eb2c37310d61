"""Fields of the panel's forms, which show their whole value however narrow it is: a field stands beside its label, or below it where both
have no room side by side; a name that is longer still loses its middle, a path its folder, and the tool tip has all of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QEvent, QObject, QRect, Qt
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from .plain import plain

_DOTS = "…"
_ICON_GAP_PX, _EDGE_PX = 6, 4
_PATH_EDGES_PX = 14  # of a line that holds one, beside its text


def narrow_form(parent: Optional[QWidget] = None) -> QFormLayout:
    """A form whose fields stand below their labels where both are too wide for the dock, as in other languages."""
    form = QFormLayout(parent) if parent is not None else QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(4)
    return form


def narrow(combo: QComboBox) -> None:
    """Of names that others gave: long ones lose what they share with the others, and do not widen the dock."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    combo.installEventFilter(_ElidedName(combo))


def whole(combo: QComboBox) -> None:
    """Of our own words: there is room for the longest."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def room_for_text(spin: QAbstractSpinBox) -> None:
    """QGIS holds a box as narrow as it was made, before it had a range, a unit, or words that stand for a number. To be called when it has
    them: Qt does not ask again how wide these words are."""
    spin.setMinimumWidth(max(spin.minimumWidth(), spin.minimumSizeHint().width()))


def add_path(form: QFormLayout, title: str, widget: QgsFileWidget) -> None:
    """A row for a path, which is told by its file's name where it has no room and nobody writes in it."""
    label = QLabel(title)
    label.setBuddy(widget.lineEdit())
    form.addRow(label, widget)
    widget.lineEdit().installEventFilter(
        _ElidedPath(widget)
    )  # the line is QGIS's own: with Python's view of it the filter would go


def say_instead(widget: QgsFileWidget, text: str) -> None:
    """What stands in the field while it is empty, with room for it."""
    line = widget.lineEdit()
    line.setPlaceholderText(text)
    line.setMinimumWidth(line.fontMetrics().horizontalAdvance(text) + _PATH_EDGES_PX)


def shortened(name: str, others: Sequence[str], metrics: QFontMetrics, room_px: int) -> str:
    """A name in the room that there is: what tells it from others like it is kept, and of the rest as much of its beginning as has room,
    then of its end."""
    if metrics.horizontalAdvance(name) <= room_px:
        return name
    first, last = _own_part(name, others)
    for tail in range(last + 1, len(name)):
        text = name[:last] + _DOTS + name[tail:]
        if metrics.horizontalAdvance(text) <= room_px:
            return text
    own, end = name[first:last], _DOTS if last < len(name) else ""
    for head in range(first, 0, -1):
        text = name[:head] + (_DOTS if head < first else "") + own + end
        if metrics.horizontalAdvance(text) <= room_px:
            return text
    text = (_DOTS if first else "") + own + end
    return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room_px)


class _Elided(QObject):
    """Paints a field whose text has no room, and tells all of it."""

    def eventFilter(self, field: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._is_cut(field):
            self._paint(field)
            return True
        if event.type() == QEvent.Type.ToolTip and self._is_cut(field):
            text = self._text_of(field)
            also = [line for line in field.toolTip().splitlines() if line != text]
            QToolTip.showText(event.globalPos(), plain("\n".join([text, *also])), field)
            return True
        return False

    def _is_cut(self, field: QWidget) -> bool:
        return bool(field.fontMetrics().horizontalAdvance(self._text_of(field)) > self._room(field).width())

    def _shown(self, field: QWidget) -> str:
        return self._elided(self._text_of(field), field)

    def _elided(self, text: str, field: QWidget) -> str:
        return str(field.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, self._room(field).width()))

    def _text_of(self, field: QWidget) -> str:
        raise NotImplementedError

    def _room(self, field: QWidget) -> QRect:
        raise NotImplementedError

    def _paint(self, field: QWidget) -> None:
        raise NotImplementedError


class _ElidedName(_Elided):
    """In a combo box."""

    def _text_of(self, field: QComboBox) -> str:
        return str(field.currentText())

    def _elided(self, text: str, field: QComboBox) -> str:
        """Names of one project mostly begin and end alike."""
        others = [field.itemText(place) for place in range(field.count()) if place != field.currentIndex()]
        return shortened(text, others, field.fontMetrics(), self._room(field).width())

    def _room(self, field: QComboBox) -> QRect:
        option, part = _option_of(field), QStyle.SubControl.SC_ComboBoxEditField
        room = field.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, field)
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + _ICON_GAP_PX
        return room.adjusted(icon, 0, -_EDGE_PX, 0)

    def _paint(self, field: QComboBox) -> None:
        painter, option = QStylePainter(field), _option_of(field)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._shown(field)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class _ElidedPath(_Elided):
    """In a line."""

    def _text_of(self, field: QLineEdit) -> str:
        return "" if field.hasFocus() else str(field.text())  # who writes sees where

    def _room(self, field: QLineEdit) -> QRect:
        option = _frame_of(field)
        inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
        places = [button.geometry() for button in field.findChildren(QToolButton) if button.isVisible()]
        is_mirrored = field.layoutDirection() == Qt.LayoutDirection.RightToLeft  # then buttons stand before the text
        left = max((place.right() + 1 for place in places), default=inside.left()) if is_mirrored else inside.left()
        right = inside.right() + 1 if is_mirrored else min((place.left() for place in places), default=inside.right() + 1)
        return QRect(left + _EDGE_PX // 2, inside.top(), right - left - _EDGE_PX, inside.height())

    def _shown(self, field: QLineEdit) -> str:
        """The file's name tells more than its folder."""
        name, metrics, room = Path(field.text()).name, field.fontMetrics(), self._room(field).width()
        in_folder = f"…/{name}"
        return in_folder if metrics.horizontalAdvance(in_folder) <= room else self._elided(name, field)

    def _paint(self, field: QLineEdit) -> None:
        painter, room = QPainter(field), self._room(field)
        field.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, _frame_of(field), painter, field)
        painter.setPen(field.palette().color(QPalette.ColorRole.Text))
        where = QStyle.visualAlignment(field.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, where, self._shown(field))


def _option_of(combo: QComboBox) -> QStyleOptionComboBox:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    return option


def _frame_of(line: QLineEdit) -> QStyleOptionFrame:
    option = QStyleOptionFrame()
    option.initFrom(line)
    option.lineWidth = line.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth, option, line) if line.hasFrame() else 0
    option.state |= QStyle.StateFlag.State_Sunken
    return option


def _own_part(name: str, others: Sequence[str]) -> tuple[int, int]:
    """From where to where a name differs from those that share half of its signs with it; all of it where none does."""
    first, after = len(name), len(name)
    for other in others:
        before = _alike(name, other)
        behind = _alike(name[before:][::-1], other[before:][::-1])
        if other != name and 2 * (before + behind) >= len(name):
            first, after = min(first, before), min(after, behind)
    last = len(name) - after
    return (first, last) if first < last else (0, len(name))


def _alike(one: str, other: str) -> int:
    """How many signs two texts begin with alike."""
    return next((place for place, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
