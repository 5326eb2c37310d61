"""What labels teach, as a text to compare."""

from qgis.core import QgsFeature, QgsGeometry

from xmodalnet.plugin.taught import taught_by

from .conftest import memory_layer


def layer_of(*shapes):
    layer, features = memory_layer("MultiPolygon", fields="field=class:string"), []
    for text in shapes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer, [feature.id() for feature in layer.getFeatures()]


def taught(shapes, *codes):
    layer, ids = layer_of(*shapes)
    return taught_by(layer, dict(zip(ids, codes)))


WOOD, LAKE = "MultiPolygon(((0 0, 4 0, 4 3, 0 0)))", "MultiPolygon(((9 9, 9 12, 12 9, 9 9)))"


def test_order_and_first_corner_are_no_other_lesson():
    assert taught([WOOD, LAKE], 1, 2) == taught([LAKE, WOOD], 2, 1)
    assert taught([WOOD, LAKE], 1, 2) == taught(["MultiPolygon(((4 0, 4 3, 0 0, 4 0)))", LAKE], 1, 2)
    assert taught([WOOD], 1) == taught([WOOD, LAKE], 1, None), "what has no class teaches nothing"


def test_another_code_place_or_size_is_another_lesson():
    known = taught([WOOD, LAKE], 1, 2)
    assert len(known) == 16
    others = {
        taught([WOOD, LAKE], 2, 2),
        taught([WOOD, LAKE], 2, 1),
        taught([WOOD], 1),
        taught([WOOD, "MultiPolygon(((9 9, 9 12, 12 10, 9 9)))"], 1, 2),
        taught([WOOD, "MultiPolygon(((9 9.01, 9 12.01, 12 9.01, 9 9.01)))"], 1, 2),
    }
    assert len(others | {known}) == 6


def test_of_very_many_shapes_only_their_number_counts():
    layer, _ = layer_of(WOOD)
    many = {number: 1 + number % 2 for number in range(10_001)}
    assert taught_by(layer, many) != taught_by(layer, {**many, 0: 2})
    assert taught_by(layer, many) == taught_by(layer, {**many, 0: 2, 1: 1})
