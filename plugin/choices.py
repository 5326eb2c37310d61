"""What is chosen: sensors, labels, model and options. The project keeps it; until the user chooses, it is guessed."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from ..engine.jobs import Done
from . import labels, layer_tree, layers, outputs, settings
from .last_results import LastResults
from .options import AfterOptions, MapOptions, TrainOptions
from .scene_choice import SceneChoice


class Choices(SceneChoice):
    """On the main thread. Wrong choices raise EngineError at once."""

    target_lost = pyqtSignal(object, object)  # streams of it whose layers left the project, and those that are the target now
    model_changed = pyqtSignal(str)
    choices_changed = pyqtSignal()  # anything that a job is made from: what was said of the old choices is true no more
    lesson_changed = pyqtSignal()  # of these, what a model learns from: all but what classes are called, and which have no shapes
    area_moved = pyqtSignal()  # the one to be mapped: what was said of the last one is true no more, but nothing learns from it
    home_changed = pyqtSignal()  # where files go that nobody names
    restored = pyqtSignal()  # another project, or none: nothing of the last one counts any more

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.model_path = ""
        self.train_options, self.map_options = TrainOptions(), MapOptions()  # what the project remembers of them
        self.after_options = AfterOptions()
        self.results = LastResults()
        self.assessed = ("", "", "")  # ids of the map, the reference and the other map of the last step
        self.is_live, self.live_doubt = False, ""  # of the live map, kept when the project is saved
        self.is_live_on_top = False  # it lies above the finished maps, which are out of sight
        self._project_number = 0  # counts the projects that were opened
        self._labels_seen: tuple[object, str] = (None, "")
        self._labels_gone = ("", "")  # file and field of labels that left the project, until others are chosen
        self._sensors_gone: dict[str, str] = {}  # files by the streams that they were, as above
        self.labelling.chosen.connect(self._on_labels_chosen)
        self.labelling.chosen.connect(self.home_changed)
        self.labelling.edited.connect(self.choices_changed)
        self._chosen: tuple[object, ...] = ()
        self._lesson: tuple[object, ...] = ()
        self._taught = (-1, "")  # the state of the labels, and what they teach
        for signal in (self.layers_changed, self.model_changed, self.labelling.changed, self.codes.changed):
            signal.connect(self._compare_choices)
        self._project = QgsProject.instance()
        self._links = [
            (self._project.layersWillBeRemoved, self._on_layers_going),
            (self._project.readProject, self.restore),
            (self._project.cleared, self.restore),
            (self._project.writeProject, self._on_project_written),
            (self._project.homePathChanged, self.home_changed),
            (self._project.projectSaved, self.home_changed),  # QGIS 3.22 tells a first folder by this alone
        ]
        for signal, slot in self._links:
            signal.connect(slot)
        self.restore()

    def close(self) -> None:
        """Let the project go."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        super().close()

    # Layers and labels

    def guess_layers(self) -> None:
        """Fill what is empty with the layers of the project that look like it, until the user has chosen anything.

        A guess does not touch the project. Labels that left it and are there again were chosen before.
        """
        if self._is_chosen:
            self._take_sensors_again()
            self._take_labels_again()
            return
        with self._quietly():
            for layer in self._project.mapLayers().values():
                self._guess(layer)
            self._guess_photo()

    def _take_sensors_again(self) -> None:
        """As the labels. What was the target is it again, unless another one was ticked meanwhile."""
        files = {layers.source_file(layer): layer for layer in self._project.mapLayers().values()}
        for stream, gone_file in list(self._sensors_gone.items()):
            found = files.get(gone_file) if gone_file else None
            if stream in self.layers:
                del self._sensors_gone[stream]
            elif isinstance(found, QgsRasterLayer) and found not in self.layers.values():
                del self._sensors_gone[stream]
                with self._quietly():
                    self.set_layer(stream, found)

    def _take_labels_again(self) -> None:
        """By their file: a layer that is added again is another one."""
        gone_file, field = self._labels_gone
        if gone_file and self.labelling.layer is None:
            same = (layer for layer in self._project.mapLayers().values() if layers.source_file(layer) == gone_file)
            found = next((layer for layer in same if isinstance(layer, (QgsVectorLayer, QgsRasterLayer))), None)
            if found is not None:
                self.labelling.choose(found, field)

    def _guess(self, layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsRasterLayer):
            self._guess_sensor(layer)
        elif isinstance(layer, QgsVectorLayer) and self.labelling.layer is None and labels.looks_like_labels(layer):
            self.labelling.choose(layer)

    def new_label_layer(self, path: str) -> QgsVectorLayer:
        """A label layer in a new or existing GeoPackage, in the target's CRS, chosen and on top of the project. Raises LabelError."""
        crs = self.target_layer.crs() if self.target_layer else self._project.crs()
        layer = labels.make_label_layer(path, crs)
        layer_tree.add_on_top(layer)
        self.labelling.choose(layer)
        self._keep_choices()
        settings.set_folder(str(Path(path).parent))
        return layer

    # Model and options

    def set_model_path(self, path: str) -> None:
        """What a map was to have other than its model says was said of that model, and not of another one."""
        if path != self.model_path:
            if self.model_path:
                self.map_options = replace(self.map_options, smoothing=None, prior=None)
            self.model_path = path
            self._keep_choices()
            self.model_changed.emit(path)

    @property
    def model_file(self) -> str:
        """The absolute path of the chosen model, "" where none is."""
        return layers.absolute(self.model_path, Path(self.folder))

    def set_train_options(self, options: TrainOptions) -> None:
        """What the controls of the Train step say now, for the project to remember; no choice that ends the guessing."""
        settings.set_device(options.device)
        self.train_options = replace(options, device="auto", author="")
        self._store()
        self.lesson_changed.emit()
        self.choices_changed.emit()

    def set_map_options(self, options: MapOptions) -> None:
        """As `set_train_options`."""
        streams = () if set(options.streams) == set(self.target) else options.streams
        self.map_options = replace(options, streams=streams, extent=None, crs=None)
        self._store()
        self.choices_changed.emit()

    def set_after_options(self, **said: Any) -> None:
        """As `set_train_options`; by name, as two panels say some each."""
        self.after_options = replace(self.after_options, **said)
        self._store()

    @property
    def results_there(self) -> LastResults:
        """Those whose files are there; the others may come back with their drive."""
        return self.results.of_files_that_are_there()

    @property
    def training_there(self) -> Optional[Done]:
        """The last training, unless other labels are chosen than it learned from: of those it says nothing."""
        return None if self._are_other_labels() else self.results_there.training

    def _are_other_labels(self) -> bool:
        """Than those of the last training, whose layer may have gone and come back as another one of the same file."""
        layer_id, field, file = self.results.trained_on
        chosen_id, chosen_field, chosen_file = self.chosen_labels
        is_same = chosen_id == layer_id or (bool(file) and chosen_file == file)
        return bool(chosen_id) and (not is_same or chosen_field != field)

    @property
    def has_newer_labels(self) -> bool:
        """Whether the labels of the last training teach something else now."""
        if self.labelling.layer is None or not self.results.taught or self.training_there is None:
            return False
        if self._taught[0] != self.labelling.state:
            self._taught = (self.labelling.state, self.labelling.taught())
        return self._taught[1] not in ("", self.results.taught)

    def keep_results(self, **results: Any) -> None:
        """What came out last (`LastResults`), for the project to remember."""
        self.results = replace(self.results, **results)
        self._store()

    def set_assessed(self, map_id: str, reference_id: str, other_id: str = "") -> None:
        """What is chosen in the last step, for the project to remember; no choice that ends the guessing."""
        self.assessed = (map_id, reference_id, other_id)
        self._store()

    @property
    def project_folder(self) -> str:
        """Of the project's file, "" where there is none, as of one in a database."""
        home = str(self._project.homePath())
        return home if os.path.isabs(home) else ""

    @property
    def folder(self) -> str:
        """Where file dialogs start: the project's folder, else the one used last."""
        return self.project_folder or settings.folder() or str(Path.home())

    @property
    def data_folder(self) -> str:
        """Where a file that belongs to the data goes: the project's folder, else that of the first chosen layer whose folder takes one."""
        sources = [layer.source() for layer in self.layers.values() if not layer.source().startswith("/vsi")]
        folders = [os.path.dirname(source) for source in sources if os.path.isabs(source)]
        beside = (folder for folder in folders if os.path.isdir(folder) and outputs.takes_files(Path(folder)))
        return self.project_folder or next(beside, self.folder)

    @property
    def chosen_labels(self) -> tuple[str, str, str]:
        """The label layer by its id, its class field, and its file, with the name of the layer in it; "" for what there is not."""
        layer = self.labelling.layer
        return ("", "", "") if layer is None else (layer.id(), self.labelling.field, layers.source_file(layer))

    @property
    def home(self) -> tuple[str, str]:
        """What models and maps that nobody named lie beside, and the folder (`outputs.home_for`)."""
        return outputs.home_for(self.labelling.layer)

    def names_of_models(self) -> set[str]:
        """What models of this project are called, in whatever folder: the chosen one, and those of its maps. Without suffix, and in small
        letters."""
        made = (str(layer.customProperty(layers.MODEL, "")) for layer in self._project.mapLayers().values())
        return {Path(path).stem.casefold() for path in (self.model_path, *made) if path}

    # Project

    def restore(self) -> None:
        """Take the choices from the project."""
        self._project_number += 1
        self._labels_gone, self._sensors_gone = ("", ""), {}
        state = settings.read_project(self._project)
        found = {stream: self._project.mapLayer(layer_id) for stream, layer_id in state.layers.items()}
        self._restore_sensors(found, state.target, state.refused)
        self.model_path = state.model_path
        self.train_options, self.map_options, self.after_options = state.train, state.map, state.after
        self.results, self.assessed = state.results, state.assessed
        self.is_live, self.live_doubt, self.is_live_on_top = state.is_live, state.live_doubt, state.is_live_on_top
        self._is_chosen = state.is_chosen
        label_layer = self._project.mapLayer(state.labels) if state.labels else None
        try:
            with self._quietly():
                self.labelling.choose(label_layer, state.label_field if label_layer else "")
        finally:  # a label layer that cannot be read must not keep the rest from showing
            self.layers_changed.emit()
            self.model_changed.emit(self.model_path)
            self.restored.emit()

    def _sensors_chosen(self) -> None:
        """What a map was to be made from is of other layers, or beside another target."""
        self.map_options = replace(self.map_options, streams=())
        self._keep_choices()
        super()._sensors_chosen()

    def _keep_choices(self) -> None:
        """The user has chosen: the project remembers it, and nothing is guessed any more."""
        if not self._is_quiet:
            self._is_chosen = True
            self._store()

    def _store(self) -> None:
        settings.write_project(self._project, self._state())

    def _state(self) -> settings.ProjectState:
        """Guesses stay outside."""
        folder = Path(self.folder)
        state = settings.ProjectState(
            train=replace(self.train_options, model_path=layers.absolute(self.train_options.model_path, folder)),
            map=replace(self.map_options, map_path=layers.absolute(self.map_options.map_path, folder)),
            after=self.after_options,
            results=self.results,
            assessed=self.assessed,
            is_live=self.is_live,
            live_doubt=self.live_doubt,
            is_live_on_top=self.is_live and self.is_live_on_top,
        )
        if not self._is_chosen:
            return state
        label_layer = self.labelling.layer
        return replace(
            state,
            layers={stream: layer.id() for stream, layer in self.layers.items()},
            target=self._ticked,
            refused=tuple(sorted(layer_id for layer_id in self._refused if self._project.mapLayer(layer_id) is not None)),
            labels=label_layer.id() if label_layer is not None else "",
            label_field=self.labelling.field,
            model_path=layers.absolute(self.model_path, folder),
            is_chosen=True,
        )

    def _on_project_written(self, _: QDomDocument) -> None:
        """Paths are kept relative to the project's file, which may be another one now (Save As)."""
        self._store()

    def _on_labels_chosen(self) -> None:
        seen = (self.labelling.layer, self.labelling.field)
        if seen != self._labels_seen:
            self._labels_seen = seen
            self._labels_gone = ("", "")
            self._keep_choices()

    def _compare_choices(self, *_: object) -> None:
        """The signals also come when nothing has changed, and a moment after a change."""
        sources = tuple(
            (stream, layer.id(), layer.source(), layer.crs().toWkt(), layers.nodata_said(layer))
            for stream, layer in self.layers.items()
        )
        labelling = self.labelling
        scene = (sources, self.target, labelling.layer, labelling.field, *self.codes.named)
        drawn = [entry.code for entry in labelling.classes if entry.shapes]
        lesson, chosen = (*scene, labelling.state, drawn), (*scene, labelling.classes, self.model_path)
        if lesson != self._lesson:
            self._lesson = lesson
            self.lesson_changed.emit()
        if chosen != self._chosen:
            self._chosen = chosen
            self.choices_changed.emit()

    def _on_layers_going(self, ids: list[str]) -> None:
        before, gone = self.target, {stream: layer for stream, layer in self.layers.items() if layer.id() in ids}
        self._sensors_gone.update((stream, layers.source_file(layer)) for stream, layer in gone.items())
        with self._quietly():
            self._let_go(ids)
            if self.target and set(before) & set(gone):
                self.target_lost.emit(tuple(stream for stream in before if stream in gone), self.target)
            layer_id, field, file = self.chosen_labels
            if layer_id in ids:
                self.labelling.choose(None)
                self._labels_gone = (file, field)
