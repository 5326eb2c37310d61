"""The engine's own health: interpreter, versions, devices with a real kernel launch, free memory."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
from collections.abc import Callable
from typing import Any

from .. import VERSION
from ..errors import SetupError
from ..jobs import DoctorJob, Done

PACKAGES = (
    *("torch", "onnx", "numpy", "scipy", "rasterio", "pyogrio", "shapely"),
    *("onnxruntime", "safetensors", "jinja2", "defusedxml", "tqdm", "psutil"),
)
TO_TRAIN = ("torch", "onnx")  # torch writes its graphs with onnx; a map needs neither


def run(job: DoctorJob, progress: Callable[[float, str], None]) -> Done:
    """Look at everything that training and mapping need."""
    progress(0.0, "Looking at the engine")
    versions = {name: _version(name) for name in PACKAGES}
    missing = [name for name, version in versions.items() if version is None and name not in TO_TRAIN]
    if missing:
        found = f"The Python {sys.executable} lacks {', '.join(missing)}"
        raise SetupError(found, "Set up the engine there, or choose another interpreter")
    devices = _devices() if versions["torch"] else []
    figures: dict[str, Any] = {
        "engine": VERSION,
        "python": platform.python_version(),
        "interpreter": sys.executable,
        "versions": versions,
        "devices": devices,
        **(_choice_of(devices) if devices else {}),
        **_health(),
    }
    progress(1.0, "Done")
    absent = [name for name in TO_TRAIN if versions[name] is None]
    notes = (f"{' and '.join(absent)} not installed: this engine can make maps, but not train",) if absent else ()
    return Done({}, figures, notes)


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _devices() -> list[dict[str, Any]]:
    from ..learn.device import describe_devices  # torch is slow to import, and may be absent

    return describe_devices()


def _choice_of(devices: list[dict[str, Any]]) -> dict[str, Any]:
    """What "auto" takes, by name and in words."""
    from ..learn.device import best_device, what_auto_takes

    return {"auto_device": best_device(devices)["name"], "auto": what_auto_takes(devices)}


def _health() -> dict[str, Any]:
    import psutil  # looked for above; an interpreter that lacks it gets a sentence

    from ..model.session import providers

    return {"providers": providers(), "memory_mb": psutil.virtual_memory().available // 2**20}
