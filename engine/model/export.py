"""From a trained network to ONNX graphs: one for each useful set of streams, from normalised values to logits, and one that decides.

A branch sees single pixels, and what is around them through fixed windows: its graph can run on any part of a tile. How neighbours
change each other's minds (nets/smoothing.py) and what the map says in the end is the same for all branches: a graph of its own, which
runs on the logits of a block of a tile and what is around it. Values are normalised where they are read
(data/stats.py): a runtime would take longer for that than for the network.
"""

from __future__ import annotations

import itertools
import math
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import onnx.utils
import torch
from torch import Tensor, nn

from ..errors import ModelError
from .session import DOUBT, LOGITS, SMOOTHING, TEMPERATURE, THERE, UNLIKE, VOTES, BranchSession, DecisionSession

OPSET = 17
_MOST_APART = 1e-3  # of a confidence, between torch and onnxruntime


class Deployed(nn.Module):
    """A branch as a map needs it; `unlike` says how far an embedding lies from all that is known, without it nothing is said of that."""

    def __init__(self, branch: nn.Module, unlike: nn.Module | None = None) -> None:
        super().__init__()
        self.branch, self.unlike = branch, unlike

    def forward(self, *pixels: Tensor) -> tuple[Tensor, ...]:
        """(B, C_s, H, W) normalised each -> logits (B, K, H - 2 edge, W - 2 edge) and unlike (B, 1, H - 2 edge, W - 2 edge)."""
        if self.unlike is None:
            return (self.branch(*pixels),)
        said = cast(Any, self.branch).look(*pixels)
        return said.logits, self.unlike(said.embedding)


class Decision(nn.Module):
    """What is made of a branch's logits: the neighbours' say, the class, and how sure it is.

    The temperature cools or heats what comes out of the smoothing: it says how sure the map is and never what it shows.
    """

    def __init__(self, smooth: nn.Module, doubting: bool = False) -> None:
        super().__init__()
        self.smooth, self.doubting = smooth, doubting

    def forward(self, logits: Tensor, there: Tensor, smoothing: Tensor, temperature: Tensor) -> tuple[Tensor, ...]:
        """Logits (B, K, H, W), there (B, 1, H, W) 1 where the branch has data, else 0 -> uint8 index, float32 confidence, both
        (B, h, w), the smoothed logits (B, K, h, w), and where doubted entropy and margin (B, 2, h, w)."""
        votes = self.smooth(logits, there, smoothing)
        odds = ((votes - votes.amax(1, keepdim=True)) / temperature).exp()  # against the best class, whose odds are 1
        decided = votes.argmax(1).to(torch.uint8), 1.0 / odds.sum(1), votes
        return (*decided, _doubt(odds / odds.sum(1, keepdim=True))) if self.doubting else decided


def _doubt(shares: Tensor) -> Tensor:
    """Entropy, 1 where all classes are as likely, and the probability of the best class less that of the second: (B, 2, h, w)."""
    entropy = -(shares * shares.clamp_min(1e-30).log()).sum(1) / math.log(shares.shape[1])
    best = shares.topk(2, dim=1).values
    return torch.stack([entropy, best[:, 0] - best[:, 1]], 1)


def useful_sets(streams: Sequence[str]) -> list[tuple[str, ...]]:
    """Every non-empty set of the streams, in their order, the smallest first."""
    return [chosen for size in range(1, len(streams) + 1) for chosen in itertools.combinations(streams, size)]


def export_branch(branch: nn.Module, bands: Mapping[str, int], edge_px: int, unlike: nn.Module | None = None) -> bytes:
    """The ONNX graph of a branch; bands {stream: count} in the order of its streams, edge_px what it takes off each side.

    Raises ModelError where it differs from torch.
    """
    net, names = Deployed(branch, unlike).cpu().eval(), list(bands)
    outputs = [LOGITS, *([UNLIKE] if unlike is not None else ())]
    examples = _examples(bands, 2 * edge_px + 4)
    graph = _exported(net, tuple(examples.values()), names, outputs, names + outputs)
    _check(_branch_difference(net, graph, _examples(bands, 2 * edge_px + 9)))
    return graph


def without_unlike(graph: bytes) -> bytes:
    """A branch's graph that only says what it thinks, of one that also tells how unlike pixels are: exporting it anew takes longer."""
    whole = onnx.load_from_string(graph)
    inputs = [entry.name for entry in whole.graph.input]
    return bytes(onnx.utils.Extractor(whole).extract_model(inputs, [LOGITS]).SerializeToString())


def export_decision(smooth: nn.Module, classes: int, halo_px: int, doubting: bool = False) -> bytes:
    """The ONNX graph that decides between so many classes; halo_px: what the smoothing takes off each side.

    Raises ModelError where it differs from torch.
    """
    net = Decision(smooth, doubting).eval()
    inputs, outputs = [LOGITS, THERE, SMOOTHING, TEMPERATURE], ["index", "confidence", VOTES, *([DOUBT] if doubting else ())]
    graph = _exported(
        net, _votes(classes, 2 * halo_px + 4), inputs, outputs, [LOGITS, THERE, VOTES, *([DOUBT] if doubting else ())]
    )
    _check(_decision_difference(net, graph, _votes(classes, 2 * halo_px + 9)))
    return graph


def _exported(
    net: nn.Module, examples: tuple[Tensor, ...], inputs: Sequence[str], outputs: Sequence[str], rasters: Sequence[str]
) -> bytes:
    """rasters: the inputs and outputs (B, C, H, W) of any size."""
    axes = {name: {0: "batch", 2: f"rows of {name}", 3: f"columns of {name}"} for name in rasters}
    axes |= {name: {0: "batch", 1: "rows", 2: "columns"} for name in outputs if name not in rasters}
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # the exporter warns of its own age and of its own tracing
        path = Path(folder, "graph.onnx")
        torch.onnx.export(
            net, examples, path, dynamo=False, opset_version=OPSET,
            input_names=list(inputs), output_names=list(outputs), dynamic_axes=axes,
        )  # fmt: skip
        return path.read_bytes()


def _branch_difference(net: Deployed, graph: bytes, pixels: Mapping[str, Tensor]) -> float:
    """The largest difference of a class's share between torch and onnxruntime."""
    with torch.no_grad():
        wanted = net(*pixels.values())[0][0].softmax(0).numpy()
    found = BranchSession(graph, "cpu").run({name: values[0].numpy() for name, values in pixels.items()})[0]
    return float(np.abs(torch.from_numpy(found).softmax(0).numpy() - wanted).max())


def _decision_difference(net: Decision, graph: bytes, votes: tuple[Tensor, ...]) -> float:
    """The largest difference of the confidence between torch and onnxruntime."""
    logits, there, smoothing, temperature = votes
    with torch.no_grad():
        wanted = net(*votes)[1][0].numpy()
    found = DecisionSession(graph, "cpu").run(logits[0].numpy(), there[0, 0].numpy() > 0, float(smoothing), float(temperature))
    return float(np.abs(found[1] - wanted).max())


def _check(difference: float) -> None:
    if not difference < _MOST_APART:
        raise ModelError(f"The exported graph differs from the network by {difference:.2g}", "Please report it")


def _examples(bands: Mapping[str, int], size_px: int) -> dict[str, Tensor]:
    """One raster per stream of the size, without data at a pixel near the middle, each at another."""
    generator = torch.Generator().manual_seed(size_px)
    examples = {name: torch.randn((1, count, size_px, size_px), generator=generator) for name, count in bands.items()}
    for position, example in enumerate(examples.values()):
        example[:, :, size_px // 2, min(size_px // 2 + position, size_px - 1)] = 0.0
    return examples


def _votes(classes: int, size_px: int) -> tuple[Tensor, ...]:
    """Logits, a pixel without data near the middle, a smoothing and a temperature."""
    generator = torch.Generator().manual_seed(size_px)
    logits, there = 3.0 * torch.randn((1, classes, size_px, size_px), generator=generator), torch.ones(1, 1, size_px, size_px)
    there[..., size_px // 2, size_px // 2 + 1] = 0.0
    return logits, there, torch.tensor(2.0), torch.tensor(1.5)
