"""What the engine says of its own health, with packages that are there and packages that are not."""

import importlib.metadata

import pytest

from xmodalnet.engine.errors import EngineError
from xmodalnet.engine.jobs import DoctorJob
from xmodalnet.engine.runs import doctor

from .conftest import silent


def without(monkeypatch: pytest.MonkeyPatch, *absent: str) -> None:
    """As if these packages were not installed."""
    found = importlib.metadata.version

    def version(name: str) -> str:
        if name in absent:
            raise importlib.metadata.PackageNotFoundError(name)
        return found(name)

    monkeypatch.setattr(importlib.metadata, "version", version)


def test_a_whole_engine_has_every_package_and_a_device_that_works():
    done = doctor.run(DoctorJob(), silent)
    assert done.notes == ()
    assert all(done.report["versions"].values())
    assert done.report["devices"][0]["ok"]


@pytest.mark.parametrize("absent", ["torch", "onnx"])
def test_an_engine_that_can_only_map_says_so(monkeypatch, absent):
    without(monkeypatch, absent)
    assert doctor.run(DoctorJob(), silent).notes == (f"{absent} not installed: this engine can make maps, but not train",)


def test_an_engine_that_cannot_map_is_refused(monkeypatch):
    without(monkeypatch, "onnxruntime")
    with pytest.raises(EngineError, match="lacks onnxruntime"):
        doctor.run(DoctorJob(), silent)
