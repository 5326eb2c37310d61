"""Reference points drawn from maps with a known content, and assessed against a known truth."""

import ntpath
import os
import shutil
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely
from scenes import write_raster

from xmodalnet.engine.data.maps import create_map
from xmodalnet.engine.data.vectors import read_features, read_metadata, write_points
from xmodalnet.engine.errors import JobError, LabelError, LayerError, OutputError
from xmodalnet.engine.grid import Grid
from xmodalnet.engine.map_jobs import AssessJob, SamplingJob
from xmodalnet.engine.runs import sampling
from xmodalnet.engine.specs import ClassSpec, LabelSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent

GRID = Grid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 1200, 1100)  # more than one block
ROAD, WATER, CROP = ClassSpec(1, "Road", "#525252"), ClassSpec(2, "Water", "#1f78b4"), ClassSpec(7, "Crop", "#33a02c")


def codes():
    """Road in three pixels, water in the left tenth, crops elsewhere, no data in the last row."""
    found = np.full((1100, 1200), 7, np.uint8)
    found[:, :120] = 2
    found[(10, 500, 1090), (1100, 600, 3)] = 1
    found[-1] = 255
    return found


@pytest.fixture
def mapped(tmp_path):
    path = str(tmp_path / "map.tif")
    with create_map(path, GRID, "classes", (ROAD, WATER, CROP)) as writer:
        writer.write(GRID.window, codes())
    return path


def draw(mapped, tmp_path, **options):
    return run_job(SamplingJob(mapped, str(tmp_path / "points.gpkg"), **options), silent)


def drawn(path):
    """Code of the map under each point; every point lies in the middle of a pixel."""
    xy = shapely.get_coordinates(read_features(path).geometries)
    cols, rows = (xy[:, 0] - 400000) / 10 - 0.5, (5800000 - xy[:, 1]) / 10 - 0.5
    assert np.array_equal(cols, np.round(cols))
    assert np.array_equal(rows, np.round(rows))
    assert len(np.unique(xy, axis=0)) == len(xy), "no pixel twice"
    return codes()[rows.astype(int), cols.astype(int)]


@pytest.mark.parametrize(
    ("design", "expected"),
    [("equal", {1: 3, 2: 29, 7: 28}), ("proportional", {1: 2, 2: 6, 7: 52})],
)
def test_as_many_of_each_class_as_the_design_says(mapped, tmp_path, design, expected):
    done = draw(mapped, tmp_path, design=design, size=60)
    found = drawn(done.outputs["points"])
    assert dict(zip(*np.unique(found, return_counts=True), strict=True)) == expected
    assert {entry["code"]: entry["points"] for entry in done.report["classes"]} == expected
    assert [entry["pixels"] for entry in done.report["classes"]] == [3, 1099 * 120 - 1, 1099 * 1080 - 2]


def test_optimal_looks_more_where_the_map_is_in_doubt(mapped, tmp_path):
    sure = np.where(codes() == 2, 0.5, 0.98).astype(np.float32)  # water: a coin
    confidence = write_raster(tmp_path / "c.tif", sure)
    done = draw(mapped, tmp_path, design="optimal", size=100, confidence_path=confidence)
    water = 1099 * 120 * 0.5 / (1099 * 120 * 0.5 + 1099 * 1080 * np.sqrt(0.98 * 0.02))
    points = {entry["code"]: entry["points"] for entry in done.report["classes"]}
    assert points[1] == 3
    assert points[2] == pytest.approx(97 * water, abs=1)


def test_random_speaks_of_all_of_the_map(mapped, tmp_path):
    done = draw(mapped, tmp_path, design="random", size=2000)
    assert (drawn(done.outputs["points"]) == 2).mean() == pytest.approx(0.1, abs=0.03)
    assert 100 * done.report["expected_margin"] == pytest.approx(196 * np.sqrt(0.8 * 0.2 / 2000 * (1 - 2000 / 1099 / 1200)))


@pytest.mark.parametrize("design", ["random", "proportional"])
def test_half_of_a_map_tells_more_than_as_many_points_of_a_large_one(tmp_path, design):
    small = write_raster(tmp_path / "small.tif", np.repeat(np.array([[1, 2]], np.uint8), 100, axis=0))
    done = draw(small, tmp_path, design=design, size=100)
    assert done.report["expected_margin"] == pytest.approx(1.96 * np.sqrt(0.8 * 0.2 / 100 * 0.5), rel=1e-4)
    assert done.notes == (
        "With 100 points the overall accuracy will be known to about ± 5.5 percentage points, if it is about 80 %: "
        "less well if it is lower",
    )


def test_the_points_come_in_no_order_and_are_the_same_for_a_seed(mapped, tmp_path):
    first = draw(mapped, tmp_path, design="equal", size=60, seed=3).outputs["points"]
    found, fields = drawn(first), read_features(first).fields
    assert (np.diff(found.astype(int)) != 0).sum() > 15, "else the answer before tells the next one"
    assert fields["point"].tolist() == list(range(1, 61))
    assert set(fields["class"]) == {None}
    again = drawn(draw(mapped, tmp_path, design="equal", size=60, seed=3).outputs["points"])
    other = drawn(draw(mapped, tmp_path, design="equal", size=60, seed=4).outputs["points"])
    assert np.array_equal(found, again)
    assert not np.array_equal(found, other)


def fill_in(path, field):
    """Two of the points have something in a field."""
    found = read_features(path)
    fields = dict(found.fields)
    fields[field][[1, 2]] = "Road"
    write_points(path, "reference", found.crs, shapely.get_coordinates(found.geometries), fields, {})


@pytest.mark.parametrize("field", ["class", "remark"])
def test_answers_are_not_drawn_over(mapped, tmp_path, field):
    path = draw(mapped, tmp_path, size=20).outputs["points"]
    draw(mapped, tmp_path, size=30)  # over points that nobody answered
    fill_in(path, field)
    before = Path(path).read_bytes()
    with pytest.raises(
        OutputError, match=r"points.gpkg' has answers at 2 of its points, which would be lost. Choose another name"
    ):
        draw(mapped, tmp_path, size=40)
    assert Path(path).read_bytes() == before
    draw(mapped, tmp_path, size=40, replace=True)
    assert len(read_features(path).geometries) == 40


def test_what_else_is_in_a_file_is_not_drawn_over(mapped, tmp_path):
    path = tmp_path / "points.gpkg"
    path.touch()
    draw(mapped, tmp_path, size=20)  # a file of nothing, as programs make that look for a name
    for name in ("roads", "fields"):
        shape = np.array([shapely.to_wkb(shapely.box(0, 0, 1, 1))], object)
        pyogrio.raw.write(path, shape, [], [], layer=name, geometry_type="Polygon", crs="EPSG:32633", append=True)
    with pytest.raises(OutputError, match="has more in it than the points that would replace it: fields, roads"):
        draw(mapped, tmp_path, size=20)
    path.write_text("not ours")
    with pytest.raises(OutputError, match="is there already, and is no file of points"):
        draw(mapped, tmp_path, size=20)


def test_the_file_says_how_it_was_drawn(mapped, tmp_path):
    path = draw(mapped, tmp_path, design="equal", size=20, seed=5).outputs["points"]
    about = read_metadata(path, "reference")
    assert (about["DESIGN"], about["MAP"], about["SEED"]) == ("equal", mapped, "5")


def test_answers_give_the_known_estimate(mapped, tmp_path):
    """A tenth of the map, the water, is wrong throughout: the plain count of an equal sample says half, the estimate 0.9."""
    path = draw(mapped, tmp_path, design="equal", size=203).outputs["points"]
    points = read_features(path)
    names = np.array(["Road" if code == 1 else "Crop" for code in drawn(path)], object)
    xy = shapely.get_coordinates(points.geometries)
    write_points(path, "reference", "EPSG:32633", xy, {"class": names}, {})
    reference = LabelSpec(path, "reference", "class")
    done = run_job(AssessJob(mapped, reference, sampling="stratified"), silent)
    assert done.report["overall_accuracy"] == pytest.approx(103 / 203)
    assert done.report["estimate"]["overall_accuracy"]["value"] == pytest.approx(0.9, abs=1e-5)


@pytest.mark.parametrize(("design", "how"), [("equal", "within each class of this very map"), ("random", "from all of the map")])
def test_the_design_is_taken_from_the_file(mapped, tmp_path, design, how):
    reference = answered(draw(mapped, tmp_path, design=design, size=40).outputs["points"])
    found, said = (
        run_job(AssessJob(mapped, reference, sampling=sampling), silent).report["estimate"]
        for sampling in ("drawn", "random" if design == "random" else "stratified")
    )
    assert how in found["assumption"]
    assert found == said


def test_points_that_moved_with_their_map_judge_another_one(mapped, tmp_path):
    """The strata are the map's that they were drawn from, which lies beside them as before. Where it is gone, no figure is made up."""
    draw(mapped, tmp_path, design="equal", size=40)
    moved = tmp_path / "moved"
    moved.mkdir()
    for file in list(tmp_path.glob("*.*")):
        shutil.move(file, moved / file.name)
    old, other = moved / "map.tif", str(tmp_path / "other.tif")
    with create_map(other, GRID, "classes", (ROAD, WATER, CROP)) as writer:
        writer.write(GRID.window, codes()[::-1].copy())
    reference = answered(str(moved / "points.gpkg"))
    found = run_job(AssessJob(other, reference, sampling="drawn"), silent).report["estimate"]
    assert f"within each stratum of '{old}'" in found["assumption"]
    old.unlink()
    with pytest.raises(LabelError, match=r"that the points were drawn from is gone: .*map\.tif"):
        run_job(AssessJob(other, reference, sampling="drawn"), silent)


def test_a_reference_that_nobody_drew_is_counted_plainly(mapped, tmp_path):
    place, name = np.array([[400005.0, 5799995.0]]), np.array(["Water"], object)
    write_points(str(tmp_path / "own.gpkg"), "own", "EPSG:32633", place, {"class": name}, {})
    for reference in (
        LabelSpec(str(tmp_path / "own.gpkg"), "own", "class"),
        LabelSpec(write_raster(tmp_path / "r.tif", codes())),
    ):
        report = run_job(AssessJob(mapped, reference, sampling="drawn"), silent).report
        assert report["overall_accuracy"] == 1.0
        assert "estimate" not in report


def test_a_map_that_was_written_anew_is_told(mapped, tmp_path):
    path = draw(mapped, tmp_path, design="proportional", size=40).outputs["points"]
    reference = answered(path)
    before = run_job(AssessJob(mapped, reference, sampling="stratified"), silent).notes
    assert not any("written anew" in note for note in before)
    changed = codes()
    changed[:, :130] = 2
    with create_map(mapped, GRID, "classes", (ROAD, WATER, CROP)) as writer:
        writer.write(GRID.window, changed)
    notes = run_job(AssessJob(mapped, reference, sampling="stratified"), silent).notes
    assert notes[0].startswith("The map's classes are not those that the points were drawn within")


def test_the_old_map_as_strata_may_reach_beyond_the_new_one(mapped, tmp_path):
    """As the note of a map that was written anew advises. A raster that is not the old map is told."""
    reference = answered(draw(mapped, tmp_path, design="proportional", size=40).outputs["points"])
    new, other = str(tmp_path / "new.tif"), str(tmp_path / "other.tif")
    changed = codes()
    changed[:, :130] = 2
    for path, values in ((other, changed.copy()), (new, changed)):
        values[1080:] = 255
        with create_map(path, GRID, "classes", (ROAD, WATER, CROP)) as writer:
            writer.write(GRID.window, values)
    told = "are not those that the points were drawn within"
    notes = run_job(AssessJob(new, reference, sampling="stratified", strata_path=mapped), silent).notes
    assert not any(told in note for note in notes)
    notes = run_job(AssessJob(new, reference, sampling="stratified", strata_path=other), silent).notes
    assert any(note.startswith(f"The classes of '{other}' {told}") for note in notes)


def answered(path):
    """Every second point is said to be a crop, the others water; what the file says of its design stays."""
    points = read_features(path)
    names = np.array(["Crop", "Water"] * (len(points.geometries) // 2), object)
    about = read_metadata(path, "reference")
    write_points(path, "reference", "EPSG:32633", shapely.get_coordinates(points.geometries), {"class": names}, about)
    return LabelSpec(path, "reference", "class")


def test_points_without_an_answer_do_not_count(mapped, tmp_path):
    path = draw(mapped, tmp_path, design="proportional", size=40).outputs["points"]
    points = read_features(path)
    names = np.array(["Crop" if index < 10 else None for index in range(40)], object)
    write_points(path, "reference", "EPSG:32633", shapely.get_coordinates(points.geometries), {"class": names}, {})
    done = run_job(AssessJob(mapped, LabelSpec(path, "reference", "class")), silent)
    assert done.report["pixels"] == 10


def test_small_maps_and_small_samples_are_told(tmp_path, mapped):
    small = write_raster(tmp_path / "small.tif", np.array([[1, 2], [2, 255]], np.uint8), nodata=255)
    all_drawn = ("The map has 3 pixels of these classes: all are in the sample",)
    for size in (3, 10):
        done = draw(small, tmp_path, size=size)
        assert (done.notes, done.report["expected_margin"]) == (all_drawn, 0.0), "nothing is left to be estimated"
    assert draw(mapped, tmp_path, design="equal", size=4).notes[1] == "6 points instead of 4: every class needs a few"


def test_what_cannot_be_drawn_from(tmp_path, mapped):
    nothing = write_raster(tmp_path / "n.tif", np.full((4, 4), 255, np.uint8), nodata=255)
    with pytest.raises(LayerError, match="no class anywhere"):
        draw(nothing, tmp_path)
    with pytest.raises(JobError, match="needs to know how sure"):
        draw(mapped, tmp_path, design="optimal")
    with pytest.raises(JobError, match="'clustered' is no sampling design"):
        draw(mapped, tmp_path, design="clustered")
    assert not (tmp_path / "points.gpkg").exists()


def test_without_crs(tmp_path):
    plain = write_raster(tmp_path / "plain.tif", np.array([[1, 1], [2, 2]], np.uint8), left=None, crs=None)
    path = draw(plain, tmp_path, design="equal", size=4).outputs["points"]
    found = read_features(path)
    write_points(
        path, "reference", "", shapely.get_coordinates(found.geometries), {"class": np.array([1, 1, 1, 1], np.int32)}, {}
    )
    assert run_job(AssessJob(plain, LabelSpec(path, "reference", "class")), silent).report["overall_accuracy"] == 0.5


@pytest.mark.parametrize(
    ("map_path", "wanted"),
    [(r"C:\work\maps\a.tif", "../maps/a.tif"), (r"C:\work\points\a.tif", "a.tif"), (r"D:\maps\a.tif", None)],
)
def test_where_the_map_lies_from_the_points_is_told_as_every_system_reads_it(monkeypatch, map_path, wanted):
    job = SamplingJob(map_path, r"C:\work\points\points.gpkg")
    strata = sampling.Strata(np.array([1]), np.array([100]), np.array([0.9]))
    with monkeypatch.context() as windows:
        windows.setattr(os, "path", ntpath)
        windows.setattr(os, "sep", ntpath.sep)
        about = sampling._about(job, strata)
    assert about.get("MAP_BESIDE") == wanted
