"""Step 2: the label layer, its classes, and the tools that draw."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayerProxyModel, QgsPointXY, QgsWkbTypes
from qgis.gui import QgisInterface, QgsColorButton, QgsMapLayerComboBox, QgsMapTool, QgsSpinBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QHideEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
)

from ...engine.errors import EngineError
from ..maptools import BrushTool, LabelTool, PolygonTool, RegionTool
from ..session import Session
from .parts import Notice, Section, fit_height, narrow, own_icon, percent, qgis_icon, row, tool_button

COLOR, NAME, CODE, SHAPES, SHARE = range(5)
_ERASER = "#ffffff"  # colour of its preview


class LabelPanel(Section):
    """Choose or make a label layer, edit its class table, draw polygons and points."""

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__("labelSection")
        self.setTitle(self.tr("2  Labels"))
        self._session, self._labelling, self._iface = session, session.labelling, iface
        self._tool_before: Optional[QgsMapTool] = None
        self._make_inputs()
        self._make_table()
        self._make_tools()
        self._notice, self._problem = Notice("labelNotice"), Notice("labelProblem")
        self.body.addLayout(self._input_grid())
        self.body.addWidget(self._problem)
        self.body.addWidget(self._table)
        self.body.addLayout(self._tool_rows())
        self.body.addWidget(self._notice)
        self._labelling.chosen.connect(self.close_tools)
        self._labelling.changed.connect(self._show)
        self._labelling.class_chosen.connect(self._show_choice)
        session.live.shares_changed.connect(self._show_shares)
        session.layers_changed.connect(self._show_tools)
        session.choices_changed.connect(self._notice.forget_error)
        self._show()

    def close_tools(self) -> None:
        """Give the canvas back to the tool that had it before ours."""
        canvas = self._iface.mapCanvas()
        if canvas.mapTool() in self._tools.values():
            if self._tool_before is None or sip.isdeleted(self._tool_before):
                canvas.unsetMapTool(canvas.mapTool())
            else:
                canvas.setMapTool(self._tool_before)
        self._tool_before = None

    def let_go(self) -> None:
        """Before the plugin goes: the tools leave the canvas for good."""
        self.close_tools()
        for tool in self._tools.values():
            tool.let_go()
        self._tools.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        """Without the panel nobody sees what is drawn. A minimised window hides it by the way only."""
        if not event.spontaneous():
            self.close_tools()
        super().hideEvent(event)

    # Making

    def _make_inputs(self) -> None:
        self._layer = QgsMapLayerComboBox()
        self._layer.setObjectName("labelLayerCombo")
        self._layer.setFilters(QgsMapLayerProxyModel.Filter.HasGeometry | QgsMapLayerProxyModel.Filter.RasterLayer)
        self._layer.setAllowEmptyLayer(True)
        self._layer.setLayer(None)
        self._layer.setToolTip(self.tr("A vector layer with a class field, or a raster of class codes"))
        self._layer.layerChanged.connect(self._labelling.choose)
        self._new = tool_button(qgis_icon("/mActionNewGeoPackageLayer.svg"), self.tr("New Label Layer…"), "newLabelLayerButton")
        self._new.clicked.connect(self._ask_new_layer)
        self._field = QComboBox()
        self._field.setObjectName("classFieldCombo")
        self._field.setToolTip(self.tr("The field that holds the class: text or whole numbers"))
        self._field.activated.connect(lambda _: self._labelling.choose(self._labelling.layer, self._field.currentText()))
        narrow(self._layer)
        narrow(self._field)

    def _input_grid(self) -> QGridLayout:
        layer_label, self._field_label = QLabel(self.tr("Layer")), QLabel(self.tr("Class field"))
        layer_label.setBuddy(self._layer)
        self._field_label.setBuddy(self._field)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(layer_label, 0, 0)
        grid.addWidget(self._layer, 0, 1)
        grid.addWidget(self._new, 0, 2)
        grid.addWidget(self._field_label, 1, 0)
        grid.addWidget(self._field, 1, 1, 1, 2)
        return grid

    def _make_table(self) -> None:
        self._table = QTableWidget(0, 5)
        self._table.setObjectName("classTable")
        self._table.setHorizontalHeaderLabels(["", self.tr("Class"), self.tr("Code"), self.tr("Shapes"), self.tr("Map")])
        self._table.horizontalHeaderItem(SHARE).setToolTip(self.tr("Share of what the live map shows"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setToolTip(
            self.tr("Keys 1 to 9 on the map choose a class, Ctrl+click the one that is there; a double click renames it")
        )
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)  # else a name of two words that has no room loses the second
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(COLOR, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self._table.verticalHeader().setDefaultSectionSize(self._table.fontMetrics().height() + 10)
        self._table.setColumnWidth(COLOR, 34)
        self._table.itemSelectionChanged.connect(self._on_row_chosen)
        self._table.itemChanged.connect(self._on_item_edited)

    def _make_tools(self) -> None:
        canvas = self._iface.mapCanvas()
        self._add = tool_button(qgis_icon("/symbologyAdd.svg"), self.tr("Add a class"), "addClassButton")
        self._add.clicked.connect(self._add_class)
        self._remove = tool_button(qgis_icon("/symbologyRemove.svg"), "", "removeClassButton")
        self._remove.clicked.connect(self._remove_class)
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
        self._size.setToolTip(self.tr("Side of brush and eraser, in pixels of the target layer; keys [ and ]"))
        brush, eraser = BrushTool(canvas, self._square_at), BrushTool(canvas, self._pixels_at)
        region = RegionTool(canvas, self._session.region)
        for painter in (brush, eraser, region):
            painter.refused.connect(self._refuse)
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
            tool.digit_pressed.connect(self._on_digit)
            tool.class_wanted.connect(lambda point, tool=tool: self._try(self._pick_class, point, tool.crs))
        for tool in self._drawing:
            tool.shape_drawn.connect(lambda shape, tool=tool: self._try(self._labelling.add_shape, shape, tool.crs))
        eraser.shape_drawn.connect(lambda shape: self._try(self._labelling.erase, shape, eraser.crs))

    def _tool_rows(self) -> QVBoxLayout:
        """What changes the table, then what draws."""
        table, drawing = row(self._add, self._remove, self._undo), row(*self._tools)
        table.addStretch(1)
        drawing.addStretch(1)
        drawing.addWidget(self._size)
        rows = QVBoxLayout()
        rows.setSpacing(2)
        rows.addLayout(table)
        rows.addLayout(drawing)
        return rows

    # Doing

    def _try(self, action: Callable[..., object], *arguments: object) -> None:
        """An edit; what is wrong with it is said below the tools."""
        try:
            action(*arguments)
            self._notice.hide()
        except EngineError as error:
            self._refuse(error)

    def _refuse(self, error: EngineError) -> None:
        self._notice.show_error(error)
        self._show()

    def _ask_new_layer(self) -> None:
        start = f"{self._session.data_folder}/labels.gpkg"
        options = QFileDialog.Option.DontConfirmOverwrite  # an existing file gets one more layer
        path, _ = QFileDialog.getSaveFileName(self, self.tr("New Label Layer"), start, "GeoPackage (*.gpkg)", options=options)
        if path:
            self._try(self._session.new_label_layer, path if path.lower().endswith(".gpkg") else path + ".gpkg")

    def _add_class(self) -> None:
        """A class whose name can be typed at once."""
        before = len(self._labelling.classes)
        self._try(self._labelling.add_class)
        if len(self._labelling.classes) > before:
            self._table.setFocus()
            self._table.editItem(self._table.item(len(self._labelling.classes) - 1, NAME))

    def _remove_class(self) -> None:
        entry = self._labelling.current_class
        if entry is None:
            return
        if entry.shapes:
            question = self.tr("Remove class '{}' and its {} shapes? Undo brings them back.").format(entry.name, entry.shapes)
            answer = QMessageBox.question(self, self.tr("Remove Class"), question)
            if answer != QMessageBox.StandardButton.Yes:
                return
        self._try(self._labelling.remove_class, entry)

    def _take(self, tool: LabelTool) -> None:
        """The tool takes the canvas; the label layer becomes the active one, so that Ctrl+Z means it."""
        canvas = self._iface.mapCanvas()
        if canvas.mapTool() is tool:
            self.close_tools()
            return
        try:
            self._iface.setActiveLayer(self._labelling.start_editing())
        except EngineError as error:
            self._refuse(error)
            return
        if canvas.mapTool() not in self._tools.values():
            self._tool_before = canvas.mapTool()
        canvas.setMapTool(tool)
        canvas.setFocus()

    def _square_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        return self._session.label_shape(point, crs, self._size.value())

    def _pixels_at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        return self._session.pixel_square(point, crs, self._size.value())

    def _pick_class(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> None:
        """The class of the shape there, else what the live map shows."""
        if not self._labelling.choose_class_at(point, crs):
            code = self._session.live.code_at(point, crs)
            if code in {entry.code for entry in self._labelling.classes}:
                self._labelling.choose_class(code)

    def _on_digit(self, digit: int) -> None:
        if digit <= len(self._labelling.classes):
            self._labelling.choose_class(self._labelling.classes[digit - 1].code)

    def _on_row_chosen(self) -> None:
        line = self._table.currentRow()
        if 0 <= line < len(self._labelling.classes):
            self._labelling.choose_class(self._labelling.classes[line].code)

    def _on_item_edited(self, item: QTableWidgetItem) -> None:
        entry = self._labelling.classes[item.row()]
        if item.column() == NAME and item.text() != entry.name:
            self._try(self._labelling.rename_class, entry, item.text().strip())

    # Showing

    def _show(self) -> None:
        vector = self._labelling.vector
        self._layer.blockSignals(True)
        self._layer.setLayer(self._labelling.layer)
        self._layer.blockSignals(False)
        self._show_fields()
        self._show_problem()
        for tool in self._tools.values():
            tool.button().setChecked(self._iface.mapCanvas().mapTool() is tool)
        for widget in (
            self._field,
            self._field_label,
            self._table,
            self._add,
            self._remove,
            self._undo,
            *self._tools,
            self._size,
        ):
            widget.setVisible(vector is not None)
        self._show_classes()
        self._show_tools()

    def _show_fields(self) -> None:
        """The fields that can hold classes; a stored one that cannot is none of them."""
        vector = self._labelling.vector
        self._field.clear()
        if vector is not None:
            for name in self._labelling.fields:
                self._field.addItem(vector.fields().iconForField(vector.fields().indexOf(name)), name)
        self._field.setCurrentIndex(self._field.findText(self._labelling.field))

    def _show_problem(self) -> None:
        if self._labelling.problem is None:
            self._problem.hide()
        else:
            self._problem.show_error(self._labelling.problem)

    def _show_classes(self) -> None:
        self._table.blockSignals(True)
        self._table.setRowCount(len(self._labelling.classes))
        for line, entry in enumerate(self._labelling.classes):
            for column, text in ((NAME, entry.name), (CODE, str(entry.code)), (SHAPES, str(entry.shapes)), (SHARE, "")):
                item = QTableWidgetItem(text)
                if column != NAME or self._labelling.obstacle:
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column == NAME:
                    item.setToolTip(self._labelling.obstacle)
                else:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._table.setItem(line, column, item)
            self._show_color(line)
        fit_height(self._table, most_rows=9)
        self._table.blockSignals(False)
        self._show_shares()
        self._show_choice()

    def _show_shares(self) -> None:
        """Beside the classes while there is a live map, in the place of the codes; a name that is being typed is left alone."""
        shares = self._session.live.shares
        self._table.setColumnHidden(SHARE, not shares)
        self._table.setColumnHidden(CODE, bool(shares))
        self._table.blockSignals(True)
        for line, entry in enumerate(self._labelling.classes):
            self._table.item(line, SHARE).setText(percent(shares[entry.code]) if entry.code in shares else "")
        self._table.blockSignals(False)

    def _show_color(self, line: int) -> None:
        entry = self._labelling.classes[line]
        button = self._table.cellWidget(line, COLOR)
        if button is None:
            button = QgsColorButton()
            button.setShowMenu(False)
            button.setObjectName(f"classColorButton{line}")
            button.setToolTip(self.tr("Colour of the class"))
            button.colorChanged.connect(lambda color, line=line: self._on_color(line, color.name()))
            self._table.setCellWidget(line, COLOR, button)
        button.blockSignals(True)
        button.setColor(QColor(entry.color))
        button.blockSignals(False)

    def _on_color(self, line: int, color: str) -> None:
        self._try(self._labelling.recolor_class, self._labelling.classes[line], color)

    def _show_choice(self, *_: object) -> None:
        codes = [entry.code for entry in self._labelling.classes]
        entry = self._labelling.current_class
        self._table.blockSignals(True)
        if entry is not None:
            self._table.selectRow(codes.index(entry.code))
            for tool in self._drawing:
                tool.set_color(entry.color)
        self._table.blockSignals(False)
        self._show_tools()

    def _show_tools(self) -> None:
        vector, entry, obstacle = self._labelling.vector, self._labelling.current_class, self._labelling.obstacle
        _allow(self._add, obstacle, self.tr("Add a class"))
        no_removal = obstacle or ("" if entry else self.tr("Choose the class to remove first"))
        _allow(self._remove, no_removal, self.tr("Remove class '{}'").format(entry.name if entry else ""))
        can_undo = vector is not None and vector.undoStack().canUndo()
        _allow(self._undo, "" if can_undo else self.tr("There is nothing to undo"), self.tr("Undo the last edit of the labels"))
        if vector is None:
            return
        kind = vector.geometryType()
        polygons = kind == QgsWkbTypes.GeometryType.PolygonGeometry
        no_class = obstacle or ("" if entry else self.tr("Add a class first"))
        no_polygon = no_class or ("" if polygons else self.tr("'{}' does not hold polygons").format(vector.name()))
        no_point = no_class or self._point_obstacle(kind)
        how = self.tr(
            "Draw polygons: left click a corner, right click the end, Backspace one back, Escape none; or hold the button and draw"
        )
        _allow(self._polygon, no_polygon, how)
        _allow(self._brush, no_point, self.tr("Label the pixels under the pointer: click, or drag"))
        no_region = no_polygon or self._point_obstacle(kind)
        how = self.tr("Label all pixels around that look alike: hold the button, and turn the wheel for more or fewer")
        _allow(self._region, no_region, how)
        no_eraser = obstacle or ("" if polygons else self.tr("'{}' does not hold polygons").format(vector.name()))
        _allow(
            self._eraser, no_eraser or self._point_obstacle(kind), self.tr("Take the pixels under the pointer out of all shapes")
        )
        self._size.setEnabled(polygons)
        if any(self._iface.mapCanvas().mapTool() is tool and not button.isEnabled() for button, tool in self._tools.items()):
            self.close_tools()

    def _point_obstacle(self, kind: QgsWkbTypes.GeometryType) -> str:
        if kind == QgsWkbTypes.GeometryType.LineGeometry:
            return self.tr("Lines are drawn with QGIS's own digitising tools")
        if kind == QgsWkbTypes.GeometryType.PolygonGeometry and self._session.target_layer is None:
            return self.tr("Choose a layer in step 1 first: a click labels its pixels")
        return ""


def _allow(button: QToolButton, obstacle: str, tip: str) -> None:
    """Enabled unless there is an obstacle (a sentence); the tooltip says which."""
    button.setEnabled(not obstacle)
    button.setToolTip(obstacle or tip)
