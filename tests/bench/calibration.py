"""Is a map as often right as it is sure? Expected calibration error on the real scenes: `make bench-calibration`.

Labels are drawn as for `make bench-real`, but the training holds a part of them out, as a user's does: they give the temperature and
the error that the training reports (each half of them judged by the other half's temperature; beside it the error that chance alone
would show on so few pixels). Then the target sensor alone is mapped, and the confidence of that map is compared with the whole
reference: every pixel more than 3 px away from all labels, which decides nothing. Results go to build/bench/calibration.md and .json.
"""

import argparse
import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from protocol import DATA, INSIDE, NONE, ROOT, Scene, scenes, split
from real import TRIALS
from road import layer, mapped, train

from engine.learn.calibration import expected_calibration_error
from engine.model.store import load_model

BUDGETS = (20, 200)
COLUMNS = ("temperature", "held_before", "held_after", "held_by_chance", "map_before", "map_after", "accuracy")


def measure(scene: Scene, budget: int, seed: int, folder: Path) -> dict[str, float | None]:
    reference, drawn = scene.codes(), split(scene, INSIDE, budget, seed)
    target = layer(scene.target)
    model, _ = train(scene, drawn.train, (layer(scene.rich), target), seed, folder, holdout=0.3)
    told = load_model(model).card.accuracy or {}
    sure = str(folder / "sure.tif")
    found = mapped((target,), model, folder, confidence_path=sure)
    test = drawn.test & (found != NONE)
    with rasterio.open(sure) as file:
        after = file.read(1)[test].astype(float)
    right = found[test] == reference[test]
    return {
        "temperature": told["temperature"],
        "held_before": told["expected_calibration_error_before"],
        "held_after": told["expected_calibration_error"],
        "held_by_chance": told["expected_calibration_error_by_chance"],
        "map_before": before(scene, model, folder, right, test),
        "map_after": expected_calibration_error(after, right),
        "accuracy": float(right.mean()),
    }


def before(scene: Scene, model: str, folder: Path, right: np.ndarray, test: np.ndarray) -> float:
    """The error of the same map's confidence without a temperature."""
    plain, sure = str(folder / "plain.xmn"), str(folder / "plain.tif")
    save_uncalibrated(model, plain)
    mapped((layer(scene.target),), plain, folder, confidence_path=sure)
    with rasterio.open(sure) as file:
        return expected_calibration_error(file.read(1)[test].astype(float), right)


def save_uncalibrated(path: str, plain: str) -> None:
    """The model with a temperature of 1."""
    from engine.model.store import load_model, save_model

    model = load_model(path)
    save_model(plain, replace(model, card=replace(model.card, temperature=None)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", default="", help="only scenes whose name holds this")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--budgets", type=int, nargs="+", default=BUDGETS, help="labels per class")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    known = {scene.name: scene for scene in scenes()}
    names = dict.fromkeys(trial.scene for trial in TRIALS if options.scene in trial.scene)
    lines = [f"| scene (labels per class) | {' | '.join(COLUMNS)} |", f"|---{'|---' * len(COLUMNS)}|"]
    results = {}
    for name, budget in ((name, budget) for budget in options.budgets for name in names):
        with tempfile.TemporaryDirectory() as folder:
            runs = [measure(known[name], budget, seed, Path(folder)) for seed in range(options.seeds)]
        results[f"{name} ({budget})"] = runs
        means = [np.mean([run[column] for run in runs if run[column] is not None] or [np.nan]) for column in COLUMNS]
        lines.append(f"| {name} ({budget}) | {' | '.join(f'{mean:.3f}' for mean in means)} |")
        print(lines[-1], flush=True)
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    (out / "calibration.md").write_text("\n".join([*lines, "", f"Means of {options.seeds} seeds", ""]), encoding="utf-8")
    (out / "calibration.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
