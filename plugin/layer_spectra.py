"""What the chosen layers see: at a place, and of each labelled class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from .labelling import Labelling
from .spectra import MOST_SHAPES, Spectrum, SpectrumSource


class LayerSpectra:
    """On the main thread. Files are opened, and labels looked at, when first asked for; `forget` lets them go."""

    def __init__(self, layers: Callable[[], Mapping[str, QgsRasterLayer]], labelling: Labelling) -> None:
        self._layers, self._labelling = layers, labelling
        self._of_classes: dict[str, tuple[Spectrum, ...]] = {}  # by stream
        self._sources: dict[str, SpectrumSource] = {}

    def at(self, stream: str, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Optional[Spectrum]:
        """What the layer of a stream sees at a point in `crs`; None off the layer and where it has no data. Raises LayerError."""
        source = self._source(stream)
        return None if source is None else source.at(point, crs, QCoreApplication.translate("XModalNet", "Pixel"))

    def of_classes(self, stream: str) -> tuple[Spectrum, ...]:
        """What the layer of a stream sees of each labelled class. Raises LayerError."""
        source, vector = self._source(stream), self._labelling.vector
        if source is None or vector is None:
            return ()
        if stream not in self._of_classes:
            shapes = self._labelling.first_shapes(MOST_SHAPES)
            drawn = [entry for entry in self._labelling.classes if entry.value in shapes]
            found = [source.of_class(shapes[entry.value], vector.crs(), entry.name, entry.color) for entry in drawn]
            self._of_classes[stream] = tuple(one for one in found if one is not None)
        return self._of_classes[stream]

    def forget_classes(self) -> None:
        """The labels are others."""
        self._of_classes = {}

    def forget(self) -> None:
        """The layers are others. Files that stay open after GDAL's own end would crash QGIS."""
        self._of_classes, self._sources = {}, {}

    def _source(self, stream: str) -> Optional[SpectrumSource]:
        layer = self._layers().get(stream)
        if layer is not None and stream not in self._sources:
            self._sources[stream] = SpectrumSource(layer, stream == "sar")
        return self._sources.get(stream)
