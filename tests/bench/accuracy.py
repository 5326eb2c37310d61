"""Accuracy on the real scenes by the whole protocol, side by side with what a user would otherwise take: `make bench-accuracy`.

On every scene, setting (inside, outside), label budget and label draw all methods get the same labels and the same test pixels (see
protocol.py). Nothing is chosen by test pixels: peers are tuned by cross-validation on the training labels, the engine runs with its
defaults. The networks go the whole road: a train job, a classify job, and the written map.

Every figure is one line of build/bench/accuracy.jsonl. A line is measured again only if the source of what it measures has changed, so a
run that was stopped goes on where it was. Runs stand side by side, each on a core of its own (`--jobs`), which is faster than one after
another on all cores. Tables and plots are made of what is there, however much: `--report` makes them alone.
"""

import argparse
import functools
import hashlib
import json
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from pathlib import Path

import numpy as np
import rasterio
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before torch: runs share the cores, they do not each take them all

from peers import PEERS, peer_map
from protocol import DATA, INSIDE, NONE, OUTSIDE, ROOT, Scene, Split, scenes, split
from report import FULL, LIMIT, TARGET_ONLY, write_report
from road import layer, mapped, train

from engine.learn.metrics import accuracy, confusion

OUT = ROOT / "build" / "bench"
RESULTS = OUT / "accuracy.jsonl"
BUDGETS = (20, 10, 5, 50)  # the usual one first: a part of a run is of use
ABLATION_BUDGETS = (5, 20)
MODULES = {"exchange": "IL", "adversarial": "SA", "propagate": "LP"}
PICTURED = (0, 20)  # draw and labels per class
PRIORS = (0.0, 0.5, 1.0)  # beside the usual one


@dataclass(frozen=True)
class Case:
    """One scene with one draw of labels; budget 0: all labels there are."""

    scene: Scene
    setting: str
    budget: int
    seed: int


@dataclass(frozen=True)
class Found:
    """Maps by what follows the method's name, codes int16 (H, W), NONE where there is none; what the training took."""

    maps: dict[str, np.ndarray]
    seconds: float


Method = Callable[[Case, Split, Path], Found]


@dataclass(frozen=True)
class Run:
    """A method on a case."""

    case: Case
    name: str
    method: Method


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
    parser.add_argument("--ablation", action="store_true", help="every set of modules too, inside, with 5 and 20 labels")
    parser.add_argument("--quick", action="store_true", help="two scenes, one draw of 10 labels: under 5 minutes")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="runs at a time")
    parser.add_argument("--report", action="store_true", help="tables and plots of what was measured, nothing new")
    options = parser.parse_args()
    if options.quick:
        options.budgets, options.seeds = (10,), (0,)
    return options


def _measure(options: argparse.Namespace) -> None:
    done = {_key(line) for line in _lines() if line["code"] == _digest(line["method"])}
    work = [
        Run(case, name, method)
        for case in _cases(options)
        for name, method in _methods(case, options.ablation).items()
        if options.methods in name and _key({**_place(case), "method": name}) not in done
    ]
    with multiprocessing.get_context("spawn").Pool(options.jobs) as pool:
        for lines in tqdm(pool.imap_unordered(_measured, work), total=len(work), unit="run", smoothing=0.05):
            _write(lines)


def _measured(run: Run) -> list[dict]:
    """The lines of a run."""
    with tempfile.TemporaryDirectory() as folder:
        draw = split(run.case.scene, run.case.setting, run.case.budget, run.case.seed)
        return _lines_of(run, draw, run.method(run.case, draw, Path(folder)))


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


def _methods(case: Case, ablation: bool) -> dict[str, Method]:
    if not case.budget:
        return {LIMIT: partial(_alone, also_unsmoothed=False)}
    methods: dict[str, Method] = {TARGET_ONLY: _alone, FULL: partial(_full, modules=dict.fromkeys(MODULES, True))}
    for peer, patches in product(PEERS, (False, True)):
        name = f"{peer} {'5 x 5' if patches else 'pixel'}"
        methods[name] = partial(_peer, peer=peer, patches=patches, stacked=False)
        if case.setting == INSIDE:
            methods[f"{name}, stacked"] = partial(_peer, peer=peer, patches=patches, stacked=True)
    if ablation and case.setting == INSIDE and case.budget in ABLATION_BUDGETS:
        for takes_part in product((False, True), repeat=len(MODULES)):
            if not all(takes_part):
                chosen = dict(zip(MODULES, takes_part, strict=True))
                name = " + ".join(["two streams", *(MODULES[module] for module in MODULES if chosen[module])])
                methods[name] = partial(_full, modules=chosen)
    return methods


def _peer(case: Case, drawn: Split, folder: Path, peer: str, patches: bool, stacked: bool) -> Found:
    bands = case.scene.target.read()
    if stacked:
        bands = np.concatenate([case.scene.rich.read(), bands])
    started = time.monotonic()
    return Found({"": peer_map(peer, bands, drawn.train, patches)}, time.monotonic() - started)


def _alone(case: Case, drawn: Split, folder: Path, also_unsmoothed: bool = True) -> Found:
    """A network that knows the target alone."""
    layers = (layer(case.scene.target),)
    model, seconds = train(case.scene, drawn.train, layers, case.seed, folder, **dict.fromkeys(MODULES, False))
    maps = {"": mapped(layers, model, folder)}
    if also_unsmoothed:
        maps[", unsmoothed"] = mapped(layers, model, folder, 0.0)
    return Found(maps, seconds)


def _full(case: Case, drawn: Split, folder: Path, modules: dict[str, bool]) -> Found:
    """A network of both streams: its map of the target alone, and of both everywhere, which is what the target alone could reach."""
    rich, target = layer(case.scene.rich), layer(case.scene.target)
    seen = rich if case.setting == INSIDE else replace(rich, path=_part_of(rich.path, drawn.rich, folder / "rich.tif"))
    model, seconds = train(case.scene, drawn.train, (seen, target), case.seed, folder, **modules)
    maps = {"": mapped((target,), model, folder), ", both at test": mapped((rich, target), model, folder)}
    if all(modules.values()):
        maps[", unsmoothed"] = mapped((target,), model, folder, 0.0)
        maps |= {f", prior {prior:g}": mapped((target,), model, folder, prior=prior) for prior in PRIORS}
    return Found(maps, seconds)


def _part_of(source: str, mask: np.ndarray, path: Path) -> str:
    """The raster as float32 with NaN outside of the mask."""
    with rasterio.open(source) as file:
        bands, profile = file.read(masked=True).astype(np.float32).filled(np.nan), file.profile
        tags, scales, offsets = [file.tags(band) for band in file.indexes], file.scales, file.offsets
    bands[:, ~mask] = np.nan
    profile = {**profile, "driver": "GTiff", "dtype": "float32", "nodata": np.nan}
    for name in ("blockxsize", "blockysize", "tiled"):
        profile.pop(name, None)
    with rasterio.open(path, "w", **profile) as file:
        file.write(bands)
        file.scales, file.offsets = scales, offsets
        for band, entries in enumerate(tags, start=1):
            file.update_tags(band, **entries)
    return str(path)


def _lines_of(run: Run, draw: Split, found: Found) -> list[dict]:
    """A line per map; the one that gave the method its name last, so that a torn run is repeated as a whole."""
    case, code = run.case, _digest(run.name)
    reference, classes = case.scene.codes(), np.unique(draw.train[draw.train != NONE])
    lines = []
    for suffix, codes in sorted(found.maps.items(), reverse=True):
        name = run.name + suffix
        test = draw.test & (codes != NONE)
        figures = accuracy(confusion(reference[test], codes[test], classes.tolist())).as_dict()
        lines.append(
            {
                **_place(case),
                "method": name,
                "test_pixels": int(test.sum()),
                "seconds": round(found.seconds, 2),
                "code": code,
                **{key: figures[key] for key in ("overall_accuracy", "average_accuracy", "kappa", "f1", "confusion")},
            }
        )
        if (case.seed, case.budget) == PICTURED:
            pictures = OUT / "maps"
            pictures.mkdir(parents=True, exist_ok=True)
            path = pictures / f"{case.scene.key}_{case.setting}_{_slug(name)}.npz"
            np.savez_compressed(path, codes=codes, reference=reference)
    return lines


def _write(lines: list[dict]) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    with RESULTS.open("a", encoding="utf-8") as file:
        file.writelines(json.dumps(line) + "\n" for line in lines)


def _place(case: Case) -> dict[str, object]:
    return {"scene": case.scene.name, "setting": case.setting, "budget": case.budget, "seed": case.seed}


def _key(line: dict) -> tuple:
    return (line["scene"], line["setting"], line["budget"], line["seed"], line["method"])


def _lines() -> list[dict]:
    if not RESULTS.exists():
        return []
    return [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]


@functools.cache
def _digest(method: str) -> str:
    """Of the source of a method, the engine's or the peers': figures of another source are not this one's."""
    is_peer = method.startswith(tuple(PEERS))
    files = [ROOT / "tests/bench/peers.py"] if is_peer else sorted((ROOT / "engine").rglob("*.py"))
    digest = hashlib.sha256()
    for path in (*files, ROOT / "tests/bench/protocol.py"):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _slug(name: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in name)


if __name__ == "__main__":
    main()
