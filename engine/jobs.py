"""What to do: one frozen dataclass per thing that a user can ask for, the same from panel, Processing and command line.

Paths are absolute (or any GDAL path). `check()` finds what is wrong without opening a file and raises JobError.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Optional, Union

from .checks import check_area, check_device, check_outputs, check_path, check_seed, check_text, same_file
from .errors import JobError
from .grid import Bounds, Grid
from .map_jobs import CompareJob, MajorityJob

SENSOR_KINDS = ("hsi", "msi", "rgb", "pan", "sar", "dsm", "other")
SAMPLINGS = ("stratified", "random")
DESIGNS = ("random", "equal", "proportional", "optimal")  # all but the first stratified by the classes of the map
MOST_POINTS = 100_000
NODATA_CODE = 255  # of class maps
MODEL_FORMAT = 2  # of .xmn files; 1: graphs without smoothing
MOST_SMOOTHING = 20.0  # ours: more than a network is ever sure
MAX_CLASSES = 255
MOST_FOLDS = 20
MOST_AUTHOR, MOST_NOTES = 200, 5000  # characters
MOST_SUGGESTIONS = 100
DOUBTS = ("entropy", "margin", "unlike")
_TAKEN = """
index confidence smoothing uncertainty
T_destination add_module apply bfloat16 buffers call_super_init children clear compile cpu cuda double dump_patches eval extra_repr
float forward get_buffer get_extra_state get_parameter get_submodule half ipu items keys load_state_dict modules mtia named_buffers
named_children named_modules named_parameters parameters pop register_backward_hook register_buffer register_forward_hook
register_forward_pre_hook register_full_backward_hook register_full_backward_pre_hook register_load_state_dict_post_hook
register_load_state_dict_pre_hook register_module register_parameter register_state_dict_post_hook register_state_dict_pre_hook
requires_grad_ set_extra_state set_submodule share_memory state_dict to to_empty train training type update values xpu zero_grad
"""
# what the graphs' inputs and outputs and the parts of a torch network are called already
RESERVED_STREAMS = frozenset(_TAKEN.split())


@dataclass(frozen=True)
class LayerSpec:
    """A raster layer as one stream of the network. bands are 1-based, () for all good ones.

    nodata None, crs "": the file's own; a crs (code or WKT) that is given counts instead of it.
    """

    stream: str
    path: str
    kind: str = "other"
    bands: tuple[int, ...] = ()
    nodata: Optional[float] = None
    crs: str = ""


@dataclass(frozen=True)
class ClassSpec:
    """One class of the map: code 0..254 (255 is no data), name, color "#rrggbb"."""

    code: int
    name: str
    color: str


def is_color(text: str) -> bool:
    """Whether a text is a colour as classes have it: "#rrggbb"."""
    return re.fullmatch(r"#[0-9a-fA-F]{6}", text) is not None


@dataclass(frozen=True)
class LabelSpec:
    """Labelled shapes (a vector layer with a text or integer class field) or a raster of class codes.

    ignore: raster codes that mean "no label"; None: the raster's nodata, and 0 where it has none.
    """

    path: str
    layer: str = ""
    field: str = ""
    ignore: Optional[tuple[int, ...]] = None


@dataclass(frozen=True)
class NetSpec:
    """Size of the network: width is the number of channels of the first convolution."""

    width: int = 32


@dataclass(frozen=True)
class FitSpec:
    """How to train. epochs 0: as many as serve; device "auto", "cpu" or "cuda:N"."""

    epochs: int = 0
    rate: float = 2e-3
    decay: float = 1e-4
    seed: int = 0
    device: str = "auto"


@dataclass(frozen=True)
class TrainJob:
    """Learn a model from layers and labels. target: the streams that will be there at map time, () for the last layer's.

    grid None: the pixels of the first target layer. classes (): found in the labels. holdout: share of the labelled shapes
    per class that only estimates accuracy; the saved model has learned from all of them. smoothing: how much a map follows the
    neighbours of a pixel where a ClassifyJob does not say; 0: each pixel on its own. start_path: a model to continue from, whose
    layers and classes are known by their names and whose network keeps its width; the labels are those of this job alone.
    folds: instead of one share, hold every shape out once, in so many trainings more; 0: the share. author, notes: of the model, for
    who gets it; plain text.
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
    folds: int = 0
    author: str = ""
    notes: str = ""

    def check(self) -> None:
        """Raises JobError."""
        _check_layers(self.layers)
        check_path(self.model_path, "model file", ".xmn")
        check_path(self.labels.path, "labels")
        known = {layer.stream for layer in self.layers}
        for stream in self.target:
            if stream not in known:
                raise JobError(f"The target '{stream}' is none of the layers", f"Choose one of {', '.join(sorted(known))}")
        if not 0 <= self.holdout <= 0.9:
            raise JobError(f"The held-out share is {self.holdout}", "Choose 0 (nothing held out) up to 0.9")
        if self.folds and not 2 <= self.folds <= MOST_FOLDS:
            raise JobError(
                f"A cross-validation in {self.folds} folds is not possible", f"Choose 2 to {MOST_FOLDS}, or 0 for none"
            )
        check_seed(self.fit.seed)
        check_device(self.fit.device)
        if self.fit.epochs < 0 or self.fit.rate <= 0 or self.fit.decay < 0:
            raise JobError("Epochs, rate and decay cannot be negative", "Use the defaults: 0, 0.002 and 0.0001")
        if not 4 <= self.net.width <= 256:
            raise JobError(f"The network width is {self.net.width}", "Choose 4 to 256 channels; 32 is usual")
        _check_smoothing(self.smoothing)
        if self.classes:
            _check_classes(self.classes)
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
        """The target's streams once each in the order of the layers, or the last layer's where none is named."""
        named = tuple(layer.stream for layer in self.layers if layer.stream in self.target)
        return named or (self.layers[-1].stream,)


@dataclass(frozen=True)
class ClassifyJob:
    """Map layers with a model; a stream of the model may be absent.

    area: bounds in area_crs; "" means the CRS of the layer that gives the map its pixels, the model's first target that is there.
    smoothing: how much a pixel follows its neighbours, 0 not at all; None: as the model was made for. uncertainty_path: a raster of
    entropy, margin and unlike (what the training saw).
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

    def check(self) -> None:
        """Raises JobError."""
        _check_layers(self.layers)
        check_path(self.model_path, "model file")
        check_path(self.map_path, "map", ".tif", ".tiff")
        if self.confidence_path is not None:
            check_path(self.confidence_path, "confidence map", ".tif", ".tiff")
        if self.uncertainty_path is not None:
            check_path(self.uncertainty_path, "uncertainty map", ".tif", ".tiff")
        if self.report_path is not None:
            check_path(self.report_path, "report", ".html")
        inputs = [layer.path for layer in self.layers] + [self.model_path]
        check_outputs([self.map_path, self.confidence_path, self.uncertainty_path, self.report_path], inputs)
        check_area(self.area)
        check_device(self.device)
        if not 64 <= self.tile_px <= 8192:
            raise JobError(f"Tiles of {self.tile_px} pixels are not possible", "Choose 64 to 8192")
        if self.smoothing is not None:
            _check_smoothing(self.smoothing)


@dataclass(frozen=True)
class LiveJob:
    """Learn on from the labels as they are now, in what stays warm from the last time, and map what is in view.

    training: what would be trained; no model is written, nothing is held out. view: bounds in view_crs, "" for the CRS of the target
    layer; None: all of it. most_px: the longest side of the map, which is coarser than the layer where that is longer.
    doubt_path: a raster of how unsure the model is, 0 to 1, told by `doubt`: the entropy, how near the second class comes to the best one
    ("margin"), or how unlike the labels a pixel is ("unlike": 0.5 is the edge of what they show).
    suggestions: so many places where a label would teach the most.
    labels_state: where it is that of the job before, and not "", so are the labels, and they are not read again.
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
class AssessJob:
    """Compare a class map with reference labels; model_path adds the model's training curves to the report.

    sampling: how the reference's pixels were drawn from the map, which lets them speak for all of it: "stratified" by its classes
    or by the codes of strata_path, or "random" from all of it; None: they were not. compare_path: another map to be tested on the
    same reference.
    """

    map_path: str
    reference: LabelSpec
    report_path: Optional[str] = None
    model_path: Optional[str] = None
    sampling: Optional[str] = None
    strata_path: Optional[str] = None
    compare_path: Optional[str] = None

    def check(self) -> None:
        """Raises JobError."""
        check_path(self.map_path, "map")
        check_path(self.reference.path, "reference")
        inputs = [self.map_path, self.reference.path]
        for path, what in ((self.strata_path, "strata"), (self.compare_path, "other map")):
            if path is not None:
                check_path(path, what)
                inputs.append(path)
        if self.report_path is not None:
            check_path(self.report_path, "report", ".html")
        check_outputs([self.report_path], inputs)
        if self.sampling is not None and self.sampling not in SAMPLINGS:
            raise JobError(f"'{self.sampling}' is no sampling design", f"Use one of {', '.join(SAMPLINGS)}, or none")
        if self.strata_path is not None and self.sampling != "stratified":
            raise JobError(
                "Strata are given, but the sample is not said to be stratified", "Choose the sampling 'stratified', or no strata"
            )
        if self.compare_path is not None and same_file(self.compare_path) == same_file(self.map_path):
            raise JobError("The map would be compared with itself", "Choose another map")


@dataclass(frozen=True)
class RegistrationJob:
    """Estimate how far each layer lies from the target layer, in pixels. points_path: the shift of each compared tile as points."""

    layers: tuple[LayerSpec, ...]
    target: str
    points_path: Optional[str] = None

    def check(self) -> None:
        """Raises JobError."""
        _check_layers(self.layers)
        if self.target not in {layer.stream for layer in self.layers}:
            raise JobError(f"The target '{self.target}' is none of the layers", "Choose one of them")
        if len(self.layers) < 2:
            raise JobError("There is one layer only", "Choose another one to compare it with")
        if self.points_path is not None:
            check_path(self.points_path, "points", ".gpkg")
        check_outputs([self.points_path], [layer.path for layer in self.layers])


@dataclass(frozen=True)
class SamplingJob:
    """Draw pixels of a class map at random, as points that somebody gives a reference class: what `AssessJob.sampling` asks for.

    design: "random" from all of the map, or within each of its classes: as many of each ("equal"), as the class is large ("proportional"),
    or as it is large and in doubt ("optimal", which needs the map's confidence).
    """

    map_path: str
    points_path: str
    design: str = "proportional"
    size: int = 200
    seed: int = 0
    confidence_path: Optional[str] = None

    def check(self) -> None:
        """Raises JobError."""
        check_path(self.map_path, "map")
        check_path(self.points_path, "points", ".gpkg")
        inputs = [self.map_path]
        if self.confidence_path is not None:
            check_path(self.confidence_path, "confidence map")
            inputs.append(self.confidence_path)
        check_outputs([self.points_path], inputs)
        if self.design not in DESIGNS:
            raise JobError(f"'{self.design}' is no sampling design", f"Use one of {', '.join(DESIGNS)}")
        if self.design == "optimal" and self.confidence_path is None:
            hint = "Make the map with a confidence map, or choose the design 'proportional'"
            raise JobError("The design 'optimal' needs to know how sure the map is", hint)
        if not 2 <= self.size <= MOST_POINTS:
            raise JobError(f"A sample of {self.size} points is not possible", f"Choose 2 to {MOST_POINTS}")
        check_seed(self.seed)


@dataclass(frozen=True)
class SampleJob:
    """Make the simulated demonstration scene in a folder."""

    folder: str
    size_px: int = 400
    seed: int = 0

    def check(self) -> None:
        """Raises JobError."""
        check_path(self.folder, "folder")
        check_seed(self.seed)
        if not 64 <= self.size_px <= 1024:
            raise JobError(f"A scene of {self.size_px} pixels is not possible", "Choose 64 to 1024")


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
            _check_smoothing(self.smoothing)
        if self.nodata is not None and not math.isfinite(self.nodata):
            raise JobError(f"The no data value is {self.nodata}", "Give a number; what is not a number means no data anyway")


Job = Union[
    TrainJob,
    ClassifyJob,
    LiveJob,
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
    "assess": AssessJob,
    "registration": RegistrationJob,
    "sampling": SamplingJob,
    "majority": MajorityJob,
    "compare": CompareJob,
    "sample": SampleJob,
    "export_onnx": ExportOnnxJob,
    "doctor": DoctorJob,
}


@dataclass(frozen=True)
class Done:
    """What came out: files by role, figures (JSON values), and notes: sentences that the user should read."""

    outputs: dict[str, str] = field(default_factory=dict)
    report: dict[str, object] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def _check_layers(layers: tuple[LayerSpec, ...]) -> None:
    if not layers:
        raise JobError("No layer is chosen", "Choose at least one raster layer")
    streams = [layer.stream for layer in layers]
    for layer in layers:
        check_path(layer.path, f"layer '{layer.stream}'")
        if not layer.stream.isidentifier():
            raise JobError(f"'{layer.stream}' is no name for a stream", "Use letters, digits and '_', such as hsi, msi or sar")
        if layer.stream in RESERVED_STREAMS or layer.stream.startswith("_"):
            raise JobError(
                f"A stream cannot be called '{layer.stream}'", "Choose a name such as hsi, msi or sar, or add a number"
            )
        if streams.count(layer.stream) > 1:
            raise JobError(f"Two layers are called '{layer.stream}'", "Give every layer a stream of its own")
        if layer.kind not in SENSOR_KINDS:
            raise JobError(f"'{layer.kind}' is no kind of sensor", f"Use one of {', '.join(SENSOR_KINDS)}")
        if any(band < 1 for band in layer.bands):
            raise JobError(f"Layer '{layer.stream}' has a band number below 1", "Bands count from 1")


def _check_smoothing(strength: float) -> None:
    if not 0 <= strength <= MOST_SMOOTHING:
        raise JobError(f"The smoothing is {strength}", f"Choose 0 (each pixel on its own) to {MOST_SMOOTHING:g}; 4 is usual")


def _check_classes(classes: tuple[ClassSpec, ...]) -> None:
    if len(classes) < 2:
        raise JobError("There is only one class", "Make at least two classes, each with labels")
    codes = [spec.code for spec in classes]
    for spec in classes:
        if not 0 <= spec.code < NODATA_CODE:
            raise JobError(f"Class '{spec.name}' has the code {spec.code}", "Codes go from 0 to 254; 255 means no data")
        if not is_color(spec.color):
            raise JobError(f"Class '{spec.name}' has the colour '{spec.color}'", "Write it as #rrggbb, such as #33a02c")
        if codes.count(spec.code) > 1:
            raise JobError(f"Two classes have the code {spec.code}", "Give every class a code of its own")
