"""What the network is punished for, as functions of logits. K classes, M pixels."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (the field's name for it)


def balanced_cross_entropy(logits: Tensor, codes: Tensor) -> Tensor:
    """Cross-entropy of logits (M, K) against codes (M,), every class that occurs weighing the same; 0 where M is 0."""
    if codes.numel() == 0:
        return logits.sum() * 0.0
    counts = torch.bincount(codes, minlength=logits.shape[1])
    weights = 1.0 / (counts[codes] * (counts > 0).sum())
    return (F.cross_entropy(logits, codes, reduction="none") * weights).sum()


def distillation(student: Tensor, teacher: Tensor) -> Tensor:
    """KL(p_teacher || p_student), mean over pixels, of logits (M, K); no gradient reaches the teacher. Hinton et al. 2015."""
    if student.shape[0] == 0:
        return student.sum() * 0.0
    target = torch.log_softmax(teacher.detach(), dim=1)
    return F.kl_div(torch.log_softmax(student, dim=1), target, reduction="batchmean", log_target=True)


def completed(logits: Tensor, wider: Tensor, known: Tensor) -> Tensor:
    """Log-probabilities (M, K) of somebody who knows only some of the classes (K,) bool: how likely the others are, and so all known
    ones together, `wider` says; which of the known ones it is, `logits` say."""
    said = torch.log_softmax(wider, dim=1)
    together = said[:, known].logsumexp(dim=1, keepdim=True)
    result = said.clone()
    result[:, known] = together + torch.log_softmax(logits[:, known], dim=1)
    return result
