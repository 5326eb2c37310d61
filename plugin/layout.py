"""A page with a class map: title, legend, scale bar, north arrow and source. One layout for the picture and for QGIS's designer."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsMapSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QRect, QSize, QSizeF
from qgis.PyQt.QtGui import QFont, QImage, QPainter

from .class_maps import ClassMap

DPI = 200
MAP_ID, LEGEND_ID = "map", "legend"
_EDGE_MM, _COLUMN_MM, _TITLE_MM, _FOOT_MM, _GAP_MM = 10.0, 58.0, 12.0, 8.0, 5.0
_SCALE_MM, _ARROW_MM = 18.0, 16.0
_LINE_MM, _LEAST_LINE_MM = 6.0, 3.5  # of the legend
_LONGEST = 3.0  # times as wide as high, or as high as wide
_ARROW = "NorthArrow_02.svg"

_tr = partial(QCoreApplication.translate, "XModalNet")


def build_layout(made: ClassMap, title: str, source: str) -> QgsPrintLayout:
    """A4, upright for a map that is higher than wide. It is in no project's layout manager yet."""
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.renderContext().setDpi(DPI)
    page = layout.pageCollection().page(0)
    extent = made.layer.extent()
    is_wide = extent.width() >= extent.height()
    way = QgsLayoutItemPage.Orientation.Landscape if is_wide else QgsLayoutItemPage.Orientation.Portrait
    page.setPageSize("A4", way)
    width, height = page.pageSize().width(), page.pageSize().height()
    top, bottom = _EDGE_MM + _TITLE_MM, height - _EDGE_MM - _FOOT_MM
    legend_room = bottom - _SCALE_MM - _ARROW_MM - _GAP_MM - top
    lines = _Lines.of(len(made.classes), legend_room)
    size = _fitting(extent, width - 2 * _EDGE_MM - lines.width_mm - _GAP_MM, bottom - top)
    left = (width - size.width() - _GAP_MM - lines.width_mm) / 2  # in the middle: a square map leaves much of the page white
    column = left + size.width() + _GAP_MM
    the_map = _add_map(layout, made)
    _place(the_map, left, top, size.width(), size.height())
    the_map.setExtent(_filling(extent, size.width() / size.height()))
    _place(_add_label(layout, title, 18, is_bold=True), left, _EDGE_MM - 1, width - left - _EDGE_MM, _TITLE_MM)
    _place(_add_label(layout, source, 7), left, top + size.height() + 2, width - left - _EDGE_MM, _FOOT_MM)
    _place(_add_legend(layout, made, the_map, lines), column, top, lines.width_mm, legend_room)
    foot = max(top + size.height(), top + lines.height_mm + _SCALE_MM + _ARROW_MM + _GAP_MM)
    _place(_add_scale(layout, the_map), column, foot - _SCALE_MM, lines.width_mm, _SCALE_MM)
    _place(_add_arrow(layout, the_map), column + 2, foot - _SCALE_MM - _ARROW_MM, _ARROW_MM, _ARROW_MM)
    return layout


def source_text(made: ClassMap, day: date) -> str:
    """The line at the foot of a page."""
    crs = made.layer.crs().userFriendlyIdentifier() if made.layer.crs().isValid() else _tr("no CRS")
    return _tr("{}. {}. Made with X-ModalNet for QGIS, {}").format(made.path.name, crs, day.isoformat())


@dataclass(frozen=True)
class _Lines:
    """How a legend of so many classes finds room."""

    columns: int
    line_mm: float
    height_mm: float

    @classmethod
    def of(cls, count: int, room_mm: float) -> _Lines:
        columns = 1 if count * _LEAST_LINE_MM <= room_mm else 2
        rows = max(1, math.ceil(count / columns))
        line = min(_LINE_MM, room_mm / rows)
        return cls(columns, line, rows * line)

    @property
    def width_mm(self) -> float:
        return _COLUMN_MM * (1.0 if self.columns == 1 else 1.5)

    @property
    def points(self) -> float:
        """Size of the letters: smaller where lines are, and where two columns share the width."""
        return max(4.5, 9 * self.line_mm / _LINE_MM * (1.0 if self.columns == 1 else 0.8))


def map_picture(layout: QgsPrintLayout) -> QgsMapSettings:
    """What has to be drawn for the layout's map alone, in pixels of the page at its resolution."""
    item = layout.itemById(MAP_ID)
    settings = QgsMapSettings()  # not the item's own, which must not be used once the layout is gone
    settings.setLayers(item.layers())
    settings.setDestinationCrs(item.crs())
    settings.setExtent(item.extent())
    settings.setOutputSize(QSize(_pixels(item.rect().width()), _pixels(item.rect().height())))
    settings.setOutputDpi(DPI)
    settings.setFlag(Qgis.MapSettingsFlag.DrawLabeling, False)  # there is nothing to label, and 3.22 may crash where it looks
    settings.setTransformContext(QgsProject.instance().transformContext())
    settings.setBackgroundColor(item.backgroundColor())
    return settings


def page_picture(layout: QgsPrintLayout) -> tuple[QImage, QRect]:
    """The page without what its map shows, which may take long to draw, and where that belongs."""
    item = layout.itemById(MAP_ID)
    shown = item.layers()
    item.setLayers([])
    item.setKeepLayerSet(True)
    try:
        page = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)
    finally:
        item.setLayers(shown)
    at = item.pos()
    place = QRect(_pixels(at.x()), _pixels(at.y()), _pixels(item.rect().width()), _pixels(item.rect().height()))
    return page, place


def compose(page: QImage, place: QRect, picture: QImage) -> QImage:
    """The map's picture in its place on the page, inside of its frame."""
    painter = QPainter(page)
    inside = place.adjusted(1, 1, -1, -1)
    painter.drawImage(inside, picture, picture.rect().adjusted(1, 1, -1, -1))
    painter.end()
    return page


def _pixels(millimetres: float) -> int:
    return round(millimetres / 25.4 * DPI)


def _filling(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """The extent, grown around its middle to as many widths per height as the frame has; else QGIS would change the frame."""
    width = max(extent.width(), extent.height() * ratio)
    return QgsRectangle.fromCenterAndSize(extent.center(), width, width / ratio)


def _fitting(extent: QgsRectangle, width_mm: float, height_mm: float) -> QSizeF:
    """The largest frame of the extent's shape; a very long map gets one that is less long, and some white."""
    ratio = min(max(extent.width() / max(extent.height(), 1e-12), 1 / _LONGEST), _LONGEST)
    width = min(width_mm, height_mm * ratio)
    return QSizeF(width, width / ratio)


def _place(item: QgsLayoutItem, left: float, top: float, width: float, height: float) -> None:
    """In millimetres of the page."""
    item.attemptMove(QgsLayoutPoint(left, top))
    item.attemptResize(QgsLayoutSize(width, height))


def _add_map(layout: QgsPrintLayout, made: ClassMap) -> QgsLayoutItemMap:
    """Of the class map alone, whatever the canvas shows."""
    item = QgsLayoutItemMap(layout)
    item.setId(MAP_ID)
    item.setCrs(made.layer.crs())
    item.setLayers([made.layer])
    item.setKeepLayerSet(True)
    item.setFrameEnabled(True)
    layout.addLayoutItem(item)
    layout.setReferenceMap(item)
    return item


def _add_label(layout: QgsPrintLayout, text: str, points: int, is_bold: bool = False) -> QgsLayoutItemLabel:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    font = QFont(QgsApplication.font())
    font.setPointSize(points)
    font.setBold(is_bold)
    item.setFont(font)
    layout.addLayoutItem(item)
    return item


def _add_legend(layout: QgsPrintLayout, made: ClassMap, the_map: QgsLayoutItemMap, lines: _Lines) -> QgsLayoutItemLegend:
    """The classes alone; in two columns where one would not do."""
    item = QgsLayoutItemLegend(layout)
    item.setId(LEGEND_ID)
    item.setLinkedMap(the_map)
    item.setAutoUpdateModel(False)
    root = item.model().rootGroup()
    root.clear()
    node = root.addLayer(made.layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    _leave_out_band(item, node, len(made.classes))
    item.setColumnCount(lines.columns)
    item.setSplitLayer(lines.columns > 1)
    font = QFont(QgsApplication.font())
    font.setPointSizeF(lines.points)
    item.setStyleFont(QgsLegendStyle.Style.SymbolLabel, font)
    gap = lines.line_mm / 3
    item.setSymbolHeight(lines.line_mm - gap)
    item.setSymbolWidth(1.6 * (lines.line_mm - gap))
    item.setStyleMargin(QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, gap)
    item.setResizeToContents(True)
    layout.addLayoutItem(item)
    return item


def _leave_out_band(item: QgsLayoutItemLegend, node: object, count: int) -> None:
    """QGIS begins the legend of a raster with the name of its band, which tells nothing here."""
    every = item.model().layerOriginalLegendNodes(node)
    first = len(every) - count
    if first > 0:
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(first, len(every))))
        item.model().refreshLayerLegend(node)


def _add_scale(layout: QgsPrintLayout, the_map: QgsLayoutItemMap) -> QgsLayoutItemScaleBar:
    item = QgsLayoutItemScaleBar(layout)
    item.setLinkedMap(the_map)
    item.setStyle("Single Box")
    item.applyDefaultSize(item.guessUnits())
    item.setMaximumBarWidth(_COLUMN_MM - 12)
    text = item.textFormat()
    text.setSize(8)
    item.setTextFormat(text)
    layout.addLayoutItem(item)
    return item


def _add_arrow(layout: QgsPrintLayout, the_map: QgsLayoutItemMap) -> QgsLayoutItemPicture:
    item = QgsLayoutItemPicture(layout)
    found = [Path(folder, "arrows", _ARROW) for folder in QgsApplication.svgPaths()]
    item.setPicturePath(str(next((path for path in found if path.is_file()), "")))
    item.setLinkedMap(the_map)
    layout.addLayoutItem(item)
    return item
