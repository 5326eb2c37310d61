"""How far is an accuracy off that is estimated from held-out shapes? One share of them, or folds: `make bench-estimate`.

A few squares of 5 x 5 px of each class, drawn at random from the reference, are the labels of a training as a user's, which estimates its
accuracy; then the target sensor alone is mapped with its model, and the mean of the classes' producer's accuracies is counted on all
ground that the squares were drawn from, more than 3 px away from them. Told are the mean distance of the estimated average accuracy
from that, its mean bias (below 0: the estimate is too low), how wide the 95 % interval of the overall accuracy is on average, and the
seconds of the training. Results go to build/bench/estimate.md and .json.
"""

import argparse
import json
import statistics
import struct
import sys
import tempfile
import warnings
from pathlib import Path

import numpy as np
import pyogrio
from scipy.ndimage import maximum_filter, minimum_filter

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from protocol import DATA, GUARD_PX, NONE, ROOT, Scene, scenes
from real import TRIALS
from road import layer, mapped, train_on

from engine.data.raster import open_raster
from engine.model.store import load_model
from engine.specs import LabelSpec

SIDE_PX = 5
SHAPES = (3, 4, 6, 8, 12)  # of a class
FOLDS = (0, 3, 5)  # 0: one share of 0.3
COLUMNS = ("off by", "bias", "interval", "s")


def drawn(scene: Scene, shapes: int, seed: int) -> np.ndarray:
    """Squares (M, 3): row and col of the middle, and code; so many of each class, or as many as have room without touching others."""
    reference, inside = scene.codes(), middles(scene)
    rng = np.random.default_rng(seed)
    free = np.ones(reference.shape, bool)
    found = []
    for code in np.unique(reference[inside]):
        for _ in range(shapes):
            rows, cols = np.nonzero(inside & free & (reference == code))
            if not len(rows):
                break
            chosen = rng.integers(len(rows))
            row, col = int(rows[chosen]), int(cols[chosen])
            found.append((row, col, int(code)))
            free[max(row - SIDE_PX, 0) : row + SIDE_PX + 1, max(col - SIDE_PX, 0) : col + SIDE_PX + 1] = False
    return np.array(found)


def middles(scene: Scene) -> np.ndarray:
    """Mask (H, W) of where a square of one class has room."""
    reference = scene.codes()
    pure: np.ndarray = minimum_filter(reference, SIDE_PX, mode="constant", cval=NONE) == maximum_filter(reference, SIDE_PX)
    return pure & ~np.isin(reference, scene.ignore)


def write_squares(scene: Scene, squares: np.ndarray, path: str) -> None:
    """As polygons with a field `code`, on the grid of the reference."""
    with open_raster(str(DATA / scene.reference)) as file:
        grid = file.info.grid
    half = SIDE_PX / 2
    corners = ((-half, -half), (half, -half), (half, half), (-half, half), (-half, -half))
    rings = [[grid.xy(col + 0.5 + dx, row + 0.5 + dy) for dx, dy in corners] for row, col, _ in squares]
    geometry = np.array([struct.pack("<BIII10d", 1, 3, 1, 5, *np.ravel(ring)) for ring in rings], object)
    warnings.filterwarnings("ignore", "'crs' was not provided")  # some scenes have none
    pyogrio.raw.write(
        path,
        geometry,
        [squares[:, 2].astype(np.int32)],
        ["code"],
        geometry_type="Polygon",
        crs=grid.crs or None,
        driver="GPKG",
    )


def measure(scene: Scene, shapes: int, folds: int, seed: int, folder: Path) -> dict[str, float]:
    squares, labels, target = drawn(scene, shapes, seed), str(folder / "squares.gpkg"), layer(scene.target)
    Path(labels).unlink(missing_ok=True)
    write_squares(scene, squares, labels)
    spec = LabelSpec(labels, field="code")
    model, seconds = train_on(scene, spec, (layer(scene.rich), target), seed, folder, holdout=0.3, folds=folds)
    told = load_model(model).card.accuracy or {}
    reference, found = scene.codes(), mapped((target,), model, folder)
    labelled = np.zeros(reference.shape, bool)
    labelled[squares[:, 0], squares[:, 1]] = True
    test = (found != NONE) & maximum_filter(middles(scene), SIDE_PX) & ~maximum_filter(labelled, SIDE_PX + 2 * GUARD_PX)
    true = statistics.fmean(float((found[test & (reference == code)] == code).mean()) for code in np.unique(reference[test]))
    low, high = (told["overall_accuracy_interval"][end] for end in ("low", "high"))
    return {"estimate": told["average_accuracy"], "true": true, "interval": high - low, "s": seconds}


def summary(runs: list[dict[str, float]]) -> list[float]:
    """As COLUMNS."""
    errors = [run["estimate"] - run["true"] for run in runs]
    middle = statistics.fmean(run["interval"] for run in runs), statistics.median(run["s"] for run in runs)
    return [statistics.fmean(map(abs, errors)), statistics.fmean(errors), *middle]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shapes", type=int, nargs="+", default=SHAPES, help="of a class")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--folds", type=int, nargs="+", default=FOLDS, help="0: one share")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    known = {scene.name: scene for scene in scenes()}
    names = dict.fromkeys(name for name, _ in TRIALS)
    lines = [f"| shapes of a class, way | {' | '.join(COLUMNS)} | trainings |", f"|---{'|---' * (len(COLUMNS) + 1)}|"]
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        for shapes in options.shapes:
            for folds in options.folds:
                way = f"{folds} folds" if folds else "one share of 0.3"
                runs = [measure(known[name], shapes, folds, seed, Path(folder)) for name in names for seed in options.seeds]
                results[f"{shapes}, {way}"] = runs
                lines.append(f"| {shapes}, {way} | {' | '.join(f'{value:.3f}' for value in summary(runs))} | {len(runs)} |")
                print(lines[-1], flush=True)
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    (out / "estimate.md").write_text("\n".join([*lines, ""]), encoding="utf-8")
    (out / "estimate.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
