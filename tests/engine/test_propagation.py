"""Label propagation against a dense closed form and against shapes whose answer is known."""

import numpy as np
import pytest
import torch
from scipy.sparse import csr_array

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
    monkeypatch.setattr("xmodalnet.engine.learn.propagation.BLOCK", 7)
    torch.manual_seed(0)
    points = torch.randn(50, 3, dtype=torch.float64)
    full = torch.cdist(points, points).fill_diagonal_(torch.inf)
    distances, indices = nearest(points, 4)
    wanted = full.topk(4, largest=False)
    torch.testing.assert_close(distances, wanted.values)
    assert torch.equal(indices, wanted.indices)


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
