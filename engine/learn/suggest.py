"""Where the next label would teach the most: a place that stands for many others of which the model is in doubt.

Uncertainty herding (Bae, Oliveira & Sutherland 2025): a place covers what is near it in the network's own embedding. Greedily the one is
chosen that adds the most to the doubt that is covered, given the labels and the places chosen before it. With few labels that finds what
is typical and not yet labelled, with many what is in doubt; the most doubtful places alone are odd ones. Doubt is told by the margin
between the best two classes, which says more than the entropy where there are many (breaking ties: Luo et al. 2005). Ours: how far a
place reaches is the mean distance of all places to the nearest label, which shrinks as labels come; and of places that are worth nearly
as much the one of the most even ground is taken, as nobody can say what a pixel on the edge of two things is.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from scipy.spatial import cKDTree
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

Floats = npt.NDArray[np.floating]
Places = npt.NDArray[np.floating] | npt.NDArray[np.integer]
Rows = npt.NDArray[np.int64]

_LEAST_REACH = 1e-6  # where all places are as one that is labelled
_NEARLY = 0.9  # ours: of the worth of the best place


def doubtful(shares: Floats) -> Floats:
    """1 minus the margin (M,) between the best two of the class shares (M, K): 1 where both are as likely, 0 where one is sure."""
    best = np.partition(shares, -2, axis=1)[:, -2:]
    return np.asarray(1.0 - (best[:, 1] - best[:, 0]))


def herded(
    pool: Tensor, doubt: Floats, labelled: Tensor, seen: Tensor, places: Places, uneven: Floats, apart: float, count: int
) -> Rows:
    """Up to `count` of M candidates, the one that teaches the most first, none nearer than `apart` to another.

    Embeddings: pool (P, E) of pixels that are to be known, labelled (L, E) of those that are, seen (M, E) of the candidates, at least one
    of each; doubt (P,) of the pool; places (M, 2), and how `uneven` the ground around each is (M,). Memory grows with P times M and
    P times L.
    """
    pool, labelled, seen = (F.normalize(each, dim=1) for each in (pool, labelled, seen))
    away = torch.cdist(pool, labelled).amin(1)
    reach = float(away.mean()) + _LEAST_REACH
    near = torch.exp(-((torch.cdist(pool, seen) / reach) ** 2))  # (P, M)
    covered = torch.exp(-((away / reach) ** 2))
    weight = torch.from_numpy(np.asarray(doubt, np.float32))
    free = np.ones(len(places), bool)
    chosen: list[int] = []
    while len(chosen) < count and free.any():
        gain = np.where(free, ((near - covered[:, None]).clamp_min(0).T @ weight).numpy(), -1.0)
        best = np.flatnonzero(gain >= _NEARLY * gain.max())
        row = int(best[np.lexsort((-gain[best], uneven[best]))[0]])
        chosen.append(row)
        free &= far_from(places, places[[row]], apart)
        covered = torch.maximum(covered, near[:, row])
    return np.array(chosen, np.int64)


def unevenness(around: Tensor) -> Floats:
    """How much the embeddings (A, M, E) of the pixels around M places differ, (M,): 0 where they are all alike."""
    return np.asarray(F.normalize(around, dim=2).var(dim=0, unbiased=False).sum(dim=1).numpy())


def far_from(places: Places, taken: Places, apart: float) -> npt.NDArray[np.bool_]:
    """Which of M places (M, 2) are no nearer than `apart` to any that is taken (N, 2)."""
    if not len(taken):
        return np.ones(len(places), bool)
    away, _ = cKDTree(taken).query(places, distance_upper_bound=apart)
    return np.asarray(away >= apart)
