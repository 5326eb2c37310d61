"""A class of one name has one colour in all of a project's maps and label layers, where nobody gave it another."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature

from xmodalnet.engine.legend import PALETTE, class_colors
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin.class_table import classes_of
from xmodalnet.plugin.known_colors import colors_for
from xmodalnet.plugin.label_codes import LabelCodes
from xmodalnet.plugin.labelling import Labelling
from xmodalnet.plugin.labels import add_class, make_label_layer, rename_class
from xmodalnet.plugin.raster_classes import classes_told
from xmodalnet.plugin.styling import style_class_map

from .conftest import memory_layer, wait_until
from .test_renumbered import named_in_file

CODES = np.array([[1, 2], [3, 0]], np.uint8)
SHOWN = (ClassSpec(1, "Agua", "#123456"), ClassSpec(2, "Pavimento", "#654321"), ClassSpec(3, "3", "#aaaaaa"))


@pytest.fixture
def older(raster):
    """A map that is there already, in colours of its own; one of its classes has no name."""
    layer = raster("older", CODES)
    style_class_map(layer, SHOWN)
    return layer


def test_names_are_met_in_whatever_case_and_numbers_are_none(older, raster):
    layer = raster("labels", CODES)
    assert colors_for(["agua ", "PAVIMENTO"], (), layer) == ["#123456", "#654321"]
    assert colors_for(["3", "Bosque"], (), layer) == class_colors(["3", "Bosque"])
    assert colors_for(["Agua"], (), older) == class_colors(["Agua"]), "what a layer itself shows is not known from elsewhere"
    assert colors_for(["Agua", "Otro"], ["#123456"], layer) == class_colors(["Agua", "Otro"], ["#123456"]), (
        "two alike tell nothing"
    )


def test_a_raster_that_names_its_codes_without_colours_takes_those_of_the_project(older, raster):
    style_class_map(older, [ClassSpec(1, "Town", "#123456"), ClassSpec(2, "Arable", "#654321")])
    cover = raster("cover", CODES)
    named_in_file(cover.source())
    assert [(spec.name, spec.color) for spec in classes_told(cover)] == [("Town", "#123456"), ("Arable", "#654321")]


def test_a_code_that_is_given_a_known_name_takes_its_colour(older, raster, qgis_app):
    cover = raster("cover", CODES)
    labelling = Labelling()
    codes = LabelCodes(labelling)
    labelling.choose(cover)
    wait_until(lambda: len(codes.classes) == 3)
    codes.rename(1, "Pavimento")
    assert (codes.classes[0].name, codes.classes[0].color) == ("Pavimento", "#654321")
    codes.rename(2, "Parcela")
    assert codes.classes[1].color in PALETTE
    codes.recolor(2, "#010203")
    codes.rename(2, "Agua")
    assert codes.classes[1].color == "#010203", "a colour that somebody chose stays"


def test_a_class_that_is_added_or_renamed_takes_the_colour_of_its_name(older, tmp_path):
    layer = make_label_layer(str(tmp_path / "labels.gpkg"), QgsCoordinateReferenceSystem("EPSG:32633"))
    assert add_class(layer, "code", "agua").color == "#123456"
    other = add_class(layer, "code", "Parcela")
    assert other.color in PALETTE
    rename_class(layer, "code", other, "Pavimento")
    assert [entry.color for entry in classes_of(layer, "code")] == ["#123456", "#654321"]
    third = add_class(layer, "code", "Solar")
    rename_class(layer, "code", third, "AGUA")
    assert classes_of(layer, "code")[2].color not in ("#123456", "#654321"), "another class of this layer has it"


def test_points_that_nobody_styled_take_the_colours_of_the_project(older):
    layer = memory_layer("Point")
    for name in ("Pavimento", "Solar"):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, None])
        layer.dataProvider().addFeature(feature)
    found = {entry.name: entry.color for entry in classes_of(layer, "class")}
    assert found["Pavimento"] == "#654321"
    assert found["Solar"] in PALETTE
