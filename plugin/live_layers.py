"""The layers of the live map: made once, shown anew, and never a part of the project.

Their files are temporary. So what happens to them is no change that would have to be saved, and when the project is saved they step aside.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional, cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDataProvider,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from ..engine.jobs import Done
from ..engine.specs import ClassSpec
from . import layer_tree, layers, styling
from .no_change import let_canvas_follow, no_change

_OPACITY = 0.7  # who labels looks at the image below
_KEPT = 3  # files of each role. Properties that were opened before an answer put the file of then back: gone, it would crash QGIS
_tr = partial(QCoreApplication.translate, "XModalNet")


class LiveLayers(QObject):
    """The class map, and above it what tells how unsure it is, where that was asked for."""

    removed = pyqtSignal()  # the user took the map away

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layers: dict[str, QgsRasterLayer] = {}  # by the role of the file
        self._files: dict[str, deque[str]] = {}  # that were shown, the last ones, by their role
        self._is_moving = False  # then it is not the user who takes layers away
        QgsProject.instance().writeProject.connect(self._on_project_written)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_going)

    def let_go(self) -> None:
        """Before the plugin goes."""
        QgsProject.instance().writeProject.disconnect(self._on_project_written)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_going)

    @property
    def map(self) -> Optional[QgsRasterLayer]:
        """None while there is none in the project."""
        return self._there("map")

    def code_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Optional[int]:
        """What the map shows at a point (in crs); None where it shows nothing."""
        if self.map is None:
            return None
        try:
            place = QgsCoordinateTransform(crs, self.map.crs(), QgsProject.instance()).transform(point)
        except QgsCsException:
            return None
        value, is_there = self.map.dataProvider().sample(place, 1)
        return int(value) if is_there else None

    @property
    def doubt(self) -> Optional[QgsRasterLayer]:
        return self._there("doubt")

    def show(
        self, done: Done, inputs: Iterable[QgsMapLayer], is_new: bool = False, is_back: bool = False, with_doubt: bool = True
    ) -> None:
        """What came out, above the inputs and below the labels; is_new: of other labels, so that no older map may hide it; is_back: again
        with its project, so that it hides no map whatever it is of; with_doubt: it is still wanted.

        Raises LayerError.
        """
        entries = cast("list[dict[str, Any]]", done.report["classes"])
        classes = tuple(ClassSpec(entry["code"], entry["name"], entry["color"]) for entry in entries)
        inputs = tuple(inputs)
        with no_change():
            self._put("map", done.outputs["map"], inputs, partial(_style_as_classes, classes=classes))
            if with_doubt and "doubt" in done.outputs:
                self._put("doubt", done.outputs["doubt"], (*inputs, *filter(None, [self.map])), _style_as_doubt)
            if is_back:
                for layer in filter(None, (self.doubt, self.map)):
                    layer_tree.lower(layer, inputs)
            elif is_new:
                for layer in filter(None, (self.map, self.doubt)):
                    layer_tree.lift(layer)

    def rename(self, classes: tuple[ClassSpec, ...]) -> None:
        """What is mapped is the same, and its classes are called and drawn otherwise."""
        if self.map is not None:
            with no_change():
                _style_as_classes(self.map, classes)
                self.map.triggerRepaint()

    def grow_old(self) -> None:
        """The map's name tells that it is kept up to date no more."""
        if self.map is not None:
            with no_change():
                self.map.setName(_tr("Live map, as it was"))

    def clear_doubt(self) -> None:
        """The map alone stays."""
        with no_change():
            self._remove("doubt")

    def clear(self) -> None:
        """No layer stays."""
        with no_change():
            for role in list(self._layers):
                self._remove(role)

    def _put(self, role: str, path: str, below: tuple[QgsMapLayer, ...], style: Callable[[QgsRasterLayer], None]) -> None:
        self._keep(role, path)
        layer, name = self._there(role), {"map": _tr("Live map"), "doubt": _tr("Live doubt")}[role]
        if layer is None:
            layer = layers.load_raster(path, name)
            layer.setCustomProperty(layers.ROLE, "live")
            if role == "map":
                layer.setOpacity(_OPACITY)
            style(layer)
            layer_tree.add_above(layer, below)
            self._layers[role] = layer
            return
        layer.setDataSource(path, name, "gdal", QgsDataProvider.ProviderOptions())
        style(layer)
        layer.triggerRepaint()

    def _keep(self, role: str, path: str) -> None:
        """A new file; those that nobody can want any more go."""
        files = self._files.setdefault(role, deque())
        files.append(path)
        while len(files) > _KEPT:
            with suppress(OSError):  # Windows may still have it open; the folder goes in the end
                Path(files.popleft()).unlink()

    def _there(self, role: str) -> Optional[QgsRasterLayer]:
        layer = self._layers.get(role)
        is_there = layer is not None and not sip.isdeleted(layer) and QgsProject.instance().mapLayer(layer.id()) is layer
        return layer if is_there else None

    def _remove(self, role: str) -> None:
        layer = self._there(role)
        self._layers.pop(role, None)
        if layer is not None:
            self._is_moving = True
            QgsProject.instance().removeMapLayer(layer.id())
            self._is_moving = False

    def _on_layers_going(self, ids: list[str]) -> None:
        layer = self._there("map")
        if layer is not None and layer.id() in ids and not self._is_moving:
            self._layers.pop("map")
            self.removed.emit()

    def _on_project_written(self, document: QDomDocument) -> None:
        self._is_moving = True
        there = [(role, layer) for role in self._layers if (layer := self._there(role)) is not None]
        aside = [(role, layer, _leave_out(layer, document)) for role, layer in there]
        self._is_moving = False
        if aside:
            let_canvas_follow()  # while the project is being written, which ends any change
            QTimer.singleShot(0, partial(self._return, aside))

    def _return(self, aside: list[tuple[str, QgsRasterLayer, Callable[[], None]]]) -> None:
        """Unless another project was opened meanwhile. The last that stepped aside is the first: each knows its place among the others."""
        with no_change():
            for role, layer, put_back in reversed(aside):
                if self._layers.get(role) is layer:
                    put_back()


def _style_as_classes(layer: QgsRasterLayer, classes: tuple[ClassSpec, ...]) -> None:
    """Only where it is not so yet: the legend would be built anew each time."""
    if not styling.shows_classes(layer, classes):
        opacity = layer.opacity()
        styling.style_class_map(layer, classes)
        layer.setOpacity(opacity)


def _style_as_doubt(layer: QgsRasterLayer) -> None:
    if not styling.shows_ramp(layer):
        styling.style_doubt(layer)


def _leave_out(layer: QgsRasterLayer, document: QDomDocument) -> Callable[[], None]:
    """Keep a layer out of a project file that is being written: its tree stands there already, its layers are taken after this.

    What is returned puts the layer back where it was.
    """
    for name in ("layer-tree-layer", "item"):
        found = document.elementsByTagName(name)
        for element in [found.at(place).toElement() for place in range(found.count())]:
            if layer.id() in (element.attribute("id"), element.text()):
                element.parentNode().removeChild(element)
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    parent, is_visible, order = node.parent(), node.itemVisibilityChecked(), root.customLayerOrder()
    index = parent.children().index(node)
    before = {other.id() for other in order[: order.index(layer)]} if layer in order else set()
    project.takeMapLayer(layer)

    def put_back() -> None:
        project.addMapLayer(layer, False)
        there, node = parent if not sip.isdeleted(parent) else root, QgsLayerTreeLayer(layer)
        node.setItemVisibilityChecked(is_visible)  # before it is in the tree: there it would be taken for a tick of the user's
        there.insertChildNode(index, node)
        if layer in order:
            others = [other for other in root.customLayerOrder() if other is not layer]  # as they are now
            place = max((number for number, other in enumerate(others, start=1) if other.id() in before), default=0)
            root.setCustomLayerOrder([*others[:place], layer, *others[place:]])

    return put_back
