"""What a comparison of map and reference tells beside its figures, a sentence each: what the reference is, lacks, or has of its own."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt

from .data.classes import LeftOut, counted
from .data.labelled import Burned, Indices, Labels
from .data.maps import map_provenance
from .data.matching import Twins, codes_by_name, plain_name
from .data.sources import is_copy_beside, is_learned_from
from .data.vectors import read_metadata
from .errors import LabelError
from .grid import Grid
from .learn.metrics import Accuracy
from .map_jobs import AssessJob
from .model.remembered import learned_from, model_path_of
from .specs import ANOTHER_CLASS, ClassSpec, tidy
from .survey import Sample, Survey

_MOSTLY = 0.5  # ours: of the reference, from where on its figures are those of a memory
_HARDLY = 0.01  # ours: of the reference, below which it makes no difference


def memory_of(job: AssessJob, labels: Labels, sample: Sample, grid: Grid) -> tuple[tuple[str, ...], bool]:
    """A sentence where the model learned from the reference (labels) or from pixels of it that count (sample), by whatever way they came
    to its own labels, and whether these are most."""
    if _same_labels(job, labels.fingerprint(grid)):
        return (
            "The model learned from this very reference: the figures say how well it remembers, not how good the map is",
        ), True
    is_known = learned_from(map_provenance(job.map_path), model_of(job), sample.labels, grid)
    known, count = int(is_known.sum()), len(is_known)
    right = f"{100 * float(np.mean((sample.mapped == sample.labels.codes)[~is_known])):.1f} %" if known < count else ""
    if known > _MOSTLY * count:
        others = (f"On the other {count - known} reference pixels alone the overall accuracy is {right}",) if right else ()
        return (
            f"The model learned from {known} of the {count} reference pixels: the figures say how well it remembers them, "
            "not how good the map is",
            *others,
        ), True
    if job.sampling or known < _HARDLY * count:  # drawn at random, they come upon such pixels as often as the map has them
        return (), False
    return (
        f"The model learned from {known} of the {count} reference pixels; on the other {count - known} alone the overall "
        f"accuracy is {right}",
    ), False


def _same_labels(job: AssessJob, label_fingerprint: str) -> bool:
    """Whether the map says that its model was trained with the labels that it is now compared with: a file where it was, or the very same
    labels, wherever their file lies now (`Labels.fingerprint`)."""
    made = map_provenance(job.map_path)
    training, model = made.get("training"), model_path_of(job.map_path, made)
    is_copy = model is not None and is_copy_beside(model, job.reference.path)
    if is_copy or not isinstance(training, dict):
        return is_copy
    return training.get("label_fingerprint") == label_fingerprint or is_learned_from(training, job.reference)


def model_of(job: AssessJob) -> str | None:
    """Where the model of the map is: as the job says, else as the map and the job beside it do."""
    return job.model_path or model_path_of(job.map_path, map_provenance(job.map_path))


def off_map_notes(both: npt.NDArray[np.bool_]) -> tuple[str, ...]:
    """What must be known of every comparison of map and reference."""
    if both.all():
        return ()
    return (f"{int((~both).sum())} of {len(both)} reference pixels lie where the map has no data; they do not count",)


def lone_notes(patches: Indices | None) -> tuple[str, ...]:
    """What is missing for an interval: of neighbours alone nobody can tell how far the figure is chance. patches: which shape each pixel
    lies in, None where there are none."""
    if patches is None or len(np.unique(patches)) > 1:
        return ()
    return (
        "The reference is one shape, or shapes that touch: how far its accuracy is chance cannot be told. Draw some in other places",
    )


def unknown_notes(burned: Burned, sample: Sample) -> tuple[str, ...]:
    """Classes of the reference that the map lacks, and codes of a raster that it neither names nor shows where the reference lies: how much
    of them counts."""
    labels, thing = sample.labels, burned.thing

    def told(spec: ClassSpec) -> str:
        return counted(int((labels.codes == spec.code).sum()) if burned.is_raster else labels.shapes_of(spec.code), thing)

    named = [spec for spec in burned.own if spec.code in labels.codes]
    bare = [spec for spec in burned.unknown if spec.code in labels.codes and spec.code not in sample.mapped]
    return (
        *(_unknown_note(spec.name, told(spec)) for spec in named),
        *(f"The map knows no class of code {spec.code}: its {told(spec)} can only be wrong" for spec in bare),
    )


def _unknown_note(name: str, count: str) -> str:
    """On a class of the reference that the map lacks; count: of its shapes or pixels."""
    if name == ANOTHER_CLASS:
        return f"Another class than any of the map's is at {count}: the map is wrong there"
    found = f"The map knows no class '{name}': its {count} can only be wrong"
    return f"{found}. If the class was renamed, rename it in the reference too"


def strata_notes(job: AssessJob, survey: Survey | None) -> tuple[str, ...]:
    """Points that were drawn by this engine know how large their strata were: a map that was written anew has others. Where the old one
    is named, its classes count as far as the new one has data, so that they may be smaller."""
    if survey is None or job.sampling != "stratified":
        return ()
    with contextlib.suppress(LabelError, ValueError, TypeError, AttributeError):  # a reference of any other sort tells nothing
        drawn = json.loads(read_metadata(job.reference.path, job.reference.layer).get("PIXELS", "{}"))
        now = {str(code): int(survey.sizes[code].sum()) for code in np.flatnonzero(survey.sizes.sum(axis=1))}
        is_larger = any(size > drawn.get(code, 0) for code, size in now.items())
        if drawn and (is_larger if job.strata_path else drawn != now):
            whose = f"The classes of '{job.strata_path}'" if job.strata_path else "The map's classes"
            what = f"{whose} are not those that the points were drawn within: it was written anew, or it is another one"
            return (f"{what}. The estimate does not hold for it; name the old map as the strata, or draw new points",)
    return ()


def twin_notes(sample: Sample, known: tuple[ClassSpec, ...], alike: Twins) -> tuple[str, ...]:
    """Names of the reference that several of the map's classes have, written alike or not."""
    groups = {
        code: [spec for spec in known if alike[spec.code] == code] for code in np.unique(alike[sample.labels.codes]).tolist()
    }
    return tuple(_twin_note(group) for group in groups.values() if len(group) > 1)


def compare_notes(theirs: tuple[ClassSpec, ...], ours: tuple[ClassSpec, ...], lost: int) -> tuple[str, ...]:
    notes = []
    if not theirs:
        notes.append("One of the maps has no class names: the other map's codes were taken as the map's")
    missing = [spec.name for spec in theirs if plain_name(spec) not in codes_by_name(ours)]
    if missing:
        notes.append(f"Only the other map has the class '{missing[0]}': it can only be wrong there")
    if lost:
        notes.append(f"{lost} reference pixels lie where the other map has no data; the two maps are not compared there")
    return tuple(notes)


def average_of_lacking(found: Accuracy, classes: tuple[ClassSpec, ...], mapped: Collection[int]) -> str:
    """A sentence where the reference has classes that the map lacks, which make the average accuracy fall; "" where it has none. mapped:
    the codes of the map."""
    there = found.confusion.sum(axis=1) > 0
    own = np.array([spec.code in mapped for spec in classes])
    lacking = sorted((spec.name for spec in np.array(classes, object)[there & ~own]), key=ANOTHER_CLASS.__eq__)
    names = [name if name == ANOTHER_CLASS else f"'{name}'" for name in lacking]  # which stands last: it is none of theirs
    if not names or not (there & own).any():
        return ""
    average, of_own = (f"{100 * value:.1f} %" for value in (found.average, float(found.producers[there & own].mean())))
    return (
        f"The average accuracy of {average} counts what the map lacks as classes that are never right ({', '.join(names)}); "
        f"of the map's own classes it is {of_own}"
    )


def weightiest(own: Sequence[str], of_reference: Sequence[str], of_estimate: Sequence[str]) -> tuple[str, ...]:
    """The notes on overall accuracy, accuracies and areas of the classes, the weightiest first: what was left out comes last. own: on the
    map and the points; of_estimate: the worst first."""
    wrong = [note for note in of_reference if not isinstance(note, LeftOut)]
    return (*own, *wrong, *of_estimate, *(note for note in of_reference if isinstance(note, LeftOut)))


def _twin_note(group: Sequence[ClassSpec]) -> str:
    *others, last = dict.fromkeys(tidy(spec.name) for spec in group)
    if not others:
        codes = ", ".join(str(spec.code) for spec in group)
        return f"The map has several classes called '{last}' (codes {codes}): a label of that name is right in any of them"
    if len(others) == 1:
        return f"'{others[0]}' and '{last}' differ in upper and lower case only: a label of either is right in both"
    names = ", ".join(f"'{name}'" for name in others)
    return f"{names} and '{last}' differ in upper and lower case only: a label of any of them is right in all"
