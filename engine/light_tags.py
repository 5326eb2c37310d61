"""Light as the metadata of a file tell it, whoever reads them: the engine and the panel go by the same rule.

bands: the tags of each band; dataset: those of the whole file, which may list a value for each band. ENVI headers, and what GDAL and others
make of them, have many spellings.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

_NANOMETRES = {  # what a unit begins with, as writers call it, such as "Nanometers (nm)"
    r"nm\b|nanom[eéè]": 1.0,
    r"[uµμ]m\b|microm[eéè]|micron": 1e3,
    r"[aå]ngstr": 0.1,
    r"m$|met(er|re)": 1e9,
}
_NAMELESS = ("", "unknown", "none", "n/a")


def wavelengths_nm(bands: Sequence[Mapping[str, str]], dataset: Mapping[str, str]) -> tuple[float, ...]:
    """Centre wavelength of each band from its own metadata, else the dataset's list; () where any band has none."""
    found = [_band_wavelength_nm(tags) for tags in bands]
    if any(value is None for value in found):
        found = list(_dataset_wavelengths_nm(dataset))
    usable = len(found) == len(bands) and all(value is not None and 0 < value < math.inf for value in found)
    return tuple(value for value in found if value is not None) if usable else ()


def flagged_bad(bands: Sequence[Mapping[str, str]], dataset: Mapping[str, str]) -> tuple[bool, ...]:
    """Which bands the bad-bands list (`bbl`, 0 is bad) excludes, per band or as the dataset's list."""
    listed = _numbers(_get(dataset, "bbl"))
    if len(listed) != len(bands):
        listed = [1.0] * len(bands)
    own = [_number(_get(tags, "bbl")) for tags in bands]
    return tuple((value if flag is None else flag) == 0 for value, flag in zip(listed, own))


def widths_nm(bands: Sequence[Mapping[str, str]], dataset: Mapping[str, str]) -> tuple[float, ...]:
    """Full width at half maximum of each band, in the unit of its wavelength; () where any band has none."""
    found = [_band_width_nm(tags) for tags in bands]
    if None in found:
        wavelengths = _numbers(_get(dataset, "wavelength"))
        unit = _unit_nm(_get(dataset, "wavelength_units"), wavelengths[0]) if wavelengths else 1.0
        found = [value * unit for value in _numbers(_get(dataset, "fwhm"))]
    if len(found) != len(bands):  # GDAL rounds it to whole nanometres: only where nothing else tells
        micrometres = (_number(_get(tags, "fwhm_um")) for tags in bands)
        found = [None if width is None else width * 1e3 for width in micrometres]
    widths = tuple(value for value in found if value is not None and 0 < value < math.inf)
    return widths if len(widths) == len(bands) else ()


def _band_wavelength_nm(tags: Mapping[str, str]) -> float | None:
    value = _number(_get(tags, "wavelength"))
    if value is not None:
        return _finite(value * _unit_nm(_get(tags, "wavelength_units"), value))
    micrometres = _number(_get(tags, "central_wavelength_um"))
    return None if micrometres is None else micrometres * 1e3


def _dataset_wavelengths_nm(tags: Mapping[str, str]) -> list[float]:
    values = _numbers(_get(tags, "wavelength"))
    unit = _finite(_unit_nm(_get(tags, "wavelength_units"), values[0])) if values else None
    return [] if unit is None else [value * unit for value in values]


def _band_width_nm(tags: Mapping[str, str]) -> float | None:
    value, wavelength = _number(_get(tags, "fwhm")), _number(_get(tags, "wavelength"))
    return None if value is None or wavelength is None else value * _unit_nm(_get(tags, "wavelength_units"), wavelength)


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _get(tags: Mapping[str, str], name: str) -> str:
    """A tag's text whatever the case of its name, "" where there is none."""
    return next((value for key, value in tags.items() if key.lower() == name), "")


def _number(text: str) -> float | None:
    numbers = _numbers(text)
    return numbers[0] if len(numbers) == 1 else None


def _numbers(text: str) -> list[float]:
    return [float(word) for word in re.findall(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", text)]


def _unit_nm(unit: str, value: float) -> float:
    """Nanometres per unit, NaN of one that is none of light's lengths; where none is named, a value below 100 must be micrometres."""
    name = unit.strip(" \t'\"()[]{}").lower()
    if name in _NAMELESS:
        return 1e3 if value < 100 else 1.0
    return next((nanometres for pattern, nanometres in _NANOMETRES.items() if re.match(pattern, name)), math.nan)
