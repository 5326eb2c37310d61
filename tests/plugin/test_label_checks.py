"""The labels' lines of the pre-flight card: what it says of classes and shapes that serve, and of those that do not."""

from dataclasses import replace
from typing import Optional

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from xmodalnet.plugin.card import BAD, DOUBTFUL, GOOD, OPEN, Check
from xmodalnet.plugin.class_table import LabelClass, classes_of
from xmodalnet.plugin.label_checks import check_label_layer, check_labels
from xmodalnet.plugin.label_places import Spread, spread_of
from xmodalnet.plugin.preflight import check_layers

from .conftest import memory_layer

IMAGE = np.ones((3, 20, 20), np.uint16)


def classes(*shapes: int) -> list[LabelClass]:
    return [LabelClass(code, f"C{code}", "#000000", code, count) for code, count in enumerate(shapes, start=1)]


def of(checks: list[Check], topic: str) -> list[tuple[str, str]]:
    return [(check.level, check.text) for check in checks if check.topic == topic]


def check_all(layers, target, label_layer, table, field: str = "") -> list[Check]:
    """The card as the panel shows it, once it has looked where the shapes lie."""
    main = layers.get(next(iter(target), ""))
    found = seen(label_layer, field, main) if field and main is not None else None
    return [*check_layers(layers, target), *check_label_layer(label_layer, main, table, field, found=found)]


def seen(labels: QgsVectorLayer, field: str, main: QgsRasterLayer) -> Optional[Spread]:
    looking = spread_of(labels, field, main)
    while True:
        try:
            next(looking)
        except StopIteration as done:
            return done.value


@pytest.mark.parametrize("codes", [(312, 511), (-1, 3), (1, 255)])
def test_codes_that_no_map_can_hold_are_bad(codes):
    table = [LabelClass(code, str(code), "#000000", code, 5) for code in codes]
    [check] = check_labels(table, False, None, None)
    assert check.level == BAD
    wrong = ", ".join(str(code) for code in codes if not 0 <= code <= 254)
    assert check.text == f"Codes go from 0 to 254, not {wrong}: choose a field with names, or make one (Field Calculator)"


def test_few_shapes_are_doubtful_and_none_are_bad():
    assert check_labels(classes(5, 5), False, None, None, [5, 5]) == [Check(GOOD, "Labels", "2 classes, 10 shapes")]
    assert check_labels(classes(5, 5), True, None, None, [5, 5])[0].text.endswith("saved before training")
    assert [check.level for check in check_labels(classes(5, 2), False, None, None, [5, 2])] == [GOOD, DOUBTFUL]
    [empty] = check_labels(classes(5, 0), False, None, None)
    assert (empty.level, empty.text) == (BAD, "No shape of C2: draw one, or remove the class")
    assert [each.title for each in empty.remedies] == ["Remove Empty Classes"]
    alone = "Only one class; a map needs at least two. Add one for everything else, and draw it on all kinds of ground"
    assert check_labels(classes(5), False, None, None) == [Check(BAD, "Labels", alone)]


def test_many_classes_without_shapes_are_not_all_listed():
    [check] = check_labels(classes(*[0] * 9), False, None, None)
    assert check.text.startswith("No shape of C1, C2, C3 and 6 more")


@pytest.mark.parametrize(("x", "level"), [(400050, GOOD), (900000, BAD)])
def test_labels_must_meet_the_target(raster, x, level):
    layer = memory_layer()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x} 5799900, {x + 10} 5799900, {x + 10} 5799910, {x} 5799900))"))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    checks = check_all({"msi": raster("msi", IMAGE)}, ("msi",), layer, classes(5, 5))
    assert of(checks, "Labels")[0][0] == level


def test_labels_whose_file_is_gone_are_bad(raster, tmp_path):
    gone = QgsVectorLayer(str(tmp_path / "gone.gpkg"), "labels", "ogr")
    assert check_all({"msi": raster("msi", IMAGE)}, ("msi",), gone, ())[-1] == Check(
        BAD, "Labels", f"The file of layer 'labels' is gone: {tmp_path}/gone.gpkg. Put it back there, or choose another layer"
    )


def test_a_raster_of_codes(raster):
    msi = raster("msi", IMAGE)
    good = raster("codes", np.ones((20, 20), np.uint8))
    assert check_all({"msi": msi}, ("msi",), good, ())[-1] == Check(GOOD, "Labels", "Codes of the raster 'codes'")
    assert check_all({"msi": msi}, ("msi",), raster("dem", np.ones((20, 20), np.float32)), ())[-1].level == BAD
    assert check_all({"msi": msi}, ("msi",), raster("away", np.ones((20, 20), np.uint8), left=900000), ())[-1].level == BAD


@pytest.fixture
def far_labels(qgis_app) -> QgsVectorLayer:
    """Five shapes each of Wood and Lake; three of Wood and two of Lake lie on the rasters of these tests, the rest far to the east."""
    layer = memory_layer(fields="field=class:string")
    for name, inside in (("Wood", 3), ("Lake", 2)):
        for place in range(5):
            x = 400020 + 30 * place if place < inside else 900000
            feature = QgsFeature(layer.fields())
            feature.setAttributes([name])
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 5799900, x + 10, 5799910)))
            layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def labels_of(layer: QgsVectorLayer, raster, **place: object) -> list[tuple[str, str]]:
    msi = raster("msi", IMAGE, **place)
    return of(check_all({"msi": msi}, ("msi",), layer, classes_of(layer, "class"), "class"), "Labels")


def test_shapes_beside_the_target_are_not_counted(raster, far_labels):
    assert labels_of(far_labels, raster) == [
        (DOUBTFUL, "2 classes, 10 shapes: 5 lie outside of the target's extent"),
        (DOUBTFUL, "Few shapes of Lake: 3 or more tell how good the map is"),
    ]


def test_shapes_beside_a_target_in_degrees_are_not_counted(raster, far_labels):
    found = labels_of(far_labels, raster, left=13.53, top=52.345, pixel=0.0003, epsg=4326)
    assert found[0] == (DOUBTFUL, "2 classes, 10 shapes: 5 lie outside of the target's extent")


def test_unsaved_shapes_on_the_target_count(raster, far_labels):
    far_labels.startEditing()
    feature = QgsFeature(far_labels.fields())
    feature.setAttributes(["Lake"])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(400020, 5799950, 400030, 5799960)))
    far_labels.addFeature(feature)
    text = "2 classes, 11 shapes: 5 lie outside of the target's extent; unsaved ones are saved before training"
    assert labels_of(far_labels, raster) == [(DOUBTFUL, text)]
    far_labels.rollBack()


def test_a_class_without_a_shape_on_the_target_is_bad(raster, far_labels):
    text = "No shape of Lake lies on the target layer: draw one there, or remove the class"
    assert labels_of(far_labels, raster, left=400075) == [(BAD, text)]
    assert labels_of(far_labels, raster, left=500000) == [(BAD, "All labels lie outside of the target layer")]


def test_two_codes_of_one_name_are_two_classes(raster, far_labels):
    table = [replace(entry, name="Wood") for entry in classes_of(far_labels, "class")]
    checks = check_all({"msi": raster("msi", IMAGE)}, ("msi",), far_labels, table, "class")
    assert of(checks, "Labels")[0] == (DOUBTFUL, "2 classes, 10 shapes: 5 lie outside of the target's extent")
    few = [replace(entry, name="C") for entry in classes(5, 2)]
    assert check_labels(few, False, None, None)[1].text.startswith("Few shapes of C: ")
    told = [check.text for check in check_labels(classes(5, 1, 2), False, None, None)[1:]]
    assert told == [
        "Only one shape of C2: no accuracy can be told of it. Draw two or three more in other places",
        "Few shapes of C3: 3 or more tell how good the map is",
    ]
    assert check_labels(few, False, None, None, [0, 2])[0].text.startswith("No shape of C lies on the target layer")


def test_what_nobody_has_looked_at_gets_no_tick(raster, far_labels):
    main, table = raster("msi", IMAGE), classes_of(far_labels, "class")
    told = "2 classes, 10 shapes; it is not known whether all of them lie on the target layer"
    assert of(check_label_layer(far_labels, main, table, "class"), "Labels") == [(OPEN, told)]
    wide = raster("wide", IMAGE, pixel=100_000.0, top=6_000_000.0, left=0.0)
    said = of(check_label_layer(far_labels, wide, table, "class"), "Labels")
    assert said == [(GOOD, "2 classes, 10 shapes")], "their extent lies in that of the target"


def test_numbers_of_the_shapes_are_hardly_classes(raster, qgis_app):
    layer = memory_layer(fields="field=nr:integer")
    numbers = [LabelClass(code, str(code), "#ff0000", code, 1) for code in range(1, 12)]
    told = "Every shape is a class of its own: does field 'nr' hold the classes?"
    assert (DOUBTFUL, told) in of(check_label_layer(layer, raster("a", IMAGE), numbers, "nr"), "Labels")
    assert (DOUBTFUL, told) not in of(check_label_layer(layer, raster("b", IMAGE), numbers[:9], "nr"), "Labels")


def test_labels_without_a_crs_are_told(raster, qgis_app):
    layer = QgsVectorLayer("Polygon?field=class:string", "survey", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    told = "Layer 'survey' names no CRS: its shapes are taken to be in that of the target"
    assert (DOUBTFUL, told) in of(check_label_layer(layer, raster("a", IMAGE), classes(3, 3)), "Labels")
    assert (DOUBTFUL, told) not in of(check_label_layer(memory_layer(), raster("b", IMAGE), classes(3, 3)), "Labels")
