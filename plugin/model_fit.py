"""Whether a model fits layers: the sentence that says why not, and the stream that a layer can be. No pixel is read."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Optional

import numpy as np
from qgis.core import QgsRasterLayer, QgsUnitTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.band_names import find_named, is_by_order_alone, missing_names, other_pair, shown_names
from ..engine.errors import LayerError, ModelError
from ..engine.grid import LARGEST_DEGREES, is_near_size
from .card import BAD, DOUBTFUL, GOOD, Check, Remedy, listed
from .digits import fixed, rounded
from .glance import glance_at
from .layer_looks import guess_stream, looks_like_terrain
from .layers import band_names, count_of_bands, file_nodata, file_of, ground_m, wavelengths_nm
from .model_card import ModelCard, Sensor, read_card
from .punctuation import joined
from .sensors import OTHER, STREAMS, sensor_name, sensor_names

_STRANGE = 3.0  # ours: so many standard deviations off, and times as far spread, values are of another quantity
_LEAST_EMPTY = 0.01  # of the pixels: fewer may be what a sensor saw
_CLOSE_NM, _FARTHEST_SHARE = (
    12.5,
    0.05,
)  # as the engine: how far the band may be, at least and at most, that stands in for another
_LIGHT_NM = 50.0  # ours: so far a sensor may end before the light that a model learned from, and still stand in for it
_TRUE = 0.01  # a CRS whose metres are no more off keeps its sizes
_MOST_MISSING = 5  # bands that are named

_tr = partial(QCoreApplication.translate, "XModalNet")


def misfits(cards: Sequence[ModelCard], layers: Mapping[str, QgsRasterLayer], target: Sequence[str]) -> list[str]:
    """Why each model cannot map the chosen layers, in a sentence; "" where it can or where no layer is chosen."""
    lit = {stream: wavelengths_nm(layer) for stream, layer in layers.items()}  # opens each file, and once for all cards
    return [_misfit(card, layers, target, lit) if layers else "" for card in cards]


def check_model(path: str, layers: Mapping[str, QgsRasterLayer], target: Sequence[str]) -> list[Check]:
    """A line of the pre-flight card: the bands of the layers against those of the chosen model; none where one of both is not there.
    A file that is no model is told where it is chosen."""
    if not layers or not os.path.isfile(path):
        return []
    try:
        card = read_card(path)
    except ModelError:
        return []
    if any(_damage(layer) for stream, layer in layers.items() if card.sensor(stream)):
        return []  # which its own line tells
    empty = [_forgotten_nodata(card, stream, layer) for stream, layer in layers.items()]
    return [*filter(None, empty), _check_fit(card, layers, target)]


def unknown_streams(card: ModelCard, layers: Mapping[str, QgsRasterLayer]) -> dict[str, str]:
    """Of the chosen layers those that the model can do nothing with as what they are, with a sentence that says so."""
    unknown = [stream for stream in layers if card.sensor(stream) is None]
    return {stream: _why_unknown(card, stream, layers) for stream in unknown}


def _why_unknown(card: ModelCard, stream: str, layers: Mapping[str, QgsRasterLayer]) -> str:
    known = " · ".join(map(str, card.sensors))
    text = _tr("'{}' cannot map from {}: it learned from {}").format(card.name, sensor_name(stream), known)
    instead = _stand_in(card, stream, layers)
    if instead:
        other = _tr("Layer '{}' sees that light too: choose it as {} in step 1")
        text += ". " + other.format(layers[stream].name(), sensor_name(instead))
    return text


def _stand_in(card: ModelCard, stream: str, layers: Mapping[str, QgsRasterLayer]) -> str:
    """What a layer that the model does not know as it is chosen could be chosen as, by its light; "" for nothing."""
    if card.sensor(stream) is not None:
        return ""
    free = [sensor for sensor in card.sensors if sensor.stream in STREAMS and sensor.stream not in layers]
    lights = [(sensor.stream, sensor.range_nm) for sensor in free if sensor.range_nm is not None]
    seen = wavelengths_nm(layers[stream]) if lights else ()
    reach = (min(seen) - _LIGHT_NM, max(seen) + _LIGHT_NM) if seen else (0.0, 0.0)
    return next((name for name, (first, last) in lights if reach[0] <= first and last <= reach[1]), "")


def _check_fit(card: ModelCard, layers: Mapping[str, QgsRasterLayer], target: Sequence[str]) -> Check:
    [problem] = misfits([card], layers, target)
    if problem:
        found = ((stream, _stand_in(card, stream, layers)) for stream in layers)
        instead = [
            Remedy("swap", _tr("Use as {}").format(sensor_name(known)), (stream, known)) for stream, known in found if known
        ]
        another = Remedy("model", _tr("Choose Another…"))
        return Check(DOUBTFUL, _tr("Model"), _tr("'{}': {}").format(card.name, problem), (*instead[:1], another))
    other_target = check_target(card, layers, target)
    if other_target:
        return other_target[0]
    strange = _unnamed(card, layers) or _strange_values(card, layers) or _other_pixels(card, layers, target)
    return Check(DOUBTFUL if strange else GOOD, _tr("Model"), strange or _fit(card, layers))


def check_target(card: ModelCard, layers: Mapping[str, QgsRasterLayer], target: Sequence[str]) -> list[Check]:
    """A line where a map is to be made from other layers than those that the model was trained to map from."""
    if not card.target or set(target) == set(card.target):
        return []
    learned, now = (sensor_names(streams) for streams in (card.target, target))
    text = _tr("'{}' was trained to map from {}; its accuracy is not that of maps from {}").format(card.name, learned, now)
    return [Check(DOUBTFUL, _tr("Model"), text, _way_back(card, layers))]


def check_known(card: ModelCard, layers: Mapping[str, QgsRasterLayer], target: Sequence[str]) -> list[Check]:
    """A line where the model can map from none of the target's layers, so that there is nothing to tick."""
    unknown = unknown_streams(card, layers)
    if not target or not set(target) <= set(unknown):
        return []
    return [Check(BAD, _tr("Model"), unknown[target[0]], _way_back(card, layers))]


def _way_back(card: ModelCard, layers: Mapping[str, QgsRasterLayer]) -> tuple[Remedy, ...]:
    """To the target that the model was trained for, where its layers are chosen."""
    if not card.target or not set(card.target) <= set(layers):
        return ()
    return (Remedy("target", _tr("Map from {}").format(sensor_names(card.target)), card.target),)


def _forgotten_nodata(card: ModelCard, stream: str, layer: QgsRasterLayer) -> Optional[Check]:
    """What the user said of a layer is gone with it from the project; the model has learned that it is no class."""
    sensor = card.sensor(stream)
    value = sensor.nodata if sensor is not None else None
    seen = glance_at(layer) if value is not None and layer.isValid() and file_nodata(layer) is None else None
    if value is None or seen is None:
        return None
    name, share = ("filler", seen.filler[1]) if seen.filler is not None and seen.filler[0] == value else ("zero", seen.zeros)
    if share < _LEAST_EMPTY or (name == "zero" and value != 0):
        return None
    text = _tr("'{}' learned {} to be no data of {}; about {} % of layer '{}' is {}, and would get a class")
    said = text.format(card.name, rounded(value, 7), sensor_name(stream), fixed(100 * share, 0), layer.name(), rounded(value, 7))
    title = _tr("0 Is No Data") if name == "zero" else _tr("{} Is No Data").format(rounded(value, 7))
    return Check(DOUBTFUL, _tr("Model"), said, (Remedy(name, title, (stream,)),))


def _unnamed(card: ModelCard, layers: Mapping[str, QgsRasterLayer]) -> str:
    """A sentence where nothing but their order tells which bands of a layer are which. As the engine has it, see `fit_bands`."""
    for sensor in card.sensors:
        layer = layers.get(sensor.stream)
        if layer is None or not is_by_order_alone(band_names(layer), sensor.names) or (sensor.range_nm and wavelengths_nm(layer)):
            continue
        text = _tr(
            "The bands of layer '{}' have no names: they are taken in the order of the file for those of '{}' ({}). If they lie in "
            "another order, name them in the file as the model does, or stack them with Stack Bands, and they are found"
        )
        return text.format(layer.name(), card.name, listed(sensor.names, _MOST_MISSING))
    return ""


def _strange_values(card: ModelCard, layers: Mapping[str, QgsRasterLayer]) -> str:
    """A sentence where what is no sensor is hardly what the model learned from under that name: a hillshade is no height. Ground of
    another height is no other quantity, so its values must also be spread otherwise."""
    sensor, layer = card.sensor(OTHER), layers.get(OTHER)
    if sensor is None or layer is None or Path(layer.source()).stem == sensor.origin:
        return ""
    seen = glance_at(layer)
    if seen is None or len(sensor.mean) != len(seen.means):
        return ""
    found = zip(seen.means, seen.spreads, sensor.mean, sensor.std)
    pairs = [(now, mean) for now, spread, mean, std in found if abs(now - mean) > _STRANGE * std and not _is_alike(spread, std)]
    if not pairs:
        return ""
    now, mean = (rounded(value, 3) for value in pairs[0])
    text = _tr("Values of layer '{}' are about {}, those that '{}' learned as {} about {}: is it the same quantity?")
    named = sensor_name(OTHER) + (f" ({sensor.origin})" if sensor.origin else "")
    return text.format(layer.name(), now, card.name, named, mean)


def _is_alike(spread: float, other: float) -> bool:
    return other / _STRANGE <= spread <= other * _STRANGE


def pixels_from(card: ModelCard, streams: Sequence[str]) -> str:
    """Of these streams the one whose pixels its map has."""
    return next((stream for stream in card.target if stream in streams), streams[0])


def _other_pixels(card: ModelCard, layers: Mapping[str, QgsRasterLayer], target: Sequence[str]) -> str:
    """A sentence where the map's pixels are not of the size that the model learned at. As the engine has it, see `pixel_size_notes`."""
    streams = [stream for stream in target if stream in layers]
    layer = layers[pixels_from(card, streams)] if streams else None
    if layer is None or not layer.crs().isValid() or card.pixel_size <= 0:
        return ""
    if card.pixel_m is None and is_near_size(layer.rasterUnitsPerPixelX(), card.pixel_size):
        return ""
    metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    degree_m = QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceDegrees, metres)
    said_m = layer.rasterUnitsPerPixelY() * QgsUnitTypes.fromUnitToUnitFactor(layer.crs().mapUnits(), metres)
    true_m = ground_m(layer)[1]
    size_m = true_m if math.isfinite(true_m) and abs(true_m / said_m - 1) > _TRUE else said_m
    learned_m = card.pixel_m or card.pixel_size * (degree_m if card.pixel_size < LARGEST_DEGREES else 1.0)
    if is_near_size(size_m, learned_m):
        return ""
    text = _tr("'{}' learned from pixels of {} m, those of layer '{}' are of {} m: it may be less accurate on them")
    return text.format(card.name, rounded(learned_m, 3), layer.name(), rounded(size_m, 3))


def _fit(card: ModelCard, layers: Mapping[str, QgsRasterLayer]) -> str:
    """What it learned from, whole, and what of the layers it will take, and how."""
    shared = [sensor for sensor in card.sensors if sensor.stream in layers]
    text = _tr("'{}' learned from {}").format(card.name, " · ".join(map(str, card.sensors)))
    missing = [sensor_name(sensor.stream) for sensor in card.sensors if sensor not in shared]
    if missing:
        text = joined(text, _tr("of these, {} is not chosen").format(" + ".join(missing)))
    named = [sensor_name(sensor.stream) for sensor in shared if _is_found_by_names(sensor, layers[sensor.stream])]
    if named:
        text = joined(text, _tr("the bands of {} are found by their names").format(" + ".join(named)))
    others = [sensor_name(sensor.stream) for sensor in shared if not _has_bands(layers[sensor.stream], sensor.bands)]
    others = [name for name in others if name not in named]
    if others:
        text = joined(text, _tr("the bands of {} are found by their wavelengths").format(" + ".join(others)))
    unknown = [sensor_name(stream) for stream in layers if not card.sensor(stream)]
    if unknown:
        text = joined(text, _tr("it does not use {}").format(" + ".join(unknown)))
    return text


def stream_for(card: ModelCard, layer: QgsRasterLayer) -> str:
    """The stream of the model that a layer can be, "" for none: the sensor that it looks like, else the only one of its bands."""
    seen = wavelengths_nm(layer)
    known = [sensor for sensor in card.sensors if sensor.stream in STREAMS]  # a model of the command line may have others
    if looks_like_terrain(layer):
        known = [sensor for sensor in known if sensor.stream == OTHER]
    if card.target != (OTHER,):
        known = [sensor for sensor in known if sensor.stream != OTHER]  # which alone would make a poor map
    fitting = [sensor.stream for sensor in known if not _other_bands(sensor, layer, seen)]
    guessed = guess_stream(layer)
    if guessed in fitting:
        return guessed
    same = [sensor.stream for sensor in known if _has_bands(layer, sensor.bands)]
    alike = [stream for stream in same if not guessed or (stream == "sar") == (guessed == "sar")]  # a radar is no image of light
    return alike[0] if len(alike) == 1 else ""


def why_no_stream(card: ModelCard, layer: QgsRasterLayer) -> str:
    """The sentence where `stream_for` finds none."""
    known = " · ".join(map(str, card.sensors))
    bands = _tr("1 band") if layer.bandCount() == 1 else _tr("{} bands").format(layer.bandCount())
    return _tr("Layer '{}' ({}) is none of the layers that model '{}' knows ({})").format(layer.name(), bands, card.name, known)


def _misfit(
    card: ModelCard, layers: Mapping[str, QgsRasterLayer], target: Sequence[str], lit: Mapping[str, Sequence[float]]
) -> str:
    known = " · ".join(map(str, card.sensors))
    shared = [stream for stream in layers if card.sensor(stream)]
    if not shared:
        return _tr("It needs {}; none of them is chosen in step 1").format(known)
    strange = [sensor_name(stream) for stream in target if not card.sensor(stream)]
    if strange and not set(target) & set(shared):
        return _tr("The target {} is not known to it; it knows {}").format(" + ".join(strange), known)
    damage = next(filter(None, (_damage(layers[stream]) for stream in shared)), "")
    if damage:
        return damage
    wrong = [_other_bands(card.sensor(stream), layers[stream], lit[stream]) for stream in shared]
    return next(filter(None, wrong), "")


def _damage(layer: QgsRasterLayer) -> str:
    """Why nothing can be read of a layer, "" where it can: one whose file is gone has no bands, which is no matter of the model."""
    try:
        file_of(layer)
    except LayerError as error:
        return str(error)
    return ""


def _other_bands(sensor: Optional[Sensor], layer: QgsRasterLayer, seen: Sequence[float]) -> str:
    """Another number of bands can serve only where both tell their wavelengths (seen, of the layer), or names tell which they are: then
    the engine finds them or resamples."""
    if sensor is None:
        return ""
    if sensor.range_nm and seen:
        return _missing_light(sensor, layer, seen)
    names = band_names(layer)
    if _named(sensor, names):
        return ""
    if _has_bands(layer, sensor.bands):
        return _other_polarisation(sensor, layer, names)
    missing = missing_names(names, sensor.names) if shown_names(sensor.names) else []
    if 0 < len(missing) < len(sensor.names):  # of a layer whose names are quite others, all would be told
        text = _tr("It learned {} from {} bands; layer '{}' lacks these, or has them under other names: {}")
        return text.format(sensor_name(sensor.stream), sensor.bands, layer.name(), listed(missing, _MOST_MISSING))
    if shown_names(sensor.names):
        text = _tr("It learned {} from the bands {}; layer '{}' has not all of them, or not under these names")
        return text.format(sensor_name(sensor.stream), listed(sensor.names), layer.name())
    text = _tr("It learned {} from {} bands; layer '{}' has {}, and no wavelengths tell which is which")
    return text.format(sensor_name(sensor.stream), sensor.bands, layer.name(), layer.bandCount())


def _missing_light(sensor: Sensor, layer: QgsRasterLayer, seen: Sequence[float]) -> str:
    """A sentence where the layer sees nothing near some of the light that the model learned from: the engine would refuse the map. Widths
    that are not known here are taken for as wide as the distance to the next band, so that what may serve is never refused."""
    centres, here = np.asarray(sensor.centres_nm), np.asarray(seen)
    widths = np.asarray(sensor.widths_nm) if len(sensor.widths_nm) == len(centres) else _distances(centres)
    away = np.abs(centres[:, None] - here)
    nearest = away.argmin(axis=1)
    reach = np.minimum(np.maximum((_distances(here)[nearest] + widths) / 2, _CLOSE_NM), _FARTHEST_SHARE * centres)
    is_missing = away.min(axis=1) > reach + 1e-6
    if not is_missing.any():
        return ""
    order = np.argsort(centres, kind="stable")
    text = _tr("Layer '{}' has no band near {} nm, which it learned {} from")
    stretches = listed(_stretches(centres[order], is_missing[order]), _MOST_MISSING)
    return text.format(layer.name(), stretches, sensor_name(sensor.stream))


def _stretches(centres: np.ndarray, is_missing: np.ndarray) -> list[str]:
    """Missing bands as 2408–2440, those that are neighbours together; centres ascend."""
    ends = np.flatnonzero(np.diff(is_missing.astype(int), prepend=0, append=0)).reshape(-1, 2)
    rounded_nm = [(f"{centres[first]:.0f}", f"{centres[end - 1]:.0f}") for first, end in ends.tolist()]
    return [first if first == last else f"{first}–{last}" for first, last in rounded_nm]


def _distances(centres: np.ndarray) -> np.ndarray:
    """From each band to the next, as far as they usually are at least (C,)."""
    distance = np.abs(centres[:, None] - centres) + np.diag(np.full(len(centres), np.inf))
    nearest = distance.min(axis=1, initial=np.inf)
    return np.maximum(nearest, np.median(nearest))


def _other_polarisation(sensor: Sensor, layer: QgsRasterLayer, names: Sequence[str]) -> str:
    """Bands by their place, of which the engine refuses those of another polarisation."""
    found, wanted = other_pair([names[number - 1] for number in sensor.numbers if number <= len(names)], sensor.names)
    if not found:
        return ""
    text = _tr("It learned {} from a band '{}'; layer '{}' has '{}' in its place, of another polarisation")
    return text.format(sensor_name(sensor.stream), wanted, layer.name(), found)


def _has_bands(layer: QgsRasterLayer, count: int) -> bool:
    """Whether it has so many bands; alpha, which shows nothing, may be one of them or not."""
    return count in (layer.bandCount(), count_of_bands(layer))


def _is_found_by_names(sensor: Sensor, layer: QgsRasterLayer) -> bool:
    """And not by their place: another number of bands, or another order."""
    if sensor.range_nm and wavelengths_nm(layer):
        return False
    found = _named(sensor, band_names(layer))
    return bool(found) and not (found == sensor.numbers and _has_bands(layer, sensor.bands))


def _named(sensor: Sensor, names: Sequence[str]) -> tuple[int, ...]:
    return find_named(names, sensor.names, sensor.kind, sensor.bands)
