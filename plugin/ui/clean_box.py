"""Tick what is to be made of a map: without lonely pixels, without small patches, as polygons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

from qgis.core import QgsRasterLayer
from qgis.gui import QgsSpinBox
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QWidget

from ...engine.errors import EngineError
from ...engine.grid import unit_of_areas
from ..digits import percent
from ..punctuation import quoted
from ..session import AfterOptions, Cleaned, Cleaning, Session, ground_of_area
from .fields import room_for_text, whole
from .figures import areas
from .parts import Notice, WholeText, allow, qgis_icon
from .plain import plain
from .tables import FigureTable

_SQUARES = ("3 × 3 px", "5 × 5 px", "7 × 7 px")
_USUAL_PATCH_PX = 10


class CleanBox(QWidget):
    """Check boxes, and one button that does what they say, in their order."""

    def __init__(self, session: Session, layer: Callable[[], Optional[QgsRasterLayer]]) -> None:
        super().__init__()
        self.setObjectName("cleanBox")
        self._session, self._layer = session, layer
        self._is_saying = False
        self._make_boxes()
        self._apply = QPushButton(qgis_icon("/mActionFilter2.svg"), self.tr("Clean Up"))
        self._apply.setObjectName("cleanButton")
        self._apply.clicked.connect(self._on_apply)
        self._notice = Notice("cleanNotice")
        self._table = FigureTable(
            "cleanedTable",
            [
                (self.tr("Before"), self.tr("Area in the map; the tool tip of a figure has the share of the map's pixels, too")),
                (
                    self.tr("Cleaned"),
                    self.tr(
                        "Area in the cleaned map, with what small patches became; the tool tip of a figure has the share of its pixels, too"
                    ),
                ),
            ],
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for line, (box, beside) in enumerate(
            ((self._majority, self._square), (self._sieve, self._patch), (self._polygons, self._dissolve))
        ):
            grid.addWidget(box, line, 0)
            grid.addWidget(beside, line, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._apply, 3, 0, 1, 2)
        grid.addWidget(self._notice, 4, 0, 1, 2)
        grid.addWidget(self._table, 5, 0, 1, 2)
        self._gone = WholeText("goneClassesText")
        self._gone.hide()
        grid.addWidget(self._gone, 6, 0, 1, 2)
        for box in (self._majority, self._sieve, self._polygons, self._dissolve):
            box.toggled.connect(self._on_said)
        self._square.currentIndexChanged.connect(self._on_said)
        self._patch.valueChanged.connect(self._on_said)
        session.choices_changed.connect(self._notice.forget_error)
        session.finished_maps.cleaned.connect(self._show_cleaned)
        session.mapped.connect(self._forget)
        session.restored.connect(self._restore)
        self._say(session.after_options)

    def cleaning(self) -> Cleaning:
        """What is ticked."""
        return Cleaning(
            majority_px=self._square.currentIndex() + 1 if self._majority.isChecked() else 0,
            sieve_px=self._patch.value() if self._sieve.isChecked() else 0,
            polygons=self._polygons.isChecked(),
            dissolve=self._polygons.isChecked() and self._dissolve.isChecked(),
        )

    def show_state(self, *_: object) -> None:
        """What can be done now, and why not."""
        obstacle = self._obstacle()
        tip = self.tr("Write what is ticked beside the map's file, and add it to the map's group. The map itself stays as it is")
        allow(self._apply, obstacle, tip)
        for box, beside in ((self._majority, self._square), (self._sieve, self._patch), (self._polygons, self._dissolve)):
            beside.setEnabled(box.isChecked())
        layer, pixels = self._layer(), self._patch.value()
        area = ground_of_area(layer, pixels) if layer is not None else ""
        told = self.tr("{} px = {} in this map").format(pixels, area) if area else ""
        self._patch.setToolTip(plain("\n".join(filter(None, (self.tr("Patches of fewer pixels than this go"), told)))))

    def _make_boxes(self) -> None:
        self._majority = _box("majorityBox", self.tr("Majority"))
        self._majority.setToolTip(self.tr("Each pixel gets the class that is most frequent in the square around it"))
        self._square = QComboBox()
        self._square.setObjectName("majorityCombo")
        self._square.addItems(_SQUARES)
        self._square.setToolTip(self.tr("The square around a pixel: a larger one smooths more"))
        whole(self._square)
        self._sieve = _box("sieveBox", self.tr("Sieve"))
        self._sieve.setToolTip(self.tr("Patches that are too small get the class of their largest neighbour; no data stays so"))
        self._patch = QgsSpinBox()
        self._patch.setObjectName("sieveSpin")
        self._patch.setRange(2, 100_000)
        self._patch.setValue(_USUAL_PATCH_PX)
        self._patch.setClearValue(_USUAL_PATCH_PX)
        self._patch.setPrefix(self.tr("below "))
        self._patch.setSuffix(self.tr(" px"))
        room_for_text(self._patch)
        self._polygons = _box("polygonsBox", self.tr("Polygons"))
        self._polygons.setToolTip(self.tr("A GeoPackage with a polygon per patch: class code, name, and area in hectares"))
        self._dissolve = _box("dissolveBox", self.tr("One per class"))
        self._dissolve.setToolTip(self.tr("All patches of a class as one polygon of many parts"))

    def _show_cleaned(self, found: Sequence[Cleaned]) -> None:
        unit = unit_of_areas(sum(one.before_ha or 0 for one in found))
        told = areas([*(one.before_ha for one in found), *(one.after_ha for one in found)], unit)
        before, after = told[: len(found)], told[len(found) :]
        told_of = [((one.before, first), (one.after, last)) for one, first, last in zip(found, before, after)]
        figures = [[_figure(share, area, unit) for share, area in pair] for pair in told_of]
        self._table.show_rows([(one.spec.name, one.spec.color, pair) for one, pair in zip(found, figures)])
        for line, pair in enumerate(told_of):
            for column, (share, area) in enumerate(pair, start=1):
                self._table.item(line, column).setToolTip(plain(_with_area(share, area, unit)))
        gone = ", ".join(quoted(one.spec.name) for one in found if one.is_gone)
        text = self.tr("The cleaned map has no {} any more: all patches of it were too small. Smooth less to keep them.")
        self._gone.setPlainText(text.format(gone))
        self._gone.setVisible(bool(gone))

    def _forget(self, *_: object) -> None:
        """It was of another map."""
        self._table.show_rows([])
        self._gone.hide()

    def _restore(self) -> None:
        """What was found was of another project."""
        self._forget()
        self._say(self._session.after_options)
        self.show_state()

    def _say(self, asked: AfterOptions) -> None:
        """As the project has it."""
        self._is_saying = True
        self._majority.setChecked(asked.majority_px > 0)
        self._square.setCurrentIndex(min(max(asked.majority_px, 1), len(_SQUARES)) - 1)
        self._sieve.setChecked(asked.sieve_px > 0)
        self._patch.setValue(asked.sieve_px or _USUAL_PATCH_PX)
        self._polygons.setChecked(asked.polygons)
        self._dissolve.setChecked(asked.dissolve)
        self._is_saying = False

    def _on_said(self, *_: object) -> None:
        if self._is_saying:
            return
        self.show_state()
        asked = self.cleaning()
        self._session.set_after_options(
            majority_px=asked.majority_px, sieve_px=asked.sieve_px, polygons=asked.polygons, dissolve=asked.dissolve
        )

    def _on_apply(self) -> None:
        self._notice.hide()
        self._forget()
        try:
            self._session.finished_maps.clean(self._layer(), self.cleaning())
        except EngineError as error:
            self._notice.show_error(error)

    def _obstacle(self) -> str:
        asked = self.cleaning()
        if self._layer() is None:
            return self.tr("Make a map in step 4, or add a raster that is shown in classes")
        if self._session.is_busy:
            return self.tr("Another job is running")
        if not (asked.is_raster or asked.polygons):
            return self.tr("Tick what is to be made of the map")
        if asked.majority_px and not self._session.engine_python:
            return self.tr("The majority filter needs the engine: set it up first (above)")
        return asked.obstacle


def _figure(share: Optional[float], area: str, unit: str) -> str:
    """What stands in the table: share and area of two maps side by side are wider than the panel."""
    return f"{area} {unit}" if area else percent(share)


def _with_area(share: Optional[float], area: str, unit: str) -> str:
    return f"{percent(share)} ({area} {unit})" if area else percent(share)


def _box(name: str, text: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setObjectName(name)
    return box
