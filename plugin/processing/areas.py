"""xmodalnet:areas."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...engine.checks import check_outputs
from ...engine.errors import Cancelled, JobError
from ...engine.specs import ClassSpec
from .. import layers
from ..class_files import style_polygons
from ..class_maps import check_codes
from ..polygon_areas import AreaColumns, PolygonContents, placed
from .algorithm import OwnAlgorithm, named_file
from .style_on_load import StyleOnLoad

_WHOLE = 0.995  # of a polygon; what is missing of more is a corner


class AreasAlgorithm(OwnAlgorithm):
    """What a class map says of each polygon of a layer: its class, and the area of every class in it."""

    NAME = "areas"
    _crs: QgsCoordinateReferenceSystem
    _classes: tuple[ClassSpec, ...]
    _columns: AreaColumns
    _contents: PolygonContents

    def displayName(self) -> str:
        return self.tr("Areas by polygon")

    def shortHelpString(self) -> str:
        return self.tr(
            "Tells of each polygon of a layer, such as fields or districts, which class of a map has the most of it, how many percent "
            "of its classified pixels that are, how many percent of it have a class at all, and how many hectares of every class lie "
            "in it. A pixel counts where its centre lies; each polygon is counted on its own, so they may overlap. Where the pixels of "
            "a map are not all of one size on the ground, pixels are counted instead."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        shapes = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", self.tr("Class map")))
        self.addParameter(QgsProcessingParameterFeatureSource("POLYGONS", self.tr("Polygons"), [shapes]))
        self.addParameter(QgsProcessingParameterFeatureSink("AREAS", self.tr("Areas by polygon"), shapes))

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        source = self.class_map_given(parameters, context, feedback)
        check_codes(source.layer)
        if not source.classes:
            raise JobError(
                self.tr("'{}' shows no classes").format(source.layer.name()),
                self.tr("Style it first: Layer Properties, Symbology, Paletted/Unique values, Classify"),
            )
        # QGIS would empty a file that is still to be read
        check_outputs([named_file(parameters.get("AREAS"))], [str(source.path), *self._file_of_polygons(parameters, context)])
        self._crs, self._classes = QgsCoordinateReferenceSystem(source.layer.crs()), source.classes
        self._columns = AreaColumns(source.path, source.classes)
        self._contents = PolygonContents(source.path, source.classes, self._crs)

    def make(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        polygons = self.parameterAsSource(parameters, "POLYGONS", context)
        if polygons is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "POLYGONS"))
        fields = QgsProcessingUtils.combineFields(polygons.fields(), self._columns.fields())
        kind, crs, anew = polygons.wkbType(), polygons.sourceCrs(), QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
        sink, target = self.parameterAsSink(parameters, "AREAS", context, fields, kind, crs, anew)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "AREAS"))
        code, _, _, mapped, *_ = fields.names()[polygons.fields().count() :]
        total, empty, partly = self._fill(parameters, sink, polygons, context, feedback)
        for count, text in (
            (empty, self.tr("{} of {} polygons hold no pixel of a class: their values are empty")),
            (partly, self.tr("{} of {} polygons have a class in a part only: the column '{}' tells in how many percent")),
        ):
            if count:
                feedback.pushWarning(text.format(count, total, mapped))
        classes = self._classes

        def style(layer: QgsVectorLayer) -> None:
            style_polygons(layer, classes, code)

        StyleOnLoad.attach(context, target, style)
        return {"AREAS": target}

    def _file_of_polygons(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        layer = self.vector_given(parameters, "POLYGONS", context)
        file = "" if layer is None else layers.source_file(layer).partition("|")[0]
        return [file] if file else []

    def _fill(
        self,
        parameters: dict[str, Any],
        sink: QgsFeatureSink,
        polygons: QgsProcessingFeatureSource,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> tuple[int, int, int]:
        """A row per polygon. Returns how many there are, how many hold nothing, and how many have a class in a part only. Raises
        Cancelled."""
        to_map = QgsCoordinateTransform(polygons.sourceCrs(), self._crs, context.transformContext())
        request, as_drawn = QgsFeatureRequest(), QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        expected = max(1, polygons.featureCount())  # of some sources an estimate
        done = empty = partly = 0

        def tell(part: float) -> None:
            if feedback.isCanceled():
                raise Cancelled
            feedback.setProgress(100 * min(1.0, (done + part) / expected))

        for polygon in polygons.getFeatures(request, as_drawn):
            content = self._contents.of(placed(polygon.geometry(), to_map), tell)
            empty += not content.pixels
            partly += 0 < content.mapped < _WHOLE
            polygon.setAttributes([*polygon.attributes(), *self._columns.values(content)])
            if not sink.addFeature(polygon, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, "AREAS"))
            done += 1
            tell(0.0)
        return done, empty, partly
