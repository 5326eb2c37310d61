"""The whole road of the engine, as a user goes it: a train job, a classify job, and the written map."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from protocol import DATA, NONE, Scene, Sensor, write_codes

from engine.jobs import ClassifyJob, TrainJob
from engine.specs import NODATA_CODE, FitSpec, LabelSpec, LayerSpec
from engine.threads import wait_briefly

wait_briefly()

from engine.worker import run_job  # noqa: E402


def layer(sensor: Sensor) -> LayerSpec:
    return LayerSpec(sensor.kind, str(DATA / sensor.path), sensor.kind)


def train(
    scene: Scene,
    codes: np.ndarray,
    layers: Sequence[LayerSpec],
    seed: int,
    folder: Path,
    holdout: float = 0.0,
    start: str | None = None,
    **modules: Any,
) -> tuple[str, float]:
    """The path of a model of these layers, whose target is the scene's, from codes (H, W), NONE where unlabelled. And the seconds
    that it took. start: the model to continue from."""
    labels = str(folder / "labels.tif")
    write_codes(scene, codes, labels)
    modules |= {"holdout": holdout, "start_path": start}
    return train_on(scene, LabelSpec(labels, ignore=(NONE,)), layers, seed, folder, "continued" if start else "model", **modules)


def train_on(
    scene: Scene, labels: LabelSpec, layers: Sequence[LayerSpec], seed: int, folder: Path, name: str = "model", **more: Any
) -> tuple[str, float]:
    """As `train`, from labels that are in a file; more: of the TrainJob."""
    model = str(folder / f"{name}.xmn")
    job = TrainJob(tuple(layers), labels, model, (scene.target.kind,), fit=FitSpec(seed=seed), **more)
    started = time.monotonic()
    run_job(job, _silent)
    return model, time.monotonic() - started


def mapped(layers: Sequence[LayerSpec], model: str, folder: Path, smoothing: float | None = None, **beside: Any) -> np.ndarray:
    """Codes int16 (H, W) of the written map, NONE where it has none; smoothing None: the model's own; beside: paths of more maps."""
    out = str(folder / "map.tif")
    run_job(ClassifyJob(tuple(layers), model, out, smoothing=smoothing, **beside), _silent)
    with rasterio.open(out) as file:
        codes = file.read(1).astype(np.int16)
    return np.where(codes == NODATA_CODE, np.int16(NONE), codes)


def _silent(fraction: float, stage: str) -> None:
    pass
