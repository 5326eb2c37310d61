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
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...engine.errors import Cancelled, EngineError, JobError
from ...engine.wire import Progress
from .. import layers, outputs
from ..class_files import CODE, DISSOLVE, POLYGONIZE, write_polygons
from ..class_maps import ClassMap
from ..tasks import find_algorithm
from .algorithm import OwnAlgorithm, as_exception

_tr = partial(QCoreApplication.translate, "XModalNet")


class PolygonsAlgorithm(OwnAlgorithm):
    """A class map to polygons, with the names, colours and areas of their classes. The work is QGIS's and GDAL's."""

    NAME = "polygons"
    _work: partial[dict[str, Any]]

    def displayName(self) -> str:
        return self.tr("Polygons of a map")

    def shortHelpString(self) -> str:
        return self.tr(
            "Makes a GeoPackage of the areas of a class map: a polygon for each patch of one class, or one of many parts for each "
            "class, with the class's code and name and the area in hectares on the project's ellipsoid, in the colours of the map. "
            "Pixels without data give none. Clean the map first (Majority filter, Sieve): lonely pixels become polygons, too."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", self.tr("Class map")))
        self.addParameter(QgsProcessingParameterBoolean("DISSOLVE", self.tr("One polygon of many parts per class"), False))
        shapes = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterVectorDestination("POLYGONS", self.tr("Polygons"), shapes))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """On the main thread, where layers may be looked at."""
        try:
            source = ClassMap.of(self.parameterAsRasterLayer(parameters, "MAP", context))
            target = Path(layers.absolute(self.parameterAsOutputLayer(parameters, "POLYGONS", context), Path.cwd()))
            if target.suffix.lower() != ".gpkg":
                raise JobError(self.tr("'{}' is no GeoPackage").format(target), self.tr("Call it something.gpkg"))
            outputs.check_target(target)
            is_dissolved = self.parameterAsBool(parameters, "DISSOLVE", context)
            for name in (POLYGONIZE, *((DISSOLVE,) if is_dissolved else ())):
                find_algorithm(name)
        except EngineError as error:
            raise as_exception(error) from error
        crs = QgsCoordinateReferenceSystem(source.layer.crs())
        if not crs.isValid():
            feedback.pushWarning(self.tr("'{}' has no CRS, so that the polygons have no areas").format(source.layer.name()))
        ellipsoid = context.ellipsoid() or (context.project().ellipsoid() if context.project() else "")
        write = partial(write_polygons, classes=source.classes, crs=crs, ellipsoid="" if ellipsoid == "NONE" else ellipsoid)
        self._work = partial(self._made, source.path, target, write, is_dissolved)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Off the main thread."""
        try:
            return self._work(context, feedback)
        except Cancelled as error:
            raise QgsProcessingException(self.tr("Cancelled")) from error
        except EngineError as error:
            raise as_exception(error) from error

    def _made(
        self,
        raster: Path,
        target: Path,
        write: partial[Path],
        is_dissolved: bool,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        steps = QgsProcessingMultiStepFeedback(2 + is_dissolved, feedback)
        folder = outputs.work_folder(target)
        try:
            shapes = folder / "shapes.gpkg"
            _run(POLYGONIZE, {"INPUT": str(raster), "BAND": 1, "FIELD": CODE, "OUTPUT": str(shapes)}, context, steps)
            if is_dissolved:
                steps.setCurrentStep(1)
                parts, shapes = shapes, folder / "dissolved.gpkg"
                _run(DISSOLVE, {"INPUT": str(parts), "FIELD": [CODE], "OUTPUT": str(shapes)}, context, steps)
            steps.setCurrentStep(1 + is_dissolved)

            def tell(progress: Progress) -> None:
                steps.setProgress(100 * progress.fraction)

            write(shapes, target, tell=tell, is_stopped=feedback.isCanceled)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return {"POLYGONS": str(target)}


def _run(name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
    """An algorithm of QGIS as a step. Raises EngineError, Cancelled."""
    algorithm = find_algorithm(name)
    _, is_done = algorithm.run(parameters, context, feedback)
    if feedback.isCanceled():
        raise Cancelled
    if not is_done:
        raise EngineError(_tr("The algorithm '{}' of QGIS failed").format(algorithm.displayName()), _tr("The log says more"))
