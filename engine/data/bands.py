"""Which bands of a layer serve a model: those that it learned from, the same light found elsewhere, or bands resampled to it.

Bands are told apart by their wavelengths where both the layer and the model know them, else by their number and order alone.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import ModelError
from ..specs import LayerSpec
from .classes import counted
from .spectra import Light, Spectrum, band_weights, find_bands, is_same_light
from .stack import good_bands, light_of, open_layer

_SHOWN = 4  # bands, or stretches of a spectrum, in a sentence


@dataclass(frozen=True)
class Learned:
    """What a model knows of its layer's bands: how many there were, the numbers (1-based) of those used, and their light."""

    band_count: int
    numbers: tuple[int, ...]
    light: Light


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
        fits = len(layer.bands or raster.info.bands) == (len(learned.numbers) if layer.bands else learned.band_count)
        same = dataclasses.replace(layer, bands=layer.bands or learned.numbers)
        is_known = light.centres_nm and learned.light.centres_nm
        if max(layer.bands, default=0) > count or (fits and not is_known):
            return Fitted(same)  # a band that is not there is found when the stack is opened
        if not is_known:
            raise _other_count(layer, count, learned)
        if fits and is_same_light(light.of(same.bands), learned.light):
            return Fitted(same)
        numbers = layer.bands or good_bands(layer, raster)
    return _fit_light(layer, numbers, light.of(numbers), learned.light)


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


def _other_count(layer: LayerSpec, count: int, learned: Learned) -> ModelError:
    hint = "Choose a layer of the same sensor; another one serves only if its file and the training's tell their wavelengths"
    if layer.bands:
        found = f"{len(layer.bands)} bands are chosen for '{layer.stream}', the model learned from {len(learned.numbers)}"
        return ModelError(found, "Choose the same bands as in training")
    name, learned_from = os.path.basename(layer.path), counted(learned.band_count, "band")
    return ModelError(
        f"Layer '{layer.stream}' ('{name}') has {counted(count, 'band')}, the model learned from {learned_from}", hint
    )


def _stretches(centres_nm: Sequence[float], missing: Sequence[int]) -> str:
    """The missing bands in words: a few one by one, many as stretches of neighbours, and not too many of them."""
    if len(missing) <= _SHOWN:
        return f"{', '.join(f'{nm:.0f}' for nm in sorted(centres_nm[index] for index in missing))} nm"
    order = np.argsort(centres_nm, kind="stable")
    places = np.flatnonzero(np.isin(order, missing))
    parts = np.split(places, np.flatnonzero(np.diff(places) > 1) + 1)
    nm = [(centres_nm[order[part[0]]], centres_nm[order[part[-1]]]) for part in parts]
    texts = [f"{low:.0f} nm" if low == high else f"{low:.0f} to {high:.0f} nm" for low, high in nm]
    shown = ", ".join(texts[:_SHOWN])
    return shown if len(texts) <= _SHOWN else f"{shown} and {len(texts) - _SHOWN} more places"


def _summary(centres_nm: Sequence[float]) -> str:
    """7 bands at 443, 482 and so on; 218 bands from 418 to 2445 nm."""
    if len(centres_nm) <= 13:
        return f"{len(centres_nm)} bands at {', '.join(f'{nm:.0f}' for nm in centres_nm)} nm"
    return f"{len(centres_nm)} bands from {min(centres_nm):.0f} to {max(centres_nm):.0f} nm"
