"""The report: one HTML file that needs nothing else, with the map, the confusion matrix and the training curves."""

from __future__ import annotations

import base64
import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
import numpy as np

from . import VERSION
from .addresses import name_of, without_secrets
from .data.maps import encode_png, read_overview
from .files import written_whole
from .grid import PER_HECTARE, decimals_of_changes, shared_decimals, unit_of_areas
from .language import ENGLISH, Language
from .specs import ANOTHER_CLASS, LEAST_P, ClassSpec, LabelSpec, LayerSpec

TEMPLATE = Path(__file__).resolve().parents[1] / "resources" / "report.html"
PICTURE_PX = 900
NO_DATA_RGB = (255, 255, 255)
_OTHER_SHARES = 0.2  # ours: of the labels, that would have to be of other classes for the labels to have the map's shares
_JUDGED = 0.9  # ours: of the map, that classes must have of which labels were held out


@dataclass(frozen=True)
class Report:
    """What a report says. accuracy as `Accuracy.as_dict` gives it; basis: what the accuracy was measured on, a sentence;
    that of a model, by default, on labels that were held out.

    estimate, comparison: as a Done of `assess` has them; change: as a Done of `compare` does, whose map shows the changes;
    sources: what it was made from, name -> path, facts: the same in a word each, name -> word, both in the report's language; all else
    that the engine says is put into it here. name: of the model or the maps that it is on, that of its map by default. settings: how it
    was made, name -> what was chosen, what is not as usual first. of_model: sentences on the accuracy of a map's model. shares: 0..1, of
    the classes in the map, or in what a model would map.
    """

    title: str
    classes: tuple[ClassSpec, ...]
    figures: Mapping[str, Any]
    accuracy: Mapping[str, Any] | None = None
    basis: str = ""
    curves: Mapping[str, Sequence[float]] = field(default_factory=dict)
    map_path: str | None = None
    notes: Sequence[str] = ()
    estimate: Mapping[str, Any] | None = None
    comparison: Mapping[str, Any] | None = None
    change: Mapping[str, Any] | None = None
    sources: Mapping[str, str] = field(default_factory=dict)
    language: Language = ENGLISH
    average_note: str = ""  # what stands beside the average accuracy
    facts: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)
    of_model: Sequence[str] = ()
    shares: Sequence[float] = ()

    @property
    def called(self) -> str:
        """What its title names."""
        return self.name or (Path(self.map_path).stem if self.map_path else "")

    @property
    def measured_on(self) -> str:
        """The basis as it stands in the page."""
        return self.basis or (HELD_OUT if self.accuracy else NOT_HELD_OUT)

    @property
    def mapped(self) -> list[int]:
        """Places of the classes that the map can show: all but what a reference calls another class, unless it has pixels of that."""
        rows = (self.accuracy or {}).get("confusion", [])
        return [place for place, spec in enumerate(self.classes) if spec.name != ANOTHER_CLASS or any(row[place] for row in rows)]

    def users(self) -> list[float | None]:
        """The user's accuracies; where a class had nothing to hold out, the little that was taken for it says nothing, as in the panel."""
        found = self.accuracy or {"users": [], "producers": []}
        judged = zip(found["users"], found["producers"], strict=True)
        return [None if self.measured_on == HELD_OUT and recognised is None else value for value, recognised in judged]

    def weighted(self) -> float | None:
        """The overall accuracy with each class as common as in the map: the sum of its share times its producer's accuracy, which does not
        depend on how many labels a class has. None where the labels have about the map's shares, or much of the map is of classes that
        nothing was held out of."""
        found = self.accuracy
        if found is None or not self.shares or self.measured_on != HELD_OUT:
            return None
        labels = np.array(found["confusion"], np.float64).sum(axis=1)
        shares, is_judged = np.array(self.shares), labels > 0
        judged = shares[is_judged].sum()
        if judged < _JUDGED or np.abs(shares - labels / labels.sum()).sum() / 2 < _OTHER_SHARES:
            return None
        recognised = np.array([found["producers"][place] for place in np.flatnonzero(is_judged)])
        return float(shares[is_judged] @ recognised / judged)

    def named(self, figure: str) -> str:
        """A figure with what it must not be taken without: it does not say how good the whole map is."""
        name = self.language.say(figure)
        if self.measured_on == HELD_OUT:
            return self.language.say("{}, held out", name)
        return self.language.say("{}, counted", name) if self.estimate else name


HELD_OUT = (
    "Estimated on labelled shapes that were held out of training, by a model that never saw them; "
    "the saved model has learned from all shapes. It says how well such labels can be told apart, not how good the whole map is: "
    "for that, assess the map with an independent sample."
)
NOT_HELD_OUT = "No accuracy was estimated: no labels were held out."
CURVES = {
    "loss": "Loss, all terms",
    "labels": "On the labels",
    "distil": "Interactive learning",
    "propagate": "On propagated labels",
    "kernel": "Kernel machine of the labels",
    "adversarial": "On perturbed features",
    "detect": "Telling perturbed features",
    "held_loss": "Loss, stopping labels",
    "held_accuracy": "Accuracy, stopping labels",
}
TELLING = ("held_loss", "labels")  # of the curves, whether a training went well
CHART_COLOURS = ("#2563eb", "#d08700")


def layer_sources(layers: Sequence[LayerSpec], said_in: Language = ENGLISH) -> dict[str, str]:
    """Layer HSI -> path, with the bands where some were chosen."""
    say = said_in.say

    def told(layer: LayerSpec) -> str:
        return say("{} (bands {})", layer.path, ", ".join(map(str, layer.bands))) if layer.bands else layer.path

    return {say("Layer {}", said_in.sensor(layer.stream)): told(layer) for layer in layers}


def choice_sources(origin: Mapping[str, Any], said_in: Language = ENGLISH) -> dict[str, str]:
    """Smoothing and class prior of a map, by what it says of its origin, where they are not its model's own, and which of the model's bands
    were made from others: maps of one model differ by these."""
    say, found = said_in.say, {}
    for key, name in (("smoothing", say("Smoothing")), ("prior", say("Class prior"))):
        here, own = origin.get(key), origin.get(f"model_{key}")
        if isinstance(here, (int, float)) and isinstance(own, (int, float)):
            found[name] = say("{} (the model's own is {})", said_in.number(here, "g"), said_in.number(own, "g"))
    for stream, numbers in (origin.get("resampled") or {}).items():
        found[say("Resampled bands of {}", said_in.sensor(stream))] = str(numbers)
    return found


def label_source(labels: LabelSpec, said_in: Language = ENGLISH) -> str:
    """The path, with layer, filter and class field where there are some."""
    path, layer, subset = labels.known_as
    say = said_in.say
    told = ((say("layer {}", layer), layer), (say("filter {}", subset), subset), (say("field {}", labels.field), labels.field))
    return ", ".join([path, *(text for text, known in told if known)])


def facts_of(
    said_in: Language, files: Mapping[str, str | None], smoothing: float | None = None, prior: float | None = None
) -> dict[str, str]:
    """What a result was made from as a line has room for it. files: name -> path, of which the file's name is told."""
    choices = {said_in.say("Smoothing"): smoothing, said_in.say("Class prior"): prior}
    numbers = {name: said_in.number(value, "g") for name, value in choices.items() if value is not None}
    return {name: name_of(path) for name, path in files.items() if path} | numbers


def write_report(path: str, report: Report) -> None:
    """Write the page. Raises OutputError, LayerError where the map cannot be read."""
    page = render_report(report)
    with written_whole(path) as draft:
        draft.write_text(page, encoding="utf-8")


def render_report(report: Report) -> str:
    """The page as HTML. Raises LayerError where the map cannot be read."""
    report, said_in = _discreet(report), report.language
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(
        number=said_in.number,
        percent=partial(_percent, said_in),
        area=partial(_area, said_in),
        estimate=partial(_estimate, said_in),
        spread=partial(_spread, said_in),
        words=said_in.words,
        sentence=partial(_sentence, said_in),
        called=partial(_called, said_in),
    )
    environment.globals.update(
        say=said_in.say,
        gap=said_in.stop[1:],  # between sentences
        unit_of=unit_of_areas,
        decimals_of=_decimals_of,
        decimals_of_changes=_decimals_of_changes,
        least_p=LEAST_P,
    )
    template = environment.from_string(TEMPLATE.read_text(encoding="utf-8"))
    return template.render(
        report=report,
        version=VERSION,
        now=datetime.datetime.now(datetime.timezone.utc).isoformat(sep=" ", timespec="seconds").removesuffix("+00:00"),
        picture=_picture(report.map_path, report.classes) if report.map_path else "",
        **_charts(said_in, {name: values for name, values in report.curves.items() if len(values) > 1}),
        rows=_matrix_rows(report.accuracy) if report.accuracy else [],
        sureness=_sureness(report.accuracy or {}),
    )


def _discreet(report: Report) -> Report:
    """It is shown to others."""
    sources, facts = ({name: without_secrets(text) for name, text in told.items()} for told in (report.sources, report.facts))
    notes = tuple(map(without_secrets, report.notes))
    return replace(report, sources=sources, facts=facts, notes=notes, basis=without_secrets(report.basis))


def _called(said_in: Language, name: str) -> str:
    """A class by its name, which is the user's, but for that of what is none of the map's."""
    return said_in.say("Another class") if name == ANOTHER_CLASS else name


def _sentence(said_in: Language, note: str) -> str:
    """A note, which is said without a full stop, as it stands beside sentences."""
    told = said_in.words(note)
    return told if told.endswith((".", "!", "?", "。")) else f"{told}{said_in.stop.rstrip()}"


def _percent(said_in: Language, value: float | None, unit: str = " %") -> str:
    return "–" if value is None else said_in.number(100 * value, ".1f") + unit


def _area(said_in: Language, value_ha: float | None, unit: str, decimals: int) -> str:
    """What is more than nothing is never told as nothing."""
    if value_ha is None:
        return "–"
    value, least = PER_HECTARE[unit] * value_ha, 10.0**-decimals
    is_lost = 0 < value < least / 2
    return ("< " if is_lost else "") + said_in.number(least if is_lost else value, f",.{decimals}f")


def _decimals_of(values_ha: Iterable[float | None], unit: str, digits: int = 3, step_ha: float = 0.0) -> int:
    """`shared_decimals` of areas that are told in a unit."""
    factor = PER_HECTARE[unit]
    return shared_decimals((factor * value for value in values_ha if value), digits, factor * step_ha)


def _decimals_of_changes(change: Mapping[str, Any], unit: str) -> int:
    return decimals_of_changes(change["matrix"], PER_HECTARE[unit] * change["pixel_hectares"])


def _estimate(said_in: Language, figure: Mapping[str, float | None]) -> str:
    """A share and half of its confidence interval, or where this ends at nothing or all, its two ends."""
    value, margin = figure["value"], figure["margin"]
    if value is None:
        return "–"
    if figure["is_cut"]:
        return said_in.say(
            "{} % ({} to {} %)", *(said_in.number(100 * (figure[key] or 0), ".1f") for key in ("value", "low", "high"))
        )
    if margin is None:
        return said_in.say("{} ± unknown", _percent(said_in, value))
    return f"{said_in.number(100 * value, '.1f')} ± {_percent(said_in, margin)}"


def _spread(said_in: Language, figure: Mapping[str, float | None], unit: str = "%", decimals: int = 1) -> str:
    """The interval of a figure as it stands in a column behind it. unit: of an area, else of a share."""

    def shown(part: float | None) -> str:
        return said_in.number(100 * (part or 0), f".{decimals}f") if unit == "%" else _area(said_in, part or 0, unit, decimals)

    if figure["value"] is None:
        return ""
    if figure["is_cut"]:
        ends = shown(figure["low"]), shown(figure["high"])
        return said_in.say("{} to {} %", *ends) if unit == "%" else said_in.say("{} to {}", *ends)
    if figure["margin"] is None:
        return said_in.say("± unknown")
    return f"± {shown(figure['margin'])}{' %' if unit == '%' else ''}"


def _picture(map_path: str, classes: Sequence[ClassSpec]) -> dict[str, Any]:
    """The map in its class colours as a data URI, and its width by its height."""
    colours = np.full((256, 3), NO_DATA_RGB, np.uint8)
    for spec in classes:
        colours[spec.code] = list(bytes.fromhex(spec.color.removeprefix("#")))
    rgb = colours[read_overview(map_path, PICTURE_PX)]
    uri = "data:image/png;base64," + base64.b64encode(encode_png(rgb)).decode("ascii")
    return {"uri": uri, "ratio": rgb.shape[1] / rgb.shape[0]}


def _charts(said_in: Language, curves: Mapping[str, Sequence[float]]) -> dict[str, Any]:
    """learning: what tells whether a training went well, in one box from 0 on; charts: all other curves, a box each."""
    telling = [name for name in TELLING if name in curves] or list(curves)[:1]
    most = max((value for name in telling for value in curves[name] if np.isfinite(value)), default=0.0)
    lines = [
        {**_chart(said_in, name, curves[name], (0.0, most)), "color": color}
        for name, color in zip(telling, CHART_COLOURS, strict=False)
    ]
    others = [_chart(said_in, name, values) for name, values in curves.items() if name not in telling]
    return {"learning": {"lines": lines, "most": most} if lines else None, "charts": others}


def _chart(said_in: Language, name: str, values: Sequence[float], ends: tuple[float, float] | None = None) -> dict[str, Any]:
    """A curve as the points of an SVG polyline in a box of 100 x 40; ends: what its lower and its upper edge are, else its own."""
    finite = [value for value in values if np.isfinite(value)] or [0.0]
    bottom, top = ends or (min(finite), max(finite))
    span = (top - bottom) or 1.0
    points = " ".join(
        f"{100 * step / (len(values) - 1):.2f},{38 - 36 * (value - bottom) / span:.2f}"
        for step, value in enumerate(values)
        if np.isfinite(value)
    )
    shown = said_in.text(CURVES.get(name, name))
    return {"name": shown, "points": points, "low": min(finite), "high": max(finite), "epochs": len(values)}


def _sureness(accuracy: Mapping[str, Any]) -> dict[str, Any] | None:
    """The bins of the confidence as dots in a square of 100, the area by their share of all, and the one that lies nearest to 80 % of
    those that hold a fair part; None where nothing is calibrated."""
    bins = accuracy.get("reliability")
    if not bins:
        return None
    most = max(share for _, _, share in bins)
    dots = [{"x": 100 * sure, "y": 100 - 100 * right, "r": 1.5 + 4 * (share / most) ** 0.5} for sure, right, share in bins]
    told = min((entry for entry in bins if 10 * entry[2] >= most), key=lambda entry: abs(entry[0] - 0.8))
    return {"dots": dots, "sure": told[0], "right": told[1]}


def _matrix_rows(accuracy: Mapping[str, Any]) -> list[list[dict[str, Any]]]:
    """Cells of the matrix with a shade 0..1: the share of the reference row."""
    return [[{"count": count, "shade": count / (sum(row) or 1)} for count in row] for row in accuracy["confusion"]]
