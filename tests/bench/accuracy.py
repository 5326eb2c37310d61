"""Accuracy on the real scenes by the whole protocol, side by side with what a user would otherwise take: `make bench-accuracy`.

On every scene, setting (inside, outside), label budget and label draw all methods get the same labels and the same test pixels (see
protocol.py). Nothing is chosen by test pixels: peers are tuned by cross-validation on the training labels, the engine runs with its
defaults. The networks go the whole road: a train job, a classify job, and the written map.

Every figure is one line of build/bench/accuracy.jsonl. A line is measured again only if the engine's source has changed, so a run that
was stopped goes on where it was. Tables and plots are made of what is there, however much: `--report` makes them alone.
"""

import argparse
import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from peers import PEERS, peer_map
from protocol import DATA, INSIDE, NONE, OUTSIDE, ROOT, Scene, Split, scenes, split, write_codes
from report import write_report

from engine.jobs import ClassifyJob, FitSpec, LabelSpec, LayerSpec, TrainJob
from engine.learn.metrics import accuracy, confusion
from engine.threads import wait_briefly

wait_briefly()

from engine.worker import run_job  # noqa: E402

OUT = ROOT / "build" / "bench"
RESULTS = OUT / "accuracy.jsonl"
BUDGETS = (20, 10, 5, 50)  # the usual one first: a part of a run is of use
ABLATION_BUDGET = 20
MODULES = ("exchange", "adversarial", "propagate")
SHORT = {"exchange": "IL", "adversarial": "SA", "propagate": "LP"}
TARGET_ONLY, FULL, LIMIT = "CNN, target only", "X-ModalNet", "CNN, all labels"
PICTURE_SEED = 0


@dataclass(frozen=True)
class Case:
    """One scene with one draw of labels; budget 0: all labels there are."""

    scene: Scene
    setting: str
    budget: int
    seed: int


@dataclass(frozen=True)
class Found:
    """Maps by the name of the method, codes int16 (H, W), NONE where there is none; what the training took."""

    maps: dict[str, np.ndarray]
    seconds: float


def main() -> None:
    options = _options()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    if not options.report:
        _measure(options)
    write_report(_lines(), OUT)
    print(f"{OUT / 'accuracy.md'}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", default="", help="only scenes whose name holds this")
    parser.add_argument("--setting", choices=(INSIDE, OUTSIDE), help="only this one")
    parser.add_argument("--budgets", type=int, nargs="+", default=BUDGETS)
    parser.add_argument("--seeds", type=int, nargs="+", default=range(5))
    parser.add_argument("--methods", default="", help="only methods whose name holds this")
    parser.add_argument("--ablation", action="store_true", help="every set of modules too, inside, with 20 labels")
    parser.add_argument("--quick", action="store_true", help="two scenes, one draw of 10 labels: under 5 minutes")
    parser.add_argument("--report", action="store_true", help="tables and plots of what was measured, nothing new")
    options = parser.parse_args()
    if options.quick:
        options.budgets, options.seeds = (10,), (0,)
    return options


def _measure(options: argparse.Namespace) -> None:
    code = _digest()
    done = {_key(line) for line in _lines() if line["code"] == code}
    work = [
        (case, name, method)
        for case in _cases(options)
        for name, method in _methods(case, options.ablation).items()
        if options.methods in name and (str(case.scene.name), case.setting, case.budget, case.seed, name) not in done
    ]
    bar = tqdm(work, unit="run", smoothing=0.05)
    for case, name, method in bar:
        bar.set_description(f"{case.scene.name}, {case.setting}, {case.budget} labels, draw {case.seed}, {name}"[:90])
        with tempfile.TemporaryDirectory() as folder:
            draw = split(case.scene, case.setting, case.budget, case.seed)
            found = method(case, draw, Path(folder))
        _write(case, name, draw, found, code)


def _cases(options: argparse.Namespace) -> Iterator[Case]:
    """Draws outermost: what is there after a part of the time is a whole table of fewer draws."""
    chosen = [scene for scene in scenes() if options.scene in scene.name]
    if options.quick:
        chosen = [scene for scene in chosen if scene.name.startswith(("salinas_a", "jasper_ridge"))]
    settings = (options.setting,) if options.setting else (INSIDE,) if options.quick else (INSIDE, OUTSIDE)
    for seed in options.seeds:
        for budget in options.budgets:
            yield from (Case(scene, setting, budget, seed) for setting in settings for scene in chosen)
        if not options.quick:
            yield from (Case(scene, OUTSIDE, 0, seed) for scene in chosen if seed == 0 and OUTSIDE in settings)


def _methods(case: Case, ablation: bool) -> dict[str, Callable[[Case, Split, Path], Found]]:
    if not case.budget:
        return {LIMIT: _net(False, {})}
    methods: dict[str, Callable[[Case, Split, Path], Found]] = {
        TARGET_ONLY: _net(False, {}),
        FULL: _net(True, dict.fromkeys(MODULES, True)),
    }
    for peer in PEERS:
        for patches in (False, True):
            methods[f"{peer} {'5 x 5' if patches else 'pixel'}"] = _peer(peer, patches, stacked=False)
            if case.setting == INSIDE:
                methods[f"{peer} {'5 x 5' if patches else 'pixel'}, stacked"] = _peer(peer, patches, stacked=True)
    if ablation and case.setting == INSIDE and case.budget == ABLATION_BUDGET:
        for bits in range(2 ** len(MODULES) - 1):
            chosen = {module: bool(bits >> place & 1) for place, module in enumerate(MODULES)}
            name = " + ".join(SHORT[module] for module in MODULES if chosen[module])
            methods[f"two streams{' + ' + name if name else ''}"] = _net(True, chosen)
    return methods


def _peer(peer: str, patches: bool, stacked: bool) -> Callable[[Case, Split, Path], Found]:
    def run(case: Case, draw: Split, folder: Path) -> Found:
        bands = case.scene.target.read()
        if stacked:
            bands = np.concatenate([case.scene.rich.read(), bands])
        started = time.monotonic()
        name = f"{peer} {'5 x 5' if patches else 'pixel'}{', stacked' if stacked else ''}"
        return Found({name: peer_map(peer, bands, draw.train, patches)}, time.monotonic() - started)

    return run


def _net(both: bool, modules: dict[str, bool]) -> Callable[[Case, Split, Path], Found]:
    """A network on the target alone or on both streams, mapped from the target alone and, for the limit, from both everywhere."""

    def run(case: Case, draw: Split, folder: Path) -> Found:
        scene = case.scene
        labels, model = folder / "labels.tif", folder / "model.xmn"
        write_codes(scene, draw.train, str(labels))
        target = LayerSpec(scene.target.kind, str(DATA / scene.target.path), scene.target.kind)
        rich = LayerSpec(scene.rich.kind, str(DATA / scene.rich.path), scene.rich.kind)
        layers = (target,)
        if both:
            part = rich if case.setting == INSIDE else replace(rich, path=_part_of(rich.path, draw.rich, folder / "rich.tif"))
            layers = (part, target)
        settings = dict.fromkeys(MODULES, False) | modules
        job = TrainJob(
            layers,
            LabelSpec(str(labels), ignore=(NONE,)),
            str(model),
            (target.stream,),
            holdout=0.0,
            fit=FitSpec(seed=case.seed),
            **settings,
        )
        started = time.monotonic()
        run_job(job, _silent)
        seconds = time.monotonic() - started
        name = _name_of(both, settings) if case.budget else LIMIT
        maps = {name: _mapped((target,), model, folder, None)}
        if name in (TARGET_ONLY, FULL):
            maps[f"{name}, unsmoothed"] = _mapped((target,), model, folder, 0.0)
        if both:
            maps[f"{name}, both at test"] = _mapped((rich, target), model, folder, None)
        return Found(maps, seconds)

    return run


def _name_of(both: bool, settings: dict[str, bool]) -> str:
    if not both:
        return TARGET_ONLY
    if all(settings.values()):
        return FULL
    return " + ".join(["two streams", *(SHORT[module] for module in MODULES if settings[module])])


def _mapped(layers: tuple[LayerSpec, ...], model: Path, folder: Path, smoothing: float | None) -> np.ndarray:
    out = folder / "map.tif"
    run_job(ClassifyJob(layers, str(model), str(out), smoothing=smoothing), _silent)
    with rasterio.open(out) as file:
        codes = file.read(1).astype(np.int16)
    return np.where(codes == 255, NONE, codes).astype(np.int16)


def _part_of(source: str, mask: np.ndarray, path: Path) -> str:
    """The raster as float32 with NaN outside of the mask."""
    with rasterio.open(source) as file:
        bands, profile = file.read(masked=True).astype(np.float32).filled(np.nan), file.profile
        tags = [file.tags(band) for band in file.indexes]
    bands[:, ~mask] = np.nan
    profile = {**profile, "driver": "GTiff", "dtype": "float32", "nodata": np.nan}
    for name in ("blockxsize", "blockysize", "tiled"):
        profile.pop(name, None)
    with rasterio.open(path, "w", **profile) as file:
        file.write(bands)
        for band, entries in enumerate(tags, start=1):
            file.update_tags(band, **entries)
    return str(path)


def _write(case: Case, asked: str, draw: Split, found: Found, code: str) -> None:
    """A line per map; the method that was asked for last, so that a torn run is repeated as a whole."""
    reference, classes = case.scene.codes(), np.unique(draw.train[draw.train != NONE])
    OUT.mkdir(parents=True, exist_ok=True)
    with RESULTS.open("a", encoding="utf-8") as file:
        for name, codes in sorted(found.maps.items(), key=lambda entry: entry[0] == asked):
            test = draw.test & (codes != NONE)
            figures = accuracy(confusion(reference[test], codes[test], classes.tolist())).as_dict()
            line = {
                **_place(case),
                "method": name,
                "test_pixels": int(test.sum()),
                "seconds": round(found.seconds, 2),
                "code": code,
                **{key: figures[key] for key in ("overall_accuracy", "average_accuracy", "kappa", "f1", "confusion")},
            }
            file.write(json.dumps(line) + "\n")
            if case.seed == PICTURE_SEED and case.budget == ABLATION_BUDGET:
                pictures = OUT / "maps"
                pictures.mkdir(exist_ok=True)
                np.savez_compressed(
                    pictures / f"{case.scene.key}_{case.setting}_{_slug(name)}.npz", codes=codes, reference=reference
                )


def _place(case: Case) -> dict[str, object]:
    return {"scene": case.scene.name, **{key: value for key, value in asdict(case).items() if key != "scene"}}


def _key(line: dict) -> tuple:
    return (line["scene"], line["setting"], line["budget"], line["seed"], line["method"])


def _lines() -> list[dict]:
    if not RESULTS.exists():
        return []
    return [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]


def _digest() -> str:
    """Of the engine's source: figures of another engine are not this one's."""
    digest = hashlib.sha256()
    for path in sorted((ROOT / "engine").rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _slug(name: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in name)


def _silent(fraction: float, stage: str) -> None:
    pass


if __name__ == "__main__":
    main()
