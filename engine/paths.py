"""What every job asks of the paths that it is given, before a file is opened."""

from __future__ import annotations

import os
from typing import Optional

from .errors import JobError


def check_path(path: str, what: str, *suffixes: str) -> None:
    """A path is given, can be written in UTF-8, and ends as it should. Raises JobError."""
    if not path.strip():
        raise JobError(f"No path is given for the {what}", "Choose a file")
    if any("\ud800" <= letter <= "\udfff" for letter in path):  # bytes that are no UTF-8 stand in a str as such
        shown = path.encode("utf-8", "replace").decode("utf-8")
        raise JobError(f"The name of the {what} '{shown}' is not in UTF-8", "Rename the file or its folder")
    if suffixes and not path.lower().endswith(suffixes):
        raise JobError(f"The {what} '{path}' does not end in {suffixes[0]}", f"Call it something{suffixes[0]}")


def check_outputs(outputs: list[Optional[str]], inputs: list[str]) -> None:
    """No output may be an input, nor another output: nothing of the user's is ever written over by mistake. Raises JobError."""
    seen = {same_path(path): path for path in inputs}
    for path in filter(None, outputs):
        if same_path(path) in seen:
            raise JobError(f"'{path}' would be written over something that the job needs", "Choose another name for the result")
        seen[same_path(path)] = path


def same_path(path: str) -> str:
    """A path in the form in which two names of one file are equal."""
    return os.path.normcase(os.path.realpath(path))
