"""xmodalnet:train."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...engine.jobs import FEW_FOLDS, FOLDS_AS_NEEDED, MOST_FOLDS, Done, TrainJob
from ...engine.specs import MOST_SMOOTHING, FitSpec
from .. import label_specs
from .algorithm import EngineAlgorithm

_FIGURES = {"OVERALL_ACCURACY": "overall_accuracy", "AVERAGE_ACCURACY": "average_accuracy", "KAPPA": "kappa"}


class TrainAlgorithm(EngineAlgorithm):
    """Layers and labels to a model file."""

    NAME = "train"

    def displayName(self) -> str:
        return self.tr("Train a model")

    def shortHelpString(self) -> str:
        return self.tr(
            "Learns a land-cover model from co-registered layers of up to three sensors, one more such as elevation, and a few labels "
            "(polygons, lines, points, or a raster of codes). The target is what will be there for the whole map, one layer or several: "
            "the others, which may cover a part of the area only, help to learn. By default it is the last sensor given, and Other beside "
            "it; of several layers the map has the pixels of the first. "
            "Whole shapes are held out to estimate the accuracy; the saved model has learned from all. "
            "A cross-validation holds every shape out once instead of one share, in as many trainings as folds; where a class has few "
            "shapes that is the usual way.\n\n"
            "Layers may differ in CRS, pixel size and extent. The same seed gives the same model. Smoothing says how much a pixel of the "
            "maps follows its neighbours where it is in doubt; with 0 each pixel stands on its own.\n\n"
            "A training may continue from a model of the same sensors, with new labels, classes or another scene: it is done sooner, and "
            "what was taken over is told. Only the labels given here teach."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_layers()
        self.add_target()
        self.add_labels(self.tr("Labels (vector layer)"), self.tr("Labels (raster of codes, instead of a vector layer)"))
        self.add_start()
        share, double = self.tr("Held-out share of the shapes"), QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterNumber("HOLDOUT", share, double, 0.3, minValue=0, maxValue=0.9))
        self._add_numbers()
        self.add_device()
        for name, text in (
            ("EXCHANGE", self.tr("Interactive learning: sensors exchange what they learn")),
            ("ADVERSARIAL", self.tr("Self-adversarial: features learn to stand noise")),
            ("PROPAGATE", self.tr("Label propagation: unlabelled pixels learn along")),
        ):
            self.add_advanced(QgsProcessingParameterBoolean(name, text, True))
        for name, text, is_long in (("AUTHOR", self.tr("Author"), False), ("NOTES", self.tr("Notes, kept in the model"), True)):
            self.add_advanced(QgsProcessingParameterString(name, text, "", multiLine=is_long, optional=True))
        model, report = self.tr("Model"), self.tr("Report")
        self.addParameter(QgsProcessingParameterFileDestination("MODEL", model, "X-ModalNet (*.xmn)"))
        self.addParameter(
            QgsProcessingParameterFileDestination("REPORT", report, "HTML (*.html)", optional=True, createByDefault=False)
        )
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", self.tr("Overall accuracy")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY_LOW", self.tr("Lower end of its 95 % interval")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY_HIGH", self.tr("Upper end of its 95 % interval")))
        self.addOutput(QgsProcessingOutputNumber("AVERAGE_ACCURACY", self.tr("Average accuracy")))
        self.addOutput(QgsProcessingOutputNumber("KAPPA", self.tr("Kappa")))

    def _add_numbers(self) -> None:
        integer, double = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        folds = self.tr(
            "Cross-validation: folds that hold every shape out once (0: one held-out share, -1: {} where shapes are few)"
        )
        for number in (
            QgsProcessingParameterNumber(
                "FOLDS", folds.format(FEW_FOLDS), integer, TrainJob.folds, minValue=FOLDS_AS_NEEDED, maxValue=MOST_FOLDS
            ),
            QgsProcessingParameterNumber("EPOCHS", self.tr("Epochs (0: as many as serve)"), integer, 0, minValue=0),
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), integer, 0, minValue=0),
            QgsProcessingParameterNumber(
                "SMOOTHING",
                self.tr("Smoothing (0: each pixel on its own)"),
                double,
                TrainJob.smoothing,
                minValue=0,
                maxValue=MOST_SMOOTHING,
            ),
            QgsProcessingParameterNumber(
                "PRIOR",
                self.tr("Class prior (0: all classes alike, for rare ones; 1: as common as training finds them)"),
                double,
                TrainJob.prior,
                minValue=0,
                maxValue=1,
            ),
        ):
            self.add_advanced(number)

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TrainJob:
        label_spec, classes = self.label_spec(parameters, context)
        target = self.target_given(parameters, context)
        return TrainJob(
            layers=self.layer_specs(parameters, context, target),
            labels=label_spec,
            model_path=self.file_wanted(parameters, "MODEL", context),
            target=target,
            classes=classes,
            holdout=self.parameterAsDouble(parameters, "HOLDOUT", context),
            fit=FitSpec(
                epochs=self.parameterAsInt(parameters, "EPOCHS", context),
                seed=self.parameterAsInt(parameters, "SEED", context),
                device=self.parameterAsString(parameters, "DEVICE", context),
            ),
            exchange=self.parameterAsBool(parameters, "EXCHANGE", context),
            adversarial=self.parameterAsBool(parameters, "ADVERSARIAL", context),
            propagate=self.parameterAsBool(parameters, "PROPAGATE", context),
            report_path=self.file_wanted(parameters, "REPORT", context) or None,
            smoothing=self.parameterAsDouble(parameters, "SMOOTHING", context),
            start_path=self.file_given(parameters, "START", context) or None,
            folds=self.parameterAsInt(parameters, "FOLDS", context),
            author=self.parameterAsString(parameters, "AUTHOR", context),
            notes=self.parameterAsString(parameters, "NOTES", context),
            prior=self.parameterAsDouble(parameters, "PRIOR", context),
            renamed=self.old_names(parameters, context, label_spec.field, classes),
        )

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        label_specs.keep_copy(done.outputs)
        figures = {name: done.report.get(key) for name, key in _FIGURES.items()}
        interval = done.report.get("overall_accuracy_interval")
        if isinstance(interval, dict):
            figures |= {"OVERALL_ACCURACY_LOW": interval["low"], "OVERALL_ACCURACY_HIGH": interval["high"]}
        return {"MODEL": done.outputs["model"], "REPORT": done.outputs.get("report"), **figures}
