"""The files behind what a job reads: a VRT, a subdataset or a link is another name of a file that no result may replace."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Optional

from ..errors import JobError, LayerError
from ..specs import LabelSpec
from .raster import open_raster


def check_apart(outputs: Iterable[Optional[str]], inputs: Mapping[str, str]) -> None:
    """Raises JobError where an output is a file that an input consists of. inputs: path, or any GDAL name, by what the user calls it."""
    old = [path for path in outputs if path is not None and os.path.exists(path)]
    for what, name in inputs.items() if old else ():
        for file in files_behind(name):
            for path in old:
                if os.path.exists(file) and os.path.samefile(path, file):
                    raise JobError(
                        f"'{path}' belongs to the {what} and would be written over", "Choose another name for the result"
                    )


def is_learned_from(training: Mapping[str, Any], labels: LabelSpec) -> bool:
    """Whether a model's provenance says that it was trained with these very labels, or some of them, be they a copy. Two filters of one
    layer may well part what teaches from what tests."""
    path, layer, subset = labels.told_apart_by
    learned = training.get("labels")
    if learned == f"{path} ({layer})":  # so an older model tells of what lies in no file
        return True
    if not isinstance(learned, str) or os.path.realpath(learned) != os.path.realpath(path):
        return False
    pairs = ((layer, training.get("label_layer")), (subset, training.get("label_filter")))
    return all(not here or not there or here == there for here, there in pairs)


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
