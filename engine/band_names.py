"""Bands known by what their file calls them, where no wavelengths tell: VV and VH of a radar may lie in any order, or among others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .radar import POLARISATION
from .specs import OPTICAL_KINDS

_UNITS = r"(?<![a-z])(db|decibels?|linear|power|amplitude|intensity)(?![a-z])"
_NUMBER = r"(band|layer|channel)?[ _]*\d+"  # what a program calls a band that has no name
_NUMBERED = r"[a-z]{1,2}[0-9]{1,2}[a-z]?"
_SHOWN = 4
_CALIBRATION = r"(?<![a-z])(sigma|gamma|beta)[ _-]?(?:0|nought|naught)(?![0-9])"
_DAY_FIRST = r"(?<!\d)\d{1,2}[^0-9a-z]?([a-z]{3,9}|\d{1,2})[^0-9a-z]?(19|20)\d\d(?!\d)"  # 05Apr2021, 05-04-2021


def find_named(names: Sequence[str], wanted: Sequence[str], kind: str, band_count: int) -> tuple[int, ...]:
    """The numbers (1-based) of the bands of these names that are called as the wanted ones, in their order; () where not each of them is
    there just once. Units, case and what is no letter or digit count only where they tell names apart; of radar polarisations suffice, or
    polarisations with dates or numbers. kind and band_count: of the layer that the wanted ones are of. Optical sensors number their bands
    each by itself, so that B2 is no name in a layer of another number of bands."""
    if kind in OPTICAL_KINDS and len(names) != band_count and all(re.fullmatch(_NUMBERED, _plain(name)) for name in wanted):
        return ()
    for plain in (_exact, _plain, _polarisation):
        here, there = [plain(name) for name in names], [plain(name) for name in wanted]
        if there and all(name and here.count(name) == there.count(name) == 1 for name in there):
            return tuple(here.index(name) + 1 for name in there)
    return _of_series(names, wanted)


def _of_series(names: Sequence[str], wanted: Sequence[str]) -> tuple[int, ...]:
    """Of a series of radar scenes those of the wanted polarisations and numbers, such as dates, each of which is there once; where the
    numbers are others, but as many of each polarisation, the first stands for the first, unless they are dates that begin with the day."""
    here, there = [_counts_of(name) for name in names], [_counts_of(name) for name in wanted]
    if not there or not all(pol and numbers for pol, numbers in there) or len(set(there)) < len(there):
        return ()
    if all(here.count(name) == 1 for name in there):
        return tuple(here.index(name) + 1 for name in there)
    if any(re.search(_DAY_FIRST, name.casefold()) for name in (*names, *wanted)):
        return ()  # numbers are no order of such dates
    found = []
    for pol, numbers in there:
        ours, theirs = (sorted(counts for other, counts in series if other == pol) for series in (here, there))
        if len(ours) != len(theirs) or len(set(ours)) < len(ours) or not all(ours):
            return ()
        found.append(here.index((pol, ours[theirs.index(numbers)])) + 1)
    return tuple(found)


def _counts_of(name: str) -> tuple[str, tuple[int, ...]]:
    """Polarisation and numbers of "t00_VV", "2023-05-01 VH"."""
    return _polarisation(name), tuple(map(int, re.findall(r"[0-9]+", name)))


def missing_names(names: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """Those of the wanted ones that no band of these names is called as, by the loosest way of `find_named`."""
    there = {plain(name) for name in names for plain in (_exact, _plain, _polarisation)} - {""}
    return [name for name in wanted if not {_exact(name), _plain(name), _polarisation(name)} & there]


def other_pair(names: Sequence[str], wanted: Sequence[str]) -> tuple[str, str]:
    """The first of a radar's bands whose polarisation is another one than that of what is wanted in its place, and that; ("", "") where all
    are the same or do not tell."""
    for name, other in zip(names, wanted):
        one, two = _polarisation(name), _polarisation(other)
        if one and two and one != two:
            return name, other
    return "", ""


def is_by_order_alone(names: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether bands of these names stand for several wanted ones by nothing but their place: each of those is called something, none of
    these is."""
    return len(wanted) > 1 and bool(shown_names(wanted)) and not any(map(_plain, names))


def calibrations(names: Sequence[str]) -> list[str]:
    """How a radar's bands say that they are calibrated: "Sigma0", "Gamma0", "Beta0", each once; [] where none says so."""
    found = [match[1].capitalize() + "0" for match in re.finditer(_CALIBRATION, " ".join(names).casefold())]
    return list(dict.fromkeys(found))


def is_counted(name: str) -> bool:
    """Whether a band's name is none: its number, or "Band 1"."""
    return re.fullmatch(_NUMBER, name.casefold().replace("_", " ").strip()) is not None


def shown_names(names: Sequence[str]) -> str:
    """As a sentence has them: "VV dB, VH dB", and of many the first; "" where not every band has one."""
    if not all(map(_plain, names)):
        return ""
    if len(names) <= _SHOWN + 1:
        return ", ".join(names)
    return f"{', '.join(names[:_SHOWN])} and {len(names) - _SHOWN} more"


def _exact(name: str) -> str:
    return name.casefold().strip() if _plain(name) else ""


def _plain(name: str) -> str:
    """ "" for one that says nothing."""
    text = re.sub(_UNITS, "", name.casefold().replace("_", " "))
    return "" if is_counted(text) else re.sub(r"[^0-9a-z]", "", text)


def _polarisation(name: str) -> str:
    found = re.findall(POLARISATION, name.casefold().replace("_", " "))
    return found[0] if len(found) == 1 else ""
