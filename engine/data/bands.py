"""Which bands of a layer serve a model: those that it learned from, the same light found elsewhere, or bands resampled to it.

Bands are told apart by their wavelengths where both the layer and the model know them, else by their names, else by their number and
order alone.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..addresses import name_of
from ..band_names import find_named, is_by_order_alone, other_pair, shown_names
from ..errors import ModelError
from ..specs import LayerSpec
from .classes import counted, listed
from .echoes import units_of_model
from .flagged import fill_flagged, flagged_numbers
from .raster import Raster, RasterInfo
from .spectra import Light, Spectrum, band_weights, find_bands, is_same_light
from .stack import as_opened, good_bands, light_of, open_layer

_SHOWN = 4  # bands, or stretches of a spectrum, in a sentence
_MOST_LISTED = 8  # of the numbers of bands


@dataclass(frozen=True)
class Learned:
    """What a model knows of its layer's bands: how many there were, the numbers (1-based) of those used, their light, their names, of
    radar in decibels their means, and the numbers of those that were chosen though they were flagged as bad."""

    band_count: int
    numbers: tuple[int, ...]
    light: Light
    names: tuple[str, ...] = ()
    decibels: tuple[float, ...] = ()
    flagged: tuple[int, ...] = ()


@dataclass(frozen=True)
class Fitted:
    """A layer that names the bands to read, and of radar what makes decibels of it, the weights (bands of the model, bands to read) if
    they are to be resampled, and a sentence for the user where they are not the bands that the model learned from, or nothing but their
    order (by_order) tells that they are."""

    layer: LayerSpec
    weights: Optional[Spectrum] = None
    note: str = ""
    by_order: bool = False


def fit_bands(layer: LayerSpec, learned: Learned) -> Fitted:
    """How the layer serves the model. Raises LayerError, and ModelError where its bands cannot serve."""
    with open_layer(layer) as raster:
        if layer.kind == "sar" or layer.decibel:
            layer = as_opened(layer, raster.info)
        if max(layer.bands, default=0) > len(raster.info.bands):  # what is not there is told of by who opens it
            return _as_they_lie(raster, layer, layer.bands, learned)
        light = light_of(raster.info)
        if light.centres_nm and learned.light.centres_nm:
            return _by_light(raster, layer, light, learned)
        named = () if layer.bands else find_named(_names(raster), learned.names, layer.kind, learned.band_count)
        return _by_names(raster, layer, named, learned) if named else _by_number(raster, layer, learned)


def _by_light(raster: Raster, layer: LayerSpec, light: Light, learned: Learned) -> Fitted:
    """The bands in their places where these hold the same light, but for those that are flagged; else the light is looked for, or
    resampled to what was learned."""
    placed = _placed(layer, raster.info, learned)
    flagged = () if layer.bands else _flagged(raster.info, placed, learned)
    is_same = bool(placed) and is_same_light(light.of(placed), learned.light)
    if is_same and not flagged:
        return Fitted(dataclasses.replace(layer, bands=placed))
    numbers = layer.bands or good_bands(layer, raster)
    if is_same:
        return _filled(layer, numbers, light, learned.light, placed, flagged)
    return _fit_light(layer, numbers, light.of(numbers), learned.light)


def _by_names(raster: Raster, layer: LayerSpec, named: tuple[int, ...], learned: Learned) -> Fitted:
    """named: the numbers (1-based) of the bands that are called as the learned ones."""
    _check_unflagged(layer, raster, named, learned)
    in_place = named == learned.numbers and learned.band_count in (len(raster.info.bands), len(_seen(raster.info)))
    note = "" if in_place else _found_by_names(layer, learned)
    return Fitted(_as_learned(raster, dataclasses.replace(layer, bands=named), learned), None, note)


def _by_number(raster: Raster, layer: LayerSpec, learned: Learned) -> Fitted:
    placed = _placed(layer, raster.info, learned)
    if not placed:
        names = _names(raster)
        raise _other_count(layer, [names[number - 1] for number in _seen(raster.info)], learned)
    if not layer.bands:
        _check_unflagged(layer, raster, placed, learned)
        if is_by_order_alone(_names(raster), learned.names):
            found = _as_learned(raster, dataclasses.replace(layer, bands=placed), learned)
            return Fitted(found, None, _in_order(layer, learned), by_order=True)
    return _as_they_lie(raster, layer, placed, learned)


def _as_they_lie(raster: Raster, layer: LayerSpec, numbers: tuple[int, ...], learned: Learned) -> Fitted:
    """Bands (1-based) that are taken for the learned ones, unless their names speak against it."""
    names = _names(raster)
    there = [names[number - 1] for number in numbers if number <= len(names)]
    note = _of_polarisation(layer, *other_pair(there, learned.names))
    return Fitted(_as_learned(raster, dataclasses.replace(layer, bands=numbers), learned), None, note)


def _flagged(info: RasterInfo, places: Sequence[int], learned: Learned) -> tuple[int, ...]:
    """Which of the bands (1-based) that stand for the learned ones are flagged as bad, but for those that were so in training."""
    bad = flagged_numbers(info)
    return tuple(place for place, number in zip(places, learned.numbers) if place in bad and number not in learned.flagged)


def _check_unflagged(layer: LayerSpec, raster: Raster, places: Sequence[int], learned: Learned) -> None:
    """Raises ModelError where the model needs bands that are flagged as bad, and no wavelengths tell their neighbours."""
    flagged = _flagged(raster.info, places, learned)
    if flagged:
        raise ModelError(
            f"Layer '{layer.stream}' flags bands as bad that the model learned from: {listed_bands(raster, flagged)}. Nothing tells their "
            "wavelengths, so they cannot be filled from their neighbours",
            "Choose a layer in which they are good, or train a model without them",
        )


def _filled(
    layer: LayerSpec, good: Sequence[int], light: Light, wanted: Light, places: Sequence[int], flagged: Sequence[int]
) -> Fitted:
    """The layer with its flagged bands filled from their neighbours. Raises ModelError where these are too far away."""
    bands, weights = fill_flagged(light, wanted, places, flagged, good)
    missing = np.flatnonzero(weights.sum(axis=1) == 0).tolist()
    if missing:
        raise ModelError(
            f"Layer '{layer.stream}' flags bands as bad that the model learned from, and has no good ones near enough to fill them from: "
            f"{stretches(wanted.centres_nm, missing)}",
            "Choose a layer in which they are good, or train a model without them",
        )
    rows = [row for row, place in enumerate(places) if place in flagged]
    note = (
        f"Layer '{layer.stream}' flags {counted(len(rows), 'band')} as bad that the model learned from, at "
        f"{stretches(wanted.centres_nm, rows)}: what they hold was not used, but filled from the good bands beside them"
    )
    return Fitted(dataclasses.replace(layer, bands=bands), weights, note)


def _as_learned(raster: Raster, layer: LayerSpec, learned: Learned) -> LayerSpec:
    """The layer, of radar each band in the unit that the model learned it in."""
    decibels, floors = units_of_model(raster, layer, learned.decibels)
    return dataclasses.replace(layer, decibels=decibels, floors=floors)


def _placed(layer: LayerSpec, info: RasterInfo, learned: Learned) -> tuple[int, ...]:
    """The bands that stand for the learned ones by nothing but their number and order; () where these differ. Alpha is none of them: it
    may be there or not, and never stands for light that the model learned from."""
    if layer.bands:
        return layer.bands if len(layer.bands) == len(learned.numbers) else ()
    seen = _seen(info)
    if len(seen) == learned.band_count:
        return tuple(seen[number - 1] if number <= len(seen) else number for number in learned.numbers)
    is_alike = len(info.bands) == learned.band_count and set(learned.numbers) <= set(seen)
    return learned.numbers if is_alike else ()


def _names(raster: Raster) -> list[str]:
    return [band.description for band in raster.info.bands]


def _seen(info: RasterInfo) -> list[int]:
    """The numbers of the bands that show something, which alpha does not."""
    return [band.number for band in info.bands if not band.is_alpha]


def _found_by_names(layer: LayerSpec, learned: Learned) -> str:
    """The sentence where bands were found by what they are called."""
    other = f"Layer '{layer.stream}' has its bands in another order, or among others, than in training"
    return f"{other}: they were found by their names ({shown_names(learned.names)})"


def _in_order(layer: LayerSpec, learned: Learned) -> str:
    """The sentence where nothing but their order tells which bands are which."""
    known = shown_names(learned.names)
    return (
        f"The bands of layer '{layer.stream}' have no names: they were taken in the order of the file for those of the model ({known}). "
        "If they lie in another order, name them in the file as the model does, and it finds them"
    )


def _of_polarisation(layer: LayerSpec, found: str, wanted: str) -> str:
    """The sentence where a band of another polarisation was chosen for a learned one; "" where none is. Raises ModelError where nobody
    chose it."""
    if not found:
        return ""
    if layer.bands:
        return f"Layer '{layer.stream}' has a band '{found}' where the model learned from '{wanted}': is it the same?"
    raise ModelError(
        f"Layer '{layer.stream}' has a band '{found}' where the model learned from '{wanted}', of another polarisation",
        "Choose a layer of the same polarisations, or train a model with this layer; a band that is called wrongly needs its right name",
    )


def _fit_light(layer: LayerSpec, numbers: Sequence[int], light: Light, wanted: Light) -> Fitted:
    """Some of the bands (1-based) as they are, or all that help resampled. Raises ModelError where light is missing."""
    other = f"Layer '{layer.stream}' has other bands than the model learned from"
    bands = len(wanted.centres_nm)
    found = find_bands(light, wanted)
    if found:
        note = f"{other}: its {bands} were found among {len(numbers)} by their wavelengths"
        return Fitted(dataclasses.replace(layer, bands=tuple(numbers[index] for index in found)), None, note)
    weights = band_weights(light, wanted)
    missing = np.flatnonzero(weights.sum(axis=1) == 0).tolist()
    if missing:
        hint = "Choose a layer of the same sensor or of one that sees this light too, or train a model with this layer"
        raise ModelError(
            f"Layer '{layer.stream}' has no band near {stretches(wanted.centres_nm, missing)}, which the model learned from; "
            f"it has {_summary(light.centres_nm)}",
            f"{hint}, or one without this light, on the command line with {ends}"
            if (ends := _without(layer, wanted, missing))
            else hint,
        )
    used = np.flatnonzero(weights.any(axis=0)).tolist()
    note = f"{other}: {len(numbers)} bands were resampled to {bands}"
    return Fitted(dataclasses.replace(layer, bands=tuple(numbers[index] for index in used)), weights[:, used], note)


def _without(layer: LayerSpec, wanted: Light, missing: Sequence[int]) -> str:
    """What a training is told on the command line to do without the missing bands (0-based); "" where they are not those at an end."""
    lost = [wanted.centres_nm[index] for index in missing]
    kept = sorted(set(wanted.centres_nm) - set(lost))
    low, high = (math.floor(kept[0]), math.ceil(kept[-1])) if kept else (0, 0)
    return f"--wavelengths {layer.stream}={low}-{high}" if kept and not any(low <= nm <= high for nm in lost) else ""


def _other_count(layer: LayerSpec, names: Sequence[str], learned: Learned) -> ModelError:
    light = "Choose a layer of the same sensor; another one serves only if its file and the training's tell their wavelengths"
    hint = "Choose a layer that has these bands, named so; their order does not count" if shown_names(learned.names) else light
    if layer.bands:
        found = f"{len(layer.bands)} bands are chosen for '{layer.stream}', the model learned from {len(learned.numbers)}"
        return ModelError(found, "Choose the same bands as in training")
    name, found, learned_from = name_of(layer.path), _counted(names), _counted(learned.names, learned.band_count)
    missing = [band for band in learned.names if band not in names]
    if 0 < len(missing) < len(learned.names) > _SHOWN:  # of a few, both are told as a whole
        told = f"{len(missing)} of the {len(learned.names)} bands that the model learned from: {listed(missing, _SHOWN)}"
        return ModelError(f"Layer '{layer.stream}' ('{name}') lacks {told}", hint)
    return ModelError(f"Layer '{layer.stream}' ('{name}') has {found}, the model learned from {learned_from}", hint)


def _counted(names: Sequence[str], count: int = 0) -> str:
    """2 bands (VV, VH); count: where the names are not of all of them."""
    told = shown_names(names)
    return counted(count or len(names), "band") + (f" ({told})" if told else "")


def listed_bands(raster: Raster, numbers: Sequence[int]) -> str:
    """The numbers of bands (1-based), with what they are called, and not too many of them."""
    names = _names(raster)
    shown = ", ".join(
        f"{number} ({names[number - 1]})" if names[number - 1] else str(number) for number in numbers[:_MOST_LISTED]
    )
    return shown if len(numbers) <= _MOST_LISTED else f"{shown} and {len(numbers) - _MOST_LISTED} more"


def ranges(numbers: Sequence[int]) -> str:
    """1-20, 22: ascending numbers in few words."""
    parts = np.split(np.asarray(numbers), np.flatnonzero(np.diff(numbers) != 1) + 1)
    return ", ".join(f"{part[0]}-{part[-1]}" if len(part) > 1 else f"{part[0]}" for part in parts)


def stretches(centres_nm: Sequence[float], missing: Sequence[int]) -> str:
    """The missing bands in words: a few one by one, many as stretches of neighbours, and not too many of them."""
    if len(missing) <= _SHOWN:
        return f"{', '.join(f'{nm:.0f}' for nm in sorted(centres_nm[index] for index in missing))} nm"
    order = np.argsort(centres_nm, kind="stable")
    places = np.flatnonzero(np.isin(order, missing))
    parts = np.split(places, np.flatnonzero(np.diff(places) > 1) + 1)
    nm = [(centres_nm[order[part[0]]], centres_nm[order[part[-1]]]) for part in parts]
    texts = [f"{low:.0f} nm" if low == high else f"{low:.0f}–{high:.0f} nm" for low, high in nm]
    shown = ", ".join(texts[:_SHOWN])
    return shown if len(texts) <= _SHOWN else f"{shown} and {len(texts) - _SHOWN} more places"


def _summary(centres_nm: Sequence[float]) -> str:
    """7 bands at 443, 482 and so on; 218 bands from 418 to 2445 nm."""
    if len(centres_nm) <= 13:
        return f"{len(centres_nm)} bands at {', '.join(f'{nm:.0f}' for nm in centres_nm)} nm"
    return f"{len(centres_nm)} bands from {min(centres_nm):.0f} to {max(centres_nm):.0f} nm"
