"""The files behind what a job reads: a VRT, a subdataset or a link is another name of a file that no result may replace."""

from __future__ import annotations

import os
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
    (path, text), told = labels.known_as, training.get("label_layer")
    (layer, subset), (learned_layer, learned_subset) = (_parted(each) for each in (text, told if isinstance(told, str) else ""))
    learned = training.get("labels")
    is_path = isinstance(learned, str) and os.path.realpath(learned) == os.path.realpath(path)
    is_layer = not layer or not learned_layer or layer == learned_layer
    return is_path and is_layer and (not subset or not learned_subset or subset == learned_subset)


def _parted(text: str) -> tuple[str, str]:
    """The name of a layer, and its filter."""
    layer, _, subset = text.partition("|subset=")
    return layer, subset


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
