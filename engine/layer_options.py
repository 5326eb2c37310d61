"""Layers and files as the command line names them: a stream each, of a kind and a unit that can be said."""

from __future__ import annotations

import argparse
import os
import re
from dataclasses import replace

from .errors import JobError
from .radar import UNITS
from .specs import SENSOR_KINDS, LayerSpec, kind_of

_GDAL_NAME = re.compile(r"[A-Za-z]\w+:", re.ASCII)  # such as NETCDF:a.nc:b or https://; of one letter it is a drive


def add_layers(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--layer",
        required=True,
        action="append",
        type=_layer,
        metavar="STREAM=PATH",
        help="a raster as a stream, such as hsi=H.tif; may be given several times. QGIS knows hsi, msi, sar and other (elevation and the "
        "like); other names serve on the command line alone. What begins with sar, such as sar2 or sar_asc, is radar, and so on",
    )
    command.add_argument(
        "--kind",
        action="append",
        default=[],
        type=_kind,
        metavar="STREAM=KIND",
        help=f"of which kind a stream is whose name does not tell it, such as S1A=sar: {', '.join(SENSOR_KINDS)}",
    )
    command.add_argument(
        "--unit",
        action="append",
        default=[],
        type=_unit,
        metavar="STREAM=UNIT",
        help=f"what a radar's file holds: {', '.join(UNITS)} (default: as names and values of its bands tell)",
    )


def add_choice_of_bands(command: argparse.ArgumentParser) -> None:
    """Of a command that learns: a map takes the bands that its model learned from."""
    command.add_argument(
        "--bands",
        action="append",
        default=[],
        type=_bands,
        metavar="STREAM=NUMBERS",
        help="which bands of a layer to learn from, by their numbers, such as hsi=1-160,170-200 (default: all but those that its file "
        "flags as bad, and empty ones)",
    )
    command.add_argument(
        "--wavelengths",
        action="append",
        default=[],
        type=_wavelengths,
        metavar="STREAM=RANGES",
        help="which bands of a layer to learn from, by their wavelengths in nm, such as hsi=400-1340,1460-2386; bands that its file flags "
        "as bad are left out all the same",
    )


def layers_of(options: argparse.Namespace) -> tuple[LayerSpec, ...]:
    """Raises JobError: a kind is told of no layer, or a unit of what is no radar."""
    kinds, units = dict(options.kind), dict(options.unit)
    layers = [replace(layer, kind=kinds.get(layer.stream, layer.kind)) for layer in options.layer]
    known = [layer.stream for layer in layers]
    radar = [layer.stream for layer in layers if layer.kind == "sar"]
    for stream in kinds:
        if stream not in known:
            raise JobError(f"There is no layer of the stream '{stream}', whose kind is told", f"Choose one of {', '.join(known)}")
    for stream in units:
        if stream not in radar:
            raise JobError(
                f"A unit is told of '{stream}', which is no layer of radar", "Tell it of the layer that is given as sar"
            )
    layers = [replace(layer, decibel=units.get(layer.stream, layer.decibel)) for layer in layers]
    return _with_bands(layers, dict(getattr(options, "bands", ())), dict(getattr(options, "wavelengths", ())))


def _with_bands(
    layers: list[LayerSpec], bands: dict[str, tuple[int, ...]], wavelengths: dict[str, tuple[tuple[float, float], ...]]
) -> tuple[LayerSpec, ...]:
    known = [layer.stream for layer in layers]
    for stream in (*bands, *wavelengths):
        if stream not in known:
            raise JobError(
                f"There is no layer of the stream '{stream}', whose bands are chosen", f"Choose one of {', '.join(known)}"
            )
    return tuple(
        replace(layer, bands=bands.get(layer.stream, ()), wavelengths_nm=wavelengths.get(layer.stream, ())) for layer in layers
    )


def path_read(text: str) -> str:
    """An absolute path of what is read; GDAL's virtual paths, connection strings and XML stay as they are."""
    is_of_gdal = text.startswith(("/vsi", "<")) or _GDAL_NAME.match(text)
    return text if is_of_gdal and not os.path.exists(text) else path_written(text)


def layer_read(text: str, layer: str = "") -> tuple[str, str]:
    """File and layer of shapes as QGIS writes them, "path|layername=name", or as they are named apart. Raises JobError: it has a filter,
    or names two layers."""
    if os.path.exists(text) or "|" not in text:
        return text, layer
    path, *told = text.split("|")
    said = dict(part.partition("=")[::2] for part in told)
    if "subset" in said:
        raise JobError(
            f"'{text}' has a filter (subset), and all shapes of a file are read here",
            "Save the filtered layer as a file of its own, in QGIS by Export > Save Features As, or with ogr2ogr -where",
        )
    named = said.get("layername", "")
    if not named and set(said) != {"geometrytype"}:
        raise JobError(f"'{text}' names no file and layer", "Write it as path|layername=name")
    if layer and named and layer != named:
        raise JobError(f"'{text}' names another layer than '{layer}'", "Name one of them only")
    return path, layer or named


def path_written(text: str) -> str:
    """An absolute path of what is written, whatever its name: there are no files but those of the system."""
    return os.path.abspath(text)


def _layer(text: str) -> LayerSpec:
    stream, equals, path = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"'{text}' is not STREAM=PATH, such as msi=image.tif")
    return LayerSpec(stream, path_read(path), kind_of(stream))


def _kind(text: str) -> tuple[str, str]:
    stream, _, kind = text.partition("=")
    if kind not in SENSOR_KINDS:
        raise argparse.ArgumentTypeError(f"'{text}' is not STREAM=KIND, the kind one of {', '.join(SENSOR_KINDS)}")
    return stream, kind


def _bands(text: str) -> tuple[str, tuple[int, ...]]:
    stream, _, ranges = text.partition("=")
    parts = [re.fullmatch(r"\s*(\d+)(?:-(\d+))?\s*", part) for part in ranges.split(",")]
    numbers = [range(int(part[1]), int(part[2] or part[1]) + 1) for part in parts if part]
    if not stream or len(numbers) < len(parts) or not all(numbers):
        raise argparse.ArgumentTypeError(f"'{text}' is not STREAM=NUMBERS, such as hsi=1-160,170-200")
    return stream, tuple(dict.fromkeys(number for part in numbers for number in part))


def _wavelengths(text: str) -> tuple[str, tuple[tuple[float, float], ...]]:
    stream, _, ranges = text.partition("=")
    parts = [re.fullmatch(r"\s*(\d+\.?\d*)-(\d+\.?\d*)\s*", part) for part in ranges.split(",")]
    found = tuple((float(part[1]), float(part[2])) for part in parts if part)
    if not stream or len(found) < len(parts):
        raise argparse.ArgumentTypeError(f"'{text}' is not STREAM=RANGES in nm, such as hsi=400-1340,1460-2386")
    return stream, found


def _unit(text: str) -> tuple[str, float]:
    stream, _, unit = text.partition("=")
    if not stream or unit not in UNITS:
        raise argparse.ArgumentTypeError(f"'{text}' is not STREAM=UNIT, such as sar=power; units are {', '.join(UNITS)}")
    return stream, UNITS[unit]
