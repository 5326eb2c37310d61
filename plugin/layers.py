"""Raster layers of the project: what the engine needs to know of one.

QGIS objects end here: a LayerSpec carries a path and numbers only.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Optional, Union

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsProviderRegistry,
    QgsRaster,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine import light_tags
from ..engine.errors import LayerError
from ..engine.grid import Bounds, Grid
from ..engine.product import product_tags
from ..engine.specs import NODATA_CODE, LabelSpec, LayerSpec
from .digits import fixed, rounded

ROLE = "xmodalnet/role"  # custom property of the layers that we made
MADE_OF = "xmodalnet/made_of"  # another one: the id of the map that a cleaned map or polygons come from
MODEL = "xmodalnet/model"  # another one: the path of the model that made it
_PICTURES = ("wms", "arcgismapserver")  # providers of rasters that have no values; to QGIS XYZ tiles are WMS, too
_DEGREE_DECIMALS = 7  # a centimetre on the ground
_NEAR = 1.05  # ours: sides of a pixel that differ by less are told as one

_tr = partial(QCoreApplication.translate, "XModalNet")


def layer_spec(layer: QgsRasterLayer, stream: str) -> LayerSpec:
    """The layer as a stream; what the user set in place of the file's own goes along: nodata and CRS. Raises LayerError without a file."""
    return LayerSpec(stream=stream, path=file_of(layer), kind=stream, nodata=_user_nodata(layer), crs=_user_crs(layer))


def code_spec(layer: QgsRasterLayer) -> LabelSpec:
    """A raster of class codes; what the user set goes along: CRS, and codes that mean no label. Raises LayerError without a file."""
    own, ranges = _own_nodata(layer), _user_ranges(layer)
    is_as_it_comes = not ranges and (own is not None or not layer.dataProvider().sourceHasNoDataValue(1))
    ranges += [] if own is None else [(own, own)]
    unwanted = tuple(code for code in range(NODATA_CODE) if any(low <= code <= high for low, high in ranges))
    return LabelSpec(path=file_of(layer), ignore=None if is_as_it_comes else unwanted, crs=_user_crs(layer))


def unlabelled_ranges(layer: QgsRasterLayer) -> list[tuple[float, float]]:
    """The values of a raster of codes that mean no label, as `code_spec` has it, whatever codes they are: 0 where nobody says."""
    own, ranges = _own_nodata(layer), _user_ranges(layer)
    ranges += [] if own is None else [(own, own)]
    return ranges if ranges or layer.dataProvider().sourceHasNoDataValue(1) else [(0.0, 0.0)]


def absolute(path: str, folder: Path) -> str:
    """A path that the user gave, as the engine needs it: it works in a folder of its own. Relative ones lie in `folder`; "" stays ""."""
    return str(folder.absolute() / os.path.expanduser(path)) if path.strip() else ""


def source_parts(layer: QgsMapLayer) -> dict[str, Any]:
    """A layer's source taken apart, as its provider does: path, layerName and others, those that it tells."""
    return dict(QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()))


def source_file(layer: QgsMapLayer) -> str:
    """The file that a layer shows, with the layer's name in it where it tells one; "" for what has none."""
    parts = source_parts(layer)
    path, name = (str(parts.get(key) or "") for key in ("path", "layerName"))
    return f"{path}|layername={name}" if path and name else path


def file_of(layer: QgsMapLayer) -> str:
    """Path or GDAL path of a raster layer. Raises LayerError for what the engine cannot read: services, memory, no file, a damaged one."""
    name = layer.name()
    provider = layer.providerType()
    if provider in _PICTURES:
        raise LayerError(
            _tr("Layer '{}' is a background of pictures that a server sends (XYZ tiles, WMS): it is for looking at").format(name),
            _tr("Export the part in view as GeoTIFF (right-click the layer, Export, Save As), and choose that"),
        )
    if provider != "gdal":
        raise LayerError(
            _tr("Layer '{}' comes from '{}', not from a file").format(name, provider),
            _tr("Save it as GeoTIFF first (right-click the layer, Export, Save As)"),
        )
    parts = source_parts(layer)
    path = parts.get("path") or layer.source()
    if layer.source().startswith(("/vsimem/", "MEM:")):
        raise LayerError(_tr("Layer '{}' lives in QGIS's memory only").format(name), _tr("Save it as GeoTIFF first"))
    is_plain = not (parts.get("layerName") or parts.get("vsiPrefix") or path.startswith("/vsi") or _is_gdal_name(path))
    if is_plain and not os.path.exists(path):
        raise LayerError(
            _tr("The file of layer '{}' is gone: {}").format(name, path), _tr("Repair the layer's source, or remove it")
        )
    if not layer.isValid():
        raise LayerError(
            _tr("Layer '{}' cannot be read from {}").format(name, path), _tr("Repair the layer's source, or remove it")
        )
    return str(Path(path).absolute()) if is_plain else _with_absolute_file(layer.source(), path)


def has_pixels(layer: QgsMapLayer) -> bool:
    """Whether it has pixels of a file that could be counted: QGIS tells 0 x 0 of tiles."""
    return bool(layer.isValid() and layer.providerType() == "gdal")


def _is_gdal_name(path: str) -> bool:
    """NETCDF:"x.nc":b, HDF5:..., https://...; not a Windows drive."""
    return re.match(r"[A-Za-z][A-Za-z0-9_]+:", path) is not None


def _with_absolute_file(source: str, path: str) -> str:
    """A GDAL path whose file (GPKG:a.gpkg:b, NETCDF:"a.nc":b, /vsizip/a.zip/b) is named in full where QGIS found it relative."""
    quoted = re.search(r'"([^"]+)"', source)
    for inside in filter(None, (quoted and quoted[1], path.removeprefix("/vsizip/"))):
        if not Path(inside).is_absolute() and os.path.exists(inside):
            return source.replace(inside, str(Path(inside).absolute()), 1)
    return source


def count_of_bands(layer: QgsRasterLayer) -> int:
    """Those that show something: transparency does not, be it a band of the file or a mask, which QGIS shows as one."""
    provider, alpha = layer.dataProvider(), QgsRaster.ColorInterpretation.AlphaBand
    return sum(provider.colorInterpretation(band) != alpha for band in range(1, layer.bandCount() + 1))


def file_nodata(layer: QgsRasterLayer) -> Optional[float]:
    """The number that means no data in the first band, as the file has it or the user; None where there is none, or it is no number."""
    value = _user_nodata(layer)
    value = _own_nodata(layer) if value is None else value
    return value if value is not None and math.isfinite(value) else None


def _user_crs(layer: QgsRasterLayer) -> str:
    """The CRS that the user gave the layer, "" while the file's own counts."""
    provider = layer.dataProvider()
    return _crs_text(layer.crs()) if layer.crs().isValid() and layer.crs() != provider.crs() else ""


def _crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Code, else WKT: codes of the user's own mean something in QGIS only."""
    return crs.authid() if crs.authid() and not crs.authid().startswith("USER:") else crs.toWkt()


def has_unused_nodata(layer: QgsRasterLayer) -> bool:
    """Whether the user added nodata values that the engine is not told: it knows one value, the file's own or the user's."""
    return layer.isValid() and bool(layer.dataProvider().userNoDataValues(1)) and _user_nodata(layer) is None


def is_nodata_said(layer: QgsRasterLayer) -> bool:
    """Whether a value means no data because the user said so."""
    return _user_nodata(layer) is not None


def nodata_said(layer: QgsRasterLayer) -> tuple[object, ...]:
    """All that the user says of no data in the layer's properties."""
    provider = layer.dataProvider()
    is_there = layer.isValid() and provider is not None
    return (provider.useSourceNoDataValue(1), *_user_ranges(layer)) if is_there else ()


def _user_nodata(layer: QgsRasterLayer) -> Optional[float]:
    """None while the file's own value counts: QGIS adds the user's to it, a LayerSpec would replace it."""
    ranges = _user_ranges(layer)
    is_one = _own_nodata(layer) is None and len(ranges) == 1 and ranges[0][0] == ranges[0][1]
    return ranges[0][0] if is_one else None


def _own_nodata(layer: QgsRasterLayer) -> Optional[float]:
    """The file's value for the first band, None where it has none or the user does without it."""
    provider = layer.dataProvider()
    counts = provider.sourceHasNoDataValue(1) and provider.useSourceNoDataValue(1)
    return float(provider.sourceNoDataValue(1)) if counts else None


def _user_ranges(layer: QgsRasterLayer) -> list[tuple[float, float]]:
    """What the user adds as no data of the first band."""
    return [(float(entry.min()), float(entry.max())) for entry in layer.dataProvider().userNoDataValues(1)]


def grid_of(layer: QgsRasterLayer) -> Grid:
    """The layer's pixels as QGIS shows them, north up."""
    extent = layer.extent()
    width_mu, height_mu = extent.width() / max(1, layer.width()), extent.height() / max(1, layer.height())
    affine = (width_mu, 0.0, extent.xMinimum(), 0.0, -height_mu, extent.yMaximum())
    crs = layer.crs()
    return Grid(crs.authid() or crs.toWkt(), affine, layer.width(), layer.height())


def pixel_text(layer: QgsRasterLayer) -> str:
    """How large its pixels are: 10 m, or in degrees 0.0000898° (about 6.2 × 10 m)."""
    if layer.crs().isValid() and layer.crs().mapUnits() == QgsUnitTypes.DistanceUnit.DistanceDegrees:
        return _degrees_text(layer)
    unit = QgsUnitTypes.toAbbreviatedString(layer.crs().mapUnits()) if layer.crs().isValid() else _tr("px")
    return f"{rounded(layer.rasterUnitsPerPixelX(), 4)} {unit}"


def ground_of_side(layer: QgsRasterLayer, pixels: int) -> str:
    """How long so many pixels in a row are on the ground, in two digits that count: 0.3 m, 1.2 km; "" where nobody knows."""
    sides_m = _sides_m(layer)
    if sides_m is None:
        return ""
    length_m = pixels * sum(sides_m) / 2
    return f"{_about(length_m / 1000)} km" if length_m >= 1000 else f"{_about(length_m)} m"


def ground_of_area(layer: QgsRasterLayer, pixels: int) -> str:
    """How large so many pixels are: 0.1 m², 1.2 ha; "" where nobody knows."""
    sides_m = _sides_m(layer)
    if sides_m is None:
        return ""
    area_m2 = pixels * sides_m[0] * sides_m[1]
    return f"{_about(area_m2 / 10_000)} ha" if area_m2 >= 10_000 else f"{_about(area_m2)} m²"


def _sides_m(layer: QgsRasterLayer) -> Optional[tuple[float, float]]:
    """Width and height of a pixel on the ground; None where the layer does not tell its place, or has none there."""
    if not layer.crs().isValid():
        return None
    sides = ground_m(layer)
    return sides if all(math.isfinite(side) and side > 0 for side in sides) else None


def _degrees_text(layer: QgsRasterLayer) -> str:
    """Nobody knows a pixel's size by its degrees: on the ground it is told at the layer's middle."""
    size = fixed(layer.rasterUnitsPerPixelX(), _DEGREE_DECIMALS).rstrip("0").rstrip(".,")
    sides_m = ground_m(layer)
    if not all(math.isfinite(side) and side > 0 for side in sides_m):  # beyond the poles
        return f"{size}°"
    if max(sides_m) <= _NEAR * min(sides_m):
        return _tr("{}° (about {} m)").format(size, _about(sum(sides_m) / 2))
    return _tr("{}° (about {} × {} m)").format(size, *map(_about, sides_m))


def _about(metres: float) -> str:
    """To two digits that count."""
    return rounded(round(metres, 1 - math.floor(math.log10(metres))))


def ground_m(layer: QgsRasterLayer) -> tuple[float, float]:
    """Width and height of the pixel in the layer's middle, on the ellipsoid of its CRS."""
    ground, middle = QgsDistanceArea(), layer.extent().center()
    ground.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    ground.setEllipsoid(layer.crs().ellipsoidAcronym())
    east = QgsPointXY(middle.x() + layer.rasterUnitsPerPixelX(), middle.y())
    north = QgsPointXY(middle.x(), middle.y() + layer.rasterUnitsPerPixelY())
    try:
        return ground.measureLine(middle, east), ground.measureLine(middle, north)
    except QgsCsException:
        return math.nan, math.nan


def pixel_square(layer: QgsRasterLayer, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, size_px: int) -> QgsGeometry:
    """The square of size_px x size_px whole pixels around the pixel under a point; point and square in `crs`.

    Raises LayerError where one CRS has no such place in the other.
    """
    grid = grid_of(layer)
    with _onto(layer, crs) as to_layer:
        inside = to_layer.transform(point)
        col, row = (math.floor(place) - (size_px - 1) // 2 for place in grid.colrow(inside.x(), inside.y()))
        (left, top), (right, bottom) = grid.xy(col, row), grid.xy(col + size_px, row + size_px)
        square = QgsGeometry.fromRect(QgsRectangle(left, bottom, right, top))
        square.transform(to_layer, Qgis.TransformDirection.Reverse)
    return square


def pixel_area(layer: QgsRasterLayer, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, size_px: int) -> QgsGeometry:
    """Points (in `crs`) as such squares, and lines as strips that are as wide. Raises LayerError."""
    if shape.type() == QgsWkbTypes.GeometryType.PointGeometry:
        points = (QgsPointXY(vertex) for vertex in shape.vertices())
        return QgsGeometry.unaryUnion([pixel_square(layer, point, crs, size_px) for point in points])
    strip = QgsGeometry(shape)
    with _onto(layer, crs) as to_layer:
        strip.transform(to_layer)
        width = size_px * min(layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY())
        strip = strip.buffer(width / 2, 1, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Miter, 2.0)
        strip.transform(to_layer, Qgis.TransformDirection.Reverse)
    return strip


@contextmanager
def _onto(layer: QgsRasterLayer, crs: QgsCoordinateReferenceSystem) -> Iterator[QgsCoordinateTransform]:
    """From `crs` to the layer's. Raises LayerError where one of them has no such place in the other."""
    try:
        yield QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    except (QgsCsException, OverflowError, ValueError) as error:  # PROJ also answers with infinity, which no pixel has
        where = crs.userFriendlyIdentifier(QgsCoordinateReferenceSystem.IdentifierType.ShortString)
        raise LayerError(
            _tr("This place of {} has none in the CRS of layer '{}'").format(where, layer.name()),
            _tr("Move to where the layer lies"),
        ) from error


def area_in(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, layers: Iterable[QgsRasterLayer]) -> tuple[Bounds, str]:
    """An extent as bounds and their CRS (code, else WKT); "" where the CRS is unknown or no layer has one to transform to."""
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    if not crs.isValid() or not any(layer.crs().isValid() for layer in layers):
        return bounds, ""
    return bounds, _crs_text(crs)


def wavelengths_nm(layer: QgsRasterLayer) -> tuple[float, ...]:
    """Centre wavelength per band from the file's metadata, or its product's, () where not every band has one."""
    dataset = dataset_of(layer)
    return () if dataset is None else light_tags.wavelengths_nm(band_tags(dataset, "IMAGERY"), _tags(dataset, "ENVI"))


def flagged_bad(layer: QgsRasterLayer) -> tuple[bool, ...]:
    """Per band, whether the file calls it bad (`bbl`)."""
    dataset = dataset_of(layer)
    return () if dataset is None else light_tags.flagged_bad(band_tags(dataset), _tags(dataset, "ENVI"))


def band_tags(dataset: gdal.Dataset, *domains: str) -> list[dict[str, str]]:
    """What a file tells of each of its bands, also in these domains, and of their light what its product does where the file itself is
    silent."""
    beside = product_tags(dataset.GetDescription(), dataset.RasterCount) or ({},) * dataset.RasterCount
    return [{**tags, **_tags(dataset.GetRasterBand(number), *domains)} for number, tags in enumerate(beside, 1)]


def _tags(told: Union[gdal.Dataset, gdal.Band], *domains: str) -> dict[str, str]:
    """What stands in no domain comes before what stands in one."""
    return {key: value for domain in (*domains, "") for key, value in told.GetMetadata(domain).items()}


def band_names(layer: QgsRasterLayer) -> list[str]:
    """What the file calls its bands, "" where it does not; QGIS's own names for them begin with their numbers."""
    dataset = dataset_of(layer)
    return [] if dataset is None else [dataset.GetRasterBand(band + 1).GetDescription() for band in range(dataset.RasterCount)]


def dataset_of(layer: QgsRasterLayer) -> Optional[gdal.Dataset]:
    """What GDAL makes of a layer's file, None where it is gone; another plugin may have told GDAL to raise rather than to return."""
    if layer.providerType() != "gdal":
        return None
    try:
        return gdal.Open(layer.source().partition("|")[0])  # QGIS appends options of its own
    except RuntimeError:
        return None


def forget_undefined_crs(layer: QgsMapLayer) -> None:
    """A GeoPackage that is written without a CRS names one, which is called undefined; QGIS takes it for one that it cannot transform, and
    says so in a red bar."""
    if is_undefined(layer.crs()):
        layer.setCrs(QgsCoordinateReferenceSystem())


def is_undefined(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether it is none at all, or the one of a GeoPackage that has none."""
    return not crs.isValid() or (not crs.authid() and crs.description().startswith("Undefined "))


def map_id_behind(layer: QgsMapLayer) -> str:
    """The id of the map that it comes from, over however many steps; its own if from none."""
    return str(layer.customProperty(MADE_OF) or layer.id())


def load_raster(path: str, name: str) -> QgsRasterLayer:
    """A layer that is not in the project yet. Raises LayerError."""
    layer = QgsRasterLayer(path, name, "gdal")
    if not layer.isValid():
        raise LayerError(_tr("QGIS cannot open '{}'").format(path), _tr("Look at the log for what happened to it"))
    return layer
