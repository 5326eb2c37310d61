"""The simulated demonstration scene, for a first map without any data."""

from __future__ import annotations

from collections.abc import Callable

from ..data.sample import make_sample
from ..jobs import Done, SampleJob

NOTE = "This scene is simulated: it shows how the tool works, not how accurate it is on real data"


def run(job: SampleJob, progress: Callable[[float, str], None]) -> Done:
    """Write the scene's layers, labels and true map. Raises OutputError."""
    progress(0.0, "Making the sample scene")
    outputs = make_sample(job.folder, job.size_px, job.seed, job.classes)
    progress(1.0, "Done")
    return Done(outputs, {"simulated": True}, (NOTE,))
