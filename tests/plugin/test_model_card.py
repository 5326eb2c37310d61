"""The card of a model file, without the engine: what it says, and the sentence where there is nothing to say."""

import sys
import time
import zipfile

import pytest

from xmodalnet.engine.errors import ModelError
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin.model_card import Sensor, check_model, read_card

from .conftest import write_model


@pytest.fixture
def path(tmp_path):
    return tmp_path / "lake.xmn"


def test_a_card_tells_what_the_file_says(path):
    card = read_card(write_model(path))
    assert card.sensors == (Sensor("hsi", "hsi", 5, (450.0, 2190.0)), Sensor("msi", "msi", 3))
    assert [str(sensor) for sensor in card.sensors] == ["HSI, 5 bands, 450–2190 nm", "MSI, 3 bands"]
    assert card.classes == (ClassSpec(1, "Wood", "#2e7d32"), ClassSpec(2, "Lake", "#1f78b4"))
    assert (card.name, card.target, card.accuracy, card.format) == ("lake", ("msi",), 0.934, 2)
    assert card.estimate == "43 pixels of labelled shapes that were held out"
    assert (card.author, card.notes, card.trained) == ("Ada", "Summer only", "2026-05-04T10:11:12+00:00")
    assert card.size_bytes == path.stat().st_size
    assert card.sensor("msi") == card.sensors[1]
    assert card.sensor("sar") is None


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
