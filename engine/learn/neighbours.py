"""Nearest neighbours of many pixels: exact up to 1e5, then by looking into the nearest cells only.

Few rows are compared all with all. Many are first parted into 4 sqrt(M) cells around centres (k-means, Lloyd 1982; the inverted file of
Jegou et al. 2011): each cell looks for its neighbours among the POOL rows of the cells around it. Up to EXACT_MOST rows it then also
looks into every cell whose ball could still hold a nearer row, which makes the answer exact; beyond, it stops there. No table is larger
than a cell's or block's rows by the rows that they are compared with.

Ours, and not an index of faiss: that one found as many neighbours in as much time on the same pixels, and would bring a second OpenMP
and a second BLAS beside torch's into the process. `make bench-propagation` measures time, memory and recall.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import torch
from torch import Tensor

BLOCK = 64  # rows compared at a time, by one thread: few, so that their distances stay in its cache
PLAIN_MOST = 25_000  # rows that are compared all with all: for fewer than these, parting them takes longer than it saves
EXACT_MOST = 100_000  # rows whose neighbours are exact
POOL = 4096  # rows that a cell looks through
CELL_MOST = 1024  # rows of a cell
PER_CENTRE, ROUNDS = 32, 2  # of k-means: rows that it learns from, per centre, and how often
GROUP = 32  # values of which only the smallest is looked at first
SLACK = 1e-3  # of a distance, for what float32 rounds away

Found = tuple[Tensor, Tensor]  # distances or their squares, and where the neighbours are, (m, count) each


def nearest(features: Tensor, count: int) -> Found:
    """Nearest neighbours of each row of (M, C), itself left out: Euclidean distances and indices (M, count)."""
    if features.shape[0] <= PLAIN_MOST:
        return nearest_of_all(features, count)
    return nearest_by_cells(features, count, exact=features.shape[0] <= EXACT_MOST)


def nearest_of_all(features: Tensor, count: int) -> Found:
    """As `nearest`, exact, by comparing all rows with all."""
    points = _extended(features)
    distances, indices = _room(features, count)

    def compare(start: int) -> None:
        block = points[start : start + BLOCK]
        gaps = _gaps(block, points)
        gaps[:, start:].fill_diagonal_(torch.inf)
        values, indices[start : start + BLOCK] = _smallest(gaps, count)
        distances[start : start + BLOCK] = (values + block[:, -1:]).clamp_min_(0.0).sqrt_()

    _each(compare, range(0, features.shape[0], BLOCK), features.device)
    return distances, indices


def nearest_by_cells(features: Tensor, count: int, exact: bool) -> Found:
    """As `nearest`; exact, or only among the POOL rows around each cell. The same features give the same answer."""
    cells = _part(features)
    distances, indices = _room(features, count)

    def search(cell: int) -> None:
        values, found = _search(cells, cell, count, exact)
        rows = cells.rows[cells.slice(cell)]
        distances[rows], indices[rows] = values.clamp_min_(0.0).sqrt_(), cells.rows[found]

    _each(search, range(cells.sizes.numel()), features.device)
    return distances, indices


def _room(features: Tensor, count: int) -> Found:
    """Where distances and indices (M, count) will be written. Results that tasks kept for themselves would lie between their large
    passing tables and keep the allocator from using that memory again."""
    shape = (features.shape[0], count)
    return features.new_empty(shape), torch.empty(shape, dtype=torch.int64, device=features.device)


def _each(task: Callable[[int], None], of: range, device: torch.device) -> None:
    """Do many small tasks, each on one thread: threads that share a small product wait for each other most of the time."""
    threads = torch.get_num_threads()
    if device.type != "cpu" or threads == 1:
        for number in of:
            task(number)
        return
    torch.set_num_threads(1)
    try:
        with ThreadPoolExecutor(threads) as pool:
            for _ in pool.map(task, of):  # raises what a task raised
                pass
    finally:
        torch.set_num_threads(threads)


@dataclass(frozen=True)
class _Cells:
    """extended (M, C + 1): points and their squared lengths, sorted by cell; rows (M,): where they come from; per cell (J,): where it
    starts, how many points it has, its centre (J, C) and the distance of the farthest point from it."""

    extended: Tensor
    rows: Tensor
    starts: Tensor
    sizes: Tensor
    centres: Tensor
    radii: Tensor

    @property
    def points(self) -> Tensor:
        return self.extended[:, :-1]

    def slice(self, cell: int) -> slice:
        start = int(self.starts[cell])
        return slice(start, start + int(self.sizes[cell]))

    def positions(self, cells: Tensor) -> Tensor:
        """Of the points of these cells, one cell after the other."""
        sizes = self.sizes[cells]
        ends = sizes.cumsum(0)
        return torch.arange(int(ends[-1]), device=sizes.device) + (self.starts[cells] + sizes - ends).repeat_interleave(sizes)


def _search(cells: _Cells, cell: int, count: int, exact: bool) -> Found:
    """Squared distances and positions (m, count) of the neighbours of the m points of a cell."""
    here = cells.slice(cell)
    away = (cells.centres - cells.centres[cell]).square().sum(dim=1)
    away[cell] = -1.0  # itself comes first, also where others have the same centre
    order = away.argsort(stable=True)
    first = int((cells.sizes[order].cumsum(0) < POOL).sum()) + 1
    best = _look(cells, here, cells.positions(order[:first]), count, itself=True)
    rest = order[first:]
    if not exact or not rest.numel():
        return best
    reach = best[0][:, -1:].clamp_min(0.0).sqrt()
    bound = torch.cdist(cells.points[here], cells.centres[rest]) * (1.0 - SLACK) - cells.radii[rest]
    promising = rest[(bound <= reach * (1.0 + SLACK)).any(dim=0)]
    for pool in torch.split(cells.positions(promising), 2 * POOL) if promising.numel() else ():
        more = _look(cells, here, pool, min(count, pool.numel()))
        values, kept = torch.cat([best[0], more[0]], dim=1).topk(count, dim=1, largest=False)
        best = values, torch.cat([best[1], more[1]], dim=1).gather(1, kept)
    return best


def _look(cells: _Cells, here: slice, pool: Tensor, count: int, itself: bool = False) -> Found:
    """Squared distances and positions (m, count) of the points at the positions of a pool that are nearest to the m points here; itself:
    the pool begins with these."""
    block = cells.extended[here]
    gaps = _gaps(block, cells.extended[pool])
    if itself:
        gaps.diagonal().fill_(torch.inf)
    values, found = _smallest(gaps, count)
    return values + block[:, -1:], pool[found]


def _extended(points: Tensor) -> Tensor:
    """Points (M, C) and behind each its squared length: (M, C + 1)."""
    return torch.cat([points, points.square().sum(dim=1, keepdim=True)], dim=1)


def _gaps(here: Tensor, there: Tensor) -> Tensor:
    """Squared distances (m, n) of extended points (m, C + 1) from (n, C + 1), less the squared lengths of the first, in one product."""
    return torch.cat([-2.0 * here[:, :-1], torch.ones_like(here[:, :1])], dim=1) @ there.T


def _smallest(values: Tensor, count: int) -> Found:
    """The `count` smallest of each row of (m, n), in order, and where they are.

    They lie in the `count` groups whose smallest values are the smallest: the rest need not be sorted through.
    """
    rows, columns = values.shape
    groups = columns // GROUP
    if groups <= 4 * count:
        found = values.topk(count, dim=1, largest=False)
        return found.values, found.indices
    grouped = values[:, : groups * GROUP].view(rows, GROUP, groups)  # column = member * groups + group
    chosen = grouped.amin(dim=1).topk(count, dim=1, largest=False).indices
    members = torch.arange(GROUP, device=values.device)[:, None] * groups
    tail = torch.arange(groups * GROUP, columns, device=values.device).expand(rows, -1)
    candidates = torch.cat([(chosen[:, None, :] + members).flatten(1), tail], dim=1)
    found = values.gather(1, candidates).topk(count, dim=1, largest=False)
    return found.values, candidates.gather(1, found.indices)


def _part(points: Tensor) -> _Cells:
    """Points (M, C) in about 4 sqrt(M) cells, none of more than CELL_MOST points and none empty."""
    homes = _homes(points, _centres(points, round(4 * points.shape[0] ** 0.5)))
    rows = homes.argsort(stable=True)
    sizes = [min(CELL_MOST, size - start) for size in homes.bincount().tolist() for start in range(0, size, CELL_MOST)]
    points = points[rows]
    members = torch.split(points, sizes)
    centres = torch.stack([some.mean(dim=0) for some in members])
    radii = torch.stack(
        [(some - centre).square().sum(dim=1).amax().sqrt() for some, centre in zip(members, centres, strict=True)]
    )
    counts = torch.tensor(sizes, device=points.device)
    return _Cells(_extended(points), rows, counts.cumsum(0) - counts, counts, centres, radii)


def _centres(points: Tensor, count: int) -> Tensor:
    """Centres (count, C) by a few rounds of k-means on points drawn with a seed of their own."""
    drawn = torch.randperm(points.shape[0], generator=torch.Generator().manual_seed(0))[: PER_CENTRE * count]
    some = points[drawn.to(points.device)]
    centres = some[:count]
    for _ in range(ROUNDS):
        homes = _homes(some, centres)
        sums = torch.zeros_like(centres).index_add_(0, homes, some)
        held = homes.bincount(minlength=count)[:, None]
        centres = torch.where(held > 0, sums / held.clamp_min(1), centres)
    return centres


def _homes(points: Tensor, centres: Tensor) -> Tensor:
    """The nearest centre (M,) of each point."""
    halves = centres.square().sum(dim=1) / 2
    homes = torch.empty(points.shape[0], dtype=torch.int64, device=points.device)

    def compare(start: int) -> None:
        gaps = torch.addmm(halves, points[start : start + BLOCK], centres.T, alpha=-1.0)
        homes[start : start + BLOCK] = _smallest(gaps, 1)[1].squeeze(1)

    _each(compare, range(0, points.shape[0], BLOCK), points.device)
    return homes
