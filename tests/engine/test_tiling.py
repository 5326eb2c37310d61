"""The deployed graph and the tiles: the same numbers as the network, wherever the tiles are cut and whatever stream is missing."""

import threading
from contextlib import closing

import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import from_origin
from scenes import write_raster

from xmodalnet.engine.data.stack import Stack, open_stack
from xmodalnet.engine.data.stats import BandStats
from xmodalnet.engine.errors import DeviceError, LayerError, ModelError
from xmodalnet.engine.model.export import export_branch, export_decision, useful_sets, without_unlike
from xmodalnet.engine.model.session import (
    DOUBT,
    LOGITS,
    SMOOTHING,
    TEMPERATURE,
    THERE,
    UNLIKE,
    VOTES,
    BranchSession,
    DecisionSession,
    GraphSession,
    choose_provider,
)
from xmodalnet.engine.model.store import Model, ModelCard, StreamSpec
from xmodalnet.engine.model.tile import NO_CLASS
from xmodalnet.engine.model.tiling import make_tiles, open_graphs, plan_tiles
from xmodalnet.engine.nets.build import branch, build_net, looks_of
from xmodalnet.engine.nets.looks import LookingBranch
from xmodalnet.engine.nets.smoothing import Smoothing
from xmodalnet.engine.nets.unlike import Unlike
from xmodalnet.engine.specs import RESERVED_STREAMS, ClassSpec, LayerSpec, NetSpec

BANDS = {"hsi": 6, "sar": 2}
SIZE_PX = 61


def silent(fraction, stage):
    pass


def tiles_of(stack, graphs, tile_px, progress):
    return make_tiles(stack, graphs, plan_tiles(stack, graphs, tile_px), progress)


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


def model_of(net, stats, looks):
    """looks {stream: what its branch is shown}."""
    edge_px, sets = looks["sar"].reach_px, useful_sets(list(BANDS))
    card = ModelCard(
        streams=tuple(
            StreamSpec(name, "other", count, tuple(range(1, count + 1)), tuple(stats[name].mean), tuple(stats[name].std))
            for name, count in BANDS.items()
        ),
        classes=tuple(ClassSpec(code, str(code), "#000000") for code in (3, 5, 7, 9)),
        target=("sar",),
        halo_px=edge_px + Smoothing.reach_px,
        pixel_size=10.0,
        smoothing=3.0,
        edge_px=edge_px,
    )

    def graph(streams, unlike=None):
        looking = LookingBranch(branch(net, streams), [looks[name] for name in streams])
        return export_branch(looking, {name: BANDS[name] for name in streams}, edge_px, unlike)

    known = Unlike(torch.eye(64), torch.zeros(64), torch.zeros(1, 64))  # the length of the embedding
    graphs, unsure = {streams: graph(streams) for streams in sets}, {streams: graph(streams, known) for streams in sets}
    decisions = [export_decision(Smoothing(), 4, Smoothing.reach_px, doubting) for doubting in (False, True)]
    return Model(card, {}, graphs, unsure, *decisions)


@pytest.fixture(scope="module")
def model(net, stats):
    return model_of(net, stats, looks_of(dict.fromkeys(BANDS, "other"), ("sar",)))


@pytest.fixture(scope="module")
def looking(stats):
    """Its radar sees windows of 11 pixels, too."""
    torch.manual_seed(1)
    net = build_net({"hsi": BANDS["hsi"], "sar": 3 * BANDS["sar"]}, 4, NetSpec(width=8), exchange=True).eval()
    return model_of(net, stats, looks_of({"hsi": "hsi", "sar": "sar"}, ("sar",)))


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
        profile |= {"tiled": True, "blockxsize": 16, "blockysize": 16}
        with rasterio.open(path, "w", crs="EPSG:32633", transform=from_origin(0, 1000, 10, 10), **profile) as file:
            file.write(data)
        specs.append(LayerSpec(name, str(path)))
    return specs


def mapped(model, layers, tile_px, unsure=False):
    """Class indices (h, w), confidence (h, w), and uncertainty (3, h, w) if unsure."""
    index = np.full((SIZE_PX, SIZE_PX), 77, np.uint8)
    confidence, uncertainty = np.zeros((SIZE_PX, SIZE_PX), np.float32), np.zeros((3, SIZE_PX, SIZE_PX), np.float32)
    with open_stack(layers, None, "sar") as stack, closing(open_graphs(model, "cpu", model.card.smoothing, unsure)) as opened:
        for tile in tiles_of(stack, opened, tile_px, silent):
            w = tile.window
            place = (slice(w.row, w.row + w.height), slice(w.col, w.col + w.width))
            index[place], confidence[place] = tile.index, tile.confidence
            if unsure:
                uncertainty[(slice(None), *place)] = tile.uncertainty
    return (index, confidence, uncertainty) if unsure else (index, confidence)


def test_every_set_of_streams_is_useful_once():
    assert useful_sets(["a", "b"]) == [("a",), ("b",), ("a", "b")]
    assert len(useful_sets(["a", "b", "c"])) == 7


def test_the_graph_of_a_branch_says_what_the_network_says(net, model):
    rng = np.random.default_rng(2)
    pixels = {name: rng.normal(0, 2, (count, 60, 53)).astype(np.float32) for name, count in BANDS.items()}
    (logits,) = BranchSession(model.graph(list(BANDS)), "cpu").run(pixels)
    with torch.no_grad():
        wanted = branch(net, tuple(BANDS))(*(torch.from_numpy(pixels[name])[None] for name in BANDS))[0].numpy()
    np.testing.assert_allclose(logits, wanted, rtol=1e-4, atol=1e-4)


def test_without_smoothing_the_largest_logit_decides_and_its_share_is_the_confidence(model):
    logits = np.random.default_rng(2).normal(0, 3, (4, 50, 47)).astype(np.float32)
    index, confidence = DecisionSession(model.decision, "cpu").run(logits, np.ones((50, 47), bool), 0.0, 1.0)
    inner = slice(Smoothing.reach_px, -Smoothing.reach_px)
    shares = np.exp(logits) / np.exp(logits).sum(0)
    np.testing.assert_array_equal(index, logits.argmax(0)[inner, inner])
    np.testing.assert_allclose(confidence, shares.max(0)[inner, inner], atol=1e-5)


def test_a_temperature_changes_how_sure_the_graph_is_and_never_what_it_says(model):
    logits = np.random.default_rng(3).normal(0, 3, (4, 50, 47)).astype(np.float32)
    session, there = DecisionSession(model.decision, "cpu"), np.ones((50, 47), bool)
    cold, plain, hot = (session.run(logits, there, 0.0, temperature) for temperature in (0.3, 1.0, 8.0))
    np.testing.assert_array_equal(cold[0], plain[0])
    np.testing.assert_array_equal(hot[0], plain[0])
    assert (cold[1] > plain[1]).all()
    assert (hot[1] < plain[1]).all()


def test_doubt_is_that_of_the_shares():
    """Entropy of K classes over log K, and the two best shares' difference."""
    reach = Smoothing.reach_px
    logits = np.random.default_rng(3).normal(0, 3, (4, 50, 47)).astype(np.float32)
    doubting = export_decision(Smoothing(), 4, reach, doubting=True)
    given = logits, np.ones((50, 47), bool), 0.0, 2.0
    index, confidence, doubt = DecisionSession(doubting, "cpu").run(*given)
    plain = DecisionSession(export_decision(Smoothing(), 4, reach), "cpu").run(*given)
    assert len(plain) == 2
    np.testing.assert_array_equal(plain, (index, confidence))
    shares = np.exp(logits / 2) / np.exp(logits / 2).sum(0)
    shares = shares[:, reach:-reach, reach:-reach]
    ordered = np.sort(shares, axis=0)
    np.testing.assert_allclose(doubt[0], -(shares * np.log(shares)).sum(0) / np.log(4), atol=1e-4)
    np.testing.assert_allclose(doubt[1], ordered[-1] - ordered[-2], atol=1e-4)


def test_unlike_is_the_distance_of_the_networks_own_embedding(net):
    known = Unlike(torch.eye(64), torch.zeros(64), torch.zeros(1, 64))
    pixels = np.random.default_rng(3).normal(0, 2, (2, 20, 23)).astype(np.float32)
    graph = export_branch(branch(net, ("sar",)), {"sar": 2}, 0, known)
    logits, unlike = BranchSession(graph, "cpu").run({"sar": pixels})
    with torch.no_grad():
        said = branch(net, ("sar",)).look(torch.from_numpy(pixels)[None])
    [alone] = BranchSession(without_unlike(graph), "cpu").run({"sar": pixels})
    np.testing.assert_array_equal(alone, logits)
    np.testing.assert_allclose(logits, said.logits[0], rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(unlike[0], said.embedding[0].norm(dim=0), rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize(
    ("odds", "entropy", "margin"), [((0.0, 0.0), 1.0, 0.0), ((200.0, 0.0), 0.0, 1.0), ((np.log(3.0), 0.0), 0.8113, 0.5)]
)
def test_doubt_of_two_classes(odds, entropy, margin):
    """Equal shares, none of the second, and three of four: 0.8113 bits."""
    size = 2 * Smoothing.reach_px + 1
    logits = np.broadcast_to(np.array(odds, np.float32)[:, None, None], (2, size, size))
    session = DecisionSession(export_decision(Smoothing(), 2, Smoothing.reach_px, doubting=True), "cpu")
    _, _, doubt = session.run(logits, np.ones((size, size), bool), 0.0, 1.0)
    assert doubt.flatten().tolist() == pytest.approx([entropy, margin], abs=1e-4)


@pytest.mark.parametrize("tile_px", [16, 29])
@pytest.mark.parametrize("strip_px", [1, 500, 32768])
@pytest.mark.parametrize("block_px", [11, 256])
@pytest.mark.parametrize("which", ["model", "looking"])
def test_the_cut_of_tiles_and_strips_and_blocks_does_not_show(request, layers, monkeypatch, tile_px, strip_px, block_px, which):
    model = request.getfixturevalue(which)
    whole, sure, doubt = mapped(model, layers, 64, unsure=True)
    monkeypatch.setattr("xmodalnet.engine.model.branches._STRIP_PX", strip_px)
    monkeypatch.setattr("xmodalnet.engine.model.branches._STRIP_NUMBERS", 64 * strip_px)
    monkeypatch.setattr("xmodalnet.engine.model.branches._PIECE_PX", strip_px)
    monkeypatch.setattr("xmodalnet.engine.model.branches._BLOCK_PX", block_px)
    index, confidence, uncertainty = mapped(model, layers, tile_px, unsure=True)
    np.testing.assert_allclose(confidence, sure, atol=1e-5)
    np.testing.assert_allclose(uncertainty, doubt, atol=1e-4)
    assert (index != whole).mean() < 0.001


@pytest.mark.parametrize("which", ["model", "looking"])
def test_what_is_added_to_the_logits_decides(request, layers, which):
    """Where a branch sees single pixels, and where it sees what is around them."""
    model = request.getfixturevalue(which)
    classes = len(model.card.classes)
    for wanted in range(classes):
        shift = np.where(np.arange(classes) == wanted, 100.0, 0.0).astype(np.float32)
        with open_stack(layers, None, "sar") as stack, closing(open_graphs(model, "cpu", 0.0, shift=shift)) as opened:
            found = np.unique(np.concatenate([tile.index.ravel() for tile in tiles_of(stack, opened, 16, silent)]))
        assert found.tolist() == [wanted, NO_CLASS]


@pytest.mark.parametrize(
    ("kind", "width", "size"), [("tiled", 1500, (320, 160)), ("striped", 1500, (1280, 40)), ("striped", 300, (320, 160))]
)
def test_files_that_give_whole_rows_are_mapped_in_wide_tiles(model, tmp_path, kind, width, size):
    """In columns of 320 pixels each row of the file would be unpacked again for every one of them; a narrow file has only one."""
    profile = {"tiled": True, "blockxsize": 64, "blockysize": 64} if kind == "tiled" else {"blockysize": 1}
    values = np.random.default_rng(0).normal(5, 2, (2, 100, width)).astype(np.float32)
    path = write_raster(tmp_path / "a.tif", values, compress="deflate", **profile)

    def made(tile_px):
        index = np.full((100, width), 77)
        with open_stack([LayerSpec("sar", path)]) as stack, closing(open_graphs(model, "cpu", 3.0)) as opened:
            for tile in tiles_of(stack, opened, tile_px, silent):
                w = tile.window
                index[w.row : w.row + w.height, w.col : w.col + w.width] = tile.index
            return opened.tile_size(stack, tile_px), index

    found, index = made(160)
    assert found == size
    np.testing.assert_array_equal(index, made(800)[1])


def test_tiles_are_narrower_where_a_row_of_blocks_has_no_room_in_the_cache(model, tmp_path):
    """100 bands of 8 bytes in blocks of 512 px: 200 MiB a block, and never the whole of a row."""
    path = tmp_path / "many.tif"
    profile = {"driver": "GTiff", "dtype": "float64", "count": 100, "width": 8192, "height": 512, "interleave": "band"}
    with rasterio.open(path, "w", tiled=True, blockxsize=512, blockysize=512, SPARSE_OK=True, **profile):
        pass
    layer = LayerSpec("sar", str(path), bands=(1, 2))
    with open_stack([layer]) as stack, closing(open_graphs(model, "cpu", 3.0)) as opened:
        assert opened.tile_size(stack, 512) == (512, 1024)


@pytest.mark.parametrize(("which", "strip_px", "height"), [("model", 1600, 8), ("looking", 1600, 32)])
def test_strips_are_higher_where_branches_need_edges(request, layers, monkeypatch, which, strip_px, height):
    """Else what lies at their edges is read and computed twice: 32 rows, the power of two below 8 times the 5 that one sees beyond."""
    heights = []
    fetch = Stack.fetch
    monkeypatch.setattr(Stack, "fetch", lambda self, window, streams=None: heights.append(window) or fetch(self, window, streams))
    monkeypatch.setattr("xmodalnet.engine.model.branches._STRIP_PX", strip_px)
    model = request.getfixturevalue(which)
    mapped(model, layers, 64)
    assert max(window.height for window in heights) - 2 * model.card.edge_px == height


def test_a_layer_that_cannot_be_read_ends_the_map_with_its_error(model, layers, monkeypatch):
    fetch = Stack.fetch

    def fail(self, window, streams=None):
        if window.row > 20:
            raise LayerError("Layer 'sar' is damaged", "Copy it again")
        return fetch(self, window, streams)

    monkeypatch.setattr(Stack, "fetch", fail)
    monkeypatch.setattr("xmodalnet.engine.model.branches._STRIP_PX", 64 * 8)
    before = threading.active_count()
    with pytest.raises(LayerError, match="is damaged"):
        mapped(model, layers, 16)
    assert threading.active_count() == before


def test_each_pixel_is_decided_by_the_streams_that_it_has(model, layers):
    """The confidence tells which branch spoke: SAR's alone on the right, both streams' on the left, away from the HSI's edge."""
    _, both = mapped(model, layers, 64)
    _, sar = mapped(model, layers[1:], 64)
    middle = SIZE_PX // 2
    np.testing.assert_array_equal(both[9:, middle:], sar[9:, middle:])
    assert (both[:, : middle - 10] != sar[:, : middle - 10]).mean() > 0.9


def test_neighbours_that_agree_make_each_other_surer(model, layers):

    def confidence(smoothing):
        with open_stack(layers, None, "sar") as stack, closing(open_graphs(model, "cpu", smoothing)) as opened:
            (tile,) = tiles_of(stack, opened, 64, silent)
        return tile.confidence[10:]

    assert confidence(0.0).max() < confidence(3.0).min()  # all say the same class here


def test_only_pixels_with_data_have_a_say(model):
    """A doubtful pixel of class 1 among sure ones of class 0; these count only where there are data."""
    size = 2 * Smoothing.reach_px + 1
    logits, middle = np.zeros((4, size, size), np.float32), size // 2
    logits[0], logits[:, middle, middle] = 9.0, (0.0, 1.0, 0.0, 0.0)
    session, there = DecisionSession(model.decision, "cpu"), np.ones((size, size), bool)
    assert session.run(logits, there, 4.0, 1.0)[0].item() == 0
    there[:] = False
    there[middle, middle] = True
    assert session.run(logits, there, 4.0, 1.0)[0].item() == 1


def test_a_branch_that_decides_elsewhere_in_a_tile_is_asked_of_all_of_it(model, layers, monkeypatch):
    """Radar decides alone on the right. What it says on the left, where the HSI is, too, is heard there as if there were no HSI."""
    monkeypatch.setattr("xmodalnet.engine.model.branches._STRIP_PX", 64 * 8)
    _, both = mapped(model, layers, 64)
    _, sar = mapped(model, layers[1:], 64)
    np.testing.assert_allclose(both[:, SIZE_PX // 2 :], sar[:, SIZE_PX // 2 :], atol=1e-6)


def test_a_cancelled_map_ends_soon_and_leaves_no_thread(model, tmp_path, monkeypatch):
    class EnoughError(Exception):
        pass

    def cancel(fraction, stage):
        if fraction > 0:
            raise EnoughError

    windows, before, fetch = [], threading.active_count(), Stack.fetch
    monkeypatch.setattr(Stack, "fetch", lambda self, window, streams=None: windows.append(window) or fetch(self, window, streams))
    path = write_raster(tmp_path / "tall.tif", np.ones((2, 4000, 61), np.float32))
    with (
        open_stack([LayerSpec("sar", path)]) as stack,
        closing(open_graphs(model, "cpu", 2.0)) as opened,
        pytest.raises(EnoughError),
    ):
        list(tiles_of(stack, opened, 16, cancel))
    assert threading.active_count() == before
    assert max(window.row for window in windows) < 2000


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


@pytest.mark.parametrize("name", [LOGITS, UNLIKE, THERE, VOTES, SMOOTHING, TEMPERATURE, DOUBT])
def test_no_stream_is_called_as_what_goes_in_or_out_of_a_graph(name):
    assert name in RESERVED_STREAMS
