"""LP, label propagation on a graph of pixels: what lies close to a label probably shares it.

Ours: the graph joins pixels by what the sensors saw around them, not by what the network made of it, and a result is believed only
where the network says the same. A graph of the network's features repeats the network's errors, and so does one of the single pixels
that the network sees; two views that agree correct them (co-training: Blum & Mitchell 1998).

Labelled and unlabelled pixels are nodes, joined to their k nearest neighbours (neighbours.py) with weights
w_ij = exp(-d_ij^2 / (2 s_i s_j)), s_i the distance to the k-th neighbour (local scaling: Zelnik-Manor & Perona 2004). The labels flow
along the edges until they rest, the labelled nodes held fast (Zhu & Ghahramani 2002): a walker from node i stops at a node of class k
with probability F_ik. Each step it also stops nowhere with a small probability (ours), so far from all labels F is small. That is
(D_u / (1 - a) - W_uu) F_u = W_ul Y_l, symmetric and positive, solved by conjugate gradients to a tolerance. Cost: the neighbours, then
M k per step; nothing is ever larger than the M k edges and a few tables (M, K).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.linalg.blas import daxpy, ddot, dscal
from scipy.sparse import csr_array, diags_array
from scipy.sparse.csgraph import reverse_cuthill_mckee
from torch import Tensor

from .neighbours import nearest

Floats = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int64]
NEIGHBOURS = 10
LOSS = 0.01  # probability per step that a walker stops nowhere
TOLERANCE = 1e-6
_NOTHING = 1e-100  # weights to labels that are so far away are none


def knn_graph(features: Tensor, neighbours: int = NEIGHBOURS) -> csr_array:
    """Weights (M, M) float64, symmetric with zero diagonal, of features (M, C); fewer neighbours where M is small."""
    nodes = features.shape[0]
    count = min(neighbours, nodes - 1)
    distances, found = nearest(features, count)
    indices = found.cpu().numpy().astype(np.int32)
    weights = distances.cpu().numpy().astype(np.float64)
    scale = np.maximum(weights[:, -1], 1e-6)
    np.square(weights, out=weights)
    weights /= -2.0 * scale[:, None]
    weights /= scale[indices]
    np.exp(weights, out=weights)
    starts = np.arange(0, nodes * count + 1, count, dtype=np.int32)
    graph = csr_array((weights.ravel(), indices.ravel(), starts), shape=(nodes, nodes))
    graph.sort_indices()
    return csr_array(graph.maximum(graph.T.tocsr()))


def propagate(graph: csr_array, codes: Codes, classes: int, loss: float = LOSS, tolerance: float = TOLERANCE) -> Floats:
    """F (M, K): probability that a walker from each node ends at each class; labelled nodes (codes >= 0) keep their own."""
    labelled, rest = np.flatnonzero(codes >= 0), np.flatnonzero(codes < 0)
    result = np.zeros((codes.size, classes))
    result[labelled, codes[labelled]] = 1.0
    if rest.size and labelled.size:
        degrees = np.maximum(graph.sum(axis=1)[rest], 1e-12)
        system = csr_array(diags_array(degrees / (1.0 - loss)) - graph[rest][:, rest])
        order = reverse_cuthill_mckee(system, symmetric_mode=True)  # so that a product reads memory nearly in its order
        right = graph[rest[order]][:, labelled] @ result[labelled]
        result[rest[order]] = np.clip(_solve(system[order][:, order], right, tolerance), 0.0, 1.0)
    return result


def choose_confident(result: Floats, candidates: Codes, share: float) -> Codes:
    """Pseudo-labels (M,), -1 where none: of the candidate nodes of each class the surest `share`, and no class more than twice
    the median class, so that a common class does not drown the rest."""
    chosen = np.full(result.shape[0], -1, dtype=np.int64)
    total = result.sum(axis=1)
    winner = result.argmax(axis=1)
    confidence = 2.0 * result.max(axis=1) - total  # margin over all other classes, small where no label is near
    members = [candidates[(winner[candidates] == k) & (confidence[candidates] > 0)] for k in range(result.shape[1])]
    sizes = [int(share * found.size) for found in members]
    cap = int(2 * np.median([size for size in sizes if size] or [0]))
    for k, (found, size) in enumerate(zip(members, sizes)):
        order = np.argsort(-confidence[found], kind="stable")
        chosen[found[order[: min(size, cap)]]] = k
    return chosen


def _solve(system: csr_array, right: Floats, tolerance: float) -> Floats:
    """X (M, K) of `system @ X = right`: conjugate gradients, preconditioned by the diagonal, until what is missing is this part of the
    right side, in which every column counts alike. All columns are taken as one long vector: then each step is a few passes over memory."""
    scale = 1.0 / np.sqrt(system.diagonal())
    scaled = csr_array(diags_array(scale) @ system @ diags_array(scale))
    wanted = scale[:, None] * right
    sizes = np.abs(wanted).max(axis=0)  # no squares, which would vanish
    sizes[sizes < _NOTHING] = np.inf
    residual = (wanted / sizes).ravel()
    found, direction = np.zeros_like(residual), residual.copy()
    energy = ddot(residual, residual)
    goal = tolerance**2 * energy
    for _ in range(10 * right.shape[0]):
        if energy <= goal:
            break
        moved = (scaled @ direction.reshape(right.shape)).ravel()
        length = energy / ddot(direction, moved)
        daxpy(direction, found, a=length)
        daxpy(moved, residual, a=-length)
        previous, energy = energy, ddot(residual, residual)
        dscal(energy / previous, direction)
        daxpy(residual, direction)
    x: Floats = found.reshape(right.shape) * np.where(np.isfinite(sizes), sizes, 0.0) * scale[:, None]
    return x
