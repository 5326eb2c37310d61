"""Wavelengths: which band sees what light, which bands are bad, and how one sensor sees the spectrum of another.

Metadata differ from writer to writer: per band (GDAL's ENVI driver, EnMAP-Box), in the IMAGERY domain (GDAL 3.10: micrometres),
or as an ENVI list for the whole file. All end here as nanometres. Response functions are Gaussian from centre and full width at
half maximum (FWHM), normalised to sum 1 over the bands that are there: band = sum(w x) / sum(w).

Bands of one sensor are made from those of another by a matrix of weights (`band_weights`). Where the other sensor is finer, its
bands are added up through what the wanted response is wider than theirs (variances of Gaussians add up), each for the light around
it; where it is not, its two neighbours of one detector are interpolated. Nothing is made from light that the other sensor does not see.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..light_tags import wavelengths_nm, widths_nm

Floats = npt.NDArray[np.float32]
Spectrum = npt.NDArray[np.float64]

_FWHM_PER_SIGMA = 2.0 * np.sqrt(2.0 * np.log(2.0))

# ours, all of them: what one band may say of another
_SAME_NM, _SAME_SHARE = 2.0, 0.25  # centres that differ by less, or by less than this share of the width, are those of one band
_SAME_WIDTHS = 1.5  # how much wider a band may be than one of the same centre that is taken for it
_WIDEST_SHARE = 0.1  # of its wavelength: a band of unknown width is no wider
_CLOSE_NM = 12.5  # so near, a band stands in for another however narrow both are
_FARTHEST_SHARE = 0.05  # of its wavelength: what stands in for a band is no further away
_LEAST_COVERED = 0.7  # of a response that is added up from finer bands
_LEAST_KNOWN = 0.5  # of the weights of a pixel; the rest may be no data
_STRIP_VALUES = 2**22  # resampled at once
_FEWEST_OF_DETECTOR = 10  # bands: a few in another order are those of one sensor


@dataclass(frozen=True)
class Sensor:
    """Centres and full widths at half maximum of a sensor's bands, nm."""

    names: tuple[str, ...]
    centres_nm: tuple[float, ...]
    fwhm_nm: tuple[float, ...]


SENTINEL2 = Sensor(  # Sentinel-2A, ESA's spectral response functions (document GMES-S2-OP-SRF), rounded; without B10 (cirrus)
    ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12"),
    (443.0, 492.0, 560.0, 665.0, 704.0, 740.0, 783.0, 833.0, 865.0, 945.0, 1614.0, 2202.0),
    (21.0, 66.0, 36.0, 31.0, 15.0, 15.0, 20.0, 106.0, 21.0, 20.0, 91.0, 175.0),
)


@dataclass(frozen=True)
class Light:
    """What light some bands see, nm: their centres, () if unknown, and full widths at half maximum, () if unknown."""

    centres_nm: tuple[float, ...] = ()
    fwhm_nm: tuple[float, ...] = ()

    def of(self, numbers: Sequence[int]) -> Light:
        """That of some of the bands, 1-based; unknown widths are told by all of them."""
        if not self.centres_nm:
            return self
        widths = self.widths_nm.tolist()
        return Light(tuple(self.centres_nm[number - 1] for number in numbers), tuple(widths[number - 1] for number in numbers))

    @property
    def widths_nm(self) -> Spectrum:
        """The full widths at half maximum (C,); unknown ones from the distance to the next band."""
        if self.fwhm_nm:
            return np.asarray(self.fwhm_nm, np.float64)
        centres = np.asarray(self.centres_nm, np.float64)
        distance = np.abs(centres[:, None] - centres) + np.diag(np.full(len(centres), np.inf))
        nearest = distance.min(axis=1, initial=np.inf)
        return np.asarray(np.minimum(np.maximum(nearest, np.median(nearest)), _WIDEST_SHARE * centres))


def light(bands: Sequence[Mapping[str, str]], dataset: Mapping[str, str]) -> Light:
    """Centres and widths of all bands from their own metadata, else from the dataset's lists."""
    centres = wavelengths_nm(bands, dataset)
    return Light(centres, widths_nm(bands, dataset) if centres else ())


def response(centres_nm: Sequence[float], sensor: Sensor) -> Spectrum:
    """Weights (bands of the sensor, bands with these centres), each row of sum 1; a row of 0 where no band is near."""
    centres = np.asarray(centres_nm, np.float64)[None, :]
    sigma = np.asarray(sensor.fwhm_nm)[:, None] / _FWHM_PER_SIGMA
    distance = (centres - np.asarray(sensor.centres_nm)[:, None]) / sigma
    weights = np.where(np.abs(distance) < 4, np.exp(-0.5 * distance**2), 0.0)
    total = weights.sum(axis=1, keepdims=True)
    return np.asarray(np.divide(weights, total, out=np.zeros_like(weights), where=total > 0))


def is_same_light(one: Light, other: Light) -> bool:
    """Whether both are the same bands in the same order, but for what differs between two sensors of one make."""
    return len(one.centres_nm) == len(other.centres_nm) and bool(np.diagonal(_is_same(one, other)).all())


def find_bands(source: Light, wanted: Light) -> tuple[int, ...]:
    """Where each wanted band is among the source's (0-based); () where one is not there, or only in finer bands."""
    is_here = _is_same(wanted, source) & (wanted.widths_nm[:, None] <= _SAME_WIDTHS * source.widths_nm)
    distance = np.where(is_here, np.abs(_distance_nm(wanted, source)), np.inf)
    nearest = distance.argmin(axis=1)
    found = bool(is_here.any(axis=1).all()) and len(set(nearest.tolist())) == len(nearest)
    return tuple(nearest.tolist()) if found else ()


def band_weights(source: Light, wanted: Light) -> Spectrum:
    """Weights (wanted bands, source bands) that make the wanted bands, each row of sum 1; a row of 0 where the source lacks the light.

    A wanted band is added up from finer ones if they cover 70 % of its response; a source's band speaks for the light that is nearest
    to it, half a width away at most. Otherwise the nearest band must see some of the wanted band's light (half the sum of both widths away
    at most, or 12.5 nm) from no further than 5 % of the wavelength; its neighbour on the other side helps unless there is a hole
    between the two that is wider than the wanted band, or 25 nm.
    """
    if source.centres_nm == wanted.centres_nm:
        return np.eye(len(wanted.centres_nm))
    source, wanted = (Light(one.centres_nm, tuple(one.widths_nm.tolist())) for one in (source, wanted))
    detectors, known = _detectors(source), _detectors(wanted)
    weights = np.zeros((len(wanted.centres_nm), len(source.centres_nm)))
    everything = _sorted(source, range(len(source.centres_nm)))
    for row in range(len(weights)):
        weights[row] = _weights_of(source, _best(source, detectors, wanted, row, known), everything, wanted, row)
    return weights


def _weights_of(source: Light, detector: Sequence[int], everything: Sequence[int], wanted: Light, row: int) -> Spectrum:
    """Weights (source bands,) of one wanted band, interpolated within a detector (0-based, ascending) or added up from everything."""
    centre, width = wanted.centres_nm[row], float(wanted.widths_nm[row])
    centres, widths = np.asarray(source.centres_nm, np.float64), source.widths_nm
    own = centres[detector]
    nearest = int(np.abs(own - centre).argmin())
    blur = float(np.sqrt(max(width**2 - widths[detector][nearest] ** 2, 0.0)))
    found = np.zeros(len(centres))
    if blur > 0 and blur >= np.diff(_borders(own))[nearest]:
        found[everything] = _added_up(centres[everything], widths[everything], centre, width, blur)
    else:
        found[detector] = _between(own, widths[detector], centre, width)
    return found


def _sorted(light_: Light, places: Sequence[int]) -> list[int]:
    return sorted(places, key=lambda place: light_.centres_nm[place])


def _detectors(light_: Light) -> list[list[int]]:
    """The bands (0-based, ascending) of each detector: where several see the same light, as EnMAP's two from 902 to 993 nm, each tells it a
    little otherwise. They follow one another in the file, each in the order of its wavelengths; all are one where runs are too short."""
    steps = np.diff(light_.centres_nm)
    breaks = np.flatnonzero(steps <= 0 if (steps > 0).sum() >= (steps < 0).sum() else steps >= 0) + 1
    runs = [_sorted(light_, part.tolist()) for part in np.split(np.arange(len(light_.centres_nm)), breaks)]
    return runs if min(map(len, runs)) >= _FEWEST_OF_DETECTOR else [_sorted(light_, range(len(light_.centres_nm)))]


def _best(
    source: Light, detectors: Sequence[Sequence[int]], wanted: Light, row: int, known: Sequence[Sequence[int]]
) -> Sequence[int]:
    """The detector that sees a wanted band best: of those that reach as near to it as any, but for its width, the one whose light is most
    that of the wanted band's own detector, or where all wanted bands are of one, the one whose nearest band is most like it."""
    if len(detectors) == 1:
        return detectors[0]
    centre, width = wanted.centres_nm[row], wanted.widths_nm[row]
    own = next(bands for bands in known if row in bands)

    def ends(light_: Light, bands: Sequence[int]) -> tuple[float, float]:
        return light_.centres_nm[bands[0]], light_.centres_nm[bands[-1]]

    def alike(bands: Sequence[int]) -> float:
        """The share of the light of both that both see."""
        (low, high), (first, last) = ends(source, bands), ends(wanted, own)
        return max(min(high, last) - max(low, first), 0.0) / max(max(high, last) - min(low, first), 1.0)

    def away(bands: Sequence[int]) -> tuple[float, float]:
        """How far the detector is from the band, and how unlike its nearest band."""
        nearest = min(bands, key=lambda band: abs(source.centres_nm[band] - centre))
        far = abs(source.centres_nm[nearest] - centre)
        return far, far + abs(float(source.widths_nm[nearest]) - width)

    least = min(away(bands)[0] for bands in detectors)
    near = [bands for bands in detectors if away(bands)[0] <= least + width]
    return max(near, key=alike) if len(known) > 1 else min(near, key=lambda bands: away(bands)[1])


def resample_spectra(spectra: Floats, weights: Spectrum) -> Floats:
    """Spectra (C, ...) through weights (bands, C): (bands, ...); NaN for rows of 0, and where most of the weights meet no data."""
    share = weights.astype(np.float32)
    flat = spectra.reshape(len(spectra), -1)
    out = np.empty((len(weights), flat.shape[1]), np.float32)
    step = max(1, _STRIP_VALUES // max(1, len(flat)))
    for start in range(0, flat.shape[1], step):
        part = flat[:, start : start + step]
        known = np.isfinite(part)
        is_whole = bool(known.all())
        sums = share @ (part if is_whole else np.where(known, part, np.float32(0)))
        total = share.sum(axis=1, keepdims=True) if is_whole else share @ known.astype(np.float32)
        with np.errstate(invalid="ignore", divide="ignore"):
            out[:, start : start + step] = np.where(total >= _LEAST_KNOWN - 1e-6, sums / total, np.nan)
    return out.reshape(len(weights), *spectra.shape[1:])


def _distance_nm(one: Light, other: Light) -> Spectrum:
    return np.subtract.outer(np.asarray(one.centres_nm, np.float64), np.asarray(other.centres_nm, np.float64))


def _is_same(one: Light, other: Light) -> npt.NDArray[np.bool_]:
    """Whether a band of the one (rows) is a band of the other (columns) by its centre."""
    tolerance = np.maximum(_SAME_NM, _SAME_SHARE * np.minimum.outer(one.widths_nm, other.widths_nm))
    return np.asarray(np.abs(_distance_nm(one, other)) <= tolerance)


def _borders(centres: Spectrum) -> Spectrum:
    """Where the light of each band ends that it is the nearest to, (C + 1,); centres ascend."""
    if len(centres) == 1:
        return np.array([-np.inf, np.inf])
    middle = (centres[1:] + centres[:-1]) / 2
    return np.concatenate([[2 * centres[0] - middle[0]], middle, [2 * centres[-1] - middle[-1]]])


def _added_up(centres: Spectrum, widths: Spectrum, centre: float, width: float, blur: float) -> Spectrum:
    """Weights (C,) of a Gaussian of the width `blur` integrated over the light that each band speaks for; 0 where that is too little."""
    borders, reach = _borders(centres), np.maximum(widths, width) / 2
    upper, lower = np.minimum(borders[1:], centres + reach), np.maximum(borders[:-1], centres - reach)
    per_nm = _FWHM_PER_SIGMA / (blur * np.sqrt(2.0))
    share = np.array([math.erf((up - centre) * per_nm) - math.erf((low - centre) * per_nm) for up, low in zip(upper, lower)]) / 2
    share = np.where(share > 1e-4, share, 0.0)
    return np.asarray(share / share.sum() if share.sum() >= _LEAST_COVERED else np.zeros_like(share))


def _between(centres: Spectrum, widths: Spectrum, centre: float, width: float) -> Spectrum:
    """Weights (C,) of the bands on both sides, or of the nearest alone; 0 where that is too far."""
    weights = np.zeros(len(centres))
    nearest = int(np.abs(centres - centre).argmin())
    reach = min(max((widths[nearest] + width) / 2, _CLOSE_NM), _FARTHEST_SHARE * centre)
    if abs(centres[nearest] - centre) > reach + 1e-6:
        return weights
    right = int(np.searchsorted(centres, centre))
    left = right - 1
    weights[nearest] = 1.0
    if not 0 < right < len(centres):
        return weights
    if centres[right] - centres[left] <= max((widths[left] + widths[right]) / 2 + width, 2 * _CLOSE_NM) + 1e-6:
        weights[nearest] = 0.0  # where two bands have one centre, it may be neither left nor right
        weights[left] = (centres[right] - centre) / (centres[right] - centres[left])
        weights[right] = 1.0 - weights[left]
    return weights
