import numpy as np
import pytest
from scenes import write_raster

from xmodalnet.engine.data.labelled import Labels
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.data.stats import measure
from xmodalnet.engine.data.windows import index_of, plan_windows, read_chips
from xmodalnet.engine.errors import Cancelled
from xmodalnet.engine.grid import Window
from xmodalnet.engine.specs import LayerSpec


@pytest.fixture
def stack(tmp_path):
    """100 x 80 px: `wide` everywhere but in the last 20 columns, `narrow` in the left 40 columns only."""
    values = np.random.default_rng(0).integers(1, 1000, (2, 80, 100)).astype(np.int16)
    values[:, :, 80:] = 0
    narrow = write_raster(tmp_path / "a.tif", values[:, :, :40], nodata=0)
    wide = write_raster(tmp_path / "b.tif", values, nodata=0)
    with open_stack([LayerSpec("narrow", narrow), LayerSpec("wide", wide)]) as stack:
        yield stack


def labels_at(*places):
    rows, cols, codes = (np.array(column) for column in zip(*sorted(places), strict=True))
    return Labels(rows.astype(np.int32), cols.astype(np.int32), codes.astype(np.int16), np.arange(len(rows), dtype=np.int32))


def test_a_scene_that_fits_is_taken_whole(stack):
    windows = plan_windows(stack, labels_at((75, 95, 1)), 30, 5, 10**6, 2 * 10**6, 0)
    assert windows[0] == Window(90, 60, 30, 30), "labels first; the window reaches beyond the scene"
    assert len(windows) == len(set(windows)) == 4 * 3
    assert {(w.col % 30, w.row % 30, w.width, w.height) for w in windows} == {(0, 0, 30, 30)}


def test_labels_first_then_all_streams_then_any(stack):
    labels = labels_at((5, 85, 1), (6, 86, 2), (79, 0, 1))
    per_window = 20 * 20
    windows = plan_windows(stack, labels, 20, 0, 14 * per_window, 2 * 14 * per_window, 3)
    assert set(windows[:2]) == {Window(80, 0, 20, 20), Window(0, 60, 20, 20)}
    assert all(window.col < 40 for window in windows[2:9]), "both streams lie in the left 40 columns: 8 windows, one labelled"
    assert all(40 <= window.col < 80 for window in windows[9:])
    assert len(windows) == len(set(windows)) == 14
    assert plan_windows(stack, labels, 20, 0, 14 * per_window, 2 * 14 * per_window, 3) == windows
    assert plan_windows(stack, labels, 20, 0, 14 * per_window, 2 * 14 * per_window, 4) != windows


def test_where_labels_are_everywhere_every_class_has_its_share(stack):
    rows, cols = np.mgrid[:80, :100].reshape(2, -1)
    codes = np.where((rows < 10) & (cols > 89), 3, 1)  # class 3 lies in one window of 20, class 1 in all
    labels = labels_at(*zip(rows.tolist(), cols.tolist(), codes.tolist(), strict=True))
    windows = plan_windows(stack, labels, 20, 0, 3 * 400, 2 * 3 * 400, 0)
    assert len(windows) == len(set(windows)) == 6, "twice the budget, for labels"
    assert Window(80, 0, 20, 20) in windows
    assert len(plan_windows(stack, labels, 20, 0, 20 * 400, 2 * 20 * 400, 0)) == 20


def test_labelled_windows_may_exceed_the_budget_and_the_halo_counts(stack):
    labels = labels_at((5, 85, 1), (79, 0, 1))
    assert len(plan_windows(stack, labels, 20, 0, 400, 2 * 400, 0)) == 2
    assert len(plan_windows(stack, labels, 20, 0, 4 * 400, 2 * 4 * 400, 0)) == 4
    assert len(plan_windows(stack, labels, 20, 10, 4 * 400, 2 * 4 * 400, 0)) == 2


def test_chips_are_normalised_and_know_where_data_is(stack):
    stats = measure(stack, 0)
    windows = [Window(60, 60, 20, 20), Window(20, 0, 20, 20)]
    chips = read_chips(stack, stats, windows, 3)
    assert {name: pixels.shape for name, pixels in chips.pixels.items()} == {"narrow": (2, 2, 26, 26), "wide": (2, 2, 26, 26)}
    assert (chips.windows, chips.halo_px) == (tuple(windows), 3)
    corner = chips.present["wide"][0]
    assert corner[:23, :23].all()
    assert not corner[23:].any(), "below the scene"
    assert not corner[:, 23:].any(), "no data in the last columns"
    assert (chips.pixels["wide"][0][:, ~corner] == 0).all()
    raw = stack.read(Window(21, 0, 1, 1))["wide"][:, 0, 0]
    assert chips.pixels["wide"][1][:, 3, 4] == pytest.approx((raw - stats["wide"].mean) / stats["wide"].std, rel=1e-5)
    assert not chips.present["narrow"][0].any()
    assert chips.present["narrow"][1][3:, :23].all()


def test_index_of_puts_labels_into_windows_and_halos():
    labels = labels_at((0, 0, 14), (1, 12, 7), (9, 9, 14), (30, 30, 7), (2, 2, 99))
    windows = [Window(0, 0, 10, 10), Window(10, 0, 10, 10)]
    index = index_of(labels, windows, 2, (7, 14))
    assert index.shape == (2, 14, 14)
    assert index.dtype == np.int64
    found = {(n, row, col): index[n, row, col] for n, row, col in np.argwhere(index >= 0).tolist()}
    assert found == {(0, 2, 2): 1, (0, 11, 11): 1, (1, 3, 4): 0, (1, 11, 1): 1}
    assert index[0, 4, 4] == -1, "a code that is none of the classes"


def test_no_labels_and_no_windows():
    empty = Labels(*(np.empty(0, dtype) for dtype in (np.int32, np.int32, np.int16, np.int32)))
    assert (index_of(empty, [Window(0, 0, 4, 4)], 0, (1, 2)) == -1).all()
    assert index_of(empty, [], 0, (1, 2)).shape == (0, 0, 0)


def test_a_wide_window_is_read_in_parts_and_may_be_given_up_between_them(stack, monkeypatch):
    stats, windows = measure(stack, 0), [Window(10, 5, 60, 40), Window(20, 0, 60, 40)]
    whole = read_chips(stack, stats, windows, 2)
    monkeypatch.setattr("xmodalnet.engine.data.windows._AT_ONCE_PX", 64 * 11)
    told: list[float] = []
    parts = read_chips(stack, stats, windows, 2, told.append)
    assert told == pytest.approx([0, 1 / 8, 2 / 8, 3 / 8, 4 / 8, 5 / 8, 6 / 8, 7 / 8])
    for name in ("narrow", "wide"):
        np.testing.assert_array_equal(parts.pixels[name], whole.pixels[name])
        np.testing.assert_array_equal(parts.present[name], whole.present[name])

    def enough(part):
        if part > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_chips(stack, stats, windows, 2, enough)
