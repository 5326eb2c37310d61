"""Where in a scene a label would teach a network the most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from .answers import looked_at
from .data.windows import index_of
from .jobs import TrainJob
from .learn.suggest import doubtful, far_from, herded, unevenness
from .nets.xmodalnet import XModalNet
from .samples import Sample
from .specs import ClassSpec

STEP_PX = 2  # every so many pixels may be suggested
APART_PX = 6  # of suggestions from each other and from labels
POOL, LABELLED = 1500, 5000  # pixels that shall be known, and labelled ones that they are compared with, at most
FEWEST = 100  # candidates: with fewer, there are some beside those of the pool


@dataclass(frozen=True)
class Suggestion:
    """A place x, y on the map, and the shares (K,) of the classes there."""

    x: float
    y: float
    shares: np.ndarray

    @property
    def likeliest(self) -> tuple[int, int]:
        """Indices of the best two classes."""
        best = np.argsort(-self.shares, kind="stable")[:2]
        return int(best[0]), int(best[1])

    def as_dict(self, classes: Sequence[ClassSpec]) -> dict[str, Any]:
        """With the codes of the best two classes."""
        best = [{"code": classes[k].code, "share": round(float(self.shares[k]), 4)} for k in self.likeliest]
        return {"x": self.x, "y": self.y, "classes": best}


def suggested(job: TrainJob, sample: Sample, net: XModalNet, device: torch.device, count: int) -> list[Suggestion]:
    """Up to `count` places of the scene, the best first; the same for the same job."""
    chips, streams, generator = sample.chips, job.target_streams, np.random.default_rng(job.fit.seed)
    there = np.logical_or.reduce([chips.present[name] for name in streams])
    lattice = np.zeros_like(there)
    lattice[:, STEP_PX // 2 :: STEP_PX, STEP_PX // 2 :: STEP_PX] = True
    pool = _some(lattice & there, POOL, generator)
    index = index_of(sample.labels, chips.windows, 0, tuple(spec.code for spec in sample.classes))
    labelled = _some((index >= 0) & there, LABELLED, generator)
    free = _free(sample, lattice & _whole(there))
    candidates = pool & free
    if np.count_nonzero(candidates) < FEWEST:  # most of the scene is labelled: then what is not may be small
        candidates |= _some(free, POOL, generator)
    if not candidates.any() or not labelled.any():
        return []
    around = _around(candidates)
    either = pool | labelled
    either[around] = True
    logits, seen = looked_at(net, chips, streams, device, either)
    of_pool, of_labels, of_candidates = (torch.from_numpy(seen[mask[either]]) for mask in (pool, labelled, candidates))
    places, shares = _places(sample, candidates), shares_of(logits)
    number = np.cumsum(either).reshape(either.shape) - 1
    uneven = unevenness(torch.from_numpy(seen[number[around]]))
    found = herded(of_pool, doubtful(shares[pool[either]]), of_labels, of_candidates, places, uneven, APART_PX, count)
    return [_suggestion(sample, places[row], shares[candidates[either]][row]) for row in found]


def _whole(there: np.ndarray) -> np.ndarray:
    """Of a mask (N, P, P) the pixels whose neighbours have data, too: what is labelled is a little square."""
    around = np.pad(there, ((0, 0), (1, 1), (1, 1)), constant_values=True)  # beyond a chip there is mostly another one
    return np.asarray(np.lib.stride_tricks.sliding_window_view(around, (3, 3), axis=(1, 2)).all(axis=(-2, -1)))


def _around(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Chip, row and column, (9, M) each, of the 3 x 3 pixels about each pixel of a mask (N, P, P), as far as they are in its chip."""
    chip, row, col = np.nonzero(mask)
    down, right = (step.reshape(9, 1) for step in np.mgrid[-1:2, -1:2])
    return np.tile(chip, (9, 1)), np.clip(row + down, 0, mask.shape[1] - 1), np.clip(col + right, 0, mask.shape[2] - 1)


def _free(sample: Sample, mask: np.ndarray) -> np.ndarray:
    """Of the pixels of a mask (N, P, P) those that are far enough from all labels, and not on the edge of the scene."""
    free, places = np.zeros_like(mask), _places(sample, mask)
    far = far_from(places, np.stack([sample.labels.rows, sample.labels.cols], axis=1), APART_PX)
    free[mask] = far & (places > 0).all(axis=1) & (places < (sample.grid.height - 1, sample.grid.width - 1)).all(axis=1)
    return free


def _places(sample: Sample, mask: np.ndarray) -> np.ndarray:
    """Row and column in the scene (M, 2) of the pixels of a mask (N, P, P), in its order."""
    chip, row, col = np.nonzero(mask)
    corners = np.array([(window.row, window.col) for window in sample.chips.windows])
    return np.asarray(np.stack([row, col], axis=1) + corners[chip])


def _some(mask: np.ndarray, most: int, generator: np.random.Generator) -> np.ndarray:
    """A mask (N, P, P) of no more pixels than so many, by chance."""
    places = np.flatnonzero(mask)
    if len(places) <= most:
        return mask
    chosen = np.zeros(mask.size, bool)
    chosen[generator.choice(places, most, replace=False)] = True
    return chosen.reshape(mask.shape)


def _suggestion(sample: Sample, place: np.ndarray, shares: np.ndarray) -> Suggestion:
    x, y = sample.grid.xy(float(place[1]) + 0.5, float(place[0]) + 0.5)
    return Suggestion(x, y, shares)


def shares_of(logits: np.ndarray) -> np.ndarray:
    """Class shares (..., K) of logits (..., K)."""
    shares = np.exp(logits - logits.max(-1, keepdims=True))
    return np.asarray(shares / shares.sum(-1, keepdims=True))
