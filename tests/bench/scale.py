"""What a map and a training cost as the work grows, with the exponent of each growth: `make bench-scale`.

Real pixels (the Sentinel-2 bands of the four terramesh scenes, the bands of enmap_potsdam), mirrored to a raster; one thing grows at a
time: pixels of a map (a mosaic of one raster on disk, so a thousand million pixels need no more of it), bands, classes, labelled pixels,
nodes of the graph that labels run along. Classes are made of brightness where they grow, as they are asked for their cost alone; bands
beyond 224 are the first ones again. Every run is the command line in a process of its own: seconds of all of it, and the most memory that
it held. The exponent is the slope of a straight line through the logarithms, of the larger half of the sizes, as what is there anyway
counts with the small ones. Results go to build/bench/scale.md, .json and .png.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import propagation
import speed
from protocol import DATA, ROOT

PIXELS_PX = (1024, 2048, 4096, 10240, 31744)  # sides
BANDS = (1, 4, 12, 64, 224, 426)
CLASSES = (2, 8, 32, 64)
LABELS = (100, 1_000, 10_000, 100_000, 1_000_000)  # or as many as there are
NODES = (10_000, 100_000, 1_000_000)
SMALL_PX, LABELLED_PX = 512, 1024
NODATA = -32768


@dataclass(frozen=True)
class Cost:
    """What grew, to how much, what was done, and what that took."""

    what: str
    size: int
    work: str
    seconds: float
    peak_mb: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="up to a thousand million pixels")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    speed.OUT.mkdir(parents=True, exist_ok=True)
    found: list[Cost] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for grown in (pixels(folder, options.full), bands(folder), classes(folder), labels(folder), nodes()):
            for cost in grown:
                found.append(cost)
                print(
                    f"{cost.what} {cost.size}: {cost.work} {cost.seconds:.1f} s, {cost.peak_mb:.0f} MB",
                    file=sys.stderr,
                    flush=True,
                )
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, one run each"
    text = table(found, machine)
    (speed.OUT / "scale.md").write_text(text, encoding="utf-8")
    (speed.OUT / "scale.json").write_text(
        json.dumps({"machine": machine, "runs": [vars(cost) for cost in found]}, indent=1), encoding="utf-8"
    )
    plot(found)
    print(text)


def pixels(folder: Path, full: bool) -> Iterator[Cost]:
    """A map of ever more pixels of 12 bands."""
    raster = speed.terramesh(folder)
    speed.train(raster)
    for side in PIXELS_PX if full else PIXELS_PX[:-1]:
        mosaic = repeated(raster.target, folder / f"mosaic{side}.vrt", side)
        yield mapped("pixels", side * side, mosaic, raster.model, "msi", folder)


def repeated(tile: Path, mosaic: Path, side_px: int) -> Path:
    """A virtual raster of one file again and again."""
    with rasterio.open(tile) as file:
        size, count, dtype = file.width, file.count, {"float32": "Float32"}[file.dtypes[0]]
    sources = "".join(
        f"<SimpleSource><SourceFilename>{tile}</SourceFilename><SourceBand>{{band}}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" xSize="{min(size, side_px - col)}" ySize="{min(size, side_px - row)}"/>'
        f'<DstRect xOff="{col}" yOff="{row}" xSize="{min(size, side_px - col)}" ySize="{min(size, side_px - row)}"/></SimpleSource>'
        for row in range(0, side_px, size)
        for col in range(0, side_px, size)
    )
    every = "".join(
        f'<VRTRasterBand dataType="{dtype}" band="{band}" blockXSize="256" blockYSize="256">{sources.format(band=band)}</VRTRasterBand>'
        for band in range(1, count + 1)
    )
    place = "<SRS>EPSG:32633</SRS><GeoTransform>300000, 10, 0, 5900000, 0, -10</GeoTransform>"
    text = f'<VRTDataset rasterXSize="{side_px}" rasterYSize="{side_px}">{place}{every}</VRTDataset>'
    mosaic.write_text(text, encoding="utf-8")
    return mosaic


def bands(folder: Path) -> Iterator[Cost]:
    """A training and a map of ever more bands."""
    values, codes = hyperspectral(SMALL_PX)
    for count in BANDS:
        some = values[np.linspace(0, max(count, len(values)) - 1, count).astype(int) % len(values)]
        yield from both("bands", count, some, few(codes, 20), folder)


def classes(folder: Path) -> Iterator[Cost]:
    """A training and a map of ever more classes."""
    values, _ = hyperspectral(SMALL_PX)
    bright, there = values[::16].astype(np.float64).mean(axis=0), (values[::16] > NODATA).all(axis=0)
    for count in CLASSES:
        codes = 1 + np.searchsorted(np.quantile(bright[there], np.linspace(0, 1, count + 1)[1:-1]), bright).astype(np.uint8)
        codes[~there] = 0
        yield from both("classes", count, values[::20], few(codes, 20), folder)


def labels(folder: Path) -> Iterator[Cost]:
    """A training from ever more labelled pixels."""
    values, codes = hyperspectral(LABELLED_PX)
    there = np.flatnonzero(codes)
    for count in LABELS:
        shown = np.zeros_like(codes)
        drawn = np.random.default_rng(0).permutation(there)[:count]
        shown.flat[drawn] = codes.flat[drawn]
        yield trained("labelled pixels", len(drawn), *written(values[::20], shown, folder), folder)


def nodes() -> Iterator[Cost]:
    """Labels that run along a graph of ever more nodes."""
    for count in NODES:
        with tempfile.TemporaryDirectory() as name:
            propagation.prepare("classes", count, Path(name))
            command = [sys.executable, propagation.__file__, "--one", propagation.OURS, "--folder", name]
            environment = os.environ | {"OMP_NUM_THREADS": str(propagation.THREADS)}
            told = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
        yield Cost("nodes", count, "propagation", json.loads(told)["seconds"], json.loads(told)["peak_mb"])


def hyperspectral(side_px: int) -> tuple[np.ndarray, np.ndarray]:
    """The bands (C, side, side) of enmap_potsdam and its codes, mirrored."""
    place = DATA / "enmap_potsdam"
    names = ("enmap_potsdam_mosaic.tif", "enmap_potsdam_labels.tif")
    values, codes = (speed.mirrored([speed.read(place / name)], side_px) for name in names)
    return values, codes[0].astype(np.uint8)


def few(codes: np.ndarray, per_class: int) -> np.ndarray:
    """Codes (h, w) at so many pixels of each class, 0 elsewhere."""
    shown, rng = np.zeros_like(codes), np.random.default_rng(0)
    for code in np.setdiff1d(codes, [0]):
        drawn = rng.permutation(np.flatnonzero(codes == code))[:per_class]
        shown.flat[drawn] = code
    return shown


def both(what: str, size: int, values: np.ndarray, codes: np.ndarray, folder: Path) -> Iterator[Cost]:
    raster, labelled = written(values, codes, folder)
    yield trained(what, size, raster, labelled, folder)
    yield mapped(what, size, raster, folder / "model.xmn", "hsi", folder)


def written(values: np.ndarray, codes: np.ndarray, folder: Path) -> tuple[Path, Path]:
    paths = folder / "values.tif", folder / "codes.tif"
    for path, written, missing in zip(paths, (values, codes[None]), (NODATA, 0), strict=True):
        profile = {"driver": "GTiff", "tiled": True, "interleave": "band", "crs": "EPSG:32633", "nodata": missing}
        profile |= {"count": len(written), "height": written.shape[1], "width": written.shape[2], "dtype": written.dtype.name}
        with rasterio.open(path, "w", transform=from_origin(300000, 5900000, 10, 10), **profile) as file:
            file.write(written)
    return paths


def trained(what: str, size: int, raster: Path, labelled: Path, folder: Path) -> Cost:
    command = [
        "train",
        "--layer",
        f"hsi={raster}",
        "--labels",
        str(labelled),
        "--model",
        str(folder / "model.xmn"),
        "--holdout",
        "0",
    ]
    return Cost(what, size, "training", *measured(command))


def mapped(what: str, size: int, raster: Path, model: Path, stream: str, folder: Path) -> Cost:
    command = ["classify", "--layer", f"{stream}={raster}", "--model", str(model), "--map", str(folder / "map.tif")]
    return Cost(what, size, "map", *measured(command))


def measured(command: list[str]) -> tuple[float, float]:
    """Seconds and most megabytes of a process of the command line."""
    # Started by a small process: the kernel counts what a child held before it became another program, which is what its parent holds
    small = (
        "import resource, subprocess, sys, time\nstarted = time.monotonic()\n"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode\n"
        "print(time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)\nsys.exit(done)"
    )
    called = [sys.executable, "-S", "-c", small, sys.executable, "-m", "engine", *command]
    ran = subprocess.run(called, cwd=ROOT, capture_output=True, text=True, check=False)
    if ran.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{ran.stderr[-2000:]}")
    seconds, peak_mb = map(float, ran.stdout.split())
    return seconds, peak_mb


def exponent(costs: list[Cost], of: Callable[[Cost], float]) -> float:
    """Of the larger half of the sizes, at least two."""
    larger = sorted(costs, key=lambda cost: cost.size)[-max(2, -(-len(costs) // 2)) :]
    return float(np.polyfit(np.log([cost.size for cost in larger]), np.log([of(cost) for cost in larger]), 1)[0])


def series(found: list[Cost]) -> dict[tuple[str, str], list[Cost]]:
    names = dict.fromkeys((cost.what, cost.work) for cost in found)
    return {name: [cost for cost in found if (cost.what, cost.work) == name] for name in names}


def table(found: list[Cost], machine: str) -> str:
    lines = ["| what grows | work | sizes | seconds | MB | exponent of time | of memory |", "|---|---|---|---|---|---|---|"]
    for (what, work), costs in series(found).items():
        sizes, seconds, peaks = (
            ", ".join(f"{value:.3g}" for value in values)
            for values in ([c.size for c in costs], [c.seconds for c in costs], [c.peak_mb for c in costs])
        )
        exponents = f"{exponent(costs, lambda c: c.seconds):.2f} | {exponent(costs, lambda c: c.peak_mb):.2f}"
        lines.append(f"| {what} | {work} | {sizes} | {seconds} | {peaks} | {exponents} |")
    return "\n".join(lines) + f"\n\n{machine}. `make bench-scale` makes this again.\n"


def plot(found: list[Cost]) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    whats = list(dict.fromkeys(cost.what for cost in found))
    figure, axes = plt.subplots(2, len(whats), figsize=(3.2 * len(whats), 5), sharey="row", squeeze=False)
    for (what, work), costs in series(found).items():
        color = {"training": "#e07b39", "map": "#1f78b4", "propagation": "#33a02c"}[work]
        for axis, values in zip(axes[:, whats.index(what)], ([c.seconds for c in costs], [c.peak_mb for c in costs])):
            axis.loglog([cost.size for cost in costs], values, "o-", color=color, label=work, markersize=3)
            axis.grid(alpha=0.3, which="both", linewidth=0.4)
            axis.set_xlabel(what, fontsize=8)
            axis.legend(fontsize=7)
    axes[0, 0].set_ylabel("seconds")
    axes[1, 0].set_ylabel("most MB")
    figure.tight_layout()
    figure.savefig(speed.OUT / "scale.png", dpi=110)


if __name__ == "__main__":
    main()
