"""Places worth a label: the doubtful ones, far from each other."""

import numpy as np

from xmodalnet.engine.learn.suggest import doubtful, spread


def test_a_tie_is_worth_1_and_a_sure_pixel_0():
    shares = np.array([[0.5, 0.5, 0.0], [1.0, 0.0, 0.0], [0.2, 0.3, 0.5]])
    np.testing.assert_allclose(doubtful(shares), [1.0, 0.0, 0.8])


def test_the_best_come_first_and_none_is_near_another_or_a_label():
    places = np.array([[0, 0], [0, 2], [0, 9], [9, 9], [20, 20]])
    worth = np.array([0.9, 1.0, 0.5, 0.7, 0.99])
    assert spread(worth, places, np.empty((0, 2), int), 5.0, 9).tolist() == [1, 4, 3, 2]
    assert spread(worth, places, np.array([[18, 20]]), 5.0, 2).tolist() == [1, 3]


def test_there_may_be_none():
    assert spread(np.ones(2), np.zeros((2, 2)), np.zeros((1, 2)), 1.0, 3).tolist() == []
