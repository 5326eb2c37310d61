"""One set-up of the engine at a time, whoever of the user's windows of QGIS began it; and none below an engine that runs."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLockFile

from ..engine.errors import EngineError
from ..engine.files import RANDOM

_PROCESSES = Path("/proc")  # of Linux; Windows itself keeps what runs
_ENDS_S = 5.0  # so long a worker that was told to end may take

_tr = partial(QCoreApplication.translate, "XModalNet")


@contextmanager
def setting_up(folder: Path) -> Iterator[None]:
    """While an engine is put there, which no other QGIS does meanwhile; what a set-up that was killed left beside it goes. A lock whose
    process is gone counts for nothing. Raises EngineError."""
    lock = QLockFile(str(folder.with_name(f".{folder.name}.lock")))
    lock.setStaleLockTime(0)  # never by its age: a set-up may take an hour
    was_there = folder.parent.exists()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_be_written(folder.parent) from error
    if not lock.tryLock(0):
        raise _refused(lock, folder)
    try:
        _check_unused(folder)
        for left in folder.parent.iterdir():
            if re.fullmatch(rf"\.{re.escape(folder.name)}\.[0-9a-f]{{{RANDOM}}}", left.name):
                shutil.rmtree(left, ignore_errors=True)
        yield
    finally:
        lock.unlock()
        with suppress(OSError):  # an engine lies in there
            if not was_there:
                folder.parent.rmdir()


def _refused(lock: QLockFile, folder: Path) -> EngineError:
    if lock.error() != QLockFile.LockError.LockFailedError:
        return _cannot_be_written(folder.parent)
    is_known, process, computer, _ = lock.getLockInfo()
    where = f"{computer}, {process}" if is_known else "?"
    text = _tr("Another QGIS is setting up the engine in {} (computer and process: {})").format(folder, where)
    return EngineError(text, _tr("Wait until it is done: the engine is found by itself then"))


def _cannot_be_written(folder: Path) -> EngineError:
    text = _tr("The folder {} cannot be written").format(folder)
    return EngineError(text, _tr("Ask who looks after this computer for the right to write there"))


def _check_unused(folder: Path) -> None:
    """Raises EngineError where an engine runs in the folder, which would lose its files on the way."""
    end = time.monotonic() + _ENDS_S
    while _runs_in(folder):
        if time.monotonic() > end:
            text = _tr("The engine in {} is in use").format(folder)
            raise EngineError(text, _tr("Close all other windows of QGIS, then try again"))
        time.sleep(0.1)


def _runs_in(folder: Path) -> bool:
    inside = os.fsencode(f"{folder}{os.sep}")
    for command in _PROCESSES.glob("[0-9]*/cmdline"):
        try:
            if command.read_bytes().startswith(inside):
                return True
        except OSError:  # it has ended, or is another user's
            continue
    return False
