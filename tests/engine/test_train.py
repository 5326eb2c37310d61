"""The parts of a training that only its run knows: what is learned from what, and who decides at which pixel."""

import dataclasses

import numpy as np
import torch

from xmodalnet.engine.data.windows import Chips
from xmodalnet.engine.grid import Window
from xmodalnet.engine.jobs import LayerSpec, NetSpec
from xmodalnet.engine.model.store import load_card, load_model
from xmodalnet.engine.nets.build import branch, build_net
from xmodalnet.engine.runs.train import predict, read_sample
from xmodalnet.engine.worker import run_job

from .conftest import silent


def test_an_estimate_is_made_by_the_streams_that_are_there():
    torch.manual_seed(0)
    net = build_net({"msi": 3, "sar": 2}, 3, NetSpec(8), exchange=True).eval()
    halo, size = net.halo_px, 9
    rng = np.random.default_rng(0)
    px = size + 2 * halo
    pixels = {name: rng.normal(size=(1, bands, px, px)).astype(np.float32) for name, bands in (("msi", 3), ("sar", 2))}
    present = {name: np.ones((1, px, px), bool) for name in pixels}
    present["msi"][:, :, px // 2 :] = False
    found = predict(net, Chips(pixels, present, (Window(0, 0, size, size),), halo), ("msi", "sar"), torch.device("cpu"))
    tensors = {name: torch.from_numpy(values) for name, values in pixels.items()}
    both = branch(net, ("msi", "sar"))(*tensors.values()).argmax(1).numpy()
    sar = branch(net, ("sar",))(tensors["sar"]).argmax(1).numpy()
    edge = px // 2 - halo
    np.testing.assert_array_equal(found[..., :edge], both[..., :edge])
    np.testing.assert_array_equal(found[..., edge:], sar[..., edge:])


def test_the_saved_model_says_what_it_is(model_path, train_job):
    model = load_model(str(model_path))
    assert [stream.name for stream in model.card.streams] == ["hsi", "msi"]
    assert [len(stream.bands) for stream in model.card.streams] == [120, 12]
    assert set(model.graphs) == {("hsi",), ("msi",), ("hsi", "msi")}
    assert model.card.target == ("msi",)
    assert len(model.card.streams[0].wavelengths_nm) == 120
    assert model.card.accuracy is not None
    assert len(model.card.curves["labels"]) == 4
    assert model.card.provenance["layers"]["msi"] == train_job.layers[1].path


def test_hyperspectral_is_there_in_a_part_only(train_job):
    chips = read_sample(train_job, 3).chips
    inner = {name: int(mask[:, 3:-3, 3:-3].sum()) for name, mask in chips.present.items()}
    assert inner["msi"] == 160 * 160
    assert 0.3 < inner["hsi"] / inner["msi"] < 0.6


def test_three_streams_give_a_graph_for_each_set_of_them(train_job, scene, tmp_path):
    """Nothing is held out, so nothing is estimated, and every set of sensors can map."""
    job = dataclasses.replace(
        train_job,
        layers=(*train_job.layers, LayerSpec("sar", scene["sar"], "sar")),
        fit=dataclasses.replace(train_job.fit, epochs=1),
        holdout=0.0,
        model_path=str(tmp_path / "three.xmn"),
    )
    done = run_job(job, silent)
    assert done.report["overall_accuracy"] is None
    assert load_card(job.model_path).accuracy is None
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
    assert run_job(job, silent).report["target"] == ["msi", "sar"]
    assert load_card(job.model_path).target == ("msi", "sar")
