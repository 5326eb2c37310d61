"""Where to label next: the place that would teach the most, and one click to say what it is."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsRectangle
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QInputDialog, QLabel, QMenu, QPushButton, QVBoxLayout

from ...engine.errors import EngineError
from ..answer_tools import AnswerTool, SuggestionTool
from ..canvas_keys import take_keys
from ..session import LabelClass, Session, Suggestion, filled_polygons, made_maps
from ..swipe import SwipeTool, tool_before
from .parts import ElidedButton, numbered, qgis_icon, row, tool_button
from .places import Mark, wide_enough
from .plain import plain
from .tables import swatch

VIEW_PX, LABEL_PX = 81, 3  # sides of what is zoomed to and of what is labelled, in pixels of the target layer
_ASKING = "suggestion"  # keeps finished maps out of sight
FADED = 0.35  # opacity of the live map while it is asked what is below it
_SEEN_MS = 250  # ours: a key that comes sooner was pressed before the place was seen


class SuggestionStrip(QFrame):
    """A button, and while there is a suggestion a question with its answers: buttons, and the number keys of the class table."""

    refused = pyqtSignal(object)  # EngineError
    asked = pyqtSignal()  # for a place, by a button
    answered = pyqtSignal(object)  # [QWidget]: what it is asked about the place

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__()
        self.setObjectName("suggestionStrip")
        self._session, self._live, self._canvas = session, session.live, iface.mapCanvas()
        self._mark = Mark(self._canvas)
        self._opacity: Optional[float] = None  # of the live map before it was faded
        self._is_accepting = False
        self._make_tool()
        self._extent: Optional[QgsRectangle] = None  # of the view before the first suggestion
        self._unseen = QTimer(self)  # while it runs, the place has just come
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(_SEEN_MS)
        self._make_buttons()
        self._lay_out()
        self._live.suggestions.changed.connect(self._on_suggested)
        labelling = session.labelling
        for signal in (self._live.changed, labelling.changed, labelling.class_chosen, labelling.chosen):
            signal.connect(self._show)
        for signal in (session.layers_changed, session.choices_changed, session.engine_changed):  # what may stand in the way
            signal.connect(self._show)
        self._show()

    def let_go(self) -> None:
        """Nothing stays on the canvas."""
        self._mark.hide()
        self._clear_view(False)
        self._give_canvas_back()
        self._tool.deleteLater()  # the canvas owns it, and would keep it

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees what the keys would answer. A minimised window hides it by the way only."""
        if not event.spontaneous():
            self._give_canvas_back()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The question is seen again, and the keys answer it, unless the user has taken another tool."""
        super().showEvent(event)
        if self._is_asking and self._canvas.mapTool() is self._tool.earlier:
            self._take_canvas()

    def _make_buttons(self) -> None:
        self._next = QPushButton(qgis_icon("/mActionZoomToSelected.svg"), self.tr("Next Suggestion"))
        self._next.setObjectName("suggestButton")
        self._next.clicked.connect(self._on_next)
        self._end = tool_button(
            qgis_icon("/mTaskCancel.svg"),
            self.tr("End the suggestions: the view from before comes back (Esc)"),
            "endSuggestionsButton",
        )
        self._end.clicked.connect(self._on_end)
        self._question = QLabel()
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setObjectName("suggestionText")
        self._question.setWordWrap(True)
        self._answers = [ElidedButton(f"acceptButton{place}") for place in range(2)]
        for place, button in enumerate(self._answers):
            button.clicked.connect(lambda _, place=place: self._on_answer(self._likely()[place][0].code))
        self._other, self._skip = QPushButton(self.tr("More Classes")), QPushButton(self.tr("0  Skip"))
        self._other.setObjectName("acceptOtherButton")
        self._other.setToolTip(self.tr("The other classes of the table, and a new one"))
        self._menu = QMenu(self)
        self._menu.setObjectName("otherClassMenu")
        self._menu.aboutToShow.connect(self._fill_menu)
        self._other.setMenu(self._menu)
        self._skip.setObjectName("skipButton")
        self._skip.setToolTip(self.tr("Not clear what it is: show another place (0)"))
        self._skip.clicked.connect(self._on_skip)
        for button in (*self._answers, self._other, self._skip, self._end):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the canvas

    def _make_tool(self) -> None:
        self._tool = SuggestionTool(self._canvas)
        self._tool.digit_pressed.connect(self._on_digit)
        self._tool.end_wanted.connect(self._on_end)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, button in enumerate(self._answers):
            grid.addWidget(button, place, 0, 1, 2)  # side by side, names would be cut
        for place, button in enumerate((self._other, self._skip)):
            grid.addWidget(button, len(self._answers), place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._next)
        asking = row(self._question, self._end)
        asking.setStretch(0, 1)
        layout.addLayout(asking)
        layout.addLayout(grid)

    def _likely(self) -> list[tuple[LabelClass, float]]:
        """The likeliest classes and their shares, in the order of the table: a class keeps its button. One that was removed since is none
        of them."""
        suggestion = self._live.suggestions.first
        shares = dict(suggestion.classes) if suggestion else {}
        return [(entry, shares[entry.code]) for entry in self._session.labelling.classes if entry.code in shares]

    def _unlikely(self) -> list[LabelClass]:
        """The classes that have no button."""
        likely = [entry for entry, _ in self._likely()]
        return [entry for entry in self._session.labelling.classes if entry not in likely]

    def _called(self, entry: LabelClass) -> str:
        return numbered(self._session.labelling.classes.index(entry), entry.name)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for entry in self._unlikely():
            action = self._menu.addAction(swatch(entry.color), self._called(entry).replace("&", "&&"))
            action.triggered.connect(lambda _=False, code=entry.code: self._on_answer(code))
            action.setEnabled(not entry.is_locked)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("New Class…"), self._accept_new).setObjectName("acceptNewAction")

    @property
    def _is_asking(self) -> bool:
        """Whether there is a question, or another one follows that which was answered: what stepped aside for it stays there meanwhile."""
        goes_on = self._extent is not None and (self._is_accepting or self._live.wants_suggestions)
        return self._live.suggestions.first is not None or goes_on

    def _on_suggested(self) -> None:
        """Go there and mark it."""
        self._mark.hide()
        suggestion = self._live.suggestions.first
        if suggestion is not None:
            self._unseen.start()
            self._fade(True)
            self._clear_view(True)
            self._keep_view()
            try:
                self._go_to(suggestion)
            except EngineError as error:
                self.refused.emit(error)
        self._show()
        if suggestion is not None:
            self.answered.emit([self._question, *self._answers, self._other, self._skip])

    def _go_to(self, suggestion: Suggestion) -> None:
        """Raises LayerError."""
        around, here = (self._session.pixel_square(suggestion.point, suggestion.crs, size_px) for size_px in (VIEW_PX, LABEL_PX))
        extent = self._canvas.mapSettings().layerExtentToOutputExtent(self._session.target_layer, around.boundingBox())
        self._canvas.setExtent(wide_enough(extent, self._canvas))
        self._mark.show(here, suggestion.crs)
        self._canvas.refresh()

    def _keep_view(self) -> None:
        """Remember where the canvas was before the first suggestion, and its tool; after the last one all is as it was."""
        if self._is_asking and self._extent is None:
            self._extent = self._canvas.extent()
            self._take_canvas()
        elif not self._is_asking and self._extent is not None:
            self._extent = None
            self._fade(False)
            self._clear_view(False)
            self._give_canvas_back()

    def _take_canvas(self) -> None:
        """For the number keys; not from a swipe, nor from reference points that are being labelled."""
        if not self.isVisible() or isinstance(self._canvas.mapTool(), (SwipeTool, AnswerTool)):
            return
        self._tool.earlier = tool_before(self._canvas)
        self._canvas.setMapTool(self._tool)
        take_keys(self._canvas)

    def _give_canvas_back(self) -> None:
        """Unless the user has taken another tool."""
        if self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
            if self._tool.earlier is not None and not sip.isdeleted(self._tool.earlier):
                self._canvas.setMapTool(self._tool.earlier)

    def _on_next(self) -> None:
        """Of those that are at hand, else of a new map."""
        self.asked.emit()
        if self._live.has_next_suggestion:
            self._live.suggestions.skip()
        else:
            self._live.suggest()

    def _on_skip(self) -> None:
        self.asked.emit()
        self._live.suggestions.skip()

    def _on_digit(self, digit: int) -> None:
        """As in the class table; 0 is none of its keys. What is pressed between two places is meant for neither."""
        if self._live.suggestions.first is None or self._unseen.isActive():
            return
        if digit == 0:
            self._live.suggestions.skip()
            return
        try:
            entry = self._session.labelling.class_of_key(digit)
            self._session.labelling.pick_class(entry)  # unless it is locked
        except EngineError as error:
            self._question.setText(str(error))  # until something else is told there
            return
        self._accept(entry.code)

    def _on_end(self) -> None:
        extent = self._extent
        self._live.forget_suggestions()
        self._show()
        if extent is not None:
            self._canvas.setExtent(extent)
            self._canvas.refresh()

    def _fade(self, is_asking: bool) -> None:
        """The image must be seen through the live map while it is asked what is there."""
        layer, opacity = self._live.layers.map, self._opacity
        if is_asking == (opacity is not None):
            return
        self._opacity = layer.opacity() if is_asking and layer is not None else None
        if layer is not None:
            layer.setOpacity(opacity if opacity is not None else min(layer.opacity(), FADED))
            layer.triggerRepaint()

    def _clear_view(self, is_asking: bool) -> None:
        """Finished maps and filled polygons step aside meanwhile, but for the labels themselves."""
        if is_asking:
            labelled = self._session.labelling.layer
            covering = [layer for layer in (*made_maps(), *filled_polygons()) if layer is not labelled]
            self._session.out_of_sight.hide(_ASKING, covering)
        else:
            self._session.out_of_sight.show_again(_ASKING)

    def _accept_new(self) -> None:
        """Nobody has thought of this class before: it gets a name, and the place as its first label."""
        name, is_sure = QInputDialog.getText(self, self.tr("New Class"), self.tr("What is there?"))
        if is_sure and name.strip():
            try:
                entry = self._session.labelling.add_class(name.strip())
            except EngineError as error:
                self.refused.emit(error)
                return
            self._on_answer(entry.code)

    def _on_answer(self, code: int) -> None:
        self.asked.emit()
        self._accept(code)

    def _accept(self, code: int) -> None:
        """Label the place, and ask for the next."""
        suggestion, labelling = self._live.suggestions.first, self._session.labelling
        if suggestion is None:
            return
        self._is_accepting = True
        try:
            labelling.pick_class(next(entry for entry in labelling.classes if entry.code == code))
            labelling.add_shape(self._session.label_shape(suggestion.point, suggestion.crs, LABEL_PX), suggestion.crs)
            self._live.forget_suggestions()
            self._live.suggest()
        except EngineError as error:
            self.refused.emit(error)
        finally:
            self._is_accepting = False
            self._show()

    def _show(self, *_: object) -> None:
        live, suggestion = self._live, self._live.suggestions.first
        self._keep_view()
        obstacle = live.obstacle or (
            "" if self._session.labelling.vector else self.tr("Suggestions need a vector layer of labels")
        )
        self._next.setEnabled(not obstacle and not live.wants_suggestions)
        self._next.setToolTip(plain(obstacle or self.tr("Zoom to the place where a label would teach the most")))
        likely = self._likely()
        asked = self.tr("What is in the square? Press the key of its class, or its button. Many places like it are in doubt")
        waits = self.tr("The model learns from the answer, and then asks about the next place. Esc ends the suggestions")
        self._question.setText(waits if self._is_asking and suggestion is None else asked)
        for widget in (self._question, self._end):
            widget.setVisible(self._is_asking)
        for widget in (self._other, self._skip):
            widget.setVisible(suggestion is not None)
        for place, button in enumerate(self._answers):
            button.setVisible(place < len(likely))
            if place < len(likely):
                entry, share = likely[place]
                font = button.font()
                font.setBold(share == max(share for _, share in likely))
                button.setFont(font)
                button.show_text(self._called(entry), f"  {100 * share:.0f} %")
                button.setIcon(swatch(entry.color))
