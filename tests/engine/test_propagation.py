"""Label propagation against a dense closed form and against shapes whose answer is known."""

import numpy as np
import pytest
import torch
from scipy.sparse import csr_array

from xmodalnet.engine.learn.neighbours import nearest_by_cells, nearest_of_all
from xmodalnet.engine.learn.propagation import choose_confident, knn_graph, nearest, propagate


def closed_form(weights, codes, classes, loss):
    """F_u = (D_u / (1 - loss) - W_uu)^-1 W_ul Y_l with dense matrices."""
    free, known = codes < 0, codes >= 0
    system = np.diag(weights.sum(1)[free] / (1 - loss)) - weights[np.ix_(free, free)]
    return np.linalg.solve(system, weights[np.ix_(free, known)] @ np.eye(classes)[codes[known]])


def two_moons(count, seed):
    generator = np.random.default_rng(seed)
    angle = generator.uniform(0, np.pi, count)
    upper = np.stack([np.cos(angle), np.sin(angle)], 1)
    lower = np.stack([1 - np.cos(angle), 0.5 - np.sin(angle)], 1)
    points = np.concatenate([upper, lower]) + generator.normal(0, 0.06, (2 * count, 2))
    return torch.from_numpy(points).float(), np.repeat([0, 1], count)


def test_a_chain_between_two_labels_falls_in_a_straight_line():
    weights = np.diag(np.ones(4), 1) + np.diag(np.ones(4), -1)
    codes = np.array([0, -1, -1, -1, 1])
    result = propagate(csr_array(weights), codes, 2, loss=0.0, tolerance=1e-10)
    np.testing.assert_allclose(result[:, 0], [1, 0.75, 0.5, 0.25, 0], atol=1e-8)
    np.testing.assert_allclose(result.sum(1), 1.0, atol=1e-8)


@pytest.mark.parametrize("loss", [0.0, 0.01, 0.2])
def test_the_iteration_meets_the_closed_form(loss):
    points, _ = two_moons(60, 0)
    graph = knn_graph(points, 8)
    codes = np.full(120, -1)
    codes[[0, 5, 70, 99]] = [0, 2, 1, 1]
    result = propagate(graph, codes, 3, loss)
    np.testing.assert_allclose(result[codes < 0], closed_form(graph.toarray(), codes, 3, loss), atol=1e-5)
    np.testing.assert_array_equal(result[codes >= 0], np.eye(3)[codes[codes >= 0]])


@pytest.mark.parametrize("weight", [1e-6, 1e-30, 1e-170, 1e-250])
def test_a_label_that_is_far_from_all_spoils_no_other_class(weight):
    """Two clusters with a label each, and an island on which the label of a third class hangs by a thread."""
    points, _ = two_moons(60, 0)
    island = 1e4 + torch.arange(20)[:, None] * torch.ones(2)
    weights = np.zeros((141, 141))
    weights[:140, :140] = knn_graph(torch.cat([points, island]), 6).toarray()
    weights[140, 125] = weights[125, 140] = weight
    codes = np.full(141, -1)
    codes[[0, 70, 140]] = [0, 1, 2]
    free = codes < 0
    result, wanted = propagate(csr_array(weights), codes, 3)[free], closed_form(weights, codes, 3, 0.01)
    np.testing.assert_allclose(result[:, :2], wanted[:, :2], atol=1e-5)
    if weight > 1e-100:
        np.testing.assert_allclose(result[:, 2], wanted[:, 2], atol=1e-5 * wanted[:, 2].max())


def test_two_moons_with_one_label_each():
    points, truth = two_moons(300, 1)
    codes = np.full(600, -1)
    codes[[0, 300]] = [0, 1]
    result = propagate(knn_graph(points), codes, 2)
    assert (result.argmax(1) == truth).mean() > 0.98


def test_an_island_without_labels_stays_unknown():
    points = torch.cat([torch.randn(30, 2), 1000 + torch.randn(30, 2)])
    codes = np.full(60, -1)
    codes[[0, 1]] = [0, 1]
    result = propagate(knn_graph(points, 5), codes, 2)
    assert result[30:].max() == 0.0
    assert (choose_confident(result, np.arange(2, 60), 1.0)[30:] == -1).all()


def test_neighbours_are_exact_across_blocks(monkeypatch):
    monkeypatch.setattr("xmodalnet.engine.learn.neighbours.BLOCK", 7)
    torch.manual_seed(0)
    points = torch.randn(50, 3, dtype=torch.float64)
    full = torch.cdist(points, points).fill_diagonal_(torch.inf)
    distances, indices = nearest(points, 4)
    wanted = full.topk(4, largest=False)
    torch.testing.assert_close(distances, wanted.values)
    assert torch.equal(indices, wanted.indices)


@pytest.fixture
def small_cells(monkeypatch):
    """Cells look through few rows, so that a few thousand are many."""
    monkeypatch.setattr("xmodalnet.engine.learn.neighbours.POOL", 300)
    monkeypatch.setattr("xmodalnet.engine.learn.neighbours.CELL_MOST", 40)


def clusters(count, apart, seed=0, width=16):
    """Features (M, width) float64 of four clusters and their numbers (M,); the spread falls off from direction to direction."""
    generator = torch.Generator().manual_seed(seed)
    codes = torch.arange(count) % 4
    centres = apart * torch.eye(width, dtype=torch.float64)[:4]
    spread = 1.0 / torch.arange(1, width + 1, dtype=torch.float64)
    return centres[codes] + spread * torch.randn(count, width, generator=generator, dtype=torch.float64), codes.numpy()


def shared(found, truth):
    """Share of the true neighbours that were found."""
    return (found[:, None, :] == truth[:, :, None]).any(dim=2).double().mean()


@pytest.mark.parametrize("search", [nearest_of_all, lambda points, count: nearest_by_cells(points, count, exact=True)])
def test_neighbours_of_many_are_exact(small_cells, search):
    points, _ = clusters(3000, 1.0)
    points += 50.0  # far from the origin
    wanted = torch.cdist(points, points).fill_diagonal_(torch.inf).topk(10, largest=False)
    distances, indices = search(points, 10)
    torch.testing.assert_close(distances, wanted.values)
    assert torch.equal(indices, wanted.indices)


def test_cells_alone_find_nearly_all_neighbours(small_cells):
    points, _ = clusters(3000, 1.0)
    distances, indices = nearest_by_cells(points, 10, exact=False)
    exact, truth = nearest_of_all(points, 10)
    assert 0.9 < shared(indices, truth) < 1.0
    assert (distances >= exact - 1e-9).all()
    torch.testing.assert_close(distances, (points[:, None] - points[indices]).norm(dim=2))
    assert not (indices == torch.arange(3000)[:, None]).any()
    assert all(len(set(row)) == 10 for row in indices.tolist())


def test_cells_alone_give_the_same_labels_where_clusters_are_apart(small_cells, monkeypatch):
    points, truth = clusters(3000, 8.0)
    codes = np.where(np.arange(3000) < 40, truth, -1)
    exact = propagate(knn_graph(points), codes, 4).argmax(1)
    monkeypatch.setattr("xmodalnet.engine.learn.neighbours.PLAIN_MOST", 0)
    monkeypatch.setattr("xmodalnet.engine.learn.neighbours.EXACT_MOST", 0)
    np.testing.assert_array_equal(propagate(knn_graph(points), codes, 4).argmax(1), exact)
    np.testing.assert_array_equal(exact, truth)


def test_the_graph_of_many_is_that_of_few(small_cells, monkeypatch):
    points, _ = clusters(2000, 1.0)
    plain = knn_graph(points)
    monkeypatch.setattr("xmodalnet.engine.learn.neighbours.PLAIN_MOST", 0)
    parted = knn_graph(points)
    assert parted.indices.dtype == np.int32
    np.testing.assert_array_equal(parted.indptr, plain.indptr)
    np.testing.assert_array_equal(parted.indices, plain.indices)
    np.testing.assert_allclose(parted.data, plain.data, rtol=1e-6)


def test_cells_give_the_same_answer_again_on_any_number_of_threads(small_cells):
    points = clusters(2000, 1.0)[0].float()
    before = torch.get_num_threads()
    try:
        found = []
        for threads in (1, 2, 2):
            torch.set_num_threads(threads)
            torch.manual_seed(threads)
            found.append(nearest_by_cells(points, 10, exact=False))
            assert torch.get_num_threads() == threads
    finally:
        torch.set_num_threads(before)
    for distances, indices in found[1:]:
        assert torch.equal(distances, found[0][0])
        assert torch.equal(indices, found[0][1])


@pytest.mark.parametrize("exact", [False, True])
def test_many_equal_pixels_are_neighbours_of_each_other(small_cells, exact):
    points = torch.cat([torch.ones(1500, 8), torch.randn(500, 8, generator=torch.Generator().manual_seed(0))])
    distances, indices = nearest_by_cells(points, 10, exact)
    assert not (indices == torch.arange(2000)[:, None]).any()
    assert (indices[:1500] < 1500).all()
    assert distances[:1500].max() < 1e-2


def test_the_graph_is_symmetric_without_loops_and_scaled_locally():
    torch.manual_seed(0)
    points = torch.cat([torch.randn(40, 2), 100.0 * torch.randn(40, 2) + 5000.0])
    graph = knn_graph(points, 5).toarray()
    np.testing.assert_array_equal(graph, graph.T)
    assert (np.diag(graph) == 0).all()
    tight, wide = graph[:40, :40], graph[40:, 40:]
    assert tight[tight > 0].mean() == pytest.approx(wide[wide > 0].mean(), rel=0.1)


def test_pseudo_labels_are_the_surest_and_balanced():
    generator = np.random.default_rng(0)
    certain = generator.uniform(0.6, 1.0, 100)
    winner = np.repeat([0, 1], [90, 10])
    result = np.zeros((100, 2))
    result[np.arange(100), winner], result[np.arange(100), 1 - winner] = certain, 1 - certain
    chosen = choose_confident(result, np.arange(100), 0.5)
    counts = [(chosen == k).sum() for k in (0, 1)]
    assert counts[1] == 5
    assert counts[0] <= 2 * np.median([45, 5])
    kept = certain[(chosen == 0)]
    assert kept.min() >= certain[(winner == 0) & (chosen < 0)].max()
