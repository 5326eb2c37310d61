"""Places worth a label: those that stand for many others in doubt, far from each other."""

import numpy as np
import torch

from xmodalnet.engine.learn.suggest import doubtful, herded


def test_a_tie_is_worth_1_and_a_sure_pixel_0():
    shares = np.array([[0.5, 0.5, 0.0], [1.0, 0.0, 0.0], [0.2, 0.3, 0.5]])
    np.testing.assert_allclose(doubtful(shares), [1.0, 0.0, 0.8])


def clusters():
    """Directions of 4 kinds of pixels, (20 + 12 + 6 + 4, 3): the first kind is labelled. Places lie far apart, in a row."""
    generator = torch.Generator().manual_seed(0)
    middles = torch.tensor([[1.0, 0, 0], [0, 1.0, 0], [0, 0, 1.0], [-1.0, 0, 0]])
    kinds = np.repeat([0, 1, 2, 3], (20, 12, 6, 4))
    seen = middles[kinds] + 0.05 * torch.randn(len(kinds), 3, generator=generator)
    return seen, middles[:1], kinds, np.stack([np.zeros(len(kinds)), 10.0 * np.arange(len(kinds))], axis=1)


NONE_TAKEN = np.empty((0, 2))


def test_what_stands_for_many_that_no_label_shows_comes_first():
    seen, labelled, kinds, places = clusters()
    chosen = herded(seen, labelled, np.ones(len(seen)), places, NONE_TAKEN, 5.0, 4)
    assert kinds[chosen].tolist()[:3] == [1, 2, 3]
    middle = seen[kinds == 1].mean(0)
    away = torch.linalg.norm(seen[kinds == 1] - middle, dim=1)
    assert torch.linalg.norm(seen[chosen[0]] - middle) <= away.median(), "a typical one"


def test_what_is_sure_already_is_worth_nothing():
    seen, labelled, kinds, places = clusters()
    doubt = np.where(kinds == 1, 0.0, 1.0)
    assert kinds[herded(seen, labelled, doubt, places, NONE_TAKEN, 5.0, 2)].tolist() == [2, 3]


def test_none_is_near_another_or_a_label():
    seen, labelled, kinds, places = clusters()
    everywhere = herded(seen, labelled, np.ones(len(seen)), places, NONE_TAKEN, 25.0, 99)
    ordered = np.sort(places[everywhere, 1])
    assert np.diff(ordered).min() >= 25
    taken = places[kinds == 1][:1]
    beside = herded(seen, labelled, np.ones(len(seen)), places, taken, 25.0, 99)
    assert (np.abs(places[beside, 1] - taken[0, 1]) >= 25).all()
    assert len(beside) >= 8


def test_there_may_be_none():
    ones = torch.ones(2, 3)
    assert herded(ones, ones[:1], np.ones(2), np.zeros((2, 2)), np.zeros((1, 2)), 1.0, 3).tolist() == []
