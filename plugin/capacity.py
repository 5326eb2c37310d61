"""Is there room for the work? Free disk where maps go, and free memory."""

from __future__ import annotations

import shutil
import sys
from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from .card import DOUBTFUL, GOOD, Check
from .digits import fixed

ENGINE_BYTES = 1.5e9  # at most, for training and for mapping (`make bench-memory`)
_MAP_BYTES = 1 + 4 + 3 * 4  # per pixel: codes, confidence, uncertainty, each before it is compressed
_GB = 1e9

_tr = partial(QCoreApplication.translate, "XModalNet")


def check_room(folder: str, target: Optional[QgsRasterLayer]) -> list[Check]:
    """A line about disk and memory; none where there is no target layer. What a whole map would need forbids no training, and no map of a
    part of it."""
    if target is None or not target.isValid():
        return []
    needed = target.width() * target.height() * _MAP_BYTES
    disk, memory = _free_disk(folder), free_memory()
    topic = _tr("Space")
    if disk is not None and disk < needed:
        text = _tr("A map of all of the target needs up to {} of disk, but {} are free in {}")
        return [Check(DOUBTFUL, topic, text.format(_size(needed), _size(disk), folder))]
    if memory is not None and memory < ENGINE_BYTES:
        text = _tr("{} of memory are free; the engine may take {}: close other programs")
        return [Check(DOUBTFUL, topic, text.format(_size(memory), _size(ENGINE_BYTES)))]
    known = [_tr("{} of disk").format(_size(disk)) if disk is not None else ""]
    known += [_tr("{} of memory").format(_size(memory)) if memory is not None else ""]
    said = ", ".join(filter(None, known))
    return [Check(GOOD, topic, _tr("{} free").format(said))] if said else []


def free_memory() -> Optional[float]:
    """Bytes that a program may still take; None where the system does not tell."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(1024.0 * int(line.split()[1]) for line in lines if line.startswith("MemAvailable"))
    except (OSError, ValueError, StopIteration):
        return _windows_memory() if sys.platform == "win32" else None


def _windows_memory() -> Optional[float]:
    import ctypes  # only there

    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
            (name, ctypes.c_ulonglong) for name in ("total", "free", "pages", "free_pages", "virtual", "free_virtual", "extended")
        ]

    status = Status()
    status.length = ctypes.sizeof(Status)
    is_told = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined,unused-ignore]
    return float(status.free) if is_told else None


def _free_disk(folder: str) -> Optional[float]:
    try:
        return float(shutil.disk_usage(folder or ".").free)
    except OSError:
        return None


def _size(count: float) -> str:
    return _tr("{} GB").format(fixed(count / _GB, 1 if count < 100 * _GB else 0))
