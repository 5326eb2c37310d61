"""What a network says of the labelled pixels of a scene."""

import numpy as np
import torch

from xmodalnet.engine.answers import embeddings
from xmodalnet.engine.data.windows import Chips
from xmodalnet.engine.grid import Window
from xmodalnet.engine.nets.build import branch, build_net
from xmodalnet.engine.specs import NetSpec

BANDS, CHIPS, SIDE = {"msi": 3, "sar": 2}, 3, 8
CPU = torch.device("cpu")


def test_embeddings_are_those_of_the_labelled_pixels_that_have_all_streams(monkeypatch):
    """In the order of the index, however few are looked at together."""
    monkeypatch.setattr("xmodalnet.engine.answers.STRIP_PX", 7)
    torch.manual_seed(0)
    draw = np.random.default_rng(0)
    net = build_net(BANDS, 4, NetSpec(), exchange=True).eval()
    pixels = {name: draw.normal(size=(CHIPS, bands, SIDE, SIDE)).astype(np.float32) for name, bands in BANDS.items()}
    present = {name: draw.random((CHIPS, SIDE, SIDE)) < 0.8 for name in BANDS}
    chips = Chips(pixels, present, tuple(Window(0, SIDE * n, SIDE, SIDE) for n in range(CHIPS)), 0)
    index = np.where(draw.random((CHIPS, SIDE, SIDE)) < 0.3, draw.integers(0, 4, (CHIPS, SIDE, SIDE)), -1)
    for streams in (("msi", "sar"), ("sar",)):
        found, classes = embeddings(net, chips, streams, CPU, index)
        with torch.no_grad():
            seen = branch(net, streams).look(*(torch.from_numpy(pixels[name]) for name in streams)).embedding.numpy()
        where = np.logical_and.reduce([present[name] for name in streams]) & (index >= 0)
        wanted = [seen[n, :, row, col] for n, row, col in np.argwhere(where)]
        np.testing.assert_allclose(found.numpy(), wanted, rtol=1e-4, atol=1e-5)
        assert classes.tolist() == index[where].tolist()
        assert len(wanted) > 20


def test_without_labels_there_are_none():
    net = build_net({"sar": 2}, 4, NetSpec(), exchange=True).eval()
    chips = Chips({"sar": np.zeros((1, 2, 4, 4), np.float32)}, {"sar": np.ones((1, 4, 4), bool)}, (Window(0, 0, 4, 4),), 0)
    found, classes = embeddings(net, chips, ("sar",), CPU, np.full((1, 4, 4), -1))
    assert found.shape == (0, net.head.second.out_channels)
    assert classes.shape == (0,)
