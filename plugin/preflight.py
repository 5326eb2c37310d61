"""The look before the flight: do layers and labels fit together? Headers, extents and counts, and no more than a glance at pixels."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LayerError
from ..engine.specs import NODATA_CODE
from .class_table import LabelClass
from .class_values import UNREADABLE, Value, key_of
from .glance import glance_at
from .layers import (
    file_nodata,
    file_of,
    has_first_look,
    has_unused_nodata,
    looks_like_a_map,
    looks_like_terrain,
    radar_or_optical,
    true_color_bands,
)
from .sensors import OTHER, sensor_name

GOOD, DOUBTFUL, BAD = "good", "doubtful", "bad"
OPEN = "open"  # nobody knows yet
FEW_SHAPES = 3  # with fewer per class nothing can be held out for the estimate
MOST_SHAPES, _LOOK_S = 20_000, 0.05  # more is not counted: QGIS waits for it after every shape that is drawn
NEAR = ("ogr", "memory", "spatialite")  # providers that answer at once
_LEAST_BORDER = 0.01  # of the pixels: fewer may be what a sensor saw
_MOST_NEGATIVE = 0.5  # of the values of light
_MOST_LONE = 10  # classes of a shape each: more are numbers of the shapes
_MIXED_RATIO = 8.0  # pixels that differ more than this in size share little

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class Remedy:
    """What can be done about it: see `remedies.apply`. title: of the link; streams: which layers it is about."""

    name: str
    title: str
    streams: tuple[str, ...] = ()


@dataclass(frozen=True)
class Place:
    """Somewhere on the map to look at."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Check:
    """One line of the card, and where to look at what it says."""

    level: str
    topic: str
    text: str
    remedies: tuple[Remedy, ...] = ()
    places: tuple[Place, ...] = ()


def check_label_layer(
    label_layer: Optional[QgsMapLayer], main: Optional[QgsRasterLayer], classes: Sequence[LabelClass], field: str = ""
) -> list[Check]:
    """The labels' lines of the card. main: the first target layer; field: of the classes."""
    if label_layer is None or main is None or not main.isValid():
        return []
    if isinstance(label_layer, QgsRasterLayer):
        return check_label_raster(label_layer, main)
    if not label_layer.isValid():
        text = _tr("Layer '{}' cannot be read: repair its source, or choose other labels").format(label_layer.name())
        return [Check(BAD, _tr("Labels"), text)]
    total = sum(entry.shapes for entry in classes)
    found = shapes_on(label_layer, field, main) if 0 < total <= MOST_SHAPES else None
    inside = None if found is None else [found.get(entry.value, 0) for entry in classes]
    checks = check_labels(classes, label_layer.isModified(), extent_in(label_layer, main), main.extent(), inside)
    if total >= _MOST_LONE and sum(entry.shapes == 1 for entry in classes) == total:
        text = _tr("Every shape is a class of its own: does field '{}' hold the classes?").format(field)
        checks.append(Check(DOUBTFUL, _tr("Labels"), text))
    checks += [Check(DOUBTFUL, _tr("Labels"), text, remedies) for text, remedies in _doubtful_names(label_layer, classes)]
    if main.crs().isValid() and not label_layer.crs().isValid():
        text = _tr("Layer '{}' names no CRS: its shapes are taken to be in that of the target").format(label_layer.name())
        checks.append(Check(DOUBTFUL, _tr("Labels"), text))
    return checks


def _doubtful_names(layer: QgsVectorLayer, classes: Sequence[LabelClass]) -> Iterator[tuple[str, tuple[Remedy, ...]]]:
    """Names that were read in another encoding than they were written in, as of a Shapefile that tells none, and those of one class."""
    broken = [entry.name for entry in classes if UNREADABLE in entry.name]
    if broken:
        text = _tr("Names are not read in the encoding that they were written in: {}").format(listed(broken))
        is_untold = layer.source().partition("|")[0].lower().endswith((".shp", ".dbf"))  # others are in one encoding
        yield text, (Remedy("encoding", _tr("Read as Western European")),) if is_untold else ()
    written: dict[str, set[str]] = {}
    for entry in classes:
        written.setdefault(entry.name.casefold(), set()).add(entry.name)
    alike = [entry.name for entry in classes if len(written[entry.name.casefold()]) > 1]
    if alike:
        text = _tr("{} differ in upper and lower case only: if they are one class, select and merge them")
        yield text.format(listed(alike)), ()


def check_layers(layers: Mapping[str, QgsRasterLayer], target: Sequence[str]) -> list[Check]:
    """A line per layer, then CRS and pixels; the first of the target streams is what the others are laid over."""
    main = layers.get(target[0]) if target else None
    if main is None:
        return []
    checks = [_check_layer(stream, layer, target[0], main) for stream, layer in layers.items()]
    checks += [_check_nodata(stream, layer) for stream, layer in layers.items() if has_unused_nodata(layer)]
    sound = {stream: layer for stream, layer in layers.items() if layer.isValid()}  # the others are named above
    checks += [check for stream, layer in sound.items() for check in _check_pixels_of(stream, layer)]
    checks += check_mix_ups({stream: layer for stream, layer in sound.items() if layer.providerType() == "gdal"})
    order = [sensor_name(stream) for stream in layers]
    checks.sort(key=lambda check: order.index(check.topic))
    checks = _with_links_once(checks)
    return [*checks, _check_crs(sound), _check_pixels(sound, main)] if main.isValid() else checks


def check_mix_ups(layers: Mapping[str, QgsRasterLayer]) -> list[Check]:
    """Layers that can be read, but hardly are what they were chosen for."""
    checks = [
        Check(
            DOUBTFUL,
            sensor_name(stream),
            _tr("'{}' looks like a map of classes, not like an image").format(layer.name()),
            (_take_away(stream),),
        )
        for stream, layer in layers.items()
        if looks_like_a_map(layer)
    ]
    seen: dict[str, str] = {}
    for stream, layer in layers.items():
        twin = seen.setdefault(layer.source(), stream)
        if twin != stream:
            text = _tr("It is the same raster as {}").format(sensor_name(twin))
            checks.append(Check(DOUBTFUL, sensor_name(stream), text, (_take_away(stream),)))
    swapped = {
        "radar": _tr("Its bands are those of a radar: was it swapped with another layer?"),
        "optical": _tr("Its bands are those of an optical sensor: was it swapped with another layer?"),
    }
    for stream, layer in layers.items():
        found = radar_or_optical(layer)
        if stream in ("hsi", "msi", "sar") and found and (found == "radar") != (stream == "sar"):
            checks.append(Check(DOUBTFUL, sensor_name(stream), swapped[found], _swap_with(stream, found, layers)))
    for stream, layer in layers.items():
        if (stream in ("hsi", "msi") and layer.bandCount() == 1) or (stream != OTHER and looks_like_terrain(layer)):
            instead = () if OTHER in layers else (Remedy("swap", _tr("Use as {}").format(sensor_name(OTHER)), (stream, OTHER)),)
            text = _tr("It has one band, as elevation or an index has: is it of this sensor?")
            checks.append(Check(DOUBTFUL, sensor_name(stream), text, instead))
    hsi, msi = layers.get("hsi"), layers.get("msi")
    if hsi is not None and msi is not None and hsi.bandCount() < msi.bandCount():
        text = _tr("It has fewer bands than MSI ({} and {}): were the two swapped?")
        text = text.format(hsi.bandCount(), msi.bandCount())
        checks.append(Check(DOUBTFUL, "HSI", text, (Remedy("swap", _tr("Swap HSI and MSI"), ("hsi", "msi")),)))
    return checks


def _with_links_once(checks: Sequence[Check]) -> list[Check]:
    """Of links that do the same, such as to swap A and B and to swap B and A, the first."""
    seen: set[tuple[str, frozenset[str]]] = set()
    kept = []
    for check in checks:
        doings = {remedy: (remedy.name, frozenset(remedy.streams)) for remedy in check.remedies}
        kept.append(replace(check, remedies=tuple(remedy for remedy, doing in doings.items() if doing not in seen)))
        seen.update(doings.values())
    return kept


def _take_away(stream: str) -> Remedy:
    return Remedy("clear", _tr("Take Away"), (stream,))


def _swap_with(stream: str, found: str, layers: Mapping[str, QgsRasterLayer]) -> tuple[Remedy, ...]:
    """With a layer that is of the other kind as well, where there is one."""
    wrong = [name for name, layer in layers.items() if name != stream and radar_or_optical(layer) not in ("", found)]
    fitting = [name for name in wrong if (name == "sar") != (stream == "sar")]
    return tuple(
        Remedy("swap", _tr("Swap {} and {}").format(sensor_name(stream), sensor_name(other)), (stream, other))
        for other in fitting[:1]
    )


def check_labels(
    classes: Sequence[LabelClass],
    unsaved: bool,
    extent: Optional[QgsRectangle],
    target: Optional[QgsRectangle],
    inside: Optional[Sequence[int]] = None,
) -> list[Check]:
    """Classes and shapes of a vector layer; extents in one CRS.

    inside: shapes on the target layer in the order of the classes, whose names may repeat; None where all may be there.
    """
    topic = _tr("Labels")
    if len(classes) < 2:
        found = _tr("Only one class") if classes else _tr("No class yet")
        return [Check(BAD, topic, _tr("{}; a map needs at least two").format(found))]
    strange = [str(entry.code) for entry in classes if not 0 <= entry.code < NODATA_CODE]
    if strange:
        text = _tr("Codes go from 0 to 254, not {}: choose a field with names, or make one (Field Calculator)")
        return [Check(BAD, topic, text.format(listed(strange)))]
    empty = [entry.name for entry in classes if entry.shapes == 0]
    if empty:
        text = _tr("No shape of {}: draw one, or remove the class").format(listed(empty))
        return [Check(BAD, topic, text, (Remedy("empty", _tr("Remove Empty Classes")),))]
    if extent is not None and target is not None and not extent.intersects(target):
        return [Check(BAD, topic, _tr("All labels lie outside of the target layer"))]
    there = [entry.shapes for entry in classes] if inside is None else inside
    lost = [entry.name for entry, shapes in zip(classes, there) if not shapes]
    if len(lost) == len(classes):
        return [Check(BAD, topic, _tr("All labels lie outside of the target layer"))]
    if lost:
        text = _tr("No shape of {} lies on the target layer: draw one there, or remove the class")
        return [Check(BAD, topic, text.format(listed(lost)))]
    checks = [_count_of_shapes(classes, sum(there), unsaved)]
    few = [entry.name for entry, shapes in zip(classes, there) if shapes < FEW_SHAPES]
    if few:
        checks.append(
            Check(DOUBTFUL, topic, _tr("Few shapes of {}: {} or more tell how good the map is").format(listed(few), FEW_SHAPES))
        )
    return checks


def _count_of_shapes(classes: Sequence[LabelClass], inside: int, unsaved: bool) -> Check:
    total = sum(entry.shapes for entry in classes)
    shapes = (
        _tr("{} shapes").format(total)
        if inside >= total
        else _tr("{} of {} shapes lie on the target layer").format(inside, total)
    )
    text = _tr("{} classes, {}").format(len(classes), shapes) + (
        _tr("; unsaved ones are saved before training") if unsaved else ""
    )
    return Check(GOOD if inside >= total else DOUBTFUL, _tr("Labels"), text)


def shapes_on(labels: QgsVectorLayer, field: str, main: QgsRasterLayer) -> Optional[Mapping[Value, int]]:
    """Shapes per class whose bounding box meets the raster's; None where all do, or where it cannot be told in a moment."""
    reach, box = extent_in(main, labels), extent_in(labels, main)
    index = labels.fields().indexOf(field)
    is_far = labels.providerType() not in NEAR
    if is_far or reach is None or box is None or index < 0 or main.extent().contains(box):
        return None
    reach.scale(1.001)  # of a box in another CRS some points are transformed only
    key, found = key_of(labels, field), Counter[Value]()
    request = QgsFeatureRequest().setFilterRect(reach).setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index])
    end = time.monotonic() + _LOOK_S
    for feature in labels.getFeatures(request):
        value = key(feature[index])
        if value is not None:
            found[value] += 1
        if time.monotonic() > end:
            return None
    return found


def check_label_raster(labels: QgsRasterLayer, main: QgsRasterLayer) -> list[Check]:
    """A raster of codes: a file, whole numbers, and over the target."""
    topic = _tr("Labels")
    try:
        file_of(labels)
    except LayerError as error:
        return [Check(BAD, topic, str(error))]
    if _type_name(labels.dataProvider().dataType(1)).startswith(("float", _tr("complex"))):
        return [Check(BAD, topic, _tr("'{}' holds no whole numbers: it is no raster of codes").format(labels.name()))]
    if overlap_share(labels, main) == 0.0:
        return [Check(BAD, topic, _tr("All labels lie outside of the target layer"))]
    seen = glance_at(labels)
    if seen is not None and seen.most >= NODATA_CODE + 1:
        text = _tr("'{}' holds values beyond 255: it is an image rather than a raster of codes").format(labels.name())
        return [Check(BAD, topic, text)]
    return [Check(GOOD, topic, _tr("Codes of the raster '{}'").format(labels.name()))]


def extent_in(layer: QgsMapLayer, other: QgsMapLayer) -> Optional[QgsRectangle]:
    """Extent of a layer in the CRS of another; None where it is not known, or cannot be computed."""
    if layer.extent().isNull():  # QGIS first tells that of the file, whatever was drawn since
        return None
    try:
        return QgsCoordinateTransform(layer.crs(), other.crs(), QgsProject.instance()).transformBoundingBox(layer.extent())
    except QgsCsException:
        return None


def overlap_share(layer: QgsRasterLayer, main: QgsRasterLayer) -> float:
    """Share of main's extent that layer covers, 0..1; where neither has a place, pixel lies on pixel."""
    if _has_no_place(layer) and _has_no_place(main) and (layer.width(), layer.height()) == (main.width(), main.height()):
        return 1.0
    box = extent_in(layer, main)
    if box is None or not box.intersects(main.extent()):
        return 0.0
    common = box.intersect(main.extent())
    return common.width() * common.height() / (main.extent().width() * main.extent().height())


def _has_no_place(layer: QgsRasterLayer) -> bool:
    """Whether its pixels are merely counted. QGIS counts those of a file that tells no place upwards to 0, those of one that tells
    the identity from 0 on; to the engine both are the same."""
    box, width, height = layer.extent(), layer.width(), layer.height()
    counted = [QgsRectangle(0, bottom, width, bottom + height) for bottom in (-height, 0)]
    return not layer.crs().isValid() and box in counted


def _check_layer(stream: str, layer: QgsRasterLayer, main_stream: str, main: QgsRasterLayer) -> Check:
    """What it holds, whether the engine can read it, and how much of the target it covers."""
    topic = sensor_name(stream)
    try:
        file_of(layer)
    except LayerError as error:
        return Check(BAD, topic, str(error))
    text = _values(layer)
    is_gloomy = stream in ("hsi", "msi") and has_first_look(layer) and true_color_bands(layer) not in ((), (1, 2, 3))
    colors = (Remedy("colors", _tr("Natural Colours"), (stream,)),) if is_gloomy else ()
    if layer is main or not main.isValid():
        return Check(GOOD, topic, text, colors)
    share = overlap_share(layer, main)
    if share == 0.0:
        return Check(BAD, topic, _tr("It does not overlap {}").format(sensor_name(main_stream)))
    part = _tr("all") if share > 0.995 else f"{100 * share:.0f} %" if share >= 0.01 else "< 1 %"
    covers = _tr("covers {} of {}").format(part, sensor_name(main_stream))
    return Check(DOUBTFUL if share < 0.01 else GOOD, topic, f"{text}; {covers}", colors)


def _check_pixels_of(stream: str, layer: QgsRasterLayer) -> list[Check]:
    """What its values tell: a border that would be a class, a value that means no data, and radar in place of light."""
    seen, checks = glance_at(layer), []
    is_free = file_nodata(layer) is None  # a layer has one value that means no data
    if seen is not None and stream != OTHER and _LEAST_BORDER < seen.zeros < 1:  # of heights, 0 is the ground
        text = _tr("About {} % of it is 0 in all bands and would get a class: is it no data?").format(f"{100 * seen.zeros:.0f}")
        zero = (Remedy("zero", _tr("0 Is No Data"), (stream,)),) if is_free else ()
        checks.append(Check(DOUBTFUL, sensor_name(stream), text, zero))
    if seen is not None and seen.filler is not None:
        value, share = f"{seen.filler[0]:.7g}", f"{max(1, 100 * seen.filler[1]):.0f}"
        text = _tr("About {} % of its values are {}, which looks like no data").format(share, value)
        remedy = (Remedy("filler", _tr("{} Is No Data").format(value), (stream,)),) if is_free else ()
        checks.append(Check(DOUBTFUL, sensor_name(stream), text, remedy))
    elif seen is not None and stream in ("hsi", "msi") and seen.negative > _MOST_NEGATIVE and not radar_or_optical(layer):
        text = _tr("Most of its values are below 0, as of radar in decibels: was it swapped with another layer?")
        checks.append(Check(DOUBTFUL, sensor_name(stream), text))
    return checks


def _check_nodata(stream: str, layer: QgsRasterLayer) -> Check:
    text = _tr("The additional no data values of layer '{}' are not used").format(layer.name())
    is_one = len(layer.dataProvider().userNoDataValues(1)) == 1
    instead = (Remedy("nodata", _tr("Use It Instead of the File's"), (stream,)),) if is_one else ()
    return Check(DOUBTFUL, sensor_name(stream), text, instead)


def _values(layer: QgsRasterLayer) -> str:
    """12 bands uint16, nodata 0."""
    provider = layer.dataProvider()
    bands = _tr("1 band") if layer.bandCount() == 1 else _tr("{} bands").format(layer.bandCount())
    text = f"{bands} {_type_name(provider.sourceDataType(1))}"
    nodata = file_nodata(layer)
    return text if nodata is None else _tr("{}, nodata {}").format(text, f"{nodata:g}")


def _check_crs(layers: Mapping[str, QgsRasterLayer]) -> Check:
    without = [sensor_name(stream) for stream, layer in layers.items() if not layer.crs().isValid()]
    names = list(dict.fromkeys(layer.crs().userFriendlyIdentifier() for layer in layers.values() if layer.crs().isValid()))
    if without and names:
        text = _tr("{} has none, the others have: set it").format(listed(without))
        missing = tuple(stream for stream, layer in layers.items() if not layer.crs().isValid())
        return Check(BAD, _tr("CRS"), text, (Remedy("crs", _tr("Set CRS…"), missing),))
    if without:
        sizes = {(layer.width(), layer.height()) for layer in layers.values()}
        if len(sizes) > 1:
            return Check(BAD, _tr("CRS"), _tr("No layer has one, and their sizes differ: they cannot be laid over each other"))
        return Check(DOUBTFUL, _tr("CRS"), _tr("None; the layers are taken pixel by pixel"))
    if len(names) > 1:
        return Check(
            GOOD, _tr("CRS"), _tr("{}; reprojected on the fly").format(", ".join(name.split(" - ")[0] for name in names))
        )
    return Check(GOOD, _tr("CRS"), names[0])


def _check_pixels(layers: Mapping[str, QgsRasterLayer], main: QgsRasterLayer) -> Check:
    sizes = {stream: layer.rasterUnitsPerPixelX() for stream, layer in layers.items() if layer.crs() == main.crs()}
    base = main.rasterUnitsPerPixelX()
    unit = QgsUnitTypes.toAbbreviatedString(main.crs().mapUnits()) if main.crs().isValid() else _tr("px")
    others = [f"{sensor_name(stream)} {size:.4g} {unit}" for stream, size in sizes.items() if abs(size - base) > 1e-3 * base]
    text = _tr("{} × {} pixels of {}").format(main.width(), main.height(), f"{base:.4g} {unit}")
    if others:
        text += "; " + _tr("{} resampled").format(", ".join(others))
    ratio = max(max(size, base) / min(size, base) for size in sizes.values())
    return Check(DOUBTFUL if ratio > _MIXED_RATIO else GOOD, _tr("Pixels"), text)


def _type_name(data_type: Qgis.DataType) -> str:
    known = (
        "Byte", "UInt16", "Int16", "UInt32", "Int32", "Float32", "Float64", "Int8",
    )  # fmt: skip
    return next((name.lower() for name in known if getattr(Qgis.DataType, name, None) == data_type), _tr("complex"))


def listed(names: Sequence[str]) -> str:
    """The first three, and how many more."""
    shown = ", ".join(names[:3])
    return shown if len(names) <= 3 else _tr("{} and {} more").format(shown, len(names) - 3)
