"""Pixels in polygons, counted by hand, and the table that Processing makes of them."""

import json
import math
import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtGui import QColor

from xmodalnet.engine.errors import OutputError
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import polygon_areas, styling
from xmodalnet.plugin.code_files import hectares, pixel_counts
from xmodalnet.plugin.polygon_areas import Content, PolygonContents, placed

from . import test_algorithms
from .conftest import in_project, write_raster

provider = test_algorithms.provider
WOOD, LAKE = ClassSpec(1, "Wood", "#2e7d32"), ClassSpec(2, "Lake & <Shore>", "#1f78b4")
CLASSES = (WOOD, LAKE)
LEFT, TOP, PIXEL = 400000.0, 5800000.0, 10.0
CODES = np.ones((20, 30), np.uint8)
CODES[:, 10:] = 2
CODES[0, :] = 255


def box(left_px, top_px, right_px, bottom_px):
    """A rectangle in pixels of the map, as WKT on it."""
    xs, ys = [LEFT + PIXEL * px for px in (left_px, right_px)], [TOP - PIXEL * px for px in (top_px, bottom_px)]
    corners = [(xs[0], ys[0]), (xs[1], ys[0]), (xs[1], ys[1]), (xs[0], ys[1]), (xs[0], ys[0])]
    return "(({}))".format(", ".join(f"{x} {y}" for x, y in corners))


def polygon(*boxes):
    return QgsGeometry.fromWkt("MULTIPOLYGON({})".format(", ".join(boxes)))


@pytest.mark.parametrize(
    ("shape", "wanted"),
    [
        (polygon(box(8, 2, 13, 4)), (4, 6)),
        (polygon(box(8.4, 2.4, 13.4, 4.4)), (4, 6)),  # by centres: the same pixels
        (polygon(box(8.6, 2.6, 13.6, 4.6)), (2, 8)),
        (polygon(box(8, 0, 13, 4)), (6, 9)),  # the first row has no data
        (polygon(box(0, 2, 2, 4), box(20, 2, 23, 4)), (4, 6)),
        (polygon(box(-5, 18, 3, 40)), (6, 0)),  # beyond the edges
        (polygon(box(5.1, 5.1, 5.4, 5.4)), (0, 0)),
        (polygon(box(100, 100, 120, 120)), (0, 0)),
        (QgsGeometry(), (0, 0)),
    ],
)
def test_pixels_lie_where_their_centres_do(qgis_app, tmp_path, monkeypatch, shape, wanted):
    path = write_raster(tmp_path / "map.tif", CODES, nodata=255)
    for block_px in (1024, 4):
        monkeypatch.setattr(polygon_areas, "_BLOCK_PX", block_px)
        assert PolygonContents(path, CLASSES).of(shape).counts == wanted, block_px


def test_a_hole_is_outside_and_what_crosses_itself_counts_as_drawn(qgis_app, tmp_path):
    contents = PolygonContents(write_raster(tmp_path / "map.tif", CODES, nodata=255), CLASSES)
    outer, inner = (box(*sides)[1:-1] for sides in ((2, 2, 8, 8), (4, 4, 6, 6)))
    assert contents.of(QgsGeometry.fromWkt(f"POLYGON({outer}, {inner})")).counts == (36 - 4, 0)
    tie = [(2, 2), (8, 8), (8, 2), (2, 8), (2, 2)]
    corners = ", ".join(f"{LEFT + PIXEL * col} {TOP - PIXEL * row}" for col, row in tie)
    found = contents.of(QgsGeometry.fromWkt(f"POLYGON(({corners}))")).pixels
    assert 12 <= found <= 24, "the two triangles at the sides, half of 36 pixels"


@pytest.mark.parametrize("kind", ["CurvePolygon({})", "MultiSurface(CurvePolygon({}))", "CurvePolygonZ({})"])
def test_what_is_drawn_in_curves_counts_too(qgis_app, tmp_path, kind):
    """A circle of 5 px around a corner of pixels: by hand 80 centres are less far, half of them on either side of the classes' border."""
    contents = PolygonContents(write_raster(tmp_path / "map.tif", CODES, nodata=255), CLASSES)
    z = " 3" if "Z" in kind else ""
    corners = [(5, 10), (10, 5), (15, 10), (10, 15), (5, 10)]
    places = ", ".join(f"{LEFT + PIXEL * col} {TOP - PIXEL * row}{z}" for col, row in corners)
    circle = QgsGeometry.fromWkt(kind.format(f"CircularString{z and 'Z'}({places})"))
    assert contents.of(circle) == Content((40, 40), 1)


def test_a_turned_map_and_one_without_georeference_are_read_as_qgis_shows_them(qgis_app, tmp_path):
    turned = write_raster(tmp_path / "turned.tif", CODES, nodata=255)
    cos, sin = PIXEL * math.cos(0.5), PIXEL * math.sin(0.5)
    dataset = gdal.Open(turned, gdal.GA_Update)
    dataset.SetGeoTransform((LEFT, cos, sin, TOP, sin, -cos))
    dataset = None
    corners = [(8, 2), (13, 2), (13, 4), (8, 4), (8, 2)]
    places = [(LEFT + cos * col + sin * row, TOP + sin * col - cos * row) for col, row in corners]
    shape = QgsGeometry.fromWkt("POLYGON(({}))".format(", ".join(f"{x} {y}" for x, y in places)))
    assert PolygonContents(turned, CLASSES).of(shape).counts == (4, 6)
    plain = write_raster(tmp_path / "plain.tif", CODES, nodata=255, epsg=0)
    extent = QgsRasterLayer(plain, "plain").extent()
    top = extent.yMaximum()
    shape = QgsGeometry.fromWkt(f"POLYGON((8 {top - 2}, 13 {top - 2}, 13 {top - 4}, 8 {top - 4}, 8 {top - 2}))")
    assert PolygonContents(plain, CLASSES).of(shape).counts == (4, 6)


@pytest.mark.parametrize(("kind", "strange"), [("int16", -2), ("uint16", 300), ("float32", 1.5), ("float32", math.nan)])
def test_codes_of_other_programs_need_be_no_bytes(qgis_app, tmp_path, kind, strange):
    """QGIS's Rasterize writes fractions; what is no code has no class."""
    codes = CODES.astype(kind)
    codes[0, :] = strange
    contents = PolygonContents(write_raster(tmp_path / "map.tif", codes), CLASSES)
    assert contents.of(polygon(box(8, 0, 13, 4))) == Content((6, 9), 0.75)


def test_a_damaged_file_is_told_of(qgis_app, tmp_path):
    noise = np.random.default_rng(0).integers(1, 3, (600, 600), dtype=np.uint8)
    path = write_raster(tmp_path / "map.tif", noise, nodata=255)
    contents = PolygonContents(path, CLASSES)  # newer versions of GDAL do not even open what comes then
    os.truncate(path, os.path.getsize(path) // 2)
    with pytest.raises(OutputError, match=r"map\.tif' cannot be read"):
        contents.of(polygon(box(0, 590, 10, 600)))


def test_the_largest_class_is_the_first_of_equals():
    told = [(content.largest, content.share) for content in (Content((4, 6), 1), Content((5, 5), 1), Content((0, 0), 0))]
    assert told == [(1, 0.6), (0, 0.5), (None, 0)]


@pytest.mark.parametrize(
    ("shape", "wanted"),
    [
        (polygon(box(8, 2, 13, 4)), 1),
        (polygon(box(8, 0, 13, 4)), 0.75),  # the first row has no data
        (polygon(box(-5, 16, 3, 20)), 3 / 8),
        (polygon(box(-5, 0, 5, 4)), 3 / 8),
        (polygon(box(-5, -5, 45, 45)), 19 * 30 / 2500),
        (polygon(box(100, 100, 120, 120)), 0),
        (polygon(box(-4, 2, 4, 4), box(-2, 2, 4, 6)), (4 * 4) / (8 * 2 + 6 * 2)),  # two parts that lie over each other
    ],
)
def test_how_much_of_a_polygon_has_a_class_is_known_beyond_the_map_too(qgis_app, tmp_path, shape, wanted):
    contents = PolygonContents(write_raster(tmp_path / "map.tif", CODES, nodata=255), CLASSES)
    assert contents.of(shape).mapped == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("corners", "counts", "wanted"),
    [
        ([(-4, 2), (2, 8), (2, 2), (-4, 8)], (6, 0), (3 * 3 - 1 * 1) / (2 * 3 * 3)),  # a tie whose knot lies west of the map
        ([(-5, 2), (5, 12), (5, 2), (-5, 12)], (20, 0), 1 / 2),  # with its knot on the map's edge
    ],
)
def test_of_what_crosses_itself_the_part_on_the_map_is_known_too(qgis_app, tmp_path, corners, counts, wanted):
    contents = PolygonContents(write_raster(tmp_path / "map.tif", CODES, nodata=255), CLASSES)
    places = ", ".join(f"{LEFT + PIXEL * col} {TOP - PIXEL * row}" for col, row in (*corners, corners[0]))
    found = contents.of(QgsGeometry.fromWkt(f"POLYGON(({places}))"))
    assert found.counts == counts
    assert found.mapped == pytest.approx(wanted)


def test_a_polygon_that_has_no_place_on_the_map_is_empty(qgis_app, tmp_path):
    contents = PolygonContents(write_raster(tmp_path / "map.tif", CODES, nodata=255), CLASSES)
    degrees, metres = (QgsCoordinateReferenceSystem.fromEpsgId(code) for code in (4326, 32633))
    to_map = QgsCoordinateTransform(degrees, metres, QgsProject.instance().transformContext())
    there = placed(QgsGeometry.fromWkt("POLYGON((15 52, 15.001 52, 15.001 52.001, 15 52))"), to_map)
    assert there.boundingBox().xMinimum() == pytest.approx(500000, abs=1)
    for beyond in ("POLYGON((0 1e9, 1 1e9, 1 2e9, 0 1e9))", "POLYGON((0 -91, 1 -91, 1 -95, 0 -91))"):
        assert contents.of(placed(QgsGeometry.fromWkt(beyond), to_map)).pixels == 0


def with_hectares(path):
    """The attribute table that a map of the engine has."""
    dataset = gdal.Open(path, gdal.GA_Update)
    table = gdal.RasterAttributeTable()
    columns = (
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
        ("Count", gdal.GFT_Integer, gdal.GFU_PixelCount),
        ("Hectares", gdal.GFT_Real, gdal.GFU_Generic),
    )
    for column in columns:
        table.CreateColumn(*column)
    table.SetRowCount(2)
    for row, code in enumerate((1, 2)):
        count = int((code == CODES).sum())
        table.SetValueAsInt(row, 0, code)
        table.SetValueAsInt(row, 1, count)
        table.SetValueAsDouble(row, 2, count / 100)
    dataset.GetRasterBand(1).SetDefaultRAT(table)


@pytest.fixture
def class_map(qgis_app, tmp_path):
    def make(classes=CLASSES):
        path = write_raster(tmp_path / "map.tif", CODES, nodata=255)
        with_hectares(path)
        layer = QgsRasterLayer(path, "map")
        styling.style_class_map(layer, classes)
        return in_project(layer)

    return make


def districts(*shapes, crs="EPSG:32633", fields="field=name:string&field=class:integer"):
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&{fields}", "districts", "memory")
    for number, shape in enumerate(shapes):
        row = QgsFeature(layer.fields())
        row.setGeometry(shape)
        row.setAttributes([f"district {number}", 10 + number])
        layer.dataProvider().addFeature(row)
    return in_project(layer)


class Told(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warned = []

    def pushWarning(self, text):
        self.warned.append(text)


def areas(mapped, polygons, target="TEMPORARY_OUTPUT"):
    """The layer of the results, as Processing would load it, and what was warned of."""
    context, feedback = QgsProcessingContext(), Told()
    context.setProject(QgsProject.instance())
    parameters = {"MAP": mapped, "POLYGONS": polygons, "AREAS": target}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("xmodalnet:areas")
    results, is_done = algorithm.run(parameters, context, feedback)
    assert is_done, feedback.textLog()
    details = context.layerToLoadOnCompletionDetails(results["AREAS"]) if context.layersToLoadOnCompletion() else None
    layer = QgsProcessingUtils.mapLayerFromString(results["AREAS"], context)
    if details is not None and details.postProcessor() is not None:
        details.postProcessor().postProcessLayer(layer, context, feedback)
    return context.takeResultLayer(layer.id()) or layer, feedback.warned


def rows(layer):
    return [[None if value == QVariant() else value for value in row.attributes()] for row in layer.getFeatures()]


def test_a_table_tells_the_class_and_the_hectares_of_each_polygon(provider, class_map):
    polygons = districts(polygon(box(8, 2, 13, 4)), polygon(box(0, 0, 30, 20)), polygon(box(50, 50, 60, 60)))
    found, warned = areas(class_map(), polygons)
    assert found.fields().names() == [
        "name", "class", "code", "class_2", "percent", "mapped", "pixels", "Wood_ha", "Lake & <Shore>_ha"
    ]  # fmt: skip
    assert rows(found) == [
        ["district 0", 10, 2, "Lake & <Shore>", 60.0, 100.0, 10, 0.04, 0.06],
        ["district 1", 11, 2, "Lake & <Shore>", 66.67, 95.0, 570, 1.9, 3.8],
        ["district 2", 12, None, None, None, 0.0, 0, None, None],
    ]
    assert warned == [
        "1 of 3 polygons hold no pixel of a class: their values are empty",
        "1 of 3 polygons have a class in a part only: the column 'mapped' tells in how many percent",
    ]
    assert found.crs().authid() == "EPSG:32633"


def test_of_what_was_told_of_another_map_before_the_new_columns_are_named(provider, class_map):
    mapped = class_map()
    first, _ = areas(mapped, districts(polygon(box(-5, 2, 5, 4))))
    second, warned = areas(mapped, in_project(first))
    assert second.fields().names()[8:13] == ["Lake & <Shore>_ha", "code_2", "class_3", "percent_2", "mapped_2"]
    assert warned == ["1 of 1 polygons have a class in a part only: the column 'mapped_2' tells in how many percent"]


def test_polygons_of_another_crs_stay_in_it(provider, class_map):
    to_degrees = QgsCoordinateTransform(
        *map(QgsCoordinateReferenceSystem.fromEpsgId, (32633, 4326)), QgsProject.instance().transformContext()
    )
    shape = polygon(box(8, 2, 13, 4))
    shape.transform(to_degrees)
    found, _ = areas(class_map(), districts(shape, crs="EPSG:4326"))
    assert rows(found)[0][2:6] == [2, "Lake & <Shore>", 60.0, 100.0]
    assert found.crs().authid() == "EPSG:4326"
    assert next(found.getFeatures()).geometry().equals(shape)


def test_of_pixels_of_several_sizes_the_number_is_told_and_columns_of_one_name_tell_their_codes(provider, tmp_path):
    """Of a degree a side, 60 to 80 degrees north: the northern ones are a third as wide as the southern ones."""
    layer = QgsRasterLayer(write_raster(tmp_path / "north.tif", CODES, left=0, top=80, pixel=1, epsg=4326, nodata=255), "north")
    styling.style_class_map(layer, (WOOD, ClassSpec(2, "wood", "#1f78b4")))
    shape = QgsGeometry.fromWkt("POLYGON((8 78, 13 78, 13 76, 8 76, 8 78))")
    found, _ = areas(in_project(layer), districts(shape, crs="EPSG:4326"))
    assert found.fields().names()[-2:] == ["Wood_1_px", "wood_2_px"]
    assert rows(found)[0][-2:] == [4, 6]


def test_a_map_that_was_written_anew_has_the_names_that_it_has_now(provider, class_map, tmp_path):
    """Given by its path, which a layer of the project shows as it was."""
    old = class_map()
    styling.write_qml(old)
    now = QgsRasterLayer(old.source(), "now")
    styling.style_class_map(now, (ClassSpec(1, "Forest", "#2e7d32"), ClassSpec(2, "Mere", "#1f78b4")))
    styling.write_qml(now)
    fields = [areas(given, districts(polygon(box(8, 2, 13, 4))))[0].fields().names()[-2:] for given in (old.source(), old)]
    assert fields == [["Forest_ha", "Mere_ha"], ["Wood_ha", "Lake & <Shore>_ha"]]


def test_a_warped_map_without_a_style_has_the_classes_of_its_table(provider, class_map, tmp_path):
    """QGIS lists all 256 colours of its table."""
    before = gdal.Open(class_map().source(), gdal.GA_Update)
    colors, table = gdal.ColorTable(), before.GetRasterBand(1).GetDefaultRAT().Clone()
    for code in range(256):
        colors.SetColorEntry(code, (code, code, code, 255))
    before.GetRasterBand(1).SetColorTable(colors)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for row, name in enumerate(("Wood", "Lake")):
        table.SetValueAsString(row, table.GetColumnCount() - 1, name)
    before.GetRasterBand(1).SetDefaultRAT(table)
    before = None
    gdal.Warp(str(tmp_path / "warped.tif"), str(tmp_path / "map.tif"), xRes=5, yRes=5)
    found, warned = areas(str(tmp_path / "warped.tif"), districts(polygon(box(8, 2, 13, 4))))
    assert warned == []
    assert found.fields().names()[-2:] == ["Wood_ha", "Lake_ha"]
    assert rows(found)[0][-2:] == [0.04, 0.06]


@pytest.mark.parametrize("kind", ["uint8", "int16", "float32"])
def test_a_raster_of_codes_that_shows_no_classes_has_one_for_each(provider, tmp_path, kind):
    """As what QGIS's Sieve and Rasterize make of a map; the user's layer stays as it looks."""
    layer = in_project(QgsRasterLayer(write_raster(tmp_path / "sieved.tif", CODES.astype(kind), nodata=255), "sieved"))
    assert not isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    found, warned = areas(layer, districts(polygon(box(8, 2, 13, 4))))
    assert warned == ["The file of 'sieved' names no classes: each is called by its code"]
    assert found.fields().names()[-2:] == ["1_ha", "2_ha"]
    assert rows(found)[0][-2:] == [0.04, 0.06]
    assert not isinstance(layer.renderer(), QgsPalettedRasterRenderer)


@pytest.mark.parametrize(
    "values",
    [CODES + 0.5, CODES * 300.0, -CODES.astype(float), np.stack([CODES] * 3)],
)
def test_an_image_is_no_class_map(provider, tmp_path, values):
    """Fractions, large and negative numbers, and three bands of bytes."""
    values = values.astype(np.float32) if values.ndim == 2 else values
    layer = in_project(QgsRasterLayer(write_raster(tmp_path / "image.tif", values), "image"))
    context, feedback = QgsProcessingContext(), Told()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("xmodalnet:areas")
    parameters = {"MAP": layer, "POLYGONS": districts(polygon(box(8, 2, 13, 4))), "AREAS": "TEMPORARY_OUTPUT"}
    assert not algorithm.run(parameters, context, feedback)[1]
    assert "'image' (parameter MAP) is no class map: its values are no codes of classes" in feedback.textLog()


@pytest.mark.parametrize("size", [5, 20])
def test_a_map_that_was_warped_is_of_the_pixels_that_it_has_now(provider, class_map, tmp_path, size):
    """GDAL takes the table of the map that it came from along, with its numbers of pixels, which are another map's: 4 x 6 px of 10 m."""
    before = class_map().source()
    warped = str(tmp_path / "warped.tif")
    gdal.Warp(warped, before, xRes=size, yRes=size)
    assert "Hectares" in Path(f"{warped}.aux.xml").read_text(encoding="utf-8")
    layer = QgsRasterLayer(warped, "warped")
    styling.style_class_map(layer, CLASSES)
    found, _ = areas(in_project(layer), districts(polygon(box(8, 2, 12, 8))))
    assert rows(found)[0][-2:] == [0.12, 0.12]
    assert hectares(Path(warped)) == {}


def test_the_numbers_of_a_map_are_not_those_of_what_was_cut_out_of_it(qgis_app, scene, tmp_path):
    """A mask leaves pixels where they are: GDAL takes table and tags along, with the numbers of all of them."""
    truth = gdal.Open(scene["truth"])
    codes, (left, size, _, top, *_) = truth.ReadAsArray(), truth.GetGeoTransform()
    right, middle, bottom = left + 96 * size, left + 48 * size, top - 96 * size
    corners = [[left, top], [middle, top], [middle, bottom], [left, bottom], [left, top]]
    half = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [corners]}}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    (tmp_path / "half.geojson").write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [half]}))
    cut = str(tmp_path / "cut.tif")
    gdal.Warp(
        cut, truth, outputBounds=(left, bottom, right, top), xRes=size, yRes=size, cutlineDSName=str(tmp_path / "half.geojson")
    )
    now = gdal.Open(cut)
    assert now.GetGeoTransform() == truth.GetGeoTransform()
    assert (now.ReadAsArray()[:, 48:] == 255).all()
    assert (now.ReadAsArray()[:, :48] == codes[:, :48]).all()
    assert {code: count for code, count in pixel_counts(Path(scene["truth"])).items() if count} == {
        int(code): int((codes == code).sum()) for code in np.unique(codes)
    }
    assert pixel_counts(Path(cut)) == hectares(Path(cut)) == {}


def test_classes_of_codes_that_no_map_of_ours_can_have_are_told_of(provider, tmp_path):
    """As of CORINE, 111 to 523: the half of them would be left out, and the largest of the others called the class of a polygon."""
    layer = in_project(
        QgsRasterLayer(write_raster(tmp_path / "corine.tif", np.where(CODES == 1, 112, 523).astype(np.int16)), "corine")
    )
    listed = [QgsPalettedRasterRenderer.Class(code, QColor("#e6004d"), f"Class {code}") for code in (112, 523)]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, listed))
    context, feedback = QgsProcessingContext(), Told()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("xmodalnet:areas")
    parameters = {"MAP": layer, "POLYGONS": districts(polygon(box(8, 2, 13, 4))), "AREAS": "TEMPORARY_OUTPUT"}
    assert not algorithm.run(parameters, context, feedback)[1]
    assert "'corine' shows classes with codes beyond 254, such as 523" in feedback.textLog()


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (
            ("Wood", "Wood_3", "Wood"),
            ["Wood_1_ha", "Wood_3_2_ha", "Wood_3_ha"],
        ),  # by the codes of two alone it would be the third's
        (("Wood", "Wood", "Lake"), ["Wood_1_ha", "Wood_2_ha", "Lake_ha"]),
    ],
)
def test_every_class_has_a_column_of_its_own_whatever_it_is_called(provider, class_map, names, columns):
    classes = [ClassSpec(code, name, "#1f78b4") for code, name in enumerate(names, start=1)]
    found, _ = areas(class_map(classes), districts(polygon(box(8, 2, 13, 4))))
    told = dict(zip(found.fields().names()[-3:], rows(found)[0][-3:]))
    assert told == dict(zip(columns, (0.04, 0.06, 0))), "in whatever order QGIS shows the classes"


def test_a_geopackage_is_loaded_in_the_colours_of_the_map(provider, class_map, tmp_path):
    """Asked for by a dialog, which loads what is made: each polygon in the colour of its class."""
    context, feedback, target = QgsProcessingContext(), Told(), tmp_path / "areas.gpkg"
    context.setProject(QgsProject.instance())
    sink = QgsProcessingOutputLayerDefinition(str(target), QgsProject.instance())
    polygons = districts(polygon(box(8, 2, 13, 4)), polygon(box(0, 2, 3, 4)))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("xmodalnet:areas")
    results, is_done = algorithm.run({"MAP": class_map(), "POLYGONS": polygons, "AREAS": sink}, context, feedback)
    assert is_done
    layer = QgsProcessingUtils.mapLayerFromString(results["AREAS"], context)
    context.layerToLoadOnCompletionDetails(results["AREAS"]).postProcessor().postProcessLayer(layer, context, feedback)
    renderer = layer.renderer()
    assert renderer.classAttribute() == "code"
    assert [(entry.value(), entry.label(), entry.symbol().color().name()) for entry in renderer.categories()] == [
        (1, "Wood", "#2e7d32"),
        (2, "Lake & <Shore>", "#1f78b4"),
    ]
    assert [row["code"] for row in layer.getFeatures()] == [2, 1]


def saved(layer, path, driver="GPKG"):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return in_project(QgsVectorLayer(str(path), path.stem, "ogr"))


@pytest.mark.parametrize("is_by_dialog", [False, True])
@pytest.mark.parametrize(
    ("name", "driver"), [("fields.gpkg", "GPKG"), ("fields.geojson", "GeoJSON"), ("fields.shp", "ESRI Shapefile")]
)
def test_the_file_of_the_polygons_is_not_written_over(provider, class_map, tmp_path, name, driver, is_by_dialog):
    polygons = saved(districts(polygon(box(8, 2, 13, 4))), tmp_path / name, driver)
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / name)) if is_by_dialog else str(tmp_path / name)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("xmodalnet:areas")
    feedback = Told()
    polygons.selectAll()
    for given in (polygons, QgsProcessingFeatureSourceDefinition(polygons.id(), True), str(tmp_path / name)):
        _, is_done = algorithm.run({"MAP": class_map(), "POLYGONS": given, "AREAS": target}, context, feedback)
        assert not is_done, given
        assert "is the file of layer 'fields', which would be written over" in feedback.textLog()
    assert QgsVectorLayer(str(tmp_path / name), "again", "ogr").featureCount() == 1
    other = str((tmp_path / name).with_stem("areas"))
    assert [row["code"] for row in areas(class_map(), polygons, other)[0].getFeatures()] == [2]
    QgsProject.instance().clear()
    assert not algorithm.run({"MAP": class_map(), "POLYGONS": str(tmp_path / name), "AREAS": target}, context, feedback)[1]
    assert "would be written over something that the job needs" in feedback.textLog()


def test_the_file_of_another_layer_of_the_project_is_not_written_over(provider, class_map, tmp_path):
    target = tmp_path / "owners.gpkg"
    saved(districts(polygon(box(8, 2, 13, 4))), target, "GPKG")
    in_project(QgsVectorLayer(str(target), "owners", "ogr"))
    before, context, feedback = target.read_bytes(), QgsProcessingContext(), Told()
    context.setProject(QgsProject.instance())
    parameters = {"MAP": class_map(), "POLYGONS": districts(polygon(box(0, 2, 3, 4))), "AREAS": str(target)}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("xmodalnet:areas")
    _, is_done = algorithm.run(parameters, context, feedback)
    assert not is_done
    assert "is the file of layer 'owners', which would be written over" in feedback.textLog()
    assert target.read_bytes() == before


def test_a_row_that_the_format_refuses_is_told_of(provider, class_map, tmp_path):
    """A Shapefile holds no curves, of which QGIS makes lines only where they are as their layer says: with heights."""
    round_one = QgsVectorLayer("CurvePolygonZ?crs=EPSG:32633&field=name:string", "round", "memory")
    feature = QgsFeature(round_one.fields())
    ends = [f"{LEFT + PIXEL * col} {TOP - PIXEL * 10}" for col in (5, 15)]
    feature.setGeometry(QgsGeometry.fromWkt(f"CurvePolygon(CircularString({ends[0]}, {ends[1]}, {ends[0]}))"))
    round_one.dataProvider().addFeature(feature)
    context, feedback = QgsProcessingContext(), Told()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("xmodalnet:areas")
    parameters = {"MAP": class_map(), "POLYGONS": in_project(round_one), "AREAS": str(tmp_path / "areas.shp")}
    _, is_done = algorithm.run(parameters, context, feedback)
    if is_done:  # newer ones make lines of these, too
        assert QgsVectorLayer(str(tmp_path / "areas.shp"), "areas", "ogr").featureCount() == 1
    else:
        assert "Could not write feature" in feedback.textLog()


def test_one_large_polygon_tells_how_far_it_is_and_can_be_cancelled(provider, class_map, monkeypatch):
    monkeypatch.setattr(polygon_areas, "_BLOCK_PX", 10)  # six blocks
    context, feedback, seen = QgsProcessingContext(), Told(), []
    context.setProject(QgsProject.instance())
    feedback.progressChanged.connect(seen.append)
    parameters = {"MAP": class_map(), "POLYGONS": districts(polygon(box(0, 0, 30, 20))), "AREAS": "TEMPORARY_OUTPUT"}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("xmodalnet:areas")
    assert algorithm.run(parameters, context, feedback)[1]
    assert seen[-1] == 100
    assert [round(part) for part in seen if 0 < part < 100] == [17, 33, 50, 67, 83]
    seen.clear()
    feedback.progressChanged.connect(lambda part: part > 40 and feedback.cancel())
    assert not algorithm.run(parameters, context, feedback)[1]
    assert max(seen) == 50


def test_a_map_that_is_given_by_its_path_has_the_classes_of_the_style_beside_it(provider, class_map):
    """As QGIS shows it when it is opened; the file itself names none."""
    mapped = class_map()
    path = mapped.source()
    mapped.saveNamedStyle(path.replace(".tif", ".qml"))
    QgsProject.instance().removeMapLayer(mapped)
    found, _ = areas(path, districts(polygon(box(8, 2, 13, 4))))
    assert rows(found)[0][2:] == [2, "Lake & <Shore>", 60.0, 100.0, 10, 0.04, 0.06]


@pytest.fixture
def around_the_globe(provider, tmp_path):
    """A map in tenths of degrees from a longitude eastwards, by 30 columns, and from 10 degrees north by 20 rows southwards."""

    def make(left):
        path = write_raster(tmp_path / "globe.tif", CODES, nodata=255, epsg=4326, left=left, top=10, pixel=0.1)
        layer = QgsRasterLayer(path, "globe")
        styling.style_class_map(layer, CLASSES)
        return in_project(layer)

    return make


def field(west, south, east, north):
    """A rectangle, in degrees."""
    return f"(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


PIXEL_HA = 0.01 * 111_320 * math.cos(math.radians(9)) * 110_600 / 1e4  # a tenth of a degree a side, 8 to 10 degrees north


@pytest.mark.parametrize(
    ("left", "places", "counts", "mapped"),
    [
        (179, [field(179.8, 9, 180, 9.5), field(-180, 9, -179.6, 9.5)], [10, 20], 100),  # cut in two at the antimeridian
        (358, [field(-1.2, 9, -0.6, 9.5)], [10, 20], 100),  # of a map from 0 to 360
        (-182, [field(178.8, 9, 179.2, 9.5)], [10, 10], 100),
        (-182, [field(177.8, 9, 178.2, 9.5)], [10, 0], 50),
        (0, [field(0.8, 9, 1.2, 9.5)], [10, 10], 100),
        (0, [field(-180, -90, 180, 90)], [190, 380], 0.01),  # all the earth
        (179, [field(-180, -90, 180, 90)], [190, 380], 0.01),
    ],
)
def test_a_map_of_degrees_meets_polygons_that_count_them_otherwise(around_the_globe, left, places, counts, mapped):
    found, _ = areas(around_the_globe(left), districts(polygon(*places), crs="EPSG:4326"))
    told = rows(found)[0]
    assert told[-2:] == pytest.approx([count * PIXEL_HA for count in counts], rel=1e-3)
    assert told[5] == pytest.approx(mapped, abs=0.01)


@pytest.mark.parametrize(("left", "counts", "mapped"), [(179, [10, 20], 100), (177, [0, 10], 33.33), (-180, [20, 0], 66.67)])
def test_a_polygon_in_metres_that_crosses_the_antimeridian_keeps_its_shape(around_the_globe, left, counts, mapped):
    """Of a Mercator around 150 degrees east, where it is a rectangle: 179.8 to 180.4 degrees, 9 to 9.5 north."""
    shape = polygon(field(179.8, 9, 180.4, 9.5))
    metres, degrees = (QgsCoordinateReferenceSystem.fromEpsgId(code) for code in (3832, 4326))
    shape.transform(QgsCoordinateTransform(degrees, metres, QgsProject.instance().transformContext()))
    found, _ = areas(around_the_globe(left), districts(shape, crs="EPSG:3832"))
    told = rows(found)[0]
    assert told[-2:] == pytest.approx([count * PIXEL_HA for count in counts], rel=1e-3)
    assert told[5] == pytest.approx(mapped, abs=0.01)
