"""The files behind what a job reads: a VRT, a subdataset or a link is another name of a file that no result may replace."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Optional

from ..addresses import known_again, name_of
from ..errors import JobError, LayerError
from ..files import check_writable
from ..specs import LabelSpec, LayerSpec
from .raster import open_raster

LAYER_IDS, LABELS_ID, LEARNED_FROM = "layer_ids", "labels_id", "learned_from"  # of an origin: files as `known_again` tells them


def check_apart(outputs: Iterable[Optional[str]], inputs: Mapping[str, Optional[str]]) -> None:
    """Raises JobError where an output is a file that an input consists of. inputs: path, or any GDAL name, by what the user calls it;
    None and "" where there is none."""
    old = [path for path in outputs if path is not None and os.path.exists(path)]
    for what, name in inputs.items() if old else ():
        for file in files_behind(name) if name else ():
            for path in old:
                if os.path.exists(file) and os.path.samefile(path, file):
                    raise JobError(
                        f"'{path}' belongs to the {what} and would be written over", "Choose another name for the result"
                    )


def layer_files(layers: Iterable[LayerSpec]) -> dict[str, Optional[str]]:
    """Layers as inputs of these checks."""
    return {f"layer '{layer.stream}'": layer.path for layer in layers}


def check_targets(outputs: Iterable[Optional[str]], inputs: Mapping[str, Optional[str]]) -> None:
    """All that a job is to write can be, and is none of what it reads. Raises JobError, OutputError."""
    targets = [path for path in outputs if path]
    check_apart(targets, inputs)
    for path in targets:
        check_writable(path)


def is_learned_from(training: Mapping[str, Any], labels: LabelSpec) -> bool:
    """Whether a model's provenance says that it was trained with these very labels, or some of them, be they a copy. Two filters of one
    layer may well part what teaches from what tests."""
    training = by_names(training)
    path, layer, subset = labels.told_apart_by
    learned = training.get(LABELS_ID)
    if learned == known_again(f"{path} ({layer})"):  # so an older model tells of what lies in no file
        return True
    if learned != known_again(path):
        return False
    pairs = ((layer, training.get("label_layer")), (subset, training.get("label_filter")))
    return all(not here or not there or here == there for here, there in pairs)


def by_names(told: Mapping[str, Any]) -> dict[str, Any]:
    """What a model or a map tells of its origin, with the names of files and what knows each of them again: older ones tell whole paths,
    which are nobody's business where the model goes."""
    found = dict(told)
    if LAYER_IDS in told or LABELS_ID in told:
        return found
    layers, labels, before = (told.get(key) for key in ("layers", "labels", LEARNED_FROM))
    if isinstance(layers, dict):
        paths = {stream: path for stream, path in layers.items() if isinstance(path, str)}
        found["layers"] = {stream: name_of(path) for stream, path in paths.items()}
        found[LAYER_IDS] = {stream: known_again(path) for stream, path in paths.items()}
    if isinstance(labels, str):
        found |= {"labels": name_of(labels), LABELS_ID: known_again(labels)}
    if isinstance(before, list):
        found[LEARNED_FROM] = [known_again(path) for path in before if isinstance(path, str)]
    if isinstance(told.get("training"), dict):
        found["training"] = by_names(told["training"])
    for key in ("model", "within", "continued_from"):
        if isinstance(told.get(key), str):
            found[key] = name_of(told[key])
    return found


def layers_told(layers: Iterable[LayerSpec]) -> dict[str, Any]:
    """Layers as a model or a map tells of them."""
    paths = {layer.stream: layer.path for layer in layers}
    return {
        "layers": {stream: name_of(path) for stream, path in paths.items()},
        LAYER_IDS: {stream: known_again(path) for stream, path in paths.items()},
    }


def labels_told(labels: LabelSpec) -> dict[str, str]:
    """Labels as a model tells of them."""
    path, layer, subset = labels.told_apart_by
    return {"labels": name_of(path), LABELS_ID: known_again(path), "label_layer": layer, "label_filter": subset}


def is_copy_beside(model_path: str, labels_path: str) -> bool:
    """Whether labels are the copy that the panel keeps beside a model, of what had no file of its own when the model learned from it."""
    model, labels = os.path.realpath(model_path), os.path.realpath(labels_path)
    return re.fullmatch(re.escape(model) + r"\.labels(_\d+)?\.gpkg", labels) is not None


def files_behind(name: str) -> Iterator[str]:
    """The file of that name and every file that GDAL reads for it, through VRTs of VRTs."""
    waiting, seen = [name], {name}
    while waiting:
        current = waiting.pop()
        yield current
        if current == name or current.lower().endswith(".vrt") or not os.path.exists(current):
            found = [file for file in _files(current) if file not in seen]
            seen.update(found)
            waiting += found


def _files(name: str) -> list[str]:
    """What GDAL opens for a raster; nothing for what is none, or cannot be read: whoever reads it says so."""
    try:
        with open_raster(name) as raster:
            return list(raster.dataset.files)
    except LayerError:
        return []
