"""A finished map for elsewhere: what GDAL, QGIS and the words of the STAC specification make of the files."""

import csv
import json
import os
import re
import shutil
from datetime import date, datetime, timezone
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
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
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage

from xmodalnet.engine.errors import JobError, LayerError, OutputError
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import layers, layout, styling
from xmodalnet.plugin.class_files import Origin, write_class_raster
from xmodalnet.plugin.class_maps import ClassMap

from . import test_finished_maps
from .conftest import in_project, to_change, wait_until, write_raster
from .test_finished_maps import CLASSES, CODES, left_over, pixels

PLACED = (QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemScaleBar, QgsLayoutItemPicture)
session, class_map = test_finished_maps.session, test_finished_maps.class_map


def written(session, ask):
    """What an export says when it is done."""
    told, failed = [], []
    session.exports.written.connect(lambda text, path: told.append((text, path)))
    session.failed.connect(failed.append)
    ask()
    wait_until(lambda: (told or failed) and not session.is_busy, 60)
    assert not failed, str(failed[0])
    return told[-1]


def test_a_geotiff_is_a_copy_with_names_colours_and_style(session, class_map, tmp_path):
    target = tmp_path / "out.tif"
    text, path = written(session, lambda: session.exports.write_raster(class_map, target))
    assert (text, path) == (f"Written: {target}", str(target))
    assert (pixels(target) == CODES).all()
    dataset = gdal.Open(str(target))
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert dataset.GetMetadataItem("PROVENANCE") == '{"model": "river.xmn"}'
    assert dataset.GetRasterBand(1).GetDefaultRAT().GetRowCount() == 3
    again = QgsRasterLayer(str(target), "again")
    assert [entry.label for entry in again.renderer().classes()] == [spec.name for spec in CLASSES]
    assert left_over(tmp_path) == ["maps", "out.qml", "out.tif", "out.tif.aux.xml"]


def test_a_geopackage_has_the_areas(session, class_map, tmp_path):
    target = tmp_path / "out.gpkg"
    written(session, lambda: session.exports.write_polygons(class_map, target))
    shapes = QgsVectorLayer(str(target), "shapes", "ogr")
    assert sum(feature["area_ha"] for feature in shapes.getFeatures()) == pytest.approx(3.8, rel=0.002)
    assert [field.name() for field in shapes.fields()] == ["fid", "code", "class", "area_ha"]
    assert len(QgsProject.instance().mapLayers()) == 1, "an export is no layer"
    del shapes
    assert left_over(tmp_path) == ["maps", "out.gpkg"]


def test_a_table_has_pixels_and_shares_and_of_a_map_of_the_engine_areas(session, class_map, scene, tmp_path):
    target = tmp_path / "Flächen.csv"
    text, _ = written(session, lambda: session.exports.write_areas(class_map, target))
    assert text == f"Written: {target}"
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert [(int(row["code"]), row["class"]) for row in rows] == [(spec.code, spec.name) for spec in CLASSES]
    counts = [int((spec.code == CODES).sum()) for spec in CLASSES]
    assert [int(row["pixels"]) for row in rows] == counts
    assert [float(row["percent"]) for row in rows] == pytest.approx([100 * count / sum(counts) for count in counts], abs=1e-4)
    assert "hectares" not in rows[0], "nobody knows whether its pixels are of one size"
    truth = layers.load_raster(scene["truth"], "truth")
    styling.style_class_map(truth)
    written(session, lambda: session.exports.write_areas(QgsProject.instance().addMapLayer(truth), target))
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert [float(row["hectares"]) for row in rows] == pytest.approx([int(row["pixels"]) / 100 for row in rows])
    assert sum(int(row["pixels"]) for row in rows) == 96 * 96
    assert left_over(tmp_path) == ["Flächen.csv", "maps"]


def test_where_decimals_have_a_comma_a_table_is_as_a_spreadsheet_there_expects_it(session, scene, tmp_path):
    before, truth = QLocale(), layers.load_raster(scene["truth"], "truth")
    styling.style_class_map(truth)
    QLocale.setDefault(QLocale("es_ES"))
    try:
        written(session, lambda: session.exports.write_areas(QgsProject.instance().addMapLayer(truth), tmp_path / "areas.csv"))
    finally:
        QLocale.setDefault(before)
    rows = list(csv.DictReader((tmp_path / "areas.csv").read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert list(rows[0]) == ["code", "class", "pixels", "percent", "hectares"]
    assert all(re.fullmatch(r"\d+,\d{4}", row["percent"]) and "." not in row["hectares"] for row in rows), rows
    assert [float(row["hectares"].replace(",", ".")) for row in rows] == pytest.approx([int(row["pixels"]) / 100 for row in rows])


def test_a_table_of_codes_that_are_no_bytes_has_their_pixels(session, tmp_path):
    layer = layers.load_raster(write_raster(tmp_path / "wide.tif", CODES.astype(np.int16), nodata=255), "wide")
    styling.style_class_map(layer, CLASSES)
    written(session, lambda: session.exports.write_areas(QgsProject.instance().addMapLayer(layer), tmp_path / "areas.csv"))
    rows = list(csv.DictReader((tmp_path / "areas.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [int(row["pixels"]) for row in rows] == [int((spec.code == CODES).sum()) for spec in CLASSES]


def test_a_table_that_would_leave_classes_out_is_not_written(session, tmp_path):
    layer = in_project(QgsRasterLayer(write_raster(tmp_path / "corine.tif", np.full((4, 4), 523, np.int16)), "corine"))
    listed = [QgsPalettedRasterRenderer.Class(code, QColor("#e6004d"), f"Class {code}") for code in (112, 523)]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, listed))
    with pytest.raises(LayerError, match="codes beyond 254, such as 523"):
        session.exports.write_areas(layer, tmp_path / "areas.csv")


@pytest.mark.parametrize("pixel_ha", [4e-8, 12345.678901])
def test_areas_of_large_and_of_tiny_pixels_are_whole_numbers_of_pixels(session, scene, tmp_path, pixel_ha):
    """No power of ten, which other programs take for a text, and no digit less than the pixels have."""
    path = str(tmp_path / "truth.tif")
    for end in ("", ".aux.xml"):
        shutil.copy(scene["truth"] + end, path + end)
    raster = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE, open_options=["IGNORE_COG_LAYOUT_BREAK=YES"])
    table = raster.GetRasterBand(1).GetDefaultRAT().Clone()
    names = [table.GetNameOfCol(column) for column in range(table.GetColumnCount())]
    for row in range(table.GetRowCount()):
        count = table.GetValueAsInt(row, names.index("Count"))
        table.SetValueAsDouble(row, names.index("Hectares"), count * pixel_ha)
    raster.GetRasterBand(1).SetDefaultRAT(table)
    raster = None
    truth = layers.load_raster(path, "truth")
    styling.style_class_map(truth)
    written(session, lambda: session.exports.write_areas(QgsProject.instance().addMapLayer(truth), tmp_path / "areas.csv"))
    rows = list(csv.DictReader((tmp_path / "areas.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert all(re.fullmatch(r"\d+(\.\d+)?", row["hectares"]) for row in rows), rows
    pixels_again = [float(row["hectares"]) / pixel_ha for row in rows]
    assert pixels_again == pytest.approx([int(row["pixels"]) for row in rows], rel=1e-9)


def failure(session, ask):
    """What an export fails with."""
    failed = []
    session.failed.connect(failed.append)
    ask()
    wait_until(lambda: failed and not session.is_busy, 60)
    return failed[0]


def test_a_name_that_qgis_makes_longer_is_told_and_takes_no_file_of_the_users(session, class_map, tmp_path):
    target = tmp_path / "Karte.2024"
    target.write_text("the user's")
    error = failure(session, lambda: session.exports.write_polygons(class_map, target))
    assert "Karte.2024' was not made" in error.message
    assert target.read_text() == "the user's"
    assert left_over(tmp_path) == ["Karte.2024", "maps"]


def test_polygons_of_no_place_have_no_areas_and_a_note_says_so(session, tmp_path):
    notes = []
    session.noted.connect(notes.append)
    layer = layers.load_raster(write_raster(tmp_path / "plain.tif", CODES, epsg=0, nodata=255), "plain")
    styling.style_class_map(layer, CLASSES)
    QgsProject.instance().addMapLayer(layer)
    target = tmp_path / "out.gpkg"
    written(session, lambda: session.exports.write_polygons(layer, target))
    shapes = QgsVectorLayer(str(target), "shapes", "ogr")
    assert {feature["area_ha"] or None for feature in shapes.getFeatures()} == {None}  # PyQt 5 says NULL, PyQt 6 None
    assert notes == [
        "'plain' has no CRS, so that the polygons have no areas: set it (Layer, Set CRS of Layer(s)), and make them again"
    ]


def test_the_style_of_another_file_is_not_written_over(session, class_map, tmp_path):
    style = tmp_path / "out.qml"
    style.write_text("style of the user's out.shp")
    with pytest.raises(JobError, match=r"out\.qml' is the style of another file") as refused:
        session.exports.write_raster(class_map, tmp_path / "out.tif")
    assert refused.value.hint == "Choose another name, such as out_2.tif, or move that style"
    assert style.read_text() == "style of the user's out.shp"
    assert not (tmp_path / "out.tif").exists()


def test_an_export_that_is_replaced_gets_a_new_style(session, class_map, tmp_path):
    for name in ("Wood", "Forest"):
        styling.style_class_map(class_map, (styling.ClassSpec(1, name, "#2e7d32"), *CLASSES[1:]))
        written(session, lambda: session.exports.write_raster(class_map, tmp_path / "out.tif"))
    again = QgsRasterLayer(str(tmp_path / "out.tif"), "again")
    assert [entry.label for entry in again.renderer().classes()] == ["Forest", "Lake & <Shore>", "Road"]


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


@pytest.mark.parametrize("kind", ["raster", "polygons", "picture"])
def test_no_layer_of_the_project_is_written_over(session, class_map, kind, tmp_path):
    before = Path(class_map.source()).read_bytes()
    with pytest.raises(JobError, match="the file of layer 'Classes'") as refused:
        getattr(session.exports, f"write_{kind}")(class_map, Path(class_map.source()))
    assert "map_2.tif" in refused.value.hint
    assert Path(class_map.source()).read_bytes() == before
    with pytest.raises(OutputError, match="does not exist"):
        getattr(session.exports, f"write_{kind}")(class_map, tmp_path / "nowhere" / "out")


@pytest.fixture
def item(session, class_map, tmp_path):
    """With a confidence, a model and a report beside the map."""
    folder = tmp_path / "maps"
    write_raster(folder / "map_confidence.tif", np.full((20, 20), 0.5, np.float32))
    (tmp_path / "river.xmn").touch()
    (folder / "map.tif.html").touch()
    class_map.setCustomProperty("xmodalnet/model", str(tmp_path / "river.xmn"))
    class_map.setCustomProperty("xmodalnet/report", str(folder / "map.tif.html"))
    written(session, lambda: session.exports.write_stac(class_map))
    return json.loads((folder / "map.stac.json").read_text(encoding="utf-8"))


def test_a_stac_item_has_what_the_specification_asks_for(item):
    """https://github.com/radiantearth/stac-spec/blob/v1.0.0/item-spec/item-spec.md, field by field."""
    assert {"type", "stac_version", "id", "geometry", "bbox", "properties", "links", "assets"} <= item.keys()
    assert (item["type"], item["stac_version"], item["id"], item["links"]) == ("Feature", "1.0.0", "map", [])
    assert len(set(item["stac_extensions"])) == 2
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", item["properties"]["datetime"])
    for asset in item["assets"].values():
        assert isinstance(asset["href"], str)
        assert isinstance(asset["roles"], list)
        assert {*asset} <= {"href", "title", "description", "type", "roles", "created", "classification:classes"}


def test_its_place_is_in_degrees_counter_clockwise(item):
    """10 m pixels of UTM zone 33 from 400000, 5800000."""
    west, south, east, north = item["bbox"]
    assert (west, south, east, north) == pytest.approx((13.532122, 52.339378, 13.535116, 52.341212), abs=2e-6)
    [ring] = item["geometry"]["coordinates"]
    assert ring[0] == ring[-1]
    assert len(ring) == 33
    doubled = sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in zip(ring, ring[1:]))
    assert doubled > 0, "RFC 7946: the outer ring goes counter-clockwise"
    assert [min(x for x, _ in ring), min(y for _, y in ring)] == [west, south]


def test_its_projection_and_classes_are_those_of_the_extensions(item):
    properties, asset = item["properties"], item["assets"]["map"]
    assert properties["proj:code"] == "EPSG:32633"
    assert properties["proj:shape"] == [20, 20]
    assert properties["proj:bbox"] == [400000, 5799800, 400200, 5800000]
    assert properties["proj:transform"] == [10, 0, 400000, 0, -10, 5800000]
    classes = asset["classification:classes"]
    assert [(entry["value"], entry["name"], entry.get("color_hint")) for entry in classes] == [
        (1, "Wood", "2E7D32"),
        (2, "Lake_Shore", "1F78B4"),
        (7, "Road", "525252"),
        (255, "no_data", None),
    ]
    assert classes[1]["title"] == "Lake & <Shore>"
    assert all(re.fullmatch("[0-9A-Za-z_-]+", entry["name"]) for entry in classes)
    assert classes[-1]["nodata"] is True


def test_its_assets_are_the_files_that_are_there(item):
    assets = {key: (asset["href"], asset.get("type"), asset["roles"][0]) for key, asset in item["assets"].items()}
    assert assets == {
        "map": ("./map.tif", "image/tiff; application=geotiff", "data"),
        "confidence": ("./map_confidence.tif", "image/tiff; application=geotiff", "data"),
        "model": ("../river.xmn", "application/zip", "model"),
        "report": ("./map.tif.html", "text/html", "metadata"),
    }


def test_its_times_are_those_of_the_map_and_of_the_item_itself(session, class_map, tmp_path):
    """https://github.com/radiantearth/stac-spec/blob/v1.0.0/item-spec/common-metadata.md: "created" of an item is that of the metadata."""
    os.utime(class_map.source(), (1577836800, 1577836800))  # 2020-01-01
    before = datetime.now(timezone.utc).replace(microsecond=0)
    written(session, lambda: session.exports.write_stac(class_map))
    made = json.loads((tmp_path / "maps" / "map.stac.json").read_text(encoding="utf-8"))
    assert made["properties"]["datetime"] == made["assets"]["map"]["created"] == "2020-01-01T00:00:00Z"
    created = datetime.strptime(made["properties"]["created"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
    assert before <= created <= datetime.now(timezone.utc)


def test_its_code_of_no_data_is_that_of_the_file(session, tmp_path):
    codes = np.where(CODES == 255, 0, CODES).astype(np.uint8)
    layer = layers.load_raster(write_raster(tmp_path / "zero.tif", codes, nodata=0), "zero")
    styling.style_class_map(layer, CLASSES)
    written(session, lambda: session.exports.write_stac(layer))
    made = json.loads((tmp_path / "zero.stac.json").read_text(encoding="utf-8"))
    classes = made["assets"]["map"]["classification:classes"]
    assert [(entry["value"], entry.get("nodata", False)) for entry in classes] == [(1, False), (2, False), (7, False), (0, True)]


def test_without_a_crs_a_map_has_no_place_in_a_catalogue(session, raster):
    layer = raster("loose", np.ones((4, 4), np.uint8), epsg=0)
    layer.setCrs(layers.QgsCoordinateReferenceSystem())
    styling.style_class_map(layer, CLASSES)
    with pytest.raises(LayerError, match="has no CRS"):
        session.exports.write_stac(layer)


@pytest.mark.parametrize("raises", [False, True])
@pytest.mark.parametrize("kind", ["raster", "areas"])
def test_a_map_whose_file_is_damaged_is_told_of_and_nothing_is_written(session, tmp_path, kind, raises):
    """Such as one whose copy broke off: its head is whole."""
    noise = np.random.default_rng(0).integers(1, 3, (600, 600), dtype=np.uint8)
    path = Path(write_raster(tmp_path / "map.tif", noise, nodata=255))
    layer = in_project(QgsRasterLayer(str(path), "map"))
    styling.style_class_map(layer, CLASSES[:2])
    os.truncate(path, path.stat().st_size // 2)
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
    try:
        ask, target = getattr(session.exports, f"write_{kind}"), tmp_path / ("out.tif" if kind == "raster" else "out.csv")
        assert f"'{path}' cannot be read" in str(failure(session, lambda: ask(layer, target)))
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()
    assert not target.exists()


def test_files_that_gdal_cannot_read_are_told_of_where_it_raises(session, class_map, tmp_path):
    """As another plugin may have told GDAL to."""
    report = tmp_path / "report.txt"
    report.write_text("no raster")
    class_map.setCustomProperty("xmodalnet/report", str(report))
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        written(session, lambda: session.exports.write_stac(class_map))
    finally:
        if not before:
            gdal.DontUseExceptions()
    item = json.loads((tmp_path / "maps" / "map.stac.json").read_text(encoding="utf-8"))
    assert item["assets"]["report"] == {"href": "../report.txt", "title": "Report", "roles": ["metadata"]}
