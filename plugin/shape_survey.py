"""What shapes tell of each class: how many pixels they hold, where they lie, and where two classes claim one pixel.

Geometries are read bit by bit, a few milliseconds a time; between two bits nothing of the layer is held open. Of too many shapes, those of
some places are read: whole neighbourhoods, as a shape alone claims no pixel twice. They tell nothing of how large classes are, or of where
they lie.
"""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ..engine.errors import LayerError
from ..engine.grid import Window
from .claims import Claims, Clashes
from .class_values import Value, key_of
from .label_sources import check_there
from .pixels import PixelReader
from .preflight import extent_in

NEARLY_ALL = 0.8  # ours: of the target; who labels one class there leaves no room for another
OUTSIDE_SHARE = 0.1  # ours: of a shape; less is the rim of a generous hand
_MOST_BLOCK_BYTES = 8_000_000  # that are unpacked for one pixel
_READ_AT_ONCE = 100
_MOST_SAMPLED, _SAMPLE_PLACES = 5000, 10
_SHRINK, _MOST_TRIES = 0.8, 15  # of a square that holds too many
_SLOW_S = 0.5


@dataclass
class Survey:
    """Per class (by its value) that has shapes on the target layer, in that layer's CRS."""

    pixels: Counter[Value] = field(default_factory=Counter)  # about
    shapes: Counter[Value] = field(default_factory=Counter)
    boxes: dict[Value, QgsRectangle] = field(default_factory=dict)
    blank: dict[Value, list[QgsRectangle]] = field(default_factory=dict)  # of shapes in whose middle the target has no data
    outside: dict[Value, list[QgsRectangle]] = field(default_factory=dict)  # of shapes that reach off the target's extent
    everywhere: dict[Value, list[int]] = field(default_factory=dict)  # ids of shapes that cover nearly all of the target
    clashes: Clashes = field(default_factory=Clashes)
    sample: Optional[tuple[int, int]] = None  # so many shapes of how many were looked at; None: all


def read_shapes(
    labels: QgsVectorLayer, class_field: str, main: QgsRasterLayer, survey: Survey, ids: Optional[Iterable[int]] = None
) -> Iterator[None]:
    """Fill a survey, by these features or by all; each step takes a few milliseconds. Between the steps, the layer may change or go, and
    then nobody goes on."""
    key, index = key_of(labels, class_field), labels.fields().indexOf(class_field)
    to_main = QgsCoordinateTransform(labels.crs(), main.crs(), QgsProject.instance())
    surveyor = _Surveyor(main, survey)
    ids = sorted(labels.allFeatureIds() if ids is None else ids)
    yield
    for start in range(0, len(ids), _READ_AT_ONCE):
        request = QgsFeatureRequest().setFilterFids(ids[start : start + _READ_AT_ONCE]).setSubsetOfAttributes([index])
        for feature in sorted(labels.getFeatures(request), key=QgsFeature.id):
            value = key(feature[index])
            shape = _placed(feature, to_main)
            if value is not None and shape is not None:
                yield from surveyor.take(value, feature.id(), shape)
    check_there(labels)  # else what was not read is in no class


def read_sample(
    labels: QgsVectorLayer, class_field: str, main: QgsRasterLayer, survey: Survey, seeds: Sequence[int], total: int
) -> Iterator[None]:
    """As `read_shapes`, but only of what lies around some features (ids) on the target. total: so many shapes there are."""
    reach, most, ids = extent_in(main, labels), _MOST_SAMPLED // _SAMPLE_PLACES, set[int]()
    boxes = (labels.getGeometry(seed).boundingBox() for seed in seeds)
    for box in islice((box for box in boxes if reach is None or reach.intersects(box)), _SAMPLE_PLACES):
        start = time.thread_time()
        ids.update((yield from _around(labels, box.center(), most, total)))
        if time.thread_time() - start > _SLOW_S:  # a file without a spatial index is read from end to end
            break
    yield from read_shapes(labels, class_field, main, survey, ids)
    survey.sample = sum(survey.shapes.values()), total


def _around(labels: QgsVectorLayer, middle: QgsPointXY, most: int, total: int) -> Generator[None, None, list[int]]:
    """Up to so many features (ids) in a square around a point."""
    check_there(labels)
    side = max(labels.extent().width(), labels.extent().height()) * math.sqrt(most / total)
    found: list[int] = []
    for _ in range(_MOST_TRIES):
        square = QgsRectangle.fromCenterAndSize(middle, side, side)
        request = QgsFeatureRequest().setFilterRect(square).setLimit(most + 1).setNoAttributes()
        found = [feature.id() for feature in labels.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry))]
        yield
        if len(found) <= most:
            break
        side *= _SHRINK
    return found[:most]


def _placed(feature: QgsFeature, to_main: QgsCoordinateTransform) -> Optional[QgsGeometry]:
    """In the target's CRS; None where it has no place there."""
    shape = QgsGeometry(feature.geometry())
    try:
        shape.transform(to_main)
    except QgsCsException:
        return None
    return None if shape.isEmpty() or not shape.boundingBox().isFinite() else shape


class _Surveyor:
    """Takes shape after shape, in the target's CRS."""

    def __init__(self, main: QgsRasterLayer, survey: Survey) -> None:
        self._survey, self._extent = survey, main.extent()
        self._ground, self._claims = _Ground.of(main), Claims(main, survey.clashes)

    def take(self, value: Value, shape_id: int, shape: QgsGeometry) -> Iterator[None]:
        survey, box = self._survey, shape.boundingBox()
        inside = shape if self._extent.contains(box) else shape.clipped(self._extent)
        if not inside.isEmpty():
            claim = self._claims.claim_of(inside)
            survey.shapes[value] += 1
            survey.pixels[value] += self._claims.pixels_of(claim.area)
            if self._ground is not None and self._ground.is_blank(claim.area):
                survey.blank.setdefault(value, []).append(QgsRectangle(box))
            if _size(inside) < (1 - OUTSIDE_SHARE) * _size(shape):
                survey.outside.setdefault(value, []).append(QgsRectangle(box))
            if inside.area() > NEARLY_ALL * self._extent.width() * self._extent.height():
                survey.everywhere.setdefault(value, []).append(shape_id)
            survey.boxes.setdefault(value, QgsRectangle(box)).combineExtentWith(box)
            yield from self._claims.take(value, claim)
        yield


def _size(shape: QgsGeometry) -> float:
    """Area, of lines their length, of points 0."""
    return float(shape.area() or shape.length())


class _Ground:
    """Where a layer has data."""

    def __init__(self, reader: PixelReader, crs: QgsCoordinateReferenceSystem) -> None:
        self._reader, self._crs = reader, crs

    @classmethod
    def of(cls, main: QgsRasterLayer) -> Optional[_Ground]:
        """None of a layer whose pixels take their time: one that is far away, or lies in large pieces."""
        if main.providerType() != "gdal" or main.source().startswith("/vsi"):
            return None
        try:
            reader = PixelReader(main)
        except LayerError:
            return None
        return cls(reader, main.crs()) if reader.block_bytes <= _MOST_BLOCK_BYTES else None

    def is_blank(self, area: QgsGeometry) -> bool:
        """Whether it has none in the middle of an area, in its own CRS."""
        middle = area.pointOnSurface()
        place = None if middle.isNull() else self._reader.pixel_at(middle.asPoint(), self._crs)
        if place is None:
            return False
        try:
            return bool(np.isnan(self._reader.read(Window(*place, 1, 1), max(1, self._reader.bands))).all())
        except LayerError:  # of a damaged file, which the card tells of
            return False
