"""A class scheme as a table: what the codes of a raster mean, as people write it down and as the panel exports it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from .errors import JobError
from .legend import class_colors
from .specs import NODATA_CODE, ClassSpec

_COLUMNS = {"code": ("code", "value"), "name": ("name", "class"), "color": ("color", "colour")}  # what a header may call them
_HINT = "Its first row is code,name,color, then comes a row for each class; a name with a comma stands in quotes"

_CODES = f"A code is 0 to {NODATA_CODE - 1}; a larger number, such as a crop code, can be the name"


def read_classes(path: str) -> tuple[ClassSpec, ...]:
    """The classes of a CSV with a header; those without a colour get one that their name calls for. Raises JobError."""
    (_, header), *rows = [*_filled_rows(path)] or [(0, [])]
    titles = [title.lower() for title in header]
    places = {what: next((titles.index(word) for word in words if word in titles), -1) for what, words in _COLUMNS.items()}
    if not rows or places["code"] < 0 or places["name"] < 0:
        raise JobError(f"'{path}' is no table of classes", _HINT)
    found: dict[str, tuple[int, str]] = {}
    for line, row in rows:
        code, name, color = (row[place] if 0 <= place < len(row) else "" for place in places.values())
        if len(row) > len(header) or not name or not re.fullmatch(r"\d{1,3}(\.0+)?", code) or int(float(code)) >= NODATA_CODE:
            raise JobError(f"'{path}', line {line}: '{','.join(row)}' is no class", f"{_CODES}. {_HINT}")
        if name in found:
            raise JobError(f"'{path}', line {line}: there are two classes '{name}'", "Give every class a name of its own")
        found[name] = int(float(code)), color
    colors = class_colors(list(found), [color for _, color in found.values()])
    return tuple(ClassSpec(code, name, own or other) for (name, (code, own)), other in zip(found.items(), colors))


def _filled_rows(path: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold anything, with the lines in which they end."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        first = next((line for line in text.splitlines() if line.strip()), "")
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count), strict=True)
        for row in reader:
            cells = [cell.strip() for cell in row]
            if any(cells):
                yield reader.line_num, cells
    except (OSError, ValueError, csv.Error) as error:
        raise JobError(f"The table of classes '{path}' cannot be read: {error}", "Save it as CSV (UTF-8)") from error
