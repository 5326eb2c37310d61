"""Step 4: map an area with a model, and what the map says."""

from __future__ import annotations

from functools import partial
from typing import Any, Optional

from qgis.gui import QgisInterface, QgsDoubleSpinBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QPushButton, QVBoxLayout

from ...engine.errors import EngineError
from ...engine.grid import unit_of_areas
from ...engine.jobs import Done
from ...engine.specs import MOST_SMOOTHING
from ..digits import percent
from ..sensors import OTHER, STREAMS, sensor_name
from ..session import MapOptions, ModelCard, Remedy, Session, TargetExistsError, names_of_layers
from .area_choice import AreaChoice
from .check_card import CheckCard
from .class_prior import STEP, prior_tip
from .fields import add_path, narrow_form, room_for_text
from .figures import areas
from .model_list import line_of, tip_of
from .next_name import next_name, propose_home
from .opening import open_report
from .parts import (
    Notice,
    PrimaryButton,
    Section,
    WholeText,
    as_sentences,
    is_file,
    own_icon,
    qgis_icon,
    row,
)
from .plain import plain
from .tables import FigureTable

_AREA_COLUMN = 2


class ResultPanel(Section):
    """Model, layers, area, outputs, the Map button and the shares of the classes."""

    browse_asked = pyqtSignal()
    asked = pyqtSignal()  # for a map
    answered = pyqtSignal(object)  # [QWidget]: what tells of it

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__("mapSection", "map")
        self.setTitle(self.tr("4  Map"))
        self._session = session
        self._report_path = ""
        self._refused_path = ""  # of a file that is there, which a second press replaces while that stands beside the button
        self._asked_path = ""  # what the field held when the map was asked for
        self._is_making = False  # a map, and what told of the one before is out of sight
        self._is_showing = False  # then the controls change, but the user does not
        self._area = AreaChoice(session, iface.mapCanvas())
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ("none yet",))  # chosen and target streams
        self.body.addLayout(self._make_form())
        self._map = PrimaryButton(self.tr("Make Map"), own_icon("classify"), "mapButton")
        self._map.clicked.connect(self._on_map)
        self._notice = Notice("mapNotice")
        self._card = CheckCard("mapCheckCard", with_topics=False)
        self._card.wanted.connect(self._mend)
        self._doubt = Notice("mapDoubtNotice")
        self._table = FigureTable(
            "shareTable",
            [
                (self.tr("Share"), self.tr("Share of the mapped pixels")),
                (self.tr("Hectares"), self.tr("What is mapped as the class; step 5 tells how far it may be quoted")),
            ],
        )
        self._report = QPushButton(qgis_icon("/mActionOpenTable.svg"), self.tr("Open Report"))
        self._report.setObjectName("openMapReportButton")
        self._report.clicked.connect(lambda: open_report(self._report_path))
        self._written = WholeText("writtenText")
        for widget in (self._card, self._map, self._notice, self._doubt, self._table, self._written, self._report):
            self.body.addWidget(widget)
        self._link()
        self._restore()
        self._show()
        self._show_model()
        self._show_home()

    def let_go(self) -> None:
        """Listen to the canvas no more."""
        self._area.let_go()

    def options(self) -> MapOptions:
        """What the controls say."""
        options = MapOptions(
            streams=tuple(stream for stream, box in self._streams.items() if box.isChecked() and box.isEnabled()),
            map_path=self._output.filePath(),
            confidence=self._confidence.isChecked(),
            uncertainty=self._uncertainty.isChecked(),
            smoothing=self._smoothing.value() if self._smoothing.value() >= 0 else None,
            prior=self._prior.value() if self._prior.value() >= 0 else None,
        )
        return self._area.of(options)

    def _link(self) -> None:
        session = self._session
        for signal in (session.layers_changed, session.engine_changed, session.started, session.ended, session.model_changed):
            signal.connect(self._show)
        session.model_changed.connect(self._show_own)
        for signal in (session.labelling.changed, session.trained):
            signal.connect(self._show_card)
        for signal in (session.choices_changed, session.area_moved):
            signal.connect(self._notice.forget_error)
        for signal in (session.model_changed, session.ended):  # a training may have written it
            signal.connect(self._show_model)
        for signal in (session.home_changed, session.restored):
            signal.connect(self._show_home)
        session.mapped.connect(self._on_mapped)
        for signal in (session.failed, session.cancelled):
            signal.connect(self._on_no_map)
        session.restored.connect(self._restore)
        edited = (
            self._output.fileChanged,
            self._confidence.toggled,
            self._uncertainty.toggled,
            self._area.edited,
            self._smoothing.valueChanged,
            self._prior.valueChanged,
        )
        for signal in edited:
            signal.connect(self._on_edited)
        self._area.edited.connect(self._show_button)
        self._area.moved.connect(session.area_moved)

    def _make_form(self) -> QFormLayout:
        self._model = QgsFileWidget()
        self._model.setObjectName("mapModelFile")
        self._model.setFilter("X-ModalNet (*.xmn)")
        self._model.fileChanged.connect(self._session.set_model_path)
        self._model_line = WholeText("modelLineText")
        self._streams = {stream: QCheckBox(sensor_name(stream)) for stream in STREAMS}
        for stream, box in self._streams.items():
            box.setObjectName(f"{stream}MapBox")
            box.clicked.connect(self._on_stream_clicked)
        self._output = QgsFileWidget()
        self._output.setObjectName("mapFile")
        self._output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._output.setConfirmOverwrite(False)  # it is asked where it is done, also of a name that was typed
        self._output.setFilter("GeoTIFF (*.tif)")
        self._make_boxes()
        self._make_spins()
        *sensors, beside = self._streams.values()
        first = row(*sensors)
        first.addStretch(1)
        streams = QVBoxLayout()
        streams.setSpacing(2)
        streams.addLayout(first)
        streams.addWidget(beside)  # a fourth in the row would make the panel wider
        form = narrow_form()
        add_path(form, self.tr("Model"), self._model)
        form.addRow("", self._model_line)
        form.addRow("", self._make_browse())
        form.addRow(self.tr("Layers"), streams)
        self._pixels = WholeText("mapPixelsText")
        form.addRow("", self._pixels)
        form.addRow(self.tr("Extent"), self._area)
        form.addRow(self.tr("Smoothing"), self._smoothing)
        form.addRow(self.tr("Class prior"), self._prior)
        add_path(form, self.tr("Map"), self._output)
        form.addRow(self._confidence)  # over the whole width: where one is too long for the fields, both stand in line
        form.addRow(self._uncertainty)
        return form

    def _make_browse(self) -> QPushButton:
        browse = QPushButton(self.tr("Browse Models…"))
        browse.setObjectName("browseModelsButton")
        browse.setToolTip(self.tr("The models that are at hand: what each needs, knows and how good it is"))
        browse.clicked.connect(self.browse_asked)
        return browse

    def _make_boxes(self) -> None:
        """What may stand beside the map."""
        self._confidence = QCheckBox(self.tr("Confidence map too"))
        self._confidence.setObjectName("confidenceBox")
        self._confidence.setToolTip(self.tr("How sure the model is of each pixel, 0 to 1, in a file beside the map"))
        self._confidence.setChecked(True)
        self._uncertainty = QCheckBox(self.tr("Uncertainty too"))
        self._uncertainty.setObjectName("uncertaintyBox")
        self._uncertainty.setToolTip(
            self.tr(
                "Entropy, margin, and how unlike anything in the labels a pixel is (above 1: not seen in training), as three bands of a "
                "file beside the map"
            )
        )

    def _make_spins(self) -> None:
        """What a model was made for, and a map may choose anew."""
        self._smoothing = self._make_spin("mapSmoothingSpin", MOST_SMOOTHING, 1.0, 1)
        self._smoothing.setToolTip(
            self.tr("How much a pixel follows its neighbours where it is in doubt; 0: each pixel on its own")
        )
        self._prior = self._make_spin("mapPriorSpin", 1.0, STEP, 2)
        self._prior.setToolTip(prior_tip())

    def _make_spin(self, name: str, most: float, step: float, decimals: int) -> QgsDoubleSpinBox:
        """From 0 to the most; a step below 0 stands for what was chosen in training."""
        spin = _StepSpin()
        spin.setObjectName(name)
        spin.setDecimals(decimals)
        spin.setRange(-step, most)
        spin.setSingleStep(step)
        spin.setSpecialValueText(self.tr("As in training"))
        spin.setClearValue(-step, self.tr("As in training"))
        spin.setValue(-step)
        room_for_text(spin)
        spin.valueChanged.connect(partial(self._on_spun, spin))
        return spin

    def _on_stream_clicked(self) -> None:
        self._notice.hide()
        self._on_edited()
        self._show_button()

    def _on_spun(self, spin: QgsDoubleSpinBox, value: float) -> None:
        """Half a step below 0 there is nothing but the value that stands for none."""
        if spin.minimum() < value < 0:
            spin.setValue(spin.minimum())

    def _on_edited(self, *_: object) -> None:
        if not self._is_showing:
            self._session.set_map_options(self.options())
            self._show_card()  # the map may need more of disk

    def _restore(self) -> None:
        """What the project remembers; what another one has shown is gone."""
        options = self._session.map_options
        self._show_own()
        self._is_showing = True
        self._output.setFilePath(options.map_path)
        self._confidence.setChecked(options.confidence)
        self._uncertainty.setChecked(options.uncertainty)
        self._area.restore(options)
        self._show()
        if options.streams and set(options.streams) <= set(self._session.layers):
            for stream, box in self._streams.items():
                box.setChecked(stream in options.streams and box.isEnabled())
            self._show_button()
        self._is_showing = False
        self._notice.hide()
        self._show_figures(self._session.results_there.mapping)

    def _on_map(self) -> None:
        agreed = "" if self._notice.isHidden() else self._refused_path
        self._notice.hide()
        self._asked_path = self._output.filePath()
        try:
            self._session.map(self.options(), agreed)
        except EngineError as error:
            self._refused_path = error.path if isinstance(error, TargetExistsError) else ""
            self._notice.show_error(error)
        else:
            self._is_making = True
            self._show_figures(None)  # those of the map before would be taken for those of the one that is made
            self.asked.emit()

    def _on_no_map(self, *_: object) -> None:
        """The map before is there still, and what stands here tells of it."""
        if self._is_making:
            self._is_making = False
            self._show_figures(self._session.results_there.mapping)

    def _on_mapped(self, done: Done) -> None:
        self._is_making = False
        self._show_figures(done)
        if self._output.filePath() == self._asked_path:  # the next map gets a name of its own
            self._output.setFilePath(next_name(self._asked_path, names_of_layers()))
        self.answered.emit([self._doubt, self._table, self._written, self._report])

    def _show_figures(self, done: Optional[Done]) -> None:
        """Of the last map, if there is one."""
        classes: Any = done.report.get("classes", []) if done else []
        known = [entry.get("hectares") for entry in classes]
        whole_ha, pixels = sum(value for value in known if value is not None), sum(entry.get("pixels", 0) for entry in classes)
        unit = unit_of_areas(whole_ha)
        shown = areas(known, unit, whole_ha / pixels if pixels else 0.0)
        self._table.setColumnHidden(_AREA_COLUMN, not any(shown))
        self._table.horizontalHeaderItem(_AREA_COLUMN).setText(self.tr("Hectares") if unit == "ha" else unit)
        self._table.show_rows(
            [(entry["name"], entry["color"], [percent(entry["share"]), text]) for entry, text in zip(classes, shown)]
        )
        written = self.tr("Written: {}").format(done.outputs["map"]) if done else ""
        part = [self._part_of(done.report)] if done and done.report.get("is_part") else []
        doubts: Any = done.report.get("other_ground", []) if done else []
        if doubts:
            self._doubt.show_text("doubtful", "\n".join(as_sentences(doubts)))
        else:
            self._doubt.hide()
        notes = [note for note in done.notes if note not in doubts] if done else []
        self._written.show_paragraphs([written, *part, *as_sentences(notes)])  # the message bar's notes go by
        self._written.setVisible(done is not None)
        self._report_path = done.outputs.get("report", "") if done else ""
        self._report.setVisible(is_file(self._report_path))

    def _part_of(self, report: dict[str, Any]) -> str:
        if report.get("within"):
            text = self.tr("It is a map of what lies inside of the polygons of '{}': so are its shares and areas.")
            return text.format(report["within"])
        return self.tr("It is a map of the visible part: so are its shares and areas.")

    def _show(self, *_: object) -> None:
        if self._model.filePath() != self._session.model_path:
            self._model.setFilePath(self._session.model_path)
        chosen, unknown = self._session.layers, self._session.chosen_model.unknown_streams()
        are_other = (tuple(chosen), self._session.target) != self._shown  # else the ticks are the user's own
        self._shown = (tuple(chosen), self._session.target)
        for stream, box in self._streams.items():
            was_free = box.isEnabled()
            box.setEnabled(stream in chosen and stream not in unknown)
            box.setVisible(stream in chosen or stream != OTHER)
            if are_other or was_free != box.isEnabled():
                box.setChecked(box.isEnabled() and stream in self._session.target)
            is_there = self.tr("Ticked: the map is made from this layer too")
            is_none = self.tr("No {} layer is chosen in step 1").format(sensor_name(stream))
            box.setToolTip(plain(unknown.get(stream, is_there if stream in chosen else is_none)))
        self._show_button()

    def _show_model(self, *_: object) -> None:
        """What the chosen model is, or why it is none."""
        path = self._session.model_file
        entry = self._session.shelf.entry(path) if path else None
        self._model_line.setPlainText(line_of(entry) if isinstance(entry, ModelCard) else entry.problem if entry else "")
        self._model_line.setToolTip(plain(tip_of(entry) if entry else ""))
        self._model_line.setVisible(entry is not None)

    def _show_own(self, *_: object) -> None:
        """What a map chooses other than its model: for another model that is nothing."""
        options, was_showing = self._session.map_options, self._is_showing
        self._is_showing = True
        for spin, value in ((self._smoothing, options.smoothing), (self._prior, options.prior)):
            spin.setValue(spin.minimum() if value is None else value)
        self._is_showing = was_showing

    def _show_home(self) -> None:
        propose_home(self._output, self._session.home)

    def _show_button(self, *_: object) -> None:
        pixels = self._session.chosen_model.pixels_of_map(self.options().streams)
        self._pixels.setPlainText(pixels)
        self._pixels.setVisible(bool(pixels))
        self._show_card()
        self._map.allow(self._obstacle(), self.tr("Classify the area; the map is added above its layers"))

    def _show_card(self, *_: object) -> None:
        self._card.show_checks(self._session.chosen_model.map_checks(self.options().streams))

    def _mend(self, remedy: Remedy) -> None:
        try:
            self._session.apply(remedy)
        except EngineError as error:
            self._notice.show_error(error)

    def _obstacle(self) -> str:
        if not self._session.engine_python:
            return self.tr("Set up the engine first (above)")
        if self._session.is_busy:
            return self.tr("Another job is running")
        if not self._session.model_path:
            return self.tr("Train a model first, or choose a model file")
        streams = self.options().streams
        if not streams:
            why = next((check.text for check in self._session.chosen_model.map_checks(streams) if check.level == "bad"), "")
            return why or self.tr("Tick the layers to map from")
        if self._area.obstacle():
            return self._area.obstacle()
        return self._session.chosen_model.misfit_of(streams)


class _StepSpin(QgsDoubleSpinBox):
    """One step above the special value is 0; QGIS itself has left it out since some version after 3.22."""

    def stepBy(self, steps: int) -> None:
        QDoubleSpinBox.stepBy(self, steps)
