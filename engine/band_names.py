"""Bands known by what their file calls them, where no wavelengths tell: VV and VH of a radar may lie in any order, or among others."""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNITS = r"(?<![a-z])(db|decibels?|linear|power|amplitude|intensity)(?![a-z])"
_NUMBER = r"(band|layer|channel)?[ _]*\d+"  # what a program calls a band that has no name
_POLARISATION = r"(?<![a-z])(vv|vh|hv|hh)(?![a-z])"


def find_named(names: Sequence[str], wanted: Sequence[str]) -> tuple[int, ...]:
    """The numbers (1-based) of the bands of these names that are called as the wanted ones, in their order; () where not each of them is
    there just once. Units, case and what is no letter or digit do not count; of radar polarisations suffice."""
    for plain in (_plain, _polarisation):
        here, there = [plain(name) for name in names], [plain(name) for name in wanted]
        if there and all(name and here.count(name) == there.count(name) == 1 for name in there):
            return tuple(here.index(name) + 1 for name in there)
    return ()


def differ(names: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether one of a radar's polarisations is another one than what is wanted in its place."""
    pairs = [(_polarisation(name), _polarisation(other)) for name, other in zip(names, wanted)]
    return any(one and other and one != other for one, other in pairs)


def shown_names(names: Sequence[str]) -> str:
    """As a sentence has them: "VV dB, VH dB"; "" where not every band has one."""
    return ", ".join(names) if all(map(_plain, names)) else ""


def _plain(name: str) -> str:
    """ "" for one that says nothing."""
    text = re.sub(_UNITS, "", name.casefold().replace("_", " "))
    return "" if re.fullmatch(_NUMBER, text.strip()) else re.sub(r"[^0-9a-z]", "", text)


def _polarisation(name: str) -> str:
    found = re.findall(_POLARISATION, name.casefold().replace("_", " "))
    return found[0] if len(found) == 1 else ""
