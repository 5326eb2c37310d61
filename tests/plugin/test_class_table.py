"""Classes of a label layer: read from any renderer and field, written into the layer and its file."""

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin import class_table
from xmodalnet.plugin.class_table import COLORS, LabelClass
from xmodalnet.plugin.labels import make_label_layer

from .conftest import memory_layer

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
SQUARE = QgsGeometry.fromWkt("POLYGON((0 0, 0 1, 1 1, 1 0, 0 0))")


def fill(layer: QgsVectorLayer, *rows: tuple) -> None:
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(SQUARE)
        feature.setAttributes(list(row))
        layer.dataProvider().addFeature(feature)


def test_text_fields_get_codes_in_the_order_of_their_names(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    fill(layer, ("Water",), ("Soil",), ("Water",), (None,), ("",))
    assert class_table.classes_of(layer, "landcover") == (
        LabelClass(1, "Soil", COLORS[0], "Soil", 1),
        LabelClass(2, "Water", COLORS[1], "Water", 2),
    )


def test_whole_numbers_are_codes_and_zero_can_be_a_class(qgis_app):
    layer = memory_layer(fields="field=kind:integer")
    fill(layer, (10,), (0,), (10,))
    assert [(entry.code, entry.name, entry.shapes) for entry in class_table.classes_of(layer, "kind")] == [
        (0, "0", 1),
        (10, "10", 2),
    ]


def test_a_categorised_renderer_gives_names_colours_and_order(qgis_app):
    layer = memory_layer(fields="field=kind:integer")
    fill(layer, (2,), (7,))
    categories = []
    for value, name, color in ((2, "Water", "#0000ff"), (1, "Wood", "#00aa00")):
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(color))
        categories.append(QgsRendererCategory(value, symbol, name))
    categories.append(QgsRendererCategory(None, QgsSymbol.defaultSymbol(layer.geometryType()), "all other"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    found = class_table.classes_of(layer, "kind")
    assert found[:2] == (LabelClass(2, "Water", "#0000ff", 2, 1), LabelClass(1, "Wood", "#00aa00", 1, 0))
    assert (found[2].code, found[2].name, found[2].shapes) == (7, "7", 1)
    assert [entry.name for entry in class_table.classes_of(layer, "kind")] == ["Water", "Wood", "7"]


def test_codes_of_texts_stay_when_classes_come_and_go(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    fill(layer, ("Soil",), ("Water",))
    class_table.write_classes(layer, "landcover", class_table.classes_of(layer, "landcover"))
    fill(layer, ("Bog",))
    assert {entry.name: entry.code for entry in class_table.classes_of(layer, "landcover")} == {"Soil": 1, "Water": 2, "Bog": 3}


@pytest.mark.parametrize(("kind", "make"), [("string", "parcel {}".format), ("integer", int)])
def test_a_field_of_too_many_values_is_no_class_field(qgis_app, kind, make):
    layer = memory_layer(fields=f"field=parcel:{kind}")
    fill(layer, *((make(number),) for number in range(1, 255)))
    assert len(class_table.classes_of(layer, "parcel")) == 254
    fill(layer, (make(255),))
    with pytest.raises(LabelError, match="'parcel' of layer 'shapes' holds more than 254 values") as caught:
        class_table.classes_of(layer, "parcel")
    assert "hoose the field that names the class" in caught.value.hint


def test_the_likeliest_class_field_comes_first(qgis_app, tmp_path):
    layer = memory_layer(fields="field=area:double&field=id:integer&field=class:string&field=remark:string")
    assert class_table.class_fields(layer) == ["class", "remark", "id"]
    own = make_label_layer(str(tmp_path / "own.gpkg"), UTM33)
    assert class_table.class_fields(own) == ["code", "class"], "the key fid is no class"


def test_the_table_is_in_the_geopackage_for_whoever_opens_it(qgis_app, tmp_path):
    path = str(tmp_path / "own.gpkg")
    layer = make_label_layer(path, UTM33)
    table = [LabelClass(1, "Wood", "#00aa00", 1, 0), LabelClass(4, "Lake", "#0000ff", 4, 0)]
    class_table.write_classes(layer, "code", table)
    class_table.write_classes(layer, "code", [*table, LabelClass(9, "Bog", "#aa5500", 9, 0)])
    found = class_table.classes_of(QgsVectorLayer(path, "again", "ogr"), "code")
    assert [(entry.code, entry.name, entry.color) for entry in found] == [
        (1, "Wood", "#00aa00"),
        (4, "Lake", "#0000ff"),
        (9, "Bog", "#aa5500"),
    ]


@pytest.mark.parametrize("editing", [False, True])
def test_shapes_stay_readable_while_the_table_is_written(qgis_app, tmp_path, editing):
    layer = make_label_layer(str(tmp_path / "own.gpkg"), UTM33)
    fill(layer, (None, "Wood", 1))
    if editing:
        layer.startEditing()
    for name in ("Wood", "Forest"):
        class_table.write_classes(layer, "code", [LabelClass(1, name, "#00aa00", 1, 0)])
        assert [feature["code"] for feature in layer.getFeatures()] == [1]
    assert layer.renderer().categories()[0].label() == "Forest"


def test_a_layer_of_ours_without_a_table_still_knows_its_names(qgis_app, tmp_path):
    layer = make_label_layer(str(tmp_path / "own.gpkg"), UTM33)
    fill(layer, (None, "Wood", 3), (None, "Lake", 1), (None, "Wood", 3))
    found = class_table.classes_of(layer, "code")
    assert [(entry.code, entry.name, entry.shapes) for entry in found] == [(1, "Lake", 1), (3, "Wood", 2)]


def test_the_image_below_shows_through_the_shapes(qgis_app):
    layer = memory_layer()
    class_table.write_classes(layer, "code", [LabelClass(1, "Wood", "#00aa00", 1, 0)])
    category = layer.renderer().categories()[0]
    color = category.symbol().symbolLayer(0).fillColor()
    assert (color.name(), color.alpha()) == ("#00aa00", 110)
