"""The optimiser, beside torch's class of the same name."""

import subprocess
import sys
from pathlib import Path

import torch
from torch import nn

from xmodalnet.engine.learn.adamw import AdamW

ROOT = Path(__file__).resolve().parents[2]


def learned(optimiser_of) -> list[torch.Tensor]:
    """Weights of a small network after a few steps, of which every other one leaves a layer out."""
    torch.manual_seed(0)
    net = nn.ModuleList([nn.Linear(5, 7), nn.Linear(7, 3), nn.Linear(7, 3)])
    step, forget = optimiser_of(net.parameters())
    x, codes = torch.randn(64, 5), torch.randint(3, (64,))
    for n in range(9):
        forget()
        hidden = torch.relu(net[0](x))
        nn.functional.cross_entropy(net[1](hidden) + (net[2](hidden) if n % 2 else 0), codes).backward()
        step()
    return [entry.detach() for entry in net.parameters()]


def test_its_steps_are_those_of_torch_to_the_bit():
    def ours(parameters):
        optimiser = AdamW(parameters, 3e-3, 1e-2)
        return optimiser.step, optimiser.forget_gradients

    def theirs(parameters):
        optimiser = torch.optim.AdamW(parameters, lr=3e-3, weight_decay=1e-2, fused=True)
        return optimiser.step, optimiser.zero_grad

    for mine, other in zip(learned(ours), learned(theirs), strict=True):
        assert torch.equal(mine, other)


def test_a_step_goes_without_the_compiler_of_torch():
    code = (
        "import sys, torch; from engine.learn.adamw import AdamW; weight = torch.nn.Parameter(torch.ones(2)); "
        "optimiser = AdamW([weight], 0.1, 0.0); weight.sum().backward(); optimiser.step(); optimiser.forget_gradients(); "
        "print(round(float(weight[0]), 6), weight.grad, 'torch._dynamo' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["0.9", "None", "False"]
