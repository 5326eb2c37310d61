"""How common each class is in the area, from the network's own predictions.

Labels are drawn class by class and learned with equal weight, so the network speaks as if all classes were equally common. The
shares in the area follow by expectation-maximisation over unlabelled pixels (Saerens, Latinne & Decaestecker 2002), and the
prediction follows by adding the log of the shares to the logits. Ours: a part of it. All of it gets the most pixels right, none of it
finds the rare classes best; something between forgives an error in the shares.
"""

from __future__ import annotations

import torch
from torch import Tensor

ROUNDS = 30
LEAST = 0.1  # of an equal share: no class is given up


def class_shares(logits: Tensor) -> Tensor:
    """Shares (K,) of the classes among M pixels, sum 1, from logits (M, K) that hold all classes equally common."""
    likelihoods = logits.softmax(dim=1)
    classes = logits.shape[1]
    shares = torch.full((classes,), 1.0 / classes, device=logits.device)
    for _ in range(ROUNDS):
        weighted = likelihoods * shares
        shares = (weighted / weighted.sum(dim=1, keepdim=True)).mean(dim=0)
        shares = (1.0 - LEAST) * shares + LEAST / classes
    return shares


def prior_offset(shares: Tensor, prior: float) -> Tensor:
    """What to add to logits (M, K) so that they expect these shares by so much, 0 to 1; zero where all are equal."""
    return prior * torch.log(shares * shares.numel())
