"""What to do: one frozen dataclass per thing that a user can ask for, the same from panel, Processing and command line.

Paths are absolute (or any GDAL path). `check()` finds what is wrong without opening a file and raises JobError.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Optional, Union

from .addresses import name_of
from .checks import check_area, check_cluster, check_device, check_outputs, check_path, check_seed, check_text
from .errors import JobError
from .grid import Bounds, Grid
from .map_jobs import AssessJob, CompareJob, MajorityJob, SamplingJob
from .specs import (
    OTHER,
    USUAL_PRIOR,
    ClassSpec,
    FitSpec,
    LabelSpec,
    LayerSpec,
    NetSpec,
    check_classes,
    check_codes,
    check_count,
    check_layers,
    check_prior,
    check_smoothing,
    kind_of,
    usual_target,
)

FOLDS_AS_NEEDED, FEW_FOLDS, MOST_FOLDS = -1, 3, 20
MOST_CHANNELS = 1024
MOST_AUTHOR, MOST_NOTES = 200, 5000  # characters
MOST_SUGGESTIONS = 100
WIDEST_PX = 4096  # of the view of a live map, whose pixels must all be read
DOUBTS = ("entropy", "margin", "unlike")


@dataclass(frozen=True)
class TrainJob:
    """Learn a model from layers and labels. target: the streams that will be there at map time, () for the usual ones.

    grid None: the pixels of the first target layer. classes (): found in the labels. holdout: share of the labelled shapes
    per class that only estimates accuracy; the saved model has learned from all of them. smoothing: how much a map follows the
    neighbours of a pixel where a ClassifyJob does not say; 0: each pixel on its own. start_path: a model to continue from, whose
    layers and classes are known by their names and whose network keeps its width; the labels are those of this job alone.
    folds: instead of one share, hold every shape out once, in so many trainings more; 0: the share; -1 (FOLDS_AS_NEEDED): three (FEW_FOLDS)
    where shapes are few, else the share. author, notes: of the model, for who gets it; plain text. prior: how much classes are
    held to be as common as training finds them in the area, where a ClassifyJob does not say: 0, all alike, which finds the rare ones
    best, to 1, which favours the common ones. renamed: names that classes had, each with what the class is called now; its maps keep them.
    language: of the report, such as "de"; English where there is no catalogue of it. every_class: each of `classes` must have labels
    somewhere; if not, those that have none are left out, as of a list that serves for several years.
    """

    layers: tuple[LayerSpec, ...]
    labels: LabelSpec
    model_path: str
    target: tuple[str, ...] = ()
    classes: tuple[ClassSpec, ...] = ()
    grid: Optional[Grid] = None
    holdout: float = 0.3
    net: NetSpec = field(default_factory=NetSpec)
    fit: FitSpec = field(default_factory=FitSpec)
    exchange: bool = True
    adversarial: bool = True
    propagate: bool = True
    report_path: Optional[str] = None
    smoothing: float = 4.0
    start_path: Optional[str] = None
    folds: int = FOLDS_AS_NEEDED
    author: str = ""
    notes: str = ""
    prior: float = USUAL_PRIOR
    renamed: tuple[tuple[str, str], ...] = ()
    language: str = ""
    every_class: bool = True

    def check(self) -> None:
        """Raises JobError."""
        check_layers(self.layers)
        check_count(self.layers)
        check_path(self.model_path, "model file", ".xmn")
        check_path(self.labels.path, "labels")
        check_codes(self.labels.classes)
        known = {layer.stream for layer in self.layers}
        for stream in self.target:
            if stream not in known:
                raise JobError(f"The target '{stream}' is none of the layers", f"Choose one of {', '.join(sorted(known))}")
        if not 0 <= self.holdout <= 0.9:
            raise JobError(f"The held-out share is {self.holdout}", "Choose 0 (nothing held out) up to 0.9")
        if self.folds not in (0, FOLDS_AS_NEEDED) and not 2 <= self.folds <= MOST_FOLDS:
            what = f"A cross-validation in {self.folds} folds is not possible"
            raise JobError(what, f"Choose 2 to {MOST_FOLDS}, 0 for none, or {FOLDS_AS_NEEDED} for one where shapes are few")
        check_seed(self.fit.seed)
        check_device(self.fit.device)
        if self.fit.epochs < 0 or self.fit.rate <= 0 or self.fit.decay < 0:
            raise JobError("Epochs, rate and decay cannot be negative", "Use the defaults: 0, 0.002 and 0.0001")
        if not 4 <= self.net.width <= 256:
            raise JobError(f"The network width is {self.net.width}", "Choose 4 to 256 channels; 32 is usual")
        if not all(size == 0 or 4 <= size <= MOST_CHANNELS for size in (self.net.lent, self.net.hidden)):
            raise JobError(
                f"The network's inner sizes are {self.net.lent} and {self.net.hidden}",
                f"Choose 4 to {MOST_CHANNELS} channels, or 0 for what serves its width",
            )
        check_smoothing(self.smoothing)
        check_prior(self.prior)
        if self.classes:
            check_classes(self.classes)
        if self.report_path is not None:
            check_path(self.report_path, "report", ".html")
        inputs = [layer.path for layer in self.layers] + [self.labels.path]
        if self.start_path is not None:
            check_path(self.start_path, "model to continue from")
            inputs.append(self.start_path)
        check_outputs([self.model_path, self.report_path], inputs)
        check_text(self.author, "author", MOST_AUTHOR)
        check_text(self.notes, "notes", MOST_NOTES)

    @property
    def target_streams(self) -> tuple[str, ...]:
        """The target's streams once each in the order of the layers, or the usual ones where none is named."""
        given = tuple(layer.stream for layer in self.layers)
        named = tuple(stream for stream in given if stream in self.target)
        sensors = [layer.stream for layer in self.layers if not {layer.kind, kind_of(layer.stream)} <= {OTHER, "dsm"}]
        return named or usual_target(given, set(given).difference(sensors) if sensors else (OTHER,))


@dataclass(frozen=True)
class ClassifyJob:
    """Map layers with a model; a stream of the model may be absent.

    area: bounds in area_crs; "" means the CRS of the layer that gives the map its pixels, the model's first target that is there.
    smoothing: how much a pixel follows its neighbours, 0 not at all; prior: how much classes are held to be common or rare, 0 to 1, as of
    TrainJob; None: as the model was made for. uncertainty_path: a raster of entropy, margin and unlike (what the training saw). cluster:
    the address of a Dask scheduler ("tcp://host:8786") whose workers find layers, model and the map's folder under the same names, or
    "local:N" for N processes here; None: this process maps. language: of the report, as of TrainJob.
    within_path: a vector layer (of several, within_layer) to whose polygons the map is kept, all else being no data; without an area it is
    that of the polygons. within_origin: what the user calls them.
    """

    layers: tuple[LayerSpec, ...]
    model_path: str
    map_path: str
    confidence_path: Optional[str] = None
    area: Optional[Bounds] = None
    tile_px: int = 512
    device: str = "auto"
    report_path: Optional[str] = None
    area_crs: str = ""
    smoothing: Optional[float] = None
    uncertainty_path: Optional[str] = None
    cluster: Optional[str] = None
    prior: Optional[float] = None
    language: str = ""
    within_path: Optional[str] = None
    within_layer: str = ""
    within_origin: str = ""

    @property
    def within(self) -> str:
        """What the polygons that it is kept to are called, "" where there are none."""
        return self.within_origin or name_of(self.within_path or "")

    def check(self) -> None:
        """Raises JobError."""
        check_layers(self.layers)
        check_path(self.model_path, "model file")
        check_path(self.map_path, "map", ".tif", ".tiff")
        if self.cluster is not None:
            check_cluster(self.cluster)
        if self.confidence_path is not None:
            check_path(self.confidence_path, "confidence map", ".tif", ".tiff")
        if self.uncertainty_path is not None:
            check_path(self.uncertainty_path, "uncertainty map", ".tif", ".tiff")
        if self.report_path is not None:
            check_path(self.report_path, "report", ".html")
        inputs = [layer.path for layer in self.layers] + [self.model_path]
        if self.within_path is not None:
            check_path(self.within_path, "layer of polygons")
            inputs.append(self.within_path)
        check_outputs([self.map_path, self.confidence_path, self.uncertainty_path, self.report_path], inputs)
        check_area(self.area)
        check_device(self.device)
        if not 64 <= self.tile_px <= 8192:
            raise JobError(f"Tiles of {self.tile_px} pixels are not possible", "Choose 64 to 8192")
        if self.smoothing is not None:
            check_smoothing(self.smoothing)
        if self.prior is not None:
            check_prior(self.prior)


@dataclass(frozen=True)
class LiveJob:
    """Learn on from the labels as they are now, in what stays warm from the last time, and map what is in view.

    training: what would be trained; no model is written, nothing is held out. view: bounds in view_crs, "" for the CRS of the target
    layer; None: all of it. most_px: the longest side of the map, which is coarser than the layer where that is longer.
    doubt_path: a raster of how unsure the model is, 0 to 1, told by `doubt`: the entropy, how near the second class comes to the best one
    ("margin"), or how unlike the labels a pixel is ("unlike": 0.5 is the edge of what they show).
    suggestions: so many places where a label would teach the most.
    labels_state: where it is that of the job before, and not "", so are the labels, and they are not read again; their classes may have
    other names and colours, which their file need not know.
    """

    training: TrainJob
    map_path: str
    view: Optional[Bounds] = None
    view_crs: str = ""
    most_px: int = 1024
    doubt_path: Optional[str] = None
    suggestions: int = 0
    labels_state: str = ""
    doubt: str = "entropy"

    def check(self) -> None:
        """Raises JobError."""
        self.training.check()
        check_path(self.map_path, "map", ".tif", ".tiff")
        if self.doubt_path is not None:
            check_path(self.doubt_path, "map of doubt", ".tif", ".tiff")
        if self.doubt not in DOUBTS:
            raise JobError(f"'{self.doubt}' is no measure of doubt", f"Use one of {', '.join(DOUBTS)}")
        inputs = [layer.path for layer in self.training.layers] + [self.training.labels.path]
        check_outputs([self.map_path, self.doubt_path], inputs)
        check_area(self.view)
        if not 64 <= self.most_px <= 8192:
            raise JobError(f"A map of {self.most_px} pixels a side is not possible", "Choose 64 to 8192")
        if not 0 <= self.suggestions <= MOST_SUGGESTIONS:
            raise JobError(f"{self.suggestions} suggestions are not possible", f"Choose 0 to {MOST_SUGGESTIONS}")


@dataclass(frozen=True)
class SuggestJob:
    """Say where a label would teach the most, from the labels as they are now: as points with the two classes that each may be.

    What else there is is as of TrainJob; no model is written. replace: also what else is in a file of that name than such points.
    """

    layers: tuple[LayerSpec, ...]
    labels: LabelSpec
    points_path: str
    target: tuple[str, ...] = ()
    classes: tuple[ClassSpec, ...] = ()
    count: int = 10
    fit: FitSpec = field(default_factory=FitSpec)
    start_path: Optional[str] = None
    replace: bool = False
    every_class: bool = True

    @property
    def training(self) -> TrainJob:
        """What is learned first."""
        return TrainJob(
            self.layers,
            self.labels,
            self.points_path + ".xmn",  # is not written
            self.target,
            self.classes,
            holdout=0.0,
            fit=self.fit,
            start_path=self.start_path,
            every_class=self.every_class,
        )

    def check(self) -> None:
        """Raises JobError."""
        self.training.check()
        check_path(self.points_path, "points", ".gpkg")
        check_outputs([self.points_path], [layer.path for layer in self.layers] + [self.labels.path])
        if not 1 <= self.count <= MOST_SUGGESTIONS:
            raise JobError(f"{self.count} suggestions are not possible", f"Choose 1 to {MOST_SUGGESTIONS}")


@dataclass(frozen=True)
class RegistrationJob:
    """Estimate how far each layer lies from the target layer, in pixels.

    points_path: the shift of each compared tile as points; replace: as of SuggestJob.
    """

    layers: tuple[LayerSpec, ...]
    target: str
    points_path: Optional[str] = None
    replace: bool = False

    def check(self) -> None:
        """Raises JobError."""
        check_layers(self.layers)
        if self.target not in {layer.stream for layer in self.layers}:
            raise JobError(f"The target '{self.target}' is none of the layers", "Choose one of them")
        if len(self.layers) < 2:
            raise JobError("There is one layer only", "Choose another one to compare it with")
        if self.points_path is not None:
            check_path(self.points_path, "points", ".gpkg")
        check_outputs([self.points_path], [layer.path for layer in self.layers])


_SAMPLE_CLASSES = 8


@dataclass(frozen=True)
class SampleJob:
    """Make the simulated demonstration scene in a folder. classes: what its eight are called in the user's language, in the order of
    `data.landscape.CLASSES`; (): in English."""

    folder: str
    size_px: int = 400
    seed: int = 0
    classes: tuple[str, ...] = ()

    def check(self) -> None:
        """Raises JobError."""
        check_path(self.folder, "folder")
        check_seed(self.seed)
        if not 64 <= self.size_px <= 1024:
            raise JobError(f"A scene of {self.size_px} pixels is not possible", "Choose 64 to 1024")
        if self.classes and (len(set(self.classes)) != _SAMPLE_CLASSES or not all(map(str.strip, self.classes))):
            raise JobError(f"The scene has {_SAMPLE_CLASSES} classes", "Give each of them a name of its own, or none of them any")


@dataclass(frozen=True)
class DoctorJob:
    """Look at the engine's own health: versions, devices, memory."""

    def check(self) -> None:
        """Nothing can be wrong with it."""


@dataclass(frozen=True)
class ExportOnnxJob:
    """Write a model as an ONNX file for the QGIS plugin Deepness.

    streams: the one that the file's raster will be, (): the model's target. tile_px: the side of Deepness's tiles. nodata: a value
    that means no data in that raster. smoothing None: as the model was made for.
    """

    model_path: str
    onnx_path: str
    streams: tuple[str, ...] = ()
    tile_px: int = 512
    smoothing: Optional[float] = None
    nodata: Optional[float] = None

    def check(self) -> None:
        """Raises JobError."""
        check_path(self.model_path, "model file")
        check_path(self.onnx_path, "ONNX file", ".onnx")
        check_outputs([self.onnx_path], [self.model_path])
        if not 64 <= self.tile_px <= 4096:
            raise JobError(f"Tiles of {self.tile_px} pixels are not possible", "Choose 64 to 4096; 512 is usual")
        if self.smoothing is not None:
            check_smoothing(self.smoothing)
        if self.nodata is not None and not math.isfinite(self.nodata):
            raise JobError(f"The no data value is {self.nodata}", "Give a number; what is not a number means no data anyway")


Job = Union[
    TrainJob,
    ClassifyJob,
    LiveJob,
    SuggestJob,
    AssessJob,
    RegistrationJob,
    SamplingJob,
    MajorityJob,
    CompareJob,
    SampleJob,
    ExportOnnxJob,
    DoctorJob,
]
JOB_TYPES: dict[str, type[Job]] = {
    "train": TrainJob,
    "classify": ClassifyJob,
    "live": LiveJob,
    "suggest": SuggestJob,
    "assess": AssessJob,
    "registration": RegistrationJob,
    "sampling": SamplingJob,
    "majority": MajorityJob,
    "compare": CompareJob,
    "sample": SampleJob,
    "export_onnx": ExportOnnxJob,
    "doctor": DoctorJob,
}


REPORTED = (TrainJob, ClassifyJob, AssessJob, CompareJob)  # the jobs that may have a report


@dataclass(frozen=True)
class Done:
    """What came out: files by role, figures (JSON values), and notes: sentences that the user should read."""

    outputs: dict[str, str] = field(default_factory=dict)
    report: dict[str, object] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
