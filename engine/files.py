"""Outputs that are whole or absent: written beside the target under a temporary name, renamed when complete."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from .errors import OutputError


def place_of(path: str) -> Path:
    """Where a file of this name lies: a link stays one, and what it points to is written."""
    return Path(os.path.realpath(path) if os.path.islink(path) else path)


@contextlib.contextmanager
def written_whole(path: str) -> Iterator[Path]:
    """A temporary path beside `path` to write to; it becomes `path` at the end, or goes on any error.

    Raises OutputError where the folder cannot be written or the disk is full; an older file at `path` stays until the end.
    """
    target = place_of(path)
    check_writable(path)
    draft = _draft(target)
    try:
        yield draft
        os.replace(draft, target)
    except OSError as error:
        raise output_error(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def check_writable(path: str) -> None:
    """Raises OutputError unless a file can be made in the folder of `path` and `path` is none already in the way."""
    target = place_of(path)
    try:
        if target.is_dir():
            raise OutputError(f"'{target}' is a folder", "Choose the name of a file")
        if not target.parent.is_dir():
            raise OutputError(f"The folder '{target.parent}' does not exist", "Make it, or choose another one")
        is_there = target.exists()
    except OSError as error:
        raise output_error(path, error) from error
    try:
        if is_there:
            os.replace(target, target)
    except OSError as error:  # on Windows a file that another program has open cannot be replaced
        raise OutputError(f"'{target}' is open in another program", "Remove its layer there, or choose another name") from error
    try:
        _draft(target).unlink()
    except OSError as error:
        raise output_error(path, error) from error


def output_error(path: str, error: OSError) -> OutputError:
    """The sentence for an operating system's refusal to write `path`."""
    folder = Path(path).parent
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError(f"The disk of '{folder}' is full", "Free some space, or choose another folder")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError(f"The folder '{folder}' cannot be written", "Choose a folder where you may write")
    if error.errno == errno.ENAMETOOLONG:
        return OutputError(f"The name '{Path(path).name}' is too long for a file in '{folder}'", "Choose a shorter one")
    return OutputError(f"'{path}' cannot be written: {error.strerror or error}", "Choose another place")


def _draft(target: Path) -> Path:
    """A new empty file beside the target, with the permissions that any new file of the user gets."""
    draft = target.with_name(f".{target.stem}-{secrets.token_hex(6)}{target.suffix}")
    try:
        draft.touch(exist_ok=False)
    except OSError as error:
        raise output_error(str(target), error) from error
    return draft
