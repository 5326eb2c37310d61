"""What changes the class table as a whole: buttons to add, remove and move classes, and a menu to merge, import and export them, or to
import shapes with theirs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import Callable, Optional, Union

from qgis.core import QgsIconUtils, QgsMapLayer, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMenu, QMessageBox, QToolButton, QWidget

from ...engine.errors import EngineError
from ..punctuation import joined
from ..session import LabelClass, Session, Taken, TakenShapes, is_widened
from .class_list import ClassList, TryEdit
from .parts import allow, qgis_icon, row, tool_button, with_own_keys, with_suffix
from .plain import plain

_MOST_LAYERS = 30  # in the menu


class ClassButtons(QWidget):
    """A row of buttons for a class table."""

    told = pyqtSignal(str)  # what an import did
    refused = pyqtSignal(object)  # EngineError

    def __init__(self, session: Session, table: ClassList, try_edit: TryEdit) -> None:
        super().__init__()
        self._session, self._labelling, self._table, self._try = session, session.labelling, table, try_edit
        self._add = tool_button(qgis_icon("/symbologyAdd.svg"), "", "addClassButton")
        self._add.clicked.connect(self._add_class)
        self._remove = tool_button(qgis_icon("/symbologyRemove.svg"), "", "removeClassButton")
        self._remove.clicked.connect(self._remove_class)
        table.removal_wanted.connect(self._remove.click)
        self._up = tool_button(qgis_icon("/mActionArrowUp.svg"), "", "classUpButton")
        self._up.clicked.connect(lambda: self._move(-1))
        self._down = tool_button(qgis_icon("/mActionArrowDown.svg"), "", "classDownButton")
        self._down.clicked.connect(lambda: self._move(1))
        self._menu = self._make_menu()
        self._button = tool_button(qgis_icon("/rendererCategorizedSymbol.svg"), "", "classesButton")
        self._button.setText(self.tr("Classes"))
        self._button.setToolTip(self.tr("Merge, import and export classes"))
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button.setMenu(self._menu)
        layout = row(self._add, self._remove, self._up, self._down, self._button)
        layout.addStretch(1)
        self.setLayout(layout)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        table.itemSelectionChanged.connect(self.show_state)

    def show_state(self) -> None:
        """What can be pressed now; what cannot says why."""
        obstacle, fixed, chosen = self._labelling.obstacle, self._labelling.shape_obstacle, self._table.selected
        allow(self._add, fixed, self.tr("Add a class"))
        one = self._one_obstacle(chosen)
        locked = self.tr("Class '{}' is locked: unlock it first").format(chosen[0].name) if chosen and chosen[0].is_locked else ""
        name = chosen[0].name if chosen else ""
        with_shapes = fixed if any(entry.shapes for entry in chosen) else obstacle
        allow(self._remove, with_shapes or one or locked, self.tr("Remove class '{}'").format(name))
        codes = [entry.code for entry in self._labelling.classes]
        place = codes.index(chosen[0].code) if len(chosen) == 1 else -1
        first = self.tr("'{}' is the first class").format(name) if place == 0 else ""
        last = self.tr("'{}' is the last class").format(name) if place == len(codes) - 1 else ""
        allow(self._up, obstacle or one or first, self.tr("Move '{}' up: the order of number keys and legend").format(name))
        allow(self._down, obstacle or one or last, self.tr("Move '{}' down: the order of number keys and legend").format(name))

    def merge(self, codes: Collection[int], into: Optional[int] = None) -> None:
        """Which name remains is the one question; that of the code `into` is proposed, else that of most shapes, as a misspelt one has
        few."""
        chosen = [entry for entry in self._labelling.classes if entry.code in codes]
        names = [entry.name for entry in chosen]
        if len(set(names)) < len(names):  # the codes tell them apart
            names = [f"{entry.name} ({entry.code})" for entry in chosen]
        current = self._labelling.current_class
        weights = [(entry.code == into, entry.shapes, entry == current) for entry in chosen]
        start = weights.index(max(weights))
        shapes = sum(entry.shapes for entry in chosen)
        text = self.tr("{} classes with {} shapes become one class. Choose the one whose name and colour it keeps:")
        question = text.format(len(chosen), shapes)
        name, is_sure = QInputDialog.getItem(self, self.tr("Merge Classes"), plain(question), names, start, False)
        if is_sure:
            kept = chosen[names.index(name)]
            self._try(self._labelling.merge_classes, [entry for entry in chosen if entry.value != kept.value], kept)

    def merge_cased(self, codes: Collection[int]) -> None:
        """All that differ in capital letters only, each into its spelling of most shapes, in one step; the question lists them."""
        groups: dict[str, list[LabelClass]] = {}
        for entry in self._labelling.classes:
            if entry.code in codes:
                groups.setdefault(entry.name.casefold(), []).append(entry)
        merges: list[tuple[list[LabelClass], LabelClass]] = []
        for group in groups.values():
            into = max(group, key=lambda entry: entry.shapes)
            merges.append(([entry for entry in group if entry is not into], into))
        lines = [f"{', '.join(entry.name for entry in gone)} → {into.name}" for gone, into in merges]
        question = "\n".join([self.tr("These classes become one each, under the name that more shapes have:"), "", *lines])
        answer = QMessageBox.question(self, self.tr("Merge Classes"), plain(question))
        if answer == QMessageBox.StandardButton.Yes:
            self._try(self._labelling.merge_groups, merges)

    def _one_obstacle(self, chosen: list[LabelClass]) -> str:
        if len(chosen) > 1:
            return self.tr("{} classes are selected: choose one, or merge them (Classes menu)").format(len(chosen))
        return "" if chosen else self.tr("Choose a class first")

    # Menu

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.setObjectName("classesMenu")
        self._merge = menu.addAction(
            qgis_icon("/mActionMergeFeatures.svg"),
            self.tr("Merge Selected Classes…"),
            lambda: self.merge([entry.code for entry in self._table.selected]),
        )
        self._merge.setObjectName("mergeClassesAction")
        self._give = menu.addAction(self.tr("Give Selected Shapes This Class"), self._give_class)
        self._give.setObjectName("giveClassAction")
        menu.addSeparator()
        self._import = menu.addAction(qgis_icon("/mActionFileOpen.svg"), self.tr("Import Classes from File…"), self._import_file)
        self._import.setObjectName("importClassesAction")
        self._from_layer = menu.addMenu(self.tr("Import Classes from Layer"))
        self._from_layer.setObjectName("importLayerMenu")
        self._shapes_from = menu.addMenu(self.tr("Import Shapes from Layer"))
        self._shapes_from.setObjectName("importShapesMenu")
        self._shapes_from.setToolTipsVisible(True)
        self._export = menu.addAction(qgis_icon("/mActionFileSave.svg"), self.tr("Export Classes…"), self._export_file)
        self._export.setObjectName("exportClassesAction")
        menu.addSeparator()
        self._style = menu.addAction(self.tr("Style Layer by Class…"), self._style_layer)
        self._style.setObjectName("styleByClassAction")
        menu.aboutToShow.connect(self._prepare_menu)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        self._menu.popup(self._table.viewport().mapToGlobal(place))

    def _prepare_menu(self) -> None:
        obstacle, fixed, chosen = self._labelling.obstacle, self._labelling.shape_obstacle, self._table.selected
        self._merge.setEnabled(not fixed and len(chosen) > 1)
        how = with_own_keys(self.tr("Select two or more classes in the table: Ctrl or Shift and a click"))
        what = self.tr("Their shapes become shapes of one of them")
        self._merge.setToolTip(plain(fixed or (what if len(chosen) > 1 else how)))
        shapes, name = self._labelling.selected_shapes, chosen[0].name if len(chosen) == 1 else ""
        none = "" if shapes else self.tr("Select shapes on the map first, with QGIS's tools for that")
        self._give.setEnabled(not (fixed or self._one_obstacle(chosen) or none))
        which = self.tr("{} shapes that are selected in the layer become '{}'").format(shapes, name)
        self._give.setToolTip(plain(fixed or self._one_obstacle(chosen) or none or which))
        self._prepare_imports(obstacle, fixed)
        none = "" if self._labelling.classes else obstacle or self.tr("There is no class yet")
        self._export.setEnabled(not none)
        self._export.setToolTip(plain(none or self.tr("A table to import elsewhere, or a style for label layers or for maps")))
        self._style.setEnabled(not (obstacle or none))
        how = self.tr("Replaces the layer's style by one with a category for each class, which can then be hidden")
        self._style.setToolTip(plain(obstacle or none or how))

    def _prepare_imports(self, obstacle: str, fixed: str) -> None:
        """obstacle, fixed: why classes and why shapes cannot be edited."""
        self._import.setEnabled(not obstacle)
        kinds = self.tr("CSV with a header such as code,name,color, or a QML style of a vector layer or a raster")
        self._import.setToolTip(plain(obstacle or kinds))
        _offer(self._from_layer, self._labelling.scheme_layers, self._take, self.tr("No other layer shows classes"))
        self._from_layer.setEnabled(not obstacle)
        self._from_layer.menuAction().setToolTip(
            plain(obstacle or self.tr("Names, codes and colours; no shape changes its class"))
        )
        none, layers = self.tr("No other layer of the project can be a label layer"), self._labelling.shape_layers
        _offer(self._shapes_from, layers, self._ask_shapes, none)
        for action, layer in zip(self._shapes_from.actions(), layers):
            if layer.selectedFeatureCount():
                action.setText(self.tr("{} (selected: {})").format(action.text(), layer.selectedFeatureCount()))
        self._shapes_from.setEnabled(not fixed)
        self._shapes_from.menuAction().setToolTip(
            plain(fixed or self.tr("Shapes that are selected there, or all, with their classes"))
        )

    # Doing

    def _give_class(self) -> None:
        for entry in self._table.selected:  # the one
            self._try(self._labelling.give_class, entry)

    def _add_class(self) -> None:
        """A class whose name can be typed at once."""
        before = len(self._labelling.classes)
        self._try(self._labelling.add_class)
        if len(self._labelling.classes) > before:
            self._table.type_name(len(self._labelling.classes) - 1)

    def _remove_class(self) -> None:
        entry = self._labelling.current_class
        if entry is None:
            return
        if entry.shapes:
            question = self.tr("Remove class '{}' and its {} shapes? Undo brings them back.").format(entry.name, entry.shapes)
            answer = QMessageBox.question(self, self.tr("Remove Class"), plain(question))
            if answer != QMessageBox.StandardButton.Yes:
                return
        self._try(self._labelling.remove_class, entry)

    def _move(self, places: int) -> None:
        entry = self._labelling.current_class
        if entry is not None:
            self._try(self._labelling.move_class, entry, places)

    def _import_file(self) -> None:
        kinds = self.tr("Class tables and styles") + " (*.csv *.txt *.qml)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import Classes"), self._session.data_folder, kinds)
        if path:
            self._take(path)

    def _take(self, source: Union[str, QgsMapLayer]) -> None:
        self._try(lambda: self.told.emit(self._said_of(self._labelling.import_classes(source))))

    def _ask_shapes(self, source: QgsVectorLayer) -> None:
        """Of points and lines it is asked how large they are on the ground: nobody else can know."""
        try:
            self._labelling.check_shapes(source)
        except EngineError as error:
            self.refused.emit(error)
            return
        vector = self._labelling.vector
        size_px = self.asked_size_px(source) if vector is not None and is_widened(vector, source) else 1
        if size_px:
            self._try(self.take_shapes, source, size_px)

    def asked_size_px(self, source: QgsVectorLayer) -> int:
        """How many pixels of the target wide points and lines become that come into a layer of areas; 0 where the user thinks better of
        it. Areas stay as they are."""
        target, kind = self._session.target_layer, source.geometryType()
        if (
            target is None or kind == QgsWkbTypes.GeometryType.PolygonGeometry
        ):  # without a target the session says what is missing
            return 1
        square = self.tr("Each point becomes a square. Its side, in pixels of '{}':")
        strip = self.tr("Each line becomes a strip. Its width, in pixels of '{}':")
        text = (square if kind == QgsWkbTypes.GeometryType.PointGeometry else strip).format(target.name())
        size_px, is_sure = QInputDialog.getInt(self, self.tr("Import Shapes"), plain(text), 1, 1, 99)
        return int(size_px) if is_sure else 0

    def take_shapes(self, source: QgsVectorLayer, size_px: int) -> None:
        """Into the chosen label layer; what came is told. Raises EngineError."""
        self.told.emit(self._said_of_shapes(self._session.take_shapes(source, size_px), source.name()))

    def _said_of_shapes(self, taken: TakenShapes, source: str) -> str:
        parts = [self.tr("Shapes imported: {}").format(taken.shapes)]
        if taken.total:
            parts = [self.tr("Shapes imported: {}, of {} those that are selected").format(taken.shapes, taken.total)]
        if taken.beside:
            parts.append(self.tr("of these outside of the target layer: {}").format(taken.beside))
        if taken.added:
            parts.append(self.tr("classes added: {}").format(", ".join(taken.added)))
        if taken.bare:
            parts.append(self.tr("not imported, as they have no class: {}").format(taken.bare))
        if taken.lost:
            parts.append(self.tr("not imported, as they have no place in this layer: {}").format(taken.lost))
        if taken.has_more:
            parts.append(self.tr("other columns than the class stay in '{}'").format(source))
        return joined(*parts)

    def _said_of(self, taken: Taken) -> str:
        text = self.tr("{} classes added, {} changed").format(len(taken.added), len(taken.changed))
        if taken.recoded:
            codes = ", ".join(f"{name} {code}" for name, code in taken.recoded)
            text += self.tr("; these got a new code, as theirs belongs to another class: {}").format(codes)
        return text

    def _export_file(self) -> None:
        table, style, map_style = (
            "CSV (*.csv)",
            self.tr("Style for label layers") + " (*.qml)",
            self.tr("Style for maps") + " (*.qml)",
        )
        start = f"{self._session.data_folder}/classes.csv"
        kinds = ";;".join((table, style, map_style))
        path, kind = QFileDialog.getSaveFileName(self, self.tr("Export Classes"), start, kinds)
        if path:
            suffix, other = (".csv", ".qml") if kind == table else (".qml", ".csv")
            path = path[: -len(other)] if path.lower().endswith(other) else path
            path = with_suffix(self, self.tr("Export Classes"), path, suffix)
        if path:
            self._try(self._labelling.export_classes, path, kind == map_style)

    def _style_layer(self) -> None:
        """A style of the user's own is lost by it."""
        name = self._labelling.vector.name() if self._labelling.vector else ""
        question = self.tr("Replace the style of layer '{}' by one with a category for each class?").format(name)
        answer = QMessageBox.question(self, self.tr("Style Layer by Class"), plain(question))
        if answer == QMessageBox.StandardButton.Yes:
            self._try(self._labelling.style_by_class)


def _offer(menu: QMenu, layers: Sequence[QgsMapLayer], take: Callable[[QgsMapLayer], None], none: str) -> None:
    """An entry for each layer; without any a line that says so."""
    menu.clear()
    for layer in layers[:_MOST_LAYERS]:
        name = layer.name().replace("&", "&&")  # a single one would underline a letter
        menu.addAction(QgsIconUtils.iconForLayer(layer), name, partial(take, layer))
    if not layers:
        menu.addAction(none).setEnabled(False)
