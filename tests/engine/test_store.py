import dataclasses
import json
import os
import zipfile
from unittest.mock import ANY

import numpy as np
import pytest

from xmodalnet.engine.data.taught import Taught
from xmodalnet.engine.errors import ModelError, OutputError
from xmodalnet.engine.model import store as store_module
from xmodalnet.engine.model.store import (
    CARD,
    DECISION,
    UNSURE_DECISION,
    WEIGHTS,
    Model,
    ModelCard,
    StreamSpec,
    load_card,
    load_model,
    save_model,
)
from xmodalnet.engine.specs import ClassSpec

CARD_OF_TWO = ModelCard(
    streams=(
        StreamSpec("hsi", "hsi", 5, (1, 3, 4), (0.1, 0.2, 0.3), (1.0, 2.0, 3.0), (450.0, 550.0, 650.0), (7.0, 7.5, 8.0)),
        StreamSpec("msi", "msi", 1, (1,), (7.0,), (2.0,)),
    ),
    classes=(ClassSpec(0, "land", "#aabbcc"), ClassSpec(7, "Wäßer", "#0000ff")),
    target=("msi",),
    halo_px=4,
    pixel_size=10.0,
    net={"width": 32},
    accuracy={"confusion": [[3, 1], [0, 4]]},
    curves={"loss": [1.0, 0.5]},
    provenance={"seed": 3},
    smoothing=2.5,
    temperature=1.3,
    author="Ada Löwe",
    notes="Two lines\nof notes",
    edge_px=1,
    prior=0.5,
    shares=(0.75, 0.25),
    pixel_m=7.1,
)
MODEL = Model(
    CARD_OF_TWO,
    {"conv.weight": np.arange(6, dtype=np.float32).reshape(2, 3), "steps": np.array(5, np.int64)},
    {("hsi",): b"h", ("msi",): b"m", ("hsi", "msi"): b"both"},
    {("msi",): b"m?"},
    b"decides",
    b"doubts",
)


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "model.xmn")


def test_a_model_comes_back_as_it_went(path):
    save_model(path, MODEL)
    found = load_model(path)
    assert found.card == CARD_OF_TWO
    assert (found.graphs, found.unsure) == (MODEL.graphs, MODEL.unsure)
    assert (found.decision, found.unsure_decision) == (b"decides", b"doubts")
    assert set(found.weights) == set(MODEL.weights)
    for name, weight in MODEL.weights.items():
        np.testing.assert_array_equal(found.weights[name], weight)
        assert found.weights[name].dtype == weight.dtype


def test_a_file_that_knows_no_widths_is_read(path):
    save_model(path, MODEL)
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    card = json.loads(content[CARD])
    for stream in card["streams"]:
        del stream["fwhm_nm"]
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in (content | {CARD: json.dumps(card).encode()}).items():
            archive.writestr(name, data)
    hsi = load_model(path).card.stream("hsi")
    assert (hsi.wavelengths_nm, hsi.fwhm_nm) == ((450.0, 550.0, 650.0), ())


def test_widths_of_other_bands_are_damage(path):
    hsi = dataclasses.replace(CARD_OF_TWO.streams[0], fwhm_nm=(7.0,))
    save_model(path, dataclasses.replace(MODEL, card=dataclasses.replace(CARD_OF_TWO, streams=(hsi,))))
    with pytest.raises(ModelError, match="is damaged"):
        load_model(path)


def test_a_graph_is_found_in_any_order_of_streams():
    assert MODEL.graph(["msi", "hsi"]) == b"both"
    with pytest.raises(ModelError, match="no graph for sar"):
        MODEL.graph(["sar"])
    assert MODEL.graph(["msi"], unsure=True) == b"m?"
    with pytest.raises(ModelError, match="knows no uncertainty"):
        MODEL.graph(["hsi"], unsure=True)


def test_the_file_holds_json_safetensors_and_onnx_only(path):
    save_model(path, MODEL)
    names = zipfile.ZipFile(path).namelist()
    graphs = ["graphs/hsi+msi.onnx", "graphs/hsi.onnx", "graphs/msi.onnx", "unsure/msi.onnx"]
    assert sorted(names) == sorted([CARD, WEIGHTS, DECISION, UNSURE_DECISION, *graphs])


def test_a_missing_file_is_named(path):
    with pytest.raises(ModelError, match="does not exist"):
        load_model(path)


@pytest.mark.parametrize("content", [b"", b"garbage", b"PK\x03\x04 almost a zip"])
def test_garbage_is_no_model(path, content):
    with open(path, "wb") as file:
        file.write(content)
    with pytest.raises(ModelError, match="not a model"):
        load_model(path)


def test_another_zip_is_no_model(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")
    with pytest.raises(ModelError, match="not a model"):
        load_model(path)


def test_a_newer_format_asks_for_an_update(path):
    _rewrite(path, lambda fields: fields | {"format": 99})
    with pytest.raises(ModelError, match="format 99") as caught:
        load_model(path)
    assert "Update" in caught.value.hint


def test_a_model_of_the_first_format_does_not_smooth(path):
    _rewrite(path, lambda fields: {name: value for name, value in fields.items() if name != "smoothing"} | {"format": 1})
    assert load_model(path).card == dataclasses.replace(CARD_OF_TWO, smoothing=None)


@pytest.mark.parametrize("strength", [float("nan"), -5.0, 1e30, None, "much"])
def test_a_smoothing_that_cannot_be_is_damage(path, strength):
    _rewrite(path, lambda fields: fields | {"smoothing": strength})
    with pytest.raises(ModelError, match="damaged"):
        load_model(path)


def test_an_older_model_knows_no_uncertainty(path):
    _rewrite(path, lambda fields: {name: value for name, value in fields.items() if name != "unsure"})
    assert load_model(path) == dataclasses.replace(MODEL, weights=ANY, unsure={})


def test_an_older_model_is_not_calibrated(path):
    _rewrite(path, lambda fields: {name: value for name, value in fields.items() if name != "temperature"})
    assert load_model(path).card == dataclasses.replace(CARD_OF_TWO, temperature=None)


def test_an_older_model_names_no_author(path):
    _rewrite(path, lambda fields: {name: value for name, value in fields.items() if name not in ("author", "notes")})
    assert load_model(path).card == dataclasses.replace(CARD_OF_TWO, author="", notes="")


def test_an_older_model_knows_its_pixels_in_map_units_alone(path):
    _rewrite(path, lambda fields: {name: value for name, value in fields.items() if name != "pixel_m"})
    assert load_model(path).card == dataclasses.replace(CARD_OF_TWO, pixel_m=None)


def test_an_older_model_knows_no_shares(path):
    _rewrite(path, lambda fields: {name: value for name, value in fields.items() if name not in ("prior", "shares")})
    assert load_model(path).card == dataclasses.replace(CARD_OF_TWO, prior=None, shares=())


def test_the_place_of_the_labels_is_kept_and_an_older_model_knows_none(path):
    _rewrite(path, lambda card: card | {"place": [13.5, 52.25]})
    assert load_model(path).card.place == (13.5, 52.25)
    _rewrite(path, lambda card: {name: value for name, value in card.items() if name != "place"})
    assert load_model(path).card.place is None
    _rewrite(path, lambda card: card | {"place": [400000.0, 5800000.0]})
    with pytest.raises(ModelError, match="damaged"):
        load_model(path)


@pytest.mark.parametrize("fields", [{"prior": 2.0}, {"shares": [1.0]}, {"shares": [1.0, 0.0]}, {"shares": [0.5, float("nan")]}])
def test_a_prior_or_shares_that_cannot_be_are_damage(path, fields):
    _rewrite(path, lambda card: card | fields)
    with pytest.raises(ModelError, match="damaged"):
        load_model(path)


@pytest.mark.parametrize("temperature", [float("nan"), 0.0, -1.0, float("inf"), "hot"])
def test_a_temperature_that_cannot_be_is_damage(path, temperature):
    _rewrite(path, lambda fields: fields | {"temperature": temperature})
    with pytest.raises(ModelError, match="damaged"):
        load_model(path)


@pytest.mark.parametrize("key", ["streams", "classes", "halo_px", "smoothing", "graphs"])
def test_a_model_without_a_part_is_damaged(path, key):
    _rewrite(path, lambda fields: {name: value for name, value in fields.items() if name != key})
    with pytest.raises(ModelError, match="damaged"):
        load_model(path)


def test_a_cut_file_is_refused(path):
    save_model(path, MODEL)
    with open(path, "rb") as file:
        whole = file.read()
    with open(path, "wb") as file:
        file.write(whole[: len(whole) // 2])
    with pytest.raises(ModelError):
        load_model(path)


def test_flipped_bytes_in_the_weights_are_found(path):
    save_model(path, MODEL)
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo(WEIGHTS).header_offset + 60
    with open(path, "r+b") as file:
        file.seek(start)
        file.write(b"\xff\xff\xff\xff")
    with pytest.raises(ModelError):
        load_model(path)


def test_an_unwritable_place_is_named(tmp_path):
    with pytest.raises(OutputError, match="does not exist"):
        save_model(str(tmp_path / "none" / "model.xmn"), MODEL)


def _rewrite(path, change):
    save_model(path, MODEL)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[CARD] = json.dumps(change(json.loads(parts[CARD]))).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


@pytest.mark.parametrize("broken", [ClassSpec(7, "Water", "red"), ClassSpec(255, "Water", "#0000ff")])
def test_a_class_that_no_map_can_have_is_damage(path, broken):
    save_model(path, dataclasses.replace(MODEL, card=dataclasses.replace(CARD_OF_TWO, classes=(CARD_OF_TWO.classes[0], broken))))
    with pytest.raises(ModelError, match="damaged"):
        load_model(path)


@pytest.mark.parametrize(
    "change",
    [
        {"pixel_size": 0},
        {"halo_px": -3},
        {"classes": [{"code": 1, "name": "a", "color": "#000000"}] * 2},
        {"bands": [0, 1, 2]},
        {"mean": [1.0]},
        {"std": [0.0, 1.0, 1.0]},
    ],
)
def test_a_card_that_no_training_writes_is_damaged(path, change):
    def changed(fields):
        of_stream = {key: value for key, value in change.items() if key in fields["streams"][0]}
        streams = [{**fields["streams"][0], **of_stream}, *fields["streams"][1:]]
        return {**fields, "streams": streams, **{key: value for key, value in change.items() if key not in of_stream}}

    _rewrite(path, changed)
    with pytest.raises(ModelError, match="damaged"):
        load_model(path)


def test_the_pixels_of_the_labels_are_kept_and_an_older_model_tells_none(path):
    taught = Taught("EPSG:32633", (10.0, 0.0, 4e5, 0.0, -10.0, 5.8e6), 20, "eJw=")
    save_model(path, dataclasses.replace(MODEL, card=dataclasses.replace(CARD_OF_TWO, taught=(taught,))))
    assert load_card(path).taught == (taught,)
    _rewrite(path, lambda card: {name: value for name, value in card.items() if name != "taught"})
    assert load_card(path).taught == ()
    _rewrite(path, lambda card: card | {"taught": [dataclasses.asdict(taught) | {"affine": [0.0] * 6}]})
    with pytest.raises(ModelError, match="damaged"):
        load_card(path)


def _rewritten(path, change=lambda card: card, **others):
    """The model with a card that is changed, and other entries by their names."""
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    content[CARD] = json.dumps(change(json.loads(content[CARD]))).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, others.get(name.partition(".")[0], data))


@pytest.mark.parametrize(
    ("entry", "most"), [("model", "MOST_CARD_BYTES"), ("weights", "MOST_ENTRY"), ("decision", "MOST_MODEL_BYTES")]
)
def test_what_would_unpack_to_more_than_a_model_has_is_not_unpacked(path, monkeypatch, entry, most):
    save_model(path, MODEL)
    _rewritten(path, **{entry: b" " * 3 * 2**20})
    monkeypatch.setattr(store_module, most, 2 * 2**20)
    monkeypatch.setattr(store_module._check_sizes, "__defaults__", (store_module.MOST_ENTRY,))
    with pytest.raises(ModelError, match=r"would unpack to 3 MB, more than any model has\. Get it anew"):
        load_model(path)


@pytest.mark.parametrize(
    "changed",
    [
        {"halo_px": 10**9},
        {"edge_px": 10**7, "halo_px": 10**7 + 20},
        {"edge_px": 5, "halo_px": 4},
        {"classes": []},
        {"author": "A" * 200_000},
        {"notes": "A" * 200_000},
        {"classes": [{"code": 0, "name": "B" * 2000, "color": "#aabbcc"}]},
    ],
)
def test_numbers_and_words_that_no_model_has_are_damage(path, changed):
    save_model(path, MODEL)
    _rewritten(path, lambda card: card | {"shares": []} | changed)
    with pytest.raises(ModelError, match="is damaged"):
        load_card(path)


@pytest.mark.parametrize("changed", [{"band_count": 10**9}, {"bands": [1, 2, 99]}, {"name": "s" * 2000}, {"names": ["n" * 2000]}])
def test_bands_that_no_raster_has_are_damage(path, changed):
    save_model(path, MODEL)
    _rewritten(path, lambda card: card | {"streams": [card["streams"][0] | changed]})
    with pytest.raises(ModelError, match="is damaged"):
        load_card(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_or_a_device_is_no_model(tmp_path):
    os.mkfifo(tmp_path / "pipe.xmn")
    for name in (str(tmp_path / "pipe.xmn"), "/dev/zero", str(tmp_path)):
        with pytest.raises(ModelError, match="is not a model of X-ModalNet"):
            load_card(name)
