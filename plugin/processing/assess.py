"""xmodalnet:assess."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ...engine.jobs import AssessJob, Done
from .. import layers
from .algorithm import EngineAlgorithm


class AssessAlgorithm(EngineAlgorithm):
    """A class map and a reference to accuracies."""

    NAME = "assess"

    def displayName(self) -> str:
        return self.tr("Assess a map")

    def shortHelpString(self) -> str:
        return self.tr(
            "Compares a class map with reference labels that were not used for training: confusion matrix (rows are the reference), "
            "overall and average accuracy, kappa, producer's and user's accuracy and F1 per class, as an HTML "
            "report that needs no other file."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", self.tr("Class map")))
        self.add_labels(self.tr("Reference (vector layer)"), self.tr("Reference (raster of codes, instead of a vector layer)"))
        model = QgsProcessingParameterFile(
            "MODEL", self.tr("Model (adds its training curves)"), optional=True, fileFilter="X-ModalNet (*.xmn)"
        )
        self.add_advanced(model)
        self.addParameter(QgsProcessingParameterFileDestination("REPORT", self.tr("Report"), "HTML (*.html)"))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", self.tr("Overall accuracy")))
        self.addOutput(QgsProcessingOutputNumber("AVERAGE_ACCURACY", self.tr("Average accuracy")))
        self.addOutput(QgsProcessingOutputNumber("KAPPA", self.tr("Kappa")))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> AssessJob:
        reference, _ = self.label_spec(parameters, context)
        return AssessJob(
            map_path=layers.file_of(self.parameterAsRasterLayer(parameters, "MAP", context)),
            reference=reference,
            report_path=self.file_wanted(parameters, "REPORT", context) or None,
            model_path=self.file_given(parameters, "MODEL", context) or None,
        )

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        names = ("overall_accuracy", "average_accuracy", "kappa")
        return {"REPORT": done.outputs.get("report"), **{name.upper(): done.report.get(name) for name in names}}
