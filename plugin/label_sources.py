"""What stands behind a layer of shapes, such as labels: whether it is there, answers at once, and can be edited.

A file may be renamed or deleted while the project is open. QGIS goes on calling its layer valid, tells as many shapes as it knew and reads
none of them; once such a layer was opened to be edited, QGIS crashes when it is asked for the layer's extent. While a GeoPackage is edited,
to read from it makes a file in the place of the one that went, of nothing or of one empty page.
"""

from __future__ import annotations

import os
from functools import partial

from osgeo import gdal
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LabelError
from .layers import source_parts

NEAR = ("ogr", "memory", "spatialite", "delimitedtext")  # providers that answer at once

_LEFT_BEHIND = 4096  # bytes; a GeoPackage with a layer has many times as many

_tr = partial(QCoreApplication.translate, "XModalNet")


def is_lost(layer: QgsVectorLayer) -> bool:
    """Whether the layer's file is gone."""
    return bool(_lost_file(layer))


def check_there(layer: QgsVectorLayer) -> None:
    """Raises LabelError where the layer can be asked for nothing: neither for its shapes nor for where they lie."""
    path = _lost_file(layer)
    if path:
        message = _tr("The file of layer '{}' is gone: {}").format(layer.name(), path)
        raise LabelError(message, _tr("Put it back there, or choose another layer"))
    if not can_be_read(layer):
        raise unreadable(layer)


def can_be_read(layer: QgsVectorLayer) -> bool:
    """QGIS opens a file anew when its editing begins or ends. Where the file has gone meanwhile, the layer still is a valid one and its
    provider is not."""
    return bool(layer.isValid() and layer.dataProvider() is not None and layer.dataProvider().isValid())


def unreadable(layer: QgsVectorLayer) -> LabelError:
    message = _tr("Layer '{}' cannot be read").format(layer.name())
    return LabelError(message, _tr("Repair its data source, or choose another layer"))


def open_again(layer: QgsVectorLayer) -> None:
    """When the file has come back, which may be another one. Edits that are not saved stay."""
    if layer.isValid():
        layer.reload()
    else:  # it was gone when the project was opened
        layer.setDataSource(layer.source(), layer.name(), layer.providerType())


def write_through(layer: QgsVectorLayer) -> None:
    """What QGIS saves in a GeoPackage lies beside it (-wal) for as long as anybody reads it: into the GeoPackage itself, which may be
    copied or renamed alone. By GDAL, as QGIS writes: another SQLite in the process would take its locks away."""
    path = _file_of(layer)
    if not path.lower().endswith(".gpkg") or not os.path.isfile(f"{path}-wal"):
        return
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        told = dataset.ExecuteSQL("PRAGMA wal_checkpoint(PASSIVE)") if dataset is not None else None
    except RuntimeError:  # another plugin may have told GDAL to raise; what is saved is saved all the same
        return
    if told is not None:
        dataset.ReleaseResultSet(told)


def check_edits(layer: QgsVectorLayer) -> None:
    """Raises LabelError where the shapes of the layer cannot be edited."""
    if layer.supportsEditing():
        return
    message, hint = _tr("Layer '{}' cannot be edited").format(layer.name()), _tr("Make a new label layer, or copy this one")
    if layer.providerType() in NEAR:
        hint = _tr("To draw or change shapes, make a new label layer, and import these there (Classes menu)")
    raise LabelError(message, hint)


def _lost_file(layer: QgsVectorLayer) -> str:
    """Its path; "" where the file is there, or the layer lies in none."""
    path = _file_of(layer)
    if not os.path.isabs(path) or path.startswith("/vsi"):
        return ""
    least = _LEFT_BEHIND if path.lower().endswith(".gpkg") else 0
    is_there = os.path.isdir(path) or (os.path.isfile(path) and os.path.getsize(path) > least)
    return "" if is_there else path


def _file_of(layer: QgsVectorLayer) -> str:
    """As the layer's source names it, "" where it names none. Of an archive, as labels.tar.gz, QGIS takes the last ending for a part of
    what lies in it."""
    parts = source_parts(layer)
    return (parts.get("path") or "") + (parts.get("vsiSuffix") or "").partition("/")[0]
