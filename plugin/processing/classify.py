"""xmodalnet:classify."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ...engine.grid import Bounds
from ...engine.jobs import ClassifyJob, Done, Job
from ...engine.specs import MOST_SMOOTHING
from .. import layers, map_area, outputs, styling
from ..layer_copy import LAYER, copy_labels, file_as_shown
from ..sensors import STREAMS
from .algorithm import EngineAlgorithm, is_choice
from .style_on_load import StyleOnLoad


class ClassifyAlgorithm(EngineAlgorithm):
    """A model and layers to a class map."""

    NAME = "classify"

    def displayName(self) -> str:
        return self.tr("Map with a model")

    def shortHelpString(self) -> str:
        return self.tr(
            "Classifies layers with a model that 'Train a model' made. Any of the model's sensors may be left out; its target alone is "
            "enough. A layer of another sensor is resampled to the bands that the model learned from, if the wavelengths of both "
            "are known. The map is a Cloud Optimized GeoTIFF with class names and colours, 255 where there is no data; the confidence "
            "says how sure the model is of a pixel, 0 to 1; it is calibrated, so that about 80 % of the pixels of 0.8 are right, only if "
            "labels were held out in training and the map shows what was learned there. The uncertainty "
            "has three bands: the entropy (1: all classes are as likely), the margin between the two best classes, and how unlike all "
            "labels a pixel is (1: the edge of what training saw, above: unlike it). Rasters of any size are read tile by tile. "
            "Smoothing says how much a pixel follows its neighbours where it is in doubt: 0 each pixel on its own, left empty as in "
            "training."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile("MODEL", self.tr("Model"), fileFilter="X-ModalNet (*.xmn)"))
        self.add_layers()
        self.addParameter(QgsProcessingParameterExtent("EXTENT", self.tr("Area (default: the whole layer)"), optional=True))
        within = self.tr("Only inside of these polygons (default: everywhere)")
        kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("WITHIN", within, kinds, optional=True))
        number = QgsProcessingParameterNumber.Type.Integer
        tile = QgsProcessingParameterNumber(
            "TILE", self.tr("Tile size in pixels (smaller: less memory)"), number, 512, minValue=64, maxValue=8192
        )
        self.add_advanced(tile)
        self.add_advanced(
            QgsProcessingParameterNumber(
                "SMOOTHING",
                self.tr("Smoothing (0: each pixel on its own; empty: as in training)"),
                QgsProcessingParameterNumber.Type.Double,
                None,
                optional=True,
                minValue=0,
                maxValue=MOST_SMOOTHING,
            )
        )
        self.add_advanced(
            QgsProcessingParameterNumber(
                "PRIOR",
                self.tr(
                    "Class prior (0: all classes alike, for rare ones; 1: as common as training found them; empty: as in training)"
                ),
                QgsProcessingParameterNumber.Type.Double,
                None,
                optional=True,
                minValue=0,
                maxValue=1,
            )
        )
        self.add_device()
        self.add_advanced(
            QgsProcessingParameterString(
                "CLUSTER", self.tr("Dask cluster (tcp://host:8786 or local:4; empty: the engine itself maps)"), optional=True
            )
        )
        self.addParameter(QgsProcessingParameterRasterDestination("MAP", self.tr("Class map")))
        for name, text in (("CONFIDENCE", self.tr("Confidence")), ("UNCERTAINTY", self.tr("Uncertainty"))):
            self.addParameter(QgsProcessingParameterRasterDestination(name, text, optional=True, createByDefault=False))
        report = self.tr("Report")
        self.addParameter(
            QgsProcessingParameterFileDestination("REPORT", report, "HTML (*.html)", optional=True, createByDefault=False)
        )

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ClassifyJob:
        area, area_crs = self._area(parameters, context)
        within, within_layer, within_origin = self._within(parameters, context)
        return ClassifyJob(
            layers=self.layer_specs(parameters, context),
            model_path=self.file_given(parameters, "MODEL", context),
            map_path=self.file_wanted(parameters, "MAP", context),
            confidence_path=self.file_wanted(parameters, "CONFIDENCE", context) or None,
            area=area,
            area_crs=area_crs,
            within_path=within,
            within_layer=within_layer,
            within_origin=within_origin,
            tile_px=self.parameterAsInt(parameters, "TILE", context),
            device=self.parameterAsString(parameters, "DEVICE", context),
            report_path=self.file_wanted(parameters, "REPORT", context) or None,
            smoothing=self.number_given(parameters, "SMOOTHING", context),
            uncertainty_path=self.file_wanted(parameters, "UNCERTAINTY", context) or None,
            cluster=self.parameterAsString(parameters, "CLUSTER", context).strip() or None,
            prior=self.number_given(parameters, "PRIOR", context),
        )

    def _within(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str | None, str, str]:
        """The file with the polygons, the layer in it, and what they are called: where they lie, or a passing copy of what QGIS shows or
        has selected. Raises LabelError."""
        given = parameters.get("WITHIN")
        if given in (None, "", NULL):
            return None, "", ""
        is_defined = isinstance(given, QgsProcessingFeatureSourceDefinition)
        source = self.parameterAsSource(parameters, "WITHIN", context)
        layer = self.vector_given(parameters, "WITHIN", context)
        if source is None or layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "WITHIN"))
        found = None if is_choice(given) else file_as_shown(layer)
        if found is not None:
            return *found, layer.name()
        path = Path(QgsProcessingUtils.generateTempFilename("within.gpkg"))
        copy_labels(source.materialize(QgsFeatureRequest()), "", path)
        return str(path), LAYER, map_area.known_as(layer, is_defined and given.selectedFeaturesOnly)

    def _area(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[Bounds | None, str]:
        """The extent and its CRS, "" for an extent that was given without one."""
        extent = self.parameterAsExtent(parameters, "EXTENT", context)
        if extent.isNull():
            return None, ""
        given = [self.parameterAsRasterLayer(parameters, stream.upper(), context) for stream in STREAMS]
        crs = self.parameterAsExtentCrs(parameters, "EXTENT", context)
        return layers.area_in(extent, crs, [layer for layer in given if layer is not None])

    def make(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        results = super().make(parameters, context, feedback)
        fleeting = _fleeting_inputs(self._job)
        if fleeting:
            text = self.tr(
                "The map stays, but it was made from a temporary file, which will be deleted: {}. To be able to make the map again, give "
                "that file a name of its own"
            )
            feedback.pushWarning(text.format(", ".join(fleeting)))
        return results

    def results(self, parameters: dict[str, Any], context: QgsProcessingContext, done: Done) -> dict[str, Any]:
        styles = {
            "map": styling.style_class_map,
            "confidence": styling.style_confidence,
            "uncertainty": styling.style_uncertainty,
        }
        for role, style in styles.items():
            if role in done.outputs:
                StyleOnLoad.attach(context, done.outputs[role], style)
        return {role.upper(): done.outputs.get(role) for role in (*styles, "report")}


def _fleeting_inputs(job: Job) -> list[str]:
    """What a map that stays was made from and that does not, such as a model that another step of the modeler has trained."""
    if not isinstance(job, ClassifyJob) or outputs.is_temporary(Path(job.map_path)):
        return []
    inputs = [job.model_path, *(layer.path for layer in job.layers), *filter(None, [job.within_path])]
    return [path for path in inputs if outputs.is_temporary(Path(path))]
