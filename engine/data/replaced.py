"""What a file of points holds that would be lost if others took its place: answers that took days, or layers that are not ours.

A GeoPackage is a database, and is asked as one for its layers: OGR tells of those with shapes alone, and there may be rasters in it.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Collection

from ..errors import LabelError, OutputError
from ..files import place_of
from .vectors import Features, read_features


def check_nothing_lost(path: str, layer: str, fields: Collection[str], answers: Collection[str] = ()) -> None:
    """Raises OutputError where the file is there and is more than the layer of these fields, or has something in those for answers."""
    file, hint = place_of(path), "Choose another name for the points, or remove the file"
    if not file.is_file() or not file.stat().st_size:
        return
    try:
        with contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as database:
            there = [str(name) for (name,) in database.execute("SELECT table_name FROM gpkg_contents ORDER BY table_name")]
        points = read_features(str(file), layer) if there == [layer] else None
    except (sqlite3.Error, LabelError) as error:
        raise OutputError(f"'{path}' is there already, and is no file of points", hint) from error
    known = points.fields if points else ()
    others = [name for name in there if name != layer] or [name for name in known if name not in fields]
    if others:
        raise OutputError(f"'{path}' has more in it than the points that would replace it: {', '.join(others)}", hint)
    answered = _answered(points, answers) if points else 0
    if answered:
        raise OutputError(f"'{path}' has answers at {answered} of its points, which would be lost", hint)


def _answered(points: Features, answers: Collection[str]) -> int:
    given = [[value not in (None, "") for value in points.fields[name]] for name in answers if name in points.fields]
    return sum(map(any, zip(*given)))
