"""Overall accuracy of the target sensor alone on the real scenes, few labels per class: `make bench-real`.

Labels are drawn at random per class from the reference; every reference pixel more than 3 px (in rows and columns) away from all of
them is a test pixel. Nothing is held out of training and nothing is chosen by test pixels. The whole road is measured: a train job,
a classify job with the target stream alone, and the written map. Beside it the plain network that this one grew from (prototype.py)
learns from the same labels. Results go to build/bench/real.md and real.json.
"""

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import prototype
from protocol import DATA, INSIDE, NONE, ROOT, Scene, scenes, split
from road import layer, mapped, train

SEEDS = 10


TRIALS = (  # scene, labels per class
    ("terramesh 282D, S2 -> S1", 20),
    ("enmap_potsdam, HSI -> S2", 20),
    ("salinas_a, HSI -> S2", 10),
    ("salinas_a, HSI -> S2", 20),
    ("sen1floods11, S2 -> S1", 20),
    ("jasper_ridge, HSI -> S2", 10),
)


def measure(scene: Scene, budget: int, seed: int, folder: Path) -> dict[str, float]:
    reference, drawn = scene.codes(), split(scene, INSIDE, budget, seed)
    target = layer(scene.target)
    model, seconds = train(scene, drawn.train, (layer(scene.rich), target), seed, folder)
    found = mapped((target,), model, folder)
    test = drawn.test & (found != NONE)
    per_class = [float((found[test & (reference == code)] == code).mean()) for code in np.unique(reference[test])]
    return {
        "overall_accuracy": float((found[test] == reference[test]).mean()),
        "average_accuracy": statistics.fmean(per_class),
        "prototype": prototype.accuracy(scene, drawn, seed),
        "train_seconds": round(seconds, 1),
        "test_pixels": int(test.sum()),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", default="", help="only scenes whose name holds this")
    parser.add_argument("--seeds", type=int, default=SEEDS)
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    lines = [
        "| scene (labels per class) | OA target alone | AA | OA prototype | ahead of it | train s |",
        "|---|---|---|---|---|---|",
    ]
    results = {}
    known = {scene.name: scene for scene in scenes()}
    for name, budget in (trial for trial in TRIALS if options.scene in trial[0]):
        with tempfile.TemporaryDirectory() as folder:
            runs = [measure(known[name], budget, seed, Path(folder)) for seed in range(options.seeds)]
        results[f"{name} ({budget})"] = runs
        lines.append(_row(f"{name} ({budget})", runs))
        print(lines[-1], flush=True)
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {options.seeds} seeds"
    (out / "real.md").write_text("\n".join([*lines, "", machine, ""]), encoding="utf-8")
    (out / "real.json").write_text(json.dumps({"machine": machine, "runs": results}, indent=1), encoding="utf-8")


def _row(name: str, runs: list[dict[str, float]]) -> str:
    ours, theirs = ([run[key] for run in runs] for key in ("overall_accuracy", "prototype"))
    ahead = [mine - other for mine, other in zip(ours, theirs, strict=True)]
    error = statistics.stdev(ahead) / len(ahead) ** 0.5 if len(ahead) > 1 else float("nan")
    average = statistics.fmean(run["average_accuracy"] for run in runs)
    seconds = statistics.median(run["train_seconds"] for run in runs)
    cells = (
        name,
        _spread(ours),
        f"{average:.3f}",
        _spread(theirs),
        f"{statistics.fmean(ahead):+.4f} ± {error:.4f}",
        f"{seconds:.0f}",
    )
    return f"| {' | '.join(cells)} |"


def _spread(values: list[float]) -> str:
    """Mean and standard deviation."""
    return f"{statistics.fmean(values):.3f} ± {statistics.pstdev(values):.3f}"


if __name__ == "__main__":
    main()
