"""A tile of a map, and which streams have data at each of its pixels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import ModelError
from ..grid import Window

NO_CLASS = 255  # index of a pixel without data, in the graph's numbering

Mask = npt.NDArray[np.bool_]
Streams = tuple[str, ...]
Block = tuple[slice, slice]  # rows, columns
WHOLE: Block = (slice(None), slice(None))


@dataclass(frozen=True)
class Tile:
    """A finished tile: index uint8 (h, w) into the model's classes, 255 without data; confidence float32 (h, w), NaN there;
    uncertainty float32 (3, h, w), too, and (0, h, w) where nobody asked for it."""

    window: Window
    index: np.ndarray
    confidence: np.ndarray
    uncertainty: np.ndarray


def empty_tile(window: Window, unsure: bool) -> Tile:
    """A tile without data."""
    size = (window.height, window.width)
    index, confidence = np.full(size, NO_CLASS, np.uint8), np.full(size, np.nan, np.float32)
    return Tile(window, index, confidence, np.full((3 if unsure else 0, *size), np.nan, np.float32))


def fill(tile: Tile, block: Block, where: Mask, found: tuple[np.ndarray, ...]) -> None:
    """Write what was found of a block (index, confidence, the first of uncertainty if any) where its pixels are (h, w). Raises ModelError
    where it is no number: the first class would win there, and the map look as any other."""
    index, confidence, *uncertainty = found
    if not (np.isfinite(confidence) | ~where).all():
        raise ModelError("The model computes no numbers where the layers have some: it is damaged", "Train it again")
    np.copyto(tile.index[block], index, where=where)
    np.copyto(tile.confidence[block], confidence, where=where)
    for values in uncertainty:
        np.copyto(tile.uncertainty[(slice(len(values)), *block)], values, where=where)


def patterns(present: Mapping[str, Mask]) -> Iterator[tuple[Streams, Mask]]:
    """Each set of streams that has data somewhere, with the mask (h, w) of the pixels that have exactly it."""
    names = list(present)
    bits = np.asarray(sum(mask.astype(np.uint32) << bit for bit, mask in enumerate(present.values())))
    for pattern in np.flatnonzero(np.bincount(bits.ravel())).tolist():
        if pattern:
            yield tuple(name for bit, name in enumerate(names) if pattern >> bit & 1), bits == pattern
