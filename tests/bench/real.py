"""Overall accuracy of the target sensor alone on the real scenes, few labels per class: `make bench-real`.

Labels are drawn at random per class from the reference; every reference pixel more than 3 px (in rows and columns) away from all of
them is a test pixel. Nothing is held out of training and nothing is chosen by test pixels. The whole road is measured: a train job,
a classify job with the target stream alone, and the written map. Results go to build/bench/real.md and real.json.
"""

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from protocol import DATA, INSIDE, NONE, ROOT, Scene, scenes, split
from road import layer, mapped, train

SEEDS = (0, 1, 2)


@dataclass(frozen=True)
class Trial:
    """wanted: the figure that an earlier 100-line prototype reached, None where there is none."""

    scene: str
    budget: int
    wanted: float | None


TRIALS = (
    Trial("terramesh 282D, S2 -> S1", 20, 0.731),
    Trial("enmap_potsdam, HSI -> S2", 20, 0.642),
    Trial("salinas_a, HSI -> S2", 10, 0.992),
    Trial("salinas_a, HSI -> S2", 20, None),
    Trial("sen1floods11, S2 -> S1", 20, 0.868),
    Trial("jasper_ridge, HSI -> S2", 10, 0.966),
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
        "train_seconds": round(seconds, 1),
        "test_pixels": int(test.sum()),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", default="", help="only scenes whose name holds this")
    parser.add_argument("--seeds", type=int, default=len(SEEDS))
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    lines = ["| scene (labels per class) | OA target alone | AA | prototype | train s |", "|---|---|---|---|---|"]
    results = {}
    known = {scene.name: scene for scene in scenes()}
    for trial in (trial for trial in TRIALS if options.scene in trial.scene):
        name = f"{trial.scene} ({trial.budget})"
        with tempfile.TemporaryDirectory() as folder:
            runs = [measure(known[trial.scene], trial.budget, seed, Path(folder)) for seed in range(options.seeds)]
        results[name] = runs
        mean, spread = (
            statistics.fmean(r["overall_accuracy"] for r in runs),
            statistics.pstdev(r["overall_accuracy"] for r in runs),
        )
        average = statistics.fmean(r["average_accuracy"] for r in runs)
        seconds = statistics.median(r["train_seconds"] for r in runs)
        wanted = "" if trial.wanted is None else trial.wanted
        lines.append(f"| {name} | {mean:.3f} ± {spread:.3f} | {average:.3f} | {wanted} | {seconds:.0f} |")
        print(lines[-1], flush=True)
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {options.seeds} seeds"
    (out / "real.md").write_text("\n".join([*lines, "", machine, ""]), encoding="utf-8")
    (out / "real.json").write_text(json.dumps({"machine": machine, "runs": results}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
