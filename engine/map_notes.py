"""What a map tells beside its figures, a sentence each: how its layers differ from those of the training, and where it is made otherwise.

Of the files and the model alone, before anything is mapped; torch is never imported here.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from .band_names import calibrations
from .data.bands import Fitted
from .data.ground import DEGREE_M, pixel_m
from .data.places import nearest_km
from .data.stack import Stack, open_layer
from .data.stats import is_uneven, offset_added
from .grid import LARGEST_DEGREES, is_near_size
from .jobs import ClassifyJob
from .model.mapped import can_choose_prior, prior_of, smoothing_of
from .model.store import Model, ModelCard
from .radar import unit_note
from .specs import OPTICAL_KINDS, OTHER

_OTHER_SCALE = 3.0  # ours: resampled values that differ more from the learned ones are worth a word
_OTHER_UNIT = 10.0  # ours: so are those of a sensor's own bands, which differ from place to place, but not by so much
_NEAR_UNIT = 0.2  # ours: a factor so near to a power of ten is told as one
_FAR_KM, _APART_KM = 1000.0, 20.0  # ours: other climates begin there, and there no scene of the labels' own ground mostly reaches
_EDGE_PX = 2  # a layer of another resolution or CRS may end so little before the map


def band_notes(fitted: list[Fitted], in_unit: ClassifyJob) -> Iterator[str]:
    """A sentence for each layer whose bands are not the model's own, or of another unit; in_unit: the job with layers that are taken in
    another one."""
    for fit, layer in zip(fitted, in_unit.layers, strict=True):
        if fit.note:
            yield fit.note
        if fit.layer.decibel:
            yield unit_note(layer.stream, fit.layer.decibel)


def value_notes(
    fitted: list[Fitted], in_unit: ClassifyJob, factors: Mapping[str, float], card: ModelCard, stack: Stack
) -> Iterator[str]:
    """A sentence for each layer whose values are of another size than those of the training, or calibrated otherwise; in_unit: as of
    `band_notes`."""
    for fit, layer in zip(fitted, in_unit.layers, strict=True):
        yield from calibration_notes(fit, card)
        is_other = bool(fit.note) and not fit.by_order
        most = _OTHER_SCALE if is_other or fit.layer.kind == "sar" else _OTHER_UNIT
        factor, stream = factors.get(layer.stream, math.nan), card.stream(layer.stream)  # NaN where nothing is known
        is_decibel = stream is not None and stream.in_decibel
        if layer.factor != fit.layer.factor and is_decibel:
            yield f"The values of layer '{layer.stream}' are no decibels: they were multiplied by {layer.factor:g} to be those of training"
        elif abs(factor) > 10 * math.log10(most) if is_decibel else (abs(factor) > most or abs(factor) < 1 / most):
            much = _decibels(factor) if is_decibel else _times(abs(factor))
            found = f"The values of layer '{layer.stream}' are about {much} than those that the model learned from"
            if layer.factor != fit.layer.factor:
                yield f"{found}: they are taken as another unit of the same light, and multiplied by {layer.factor:g}"
            elif (
                stream is not None and factor > 1 and stream.kind in OPTICAL_KINDS and is_uneven(stack, stream.name, stream.mean)
            ):
                yield (
                    f"{found}, and much more so at some wavelengths than at others: it may hold radiance, or another processing level than "
                    "reflectance. Convert the layer to what the model learned from, and map it again"
                )
            else:
                yield f"{found}: if they are of another unit or scale, convert the layer and map it again"


def calibration_notes(fit: Fitted, card: ModelCard) -> Iterator[str]:
    """A sentence where the names of a radar's bands say that they are calibrated otherwise than those of the training."""
    stream = card.stream(fit.layer.stream)
    if stream is None or stream.kind != "sar" or not calibrations(stream.names):
        return
    with open_layer(fit.layer) as raster:
        names = [band.description for band in raster.info.bands if not fit.layer.bands or band.number in fit.layer.bands]
    found, learned = calibrations(names), calibrations(stream.names)
    if found and not set(found) & set(learned):
        yield (
            f"Layer '{fit.layer.stream}' holds {found[0]} by the names of its bands, and the model learned from {learned[0]}: the two "
            f"differ by the slope of the ground and by the angle of the radar, and the map may be less accurate than was estimated. Take "
            f"{learned[0]} of this scene if there is any"
        )


def offset_notes(stack: Stack, card: ModelCard) -> Iterator[str]:
    """A sentence for each multispectral layer of another baseline than that of the training."""
    for name, kind in ((stream.name, stream.kind) for stream in stack.streams.values()):
        known = card.stream(name)
        more = 0.0 if known is None or kind != "msi" else offset_added(stack, name, known.mean, known.std)
        if more:
            yield (
                f"The values of layer '{name}' look like those that the model learned from with {abs(more):g} "
                f"{'added, as Sentinel-2 has them since' if more > 0 else 'taken away, as Sentinel-2 had them before'} 2022. If so, "
                f"set the offset of its bands to {-more:g} (gdal_edit.py -offset {-more:g} FILE) and map it again"
            )


def _times(factor: float) -> str:
    factor = max(factor, 1e-9)
    much = max(factor, 1 / factor)
    unit = 10.0 ** round(math.log10(much))  # what the ground makes of it is told by no digit
    times = f"{unit if abs(much / unit - 1) <= _NEAR_UNIT else float(f'{much:.2g}'):g}"
    return f"{times} times larger" if factor > 1 else f"{times} times smaller"


def _decibels(more: float) -> str:
    return f"{more:.0f} dB higher" if more > 0 else f"{-more:.0f} dB lower"


def pixel_size_notes(stack: Stack, card: ModelCard) -> list[str]:
    """A sentence where the map's pixels are not of the size that the model learned at. Of older models degrees are told apart by their
    size; other numbers of theirs may be of any unit, so that the same numbers are the same size."""
    learned, here_m = card.pixel_size, pixel_m(stack.grid)
    if here_m is None or (card.pixel_m is None and is_near_size(stack.grid.pixel_size[0], learned)):
        return []
    learned_m = card.pixel_m or (learned * DEGREE_M if learned < LARGEST_DEGREES else learned)
    if is_near_size(here_m, learned_m):
        return []
    lost = ", and small areas may be lost" if here_m > learned_m else ""
    sizes = f"pixels of {learned_m:.3g} m, those of this map are of {here_m:.3g} m"
    return [f"The model learned from {sizes}: it may be less accurate than was estimated{lost}"]


def km_from_labels(stack: Stack, card: ModelCard) -> float:
    """From the map's nearest point to where the labels of the model lay; infinite where one of the two has no place on earth."""
    return math.inf if card.place is None else nearest_km(stack.grid, card.place)


def far_notes(away_km: float) -> Iterator[str]:
    """A sentence where all of the map lies so far from the labels that the model learned from that it is to be doubted."""
    if _FAR_KM < away_km < math.inf:
        yield (
            f"The map lies about {_about(away_km)} km from where the model learned: other plants, soils and seasons may look to it like "
            "what they are not. Judge the map by reference points that are drawn from it"
        )


def apart_notes(away_km: float, card: ModelCard) -> Iterator[str]:
    """A sentence where the map lies beside the ground of the labels, and not so far: nothing speaks against it, but nothing for it."""
    if _APART_KM < away_km <= _FAR_KM:
        judged = "its accuracy was estimated there, not here" if card.accuracy else "nothing tells how right it is here"
        yield (
            f"The map lies about {_about(away_km)} km from where the model learned: {judged}. Judge the map by reference points that are "
            "drawn from it"
        )


def _about(km: float) -> str:
    return f"{float(f'{km:.2g}'):.0f}"


def seam_notes(stack: Stack) -> Iterator[str]:
    """A sentence for each layer that ends inside of the map: on both sides of its edge the map is made otherwise."""
    width, height = stack.grid.width, stack.grid.height
    for name, stream in stack.streams.items():
        here, others = stream.footprint, [other for other in stack.streams if other != name]
        share = here.width * here.height / (width * height)
        if others and max(width - here.width, height - here.height) > _EDGE_PX:
            part = f"{100 * share:.0f} %" if 0.005 < share < 0.995 else "nearly all" if share > 0.5 else "hardly anything"
            rest = f"{_sensors(others)} alone" if len(others) == 1 else _sensors(others)
            yield f"Layer '{name}' covers {part} of the map; beyond it is made from {rest}, and may show the edge"


def polygon_notes(name: str, crs: str, stack: Stack) -> Iterator[str]:
    """A sentence where polygons that the map is kept to do not tell their CRS. name, crs: theirs."""
    if not crs and stack.grid.crs:
        yield f"'{name}' names no CRS; its polygons were taken to be in that of the map"


def choice_notes(job: ClassifyJob, model: Model) -> Iterator[str]:
    """A sentence where sensors, smoothing or class prior of the map are not what was asked for or the accuracy was estimated with."""
    card = model.card
    if card.smoothing is None and job.smoothing:
        yield "The model is of a version that did not smooth: train it again for a smoothed map"
    if job.prior is not None and not can_choose_prior(model):
        yield "The model is of a version whose class prior is fixed: train it again to choose one"
    if job.confidence_path and card.temperature is None:
        yield "The model's confidence is not calibrated, as none or too few of its labels were held out"
    used = [layer.stream for layer in job.layers if card.stream(layer.stream)]
    target = f"{_sensors(card.target)} alone" if len(card.target) == 1 else _sensors(card.target)
    if card.accuracy is None:
        if not set(used) & set(card.target):
            yield f"The model learned to map from {target}, this map is from {_sensors(used)}: nothing tells how right it is"
        return
    known = "accuracy was estimated" if card.temperature is None else "accuracy was estimated and its confidence calibrated"
    if set(used) != set(card.target):
        yield f"The model's {known} from {target}, this map is from {_sensors(used)}"
    strength, prior = smoothing_of(job, card), prior_of(job, model)
    if card.smoothing is not None and strength != card.smoothing:
        yield f"The model's {known} with a smoothing of {card.smoothing:g}, this map has {strength:g}"
    if prior is not None and prior != card.prior:
        yield f"The model's {known} with a class prior of {card.prior:g}, this map has {prior:g}"


def _sensors(streams: Sequence[str]) -> str:
    *first, last = ("other layers" if stream == OTHER else stream.upper() for stream in streams)
    return f"{', '.join(first)} and {last}" if first else last
