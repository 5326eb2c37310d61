"""How fast a map is made beside what a user would otherwise take, whole processes side by side: `make bench-speed`.

Real pixels, mirrored to a larger raster: the Sentinel-2 bands of the four terramesh scenes (float32), a model of Sentinel-2 and Sentinel-1
that maps Sentinel-2 alone, 100 labels a class; and the hyperspectral bands of enmap_potsdam (int16) with a model of these and Sentinel-2.
Beside them, on the same labels, Orfeo ToolBox's random forest as its application makes one and with trees grown to the end, where its
programs are there, and scikit-learn's. "Bare graphs" is what onnxruntime needs on all cores for the model's own graphs and values that
are in memory already: no reading, no writing, nothing at the tiles' edges. Runs take turns; medians go to build/bench/speed.md, .json
and .png.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from protocol import DATA, ROOT

OUT = ROOT / "build" / "bench"
LABELS, TREES = 100, 100
MSI_PX, HSI_PX = 2048, 1024
ENGINE, BARE, FOREST, OTB, OTB_GROWN = (
    "X-ModalNet",
    "bare graphs",
    "scikit-learn, random forest",
    "Orfeo ToolBox, random forest",
    "Orfeo ToolBox, trees grown to the end",
)
GROWN = ["-classifier.rf.max", "50", "-classifier.rf.min", "1", "-classifier.rf.acc", "0", "-classifier.rf.nbtrees", str(TREES)]


@dataclass(frozen=True)
class Raster:
    """A mirrored scene: the layer to map, the one that taught beside it, and labels as a raster of codes and as polygons."""

    name: str
    kind: str
    target: Path
    other: Path
    labels: Path
    model: Path
    px: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print({BARE: bare, FOREST: forest}[options.one[0]](Path(options.one[1])))
        return
    if not DATA.is_dir():
        sys.exit(f"no real scenes in {DATA}; set XMODALNET_DATA")
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        rasters = [terramesh(Path(name)), enmap(Path(name))]
        for raster in rasters:
            train(raster)
        figures = {raster.name: measured(raster, options.repeats) for raster in rasters}
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, {options.repeats} runs each"
    text = table(figures, machine)
    (OUT / "speed.md").write_text(text, encoding="utf-8")
    (OUT / "speed.json").write_text(json.dumps({"machine": machine, "runs": figures}, indent=1), encoding="utf-8")
    plot(figures)
    print(text)


def terramesh(folder: Path) -> Raster:
    names = sorted(path.name for path in (DATA / "terramesh" / "LULC").glob("*.tif"))
    scenes = {kind: [read(DATA / "terramesh" / kind / name) for name in names] for kind in ("S2L2A", "S1RTC", "LULC")}
    made = {kind: mirrored(found, MSI_PX) for kind, found in scenes.items()}
    return written(
        folder,
        f"Sentinel-2, 12 bands float32, {MSI_PX} x {MSI_PX}",
        "msi",
        made["S2L2A"].astype(np.float32),
        made["S1RTC"],
        made["LULC"],
    )


def enmap(folder: Path) -> Raster:
    place = DATA / "enmap_potsdam"
    names = ("enmap_potsdam_mosaic.tif", "sentinel2_simulated.tif", "enmap_potsdam_labels.tif")
    hsi, msi, codes = (mirrored([read(place / name)], HSI_PX) for name in names)
    return written(folder, f"EnMAP, {len(hsi)} bands int16, {HSI_PX} x {HSI_PX}", "hsi", hsi, msi, codes, nodata=-32768)


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as file:
        return np.asarray(file.read())


def mirrored(scenes: list[np.ndarray], size_px: int) -> np.ndarray:
    """The scenes (C, h, w) one beside the other, every other one turned over so that no edges arise, as (C, size, size)."""
    height, width = scenes[0].shape[1:]
    out = np.empty((scenes[0].shape[0], size_px, size_px), scenes[0].dtype)
    for row in range(-(-size_px // height)):
        for col in range(-(-size_px // width)):
            scene = scenes[(row + col) % len(scenes)][:, :: -1 if row % 2 else 1, :: -1 if col % 2 else 1]
            part = out[:, row * height : (row + 1) * height, col * width : (col + 1) * width]
            part[:] = scene[:, : part.shape[1], : part.shape[2]]
    return out


def written(
    folder: Path, name: str, kind: str, target: np.ndarray, other: np.ndarray, codes: np.ndarray, nodata: float | None = None
) -> Raster:
    paths = {part: folder / f"{kind}_{part}.tif" for part in ("target", "other", "labels")}
    raster = Raster(name, kind, paths["target"], paths["other"], paths["labels"], folder / f"{kind}_model.xmn", target.shape[1])
    drawn, rng = np.zeros_like(codes, np.uint8), np.random.default_rng(0)
    for code in np.setdiff1d(codes, [0]):
        places = np.argwhere(codes == code)
        chosen = rng.choice(len(places), min(LABELS, len(places)), replace=False)
        drawn[tuple(places[chosen].T)] = code
    for path, values, missing in ((raster.target, target, nodata), (raster.other, other, None), (raster.labels, drawn, 0)):
        profile = {
            "driver": "GTiff",
            "tiled": True,
            "blockxsize": 256,
            "blockysize": 256,
            "interleave": "band",
            "bigtiff": "if_safer",
            "crs": "EPSG:32633",
        }
        profile |= {"width": raster.px, "height": raster.px, "count": len(values), "dtype": values.dtype.name, "nodata": missing}
        with rasterio.open(path, "w", transform=from_origin(300000, 5900000, 10, 10), **profile) as file:
            file.write(values)
    return raster


def train(raster: Raster) -> None:
    """The model, and for the others' sake the labels as polygons and as rows of values."""
    from engine.jobs import TrainJob
    from engine.specs import LabelSpec, LayerSpec
    from engine.worker import run_job

    other = "sar" if raster.kind == "msi" else "msi"
    layers = (LayerSpec(other, str(raster.other), other), LayerSpec(raster.kind, str(raster.target), raster.kind))
    run_job(TrainJob(layers, LabelSpec(str(raster.labels)), str(raster.model), (raster.kind,), holdout=0.0), lambda *_: None)


def measured(raster: Raster, repeats: int) -> dict[str, list[float]]:
    """Seconds of each run of each way to map."""
    ways = ways_of(raster)
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    with tqdm(total=repeats * len(ways), desc=raster.name, file=sys.stderr) as bar:
        for _ in range(repeats):
            for name, run in ways.items():
                seconds[name].append(run())
                bar.update()
    return seconds


def ways_of(raster: Raster) -> dict[str, Callable[[], float]]:
    folder, python = raster.target.parent, sys.executable
    layer, out = f"{raster.kind}={raster.target}", str(folder / "map.tif")
    ours = [python, "-m", "engine", "classify", "--model", str(raster.model), "--layer", layer, "--map", out]
    ways: dict[str, Callable[[], float]] = {ENGINE: lambda: timed(ours), BARE: lambda: told(BARE, raster)}
    if raster.kind == "hsi":
        return ways
    ways[FOREST] = lambda: timed([python, __file__, "--one", FOREST, str(raster.target)])
    if not shutil.which("otbcli_ImageClassifier"):
        print("Orfeo ToolBox is not there; on Debian: apt-get install otb-bin")
        return ways
    for name, how in ((OTB, []), (OTB_GROWN, GROWN)):
        forest_path = str(folder / f"forest{len(how)}.txt")
        timed(["otbcli_TrainImagesClassifier", "-io.il", str(raster.target), "-io.vd", polygons(raster.labels), "-sample.vfn", "code",
               "-sample.vtr", "0", "-sample.mt", "-1", "-classifier", "rf", *how, "-io.out", forest_path])  # fmt: skip
        command = [
            "otbcli_ImageClassifier",
            "-in",
            str(raster.target),
            "-model",
            forest_path,
            "-out",
            str(folder / "otb.tif"),
            "uint8",
        ]
        ways[name] = lambda command=command: timed(command)  # type: ignore[misc]
    return ways


def timed(command: list[str]) -> float:
    """Seconds of a whole process."""
    started = time.monotonic()
    found = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    if found.returncode:
        sys.exit(f"{command[0]} failed:\n{found.stdout[-2000:]}{found.stderr[-2000:]}")
    return time.monotonic() - started


def told(name: str, raster: Raster) -> float:
    """Seconds that a process of its own says it took."""
    path = str(raster.model)
    return float(
        subprocess.run(
            [sys.executable, __file__, "--one", name, path], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
    )


def polygons(labels: Path) -> str:
    """A polygon around each labelled pixel, a little smaller than it."""
    import pyogrio
    import shapely

    with rasterio.open(labels) as file:
        codes, place = file.read(1), file.transform
    rows, cols = np.nonzero(codes)
    corners = [(place @ (col + 0.1, row + 0.9), place @ (col + 0.9, row + 0.1)) for row, col in zip(rows, cols)]
    shapes = np.array([shapely.box(*low, *high).wkb for low, high in corners])
    path = str(labels.with_suffix(".gpkg"))
    pyogrio.raw.write(path, shapes, [codes[rows, cols].astype(np.int32)], ["code"], geometry_type="Polygon", crs="EPSG:32633")
    return path


def forest(path: Path) -> float:
    """Map a raster by scikit-learn's forest of the labels beside it, block by block, on all cores."""
    from sklearn.ensemble import RandomForestClassifier

    started = time.monotonic()
    with rasterio.open(path) as file, rasterio.open(path.parent / path.name.replace("target", "labels")) as labels:
        codes = labels.read(1)
        values = file.read()[:, codes > 0].T
        trees = RandomForestClassifier(TREES, random_state=0, n_jobs=-1).fit(values, codes[codes > 0])
        profile = {**file.profile, "count": 1, "dtype": "uint8", "nodata": 0}
        with rasterio.open(path.with_name("forest.tif"), "w", **profile) as out:
            for row in range(0, file.height, 256):
                window = rasterio.windows.Window(0, row, file.width, min(256, file.height - row))
                block = file.read(window=window)
                out.write(trees.predict(block.reshape(file.count, -1).T).reshape(block.shape[1:])[None], window=window)
    return time.monotonic() - started


def bare(path: Path) -> float:
    """Seconds that the graphs alone take for as many pixels as the raster has, all cores at work, each on its own half."""
    from engine.model.session import BranchSession, DecisionSession
    from engine.model.store import load_model

    model = load_model(str(path))
    (target,), cores = model.card.target, os.cpu_count() or 1
    branch, decision = BranchSession(model.graph((target,)), "cpu", 1), DecisionSession(model.decision, "cpu", 1)
    pixels = (MSI_PX if target == "msi" else HSI_PX) ** 2
    rng, reach = np.random.default_rng(0), 2 * (model.card.halo_px - model.card.edge_px)
    piece = rng.standard_normal((len(model.card.stream(target).bands), 4, 1024), np.float32)  # type: ignore[union-attr]
    logits, there = (
        rng.standard_normal((len(model.card.classes), 256 + reach, 256 + reach), np.float32),
        np.ones((256 + reach,) * 2, bool),
    )

    def work() -> None:
        for _ in range(pixels // 256**2 // cores):
            for _ in range(256**2 // 4096):
                branch.run({target: piece})
            decision.run(logits, there, 4.0, 1.0)

    threads = [threading.Thread(target=work) for _ in range(cores)]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.monotonic() - started


def table(figures: dict[str, dict[str, list[float]]], machine: str) -> str:
    lines = []
    for name, seconds in figures.items():
        ours, pixels = statistics.median(seconds[ENGINE]), pixels_of(name)
        lines += [f"## {name}\n", "| | s | thousand pixels/s | X-ModalNet is so many times as fast |", "|---|---|---|---|"]
        for way, found in seconds.items():
            middle = statistics.median(found)
            times = statistics.median([theirs / mine for theirs, mine in zip(found, seconds[ENGINE])])
            lines.append(f"| {way} | {middle:.2f} | {pixels / middle / 1e3:.0f} | {'' if way == ENGINE else f'{times:.2f}'} |")
        lines += ["", f"X-ModalNet: {min(seconds[ENGINE]):.2f} to {max(seconds[ENGINE]):.2f} s, median {ours:.2f} s\n"]
    return "\n".join(lines) + f"\n{machine}. `make bench-speed` makes this again.\n"


def pixels_of(name: str) -> int:
    return (MSI_PX if name.startswith("Sentinel") else HSI_PX) ** 2


def plot(figures: dict[str, dict[str, list[float]]]) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(len(figures), 1, figsize=(8, 2.2 * len(figures)), squeeze=False)
    for axis, (name, seconds) in zip(axes.flat, figures.items()):
        ways = list(seconds)[::-1]
        speeds = [pixels_of(name) / statistics.median(seconds[way]) / 1e3 for way in ways]
        axis.barh(ways, speeds, color=["#1f78b4" if way == ENGINE else "#8a949c" for way in ways])
        axis.set_title(name, fontsize=9)
        axis.set_xlabel("thousand pixels per second", fontsize=8)
    figure.tight_layout()
    figure.savefig(OUT / "speed.png", dpi=110)


if __name__ == "__main__":
    main()
