"""Light that a product tells in a file beside its image: EnMAP and DESIS keep the wavelengths of the bands in their METADATA.XML alone.

One element a band, in the order of the bands; what else stands there (gains, quality, places) is not read. The names of the elements are
those that public readers of both products look for; no original file has been read with this yet.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache

_IMAGE = re.compile(r"(.*)SPECTRAL_IMAGE[^/\\]*", re.IGNORECASE)
_NUMBER = r"\s*(\d+\.?\d*(?:[eE][+-]?\d+)?)\s*<"
_CENTRE = re.compile(rf"<wavelengthCenterOfBand>{_NUMBER}")
_WIDTH = re.compile(rf"<(?:FWHMOfBand|wavelengthWidthOfBand)>{_NUMBER}")
_MOST_BYTES = 64_000_000


def product_tags(path: str, band_count: int) -> tuple[dict[str, str], ...]:
    """What GDAL would tell of each band of an image, had the file it itself (wavelength, fwhm, wavelength_units); () where the image is
    of no such product, or the product tells of another number of bands."""
    named = _IMAGE.fullmatch(path)
    if named is None:
        return ()
    folder, name = os.path.split(f"{named[1]}METADATA.XML")
    try:
        there = next((entry for entry in os.listdir(folder) if entry.lower() == name.lower()), None)
        if there is None:
            return ()
        found = os.path.join(folder, there)
        tags = _tags_in(found, os.stat(found).st_mtime_ns)
    except OSError:
        return ()
    return tags if len(tags) == band_count else ()


@lru_cache(maxsize=16)
def _tags_in(path: str, _: int) -> tuple[dict[str, str], ...]:
    """Read once as long as the file does not change, for which its time stands. Raises OSError."""
    with open(path, encoding="utf-8", errors="replace") as file:
        text = file.read(_MOST_BYTES)
    centres, widths = _CENTRE.findall(text), _WIDTH.findall(text)
    known = widths if len(widths) == len(centres) else [""] * len(centres)
    tags = [{"wavelength": centre, "wavelength_units": "Nanometers", "fwhm": width} for centre, width in zip(centres, known)]
    return tuple({key: value for key, value in entry.items() if value} for entry in tags)
