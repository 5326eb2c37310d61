"""xmodalnet:compare."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...engine.jobs import Done
from ...engine.map_jobs import CompareJob
from .. import layers, styling
from .algorithm import EngineAlgorithm
from .style_on_load import StyleOnLoad


class CompareAlgorithm(EngineAlgorithm):
    """Two class maps to a matrix and a map of changes."""

    NAME = "compare"

    def displayName(self) -> str:
        return self.tr("Compare two maps")

    def shortHelpString(self) -> str:
        return self.tr(
            "Counts what became of each class from one class map to another: a matrix of pixels and hectares (rows are the first map, "
            "columns the second), the commonest changes, and a map that is grey where nothing changed and else has the colour of what "
            "a pixel is now.\n\nClasses are the same if they have the same name, whatever their codes. The second map may be of "
            "another CRS, extent or pixel size: each pixel of the first is compared with the nearest one of the second."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", self.tr("First map")))
        self.addParameter(QgsProcessingParameterRasterLayer("OTHER", self.tr("Second map")))
        self.addParameter(QgsProcessingParameterRasterDestination("CHANGE", self.tr("Map of changes"), optional=True))
        self.addParameter(QgsProcessingParameterFileDestination("REPORT", self.tr("Report"), "HTML (*.html)"))
        self.addOutput(QgsProcessingOutputNumber("CHANGED_PIXELS", self.tr("Pixels that changed")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED_SHARE", self.tr("Share of the pixels that changed")))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CompareJob:
        first, other = (layers.file_of(self.parameterAsRasterLayer(parameters, name, context)) for name in ("MAP", "OTHER"))
        return CompareJob(
            map_path=first,
            other_path=other,
            change_path=self.file_wanted(parameters, "CHANGE", context) or None,
            report_path=self.file_wanted(parameters, "REPORT", context) or None,
        )

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        change = done.outputs.get("change")
        if change is not None:
            StyleOnLoad.attach(context, change, styling.style_class_map)
        figures = {name.upper(): done.report.get(name) for name in ("changed_pixels", "changed_share")}
        return {"CHANGE": change, "REPORT": done.outputs.get("report"), **figures}
