"""How good a map is: reference points drawn from it, the walk through them, and the comparison with any reference."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Callable, Optional, Union

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDataProvider,
    QgsGeometry,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..engine.errors import JobError, LabelError, LayerError
from ..engine.jobs import Done
from ..engine.map_jobs import AssessJob, SamplingJob
from ..engine.specs import ANOTHER_COLOR, CANNOT_TELL, REMARK_FIELD, ClassSpec, LabelSpec
from . import label_specs, layer_tree, layers, outputs, raster_classes, styling
from .label_sources import check_there
from .old_names import OldNames
from .out_of_sight import OutOfSight, filled_polygons, results_shown
from .preflight import extent_in
from .reference import CLASS_FIELD, Interpretation, count_points, design_of
from .tasks import StartJob

ReferenceLayer = Union[QgsVectorLayer, QgsRasterLayer]

_WALK = "walk"  # what keeps layers out of sight
_OPEN = "no class yet"  # value of a point in its style, not in its file

_tr = partial(QCoreApplication.translate, "XModalNet")


class Validation(QObject):
    """On the main thread. Wrong choices raise EngineError at once; `start` runs the jobs in the background."""

    drawn = pyqtSignal(object)  # QgsVectorLayer: new points, in the project
    assessed = pyqtSignal(object)  # Done
    walked = pyqtSignal()  # a walk began or ended, or stands at another point
    noted = pyqtSignal(str)

    def __init__(
        self,
        start: StartJob,
        project_number: Callable[[], int],
        out_of_sight: OutOfSight,
        old_names: Callable[[], OldNames],
        parent: Optional[QObject] = None,
    ) -> None:
        """project_number: of the project that is open; what ends in another one is only told. old_names: of classes, each with what the
        class is called now."""
        super().__init__(parent)
        self._old_names = old_names
        self._start, self._project_number, self._out_of_sight = start, project_number, out_of_sight
        self.walk: Optional[Interpretation] = None  # while somebody labels points
        self._walked: tuple[str, ...] = ()  # ids of its points and its map
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_going)
        QgsProject.instance().layersAdded.connect(self._on_layers_added)

    def let_go(self) -> None:
        """Before the plugin goes."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_going)
        QgsProject.instance().layersAdded.disconnect(self._on_layers_added)
        self.end_walk()

    # Points

    def draw(self, class_map: Optional[QgsRasterLayer], design: str, size: int, folder: str) -> None:
        """New points of a map in a new GeoPackage beside it, and in the project. Raises EngineError.

        folder: where they go if the map lies in a temporary folder, or in one that cannot be written.
        """
        path = _points_path(_file_of(class_map), folder)
        confidence = confidence_of(class_map) if class_map is not None else None
        job = SamplingJob(
            map_path=_file_of(class_map),
            points_path=path,
            design=design,
            size=size,
            seed=_seed_of(path),
            confidence_path=layers.file_of(confidence) if confidence is not None and design == "optimal" else None,
        )
        self._start(_tr("Draw reference points"), job, partial(self._on_drawn, self._project_number(), classes_of(class_map)))

    def _on_drawn(self, number: int, classes: Sequence[ClassSpec], done: Done) -> None:
        if number != self._project_number():
            self.noted.emit(_tr("The points of the project that was closed are in {}").format(done.outputs["points"]))
            return
        layer = _only_layer_of(done.outputs["points"])
        if not layer.isValid():
            raise LabelError(
                _tr("QGIS cannot open '{}'").format(done.outputs["points"]), _tr("Look at the log for what happened to it")
            )
        layer.setCustomProperty(layers.ROLE, "reference")
        layers.forget_undefined_crs(layer)
        _style_reference(layer, classes)
        layer_tree.add_on_top(layer)
        for note in done.notes:
            self.noted.emit(note)
        self.drawn.emit(layer)

    # Walk

    def begin_walk(self, layer: Optional[QgsMapLayer], class_map: QgsRasterLayer, labelled: Optional[QgsMapLayer] = None) -> None:
        """Ask for the class of one point after another; maps go out of sight, so that they cannot suggest one, and so do filled polygons,
        under which nothing is seen. Raises LabelError.

        class_map: whose pixels are shown; the walk ends with it. labelled: the training labels, which tell as much.
        """
        if not isinstance(layer, QgsVectorLayer) or design_of(layer) is None:
            raise LabelError(_tr("Only points that were drawn here can be walked through"), _tr("Draw points first"))
        self.end_walk()
        self.walk = Interpretation(layer, self)
        self._walked = (layer.id(), class_map.id())
        self.walk.changed.connect(self.walked)
        if not self.walk.points:
            self.end_walk()
            raise LabelError(_tr("Layer '{}' has no points").format(layer.name()), _tr("Draw points first"))
        self._out_of_sight.hide(_WALK, [*filter(None, [labelled]), *_answers(), *results_shown(), *filled_polygons()])
        self.walked.emit()

    def end_walk(self) -> None:
        """The maps come back."""
        if self.walk is None:
            return
        walk, self.walk = self.walk, None
        walk.deleteLater()
        self._out_of_sight.show_again(_WALK)
        self.walked.emit()

    def square(self, class_map: QgsRasterLayer, crs: QgsCoordinateReferenceSystem) -> Optional[QgsGeometry]:
        """The map's pixel at the point of the walk, in `crs`; None when there is no point left. Raises LayerError."""
        if self.walk is None or self.walk.point is None:
            return None
        to_canvas = QgsCoordinateTransform(self.walk.layer.crs(), crs, QgsProject.instance())
        try:
            place = to_canvas.transform(self.walk.point.place)
        except QgsCsException as error:
            raise LayerError(
                _tr("Point {} has no place in the CRS of the project").format(self.walk.number),
                _tr("Choose another CRS for the project"),
            ) from error
        return layers.pixel_square(class_map, place, crs, 1)

    def _on_layers_added(self, added: list[QgsMapLayer]) -> None:
        """A map that is done meanwhile must not tell the answer; it is in the tree a moment later."""
        if self.walk is not None:
            QTimer.singleShot(0, lambda: self._out_of_sight.hide(_WALK, results_shown()) if self.walk is not None else None)

    def _on_layers_going(self, ids: list[str]) -> None:
        if self.walk is not None and set(self._walked) & set(ids):
            self.end_walk()

    # Assessment

    def why_off(self, class_map: Optional[QgsMapLayer], reference: Optional[QgsMapLayer]) -> str:
        """Why a reference can tell nothing of a map, by where both lie: a sentence, "" where they may meet."""
        if class_map is None or reference is None or not _lies_off(reference, class_map):
            return ""
        design = design_of(reference)
        if design is None:
            text = _tr("'{}' lies off this map: choose another reference, or draw points from the map")
            return text.format(reference.name())
        shown = (outputs.shown_from(Path(path)) for path in design.map_paths)
        text = _tr(
            "The points of '{}' were drawn from '{}', and none lies on this map: choose that map, or draw points from this one"
        )
        return text.format(reference.name(), next(filter(None, shown), Path(design.map_paths[0]).name))

    def assess(
        self,
        class_map: Optional[QgsRasterLayer],
        reference: Optional[ReferenceLayer],
        field: str = "",
        is_random: bool = False,
        other: Optional[QgsRasterLayer] = None,
    ) -> None:
        """Compare a map with a reference; drawn points speak for all of the map, as others do that the user drew at random (is_random).
        other: a map of which is told whether it is right as often. Raises EngineError."""
        if self.walk is not None and self.walk.point is None:
            self.end_walk()  # every point was seen
        job = self.assess_job(class_map, reference, field, is_random)
        if other is not None:
            job = replace(job, compare_path=layers.file_of(other))
        self._start(_tr("Assess the map"), job, partial(self._on_assessed, self._project_number()))

    def _on_assessed(self, number: int, done: Done) -> None:
        if number == self._project_number():
            self.assessed.emit(done)
        else:
            self.noted.emit(_tr("The report on the map of the project that was closed is {}").format(done.outputs["report"]))

    def assess_job(
        self, class_map: Optional[QgsRasterLayer], reference: Optional[ReferenceLayer], field: str = "", is_random: bool = False
    ) -> AssessJob:
        """As `assess`, for the engine."""
        map_path = _file_of(class_map)
        if reference is None:
            raise LabelError(_tr("There is no reference"), _tr("Draw points from the map, or choose a layer of known classes"))
        if isinstance(reference, QgsVectorLayer):
            check_there(reference)  # else it tells of no design, and has no field
        design = design_of(reference)
        sampling, strata = "random" if is_random else None, None
        if design is not None:
            sampling, strata, field = design.sampling, design.strata_of(map_path), CLASS_FIELD
            _check_answers(reference)
        return AssessJob(
            map_path=map_path,
            reference=_label_spec(reference, field),
            report_path=str(outputs.beside(Path(map_path), f"{Path(map_path).stem}_accuracy.html")),
            sampling=sampling,
            strata_path=strata,
            renamed=self._old_names(),
        )


def classes_of(class_map: Optional[QgsRasterLayer]) -> tuple[ClassSpec, ...]:
    """The classes that a map names."""
    return styling.classes_in(class_map) if class_map is not None and class_map.isValid() else ()


def confidence_of(class_map: QgsRasterLayer) -> Optional[QgsRasterLayer]:
    """The layer that says how sure the map is, by where the engine writes it."""
    path = Path(class_map.source())
    wanted = os.path.realpath(path.with_name(f"{path.stem}_confidence.tif"))
    found = (layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))
    return next((layer for layer in found if os.path.realpath(layer.source()) == wanted and layer.isValid()), None)


def _only_layer_of(path: str) -> QgsVectorLayer:
    """Of a GeoPackage, by its name there: without it QGIS may find another file of this name when the project is opened."""
    layer = QgsVectorLayer(path, Path(path).stem, "ogr")
    found = layer.dataProvider().subLayers() if layer.isValid() else []
    names = [text.split(QgsDataProvider.sublayerSeparator())[1] for text in found]
    return QgsVectorLayer(f"{path}|layername={names[0]}", layer.name(), "ogr") if len(names) == 1 else layer


def _lies_off(layer: QgsMapLayer, other: QgsMapLayer) -> bool:
    """Whether nothing of a layer lies where another one is; where nobody can tell, it may."""
    extent = other.extent()
    is_turned = other.crs().isGeographic() and (extent.xMinimum() < -180 or extent.xMaximum() > 180)  # where QGIS's own never are
    if not layer.isValid() or not other.isValid() or is_turned:
        return False
    try:
        if isinstance(layer, QgsVectorLayer):
            check_there(layer)
    except LabelError:
        return False
    box = extent_in(layer, other)
    return box is not None and bool(box.isFinite()) and not box.intersects(extent)


def _answers() -> list[QgsMapLayer]:
    """Layers that would give an answer away: reference points, and shapes that are drawn by their classes."""
    vectors = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    drawn = [layer for layer in vectors if isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)]
    return [*drawn, *(layer for layer in vectors if layer not in drawn and design_of(layer) is not None)]


def _file_of(class_map: Optional[QgsRasterLayer]) -> str:
    if class_map is None:
        raise JobError(_tr("No map is chosen"), _tr("Make a map in step 4, or add a raster of classes to the project"))
    return layers.file_of(class_map)


def _check_answers(reference: ReferenceLayer) -> None:
    if isinstance(reference, QgsVectorLayer) and not count_points(reference)[0]:
        raise LabelError(
            _tr("No point of '{}' has a class yet").format(reference.name()), _tr("Press Label Points, and tell what is there")
        )


def _label_spec(reference: ReferenceLayer, field: str) -> LabelSpec:
    if isinstance(reference, QgsRasterLayer):
        return raster_classes.named_codes(reference)
    if not field:
        raise LabelError(_tr("No class field of the reference is chosen"), _tr("Choose the field that holds the classes"))
    return label_specs.label_spec(reference, field)


def _points_path(map_path: str, folder: str) -> str:
    """A new file beside a map that stays, if that takes files; no points are written over: somebody may have labelled them."""
    path = Path(map_path)
    is_beside = outputs.takes_files(path.parent) and not outputs.is_temporary(path)
    wanted = (path.parent if is_beside else Path(folder)) / _tr("reference.gpkg")
    return str(outputs.free_path(wanted, taken=outputs.names_of_layers()))


def _seed_of(path: str) -> int:
    """Another one for each file of a folder: the second sample of a map must not be the first one again."""
    return int("".join(filter(str.isdigit, Path(path).stem)) or 1)


def _style_reference(layer: QgsVectorLayer, classes: Sequence[ClassSpec]) -> None:
    """Points in the colours of their answers: an open ring has none yet, a grey point could not be told, a black one is something else."""
    entries = [(spec.name, QColor(spec.color), spec.name) for spec in classes]
    entries += [(CANNOT_TELL, QColor(128, 128, 128), _tr("Cannot tell")), (_OPEN, QColor(0, 0, 0, 0), _tr("No class yet"))]
    entries.append(("", QColor(ANOTHER_COLOR), _tr("Another class")))  # QGIS shows as this what is none of the others
    categories = [QgsRendererCategory(value, _point_symbol(color, value == _OPEN), label) for value, color, label in entries]
    shown = f"coalesce(nullif(\"{CLASS_FIELD}\", ''), nullif(\"{REMARK_FIELD}\", ''), '{_OPEN}')"
    layer.setRenderer(QgsCategorizedSymbolRenderer(shown, categories))


def _point_symbol(color: QColor, is_open: bool) -> QgsMarkerSymbol:
    """A white ring with a dark edge that hides nothing and is seen on white, or a dot with a black edge, which is seen on a map of its
    own colour."""
    fill = f"{color.red()},{color.green()},{color.blue()},{color.alpha()}"
    ring = {
        "name": "circle",
        "color": fill,
        "outline_color": "#ffffff" if is_open else "#000000",
        "outline_width": "0.6",
        "size": "3.2",
    }
    symbol = QgsMarkerSymbol.createSimple(ring)
    if is_open:
        symbol.appendSymbolLayer(
            QgsSimpleMarkerSymbolLayer.create({**ring, "outline_color": "#000000", "outline_width": "0.2", "size": "3.8"})
        )
    return symbol
