"""What the command line tells people of what was done: a line for each figure, a table for each list of classes, and no more.

All that only programs want stays in what `--json` prints.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from unicodedata import combining, east_asian_width

from .jobs import Done
from .specs import LEAST_P

_SILENT = (
    "confusion",
    "matrix",
    "weightiest",
    "doubts",
    "reliability",
    "is_part",
    "is_of_training",
    "pixel_hectares",
    "simulated",
    "crs",
    "of_model",
    "other_ground",  # notes say it
)
_NAMES = {  # where the name of a figure is not what it is called
    "overall_accuracy": "accuracy",
    "points": "points drawn",  # the file of points is called so as well
    "expected_calibration_error": "confidence off by",
    "changed_share": "share changed",
    "tile_px": "tile, in pixels",
    "stream": "layer",
    "streams": "layers",
    "memory_mb": "free memory, MB",
}
_OF_CALIBRATION = ("temperature", "expected_calibration_error_before", "expected_calibration_error_by_chance")
_COLUMNS = {
    "producers_accuracy": "producer's accuracy",
    "users_accuracy": "user's accuracy",
    "mapped_share": "share on map",
    "mapped_hectares": "hectares on map",
    "col_px": "pixels right",
    "row_px": "pixels down",
    "distance_px": "pixels off",
    "most_off_px": "pixels allowed",
    "is_sure": "sure",
    "is_off": "off",
}


def notes_of(done: Done) -> list[str]:
    """What stands before the lines; of a map also what its model's training told, which the panel has said after the training."""
    report: Mapping[str, Any] = done.report
    return [*done.notes, *report.get("of_model", ())]


def lines_of(done: Done) -> Iterator[str]:
    """The lines, the files that were written at the end."""
    report: Mapping[str, Any] = done.report
    if "estimate" in report:
        yield from _estimate(report["estimate"])
    for name, value in report.items():
        if name not in (*_SILENT, *_OF_CALIBRATION):
            yield from _told(name, value, report)
    for role, path in done.outputs.items():
        yield _line(role, path)


def _told(name: str, value: Any, report: Mapping[str, Any]) -> Iterator[str]:
    if name == "doubtful":
        yield from _doubtful(report)
    elif name == "overall_accuracy":
        yield from _accuracy(
            "plain count" if "estimate" in report else "accuracy", value, report.get("overall_accuracy_interval")
        )
    elif name == "overall_accuracy_over_folds" and value:
        yield _line("over folds", f"{_number(value['mean'])} ± {_number(value['standard_deviation'])}, {value['folds']} folds")
    elif name == "comparison":
        yield from _comparison(value)
    elif name in ("classes", "changes", "layers"):
        yield from _table({"classes": "class", "changes": "from", "layers": "layer"}[name], value)
    elif name in ("devices", "providers"):
        yield _line(name, ", ".join(_device(entry) if isinstance(entry, dict) else str(entry) for entry in value))
    elif name == "versions":
        yield _line(name, ", ".join(f"{package} {version}" for package, version in value.items() if version))
    elif isinstance(value, (int, float, str)):
        yield _line(_called(name), _number(value))
    elif isinstance(value, list) and value and all(isinstance(entry, str) for entry in value):
        yield _line(_called(name), ", ".join(value))


def _accuracy(name: str, value: float | None, interval: Mapping[str, Any] | None) -> Iterator[str]:
    """The overall accuracy with how far it may be off."""
    if value is not None:
        of = (
            interval
            and f"95 % interval {interval['low']:.2f} to {interval['high']:.2f}, from {interval['shapes']} {interval['things']}"
        )
        yield _line(name, f"{value:.2f} ({of})" if of else _number(value))


def _estimate(found: Mapping[str, Any]) -> Iterator[str]:
    """What a sample says of the whole map, which is to be quoted: it stands before what is counted."""
    accuracy = f"{_number(found['overall_accuracy'])}, from {found['pixels']} sample pixels"
    if "points_missing" in found:  # too few for a figure
        likely = f"{_number(found['likely_low'])} to {_number(found['likely_high'])}, from {found['pixels']} sample pixels"
        accuracy = f"{likely}; about {found['points_missing']} more would tell it to ± 0.15"
    yield _line("estimated accuracy", accuracy)
    yield from _table("class", found["classes"])
    yield _line("", found["assumption"])


def _comparison(found: Mapping[str, Any]) -> Iterator[str]:
    """Whether another map is as right."""
    both = f"{_number(found['overall_accuracy'])}, other map {_number(found['other_overall_accuracy'])}"
    yield _line("compared", f"accuracy {both}, on {found['pixels']} pixels")
    told = f"right in this map alone {found['first_only']}, in the other alone {found['second_only']}"
    chance = f"p < {LEAST_P:.4f}" if found["p"] < LEAST_P else f"p = {_number(found['p'])}"
    yield _line("", f"{told} (McNemar's test: {chance})")
    if found["caution"]:
        yield _line("", found["caution"])


def _device(entry: Mapping[str, Any]) -> str:
    told = f"{entry['name']} ({entry['model']})"
    return told if entry["ok"] else f"{told}, which does not work: {entry['problem']}"


def _doubtful(report: Mapping[str, Any]) -> Iterator[str]:
    """A line for each label that was taken for another class: its class, the other one, and where it lies."""
    names = {entry["code"]: entry["name"] for entry in report["classes"]}
    crs = f" in {report['doubtful']['crs']}" if 0 < len(report["doubtful"]["crs"]) < 20 else ""
    for shape in report["doubtful"]["shapes"]:
        codes = (names.get(shape[key], shape[key]) for key in ("class", "predicted"))
        yield _line("doubtful label", f"{' -> '.join(map(str, codes))} at {shape['x']:.10g}, {shape['y']:.10g}{crs}")


def _table(what: str, rows: Sequence[Any]) -> Iterator[str]:
    """A line for each row under the names of its figures; one for all where they are nothing but names."""
    if rows and isinstance(rows[0], str):
        yield _line("classes", ", ".join(rows))
        return
    every = dict.fromkeys(key for row in rows for key in row)
    known = [key for key in every if any(row.get(key) is not None for row in rows)]
    texts = [key for key in known if key in ("name", "stream", "from", "to")]
    keys = [key for key in known if key not in (*texts, "code", "color") and not isinstance(rows[0].get(key), list)]
    if not keys:
        return
    table = [[*((what if key in ("name", "stream", "from") else key) for key in texts), *map(_column, keys)]]
    table += [[*(str(row[key]) for key in texts), *(_number(row.get(key)) for key in keys)] for row in rows]
    widths = [max(map(_wide, column)) for column in zip(*table, strict=True)]
    for code, row in zip(["", *(row.get("code", "") for row in rows)], table, strict=True):
        cells = (
            f"{text}{_blanks(text, wide)}" if place < len(texts) else f"{_blanks(text, wide)}{text}"
            for place, (text, wide) in enumerate(zip(row, widths))
        )
        yield _line(str(code), "  ".join(cells).rstrip())


def _wide(text: str) -> int:
    """How many columns of a terminal it takes: two for each sign of Chinese, none for an accent that stands by itself."""
    return sum(0 if combining(sign) else 1 + (east_asian_width(sign) in "WF") for sign in text)


def _blanks(text: str, wide: int) -> str:
    return " " * (wide - _wide(text))


def _called(name: str) -> str:
    return _NAMES.get(name, name.replace("_", " "))


def _column(name: str) -> str:
    return _COLUMNS.get(name, name.replace("_", " "))


def _line(name: str, text: str) -> str:
    return f"{name:>18}  {text}"


def _number(value: Any) -> str:
    if isinstance(value, Mapping):  # an estimate
        if value.get("is_cut"):
            return f"{_number(value['value'])} ({_number(value['low'])} to {_number(value['high'])})"
        return _number(value["value"]) if value["margin"] is None else f"{_number(value['value'])} ± {_number(value['margin'])}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}" if abs(value) < 1000 else f"{value:.0f}"
    return "–" if value is None else str(value)
