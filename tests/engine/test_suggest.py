"""Places worth a label: those that stand for many others in doubt, far from each other."""

import numpy as np
import torch

from xmodalnet.engine.learn.suggest import doubtful, far_from, herded


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


def herd(doubt, apart, count, uneven=None):
    """The kinds of what is chosen, and the rows."""
    seen, labelled, kinds, places = clusters()
    doubt, uneven = (np.ones(len(seen)) if each is None else each for each in (doubt, uneven))
    chosen = herded(seen, doubt, labelled, seen, places, uneven, apart, count)
    return kinds[chosen].tolist(), chosen


def test_what_stands_for_many_that_no_label_shows_comes_first():
    kinds_chosen, chosen = herd(None, 5.0, 3)
    assert kinds_chosen == [1, 2, 3]
    seen, _, kinds, _ = clusters()
    away = torch.linalg.norm(seen[kinds == 1] - seen[kinds == 1].mean(0), dim=1)
    assert torch.linalg.norm(seen[chosen[0]] - seen[kinds == 1].mean(0)) <= away.median(), "a typical one"


def test_what_is_sure_already_is_worth_nothing():
    doubt = np.where(clusters()[2] == 1, 0.0, 1.0)
    assert herd(doubt, 5.0, 2)[0] == [2, 3]


def test_candidates_stand_for_the_pool_not_for_each_other():
    """Of two candidates the one is chosen that is like many of the pool, and then the other: no third is there."""
    seen, labelled, kinds, places = clusters()
    few = [int(np.flatnonzero(kinds == 3)[0]), int(np.flatnonzero(kinds == 1)[0])]
    assert herded(seen, np.ones(len(seen)), labelled, seen[few], places[few], np.ones(2), 5.0, 9).tolist() == [1, 0]


def test_of_places_that_are_worth_as_much_the_one_of_even_ground_comes_first():
    """Ground says nothing of what is worth more: the largest kind still comes first, and then the next."""
    kinds = clusters()[2]
    worth, typical = herd(None, 5.0, 3)
    uneven = np.where(kinds == 1, 1.0, 0.5)
    uneven[typical] = 2.0
    kinds_chosen, chosen = herd(None, 5.0, 3, uneven)
    assert kinds_chosen == worth
    assert not set(chosen) & set(typical)


def test_none_is_near_another():
    _, chosen = herd(None, 25.0, 99)
    assert np.diff(np.sort(clusters()[3][chosen, 1])).min() >= 25
    assert len(chosen) >= 8


def test_what_is_far_from_all_that_is_taken():
    places, taken = np.array([[0, 0], [0, 3], [3, 4], [9, 9]]), np.array([[0, 0], [20, 20]])
    assert far_from(places, taken, 5.0).tolist() == [False, False, True, True], "5 away is far enough"
    assert far_from(places, np.empty((0, 2)), 5.0).all()
