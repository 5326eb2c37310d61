"""Drawing labels on the map canvas. The tools give away finished shapes; who writes them, and where, is not their concern."""

from __future__ import annotations

import math
from typing import Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence, QWheelEvent

from ..engine.errors import EngineError, LabelError
from .canvas_keys import DIGITS, hear_keys, takes

RegionAt = Callable[[QgsPointXY, QgsCoordinateReferenceSystem, float], QgsGeometry]  # with a tolerance; raises as the next
SquareAt = Callable[[QgsPointXY, QgsCoordinateReferenceSystem], QgsGeometry]  # raises EngineError where there is none

TOLERANCE, _TOLERANCE_STEP = 0.5, 1.2  # of regions, in standard deviations of the bands; what one notch of the wheel makes of it
_LEAST_TOLERANCE, _MOST_TOLERANCE = 0.05, 5.0
_FIRST_SHARE = 0.03  # of what is seen: a first region is no larger, unless the user has said what is alike
_FREEHAND_PX = 8  # of the screen, between two points of a line that is drawn; a hand that shakes at a click moves less
_SAME_SPOT_PX = 2  # of the screen, between the two presses of a double click


class LabelTool(QgsMapTool):
    """What the tools share: number keys choose a class, the preview has its colour, points snap where the project says so."""

    shape_drawn = pyqtSignal(QgsGeometry)  # in the canvas's CRS
    digit_pressed = pyqtSignal(int)  # 1..9
    refused = pyqtSignal(object)  # EngineError: nothing can be drawn here
    class_wanted = pyqtSignal(QgsPointXY)  # Ctrl and a click: the class that is here, in the canvas's CRS

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setWidth(2)
        self._band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))  # on a map of the same colours
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

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """The second of two quick presses, wherever it is: Qt tells of it in place of a press."""
        self.canvasPressEvent(event)

    def picks(self, event: QgsMapMouseEvent) -> bool:
        """Whether a press asks for the class that is there, rather than to draw."""
        is_asked = event.button() == Qt.MouseButton.LeftButton and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_asked:
            self.class_wanted.emit(event.mapPoint())
        return is_asked

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Number keys; the rest is the canvas's. Delete it takes only as it comes: QGIS then deletes what is selected."""
        digit = DIGITS.get(event.key())
        if event.key() == Qt.Key.Key_Delete:
            return
        if digit is None:
            event.ignore()
            return
        self.digit_pressed.emit(digit)
        event.accept()

    def activate(self) -> None:
        super().activate()
        self.canvas().installEventFilter(self)
        self.canvas().destinationCrsChanged.connect(self.clear)  # else its corners would be taken for places in the new one

    def deactivate(self) -> None:
        self.canvas().removeEventFilter(self)
        self.canvas().destinationCrsChanged.disconnect(self.clear)
        self.clear()
        super().deactivate()

    def eventFilter(self, canvas: QObject, event: QEvent) -> bool:
        """Before QGIS: at Backspace it deletes the selected shapes, whatever the tool makes of the key."""
        hear_keys(self.canvas(), event)
        return takes(event, self._own_keys(), self.keyPressEvent) or super().eventFilter(canvas, event)

    def _own_keys(self) -> tuple[Qt.Key, ...]:
        """Keys that QGIS must not hear of now."""
        return (Qt.Key.Key_Backspace,)

    def let_go(self) -> None:
        """Out of the canvas, which owns the tool and would keep it and its preview when the plugin goes."""
        self.canvas().scene().removeItem(self._band)
        self.deleteLater()

    def clear(self) -> None:
        """Forget what is not finished."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._snap.setVisible(False)


class PolygonTool(LabelTool):
    """Left click: a corner. Right click: done. Backspace or Undo: one corner back. Escape: start again. Held and dragged, the left button
    draws freehand, and the shape is done when it is let go."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._last = QPoint()  # on the screen
        self._is_freehand = False

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if self.picks(event):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(self.point_of(event))
            self._last = event.pos()
            self._preview(None)
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """A corner as any other, but on the spot of the one before it, where a double click is as good as one click."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not (is_left and self._corners and (event.pos() - self._last).manhattanLength() <= _SAME_SPOT_PX):
            super().canvasDoubleClickEvent(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        is_held = bool(event.buttons() & Qt.MouseButton.LeftButton) and bool(self._corners)
        if is_held and (event.pos() - self._last).manhattanLength() >= _FREEHAND_PX:
            self._corners.append(event.mapPoint())
            self._last, self._is_freehand = event.pos(), True
        self._preview(self.point_of(event) if self._corners else None)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._is_freehand:
            self._finish()

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

    def eventFilter(self, canvas: QObject, event: QEvent) -> bool:
        """While there are corners, Undo is theirs and not the layer's: else it would take back the last finished shape."""
        if event.type() == QEvent.Type.ShortcutOverride and self._corners and event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return True
        return super().eventFilter(canvas, event)

    def _own_keys(self) -> tuple[Qt.Key, ...]:
        """Without corners Delete is for the shapes that somebody selected."""
        return (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) if self._corners else super()._own_keys()

    def clear(self) -> None:
        self._corners, self._is_freehand = [], False
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
        if 0 < len(corners) < 3:
            message = self.tr("Nothing is drawn: a shape has at least three corners, and its end came after {}").format(
                len(corners)
            )
            self.refused.emit(LabelError(message, self.tr("Left click each corner, then right click")))
        if len(corners) >= 3:
            self.shape_drawn.emit(QgsGeometry.fromPolygonXY([[*corners, corners[0]]]))


class BrushTool(LabelTool):
    """Press and drag: the pixels under the pointer, shown as they are painted; a click is one square of them. [ and ]: smaller, larger.
    Escape: start again. Where the labels are points, every click sets one."""

    size_stepped = pyqtSignal(int)  # -1 or 1

    def __init__(self, canvas: QgsMapCanvas, square_at: SquareAt) -> None:
        super().__init__(canvas)
        self._square_at = square_at
        self._painted: Optional[QgsGeometry] = None
        self._again: Optional[QgsGeometry] = None  # what the click before this one has painted already
        self._last, self._pressed = QgsPointXY(), QPoint()  # on the map; on the screen

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.picks(event):
            return
        point = self.point_of(event)
        try:
            self._painted, self._last = self._square_at(point, self.crs), point
        except EngineError as error:
            self.refused.emit(error)
        else:
            self._pressed = event.pos()
            self._preview(self._painted)

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """A press as any other, but on the spot of the one before it, where a double click is as good as one click; a stroke may begin."""
        is_same = (event.pos() - self._pressed).manhattanLength() <= _SAME_SPOT_PX
        super().canvasDoubleClickEvent(event)
        self._again = self._painted if is_same else None

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        point = self.point_of(event)
        if self._painted is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._preview(self._square(point))
        elif self._painted.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            self._paint_to(point)
            self._preview(self._painted)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._painted is not None:
            painted, is_new = self._painted, self._painted is not self._again
            self.clear()
            if is_new:
                self.shape_drawn.emit(painted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """[ and ]; else as every label tool."""
        step = {"[": -1, "]": 1}.get(event.text())
        if step is None:
            super().keyPressEvent(event)
            return
        self.size_stepped.emit(step)
        event.accept()

    def eventFilter(self, canvas: QObject, event: QEvent) -> bool:
        """Escape during a stroke: while a button is held, the canvas keeps keys from its tool. Without the pointer nothing is shown."""
        if event.type() == QEvent.Type.Leave and self._painted is None:
            self._preview(None)
        is_key = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
        if is_key and self._painted is not None:
            self.clear()
            return True
        return super().eventFilter(canvas, event)

    def clear(self) -> None:
        self._painted = self._again = None
        super().clear()

    def _paint_to(self, point: QgsPointXY) -> None:
        """All squares on the way from the last point, so near each other that the stroke has no gap. Of squares that are smaller than a
        pixel of the screen there may be a million, and nobody sees their edges: then it is what the last one passes over."""
        first, last = self._square(self._last), self._square(point)
        side = last.boundingBox().width() if last is not None else 0.0
        if first is not None and last is not None and 0 < side < self.canvas().mapUnitsPerPixel():
            squares = [QgsGeometry.collectGeometry([first, last]).convexHull()]
        else:
            steps = max(1, math.ceil(self._last.distance(point) / (side / 2))) if side > 0 else 1
            squares = [self._square(self._between(point, step / steps)) for step in range(1, steps + 1)]
        self._painted = QgsGeometry.unaryUnion([self._painted, *(square for square in squares if square is not None)])
        self._last = point

    def _between(self, point: QgsPointXY, part: float) -> QgsPointXY:
        """On the way from the last point to another one."""
        return QgsPointXY((1 - part) * self._last.x() + part * point.x(), (1 - part) * self._last.y() + part * point.y())

    def _square(self, point: QgsPointXY) -> Optional[QgsGeometry]:
        """None where there is none, which is said when it is clicked."""
        try:
            return self._square_at(point, self.crs)
        except EngineError:
            return None

    def _preview(self, shape: Optional[QgsGeometry]) -> None:
        if shape is not None and shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            self._band.setToGeometry(shape, self.crs)
        else:
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)


class RegionTool(BrushTool):
    """Press: the pixels that look like the one under the pointer, and hang together with it. The wheel, while the button is held, makes
    more or fewer of them alike; let go, and they are labelled. Escape: none."""

    def __init__(self, canvas: QgsMapCanvas, region_at: RegionAt) -> None:
        super().__init__(canvas, self._grown)
        self._region_at = region_at
        self._tolerance, self._is_chosen = TOLERANCE, False

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """The region stays that of where the button was pressed."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Without a region the wheel is the canvas's."""
        if self._painted is None:
            event.ignore()
            return
        self._tolerance *= _TOLERANCE_STEP ** (1 if event.angleDelta().y() > 0 else -1)
        self._tolerance, self._is_chosen = min(max(self._tolerance, _LEAST_TOLERANCE), _MOST_TOLERANCE), True
        region = self._square(self._last)
        if region is not None:
            self._painted = region
            self._preview(region)
        event.accept()

    def _grown(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """Where nobody has said what is alike, a smaller tolerance in place of a region that runs over the view."""
        if self._is_chosen:
            return self._region_at(point, crs, self._tolerance)
        seen, self._tolerance = self.canvas().extent(), TOLERANCE
        while True:
            region = self._region_at(point, crs, self._tolerance)
            if region.area() <= _FIRST_SHARE * seen.width() * seen.height() or self._tolerance <= TOLERANCE / 8:
                return region
            self._tolerance /= 2
