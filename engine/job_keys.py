"""The keys of every job, as `python -m engine run --keys` prints them for whoever writes a job.json; read from the dataclasses."""

from __future__ import annotations

import dataclasses
import inspect
import json
import typing
from collections.abc import Iterator

from .jobs import JOB_TYPES
from .wire import type_name

_INSIDE = ("live",)  # jobs that the panel alone asks for, one after another of the same labels


def keys() -> str:
    """A paragraph for each type of job, and for each object inside of one: what it is, then a line for each key with type and default."""
    jobs = [(f'"type": "{name}"', kind) for name, kind in JOB_TYPES.items() if name not in _INSIDE]
    parts: dict[type, None] = {}
    for _, kind in jobs:
        parts.update(dict.fromkeys(_inside(kind)))
    return "\n\n".join(_paragraph(head, kind) for head, kind in [*jobs, *((type_name(part), part) for part in parts)])


def _paragraph(head: str, kind: type) -> str:
    entries = dataclasses.fields(kind)
    hints, width = typing.get_type_hints(kind), max((len(entry.name) for entry in entries), default=0)
    lines = [f"    {entry.name:{width}}  {type_name(hints[entry.name])}{_default(entry)}" for entry in entries]
    return "\n".join([head, *(f"  {line}".rstrip() for line in inspect.cleandoc(kind.__doc__ or "").splitlines()), *lines])


def _default(entry: dataclasses.Field[typing.Any]) -> str:
    if entry.default_factory is not dataclasses.MISSING:
        return ", may be left out"
    if entry.default is dataclasses.MISSING:
        return ""
    absent = entry.default is None or entry.default == ()
    return ", may be left out" if absent or dataclasses.is_dataclass(entry.default) else f" = {json.dumps(entry.default)}"


def _inside(hint: typing.Any) -> Iterator[type]:
    """All dataclasses that stand inside of one, or of a hint."""
    if dataclasses.is_dataclass(hint):
        for inner in typing.get_type_hints(hint).values():
            for part in _parts(inner):
                yield part
                yield from _inside(part)


def _parts(hint: typing.Any) -> list[type]:
    if dataclasses.is_dataclass(hint):
        return [typing.cast(type, hint)]
    return [part for each in typing.get_args(hint) for part in _parts(each)]
