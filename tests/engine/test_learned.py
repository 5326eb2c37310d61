"""What a training's report tells of its bands and labels."""

from xmodalnet.engine.learned import learned_rows
from xmodalnet.engine.model.store import StreamSpec


def test_the_bands_that_were_learned_and_the_labels_of_each_class_are_told():
    """Of 224 bands 188 had been learned, and nothing told which."""
    hsi = StreamSpec(
        "hsi", "hsi", 6, (1, 2, 3, 5), (0.02, 0.1, 0.31, 0.2), (1.0,) * 4, (418.2, 500.0, 900.0, 2445.5), (6.99, 7, 8, 11.9)
    )
    sar = StreamSpec("sar", "sar", 1, (1,), (-12.5,), (3.0,))
    classes = [{"name": "roof", "labels": 30, "shapes": 4}, {"name": "tree", "labels": 12, "shapes": 12}]
    assert learned_rows((hsi, sar), classes) == {
        "Bands of HSI": "4 of 6: 1-3, 5; 418 to 2446 nm; full width at half maximum 6.99 to 11.9 nm; means 0.02 to 0.31",
        "Bands of SAR": "1; means -12.5 to -12.5",
        "Labels, pixels / shapes": "roof 30 / 4, tree 12 / 12",
    }
