"""Step 2: the label layer, its classes, and the tools that draw."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsMapLayerProxyModel, QgsRectangle, QgsVectorLayer
from qgis.gui import QgisInterface, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QHideEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QFileDialog, QGridLayout, QLabel

from ...engine.errors import EngineError
from ..session import LabelClass, Place, Remedy, Session, no_labels
from .check_card import CheckCard
from .class_buttons import ClassButtons
from .class_list import ClassList
from .code_table import CodeTable
from .drawing_tools import DrawingTools
from .fields import narrow
from .parts import Notice, Section, connect_once, qgis_icon, soon, tool_button
from .places import WayBack, go_to

_MOST_FLASHED = 500  # shapes, each by itself


class LabelPanel(Section):
    """Choose or make a label layer, edit its class table, and see what is to be said of both."""

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__("labelSection", "labels")
        self.setTitle(self.tr("2  Labels"))
        self._session, self._labelling, self._iface = session, session.labelling, iface
        self._make_inputs()
        self._tools = DrawingTools(session, iface, self._try)
        self._tools.refused.connect(self._refuse)
        self._tools.told.connect(self._tell)
        self._table, self._codes = ClassList(session, self._try), CodeTable(session, self._try)
        self._classes = ClassButtons(session, self._table, self._try)
        self._classes.told.connect(self._tell)
        self._table.namesake_typed.connect(self._offer_merge)
        self._classes.refused.connect(self._refuse)
        self._card = CheckCard("labelCheckCard", with_topics=False)
        self._card.wanted.connect(self._mend)
        self._card.place_wanted.connect(lambda place: go_to(iface.mapCanvas(), place))
        self._way_back = WayBack(iface.mapCanvas())  # from shapes that are selected
        self._notice, self._problem = Notice("labelNotice"), Notice("labelProblem")
        self._noticed: Optional[QgsMapLayer] = self._labelling.layer  # which the notice speaks of
        self._of_selected = ""  # what it says of shapes that are selected
        self.body.addLayout(self._input_grid())
        self.body.addWidget(self._problem)
        self.body.addWidget(self._table)
        self.body.addWidget(self._codes)
        self.body.addWidget(self._classes)
        self.body.addWidget(self._tools)
        self.body.addWidget(self._notice)
        self.body.addWidget(self._card)
        for follow in (self._tools.close_tools, self._forget_other_layer):
            self._labelling.chosen.connect(follow)
        self._labelling.changed.connect(self._show)
        # What was told of one step is not said of the next, nor after it was taken back
        self._labelling.edited.connect(self._notice.hide)
        self._labelling.class_chosen.connect(self._show_choice)
        for said in (session.survey.changed, session.codes.changed, session.label_places.changed):
            said.connect(self._show_checks)
        self._tools.taken.connect(self._show_checks)
        for show in (self._tools.show_state, self._show_checks):
            session.layers_changed.connect(show)
        for went_on in (session.choices_changed, self._labelling.class_chosen, session.started, self._tools.taken):
            went_on.connect(self._notice.forget_error)
        QApplication.instance().applicationStateChanged.connect(self._on_application_state)
        iface.mapCanvas().layersChanged.connect(self._on_layers_of_view)
        self._show()

    def let_go(self) -> None:
        """Before the plugin goes."""
        self._iface.mapCanvas().layersChanged.disconnect(self._on_layers_of_view)
        self._tools.let_go()

    def hideEvent(self, event: QHideEvent) -> None:
        """Without the panel nobody sees what is drawn. A minimised window hides it by the way only."""
        if not event.spontaneous():
            self._tools.close_tools()
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
        self._field.activated.connect(lambda _: self._try(self._labelling.choose_field, self._field.currentText()))
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

    # Doing

    def _try(self, action: Callable[..., object], *arguments: object) -> None:
        """An edit; what is wrong with it is said below the tools. Ctrl+Z then means the label layer."""
        before = self._step
        try:
            action(*arguments)
            self._notice.hide()
        except EngineError as error:
            self._refuse(error)
        if self._step != before:
            self._iface.setActiveLayer(self._labelling.vector)

    @property
    def _step(self) -> int:
        """Of the label layer's undo stack."""
        return int(self._labelling.vector.undoStack().index()) if self._labelling.vector is not None else 0

    def _mend(self, remedy: Remedy) -> None:
        own = {
            "draw": self._labelling.draw_classes,
            "style": self._labelling.style_by_class,
            "recolor": self._labelling.tell_apart,
            "field": lambda: self._labelling.choose_field(remedy.field),
            "bare": lambda: self._select(self._labelling.bare_shapes),
            "outside": lambda: self._select(remedy.shapes),
            "shapes": lambda: self._select(remedy.shapes),
            "void": lambda: self._select_void(remedy.shapes),
            # When the link is done with: while the dialog asks, the card may get other lines
            "merge": lambda: soon(self, lambda: self._classes.merge(remedy.codes)),
            "merge_cased": lambda: soon(self, lambda: self._classes.merge_cased(remedy.codes)),
            "copy": lambda: soon(self, self._ask_copy),
        }
        self._try(own.get(remedy.name, lambda: self._session.apply(remedy)))
        self._show_checks()  # some change no more than where the labels lie

    def _select_void(self, shapes: Sequence[int]) -> None:
        self._select(shapes)
        text = self.tr(
            "A shape without a geometry is nowhere on the map: it is selected, and the attribute table is the place to delete its row"
        )
        self._tell_of_selected(text)

    def _select(self, shapes: Sequence[int]) -> None:
        """As QGIS selects: its attribute table and its form give them a class, or delete them."""
        vector = self._labelling.vector
        if vector is not None:
            vector.selectByIds(list(shapes))
            for signal in (vector.selectionChanged, vector.featuresDeleted):
                connect_once(signal, self._on_selected)
            self._iface.setActiveLayer(vector)
            where = vector.boundingBoxOfSelected()
            if not where.isNull():  # as of rows without a shape
                self._lead_to(Place(where, vector.crs(), _boxes_of_selected(vector)))

    def _lead_to(self, place: Place) -> None:
        """To shapes that are selected, and back when none is any more."""
        canvas = self._iface.mapCanvas()
        with self._way_back.leading():
            go_to(canvas, place)
        canvas.setFocus()  # whose key Delete is
        text = self.tr(
            "These shapes are selected: Delete removes them. The view from before comes back when nothing is selected any more"
        )
        try:
            self._labelling.start_editing()  # else Delete does nothing
        except EngineError:
            text = self.tr("These shapes are selected. The view from before comes back when nothing is selected any more")
        self._tell_of_selected(text)

    def _tell_of_selected(self, text: str) -> None:
        self._of_selected = text
        self._tell(text)

    def _on_selected(self, *_: object) -> None:
        vector = self._labelling.vector
        if vector is None or not vector.selectedFeatureCount():
            self._way_back.go()
            self._notice.take_back(self._of_selected)

    def _tell(self, text: str) -> None:
        """After an edit that went well."""
        soon(self, lambda: self._notice.show_text("good", text))  # the edit hides what was said before it

    def _forget_other_layer(self) -> None:
        """What was said of one layer is not said of the next."""
        if self._labelling.layer is not self._noticed:
            self._noticed = self._labelling.layer
            self._notice.hide()

    def _refuse(self, error: EngineError) -> None:
        if error is not self._labelling.problem:  # which is said above
            self._notice.show_error(error)
        self._show()

    def _offer_merge(self, entry: LabelClass, namesake: LabelClass) -> None:
        """Who gives a class the name of another one may well mean that."""
        title = self.tr("Merge '{}' with '{}'…").format(entry.name, namesake.name)
        codes = (entry.code, namesake.code)
        self._notice.offer(title, lambda: soon(self, lambda: self._classes.merge(codes, namesake.code)))

    def _ask_new_layer(self) -> None:
        path = self._asked_path()
        if path:
            self._try(self._session.new_label_layer, path)

    def _ask_copy(self) -> None:
        """A new label layer of the shapes of this one, which cannot be edited. All is asked before anything is made."""
        source = self._labelling.vector
        size_px = self._classes.asked_size_px(source) if source is not None else 0
        path = self._asked_path() if size_px else ""
        if source is not None and path:
            self._try(self._copy, source, path, size_px)

    def _copy(self, source: QgsVectorLayer, path: str, size_px: int) -> None:
        self._session.new_label_layer(path)
        self._classes.take_shapes(source, size_px)

    def _asked_path(self) -> str:
        """Of a label layer that is to be made, "" for none."""
        start = str(Path(self._session.data_folder) / self.tr("labels.gpkg"))
        options = QFileDialog.Option.DontConfirmOverwrite  # an existing file gets one more layer
        path, _ = QFileDialog.getSaveFileName(self, self.tr("New Label Layer"), start, "GeoPackage (*.gpkg)", options=options)
        return path if not path or path.lower().endswith(".gpkg") else path + ".gpkg"

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        """Who comes back to QGIS may have renamed the file of the labels, or put it back."""
        if state == Qt.ApplicationState.ApplicationActive:
            self._labelling.look_for_file()

    # Showing

    def _show(self) -> None:
        vector = self._labelling.vector
        if self._layer.currentLayer() is not self._labelling.layer:
            self.offer_layers()
        self._show_fields()
        self._show_problem()
        self._tools.show_taken()
        for widget in (self._field, self._field_label, self._table, self._classes, self._tools):
            widget.setVisible(vector is not None)
        self._table.show_classes()
        self._codes.show_codes()
        self._show_choice()
        self._show_checks()

    def offer_layers(self) -> None:
        """What holds no codes is not to choose; what is chosen stays."""
        chosen = self._labelling.layer
        self._layer.blockSignals(True)
        self._layer.setExceptedLayerList([layer for layer in no_labels() if layer is not chosen])
        self._layer.setLayer(chosen)
        self._layer.blockSignals(False)

    def _on_layers_of_view(self) -> None:
        """What lies over the labels is told of while they are drawn."""
        vector = self._labelling.vector
        if vector is not None and vector.isEditable():
            self._show_checks()

    def _show_checks(self) -> None:
        found = self._session.survey.checks if self._labelling.vector is not None else []
        told = str(self._labelling.problem)  # above
        self._card.show_checks([check for check in (*self._session.checks_of_labels(), *found) if check.text != told])

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

    def _show_choice(self, *_: object) -> None:
        entry = self._labelling.current_class
        self._table.show_choice()
        if entry is not None:
            self._tools.set_color(entry.color)
        self._classes.show_state()
        self._tools.show_state()


def _boxes_of_selected(layer: QgsVectorLayer) -> tuple[QgsRectangle, ...]:
    """Of each shape; none where there are so many that their common one tells as much."""
    if layer.selectedFeatureCount() > _MOST_FLASHED:
        return ()
    boxes = (
        shape.geometry().boundingBox()
        for shape in layer.getSelectedFeatures(QgsFeatureRequest().setNoAttributes())
        if shape.hasGeometry()
    )
    return tuple(boxes)
