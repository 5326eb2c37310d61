"""xmodalnet:export_onnx."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...engine.jobs import Done, ExportOnnxJob
from ...engine.specs import MOST_SMOOTHING
from ..sensors import STREAMS, sensor_name
from .algorithm import EngineAlgorithm


class ExportOnnxAlgorithm(EngineAlgorithm):
    """A model to a file that the Deepness plugin runs."""

    NAME = "export_onnx"
    GROUP = "Models"

    def displayName(self) -> str:
        return self.tr("Export a model for Deepness")

    def shortHelpString(self) -> str:
        return self.tr(
            "Writes a model as one ONNX file that the QGIS plugin Deepness loads as a segmentation model: one raster of the sensor in, "
            "with all bands in the order of the training, one probability per class out. Classes, pixel size, tiles and overlap are told "
            "in the file, so Deepness sets them itself; leave them as they are, and leave its channels mapped in order. The values are "
            "those of the layer as QGIS reads them, whatever their type.\n\n"
            "Deepness gives a model one raster: of a model of several sensors, one is exported. It needs a layer whose CRS is in metres. "
            "It knows no 'no data': pixels without data get a class too, so give it a polygon layer of the area to map. If such pixels "
            "have a value of their own, name it here: then they do not disturb their neighbours. What is not a number (NaN) never does."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile("MODEL", self.tr("Model"), fileFilter="X-ModalNet (*.xmn)"))
        sensors = [self.tr("The model's target"), *map(sensor_name, STREAMS)]
        self.addParameter(QgsProcessingParameterEnum("STREAM", self.tr("Sensor"), sensors, defaultValue=0))
        double, integer = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        nodata = self.tr("Value that means no data (empty: none)")
        self.addParameter(QgsProcessingParameterNumber("NODATA", nodata, double, None, optional=True))
        tile = self.tr("Tile side in pixels")
        self.add_advanced(QgsProcessingParameterNumber("TILE", tile, integer, ExportOnnxJob.tile_px, minValue=64, maxValue=4096))
        smoothing = self.tr("Smoothing (0: each pixel on its own; empty: as in training)")
        self.add_advanced(
            QgsProcessingParameterNumber("SMOOTHING", smoothing, double, None, optional=True, minValue=0, maxValue=MOST_SMOOTHING)
        )
        self.addParameter(QgsProcessingParameterFileDestination("ONNX", self.tr("Model for Deepness"), "ONNX (*.onnx)"))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ExportOnnxJob:
        stream = self.parameterAsEnum(parameters, "STREAM", context)
        return ExportOnnxJob(
            model_path=self.file_given(parameters, "MODEL", context),
            onnx_path=self.file_wanted(parameters, "ONNX", context),
            streams=(STREAMS[stream - 1],) if stream else (),
            tile_px=self.parameterAsInt(parameters, "TILE", context),
            smoothing=self.number_given(parameters, "SMOOTHING", context),
            nodata=self.number_given(parameters, "NODATA", context),
        )

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        return {"ONNX": done.outputs["onnx"]}
