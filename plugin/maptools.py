"""Drawing labels on the map canvas. The tools give away finished shapes; who writes them, and where, is not their concern."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence

from ..engine.errors import EngineError

SquareAt = Callable[[QgsPointXY, QgsCoordinateReferenceSystem], QgsGeometry]  # raises EngineError where there is none

_DIGITS = {getattr(Qt.Key, f"Key_{digit}"): digit for digit in range(1, 10)}


class LabelTool(QgsMapTool):
    """What the tools share: number keys choose a class, the preview has its colour, points snap where the project says so."""

    shape_drawn = pyqtSignal(QgsGeometry)  # in the canvas's CRS
    digit_pressed = pyqtSignal(int)  # 1..9
    refused = pyqtSignal(object)  # EngineError: nothing can be drawn here

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setWidth(2)
        self._snap = QgsSnapIndicator(canvas)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        return self.canvas().mapSettings().destinationCrs()

    def set_color(self, name: str) -> None:
        """Colour of the preview, "#rrggbb"."""
        color = QColor(name)
        self._band.setStrokeColor(color)
        color.setAlpha(80)
        self._band.setFillColor(color)

    def point_of(self, event: QgsMapMouseEvent) -> QgsPointXY:
        """Map position, snapped."""
        point = event.snapPoint()
        self._snap.setMatch(event.mapPointMatch())
        return point

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Number keys; the rest is the canvas's."""
        digit = _DIGITS.get(event.key())
        if digit is None:
            event.ignore()
            return
        self.digit_pressed.emit(digit)
        event.accept()

    def deactivate(self) -> None:
        self.clear()
        super().deactivate()

    def clear(self) -> None:
        """Forget what is not finished."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._snap.setVisible(False)


class PolygonTool(LabelTool):
    """Left click: a corner. Right click: done. Backspace or Undo: one corner back. Escape: start again."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(self.point_of(event))
            self._preview(None)
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        self._preview(self.point_of(event) if self._corners else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Backspace (or Delete, or Undo), Return; else as every label tool."""
        is_back = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) or event.matches(QKeySequence.StandardKey.Undo)
        if event.key() == Qt.Key.Key_Escape and self._corners:
            self.clear()
        elif is_back and self._corners:
            self._corners.pop()
            self._preview(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def activate(self) -> None:
        super().activate()
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        self.canvas().removeEventFilter(self)
        super().deactivate()

    def eventFilter(self, canvas: QObject, event: QEvent) -> bool:
        """While there are corners, Undo is theirs and not the layer's: else it would take back the last finished shape."""
        if event.type() == QEvent.Type.ShortcutOverride and self._corners and event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return True
        return super().eventFilter(canvas, event)

    def clear(self) -> None:
        self._corners = []
        super().clear()

    def _preview(self, pointer: Optional[QgsPointXY]) -> None:
        points = [*self._corners, pointer] if pointer is not None else self._corners
        if points:
            self._band.setToGeometry(QgsGeometry.fromPolygonXY([points]), self.crs)
        else:
            self.clear()

    def _finish(self) -> None:
        corners = self._corners
        self.clear()
        if len(corners) >= 3:
            self.shape_drawn.emit(QgsGeometry.fromPolygonXY([[*corners, corners[0]]]))


class PointTool(LabelTool):
    """One click labels a small square of pixels, shown under the pointer; on a point layer it sets a point."""

    def __init__(self, canvas: QgsMapCanvas, square_at: SquareAt) -> None:
        super().__init__(canvas)
        self._square_at = square_at

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        try:
            shape: Optional[QgsGeometry] = self._square_at(self.point_of(event), self.crs)
        except EngineError:  # said when it is clicked
            shape = None
        if shape is not None and shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            self._band.setToGeometry(shape, self.crs)
        else:
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        try:
            shape = self._square_at(self.point_of(event), self.crs)
        except EngineError as error:
            self.refused.emit(error)
        else:
            self.shape_drawn.emit(shape)
