"""JSON lines between plugin and engine: one object a line, UTF-8, strict both ways; lines carry paths, files carry pixels.

To the engine: {"type": "run", "job": {"type": "train", ...}}, {"type": "cancel"}. From it: `ready` first, `progress` while a
job runs, and exactly one of `done`, `failed`, `cancelled` per job. A line with an unknown key or a wrong type is refused whole.

QGIS may run Python 3.9: in the face files a hint that is read at run time says Optional and Union, not `|`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import typing
from dataclasses import dataclass

from .errors import KINDS, EngineError, WireError
from .jobs import JOB_TYPES, Done, Job

PROTOCOL = 1


@dataclass(frozen=True)
class Run:
    """Do this job."""

    job: Job


@dataclass(frozen=True)
class Cancel:
    """Stop the job that runs."""


@dataclass(frozen=True)
class Ready:
    """The engine is up; another protocol number means that engine and plugin do not fit."""

    protocol: int
    version: str


@dataclass(frozen=True)
class Progress:
    """How far the job is: fraction 0..1 and the stage as a few words."""

    fraction: float
    stage: str


@dataclass(frozen=True)
class Failed:
    """The job ended in an error; kind is the name of the EngineError class."""

    kind: str
    message: str
    hint: str

    @classmethod
    def of(cls, error: EngineError) -> Failed:
        return cls(type(error).__name__, error.message, error.hint)

    def error(self) -> EngineError:
        return KINDS.get(self.kind, EngineError)(self.message, self.hint)


@dataclass(frozen=True)
class Stopped:
    """The job ended because it was cancelled."""


_AS_WRITTEN = "Compare it with a .job.json that this version has written; 'python -m engine run --keys' prints all keys"
_OF_VERSIONS = "Engine and plugin may be of different versions: restart QGIS"

Command = typing.Union[Run, Cancel]
Event = typing.Union[Ready, Progress, Done, Failed, Stopped]
EVENT_TYPES: dict[str, type[Event]] = {"ready": Ready, "progress": Progress, "done": Done, "failed": Failed, "cancelled": Stopped}


def encode_command(command: Command) -> str:
    """One line without its line end."""
    if isinstance(command, Cancel):
        return _dump({"type": "cancel"})
    return _dump({"type": "run", "job": job_to_dict(command.job)})


def decode_command(line: str) -> Command:
    """Raises WireError."""
    kind, fields = _parse(line)
    if kind == "cancel" and not fields:
        return Cancel()
    if kind == "run" and set(fields) == {"job"}:
        with _hinting(_OF_VERSIONS):
            return Run(_job(fields["job"]))
    raise WireError(f"The engine does not know the command '{kind}' with {sorted(fields)}")


def encode_event(event: Event) -> str:
    """One line without its line end."""
    name = next(name for name, kind in EVENT_TYPES.items() if isinstance(event, kind))
    return _dump({"type": name, **dataclasses.asdict(event)})


def decode_event(line: str) -> Event:
    """Raises WireError."""
    kind, fields = _parse(line)
    if kind not in EVENT_TYPES:
        raise WireError(f"The plugin does not know the event '{kind}'")
    with _hinting(_OF_VERSIONS):
        return typing.cast(Event, _build(EVENT_TYPES[kind], fields, kind))


def type_name(hint: typing.Any) -> str:
    """What a JSON value of a field is, in words; an object has the name of its dataclass."""
    if typing.get_origin(hint) is typing.Union:
        return " or ".join(type_name(part) for part in typing.get_args(hint))
    if typing.get_origin(hint) is tuple:
        parts = typing.get_args(hint)
        inside = type_name(parts[0]) if parts[-1] is Ellipsis else ", ".join(map(type_name, parts))
        return f"list of {inside}"
    if typing.get_origin(hint) is dict:
        return "object"
    names = {float: "number", int: "whole number", str: "text", bool: "true or false", type(None): "null"}
    return names.get(hint) or str(getattr(hint, "__name__", hint))


def job_to_dict(job: Job) -> dict[str, object]:
    """The job as JSON values, its type beside its fields: what a job.json holds."""
    name = next(name for name, kind in JOB_TYPES.items() if isinstance(job, kind))
    return {"type": name, **dataclasses.asdict(job)}


def job_from_dict(fields: object) -> Job:
    """The job that `job_to_dict` wrote; fields with defaults may be absent. Raises WireError."""
    with _hinting(_AS_WRITTEN):
        return _job(fields)


def _job(fields: object) -> Job:
    name = fields.get("type") if isinstance(fields, dict) else None
    if not isinstance(fields, dict) or not isinstance(name, str) or name not in JOB_TYPES:
        raise WireError("This is no job", f'A job is a JSON object whose "type" is one of {", ".join(JOB_TYPES)}')
    return typing.cast(Job, _build(JOB_TYPES[name], {key: value for key, value in fields.items() if key != "type"}, name))


@contextlib.contextmanager
def _hinting(hint: str) -> typing.Iterator[None]:
    """What is wrong with fields is said with what to do, which hangs on where they come from."""
    try:
        yield
    except WireError as error:
        raise WireError(error.message, error.hint or hint) from error


def _dump(fields: dict[str, object]) -> str:
    return json.dumps(fields, ensure_ascii=False, allow_nan=False)


def _parse(line: str) -> tuple[str, dict[str, object]]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise WireError(f"A line is not JSON: {line[:200]!r}") from error
    if not isinstance(fields, dict) or not isinstance(fields.get("type"), str):
        raise WireError(f"A line has no type: {line[:200]!r}")
    return fields.pop("type"), fields


def _build(kind: type, fields: object, where: str) -> object:
    """A dataclass from JSON values, every key known and every type right."""
    if not isinstance(fields, dict):
        raise WireError(f"'{where}' is not an object")
    hints = typing.get_type_hints(kind)
    unknown = set(fields) - {entry.name for entry in dataclasses.fields(kind)}
    if unknown:
        raise WireError(f"'{where}' has unknown keys {sorted(unknown)}")
    missing = [entry.name for entry in dataclasses.fields(kind) if entry.name not in fields and _is_needed(entry)]
    if missing:
        raise WireError(f"'{where}' lacks {', '.join(missing)}")
    return kind(**{key: _value(hints[key], value, f"{where}.{key}") for key, value in fields.items()})


def _is_needed(entry: dataclasses.Field[typing.Any]) -> bool:
    return entry.default is dataclasses.MISSING and entry.default_factory is dataclasses.MISSING


def _value(hint: typing.Any, value: object, where: str) -> object:
    """One JSON value as the type that the hint names."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union:
        if value is None and type(None) in parts:
            return None
        return _value(next(part for part in parts if part is not type(None)), value, where)
    if dataclasses.is_dataclass(hint):
        return _build(typing.cast(type, hint), value, where)
    if origin is tuple and isinstance(value, (list, tuple)):
        each = [parts[0]] * len(value) if parts[-1] is Ellipsis else list(parts)
        if len(each) == len(value):
            return tuple(_value(part, entry, f"{where}[{i}]") for i, (part, entry) in enumerate(zip(each, value)))
    elif origin is dict and isinstance(value, dict):
        return {key: entry if parts[1] is object else _value(parts[1], entry, f"{where}.{key}") for key, entry in value.items()}
    elif hint is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    elif hint in (int, str, bool) and type(value) is hint:
        return value
    raise WireError(f"'{where}' is {value!r}, and should be: {type_name(hint)}")
