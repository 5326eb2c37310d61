"""Which pixels of a reference the model of a map has learned from, in whatever file they lie now."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..addresses import name_of
from ..data.labelled import Labels
from ..data.sources import LAYER_IDS, by_names
from ..data.taught import held_by
from ..errors import EngineError
from ..grid import Grid
from ..moved import found_again
from .store import load_card

_SAME = "trained"  # of the provenance: when, which no two trainings share


def learned_from(made: Mapping[str, Any], path: str | None, labels: Labels, grid: Grid) -> npt.NDArray[np.bool_]:
    """A mask (N,) of the labels of a map's grid. made: what the map says of its origin; path: of its model. None are known where the
    model is gone, was written anew or does not tell, nor without a CRS, where places mean nothing elsewhere, on other ground."""
    none = np.zeros(len(labels), bool)
    training = made.get("training")
    if path is None or not isinstance(training, dict) or not (grid.crs or is_at_home(made, training)):
        return none
    try:
        card = load_card(path)
        return held_by(card.taught, labels, grid) if card.provenance.get(_SAME) == training.get(_SAME) else none
    except (EngineError, ValueError):  # a map can be judged without its model
        return none


def model_path_of(map_path: str, made: Mapping[str, Any]) -> str | None:
    """Where the model of a map is: an older map tells the place, others the name, and the job beside them the place. Of several of that
    name the one that made it; None where nothing is known of any."""
    name, training = made.get("model"), made.get("training")
    if not isinstance(name, str) or not name_of(name):
        return None
    beside = os.path.join(os.path.dirname(map_path), name_of(name))
    found = [name] if os.path.isabs(name) else []  # so older maps have it
    found += [*_in_job_of(map_path, name_of(name)), *([beside] if os.path.isfile(beside) else [])]
    return next((path for path in found if _made(path, training)), found[0] if found else None)


def _in_job_of(map_path: str, name: str) -> Iterator[str]:
    """The place of a model of that name by the job beside a map, or by that of the map that it was cleaned from."""
    try:
        job = _read_job(f"{map_path}.job.json")
        if "cleaned_path" in job:
            job = _read_job(f"{job['map_path']}.job.json")
    except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return
    path = job.get("model_path")
    if isinstance(path, str) and name_of(path) == name:
        yield path


def _read_job(path: str) -> dict[str, Any]:
    return found_again(json.loads(Path(path).read_text(encoding="utf-8")), path)


def _made(path: str, training: object) -> bool:
    """Whether a map that tells of this training was made with the model."""
    try:
        return isinstance(training, dict) and load_card(path).provenance.get(_SAME) == training.get(_SAME)
    except (EngineError, ValueError):
        return False


def is_at_home(made: Mapping[str, Any], training: Mapping[str, Any]) -> bool:
    """Whether a layer of a map is one of those that its model learned from. made, training: what both say of their origin."""
    here, there = (by_names(told).get(LAYER_IDS) for told in (made, training))
    return isinstance(here, dict) and isinstance(there, dict) and not set(here.values()).isdisjoint(there.values())
