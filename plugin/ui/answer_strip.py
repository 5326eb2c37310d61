"""Labelling reference points: one after another is shown on the canvas, and the keys or buttons say what is there."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgisInterface, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...engine.errors import EngineError, LabelError
from ...engine.specs import ANOTHER_CLASS, ClassSpec
from ..answer_tools import AnswerTool
from ..session import Interpretation, Session, classes_of
from ..swipe import tool_before
from .parts import ElidedButton, WholeText, numbered, qgis_icon, row
from .places import Mark, wide_enough
from .tables import swatch

AROUND_PX = 40  # pixels of the map that are seen on each side of a point at first
COLUMNS = 2


class AnswerStrip(QWidget):
    """Hidden while no points are labelled."""

    refused = pyqtSignal(object)  # EngineError

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__()
        self.setObjectName("answerStrip")
        self._session, self._validation, self._canvas = session, session.validation, iface.mapCanvas()
        self._class_map: Optional[QgsRasterLayer] = None
        self._classes: tuple[ClassSpec, ...] = ()
        self._mark = Mark(self._canvas, "#ffff00")
        self._is_placed = False  # the scale is the user's own after the first point
        self._tool = AnswerTool(self._canvas)
        self._tool.digit_pressed.connect(self._on_digit)
        self._tool.other_pressed.connect(self._on_other)
        self._tool.back_wanted.connect(self._on_back)
        self._tool.forth_wanted.connect(self._on_forth)
        self._tool.end_wanted.connect(self._validation.end_walk)
        self._tool_before: Optional[QgsMapTool] = None
        self._extent_before: Optional[QgsRectangle] = None
        self._progress = QProgressBar()
        self._progress.setObjectName("answerProgress")
        self._hint = WholeText("answerHint")
        self._buttons = QGridLayout()
        self._buttons.setSpacing(4)
        self._columns = 1  # of them
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._progress)
        body.addWidget(self._hint)
        body.addLayout(self._buttons)
        ways = self._make_ways()
        for way in (self._other, self._leave, self._end):  # the first two are answers; more in a row would make the panel wider
            body.addWidget(way)
        body.insertLayout(body.count() - 1, ways)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._canvas)  # a click beside the buttons, or on one that is off, leaves the keys to it
        self._validation.walked.connect(self._show)
        self._show()

    def begin(self, class_map: QgsRasterLayer, layer: QgsVectorLayer) -> None:
        """Raises LabelError where the layer holds no drawn points, or the map names no classes."""
        self._class_map, self._classes = class_map, self._in_order(classes_of(class_map))
        if not self._classes:
            raise LabelError(
                self.tr("The file of map '{}' names no classes").format(class_map.name()),
                self.tr("Choose a map that was made here"),
            )
        self._make_answers()
        # A map may have a class of that very name, which that answer would be taken for
        self._other.setVisible(all(spec.name.strip().casefold() != ANOTHER_CLASS for spec in self._classes))
        self._is_placed, extent = False, self._canvas.extent()
        self._validation.begin_walk(layer, class_map, self._session.labelling.layer)
        if self._validation.walk is not None:
            self._tool_before, self._extent_before = tool_before(self._canvas), extent
            self._canvas.setMapTool(self._tool)
            self._canvas.setFocus()

    def _in_order(self, classes: tuple[ClassSpec, ...]) -> tuple[ClassSpec, ...]:
        """As in the table of step 2, so that a number key means the same class here, also on a map from before it was renamed; then those
        that only the map has."""
        labelling = self._session.labelling
        places = {entry.name: place for place, entry in enumerate(labelling.classes)}
        places = {old: places[now] for old, now in labelling.old_names} | places
        return tuple(sorted(classes, key=lambda spec: places.get(spec.name, len(places))))

    def let_go(self) -> None:
        """Before the dock goes."""
        self._validation.walked.disconnect(self._show)
        self._mark.hide()
        self._canvas.unsetMapTool(self._tool)
        self._tool.deleteLater()  # the canvas owns it, and would keep it

    def _make_ways(self) -> QHBoxLayout:
        self._back = QPushButton(qgis_icon("/mActionArrowLeft.svg"), self.tr("Back"))
        self._back.setObjectName("answerBackButton")
        self._back.setToolTip(self.tr("To the point before, whose answer is shown (Backspace)"))
        self._back.clicked.connect(self._on_back)
        self._forth = QPushButton(qgis_icon("/mActionArrowRight.svg"), self.tr("Next"))
        self._forth.setObjectName("answerForthButton")
        self._forth.setToolTip(self.tr("To the next point: the answer stays as it is (Enter)"))
        self._forth.clicked.connect(self._on_forth)
        self._other = QPushButton(self.tr("A  Another Class"))
        self._other.setObjectName("answerOtherButton")
        self._other.setToolTip(self.tr("The class that is there is none of these: the map is wrong at this point (A)"))
        self._other.setCheckable(True)
        self._other.clicked.connect(self._on_other)
        self._leave = QPushButton(self.tr("0  Cannot Tell"))
        self._leave.setObjectName("answerLeaveButton")
        self._leave.setToolTip(self.tr("No class can be told at this point: it does not count (0)"))
        self._leave.setCheckable(True)
        self._leave.clicked.connect(lambda: self._on_digit(0))
        self._end = QPushButton(self.tr("End"))
        self._end.setObjectName("answerEndButton")
        self._end.setToolTip(self.tr("Go on some other time; what is labelled is kept (Esc)"))
        self._end.clicked.connect(self._validation.end_walk)
        for button in (self._back, self._forth, self._other, self._leave, self._end):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are the canvas's
        return row(self._back, self._forth)

    def _make_answers(self) -> None:
        """A button per class, the number key in front of its name."""
        while self._buttons.count():
            old = self._buttons.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for place, entry in enumerate(self._classes):
            button = ElidedButton(f"answerButton{place + 1}")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCheckable(True)
            button.show_text(numbered(place, entry.name))
            button.setIcon(swatch(entry.color))
            button.clicked.connect(lambda _=False, name=entry.name: self._answer(name))
            self._buttons.addWidget(button, place, 0)
        self._columns = 1
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Two answers in a row where their names are whole so, else one: by its name a class is told from another."""
        buttons = [self._buttons.itemAt(place).widget() for place in range(self._buttons.count())]
        room = (self.width() - self._buttons.spacing()) // COLUMNS
        columns = COLUMNS if all(button.whole_width <= room for button in buttons) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(buttons):
            self._buttons.addWidget(button, place // columns, place % columns)

    def _on_digit(self, digit: int) -> None:
        walk = self._validation.walk
        if walk is None:
            return
        if digit == 0:
            self._write(walk.leave)
        elif digit <= len(self._classes):
            self._answer(self._classes[digit - 1].name)
        else:
            text = self.tr("There is no class {}. Press a number that stands in front of an answer").format(digit)
            self._hint.setPlainText(text)  # until the next point

    def _on_other(self) -> None:
        if not self._other.isHidden():
            self._answer(ANOTHER_CLASS)

    def _answer(self, name: str) -> None:
        walk = self._validation.walk
        if walk is not None:
            self._write(lambda: walk.answer(name))

    def _write(self, write: Callable[[], None]) -> None:
        try:
            write()
        except EngineError as error:
            self.refused.emit(error)
            self._show_answer()  # the button that was pressed comes up again
        self._canvas.setFocus()  # a click beside it goes to the panel, and the keys with it

    def _on_back(self) -> None:
        if self._validation.walk is not None:
            self._validation.walk.back()
            self._canvas.setFocus()

    def _on_forth(self) -> None:
        if self._validation.walk is not None:
            self._validation.walk.forth()
            self._canvas.setFocus()

    def _show(self) -> None:
        walk = self._validation.walk
        self._mark.hide()
        self.setVisible(walk is not None)
        if walk is None:
            self._give_canvas_back()
            return
        self._show_place(walk)
        self._show_answer()
        try:
            self._look_at_point()
        except EngineError as error:
            self.refused.emit(error)

    def _show_place(self, walk: Interpretation) -> None:
        """Where in the walk one stands, and where one can go from there."""
        self._progress.setRange(0, len(walk.points))
        self._progress.setValue(walk.done_count)
        question = self.tr(
            "What is in the square? Press the key of its class; the mouse moves the map. The maps are out of sight until the end."
        )
        ready = self.tr("Every point has been seen. Back goes through the answers; Assess, or End, brings the maps back.")
        text = self.tr("Point {}: %v of %m are done").format(walk.number)
        self._progress.setFormat(text if walk.point is not None else self.tr("%v of %m points"))
        self._hint.setPlainText(question if walk.point is not None else ready)
        self._back.setEnabled(walk.can_go_back)
        self._forth.setEnabled(walk.can_go_forth)
        for button in (
            self._other,
            self._leave,
            *(self._buttons.itemAt(place).widget() for place in range(self._buttons.count())),
        ):
            button.setEnabled(walk.point is not None)

    def _show_answer(self) -> None:
        """What the point got before, if somebody went back to it: its button is down."""
        walk = self._validation.walk
        point = walk.point if walk is not None else None
        for place, entry in enumerate(self._classes):
            button = self._buttons.itemAt(place).widget()
            button.setChecked(point is not None and point.answer == entry.name)
        self._other.setChecked(point is not None and point.answer == ANOTHER_CLASS)
        self._leave.setChecked(point is not None and point.is_left)

    def _look_at_point(self) -> None:
        """The point's pixel in the middle, at the scale that the user chose. Raises LayerError."""
        crs = self._canvas.mapSettings().destinationCrs()
        square = None if self._class_map is None else self._validation.square(self._class_map, crs)
        if square is None:
            return
        box = square.boundingBox()
        if self._is_placed:
            self._canvas.setCenter(box.center())
        else:
            box.scale(2 * AROUND_PX)
            self._canvas.setExtent(wide_enough(box, self._canvas))
            self._is_placed = True
        self._canvas.refresh()
        self._mark.show(square, crs)

    def _give_canvas_back(self) -> None:
        """As it was before the walk."""
        if self._extent_before is not None:
            self._canvas.setExtent(self._extent_before)
            self._canvas.refresh()
        if self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
            if self._tool_before is not None and not sip.isdeleted(self._tool_before):
                self._canvas.setMapTool(self._tool_before)
        self._tool_before = self._extent_before = None
