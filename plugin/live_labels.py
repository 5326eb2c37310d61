"""The labels of the live map as a file that its worker can read: where they lie, or a copy of them as they are drawn now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import EngineError
from ..engine.specs import ClassSpec, LabelSpec
from . import label_specs, requests
from .labelling import Labelling
from .layer_copy import LayerCopy
from .tasks import hand_over


@dataclass(frozen=True)
class Written:
    """Labels in a file, the classes that have shapes, and the number of the lesson that they are."""

    number: int
    labels: LabelSpec
    classes: tuple[ClassSpec, ...]


class LiveLabels(QObject):
    """On the main thread; nothing here waits for a copy."""

    copied = pyqtSignal()  # what was asked for is there now
    failed = pyqtSignal(object)  # EngineError, None where the copy was stopped

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._written: Optional[Written] = None
        self._copy: Optional[LayerCopy] = None
        self._unended: set[LayerCopy] = set()  # also those that were given up: QGIS would not tell of their end

    @property
    def is_busy(self) -> bool:
        """Whether labels are being copied."""
        return self._copy is not None

    def now(self, number: int, labelling: Labelling, folder: Path, is_known: bool = False) -> Optional[Written]:
        """The labels of the lesson of this number, copied into `folder` where a copy is needed; None while that is made, after which
        `copied` or `failed` follows. is_known: the worker has learned it, and reads no file for other names of its classes. Raises
        EngineError."""
        drawn, last = labelling.drawn, self._written
        if last is not None and last.number == number and Path(last.labels.path).exists() and (is_known or last.classes == drawn):
            return replace(last, classes=drawn)
        spec, copy = requests.labels_for_now(labelling.layer, labelling.field, folder)
        written = Written(number, spec, drawn)
        if copy is not None:
            self._start(copy, written)
            return None
        self._keep(written)
        return written

    def forget(self) -> None:
        """What is written, and what is being copied."""
        copy, self._copy = self._copy, None
        self._keep(None)
        if copy is not None:
            copy.abandon()

    def _keep(self, written: Optional[Written]) -> None:
        """In place of the copy that was read before."""
        last, self._written = self._written, written
        if last is not None:
            label_specs.forget_copy(last.labels)

    def _start(self, copy: LayerCopy, written: Written) -> None:
        self._copy = copy
        self._unended.add(copy)
        copy.succeeded.connect(lambda _: self._on_copied(copy, written))
        copy.failed.connect(lambda error: self._on_failed(copy, error))
        copy.stopped.connect(lambda: self._on_failed(copy, None))
        hand_over(copy, copy.stopped.emit)

    def _on_copied(self, copy: LayerCopy, written: Written) -> None:
        self._unended.discard(copy)
        if copy is not self._copy:  # it was forgotten, but done already
            label_specs.forget_copy(written.labels)
        else:
            self._copy = None
            self._keep(written)
            self.copied.emit()

    def _on_failed(self, copy: LayerCopy, error: Optional[EngineError]) -> None:
        self._unended.discard(copy)
        if copy is self._copy:
            self._copy = None
            self.failed.emit(error)
