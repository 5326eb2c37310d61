"""Where the engine reads a layer as QGIS shows it: where it lies, or, of one in memory, in a database or not saved, in a copy.

QGIS writes the copy in a thread of C++: the panel answers meanwhile, however many shapes there are. What is written is what the layer held
when the task was made, edits that are not saved among it.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorFileWriter, QgsVectorFileWriterTask, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..engine.errors import EngineError, LabelError
from .layers import is_undefined, source_parts

LAYER = "labels"  # in the file of a copy
_READABLE = (".gpkg", ".shp", ".geojson", ".json", ".fgb")  # what the engine reads as it lies there

_tr = partial(QCoreApplication.translate, "XModalNet")


def file_behind(layer: QgsVectorLayer) -> Optional[tuple[str, str]]:
    """Path of the file that a layer lies in and its name there, "" where nobody knows it; None where it lies in none."""
    parts = source_parts(layer)
    path = parts.get("path") or ""
    if layer.providerType() != "ogr" or not os.path.isfile(path):
        return None
    return str(Path(path).absolute()), parts.get("layerName") or _name_in(path, parts.get("layerId") or 0)


def file_as_shown(layer: QgsVectorLayer) -> Optional[tuple[str, str]]:
    """The same, where the engine reads there what QGIS shows: neither a filter, edits that are not saved nor a CRS that was set are seen in
    a file."""
    found, parts, own, shown = file_behind(layer), source_parts(layer), layer.dataProvider().crs(), layer.crs()
    if found is None or not found[0].lower().endswith(_READABLE) or layer.subsetString() or layer.isModified():
        return None
    # By a number, or as the shapes of one kind out of several: who opens the file by the layer's name takes others, or more
    is_named = (found[1] or not isinstance(parts.get("layerId"), int)) and not parts.get("geometryType")
    is_placed = own == shown or (not shown.isValid() and is_undefined(own))
    return found if is_named and is_placed else None


def _name_in(path: str, number: int) -> str:
    """Of a layer that is told by its number alone, or not at all, which means the first: there may be others by now, such as of labels."""
    if not path.lower().endswith(".gpkg"):  # others hold one
        return ""
    found = QgsProviderRegistry.instance().querySublayers(path)
    return next((each.name() for each in found if each.providerKey() == "ogr" and each.layerNumber() == number), "")


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
