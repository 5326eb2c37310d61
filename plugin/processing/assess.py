"""xmodalnet:assess."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ...engine.jobs import Done
from ...engine.map_jobs import SAMPLINGS, AssessJob, Design
from ...engine.specs import LEAST_P
from .. import layers
from ..digits import or_less
from ..engine_words import in_words
from ..reference import design_of
from .algorithm import EngineAlgorithm, is_choice


class AssessAlgorithm(EngineAlgorithm):
    """A class map and a reference to accuracies."""

    NAME = "assess"

    def displayName(self) -> str:
        return self.tr("Assess a map")

    def shortHelpString(self) -> str:
        return self.tr(
            "Compares a class map with reference labels that were not used for training: confusion matrix (rows are the reference), "
            "overall and average accuracy, kappa, producer's and user's accuracy and F1 per class, as an HTML "
            "report that needs no other file.\n\n"
            "If the reference is a sample of single pixels that was drawn at random, say how, unless it is a file of 'Draw reference "
            "points', which says so itself: then every pixel of the map is counted, "
            "and the report also estimates the area of each class and the accuracies of the whole map, with 95 % confidence intervals "
            "(Olofsson et al. 2014; with a raster of strata that are not the classes of this map, Stehman 2014). Drawn shapes are no "
            "such sample: their accuracy has an interval as if they had been drawn at random. "
            "With another map, McNemar's test says whether the two differ on this reference."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", self.tr("Class map")))
        self.add_labels(self.tr("Reference (vector layer)"), self.tr("Reference (raster of codes, instead of a vector layer)"))
        designs = [
            self.tr("As the file says, else plain counts"),
            self.tr("Stratified random"),
            self.tr("Simple random"),
            self.tr("No random sample: plain counts"),
        ]
        sampling = self.tr("How the reference was drawn")
        self.addParameter(QgsProcessingParameterEnum("SAMPLING", sampling, designs, defaultValue=0))
        for name, text in (
            ("STRATA", self.tr("Strata of the sample, if not the classes of this map (raster of codes)")),
            ("COMPARE", self.tr("Another map to compare with (McNemar's test)")),
        ):
            self.addParameter(QgsProcessingParameterRasterLayer(name, text, optional=True))
        model = QgsProcessingParameterFile(
            "MODEL", self.tr("Model that made the map, for the report"), optional=True, fileFilter="X-ModalNet (*.xmn)"
        )
        self.add_advanced(model)
        self.addParameter(QgsProcessingParameterFileDestination("REPORT", self.tr("Report"), "HTML (*.html)"))
        table = self.tr("Table of the figures of each class, and of all")
        self.addParameter(
            QgsProcessingParameterFileDestination("TABLE", table, "CSV (*.csv)", optional=True, createByDefault=False)
        )
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", self.tr("Overall accuracy")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY_LOW", self.tr("Lower end of its 95 % interval")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY_HIGH", self.tr("Upper end of its 95 % interval")))
        self.addOutput(QgsProcessingOutputNumber("AVERAGE_ACCURACY", self.tr("Average accuracy")))
        self.addOutput(QgsProcessingOutputNumber("KAPPA", self.tr("Kappa")))
        for name, text in (
            ("ESTIMATED_ACCURACY", self.tr("Overall accuracy, estimated for the whole map")),
            ("ESTIMATED_ACCURACY_MARGIN", self.tr("Half of its 95 % confidence interval")),
            ("MCNEMAR_P", self.tr("p of McNemar's test")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        super().look(parameters, context, feedback)
        design = self._design(parameters, context)
        if design is not None:
            said = {
                "random": self.tr("The points were drawn at random from a map, as their file says: they speak for the whole map"),
                "stratified": self.tr(
                    "The points were drawn at random within each class of a map, as their file says: they speak for the whole map"
                ),
            }
            feedback.pushInfo(said[design.sampling])

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> AssessJob:
        reference, _ = self.label_spec(parameters, context)
        given = {name: self.parameterAsRasterLayer(parameters, name, context) for name in ("STRATA", "COMPARE")}
        others = {name: None if layer is None else layers.file_of(layer) for name, layer in given.items()}
        map_path = layers.file_of(self.parameterAsRasterLayer(parameters, "MAP", context))
        sampling = (None, *SAMPLINGS, None)[self.parameterAsEnum(parameters, "SAMPLING", context)]
        design = self._design(parameters, context)
        if design is not None:
            sampling, others["STRATA"] = design.sampling, others["STRATA"] or design.strata_of(map_path)
        return AssessJob(
            map_path=map_path,
            reference=reference,
            report_path=self.file_wanted(parameters, "REPORT", context) or None,
            model_path=self.file_given(parameters, "MODEL", context) or None,
            sampling=sampling,
            strata_path=others["STRATA"],
            compare_path=others["COMPARE"],
            table_path=self.file_wanted(parameters, "TABLE", context) or None,
        )

    def _design(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Design | None:
        """What the reference says of how it was drawn, if it is asked; a raster of codes comes first, and says nothing, and some of its
        points are not what was drawn."""
        is_asked = not self.parameterAsEnum(parameters, "SAMPLING", context) and not parameters.get("LABEL_RASTER")
        is_asked = is_asked and not is_choice(parameters.get("LABELS"))
        return design_of(self.vector_given(parameters, "LABELS", context)) if is_asked else None

    def tell(self, done: Done, feedback: QgsProcessingFeedback) -> None:
        """Two maps are compared by a sentence, too: of a p of many pixels the figure is 0."""
        super().tell(done, feedback)
        found: Any = done.report.get("comparison")
        if isinstance(found, dict):
            chance = or_less(found["p"], LEAST_P, 3)
            text = self.tr("Of {} pixels {} are right in this map alone, {} in the other alone (McNemar's test: p {})")
            feedback.pushInfo(text.format(found["pixels"], found["first_only"], found["second_only"], chance))
            if found["caution"]:
                feedback.pushWarning(in_words(found["caution"]))

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        names = ("overall_accuracy", "average_accuracy", "kappa")
        figures = {name.upper(): done.report.get(name) for name in names}
        estimate, comparison, interval = (
            done.report.get(name) for name in ("estimate", "comparison", "overall_accuracy_interval")
        )
        if isinstance(interval, dict):
            figures |= {"OVERALL_ACCURACY_LOW": interval["low"], "OVERALL_ACCURACY_HIGH": interval["high"]}
        if isinstance(estimate, dict):
            overall = estimate["overall_accuracy"]
            figures |= {"ESTIMATED_ACCURACY": overall["value"], "ESTIMATED_ACCURACY_MARGIN": overall["margin"]}
        if isinstance(comparison, dict):
            figures["MCNEMAR_P"] = comparison["p"]
        return {"REPORT": done.outputs.get("report"), "TABLE": done.outputs.get("table"), **figures}
