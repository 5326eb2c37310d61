"""A raster whose codes are larger than a map can hold, as those of CORINE are (111 to 523): a copy that counts its classes from 1.

Only the part on the target is copied: nothing else can teach, and such rasters are as large as countries.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Callable

import numpy as np
import numpy.typing as npt
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LabelError, OutputError
from ..engine.legend import class_colors
from ..engine.specs import NODATA_CODE, ClassSpec
from . import layers, raster_classes, styling
from .code_files import open_file, read_values
from .outputs import IsStopped, Tell, step, worked_out

_LINES = 512  # at once

_tr = partial(QCoreApplication.translate, "XModalNet")


class Renumbering:
    """Made on the main thread, written off it, and a layer of the project on the main thread again."""

    def __init__(self, layer: QgsRasterLayer, box: QgsRectangle, path: Path) -> None:
        """Of the part in a box of the layer's CRS, into a file. Raises LayerError where the layer has none itself."""
        self._layer, self._path, self._source = layer, path, layers.file_of(layer)
        grid = layers.grid_of(layer)
        self._window = grid.window_of((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
        self._affine, self._crs = grid.crop(self._window).affine, layer.crs().toWkt()
        self._name, self._unlabelled = layer.name(), layers.unlabelled_ranges(layer)
        self._old: list[int] = []  # codes, each in the place of its new one

    def write(self, tell: Tell, is_stopped: IsStopped) -> Path:
        """In a worker thread. Raises LabelError where that part has no class, or too many of them, OutputError, Cancelled."""
        dataset, title = open_file(self._source), _tr("Number the classes anew")
        codes: set[int] = set()
        for part, _, values in self._blocks(dataset):
            step(tell, is_stopped, 0.5 * part, title)
            codes.update(map(int, np.unique(values)))
        is_label = [code for code in codes if code >= 0 and not any(low <= code <= high for low, high in self._unlabelled)]
        self._old = sorted(is_label)
        if not 0 < len(self._old) < NODATA_CODE:
            found = _tr("The part of '{}' on the target layer has {} classes, but a map can have 1 to 254")
            hint = _tr("Join classes first: Reclassify by Table in Processing does it")
            raise LabelError(found.format(self._name, len(self._old)), hint)
        with worked_out(self._path) as made:
            self._write(dataset, made, lambda part: step(tell, is_stopped, 0.5 + 0.5 * part, title))
        return self._path

    def made(self) -> QgsRasterLayer:
        """The copy; its classes keep their names and colours, and those without a name are called by their old codes."""
        made = layers.load_raster(str(self._path), self._name)
        told = () if sip.isdeleted(self._layer) else raster_classes.classes_told(self._layer, most=self._old[-1])
        styling.style_class_map(made, _classes(told, self._old))
        return made

    def _blocks(self, dataset: gdal.Dataset) -> Iterator[tuple[float, int, npt.NDArray[np.integer]]]:
        """How much was given before, 0..1, the first line of each block, counted in the window, and its values (lines, w)."""
        window = self._window
        for top in range(0, window.height, _LINES):
            lines = min(_LINES, window.height - top)
            yield (
                top / window.height,
                top,
                read_values(dataset, self._source, window.col, window.row + top, window.width, lines),
            )

    def _write(self, dataset: gdal.Dataset, target: Path, tell: Callable[[float], None]) -> None:
        """0 where there is no label, else the place of the old code, counted from 1."""
        options, size = ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER"], (self._window.width, self._window.height)
        written = gdal.GetDriverByName("GTiff").Create(str(target), *size, 1, gdal.GDT_Byte, options)
        if written is None:
            raise OutputError(_tr("'{}' cannot be written").format(self._path), gdal.GetLastErrorMsg())
        a, b, c, d, e, f = self._affine
        written.SetGeoTransform((c, a, b, f, d, e))
        written.SetProjection(self._crs)
        band, old = written.GetRasterBand(1), np.array(self._old)
        band.SetNoDataValue(0)
        for part, top, values in self._blocks(dataset):
            tell(part)
            places = np.searchsorted(old, values).clip(0, len(old) - 1)
            band.WriteArray(np.where(old[places] == values, places + 1, 0).astype(np.uint8), 0, top)
        written.FlushCache()


def _classes(told: Sequence[ClassSpec], old: Sequence[int]) -> list[ClassSpec]:
    known = {spec.code: spec for spec in told}
    bare = [code for code in old if code not in known]
    colors = dict(zip(bare, class_colors([str(code) for code in bare], {spec.color for spec in told})))
    specs = [known.get(code) or ClassSpec(code, "", colors[code]) for code in old]
    return [ClassSpec(place, spec.name or str(spec.code), spec.color) for place, spec in enumerate(specs, 1)]
