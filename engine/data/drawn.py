"""How reference points were drawn, as the file says that a SamplingJob left."""

from __future__ import annotations

import contextlib
import dataclasses
import os

from ..checks import same_file
from ..errors import LabelError
from ..map_jobs import AS_DRAWN, DESIGNS, AssessJob
from .vectors import read_metadata


def as_drawn(job: AssessJob) -> AssessJob:
    """The job with the design that the reference tells of itself, where the job leaves it to that; plain counts where it tells none.

    Raises LabelError where the map is gone whose classes were the strata.
    """
    if job.sampling != AS_DRAWN:
        return job
    about: dict[str, str] = {}
    with contextlib.suppress(LabelError):  # a raster, for one, tells nothing
        about = read_metadata(job.reference.path, job.reference.layer)
    design = about.get("DESIGN")
    if design not in DESIGNS:
        return dataclasses.replace(job, sampling=None)
    if design == "random":
        return dataclasses.replace(job, sampling="random")
    return dataclasses.replace(job, sampling="stratified", strata_path=_other_map(job, about))


def _other_map(job: AssessJob, about: dict[str, str]) -> str | None:
    """The map that the points were drawn from, where it was or as it lay from them; None where it is the one that they judge."""
    beside = os.path.join(os.path.dirname(job.reference.path), about.get("MAP_BESIDE", ""))
    found = next((path for path in (about.get("MAP", ""), beside) if os.path.isfile(path)), None)
    if found is None:
        hint = "Put it back, as its classes were the strata of the sample, or say how the points were drawn"
        raise LabelError(f"The map that the points were drawn from is gone: {about.get('MAP', '')}", hint)
    return None if same_file(found) == same_file(job.map_path) else found
