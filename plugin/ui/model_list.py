"""A list of models as cards; each can be dragged onto the map or the layers, as the file that it is."""

from __future__ import annotations

import html
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Optional, Union

from qgis.core import QgsFileUtils
from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData, QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from ..digits import fixed, percent
from ..sensors import sensor_names
from ..session import Entry, ModelCard
from .model_table import moment
from .parts import qgis_icon
from .plain import plain
from .tables import swatch_pixmap

_PATH, _WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_MOST_CHIPS = 14
_CHIP_PX = 10


class CardView(QFrame):
    """One model: name and accuracy, sensors, classes as chips of their colours, who and when; what is wrong with it below."""

    def __init__(self, entry: Entry, problem: str) -> None:
        super().__init__()
        self.setObjectName("modelCard")
        self.text = _rich_label()
        self.text.setText(card_html(entry) if isinstance(entry, ModelCard) else f"<b>{html.escape(Path(entry.path).name)}</b>")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(3)
        layout.addWidget(self.text)
        if problem:
            layout.addLayout(_warning(problem))
        self.setToolTip(plain(tip_of(entry)))

    def show_selected(self, is_selected: bool) -> None:
        """In the colours that the list's own text would have."""
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        for label in self.findChildren(QLabel):
            label.setForegroundRole(role)


class ModelList(QListWidget):
    """Cards as high as their text needs at the list's width."""

    picked = pyqtSignal(object)  # Entry or None

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("modelList")
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else heights change the width that they are for
        self.setAlternatingRowColors(True)
        self.setMinimumHeight(120)
        self._entries: dict[str, Entry] = {}
        self.itemSelectionChanged.connect(self._on_selected)

    @property
    def entry(self) -> Optional[Entry]:
        """The one that is selected and can be seen."""
        chosen = [item for item in self.selectedItems() if not item.isHidden()]
        return self._entries[chosen[0].data(_PATH)] if chosen else None

    def show_entries(self, entries: Iterable[tuple[Entry, str]], chosen: str) -> None:
        """Entries with what is wrong with each ("" where nothing is); the one of the path `chosen` is selected."""
        self.clear()
        self._entries = {}
        for entry, problem in entries:
            self._entries[entry.path] = entry
            view, item = CardView(entry, problem), QListWidgetItem()
            item.setData(_PATH, entry.path)
            item.setData(_WORDS, _words(entry))
            self.addItem(item)
            self.setItemWidget(item, view)
            if entry.path == chosen:
                self.setCurrentItem(item)
        self._fit()
        self._on_selected()

    def filter(self, text: str) -> int:
        """Show what has all words of the text in it; how many that are."""
        wanted = text.casefold().split()
        shown = 0
        for item in self._items():
            is_there = all(word in item.data(_WORDS) for word in wanted)
            item.setHidden(not is_there)
            shown += is_there
        self._on_selected()
        return shown

    @property
    def listed(self) -> list[ModelCard]:
        """Those that can be seen, as far as they can be read, in their order."""
        entries = [self._entries[item.data(_PATH)] for item in self._items() if not item.isHidden()]
        return [entry for entry in entries if isinstance(entry, ModelCard)]

    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(item.data(_PATH)) for item in items])
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _fit(self) -> None:
        width = self.viewport().width()
        for item in self._items():
            view = self.itemWidget(item)
            item.setSizeHint(QSize(0, max(view.layout().heightForWidth(width), view.minimumSizeHint().height())))

    def _on_selected(self) -> None:
        for item in self._items():
            self.itemWidget(item).show_selected(item.isSelected())
        self.picked.emit(self.entry)


def card_html(card: ModelCard) -> str:
    """The card as rich text."""
    accuracy = _accuracy(card)
    sensors = html.escape(" · ".join(map(str, card.sensors)))
    chips = "&nbsp; ".join(_chip(spec.color, spec.name) for spec in card.classes[:_MOST_CHIPS])
    if len(card.classes) > _MOST_CHIPS:
        chips += f"&nbsp; +{len(card.classes) - _MOST_CHIPS}"
    target = sensor_names(card.target)
    facts = [day(card.trained), card.author, QgsFileUtils.representFileSize(card.size_bytes), Path(card.path).parent.name]
    known = html.escape(" · ".join(filter(None, facts)))
    notes = f"<br><i>{html.escape(_first_line(card.notes))}</i>" if card.notes else ""
    name = html.escape(card.name)
    lines = [f"<b>{name}</b> &nbsp;{accuracy}", f"{sensors} → {html.escape(target)}", chips]
    return "<br>".join([*lines, f"<small>{html.escape(card.estimate)}<br>{known}{notes}</small>"])


def line_of(card: ModelCard) -> str:
    """The card in a line of plain text; the accuracy is of maps from the target alone."""
    sensors, target = sensor_names(sensor.stream for sensor in card.sensors), sensor_names(card.target)
    accuracy = _accuracy(card)
    if target != sensors and card.accuracy is not None:
        accuracy = QCoreApplication.translate("XModalNet", "{} from {}").format(accuracy, target)
        sensors = QCoreApplication.translate("XModalNet", "learned from {}").format(sensors)
    classes = QCoreApplication.translate("XModalNet", "{} classes").format(len(card.classes))
    author = QCoreApplication.translate("XModalNet", "by {}").format(card.author) if card.author else ""
    return " · ".join(filter(None, (accuracy, sensors, classes, day(card.trained), author)))


def _accuracy(card: ModelCard) -> str:
    """With how many classes it is of, where not of all, and whether it is that of a model that did not go on from another."""
    oa = QCoreApplication.translate("XModalNet", "OA {}")
    if card.accuracy is None:
        return oa.format("–")
    some = [classes_of_all(card.judged, len(card.classes))] if card.judged < len(card.classes) else []
    if card.from_scratch:
        some.append(QCoreApplication.translate("XModalNet", "estimated from scratch"))
    return oa.format(percent(card.accuracy)) + (f" ({', '.join(some)})" if some else "")


def classes_of_all(tested: int, classes: int) -> str:
    """What an accuracy is of that is not of all."""
    return QCoreApplication.translate("XModalNet", "{} of {} classes").format(tested, classes)


def day(trained: str) -> str:
    """An ISO date and time of UTC as the day here, "" for none."""
    return moment(trained)[:10]


def _chip(color: str, name: str) -> str:
    words = html.escape(name).replace(" ", "&nbsp;")
    return f'<img src="{_swatch_url(color)}">&nbsp;{words}'


def _swatch_url(color: str) -> str:
    """The picture itself: rich text knows no edges."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    swatch_pixmap(color, _CHIP_PX).save(buffer, "PNG")
    return f"data:image/png;base64,{bytes(content.toBase64()).decode()}"


def _first_line(text: str) -> str:
    lines = text.strip().splitlines() or [""]
    return lines[0] + (" …" if len(lines) > 1 else "")


def tip_of(entry: Entry) -> str:
    """Everything that has no room on the card."""
    if not isinstance(entry, ModelCard):
        return f"{entry.path}\n{entry.problem}"
    classes = ", ".join(spec.name for spec in entry.classes)
    return "\n".join(filter(None, (entry.path, moment(entry.trained), entry.estimate, _how(entry), classes, entry.notes)))


def _how(card: ModelCard) -> str:
    """What tells one training from another, as far as the file says."""
    how, names = card.how, {"exchange": "IL", "adversarial": "SA", "propagate": "LP"}
    tr = partial(QCoreApplication.translate, "XModalNet")
    parts = [
        tr("average accuracy {}").format(percent(how.average)) if how.average is not None else "",
        tr("kappa {}").format(fixed(how.kappa, 2)) if how.kappa is not None else "",
        tr("{} epochs").format(how.epochs) if how.epochs else "",
        tr("seed {}").format(how.seed) if how.seed is not None else "",
        tr("modules {}").format(", ".join(names.get(name, name) for name in how.modules) or "–")
        if how.modules is not None
        else "",
    ]
    return " · ".join(filter(None, parts))


def _words(entry: Entry) -> str:
    """What the filter looks through."""
    if not isinstance(entry, ModelCard):
        return entry.path.casefold()
    parts: list[Union[str, object]] = [entry.path, *entry.sensors, *(spec.name for spec in entry.classes)]
    return " ".join(map(str, (*parts, entry.author, entry.notes, day(entry.trained)))).casefold()


def _warning(problem: str) -> QHBoxLayout:
    icon, text = QLabel(), _rich_label()
    side = icon.fontMetrics().height()
    icon.setPixmap(qgis_icon("/mIconWarning.svg").pixmap(side, side))
    text.setObjectName("modelProblem")
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setText(problem)
    layout = QHBoxLayout()
    layout.setSpacing(6)
    layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(text, 1)
    return layout


def _rich_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label
