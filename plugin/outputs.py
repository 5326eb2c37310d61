"""Files that the plugin itself writes: whole or not at all, and never over a layer of the project."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsMapLayer, QgsProcessingUtils, QgsProject, QgsProviderRegistry
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths

from ..engine.checks import same_file
from ..engine.errors import Cancelled, JobError, OutputError
from ..engine.files import check_writable, folder_beside, output_error, place_of, put_in_place, written_whole
from ..engine.wire import Progress

__all__ = [
    "IsStopped",
    "Tell",
    "beside",
    "check_target",
    "free_path",
    "home_for",
    "is_temporary",
    "names_of_layers",
    "passing_folder",
    "publish",
    "shown_from",
    "step",
    "takes_files",
    "temporary_folder",
    "work_folder",
    "worked_out",
    "written_whole",
]

Tell = Callable[[Progress], None]
IsStopped = Callable[[], bool]

_ON_WINDOWS = os.name == "nt"
_TEMPORARY = "xmodalnet_"  # how the names of such folders begin
_LEFT_S = 7 * 24 * 3600  # after that nobody looks at them any more

_tr = partial(QCoreApplication.translate, "XModalNet")


def step(tell: Tell, is_stopped: IsStopped, part: float, stage: str) -> None:
    """How far work in the background is, 0..1. Raises Cancelled where it is given up."""
    tell(Progress(part, stage))
    if is_stopped():
        raise Cancelled


def check_target(path: Path) -> None:
    """A file that may be written or replaced. Raises JobError for one of a layer of the project, OutputError for one that cannot be."""
    name = shown_from(path)
    if name:
        raise JobError(
            _tr("'{}' is the file of layer '{}', which would be written over").format(path, name),
            _tr("Choose another name, such as {}, or remove that layer").format(free_path(path).name),
        )
    check_writable(str(path))


def shown_from(path: Path) -> str:
    """The name of a layer of the project that shows this file, "" where none does."""
    wanted = same_file(str(path))
    found = (layer.name() or "?" for layer in QgsProject.instance().mapLayers().values() if same_file(_path_of(layer)) == wanted)
    return next(found, "")


def names_of_layers() -> set[str]:
    """What the files of the project's layers are called, in whatever folder; without suffix, and in small letters."""
    return {Path(_path_of(layer)).stem.casefold() for layer in QgsProject.instance().mapLayers().values()}


def free_path(
    path: Path, files_of: Callable[[Path], Iterable[Path]] = lambda path: (path,), taken: Collection[str] = frozenset()
) -> Path:
    """The path, with a number where there is such a file already, or a layer of the project that has lost it; files_of: all that will be
    written under the name. taken: names (`names_of_layers`) of what lies elsewhere, and would be taken for this one."""
    shown = {same_file(_path_of(layer)) for layer in QgsProject.instance().mapLayers().values()}
    numbered = (path.with_name(f"{path.stem}_{number}{path.suffix}") for number in range(2, 1000))
    return next(
        one
        for one in (path, *numbered)
        if one.stem.casefold() not in taken
        and not any(os.path.exists(file) or same_file(str(file)) in shown for file in files_of(one))
    )


def beside(path: Path, name: str) -> Path:
    """A free path of that name: in the folder of a file, or in a temporary one where that cannot be written."""
    return free_path((path.parent if takes_files(path.parent) else Path(temporary_folder())) / name)


def takes_files(folder: Path) -> bool:
    return os.access(folder, os.W_OK) and (not _ON_WINDOWS or _takes_one(folder))


@lru_cache(maxsize=256)
def _takes_one(folder: Path) -> bool:
    """On Windows `os.access` says so of every folder: a file that goes at once tells. Asked once, as the panel wants to know it often."""
    try:
        check_writable(str(folder / "file"))
    except OutputError:
        return False
    return True


def temporary_folder() -> str:
    """A new one."""
    return tempfile.mkdtemp(prefix=_TEMPORARY)


def passing_folder() -> str:
    """A new one for what is only shown: among the user's caches, as QGIS takes all in the temporary folder for work that would be lost.
    Those that a crash has left there go."""
    caches = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    try:
        os.makedirs(caches, exist_ok=True)
        old = [path for path in Path(caches).glob(f"{_TEMPORARY}*") if path.stat().st_mtime < time.time() - _LEFT_S]
        folder = tempfile.mkdtemp(prefix=_TEMPORARY, dir=caches)
    except OSError:
        return temporary_folder()
    for path in old:
        shutil.rmtree(path, ignore_errors=True)
    return folder


def home_for(labels: Optional[QgsMapLayer]) -> tuple[str, str]:
    """Where a file goes that nobody named: ("project", the folder) of a saved one, else ("labels", the folder) of those that lie in a file
    of the user's own; ("", "") where only a temporary folder is left."""
    home = QgsProject.instance().homePath()  # of a project in a database it is no folder
    if home and _is_own(Path(home)):
        return "project", home
    path = Path(_path_of(labels)) if labels is not None else Path()
    is_file = os.path.isfile(path)  # which a Path refuses to tell of what is too long, as the source of a layer in memory
    return ("labels", str(path.parent)) if is_file and _is_own(path.parent) else ("", "")


def _is_own(folder: Path) -> bool:
    """Whether it is a folder of the user's that takes files."""
    return folder.is_absolute() and folder.is_dir() and takes_files(folder) and not _is_passing(folder)


def _is_passing(folder: Path) -> bool:
    """Whether it goes in the end: one of ours, or Processing's."""
    return folder.name.startswith(_TEMPORARY) or Path(QgsProcessingUtils.tempFolder()) in (folder, *folder.parents)


def is_temporary(path: Path) -> bool:
    """Whether a file lies in a folder that nobody named."""
    return _is_passing(path.parent)


def work_folder(target: Path) -> Path:
    """A new hidden folder beside a file that is to be (what a link points to): what is made there need only be renamed. Raises
    OutputError."""
    check_writable(str(target))
    try:
        return folder_beside(place_of(str(target)), target.stem)
    except OSError as error:
        raise output_error(str(target), error) from error


def publish(made: Path, target: Path) -> None:
    """Give a finished file, and what GDAL keeps beside it, its name. Raises OutputError, also where there is no such file."""
    if not made.exists():  # QGIS adds a suffix to a name that lacks it
        raise OutputError(
            _tr("'{}' was not made").format(target),
            _tr("Choose a name that ends as files of this kind do, such as .tif or .gpkg"),
        )
    try:
        put_in_place(made, place_of(str(target)))
        source, place = Path(f"{made}.aux.xml"), Path(f"{target}.aux.xml")  # GDAL looks for it beside a link, too
        if source.exists():
            shutil.move(source, place)  # which may be on another disk
        else:
            place.unlink(missing_ok=True)  # what an older file had beside it
    except OSError as error:
        raise output_error(str(target), error) from error


@contextmanager
def worked_out(target: Path) -> Iterator[Path]:
    """A file to make; it gets its name, with what lies beside it, at the end, or goes on any error. Raises OutputError."""
    folder = work_folder(target)
    try:
        yield folder / target.name
        publish(folder / target.name, target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _path_of(layer: QgsMapLayer) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or layer.source())
