"""Neighbours on images whose answer is known."""

import pytest
import torch

from xmodalnet.engine.nets.smoothing import RADIUS_PX, SPREAD_PX, Smoothing
from xmodalnet.engine.specs import MOST_SMOOTHING

FOUR = torch.tensor(4.0)
SIZE_PX = 2 * RADIUS_PX + 1  # of a window


def image(size_px=31, odds=2.0):
    """Logits (1, 2, size, size) of an image that is class 0 everywhere, and the mask of all its pixels."""
    logits = torch.zeros(1, 2, size_px, size_px)
    logits[:, 0] = odds
    return logits, torch.ones(1, 1, size_px, size_px)


def test_a_doubtful_pixel_follows_its_neighbours_and_a_sure_one_stays():
    logits, there = image()
    for odds, stays in ((1.0, False), (3.0, False), (4.1, True)):
        logits[0, :, 15, 15] = torch.tensor([0.0, odds])
        assert (Smoothing().inside(logits, there, FOUR).argmax(1)[0, 15, 15] == 1) == stays


def test_it_moves_the_odds_by_its_strength_at_most():
    logits, there = image(odds=30.0)
    logits[0, :, 15, 15] = 0.0
    moved = Smoothing().inside(logits, there, FOUR)[0, :, 15, 15]
    torch.testing.assert_close(moved[0] - moved[1], FOUR)


def test_strength_0_leaves_each_pixel_on_its_own():
    logits = torch.randn(2, 3, 20, 17, generator=torch.Generator().manual_seed(0))
    there = torch.ones(2, 1, 20, 17)
    torch.testing.assert_close(Smoothing().inside(logits, there, torch.tensor(0.0)), logits)


def test_the_first_round_is_the_weighted_mean_of_what_is_there(monkeypatch):
    """Computed pixel by pixel, with holes in the image."""
    monkeypatch.setattr("xmodalnet.engine.nets.smoothing.ROUNDS", 1)
    generator = torch.Generator().manual_seed(1)
    logits = torch.randn(1, 3, SIZE_PX, SIZE_PX, generator=generator)
    there = (torch.rand(1, 1, SIZE_PX, SIZE_PX, generator=generator) > 0.4).float()
    beliefs, total, mass = logits[0].softmax(0), torch.zeros(3), 0.0
    for row in range(SIZE_PX):
        for col in range(SIZE_PX):
            if (row, col) != (RADIUS_PX, RADIUS_PX) and there[0, 0, row, col]:
                weight = torch.exp(torch.tensor(-((row - RADIUS_PX) ** 2 + (col - RADIUS_PX) ** 2) / (2 * SPREAD_PX**2)))
                total, mass = total + weight * beliefs[:, row, col], mass + weight
    found = Smoothing()(logits, there, FOUR)
    torch.testing.assert_close(found[0, :, 0, 0], logits[0, :, RADIUS_PX, RADIUS_PX] + FOUR * total / mass)


@pytest.mark.parametrize("alone", [True, False])
def test_what_has_no_data_has_no_say(alone):
    """A pixel of class 1 among others of class 0, which count or do not."""
    logits, there = image(odds=9.0)
    logits[0, :, 15, 15] = torch.tensor([0.0, 1.0])
    if alone:
        there[:] = 0.0
        there[..., 15, 15] = 1.0
    assert Smoothing().inside(logits, there, FOUR).argmax(1)[0, 15, 15] == int(alone)


def test_an_image_may_end_at_nothing_or_go_on():
    """In the middle of a large image the rim does not matter; reach_px is what forward takes off."""
    logits = torch.randn(1, 4, 60, 53, generator=torch.Generator().manual_seed(2))
    there, reach = torch.ones(1, 1, 60, 53), Smoothing.reach_px
    smooth = Smoothing()
    inner = smooth(logits, there, FOUR)
    assert inner.shape == (1, 4, 60 - 2 * reach, 53 - 2 * reach)
    torch.testing.assert_close(smooth.inside(logits, there, FOUR)[..., reach:-reach, reach:-reach], inner)


@pytest.mark.parametrize("size", [(41, 41), (42, 73), (57, 56), (90, 44)])
def test_a_pixel_is_told_the_same_wherever_the_image_is_cut(size):
    """Sums are made sixteen at once: which ones are together does not show."""
    logits = 4 * torch.randn(1, 3, 120, 110, generator=torch.Generator().manual_seed(3))
    there = (torch.rand(1, 1, 120, 110, generator=torch.Generator().manual_seed(4)) > 0.2).float()
    smooth, (height, width) = Smoothing(), size
    whole = smooth(logits, there, FOUR)
    for row, col in ((0, 0), (5, 9), (30, 21)):
        part = (..., slice(row, row + height), slice(col, col + width))
        found = smooth(logits[part], there[part], FOUR)
        inner = whole[..., row : row + found.shape[2], col : col + found.shape[3]]
        assert found.shape[2:] == (height - 2 * smooth.reach_px, width - 2 * smooth.reach_px)
        torch.testing.assert_close(found, inner, rtol=0, atol=1e-6)


def test_the_largest_strength_stays_a_number():
    logits, there = image(size_px=61, odds=60.0)
    logits[:, :, :30] = logits[:, [1, 0], :30]
    logits[0, :, 29:32] = 0.0
    found = Smoothing().inside(logits, there, torch.tensor(MOST_SMOOTHING))
    assert torch.isfinite(found).all()
    assert (found.argmax(1)[0, :25] == 1).all()
    assert (found.argmax(1)[0, 36:] == 0).all()


def test_who_has_no_neighbours_stays_where_products_are_rounded(monkeypatch):
    """As on graphics cards, which keep ten bits of what they multiply: what is left of a sum without its middle is not a vote."""
    convolve = torch.nn.functional.conv2d

    def rounded(x):
        return (x.view(torch.int32) + 0x1000 & ~0x1FFF).view(torch.float32)

    monkeypatch.setattr(
        "xmodalnet.engine.nets.smoothing.F.conv2d", lambda x, weight, **how: convolve(rounded(x), rounded(weight), **how)
    )
    logits = torch.randn(1, 5, 60, 60, generator=torch.Generator().manual_seed(5))
    there = torch.zeros(1, 1, 60, 60)
    there[..., ::30, ::30] = 1.0
    found = Smoothing().inside(logits, there, torch.tensor(MOST_SMOOTHING))
    assert ((found - logits)[:, :, ::30, ::30].abs() < 0.1).all()
