"""A STAC item: a JSON file beside a map that catalogues and search engines of geodata read.

After the STAC specification 1.0.0 and its extensions projection 2.0.0 and classification 2.0.0.
"""

from __future__ import annotations

import json
import math
import os
import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LayerError
from ..engine.specs import NODATA_CODE, ClassSpec
from .class_maps import ClassMap

STAC = "1.0.0"
PROJECTION = "https://stac-extensions.github.io/projection/v2.0.0/schema.json"
CLASSIFICATION = "https://stac-extensions.github.io/classification/v2.0.0/schema.json"
_COG, _GEOTIFF = "image/tiff; application=geotiff; profile=cloud-optimized", "image/tiff; application=geotiff"
_STEPS = 8  # on each side of the footprint: a straight edge of the map is bent in degrees

_tr = partial(QCoreApplication.translate, "XModalNet")


def item_path(map_path: Path) -> Path:
    """Where the item of a map lies."""
    return map_path.with_name(f"{map_path.stem}.stac.json")


def item_text(made: ClassMap, abstract: str = "") -> str:
    """The item as JSON. Raises LayerError for a map that has no place on the globe."""
    ring = _footprint(made.layer)
    east, north = zip(*ring)
    item = {
        "type": "Feature",
        "stac_version": STAC,
        "stac_extensions": [PROJECTION, CLASSIFICATION],
        "id": _machine_name(made.path.stem) or "map",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": [min(east), min(north), max(east), max(north)],
        "properties": {
            "title": made.layer.name(),
            "description": abstract or _tr("A map of classes"),
            "datetime": _time_of(made.path),
            "created": _text_of(datetime.now(timezone.utc)),  # of the item; that of the map is its asset's
            **_projection(made.layer),
        },
        "links": [],
        "assets": _assets(made),
    }
    return json.dumps(item, indent=2, ensure_ascii=False) + "\n"


def _footprint(layer: QgsRasterLayer) -> list[list[float]]:
    """The layer's edge in WGS 84, longitude first, counter-clockwise, its first point again at the end."""
    box, globe = layer.extent(), QgsCoordinateReferenceSystem("EPSG:4326")
    if not layer.crs().isValid():
        raise LayerError(
            _tr("Layer '{}' has no CRS, so that nobody can find its place").format(layer.name()),
            _tr("Set it first: Layer, Set CRS of Layer(s)"),
        )
    parts = [step / _STEPS for step in range(_STEPS)]
    edge = [
        *((box.xMinimum() + part * box.width(), box.yMinimum()) for part in parts),
        *((box.xMaximum(), box.yMinimum() + part * box.height()) for part in parts),
        *((box.xMaximum() - part * box.width(), box.yMaximum()) for part in parts),
        *((box.xMinimum(), box.yMaximum() - part * box.height()) for part in parts),
    ]
    to_globe = QgsCoordinateTransform(layer.crs(), globe, QgsProject.instance())
    try:
        points = [to_globe.transform(x, y) for x, y in edge]
    except QgsCsException as error:
        raise LayerError(
            _tr("Layer '{}' lies where its CRS has no place on the globe").format(layer.name()), _tr("Check its CRS")
        ) from error
    ring = [[round(point.x(), 8), round(point.y(), 8)] for point in points]
    return [*ring, ring[0]]


def _projection(layer: QgsRasterLayer) -> dict[str, Any]:
    """The fields of the projection extension; the CRS in words where it has no code."""
    crs, box = layer.crs(), layer.extent()
    width, height = box.width() / layer.width(), box.height() / layer.height()
    code = crs.authid() if crs.authid() and not crs.authid().startswith("USER:") else None
    words = {} if code else {"proj:wkt2": crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)}
    return {
        "proj:code": code,
        **words,
        "proj:bbox": [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()],
        "proj:shape": [layer.height(), layer.width()],
        "proj:transform": [width, 0.0, box.xMinimum(), 0.0, -height, box.yMaximum()],
    }


def _assets(made: ClassMap) -> dict[str, dict[str, Any]]:
    """The map, and what is there of the files that belong to it."""
    path, folder = made.path, made.path.parent
    beside = {what: path.with_name(f"{path.stem}_{what}.tif") for what in ("confidence", "uncertainty")}
    model, report = (str(made.layer.customProperty(f"xmodalnet/{what}") or "") for what in ("model", "report"))
    found = {
        "map": _asset(path, folder, _tr("Classes"), ["data"]),
        "confidence": _asset(beside["confidence"], folder, _tr("How sure the model is, 0 to 1"), ["data", "confidence"]),
        "uncertainty": _asset(beside["uncertainty"], folder, _tr("Entropy, margin, unlike"), ["data", "uncertainty"]),
        "model": _asset(Path(model), folder, _tr("Model"), ["model"]) if model else None,
        "report": _asset(Path(report), folder, _tr("Report"), ["metadata"]) if report else None,
        "style": _asset(path.with_suffix(".qml"), folder, _tr("Style for QGIS"), ["style"]),
    }
    assets = {key: asset for key, asset in found.items() if asset is not None}
    assets["map"] |= {"created": _time_of(path), "classification:classes": _classes(made.classes, _nodata_of(made.layer))}
    return assets


def _asset(path: Path, folder: Path, title: str, roles: Sequence[str]) -> Optional[dict[str, Any]]:
    """None where there is no such file; a file elsewhere is named by where it lies from the item."""
    if not os.path.isfile(path):
        return None
    try:
        href = Path(os.path.relpath(path, folder)).as_posix()
        href = href if href.startswith("../") else f"./{href}"
    except ValueError:  # another drive of Windows
        href = path.as_uri()
    kinds = {".xmn": "application/zip", ".html": "text/html", ".qml": "application/xml"}
    kind = kinds.get(path.suffix.lower()) or _raster_type(path)
    return {"href": href, "title": title, **({"type": kind} if kind else {}), "roles": list(roles)}


def _raster_type(path: Path) -> str:
    try:
        dataset = gdal.Open(str(path))
    except RuntimeError:  # another plugin may have told GDAL to raise rather than to return
        return ""
    if dataset is None or dataset.GetDriver().ShortName != "GTiff":
        return ""
    return _COG if dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG" else _GEOTIFF


def _nodata_of(layer: QgsRasterLayer) -> int:
    provider = layer.dataProvider()
    value = provider.sourceNoDataValue(1) if provider.sourceHasNoDataValue(1) else NODATA_CODE
    return int(value) if math.isfinite(value) else NODATA_CODE


def _classes(classes: Sequence[ClassSpec], nodata: int) -> list[dict[str, Any]]:
    """With the pixels that have no data as a class of its own, as the extension wants them."""
    found = [
        {
            "value": spec.code,
            "name": _machine_name(spec.name) or f"class_{spec.code}",
            "title": spec.name,
            "description": spec.name,
            "color_hint": spec.color.removeprefix("#").upper(),
        }
        for spec in classes
    ]
    no_data = {"value": nodata, "name": "no_data", "title": _tr("No data"), "description": _tr("No data"), "nodata": True}
    return [*found, no_data]


def _machine_name(text: str) -> str:
    """Letters, digits, - and _ alone."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode()
    return re.sub(r"[^0-9A-Za-z_-]+", "_", plain).strip("_")


def _time_of(path: Path) -> str:
    return _text_of(datetime.fromtimestamp(path.stat().st_mtime, timezone.utc))


def _text_of(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
