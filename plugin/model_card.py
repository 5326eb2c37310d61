"""The card of a model file, read in QGIS without the engine: what it needs, what it knows, how good it is, who made it and when.

Only `model.json` is read out of the zip, so a card costs a millisecond however large the model is.
"""

from __future__ import annotations

import json
import os
import re
import zipfile
import zlib
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import ModelError, OutputError
from ..engine.files import put_in_place
from ..engine.specs import MODEL_FORMAT, ClassSpec, is_color
from .digits import percent
from .sensors import OTHER, sensor_name

SUFFIX = ".xmn"
_CARD, _WEIGHTS = "model.json", "weights.safetensors"
_MOST_BYTES = 50_000_000  # of model.json: more is no card
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, UnicodeError)
_MISSHAPEN = (KeyError, TypeError, ValueError, AttributeError, RecursionError, OverflowError)

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class Sensor:
    """A layer that the model learned from: so many bands, whose first and last centre wavelengths are None where it told none; origin: the
    name of its file, "" where the model does not tell; numbers (1-based), names, mean and std of the bands that were used; nodata: the
    value that meant no data because the user said so, None where the file itself told."""

    stream: str
    kind: str
    bands: int
    range_nm: Optional[tuple[float, float]] = None
    origin: str = ""
    numbers: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    nodata: Optional[float] = None

    def __str__(self) -> str:
        """MSI, 12 bands, 443-2190 nm; of what is no sensor also which file it was: Other (height), 1 band."""
        name = sensor_name(self.stream)
        named = f"{name} ({self.origin})" if self.stream == OTHER and self.origin else name
        parts = [named, _tr("1 band") if self.bands == 1 else _tr("{} bands").format(self.bands)]
        if self.range_nm is not None:
            parts.append(f"{self.range_nm[0]:.0f}–{self.range_nm[1]:.0f} nm")
        return ", ".join(parts)


@dataclass(frozen=True)
class ModelCard:
    """accuracy: the overall one, 0..1, None where nothing was held out; judged: how many of the classes it is of, as one of a single shape
    has none to hold out; estimate: a sentence of how it was estimated; from_scratch: by a model that did not go on from another one, as
    this one did.

    pixel_size: that it learned at, in map units of whatever CRS, 0.0 where the file does not tell. trained: ISO date and time, author,
    notes: "" where the file does not tell.
    """

    path: str
    sensors: tuple[Sensor, ...]
    target: tuple[str, ...]
    classes: tuple[ClassSpec, ...]
    accuracy: Optional[float]
    judged: int
    estimate: str
    trained: str
    author: str
    notes: str
    size_bytes: int
    format: int
    pixel_size: float
    from_scratch: bool = False

    @property
    def name(self) -> str:
        return Path(self.path).stem

    def sensor(self, stream: str) -> Optional[Sensor]:
        return next((sensor for sensor in self.sensors if sensor.stream == stream), None)


def read_card(path: str) -> ModelCard:
    """What the file says of itself. Raises ModelError for what is no model, is damaged or is newer than this plugin."""
    with _opened(path) as archive:
        return _card(path, _fields(path, archive))


def check_model(path: str) -> ModelCard:
    """The card of a file whose weights and graphs are all there and sound. Reads all of it. Raises ModelError."""
    with _opened(path) as archive:
        fields = _fields(path, archive)
        card = _card(path, fields)
        try:
            named = [*fields["graphs"], *fields.get("unsure", {})]
            missing = sorted({_WEIGHTS, *named} - set(archive.namelist()))
            broken = archive.testzip()
        except (*_UNREADABLE, *_MISSHAPEN) as error:
            raise _damaged(path) from error
    if missing or broken or not fields["graphs"]:
        raise ModelError(
            _tr("The model '{}' is not whole: {} is missing or damaged").format(path, (missing or [broken or _tr("a graph")])[0]),
            _tr("Copy it again from where it came, or train it again"),
        )
    return card


def write_words(path: str, author: str, notes: str) -> None:
    """Give a model another author and other notes; the rest of its file stays. The whole file or nothing. Raises EngineError."""
    read_card(path)
    path = os.path.realpath(path)  # a link stays one
    draft = f"{path}.part"
    try:
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as new:
            for entry in old.infolist():
                content = old.read(entry)
                if entry.filename == _CARD:
                    fields = {**json.loads(content), "author": author, "notes": notes}
                    content = json.dumps(fields, indent=1, ensure_ascii=False).encode()
                new.writestr(entry, content, entry.compress_type)
        put_in_place(draft, path)
    except OSError as error:
        text = _tr("The model '{}' cannot be written: {}").format(path, error.strerror or error)
        raise OutputError(text, _tr("Copy it to a place where you may write")) from error
    except _UNREADABLE as error:
        raise _damaged(path) from error
    finally:
        if os.path.exists(draft):
            os.remove(draft)


def _opened(path: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise ModelError(_tr("The model '{}' does not exist").format(path), _tr("Choose a .xmn file")) from error
    except PermissionError as error:
        raise ModelError(_tr("The model '{}' may not be read").format(path), _tr("Ask who owns it for the right to")) from error
    except (*_UNREADABLE, ValueError) as error:
        raise _no_model(path) from error


def _fields(path: str, archive: zipfile.ZipFile) -> dict[str, Any]:
    try:
        if archive.getinfo(_CARD).file_size > _MOST_BYTES:
            raise _no_model(path)
        fields = json.loads(archive.read(_CARD))
        version = fields["format"]
        is_newer = version > MODEL_FORMAT
    except KeyError as error:
        raise _no_model(path) from error
    except (*_UNREADABLE, *_MISSHAPEN) as error:
        raise _damaged(path) from error
    if is_newer:
        text = _tr("The model '{}' has the format {}, this plugin reads up to {}").format(path, version, MODEL_FORMAT)
        raise ModelError(text, _tr("Update the plugin"))
    return dict(fields)


def _card(path: str, fields: dict[str, Any]) -> ModelCard:
    try:
        figures = fields["accuracy"]
        return ModelCard(
            path=path,
            sensors=tuple(_sensor(entry, fields["provenance"]) for entry in fields["streams"]),
            target=tuple(map(str, fields["target"])),
            classes=tuple(_class(entry) for entry in fields["classes"]),
            accuracy=None if figures is None else float(figures["overall_accuracy"]),
            judged=0 if figures is None else sum(any(map(int, row)) for row in figures["confusion"]),
            estimate=_estimate(figures),
            trained=str(fields["provenance"].get("trained", "")),
            author=str(fields.get("author", "")),
            notes=str(fields.get("notes", "")),
            size_bytes=os.path.getsize(path),
            format=int(fields["format"]),
            pixel_size=float(fields.get("pixel_size", 0.0)),
            from_scratch=figures is not None and bool(fields["provenance"].get("estimated_from_scratch")),
        )
    except (OSError, *_MISSHAPEN) as error:
        raise _damaged(path) from error


def _sensor(entry: dict[str, Any], provenance: dict[str, Any]) -> Sensor:
    paths, nodata = (dict(provenance.get(key) or {}) for key in ("layers", "nodata"))
    centres = [float(value) for value in entry["wavelengths_nm"]]
    return Sensor(
        stream=str(entry["name"]),
        kind=str(entry["kind"]),
        bands=int(entry["band_count"]),
        range_nm=(min(centres), max(centres)) if centres else None,
        origin=re.split(r"[/\\]", str(paths.get(str(entry["name"]), "")))[-1].rpartition(".")[0],
        numbers=tuple(map(int, entry.get("bands", ()))),
        names=tuple(map(str, entry.get("names", ()))),
        mean=tuple(map(float, entry.get("mean", ()))),
        std=tuple(map(float, entry.get("std", ()))),
        nodata=float(nodata[entry["name"]]) if entry["name"] in nodata else None,
    )


def _class(entry: dict[str, Any]) -> ClassSpec:
    spec = ClassSpec(int(entry["code"]), str(entry["name"]), str(entry["color"]))
    if not is_color(spec.color):
        raise ValueError(spec.color)
    return spec


def _estimate(figures: Optional[dict[str, Any]]) -> str:
    """How the accuracy was estimated, in a sentence."""
    if figures is None:
        return _tr("Nothing was held out, so the accuracy is not known")
    pixels = sum(sum(map(int, row)) for row in figures["confusion"])
    over, interval = figures.get("overall_accuracy_over_folds"), figures.get("overall_accuracy_interval")
    text = _tr("{} pixels of labelled shapes that were held out").format(pixels)
    if over:
        text = _tr("Cross-validation in {} folds: {} pixels of labelled shapes, each held out once").format(
            int(over["folds"]), pixels
        )
    if interval:
        low, high = (percent(float(interval[end]), decimals=0) for end in ("low", "high"))
        text += _tr("; 95 % interval from {} shapes: {} to {}").format(int(interval["shapes"]), low, high)
    return text


def _no_model(path: str) -> ModelError:
    return ModelError(_tr("'{}' is not a model of X-ModalNet").format(path), _tr("Choose a .xmn file"))


def _damaged(path: str) -> ModelError:
    return ModelError(_tr("The model '{}' is damaged").format(path), _tr("Copy it again from where it came, or train it again"))
