"""Reference points for a map: pixels drawn at random, whose true classes somebody will tell, so that they speak for all of it.

The map is read twice, block by block: once to count its classes, once to find the pixels whose numbers were drawn.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..data.codes import ByteCodes, CodeRaster, Indices, open_codes
from ..data.maps import map_classes
from ..data.raster import open_raster
from ..data.replaced import check_nothing_lost
from ..data.shown import count_codes
from ..data.sources import check_apart
from ..data.stack import check_place
from ..data.vectors import write_points
from ..data.view import View
from ..errors import LayerError
from ..jobs import Done
from ..learn.allocation import allocate, expected_error, neyman_weights
from ..learn.area import Z95
from ..learn.metrics import Counts, Floats
from ..map_jobs import SamplingJob
from ..specs import NODATA_CODE, ORDER_FIELD, REMARK_FIELD

ProgressCall = Callable[[float, str], None]

LAYER = "reference"
CLASS_FIELD = "class"
_ANSWERS = (CLASS_FIELD, REMARK_FIELD)
FEWEST = 2  # of a stratum: with one there is no standard error
FEWEST_OPTIMAL = 10  # ours: how sure the map is, is only an estimate
UNKNOWN = 0.8  # the accuracy that is expected where the map does not tell
_SURE, _UNSURE = 0.98, 0.5  # no class is expected to be better or worse: else it would be drawn never, or alone


@dataclass(frozen=True)
class Strata:
    """What the map is divided into: codes (H,), pixels (H,) and the accuracies that are expected (H,)."""

    codes: npt.NDArray[np.intp]
    sizes: Counts
    users: Floats


def run(job: SamplingJob, progress: ProgressCall) -> Done:
    """Draw the points. Raises LayerError, OutputError."""
    check_apart([job.points_path], {"map": job.map_path, "confidence map": job.confidence_path})
    if not job.replace:
        check_nothing_lost(job.points_path, LAYER, (ORDER_FIELD, *_ANSWERS), _ANSWERS)
    with open_codes(job.map_path, "map") as opened:
        strata = _count(job, opened, progress)
        counts = share_out(job, strata)
        generator = np.random.default_rng(job.seed)
        rows, cols = _find(opened, strata, _numbers(job, strata, counts, generator), progress)
        order = generator.permutation(len(rows))  # whoever looks at one point must not guess the next one's class
        xy = _places(opened, rows[order], cols[order])
        about = _about(job, strata)
        nothing = dict.fromkeys(_ANSWERS, np.full(len(xy), None, object))
        fields = {ORDER_FIELD: np.arange(1, len(xy) + 1, dtype=np.int32), **nothing}
        write_points(job.points_path, LAYER, opened.grid.crs, xy, fields, about)
    progress(1.0, "Done")
    return Done({"points": job.points_path}, _figures(job, strata, counts), _notes(job, strata, counts))


def _about(job: SamplingJob, strata: Strata) -> dict[str, str]:
    """What the points' file keeps of where they came from: also how large the strata were, as the map may be another one later."""
    sizes = {str(code): int(size) for code, size in zip(strata.codes, strata.sizes, strict=True)}
    about = {"DESIGN": job.design, "MAP": job.map_path, "PIXELS": json.dumps(sizes), "SEED": str(job.seed)}
    with contextlib.suppress(ValueError):  # on another drive of Windows nothing lies beside anything
        about["MAP_BESIDE"] = os.path.relpath(job.map_path, os.path.dirname(job.points_path)).replace(os.sep, "/")
    return about


def share_out(job: SamplingJob, strata: Strata) -> Counts:
    """Points (H,) per stratum; (1,) for all of the map together."""
    if job.design == "random":
        return np.array([min(job.size, int(strata.sizes.sum()))])
    weights = {
        "equal": np.ones(len(strata.sizes)),
        "proportional": strata.sizes.astype(np.float64),
        "optimal": neyman_weights(strata.sizes, strata.users),
    }[job.design]
    return allocate(strata.sizes, weights, job.size, FEWEST_OPTIMAL if job.design == "optimal" else FEWEST)


def _count(job: SamplingJob, opened: CodeRaster, progress: ProgressCall) -> Strata:
    """The map's classes, how large they are and how sure. Raises LayerError for a map of nothing."""
    sizes = count_codes(opened, lambda done: progress(0.3 * done, "Counting the map"))[:NODATA_CODE]
    shown = np.flatnonzero(sizes)
    if not len(shown):
        raise LayerError("The map has no class anywhere", "Choose a class map")
    users = np.full(NODATA_CODE, UNKNOWN)
    if job.confidence_path is not None:
        users = _confidence(job.confidence_path, opened, lambda done: progress(0.3 + 0.2 * done, "Reading the confidence"))
    return Strata(shown, sizes[shown], np.clip(users[shown], _UNSURE, _SURE))


def _confidence(path: str, opened: CodeRaster, tell: Callable[[float], None]) -> Floats:
    """How sure the map is of each class (255,), UNKNOWN where it does not say. Raises LayerError."""
    sure, told = np.zeros(NODATA_CODE + 1), np.zeros(NODATA_CODE + 1)
    with open_raster(path) as raster:
        check_place("confidence map", raster.info, opened.grid, "the map")
        view = View(raster, opened.grid)
        for window in opened.blocks(tell):
            codes, values = opened.read(window).ravel(), view.read(window, [1])[0].ravel()
            known = np.isfinite(values)
            sure += np.bincount(codes[known], values[known], minlength=NODATA_CODE + 1)
            told += np.bincount(codes[known], minlength=NODATA_CODE + 1)
        view.close()
    return np.asarray(np.where(told > 0, sure / np.maximum(told, 1), UNKNOWN)[:NODATA_CODE])


def _numbers(job: SamplingJob, strata: Strata, counts: Counts, generator: np.random.Generator) -> list[npt.NDArray[np.int64]]:
    """Which of its pixels, counted in the order of reading, are drawn from each stratum; sorted."""
    sizes = [int(strata.sizes.sum())] if job.design == "random" else strata.sizes.tolist()
    return [np.sort(generator.choice(size, int(count), replace=False)) for size, count in zip(sizes, counts, strict=True)]


def _find(
    opened: CodeRaster, strata: Strata, numbers: list[npt.NDArray[np.int64]], progress: ProgressCall
) -> tuple[Indices, Indices]:
    """Rows and columns (N,) of the drawn pixels."""
    found: list[tuple[Indices, Indices]] = []
    seen = np.zeros(len(numbers), np.int64)
    for window in opened.blocks(lambda done: progress(0.5 + 0.5 * done, "Drawing points")):
        codes = opened.read(window)
        for index, drawn in enumerate(numbers):
            here = np.flatnonzero(_of_stratum(codes, strata, index, len(numbers)))
            chosen = drawn[(drawn >= seen[index]) & (drawn < seen[index] + len(here))] - seen[index]
            rows, cols = np.divmod(here[chosen], window.width)
            found.append(((rows + window.row).astype(np.int32), (cols + window.col).astype(np.int32)))
            seen[index] += len(here)
    return np.concatenate([rows for rows, _ in found]), np.concatenate([cols for _, cols in found])


def _of_stratum(codes: ByteCodes, strata: Strata, index: int, count: int) -> npt.NDArray[np.bool_]:
    """The pixels (h, w) of a stratum; of the only one all that have a class."""
    return np.asarray(codes != NODATA_CODE if count == 1 else codes == strata.codes[index])


def _places(opened: CodeRaster, rows: Indices, cols: Indices) -> npt.NDArray[np.float64]:
    """Middles of pixels as x and y (N, 2)."""
    x, y = opened.grid.xy(cols + 0.5, rows + 0.5)  # type: ignore[arg-type]  # plain arithmetic: arrays go through as well
    return np.column_stack([x, y]).astype(np.float64)


def _figures(job: SamplingJob, strata: Strata, counts: Counts) -> dict[str, object]:
    names = {spec.code: spec.name for spec in map_classes(job.map_path)}
    each = [int(count) for count in counts] if job.design != "random" else [None] * len(strata.codes)
    classes = [
        {"code": int(code), "name": names.get(int(code), str(code)), "pixels": int(size), "points": count}
        for code, size, count in zip(strata.codes, strata.sizes, each, strict=True)
    ]
    return {"points": int(counts.sum()), "expected_margin": _expected_margin(strata, counts), "classes": classes}


def _expected_margin(strata: Strata, counts: Counts) -> float:
    """Half of the 95 % confidence interval that the overall accuracy will have."""
    if len(counts) == len(strata.sizes):
        return Z95 * expected_error(strata.sizes, strata.users, counts)
    whole = np.array([strata.sizes.sum()])
    return Z95 * expected_error(whole, (strata.sizes * strata.users).sum() / whole, counts)


def _notes(job: SamplingJob, strata: Strata, counts: Counts) -> tuple[str, ...]:
    drawn = int(counts.sum())
    if drawn == strata.sizes.sum():
        return (f"The map has {drawn} pixels of these classes: all are in the sample",)
    margin, right = 100 * _expected_margin(strata, counts), 100 * (strata.sizes * strata.users).sum() / strata.sizes.sum()
    notes = [
        f"With {drawn} points the overall accuracy will be known to about ± {margin:.1f} percentage points, if it is about {right:.0f} %: "
        "less well if it is lower"
    ]
    if drawn > job.size:
        notes.append(f"{drawn} points instead of {job.size}: every class needs a few")
    return tuple(notes)
