"""The class prior, which two steps offer: where a training sets it, and where a map chooses another."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

STEP = 0.05


def prior_tip() -> str:
    return QCoreApplication.translate(
        "XModalNet",
        "How much a class counts for being common in the area: 0 holds all classes alike and finds the rare ones best, "
        "1 holds them to be as common as training found them and gets most pixels right",
    )
