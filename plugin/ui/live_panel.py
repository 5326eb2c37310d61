"""The live map: on and off, once, and ways to compare it with the image below."""

from __future__ import annotations

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QActionGroup, QHBoxLayout, QLabel, QMenu, QPushButton, QSlider, QToolButton

from ...engine.jobs import DOUBTS
from ..digits import fixed
from ..session import Session, View
from .parts import Section, WholeText, own_icon, qgis_icon, row, tool_button
from .plain import plain
from .suggestion_strip import SuggestionStrip
from .swipe_switch import SwipeSwitch

_EYE = "live"  # what keeps layers out of sight


class LivePanel(Section):
    """Shows `Session.live`, and tells it what the canvas shows."""

    asked = pyqtSignal()  # for a map, by a button
    answered = pyqtSignal(object)  # [QWidget]: what tells how far it is

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__("liveSection", "live")
        self.setTitle(self.tr("Live Map"))
        self._session, self._live, self._canvas = session, session.live, iface.mapCanvas()
        self._on = QPushButton(own_icon("live"), self.tr("Live Update"))
        self._on.setObjectName("liveButton")
        self._on.setCheckable(True)
        self._on.clicked.connect(self._on_clicked)
        self._once = tool_button(qgis_icon("/mActionRefresh.svg"), "", "updateViewButton")
        self._once.clicked.connect(self._on_once)
        self._status = WholeText("liveStatus")
        self.body.addLayout(row(self._on, self._once))
        self.body.addLayout(self._make_looks())
        self.body.addWidget(self._status)
        self._zoom = QPushButton(qgis_icon("/mActionZoomIn.svg"), "")
        self._zoom.setObjectName("liveZoomButton")
        self._zoom.setToolTip(self.tr("Zoom in as far as a live map needs"))
        self._zoom.clicked.connect(self._on_zoom)
        self.body.addWidget(self._zoom)
        self.suggestions = SuggestionStrip(session, iface)
        self.body.addWidget(self.suggestions)
        for moved in (self._canvas.extentsChanged, self._canvas.destinationCrsChanged):
            moved.connect(self._look)
        for signal in (session.live.changed, session.layers_changed, session.labelling.changed, session.engine_changed):
            signal.connect(self._show)
        session.restored.connect(self._resume)
        self._show()

    def let_go(self) -> None:
        """Listen to the canvas no more."""
        self.swipe.tool.let_go()
        for moved in (self._canvas.extentsChanged, self._canvas.destinationCrsChanged):
            moved.disconnect(self._look)
        self.suggestions.let_go()
        self._show_map()

    def _make_looks(self) -> QHBoxLayout:
        self._opacity = QSlider(Qt.Orientation.Horizontal)
        self._opacity.setObjectName("liveOpacitySlider")
        self._opacity.setRange(0, 100)
        self._opacity.setValue(100)
        self._opacity.setToolTip(self.tr("How opaque the live map is: further left, more of the image below shows through"))
        self._opacity.valueChanged.connect(self._on_opacity)
        self._blink = tool_button(qgis_icon("/mActionShowAllLayers.svg"), "", "blinkButton")
        self._blink.setToolTip(self.tr("Hold to look at the image below the live map"))
        self._blink.pressed.connect(self._hide_map)
        self._blink.released.connect(self._show_map)
        self._doubt = tool_button(qgis_icon("/mActionContextHelp.png"), "", "doubtButton")
        self._doubt.setCheckable(True)
        self._doubt.setToolTip(self.tr("Lay fog over the live map where it is in doubt; the arrow chooses what doubt means"))
        self._doubt.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._doubt.setMenu(self._make_measures())
        self._doubt.clicked.connect(self._on_doubt)
        title = QLabel(self.tr("Opacity"))
        title.setBuddy(self._opacity)
        swipe = tool_button(own_icon("swipe"), "", "liveSwipeButton")
        self.swipe = SwipeSwitch(swipe, self._canvas, self._session.out_of_sight, lambda: self._live.layers.map)
        layout = row(title, self._opacity, self._blink, swipe, self._doubt)
        layout.setStretch(1, 1)
        return layout

    def _make_measures(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        texts = (
            (self.tr("Entropy"), self.tr("Dense where many classes are as likely")),
            (self.tr("Margin"), self.tr("Dense where the second class comes near to the best one")),
            (
                self.tr("Unlike the Labels"),
                self.tr("Dense where a pixel is unlike anything that is labelled: perhaps a class is missing"),
            ),
        )
        menu.setToolTipsVisible(True)
        for measure, (text, tip) in zip(DOUBTS, texts):
            action = menu.addAction(text)
            action.setObjectName(f"{measure}DoubtAction")
            action.setData(measure)
            action.setToolTip(plain(tip))
            action.setCheckable(True)
            group.addAction(action)
        group.actions()[0].setChecked(True)
        group.triggered.connect(lambda _: self._show_doubt(self._measure))
        self._measures = group
        return menu

    @property
    def _measure(self) -> str:
        return str(self._measures.checkedAction().data())

    def _on_doubt(self, is_wanted: bool) -> None:
        self._show_doubt(self._measure if is_wanted else "")

    def _show_doubt(self, measure: str) -> None:
        self._session.live_doubt = measure
        self._live.show_doubt(measure)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._resume()

    def _resume(self) -> None:
        """A project in which the map was live goes on with it, where it lay, once somebody sees the panel."""
        if not self._session.is_live or self._live.is_on or not self.isVisible():
            return
        for action in self._measures.actions():
            action.setChecked(action.data() == (self._session.live_doubt or DOUBTS[0]))
        self._live.show_doubt(self._session.live_doubt)
        self._look()
        self._live.turn_on(goes_on=not self._session.is_live_on_top)

    def _look(self) -> None:
        settings = self._canvas.mapSettings()
        size_px = max(self._canvas.width(), self._canvas.height())
        self._live.look_at(View(self._canvas.extent(), settings.destinationCrs(), size_px, self._canvas.scale()))

    def _on_clicked(self, is_on: bool) -> None:
        self._session.is_live = is_on
        if is_on:
            self._look()
            self._live.turn_on()
            self._show_begun()
        else:
            self._live.turn_off()

    def _on_once(self) -> None:
        self._look()
        self._live.update_once()
        self._show_begun()

    def _on_zoom(self) -> None:
        """Whoever asked for one map, or for it to be kept up to date, gets it."""
        self._canvas.zoomScale(self._live.scale_that_fits)
        if not self._live.is_on:
            self._on_once()

    def _show_begun(self) -> None:
        """The first map takes seconds, in which nothing else moves. A layer that was hidden earlier would show nothing of it."""
        if self._live.layers.map is not None:
            self._session.out_of_sight.bring(self._live.layers.map)
        self.asked.emit()
        self.answered.emit([self._status])

    def _on_opacity(self, value: int) -> None:
        layer = self._live.layers.map
        if layer is not None:
            layer.setOpacity(value / 100.0)
            layer.triggerRepaint()

    def _hide_map(self) -> None:
        """And the fog over it."""
        self._session.out_of_sight.hide(_EYE, filter(None, (self._live.layers.map, self._live.layers.doubt)))

    def _show_map(self) -> None:
        self._session.out_of_sight.show_again(_EYE)

    def _show(self) -> None:
        live = self._live
        layer = live.layers.map
        self._on.setChecked(live.is_on)
        obstacle = live.obstacle
        self._on.setEnabled(live.is_on or not obstacle or bool(self._session.layers))
        tip = self.tr(
            "Map what is in view after every edit of the labels and every move: quick, and without an estimated accuracy"
        )
        waits = self.tr("{}. Pressed before, it begins as soon as it can").format(obstacle)
        self._on.setToolTip(plain(waits if obstacle and self._on.isEnabled() and not live.is_on else obstacle or tip))
        self._once.setEnabled(not obstacle and not live.is_on and not live.is_busy)
        self._once.setToolTip(plain(obstacle or self.tr("Map what is in view once")))
        for widget in (self._opacity, self._blink, self._doubt):
            widget.setEnabled(layer is not None)
        self._doubt.setChecked(bool(live.doubt))
        tip = self.tr("Drag a line over the canvas: the live map left of it, the image below right. Escape ends it")
        self.swipe.allow("" if layer is not None else self.tr("There is no live map yet"), tip)
        if layer is not None and not self._opacity.isSliderDown():
            self._opacity.blockSignals(True)
            self._opacity.setValue(round(100 * layer.opacity()))
            self._opacity.blockSignals(False)
        self._status.setPlainText(live.status)
        self._status.setVisible(bool(live.status))
        self._zoom.setText(self.tr("Zoom to 1:{}").format(fixed(live.scale_that_fits, 0)))
        self._zoom.setVisible(live.scale_that_fits > 0)
