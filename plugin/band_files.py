"""What single bands are called: satellite images come as one file per band, and the name of a file tells which band it is, of which image.

Centres and widths of the bands: Sentinel-2A by ESA's spectral response functions (COPE-GSEG-EOPG-TN-15-0007), Landsat 8 and 9 by Barsi et
al. 2014 (Remote Sensing 6), Landsat 4, 5 and 7, and all heat, by the band limits that USGS publishes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

_START, _END = r"(?<![a-z0-9])", r"(?![a-z0-9])"
_NUMBERED = r"b(?:and)?[ _-]?(\d{1,3})([an]?)"
_NAMED = r"(vv|vh|hh|hv|coastal|blue|green|red[ _-]?edge[ _-]?\d?|red|nir|swir[ _-]?\d?|pan)"
_BAND = re.compile(f"{_START}(?:{_NUMBERED}|{_NAMED}){_END}")
_MASK = re.compile(f"{_START}msk{_END}")  # what Sentinel-2 knows of a band's pixels
_SIZE = re.compile(rf"[ _-]\d{{1,3}}m{_END}")  # of a pixel, in the names of Sentinel-2's files
_PLACE = re.compile(rf"-00\d{_END}")  # of a file among those of Sentinel-1's product
_RADAR = ("vv", "vh", "hh", "hv")
# in the order of their wavelengths, but for the last
_LIGHT = ("coastal", "blue", "green", "red", "rededge", "nir", "swir", "pan")

_SENTINEL_2 = {
    "1": (442.7, 20.0), "2": (492.7, 65.0), "3": (559.8, 35.0), "4": (664.6, 30.0), "5": (704.1, 14.0), "6": (740.5, 14.0),
    "7": (782.8, 19.0), "8": (832.8, 105.0), "8A": (864.7, 21.0), "9": (945.1, 19.0), "10": (1373.5, 29.0),
    "11": (1613.7, 90.0), "12": (2202.4, 174.0),
}  # fmt: skip
_LANDSAT_8 = {
    "1": (443.0, 16.0), "2": (482.0, 60.0), "3": (561.4, 57.3), "4": (654.6, 37.5), "5": (864.7, 28.3), "6": (1608.9, 84.7),
    "7": (2200.7, 186.7), "8": (589.5, 172.4), "9": (1373.4, 20.4), "10": (10895.0, 590.0), "11": (12005.0, 1010.0),
}  # fmt: skip
_LANDSAT_7 = {
    "1": (485.0, 70.0), "2": (560.0, 80.0), "3": (660.0, 60.0), "4": (835.0, 130.0), "5": (1650.0, 200.0),
    "6": (11450.0, 2100.0), "7": (2220.0, 260.0), "8": (710.0, 380.0),
}  # fmt: skip
_LANDSAT_5 = {
    "1": (485.0, 70.0), "2": (560.0, 80.0), "3": (660.0, 60.0), "4": (830.0, 140.0), "5": (1650.0, 200.0),
    "6": (11450.0, 2100.0), "7": (2215.0, 270.0),
}  # fmt: skip
_SENSORS = (  # the last: bands of another kind, of all light or of heat
    (r"(?<![a-z0-9])(t\d{2}[a-z]{3}_\d{8}t\d{6}|s2[abc]?_|sentinel-?2|hls\.s30)", _SENTINEL_2, ()),
    (r"(?<![a-z0-9])(l[cot]0[89]_|lc8\d{13}|hls\.l30)", _LANDSAT_8, ("8", "10", "11")),
    (r"(?<![a-z0-9])(le07_|le7\d{13})", _LANDSAT_7, ("6", "8")),
    (r"(?<![a-z0-9])(lt0[45]_|lt[45]\d{13})", _LANDSAT_5, ("6",)),
)


@dataclass(frozen=True)
class NamedBand:
    """A band as its file is called.

    image: what the names of all bands of the image share; a band of all light, or of heat, is an image of its own, as it is for another
    sensor here. title: the same as the name begins; name: B04, VV; centre and width (nm) of the light, 0 where the name does not tell;
    place: where it stands among the others of its image.
    """

    image: str
    title: str
    name: str
    centre_nm: float = 0.0
    width_nm: float = 0.0
    place: tuple[int, int, str] = (0, 0, "")

    @property
    def is_radar(self) -> bool:
        return self.name.lower() in _RADAR


def band_called(text: str) -> Optional[NamedBand]:
    """The band that the name of a layer or of a file (without its ending) tells; None where it tells none."""
    lowered = text.lower().replace("_", " ")  # as long as the text
    found = list(_BAND.finditer(lowered))
    if not found or _MASK.search(lowered):
        return None
    match = found[-1]
    rest = _SIZE.sub("", lowered[match.end() :])
    rest = _PLACE.sub("", rest) if match[3] in _RADAR else rest
    image = re.sub(r"[ _.-]+", " ", f"{lowered[: match.start()]} {rest}").strip()
    title = re.sub(r"(?i)[ _.-]+(s[rt])?[ _.-]*$", "", text[: match.start()])
    if match[3]:
        name = re.sub(r"[ _-]", "", match[3])
        plain = name.rstrip("0123456789")
        image = f"{image} {name}".strip() if name == "pan" else image
        return NamedBand(image, title, _shown(name), place=(1, _LIGHT.index(plain) if plain in _LIGHT else -1, name))
    number, letter = match[1].lstrip("0") or "0", match[2]
    bands, aside = _sensor_of(text)
    centre, width = bands.get(number + letter.upper(), (0.0, 0.0))
    image = f"{image} b{number}" if number in aside else image
    return NamedBand(image, title, f"B{match[1]}{letter.upper()}", centre, width, (0, int(number), letter))


def tells_sensor(text: str) -> bool:
    """Whether this is how a product of a sensor whose bands are known is called."""
    return bool(_sensor_of(text)[0])


def _shown(name: str) -> str:
    """VV, Red, SWIR1."""
    return name.upper() if name[:2] in (*_RADAR, "ni", "sw") else name.capitalize()


def _sensor_of(text: str) -> tuple[Mapping[str, tuple[float, float]], tuple[str, ...]]:
    """Centres and widths of the bands of the sensor whose product has such a name, and the numbers of those that are not of its image."""
    return next(((bands, aside) for pattern, bands, aside in _SENSORS if re.search(pattern, text.lower())), ({}, ()))
