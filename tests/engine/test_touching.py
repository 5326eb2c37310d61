"""Which labelled pixels touch, and which shapes are one, on pixels that can be counted by hand."""

import numpy as np

from xmodalnet.engine.data.touching import beside, joined, touching


def pixels(picture):
    """Rows, columns and letters of a picture, "." where nothing is labelled."""
    letters = np.array([list(line) for line in picture.split()])
    rows, cols = np.nonzero(letters != ".")
    return rows, cols, letters[rows, cols]


def pairs_of(picture, codes=None):
    rows, cols, letters = pixels(picture)
    return touching(rows, cols, np.zeros(len(rows), int) if codes is None else np.array([codes[letter] for letter in letters]))


def groups_of(picture, block_px=100):
    """The letters that are held out together; every letter is a shape, all of one class."""
    rows, cols, letters = pixels(picture)
    numbers = joined(np.unique(letters, return_inverse=True)[1], (rows // block_px) * 1000 + cols // block_px, pairs_of(picture))
    assert sorted(set(numbers)) == list(range(numbers.max() + 1))
    return sorted("".join(sorted(set(letters[numbers == number]))) for number in set(numbers))


def test_pixels_touch_at_sides_and_corners_within_a_class():
    picture = "ab.c d..e"
    assert set(zip(*map(np.ndarray.tolist, pairs_of(picture)))) == {(0, 1), (0, 3), (1, 3), (2, 4)}, "not over the edge: c and d"
    assert set(zip(*map(np.ndarray.tolist, pairs_of(picture, dict(zip("abcde", (1, 2, 1, 1, 2))))))) == {(0, 3)}


def test_what_is_beside_marked_pixels():
    pairs = pairs_of("ab.c d..e")
    assert beside(np.array([True, False, False, False, False]), pairs).tolist() == [False, True, False, True, False]
    assert beside(np.array([False, False, False, False, True]), pairs).tolist() == [False, False, True, False, False]


def test_shapes_with_pixels_of_their_own_stay_apart_though_they_touch():
    assert groups_of("aaabbb aaabbb") == ["a", "b"]


def test_a_sliver_is_one_with_what_it_touches():
    assert groups_of("aaabcc aaabcc") == ["abc"], "b has no pixel that touches neither"
    assert groups_of("aaab.c aaab.c") == ["ab", "c"]


def test_points_side_by_side_go_by_their_block():
    assert groups_of("ab...... ........ ....c...") == ["ab", "c"]
    row = "abcdefghijkl"
    assert groups_of(row) == [row]
    assert groups_of(row, block_px=4) == ["abcd", "efgh", "ijkl"]


def test_a_chain_of_slivers_is_one():
    assert groups_of("aabbccddee") == ["aabbccddee"[::2]]
