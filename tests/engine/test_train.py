"""The parts of a training that only its run knows: what is learned from what, and who decides at which pixel."""

import dataclasses

import numpy as np
import pytest
import rasterio
import torch

from xmodalnet.engine.answers import predict
from xmodalnet.engine.data.labelled import Labels
from xmodalnet.engine.data.windows import Chips
from xmodalnet.engine.errors import ModelError
from xmodalnet.engine.grid import Window
from xmodalnet.engine.jobs import FEW_FOLDS, FOLDS_AS_NEEDED, ClassifyJob, TrainJob
from xmodalnet.engine.model.store import load_card, load_model, save_model
from xmodalnet.engine.nets.build import branch, build_net
from xmodalnet.engine.nets.smoothing import Smoothing
from xmodalnet.engine.nets.xmodalnet import Prediction
from xmodalnet.engine.notes import UNCALIBRATED
from xmodalnet.engine.runs import train
from xmodalnet.engine.runs.train import estimate, held_out, other_hands, report_of, settings_of, with_folds
from xmodalnet.engine.samples import read_sample
from xmodalnet.engine.specs import FitSpec, LabelSpec, LayerSpec, NetSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent


def test_an_estimate_is_made_by_the_streams_that_are_there():
    torch.manual_seed(0)
    net = build_net({"msi": 3, "sar": 2}, 3, NetSpec(8), exchange=True).eval()
    rng, size = np.random.default_rng(0), 9
    pixels = {name: rng.normal(size=(1, bands, size, size)).astype(np.float32) for name, bands in (("msi", 3), ("sar", 2))}
    present = {name: np.ones((1, size, size), bool) for name in pixels}
    present["msi"][:, :, size // 2 :] = False
    chips, everywhere = Chips(pixels, present, (Window(0, 0, size, size),), 0), np.ones((1, size, size), bool)
    logits = predict(net, chips, ("msi", "sar"), torch.device("cpu"), 0.0, everywhere)
    found = logits.argmax(1).reshape(1, size, size)
    tensors = {name: torch.from_numpy(values) for name, values in pixels.items()}
    both = branch(net, ("msi", "sar"))(*tensors.values()).argmax(1).numpy()
    sar = branch(net, ("sar",))(tensors["sar"]).argmax(1).numpy()
    edge = size // 2
    np.testing.assert_array_equal(found[..., :edge], both[..., :edge])
    np.testing.assert_array_equal(found[..., edge:], sar[..., edge:])


def test_only_neighbours_with_data_pull_a_pixel_along():
    """A network that is sure of what the band says: 0 almost everywhere, 1 at a pixel, which stands alone in the second chip."""
    size, middle = 21, 10
    pixels = np.zeros((2, 2, size, size), np.float32)
    pixels[:, 0] = 3.0
    pixels[:, :, middle, middle] = (0.0, 1.0)
    present = np.ones((2, size, size), bool)
    present[1] = False
    present[1, middle, middle] = True
    chips = Chips({"msi": pixels}, {"msi": present}, (Window(0, 0, size, size),) * 2, 0)
    wanted = np.zeros((2, size, size), bool)
    wanted[:, middle, middle] = True
    found = {s: predict(Echo(), chips, ("msi",), torch.device("cpu"), s, wanted).argmax(1).tolist() for s in (0.0, 4.0)}
    assert found == {0.0: [1, 1], 4.0: [0, 1]}


class Echo(torch.nn.Module):
    """A network whose logits are the bands."""

    streams, class_count = ("msi",), 2

    def forward(self, pixels, branch):
        return Prediction(pixels["msi"], pixels["msi"])


def test_the_saved_model_says_what_it_is(model_path, train_job):
    model = load_model(str(model_path))
    assert [stream.name for stream in model.card.streams] == ["hsi", "msi"]
    assert [len(stream.bands) for stream in model.card.streams] == [120, 12]
    assert set(model.graphs) == set(model.unsure) == {("hsi",), ("msi",), ("hsi", "msi")}
    assert model.card.target == ("msi",)
    assert len(model.card.streams[0].wavelengths_nm) == 120
    assert model.card.accuracy is not None
    assert len(model.card.curves["labels"]) == 4
    assert model.card.provenance["layers"] == {"hsi": "hsi.tif", "msi": "msi.tif"}
    assert model.card.provenance["renamed"] == [["Woodland", "Forest"]]
    assert model.card.provenance["nodata"] == {}
    assert model.card.provenance["modules"] == ["exchange", "adversarial", "propagate"]


def test_the_model_keeps_what_calibrates_it(train_job, tmp_path):
    """Held-out shapes give it, and without them nothing does and a note says so."""
    job = dataclasses.replace(train_job, fit=dataclasses.replace(train_job.fit, epochs=2), model_path=str(tmp_path / "c.xmn"))
    hsi, msi = job.layers
    job = dataclasses.replace(job, layers=(hsi, dataclasses.replace(msi, nodata=-7.0)))
    done, card = run_job(job, silent), load_model(job.model_path).card
    assert card.provenance["nodata"] == {"msi": -7}, "no file tells it"
    assert 0.25 <= card.temperature == card.accuracy["temperature"] == done.report["temperature"] <= 10
    assert 0 <= done.report["expected_calibration_error"] < 1
    assert sum(share for _, _, share in card.accuracy["reliability"]) == pytest.approx(1)
    assert UNCALIBRATED not in done.notes
    done = run_job(dataclasses.replace(job, holdout=0.0), silent)
    assert load_model(job.model_path).card.temperature is None
    assert done.report["expected_calibration_error"] is None
    assert UNCALIBRATED in done.notes


def test_the_model_keeps_the_smoothing_of_its_training(model_path, train_job):
    assert load_model(str(model_path)).card.smoothing == train_job.smoothing > 0


def test_the_model_keeps_the_prior_of_its_training(train_job, tmp_path):
    """What it adds to the logits is the log of the shares, by so much."""
    short = dataclasses.replace(train_job, holdout=0.0, fit=dataclasses.replace(train_job.fit, epochs=2))
    found = []
    for prior in (0.0, 0.5):
        path = str(tmp_path / f"{prior}.xmn")
        run_job(dataclasses.replace(short, prior=prior, model_path=path), silent)
        found.append(load_model(path))
    none, half = (model.card for model in found)
    assert (none.prior, half.prior, none.shares) == (0.0, 0.5, half.shares)
    assert none.net["offset"] == [0.0] * len(none.classes)
    np.testing.assert_allclose(half.net["offset"], 0.5 * np.log(np.array(half.shares) * len(half.classes)), atol=1e-6)
    plain, shifted = (model.weights["head.classify.bias"] for model in found)
    np.testing.assert_allclose(shifted - plain, half.net["offset"], atol=1e-6)


def test_an_estimate_is_made_with_the_smoothing_of_the_job(train_job):
    """The same network, whose held-out pixels do or do not follow their neighbours."""
    job = dataclasses.replace(train_job, fit=dataclasses.replace(train_job.fit, epochs=6))
    sample = read_sample(job)
    splits = held_out(job, sample.labels)
    rough, smooth = (
        estimate(dataclasses.replace(job, smoothing=strength), sample, splits, torch.device("cpu"), silent)[0].accuracy.confusion
        for strength in (0.0, 20.0)
    )
    assert rough.sum() == smooth.sum()
    assert (rough != smooth).any()


def test_the_report_tells_what_was_chosen_and_what_is_not_as_usual_first(train_job, model_path):
    card = dataclasses.replace(load_card(model_path), author="A. Mapper", notes="Dry year")
    usual = TrainJob(train_job.layers, train_job.labels, "/m.xmn")
    assert settings_of(usual, dataclasses.replace(usual, folds=0), card, 12) == {
        "Held out": "30 % of the shapes, once",
        "Interactive learning": "on",
        "Self-adversarial": "on",
        "Label propagation": "on",
        "Epochs": "12, as many as serve",
        "Width of the network": "32",
        "Seed": "0",
        "Author": "A. Mapper",
        "Notes": "Dry year",
    }
    own = dataclasses.replace(usual, folds=5, propagate=False, fit=FitSpec(epochs=9, seed=7), net=NetSpec(16))
    assert report_of(own, own, card, {"epochs": 9}, ()).shares == card.shares != ()
    assert list(settings_of(own, own, card, 9).items())[:6] == [
        ("Held out", "all shapes in turn, in 5 folds (usually: 30 % of the shapes, once, or all in turn where shapes are few)"),
        ("Label propagation", "off (usually: on)"),
        ("Epochs", "9 (usually: as many as serve)"),
        ("Width of the network", "16 (usually: 32)"),
        ("Seed", "7 (usually: 0)"),
        ("Interactive learning", "on"),
    ]


def test_folds_count_every_labelled_pixel_once(train_job, tmp_path, monkeypatch):
    """The scene's classes have more than one shape each: whatever is labelled is held out, and each once. On one core."""
    monkeypatch.setattr(train, "core_count", lambda: 1)
    job = dataclasses.replace(
        train_job,
        folds=3,
        holdout=0.0,
        fit=dataclasses.replace(train_job.fit, epochs=2),
        model_path=str(tmp_path / "f.xmn"),
        report_path=str(tmp_path / "f.html"),
    )
    said = []
    done = run_job(job, lambda fraction, stage: said.append((fraction, stage)))
    page = (tmp_path / "f.html").read_text(encoding="utf-8")
    assert all(f"<tr><th>Layer {layer.stream.upper()}</th><td>{layer.path}</td></tr>" in page for layer in job.layers)
    assert f"<tr><th>Labels</th><td>{job.labels.path}" in page
    assert f"<tr><th>Model</th><td>{job.model_path}</td></tr>" in page
    assert "<h1>f</h1>" in page
    assert "<tr><th>Held out</th><td>all shapes in turn, in 3 folds (usually: " in page
    assert (
        "<span>HSI</span>hsi.tif</div><div><span>MSI</span>msi.tif</div><div><span>Target</span>MSI</div><div><span>Labels</span>labels.gpkg</div>"
        in page
    )
    labels = read_sample(job).labels
    report, card = done.report, load_model(job.model_path).card
    classes = [spec.code for spec in card.classes]
    assert [sum(row) for row in report["confusion"]] == [int((labels.codes == code).sum()) for code in classes]
    assert report["held_out_pixels"] == len(labels)
    folds = report["overall_accuracy_over_folds"]
    sizes = [len(held) for _, held in held_out(job, labels)]
    assert np.average(folds["each"], weights=sizes) == pytest.approx(report["overall_accuracy"])
    assert (folds["folds"], folds["mean"]) == (3, pytest.approx(np.mean(folds["each"])))
    assert card.accuracy["overall_accuracy_over_folds"] == folds
    assert card.temperature == report["temperature"] is not None
    assert "over 3 folds" in (tmp_path / "f.html").read_text(encoding="utf-8")
    assert [stage for _, stage in said if stage.endswith("epoch 1 of 2")][::10] == [
        *(f"Estimating, {fold} of 3: Learning, epoch 1 of 2" for fold in (1, 2, 3)),
        "Learning, epoch 1 of 2",
    ]
    fractions = [fraction for fraction, _ in said]
    assert fractions == sorted(fractions)
    starts = [next(fraction for fraction, stage in said if stage.startswith(f"Estimating, {fold} of 3")) for fold in (1, 2, 3)]
    starts.append(next(fraction for fraction, stage in said if stage.startswith("Learning")))
    assert np.diff([*starts, 0.95]) == pytest.approx([0.225] * 4), "all four trainings are as long"


def test_hyperspectral_is_there_in_a_part_only(train_job):
    chips = read_sample(train_job).chips
    there = {name: int(mask.sum()) for name, mask in chips.present.items()}
    assert there["msi"] == 160 * 160
    assert 0.3 < there["hsi"] / there["msi"] < 0.6


def test_radar_is_learned_and_mapped_with_what_lies_around_it(train_job, scene, tmp_path):
    """Chips as the network is shown them agree with the graph, which is shown the raster: the map does not depend on its tiles."""
    job = dataclasses.replace(
        train_job,
        layers=(LayerSpec("sar", scene["sar"], "sar"),),
        target=("sar",),
        holdout=0.0,
        model_path=str(tmp_path / "sar.xmn"),
    )
    chips = read_sample(job).chips
    assert (chips.pixels["sar"].shape[1:], chips.halo_px) == ((6, 64, 64), 0)
    window = chips.pixels["sar"][0, :2, 20:25, 20:25]
    np.testing.assert_allclose(chips.pixels["sar"][0, 2:4, 22, 22], window.mean((1, 2)), atol=1e-5)
    run_job(job, silent)
    assert load_model(job.model_path).card.halo_px == 5 + Smoothing.reach_px
    maps = []
    for tile_px in (64, 512):
        out = str(tmp_path / f"{tile_px}.tif")
        run_job(ClassifyJob(job.layers, job.model_path, out, tile_px=tile_px), silent)
        with rasterio.open(out) as file:
            maps.append(file.read(1))
    np.testing.assert_array_equal(*maps)
    assert len(np.unique(maps[0])) > 1


def test_three_streams_give_a_graph_for_each_set_of_them(train_job, scene, tmp_path):
    """Nothing is held out, so nothing is estimated, and every set of sensors can map."""
    job = dataclasses.replace(
        train_job,
        layers=(*train_job.layers, LayerSpec("sar", scene["sar"], "sar")),
        fit=dataclasses.replace(train_job.fit, epochs=1),
        holdout=0.0,
        model_path=str(tmp_path / "three.xmn"),
        author=" Ada ",
        notes="Two\nlines",
    )
    done, card = run_job(job, silent), load_model(job.model_path).card
    assert done.report["overall_accuracy"] is None
    assert (card.accuracy, card.author, card.notes) == (None, "Ada", "Two\nlines")
    assert len(load_model(job.model_path).graphs) == 7


def test_targets_in_any_order_give_the_same_model(train_job, scene, tmp_path):
    """Named backwards and twice: the estimate and the graphs are those of the layers' order."""
    job = dataclasses.replace(
        train_job,
        layers=(LayerSpec("msi", scene["msi"], "msi"), LayerSpec("sar", scene["sar"], "sar")),
        fit=dataclasses.replace(train_job.fit, epochs=1),
        target=("sar", "msi", "sar"),
        model_path=str(tmp_path / "two.xmn"),
    )
    report = run_job(job, silent).report
    assert report["target"] == ["msi", "sar"]
    assert (report["chosen_device"], report["device"]) == (job.fit.device, "cpu")
    assert load_model(job.model_path).card.target == ("msi", "sar")


@pytest.mark.parametrize(
    ("shapes", "holdout", "folds", "wanted"),
    [
        ((4, 9), 0.3, FOLDS_AS_NEEDED, FEW_FOLDS),
        ((8, 9), 0.3, FOLDS_AS_NEEDED, FEW_FOLDS),
        ((9, 9), 0.3, FOLDS_AS_NEEDED, 0),
        ((1, 9), 0.3, FOLDS_AS_NEEDED, 0),
        ((4, 4), 0.0, FOLDS_AS_NEEDED, 0),
        ((4, 4), 0.3, 0, 0),
        ((9, 9), 0.3, 5, 5),
    ],
)
def test_folds_come_where_a_class_has_few_shapes_to_spare(train_job, shapes, holdout, folds, wanted):
    codes = np.repeat([1, 2], shapes)
    places = 3 * np.arange(len(codes), dtype=np.int32)
    labels = Labels(places, places, codes.astype(np.int16), np.arange(len(codes), dtype=np.int32))
    assert with_folds(dataclasses.replace(train_job, holdout=holdout, folds=folds), labels).folds == wanted


def test_pixels_that_touch_are_one_shape_to_spare(train_job):
    """Two classes of nine pixels each, one below another: nine labels, and a single shape of each."""
    rows = np.tile(np.arange(9, dtype=np.int32), 2)
    codes = np.repeat([1, 2], 9)
    order = np.lexsort((codes, rows))
    labels = Labels(
        rows[order], (5 * codes[order]).astype(np.int32), codes[order].astype(np.int16), np.arange(18, dtype=np.int32)
    )
    assert with_folds(dataclasses.replace(train_job, folds=FOLDS_AS_NEEDED), labels).folds == 0


def test_other_hands_change_nothing_but_the_time(train_job):
    job = dataclasses.replace(train_job, folds=3, fit=dataclasses.replace(train_job.fit, epochs=2))
    sample = read_sample(job)
    splits = held_out(job, sample.labels)
    alone, helped = (estimate(job, sample, splits, torch.device("cpu"), silent, others) for others in (0, 1))
    assert alone[0].as_dict() == helped[0].as_dict()
    assert alone[0].doubtful == helped[0].doubtful
    assert alone[1] == helped[1]


def test_large_scenes_and_cards_have_no_other_hands(train_job, monkeypatch):
    sample = read_sample(train_job)
    monkeypatch.setattr(train, "core_count", lambda: 8)
    assert [other_hands(sample, trainings, torch.device("cpu")) for trainings in (0, 1, 3, 9)] == [0, 0, 2, 3]
    assert other_hands(sample, 9, torch.device("cuda")) == 0
    size = sum(pixels.nbytes for pixels in sample.chips.pixels.values())
    for copies in (1, 0):
        monkeypatch.setattr(train, "COPIED_BYTES", copies * size)
        assert other_hands(sample, 9, torch.device("cpu")) == copies


def test_nothing_to_hold_out_is_said_with_the_result(scene, tmp_path):
    codes = np.zeros((1, 160, 160), np.uint8)
    codes[0, 2:9, 2:9], codes[0, 98:107, 98:107] = 1, 2
    with rasterio.open(scene["msi"]) as source:
        profile = {"crs": source.crs, "transform": source.transform, "width": 160, "height": 160}
    with rasterio.open(tmp_path / "codes.tif", "w", driver="GTiff", count=1, dtype="uint8", **profile) as file:
        file.write(codes)
    job = TrainJob(
        layers=(LayerSpec("msi", scene["msi"], "msi"),),
        labels=LabelSpec(str(tmp_path / "codes.tif")),
        model_path=str(tmp_path / "m.xmn"),
        fit=FitSpec(epochs=1, device="cpu"),
    )
    done = run_job(job, silent)
    assert done.report["overall_accuracy"] is None
    assert [note for note in done.notes if "no accuracy was estimated" in note]


def test_a_training_goes_on_where_a_model_stopped(model_path, train_job, scene, tmp_path):
    """The same job from the model: in an epoch that hardly learns it keeps what it says, and it tells what it kept."""
    job = dataclasses.replace(
        train_job,
        start_path=str(model_path),
        model_path=str(tmp_path / "next.xmn"),
        net=NetSpec(8),
        fit=FitSpec(epochs=1, rate=1e-12, decay=0.0, device="cpu"),
        holdout=0.0,
    )
    done = run_job(job, silent)
    old, new = load_model(str(model_path)), load_model(job.model_path)
    names = [spec.name for spec in old.card.classes]
    assert done.notes[0].startswith(f"Continued from model '{model_path.name}', which knows '{names[0]}', ")
    assert done.notes[0].endswith(f" and '{names[-1]}'")
    assert (new.card.streams, new.card.net["width"]) == (old.card.streams, old.card.net["width"])
    assert new.card.provenance["continued_from"] == model_path.name
    assert new.card.taught == (*new.card.taught[:1], *old.card.taught), "what has taught before it still did"
    for name in ("exchange.lent.weight", "head.first.weight", "head.classify.weight", "features.msi.spectral.0.weight"):
        np.testing.assert_allclose(new.weights[name], old.weights[name], atol=1e-6)
    bias = "head.classify.bias"
    np.testing.assert_allclose(
        new.weights[bias] - new.card.net["offset"], old.weights[bias] - old.card.net["offset"], atol=1e-6
    )  # the shares of the area are said anew and not twice
    maps = [mapped(path, scene, tmp_path / f"{place}.tif") for place, path in enumerate((str(model_path), job.model_path))]
    assert (maps[0] == maps[1]).mean() > 0.9, "only the statistics have moved a little"


def test_the_same_start_gives_the_same_model_bit_for_bit(model_path, train_job, tmp_path):
    """With a class less, a layer less, and an estimate from scratch, as the held-out shapes are no news to the model."""
    known = load_model(str(model_path)).card.classes
    models = []
    for name in ("one", "two"):
        job = dataclasses.replace(
            train_job,
            layers=train_job.layers[1:],
            classes=known[1:],
            start_path=str(model_path),
            model_path=str(tmp_path / f"{name}.xmn"),
            fit=FitSpec(epochs=1, device="cpu"),
        )
        done = run_job(job, silent)
        models.append(load_model(job.model_path))
    assert all(np.array_equal(weight, models[1].weights[name]) for name, weight in models[0].weights.items())
    assert models[0].graphs == models[1].graphs
    assert done.report["overall_accuracy"] > 0.8, "the estimate has learned for longer than the one epoch of going on"
    assert done.report["epochs"] == len(models[0].card.curves["labels"]) == 1
    told = " ".join(done.notes)
    assert f"; not used any more: '{known[0].name}'" in told
    assert "What 'model.xmn' knew of 'hsi' is left out" in told
    assert "the accuracy was estimated by a training from scratch" in done.notes[0], "what turns the figures' meaning comes first"


def test_a_model_of_an_older_network_goes_on_as_large_as_it_was(train_job, tmp_path):
    """Twice as much was lent and hidden in it, and its card tells the width only."""
    old = dataclasses.replace(train_job, model_path=str(tmp_path / "old.xmn"), net=NetSpec(8, 16, 128), holdout=0.0)
    run_job(dataclasses.replace(old, fit=FitSpec(epochs=1, device="cpu")), silent)
    model = load_model(old.model_path)
    assert {"width": 8, "lent": 16, "hidden": 128, "embedding": 64}.items() <= model.card.net.items()
    told = {name: size for name, size in model.card.net.items() if name not in ("lent", "hidden", "embedding")}
    save_model(old.model_path, dataclasses.replace(model, card=dataclasses.replace(model.card, net=told)))
    job = dataclasses.replace(
        old,
        start_path=old.model_path,
        model_path=str(tmp_path / "new.xmn"),
        net=NetSpec(),
        fit=FitSpec(epochs=1, rate=1e-12, decay=0.0, device="cpu"),
    )
    run_job(job, silent)
    found = load_model(job.model_path).weights
    assert found["exchange.lent.weight"].shape == (32, 16, 1, 1)
    np.testing.assert_allclose(found["head.first.weight"], model.weights["head.first.weight"], atol=1e-6)


def mapped(model, scene, path):
    run_job(ClassifyJob((LayerSpec("msi", scene["msi"], "msi"),), model, str(path)), silent)
    with rasterio.open(path) as file:
        return file.read(1)


def test_a_model_that_cannot_be_continued_is_refused_before_the_estimate(model_path, train_job, tmp_path):
    """As one whose network was made by another version. It knows the held-out shapes, so its estimate would be a whole training."""
    model = load_model(str(model_path))
    old = str(tmp_path / "old.xmn")
    gone = "features.msi.mix.0.weight"
    save_model(old, dataclasses.replace(model, weights={name: w for name, w in model.weights.items() if name != gone}))
    job = dataclasses.replace(train_job, start_path=old, model_path=str(tmp_path / "n.xmn"))
    said = []
    with pytest.raises(ModelError, match="of another make"):
        run_job(job, lambda fraction, stage: said.append(stage))
    assert set(said) == {"Reading the layers"}
