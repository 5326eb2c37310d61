"""Step 3: train a model, and how good it is on labels that it has not seen."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit

from ...engine.errors import EngineError
from ...engine.jobs import FEW_FOLDS, FOLDS_AS_NEEDED, MOST_FOLDS, Done, TrainJob
from ...engine.specs import MOST_SMOOTHING
from ..session import Session, TargetExistsError, TrainOptions
from .class_prior import STEP, prior_tip
from .device_combo import DeviceCombo
from .fields import add_path, narrow_form, room_for_text, say_instead, whole
from .next_name import next_name, propose_home
from .parts import Notice, PrimaryButton, Section, own_icon
from .plain import plain
from .train_figures import TrainFigures

_MOST_SHOWN = 10  # of a list that is open


class TrainPanel(Section):
    """Model file, advanced options, the Train button and the held-out accuracy."""

    asked = pyqtSignal()  # for a model
    answered = pyqtSignal(object)  # [QWidget]: what tells of it

    def __init__(self, session: Session) -> None:
        super().__init__("trainSection", "train")
        self.setTitle(self.tr("3  Train"))
        self._session = session
        self._refused_path = ""  # of a file that is there, which a second press replaces while that stands beside the button
        self._asked_path = ""  # what the field held when the model was asked for
        self._is_showing = False  # then the controls change, but the user does not
        self._model = _model_widget()
        self._train = PrimaryButton(self.tr("Train"), own_icon("train"), "trainButton")
        self._train.clicked.connect(self._on_train)
        self._notice = Notice("trainNotice")
        self._newer = Notice("newerLabelsNotice")
        self._figures = TrainFigures(self)
        form = narrow_form()
        add_path(form, self.tr("Model"), self._model)
        self.body.addLayout(form)
        self.body.addWidget(self._make_advanced())
        for widget in (self._train, self._notice, self._newer, *self._figures.widgets):
            self.body.addWidget(widget)
        self._link()
        self._restore()
        self._show()
        self._show_home()

    def options(self) -> TrainOptions:
        """What the controls say."""
        return TrainOptions(
            model_path=self._model.filePath(),
            holdout=self._holdout.value() / 100.0,
            epochs=self._epochs.value(),
            seed=self._seed.value(),
            device=self._device.device,
            exchange=self._exchange.isChecked(),
            adversarial=self._adversarial.isChecked(),
            propagate=self._propagate.isChecked(),
            smoothing=self._smoothing.value(),
            start_path=self._start.filePath(),
            folds=self._folds.currentData(),
            notes=self._notes.toPlainText().strip(),
            prior=self._prior.value(),
        )

    def _link(self) -> None:
        session = self._session
        for signal in (session.layers_changed, session.labelling.changed, session.engine_changed, session.started, session.ended):
            signal.connect(self._show)
        session.trained.connect(self._on_trained)
        session.labelling.chosen.connect(self._show_figures)
        session.labelling.changed.connect(self._show_newer)
        session.restored.connect(self._restore)
        for signal in (session.home_changed, session.restored):
            signal.connect(self._show_home)
        session.preferences_changed.connect(lambda: self._device.show_device(session.preferences.device))
        session.choices_changed.connect(self._notice.forget_error)
        edited = [self._model.fileChanged, self._start.fileChanged, self._device.currentTextChanged]
        edited += [spin.valueChanged for spin in (self._holdout, self._epochs, self._seed, self._smoothing, self._prior)]
        edited.append(self._folds.currentIndexChanged)
        edited += [box.toggled for box in (self._exchange, self._adversarial, self._propagate)]
        for signal in (*edited, self._notes.textChanged):
            signal.connect(self._on_edited)

    def _make_advanced(self) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(self.tr("Advanced"))
        box.setObjectName("advancedSection")
        box.setSettingGroup("xmodalnet")
        self._start, self._folds = self._make_start(), self._make_folds()
        self._device = DeviceCombo("deviceCombo", self._session.preferences.device)
        self._notes = self._make_notes()
        self._holdout = _spin(QgsDoubleSpinBox(), "holdoutSpin", 0, 90, 30, self.tr(" %"))
        self._holdout.setDecimals(0)
        self._holdout.setToolTip(self.tr("Share of the shapes that only estimates the accuracy; the saved model learns from all"))
        self._epochs = _spin(QgsSpinBox(), "epochsSpin", 0, 10_000, 0, lowest=self.tr("Automatic"))
        self._seed = _spin(QgsSpinBox(), "seedSpin", 0, 2_147_483_647, 0)
        self._seed.setToolTip(self.tr("The same seed gives the same model"))
        self._smoothing = _spin(QgsDoubleSpinBox(), "trainSmoothingSpin", 0, MOST_SMOOTHING, TrainJob.smoothing)
        self._smoothing.setDecimals(1)
        self._smoothing.setToolTip(
            self.tr("How much a pixel of the maps follows its neighbours where it is in doubt; 0: each pixel on its own")
        )
        self._prior = _spin(QgsDoubleSpinBox(), "trainPriorSpin", 0, 1, TrainJob.prior)
        self._prior.setSingleStep(STEP)
        self._prior.setToolTip(prior_tip())
        self._exchange = _box("exchangeBox", self.tr("Interactive learning"), self.tr("Sensors exchange what they learn"))
        self._adversarial = _box(
            "adversarialBox", self.tr("Self-adversarial"), self.tr("Features learn to stand noise and speckle")
        )
        self._propagate = _box(
            "propagateBox", self.tr("Label propagation"), self.tr("Unlabelled pixels learn along with similar ones")
        )
        form = narrow_form(box)
        form.setContentsMargins(6, 4, 6, 6)
        add_path(form, self.tr("Continue from"), self._start)
        form.addRow(self.tr("Held-out share"), self._holdout)
        form.addRow(self.tr("Cross-validation"), self._folds)
        form.addRow(self.tr("Epochs"), self._epochs)
        form.addRow(self.tr("Seed"), self._seed)
        form.addRow(self.tr("Smoothing"), self._smoothing)
        form.addRow(self.tr("Class prior"), self._prior)
        form.addRow(self.tr("Device"), self._device)
        form.addRow(self.tr("Notes"), self._notes)
        for module in (self._exchange, self._adversarial, self._propagate):
            form.addRow(module)
        box.setCollapsed(True)
        return box

    def _make_folds(self) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName("foldsCombo")
        whole(combo)
        combo.addItem(self.tr("Automatic"), FOLDS_AS_NEEDED)
        combo.addItem(self.tr("Off"), 0)
        for folds in range(2, MOST_FOLDS + 1):
            combo.addItem(self.tr("{} folds").format(folds), folds)
        combo.setMaxVisibleItems(_MOST_SHOWN)
        combo.setStyleSheet("combobox-popup: 0;")  # else some styles show all of them, down to the screen's edge
        combo.setToolTip(
            plain(
                self.tr(
                    "Hold every shape out once, in so many trainings more, instead of one share: a safer accuracy, and how much it varies. "
                    "Automatic: {} folds where a class has few shapes"
                ).format(FEW_FOLDS)
            )
        )
        combo.currentIndexChanged.connect(lambda _: self._holdout.setEnabled(combo.currentData() <= 0))
        return combo

    def _make_start(self) -> QgsFileWidget:
        widget = QgsFileWidget()
        widget.setObjectName("startFile")
        widget.setFilter("X-ModalNet (*.xmn)")
        say_instead(widget, self.tr("A model (optional)"))
        widget.lineEdit().setShowClearButton(True)
        widget.setToolTip(
            self.tr(
                "A model of the same sensors, to be trained on with new labels, classes or another scene: sooner than from scratch"
            )
        )
        return widget

    def _make_notes(self) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setObjectName("notesEdit")
        edit.setPlaceholderText(self.tr("What others should know"))
        edit.setToolTip(self.tr("Kept in the model's file and shown in the model browser, beside your name (Settings > Options)"))
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(3 * edit.fontMetrics().lineSpacing() + 8)
        return edit

    def _on_edited(self, *_: object) -> None:
        if not self._is_showing:
            self._session.set_train_options(self.options())

    def _restore(self) -> None:
        """What the project remembers; what another one has shown is gone."""
        options = self._session.train_options
        self._is_showing = True
        self._model.setFilePath(options.model_path)
        self._holdout.setValue(100.0 * options.holdout)
        self._folds.setCurrentIndex(max(0, self._folds.findData(options.folds)))
        self._epochs.setValue(options.epochs)
        self._seed.setValue(options.seed)
        self._exchange.setChecked(options.exchange)
        self._adversarial.setChecked(options.adversarial)
        self._propagate.setChecked(options.propagate)
        self._smoothing.setValue(options.smoothing)
        self._prior.setValue(options.prior)
        self._notes.setPlainText(options.notes)
        self._start.setFilePath(options.start_path)
        self._is_showing = False
        self._notice.hide()
        self._show_figures()

    def _on_train(self) -> None:
        agreed = "" if self._notice.isHidden() else self._refused_path
        self._notice.hide()
        self._asked_path = self._model.filePath()
        try:
            self._session.train(self.options(), agreed)
            self.asked.emit()
        except EngineError as error:
            self._refused_path = error.path if isinstance(error, TargetExistsError) else ""
            self._notice.show_error(error)

    def _on_trained(self, done: Done) -> None:
        self._show_figures()
        if self._model.filePath() == self._asked_path:  # maps of this model can be made again as long as its file is there
            self._model.setFilePath(next_name(self._asked_path, self._session.names_of_models()))
        self.answered.emit(self._figures.widgets)

    def _show_newer(self) -> None:
        """Else nobody would know why a mended label does not show in a map."""
        if self._session.has_newer_labels:
            self._newer.show_text("doubtful", self.tr("The labels changed since this training: train again to use them"))
        else:
            self._newer.hide()

    def _show_figures(self) -> None:
        """What was estimated from other labels says nothing of these."""
        self._show_newer()
        trained = self._session.training_there
        if trained is None:
            self._figures.forget()
        else:
            self._figures.show_found(trained)

    def _show_home(self) -> None:
        propose_home(self._model, self._session.home)

    def _show(self, *_: object) -> None:
        self._train.allow(self._obstacle(), self.tr("Learn from the labels; QGIS stays free meanwhile"))

    def _obstacle(self) -> str:
        session = self._session
        bad = next((check.text for check in session.checks() if check.level == "bad"), "")
        if not session.engine_python:
            return self.tr("Set up the engine first (above)")
        if session.is_busy:
            return self.tr("Another job is running")
        if not session.layers:
            return self.tr("Choose at least one raster layer in step 1")
        if session.labelling.layer is None:
            return self.tr("Choose a label layer in step 2, or make a new one")
        return bad


def _model_widget() -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setObjectName("modelFile")
    widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
    widget.setConfirmOverwrite(False)  # it is asked where it is done, also of a name that was typed
    widget.setFilter("X-ModalNet (*.xmn)")
    return widget


def _spin(spin: QgsSpinBox, name: str, low: float, high: float, usual: float, suffix: str = "", lowest: str = "") -> QgsSpinBox:
    """lowest: what is said in place of the lowest number."""
    spin.setObjectName(name)
    spin.setSpecialValueText(lowest)
    spin.setRange(low, high)
    spin.setClearValue(usual)
    spin.setValue(usual)
    spin.setSuffix(suffix)
    room_for_text(spin)
    return spin


def _box(name: str, text: str, tip: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setObjectName(name)
    box.setToolTip(plain(tip))
    box.setChecked(True)
    return box
