"""Which bands of a layer serve a model: those that it learned from, the same light found elsewhere, or bands resampled to it.

Bands are told apart by their wavelengths where both the layer and the model know them, else by their names, else by their number and
order alone.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..band_names import find_named, other_pair, shown_names
from ..errors import ModelError
from ..specs import LayerSpec
from .classes import counted
from .raster import RasterInfo
from .spectra import Light, Spectrum, band_weights, find_bands, is_same_light
from .stack import good_bands, light_of, open_layer

_SHOWN = 4  # bands, or stretches of a spectrum, in a sentence


@dataclass(frozen=True)
class Learned:
    """What a model knows of its layer's bands: how many there were, the numbers (1-based) of those used, their light and their names."""

    band_count: int
    numbers: tuple[int, ...]
    light: Light
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fitted:
    """A layer that names the bands to read, and of radar what makes decibels of it, the weights (bands of the model, bands to read) if
    they are to be resampled, and a sentence for the user where they are not the bands that the model learned from."""

    layer: LayerSpec
    weights: Optional[Spectrum] = None
    note: str = ""


def fit_bands(layer: LayerSpec, learned: Learned) -> Fitted:
    """How the layer serves the model. Raises LayerError, and ModelError where its bands cannot serve."""
    with open_layer(layer) as raster:
        if layer.kind == "sar":
            layer = dataclasses.replace(layer, decibel=raster.info.bands[0].decibel)
        light = light_of(raster.info)
        count = len(raster.info.bands)
        placed = _by_number(layer, raster.info, learned)
        fits, same = bool(placed), dataclasses.replace(layer, bands=placed or layer.bands)
        is_known = light.centres_nm and learned.light.centres_nm
        names = [band.description for band in raster.info.bands]
        named = () if is_known or layer.bands else find_named(names, learned.names, layer.kind, learned.band_count)
        if named:
            is_same = named == learned.numbers and learned.band_count in (count, len(_seen(raster.info)))
            return Fitted(dataclasses.replace(layer, bands=named), None, "" if is_same else _by_names(layer, learned))
        if max(layer.bands, default=0) > count or (fits and not is_known):
            others = [names[number - 1] for number in same.bands if number <= count]  # one that is not there is told by the stack
            return Fitted(same, None, _other_names(layer, *other_pair(others, learned.names)))
        if not is_known:
            raise _other_count(layer, [names[number - 1] for number in _seen(raster.info)], learned)
        if fits and is_same_light(light.of(same.bands), learned.light):
            return Fitted(same)
        numbers = layer.bands or good_bands(layer, raster)
    return _fit_light(layer, numbers, light.of(numbers), learned.light)


def _by_number(layer: LayerSpec, info: RasterInfo, learned: Learned) -> tuple[int, ...]:
    """The bands that stand for the learned ones by nothing but their number and order; () where these differ. Alpha is none of them: it
    may be there or not, and never stands for light that the model learned from."""
    if layer.bands:
        return layer.bands if len(layer.bands) == len(learned.numbers) else ()
    seen = _seen(info)
    if len(seen) == learned.band_count:
        return tuple(seen[number - 1] if number <= len(seen) else number for number in learned.numbers)
    is_alike = len(info.bands) == learned.band_count and set(learned.numbers) <= set(seen)
    return learned.numbers if is_alike else ()


def _seen(info: RasterInfo) -> list[int]:
    """The numbers of the bands that show something, which alpha does not."""
    return [band.number for band in info.bands if not band.is_alpha]


def _by_names(layer: LayerSpec, learned: Learned) -> str:
    """The sentence where bands were found by what they are called."""
    other = f"Layer '{layer.stream}' has its bands in another order, or among others, than in training"
    return f"{other}: they were found by their names ({shown_names(learned.names)})"


def _other_names(layer: LayerSpec, found: str, wanted: str) -> str:
    """The sentence where a band of another polarisation stands for a learned one; "" where none does."""
    if not found:
        return ""
    return f"Layer '{layer.stream}' has a band '{found}' where the model learned from '{wanted}': is it the same?"


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
        raise ModelError(
            f"Layer '{layer.stream}' has no band near {_stretches(wanted.centres_nm, missing)}, which the model learned from; "
            f"it has {_summary(light.centres_nm)}",
            "Choose a layer of the same sensor or of one that sees this light too, or train a model with this layer",
        )
    used = np.flatnonzero(weights.any(axis=0)).tolist()
    note = f"{other}: {len(numbers)} bands were resampled to {bands}"
    return Fitted(dataclasses.replace(layer, bands=tuple(numbers[index] for index in used)), weights[:, used], note)


def _other_count(layer: LayerSpec, names: Sequence[str], learned: Learned) -> ModelError:
    light = "Choose a layer of the same sensor; another one serves only if its file and the training's tell their wavelengths"
    hint = "Choose a layer that has these bands, named so; their order does not count" if shown_names(learned.names) else light
    if layer.bands:
        found = f"{len(layer.bands)} bands are chosen for '{layer.stream}', the model learned from {len(learned.numbers)}"
        return ModelError(found, "Choose the same bands as in training")
    name, found, learned_from = os.path.basename(layer.path), _counted(names), _counted(learned.names, learned.band_count)
    return ModelError(f"Layer '{layer.stream}' ('{name}') has {found}, the model learned from {learned_from}", hint)


def _counted(names: Sequence[str], count: int = 0) -> str:
    """2 bands (VV, VH); count: where the names are not of all of them."""
    told = shown_names(names)
    return counted(count or len(names), "band") + (f" ({told})" if told else "")


def _stretches(centres_nm: Sequence[float], missing: Sequence[int]) -> str:
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
