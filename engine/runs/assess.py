"""How well a class map agrees with reference labels: confusion matrix, OA, AA, kappa, per-class figures, report.

Where the reference is a random sample of the map, also what it says of all of the map (`survey`); where another map is given, whether
the two differ on this reference.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import time
from collections.abc import Callable, Collection, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..data.classes import LeftOut, counted, in_own_colors, numbered_class
from ..data.codes import ByteCodes, CodeRaster, open_codes
from ..data.drawn import as_drawn
from ..data.labelled import Burned, Labels
from ..data.labels import burn_reference
from ..data.maps import map_classes, map_provenance, map_renames
from ..data.matching import Renamed, codes_by_name, followed, not_beside, plain_name, translation, twins, under_new_names
from ..data.sources import check_apart, is_copy_beside, is_learned_from
from ..data.touching import patched
from ..data.vectors import read_metadata
from ..errors import LabelError
from ..files import check_writable
from ..grid import Grid
from ..jobs import Done
from ..language import language
from ..learn.interval import INTERVAL, told_interval
from ..learn.mcnemar import mcnemar
from ..learn.metrics import Accuracy, accuracy, confusion, json_number
from ..map_jobs import AssessJob
from ..model.remembered import learned_from
from ..report import Report, choice_sources, facts_of, label_source, write_report
from ..specs import ANOTHER_CLASS, NODATA_CODE, ClassSpec, tidy
from ..survey import Sample, Survey, speak_for_all, survey_map

ProgressCall = Callable[[float, str], None]
Twins = npt.NDArray[np.int16]  # (256,), of `matching.twins`
_MOSTLY = 0.5  # ours: of the reference, from where on its figures are those of a memory
_HARDLY = 0.01  # ours: of the reference, below which it makes no difference
Extra = tuple[dict[str, Any] | None, tuple[str, ...]]  # figures that not every job asks for, and notes on them

BASIS = (
    "Measured on the reference '{}': {} pixels where both the map and the reference have a class, each counted alike. "
    "The figures speak for the whole map only as far as these pixels do."
)
BASIS_OF_SAMPLE = (
    "Measured on the reference '{}': {} pixels where both the map and the reference have a class. "
    "The estimate weights each by the part of the map that it stands for, and speaks for the map if they were drawn "
    "at random; what is counted takes them all alike, and describes these pixels alone."
)
AT_RANDOM = (
    "95 % interval from {} {} of the reference (those that touch count as one), as if they had been drawn at random: it tells how far the "
    "figure is chance, and nothing of ground that is unlike them"
)
ALIKE = "Neighbouring pixels are alike: p is too small, unless the reference is a random sample of single pixels."
UNWEIGHTED = "The test counts sample pixels alike, however large the part of the map that each stands for."


def run(job: AssessJob, progress: ProgressCall) -> Done:
    """Compare map and reference. Raises LayerError, LabelError, OutputError."""
    started, job = time.monotonic(), as_drawn(job)
    _check_target(job)
    progress(0.0, "Reading the reference")
    with open_codes(job.map_path, "map") as opened:
        renamed = known_renames(job)
        known = under_new_names(map_classes(job.map_path), renamed)
        burned = burn_reference(job.reference, opened.grid, known, renamed)
        mapped = opened.at(burned.labels.rows, burned.labels.cols, lambda done: progress(0.3 * done, "Comparing"))
        both = mapped != NODATA_CODE
        if not both.any():
            raise LabelError("The map has no class at any reference pixel", "Choose a reference inside of the mapped area")
        alike = twins(known if burned.by_name else ())
        sample = Sample(side_with(mapped[both], burned.labels.where(both), alike), mapped[both])
        memory_notes, is_memory = memory_of(job, burned.labels, sample, opened.grid)
        survey = survey_map(job, opened, sample, progress) if job.sampling else None
        shown = sample.mapped if survey is None else np.union1d(sample.mapped, survey.classes)
        classes = join_classes(known, burned.classes, shown)
        compared, compare_notes = compare(job, opened, sample, classes, alike, progress)
    found, merged = measured(sample, classes, alike)
    interval = None if survey or is_memory else interval_of(burned, sample)
    estimated, estimate_notes = speak_for_all(survey, sample, classes) if survey else (None, ())
    own_notes = (
        *memory_notes,
        *_own_notes(both),
        *_unknown_notes(burned, sample),
        *_twin_notes(sample, known, alike),
        *_strata_notes(job, survey),
    )
    average_note = average_of_lacking(*merged, {spec.code for spec in known} | set(shown.tolist()))
    notes = (*burned.notes, *own_notes, *estimate_notes, *compare_notes)
    extra = {name: value for name, value in (("estimate", estimated), ("comparison", compared)) if value is not None}
    if job.report_path:
        write_report(job.report_path, report_of(job, classes, found, len(sample.mapped), extra, notes, average_note, interval))
    progress(1.0, "Done")
    own: dict[str, Any] = {"is_of_training": True} if is_memory else {}
    own["weightiest"] = list(weightiest(own_notes, burned.notes, estimate_notes))
    own |= {INTERVAL: interval} if interval else {}
    figures = {**_figures(found, classes, len(sample.mapped), time.monotonic() - started), **extra, **own}
    outputs = {"report": job.report_path} if job.report_path else {}
    return Done(outputs, figures, (*notes, average_note) if average_note else notes)


def report_of(
    job: AssessJob,
    classes: tuple[ClassSpec, ...],
    found: Accuracy,
    pixels: int,
    extra: dict[str, Any],
    notes: Sequence[str],
    average_note: str,
    interval: dict[str, Any] | None = None,
) -> Report:
    """pixels: so many were compared; extra: the estimate and the comparison, as far as the job asks for them; interval: of the overall
    accuracy, where it is known."""
    return Report(
        "Accuracy",
        classes,
        {},
        {**found.as_dict(), INTERVAL: interval},
        (BASIS_OF_SAMPLE if "estimate" in extra else BASIS).format(job.reference.known_as[0], pixels),
        map_path=job.map_path,
        notes=notes,
        estimate=extra.get("estimate"),
        comparison=extra.get("comparison"),
        sources=report_sources(job),
        language=language(job.language),
        average_note=average_note,
        facts=report_facts(job),
    )


def measured(
    sample: Sample, classes: tuple[ClassSpec, ...], alike: Twins
) -> tuple[Accuracy, tuple[Accuracy, tuple[ClassSpec, ...]]]:
    """The accuracy, with the confusion as it is; its figures take classes of one name (alike) as one, as a label of either is right in
    both, so that each of them has the figures of all. And that of the classes without twins, with these."""
    apart = confusion(sample.labels.codes, sample.mapped, [spec.code for spec in classes])
    firsts = tuple(spec for spec in classes if alike[spec.code] == spec.code)
    found = accuracy(confusion(alike[sample.labels.codes], alike[sample.mapped], [spec.code for spec in firsts]))
    place = [[spec.code for spec in firsts].index(alike[spec.code]) for spec in classes]
    each = {name: getattr(found, name)[place] for name in ("producers", "users", "f1")}
    return dataclasses.replace(found, confusion=apart, **each), (found, firsts)


def interval_of(burned: Burned, sample: Sample) -> dict[str, Any] | None:
    """How far the counted accuracy may be off, as JSON values, where the reference is shapes that several pixels tell of."""
    is_of_points = len(np.unique(sample.labels.shapes)) == len(sample.mapped)
    if burned.is_raster or is_of_points:
        return None
    return told_interval(sample.mapped == sample.labels.codes, patched(sample.labels).shapes, "shapes", AT_RANDOM)


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


def known_renames(job: AssessJob) -> Renamed:
    """What the job tells of renamed classes, after what the maps tell: whoever asks, one map and one reference have one answer."""
    logs = (map_renames(path) for path in (job.map_path, job.compare_path) if path is not None)
    return followed(*logs, not_beside(map_classes(job.map_path), job.renamed))


def report_sources(job: AssessJob) -> dict[str, str]:
    """The map with what it says that it was made from."""
    told, said_in = _provenance(job), language(job.language)
    say = said_in.say
    layers, model = told.get("layers"), job.model_path or told.get("model")
    found = {say("Layer {}", said_in.sensor(stream)): path for stream, path in layers.items()} if isinstance(layers, dict) else {}
    found |= {say("Model"): model, say("Map"): job.map_path, say("Reference"): label_source(job.reference, said_in)}
    found |= {**choice_sources(told, said_in), say("Strata"): job.strata_path, say("Other map"): job.compare_path}
    return {name: path for name, path in found.items() if path and isinstance(path, str)}


def report_facts(job: AssessJob) -> dict[str, str]:
    """The same in a line, and what else the map says that it was made with."""
    told, said_in = _provenance(job), language(job.language)
    say = said_in.say
    layers = told.get("layers")
    files = {
        say("Reference"): job.reference.path,
        say("Other map"): job.compare_path,
        say("Model"): job.model_path or told.get("model"),
    }
    files |= {said_in.sensor(stream): path for stream, path in layers.items()} if isinstance(layers, dict) else {}
    paths = {name: path for name, path in files.items() if isinstance(path, str)}
    smoothing, prior = (value if isinstance(value, (int, float)) else None for value in map(told.get, ("smoothing", "prior")))
    return facts_of(said_in, paths, smoothing, prior)


def side_with(mapped: ByteCodes, labels: Labels, alike: Twins) -> Labels:
    """The labels, with the map's own code (N,) wherever it is a twin of the label's: which of them a name means, the map decides."""
    return dataclasses.replace(
        labels, codes=np.where(alike[mapped] == alike[labels.codes], mapped, labels.codes).astype(np.int16)
    )


def compare(
    job: AssessJob, opened: CodeRaster, sample: Sample, classes: tuple[ClassSpec, ...], alike: Twins, progress: ProgressCall
) -> Extra:
    """McNemar's test of the map and another one, where both have a class. Raises LayerError, LabelError."""
    if job.compare_path is None:
        return None, ()
    with open_codes(job.compare_path, "other map", opened.grid) as other:
        rows, cols = sample.labels.rows, sample.labels.cols
        codes = other.at(rows, cols, lambda done: progress(0.9 + 0.1 * done, "Comparing the other map"))
    both = codes != NODATA_CODE
    theirs = under_new_names(map_classes(job.compare_path), known_renames(job)) if map_classes(job.map_path) else ()
    if not both.any():
        raise LabelError("The other map has no class at any reference pixel", "Choose a map of the same area")
    reference = sample.labels.codes[both]
    is_right = sample.mapped[both] == reference
    table, named = translation(theirs, classes), [spec.code for spec in theirs]
    bare = np.setdiff1d(codes[both], named)
    table[bare] = bare  # a code without a name is the same one in both maps, as in the map itself
    other_right = alike[table[codes[both]]] == alike[reference]  # none (-1) is 255, which no reference is
    test = mcnemar(int((is_right & ~other_right).sum()), int((other_right & ~is_right).sum()))
    caution = {None: ALIKE, "stratified": UNWEIGHTED}.get(job.sampling, "")
    figures = {
        "other_map": job.compare_path,
        "pixels": int(both.sum()),
        "overall_accuracy": float(is_right.mean()),
        "other_overall_accuracy": float(other_right.mean()),
        **dataclasses.asdict(test),
        "statistic": json_number(test.statistic),
        "caution": caution,
    }
    return figures, _compare_notes(theirs, classes, int((~both).sum()))


def memory_of(job: AssessJob, labels: Labels, sample: Sample, grid: Grid) -> tuple[tuple[str, ...], bool]:
    """A sentence where the model learned from the reference (labels) or from pixels of it that count (sample), by whatever way they came
    to its own labels, and whether these are most."""
    if same_labels(job, labels.fingerprint(grid)):
        return (
            "The model learned from this very reference: the figures say how well it remembers, not how good the map is",
        ), True
    is_known = learned_from(_provenance(job), job.model_path, sample.labels, grid)
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


def same_labels(job: AssessJob, label_fingerprint: str) -> bool:
    """Whether the map says that its model was trained with the labels that it is now compared with: a file where it was, or the very same
    labels, wherever their file lies now (`Labels.fingerprint`)."""
    made = _provenance(job)
    training, model = made.get("training"), made.get("model")
    is_copy = isinstance(model, str) and is_copy_beside(model, job.reference.path)
    if is_copy or not isinstance(training, dict):
        return is_copy
    return training.get("label_fingerprint") == label_fingerprint or is_learned_from(training, job.reference)


def join_classes(
    known: tuple[ClassSpec, ...], reference: tuple[ClassSpec, ...], mapped: npt.NDArray[np.integer[Any]]
) -> tuple[ClassSpec, ...]:
    """The classes of map and reference in the order of their codes, named by the map first."""
    own = {spec.code: spec for spec in reference}
    for code in np.unique(mapped):
        own.setdefault(int(code), numbered_class(int(code), 0))
    named = {spec.code for spec in known}
    others = in_own_colors([own[code] for code in sorted(own) if code not in named], known)
    return tuple(sorted((*known, *others), key=lambda spec: spec.code))


def _check_target(job: AssessJob) -> None:
    """The report can be written, and is none of what is read. Raises JobError, OutputError."""
    inputs = {"map": job.map_path, "reference": job.reference.path, "strata": job.strata_path, "other map": job.compare_path}
    check_apart([job.report_path], {what: path for what, path in inputs.items() if path is not None})
    if job.report_path:
        check_writable(job.report_path)


def _own_notes(both: npt.NDArray[np.bool_]) -> tuple[str, ...]:
    """What must be known of every comparison of map and reference."""
    if both.all():
        return ()
    return (f"{int((~both).sum())} of {len(both)} reference pixels lie where the map has no data; they do not count",)


def _unknown_notes(burned: Burned, sample: Sample) -> tuple[str, ...]:
    """Codes of a reference raster that the map neither names nor shows where the reference lies."""
    lost = [spec for spec in burned.unknown if spec.code not in sample.mapped]
    counts = [counted(int((burned.labels.codes == spec.code).sum()), "pixel") for spec in lost]
    return tuple(
        f"The map knows no class of code {spec.code}: its {count} can only be wrong"
        for spec, count in zip(lost, counts, strict=True)
    )


def _strata_notes(job: AssessJob, survey: Survey | None) -> tuple[str, ...]:
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


def _twin_notes(sample: Sample, known: tuple[ClassSpec, ...], alike: Twins) -> tuple[str, ...]:
    """Names of the reference that several of the map's classes have, written alike or not."""
    groups = {
        code: [spec for spec in known if alike[spec.code] == code] for code in np.unique(alike[sample.labels.codes]).tolist()
    }
    return tuple(_twin_note(group) for group in groups.values() if len(group) > 1)


def _twin_note(group: Sequence[ClassSpec]) -> str:
    *others, last = dict.fromkeys(tidy(spec.name) for spec in group)
    if not others:
        codes = ", ".join(str(spec.code) for spec in group)
        return f"The map has several classes called '{last}' (codes {codes}): a label of that name is right in any of them"
    if len(others) == 1:
        return f"'{others[0]}' and '{last}' differ in upper and lower case only: a label of either is right in both"
    names = ", ".join(f"'{name}'" for name in others)
    return f"{names} and '{last}' differ in upper and lower case only: a label of any of them is right in all"


def _compare_notes(theirs: tuple[ClassSpec, ...], ours: tuple[ClassSpec, ...], lost: int) -> tuple[str, ...]:
    notes = []
    if not theirs:
        notes.append("One of the maps has no class names: the other map's codes were taken as the map's")
    missing = [spec.name for spec in theirs if plain_name(spec) not in codes_by_name(ours)]
    if missing:
        notes.append(f"Only the other map has the class '{missing[0]}': it can only be wrong there")
    if lost:
        notes.append(f"{lost} reference pixels lie where the other map has no data; the two maps are not compared there")
    return tuple(notes)


def _provenance(job: AssessJob) -> dict[str, Any]:
    """What the map says of its origin; empty where the tag is not ours."""
    try:
        fields = json.loads(map_provenance(job.map_path))
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) else {}


def _figures(measured: Accuracy, classes: tuple[ClassSpec, ...], count: int, seconds: float) -> dict[str, Any]:
    found = measured.as_dict()
    producers, users, f1 = (found.pop(name) for name in ("producers", "users", "f1"))
    per_class = [
        {**dataclasses.asdict(spec), "producers_accuracy": p, "users_accuracy": u, "f1": f}
        for spec, p, u, f in zip(classes, producers, users, f1, strict=True)
    ]
    return {**found, "pixels": count, "classes": per_class, "seconds": round(seconds, 2)}
