"""xmodalnet:stack_bands."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameters,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...engine.errors import LayerError
from .. import layers
from ..band_stack import stack_bands
from .algorithm import OwnAlgorithm

_tr = partial(QCoreApplication.translate, "XModalNet")


def _is_virtual(path: str) -> bool:
    return Path(path).suffix.lower() == ".vrt"


class _VirtualRaster(QgsProcessingParameterRasterDestination):
    """A raster of another format than the provider's."""

    def clone(self) -> _VirtualRaster:
        return _VirtualRaster(self.name(), self.description())

    def defaultFileExtension(self) -> str:
        return "vrt"

    def createFileFilter(self) -> str:
        return str(_tr("Virtual rasters (*.vrt)"))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["vrt"]

    def isSupportedOutputValue(self, value: object, context: QgsProcessingContext) -> tuple[bool, str]:
        path = QgsProcessingParameters.parameterAsOutputLayer(self, value, context)
        return _is_virtual(path), "" if _is_virtual(path) else _tr("'{}' is no virtual raster: call it something.vrt").format(
            path
        )


class StackBandsAlgorithm(OwnAlgorithm):
    """Bands that come as a file each to one image."""

    NAME = "stack_bands"
    GROUP = "Data"
    _chosen: list[QgsRasterLayer]
    _target: Path

    def displayName(self) -> str:
        return self.tr("Stack bands")

    def shortHelpString(self) -> str:
        return self.tr(
            "Makes one image of bands that come as a file each, or in several pixel sizes, such as those of Landsat and Sentinel-2: a "
            "small virtual raster that names the files, so that nothing is copied. It has the finest pixels, and the area that all "
            "cover. Names and wavelengths come from the files, or from what they are called; so does the order of the bands."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        rasters = QgsProcessing.SourceType.TypeRaster
        self.addParameter(QgsProcessingParameterMultipleLayers("BANDS", self.tr("Layers of bands"), rasters))
        self.addParameter(_VirtualRaster("IMAGE", self.tr("Image")))

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        found = self.parameterAsLayerList(parameters, "BANDS", context)
        self._chosen = [layer for layer in found if isinstance(layer, QgsRasterLayer)]
        if not self._chosen or len(self._chosen) < len(found):
            raise LayerError(self.tr("Not all of the bands are rasters"), self.tr("Give raster layers, or files of rasters"))
        self._target = Path(layers.absolute(self.parameterAsOutputLayer(parameters, "IMAGE", context), Path.cwd()))
        stack_bands(self._chosen, self._target)

    def make(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        feedback.pushInfo(self.tr("{} layers in {}").format(len(self._chosen), self._target))
        return {"IMAGE": str(self._target)}
