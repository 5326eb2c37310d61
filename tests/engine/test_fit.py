"""Training end to end on tiny scenes whose answer is known."""

import copy

import numpy as np
import pytest
import torch

from xmodalnet.engine.errors import Cancelled, LabelError
from xmodalnet.engine.learn.fit import CONTINUED, FROM_SCRATCH, TEMPERATURES, fit
from xmodalnet.engine.learn.objective import Modules
from xmodalnet.engine.learn.pixels import PixelTable, Scene, joined, some, surroundings
from xmodalnet.engine.learn.prior import LEAST
from xmodalnet.engine.learn.unlabelled import Unlabelled
from xmodalnet.engine.nets.build import branch, build_net
from xmodalnet.engine.specs import FitSpec, NetSpec

CPU = torch.device("cpu")
SIZE_PX = 40
OFF = Modules(exchange=False, adversarial=False, propagate=False)


@pytest.fixture(autouse=True)
def _small_steps(monkeypatch):
    """These scenes need no large steps."""
    for name, value in {"LABELLED": 128, "BELIEVED": 64, "OTHERS": 64, "AREA": 4096}.items():
        monkeypatch.setattr(f"xmodalnet.engine.learn.fit.{name}", value)


def quiet(fraction, stage):
    assert 0.0 <= fraction <= 1.0
    assert stage


def make_scene(bands, noise=1.0, seed=0):
    """Four fields in two chips; each band of each stream has a value per class, 2 apart. Scene and truth (N, P, P)."""
    generator = torch.Generator().manual_seed(seed)
    line = torch.arange(SIZE_PX)
    truth = (2 * (line[:, None] >= SIZE_PX // 2) + (line[None, :] >= SIZE_PX // 2)).expand(2, SIZE_PX, SIZE_PX)
    pixels = {}
    for stream, count in bands.items():
        signature = torch.stack([torch.randperm(4, generator=generator) for _ in range(count)], dim=1) * 2.0 - 3.0
        disturbance = noise * torch.randn(2, count, SIZE_PX, SIZE_PX, generator=generator)
        pixels[stream] = signature[truth].permute(0, 3, 1, 2) + disturbance
    present = {stream: torch.ones(2, SIZE_PX, SIZE_PX, dtype=torch.bool) for stream in bands}
    return Scene(pixels, present), truth


def some_labels(truth, count, seed=0):
    """`count` pixels per class, all others -1."""
    codes = torch.full_like(truth, -1)
    generator = torch.Generator().manual_seed(seed)
    for k in truth.unique():
        rows = (truth == k).reshape(-1).nonzero().squeeze(1)
        codes.view(-1)[rows[torch.randperm(rows.numel(), generator=generator)[:count]]] = k
    return codes


def train(bands, scene, codes, target, modules=Modules(), epochs=2, seed=0, held=None, progress=quiet):  # noqa: B008 (frozen)
    torch.manual_seed(seed)
    net = build_net(bands, 4, NetSpec(width=8), modules.exchange)
    return net, fit(net, Unlabelled(scene, CPU), codes, target, FitSpec(epochs=epochs, seed=seed), modules, CPU, progress, held)


def accuracy(net, scene, truth, target):
    with torch.no_grad():
        found = branch(net, target)(*[scene.pixels[stream] for stream in target]).argmax(1)
    return (found == truth).float().mean().item()


@pytest.mark.parametrize("bands", [{"msi": 4}, {"hsi": 224, "sar": 1}, {"hsi": 30, "msi": 4, "sar": 2}])
def test_few_labels_are_enough_where_classes_differ(bands):
    scene, truth = make_scene(bands, noise=0.5)
    target = (list(bands)[-1],)
    net, history = train(bands, scene, some_labels(truth, 5), target, epochs=12)
    assert accuracy(net, scene, truth, target) > 0.9
    assert history.epochs == history.best_epoch == 12
    assert history.curves["labels"][-1] < 0.5 * history.curves["labels"][0]
    assert all(len(curve) == 12 for curve in history.curves.values())


def test_classes_are_known_in_less_light():
    """Three tenths less, of bands that are 5 to 11 above black: what differs between classes in all of them is not what light does."""
    bands, black = {"msi": 6}, {"msi": torch.full((6,), -8.0)}
    scene, truth = make_scene(bands, noise=0.3)
    dark = Scene({"msi": black["msi"][:, None, None] + 0.7 * (scene.pixels["msi"] - black["msi"][:, None, None])}, scene.present)
    for light, is_known in ((black, True), ({}, False)):
        net, _ = train(bands, Scene(scene.pixels, scene.present, light), some_labels(truth, 5), ("msi",), epochs=12)
        assert accuracy(net, scene, truth, ("msi",)) > 0.95
        assert (accuracy(net, dark, truth, ("msi",)) > 0.9) == is_known  # 1.0, and 0.5


def test_the_same_seed_gives_the_same_weights_bit_for_bit_and_leaves_torch_alone():
    bands = {"hsi": 6, "sar": 2}
    scene, truth = make_scene(bands)
    codes = some_labels(truth, 5)
    first, _ = train(bands, scene, codes, ("sar",), epochs=7)
    again, _ = train(bands, scene, codes, ("sar",), epochs=7)
    other, _ = train(bands, scene, codes, ("sar",), epochs=7, seed=1)
    assert all(torch.equal(a, b) for a, b in zip(first.state_dict().values(), again.state_dict().values()))
    assert any(not torch.equal(a, b) for a, b in zip(first.state_dict().values(), other.state_dict().values()))
    torch.manual_seed(0)
    net = build_net(bands, 4, NetSpec(width=8), True)
    state = torch.random.get_rng_state()
    fit(net, Unlabelled(scene, CPU), codes, ("sar",), FitSpec(epochs=1, seed=3), OFF, CPU, quiet)
    assert torch.equal(torch.random.get_rng_state(), state)


def test_modules_that_are_off_leave_no_trace_in_the_loss():
    bands = {"hsi": 6, "sar": 2}
    scene, truth = make_scene(bands)
    codes = some_labels(truth, 5)
    _, bare = train(bands, scene, codes, ("sar",), OFF, epochs=7)
    _, full = train(bands, scene, codes, ("sar",), epochs=7)
    assert set(bare.curves) == {"loss", "labels"}
    assert set(full.curves) == {"loss", "labels", "distil", "propagate", "kernel", "adversarial", "detect"}


def test_what_the_kernel_machine_lacks_a_class_of_it_does_not_teach():
    """Labels of one class lie where one stream is only, those of another where the other stream is only: no branch knows all classes."""
    bands = {"hsi": 6, "sar": 2}
    scene, truth = make_scene(bands)
    codes = some_labels(truth, 5)
    _, whole = train(bands, scene, codes, ("sar",), epochs=2)
    assert whole.curves["kernel"][0] > 0
    present = {"hsi": truth != 1, "sar": truth != 2}
    _, torn = train(bands, Scene(scene.pixels, present), codes, ("sar",), epochs=2)
    assert not any(torn.curves.get("kernel", [0.0]))


def test_held_out_labels_stop_the_training_and_the_best_weights_stay():
    """The network that is left is the one of the lowest calibrated loss."""
    bands = {"msi": 3}
    scene, truth = make_scene(bands, noise=3.0)
    codes, held = some_labels(truth, 3), some_labels(truth, 50, seed=9)
    net, history = train(bands, scene, codes, ("msi",), OFF, epochs=80, held=held)
    losses = history.curves["held_loss"]
    assert history.best_epoch == FROM_SCRATCH.earliest + losses[FROM_SCRATCH.earliest - 1 :].index(
        min(losses[FROM_SCRATCH.earliest - 1 :])
    )
    assert history.epochs == len(losses) < 80
    with torch.no_grad():
        logits = branch(net, ("msi",))(scene.pixels["msi"]).permute(0, 2, 3, 1)
    loss = min(torch.nn.functional.cross_entropy(logits[held >= 0] / t, held[held >= 0]).item() for t in TEMPERATURES)
    assert loss == pytest.approx(losses[history.best_epoch - 1], rel=1e-3)


def test_what_has_learned_goes_on_and_what_is_new_starts_anew():
    """Streams that are told to have learned keep their first layer, and where all have, the schedule is the short one."""
    bands = {"hsi": 6, "sar": 2}
    scene, truth = make_scene(bands, noise=0.5)
    codes = some_labels(truth, 5)
    net, trained = train(bands, scene, codes, ("sar",), OFF, epochs=8)
    before = accuracy(net, scene, truth, ("sar",))
    still = FitSpec(epochs=1, rate=1e-12, decay=0.0)
    for learned in (("hsi", "sar"), ("sar",)):
        again = copy.deepcopy(net)
        fit(again, Unlabelled(scene, CPU), codes, ("sar",), still, OFF, CPU, quiet, learned=learned)
        moved = {s: not torch.allclose(_first(again, s), _first(net, s), atol=1e-6) for s in bands}
        assert moved == {"hsi": "hsi" not in learned, "sar": False}
    history = fit(net, Unlabelled(scene, CPU), codes, ("sar",), FitSpec(), OFF, CPU, quiet, learned=("hsi", "sar"))
    assert history.epochs == CONTINUED.epochs < FROM_SCRATCH.epochs
    first, last = trained.curves["labels"][0], trained.curves["labels"][-1]
    assert history.curves["labels"][0] < last + 0.1 * (first - last), "nothing had to be learned again"
    assert accuracy(net, scene, truth, ("sar",)) > before - 0.02


def test_the_shares_of_the_classes_in_the_area_are_told():
    bands = {"msi": 3}
    scene, truth = make_scene(bands, noise=0.5)
    there = scene.present["msi"]
    there[1, SIZE_PX // 2 :] = False
    _, history = train(bands, scene, some_labels(truth, 5), ("msi",), OFF, epochs=12)
    shares = torch.tensor([1 / 3, 1 / 3, 1 / 6, 1 / 6])
    torch.testing.assert_close(torch.bincount(truth[there]) / there.sum(), shares)
    wanted = shares * (1 - LEAST) + LEAST / 4
    torch.testing.assert_close(torch.tensor(history.shares), wanted, atol=0.02, rtol=0.0)


def _first(net, stream):
    return net.features[stream].spectral.convolution.weight


def test_held_out_labels_without_data_stop_nothing():
    bands = {"msi": 3}
    scene, truth = make_scene(bands)
    nothing = torch.full_like(truth, -1)
    _, history = train(bands, scene, some_labels(truth, 3), ("msi",), OFF, epochs=2, held=nothing)
    assert history.epochs == history.best_epoch == 2
    assert "held_loss" not in history.curves


def test_a_stream_over_a_part_of_the_area_still_teaches_and_absent_pixels_do_not_count():
    bands = {"hsi": 12, "sar": 2}
    scene, truth = make_scene(bands, noise=0.5)
    present = {stream: mask.clone() for stream, mask in scene.present.items()}
    present["hsi"][1] = False
    garbage = {"hsi": scene.pixels["hsi"].clone(), "sar": scene.pixels["sar"]}
    garbage["hsi"][1] = 50.0
    codes = some_labels(truth, 5)
    nets = [train(bands, Scene(pixels, present), codes, ("sar",), epochs=7)[0] for pixels in (scene.pixels, garbage)]
    assert accuracy(nets[0], scene, truth, ("sar",)) > 0.9
    assert all(torch.equal(a, b) for a, b in zip(nets[0].state_dict().values(), nets[1].state_dict().values()))


@pytest.mark.parametrize(("labels_there", "nodes"), [(0, 4096), (1, 4096), (0, 1000)])
def test_places_too_small_for_a_graph_are_passed_over(monkeypatch, labels_there, nodes):
    """Hyperspectral data at a single pixel: of its places' graph only that pixel is left, labelled or not, or none at all."""
    monkeypatch.setattr("xmodalnet.engine.learn.fit.OTHER_NODES", nodes)
    bands = {"hsi": 12, "sar": 2}
    scene, truth = make_scene(bands, noise=0.5)
    codes = some_labels(truth, 5)
    only = (codes.view(-1) >= 0).nonzero()[0] if labels_there else some_labels(truth, 1, seed=9).view(-1).argmax()
    hsi = torch.zeros_like(scene.present["hsi"])
    hsi.view(-1)[only] = True
    scene = Scene(scene.pixels, {"hsi": hsi, "sar": scene.present["sar"]})
    assert int((codes[hsi] >= 0).sum()) == labels_there
    net, history = train(bands, scene, codes, ("sar",), epochs=7)
    assert history.curves["propagate"][-1] > 0, "the other places have their graph"
    assert accuracy(net, scene, truth, ("sar",)) > 0.8


def test_a_term_that_an_epoch_did_not_meet_is_zero_there():
    """Hyperspectral data at a line of unlabelled pixels: few steps look at it, and only these compare streams."""
    bands = {"hsi": 6, "sar": 2}
    scene, truth = make_scene(bands)
    hsi = torch.zeros_like(scene.present["hsi"])
    hsi[0, 0, :3] = True
    codes = some_labels(truth, 5).masked_fill(hsi, -1)
    _, history = train(bands, Scene(scene.pixels, {"hsi": hsi, "sar": scene.present["sar"]}), codes, ("sar",), epochs=12)
    terms = {name: curve for name, curve in history.curves.items() if name != "loss"}
    missed = [epoch for epoch, value in enumerate(terms["detect"]) if value == 0.0]
    assert 0 < len(missed) < 12
    assert {len(curve) for curve in history.curves.values()} == {12}
    np.testing.assert_allclose(np.sum(list(terms.values()), axis=0), history.curves["loss"], rtol=1e-6)


def test_cancel_ends_it_at_once():
    bands = {"msi": 3}
    scene, truth = make_scene(bands)
    calls = []

    def stop(fraction, stage):
        calls.append(fraction)
        if len(calls) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        train(bands, scene, some_labels(truth, 3), ("msi",), progress=stop)
    assert len(calls) == 3


def test_labels_without_data_are_refused():
    bands = {"msi": 3}
    scene, truth = make_scene(bands)
    nothing = Scene(scene.pixels, {"msi": torch.zeros_like(scene.present["msi"])})
    with pytest.raises(LabelError, match="No label lies on a pixel with data"):
        train(bands, nothing, some_labels(truth, 3), ("msi",))
    with pytest.raises(LabelError, match="No label"):
        train(bands, scene, torch.full_like(truth, -1), ("msi",))


def test_a_table_gives_the_pixels_of_its_rows():
    numbers = torch.arange(2 * 3 * 12 * 12).reshape(2, 3, 12, 12)
    present = torch.ones(2, 12, 12, dtype=torch.bool)
    present[1, 5] = False
    table = PixelTable(Scene({"msi": numbers.float()}, {"msi": present}), CPU)
    assert table.places()["msi",].numel() == 2 * 12 * 12 - 12
    row = 144 + 7 * 12 + 3  # of the second chip, line 7, column 3
    found = table.take(torch.tensor([row, 144 + 5 * 12]), ("msi",))
    assert found.spectra["msi"][0].tolist() == numbers[1, :, 7, 3].tolist()
    assert found.rows.tolist() == [row, 204]


def test_pixels_are_joined_in_their_order():
    table = PixelTable(Scene({"msi": torch.arange(4.0).reshape(1, 1, 2, 2)}, {"msi": torch.ones(1, 2, 2, dtype=torch.bool)}), CPU)
    both = joined(table.take(torch.tensor([3]), ("msi",)), table.take(torch.tensor([0, 2]), ("msi",)))
    assert both.rows.tolist() == [3, 0, 2]
    assert both.spectra["msi"][:, 0].tolist() == [3.0, 0.0, 2.0]


def test_some_rows_are_different_ones_and_all_where_they_are_few():
    rows = torch.arange(100, 200)
    assert some(rows, 500).sort().values.tolist() == rows.tolist()
    chosen = some(rows, 30)
    assert chosen.unique().numel() == 30
    assert set(chosen.tolist()) < set(rows.tolist())


def test_surroundings_are_means_of_what_is_there():
    pixels = torch.randn(2, 3, 9, 9, generator=torch.Generator().manual_seed(0))
    present = torch.ones(2, 9, 9, dtype=torch.bool)
    present[1, :, 5:] = False
    directions = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, -1.0]])
    found = surroundings(pixels, present, directions, 2)
    assert found.shape == (2 * 81, 2)
    window = pixels[0, :, 2:7, 1:6].mean(dim=(1, 2))
    torch.testing.assert_close(found[4 * 9 + 3], torch.stack([window[0], window[1] - window[2]]))
    corner = pixels[1, :, :3, 3:5].mean(dim=(1, 2))  # line 0, column 5: cut by the edge, and nothing is there from column 5 on
    torch.testing.assert_close(found[81 + 5], torch.stack([corner[0], corner[1] - corner[2]]))
    assert surroundings(pixels, present, directions[:0], 2).shape == (2 * 81, 0), "nothing varies"


def test_the_number_of_threads_changes_no_weight_and_is_left_as_it_was():
    bands = {"hsi": 6, "sar": 2}
    scene, truth = make_scene(bands)
    codes, before = some_labels(truth, 5), torch.get_num_threads()
    nets = []
    for threads in (1, 2):
        torch.set_num_threads(threads)
        try:
            nets.append(train(bands, scene, codes, ("sar",), epochs=7)[0])
            assert torch.get_num_threads() == threads
        finally:
            torch.set_num_threads(before)
    assert all(torch.equal(a, b) for a, b in zip(nets[0].state_dict().values(), nets[1].state_dict().values()))
