"""A job file that was moved together with its data: its paths are absolute, so they are those of the old place."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

_BEHIND = ".job.json"
_PATHS = ("path", "origin")  # how the names of fields end that hold one


def found_again(fields: Mapping[str, Any], path: str) -> dict[str, Any]:
    """A job's fields with the paths of where its file is now, if the folder that it was written in is gone: of its result, and of whatever
    lies from there as it did before."""
    here, name = os.path.split(os.path.abspath(path))
    results = [value for value in fields.values() if isinstance(value, str) and os.path.basename(value) + _BEHIND == name]
    old = os.path.dirname(results[0]) if results else here
    if not os.path.isabs(old) or old == here or os.path.isdir(old):
        return dict(fields)
    return dict(_moved(dict(fields), "", old, here))


def _moved(value: Any, key: str, old: str, here: str) -> Any:
    """key: of the value, which tells whether it is a path."""
    if isinstance(value, dict):
        return {name: _moved(entry, name, old, here) for name, entry in value.items()}
    if isinstance(value, list):
        return [_moved(entry, key, old, here) for entry in value]
    if not key.endswith(_PATHS) or not isinstance(value, str) or not os.path.isabs(value) or os.path.exists(value):
        return value
    try:
        moved = os.path.normpath(os.path.join(here, os.path.relpath(value, old)))
    except ValueError:  # on another drive of Windows
        return value
    is_result = os.path.normcase(os.path.dirname(value)) == os.path.normcase(old)
    return moved if is_result or os.path.exists(moved) else value
