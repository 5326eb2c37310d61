"""Classes of two maps that are the same, whatever their codes: by their names, in which case, blanks and the like do not count."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import LayerError
from ..specs import NODATA_CODE, ClassSpec, tidy

Renamed = tuple[tuple[str, str], ...]  # names that classes had, each with what the class is called now
Twins = npt.NDArray[np.int16]  # (256,), of `twins`

NONE = -1  # in a translation: a class that the other map has not


def translation(theirs: tuple[ClassSpec, ...], ours: tuple[ClassSpec, ...]) -> npt.NDArray[np.int16]:
    """The other map's codes (256,) in ours: by the names of the classes, of several of one name by the code too; -1 for a class that we
    have not; as they are without names. Raises LayerError where no class is shared."""
    if not theirs:
        return np.arange(NODATA_CODE + 1, dtype=np.int16)
    table = names_to_codes(theirs, ours)
    if table.max() < 0:
        names = ", ".join(f"'{spec.name}'" for spec in theirs)
        raise LayerError(f"The other map has none of the map's classes, but {names}", "Choose a map of the same classes")
    return table


def names_to_codes(theirs: tuple[ClassSpec, ...], ours: tuple[ClassSpec, ...]) -> npt.NDArray[np.int16]:
    """As `translation`, of classes that all have names, whether any is shared or not. A name that is written in the same way decides
    before one that is not."""
    table = np.full(NODATA_CODE + 1, NONE, np.int16)
    for called in (plain, tidy):
        named, same = {called(spec.name): spec.code for spec in reversed(ours)}, {(spec.code, called(spec.name)) for spec in ours}
        for spec in theirs:
            name = called(spec.name)
            if name in named:
                table[spec.code] = spec.code if (spec.code, name) in same else named[name]
    return table


def codes_by_name(classes: tuple[ClassSpec, ...]) -> Mapping[str, int]:
    """The code of each name, as `plain_name` gives it; of several of one name the first one's."""
    return {plain_name(spec): spec.code for spec in reversed(classes)}


def twins(classes: tuple[ClassSpec, ...], loose: Collection[str] = ()) -> Twins:
    """For each code (256,) the first code that has its name, itself where it has none: what a name alone cannot tell apart is equal. So are
    names that differ in their spelling only where it is one of `loose` (as `plain`), which somebody wrote in another way than any class."""
    table, first = np.arange(NODATA_CODE + 1, dtype=np.int16), dict[str, int]()
    for spec in classes:
        name = plain_name(spec)
        table[spec.code] = first.setdefault(name if name in loose else tidy(spec.name), spec.code)
    return table


def loose_names(names: Iterable[str], classes: Sequence[ClassSpec]) -> frozenset[str]:
    """Of names those, as `plain`, that none of the classes has in the same spelling."""
    exact = {tidy(spec.name) for spec in classes}
    return frozenset(plain(name) for name in names if tidy(name) not in exact)


def followed(*logs: Renamed) -> Renamed:
    """Logs of renamings as one, the older ones first: each old name with what the class is called after all of them."""
    found: dict[str, tuple[str, str]] = {}
    for log in logs:
        new = _by_old_names(log)
        found = {plain: (old, new.get(now.strip().casefold(), now)) for plain, (old, now) in found.items()}
        found |= {old.strip().casefold(): (old, now) for old, now in log}
    return tuple(found.values())


def not_beside(classes: tuple[ClassSpec, ...], renamed: Renamed) -> Renamed:
    """Without renamings of which a map has both names: there, the old one is that of a class of its own."""
    names = {plain_name(spec) for spec in classes}
    return tuple((old, now) for old, now in renamed if not {old.strip().casefold(), now.strip().casefold()} <= names)


def under_new_names(classes: tuple[ClassSpec, ...], renamed: Renamed) -> tuple[ClassSpec, ...]:
    """The classes as they are called now, but for one whose new name another of them has."""
    new, taken = _by_old_names(renamed), {plain_name(spec) for spec in classes}
    names = [new.get(plain_name(spec), spec.name) for spec in classes]
    return tuple(spec if plain(name) in taken else dataclasses.replace(spec, name=name) for spec, name in zip(classes, names))


def values_under_new_names(values: npt.NDArray[Any], renamed: Renamed) -> npt.NDArray[Any]:
    """Class names (N,) as they are called now; what is no text stays as it is."""
    new = _by_old_names(renamed)
    if not new or values.dtype.kind not in "OU":
        return values
    return np.array([new.get(plain(value), value) if isinstance(value, str) else value for value in values], object)


def _by_old_names(renamed: Renamed) -> dict[str, str]:
    return {plain(old): now for old, now in renamed}


def plain_name(spec: ClassSpec) -> str:
    """A class's name, as `plain`."""
    return plain(spec.name)


def plain(name: str) -> str:
    """A name without what does not tell names apart."""
    return tidy(name).casefold()
