"""From a trained network to ONNX graphs, one per useful set of streams: raw raster values in, class, confidence and what makes one
doubt it out.

Normalisation is part of the graph, so what runs a map later needs no statistics and no torch.
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
import torch
from torch import Tensor, nn

from ..data.stats import CLIP, BandStats
from ..errors import ModelError
from .session import SMOOTHING, GraphSession

OPSET = 17


class Deployed(nn.Module):
    """A branch with normalisation before it, its neighbours' say and the decision behind it; edge_px is what the branch takes off.

    The temperature cools or heats what comes out of the smoothing: it says how sure the map is and never what it shows. `unlike` says
    how far an embedding lies from all that is known; without it nothing is said of uncertainty.
    """

    def __init__(
        self,
        branch: nn.Module,
        stats: Sequence[BandStats],
        edge_px: int,
        smooth: nn.Module,
        temperature: float = 1.0,
        unlike: nn.Module | None = None,
    ) -> None:
        super().__init__()
        self.branch, self.smooth, self.edge_px, self.temperature, self.unlike = branch, smooth, edge_px, temperature, unlike
        for position, entry in enumerate(stats):
            self.register_buffer(f"mean{position}", torch.tensor(entry.mean, dtype=torch.float32).reshape(1, -1, 1, 1))
            self.register_buffer(f"std{position}", torch.tensor(entry.std, dtype=torch.float32).reshape(1, -1, 1, 1))

    def forward(self, *rasters_and_smoothing: Tensor) -> tuple[Tensor, ...]:
        """(B, C_s, H, W) each, NaN where there are no data, and smoothing () -> uint8 index, float32 confidence, both
        (B, H - 2h, W - 2h), and float32 entropy, margin and unlike (B, 3, H - 2h, W - 2h)."""
        *rasters, smoothing = rasters_and_smoothing
        normalised, there, inside = [], [], slice(self.edge_px, -self.edge_px or None)
        for position, raster in enumerate(rasters):
            missing = torch.isnan(raster)
            scaled = (raster - getattr(self, f"mean{position}")) / getattr(self, f"std{position}")
            normalised.append(torch.where(missing, torch.zeros_like(raster), scaled.clamp(-CLIP, CLIP)))
            there.append(missing[..., inside, inside].to(raster.dtype).mean(1, keepdim=True) < 0.5)  # as is_present has it
        everywhere = torch.stack(there).all(0).to(scaled.dtype)  # (B, 1, H - 2 edge, W - 2 edge)
        if self.unlike is None:
            return self._decided(self.smooth(self.branch(*normalised), everywhere, smoothing))
        said = cast(Any, self.branch).look(*normalised)
        votes = self.smooth(said.logits, everywhere, smoothing)
        reach = (said.logits.shape[-1] - votes.shape[-1]) // 2
        away = self.unlike(said.embedding[..., reach:-reach, reach:-reach])
        return *self._decided(votes), torch.cat([self._doubt(votes), away], 1)

    def _decided(self, votes: Tensor) -> tuple[Tensor, Tensor]:
        return votes.argmax(1).to(torch.uint8), (votes / self.temperature).softmax(1).amax(1)

    def _doubt(self, votes: Tensor) -> Tensor:
        """Entropy, 1 where all classes are as likely, and the probability of the best class less that of the second: (B, 2, h, w)."""
        shares = (votes / self.temperature).softmax(1)
        entropy = -(shares * shares.clamp_min(1e-30).log()).sum(1) / math.log(votes.shape[1])
        best = shares.topk(2, dim=1).values
        return torch.stack([entropy, best[:, 0] - best[:, 1]], 1)


def graph_name(streams: Sequence[str]) -> str:
    """The name of the graph of a set of streams: "hsi+msi"."""
    return "+".join(streams)


def useful_sets(streams: Sequence[str]) -> list[tuple[str, ...]]:
    """Every non-empty set of the streams, in their order, the smallest first."""
    return [chosen for size in range(1, len(streams) + 1) for chosen in itertools.combinations(streams, size)]


def export_graph(
    branch: nn.Module,
    stats: Mapping[str, BandStats],
    edge_px: int,
    smooth: nn.Module,
    halo_px: int,
    temperature: float = 1.0,
    unlike: nn.Module | None = None,
) -> bytes:
    """The ONNX graph of a branch; stats in the order of the branch's streams, edge_px and halo_px what the branch alone and the whole
    take off each side. Raises ModelError where it differs from torch."""
    net = Deployed(branch, list(stats.values()), edge_px, smooth, temperature, unlike).eval()
    names = list(stats)
    examples = _examples(stats, 2 * halo_px + 4)
    axes = {name: {0: "batch", 2: "height", 3: "width"} for name in names}
    axes |= {"index": {0: "batch", 1: "rows", 2: "columns"}, "confidence": {0: "batch", 1: "rows", 2: "columns"}}
    axes |= {"uncertainty": {0: "batch", 2: "rows", 3: "columns"}} if unlike is not None else {}
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # the exporter warns of its own age and of its own tracing
        path = Path(folder, "graph.onnx")
        torch.onnx.export(
            net,
            (*examples.values(), torch.tensor(1.0)),
            path,
            dynamo=False,
            opset_version=OPSET,
            input_names=[*names, SMOOTHING],
            output_names=["index", "confidence", *(["uncertainty"] if unlike is not None else ())],
            dynamic_axes=axes,
        )
        graph = path.read_bytes()
    difference = largest_difference(net, graph, _examples(stats, 2 * halo_px + 9))
    if not difference < 1e-3:
        raise ModelError(f"The exported graph differs from the network by {difference:.2g}", "Please report it")
    return graph


def largest_difference(net: Deployed, graph: bytes, rasters: Mapping[str, Tensor]) -> float:
    """The largest difference of confidence between torch and onnxruntime on the same rasters."""
    with torch.no_grad():
        _, wanted, *_ = net.cpu()(*rasters.values(), torch.tensor(2.0))
    _, found, *_ = GraphSession(graph, "cpu").run({name: raster[0].numpy() for name, raster in rasters.items()}, 2.0)
    return float(np.abs(found - wanted[0].numpy()).max())


def _examples(stats: Mapping[str, BandStats], size_px: int) -> dict[str, Tensor]:
    """One raster per stream of the size, spread as the bands are, without data at a pixel near the middle, each at another."""
    generator = torch.Generator().manual_seed(size_px)
    examples = {}
    for position, (name, entry) in enumerate(stats.items()):
        noise = torch.randn((1, len(entry.mean), size_px, size_px), generator=generator)
        example = noise * torch.tensor(entry.std).reshape(1, -1, 1, 1) + torch.tensor(entry.mean).reshape(1, -1, 1, 1)
        example[:, :, size_px // 2, size_px // 2 + position] = torch.nan
        examples[name] = example.float()
    return examples
