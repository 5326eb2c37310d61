"""Held-out shapes that a model takes for something else."""

import dataclasses

import numpy as np
import pyogrio

from xmodalnet.engine.data.labelled import Labels
from xmodalnet.engine.grid import Window
from xmodalnet.engine.learn.doubtful import MOST_DOUBTFUL, Doubtful, doubtful_shapes, worst
from xmodalnet.engine.runs.train import places_of
from xmodalnet.engine.samples import read_sample
from xmodalnet.engine.worker import run_job

from .conftest import silent


def shape_of(found, wanted=0, shape=3, row=10):
    """A row of pixels of one class, and what they are found to be."""
    count = len(found)
    return [np.full(count, shape), np.full(count, row), np.arange(count), np.full(count, wanted), np.array(found)]


def test_a_shape_is_doubted_from_half_its_pixels_on():
    assert doubtful_shapes(*shape_of([0, 0, 0, 1, 1])) == []
    assert doubtful_shapes(*shape_of([0, 0, 1, 1])) == [Doubtful(10, 2, (10, 1), 0, 1, 0.5, 4)]


def test_the_class_that_most_pixels_are_taken_for_is_named_and_the_point_is_one_of_them():
    found = doubtful_shapes(*shape_of([2, 1, 1, 1, 1, 1, 2, 0]))
    assert found == [Doubtful(10, 3, (10, 3), 0, 1, 7 / 8, 8)], "the middle one of those that are taken for class 1"


def test_shapes_are_told_apart_in_any_order_of_their_pixels():
    parts = [shape_of([1, 1], shape=7, row=1), shape_of([0, 0], shape=2, row=2), shape_of([2], shape=5, row=3)]
    joined = [np.concatenate(columns) for columns in zip(*parts, strict=True)]
    order = np.array([4, 2, 0, 3, 1])
    found = doubtful_shapes(*(column[order] for column in joined))
    assert [(shape.row, shape.found, shape.pixels) for shape in found] == [(3, 2, 1), (1, 1, 2)]


def test_the_middle_of_a_shape_stays_whatever_is_taken_for_another_class():
    for found in ([1, 1, 1, 1, 0], [0, 0, 1, 1, 1]):
        assert doubtful_shapes(*shape_of(found))[0].middle == (10, 2)


def test_of_nothing_nothing_is_doubted():
    assert doubtful_shapes(*(np.empty(0, np.int64) for _ in range(5))) == []


def test_the_worst_come_first_and_no_more_than_fit_a_list():
    half, all_of_few = Doubtful(0, 0, (0, 0), 0, 1, 0.5, 90), Doubtful(0, 1, (0, 1), 0, 1, 1.0, 2)
    all_of_many = Doubtful(0, 2, (0, 2), 0, 1, 1.0, 9)
    assert worst([[half, all_of_few], [all_of_many]], np.array([0.9])) == [all_of_many, all_of_few, half]
    assert len(worst([[half] * 150, [all_of_few] * 150], np.array([0.9]))) == MOST_DOUBTFUL


def test_pixels_of_windows_are_found_among_the_labels():
    labels = Labels(*(np.array(values) for values in ([0, 1, 5, 5], [2, 0, 1, 5], [1, 1, 2, 2], [0, 0, 4, 9])))
    where = np.zeros((2, 4, 4), bool)
    where[0, 0, 2] = where[0, 1, 0] = where[1, 1, 1] = True
    shapes, rows, cols = places_of(labels, [Window(0, 0, 4, 4), Window(4, 4, 4, 4)], where)
    assert (shapes.tolist(), rows.tolist(), cols.tolist()) == ([0, 0, 9], [0, 1, 5], [2, 0, 5])


def test_shapes_whose_class_was_mistaken_are_found_by_a_training_with_folds(train_job, tmp_path):
    """The shapes of the scene, two of which bear another one's class: these and hardly any others are doubted."""
    meta, _, geometry, fields = pyogrio.raw.read(train_job.labels.path)
    names = list(meta["fields"])
    values = fields[names.index("code")].copy()
    wrong = [np.flatnonzero(values == code)[-1] for code in np.unique(values)[:2]]
    other = values[wrong[::-1]]
    values[wrong] = other
    path = str(tmp_path / "wrong.gpkg")
    pyogrio.raw.write(
        path, geometry, [values], ["code"], layer="labels", driver="GPKG", geometry_type=meta["geometry_type"], crs=meta["crs"]
    )
    job = dataclasses.replace(
        train_job,
        labels=dataclasses.replace(train_job.labels, path=path, layer="", field="code"),
        classes=(),
        folds=4,
        fit=dataclasses.replace(train_job.fit, epochs=12),
        model_path=str(tmp_path / "d.xmn"),
    )
    doubtful = run_job(job, silent).report["doubtful"]
    sample = read_sample(job)
    assert doubtful["crs"] == sample.grid.crs
    found = set()
    for shape in doubtful["shapes"]:
        col, row = (int(place) for place in sample.grid.colrow(shape["x"], shape["y"]))
        here = (sample.labels.rows == row) & (sample.labels.cols == col)
        assert here.sum() == 1
        assert sample.labels.codes[here] == shape["class"] != shape["predicted"]
        shape_id = int(sample.labels.shapes[here][0])
        col, row = (int(place) for place in sample.grid.colrow(*shape["middle"]))
        assert sample.labels.shapes[(sample.labels.rows == row) & (sample.labels.cols == col)] == [shape_id]
        found.add(shape_id)
    assert set(map(int, wrong)) <= found
    assert len(found) < len(values) / 2
    taken_for = {(shape["class"], shape["predicted"]) for shape in doubtful["shapes"]}
    assert taken_for >= {tuple(map(int, pair)) for pair in (other, other[::-1])}
