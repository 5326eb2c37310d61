"""What the labels alone say of every pixel: least-squares classification with a Gaussian kernel, in closed form.

A network that has met a few labels may still draw the line between two classes anywhere: how its weights began decides on which side a
pixel falls. A kernel machine is smooth by its making and has one answer, f = K (K + r D)^-1 y (Rasmussen & Williams 2006, 6.5), where D
makes all classes count alike. Far from all labels f is 0: then it says that it does not know. Width of the kernel, ridge r and
temperature are those with which the others tell every label best, which needs no second fit (the same, 5.4.2). Labels that lie side by
side are left out together: within one shape a pixel is told by its neighbours, however narrow the kernel.

Ours: the network learns what it says of unlabelled pixels, beside all that labels teach it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from scipy.ndimage import label
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

MOST = 256  # labels: an eigenvalue problem of this size takes a few hundredths of a second
WIDTHS = (0.1, 0.3, 1.0, 3.0, 10.0)  # median squared distance of labels, per squared width of the kernel
RIDGES = (1e-3, 1e-2, 1e-1, 1.0)
TEMPERATURES = tuple(0.5 * 1.5**step for step in range(14))  # what f is multiplied by: 0.5 to 97
_UNKNOWN = -30.0  # logit of a class without labels


@dataclass(frozen=True)
class KernelMachine:
    """Labels as features (N, C), their weights (N, K), what the squared distance is multiplied by, and the classes (K,) that it knows."""

    features: Tensor
    weights: Tensor
    per_square: float
    known: Tensor

    def logits(self, features: Tensor) -> Tensor:
        """(M, K) of features (M, C)."""
        near = torch.exp(torch.cdist(features, self.features).square() * -self.per_square)
        return torch.where(self.known, near @ self.weights, _UNKNOWN)


def fit_kernel(features: Tensor, codes: Tensor, classes: int, patches: Tensor) -> KernelMachine:
    """A machine of labels with features (N, C) and codes (N,) of 0..classes-1, N at least 2; patches (N,): the numbers of those that are
    left out together. Computed in float64."""
    rows, kinds = features.double().cpu(), codes.cpu()
    together = _left_out_together(kinds, patches.cpu())
    counts = torch.bincount(kinds, minlength=classes)
    known = counts > 0
    wanted = F.one_hot(kinds, classes) - known.double() / known.sum()
    slack = (counts[kinds] * known.sum() / len(kinds)).sqrt()  # the root of D
    squares = torch.cdist(rows, rows).square()
    usual = float(squares[~torch.eye(len(rows), dtype=torch.bool)].median().clamp_min(1e-12))
    tried = []
    for width in WIDTHS:
        values, vectors = torch.linalg.eigh(torch.exp(squares * (-width / usual)) / slack[:, None] / slack)
        for ridge in RIDGES:
            inverse = (vectors / (values.clamp_min(0.0) + ridge)) @ vectors.T / slack[:, None] / slack
            weights = inverse @ wanted
            left_out = torch.where(known, wanted - _missing(inverse, weights, together), -torch.inf)
            loss, temperature = _best_temperature(left_out, kinds, counts)
            tried.append((loss, width / usual, temperature * weights))
    _, per_square, weights = min(tried, key=lambda one: one[0])
    return KernelMachine(features, weights.to(features), per_square, known.to(features.device))


def label_patches(codes: Tensor) -> Tensor:
    """Numbers (N, P, P) of patches of labels: those of one class in codes (N, P, P) that touch, also at a corner, have the same; -1 where
    there is none."""
    chips = codes.cpu().numpy()
    numbers = np.full(chips.shape, -1, np.int64)
    count = 0
    for place in np.flatnonzero((chips >= 0).any(axis=(1, 2))):
        for kind in np.unique(chips[place][chips[place] >= 0]):
            found, patches = label(chips[place] == kind, np.ones((3, 3)))
            numbers[place][found > 0] = found[found > 0] + count - 1
            count += patches
    return torch.from_numpy(numbers).to(codes.device)


def some_of_each(codes: Tensor, most: int) -> Tensor:
    """Places in codes (N,) of at most about so many labels, evenly from those of each class; all where they are few. No chance is in it."""
    kinds = torch.bincount(codes).nonzero().flatten().tolist()
    each = max(1, most // max(1, len(kinds)))
    found = [(codes == kind).nonzero().squeeze(1) for kind in kinds]
    picked = [rows[torch.linspace(0, len(rows) - 1, min(each, len(rows)), device=rows.device).round().long()] for rows in found]
    return torch.cat(picked) if picked else codes[:0]


def _left_out_together(codes: Tensor, patches: Tensor) -> list[Tensor]:
    """Places in the labels of each patch; of a class that has a single one each label by itself, as nothing else could tell it."""
    found = []
    for kind in torch.bincount(codes).nonzero().flatten().tolist():
        rows = (codes == kind).nonzero().squeeze(1)
        numbers = torch.bincount(patches[rows]).nonzero().flatten().tolist()
        found += [rows[patches[rows] == number] for number in numbers] if len(numbers) > 1 else list(rows[:, None])
    return found


def _missing(inverse: Tensor, weights: Tensor, together: list[Tensor]) -> Tensor:
    """What the machine of all other labels lacks of what is wanted (N, K) at those that are left out together, from the inverse (N, N) of
    the system and the weights (N, K) of the whole one."""
    missing = weights / inverse.diagonal()[:, None]
    for rows in together:
        if len(rows) > 1:
            missing[rows] = torch.linalg.solve(inverse[rows][:, rows], weights[rows])
    return missing


def _best_temperature(scores: Tensor, codes: Tensor, counts: Tensor) -> tuple[float, float]:
    """Cross-entropy of scores (N, K) at the temperature where it is smallest, every class that has labels weighing the same; and that."""
    scaled = torch.tensor(TEMPERATURES, dtype=scores.dtype)[:, None, None] * scores
    said = torch.log_softmax(scaled, dim=2)[:, torch.arange(len(codes)), codes]
    losses = -(said / counts[codes]).sum(dim=1) / (counts > 0).sum()
    best = int(losses.argmin())
    return float(losses[best]), TEMPERATURES[best]
