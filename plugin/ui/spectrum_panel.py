"""Spectra: the pixel under the pointer beside the means of the labelled classes, kept ones to compare, and a CSV of all."""

from __future__ import annotations

import csv
import math
from dataclasses import replace
from typing import Optional

from qgis.core import QgsPointXY
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFileDialog

from ...engine.errors import EngineError, OutputError
from ..session import Session, Spectrum
from .parts import Section, qgis_icon, row, tool_button
from .spectrum_plot import SpectrumPlot

_QUIET_MS = 40  # many moves of the mouse, one look
_KEPT = ("#17a5a5", "#e377c2", "#69780f", "#fb8072", "#5a87ff")  # colours of pixels that are kept


class SpectrumPanel(Section):
    """Looks at the layer that is chosen here while it is open, and does nothing else."""

    refused = pyqtSignal(object)  # EngineError

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__("spectrumSection")
        self.setTitle(self.tr("Spectra"))
        self._session, self._canvas = session, iface.mapCanvas()
        self._point: Optional[QgsPointXY] = None
        self._pixel: Optional[Spectrum] = None
        self._kept: list[Spectrum] = []
        self._layer = QComboBox()
        self._layer.setObjectName("spectrumLayerCombo")
        self._layer.currentIndexChanged.connect(self._forget)
        self._classes = QCheckBox(self.tr("Classes"))
        self._classes.setObjectName("classSpectraBox")
        self._classes.setToolTip(self.tr("Mean and standard deviation of a pixel inside of each labelled shape"))
        self._classes.setChecked(True)
        self._classes.toggled.connect(self._show)
        self._keep = tool_button(
            qgis_icon("/mActionNewBookmark.svg"), self.tr("Keep this spectrum to compare"), "keepSpectrumButton"
        )
        self._keep.clicked.connect(self._on_keep)
        self._clear = tool_button(qgis_icon("/mActionDeleteSelected.svg"), self.tr("Forget what was kept"), "clearSpectraButton")
        self._clear.clicked.connect(self._forget)
        self._save = tool_button(qgis_icon("/mActionFileSave.svg"), self.tr("Save what is shown as CSV…"), "saveSpectraButton")
        self._save.clicked.connect(self._ask_file)
        self._plot = SpectrumPlot()
        line = row(self._layer, self._classes, self._keep, self._clear, self._save)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.body.addWidget(self._plot)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_QUIET_MS)
        self._soon.timeout.connect(self._look)
        self._canvas.xyCoordinates.connect(self._on_moved)
        session.layers_changed.connect(self._show_layers)
        session.labelling.changed.connect(self._on_labels)
        self.collapsedStateChanged.connect(self._show)
        self.setCollapsed(True)
        self._show_layers()

    def let_go(self) -> None:
        """Listen to the canvas no more."""
        self._soon.stop()
        self._canvas.xyCoordinates.disconnect(self._on_moved)

    @property
    def _is_open(self) -> bool:
        return self.isVisible() and not self.isCollapsed()

    def _on_moved(self, point: QgsPointXY) -> None:
        self._point = point
        if self._is_open and not self._soon.isActive():
            self._soon.start()

    def _on_labels(self) -> None:
        if self._is_open:
            self._show()

    def _show_layers(self) -> None:
        streams = [self._layer.itemData(index) for index in range(self._layer.count())]
        if streams != list(self._session.layers):
            self._layer.blockSignals(True)
            self._layer.clear()
            for stream in self._session.layers:
                self._layer.addItem(stream.upper(), stream)
            self._layer.blockSignals(False)
        self._forget()

    def _forget(self, *_: object) -> None:
        """Another layer has other bands."""
        self._kept, self._pixel = [], None
        self._show()

    def _look(self) -> None:
        stream = self._layer.currentData()
        if stream is not None and self._point is not None:
            crs = self._canvas.mapSettings().destinationCrs()
            try:
                self._pixel = self._session.spectrum_at(stream, self._point, crs)
            except EngineError:  # the card of step 1 says what is wrong with the layer, and not at every move
                self._pixel = None
        self._show()

    def _on_keep(self) -> None:
        if self._pixel is not None:
            color = _KEPT[len(self._kept) % len(_KEPT)]
            name = self.tr("Pixel {}").format(len(self._kept) + 1)
            self._kept.append(replace(self._pixel, name=name, color=color))
        self._show()

    def _show(self, *_: object) -> None:
        if not self._is_open:
            return
        classes = self._of_classes() if self._classes.isChecked() else ()
        self._plot.show_spectra([*classes, *self._kept, *([self._pixel] if self._pixel is not None else [])])
        self._keep.setEnabled(self._pixel is not None)
        self._clear.setEnabled(bool(self._kept))
        self._save.setEnabled(bool(self._plot.spectra))

    def _of_classes(self) -> tuple[Spectrum, ...]:
        stream = self._layer.currentData()
        try:
            return self._session.class_spectra(stream) if stream is not None else ()
        except EngineError:  # as above
            return ()

    def _ask_file(self) -> None:
        start = f"{self._session.data_folder}/spectra.csv"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save Spectra"), start, "CSV (*.csv)")
        if path:
            self.save(path if path.lower().endswith(".csv") else path + ".csv")

    def save(self, path: str) -> None:
        """What is shown as a table: a line per band; of classes the standard deviation too."""
        spectra = self._plot.spectra
        columns = [("wavelength_nm" if spectra[0].in_nm else "band", list(spectra[0].axis))]
        for one in spectra:
            columns.append((one.name, one.values.tolist()))
            if one.spread.any():
                columns.append((self.tr("{} (standard deviation)").format(one.name), one.spread.tolist()))
        try:
            with open(path, "w", newline="", encoding="utf-8") as file:
                table = csv.writer(file)
                table.writerow([name for name, _ in columns])
                for line in zip(*(values for _, values in columns)):
                    table.writerow(["" if math.isnan(value) else f"{value:.6g}" for value in line])
        except OSError as error:
            self.refused.emit(OutputError(self.tr("'{}' cannot be written").format(path), str(error)))
