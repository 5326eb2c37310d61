"""Where a training looks, and how often."""

import pytest
import torch

from xmodalnet.engine.learn.pixels import PixelTable, Scene
from xmodalnet.engine.learn.sampling import FEW, UNMET, UNTAUGHT, Sampler

SIDE_PX = 20
RICH, POOR = ("hsi", "sar"), ("sar",)


def sampler(rich_lines, labelled_lines, others=()):
    """A sampler of a chip whose first lines have both streams, and with a label on every pixel of some lines: 0, or as others say."""
    present = {
        "hsi": torch.zeros(1, SIDE_PX, SIDE_PX, dtype=torch.bool),
        "sar": torch.ones(1, SIDE_PX, SIDE_PX, dtype=torch.bool),
    }
    present["hsi"][:, :rich_lines] = True
    pixels = {stream: torch.ones(1, 1, SIDE_PX, SIDE_PX) for stream in present}
    codes = torch.full((1, SIDE_PX, SIDE_PX), -1)
    codes[:, labelled_lines] = 0
    for line, code in dict(others).items():
        codes[:, line] = code
    return Sampler(PixelTable(Scene(pixels, present), torch.device("cpu")), codes.reshape(-1))


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
        (15, [19], 1 / (1 + UNMET)),  # labels only where only the radar is: both together have all to learn
        (5, [15], 0.75),  # as common as they are
        (1, [15], 1 / (1 + UNTAUGHT)),  # rare, but not to be forgotten
    ],
)
def test_steps_look_where_there_is_something_to_learn(rich_lines, labelled_lines, wanted):
    assert share_of_steps(sampler(rich_lines, labelled_lines), POOR) == pytest.approx(wanted, abs=0.03)


def test_a_few_rich_pixels_do_not_take_every_other_step():
    """A single line of 20 pixels: less than a third of what is worth half of the steps."""
    assert share_of_steps(sampler(1, [0, 15]), RICH) == pytest.approx((20 / FEW) / (1 + 20 / FEW), abs=0.03)


def test_a_scene_of_one_kind_of_place_is_always_looked_at():
    assert share_of_steps(sampler(SIDE_PX, [1]), RICH, 20) == 1.0


def test_a_branch_knows_the_classes_that_labels_show_all_its_streams():
    """Class 0 lies where both sensors are, class 2 where only the radar is, and class 1 nowhere."""
    found = sampler(5, [1], {15: 2})
    known = found.known([("hsi",), POOR, RICH], 3)
    assert {branch: shown.tolist() for branch, shown in known.items()} == {
        ("hsi",): [True, False, False],
        POOR: [True, False, True],
        RICH: [True, False, False],
    }
