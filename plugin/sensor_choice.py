"""Which layers are the sensors, and which of them are the target: those that will be there for the whole map."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayer, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import JobError, LabelError
from ..engine.specs import usual_target
from . import layer_looks, layers
from .region import region_at
from .sensors import OTHER, STREAMS


class SensorChoice(QObject):
    """On the main thread. Wrong choices raise EngineError at once."""

    layers_changed = pyqtSignal()  # layers, their names, sources or the target

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.layers: dict[str, QgsRasterLayer] = {}
        self._ticked: tuple[str, ...] = ()  # the target as the user said it
        self._is_quiet = False
        self._followed: set[str] = set()  # layer ids
        self._refused: set[str] = set()  # ids of layers that the user took away: they are not offered again
        self._looks: dict[tuple[str, ...], str] = {}  # streams that layers look like, by who says so, ids, names and sources
        self._nodata_said: list[tuple[object, ...]] = []
        self.layers_changed.connect(self._note_nodata)

    def set_layer(self, stream: str, layer: Optional[QgsRasterLayer]) -> None:
        """Choose the layer of a stream; None takes it away."""
        if self.layers.get(stream) is layer:
            return
        self._keep_target(stream, layer)
        if not self._is_quiet and stream in self.layers:
            self._refused.add(self.layers[stream].id())
        chosen = {**self.layers, stream: layer}
        self.layers = {name: chosen[name] for name in STREAMS if chosen.get(name) is not None}
        if layer is not None:
            self._follow(layer)
        self._sensors_chosen()

    def swap_layers(self, one: str, other: str) -> None:
        """Exchange the layers of two streams; the target stays what it is called."""
        first, second = self.layers.get(one), self.layers.get(other)
        kept = self.target
        with self._quietly():
            self.set_layer(one, None)
            self.set_layer(other, first)
            self.set_layer(one, second)
        self._ticked = tuple(name for name in kept if name in self.layers)
        self._sensors_chosen()

    @property
    def target(self) -> tuple[str, ...]:
        """What will be there for the whole map: those that are ticked, else the usual ones."""
        return tuple(name for name in self._ticked if name in self.layers) or usual_target(tuple(self.layers))

    @property
    def is_target_said(self) -> bool:
        """Whether the user said what it is."""
        return any(name in self.layers for name in self._ticked)

    def _keep_target(self, stream: str, layer: Optional[QgsRasterLayer]) -> None:
        """A further sensor does not move the tick that the user sees; one that was away finds its own beside it. Only HSI, if nobody ticked
        it, gives way: it seldom is everywhere. What is no sensor is ticked as it comes, and gives way to the first sensor."""
        if layer is None or self._is_quiet or not self.layers or stream in self.layers:
            return
        is_ticked = self.is_target_said
        if is_ticked or not set(self.target) <= {"hsi", OTHER}:
            kept = self._ticked if is_ticked else self.target
            self._ticked = (*kept, OTHER) if stream == OTHER and OTHER not in kept else kept

    def set_target(self, streams: tuple[str, ...]) -> None:
        """In the panel's order, but for the one whose pixels were taken. Raises JobError for no stream, or for one that is not chosen."""
        if not streams or not set(streams) <= set(self.layers):
            raise JobError(self.tr("The target must be one of the chosen layers"), self.tr("Keep at least one layer as target"))
        before = self._ticked[:1]
        is_taken = before != tuple(name for name in STREAMS if name in self._ticked)[:1]
        self._put_target(streams, before if is_taken and set(before) <= set(streams) else ())

    def take_pixels_of(self, stream: str) -> None:
        """The map has the pixels of this one of the target's layers, which is the first of them then."""
        self._put_target(self.target, (stream,))

    def _put_target(self, streams: Collection[str], first: tuple[str, ...]) -> None:
        self._ticked = (*first, *(name for name in STREAMS if name in streams and name not in first))
        self._sensors_chosen()

    @property
    def target_layer(self) -> Optional[QgsRasterLayer]:
        """The layer of the first target stream."""
        return self.layers.get(self.target[0]) if self.target else None

    def pixel_square(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, size_px: int) -> QgsGeometry:
        """Whole pixels of the target layer around a point, both in `crs`. Raises LabelError without a target, LayerError off the map."""
        return layers.pixel_square(self.check_pixels(), point, crs, size_px)

    def pixel_area(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, size_px: int) -> QgsGeometry:
        """Points and lines (in `crs`) as areas: so many pixels of the target layer wide. Raises as `pixel_square`."""
        return layers.pixel_area(self.check_pixels(), shape, crs, size_px)

    def check_pixels(self) -> QgsRasterLayer:
        """The layer whose pixels are labelled. Raises LabelError where there is none."""
        if self.target_layer is None:
            raise LabelError(self.tr("There is no layer whose pixels could be labelled"), self.tr("Choose a layer in step 1"))
        return self.target_layer

    def region(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, tolerance: float) -> QgsGeometry:
        """The pixels that look like the one at a point and hang together with it, in the layer that one looks at. Raises LabelError,
        LayerError."""
        seen = self._seen_layer()
        if seen is None:
            raise LabelError(self.tr("There is no layer whose pixels could be labelled"), self.tr("Choose a layer in step 1"))
        return region_at(seen, point, crs, tolerance)

    def _seen_layer(self) -> Optional[QgsRasterLayer]:
        """The uppermost of the chosen layers that are shown, else the target."""
        root, chosen = QgsProject.instance().layerTreeRoot(), {layer.id(): layer for layer in self.layers.values()}
        shown = (node for node in map(root.findLayer, (layer.id() for layer in root.layerOrder())) if node and node.isVisible())
        return next((chosen[node.layerId()] for node in shown if node.layerId() in chosen), self.target_layer)

    def _sensors_chosen(self) -> None:
        """Another layer or target, by whomever."""
        self.layers_changed.emit()

    def _restore_sensors(
        self, found: Mapping[str, Optional[QgsMapLayer]], ticked: tuple[str, ...], refused: Collection[str]
    ) -> None:
        """As a project remembers them; who restores the rest tells of it."""
        self._followed.clear()
        self._looks.clear()
        self._refused = set(refused)
        self.layers = {stream: found[stream] for stream in STREAMS if isinstance(found.get(stream), QgsRasterLayer)}
        for layer in self.layers.values():
            self._follow(layer)
        self._ticked = ticked

    def _guess_sensor(self, layer: QgsRasterLayer) -> None:
        """Choose a layer as what it looks like, where nothing is chosen yet; a photo that was guessed gives way."""
        if layer.isValid() and layer not in self.layers.values():
            stream = self._look_of(layer)
            if stream and (stream not in self.layers or (stream == "msi" and layer_looks.looks_like_photo(self.layers[stream]))):
                self.set_layer(stream, layer)

    def _guess_photo(self) -> None:
        """The only one of the project is MSI, where nothing else is."""
        if "msi" not in self.layers:
            found = [layer for layer in QgsProject.instance().mapLayers().values() if self._is_aside(layer)]
            photos = [layer for layer in found if layer_looks.is_fine(layer) and self._picture_of(layer)]
            if len(photos) == 1:
                self.set_layer("msi", photos[0])

    def _look_of(self, layer: QgsRasterLayer) -> str:
        return self._looked(layer_looks.guess_stream, layer)

    def _picture_of(self, layer: QgsRasterLayer) -> str:
        return self._looked(layer_looks.stream_of_picture, layer)

    def _looked(self, look: Callable[[QgsRasterLayer], str], layer: QgsRasterLayer) -> str:
        """What a look at a layer tells, for which its pixels may be read: once."""
        key = (look.__name__, layer.id(), layer.name(), layer.source())
        if key not in self._looks:
            self._looks[key] = look(layer)
        return self._looks[key]

    def _radars_aside(self) -> list[QgsRasterLayer]:
        """Layers of the project that look like radar, the uppermost first, while no radar is chosen."""
        order = QgsProject.instance().layerTreeRoot().layerOrder() if "sar" not in self.layers else []
        return [layer for layer in order if self._is_aside(layer) and self._look_of(layer) == "sar"]

    def _is_aside(self, layer: QgsMapLayer) -> bool:
        """Whether it can be chosen, and nobody chose it or took it away."""
        is_sound = isinstance(layer, QgsRasterLayer) and layer.isValid()
        return is_sound and layer not in self.layers.values() and layer.id() not in self._refused

    def _let_go(self, ids: Collection[str]) -> None:
        """Layers leave the project."""
        for stream, layer in list(self.layers.items()):
            if layer.id() in ids:
                self.set_layer(stream, None)
                self._followed.discard(layer.id())

    def _follow(self, layer: QgsRasterLayer) -> None:
        if layer.id() in self._followed:
            return
        self._followed.add(layer.id())
        for signal in (layer.nameChanged, layer.crsChanged, layer.dataSourceChanged):
            signal.connect(self.layers_changed)
        layer.repaintRequested.connect(self._on_repaint)

    def _on_repaint(self, *_: object) -> None:
        """QGIS tells of another nodata value by nothing else."""
        if self._nodata_said != self._nodata_now():
            self.layers_changed.emit()

    def _note_nodata(self) -> None:
        self._nodata_said = self._nodata_now()

    def _nodata_now(self) -> list[tuple[object, ...]]:
        return [layers.nodata_said(layer) for layer in self.layers.values()]

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What changes here is not the user's choice: a guess, or a project that is opened or closed. Nothing is stored."""
        was_quiet, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = was_quiet
