"""What the steps Train, Map and After the Map ask for, as their controls say it; the rest of a job comes from layers and labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ..engine.jobs import TrainJob
from ..engine.map_jobs import SamplingJob


@dataclass(frozen=True)
class TrainOptions:
    """The Train step."""

    model_path: str = ""  # "": a free name
    holdout: float = 0.3
    epochs: int = 0
    seed: int = 0
    device: str = "auto"
    exchange: bool = True
    adversarial: bool = True
    propagate: bool = True
    smoothing: float = 4.0
    start_path: str = ""  # the model to continue from; "": from scratch
    folds: int = TrainJob.folds  # of a cross-validation; 0: one held-out share
    author: str = ""  # of the model; the user's, not the project's
    notes: str = ""  # for who gets the model
    prior: float = 0.25


@dataclass(frozen=True)
class MapOptions:
    """The Map step; extent (in crs) None: the whole of the target layer."""

    streams: tuple[str, ...] = ()  # (): the target
    extent: Optional[QgsRectangle] = None
    crs: Optional[QgsCoordinateReferenceSystem] = None
    map_path: str = ""  # "": a temporary file
    confidence: bool = True
    uncertainty: bool = False
    is_part: bool = False  # the visible map rather than the whole layer
    within_id: str = ""  # of a layer to whose polygons the map is kept, "" for none
    only_selected: bool = False  # of them only those that are selected
    smoothing: Optional[float] = None  # None: as in training
    prior: Optional[float] = None


@dataclass(frozen=True)
class AfterOptions:
    """The step after the map: how many reference points are drawn, and how, what a clean-up is to make of a map (`Cleaning`), and the ids
    of the maps that the user chose to work on and to compare with ("": the newest, none)."""

    design: str = SamplingJob.design
    size: int = SamplingJob.size
    majority_px: int = 0
    sieve_px: int = 0
    polygons: bool = False
    dissolve: bool = False
    map_id: str = ""
    other_id: str = ""
    is_random: bool = False  # whether the user's own reference points were drawn at random
