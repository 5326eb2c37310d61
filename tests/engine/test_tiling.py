"""The deployed graph and the tiles: the same numbers as the network, wherever the tiles are cut and whatever stream is missing."""

import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import from_origin

from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.data.stats import BandStats, normalise
from xmodalnet.engine.errors import DeviceError, ModelError
from xmodalnet.engine.model.export import Deployed, export_graph, useful_sets
from xmodalnet.engine.model.session import GraphSession, choose_provider
from xmodalnet.engine.model.store import Model, ModelCard, StreamSpec
from xmodalnet.engine.model.tiling import NO_CLASS, Graphs, classify_tiles
from xmodalnet.engine.nets.build import branch, build_net
from xmodalnet.engine.nets.smoothing import Smoothing
from xmodalnet.engine.nets.unlike import Unlike
from xmodalnet.engine.specs import ClassSpec, LayerSpec, NetSpec

BANDS = {"hsi": 6, "sar": 2}
SIZE_PX = 61


def silent(fraction, stage):
    pass


@pytest.fixture(scope="module")
def net():
    torch.manual_seed(0)
    return build_net(BANDS, 4, NetSpec(width=8), exchange=True).eval()


@pytest.fixture(scope="module")
def stats():
    rng = np.random.default_rng(0)
    return {
        name: BandStats(
            rng.normal(5, 2, count).astype(np.float32), rng.uniform(1, 3, count).astype(np.float32), np.ones(count, bool)
        )
        for name, count in BANDS.items()
    }


@pytest.fixture(scope="module")
def model(net, stats):
    card = ModelCard(
        streams=tuple(StreamSpec(n, "other", c, tuple(range(1, c + 1)), (0.0,) * c, (1.0,) * c) for n, c in BANDS.items()),
        classes=tuple(ClassSpec(code, str(code), "#000000") for code in (3, 5, 7, 9)),
        target=("sar",),
        halo_px=Smoothing.reach_px,
        pixel_size=10.0,
        smoothing=3.0,
    )
    graphs = {
        streams: export_graph(branch(net, streams), {name: stats[name] for name in streams}, 0, Smoothing(), card.halo_px)
        for streams in useful_sets(list(BANDS))
    }
    return Model(card, {}, graphs)


@pytest.fixture(scope="module")
def layers(tmp_path_factory):
    """HSI over the left half only, SAR everywhere but in a corner."""
    folder, rng = tmp_path_factory.mktemp("layers"), np.random.default_rng(1)
    specs = []
    for name, count in BANDS.items():
        data = rng.normal(5, 2, (count, SIZE_PX, SIZE_PX)).astype(np.float32)
        if name == "hsi":
            data[:, :, SIZE_PX // 2 :] = np.nan
        else:
            data[:, :9, -9:] = np.nan
        path = folder / f"{name}.tif"
        profile = {"driver": "GTiff", "dtype": "float32", "count": count, "width": SIZE_PX, "height": SIZE_PX, "nodata": np.nan}
        with rasterio.open(path, "w", crs="EPSG:32633", transform=from_origin(0, 1000, 10, 10), **profile) as file:
            file.write(data)
        specs.append(LayerSpec(name, str(path)))
    return specs


def mapped(model, layers, tile_px):
    index = np.full((SIZE_PX, SIZE_PX), 77, np.uint8)
    confidence = np.zeros((SIZE_PX, SIZE_PX), np.float32)
    with open_stack(layers, None, "sar") as stack:
        for tile in classify_tiles(stack, Graphs(model, "cpu", model.card.smoothing), model.card.halo_px, tile_px, silent):
            w = tile.window
            index[w.row : w.row + w.height, w.col : w.col + w.width] = tile.index
            confidence[w.row : w.row + w.height, w.col : w.col + w.width] = tile.confidence
    return index, confidence


def test_every_set_of_streams_is_useful_once():
    assert useful_sets(["a", "b"]) == [("a",), ("b",), ("a", "b")]
    assert len(useful_sets(["a", "b", "c"])) == 7


def test_the_graph_says_what_the_network_says_of_raw_values(net, stats, model):
    rng = np.random.default_rng(2)
    raw = {name: rng.normal(5, 4, (count, 60, 53)).astype(np.float32) for name, count in BANDS.items()}
    raw["sar"][:, 23:26, 24:29] = np.nan
    index, confidence = GraphSession(model.graph(list(BANDS)), "cpu").run(raw, 0.0)
    tensors = [torch.from_numpy(normalise(raw[name], stats[name]))[None] for name in BANDS]
    with torch.no_grad():
        wanted = branch(net, tuple(BANDS))(*tensors).softmax(1)[0].numpy()
    reach, halo = Smoothing.reach_px, model.card.halo_px
    wanted = wanted[:, reach:-reach, reach:-reach]
    assert confidence.shape == (60 - 2 * halo, 53 - 2 * halo)
    np.testing.assert_allclose(confidence, wanted.max(0), atol=1e-5)
    sure = np.sort(wanted, axis=0)[-1] - np.sort(wanted, axis=0)[-2] > 1e-4
    np.testing.assert_array_equal(index[sure], wanted.argmax(0)[sure])


def test_a_temperature_changes_how_sure_the_graph_is_and_never_what_it_says(net, stats, model):
    rng = np.random.default_rng(3)
    raw = {"sar": rng.normal(5, 4, (2, 60, 53)).astype(np.float32)}
    made = branch(net, ("sar",)), {"sar": stats["sar"]}, 0, Smoothing(), model.card.halo_px
    cold, plain, hot = (GraphSession(export_graph(*made, t), "cpu").run(raw, 0.0) for t in (0.3, 1.0, 8.0))
    np.testing.assert_array_equal(cold[0], plain[0])
    np.testing.assert_array_equal(hot[0], plain[0])
    assert (cold[1] > plain[1]).all()
    assert (hot[1] < plain[1]).all()


def test_uncertainty_is_that_of_the_shares_and_of_the_embedding(net, stats, model):
    """Entropy of K classes over log K, the two best shares' difference, and the distance that the network's own embedding has."""
    known = Unlike(torch.eye(64), torch.zeros(64), torch.zeros(1, 64))  # the length of the embedding
    made = branch(net, ("sar",)), {"sar": stats["sar"]}, 0, Smoothing(), model.card.halo_px
    raw = {"sar": np.random.default_rng(3).normal(5, 4, (2, 60, 53)).astype(np.float32)}
    index, confidence, uncertainty = GraphSession(export_graph(*made, 2.0, known), "cpu").run(raw, 0.0)
    plain = GraphSession(export_graph(*made, 2.0), "cpu").run(raw, 0.0)
    assert len(plain) == 2
    np.testing.assert_array_equal(plain, (index, confidence))
    with torch.no_grad():
        said = branch(net, ("sar",)).look(torch.from_numpy(normalise(raw["sar"], stats["sar"]))[None])
    inner = slice(Smoothing.reach_px, -Smoothing.reach_px)
    shares = (said.logits / 2.0).softmax(1)[0, :, inner, inner].numpy()
    ordered = np.sort(shares, axis=0)
    np.testing.assert_allclose(uncertainty[0], -(shares * np.log(shares)).sum(0) / np.log(4), atol=1e-4)
    np.testing.assert_allclose(uncertainty[1], ordered[-1] - ordered[-2], atol=1e-4)
    np.testing.assert_allclose(uncertainty[2], said.embedding[0, :, inner, inner].norm(dim=0), rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize(
    ("odds", "entropy", "margin"), [((0.0, 0.0), 1.0, 0.0), ((200.0, 0.0), 0.0, 1.0), ((np.log(3.0), 0.0), 0.8113, 0.5)]
)
def test_doubt_of_two_classes(odds, entropy, margin):
    """Equal shares, none of the second, and three of four: 0.8113 bits."""
    plain = BandStats(np.zeros(2, np.float32), np.ones(2, np.float32), np.ones(2, bool))
    deployed = Deployed(Said(), [plain, plain], 1, Smoothing())
    doubt = deployed._doubt(torch.tensor(odds).float()[None, :, None, None])
    assert doubt.flatten().tolist() == pytest.approx([entropy, margin], abs=1e-4)


@pytest.mark.parametrize("tile_px", [16, 29])
def test_the_cut_of_the_tiles_does_not_show(model, layers, tile_px):
    whole, sure = mapped(model, layers, 64)
    index, confidence = mapped(model, layers, tile_px)
    np.testing.assert_allclose(confidence, sure, atol=1e-5)
    assert (index != whole).mean() < 0.001


def test_each_pixel_is_decided_by_the_streams_that_it_has(model, layers):
    """The confidence tells which branch spoke: SAR's alone on the right, both streams' on the left, away from the HSI's edge."""
    _, both = mapped(model, layers, 64)
    _, sar = mapped(model, layers[1:], 64)
    middle = SIZE_PX // 2
    np.testing.assert_array_equal(both[9:, middle:], sar[9:, middle:])
    assert (both[:, : middle - 10] != sar[:, : middle - 10]).mean() > 0.9


def test_neighbours_that_agree_make_each_other_surer(model, layers):

    def confidence(smoothing):
        with open_stack(layers, None, "sar") as stack:
            (tile,) = classify_tiles(stack, Graphs(model, "cpu", smoothing), model.card.halo_px, 64, silent)
        return tile.confidence[10:]

    assert confidence(0.0).max() < confidence(3.0).min()  # all say the same class here


class Said(torch.nn.Module):
    """A branch that says what its first raster holds, and takes a pixel off each side."""

    def forward(self, first, second):
        return first[..., 1:-1, 1:-1]


def test_only_pixels_with_data_in_all_streams_have_a_say():
    """A doubtful pixel of class 1 among sure ones of class 0; these count unless half of the second stream's bands are missing."""
    size = 2 * Smoothing.reach_px + 3
    middle = size // 2
    plain = BandStats(np.zeros(2, np.float32), np.ones(2, np.float32), np.ones(2, bool))
    deployed = Deployed(Said(), [plain, plain], 1, Smoothing())
    first, second = torch.zeros(1, 2, size, size), torch.zeros(1, 2, size, size)
    first[:, 0] = 9.0
    first[0, :, middle, middle] = torch.tensor([0.0, 1.0])
    assert deployed(first, second, torch.tensor(4.0))[0].item() == 0
    second[:, 0] = torch.nan
    second[0, :, middle, middle] = 0.0
    assert deployed(first, second, torch.tensor(4.0))[0].item() == 1


def test_no_data_gives_no_class(model, layers):
    index, confidence = mapped(model, layers, 64)
    assert (index[:9, -9:] == NO_CLASS).all()
    assert np.isnan(confidence[:9, -9:]).all()
    assert (index[9:] < 4).all()


def test_a_garbage_graph_is_a_damaged_model():
    with pytest.raises(ModelError, match="cannot be opened"):
        GraphSession(b"garbage", "cpu")


def test_an_absent_gpu_is_said():
    with pytest.raises(DeviceError, match="CPU only"):
        choose_provider("cuda:0")
