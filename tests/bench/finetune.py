"""What it is worth to continue from a model rather than to train from scratch, on the real scenes: `make bench-finetune`.

Both get the same labels, and the target sensor alone is mapped and tested on reference pixels more than 3 px away from every label.
"class added": the first model learned all classes but one from 20 labels each; the second job has 20 of all. "10 more": 20 labels each,
then these and 10 more. "10 others": 20 labels each, then 10 others alone. "5 there": 20 labels each of one scene, then 5 each of
another scene of the same sensors. Seconds are those of the processor in the second training, reading and writing included, nothing held
out. Medians over label draws; what is there goes to build/bench/finetune.md and finetune.json after every change that was measured.
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

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from protocol import DATA, INSIDE, NONE, ROOT, Scene, scenes, split
from road import layer, mapped, train

ADDED, MORE, OTHERS, THERE = "class added", "10 more", "10 others", "5 there"


@dataclass(frozen=True)
class Trial:
    """What changes between the first training, on `before`, and the second one, on `after`."""

    what: str
    before: str
    after: str


POTSDAM, SALINAS, PLACE = "enmap_potsdam, HSI -> S2", "salinas_a, HSI -> S2", "terramesh {}, S2 -> S1".format
TRIALS = (
    *(Trial(what, name, name) for what in (ADDED, MORE, OTHERS) for name in (PLACE("282D"), POTSDAM, SALINAS)),
    Trial(THERE, PLACE("282D"), PLACE("637U")),
    Trial(THERE, PLACE("637U"), PLACE("282D")),
    Trial(THERE, PLACE("637U"), PLACE("38D")),
)


@dataclass(frozen=True)
class Task:
    """Codes (H, W) of the two trainings, NONE where unlabelled, and the test pixels, a mask (H, W) of the second one's scene."""

    before: np.ndarray
    after: np.ndarray
    test: np.ndarray


def task(trial: Trial, before: Scene, after: Scene, seed: int) -> Task:
    """The labels of one draw."""
    if trial.what == THERE:
        drawn = split(after, INSIDE, 5, seed)
        return Task(split(before, INSIDE, 20, seed).train, drawn.train, drawn.test)
    drawn = split(after, INSIDE, 20 if trial.what == ADDED else 30, seed)
    codes = np.unique(drawn.train[drawn.train != NONE])
    if trial.what == ADDED:
        new = codes[seed % len(codes)]
        return Task(np.where(drawn.train == new, np.int16(NONE), drawn.train), drawn.train, drawn.test)
    first = np.zeros(drawn.train.shape, bool)
    for code in codes:
        rows, cols = np.nonzero(drawn.train == code)
        chosen = np.random.default_rng(seed).permutation(len(rows))[: 2 * len(rows) // 3]
        first[rows[chosen], cols[chosen]] = True
    rest = np.where(first, np.int16(NONE), drawn.train)
    return Task(np.where(first, drawn.train, np.int16(NONE)), drawn.train if trial.what == MORE else rest, drawn.test)


def measure(trial: Trial, before: Scene, after: Scene, seed: int, folder: Path) -> dict[str, float]:
    """Seconds and overall accuracy of both ways, and the accuracy of the first model as it is where its scene is the same."""
    work, reference = task(trial, before, after, seed), after.codes()
    target, layers = layer(after.target), (layer(after.rich), layer(after.target))

    def accuracy(model: str) -> float:
        found = mapped((target,), model, folder)
        test = work.test & (found != NONE)
        return round(float((found[test] == reference[test]).mean()), 4)

    def trained(start: str | None = None) -> tuple[str, float]:
        began = time.process_time()
        return train(after, work.after, layers, seed, folder, start=start)[0], time.process_time() - began

    old, _ = train(before, work.before, (layer(before.rich), layer(before.target)), seed, folder)
    kept = str(folder / "before.xmn")
    Path(old).rename(kept)
    model, seconds = trained()
    scratch = accuracy(model)
    model, sooner = trained(kept)
    return {
        "before_accuracy": accuracy(kept),
        "scratch_accuracy": scratch,
        "continued_accuracy": accuracy(model),
        "scratch_seconds": round(seconds, 1),
        "continued_seconds": round(sooner, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trial", default="", help="only trials whose change or scenes hold this")
    parser.add_argument("--seeds", type=int, default=3)
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    known = {scene.name: scene for scene in scenes()}
    lines = [
        "| what | scene | OA first model | OA scratch | OA continued | s scratch | s continued |",
        "|---|---|---|---|---|---|---|",
    ]
    results = {}
    for trial in TRIALS:
        where = trial.after if trial.before == trial.after else f"{trial.before.partition(',')[0]}, then {trial.after}"
        if options.trial not in f"{trial.what}: {where}":
            continue
        with tempfile.TemporaryDirectory() as folder:
            runs = [measure(trial, known[trial.before], known[trial.after], seed, Path(folder)) for seed in range(options.seeds)]
        results[f"{trial.what}: {where}"] = runs
        median = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
        figures = [f"{median[f'{name}_accuracy']:.3f}" for name in ("before", "scratch", "continued")]
        figures += [f"{median[f'{name}_seconds']:.1f}" for name in ("scratch", "continued")]
        lines.append(f"| {trial.what} | {where} | {' | '.join(figures)} |")
        print(lines[-1], flush=True)
        _write(lines, results, options.seeds)


def _write(lines: list[str], results: dict[str, list[dict[str, float]]], draws: int) -> None:
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {draws} draws"
    (out / "finetune.md").write_text("\n".join([*lines, "", machine, ""]), encoding="utf-8")
    (out / "finetune.json").write_text(json.dumps({"machine": machine, "runs": results}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
