"""Maps against references with a known answer: what counts, and what is no class map."""

import dataclasses

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from scenes import box, write_geojson, write_raster

from xmodalnet.engine.data.codes import open_codes
from xmodalnet.engine.data.labels import burn_labels
from xmodalnet.engine.data.maps import create_map, map_classes, map_renames
from xmodalnet.engine.errors import JobError, LabelError
from xmodalnet.engine.grid import Grid
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.learn.interval import shape_interval
from xmodalnet.engine.map_jobs import AssessJob
from xmodalnet.engine.model.remembered import learned_from
from xmodalnet.engine.model.store import load_card, load_model, save_model
from xmodalnet.engine.printed import lines_of
from xmodalnet.engine.runs.assess import join_classes, report_facts
from xmodalnet.engine.specs import ANOTHER_CLASS, CANNOT_TELL, ClassSpec, LabelSpec, LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent

GRID = Grid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 20, 20)
ROAD, WATER = ClassSpec(1, "Road", "#525252"), ClassSpec(2, "Water", "#1f78b4")


def cells(left, top, right, bottom):
    return box(400000 + 10 * left, 5800000 - 10 * bottom, 400000 + 10 * right, 5800000 - 10 * top)


@pytest.fixture
def mapped(tmp_path):
    """A map of two named classes: road in the upper half, water in the lower."""
    path = str(tmp_path / "map.tif")
    codes = np.ones((20, 20), np.uint8)
    codes[10:] = 2
    with create_map(path, GRID, "classes", (ROAD, WATER)) as writer:
        writer.write(GRID.window, codes)
    return path


def assess(mapped, reference, **options):
    return run_job(AssessJob(mapped, LabelSpec(reference, **options)), silent)


def reference(tmp_path, *values):
    """Two shapes of 4 pixels on the road, one of 4 pixels on the water."""
    places = (cells(0, 0, 2, 2), cells(5, 5, 7, 7), cells(0, 15, 2, 17))
    shapes = [(place, {"class": value}) for place, value in zip(places, values, strict=True)]
    return write_geojson(tmp_path / "r.geojson", shapes)


def test_it_tells_how_far_it_is_while_it_looks_which_shapes_touch(mapped, tmp_path):
    """Of 100 000 parcels that took as long as to read them, twice, without a sign of life."""
    told = []
    job = AssessJob(mapped, LabelSpec(reference(tmp_path, "Road", "Road", "Water")))
    done = run_job(job, lambda part, stage: told.append((part, stage)))
    assert (0.95, "Comparing") in told
    assert told == sorted(told, key=lambda entry: entry[0])
    assert done.report["overall_accuracy_interval"]["shapes"] == 3


def test_a_class_that_the_map_does_not_know_counts_as_errors(mapped, tmp_path):
    done = assess(mapped, reference(tmp_path, "Road", "Lake", "Water"))
    assert done.report["overall_accuracy"] == pytest.approx(8 / 12)
    assert done.report["confusion"] == [[4, 0, 0], [0, 4, 0], [4, 0, 0]]
    assert [entry["name"] for entry in done.report["classes"]] == ["Road", "Water", "Lake"]
    assert done.report["classes"][2]["producers_accuracy"] == 0.0
    assert done.notes == (
        "The map knows no class 'Lake': its 1 shape can only be wrong. If the class was renamed, rename it in the reference too",
        falls_to("66.7", "'Lake'"),
    )


def falls_to(average, names):
    """What is said where the map lacks classes."""
    return (
        f"The average accuracy of {average} % counts what the map lacks as classes that are never right ({names}); of the map's own "
        "classes it is 100.0 %"
    )


def points(tmp_path, *values, left=400005.0, top=5799995.0):
    """Points, one a row of the map from above, a pixel to the right each."""
    shapes = [
        ({"type": "Point", "coordinates": [left + 10 * order, top - 10 * order]}, {"class": value})
        for order, value in enumerate(values)
    ]
    return write_geojson(tmp_path / "p.geojson", shapes)


def test_points_are_called_points(mapped, tmp_path):
    done = assess(mapped, points(tmp_path, "Road", "Lake", "Lake"))
    assert done.notes[0].startswith("The map knows no class 'Lake': its 2 points can only be wrong")
    far = points(tmp_path, "Road", "Road", left=400195.0)
    assert assess(mapped, far).notes == ("Left out: 1 point outside of the map",)


def test_of_a_class_that_the_map_lacks_what_counts_is_told(mapped, tmp_path):
    """It said so of all points, also of those that lie beside the map, or where it has no data."""
    with rasterio.open(mapped, "r+", IGNORE_COG_LAYOUT_BREAK="YES") as file:
        codes = file.read(1)
        codes[2] = 255
        file.write(codes, 1)
    lakes = [
        "Road",
        "Lake",
        "Lake",
        "Lake",
        *["Road"] * 15,
        "Water",
        "Lake",
        "Bog",
    ]  # of the lakes the second one lies on no data
    done = assess(mapped, points(tmp_path, *lakes))
    unknown = [note for note in done.notes if "knows no class" in note]
    assert unknown == [
        "The map knows no class 'Lake': its 2 points can only be wrong. If the class was renamed, rename it in the reference too"
    ]
    assert "Left out: 2 points outside of the map" in done.notes


def test_points_of_another_class_are_errors_in_the_estimate(mapped, tmp_path):
    """By hand: half of the map is road, three of four points there are right; of the other half both: 0.5 * 3/4 + 0.5 * 2/2. Both of two
    reach down to 0.290 (Agresti & Coull)."""
    there = points(tmp_path, *["Road"] * 3, *[None] * 6, ANOTHER_CLASS, *["Water"] * 2)
    done = run_job(AssessJob(mapped, LabelSpec(there), sampling="stratified"), silent)
    estimate = done.report["estimate"]
    assert estimate["overall_accuracy"]["value"] == pytest.approx(0.875)
    seen, unseen = 0.75 * 0.25 / 3 * (1 - 4 / 200), (0.710 / 1.96) ** 2 * (1 - 2 / 200)
    assert estimate["overall_accuracy"]["standard_error"] == pytest.approx(np.sqrt(0.5**2 * (seen + unseen)), abs=1e-4)
    assert [entry["name"] for entry in estimate["classes"]] == ["Road", "Water", ANOTHER_CLASS]
    assert [entry["share"]["value"] for entry in estimate["classes"]] == pytest.approx([0.375, 0.5, 0.125])
    assert done.report["confusion"] == [[3, 0, 0], [0, 2, 0], [1, 0, 0]]
    assert "Another class than any of the map's is at 1 point: the map is wrong there" in done.notes


def test_another_class_is_black_and_stands_where_a_map_can_have_it_only(mapped, tmp_path):
    """It has a row of the matrix, but no column and no place in the map's legend, where no pixel can be it."""
    page = str(tmp_path / "page.html")
    there = points(tmp_path, *["Road"] * 3, *[None] * 6, ANOTHER_CLASS, *["Water"] * 2)
    done = run_job(AssessJob(mapped, LabelSpec(there), page), silent)
    assert [entry["color"] for entry in done.report["classes"] if entry["name"] == ANOTHER_CLASS] == ["#000000"]
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    legend = text.partition('<div class="legend">')[2].partition("</div>")[0]
    assert ("Water" in legend, "nother class" in legend) == (True, False)
    head, _, body = text.partition('<table class="matrix"')[2].partition("</thead>")
    assert head.count('<th class="name">') == 2
    assert "nother class" not in head
    row = body.partition("Another class</th>")[2].partition("</tr>")[0]
    assert row.count("<td") == 4, "two classes of the map, the sum and the accuracy"
    assert body.partition("F1, %")[2].partition("</tr>")[0].count("<td") == 4


def test_another_class_stays_black_where_the_map_has_a_black_class():
    black, other = ClassSpec(1, "Road", "#000000"), ClassSpec(254, ANOTHER_CLASS, "#000000")
    assert join_classes((black,), (black, other), np.array([1])) == (black, other)


def test_notes_are_weighed_and_those_on_other_figures_than_a_panel_shows_stay_in_the_report(mapped, tmp_path):
    road = [*["Road"] * 3, *[None] * 6, ANOTHER_CLASS]
    done = run_job(AssessJob(mapped, LabelSpec(points(tmp_path, *road, "Water", "Water")), sampling="stratified"), silent)
    told, others = done.report["weightiest"], set(done.notes)
    assert told[0] == "Another class than any of the map's is at 1 point: the map is wrong there"
    assert told[-1] == "Left out: 6 features without a class", "which changes no figure"
    assert {note.split(" of ")[0] for note in others - set(told)} == {"The average accuracy"}
    assert set(done.report["doubts"]) < set(told), "what is no other figure, and makes none doubtful, is no doubt"
    assert not {told[0], told[-1]} & set(done.report["doubts"])


def test_shapes_that_are_no_random_sample_have_an_interval_as_if_they_were(mapped, tmp_path):
    """Two shapes of three are right: the interval is that which a training has of such shapes, in the figures, the report and on the
    command line."""
    page = tmp_path / "page.html"
    there = reference(tmp_path, "Road", "Water", "Water")
    done = run_job(AssessJob(mapped, LabelSpec(there), str(page)), silent)
    low, high = shape_interval(np.repeat([True, False, True], 4), np.repeat([0, 1, 2], 4))
    found = done.report["overall_accuracy_interval"]
    assert (found["shapes"], found["things"], found["low"], found["high"]) == (3, "shapes", low, high)
    caution = "95 % interval from 3 shapes of the reference (those that touch count as one), as if they had been drawn at random"
    assert found["caution"].startswith(caution)
    assert caution in page.read_text(encoding="utf-8")
    assert f"          accuracy  0.67 (95 % interval {low:.2f} to {high:.2f}, from 3 shapes)" in lines_of(done)


def test_shapes_that_touch_are_one_as_in_a_training(mapped, tmp_path):
    places = (cells(0, 0, 2, 2), cells(2, 0, 4, 2), cells(5, 5, 7, 7), cells(0, 15, 2, 17))
    there = write_geojson(tmp_path / "r.geojson", [(place, {"class": "Road"}) for place in places])
    assert assess(mapped, there).report["overall_accuracy_interval"]["shapes"] == 3


def test_one_shape_has_no_interval_and_says_so(mapped, tmp_path):
    alone = "The reference is one shape, or shapes that touch: how far its accuracy is chance cannot be told. Draw some in other places"
    places = (cells(0, 0, 2, 2), cells(2, 0, 4, 2))
    for count in (1, 2):
        there = write_geojson(tmp_path / f"{count}.geojson", [(place, {"class": "Road"}) for place in places[:count]])
        done = assess(mapped, there)
        assert "overall_accuracy_interval" not in done.report
        assert alone in done.notes
    assert alone not in assess(mapped, reference(tmp_path, "Road", "Water", "Water")).notes
    assert alone not in assess(mapped, points(tmp_path, "Road")).notes, "a point says that it was drawn at random, or nothing"


def test_points_and_samples_have_no_interval_of_shapes(mapped, tmp_path):
    """Points say that they were drawn at random, or nothing of the map; an estimate has intervals of its own."""
    there = points(tmp_path, "Road", "Road", "Water")
    assert "overall_accuracy_interval" not in assess(mapped, there).report
    sample = run_job(AssessJob(mapped, LabelSpec(reference(tmp_path, "Road", "Road", "Water")), sampling="stratified"), silent)
    assert "overall_accuracy_interval" not in sample.report
    raster = write_raster(tmp_path / "truth.tif", np.ones((20, 20), np.uint8))
    assert "overall_accuracy_interval" not in assess(mapped, raster).report


def test_an_average_accuracy_that_a_missing_class_makes_fall_says_so(mapped, tmp_path):
    """Two classes, all of whose points are right, and a single point of another one: 2 of 3 classes."""
    page = str(tmp_path / "page.html")
    there = points(tmp_path, *["Road"] * 3, *[None] * 6, ANOTHER_CLASS, *["Water"] * 2)
    done = run_job(AssessJob(mapped, LabelSpec(there), page), silent)
    assert done.report["average_accuracy"] == pytest.approx(2 / 3)
    said = falls_to("66.7", "another class")
    assert done.notes[-1] == said
    text = (tmp_path / "page.html").read_text(encoding="utf-8").replace("&#39;", "'")
    assert f'<b>66.7 %</b><span class="soft">{said}.</span>' in text
    assert text.count(said) == 1
    known = assess(mapped, points(tmp_path, "Road", "Road"))
    assert not [note for note in known.notes if "average" in note]


def test_two_points_are_no_accuracy_even_where_both_are_right(mapped, tmp_path):
    report = str(tmp_path / "report.html")
    job = AssessJob(mapped, LabelSpec(points(tmp_path, "Road", "Road")), report, sampling="random")
    estimate = run_job(job, silent).report["estimate"]
    assert estimate["overall_accuracy"]["value"] == 1.0
    assert (estimate["likely_low"], estimate["likely_high"]) == (pytest.approx(0.29, abs=0.01), 1.0)
    assert estimate["points_missing"] == 27
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert '<span class="rough">29 to 100 %</span>' in text
    assert "about 27 more" in text


def test_points_that_could_not_be_told_are_told_from_those_that_nobody_has_looked_at(mapped, tmp_path):
    answers = (("Road", None), (None, CANNOT_TELL), ("Road", None), (" ", None), (None, None), ("Water", CANNOT_TELL))
    places = ([400005.0 + 10 * number, 5799995.0 - 10 * number] for number in range(len(answers)))
    shapes = [
        ({"type": "Point", "coordinates": place}, {"point": number, "class": name, "remark": remark})
        for number, (place, (name, remark)) in enumerate(zip(places, answers, strict=True))
    ]
    done = assess(mapped, write_geojson(tmp_path / "p.geojson", shapes), field="class")
    assert done.notes[:2] == ("Left out: 1 point where no class can be told", "Left out: 2 points without an answer yet")


def test_a_map_that_has_none_of_the_classes_is_all_wrong(mapped, tmp_path):
    done = assess(mapped, points(tmp_path, ANOTHER_CLASS, ANOTHER_CLASS))
    assert done.report["overall_accuracy"] == 0
    with pytest.raises(LabelError, match="names none of the classes, but Lake"):
        assess(mapped, points(tmp_path, "Lake", "Lake"))


def test_a_reference_of_another_place_asks_for_its_map(mapped, tmp_path):
    where = r"of 'p\.geojson' \(left 500005, .*\) lie outside of the map \(left 400000, bottom 5799800"
    with pytest.raises(LabelError, match=f"All points {where}") as caught:
        assess(mapped, points(tmp_path, "Road", "Road", left=500005.0))
    assert caught.value.hint == "Choose the map that they were drawn for"
    far = write_raster(tmp_path / "far.tif", np.ones((9, 9), np.uint8), left=500000.0)
    with pytest.raises(LabelError, match=r"'far\.tif' \(left 500000, .* no labelled pixel on the map \(left 400000") as caught:
        assess(mapped, far)
    assert caught.value.hint == "Choose the map that it was made for"


def test_a_class_that_was_renamed_meets_its_old_name_on_either_side(mapped, tmp_path):
    """The map calls it Road; the points were labelled before it was called so, or later."""
    for value, renamed in (("Track", ("Track", "Road")), ("Street", ("Road", "Street"))):
        spec = LabelSpec(reference(tmp_path, "Road" if renamed[1] == "Road" else value, value, "Water"))
        done = run_job(AssessJob(mapped, spec, renamed=(renamed,)), silent)
        assert done.report["overall_accuracy"] == 1.0
        assert done.notes == ()
        assert [entry["name"] for entry in done.report["classes"]] == [renamed[1], "Water"]


def test_a_map_tells_itself_what_its_classes_were_called(mapped, tmp_path):
    """So that the answer does not hang on who asks. What was renamed since then comes from who asks."""
    told = {"training": {"renamed": [["Track", "Road"], ["Water", "Road"]]}}  # the last one says nothing: the map has both
    with create_map(mapped, GRID, "classes", (ROAD, WATER), told) as writer:
        writer.write(GRID.window, np.repeat([1, 2], [200, 200]).astype(np.uint8).reshape(20, 20))
    spec = LabelSpec(reference(tmp_path, "Road", "Track", "Water"))
    for renamed, name in (((), "Road"), ((("Road", "Street"),), "Street")):
        done = run_job(AssessJob(mapped, spec, renamed=renamed), silent)
        assert done.report["confusion"] == [[8, 0], [0, 4]]
        assert [entry["name"] for entry in done.report["classes"]] == [name, "Water"]
        assert done.notes == ()


@pytest.mark.parametrize("told", [{"training": []}, {"training": {"renamed": 3}}, {"training": {"renamed": [["a"]]}}, {}])
def test_what_a_map_tells_that_is_none_of_ours_is_not_heard(mapped, tmp_path, told):
    with create_map(mapped, GRID, "classes", (ROAD, WATER), told) as writer:
        writer.write(GRID.window, np.repeat([1, 2], [200, 200]).astype(np.uint8).reshape(20, 20))
    assert map_renames(mapped) == ()


def test_a_code_that_the_map_does_not_know_counts_as_errors(mapped, tmp_path):
    done = assess(mapped, reference(tmp_path, 1, 9, 2))
    assert [(entry["code"], entry["name"]) for entry in done.report["classes"]] == [(1, "Road"), (2, "Water"), (9, "Class 9")]
    assert done.report["overall_accuracy"] == pytest.approx(8 / 12)


def test_no_class_of_the_reference_has_a_colour_of_the_map(mapped, tmp_path):
    codes = np.ones((20, 20), np.uint8)
    codes[5:] = 0
    codes[15:] = 100
    done = assess(mapped, write_raster(tmp_path / "r.tif", codes, nodata=255))
    colors = {entry["name"]: entry["color"] for entry in done.report["classes"]}
    assert (colors["Road"], colors["Water"]) == (ROAD.color, WATER.color)
    assert list(colors) == ["Class 0", "Road", "Water", "Class 100"]
    assert len(set(colors.values())) == 4


def test_a_value_that_is_no_code_is_left_out(mapped, tmp_path):
    done = assess(mapped, reference(tmp_path, 1, -9999, 2))
    assert done.report["overall_accuracy"] == 1.0
    assert done.notes[0] == "Left out: 1 shape of '-9999', which is none of the classes"


def test_numbers_of_a_field_say_what_they_were_taken_for(mapped, tmp_path):
    done = assess(mapped, reference(tmp_path, 1, 7, 2))
    assert done.notes[0].endswith("were taken as the map's codes (1 = 'Road', 2 = 'Water')")
    assert done.notes[-1] == falls_to("66.7", "'Class 7'")


def beside(tmp_path, codes, names, field="label"):
    """As `reference`, with codes in one field and something in another one."""
    places = (cells(0, 0, 2, 2), cells(5, 5, 7, 7), cells(0, 15, 2, 17))
    shapes = [(place, {"code": code, field: name}) for place, code, name in zip(places, codes, names, strict=True)]
    return write_geojson(tmp_path / "beside.geojson", shapes)


@pytest.mark.parametrize("field", ["label", "class", "surveyor"])
def test_numbers_are_the_codes_of_a_map_without_names_whatever_stands_beside_them(tmp_path, field):
    codes = np.repeat(np.array([[1], [2]], np.uint8), 10, axis=0).repeat(20, axis=1)
    bare = write_raster(tmp_path / "bare.tif", codes)
    done = assess(bare, beside(tmp_path, (1, 2, 2), ("Road", "Lake", "Lake"), field), field="code")
    assert done.report["confusion"] == [[4, 0], [4, 4]]
    names = ["Class 1", "Class 2"] if field == "surveyor" else ["Road", "Lake"]
    assert [entry["name"] for entry in done.report["classes"]] == names
    with pytest.raises(LabelError, match="by text, but the map does not name its own"):
        assess(bare, beside(tmp_path, (1, 2, 2), ("Road", "Lake", "Lake"), field), field=field)
    with pytest.raises(LabelError, match="numbers that are no codes of a map, and the map does not name its classes"):
        assess(bare, beside(tmp_path, (1, 1000, 1000), ("Road", "Lake", "Lake"), field), field="code")


def test_names_beside_numbers_show_another_numbering_than_the_maps(mapped, tmp_path):
    """Codes of land cover: the map's road is their 2, its water their 60."""
    done = assess(mapped, beside(tmp_path, (2, 2, 60), ("road", "road", "Water")), field="code")
    assert done.report["confusion"] == [[8, 0], [0, 4]]
    assert done.notes == (
        "The numbers in field 'code' are not the map's codes, as the names beside them show: classes were compared by these names",
    )


@pytest.mark.parametrize("names", [("Road", "Street", "Water"), ("Asphalt", "Asphalt", "Lake"), ("Road", "Road", "Lake")])
def test_numbers_stay_codes_where_names_beside_them_show_no_other_numbering(mapped, tmp_path, names):
    done = assess(mapped, beside(tmp_path, (1, 1, 2), names), field="code")
    assert done.report["confusion"] == [[8, 0], [0, 4]]
    assert done.notes == ("The numbers in field 'code' were taken as the map's codes (1 = 'Road', 2 = 'Water')",)


def test_a_reference_that_the_map_does_not_know_at_all_is_refused(mapped, tmp_path):
    with pytest.raises(LabelError, match="names none of the classes, but Lake"):
        assess(mapped, reference(tmp_path, "Lake", "Lake", "Lake"))


def test_a_map_may_have_a_negative_nodata(tmp_path):
    codes = np.ones((20, 20), np.int16)
    codes[:5] = -9999
    done = assess(
        write_raster(tmp_path / "m.tif", codes, nodata=-9999), write_raster(tmp_path / "r.tif", np.ones((20, 20), np.uint8))
    )
    assert (done.report["pixels"], done.report["overall_accuracy"]) == (300, 1.0)


@pytest.mark.parametrize("text", ["by hand", "[1]", '{"model": 5}', '{"model": "/gone.xmn"}', "[" * 100_000])
def test_a_map_of_other_software_gets_its_report(mapped, tmp_path, text):
    with rasterio.open(mapped, "r+", IGNORE_COG_LAYOUT_BREAK="YES") as dataset:
        dataset.update_tags(PROVENANCE=text)
    page = tmp_path / "page.html"
    run_job(AssessJob(mapped, LabelSpec(reference(tmp_path, 1, 1, 2)), str(page)), silent)
    assert "Accuracy" in page.read_text(encoding="utf-8")


def test_the_labels_that_the_model_learned_from_are_told(tmp_path):
    labels = reference(tmp_path, "Road", "Road", "Water")
    path = str(tmp_path / "own.tif")
    with create_map(path, GRID, "classes", (ROAD, WATER), {"training": {"labels": labels}}) as writer:
        writer.write(GRID.window, np.ones((20, 20), np.uint8))
    done = assess(path, labels)
    assert any("learned from this very reference" in note for note in done.notes)
    assert done.report["is_of_training"] is True


WALD = (ClassSpec(1, "Wald", "#00ff00"), ClassSpec(5, "Wald", "#008800"), ClassSpec(7, "See", "#0000ff"))


@pytest.fixture
def twice(tmp_path):
    """A map with code 1 in the upper half and 5 in the lower, both called Wald, and a row of 7, See, at the end."""
    path, codes = str(tmp_path / "twice.tif"), np.ones((20, 20), np.uint8)
    codes[10:], codes[19] = 5, 7
    with create_map(path, GRID, "classes", WALD) as writer:
        writer.write(GRID.window, codes)
    return path


def test_a_name_that_several_codes_have_is_right_in_any_of_them(twice, tmp_path):
    done = assess(twice, reference(tmp_path, "Wald", "Wald", "wald "))
    assert done.report["overall_accuracy"] == 1.0
    assert done.report["confusion"] == [[8, 0, 0], [0, 4, 0], [0, 0, 0]]
    assert done.notes == ("The map has several classes called 'Wald' (codes 1, 5): a label of that name is right in any of them",)


def test_a_name_of_several_codes_is_wrong_in_others(twice, tmp_path):
    done = assess(twice, reference(tmp_path, "Wald", "See", "Wald"))
    assert done.report["overall_accuracy"] == pytest.approx(8 / 12)
    assert done.report["confusion"] == [[4, 0, 0], [0, 4, 0], [4, 0, 0]]


def test_numbers_tell_classes_of_one_name_apart(twice, tmp_path):
    done = assess(twice, reference(tmp_path, 1, 5, 5))
    assert done.report["overall_accuracy"] == pytest.approx(8 / 12)
    assert not [note for note in done.notes if "several classes" in note]


def test_points_of_a_name_that_several_codes_have_speak_for_both(twice, tmp_path):
    cellsof = [(2 * step, 3 * step) for step in range(6)]
    shapes = [(cells(col, row, col + 1, row + 1), {"class": "Wald"}) for col, row in cellsof]
    points = write_geojson(tmp_path / "points.geojson", shapes)
    done = run_job(AssessJob(twice, LabelSpec(points), sampling="stratified"), silent)
    assert done.report["estimate"]["overall_accuracy"]["value"] == 1.0


def test_another_reference_of_the_same_pixels_taught_nothing(tmp_path):
    """Two rasters that label every pixel lie on the same ones."""
    codes = np.ones((20, 20), np.uint8)
    codes[9:] = 2
    other = np.ascontiguousarray(codes.T)
    with open_codes(write_raster(tmp_path / "a.tif", codes), "map") as opened:
        grid = opened.grid
    prints = [
        burn_labels(LabelSpec(write_raster(tmp_path / "b.tif", found)), grid).labels.fingerprint(grid) for found in (codes, other)
    ]
    assert prints[0] != prints[1]
    renamed = np.where(codes == 1, 7, 3).astype(np.uint8)
    assert burn_labels(LabelSpec(write_raster(tmp_path / "c.tif", renamed)), grid).labels.fingerprint(grid) == prints[0], (
        "codes are names"
    )
    aside = dataclasses.replace(grid, affine=(10.0, 0.0, 410000.0, 0.0, -10.0, 5800000.0))
    moved = write_raster(tmp_path / "d.tif", codes, left=410000.0)
    assert burn_labels(LabelSpec(moved), aside).labels.fingerprint(aside) != prints[0]


def test_the_report_tells_in_a_line_what_the_map_says_that_it_was_made_with(mapped, tmp_path):
    """Tags of another origin may hold anything."""
    told = {"layers": {"msi": "/a/b.tif", "hsi": 3}, "model": "/m/heath.xmn", "smoothing": 4, "prior": "much"}
    with create_map(mapped, GRID, "classes", (ROAD, WATER), told) as writer:
        writer.write(GRID.window, np.ones((20, 20), np.uint8))
    job = AssessJob(mapped, LabelSpec(reference(tmp_path, "Road", "Road", "Water")))
    facts = report_facts(job)
    assert facts.pop("Reference").endswith("json")
    assert facts == {"Model": "heath.xmn", "MSI": "b.tif", "Smoothing": "4"}


FIGURES_OF_CLASSES = ("producers_accuracy", "users_accuracy", "f1")
IN_TWO_CASES = (ClassSpec(1, "GRÜNLAND", "#00ff00"), ClassSpec(5, "Grünland", "#008800"), ClassSpec(7, "See", "#0000ff"))


def test_the_figures_as_a_table(mapped, tmp_path):
    table = tmp_path / "figures.csv"
    labels = LabelSpec(reference(tmp_path, "Road", "Water", "Water"), field="class")
    done = run_job(AssessJob(mapped, labels, table_path=str(table)), silent)
    assert done.outputs == {"table": str(table)}
    rows = table.read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == "code,class,producers_percent,users_percent,f1_percent,mapped as Road,mapped as Water"
    assert rows[1].startswith(f"1,Road,{100 * done.report['classes'][0]['producers_accuracy']:.4f},")
    assert f"overall_accuracy_percent,{100 * done.report['overall_accuracy']:.4f}" in rows
    with pytest.raises(JobError, match=r"does not end in \.csv"):
        AssessJob(mapped, labels, table_path="/a.txt").check()


def test_names_that_are_written_as_the_maps_are_the_classes_that_it_has(tmp_path):
    """A training had made two classes of them, and every label of either was right in both."""
    path, codes = str(tmp_path / "cases.tif"), np.full((20, 20), 5, np.uint8)
    codes[0, :5], codes[19] = 1, 7
    with create_map(path, GRID, "classes", IN_TWO_CASES) as writer:
        writer.write(GRID.window, codes)
    done = assess(path, reference(tmp_path, "See", "GRÜNLAND", "Grünland"))
    assert done.notes == ()
    assert done.report["confusion"][0] == [0, 4, 0], "the map shows Grünland where GRÜNLAND is"
    assert done.report["confusion"][1] == [0, 4, 0]


def test_names_in_upper_and_lower_case_are_one_class_of_the_figures(tmp_path):
    """The map shows one of them alone where the labels are: the other one had no figures at all, or was never right."""
    path, codes = str(tmp_path / "cases.tif"), np.full((20, 20), 5, np.uint8)
    codes[0, :5], codes[19] = 1, 7
    with create_map(path, GRID, "classes", IN_TWO_CASES) as writer:
        writer.write(GRID.window, codes)
    done = assess(path, reference(tmp_path, "See", "GRÜNLAND", "grünland"))
    assert done.notes == ("'GRÜNLAND' and 'Grünland' differ in upper and lower case only: a label of either is right in both",)
    figures = {entry["name"]: [entry[key] for key in FIGURES_OF_CLASSES] for entry in done.report["classes"]}
    assert figures["GRÜNLAND"] == figures["Grünland"] == [pytest.approx(1.0), pytest.approx(8 / 12), pytest.approx(0.8)]
    assert figures["See"] == [0.0, None, 0.0]
    assert done.report["average_accuracy"] == 0.5


@pytest.fixture(scope="module")
def own_map(model_path, scene, tmp_path_factory):
    """A map that says which model made it."""
    path = str(tmp_path_factory.mktemp("own") / "map.tif")
    run_job(ClassifyJob((LayerSpec("msi", scene["msi"]),), str(model_path), path), silent)
    return path


def field_points(tmp_path, map_path, scene, taught, fresh):
    """Single points in a file of its own: so many inside of labelled shapes, and so many elsewhere."""
    with open_codes(map_path, "map") as opened:
        labels = burn_labels(LabelSpec(scene["labels"], field="class"), opened.grid).labels
        is_labelled = np.zeros((opened.grid.height, opened.grid.width), bool)
        is_labelled[labels.rows, labels.cols] = True
        chosen = [*np.argwhere(is_labelled)[::5][:taught], *np.argwhere(~is_labelled)[::50][:fresh]]
        places = [opened.grid.xy(float(col) + 0.5, float(row) + 0.5) for row, col in chosen]
        name = map_classes(map_path)[0].name
        shapes = [({"type": "Point", "coordinates": list(place)}, {"uso": name}) for place in places]
        return LabelSpec(write_geojson(tmp_path / "field.geojson", shapes, opened.grid.crs), field="uso")


@pytest.mark.parametrize(
    ("taught", "fresh", "is_memory"), [(9, 0, True), (9, 8, True), (9, 9, False), (1, 9, False), (0, 9, False)]
)
def test_points_that_taught_are_known_in_whatever_file_they_lie(own_map, scene, tmp_path, taught, fresh, is_memory):
    done = run_job(AssessJob(own_map, field_points(tmp_path, own_map, scene, taught, fresh)), silent)
    told = [note for note in done.notes if "learned from" in note]
    alone = run_job(AssessJob(own_map, field_points(tmp_path, own_map, scene, 0, fresh)), silent) if fresh else done
    of_all = f"The model learned from {taught} of the {taught + fresh} reference pixels"
    remembered = f"{of_all}: the figures say how well it remembers them, not how good the map is"
    others = f"{of_all}; on the other {fresh} alone the overall accuracy is {100 * alone.report['overall_accuracy']:.1f} %"
    assert told == ([remembered] if is_memory else [others] if taught else [])
    rest = f"On the other {fresh} reference pixels alone the overall accuracy is {100 * alone.report['overall_accuracy']:.1f} %"
    assert (rest in done.notes) is (is_memory and fresh > 0)
    assert done.report.get("is_of_training", False) is is_memory


@pytest.mark.parametrize(("count", "sampling"), [(1000, None), (9, "random")])
def test_a_few_pixels_that_taught_by_chance_are_no_matter(own_map, scene, tmp_path, count, sampling):
    reference = field_points(tmp_path, own_map, scene, 1, count)
    done = run_job(AssessJob(own_map, reference, sampling=sampling), silent)
    assert not any("learned from" in note for note in done.notes)


def test_a_model_that_is_gone_or_was_trained_anew_tells_nothing_of_the_points(own_map, scene, tmp_path, model_path):
    model = load_model(str(model_path))
    anew = dataclasses.replace(model.card, provenance=model.card.provenance | {"trained": "2031-01-01T00:00:00+00:00"})
    save_model(str(tmp_path / "anew.xmn"), dataclasses.replace(model, card=anew))
    spec = field_points(tmp_path, own_map, scene, 9, 0)
    for path in ("anew.xmn", "gone.xmn"):
        done = run_job(AssessJob(own_map, spec, model_path=str(tmp_path / path)), silent)
        assert not any("learned from" in note for note in done.notes)
    assert "is_of_training" not in done.report


def test_without_a_crs_a_place_means_nothing_on_other_ground(own_map, scene, model_path):
    with open_codes(own_map, "map") as opened:
        labels = burn_labels(LabelSpec(scene["labels"], field="class"), opened.grid).labels
        bare = dataclasses.replace(opened.grid, crs="")
    training = load_card(str(model_path)).provenance
    for layer, wanted in ((scene["msi"], len(labels)), ("/elsewhere.tif", 0)):
        made = {"model": str(model_path), "training": training, "layers": {"msi": layer}}
        assert learned_from(made, str(model_path), labels, bare).sum() == wanted
