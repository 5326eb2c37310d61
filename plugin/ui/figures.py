"""Figures as texts: shares, areas and how far they may be off, in the user's digits."""

from __future__ import annotations

import math
from functools import partial
from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ...engine.grid import PER_HECTARE, unit_of_areas
from ...engine.specs import ANOTHER_CLASS
from ..digits import fixed, percent

_NONE = "–"
_MOST_DECIMALS = 4

_tr = partial(QCoreApplication.translate, "XModalNet")


def area(value_ha: Optional[float], unit: str = "ha") -> str:
    """To the third digit that counts; "" where the map's pixels have no one size."""
    return "" if value_ha is None else fixed(PER_HECTARE[unit] * value_ha, _decimals(PER_HECTARE[unit] * value_ha, 3))


def area_of_pixels(count: int, pixel_ha: float, unit: str) -> str:
    """As exact as a pixel is."""
    return fixed(PER_HECTARE[unit] * count * pixel_ha, _decimals(PER_HECTARE[unit] * pixel_ha, 1))


def with_margin(figure: dict[str, Any]) -> str:
    """A share, ± half of its interval where there is one, or its two ends where it ends at nothing or all."""
    if figure.get("is_cut"):
        return f"{percent(figure['value'])} ({percent(figure['low'])} – {percent(figure['high'])})"
    margin = "" if figure["margin"] is None else f" ± {percent(figure['margin'])}"
    return f"{percent(figure['value'])}{margin}"


def how_right(estimate: Any, is_of_training: bool) -> str:
    """The overall accuracy of a map; where it is hardly known, the interval stands for it."""
    overall, is_rough = estimate["overall_accuracy"], bool(estimate.get("points_missing"))
    text = _tr("The map is {} right") if estimate["left_out_share"] == 0 else _tr("{} right, where points are")
    text = _tr("The model remembers {} of what it learned from") if is_of_training else text
    ends = (percent(estimate[end], decimals=0) for end in ("likely_low", "likely_high")) if is_rough else ()
    unsure = "" if is_rough or overall["margin"] is not None else "; " + _tr("too few points for an interval")
    return text.format(" – ".join(ends) or with_margin(overall)) + unsure


def meaning_of(estimate: Any, is_of_training: bool) -> str:
    """What the estimate may be taken for, in a sentence."""
    if estimate["left_out_share"]:
        missing = _tr("{} of the map is of classes without a point, and left out of all figures: label more points.")
        return missing.format(percent(estimate["left_out_share"]))
    if is_of_training:
        return _tr("How good the map is, only points tell that no training has seen.")
    if estimate.get("points_missing"):
        few = _tr("These are too few points for a figure that could be quoted: about {} more would tell it to ± 15 %.")
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
        rows.append((name, entry["color"], [*figures, _area(better, unit)]))
    return rows


def _estimates(found: Any) -> list[dict[str, Any]]:
    return list((found.get("estimate") or {}).get("classes", []))


def _in_hectares(estimate: dict[str, Any]) -> bool:
    return (estimate.get("hectares") or {}).get("value") is not None


def _area(estimate: Optional[dict[str, Any]], unit: str) -> str:
    if estimate is None:
        return _NONE
    return (
        _of_one_precision(estimate["share"], 100) if unit == "%" else _of_one_precision(estimate["hectares"], PER_HECTARE[unit])
    )


def _of_one_precision(figure: dict[str, Any], factor: float) -> str:
    """A value and its margin, or the two ends of its interval where that is cut, all to the second digit of the margin that counts."""
    margin = figure["margin"]
    decimals = _decimals(factor * margin, 2) if margin else _decimals(factor * figure["value"], 3)
    keys = ("value", "low", "high") if figure.get("is_cut") else ("value", "margin")
    value, *rest = (fixed(factor * float(figure[key]), decimals) for key in keys if figure[key] is not None)
    return f"{value} ({rest[0]} – {rest[1]})" if len(rest) == 2 else " ± ".join([value, *rest])


def _decimals(value: float, digits: int) -> int:
    """That so many digits of a value need."""
    return min(_MOST_DECIMALS, max(0, digits - 1 - math.floor(math.log10(abs(value))))) if value else 1
