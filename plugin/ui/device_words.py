"""Which device was chosen, and which one that is here: the user's word for it may mean another one than he thinks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

_tr = partial(QCoreApplication.translate, "XModalNet")


def computed_on(report: Mapping[str, Any]) -> str:
    """Where a training was computed, of those that tell: a sentence, "" of an older one."""
    chosen, used = report.get("chosen_device"), report.get("device")
    if not chosen or not used:
        return ""
    if chosen == "auto" and used == "cpu":
        return _tr("It was computed on the CPU: no graphics card was found that the engine can use.")
    if chosen == "auto":
        return _tr("It was computed on {}, the graphics card that was found.").format(used)
    return _tr("It was computed on the device '{}', as was chosen.").format(chosen)


def means_here(chosen: str, auto_device: str) -> str:
    """What a device means with this engine, as far as is known: a sentence, "" where there is nothing to tell. auto_device: what "auto"
    took last, "" where it was never asked for."""
    if chosen == "cpu":
        return ""
    if not auto_device:
        return _tr("The first training tells which device this is here.") if chosen == "auto" else ""
    if auto_device != "cpu":
        return _tr("Here this is {}, a graphics card.").format(auto_device) if chosen == "auto" else ""
    if chosen == "auto":
        return _tr("Here this is the CPU: the engine finds no graphics card that it can use.")
    return _tr(
        "The engine found no graphics card here that it can use, so that '{}' cannot train: choose Automatic or cpu."
    ).format(chosen)
