"""What came out last, as texts of a project."""

import json
from dataclasses import replace

import pytest

from xmodalnet.engine.jobs import Done
from xmodalnet.plugin.last_results import LastResults

WOOD = {"code": 1, "name": "Wood", "color": "#1b4f2a", "producers_accuracy": 0.9, "users_accuracy": None, "f1": None}
MEASURED = {"overall_accuracy": 0.9, "average_accuracy": 0.8, "kappa": None}
TRAINED = {**MEASURED, "classes": [WOOD]}
ASSESSED = {**MEASURED, "pixels": 7, "classes": []}
CHANGED = [{"name": name, "color": "#1b4f2a"} for name in ("Wood", "Lake")]
COMPARED = {"matrix": [[1, 2], [3, 4]], "classes": CHANGED, "pixel_hectares": None, "pixels": 10, "changed_share": 0.5}
RESULTS = LastResults(
    training=Done({"model": "/a/m.xmn"}, TRAINED, ("a note",)),
    trained_on=("layer", "class", "/a/labels.gpkg"),
    taught="4f2a",
    mapping=Done({"map": "/a/map.tif", "report": "/a/map.tif.html"}, {"classes": []}),
    assessment=Done({"report": "/a/r.html"}, ASSESSED),
    assessed_with=("map", "points", ""),
    comparison=Done({"change": "/a/c.tif"}, COMPARED),
    compared=("older", "newer"),
)


def back(entries):
    return LastResults.of_entries(lambda name: entries.get(name, ""), lambda path: path.replace("./", "/b/"))


def test_results_come_back_and_their_files_move_with_the_project():
    entries = RESULTS.as_entries(lambda path: path.replace("/a/", "./"))
    found = back(entries)
    assert found.training == replace(RESULTS.training, outputs={"model": "/b/m.xmn"})
    assert found.mapping.outputs == {"map": "/b/map.tif", "report": "/b/map.tif.html"}
    assert (found.trained_on, found.assessed_with) == (("layer", "class", "/b/labels.gpkg"), RESULTS.assessed_with)
    assert found.taught == "4f2a"
    assert found.assessment.report == ASSESSED
    assert (found.comparison.report["matrix"], found.compared) == ([[1, 2], [3, 4]], ("older", "newer"))


def test_a_project_of_before_the_labels_file_was_kept_is_understood():
    shape, line, *of = json.loads(RESULTS.as_entries(str)["training"])
    found = back({"training": json.dumps([shape, line, *of[:2]])})
    assert (found.training, found.trained_on) == (RESULTS.training, ("layer", "class", ""))


def test_without_results_there_is_nothing_to_write_or_to_read():
    assert set(LastResults().as_entries(str).values()) == {""}
    assert back({}) == LastResults()


def test_what_only_the_report_shows_is_left_to_it():
    large = replace(RESULTS.training, report={**TRAINED, "confusion": [[1] * 41] * 41, "reliability": [], "curves": {}})
    entries = replace(RESULTS, training=large).as_entries(str)
    assert back(entries).training.report == TRAINED


def test_a_matrix_of_few_classes_can_be_exported_when_the_project_is_opened_again():
    small = replace(RESULTS.training, report={**TRAINED, "confusion": [[3, 1], [0, 4]]})
    entries = replace(RESULTS, training=small).as_entries(str)
    assert back(entries).training.report == {**TRAINED, "confusion": [[3, 1], [0, 4]]}


@pytest.mark.parametrize("text", ["no JSON", "7", "[]", "{}", '["1"]', '["1", "no line", "a", "b"]', '["1", 7, "a", "b"]'])
def test_entries_that_are_not_understood_are_passed_over(text):
    assert back({"training": text}) == LastResults()


def test_results_of_another_shape_or_kind_are_passed_over():
    shape, line, *of = json.loads(RESULTS.as_entries(str)["training"])
    assert back({"training": json.dumps([shape, line, *of])}).training == RESULTS.training
    assert back({"training": json.dumps(["0", line, *of])}) == LastResults()
    assert back({"training": json.dumps([shape, line])}) == LastResults()
    assert back({"training": json.dumps([shape, '{"type": "cancelled"}', *of])}) == LastResults()


def test_figures_of_a_model_or_map_that_is_gone_are_gone_too(tmp_path):
    (tmp_path / "map.tif").touch()
    results = replace(RESULTS, mapping=Done({"map": str(tmp_path / "map.tif")}))
    kept = results.of_files_that_are_there()
    assert kept == replace(results, training=None, comparison=None)
    (tmp_path / "map.tif").unlink()
    assert results.of_files_that_are_there().mapping is None


INTERVAL = {"low": 0.8, "high": 0.9, "shapes": 12}
FIGURE = {"value": 0.5, "margin": 0.1}
ESTIMATE = {"overall_accuracy": FIGURE, "left_out_share": 0, "assumption": "none"}


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("training", {"classes": 5}),
        ("training", {"classes": [7]}),
        ("training", {"classes": [{**WOOD, "f1": "<b>"}]}),
        ("training", {"overall_accuracy": "x"}),
        ("training", {"overall_accuracy": 1e300}),
        ("training", {"overall_accuracy": 10**400}),
        ("training", {"kappa": []}),
        ("training", {"overall_accuracy_interval": INTERVAL}),
        ("training", {"overall_accuracy_over_folds": {"folds": "<img>", "each": [0.5], "caution": ""}}),
        ("training", {"doubtful": {"shapes": [{"x": 1.0}]}}),
        ("mapping", {"classes": [1, 2]}),
        ("mapping", {"other_ground": 7}),
        ("mapping", {"classes": [{"name": "Wood", "color": "#1b4f2a", "share": None}]}),
        ("assessment", {"pixels": True}),
        ("assessment", {"estimate": 7}),
        ("assessment", {"estimate": {**ESTIMATE, "points_missing": 3}}),
        ("assessment", {"overall_accuracy_interval": [1, 2]}),
        ("assessment", {"comparison": {"pixels": 3}}),
        ("comparison", {"changed_share": None}),
        ("comparison", {"matrix": [[1, 2], [3]]}),
        ("comparison", {"matrix": [[1]]}),
    ],
)
def test_figures_that_could_not_be_shown_are_none(kind, changes):
    entries = RESULTS.as_entries(str)
    assert getattr(back(entries), kind) is not None
    done = getattr(RESULTS, kind)
    changed = replace(RESULTS, **{kind: replace(done, report={**done.report, **changes})})
    assert getattr(back(changed.as_entries(str)), kind) is None


def test_figures_with_all_that_may_be_told_are_kept():
    interval = {**INTERVAL, "caution": "", "missing": 2, "things": "points"}
    folds = {"folds": 3, "each": [0.8, 0.9], "caution": ""}
    doubts = {"crs": "EPSG:32633", "shapes": [{"x": 1.5, "y": 2, "class": 1, "predicted": 2, "share": 0.7, "pixels": 9}]}
    beside = {"pixels": 3, "overall_accuracy": 1, "other_overall_accuracy": 0.5, "other_map": "/a/b.tif", "p": 0.2, "caution": ""}
    shares = dict.fromkeys(("share", "producers_accuracy", "users_accuracy", "hectares"), FIGURE)
    estimate = {**ESTIMATE, "points_missing": 3, "likely_low": 0.1, "likely_high": 0.9}
    training = {**TRAINED, "overall_accuracy_interval": interval, "overall_accuracy_over_folds": folds, "doubtful": doubts}
    assessment = {
        **ASSESSED,
        "overall_accuracy_interval": INTERVAL,
        "comparison": beside,
        "estimate": {**estimate, "classes": [{"code": 1, "mapped_share": 0.5, **shares}]},
    }
    found = back(replace(RESULTS, training=Done({}, training), assessment=Done({}, assessment)).as_entries(str))
    assert (found.training.report, found.assessment.report) == (training, assessment)


@pytest.mark.parametrize("text", ["[" * 100_000, "5", '"x"', "{}", '["1", "' + "[" * 100_000 + '"]', "[" + " " * 1_000_000 + "]"])
def test_an_entry_that_is_none_is_passed_over(text):
    assert back(dict.fromkeys(("training", "mapping", "assessment", "comparison"), text)) == LastResults()
