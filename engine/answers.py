"""What a network says of the chips of a scene: classes, how unlike the labels they are, and what it sees in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch

from .data.windows import Chips, index_of
from .jobs import TrainJob
from .learn.novelty import known_by
from .model.export import useful_sets
from .nets.build import branch
from .nets.smoothing import Smoothing
from .nets.unlike import Unlike
from .nets.xmodalnet import XModalNet
from .samples import Sample

STRIP_PX = 8192  # pixels of an image that a network looks at together
AREA_CHIPS, AREA_STEP_PX = 32, 4  # about as many chips, and every so many pixels of them, tell what the map would show


def predict(
    net: XModalNet, chips: Chips, target: tuple[str, ...], device: torch.device, smoothing: float, wanted: np.ndarray
) -> np.ndarray:
    """Logits float32 (M, K) of the pixels of the chips that a mask (N, P, P) asks for, in its order, by the branch of the target
    streams that are there, as in a map that ends where the chip ends; 0 where there is none of them."""
    smooth, strength = Smoothing().to(device), torch.tensor(smoothing, device=device)

    def say(streams: tuple[str, ...], rasters: Sequence[torch.Tensor], there: torch.Tensor) -> torch.Tensor:
        return smooth.inside(_in_strips(branch(net, streams), rasters), there, strength)

    return _by_branches(chips, target, device, wanted, net.class_count, say)


def unlike(sample: Sample, net: XModalNet, streams: tuple[str, ...], stretch: float) -> Unlike:
    """What tells how unlike the labels a pixel is, as the branch of these streams sees them."""
    index = index_of(sample.labels, sample.chips.windows, 0, tuple(spec.code for spec in sample.classes))
    known = known_by(*embeddings(net, sample.chips, streams, torch.device("cpu"), index)).scaled(stretch)
    return Unlike(known.axes, known.middle, known.centres)


def distances(
    net: XModalNet, chips: Chips, target: tuple[str, ...], device: torch.device, sample: Sample, wanted: np.ndarray
) -> np.ndarray:
    """As `predict`, how unlike the sample's labels the pixels are, float32 (M,): 1 is the edge of what these show."""
    far = {streams: unlike(sample, net, streams, 1.0).to(device) for streams in useful_sets(target)}

    def say(streams: tuple[str, ...], rasters: Sequence[torch.Tensor], _: torch.Tensor) -> torch.Tensor:
        look = branch(net, streams).look
        return _in_strips(lambda *parts: far[streams](look(*parts).embedding), rasters)

    return np.asarray(_by_branches(chips, target, device, wanted, 1, say)[:, 0])


def looked_at(
    net: XModalNet, chips: Chips, target: tuple[str, ...], device: torch.device, wanted: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """As `predict` without smoothing: logits float32 (M, K), and embeddings float32 (M, E)."""

    def say(streams: tuple[str, ...], rasters: Sequence[torch.Tensor], _: torch.Tensor) -> torch.Tensor:
        look = branch(net, streams).look

        def both(*parts: torch.Tensor) -> torch.Tensor:
            seen = look(*parts)
            return torch.cat([seen.logits, seen.embedding], dim=1)

        return _in_strips(both, rasters)

    found = _by_branches(chips, target, device, wanted, net.class_count + net.head.second.out_channels, say)
    return found[:, : net.class_count], found[:, net.class_count :]


def area_shares(job: TrainJob, chips: Chips, net: XModalNet, device: torch.device) -> np.ndarray:
    """Share (K,) of each class in what a map of the chips would show; none is given up."""
    some = np.zeros_like(chips.present[job.target_streams[0]])
    some[:: max(1, len(some) // AREA_CHIPS), ::AREA_STEP_PX, ::AREA_STEP_PX] = True
    some &= np.logical_or.reduce([chips.present[name] for name in job.target_streams])
    found = predict(net, chips, job.target_streams, device, job.smoothing, some).argmax(1)
    shares = (np.bincount(found, minlength=net.class_count) + 1.0) / (len(found) + net.class_count)
    return np.asarray(shares)


def embeddings(
    net: XModalNet, chips: Chips, streams: tuple[str, ...], device: torch.device, index: np.ndarray
) -> tuple[torch.Tensor, torch.Tensor]:
    """Embeddings (M, E) and class indices (M,) of the pixels of the chips that have an index (N, P, P) of 0 or more and all of the
    streams, by the branch of these."""
    where = np.logical_and.reduce([chips.present[name] for name in streams]) & (index >= 0)
    found, look = [torch.zeros(0, net.head.second.out_channels)], branch(net, streams).look
    places = np.argwhere(where)
    for start in range(0, len(places), STRIP_PX):
        n, row, col = places[start : start + STRIP_PX].T
        pixels = (torch.from_numpy(chips.pixels[name][n, :, row, col]).to(device) for name in streams)  # (M, C) each
        with torch.no_grad():
            found.append(look(*(x.T[None, :, None] for x in pixels)).embedding[0, :, 0].T.cpu())
    return torch.cat(found), torch.from_numpy(index[where])


def _by_branches(
    chips: Chips,
    target: tuple[str, ...],
    device: torch.device,
    wanted: np.ndarray,
    size: int,
    say: Callable[[tuple[str, ...], Sequence[torch.Tensor], torch.Tensor], torch.Tensor],
) -> np.ndarray:
    """What `say` makes (1, size, P, P) of the rasters of a chip, at the wanted pixels, (M, size); told the streams, and where all are."""
    there = {name: chips.present[name] for name in target}
    found = np.zeros((np.count_nonzero(wanted), size), np.float32)
    ends = wanted.sum(axis=(1, 2)).cumsum()
    for streams in useful_sets(target):
        has_all = torch.from_numpy(np.logical_and.reduce([there[name] for name in streams])).to(device, torch.float32)
        where = np.logical_and.reduce([mask if name in streams else ~mask for name, mask in there.items()])
        for n in np.flatnonzero((where & wanted).any(axis=(1, 2))):
            rasters = [torch.from_numpy(chips.pixels[name][n : n + 1]).to(device) for name in streams]
            with torch.no_grad():
                said = say(streams, rasters, has_all[n : n + 1, None])
            rows = said[0].permute(1, 2, 0).cpu().numpy()[wanted[n]]
            np.copyto(found[ends[n] - len(rows) : ends[n]], rows, where=where[n][wanted[n], None])
    return found


def _in_strips(said: Callable[..., torch.Tensor], rasters: Sequence[torch.Tensor]) -> torch.Tensor:
    """What is said (1, K, H, W) strip by strip: what the layers pass on stays near the processor, six times as fast on a large image."""
    lines = max(1, STRIP_PX // rasters[0].shape[-1])
    strips = [torch.split(raster.contiguous(memory_format=torch.channels_last), lines, dim=2) for raster in rasters]
    return torch.cat([said(*parts) for parts in zip(*strips, strict=True)], dim=2)
