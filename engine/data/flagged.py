"""Bands that a layer flags as bad (`bbl`) though the model learned from them: each is made from its good neighbours by wavelength.

What is in a flagged band is noise, or zeros, and the model would take it for light. The other bands stay as they are, to the last bit.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from ..light_tags import flagged_bad
from .raster import RasterInfo
from .spectra import Light, Spectrum, band_weights


def flagged_numbers(info: RasterInfo) -> frozenset[int]:
    """The bands (1-based) that the file flags as bad."""
    bad = flagged_bad([band.tags for band in info.bands], info.tags)
    return frozenset(number for number, is_bad in enumerate(bad, start=1) if is_bad)


def fill_flagged(
    light: Light, wanted: Light, places: Sequence[int], flagged: Collection[int], good: Sequence[int]
) -> tuple[tuple[int, ...], Spectrum]:
    """The bands to read (1-based), and their weights (wanted bands, bands to read): of a band that stands at a good place 1, of another one
    those of its neighbours, a row of 0 where none is near enough.

    light: of all bands of the layer; places: of each wanted band in it, of which some are flagged; good: bands to fill these from.
    """
    known = tuple(sorted({*good, *places} - {*flagged}))
    weights = band_weights(light.of(known), wanted) if known else np.zeros((len(places), 0))
    for row, place in enumerate(places):
        if place not in flagged:
            weights[row] = np.equal(known, place)
    used = np.flatnonzero(weights.any(axis=0)).tolist()
    return tuple(known[index] for index in used), weights[:, used]
