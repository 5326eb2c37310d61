"""The scene that a model is to learn from: sensors and labels together, what is to be said of them, and shapes that take their pixels."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QObject

from . import label_checks, preflight
from .card import Check
from .label_codes import LabelCodes
from .label_places import LabelPlaces
from .label_survey import LabelSurvey
from .labelling import Labelling
from .layer_spectra import LayerSpectra
from .sensor_choice import SensorChoice
from .sensors import OTHER
from .shape_import import TakenShapes, is_widened


class SceneChoice(SensorChoice):
    """On the main thread. Wrong choices raise EngineError at once."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._is_chosen = False  # the choices are the user's own, so nothing is guessed any more
        self.labelling = Labelling(self)
        self.spectra = LayerSpectra(lambda: self.layers, self.labelling)
        self.survey = LabelSurvey(self.labelling, lambda: self.target_layer)
        self.codes = LabelCodes(self.labelling)
        self.label_places = LabelPlaces(self.labelling, lambda: self.target_layer)
        for said in (self.codes.changed, self.label_places.changed):
            said.connect(self._forget_label_checks)
        self.layers_changed.connect(self.survey.start)
        self._layer_checks: Optional[list[Check]] = None
        self._label_checks: Optional[list[Check]] = None
        self.layers_changed.connect(self._forget_checks)
        self.labelling.changed.connect(self._forget_label_checks)

    def close(self) -> None:
        """Let go of layers and files."""
        self.survey.stop()
        self.label_places.stop()
        self.codes.stop()
        self.labelling.let_go()
        self._forget_checks()  # with the files that are open for spectra: closed after GDAL's own end they would crash QGIS

    def layer_checks(self) -> list[Check]:
        """The half of the pre-flight card that speaks of the layers; looked at once for every change of them."""
        if self._layer_checks is None:
            usual = [] if self.is_target_said else preflight.check_usual_target(self.layers, self.target)
            self._layer_checks = [*usual, *preflight.check_layers(self.layers, self.target)]
        return self._layer_checks

    def checks_of_others(self) -> list[Check]:
        """Which layers of the project might be a sensor that none is chosen for, and are not guessed to be one; and which one is guessed
        to be a photo."""
        radars = preflight.check_radars(self._radars_aside())
        if any(stream != OTHER for stream in self.layers):
            return [*radars, *([] if self._is_chosen else preflight.check_photo(self.layers))]
        order = QgsProject.instance().layerTreeRoot().layerOrder()
        return [
            *radars,
            *preflight.check_pictures([(layer, self._picture_of(layer)) for layer in order if self._is_aside(layer)]),
        ]

    def checks_of_labels(self) -> list[Check]:
        """The other half, which stands in the step of the labels; to draw a shape opens no raster again."""
        if self._label_checks is None:
            labelling = self.labelling
            self._label_checks = label_checks.check_label_layer(
                labelling.layer,
                self.target_layer,
                labelling.classes,
                labelling.field,
                self.codes.classes,
                len(labelling.bare_shapes),
                labelling.names_without_code,
                self.label_places.look(),
            )
        return self._label_checks

    def checks(self) -> list[Check]:
        """The pre-flight card. Each half is looked at once for every change."""
        return [*self.layer_checks(), *self.checks_of_labels()]

    def look_again(self) -> None:
        """Files may have gone and come back, of which nobody tells."""
        self.labelling.look_for_file()
        self.layers_changed.emit()

    def _forget_checks(self) -> None:
        self._layer_checks = self._label_checks = None
        self.spectra.forget()

    def _forget_label_checks(self) -> None:
        self._label_checks = None
        self.spectra.forget_classes()

    def label_shape(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, size_px: int) -> QgsGeometry:
        """What a click labels: whole pixels of the target layer, or the point itself where the label layer holds points."""
        vector = self.labelling.vector
        if vector is not None and vector.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:
            return QgsGeometry.fromPointXY(point)
        return self.pixel_square(point, crs, size_px)

    def take_shapes(self, source: QgsVectorLayer, size_px: int) -> TakenShapes:
        """Shapes of another layer into the label layer, of points and lines areas of so many pixels. Raises LabelError."""
        vector = self.labelling.vector
        if vector is not None and is_widened(vector, source):
            self.check_pixels()  # once: of a single shape it would be taken for one that has no place
        target = self.target_layer
        reach = preflight.extent_in(target, vector) if target is not None and vector is not None else None
        return self.labelling.take_shapes(source, lambda shape, crs: self.pixel_area(shape, crs, size_px), reach)
