"""Does a material that no label shows stand out? A class of a real scene is left out of the labels: `make bench-unlike`.

20 labels per class are drawn from all other classes, a model is trained, and the target sensor alone is mapped with its uncertainty.
The figure is the area under the ROC curve for telling the left-out class's reference pixels from all others that are more than 3 px away
from a label: of `unlike`, of entropy, and of 1 - confidence. 0.5 is chance. Beside it the shares of both that lie beyond the edge of what
is known (unlike above 1). Results go to build/bench/unlike.md and .json.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from scipy.stats import rankdata

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from protocol import DATA, INSIDE, NONE, ROOT, Scene, scenes, split
from road import layer, mapped, train

BUDGET = 20
NAMES = ("salinas_a, HSI -> S2", "jasper_ridge, HSI -> S2", "enmap_potsdam, HSI -> S2", "terramesh 282D, S2 -> S1")
COLUMNS = ("unlike", "entropy", "1 - confidence", "beyond, left out", "beyond, known")


def measure(scene: Scene, left_out: int, seed: int, folder: Path) -> dict[str, float]:
    reference, drawn = scene.codes(), split(scene, INSIDE, BUDGET, seed)
    codes = np.where(drawn.train == left_out, NONE, drawn.train)
    target = layer(scene.target)
    model, _ = train(scene, codes, (layer(scene.rich), target), seed, folder, holdout=0.3)
    sure, unsure = str(folder / "sure.tif"), str(folder / "unsure.tif")
    found = mapped((target,), model, folder, confidence_path=sure, uncertainty_path=unsure)
    test = drawn.test & (found != NONE)
    with rasterio.open(sure) as confidence, rasterio.open(unsure) as uncertainty:
        values = dict(zip(("entropy", "margin", "unlike"), uncertainty.read(), strict=True))
        doubt = 1 - confidence.read(1)
    new = reference[test] == left_out
    return {
        "unlike": area_under_curve(values["unlike"][test], new),
        "entropy": area_under_curve(values["entropy"][test], new),
        "1 - confidence": area_under_curve(doubt[test], new),
        "beyond, left out": float((values["unlike"][test][new] > 1).mean()),
        "beyond, known": float((values["unlike"][test][~new] > 1).mean()),
    }


def area_under_curve(values: np.ndarray, positive: np.ndarray) -> float:
    """The chance that a positive pixel has the larger value (Mann-Whitney)."""
    ranks, count = rankdata(values), int(positive.sum())
    return float((ranks[positive].sum() - count * (count + 1) / 2) / (count * (len(values) - count)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", default="", help="only scenes whose name holds this")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    known = {scene.name: scene for scene in scenes()}
    lines = [f"| scene, class left out | {' | '.join(COLUMNS)} |", f"|---{'|---' * len(COLUMNS)}|"]
    results = {}
    for scene in (known[name] for name in NAMES if options.scene in name):
        for left_out in np.setdiff1d(scene.codes(), scene.ignore).tolist():
            with tempfile.TemporaryDirectory() as folder:
                found = measure(scene, left_out, options.seed, Path(folder))
            results[f"{scene.name}, {left_out}"] = found
            lines.append(f"| {scene.name}, {left_out} | {' | '.join(f'{found[column]:.3f}' for column in COLUMNS)} |")
            print(lines[-1], flush=True)
    means = [np.mean([found[column] for found in results.values()]) for column in COLUMNS]
    lines.append(f"| mean | {' | '.join(f'{mean:.3f}' for mean in means)} |")
    print(lines[-1])
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    (out / "unlike.md").write_text("\n".join([*lines, "", f"seed {options.seed}", ""]), encoding="utf-8")
    (out / "unlike.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
