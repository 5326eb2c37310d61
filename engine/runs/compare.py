"""What became of each class from one map to another one: a matrix of pixels and hectares, and a map of the changes.

Both maps are read window by window, twice: to count, and to write what changed. The second one is seen in the pixels of the first.
"""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .. import VERSION
from ..addresses import name_of
from ..data.classes import in_colors_apart, in_own_colors
from ..data.codes import CodeRaster, open_codes
from ..data.ground import pixel_area
from ..data.maps import MapWriter, draft_map, map_classes, map_renames
from ..data.matching import NONE, followed, names_to_codes, plain_name, under_new_names
from ..data.places import lattice_shift
from ..data.raster import open_raster
from ..data.shown import named_classes
from ..data.sources import check_targets
from ..errors import LayerError
from ..files import written_whole
from ..jobs import Done
from ..language import Language, language
from ..map_jobs import CompareJob
from ..report import Report, render_report
from ..specs import NODATA_CODE, ClassSpec
from ..threads import while_telling

ProgressCall = Callable[[float, str], None]
Counts = npt.NDArray[np.int64]

CODES = NODATA_CODE + 1
MOST_CLASSES = 254  # of both maps together: each has a code in the map of changes, beside what did not change
UNCHANGED = ClassSpec(0, "Unchanged", "#f0f0f0")  # lighter than any colour of the palette
BASIS = "What became of each class from the first map to the second, where both have one."
MOST_CHANGES = 20  # ours: of the commonest that are listed


@dataclass(frozen=True)
class Joined:
    """The classes of both maps, each once; first, second: places in them of the two maps' codes (256,), -1 of codes that are none."""

    classes: tuple[ClassSpec, ...]
    first: npt.NDArray[np.int16]
    second: npt.NDArray[np.int16]


def run(job: CompareJob, progress: ProgressCall) -> Done:
    """Count, and write what is asked for. Raises LayerError, OutputError."""
    started = time.monotonic()
    wanted = {"change": job.change_path, "report": job.report_path}
    check_targets(wanted.values(), {"map": job.map_path, "second map": job.other_path})
    progress(0.0, "Opening")
    with (
        open_codes(job.map_path, "map") as first,
        open_codes(job.other_path, "second map", first.grid) as second,
        contextlib.ExitStack() as files,
    ):
        pairs = count_pairs(first, second, lambda done: progress(0.5 * done, "Counting"))
        both = pairs[:NODATA_CODE, :NODATA_CODE]
        if not both.any():
            raise LayerError("The two maps have no pixel in common where both have a class", "Choose maps of the same area")
        joined = join(*_classes(job, pairs))
        matrix = _in_classes(pairs, joined)
        area = pixel_area(first.grid)
        shown = change_classes(joined, language(job.language))
        change = files.enter_context(_changes(job, first, second, joined, shown, progress)) if job.change_path else None
        notes = (*_notes(job, first, pairs), *([area.note] if area.note else []))
        figures = {**_figures(joined, matrix, area.hectares), "seconds": round(time.monotonic() - started, 2)}
        page = _page(job, change, joined, notes, figures, progress) if job.report_path else ""
        if change is not None:  # from here on nothing is cancelled
            change.publish()
    if job.report_path is not None:
        with written_whole(job.report_path) as draft:
            draft.write_text(page, encoding="utf-8")
    return Done({name: path for name, path in wanted.items() if path is not None}, figures, notes)


def count_pairs(first: CodeRaster, second: CodeRaster, tell: Callable[[float], None]) -> Counts:
    """Pixels (256, 256) per code of the first and code of the second map; 255 is no data. Raises LayerError."""
    flat = np.zeros(CODES**2, np.int64)
    for window in first.blocks(tell):
        codes = first.read(window).ravel().astype(np.intp) * CODES + second.read(window).ravel()
        flat += np.bincount(codes, minlength=CODES**2)
    return flat.reshape(CODES, CODES)


def join(first: tuple[ClassSpec, ...], second: tuple[ClassSpec, ...]) -> Joined:
    """Classes of one name are one class, but where both maps have several of it under the same codes; those that only the second map has
    come last. Raises LayerError where they are too many."""
    first, twins = _without_twins(first, second)
    to_first = names_to_codes(second, first)
    new = tuple(spec for spec in second if to_first[spec.code] == NONE)
    classes = (*first, *in_own_colors(new, first))
    if len(classes) > MOST_CLASSES:
        raise LayerError(f"The two maps have {len(classes)} classes together", f"Compare maps of up to {MOST_CLASSES} classes")
    rows, columns = (np.full(CODES, NONE, np.int16) for _ in range(2))
    for place, spec in enumerate(first):
        rows[spec.code] = place
    for code, twin in twins.items():
        rows[code] = rows[twin]
    for spec in second:
        columns[spec.code] = rows[to_first[spec.code]] if to_first[spec.code] != NONE else len(first) + new.index(spec)
    return Joined(classes, rows, columns)


def _without_twins(first: tuple[ClassSpec, ...], second: tuple[ClassSpec, ...]) -> tuple[tuple[ClassSpec, ...], dict[int, int]]:
    """The first map's classes without those that only it tells apart from another of their name; the code of that one by theirs."""
    shared = {(spec.code, plain_name(spec)) for spec in second}
    kept = {plain_name(spec): spec.code for spec in reversed(first) if (spec.code, plain_name(spec)) in shared}
    twins = {
        spec.code: kept[plain_name(spec)]
        for spec in first
        if plain_name(spec) in kept and (spec.code, plain_name(spec)) not in shared
    }
    return tuple(spec for spec in first if spec.code not in twins), twins


def change_classes(joined: Joined, said_in: Language) -> tuple[ClassSpec, ...]:
    """The legend of the map of changes: nearly white where nothing changed, else what a pixel became, in that class's colour, or darker
    where it would be taken for no change."""
    same = dataclasses.replace(UNCHANGED, name=said_in.say("Unchanged"))
    seen = in_colors_apart(joined.classes, UNCHANGED.color)
    became = (ClassSpec(place, said_in.say("Now {}", spec.name), spec.color) for place, spec in enumerate(seen, 1))
    return (same, *became)


def _classes(job: CompareJob, pairs: Counts) -> tuple[tuple[ClassSpec, ...], tuple[ClassSpec, ...]]:
    """Of both maps. Where one of them names none, its codes are taken as the other one's."""
    codes = [np.flatnonzero(pairs.sum(axis=axis)) for axis in (1, 0)]
    found = (named_classes(path, seen) for path, seen in zip((job.map_path, job.other_path), codes, strict=True))
    renamed = followed(map_renames(job.map_path), map_renames(job.other_path), job.renamed)
    first, second = (under_new_names(classes, renamed) for classes in found)
    names = [bool(map_classes(path)) for path in (job.map_path, job.other_path)]
    if names == [True, False]:
        second = _named_as(second, first)
    elif names == [False, True]:
        first = _named_as(first, second)
    return first, second


def _named_as(classes: tuple[ClassSpec, ...], others: tuple[ClassSpec, ...]) -> tuple[ClassSpec, ...]:
    known = {spec.code: spec for spec in others}
    return tuple(known.get(spec.code, spec) for spec in classes)


def _in_classes(pairs: Counts, joined: Joined) -> Counts:
    """The counts (K, K) per class of the first and of the second map."""
    matrix = np.zeros((len(joined.classes),) * 2, np.int64)
    for row, column in np.argwhere(pairs[:NODATA_CODE, :NODATA_CODE]):
        matrix[joined.first[row], joined.second[column]] += pairs[row, column]
    return matrix


@contextlib.contextmanager
def _changes(
    job: CompareJob,
    first: CodeRaster,
    second: CodeRaster,
    joined: Joined,
    shown: tuple[ClassSpec, ...],
    progress: ProgressCall,
) -> Iterator[MapWriter]:
    """The map of changes, finished and not yet published."""
    provenance = {
        "software": f"X-ModalNet for QGIS {VERSION}",
        "changes": {"from": name_of(job.map_path), "to": name_of(job.other_path)},
    }
    with draft_map(str(job.change_path), first.grid, "classes", shown, provenance) as out:
        for window in first.blocks(lambda done: progress(0.5 + 0.4 * done, "Writing the changes")):
            before, after = joined.first[first.read(window)], joined.second[second.read(window)]
            codes = np.where(before == after, UNCHANGED.code, after + 1)
            codes[(before == NONE) | (after == NONE)] = NODATA_CODE
            out.write(window, codes.astype(np.uint8))
        while_telling(out.finish, partial(progress, 0.9, "Writing the changes"))
        yield out


def _page(
    job: CompareJob,
    change: MapWriter | None,
    joined: Joined,
    notes: tuple[str, ...],
    figures: dict[str, Any],
    progress: ProgressCall,
) -> str:
    progress(0.95, "Writing the report")
    picture, said_in = None if change is None else change.finished_path, language(job.language)
    paths = {said_in.say("First map"): job.map_path, said_in.say("Second map"): job.other_path}
    return render_report(
        Report(
            "Changes",
            change_classes(joined, said_in),
            {},
            basis=BASIS,
            map_path=picture,
            notes=notes,
            change=figures,
            sources=paths,
            language=said_in,
            name=" → ".join(Path(path).stem for path in paths.values()),
        )
    )


def _figures(joined: Joined, matrix: Counts, hectares: float | None) -> dict[str, Any]:
    """As JSON values; areas where all pixels are of one size."""
    total, unchanged = int(matrix.sum()), int(np.trace(matrix))
    changed = matrix - np.diag(np.diag(matrix))
    order = np.argsort(-changed, axis=None, kind="stable")[:MOST_CHANGES]
    commonest = [divmod(int(place), len(matrix)) for place in order if changed.flat[place]]
    names = [spec.name for spec in joined.classes]

    def counted(pixels: int) -> dict[str, Any]:
        return {"pixels": pixels, **({} if hectares is None else {"hectares": pixels * hectares})}

    return {
        **counted(total),
        "changed_pixels": total - unchanged,
        "changed_share": (total - unchanged) / total,
        "pixel_hectares": hectares,
        "classes": [dataclasses.asdict(spec) for spec in joined.classes],
        "matrix": matrix.tolist(),
        "changes": [{"from": names[row], "to": names[column], **counted(int(matrix[row, column]))} for row, column in commonest],
    }


def _notes(job: CompareJob, first: CodeRaster, pairs: Counts) -> list[str]:
    notes = []
    with open_raster(job.other_path) as other:
        if lattice_shift(first.grid, other.info.grid) is None:
            notes.append(
                "The second map lies on other pixels: each pixel of the first was compared with the nearest one of the second"
            )
    if bool(map_classes(job.map_path)) != bool(map_classes(job.other_path)):
        notes.append("One of the maps has no class names: its codes were taken as the other map's")
    missed = int(pairs[:NODATA_CODE, NODATA_CODE].sum())
    if missed:
        share = missed / int(pairs[:NODATA_CODE].sum())
        notes.append(f"{100 * share:.1f} % of the first map lies where the second one has no class; it does not count")
    return notes
