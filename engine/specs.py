"""What jobs are made of: layers, classes, labels, and the sizes of network and training.

Paths are absolute (or any GDAL path). Each check raises JobError with a way out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

from .checks import check_path
from .errors import JobError
from .radar import AMPLITUDE, POWER

OPTICAL_KINDS = ("hsi", "msi", "rgb", "pan")
SENSOR_KINDS = ("hsi", "msi", "rgb", "pan", "sar", "dsm", "other")
OTHER = "other"  # elevation, thermal, an index: what is there for the area beside the sensors
NODATA_CODE = 255  # of class maps
ANOTHER_CLASS = "another class"  # what a reference point has instead of a class, where that is none of the map's
ANOTHER_COLOR = "#000000"  # of it, wherever it is shown
ORDER_FIELD, REMARK_FIELD = "point", "remark"  # of reference points: their number, and what was said in place of a class
CANNOT_TELL = "cannot tell"  # the remark where somebody looked
USUAL_FIELDS = (  # that hold classes, in lower case
    "class",
    "class_name",
    "classname",
    "label",
    "code",
    "class_id",
    "classid",
    "category",
    "landcover",
    "type",
    "name",
)
# Of .xmn files; 1: graphs without smoothing; 2: graphs that take raw values and decide, each by itself; 3: radar as its file has it
MODEL_FORMAT = 4
MOST_SMOOTHING = 20.0  # ours: more than a network is ever sure
LEAST_P = 1e-4  # of a test, below which only that is told
# ours: a model has a graph for each set of its streams, twice as many with each one more. Of 6 it is a file of 33 MB, of 8 one of 200 MB
# that takes three times as long to learn; of 24 it never ends
MOST_STREAMS = 6
MOST_CARD_BYTES, MOST_MODEL_BYTES = 4 * 2**20, 2**30  # of a model file, unpacked: ours, real ones have a hundredth
USUAL_PRIOR = 0.25  # ours: between the best overall accuracy and the best average accuracy
_TAKEN = """
index confidence smoothing uncertainty logits unlike there votes temperature doubt
T_destination add_module apply bfloat16 buffers call_super_init children clear compile cpu cuda double dump_patches eval extra_repr
float forward get_buffer get_extra_state get_parameter get_submodule half ipu items keys load_state_dict modules mtia named_buffers
named_children named_modules named_parameters parameters pop register_backward_hook register_buffer register_forward_hook
register_forward_pre_hook register_full_backward_hook register_full_backward_pre_hook register_load_state_dict_post_hook
register_load_state_dict_pre_hook register_module register_parameter register_state_dict_post_hook register_state_dict_pre_hook
requires_grad_ set_extra_state set_submodule share_memory state_dict to to_empty train training type update values xpu zero_grad
"""
# what the graphs' inputs and outputs and the parts of a torch network are called already
RESERVED_STREAMS = frozenset(_TAKEN.split())


def kind_of(stream: str) -> str:
    """The kind of sensor that a stream's name begins with, as "sar" of sar2 and SAR_asc; OTHER where it tells none."""
    found = re.match(r"(hsi|msi|rgb|pan|sar|dsm)(?![a-z])", stream.casefold())
    return found[1] if found else OTHER


def usual_target(streams: Sequence[str], beside: Collection[str] = (OTHER,)) -> tuple[str, ...]:
    """What a map is made from where nobody said: the last sensor, the cheapest, and what is there beside it, which is no sensor."""
    sensors = [stream for stream in streams if stream not in beside]
    return tuple(stream for stream in streams if stream in beside or stream == sensors[-1])


@dataclass(frozen=True)
class LayerSpec:
    """A raster layer as one stream of the network. bands are 1-based, () for all good ones; wavelengths_nm: of these a training keeps those
    whose centres lie in one of the ranges (low, high), () for all.

    nodata None, crs "": the file's own; a crs (code or WKT) that is given counts instead of it. factor: what its values, by the file's own
    scale, are multiplied by, as where a file of reflectance stands for one of counts; of radar its decibels. decibel: 10 of power, 20 of
    amplitude, 0 of what is taken as it is; None: what radar's names and values tell (`radar.unit_of`), and 0 of others. decibels, floors:
    what was found of each of the file's bands, and what echoes of 0 or less are taken for; () where nobody has looked yet.
    """

    stream: str
    path: str
    kind: str = "other"
    bands: tuple[int, ...] = ()
    nodata: Optional[float] = None
    crs: str = ""
    factor: float = 1.0
    decibel: Optional[float] = None
    decibels: tuple[float, ...] = ()
    floors: tuple[float, ...] = ()
    wavelengths_nm: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class ClassSpec:
    """One class of the map: code 0..254 (255 is no data), name, color "#rrggbb"."""

    code: int
    name: str
    color: str


def is_color(text: str) -> bool:
    """Whether a text is a colour as classes have it: "#rrggbb"."""
    return re.fullmatch(r"#[0-9a-fA-F]{6}", text) is not None


def tidy(name: str) -> str:
    """A name as it looks: control characters and any run of blanks are one blank, and an accent is part of its letter, as some systems
    write it for itself."""
    seen = (" " if unicodedata.category(letter) == "Cc" else letter for letter in unicodedata.normalize("NFC", name))
    return " ".join("".join(seen).split())


def codes_of_names(pairs: Iterable[tuple[object, object]]) -> dict[str, int]:
    """The code of each name, where a whole number and a text stand side by side and all go one to one; {} where one does not. Beside a
    name that has its code elsewhere there may be nothing (None)."""
    found: dict[str, int] = {}
    bare: set[str] = set()
    for one, two in set(pairs):
        code, name = (one, two) if isinstance(one, int) else (two, one)
        if code is None and isinstance(name, str):
            bare.add(name)
            continue
        if not isinstance(code, int) or not isinstance(name, str) or not 0 <= code < NODATA_CODE or name in found:
            return {}
        found[name] = code
    return found if len(set(found.values())) == len(found) and bare <= found.keys() else {}


_LAYER_ID = "|layerid="  # in an origin


@dataclass(frozen=True)
class LabelSpec:
    """Labelled shapes (a vector layer with a text or integer class field) or a raster of class codes.

    ignore: raster codes that mean "no label"; None: the raster's nodata, and 0 where it has none. crs: of the raster, in place of its
    own. origin: where the labels were copied from, as GDAL and QGIS write it: "path|layername=name|subset=filter", or, of what lies in no
    file, "name|layerid=id"; "": they are the file.
    classes: what the codes of a raster mean, in place of what its file says of them; a name "" is none. A code that they lack is a label
    all the same.
    """

    path: str
    layer: str = ""
    field: str = ""
    ignore: Optional[tuple[int, ...]] = None
    crs: str = ""
    origin: str = ""
    classes: tuple[ClassSpec, ...] = ()

    @property
    def known_as(self) -> tuple[str, str, str]:
        """Path, layer and filter that the user knows them by; "" where there is none."""
        path, layer, subset = self.told_apart_by
        return path, layer if _LAYER_ID not in self.origin else "", subset

    @property
    def told_apart_by(self) -> tuple[str, str, str]:
        """As `known_as`, with the id of a layer that lies in no file: two of these may have one name."""
        if not self.origin:
            return self.path, self.layer, ""
        whole, _, subset = self.origin.partition("|subset=")
        path, _, layer = whole.partition(_LAYER_ID if _LAYER_ID in whole else "|layername=")
        return path, layer, subset


@dataclass(frozen=True)
class NetSpec:
    """Sizes of the network in channels. width: of the first convolution; lent: what a stream's weights of the exchange make of a pixel;
    hidden: of the head's first layer. 0: as many as serve a network of the width."""

    width: int = 32
    lent: int = 0
    hidden: int = 0


@dataclass(frozen=True)
class FitSpec:
    """How to train. epochs 0: as many as serve; device "auto", "cpu" or "cuda:N"."""

    epochs: int = 0
    rate: float = 2e-3
    decay: float = 1e-4
    seed: int = 0
    device: str = "auto"


def check_layers(layers: tuple[LayerSpec, ...]) -> None:
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
        if not 0 < abs(layer.factor) < float("inf"):
            raise JobError(
                f"The values of layer '{layer.stream}' cannot be multiplied by {layer.factor}", "Choose 1, or another number"
            )
        if layer.decibel not in (None, 0.0, POWER, AMPLITUDE):
            raise JobError(
                f"The logarithms of layer '{layer.stream}' cannot be multiplied by {layer.decibel}",
                f"Choose {POWER:g} for power, {AMPLITUDE:g} for amplitude, or 0",
            )
        if any(decibel not in (0.0, POWER, AMPLITUDE) for decibel in layer.decibels) or not all(
            floor >= 0 for floor in layer.floors
        ):
            raise JobError(
                f"What is told of the bands of layer '{layer.stream}' makes no decibels", "Leave out its decibels and floors"
            )
        if any(band < 1 for band in layer.bands):
            raise JobError(f"Layer '{layer.stream}' has a band number below 1", "Bands count from 1")
        if layer.bands and layer.wavelengths_nm:
            raise JobError(f"Layer '{layer.stream}' is told both bands and wavelengths", "Choose one of the two")
        if not all(0 < low <= high < float("inf") for low, high in layer.wavelengths_nm):
            raise JobError(
                f"Layer '{layer.stream}' has a range of wavelengths that is none", "Give low and high in nm, such as 400-2386"
            )


def check_count(layers: tuple[LayerSpec, ...]) -> None:
    """Of the streams of a model."""
    if len(layers) > MOST_STREAMS:
        raise JobError(
            f"A model cannot learn from {len(layers)} layers: it has parts for every set of them, twice as many with each one more",
            f"Give {MOST_STREAMS} at most: stack images of one sensor, such as those of several dates, into one layer, with Stack Bands in "
            "QGIS, or with gdalbuildvrt -separate",
        )


def check_smoothing(strength: float) -> None:
    if not 0 <= strength <= MOST_SMOOTHING:
        raise JobError(f"The smoothing is {strength}", f"Choose 0 (each pixel on its own) to {MOST_SMOOTHING:g}; 4 is usual")


def check_prior(prior: float) -> None:
    if not 0 <= prior <= 1:
        text = f"Choose 0 (all classes are equally likely) to 1 (as common as training finds them); {USUAL_PRIOR:g} is usual"
        raise JobError(f"The class prior is {prior}", text)


def check_classes(classes: tuple[ClassSpec, ...]) -> None:
    if len(classes) < 2:
        raise JobError("There is only one class", "Make at least two classes, each with labels")
    check_codes(classes)


def check_codes(classes: tuple[ClassSpec, ...]) -> None:
    """Of classes of which there may be any number."""
    codes = [spec.code for spec in classes]
    for spec in classes:
        if not 0 <= spec.code < NODATA_CODE:
            raise JobError(
                f"Class '{spec.name}' has the code {spec.code}",
                "Codes go from 0 to 254; larger numbers, such as crop codes, can be names of classes: choose a text field that holds them",
            )
        if not is_color(spec.color):
            raise JobError(f"Class '{spec.name}' has the colour '{spec.color}'", "Write it as #rrggbb, such as #33a02c")
        if codes.count(spec.code) > 1:
            raise JobError(f"Two classes have the code {spec.code}", "Give every class a code of its own")
