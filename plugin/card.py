"""What the pre-flight card is made of: lines that say how well something fits, what can be done about it, and where to look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

GOOD, DOUBTFUL, BAD = "good", "doubtful", "bad"
OPEN = "open"  # nobody knows yet

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class Remedy:
    """What can be done about it: see `remedies.apply`. title: of the link; streams, codes: which layers or classes it is about; layer: the
    id of one that is not chosen; field, shapes: of the label layer, the latter by their ids."""

    name: str
    title: str
    streams: tuple[str, ...] = ()
    codes: tuple[int, ...] = ()
    layer: str = ""
    field: str = ""
    shapes: tuple[int, ...] = ()


@dataclass(frozen=True)
class Place:
    """Somewhere on the map to look at; parts: what is pointed at there, each by itself, and all of it where there are none."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    parts: tuple[QgsRectangle, ...] = ()


@dataclass(frozen=True)
class Check:
    """One line of the card, where to look at what it says, and what that rests on."""

    level: str
    topic: str
    text: str
    remedies: tuple[Remedy, ...] = ()
    places: tuple[Place, ...] = ()
    tip: str = ""


def listed(names: Sequence[str], most: int = 3) -> str:
    """The first ones, and how many more."""
    shown = ", ".join(names[:most])
    return shown if len(names) <= most else _tr("{} and {} more").format(shown, len(names) - most)
