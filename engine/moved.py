"""A job file that was moved together with its data: its paths are absolute, so they are those of the old place."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

_BEHIND = ".job.json"


def found_again(fields: Mapping[str, Any], path: str) -> dict[str, Any]:
    """A job's fields with the paths of where its file is now, if the folder that it was written in is gone: of its result, and of whatever
    lies from there as it did before."""
    here, name = os.path.split(os.path.abspath(path))
    results = [value for value in fields.values() if isinstance(value, str) and os.path.basename(value) + _BEHIND == name]
    old = os.path.dirname(results[0]) if results else here
    if not os.path.isabs(old) or old == here or os.path.isdir(old):
        return dict(fields)
    return {key: _moved(value, old, here) for key, value in fields.items()}


def _moved(value: Any, old: str, here: str) -> Any:
    if isinstance(value, dict):
        return {key: _moved(entry, old, here) for key, entry in value.items()}
    if isinstance(value, list):
        return [_moved(entry, old, here) for entry in value]
    if not isinstance(value, str) or not os.path.isabs(value) or os.path.exists(value):
        return value
    moved = os.path.normpath(os.path.join(here, os.path.relpath(value, old)))
    is_result = os.path.dirname(value) == old
    return moved if is_result or os.path.exists(moved) else value
