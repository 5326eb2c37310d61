"""Choose an earlier map and see what became of it: a matrix, with each change's share of what the class was."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyleOptionHeader,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...engine.errors import EngineError
from ...engine.grid import unit_of_areas
from ...engine.jobs import Done
from ..digits import percent
from ..session import Session, is_class_map, latest_before
from .fields import whole
from .figures import area_of_pixels
from .map_combo import MapCombo
from .opening import open_report
from .parts import Notice, WholeText, allow, is_file, own_icon, qgis_icon, row
from .plain import plain
from .tables import NamesAbove, fit_height, swatch

PIXELS, AREAS = range(2)
_MOST_ROWS = 12  # that are seen at once
_HEAD_DIGITS = 16  # a name in the head is as long as so many at most
_SWATCH_PX, _PAD_PX = 12, 3
_SHADE = QColor(208, 135, 0)  # of changes, the more of a class's pixels they are the stronger


class CompareBox(QWidget):
    """The earlier map, the button, the matrix and the report."""

    asked = pyqtSignal()  # what changed
    answered = pyqtSignal(object)  # [QWidget]: what tells it

    def __init__(self, session: Session, layer: Callable[[], Optional[QgsRasterLayer]]) -> None:
        super().__init__()
        self.setObjectName("compareBox")
        self._session, self._layer = session, layer
        self._asked: list[str] = []  # names of the files that are being compared
        self._names: list[str] = []  # of those that the matrix is of
        self._report_path, self._figures = "", {}  # type: tuple[str, dict[str, Any]]
        self._area_unit = "ha"
        self._is_chosen = False  # the earlier map, by the user or for him by the project; else one is proposed
        tip = self.tr(
            "What was before: the matrix tells what became of each of its classes in the map; classes of one name are the same"
        )
        self.other = MapCombo("otherMapCombo", tip, only_finished=True)
        self.other.setAllowEmptyLayer(True, self.tr("Earlier map"))
        self.other.setLayer(None)
        self.other.layerChanged.connect(self.show_state)
        self.other.activated.connect(self._on_chosen)
        self._compare = QPushButton(own_icon("compare"), self.tr("Compare"))
        self._compare.setObjectName("compareButton")
        self._compare.clicked.connect(self._on_compare)
        self._notice = Notice("compareNotice")
        self._summary = WholeText("changeSummary")
        self._unit = QComboBox()
        self._unit.setObjectName("changeUnitCombo")
        self._unit.addItems([self.tr("Pixels"), self.tr("Hectares")])
        self._unit.currentIndexChanged.connect(self._show_matrix)
        whole(self._unit)
        self._table = _Matrix()
        self._report = QPushButton(qgis_icon("/mActionOpenTable.svg"), self.tr("Open Report"))
        self._report.setObjectName("openChangeReportButton")
        self._report.clicked.connect(lambda: open_report(self._report_path))
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(4)
        chosen = row(self._compare, self.other)
        chosen.setStretch(1, 1)
        body.addLayout(chosen)
        for widget in (self._notice, self._summary, self._unit, self._table, self._report):
            body.addWidget(widget)
        session.comparing.compared.connect(self._on_compared)
        session.choices_changed.connect(self._notice.forget_error)

    def propose(self) -> None:
        """The latest earlier map of the same pixels, until the user chooses."""
        layer = self._layer()
        if layer is not None and not self._is_chosen:
            offered = [self.other.layer(place) for place in range(self.other.count())]
            found = latest_before(layer, [other for other in offered if other is not None])
            self.other.setCurrentIndex(0 if found is None else offered.index(found))

    def show_state(self, *_: object) -> None:
        """What can be done now, and why not."""
        obstacle = self._obstacle()
        tip = self.tr(
            "Count what became of each class, and add a map of the changes: grey where nothing changed. Which of two maps is more right "
            "tells step 5, with one of them as the other map there"
        )
        allow(self._compare, obstacle, tip)
        self.other.setEnabled(self._layer() is not None)
        self._show_summary()

    def _obstacle(self) -> str:
        earlier: Optional[QgsMapLayer] = self.other.currentLayer()
        if self._layer() is None:
            return self.tr("Make a map in step 4, or add a raster that is shown in classes")
        if not is_class_map(earlier):
            return self.tr("Choose an earlier map")
        if earlier is self._layer():
            return self.tr("This is the same map: choose another one")
        if self._session.is_busy:
            return self.tr("Another job is running")
        return "" if self._session.engine_python else self.tr("Set up the engine first (above)")

    def _on_compare(self) -> None:
        self._notice.hide()
        self._asked = self._chosen_names
        try:
            self._session.comparing.compare(self.other.currentLayer(), self._layer())
            self.asked.emit()
        except EngineError as error:
            self._forget()  # below the error, a matrix of other maps would be taken for that of these
            self._notice.show_error(error)

    def _on_compared(self, done: Done) -> None:
        self._names = self._asked  # only now: of a comparison that fails no matrix comes, and the one before stays
        self._show_found(done)
        self.answered.emit([self._summary, self._unit, self._table, self._report])
        self._session.keep_results(comparison=done, compared=(self._names[0], self._names[1]))

    def _show_found(self, done: Done) -> None:
        self._figures, self._report_path = dict(done.report), done.outputs.get("report", "")
        self._show_summary()
        pixel_ha = self._figures["pixel_hectares"]
        self._unit.setVisible(pixel_ha is not None)
        if pixel_ha is None:
            self._unit.setCurrentIndex(PIXELS)
        self._area_unit = unit_of_areas(self._figures["pixels"] * (pixel_ha or 0))
        self._unit.setItemText(AREAS, self.tr("Hectares") if self._area_unit == "ha" else self._area_unit)
        for widget in (self._summary, self._table):
            widget.show()
        self._report.setVisible(is_file(self._report_path))
        self._show_matrix()

    @property
    def _chosen_names(self) -> list[str]:
        return [Path(layer.source()).stem for layer in (self.other.currentLayer(), self._layer()) if layer is not None]

    def _show_summary(self) -> None:
        """What the matrix is of, which other maps than those that are chosen may be."""
        if not self._figures:
            return
        text = self.tr("Changed: {} of {} pixels. Rows: {}, columns: {}").format(
            percent(self._figures["changed_share"]), self._figures["pixels"], *self._names
        )
        is_other = self._chosen_names != self._names
        self._summary.setPlainText(
            text + (". " + self.tr("Other maps are chosen now: press Compare for those") if is_other else "")
        )

    def _show_matrix(self, *_: object) -> None:
        if self._figures:
            matrix, pixel_ha = self._figures["matrix"], self._figures["pixel_hectares"]
            shown = str if self._unit.currentIndex() == PIXELS else area_of_pixels(matrix, pixel_ha, self._area_unit)
            self._table.show_matrix(self._figures["classes"], matrix, shown)

    def restore(self) -> None:
        """What this project has found; what another one has shown is gone."""
        self._forget()
        kept = QgsProject.instance().mapLayer(self._session.after_options.other_id)
        self._is_chosen = kept is not None
        self.other.setLayer(kept)
        self.propose()
        results = self._session.results_there
        if results.comparison is not None:
            self._names = list(results.compared)
            self._show_found(results.comparison)

    def _on_chosen(self, _: int) -> None:
        self._is_chosen = True
        layer = self.other.currentLayer()
        self._session.set_after_options(other_id=layer.id() if layer is not None else "")

    def _forget(self) -> None:
        self._figures, self._report_path = {}, ""
        for widget in (self._summary, self._unit, self._table, self._report, self._notice):
            widget.hide()


class _UprightHead(QHeaderView):
    """Names of classes from bottom to top, above their colours; a long one has dots for its middle, and its tool tip has all of it."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.setHighlightSections(False)

    def sectionSizeFromContents(self, section: int) -> QSize:
        metrics = self.fontMetrics()
        length = metrics.horizontalAdvance(self._name(section))
        most = metrics.horizontalAdvance("0") * _HEAD_DIGITS
        return QSize(metrics.height() + 2 * _PAD_PX, min(length, most) + _SWATCH_PX + 4 * _PAD_PX)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect, option.section = rect, section
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        icon = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DecorationRole)
        left, top = rect.center().x() - _SWATCH_PX // 2, rect.bottom() - _PAD_PX - _SWATCH_PX
        icon.paint(painter, QRect(left, top, _SWATCH_PX, _SWATCH_PX))
        room = top - rect.top() - 2 * _PAD_PX
        painter.save()
        painter.translate(rect.left(), top - _PAD_PX)
        painter.rotate(-90)
        shown = self.fontMetrics().elidedText(self._name(section), Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRect(0, 0, room, rect.width()), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole))


class _Matrix(NamesAbove):
    """Rows: the earlier map's classes, by colour and name; columns: the other's, their names upright, as narrow as their figures."""

    def __init__(self) -> None:
        super().__init__(0, 0)
        self.setObjectName("changeTable")
        self.setHorizontalHeader(_UprightHead(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        digit = self.fontMetrics().horizontalAdvance("0")
        self.horizontalHeader().setMinimumSectionSize(round(digit * 2.5))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def name_item(self, line: int) -> QTableWidgetItem:
        return self.verticalHeaderItem(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Names are whole, if need be above their figures; figures that have no room even so are scrolled to."""
        head = self.horizontalHeader()
        figures = sum(max(self.sizeHintForColumn(one), head.sectionSizeHint(one)) for one in range(self.columnCount()))
        names = self.verticalHeader().sizeHint().width()
        is_long = self.rowCount() > _MOST_ROWS  # then it has a bar of its own at its side
        room = self.width() - 2 * self.frameWidth() - is_long * self.verticalScrollBar().sizeHint().width()
        self.set_above(names + figures > room)
        self.verticalHeader().setFixedWidth(0 if self.is_above else names)
        fit_height(self, _MOST_ROWS)
        if figures > room:
            self.setFixedHeight(self.height() + self.horizontalScrollBar().sizeHint().height())

    def show_matrix(
        self, classes: Sequence[dict[str, Any]], matrix: Sequence[Sequence[int]], shown: Callable[[int], str]
    ) -> None:
        """shown: so many pixels as a text."""
        self.setRowCount(len(classes))
        self.setColumnCount(len(classes))
        for place, entry in enumerate(classes):
            for set_header in (self.setVerticalHeaderItem, self.setHorizontalHeaderItem):
                header = QTableWidgetItem(swatch(entry["color"]), entry["name"])
                header.setToolTip(plain(entry["name"]))
                set_header(place, header)
        for line, counts in enumerate(matrix):
            for column, count in enumerate(counts):
                self.setItem(line, column, self._cell(classes, line, column, count, sum(counts), shown))
        self._fit()

    def _cell(
        self, classes: Sequence[dict[str, Any]], line: int, column: int, count: int, total: int, shown: Callable[[int], str]
    ) -> QTableWidgetItem:
        item = QTableWidgetItem(shown(count))
        share = count / total if total else 0.0
        names = classes[line]["name"], classes[column]["name"]
        text = self.tr("{} stayed: {} of it") if line == column else self.tr("{} became {}: {} of it")
        item.setToolTip(plain(text.format(*names[: 1 + (line != column)], percent(share))))
        if line != column and count:
            shade = QColor(_SHADE)
            shade.setAlphaF(0.15 + 0.6 * share)
            item.setBackground(shade)
        return item
