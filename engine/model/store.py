"""The .xmn file: a zip of `model.json`, `weights.safetensors` and ONNX graphs for each useful set of streams. No pickle.

`model.json` alone says what the model needs and knows, so that a file can be judged before anything is run.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys
import zipfile
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load as load_tensors
from safetensors.numpy import save as save_tensors

from ..data.bands import Learned
from ..data.raster import MOST_NAME
from ..data.spectra import Light
from ..data.stats import BandStats
from ..data.taught import Taught, told
from ..errors import ModelError
from ..files import written_whole
from ..specs import MODEL_FORMAT, MOST_CARD_BYTES, MOST_MODEL_BYTES, MOST_SMOOTHING, NODATA_CODE, ClassSpec, LayerSpec, is_color

CARD, WEIGHTS = "model.json", "weights.safetensors"
DECISION, UNSURE_DECISION = "decision.onnx", "unsure_decision.onnx"
_FIRST_WITH_DECISION = 3  # format
MOST_ENTRY = 512 * 2**20  # bytes of weights or a graph, unpacked: ours
MOST_REACH_PX, MOST_BANDS = 512, 65536  # of a halo, ours; of a raster that GDAL opens
MOST_WORDS = 100_000  # letters of author and notes: ours
UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError)


@dataclass(frozen=True)
class StreamSpec:
    """What the model learned from one layer: bands are the 1-based numbers it used of `band_count`; mean and std per band.

    wavelengths_nm and fwhm_nm (full width at half maximum) are () where the layer did not tell its wavelengths. in_decibel: radar
    that was learned in decibels, whatever the layer held. names: what the file called its bands, () in older files. flagged: bands
    that were chosen though the file flags them as bad.
    """

    name: str
    kind: str
    band_count: int
    bands: tuple[int, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    wavelengths_nm: tuple[float, ...] = ()
    fwhm_nm: tuple[float, ...] = ()
    in_decibel: bool = False
    names: tuple[str, ...] = ()
    flagged: tuple[int, ...] = ()

    def decibel_for(self, layer: LayerSpec) -> Optional[float]:
        """`LayerSpec.decibel` of a layer that serves this stream: radar that was learned as its file had it is mapped so."""
        return layer.decibel if self.in_decibel or self.kind != "sar" else 0.0

    @property
    def learned(self) -> Learned:
        """What a layer's bands are compared with."""
        light = Light(self.wavelengths_nm, self.fwhm_nm)
        return Learned(self.band_count, self.bands, light, self.names, self.mean if self.in_decibel else (), self.flagged)

    @property
    def stats(self) -> BandStats:
        """What its values are normalised with."""
        std = np.array(self.std, np.float32)
        return BandStats(np.array(self.mean, np.float32), std, np.ones(len(std), bool))


@dataclass(frozen=True)
class ModelCard:
    """Everything of a model but its numbers. halo_px: what a map needs around it on each side, of which a branch takes edge_px and the
    decision the rest; pixel_size in map units, pixel_m in metres on the ground, None in older files and without a CRS; accuracy is the
    held-out estimate, None without one; smoothing is what it was estimated with, None where the graphs know of none, and prior how much it
    held the classes to be as common as shares tells, None and () where older files do not tell; temperature is what calibrates their
    confidence, None where nothing does; author and notes are the user's words, "" in older files; strange is the share of the training's
    ground that is unlike all labels, None where nobody knows; place is where its labels lie, in degrees of longitude and latitude, None
    where that is unknown; taught tells the pixels of its labels, and of those of the models that it continues, the newest first, () where
    older files do not tell or they are scattered too widely.
    """

    streams: tuple[StreamSpec, ...]
    classes: tuple[ClassSpec, ...]
    target: tuple[str, ...]
    halo_px: int
    pixel_size: float
    net: dict[str, Any] = field(default_factory=dict)
    accuracy: dict[str, Any] | None = None
    curves: dict[str, list[float]] = field(default_factory=dict)
    provenance: dict[str, Any] = field(default_factory=dict)
    smoothing: float | None = 0.0
    temperature: float | None = None
    author: str = ""
    notes: str = ""
    edge_px: int = 0
    prior: float | None = None
    shares: tuple[float, ...] = ()
    strange: float | None = None
    place: tuple[float, float] | None = None
    taught: tuple[Taught, ...] = ()
    pixel_m: float | None = None

    def stream(self, name: str) -> StreamSpec | None:
        return next((stream for stream in self.streams if stream.name == name), None)


@dataclass(frozen=True)
class Model:
    """A trained model: its card, its weights by name, the ONNX graphs of its branches by the streams that each needs, and of what
    decides; unsure: graphs that tell uncertainty, too, as a runtime computes all that a graph knows, asked for or not.

    Up to format 2 a branch's graph decides by itself and `decision` is empty; the oldest tell no uncertainty.
    """

    card: ModelCard
    weights: dict[str, np.ndarray]
    graphs: dict[tuple[str, ...], bytes]
    unsure: dict[tuple[str, ...], bytes] = field(default_factory=dict)
    decision: bytes = b""
    unsure_decision: bytes = b""

    def graph(self, streams: Sequence[str], unsure: bool = False) -> bytes:
        """The graph of exactly these streams, in any order; unsure: the one that tells uncertainty. Raises ModelError."""
        ordered = tuple(stream.name for stream in self.card.streams if stream.name in streams)
        if len(ordered) != len(streams) or ordered not in self.graphs:
            known = ", ".join(stream.name for stream in self.card.streams)
            raise ModelError(f"The model has no graph for {', '.join(streams)}", f"It knows {known}")
        if unsure and ordered not in self.unsure:
            raise ModelError("The model is of a version that knows no uncertainty", "Train it again, or map without uncertainty")
        return self.unsure[ordered] if unsure else self.graphs[ordered]


def save_model(path: str, model: Model) -> None:
    """Write the whole file or nothing. Raises OutputError."""
    kinds = {"graphs": model.graphs, "unsure": model.unsure}
    names = {kind: {f"{kind}/{'+'.join(streams)}.onnx": list(streams) for streams in of} for kind, of in kinds.items()}
    card = {"format": MODEL_FORMAT, **dataclasses.asdict(model.card), **names}
    with written_whole(path) as draft, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(CARD, json.dumps(card, indent=1, ensure_ascii=False))
        archive.writestr(WEIGHTS, save_tensors(model.weights))
        for kind, graphs in kinds.items():
            for name, streams in names[kind].items():
                archive.writestr(name, graphs[tuple(streams)])
        for name, graph in ((DECISION, model.decision), (UNSURE_DECISION, model.unsure_decision)):
            archive.writestr(name, graph)


def load_card(path: str) -> ModelCard:
    """What the model is, without its numbers. Raises ModelError."""
    with _opened(path) as archive:
        return _card(path, _read_json(path, archive))


def load_model(path: str) -> Model:
    """The whole model. Raises ModelError where the file is absent, damaged or newer than this engine."""
    with _opened(path) as archive:
        fields = _read_json(path, archive)
        card = _card(path, fields)
        try:
            named = {"graphs": dict(fields["graphs"]), "unsure": dict(fields.get("unsure", {}))}
            decides = fields["format"] >= _FIRST_WITH_DECISION
            alone = (WEIGHTS, *((DECISION, UNSURE_DECISION) if decides else ()))
            _check_sizes(path, archive, [*alone, *named["graphs"], *named["unsure"]])
            weights = load_tensors(archive.read(WEIGHTS))
            graphs, unsure = ({tuple(streams): archive.read(name) for name, streams in of.items()} for of in named.values())
            decisions = [archive.read(name) if decides else b"" for name in (DECISION, UNSURE_DECISION)]
        except (KeyError, AttributeError, TypeError, SafetensorError, *UNREADABLE) as error:
            raise _damaged(path) from error
    return Model(card, weights, graphs, unsure, *decisions)


def _check_sizes(path: str, archive: zipfile.ZipFile, names: Collection[str], most: int = MOST_ENTRY) -> None:
    """A few kilobytes can unpack to more than a machine's memory. Raises ModelError; KeyError where there is no such entry."""
    sizes = [archive.getinfo(name).file_size for name in names]
    if max(sizes) > most or sum(sizes) > MOST_MODEL_BYTES:
        raise ModelError(
            f"The model '{path}' would unpack to {sum(sizes) // 2**20} MB, more than any model has",
            "Get it anew from where it came",
        )


def _opened(path: str) -> zipfile.ZipFile:
    if os.path.exists(path) and not os.path.isfile(path):  # a device or a pipe would be read without end
        raise ModelError(f"'{path}' is not a model of X-ModalNet", "Choose a .xmn file")
    try:
        return zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise ModelError(f"The model '{path}' does not exist", "Choose a .xmn file") from error
    except (zipfile.BadZipFile, OSError) as error:
        raise ModelError(f"'{path}' is not a model of X-ModalNet", "Choose a .xmn file") from error


def _read_json(path: str, archive: zipfile.ZipFile) -> dict[str, Any]:
    try:
        _check_sizes(path, archive, (CARD,), MOST_CARD_BYTES)
        fields = json.loads(archive.read(CARD))
        version = fields["format"]
        newer = version > MODEL_FORMAT
    except KeyError as error:
        raise ModelError(f"'{path}' is not a model of X-ModalNet", "Choose a .xmn file") from error
    except (ValueError, TypeError, RecursionError, *UNREADABLE) as error:
        raise _damaged(path) from error
    if newer:
        raise ModelError(
            f"The model '{path}' has the format {version}, this engine reads up to {MODEL_FORMAT}", "Update the plugin"
        )
    return dict(fields)


def _card(path: str, fields: dict[str, Any]) -> ModelCard:
    try:
        return ModelCard(
            streams=tuple(_stream(entry) for entry in fields["streams"]),
            classes=_classes(fields),
            target=tuple(fields["target"]),
            halo_px=_whole(fields["halo_px"], _whole(fields.get("edge_px", 0), 0), MOST_REACH_PX),
            pixel_size=_size(fields["pixel_size"]),
            net=dict(fields["net"]),
            accuracy=fields["accuracy"],
            curves=dict(fields["curves"]),
            provenance=dict(fields["provenance"]),
            smoothing=_smoothing(fields),
            temperature=_temperature(fields),
            author=_text(fields.get("author", ""), MOST_WORDS),
            notes=_text(fields.get("notes", ""), MOST_WORDS),
            edge_px=_whole(fields.get("edge_px", 0), 0),
            prior=_prior(fields),
            shares=_shares(fields),
            strange=_strange(fields),
            place=_place(fields),
            taught=tuple(map(told, fields.get("taught", ()))),  # older files do not tell
            pixel_m=None if fields.get("pixel_m") is None else _size(fields["pixel_m"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _damaged(path) from error


def _whole(value: object, least: int, most: int = sys.maxsize) -> int:
    number = int(value)  # type: ignore[call-overload]
    if not least <= number <= most:
        raise ValueError(f"{number} is not {least} to {most}")
    return int(number)


def _text(value: object, most: int = MOST_NAME) -> str:
    text = str(value)
    if len(text) > most:
        raise ValueError(f"{len(text)} letters are too many")
    return text


def _size(value: Any) -> float:
    size = float(value)
    if not 0 < size < float("inf"):
        raise ValueError(f"{size} is no size of a pixel")
    return size


def _classes(fields: dict[str, Any]) -> tuple[ClassSpec, ...]:
    classes = tuple(_class(entry) for entry in fields["classes"])
    if not classes or len({spec.code for spec in classes}) < len(classes):
        raise ValueError("there is no class, or two have one code")
    return classes


def _smoothing(fields: dict[str, Any]) -> float | None:
    if fields["format"] == 1:
        return None
    strength = float(fields["smoothing"])
    if not 0 <= strength <= MOST_SMOOTHING:
        raise ValueError(f"{strength} is no smoothing")
    return strength


def _prior(fields: dict[str, Any]) -> float | None:
    if fields.get("prior") is None:  # older files lack it
        return None
    prior = float(fields["prior"])
    if not 0 <= prior <= 1:
        raise ValueError(f"{prior} is no prior")
    return prior


def _strange(fields: dict[str, Any]) -> float | None:
    if fields.get("strange") is None:  # older files do not tell
        return None
    share = float(fields["strange"])
    if not 0 <= share <= 1:
        raise ValueError(f"{share} is no share")
    return share


def _place(fields: dict[str, Any]) -> tuple[float, float] | None:
    if fields.get("place") is None:  # older files do not tell
        return None
    lon, lat = map(float, fields["place"])
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise ValueError(f"{lon}, {lat} is no place")
    return lon, lat


def _shares(fields: dict[str, Any]) -> tuple[float, ...]:
    shares = tuple(map(float, fields.get("shares", ())))  # older files lack them
    if shares and (len(shares) != len(fields["classes"]) or not all(0 < share <= 1 for share in shares)):
        raise ValueError(f"{shares} are no shares of the classes")
    return shares


def _temperature(fields: dict[str, Any]) -> float | None:
    if fields.get("temperature") is None:  # older files lack it
        return None
    temperature = float(fields["temperature"])
    if not 0 < temperature < float("inf"):
        raise ValueError(f"{temperature} is no temperature")
    return temperature


def _class(fields: dict[str, Any]) -> ClassSpec:
    spec = ClassSpec(int(fields["code"]), _text(fields["name"]), str(fields["color"]))
    if not 0 <= spec.code < NODATA_CODE or not is_color(spec.color):
        raise ValueError(f"{spec} is no class")
    return spec


def _stream(fields: dict[str, Any]) -> StreamSpec:
    centres = tuple(map(float, fields["wavelengths_nm"]))
    widths = tuple(map(float, fields.get("fwhm_nm", ())))  # older files lack it
    if len(widths) not in (0, len(centres)) or min(widths, default=1.0) < 0:
        raise ValueError(f"{widths} are no widths of {len(centres)} bands")
    count = _whole(fields["band_count"], 1, MOST_BANDS)
    bands = tuple(_whole(band, 1, count) for band in fields["bands"])
    mean, std = (tuple(map(float, fields[name])) for name in ("mean", "std"))
    if not len(bands) == len(mean) == len(std) or len(bands) > count or not all(value > 0 for value in std):
        raise ValueError(f"{bands} and their statistics do not fit")
    return StreamSpec(
        name=_text(fields["name"]),
        kind=str(fields["kind"]),
        band_count=count,
        bands=bands,
        mean=mean,
        std=std,
        wavelengths_nm=centres,
        fwhm_nm=widths,
        in_decibel=bool(fields.get("in_decibel", fields["kind"] == "sar" and min(fields["mean"]) < 0)),  # older files do not tell
        names=tuple(map(_text, fields.get("names", ()))),
        flagged=tuple(map(int, fields.get("flagged", ()))),  # older files lack it
    )


def _damaged(path: str) -> ModelError:
    return ModelError(f"The model '{path}' is damaged", "Copy it again from where it came, or train it again")
