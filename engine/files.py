"""Outputs that are whole or absent: written beside the target under a temporary name, renamed when complete."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Union

from .errors import OutputError

RANDOM = 8  # characters that end the name of a hidden folder
_ON_WINDOWS = os.name == "nt"
_NOT_THERE = re.compile(r'.*[<>:"|?*\x00-\x1f].*|(con|prn|aux|nul|com\d|lpt\d)(\..*)?|.*[. ]', re.IGNORECASE | re.DOTALL)
_LONG = 200  # letters: a path has 259 there, and what is written on the way has longer names
_DENIED, _IN_USE, _LOCKED = 5, 32, 33  # errors of Windows: an open file is in use where it goes, denied where another comes
_WAITS_S = (0.05, 0.1, 0.2, 0.4)  # ours: as long as a scanner looks at a file


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
        put_in_place(draft, target)
    except OSError as error:
        raise output_error(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def folder_beside(target: Path, name: str) -> Path:
    """A new hidden folder beside a file that is to be. It is as open to others as any: on Windows a file keeps the rights of the folder
    that it was made in, and `tempfile` makes folders that are closed to all others. Raises OSError."""
    folder = target.with_name(f".{name}.{secrets.token_hex(RANDOM // 2)}")
    folder.mkdir()
    return folder


def put_in_place(made: Union[str, Path], target: Union[str, Path]) -> None:
    """Give a finished file its name, whatever has that now. Raises OSError."""
    _patiently(partial(os.replace, made, target))


def _patiently(change: Callable[[], object]) -> None:
    """On Windows a scanner of viruses, an index or the client of a cloud may have a new file open for a moment."""
    for wait_s in _WAITS_S:
        try:
            change()
            return
        except PermissionError as error:
            if getattr(error, "winerror", None) not in (_DENIED, _IN_USE, _LOCKED):
                raise
        time.sleep(wait_s)
    change()


def check_writable(path: str) -> None:
    """Raises OutputError unless a file can be made in the folder of `path` and `path` is none already in the way."""
    target = place_of(path)
    if _ON_WINDOWS and _NOT_THERE.fullmatch(target.name):  # it would go to a device, or into another file
        hint = "Choose a name of letters and digits, and none such as con, aux or nul"
        raise OutputError(f"Windows has no files that are called '{target.name}'", hint)
    try:
        if target.is_dir():
            raise OutputError(f"'{target}' is a folder", "Choose the name of a file")
        if not target.parent.is_dir():
            raise OutputError(f"The folder '{target.parent}' does not exist", "Make it, or choose another one")
        is_there = target.exists()
    except OSError as error:
        raise output_error(path, error) from error
    if is_there and _holds_edits(target):
        hint = "Save and end the edits where it is open, or open it once in QGIS and close it; or choose another name"
        raise OutputError(f"'{target}' has a journal beside it, with edits that are not in it yet", hint)
    try:
        if is_there:
            os.replace(target, target)
    except OSError as error:  # on Windows a file that another program has open cannot be replaced
        raise _is_open(target) from error
    try:
        _patiently(_draft(target).unlink)
    except OSError as error:
        raise output_error(path, error) from error


def _holds_edits(target: Path) -> bool:
    """Whether a database has a journal beside it: it would be taken for that of the new file, and spoil it."""
    journals = [target.with_name(f"{target.name}-{ending}") for ending in ("wal", "journal")]  # by the modes of SQLite
    return any(journal.is_file() and journal.stat().st_size > 0 for journal in journals)


def output_error(path: str, error: OSError) -> OutputError:
    """The sentence for an operating system's refusal to write `path`."""
    folder = Path(path).parent
    number = getattr(error, "winerror", None)  # of Windows alone
    if number == _DENIED and os.path.isfile(path) and not os.access(path, os.W_OK):
        return OutputError(f"'{path}' is protected from being written", "Unprotect it in its properties, or choose another name")
    if number in (_IN_USE, _LOCKED) or (number == _DENIED and os.path.isfile(path)):
        return _is_open(path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError(f"The disk of '{folder}' is full", "Free some space, or choose another folder")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError(f"The folder '{folder}' cannot be written", "Choose a folder where you may write")
    if _ON_WINDOWS and error.errno == errno.ENOENT and len(os.path.abspath(path)) > _LONG:
        return OutputError(f"The path '{path}' is too long for Windows", "Choose a shorter name, or a folder in fewer others")
    if error.errno == errno.ENAMETOOLONG:
        return OutputError(f"The name '{Path(path).name}' is too long for a file in '{folder}'", "Choose a shorter one")
    return OutputError(f"'{path}' cannot be written: {error.strerror or error}", "Choose another place")


def _is_open(path: Union[str, Path]) -> OutputError:
    """QGIS itself keeps files of shapes open for a minute after their layer went."""
    hint = "Close it there (QGIS lets go of it a minute after its layer was removed), or choose another name"
    return OutputError(f"'{path}' is open in another program", hint)


def _draft(target: Path) -> Path:
    """A new empty file beside the target, with the permissions that any new file of the user gets."""
    draft = target.with_name(f".{target.stem}-{secrets.token_hex(6)}{target.suffix}")
    try:
        draft.touch(exist_ok=False)
    except OSError as error:
        raise output_error(str(target), error) from error
    return draft
