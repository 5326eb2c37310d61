"""What is known of labelled embeddings, on clouds whose shape is known."""

import numpy as np
import pytest
import torch

from xmodalnet.engine.learn.novelty import EDGE, known_by, stretch_of, times_further

SPREAD = torch.tensor([1.0, 4.0])


def clouds(count=6000):
    """Two classes around (0, 0) and (40, 0), four times as wide along the second axis."""
    generator = torch.Generator().manual_seed(0)
    classes = torch.arange(count) % 2
    x = torch.randn(count, 2, generator=generator) * SPREAD
    x[:, 0] += 40.0 * classes
    return x, classes


def test_a_distance_counts_in_standard_deviations_of_the_class():
    known = known_by(*clouds())
    at = torch.tensor([[3.0, 0.0], [0.0, 12.0], [40.0, -12.0], [20.0, 0.0]]).double()
    np.testing.assert_allclose(known.distances(at), [3, 3, 3, 20], rtol=0.06)


def test_the_edge_leaves_one_in_a_hundred_outside():
    x, classes = clouds()
    known = known_by(x, classes)
    assert known.edge == pytest.approx((-2 * np.log(1 - EDGE)) ** 0.5, rel=0.05)  # of a normal distribution in two dimensions
    scaled = known.scaled(1.0)
    assert float((scaled.distances(x.double()) > 1).double().mean()) == pytest.approx(1 - EDGE, abs=0.002)
    np.testing.assert_allclose(known.scaled(2.0).distances(x.double()), scaled.distances(x.double()) / 2)


def test_a_rare_class_is_known_as_well_as_a_common_one():
    """A class of 1 in 100 that varies nine times as much counts as one of two for what varies."""
    x, classes = clouds(8000)
    rare = (classes == 0) | (torch.arange(8000) < 80)
    x[classes == 1] = (x[classes == 1] - torch.tensor([40.0, 0.0])) * 9 + torch.tensor([40.0, 0.0])
    known = known_by(x[rare], classes[rare])
    wanted = 3 / ((1 + 81) / 2) ** 0.5
    assert float(known.distances(torch.tensor([[3.0, 0.0]]).double())) == pytest.approx(wanted, rel=0.25)


def test_of_many_pixels_some_of_each_class_tell_what_is_known(monkeypatch):
    """Of 6004 pixels 200 count, of which a class of 4 may well have none if they are drawn from all."""
    monkeypatch.setattr("xmodalnet.engine.learn.novelty.MOST", 200)
    x, classes = clouds()
    rare = torch.tensor([[0.0, 400.0]]) + torch.tensor([[1.0, 0.0], [-1.0, 0.0], [0.0, 4.0], [0.0, -4.0]])
    known = known_by(torch.cat([x, rare]), torch.cat([classes, torch.full((4,), 2)]))
    assert len(known.centres) == 3
    assert known.distances(torch.tensor([[0.0, 400.0]]).double()) == pytest.approx(0.0, abs=1e-6)
    at = torch.tensor([[3.0, 0.0], [40.0, -12.0]]).double()
    np.testing.assert_allclose(known.distances(at), [3, 3], rtol=0.25)


def test_held_out_pixels_that_lie_further_away_move_the_edge():
    x, classes = clouds()
    centred = x - torch.tensor([40.0, 0.0]) * classes[:, None]
    assert stretch_of(times_further(x, classes, centred * 1.5)) == pytest.approx(1.5, rel=0.05)
    assert stretch_of(times_further(x, classes, centred * 0.5)) == 1.0, "never inwards"
    assert stretch_of(times_further(x, classes, x[:0])) == stretch_of(times_further(x[:0], classes[:0], x)) == 1.0


def test_the_only_pixel_of_a_class_does_not_say_how_far_learned_ones_lie():
    """It is its class's mean. Nobody knows where there are no others; where there are, these alone say it."""
    x, classes = clouds()
    alone = torch.arange(1, 5)[:, None] * torch.tensor([[500.0, 500.0]])
    assert stretch_of(times_further(alone, torch.arange(4), alone + 1.0)) == 1.0
    few, further = torch.cat([x[:4], alone]), 40.0 * (classes[4:8, None] * torch.tensor([1.0, 0.0])) + 9.0
    of_few = torch.cat([classes[:4], torch.arange(2, 6)])
    known = known_by(few, of_few)
    wanted = known.distances(further.double()).median() / known.distances(x[:4].double()).median()
    assert wanted > 2
    assert stretch_of(times_further(few, of_few, further)) == pytest.approx(float(wanted))


def test_learned_pixels_that_are_all_alike_do_not_say_it_either():
    x = torch.tensor([[0.0, 0.0], [0.0, 0.0], [9.0, 9.0], [9.0, 9.0]])
    assert stretch_of(times_further(x, torch.tensor([0, 0, 1, 1]), x + 0.5)) == 1.0


def test_what_no_label_showed_is_all_unlike():
    known = known_by(torch.zeros(0, 64), torch.zeros(0, dtype=torch.int64)).scaled(1.0)
    assert float(known.distances(torch.zeros(1, 64).double())) > 1e3


def test_one_pixel_of_a_class_is_enough_to_go_on():
    known = known_by(torch.tensor([[0.0, 0.0], [9.0, 9.0]]), torch.tensor([0, 1])).scaled(1.0)
    assert torch.isfinite(known.distances(torch.ones(1, 2).double())).all()
