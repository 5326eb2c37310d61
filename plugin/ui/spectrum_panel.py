"""Spectra: the pixel under the pointer beside the means of the labelled classes, kept ones to compare, and a CSV of all."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFileDialog

from ...engine.errors import EngineError
from ..sensors import sensor_name
from ..session import LIBRARY, Session, Spectrum, write_spectra
from .bar_plot import BarPlot
from .fields import narrow
from .parts import Section, qgis_icon, row, tool_button, with_suffix
from .spectrum_plot import SpectrumPlot
from .spectrum_window import SpectrumWindow

_QUIET_MS = 15  # many moves of the mouse, one look
_BIT_S, _PAUSE_MS = 0.03, 10  # for the classes: a pixel of a file in large pieces takes its time
_MOST_BARS = 12  # bands; with more, radar is drawn as lines
_ALL = ""  # the entry for all layers
_KEPT = ("#17a5a5", "#e377c2", "#69780f", "#fb8072", "#5a87ff")  # colours of pixels that are kept


class SpectrumPanel(Section):
    """Looks at the layer that is chosen here while it is open, and does nothing else."""

    refused = pyqtSignal(object)  # EngineError

    def __init__(self, session: Session, iface: QgisInterface) -> None:
        super().__init__("spectrumSection", "spectra")
        self.setTitle(self.tr("Spectra"))
        self._session, self._canvas = session, iface.mapCanvas()
        self._point: Optional[QgsPointXY] = None
        self._pixels: tuple[Spectrum, ...] = ()  # under the pointer, one per layer that is looked at
        self._kept: list[Spectrum] = []
        self._kept_pixels = 0
        self._layer = QComboBox()
        self._layer.setObjectName("spectrumLayerCombo")
        narrow(self._layer)
        self._layer.currentIndexChanged.connect(self._forget)
        self._classes = QCheckBox(self.tr("Classes"))
        self._classes.setObjectName("classSpectraBox")
        self._classes.setToolTip(self.tr("Mean and standard deviation of a pixel inside of each labelled shape"))
        self._classes.setChecked(True)
        self._classes.toggled.connect(self._show)
        self._keep = tool_button(
            qgis_icon("/mActionNewBookmark.svg"), self.tr("Keep this spectrum to compare (over the map: K)"), "keepSpectrumButton"
        )
        self._keep.clicked.connect(self._on_keep)
        self._clear = tool_button(qgis_icon("/mActionDeleteSelected.svg"), self.tr("Forget what was kept"), "clearSpectraButton")
        self._clear.clicked.connect(self._forget)
        self._save = tool_button(
            qgis_icon("/mActionFileSave.svg"),
            self.tr("Save what is shown as a table or a spectral library…"),
            "saveSpectraButton",
        )
        self._save.clicked.connect(self._ask_file)
        self._plot, self._numbered, self._bars = SpectrumPlot("spectrumPlot"), SpectrumPlot("bandPlot"), BarPlot()
        self._shown: tuple[Spectrum, ...] = ()
        self._tops: dict[str, float] = {}  # by stream, in the order in which they came: how large its values are
        self._window = SpectrumWindow(iface.mainWindow())  # of a section that is closed Qt would hide it
        self._enlarge = tool_button(
            qgis_icon("/mActionZoomFullExtent.svg"), self.tr("Show the plot in a window of its own"), "enlargeSpectraButton"
        )
        self._enlarge.clicked.connect(self._on_enlarge)
        line, tools = row(self._layer, self._classes), row(self._keep, self._clear, self._save, self._enlarge)
        line.setStretch(0, 1)
        tools.addStretch()
        for layout in (line, tools):
            self.body.addLayout(layout)
        for plot in (self._plot, self._numbered, self._bars):
            self.body.addWidget(plot)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_QUIET_MS)
        self._soon.timeout.connect(self._look)
        self._more = QTimer(self)  # while classes are read, bit by bit
        self._more.setSingleShot(True)
        self._more.setInterval(_PAUSE_MS)
        self._more.timeout.connect(self._show)
        self._canvas.xyCoordinates.connect(self._on_moved)
        self._canvas.keyPressed.connect(self._on_key)
        session.layers_changed.connect(self._show_layers)
        session.labelling.changed.connect(self._on_labels)
        self.collapsedStateChanged.connect(self._show)
        self.setCollapsed(True)
        self._show_layers()

    def let_go(self) -> None:
        """Listen to the canvas no more."""
        self._soon.stop()
        self._more.stop()
        self._window.deleteLater()
        self._canvas.xyCoordinates.disconnect(self._on_moved)
        self._canvas.keyPressed.disconnect(self._on_key)

    @property
    def _is_open(self) -> bool:
        return (self.isVisible() and not self.isCollapsed()) or self._window.isVisible()

    def _on_moved(self, point: QgsPointXY) -> None:
        self._point = point
        if self._is_open and not self._soon.isActive():
            self._soon.start()

    def _on_key(self, event: QKeyEvent) -> None:
        """On the way to the button the pointer would leave the pixel."""
        if self._is_open and event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._on_keep()

    def _on_labels(self) -> None:
        if self._is_open:
            self._show()

    @property
    def _streams(self) -> tuple[str, ...]:
        """Those that are looked at."""
        chosen = self._layer.currentData()
        return tuple(self._session.layers) if chosen == _ALL else (chosen,) if chosen in self._session.layers else ()

    def _show_layers(self) -> None:
        streams = [self._layer.itemData(index) for index in range(self._layer.count())]
        wanted = [*self._session.layers, *([_ALL] if len(self._session.layers) > 1 else [])]
        if streams != wanted:
            self._layer.blockSignals(True)
            self._layer.clear()
            for stream in wanted:
                self._layer.addItem(sensor_name(stream) or self.tr("All layers"), stream)
            self._layer.blockSignals(False)
        self._forget()

    def _forget(self, *_: object) -> None:
        """Another layer has other bands."""
        self._kept, self._kept_pixels, self._pixels, self._tops = [], 0, (), {}
        self._show()

    def _look(self) -> None:
        if self._point is not None:
            crs = self._canvas.mapSettings().destinationCrs()
            found = [self._spectrum_at(stream, self._point, crs) for stream in self._streams]
            self._pixels = tuple(one for one in found if one is not None)
        self._show()

    def _spectrum_at(self, stream: str, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Optional[Spectrum]:
        try:
            found = self._session.spectra.at(stream, point, crs)
        except EngineError:  # the card of step 1 says what is wrong with the layer, and not at every move
            return None
        return None if found is None else self._named(found, stream)

    def _named(self, spectrum: Spectrum, stream: str) -> Spectrum:
        """Where several layers are shown, which one it is of."""
        if len(self._streams) < 2:
            return spectrum
        return replace(spectrum, name=f"{spectrum.name} {sensor_name(stream)}", stream=stream)

    def _on_enlarge(self) -> None:
        self._window.show()
        self._window.raise_()
        self._show()

    def _on_keep(self) -> None:
        if self._pixels:
            color = _KEPT[self._kept_pixels % len(_KEPT)]
            self._kept_pixels += 1
            for pixel in self._pixels:
                name = pixel.name.replace(self.tr("Pixel"), self.tr("Pixel {}").format(self._kept_pixels), 1)
                self._kept.append(replace(pixel, name=name, color=color))
        self._show()

    def _show(self, *_: object) -> None:
        if not self._is_open:
            return
        classes = self._of_classes() if self._classes.isChecked() else ()
        self._shown = (*classes, *self._kept, *self._pixels)
        bars = [one for one in self._shown if one.in_db and len(one.values) <= _MOST_BARS]
        lines = [self._beside(one) for one in self._shown if one not in bars]
        numbered = [one for one in lines if not one.in_nm and any(other.in_nm for other in lines)]
        self._plot.show_spectra([one for one in lines if one not in numbered])
        self._plot.setVisible(bool(self._plot.spectra) or not bars)
        self._numbered.show_spectra(numbered)
        self._numbered.setVisible(bool(numbered))
        self._bars.show_spectra(bars)
        self._window.show_spectra(self._plot.spectra, numbered, bars)
        self._keep.setEnabled(bool(self._pixels))
        self._clear.setEnabled(bool(self._kept))
        self._save.setEnabled(bool(self._shown) and not self._more.isActive())  # else the table would lack classes

    def _beside(self, spectrum: Spectrum) -> Spectrum:
        """Layers tell reflectance in other units, 0.3 or 3000: the later ones are brought near to the first by a power of ten."""
        top = self._tops.setdefault(spectrum.stream, float(np.nanmax(np.abs(spectrum.values))) or 1.0)
        times = 10.0 ** round(math.log10(next(iter(self._tops.values())) / top))
        return spectrum if times == 1.0 else replace(spectrum, values=spectrum.values * times, spread=spectrum.spread * times)

    def _of_classes(self) -> tuple[Spectrum, ...]:
        try:
            found = [(stream, self._session.spectra.of_classes(stream, _BIT_S)) for stream in self._streams]
        except EngineError:  # as above
            return ()
        if not all(self._session.spectra.is_whole(stream) for stream in self._streams):
            self._more.start()
        return tuple(self._named(one, stream) for stream, each in found for one in each)

    def _ask_file(self) -> None:
        start = f"{self._session.data_folder}/spectra.csv"
        title, library = self.tr("Save Spectra"), self.tr("ENVI spectral library (*.sli)")
        path, kind = QFileDialog.getSaveFileName(self, title, start, f"CSV (*.csv);;{library}")
        is_library = kind == library or path.lower().endswith(LIBRARY)
        path = with_suffix(self, title, path, LIBRARY if is_library else ".csv")
        if path:
            self.save(path)

    def save(self, path: str) -> None:
        """What is shown (`spectral_library.write_spectra`)."""
        try:
            write_spectra(path, self._shown)
        except EngineError as error:
            self.refused.emit(error)
