"""Radar is told in decibels, whatever its file holds: its values span orders of magnitude, and speckle multiplies them.

Power and amplitude are hardly ever negative, decibels nearly always are somewhere; calibrated power hardly exceeds a few units, amplitude
is counted in hundreds. A picture of bytes, and what calls itself decibels, is left as it is. A pixel of no echo is taken for one of the
least (a file that means no data by 0 says so).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

POWER, AMPLITUDE = 10.0, 20.0  # what the common logarithm of a value is multiplied by
_LEAST = {POWER: 1e-5, AMPLITUDE: 1.0}  # ours: 20 decibels below the noise of spaceborne radar; the first count
_MOST_NEGATIVE = 0.01  # ours: the share of values that resampling may have overshot
_MOST_POWER = 10.0  # ours


def says_decibel(names: Iterable[str]) -> bool:
    """Whether one of a file's texts calls its values decibels."""
    return any(re.search(r"(?<![a-z])db(?![a-z])|decibel", name, re.IGNORECASE) for name in names)


def decibel_of(negative_share: float, median: float) -> float:
    """Whether values, but for those of no echo, are power or amplitude; 0 where they are decibels already."""
    if negative_share > _MOST_NEGATIVE:
        return 0.0
    return AMPLITUDE if median > _MOST_POWER else POWER


def least_of(decibel: float) -> float:
    """What smaller values of power or amplitude are taken for."""
    return _LEAST[decibel]


def unit_note(stream: str, decibel: float) -> str:
    """What the user should know of a layer whose values were taken in decibels."""
    return f"Layer '{stream}' holds {'amplitude' if decibel == AMPLITUDE else 'power'}: it was taken in decibels"
