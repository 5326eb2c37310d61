"""What is chosen, what runs, what came out. The dock shows a Session and asks it for things; it knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from ..engine.errors import ModelError
from ..engine.jobs import Done, ExportOnnxJob
from . import capacity, layer_tree, layers, remedies, settings
from .band_images import band_of, bands_of_largest_image, bands_of_one_image, stack_path
from .card import Check, Place, Remedy
from .chains import Chains
from .chosen_model import ChosenModel
from .class_edits import Taken
from .class_fields import field_of_names
from .class_maps import (
    is_class_map,
    is_live,
    latest_before,
    map_of,
    newest,
    no_class_maps,
    no_labels,
    no_references,
    no_sensors,
    show_in_tree,
)
from .class_table import LabelClass
from .comparing import Comparing
from .doubts import Doubt, Doubts
from .exports import Exports
from .finished_maps import Cleaned, Cleaning, FinishedMaps
from .layers import ground_of_area, ground_of_side, map_id_behind, pixel_text
from .live import Live
from .live_job import View
from .main_jobs import MainJobs
from .map_turns import MapTurns
from .model_card import ModelCard, read_card
from .model_fit import misfits, stream_for, why_no_stream
from .old_names import OldNames, old_names_in
from .options import AfterOptions, MapOptions, TrainOptions
from .out_of_sight import OutOfSight, filled_polygons, hiders_of, images_over, made_maps, made_maps_above, results_shown
from .outputs import names_of_layers
from .reference import Interpretation, count_points, design_of
from .registration import Registration
from .requests import TargetExistsError
from .sensors import OTHER, sensor_name
from .settings import Preferences
from .shape_import import TakenShapes, is_widened
from .shelf import Entry, Shelf, Unreadable
from .spectra import Spectrum
from .spectral_library import LIBRARY, write_spectra
from .style_checks import check_order
from .suggestions import Suggestion
from .validation import Validation, classes_of, confidence_of

__all__ = [
    "LIBRARY",
    "AfterOptions",
    "Check",
    "Cleaned",
    "Cleaning",
    "Doubt",
    "Entry",
    "Interpretation",
    "LabelClass",
    "MapOptions",
    "ModelCard",
    "OutOfSight",
    "Place",
    "Preferences",
    "Remedy",
    "Session",
    "Spectrum",
    "Suggestion",
    "Taken",
    "TakenShapes",
    "TargetExistsError",
    "TrainOptions",
    "Unreadable",
    "View",
    "band_of",
    "bands_of_largest_image",
    "bands_of_one_image",
    "classes_of",
    "confidence_of",
    "count_points",
    "design_of",
    "field_of_names",
    "filled_polygons",
    "ground_of_area",
    "ground_of_side",
    "hiders_of",
    "images_over",
    "is_class_map",
    "is_live",
    "is_widened",
    "latest_before",
    "made_maps",
    "map_id_behind",
    "map_of",
    "names_of_layers",
    "newest",
    "no_class_maps",
    "no_labels",
    "no_references",
    "no_sensors",
    "pixel_text",
    "results_shown",
    "show_in_tree",
    "stack_path",
    "write_spectra",
]  # what the dock knows


class Session(MainJobs):
    """The state behind the dock, on the main thread. Wrong choices raise EngineError at once; what fails later is emitted."""

    preferences_changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        self.registration: Optional[Registration] = None
        self._card: tuple[list[Check], list[Check]] = ([], [])  # what the choices say of the layers, and all that is said
        self.chosen_model = ChosenModel(self)
        super().__init__(parent)
        for signal in (self.model_changed, self.layers_changed, self.ended):  # a training may have written it
            signal.connect(self.chosen_model.forget)
        self.registration = Registration(self._start_job, self)
        self.registration.changed.connect(self.look_again)
        self.live = Live(self)
        self.out_of_sight = OutOfSight(self)
        self.mapped.connect(MapTurns(self.live, self.out_of_sight, self).show_finished)
        self.validation = Validation(self._start_job, lambda: self._project_number, self.out_of_sight, self._old_names, self)
        self.validation.noted.connect(self.noted)
        self.target_lost.connect(self._on_target_lost)
        self._chains = Chains(lambda task, take: self._start(task, take, self._on_failed))
        self.finished_maps = FinishedMaps(self._chains, self)
        self.exports = Exports(self._chains, self)
        self.comparing = Comparing(self._start_job, self._old_names, self)
        for told in (self.finished_maps, self.exports, self.comparing):
            told.noted.connect(self.noted)
        self.shelf = Shelf(self)
        self.model_changed.connect(self.shelf.remember)
        self.doubts = Doubts(self.labelling, self.pixel_square)
        self.started.connect(lambda _: self.doubts.note_start())
        self.trained.connect(self.doubts.take)
        self.restored.connect(self._restore_doubts)
        self._restore_doubts()  # the project may have been open before
        for moment in (self.ended, self.engine_changed):
            moment.connect(self.look_again)
        self.started.connect(lambda _: self.live.pause(True))
        self.ended.connect(lambda: self.live.pause(False))

    def _engine_goes(self) -> None:
        self.live.end()

    def _on_project_written(self, document: QDomDocument) -> None:
        """The live map, which is about to step aside, will come back where it lies."""
        shown = self.live.layers.map
        if shown is not None:
            self.is_live_on_top = self.live.is_on and not made_maps_above(shown)
        super()._on_project_written(document)

    def _old_names(self) -> OldNames:
        """Of the chosen labels, then of all others of the project: what a map is worth does not hang on what is chosen in step 2."""
        chosen, names = dict(self.labelling.old_names), {entry.name for entry in self.labelling.classes}
        others = dict(old_names_in(self._project.mapLayers().values()))
        return tuple((old, now) for old, now in {**others, **chosen}.items() if old not in names)

    def _on_target_lost(self, gone: Sequence[str], now: Sequence[str]) -> None:
        """Else the next map would be made from another sensor without a word."""
        names = (" + ".join(map(sensor_name, streams)) for streams in (gone, now))
        self.noted.emit(self.tr("The target {} has left the project: the target is {} now").format(*names))

    def _restore_doubts(self) -> None:
        self.doubts.restore(self.training_there)

    def close(self) -> None:
        """Stop what runs and let the project go."""
        self.abandon()
        self.live.let_go()
        self.validation.let_go()
        self.out_of_sight.let_go()
        self._chains.let_go()
        self.shelf.let_go()
        super().close()

    # Models

    def misfits(self, cards: Sequence[ModelCard]) -> list[str]:
        """Why each model cannot map the chosen layers, "" where it can."""
        return misfits(cards, self.layers, self.target)

    def use_model(self, path: str, layer: Optional[QgsRasterLayer] = None) -> None:
        """Choose a model, and the layer, where one is given, as the stream of it that fits. Raises ModelError, and chooses nothing."""
        try:
            card = read_card(path)
        except ModelError:
            self.shelf.forget(path)
            raise
        stream = stream_for(card, layer) if layer is not None else ""
        if layer is not None and not stream:
            raise ModelError(why_no_stream(card, layer), self.tr("Choose another model, or the layer by hand in step 1"))
        if stream:
            self.set_layer(stream, layer)
            beside = {OTHER} & set(card.target)
            self.set_target(tuple(name for name in self.layers if name == stream or name in beside))
        self.set_model_path(path)

    def export_onnx(self, model_path: str, stream: str, onnx_path: str) -> None:
        """Write a model for the plugin Deepness in the background; where is told. Raises EngineError.

        No data is what means it in the layer that is chosen as this stream, if one is.
        """
        nodata = layers.file_nodata(self.layers[stream]) if stream in self.layers else None

        def take(done: Done) -> None:
            self.noted.emit(self.tr("The model for Deepness is in {}").format(done.outputs["onnx"]))
            self._tell(done.notes)

        job = ExportOnnxJob(model_path, onnx_path, (stream,), nodata=nodata)
        self._start_job(self.tr("Export {} for Deepness").format(Path(model_path).stem), job, take)

    # Preferences

    @property
    def preferences(self) -> Preferences:
        """What is the user's and not the project's."""
        return settings.preferences()

    def set_preferences(self, chosen: Preferences) -> None:
        """For all projects."""
        settings.set_preferences(chosen)
        self.preferences_changed.emit()

    # Card

    def layer_checks(self) -> list[Check]:
        """Those of the choices, and whether the layers lie on each other and there is room for the work."""
        checks = super().layer_checks()
        if self.registration is None or not self.target:
            return checks
        if self._card[0] is not checks:  # else what is free would change under the user's eyes
            position = self.registration.checks(self.layers, self.target[0])
            self._card = (checks, [*checks, *position, *capacity.check_room(self.data_folder, self.target_layer)])
        return self._card[1]

    def checks_of_labels(self) -> list[Check]:
        """Those of the choices, and what hides the labels while they are drawn: the project's layers change without a word."""
        return [*super().checks_of_labels(), *check_order(self.labelling)]

    def bring_labels_up(self) -> None:
        """Shown, and above the rasters that hide them, as far as the user has not placed them himself."""
        if self.labelling.vector is not None:
            self.out_of_sight.bring(self.labelling.vector)
            layer_tree.bring_up(self.labelling.vector)

    def checks(self) -> list[Check]:
        """Those of layers and labels, and of the model."""
        return [*super().checks(), *self.chosen_model.checks()]

    def apply(self, remedy: Remedy) -> None:
        """Do what a line of the card offers. Raises EngineError."""
        if self.registration is not None:
            remedies.apply(remedy, self, self.registration, self._chains)

    def set_crs(self, streams: tuple[str, ...], crs: QgsCoordinateReferenceSystem) -> None:
        """Give layers a CRS that have none, or a wrong one."""
        remedies.set_crs(self, streams, crs)

    def stack_file(self, path: str) -> Optional[Path]:
        """Where `stack_bands` writes what is given such a name; None for none."""
        return remedies.stack_file(self, path)

    def stack_bands(self, chosen: Sequence[QgsRasterLayer], path: str, stream: str) -> None:
        """Layers as the bands of one that is chosen as a sensor; path "": beside the first. Raises EngineError, and changes nothing."""
        remedies.stack(self, chosen, path, stream)
