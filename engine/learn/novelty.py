"""What a model has seen, so that it can tell what is unlike it: the labelled pixels' embeddings, class by class.

The distance is Mahalanobis's to the nearest class mean with one covariance for all classes (Lee, Lee, Lee & Shin, A Simple Unified
Framework for Detecting Out-of-Distribution Samples, 2018). Only labels count as seen: the network looked at the unlabelled pixels of
its area too, but nobody told it what they are, and a material that no label shows is what an analyst looks for. Ours: the covariance
is drawn towards a multiple of the identity where few pixels tell it, and the edge is the distance that all but one in a hundred
labelled pixels stay below, times what held-out pixels lie further away than learned ones: a network draws what it learned together.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

EDGE = 0.99  # of the labelled pixels lie inside
LEAST_EDGE = 1.0  # ours: one standard deviation, where so few pixels are labelled that their means tell all of them
MOST = 20000  # pixels that tell what is known
FLOOR = 1e-6  # of a variance


@dataclass(frozen=True)
class Known:
    """Labelled embeddings: axes (E, E) that whiten what varies within classes, middle (E,), centres (K, E) on those axes, and the edge,
    a distance on them."""

    axes: Tensor
    middle: Tensor
    centres: Tensor
    edge: float

    def distances(self, embeddings: Tensor) -> Tensor:
        """Of embeddings (M, E) to the nearest centre, (M,)."""
        return torch.cdist((embeddings - self.middle) @ self.axes.T, self.centres).amin(1)

    def scaled(self, stretch: float) -> Known:
        """The same on axes that give the edge, moved outwards `stretch` times, the distance 1."""
        outside = self.edge * stretch
        return Known(self.axes / outside, self.middle, self.centres / outside, 1.0)


def known_by(embeddings: Tensor, classes: Tensor) -> Known:
    """From labelled pixels (M, E) and their classes (M,), of which each that occurs weighs the same; without any all is far away."""
    if not len(classes):
        size = embeddings.shape[1]
        return Known(torch.eye(size).double() / FLOOR, -torch.ones(size).double(), torch.zeros(1, size).double(), LEAST_EDGE)
    if len(classes) > MOST:
        some = _some_of_each(classes)
        embeddings, classes = embeddings[some], classes[some]
    found, position, counts = torch.unique(classes, return_inverse=True, return_counts=True)
    x = embeddings.double()
    means = torch.zeros(len(found), x.shape[1], dtype=x.dtype).index_add_(0, position, x) / counts[:, None]
    within = (x - means[position]) / (counts[position, None] * len(found)).sqrt()
    covariance = within.T @ within
    size = x.shape[1]
    share = size / (size + len(x))
    variance = covariance.diagonal().mean().clamp_min(FLOOR)
    shrunk = (1 - share) * covariance + share * variance * torch.eye(size, dtype=x.dtype)
    values, vectors = torch.linalg.eigh(shrunk)
    axes = (vectors / values.clamp_min(FLOOR * variance).sqrt()).T
    middle = means.mean(0)
    known = Known(axes, middle, (means - middle) @ axes.T, 1.0)
    edge = float(torch.quantile(known.distances(x), EDGE).clamp_min(LEAST_EDGE))
    return Known(axes, middle, known.centres, edge)


def times_further(learned: Tensor, classes: Tensor, held: Tensor) -> Tensor:
    """How many times further away held-out pixels (M, E) lie than learned ones of their classes typically do, (M,).

    The only pixel of a class lies in its very centre, however widely the class spreads: it does not count. Where no other is left, or
    these do not differ, nobody knows and there are none.
    """
    several = learned[torch.bincount(classes)[classes] > 1]
    known = known_by(learned, classes)
    inside = float(known.distances(several.double()).median()) if len(several) else 0.0
    return known.distances(held.double()) / inside if inside > FLOOR else torch.zeros(0, dtype=torch.float64)


def stretch_of(times: Tensor) -> float:
    """How many times further away held-out pixels (M,) typically lie, of one model or of several; never less than 1."""
    return max(1.0, float(times.median())) if len(times) else 1.0


def _some_of_each(classes: Tensor) -> Tensor:
    """Rows of at most MOST pixels, by chance: none of the classes (M,) has more than its part of them, and a rare one has all its own."""
    order = torch.randperm(len(classes), generator=torch.Generator().manual_seed(0))
    there = torch.unique(classes)
    return torch.cat([order[classes[order] == code][: MOST // len(there)] for code in there])
