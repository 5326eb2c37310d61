"""The plots of spectra in a window of its own, as large as it is made, with the names of what it shows."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from ..session import Spectrum
from .bar_plot import BarPlot
from .spectrum_plot import SpectrumPlot

_SIZE = QSize(900, 520)


class SpectrumWindow(QDialog):
    """Shows what the panel shows while it is open; the map can be pointed at meanwhile."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("spectrumWindow")
        self.setWindowTitle(self.tr("Spectra"))
        self._plot, self._numbered = (SpectrumPlot(name, has_legend=True) for name in ("largeSpectrumPlot", "largeBandPlot"))
        self._bars = BarPlot()
        self._bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        for plot in (self._plot, self._numbered, self._bars):
            layout.addWidget(plot)
        self.resize(_SIZE)

    def show_spectra(self, lines: Sequence[Spectrum], numbered: Sequence[Spectrum], bars: Sequence[Spectrum]) -> None:
        """numbered: those without wavelengths, where others have them; bars: radar of few bands."""
        self._plot.show_spectra(lines)
        self._plot.setVisible(bool(lines) or not bars)
        self._numbered.show_spectra(numbered)
        self._numbered.setVisible(bool(numbered))
        self._bars.show_spectra(bars)
