"""What changed between two maps: matrices counted by hand, other pixels, other codes, other classes."""

import json
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from scenes import UTM33, write_raster

from xmodalnet.engine.__main__ import main
from xmodalnet.engine.data.maps import create_map, map_classes
from xmodalnet.engine.errors import Cancelled, JobError, LayerError
from xmodalnet.engine.grid import Grid
from xmodalnet.engine.language import ENGLISH
from xmodalnet.engine.legend import PALETTE
from xmodalnet.engine.map_jobs import CompareJob
from xmodalnet.engine.runs.compare import change_classes, join
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent
from .test_legend import _lab

WOOD, LAKE, ROAD = (
    ClassSpec(code, *rest) for code, *rest in ((1, "Wood", "#2e7d32"), (2, "Lake", "#1f78b4"), (3, "Road", "#525252"))
)
BEFORE = np.array([[1, 1, 1, 1], [1, 1, 2, 2], [2, 2, 2, 2], [255, 1, 1, 2]], np.uint8)
AFTER = np.array([[1, 1, 2, 2], [1, 2, 2, 2], [2, 2, 1, 2], [1, 255, 1, 2]], np.uint8)


def write_map(path, codes, classes, left=400000.0, top=5800000.0, pixel=10.0, told=None):
    codes = np.asarray(codes, np.uint8)
    grid = Grid(UTM33, (pixel, 0.0, left, 0.0, -pixel, top), codes.shape[1], codes.shape[0])
    with create_map(str(path), grid, "classes", classes, told) as out:
        out.write(grid.window, codes)
    return str(path)


def compared(tmp_path, first, second):
    """The Done, and the codes of the map of changes."""
    change = tmp_path / "change.tif"
    done = run_job(CompareJob(first, second, str(change), str(tmp_path / "report.html")), silent)
    with rasterio.open(change) as dataset:
        return done, dataset.read(1)


@pytest.fixture
def first(tmp_path):
    return write_map(tmp_path / "first.tif", BEFORE, (WOOD, LAKE))


def test_the_matrix_counts_what_became_of_each_class(first, tmp_path):
    """Of 14 pixels with a class in both: Wood stays 4 times and becomes Lake 3 times, Lake stays 6 times and becomes Wood once."""
    done, change = compared(tmp_path, first, write_map(tmp_path / "second.tif", AFTER, (WOOD, LAKE)))
    assert done.report["matrix"] == [[4, 3], [1, 6]]
    assert (done.report["pixels"], done.report["changed_pixels"]) == (14, 4)
    assert done.report["changed_share"] == pytest.approx(4 / 14)
    assert done.report["hectares"] == pytest.approx(0.14)
    assert done.report["changes"] == [
        {"from": "Wood", "to": "Lake", "pixels": 3, "hectares": pytest.approx(0.03)},
        {"from": "Lake", "to": "Wood", "pixels": 1, "hectares": pytest.approx(0.01)},
    ]
    assert done.notes == ("6.7 % of the first map lies where the second one has no class; it does not count",)
    assert change.tolist() == [[0, 0, 2, 2], [0, 2, 0, 0], [0, 0, 1, 0], [255, 255, 0, 0]]


def test_the_map_of_changes_is_nearly_white_or_in_the_colour_of_what_it_is_now(first, tmp_path):
    compared(tmp_path, first, write_map(tmp_path / "second.tif", AFTER, (WOOD, LAKE)))
    assert [(spec.code, spec.name, spec.color) for spec in map_classes(str(tmp_path / "change.tif"))] == [
        (0, "Unchanged", "#f0f0f0"),
        (1, "Now Wood", "#2e7d32"),
        (2, "Now Lake", "#1f78b4"),
    ]
    assert json.loads((tmp_path / "change.tif.job.json").read_text(encoding="utf-8"))["type"] == "compare"


def test_the_map_of_changes_speaks_the_language_of_the_job(first, tmp_path):
    change = str(tmp_path / "change.tif")
    second = write_map(tmp_path / "second.tif", AFTER, (WOOD, LAKE))
    run_job(CompareJob(first, second, change, language="es"), silent)
    assert [spec.name for spec in map_classes(change)] == ["Sin cambios", "Ahora Wood", "Ahora Lake"]


@pytest.mark.parametrize("color", ["#c9c9c9", "#f0f0f0", "#ffffff", "#fffff0", "#e0dcd8", "#d2c3f0", "#000000"])
def test_a_class_of_any_grey_is_told_apart_from_what_did_not_change(color):
    """CIELAB: just noticeable is a difference of about 2, and the palette's first two dozen are 25 apart."""
    unchanged, now = change_classes(join((ClassSpec(1, "Fallow", color),), (ClassSpec(1, "Fallow", color),)), ENGLISH)
    assert now.name == "Now Fallow"
    assert np.linalg.norm(np.subtract(_lab(unchanged.color), _lab(now.color))) >= 25
    assert _lab(now.color)[0] <= _lab(color)[0], "darker, if anything"


def test_light_classes_are_told_apart_from_each_other_too():
    colors = ("#ffffff", "#e0e0e0", "#c9c9c9", "#a7a7a7")
    classes = tuple(ClassSpec(code, f"Grey {code}", color) for code, color in enumerate(colors))
    seen = np.array([_lab(spec.color) for spec in change_classes(join(classes, classes), ENGLISH)])
    gaps = np.linalg.norm(seen[:, None] - seen[None], axis=2)[~np.eye(5, dtype=bool)]
    assert gaps.min() > 12


def test_a_class_in_a_colour_of_the_palette_keeps_it_in_the_map_of_changes():
    classes = tuple(ClassSpec(order + 1, str(order), color) for order, color in enumerate(PALETTE))
    changed = [
        (now.name, now.color)
        for now, color in zip(change_classes(join(classes, classes), ENGLISH)[1:], PALETTE, strict=True)
        if now.color != color
    ]
    assert changed == []


def test_classes_are_the_same_by_their_names_whatever_their_codes(first, tmp_path):
    swapped = np.select([AFTER == 1, AFTER == 2], [7, 1], 255)
    second = (ClassSpec(1, " lake", "#0000ff"), ClassSpec(7, "WOOD", "#00ff00"))
    done, _ = compared(tmp_path, first, write_map(tmp_path / "second.tif", swapped, second))
    assert done.report["matrix"] == [[4, 3], [1, 6]]
    assert [entry["name"] for entry in done.report["classes"]] == ["Wood", "Lake"]


def test_a_class_that_was_renamed_between_two_maps_is_one(first, tmp_path):
    forest = ClassSpec(1, "Forest", "#2e7d32")
    second = write_map(tmp_path / "second.tif", AFTER, (forest, LAKE))
    done = run_job(CompareJob(first, second, renamed=(("Wood", "Forest"),)), silent)
    assert done.report["matrix"] == [[4, 3], [1, 6]]
    assert [entry["name"] for entry in done.report["classes"]] == ["Forest", "Lake"]
    told = {"training": {"renamed": [["Wood", "Forest"]]}}  # the second map says so itself
    done = run_job(CompareJob(first, write_map(tmp_path / "third.tif", AFTER, (forest, LAKE), told=told)), silent)
    assert done.report["matrix"] == [[4, 3], [1, 6]]


def test_a_class_that_only_the_second_map_has_is_a_column_of_its_own(first, tmp_path):
    codes = AFTER.copy()
    codes[0, 2:] = 3
    done, change = compared(tmp_path, first, write_map(tmp_path / "second.tif", codes, (WOOD, LAKE, ROAD)))
    assert done.report["matrix"] == [[4, 1, 2], [1, 6, 0], [0, 0, 0]]
    assert (change == 3).sum() == 2
    third = ClassSpec(2, "Road", "#525252")  # with the code that the first map has for Lake
    codes = np.select([AFTER == 1, AFTER == 2], [1, 2], 255)
    done, _ = compared(tmp_path, first, write_map(tmp_path / "third.tif", codes, (WOOD, third)))
    assert done.report["matrix"] == [[4, 0, 3], [1, 0, 6], [0, 0, 0]]
    assert done.report["changed_pixels"] == 10


def test_names_that_appear_twice_are_told_apart_by_their_codes():
    twins = (ClassSpec(1, "Wood", "#000001"), ClassSpec(2, "Wood", "#000002"))
    joined = join(twins, twins)
    assert joined.classes == twins
    assert joined.second[[1, 2, 3]].tolist() == [0, 1, -1]


def test_a_name_that_one_map_has_twice_is_one_class(first, tmp_path):
    codes = np.select([AFTER == 1, AFTER == 2], [1, 3], 255)
    codes[0, :2] = np.where(codes[0, :2] == 1, 2, codes[0, :2])
    twice = write_map(tmp_path / "twice.tif", codes, (WOOD, ClassSpec(2, "wood ", "#000002"), ClassSpec(3, "Lake", "#1f78b4")))
    done, _ = compared(tmp_path, twice, first)
    assert [entry["name"] for entry in done.report["classes"]] == ["Wood", "Lake"]
    assert done.report["matrix"] == [[4, 1], [3, 6]]
    done, _ = compared(tmp_path, first, twice)
    assert done.report["matrix"] == [[4, 3], [1, 6]]


def test_a_map_without_names_is_read_by_its_codes(first, tmp_path):
    second = write_raster(tmp_path / "plain.tif", AFTER, nodata=255)
    done, _ = compared(tmp_path, first, second)
    assert done.report["matrix"] == [[4, 3], [1, 6]]
    assert done.notes[0] == "One of the maps has no class names: its codes were taken as the other map's"
    back, _ = compared(tmp_path, second, first)
    assert back.report["matrix"] == [[4, 1], [3, 6]]
    assert [entry["name"] for entry in back.report["classes"]] == ["Wood", "Lake"]


def test_other_pixels_are_taken_by_the_nearest(first, tmp_path):
    """2 x 2 pixels of 20 m over 4 x 4 of 10 m: each counts four times. One more column lies beside the map."""
    second = write_map(tmp_path / "coarse.tif", [[1, 2, 1], [2, 1, 1]], (WOOD, LAKE), pixel=20.0)
    done, change = compared(tmp_path, first, second)
    assert done.report["matrix"] == [[5, 3], [3, 4]]
    expected = np.repeat(np.repeat(np.array([[1, 2], [2, 1]]), 2, axis=0), 2, axis=1)
    known = BEFORE != 255
    assert (change[known] == np.where(expected == BEFORE, 0, expected)[known]).all()
    assert done.notes[0].startswith("The second map lies on other pixels")


def test_another_crs_is_warped(first, tmp_path):
    """All Wood in degrees around the whole of the first map."""
    path = write_raster(
        tmp_path / "degrees.tif", np.ones((60, 60), np.uint8), left=13.531, top=52.3425, pixel=0.0001, crs="EPSG:4326", nodata=255
    )
    done, _ = compared(tmp_path, first, path)
    assert done.report["matrix"] == [[8, 0], [7, 0]]


def test_many_windows_are_counted_once(tmp_path):
    """More than one block of 1024 pixels each way; the second map is moved by a pixel."""
    rng = np.random.default_rng(3)
    codes = rng.integers(1, 4, (1100, 1300)).astype(np.uint8)
    first = write_map(tmp_path / "a.tif", codes, (WOOD, LAKE, ROAD))
    second = write_map(tmp_path / "b.tif", codes, (WOOD, LAKE, ROAD), left=400010.0)
    done, change = compared(tmp_path, first, second)
    before, after = codes[:, 1:], codes[:, :-1]
    expected = [[int(((before == row) & (after == column)).sum()) for column in (1, 2, 3)] for row in (1, 2, 3)]
    assert done.report["matrix"] == expected
    assert (change[:, 0] == 255).all()
    assert (change[:, 1:] == np.where(before == after, 0, after)).all()


def test_the_report_shows_matrix_changes_and_map(first, tmp_path):
    done, _ = compared(
        tmp_path, first, write_map(tmp_path / "second.tif", AFTER, (WOOD, ClassSpec(2, "Lake & <Shore>", "#1f78b4")))
    )
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Lake &amp; &lt;Shore&gt;" in page
    assert '<td class="text">Wood</td><td class="text">Lake &amp; &lt;Shore&gt;</td><td>3</td><td>300</td>' in page
    assert f"<h1>{Path(first).stem} → second</h1>" in page
    assert f"<tr><th>First map</th><td>{first}</td></tr>" in page
    areas, pixels = (
        page.index("From the first map to the second, m²</h2>"),
        page.index("<summary>From the first map to the second"),
    )
    assert page.index("Commonest changes") < areas < pixels, "the same in pixels is closed"
    assert "data:image/png;base64," in page
    assert done.outputs["report"] == str(tmp_path / "report.html")


@pytest.mark.parametrize("when", ["while the map is packed", "before the report is written"])
def test_who_cancels_at_the_end_gets_neither_map_nor_report(first, tmp_path, slow_packing, when):
    second = write_map(tmp_path / "second.tif", AFTER, (WOOD, LAKE))
    stages = []

    def stop(fraction, stage):
        stages.append(stage)
        if stage == "Writing the report" or (slow_packing and when == "while the map is packed"):
            raise Cancelled

    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(Cancelled):
        run_job(CompareJob(first, second, str(tmp_path / "change.tif"), str(tmp_path / "report.html")), stop)
    assert (stages[-1] == "Writing the report") == (when == "before the report is written")
    time.sleep(0.8)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_report_needs_no_map_of_the_changes(first, tmp_path):
    second = write_map(tmp_path / "second.tif", AFTER, (WOOD, LAKE))
    done = run_job(CompareJob(first, second, None, str(tmp_path / "report.html")), silent)
    assert done.outputs == {"report": str(tmp_path / "report.html")}
    assert "data:image" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_without_a_crs_there_are_no_hectares(tmp_path):
    paths = [
        write_raster(tmp_path / f"{name}.tif", codes, left=None, crs=None, nodata=255)
        for name, codes in (("a", BEFORE), ("b", AFTER))
    ]
    done, _ = compared(tmp_path, *paths)
    assert done.report["matrix"] == [[4, 3], [1, 6]]
    assert done.report["pixel_hectares"] is None
    assert "hectares" not in done.report
    assert "Hectares" not in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "m²" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_maps_that_do_not_meet_are_told_of(first, tmp_path):
    with pytest.raises(LayerError, match="does not meet"):
        compared(tmp_path, first, write_map(tmp_path / "far.tif", AFTER, (WOOD, LAKE), left=500000.0))
    nothing = np.full((4, 4), 255, np.uint8)
    with pytest.raises(LayerError, match="no pixel in common"):
        compared(tmp_path, first, write_map(tmp_path / "empty.tif", nothing, (WOOD, LAKE)))
    assert not (tmp_path / "change.tif").exists()


@pytest.mark.parametrize(
    ("job", "message"),
    [
        (CompareJob("/a.tif", "/a.tif"), "compared with itself"),
        (CompareJob("/a.tif", "/b.tif", "/b.tif"), "written over"),
        (CompareJob("/a.tif", "/b.tif", "/c.png"), "does not end in .tif"),
        (CompareJob("/a.tif", "/b.tif", None, "/c.txt"), "does not end in .html"),
        (CompareJob("/a.tif", ""), "No path is given for the second map"),
    ],
)
def test_what_is_no_job(job, message):
    with pytest.raises(JobError, match=message):
        job.check()


def test_the_command_line_tells_the_commonest_changes(first, tmp_path, capsys):
    second = write_map(tmp_path / "second.tif", AFTER, (WOOD, LAKE))
    assert main(["compare", "--map", first, "--with", second, "--change", str(tmp_path / "c.tif")]) == 0
    said = capsys.readouterr().out
    assert [line.split() for line in said.splitlines()][4:7] == [
        ["from", "to", "pixels", "hectares"],
        ["Wood", "Lake", "3", "0.03"],
        ["Lake", "Wood", "1", "0.01"],
    ]
    assert (tmp_path / "c.tif").is_file()
