"""Several processes that learn as one, each on a graphics card or a core of its own, started by torchrun: data-parallel training.

Of the pixels of every step each rank sees its share; gradients and statistics are averaged (as of Li et al. 2020, "PyTorch Distributed";
averaged here and not by its wrapper, as a step asks the network for several branches and not for one output). All ranks draw the same
random numbers in the same order, so they agree on everything else, and hold the same weights.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor

from ..errors import DeviceError


@dataclass(frozen=True)
class Ranks:
    """This process's place among those that learn together."""

    rank: int = 0
    world: int = 1

    @property
    def is_first(self) -> bool:
        """Whether it is the one that tells and writes."""
        return self.rank == 0

    def share(self, rows: Tensor) -> Tensor:
        """This rank's rows of all (M,): as many as every other rank's, so that all draw as many random numbers."""
        return rows[: len(rows) // self.world * self.world][self.rank :: self.world]

    @torch.no_grad()
    def average(self, tensors: Sequence[Tensor]) -> None:
        """Make each tensor, in place, its mean over the ranks."""
        if self.world == 1 or not tensors:
            return
        flat = torch.cat([tensor.reshape(-1) for tensor in tensors])
        dist.all_reduce(flat)
        flat /= self.world
        for tensor, values in zip(tensors, torch.split(flat, [tensor.numel() for tensor in tensors]), strict=True):
            tensor.copy_(values.view_as(tensor))

    def at_least_one_each(self, count: int) -> int:
        """So many rows in all, or more, so that no rank's share is empty."""
        return max(count, self.world)

    def of_first(self, tensor: Tensor) -> Tensor:
        """What the first rank has there."""
        if self.world > 1:
            dist.broadcast(tensor, 0)
        return tensor


def ranks_here() -> Ranks:
    """Those that this process has joined; itself alone where it has joined none."""
    if dist.is_available() and dist.is_initialized():
        return Ranks(dist.get_rank(), dist.get_world_size())
    return Ranks()


@contextmanager
def joined_ranks(device: str) -> Iterator[tuple[Ranks, str]]:
    """Join those that torchrun started, if it did: the ranks, and the device of this one. Raises DeviceError."""
    if "TORCHELASTIC_RUN_ID" not in os.environ or int(os.environ.get("WORLD_SIZE", "1")) < 2:
        yield Ranks(), device
        return
    cards = torch.cuda.device_count()
    on_cards = device != "cpu" and cards > 0
    if on_cards:
        here = int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
        if here > cards:
            raise DeviceError(
                f"There are {here} processes, but {cards} graphics cards", f"Give torchrun --nproc-per-node {cards}"
            )
        device = f"cuda:{int(os.environ.get('LOCAL_RANK', '0')) % cards}"
        torch.cuda.set_device(device)
    try:
        dist.init_process_group("nccl" if on_cards else "gloo")
    except (RuntimeError, ValueError) as error:
        what = f"The processes of torchrun do not find each other: {str(error).splitlines()[0]}"
        raise DeviceError(what, "May they reach each other's ports?") from error
    try:
        yield ranks_here(), device
    finally:
        dist.destroy_process_group()
