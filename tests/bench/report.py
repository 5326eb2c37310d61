"""Tables and plots of the accuracy benchmark from its lines: mean and standard deviation over label draws, and the gap recovered.

Gap recovered = (OA full, target alone - OA target-only CNN) / (OA both streams - OA target-only CNN), of mean accuracies over the same
draws, where the gap is GAP or more.
"""

from __future__ import annotations

import csv
import statistics
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np

mpl.use("Agg")
from matplotlib import pyplot as plt
from matplotlib.colors import ListedColormap

TARGET_ONLY, FULL, BOTH, LIMIT = "CNN, target only", "X-ModalNet", "X-ModalNet, both at test", "CNN, all labels"
PEERS = tuple(f"{peer} {size}" for peer in ("RF", "SVM", "GB") for size in ("pixel", "5 x 5"))
STACKED = tuple(f"{name}, stacked" for name in PEERS)
PRIOR = f"{FULL}, prior "
GAP = 0.03
Figures = dict[tuple[str, str, int, str], dict[int, dict]]  # (scene, setting, budget, method): lines by draw


def write_report(lines: Sequence[dict], folder: Path) -> None:
    """accuracy.md, accuracy.csv and PNG plots in the folder; of lines of one place the last counts."""
    if not lines:
        return
    figures: Figures = defaultdict(dict)
    for line in lines:
        figures[line["scene"], line["setting"], line["budget"], line["method"]][line["seed"]] = line
    _write_csv(figures, folder / "accuracy.csv")
    parts = [
        "# Accuracy on real scenes",
        *_tables(figures),
        *_summary(figures),
        *_averages(figures),
        *_priors(figures),
        *_ablation(figures),
    ]
    (folder / "accuracy.md").write_text("\n".join(parts) + "\n", encoding="utf-8")
    _plot_budgets(figures, folder / "accuracy_budgets.png")
    _plot_maps(folder / "maps", folder / "accuracy_maps.png")


def _write_csv(figures: Figures, path: Path) -> None:
    names = ("overall_accuracy", "average_accuracy", "kappa", "test_pixels", "seconds", "code")
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["scene", "setting", "budget", "method", "seed", *names])
        for (scene, setting, budget, method), draws in sorted(figures.items()):
            writer.writerows(
                [scene, setting, budget, method, seed, *(draws[seed][name] for name in names)] for seed in sorted(draws)
            )


def _tables(figures: Figures) -> Iterator[str]:
    """One table per setting: a row per scene and budget."""
    for setting in ("inside", "outside"):
        places = sorted({(scene, budget) for scene, kind, budget, _ in figures if kind == setting and budget})
        if not places:
            continue
        yield f"\n## {setting.capitalize()}: overall accuracy of the target alone\n"
        yield "| scene | labels per class | draws | best peer | CNN, target only | X-ModalNet | both at test | gap recovered | all labels |"
        yield "|---|---|---|---|---|---|---|---|---|"
        for scene, budget in places:
            here = _Place(figures, scene, setting, budget)
            peer, best = here.best(PEERS)
            recovered = here.recovered()
            cells = [
                scene,
                budget,
                len(here.draws(FULL)),
                f"{best} ({peer})" if peer else "",
                here.text(TARGET_ONLY),
                here.text(FULL),
            ]
            cells += [
                here.text(BOTH),
                "" if recovered is None else f"{recovered:.2f}",
                _Place(figures, scene, "outside", 0).text(LIMIT),
            ]
            yield "| " + " | ".join(map(str, cells)) + " |"


def _summary(figures: Figures) -> Iterator[str]:
    yield "\n## Over all scenes\n"
    yield from _overview(figures)
    yield ""
    for setting in ("inside", "outside"):
        places = [_Place(figures, s, setting, b) for s, b in sorted({(s, b) for s, k, b, _ in figures if k == setting and b})]
        recovered = [value for value in (place.recovered() for place in places) if value is not None]
        ahead = [lead for lead in (place.ahead(PEERS) for place in places) if lead is not None]
        if recovered:
            much = f"{100 * GAP:.0f} points or more"
            yield f"- {setting}: gap recovered {statistics.fmean(recovered):.2f}, mean of the {len(recovered)} places where it is {much}"
        if ahead:
            much = f"{100 * statistics.fmean(ahead):+.1f} points to the best peer on average"
            behind = sum(place.is_behind(PEERS) for place in places)
            yield f"- {setting}: {much}; behind it by more than a standard deviation at {behind} of {len(ahead)} places"
        stacked = [lead for lead in (place.ahead(STACKED, BOTH) for place in places) if lead is not None]
        if stacked:
            much = f"{100 * statistics.fmean(stacked):+.1f} points to the best peer on stacked bands"
            yield f"- {setting}: with both sensors at map time {much}"


def _overview(figures: Figures) -> Iterator[str]:
    """A row per setting and budget: means over the scenes at which all methods were measured; the best peer is another one in each."""
    yield "| | scenes | draws | best peer | CNN, target only | X-ModalNet | both at test | gap recovered | behind a peer |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for setting, budget in sorted({(setting, budget) for _, setting, budget, _ in figures if budget}):
        every = [_Place(figures, scene, setting, budget) for scene in sorted({scene for scene, *_ in figures})]
        places = [place for place in every if all(place.draws(name) for name in (place.best(PEERS)[0], TARGET_ONLY, FULL, BOTH))]
        if not places:
            continue
        peers = [place.mean(place.best(PEERS)[0]) for place in places]
        means = [statistics.fmean(filter(None, peers))]
        means += [statistics.fmean(filter(None, (place.mean(name) for place in places))) for name in (TARGET_ONLY, FULL, BOTH)]
        recovered = [value for value in (place.recovered() for place in places) if value is not None]
        gap = f"{statistics.fmean(recovered):.2f} of {len(recovered)} scenes" if recovered else ""
        behind = sum(place.is_behind(PEERS) for place in places)
        draws = min(len(place.draws(FULL)) for place in places)
        cells = [f"{setting}, {budget} labels", len(places), draws, *(f"{mean:.3f}" for mean in means), gap, f"{behind} scenes"]
        yield "| " + " | ".join(map(str, cells)) + " |"


def _averages(figures: Figures) -> Iterator[str]:
    """Average accuracy of the target alone: means over the scenes at which all were measured. Of the peers that which is best by overall
    accuracy there, and that which is best by this figure."""
    yield "\n## By average accuracy, the target alone\n"
    yield "| | scenes | draws | peer of the best OA | best peer by AA | CNN, target only | X-ModalNet | at a prior of 0 | both at test |"
    yield "|---|---|---|---|---|---|---|---|---|"
    ours = (TARGET_ONLY, FULL, f"{PRIOR}0", BOTH)
    for setting, budget in sorted({(setting, budget) for _, setting, budget, _ in figures if budget}):
        rows = []
        for scene in sorted({scene for scene, *_ in figures}):
            by_overall, _ = _Place(figures, scene, setting, budget).best(PEERS)
            fair = _averages_of(figures, scene, setting, budget)
            if by_overall and {*PEERS, *ours} <= set(fair):
                rows.append([fair[by_overall], max(fair[name] for name in PEERS), *(fair[name] for name in ours)])
        if rows:
            draws = min(len(figures[key]) for key in figures if key[1:3] == (setting, budget) and key[3] == FULL)
            cells = [f"{setting}, {budget} labels", len(rows), draws, *(f"{value:.3f}" for value in np.mean(rows, axis=0))]
            yield "| " + " | ".join(map(str, cells)) + " |"


def _averages_of(figures: Figures, *place: object) -> dict[str, float]:
    """Mean of the average accuracy over the draws, by method."""
    return {
        key[-1]: statistics.fmean(line["average_accuracy"] for line in draws.values())
        for key, draws in figures.items()
        if key[:-1] == place
    }


def _priors(figures: Figures) -> Iterator[str]:
    """Overall and average accuracy of the target alone by class prior: means over all scenes and draws that have every one of them."""
    priors = sorted(
        {method for *_, method in figures if method.startswith(PRIOR)}, key=lambda name: float(name.removeprefix(PRIOR))
    )
    if not priors:
        return
    yield "\n## Class prior: overall and average accuracy of the target alone\n"
    yield "| | places | " + " | ".join(["as usual", *(name.removeprefix(PRIOR) for name in priors)]) + " |"
    yield "|---" * (len(priors) + 3) + "|"
    names = (FULL, *priors)
    for setting, budget in sorted({(setting, budget) for _, setting, budget, name in figures if name in priors}):
        keys = [(scene, setting, budget) for scene in sorted({scene for scene, *_ in figures})]
        draws = {key: set.intersection(*(set(figures.get((*key, name), {})) for name in names)) for key in keys}
        cells = []
        for name in names:
            lines = [figures[(*key, name)][seed] for key, seeds in draws.items() for seed in seeds]
            pair = [statistics.fmean(line[which] for line in lines) for which in ("overall_accuracy", "average_accuracy")]
            cells.append(" / ".join(f"{value:.3f}" for value in pair))
        yield f"| {setting}, {budget} labels | {sum(map(len, draws.values()))} | " + " | ".join(cells) + " |"


def _ablation(figures: Figures) -> Iterator[str]:
    """Overall accuracy by modules and scene, and the means of overall and average accuracy."""
    names = sorted({method for *_, method in figures if method.startswith("two streams") and "both" not in method}, key=len)
    every = (TARGET_ONLY, *names, FULL)
    for budget in sorted({budget for *_, budget, method in figures if method in names}):
        scenes = sorted({scene for scene, _, there, method in figures if method == names[0] and there == budget})
        seeds = set.intersection(*(set(figures.get((scene, "inside", budget, name), {})) for scene in scenes for name in every))
        if not seeds:
            continue
        yield f"\n## Modules (inside, {budget} labels, target alone, draws {', '.join(map(str, sorted(seeds)))})\n"
        yield "| | " + " | ".join(scenes) + " | mean | mean of average accuracy |"
        yield "|---" * (len(scenes) + 3) + "|"
        for name in every:
            lines = [[figures[scene, "inside", budget, name][seed] for seed in sorted(seeds)] for scene in scenes]
            means = [statistics.fmean(line["overall_accuracy"] for line in draws) for draws in lines]
            fair = statistics.fmean(line["average_accuracy"] for draws in lines for line in draws)
            cells = [name, *(f"{value:.3f}" for value in (*means, statistics.fmean(means), fair))]
            yield "| " + " | ".join(cells) + " |"


class _Place:
    """All methods on one scene, setting and budget, over the draws that all compared methods share."""

    def __init__(self, figures: Figures, scene: str, setting: str, budget: int) -> None:
        self._figures, self._at = figures, (scene, setting, budget)

    def draws(self, method: str) -> dict[int, float]:
        return {seed: line["overall_accuracy"] for seed, line in self._figures.get((*self._at, method), {}).items()}

    def mean(self, method: str, seeds: Iterable[int] | None = None) -> float | None:
        draws = self.draws(method)
        values = list(draws.values()) if seeds is None else [draws[seed] for seed in seeds if seed in draws]
        return statistics.fmean(values) if values else None

    def text(self, method: str) -> str:
        values = list(self.draws(method).values())
        spread = f" ± {statistics.pstdev(values):.3f}" if len(values) > 1 else ""
        return f"{statistics.fmean(values):.3f}{spread}" if values else ""

    def best(self, peers: Sequence[str]) -> tuple[str, str]:
        """The peer of the highest mean, by its name and figures; empty without any."""
        means = {peer: mean for peer in peers if (mean := self.mean(peer)) is not None}
        peer = max(means, key=means.__getitem__, default="")
        return peer, self.text(peer)

    def ahead(self, peers: Sequence[str], ours: str = FULL) -> float | None:
        """Mean of our accuracy minus the best peer's over the same draws."""
        peer, _ = self.best(peers)
        seeds = set(self.draws(ours)) & set(self.draws(peer))
        mine, theirs = self.mean(ours, seeds), self.mean(peer, seeds)
        return None if mine is None or theirs is None else mine - theirs

    def is_behind(self, peers: Sequence[str]) -> bool:
        """By more than a standard deviation of the two over the draws."""
        lead = self.ahead(peers)
        if lead is None:
            return False
        spread = max(statistics.pstdev(self.draws(name).values()) for name in (FULL, self.best(peers)[0]))
        return lead < -spread

    def recovered(self) -> float | None:
        """The gap recovered, None where the gap is small or a figure is missing."""
        seeds = set(self.draws(FULL)) & set(self.draws(TARGET_ONLY))
        alone, full, both = (self.mean(name, seeds) for name in (TARGET_ONLY, FULL, BOTH))
        if alone is None or full is None or both is None or both - alone < GAP:
            return None
        return (full - alone) / (both - alone)


def _plot_budgets(figures: Figures, path: Path) -> None:
    """Learning curves: a panel per scene, inside."""
    scenes = sorted({scene for scene, setting, budget, _ in figures if setting == "inside" and budget})
    if not scenes:
        return
    columns = 4
    rows = -(-len(scenes) // columns)
    figure, axes = plt.subplots(rows, columns, figsize=(4 * columns, 3 * rows), squeeze=False, constrained_layout=True)
    for axis, scene in zip(axes.flat, scenes, strict=False):
        budgets = sorted({budget for name, setting, budget, _ in figures if name == scene and setting == "inside" and budget})
        for method, style in (
            (FULL, "o-"),
            (BOTH, "s:"),
            (TARGET_ONLY, "v--"),
            ("RF pixel", "x-"),
            ("SVM pixel", "+-"),
            ("RF 5 x 5", "d-"),
        ):
            points = [(budget, _Place(figures, scene, "inside", budget).mean(method)) for budget in budgets]
            there = [(budget, value) for budget, value in points if value is not None]
            if there:
                axis.plot(*zip(*there, strict=True), style, label=method, linewidth=2 if method == FULL else 1)
        axis.set(title=scene, xscale="log", xticks=budgets, xticklabels=budgets)
        axis.minorticks_off()
        axis.set_xlabel("labels per class")
        axis.set_ylabel("overall accuracy")
        axis.grid(alpha=0.3)
    axes.flat[0].legend(fontsize=7)
    for axis in list(axes.flat)[len(scenes) :]:
        axis.set_visible(False)
    figure.savefig(path, dpi=90)
    plt.close(figure)


def _plot_maps(folder: Path, path: Path) -> None:
    """A row per scene: reference, target-only CNN, X-ModalNet, both at test."""
    shown = {
        "CNN__target_only": "CNN, target only",
        "X_ModalNet": "X-ModalNet, target alone",
        "X_ModalNet__both_at_test": "both at test",
    }
    rows = sorted({file.name.split("_inside_")[0] for file in folder.glob("*_inside_X_ModalNet.npz")}) if folder.is_dir() else []
    if not rows:
        return
    figure, axes = plt.subplots(len(rows), 1 + len(shown), figsize=(14, 3.5 * len(rows)), squeeze=False, constrained_layout=True)
    for line, scene in zip(axes, rows, strict=True):
        files = {key: folder / f"{scene}_inside_{key}.npz" for key in shown}
        reference = np.load(files["X_ModalNet"])["reference"]
        mapped = [np.load(file)["codes"] for file in files.values() if file.exists()]
        codes = np.intersect1d(
            reference, np.concatenate([picture.ravel() for picture in mapped])
        )  # else a code that means no class
        colors = ListedColormap([plt.get_cmap("tab20")(place % 20) for place in range(len(codes))])
        pictures = {
            "reference": reference,
            **{shown[key]: np.load(file)["codes"] for key, file in files.items() if file.exists()},
        }
        for axis, (title, picture) in zip(line, pictures.items(), strict=False):
            places = np.ma.masked_where(~np.isin(picture, codes), np.searchsorted(codes, picture))
            axis.imshow(places, cmap=colors, vmin=-0.5, vmax=len(codes) - 0.5, interpolation="nearest")
            axis.set_title(f"{scene}: {title}" if title == "reference" else title, fontsize=9)
        for axis in line:
            axis.axis("off")
    figure.savefig(path, dpi=90)
    plt.close(figure)
