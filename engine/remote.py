"""What goes to the workers of a cluster, and what they do: the engine's code, the job's file, and the tiles of a part.

The workers need the packages of the engine, but not the engine: its code goes to them with the job, under a name of its own, so that
a cluster that has served another version of it does not mix the two.
"""

from __future__ import annotations

import hashlib
import importlib
import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

from .errors import Cancelled, EngineError, JobError
from .grid import Window
from .jobs import ClassifyJob
from .model.parts import ANOTHER_RUN, Part, make_part
from .wire import job_from_dict

Call = Callable[[list[list[int]]], dict[str, str] | None]  # tiles of a part -> what went wrong

SHARED = "Layers, model and map must lie where all workers find them under the same name"
_IN_THE_BEGINNING = (1980, 1, 1, 0, 0, 0)  # of all files of the code: the same code has the same bytes


def packed_engine() -> tuple[str, bytes]:
    """The engine's code as a package in a ZIP, and the package's name, which tells one version from another."""
    root = Path(__file__).resolve().parent
    sources = sorted(path.relative_to(root) for path in (*root.glob("*.py"), *root.glob("*/*.py")))
    texts = {path.as_posix(): (root / path).read_bytes() for path in sources}
    name = "xmodalnet_" + hashlib.sha256(repr(sorted(texts.items())).encode()).hexdigest()[:16]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in texts.items():
            archive.writestr(zipfile.ZipInfo(f"{name}/{path}", _IN_THE_BEGINNING), text)
    return name, out.getvalue()


def do_part(job_path: str, numbers: list[list[int]]) -> dict[str, str] | None:
    """On a worker: make a part of a job beside its file. Returns what went wrong, as a worker's errors are not ours."""
    from distributed import get_worker

    folder = os.path.dirname(job_path)

    def still_wanted(fraction: float, stage: str) -> None:  # noqa: ARG001
        if not os.path.exists(job_path):
            raise Cancelled

    try:
        if os.path.isdir(folder):
            still_wanted(0.0, "")
        job = job_from_dict(json.loads(Path(job_path).read_text(encoding="utf-8")))
        if not isinstance(job, ClassifyJob):
            raise JobError(f"'{job_path}' holds no job to map", "Run the same job again")
        make_part(job, Part(tuple(Window(*window) for window in numbers)), folder, still_wanted)
    except Cancelled:  # heard only where somebody still wants it
        return {"kind": "OutputError", "message": f"The parts of the map in '{folder}' were given up", "hint": ANOTHER_RUN}
    except EngineError as error:
        return {"kind": type(error).__name__, "message": f"{error.message} (worker {get_worker().address})", "hint": error.hint}
    except OSError as error:
        return {
            "kind": "OutputError",
            "message": f"'{folder}' is not there for worker {get_worker().address}: {error}",
            "hint": SHARED,
        }
    except MemoryError:
        hint = "Give the workers more memory, or map with smaller tiles"
        return {"kind": "DeviceError", "message": f"The memory of worker {get_worker().address} is not enough", "hint": hint}
    return None


def traveller(package: str, job_path: str) -> Call:
    """What is sent: a function inside of another travels by value, so that neither scheduler nor worker need to know our names."""

    def call(numbers: list[list[int]]) -> dict[str, str] | None:
        found: dict[str, str] | None = importlib.import_module(f"{package}.remote").do_part(job_path, numbers)
        return found

    return call


def numbers_of(part: Part) -> list[list[int]]:
    """A part's tiles as they travel."""
    return [[tile.col, tile.row, tile.width, tile.height] for tile in part.tiles]
