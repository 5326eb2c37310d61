"""The jobs of the main road: a training, a map, the sample scene. They are made from what is chosen, and what comes of them is kept."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import pyqtSignal

from ..engine.jobs import ClassifyJob, Done, Job, TrainJob
from ..engine.specs import ClassSpec, LabelSpec
from . import capacity, label_specs, layers, map_area, outputs, requests, results, settings
from .engine_setup import EngineSetup
from .layer_copy import LayerCopy
from .options import MapOptions, TrainOptions
from .sample_scene import sample_job
from .sensors import STREAMS


@dataclass(frozen=True)
class _Start:
    """How things stood when a job was started: what ends later acts on the same project and model, or not at all."""

    project_number: int
    model_path: str
    inputs: tuple[str, ...]  # layer ids
    labels: tuple[str, str, str]  # `Choices.chosen_labels`
    taught: str = ""  # by these labels; of a training


class MainJobs(EngineSetup):
    """On the main thread. Wrong choices raise EngineError at once; what fails later is emitted."""

    trained = pyqtSignal(object)  # Done
    mapped = pyqtSignal(object)  # Done; its layers are in the project
    sample_loaded = pyqtSignal(object)  # Done; its layers are in the project and chosen

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
        job = sample_job(folder, size_px)
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
        pixels: Any = done.report.get("pixels", 0)
        seconds: Any = done.report.get("seconds", 0.0)
        speed = capacity.measured_speed(pixels, seconds)
        if speed:
            settings.set_map_speed(speed)
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
