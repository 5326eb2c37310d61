"""What the chosen layers see: at a place, and of each labelled class."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from .labelling import Labelling
from .spectra import MOST_SHAPES, Spectrum, SpectrumSource

_END = object()


@dataclass
class _Reading:
    """Spectra of classes that are being read; found holds those that are."""

    found: list[Spectrum]
    steps: Iterator[None]
    is_whole: bool = False

    def go_on(self) -> None:
        """One step."""
        self.is_whole = next(self.steps, _END) is _END


class LayerSpectra:
    """On the main thread. Files are opened, and labels looked at, when first asked for; `forget` lets them go."""

    def __init__(self, layers: Callable[[], Mapping[str, QgsRasterLayer]], labelling: Labelling) -> None:
        self._layers, self._labelling = layers, labelling
        self._readings: dict[str, _Reading] = {}  # by stream
        self._sources: dict[str, SpectrumSource] = {}

    def at(self, stream: str, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Optional[Spectrum]:
        """What the layer of a stream sees at a point in `crs`; None off the layer and where it has no data. Raises LayerError."""
        source = self._source(stream)
        return None if source is None else source.at(point, crs, QCoreApplication.translate("XModalNet", "Pixel"))

    def of_classes(self, stream: str, seconds: float = math.inf) -> tuple[Spectrum, ...]:
        """What the layer of a stream sees of each labelled class; where that takes longer, of those that are read after so many seconds,
        and the next call goes on. Raises LayerError."""
        if stream not in self._readings:
            found: list[Spectrum] = []
            self._readings[stream] = _Reading(found, self._read(stream, found))
        reading, end = self._readings[stream], time.monotonic() + seconds
        while not reading.is_whole:
            reading.go_on()
            if time.monotonic() >= end:
                break
        return tuple(reading.found)

    def is_whole(self, stream: str) -> bool:
        """Whether `of_classes` has told of all of them."""
        return stream in self._readings and self._readings[stream].is_whole

    def _read(self, stream: str, found: list[Spectrum]) -> Iterator[None]:
        """A pixel a step. Of the labels nothing is held open between two steps."""
        source, vector = self._source(stream), self._labelling.vector
        if source is None or vector is None:
            return
        crs, shapes = vector.crs(), self._labelling.first_shapes(MOST_SHAPES)
        for entry in [entry for entry in self._labelling.classes if entry.value in shapes]:
            pixels = []
            for shape in shapes[entry.value]:
                pixels.append(source.inside(shape.geometry(), crs))
                yield
            spectrum = source.of_class([pixel for pixel in pixels if pixel is not None], entry.name, entry.color)
            found += [spectrum] if spectrum is not None else []

    def forget_classes(self) -> None:
        """The labels are others."""
        self._readings = {}

    def forget(self) -> None:
        """The layers are others. Files that stay open after GDAL's own end would crash QGIS."""
        self._readings, self._sources = {}, {}

    def _source(self, stream: str) -> Optional[SpectrumSource]:
        layer = self._layers().get(stream)
        if layer is not None and stream not in self._sources:
            self._sources[stream] = SpectrumSource(layer, stream == "sar")
        return self._sources.get(stream)
