"""Peak memory of a map: a 2048 x 2048 raster against a 10980 x 10980 one, 12 bands each: `make bench-memory`.

Both maps are made by the command line in a process of its own; the peak is the kernel's own figure for that process. Results go to
build/bench/memory.json.
"""

import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

BANDS = 12
SIZES_PX = (2048, 10980)


def make_raster(path: Path, size_px: int, rng: np.random.Generator) -> None:
    """Smooth int16 noise, tiled as a Sentinel-2 product is."""
    profile = {
        "driver": "GTiff", "dtype": "int16", "count": BANDS, "width": size_px, "height": size_px, "tiled": True,
        "blockxsize": 512, "blockysize": 512, "compress": "zstd", "bigtiff": "if_safer", "crs": "EPSG:32633",
        "transform": from_origin(300000, 5900000, 10, 10),
    }  # fmt: skip
    tile = rng.integers(200, 4000, (BANDS, 512, 512), dtype=np.int16)
    with rasterio.open(path, "w", **profile) as file:
        for row in range(0, size_px, 512):
            for col in range(0, size_px, 512):
                height, width = min(512, size_px - row), min(512, size_px - col)
                file.write(tile[:, :height, :width], window=Window(col, row, width, height))


def make_model(folder: Path, raster: Path) -> Path:
    """A model of the raster's sensor; what it learned does not matter here."""
    from engine.jobs import FitSpec, LabelSpec, LayerSpec, TrainJob
    from engine.worker import run_job

    labels, model = folder / "labels.tif", folder / "model.xmn"
    codes = np.zeros((2048, 2048), np.uint8)
    codes[100:140, 100:140], codes[300:340, 300:340] = 1, 2
    with rasterio.open(raster) as file:
        profile = {**file.profile, "count": 1, "dtype": "uint8"}
    with rasterio.open(labels, "w", **profile) as file:
        file.write(codes, 1)
    layers = (LayerSpec("msi", str(raster), "msi"),)
    job = TrainJob(layers, LabelSpec(str(labels)), str(model), holdout=0.0, fit=FitSpec(epochs=1))
    run_job(job, lambda fraction, stage: None)
    return model


def classify(raster: Path, model: Path, out: Path) -> dict[str, float]:
    """Peak memory in MB and seconds of one classify process."""
    command = [sys.executable, "-m", "engine", "classify", "--model", model, "--layer", f"msi={raster}"]
    started = time.monotonic()
    process = subprocess.Popen([*map(str, command), "--map", str(out)], cwd=ROOT, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"classify failed with {status}")
    return {"peak_mb": round(usage.ru_maxrss / 1024), "seconds": round(time.monotonic() - started, 1)}


def main() -> None:
    results: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        folder, rng = Path(name), np.random.default_rng(0)
        rasters = {size: folder / f"{size}.tif" for size in SIZES_PX}
        for size, path in rasters.items():
            make_raster(path, size, rng)
        model = make_model(folder, rasters[SIZES_PX[0]])
        for size, path in rasters.items():
            results[str(size)] = classify(path, model, folder / f"map{size}.tif")
            print(f"{size} x {size} x {BANDS}: {results[str(size)]}", flush=True)
    small, large = (results[str(size)]["peak_mb"] for size in SIZES_PX)
    results["ratio"] = round(large / small, 3)
    print(f"ratio of the peaks: {results['ratio']}")
    out = ROOT / "build" / "bench"
    out.mkdir(parents=True, exist_ok=True)
    machine = f"{os.cpu_count()} cores, {platform.machine()}, page size {resource.getpagesize()}"
    (out / "memory.json").write_text(json.dumps({"machine": machine, **results}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
