"""What the figures of a report must look like to be shown again: a project that was damaged, or made to do harm, holds anything.

A shape is a type, a list of one shape for any number of such values (of two for a pair), a tuple of one for a value that may be null, or an
object's keys and their shapes; a key that ends in ? may be missing. Keys that nobody shows may be anything.
"""

from __future__ import annotations

from typing import Any

MOST_TEXT = 1_000_000  # letters of an entry: that of 254 classes and all their doubts has a fifth
_MOST_NUMBER = 1e15  # of pixels or square metres: more are on no map

_NAMED = {"name": str, "color": str}
_FIGURE = {"value": (float,), "margin?": (float,), "low?": (float,), "high?": (float,)}
_INTERVAL = {"low": float, "high": float, "shapes": int}
_DOUBT = {"x": float, "y": float, "class": int, "predicted": int, "share": float, "pixels": int, "middle?": [float, float]}
_MEASURED = {"overall_accuracy": float, "average_accuracy": (float,), "kappa": (float,)}
_JUDGED = {**_NAMED, "producers_accuracy": (float,), "users_accuracy": (float,)}
_ESTIMATED = {
    "code": int,
    "mapped_share": float,
    "hectares?": (_FIGURE,),
    **dict.fromkeys(("share", "producers_accuracy", "users_accuracy"), _FIGURE),
}
_ESTIMATE = {
    "overall_accuracy": {**_FIGURE, "margin": (float,)},
    "left_out_share": float,
    "points_missing?": (int,),
    "likely_low?": (float,),
    "likely_high?": (float,),
    "assumption": str,
    "classes?": [_ESTIMATED],
}
_BESIDE = {
    "pixels": int,
    "overall_accuracy": float,
    "other_overall_accuracy": float,
    "other_map": str,
    "p": float,
    "caution": (str,),
}
_SHAPES: dict[str, Any] = {
    "training": {
        "overall_accuracy?": (float,),
        "classes": [{**_JUDGED, "f1": (float,), "code?": int}],
        "overall_accuracy_interval?": ({**_INTERVAL, "caution": str, "missing?": (int,), "things?": (str,)},),
        "overall_accuracy_over_folds?": ({"folds": int, "each": ([float],), "caution": str},),
        "held_out_pixels?": (int,),
        "confusion?": ([[int]],),
        "doubtful?": ({"crs?": (str,), "shapes?": [_DOUBT]},),
        "device?": (str,),
        "chosen_device?": (str,),
    },
    "mapping": {
        "classes?": [{**_NAMED, "share": float, "hectares?": (float,), "pixels?": int}],
        "other_ground?": [str],
        "within?": (str,),
    },
    "assessment": {
        **_MEASURED,
        "pixels": int,
        "classes": [{**_JUDGED, "code": int, "f1?": (float,)}],
        "overall_accuracy_interval?": (_INTERVAL,),
        "estimate?": (_ESTIMATE,),
        "comparison?": (_BESIDE,),
        "weightiest?": [str],
        "confusion?": ([[int]],),
    },
    "comparison": {
        "changed_share": float,
        "pixels": int,
        "pixel_hectares": (float,),
        "classes": [_NAMED],
        "matrix": [[int]],
    },
}


def can_be_shown(kind: str, report: dict[str, Any]) -> bool:
    """Whether the report of a training, a mapping, an assessment or a comparison is one."""
    if not _fits(report, _SHAPES[kind]):
        return False
    if kind == "training" and report.get("overall_accuracy") is not None:
        return _fits(report, _MEASURED)
    if kind == "assessment":
        return _is_estimate(report.get("estimate") or {})
    sides = {len(report["classes"]), len(report["matrix"]), *map(len, report["matrix"])} if kind == "comparison" else ()
    return len(sides) < 2


def _is_estimate(estimate: dict[str, Any]) -> bool:
    """Whether areas are told of all classes or of none, and a rough one has its ends."""
    areas = {(entry.get("hectares") or {}).get("value") is None for entry in estimate.get("classes", ())}
    ends = [estimate.get(name) for name in ("likely_low", "likely_high")]
    return len(areas) < 2 and not (estimate.get("points_missing") and None in ends)


def _fits(value: Any, shape: Any) -> bool:
    if isinstance(shape, tuple):
        return value is None or _fits(value, shape[0])
    if isinstance(shape, dict):
        return isinstance(value, dict) and all(_has(value, key, inside) for key, inside in shape.items())
    if isinstance(shape, list) and len(shape) == 1:
        return isinstance(value, list) and all(_fits(entry, shape[0]) for entry in value)
    if isinstance(shape, list):
        return isinstance(value, list) and len(value) == len(shape) and all(map(_fits, value, shape))
    if shape is str:
        return isinstance(value, str)
    return type(value) in (int, shape) and abs(value) <= _MOST_NUMBER  # which NaN is not


def _has(value: dict[str, Any], key: str, shape: Any) -> bool:
    name = key.rstrip("?")
    return _fits(value[name], shape) if name in value else name != key
