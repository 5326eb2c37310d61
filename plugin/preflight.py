"""The layers' lines of the pre-flight card: do they fit together? Headers and extents, and no more than a glance at pixels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LayerError
from ..engine.grid import FARTHEST_DEGREES
from .band_images import bands_of_one_image
from .card import BAD, DOUBTFUL, GOOD, OPEN, Check, Remedy, listed
from .digits import rounded
from .glance import Glance, glance_at
from .layer_looks import (
    has_first_look,
    is_called_as_map,
    looks_like_a_map,
    looks_like_photo,
    looks_like_terrain,
    radar_or_optical,
    shows_decibels,
    true_color_bands,
)
from .layers import (
    count_of_bands,
    file_nodata,
    file_of,
    has_pixels,
    has_unused_nodata,
    is_nodata_said,
    pixel_text,
)
from .punctuation import joined
from .sensors import OTHER, sensor_name, sensor_names

_LEAST_BORDER = 0.01  # of the pixels: fewer may be what a sensor saw
_LEAST_EMPTY = 0.05  # of the pixels that are worth a line
_MOST_PICTURES = 3  # that are offered
_MIXED_RATIO = 8.0  # pixels that differ more than this in size share little

_tr = partial(QCoreApplication.translate, "XModalNet")


def check_layers(layers: Mapping[str, QgsRasterLayer], target: Sequence[str]) -> list[Check]:
    """A line per layer, then CRS and pixels; the first of the target streams is what the others are laid over."""
    main = layers.get(target[0]) if target else None
    if main is None:
        return []
    checks = [_check_layer(stream, layer, target[0], main) for stream, layer in layers.items()]
    checks += [_check_nodata(stream, layer) for stream, layer in layers.items() if has_unused_nodata(layer)]
    sound = {stream: layer for stream, layer in layers.items() if has_pixels(layer)}  # the others are named above
    checks += [check for stream, layer in sound.items() for check in _check_pixels_of(stream, layer, sound)]
    checks += check_mix_ups(sound)
    order = [sensor_name(stream) for stream in layers]
    checks.sort(key=lambda check: order.index(check.topic))
    checks = _with_links_once(checks)
    return [*checks, _check_crs(sound), _check_pixels(sound, target)] if has_pixels(main) else checks


def check_usual_target(layers: Mapping[str, QgsRasterLayer], target: Sequence[str]) -> list[Check]:
    """Why one of several sensors is the target where nobody said which, with a link for each of them."""
    sensors, beside = [stream for stream in layers if stream != OTHER], [stream for stream in layers if stream == OTHER]
    if len(sensors) < 2:
        return []
    text = _tr("The map will be made from {}, the sensor that is easiest to get of a whole area; from {} the model only learns")
    helping = " + ".join(sensor_name(stream) for stream in sensors if stream not in target)
    links = [Remedy("target", _tr("Map from {}").format(sensor_name(stream)), (stream, *beside)) for stream in reversed(sensors)]
    return [Check(GOOD, _tr("Target"), text.format(sensor_names(target), helping), tuple(links))]


def check_pictures(found: Sequence[tuple[QgsRasterLayer, str]]) -> list[Check]:
    """What no sensor is guessed to be, with what it may be ("": nothing), a line each, for a project in which none is chosen; the first
    few."""
    return [_check_picture(layer, stream) for layer, stream in found if stream][:_MOST_PICTURES]


def _check_picture(layer: QgsRasterLayer, stream: str) -> Check:
    scan = _tr(
        "'{}' is not chosen by itself: it has {} bands without wavelengths, as a scanned map has. If it is an aerial photo or a satellite "
        "image, use it"
    )
    called = _tr("'{}' is not chosen by itself: it is called as a map or labels are. If it is an image of {} bands, use it")
    text = (called if is_called_as_map(layer) else scan).format(layer.name(), layer.bandCount())
    return Check(OPEN, sensor_name(stream), text, (_use_as(stream, layer),))


def check_photo(layers: Mapping[str, QgsRasterLayer]) -> list[Check]:
    """A line where MSI is guessed to be one."""
    layer = layers.get("msi")
    if layer is None or not looks_like_photo(layer):
        return []
    text = _tr("'{}' has pixels of {} and is taken for an aerial photo. If it is a scanned map, take it away")
    return [Check(OPEN, sensor_name("msi"), text.format(layer.name(), pixel_text(layer)), (_take_away("msi"),))]


def _use_as(stream: str, layer: QgsRasterLayer) -> Remedy:
    return Remedy("take", _tr("Use as {}").format(sensor_name(stream)), (stream,), layer=layer.id())


def check_radars(rasters: Sequence[QgsRasterLayer]) -> list[Check]:
    """What may be the radar of a project in which none is chosen, a line each; the first few."""
    text = _tr("'{}' is not chosen, and looks like radar. If it is, use it")
    found = rasters[:_MOST_PICTURES]
    return [Check(OPEN, sensor_name("sar"), text.format(layer.name()), (_use_as("sar", layer),)) for layer in found]


def check_mix_ups(layers: Mapping[str, QgsRasterLayer]) -> list[Check]:
    """Layers that can be read, but hardly are what they were chosen for."""
    return [*_class_maps(layers), *_twins(layers), *_swapped(layers), *_of_few_bands(layers), *_less_than_msi(layers)]


def _class_maps(layers: Mapping[str, QgsRasterLayer]) -> Iterator[Check]:
    for stream, layer in layers.items():
        if looks_like_a_map(layer):
            text = _tr("'{}' looks like a map of classes, not like an image").format(layer.name())
            yield Check(DOUBTFUL, sensor_name(stream), text, (_take_away(stream),))


def _twins(layers: Mapping[str, QgsRasterLayer]) -> Iterator[Check]:
    seen: dict[str, str] = {}
    for stream, layer in layers.items():
        twin = seen.setdefault(layer.source(), stream)
        if twin != stream:
            text = _tr("It is the same raster as {}").format(sensor_name(twin))
            yield Check(DOUBTFUL, sensor_name(stream), text, (_take_away(stream),))


def _swapped(layers: Mapping[str, QgsRasterLayer]) -> Iterator[Check]:
    """Radar that was chosen as an optical sensor, and the other way round."""
    swapped = {
        "radar": _tr("Its bands are those of a radar: was it swapped with another layer?"),
        "optical": _tr("Its bands are those of an optical sensor: was it swapped with another layer?"),
    }
    for stream, layer in layers.items():
        found = radar_or_optical(layer)
        if stream in ("hsi", "msi", "sar") and found and (found == "radar") != (stream == "sar"):
            yield Check(DOUBTFUL, sensor_name(stream), swapped[found], _swap_with(stream, found, layers))


def _of_few_bands(layers: Mapping[str, QgsRasterLayer]) -> list[Check]:
    """Single bands of an image first, then what has as many as elevation has."""
    single = {stream: bands_of_one_image(layer) for stream, layer in layers.items() if stream != OTHER}
    checks = []
    for stream, bands in single.items():
        if bands:
            text = _tr("It is one band of an image, of which the project has {}").format(len(bands))
            checks.append(Check(DOUBTFUL, sensor_name(stream), text, (Remedy("stack", _tr("Stack Bands…"), (stream,)),)))
    for stream, layer in layers.items():
        if single.get(stream):
            continue
        if (stream in ("hsi", "msi") and layer.bandCount() == 1) or (stream != OTHER and looks_like_terrain(layer)):
            instead = () if OTHER in layers else (Remedy("swap", _tr("Use as {}").format(sensor_name(OTHER)), (stream, OTHER)),)
            text = _tr("It has one band, as elevation or an index has: is it of this sensor?")
            checks.append(Check(DOUBTFUL, sensor_name(stream), text, instead))
    return checks


def _less_than_msi(layers: Mapping[str, QgsRasterLayer]) -> Iterator[Check]:
    hsi, msi = layers.get("hsi"), layers.get("msi")
    if hsi is not None and msi is not None and hsi.bandCount() < msi.bandCount():
        text = _tr("It has fewer bands than MSI ({} and {}): were the two swapped?")
        text = text.format(hsi.bandCount(), msi.bandCount())
        yield Check(DOUBTFUL, "HSI", text, (Remedy("swap", _tr("Swap HSI and MSI"), ("hsi", "msi")),))


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
    """With a layer that is of the other kind as well, where there is one; a radar also goes where none is."""
    if found == "radar" and "sar" not in layers:
        return (Remedy("swap", _tr("Use as {}").format(sensor_name("sar")), (stream, "sar")),)
    wrong = [name for name, layer in layers.items() if name != stream and radar_or_optical(layer) not in ("", found)]
    fitting = [name for name in wrong if (name == "sar") != (stream == "sar")]
    return tuple(
        Remedy("swap", _tr("Swap {} and {}").format(sensor_name(stream), sensor_name(other)), (stream, other))
        for other in fitting[:1]
    )


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
    if _has_no_place(layer) and _has_no_place(main) and _size(layer) == _size(main):
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


def _has_no_degrees(layer: QgsRasterLayer) -> bool:
    """Metres under a CRS of degrees; two turns of the globe are some."""
    extent = layer.extent()
    farthest = max(map(abs, (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())))
    return bool(layer.crs().isGeographic()) and farthest > FARTHEST_DEGREES


def _size(layer: QgsRasterLayer) -> tuple[int, int]:
    return layer.width(), layer.height()


def _check_layer(stream: str, layer: QgsRasterLayer, main_stream: str, main: QgsRasterLayer) -> Check:
    """What it holds, whether the engine can read it, and how much of the target it covers."""
    topic = sensor_name(stream)
    try:
        file_of(layer)
    except LayerError as error:
        return Check(BAD, topic, str(error))
    text = _values(layer)
    is_gloomy = stream in ("hsi", "msi") and has_first_look(layer) and true_color_bands(layer) not in ((), (1, 2, 3))
    links = (Remedy("colors", _tr("Natural Colours"), (stream,)),) if is_gloomy else ()
    value = file_nodata(layer)
    if value is not None and is_nodata_said(layer):
        links = (Remedy("valid", _tr("{} Is a Value").format(rounded(value, 7)), (stream,)), *links)
    if layer is main or not has_pixels(main):
        return Check(GOOD, topic, text, links)
    if _has_no_place(layer) and _has_no_place(main) and _size(layer) != _size(main):
        return Check(GOOD, topic, text, links)  # how they lie on each other is told beside CRS
    share = overlap_share(layer, main)
    if share == 0.0:
        return Check(BAD, topic, _tr("It does not overlap {}").format(sensor_name(main_stream)))
    part = _tr("all") if share > 0.995 else f"{100 * share:.0f} %" if share >= 0.01 else "< 1 %"
    covers = _tr("covers {} of {}").format(part, sensor_name(main_stream))
    return Check(DOUBTFUL if share < 0.01 else GOOD, topic, joined(text, covers), links)


def _check_pixels_of(stream: str, layer: QgsRasterLayer, layers: Mapping[str, QgsRasterLayer]) -> list[Check]:
    """What its values tell: a border that would be a class, a value that means no data, and radar in place of light."""
    seen, checks = glance_at(layer), []
    if seen is not None and seen.is_damaged:
        return [
            Check(
                BAD, sensor_name(stream), _tr("Some of its pixels cannot be read: the file is damaged; copy or export it again")
            )
        ]
    is_free = file_nodata(layer) is None  # a layer has one value that means no data
    if seen is not None and seen.empty >= _LEAST_EMPTY:
        text = _tr("About {} % of it has no data inside of its extent").format(f"{100 * seen.empty:.0f}")
        checks.append(Check(OPEN, sensor_name(stream), text))
    if seen is not None and stream != OTHER and _LEAST_BORDER < seen.zeros < 1:  # of heights, 0 is the ground
        checks.append(_check_zeros(stream, layer, seen, is_free))
    if seen is not None and seen.filler is not None:
        value, share = rounded(seen.filler[0], 7), f"{max(1, 100 * seen.filler[1]):.0f}"
        text = _tr("About {} % of its values are {}, which looks like no data").format(share, value)
        remedy = (Remedy("filler", _tr("{} Is No Data").format(value), (stream,)),) if is_free else ()
        checks.append(Check(DOUBTFUL, sensor_name(stream), text, remedy))
    elif seen is not None and stream in ("hsi", "msi") and shows_decibels(seen) and not radar_or_optical(layer):
        text = _tr("Most of its values are below 0, as of radar in decibels: was it swapped with another layer?")
        checks.append(Check(DOUBTFUL, sensor_name(stream), text, _swap_with(stream, "radar", layers)))
    return checks


def _check_zeros(stream: str, layer: QgsRasterLayer, seen: Glance, is_free: bool) -> Check:
    """A border that would get a class. In power and amplitude of radar, which no bytes and no decibels are, it is none for the engine."""
    share = f"{100 * seen.zeros:.0f}"
    is_bytes = layer.dataProvider().sourceDataType(1) == Qgis.DataType.Byte
    if stream == "sar" and not is_bytes and not shows_decibels(seen):
        return Check(
            OPEN, sensor_name(stream), _tr("About {} % of it is 0 in all bands: no echo, which is no data").format(share)
        )
    text = _tr("About {} % of it is 0 in all bands and would get a class: is it no data?").format(share)
    return Check(DOUBTFUL, sensor_name(stream), text, (Remedy("zero", _tr("0 Is No Data"), (stream,)),) if is_free else ())


def _check_nodata(stream: str, layer: QgsRasterLayer) -> Check:
    text = _tr("The additional no data values of layer '{}' are not used").format(layer.name())
    is_one = len(layer.dataProvider().userNoDataValues(1)) == 1
    instead = (Remedy("nodata", _tr("Use It Instead of the File's"), (stream,)),) if is_one else ()
    return Check(DOUBTFUL, sensor_name(stream), text, instead)


def _values(layer: QgsRasterLayer) -> str:
    """12 bands uint16, nodata 0."""
    count = count_of_bands(layer)
    bands = _tr("1 band") if count == 1 else _tr("{} bands").format(count)
    text = f"{bands} {type_name(layer.dataProvider().sourceDataType(1))}"
    if count < layer.bandCount():
        text = _tr("{} and one of transparency, which is not learned from").format(text)
    nodata = file_nodata(layer)
    return text if nodata is None else _tr("{}, nodata {}").format(text, rounded(nodata))


def _check_crs(layers: Mapping[str, QgsRasterLayer]) -> Check:
    without = [sensor_name(stream) for stream, layer in layers.items() if not layer.crs().isValid()]
    names = list(dict.fromkeys(layer.crs().userFriendlyIdentifier() for layer in layers.values() if layer.crs().isValid()))
    if without and names:
        text = _tr("{} has none, the others have: set it").format(listed(without))
        missing = tuple(stream for stream, layer in layers.items() if not layer.crs().isValid())
        return Check(BAD, _tr("CRS"), text, (Remedy("crs", _tr("Set CRS…"), missing),))
    if without:
        placed = [layer for layer in layers.values() if not _has_no_place(layer)]
        if len(placed) == len(layers) > 1:
            text = _tr("No layer names one: all are taken to be in the same")
            return Check(DOUBTFUL, _tr("CRS"), text, (Remedy("crs", _tr("Set CRS…"), tuple(layers)),))
        if len({_size(layer) for layer in layers.values()}) > 1:
            return Check(BAD, _tr("CRS"), _tr("No layer has one, and their sizes differ: they cannot be laid over each other"))
        return Check(DOUBTFUL, _tr("CRS"), _tr("None; the layers are taken pixel by pixel"))
    no_degrees = tuple(stream for stream, layer in layers.items() if _has_no_degrees(layer))
    if no_degrees:
        named = layers[no_degrees[0]].crs().userFriendlyIdentifier().split(" - ")[0]
        text = _tr("{} is in {}, which counts in degrees, but its coordinates are none: set the CRS that they are in")
        said = text.format(listed(list(map(sensor_name, no_degrees))), named)
        return Check(DOUBTFUL, _tr("CRS"), said, (Remedy("crs", _tr("Set CRS…"), no_degrees),))
    if len(names) > 1:
        return Check(
            GOOD, _tr("CRS"), _tr("{}; reprojected on the fly").format(", ".join(name.split(" - ")[0] for name in names))
        )
    return Check(GOOD, _tr("CRS"), names[0])


def _check_pixels(layers: Mapping[str, QgsRasterLayer], target: Sequence[str]) -> Check:
    """Whose the map will have, where they are not all alike, and links to take those of another target."""
    main = layers[target[0]]
    sizes = {stream: layer.rasterUnitsPerPixelX() for stream, layer in layers.items() if layer.crs() == main.crs()}
    base = main.rasterUnitsPerPixelX()
    others = [stream for stream, layer in layers.items() if abs(sizes.get(stream, 0.0) - base) > 1e-3 * base]
    text = _tr("{} × {} pixels of {}, those of {}: the map will have them") if others else _tr("{} × {} pixels of {}")
    text = text.format(main.width(), main.height(), pixel_text(main), sensor_name(target[0]))
    resampled = [f"{sensor_name(stream)} {pixel_text(layers[stream])}" for stream in others if stream in sizes]
    if resampled:
        text = joined(text, _tr("{} resampled").format(", ".join(resampled)))
    links = tuple(
        Remedy("pixels", _tr("Take Those of {}").format(sensor_name(stream)), (stream,)) for stream in target if stream in others
    )
    judged = {stream: size for stream, size in sizes.items() if stream != OTHER or stream in target}  # else no map shows it
    stream, size = max(judged.items(), key=lambda item: max(item[1] / base, base / item[1]))
    ratio = max(size / base, base / size)
    if ratio <= _MIXED_RATIO:
        return Check(GOOD, _tr("Pixels"), text, links)
    coarser, finer = _tr("{} is {} times coarser and shows no detail"), _tr("{} is {} times finer and is averaged")
    how = (coarser if size > base else finer).format(sensor_name(stream), f"{ratio:.0f}")
    return Check(DOUBTFUL, _tr("Pixels"), joined(text, how), links)


def type_name(data_type: Qgis.DataType) -> str:
    known = (
        "Byte", "UInt16", "Int16", "UInt32", "Int32", "Float32", "Float64", "Int8",
    )  # fmt: skip
    return next((name.lower() for name in known if getattr(Qgis.DataType, name, None) == data_type), _tr("complex"))
