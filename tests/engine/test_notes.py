"""What a training tells beside its figures, a sentence each."""

import dataclasses

import numpy as np
import pytest

from xmodalnet.engine.data.labelled import Labels
from xmodalnet.engine.judged_notes import UNJUDGED
from xmodalnet.engine.learn.calibration import Calibration
from xmodalnet.engine.learn.metrics import accuracy
from xmodalnet.engine.notes import (
    confidence_notes,
    few_notes,
    folds_notes,
    held_notes,
    is_lone,
    measured_notes,
    rare_codes,
    swapped_notes,
    unsteady_notes,
)
from xmodalnet.engine.runs.train import held_out
from xmodalnet.engine.specs import ClassSpec


def test_classes_of_one_shape_are_told(train_job):
    """Of three classes with two, one and one shape, only the first one's can be held out."""
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in ((1, "Road"), (2, "Water"), (3, "Wood")))
    rows = np.arange(8, dtype=np.int32)
    labels = Labels(rows, rows, np.array([1, 1, 1, 1, 2, 2, 3, 3], np.int16), np.array([0, 0, 1, 1, 2, 2, 3, 3], np.int32))
    assert list(held_notes(train_job, classes, held_out(train_job, labels))) == [
        "The classes 'Water' and 'Wood' have only one shape, or shapes that touch: they are not in the estimated accuracy. Draw two or "
        "three more shapes of each of them in other places",
    ]
    alone = held_out(train_job, labels.where(labels.shapes != 1))
    assert list(held_notes(train_job, classes, alone)) == [
        "Every class has only one shape, or shapes that touch, so none could be held out: no accuracy was estimated"
    ]
    assert list(held_notes(dataclasses.replace(train_job, holdout=0.0), classes, alone)) == []


def test_rare_classes_that_brought_a_cross_validation_are_told():
    """It took four times as long, and nothing said why."""
    shapes = {1: 12, 2: 12, 3: 4, 4: 1}
    codes = np.repeat(list(shapes), list(shapes.values())).astype(np.int16)
    places = 3 * np.arange(len(codes), dtype=np.int32)
    labels = Labels(places, places, codes, np.arange(len(codes), dtype=np.int32))
    classes = tuple(ClassSpec(code, f"Crop {code}", "#000000") for code in shapes)
    assert rare_codes(labels) == {3}
    assert list(folds_notes(3, labels, classes)) == [
        "All shapes were held out in turn, in 3 folds, as there are few shapes of 'Crop 3'. A cross-validation of 0 (FOLDS in "
        "Processing, --folds on the command line) holds out one share, in less time"
    ]
    assert list(folds_notes(0, labels, classes)) == []
    few = labels.where(np.isin(codes, [1, 3]) & (places < 3 * 8) | (codes == 3))
    assert list(folds_notes(3, few, (classes[0], classes[2]))) == [], "of both classes there are few"


def test_classes_that_no_fold_can_spare_are_told(train_job):
    """Two shapes of the first class that lie apart, two points of the second that touch."""
    job = dataclasses.replace(train_job, folds=5, holdout=0.0)
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in ((1, "Road"), (2, "Water")))
    rows = np.array([0, 0, 5, 5, 9, 9], np.int32)
    cols = np.array([0, 1, 0, 1, 0, 1], np.int32)
    labels = Labels(rows, cols, np.array([1, 1, 1, 1, 2, 2], np.int16), np.array([0, 0, 1, 1, 2, 3], np.int32))
    splits = held_out(job, labels)
    assert sorted(tuple(set(held.shapes)) for _, held in splits) == [(0,), (1,)]
    assert list(held_notes(job, classes, splits)) == [
        "Class 'Water' has only one shape, or shapes that touch: it is not in the estimated accuracy. Draw two or three more shapes of it "
        "in other places"
    ]


def test_what_was_never_tested_is_said_first(train_job):
    """Twenty shapes of the first class and one of the second: what lacks is not 137 more of the first."""
    job = dataclasses.replace(train_job, folds=5, holdout=0.0)
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in ((1, "Road"), (2, "Water")))
    rows = 2 * np.arange(21, dtype=np.int32)
    labels = Labels(rows, rows, np.array([1] * 20 + [2], np.int16), np.arange(21, dtype=np.int32))
    wide = {"shapes": 20, "things": "shapes", "low": 0.6, "high": 1.0, "missing": 10}
    found = accuracy(np.array([[20, 0], [0, 0]]))
    first, second, *_ = measured_notes(job, classes, held_out(job, labels), wide, found, None)
    assert first.startswith("Class 'Water' has only one shape")
    assert second.startswith("20 held-out shapes say little about the accuracy")


def test_layers_that_look_swapped_are_named():
    assert list(swapped_notes({"hsi": 12, "msi": 224})) == [
        "Of the hyperspectral layer 12 bands are used, of the multispectral one 224: if they are swapped, train again with each in its "
        "place"
    ]
    assert list(swapped_notes({"hsi": 224, "msi": 12})) == []
    assert list(swapped_notes({"msi": 12, "sar": 2})) == []


def test_an_accuracy_that_means_little_is_told():
    told = {"shapes": 6, "things": "shapes", "high": 0.957, "missing": 0}
    wide, fair, narrow = ({**told, "low": low, "missing": missing} for low, missing in ((0.61, 4), (0.7, 0), (0.9, 0)))
    assert list(unsteady_notes(wide, share=0.3)) == [
        "6 held-out shapes say little about the accuracy: draw about 14 more shapes in other places (4 of them are held out) to know the "
        "accuracy to ± 15 percentage points, or hold out all of them in turn, by cross-validation"
    ], "of 14 that are drawn three tenths are held out"
    in_turn = "in other places to know the accuracy to ± 15 percentage points"
    assert next(unsteady_notes({**wide, "things": "points"}, share=1.0)) == (
        f"6 held-out points say little about the accuracy: draw about 4 more points {in_turn}"
    )
    assert list(unsteady_notes(fair, share=1.0)) == [
        "6 held-out shapes say little about the accuracy: draw about 7 more shapes in other places to know the accuracy to ± 10 "
        "percentage points"
    ], "it is known to ± 15 already, and no number was told"
    assert f"draw about 2 more shapes {in_turn}" in next(unsteady_notes({**wide, "low": 0.654}, share=1.0)), "never about 1"
    assert list(unsteady_notes(narrow, share=0.3)) == list(unsteady_notes(None, share=1.0)) == []


def test_a_class_that_was_learned_from_one_shape_is_told_of():
    """Wood has two shapes of which one is held out, lake has three, and town has one, which nobody holds out."""
    rows = np.arange(18, dtype=np.int32)
    codes = np.array([1] * 6 + [2] * 9 + [3] * 3, np.int16)
    labels = Labels(rows, rows, codes, np.repeat(np.arange(6, dtype=np.int32), 3))
    is_held = np.isin(labels.shapes, [1, 4])
    split = labels.where(~is_held), labels.where(is_held)
    assert [is_lone(code, *split) for code in (1, 2, 3)] == [True, False, False]
    classes = tuple(ClassSpec(code, name, "#123456") for code, name in ((1, "wood"), (2, "lake"), (3, "town")))
    first, second = few_notes(classes, [split])
    assert first == (
        "The estimate learned 'wood' from a single shape, as the rest was held out: such an accuracy is mostly too low, and no labels are "
        "called doubtful by it. Draw three shapes or more of each class"
    )
    assert second.startswith("The accuracy of 'lake' says little")


def test_who_has_drawn_three_shapes_is_not_told_to_draw_three(train_job):
    """Of three shapes, one of two folds holds two out."""
    rows = np.arange(9, dtype=np.int32)
    labels = Labels(rows, 9 * (rows // 3), np.ones(9, np.int16), rows // 3)
    splits = held_out(dataclasses.replace(train_job, folds=2, holdout=0.0), labels)
    [note] = few_notes((ClassSpec(1, "wood", "#123456"), ClassSpec(2, "lake", "#123456")), splits)
    assert note == (
        "The estimate learned 'wood' from a single shape, as the rest was held out: such an accuracy is mostly too low, and no labels are "
        "called doubtful by it. Draw more shapes, or hold out fewer at once: a smaller share, or more folds"
    )


@pytest.mark.parametrize(
    ("after", "chance", "told"), [(0.138, 0.02, True), (0.138, 0.08, False), (0.04, 0.001, False), (0.06, 0.02, True)]
)
def test_a_confidence_that_stays_off_is_told(after, chance, told):
    found = Calibration(1.2, 0.12, after, chance, ((0.9, 0.8, 1.0),))
    [*notes] = confidence_notes(found)
    assert [note.startswith(f"The confidence is off by about {100 * after:.0f} %") for note in notes] == [True] * told


def test_the_notes_of_a_training_of_few_labels_are_few(train_job):
    """Two shapes of two pixels of each class: nothing is said once for every class, nor of accuracy, confidence and classes apart."""
    job = dataclasses.replace(train_job, folds=2)
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in ((1, "Road"), (2, "Water")))
    rows = np.arange(8, dtype=np.int32)
    labels = Labels(rows, 9 * (rows // 2), np.repeat([1, 2], 4).astype(np.int16), rows // 2)
    wide = {"shapes": 4, "things": "shapes", "low": 0.2, "high": 0.9, "missing": 35}
    unjudged = Calibration(1.2, None, None, None, ())
    found = accuracy(np.array([[3, 1], [1, 3]]))
    assert list(measured_notes(job, classes, held_out(job, labels), wide, found, unjudged)) == [
        "4 held-out shapes say little about the accuracy, and nothing about the confidence: draw about 35 more shapes in other places to "
        "know the accuracy to ± 15 percentage points",
        "The estimate learned every class from a single shape, as the rest was held out: such an accuracy is mostly too low, and no labels "
        "are called doubtful by it. Draw three shapes or more of each class",
    ]
    steady = {**wide, "low": 0.8, "missing": 0}
    assert list(measured_notes(job, classes, held_out(job, labels), steady, found, unjudged))[1:] == [UNJUDGED]
