"""SA, self-adversarial learning on the top FE-Net features: survive what noise, atmosphere and speckle do to them.

A generator perturbs, a' = a + eps |a| G(a, noise) / |G|; a discriminator tells a from a'. The classifier must say the same of both.
The generator wants the opposite of each: to go unseen and to change the prediction. One backward pass serves all players, because
the gradient is turned round on its way into the generator (Ganin & Lempitsky 2015). Radius and sizes are ours, and so is that only the
branch of all streams is perturbed: a weak sensor has no room for it and would learn to ignore the little that it sees.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

RADIUS = 0.1  # eps: length of the perturbation relative to the feature's own
HIDDEN = 32
NOISE = 8


class HasModules(Protocol):
    """An nn.Module, or what stands for one."""

    def modules(self) -> Iterator[nn.Module]: ...


class Adversary(nn.Module):
    """A generator and a discriminator per stream, on features (B, C, h, w). Not part of the saved model."""

    def __init__(self, channels: Mapping[str, int]) -> None:
        super().__init__()
        self.generators = nn.ModuleDict({stream: _Pixelwise(count + NOISE, count) for stream, count in channels.items()})
        self.discriminators = nn.ModuleDict({stream: _Pixelwise(count, 1) for stream, count in channels.items()})

    def forward(self, features: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """a' - a of every stream; the features feel no gradient through it, the generators a turned one."""
        return {stream: self._perturbation(stream, feature.detach()) for stream, feature in features.items()}

    def detection_loss(self, features: Mapping[str, Tensor], perturbation: Mapping[str, Tensor]) -> Tensor:
        """How badly a is told from a'; discriminators lower it, generators raise it, the features feel nothing."""
        losses = []
        for stream, feature in features.items():
            real = self.discriminators[stream](feature.detach())
            fake = self.discriminators[stream](feature.detach() + perturbation[stream])
            losses.append(F.softplus(-real).mean() + F.softplus(fake).mean())
        return torch.stack(losses).mean()

    def _perturbation(self, stream: str, feature: Tensor) -> Tensor:
        noise = torch.randn(feature.shape[0], NOISE, *feature.shape[2:], device=feature.device, dtype=feature.dtype)
        direction = F.normalize(self.generators[stream](torch.cat([feature, noise], dim=1)), dim=1)
        length: Tensor = RADIUS * feature.norm(dim=1, keepdim=True)
        return turn_gradient(direction) * length


@contextmanager
def steady_statistics(net: HasModules) -> Iterator[None]:
    """Within it, batch normalisation keeps no statistics: those of perturbed features are not those of a map (Xie et al. 2020)."""
    norms = [module for module in net.modules() if isinstance(module, nn.BatchNorm2d)]
    kept = [norm.momentum for norm in norms]
    try:
        for norm in norms:
            norm.momentum = 0.0
        yield
    finally:
        for norm, momentum in zip(norms, kept, strict=True):
            norm.momentum = momentum


def turn_gradient(x: Tensor) -> Tensor:
    """The same values; what is a loss behind is a gain before."""
    turned: Tensor = _TurnGradient.apply(x)  # type: ignore[no-untyped-call]
    return turned


class _TurnGradient(torch.autograd.Function):
    @staticmethod
    def forward(_: Any, x: Tensor) -> Tensor:
        return x.view_as(x)

    @staticmethod
    def backward(_: Any, gradient: Tensor) -> Tensor:
        return -gradient


class _Pixelwise(nn.Sequential):
    """(B, inputs, h, w) -> (B, outputs, h, w), pixel by pixel."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(nn.Linear(inputs, HIDDEN), nn.LeakyReLU(0.2), nn.Linear(HIDDEN, outputs))

    def forward(self, x: Tensor) -> Tensor:
        x = x.permute(0, 2, 3, 1)
        for layer in self:
            x = layer(x)
        return x.permute(0, 3, 1, 2)
