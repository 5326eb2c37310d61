"""What a training found: how well it recognised the labels that it had not seen, its classes, and what must be known of that."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from ...engine.jobs import FEW_FOLDS, Done
from ..digits import fixed, percent
from ..engine_words import in_words
from .device_words import computed_on
from .model_list import classes_of_all
from .opening import open_report
from .parts import WholeText, as_sentences, is_file, qgis_icon
from .plain import plain
from .tables import FigureTable

_CAUTIONED = ("overall_accuracy_interval", "overall_accuracy_over_folds")


class TrainFigures(QObject):
    """The widgets that tell it, which step 3 lays below each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._report_path = ""
        self._figures = QLabel()
        self._figures.setObjectName("accuracyLabel")
        self._figures.setWordWrap(True)
        self._table = FigureTable(
            "accuracyTable",
            [
                (self.tr("PA %"), self.tr("Producer's accuracy: share of the held-out pixels of the class that were found")),
                (self.tr("UA %"), self.tr("User's accuracy: share of the pixels mapped as the class that are it")),
                (self.tr("F1 %"), self.tr("Harmonic mean of producer's and user's accuracy")),
            ],
        )
        self._note = WholeText("accuracyNote")
        self._report = QPushButton(qgis_icon("/mActionOpenTable.svg"), self.tr("Open Report"))
        self._report.setObjectName("openTrainReportButton")
        self._report.clicked.connect(lambda: open_report(self._report_path))

    @property
    def widgets(self) -> list[QWidget]:
        return [self._figures, self._table, self._note, self._report]

    def forget(self) -> None:
        """Nothing is known of these labels; the report is of other ones too."""
        self._figures.hide()
        self._note.hide()
        self._table.show_rows([])
        self._report.hide()

    def show_found(self, trained: Done) -> None:
        """How right it is, and what is said of that."""
        self._report_path = trained.outputs.get("report", "")
        self._report.setVisible(is_file(self._report_path))
        figures: dict[str, Any] = trained.report
        is_measured = figures.get("overall_accuracy") is not None
        summary = self._summary(figures) + self._over_folds(figures) if is_measured else ""
        self._figures.setText(summary or self.tr("Nothing was held out, so the accuracy is not known"))
        told = [in_words(figures[name]["caution"]) for name in _CAUTIONED if figures.get(name)]
        meant = self.tr(
            "AA: average accuracy, the mean of the producer's accuracies of the classes. κ: Cohen's kappa, 1 if all is right and 0 if it "
            "is no better than chance"
        )
        self._figures.setToolTip(plain("\n\n".join([self.tr("On held-out shapes, from the target layer alone"), *told, meant])))
        self._figures.show()
        accuracies = ("producers_accuracy", "users_accuracy", "f1")
        rows = [(entry["name"], entry["color"], [percent(entry[key], "") for key in accuracies]) for entry in figures["classes"]]
        self._table.show_rows(rows if is_measured else [])
        notes, aim = as_sentences(trained.notes), f"{self._aim()} {self._which(trained)}".rstrip()  # the message bar's go by
        if is_measured and (figures.get("overall_accuracy_interval") or {}).get("missing"):
            notes.append(aim)  # of what the accuracy was estimated, the first note says
        elif is_measured:
            notes.insert(0, f"{self._basis(figures)} {aim}")
        self._note.show_paragraphs(notes)
        self._note.setVisible(bool(self._note.text()))

    def _summary(self, figures: dict[str, Any]) -> str:
        """The accuracy and how far it may be off, which comes first where the figure alone would say more than is known."""
        overall, average, kappa = figures["overall_accuracy"], figures["average_accuracy"], figures["kappa"]
        found = figures.get("overall_accuracy_interval")
        counted, some = percent(overall), _of_some(figures)
        oa = self.tr("Overall accuracy (OA) {}").format(counted) + some
        others = f"{self.tr('AA {}').format(percent(average))} · κ\N{NO-BREAK SPACE}{_two_digits(kappa)}"
        if not found:  # of a single shape, or from before there was one
            return f"<b>{oa}</b><br>{others}"
        low, high = (percent(found[end], decimals=0) for end in ("low", "high"))
        if found.get("missing"):
            told = self.tr("Overall accuracy (OA) between {} and {} (95 % interval)").format(low, high)
            return f"{told}<br>{self.tr('OA {}').format(counted)}{some} · {others}"
        return f"<b>{oa}</b><br>{others}<br>" + self.tr("OA 95 % interval: {} to {}").format(low, high)

    def _over_folds(self, figures: dict[str, Any]) -> str:
        """How the accuracy varies over the folds of a cross-validation, a line without a mean that would be a second accuracy; nothing
        without folds, or over so few that it says nothing beside the interval."""
        found = figures.get("overall_accuracy_over_folds")
        if not found or not found["each"] or (found["folds"] <= FEW_FOLDS and figures.get("overall_accuracy_interval")):
            return ""
        ends = (percent(end(found["each"])) for end in (min, max))
        return "<br>" + self.tr("OA of each of the {} folds: {} to {}").format(found["folds"], *ends)

    def _basis(self, figures: dict[str, Any]) -> str:
        """What the accuracy was estimated from."""
        pixels, found = figures.get("held_out_pixels"), figures.get("overall_accuracy_interval")
        if pixels and found:
            basis = self.tr("From {} pixels of {} held-out shapes.").format(pixels, found["shapes"])
            if pixels == found["shapes"]:
                basis = self.tr("From {} held-out points.").format(pixels)
            elif found.get("things") == "points":
                text = self.tr("From {} held-out points; those that touch count as one, which makes {}.")
                basis = text.format(pixels, found["shapes"])
        else:
            inside = self.tr("From {} held-out pixels inside of labelled shapes.").format(pixels)
            basis = inside if pixels else self.tr("From held-out pixels inside of labelled shapes.")
        return basis

    def _aim(self) -> str:
        """What it does not tell."""
        return self.tr("To know how right a whole map is, draw points from it in step 5.")

    def _which(self, trained: Done) -> str:
        """Of which model the figures are, and since when: those of the next training may be the same."""
        path = Path(trained.outputs.get("model", ""))
        if not is_file(str(path)):
            return ""
        moment = datetime.fromtimestamp(path.stat().st_mtime).isoformat(" ", "minutes")
        return f"{self.tr('This is of {}, trained {}.').format(path.name, moment)} {computed_on(trained.report)}".rstrip()


def _of_some(figures: dict[str, Any]) -> str:
    """How many of the classes the accuracy is of, where not of all, as the card of the model has it."""
    classes = figures["classes"]
    tested = [entry for entry in classes if entry["producers_accuracy"] is not None]
    return f" ({classes_of_all(len(tested), len(classes))})" if len(tested) < len(classes) else ""


def _two_digits(value: Optional[float]) -> str:
    return "–" if value is None else fixed(value, 2)
