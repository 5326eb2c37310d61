"""Where a training looks, and how often."""

import pytest
import torch

from xmodalnet.engine.learn.crops import PixelTable, Scene
from xmodalnet.engine.learn.sampling import UNTAUGHT, Sampler

SIDE_PX = 20
RICH, POOR = ("hsi", "sar"), ("sar",)


def sampler(rich_lines, labelled_lines):
    """A sampler of a chip whose first lines have both streams, and with a label on every pixel of some lines."""
    present = {
        "hsi": torch.zeros(1, SIDE_PX, SIDE_PX, dtype=torch.bool),
        "sar": torch.ones(1, SIDE_PX, SIDE_PX, dtype=torch.bool),
    }
    present["hsi"][:, :rich_lines] = True
    pixels = {stream: torch.ones(1, 1, SIDE_PX, SIDE_PX) for stream in present}
    codes = torch.full((1, SIDE_PX, SIDE_PX), -1)
    codes[:, labelled_lines] = 0
    return Sampler(PixelTable(Scene(pixels, present, 0), 0, torch.device("cpu")), codes.reshape(-1))


def share_of_steps(found, streams, steps=4000):
    torch.manual_seed(0)
    return sum(found.draw_kind() == streams for _ in range(steps)) / steps


@pytest.mark.parametrize(
    ("rich_lines", "labelled_lines", "wanted"),
    [
        (5, [1, 15], 0.5),  # labels in both: the richer are as often as the many others
        (15, [1, 19], 0.25),  # as common as they are
        (5, [1], UNTAUGHT / (1 + UNTAUGHT)),  # no labels where only the radar is
        (19, [1], 0.05),  # rare anyway
        (5, [15], 1 - UNTAUGHT / (1 + UNTAUGHT)),  # labels only where only the radar is
    ],
)
def test_steps_look_where_there_is_something_to_learn(rich_lines, labelled_lines, wanted):
    assert share_of_steps(sampler(rich_lines, labelled_lines), POOR) == pytest.approx(wanted, abs=0.03)


def test_a_scene_of_one_kind_of_place_is_always_looked_at():
    assert share_of_steps(sampler(SIDE_PX, [1]), RICH, 20) == 1.0
