"""What the engine says of its own health, with packages that are there and packages that are not."""

import importlib.metadata

import pytest
import torch

from xmodalnet.engine.errors import DeviceError, EngineError
from xmodalnet.engine.jobs import DoctorJob
from xmodalnet.engine.learn.device import best_device, pick_device, what_auto_takes
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


def test_without_a_card_it_says_what_auto_takes_and_why(monkeypatch):
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 0)
    found = doctor.run(DoctorJob(), silent).report
    assert found["auto_device"] == "cpu"
    assert found["auto"] == "'auto' takes the CPU here: the engine finds no graphics card that it can use"


@pytest.mark.parametrize("name", ["cuda", "cuda:0"])
def test_a_card_that_is_not_there_is_refused_in_plain_words(monkeypatch, name):
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 0)
    text = f"The device '{name}' was chosen, but the engine finds no graphics card here that it can use"
    with pytest.raises(DeviceError, match=text) as caught:
        pick_device(name)
    assert caught.value.hint == "Choose 'cpu', or 'auto', which takes the CPU where there is no card"
    assert pick_device("auto").type == "cpu"


CPU = {"name": "cpu", "kind": "cpu", "model": "2 threads", "ok": True, "problem": "", "memory_mb": 9000}
CARD = {"name": "cuda:0", "kind": "cuda", "model": "Card 8", "ok": True, "problem": "", "memory_mb": 4000}
LARGER = {**CARD, "name": "cuda:1", "model": "Card 9", "memory_mb": 8000}
BROKEN = {**LARGER, "ok": False, "problem": "no kernel image", "memory_mb": 0}


@pytest.mark.parametrize(
    ("devices", "name", "text"),
    [
        ([CPU, CARD, LARGER], "cuda:1", "'auto' takes cuda:1 here, Card 9"),
        ([CPU, CARD, BROKEN], "cuda:0", "'auto' takes cuda:0 here, Card 8"),
        ([CPU, BROKEN], "cpu", "'auto' takes the CPU here: cuda:1 does not work, no kernel image"),
    ],
)
def test_auto_takes_the_card_of_most_memory_that_works(devices, name, text):
    assert (best_device(devices)["name"], what_auto_takes(devices)) == (name, text)
