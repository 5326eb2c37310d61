"""Is there room for the work? Free disk where maps go, and free memory; and what a large map will cost."""

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
from .layers import has_pixels

ENGINE_BYTES = 1.5e9  # at most, for training and for mapping (`make bench-memory`)
_CODE_BYTES, _CONFIDENCE_BYTES, _UNCERTAINTY_BYTES = 1, 4, 3 * 4  # per pixel, each before it is compressed
_MAP_BYTES = _CODE_BYTES + _CONFIDENCE_BYTES + _UNCERTAINTY_BYTES
_LARGE_PX = 5e6  # a smaller map is there at once
_CAREFUL_SPEED = 1e6  # pixels a second; two cores make three times as many of 12 bands (`make bench-speed`)
_GB = 1e9

_tr = partial(QCoreApplication.translate, "XModalNet")


def check_room(folder: str, target: Optional[QgsRasterLayer]) -> list[Check]:
    """A line about disk and memory; none where there is no target layer. What a whole map would need forbids no training, and no map of a
    part of it."""
    if target is None or not has_pixels(target):
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


def check_costs(target: QgsRasterLayer, confidence: bool, uncertainty: bool, speed: float) -> list[Check]:
    """A line about a map of all of a large target; none for a small one. speed: in pixels a second, of an earlier map here, 0.0 where there
    was none."""
    pixels = target.width() * target.height()
    if pixels < _LARGE_PX:
        return []
    size = pixels * (_CODE_BYTES + confidence * _CONFIDENCE_BYTES + uncertainty * _UNCERTAINTY_BYTES)
    text = _tr("A map of all of the target has {} million pixels: {}, and up to {} of disk")
    said = text.format(fixed(pixels / 1e6, 0), _duration(pixels / (speed or _CAREFUL_SPEED)), _size(size))
    tip = _tr(
        "The time is that of the last large map that was made here, {} million pixels a second. What the map needs of disk is told before "
        "it is compressed"
    )
    if not speed:
        tip = _tr(
            "No large map was made here yet: the time is that of a slow computer, {} million pixels a second. What the map needs of disk "
            "is told before it is compressed"
        )
    return [Check(GOOD, "", said, tip=tip.format(fixed((speed or _CAREFUL_SPEED) / 1e6, 1)))]


def measured_speed(pixels: int, seconds: float) -> float:
    """Pixels a second of a map, 0.0 of one that is too small to tell."""
    return pixels / seconds if pixels >= _LARGE_PX and seconds > 0 else 0.0


def _duration(seconds: float) -> str:
    if seconds < 90:
        return _tr("about {} s").format(max(1, round(seconds)))
    if seconds < 90 * 60:
        return _tr("about {} minutes").format(round(seconds / 60))
    return _tr("about {} hours").format(fixed(seconds / 3600, 1))


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
    if count < 0.1 * _GB:
        return _tr("{} MB").format(fixed(count / 1e6, 0))
    return _tr("{} GB").format(fixed(count / _GB, 1 if count < 100 * _GB else 0))
