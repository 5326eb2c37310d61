"""Wavelengths: which band sees what light, which bands are bad, and how one sensor sees the spectrum of another.

Metadata differ from writer to writer: per band (GDAL's ENVI driver, EnMAP-Box), in the IMAGERY domain (GDAL 3.10: micrometres),
or as an ENVI list for the whole file. All end here as nanometres. Response functions are Gaussian from centre and full width at
half maximum (FWHM), normalised to sum 1 over the bands that are there: band = sum(w x) / sum(w).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_NANOMETRES = {"nanometer": 1.0, "nanometre": 1.0, "nm": 1.0}
_NANOMETRES |= dict.fromkeys(("micrometer", "micrometre", "micron", "um", "µm"), 1e3)
_FWHM_PER_SIGMA = 2.0 * np.sqrt(2.0 * np.log(2.0))


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


def wavelengths_nm(bands: Sequence[Mapping[str, str]], dataset: Mapping[str, str]) -> tuple[float, ...]:
    """Centre wavelength of each band from its own metadata, else the dataset's list; () where any band has none."""
    found = [_band_wavelength_nm(tags) for tags in bands]
    if any(value is None for value in found):
        found = list(_dataset_wavelengths_nm(dataset))
    usable = len(found) == len(bands) and all(value is not None and value > 0 for value in found)
    return tuple(value for value in found if value is not None) if usable else ()


def flagged_bad(bands: Sequence[Mapping[str, str]], dataset: Mapping[str, str]) -> tuple[bool, ...]:
    """Which bands the bad-bands list (`bbl`, 0 is bad) excludes, per band or as the dataset's list."""
    listed = _numbers(_get(dataset, "bbl"))
    if len(listed) != len(bands):
        listed = [1.0] * len(bands)
    own = [_number(_get(tags, "bbl")) for tags in bands]
    return tuple((value if flag is None else flag) == 0 for value, flag in zip(listed, own))


def response(centres_nm: Sequence[float], sensor: Sensor) -> npt.NDArray[np.float64]:
    """Weights (bands of the sensor, bands with these centres), each row of sum 1; a row of 0 where no band is near."""
    centres = np.asarray(centres_nm, np.float64)[None, :]
    sigma = np.asarray(sensor.fwhm_nm)[:, None] / _FWHM_PER_SIGMA
    distance = (centres - np.asarray(sensor.centres_nm)[:, None]) / sigma
    weights = np.where(np.abs(distance) < 4, np.exp(-0.5 * distance**2), 0.0)
    total = weights.sum(axis=1, keepdims=True)
    return np.asarray(np.divide(weights, total, out=np.zeros_like(weights), where=total > 0))


def resample_spectra(spectra: npt.NDArray[np.float32], centres_nm: Sequence[float], sensor: Sensor) -> npt.NDArray[np.float32]:
    """Spectra (C, ...) as the sensor sees them (bands of the sensor, ...); NaN for its bands that no input band is near.

    NaN inputs are left out of the sums.
    """
    weights = response(centres_nm, sensor)
    known = np.isfinite(spectra)
    sums = np.tensordot(weights, np.where(known, spectra, 0.0), axes=1)
    total = np.tensordot(weights, known.astype(np.float64), axes=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(np.where(total > 1e-3, sums / total, np.nan), np.float32)


def _band_wavelength_nm(tags: Mapping[str, str]) -> float | None:
    value = _number(_get(tags, "wavelength"))
    if value is not None:
        return value * _unit_nm(_get(tags, "wavelength_units"), value)
    micrometres = _number(_get(tags, "central_wavelength_um"))
    return None if micrometres is None else micrometres * 1e3


def _dataset_wavelengths_nm(tags: Mapping[str, str]) -> list[float]:
    values = _numbers(_get(tags, "wavelength"))
    return [value * _unit_nm(_get(tags, "wavelength_units"), values[0]) for value in values]


def _unit_nm(unit: str, value: float) -> float:
    """Nanometres per unit; where none is named, a value below 100 must be micrometres."""
    name = unit.strip().lower()
    return _NANOMETRES.get(name, _NANOMETRES.get(name.rstrip("s"), 1e3 if value < 100 else 1.0))


def _get(tags: Mapping[str, str], name: str) -> str:
    """A tag's text whatever the case of its name, "" where there is none."""
    return next((value for key, value in tags.items() if key.lower() == name), "")


def _number(text: str) -> float | None:
    numbers = _numbers(text)
    return numbers[0] if len(numbers) == 1 else None


def _numbers(text: str) -> list[float]:
    return [float(word) for word in re.findall(r"[-+]?\d+\.?\d*(?:[eE][-+]?\d+)?", text)]
