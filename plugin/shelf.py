"""The models that are at hand: in the project's folder, where models were used last, and in the user's own folder of models.

Folders are looked into and files are copied off the main thread: they may lie on a slow network.
"""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional, Union

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QDir, QFile, QObject, QStandardPaths, pyqtSignal

from ..engine.errors import Cancelled, ModelError, OutputError
from ..engine.files import written_whole
from . import settings
from .engine_words import in_words
from .model_card import SUFFIX, ModelCard, check_model, read_card, write_words
from .tasks import EngineTask, hand_over

_HOME = QStandardPaths.StandardLocation.GenericDataLocation

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class Unreadable:
    """A file that is called a model and whose card cannot be read."""

    path: str
    problem: str


Entry = Union[ModelCard, Unreadable]


class Shelf(QObject):
    """On the main thread; what was found is in `entries`, the newest first."""

    changed = pyqtSignal()  # the entries were read anew
    imported = pyqtSignal(str)  # the path of a model's new copy
    told = pyqtSignal(str)  # a sentence about what was done
    failed = pyqtSignal(object)  # EngineError

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()
        self._tasks: list[EngineTask] = []

    def let_go(self) -> None:
        """Nothing that still runs is heard any more."""
        tasks, self._tasks = self._tasks, []  # one that waits for its turn ends where it is cancelled
        for task in tasks:
            task.cancel()
            task.waitForFinished(2000)

    @property
    def is_busy(self) -> bool:
        return bool(self._tasks)

    @property
    def own_folder(self) -> str:
        """Where imported models go."""
        return settings.models_folder()

    @property
    def usual_folder(self) -> str:
        """Where they go unless the user says otherwise."""
        return settings.usual_models_folder()

    def folders(self) -> list[str]:
        """Those that are looked into, each once."""
        recent = [os.path.dirname(path) for path in settings.recent_models()]
        found = [QgsProject.instance().homePath(), *recent, self.own_folder]
        return list(dict.fromkeys(os.path.normpath(folder) for folder in found if folder))

    def look(self) -> None:
        """Read the cards of all models in the folders; `changed` follows."""
        self._run(self.tr("Look for models"), partial(_entries_in, self.folders()), self._take)

    def entry(self, path: str) -> Entry:
        """The card of one model, read here and now: for the one that is chosen, not for a folder of them."""
        return _entry(path)

    def remember(self, path: str) -> None:
        """A model was used: its folder is looked into from now on. What is no file, such as a path half typed, is passed over."""
        if path.lower().endswith(SUFFIX) and os.path.isfile(path):
            settings.add_recent_model(os.path.abspath(path))

    def recent(self) -> list[str]:
        """Models that were used last, the last one first. The disk is not asked: it may be one that is slow or not there."""
        return settings.recent_models()

    def forget(self, path: str) -> None:
        """It turned out that a model is gone, or none."""
        settings.remove_recent_model(path)

    def take_in(self, path: str) -> None:
        """Copy a model into the user's folder if it is whole; `imported` or `failed` follows."""
        self._run(self.tr("Import a model"), lambda *_: _taken_in(path, self.own_folder), self._on_taken_in)

    def share(self, path: str, target: str) -> None:
        """Copy a model to a chosen place; `told` or `failed` follows."""
        text = self.tr("A copy of the model is in {}").format(target)
        self._run(self.tr("Copy a model"), lambda *_: _copy_whole(path, target), lambda _: self.told.emit(text))

    def describe(self, path: str, author: str, notes: str) -> None:
        """Write other words into a model's file; `changed` or `failed` follows."""
        self._run(self.tr("Describe a model"), lambda *_: write_words(path, author, notes), lambda _: self.look())

    def move_to_trash(self, path: str) -> bool:
        """False where there is no trash for the file."""
        QDir().mkpath(
            QStandardPaths.writableLocation(_HOME)
        )  # where it is missing, Qt 5 takes the working directory for the trash
        moved = QFile.moveToTrash(path)
        is_gone = bool(moved[0] if isinstance(moved, tuple) else moved)
        if is_gone:
            self._drop(path)
        return is_gone

    def delete(self, path: str) -> None:
        """For good. Raises OutputError."""
        try:
            os.remove(path)
        except OSError as error:
            text = self.tr("'{}' cannot be removed: {}").format(path, error.strerror)
            raise OutputError(text, self.tr("Close what has it open, or remove it yourself")) from error
        self._drop(path)

    def _drop(self, path: str) -> None:
        self.entries = tuple(entry for entry in self.entries if entry.path != path)
        self.changed.emit()

    def _take(self, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self.changed.emit()

    def _on_taken_in(self, outcome: tuple[str, bool]) -> None:
        path, is_new = outcome
        if not is_new:
            self.told.emit(self.tr("This model is there already: {}").format(path))
        self.imported.emit(path)
        self.look()

    def _run(self, title: str, work: Callable[..., Any], on_result: Callable[[Any], None]) -> None:
        task = EngineTask(title, work)

        def end(outcome: Callable[..., None], *result: Any) -> None:
            if task in self._tasks:  # else it was let go
                self._tasks.remove(task)
                outcome(*result)

        task.succeeded.connect(lambda result: end(on_result, result))
        task.failed.connect(lambda error: end(self.failed.emit, error))
        task.stopped.connect(lambda: end(lambda: None))
        self._tasks.append(task)
        hand_over(task)


def _entries_in(folders: Iterable[str], _: object, is_stopped: Callable[[], bool]) -> tuple[Entry, ...]:
    """The models of the folders, not of those inside them; in a worker thread."""
    entries: list[Entry] = []
    for folder in folders:
        for path in _models_in(folder):
            if is_stopped():
                raise Cancelled
            entries.append(_entry(path))
    return tuple(sorted(entries, key=lambda entry: getattr(entry, "trained", ""), reverse=True))


def _models_in(folder: str) -> list[str]:
    try:
        names = sorted(os.listdir(folder))
    except OSError:  # gone, or not ours to see: there is nothing to offer
        return []
    return [os.path.join(folder, name) for name in names if name.lower().endswith(SUFFIX) and not name.startswith(".")]


def _entry(path: str) -> Entry:
    try:
        return read_card(path)
    except ModelError as error:
        return Unreadable(path, in_words(str(error)))


def _taken_in(path: str, folder: str) -> tuple[str, bool]:
    """The path of a whole model's copy in the folder, and whether it is new there. Raises ModelError, OutputError."""
    check_model(path)
    _make_folder(folder)
    source = Path(path)
    names = (source.stem, *(f"{source.stem}_{number}" for number in range(2, 10_000)))
    for name in names:
        target = Path(folder, name + SUFFIX)
        if not os.path.exists(target):
            _copy_whole(path, str(target))
            return str(target), True
        if filecmp.cmp(path, target, shallow=False):
            return str(target), False
    raise OutputError(_tr("'{}' is full of models called '{}'").format(folder, source.stem), _tr("Rename the file first"))


def _make_folder(folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise OutputError(
            _tr("The folder '{}' cannot be made: {}").format(folder, error.strerror),
            _tr("Choose another folder for models in Settings > Options"),
        ) from error


def _copy_whole(path: str, target: str) -> None:
    """The whole file or nothing. Raises EngineError."""
    if os.path.realpath(path) == os.path.realpath(target):
        raise OutputError(_tr("The model would be copied onto itself"), _tr("Choose another place or name"))
    with written_whole(target) as draft:
        shutil.copyfile(path, draft)
