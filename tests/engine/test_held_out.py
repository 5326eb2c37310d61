import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scenes import UTM33, write_raster

from xmodalnet.engine.data.held_out import fold_spatially, split_spatially
from xmodalnet.engine.data.labelled import Labels
from xmodalnet.engine.data.labels import burn_labels
from xmodalnet.engine.grid import Grid
from xmodalnet.engine.specs import LabelSpec

GRID = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 40, 30)


def spaced(shapes):
    """Labels of shapes, (code, size) each, none of which touches another: each in a row of its own."""
    codes = np.concatenate([np.full(size, code) for code, size in shapes]).astype(np.int16)
    numbers = np.repeat(np.arange(len(shapes)), [size for _, size in shapes]).astype(np.int32)
    cols = np.concatenate([np.arange(size) for _, size in shapes]).astype(np.int32)
    return Labels(2 * numbers, cols, codes, numbers)


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(1, 40)), min_size=1, max_size=30), st.floats(0.05, 0.9), st.integers(0, 9)
)
@example([(0, 1)] * 5 + [(1, 4), (1, 4), (1, 26), (1, 38)], 1 / 3, 0)  # at the limit, which must be multiplied in the same order
def test_whole_shapes_are_held_out_and_every_class_is_seen(shapes, share, seed):
    labels = spaced(shapes)
    seen, held = split_spatially(labels, share, seed)
    assert set(seen.shapes).isdisjoint(held.shapes)
    assert sorted([*seen.shapes, *held.shapes]) == labels.shapes.tolist()
    assert set(seen.codes) == set(labels.codes)
    for code in set(labels.codes):
        sizes = [size for other, size in shapes if other == code]
        found = int((held.codes == code).sum())
        assert found == 0 if len(sizes) == 1 else 0 < found <= max(1.25 * (share * sum(sizes)), min(sizes))


@pytest.mark.parametrize("seed", range(20))
def test_beside_one_large_shape_not_all_small_ones_are_held_out(seed):
    """A polygon of 100 pixels and five squares of 9, which together are no more than 30 %: the estimate must learn from some of them."""
    labels = spaced([(1, 100), (1, 9), (1, 9), (1, 9), (1, 9), (1, 9)])
    seen, held = split_spatially(labels, 0.3, seed)
    assert len(set(held.shapes)) == 3
    assert set(seen.shapes) & {1, 2, 3, 4, 5}
    some = split_spatially(labels, 0.7, seed)[1]
    assert len(set(some.shapes)) <= 4, "who asks for more gets more"


def test_the_share_is_met_where_shapes_are_many_and_the_seed_decides():
    labels = spaced([(1, 10)] * 300)
    first, second = split_spatially(labels, 0.3, 1)[1], split_spatially(labels, 0.3, 2)[1]
    assert len(first) == len(second) == 900
    assert set(first.shapes) != set(second.shapes)
    assert (split_spatially(labels, 0.3, 1)[1].rows == first.rows).all()
    assert len(split_spatially(labels, 0.0, 1)[1]) == 0


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 12)), min_size=1, max_size=30), st.integers(2, 20), st.integers(0, 9))
def test_every_shape_is_held_out_once_and_every_class_spread(shapes, folds, seed):
    labels = spaced(shapes)
    splits = fold_spatially(labels, folds, seed)
    assert len(splits) <= folds
    counts = {code: sum(other == code for other, _ in shapes) for code, _ in shapes}
    times = np.zeros(len(shapes), int)
    for seen, held in splits:
        assert sorted([*seen.shapes, *held.shapes]) == labels.shapes.tolist(), "whole shapes, here or there"
        assert set(seen.shapes).isdisjoint(held.shapes)
        assert set(seen.codes) == set(labels.codes)
        times[np.unique(held.shapes)] += 1
    assert times.tolist() == [int(counts[code] > 1) for code, _ in shapes]
    for code, count in counts.items():
        assert sum(code in held.codes for _, held in splits) == (min(count, folds) if count > 1 else 0)


def test_folds_of_known_shapes():
    """Six equal shapes of one class in three folds, two of another, one of a third."""
    splits = fold_spatially(spaced([(1, 4)] * 6 + [(2, 3)] * 2 + [(3, 5)]), 3, 0)
    held = [sorted((int(code), int((part.codes == code).sum())) for code in np.unique(part.codes)) for _, part in splits]
    assert sorted(held) == [[(1, 8)], [(1, 8), (2, 3)], [(1, 8), (2, 3)]]


def test_large_and_small_shapes_make_folds_of_one_size():
    splits = fold_spatially(spaced([(1, size) for size in (5, 9, 4, 5, 4)]), 3, 0)
    assert [len(held) for _, held in splits] == [9, 9, 9]


@pytest.mark.parametrize("seed", range(5))
def test_beside_one_large_shape_not_all_small_ones_are_held_out_by_a_fold(seed):
    """Of two classes, of which one shape each is larger than all others together, both folds learn from many."""
    labels = spaced([(1, 200)] + [(1, 9)] * 10 + [(2, 300)] + [(2, 9)] * 12)
    numbers = [[seen.shapes_of(code) for code in (1, 2)] for seen, _ in fold_spatially(labels, 2, seed)]
    assert [sorted(each) for each in zip(*numbers)] == [[5, 6], [6, 7]]


def test_the_seed_decides_which_shapes_make_a_fold():
    labels = spaced([(1, 2)] * 12)
    first, again, other = (fold_spatially(labels, 3, seed)[0][1].shapes.tolist() for seed in (1, 1, 2))
    assert first == again != other


def test_a_class_of_one_shape_makes_no_folds():
    assert fold_spatially(spaced([(1, 4), (2, 4)]), 5, 0) == []


@pytest.mark.parametrize("is_points", [False, True])
def test_no_pixel_of_the_share_lies_beside_one_that_teaches(is_points):
    """One field of 32 x 32 pixels that is two shapes side by side, or a point on every pixel."""
    rows, cols = np.mgrid[:32, :32].reshape(2, -1).astype(np.int32)
    shapes = np.arange(1024, dtype=np.int32) if is_points else (cols >= 16).astype(np.int32)
    labels = Labels(rows, cols, np.ones(1024, np.int16), shapes)
    seen, held = split_spatially(labels, 0.3, 0)
    assert 0 < len(held) <= 512
    assert len(seen) >= 256
    gaps = np.maximum(abs(seen.rows[:, None] - held.rows), abs(seen.cols[:, None] - held.cols))
    assert gaps.min() == 2


@pytest.mark.parametrize("is_points", [False, True])
def test_no_test_pixel_lies_beside_a_training_pixel_of_its_class(tmp_path, is_points):
    """A map that is labelled everywhere, as a raster and as a point on every pixel; every class is learned and tested in all folds."""
    codes = np.repeat([[1, 2]], 20, axis=1).reshape(1, 40).repeat(40, axis=0).astype(np.uint8)
    labels = burn_labels(LabelSpec(write_raster(tmp_path / "l.tif", codes)), Grid(UTM33, GRID.affine, 40, 40)).labels
    if is_points:
        labels = Labels(labels.rows, labels.cols, labels.codes, np.arange(len(labels), dtype=np.int32))
    splits = fold_spatially(labels, 3, 0)
    assert len(splits) == 3
    times = np.zeros((40, 40), int)
    for seen, held in splits:
        assert set(seen.codes) == set(held.codes) == {1, 2}
        times[held.rows, held.cols] += 1
        for code in (1, 2):
            is_held = np.zeros((42, 42), bool)
            is_held[1 + held.rows[held.codes == code], 1 + held.cols[held.codes == code]] = True
            near = np.logical_or.reduce([is_held[r : r + 40, c : c + 40] for r in range(3) for c in range(3)])
            here = seen.codes == code
            assert not near[seen.rows[here], seen.cols[here]].any()
            assert here.sum() > 200
    assert (times == 1).all()
