"""xmodalnet:suggest."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
)

from ...engine.jobs import MOST_SUGGESTIONS, Done, SuggestJob
from ...engine.specs import FitSpec
from .algorithm import EngineAlgorithm


class SuggestAlgorithm(EngineAlgorithm):
    """Layers and the labels so far to points where a label would teach the most."""

    NAME = "suggest"

    def displayName(self) -> str:
        return self.tr("Suggest where to label next")

    def shortHelpString(self) -> str:
        return self.tr(
            "Learns from the labels as they are now and says where the next ones would teach the most: points far from each other and from "
            "all labels, the best first, with the two classes that each place may be and their shares. Label them, and run it again.\n\n"
            "The panel does the same step by step, in the live map: 'Next Suggestion'."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_layers()
        self.add_target()
        self.add_labels(self.tr("Labels (vector layer)"), self.tr("Labels (raster of codes, instead of a vector layer)"))
        integer, count = QgsProcessingParameterNumber.Type.Integer, self.tr("Places")
        self.addParameter(
            QgsProcessingParameterNumber("COUNT", count, integer, SuggestJob.count, minValue=1, maxValue=MOST_SUGGESTIONS)
        )
        self.add_start()
        self.add_advanced(QgsProcessingParameterNumber("SEED", self.tr("Seed"), integer, 0, minValue=0))
        self.add_device()
        kind = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterVectorDestination("POINTS", self.tr("Places to label"), kind))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SuggestJob:
        label_spec, classes = self.label_spec(parameters, context)
        target = self.target_given(parameters, context)
        return SuggestJob(
            layers=self.layer_specs(parameters, context, target),
            labels=label_spec,
            points_path=self.file_wanted(parameters, "POINTS", context),
            target=target,
            classes=classes,
            count=self.parameterAsInt(parameters, "COUNT", context),
            fit=FitSpec(
                seed=self.parameterAsInt(parameters, "SEED", context),
                device=self.parameterAsString(parameters, "DEVICE", context),
            ),
            start_path=self.file_given(parameters, "START", context) or None,
        )

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        return {"POINTS": done.outputs["points"]}
