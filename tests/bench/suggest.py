"""Labels that suggestions save against random ones, simulated on the real scenes: `make bench-suggest`.

An analyst who knows the classes begins with one labelled pixel of each. Then labels come in pairs: at random, or at the first places
that the live map suggests; the reference says what they are. Labels are drawn in one half of the scene's blocks of 8 x 8 pixels, and the
accuracy is that of the live map in the other half, after every pair. FINAL is the mean accuracy at the end of both ways; "to 95 %" is
the number of labels after which a way has reached 0.95 FINAL for the first time, the whole budget where it never does. Scenes that are
there with the first labels say nothing. Everything goes through the engine's live job, as in QGIS.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import rasterio
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from protocol import DATA, NONE, ROOT, Scene, scenes, write_codes
from road import layer

from engine.jobs import MOST_SUGGESTIONS, FitSpec, LabelSpec, LiveJob, TrainJob
from engine.runs.live import Live

mpl.use("Agg")
from matplotlib import pyplot as plt

OUT = ROOT / "build" / "bench"
RANDOM, SUGGESTED = "random", "suggested"
BLOCK_PX, PAIR, BUDGET, SHARE = 8, 2, 60, 0.95
ACCURACIES = ("overall accuracy", "average accuracy")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", default="", help="only scenes whose name holds this")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    names = [scene.name for scene in scenes() if options.scene in scene.name]
    runs = [(name, how, seed) for seed in options.seeds for name in names for how in (RANDOM, SUGGESTED)]
    lines: list[dict] = []
    with multiprocessing.get_context("spawn").Pool(options.jobs) as pool:
        for run, curve in zip(runs, tqdm(pool.imap(simulated, runs), total=len(runs), unit="run")):
            lines.append(dict(zip(("scene", "how", "seed", "curve"), (*run, curve))))
            (OUT / "suggest.json").write_text(json.dumps(lines) + "\n", encoding="utf-8")  # what is done stays, whatever comes
    text = table(lines, names, options.seeds)
    (OUT / "suggest.md").write_text(text, encoding="utf-8")
    plot(lines, names)
    print(f"{text}\n{OUT / 'suggest.md'}")


def simulated(run: tuple[str, str, int]) -> list[tuple[int, float, float]]:
    """(labels, overall accuracy, average accuracy) after each pair of labels."""
    name, how, seed = run
    scene = next(scene for scene in scenes() if scene.name == name)
    draw = np.random.default_rng(seed)
    reference, pool, test = halves(scene, draw)
    labels = np.full(reference.shape, NONE, np.int16)
    for code in np.unique(reference[pool]):
        rows, cols = np.nonzero(pool & (reference == code))
        first = draw.integers(len(rows))
        labels[rows[first], cols[first]] = code
    live, curve = Live(), []
    with tempfile.TemporaryDirectory() as folder:
        while True:
            found, places = mapped(live, scene, labels, Path(folder), seed, how == SUGGESTED)
            curve.append((int((labels != NONE).sum()), *accuracies(found, reference, test)))
            if curve[-1][0] >= BUDGET:
                return curve
            free = pool & (labels == NONE)
            rows, cols = np.nonzero(free)
            spare = draw.permutation(len(rows))
            chosen = [place for place in places if free[place]][:PAIR]
            chosen += [(int(rows[n]), int(cols[n])) for n in spare[: PAIR - len(chosen)]]
            for place in chosen:
                labels[place] = reference[place]


def halves(scene: Scene, draw: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The reference, and masks (H, W) of the pixels that may be labelled and of those that test, which have the same classes."""
    reference = scene.codes()
    height, width = reference.shape
    blocks = draw.random((height // BLOCK_PX + 1, width // BLOCK_PX + 1)) < 0.5
    first = np.kron(blocks, np.ones((BLOCK_PX, BLOCK_PX), bool))[:height, :width]
    valid = ~np.isin(reference, scene.ignore)
    both = np.intersect1d(reference[valid & first], reference[valid & ~first])
    valid &= np.isin(reference, both)
    return reference, valid & first, valid & ~first


def mapped(
    live: Live, scene: Scene, labels: np.ndarray, folder: Path, seed: int, suggest: bool
) -> tuple[np.ndarray, list[tuple[int, int]]]:
    """The live map, codes (H, W) with NONE where there is none, and the places (row, col) that it suggests."""
    path, out = str(folder / "labels.tif"), str(folder / "map.tif")
    write_codes(scene, labels, path)
    job = TrainJob(
        (layer(scene.rich), layer(scene.target)),
        LabelSpec(path, ignore=(NONE,)),
        str(folder / "model.xmn"),
        (scene.target.kind,),
        fit=FitSpec(seed=seed),
    )
    done = live.run(LiveJob(job, out, most_px=2048, suggestions=MOST_SUGGESTIONS if suggest else 0), lambda *_: None)
    with rasterio.open(out) as file:
        codes = file.read(1).astype(np.int16)
    with rasterio.open(DATA / scene.target.path) as file:
        has_place = file.transform != rasterio.Affine.identity()
        to_pixels = ~file.transform if has_place else rasterio.Affine(1, 0, 0, 0, -1, 0)
    told: Any = done.report.get("suggestions", [])
    spots = [to_pixels @ (spot["x"], spot["y"]) for spot in told]
    return np.where(codes == 255, np.int16(NONE), codes), [(int(row), int(col)) for col, row in spots]


def accuracies(found: np.ndarray, reference: np.ndarray, test: np.ndarray) -> tuple[float, float]:
    where = test & (found != NONE)
    right = found[where] == reference[where]
    return float(right.mean()), float(np.mean([right[reference[where] == code].mean() for code in np.unique(reference[where])]))


def table(lines: list[dict], names: list[str], seeds: list[int]) -> str:
    parts = [f"# Labels until 95 % of the final accuracy, means of {len(seeds)} draws\n"]
    for which, what in enumerate(ACCURACIES, start=1):
        parts.append(
            f"## {what.capitalize()}\n\n| scene | first labels | final | random: labels, end | suggested: labels, end | ratio |"
        )
        parts.append("|---|---|---|---|---|---|")
        ratios = []
        for name in names:
            curve = {how: mean_curve(lines, name, how) for how in (RANDOM, SUGGESTED)}
            ends = {how: float(found[-3:, which].mean()) for how, found in curve.items()}
            final = sum(ends.values()) / 2
            needed = {how: labels_to(found, which, SHARE * final) for how, found in curve.items()}
            start = float(np.mean([found[0, which] for found in curve.values()]))
            ratio = "" if start >= SHARE * final else f"{needed[SUGGESTED] / needed[RANDOM]:.2f}"
            ratios += [float(ratio)] if ratio else []
            cells = [f"{needed[how]:.0f}, {ends[how]:.3f}" for how in (RANDOM, SUGGESTED)]
            parts.append(f"| {name} | {start:.3f} | {final:.3f} | {cells[0]} | {cells[1]} | {ratio} |")
        mean = f"{np.mean(ratios):.2f}" if ratios else "-"
        parts.append(f"\nMean ratio of the {len(ratios)} scenes that do not begin there: {mean}\n")
    return "\n".join(parts) + f"\n{os.cpu_count()} cores, {platform.machine()}. `make bench-suggest` makes this again.\n"


def mean_curve(lines: list[dict], name: str, how: str) -> np.ndarray:
    """(labels, overall, average) over draws, which all begin and step alike in a scene."""
    found = [np.array(line["curve"]) for line in lines if line["scene"] == name and line["how"] == how]
    length = min(map(len, found))
    return np.mean([curve[:length] for curve in found], axis=0)


def labels_to(curve: np.ndarray, which: int, goal: float) -> float:
    there = curve[:, which] >= goal
    return float(curve[np.argmax(there), 0] if there.any() else curve[-1, 0])


def plot(lines: list[dict], names: list[str]) -> None:
    columns = 5
    figure, axes = plt.subplots(-(-len(names) // columns), columns, figsize=(15, 3 * -(-len(names) // columns)), squeeze=False)
    for axis, name in zip(axes.flat, names):
        for how, color in ((RANDOM, "#8a949c"), (SUGGESTED, "#d7301f")):
            curve = mean_curve(lines, name, how)
            axis.plot(curve[:, 0], curve[:, 1], color=color, label=f"{how}, OA")
            axis.plot(curve[:, 0], curve[:, 2], color=color, linestyle=":", label=f"{how}, AA")
        axis.set_title(name, fontsize=8)
        axis.set_xlabel("labels", fontsize=7)
    axes.flat[0].legend(fontsize=7)
    figure.tight_layout()
    figure.savefig(OUT / "suggest.png", dpi=110)


if __name__ == "__main__":
    main()
