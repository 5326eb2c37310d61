"""What a survey of the shapes gives reason to doubt: labels that teach nothing, that lie together, that hardly show a class, or that claim
one pixel for two of them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import combinations, islice

from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

from .card import DOUBTFUL, OPEN, Check, Place, Remedy, listed
from .class_table import LabelClass
from .class_values import Value
from .digits import fixed, percent
from .shape_survey import Survey

MOST_TIMES = 20  # the pixels of one class over those of another
CLOSE_SHARE, CLOSE_SHAPES = 0.1, 4  # of the target's area; so many shapes strewn at random lie in such a box in 1 of 100 cases
_MOST_PLACES = 100  # to zoom to

_tr = partial(QCoreApplication.translate, "XModalNet")


def checks_of(survey: Survey, classes: Sequence[LabelClass], main: QgsRasterLayer) -> list[Check]:
    """What a survey gives reason to doubt; the target's CRS is the places'."""
    if survey.sample is not None:
        text = _tr("There are too many shapes to look at all of them: {} of {} were looked at, in some places")
        said = Check(OPEN, _tr("Labels"), text.format(*survey.sample))
        return [said, *_blanks(survey, classes, main), *_clashes(survey, classes, main)]
    seen = [entry for entry in classes if survey.pixels.get(entry.value)]
    everywhere = _everywhere(survey, seen)
    return [
        *everywhere,
        *_blanks(survey, classes, main),
        *_outside(survey, seen, main),
        *(() if everywhere else _imbalance(survey, seen)),
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


def _everywhere(survey: Survey, classes: Sequence[LabelClass]) -> list[Check]:
    """Of a shape over everything, drawn by mistake or as a background, no other class should draw more."""
    text = _tr("A shape of '{}' covers nearly all of the target layer: delete it if that was not meant")
    many = _tr("{} shapes of '{}' cover nearly all of the target layer each: delete them if that was not meant")
    return [
        Check(
            DOUBTFUL,
            _tr("Size"),
            text.format(entry.name) if len(shapes) == 1 else many.format(len(shapes), entry.name),
            (Remedy("shapes", _tr("Select and Zoom There"), shapes=tuple(shapes)),),
        )
        for entry in classes
        for shapes in filter(None, [survey.everywhere.get(entry.value)])
    ]


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
