"""The tools that draw labels on the canvas, in a row: polygon, brush, alike pixels and eraser, with undo and the size of a click."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsWkbTypes
from qgis.gui import QgisInterface, QgsMapTool, QgsSpinBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...engine.errors import EngineError
from ..maptools import BrushTool, LabelTool, PolygonTool, RegionTool
from ..session import Session, ground_of_side
from ..swipe import tool_before
from .class_list import TryEdit
from .fields import room_for_text
from .parts import allow, own_icon, qgis_icon, row, soon, tool_button
from .plain import plain

_ERASER = "#ffffff"  # colour of its preview
_SPECK_PX = 6  # ours: of the screen; a shape that is narrower than that is hardly seen


class DrawingTools(QWidget):
    """One of them has the canvas at a time, and gives it back to the tool that had it before."""

    taken = pyqtSignal()  # a tool has the canvas now, and the labels lie where they can be seen if they may be moved
    refused = pyqtSignal(object)  # EngineError
    told = pyqtSignal(str)  # a sentence on what was drawn

    def __init__(self, session: Session, iface: QgisInterface, try_edit: TryEdit) -> None:
        super().__init__()
        self._session, self._labelling, self._iface, self._try = session, session.labelling, iface, try_edit
        self._tool_before: Optional[QgsMapTool] = None
        self._make_buttons()
        self._make_tools()
        QgsProject.instance().layersAdded.connect(self._on_layers_added)
        layout = row(*self._tools, self._undo)
        layout.addStretch(1)
        layout.addWidget(self._size)
        self.setLayout(layout)

    def close_tools(self) -> None:
        """Give the canvas back to the tool that had it before ours."""
        canvas = self._iface.mapCanvas()
        if self._is_taken:
            if self._tool_before is None or sip.isdeleted(self._tool_before):
                canvas.unsetMapTool(canvas.mapTool())
            else:
                canvas.setMapTool(self._tool_before)
        self._tool_before = None

    def let_go(self) -> None:
        """Before the plugin goes: the tools leave the canvas for good."""
        self.close_tools()
        QgsProject.instance().layersAdded.disconnect(self._on_layers_added)
        for tool in self._tools.values():
            tool.let_go()
        self._tools.clear()

    def show_taken(self) -> None:
        """Which of them has the canvas."""
        for button, tool in self._tools.items():
            button.setChecked(self._iface.mapCanvas().mapTool() is tool)

    def set_color(self, color: str) -> None:
        """Of the class that is drawn."""
        for tool in self._drawing:
            tool.set_color(color)

    def show_state(self) -> None:
        """What can be drawn now; what cannot says why."""
        self._show_size()
        vector, entry, obstacle = self._labelling.vector, self._labelling.current_class, self._labelling.shape_obstacle
        can_undo = vector is not None and vector.undoStack().canUndo()
        allow(self._undo, "" if can_undo else self.tr("There is nothing to undo"), self.tr("Undo the last edit of the labels"))
        if vector is None:
            return
        kind = vector.geometryType()
        polygons = kind == QgsWkbTypes.GeometryType.PolygonGeometry
        no_class = obstacle or ("" if entry else self.tr("Add a class first"))
        no_shape = self.tr("'{}' does not hold polygons: make a new label layer, and import these shapes there (Classes menu)")
        no_shape = no_shape.format(vector.name())
        no_polygon = no_class or ("" if polygons else no_shape)
        no_point = no_class or self._point_obstacle(kind)
        how = self.tr(
            "Draw polygons: left click a corner, right click the end, Backspace one back, Escape none; or hold the button and draw"
        )
        allow(self._polygon, no_polygon, how)
        is_point = kind == QgsWkbTypes.GeometryType.PointGeometry
        how = self.tr("Label the pixels under the pointer: click, or drag")
        allow(self._brush, no_point, self.tr("Set a point: click") if is_point else how)
        no_region = no_polygon or self._point_obstacle(kind)
        how = self.tr(
            "Label all pixels around that look alike, in the uppermost of the chosen layers that are shown: hold the button, and turn the "
            "wheel for more or fewer"
        )
        allow(self._region, no_region, how)
        no_eraser = obstacle or ("" if polygons else no_shape)
        how = self.tr("Take pixels out of all shapes that are neither locked nor hidden: click, or drag over them")
        allow(self._eraser, no_eraser or self._point_obstacle(kind), how)
        self._size.setEnabled(polygons)
        if any(self._iface.mapCanvas().mapTool() is tool and not button.isEnabled() for button, tool in self._tools.items()):
            self.close_tools()

    def _make_buttons(self) -> None:
        self._undo = tool_button(qgis_icon("/mActionUndo.svg"), "", "undoLabelButton")
        self._undo.clicked.connect(self._labelling.undo)
        self._polygon = tool_button(own_icon("polygon"), "", "polygonToolButton")
        self._brush = tool_button(own_icon("brush"), "", "brushToolButton")
        self._region = tool_button(own_icon("region"), "", "regionToolButton")
        self._eraser = tool_button(own_icon("eraser"), "", "eraserToolButton")
        self._size = QgsSpinBox()
        self._size.setObjectName("brushSizeSpin")
        self._size.setRange(1, 99)
        self._size.setClearValue(3)
        self._size.setValue(3)
        self._size.setSingleStep(2)
        self._size.setSuffix(self.tr(" px"))
        room_for_text(self._size)
        self._size.valueChanged.connect(self._show_size)

    def _make_tools(self) -> None:
        canvas = self._iface.mapCanvas()
        brush, eraser = BrushTool(canvas, self._square_at), BrushTool(canvas, self._pixels_at)
        region = RegionTool(canvas, self._session.region)
        for painter in (brush, eraser, region):
            painter.size_stepped.connect(self._size.stepBy)
        polygon = PolygonTool(canvas)
        eraser.set_color(_ERASER)
        self._drawing: tuple[LabelTool, ...] = (polygon, brush, region)
        self._tools: dict[QToolButton, LabelTool] = {
            self._polygon: polygon,
            self._brush: brush,
            self._region: region,
            self._eraser: eraser,
        }
        for button, tool in self._tools.items():
            button.setCheckable(True)
            tool.setButton(button)
            button.clicked.connect(lambda _, tool=tool: self._take(tool))
            tool.refused.connect(self.refused)
            tool.digit_pressed.connect(self._on_digit)
            tool.class_wanted.connect(lambda point, tool=tool: self._try(self._pick_class, point, tool.crs))
        for tool in self._drawing:
            tool.shape_drawn.connect(lambda shape, tool=tool: self._add(shape, tool.crs))
        eraser.shape_drawn.connect(lambda shape: self._try(self._labelling.erase, shape, eraser.crs))

    def _add(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """What is hardly seen where it was drawn is told of: from far away a click of the brush labels a speck."""
        before = self._step
        self._try(self._labelling.add_shape, shape, crs)
        box, pixel = shape.boundingBox(), self._iface.mapCanvas().mapUnitsPerPixel()
        across = max(box.width(), box.height()) / pixel
        if self._step != before and shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry and across < _SPECK_PX:
            text = self.tr("The new shape is less than {} pixels wide on the screen: zoom in to see what it labels")
            self.told.emit(text.format(_SPECK_PX))

    @property
    def _step(self) -> int:
        vector = self._labelling.vector
        return int(vector.undoStack().index()) if vector is not None else 0

    def _show_size(self) -> None:
        """Pixels of 10 cm are another brush than those of 30 m."""
        target, pixels = self._session.target_layer, self._size.value()
        length = ground_of_side(target, pixels) if target is not None else ""
        told = self.tr("{} px = {} on the ground").format(pixels, length) if length else ""
        tip = self.tr("Side of brush and eraser, in pixels of the target layer; keys [ and ]")
        self._size.setToolTip(plain("\n".join(filter(None, (tip, told)))))

    def _take(self, tool: LabelTool) -> None:
        """The tool takes the canvas; the label layer becomes the active one, so that Ctrl+Z means it."""
        canvas = self._iface.mapCanvas()
        if canvas.mapTool() is tool:
            self.close_tools()
            return
        try:
            self._iface.setActiveLayer(self._labelling.start_editing())
        except EngineError as error:
            self.refused.emit(error)
            return
        before = tool_before(canvas)
        if before not in self._tools.values():
            self._tool_before = before
        canvas.setMapTool(tool)
        canvas.setFocus()
        self._show_labels()

    def _on_layers_added(self) -> None:
        """An image that is opened meanwhile comes to lie over the labels; where it lies is known a moment later."""
        if self._is_taken:
            soon(self, self._show_labels)

    def _show_labels(self) -> None:
        """What is drawn is to be seen."""
        if self._is_taken:
            self._session.bring_labels_up()
            self.taken.emit()

    @property
    def _is_taken(self) -> bool:
        return self._iface.mapCanvas().mapTool() in self._tools.values()

    def _square_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        return self._session.label_shape(point, crs, self._size.value())

    def _pixels_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        return self._session.pixel_square(point, crs, self._size.value())

    def _pick_class(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> None:
        """The class of the shape there, else what the live map shows."""
        if not self._labelling.choose_class_at(point, crs):
            code = self._session.live.layers.code_at(point, crs)
            if code in {entry.code for entry in self._labelling.classes if not entry.is_locked and entry.is_visible}:
                self._labelling.choose_class(code)

    def _on_digit(self, digit: int) -> None:
        """A locked class is not picked up."""
        self._try(lambda: self._labelling.pick_class(self._labelling.class_of_key(digit)))

    def _point_obstacle(self, kind: QgsWkbTypes.GeometryType) -> str:
        if kind == QgsWkbTypes.GeometryType.LineGeometry:
            return self.tr("Lines are drawn with QGIS's own digitising tools")
        if kind == QgsWkbTypes.GeometryType.PolygonGeometry and self._session.target_layer is None:
            return self.tr("Choose a layer in step 1 first: a click labels its pixels")
        return ""
