"""A map on one worker and on two, and what each step of it costs: `make bench-spread`.

Real pixels, mirrored to a larger raster: the Sentinel-2 bands of the four terramesh scenes (float32), a model of Sentinel-2 and Sentinel-1
that maps Sentinel-2 alone. Whole processes take turns: one that maps by itself on all cores, and `--cluster local:N` of single-threaded
workers; the maps must be the same byte for byte. Beside them what the machine's two cores bear: a process bound to one of them, and two
that know nothing of each other, bound to one each, which map half of it and put nothing together. Then the costs of each step alone,
and from these a plan for a country, on paper: workers compute, the one that asked for the map reads their parts and puts them together,
and at last makes a Cloud Optimized GeoTIFF of it.
Medians go to build/bench/spread.md and .json.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import speed
from protocol import DATA

ALONE = "one process, all cores"
HALVES = "two processes of one core, half each"
COUNTRY_PX = 1e11  # 1 000 000 km2 ten times over, or a country of that size at 3 m
FLEETS = (16, 64, 256)
TASKS = 2000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--size", type=int, default=8192, metavar="PX")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    speed.OUT.mkdir(parents=True, exist_ok=True)
    speed.MSI_PX = options.size
    with tempfile.TemporaryDirectory() as name:
        raster = speed.terramesh(Path(name))
        speed.train(raster)
        seconds = measured(raster, options.repeats)
        costs = costs_of(raster)
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {options.repeats} runs each"
    text = told(seconds, costs, options.size**2, machine)
    (speed.OUT / "spread.md").write_text(text, encoding="utf-8")
    figures = {"machine": machine, "pixels": options.size**2, "runs": seconds, "costs": costs}
    (speed.OUT / "spread.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
    print(text)


def measured(raster: speed.Raster, repeats: int) -> dict[str, list[float]]:
    """Seconds of each run of each way to map; the maps are compared."""
    folder = raster.target.parent
    ways = {ALONE: [], "one worker": ["--cluster", "local:1"], "two workers": ["--cluster", "local:2"]}
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(repeats):
        for number, (name, options) in enumerate(ways.items()):
            out = folder / f"map{number}.tif"
            seconds[name].append(speed.timed([*command(raster, out), *options]))
            print(f"{name}: {seconds[name][-1]:.1f} s", file=sys.stderr, flush=True)
            if out.read_bytes() != (folder / "map0.tif").read_bytes():
                sys.exit(f"the map of {name} is another one")
        for name, areas in (("a process of one core", [(0.0, 1.0)]), (HALVES, [(0.0, 0.5), (0.5, 1.0)])):
            seconds.setdefault(name, []).append(bound(raster, areas))
            print(f"{name}: {seconds[name][-1]:.1f} s", file=sys.stderr, flush=True)
    return seconds


def bound(raster: speed.Raster, parts: list[tuple[float, float]]) -> float:
    """Seconds until processes that are bound to a core each have mapped their parts, from and to of the height."""
    with rasterio.open(raster.target) as file:
        left, bottom, right, top = file.bounds
    commands = []
    for core, (start, end) in enumerate(parts):
        area = f"{left},{top - end * (top - bottom)},{right},{top - start * (top - bottom)}"
        out = raster.target.parent / f"half{core}.tif"
        commands.append(["taskset", "-c", str(core), *command(raster, out), f"--area={area}"])
    started = time.monotonic()
    with ThreadPoolExecutor(len(commands)) as pool:
        list(pool.map(speed.timed, commands))
    return time.monotonic() - started


def command(raster: speed.Raster, out: Path) -> list[str]:
    layer = f"{raster.kind}={raster.target}"
    return [sys.executable, "-m", "engine", "classify", "--model", str(raster.model), "--layer", layer, "--map", str(out)]


def costs_of(raster: speed.Raster) -> dict[str, float]:
    """Seconds of one core per million pixels, and per part."""
    from engine.data.maps import draft_map
    from engine.data.stack import open_stack
    from engine.grid import Window
    from engine.jobs import ClassifyJob
    from engine.model.parts import Part, Shelf, cut_parts, make_part
    from engine.model.store import load_model
    from engine.model.tiling import open_graphs, plan_tiles
    from engine.specs import LayerSpec

    folder = raster.target.parent
    job = ClassifyJob((LayerSpec("msi", str(raster.target), "msi"),), str(raster.model), str(folder / "costs.tif"), device="cpu")
    model = load_model(job.model_path)
    with open_stack(job.layers) as stack:
        parts = cut_parts(plan_tiles(stack, open_graphs(model, "cpu", 0.0), job.tile_px))[:4]
        grid = stack.grid
    shelf, part_px = Shelf(job.map_path, "costs"), parts[0].window.width * parts[0].window.height
    tiny = [Part((Window(64 * index, 0, 64, 64),)) for index in range(1, 6)]
    opening = statistics.median(lasting(lambda part=part: make_part(job, part, shelf.folder, quiet)) for part in tiny)  # type: ignore[misc]
    making = statistics.median(lasting(lambda part=part: make_part(job, part, shelf.folder, quiet)) for part in parts)  # type: ignore[misc]
    with draft_map(str(folder / "costs.tif"), grid, "classes", model.card.classes, {}) as out:

        def gather(part: Part) -> None:
            tile = shelf.read(part)
            if tile is not None:
                out.write(part.window, tile.index)

        gathering = statistics.median(lasting(lambda part=part: gather(part)) for part in parts)  # type: ignore[misc]
        with rasterio.open(folder / "map0.tif") as whole:
            for _, place in whole.block_windows(1):
                window = Window(place.col_off, place.row_off, place.width, place.height)
                out.write(window, whole.read(1, window=place))
        finishing = lasting(out.finish)
    return {
        "part_px": part_px,
        "opening_s_per_part": opening,
        "making_s_per_mpx": (making - opening) / part_px * 1e6,
        "gathering_s_per_mpx": gathering / part_px * 1e6,
        "finishing_s_per_mpx": finishing / (grid.width * grid.height) * 1e6,
        "asking_s_per_part": asking(),
        "part_bytes_per_px": sum(os.path.getsize(Path(shelf.folder, part.name)) for part in parts) / sum(part_px for _ in parts),
    }


def lasting(work: Callable[[], object]) -> float:
    started = time.monotonic()
    work()
    return time.monotonic() - started


def quiet(fraction: float, stage: str) -> None:
    """Nobody listens."""


def asking() -> float:
    """Seconds of Dask for a task that does nothing."""
    from distributed import Client, LocalCluster, wait

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        started = time.monotonic()
        wait(client.map(abs, range(TASKS)))
        return (time.monotonic() - started) / TASKS


def told(seconds: dict[str, list[float]], costs: dict[str, float], pixels: int, machine: str) -> str:
    side = round(pixels**0.5)
    lines = [f"## Sentinel-2, 12 bands float32, {side} x {side}\n", "| | s | thousand pixels/s |", "|---|---|---|"]
    for name, found in seconds.items():
        middle = statistics.median(found)
        lines.append(f"| {name} | {middle:.1f} | {pixels / middle / 1e3:.0f} |")
    times = statistics.median([one / two for one, two in zip(seconds["one worker"], seconds["two workers"])])
    lines += ["", f"Two workers are {times:.2f} times as fast as one; all maps are the same byte for byte."]
    most = statistics.median([one / two for one, two in zip(seconds["a process of one core"], seconds[HALVES])])
    lines += [
        f"Two processes that know nothing of each other are {most:.2f} times as fast as one: more the machine does not give.\n",
        "## Costs\n",
    ]
    lines += [f"- {name.replace('_', ' ')}: {value:.4g}" for name, value in costs.items()]
    return "\n".join([*lines, "", *plan(costs), f"\n{machine}. `make bench-spread` makes this again.\n"])


def plan(costs: dict[str, float]) -> list[str]:
    """A country on paper: the steps of the fleet and of the one that asks overlap, but for the last one."""
    parts = COUNTRY_PX / costs["part_px"]
    core_s = parts * costs["opening_s_per_part"] + COUNTRY_PX / 1e6 * costs["making_s_per_mpx"]
    here_s = COUNTRY_PX / 1e6 * costs["gathering_s_per_mpx"] + parts * costs["asking_s_per_part"]
    last_s = COUNTRY_PX / 1e6 * costs["finishing_s_per_mpx"]
    lines = [f"## A country, {COUNTRY_PX:.0e} pixels, on paper\n", f"{parts:.0f} parts, {core_s / 3600:.0f} hours of one core\n"]
    lines += [
        "| workers of one core | mapping, min | putting together, meanwhile, min | the file at the end, min | in all, min |",
        "|---|---|---|---|---|",
    ]
    for workers in FLEETS:
        mapping, whole = core_s / workers, max(core_s / workers, here_s) + last_s
        lines.append(f"| {workers} | {mapping / 60:.0f} | {here_s / 60:.0f} | {last_s / 60:.0f} | {whole / 60:.0f} |")
    return lines


if __name__ == "__main__":
    main()
