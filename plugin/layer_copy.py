"""Layers that the engine cannot read where they lie (in memory, in a database, not saved), copied into a file of its own.

QGIS writes it in a thread of C++: the panel answers meanwhile, however many shapes there are. What is written is what the layer held when
the task was made, edits that are not saved among it.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorFileWriterTask, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..engine.errors import EngineError, LabelError

LAYER = "labels"  # in the file

_tr = partial(QCoreApplication.translate, "XModalNet")


class LayerCopy(QgsVectorFileWriterTask):
    """A copy that is told of as an EngineTask is: exactly one of succeeded, failed, stopped follows, on the main thread."""

    advanced = pyqtSignal(float, str, float)  # fraction 0..1, stage, seconds left (unknown: -1)
    succeeded = pyqtSignal(object)  # the file's path
    failed = pyqtSignal(object)  # EngineError
    stopped = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, field: str, path: Path, only_selected: bool = False) -> None:
        """On the main thread; field: the one that goes along, "" for none."""
        options = _options(layer, field)
        options.onlySelectedFeatures = only_selected
        super().__init__(layer, str(path), options)
        self._name, self.path = layer.name(), path
        self.setDescription(_tr("Copy layer '{}'").format(self._name))
        self.progressChanged.connect(self._on_progress)
        self.writeComplete.connect(self.succeeded.emit)
        self.errorOccurred.connect(self._on_error)
        self.taskTerminated.connect(self._on_terminated)

    def abandon(self) -> None:
        """As of an EngineTask."""
        self.cancel()

    def _on_progress(self, percent: float) -> None:
        self.advanced.emit(percent / 100, self.description(), -1.0)

    def _on_error(self, _: int, said: str) -> None:
        if not self.isCanceled():
            self.failed.emit(_failure(self._name, said))

    def _on_terminated(self) -> None:
        if self.isCanceled():
            self.stopped.emit()


def copy_labels(layer: QgsVectorLayer, field: str, path: Path) -> None:
    """At once, where somebody waits for it anyway. Raises LabelError."""
    context, options = QgsProject.instance().transformContext(), _options(layer, field)
    error, said, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise _failure(layer.name(), said)


def _options(layer: QgsVectorLayer, field: str) -> Any:
    """Shapes and classes; other columns could be wrong for a GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", LAYER
    options.attributes = [layer.fields().indexOf(field)] if field else []
    options.skipAttributeCreation = not field
    options.layerOptions = ["FID=xmodalnet_shape"]  # a class field may be called fid, as the key would be
    return options


def _failure(name: str, said: str) -> EngineError:
    return LabelError(_tr("Layer '{}' cannot be copied to a file").format(name), said)
