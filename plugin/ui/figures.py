"""Figures as texts: shares, areas and how far they may be off, in the user's digits."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ...engine.grid import PER_HECTARE, decimals_of_changes, shared_decimals, unit_of_areas
from ...engine.specs import ANOTHER_CLASS
from ..digits import fixed, percent

_NONE = "–"

_tr = partial(QCoreApplication.translate, "XModalNet")


def areas(values_ha: Sequence[Optional[float]], unit: str = "ha", pixel_ha: float = 0.0) -> list[str]:
    """Of a column, with decimals alike, as the report has them; "" where the map's pixels have no one size."""
    factor = PER_HECTARE[unit]
    places = shared_decimals((factor * value for value in values_ha if value), step=factor * pixel_ha)
    return ["" if value is None else _shown(factor * value, places) for value in values_ha]


def area_of_pixels(matrix: Sequence[Sequence[int]], pixel_ha: float, unit: str) -> Callable[[int], str]:
    """How the areas of a change are told, as the report has them."""
    pixel = PER_HECTARE[unit] * pixel_ha
    places = decimals_of_changes(matrix, pixel)
    return lambda count: _shown(count * pixel, places)


def with_interval(figure: dict[str, Any]) -> str:
    """A share with the ends of its interval, as it may be quoted."""
    value, margin = figure["value"], figure["margin"]
    if margin is None:
        return _tr("{} (too few points for an interval)").format(percent(value))
    low, high = figure.get("low", max(0.0, value - margin)), figure.get("high", min(1.0, value + margin))
    return _tr("{} (95 % interval: {} to {})").format(percent(value), percent(low), percent(high))


def how_right(estimate: Any, is_of_training: bool) -> str:
    """The overall accuracy of a map; where it is hardly known, the interval stands for it."""
    overall, is_rough = estimate["overall_accuracy"], bool(estimate.get("points_missing"))
    text = _tr("Overall accuracy: {}") if estimate["left_out_share"] == 0 else _tr("Overall accuracy where points are: {}")
    text = _tr("What the model remembers of its labels: {}") if is_of_training else text
    ends = (percent(estimate[end], decimals=0) for end in ("likely_low", "likely_high")) if is_rough else ()
    return text.format(_tr("{} to {}").format(*ends) if is_rough else with_interval(overall))


def meaning_of(estimate: Any, is_of_training: bool) -> str:
    """What the estimate may be taken for, in a sentence."""
    if estimate["left_out_share"]:
        missing = _tr("{} of the map is of classes without a point, and left out of all figures: label more points.")
        return missing.format(percent(estimate["left_out_share"]))
    if is_of_training:
        return _tr("How good the map is, only points tell that no training has seen.")
    if estimate.get("points_missing"):
        few = _tr(
            "These are too few points for a figure that could be quoted: about {} more would tell it to ± 15 percentage points."
        )
        return few.format(estimate["points_missing"])
    if estimate["overall_accuracy"]["margin"] is None:
        return _tr("These are too few points for a figure that could be quoted: label more of them.")
    return _tr("The estimate is the figure to quote: each point is weighted by the part of the map that it stands for.")


def area_unit(found: Any) -> str:
    """Of the areas of an assessment: hectares or m², or shares of the map."""
    areas = [entry["hectares"]["value"] for entry in _estimates(found) if _in_hectares(entry)]
    return unit_of_areas(sum(areas)) if areas else "%"


def class_rows(found: Any) -> list[tuple[str, str, list[str]]]:
    """Of an assessment, per class: name, colour and figures; estimates where there are any."""
    estimates, unit = {entry["code"]: entry for entry in _estimates(found)}, area_unit(found)
    places = _places([_own_area(entry, unit) for entry in estimates.values()])
    rows = []
    for entry in found["classes"]:
        better = estimates.get(entry["code"])
        is_unseen = better is not None and better["users_accuracy"]["value"] is None and better["mapped_share"] > 0
        if better is not None and is_unseen and not better["share"]["value"]:
            better = None  # no point lies in the class, and none is it: nothing is known of it, not even that it is not there
        figures = [percent(entry[f"{whose}_accuracy"], "") for whose in ("producers", "users")]
        if better is not None:
            figures = [percent(better[f"{whose}_accuracy"]["value"], "") for whose in ("producers", "users")]
        name = _tr("Another class") if entry["name"] == ANOTHER_CLASS else entry["name"]
        rows.append(
            (name, entry["color"], [*figures, _NONE if better is None else _with_spread(_own_area(better, unit), places)])
        )
    return rows


def _estimates(found: Any) -> list[dict[str, Any]]:
    return list((found.get("estimate") or {}).get("classes", []))


def _in_hectares(estimate: dict[str, Any]) -> bool:
    return (estimate.get("hectares") or {}).get("value") is not None


def _own_area(estimate: dict[str, Any], unit: str) -> dict[str, Optional[float]]:
    """Value, margin and ends of its area in a unit, %: as a share of the map."""
    figure, factor = (estimate["share"], 100.0) if unit == "%" else (estimate["hectares"], PER_HECTARE[unit])
    known = {key: figure.get(key) for key in ("value", "margin", *(("low", "high") if figure.get("is_cut") else ()))}
    return {key: None if value is None else factor * float(value) for key, value in known.items()}


def _places(column: Sequence[dict[str, Optional[float]]]) -> int:
    """Decimals of all areas of a column: those of the second digit of the smallest margin that matters."""
    margins = [figure["margin"] for figure in column if figure["margin"]]
    return shared_decimals(margins, 2) if margins else shared_decimals(figure["value"] or 0.0 for figure in column)


def _with_spread(figure: dict[str, Optional[float]], places: int) -> str:
    """A value and its margin, or the two ends of its interval where that is cut."""
    ends = ("low", "high") if "low" in figure else ("margin",)
    value, *rest = (_shown(known, places) for known in map(figure.get, ("value", *ends)) if known is not None)
    return f"{value} ({rest[0]} – {rest[1]})" if len(rest) == 2 else " ± ".join([value, *rest])


def _shown(value: float, places: int) -> str:
    """What is more than nothing is never told as nothing."""
    least = 10.0**-places
    is_lost = 0 < value < least / 2
    return ("< " if is_lost else "") + fixed(least if is_lost else value, places)
