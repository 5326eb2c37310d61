"""xmodalnet:sampling."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ...engine.jobs import Done
from ...engine.map_jobs import DESIGNS, MOST_POINTS, SamplingJob
from .. import layers
from .algorithm import EngineAlgorithm


class SamplingAlgorithm(EngineAlgorithm):
    """A class map to points that wait for their reference class."""

    NAME = "sampling"

    def displayName(self) -> str:
        return self.tr("Draw reference points")

    def shortHelpString(self) -> str:
        return self.tr(
            "Draws pixels of a class map at random, as points without a class. Somebody who does not see the map gives each its true class "
            "in the field 'class' (in the panel: step 5); then 'Assess a map' estimates the accuracy and the areas of the whole map from "
            "them.\n\nDesigns: Random takes all pixels alike. The others draw within each class of the map: Equal as many of each, which "
            "tells the most of rare classes; Proportional as the class is large; Optimal as it is large and in doubt, which tells the "
            "overall accuracy best and needs the map's confidence (Olofsson et al. 2014)."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        integer = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", self.tr("Class map")))
        names = [self.tr("Random"), self.tr("Equal"), self.tr("Proportional"), self.tr("Optimal")]
        usual = DESIGNS.index(SamplingJob.design)
        self.addParameter(QgsProcessingParameterEnum("DESIGN", self.tr("Design"), names, defaultValue=usual))
        size = QgsProcessingParameterNumber(
            "SIZE", self.tr("Points"), integer, SamplingJob.size, minValue=2, maxValue=MOST_POINTS
        )
        self.addParameter(size)
        confidence = self.tr("Confidence of the map (for the optimal design)")
        self.addParameter(QgsProcessingParameterRasterLayer("CONFIDENCE", confidence, optional=True))
        self.add_advanced(QgsProcessingParameterNumber("SEED", self.tr("Seed"), integer, 0, minValue=0))
        kind = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterVectorDestination("POINTS", self.tr("Reference points"), kind))
        self.addOutput(QgsProcessingOutputNumber("EXPECTED_MARGIN", self.tr("Half of the 95 % interval that is to be expected")))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SamplingJob:
        confidence = self.parameterAsRasterLayer(parameters, "CONFIDENCE", context)
        return SamplingJob(
            map_path=layers.file_of(self.parameterAsRasterLayer(parameters, "MAP", context)),
            points_path=self.file_wanted(parameters, "POINTS", context),
            design=DESIGNS[self.parameterAsEnum(parameters, "DESIGN", context)],
            size=self.parameterAsInt(parameters, "SIZE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            confidence_path=None if confidence is None else layers.file_of(confidence),
        )

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        return {"POINTS": done.outputs["points"], "EXPECTED_MARGIN": done.report["expected_margin"]}
