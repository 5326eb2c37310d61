"""What the shapes of a label layer tell of each class: how many pixels they hold, where they lie, and where two classes claim one pixel.

Geometries are read bit by bit, a few milliseconds a time, so that QGIS never waits; between two bits nothing of the layer is held open.
Every change of the labels or of the target starts it again. Of too many shapes, those of some places are read: whole neighbourhoods, as
a shape alone claims no pixel twice. They tell nothing of how large classes are, or of where they lie.
"""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import combinations, islice
from typing import Callable, Optional

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
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..engine.errors import LabelError, LayerError
from ..engine.grid import Window
from .card import DOUBTFUL, OPEN, Check, Place, listed
from .claims import Claims, Clashes
from .class_table import LabelClass
from .class_values import Value, key_of
from .digits import fixed, percent
from .label_places import MOST_SHAPES, NEAR
from .labelling import Labelling
from .pixels import PixelReader
from .preflight import extent_in
from .style_checks import check_style

MOST_TIMES = 20  # the pixels of one class over those of another
CLOSE_SHARE, CLOSE_SHAPES = 0.1, 4  # of the target's area; so many shapes strewn at random lie in such a box in 1 of 100 cases
OUTSIDE_SHARE = 0.1  # ours: of a shape; less is the rim of a generous hand
_MOST_PLACES = 100  # to zoom to
_MOST_BLOCK_BYTES = 8_000_000  # that are unpacked for one pixel
_BIT_S, _PAUSE_MS = 0.01, 10
_PATIENCE_MS = 400  # ours: a line that comes and goes with every shape that is drawn would make the panel jump
_READ_AT_ONCE = 100
_MOST_SAMPLED, _SAMPLE_PLACES, _SEEDS = 5000, 10, 200
_SHRINK, _MOST_TRIES = 0.8, 15  # of a square that holds too many
_SLOW_S = 0.5

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass
class Survey:
    """Per class (by its value) that has shapes on the target layer, in that layer's CRS."""

    pixels: Counter[Value] = field(default_factory=Counter)  # about
    shapes: Counter[Value] = field(default_factory=Counter)
    boxes: dict[Value, QgsRectangle] = field(default_factory=dict)
    blank: dict[Value, list[QgsRectangle]] = field(default_factory=dict)  # of shapes in whose middle the target has no data
    outside: dict[Value, list[QgsRectangle]] = field(default_factory=dict)  # of shapes that reach off the target's extent
    clashes: Clashes = field(default_factory=Clashes)
    sample: Optional[tuple[int, int]] = None  # so many shapes of how many were looked at; None: all


class LabelSurvey(QObject):
    """Keeps a Survey of the chosen label layer up to date, on the main thread."""

    changed = pyqtSignal()

    def __init__(self, labelling: Labelling, target: Callable[[], Optional[QgsRasterLayer]]) -> None:
        super().__init__(labelling)
        self._labelling, self._target = labelling, target
        self.pixels: Mapping[Value, int] = {}  # {} while they are not known
        self._found: list[Check] = []
        self._found_of: tuple[str, ...] = ()  # labels and target
        self._survey = Survey()
        self._reading: Optional[Iterator[None]] = None
        self._is_slow = False  # it has been reading for so long that one wonders
        self._next = self._timer(_PAUSE_MS, self._go_on)
        self._patience = self._timer(_PATIENCE_MS, self._say_slow)
        labelling.changed.connect(self.start)

    def _timer(self, after_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(slot)
        return timer

    @property
    def checks(self) -> list[Check]:
        """What was found last, and whether it is looked at anew, where that takes its time."""
        looking = [Check(OPEN, _tr("Labels"), _tr("Looking at the labels…"))] if self._is_slow and self.is_reading else []
        return [*looking, *self._found]

    @property
    def is_reading(self) -> bool:
        return self._reading is not None

    def start(self) -> None:
        """Look at the shapes again. What was found last is shown until then, unless it was of other labels or another target."""
        vector, main = self._labelling.vector, self._target()
        self._survey = Survey()
        self._forget_others(vector, main)
        total = sum(entry.shapes for entry in self._labelling.classes)
        if vector is not None and main is not None and main.isValid() and total and vector.providerType() in NEAR:
            self._reading = read_shapes(vector, self._labelling.field, main, self._survey)
            if total > MOST_SHAPES:
                seeds = self._labelling.spread_shapes(_SEEDS)
                self._reading = read_sample(vector, self._labelling.field, main, self._survey, seeds, total)
            self._next.start()
            if not self._is_slow and not self._patience.isActive():
                self._patience.start()
        else:
            self.stop()
            self._tell()

    def stop(self) -> None:
        """Read no more."""
        self._next.stop()
        self._patience.stop()
        self._reading = None

    def _forget_others(self, vector: Optional[QgsVectorLayer], main: Optional[QgsRasterLayer]) -> None:
        of = (*(layer.id() if layer is not None else "" for layer in (vector, main)), self._labelling.field)
        if of != self._found_of:
            self._found_of = of
            self._say({}, [])

    def _say_slow(self) -> None:
        self._is_slow = True
        self.changed.emit()

    def _go_on(self) -> None:
        end = time.monotonic() + _BIT_S
        while self._reading is not None:
            try:
                next(self._reading)
            except StopIteration:
                self._reading = None
            except LabelError:  # the layer or its field went meanwhile, which the labelling tells in a moment
                self.stop()
                return
            if time.monotonic() >= end:
                break
        if self._reading is None:
            self.stop()
            self._tell()
        else:
            self._next.start()

    def _tell(self) -> None:
        main, survey = self._target(), self._survey
        checks = checks_of(survey, self._labelling.classes, main) if main is not None and survey.shapes else []
        try:
            checks += check_style(self._labelling)
        except LabelError:  # as in `_go_on`
            return
        self._say({} if survey.sample else survey.pixels, checks)

    def _say(self, pixels: Mapping[Value, int], checks: list[Check]) -> None:
        if self._is_slow or (pixels, checks) != (self.pixels, self._found):
            self.pixels, self._found, self._is_slow = pixels, checks, False
            self.changed.emit()


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
                yield from surveyor.take(value, shape)


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

    def take(self, value: Value, shape: QgsGeometry) -> Iterator[None]:
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
        return bool(np.isnan(self._reader.read(Window(*place, 1, 1), max(1, self._reader.bands))).all())


def checks_of(survey: Survey, classes: Sequence[LabelClass], main: QgsRasterLayer) -> list[Check]:
    """What a survey gives reason to doubt; the target's CRS is the places'."""
    if survey.sample is not None:
        text = _tr("There are too many shapes to look at all of them: {} of {} were looked at, in some places")
        said = Check(OPEN, _tr("Labels"), text.format(*survey.sample))
        return [said, *_blanks(survey, classes, main), *_clashes(survey, classes, main)]
    seen = [entry for entry in classes if survey.pixels.get(entry.value)]
    return [
        *_blanks(survey, classes, main),
        *_outside(survey, seen, main),
        *_imbalance(survey, seen),
        *_close_together(survey, seen, main),
        *_clashes(survey, classes, main),
    ]


def _blanks(survey: Survey, classes: Sequence[LabelClass], main: QgsRasterLayer) -> Iterator[Check]:
    """How many shapes of each class teach nothing; the class that loses the largest share first."""
    totals = _totals(survey, classes)
    found = [entry for entry in classes if survey.blank.get(entry.value)]
    found.sort(key=lambda entry: (-len(survey.blank[entry.value]) / totals[entry.value], -totals[entry.value]))
    if found:
        counts = [_tr("{}: {} of {}").format(entry.name, len(survey.blank[entry.value]), totals[entry.value]) for entry in found]
        text = _tr("Shapes where the target layer has no data teach nothing. {}").format(listed(counts))
        boxes = (box for entry in found for box in survey.blank[entry.value])
        yield Check(DOUBTFUL, _tr("Places"), text, places=tuple(Place(box, main.crs()) for box in boxes))


def _totals(survey: Survey, classes: Sequence[LabelClass]) -> dict[Value, int]:
    """Of how many shapes of a class is told: all that the class table shows, wherever they lie, or those of the sample."""
    seen = survey.shapes  # a shape that was just drawn may not be counted elsewhere yet
    return {entry.value: max(seen[entry.value], 0 if survey.sample else entry.shapes) for entry in classes}


def _outside(survey: Survey, classes: Sequence[LabelClass], main: QgsRasterLayer) -> Iterator[Check]:
    """Who drew them may not know where the layer ends."""
    found = [(entry, survey.outside[entry.value]) for entry in classes if entry.value in survey.outside]
    if found:
        text = _tr("Parts of shapes that lie outside of the target layer teach nothing. {}")
        totals = _totals(survey, classes)
        counts = [_tr("{}: {} of {}").format(entry.name, len(boxes), totals[entry.value]) for entry, boxes in found]
        places = islice((Place(box, main.crs()) for _, boxes in found for box in boxes), _MOST_PLACES)
        yield Check(DOUBTFUL, _tr("Places"), text.format(listed(counts)), places=tuple(places))


def _imbalance(survey: Survey, classes: Sequence[LabelClass]) -> Iterator[Check]:
    """A handful of pixels hardly shows what a class looks like, and is outvoted where another one looks alike."""
    if len(classes) < 2:
        return
    ranked = sorted(classes, key=lambda entry: survey.pixels[entry.value])
    small, large = ranked[0], ranked[-1]
    times = survey.pixels[large.value] / survey.pixels[small.value]
    if times > MOST_TIMES:
        text = _tr("{} has {} times the labelled pixels of {}: draw more of {}")
        yield Check(DOUBTFUL, _tr("Balance"), text.format(large.name, fixed(times, 0), small.name, small.name))


def _close_together(survey: Survey, classes: Sequence[LabelClass], main: QgsRasterLayer) -> Iterator[Check]:
    """Classes whose shapes all lie close together, wherever that is: the model may learn the place, its light and its soil for the class.

    The rule: four shapes or more in a box both of whose sides are shorter than the root of a tenth of the target's, so that a row of
    shapes from end to end of a river is none. Of n shapes strewn at random all lie in such a box with the chance
    (n r^(n-1) - (n-1) r^n)^2, r^2 = 0.1: 28 % of two, 6 % of three, 1 % of four. Where all classes lie there, this is said once.
    """
    together = QgsRectangle()
    for box in survey.boxes.values():
        together.combineExtentWith(box)
    topic = _tr("Places")
    if sum(survey.shapes.values()) >= CLOSE_SHAPES and _is_close(together, main):
        text = _tr("All labels lie close together, on {} of the target layer: the map is a guess elsewhere")
        yield Check(DOUBTFUL, topic, text.format(_share(together, main)), places=(Place(together, main.crs()),))
        return
    boxes = [(entry.name, survey.boxes[entry.value]) for entry in classes if survey.shapes[entry.value] >= CLOSE_SHAPES]
    found = [(name, box) for name, box in boxes if _is_close(box, main)]
    places = tuple(Place(box, main.crs()) for _, box in found)
    if len(found) == 1:
        text = _tr(
            "All shapes of {} lie close together, on a small part of the target layer ({}): draw some elsewhere, if there is any"
        )
        yield Check(DOUBTFUL, topic, text.format(found[0][0], _share(found[0][1], main)), places=places)
    elif found:
        text = _tr(
            "Each of these classes has all of its shapes on a small part of the target layer: {}. Draw some elsewhere, if there are any"
        )
        shares = [f"{name} ({_share(box, main)})" for name, box in found]
        yield Check(DOUBTFUL, topic, text.format(listed(shares)), places=places)


def _is_close(box: QgsRectangle, main: QgsRasterLayer) -> bool:
    extent, side = main.extent(), math.sqrt(CLOSE_SHARE)
    return box.width() < side * extent.width() and box.height() < side * extent.height()


def _share(box: QgsRectangle, main: QgsRasterLayer) -> str:
    share = box.width() * box.height() / (main.extent().width() * main.extent().height())
    return "< 1 %" if share < 0.01 else percent(share, decimals=0)


def _clashes(survey: Survey, classes: Sequence[LabelClass], main: QgsRasterLayer) -> Iterator[Check]:
    """Two classes on one pixel; of several pairs the one with the most places is named."""
    clashes = survey.clashes
    boxes = {pair: clashes.places.get(frozenset(entry.value for entry in pair), []) for pair in combinations(classes, 2)}
    pairs = sorted((pair for pair in boxes if boxes[pair]), key=lambda pair: -len(boxes[pair]))
    if not pairs:
        return
    text = _tr("Shapes of {} and {} claim the same pixels in {}")
    if len(pairs) > 1:
        text = _tr("Shapes of different classes, most often {} and {}, claim the same pixels in {}")
    some = _tr("{} places") if clashes.is_all else _tr("{} places or more")
    where = _tr("one place") if clashes.count == 1 else some.format(clashes.count)
    about = _tr("About {} pixels of {} of the {} shapes are left out")
    if clashes.pixels == 1:
        about = _tr("{} pixel of {} of the {} shapes is left out")
    if not clashes.is_all:
        about = _tr("About {} pixels or more of {} of the {} shapes are left out")
    lost = about.format(clashes.pixels, len(clashes.shapes), sum(survey.shapes.values()))
    what = _tr("Redraw or remove one of two shapes")
    if 2 * len(clashes.small & clashes.shapes) > len(clashes.shapes):
        what = _tr(
            "A shape that covers no pixel's middle claims all pixels that it touches: choose a target of smaller pixels, or keep one shape "
            "a pixel"
        )
    said = ". ".join((text.format(*(entry.name for entry in pairs[0]), where), lost, what))
    places = islice((Place(box, main.crs()) for pair in pairs for box in boxes[pair]), _MOST_PLACES)
    yield Check(DOUBTFUL, _tr("Overlap"), said, places=tuple(places))
