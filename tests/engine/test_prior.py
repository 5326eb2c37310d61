import torch

from xmodalnet.engine.learn.prior import LEAST, class_shares, prior_offset


def area(shares, count=20_000, distance=2.5):
    """Logits of an ideal classifier that holds two classes equally common, on an area with these shares."""
    generator = torch.Generator().manual_seed(0)
    truth = (torch.rand(count, generator=generator) < shares[1]).long()
    x = torch.randn(count, generator=generator) + distance * truth
    return torch.stack([-(x**2) / 2, -((x - distance) ** 2) / 2], dim=1), truth


def test_the_shares_of_the_area_are_found():
    logits, truth = area((0.85, 0.15))
    found = class_shares(logits)
    wanted = truth.float().mean() * (1 - LEAST) + LEAST / 2
    torch.testing.assert_close(found[1], wanted, atol=0.02, rtol=0.0)
    torch.testing.assert_close(found.sum(), torch.tensor(1.0))


def test_expecting_the_right_shares_makes_fewer_errors():
    logits, truth = area((0.9, 0.1), distance=1.5)
    before = (logits.argmax(1) == truth).float().mean()
    after = ((logits + prior_offset(class_shares(logits), 0.5)).argmax(1) == truth).float().mean()
    assert after > before + 0.02


def test_equal_shares_change_nothing():
    torch.testing.assert_close(prior_offset(torch.full((4,), 0.25), 1.0), torch.zeros(4))


def test_a_prior_of_one_expects_the_shares_and_none_holds_all_alike():
    shares = torch.tensor([0.7, 0.2, 0.1])
    torch.testing.assert_close(prior_offset(shares, 1.0).softmax(0), shares)
    torch.testing.assert_close(prior_offset(shares, 0.0), torch.zeros(3))
    torch.testing.assert_close(2 * prior_offset(shares, 0.25), prior_offset(shares, 0.5))


def test_no_class_is_given_up():
    shares = class_shares(torch.tensor([[9.0, -9.0, -9.0]] * 50))
    assert (shares > LEAST / 3 * 0.99).all()
