"""From the values of a label field or raster to classes: which field names the class, which code each value gets."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import LabelError
from ..legend import apart_from, class_colors, palette_color
from ..specs import ANOTHER_CLASS, ANOTHER_COLOR, CANNOT_TELL, NODATA_CODE, USUAL_FIELDS, ClassSpec, codes_of_names, tidy
from .matching import loose_names, plain_name

Codes = npt.NDArray[np.int16]
UNLABELLED = -1

_FIELD_HINT = "Choose a text or whole-number field"


class LeftOut(str):
    """A note on labels that do not count, which makes no figure doubtful."""


@dataclass(frozen=True)
class Coded:
    """A code per value (N,), UNLABELLED where it has none; the classes; notes for the user. by_name: the values are names, not codes.
    loose, own: of `Burned`."""

    codes: Codes
    classes: tuple[ClassSpec, ...]
    notes: tuple[str, ...]
    by_name: bool = False
    loose: frozenset[str] = frozenset()
    own: tuple[ClassSpec, ...] = ()


def choose_field(name: str, fields: Mapping[str, npt.NDArray[Any]], wanted: str) -> str:
    """The field that names the class: the one asked for, else the obvious one. Raises LabelError that lists the fields."""
    if wanted in fields:
        return wanted
    listed = ", ".join(fields) or "no fields at all"
    if wanted:
        raise LabelError(f"'{name}' has no field '{wanted}'", f"It has {listed}")
    if len(fields) == 1:
        return next(iter(fields))
    lowered = {field.lower(): field for field in reversed(list(fields))}
    usual = [lowered[field] for field in USUAL_FIELDS if field in lowered]
    if not usual:
        raise LabelError(
            f"No class field is chosen for '{name}'",
            f"It has {listed}: choose the one with the classes (--field on the command line)",
        )
    return usual[0]


def code_values(
    values: npt.NDArray[Any],
    field: str,
    classes: Sequence[ClassSpec],
    adopt: bool = False,
    thing: str = "shape",
    remarks: npt.NDArray[Any] | None = None,
    are_codes: bool = False,
) -> Coded:
    """A code for each value of a field: of the given classes (text by name, numbers by name where these are numbers, else by code), or of
    classes made from the values.

    Numbers become codes as they are, also where texts are nothing but numbers; where some are beyond 254, as crop codes are, all are names.
    Names are sorted, those that are numbers by these, and get 1, 2, 3 ... Texts that look the same are one class. adopt: a value that is
    none of the given classes makes
    one of its own, texts with the highest codes that are free. thing: what has a value. remarks (N,): of those who were asked for the
    values. are_codes: numbers are codes in any case, as others beside them are the names. Raises LabelError.
    """
    keys = _keys(values, field)
    without = _null_note(keys) if remarks is None else tuple(_open_notes(keys, remarks, thing))
    if classes:
        keys, told = (keys, ()) if are_codes else _numbers_as_names(keys, field, classes, adopt)
        return _code_given(keys, field, tuple(classes), adopt, thing, (*without, *told))
    seen = {key: tidy(key) or None if isinstance(key, str) else key for key in set(keys)}
    keys = [seen[key] for key in keys]
    present = {key for key in keys if key is not None}
    numbers = sorted(_checked(key, field) for key in present if isinstance(key, int))
    is_beyond = bool(numbers) and numbers[-1] >= NODATA_CODE
    if numbers and not is_beyond:
        made = tuple(numbered_class(code, order) for order, code in enumerate(numbers))
        table: dict[str | int | None, int] = {spec.code: spec.code for spec in made}
    else:
        made = _named(present, field)
        table = {spec.name: spec.code for spec in made}
        table |= {number: table[str(number)] for number in numbers}
    codes = np.array([table.get(key, UNLABELLED) for key in keys], np.int16)
    return Coded(codes, made, (*without, *[_beyond_note(field, len(made))] * is_beyond), is_beyond)


def _named(values: Collection[str | int], field: str) -> tuple[ClassSpec, ...]:
    """A class for each value, which is its name."""
    names = sorted(map(str, values))
    if all(re.fullmatch("[0-9]+", name) for name in names):
        names.sort(key=int)
    if len(names) >= NODATA_CODE:
        what = f"Field '{field}' has {len(names)} different numbers"
        if any(isinstance(value, str) for value in values):
            what = f"Field '{field}' has {len(names)} different texts"
        raise LabelError(what, "Choose the field that names the class")
    named = zip(_numbers(names), names, class_colors(names), strict=True)
    return tuple(ClassSpec(code, name, color) for code, name, color in sorted(named))


def _beyond_note(field: str, count: int) -> str:
    return (
        f"Field '{field}' has numbers beyond {NODATA_CODE - 1}, which no code of a map can be: they are the names of the classes, whose "
        f"codes are 1 to {count}"
    )


def _numbers(names: Sequence[str]) -> Sequence[int]:
    """The codes of classes: the numbers that all names are, else 1, 2, 3 ..."""
    codes = [int(name) if re.fullmatch("[0-9]{1,3}", name) else NODATA_CODE for name in names]
    is_codes = len(set(codes)) == len(codes) and max(codes, default=0) < NODATA_CODE
    return codes if is_codes else range(1, len(names) + 1)


def alike_notes(classes: Sequence[ClassSpec]) -> Iterator[str]:
    """A sentence for each two classes to learn that are hardly meant to be two."""
    first: dict[str, ClassSpec] = {}
    for spec in classes:
        other = first.setdefault(plain_name(spec), spec)
        if other is not spec and other.name != spec.name:
            pair = f"'{other.name}' and '{spec.name}'"
            yield f"{pair} differ in upper and lower case only, and are two classes: if they are one, write them alike"


def paired_classes(fields: Mapping[str, npt.NDArray[Any]], field: str) -> tuple[ClassSpec, ...]:
    """The classes of a field that has its codes, or its names, in another one: the label layers of the panel have both. () where none of
    the usual fields goes with all of it one to one."""
    for other in (name for name in fields if name != field and name.lower() in USUAL_FIELDS):
        try:
            keys, others = _keys(fields[field], field), _keys(fields[other], other)
        except LabelError:  # it holds neither
            continue
        known = codes_of_names((key, beside) for key, beside in zip(keys, others, strict=True) if key is not None)
        if known:
            names = sorted(known, key=lambda name: known[name])
            return tuple(ClassSpec(known[name], name, color) for name, color in zip(names, class_colors(names), strict=True))
    return ()


def numbered_class(code: int, order: int) -> ClassSpec:
    """A class that is known by its code only."""
    return ClassSpec(code, f"Class {code}", palette_color(order))


def in_own_colors(own: Sequence[ClassSpec], known: Sequence[ClassSpec]) -> tuple[ClassSpec, ...]:
    """Classes to stand beside others: one whose colour another one has already gets another, but for what is none of the map's."""
    taken, found = {spec.color.casefold() for spec in known}, []
    for spec in own:
        is_free = spec.name == ANOTHER_CLASS or spec.color.casefold() not in taken
        color = spec.color if is_free else class_colors([spec.name], taken)[0]
        taken.add(color.casefold())
        found.append(dataclasses.replace(spec, color=color))
    return tuple(found)


def in_colors_apart(classes: Sequence[ClassSpec], ground: str) -> tuple[ClassSpec, ...]:
    """Classes to be shown on a light ground: none of a colour that would be taken for it."""
    colors = apart_from(ground, [spec.color for spec in classes])
    return tuple(dataclasses.replace(spec, color=color) for spec, color in zip(classes, colors, strict=True))


def counted(number: int, thing: str) -> str:
    """ "1 shape", "2 shapes"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def listed(names: Sequence[str], most: int = 0) -> str:
    """ "'a', 'b' and 'c'"; of more than `most` (0: there is no most) "'a', 'b' and 7 more"."""
    quoted = [f"'{name}'" for name in names]
    if most and len(quoted) > most + 1:
        return f"{', '.join(quoted[:most])} and {len(quoted) - most} more"
    return " and ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))


def _keys(values: npt.NDArray[Any], field: str) -> list[str | int | None]:
    """Each value as text, as whole number, or None where it is NULL."""
    if values.dtype.kind in "iub":
        return [int(value) for value in values]
    if values.dtype.kind == "f":
        broken = [value for value in values if np.isfinite(value) and value != round(value)]
        if broken:
            raise LabelError(f"Field '{field}' holds {broken[0]:g}, which is no class code", _FIELD_HINT)
        return [int(value) if np.isfinite(value) else None for value in values]
    if values.dtype.kind == "O" and all(value is None or isinstance(value, str) for value in values):
        return [value.strip() or None if isinstance(value, str) else None for value in values]
    raise LabelError(f"Field '{field}' holds neither text nor whole numbers", _FIELD_HINT)


def _numbers_as_names(
    keys: list[str | int | None], field: str, classes: Sequence[ClassSpec], adopt: bool
) -> tuple[list[str | int | None], tuple[str, ...]]:
    """The keys of a field, as texts where its numbers are the names of the classes, as crop codes are; never some of them alone. And a note
    where they could be codes as well. Of labels to learn from (not to adopt) that are all codes, and not all names, they are codes."""
    numbers = {key for key in keys if isinstance(key, int)}
    named = {int(spec.name): spec for spec in reversed(classes) if re.fullmatch(r"\s*[0-9]+\s*", spec.name)}
    is_same = all(spec.code == number for number, spec in named.items())
    if is_same or not numbers & named.keys():
        return keys, ()
    codes = {spec.code for spec in classes}
    if not adopt and numbers <= codes and not numbers <= named.keys():
        return keys, (f"The numbers in field '{field}' were taken as the codes of the classes, and not as names",)
    texts = [named[key].name if key in named else str(key) if isinstance(key, int) and key >= 0 else key for key in keys]
    is_either = any(number in codes and (number not in named or named[number].code != number) for number in numbers)
    return texts, (f"The numbers in field '{field}' were taken as the names of the classes, and not as codes",) * is_either


def _code_given(
    keys: list[str | int | None], field: str, classes: tuple[ClassSpec, ...], adopt: bool, thing: str, without: tuple[str, ...]
) -> Coded:
    """without: notes on those that have no value."""
    forms = [_forms(spec.name.strip()) for spec in classes]
    table: dict[str | int, int] = {
        form[which]: spec.code for which in (2, 1, 0) for form, spec in reversed(list(zip(forms, classes, strict=True)))
    }
    table |= {spec.code: spec.code for spec in classes}
    counts = Counter(key for key in keys if key is not None)
    met = {key: next((table[form] for form in _forms(key) if form in table), None) for key in counts}
    strange = [key for key, code in met.items() if code is None]
    is_answered = adopt and ANOTHER_CLASS in strange  # by somebody who was asked for the map's classes
    if strange and len(strange) == len(met) and not is_answered:
        found, known = ", ".join(sorted(map(str, strange))[:8]), ", ".join(spec.name for spec in classes[:8])
        raise LabelError(
            f"Field '{field}' names none of the classes, but {found}", f"The classes are {known}; choose another field"
        )
    own = _own_classes(strange, field, classes) if adopt else {}
    met |= {key: spec.code for key, spec in own.items()}
    codes = np.array([UNLABELLED if key is None or (code := met[key]) is None else code for key in keys], np.int16)
    notes = _strange_notes([key for key in strange if key not in own], counts, thing)
    numbers = [code for key, code in met.items() if isinstance(key, int) and code is not None and key not in own]
    taken = _code_note(field, [spec for spec in classes if spec.code in numbers]) if adopt else ()
    names = [key for key in counts if isinstance(key, str)]
    loose = loose_names(names, classes)
    met_own = tuple(own[key] for key in strange if key in own)
    return Coded(codes, (*classes, *own.values()), (*without, *notes, *taken), bool(names), loose, met_own)


def _strange_notes(strange: Sequence[str | int], counts: Mapping[Any, int], thing: str) -> Iterator[str]:
    """On values that are none of the classes."""
    if len(strange) == 1:
        yield LeftOut(f"Left out: {counted(counts[strange[0]], thing)} of '{strange[0]}', which is none of the classes")
    elif strange:
        total, names = counted(sum(counts[key] for key in strange), thing), listed(list(map(str, strange)), 3)
        yield LeftOut(f"Left out: {total} of {len(strange)} values that are none of the classes: {names}")


def _forms(key: str | int) -> tuple[str | int, ...]:
    """What a name is looked for as: as it is, as it looks, and in whatever case."""
    return (key, tidy(key), tidy(key).casefold()) if isinstance(key, str) else (key,)


def _own_classes(keys: list[str | int], field: str, classes: tuple[ClassSpec, ...]) -> dict[str | int, ClassSpec]:
    """A class for each key that can have one: numbers are codes, texts get the highest codes that are free."""
    codes = [key for key in keys if isinstance(key, int) and 0 <= key < NODATA_CODE]
    names = [key for key in keys if isinstance(key, str)]
    taken = {*codes, *(spec.code for spec in classes)}
    free = [code for code in reversed(range(NODATA_CODE)) if code not in taken]
    if len(names) > len(free):
        raise LabelError(f"Field '{field}' has {len(names)} different texts", "Choose the field that names the class")
    colors = iter(class_colors([*map(str, codes), *names], {spec.color for spec in classes}))
    own: dict[str | int, ClassSpec] = {code: ClassSpec(code, numbered_class(code, 0).name, next(colors)) for code in codes}
    own |= {name: ClassSpec(code, name, color) for name, code, color in zip(names, free, colors)}
    if ANOTHER_CLASS in own:
        own[ANOTHER_CLASS] = dataclasses.replace(own[ANOTHER_CLASS], color=ANOTHER_COLOR)
    return own


def _checked(code: int, field: str) -> int:
    if code < 0:
        raise LabelError(
            f"Field '{field}' holds the code {code}, but codes go from 0 to 254",
            "Leave the field empty (NULL) where there is no class, or use a text field to name the classes",
        )
    return code


def _code_note(field: str, matched: Sequence[ClassSpec]) -> tuple[str, ...]:
    """Which named classes the numbers of a field were taken for."""
    pairs = ", ".join(f"{spec.code} = '{spec.name}'" for spec in matched if spec.name != numbered_class(spec.code, 0).name)
    return (f"The numbers in field '{field}' were taken as the map's codes ({pairs})",) if pairs else ()


def _null_note(keys: list[str | int | None]) -> tuple[str, ...]:
    empty = sum(key is None for key in keys)
    return (LeftOut(f"Left out: {counted(empty, 'feature')} without a class"),) if empty else ()


def _open_notes(keys: list[str | int | None], remarks: npt.NDArray[Any], thing: str) -> Iterator[str]:
    """On points that were drawn to be labelled: where somebody looked and could not tell, and where nobody looked."""
    without = [remark == CANNOT_TELL for key, remark in zip(keys, remarks, strict=True) if key is None]
    if any(without):
        yield LeftOut(f"Left out: {counted(sum(without), thing)} where no class can be told")
    if not all(without):
        yield LeftOut(f"Left out: {counted(len(without) - sum(without), thing)} without an answer yet")
