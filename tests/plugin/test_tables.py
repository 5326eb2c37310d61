"""Room for names."""

import pytest

from xmodalnet.plugin.ui.tables import shared


@pytest.mark.parametrize(
    ("needs", "room", "widths"),
    [
        ((40, 60), 120, [50, 70]),
        ((40, 160), 120, [40, 80]),
        ((160, 40), 121, [81, 40]),
        ((160, 140), 121, [61, 60]),
        ((10, 100, 100), 120, [10, 55, 55]),
    ],
)
def test_none_gets_less_than_it_needs_while_another_one_has_more(needs, room, widths):
    assert shared(needs, room) == widths
