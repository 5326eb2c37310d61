"""What the properties of a map's layer say of its origin, out of what its own file says: software, model, inputs, accuracy, time.

It is a .qmd beside the file too, which QGIS reads with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsAbstractMetadataBase, QgsBox3d, QgsLayerMetadata, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QUrl

from ..engine.errors import OutputError
from . import layers
from .digits import fixed, percent, rounded
from .punctuation import joined
from .sensors import sensor_name, sensor_names

_tr = partial(QCoreApplication.translate, "XModalNet")


def origin_of(layer: QgsRasterLayer) -> dict[str, Any]:
    """What the map's file says of where it came from; empty where it is none of ours."""
    dataset = layers.dataset_of(layer)
    try:
        found = json.loads((dataset.GetMetadataItem("PROVENANCE") if dataset is not None else None) or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def describe(layer: QgsRasterLayer, model_path: str, report_path: str = "", device: str = "") -> None:
    """Fill in the layer's properties and metadata. model_path: where the model is now; the rest where it is known."""
    layer.setCustomProperty(layers.ROLE, "result")
    layer.setCustomProperty(layers.MODEL, model_path)
    layer.setCustomProperty("xmodalnet/report", report_path)
    origin = origin_of(layer)
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setIdentifier(Path(layer.source()).name)
    metadata.setType("dataset")
    metadata.setTitle(layer.name())
    by_model = _tr("Made by X-ModalNet with the model {}").format(Path(model_path).name)  # where it lies is its link's to say
    metadata.setAbstract("\n".join([by_model, *_choices(origin, False), accuracy_text(origin)]))
    own = layer.serverProperties()
    (own if hasattr(own, "setAbstract") else layer).setAbstract(metadata.abstract())  # which the tool tip in the layer tree shows
    metadata.setKeywords({"gmd:topicCategory": ["imageryBaseMapsEarthCover"]})
    metadata.setHistory(_history(layer, origin, model_path, device))
    metadata.setLinks([_link(_tr("Model"), model_path), *([_link(_tr("Report"), report_path)] if report_path else [])])
    metadata.setCrs(layer.crs())
    metadata.setExtent(_extent(layer))
    layer.setMetadata(metadata)


def write_qmd(layer: QgsRasterLayer) -> None:
    """Save the metadata beside the raster's file. Raises OutputError."""
    message, is_saved = layer.saveNamedMetadata(str(Path(layer.source()).with_suffix(".qmd")))
    if not is_saved:
        raise OutputError(_tr("The metadata cannot be saved beside the map"), message)


def accuracy_text(origin: Mapping[str, Any]) -> str:
    """A sentence on how good the model is, by the labels that were held out."""
    if isinstance(origin.get("cleaned"), dict):
        return _tr("Nobody has measured how accurate the map is since it was cleaned")
    found = origin.get("estimated_accuracy")
    if not isinstance(found, dict) or not isinstance(found.get("overall_accuracy"), (int, float)):
        return _tr("No accuracy was estimated")
    text = _tr("Estimated on held-out labels: overall accuracy {}").format(percent(found["overall_accuracy"]))
    with suppress(KeyError, TypeError, ValueError):  # of models from before there was one
        interval = found["overall_accuracy_interval"]
        text += _tr(" (95 % interval {} to {})").format(*(percent(interval[end], decimals=0) for end in ("low", "high")))
    if isinstance(found.get("average_accuracy"), (int, float)):
        text += _tr(", average accuracy {}").format(percent(found["average_accuracy"]))
    if isinstance(found.get("kappa"), (int, float)):
        text += _tr(", kappa {}").format(fixed(found["kappa"], 3))
    return joined(text, _other_sensors(origin))


def _other_sensors(origin: Mapping[str, Any]) -> str:
    """What must be said where the accuracy is that of maps from other sensors than this one's."""
    learned, used = origin.get("estimated_from"), origin.get("streams")
    if not isinstance(learned, list) or not isinstance(used, list) or set(map(str, learned)) == set(map(str, used)):
        return ""
    names = (sensor_names(map(str, streams)) for streams in (learned, used))
    return _tr("that of maps from {}, this one is from {}").format(*names)


def _history(layer: QgsRasterLayer, origin: Mapping[str, Any], model_path: str, device: str) -> list[str]:
    """One line for each thing that was done or used."""
    software = str(origin.get("software") or "X-ModalNet for QGIS")
    by_model = _tr("{}: made by {} with the model {}").format(_time_of(layer), software, model_path)
    lines = [by_model + (_tr(" on {}").format(device) if device else "")]
    inputs = origin.get("layers")
    for stream, path in inputs.items() if isinstance(inputs, dict) else ():
        lines.append(_tr("Input {}: {}").format(sensor_name(str(stream)), path))
    lines += _choices(origin, True)
    lines.append(accuracy_text(origin))
    training = origin.get("training")
    if isinstance(training, dict) and training.get("labels"):
        lines.append(_tr("The model learned from the labels {}").format(training["labels"]))
    cleaned = origin.get("cleaned")
    if isinstance(cleaned, dict) and "majority_radius_px" in cleaned:
        lines.append(_tr("Majority filter, {} px to each side").format(cleaned["majority_radius_px"]))
    if isinstance(cleaned, dict) and "sieve_px" in cleaned:
        lines.append(_tr("Sieve: patches of fewer than {} px are gone").format(cleaned["sieve_px"]))
    return lines


def _choices(origin: Mapping[str, Any], with_own: bool) -> list[str]:
    """Smoothing and class prior; with_own: also where they are those that the model was made for."""
    told = (
        ("smoothing", _tr("Smoothing {}"), _tr("Smoothing {} (the model's own is {})")),
        ("prior", _tr("Class prior {}"), _tr("Class prior {} (the model's own is {})")),
    )
    lines = []
    for key, alone, other in told:
        here, own = origin.get(key), origin.get(f"model_{key}")
        if isinstance(here, (int, float)) and isinstance(own, (int, float)):
            lines.append(other.format(rounded(here), rounded(own)))
        elif with_own and isinstance(here, (int, float)):
            lines.append(alone.format(rounded(here)))
    return lines


def _time_of(layer: QgsRasterLayer) -> str:
    """When the file was written: a map made again is bit for bit the same, and so tells no time."""
    try:
        moment = datetime.fromtimestamp(Path(layer.source()).stat().st_mtime)
    except OSError:
        moment = datetime.now()
    return moment.isoformat(" ", "minutes")


def _link(name: str, path: str) -> QgsAbstractMetadataBase.Link:
    return QgsAbstractMetadataBase.Link(name, "WWW:LINK", QUrl.fromLocalFile(path).toString())


def _extent(layer: QgsRasterLayer) -> QgsLayerMetadata.Extent:
    box = layer.extent()
    place = QgsLayerMetadata.SpatialExtent()
    place.extentCrs = layer.crs()
    place.bounds = QgsBox3d(box.xMinimum(), box.yMinimum(), 0, box.xMaximum(), box.yMaximum(), 0)
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([place])
    return extent
