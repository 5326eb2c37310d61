"""xmodalnet:majority."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...engine.jobs import Done
from ...engine.map_jobs import MOST_RADIUS_PX, MajorityJob
from .. import layers, styling
from .algorithm import EngineAlgorithm
from .style_on_load import StyleOnLoad


class MajorityAlgorithm(EngineAlgorithm):
    """A class map without lonely pixels."""

    NAME = "majority"

    def displayName(self) -> str:
        return self.tr("Majority filter of a map")

    def shortHelpString(self) -> str:
        return self.tr(
            "Gives each pixel of a class map the class that is most frequent in the square around it; a radius of 1 is the square of "
            "3 x 3 pixels. Pixels without data stay so and have no say. Where classes are as frequent, a pixel keeps its own."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", self.tr("Class map")))
        integer = QgsProcessingParameterNumber.Type.Integer
        radius = self.tr("Radius in pixels")
        self.addParameter(QgsProcessingParameterNumber("RADIUS", radius, integer, 1, minValue=1, maxValue=MOST_RADIUS_PX))
        self.addParameter(QgsProcessingParameterRasterDestination("CLEANED", self.tr("Cleaned map")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED_PIXELS", self.tr("Pixels that changed")))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> MajorityJob:
        return MajorityJob(
            map_path=layers.file_of(self.parameterAsRasterLayer(parameters, "MAP", context)),
            cleaned_path=self.file_wanted(parameters, "CLEANED", context),
            radius_px=self.parameterAsInt(parameters, "RADIUS", context),
        )

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        StyleOnLoad.attach(context, done.outputs["map"], styling.style_class_map)
        return {"CLEANED": done.outputs["map"], "CHANGED_PIXELS": done.report["changed_pixels"]}
