"""The networks: single pixels, branches, exchange, absent streams, export."""

import io

import numpy as np
import onnxruntime
import pytest
import torch

from xmodalnet.engine.errors import JobError
from xmodalnet.engine.nets.build import branch, build_net
from xmodalnet.engine.specs import RESERVED_STREAMS, SENSOR_KINDS, NetSpec

BANDS = {"hsi": 224, "msi": 4, "sar": 1}


def make(bands=BANDS, exchange=True, classes=5):
    """A network whose statistics are not the initial ones."""
    torch.manual_seed(1)
    net = build_net(bands, classes, NetSpec(width=8), exchange)
    with torch.no_grad():
        for module in net.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.running_mean.normal_()
                module.running_var.uniform_(0.5, 2.0)
    return net.eval()


def pixels(bands, size_px, batch=1):
    torch.manual_seed(2)
    return {stream: torch.randn(batch, count, size_px, size_px) for stream, count in bands.items()}


@pytest.mark.parametrize("learning", [True, False])
def test_a_pixel_is_told_the_same_alone_and_in_a_tile(learning):
    """Also by the products over pixels with which it learns, where statistics are frozen."""
    net, scene, streams = make(), pixels(BANDS, 20), tuple(BANDS)
    with torch.no_grad():
        dense = net(scene, streams).logits
        for module in net.modules():
            module.training = learning and not isinstance(module, torch.nn.BatchNorm2d)
        single = net({s: x[..., 3:4, 5:6] for s, x in scene.items()}, streams).logits
    assert dense.shape == (1, 5, 20, 20)
    assert single.shape == (1, 5, 1, 1)
    torch.testing.assert_close(single[0, :, 0, 0], dense[0, :, 3, 5], rtol=1e-4, atol=1e-5)


def test_every_set_of_streams_is_a_branch_with_a_prediction_of_its_own():
    net, scene = make(), pixels(BANDS, 15)
    assert len(net.branches) == 7
    with torch.no_grad():
        said = net.fuse(net.extract(scene), net.branches)
        alone = branch(net, ("sar", "msi"))(scene["sar"], scene["msi"])  # the order of the caller
    torch.testing.assert_close(alone, said["msi", "sar"].logits)
    assert not torch.allclose(said["msi",].logits, said["sar",].logits)


def test_a_branch_does_not_feel_the_streams_outside_it():
    net, scene = make(), pixels(BANDS, 15)
    with torch.no_grad():
        before = net.fuse(net.extract(scene), [("msi",)])["msi",].logits
        scene["hsi"] += 10.0
        after = net.fuse(net.extract(scene), [("msi",)])["msi",].logits
        without = net.fuse(net.extract({"msi": scene["msi"]}), [("msi",)])["msi",].logits
    assert torch.equal(before, after)
    torch.testing.assert_close(before, without)


def test_with_exchange_a_stream_learns_through_the_weights_of_the_others():
    scene = pixels(BANDS, 15)
    for exchange in (True, False):
        net = make(exchange=exchange)
        net.fuse(net.extract(scene), [("sar",)])["sar",].logits.square().sum().backward()
        reached = net.exchange.lent.weight.grad[:16].abs().sum() > 0  # the first rows are the first host, hsi
        assert reached == exchange


@pytest.mark.parametrize("count", [1, 4, 224])
def test_one_stream_of_any_number_of_bands_works(count):
    net = make({"only": count})
    with torch.no_grad():
        logits = branch(net, ("only",))(torch.randn(2, count, 12, 13))
    assert logits.shape == (2, 5, 12, 13)


def test_sizes_that_make_no_network_are_refused():
    with pytest.raises(JobError, match="1 class"):
        build_net({"msi": 4}, 1, NetSpec(), True)
    with pytest.raises(JobError, match="at least one stream"):
        build_net({}, 3, NetSpec(), True)
    with pytest.raises(JobError, match="not lidar"):
        branch(make(), ("lidar",))


@pytest.mark.parametrize("streams", [("msi",), ("hsi", "sar")])
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_branch_exports_and_onnxruntime_gives_the_same_numbers(streams):
    net = make()
    alone, names = branch(net, streams), list(streams)
    example = tuple(torch.randn(1, BANDS[s], 16, 16) for s in streams)
    axes = {name: {0: "batch", 2: "height", 3: "width"} for name in [*names, "logits"]}
    buffer = io.BytesIO()
    torch.onnx.export(
        alone, example, buffer, dynamo=False, opset_version=17, input_names=names, output_names=["logits"], dynamic_axes=axes
    )
    session = onnxruntime.InferenceSession(buffer.getvalue(), providers=["CPUExecutionProvider"])
    rasters = tuple(torch.randn(2, BANDS[s], 33, 21) for s in streams)
    with torch.no_grad():
        wanted = alone(*rasters).numpy()
    found = session.run(None, {name: raster.numpy() for name, raster in zip(names, rasters)})[0]
    assert found.shape == wanted.shape
    np.testing.assert_allclose(found, wanted, atol=1e-4)


def test_no_stream_may_have_the_name_of_a_networks_own_part():
    own = {name for name in dir(torch.nn.ModuleDict()) if not name.startswith("_")}
    assert own <= RESERVED_STREAMS
    assert not RESERVED_STREAMS & {*SENSOR_KINDS, "dem", "optical", "radar", "lidar", "thermal"}
