"""The chosen label layer as the panel sees it."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin.labelling import Labelling
from xmodalnet.plugin.labels import make_label_layer

from .conftest import in_project, memory_layer, wait_until

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
SQUARE = QgsGeometry.fromWkt("POLYGON((0 0, 0 10, 10 10, 10 0, 0 0))")


@pytest.fixture
def labelling(tmp_path, qgis_app):
    made = Labelling()
    made.choose(in_project(make_label_layer(str(tmp_path / "l.gpkg"), UTM33)))
    yield made
    made.let_go()


def test_choosing_takes_the_likeliest_field(labelling):
    assert (labelling.field, labelling.classes, labelling.current_code) == ("code", (), -1)
    labelling.choose(memory_layer(fields="field=kind:string&field=class:string"))
    assert labelling.field == "class"
    labelling.choose(labelling.layer, "kind")
    assert labelling.field == "kind"
    labelling.choose(None)
    assert (labelling.field, labelling.vector) == ("", None)


def test_a_new_class_is_the_one_that_is_drawn(labelling):
    chosen = []
    labelling.class_chosen.connect(chosen.append)
    labelling.add_class("Wood")
    labelling.add_class("Lake")
    assert labelling.current_class.name == "Lake"
    labelling.choose_class(1)
    labelling.add_shape(SQUARE, UTM33)
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 1), ("Lake", 0)]
    labelling.remove_class(labelling.classes[0])
    assert labelling.current_class.name == "Lake"
    assert chosen == [1, 2, 1, 2]


def test_a_field_of_too_many_values_is_a_problem_until_another_is_chosen(labelling):
    layer = memory_layer(fields="field=parcel:integer&field=kind:string")
    for number in range(300):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, "Wood"])
        layer.dataProvider().addFeature(feature)
    labelling.choose(layer, "parcel")
    assert labelling.classes == ()
    assert "more than 254 values" in str(labelling.problem)
    labelling.choose(layer, "kind")
    assert (labelling.problem, [entry.name for entry in labelling.classes]) == (None, ["Wood"])


def test_undo_takes_the_last_shape_back(labelling):
    labelling.add_class("Wood")
    labelling.add_shape(SQUARE, UTM33)
    labelling.undo()
    assert labelling.classes[0].shapes == 0


def test_what_is_edited_elsewhere_is_seen(labelling):
    labelling.add_class("Wood")
    layer = labelling.start_editing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(SQUARE)
    feature["code"] = 1
    layer.addFeature(feature)
    wait_until(lambda: labelling.classes[0].shapes == 1)
    layer.rollBack()
    wait_until(lambda: labelling.classes[0].shapes == 0)


def test_without_a_layer_or_a_class_drawing_is_refused(labelling):
    with pytest.raises(LabelError, match="No class is chosen"):
        labelling.add_shape(SQUARE, UTM33)
    labelling.choose(None)
    with pytest.raises(LabelError, match="No label layer is chosen"):
        labelling.add_class("Wood")
