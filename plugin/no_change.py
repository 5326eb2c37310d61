"""What happens to the project without being a change of it that would have to be saved."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import qgis.utils
from qgis.core import QgsProject


@contextmanager
def no_change() -> Iterator[None]:
    """What happens to the project is nothing that would have to be saved."""
    is_dirty = QgsProject.instance().isDirty()
    yield
    let_canvas_follow()
    QgsProject.instance().setDirty(is_dirty)


def let_canvas_follow() -> None:
    """At once: QGIS else does it a moment later, and counts it as a change of the project."""
    if qgis.utils.iface is not None:
        qgis.utils.iface.layerTreeCanvasBridge().setCanvasLayers()
