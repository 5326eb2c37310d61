"""The kernel machine against dense formulas written out, and against arrangements whose answer is known."""

import numpy as np
import pytest
import torch

from xmodalnet.engine.learn.kernel import RIDGES, TEMPERATURES, WIDTHS, fit_kernel, label_patches, some_of_each

ALONE = torch.arange(64)  # each label is a patch of its own


def clusters(counts, bands=3, spread=0.6, seed=0):
    """Labels around a point per class: features (N, C) float32, codes (N,)."""
    generator = np.random.default_rng(seed)
    middles = generator.normal(0, 1, (len(counts), bands))
    codes = np.repeat(np.arange(len(counts)), counts)
    return torch.from_numpy(middles[codes] + generator.normal(0, spread, (len(codes), bands))).float(), torch.from_numpy(codes)


def solved(features, codes, classes, width, ridge):
    """Weights (N, K) of the dense system, and what squares are multiplied by."""
    rows, kinds = features.double().numpy(), codes.numpy()
    counts = np.bincount(kinds, minlength=classes)
    squares = ((rows[:, None] - rows) ** 2).sum(2)
    others = np.sort(squares[~np.eye(len(rows), dtype=bool)])
    usual = others[(len(others) - 1) // 2]
    slack = counts[kinds] * (counts > 0).sum() / len(kinds)
    wanted = np.eye(classes)[kinds] - (counts > 0) / (counts > 0).sum()
    return np.exp(-width * squares / usual), np.diag(ridge * slack), wanted, width / usual


def left_out(kernel, ridges, wanted, patches):
    """What the machine of all labels of other patches says of each label (N, K)."""
    said = np.zeros_like(wanted)
    for row in range(len(wanted)):
        rest = patches != patches[row]
        weights = np.linalg.solve((kernel + ridges)[np.ix_(rest, rest)], wanted[rest])
        said[row] = kernel[row, rest] @ weights
    return said


@pytest.mark.parametrize(
    ("patches", "left_out_together"),
    [
        (range(16), range(16)),
        ([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6], [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6]),
        ([0, 0, 0, 0, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6], [10, 11, 12, 13, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6]),
    ],
)
def test_the_best_of_the_grid_is_the_one_that_leaving_out_finds(patches, left_out_together):
    """Label by label, patch by patch, and label by label of the class that has but one patch."""
    features, codes = clusters([4, 7, 5])
    counts = np.bincount(codes)
    tried = []
    for width in WIDTHS:
        for ridge in RIDGES:
            kernel, ridges, wanted, per_square = solved(features, codes, 3, width, ridge)
            said = left_out(kernel, ridges, wanted, np.array(left_out_together))
            for temperature in TEMPERATURES:
                shares = np.exp(temperature * said) / np.exp(temperature * said).sum(1, keepdims=True)
                loss = -(np.log(shares[np.arange(len(codes)), codes]) / counts[codes]).sum() / 3
                tried.append((loss, per_square, temperature * np.linalg.solve(kernel + ridges, wanted)))
    _, per_square, weights = min(tried, key=lambda one: one[0])
    machine = fit_kernel(features, codes, 3, torch.tensor(patches))
    assert machine.per_square == pytest.approx(per_square, rel=1e-5)
    np.testing.assert_allclose(machine.weights, weights, rtol=2e-3, atol=1e-3)


def test_labels_of_one_class_that_touch_are_one_patch():
    codes = torch.full((3, 4, 4), -1)
    codes[0, 0, :2] = 0
    codes[0, 1, 2] = 0  # at a corner
    codes[0, 0, 3] = 1
    codes[2, 3, 3] = 0
    numbers = label_patches(codes)
    assert numbers[0, 0, 0] == numbers[0, 0, 1] == numbers[0, 1, 2]
    assert len({int(numbers[0, 0, 0]), int(numbers[0, 0, 3]), int(numbers[2, 3, 3])}) == 3
    assert (numbers >= 0).equal(codes >= 0)


def test_it_tells_what_lies_near_and_knows_nothing_of_what_lies_far():
    features, codes = clusters([5, 5, 5], spread=0.05)
    machine = fit_kernel(features, codes, 4, ALONE[:15])
    middles = torch.stack([features[codes == kind].mean(0) for kind in range(3)])
    shares = torch.softmax(machine.logits(middles), 1)
    assert shares.argmax(1).tolist() == [0, 1, 2]
    assert float(shares.max(1).values.min()) > 0.9
    far = torch.softmax(machine.logits(torch.full((1, 3), 100.0)), 1)
    np.testing.assert_allclose(far, [[1 / 3, 1 / 3, 1 / 3, 0.0]], atol=1e-6)


def test_a_class_with_many_labels_takes_nothing_from_one_with_few():
    """On a line, around -1 and 1: the border lies in the middle however often one side was labelled."""
    generator = torch.Generator().manual_seed(0)
    for counts in ((4, 4), (4, 60)):
        sides = torch.cat([side + 0.2 * torch.randn(count, 1, generator=generator) for side, count in zip((-1.0, 1.0), counts)])
        machine = fit_kernel(sides, torch.repeat_interleave(torch.tensor([0, 1]), torch.tensor(counts)), 2, ALONE[: sum(counts)])
        line = torch.linspace(-1, 1, 201)[:, None]
        border = float(line[(machine.logits(line).argmax(1) == 0).sum()])
        assert abs(border) < 0.25


def test_labels_that_look_alike_break_nothing():
    machine = fit_kernel(torch.ones(6, 2), torch.tensor([0, 0, 0, 1, 1, 1]), 2, ALONE[:6])
    shares = torch.softmax(machine.logits(torch.ones(1, 2)), 1)
    np.testing.assert_allclose(shares, [[0.5, 0.5]], atol=1e-4)


def test_one_label_a_class_is_enough_to_answer():
    machine = fit_kernel(torch.tensor([[-1.0, 0.0], [1.0, 0.0]]), torch.tensor([0, 1]), 2, ALONE[:2])
    assert machine.logits(torch.tensor([[-0.8, 0.1], [0.9, 0.0]])).argmax(1).tolist() == [0, 1]


def test_of_many_labels_some_of_each_class_are_taken_evenly():
    codes = torch.tensor([0] * 100 + [2] * 3 + [1] * 50)
    picked = some_of_each(codes, 12)
    assert torch.bincount(codes[picked]).tolist() == [4, 4, 3]
    assert picked[:4].tolist() == [0, 33, 66, 99]
    assert sorted(some_of_each(codes, 1000).tolist()) == list(range(153))
    assert some_of_each(codes[:0], 10).numel() == 0
