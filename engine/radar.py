"""Radar is told in decibels, whatever its file holds: its values span orders of magnitude, and speckle multiplies them.

What a band is called says its unit, unless its values contradict flatly: names are copied from file to file. Where no name says, values do:
decibels are negative somewhere by some units, power only by the little that a subtracted noise leaves, amplitude never; calibrated power
hardly exceeds a few units, amplitude is counted in hundreds. A picture of bytes is left as it is, and so is a band that is no backscatter.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Optional

DECIBEL, POWER, AMPLITUDE = 0.0, 10.0, 20.0  # what the common logarithm of a value is multiplied by; 0: nothing
UNITS = {"decibel": DECIBEL, "power": POWER, "amplitude": AMPLITUDE}
_MOST_NEGATIVE = 0.01  # ours: the share of values that resampling may have overshot
_LEAST_DECIBEL = (
    0.05  # ours: the middle of what is negative in decibels, or stretched to -1..1, is larger; what noise leaves is less
)
_COUNTS, _TIMES = 100.0, 10.0  # ours: no decibels are so many in the middle, and so many times what is negative
_MOST_POWER = 10.0  # ours
_NO_DECIBEL = 1.0, 45.0  # ours: the middle of decibels none of which is negative is neither smaller nor larger
_FAINTEST = -60.0  # ours: no ground gives so weak an echo in the middle of a scene
_NEAR = 10.0  # dB
_APART = 100.0  # ours: two polarisations of a scene are not so many times apart
_OTHERWISE, _FITS = 3.0, 4.0  # ours: a learned mean is so far from values as they are, and so many times nearer to their decibels
POLARISATION = r"(?<![a-z])(vv|vh|hv|hh)(?![a-z])"
_ECHO = r"sigma|gamma|beta|amplitude|intensity|backscatter"
_GROUND = (  # not as what an echo was corrected for, or kept to
    r"(angle|incidence|elevation|height|slope|aspect|layover|shadow|mask|(?<![a-z])(lia|theta|inc|dem)(?![a-z]))"
    r"(?!ed| (angle )?(correct|normali|mask))"
)
_NO_ECHO = r"ratio(?!n)|coheren|entropy|anisotropy|phase|(?<![a-z])(coh|alpha|rvi|real|imag)(?![a-z])|^[iq](?![a-z])"


def says_decibel(names: Iterable[str]) -> bool:
    """Whether one of a file's texts calls its values decibels."""
    return any(re.search(r"(?<![a-z])db(?![a-z])|decibel", name, re.IGNORECASE) for name in names)


def said_unit(names: Iterable[str]) -> Optional[float]:
    """What texts call the values: `DECIBEL`, `POWER` or `AMPLITUDE`; None where they do not tell. What is called sigma nought, gamma nought
    or beta nought, and not decibels, is power."""
    texts = [_words(name) for name in names]
    if says_decibel(texts):
        return DECIBEL
    for unit, words in (
        (AMPLITUDE, r"amplitude|(?<![a-z])amp(?![a-z])"),
        (POWER, r"intensity|(?<![a-z])(power|linear)(?![a-z])|(sigma|gamma|beta) ?(0|nought|naught)"),
    ):
        if any(re.search(words, text) for text in texts):
            return unit
    return None


def is_backscatter(name: str) -> bool:
    """Whether a band that is called so may be one of echoes: not an angle, a coherence or a ratio. What is called sigma nought by the
    angle of its ground is."""
    text = _words(name)
    if re.search(_NO_ECHO, text) or len(set(re.findall(POLARISATION, text))) > 1:
        return False
    return not re.search(_GROUND, text) or re.search(_ECHO, text) is not None


def says_polarisation(name: str) -> bool:
    """Whether a band's name is that of an echo."""
    return re.search(POLARISATION, _words(name)) is not None


def decibel_of(negative_share: float, median: float, faint: float) -> float:
    """Whether values, but for those of no echo, are power or amplitude; 0 where they are decibels already. faint: the middle of the
    magnitudes of those that are negative."""
    if negative_share <= _MOST_NEGATIVE:
        return AMPLITUDE if median > _MOST_POWER else POWER
    return POWER if faint < _LEAST_DECIBEL or median > max(_COUNTS, _TIMES * faint) else DECIBEL


def unit_of(said: Optional[float], found: float, negative_share: float, median: float) -> float:
    """The unit of a band, by what its names say and what was found by its values (`decibel_of`)."""
    if said is None or (said and found == DECIBEL):
        return found
    if said == DECIBEL:
        return found if found and not _NO_DECIBEL[0] <= median <= _NO_DECIBEL[1] else DECIBEL
    return POWER if negative_share > _MOST_NEGATIVE else said


def is_alike(unit: float, median: float, other: float, other_median: float) -> bool:
    """Whether bands without names may be echoes of one scene in one unit, by what was found of each."""
    if unit == other:
        return True
    low, high = sorted((median, other_median))
    return bool(unit and other) and high <= _APART * low


def was_logged(unit: float, median: float, learned: float) -> bool:
    """Whether a model learned a band in decibels that is no backscatter by its name, by the mean that it knows: once all bands of power or
    amplitude were taken so."""
    if not unit or median <= 0:
        return False
    away = abs(median - learned)
    return away > max(_OTHERWISE, _FITS * abs(unit * math.log10(median) - learned))


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


def times_decibel(found: float) -> float:
    """How many times decibels a file of radar holds whose middle this is: 1, or 10, 100 or 1000, as files of whole numbers do."""
    if found >= _FAINTEST:
        return 1.0
    return next((times for times in (10.0, 100.0, 1000.0) if found / times >= -_NO_DECIBEL[1]), 1.0)


def times_note(stream: str, times: float) -> str:
    """What the user should know of a layer that was learned from in decibels, as it holds so many times them."""
    return f"Layer '{stream}' holds decibels times {times:g}: it was taken in decibels"


def unit_note(stream: str, decibel: float) -> str:
    """What the user should know of a layer whose values were taken in decibels."""
    return f"Layer '{stream}' holds {'amplitude' if decibel == AMPLITUDE else 'power'}: it was taken in decibels"


def _words(name: str) -> str:
    """A name whose words stand for themselves: "localIncidenceAngle" has three."""
    return re.sub(r"[_\W]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", name)).casefold().strip()
