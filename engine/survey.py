"""What a random sample says of a whole map: every pixel of the map is counted, the sample is weighted by what it stands for.

Plain counts of a sample describe the sample. They speak for the map only if every pixel had the same chance to be drawn, and in a
sample that was stratified so that rare classes have enough pixels, none had.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .data.classes import counted
from .data.codes import ByteCodes, CodeRaster, open_codes
from .data.ground import PixelArea, pixel_area
from .data.labelled import Labels
from .data.maps import map_classes
from .errors import LabelError
from .learn.area import Estimate, count_sample, estimate
from .learn.metrics import Counts, more_needed, spread_of
from .map_jobs import AssessJob
from .specs import ANOTHER_CLASS, NODATA_CODE, ClassSpec

ProgressCall = Callable[[float, str], None]

CODES = 256
ASSUMED = (
    "Estimated for the whole map, each sample pixel weighted by the part of the map that it stands for, with 95 % confidence "
    "intervals, which do not take points that all agree for certainty (Agresti & Coull 1998). "
    "This holds if the {} sample pixels were drawn at random {}. The plain counts weight all pixels alike."
)
OF_CLASSES = "within each class of this very map (Olofsson et al. 2014)"
OF_STRATA = "within each stratum of '{}' (Stehman 2014)"
OF_ALL = "from all of the map; they were sorted by its classes afterwards (Olofsson et al. 2014)"
OF_ONE = "from all of the map (Stehman 2014, with one stratum)"
_USUAL = 50
_FEW = 20  # ours: points of a class below which its figures are rough; Olofsson et al. 2014 advise 50 to 100
_CROWDED = 0.3  # ours: of the sample; by so many pixels fewer lie alone than by chance
_TELLING = 20  # ours: or half as many as by chance, where these would be so many at least


@dataclass(frozen=True)
class Sample:
    """Reference pixels where the map has a class: where they lie and what they are, and what the map says, uint8 (N,)."""

    labels: Labels
    mapped: ByteCodes

    def where(self, keep: npt.NDArray[np.bool_]) -> Sample:
        return Sample(self.labels.where(keep), self.mapped[keep])


@dataclass(frozen=True)
class Survey:
    """A counted map. sizes: pixels (256, 256) per stratum and map class; strata: those of the sample's pixels, uint8 (N,).

    names: of the strata, None where these are the map's classes; how: the design, in words.
    """

    sizes: Counts
    strata: ByteCodes
    pixel: PixelArea
    names: dict[int, str] | None
    how: str

    @property
    def classes(self) -> npt.NDArray[np.intp]:
        """The codes that the map shows anywhere."""
        return np.flatnonzero(self.sizes.sum(axis=0))


def survey_map(job: AssessJob, opened: CodeRaster, sample: Sample, progress: ProgressCall) -> Survey:
    """Count the map by its strata. Raises LayerError, and LabelError where the sample is all of the map."""
    path, places = job.strata_path, (sample.labels.rows, sample.labels.cols)
    with nullcontext() if path is None else open_codes(path, "strata raster", opened.grid) as strata:
        drawn = sample.mapped if strata is None else strata.at(*places, lambda done: progress(0.3 + 0.1 * done, "Reading strata"))
        sizes = _count(opened, strata, progress)
    if len(sample.mapped) == sizes.sum():
        hint = "Leave the sampling design away: the plain counts say how good the map is"
        raise LabelError("The reference covers the whole map: nothing is left to be estimated", hint)
    pixel = pixel_area(opened.grid)
    if path is not None:
        names = {spec.code: spec.name for spec in map_classes(path)}
        return Survey(sizes, drawn, pixel, names, OF_STRATA.format(path))
    if job.sampling == "stratified":
        return Survey(sizes, drawn, pixel, None, OF_CLASSES)
    if np.bincount(drawn, minlength=CODES)[sizes.any(axis=1)].min() > 1:
        return Survey(sizes, drawn, pixel, None, OF_ALL)
    whole = np.zeros_like(sizes)
    whole[0] = sizes.sum(axis=0)
    return Survey(whole, np.zeros_like(drawn), pixel, {0: "the map"}, OF_ONE)


def speak_for_all(survey: Survey, sample: Sample, classes: tuple[ClassSpec, ...]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The estimates as JSON values, and what must be known of them. Raises LabelError where no sample pixel lies in a stratum."""
    inside = survey.strata != NODATA_CODE
    drawn = np.unique(survey.strata[inside])
    if not len(drawn):
        raise LabelError("No reference pixel lies in any stratum", "Choose the strata that the sample was drawn by")
    used, codes = sample.where(inside), np.array([spec.code for spec in classes])
    counts = count_sample(survey.strata[inside], used.labels.codes, used.mapped, drawn, codes)
    sizes = survey.sizes[drawn]
    found = estimate(counts, sizes[:, codes])
    figures = {
        "assumption": ASSUMED.format(len(used.mapped), survey.how),
        "pixels": len(used.mapped),
        "map_pixels": int(sizes.sum()),
        "left_out_share": float(1 - sizes.sum() / survey.sizes.sum()),
        "pixel_hectares": survey.pixel.hectares,
        "overall_accuracy": found.overall.as_dict(),
        **_roughly(found.overall.as_dict(), counts),
        "matrix": found.matrix.tolist(),
        "classes": [_class_figures(found, survey, sizes, index, spec) for index, spec in enumerate(classes)],
    }
    return figures, tuple(_notes(survey, used, drawn, counts, classes))


def _roughly(overall: dict[str, Any], counts: Counts) -> dict[str, Any]:
    """Of an accuracy that is hardly known: an interval that does not take a few points that agree for certainty, and how many points
    more are needed; nothing where it is known."""
    drawn, right = int(counts.sum()), int(np.trace(counts.sum(axis=0)))
    low, high = map(float, spread_of(right, drawn))
    if overall["margin"] is not None:
        low, high = min(low, overall["low"]), max(high, overall["high"])
    missing = more_needed(drawn, low, high)
    return {"likely_low": low, "likely_high": high, "points_missing": missing} if missing else {}


def _count(opened: CodeRaster, strata: CodeRaster | None, progress: ProgressCall) -> Counts:
    """Pixels (256, 256) per stratum, by default the map's own classes, and map class; those without either do not count."""
    flat = np.zeros(CODES**2, np.int64)
    for window in opened.blocks(lambda done: progress(0.4 + 0.5 * done, "Counting the map")):
        mapped = opened.read(window).ravel()
        stratum = mapped if strata is None else strata.read(window).ravel()
        flat += np.bincount(stratum.astype(np.intp) * CODES + mapped, minlength=CODES**2)
    sizes = flat.reshape(CODES, CODES)
    sizes[NODATA_CODE], sizes[:, NODATA_CODE] = 0, 0
    return sizes


def _class_figures(found: Estimate, survey: Survey, sizes: Counts, index: int, spec: ClassSpec) -> dict[str, Any]:
    """One class: what the map shows of it anywhere, and what the sample says of the strata that it was drawn from."""
    mapped, hectares = int(survey.sizes[:, spec.code].sum()), survey.pixel.hectares
    figures = {
        "code": spec.code,
        "name": spec.name,
        "mapped_share": mapped / int(survey.sizes.sum()),
        "share": found.area.as_dict(index),
        "users_accuracy": found.users.as_dict(index),
        "producers_accuracy": found.producers.as_dict(index),
    }
    if hectares is not None:
        figures["mapped_hectares"] = mapped * hectares
        figures["hectares"] = found.area.as_dict(index, int(sizes.sum()) * hectares)
    return figures


def _notes(
    survey: Survey, used: Sample, drawn: npt.NDArray[np.uint8], counts: Counts, classes: tuple[ClassSpec, ...]
) -> Iterator[str]:
    """What the user must know before taking the estimates for the truth, the worst first."""
    of_classes = {spec.code: spec.name for spec in classes}
    total, pixels = survey.sizes.sum(), survey.sizes.sum(axis=1)
    if _is_crowded(used.labels, len(used.mapped) / total):
        yield (
            "Most of the sample's pixels lie side by side, as those of polygons do: such pixels are alike, and the intervals far too "
            "narrow. Only single pixels that were drawn at random speak for the map"
        )
    yield from _of_unknown(of_classes, counts)
    missed = np.setdiff1d(np.flatnonzero(pixels), drawn)
    if len(missed):
        where, share = _strata(survey, of_classes, missed), f"{100 * pixels[missed].sum() / total:.1f} %"
        one = f"No sample pixel lies in {where}: the estimates are of the map without it ({share} less)"
        more = f"No sample pixel lies in {where}: the estimates are of the map without them ({share} less)"
        yield one if len(missed) == 1 else more
    single = drawn[(counts.sum(axis=(1, 2)) == 1) & (pixels[drawn] > 1)]
    if len(single) and survey.how == OF_ONE:
        yield "The sample is a single pixel: no figure has a standard error"
    elif len(single):
        where = _strata(survey, of_classes, single)
        yield f"Only one sample pixel lies in {where}: figures that it takes part in have no standard error"
    few, few_drawn = ", ".join(f"'{name}'" for name in _few(of_classes, counts)), _few_in_strata(survey, drawn, counts)
    if few:
        rough = (
            f"The figures of {few} are rough, as fewer than {_FEW} points tell of each: {_USUAL} are usual (Olofsson et al. 2014)"
        )
        wanted = _USUAL * int((survey.sizes.sum(axis=0) > 0).sum())
        yield f"{rough}. With {wanted} points within the classes in equal numbers (design equal), each has {_USUAL}"
    if len(classes) > 1 and np.trace(counts.sum(axis=0)) == counts.sum() > 1:
        yield (
            "All points agree with the map. The margins of the areas are what such points may have missed: any class may lie unseen where "
            "the map shows others, as much of a small one as of a large one, so that the margins are alike. More points narrow them"
        )
    if few_drawn:
        yield f"Few points lie in {_in_drawn(few_drawn)}: the estimates lean on each of them"
    outside = int((survey.strata == NODATA_CODE).sum())
    if outside:
        yield f"{outside} reference pixels lie where there is no stratum; they are not in the estimates"
    if survey.pixel.note:
        yield survey.pixel.note


def _of_unknown(classes: dict[int, str], counts: Counts) -> Iterator[str]:
    """Classes that the map has at the points, and none of them is."""
    mapped, reference = counts.sum(axis=(0, 1)), counts.sum(axis=(0, 2))
    unknown = (mapped > 0) & (reference == 0)
    if unknown.any():
        names, count = _listed(classes, np.array(list(classes))[unknown]), counted(int(mapped[unknown].sum()), "point")
        yield f"The map shows {names} at {count}, and nobody said so of any: look at these again if the class is newer than they are"


def _few(classes: dict[int, str], counts: Counts) -> Iterator[str]:
    """Classes of few points, by the reference or by the map."""
    for name, reference, mapped in zip(classes.values(), counts.sum(axis=(0, 2)).tolist(), counts.sum(axis=(0, 1)).tolist()):
        if name != ANOTHER_CLASS and 0 < min(reference or mapped, mapped or reference) < _FEW:
            yield name


def _few_in_strata(survey: Survey, drawn: npt.NDArray[np.uint8], counts: Counts) -> str:
    """Strata of few points that are not all of their pixels, where they are another map's classes."""
    if survey.names is None or survey.how == OF_ONE:
        return ""
    points = zip(drawn.tolist(), counts.sum(axis=(1, 2)).tolist(), survey.sizes[drawn].sum(axis=1).tolist())
    few = [(code, count) for code, count, pixels in points if count < min(_FEW, pixels)]
    return ", ".join(f"'{survey.names.get(code, str(code))}' ({count})" for code, count in few)


def _strata(survey: Survey, classes: dict[int, str], codes: npt.ArrayLike) -> str:
    """By their names, and whose they are where these are not the map's classes."""
    return _listed(classes, codes) if survey.names is None else _in_drawn(_listed(survey.names, codes))


def _in_drawn(strata: str) -> str:
    return f"{strata} of the map that the points were drawn in"


def _listed(names: dict[int, str], codes: npt.ArrayLike) -> str:
    return ", ".join(f"'{names.get(int(code), str(code))}'" for code in np.asarray(codes))


def _is_crowded(labels: Labels, share: float) -> bool:
    """Whether far fewer pixels lie alone, with none above, below, left or right of them, than if each had been drawn for itself, as
    `share` of the map's pixels were. In a dense sample few do anyway, so that half of these is far fewer, if they are enough to tell."""
    place = labels.rows.astype(np.int64) * 2**32 + labels.cols
    steps = (1, -1, 2**32, -(2**32))
    alone = int((~np.logical_or.reduce([np.isin(place + step, place) for step in steps])).sum())
    by_chance = len(place) * (1 - share) ** 4
    return alone < by_chance - _CROWDED * len(place) or (by_chance >= _TELLING and alone < by_chance / 2)
