"""How many sample pixels each stratum of a map gets, and how well they will tell the map's accuracy.

Cochran 1977, Sampling Techniques, chapter 5; Olofsson et al. 2014 (Remote Sensing of Environment 148: 42-57), section 5.1. Equal shares
tell the most of each class, proportional ones make the map's area speak, optimal ones (Neyman) give the overall accuracy the smallest
error: a stratum gets the more, the larger it is and the less sure its map class.
"""

from __future__ import annotations

import numpy as np

from .metrics import Counts, Floats

_HALVINGS = 200  # of the search for the common factor: more than a float has digits


def allocate(sizes: Counts, weights: Floats, total: int, least: int) -> Counts:
    """Sample pixels (H,) in proportion to weights (H,), `total` in all, where the strata hold sizes (H,) pixels.

    Every stratum gets `least`, or all of its pixels if it holds fewer; more than it holds none gets, so that `total` is not reached where
    all of the map is too small, and is passed where `least` of each is more.
    """
    low, high = np.minimum(least, sizes), sizes
    wanted = min(max(total, int(low.sum())), int(high.sum()))
    shares = np.clip(_factor(low, high, weights, wanted) * weights, low, high)
    counts = np.floor(shares + 1e-9).astype(np.int64)
    spare = np.where(counts < high, shares - counts, -1.0)
    counts[np.argsort(-spare, kind="stable")[: wanted - int(counts.sum())]] += 1  # the largest remainders
    return counts


def neyman_weights(sizes: Counts, users: Floats) -> Floats:
    """Weights (H,) for `allocate` that make the error of the overall accuracy smallest; users: accuracies (H,) that are expected."""
    return np.asarray(sizes * np.sqrt(users * (1 - users)))


def expected_error(sizes: Counts, users: Floats, counts: Counts) -> float:
    """Standard error of the overall accuracy that a stratified sample of counts (H,) will have; Olofsson et al., equation 13, solved
    for it. Of a finite map (Cochran, theorem 5.3): a class that is drawn whole adds no error."""
    weights = sizes / sizes.sum()
    return float(np.sqrt((weights**2 * users * (1 - users) / counts * (1 - counts / sizes)).sum()))


def _factor(low: Counts, high: Counts, weights: Floats, wanted: int) -> float:
    """What all weights are multiplied by so that the clipped shares add up to the wanted sum."""
    below, above = 0.0, float(high.max()) / float(weights[weights > 0].min())
    for _ in range(_HALVINGS):
        middle = (below + above) / 2
        if np.clip(middle * weights, low, high).sum() < wanted:
            below = middle
        else:
            above = middle
    return above
