"""How well is a target sensor mapped that is darker or brighter than in training? `make bench-light`.

Labels are drawn and tested as in protocol.py, a model is trained on both sensors, and its target alone is mapped as it is and with all of
its values multiplied by the same number, as another day's light or another calibration does it. Side by side, from the same labels: the
training as it is, and one that never changes the light (`augment.LIGHT` 0). Overall accuracies, and the average accuracy of the map as
it is. Only optical targets. A line is added to build/bench/light.jsonl for every training; light.md is made of all that are there.
"""

import argparse
import json
import multiprocessing
import os
import sys
import tempfile
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from statistics import fmean

import numpy as np
import rasterio
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before torch: as in accuracy.py

from protocol import DATA, INSIDE, NONE, ROOT, Scene, Sensor, scenes, split
from road import layer, mapped, train

from engine.learn import augment
from engine.learn.metrics import accuracy, confusion

OUT = ROOT / "build" / "bench"
RESULTS = OUT / "light.jsonl"
GAINS = (1.0, 0.7, 0.85, 1.25)
LIGHTS = {"other light": augment.LIGHT, "one light": 0.0}


@dataclass(frozen=True)
class Case:
    scene: Scene
    budget: int
    seed: int
    method: str


def measure(case: Case) -> dict[str, object]:
    augment.LIGHT = LIGHTS[case.method]
    scene, drawn = case.scene, split(case.scene, INSIDE, case.budget, case.seed)
    line: dict[str, object] = {"scene": scene.name, "labels": case.budget, "seed": case.seed, "method": case.method}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model, seconds = train(scene, drawn.train, (layer(scene.rich), layer(scene.target)), case.seed, folder)
        line["seconds"] = round(seconds, 1)
        for gain in GAINS:
            target = Sensor(scene.target.kind, brighter(scene.target, gain, folder / "target.tif"))
            found, reference = mapped((layer(target),), model, folder), scene.codes()
            test = drawn.test & (found != NONE)
            told = accuracy(confusion(reference[test], found[test], np.unique([*reference[test], *found[test]]).tolist()))
            line[f"x {gain:g}"] = told.overall
            if gain == 1.0:
                line["average"] = told.average
    return line


def brighter(sensor: Sensor, gain: float, path: Path) -> str:
    """The sensor's raster with all of its values times `gain`, as float32."""
    with rasterio.open(DATA / sensor.path) as file:
        bands, profile = file.read(masked=True).astype(np.float32) * np.float32(gain), file.profile
        tags, scales, descriptions = [file.tags(band) for band in file.indexes], file.scales, file.descriptions
        if any(file.offsets):
            raise ValueError(f"{sensor.path} has offsets")
    for name in ("blockxsize", "blockysize", "tiled"):
        profile.pop(name, None)
    with rasterio.open(path, "w", **{**profile, "driver": "GTiff", "dtype": "float32", "nodata": np.nan}) as file:
        file.write(bands.filled(np.nan))
        file.scales, file.descriptions = scales, descriptions
        for band, tag in zip(file.indexes, tags, strict=True):
            file.update_tags(band, **tag)
    return str(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", default="", help="only scenes whose name holds this")
    parser.add_argument("--budgets", type=int, nargs="+", default=(5, 20))
    parser.add_argument("--seeds", type=int, nargs="+", default=range(3))
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="trainings at a time")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    chosen = [scene for scene in scenes() if options.scene in scene.name and scene.target.kind != "sar"]
    cases = [Case(scene, *rest) for *some, scene in product(options.seeds, options.budgets, chosen) for rest in _rests(some)]
    OUT.mkdir(parents=True, exist_ok=True)
    with multiprocessing.get_context("spawn").Pool(options.jobs) as pool, RESULTS.open("a", encoding="utf-8") as file:
        for line in tqdm(pool.imap_unordered(measure, cases), total=len(cases), unit="training"):
            print(json.dumps(line), file=file, flush=True)
    report = OUT / "light.md"
    report.write_text(table([json.loads(text) for text in RESULTS.read_text(encoding="utf-8").splitlines()]), encoding="utf-8")
    print(f"{report.read_text(encoding='utf-8')}\n{report}")


def _rests(some: list[int]) -> list[tuple[int, int, str]]:
    seed, budget = some
    return [(budget, seed, method) for method in LIGHTS]


def table(lines: list[dict]) -> str:
    """Means over the draws for each scene and number of labels, and over all of these."""
    columns = ("x 1", "average", *(f"x {gain:g}" for gain in GAINS[1:]))
    places = sorted({(line["scene"], line["labels"]) for line in lines})
    rows = ["| scene (labels per class) | training | " + " | ".join(columns) + " | draws |", "|---" * (3 + len(columns)) + "|"]
    means: dict[str, list[list[float]]] = {method: [] for method in LIGHTS}
    for (scene, labels), method in product(places, LIGHTS):
        of_it = [line for line in lines if (line["scene"], line["labels"], line["method"]) == (scene, labels, method)]
        if of_it:
            values = [fmean(line[column] for line in of_it) for column in columns]
            means[method].append(values)
            rows.append(_row(f"{scene} ({labels})", method, values, len(of_it)))
    for method, found in means.items():
        if found:
            rows.append(_row("mean", method, [fmean(column) for column in zip(*found, strict=True)], len(found)))
    return "\n".join(rows) + "\n"


def _row(scene: str, method: str, values: list[float], count: int) -> str:
    return f"| {scene} | {method} | " + " | ".join(f"{value:.3f}" for value in values) + f" | {count} |"


if __name__ == "__main__":
    main()
