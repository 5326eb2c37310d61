"""The scenes, label draws and splits of the accuracy benchmarks: who may see what, and which pixels test.

Inside: the rich sensor covers the whole scene, labels are drawn anywhere. Outside: rich sensor and labels lie in one half of a
chequerboard of 4 x 4 fields, test pixels in the other. A test pixel is a reference pixel more than GUARD_PX (in rows and columns)
away from every label. Pixels of a class that no label shows (outside, a class may lie in the other half only) are in no test, and pixels
that a method cannot map for want of data do not count for it: every line of a result says how many were tested.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from scipy.ndimage import maximum_filter

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("XMODALNET_DATA") or ROOT.parent / "shared" / "data")
GUARD_PX = 3
FIELDS = 4  # of the chequerboard, along each side
INSIDE, OUTSIDE = "inside", "outside"
NONE = -1  # no label


@dataclass(frozen=True)
class Sensor:
    """A layer of a scene under the name of its kind."""

    kind: str
    path: str

    def read(self) -> np.ndarray:
        """Bands (C, H, W) float64, NaN where the file says that there are no data; bands without any data are left out."""
        with rasterio.open(DATA / self.path) as file:
            bands = file.read(masked=True).astype(np.float64).filled(np.nan)
        return bands[~np.isnan(bands).all(axis=(1, 2))]


@dataclass(frozen=True)
class Scene:
    """rich teaches, target maps alone; ignore: codes of the reference that mean no class."""

    name: str
    rich: Sensor
    target: Sensor
    reference: str
    ignore: tuple[int, ...]

    def codes(self) -> np.ndarray:
        """The reference, int16 (H, W)."""
        with rasterio.open(DATA / self.reference) as file:
            return file.read(1).astype(np.int16)

    @property
    def key(self) -> str:
        """The name without blanks, for files."""
        return "_".join(self.name.replace("->", "to").replace(",", "").split())


@dataclass(frozen=True)
class Split:
    """train: codes int16 (H, W), NONE where unlabelled; test and rich: masks (H, W) of test pixels and of where the rich sensor is."""

    train: np.ndarray
    test: np.ndarray
    rich: np.ndarray


def scenes() -> tuple[Scene, ...]:
    """All pairs of sensors that are there with a reference of at least two classes."""
    return tuple(scene for scene in _scenes() if len(np.setdiff1d(scene.codes(), scene.ignore)) > 1)


def split(scene: Scene, setting: str, budget: int, seed: int) -> Split:
    """`budget` labels of each class by chance, fewer where there are not as many; budget 0: all there are."""
    reference = scene.codes()
    valid = ~np.isin(reference, scene.ignore)
    known = np.ones(reference.shape, bool) if setting == INSIDE else chequers(reference.shape)
    train = _draw(reference, valid & known, budget, seed)
    far = ~maximum_filter(train != NONE, 2 * GUARD_PX + 1)
    valid &= np.isin(reference, train[train != NONE])
    return Split(train, valid & far & (known if setting == INSIDE else ~known), known)


def write_codes(scene: Scene, codes: np.ndarray, path: str) -> None:
    """Codes (H, W) as a raster on the grid of the reference, nodata NONE."""
    with rasterio.open(DATA / scene.reference) as file:
        profile = file.profile
    with rasterio.open(path, "w", **{**profile, "driver": "GTiff", "dtype": "int16", "nodata": NONE}) as file:
        file.write(codes, 1)


def chequers(shape: tuple[int, int]) -> np.ndarray:
    """Every other field of a chequerboard, a mask of the shape (H, W)."""
    rows, cols = (np.arange(size) * FIELDS // size for size in shape)
    board: np.ndarray = (rows[:, None] + cols) % 2 == 0
    return board


def _draw(reference: np.ndarray, allowed: np.ndarray, budget: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    train = np.full(reference.shape, NONE, np.int16)
    for code in np.unique(reference[allowed]):
        rows, cols = np.nonzero((reference == code) & allowed)
        chosen = rng.choice(len(rows), min(budget or len(rows), len(rows)), replace=False)
        train[rows[chosen], cols[chosen]] = code
    return train


def _scenes() -> Iterator[Scene]:
    pairs = (
        ("enmap_potsdam", "enmap_potsdam_mosaic.tif", "enmap_potsdam_labels.tif"),
        ("salinas_a", "salinasA_corrected.tif", "salinasA_gt.tif"),
        ("jasper_ridge", "jasper_ridge.tif", "jasper_ridge_argmax_labels.tif"),
    )
    for place, rich, reference in pairs:
        msi = Sensor("msi", f"{place}/sentinel2_simulated.tif")
        yield Scene(f"{place}, HSI -> S2", Sensor("hsi", f"{place}/{rich}"), msi, f"{place}/{reference}", (0,))
    for path in sorted((DATA / "terramesh" / "LULC").glob("*.tif")):
        optical, radar = Sensor("msi", f"terramesh/S2L2A/{path.name}"), Sensor("sar", f"terramesh/S1RTC/{path.name}")
        for seen, target, arrow in ((optical, radar, "S2 -> S1"), (radar, optical, "S1 -> S2")):
            yield Scene(f"terramesh {path.name.split('_')[0]}, {arrow}", seen, target, f"terramesh/LULC/{path.name}", (0,))
    spain = "sen1floods11_spain/Spain_7370579_{}Hand.tif".format
    yield Scene("sen1floods11, S2 -> S1", Sensor("msi", spain("S2")), Sensor("sar", spain("S1")), spain("Label"), (-1,))
    year = "worldcereal_belgium/{}.tif".format
    optical, radar = Sensor("msi", year("s2_12months_9bands")), Sensor("sar", year("s1_12months_vv_vh"))
    for seen, target, arrow in ((optical, radar, "S2 -> S1"), (radar, optical, "S1 -> S2")):
        yield Scene(f"worldcereal, {arrow}", seen, target, year("label_worldcereal_cropland"), ())
