"""Room for the work, told by numbers that are known."""

import shutil

import numpy as np
import pytest
from qgis.core import QgsRasterLayer

from xmodalnet.plugin import capacity
from xmodalnet.plugin.card import DOUBTFUL, GOOD


@pytest.fixture
def target(raster):
    return raster("S2", np.ones((1, 100, 200), np.uint8))  # a map needs up to 100 x 200 x 17 bytes


def room(monkeypatch, target, disk, memory):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(disk, 0, disk))
    monkeypatch.setattr(capacity, "free_memory", lambda: memory)
    [check] = capacity.check_room("/data", target)
    return check


def test_enough_of_both(monkeypatch, target):
    check = room(monkeypatch, target, 250e9, 8.4e9)
    assert (check.level, check.text) == (GOOD, "250 GB of disk, 8.4 GB of memory free")


def test_too_little_disk(monkeypatch, target):
    assert room(monkeypatch, target, 340_000, 8e9).level == GOOD
    check = room(monkeypatch, target, 339_999, 8e9)
    assert check.level == DOUBTFUL, "which keeps nobody from training, nor from mapping a part"
    assert "/data" in check.text


def test_too_little_memory(monkeypatch, target):
    check = room(monkeypatch, target, 1e12, 1.2e9)
    assert check.level == DOUBTFUL
    assert check.text.startswith("1.2 GB of memory are free; the engine may take 1.5 GB")


def test_a_system_that_does_not_tell(monkeypatch, target):
    assert room(monkeypatch, target, 2e9, None).text == "2.0 GB of disk free"


def test_this_system_tells():
    assert 1e6 < capacity.free_memory() < 1e14


def test_without_a_target_there_is_nothing_to_say():
    assert capacity.check_room("/data", None) == []


@pytest.mark.parametrize(
    ("speed", "said", "rests_on"),
    [
        (0.0, "about 9 minutes", "No large map was made here yet: the time is that of a slow computer, 1.0 million pixels"),
        (2.5e6, "about 4 minutes", "The time is that of the last large map that was made here, 2.5 million pixels a second"),
        (5e4, "about 3.2 hours", "0.1 million"),
        (1e7, "about 57 s", "10.0 million"),
    ],
)
def test_what_a_large_map_costs_and_what_that_rests_on(speed, said, rests_on):
    mosaic = QgsRasterLayer(
        '<VRTDataset rasterXSize="25000" rasterYSize="22795"><VRTRasterBand dataType="Byte" band="1"/></VRTDataset>', "mosaic"
    )
    [check] = capacity.check_costs(mosaic, confidence=True, uncertainty=False, speed=speed)
    assert (check.level, check.text) == (
        GOOD,
        f"A map of all of the target has 570 million pixels: {said}, and up to 2.8 GB of disk",
    )
    assert rests_on in check.tip
    [check] = capacity.check_costs(mosaic, confidence=False, uncertainty=True, speed=speed)
    assert check.text.endswith("up to 7.4 GB of disk")


def test_a_small_map_costs_nothing_that_is_worth_a_line(target):
    assert capacity.check_costs(target, confidence=True, uncertainty=True, speed=0.0) == []


def test_a_small_map_tells_nothing_of_a_speed():
    assert capacity.measured_speed(20_000_000, 8.0) == 2.5e6
    assert capacity.measured_speed(100_000, 2.0) == capacity.measured_speed(20_000_000, 0.0) == 0.0
