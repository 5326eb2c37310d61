"""Labels in two: those that teach, and those held out to tell how well that went.

Pixels of one shape are alike, so whole shapes (of a vector) or whole blocks (of a raster) are held out, else the estimate flatters.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from .classes import Codes
from .labelled import BLOCK_PX, Labels, blocks
from .touching import Pairs, beside, joined, touching

Sizes = npt.NDArray[np.int64]


def split_spatially(labels: Labels, share: float, seed: int) -> tuple[Labels, Labels]:
    """About `share` of each class's pixels held out, by whole shapes, but not more of these than half: (seen, held). A class of one shape
    is seen. What touches a held-out pixel of its class is in neither, and single pixels side by side go by blocks."""
    held = np.zeros(len(labels), bool)
    if not share:
        return labels, labels.where(held)
    groups, pairs = _groups(labels)
    for numbers, sizes in _by_class(labels.codes, groups, seed):
        held |= np.isin(groups, numbers[_about(sizes, share)])
    return labels.where(~(held | beside(held, pairs))), labels.where(held)


def fold_spatially(labels: Labels, folds: int, seed: int) -> list[tuple[Labels, Labels]]:
    """Every shape held out once, in up to `folds` parts that share each class's pixels evenly, as `split_spatially` does: (seen, held) of
    each."""
    groups, pairs = _groups(labels)
    dealt = _dealt(labels.codes, groups, folds, seed)[groups]
    parts = [dealt == fold for fold in range(folds) if (dealt == fold).any()]
    return [(labels.where(~(held | beside(held, pairs))), labels.where(held)) for held in parts]


def _groups(labels: Labels) -> tuple[npt.NDArray[np.int64], Pairs]:
    """What must be held out together, a number per pixel (N,), and which pixels of a class touch."""
    pairs = touching(labels.rows, labels.cols, labels.codes)
    return joined(labels.shapes, blocks(labels.rows, labels.cols, labels.codes, BLOCK_PX), pairs), pairs


def _by_class(codes: Codes, shapes: npt.NDArray[np.integer], seed: int) -> Iterator[tuple[npt.NDArray[np.integer], Sizes]]:
    """Of each class its shapes and how many pixels each has, in random order."""
    generator = np.random.default_rng(seed)
    for code in np.unique(codes):
        found, sizes = np.unique(shapes[codes == code], return_counts=True)
        order = generator.permutation(len(found))
        yield found[order], sizes[order]


def _dealt(codes: Codes, groups: npt.NDArray[np.int64], folds: int, seed: int) -> npt.NDArray[np.int64]:
    """The fold (G,) that holds each group of pixels out, -1 for none: the largest first, each where its class has the fewest pixels so far,
    but no more than half of its groups: beside one large shape a fold would hold all small ones, and learn from the large one alone."""
    dealt, load = np.full(groups.max(initial=-1) + 1, -1), np.zeros(folds, np.int64)
    for of_class, sizes in _by_class(codes, groups, seed):
        own, number, most = np.zeros(folds, np.int64), np.zeros(folds, np.int64), (len(sizes) + 1) // 2
        for place in np.argsort(-sizes, kind="stable") if len(sizes) > 1 else ():
            fold = np.lexsort((load, own, number >= most))[0]
            dealt[of_class[place]] = fold
            own[fold] += sizes[place]
            number[fold] += 1
            load[fold] += sizes[place]
    return dealt


def _about(sizes: Sizes, share: float) -> npt.NDArray[np.bool_]:
    """Which of the shapes, taken in their order, make up the share of all pixels but for a quarter; some if there are two, never all, and
    half of them at most where the share is less: beside one large shape all small ones may be no more than that share."""
    chosen, total = np.zeros(len(sizes), bool), 0
    target, most = share * sizes.sum(), min(int(max(share, 0.5) * len(sizes)), len(sizes) - 1)
    for index, size in enumerate(sizes):
        if chosen.sum() < most and total < target and total + size <= 1.25 * target:
            chosen[index], total = True, total + size
    if not chosen.any() and len(sizes) > 1 and target > 0:
        chosen[np.argmin(sizes)] = True
    return chosen
