"""The codes of the chosen raster of labels and what they are called: read bit by bit, named in the symbology that QGIS shows.

A raster has no class table of its own that QGIS would keep. The symbology 'Paletted/Unique values' is one: the map shows it, the project
keeps it, a .qml carries it elsewhere, and QGIS's own dialogue edits it too. So what is named here is named there.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..engine.errors import LabelError, LayerError
from ..engine.legend import class_colors
from ..engine.specs import NODATA_CODE, ClassSpec, tidy
from . import layers, raster_classes
from .known_colors import renamed_color
from .labelling import Labelling

MOST_PX = 100_000_000  # of more, every so manieth is read: a class that nobody names is rare then
_AT_ONCE_PX = 500_000
_BIT_S, _PAUSE_MS = 0.01, 10

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass
class Found:
    """The codes of a raster, whether it holds nothing else, and whether all of it was read."""

    codes: set[int] = field(default_factory=set)
    is_codes: bool = True
    is_whole: bool = False


class LabelCodes(QObject):
    """Of the labelling's layer, on the main thread; nothing while that is no raster."""

    changed = pyqtSignal()

    def __init__(self, labelling: Labelling) -> None:
        super().__init__(labelling)
        self._labelling = labelling
        self.classes: tuple[ClassSpec, ...] = ()  # name "": it has none
        self._seen: tuple[object, str] = (None, "")  # the layer and its source
        self._found = Found()
        self._reading: Optional[Iterator[None]] = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(_PAUSE_MS)
        self._next.timeout.connect(self._go_on)
        labelling.changed.connect(self.look)

    @property
    def layer(self) -> Optional[QgsRasterLayer]:
        """The raster, None where the labels are none, or it is gone."""
        chosen = self._labelling.layer
        is_there = isinstance(chosen, QgsRasterLayer) and not sip.isdeleted(chosen) and chosen.isValid()
        return chosen if is_there else None

    @property
    def is_reading(self) -> bool:
        return self._reading is not None

    @property
    def named(self) -> tuple[ClassSpec, ...]:
        return tuple(spec for spec in self.classes if spec.name)

    def look(self) -> None:
        """Names and colours as they are now; the pixels only where they are of another file."""
        layer = self.layer
        seen = (layer, "" if layer is None else layer.source())
        if seen != self._seen:
            self.stop()
            self._seen, self._found = seen, Found()
            dataset = None if layer is None or layer.source().startswith("/vsi") else layers.dataset_of(layer)
            if dataset is not None:
                self._reading = read_codes(dataset, self._found)
                self._next.start()
        self._tell()

    def stop(self) -> None:
        """Read no more."""
        self._next.stop()
        self._reading = None

    @staticmethod
    def stand_in(code: int) -> str:
        """What a map calls a code without a name."""
        return f"Class {code}"

    def rename(self, code: int, name: str) -> None:
        """In the layer's symbology, in the colour of the new name (`renamed_color`); name "": none any more. Raises LabelError where
        another code has the name, or a map would give it that."""
        entry, name, layer = self._entry(code), tidy(name), self.layer
        others = [spec for spec in self.classes if spec.code != code]
        if name and name in {tidy(spec.name) or self.stand_in(spec.code) for spec in others}:
            raise LabelError(_tr("There is a class '{}' already").format(name), _tr("Choose another name"))
        if layer is not None:
            color = renamed_color(entry.color, entry.name, name, {spec.color for spec in others}, layer)
            self._write(replace(entry, name=name, color=color))

    def recolor(self, code: int, color: str) -> None:
        """color as "#rrggbb"."""
        self._write(replace(self._entry(code), color=color))

    def _entry(self, code: int) -> ClassSpec:
        return next(spec for spec in self.classes if spec.code == code)

    def _write(self, entry: ClassSpec) -> None:
        layer = self.layer
        if layer is not None:
            raster_classes.show_class(layer, self.classes, entry)
            QgsProject.instance().setDirty(True)
            self.look()

    def _go_on(self) -> None:
        end = time.monotonic() + _BIT_S
        while self._reading is not None and time.monotonic() < end:
            try:
                next(self._reading)
            except (StopIteration, RuntimeError):  # the latter of a damaged file where another plugin told GDAL to raise
                self._reading = None
        if self._reading is None:
            self._tell()
        else:
            self._next.start()

    def _tell(self) -> None:
        classes = () if self.layer is None else _classes(self.layer, self._found)
        if classes != self.classes:
            self.classes = classes
            self.changed.emit()


def read_codes(dataset: gdal.Dataset, found: Found) -> Iterator[None]:
    """Fill what is found, of a damaged file what can be read; each step takes some milliseconds."""
    band, width, height = dataset.GetRasterBand(1), dataset.RasterXSize, dataset.RasterYSize
    every = math.ceil(math.sqrt(width * height / MOST_PX))
    lines = max(1, _AT_ONCE_PX // width, band.GetBlockSize()[1] if every == 1 else every)
    for top in range(0, height, lines):
        rows = min(lines, height - top)
        shape = (max(1, width // every), max(1, rows // every))
        values = band.ReadAsArray(0, top, width, rows, *shape)
        if values is None:
            return
        values = values[np.isfinite(values)] if values.dtype.kind == "f" else values
        if band.GetMaskFlags() & gdal.GMF_PER_DATASET:
            values = values[band.GetMaskBand().ReadAsArray(0, top, width, rows, *shape) > 0]
        found.is_codes = found.is_codes and _are_codes(values, band.GetNoDataValue())
        if not found.is_codes:
            return
        found.codes.update(np.flatnonzero(np.bincount(values[_in_range(values)].astype(np.uint8), minlength=1)).tolist())
        yield
    found.is_whole = True


def _are_codes(values: npt.NDArray[Any], nodata: Optional[float]) -> bool:
    """Whole numbers that are codes or, if there is no label, below 0."""
    known = values if nodata is None else values[values != nodata]
    return bool((known <= NODATA_CODE).all() and (known == np.round(known)).all())


def _in_range(values: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    return (values >= 0) & (values < NODATA_CODE)


def _classes(layer: QgsRasterLayer, found: Found) -> tuple[ClassSpec, ...]:
    """Those that are labels, by their codes; as long as not all is read, also what the layer only tells of."""
    told = {spec.code: spec for spec in raster_classes.classes_told(layer)}
    if not found.is_codes:
        return ()
    try:
        codes = raster_classes.labels_among(layer, found.codes if found.is_whole else {*found.codes, *told})
    except LayerError:  # its file is gone, which the card says
        return ()
    colors = raster_classes.table_colors(layer)
    bare = [code for code in codes if code not in told and code not in colors]
    colors |= dict(zip(bare, class_colors(["" for _ in bare], {spec.color for spec in told.values()})))
    return tuple(told[code] if code in told else ClassSpec(code, "", colors[code]) for code in codes)
