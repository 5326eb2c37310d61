"""Going to a place on the map that something was said of, and pointing at it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ..session import Place

_MARGIN, _LEAST_UNITS = 3.0, 20.0  # the view has so many of the place's longer side, and up to so many of the shorter one
_LEAST_M = 40.0  # ours: on less ground one does not see what it is, however small its pixels are
_EDGE = 1.05  # of what fills the view
_FLASHES, _FLASH_MS = 3, 500
_LEAST_FLASH = 1 / 30  # of the view: a point has no side, and a pixel may be a speck


class WayBack:
    """To the view that the user had before he was led to places, as long as he stays where he was led to."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._before: Optional[QgsRectangle] = None
        self._led_to = QgsRectangle()

    @contextmanager
    def leading(self) -> Iterator[None]:
        """Inside of it he is led to a place."""
        if self._before is None or not self._is_there:
            self._before = self._canvas.extent()
        yield
        self._led_to = self._canvas.extent()

    def go(self) -> None:
        if self._before is not None and self._is_there:
            self._canvas.setExtent(self._before)
            self._canvas.refresh()
        self.forget()

    def forget(self) -> None:
        """Somebody else leads him now."""
        self._before = None

    @property
    def _is_there(self) -> bool:
        """A window of another size shows more or less of the same."""
        now, led_to = self._canvas.extent(), self._led_to
        way = now.center().distance(led_to.center())
        return way < self._canvas.mapUnitsPerPixel() and (now.contains(led_to) or led_to.contains(now))


class Mark:
    """An outline on the canvas that is seen on any ground; one at a time."""

    def __init__(self, canvas: QgsMapCanvas, color: str = "#ffffff") -> None:
        self._canvas, self._color = canvas, QColor(color)
        self._band: Optional[QgsRubberBand] = None

    def show(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        self.hide()
        self._band = QgsRubberBand(self._canvas, shape.type())
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setStrokeColor(self._color)
        self._band.setSecondaryStrokeColor(QColor(0, 0, 0))
        self._band.setWidth(3)
        self._band.setToGeometry(shape, crs)

    def hide(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None


def go_to(canvas: QgsMapCanvas, place: Place) -> bool:
    """Show the place with what lies around it, and let its parts flash; False where the canvas's CRS has no such place."""
    extent = _in_canvas(canvas, place)
    if extent is None:
        return False
    canvas.setExtent(_around(extent, canvas))
    canvas.refresh()
    least = _LEAST_FLASH * max(canvas.extent().width(), canvas.extent().height())
    parts = [_in_canvas(canvas, Place(part, place.crs)) for part in place.parts] or [extent]
    seen = [
        QgsRectangle.fromCenterAndSize(box.center(), max(box.width(), least), max(box.height(), least)) for box in parts if box
    ]
    shape = QgsGeometry.unaryUnion([QgsGeometry.fromRect(box) for box in seen])  # one for all of them: each would be an animation
    canvas.flashGeometries([shape], canvas.mapSettings().destinationCrs(), flashes=_FLASHES, duration=_FLASH_MS)
    return True


def zoom_to(canvas: QgsMapCanvas, place: Place) -> None:
    """Fill the view with the place, if the canvas's CRS has it."""
    extent = _in_canvas(canvas, place)
    if extent is not None:
        extent.scale(_EDGE)
        canvas.setExtent(extent)
        canvas.refresh()


def is_out_of_view(canvas: QgsMapCanvas, place: Place) -> bool:
    """Whether the view shows nothing of a place that the canvas's CRS has."""
    extent = _in_canvas(canvas, place)
    return extent is not None and not extent.intersects(canvas.extent())


def _in_canvas(canvas: QgsMapCanvas, place: Place) -> Optional[QgsRectangle]:
    to_canvas = QgsCoordinateTransform(place.crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    try:
        extent = to_canvas.transformBoundingBox(place.extent)
    except QgsCsException:
        return None
    return extent if extent.isFinite() else None


def _around(extent: QgsRectangle, canvas: QgsMapCanvas) -> QgsRectangle:
    """A place of a single pixel is shown from further away: one wants to see what it is a pixel of. But nobody zooms in to see more
    ground than before, unless the place needs it, or more than there is."""
    longer, shorter = max(extent.width(), extent.height()), min(extent.width(), extent.height())
    now, full = min(canvas.extent().width(), canvas.extent().height()), canvas.fullExtent()
    side = max(_MARGIN * longer, min(_LEAST_UNITS * shorter, now)) or now / 10
    wider = wide_enough(QgsRectangle.fromCenterAndSize(extent.center(), side, side), canvas)
    most = max(full.width(), full.height(), _EDGE * longer)
    is_fair = wider.width() <= most or not full.contains(extent)
    return wider if is_fair else QgsRectangle.fromCenterAndSize(extent.center(), most, most)


def wide_enough(extent: QgsRectangle, canvas: QgsMapCanvas) -> QgsRectangle:
    """An extent in the canvas's CRS, or more around it, so that one sees what lies there."""
    if not canvas.mapSettings().destinationCrs().isValid():
        return extent
    least = _LEAST_M * QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, canvas.mapUnits())
    side = max(extent.width(), extent.height())
    wider = QgsRectangle(extent)
    wider.scale(max(1.0, least / side) if side else 1.0)
    return wider
