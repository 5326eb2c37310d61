"""The kinds of layers that the panel and Processing ask for, in their order, and what the user reads of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.specs import OTHER

STREAMS = ("hsi", "msi", "sar", OTHER)  # the cheaper a sensor is, the later it stands

_tr = partial(QCoreApplication.translate, "XModalNet")


def in_order(streams: Iterable[str], target: Sequence[str]) -> list[str]:
    """As they are, but of the target's the first one first: to the engine that is the one whose pixels the map has."""
    order = list(streams)
    first = target[0] if target else ""
    if first in order:
        place = min(order.index(stream) for stream in target if stream in order)
        order.remove(first)
        order.insert(place, first)
    return order


def sensor_name(stream: str) -> str:
    """HSI, MSI, SAR or Other; a model of the command line may have further ones."""
    return _tr("Other") if stream == OTHER else stream.upper()


def sensor_names(streams: Iterable[str]) -> str:
    """SAR + Other."""
    return " + ".join(map(sensor_name, streams))
