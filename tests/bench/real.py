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
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from scipy.ndimage import maximum_filter

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from engine.jobs import ClassifyJob, FitSpec, LabelSpec, LayerSpec, TrainJob  # noqa: E402
from engine.threads import wait_briefly  # noqa: E402

wait_briefly()

from engine.worker import run_job  # noqa: E402

DATA = Path(os.environ.get("XMODALNET_DATA", ROOT.parent / "shared" / "data"))
GUARD_PX = 3
SEEDS = (0, 1, 2)


@dataclass(frozen=True)
class Scene:
    """rich teaches, target maps alone; wanted: the figure that an earlier 100-line prototype reached, None where there is none."""

    name: str
    rich: tuple[str, str]
    target: tuple[str, str]
    reference: str
    ignore: tuple[int, ...]
    budget: int
    wanted: float | None


SCENES = (
    Scene("terramesh 282D, S2 -> S1", ("msi", "terramesh/S2L2A/282D_485L_3_3.tif"), ("sar", "terramesh/S1RTC/282D_485L_3_3.tif"),
          "terramesh/LULC/282D_485L_3_3.tif", (0,), 20, 0.731),
    Scene("enmap_potsdam, HSI -> S2", ("hsi", "enmap_potsdam/enmap_potsdam_mosaic.tif"),
          ("msi", "enmap_potsdam/sentinel2_simulated.tif"), "enmap_potsdam/enmap_potsdam_labels.tif", (0,), 20, 0.642),
    Scene("salinas_a, HSI -> S2", ("hsi", "salinas_a/salinasA_corrected.tif"), ("msi", "salinas_a/sentinel2_simulated.tif"),
          "salinas_a/salinasA_gt.tif", (0,), 10, 0.992),
    Scene("salinas_a, HSI -> S2", ("hsi", "salinas_a/salinasA_corrected.tif"), ("msi", "salinas_a/sentinel2_simulated.tif"),
          "salinas_a/salinasA_gt.tif", (0,), 20, None),
    Scene("sen1floods11, S2 -> S1", ("msi", "sen1floods11_spain/Spain_7370579_S2Hand.tif"),
          ("sar", "sen1floods11_spain/Spain_7370579_S1Hand.tif"), "sen1floods11_spain/Spain_7370579_LabelHand.tif", (-1,), 20, 0.868),
    Scene("jasper_ridge, HSI -> S2", ("hsi", "jasper_ridge/jasper_ridge.tif"), ("msi", "jasper_ridge/sentinel2_simulated.tif"),
          "jasper_ridge/jasper_ridge_argmax_labels.tif", (0,), 10, 0.966),
)  # fmt: skip


def draw(reference: np.ndarray, ignore: tuple[int, ...], budget: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Training codes int16 (-1 elsewhere) and the mask of the test pixels."""
    rng = np.random.default_rng(seed)
    train = np.full(reference.shape, -1, np.int16)
    for code in np.setdiff1d(np.unique(reference), ignore):
        rows, cols = np.nonzero(reference == code)
        chosen = rng.choice(len(rows), min(budget, len(rows)), replace=False)
        train[rows[chosen], cols[chosen]] = code
    near = maximum_filter(train >= 0, 2 * GUARD_PX + 1)
    return train, ~near & ~np.isin(reference, ignore)


def measure(scene: Scene, seed: int, folder: Path) -> dict[str, float]:
    with rasterio.open(DATA / scene.reference) as file:
        reference, profile = file.read(1).astype(np.int16), file.profile
    train, test = draw(reference, scene.ignore, scene.budget, seed)
    labels, model, out = (str(folder / name) for name in ("labels.tif", "model.xmn", "map.tif"))
    with rasterio.open(labels, "w", **{**profile, "driver": "GTiff", "dtype": "int16", "nodata": -1}) as file:
        file.write(train, 1)
    layers = tuple(LayerSpec(stream, str(DATA / path), stream) for stream, path in (scene.rich, scene.target))
    target = layers[1].stream
    started = time.monotonic()
    job = TrainJob(layers, LabelSpec(labels, ignore=(-1,)), model, (target,), holdout=0.0, fit=FitSpec(seed=seed))
    run_job(job, silent)
    seconds = time.monotonic() - started
    run_job(ClassifyJob((layers[1],), model, out), silent)
    with rasterio.open(out) as file:
        found = file.read(1)
    test &= found != 255
    per_class = [float((found[test & (reference == code)] == code).mean()) for code in np.unique(reference[test])]
    return {
        "overall_accuracy": float((found[test] == reference[test]).mean()),
        "average_accuracy": statistics.fmean(per_class),
        "train_seconds": round(seconds, 1),
        "test_pixels": int(test.sum()),
    }


def silent(fraction: float, stage: str) -> None:
    pass


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", default="", help="only scenes whose name holds this")
    parser.add_argument("--seeds", type=int, default=len(SEEDS))
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    lines = ["| scene (labels per class) | OA target alone | AA | prototype | train s |", "|---|---|---|---|---|"]
    results = {}
    for scene in (scene for scene in SCENES if options.scene in scene.name):
        with tempfile.TemporaryDirectory() as folder:
            runs = [measure(scene, seed, Path(folder)) for seed in range(options.seeds)]
        results[f"{scene.name} ({scene.budget})"] = runs
        mean, spread = (
            statistics.fmean(r["overall_accuracy"] for r in runs),
            statistics.pstdev(r["overall_accuracy"] for r in runs),
        )
        average = statistics.fmean(r["average_accuracy"] for r in runs)
        seconds = statistics.median(r["train_seconds"] for r in runs)
        lines.append(
            f"| {scene.name} ({scene.budget}) | {mean:.3f} ± {spread:.3f} | {average:.3f} | {scene.wanted} | {seconds:.0f} |"
        )
        print(lines[-1], flush=True)
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {options.seeds} seeds"
    (out / "real.md").write_text("\n".join([*lines, "", machine, ""]), encoding="utf-8")
    (out / "real.json").write_text(json.dumps({"machine": machine, "runs": results}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
