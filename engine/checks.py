"""What may be asked of the fields of a job: paths, areas, seeds, devices and texts. Each check raises JobError with a way out."""

from __future__ import annotations

import math
import os
import re
import sys
import unicodedata
from typing import Optional

from .addresses import WITHHELD, lacks_secrets
from .errors import JobError
from .grid import Bounds


def check_path(path: str, what: str, *suffixes: str) -> None:
    if not path.strip():
        raise JobError(f"No path is given for the {what}", "Choose a file")
    if not is_unicode(path):
        shown = path.encode("utf-8", "replace").decode("utf-8")
        raise JobError(f"The name of the {what} '{shown}' is not in UTF-8", "Rename the file or its folder")
    if lacks_secrets(path):
        hint = f"Put the whole address into the job file, with what belongs in place of {WITHHELD}"
        raise JobError(f"The {what} was kept without its account, password or key: '{path}'", hint)
    if suffixes and not path.lower().endswith(suffixes):
        raise JobError(f"The {what} '{path}' does not end in {suffixes[0]}", f"Call it something{suffixes[0]}")


def check_outputs(outputs: list[Optional[str]], inputs: list[str]) -> None:
    """No output may be an input, nor another output: nothing of the user's is ever written over by mistake."""
    seen = {same_file(path): path for path in inputs}
    for path in filter(None, outputs):
        if same_file(path) in seen:
            raise JobError(f"'{path}' would be written over something that the job needs", "Choose another name for the result")
        seen[same_file(path)] = path


def same_file(path: str) -> str:
    """A path in the form in which two names of one file are equal."""
    try:
        found = os.path.realpath(path)
    except OSError:  # Windows takes it for a device, such as 'aux.tif'; whether it can be written is told later
        found = os.path.abspath(path)
    found = os.path.normcase(found)
    # Disks of a Mac know neither case nor whether an umlaut is one letter or two, and Python there does
    return unicodedata.normalize("NFC", found).casefold() if sys.platform == "darwin" else found


def check_text(text: str, what: str, most: int) -> None:
    """Plain text of the user's that goes into a file."""
    if len(text) > most:
        raise JobError(f"{len(text)} characters are too many for the {what}", f"Write {most} at most")
    if not is_unicode(text):
        raise JobError(f"The text for the {what} is not in UTF-8", "Write it anew")


def is_unicode(text: str) -> bool:
    """Whether it can be written as UTF-8: bytes of the command line that are none stand in a str as lone surrogates."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def check_area(area: Optional[Bounds]) -> None:
    if area is not None and not all(map(math.isfinite, area)):
        raise JobError(f"The area {area} has no end", "Give left, bottom, right, top in map units")
    if area is not None and not (area[0] < area[2] and area[1] < area[3]):
        raise JobError(f"The area {area} is empty", "Give left, bottom, right, top in map units")


def check_seed(seed: int) -> None:
    if not 0 <= seed < 2**63:
        raise JobError(f"The seed is {seed}", "Choose a whole number from 0 to 9223372036854775807")


def check_device(device: str) -> None:
    if device not in ("auto", "cpu", "cuda") and not re.fullmatch(r"cuda:[0-9]{1,3}", device):
        raise JobError(f"'{device}' is no device", "Choose auto, cpu or cuda:0")


def check_cluster(cluster: str) -> None:
    if not re.fullmatch(r"local:[1-9][0-9]{0,2}|[a-z]+://\S+:[0-9]+", cluster):
        raise JobError(f"'{cluster}' is no cluster", "Give the address of a Dask scheduler, such as tcp://host:8786, or local:4")
