"""xmodalnet:sample."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ...engine.jobs import Done, SampleJob
from .. import layers
from ..sample_scene import sample_job
from .algorithm import EngineAlgorithm

_ROLES = ("hsi", "msi", "sar", "labels", "truth")


class SampleAlgorithm(EngineAlgorithm):
    """The simulated demonstration scene."""

    NAME = "sample"
    GROUP = "Demonstration"

    def displayName(self) -> str:
        return self.tr("Make the sample scene")

    def shortHelpString(self) -> str:
        return self.tr(
            "Writes a small simulated landscape: a hyperspectral image over a part of it, a multispectral and a radar image, a few labels, "
            "and the true map. It shows how the tools work, not how accurate they are on real data."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        integer = QgsProcessingParameterNumber.Type.Integer
        side = QgsProcessingParameterNumber(
            "SIZE", self.tr("Side of the scene in pixels"), integer, 400, minValue=64, maxValue=1024
        )
        self.addParameter(side)
        self.add_advanced(QgsProcessingParameterNumber("SEED", self.tr("Seed"), integer, 0, minValue=0))
        self.addParameter(QgsProcessingParameterFolderDestination("FOLDER", self.tr("Folder")))
        for role in _ROLES:
            self.addOutput(QgsProcessingOutputFile(role.upper(), role))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SampleJob:
        return sample_job(
            layers.absolute(self.parameterAsString(parameters, "FOLDER", context), Path.cwd()),
            self.parameterAsInt(parameters, "SIZE", context),
            self.parameterAsInt(parameters, "SEED", context),
        )

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        folder = Path(done.outputs["msi"]).parent  # asked for again, a temporary folder would be another one
        return {"FOLDER": str(folder), **{role.upper(): done.outputs[role] for role in _ROLES}}
