"""AdamW (Loshchilov & Hutter 2019): torch's own step, without the class that torch puts around it.

Making that class imports torch's compiler, which is used for nothing here and takes longer than a third of a usual training.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import nn
from torch.optim.adamw import adamw

BETA_MEAN, BETA_SQUARE = 0.9, 0.999  # what the running means of gradients and of their squares keep at a step
LEAST = 1e-8  # added to the root of the squares


class AdamW:
    """Moves parameters against their gradients, to the bit as `torch.optim.AdamW(parameters, lr=rate, weight_decay=decay, fused=True)`."""

    def __init__(self, parameters: Iterable[nn.Parameter], rate: float, decay: float) -> None:
        self._parameters, self._rate, self._decay = list(parameters), rate, decay
        self._means = [torch.zeros_like(entry) for entry in self._parameters]
        self._squares = [torch.zeros_like(entry) for entry in self._parameters]
        self._steps = [torch.zeros((), device=entry.device) for entry in self._parameters]

    def forget_gradients(self) -> None:
        for entry in self._parameters:
            entry.grad = None

    @torch.no_grad()
    def step(self) -> None:
        """One step of the parameters that have a gradient; the others do not count it."""
        met = [n for n, entry in enumerate(self._parameters) if entry.grad is not None]
        adamw(
            [self._parameters[n] for n in met],
            [grad for entry in self._parameters if (grad := entry.grad) is not None],
            [self._means[n] for n in met],
            [self._squares[n] for n in met],
            [],
            [self._steps[n] for n in met],
            fused=True,
            amsgrad=False,
            beta1=BETA_MEAN,
            beta2=BETA_SQUARE,
            lr=self._rate,
            weight_decay=self._decay,
            eps=LEAST,
            maximize=False,
        )
