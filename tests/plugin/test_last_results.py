"""What came out last, as texts of a project."""

import json
from dataclasses import replace

import pytest

from xmodalnet.engine.jobs import Done
from xmodalnet.plugin.last_results import LastResults

RESULTS = LastResults(
    training=Done({"model": "/a/m.xmn"}, {"overall_accuracy": 0.9, "classes": [{"name": "Wood", "f1": None}]}, ("a note",)),
    trained_on=("layer", "class", "/a/labels.gpkg"),
    taught="4f2a",
    mapping=Done({"map": "/a/map.tif", "report": "/a/map.tif.html"}, {"classes": []}),
    assessment=Done({"report": "/a/r.html"}, {"pixels": 7}),
    assessed_with=("map", "points", ""),
    comparison=Done({"change": "/a/c.tif"}, {"matrix": [[1, 2], [3, 4]], "classes": [], "pixel_hectares": None}),
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
    assert found.assessment.report == {"pixels": 7}
    assert (found.comparison.report["matrix"], found.compared) == ([[1, 2], [3, 4]], ("older", "newer"))


def test_a_project_of_before_the_labels_file_was_kept_is_understood():
    shape, line, *of = json.loads(RESULTS.as_entries(str)["training"])
    found = back({"training": json.dumps([shape, line, *of[:2]])})
    assert (found.training, found.trained_on) == (RESULTS.training, ("layer", "class", ""))


def test_without_results_there_is_nothing_to_write_or_to_read():
    assert set(LastResults().as_entries(str).values()) == {""}
    assert back({}) == LastResults()


def test_what_only_the_report_shows_is_left_to_it():
    large = replace(RESULTS.training, report={"kappa": 0.5, "confusion": [[1]], "reliability": [], "curves": {}})
    entries = replace(RESULTS, training=large).as_entries(str)
    assert back(entries).training.report == {"kappa": 0.5}


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
