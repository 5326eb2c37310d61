"""Two maps on the same reference: which of them is better, and by which classes they meet."""

import html

import numpy as np
import pytest
from scenes import write_raster

from xmodalnet.engine.data.maps import create_map
from xmodalnet.engine.errors import JobError, LabelError, LayerError
from xmodalnet.engine.map_jobs import AssessJob
from xmodalnet.engine.specs import ClassSpec, LabelSpec
from xmodalnet.engine.worker import run_job

from . import test_assess
from .conftest import silent
from .test_assess import GRID, ROAD, WALD, WATER, reference

mapped, twice = test_assess.mapped, test_assess.twice


def compare(mapped, reference_path, other, **options):
    return run_job(AssessJob(mapped, LabelSpec(reference_path), compare_path=other, **options), silent)


@pytest.fixture
def truth(tmp_path):
    """A reference that the map of two halves has right but for its two middle rows: 40 of 400 pixels are wrong."""
    codes = np.ones((20, 20), np.uint8)
    codes[12:] = 2
    return write_raster(tmp_path / "truth.tif", codes)


def test_another_map_is_tested_on_the_same_pixels(mapped, truth, tmp_path):
    """The other map has the two rows right, but 5 more pixels wrong."""
    codes = np.ones((20, 20), np.uint8)
    codes[12:] = 2
    codes[19, :5] = 1
    found = compare(mapped, truth, write_raster(tmp_path / "other.tif", codes)).report["comparison"]
    assert (found["first_only"], found["second_only"], found["pixels"]) == (5, 40, 400)
    assert (found["overall_accuracy"], found["other_overall_accuracy"]) == (0.9, 0.9875)
    assert found["statistic"] == pytest.approx((35 - 1) ** 2 / 45)
    assert found["p"] == pytest.approx(4.0e-7, rel=0.02)
    assert not found["is_exact"]
    assert "Neighbouring pixels are alike" in found["caution"]


def test_a_code_without_a_name_is_the_same_in_both_maps(tmp_path):
    """Two maps that are the same are as good as each other."""
    codes = np.ones((20, 20), np.uint8)
    codes[8:], codes[14:] = 2, 3
    paths = [str(tmp_path / f"{name}.tif") for name in ("one", "other")]
    for path in paths:
        with create_map(path, GRID, "classes", (ROAD, WATER)) as writer:
            writer.write(GRID.window, codes)
    done = compare(paths[0], write_raster(tmp_path / "codes.tif", codes), paths[1])
    found = done.report["comparison"]
    assert (found["overall_accuracy"], found["other_overall_accuracy"], found["p"]) == (1.0, 1.0, 1.0)
    assert not [note for note in done.notes if "can only be wrong" in note]


def test_another_map_may_lie_on_other_pixels(mapped, truth, tmp_path):
    """Of 5 m, shifted, of a part of the area: the nearest pixel counts, and only where it has data."""
    codes = np.ones((20, 20), np.uint8)
    done = compare(mapped, truth, write_raster(tmp_path / "other.tif", codes, pixel=5.0, left=400001.0))
    assert done.report["comparison"]["pixels"] == 100
    assert done.report["comparison"]["statistic"] is None
    assert done.report["comparison"]["p"] == 1.0
    assert "300 reference pixels lie where the other map has no data; the two maps are not compared there" in done.notes


def test_maps_that_number_their_classes_otherwise_meet_by_name(mapped, truth, tmp_path):
    path = str(tmp_path / "turned.tif")
    classes = (ClassSpec(1, "water", "#1f78b4"), ClassSpec(2, "Road", "#525252"), ClassSpec(3, "Lake", "#0000ff"))
    codes = np.full((20, 20), 2, np.uint8)
    codes[12:] = 1
    codes[0, :3] = 3
    with create_map(path, GRID, "classes", classes) as writer:
        writer.write(GRID.window, codes)
    done = compare(mapped, truth, path)
    assert done.report["comparison"]["other_overall_accuracy"] == pytest.approx(397 / 400)
    assert "Only the other map has the class 'Lake': it can only be wrong there" in done.notes
    with create_map(path, GRID, "classes", classes[2:]) as writer:
        writer.write(GRID.window, np.full((20, 20), 3, np.uint8))
    with pytest.raises(LayerError, match="none of the map's classes, but 'Lake'"):
        compare(mapped, truth, path)


def test_classes_of_one_name_all_meet_by_it(mapped, truth, tmp_path):
    """The other map has two kinds of road: both are roads to the map."""
    path = str(tmp_path / "twice.tif")
    classes = (ClassSpec(1, "Road", "#525252"), WATER, ClassSpec(7, "road ", "#969696"))
    codes = np.ones((20, 20), np.uint8)
    codes[5:12], codes[12:] = 7, 2
    with create_map(path, GRID, "classes", classes) as writer:
        writer.write(GRID.window, codes)
    assert compare(mapped, truth, path).report["comparison"]["other_overall_accuracy"] == 1.0


def test_two_maps_that_share_two_classes_of_one_name_keep_them_apart(tmp_path):
    """A copy of the map, as another map, is as good as the map."""
    codes = np.ones((20, 20), np.uint8)
    codes[10:] = 7
    paths = [str(tmp_path / name) for name in ("one.tif", "copy.tif")]
    for path in paths:
        with create_map(path, GRID, "classes", (ROAD, ClassSpec(7, "road", "#969696"))) as writer:
            writer.write(GRID.window, codes)
    found = compare(paths[0], write_raster(tmp_path / "t.tif", codes), paths[1]).report["comparison"]
    assert (found["overall_accuracy"], found["other_overall_accuracy"]) == (1.0, 1.0)


def test_a_map_without_names_meets_by_code_and_says_so(mapped, truth, tmp_path):
    done = compare(mapped, truth, write_raster(tmp_path / "other.tif", np.ones((20, 20), np.uint8)))
    assert "One of the maps has no class names: the other map's codes were taken as the map's" in done.notes


@pytest.mark.parametrize(
    ("name", "place", "error", "words"),
    [
        ("absent.tif", None, LayerError, "absent.tif' is not there"),
        ("far.tif", {"left": 700000.0}, LayerError, "The other map .* does not meet the map"),
        ("bare.tif", {"crs": None}, LayerError, "'other map' has no CRS"),
        ("empty.tif", {"nodata": 1}, LabelError, "The other map has no class at any reference pixel"),
    ],
)
def test_another_map_that_cannot_be_compared_is_refused(mapped, truth, tmp_path, name, place, error, words):
    if place is not None:
        write_raster(tmp_path / name, np.ones((10, 20), np.uint8), **place)
    with pytest.raises(error, match=words) as caught:
        compare(mapped, truth, str(tmp_path / name))
    assert caught.value.hint


def test_estimates_and_test_stand_in_the_report(mapped, tmp_path):
    codes = np.zeros((20, 20), np.uint8)
    codes[1:9:2, ::3], codes[13::2, ::3], codes[11, ::3] = 1, 2, 1
    page = str(tmp_path / "page.html")
    reference = LabelSpec(write_raster(tmp_path / "r.tif", codes, nodata=0))
    other = write_raster(tmp_path / "other.tif", np.ones((20, 20), np.uint8))
    run_job(AssessJob(mapped, reference, page, sampling="stratified", compare_path=other), silent)
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    for words in (
        "The estimate weights each by the part of the map",
        "The whole map",
        "Estimated, m²",
        "±",
        "Another map",
        "McNemar",
        "counts sample pixels alike",
    ):
        assert words in text
    sources = (("Map", mapped), ("Reference", reference.path), ("Other map", other))
    assert all(f"<tr><th>{name}</th><td>{path}</td></tr>" in text for name, path in sources)
    assert "<div><span>Reference</span>r.tif</div><div><span>Other map</span>other.tif</div>" in text
    assert "http" not in text.replace("http://www.w3.org", "")


@pytest.mark.parametrize(("pixels", "told"), [(400, "McNemar's test: p < 0.0001 ("), (6, "McNemar's test: p = 0.0312 (")])
def test_a_p_of_many_pixels_is_not_told_to_be_0(tmp_path, pixels, told):
    """Of six that one map alone has right it is 2 / 2^6."""
    mine, other, reference = np.full((20, 20), 2, np.uint8), np.ones((20, 20), np.uint8), np.zeros((20, 20), np.uint8)
    reference.flat[:pixels] = 2
    paths = [write_raster(tmp_path / f"{name}.tif", codes) for name, codes in (("m", mine), ("o", other), ("r", reference))]
    page = tmp_path / "page.html"
    run_job(AssessJob(paths[0], LabelSpec(paths[2]), str(page), compare_path=paths[1]), silent)
    assert told in html.unescape(page.read_text(encoding="utf-8"))


def test_nothing_that_is_read_is_written_over(mapped, truth, tmp_path):
    other = write_raster(tmp_path / "other.html", np.ones((20, 20), np.uint8))
    with pytest.raises(JobError, match="written over"):
        run_job(AssessJob(mapped, LabelSpec(truth), other, compare_path=other), silent)


def test_another_map_may_have_another_code_of_the_name(twice, tmp_path):
    other, codes = str(tmp_path / "other.tif"), np.full((20, 20), 5, np.uint8)
    with create_map(other, GRID, "classes", WALD) as writer:
        writer.write(GRID.window, codes)
    labels = LabelSpec(reference(tmp_path, "Wald", "Wald", "Wald"))
    done = run_job(AssessJob(twice, labels, compare_path=other), silent)
    found = done.report["comparison"]
    assert (found["overall_accuracy"], found["other_overall_accuracy"]) == (1.0, 1.0)
