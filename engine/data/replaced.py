"""What a file of points holds that would be lost if others took its place: answers that took days, or layers that are not ours.

A GeoPackage is a database, and is asked as one: OGR tells of its vector layers alone, and there may be rasters in it.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Collection

from ..errors import OutputError
from ..files import place_of

_OWN = ("fid", "geom")  # columns of any layer that `vectors` writes


def check_nothing_lost(path: str, layer: str, fields: Collection[str], answers: Collection[str] = ()) -> None:
    """Raises OutputError where the file is there and is more than the layer of these fields, or has something in those for answers."""
    file, hint = place_of(path), "Choose another name for the points, or remove the file"
    if not file.is_file() or not file.stat().st_size:
        return
    try:
        with contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as database:
            others = _others(database, layer, fields)
            answered = 0 if others else _answered(database, layer, answers)
    except sqlite3.Error as error:
        raise OutputError(f"'{path}' is there already, and is no file of points", hint) from error
    if others:
        raise OutputError(f"'{path}' has more in it than the points that would replace it: {', '.join(others)}", hint)
    if answered:
        raise OutputError(f"'{path}' has answers at {answered} of its points, which would be lost", hint)


def _others(database: sqlite3.Connection, layer: str, fields: Collection[str]) -> list[str]:
    """The other layers in the file, else the other fields of the layer."""
    there = [str(name) for (name,) in database.execute("SELECT table_name FROM gpkg_contents ORDER BY table_name")]
    columns = [str(row[1]) for row in database.execute(f"PRAGMA table_info({_quoted(layer)})")]
    return [name for name in there if name != layer] or [name for name in columns if name not in (*_OWN, *fields)]


def _answered(database: sqlite3.Connection, layer: str, answers: Collection[str]) -> int:
    given = " || ".join(f"COALESCE({_quoted(name)}, '')" for name in answers) or "''"
    return int(database.execute(f"SELECT COUNT(*) FROM {_quoted(layer)} WHERE {given} <> ''").fetchone()[0])


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
