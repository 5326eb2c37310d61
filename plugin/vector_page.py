"""A page as PDF or SVG: letters and lines stay what they are, and the map, which may take long to draw, comes last as a picture."""

from __future__ import annotations

from typing import Union

from qgis.core import QgsLayoutExporter, QgsPrintLayout
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF
from qgis.PyQt.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from qgis.PyQt.QtSvg import QSvgGenerator

from .layout import DPI, MAP_ID

VECTOR = (".pdf", ".svg")  # endings of such files


class VectorPage:
    """Begun on the main thread, with all but the map; finished on any other."""

    def __init__(self, layout: QgsPrintLayout, suffix: str, size_px: QSize) -> None:
        """size_px: of the page at its resolution."""
        self._painter, self._content = QPainter(), QByteArray()
        self._buffer = QBuffer(self._content)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        page = layout.pageCollection().page(0).rect().size()
        self._device = self._pdf(page) if suffix == ".pdf" else self._svg(size_px)
        self._painter.begin(self._device)
        item = layout.itemById(MAP_ID)
        shown = item.layers()
        item.setLayers([])
        item.setKeepLayerSet(True)
        try:
            QgsLayoutExporter(layout).renderPage(self._painter, 0)
        finally:
            item.setLayers(shown)

    def __del__(self) -> None:
        """Of a page that is given up, as where the user cancels: a device that goes before who paints on it would crash QGIS."""
        if self._painter.isActive():
            self._painter.end()

    def finish(self, place: QRect, picture: QImage) -> bytes:
        """The whole file, with the map's picture in its place, inside of its frame."""
        self._painter.resetTransform()
        self._painter.drawImage(place.adjusted(1, 1, -1, -1), picture, picture.rect().adjusted(1, 1, -1, -1))
        self._painter.end()
        self._buffer.close()
        return bytes(self._content)

    def _pdf(self, page_mm: QSizeF) -> Union[QPdfWriter, QSvgGenerator]:
        writer = QPdfWriter(self._buffer)
        size = QPageSize(page_mm, QPageSize.Unit.Millimeter)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
        writer.setResolution(DPI)
        return writer

    def _svg(self, size_px: QSize) -> Union[QPdfWriter, QSvgGenerator]:
        writer = QSvgGenerator()
        writer.setOutputDevice(self._buffer)
        writer.setResolution(DPI)
        writer.setSize(size_px)
        writer.setViewBox(QRect(0, 0, size_px.width(), size_px.height()))
        return writer
