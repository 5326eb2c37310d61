"""Which field holds the classes of a layer, and codes that stand beside its texts."""

import pytest
from qgis.core import (
    QgsVectorLayer,
)

from xmodalnet.plugin import class_table

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
    assert class_table.likely_field(layer) == "klasse"
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
    assert class_table.likely_field(layer) == "code"
    assert [entry.code for entry in class_table.classes_of(layer, "klasse")] == [1, 2][: len({row[1] for row in rows})]


def test_the_field_that_was_chosen_or_is_drawn_comes_first(qgis_app):
    layer = survey((1, "Water", 6), (2, "Roof", 6))
    categorised(layer, "klasse", ("Water", "Water", "#0000ff"))
    assert class_table.likely_field(layer) == "klasse"
    class_table.remember_field(layer, "nr")
    assert class_table.likely_field(layer) == "nr"


def test_a_reference_is_read_by_the_field_that_names_the_maps_classes(qgis_app):
    layer = survey((1, "Water", 6), (2, "Roof", 6))
    assert class_table.field_of_names(layer, {"water", "forest"}) == "klasse"
    assert class_table.field_of_names(layer, {"forest"}) == "code"
