"""What is chosen, what runs, what came out. The dock shows a Session and asks it for things; it knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from ..engine.errors import ModelError
from ..engine.jobs import ClassifyJob, Done, ExportOnnxJob, Job, SampleJob, TrainJob
from ..engine.specs import ClassSpec, LabelSpec
from . import capacity, label_specs, layer_tree, layers, map_area, outputs, remedies, requests, results, settings
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
from .engine_setup import EngineSetup
from .exports import Exports
from .finished_maps import Cleaned, Cleaning, FinishedMaps
from .layer_copy import LayerCopy
from .layers import map_id_behind, pixel_text
from .live import Live
from .live_job import View
from .map_turns import MapTurns
from .model_card import ModelCard, read_card
from .model_fit import misfits, stream_for, why_no_stream
from .old_names import OldNames, old_names_in
from .options import AfterOptions, MapOptions, TrainOptions
from .out_of_sight import OutOfSight, filled_polygons, hiders_of, made_maps, made_maps_above, results_shown
from .outputs import names_of_layers
from .reference import Interpretation, count_points, design_of
from .registration import Registration
from .requests import TargetExistsError
from .sensors import OTHER, STREAMS, sensor_name
from .settings import Preferences
from .shape_import import TakenShapes, is_widened
from .shelf import Entry, Shelf, Unreadable
from .spectra import Spectrum
from .style_checks import check_order
from .suggestions import Suggestion
from .validation import Validation, classes_of, confidence_of

__all__ = [
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
    "hiders_of",
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
]  # what the dock knows


@dataclass(frozen=True)
class _Start:
    """How things stood when a job was started: what ends later acts on the same project and model, or not at all."""

    project_number: int
    model_path: str
    inputs: tuple[str, ...]  # layer ids
    labels: tuple[str, str, str]  # `Choices.chosen_labels`
    taught: str = ""  # by these labels; of a training


class Session(EngineSetup):
    """The state behind the dock, on the main thread. Wrong choices raise EngineError at once; what fails later is emitted."""

    preferences_changed = pyqtSignal()
    trained = pyqtSignal(object)  # Done
    mapped = pyqtSignal(object)  # Done; its layers are in the project
    sample_loaded = pyqtSignal(object)  # Done; its layers are in the project and chosen

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

    # Jobs

    def train(self, options: TrainOptions, agreed: str = "") -> None:
        """Save the labels, then learn in the background. Raises EngineError, and saves nothing, if the choices do not make a job;
        TargetExistsError where the model is there already; agreed: a path that may be replaced."""
        settings.set_device(options.device)
        job = self._train_job(replace(options, author=settings.author()))
        job.check()
        requests.check_model_target(job.model_path, agreed)
        self._check_idle()
        self._engine_command()
        copy: Optional[LayerCopy] = None
        if self.labelling.vector is not None:
            label_specs.save_edits(self.labelling.vector)
            spec, copy = label_specs.label_source(self.labelling.vector, self.labelling.field)
            job = replace(job, labels=spec)
        self._keep_choices()
        title = self.tr("Train {}").format(Path(job.model_path).stem)
        forget = partial(label_specs.forget_copy, job.labels)
        self._start_after(copy, title, job, partial(self._on_trained, self._start_of(job)), forget)

    def _start_after(
        self, copy: Optional[LayerCopy], title: str, job: Job, on_done: Callable[[Done], None], forget: Callable[[], None]
    ) -> None:
        """First the copy that the job needs, if it needs one; what was copied is forgotten where nothing comes of the job."""

        def begin(*_: object) -> None:
            with ExitStack() as refused:
                refused.callback(forget)
                self._start_job(title, job, on_done)
                refused.pop_all()
            if self.task is not None:
                self.task.failed.connect(lambda _: forget())
                self.task.stopped.connect(forget)

        if copy is None:
            begin()
        else:
            self._start(copy, begin, self._on_failed)

    def map(self, options: MapOptions, agreed: str = "") -> None:
        """Map with the model in the background. Raises EngineError if the choices do not make a job,
        TargetExistsError as `train` does."""
        job, copy = map_area.kept_within(self._classify_job(options), options)
        job.check()
        requests.check_map_target(job.map_path, agreed)
        self._check_idle()
        self._keep_choices()
        title = self.tr("Map with {}").format(Path(job.model_path).stem)
        self._start_after(copy, title, job, partial(self._on_mapped, self._start_of(job)), partial(map_area.forget_copy, copy))

    def load_sample(self, folder: str = "", size_px: int = 400) -> None:
        """Make the simulated scene and add it to the project; folder "": a temporary one. Raises EngineError."""
        folder = layers.absolute(folder, Path(self.folder)) or outputs.temporary_folder()
        job = SampleJob(folder=folder, size_px=size_px)
        self._start_job(self.tr("Make the sample scene"), job, partial(self._on_sample_made, self._start_of(job)))

    def _train_job(self, options: TrainOptions) -> TrainJob:
        label_spec: LabelSpec = LabelSpec("")
        classes: tuple[ClassSpec, ...] = ()
        if self.layers:
            label_spec = requests.labels_as_they_lie(self.labelling.layer, self.labelling.field)
            classes = tuple(entry.spec for entry in self.labelling.classes_now()) if self.labelling.vector is not None else ()
        folder, home, known = Path(self.folder), self.home[1], self.names_of_models()
        job = requests.train_job(options, self.layers, self.target, label_spec, classes, folder, home, known)
        return replace(job, renamed=self.labelling.old_names)

    def _classify_job(self, options: MapOptions) -> ClassifyJob:
        options = replace(options, streams=options.streams or self.target)
        return requests.classify_job(options, self.layers, self.model_path, settings.device(), Path(self.folder), self.home[1])

    def _start_of(self, job: Job) -> _Start:
        model = job.model_path if isinstance(job, ClassifyJob) else self.model_path
        inputs = tuple(layer.id() for layer in self.layers.values())
        taught = self.labelling.taught() if isinstance(job, TrainJob) else ""
        return _Start(self._project_number, model, inputs, self.chosen_labels, taught)

    def _on_trained(self, start: _Start, done: Done) -> None:
        label_specs.keep_copy(done.outputs)
        if done.report.get("chosen_device") == "auto":
            settings.set_auto_device(self.engine_python, str(done.report["device"]))
        model = done.outputs["model"]
        if start.project_number != self._project_number:
            self.noted.emit(self.tr("The model of the project that was closed is trained: {}").format(model))
            return
        if start.model_path == self.model_path:
            self.set_model_path(model)
        else:
            self.noted.emit(self.tr("The new model is {}; step 4 keeps the one that was chosen meanwhile").format(model))
        self.keep_results(training=done, trained_on=start.labels, taught=start.taught)
        self.trained.emit(done)

    def _on_mapped(self, start: _Start, done: Done) -> None:
        if start.project_number != self._project_number:
            self.noted.emit(self.tr("The map of the project that was closed is done: {}").format(done.outputs["map"]))
            return
        inputs = filter(None, map(self._project.mapLayer, start.inputs))
        added = results.add_map(done, start.model_path, inputs)
        self.keep_results(mapping=done)
        self._tell(results.keep_styles(added))
        self.mapped.emit(done)

    def _on_sample_made(self, start: _Start, done: Done) -> None:
        if start.project_number != self._project_number:
            folder = Path(done.outputs["msi"]).parent
            self.noted.emit(self.tr("The sample scene for the project that was closed is in {}").format(folder))
            return
        label_layer, images = results.add_sample(done)
        for stream in STREAMS:
            self.set_layer(stream, images.get(stream))
        self.set_target(("msi",))
        self.labelling.choose(label_layer)
        self._tell(done.notes)
        self.sample_loaded.emit(done)
