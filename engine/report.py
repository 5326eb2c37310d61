"""The report: one HTML file that needs nothing else, with the map, the confusion matrix and the training curves."""

from __future__ import annotations

import base64
import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
import numpy as np
from markupsafe import Markup

from . import VERSION
from .data.maps import encode_png, read_overview
from .files import written_whole
from .grid import PER_HECTARE, unit_of_areas
from .language import ENGLISH, Language
from .specs import ANOTHER_CLASS, ClassSpec, LabelSpec, LayerSpec

TEMPLATE = Path(__file__).resolve().parents[1] / "resources" / "report.html"
PICTURE_PX = 900
NO_DATA_RGB = (255, 255, 255)


@dataclass(frozen=True)
class Report:
    """What a report says. accuracy as `Accuracy.as_dict` gives it; basis: what the accuracy was measured on, a sentence.

    estimate, comparison: as a Done of `assess` has them; change: as a Done of `compare` does, whose map shows the changes;
    sources: what it was made from, name -> path, in the report's language; all else that the engine says is put into it here.
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

    def named(self, figure: str) -> str:
        """A figure with what it must not be taken without: it does not say how good the whole map is."""
        name = self.language.say(figure)
        if self.basis == HELD_OUT:
            return self.language.say("{}, held out", name)
        return self.language.say("{}, counted", name) if self.estimate else name

    @classmethod
    def of_training(
        cls,
        classes: tuple[ClassSpec, ...],
        figures: Mapping[str, Any],
        accuracy: Mapping[str, Any] | None,
        curves: Mapping[str, Sequence[float]],
        notes: Sequence[str],
        sources: Mapping[str, str] | None = None,
        said_in: Language = ENGLISH,
    ) -> Report:
        basis = HELD_OUT if accuracy else NOT_HELD_OUT
        return cls("Training", classes, figures, accuracy, basis, curves, None, notes, sources=sources or {}, language=said_in)

    @classmethod
    def of_map(
        cls,
        map_path: str,
        classes: tuple[ClassSpec, ...],
        figures: Mapping[str, Any],
        accuracy: Mapping[str, Any] | None,
        curves: Mapping[str, Sequence[float]],
        notes: Sequence[str],
        sources: Mapping[str, str] | None = None,
        said_in: Language = ENGLISH,
    ) -> Report:
        basis = HELD_OUT if accuracy else NOT_HELD_OUT
        return cls("Map", classes, figures, accuracy, basis, curves, map_path, notes, sources=sources or {}, language=said_in)


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


def layer_sources(layers: Sequence[LayerSpec], said_in: Language = ENGLISH) -> dict[str, str]:
    """Layer HSI -> path, with the bands where some were chosen."""
    say = said_in.say

    def told(layer: LayerSpec) -> str:
        return say("{} (bands {})", layer.path, ", ".join(map(str, layer.bands))) if layer.bands else layer.path

    return {say("Layer {}", said_in.sensor(layer.stream)): told(layer) for layer in layers}


def label_source(labels: LabelSpec, said_in: Language = ENGLISH) -> str:
    """The path, with layer, filter and class field where there are some."""
    path, layer, subset = labels.known_as
    say = said_in.say
    told = ((say("layer {}", layer), layer), (say("filter {}", subset), subset), (say("field {}", labels.field), labels.field))
    return ", ".join([path, *(text for text, known in told if known)])


def write_report(path: str, report: Report) -> None:
    """Write the page. Raises OutputError, LayerError where the map cannot be read."""
    page = render_report(report)
    with written_whole(path) as draft:
        draft.write_text(page, encoding="utf-8")


def render_report(report: Report) -> str:
    """The page as HTML. Raises LayerError where the map cannot be read."""
    said_in = report.language
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(
        number=said_in.number,
        percent=partial(_percent, said_in),
        area=partial(_area, said_in),
        estimate=partial(_estimate, said_in),
        words=said_in.words,
        sentence=partial(_sentence, said_in),
        called=partial(_called, said_in),
    )
    environment.globals.update(
        say=lambda english, *gaps: Markup(said_in.text(english)).format(*gaps),
        gap=said_in.stop[1:],  # between sentences
        unit_of=unit_of_areas,
    )
    template = environment.from_string(TEMPLATE.read_text(encoding="utf-8"))
    return template.render(
        report=report,
        version=VERSION,
        now=datetime.datetime.now(datetime.timezone.utc).isoformat(sep=" ", timespec="seconds").removesuffix("+00:00"),
        picture=_picture(report.map_path, report.classes) if report.map_path else "",
        charts=[_chart(said_in, name, values) for name, values in report.curves.items() if len(values) > 1],
        rows=_matrix_rows(report.accuracy) if report.accuracy else [],
        sureness=_sureness(report.accuracy or {}),
    )


def _called(said_in: Language, name: str) -> str:
    """A class by its name, which is the user's, but for that of what is none of the map's."""
    return said_in.say("another class") if name == ANOTHER_CLASS else name


def _sentence(said_in: Language, note: str) -> str:
    """A note, which is said without a full stop, as it stands beside sentences."""
    told = said_in.words(note)
    return told if told.endswith((".", "!", "?", "。")) else f"{told}{said_in.stop.rstrip()}"


def _percent(said_in: Language, value: float | None, digits: int = 1) -> str:
    return "–" if value is None else f"{said_in.number(100 * value, f'.{digits}f')} %"


def _area(said_in: Language, value_ha: float | None, unit: str = "ha", like_ha: float | None = None) -> str:
    """With spaces between the thousands; of a small one the digits after the point count as well, or those of another that it is like."""
    if value_ha is None:
        return "–"
    factor = PER_HECTARE[unit]
    like = factor * (value_ha if like_ha is None else like_ha)
    digits = next((digits for least, digits in ((100, 0), (0.1, 2)) if like >= least), 4 if like else 2)
    return said_in.number(factor * value_ha, f",.{digits}f")


def _estimate(said_in: Language, figure: Mapping[str, float | None], unit: str = "%") -> str:
    """A value and half of its confidence interval, or where this ends at nothing or all, its two ends. unit: of an area, else a share."""
    value, margin = figure["value"], figure["margin"]
    if value is None:
        return "–"

    def shown(part: float) -> str:
        return said_in.number(100 * part, ".1f") if unit == "%" else _area(said_in, part, unit, value)

    is_share = unit == "%"
    if figure["is_cut"]:
        low, high = (shown(figure[end] or 0.0) for end in ("low", "high"))
        return said_in.say("{} % ({} to {} %)" if is_share else "{} ({} to {})", shown(value), low, high)
    if margin is None:
        return said_in.say("{} ± unknown", _percent(said_in, value) if is_share else shown(value))
    return f"{shown(value)} ± {shown(margin)}{' %' if is_share else ''}"


def _picture(map_path: str, classes: Sequence[ClassSpec]) -> str:
    """The map in its class colours as a data URI."""
    colours = np.full((256, 3), NO_DATA_RGB, np.uint8)
    for spec in classes:
        colours[spec.code] = list(bytes.fromhex(spec.color.removeprefix("#")))
    rgb = colours[read_overview(map_path, PICTURE_PX)]
    return "data:image/png;base64," + base64.b64encode(encode_png(rgb)).decode("ascii")


def _chart(said_in: Language, name: str, values: Sequence[float]) -> dict[str, Any]:
    """A curve as the points of an SVG polyline in a box of 100 x 40."""
    finite = [value for value in values if np.isfinite(value)] or [0.0]
    low, high = min(finite), max(finite)
    span = (high - low) or 1.0
    points = " ".join(
        f"{100 * step / (len(values) - 1):.2f},{38 - 36 * (value - low) / span:.2f}"
        for step, value in enumerate(values)
        if np.isfinite(value)
    )
    return {"name": said_in.words(CURVES.get(name, name)), "points": points, "low": low, "high": high, "epochs": len(values)}


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
    rows = []
    for row in accuracy["confusion"]:
        total = sum(row) or 1
        rows.append([{"count": count, "shade": count / total} for count in row])
    return rows
