"""The plain network that X-ModalNet grew from, as a measuring stick: two streams of convolutions, exchange, label propagation.

5 x 5 patches without padding; per stream convolutions of 1, 3 and 1 px (w, 2 w, 2 w channels), exchange weights of 3 x 3 that every
stream passes through (4 w), one head (128, 64, K) with statistics per branch, a branch per stream and one of both. Cross-entropy of all
branches, and the full branch draws the others. After a supervised start the labels are propagated over 3000 pixels of the area by the
full branch's embedding, again every 20 epochs, and what is sure is learned as if it had been labelled. Nothing here was tuned.
"""

from __future__ import annotations

import numpy as np
import torch
from protocol import NONE, Scene, Split
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from engine.learn.propagation import knn_graph, propagate

WIDTH = 32
PATCH_PX = 5
EPOCHS, WARM_UP, REBUILD = 150, 60, 20
BATCH, POOL, SURE = 64, 3000, 0.8


def accuracy(scene: Scene, drawn: Split, seed: int) -> float:
    """Overall accuracy of the target alone on the test pixels."""
    reference = scene.codes()
    codes = np.unique(drawn.train[drawn.train != NONE])
    images = [_standard(sensor.read()) for sensor in (scene.rich, scene.target)]
    torch.manual_seed(seed)
    net = Prototype([len(image) for image in images], len(codes))
    _learn(net, images, np.searchsorted(codes, drawn.train), drawn.train != NONE, np.random.default_rng(seed))
    with torch.no_grad():
        found = codes[net.eval().alone(1, images[1][None])[0].argmax(0).numpy()]
    return float((found[drawn.test] == reference[drawn.test]).mean())


class Prototype(nn.Module):
    """bands: of each stream. A patch is one pixel, and a whole image (padded by 2 px) each of its pixels."""

    def __init__(self, bands: list[int], classes: int, width: int = WIDTH) -> None:
        super().__init__()
        streams, wide = len(bands), 4 * width
        self.features = nn.ModuleList(
            nn.Sequential(_unit(count, width, 1), _unit(width, 2 * width, 3), _unit(2 * width, 2 * width, 1)) for count in bands
        )
        self.lent = nn.ModuleList(nn.Conv2d(2 * width, wide, 3, bias=False) for _ in bands)
        self.norms = nn.ModuleList(nn.ModuleList(nn.BatchNorm2d(wide) for _ in bands) for _ in bands)
        self.first = nn.Conv2d(wide * streams, 128, 1, bias=False)
        self.second = nn.Conv2d(128, 64, 1, bias=False)
        self.first_norms = nn.ModuleList(nn.BatchNorm2d(128) for _ in range(streams + 1))
        self.second_norms = nn.ModuleList(nn.BatchNorm2d(64) for _ in range(streams + 1))
        self.classify = nn.Conv2d(64, classes, 1)

    def alone(self, stream: int, image: Tensor) -> Tensor:
        """Logits (B, K, h, w) of one stream."""
        return self._head(stream, self._exchanged(stream, image))[1]

    def forward(self, images: list[Tensor]) -> list[tuple[Tensor, Tensor]]:
        """Embedding and logits of each stream's branch, and of all of them last."""
        exchanged = [self._exchanged(stream, image) for stream, image in enumerate(images)]
        branches = [*exchanged, torch.stack(exchanged).mean(0)]
        return [self._head(branch, joined) for branch, joined in enumerate(branches)]

    def _exchanged(self, guest: int, image: Tensor) -> Tensor:
        feature = self.features[guest](image)
        norms = self.norms[guest]
        assert isinstance(norms, nn.ModuleList)
        return torch.cat([torch.relu(norm(host(feature))) for host, norm in zip(self.lent, norms, strict=True)], 1)

    def _head(self, branch: int, joined: Tensor) -> tuple[Tensor, Tensor]:
        hidden = torch.relu(self.first_norms[branch](self.first(joined)))
        embedding = torch.relu(self.second_norms[branch](self.second(hidden)))
        return embedding, self.classify(embedding)


def _learn(net: Prototype, images: list[Tensor], classes: np.ndarray, labelled: np.ndarray, rng: np.random.Generator) -> None:
    places = np.argwhere(labelled)
    y = torch.from_numpy(classes[labelled])
    optimiser = torch.optim.Adam(net.parameters(), 1e-3, weight_decay=1e-4)
    pool = y[:0], places[:0]
    for epoch in range(EPOCHS):
        if epoch >= WARM_UP and (epoch - WARM_UP) % REBUILD == 0:
            pool = _propagated(net, images, places, y, rng)
        ramp = min(1.0, max(0, epoch - WARM_UP) / WARM_UP)
        for chosen in np.array_split(rng.permutation(len(places)), -(-len(places) // BATCH)):
            turn = int(rng.integers(8))  # the same for all streams
            loss = _loss(net([_patches(image, places[chosen], turn) for image in images]), y[chosen])
            if len(pool[0]):
                more = rng.choice(len(pool[0]), min(2 * BATCH, len(pool[0])), replace=False)
                logits = [out for _, out in net([_patches(image, pool[1][more], turn) for image in images])]
                loss = loss + ramp * torch.stack([F.cross_entropy(each.flatten(1), pool[0][more]) for each in logits]).sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()


def _loss(outputs: list[tuple[Tensor, Tensor]], y: Tensor) -> Tensor:
    logits = [out.flatten(1) for _, out in outputs]
    full = logits[-1].detach().softmax(1)
    drawn = [F.kl_div(each.log_softmax(1), full, reduction="batchmean") for each in logits[:-1]]
    return torch.stack([F.cross_entropy(each, y) for each in logits] + drawn).sum()


def _propagated(
    net: Prototype, images: list[Tensor], places: np.ndarray, y: Tensor, rng: np.random.Generator
) -> tuple[Tensor, np.ndarray]:
    """Classes and places (row, col) of the unlabelled pixels that the graph is sure of."""
    rows, cols = (size - PATCH_PX + 1 for size in images[0].shape[1:])
    flat = rng.choice(rows * cols, min(POOL, rows * cols), replace=False)
    asked = np.stack(np.divmod(flat, cols), 1)
    net.eval()
    with torch.no_grad():
        embedding = net([_patches(image, np.concatenate([places, asked])) for image in images])[-1][0].flatten(1)
    net.train()
    codes = np.concatenate([y.numpy(), np.full(len(asked), -1)])
    shares = propagate(knn_graph(F.normalize(embedding, dim=1)), codes, int(y.max()) + 1)[len(places) :]
    shares /= np.maximum(shares.sum(1, keepdims=True), 1e-9)
    sure = shares.max(1) > SURE
    return torch.from_numpy(shares.argmax(1)[sure]), asked[sure]


def _patches(image: Tensor, places: np.ndarray, turn: int = 0) -> Tensor:
    """(B, C, P, P) around places (row, col) of the unpadded image, in one of the 8 ways that a square can be turned and mirrored."""
    patches = torch.stack([image[:, row : row + PATCH_PX, col : col + PATCH_PX] for row, col in places])
    return torch.rot90(patches.flip(2) if turn >= 4 else patches, turn % 4, (2, 3))


def _standard(bands: np.ndarray) -> Tensor:
    """Mean 0 and deviation 1 per band, nothing where there are no data; padded by half a patch."""
    mean, deviation = np.nanmean(bands, (1, 2), keepdims=True), np.nanstd(bands, (1, 2), keepdims=True)
    half = PATCH_PX // 2
    padded = np.pad(np.nan_to_num((bands - mean) / (deviation + 1e-9)), ((0, 0), (half, half), (half, half)), mode="reflect")
    return torch.from_numpy(padded).float()


def _unit(inputs: int, outputs: int, size_px: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, outputs, size_px, bias=False), nn.BatchNorm2d(outputs), nn.ReLU())
