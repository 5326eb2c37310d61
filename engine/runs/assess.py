"""How well a class map agrees with reference labels: confusion matrix, OA, AA, kappa, per-class figures, report.

Where the reference is a random sample of the map, also what it says of all of the map (`survey`); where another map is given, whether
the two differ on this reference.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..accuracy_table import accuracy_table
from ..assess_notes import (
    average_of_lacking,
    compare_notes,
    lone_notes,
    memory_of,
    model_of,
    off_map_notes,
    strata_notes,
    twin_notes,
    unknown_notes,
    weightiest,
)
from ..data.classes import in_own_colors, numbered_class
from ..data.codes import ByteCodes, CodeRaster, open_codes
from ..data.drawn import as_drawn
from ..data.labelled import Burned, Indices, Labels
from ..data.labels import burn_reference
from ..data.maps import map_classes, map_provenance, map_renames
from ..data.matching import Renamed, Twins, followed, not_beside, translation, twins, under_new_names
from ..data.sources import check_targets
from ..data.touching import patched
from ..errors import LabelError
from ..files import written_whole
from ..jobs import Done
from ..language import language
from ..learn.interval import INTERVAL, told_interval
from ..learn.mcnemar import mcnemar
from ..learn.metrics import Accuracy, accuracy, confusion, json_number
from ..map_jobs import AssessJob
from ..report import Report, choice_sources, facts_of, label_source, write_report
from ..specs import NODATA_CODE, ClassSpec
from ..survey import Sample, speak_for_all, survey_map
from ..threads import while_telling

ProgressCall = Callable[[float, str], None]
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
    inputs = {"map": job.map_path, "reference": job.reference.path, "strata": job.strata_path, "other map": job.compare_path}
    check_targets([job.report_path, job.table_path], inputs)
    progress(0.0, "Reading the reference")
    with open_codes(job.map_path, "map") as opened:
        renamed = known_renames(job)
        known = under_new_names(map_classes(job.map_path), renamed)
        burned = burn_reference(
            job.reference, opened.grid, known, renamed, lambda done: progress(0.2 * done, "Reading the reference")
        )
        mapped = opened.at(burned.labels.rows, burned.labels.cols, lambda done: progress(0.2 + 0.1 * done, "Comparing"))
        both = mapped != NODATA_CODE
        if not both.any():
            raise LabelError("The map has no class at any reference pixel", "Choose a reference inside of the mapped area")
        alike = twins(known if burned.by_name else (), burned.loose)
        sample = Sample(side_with(mapped[both], burned.labels.where(both), alike), mapped[both])
        memory_notes, is_memory = memory_of(job, burned.labels, sample, opened.grid)
        survey = survey_map(job, opened, sample, progress) if job.sampling else None
        shown = sample.mapped if survey is None else np.union1d(sample.mapped, survey.classes)
        classes = join_classes(known, burned.classes, shown)
        compared, notes_of_other = compare(job, opened, sample, classes, alike, progress)
    found, merged = measured(sample, classes, alike)
    patches = None if survey or is_memory else _patches(burned, sample, progress)
    interval = None if patches is None else told_interval(sample.mapped == sample.labels.codes, patches, "shapes", AT_RANDOM)
    estimated, estimate_notes = speak_for_all(survey, sample, classes) if survey else (None, ())
    own_notes = (
        *memory_notes,
        *off_map_notes(both),
        *unknown_notes(burned, sample),
        *twin_notes(sample, known, alike),
        *(of_strata := strata_notes(job, survey)),
        *(lone := lone_notes(patches)),
    )
    average_note = average_of_lacking(*merged, {spec.code for spec in known} | set(shown.tolist()))
    notes = (*burned.notes, *own_notes, *estimate_notes, *notes_of_other)
    extra = {name: value for name, value in (("estimate", estimated), ("comparison", compared)) if value is not None}
    if job.report_path:
        write_report(job.report_path, report_of(job, classes, found, len(sample.mapped), extra, notes, average_note, interval))
    progress(1.0, "Done")
    own: dict[str, Any] = {"is_of_training": True} if is_memory else {}
    own["weightiest"] = list(weightiest(own_notes, burned.notes, estimate_notes))
    own["doubts"] = [*memory_notes, *of_strata, *lone, *estimate_notes]
    own |= {INTERVAL: interval} if interval else {}
    figures = {**_figures(found, classes, len(sample.mapped), time.monotonic() - started), **extra, **own}
    outputs = {"report": job.report_path} if job.report_path else {}
    if job.table_path:
        with written_whole(job.table_path) as draft:
            draft.write_bytes(accuracy_table(figures).encode("utf-8-sig"))  # by which spreadsheets know it
        outputs["table"] = job.table_path
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


def _patches(burned: Burned, sample: Sample, progress: ProgressCall) -> Indices | None:
    """Which shape each pixel lies in, those that touch being one, where the reference is shapes that several pixels tell of; else None."""
    if burned.is_raster or len(np.unique(sample.labels.shapes)) == len(sample.mapped):
        return None
    found: list[Indices] = []
    while_telling(
        lambda: found.append(patched(sample.labels).shapes), lambda: progress(0.95, "Comparing")
    )  # seconds, of many shapes
    return found[0]


def known_renames(job: AssessJob) -> Renamed:
    """What the job tells of renamed classes, after what the maps tell: whoever asks, one map and one reference have one answer."""
    logs = (map_renames(path) for path in (job.map_path, job.compare_path) if path is not None)
    return followed(*logs, not_beside(map_classes(job.map_path), job.renamed))


def report_sources(job: AssessJob) -> dict[str, str]:
    """The map with what it says that it was made from."""
    told, said_in = map_provenance(job.map_path), language(job.language)
    say = said_in.say
    layers, model = told.get("layers"), model_of(job) or told.get("model")
    found = {say("Layer {}", said_in.sensor(stream)): path for stream, path in layers.items()} if isinstance(layers, dict) else {}
    found |= {say("Model"): model, say("Map"): job.map_path, say("Reference"): label_source(job.reference, said_in)}
    found |= {**choice_sources(told, said_in), say("Strata"): job.strata_path, say("Other map"): job.compare_path}
    return {name: path for name, path in found.items() if path and isinstance(path, str)}


def report_facts(job: AssessJob) -> dict[str, str]:
    """The same in a line, and what else the map says that it was made with."""
    told, said_in = map_provenance(job.map_path), language(job.language)
    say = said_in.say
    layers = told.get("layers")
    files = {
        say("Reference"): job.reference.path,
        say("Other map"): job.compare_path,
        say("Model"): model_of(job) or told.get("model"),
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
    return figures, compare_notes(theirs, classes, int((~both).sum()))


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


def _figures(measured: Accuracy, classes: tuple[ClassSpec, ...], count: int, seconds: float) -> dict[str, Any]:
    found = measured.as_dict()
    producers, users, f1 = (found.pop(name) for name in ("producers", "users", "f1"))
    per_class = [
        {**dataclasses.asdict(spec), "producers_accuracy": p, "users_accuracy": u, "f1": f}
        for spec, p, u, f in zip(classes, producers, users, f1, strict=True)
    ]
    return {**found, "pixels": count, "classes": per_class, "seconds": round(seconds, 2)}
