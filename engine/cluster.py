"""A map's parts on a Dask cluster: workers read the layers and write the parts where all of them can, and the map is put together here.

The workers need the packages of the engine, but not the engine: its code goes to them with the job, under a name of its own, so that
a cluster that has served another version of it does not mix the two. Dask starts a part again whose worker is lost.
The only file that imports dask, and only where a cluster is asked for: to import it takes longer than to open the layers.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import io
import json
import logging
import os
import signal
import sys
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import Any

from .errors import KINDS, Cancelled, DeviceError, EngineError, InternalError, JobError, SetupError
from .grid import Window
from .jobs import ClassifyJob
from .model.parts import Part, Shelf, cut_parts, make_part
from .model.tile import Tile
from .wire import job_from_dict, job_to_dict

Progress = Callable[[float, str], None]

_BEAT_S = 0.1  # so often who waits is asked whether to go on
_ASK_S = 1.0  # and so often the scheduler how many workers there are
_PATIENCE_S = 15  # until a scheduler answers
_JOB = "job.json"
_TRIES = 10  # to find it, one a second
# Dask looks a hundred times a second what its workers do, for a page that nobody opens (up to a tenth of their time), and lets them give
# back memory that they want again at once (15 %)
_SWIFT = {"distributed.worker.profile.enabled": False, "distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": None}
_PYTHON = tuple(map(str, sys.version_info[:2]))
_IN_THE_BEGINNING = (1980, 1, 1, 0, 0, 0)  # of all files of the code: the same code has the same bytes


class MapOnCluster:
    """The tiles of a map from the workers of a cluster. Close it; forget the parts when the map is written.

    Raises OutputError where the folder of the parts cannot be made.
    """

    def __init__(self, job: ClassifyJob, tiles: Sequence[Window], sources: Sequence[str]) -> None:
        """tiles: of the map; sources: the files that its layers are made of."""
        self._job, self._address = job, job.cluster or ""
        self._parts = cut_parts(tiles)
        self._package, self._code = packed_engine()
        self._shelf = Shelf(job.map_path, _plan(job, self._parts, sources, self._package))
        self._found = [part for part in self._parts if part in self._shelf]
        self.workers, self._ask_at, self._done_px = 0, 0.0, 0

    @property
    def notes(self) -> list[str]:
        """A sentence where a run before had made some of the parts."""
        found, all_of_them = len(self._found), len(self._parts)
        return [f"{found} of {all_of_them} parts of the map were there from a run before"] if found else []

    @property
    def device(self) -> str:
        """What made the map, in words."""
        return f"{_counted(self.workers)} of {self._address}" if self.workers else "a run before"

    def tiles(self, progress: Progress) -> Generator[Tile, None, None]:
        """The parts as tiles, in any order; close it. Raises SetupError, DeviceError, and what making a part raises."""
        for part in self._found:
            yield self._shelf.read(part)
            self._done_px += _pixels(part)
            progress(self._share, "Mapping")
        missing = [part for part in self._parts if part not in self._found]
        if not missing:
            return
        with _connected(self._address) as client, self._asking():
            self._wait_for_workers(client, progress)
            for part in self._made(client, missing, progress):
                yield self._shelf.read(part)
                self._done_px += _pixels(part)

    @contextlib.contextmanager
    def _asking(self) -> Iterator[None]:
        """The job lies with its parts for as long as they are wanted: workers that do not find it any more stop."""
        job = Path(self._shelf.folder, _JOB)
        job.write_text(json.dumps(job_to_dict(self._job)), encoding="utf-8")
        try:
            yield
        finally:
            job.unlink(missing_ok=True)

    @property
    def _share(self) -> float:
        """Of the map that is done."""
        return self._done_px / sum(map(_pixels, self._parts))

    def forget(self) -> None:
        """The map is written."""
        self._shelf.clear()

    def close(self) -> None:
        """Parts stay for the next run."""
        self._shelf.close()

    def _wait_for_workers(self, client: Any, progress: Progress) -> None:
        while not self._count(client):
            progress(self._share, f"Waiting for workers of {self._address}")
            time.sleep(_BEAT_S)
        theirs = {tuple(entry["host"]["python"].split(".")[:2]) for entry in client.get_versions()["workers"].values()}
        if theirs - {_PYTHON}:
            found = ", ".join(".".join(version) for version in sorted(theirs - {_PYTHON}))
            hint = "Make their environment with the same version: what is sent to them is compiled for it"
            raise SetupError(f"Workers of {self._address} run Python {found}, this engine {'.'.join(_PYTHON)}", hint)

    def _count(self, client: Any) -> int:
        """The workers that there are, asked for now and then."""
        if time.monotonic() > self._ask_at:
            try:
                self.workers, self._ask_at = len(client.nthreads()), time.monotonic() + _ASK_S
            except (OSError, TimeoutError) as error:
                raise self._lost() from error
        return self.workers

    def _made(self, client: Any, parts: Sequence[Part], progress: Progress) -> Iterator[Part]:
        """Each part as soon as it is there."""
        from distributed import as_completed

        with tempfile.TemporaryDirectory() as folder:
            archive = Path(folder, f"{self._package}.zip")
            archive.write_bytes(self._code)
            client.upload_file(str(archive))
        keys = [f"map-{self._package}-{part.name}-{time.time_ns()}" for part in parts]
        futures = client.map(_traveller(self._package, self._shelf.folder), [_numbers(part) for part in parts], key=keys)
        of_key = dict(zip(keys, parts))
        try:
            ended = as_completed(futures, loop=client.loop)
            while not ended.is_empty():
                for future in ended.next_batch(block=False):
                    self._check(future)
                    yield of_key[future.key]
                progress(self._share, f"Mapping on {_counted(self._count(client))}")
                time.sleep(_BEAT_S)
        finally:
            with contextlib.suppress(Exception):  # the cluster may be what is gone
                client.cancel(futures, force=True)

    def _lost(self) -> DeviceError:
        return DeviceError(
            f"The cluster at '{self._address}' is lost", "Run the same job again: it goes on from the parts that are done"
        )

    def _check(self, future: Any) -> None:
        """Raises what went wrong with a part."""
        if future.status == "finished":
            failed = future.result()
            if failed is not None:
                raise KINDS.get(failed["kind"], EngineError)(failed["message"], failed["hint"])
            return
        if future.status != "error":
            raise self._lost()
        error = future.exception()
        if isinstance(error, ImportError):
            hint = "Install resources/engine-apply.lock and resources/engine-cluster.lock where the workers run"
            raise SetupError(f"The workers of {self._address} lack a package: {error}", hint)
        if type(error).__name__ == "KilledWorker":
            hint = "They may lack memory: give each more, or map with smaller tiles. Run the same job again: it goes on from here"
            raise DeviceError(f"Workers of {self._address} died again and again of one part of the map", hint)
        raise InternalError(
            f"A worker of {self._address} failed: {type(error).__name__}: {error}", "Please report it, with its log"
        )


def packed_engine() -> tuple[str, bytes]:
    """The engine's code as a package in a ZIP, and the package's name, which tells one version from another."""
    root = Path(__file__).resolve().parent
    sources = sorted(path.relative_to(root) for path in root.rglob("*.py"))
    texts = {path.as_posix(): (root / path).read_bytes() for path in sources}
    name = "xmodalnet_" + hashlib.sha256(repr(sorted(texts.items())).encode()).hexdigest()[:16]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in texts.items():
            archive.writestr(zipfile.ZipInfo(f"{name}/{path}", _IN_THE_BEGINNING), text)
    return name, out.getvalue()


def do_part(folder: str, numbers: list[list[int]]) -> dict[str, str] | None:
    """On a worker: make a part of the job that lies in the folder. Returns what went wrong, as a worker's errors are not ours."""
    from distributed import get_worker

    def still_wanted(fraction: float, stage: str) -> None:  # noqa: ARG001
        if not os.path.exists(os.path.join(folder, _JOB)):
            raise Cancelled

    try:
        job = job_from_dict(json.loads(_job_text(folder)))
        if not isinstance(job, ClassifyJob):
            raise JobError(f"'{folder}' holds no job to map", "Run the same job again")
        make_part(job, Part(tuple(Window(*window) for window in numbers)), folder, still_wanted)
    except Cancelled:
        return None
    except EngineError as error:
        return {"kind": type(error).__name__, "message": f"{error.message} (worker {get_worker().address})", "hint": error.hint}
    except OSError as error:
        hint = "Layers, model and map must lie where all workers find them under the same name"
        return {
            "kind": "OutputError",
            "message": f"'{folder}' is not there for worker {get_worker().address}: {error}",
            "hint": hint,
        }
    return None


def _job_text(folder: str) -> str:
    """Of the job in a folder, which a network's file system may show a moment later."""
    for _ in range(_TRIES):
        with contextlib.suppress(FileNotFoundError):
            return Path(folder, _JOB).read_text(encoding="utf-8")
        time.sleep(1)
    return Path(folder, _JOB).read_text(encoding="utf-8")


def _traveller(package: str, folder: str) -> Callable[[list[list[int]]], dict[str, str] | None]:
    """What is sent: a function inside of another travels by value, so that neither scheduler nor worker need to know our names."""

    def call(numbers: list[list[int]]) -> dict[str, str] | None:
        found: dict[str, str] | None = importlib.import_module(f"{package}.cluster").do_part(folder, numbers)
        return found

    return call


@contextlib.contextmanager
def _connected(address: str) -> Iterator[Any]:
    """A client of the cluster; "local:N" is one of N processes on this machine. Raises SetupError, DeviceError."""
    try:
        from distributed import Client
    except ImportError as error:
        hint = "Install resources/engine-cluster.lock into the engine's environment"
        raise SetupError(f"To map on a cluster the engine's Python lacks a package: {error}", hint) from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what goes wrong comes as sentences
    with contextlib.ExitStack() as opened:
        kind, _, count = address.partition(":")
        where = opened.enter_context(_local_cluster(int(count))) if kind == "local" else address
        try:
            client = opened.enter_context(Client(where, timeout=_PATIENCE_S, set_as_default=False))
        except (OSError, ValueError) as error:
            hint = "Is its scheduler running, of the same version of Dask, and may this machine reach it?"
            raise DeviceError(f"The cluster at '{address}' does not answer", hint) from error
        yield client


@contextlib.contextmanager
def _local_cluster(workers: int) -> Iterator[Any]:
    import dask
    from distributed import LocalCluster

    quiet = {"dashboard_address": None, "silence_logs": logging.CRITICAL}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        with _interrupts_stay_here(), dask.config.set(_SWIFT):
            cluster = LocalCluster(n_workers=workers, threads_per_worker=1, local_directory=folder, **quiet)
        with cluster:
            yield cluster


@contextlib.contextmanager
def _interrupts_stay_here() -> Iterator[None]:
    """Processes that start now do not hear Ctrl-C, which a terminal sends to all of them; who started them tells them to stop."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _counted(workers: int) -> str:
    return f"{workers} worker{'' if workers == 1 else 's'}"


def _numbers(part: Part) -> list[list[int]]:
    return [[tile.col, tile.row, tile.width, tile.height] for tile in part.tiles]


def _pixels(part: Part) -> int:
    return part.window.width * part.window.height


def _plan(job: ClassifyJob, parts: Sequence[Part], sources: Sequence[str], package: str) -> str:
    """All that a part depends on: the job, the files as they are now, how the map is cut, and the engine's code."""
    asked = {name: job_to_dict(job)[name] for name in ("layers", "area", "area_crs", "device", "smoothing")}
    beside = [job.confidence_path is not None, job.uncertainty_path is not None]
    files = [_state(path) for path in (job.model_path, *sources)]
    return json.dumps([package, asked, beside, files, [_numbers(part) for part in parts]])


def _state(path: str) -> list[object]:
    """A file's name, size and time; what is no file of this machine has its name alone."""
    try:
        found = os.stat(path)
    except OSError:
        return [path]
    return [path, found.st_size, found.st_mtime_ns]
