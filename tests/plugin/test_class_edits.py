"""Edits of several classes: merging, taking over a scheme, another class for one shape; each one undo step."""

import time

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin import class_edits, labels
from xmodalnet.plugin.class_edits import Taken
from xmodalnet.plugin.class_schemes import SchemeClass
from xmodalnet.plugin.class_table import classes_of, lock_classes

from . import test_labels
from .conftest import memory_layer
from .test_labels import UTM33, draw

own = test_labels.own  # the classes Wood (1) and Lake (2)
SQUARE = test_labels.SQUARE
BESIDE = QgsGeometry.fromRect(QgsRectangle(400010, 5800000, 400020, 5800010))


def table(layer: QgsVectorLayer, field: str = "code") -> list[tuple]:
    return [(entry.code, entry.name, entry.shapes) for entry in classes_of(layer, field)]


def values(layer: QgsVectorLayer) -> list[tuple]:
    return sorted((feature["code"], feature["class"]) for feature in layer.getFeatures())


def point(x: float, y: float) -> QgsGeometry:
    return QgsGeometry.fromPointXY(QgsPointXY(x, y))


def texts(*names: str) -> QgsVectorLayer:
    layer = memory_layer(fields="field=kind:string")
    for name in names:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(SQUARE)
        feature.setAttributes([name])
        layer.dataProvider().addFeature(feature)
    return layer


def test_merged_shapes_take_code_and_name_and_one_undo_parts_them(own):
    labels.add_class(own, "code", "Bog")
    for place in range(3):
        draw(own, place)
    wood, lake, bog = classes_of(own, "code")
    steps = own.undoStack().count()
    class_edits.merge_classes(own, "code", [wood, bog], lake)
    assert own.undoStack().count() == steps + 1
    assert table(own) == [(2, "Lake", 3)]
    assert values(own) == [(2, "Lake")] * 3
    assert [category.label() for category in own.renderer().categories()] == ["Lake"]
    own.undoStack().undo()
    assert table(own) == [(1, "Wood", 1), (2, "Lake", 1), (3, "Bog", 1)]
    assert values(own) == [(1, "Wood"), (2, "Lake"), (3, "Bog")]
    own.undoStack().redo()
    assert table(own) == [(2, "Lake", 3)]


def merge(layer: QgsVectorLayer) -> None:
    lake, wood = classes_of(layer, "kind")
    class_edits.merge_classes(layer, "kind", [wood], lake)


def rename(layer: QgsVectorLayer) -> None:
    labels.rename_class(layer, "kind", classes_of(layer, "kind")[1], "Forest")


@pytest.mark.parametrize("edit", [merge, rename])
def test_an_undo_step_knows_what_each_shape_held(edit):
    """Else QGIS reads every shape by itself, which takes it seconds for some thousand: here it would find none of them."""
    layer = texts("Wood", " Wood", "Lake")
    held = {feature.id(): feature["kind"] for feature in layer.getFeatures()}
    told, changed = {}, set()
    layer.attributeValueChanged.connect(lambda feature_id, index, value: changed.add(feature_id))
    edit(layer)
    layer.attributeValueChanged.connect(lambda feature_id, index, value: told.update({feature_id: value}))
    layer.dataProvider().truncate()
    layer.undoStack().undo()
    assert told == {feature_id: held[feature_id] for feature_id in changed}
    assert {held[feature_id] for feature_id in changed} >= {"Wood", " Wood"}


def test_texts_that_only_shapes_hold_are_merged_too(qgis_app):
    layer = texts("Oak", "Beech", "Lake")
    beech, _, oak = classes_of(layer, "kind")
    class_edits.merge_classes(layer, "kind", [oak], beech)
    assert [(entry.name, entry.shapes) for entry in classes_of(layer, "kind")] == [("Beech", 2), ("Lake", 1)]


@pytest.mark.parametrize("locked", [0, 1])
def test_a_locked_class_neither_loses_nor_gets_shapes(own, locked):
    draw(own, 0)
    lock_classes(own, "code", [classes_of(own, "code")[locked]], True)
    wood, lake = classes_of(own, "code")
    with pytest.raises(LabelError, match=f"Class '{('Wood', 'Lake')[locked]}' is locked"):
        class_edits.merge_classes(own, "code", [wood], lake)
    assert table(own) == [(1, "Wood", 1), (2, "Lake", 0)]


def test_a_scheme_fills_an_empty_table_as_it_is(qgis_app):
    layer = memory_layer(fields="field=code:integer")
    taken = class_edits.take_scheme(layer, "code", [SchemeClass(7, "Bog", "#aa5500"), SchemeClass(None, "Lake", "")])
    assert taken == Taken(("Bog", "Lake"), (), ())
    assert [(entry.code, entry.name, entry.color) for entry in classes_of(layer, "code")] == [
        (7, "Bog", "#aa5500"),
        (1, "Lake", "#1f78b4"),
    ]


def test_a_scheme_changes_no_meaning_of_a_shape(own):
    """Wood has a shape and keeps its code and name; Lake has none, so its code is free to mean something else."""
    draw(own, 0)
    steps = own.undoStack().count()
    scheme = [SchemeClass(1, "Meadow", "#00ff00"), SchemeClass(2, "Town", "#ff0000"), SchemeClass(9, "WOOD", "#003300")]
    taken = class_edits.take_scheme(own, "code", scheme)
    assert taken == Taken(("Meadow",), ("Town", "Wood"), (("Meadow", 3),))
    assert [(entry.code, entry.name, entry.color) for entry in classes_of(own, "code")] == [
        (1, "Wood", "#003300"),
        (2, "Town", "#ff0000"),
        (3, "Meadow", "#00ff00"),
    ]
    assert values(own) == [(1, "Wood")]
    assert own.undoStack().count() == steps + 1
    own.undoStack().undo()
    assert table(own) == [(1, "Wood", 1), (2, "Lake", 0)]


def test_a_scheme_names_the_codes_that_a_layer_holds(qgis_app):
    layer = memory_layer(fields="field=kind:integer")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([5])
    layer.dataProvider().addFeature(feature)
    class_edits.take_scheme(layer, "kind", [SchemeClass(5, "Water", "#0000ff"), SchemeClass(6, "Soil", "")])
    assert table(layer, "kind") == [(5, "Water", 1), (6, "Soil", 0)]


def test_in_a_field_of_texts_names_are_the_classes(qgis_app):
    layer = texts("Oak")
    class_edits.take_scheme(layer, "kind", [SchemeClass(1, "Beech", "#00aa00"), SchemeClass(4, "oak", "#004400")])
    assert [(entry.code, entry.value, entry.color) for entry in classes_of(layer, "kind")] == [
        (1, "Oak", "#004400"),
        (2, "Beech", "#00aa00"),
    ]


def test_a_scheme_that_has_no_room_leaves_the_table_as_it_was(own):
    scheme = [SchemeClass(None, f"Parcel {number}", "") for number in range(253)]
    with pytest.raises(LabelError, match="254 classes already"):
        class_edits.take_scheme(own, "code", scheme)
    assert table(own) == [(1, "Wood", 0), (2, "Lake", 0)]
    start = time.thread_time()
    class_edits.take_scheme(own, "code", scheme[:-1])
    assert len(table(own)) == 254
    assert time.thread_time() - start < 3, "one change of the style, not one for each class"


def test_one_shape_gets_another_class_and_undo_gives_the_old_one_back(own):
    draw(own, 0)
    draw(own, 0, BESIDE)
    wood, lake = classes_of(own, "code")
    class_edits.change_class_at(own, "code", point(400015, 5800005), UTM33, wood, lake)
    assert values(own) == [(1, "Wood"), (2, "Lake")]
    own.undoStack().undo()
    assert values(own) == [(1, "Wood"), (1, "Wood")]


def test_where_the_shape_is_of_another_class_by_now_nothing_is_changed(own):
    draw(own, 0, BESIDE)
    wood, lake = classes_of(own, "code")
    for x, old, new in ((400000, wood, lake), (400015, lake, wood)):
        with pytest.raises(LabelError, match=f"no shape of class '{old.name}' here any more"):
            class_edits.change_class_at(own, "code", point(x, 5800005), UTM33, old, new)
    assert values(own) == [(1, "Wood")]


def shapes(kind: str, *rows: tuple[str, str]) -> QgsVectorLayer:
    """Name and WKT per shape."""
    layer = memory_layer(kind, "field=class:string")
    for name, wkt in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([name])
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.mark.parametrize(
    ("kind", "near", "far"),
    [
        ("Point", "POINT(2 3)", "POINT(1 1)"),
        ("LineString", "LINESTRING(0 3, 8 4)", "LINESTRING(0 1, 9 1)"),
        ("Polygon", "POLYGON((2 3, 3 3, 3 4, 2 3))", "POLYGON((0 0, 1 0, 1 1, 0 0))"),
    ],
)
def test_in_a_pixel_the_nearest_shape_of_the_class_is_meant(qgis_app, kind, near, far):
    """The pixel's middle (5, 5) lies in none of them."""
    layer = shapes(kind, ("Wood", near), ("Wood", far), ("Lake", near))
    lake, wood = classes_of(layer, "class")
    pixel = QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10))
    class_edits.change_class_at(layer, "class", pixel, UTM33, wood, lake)
    assert [feature["class"] for feature in layer.getFeatures()] == ["Lake", "Wood", "Lake"]
    beside = QgsGeometry.fromRect(QgsRectangle(10, 0, 20, 10))
    with pytest.raises(LabelError, match="no shape of class 'Wood' here any more"):
        class_edits.change_class_at(layer, "class", beside, UTM33, wood, lake)


def test_of_shapes_upon_each_other_the_uppermost_is_meant(qgis_app):
    square = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))"
    layer = shapes("Polygon", ("Wood", square), ("Wood", square), ("Lake", square))
    lake, wood = classes_of(layer, "class")
    class_edits.change_class_at(layer, "class", point(5, 5), UTM33, wood, lake)
    assert [feature["class"] for feature in layer.getFeatures()] == ["Wood", "Lake", "Lake"]


def test_a_scheme_may_give_a_text_the_code_zero(qgis_app):
    layer = memory_layer(fields="field=kind:string")
    class_edits.take_scheme(layer, "kind", [SchemeClass(0, "Water", ""), SchemeClass(1, "Wood", "")])
    assert table(layer, "kind") == [(0, "Water", 0), (1, "Wood", 0)]


def test_a_scheme_is_an_undo_step_whether_or_not_the_layer_is_being_edited(own):
    own.commitChanges()
    class_edits.take_scheme(own, "code", [SchemeClass(1, "Wood", "#ff0000"), SchemeClass(3, "Bog", "")])
    assert table(own) == [(1, "Wood", 0), (2, "Lake", 0), (3, "Bog", 0)]
    assert classes_of(own, "code")[0].color == "#ff0000"
    own.undoStack().undo()
    assert table(own) == [(1, "Wood", 0), (2, "Lake", 0)]
    assert classes_of(own, "code")[0].color != "#ff0000"


def test_a_scheme_that_changes_nothing_starts_no_editing(own):
    own.commitChanges()
    assert class_edits.take_scheme(own, "code", [SchemeClass(1, "Wood", "")]) == Taken((), (), ())
    assert not own.isEditable()


def test_a_layer_that_cannot_be_edited_takes_a_scheme_all_the_same(qgis_app):
    """Its table is the project's."""
    layer = texts("Oak")
    layer.setReadOnly(True)
    class_edits.take_scheme(layer, "kind", [SchemeClass(4, "Oak", "#004400")])
    assert [(entry.name, entry.color) for entry in classes_of(layer, "kind")] == [("Oak", "#004400")]


def test_shapes_of_a_class_that_a_scheme_names_hold_the_new_name(own):
    """Only of a class that was called by its number."""
    labels.rename_class(own, "code", classes_of(own, "code")[0], "1")
    draw(own, 0)
    draw(own, 1)
    own.commitChanges()
    class_edits.take_scheme(own, "code", [SchemeClass(1, "Forest", "")])
    assert values(own) == [(1, "Forest"), (2, "Lake")]
    own.undoStack().undo()
    assert (values(own), table(own)) == ([(1, "1"), (2, "Lake")], [(1, "1", 1), (2, "Lake", 1)])


def test_empty_classes_go_in_one_step(own):
    labels.add_class(own, "code", "Bog")
    draw(own, 0)
    steps = own.undoStack().count()
    class_edits.remove_classes(own, "code", classes_of(own, "code")[1:])
    assert (table(own), own.undoStack().count()) == ([(1, "Wood", 1)], steps + 1)
    own.undoStack().undo()
    assert table(own) == [(1, "Wood", 1), (2, "Lake", 0), (3, "Bog", 0)]


def test_shapes_are_given_a_class_whatever_they_were_in_one_step(own):
    wood, lake = classes_of(own, "code")
    for place in range(2):
        draw(own, place)
    bare = next(own.getFeatures()).id()
    for name in ("code", "class"):
        own.changeAttributeValue(bare, own.fields().indexOf(name), None)
    steps = own.undoStack().count()
    class_edits.give_class(own, "code", [feature.id() for feature in own.getFeatures()], lake)
    assert values(own) == [(2, "Lake"), (2, "Lake")]
    assert own.undoStack().count() == steps + 1
    class_edits.give_class(own, "code", [feature.id() for feature in own.getFeatures()], wood)
    assert values(own) == [(1, "Wood"), (1, "Wood")]
    own.undoStack().undo()
    assert values(own) == [(2, "Lake"), (2, "Lake")]


def test_shapes_of_a_locked_class_keep_it(own):
    wood, lake = classes_of(own, "code")
    for place in range(2):
        draw(own, place)
    ids = [feature.id() for feature in sorted(own.getFeatures(), key=lambda feature: feature["code"])]
    lock_classes(own, "code", [lake], True)
    for shapes, entry in ((ids, wood), (ids[:1], classes_of(own, "code")[1])):
        with pytest.raises(LabelError, match="'Lake' is locked"):
            class_edits.give_class(own, "code", shapes, entry)
    class_edits.give_class(own, "code", ids[:1], wood)
    assert values(own) == [(1, "Wood"), (2, "Lake")]
