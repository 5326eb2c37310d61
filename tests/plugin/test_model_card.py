"""The card of a model file, without the engine: what it says, and the sentence where there is nothing to say."""

import json
import os
import sys
import time
import tracemalloc
import zipfile

import pytest

from xmodalnet.engine.errors import ModelError
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin.model_card import Sensor, check_model, read_card

from .conftest import MODEL_CARD, write_model


@pytest.fixture
def path(tmp_path):
    return tmp_path / "lake.xmn"


def test_a_card_tells_what_the_file_says(path):
    card = read_card(write_model(path))
    centres = (450.0, 500.0, 550.0, 600.0, 2190.0)
    assert card.sensors == (Sensor("hsi", "hsi", 5, (450.0, 2190.0), centres_nm=centres), Sensor("msi", "msi", 3))
    assert [str(sensor) for sensor in card.sensors] == ["HSI, 5 bands, 450–2190 nm", "MSI, 3 bands"]
    assert card.classes == (ClassSpec(1, "Wood", "#2e7d32"), ClassSpec(2, "Lake", "#1f78b4"))
    assert (card.name, card.target, card.accuracy, card.format) == ("lake", ("msi",), 0.934, 2)
    assert card.estimate == "43 pixels of labelled shapes that were held out"
    assert (card.author, card.notes, card.trained) == ("Ada", "Summer only", "2026-05-04T10:11:12+00:00")
    assert card.size_bytes == path.stat().st_size
    assert card.sensor("msi") == card.sensors[1]
    assert card.sensor("sar") is None


def test_a_card_counts_the_bands_that_were_learned(path):
    """Those that are flagged as bad are not."""
    some = [{"name": "hsi", "kind": "hsi", "band_count": 5, "wavelengths_nm": [450.0, 550.0], "bands": [1, 3]}]
    all_ = [{"name": "msi", "kind": "msi", "band_count": 2, "wavelengths_nm": [], "bands": [1, 2]}]
    card = read_card(write_model(path, streams=[*some, *all_]))
    assert [str(sensor) for sensor in card.sensors] == ["HSI, 2 of 5 bands, 450–550 nm", "MSI, 2 bands"]
    assert card.sensor("hsi").bands == 5, "which a layer is compared with"


def test_a_cross_validation_says_so(path):
    over = {"folds": 5, "mean": 0.9, "standard_deviation": 0.02}
    figures = {"overall_accuracy": 0.9, "confusion": [[5, 1], [0, 4]], "overall_accuracy_over_folds": over}
    assert read_card(write_model(path, accuracy=figures)).estimate == (
        "Cross-validation in 5 folds: 10 pixels of labelled shapes, each held out once"
    )


def test_the_interval_of_the_accuracy_is_told(path):
    interval = {"shapes": 4, "low": 0.612, "high": 0.981}
    figures = {"overall_accuracy": 0.9, "confusion": [[5, 1], [0, 4]], "overall_accuracy_interval": interval}
    assert read_card(write_model(path, accuracy=figures)).estimate == (
        "10 pixels of labelled shapes that were held out; 95 % interval from 4 shapes: 61 % to 98 %"
    )


def test_without_held_out_shapes_nothing_is_claimed(path):
    card = read_card(write_model(path, accuracy=None))
    assert (card.accuracy, card.estimate) == (None, "Nothing was held out, so the accuracy is not known")


def test_an_older_file_names_no_author(path):
    card = read_card(write_model(path, leave_out=("author", "notes"), provenance={}, format=1))
    assert (card.author, card.notes, card.trained, card.format) == ("", "", "", 1)


def test_a_model_of_the_engine_is_read_in_a_moment_and_without_it(river):
    started = time.monotonic()
    card = check_model(river)
    assert time.monotonic() - started < 0.1
    assert [(sensor.stream, sensor.range_nm is not None) for sensor in card.sensors] == [("hsi", True), ("msi", True)]
    assert len(card.classes) == 8
    assert 0.0 <= card.accuracy <= 1.0
    assert (card.author, card.notes) == ("Ada Löwe", "Two lines\nof notes")
    assert card.trained.startswith("20")
    assert "safetensors" not in sys.modules


@pytest.mark.parametrize("content", [b"", b"garbage", b"PK\x03\x04 almost a zip"])
def test_garbage_is_no_model(path, content):
    path.write_bytes(content)
    with pytest.raises(ModelError, match="is not a model of X-ModalNet"):
        read_card(str(path))


def test_another_zip_and_a_folder_are_no_models(path, tmp_path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")
    for place in (path, tmp_path):
        with pytest.raises(ModelError, match="is not a model of X-ModalNet"):
            read_card(str(place))


def test_a_missing_file_is_named(path):
    with pytest.raises(ModelError, match=r"lake\.xmn' does not exist"):
        read_card(str(path))


def test_a_newer_format_asks_for_an_update(path):
    with pytest.raises(ModelError, match="has the format 99, this plugin reads up to 4") as caught:
        read_card(write_model(path, format=99))
    assert caught.value.hint == "Update the plugin"


@pytest.mark.parametrize(
    "changes",
    [
        {"leave_out": ("streams",)},
        {"classes": [{"code": 1, "name": "Wood", "color": "green"}]},
        {"accuracy": {"overall_accuracy": "good", "confusion": []}},
        {"format": "two"},
        {"streams": [7]},
        {"provenance": []},
        {"classes": [{"code": code, "name": "Wood", "color": "#2e7d32"} for code in range(256)]},
        {"classes": [{"code": 1, "name": "Wood", "color": "#2e7d32"}] * 2},
        {"classes": [{"code": 255, "name": "Wood", "color": "#2e7d32"}]},
        {"classes": [{"code": -1, "name": "Wood", "color": "#2e7d32"}]},
        {"accuracy": {"overall_accuracy": float("nan"), "confusion": []}},
        {"pixel_size": float("inf")},
        {"streams": [{"name": "msi", "kind": "msi", "band_count": 3, "wavelengths_nm": []}] * 33},
        {"halo_px": 10**4000},
        {"remarks": " " * 4 * 2**20},
    ],
)
def test_a_card_that_makes_no_sense_is_damage(path, changes):
    with pytest.raises(ModelError, match="is damaged"):
        read_card(write_model(path, **changes))


def test_flipped_bytes_are_damage(path):
    write_model(path)
    content = bytearray(path.read_bytes())
    content[60:64] = b"\xff\xff\xff\xff"
    path.write_bytes(content)
    with pytest.raises(ModelError, match="is damaged"):
        read_card(str(path))


@pytest.mark.parametrize("part", ["graphs/msi.onnx", "weights.safetensors"])
def test_a_model_without_a_part_is_not_whole(path, part):
    write_model(path, leave_out=(part,))
    assert read_card(str(path)).name == "lake", "its card can be read"
    with pytest.raises(ModelError, match=f"is not whole: {part} is missing or damaged"):
        check_model(str(path))


def test_a_model_with_a_damaged_graph_is_not_whole(path):
    write_model(path)
    path.write_bytes(path.read_bytes().replace(b"the net itself", b"the nut itself"))
    with pytest.raises(ModelError, match=r"is not whole: graphs/msi\.onnx is missing or damaged"):
        check_model(str(path))


def test_what_a_card_tells_is_cut_to_what_a_model_of_ours_has(path):
    classes = [{"code": 1, "name": "B" * 1_000_000, "color": "#2e7d32"}]
    card = read_card(write_model(path, author="A" * 1_000_000, notes="C" * 1_000_000, classes=classes))
    assert (card.author, card.notes, card.classes[0].name) == ("A" * 200, "C" * 5000, "B" * 200)


def rewrite(path, **parts: bytes) -> None:
    """With these in place of what was there, packed."""
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in {**content, **parts}.items():
            archive.writestr(name, part)


def test_a_card_that_unpacks_to_much_more_than_its_list_tells_is_not_unpacked(path):
    write_model(path)
    rewrite(path, **{"model.json": b" " * 400_000_000})
    with zipfile.ZipFile(path) as archive:
        real = archive.getinfo("model.json").file_size
    content = path.read_bytes()
    path.write_bytes(content.replace(real.to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    tracemalloc.start()
    with pytest.raises(ModelError, match="is damaged"):
        read_card(str(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000


def test_a_zip_with_a_long_list_is_not_opened(path):
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(10_000):
            archive.writestr(f"{number}/{'x' * 60}", "")
    with pytest.raises(ModelError, match="is not a model of X-ModalNet"):
        read_card(str(path))


def test_a_card_that_is_packed_in_another_way_is_not_unpacked(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("model.json", json.dumps(MODEL_CARD))
    with pytest.raises(ModelError, match="is damaged"):
        read_card(str(path))


@pytest.mark.parametrize("name", ["pipe", "/dev/zero", "/dev/full"])
def test_what_is_no_file_is_not_opened(tmp_path, name):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ModelError, match="is not a model of X-ModalNet"):
        read_card(str(tmp_path / name))
