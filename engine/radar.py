"""Radar is told in decibels, whatever its file holds: its values span orders of magnitude, and speckle multiplies them.

Power and amplitude are hardly ever negative, decibels nearly always are somewhere; calibrated power hardly exceeds a few units, amplitude
is counted in hundreds. A picture of bytes is left as it is, and so is what calls itself decibels, unless no decibels are like that: names
are copied from file to file. A pixel of no echo is taken for one of the least (a file that means no data by 0 says so).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

POWER, AMPLITUDE = 10.0, 20.0  # what the common logarithm of a value is multiplied by
_LEAST = {POWER: 1e-5, AMPLITUDE: 1.0}  # ours: 20 decibels below the noise of spaceborne radar; the first count
_MOST_NEGATIVE = 0.01  # ours: the share of values that resampling may have overshot
_MOST_POWER = 10.0  # ours
_NO_DECIBEL = 1.0, 45.0  # ours: the middle of decibels none of which is negative is neither smaller nor larger
_FAINTEST = -60.0  # ours: no ground gives so weak an echo in the middle of a scene
_NEAR = 10.0  # dB


def says_decibel(names: Iterable[str]) -> bool:
    """Whether one of a file's texts calls its values decibels."""
    return any(re.search(r"(?<![a-z])db(?![a-z])|decibel", name, re.IGNORECASE) for name in names)


def decibel_of(negative_share: float, median: float) -> float:
    """Whether values, but for those of no echo, are power or amplitude; 0 where they are decibels already."""
    if negative_share > _MOST_NEGATIVE:
        return 0.0
    return AMPLITUDE if median > _MOST_POWER else POWER


def is_misnamed(least: float, median: float) -> bool:
    """Whether values that call themselves decibels are none."""
    return least >= 0 and not _NO_DECIBEL[0] <= median <= _NO_DECIBEL[1]


def decibel_unit(found: float, learned: float) -> float:
    """What decibels must be multiplied by to be those that a model learned from, as of files that hold them times 100; 1: nothing. Both are
    the middles of scenes."""
    powers = [10.0**power for power in (1, 2, 3)]
    if found < _FAINTEST:
        away, times = min((abs(found / times - learned), times) for times in powers)
        return 1 / times if away <= _NEAR else 1.0
    if learned < _FAINTEST:
        away, times = min((abs(found - learned / times), times) for times in powers)
        return times if away <= _NEAR else 1.0
    return 1.0


def least_of(decibel: float) -> float:
    """What smaller values of power or amplitude are taken for."""
    return _LEAST[decibel]


def unit_note(stream: str, decibel: float) -> str:
    """What the user should know of a layer whose values were taken in decibels."""
    return f"Layer '{stream}' holds {'amplitude' if decibel == AMPLITUDE else 'power'}: it was taken in decibels"
