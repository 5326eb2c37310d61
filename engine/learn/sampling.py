"""Where a step looks: places of one kind (the same streams are there), half of its crops on labels, every class equally often."""

from __future__ import annotations

import torch
from torch import Tensor

from .crops import PixelTable, Streams


class Sampler:
    """Draws rows of a scene's pixel table; codes (rows,) int64, -1 where unlabelled."""

    def __init__(self, table: PixelTable, codes: Tensor) -> None:
        self.places = table.places()
        self.codes = codes
        self.labelled = {streams: rows[codes[rows] >= 0] for streams, rows in self.places.items()}
        sizes = torch.tensor([float(rows.numel()) for rows in self.places.values()])
        if len(sizes) > 1:
            sizes[0] = torch.maximum(sizes[0], sizes[1:].sum())  # the richest places teach the most: at least every other step
        self._sizes = sizes

    @property
    def label_count(self) -> int:
        """Labelled pixels in all places."""
        return sum(rows.numel() for rows in self.labelled.values())

    def draw_kind(self) -> Streams:
        """The streams of the places of one step."""
        return list(self.places)[int(torch.multinomial(self._sizes, 1))]

    def draw_labelled(self, streams: Streams, count: int) -> Tensor:
        """Rows (count,) with labels, each class equally likely; any rows where there are no labels in such places."""
        rows = self.labelled[streams]
        if not rows.numel():
            return self.draw(streams, count)
        codes = self.codes[rows]
        chances = 1.0 / torch.bincount(codes)[codes]
        return rows[torch.multinomial(chances, count, replacement=True)]

    def draw(self, streams: Streams, count: int) -> Tensor:
        """Rows (count,) of places with exactly these streams."""
        rows = self.places[streams]
        return rows[torch.randint(rows.numel(), (count,), device=rows.device)]

    def draw_nodes(self, streams: Streams, most: int) -> Tensor:
        """Different rows for a graph: labelled ones, then unlabelled ones in proportion to the area, each no more than `most`."""
        total = sum(rows.numel() for rows in self.places.values())
        pool = self.draw(streams, max(1, most * self.places[streams].numel() // total)).unique()  # type: ignore[no-untyped-call]
        return torch.cat([_some(self.labelled[streams], most), pool[self.codes[pool] < 0]])

    def rows_of(self, codes: Tensor, streams: Streams) -> Tensor:
        """Rows at which `codes` says something and all these streams are there."""
        fitting = [rows[codes[rows] >= 0] for kind, rows in self.places.items() if set(streams) <= set(kind)]
        return torch.cat(fitting) if fitting else torch.empty(0, dtype=torch.int64, device=codes.device)


def _some(rows: Tensor, most: int) -> Tensor:
    return rows if rows.numel() <= most else rows[torch.randperm(rows.numel(), device=rows.device)[:most]]
