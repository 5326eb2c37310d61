"""Two class maps of the project compared by the engine, and the map of changes as a layer of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import EngineError, JobError
from ..engine.jobs import Done
from ..engine.map_jobs import CompareJob
from . import layer_tree, layers, outputs, styling
from .class_maps import ClassMap
from .old_names import OldNames
from .tasks import StartJob

_MOST_SHOWN = 12  # changes in the legend: more would fill the layer tree


class Comparing(QObject):
    """On the main thread. Wrong choices raise EngineError at once; what fails later is told by who starts the job."""

    compared = pyqtSignal(object)  # Done; the map of changes is in the project
    noted = pyqtSignal(str)  # a sentence that the user should read

    def __init__(self, start: StartJob, old_names: Callable[[], OldNames], parent: QObject) -> None:
        """old_names: of classes, each with what the class is called now."""
        super().__init__(parent)
        self._start, self._old_names = start, old_names

    def compare(self, first: Optional[QgsMapLayer], second: Optional[QgsMapLayer]) -> None:
        """What became of each class from the first map to the second. Raises EngineError."""
        after = ClassMap.of(second)
        try:
            before = ClassMap.of(first)
        except EngineError as error:
            raise JobError(self.tr("There is no earlier map: {}").format(error.message), error.hint) from error
        if _lie_apart(before.layer, after.layer):
            text = self.tr("'{}' and '{}' lie in different places: there is no pixel that both have")
            raise JobError(text.format(before.layer.name(), after.layer.name()), self.tr("Choose maps of the same area"))
        change = self._change_path(before.path, after.path)
        job = CompareJob(str(before.path), str(after.path), str(change), f"{change}.html", self._old_names())
        title = self.tr("Compare {} with {}").format(before.layer.name(), after.layer.name())
        self._start(title, job, partial(self._on_compared, before, after))

    def _change_path(self, before: Path, after: Path) -> Path:
        """Beside the second map, where that can be written: an earlier one may be of another project."""
        return outputs.beside(after, f"{before.stem}_to_{after.stem}.tif")

    def _on_compared(self, before: ClassMap, after: ClassMap, done: Done) -> None:
        path = done.outputs["change"]
        if not before.is_there and not after.is_there:
            self.noted.emit(self.tr("The maps are gone meanwhile; what changed is in {}").format(path))
            return
        change = layers.load_raster(path, self.tr("{} → {} (changes)").format(before.path.stem, after.path.stem))
        styling.style_class_map(change)
        change.setCustomProperty(layers.ROLE, "changes")
        layer_tree.add_above(change, [made.layer for made in (before, after) if made.is_there])
        node = QgsProject.instance().layerTreeRoot().findLayer(change.id())
        node.setExpanded(len(change.renderer().classes()) <= _MOST_SHOWN)
        styling.write_qml(change)
        for note in done.notes:
            self.noted.emit(note)
        self.compared.emit(done)


def _lie_apart(first: QgsMapLayer, second: QgsMapLayer) -> bool:
    """For sure: what another CRS makes of an extent is not told before the engine has looked."""
    is_same = first.crs().isValid() and first.crs() == second.crs()
    return is_same and not first.extent().intersects(second.extent())
