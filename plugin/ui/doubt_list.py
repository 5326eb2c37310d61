"""Labels that the last training doubts, worst first: a click goes there, a button gives the shape the class that it was taken for."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QIcon, QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QLabel, QPushButton, QTableWidgetItem

from ...engine.errors import EngineError
from ..digits import percent
from ..punctuation import quoted
from ..session import Doubt, LabelClass, Place, Session, results_shown
from .parts import ElidedButton, Section, WholeText, qgis_icon, row, tool_button
from .places import Mark, WayBack, go_to
from .plain import plain
from .tables import NamesTable, swatch

LABELLED, TAKEN_FOR, SHARE = range(3)
_EYE = "doubts"  # what keeps layers out of sight
_MARK_PX = 5  # side of what is zoomed to, in pixels of the target layer


class DoubtList(Section):
    """Hidden while there is no doubt, and no class that is too little recognised for one. Who leaves it is back where he was."""

    refused = pyqtSignal(object)  # EngineError

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__("doubtSection")
        self.setTitle(self.tr("Doubtful Labels"))
        self._session, self._doubts, self._canvas, self._iface = session, session.doubts, iface.mapCanvas(), iface
        self._is_walking = False  # the user does what a row asks for
        self._rows: tuple[Doubt, ...] = ()  # as they are shown
        text = self.tr("Held out, these shapes were taken for another class. Look whether the label is right")
        self._text = QLabel(text)
        self._text.setWordWrap(True)
        self._mistaken = WholeText("mistakenClasses")
        self._table = self._make_table()
        self._change = ElidedButton("changeClassButton")
        self._change.clicked.connect(self._change_class)
        self._keep = QPushButton(self.tr("It Is Right"))
        self._keep.setObjectName("keepClassButton")
        self._keep.setToolTip(
            self.tr("The label stays, and goes from this list; later trainings on the same pixels do not ask again")
        )
        self._keep.clicked.connect(self._keep_class)
        self._mark, self._way_back = Mark(self._canvas), WayBack(self._canvas)
        self._leave = tool_button(
            qgis_icon("/mTaskCancel.svg"),
            self.tr("Leave this list: the view from before comes back, unless you moved it yourself (Esc)"),
            "leaveDoubtsButton",
        )
        self._leave.clicked.connect(self._go_back)
        self._eye = tool_button(qgis_icon("/mActionHideAllLayers.svg"), "", "hideMapsButton")
        self._eye.setCheckable(True)
        self._eye.setToolTip(self.tr("Hide the maps, to see the ground below the labels; press it again, and they are back"))
        self._eye.toggled.connect(self._on_eye)
        self._settled = QLabel()
        self._settled.setObjectName("doubtSettled")
        self._settled.setWordWrap(True)
        self._settled.linkActivated.connect(lambda _: self._doubts.doubt_again())
        self.body.addWidget(self._mistaken)
        self.body.addWidget(self._text)
        self.body.addWidget(self._table)
        self.body.addWidget(self._change)  # beside the others, the name would be cut
        buttons = row(self._keep, self._eye, self._leave)
        buttons.setStretch(0, 1)
        self.body.addLayout(buttons)
        self.body.addWidget(self._settled)
        self._doubts.changed.connect(self._show)
        session.labelling.changed.connect(self._show)
        session.live.suggestions.changed.connect(lambda: self._make_way(session.live.suggestions.first is not None))
        session.validation.walked.connect(lambda: self._make_way(session.validation.walk is not None))
        session.started.connect(lambda _: self._make_way(True))
        self.collapsedStateChanged.connect(lambda is_folded: self._go_back() if is_folded else None)
        self._show()

    def let_go(self) -> None:
        """Before the plugin goes: no map stays hidden, and nothing on the canvas."""
        self._eye.setChecked(False)
        self._mark.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody could bring the maps back, and the outline is of no use. A minimised window hides it by the way only."""
        if not event.spontaneous():
            self._eye.setChecked(False)
            self._go_back()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the table has no use for."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self._go_back()
        event.accept()

    def _make_table(self) -> NamesTable:
        table = NamesTable([self.tr("Labelled"), self.tr("Taken for"), self.tr("Share")], (LABELLED, TAKEN_FOR))
        table.setObjectName("doubtTable")
        table.horizontalHeaderItem(SHARE).setToolTip(self.tr("Of the shape's pixels, those that were taken for another class"))
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setShowGrid(False)
        table.horizontalHeader().setHighlightSections(False)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        table.itemSelectionChanged.connect(self._on_chosen)
        table.cellClicked.connect(lambda *_: self._go_there())
        return table

    @property
    def _chosen(self) -> Optional[Doubt]:
        lines = [index.row() for index in self._table.selectionModel().selectedRows()]
        return self._rows[lines[0]] if lines and lines[0] < len(self._rows) else None

    # Doing

    def _on_chosen(self) -> None:
        if self._chosen is not None:
            self._go_there()
        else:
            self._mark.hide()
            self._way_back.go()
        self._show_buttons()

    def _go_there(self) -> None:
        doubt = self._chosen
        if doubt is None:
            return
        try:
            outline = self._doubts.outline_of(doubt)
            shape, crs = outline or (self._session.pixel_square(doubt.point, doubt.crs, _MARK_PX), doubt.crs)
        except EngineError as error:
            self.refused.emit(error)
            return
        self._session.live.forget_suggestions()  # a place that is no longer in view must not be labelled, nor the view go there
        with self._way_back.leading():
            go_to(self._canvas, Place(shape.boundingBox(), crs))
        self._mark.show(shape, crs)

    def _go_back(self) -> None:
        """The list is left: nothing is marked, and nothing chosen that is not in view."""
        self._table.clearSelection()  # which tells nothing where a row has just gone
        self._on_chosen()

    def _make_way(self, is_needed: bool) -> None:
        """For a suggestion or a reference point, which goes to another place and marks that, and for any job: the user is done here. The
        view stays, as it may be what is mapped."""
        if is_needed:
            self._way_back.forget()
            self._table.clearSelection()
            self._mark.hide()

    def _on_eye(self, is_on: bool) -> None:
        if is_on:
            self._session.out_of_sight.hide(_EYE, results_shown())
        else:
            self._session.out_of_sight.show_again(_EYE)

    def _change_class(self) -> None:
        doubt = self._chosen
        if doubt is not None:
            try:
                self._is_walking = True
                self._doubts.change_class(doubt)
                self._iface.setActiveLayer(self._session.labelling.vector)  # Ctrl+Z takes back what was done in it
            except EngineError as error:
                self.refused.emit(error)
            finally:
                self._is_walking = False

    def _keep_class(self) -> None:
        doubt = self._chosen
        if doubt is not None:
            self._is_walking = True
            self._doubts.confirm(doubt)
            self._is_walking = False

    # Showing

    def _show(self) -> None:
        """The row that is chosen stays so. Where the user did with it what it asks for, the next one takes its place, and is gone to:
        nobody changes what he does not see."""
        line = max(0, self._table.currentRow())
        chosen, doubts = self._chosen, self._doubts.doubts
        self._rows = doubts
        self._table.blockSignals(True)
        self._table.setRowCount(len(doubts))
        for place, doubt in enumerate(doubts):
            old, new = self._doubts.classes_of(doubt)
            tip = self.tr("{} of {} pixels").format(round(doubt.share * doubt.pixels), doubt.pixels)
            self._set(place, LABELLED, old, doubt.code, tip)
            self._set(place, TAKEN_FOR, new, doubt.predicted, tip)
            share = QTableWidgetItem(percent(doubt.share))
            share.setToolTip(plain(tip))
            share.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._table.setItem(place, SHARE, share)
        is_there = chosen in doubts
        goes_on = self._is_walking and not is_there and bool(doubts)
        if is_there or goes_on:
            self._table.selectRow(doubts.index(chosen) if is_there else min(line, len(doubts) - 1))
        else:
            self._table.clearSelection()
        self._table.blockSignals(False)
        if goes_on:
            self._go_there()
        elif not is_there:
            self._go_back()
        if not doubts:
            self._eye.setChecked(False)
        self._table.fit(most_rows=8)
        for widget in (self._text, self._table, self._change, self._keep, self._eye, self._leave):
            widget.setVisible(bool(doubts))
        settled = self._doubts.right_count
        one = self.tr("One label that you found right is not listed any more. <a href='again'>List it again</a>")
        many = self.tr("{} labels that you found right are not listed any more. <a href='again'>List them again</a>")
        self._settled.setText((one if settled == 1 else many).format(settled))
        self._settled.setVisible(bool(settled))
        self._show_mistaken()
        self.setVisible(bool(doubts or settled or self._doubts.mistaken))
        self._show_buttons()

    def _show_mistaken(self) -> None:
        """Else no row of a class would be taken for labels that are all right."""
        names = self._doubts.mistaken
        one = self.tr(
            "Most held-out pixels of {} were taken for other classes: the model does not know this class yet, so its shapes are not listed "
            "one by one. Draw more of it in other places, or merge it with a class that looks like it; then train again"
        )
        many = self.tr(
            "Most held-out pixels of {} were taken for other classes: the model does not know these classes yet, so their shapes are not "
            "listed one by one. Draw more of them in other places, or merge those that look alike; then train again"
        )
        self._mistaken.setPlainText((one if len(names) == 1 else many).format(", ".join(quoted(name) for name in names)))
        self._mistaken.setVisible(bool(names))

    def _set(self, line: int, column: int, entry: Optional[LabelClass], code: int, tip: str) -> None:
        item = QTableWidgetItem(entry.name if entry else str(code))
        if entry is not None:
            item.setIcon(swatch(entry.color))
        item.setToolTip(plain(f"{item.text()}: {tip}"))
        self._table.setItem(line, column, item)

    def _show_buttons(self) -> None:
        doubt = self._chosen
        new = self._doubts.classes_of(doubt)[1] if doubt else None
        obstacle = self._session.labelling.shape_obstacle or ("" if doubt else self.tr("Choose a row first"))
        self._change.show_text(self.tr("Change to {}").format(new.name) if new else self.tr("Change Class"))
        self._change.setIcon(swatch(new.color) if new else QIcon())
        self._change.setEnabled(not obstacle)
        for button in (self._keep, self._leave):
            button.setEnabled(doubt is not None)
        how = self.tr("The shape becomes one of '{}'; undo takes it back").format(new.name if new else "")
        self._change.setToolTip(plain(obstacle or how))
