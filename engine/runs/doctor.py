"""The engine's own health: interpreter, versions, devices with a real kernel launch, free memory."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
from collections.abc import Callable
from typing import Any

import psutil

from .. import VERSION
from ..jobs import DoctorJob, Done
from ..model.session import providers

PACKAGES = ("torch", "numpy", "rasterio", "onnxruntime", "safetensors", "scipy", "pyogrio", "shapely", "jinja2", "tqdm", "psutil")


def run(job: DoctorJob, progress: Callable[[float, str], None]) -> Done:
    """Look at everything that training and mapping need."""
    progress(0.0, "Looking at the engine")
    versions = {name: _version(name) for name in PACKAGES}
    missing = [name for name, version in versions.items() if version is None]
    figures: dict[str, Any] = {
        "engine": VERSION,
        "python": platform.python_version(),
        "interpreter": sys.executable,
        "versions": versions,
        "devices": _devices() if versions["torch"] else [],
        "providers": providers(),
        "memory_mb": psutil.virtual_memory().available // 2**20,
    }
    progress(1.0, "Done")
    notes = [f"The package {name} is not installed: the engine can {_without(name)}" for name in missing]
    return Done({}, figures, tuple(notes))


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _devices() -> list[dict[str, Any]]:
    from ..learn.device import describe_devices  # torch is slow to import, and may be absent

    return describe_devices()


def _without(package: str) -> str:
    return "make maps, but not train" if package == "torch" else "not work"
