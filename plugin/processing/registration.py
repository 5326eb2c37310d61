"""xmodalnet:registration."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterVectorDestination,
)

from ...engine.errors import JobError
from ...engine.jobs import Done, RegistrationJob
from ..sensors import STREAMS, sensor_name
from .algorithm import EngineAlgorithm


class RegistrationAlgorithm(EngineAlgorithm):
    """Layers to how far they lie from each other."""

    NAME = "registration"
    GROUP = "Data"

    def displayName(self) -> str:
        return self.tr("Compare the layers' places")

    def shortHelpString(self) -> str:
        return self.tr(
            "Estimates how far each layer lies from the target layer, in the target's pixels, by phase correlation of their edges. "
            "Where the edges have too little in common, it says that it cannot tell. The points hold the shift at every place that told "
            "one (off_x, off_y in map units: where the layer has what should be at the point). Radar has its edges where things rise "
            "and an optical image where colours change, so between the two a pixel or so is not to be trusted."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_layers()
        names = [sensor_name(stream) for stream in STREAMS]
        self.addParameter(QgsProcessingParameterEnum("TARGET", self.tr("Target"), names, defaultValue=STREAMS.index("msi")))
        kind = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterVectorDestination("SHIFTS", self.tr("Shifts"), kind, optional=True))
        self.addOutput(QgsProcessingOutputNumber("LARGEST_PX", self.tr("The largest shift that can be told, in pixels")))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RegistrationJob:
        target = STREAMS[self.parameterAsEnum(parameters, "TARGET", context)]
        specs = self.layer_specs(parameters, context)
        if target not in [spec.stream for spec in specs]:
            raise JobError(
                self.tr("The target {} is none of the layers").format(sensor_name(target)),
                self.tr("Give that layer, or another target"),
            )
        return RegistrationJob(specs, target, self.file_wanted(parameters, "SHIFTS", context) or None)

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        entries: Any = done.report["layers"]
        sure = [entry["distance_px"] for entry in entries if entry["is_sure"]]
        return {"SHIFTS": done.outputs.get("points"), "LARGEST_PX": max(sure) if sure else None}
