"""Do the layers lie on each other? What the engine found, as lines of the card, and moving a layer back without copying it.

A moved layer is a small file (VRT) that names the old one and another place of its corner: nothing is resampled until it is read.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import (
    QgsArrowSymbolLayer,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLineSymbol,
    QgsMapLayerStyle,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorFieldSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..engine.errors import LayerError
from ..engine.jobs import Done, RegistrationJob
from . import layer_tree, layers
from .card import DOUBTFUL, GOOD, OPEN, Check, Remedy
from .digits import fixed
from .outputs import free_path, temporary_folder
from .punctuation import joined
from .sensors import sensor_name
from .tasks import StartJob

TIMES = 20  # a shift of a pixel is seen as one of so many

_tr = partial(QCoreApplication.translate, "XModalNet")


class Registration(QObject):
    """On the main thread. What was found counts while the layers and the target are those that were compared."""

    changed = pyqtSignal()

    def __init__(self, start: StartJob, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._start = start
        self._compared: tuple[object, ...] = ()
        self._found: dict[str, dict[str, Any]] = {}  # figures by stream
        self._points = ""
        self._placed: set[str] = set()  # streams of layers that have a corner which could be moved

    def compare(self, chosen: Mapping[str, QgsRasterLayer], target: str) -> None:
        """Estimate the shifts in the background. Raises EngineError."""
        folder = temporary_folder()
        job = RegistrationJob(
            layers=tuple(layers.layer_spec(layer, stream) for stream, layer in chosen.items()),
            target=target,
            points_path=str(Path(folder, "shifts.gpkg")),
            replace=True,
        )
        placed = {stream for stream, layer in chosen.items() if _place_of(layers.dataset_of(layer)) is not None}
        self._start(_tr("Compare the layers' places"), job, partial(self._on_found, _key(chosen, target), placed))

    def _on_found(self, key: tuple[object, ...], placed: set[str], done: Done) -> None:
        self._compared, self._placed = key, placed
        entries: Any = done.report["layers"]
        self._found = {entry["stream"]: entry for entry in entries}
        self._points = done.outputs.get("points", "")
        self.changed.emit()

    def checks(self, chosen: Mapping[str, QgsRasterLayer], target: str) -> list[Check]:
        """A line per layer beside the target; one that offers to compare them while nothing is known."""
        others = [stream for stream in chosen if stream != target]
        if not others or not all(map(layers.has_pixels, chosen.values())):
            return []
        topic = _tr("Position")
        if self._compared != _key(chosen, target):
            text = _tr("Whether the layers lie on each other is not known yet")
            return [Check(OPEN, topic, text, (Remedy("compare", _tr("Compare")),))]
        return [self._check(topic, stream, target) for stream in others if stream in self._found]

    def _check(self, topic: str, stream: str, target: str) -> Check:
        figures, names = self._found[stream], (sensor_name(stream), sensor_name(target))
        if not figures["is_sure"]:
            return Check(OPEN, topic, _tr("{} against {}: cannot be told, they have too few edges in common").format(*names))
        pixels = fixed(figures["distance_px"], 1)
        if not figures["is_off"]:
            return Check(GOOD, topic, _tr("{} lies on {} ({} pixels off)").format(*names, pixels))
        text = _tr("{} lies {} pixels off (pixels of {})").format(names[0], pixels, names[1])
        shown = Remedy("shifts", _tr("Show Shifts"), (stream,))
        if stream not in self._placed:
            return Check(DOUBTFUL, topic, text, (shown,))
        if not {stream, target} <= {"hsi", "msi"}:
            text = joined(text, _tr("what the two see differs, so look before you move it"))
        return Check(DOUBTFUL, topic, text, (Remedy("move", _tr("Move"), (stream,)), shown))

    def moved_layer(self, stream: str, layer: QgsRasterLayer, target: QgsRasterLayer, folder: str) -> QgsRasterLayer:
        """The layer moved back by what was found, as a new layer in a VRT in `folder`; not in the project yet. Raises LayerError."""
        figures = self._found[stream]
        path = str(free_path(Path(folder, f"{Path(layer.source()).stem}_moved.vrt")))
        _write_moved(layer, path, *_in_crs_of(layer, target, figures["move_x"], figures["move_y"]))
        moved = layers.load_raster(path, _tr("{} (moved)").format(layer.name()))
        moved.setCrs(layer.crs())
        style = QgsMapLayerStyle()
        style.readFromLayer(layer)
        style.writeToLayer(moved)
        _copy_nodata(layer, moved)
        return moved

    def show_shifts(self) -> QgsVectorLayer:
        """Arrows, TIMES as long as the shifts, at every place that told one; added to the project. Raises LayerError."""
        layer = QgsVectorLayer(self._points, _tr("Shifts of the layers (× {})").format(TIMES), "ogr")
        if not self._points or not layer.isValid():
            raise LayerError(_tr("The shifts are gone"), _tr("Compare the layers again"))
        layers.forget_undefined_crs(layer)
        layer.setRenderer(QgsSingleSymbolRenderer(_arrow()))
        layer_tree.add_on_top(layer)
        return layer


def _key(chosen: Mapping[str, QgsRasterLayer], target: str) -> tuple[object, ...]:
    """What an estimate is of."""
    return (target, *((stream, layer.source(), layer.crs().authid()) for stream, layer in chosen.items()))


def _in_crs_of(layer: QgsRasterLayer, target: QgsRasterLayer, x: float, y: float) -> tuple[float, float]:
    """A vector of the target's map units at its middle, in the layer's. Raises LayerError."""
    if not layer.crs().isValid() or layer.crs() == target.crs():
        return x, y
    to_layer = QgsCoordinateTransform(target.crs(), layer.crs(), QgsProject.instance())
    middle = target.extent().center()
    try:
        start, end = (to_layer.transform(QgsPointXY(middle.x() + dx, middle.y() + dy)) for dx, dy in ((0, 0), (x, y)))
    except QgsCsException as error:
        raise LayerError(
            _tr("The move has no place in the CRS of layer '{}'").format(layer.name()), _tr("Reproject the layer")
        ) from error
    return end.x() - start.x(), end.y() - start.y()


def _place_of(source: Optional[gdal.Dataset]) -> Optional[Sequence[float]]:
    """The numbers that say where a file's pixels lie; None where it has none."""
    return source.GetGeoTransform(can_return_null=True) if source is not None else None


def _write_moved(layer: QgsRasterLayer, path: str, x: float, y: float) -> None:
    """A VRT of the layer's file with its corner moved, in map units. Raises LayerError."""
    source = layers.dataset_of(layer)
    place = _place_of(source)
    if source is None or place is None:
        raise LayerError(
            _tr("Layer '{}' has no georeference that could be moved").format(layer.name()), _tr("Georeference the layer first")
        )
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        moved = gdal.GetDriverByName("VRT").CreateCopy(path, source)
    except (OSError, RuntimeError):  # another plugin may have told GDAL to raise rather than to return
        moved = None
    if moved is None:
        raise LayerError(_tr("'{}' cannot be written").format(path), _tr("Save the project into a folder where you may write"))
    moved.SetGeoTransform((place[0] + x, place[1], place[2], place[3] + y, place[4], place[5]))
    for number, tags in enumerate(layers.band_tags(source), 1):  # wavelengths may stand where GDAL does not copy them from
        moved.GetRasterBand(number).SetMetadata(source.GetRasterBand(number).GetMetadata("IMAGERY"), "IMAGERY")
        moved.GetRasterBand(number).SetMetadata(tags)
    moved.FlushCache()


def _arrow() -> QgsMarkerSymbol:
    """From where a thing should be to where the layer has it."""
    arrow = QgsArrowSymbolLayer()
    arrow.setArrowWidth(0.4)
    arrow.setArrowStartWidth(0.4)
    arrow.setHeadLength(1.6)
    arrow.setHeadThickness(1.2)
    arrow.setColor(QColor("#ffff00"))
    field = QgsVectorFieldSymbolLayer()
    field.setXAttribute("off_x")
    field.setYAttribute("off_y")
    field.setDistanceUnit(QgsUnitTypes.RenderUnit.RenderMapUnits)
    field.setScale(TIMES)
    line, mark = QgsLineSymbol(), QgsMarkerSymbol()
    line.changeSymbolLayer(0, arrow)  # a list of layers would stay Python's own
    field.setSubSymbol(line)
    mark.changeSymbolLayer(0, field)
    return mark


def _copy_nodata(layer: QgsRasterLayer, moved: QgsRasterLayer) -> None:
    """What the user set in place of the file's own is no part of a style."""
    old, new = layer.dataProvider(), moved.dataProvider()
    for band in range(1, layer.bandCount() + 1):
        new.setUseSourceNoDataValue(band, old.useSourceNoDataValue(band))
        new.setUserNoDataValue(band, old.userNoDataValues(band))
