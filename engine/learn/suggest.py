"""Where the next label would teach the most: places where two classes are nearly as likely, far from each other and from all labels.

The margin between the best two classes tells more than the entropy where there are many classes (breaking ties: Luo et al. 2005). Of a
place and its neighbours, which are as doubtful for the same reason, one is enough.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating]
Places = npt.NDArray[np.floating] | npt.NDArray[np.integer]
Rows = npt.NDArray[np.int64]


def doubtful(shares: Floats) -> Floats:
    """1 minus the margin (M,) between the best two of the class shares (M, K): 1 where both are as likely, 0 where one is sure."""
    best = np.partition(shares, -2, axis=1)[:, -2:]
    return np.asarray(1.0 - (best[:, 1] - best[:, 0]))


def spread(worth: Floats, places: Places, taken: Places, apart: float, count: int) -> Rows:
    """Up to `count` of M candidates, those of most worth (M,) first, none nearer than `apart` to another or to one that is taken.

    places (M, 2) and taken (N, 2) in the same unit.
    """
    free = np.ones(len(worth), bool)
    for place in taken:
        free &= _further(places, place, apart)
    chosen: list[int] = []
    order = np.argsort(-worth, kind="stable")
    for row in order:
        if len(chosen) == count:
            break
        if free[row]:
            chosen.append(int(row))
            free &= _further(places, places[row], apart)
    return np.array(chosen, np.int64)


def _further(places: Places, place: Places, apart: float) -> npt.NDArray[np.bool_]:
    return np.asarray(np.square(places - place).sum(axis=1) >= apart * apart)
