"""A map in parts that can be made anywhere and in any order: each a run of tiles, and a file in a hidden folder beside the map until
that is whole. So what was done is kept when a machine is lost, and the same job goes on from there. A tile says the same wherever and
beside whatever it is made, so a map in parts is the map that one machine makes, bit for bit.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import OutputError
from ..files import check_writable, output_error, written_whole
from ..grid import Window
from ..jobs import ClassifyJob
from .mapped import fit_layers, open_area, shift_of, smoothing_of
from .store import load_model
from .tile import Tile, empty_tile
from .tiling import make_tiles, open_graphs

_LEAST_PX = 2 * 2**20  # of a part: ours. What lies above and below of it is computed twice; where one fails, so much is lost
_LEAST_ROWS = 1024
ASKED = "job-{}.json"  # beside the parts while a run waits for them
WANTED_S = 300.0  # ours: the token of a run that lives is younger
ANOTHER_RUN = "Does another run make the same map? Wait for it, or run the same job again"


@dataclass(frozen=True)
class Part:
    """Tiles that lie one under another."""

    tiles: tuple[Window, ...]

    @property
    def window(self) -> Window:
        """What they cover."""
        first = self.tiles[0]
        return Window(first.col, first.row, first.width, sum(tile.height for tile in self.tiles))

    @property
    def name(self) -> str:
        """Of its file."""
        return f"{self.window.col}-{self.window.row}.npz"


def cut_parts(tiles: Sequence[Window]) -> list[Part]:
    """Tiles, column after column from top to bottom, in parts of a few million pixels."""
    parts: list[list[Window]] = []
    for tile in tiles:
        part = parts[-1] if parts else []
        rows = sum(entry.height for entry in part)
        if not part or tile.col != part[0].col or (rows >= _LEAST_ROWS and rows * tile.width >= _LEAST_PX):
            parts.append([])
        parts[-1].append(tile)
    return [Part(tuple(part)) for part in parts]


class Shelf:
    """The folder of a map's parts, in the hidden one beside it. plan: all that the parts depend on; each plan has a folder of its own, so
    that what somebody still makes by an older one stays out of this map.

    Raises OutputError where it cannot be made.
    """

    def __init__(self, map_path: str, plan: str) -> None:
        check_writable(map_path)
        self._folder = parts_folder(map_path) / hashlib.sha256(plan.encode()).hexdigest()[:16]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise output_error(str(self._folder), error) from error
        self._asked_before = _tokens(self._folder)

    @property
    def folder(self) -> str:
        return str(self._folder)

    def names(self) -> set[str]:
        """Of the parts that are there. Listed, as a network's file system may remember of a single one that it was not there.

        Raises OutputError where their folder is gone."""
        try:
            return {name for name in os.listdir(self._folder) if not name.startswith(".") and name.endswith(".npz")}
        except OSError as error:
            raise OutputError(
                f"The parts of the map in '{self._folder}' are gone: {error.strerror or error}", ANOTHER_RUN
            ) from error

    def read(self, part: Part) -> Tile | None:
        """A part as one tile; None where it is damaged, and then its file goes. Raises OutputError where it cannot be read."""
        path = self._folder / part.name
        try:
            # Opened here, as numpy leaves what is no archive open, and on Windows nobody could remove it
            with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
                return Tile(part.window, file["index"], file["confidence"], file["uncertainty"])
        except (KeyError, ValueError, EOFError, zipfile.BadZipFile, zlib.error):
            path.unlink(missing_ok=True)
            return None
        except OSError as error:
            hint = "Run the same job again: it goes on from the parts that are there"
            raise OutputError(f"A part of the map cannot be read: '{path}': {error.strerror or error}", hint) from error

    def forget_dead(self) -> None:
        """All parts are there: who has asked for them before, and has not told since that it lives, was killed and wants none."""
        for token, told_ns in _tokens(self._folder).items():
            if self._asked_before.get(token) == told_ns:
                with contextlib.suppress(OSError):  # of another user
                    token.unlink()

    def close(self) -> int:
        """How many parts stay; without any the folder is forgotten."""
        count = len(self.names()) if self._folder.is_dir() else 0
        if not count:
            shutil.rmtree(self._folder, ignore_errors=True)
            with contextlib.suppress(OSError):
                self._folder.parent.rmdir()  # unless another plan's parts are there
        return count


def parts_folder(map_path: str) -> Path:
    """Where a map's parts lie."""
    return Path(map_path).with_name(f".{Path(map_path).name}.parts")


def clear_parts(map_path: str) -> None:
    """The map is whole: all its parts go, but for those that another run still wants."""
    folder = parts_folder(map_path)
    with contextlib.suppress(OSError):
        with tempfile.TemporaryFile(dir=folder) as new:  # the clock of the machine that keeps the folder, which may not be ours
            alive_ns = os.fstat(new.fileno()).st_mtime_ns - int(WANTED_S * 1e9)
        for plan in list(folder.iterdir()):
            if not any(told_ns > alive_ns for told_ns in _tokens(plan).values()):
                shutil.rmtree(plan, ignore_errors=True)
        folder.rmdir()


def _tokens(plan: Path) -> dict[Path, int]:
    """The tokens beside a plan's parts, and when each was touched. Opened, as a network's file system may remember an older time."""
    found = {}
    for token in plan.glob(ASKED.format("*")):
        with contextlib.suppress(OSError), token.open("rb") as file:
            found[token] = os.fstat(file.fileno()).st_mtime_ns
    return found


def make_part(job: ClassifyJob, part: Part, folder: str, progress: Callable[[float, str], None]) -> None:
    """Compute a part on one core and write it into the folder of the parts, if it is not there. Raises EngineError or Cancelled."""
    path = Path(folder) / part.name
    if path.is_file():
        return
    check_writable(str(path))
    model = load_model(job.model_path)
    unsure = job.uncertainty_path is not None
    whole = empty_tile(part.window, unsure)
    with (
        open_area(job, fit_layers(job, model.card), model.card) as stack,
        contextlib.closing(
            open_graphs(model, job.device, smoothing_of(job, model.card), unsure, 1, shift_of(job, model))
        ) as graphs,
    ):
        for tile in make_tiles(stack, graphs, part.tiles, progress):
            rows = slice(tile.window.row - part.window.row, tile.window.row - part.window.row + tile.window.height)
            whole.index[rows], whole.confidence[rows], whole.uncertainty[:, rows] = tile.index, tile.confidence, tile.uncertainty
    _write(path, whole, job.confidence_path is not None)


def _write(path: Path, tile: Tile, sure: bool) -> None:
    """The file of a part; without confidence where nobody asked for it. Classes are packed, as they shrink to little."""
    confidence = tile.confidence if sure else np.empty((0, 0), np.float32)
    arrays = {"index": tile.index, "confidence": confidence, "uncertainty": tile.uncertainty}
    with written_whole(str(path)) as draft, zipfile.ZipFile(draft, "w") as file:
        for name, values in arrays.items():
            entry = zipfile.ZipInfo(f"{name}.npy")
            entry.compress_type = zipfile.ZIP_DEFLATED if values.dtype == np.uint8 else zipfile.ZIP_STORED
            with file.open(entry, "w", force_zip64=True) as out:
                np.lib.format.write_array(out, np.ascontiguousarray(values), allow_pickle=False)
