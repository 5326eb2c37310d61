"""What a sample says of a whole map, from files to figures: the papers' examples as maps, and what must be known of a bad sample."""

import numpy as np
import pytest
from scenes import write_geojson, write_raster

from xmodalnet.engine.data.maps import create_map
from xmodalnet.engine.errors import LabelError, LayerError
from xmodalnet.engine.grid import Grid
from xmodalnet.engine.map_jobs import AssessJob
from xmodalnet.engine.specs import ClassSpec, LabelSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent
from .test_area import DEFORESTATION, MAPPED, REFERENCE, STRATA

CLASSES = tuple(ClassSpec(code, name, "#336699") for code, name in enumerate(("Loss", "Gain", "Forest", "Other"), start=1))
NO_REFERENCE = 250


def spread(shares, size=100_000, width=400):
    """Codes 1, 2, ... (h, w) of the given shares, in runs of rows."""
    return np.repeat(np.arange(1, len(shares) + 1), [round(share * size) for share in shares]).reshape(-1, width).astype(np.uint8)


def places(codes, code, count):
    """As many pixels of a code, apart from each other."""
    inside = np.flatnonzero(codes.ravel() == code)
    return inside[np.linspace(0, len(inside) - 1, count).astype(int)]


def write_map(path, codes, classes=CLASSES, pixel=30.0, crs="EPSG:32633"):
    grid = Grid(crs, (pixel, 0.0, 400000.0, 0.0, -pixel, 5800000.0), codes.shape[1], codes.shape[0])
    with create_map(str(path), grid, "classes", classes) as writer:
        writer.write(grid.window, codes)
    return str(path)


def write_sample(path, reference, pixel=30.0):
    return write_raster(path, reference, nodata=NO_REFERENCE, pixel=pixel)


def assess(mapped, reference, sampling="stratified", **options):
    return run_job(AssessJob(mapped, LabelSpec(reference), sampling=sampling, **options), silent)


@pytest.fixture
def olofsson(tmp_path):
    """The map and the sample of Olofsson et al. 2014, at a hundredth of its size: of that the sample is a part that counts."""
    codes = spread((0.02, 0.015, 0.32, 0.645))
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    for code, row in enumerate(DEFORESTATION, start=1):
        reference[places(codes, code, row.sum())] = np.repeat([1, 2, 3, 4], row)
    return write_map(tmp_path / "map.tif", codes), write_sample(tmp_path / "sample.tif", reference.reshape(codes.shape))


def test_the_example_of_olofsson_2014_as_files(olofsson):
    found = assess(*olofsson).report["estimate"]
    assert (found["pixels"], found["map_pixels"], found["pixel_hectares"]) == (640, 100_000, pytest.approx(0.09))
    loss = found["classes"][0]
    assert (loss["name"], loss["mapped_share"], loss["mapped_hectares"]) == ("Loss", 0.02, pytest.approx(180.0))
    assert loss["hectares"]["value"] == pytest.approx(211.58, abs=0.005)
    assert loss["hectares"]["margin"] == pytest.approx(61.37, abs=0.005)
    assert loss["share"]["standard_error"] == pytest.approx(0.0034792, abs=1e-7)
    assert loss["users_accuracy"]["margin"] == pytest.approx(0.07404 * (1 - 75 / 2000) ** 0.5, abs=0.00005)
    assert loss["producers_accuracy"]["value"] == pytest.approx(0.749, abs=0.0005)
    assert found["overall_accuracy"]["value"] == pytest.approx(0.9465, abs=0.0001)
    assert "within each class of this very map" in found["assumption"]


@pytest.mark.parametrize("right", [12, 11])
def test_a_class_that_is_answered_whole_is_known(tmp_path, right):
    """All twelve pixels of the last class: nothing is left to chance there, and its interval is as narrow as can be."""
    codes = spread((0.4, 0.48, 0.12), 100, 10)
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    for code, values in ((1, [1] * 12 + [2] * 4 + [3] * 4), (2, [2] * 12 + [1] * 8), (3, [3] * right + [1] * (12 - right))):
        reference[places(codes, code, len(values))] = values
    path, sample = write_map(tmp_path / "m.tif", codes), write_sample(tmp_path / "s.tif", reference.reshape(codes.shape))
    strata = write_raster(tmp_path / "t.tif", codes, pixel=30.0)
    for options in ({}, {"strata_path": strata}):
        done = assess(path, sample, **options)
        forest = done.report["estimate"]["classes"][2]
        assert (forest["users_accuracy"]["value"], forest["users_accuracy"]["margin"]) == (pytest.approx(right / 12), 0.0)
        assert not any("lean on each" in note for note in done.notes)
    error = (0.4 * 0.6 / 19 * (0.4**2 * (1 - 20 / 40) + 0.48**2 * (1 - 20 / 48))) ** 0.5
    assert done.report["estimate"]["overall_accuracy"]["standard_error"] == pytest.approx(error)


def test_plain_counts_stay_what_they_are(olofsson):
    """The sample's own accuracy is another figure than the map's; without a sampling design it is the only one."""
    plain = assess(*olofsson, sampling=None).report
    assert plain["overall_accuracy"] == pytest.approx(587 / 640)
    assert "estimate" not in plain
    assert assess(*olofsson).report["overall_accuracy"] == plain["overall_accuracy"]


@pytest.mark.parametrize("sampling", [None, "stratified", "random"])
def test_the_report_says_of_each_design_what_its_figures_speak_for(olofsson, tmp_path, sampling):
    page = tmp_path / "r.html"
    run_job(AssessJob(olofsson[0], LabelSpec(olofsson[1]), str(page), sampling=sampling), silent)
    text = page.read_text(encoding="utf-8")
    only_counted = (
        "640 pixels where both the map and the reference have a class, each counted alike. The figures speak for the whole"
    )
    weighted = "The estimate weights each by the part of the map that it stands for"
    assert [only_counted in text, weighted in text, "counted, too" in text] == [sampling is None, bool(sampling), bool(sampling)]


def test_plain_counts_stay_where_the_strata_leave_a_class_out(tmp_path):
    """The map names nothing, and its third class lies where there is no stratum: it still counts where all pixels do."""
    codes = spread((0.3, 0.3, 0.4))
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    for code, values in ((1, [1] * 20), (2, [2] * 20), (3, [2] * 40)):
        reference[places(codes, code, len(values))] = values
    files = write_raster(tmp_path / "m.tif", codes, pixel=30.0), write_sample(tmp_path / "s.tif", reference.reshape(codes.shape))
    strata = write_raster(tmp_path / "t.tif", np.where(codes == 3, 9, 1).astype(np.uint8), pixel=30.0, nodata=9)
    plain = assess(*files, sampling=None).report
    assert (plain["overall_accuracy"], plain["pixels"]) == (0.5, 80)
    found = assess(*files, strata_path=strata).report
    assert (found["overall_accuracy"], found["confusion"]) == (0.5, plain["confusion"])
    assert found["estimate"]["overall_accuracy"]["value"] == 1.0, "of the map inside the strata"
    assert found["estimate"]["classes"][2]["mapped_share"] == found["estimate"]["classes"][2]["share"]["value"] == 0.0


def test_the_example_of_stehman_2014_as_files(tmp_path):
    strata = spread((0.4, 0.3, 0.2, 0.1))
    mapped, reference = strata.copy().ravel(), np.full(strata.size, NO_REFERENCE, np.uint8)
    for code, letter in enumerate("ABCD", start=1):
        drawn = places(strata, code, 10)
        mapped[drawn] = ["ABCD".index(MAPPED[at]) + 1 for at in range(40) if STRATA[at] == letter]
        reference[drawn] = ["ABCD".index(REFERENCE[at]) + 1 for at in range(40) if STRATA[at] == letter]
    path = write_map(tmp_path / "map.tif", mapped.reshape(strata.shape))
    sample = write_sample(tmp_path / "sample.tif", reference.reshape(strata.shape))
    found = assess(path, sample, strata_path=write_raster(tmp_path / "strata.tif", strata, pixel=30.0)).report["estimate"]
    assert found["overall_accuracy"]["value"] == pytest.approx(0.63)
    assert found["overall_accuracy"]["standard_error"] == pytest.approx(0.085, abs=0.0005)
    assert found["classes"][0]["share"]["standard_error"] == pytest.approx(0.082, abs=0.0005)
    assert found["classes"][1]["users_accuracy"]["value"] == pytest.approx(0.574, abs=0.0005)
    assert found["matrix"][2][1] == pytest.approx(0.08)
    assert "within each stratum of" in found["assumption"]


def test_a_random_sample_is_sorted_by_class_afterwards_or_taken_as_one(olofsson, tmp_path):
    found = assess(*olofsson, sampling="random").report["estimate"]
    assert "from all of the map; they were sorted by its classes" in found["assumption"]
    assert found["classes"][0]["share"]["value"] == pytest.approx(0.0235086, abs=1e-7)
    codes = spread((0.02, 0.98))
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    reference[places(codes, 2, 40)] = [2] * 30 + [1] * 10
    sample = write_sample(tmp_path / "s.tif", reference.reshape(codes.shape))
    found = assess(write_map(tmp_path / "m.tif", codes), sample, sampling="random").report["estimate"]
    assert "with one stratum" in found["assumption"]
    assert found["classes"][0]["share"]["value"] == pytest.approx(0.25)
    variance = 0.25 * 0.75 / 39 * (1 - 40 / 100_000)
    assert found["classes"][0]["share"]["standard_error"] == pytest.approx(variance**0.5)


def test_what_a_thin_sample_cannot_say_is_said(tmp_path):
    codes = spread((0.1, 0.2, 0.3, 0.4))
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    for code, values in ((2, [2]), (3, [3] * 20), (4, [4] * 15 + [3] * 5)):
        reference[places(codes, code, len(values))] = values
    done = assess(write_map(tmp_path / "m.tif", codes), write_sample(tmp_path / "s.tif", reference.reshape(codes.shape)))
    assert "No sample pixel lies in 'Loss': the estimates are of the map without it (10.0 % less)" in done.notes
    assert "Only one sample pixel lies in 'Gain': figures that it takes part in have no standard error" in done.notes
    loss, gain, forest, _ = done.report["estimate"]["classes"]
    assert loss["users_accuracy"] == {
        **dict.fromkeys(("value", "standard_error", "margin", "low", "high")),
        "is_cut": False,
    }
    assert (loss["mapped_share"], loss["mapped_hectares"]) == (0.1, pytest.approx(900.0)), "the map shows it all the same"
    assert (gain["users_accuracy"]["value"], gain["users_accuracy"]["margin"]) == (1.0, None)
    assert forest["users_accuracy"]["low"] == pytest.approx(0.8102, abs=1e-4), "20 of 20 right (Agresti & Coull), of many"
    assert forest["share"]["value"] == pytest.approx((0.3 + 0.4 * 0.25) / 0.9)
    assert forest["share"]["margin"] is None
    assert done.report["estimate"]["map_pixels"] == 90_000


def test_few_points_that_all_agree_do_not_make_a_figure_certain(tmp_path):
    """Twelve of twelve right are as 13.92 of 15.84, which reaches to 0.8788 - 1.96 * sqrt(0.8788 * 0.1212 / 15.84) = 0.7181: in every
    figure of a random sample of a map of one class."""
    codes = spread((1.0,))
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    reference[places(codes, 1, 12)] = 1
    files = write_map(tmp_path / "m.tif", codes), write_sample(tmp_path / "s.tif", reference.reshape(codes.shape))
    found = assess(*files, sampling="random").report["estimate"]
    loss = found["classes"][0]
    for figure in (found["overall_accuracy"], loss["users_accuracy"], loss["share"]):
        assert (figure["value"], figure["low"], figure["high"]) == (1.0, pytest.approx(0.7181, abs=1e-4), 1.0)
    assert loss["hectares"]["low"] == pytest.approx(9000 * 0.7181, abs=1.5)
    assert "do not take points that all agree for certainty (Agresti & Coull 1998)" in found["assumption"]


def test_a_single_point_of_the_map_has_no_error_and_the_note_names_no_stratum(tmp_path):
    """The stratum that is all of the map has the code 0, and so has a class."""
    codes = spread((0.6, 0.4)) - 1
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    reference[places(codes, 0, 1)] = 0
    names = tuple(ClassSpec(code, name, "#336699") for code, name in enumerate(("Water", "Forest")))
    files = write_map(tmp_path / "m.tif", codes, names), write_sample(tmp_path / "s.tif", reference.reshape(codes.shape))
    notes = assess(*files, sampling="random").notes
    assert "The sample is a single pixel: no figure has a standard error" in notes


def test_classes_and_strata_of_few_points_are_told(tmp_path):
    """Of each class, where the map or the reference has few; both are said, and those of the reference add up to all."""
    codes = spread((0.25, 0.25, 0.25, 0.25))
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    for code, values in ((1, [1] * 8 + [2] * 2), (2, [2] * 25), (3, [3] * 10 + [2] * 10), (4, [4] * 50)):
        reference[places(codes, code, len(values))] = values
    sample = write_sample(tmp_path / "s.tif", reference.reshape(codes.shape))
    path, strata = write_map(tmp_path / "m.tif", codes), write_raster(tmp_path / "t.tif", codes // 4 + 1, pixel=30.0)
    usual = "50 are usual (Olofsson et al. 2014). With 200 points within the classes in equal numbers (design equal), each has 50"
    few = f"are rough, as fewer than 20 points tell of each: {usual}"
    assert f"The figures of 'Loss', 'Forest' {few}" in assess(path, sample).notes
    reference[places(codes, 4, 50)[15:]] = NO_REFERENCE
    sample = write_sample(tmp_path / "s.tif", reference.reshape(codes.shape))
    notes = assess(path, sample, strata_path=strata).notes
    assert f"The figures of 'Loss', 'Forest', 'Other' {few}" in notes
    assert "Few points lie in '2' (15) of the map that the points were drawn in: the estimates lean on each of them" in notes
    assert not any("ew points" in note or "rough" in note for note in assess(path, sample, sampling=None).notes)


def test_where_all_points_agree_it_is_told_why_the_margins_of_all_areas_are_alike(tmp_path):
    """A class of 4 ha had a margin of 15 ha, as one of 162 ha had, without a word: none of the points elsewhere is of it, but few are
    there."""
    codes = spread((0.9, 0.1))
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    for code, count in ((1, 90), (2, 30)):
        reference[places(codes, code, count)] = code
    path, told = write_map(tmp_path / "m.tif", codes, CLASSES[:2]), "All points agree with the map. The margins of the areas are"
    done = assess(path, write_sample(tmp_path / "s.tif", reference.reshape(codes.shape)))
    large, small = (entry["share"]["margin"] for entry in done.report["estimate"]["classes"])
    assert large == pytest.approx(small)
    assert sum(note.startswith(told) for note in done.notes) == 1
    reference[places(codes, 1, 1)] = 2
    done = assess(path, write_sample(tmp_path / "s.tif", reference.reshape(codes.shape)))
    assert not any(note.startswith(told) for note in done.notes)


def test_a_class_that_the_points_know_nothing_of_is_told(tmp_path):
    """The points were drawn from, and labelled with the classes of, a map that did not have it."""
    before, codes = spread((0.5, 0.5)), spread((0.5, 0.3, 0.2))
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    drawn = np.concatenate([places(before, code, 40) for code in (1, 2)])
    reference[drawn] = before.ravel()[drawn]
    sample = write_sample(tmp_path / "s.tif", reference.reshape(codes.shape))
    strata = write_map(tmp_path / "t.tif", before, CLASSES[:2])
    count = int((codes.ravel()[drawn] == 3).sum())
    assert count > 10
    notes = assess(write_map(tmp_path / "m.tif", codes), sample, strata_path=strata).notes
    assert notes[1] == (
        f"The map shows 'Forest' at {count} points, and nobody said so of any: look at these again if the class is newer than they are"
    )
    same = assess(write_map(tmp_path / "m.tif", before), sample, strata_path=None).notes
    assert not any("nobody said so" in note for note in same)


@pytest.mark.parametrize(
    ("names", "missed"), [((), "3"), (("low risk", "high risk", "swamp"), "swamp")], ids=["bare codes", "named"]
)
def test_strata_and_classes_are_told_apart_though_they_share_their_codes(tmp_path, names, missed):
    """Strata 1 to 3 lie across a map of the classes 1 and 2; no sample pixel lies in the third, and all are right."""
    mapped, strata = spread((0.5, 0.5)), spread((0.4, 0.4, 0.2))
    reference = np.full(mapped.size, NO_REFERENCE, np.uint8)
    for code in (1, 2):
        reference[places(strata, code, 30)] = mapped.ravel()[places(strata, code, 30)]
    sample = write_sample(tmp_path / "s.tif", reference.reshape(mapped.shape))
    specs = tuple(ClassSpec(code, name, "#336699") for code, name in enumerate(names, start=1))
    path = write_map(tmp_path / "t.tif", strata, specs) if names else write_raster(tmp_path / "t.tif", strata, pixel=30.0)
    done = assess(write_map(tmp_path / "m.tif", mapped), sample, strata_path=path)
    assert (
        f"No sample pixel lies in '{missed}' of the map that the points were drawn in: the estimates are of the map without it "
        "(20.0 % less)" in done.notes
    )


def test_one_sample_pixel_is_enough_for_a_stratum_of_one(tmp_path):
    """The first stratum is a single pixel; with a third one of more pixels, but only one in the sample, no error is known."""
    mapped, strata = spread((0.5, 0.5)), spread((0.0, 0.6, 0.4))
    strata[0, 0] = 1
    reference = np.full(mapped.size, NO_REFERENCE, np.uint8)
    drawn = np.append(places(strata, 2, 40), 0)
    reference[drawn] = mapped.ravel()[drawn]
    reference[drawn[:10]] = 2
    path = write_map(tmp_path / "m.tif", mapped)

    def estimated():
        sample = write_sample(tmp_path / "s.tif", reference.reshape(mapped.shape))
        done = assess(path, sample, strata_path=write_raster(tmp_path / "t.tif", strata, pixel=30.0))
        return done.report["estimate"]["overall_accuracy"], [note for note in done.notes if "Only one sample pixel" in note]

    overall, notes = estimated()
    assert overall["standard_error"] == pytest.approx((0.75 * 0.25 / 39) ** 0.5, rel=0.001)
    assert notes == []
    reference[places(strata, 3, 1)] = 2
    overall, notes = estimated()
    assert overall["standard_error"] is None
    assert notes == [
        "Only one sample pixel lies in '3' of the map that the points were drawn in: figures that it takes part in have no standard error"
    ]


def test_a_class_that_no_sample_pixel_met_is_still_in_the_table(tmp_path):
    """The map is of other software and names nothing: the third code is found by counting alone."""
    codes = spread((0.5, 0.4, 0.1))
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    for code in (1, 2):
        reference[places(codes, code, 30)] = [code] * 25 + [3 - code] * 5
    sample = write_sample(tmp_path / "s.tif", reference.reshape(codes.shape))
    done = assess(write_raster(tmp_path / "m.tif", codes, pixel=30.0), sample)
    assert [entry["name"] for entry in done.report["estimate"]["classes"]] == ["Class 1", "Class 2", "Class 3"]
    assert any("lies in 'Class 3'" in note for note in done.notes)


def test_drawn_shapes_are_no_sample_of_single_pixels(olofsson, tmp_path):
    codes = np.full((250, 400), NO_REFERENCE, np.uint8)
    codes[0:4, 0:30], codes[100:110, 0:30] = 1, 3
    done = assess(olofsson[0], write_sample(tmp_path / "drawn.tif", codes))
    told = "Most of the sample's pixels lie side by side, as those of polygons do: such pixels are alike, and the intervals far too narrow"
    assert done.report["weightiest"][1].startswith(told), "after what the codes were taken for"
    assert not any("side by side" in note for note in assess(*olofsson).notes)


@pytest.mark.parametrize(("share", "width"), [(0.2, 100), (0.45, 100), (0.7, 100), (0.9, 20)])
def test_a_dense_sample_lies_side_by_side_where_it_was_not_drawn(tmp_path, share, width):
    """Most pixels of a dense random sample touch another one by chance; a block of as many is a block all the same, unless a random
    sample would hardly leave a pixel alone either."""
    codes = spread((0.5, 0.5), width**2, width)
    path, count = write_map(tmp_path / "m.tif", codes), round(share * codes.size)
    drawn = {
        "random": np.random.default_rng(0).choice(codes.size, count, replace=False),
        "block": np.arange(codes.size // 20, codes.size // 20 + count),
    }
    is_told = {}
    for name, where in drawn.items():
        reference = np.full(codes.size, NO_REFERENCE, np.uint8)
        reference[where] = codes.ravel()[where]
        done = assess(path, write_sample(tmp_path / "s.tif", reference.reshape(codes.shape)), sampling="random")
        is_told[name] = any("side by side" in note for note in done.notes)
    assert is_told == {"random": False, "block": share < 0.9}


def test_a_reference_of_all_pixels_is_no_sample(olofsson):
    with pytest.raises(LabelError, match="covers the whole map") as caught:
        assess(olofsson[0], olofsson[0])
    assert "plain counts" in caught.value.hint


def test_points_are_a_sample(olofsson, tmp_path):
    points = [
        ({"type": "Point", "coordinates": [400015 + 300 * at, 5800000 - 30 * row - 15]}, {"class": name})
        for row, name in ((1, "Loss"), (7, "Gain"), (60, "Forest"), (200, "Other"))
        for at in range(10)
    ]
    done = run_job(
        AssessJob(olofsson[0], LabelSpec(write_geojson(tmp_path / "p.geojson", points)), sampling="stratified"), silent
    )
    assert done.report["estimate"]["pixels"] == 40
    assert done.report["estimate"]["overall_accuracy"]["value"] == pytest.approx(1.0)


def test_strata_that_do_not_fit_are_refused_or_told(olofsson, tmp_path):
    half = np.ones((125, 400), np.uint8)
    done = assess(*olofsson, strata_path=write_raster(tmp_path / "half.tif", half, pixel=30.0))
    assert any("reference pixels lie where there is no stratum" in note for note in done.notes)
    assert done.report["estimate"]["map_pixels"] == 50_000
    with pytest.raises(LayerError, match=r"The strata raster .* does not meet the map"):
        assess(*olofsson, strata_path=write_raster(tmp_path / "far.tif", half, left=900000.0))
    with pytest.raises(LayerError, match=r"The strata raster holds the value 1\.5"):
        assess(*olofsson, strata_path=write_raster(tmp_path / "f.tif", np.full((250, 400), 1.5, np.float32), pixel=30.0))
    with pytest.raises(LayerError, match=r"absent\.tif' is not there"):
        assess(*olofsson, strata_path=str(tmp_path / "absent.tif"))
    empty = np.full((250, 400), 9, np.uint8)
    empty[0, 1] = 1
    with pytest.raises(LabelError, match="No reference pixel lies in any stratum"):
        assess(*olofsson, strata_path=write_raster(tmp_path / "e.tif", empty, pixel=30.0, nodata=9))


def test_a_map_in_degrees_has_shares_and_says_why(tmp_path):
    codes = spread((0.5, 0.5), 10_000, 100)
    reference = np.full(codes.size, NO_REFERENCE, np.uint8)
    for code in (1, 2):
        reference[places(codes, code, 20)] = [code] * 15 + [3 - code] * 5
    place = {"left": 10.0, "top": 60.0, "pixel": 0.1, "crs": "EPSG:4326"}
    sample = write_raster(tmp_path / "s.tif", reference.reshape(codes.shape), nodata=NO_REFERENCE, **place)
    done = assess(write_raster(tmp_path / "m.tif", codes, **place), sample)
    assert done.report["estimate"]["pixel_hectares"] is None
    assert "hectares" not in done.report["estimate"]["classes"][0]
    assert any("areas are shares of pixels" in note for note in done.notes)
