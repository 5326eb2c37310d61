"""Where the next label would teach the most: a place that stands for many others of which the model is in doubt.

Uncertainty herding (Bae, Oliveira & Sutherland 2025): a place covers what is near it in the network's own embedding. Greedily the one is
chosen that adds the most to the doubt that is covered, given the labels and the places chosen before it. With few labels that finds what
is typical and not yet labelled, with many what is in doubt; the most doubtful places alone are odd ones. Doubt is told by the margin
between the best two classes, which says more than the entropy where there are many (breaking ties: Luo et al. 2005). Ours: how far a
place reaches is the mean distance of all places to the nearest label, which shrinks as labels come.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

Floats = npt.NDArray[np.floating]
Places = npt.NDArray[np.floating] | npt.NDArray[np.integer]
Rows = npt.NDArray[np.int64]

_LEAST_REACH = 1e-6  # where all places are as one that is labelled


def doubtful(shares: Floats) -> Floats:
    """1 minus the margin (M,) between the best two of the class shares (M, K): 1 where both are as likely, 0 where one is sure."""
    best = np.partition(shares, -2, axis=1)[:, -2:]
    return np.asarray(1.0 - (best[:, 1] - best[:, 0]))


def herded(seen: Tensor, labelled: Tensor, doubt: Floats, places: Places, taken: Places, apart: float, count: int) -> Rows:
    """Up to `count` of M candidates, the one that teaches the most first, none nearer than `apart` to another or to one that is taken.

    Embeddings: seen (M, E) of the candidates, labelled (L, E), at least one; doubt (M,); places (M, 2) and taken (N, 2) in one unit.
    Memory grows with M squared.
    """
    here, known = F.normalize(seen, dim=1), F.normalize(labelled, dim=1)
    away = torch.cdist(here, known).amin(1)
    reach = float(away.mean()) + _LEAST_REACH
    near = torch.exp(-((torch.cdist(here, here) / reach) ** 2))  # (M, M)
    covered = torch.exp(-((away / reach) ** 2))
    weight = torch.from_numpy(np.asarray(doubt, np.float32))
    free = np.ones(len(places), bool)
    for place in taken:
        free &= _further(places, place, apart)
    chosen: list[int] = []
    while len(chosen) < count and free.any():
        gain = (near - covered[:, None]).clamp_min(0).T @ weight
        row = int(gain.masked_fill(torch.from_numpy(~free), -1.0).argmax())
        chosen.append(row)
        free &= _further(places, places[row], apart)
        covered = torch.maximum(covered, near[row])
    return np.array(chosen, np.int64)


def _further(places: Places, place: Places, apart: float) -> npt.NDArray[np.bool_]:
    return np.asarray(np.square(places - place).sum(axis=1) >= apart * apart)
