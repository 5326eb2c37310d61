"""Swipe: a line across the map canvas that a hand drags; a layer is shown left of it, and right of it what lies under the layer.

QGIS draws the canvas as it always does, with the layer. The same canvas without it is drawn once more, in the background, and painted
over the right side. Whatever makes QGIS draw anew (a move, another layer) makes this picture anew; until it is there the old one is
moved and stretched to where it belongs.
"""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen, QPolygonF

from .layers import ROLE, map_id_behind

_ABOVE_THE_MAP = -5.0  # which is at -10; rubber bands and annotations stay above the picture
_HANDLE_PX = 11.0
_EDGE = 0.01  # of the canvas: the line stays within reach


class SwipeTool(QgsMapTool):
    """Drag, or press anywhere: the line is there. Escape: the end, and the tool from before comes back. It also ends with its layer, and
    when another tool is chosen."""

    started = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self._earlier: Optional[QgsMapTool] = None
        self._layer: Optional[QgsMapLayer] = None
        self._beside: Optional[QgsMapLayer] = None
        self._cover: Optional[_Cover] = None
        self._job: Optional[QgsMapRendererParallelJob] = None
        self._dropped: set[QgsMapRendererParallelJob] = (
            set()
        )  # cancelled, but not yet at their end: Python must not free them before

    @property
    def layer(self) -> Optional[QgsMapLayer]:
        """What is swiped; None while nothing is."""
        return self._layer

    @property
    def beside(self) -> Optional[QgsMapLayer]:
        """What is seen in its place; None for what lies under it."""
        return self._beside

    @property
    def image(self) -> Optional[QImage]:
        """What is painted right of the line; None until it is drawn."""
        return self._cover.image if self._cover is not None else None

    @property
    def earlier(self) -> Optional[QgsMapTool]:
        """What had the canvas before, while something is swiped."""
        return self._earlier

    def start(self, layer: QgsMapLayer, beside: Optional[QgsMapLayer] = None) -> None:
        """Show layer left of the line, right of it the canvas without it, or with another layer in its place."""
        if self._layer is not None:
            self._layer, self._beside = layer, beside
            self._draw()
            return
        self._earlier = tool_before(self.canvas())
        self._layer, self._beside = layer, beside
        self.canvas().setMapTool(self)

    def stop(self) -> None:
        """Nothing stays on the canvas, and the tool from before is back."""
        if self._layer is None:
            return
        earlier = self._earlier
        if earlier is None or sip.isdeleted(earlier):
            self.canvas().unsetMapTool(self)
        else:
            self.canvas().setMapTool(earlier)

    def let_go(self) -> None:
        """Before the plugin goes: also what is being drawn is waited for."""
        self.stop()
        for job in tuple(self._dropped):  # whose end takes it out
            job.cancel()
        self._dropped.clear()
        self.deleteLater()  # the canvas owns it, and would keep it

    # What the canvas calls

    def activate(self) -> None:
        super().activate()
        if self._layer is None:
            return
        self._cover = _Cover(self.canvas())
        self.canvas().renderStarting.connect(self._draw)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_going)
        self._draw()
        self.canvas().setFocus()  # for Escape
        self.started.emit()

    def deactivate(self) -> None:
        super().deactivate()
        if self._cover is None:
            return
        self.canvas().renderStarting.disconnect(self._draw)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_going)
        self._drop_job()
        self.canvas().scene().removeItem(self._cover)
        self._cover = self._layer = self._beside = self._earlier = None
        self.ended.emit()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_line(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_line(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.stop()
        else:
            event.ignore()

    def _move_line(self, event: QgsMapMouseEvent) -> None:
        if self._cover is not None:
            self._cover.put_line(event.pos().x() / max(1, self.canvas().viewport().width()))

    # The picture of the right side

    def _draw(self) -> None:
        """Begin to draw what lies right of the line, in threads of QGIS's own."""
        self._drop_job()
        settings = QgsMapSettings(self.canvas().mapSettings())
        settings.setLayers(self._right_layers(settings.layers()))
        self._job = job = QgsMapRendererParallelJob(settings)
        job.finished.connect(lambda: self._on_drawn(job))
        job.start()

    def _right_layers(self, shown: list[QgsMapLayer]) -> list[QgsMapLayer]:
        place = shown.index(self._layer) if self._layer in shown else 0
        gone = (self._layer, self._beside)
        above, below = (
            [layer for layer in some if layer not in gone and not self._is_kin(layer)] for some in (shown[:place], shown[place:])
        )
        return [*above, *([self._beside] if self._beside is not None else []), *below]

    def _is_kin(self, layer: QgsMapLayer) -> bool:
        """Whether it comes from the same map (cleaned, as polygons), or is that, or was made by a model: it would hide what lies under a
        finished map. The live map is looked at against finished ones, too."""
        if self._layer is None:
            return False
        made = ("live",) if self._layer.customProperty(ROLE) == "live" else ("live", "result", "changes")
        return map_id_behind(layer) == map_id_behind(self._layer) or layer.customProperty(ROLE) in made

    def _drop_job(self) -> None:
        job, self._job = self._job, None
        if job is not None and job.isActive():
            self._dropped.add(job)
            job.cancelWithoutBlocking()

    def _on_drawn(self, job: QgsMapRendererParallelJob) -> None:
        self._dropped.discard(job)
        is_current = self._job is job
        if is_current and self._cover is not None:
            self._cover.show_image(job.renderedImage(), job.mapSettings())

    def _on_layers_going(self, ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in ids:
            self.stop()
        elif self._beside is not None and self._beside.id() in ids:
            self._beside = None


def tool_before(canvas: QgsMapCanvas) -> Optional[QgsMapTool]:
    """The tool to come back to after another one: a swipe or a question that runs cannot go on by itself, so it is the one before that."""
    tool = canvas.mapTool()
    return getattr(tool, "earlier", tool)


class _Cover(QgsMapCanvasItem):
    """The line, and right of it a picture that lies where it belongs on the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setZValue(_ABOVE_THE_MAP)
        self._canvas = canvas
        self._part = 0.5  # of the canvas's width, where the line is
        self.image: Optional[QImage] = None
        self._centre, self._unit_px = QgsPointXY(), 1.0  # map units of a pixel of the picture

    def put_line(self, part: float) -> None:
        """0 left, 1 right."""
        self._part = min(max(part, _EDGE), 1 - _EDGE)
        self.update()

    def show_image(self, image: QImage, settings: QgsMapSettings) -> None:
        self.image = image
        self._centre, self._unit_px = settings.visibleExtent().center(), settings.mapUnitsPerPixel()
        self.update()

    def updatePosition(self) -> None:
        """The canvas shows another part of the map."""
        self.update()

    def boundingRect(self) -> QRectF:
        """The canvas and as much around it: while it is panned, QGIS moves the scene under it."""
        width, height = self._canvas.viewport().width(), self._canvas.viewport().height()
        return QRectF(-width, -height, 3 * width, 3 * height)

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:
        scene = self._canvas.sceneRect()
        line = round(scene.left() + self._part * scene.width())
        painter.save()
        if self.image is not None:
            right = QRectF(line, scene.top(), scene.right() - line, scene.height())
            painter.setClipRect(right)
            painter.fillRect(right, self._canvas.canvasColor())
            painter.drawImage(self._place_of(self.image), self.image, QRectF(self.image.rect()))
            painter.setClipping(False)
        self._paint_line(painter, QPointF(line, scene.top()), QPointF(line, scene.bottom()))
        painter.restore()

    def _place_of(self, image: QImage) -> QRectF:
        """Where the picture belongs now: around its centre, as much larger or smaller as the canvas was zoomed since."""
        ratio = image.devicePixelRatio()
        zoom = self._unit_px / self._canvas.mapUnitsPerPixel()
        width, height = image.width() / ratio * zoom, image.height() / ratio * zoom
        centre = self.toCanvasCoordinates(self._centre)
        return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)

    def _paint_line(self, painter: QPainter, top: QPointF, bottom: QPointF) -> None:
        """Seen on light and on dark: white with a dark edge, and a handle that says which way."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, width in ((QColor(0, 0, 0, 140), 4), (QColor(255, 255, 255), 2)):
            painter.setPen(QPen(color, width))
            painter.drawLine(top, bottom)
        middle, size = (top + bottom) / 2, _HANDLE_PX
        painter.setPen(QPen(QColor(0, 0, 0, 140), 1))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(middle, size, size)
        painter.setBrush(QColor(60, 60, 60))
        for way in (-1, 1):
            tip = middle + QPointF(way * 0.75 * size, 0)
            back = way * -0.4 * size
            painter.drawPolygon(QPolygonF([tip, tip + QPointF(back, -0.4 * size), tip + QPointF(back, 0.4 * size)]))
