"""The dock: four numbered steps in a scroll area, a banner while there is no engine, a strip while something runs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Optional

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from ...engine.errors import EngineError
from ...engine.jobs import Done
from ..punctuation import joined
from ..session import Place, Session, map_of
from .accuracy_panel import AccuracyPanel
from .check_card import CheckCard
from .data_panel import DataPanel
from .doubt_list import DoubtList
from .engine_banner import EngineBanner, EngineButton
from .label_panel import LabelPanel
from .live_panel import LivePanel
from .map_panel import MapPanel
from .messages import Deed, Messages
from .model_browser import ModelBrowser
from .opening import open_folder, open_report
from .parts import Section, WheelGuard, connect_once, soon
from .places import is_out_of_view, zoom_to
from .progress_strip import ProgressStrip
from .result_panel import ResultPanel
from .spectrum_panel import SpectrumPanel
from .steady_area import SteadyArea
from .toolbox import open_algorithm
from .train_panel import TrainPanel

_TRAIN_STEP = 3


class Dock(QgsDockWidget):
    """Shows a Session; tells outcomes in QGIS's message bar."""

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__("X-ModalNet")
        self.setObjectName("xmodalnetDock")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self._session, self._iface = session, iface
        self._messages = Messages(iface, self)
        self._labels = LabelPanel(session, iface)
        data = self._data = DataPanel(session, iface.newProject)
        data.refused.connect(self._on_failed)
        banner = self.banner = EngineBanner(session)
        banner.refused.connect(self._on_failed)
        self._train, self._result = TrainPanel(session), ResultPanel(session, iface)
        self._accuracy = AccuracyPanel(session, iface)
        self._accuracy.refused.connect(self._on_failed)
        self._browser: Optional[ModelBrowser] = None
        self._step: Optional[Section] = None  # the one that was opened last by its name
        for panel in (data, self._result):
            panel.browse_asked.connect(self.browse_models)
        self._live = LivePanel(session, iface)
        self._after = MapPanel(session, iface)
        self._after.refused.connect(self._on_failed)
        self._live.suggestions.refused.connect(self._on_failed)
        self._doubts = DoubtList(session, iface)
        self._doubts.refused.connect(self._on_failed)
        self._spectra = SpectrumPanel(session, iface)
        self._spectra.refused.connect(self._on_failed)
        sections = [
            data,
            self._labels,
            self._spectra,
            self._live,
            self._train,
            self._doubts,
            self._result,
            self._accuracy,
            self._after,
            EngineButton(session, banner),
        ]
        self.setWidget(self._make_content(banner, sections))
        self._listen(session)

    def browse_models(self) -> None:
        """Open the model browser, or bring it to the front."""
        if self._browser is None:
            self._browser = ModelBrowser(self._session, self._iface.mainWindow())
            self._browser.used.connect(lambda _: self.open_step("mapSection"))
        self._browser.show()
        self._browser.raise_()
        self._browser.activateWindow()

    def use_model(self, path: str, layer: Optional[QgsRasterLayer] = None) -> None:
        """Choose a model, and a layer to map with it, and show step 4; what does not fit is told."""
        try:
            self._session.use_model(path, layer)
        except EngineError as error:
            self._on_failed(error)
            return
        self.open_step("mapSection")

    def steps(self) -> list[tuple[str, str]]:
        """(name, title) of the sections, from top to bottom."""
        return [(section.objectName(), section.title()) for section in self.findChildren(Section)]

    def open_step(self, name: str) -> None:
        """Show the dock and, unfolded, the section of this name."""
        self.setUserVisible(True)
        self._step = self.findChild(Section, name)
        if self._step is not None:
            self._step.setCollapsed(False)
            QTimer.singleShot(0, self._reveal)  # what is unfolded is laid out a moment later

    def open_algorithm(self, algorithm_id: str) -> None:
        """In Processing's dialog, if it is on."""
        try:
            open_algorithm(algorithm_id)
        except EngineError as error:
            self._on_failed(error)

    def press(self, button_name: str, section: str) -> None:
        """Show a step and press its button; what greys it out is told in the message bar."""
        self.open_step(section)
        button = self.findChild(QAbstractButton, button_name)
        if button is not None and button.isEnabled():
            button.click()
        elif button is not None:
            self._messages.tell(button.toolTip(), Qgis.MessageLevel.Warning)

    def _reveal(self) -> None:
        if self._step is not None:
            self._steps.ensureWidgetVisible(self._step, 0, 0)
            self._steps.horizontalScrollBar().setValue(0)  # there is none to move it back by

    def close_tools(self) -> None:
        """Before the plugin goes: give the canvas, the message bar and the project back."""
        QgsProject.instance().layersAdded.disconnect(self._on_layers_added)
        QgsProject.instance().layersRemoved.disconnect(self._offer_later)
        self._after.let_go()
        self._live.let_go()
        self._doubts.let_go()
        self._labels.let_go()
        self._result.let_go()
        self._accuracy.let_go()
        self._spectra.let_go()
        self._messages.close_all()
        if self._browser is not None:
            self._browser.close()
            self._browser.deleteLater()

    def _listen(self, session: Session) -> None:
        session.failed.connect(lambda error: soon(self, lambda: self._on_failed(error)))
        for signal in (session.choices_changed, session.area_moved):
            signal.connect(self._messages.forget_errors)
        session.started.connect(lambda _: self._messages.make_room())
        session.restored.connect(self._messages.close_all)
        session.cancelled.connect(lambda: self._tell_soon(self.tr("Cancelled"), Qgis.MessageLevel.Info))
        session.noted.connect(self._messages.note)
        session.prepared.connect(lambda text: self._tell_soon(text, Qgis.MessageLevel.Success, stays=True))
        session.trained.connect(
            lambda done: self._on_done(self._with_notes(self.tr("The model is trained"), _TRAIN_STEP, done), done)
        )
        session.mapped.connect(self._on_mapped)
        session.sample_loaded.connect(lambda _: self._show_sample())
        session.comparing.compared.connect(lambda done: self._on_done(self.tr("The maps are compared"), done))
        session.finished_maps.written.connect(self._on_written)
        session.exports.written.connect(self._on_exported)
        self.opened.connect(self._on_opened)
        session.restored.connect(lambda: self._steps.verticalScrollBar().setValue(0))  # another project begins with step 1
        session.restored.connect(self._guess)
        session.restored.connect(self._offer_later)
        QgsProject.instance().layersAdded.connect(self._on_layers_added)
        self._offer_soon = QTimer(self)  # a project that is opened adds its layers one by one
        self._offer_soon.setSingleShot(True)
        self._offer_soon.timeout.connect(self._offer_layers)
        QgsProject.instance().layersRemoved.connect(self._offer_later)

    def _make_content(self, banner: QWidget, sections: list[QWidget]) -> QWidget:
        steps = QWidget()
        inner = QVBoxLayout(steps)
        inner.setContentsMargins(4, 4, 4, 4)
        inner.setSpacing(6)
        for widget in (banner, *sections):
            inner.addWidget(widget)
        inner.setAlignment(sections[-1], Qt.AlignmentFlag.AlignRight)
        inner.addStretch(1)
        WheelGuard(steps)
        scroll = self._steps = SteadyArea()
        scroll.setObjectName("stepsArea")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.hold(steps)
        for card in steps.findChildren(CheckCard):
            card.pressed.connect(lambda card=card: scroll.keep(card))
        for asking in (self._live, self._live.suggestions, self._train, self._result, self._accuracy, self._after.compare):
            asking.asked.connect(scroll.expect_answer)
            asking.answered.connect(scroll.show_answer)
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(ProgressStrip(self._session))
        return content

    def _on_opened(self) -> None:
        self._session.guess_layers()
        self._session.look_again()
        self._offer_layers()

    def _on_layers_added(self, added: Iterable[QgsMapLayer]) -> None:
        for layer in added:
            if isinstance(layer, QgsRasterLayer):
                connect_once(layer.rendererChanged, self._offer_later)  # QGIS styles some results when they are there
        self._guess()
        self._offer_later()

    def _offer_later(self, *_: object) -> None:
        self._offer_soon.start(0)

    def _offer_layers(self) -> None:
        if self.isUserVisible():
            for panel in (self._data, self._labels, self._accuracy):
                panel.offer_layers()

    def _guess(self, *_: object) -> None:
        if self.isUserVisible():
            self._session.guess_layers()

    def _on_mapped(self, done: Done) -> None:
        """The view does not jump; where it shows nothing of the map, a button goes there."""
        made, canvas = map_of(done.outputs["map"]), self._iface.mapCanvas()
        place = Place(made.extent(), made.crs()) if made is not None else None
        doubtful = bool(done.report.get("other_ground"))
        said = self.tr("The map is done, and there is reason to doubt it") if doubtful else ""
        text = self._with_notes(said or self.tr("The map is done"), 4, done)
        level = Qgis.MessageLevel.Warning if doubtful else Qgis.MessageLevel.Success
        if place is not None and is_out_of_view(canvas, place):
            self._on_done(text, done, (self.tr("Zoom to Map"), lambda: zoom_to(canvas, place)), level=level)
        else:
            self._on_done(text, done, level=level)

    def _on_done(self, text: str, done: Done, *deeds: Deed, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        report = done.outputs.get("report")
        opened = [(self.tr("Open Report"), lambda: open_report(report))] if report else []
        self._tell_soon(text, level, *deeds, *opened)

    def _with_notes(self, text: str, step: int, done: Done) -> str:
        """The notes themselves stay in the panel, where they can be read for longer."""
        if not done.notes:
            return text
        if step == _TRAIN_STEP and self._session.training_there is None:  # other labels were chosen meanwhile
            return "\n".join([text, *done.notes])
        more = self.tr("step {} has a note on it") if len(done.notes) == 1 else self.tr("step {} has {} notes on it")
        return joined(text, more.format(step, len(done.notes)))

    def _show_sample(self) -> None:
        """A moment later: only then an empty project has its first layers' CRS."""
        sample = self._session.layers["msi"]
        place = Place(sample.extent(), sample.crs())  # now: in a moment the layer may be gone
        canvas = self._iface.mapCanvas()
        QTimer.singleShot(0, lambda: None if sip.isdeleted(canvas) else zoom_to(canvas, place))

    def _on_exported(self, text: str, path: str) -> None:
        """Polygons may be wanted in the project, too."""
        adds = [(self.tr("Add to Project"), lambda: self._add_polygons(Path(path)))] if path.endswith(".gpkg") else []
        self._on_written(text, path, *adds)

    def _add_polygons(self, path: Path) -> None:
        try:
            self._session.exports.add_polygons(path)
        except EngineError as error:
            self._on_failed(error)

    def _on_written(self, text: str, path: str, *deeds: Deed) -> None:
        folder = str(Path(path).parent)
        self._tell_soon(text, Qgis.MessageLevel.Success, *deeds, (self.tr("Open Folder"), lambda: open_folder(folder)))

    def _tell_soon(self, text: str, level: Qgis.MessageLevel, *deeds: Deed, stays: bool = False) -> None:
        """With the notes that wait."""
        text = "\n".join([text, *self._messages.take_notes()])
        # Before 3.26 QGIS announces every task that ends, and ours should lie on top
        soon(self, lambda: self._messages.tell(text, level, *deeds, stays=stays))

    def _on_failed(self, error: EngineError) -> None:
        self._messages.tell(str(error), Qgis.MessageLevel.Critical, (self.tr("Show Log"), self._iface.openMessageLog))
