"""The accuracy of a map or a training as a table for spreadsheets: the confusion matrix with what it says of each class, then of all.
One for engine and panel."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any, Callable

Fixed = Callable[[float, int], str]  # a number with so many digits behind the point

_DECIMALS = 4
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def plain(value: float, decimals: int) -> str:
    """As programs read it."""
    return f"{value:.{decimals}f}"


def cell_text(text: str) -> str:
    """A name as a cell of a table for spreadsheets, which would work out one that begins as a formula does; behind an apostrophe it is a
    text."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def accuracy_table(report: Mapping[str, Any], fixed: Fixed = plain, sign: str = ",") -> str:
    """CSV from the figures of an AssessJob or a TrainJob. Rows are the reference, columns the map; empty where nothing is known. sign:
    between its cells."""
    text = io.StringIO(newline="")
    rows = [*_of_classes(report, fixed), [], *_of_all(report, fixed)]
    csv.writer(text, delimiter=sign, lineterminator="\r\n").writerows(rows)
    return text.getvalue()


def _of_classes(report: Mapping[str, Any], fixed: Fixed) -> Iterator[list[str]]:
    classes = report["classes"]
    matrix = report.get("confusion") or [[]] * len(classes)  # which projects do not keep of many classes
    mapped = [f"mapped as {entry['name']}" for entry in classes] if any(matrix) else []
    yield ["code", "class", "producers_percent", "users_percent", "f1_percent", *mapped]
    for entry, counts in zip(classes, matrix):
        figures = [_percent(entry[name], fixed) for name in ("producers_accuracy", "users_accuracy", "f1")]
        yield [str(entry["code"]), cell_text(str(entry["name"])), *figures, *map(str, counts)]


def _of_all(report: Mapping[str, Any], fixed: Fixed) -> Iterator[list[str]]:
    interval, estimate = report.get("overall_accuracy_interval") or {}, report.get("estimate") or {}
    overall, kappa = estimate.get("overall_accuracy") or {}, report["kappa"]
    yield ["figure", "value"]
    yield ["overall_accuracy_percent", _percent(report["overall_accuracy"], fixed)]
    if interval:
        yield ["overall_accuracy_low_percent", _percent(interval["low"], fixed)]
        yield ["overall_accuracy_high_percent", _percent(interval["high"], fixed)]
    if overall:
        yield ["estimated_accuracy_of_the_map_percent", _percent(overall["value"], fixed)]
        yield ["half_of_its_interval_percent", _percent(overall["margin"], fixed)]
    yield ["average_accuracy_percent", _percent(report["average_accuracy"], fixed)]
    yield ["kappa", "" if kappa is None else fixed(kappa, _DECIMALS)]
    yield ["pixels", str(report.get("pixels", report.get("held_out_pixels", "")))]


def _percent(share: Any, fixed: Fixed) -> str:
    return "" if share is None else fixed(100 * share, _DECIMALS)
