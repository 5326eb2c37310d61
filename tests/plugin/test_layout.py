"""A map on a page: what QGIS makes of it, and what stands where."""

import json
import re
import shutil
from datetime import date
from itertools import combinations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QLocale, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage

from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import layers, layout, styling
from xmodalnet.plugin.class_files import Origin, write_class_raster
from xmodalnet.plugin.class_maps import ClassMap

from . import test_finished_maps
from .conftest import in_project, to_change
from .test_exports import written
from .test_finished_maps import CLASSES, left_over

session, class_map = test_finished_maps.session, test_finished_maps.class_map
PLACED = (QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemScaleBar, QgsLayoutItemPicture)


def test_a_picture_is_a_page_with_the_map_in_its_colours(session, class_map, tmp_path):
    target = tmp_path / "out.png"
    written(session, lambda: session.exports.write_picture(class_map, target))
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == pytest.approx((210 / 25.4 * 200, 297 / 25.4 * 200), abs=1)
    assert round(picture.dotsPerMeterX() * 0.0254) == 200
    page = layout.build_layout(ClassMap.of(class_map), "", "")
    _, place = layout.page_picture(page)
    seen = [picture.pixelColor(place.left() + round(part * place.width()), place.center().y()).name() for part in (0.4, 0.6)]
    assert seen == ["#2e7d32", "#1f78b4"], "Wood left, Lake right"
    assert left_over(tmp_path) == ["maps", "out.png"]


def test_a_page_has_as_much_white_above_as_below(session, class_map):
    page = layout.build_layout(ClassMap.of(class_map), "River", "Source")
    items = [item for item in page.items() if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage)]
    above = min(item.pagePos().y() for item in items)
    below = page.pageCollection().page(0).rect().height() - max(item.pagePos().y() + item.rect().height() for item in items)
    assert above > 10
    assert above == pytest.approx(below, abs=4), "a legend is a little higher than its lines"


def test_the_legend_names_the_classes_and_nothing_else(session, class_map):
    page = layout.build_layout(ClassMap.of(class_map), "River", "Source")
    item = page.itemById(layout.LEGEND_ID)
    [node] = item.model().rootGroup().findLayers()
    shown = item.model().layerLegendNodes(node)
    assert [one.data(0) for one in shown] == [spec.name for spec in CLASSES]
    assert item.legendSettings().columnCount() == 1


def test_a_map_that_knows_its_areas_has_them_in_its_legend_and_its_sensors_at_the_foot(session, scene, tmp_path):
    source, count = scene["truth"], 96 * 96
    for suffix in ("", ".aux.xml"):
        shutil.copy(source + suffix, f"{tmp_path}/truth.tif{suffix}")
    dataset = to_change(tmp_path / "truth.tif")
    dataset.SetMetadataItem("PROVENANCE", json.dumps({"streams": ["msi", "sar"]}))
    dataset = None
    layer = in_project(QgsRasterLayer(str(tmp_path / "truth.tif"), "truth"))
    styling.style_class_map(layer)
    made = ClassMap.of(layer)
    page = layout.build_layout(made, "", "")
    item = page.itemById(layout.LEGEND_ID)
    [node] = item.model().rootGroup().findLayers()
    found = [re.fullmatch(r"(.+) \((\d+(?:\.\d)?) ha\)", one.data(0)) for one in item.model().layerLegendNodes(node)]
    assert [one[1] for one in found] == [spec.name for spec in made.classes]
    assert sum(float(one[2]) for one in found) == pytest.approx(count / 100, abs=len(found) / 2), (
        "a pixel is a hundredth of a hectare"
    )
    more, origin = (*made.classes, ClassSpec(9, "Glacier", "#ffffff")), Origin(made.path, made.path)
    write_class_raster(made.path, tmp_path / "more.tif", more, origin, lambda _: None, lambda: False)
    wider = layers.load_raster(str(tmp_path / "more.tif"), "more")
    styling.style_class_map(wider, more)
    assert ClassMap.of(wider).classes == more
    assert list(layout._captions(ClassMap.of(wider))) == [spec.code for spec in made.classes], "it holds no glacier"
    text = layout.source_text(made, date(2026, 5, 4))
    assert text.startswith("truth.tif, from MSI + SAR. EPSG:32633")


@pytest.mark.parametrize("odd", [255, 2.5])
def test_values_that_are_no_classes_are_not_in_the_legend_and_move_no_name(session, raster, odd):
    layer = raster("map", np.array([[1, 2], [3, 255]], np.uint8))
    values = sorted([1, 2, 3, odd])
    entries = [QgsPalettedRasterRenderer.Class(value, QColor(10 * int(value), 0, 0), f"is {value}") for value in values]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    page = layout.build_layout(ClassMap.of(layer), "", "")
    item = page.itemById(layout.LEGEND_ID)
    [node] = item.model().rootGroup().findLayers()
    shown = item.model().layerLegendNodes(node)
    pictures = [one.data(Qt.ItemDataRole.DecorationRole).pixmap(16, 16).toImage() for one in shown]
    reds = [picture.pixelColor(picture.rect().center()).red() for picture in pictures]
    assert [(red, one.data(0)) for red, one in zip(reds, shown)] == [(10, "is 1"), (20, "is 2"), (30, "is 3")]


def test_all_areas_of_a_legend_are_in_one_unit(qgis_app):
    """24.9 ha and 7,600 m² are not compared at a glance."""
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    try:
        assert [layout._area(area, 24.9) for area in (24.9, 0.76, 0.004, 0)] == ["24.9 ha", "0.8 ha", "< 0.1 ha", "0 ha"]
        assert [layout._area(area, 0.9) for area in (0.9, 0.0004)] == ["9,000 m²", "4.0 m²"]
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("area", "text"),
    [
        (0, "0 ha"),
        (0.00044, "4.4 m²"),
        (0.44, "4,400 m²"),
        (1.34, "1.3 ha"),
        (12.6, "12.6 ha"),
        (330.2, "330 ha"),
        (99_999, "99,999 ha"),
        (1_234_567, "12,346 km²"),
    ],
)
def test_an_area_is_rounded_to_what_a_reader_takes_in(qgis_app, area, text):
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    try:
        assert layout._area(area, area) == text
    finally:
        QLocale.setDefault(before)


def test_many_classes_have_several_columns(session, raster):
    layer = raster("many", np.arange(100, dtype=np.uint8).reshape(10, 10))
    many = tuple(styling.ClassSpec(code, f"Class {code}", "#123456") for code in range(40))
    styling.style_class_map(layer, many)
    page = layout.build_layout(ClassMap.of(layer), "River", "Source")
    item = page.itemById(layout.LEGEND_ID)
    assert item.legendSettings().columnCount() > 1


def test_a_layout_of_the_project_is_named_after_the_map_and_never_twice(session, class_map):
    first, second = session.exports.add_layout(class_map), session.exports.add_layout(class_map)
    assert [first.name(), second.name()] == ["Classes", "Classes 2"]
    assert QgsProject.instance().layoutManager().layoutByName("Classes") is first
    assert first.itemById(layout.MAP_ID).layers() == [class_map]
    assert first.itemById(layout.MAP_ID).extent().contains(class_map.extent())


def test_a_page_is_called_as_its_map_whatever_the_project_is_called(session, class_map, tmp_path):
    QgsProject.instance().setTitle("Survey of 2026")
    QgsProject.instance().setFileName(str(tmp_path / "flood.qgz"))
    class_map.setName("River in May")
    made = session.exports.add_layout(class_map)
    texts = [item.text() for item in made.items() if isinstance(item, QgsLayoutItemLabel)]
    assert (made.name(), texts.count("River in May")) == ("River in May", 1)


def test_a_map_in_degrees_has_its_shape_on_the_ground(session, raster):
    """60 degrees from the equator a degree of longitude is half as long."""
    layer = raster("degrees", np.ones((20, 20), np.uint8), left=10, top=60.1, pixel=0.01, epsg=4326)
    styling.style_class_map(layer, CLASSES)
    page = layout.build_layout(ClassMap.of(layer), "", "")
    item = page.itemById(layout.MAP_ID)
    assert not item.crs().isGeographic()
    assert item.rect().width() / item.rect().height() == pytest.approx(0.5, rel=0.01)
    assert item.extent().height() == pytest.approx(0.2 * 111_320, rel=0.01), "in metres"
    scale = next(one for one in page.items() if isinstance(one, QgsLayoutItemScaleBar))
    assert scale.unitLabel() in ("m", "km")


def test_a_map_of_no_known_place_has_neither_scale_nor_north(session, raster):
    layer = raster("plain", np.ones((20, 20), np.uint8), epsg=0)
    styling.style_class_map(layer, CLASSES)
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    page = layout.build_layout(ClassMap.of(layer), "", "")
    assert [type(item) for item in page.items() if isinstance(item, PLACED[2:])] == []
    text = layout.source_text(ClassMap.of(layer), date(2026, 5, 4))
    assert text == "plain.tif. No CRS. Made with X-ModalNet for QGIS, 2026-05-04"


def test_an_upright_map_has_an_upright_page(session, raster):
    layer = raster("high", np.ones((30, 10), np.uint8))
    styling.style_class_map(layer, CLASSES)
    page = layout.build_layout(ClassMap.of(layer), "", "")
    size = page.pageCollection().page(0).pageSize()
    assert (size.width(), size.height()) == (210, 297)


@pytest.mark.parametrize("shape", [(10, 40), (10, 15), (10, 10), (15, 10), (60, 10)])
@pytest.mark.parametrize(
    ("count", "name"),
    [
        (1, "Lake"),
        (5, "Vegetation, whose name is very long indeed"),
        (12, "Vegetation that is high"),
        (40, "Vegetation that is high"),
        (60, "Class of a name that is long"),
        (254, "Class"),
    ],
)
def test_what_is_on_a_page_lies_on_it_and_not_on_one_another(session, raster, shape, count, name):
    layer = raster("map", np.arange(shape[0] * shape[1], dtype=np.uint8).reshape(shape))
    styling.style_class_map(layer, [styling.ClassSpec(code, f"{name} {code}", "#123456") for code in range(count)])
    page = layout.build_layout(ClassMap.of(layer), "River", "Source")
    layout.page_picture(page)  # the legend finds its size when it is drawn
    size = page.pageCollection().page(0).pageSize()
    places = [item.mapRectToScene(item.rect()) for item in page.items() if isinstance(item, PLACED)]
    assert len(places) == 4
    assert all(QRectF(0, 0, size.width(), size.height()).contains(place) for place in places)
    overlaps = [one.intersected(other) for one, other in combinations(places, 2) if one.intersects(other)]
    assert not [(place.width(), place.height()) for place in overlaps if min(place.width(), place.height()) > 2], (
        "but for a legend's margin"
    )
    area = page.itemById(layout.MAP_ID).rect()
    assert (
        area.width() * area.height()
        > (0.02 if count > 200 else 0.08 if max(shape) > 3 * min(shape) or count > 50 else 0.25) * size.width() * size.height()
    )


def test_what_a_layer_is_called_is_not_worked_out_on_a_page(session, class_map):
    page = layout.build_layout(ClassMap.of(class_map), "[% 1 + 1 %]", "of [% env('HOME') %]")
    shown = {item.currentText().replace("\N{WORD JOINER}", "") for item in page.items() if isinstance(item, QgsLayoutItemLabel)}
    assert shown == {"[% 1 + 1 %]", "of [% env('HOME') %]"}
