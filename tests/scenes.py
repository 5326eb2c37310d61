"""Tiny rasters and vectors with known content, for tests."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import Affine

UTM33 = "EPSG:32633"


def write_raster(
    path: Path,
    values: Any,
    *,
    left: float = 400000.0,
    top: float = 5800000.0,
    pixel: float = 10.0,
    crs: str | None = UTM33,
    nodata: float | None = None,
    scales: Sequence[float] = (),
    offsets: Sequence[float] = (),
    band_tags: Sequence[dict[str, str]] = (),
    **profile: Any,
) -> str:
    """A GeoTIFF of values (C, h, w) or (h, w); left None: without georeference. Returns its path."""
    values = np.asarray(values)
    values = values[None] if values.ndim == 2 else values
    count, height, width = values.shape
    place = {} if left is None else {"transform": Affine(pixel, 0, left, 0, -pixel, top)}
    settings = {"driver": "GTiff", "count": count, "height": height, "width": width, "dtype": values.dtype.name, "crs": crs}
    with rasterio.open(path, "w", **{**settings, "nodata": nodata, **place, **profile}) as dataset:
        dataset.write(values)
        if scales:
            dataset.scales = tuple(scales)
        if offsets:
            dataset.offsets = tuple(offsets)
        for band, tags in enumerate(band_tags, start=1):
            dataset.update_tags(band, **tags)
    return str(path)


def write_geojson(path: Path, shapes: Sequence[tuple[dict[str, Any] | None, dict[str, Any]]], crs: str = UTM33) -> str:
    """A GeoJSON file of (geometry, properties). Returns its path."""
    features = [{"type": "Feature", "geometry": geometry, "properties": properties} for geometry, properties in shapes]
    name = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:{crs.replace(':', '::')}"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": name, "features": features}), encoding="utf-8")
    return str(path)


def box(left: float, bottom: float, right: float, top: float) -> dict[str, Any]:
    """A rectangle as a GeoJSON polygon."""
    return {"type": "Polygon", "coordinates": [[[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]]}
