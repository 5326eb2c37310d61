"""How reference points were drawn, as the file says that a SamplingJob left."""

from __future__ import annotations

import contextlib
import dataclasses

from ..errors import LabelError
from ..map_jobs import AS_DRAWN, AssessJob, design_in
from .vectors import read_metadata


def as_drawn(job: AssessJob) -> AssessJob:
    """The job with the design that the reference tells of itself, where the job leaves it to that; plain counts where it tells none.

    Raises LabelError where the map is gone whose classes were the strata.
    """
    if job.sampling != AS_DRAWN:
        return job
    metadata: dict[str, str] = {}
    with contextlib.suppress(LabelError):  # a raster, for one, tells nothing
        metadata = read_metadata(job.reference.path, job.reference.layer)
    design = design_in(metadata, job.reference.path)
    if design is None:
        return dataclasses.replace(job, sampling=None)
    return dataclasses.replace(job, sampling=design.sampling, strata_path=design.strata_of(job.map_path))
