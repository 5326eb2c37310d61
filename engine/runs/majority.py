"""A class map without lonely pixels: each gets the class that is most frequent around it. Neither QGIS nor GDAL has such a filter of
its own (that of GRASS and that of SAGA are not there in every QGIS).
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import VERSION
from ..addresses import name_of
from ..data.codes import ByteCodes, open_codes
from ..data.maps import draft_map, map_provenance
from ..data.shown import count_codes, named_classes
from ..data.sources import by_names, check_targets
from ..jobs import Done
from ..map_jobs import MajorityJob
from ..specs import NODATA_CODE
from ..threads import while_telling


def run(job: MajorityJob, progress: Callable[[float, str], None]) -> Done:
    """Write the cleaned map. Raises LayerError, OutputError."""
    started = time.monotonic()
    check_targets([job.cleaned_path], {"map": job.map_path})
    progress(0.0, "Opening")
    changed = 0
    with open_codes(job.map_path, "map") as opened:
        counts = count_codes(opened, lambda done: progress(0.2 * done, "Looking for classes"))
        classes = named_classes(job.map_path, np.flatnonzero(counts))
        with draft_map(job.cleaned_path, opened.grid, "classes", classes, _provenance(job)) as out:
            for window in opened.blocks(lambda done: progress(0.2 + 0.75 * done, "Taking the majority")):
                codes = opened.read(window.grown(job.radius_px))
                cleaned = majority(codes, job.radius_px)
                out.write(window, cleaned)
                before = codes[job.radius_px : -job.radius_px, job.radius_px : -job.radius_px]
                changed += int((cleaned != before).sum())
            while_telling(out.finish, partial(progress, 0.95, "Writing"))
            out.publish()
    figures: dict[str, Any] = {
        "pixels": int(counts[:NODATA_CODE].sum()),
        "changed_pixels": changed,
        "classes": [dataclasses.asdict(spec) for spec in classes],
        "seconds": round(time.monotonic() - started, 2),
    }
    return Done({"map": job.cleaned_path}, figures)


def majority(codes: ByteCodes, radius_px: int) -> ByteCodes:
    """The most frequent class in the square around each pixel, uint8 (h - 2 r, w - 2 r) of codes (h, w).

    Pixels without data stay so, and have no say. Among classes that are as frequent, a pixel's own wins, then the lowest code.
    """
    height, width = codes.shape
    own = codes[radius_px : height - radius_px, radius_px : width - radius_px]
    best, most = own.copy(), np.zeros(own.shape, np.int32)
    for code in np.setdiff1d(np.unique(codes), NODATA_CODE):
        votes = 2 * _box_sums(codes == code, 2 * radius_px + 1) + (own == code)
        is_more = votes > most
        best[is_more], most[is_more] = code, votes[is_more]
    best[own == NODATA_CODE] = NODATA_CODE
    return best


def _box_sums(hits: npt.NDArray[np.bool_], side_px: int) -> npt.NDArray[np.int32]:
    """How many of each square's pixels are hit, (h - side + 1, w - side + 1)."""
    sums = np.pad(hits.cumsum(axis=0, dtype=np.int32), ((1, 0), (0, 0)))
    sums = np.pad((sums[side_px:] - sums[:-side_px]).cumsum(axis=1, dtype=np.int32), ((0, 0), (1, 0)))
    return np.asarray(sums[:, side_px:] - sums[:, :-side_px])


def _provenance(job: MajorityJob) -> dict[str, Any]:
    """What the map says of itself, and what was done to it; the accuracy that was estimated was that of the map before."""
    told = {key: value for key, value in by_names(map_provenance(job.map_path)).items() if key != "estimated_accuracy"}
    cleaning = {"of": name_of(job.map_path), "majority_radius_px": job.radius_px, "software": f"X-ModalNet for QGIS {VERSION}"}
    return {**told, "cleaned": cleaning}
