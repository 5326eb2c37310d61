"""Shapes of another layer in the label layer: their classes, their ground, one step back."""

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin import labels, shape_import
from xmodalnet.plugin.class_table import classes_of, lock_classes, write_classes
from xmodalnet.plugin.layers import pixel_area
from xmodalnet.plugin.shape_import import TakenShapes, take_shapes

from .conftest import in_project

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")


@pytest.fixture
def own(qgis_app, tmp_path) -> QgsVectorLayer:
    """Wood with one shape, and Lake without any."""
    layer = in_project(labels.make_label_layer(str(tmp_path / "labels.gpkg"), UTM33))
    for name in ("Wood", "Lake"):
        entry = labels.add_class(layer, "code", name)
    labels.add_shape(layer, "code", classes_of(layer, "code")[0], square(400000, 5799900), UTM33)
    assert entry.code == 2
    return layer


def square(x: float, y: float, side: float = 20) -> QgsGeometry:
    return QgsGeometry.fromWkt(f"POLYGON(({x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}))")


def source_of(*rows: tuple[object, str], kind: str = "Polygon", field: str = "kind:string", crs: str = "EPSG:32633"):
    layer = in_project(QgsVectorLayer(f"{kind}?crs={crs}&field={field}", "theirs", "memory"))
    features = []
    for value, wkt in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def as_they_are(shape: QgsGeometry, _crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    raise AssertionError("areas stay as they are")


def held(layer: QgsVectorLayer) -> list[tuple[str, int, float]]:
    return [(each["class"], each["code"], each.geometry().area()) for each in layer.getFeatures()]


def test_classes_are_found_by_name_and_added_where_the_table_lacks_them(own):
    source = source_of(
        ("lake", square(400100, 5799900).asWkt()),
        ("Bog", square(400100, 5799800, 10).asWkt()),
        (None, square(0, 0).asWkt()),
        ("Bog", ""),
    )
    assert take_shapes(own, "code", source, as_they_are) == TakenShapes(2, ("Bog",), bare=1, lost=1)
    assert sorted(held(own)) == [("Bog", 3, 100.0), ("Lake", 2, 400.0), ("Wood", 1, 400.0)]
    assert [(entry.name, entry.code, entry.shapes) for entry in classes_of(own, "code")] == [
        ("Wood", 1, 1),
        ("Lake", 2, 1),
        ("Bog", 3, 1),
    ]
    assert own.undoStack().undoText() == "Import shapes of theirs"
    own.undoStack().undo()
    assert held(own) == [("Wood", 1, 400.0)]
    assert [entry.name for entry in classes_of(own, "code")] == ["Wood", "Lake"]
    own.undoStack().redo()
    assert [(entry.name, entry.shapes) for entry in classes_of(own, "code")] == [("Wood", 1), ("Lake", 1), ("Bog", 1)]


def test_of_selected_shapes_only_these_are_taken(own):
    source = source_of(("Lake", square(400100, 5799900).asWkt()), ("Bog", square(400100, 5799800).asWkt()))
    source.selectByExpression("kind = 'Lake'")
    assert take_shapes(own, "code", source, as_they_are) == TakenShapes(1, (), 0, 0, total=2)


def test_an_added_class_has_a_colour_that_no_other_has(own):
    """Those of another layer are dealt out of the same palette."""
    wood = classes_of(own, "code")[0]
    source = source_of(*((name, square(400100, 5799900).asWkt()) for name in (wood.name, "Fen", "Moor")))
    write_classes(source, "kind", [replace(entry, color=wood.color) for entry in classes_of(source, "kind")])
    take_shapes(own, "code", source, as_they_are)
    colors = [entry.color for entry in classes_of(own, "code")]
    assert len(set(colors)) == len(colors) == 4


def test_a_code_that_is_free_is_kept(own):
    source = source_of((7, square(400100, 5799900).asWkt()), (1, square(400100, 5799800).asWkt()), field="code:integer")
    assert take_shapes(own, "code", source, as_they_are).added == ("1", "7")
    assert [(entry.name, entry.code) for entry in classes_of(own, "code")][2:] == [("1", 3), ("7", 7)], "1 is that of Wood"


def test_codes_that_no_map_holds_become_free_ones(own):
    """Those of CORINE have three digits; with them nothing could learn from the label layer any more."""
    source = source_of(
        (311, square(400100, 5799900).asWkt()),
        (-1, square(400200, 5799900).asWkt()),
        (254, square(400300, 5799900).asWkt()),
        field="code:integer",
    )
    assert take_shapes(own, "code", source, as_they_are).added == ("-1", "254", "311")
    assert [(entry.name, entry.code) for entry in classes_of(own, "code")][2:] == [("-1", 3), ("254", 254), ("311", 4)]


def test_another_crs_is_transformed(own):
    place = QgsGeometry.fromWkt("POLYGON((13.5 52.3, 13.501 52.3, 13.501 52.301, 13.5 52.301, 13.5 52.3))")
    take_shapes(own, "code", source_of(("Lake", place.asWkt()), crs="EPSG:4326"), as_they_are)
    (area,) = [area for name, _, area in held(own) if name == "Lake"]
    assert area == pytest.approx(68.2 * 111.3, rel=0.01), "a thousandth of a degree each way"


def test_points_become_squares_of_pixels_and_lines_strips(own, raster):
    target = raster("msi", np.ones((1, 20, 20), np.uint16))  # 10 m from (400000, 5800000)
    points = source_of(
        ("Lake", "MULTIPOINT((400011 5799989), (400051 5799989))"), ("Bog", "MULTIPOINT((400101 5799901))"), kind="MultiPoint"
    )
    take_shapes(own, "code", points, lambda shape, crs: pixel_area(target, shape, crs, 1))
    boxes = {each["class"]: each.geometry().boundingBox().toString(0) for each in own.getFeatures()}
    assert boxes["Lake"] == "400010,5799980 : 400060,5799990"
    assert boxes["Bog"] == "400100,5799900 : 400110,5799910"
    assert sorted(held(own)) == [("Bog", 3, pytest.approx(100)), ("Lake", 2, pytest.approx(200)), ("Wood", 1, 400.0)]
    lines = source_of(("Road", "LINESTRING(400000 5799905, 400100 5799905)"), kind="LineString")
    take_shapes(own, "code", lines, lambda shape, crs: pixel_area(target, shape, crs, 3))
    assert [area for name, _, area in held(own) if name == "Road"] == [pytest.approx(100 * 30)]


def test_points_go_into_points_as_they_are(qgis_app):
    into = source_of(("Wood", "POINT(400000 5799900)"), kind="Point")
    source = source_of(("Wood", "POINT(400010 5799900)"), ("Bog", "POINT(400020 5799900)"), kind="Point")
    assert take_shapes(into, "kind", source, as_they_are) == TakenShapes(2, ("Bog",), 0, 0)
    assert sorted(each["kind"] for each in into.getFeatures()) == ["Bog", "Wood", "Wood"]


@pytest.mark.parametrize(
    ("source", "kind", "message"),
    [
        (
            [("Bog", square(0, 0).asWkt())],
            "Polygon",
            "does not take shapes of layer 'theirs': it holds Point, and they are Polygon",
        ),
        ([(None, "POINT(1 1)")], "Point", "No shape of layer 'theirs' has a class in field 'kind'"),
        ([("Bog", "")], "Point", "No shape of layer 'theirs' has a place in layer 'theirs'"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_nothing_changes(qgis_app, source, kind, message):
    into = source_of(("Wood", "POINT(400000 5799900)"), kind="Point")
    with pytest.raises(LabelError, match=message):
        take_shapes(into, "kind", source_of(*source, kind=kind), as_they_are)
    assert not into.isEditable() or not into.isModified()
    assert [entry.name for entry in classes_of(into, "kind")] == ["Wood"]


def test_a_locked_class_gets_no_shapes(own):
    lock_classes(own, "code", classes_of(own, "code")[1:], True)
    with pytest.raises(LabelError, match="Class 'Lake' is locked"):
        take_shapes(own, "code", source_of(("Lake", square(400100, 5799900).asWkt())), as_they_are)
    assert len(held(own)) == 1


def test_too_many_are_refused_before_they_are_read(own, monkeypatch):
    monkeypatch.setattr(shape_import, "MOST_SHAPES", 1)
    source = source_of(("Lake", square(400100, 5799900).asWkt()), ("Bog", square(400100, 5799800).asWkt()))
    with pytest.raises(LabelError, match="has 2 shapes, and up to 1 are taken at once"):
        take_shapes(own, "code", source, as_they_are)
    source.selectByExpression("kind = 'Lake'")
    assert take_shapes(own, "code", source, as_they_are).shapes == 1
