"""Does a material that no label shows stand out? A class of a real scene is left out of the labels: `make bench-unlike`.

20 labels per class are drawn from all other classes, a model is trained, and the target sensor alone is mapped with its uncertainty.
The figure is the area under the ROC curve for telling the left-out class's reference pixels from all others that are more than 3 px away
from a label: of `unlike`, of entropy, and of 1 - confidence. 0.5 is chance. Beside it the shares of both that lie beyond the edge of what
is known (unlike above 1).

And how unlike is ground of the same scene? A scene is cut into halves, left and right; one is labelled and trained on, and the share that
lies beyond the edge is told of it, as the model keeps it, and of the other half; beside them how much of the other half's reference is of
classes that the labelled half has nowhere, and whether a map of it would come with a note. Results go to build/bench/unlike.md and .json.
"""

import argparse
import json
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window
from scipy.stats import rankdata

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from protocol import DATA, INSIDE, NONE, ROOT, Scene, Sensor, scenes, split
from road import layer, mapped, train

from engine.data.stack import open_stack
from engine.model.store import load_model
from engine.model.strange import look_at, strange_note

BUDGET = 20
NAMES = ("salinas_a, HSI -> S2", "jasper_ridge, HSI -> S2", "enmap_potsdam, HSI -> S2", "terramesh 282D, S2 -> S1")
HALVED = (*NAMES, "terramesh 637U, S2 -> S1", "sen1floods11, S2 -> S1")
SIDES = ("left", "right")
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


@dataclass(frozen=True)
class Halves:
    """Shares beyond the edge of what is known `here`, where it was learned, and `there`, in the other half; new: share of the reference
    there whose classes are not here; is_told: a map says so."""

    here: float
    there: float
    new: float
    is_told: bool


def beyond_halves(scene: Scene, seed: int, folder: Path) -> dict[str, Halves]:
    """By the half that is labelled."""
    halves = {side: half_of(scene, side, folder) for side in SIDES}
    codes = {side: half.codes()[~np.isin(half.codes(), scene.ignore)] for side, half in halves.items()}
    found = {}
    for side, other in zip(SIDES, reversed(SIDES), strict=True):
        half = halves[side]
        labels = split(half, INSIDE, BUDGET, seed).train
        path, _ = train(half, labels, (layer(half.rich), layer(half.target)), seed, folder, holdout=0.3)
        model = load_model(path)
        with open_stack([layer(halves[other].target)]) as stack:
            there = look_at(stack, model).strange
        new = float((~np.isin(codes[other], codes[side])).mean())
        found[side] = Halves(float(model.card.strange or 0.0), there, new, bool(strange_note(there, model.card)))
    return found


def half_of(scene: Scene, side: str, folder: Path) -> Scene:
    """The scene's left or right half, as files in the folder."""

    def cut(path: str, name: str) -> str:
        out = str(folder / f"{side}_{name}.tif")
        with rasterio.open(DATA / path) as file:
            width = file.width // 2
            window = Window(0 if side == SIDES[0] else width, 0, width, file.height)
            profile = {**file.profile, "driver": "GTiff", "width": width, "transform": file.window_transform(window)}
            with rasterio.open(out, "w", **profile) as half:
                half.write(file.read(window=window))
                half.scales, half.offsets, half.descriptions = file.scales, file.offsets, file.descriptions
                for band in file.indexes:
                    half.update_tags(band, **file.tags(band))
        return out

    rich, target = (Sensor(sensor.kind, cut(sensor.path, sensor.kind)) for sensor in (scene.rich, scene.target))
    return Scene(scene.name, rich, target, cut(scene.reference, "reference"), scene.ignore)


def area_under_curve(values: np.ndarray, positive: np.ndarray) -> float:
    """The chance that a positive pixel has the larger value (Mann-Whitney)."""
    ranks, count = rankdata(values), int(positive.sum())
    return float((ranks[positive].sum() - count * (count + 1) / 2) / (count * (len(values) - count)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", default="", help="only scenes whose name holds this")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--halves", action="store_true", help="only the halves of the scenes, no class left out")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    known = {scene.name: scene for scene in scenes() if options.scene in scene.name}
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    left_out, lines = ({}, []) if options.halves else without_a_class(known, options.seed)
    halves, more = of_halves(known, options.seed)
    (out / "unlike.md").write_text("\n".join([*lines, "", *more, "", f"seed {options.seed}", ""]), encoding="utf-8")
    (out / "unlike.json").write_text(json.dumps({"left out": left_out, "halves": halves}, indent=1), encoding="utf-8")


def without_a_class(known: dict[str, Scene], seed: int) -> tuple[dict[str, dict[str, float]], list[str]]:
    """Figures of every class that is left out of the labels, and a table of them."""
    lines = [f"| scene, class left out | {' | '.join(COLUMNS)} |", f"|---{'|---' * len(COLUMNS)}|"]
    results = {}
    for scene in (known[name] for name in NAMES if name in known):
        for left_out in np.setdiff1d(scene.codes(), scene.ignore).tolist():
            with tempfile.TemporaryDirectory() as folder:
                found = measure(scene, left_out, seed, Path(folder))
            results[f"{scene.name}, {left_out}"] = found
            lines.append(f"| {scene.name}, {left_out} | {' | '.join(f'{found[column]:.3f}' for column in COLUMNS)} |")
            print(lines[-1], flush=True)
    means = [np.mean([found[column] for found in results.values()]) for column in COLUMNS]
    lines.append(f"| mean | {' | '.join(f'{mean:.3f}' for mean in means)} |")
    print(lines[-1])
    return results, lines


def of_halves(known: dict[str, Scene], seed: int) -> tuple[dict[str, dict[str, float]], list[str]]:
    """Figures of both halves of every scene, by the half that was labelled, and a table of them."""
    lines = ["| scene, half labelled | beyond there | beyond in the other half | more | new classes there | told |"]
    lines.append("|---|---|---|---|---|---|")
    results = {}
    for scene in (known[name] for name in HALVED if name in known):
        with tempfile.TemporaryDirectory() as folder:
            found = beyond_halves(scene, seed, Path(folder))
        for side, half in found.items():
            results[f"{scene.name}, {side}"] = asdict(half)
            told = "yes" if half.is_told else "no"
            figures = " | ".join(f"{value:.3f}" for value in (half.here, half.there, half.there - half.here, half.new))
            lines.append(f"| {scene.name}, {side} | {figures} | {told} |")
            print(lines[-1], flush=True)
    quiet = [half["there"] - half["here"] for half in results.values() if not half["is_told"]]
    lines.append(f"| the most that is not told | | | {max(quiet, default=0.0):.3f} | | |")
    print(lines[-1])
    return results, lines


if __name__ == "__main__":
    main()
