"""A raster whose codes are larger than a map can hold, as those of CORINE are (111 to 523): a copy that counts its classes from 1.

Only the part on the target is copied: nothing else can teach, and such rasters are as large as countries.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LabelError
from ..engine.grid import Window
from ..engine.legend import class_colors
from ..engine.specs import NODATA_CODE, ClassSpec
from . import layers, raster_classes, styling

_LINES = 512  # at once

_tr = partial(QCoreApplication.translate, "XModalNet")


def renumbered(layer: QgsRasterLayer, box: QgsRectangle, path: Path) -> QgsRasterLayer:
    """The part of a raster in a box of its CRS, written to a file; its classes keep their names and colours, and those without a name are
    called by their old codes. Raises LabelError where that part has no class, or too many of them; LayerError without a file."""
    grid = layers.grid_of(layer)
    window = grid.window_of((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
    dataset = layers.dataset_of(layer)
    if dataset is None:
        raise LabelError(_tr("QGIS cannot open '{}'").format(layer.source()), _tr("Look at the log for what happened to it"))
    unlabelled = layers.unlabelled_ranges(layer)
    codes: set[int] = set()
    for _, values in _blocks(dataset, window):
        codes.update(int(value) for value in np.unique(values) if not any(low <= value <= high for low, high in unlabelled))
    old = sorted(code for code in codes if code >= 0)
    if not 0 < len(old) < NODATA_CODE:
        found = _tr("The part of '{}' on the target layer has {} classes, but a map can have 1 to 254")
        raise LabelError(
            found.format(layer.name(), len(old)), _tr("Join classes first: Reclassify by Table in Processing does it")
        )
    _write(dataset, window, np.array(old), path, layer)
    made = layers.load_raster(str(path), layer.name())
    styling.style_class_map(made, _classes(layer, old))
    return made


def _blocks(dataset: gdal.Dataset, window: Window) -> Iterator[tuple[int, npt.NDArray[np.int64]]]:
    """The first line of each block, counted in the window, and its values (lines, w)."""
    band = dataset.GetRasterBand(1)
    for top in range(0, window.height, _LINES):
        lines = min(_LINES, window.height - top)
        yield top, band.ReadAsArray(window.col, window.row + top, window.width, lines).astype(np.int64)


def _write(dataset: gdal.Dataset, window: Window, old: npt.NDArray[np.int64], path: Path, layer: QgsRasterLayer) -> None:
    """0 where there is no label, else the place of the old code, counted from 1."""
    options = ["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER"]
    written = gdal.GetDriverByName("GTiff").Create(str(path), window.width, window.height, 1, gdal.GDT_Byte, options)
    if written is None:
        raise LabelError(_tr("'{}' cannot be written").format(path), _tr("Look whether its folder may be written"))
    a, b, c, d, e, f = layers.grid_of(layer).crop(window).affine
    written.SetGeoTransform((c, a, b, f, d, e))
    written.SetProjection(layer.crs().toWkt())
    band = written.GetRasterBand(1)
    band.SetNoDataValue(0)
    for top, values in _blocks(dataset, window):
        places = np.searchsorted(old, values).clip(0, len(old) - 1)
        band.WriteArray(np.where(old[places] == values, places + 1, 0).astype(np.uint8), 0, top)
    written.FlushCache()


def _classes(layer: QgsRasterLayer, old: list[int]) -> list[ClassSpec]:
    told = {spec.code: spec for spec in raster_classes.classes_told(layer, most=old[-1])}
    bare = [code for code in old if code not in told]
    colors = dict(zip(bare, class_colors([str(code) for code in bare], {spec.color for spec in told.values()})))
    specs = [told.get(code) or ClassSpec(code, "", colors[code]) for code in old]
    return [ClassSpec(place, spec.name or str(spec.code), spec.color) for place, spec in enumerate(specs, 1)]
