"""The chosen label layer as the panel sees it."""

import time

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin.labelling import Labelling
from xmodalnet.plugin.labels import make_label_layer
from xmodalnet.plugin.old_names import old_names_in

from .conftest import in_project, memory_layer, text_field, wait_until

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


def with_shapes(layer: QgsVectorLayer, *values: object) -> QgsVectorLayer:
    features = []
    for value in values:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        feature.setGeometry(SQUARE)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_counts_follow_every_edit(labelling):
    layer = with_shapes(memory_layer(fields="field=kind:string"), "Wood", " Wood", "Lake", None)
    labelling.choose(layer)
    layer.startEditing()
    layer.changeAttributeValue(1, 0, "Lake")
    layer.changeAttributeValue(4, 0, "Bog")
    layer.deleteFeature(3)
    labelling.choose_class(next(entry.code for entry in labelling.classes if entry.name == "Wood"))
    labelling.add_shape(SQUARE, UTM33)
    seen = {entry.name: entry.shapes for entry in labelling.classes if entry.shapes}
    assert seen == {"Wood": 2, "Lake": 1, "Bog": 1}
    for _ in range(4):
        labelling.undo()
    assert {entry.name: entry.shapes for entry in labelling.classes if entry.shapes} == {"Wood": 2, "Lake": 1}
    for _ in range(4):
        layer.undoStack().redo()
    layer.commitChanges(stopEditing=False)
    wait_until(lambda: {entry.name: entry.shapes for entry in labelling.classes if entry.shapes} == seen)
    layer.deleteFeatures(layer.allFeatureIds())
    wait_until(lambda: not any(entry.shapes for entry in labelling.classes))


def test_a_shape_among_many_is_drawn_without_reading_them_all(labelling):
    layer = with_shapes(memory_layer(fields="field=kind:string"), *["Wood", "Lake"] * 15_000)
    start = time.monotonic()
    labelling.choose(layer)
    reading_s = time.monotonic() - start
    labelling.start_editing()
    start = time.monotonic()
    labelling.add_shape(SQUARE, UTM33)
    assert time.monotonic() - start < reading_s / 2
    assert [entry.shapes for entry in labelling.classes] == [15_001, 15_000]


@pytest.mark.parametrize("step", ["move", "delete"])
def test_a_step_that_is_taken_back_brings_the_extent_back(labelling, step):
    labelling.add_class("Wood")
    labelling.add_shape(SQUARE, UTM33)
    labelling.vector.commitChanges(stopEditing=False)
    labelling.add_shape(QgsGeometry(SQUARE).buffer(100, 1), UTM33)
    labelling.vector.commitChanges(stopEditing=False)
    before = labelling.vector.extent()
    layer, stack = labelling.vector, labelling.vector.undoStack()
    large = max(layer.getFeatures(), key=lambda feature: feature.geometry().area()).id()

    def forth() -> None:
        layer.translateFeature(large, 5e6, 0) if step == "move" else layer.deleteFeature(large)

    for go in (forth, stack.redo):
        go()
        assert layer.extent() != before
        stack.undo()
        assert layer.extent() == before


def test_what_a_class_was_called_before_is_known_while_the_name_is_free(labelling: Labelling):
    for name in ("Wood", "Lake"):
        labelling.add_class(name)
    assert labelling.old_names == ()
    labelling.rename_class(labelling.classes[0], "Trees")
    labelling.rename_class(labelling.classes[0], "Forest")
    assert labelling.old_names == (("Wood", "Forest"), ("Trees", "Forest"))
    labelling.add_class("Wood")
    assert labelling.old_names == (("Trees", "Forest"),), "it is a class of its own again"
    labelling.remove_class(labelling.classes[0])
    assert labelling.old_names == ()


def test_old_names_are_known_of_layers_that_are_not_chosen(labelling: Labelling):
    layer = labelling.layer
    labelling.add_class("Wood")
    labelling.rename_class(labelling.classes[0], "Forest")
    other = memory_layer(fields="field=kind:string")
    labelling.choose(other)
    assert labelling.old_names == ()
    assert old_names_in([other, layer]) == (("Wood", "Forest"),)


def test_the_name_in_the_table_is_undone_with_the_shapes(labelling):
    labelling.add_class("Wood")
    labelling.add_shape(SQUARE, UTM33)
    labelling.rename_class(labelling.classes[0], "Forest")
    labelling.undo()
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 1)]
    labelling.remove_class(labelling.classes[0])
    labelling.vector.undoStack().undo()
    wait_until(lambda: [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 1)])


def test_codes_of_texts_stay_from_the_moment_the_layer_is_chosen(labelling):
    layer = with_shapes(memory_layer(fields="field=kind:string"), "Forest", "Water")
    labelling.choose(layer)
    with_shapes(layer, "Bog")
    labelling.choose(layer)
    assert {entry.name: entry.code for entry in labelling.classes} == {"Forest": 1, "Water": 2, "Bog": 3}


def test_a_deleted_field_is_a_problem_until_it_is_back(labelling):
    layer = with_shapes(memory_layer(fields="field=kind:string"), "Wood")
    labelling.choose(layer)
    layer.startEditing()
    layer.deleteAttribute(0)
    wait_until(lambda: labelling.problem is not None)
    assert "has no field 'kind'" in labelling.obstacle
    with pytest.raises(LabelError, match="has no field 'kind'"):
        labelling.add_class("Lake")
    layer.undoStack().undo()
    wait_until(lambda: [entry.name for entry in labelling.classes] == ["Wood"])
    assert labelling.obstacle == ""


def test_a_layer_whose_file_is_gone_is_a_problem_until_it_is_repaired(labelling, tmp_path):
    labelling.add_class("Wood")
    source = labelling.vector.source()
    gone = QgsVectorLayer(str(tmp_path / "gone.gpkg"), "gone", "ogr")
    QgsProject.instance().addMapLayer(gone)
    told = []
    labelling.chosen.connect(lambda: told.append(labelling.layer.name()))
    labelling.choose(gone, "code")
    assert str(labelling.problem).startswith(f"The file of layer 'gone' is gone: {tmp_path}/gone.gpkg. ")
    assert told == ["gone"], "who listens is told"
    gone.setDataSource(source, "labels", "ogr", QgsDataProvider.ProviderOptions())
    wait_until(lambda: labelling.problem is None)


def test_a_layer_without_any_class_field_is_a_problem(labelling):
    labelling.choose(memory_layer(fields="field=area:double"))
    assert "no field that can hold classes" in labelling.obstacle


def test_a_computed_field_is_an_obstacle_to_edits_only(labelling):
    layer = with_shapes(memory_layer(fields="field=name:string"), "Oak")
    layer.addExpressionField("'Wood'", text_field("kind"))
    labelling.choose(layer, "kind")
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 1)]
    assert "virtual or joined" in labelling.obstacle


def shapes(labelling) -> list[tuple]:
    return [(entry.name, entry.shapes) for entry in labelling.classes]


@pytest.fixture
def drawn(labelling) -> Labelling:
    """Wood and Lake, a square of each on the same place, Lake above."""
    for name in ("Wood", "Lake"):
        labelling.add_class(name)
        labelling.add_shape(SQUARE, UTM33)
    return labelling


@pytest.mark.parametrize("way", ["locked", "hidden"])
def test_tools_leave_locked_and_hidden_classes_alone(drawn, way):
    lake = drawn.classes[1]
    drawn.lock_classes([lake], True) if way == "locked" else drawn.show_classes([lake], False)
    assert drawn.choose_class_at(QgsPointXY(5, 5), UTM33)
    assert drawn.current_class.name == "Wood", "the one below is picked up"
    drawn.choose_class(2)
    with pytest.raises(LabelError, match=f"Class 'Lake' is {way}"):
        drawn.add_shape(SQUARE, UTM33)
    drawn.erase(SQUARE, UTM33)
    assert shapes(drawn) == [("Wood", 0), ("Lake", 1)]
    drawn.lock_classes([lake], False)
    drawn.show_classes([lake], True)
    drawn.erase(SQUARE, UTM33)
    assert shapes(drawn) == [("Wood", 0), ("Lake", 0)]


def test_a_locked_class_is_not_removed(drawn):
    drawn.lock_classes(drawn.classes, True)
    with pytest.raises(LabelError, match="Class 'Wood' is locked"):
        drawn.remove_class(drawn.classes[0])
    assert shapes(drawn) == [("Wood", 1), ("Lake", 1)]


def test_hiding_and_locking_ask_for_no_new_map(drawn):
    """What a job is made from is still the same."""
    before = drawn.classes
    drawn.lock_classes(drawn.classes, True)
    drawn.show_classes(drawn.classes, False)
    assert drawn.classes == before
    assert [(entry.is_visible, entry.is_locked) for entry in drawn.classes] == [(False, True)] * 2


def test_classes_move_as_far_as_the_table_goes_and_back_by_undo(drawn):
    drawn.add_class("Bog")
    names = [entry.name for entry in drawn.classes]
    drawn.move_class(drawn.classes[2], -1)
    assert [entry.name for entry in drawn.classes] == ["Wood", "Bog", "Lake"]
    drawn.move_class(drawn.classes[0], -1)
    drawn.move_class(drawn.classes[0], 5)
    assert [entry.name for entry in drawn.classes] == ["Bog", "Lake", "Wood"]
    assert drawn.current_class.name == "Bog"
    for _ in range(3):
        drawn.undo()
    assert [entry.name for entry in drawn.classes] == names


def test_after_a_merge_the_class_that_is_left_is_drawn(drawn):
    drawn.merge_classes([drawn.classes[1]], drawn.classes[0])
    assert (shapes(drawn), drawn.current_class.name) == ([("Wood", 2)], "Wood")
    drawn.undo()
    assert shapes(drawn) == [("Wood", 1), ("Lake", 1)]


def test_a_style_by_class_is_given_only_when_asked_for(labelling):
    layer = with_shapes(memory_layer(fields="field=kind:string"), "Wood", "Lake")
    labelling.choose(layer)
    with pytest.raises(LabelError, match="Style Layer by Class"):
        labelling.show_classes(labelling.classes, False)
    labelling.style_by_class()
    labelling.show_classes(labelling.classes[:1], False)
    assert [(entry.name, entry.is_visible) for entry in labelling.classes] == [("Lake", False), ("Wood", True)]


def drawn_by(layer: QgsVectorLayer) -> tuple[str, dict[object, str]]:
    """The field of the style, and the colour of each value."""
    renderer = layer.renderer()
    return renderer.classAttribute(), {each.value(): each.symbol().color().name() for each in renderer.categories()}


def test_a_class_field_that_is_renamed_is_followed_with_style_and_colours(labelling):
    layer = with_shapes(memory_layer(fields="field=kind:string&field=parcel:integer"), "Wood", "Lake")
    labelling.choose(layer, "kind")
    labelling.style_by_class()
    labelling.recolor_class(labelling.classes[0], "#123456")
    labelling.lock_classes(labelling.classes[1:], True)
    table = [(entry.code, entry.name, entry.color, entry.is_locked) for entry in labelling.classes]
    _, colors = drawn_by(layer)
    layer.startEditing()
    for name, rename in (("use", lambda: layer.renameAttribute(0, "use")), ("kind", layer.undoStack().undo)):
        rename()
        assert (labelling.field, labelling.problem) == (name, None)
        assert drawn_by(layer) == (name, colors)
        assert [(entry.code, entry.name, entry.color, entry.is_locked) for entry in labelling.classes] == table
    layer.renameAttribute(0, "use")
    assert layer.commitChanges()
    assert (labelling.field, drawn_by(layer)) == ("use", ("use", colors))
    layer.startEditing()
    layer.renameAttribute(1, "number")
    assert (labelling.field, drawn_by(layer)) == ("use", ("use", colors)), "another field is"


def test_a_new_shape_gets_its_code_also_in_a_field_of_codes_that_was_renamed(labelling):
    layer = with_shapes(memory_layer(fields="field=kind:string&field=code:integer"), "Wood", "Lake")
    layer.dataProvider().changeAttributeValues({1: {1: 10}, 2: {1: 20}})
    labelling.choose(layer, "kind")
    layer.startEditing()
    for name, rename in (("class_id", lambda: layer.renameAttribute(1, "class_id")), ("code", layer.undoStack().undo)):
        rename()
        before = set(layer.allFeatureIds())
        labelling.choose_class(20)
        labelling.add_shape(SQUARE, layer.crs())
        [new] = set(layer.allFeatureIds()) - before
        assert (layer.getFeature(new)["kind"], layer.getFeature(new)[name]) == ("Lake", 20)
        layer.undoStack().undo()


def test_a_style_of_the_users_own_stays_when_its_field_is_renamed(labelling):
    layer = with_shapes(memory_layer(fields="field=kind:string"), "Wood", "Lake")
    labelling.choose(layer)
    labelling.style_by_class()
    layer.renderer().updateCategorySymbol(0, crossed(layer))
    layer.startEditing()
    layer.renameAttribute(0, "use")
    assert (labelling.field, drawn_by(layer)[0]) == ("use", "kind")


def crossed(layer: QgsVectorLayer) -> QgsSymbol:
    """The symbol of the first category, as somebody else would draw it."""
    [first, *_] = layer.renderer().categories()
    symbol = first.symbol().clone()
    symbol.symbolLayer(0).setBrushStyle(Qt.BrushStyle.CrossPattern)
    return symbol


def test_another_class_field_is_what_a_style_of_ours_shows(labelling):
    layer = with_shapes(memory_layer(fields="field=kind:string&field=code:integer"), "Wood", "Lake")
    layer.dataProvider().changeAttributeValues({1: {1: 10}, 2: {1: 20}})
    labelling.choose(layer, "kind")
    labelling.style_by_class()
    labelling.recolor_class(labelling.classes[0], "#123456")
    before = drawn_by(layer)
    labelling.choose_field("code")
    assert drawn_by(layer) == ("code", {**{entry.code: entry.color for entry in labelling.classes}, "": "#808080"})
    assert [entry.code for entry in labelling.classes] == [10, 20]
    labelling.choose_field("kind")
    assert drawn_by(layer) == before, "with the colours that it had"
    layer.renderer().updateCategorySymbol(0, crossed(layer))
    labelling.choose_field("code")
    assert drawn_by(layer)[0] == "kind", "what the user made stays"


def test_first_shapes_are_those_of_each_class_and_follow_the_edits(labelling):
    layer = with_shapes(memory_layer(fields="field=kind:string"), "Wood", "Lake", "Wood", None, "Wood")
    labelling.choose(layer, "kind")
    wood, lake = (next(entry.value for entry in labelling.classes if entry.name == name) for name in ("Wood", "Lake"))
    found = labelling.first_shapes(2)
    assert {value: [feature.id() for feature in each] for value, each in found.items()} == {wood: [1, 3], lake: [2]}
    assert all(feature.hasGeometry() for each in found.values() for feature in each)
    layer.startEditing()
    layer.deleteFeature(2)
    layer.changeAttributeValue(4, 0, "Bog")
    found = labelling.first_shapes(9)
    assert {value: [feature.id() for feature in each] for value, each in found.items()} == {"Wood": [1, 3, 5], "Bog": [4]}
    labelling.choose(None)
    assert labelling.first_shapes(9) == {}


def test_undo_brings_the_class_field_back(labelling):
    labelling.add_class("Wood")
    labelling.add_shape(SQUARE, UTM33)
    labelling.vector.deleteAttribute(labelling.vector.fields().indexOf("code"))
    wait_until(lambda: labelling.problem is not None)
    labelling.undo()
    assert (labelling.problem, [(entry.name, entry.shapes) for entry in labelling.classes]) == (None, [("Wood", 1)])


def test_without_a_layer_of_shapes_there_is_nothing_to_undo(labelling):
    labelling.choose(None)
    labelling.undo()
    assert labelling.classes == ()


def test_shapes_that_another_window_saved_are_seen_when_the_layer_is_read_anew(labelling):
    labelling.add_class("Wood")
    labelling.add_shape(SQUARE, UTM33)
    labelling.vector.commitChanges()
    wait_until(lambda: labelling.first_shapes(1))  # they have been read
    other = QgsVectorLayer(labelling.vector.source(), "the same file", "ogr")
    other.startEditing()
    shape = QgsFeature(other.fields())
    shape.setGeometry(SQUARE)
    shape["code"] = 1
    other.addFeature(shape)
    assert other.commitChanges()
    labelling.vector.reload()
    wait_until(lambda: [entry.shapes for entry in labelling.classes] == [2], 3)


def test_the_shapes_of_a_computed_field_are_counted_anew(labelling):
    layer = memory_layer(fields="field=kind:integer")
    layer.addExpressionField("if(kind = 1, 'Wood', 'Lake')", text_field("name"))
    shape = QgsFeature(layer.fields())
    shape.setGeometry(SQUARE)
    shape["kind"] = 1
    layer.dataProvider().addFeatures([shape])
    labelling.choose(layer, "name")
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 1)]
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 0, 2)
    wait_until(lambda: [(entry.name, entry.shapes) for entry in labelling.classes] == [("Lake", 1)], 3)
