"""A network that begins with the weights of another one: those of its streams, classes and branches that both have.

What belongs to a stream lies block by block: its own FE-Net, its rows of the exchange (the weights that it lends), its columns of the
head. Blocks of streams that are gone are left out; those of new streams stay as they were made, but for their columns of the head
where streams exchange: these begin at 0, so that a new stream changes nothing that the others say until it has learned.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import torch
from torch import Tensor

from ..errors import ModelError
from .xmodalnet import Streams, XModalNet, branch_key


@dataclass(frozen=True)
class Ancestor:
    """What a network was: its weights by name, its streams in their order, and what was added at last to its logits: (K,), None
    if nobody knows, and then its classes begin alike."""

    weights: Mapping[str, Tensor]
    streams: Streams
    offset: Optional[Tensor]


@torch.no_grad()
def inherit(net: XModalNet, old: Ancestor, learned: Streams, rows: Sequence[Optional[int]]) -> None:
    """Change `net` in place. learned: streams of both whose bands are the same; rows: of each class of `net` its place among the old
    ones, None for a new class. Raises ModelError where the weights are those of another kind of network."""
    own = net.state_dict()
    try:
        for stream in learned:
            _inherit_features(own, old, f"features.{stream}.")
        _inherit_exchange(net, own, old, learned)
        _inherit_head(net, own, old, learned)
        _inherit_classes(own, old, rows)
    except (KeyError, RuntimeError, IndexError) as error:  # of a name, of sizes
        raise ModelError(
            "The model's network is of another make, so no training can continue from it", "Train from scratch"
        ) from error


def _inherit_features(own: Mapping[str, Tensor], old: Ancestor, prefix: str) -> None:
    for name in _names(own, prefix):
        known = old.weights[name]
        own[name].copy_(_same_shape(_shared(known, own[name]) if name == f"{prefix}spectral.0.weight" else known, own[name]))


def _shared(old: Tensor, new: Tensor) -> Tensor:
    """Weights (w, C, 1, 1) for a stream of the same bands that is shown more often, or less: a target of radar sees the means of windows
    beside each band, which look like it, so they share what was learned of it (ours)."""
    wide, narrow = max(old.shape[1], new.shape[1]), min(old.shape[1], new.shape[1])
    if wide == narrow or wide % narrow:
        return old
    times = wide // narrow
    if old.shape[1] == wide:
        return old.reshape(len(old), times, narrow, *old.shape[2:]).sum(dim=1)
    return old.repeat(1, times, 1, 1) / times


def _inherit_exchange(net: XModalNet, own: Mapping[str, Tensor], old: Ancestor, learned: Streams) -> None:
    size = net.sizes.lent
    _blocks(own["exchange.lent.weight"], old.weights["exchange.lent.weight"], net.streams, old.streams, learned, size)
    for guest in learned:
        for name in _names(own, f"exchange.norms.{guest}."):
            if own[name].ndim:
                _blocks(own[name], old.weights[name], net.streams, old.streams, learned, size)


def _inherit_head(net: XModalNet, own: Mapping[str, Tensor], old: Ancestor, learned: Streams) -> None:
    columns, size = own["head.first.weight"].transpose(0, 1), net.sizes.lent
    if net.exchange.exchanging:
        for place, stream in enumerate(net.streams):
            if stream not in learned:
                columns[place * size : (place + 1) * size] = 0.0
    _blocks(columns, old.weights["head.first.weight"].transpose(0, 1), net.streams, old.streams, learned, size)
    own["head.second.weight"].copy_(old.weights["head.second.weight"])
    for branch in net.branches:
        before = tuple(stream for stream in old.streams if stream in branch)  # the same branch, in the old order
        if set(branch) <= set(learned):
            for norms in ("head.first_norms.", "head.second_norms."):
                _copy(own, old, f"{norms}{branch_key(branch)}.", f"{norms}{branch_key(before)}.")


def _inherit_classes(own: Mapping[str, Tensor], old: Ancestor, rows: Sequence[Optional[int]]) -> None:
    """A new class has its random row, and the mean bias of the known ones."""
    weight, bias = old.weights["head.classify.weight"], old.weights["head.classify.bias"]
    bias = torch.zeros_like(bias) if old.offset is None else bias - old.offset
    known = [row for row in rows if row is not None]
    own["head.classify.bias"].fill_(float(bias[known].mean()) if known else 0.0)
    for place, row in enumerate(rows):
        if row is not None:
            own["head.classify.weight"][place] = weight[row]
            own["head.classify.bias"][place] = bias[row]


def _blocks(new: Tensor, old: Tensor, streams: Streams, before: Streams, learned: Streams, size: int) -> None:
    """Copy the blocks of `size` rows that belong to the learned streams from where they lay to where they lie."""
    if len(old) != size * len(before):
        raise IndexError(f"{len(old)} rows are not {len(before)} blocks of {size}")
    for stream in learned:
        here, there = streams.index(stream) * size, before.index(stream) * size
        new[here : here + size].copy_(old[there : there + size])


def _copy(own: Mapping[str, Tensor], old: Ancestor, new_prefix: str, old_prefix: str) -> None:
    for name in _names(own, new_prefix):
        own[name].copy_(_same_shape(old.weights[old_prefix + name.removeprefix(new_prefix)], own[name]))


def _same_shape(tensor: Tensor, wanted: Tensor) -> Tensor:
    """A copy would stretch what does not fit."""
    if tensor.shape != wanted.shape:
        raise IndexError(f"{tuple(tensor.shape)} is not {tuple(wanted.shape)}")
    return tensor


def _names(own: Mapping[str, Tensor], prefix: str) -> list[str]:
    return [name for name in own if name.startswith(prefix)]
