"""Which field holds the classes of a layer, and codes that stand beside its texts."""

import pytest
from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer

from xmodalnet.plugin import class_fields, class_table, labels

from .conftest import memory_layer
from .test_class_table import categorised, fill


def survey(*rows: tuple) -> QgsVectorLayer:
    """Points of a survey: their number, class and its code."""
    layer = memory_layer(fields="field=nr:integer&field=klasse:string&field=code:integer")
    fill(layer, *rows)
    return layer


def test_texts_have_the_codes_that_stand_beside_them(qgis_app):
    """As on the command line: a model's map then has the codes of the survey."""
    layer = survey((1, "Water", 6), (2, "Roof", 1), (3, "Soil", 4), (4, "Water", 6), (5, None, None))
    assert class_fields.likely_field(layer) == "klasse"
    found = class_table.classes_of(layer, "klasse")
    assert [(entry.code, entry.name, entry.shapes) for entry in found] == [(1, "Roof", 1), (4, "Soil", 1), (6, "Water", 2)]


@pytest.mark.parametrize(
    "rows",
    [
        [(1, "Water", 6), (2, "Roof", 6)],
        [(1, "Water", 6), (2, "Water", 7)],
        [(1, "Water", 6), (2, "Roof", None)],
        [(1, "Water", 6), (2, "Roof", 255)],
    ],
)
def test_what_does_not_go_one_to_one_are_no_codes(qgis_app, rows):
    layer = survey(*rows)
    assert class_fields.likely_field(layer) == "code"
    assert [entry.code for entry in class_table.classes_of(layer, "klasse")] == [1, 2][: len({row[1] for row in rows})]


def test_the_field_that_was_chosen_or_is_drawn_comes_first(qgis_app):
    layer = survey((1, "Water", 6), (2, "Roof", 6))
    categorised(layer, "klasse", ("Water", "Water", "#0000ff"))
    assert class_fields.likely_field(layer) == "klasse"
    class_fields.remember_field(layer, "nr")
    assert class_fields.likely_field(layer) == "nr"


@pytest.mark.parametrize(
    ("fields", "rows", "wanted"),
    [
        (
            "FELDBLOCKN:string KULTURART_:string FLAECHE_HA:double",
            [("A1", "Mais", 1.5), ("A2", "Mais", 2.5), ("A3", "Gras", 1.0)],
            1,
        ),
        ("PARZELLE:string BETRIEB:string KULTUR:integer", [("A1", "Muh", 115), ("A2", "Muh", 115), ("A3", "Muh", 121)], 2),
        ("PARZELLE:string BAUER:string KULTUR:string", [(f"A{n}", f"B{n // 2 + n % 2}", "xy"[n % 2]) for n in range(8)], 2),
        ("PARZELLE:string KULTUR:string", [("A1", "Mais"), ("A2", "Gras")], 0),
        ("PARZELLE:string KULTUR:string", [], 0),
    ],
)
def test_an_adopted_layer_has_its_classes_where_values_repeat(qgis_app, fields, rows, wanted):
    """The first text was taken, also where it is the number of the parcel."""
    layer = memory_layer(fields="&".join(f"field={each}" for each in fields.split()))
    fill(layer, *rows)
    assert class_fields.likely_field(layer) == layer.fields().at(wanted).name()


def test_a_reference_is_read_by_the_field_that_names_the_maps_classes(qgis_app):
    layer = survey((1, "Water", 6), (2, "Roof", 6))
    assert class_fields.field_of_names(layer, {"water", "forest"}) == "klasse"
    assert class_fields.field_of_names(layer, {"forest"}) == "code"


def test_classes_keep_their_order_and_colours_once_their_codes_are_kept(qgis_app):
    """A second look found other colours: by the alphabet, not by the codes that the survey has."""
    layer = survey((1, "Maize", 1), (2, "Sugar beet", 2), (3, "Grass", 3), (4, "Wood", 4))
    first = class_table.classes_of(layer, "klasse")
    assert [entry.code for entry in first] == [1, 2, 3, 4]
    class_table.keep_codes(layer, "klasse", first)
    assert class_table.classes_of(layer, "klasse") == first
    fill(layer, (5, "Barley", 5))
    assert class_table.classes_of(layer, "klasse")[:4] == first
    assert class_table.classes_of(layer, "klasse")[4].name == "Barley", "what is new comes last"


def test_a_shape_gets_the_code_that_stands_beside_its_class(qgis_app):
    layer = survey((1, "Maize", 7), (2, "Grass", 3), (3, "Maize", None))
    classes = class_table.classes_of(layer, "klasse")
    assert [(entry.code, entry.name) for entry in classes] == [(3, "Grass"), (7, "Maize")], "one without a code disturbs nothing"
    class_table.keep_codes(layer, "klasse", classes)
    labels.add_shape(layer, "klasse", classes[1], QgsGeometry.fromRect(QgsRectangle(1, 1, 2, 2)), layer.crs())
    layer.commitChanges()
    assert [feature.attributes()[1:] for feature in layer.getFeatures()][-1] == ["Maize", 7]


def test_a_name_that_never_has_a_code_means_that_there_are_none(qgis_app):
    layer = survey((1, "Maize", 7), (2, "Grass", None))
    assert [entry.code for entry in class_table.classes_of(layer, "klasse")] == [1, 2]


def test_codes_that_are_written_as_decimals_are_codes_where_the_field_is_called_so(qgis_app):
    layer = memory_layer(fields="field=area:double&field=code:double")
    fill(layer, (0.5, 1.0), (2.0, 3.0))
    assert class_fields.class_fields(layer) == ["code"], "an area holds no classes"
    assert [(entry.code, entry.value, entry.shapes) for entry in class_table.classes_of(layer, "code")] == [(1, 1, 1), (3, 3, 1)]


def test_codes_that_the_user_has_changed_are_written_as_they_are_now(qgis_app):
    layer = survey((1, "Wood", 1), (2, "Lake", 2))
    classes = class_table.classes_of(layer, "klasse")
    class_table.keep_codes(layer, "klasse", classes)
    index = layer.fields().indexOf("code")

    def code_beside() -> object:
        return class_table.attributes_of(layer, "klasse", classes[0]).get(index)

    assert code_beside() == 1
    layer.dataProvider().changeAttributeValues({fid: {index: 10 * code} for fid, code in ((1, 1), (2, 2))})
    assert code_beside() == 10
    layer.dataProvider().changeAttributeValues({2: {index: 10}})
    assert code_beside() is None, "they do not go together any more"


def test_codes_beside_names_count_where_the_layer_is_styled_by_its_names(qgis_app):
    layer = survey((1, "Moor", 5), (2, "Wood", 3))
    categorised(layer, "klasse", ("Wood", "Wood", "#00ff00"), ("Moor", "Moor", "#aa5500"))
    assert {entry.name: entry.code for entry in class_table.classes_of(layer, "klasse")} == {"Moor": 5, "Wood": 3}
