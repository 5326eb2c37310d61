"""Labelled pixels that touch, and what must then be held out together.

A pixel beside a learned one of its class is no news. Where shapes are held out in turn, the pixels that touch them teach nothing, and
a shape that has no others is one with what it touches.
"""

from __future__ import annotations

import dataclasses

import numpy as np
import numpy.typing as npt

from .labelled import Labels

Integers = npt.NDArray[np.integer]
Mask = npt.NDArray[np.bool_]
Pairs = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]


def touching(rows: Integers, cols: Integers, codes: Integers) -> Pairs:
    """Each two pixels of one class that touch, also at a corner, by their positions; pixels (N,) are sorted by row and column."""
    width = int(cols.max(initial=0)) + 2  # one column is empty, so that the end of a row does not touch the start of the next
    keys = rows.astype(np.int64) * width + cols
    found = []
    for step in (1, width - 1, width, width + 1):
        place = np.searchsorted(keys, keys + step).clip(max=len(keys) - 1)
        first = np.flatnonzero((keys[place] == keys + step) & (codes[place] == codes))
        found.append((first, place[first]))
    first, second = (np.concatenate([pair[side] for pair in found]) for side in (0, 1))
    return first, second


def beside(marked: Mask, pairs: Pairs) -> Mask:
    """Which pixels (N,) touch a marked one (N,) of their class."""
    first, second = pairs
    found = np.zeros(len(marked), bool)
    found[second[marked[first]]] = True
    found[first[marked[second]]] = True
    return found


def together(shapes: Integers, pairs: Pairs) -> npt.NDArray[np.int64]:
    """What hangs together: a number per pixel (N,), the same for shapes of one class that touch, over however many others."""
    first, second = pairs
    numbers = np.unique(shapes, return_inverse=True)[1]
    return np.asarray(_connected(int(numbers.max(initial=-1)) + 1, numbers[first], numbers[second])[numbers], np.int64)


def patched(labels: Labels) -> Labels:
    """The labels with shapes of one class that touch as one: the pixels of a field are right or wrong together, whoever split it."""
    pairs = touching(labels.rows, labels.cols, labels.codes)
    return dataclasses.replace(labels, shapes=together(labels.shapes, pairs).astype(np.int32))


def joined(shapes: Integers, blocks: Integers, pairs: Pairs) -> npt.NDArray[np.int64]:
    """What must be held out together: a number per pixel (N,), counted from 0. Mostly its shape; shapes of a single pixel that lie side
    by side go by their block (N,), and what would have no pixel left apart from the others is one with those that it touches."""
    first, second = pairs
    numbers = np.unique(shapes, return_inverse=True)[1]
    side_by_side = (np.bincount(numbers)[numbers] == 1) & beside(np.ones(len(numbers), bool), pairs)
    numbers = np.unique(np.where(side_by_side, len(numbers) + blocks, numbers), return_inverse=True)[1]
    apart = numbers[first] != numbers[second]
    rim = np.zeros(len(numbers), bool)
    rim[first[apart]] = rim[second[apart]] = True
    has_others = np.bincount(numbers, ~rim) > 0
    here, there = numbers[first[apart]], numbers[second[apart]]
    is_one = ~has_others[here] | ~has_others[there]
    groups = _connected(len(has_others), here[is_one], there[is_one])[numbers]
    return np.asarray(np.unique(groups, return_inverse=True)[1], np.int64)


def _connected(count: int, here: Integers, there: Integers) -> npt.NDArray[np.int64]:
    """The least number (count,) among those that each is connected with."""
    least = np.arange(count)
    while True:
        lower = np.minimum(least[here], least[there])
        found = least.copy()
        np.minimum.at(found, here, lower)
        np.minimum.at(found, there, lower)
        found = found[found]
        if np.array_equal(found, least):
            return found
        least = found
