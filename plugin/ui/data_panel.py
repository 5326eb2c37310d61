"""Step 1: which layers there are, which sensor lasts the whole map, and whether they fit together."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox, QgsProjectionSelectionDialog
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QLabel, QMenu, QMessageBox, QToolButton, QVBoxLayout

from ...engine.errors import EngineError
from ..sensors import OTHER, STREAMS, sensor_name, sensor_names
from ..session import Remedy, Session, no_sensors
from .check_card import CheckCard
from .fields import narrow
from .parts import Notice, Section, own_icon
from .plain import plain
from .stack_dialog import StackDialog


class DataPanel(Section):
    """A combo for each kind of layer, a target box beside each, and the pre-flight card."""

    refused = pyqtSignal(object)  # EngineError that has no control to stand beside
    browse_asked = pyqtSignal()  # for another model

    def __init__(self, session: Session, new_project: Callable[[bool], bool]) -> None:
        """new_project: QGIS's own, True: ask whether this one is to be saved."""
        super().__init__("dataSection", "data")
        self._new_project = new_project
        self.setTitle(self.tr("1  Data"))
        self._session = session
        self._combos: dict[str, QgsMapLayerComboBox] = {}
        self._targets: dict[str, QCheckBox] = {}
        self._told_target: tuple[str, ...] = ()  # of the notice
        self.body.addLayout(self._make_grid())
        self._notice = Notice("dataNotice")
        self._card = CheckCard()
        self._card.wanted.connect(self._on_remedy)
        self._sample = self._make_sample_button()
        self.body.addWidget(self._notice)
        self.body.addWidget(self._card)
        self.body.addLayout(self._make_buttons())
        session.layers_changed.connect(self._show)
        session.model_changed.connect(self._show_checks)
        session.choices_changed.connect(self._notice.forget_error)
        session.restored.connect(self._notice.hide)
        session.started.connect(self._show_sample)
        session.ended.connect(self._show_sample)
        session.engine_changed.connect(self._show_sample)
        self._show()

    def offer_layers(self) -> None:
        """What no sensor took is not to choose; what is chosen stays."""
        chosen = self._session.layers
        unwanted = no_sensors()
        for stream, combo in self._combos.items():
            combo.blockSignals(True)
            combo.setExceptedLayerList([layer for layer in unwanted if layer is not chosen.get(stream)])
            combo.setLayer(chosen.get(stream))
            combo.blockSignals(False)
        self._show_checks()

    def _make_grid(self) -> QGridLayout:
        tips = {
            "hsi": self.tr("Hyperspectral image: many narrow bands. It may cover a part of the area only"),
            "msi": self.tr("Multispectral image, such as Sentinel-2, Landsat or an aerial photo"),
            "sar": self.tr("Radar image, such as Sentinel-1, in decibel or linear, but always the same for one model"),
            OTHER: self.tr(
                "Whatever else is there: elevation, slope, thermal, panchromatic, an index. "
                "It helps where classes follow it, else it may only tell where labels lie: compare both"
            ),
        }
        self._target_tip = self.tr("Ticked: this sensor will be there for the whole map. The others only help to learn")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        heading = QLabel(self.tr("Target"))
        heading.setToolTip(plain(self._target_tip))
        grid.addWidget(QLabel(self.tr("Raster layer")), 0, 1)
        grid.addWidget(heading, 0, 2)
        for line, stream in enumerate(STREAMS, start=1):
            combo = QgsMapLayerComboBox()
            combo.setObjectName(f"{stream}Combo")
            combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
            combo.setAllowEmptyLayer(True)
            combo.setLayer(None)
            combo.setToolTip(plain(tips[stream]))
            narrow(combo)
            combo.layerChanged.connect(lambda layer, stream=stream: self._on_chosen(stream, layer))
            box = QCheckBox()
            box.setObjectName(f"{stream}TargetBox")
            box.setAccessibleName(self.tr("{} is a target").format(sensor_name(stream)))
            box.clicked.connect(self._on_target_clicked)
            label = QLabel(sensor_name(stream))
            label.setToolTip(plain(tips[stream]))
            label.setBuddy(combo)
            grid.addWidget(label, line, 0)
            grid.addWidget(combo, line, 1)
            grid.addWidget(box, line, 2, Qt.AlignmentFlag.AlignCenter)
            self._combos[stream], self._targets[stream] = combo, box
        return grid

    def _make_buttons(self) -> QVBoxLayout:
        stack = QToolButton()
        stack.setObjectName("stackButton")
        stack.setText(self.tr("Stack Bands…"))
        stack.setIcon(own_icon("stack_bands"))
        stack.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        stack.setToolTip(self.tr("Makes one layer of bands that come as a file each, such as those of Landsat and Sentinel-2"))
        stack.clicked.connect(self._on_stack)
        layout = QVBoxLayout()
        layout.setSpacing(4)
        for button in (stack, self._sample):
            layout.addWidget(button)
        return layout

    def _on_stack(self) -> None:
        self._ask_bands("")

    def _ask_bands(self, stream: str) -> None:
        dialog = StackDialog(self._session, stream, self)
        dialog.exec()
        dialog.deleteLater()  # it holds open what was added

    def _make_sample_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("loadSampleButton")
        button.setText(self.tr("Load Sample Project"))
        button.setIcon(own_icon("sample"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(lambda: self._load_sample(""))
        menu = QMenu(button)
        menu.addAction(self.tr("Load into Folder…"), self._ask_folder).setObjectName("loadSampleFolderAction")
        button.setMenu(menu)
        return button

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the sample scene"), self._session.folder)
        if folder:
            self._load_sample(folder)

    def _load_sample(self, folder: str) -> None:
        if QgsProject.instance().mapLayers() and not self._has_place_for_sample():
            return
        try:
            self._session.load_sample(folder)
        except EngineError as error:
            self.refused.emit(error)

    def _has_place_for_sample(self) -> bool:
        """The user says where: what is chosen now would be chosen no more."""
        question = QMessageBox(self)
        question.setObjectName("sampleQuestion")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Load Sample Project"))
        question.setText(self.tr("Open the sample in a new project?"))
        question.setInformativeText(self.tr("In this one its layers take the places of those that are chosen in the panel."))
        fresh = question.addButton(self.tr("New Project"), QMessageBox.ButtonRole.AcceptRole)
        here = question.addButton(self.tr("This Project"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(fresh)
        question.exec()
        if question.clickedButton() is fresh:
            return bool(self._new_project(True))  # asks what shall become of this one; False: the user does not want to leave it
        return question.clickedButton() is here

    def _on_chosen(self, stream: str, layer: Optional[QgsRasterLayer]) -> None:
        before = self._session.target
        self._session.set_layer(stream, layer)
        if before != self._session.target and before and set(before) <= set(self._session.layers):
            self._told_target = self._session.target
            one = self.tr("The target is {} now: the sensor that the map is made from. Tick another one if that is wrong")
            several = self.tr("The target is {} now: the map is made from all of them. Untick what should only help to learn")
            text = one if len(self._told_target) == 1 else several
            self._notice.show_text("good", text.format(sensor_names(self._told_target)))

    def _on_target_clicked(self) -> None:
        chosen = tuple(stream for stream, box in self._targets.items() if box.isChecked())
        try:
            self._session.set_target(chosen)
            self._notice.hide()
        except EngineError as error:
            self._notice.show_error(error)
            self._show()

    def _show(self) -> None:
        if any(combo.currentLayer() is not self._session.layers.get(stream) for stream, combo in self._combos.items()):
            self.offer_layers()
        for stream in self._combos:
            layer = self._session.layers.get(stream)
            box = self._targets[stream]
            box.setEnabled(layer is not None)
            box.setToolTip(plain(self._target_tip if layer else self.tr("No {} layer is chosen").format(sensor_name(stream))))
            box.setChecked(stream in self._session.target)
        if self._told_target and self._session.target != self._told_target:
            self._told_target = ()
            self._notice.hide()
        self._show_checks()
        self._show_sample()

    def _show_checks(self, *_: object) -> None:
        """But those of the labels: they come and go with every shape, and what stands below would move under the pointer."""
        session = self._session
        self._card.show_checks([*session.layer_checks(), *session.checks_of_others(), *session.chosen_model.checks()])

    def _on_remedy(self, remedy: Remedy) -> None:
        self._notice.hide()
        try:
            if remedy.name == "crs":
                self._ask_crs(remedy.streams)
            elif remedy.name == "stack":
                self._ask_bands(*remedy.streams)
            elif remedy.name == "model":
                self.browse_asked.emit()
            else:
                self._session.apply(remedy)
        except EngineError as error:
            self._notice.show_error(error)

    def _ask_crs(self, streams: tuple[str, ...]) -> None:
        dialog = QgsProjectionSelectionDialog(self)
        dialog.setObjectName("crsDialog")
        dialog.setWindowTitle(self.tr("CRS of {}").format(", ".join(map(sensor_name, streams))))
        others = (layer for stream, layer in self._session.layers.items() if stream not in streams)  # theirs may be a wrong one
        known = (layer.crs() for layer in others if layer.crs().isValid())
        dialog.setCrs(next(known, QgsProject.instance().crs()))
        if dialog.exec() and dialog.crs().isValid():
            self._session.set_crs(streams, dialog.crs())

    def _show_sample(self) -> None:
        obstacle = ""
        if not self._session.engine_python:
            obstacle = self.tr("Set up the engine first (above)")
        elif self._session.is_busy:
            obstacle = self.tr("Another job is running")
        self._sample.setEnabled(not obstacle)
        self._sample.setToolTip(plain(obstacle or self.tr("Makes a small simulated scene with labels, to try everything out")))
