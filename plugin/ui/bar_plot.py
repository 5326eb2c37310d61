"""Radar of pixels and classes as bars: a group per band, a bar per spectrum, in decibels."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from ..digits import rounded
from ..session import Spectrum
from .spectrum_plot import ticks

_STEP_DB = 5.0  # the axis begins and ends at multiples of it
_GAP = 0.25  # of a group, between groups


class BarPlot(QLabel):  # themes give labels the colour of their text
    """Hidden while there is nothing to show. A spectrum without a colour of its own is drawn in that of the text."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("barPlot")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.spectra: tuple[Spectrum, ...] = ()
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(240, 8 * self.fontMetrics().height())

    def show_spectra(self, spectra: Sequence[Spectrum]) -> None:
        self.spectra = tuple(spectra)
        self.setVisible(bool(self.spectra))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.spectra:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        low, high = decibel_range(self.spectra)
        metrics = self.fontMetrics()
        left, below = metrics.horizontalAdvance("-00 dB "), metrics.height() + 4
        area = QRectF(left, 6, self.width() - left - 8, self.height() - below - 8)
        self._draw_axis(painter, area, low, high)
        for place, bar in enumerate_bars(self.spectra, area, low, high):
            self._draw_bar(painter, self.spectra[place], bar, area)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        for number, name in enumerate(self.spectra[0].bands):
            middle = area.left() + area.width() * (number + 0.5) / len(self.spectra[0].bands)
            painter.drawText(QPointF(middle - metrics.horizontalAdvance(name) / 2, area.bottom() + metrics.ascent() + 3), name)

    def _draw_axis(self, painter: QPainter, area: QRectF, low: float, high: float) -> None:
        metrics, text = self.fontMetrics(), self.palette().color(QPalette.ColorRole.Text)
        faint = QColor(text)
        faint.setAlpha(90)
        for value in ticks(low, high):
            line = _height(area, value, low, high)
            painter.setPen(QPen(faint, 0.6))
            painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line))
            painter.setPen(text)
            label = f"{rounded(value)} dB"
            painter.drawText(QPointF(area.left() - metrics.horizontalAdvance(label) - 3, line + metrics.ascent() / 2 - 1), label)

    def _draw_bar(self, painter: QPainter, spectrum: Spectrum, bar: tuple[QRectF, float], area: QRectF) -> None:
        """The bar, and a stroke for the standard deviation on both sides of its top."""
        box, spread_px = bar
        text = self.palette().color(QPalette.ColorRole.Text)
        painter.fillRect(box, QColor(spectrum.color) if spectrum.color else text)
        if spread_px > 0:
            painter.setPen(QPen(text, 1.0))
            middle = box.center().x()
            painter.drawLine(
                QPointF(middle, max(box.top() - spread_px, area.top())),
                QPointF(middle, min(box.top() + spread_px, area.bottom())),
            )


def decibel_range(spectra: Sequence[Spectrum]) -> tuple[float, float]:
    """From below the lowest to above the highest bar, spread included, at multiples of 5 dB."""
    lows = min(float(np.nanmin(one.values - one.spread)) for one in spectra)
    highs = max(float(np.nanmax(one.values + one.spread)) for one in spectra)
    low = _STEP_DB * math.floor((lows - 1.0) / _STEP_DB)
    return low, max(_STEP_DB * math.ceil(highs / _STEP_DB), low + _STEP_DB)


def enumerate_bars(spectra: Sequence[Spectrum], area: QRectF, low: float, high: float) -> list[tuple[int, tuple[QRectF, float]]]:
    """The place of its spectrum, the rectangle of each bar, and its spread in pixels of the screen; none where a band has no data."""
    bands = len(spectra[0].values)
    group = area.width() / bands
    width = group * (1 - _GAP) / len(spectra)
    bars = []
    for place, one in enumerate(spectra):
        for band in np.flatnonzero(np.isfinite(one.values)).tolist():
            left = area.left() + group * (band + _GAP / 2) + width * place
            top = _height(area, float(one.values[band]), low, high)
            spread_px = float(one.spread[band]) / (high - low) * area.height()
            bars.append((place, (QRectF(left, top, max(width - 1, 1), area.bottom() - top), spread_px)))
    return bars


def _height(area: QRectF, value: float, low: float, high: float) -> float:
    return area.bottom() - area.height() * (value - low) / (high - low)
