"""Means of windows, on images whose answer is known."""

import pytest
import torch

from xmodalnet.engine.nets.build import branch, build_net, looks_of
from xmodalnet.engine.nets.looks import LookingBranch, Looks
from xmodalnet.engine.specs import NetSpec


def test_each_mean_is_that_of_the_window_around_its_pixel():
    x = torch.randn(2, 3, 15, 17, generator=torch.Generator().manual_seed(0))
    seen = Looks((1, 3), 4)(x)
    assert seen.shape == (2, 9, 7, 9)
    torch.testing.assert_close(seen[:, :3], x[..., 4:-4, 4:-4])
    torch.testing.assert_close(seen[:, 3:6, 2, 5], x[..., 5:8, 8:11].mean((2, 3)))
    torch.testing.assert_close(seen[:, 6:, 2, 5], x[..., 3:10, 6:13].mean((2, 3)))


def test_what_has_no_data_does_not_count():
    x = torch.full((1, 1, 9, 9), 3.0)
    x[..., 2:7, 3:6] = 0.0
    x[..., 4, 4] = 5.0
    seen = Looks((1, 2), 2)(x)
    assert seen[0, 1, 2, 2] == pytest.approx(5.0)  # alone in its window
    assert seen[0, 1, 0, 0] == pytest.approx(3.0)
    assert seen[0, 2, 2, 2] == pytest.approx((5.0 + 10 * 3.0) / 11)
    assert Looks((1,), 1)(torch.zeros(1, 1, 5, 5)).abs().max() == 0.0


def test_speckle_is_less_the_wider_it_looks():
    """A mean over n pixels that have nothing to do with each other has the nth part of their variance."""
    noise = torch.randn(1, 1, 300, 300, generator=torch.Generator().manual_seed(1))
    pixel, near, far = Looks((2, 5), 5)(noise)[0].var((1, 2))
    assert near / pixel == pytest.approx(1 / 25, rel=0.1)
    assert far / pixel == pytest.approx(1 / 121, rel=0.25)


def test_radar_alone_looks_around_if_it_is_the_target_and_all_streams_keep_one_size():
    looks = looks_of({"msi": "msi", "s1": "sar", "teacher": "sar"}, ("s1", "msi"))
    assert {stream: look.radii_px for stream, look in looks.items()} == {"msi": (), "s1": (2, 5), "teacher": ()}
    assert {look(torch.ones(1, 2, 20, 20)).shape[-1] for look in looks.values()} == {10}
    assert looks_of({"msi": "msi", "sar": "sar"}, ("msi",))["sar"].reach_px == 0


def test_a_branch_that_looks_says_what_it_says_of_what_it_is_shown():
    torch.manual_seed(0)
    looks = looks_of({"msi": "msi", "sar": "sar"}, ("sar",))
    net = build_net({"msi": 4, "sar": 6}, 3, NetSpec(8), exchange=True)
    msi, sar = torch.randn(1, 4, 30, 30), torch.randn(1, 2, 30, 30)
    said = LookingBranch(branch(net, ("msi", "sar")), [looks["msi"], looks["sar"]])(msi, sar)
    wanted = branch(net, ("msi", "sar"))(msi[..., 5:-5, 5:-5], looks["sar"](sar))
    torch.testing.assert_close(said, wanted)
    assert said.shape[-1] == 30 - 2 * 5
