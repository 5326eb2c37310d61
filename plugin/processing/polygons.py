"""xmodalnet:polygons."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from ...engine.errors import Cancelled, EngineError, JobError
from ...engine.wire import Progress
from .. import layers
from ..class_files import CODE, DISSOLVE, POLYGONIZE, style_polygons, write_polygons
from ..tasks import find_algorithm
from .algorithm import OwnAlgorithm
from .style_on_load import StyleOnLoad

_tr = partial(QCoreApplication.translate, "XModalNet")


class PolygonsAlgorithm(OwnAlgorithm):
    """A class map to polygons, with the names, colours and areas of their classes. The work is QGIS's and GDAL's."""

    NAME = "polygons"
    _raster: Path
    _target: Path
    _is_dissolved: bool
    _style: partial[None]
    _write: partial[Path]

    def displayName(self) -> str:
        return self.tr("Polygons of a map")

    def shortHelpString(self) -> str:
        return self.tr(
            "Makes a GeoPackage of the areas of a class map: a polygon for each patch of one class, or one of many parts for each "
            "class, with the class's code and name and the area in hectares on the project's ellipsoid, or on the map's where the "
            "project has none, in the colours of the map. "
            "Pixels without data give none. Clean the map first (Majority filter, Sieve): lonely pixels become polygons, too."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", self.tr("Class map")))
        self.addParameter(QgsProcessingParameterBoolean("DISSOLVE", self.tr("One polygon of many parts per class"), False))
        shapes = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterVectorDestination("POLYGONS", self.tr("Polygons"), shapes))

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        source = self.class_map_given(parameters, context, feedback)
        self._raster = source.path
        self._target = Path(layers.absolute(self.parameterAsOutputLayer(parameters, "POLYGONS", context), Path.cwd()))
        if self._target.suffix.lower() != ".gpkg":
            raise JobError(self.tr("'{}' is no GeoPackage").format(self._target), self.tr("Call it something.gpkg"))
        self._is_dissolved = self.parameterAsBool(parameters, "DISSOLVE", context)
        for name in (POLYGONIZE, *((DISSOLVE,) if self._is_dissolved else ())):
            find_algorithm(name)
        crs = QgsCoordinateReferenceSystem(source.layer.crs())
        if not crs.isValid():
            feedback.pushWarning(self.tr("'{}' has no CRS, so that the polygons have no areas").format(source.layer.name()))
        ellipsoid = context.ellipsoid() or (context.project().ellipsoid() if context.project() else "")
        self._style = partial(style_polygons, classes=source.classes)  # Processing leaves aside the one that the file brings
        self._write = partial(write_polygons, classes=source.classes, crs=crs, ellipsoid="" if ellipsoid == "NONE" else ellipsoid)

    def make(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        steps = QgsProcessingMultiStepFeedback(2 + self._is_dissolved, feedback)
        # Not beside the target: QGIS keeps what it has read open for a while, and on Windows nobody can remove that; it clears this itself
        shapes = Path(QgsProcessingUtils.generateTempFilename("shapes.gpkg"))
        folder = shapes.parent
        try:
            _run(POLYGONIZE, {"INPUT": str(self._raster), "BAND": 1, "FIELD": CODE, "OUTPUT": str(shapes)}, context, steps)
            if self._is_dissolved:
                steps.setCurrentStep(1)
                parts, shapes = shapes, folder / "dissolved.gpkg"
                _run(DISSOLVE, {"INPUT": str(parts), "FIELD": [CODE], "OUTPUT": str(shapes)}, context, steps)
            steps.setCurrentStep(1 + self._is_dissolved)

            def tell(progress: Progress) -> None:
                steps.setProgress(100 * progress.fraction)

            self._write(shapes, self._target, tell=tell, is_stopped=feedback.isCanceled)
        finally:
            sip.delete(steps)  # GDAL's algorithm would keep it alive, and it is not to outlive the feedback that it tells
            shutil.rmtree(folder, ignore_errors=True)
        StyleOnLoad.attach(context, str(self._target), self._style)
        return {"POLYGONS": str(self._target)}


def _run(name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
    """An algorithm of QGIS as a step. Raises EngineError, Cancelled."""
    algorithm = find_algorithm(name)
    _, is_done = algorithm.run(parameters, context, feedback)
    if feedback.isCanceled():
        raise Cancelled
    if not is_done:
        raise EngineError(_tr("The algorithm '{}' of QGIS failed").format(algorithm.displayName()), _tr("The log says more"))
