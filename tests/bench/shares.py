"""Do a map's classes tell that its ground is none of the training's? `make bench-shares`.

20 labels per class are drawn, a model is trained, and the target sensor alone is mapped: of one half of a scene with a model of the other,
as in `unlike.py`, and of other scenes of the same sensor, which have other classes and lie in other countries. The figure is the total
variation distance between the shares of the classes in the map and those that the training found in its own area; beside it the class
that grew most, and whether the map comes with a note on its shares and with one on what is unlike all labels. Of halves the same distance
between the references, as what truly differs shall be told. Results go to build/bench/shares.md and .json.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from protocol import DATA, INSIDE, ROOT, Scene, Sensor, scenes, split
from road import layer, mapped, train
from unlike import BUDGET, HALVED, NAMES, SIDES, half_of

from engine.jobs import ClassifyJob
from engine.model.mapped import fit_layers, open_area
from engine.model.store import Model, load_model
from engine.model.strange import look_at, shares_note, strange_note

TRAINED = (*NAMES, "terramesh 282D, S1 -> S2", "terramesh 637U, S2 -> S1")


Measure = Callable[[Scene, int, Path], Iterator[tuple[str, "Ground"]]]


@dataclass(frozen=True)
class Ground:
    """apart: distance of the map's shares from those at home; truly: of the references, NaN where these have other classes; grown, of,
    home: the class that grew most, its share of the map and at home; is_told, is_unlike: the map comes with a note on its shares, and on
    strange ground."""

    apart: float
    truly: float
    grown: int
    of: float
    home: float
    is_told: bool
    is_unlike: bool


def ground(path: str, target: Sensor, folder: Path, truly: float = float("nan")) -> Ground:
    """What a map of a sensor's file has."""
    model, wanted = load_model(path), layer(target)
    codes = mapped((wanted,), path, folder)
    counts = np.array([(codes == spec.code).sum() for spec in model.card.classes])
    here, home = counts / counts.sum(), np.array(model.card.shares)
    grown = int((here - home).argmax())
    told = shares_note(counts, model.card), strange_note(beyond(model, target), model.card)
    apart = float(np.abs(here - home).sum() / 2)
    return Ground(apart, truly, model.card.classes[grown].code, float(here[grown]), float(home[grown]), *map(bool, told))


def beyond(model: Model, target: Sensor) -> float:
    """The share that is unlike all labels."""
    job = ClassifyJob((layer(target),), "", "")
    with open_area(job, fit_layers(job, model.card), model.card) as stack:
        return look_at(stack, model).strange


def of_halves(scene: Scene, seed: int, folder: Path) -> Iterator[tuple[str, Ground]]:
    """Each half by a model of the other."""
    halves = {side: half_of(scene, side, folder) for side in SIDES}
    codes = {side: half.codes()[~np.isin(half.codes(), scene.ignore)] for side, half in halves.items()}
    every = np.union1d(*codes.values())
    truth = {side: np.array([(of == code).mean() for code in every]) for side, of in codes.items()}
    truly = float(np.abs(truth[SIDES[0]] - truth[SIDES[1]]).sum() / 2)
    for side, other in zip(SIDES, reversed(SIDES), strict=True):
        half = halves[side]
        labels = split(half, INSIDE, BUDGET, seed).train
        path, _ = train(half, labels, (layer(half.rich), layer(half.target)), seed, folder, holdout=0.3)
        yield f"{scene.name}, {side} half", ground(path, halves[other].target, folder, truly)


def of_others(scene: Scene, seed: int, folder: Path, known: dict[str, Scene]) -> Iterator[tuple[str, Ground]]:
    """The scene itself, and others of the same sensor with as many bands, by a model of it."""
    labels = split(scene, INSIDE, BUDGET, seed).train
    path, _ = train(scene, labels, (layer(scene.rich), layer(scene.target)), seed, folder, holdout=0.3)
    there = {other.target.path: other for other in known.values() if other.target.kind == scene.target.kind}
    for other in there.values():
        if other is scene or is_alike(other, scene):
            name = "itself" if other is scene else other.name.split(",")[0]
            yield f"{scene.name} on {name}", ground(path, other.target, folder)


def is_alike(scene: Scene, other: Scene) -> bool:
    """Whether both are of Sentinel-2's twelve bands, or of one radar."""
    places = ("enmap_potsdam", "salinas_a", "jasper_ridge", "terramesh")
    return scene.name.startswith(places) and other.name.startswith(places)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", default="", help="only models of scenes whose name holds this")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    known, results = {scene.name: scene for scene in scenes()}, {}
    lines = ["| model of, map of | distance | truly | class that grew most | of the map | at home | told | unlike told |"]
    lines.append("|---|---|---|---|---|---|---|---|")
    asked: list[tuple[Measure, str]] = [(of_halves, name) for name in HALVED]
    asked += [(partial(of_others, known=known), name) for name in TRAINED]
    for measure, name in asked:
        if name not in known or options.scene not in name:
            continue
        with tempfile.TemporaryDirectory() as folder:
            for what, found in measure(known[name], options.seed, Path(folder)):
                results[what] = asdict(found)
                figures = f"{found.apart:.3f} | {found.truly:.3f} | {found.grown} | {found.of:.3f} | {found.home:.3f}"
                lines.append(
                    f"| {what} | {figures} | {'yes' if found.is_told else 'no'} | {'yes' if found.is_unlike else 'no'} |"
                )
                print(lines[-1], flush=True)
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    (out / "shares.md").write_text("\n".join([*lines, "", f"seed {options.seed}", ""]), encoding="utf-8")
    (out / "shares.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
