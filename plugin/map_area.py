"""The polygons that a map is kept to, as the engine reads them: where they lie, or a copy beside the map that makes it repeatable."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LayerError
from ..engine.jobs import ClassifyJob
from .label_sources import check_there
from .layer_copy import LAYER, LayerCopy, file_as_shown
from .options import MapOptions
from .outputs import free_path

_tr = partial(QCoreApplication.translate, "XModalNet")


def kept_within(job: ClassifyJob, options: MapOptions) -> tuple[ClassifyJob, Optional[LayerCopy]]:
    """The job with the polygons that were chosen, and the copy of them that is to be made first, None where none need be. Raises LayerError
    where there are none, LabelError where their file is gone."""
    if not options.within_id:
        return job, None
    layer = QgsProject.instance().mapLayer(options.within_id)
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise LayerError(_tr("The layer of polygons to map in is gone"), _tr("Choose another one, or another area"))
    check_there(layer)
    if options.only_selected and not layer.selectedFeatureCount():
        raise LayerError(
            _tr("No shape of layer '{}' is selected").format(layer.name()), _tr("Select some, or map in all of them")
        )
    if not layer.featureCount():
        raise LayerError(
            _tr("Layer '{}' has no shapes to map in").format(layer.name()), _tr("Choose another one, or another area")
        )
    found = None if options.only_selected else file_as_shown(layer)
    if found is not None:
        return replace(job, within_path=found[0], within_layer=found[1], within_origin=layer.name()), None
    path = free_path(Path(f"{job.map_path}.area.gpkg"))  # a map of that name that is there keeps its own
    copy = LayerCopy(layer, "", path, options.only_selected)
    for ended in (copy.failed, copy.stopped):
        ended.connect(partial(_forget, path))
    return replace(job, within_path=str(path), within_layer=LAYER, within_origin=known_as(layer, options.only_selected)), copy


def known_as(layer: QgsVectorLayer, only_selected: bool) -> str:
    """The layer's name, and what of it is meant."""
    parts = [
        layer.name(),
        _tr("{} selected").format(layer.selectedFeatureCount()) if only_selected else "",
        _tr("filter {}").format(layer.subsetString()) if layer.subsetString() else "",
    ]
    return ", ".join(filter(None, parts))


def forget_copy(copy: Optional[LayerCopy]) -> None:
    """Nothing comes of the map that it was made for."""
    if copy is not None:
        _forget(copy.path)


def _forget(path: Path, *_: object) -> None:
    """What cannot go, as Windows lets nobody take what is open, stays."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
