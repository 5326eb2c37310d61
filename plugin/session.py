"""What is chosen, what runs, what came out. The dock shows a Session and asks it for things; it knows no widget."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import EngineError, JobError, LabelError
from ..engine.jobs import ClassifyJob, ClassSpec, DoctorJob, Done, FitSpec, Job, LabelSpec, SampleJob, TrainJob
from . import labels, layers, preflight, results, runtime, settings
from .labelling import LabelLayer, Labelling
from .preflight import Check
from .tasks import EngineTask


@dataclass(frozen=True)
class TrainOptions:
    """What the Train step asks for; the rest comes from the chosen layers and labels."""

    model_path: str = ""  # "": a temporary file
    holdout: float = 0.3
    epochs: int = 0
    seed: int = 0
    device: str = "auto"
    exchange: bool = True
    adversarial: bool = True
    propagate: bool = True


@dataclass(frozen=True)
class MapOptions:
    """What the Map step asks for; extent (in crs) None: the whole of the target layer."""

    streams: tuple[str, ...] = ()  # (): the target
    extent: Optional[QgsRectangle] = None
    crs: Optional[QgsCoordinateReferenceSystem] = None
    map_path: str = ""  # "": a temporary file
    confidence: bool = True


class Session(QObject):
    """The state behind the dock, on the main thread. Wrong choices raise EngineError at once; what fails later is emitted."""

    layers_changed = pyqtSignal()  # layers, their names or the target
    model_changed = pyqtSignal(str)
    engine_changed = pyqtSignal()
    started = pyqtSignal(str)  # what runs
    advanced = pyqtSignal(float, str, float)  # fraction, stage, seconds left (-1 unknown)
    ended = pyqtSignal()  # whatever the outcome, which follows; the session is idle again
    trained = pyqtSignal(object)  # Done
    mapped = pyqtSignal(object)  # Done; its layers are in the project
    sample_loaded = pyqtSignal(object)  # Done; its layers are in the project and chosen
    failed = pyqtSignal(object)  # EngineError
    cancelled = pyqtSignal()
    noted = pyqtSignal(str)  # a sentence that the user should read

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.layers: dict[str, QgsRasterLayer] = {}
        self._wanted_target: tuple[str, ...] = ()  # what the user ticked
        self.model_path = ""
        self.task: Optional[EngineTask] = None
        self._is_quiet = False
        self.labelling = Labelling(self)
        self.labelling.chosen.connect(self._store)
        self._project = QgsProject.instance()
        self._links = [
            (self._project.layersWillBeRemoved, self._on_layers_going),
            (self._project.readProject, self.restore),
            (self._project.cleared, self.restore),
        ]
        for signal, slot in self._links:
            signal.connect(slot)
        self.restore()

    def close(self) -> None:
        """Stop what runs and let the project go."""
        if self.task is not None:
            self.task.cancel()
            self.task.waitForFinished(8000)
        for signal, slot in self._links:
            signal.disconnect(slot)
        self.labelling.let_go()

    # Layers

    def set_layer(self, stream: str, layer: Optional[QgsRasterLayer]) -> None:
        """Choose the layer of a stream; None takes it away."""
        if self.layers.get(stream) is layer:
            return
        chosen = {**self.layers, stream: layer}
        self.layers = {name: chosen[name] for name in layers.STREAMS if chosen.get(name) is not None}
        if layer is not None:
            self._follow(layer)
        self._store()
        self.layers_changed.emit()

    @property
    def target(self) -> tuple[str, ...]:
        """The sensors that will be there for the whole map: those that the user ticked, else the last, cheapest one."""
        return tuple(name for name in self._wanted_target if name in self.layers) or tuple(self.layers)[-1:]

    def set_target(self, streams: tuple[str, ...]) -> None:
        """Raises JobError for no stream, or for one that is not chosen."""
        if not streams or not set(streams) <= set(self.layers):
            raise JobError(self.tr("The target must be one of the chosen layers"), self.tr("Keep at least one layer as target"))
        self._wanted_target = tuple(name for name in layers.STREAMS if name in streams)
        self._store()
        self.layers_changed.emit()

    def guess_layers(self) -> None:
        """Fill what is still empty with the layers of the project that look like it. A guess does not touch the project."""
        with self._quietly():
            for layer in self._project.mapLayers().values():
                self._guess(layer)

    def _guess(self, layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsRasterLayer) and layer.isValid() and layer not in self.layers.values():
            stream = layers.guess_stream(layer)
            if stream and stream not in self.layers:
                self.set_layer(stream, layer)
        elif isinstance(layer, QgsVectorLayer) and self.labelling.layer is None and labels.looks_like_labels(layer):
            self.labelling.choose(layer)

    @property
    def target_layer(self) -> Optional[QgsRasterLayer]:
        """The layer of the first target stream."""
        return self.layers.get(self.target[0]) if self.target else None

    def checks(self) -> list[Check]:
        """The pre-flight card."""
        return preflight.check_all(self.layers, self.target, self.labelling.layer, self.labelling.classes)

    def pixel_square(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, size_px: int) -> QgsGeometry:
        """Whole pixels of the target layer around a point, both in `crs`. Raises LabelError without a target."""
        if self.target_layer is None:
            raise LabelError(self.tr("There is no layer whose pixels could be labelled"), self.tr("Choose a layer in step 1"))
        return layers.pixel_square(self.target_layer, point, crs, size_px)

    def new_label_layer(self, path: str) -> QgsVectorLayer:
        """A label layer in a new or existing GeoPackage, in the target's CRS, chosen and on top of the project. Raises LabelError."""
        crs = self.target_layer.crs() if self.target_layer else self._project.crs()
        layer = labels.make_label_layer(path, crs)
        layers.add_on_top(layer)
        self.labelling.choose(layer)
        settings.set_folder(str(Path(path).parent))
        return layer

    # Engine

    @property
    def engine_python(self) -> str:
        """The interpreter that will be used, "" where there is none."""
        return str(runtime.find_engine_python() or "")

    @property
    def engine_folder(self) -> str:
        """Where `set_up_engine` puts it."""
        return str(runtime.managed_folder())

    def set_up_engine(self) -> None:
        """Install the engine's packages; the user has said yes. Raises JobError while something runs."""
        self._start(EngineTask.of_setup(self.tr("Set up the X-ModalNet engine")), self._on_engine_ready)

    def choose_engine(self, python: str) -> None:
        """Take an interpreter if the engine runs in it. Raises JobError while something runs."""

        def take(done: Done) -> None:
            runtime.choose_python(python)
            self._tell(done)
            self._on_engine_ready(done)

        self._start_job(self.tr("Try the X-ModalNet engine"), DoctorJob(), take, python)

    def _on_engine_ready(self, _: object) -> None:
        self.engine_changed.emit()
        self.noted.emit(self.tr("The engine is ready: {}").format(self.engine_python))

    # Jobs

    @property
    def is_busy(self) -> bool:
        return self.task is not None

    @property
    def folder(self) -> str:
        """Where file dialogs start: the project's folder, else the one used last."""
        return self._project.homePath() or settings.folder() or str(Path.home())

    @property
    def is_project_saved(self) -> bool:
        """Then its folder takes models that nobody named."""
        return bool(self._project.homePath())

    @property
    def device(self) -> str:
        """The device that was chosen last."""
        return settings.device()

    def cancel(self) -> None:
        """Ask what runs to stop; `cancelled` follows within seconds."""
        if self.task is not None:
            self.task.cancel()

    def train(self, options: TrainOptions) -> None:
        """Save the labels, then learn in the background. Raises EngineError if the choices do not make a job."""
        settings.set_device(options.device)
        job = self._train_job(options)
        self._start_job(self.tr("Train {}").format(Path(job.model_path).stem), job, self._on_trained)

    def map(self, options: MapOptions) -> None:
        """Map with the model in the background. Raises EngineError if the choices do not make a job."""
        job = self._classify_job(options)
        self._start_job(self.tr("Map with {}").format(Path(job.model_path).stem), job, self._on_mapped)

    def load_sample(self, folder: str = "", size_px: int = 400) -> None:
        """Make the simulated scene and add it to the project; folder "": a temporary one. Raises EngineError."""
        job = SampleJob(folder=folder or _temporary_folder(), size_px=size_px)
        self._start_job(self.tr("Make the sample scene"), job, self._on_sample_made)

    def set_model_path(self, path: str) -> None:
        if path != self.model_path:
            self.model_path = path
            self._store()
            self.model_changed.emit(path)

    def _train_job(self, options: TrainOptions) -> TrainJob:
        if not self.layers:
            raise JobError(self.tr("No layer is chosen"), self.tr("Choose at least one raster layer in step 1"))
        specs = tuple(layers.layer_spec(layer, stream) for stream, layer in self.layers.items())
        label_spec, classes = self._label_spec()
        model = options.model_path or self._free_model_path()
        return TrainJob(
            layers=specs,
            labels=label_spec,
            model_path=model,
            target=self.target,
            classes=classes,
            holdout=options.holdout,
            fit=FitSpec(epochs=options.epochs, seed=options.seed, device=options.device),
            exchange=options.exchange,
            adversarial=options.adversarial,
            propagate=options.propagate,
            report_path=f"{model}.html",
        )

    def _free_model_path(self) -> str:
        """In the folder of a saved project, else in a temporary one; no model is overwritten."""
        folder = Path(self._project.homePath() or _temporary_folder())
        names = ("model.xmn", *(f"model_{number}.xmn" for number in range(2, 1000)))
        return str(next(folder / name for name in names if not (folder / name).exists()))

    def _label_spec(self) -> tuple[LabelSpec, tuple[ClassSpec, ...]]:
        if isinstance(self.labelling.layer, QgsRasterLayer):
            return LabelSpec(path=layers.file_of(self.labelling.layer)), ()
        if self.labelling.vector is None:
            raise LabelError(self.tr("There are no labels yet"), self.tr("Choose a label layer in step 2, or make a new one"))
        labels.save_edits(self.labelling.vector)
        field = self.labelling.field
        return labels.label_spec(self.labelling.vector, field), labels.class_specs(self.labelling.vector, field)

    def _classify_job(self, options: MapOptions) -> ClassifyJob:
        streams = options.streams or self.target
        chosen = {stream: layer for stream, layer in self.layers.items() if stream in streams}
        area, area_crs = None, ""
        if options.extent is not None and options.crs is not None:
            area, area_crs = layers.area_in(options.extent, options.crs, chosen.values())
        path = Path(options.map_path or Path(_temporary_folder(), "map.tif"))
        return ClassifyJob(
            layers=tuple(layers.layer_spec(layer, stream) for stream, layer in chosen.items()),
            model_path=self.model_path,
            map_path=str(path),
            confidence_path=str(path.with_name(path.stem + "_confidence.tif")) if options.confidence else None,
            area=area,
            area_crs=area_crs,
            device="cpu" if settings.device() == "cpu" else "auto",  # where a model was trained need not be where it maps
            report_path=f"{path}.html",
        )

    def _start_job(self, description: str, job: Job, on_done: Callable[[Done], None], python: str = "") -> None:
        job.check()
        self._start(EngineTask.of_job(description, job, runtime.engine_command(Path(python) if python else None)), on_done)

    def _start(self, task: EngineTask, on_success: Callable[[Any], None]) -> None:
        if self.task is not None:
            raise JobError(self.tr("Another job is running"), self.tr("Wait for it, or cancel it"))
        self.task = task
        task.advanced.connect(self.advanced)
        task.succeeded.connect(lambda result: self._end(on_success, result))
        task.failed.connect(lambda error: self._end(self.failed.emit, error))
        task.stopped.connect(lambda: self._end(self.cancelled.emit))
        self.started.emit(task.description())
        QgsApplication.taskManager().addTask(task)

    def _end(self, outcome: Callable[..., None], *result: Any) -> None:
        self.task = None
        self.ended.emit()
        try:
            outcome(*result)
        except EngineError as error:
            self.failed.emit(error)

    def _on_trained(self, done: Done) -> None:
        self.set_model_path(done.outputs["model"])
        self._tell(done)
        self.trained.emit(done)

    def _on_mapped(self, done: Done) -> None:
        results.add_map(done, self.model_path, self.layers.values())
        self._tell(done)
        self.mapped.emit(done)

    def _on_sample_made(self, done: Done) -> None:
        label_layer, images = results.add_sample(done)
        for stream, layer in images.items():
            self.set_layer(stream, layer)
        self.set_target(("msi",))
        self.labelling.choose(label_layer)
        self._tell(done)
        self.sample_loaded.emit(done)

    def _tell(self, done: Done) -> None:
        for note in done.notes:
            self.noted.emit(note)

    # Project

    def restore(self) -> None:
        """Take the choices from the project."""
        state = settings.read_project(self._project)
        found = {stream: self._project.mapLayer(layer_id) for stream, layer_id in state.layers.items()}
        self.layers = {stream: found[stream] for stream in layers.STREAMS if isinstance(found.get(stream), QgsRasterLayer)}
        for layer in self.layers.values():
            self._follow(layer)
        self._wanted_target = state.target
        self.model_path = state.model_path
        label_layer = self._project.mapLayer(state.labels) if state.labels else None
        self.labelling.choose(label_layer, state.label_field if label_layer else "")
        self.layers_changed.emit()
        self.model_changed.emit(self.model_path)

    def _store(self) -> None:
        if self._is_quiet:
            return
        ids = {stream: layer.id() for stream, layer in self.layers.items()}
        label_layer: Optional[LabelLayer] = self.labelling.layer
        label_id = label_layer.id() if label_layer is not None else ""
        state = settings.ProjectState(ids, self._wanted_target, label_id, self.labelling.field, self.model_path)
        settings.write_project(self._project, state)

    def _follow(self, layer: QgsRasterLayer) -> None:
        layer.nameChanged.connect(self.layers_changed)
        layer.crsChanged.connect(self.layers_changed)

    def _on_layers_going(self, ids: list[str]) -> None:
        with self._quietly():
            for stream, layer in list(self.layers.items()):
                if layer.id() in ids:
                    self.set_layer(stream, None)
            if self.labelling.layer is not None and self.labelling.layer.id() in ids:
                self.labelling.choose(None)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What changes here is not the user's choice: a guess, or a project that is being closed. Nothing is stored."""
        self._is_quiet = True
        try:
            yield
        finally:
            self._is_quiet = False


def _temporary_folder() -> str:
    return tempfile.mkdtemp(prefix="xmodalnet_")
