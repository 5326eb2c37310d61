"""The distance in the graph is the one that was learned."""

import pytest
import torch

from xmodalnet.engine.learn.novelty import known_by
from xmodalnet.engine.nets.unlike import Unlike


def test_distances_of_a_picture_are_those_of_its_pixels():
    torch.manual_seed(0)
    labelled, classes = torch.relu(torch.randn(300, 64)), torch.arange(300) % 5
    known = known_by(labelled, classes).scaled(1.3)
    picture = torch.relu(torch.randn(2, 64, 3, 4)) * 5
    found = Unlike(known.axes, known.middle, known.centres)(picture)
    wanted = known.distances(picture.permute(0, 2, 3, 1).reshape(-1, 64).double()).reshape(2, 1, 3, 4)
    torch.testing.assert_close(found, wanted.float(), rtol=1e-3, atol=1e-3)


def test_the_nearest_centre_counts():
    unlike = Unlike(torch.eye(2), torch.zeros(2), torch.tensor([[1.0, 0.0], [0.0, 5.0]]))
    found = unlike(torch.tensor([[1.0, 0.0], [0.0, 3.0], [4.0, 4.0]]).T.reshape(1, 2, 1, 3))
    assert found.flatten().tolist() == pytest.approx([0.0, 2.0, 17**0.5])
