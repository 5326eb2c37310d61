"""Which pixels of a reference the model of a map has learned from, in whatever file they lie now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from ..data.labelled import Labels
from ..data.taught import held_by
from ..errors import EngineError
from ..grid import Grid
from .store import load_card

_SAME = "trained"  # of the provenance: when, which no two trainings share


def learned_from(made: Mapping[str, Any], model_path: str | None, labels: Labels, grid: Grid) -> npt.NDArray[np.bool_]:
    """A mask (N,) of the labels of a map's grid. made: what the map says of its origin. None are known where its model is gone, was
    written anew or does not tell, nor without a CRS, where places mean nothing elsewhere, on other ground."""
    none = np.zeros(len(labels), bool)
    path, training = model_path or made.get("model"), made.get("training")
    if not isinstance(path, str) or not isinstance(training, dict) or not (grid.crs or is_at_home(made, training)):
        return none
    try:
        card = load_card(path)
        return held_by(card.taught, labels, grid) if card.provenance.get(_SAME) == training.get(_SAME) else none
    except (EngineError, ValueError):  # a map can be judged without its model
        return none


def is_at_home(made: Mapping[str, Any], training: Mapping[str, Any]) -> bool:
    """Whether a layer of a map is one of those that its model learned from. made, training: what both say of their origin."""
    here, there = (told.get("layers") for told in (made, training))
    return isinstance(here, dict) and isinstance(there, dict) and not set(here.values()).isdisjoint(there.values())
