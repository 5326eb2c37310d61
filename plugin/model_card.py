"""The card of a model file, read in QGIS without the engine: what it needs, what it knows, how good it is, who made it and when.

Only `model.json` is read out of the zip, so a card costs a millisecond however large the model is.
"""

from __future__ import annotations

import json
import math
import os
import re
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import ModelError
from ..engine.files import written_whole
from ..engine.jobs import MOST_AUTHOR, MOST_NOTES
from ..engine.specs import MODEL_FORMAT, NODATA_CODE, ClassSpec, is_color
from .digits import percent
from .model_file import CARD, DAMAGE, MISSHAPEN, UNREADABLE, check_sizes, damaged, no_model, opened, read_fields
from .sensors import OTHER, sensor_name

SUFFIX = ".xmn"
_WEIGHTS = "weights.safetensors"
_MOST_NAME = 200  # characters of a name, of which the panel shows the first few anyhow
_MOST_SENSORS = 32
_PART_BYTES = 1 << 20  # that are copied at a time

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class Sensor:
    """A layer that the model learned from: so many bands, whose first and last centre wavelengths are None where it told none; origin: the
    name of its file, "" where the model does not tell; numbers (1-based), names, mean and std of the bands that were used; nodata: the
    value that meant no data because the user said so, None where the file itself told; centres_nm, widths_nm: of the bands that were used,
    () where nothing told them."""

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
    centres_nm: tuple[float, ...] = ()
    widths_nm: tuple[float, ...] = ()

    def __str__(self) -> str:
        """MSI, 12 bands, 443-2190 nm, or 10 of 12 bands; of what is no sensor also which file it was: Other (height), 1 band."""
        name = sensor_name(self.stream)
        named = f"{name} ({self.origin})" if self.stream == OTHER and self.origin else name
        bands = _tr("1 band") if self.bands == 1 else _tr("{} bands").format(self.bands)
        is_part = 0 < len(self.numbers) < self.bands
        parts = [named, _tr("{} of {} bands").format(len(self.numbers), self.bands) if is_part else bands]
        if self.range_nm is not None:
            parts.append(f"{self.range_nm[0]:.0f}–{self.range_nm[1]:.0f} nm")
        return ", ".join(parts)


@dataclass(frozen=True)
class Training:
    """How it was trained and what that came to; None and () where the file does not tell. low, high: of the interval of the overall
    accuracy; modules: those of the paper that were on."""

    low: Optional[float] = None
    high: Optional[float] = None
    average: Optional[float] = None
    kappa: Optional[float] = None
    modules: Optional[tuple[str, ...]] = None
    epochs: Optional[int] = None
    seed: Optional[int] = None
    smoothing: Optional[float] = None
    prior: Optional[float] = None


@dataclass(frozen=True)
class ModelCard:
    """accuracy: the overall one, 0..1, None where nothing was held out; judged: how many of the classes it is of, as one of a single shape
    has none to hold out; estimate: a sentence of how it was estimated; from_scratch: by a model that did not go on from another one, as
    this one did.

    pixel_size: that it learned at, in map units of whatever CRS, 0.0 where the file does not tell; pixel_m: in metres on the ground, None
    in older files and without a CRS. trained: ISO date and time, author, notes: "" where the file does not tell.
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
    pixel_m: Optional[float] = None
    how: Training = field(default_factory=Training)

    @property
    def name(self) -> str:
        return Path(self.path).stem

    def sensor(self, stream: str) -> Optional[Sensor]:
        return next((sensor for sensor in self.sensors if sensor.stream == stream), None)


def read_card(path: str) -> ModelCard:
    """What the file says of itself. Raises ModelError for what is no model, is damaged or is newer than this plugin."""
    with opened(path) as archive:
        return _card(path, _fields(path, archive))


def check_model(path: str) -> ModelCard:
    """The card of a file whose weights and graphs are all there and sound. Reads all of it. Raises ModelError."""
    with opened(path) as archive:
        fields = _fields(path, archive)
        card = _card(path, fields)
        try:
            named = [*fields["graphs"], *fields.get("unsure", {})]
            check_sizes(path, archive)
            missing = sorted({_WEIGHTS, *named} - set(archive.namelist()))
            broken = archive.testzip()
        except (*UNREADABLE, *MISSHAPEN) as error:
            raise damaged(path) from error
    if missing or broken or not fields["graphs"]:
        raise ModelError(
            _tr("The model '{}' is not whole: {} is missing or damaged").format(
                path, _text((missing or [broken or _tr("a graph")])[0])
            ),
            _tr("Copy it again from where it came, or train it again"),
        )
    return card


def write_words(path: str, author: str, notes: str) -> None:
    """Give a model another author and other notes; the rest of its file stays. The whole file or nothing. Raises EngineError."""
    read_card(path)
    with written_whole(path) as draft, opened(path) as old, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as new:
        check_sizes(path, old)
        told = {**_fields(path, old), "author": author, "notes": notes}
        for entry in old.infolist():
            with _reading(path), old.open(entry) as source, new.open(_alike(entry), "w") as target:
                if entry.filename == CARD:
                    target.write(json.dumps(told, indent=1, ensure_ascii=False).encode())
                else:
                    shutil.copyfileobj(source, target, _PART_BYTES)


def _alike(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """An entry of another zip that is called, dated and packed as this one."""
    made = zipfile.ZipInfo(entry.filename, entry.date_time)
    made.compress_type, made.external_attr = entry.compress_type, entry.external_attr
    return made


@contextmanager
def _reading(path: str) -> Iterator[None]:
    """Raises ModelError for what is damaged in there; what cannot be written is an OSError still."""
    try:
        yield
    except DAMAGE as error:
        raise damaged(path) from error


def _fields(path: str, archive: zipfile.ZipFile) -> dict[str, Any]:
    fields = read_fields(path, archive)
    try:
        version = fields["format"]
        is_newer = version > MODEL_FORMAT
    except KeyError as error:
        raise no_model(path) from error
    except MISSHAPEN as error:
        raise damaged(path) from error
    if is_newer:
        text = _tr("The model '{}' has the format {}, this plugin reads up to {}").format(path, _text(version), MODEL_FORMAT)
        raise ModelError(text, _tr("Update the plugin"))
    return fields


def _card(path: str, fields: dict[str, Any]) -> ModelCard:
    try:
        figures = fields["accuracy"]
        return ModelCard(
            path=path,
            sensors=_sensors(fields),
            target=tuple(map(_text, fields["target"][:_MOST_SENSORS])),
            classes=_classes(fields["classes"]),
            accuracy=None if figures is None else _finite(figures["overall_accuracy"]),
            judged=0 if figures is None else sum(any(map(int, row)) for row in figures["confusion"]),
            estimate=_estimate(figures),
            trained=_text(fields["provenance"].get("trained", "")),
            author=_text(fields.get("author", ""), MOST_AUTHOR),
            notes=_text(fields.get("notes", ""), MOST_NOTES),
            size_bytes=os.path.getsize(path),
            format=int(fields["format"]),
            pixel_size=_finite(fields.get("pixel_size", 0.0)),
            pixel_m=_number(fields.get("pixel_m")),
            how=_training(fields),
            from_scratch=figures is not None and bool(fields["provenance"].get("estimated_from_scratch")),
        )
    except (OSError, *MISSHAPEN) as error:
        raise damaged(path) from error


def _training(fields: dict[str, Any]) -> Training:
    figures, made = fields["accuracy"] or {}, fields["provenance"]
    interval, curves = figures.get("overall_accuracy_interval") or {}, fields.get("curves") or {}
    modules = made.get("modules")
    return Training(
        low=_number(interval.get("low")),
        high=_number(interval.get("high")),
        average=_number(figures.get("average_accuracy")),
        kappa=_number(figures.get("kappa")),
        modules=None if modules is None else tuple(map(_text, modules[:_MOST_SENSORS])),
        epochs=max(map(len, curves.values())) if curves else None,
        seed=None if made.get("seed") is None else int(made["seed"]),
        smoothing=_number(fields.get("smoothing")),
        prior=_number(fields.get("prior")),
    )


def _number(value: Any) -> Optional[float]:
    return None if value is None else _finite(value)


def _finite(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):  # JSON of Python has NaN and Infinity, which no panel can show
        raise ValueError(number)
    return number


def _text(value: Any, most: int = _MOST_NAME) -> str:
    """As much of it as a model of ours has: the rest would be laid out for minutes."""
    return str(value)[:most]


def _sensors(fields: dict[str, Any]) -> tuple[Sensor, ...]:
    if len(fields["streams"]) > _MOST_SENSORS:
        raise ValueError(len(fields["streams"]))
    return tuple(_sensor(entry, fields["provenance"]) for entry in fields["streams"])


def _sensor(entry: dict[str, Any], provenance: dict[str, Any]) -> Sensor:
    paths, nodata = (dict(provenance.get(key) or {}) for key in ("layers", "nodata"))
    centres = [_finite(value) for value in entry["wavelengths_nm"]]
    return Sensor(
        stream=_text(entry["name"]),
        kind=_text(entry["kind"]),
        bands=int(entry["band_count"]),
        range_nm=(min(centres), max(centres)) if centres else None,
        origin=_text(re.split(r"[/\\]", str(paths.get(str(entry["name"]), "")))[-1].rpartition(".")[0]),
        numbers=tuple(map(int, entry.get("bands", ()))),
        names=tuple(map(_text, entry.get("names", ()))),
        mean=tuple(map(float, entry.get("mean", ()))),
        std=tuple(map(float, entry.get("std", ()))),
        nodata=float(nodata[entry["name"]]) if entry["name"] in nodata else None,
        centres_nm=tuple(centres),
        widths_nm=tuple(map(float, entry.get("fwhm_nm") or ())),
    )


def _classes(entries: list[dict[str, Any]]) -> tuple[ClassSpec, ...]:
    if len(entries) > NODATA_CODE:  # before each of them is looked at
        raise ValueError(len(entries))
    specs = tuple(ClassSpec(int(entry["code"]), _text(entry["name"]), str(entry["color"])) for entry in entries)
    codes = {spec.code for spec in specs}
    if len(codes) < len(specs) or not all(0 <= spec.code < NODATA_CODE and is_color(spec.color) for spec in specs):
        raise ValueError(codes)
    return specs


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
