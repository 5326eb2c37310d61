"""Where a step looks: places of one kind (the same streams are there), a part of its pixels on labels, every class equally often."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from .pixels import PixelTable, Streams, some

FEW = 64  # ours: pixels; smaller places are looked at more seldom, as a step would see the same ones again and again
UNTAUGHT = 0.15  # ours: steps at places without labels, per step at others, at most
UNMET = 0.5  # the same where streams meet that no label shows together and have all to learn, if the area has so many such places


class Sampler:
    """Draws rows of a scene's pixel table; codes (rows,) int64, -1 where unlabelled."""

    def __init__(self, table: PixelTable, codes: Tensor) -> None:
        self.places = table.places()
        self.codes = codes
        self.labelled = {streams: rows[codes[rows] >= 0] for streams, rows in self.places.items()}
        self._sizes = self._weights()

    def _weights(self) -> Tensor:
        """How often a step looks at places of each kind: as they are common, but the richest, which teach the most, every other step at
        least, unless they are but a few pixels, and all those without a label together hardly ever: there is little to learn there, unless
        streams meet nowhere else."""
        common = torch.tensor([float(rows.numel()) for rows in self.places.values()])
        sizes = common.clone()
        if len(sizes) > 1:
            sizes[0] = torch.maximum(sizes[0], sizes[1:].sum() * (common[0] / FEW).clamp_max(1.0))
        taught = [kind for kind, rows in self.labelled.items() if rows.numel()]
        told = torch.tensor([kind in taught for kind in self.places], dtype=torch.bool)
        met = torch.tensor([any(set(kind) <= set(other) for other in taught) for kind in self.places], dtype=torch.bool)
        if taught:
            usual = float(sizes[told].sum())
            unmet = min(max(UNTAUGHT, float(common[~met].sum()) / usual), UNMET)
            for group, most in ((met & ~told, UNTAUGHT), (~met, unmet)):
                sizes[group] *= min(1.0, most * usual / max(1.0, float(sizes[group].sum())))
        return sizes

    @property
    def label_count(self) -> int:
        """Labelled pixels in all places."""
        return sum(rows.numel() for rows in self.labelled.values())

    def known(self, branches: Sequence[Streams], classes: int) -> dict[Streams, Tensor]:
        """Of each branch the classes (K,) bool that labels show where all its streams are."""
        kinds = {kind: torch.bincount(self.codes[rows], minlength=classes) > 0 for kind, rows in self.labelled.items()}
        nothing = torch.zeros(classes, dtype=torch.bool, device=self.codes.device)
        return {
            branch: torch.stack([nothing, *(shown for kind, shown in kinds.items() if set(branch) <= set(kind))]).any(dim=0)
            for branch in branches
        }

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

    def share(self, streams: Streams) -> float:
        """Share of the area that is such places."""
        return self.places[streams].numel() / sum(rows.numel() for rows in self.places.values())

    def unlabelled(self, streams: Streams, most: int) -> Tensor:
        """Different rows without a label, of places with exactly these streams."""
        rows = self.places[streams]
        return some(rows[self.codes[rows] < 0], most)

    def rows_of(self, codes: Tensor, streams: Streams, most: int) -> Tensor:
        """Of the rows at which `codes` says something and all these streams are there, at most so many, by chance."""
        return some(self.all_of(codes, streams), most)

    def all_of(self, codes: Tensor, streams: Streams) -> Tensor:
        """The rows at which `codes` says something and all these streams are there."""
        fitting = [rows[codes[rows] >= 0] for kind, rows in self.places.items() if set(streams) <= set(kind)]
        return torch.cat(fitting) if fitting else codes.new_empty(0)
