"""What several models say of what they never saw, counted together."""

import dataclasses

import numpy as np
import pytest
import torch

from xmodalnet.engine.learn.calibration import calibrate
from xmodalnet.engine.learn.doubtful import Doubtful
from xmodalnet.engine.learn.estimate import Estimate, Trial, median_history
from xmodalnet.engine.learn.fit import History
from xmodalnet.engine.learn.interval import shape_interval


def trial(right, wrong, further, seed, best_epoch=1):
    """Of two classes, so many pixels of class 0 that are found and that are not."""
    generator = np.random.default_rng(seed)
    logits = np.zeros((right + wrong, 2), np.float32)
    logits[:right, 0], logits[right:, 1] = generator.uniform(0.5, 3, right), generator.uniform(0.5, 3, wrong)
    half = generator.random(right + wrong) < 0.5
    shares = np.array([0.2, 0.8]) if seed else np.array([0.6, 0.4])
    patches = np.arange(right + wrong) // 10 + 100 * seed
    return Trial(logits, np.zeros(right + wrong, np.int64), patches, half, torch.tensor(further), shares, History(25, best_epoch))


def test_all_pixels_of_all_folds_are_counted_together():
    trials = [trial(90, 10, [1.0, 3.0, 1.0], 0), trial(40, 10, [2.0, 2.0, 5.0, 1.0], 1)]
    found = Estimate.of(trials)
    assert found.accuracy.confusion.tolist() == [[130, 20], [0, 0]]
    assert found.accuracy.overall == pytest.approx(130 / 150)
    assert found.over_folds["mean"] == pytest.approx(0.85)
    assert found.stretch == 2.0, "the median of seven"
    logits, classes, half = (np.concatenate([getattr(t, name) for t in trials]) for name in ("logits", "classes", "half"))
    assert found.calibration == calibrate(logits, classes, half, np.array([0.4, 0.6]))


def test_the_interval_counts_the_shapes_of_all_folds():
    trials = [trial(90, 10, [1.0], 0), trial(40, 10, [1.0], 1)]
    told = Estimate.of(trials).as_dict()["overall_accuracy_interval"]
    is_right = np.repeat([True, False, True, False], [90, 10, 40, 10])
    assert told["shapes"] == 15
    assert (told["low"], told["high"]) == shape_interval(is_right, np.arange(150) // 10)
    assert told["caution"].startswith("95 % interval from 15 held-out shapes")
    assert Estimate.of([trial(9, 1, [1.0], 0)]).interval is None, "of one shape"
    points = dataclasses.replace(trials[0], patches=np.arange(100) // 2 * 2, is_of_points=True)
    told = Estimate.of([points]).interval
    assert told["caution"].startswith("95 % interval from 50 held-out points (those that touch count as one)")
    assert told["things"] == "points"


def test_labels_of_a_class_that_is_hardly_recognised_are_not_doubted():
    """It is the model that is wrong then: who changed them would spoil good labels."""
    shape = Doubtful(0, 0, (0, 0), 0, 1, 1.0, 10)
    known, unknown = (dataclasses.replace(trial(right, 50 - right, [1.0], 0), doubtful=[shape]) for right in (40, 20))
    assert Estimate.of([known]).doubtful == [shape]
    assert Estimate.of([unknown]).doubtful == []


def test_one_trial_has_no_folds():
    found = Estimate.of([trial(90, 10, [1.0], 0)]).as_dict()
    assert found["overall_accuracy"] == 0.9
    assert found["overall_accuracy_over_folds"] is None
    assert found["temperature"] > 0


@pytest.mark.parametrize(("best", "median"), [([7], 7), ([9, 25, 3], 9), ([25, 3, 9, 4], 9)])
def test_the_median_of_the_best_epochs(best, median):
    assert median_history([trial(3, 1, [1.0], 0, epoch) for epoch in best]).best_epoch == median
