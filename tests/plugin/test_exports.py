"""A finished map for elsewhere: what GDAL and QGIS make of the files."""

import csv
import os
import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor

from xmodalnet.engine.errors import JobError, LayerError, OutputError
from xmodalnet.engine.jobs import Done
from xmodalnet.plugin import layers, styling

from . import test_finished_maps
from .conftest import in_project, wait_until, write_raster
from .test_finished_maps import CLASSES, CODES, left_over, pixels

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
    assert "/models/river.xmn" not in (tmp_path / "out.qml").read_text(encoding="utf-8"), "it is given away"


def test_a_geopackage_has_the_areas(session, class_map, tmp_path):
    target = tmp_path / "out.gpkg"
    written(session, lambda: session.exports.write_polygons(class_map, target))
    shapes = QgsVectorLayer(str(target), "shapes", "ogr")
    assert sum(feature["area_ha"] for feature in shapes.getFeatures()) == pytest.approx(3.8, rel=0.002)
    assert [field.name() for field in shapes.fields()] == ["fid", "code", "class", "area_ha"]
    assert len(QgsProject.instance().mapLayers()) == 1, "an export is no layer"
    del shapes
    assert left_over(tmp_path) == ["maps", "out.gpkg"]


def test_a_table_has_pixels_shares_and_areas(session, class_map, scene, tmp_path):
    target = tmp_path / "Flächen.csv"
    text, _ = written(session, lambda: session.exports.write_areas(class_map, target))
    assert text == f"Written: {target}"
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert [(int(row["code"]), row["class"]) for row in rows] == [(spec.code, spec.name) for spec in CLASSES]
    counts = [int((spec.code == CODES).sum()) for spec in CLASSES]
    assert [int(row["pixels"]) for row in rows] == counts
    assert [float(row["percent"]) for row in rows] == pytest.approx([100 * count / sum(counts) for count in counts], abs=1e-4)
    assert [float(row["hectares"]) for row in rows] == pytest.approx([count / 100 for count in counts])
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


FOUND = {
    "overall_accuracy": 0.9,
    "average_accuracy": 0.875,
    "kappa": 0.7826,
    "overall_accuracy_interval": {"low": 0.76, "high": 0.96, "shapes": 12},
    "confusion": [[30, 0], [4, 6]],
    "pixels": 40,
    "classes": [
        {"code": 1, "name": "Wood", "producers_accuracy": 1.0, "users_accuracy": 0.88235, "f1": 0.9375},
        {"code": 2, "name": "Lake; deep", "producers_accuracy": 0.6, "users_accuracy": None, "f1": 0.75},
    ],
}
ASSESSED = """code,class,producers_percent,users_percent,f1_percent,mapped as Wood,mapped as Lake; deep
1,Wood,100.0000,88.2350,93.7500,30,0
2,Lake; deep,60.0000,,75.0000,4,6

figure,value
overall_accuracy_percent,90.0000
overall_accuracy_low_percent,76.0000
overall_accuracy_high_percent,96.0000
average_accuracy_percent,87.5000
kappa,0.7826
pixels,40
"""


def test_accuracies_are_a_table_as_areas_are(session, tmp_path):
    """Of an assessment or a training; the signs are those of the user's language."""
    target = tmp_path / "accuracy.csv"
    session.exports.write_accuracy(Done({}, FOUND), target)
    assert target.read_bytes().decode("utf-8-sig") == ASSESSED.replace("\n", "\r\n")
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        session.exports.write_accuracy(Done({}, FOUND), target)
    finally:
        QLocale.setDefault(before)
    rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert rows[2] == ["2", "Lake; deep", "60,0000", "", "75,0000", "4", "6"]
    assert "accuracy.csv" in left_over(tmp_path)


def test_no_table_has_a_formula_in_place_of_a_name(session, class_map, tmp_path):
    """As a spreadsheet would take it, which opens the file at a double click."""
    renderer = class_map.renderer()
    class_map.setRenderer(
        QgsPalettedRasterRenderer(
            class_map.dataProvider(),
            1,
            [QgsPalettedRasterRenderer.Class(one.value, one.color, f"={one.label}") for one in renderer.classes()],
        )
    )
    target = tmp_path / "areas.csv"
    written(session, lambda: session.exports.write_areas(class_map, target))
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["class"] for row in rows] == [f"'={spec.name}" for spec in CLASSES]
    classes = [{**entry, "name": f"@{entry['name']}"} for entry in FOUND["classes"]]
    session.exports.write_accuracy(Done({}, {**FOUND, "classes": classes}), target)
    rows = list(csv.reader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[1] for row in rows[1 : len(classes) + 1]] == [f"'@{entry['name']}" for entry in FOUND["classes"]]


@pytest.mark.parametrize("done", [None, Done({}, {"overall_accuracy": None, "classes": []})])
def test_where_nothing_was_assessed_no_table_is_written(session, tmp_path, done):
    with pytest.raises(JobError, match="There is no accuracy to be written yet"):
        session.exports.write_accuracy(done, tmp_path / "accuracy.csv")


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


@pytest.mark.parametrize("pixel_m", [0.02, 11111.1])
def test_areas_of_large_and_of_tiny_pixels_are_whole_numbers_of_pixels(session, tmp_path, pixel_m):
    """No power of ten, which other programs take for a text, and no digit less than the pixels have."""
    layer = layers.load_raster(write_raster(tmp_path / "map.tif", CODES, pixel=pixel_m, nodata=255), "map")
    styling.style_class_map(layer, CLASSES)
    written(session, lambda: session.exports.write_areas(QgsProject.instance().addMapLayer(layer), tmp_path / "areas.csv"))
    rows = list(csv.DictReader((tmp_path / "areas.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert all(re.fullmatch(r"\d+(\.\d+)?", row["hectares"]) for row in rows), rows
    pixels_again = [float(row["hectares"]) / (pixel_m**2 / 1e4) for row in rows]
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


@pytest.mark.parametrize("kind", ["raster", "polygons", "picture"])
def test_no_layer_of_the_project_is_written_over(session, class_map, kind, tmp_path):
    before = Path(class_map.source()).read_bytes()
    with pytest.raises(JobError, match="the file of layer 'Classes'") as refused:
        getattr(session.exports, f"write_{kind}")(class_map, Path(class_map.source()))
    assert "map_2.tif" in refused.value.hint
    assert Path(class_map.source()).read_bytes() == before
    with pytest.raises(OutputError, match="does not exist"):
        getattr(session.exports, f"write_{kind}")(class_map, tmp_path / "nowhere" / "out")


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
