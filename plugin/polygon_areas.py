"""What lies in each polygon of a layer: the pixels of each class of a map, by their centres, as the engine keeps a map to polygons.

It runs in worker threads: it opens the file itself and touches no layer of the project.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import numpy.typing as npt
from osgeo import gdal, ogr, osr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..engine.grid import FARTHEST_DEGREES
from ..engine.specs import NODATA_CODE, ClassSpec
from .class_files import CODE, NAME
from .code_files import open_file, pixel_hectares, read_codes

_BLOCK_PX = 1024  # per side: what is held of a polygon at a time
_TURN = 360.0  # degrees
_HALF_TURN = 180.0 + 1e-6  # what is drawn to the very end of the globe stays there
_SMALL_HA = 1e-3  # pixels of less want more digits
_NO_PLACE = 'LOCAL_CS["map"]'  # of shapes that lie where the map has them already: without one GDAL warns
_AS_SHOWN = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)  # by QGIS, of a raster without georeference


@dataclass(frozen=True)
class Content:
    """Pixels of each class in a polygon, in the order of the classes, and how much of it has one, 0..1."""

    counts: tuple[int, ...]
    mapped: float

    @property
    def pixels(self) -> int:
        return sum(self.counts)

    @property
    def largest(self) -> Optional[int]:
        """The place of the class with the most pixels, the first of equals; None where there are none."""
        return self.counts.index(max(self.counts)) if self.pixels else None

    @property
    def share(self) -> float:
        """Of the largest class, 0..1."""
        return max(self.counts, default=0) / max(1, self.pixels)


class PolygonContents:
    """Reads a map for one polygon after the other. A pixel lies inside where its centre does; polygons may overlap."""

    def __init__(self, path: Path, classes: Sequence[ClassSpec], crs: Optional[QgsCoordinateReferenceSystem] = None) -> None:
        """crs: the map's, where it has one. Raises OutputError where the file cannot be read."""
        self._path, self._raster = path, open_file(path)
        self._to_map = self._raster.GetGeoTransform(can_return_null=True) or _AS_SHOWN
        self._to_pixels = gdal.InvGeoTransform(self._to_map)
        width, height = self._raster.RasterXSize, self._raster.RasterYSize
        corners = (0, 0), (width, 0), (width, height), (0, height)
        places = [gdal.ApplyGeoTransform(self._to_map, *corner) for corner in corners]
        self._outline = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in places]])
        farthest = max(abs(x) for x, _ in places)
        has_turns = crs is not None and _is_in_degrees(crs) and farthest <= FARTHEST_DEGREES
        self._turns = (0.0, -_TURN, _TURN) if has_turns else (0.0,)
        self._no_place = osr.SpatialReference(_NO_PLACE)
        self._codes = [spec.code for spec in classes]

    def of(self, shape: QgsGeometry, tell: Callable[[float], None] = lambda _: None) -> Content:
        """shape: a polygon in the map's CRS. One that crosses itself counts as drawn (even-odd). tell: hears how much of it is counted,
        0..1, and may raise Cancelled. Raises OutputError."""
        found, inside, share = np.zeros(NODATA_CODE + 1, np.int64), 0, 0.0
        there = self._where_it_lies(shape)
        for number, place in enumerate(there):
            for part, codes in self._codes_in(place):
                tell((number + part) / len(there))
                found += np.bincount(codes, minlength=NODATA_CODE + 1)
                inside += codes.size
            share += self._share_on(place)
        counts = tuple(int(found[code]) for code in self._codes)
        return Content(counts, sum(counts) / max(1, inside) * min(1.0, share))

    def _where_it_lies(self, shape: QgsGeometry) -> list[QgsGeometry]:
        """The polygon, once for each turn of the globe by which it meets the map: one may count degrees to 180, the other to 360."""
        places = []
        for turn in self._turns:
            place = QgsGeometry(shape)
            place.translate(turn, 0.0)
            if place.boundingBox().intersects(self._outline.boundingBox()):
                places.append(place)
        return places

    def _codes_in(self, shape: QgsGeometry) -> Iterator[tuple[float, npt.NDArray[np.uint8]]]:
        """The codes in it, block by block, and how many blocks were before, 0..1. Raises OutputError."""
        blocks = tuple(self._blocks(shape))
        can_clip = len(blocks) > 1 and shape.isGeosValid()  # what crosses itself might become another shape
        for done, block in enumerate(blocks):
            part = _clipped(shape, self._box(*block)) if can_clip else shape
            if not part.isEmpty():
                yield done / len(blocks), read_codes(self._raster, self._path, *block)[self._burned(part, *block)]

    def _share_on(self, shape: QgsGeometry) -> float:
        """Of a polygon's area, how much lies on the map, 0..1."""
        ground = shape if shape.isGeosValid() else _sound(shape)
        if self._outline.contains(ground) or not ground.area():
            return 1.0
        return min(1.0, self._outline.intersection(ground).area() / ground.area())

    def _blocks(self, shape: QgsGeometry) -> Iterator[tuple[int, int, int, int]]:
        """(col, row, width, height) of the parts of the map that its box meets."""
        box = shape.boundingBox()
        corners = [(x, y) for x in (box.xMinimum(), box.xMaximum()) for y in (box.yMinimum(), box.yMaximum())]
        columns, rows = zip(*(gdal.ApplyGeoTransform(self._to_pixels, x, y) for x, y in corners))
        if shape.isEmpty() or not np.isfinite((*columns, *rows)).all():
            return
        left, right = _part(min(columns), max(columns), self._raster.RasterXSize)
        top, bottom = _part(min(rows), max(rows), self._raster.RasterYSize)
        for row in range(top, bottom, _BLOCK_PX):
            for col in range(left, right, _BLOCK_PX):
                yield col, row, min(_BLOCK_PX, right - col), min(_BLOCK_PX, bottom - row)

    def _box(self, col: int, row: int, width: int, height: int) -> QgsRectangle:
        """Of a block on the map."""
        corners = [(x, y) for x in (col, col + width) for y in (row, row + height)]
        xs, ys = zip(*(gdal.ApplyGeoTransform(self._to_map, x, y) for x, y in corners))
        return QgsRectangle(min(xs), min(ys), max(xs), max(ys))

    def _burned(self, shape: QgsGeometry, col: int, row: int, width: int, height: int) -> npt.NDArray[np.bool_]:
        mask = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
        x, y = gdal.ApplyGeoTransform(self._to_map, col, row)
        mask.SetGeoTransform((x, *self._to_map[1:3], y, *self._to_map[4:]))
        store = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = store.CreateLayer("", self._no_place, ogr.wkbUnknown)
        outline = ogr.Feature(layer.GetLayerDefn())
        outline.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(bytes(shape.asWkb()))))  # GDAL burns no curves
        layer.CreateFeature(outline)
        gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
        return np.asarray(mask.ReadAsArray(), dtype=bool)


class AreaColumns:
    """What a table has for each polygon: its class, how many percent of the classified pixels that has, how many percent of the polygon are
    classified, pixels, and an area for each class of the map."""

    def __init__(self, path: Path, classes: Sequence[ClassSpec]) -> None:
        self._classes = classes
        self.pixel_ha = pixel_hectares(path)  # None: they are not of one size, and pixels stand for areas

    def fields(self) -> QgsFields:
        # by a layer in memory: how types are named differs between Qt 5 and 6
        decimals = 4 if self.pixel_ha is None or self.pixel_ha > _SMALL_HA else 6
        shares = "field=percent:double(10,2)&field=mapped:double(10,2)"
        own = f"field={CODE}:integer&field={NAME}:string&{shares}&field=pixels:long&field=area:double(20,{decimals})"
        code, name, percent, mapped, pixels, area = QgsVectorLayer(f"NoGeometry?{own}", "", "memory").fields()
        found = QgsFields()
        for field in (code, name, percent, mapped, pixels):
            found.append(field)
        for column in self._names():
            one = QgsField(area if self.pixel_ha is not None else pixels)
            one.setName(column)
            found.append(one)
        return found

    def values(self, content: Content) -> list[Any]:
        """In the order of the fields; nothing is known of a polygon that holds no pixel."""
        if content.largest is None:
            return [NULL, NULL, NULL, 0.0, 0, *[NULL] * len(self._classes)]
        largest = self._classes[content.largest]
        areas = [count if self.pixel_ha is None else round(count * self.pixel_ha, 6) for count in content.counts]
        shares = (round(100 * share, 2) for share in (content.share, content.mapped))
        return [largest.code, largest.name, *shares, content.pixels, *areas]

    def _names(self) -> list[str]:
        """No two alike, as a database takes them: in capitals or not."""
        unit = "px" if self.pixel_ha is None else "ha"
        plain = [spec.name for spec in self._classes]
        coded = [f"{spec.name}_{spec.code}" for spec in self._classes]
        alike = _repeated(plain)
        mixed = [own if name.casefold() in alike else name for name, own in zip(plain, coded)]
        return [f"{name}_{unit}" for name in (coded if _repeated(mixed) else mixed)]


def _repeated(names: Sequence[str]) -> set[str]:
    """In small letters."""
    small = [name.casefold() for name in names]
    return {name for name in small if small.count(name) > 1}


def placed(shape: QgsGeometry, to_map: QgsCoordinateTransform) -> QgsGeometry:
    """A polygon where the map has it; an empty one where it has no place there. What comes to lie on both sides of the antimeridian goes
    on beyond it."""
    moved = QgsGeometry(shape)
    try:
        moved.transform(to_map)
        if not moved.isEmpty() and _is_in_degrees(to_map.destinationCrs()) and not _is_in_degrees(to_map.sourceCrs()):
            _gather(moved, to_map.transform(shape.boundingBox().center()).x())
    except QgsCsException:
        return QgsGeometry()
    return moved


def _is_in_degrees(crs: QgsCoordinateReferenceSystem) -> bool:
    return bool(crs.isValid() and crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceDegrees)


def _gather(shape: QgsGeometry, longitude: float) -> None:
    """Move the corners that are more than half of the globe away from a longitude round to its other side."""
    for number, point in enumerate(list(shape.vertices())):
        away = point.x() - longitude
        if abs(away) > _HALF_TURN:
            shape.moveVertex(point.x() - math.copysign(_TURN, away), point.y(), number)


def _clipped(shape: QgsGeometry, box: QgsRectangle) -> QgsGeometry:
    """What of a polygon lies in a box: GDAL looks at every corner for every row of pixels. Not what only touches it."""
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    return QgsGeometry.collectGeometry([part for part in shape.clipped(box).asGeometryCollection() if part.type() == polygon])


def _sound(shape: QgsGeometry) -> QgsGeometry:
    """The ground of a polygon that crosses itself, or whose parts lie over each other: of such GEOS tells no areas."""
    return QgsGeometry.unaryUnion([part.makeValid() for part in shape.asGeometryCollection()])


def _part(low: float, high: float, size: int) -> tuple[int, int]:
    """First and last + 1 of the pixels between two places."""
    return max(0, int(np.floor(low))), min(size, int(np.ceil(high)))
