"""The labels' lines of the pre-flight card: are there classes with shapes enough, on the target, under names that can be read?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Optional

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LabelError, LayerError
from ..engine.specs import NODATA_CODE, ClassSpec
from .card import BAD, DOUBTFUL, GOOD, OPEN, Check, Remedy, listed
from .class_fields import repeating_field
from .class_table import LabelClass
from .class_values import UNREADABLE
from .glance import glance_at
from .label_places import Spread
from .label_sources import NEAR, check_edits, check_there
from .layers import file_of
from .pixels import damage_of
from .preflight import extent_in, overlap_share, type_name
from .punctuation import quoted
from .raster_classes import shows_beyond
from .spelling import alike

FEW_SHAPES = 3  # with fewer per class nothing can be held out for the estimate
_MOST_GROUPS = 3  # of names that may be one; the next ones come when these are merged
_EDITS = ("codes", "names", "merge", "merge_cased")  # links that change shapes
_MOST_LONE = 10  # classes of a shape each: more are numbers of the shapes

_tr = partial(QCoreApplication.translate, "XModalNet")


def check_label_layer(
    label_layer: Optional[QgsMapLayer],
    main: Optional[QgsRasterLayer],
    classes: Sequence[LabelClass],
    field: str = "",
    codes: Sequence[ClassSpec] = (),
    bare: int = 0,
    halves: tuple[Sequence[str], Sequence[str]] = ((), ()),
    found: Optional[Spread] = None,
) -> list[Check]:
    """The labels' lines of the card. main: the first target layer; field: of the classes; codes: of a raster, as far as they are known;
    bare: so many shapes without a class; halves: names of shapes without a code, those that a class has, and others; found: where the
    shapes lie, as far as it is known."""
    if label_layer is None or main is None or not main.isValid():
        return []
    if isinstance(label_layer, QgsRasterLayer):
        return check_label_raster(label_layer, main, codes)
    try:
        check_there(label_layer)
    except LabelError as error:
        return [Check(BAD, _tr("Labels"), str(error))]
    total = sum(entry.shapes for entry in classes)
    inside = None if found is None else [found.inside.get(entry.value, 0) for entry in classes]
    off = (found.outside, found.empty) if found is not None else ((), ())
    checks = check_labels(classes, label_layer.isModified(), extent_in(label_layer, main), main.extent(), inside, *off)
    if bare:
        text = _tr("{} shapes have no class: they teach nothing").format(bare)
        text = text if bare > 1 else _tr("A shape has no class: it teaches nothing")
        checks.append(Check(DOUBTFUL, _tr("Labels"), text, (Remedy("bare", _tr("Select and Zoom There")),)))
    checks += _nameless_codes(*halves)
    if total >= _MOST_LONE and sum(entry.shapes == 1 for entry in classes) == total:
        text, other = _tr("Every shape is a class of its own: does field '{}' hold the classes?"), repeating_field(label_layer)
        links = (Remedy("field", _tr("Use {}").format(other), field=other),) if other and other != field else ()
        checks.insert(0, Check(DOUBTFUL, _tr("Labels"), text.format(field), links))  # the others speak of classes that are none
    checks += [Check(DOUBTFUL, _tr("Labels"), text, remedies) for text, remedies in _doubtful_names(label_layer, classes)]
    checks = _fitting_edits(label_layer, checks)
    if main.crs().isValid() and not label_layer.crs().isValid():
        text = _tr("Layer '{}' names no CRS: its shapes are taken to be in that of the target").format(label_layer.name())
        checks.append(Check(DOUBTFUL, _tr("Labels"), text))
    return checks


def _fitting_edits(layer: QgsVectorLayer, checks: list[Check]) -> list[Check]:
    """Of a layer whose shapes cannot be edited no link offers to; that comes first, as the others tell of what is to be edited."""
    try:
        check_edits(layer)
    except LabelError as error:
        checks = [replace(check, remedies=tuple(each for each in check.remedies if each.name not in _EDITS)) for check in checks]
        links = (Remedy("copy", _tr("New Label Layer of These Shapes…")),) if layer.providerType() in NEAR else ()
        checks.insert(0, Check(OPEN, _tr("Labels"), str(error), links))
    return checks


def _nameless_codes(known: Sequence[str], new: Sequence[str]) -> Iterator[Check]:
    """Shapes of a layer of ours that have a name and no code, one name for each."""
    if known:
        many = _tr("{} shapes have the name of a class but not its code, and teach nothing: {}").format(len(known), _often(known))
        one = _tr("A shape has the name of a class but not its code, and teaches nothing: {}").format(_often(known))
        remedy = Remedy("codes", _tr("Fill In the Code"))
        yield Check(DOUBTFUL, _tr("Labels"), many if len(known) > 1 else one, (remedy,))
    if new:
        many = _tr("{} shapes have a name that no class has, and teach nothing: {}").format(len(new), _often(new))
        one = _tr("A shape has a name that no class has, and teaches nothing: {}").format(_often(new))
        title = _tr("Add as New Class") if len(set(new)) == 1 else _tr("Add as New Classes")
        yield Check(DOUBTFUL, _tr("Labels"), many if len(new) > 1 else one, (Remedy("names", title),))


def _often(names: Sequence[str]) -> str:
    """Each once, those of most shapes first."""
    return listed([name for name, _ in Counter(names).most_common()])


def _doubtful_names(layer: QgsVectorLayer, classes: Sequence[LabelClass]) -> Iterator[tuple[str, tuple[Remedy, ...]]]:
    """Names that were read in another encoding than they were written in, as of a Shapefile that tells none, and those that may be one."""
    broken = [entry.name for entry in classes if UNREADABLE in entry.name]
    if broken:
        text = _tr("Names are not read in the encoding that they were written in: {}").format(listed(broken))
        is_untold = layer.source().partition("|")[0].lower().endswith((".shp", ".dbf"))  # others are in one encoding
        yield text, (Remedy("encoding", _tr("Read as Western European")),) if is_untold else ()
    groups = [[classes[place] for place in group] for group in alike([entry.name for entry in classes])]
    cased = [group for group in groups if _is_cased(group)]
    if len(cased) > 1:
        groups = [group for group in groups if group not in cased]
        pairs = listed([" / ".join(entry.name for entry in group) for group in cased])
        text = _tr("Classes that differ in upper and lower case only: {}. If each of these is one class, merge them").format(
            pairs
        )
        codes = tuple(entry.code for group in cased for entry in group)
        yield text, (Remedy("merge_cased", _tr("Merge All {}…").format(len(cased)), codes=codes),)
    for group in groups[:_MOST_GROUPS]:
        names = [entry.name for entry in group]
        text = _tr("These classes may be one: {}. If they are, merge them").format(listed([quoted(name) for name in names]))
        if _is_cased(group):
            text = _tr("{} differ in upper and lower case only: if they are one class, merge them").format(listed(names))
        yield text, (Remedy("merge", _tr("Merge Them…"), codes=tuple(entry.code for entry in group)),)
    if len(groups) > _MOST_GROUPS:
        yield _tr("More names may be one class; lines of them that are not shown yet: {}").format(len(groups) - _MOST_GROUPS), ()


def _is_cased(group: Sequence[LabelClass]) -> bool:
    """Whether the names are the same but for capital letters."""
    names = {entry.name for entry in group}
    return len({name.casefold() for name in names}) == 1 < len(names)


def check_labels(
    classes: Sequence[LabelClass],
    unsaved: bool,
    extent: Optional[QgsRectangle],
    target: Optional[QgsRectangle],
    inside: Optional[Sequence[int]] = None,
    outside: Sequence[int] = (),
    empty: Sequence[int] = (),
) -> list[Check]:
    """Classes and shapes of a vector layer; extents in one CRS.

    inside: shapes on the target layer in the order of the classes, whose names may repeat; None where nobody has looked. outside, empty:
    ids of the others.
    """
    topic = _tr("Labels")
    if len(classes) < 2:
        text = _tr("No class yet; a map needs at least two")
        if classes:
            text = _tr(
                "Only one class; a map needs at least two. Add one for everything else, and draw it on all kinds of ground"
            )
        return [Check(BAD, topic, text)]
    strange = [str(entry.code) for entry in classes if not 0 <= entry.code < NODATA_CODE]
    if strange:
        text = _tr("Codes go from 0 to 254, not {}: choose a field with names, or make one (Field Calculator)")
        return [Check(BAD, topic, text.format(listed(strange)))]
    bare = [entry.name for entry in classes if entry.shapes == 0]
    if bare:
        text = _tr("No shape of {}: draw one, or remove the class").format(listed(bare))
        return [Check(BAD, topic, text, (Remedy("empty", _tr("Remove Empty Classes")),))]
    there = [entry.shapes for entry in classes] if inside is None else inside
    lost = [entry.name for entry, shapes in zip(classes, there) if not shapes]
    is_far = extent is not None and target is not None and not extent.intersects(target)
    links = _links_to(outside, empty)
    if is_far or len(lost) == len(classes):
        return [Check(BAD, topic, _tr("All labels lie outside of the target layer"), links)]
    if lost:
        text = _tr("No shape of {} lies on the target layer: draw one there, or remove the class")
        return [Check(BAD, topic, text.format(listed(lost)), links)]
    is_known = inside is not None or (extent is not None and target is not None and target.contains(extent))
    return [_count_of_shapes(classes, sum(there) if is_known else None, unsaved, outside, empty), *_few_shapes(classes, there)]


def _few_shapes(classes: Sequence[LabelClass], there: Sequence[int]) -> Iterator[Check]:
    """Classes of which too little is there to hold some of it out. there: shapes on the target layer, in the order of the classes."""
    lone = [entry.name for entry, shapes in zip(classes, there) if shapes == 1]
    few = [entry.name for entry, shapes in zip(classes, there) if 1 < shapes < FEW_SHAPES]
    if lone:
        text = _tr("Only one shape of {}: no accuracy can be told of it. Draw two or three more in other places")
        yield Check(DOUBTFUL, _tr("Labels"), text.format(listed(lone)))
    if few:
        text = _tr("Few shapes of {}: {} or more tell how good the map is")
        yield Check(DOUBTFUL, _tr("Labels"), text.format(listed(few), FEW_SHAPES))


def _links_to(outside: Sequence[int], empty: Sequence[int]) -> tuple[Remedy, ...]:
    found = (
        Remedy("outside", _tr("Select Shapes Outside"), shapes=tuple(outside)),
        Remedy("void", _tr("Select Empty Shapes"), shapes=tuple(empty)),
    )
    return tuple(remedy for remedy in found if remedy.shapes)


def _count_of_shapes(
    classes: Sequence[LabelClass], inside: Optional[int], unsaved: bool, outside: Sequence[int], empty: Sequence[int]
) -> Check:
    """inside: None where it is not known."""
    total = sum(entry.shapes for entry in classes)
    shapes, level = _tr("{} shapes").format(total), GOOD
    if inside is None:
        shapes, level = _tr("{} shapes; it is not known whether all of them lie on the target layer").format(total), OPEN
    elif inside < total:
        level, off = DOUBTFUL, total - inside - len(empty)
        one, many = _tr("1 lies outside of the target's extent"), _tr("{} lie outside of the target's extent")
        lie = [many.format(off) if off > 1 else one] if off else []
        if empty:
            lie.append(_tr("{} are empty").format(len(empty)) if len(empty) > 1 else _tr("1 is empty"))
        shapes += ": " + ", ".join(lie)
    text = _tr("{} classes, {}").format(len(classes), shapes) + (
        _tr("; unsaved ones are saved before training") if unsaved else ""
    )
    return Check(level, _tr("Labels"), text, _links_to(outside, empty))


def check_label_raster(labels: QgsRasterLayer, main: QgsRasterLayer, codes: Sequence[ClassSpec] = ()) -> list[Check]:
    """A raster of codes: a file, whole numbers, over the target, and what the codes are called."""
    topic = _tr("Labels")
    try:
        file_of(labels)
    except LayerError as error:
        return [Check(BAD, topic, str(error))]
    if type_name(labels.dataProvider().dataType(1)).startswith(("float", _tr("complex"))):
        return [Check(BAD, topic, _tr("'{}' holds no whole numbers: it is no raster of codes").format(labels.name()))]
    if overlap_share(labels, main) == 0.0:
        return [Check(BAD, topic, _tr("All labels lie outside of the target layer"))]
    if shows_beyond(labels):
        text = _tr(
            "'{}' has codes beyond 254, which a map cannot hold. A copy can number its classes from 1 and keep their names"
        )
        return [Check(BAD, topic, text.format(labels.name()), (Remedy("renumber", _tr("Number Them Anew")),))]
    seen = glance_at(labels)
    if seen is not None and seen.is_damaged:
        return [Check(BAD, topic, str(damage_of(labels)))]
    if seen is not None and seen.most >= NODATA_CODE + 1:
        text = _tr(
            "'{}' holds values beyond 255: it is an image rather than a raster of codes. If they are codes of classes, show the layer "
            "as Paletted/Unique values, and press Classify there"
        ).format(labels.name())
        return [Check(BAD, topic, text)]
    if not codes:
        return [Check(GOOD, topic, _tr("Codes of the raster '{}'").format(labels.name()))]
    text = _tr("Codes of the raster '{}': {}").format(labels.name(), listed([spec.name or str(spec.code) for spec in codes]))
    bare = [str(spec.code) for spec in codes if not spec.name]
    told = _tr("Codes without a name: {}. Type names in the table of step 2, or the map calls them by number").format(
        listed(bare)
    )
    return [Check(GOOD, topic, text), *([Check(OPEN, topic, told)] if bare else [])]
