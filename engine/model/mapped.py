"""What a job maps, as the model wants it: its layers with the bands that the model learned from, on the pixels of the map."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from typing import Optional

import numpy as np

from ..data.bands import Fitted, fit_bands
from ..data.places import move_bounds
from ..data.stack import Stack, extent, light_of, open_layer, open_stack
from ..data.stats import is_other_unit, value_factor
from ..errors import EngineError, LayerError, ModelError
from ..grid import whereabouts
from ..jobs import ClassifyJob
from ..radar import decibel_unit
from ..specs import OPTICAL_KINDS, LayerSpec
from .store import Model, ModelCard, StreamSpec

# Ours. Light is told as shares, percent or counts of 10000: units are powers of ten from 100 on, and a factor is one that is so near to it
_LEAST_POWER, _NEAR_POWER = 2, 0.3


def fit_layers(job: ClassifyJob, card: ModelCard) -> list[Fitted]:
    """The layers with the bands that the model learned from, or with what stands in for them. Raises ModelError, LayerError."""
    return [_fit_layer(layer, card, job) for layer in job.layers]


def whole_factors(job: ClassifyJob, fitted: list[Fitted], card: ModelCard, stack: Stack) -> dict[str, float]:
    """How many times as large as those that the model learned from the values of each layer are, or how many decibels more; NaN where
    nothing is known. Of the whole layer, as its unit does not depend on the area that is mapped, which may be dark; stack: the area."""
    here = _value_factors(stack, card)
    if job.area is None:
        return here
    with open_area(dataclasses.replace(job, area=None), fitted, card) as whole:
        found = _value_factors(whole, card)
    return {name: here[name] if math.isnan(found.get(name, math.nan)) else found[name] for name in here}


def _value_factors(stack: Stack, card: ModelCard) -> dict[str, float]:
    streams = [stream for stream in card.streams if stream.name in stack.streams]
    return {
        stream.name: value_factor(stack, stream.name, stream.mean, stream.std, as_decibel=stream.in_decibel) for stream in streams
    }


def of_area(job: ClassifyJob, fitted: list[Fitted], stack: Stack) -> tuple[ClassifyJob, list[Fitted]]:
    """The job and its fitted layers without those that do not reach its area."""
    there = [fit for fit in fitted if fit.layer.stream in stack.streams]
    layers = tuple(layer for layer in job.layers if layer.stream in stack.streams)
    return dataclasses.replace(job, layers=layers), there


def with_decibel(job: ClassifyJob, fitted: list[Fitted]) -> ClassifyJob:
    """The job with what makes decibels of its radar, so that nobody need look for it again in each part of the map."""
    found = (
        dataclasses.replace(layer, decibel=fit.layer.decibel, decibels=fit.layer.decibels, floors=fit.layer.floors)
        for layer, fit in zip(job.layers, fitted, strict=True)
    )
    return dataclasses.replace(job, layers=tuple(found))


def in_unit_of(card: ModelCard, job: ClassifyJob, fitted: list[Fitted], factors: Mapping[str, float]) -> ClassifyJob:
    """The job with layers in the unit that the model learned from, where theirs is another: one of shares stands for one of counts or
    percent, and decibels times 100 for decibels. A layer whose factor was chosen keeps it. The whole layers are asked: an area may be
    nothing but water."""
    units = {layer.stream: _unit(card, layer, factors.get(layer.stream, math.nan)) for layer in job.layers}
    if all(unit == 1.0 for unit in units.values()):
        return job
    with open_area(dataclasses.replace(job, area=None), fitted, card) as whole:
        for name, unit in units.items():
            stream = card.stream(name)
            if unit == 1.0 or stream is None or stream.in_decibel:
                continue
            if not is_other_unit(whole, name, stream.mean, 1 / unit):
                units[name] = 1.0
    layers = (dataclasses.replace(layer, factor=layer.factor * units[layer.stream]) for layer in job.layers)
    return dataclasses.replace(job, layers=tuple(layers))


def open_area(job: ClassifyJob, fitted: list[Fitted], card: ModelCard) -> Stack:
    """The layers on the pixels of the target layer, cut to the job's area, which some of them may not reach. Raises LayerError."""
    layers = [fit.layer for fit in fitted]
    weights = {fit.layer.stream: fit.weights for fit in fitted if fit.weights is not None}
    names = [layer.stream for layer in layers]
    reference = next((name for name in card.target if name in names), names[0])
    stack = open_stack(layers, None, reference, weights)
    if job.area is None:
        return stack
    grid = stack.grid
    stack.close()
    window = grid.window_of(move_bounds(job.area, job.area_crs, grid.crs))
    if window.is_empty:
        where = f"The area ({whereabouts(job.area, job.area_crs)}) lies outside of layer '{reference}' ({extent(grid)})"
        raise LayerError(where, "Choose an area inside of it")
    return open_stack(layers, grid.crop(window), reference, weights, leave_out=True)


def smoothing_of(job: ClassifyJob, card: ModelCard) -> float:
    """How much the map follows its neighbours: as the job says, else as the model was made for."""
    if card.smoothing is None:
        return 0.0
    return card.smoothing if job.smoothing is None else job.smoothing


def prior_of(job: ClassifyJob, model: Model) -> Optional[float]:
    """How much the map holds classes to be as common as training found them: as the job says, else as the model was made for, None where
    that is not known."""
    return model.card.prior if job.prior is None or not can_choose_prior(model) else job.prior


def can_choose_prior(model: Model) -> bool:
    """Whether the model knows how common its classes are, and its graphs let that be weighed anew."""
    return model.card.prior is not None and bool(model.card.shares) and bool(model.decision)


def shift_of(job: ClassifyJob, model: Model) -> Optional[np.ndarray]:
    """What the job's prior adds to the logits of each class, float32 (K,); None: nothing."""
    prior = prior_of(job, model)
    if prior is None or model.card.prior is None or prior == model.card.prior:
        return None
    shares = np.array(model.card.shares)
    return np.asarray((prior - model.card.prior) * np.log(shares * len(shares)), np.float32)


def _unit(card: ModelCard, layer: LayerSpec, factor: float) -> float:
    """What a layer's values may have to be multiplied by, as they are `factor` times those that the model learned from; 1: nothing."""
    stream = card.stream(layer.stream)
    if stream is None or layer.factor != 1.0 or math.isnan(factor):
        return 1.0
    if stream.in_decibel:
        learned = float(np.median(stream.mean))
        return decibel_unit(learned + factor, learned)
    if stream.kind not in OPTICAL_KINDS or factor <= 0:
        return 1.0
    power = -round(math.log10(factor))
    is_unit = abs(power) >= _LEAST_POWER and abs(math.log10(factor) + power) <= _NEAR_POWER
    return 10.0**power if is_unit else 1.0


def _fit_layer(layer: LayerSpec, card: ModelCard, job: ClassifyJob) -> Fitted:
    stream = card.stream(layer.stream)
    if stream is None:
        raise _unknown(layer, card, job)
    return _fit_to(layer, stream)


def _fit_to(layer: LayerSpec, stream: StreamSpec) -> Fitted:
    return fit_bands(dataclasses.replace(layer, kind=stream.kind, decibel=stream.decibel_for(layer)), stream.learned)


def _unknown(layer: LayerSpec, card: ModelCard, job: ClassifyJob) -> ModelError:
    """Of a layer that the model has no stream for, with the one whose place it can take."""
    known = ", ".join(f"{entry.name} ({entry.band_count} bands)" for entry in card.streams)
    what, taken = f"The model knows no layer '{layer.stream}'", [entry.stream for entry in job.layers]
    for stream in card.streams:
        if stream.name not in taken and _has_light_of(layer, stream):
            hint = f"It was trained with {known}. This file has the light of its layer '{stream.name}': choose it as that one"
            return ModelError(what, hint)
    return ModelError(what, f"It was trained with {known}")


def _has_light_of(layer: LayerSpec, stream: StreamSpec) -> bool:
    """Whether the layer could serve as the stream by wavelengths that both tell; as many bands mean nothing."""
    if stream.kind not in OPTICAL_KINDS or not stream.wavelengths_nm:
        return False
    try:
        with open_layer(layer) as raster:
            return bool(light_of(raster.info).centres_nm) and bool(_fit_to(layer, stream))
    except EngineError:
        return False
