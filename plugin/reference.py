"""Reference points that the engine drew from a map: one after another gets the class that somebody sees there, without seeing the map.

An answer is written to the file at once: the work of an hour is not lost with QGIS, and Back takes an answer back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Optional

from osgeo import gdal
from qgis.core import NULL, QgsFeatureRequest, QgsMapLayer, QgsPointXY, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..engine.errors import LabelError
from ..engine.map_jobs import Design, design_in
from ..engine.specs import CANNOT_TELL, ORDER_FIELD, REMARK_FIELD

CLASS_FIELD = "class"

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class Point:
    """A drawn point, in the layer's CRS. answer: a class, "" for none; is_left: seen, but no class can be told."""

    feature_id: int
    place: QgsPointXY
    answer: str = ""
    is_left: bool = False

    @property
    def is_done(self) -> bool:
        return bool(self.answer) or self.is_left


def design_of(layer: Optional[QgsMapLayer]) -> Optional[Design]:
    """What the file says of how its points were drawn; None for a layer that the engine did not draw."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr" or layer.fields().indexOf(CLASS_FIELD) < 0:
        return None
    return design_in(_metadata(layer), _path_of(layer))


def _path_of(layer: QgsVectorLayer) -> str:
    return str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or "")


def _metadata(layer: QgsVectorLayer) -> Mapping[str, str]:
    name = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("layerName")
    try:
        dataset = gdal.OpenEx(_path_of(layer), gdal.OF_VECTOR)
        inside = dataset and (dataset.GetLayerByName(name) if name else dataset.GetLayer(0))
    except RuntimeError:  # another plugin may have told GDAL to raise rather than to return
        return {}
    return dict(inside.GetMetadata()) if inside else {}


class Interpretation(QObject):
    """Walks through the points of a layer: those that are open, where none is, those that could not be told, and where there are none
    either, all of them once more. Past the last one it stands at none, and can still go back. On the main thread."""

    changed = pyqtSignal()  # an answer, or another point

    def __init__(self, layer: QgsVectorLayer, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.layer = layer
        self.points = _read(layer)
        self._way: list[int] = []  # the points that were seen before this one
        self._ahead: list[int] = []  # those that come after it, the last one first: others than the next open one
        self._index = self._next_open(0)
        again = [index for index, point in enumerate(self.points) if point.is_left] or list(range(len(self.points)))
        if self.point is None and again:
            self._index, *self._ahead = again[0], *reversed(again[1:])

    @property
    def point(self) -> Optional[Point]:
        """None when every point was seen."""
        return self.points[self._index] if self._index < len(self.points) else None

    @property
    def number(self) -> int:
        """Of the point, from 1."""
        return self._index + 1

    @property
    def done_count(self) -> int:
        return sum(point.is_done for point in self.points)

    def answer(self, name: str) -> None:
        """The class at the point; on to the next open one. Raises LabelError where the file cannot be written."""
        self._write(name, is_left=False)

    def leave(self) -> None:
        """No class can be told here. Raises LabelError."""
        self._write("", is_left=True)

    def back(self) -> None:
        """To the point that was seen before, then to those that lie before it in the layer, whatever they got; from there it goes forth one
        after another again."""
        if self.can_go_back:
            self._ahead.append(self._index)
            self._index = self._way.pop() if self._way else self._index - 1
            self.changed.emit()

    @property
    def can_go_back(self) -> bool:
        return bool(self._way) or self._index > 0

    def forth(self) -> None:
        """On from a point that has an answer, which it keeps."""
        if self.can_go_forth:
            self._go_on()
            self.changed.emit()

    @property
    def can_go_forth(self) -> bool:
        return self.point is not None and self.point.is_done

    def _write(self, name: str, is_left: bool) -> None:
        point = self.point
        if point is None:
            return
        _store(self.layer, point.feature_id, {CLASS_FIELD: name or NULL, REMARK_FIELD: CANNOT_TELL if is_left else NULL})
        self.points[self._index] = Point(point.feature_id, point.place, name, is_left)
        self._go_on()
        self.changed.emit()

    def _go_on(self) -> None:
        self._way.append(self._index)
        self._index = self._ahead.pop() if self._ahead else self._next_open(self._index + 1)

    def _next_open(self, start: int) -> int:
        """The next point without an answer, from the first again at the end; past the last where all have one."""
        order = [*range(start, len(self.points)), *range(start)]
        return next((index for index in order if not self.points[index].is_done), len(self.points))


def count_points(layer: QgsVectorLayer) -> tuple[int, int]:
    """Points that have a class, and all of them."""
    points = _read(layer)
    return sum(bool(point.answer) for point in points), len(points)


def _read(layer: QgsVectorLayer) -> list[Point]:
    fields = layer.fields()
    order = fields.indexOf(ORDER_FIELD)
    request = QgsFeatureRequest()
    if order >= 0:
        request.addOrderBy(ORDER_FIELD)
    remark = fields.indexOf(REMARK_FIELD)
    return [
        Point(
            feature.id(),
            feature.geometry().asPoint(),
            _text(feature[CLASS_FIELD]),
            remark >= 0 and _text(feature[remark]) == CANNOT_TELL,
        )
        for feature in layer.getFeatures(request)
        if not feature.geometry().isNull()
    ]


def _store(layer: QgsVectorLayer, feature_id: int, values: Mapping[str, Any]) -> None:
    """Into the edits where somebody edits the layer, else into the file. Raises LabelError."""
    indices = {layer.fields().indexOf(name): value for name, value in values.items() if layer.fields().indexOf(name) >= 0}
    if layer.isEditable():
        is_written = all(layer.changeAttributeValue(feature_id, index, value) for index, value in indices.items())
    else:
        is_written = layer.dataProvider().changeAttributeValues({feature_id: indices})
    if not is_written:
        raise LabelError(
            _tr("The answer cannot be written to layer '{}'").format(layer.name()), _tr("Look whether its file may be written")
        )
    layer.triggerRepaint()


def _text(value: object) -> str:
    return "" if value is None or value == NULL else str(value)
