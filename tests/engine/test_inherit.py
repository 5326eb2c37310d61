"""A network that begins with another's weights: what both have says the same, what is new is where it belongs."""

import pytest
import torch

from xmodalnet.engine.errors import ModelError
from xmodalnet.engine.nets.build import branch, build_net
from xmodalnet.engine.nets.inherit import Ancestor, inherit
from xmodalnet.engine.specs import NetSpec

from .test_nets import make, pixels

BANDS = {"hsi": 30, "msi": 4, "sar": 2}
ALL = (0, 1, 2, 3, 4)


def ancestor(net, offset=None):
    weights = {name: tensor.clone() for name, tensor in net.state_dict().items()}
    return Ancestor(weights, net.streams, torch.zeros(net.class_count) if offset is None else offset)


def fresh(bands, classes=5, exchange=True, width=8):
    torch.manual_seed(7)
    return build_net(bands, classes, NetSpec(width), exchange).eval()


def said(net, streams, scene):
    with torch.no_grad():
        return branch(net, streams)(*(scene[stream] for stream in streams))


@pytest.mark.parametrize("exchange", [True, False])
def test_the_same_streams_and_classes_are_the_same_network(exchange):
    old, net = make(BANDS, exchange), fresh(BANDS, exchange=exchange)
    inherit(net, ancestor(old), tuple(BANDS), ALL)
    kept = old.state_dict()
    assert all(torch.equal(tensor, kept[name]) for name, tensor in net.state_dict().items())


def test_streams_in_another_order_say_the_same():
    old, net = make(BANDS), fresh({name: BANDS[name] for name in ("sar", "hsi", "msi")})
    inherit(net, ancestor(old), tuple(BANDS), ALL)
    scene = pixels(BANDS, 15)
    for streams in old.branches:
        torch.testing.assert_close(said(net, streams, scene), said(old, streams, scene), rtol=1e-4, atol=1e-5)


def test_rows_of_the_classes_land_where_they_belong_without_the_offset():
    old, offset = make(BANDS), torch.tensor([0.5, -0.5, 0.25, 0.0, -0.25])
    net = fresh(BANDS, classes=4)
    untrained = net.head.classify.weight[1].clone()
    inherit(net, ancestor(old, offset), tuple(BANDS), (3, None, 0, 4))
    scene = pixels(BANDS, 15)
    before, after = said(old, ("msi",), scene), said(net, ("msi",), scene)
    torch.testing.assert_close(after[:, [0, 2, 3]], (before - offset[:, None, None])[:, [3, 0, 4]])
    assert torch.equal(net.head.classify.weight[1], untrained)
    known = (old.head.classify.bias - offset)[[3, 0, 4]]
    torch.testing.assert_close(net.head.classify.bias[1], known.mean())


def test_an_unknown_offset_lets_the_classes_begin_alike():
    old, net = make(BANDS), fresh(BANDS)
    inherit(net, Ancestor(old.state_dict(), old.streams, None), tuple(BANDS), ALL)
    assert not net.head.classify.bias.any()
    assert torch.equal(net.head.classify.weight, old.head.classify.weight)


def test_a_new_stream_changes_nothing_that_the_others_say():
    few = {"hsi": 30, "sar": 2}
    old, net = make(few), fresh(BANDS)
    before = net.features["msi"].state_dict()
    untrained = {name: tensor.clone() for name, tensor in before.items()}
    inherit(net, ancestor(old), ("hsi", "sar"), ALL)
    scene = pixels(BANDS, 15)
    for streams in old.branches:
        torch.testing.assert_close(said(net, streams, scene), said(old, streams, scene), rtol=1e-4, atol=1e-5)
    assert all(torch.equal(tensor, untrained[name]) for name, tensor in net.features["msi"].state_dict().items())
    assert torch.isfinite(said(net, ("msi",), scene)).all()


def test_without_exchange_streams_come_and_go_and_the_others_say_the_same():
    old, net = make(BANDS, exchange=False), fresh({"sar": 2, "dsm": 1, "msi": 4}, exchange=False)
    inherit(net, ancestor(old), ("msi", "sar"), ALL)
    scene = pixels(BANDS, 15)
    for streams in (("msi",), ("sar",), ("msi", "sar")):
        torch.testing.assert_close(said(net, streams, scene), said(old, streams, scene), rtol=1e-4, atol=1e-5)


def test_the_blocks_of_a_stream_that_is_gone_are_cut_out():
    """Hosts hsi, msi, sar lend 8 rows each, and take 8 columns each of the head."""
    old, net = make(BANDS), fresh({"hsi": 30, "sar": 2})
    inherit(net, ancestor(old), ("hsi", "sar"), ALL)
    rows = [*range(8), *range(16, 24)]
    assert torch.equal(net.exchange.lent.weight, old.exchange.lent.weight[rows])
    assert torch.equal(net.exchange.norms["sar"].running_var, old.exchange.norms["sar"].running_var[rows])
    assert torch.equal(net.head.first.weight, old.head.first.weight[:, rows])


def test_a_stream_of_other_bands_starts_anew():
    old, net = make(BANDS), fresh({"hsi": 12, "msi": 4})
    untrained = net.features["hsi"].spectral.convolution.weight.clone()
    inherit(net, ancestor(old), ("msi",), ALL)
    assert torch.equal(net.features["hsi"].spectral.convolution.weight, untrained)
    assert torch.equal(net.features["msi"].spectral.convolution.weight, old.features["msi"].spectral.convolution.weight)
    assert not net.head.first.weight[:, :8].any()
    assert torch.equal(net.head.first.weight[:, 8:], old.head.first.weight[:, 8:16])


@pytest.mark.parametrize(
    "broken",
    [
        {"exchange.lent.weight": None},
        {"head.second.weight": torch.zeros(64, 64, 1, 1)},
        {"features.msi.spectral.0.weight": torch.zeros(1, 4, 1, 1)},
        {"head.classify.weight": torch.zeros(2, 64, 1, 1)},
        {"head.first.weight": torch.zeros(128, 1, 1, 1)},
        {"head.classify.bias": torch.zeros(3)},
    ],
)
def test_the_weights_of_another_kind_of_network_are_refused(broken):
    old = ancestor(make(BANDS))
    weights = {name: tensor for name, tensor in ({**old.weights, **broken}).items() if tensor is not None}
    with pytest.raises(ModelError, match="of another make"):
        inherit(fresh(BANDS), Ancestor(weights, old.streams, old.offset), tuple(BANDS), ALL)


def test_another_width_is_refused():
    with pytest.raises(ModelError, match="of another make"):
        inherit(fresh(BANDS, width=16), ancestor(make(BANDS)), tuple(BANDS), ALL)


def test_radar_that_is_the_target_no_more_keeps_what_was_learned_and_back():
    """As a target it sees the means of two windows beside each band; where they are alike, both networks make the same features."""
    alone, beside = make({"sar": 6}), fresh({"msi": 4, "sar": 2})
    inherit(beside, ancestor(alone), ("sar",), ALL)
    pixels = torch.randn(3, 2, 1, 1)
    seen = pixels.repeat(1, 3, 1, 1)  # bands, then their means
    learned = alone.features["sar"].eval()(seen)
    assert torch.allclose(beside.features["sar"].eval()(pixels), learned, atol=1e-5)
    again = fresh({"sar": 6})
    inherit(again, ancestor(beside), ("sar",), ALL)
    assert torch.allclose(again.features["sar"].eval()(seen), learned, atol=1e-5)
