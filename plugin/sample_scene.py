"""The simulated scene as panel and Processing ask for it: its classes are called as the user calls such ground."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.jobs import SampleJob

_tr = partial(QCoreApplication.translate, "XModalNet")


def sample_job(folder: str, size_px: int = 400, seed: int = 0) -> SampleJob:
    """In the language of QGIS."""
    names = (
        _tr("Bare soil"),
        _tr("Built-up"),
        _tr("Cereals"),
        _tr("Forest"),
        _tr("Grassland"),
        _tr("Maize"),
        _tr("Road"),
        _tr("Water"),
    )
    return SampleJob(folder, size_px, seed, names)
