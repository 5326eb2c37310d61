"""A plot of spectra, drawn by Qt in the colours of QGIS's theme: lines over wavelengths, or over band numbers where a layer tells none."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from ..digits import rounded
from ..session import Spectrum

_TICKS = 5
_MOST_LEGEND = 0.3  # of the plot's width
# Ours: an axis of more bands is broken where a step is so many times the usual one of so many before and after it
_FINE_BANDS, _FAR_STEPS, _AROUND = 30, 5.0, 4
_OF_DETECTOR = 10  # as the engine: a run of fewer bands is none
Bounds = tuple[tuple[float, float], tuple[float, float]]  # low and high of x, of y


class SpectrumPlot(QLabel):  # themes give labels the colour of their text
    """All spectra over one another: those with a spread as a line in a band, the others as a line; a spectrum without a colour of its
    own is drawn in that of the text. has_legend: as large as there is room, with names beside the lines."""

    def __init__(self, name: str = "spectrumPlot", has_legend: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        upright = QSizePolicy.Policy.Expanding if has_legend else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self._has_legend = has_legend
        self.spectra: tuple[Spectrum, ...] = ()

    def sizeHint(self) -> QSize:
        return QSize(240, 11 * self.fontMetrics().height())

    def show_spectra(self, spectra: Sequence[Spectrum]) -> None:
        self.spectra = tuple(spectra)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        bounds = bounds_of(self.spectra)
        if bounds is None:
            painter.setPen(self._faint())
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.tr("Move over the map"))
            return
        area = self._area()
        self._draw_axes(painter, area, bounds)
        for spectrum in self.spectra:
            self._draw(painter, area, bounds, spectrum)
        if self._has_legend:
            self._draw_legend(painter, area)

    def _area(self) -> QRectF:
        metrics = self.fontMetrics()
        left, below = metrics.horizontalAdvance("-0.00 ") + 2, metrics.height() + 4
        return QRectF(left, 6, self.width() - left - 8 - self._legend_px(), self.height() - below - 8)

    def _legend_px(self) -> int:
        """How wide the names are, and the lines before them."""
        if not self._has_legend or not self.spectra:
            return 0
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(one.name) for one in self.spectra)
        return int(min(widest, _MOST_LEGEND * self.width()) + 2 * metrics.height())

    def _draw_legend(self, painter: QPainter, area: QRectF) -> None:
        """As many names as there is room for, from the top."""
        metrics = self.fontMetrics()
        left, step = area.right() + metrics.height(), metrics.lineSpacing()
        room = int(self.width() - left - metrics.height())
        for place, spectrum in enumerate(self.spectra[: int(area.height() / step)]):
            middle = area.top() + (place + 0.5) * step
            painter.setPen(QPen(self._color_of(spectrum), 3.0))
            painter.drawLine(QPointF(left, middle), QPointF(left + 0.7 * metrics.height(), middle))
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            name = metrics.elidedText(spectrum.name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(left + metrics.height(), middle + metrics.ascent() / 2 - 1), name)

    def _color_of(self, spectrum: Spectrum) -> QColor:
        return QColor(spectrum.color) if spectrum.color else self.palette().color(QPalette.ColorRole.Text)

    def _draw_axes(self, painter: QPainter, area: QRectF, bounds: Bounds) -> None:
        metrics, text = self.fontMetrics(), self.palette().color(QPalette.ColorRole.Text)
        (left, right), (low, high) = bounds
        for y in ticks(low, high):
            line = _placed(area, bounds, left, y).y()
            painter.setPen(QPen(self._faint(), 0.6))
            painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line))
            painter.setPen(text)
            label = rounded(y)
            painter.drawText(QPointF(area.left() - metrics.horizontalAdvance(label) - 4, line + metrics.ascent() / 2 - 1), label)
        for x in ticks(left, right):
            label = rounded(x)
            width = metrics.horizontalAdvance(label)
            start = min(max(_placed(area, bounds, x, low).x() - width / 2, 0), self.width() - width)
            painter.drawText(QPointF(start, area.bottom() + metrics.ascent() + 3), label)
        unit = "nm" if self.spectra[0].in_nm else self.tr("band")
        painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(unit), area.top() + metrics.ascent()), unit)

    def _draw(self, painter: QPainter, area: QRectF, bounds: Bounds, spectrum: Spectrum) -> None:
        color = self._color_of(spectrum)
        if spectrum.spread.any():
            faint = QColor(color)
            faint.setAlpha(45)
            for part in parts_of(spectrum):
                upper = [_placed(area, bounds, spectrum.axis[k], spectrum.values[k] + spectrum.spread[k]) for k in part]
                lower = [_placed(area, bounds, spectrum.axis[k], spectrum.values[k] - spectrum.spread[k]) for k in part]
                band = _path([*upper, *reversed(lower)])
                painter.fillPath(band, faint)
        painter.setPen(QPen(color, 1.4 if spectrum.color else 2.0))
        for part in parts_of(spectrum):
            points = [_placed(area, bounds, spectrum.axis[k], spectrum.values[k]) for k in part]
            painter.drawPath(_path(points))
            if len(spectrum.axis) <= 30:
                for point in points:
                    painter.drawEllipse(point, 2.0, 2.0)

    def _faint(self) -> QColor:
        color = QColor(self.palette().color(QPalette.ColorRole.Text))
        color.setAlpha(90)
        return color


def bounds_of(spectra: Sequence[Spectrum]) -> Bounds | None:
    """What the axes must hold, with a little room; None where there is nothing to show."""
    lows = [np.nanmin(one.values - one.spread) for one in spectra if np.isfinite(one.values).any()]
    highs = [np.nanmax(one.values + one.spread) for one in spectra if np.isfinite(one.values).any()]
    if not lows:
        return None
    low, high = float(min(lows)), float(max(highs))
    room = 0.06 * (high - low) or 0.5
    left, right = min(min(one.axis) for one in spectra), max(max(one.axis) for one in spectra)
    return (left - 0.5, right + 0.5) if left == right else (left, right), (low - room, high + room)


def ticks(low: float, high: float) -> list[float]:
    """Round numbers from low to high, about as many as _TICKS."""
    wanted = (high - low) / _TICKS
    size = 10.0 ** math.floor(math.log10(wanted))
    step = next(size * times for times in (1, 2, 5, 10) if size * times >= 0.99 * wanted)
    return [round(step * number, 12) for number in range(math.ceil(low / step), math.floor(high / step) + 1)]


def parts_of(spectrum: Spectrum) -> list[list[int]]:
    """Band indices in the order of the axis, in stretches without a gap: a line does not run over bands that say nothing, nor over light
    that a hyperspectral file has left out, as that which water vapour swallows, nor from one detector to another that sees it too."""
    axis = np.asarray(spectrum.axis, float)
    parts: list[list[int]] = []
    for detector in _detectors(axis):
        order = detector[np.argsort(axis[detector], kind="stable")]
        gaps = _gaps(axis[order])
        parts.append([])
        for place, k in enumerate(order.tolist()):
            is_there = np.isfinite(spectrum.values[k])
            if parts[-1] and (place in gaps or not is_there):
                parts.append([])
            if is_there:
                parts[-1].append(k)
    return [part for part in parts if part]


def _detectors(axis: np.ndarray) -> list[np.ndarray]:
    """Bands (C,) of each detector: a hyperspectral file lists one after the other, each from short to long waves. All in one where it
    does not, as where its bands lie in no order."""
    falls = np.flatnonzero(np.diff(axis) < 0) + 1
    parts = np.split(np.arange(len(axis)), falls)
    return parts if all(len(part) >= _OF_DETECTOR for part in parts) else [np.arange(len(axis))]


def _gaps(axis: np.ndarray) -> set[int]:
    """Places in an axis (C,), in order, before which a step is far larger than those around it; of few bands none is."""
    steps = np.diff(axis)
    if len(axis) <= _FINE_BANDS:
        return set()
    around = [np.concatenate([steps[max(0, k - _AROUND) : k], steps[k + 1 : k + 1 + _AROUND]]) for k in range(len(steps))]
    usual = np.array([np.median(some[some > 0]) if (some > 0).any() else np.inf for some in around])
    return set((np.flatnonzero(steps > _FAR_STEPS * usual) + 1).tolist())


def _placed(area: QRectF, bounds: Bounds, x: float, y: float) -> QPointF:
    (left, right), (low, high) = bounds
    return QPointF(
        area.left() + area.width() * (x - left) / (right - left), area.bottom() - area.height() * (y - low) / (high - low)
    )


def _path(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    return path
