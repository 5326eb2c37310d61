"""Step 5: how good a map is, told by points that were drawn from it at random, or by any other reference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgisInterface, QgsFieldComboBox, QgsSpinBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton

from ...engine.errors import EngineError
from ...engine.jobs import Done
from ...engine.map_jobs import DESIGNS, MOST_POINTS, SamplingJob
from ..session import Session, classes_of, confidence_of, count_points, design_of, field_of_names, map_id_behind, map_of, newest
from .accuracy_figures import AccuracyFigures
from .answer_strip import AnswerStrip
from .fields import narrow, narrow_form, room_for_text, whole
from .map_combo import MapCombo, ReferenceCombo
from .parts import Notice, PrimaryButton, Section, own_icon, row
from .plain import plain


class AccuracyPanel(Section):
    """Map, reference, the points to draw and to label, the Assess button, and what it found."""

    refused = pyqtSignal(object)  # EngineError that has no control to stand beside
    asked = pyqtSignal()  # for the accuracy, or for points to be labelled
    answered = pyqtSignal(object)  # [QWidget]: what tells it, or is to be pressed

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__("accuracySection", "accuracy")
        self.setTitle(self.tr("5  Accuracy"))
        self._session, self._validation = session, session.validation
        self._asked: tuple[object, ...] = ()  # map, reference and field that are being assessed
        self._seen: tuple[str, ...] = ()  # ids of the map and the reference when they were chosen last
        self._map = MapCombo("assessedMapCombo", self.tr("The class map to be judged"), only_finished=True)
        tip = self.tr("Points that were drawn from the map, or any layer of known classes that was not used for training")
        beside = self.tr("Optional: a second map of the place. Assess then tells whether one of the two is right more often")
        self._other, self._other_id = MapCombo("comparedMapCombo", beside, only_finished=True), ""
        self._other.setAllowEmptyLayer(True, self.tr("None"))
        self._other.setLayer(None)
        self._reference, self._field = ReferenceCombo("referenceCombo", tip), QgsFieldComboBox()
        self._is_random = QCheckBox(self.tr("Drawn at random"))
        sample = narrow_form()  # of its own: beside a longer title there would be no room for the designs' names
        sample.addRow(self.tr("Sample"), self._make_drawing())
        for form in (self._make_form(), sample):
            self.body.addLayout(form)
        self._label = QPushButton(own_icon("assess"), self.tr("Label Points"))
        self._label.setObjectName("labelPointsButton")
        self._label.clicked.connect(self._on_label)
        self._count = QLabel()
        self._count.setObjectName("pointCountLabel")
        self._count.setWordWrap(True)
        self._off = Notice("offMapNotice")  # the reference is of another place than the map
        self.answers = AnswerStrip(session, iface)
        self.answers.refused.connect(self.refused)
        self._assess = PrimaryButton(self.tr("Assess"), own_icon("assess"), "assessButton")
        self._assess.clicked.connect(self._on_assess)
        self._notice = Notice("accuracyNotice")
        self._found = AccuracyFigures(self)
        self.body.addLayout(row(self._draw, self._label))
        widgets = (self._count, self._off, self.answers, self._assess, self._notice)
        for widget in (*widgets, *self._found.widgets):
            self.body.addWidget(widget)
        self._link()
        self._restore()

    def let_go(self) -> None:
        """Before the dock goes."""
        for signal in self._project_signals:
            signal.disconnect(self.offer_layers)
        self.answers.let_go()

    def _make_form(self) -> QFormLayout:
        self._field.setObjectName("referenceFieldCombo")
        self._field.setToolTip(self.tr("Where the reference keeps its classes, as names or as codes of the map"))
        self._is_random.setObjectName("isRandomBox")
        self._is_random.setToolTip(
            self.tr(
                "Ticked: every pixel of the map had the same chance to be a point of yours. Then accuracy and areas of the whole map are "
                "estimated, with intervals"
            )
        )
        self._is_random.clicked.connect(self._on_random_said)
        self._reference.activated.connect(self._on_reference_chosen)
        narrow(self._field)
        form = narrow_form()
        form.addRow(self.tr("Map"), self._map)
        form.addRow(self.tr("Reference"), self._reference)
        self._field_label = QLabel(self.tr("Class field"))
        form.addRow(self._field_label, self._field)
        form.addRow(self._is_random)
        form.addRow(self.tr("Other map"), self._other)
        return form

    def _make_drawing(self) -> QHBoxLayout:
        self._design = QComboBox()
        self._design.setObjectName("designCombo")
        names = (self.tr("Random"), self.tr("Equal"), self.tr("Proportional"), self.tr("Optimal"))
        tips = (
            self.tr("Every pixel of the map has the same chance"),
            self.tr("As many points in each class of the map: tells the most of rare classes"),
            self.tr("As many points as a class is large, a few at least"),
            self.tr("More points where the map is in doubt: tells the overall accuracy best; needs the confidence map"),
        )
        for name, tip, design in zip(names, tips, DESIGNS):
            self._design.addItem(name, design)
            self._design.setItemData(self._design.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self._design.setCurrentIndex(DESIGNS.index(SamplingJob.design))
        whole(self._design)
        self._size = QgsSpinBox()
        self._size.setObjectName("sampleSizeSpin")
        self._size.setRange(2, MOST_POINTS)
        self._size.setValue(SamplingJob.size)
        self._size.setClearValue(SamplingJob.size)
        room_for_text(self._size)
        self._size.setToolTip(self.tr("Points; four times as many make the interval half as wide"))
        self._draw = QPushButton(self.tr("Draw Points"))
        self._draw.setObjectName("drawPointsButton")
        self._draw.clicked.connect(self._on_draw)
        self._design.activated.connect(self._on_sample_said)
        self._size.valueChanged.connect(self._on_sample_said)
        layout = row(self._design, self._size)
        layout.setStretch(0, 1)
        return layout

    def _link(self) -> None:
        session, project = self._session, QgsProject.instance()
        self._project_signals = (project.layersAdded, project.layersRemoved)
        for signal in self._project_signals:
            signal.connect(self.offer_layers)
        for signal in (session.engine_changed, session.started, session.ended, self._validation.walked):
            signal.connect(self._show)
        for combo in (self._map, self._reference):
            combo.layerChanged.connect(self._on_chosen)
            combo.activated.connect(self._keep)  # by hand; when a project goes, so do the layers
        self._other.activated.connect(self._on_other_chosen)
        self._validation.drawn.connect(self._on_drawn)
        self._validation.assessed.connect(self._on_assessed)
        self._validation.walked.connect(self._notice.forget_error)  # "no point has a class yet" is over with the first answer
        session.mapped.connect(self._on_mapped)
        session.finished_maps.cleaned.connect(self._on_cleaned)
        session.restored.connect(self._restore)

    @property
    def _class_map(self) -> Optional[QgsRasterLayer]:
        layer = self._map.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) else None

    def _restore(self, *_: object) -> None:
        """Another project: nothing that was found counts any more."""
        self._forget()
        self._say_sample()
        self._map.setLayer(None)
        self.offer_layers(list(QgsProject.instance().mapLayers().values()))
        kept_map, kept_reference, kept_other = (QgsProject.instance().mapLayer(layer_id) for layer_id in self._session.assessed)
        if kept_map is not None:
            self._map.setLayer(kept_map)
        self._other_id = kept_other.id() if kept_other is not None else ""  # else the one that is chosen is let go
        self._other.setLayer(kept_other)
        drawn = [layer for layer in QgsProject.instance().mapLayers().values() if design_of(layer) is not None]
        self._reference.setLayer(kept_reference or (drawn[-1] if drawn else None))
        self._show_kept()
        self._show()

    def _say_sample(self) -> None:
        """As the project has it."""
        asked = self._session.after_options
        with QSignalBlocker(self._design), QSignalBlocker(self._size):
            self._design.setCurrentIndex(max(0, self._design.findData(asked.design)))
            self._size.setValue(asked.size)
        self._is_random.setChecked(asked.is_random)

    def _on_sample_said(self, *_: object) -> None:
        self._session.set_after_options(design=self._design.currentData(), size=self._size.value())

    def _show_kept(self) -> None:
        """What the last assessment found, where it is of these layers."""
        results = self._session.results
        if results.assessment is None or not all(results.assessed_with[:2]) or results.assessed_with[:2] != self._chosen_ids():
            return
        reference = self._reference.currentLayer()
        is_own = reference.isValid() and design_of(reference) is None  # of a file that is out of reach nobody can tell
        if is_own and bool(results.assessment.report.get("estimate")) is not self._says_random:
            return  # it was found otherwise than is said now
        self._field.setField(results.assessed_with[2])
        self._found.show_found(results.assessment)

    def offer_layers(self, changed: Sequence[object] = ()) -> None:
        """Maps for the map; for the reference what may tell of it."""
        self._map.look_again()
        self._offer_other()
        made = newest([layer for layer in changed if isinstance(layer, QgsMapLayer)])
        if made is not None and self._class_map is None:
            self._map.setLayer(made)
        self._on_chosen()

    def _offer_other(self) -> None:
        """Where the one that the user chose goes, or is judged itself, there is none: the combo would choose its neighbour."""
        self._other.look_again(self._class_map)
        other = self._other.currentLayer()
        if other is not None and other.id() != self._other_id:
            self._other.setLayer(None)

    def _on_other_chosen(self, _: int) -> None:
        other = self._other.currentLayer()
        self._other_id = other.id() if other is not None else ""
        self._keep()

    def _on_chosen(self, *_: object) -> None:
        """QGIS also tells so where a layer came or went and the only map is still the same."""
        self._offer_other()
        self._reference.offer_for(self._class_map, self._session.layers.values())
        if self._chosen_ids() == self._seen:
            return
        self._seen = self._chosen_ids()
        self._forget()
        reference = self._reference.currentLayer()
        is_plain = isinstance(reference, QgsVectorLayer) and design_of(reference) is None
        if is_plain:
            self._field.setLayer(reference)
            self._field.setField(field_of_names(reference, {spec.name.lower() for spec in classes_of(self._class_map)}))
        self._field.setVisible(is_plain)
        self._field_label.setVisible(is_plain)
        self._is_random.setVisible(is_plain and reference.geometryType() == QgsWkbTypes.GeometryType.PointGeometry)
        self._show()

    def _keep(self, *_: object) -> None:
        """The project remembers what is judged by what, and beside what."""
        self._session.set_assessed(*self._chosen_ids(), self._other_id)

    def _chosen_ids(self) -> tuple[str, str]:
        class_map, reference = self._map.currentLayer(), self._reference.currentLayer()
        return class_map.id() if class_map is not None else "", reference.id() if reference is not None else ""

    def _on_mapped(self, done: Done) -> None:
        made = map_of(done.outputs["map"])
        if made is not None:
            self._map.setLayer(made)
            self._keep()

    def _on_cleaned(self, _: object, made: QgsRasterLayer) -> None:
        """The later map is the one to judge, unless another one was chosen meanwhile."""
        if self._class_map is not None and map_id_behind(self._class_map) == map_id_behind(made):
            self._map.setLayer(made)
            self._keep()

    def _on_draw(self) -> None:
        self._notice.hide()
        try:
            self._validation.draw(self._class_map, self._design.currentData(), self._size.value(), self._session.data_folder)
        except EngineError as error:
            self._notice.show_error(error)

    def _on_drawn(self, layer: QgsVectorLayer) -> None:
        self._reference.setLayer(layer)
        self._keep()
        path = layer.source().partition("|")[0]
        self._notice.show_text("good", self.tr("Points: {}. Press Label Points and tell what is at each").format(path))

    def _on_label(self) -> None:
        self._notice.hide()
        layer, class_map = self._reference.currentLayer(), self._class_map
        try:
            if isinstance(layer, QgsVectorLayer) and class_map is not None:
                self.answers.begin(class_map, layer)
                self.asked.emit()
                self.answered.emit([self.answers])
        except EngineError as error:
            self._notice.show_error(error)

    def _on_assess(self) -> None:
        self._notice.hide()
        self._asked = self._choices
        try:
            reference, field = self._reference.currentLayer(), self._field.currentField()
            self._validation.assess(self._class_map, reference, field, self._says_random, self._other.currentLayer())
            self.asked.emit()
        except EngineError as error:
            self._notice.show_error(error)

    @property
    def _choices(self) -> tuple[object, ...]:
        return self._map.currentLayer(), self._reference.currentLayer(), self._field.currentField(), self._says_random

    @property
    def _says_random(self) -> bool:
        return self._is_random.isChecked() and not self._is_random.isHidden()

    def _on_reference_chosen(self, _: int) -> None:
        """By the user: of other points nothing is said yet."""
        self._is_random.setChecked(False)
        self._on_random_said()

    def _on_random_said(self) -> None:
        self._forget()
        self._session.set_after_options(is_random=self._is_random.isChecked())

    def _on_assessed(self, done: Done) -> None:
        if self._asked != self._choices:  # figures of one map must not stand under another
            self._session.noted.emit(self.tr("The map that was chosen before is assessed: {}").format(done.outputs["report"]))
            return
        self._found.show_found(done)  # with its notes
        self.answered.emit(self._found.widgets)
        self._keep()  # the map may have come by itself
        self._session.keep_results(assessment=done, assessed_with=(*self._chosen_ids(), self._field.currentField()))

    def _forget(self) -> None:
        """What was found is of other layers."""
        self._notice.hide()
        self._found.forget()

    def _show(self, *_: object) -> None:
        is_walking = self._validation.walk is not None
        obstacle = self._obstacle()
        self._draw.setEnabled(not obstacle and not is_walking)
        self._draw.setToolTip(plain(obstacle or self.tr("Draw pixels of the map at random, as points in a file of their own")))
        reference = self._reference.currentLayer()
        off = self._validation.why_off(self._class_map, reference)
        if off:
            self._off.show_text("doubtful", off)
        self._off.setVisible(bool(off))
        self._show_points(is_walking, off)
        missing = off if reference is not None else self.tr("Draw points, or choose a reference")
        self._assess.allow(obstacle or missing, self.tr("Compare the map with the reference"))
        has_confidence = self._class_map is not None and confidence_of(self._class_map) is not None
        self._design.model().item(DESIGNS.index("optimal")).setEnabled(has_confidence)
        if not has_confidence and self._design.currentData() == "optimal":
            self._design.setCurrentIndex(DESIGNS.index("proportional"))

    def _show_points(self, is_walking: bool, off: str) -> None:
        """How many points have a class, and the button to go on. off: why they are of no use for this map."""
        reference = self._reference.currentLayer()
        is_drawn = design_of(reference) is not None
        self._count.setVisible(is_drawn and not is_walking and not off)
        if is_drawn:
            self._count.setText(self.tr("{} of {} points have a class").format(*count_points(reference)))
        obstacle = off
        if not is_drawn:
            obstacle = self.tr("Draw points first, or choose points that were drawn")
        elif self._class_map is None:
            obstacle = self.tr("Choose the map whose classes there are")
        self._label.setEnabled(not obstacle and not is_walking)
        tip = self.tr("See one point after another without the map, and tell its class with the number keys")
        self._label.setToolTip(plain(obstacle or tip))

    def _obstacle(self) -> str:
        if not self._session.engine_python:
            return self.tr("Set up the engine first (above)")
        if self._session.is_busy:
            return self.tr("Another job is running")
        return "" if self._class_map is not None else self.tr("Make a map in step 4, or add a raster of classes to the project")
