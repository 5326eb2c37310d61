"""Losses against values worked by hand."""

import math

import pytest
import torch

from xmodalnet.engine.learn.losses import balanced_cross_entropy, completed, distillation


def test_every_class_that_occurs_weighs_the_same():
    logits = torch.tensor([[math.log(3.0), 0.0, 0.0]]).repeat(4, 1)  # p = .6, .2, .2
    codes = torch.tensor([0, 0, 0, 2])
    wanted = 0.5 * -math.log(0.6) + 0.5 * -math.log(0.2)
    assert balanced_cross_entropy(logits, codes).item() == pytest.approx(wanted, abs=1e-6)


def test_no_labels_no_loss_and_no_gradient():
    logits = torch.zeros(0, 3, requires_grad=True)
    loss = balanced_cross_entropy(logits, torch.zeros(0, dtype=torch.int64)) + distillation(logits, logits)
    loss.backward()
    assert loss.item() == 0.0


def test_distillation_is_the_divergence_and_moves_only_the_student():
    teacher = torch.log(torch.tensor([[0.7, 0.3], [0.5, 0.5]])).requires_grad_()
    student = torch.log(torch.tensor([[0.4, 0.6], [0.5, 0.5]])).requires_grad_()
    loss = distillation(student, teacher)
    loss.backward()
    wanted = (0.7 * math.log(0.7 / 0.4) + 0.3 * math.log(0.3 / 0.6)) / 2
    assert loss.item() == pytest.approx(wanted, abs=1e-6)
    assert teacher.grad is None
    torch.testing.assert_close(student.grad[0], torch.tensor([0.4 - 0.7, 0.6 - 0.3]) / 2)


def test_who_knows_some_classes_is_told_of_the_others():
    """Of three classes the last is unknown: another gives it a half, and the known two share the rest three to one."""
    mine, wider = torch.tensor([[0.75, 0.25, 1e-9]]).log(), torch.tensor([[0.1, 0.4, 0.5]]).log()
    found = completed(mine, wider, torch.tensor([True, True, False])).exp()
    torch.testing.assert_close(found, torch.tensor([[0.375, 0.125, 0.5]]))
    torch.testing.assert_close(completed(mine, wider, torch.tensor([True, True, True])), torch.log_softmax(mine, dim=1))
