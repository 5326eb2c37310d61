"""A map's parts on a Dask cluster: workers read the layers and write the parts where all of them can, and the map is put together here.

Dask starts a part again whose worker is lost. It is imported only where a cluster is asked for, as that takes longer than to open the
layers: here and by `scheduler` and `remote`, nowhere else.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path
from typing import Any

from .errors import KINDS, DeviceError, EngineError, InternalError, OutputError, SetupError
from .files import written_whole
from .grid import Window
from .jobs import ClassifyJob
from .model.parts import ASKED, Part, Shelf, cut_parts
from .model.tile import Tile
from .remote import SHARED, Call, numbers_of, packed_engine, traveller
from .scheduler import PATIENCE_S, connected
from .wire import job_to_dict

log = logging.getLogger(__name__)

Progress = Callable[[float, str], None]

_BEAT_S = 0.1  # so often who waits is asked whether to go on
_ASK_S = 1.0  # and so often the scheduler how many workers there are
_ALIVE_S = 10.0  # and so often others are told that this run lives; they wait for `parts.WANTED_S`
_SHOWN_S = 90.0  # until a network's file system shows what a worker has written
_PYTHON = tuple(map(str, sys.version_info[:2]))


class MapOnCluster:
    """The tiles of a map from the workers of a cluster. Close it.

    Raises OutputError where the folder of the parts cannot be made.
    """

    def __init__(self, job: ClassifyJob, tiles: Sequence[Window], sources: Sequence[str]) -> None:
        """tiles: of the map; sources: the files that its layers are made of."""
        self._job, self._address = job, job.cluster or ""
        self._parts = cut_parts(tiles)
        self._package, self._code = packed_engine()
        self._shelf = Shelf(job.map_path, _plan(job, self._parts, sources, self._package))
        # Of this run alone: no other one ends it, and no machine remembers that there was no such file
        self._job_path = os.path.join(self._shelf.folder, ASKED.format(secrets.token_hex(8)))
        self._unknown = [path for path in sources if not os.path.exists(path)]
        self.workers, self._ask_at, self._tell_at, self._done_px, self._found = 0, 0.0, 0.0, 0, 0

    @property
    def notes(self) -> list[str]:
        """A sentence where a run before had made some of the parts, and where nobody can tell whether a layer has changed since."""
        told = []
        if self._found:
            told.append(f"{self._found} of {len(self._parts)} parts of the map were there from a run before")
            told += [f"Whether '{path}' has changed since cannot be told from here" for path in self._unknown]
        return told

    @property
    def device(self) -> str:
        """What made the map, in words."""
        return f"{_counted(self.workers)} of {self._address}" if self.workers else "a run before"

    def tiles(self, progress: Progress) -> Generator[Tile, None, None]:
        """The parts as tiles, in any order; close it. Raises SetupError, DeviceError, and what making a part raises."""
        missing, there = [], self._shelf.names()
        for part in self._parts:
            tile = self._shelf.read(part) if part.name in there else None
            if tile is None:
                missing.append(part)
                continue
            self._found += 1
            yield tile
            self._done_px += _pixels(part)
            progress(self._share, "Mapping")
        if missing:
            yield from self._asked_for(missing, progress)
        self._shelf.forget_dead()

    def _asked_for(self, missing: Sequence[Part], progress: Progress) -> Generator[Tile, None, None]:
        """The parts that are not there yet, as workers make them."""
        with connected(self._address) as client, self._asking():
            self._wait_for_workers(client, progress)
            for part in self._made(client, missing, progress):
                tile = self._shelf.read(part)
                if tile is None:
                    raise OutputError(
                        f"A part of the map was damaged as it was written to '{self._shelf.folder}'", "Run the same job again"
                    )
                yield tile
                self._done_px += _pixels(part)

    @contextlib.contextmanager
    def _asking(self) -> Iterator[None]:
        """The job lies with its parts for as long as they are wanted: workers that do not find it any more stop."""
        with written_whole(self._job_path) as draft:
            draft.write_text(json.dumps(job_to_dict(self._job)), encoding="utf-8")
        try:
            yield
        finally:
            Path(self._job_path).unlink(missing_ok=True)

    @property
    def _share(self) -> float:
        """Of the map that is done."""
        return self._done_px / sum(map(_pixels, self._parts))

    def close(self) -> None:
        """Parts stay for the next run, unless the map is written and they are cleared."""
        kept = self._shelf.close()
        if kept:
            log.warning(
                "%d of %d parts of the map stay in '%s': the same job goes on from them",
                kept,
                len(self._parts),
                self._shelf.folder,
            )

    def _wait_for_workers(self, client: Any, progress: Progress) -> None:
        while not self._count(client):
            progress(self._share, f"Waiting for workers of {self._address}")
            time.sleep(_BEAT_S)

    def _count(self, client: Any) -> int:
        """The workers that there are, asked for now and then. Raises SetupError where one that is new does not fit."""
        self._tell_alive()
        if time.monotonic() > self._ask_at:
            with self._talking():
                before, self.workers = self.workers, len(client.nthreads())
                self._ask_at = time.monotonic() + _ASK_S
                if self.workers > before:
                    self._check_python(client)
        return self.workers

    def _tell_alive(self) -> None:
        """Now and then: whoever clears this map's parts must see that they are wanted."""
        if time.monotonic() > self._tell_at:
            self._tell_at = time.monotonic() + _ALIVE_S
            with contextlib.suppress(OSError):
                os.utime(self._job_path)

    def _check_python(self, client: Any) -> None:
        found = client.get_versions()["workers"].values()
        others = {tuple(entry["host"]["python"].split(".")[:2]) for entry in found} - {_PYTHON}
        if others:
            told = ", ".join(".".join(version) for version in sorted(others))
            hint = "Make their environment with the same version: what is sent to them is compiled for it"
            raise SetupError(f"Workers of {self._address} run Python {told}, this engine {'.'.join(_PYTHON)}", hint)

    def _made(self, client: Any, parts: Sequence[Part], progress: Progress) -> Iterator[Part]:
        """Each part as soon as it is there. One whose worker was lost together with the word that it is done, is asked for again."""
        with self._talking():
            self._send_code(client)
            orders = _Orders(client, traveller(self._package, self._job_path), parts)
        told: dict[Part, float] = {}  # parts that are said to be there, and until when they must be seen
        try:
            while told or orders.is_open:
                ended = orders.ended()
                there = self._shelf.names() if told or ended else set()
                for part, future in ended:
                    if part.name in there or self._is_done(future):
                        told[part] = time.monotonic() + _SHOWN_S
                    elif client.status == "running":
                        with self._talking():
                            orders.ask([part])
                    else:
                        raise self._lost()
                for part in [part for part in told if part.name in there]:
                    del told[part]
                    yield part
                if any(limit < time.monotonic() for limit in told.values()):
                    raise OutputError(
                        f"A part of the map is not seen in '{self._shelf.folder}'", f"{SHARED}; run the same job again"
                    )
                progress(self._share, f"Mapping on {_counted(self._count(client))}")
                time.sleep(_BEAT_S)
        finally:
            orders.cancel()

    def _send_code(self, client: Any) -> None:
        """To the workers that are there and to those that come later."""
        from distributed import UploadFile

        with tempfile.TemporaryDirectory() as folder:
            archive = Path(folder, f"{self._package}.zip")
            archive.write_bytes(self._code)
            client.register_plugin(UploadFile(str(archive)), name=self._package)

    @contextlib.contextmanager
    def _talking(self) -> Iterator[None]:
        """Dask's errors of a connection as a sentence."""
        try:
            yield
        except (OSError, TimeoutError) as error:
            raise self._lost() from error

    def _lost(self) -> DeviceError:
        return DeviceError(
            f"The cluster at '{self._address}' is lost", "Run the same job again: it goes on from the parts that are done"
        )

    def _is_done(self, future: Any) -> bool:
        """Whether the part of a future that has ended is made; False where it must be asked for again. Raises what went wrong."""
        if future.status not in ("finished", "error"):
            return False  # its worker is lost
        if future.status == "finished":
            with self._talking():
                failed = future.result(timeout=PATIENCE_S)
            if failed is not None:
                raise KINDS.get(failed["kind"], EngineError)(failed["message"], failed["hint"])
            return True
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


class _Orders:
    """Parts that were asked for, each perhaps more than once."""

    def __init__(self, client: Any, call: Call, parts: Sequence[Part]) -> None:
        from distributed import as_completed

        self._client, self._call = client, call
        self._parts: dict[str, Part] = {}
        self._futures: list[Any] = []
        self._ended = as_completed((), loop=client.loop)
        self.ask(parts)

    @property
    def is_open(self) -> bool:
        """Whether any of them has not ended, or not been told of."""
        return not self._ended.is_empty()

    def ask(self, parts: Sequence[Part]) -> None:
        keys = [f"map-{part.name}-{secrets.token_hex(8)}" for part in parts]
        futures = self._client.map(self._call, [numbers_of(part) for part in parts], key=keys)
        self._parts.update(zip(keys, parts))
        self._futures += futures
        self._ended.update(futures)

    def ended(self) -> list[tuple[Part, Any]]:
        """What has ended since it was asked last, well or not, and its future."""
        return [(self._parts[future.key], future) for future in self._ended.next_batch(block=False)] if self.is_open else []

    def cancel(self) -> None:
        with contextlib.suppress(Exception):  # the cluster may be what is gone
            self._client.cancel(self._futures, force=True)


def _counted(workers: int) -> str:
    return f"{workers} worker{'' if workers == 1 else 's'}"


def _pixels(part: Part) -> int:
    return part.window.width * part.window.height


def _plan(job: ClassifyJob, parts: Sequence[Part], sources: Sequence[str], package: str) -> str:
    """All that a part depends on: the job, the files as they are now, how the map is cut, and the engine's code."""
    asked = {name: job_to_dict(job)[name] for name in ("layers", "area", "area_crs", "device", "smoothing", "prior")}
    beside = [job.confidence_path is not None, job.uncertainty_path is not None]
    files = [_state(path) for path in (job.model_path, *sources)]
    return json.dumps([package, asked, beside, files, [numbers_of(part) for part in parts]])


def _state(path: str) -> list[object]:
    """A file's name, size and time; what is no file of this machine has its name alone."""
    try:
        found = os.stat(path)
    except OSError:
        return [path]
    return [path, found.st_size, found.st_mtime_ns]
