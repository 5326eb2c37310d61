"""What a training continues from: layers, statistics and classes that a model knows, and what is said of them."""

import dataclasses
import json
import zipfile

import numpy as np
import pytest
from scenes import write_raster

from xmodalnet.engine.addresses import known_again
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.data.stats import SILENT, BandStats
from xmodalnet.engine.errors import ModelError
from xmodalnet.engine.jobs import TrainJob
from xmodalnet.engine.model.start import start_of
from xmodalnet.engine.model.store import CARD, Model, ModelCard, StreamSpec, save_model
from xmodalnet.engine.specs import ClassSpec, LabelSpec, LayerSpec, NetSpec

CARD_OF_TWO = ModelCard(
    streams=(
        StreamSpec("hsi", "hsi", 3, (1, 2, 3), (1.0, 2.0, 3.0), (1.0, 1.0, 2.0)),
        StreamSpec("msi", "msi", 2, (1, 2), (5.0, 6.0), (1.0, 2.0)),
    ),
    classes=(ClassSpec(1, "Water", "#0000ff"), ClassSpec(2, "Forest", "#00ff00"), ClassSpec(7, "Class 7", "#ff0000")),
    target=("msi",),
    halo_px=4,
    pixel_size=10.0,
    net={"width": 16, "offset": [0.5, -0.25, 0.0]},
    provenance={"labels": "/data/old.gpkg", "layers": {"msi": "/data/old.tif"}},
)


LIGHT, WIDTHS = (500.0, 600.0), (20.0, 30.0)


@pytest.fixture
def old(tmp_path):
    path = str(tmp_path / "old.xmn")
    save_model(path, Model(CARD_OF_TWO, {}, {}))
    return path


@pytest.fixture
def job(tmp_path, old):
    """The model's MSI and a SAR layer that it does not know."""
    layers = (
        LayerSpec("msi", write_raster(tmp_path / "msi.tif", np.ones((2, 4, 4), np.float32)), "msi"),
        LayerSpec("sar", write_raster(tmp_path / "sar.tif", np.ones((1, 4, 4), np.float32)), "sar"),
    )
    return TrainJob(layers, LabelSpec("/data/new.gpkg"), str(tmp_path / "new.xmn"), start_path=old)


def test_layers_are_known_by_their_streams_and_the_rest_is_told(job):
    start = start_of(job)
    assert (start.learned, start.streams, start.net) == (("msi",), ("hsi", "msi"), NetSpec(16, 32, 128))
    assert start.offset.tolist() == [0.5, -0.25, 0.0]
    assert [layer.bands for layer in start.layers] == [(1, 2), ()]
    assert start.notes == (
        "Layer 'sar' is new to 'old.xmn': its part of the network starts anew",
        "What 'old.xmn' knew of 'hsi' is left out: there is no such layer",
    )


def test_without_a_model_a_training_starts_from_scratch(job):
    start = start_of(dataclasses.replace(job, start_path=None))
    measured = {"msi": _stats([1.0, 2.0], [1.0, 1.0])}
    assert (start.layers, start.learned, start.net, start.offset, start.notes) == (job.layers, (), None, None, ())
    assert start.normalised_by(measured) == (measured, ())
    assert start.described(CARD_OF_TWO.streams) == CARD_OF_TWO.streams
    assert list(start.class_notes(CARD_OF_TWO.classes)) == list(start.held_notes(job, 5)) == []
    assert start.for_estimate(job) is start
    assert set(start.provenance(job)) == {"learned_from"}


def test_other_bands_start_anew_beside_a_layer_that_is_known(job, tmp_path):
    hsi = LayerSpec("hsi", write_raster(tmp_path / "hsi.tif", np.ones((5, 4, 4), np.float32)), "hsi")
    start = start_of(dataclasses.replace(job, layers=(hsi, *job.layers[:1])))
    assert start.learned == ("msi",)
    assert start.notes == (
        "Layer 'hsi' ('hsi.tif') has 5 bands, the model learned from 3 bands: its part of the network starts anew",
    )


def test_a_layer_is_read_as_the_model_learned_it_whatever_its_name_tells_today(job, tmp_path):
    """A stream of a name that tells its kind only since: power that was learned as the file has it stays so."""
    stream = StreamSpec("sar2", "other", 1, (1,), (0.05,), (0.02,))
    save_model(job.start_path, Model(dataclasses.replace(CARD_OF_TWO, streams=(stream,), target=("sar2",)), {}, {}))
    power = np.linspace(0.01, 0.1, 1600, dtype=np.float32).reshape(1, 40, 40)
    layer = LayerSpec("sar2", write_raster(tmp_path / "power.tif", power), "sar")
    start = start_of(dataclasses.replace(job, layers=(layer,)))
    with open_stack(start.layers) as stack:
        np.testing.assert_array_equal(stack.read(stack.grid.window)["sar2"], power)
    assert (start.layers[0].kind, start.learned) == ("other", ("sar2",))


def test_a_model_of_none_of_the_layers_is_refused(job, tmp_path):
    with pytest.raises(ModelError, match=r"'old.xmn' and the job share no layer: it knows 'hsi' and 'msi'"):
        start_of(dataclasses.replace(job, layers=(LayerSpec("dsm", job.layers[1].path, "dsm"),)))
    with pytest.raises(ModelError, match=r"share no layer: Layer 'msi' \('sar.tif'\) has 1 band"):
        start_of(dataclasses.replace(job, layers=(LayerSpec("msi", job.layers[1].path, "msi"),)))


def test_a_file_that_is_no_model_is_refused(job, tmp_path):
    with pytest.raises(ModelError, match="does not exist"):
        start_of(dataclasses.replace(job, start_path=str(tmp_path / "none.xmn")))
    with pytest.raises(ModelError, match="not a model"):
        start_of(dataclasses.replace(job, start_path=job.layers[0].path))


def test_a_newer_model_asks_for_an_update(job, old):
    _rewrite(old, lambda card: card | {"format": 99})
    with pytest.raises(ModelError, match="format 99"):
        start_of(job)


@pytest.mark.parametrize("net", [{}, {"width": "much", "offset": "much"}, {"offset": [None]}])
def test_what_a_file_does_not_tell_is_unknown(job, old, net):
    _rewrite(old, lambda card: card | {"net": net, "provenance": {"layers": 3, "labels": None, "learned_from": 4}})
    start = start_of(job)
    assert (start.net, start.offset) == (None, None)
    assert start.for_estimate(job) is start


def test_a_network_stays_as_large_as_the_model_says(job, old):
    _rewrite(old, lambda card: card | {"net": {"width": 16, "lent": 24, "hidden": 48, "embedding": 64}})
    assert start_of(job).as_large(job).net == NetSpec(16, 24, 48)


def test_the_models_own_statistics_count_unless_the_values_are_far(job):
    start = start_of(job)
    near, far, sar = _stats([6.0, 5.0], [2.0, 1.0]), _stats([500.0, 600.0], [100.0, 200.0]), _stats([1.0], [1.0])
    stats, notes = start.normalised_by({"msi": near, "sar": sar})
    assert (stats["msi"].mean.tolist(), stats["msi"].std.tolist(), stats["sar"]) == ([5.0, 6.0], [1.0, 2.0], sar)
    assert notes == ()
    stats, notes = start.normalised_by({"msi": far, "sar": sar})
    assert stats["msi"] is far
    assert notes == ("The values of layer 'msi' are far from those that 'old.xmn' learned from: they are normalised anew",)


def test_a_band_that_the_model_never_saw_to_vary_is_measured_anew(job, tmp_path):
    msi = dataclasses.replace(CARD_OF_TWO.streams[1], std=(1.0, SILENT))
    card = dataclasses.replace(CARD_OF_TWO, streams=(CARD_OF_TWO.streams[0], msi))
    save_model(str(tmp_path / "old.xmn"), Model(card, {}, {}))
    stats, notes = start_of(job).normalised_by({"msi": _stats([6.0, 80.0], [2.0, 9.0]), "sar": _stats([1.0], [1.0])})
    assert (stats["msi"].mean.tolist(), stats["msi"].std.tolist(), notes) == ([5.0, 80.0], [1.0, 9.0], ())
    silent = dataclasses.replace(card, streams=(card.streams[0], dataclasses.replace(msi, std=(SILENT, SILENT))))
    save_model(str(tmp_path / "old.xmn"), Model(silent, {}, {}))
    assert "normalised anew" in start_of(job).normalised_by({"msi": _stats([6.0, 80.0], [2.0, 9.0])})[1][0]


def test_the_new_card_keeps_bands_and_light_of_what_is_known_by_its_light(job, old):
    """The layer's bands were found by their wavelengths: the next one's will be, too."""
    _rewrite(old, _with_light)
    found = StreamSpec("msi", "msi", 9, (4, 5), (1.0, 1.0), (3.0, 3.0), (501.0, 602.0))
    sar = StreamSpec("sar", "sar", 1, (1,), (1.0,), (1.0,))
    wanted = dataclasses.replace(CARD_OF_TWO.streams[1], mean=found.mean, std=found.std, wavelengths_nm=LIGHT, fwhm_nm=WIDTHS)
    assert start_of(job).described((found, sar)) == (wanted, sar)


@pytest.mark.parametrize(("known", "told"), [((), ()), ((), (501.0, 602.0)), (LIGHT, ())])
def test_the_new_card_tells_the_bands_of_what_is_known_by_its_numbers(job, old, known, told):
    """Where the model or the layer tells no wavelengths, the next layer is compared with the file of this one; its light is kept."""
    if known:
        _rewrite(old, _with_light)
    found = StreamSpec("msi", "msi", 9, (4, 5), (1.0, 1.0), (3.0, 3.0), told)
    wanted = dataclasses.replace(found, wavelengths_nm=known, fwhm_nm=WIDTHS) if known else found
    assert start_of(job).described((found,)) == (wanted,)


def test_bands_that_were_chosen_for_going_on_serve_the_next_model_too(job, tmp_path):
    """The first model knows 2 of 2 bands; the second learned 2 of 5, and is continued with the same file, nothing chosen."""
    five = LayerSpec("msi", write_raster(tmp_path / "five.tif", np.ones((5, 4, 4), np.float32)), "msi")
    start = start_of(dataclasses.replace(job, layers=(dataclasses.replace(five, bands=(2, 4)),)))
    streams = start.described((StreamSpec("msi", "msi", 5, (2, 4), (1.0, 1.0), (3.0, 3.0)),))
    path = str(tmp_path / "second.xmn")
    save_model(path, Model(dataclasses.replace(CARD_OF_TWO, streams=streams), {}, {}))
    assert start_of(dataclasses.replace(job, layers=(five,), start_path=path)).layers[0].bands == (2, 4)


def test_classes_are_known_by_name_and_by_code_where_one_has_no_name(job):
    """A text field numbers its classes anew when one comes: a code alone says nothing of a class with a name."""
    start = start_of(job)
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in ((1, "Asphalt"), (2, "forest"), (3, "Water"), (7, "Soil")))
    assert start.rows(classes) == (None, 1, 0, 2)
    assert start.rows((ClassSpec(2, "Class 2", "#000000"), ClassSpec(3, "Class 3", "#000000"))) == (1, None)
    assert start.rows((ClassSpec(1, "Lake", "#000000"), ClassSpec(9, "Water", "#000000"))) == (None, 0)


def test_a_class_that_was_renamed_in_the_same_labels_goes_on(job):
    """In labels of another file the same code may be anything."""
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in ((1, "Lake"), (2, "Forest"), (3, "Soil")))
    assert start_of(job).rows(classes) == (None, 1, None)
    same = start_of(dataclasses.replace(job, labels=LabelSpec("/data/old.gpkg")))
    assert same.rows(classes) == (0, 1, None)
    assert list(same.class_notes(classes)) == [
        "Continued from model 'old.xmn', which knows 'Water' and 'Forest'; learned from scratch: 'Soil'; not used any more: 'Class 7'",
        "'Lake' goes on from what 'old.xmn' calls 'Water'",
    ]


def test_it_is_told_what_became_of_the_classes(job):
    start = start_of(job)
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in ((1, "Water"), (2, "Forest"), (3, "Soil")))
    said = "Continued from model 'old.xmn', which knows 'Water' and 'Forest'; learned from scratch: 'Soil'; not used any more: 'Class 7'"
    assert list(start.class_notes(classes)) == [said]
    assert list(start.class_notes(classes[2:])) == [
        "Continued from model 'old.xmn', none of whose classes is left; learned from scratch: 'Soil'; not used any more: 'Water', "
        "'Forest' and 'Class 7'"
    ]


def test_bare_codes_say_what_they_were_taken_for(job):
    classes = (ClassSpec(1, "Class 1", "#000000"), ClassSpec(9, "Class 9", "#111111"))
    start = start_of(job)
    assert list(start.class_notes(classes))[1:] == [
        "The labels have no class names: their codes were taken as those of 'old.xmn' (1 = 'Water')"
    ]


@pytest.mark.parametrize("seen", ["labels", "layer", "grandparent"])
def test_an_estimate_starts_from_scratch_where_the_model_may_know_the_held_out_shapes(job, old, seen):
    assert "estimated_from_scratch" not in start_of(job).provenance(job)
    told = {
        "labels": {"labels": job.labels.path},
        "layer": {"layers": {"any": job.layers[0].path}},
        "grandparent": {"learned_from": [job.labels.path]},
    }
    start = start_of(job)
    assert start.for_estimate(job) is start
    assert list(start.held_notes(job, 5)) == []
    _rewrite(old, lambda card: card | {"provenance": told[seen]})
    start = start_of(job)
    honest = start.for_estimate(job)
    assert (honest.model, honest.learned, honest.layers) == (None, (), start.layers)
    assert "estimated by a training from scratch" in next(start.held_notes(job, 5))
    assert list(start.held_notes(job, 0)) == []
    assert start.provenance(job)["estimated_from_scratch"] is True


def test_the_next_model_knows_all_that_was_learned_from(job):
    told = start_of(job).provenance(job)
    assert told["continued_from"] == "old.xmn"
    paths = [job.labels.path, *(layer.path for layer in job.layers), "/data/old.gpkg", "/data/old.tif"]
    assert told["learned_from"] == sorted(map(known_again, paths))


def _stats(mean, std):
    return BandStats(np.array(mean, np.float32), np.array(std, np.float32), np.ones(len(mean), bool))


def _with_light(card):
    """The card with the light of its MSI."""
    hsi, msi = card["streams"]
    return card | {"streams": [hsi, msi | {"wavelengths_nm": LIGHT, "fwhm_nm": WIDTHS}]}


def _rewrite(path, change):
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[CARD] = json.dumps(change(json.loads(parts[CARD]))).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def test_names_in_another_case_go_on_from_one_class_and_it_is_told(job):
    """Both began as the model's class, without a word, and the note said that the model knew both."""
    start = start_of(job)
    names = ((1, "WATER"), (2, "Water"), (3, "Forest"), (4, "Class 7"))
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in names)
    assert start.rows(classes) == (0, 0, 1, 2)
    assert list(start.class_notes(classes)) == [
        "Continued from model 'old.xmn', which knows 'Water', 'Forest' and 'Class 7'",
        "'WATER' and 'Water' go on from what 'old.xmn' calls 'Water'",
    ]


def test_of_a_model_that_knows_both_cases_each_goes_on_from_its_own(job):
    start = start_of(job)
    water, wood, bare = start.model.card.classes
    card = dataclasses.replace(start.model.card, classes=(water, dataclasses.replace(wood, name="WATER"), bare))
    start = dataclasses.replace(start, model=dataclasses.replace(start.model, card=card))
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in ((4, "WATER"), (5, "Water"), (6, "water")))
    assert start.rows(classes) == (1, 0, 0)
