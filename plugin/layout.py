"""A page with a class map: title, legend, scale bar, north arrow and source. One layout for the picture and for QGIS's designer."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
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
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QPointF, QRect, QRectF, QSize, QSizeF
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QImage, QPainter

from .class_maps import ClassMap
from .code_files import hectares
from .metadata import origin_of
from .sensors import sensor_names

DPI = 200
MAP_ID, LEGEND_ID = "map", "legend"
_LONG_MM, _SHORT_MM = 297.0, 210.0  # A4
_POINTS, _LETTER_MM = 9.0, 2.1  # of the legend: letters, and how wide an n of them is
_EDGE_MM, _COLUMN_MM, _TITLE_MM, _FOOT_MM, _GAP_MM = 10.0, 58.0, 12.0, 8.0, 5.0
_SCALE_MM, _ARROW_MM = 18.0, 16.0
_STRIP_MM = 40.0  # of a legend below the map, at most
_BOX_MM = 4.0  # that QGIS leaves around a legend, above and below together
_SYMBOL = 1.6  # width of a symbol, of a line's height
_MOST_COLUMNS = 6
_LEAST_MAP = 0.3  # of the page's width
_BOLD = 0.85  # so much of a line has room where letters are bold
_LINE_MM, _LEAST_LINE_MM = 6.0, 3.5  # of the legend
_LONGEST = 3.0  # times as wide as high, or as high as wide
_FARTHEST_LATITUDE = 85.0  # beyond it no rectangle is true to scale
_LEAST_AREA = 0.1  # that is told as a number
_JOINER = "\N{WORD JOINER}"
_ARROW = "NorthArrow_02.svg"

_tr = partial(QCoreApplication.translate, "XModalNet")


def build_layout(made: ClassMap, title: str, source: str) -> QgsPrintLayout:
    """A4, in the way that shows the map largest: upright or not, the legend beside the map or below it. It is in no project's layout
    manager yet."""
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.renderContext().setDpi(DPI)
    (crs, extent), captions = _on_ground(made), _captions(made)
    plan = _Plan.of(extent, list(captions.values()))
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(plan.page.width(), plan.page.height()))
    the_map = _add_map(layout, made, crs)
    _put(the_map, plan.map)
    the_map.setExtent(_filling(extent, plan.map.width() / plan.map.height()))
    width = plan.page.width() - plan.map.left() - _EDGE_MM
    heading = _add_label(layout, title, 18, is_bold=True)
    heading.setFont(_narrowed(heading.font(), title, _BOLD * width))
    _place(heading, plan.map.left(), plan.map.top() - _TITLE_MM - 1, width, _TITLE_MM)
    _place(_add_label(layout, source, 7), plan.map.left(), plan.map.bottom() + 2, width, _FOOT_MM)
    _put(_add_legend(layout, made, the_map, plan.lines, captions), plan.legend)
    if crs.isValid():  # else nobody knows how large a pixel is, nor where north lies
        _put(_add_scale(layout, the_map), plan.scale)
        _put(_add_arrow(layout, the_map), plan.arrow)
    return layout


def _on_ground(made: ClassMap) -> tuple[QgsCoordinateReferenceSystem, QgsRectangle]:
    """CRS and extent in which the map has its shape on the ground. Degrees are stretched towards the poles: for these an equirectangular
    one that is true to scale in the map's middle."""
    crs, extent = made.layer.crs(), made.layer.extent()
    middle = extent.center()
    if not crs.isGeographic() or abs(middle.y()) > _FARTHEST_LATITUDE:
        return crs, extent
    ground = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=eqc +lat_ts={middle.y():.6f} +lon_0={middle.x():.6f} +datum=WGS84 +units=m +no_defs"
    )
    return ground, QgsCoordinateTransform(crs, ground, QgsProject.instance()).transformBoundingBox(extent)


def _narrowed(font: QFont, text: str, width_mm: float) -> QFont:
    """The font, smaller where a line of it would be too long."""
    font.setPointSizeF(font.pointSizeF() * min(1.0, width_mm / max(_length_mm(text, font), 1e-9)))
    return font


def source_text(made: ClassMap, day: date) -> str:
    """The line at the foot of a page."""
    crs = made.layer.crs().userFriendlyIdentifier() if made.layer.crs().isValid() else _tr("No CRS")
    streams = origin_of(made.layer).get("streams")
    sensors = sensor_names(map(str, streams)) if isinstance(streams, list) else ""
    name = _tr("{}, from {}").format(made.path.name, sensors) if sensors else made.path.name
    return _tr("{}. {}. Made with X-ModalNet for QGIS, {}").format(name, crs, day.isoformat())


def _captions(made: ClassMap) -> dict[int, str]:
    """The classes as the legend names them, by code; where the map tells areas, with these, and without classes that it does not hold."""
    areas = hectares(made.path)
    held = [spec for spec in made.classes if areas.get(spec.code) != 0]
    largest_ha = max((areas[spec.code] for spec in held if spec.code in areas), default=0.0)
    return {
        spec.code: f"{spec.name} ({_area(areas[spec.code], largest_ha)})" if spec.code in areas else spec.name for spec in held
    }


def _area(area_ha: float, largest_ha: float) -> str:
    """Rounded to what a reader takes in, in the unit of the largest, so that areas can be compared: 4 400 m², 12.6 ha, 12 400 km²."""
    units = ((1e5, 0.01, "km²"), (1.0, 1.0, "ha"), (0.0, 1e4, "m²"))
    factor, unit = next((factor, unit) for least, factor, unit in units if largest_ha >= least) if largest_ha else (1.0, "ha")
    value = factor * float(area_ha)
    if 0 < value < _LEAST_AREA and unit != "m²":
        return f"< {QLocale().toString(_LEAST_AREA, 'f', 1)} {unit}"
    return f"{QLocale().toString(value, 'f', 1 if 0 < value < 100 else 0)} {unit}"


@dataclass(frozen=True)
class _Lines:
    """How a legend finds room: column_mm is what a column of it takes, with its longest name."""

    columns: int
    rows: int
    line_mm: float
    column_mm: float

    @classmethod
    def of(cls, count: int, longest_mm: float, columns: int, room_mm: float) -> _Lines:
        """Of so many classes, the longest name so long, in so many columns; the lines are as low as they must be."""
        rows = math.ceil(count / columns)
        line = min(_LINE_MM, (room_mm - _BOX_MM) / rows)
        return cls(columns, rows, line, _GAP_MM + _SYMBOL * line + longest_mm * _points(line) / _POINTS)

    @property
    def height_mm(self) -> float:
        return self.rows * self.line_mm + _BOX_MM

    @property
    def width_mm(self) -> float:
        return self.columns * self.column_mm

    @property
    def points(self) -> float:
        """Size of the letters: smaller where lines are."""
        return _points(self.line_mm)


@dataclass(frozen=True)
class _Plan:
    """Where everything lies on a page, in millimetres."""

    page: QSizeF
    lines: _Lines
    map: QRectF
    legend: QRectF
    scale: QRectF
    arrow: QRectF

    @classmethod
    def of(cls, extent: QgsRectangle, captions: Sequence[str]) -> _Plan:
        """The one with the largest map whose legend can be read, and of as large ones that with the largest legend."""
        plans, count = [], max(len(captions), 1)
        longest = max((_length_mm(text, _legend_font(_POINTS)) for text in captions), default=0.0)
        for page in (QSizeF(_LONG_MM, _SHORT_MM), QSizeF(_SHORT_MM, _LONG_MM)):
            top, bottom = _EDGE_MM + _TITLE_MM, page.height() - _EDGE_MM - _FOOT_MM
            room = bottom - top - _SCALE_MM - _ARROW_MM - _GAP_MM
            for columns in range(1, min(count, _MOST_COLUMNS) + 1):
                plans.append(cls.beside(page, extent, _Lines.of(count, longest, columns, room)))
                plans += cls.below(page, extent, _Lines.of(count, longest, columns, _STRIP_MM))
        return max(plans, key=cls._worth)._in_the_middle()

    def _worth(self) -> tuple[float, ...]:
        line, area = self.lines.line_mm, self.map.width() * self.map.height()
        is_on_page = self.legend.right() <= self.page.width() and self.map.width() >= _LEAST_MAP * self.page.width()
        return is_on_page, min(line, _LEAST_LINE_MM), round(area), line, -self.lines.columns

    def _in_the_middle(self) -> _Plan:
        """As much white above as below."""
        items = {name: getattr(self, name) for name in ("map", "legend", "scale", "arrow")}
        last = max(self.map.bottom() + _FOOT_MM, *(item.bottom() for item in items.values()))
        down = max(0.0, self.page.height() - _EDGE_MM - last) / 2
        return replace(self, **{name: item.translated(0, down) for name, item in items.items()})

    @classmethod
    def beside(cls, page: QSizeF, extent: QgsRectangle, lines: _Lines) -> _Plan:
        """The legend right of the map, and below it, at the foot, arrow and scale."""
        top, bottom = _EDGE_MM + _TITLE_MM, page.height() - _EDGE_MM - _FOOT_MM
        width = max(lines.width_mm, _COLUMN_MM)
        size = _fitting(extent, max(page.width() - 2 * _EDGE_MM - width - _GAP_MM, _GAP_MM), bottom - top)
        left = (page.width() - size.width() - _GAP_MM - width) / 2
        column = left + size.width() + _GAP_MM
        foot = max(top + size.height(), top + lines.height_mm + _SCALE_MM + _ARROW_MM + _GAP_MM)
        return cls(
            page,
            lines,
            QRectF(QPointF(left, top), size),
            QRectF(column, top, width, lines.height_mm),
            QRectF(column, foot - _SCALE_MM, _COLUMN_MM, _SCALE_MM),
            QRectF(column + 2, foot - _SCALE_MM - _ARROW_MM, _ARROW_MM, _ARROW_MM),
        )

    @classmethod
    def below(cls, page: QSizeF, extent: QgsRectangle, lines: _Lines) -> Iterator[_Plan]:
        """The legend below the map, and right of it scale and arrow, if there is room for them all."""
        top, strip = _EDGE_MM + _TITLE_MM, max(lines.height_mm, _SCALE_MM)
        size = _fitting(extent, page.width() - 2 * _EDGE_MM, page.height() - top - _FOOT_MM - strip - _EDGE_MM)
        left, foot = (page.width() - size.width()) / 2, top + size.height() + _FOOT_MM
        scale = left + size.width() - _COLUMN_MM - _ARROW_MM
        if lines.width_mm <= scale - _GAP_MM - left:
            yield cls(
                page,
                lines,
                QRectF(QPointF(left, top), size),
                QRectF(left, foot, lines.width_mm, strip),
                QRectF(scale, foot, _COLUMN_MM, _SCALE_MM),
                QRectF(left + size.width() - _ARROW_MM, foot, _ARROW_MM, _ARROW_MM),
            )


def _points(line_mm: float) -> float:
    return max(4.5, _POINTS * line_mm / _LINE_MM)


def _length_mm(text: str, font: QFont) -> float:
    """Of a line, whatever the screen's resolution."""
    letters = QFontMetricsF(font)
    return letters.horizontalAdvance(text) / letters.horizontalAdvance("n") * _LETTER_MM * font.pointSizeF() / _POINTS


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


def _put(item: QgsLayoutItem, place: QRectF) -> None:
    _place(item, place.left(), place.top(), place.width(), place.height())


def _place(item: QgsLayoutItem, left: float, top: float, width: float, height: float) -> None:
    """In millimetres of the page."""
    item.attemptMove(QgsLayoutPoint(left, top))
    item.attemptResize(QgsLayoutSize(width, height))


def _add_map(layout: QgsPrintLayout, made: ClassMap, crs: QgsCoordinateReferenceSystem) -> QgsLayoutItemMap:
    """Of the class map alone, whatever the canvas shows."""
    item = QgsLayoutItemMap(layout)
    item.setId(MAP_ID)
    item.setCrs(crs)
    item.setLayers([made.layer])
    item.setKeepLayerSet(True)
    item.setFrameEnabled(True)
    layout.addLayoutItem(item)
    layout.setReferenceMap(item)
    return item


def _add_label(layout: QgsPrintLayout, text: str, points: int, is_bold: bool = False) -> QgsLayoutItemLabel:
    item = QgsLayoutItemLabel(layout)
    item.setText(text.replace("[%", f"[{_JOINER}%"))  # else QGIS works out what stands between [% and %]
    font = QFont(QgsApplication.font())
    font.setPointSize(points)
    font.setBold(is_bold)
    item.setFont(font)
    layout.addLayoutItem(item)
    return item


def _add_legend(
    layout: QgsPrintLayout, made: ClassMap, the_map: QgsLayoutItemMap, lines: _Lines, captions: Mapping[int, str]
) -> QgsLayoutItemLegend:
    """The classes alone; in two columns where one would not do."""
    item = QgsLayoutItemLegend(layout)
    item.setId(LEGEND_ID)
    item.setLinkedMap(the_map)
    item.setAutoUpdateModel(False)
    root = item.model().rootGroup()
    root.clear()
    node = root.addLayer(made.layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    _name_classes(item, node, [entry.value for entry in made.layer.renderer().classes()], captions)
    item.setColumnCount(lines.columns)
    item.setSplitLayer(lines.columns > 1)
    item.setColumnSpace(_GAP_MM)
    item.setStyleFont(QgsLegendStyle.Style.SymbolLabel, _legend_font(lines.points))
    gap = lines.line_mm / 3
    item.setSymbolHeight(lines.line_mm - gap)
    item.setSymbolWidth(_SYMBOL * (lines.line_mm - gap))
    item.setStyleMargin(QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, gap)
    item.setResizeToContents(True)
    layout.addLayoutItem(item)
    return item


def _legend_font(points: float) -> QFont:
    font = QFont(QgsApplication.font())
    font.setPointSizeF(points)
    return font


def _name_classes(item: QgsLayoutItemLegend, node: object, shown: Sequence[float], captions: Mapping[int, str]) -> None:
    """shown: the values that the layer shows. QGIS begins with the name of the band, and it names what is no class, such as no data."""
    first = max(0, len(item.model().layerOriginalLegendNodes(node)) - len(shown))
    texts = {place: captions[int(value)] for place, value in enumerate(shown, start=first) if value in captions}
    for place, text in texts.items():
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, place, text)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(texts))
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
