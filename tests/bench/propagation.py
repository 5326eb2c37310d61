"""Label propagation at scale, beside scikit-learn's LabelSpreading, on 64-d features: `make bench-propagation`.

Both get the same features and the same 1 % of labels, and build their graph themselves. Features: "classes", eight clusters each of whose
spread falls off as 1 / direction, as learned features do; "terramesh", 3 x 3 px of the bands of both sensors of the four real places,
standardised, 64 principal components, classes of the land-cover layer; "noise", eight round clusters, where nothing but comparing all with
all finds the neighbours: the worst case, for recall alone. Every run is a process of its own, the two by turns; seconds are of graph and
propagation without reading features, medians over the runs, and "core s" those of the processor, which other programs disturb less.

scikit-learn: kernel "knn", n_neighbors 10, alpha 0.99, the closest to a walker that stops nowhere once in 100 steps; the rest as it comes,
so at most 30 steps, after which it has not come to rest. It counts a node among its own ten neighbours, does not weigh edges, joins one
way, normalises by the degrees of both ends, and does not hold labels quite fast: the same question, not the same equation. So it also
runs, not for its time, to rest on the graph that ours builds. Agreement with ours is the share of unlabelled nodes that get the same class.
Results go to build/bench/propagation.md and .json.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from protocol import DATA, ROOT

from engine.threads import wait_briefly

WIDTH, CLASSES = 64, 8
LABELLED = 0.01
ALPHA = 0.99
THREADS = 2
OURS, CELLS, THEIRS, SAME = "ours", "ours, cells only", "scikit-learn", "scikit-learn, our graph"
RECALL_NODES, RECALL_ROWS = 100_000, 1000
SIZES = {"classes": (5_000, 20_000, 100_000, 300_000, 1_000_000), "terramesh": (5_000, 20_000, 100_000)}
Figures = dict[str, float]


def synthetic(nodes: int, fall: float) -> tuple[np.ndarray, np.ndarray]:
    """Features (M, 64) float32 and codes (M,) of clusters; the spread along direction i of a cluster's own axes is i ** -fall."""
    rng = np.random.default_rng(0)
    codes = rng.integers(0, CLASSES, nodes)
    features = rng.standard_normal((nodes, WIDTH), dtype=np.float32)
    features *= (2.0 if fall else 1.0) * np.arange(1, WIDTH + 1, dtype=np.float32) ** -fall
    for code in range(CLASSES):
        axes, _ = np.linalg.qr(rng.normal(size=(WIDTH, WIDTH)))
        centre = rng.normal(size=WIDTH) * (0.5 if fall else 1.0)
        features[codes == code] = features[codes == code] @ axes.astype(np.float32) + centre.astype(np.float32)
    return features, codes


def real(nodes: int) -> tuple[np.ndarray, np.ndarray]:
    """Features (M, 64) float32 and codes (M,) of pixels of the four places, drawn by chance."""
    places = [_place(path) for path in sorted((DATA / "terramesh" / "LULC").glob("*.tif"))]
    patches, codes = (np.concatenate(parts) for parts in zip(*places, strict=True))
    valid = np.isfinite(patches).all(axis=1) & (codes > 0)
    patches, codes = patches[valid], np.unique(codes[valid], return_inverse=True)[1]
    patches = (patches - patches.mean(axis=0)) / patches.std(axis=0)
    components = np.linalg.eigh(np.cov(patches.T))[1][:, ::-1][:, :WIDTH]
    drawn = np.random.default_rng(0).permutation(len(codes))[:nodes]
    return (patches[drawn] @ components).astype(np.float32), codes[drawn]


def _place(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Patches (H W, 9 C) of both sensors and codes (H W,)."""
    import rasterio

    layers = []
    for sensor in ("S2L2A", "S1RTC"):
        with rasterio.open(DATA / "terramesh" / sensor / path.name) as file:
            layers.append(file.read().astype(np.float32))
    with rasterio.open(path) as file:
        codes = file.read(1)
    bands = np.pad(np.concatenate(layers), ((0, 0), (1, 1), (1, 1)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(bands, (3, 3), axis=(1, 2))
    return windows.transpose(1, 2, 0, 3, 4).reshape(codes.size, -1), codes.ravel()


def features_of(kind: str, nodes: int) -> tuple[np.ndarray, np.ndarray]:
    return real(nodes) if kind == "terramesh" else synthetic(nodes, 1.0 if kind == "classes" else 0.0)


def ours(features: np.ndarray, codes: np.ndarray) -> np.ndarray:
    """Winning class (M,) of each node."""
    import torch

    from engine.learn.propagation import knn_graph, propagate

    return propagate(knn_graph(torch.from_numpy(features)), codes, int(codes.max()) + 1).argmax(axis=1)


def ours_by_cells(features: np.ndarray, codes: np.ndarray) -> np.ndarray:
    from engine.learn import neighbours

    neighbours.PLAIN_MOST = neighbours.EXACT_MOST = 0
    return ours(features, codes)


def theirs(features: np.ndarray, codes: np.ndarray) -> np.ndarray:
    from sklearn.semi_supervised import LabelSpreading

    return LabelSpreading(kernel="knn", n_neighbors=10, alpha=ALPHA).fit(features, codes).transduction_


def theirs_on_our_graph(features: np.ndarray, codes: np.ndarray) -> np.ndarray:
    import torch
    from sklearn.semi_supervised import LabelSpreading

    from engine.learn.propagation import knn_graph

    graph = knn_graph(torch.from_numpy(features))
    return LabelSpreading(kernel=lambda *_: graph, alpha=ALPHA, max_iter=5000, tol=1e-6).fit(features, codes).transduction_


METHODS = {OURS: ours, CELLS: ours_by_cells, THEIRS: theirs, SAME: theirs_on_our_graph}


def run_one(method: str, folder: Path) -> None:
    """In a process of its own: winning classes to a file, figures to stdout."""
    if method != THEIRS:
        import torch

        torch.set_num_threads(THREADS)
    warnings.simplefilter("ignore")  # scikit-learn says that it has not come to rest
    features, codes = np.load(folder / "features.npy"), np.load(folder / "codes.npy")
    few = slice(0, 500)
    METHODS[method](features[few], codes[few])  # so that nothing is imported or set up within the time
    began, began_core = time.perf_counter(), time.process_time()
    found = METHODS[method](features, codes)
    seconds, core = time.perf_counter() - began, time.process_time() - began_core
    np.save(folder / "found.npy", found)
    print(json.dumps({"seconds": seconds, "core_seconds": core, "peak_mb": peak_mb()}))


def peak_mb() -> float:
    """Most memory that this process has held; the kernel's figure for the program itself, not for what started it."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def recall(kind: str) -> Figures:
    """Share of the ten nearest nodes that the cells alone find, and that the exact search finds, for nodes drawn by chance."""
    import torch

    from engine.learn.neighbours import nearest_by_cells

    torch.set_num_threads(THREADS)
    features = torch.from_numpy(features_of(kind, RECALL_NODES)[0])
    rows = torch.from_numpy(np.random.default_rng(1).permutation(len(features))[:RECALL_ROWS])
    gaps = torch.cdist(features[rows].double(), features.double())
    gaps[torch.arange(len(rows)), rows] = torch.inf
    truth = gaps.topk(10, dim=1, largest=False).indices
    shares = {}
    for name, exact in ((CELLS, False), (OURS, True)):
        found = nearest_by_cells(features, 10, exact)[1][rows]
        shares[name] = float((found[:, :, None] == truth[:, None, :]).any(dim=1).double().mean())
    return shares


def runs(kind: str, nodes: int, repeats: int) -> dict[str, Figures]:
    """Of each method, by turns: medians of the times, the largest peak, and how many classes are right and as ours."""
    times = {OURS: repeats if nodes < 1_000_000 else 1}
    if nodes == RECALL_NODES:
        times[CELLS] = repeats
    if nodes <= RECALL_NODES:
        times |= {THEIRS: repeats if nodes < RECALL_NODES else 1, SAME: 1}
    done: dict[str, list[Figures]] = {method: [] for method in times}
    found = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        truth, codes = prepare(kind, nodes, folder)
        for turn in range(repeats):
            for method in (method for method, most in times.items() if turn < most):
                command = [sys.executable, __file__, "--one", method, "--folder", name]
                done[method].append(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))
                found[method] = np.load(folder / "found.npy")
    free = codes < 0
    return {
        method: {
            **{key: statistics.median(run[key] for run in figures) for key in ("seconds", "core_seconds")},
            "peak_mb": max(run["peak_mb"] for run in figures),
            "accuracy": float((found[method] == truth)[free].mean()),
            "agreement": float((found[method] == found[OURS])[free].mean()),
        }
        for method, figures in done.items()
    }


def prepare(kind: str, nodes: int, folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """True codes and those that are shown, -1 elsewhere, (M,) each; what a run needs goes to the folder."""
    features, truth = features_of(kind, nodes)
    labelled = np.random.default_rng(2).permutation(len(truth))[: round(LABELLED * len(truth))]
    codes = np.full(len(truth), -1)
    codes[labelled] = truth[labelled]
    np.save(folder / "features.npy", features)
    np.save(folder / "codes.npy", codes)
    return truth, codes


def lines_of(kind: str, nodes: int, results: dict[str, Figures]) -> Iterator[str]:
    """A row per method."""
    peer = results.get(THEIRS)
    for method, run in results.items():
        times = ["", ""] if method == SAME else [f"{run[key]:.2f}" for key in ("seconds", "core_seconds")]
        ratios = [
            f"{peer[key] / run[key]:.1f}" if peer and method in (OURS, CELLS) else "" for key in ("seconds", "core_seconds")
        ]
        peak = f"{run['peak_mb']:.0f}"
        shares = ["" if method == OURS else f"{run['agreement']:.4f}", f"{run['accuracy']:.4f}"]
        yield f"| {' | '.join([kind, str(nodes), method, *times, *ratios, *shares, peak])} |"


def exponent(results: dict[str, dict], key: str) -> float:
    """Of time over nodes, cells only, from 1e5 nodes on; the slope of a straight line through the logarithms."""
    points = {}
    for nodes in SIZES["classes"]:
        if nodes >= RECALL_NODES:
            found = results[f"classes, {nodes}"]
            points[nodes] = found.get(CELLS, found[OURS])[key]
    return float(np.polyfit(np.log(list(points)), np.log(list(points.values())), 1)[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    wait_briefly()
    os.environ["OMP_NUM_THREADS"] = str(THREADS)
    if options.one:
        run_one(options.one, options.folder)
        return
    kinds = [kind for kind in SIZES if kind != "terramesh" or DATA.is_dir()]
    lines = [
        "| features | nodes | method | s | core s | times faster | times fewer core s | agrees with ours | accuracy | peak MB |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    print("\n".join(lines), flush=True)
    results: dict[str, Any] = {}
    for kind in kinds:
        for nodes in SIZES[kind]:
            found = results[f"{kind}, {nodes}"] = runs(kind, nodes, options.repeats)
            lines.extend(lines_of(kind, nodes, found))
            print("\n".join(lines[-len(found) :]), flush=True)
    lines += ["", *_closing(results, kinds, options.repeats)]
    _write(lines, results)


def _closing(results: dict[str, Any], kinds: list[str], repeats: int) -> Iterator[str]:
    """Exponents, recalls and the machine, printed as they come."""
    results["exponent"] = {key: exponent(results, key) for key in ("seconds", "core_seconds")}
    results["recall"] = {kind: recall(kind) for kind in (*kinds, "noise")}
    results["machine"] = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {repeats} runs"
    grown = results["exponent"]
    closing = [f"Cells only, 1e5 to 1e6 nodes: time grows as N^{grown['seconds']:.2f}, core s as N^{grown['core_seconds']:.2f}"]
    for kind, shares in results["recall"].items():
        closing.append(f"Recall at {RECALL_NODES} nodes, {kind}: cells only {shares[CELLS]:.4f}, exact {shares[OURS]:.4f}")
    for line in [*closing, str(results["machine"])]:
        print(line, flush=True)
        yield from (line, "")


def _write(lines: list[str], results: dict[str, dict]) -> None:
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    (out / "propagation.md").write_text("\n".join(lines), encoding="utf-8")
    (out / "propagation.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
