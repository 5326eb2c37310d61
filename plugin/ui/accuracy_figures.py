"""What an assessment of a map found: how right it is, its classes, what must be known of that, and the report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from ...engine.jobs import Done
from ...engine.specs import LEAST_P
from ..digits import or_less, percent
from ..engine_words import in_words
from .figures import area_unit, class_rows, how_right, meaning_of
from .opening import open_report
from .parts import WholeText, as_sentences, is_file, qgis_icon
from .plain import plain
from .tables import FigureTable

_AREA_COLUMN = 3
_CHANCE = 0.05  # the usual bound of a test
_MOST_NOTES = 3  # with what the figures mean


class AccuracyFigures(QObject):
    """The widgets that tell it, which step 5 lays below each other; they are hidden while nothing is found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._report_path = ""
        self._estimated, self._plain = QLabel(), QLabel()
        for label in (self._estimated, self._plain):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._estimated.setObjectName("estimatedLabel")
        self._plain.setObjectName("plainLabel")
        self._notes, self._compared = WholeText("accuracyNotes"), WholeText("comparisonText")
        self._notes.hide()
        self._compared.hide()
        for label in (self._estimated, self._plain):
            label.setWordWrap(True)
            label.hide()
        self._table = FigureTable(
            "mapAccuracyTable",
            [
                (self.tr("PA %"), self.tr("Producer's accuracy: share of the class in the reference that the map shows as it")),
                (self.tr("UA %"), self.tr("User's accuracy: share of what the map shows as the class that is it")),
                (
                    self.tr("Area"),
                    self.tr(
                        "Area of the class by the estimate (in hectares or m², or as a share of the map), ± half of its 95 % interval"
                    ),
                ),
            ],
        )
        self._report = QPushButton(qgis_icon("/mActionOpenTable.svg"), self.tr("Open Report"))
        self._report.setObjectName("openAccuracyReportButton")
        self._report.clicked.connect(lambda: open_report(self._report_path))

    @property
    def widgets(self) -> list[QWidget]:
        return [self._estimated, self._plain, self._table, self._compared, self._notes, self._report]

    def forget(self) -> None:
        """What was found is of other layers."""
        for widget in (self._estimated, self._plain, self._compared, self._notes, self._report):
            widget.hide()
        self._table.show_rows([])

    def show_found(self, done: Done) -> None:
        found: Any = done.report
        estimate = found.get("estimate")
        if estimate:
            self._say_estimate(estimate, bool(found.get("is_of_training")))
        counted = self.tr("Counted: {} of {} reference pixels agree").format(percent(found["overall_accuracy"]), found["pixels"])
        alone = self.tr("It speaks for the whole map only as far as these pixels do; points that were drawn at random do.")
        meaning = meaning_of(estimate, bool(found.get("is_of_training"))) if estimate else alone
        self._plain.setText("\n".join(filter(None, (counted, self._interval(found)))))
        self._estimated.setVisible(bool(estimate))
        self._plain.show()
        self._table.horizontalHeaderItem(_AREA_COLUMN).setText(self.tr("Area, {}").format(area_unit(found)))
        rows = class_rows(found)
        self._table.setColumnHidden(_AREA_COLUMN, not found.get("estimate"))  # of a plain count it has nothing to say
        self._table.show_rows(rows)
        self._report_path = done.outputs.get("report", "")
        self._report.setVisible(is_file(self._report_path))
        self._say_comparison(found.get("comparison"))
        self._say_notes(meaning, done)

    def _interval(self, found: Any) -> str:
        """Of what is counted, where the reference is shapes."""
        interval = found.get("overall_accuracy_interval")
        if not interval:
            return ""
        ends = (percent(interval[end], decimals=0) for end in ("low", "high"))
        return self.tr("95 % interval: {} to {}, as if the {} shapes had been drawn at random").format(*ends, interval["shapes"])

    def _say_comparison(self, compared: Any) -> None:
        """Whether another map is right as often, by its name: it need not be the one that is chosen now."""
        self._compared.setVisible(bool(compared))
        if not compared:
            return
        text = self.tr("On {} pixels that both have, this map is right at {} and '{}' at {}.")
        own, other = (percent(compared[name]) for name in ("overall_accuracy", "other_overall_accuracy"))
        said = text.format(compared["pixels"], own, Path(compared["other_map"]).stem, other)
        chance = self.tr("The difference may be chance (McNemar's test: p {}).")
        real = self.tr("The difference hardly is chance (McNemar's test: p {}).")
        told = (real if compared["p"] < _CHANCE else chance).format(or_less(compared["p"], LEAST_P, 2))
        self._compared.show_paragraphs(
            [said, told, *as_sentences([in_words(compared["caution"])] if compared["caution"] else [])]
        )

    def _say_notes(self, meaning: str, done: Done) -> None:
        """The weightiest on what stands here, as the message bar's go by; the report has all."""
        found: Any = done.report
        told, more = found.get("weightiest", done.notes), ""  # an older engine did not weigh them
        if is_file(self._report_path):
            told = told[: _MOST_NOTES - 1]
            more = self.tr("More notes are in the report: press Open Report.") if len(told) < len(done.notes) else ""
        self._notes.show_paragraphs([text for text in (meaning, *as_sentences(told), more) if text])
        self._notes.show()

    def _say_estimate(self, estimate: Any, is_of_training: bool) -> None:
        """Where an accuracy is hardly known, nothing is bold."""
        self._estimated.setText(how_right(estimate, is_of_training))
        self._estimated.setToolTip(
            plain(self.tr("Overall accuracy with its 95 % interval. {}").format(in_words(estimate["assumption"])))
        )
        font = self._estimated.font()
        font.setBold(not estimate.get("points_missing"))
        self._estimated.setFont(font)
