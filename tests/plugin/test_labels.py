"""Editing labels through the edit buffer, and labels as a file for the engine."""

import gc
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRenderer,
    QgsGeometry,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from xmodalnet.engine import legend
from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import class_style, class_table, label_specs, labels
from xmodalnet.plugin.class_table import classes_of
from xmodalnet.plugin.label_steps import start_editing

from .conftest import in_project, memory_layer, text_field

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
SQUARE = QgsGeometry.fromWkt("POLYGON((400000 5800000, 400000 5800010, 400010 5800010, 400010 5800000, 400000 5800000))")
BOW_TIE = QgsGeometry.fromWkt("POLYGON((400000 5800000, 400010 5800010, 400010 5800000, 400000 5800010, 400000 5800000))")


@pytest.fixture
def own(tmp_path, qgis_app) -> QgsVectorLayer:
    """A label layer of ours with two classes."""
    layer = in_project(labels.make_label_layer(str(tmp_path / "labels.gpkg"), UTM33))
    labels.add_class(layer, "code", "Wood")
    labels.add_class(layer, "code", "Lake")
    return layer


def rows(layer: QgsVectorLayer) -> list[tuple]:
    return [(feature["class"], feature["code"]) for feature in layer.getFeatures()]


def draw(layer: QgsVectorLayer, place: int, shape: QgsGeometry = SQUARE, crs: QgsCoordinateReferenceSystem = UTM33) -> int:
    return labels.add_shape(layer, "code", classes_of(layer, "code")[place], shape, crs)


def test_a_new_label_layer_is_an_empty_geopackage(tmp_path, qgis_app):
    layer = labels.make_label_layer(str(tmp_path / "new.gpkg"), UTM33)
    assert (layer.name(), layer.featureCount(), layer.crs().authid()) == ("new", 0, "EPSG:32633")
    assert [field.name() for field in layer.fields()] == ["fid", "class", "code"]


def test_an_existing_geopackage_gets_one_more_layer_and_loses_none(tmp_path, qgis_app):
    path = str(tmp_path / "new.gpkg")
    first = labels.make_label_layer(path, UTM33)
    labels.add_class(first, "code", "Wood")
    draw(first, 0)
    label_specs.save_edits(first)
    second = labels.make_label_layer(path, UTM33)
    assert (second.name(), second.featureCount()) == ("labels_2", 0)
    assert QgsVectorLayer(f"{path}|layername=labels", "", "ogr").featureCount() == 1


def test_a_folder_that_cannot_be_written_is_said(tmp_path, qgis_app):
    with pytest.raises(LabelError, match="cannot be written"):
        labels.make_label_layer(str(tmp_path / "absent" / "new.gpkg"), UTM33)


def test_a_shape_carries_code_and_name_and_is_one_undo_step(own):
    draw(own, 1)
    draw(own, 0)
    assert rows(own) == [("Lake", 2), ("Wood", 1)]
    own.undoStack().undo()
    assert rows(own) == [("Lake", 2)]
    own.undoStack().redo()
    assert rows(own) == [("Lake", 2), ("Wood", 1)]
    assert own.undoStack().undoText() == "Add shape of Wood"


def test_a_shape_drawn_in_another_crs_lands_in_the_right_place(own):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    shape = QgsGeometry(SQUARE)
    shape.transform(QgsCoordinateTransform(UTM33, degrees, QgsProject.instance()))
    draw(own, 0, shape, degrees)
    box = next(own.getFeatures()).geometry().boundingBox()
    assert box.xMinimum() == pytest.approx(400000, abs=0.01)
    assert box.yMaximum() == pytest.approx(5800010, abs=0.01)


def test_a_bow_tie_becomes_its_two_triangles_in_one_step(own):
    assert draw(own, 0, BOW_TIE) == 1, "a shape of two parts"
    assert sum(feature.geometry().area() for feature in own.getFeatures()) == pytest.approx(50)
    own.undoStack().undo()
    assert rows(own) == []


def test_where_a_layer_takes_no_parts_a_bow_tie_is_two_shapes(qgis_app):
    layer = memory_layer("Polygon")
    start_editing(layer)
    labels.add_class(layer, "code", "Wood")
    assert draw(layer, 0, BOW_TIE) == 2
    layer.undoStack().undo()
    assert rows(layer) == []


def test_a_shape_without_area_is_refused(own):
    with pytest.raises(LabelError, match="no area"):
        draw(own, 0, QgsGeometry.fromWkt("POLYGON((0 0, 1 1, 0 0, 0 0))"))
    assert rows(own) == []


def test_renaming_reaches_table_and_shapes_and_undo_brings_the_text_back(own):
    draw(own, 0)
    labels.rename_class(own, "code", classes_of(own, "code")[0], "Forest")
    assert rows(own) == [("Forest", 1)]
    assert [entry.name for entry in classes_of(own, "code")] == ["Forest", "Lake"]
    own.undoStack().undo()
    assert rows(own) == [("Wood", 1)]
    assert [entry.name for entry in classes_of(own, "code")] == ["Wood", "Lake"]
    own.undoStack().redo()
    assert [entry.name for entry in classes_of(own, "code")] == ["Forest", "Lake"]


@pytest.mark.parametrize(("name", "is_called_for"), [("Water", True), ("Plot 7", False)])
def test_a_name_changes_the_colour_only_of_a_class_whose_name_called_for_none(own, name, is_called_for):
    plain = labels.add_class(own, "code", "Class of mine")
    labels.rename_class(own, "code", plain, name)
    assert (classes_of(own, "code")[-1].color != plain.color) is is_called_for
    wood = classes_of(own, "code")[0]
    labels.rename_class(own, "code", wood, "Grass")
    assert classes_of(own, "code")[0].color == wood.color, "a wood has its green by its name"


def test_renaming_in_a_text_field_moves_the_shapes_along(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    entry = labels.add_class(layer, "landcover", "Wood")
    labels.add_shape(layer, "landcover", entry, SQUARE, UTM33)
    labels.rename_class(layer, "landcover", classes_of(layer, "landcover")[0], "Forest")
    [found] = classes_of(layer, "landcover")
    assert (found.name, found.code, found.shapes) == ("Forest", 1, 1)


@pytest.mark.parametrize(("name", "message"), [("Lake", "a class 'Lake' already"), ("  ", "needs a name")])
def test_a_name_that_does_not_do_changes_nothing(own, name, message):
    with pytest.raises(LabelError, match=message):
        labels.rename_class(own, "code", classes_of(own, "code")[0], name)
    with pytest.raises(LabelError, match=message):
        labels.add_class(own, "code", name)
    assert [entry.name for entry in classes_of(own, "code")] == ["Wood", "Lake"]


def test_new_classes_get_free_names_codes_and_colours(own):
    third = labels.add_class(own, "code")
    assert (third.code, third.name, third.value) == (3, "Class 3", 3)
    assert len({entry.color for entry in classes_of(own, "code")}) == 3
    labels.remove_class(own, "code", classes_of(own, "code")[0])
    assert labels.add_class(own, "code").code == 1


def test_removing_takes_the_shapes_and_undo_brings_both_back(own):
    draw(own, 0)
    draw(own, 1)
    labels.remove_class(own, "code", classes_of(own, "code")[0])
    assert rows(own) == [("Lake", 2)]
    assert [entry.name for entry in classes_of(own, "code")] == ["Lake"]
    own.undoStack().undo()
    assert [(entry.code, entry.name, entry.color, entry.shapes) for entry in classes_of(own, "code")] == [
        (1, "Wood", "#1b4f2a", 1),
        (2, "Lake", "#1f78b4", 1),
    ]


def test_a_new_colour_is_in_the_legend(own):
    labels.recolor_class(own, "code", classes_of(own, "code")[0], "#123456")
    assert classes_of(own, "code")[0].color == "#123456"
    assert own.renderer().categories()[0].symbol().color().name() == "#123456"


def renderers_of_qgis() -> dict[int, QgsFeatureRenderer]:
    """Those that Python knows but does not own, by the identity of the Python object."""
    return {id(found): found for found in gc.get_objects() if isinstance(found, QgsFeatureRenderer) and not sip.ispyowned(found)}


def test_no_renderer_of_qgis_is_known_to_python_after_its_end(own):
    """Another renderer at the same address would be taken for it, and QGIS would crash."""
    before = renderers_of_qgis()
    table = class_table.state_of(own, "code")
    labels.recolor_class(own, "code", classes_of(own, "code")[0], "#123456")
    class_style.show_categories(own, "code", {1}, False)
    class_style.order_categories(own, "code", [2, 1])
    class_table.put_state(own, "code", table)
    assert [found for place, found in renderers_of_qgis().items() if place not in before] == []


def test_a_new_name_brings_its_colour_unless_somebody_chose_another(own):
    for _ in range(3):
        labels.add_class(own, "code")
    for place, name in ((2, "Asphalt road"), (3, "Crops"), (4, "River"), (4, "Lehm")):
        labels.rename_class(own, "code", classes_of(own, "code")[place], name)
    assert [entry.color for entry in classes_of(own, "code")[2:]] == [
        legend.called_for(name)[shade] for name, shade in (("road", 0), ("crops", 0), ("river", 1))
    ], "the lake has the best blue; a name that calls for none leaves the colour as it is"
    labels.recolor_class(own, "code", classes_of(own, "code")[2], "#123456")
    labels.rename_class(own, "code", classes_of(own, "code")[2], "Meadow")
    assert classes_of(own, "code")[2].color == "#123456"


def test_a_layer_that_cannot_be_edited_says_so(own, tmp_path):
    own.setReadOnly(True)
    with pytest.raises(LabelError, match="Layer 'labels' cannot be edited"):
        draw(own, 0)


def test_labels_are_known_by_name_and_field(own):
    assert labels.looks_like_labels(own)
    own.setName("Training areas")
    assert labels.looks_like_labels(own)
    own.setName("parcels")
    assert not labels.looks_like_labels(own)


def test_only_files_of_few_shapes_are_guessed(own, monkeypatch):
    memory = memory_layer(fields="field=landcover:string")
    memory.setName("labels")
    assert not labels.looks_like_labels(memory)
    draw(own, 0)
    draw(own, 1)
    monkeypatch.setattr(labels, "_MOST_SHAPES", 2)
    assert labels.looks_like_labels(own)
    draw(own, 1)
    assert not labels.looks_like_labels(own)


def test_reference_points_are_never_guessed_as_labels(tmp_path, qgis_app):
    """What the accuracy is measured on must not be trained with; a file opened anew has no mark of ours."""
    shapes = memory_layer("Point", "field=point:integer&field=class:string&field=remark:string")
    layer = in_project(QgsVectorLayer(saved(shapes, tmp_path / "reference.gpkg", "GPKG"), "reference", "ogr"))
    assert not labels.looks_like_labels(layer)
    ours = memory_layer("Point", "field=class:string")
    layer = in_project(QgsVectorLayer(saved(ours, tmp_path / "ours.gpkg", "GPKG"), "reference", "ogr"))
    assert not labels.looks_like_labels(layer), "points of one's own, which the name says to be kept for the test"
    layer.setName("labels")
    assert labels.looks_like_labels(layer)
    layer.setCustomProperty("xmodalnet/role", "reference")
    assert not labels.looks_like_labels(layer)


def test_names_and_colours_come_from_specs(own):
    draw(own, 0)
    labels.style_as_classes(own, [ClassSpec(1, "Forest", "#112233"), ClassSpec(5, "Bog", "#000000")])
    assert [(entry.name, entry.color) for entry in classes_of(own, "code")] == [("Forest", "#112233"), ("Lake", "#1f78b4")]


def test_a_file_that_is_no_layer(tmp_path, qgis_app):
    (tmp_path / "x.gpkg").write_text("garbage", encoding="utf-8")
    with pytest.raises(LabelError, match="cannot open the labels"):
        labels.open_label_layer(str(tmp_path / "x.gpkg"), "x")


def test_undo_and_discarded_edits_take_the_table_of_any_layer_along(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    for name in ("Wood", "Lake"):
        entry = labels.add_class(layer, "landcover", name)
        labels.add_shape(layer, "landcover", entry, SQUARE, UTM33)
    layer.commitChanges()
    table = classes_of(layer, "landcover")
    start_editing(layer)
    labels.rename_class(layer, "landcover", table[0], "Forest")
    labels.remove_class(layer, "landcover", table[1])
    labels.add_class(layer, "landcover", "Bog")
    assert [(entry.name, entry.code) for entry in classes_of(layer, "landcover")] == [("Forest", 1), ("Bog", 2)]
    for _ in range(3):
        layer.undoStack().undo()
    assert classes_of(layer, "landcover") == table
    for _ in range(3):
        layer.undoStack().redo()
    layer.rollBack()
    assert classes_of(layer, "landcover") == table


def parcels(tmp_path: Path) -> QgsVectorLayer:
    """Somebody's own GeoPackage, with columns that are called as ours are."""
    memory = memory_layer(fields="field=code:integer&field=class:string&field=landcover:string")
    for row in ([700, "clay", "Wood"], [701, "sand", "Wood"], [702, "peat", "Lake"]):
        feature = QgsFeature(memory.fields())
        feature.setAttributes(row)
        feature.setGeometry(SQUARE)
        memory.dataProvider().addFeature(feature)
    return in_project(QgsVectorLayer(saved(memory, tmp_path / "parcels.gpkg", "GPKG"), "parcels", "ogr"))


def saved(layer: QgsVectorLayer, path: Path, driver: str) -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return str(path)


def test_other_columns_and_the_file_of_a_foreign_layer_are_left_alone(tmp_path, qgis_app):
    layer = parcels(tmp_path)
    wood = next(entry for entry in classes_of(layer, "landcover") if entry.name == "Wood")
    labels.rename_class(layer, "landcover", wood, "Forest")
    labels.add_shape(layer, "landcover", classes_of(layer, "landcover")[0], SQUARE, UTM33)
    layer.commitChanges()
    assert sorted(feature.attributes()[1:3] for feature in layer.getFeatures() if feature["code"] != NULL) == [
        [700, "clay"],
        [701, "sand"],
        [702, "peat"],
    ]
    with closing(sqlite3.connect(tmp_path / "parcels.gpkg")) as database:
        assert not database.execute("SELECT name FROM sqlite_master WHERE name = 'layer_styles'").fetchall()


def test_drawing_leaves_the_style_of_a_foreign_layer_alone(tmp_path, qgis_app):
    layer = parcels(tmp_path)
    layer.setRenderer(QgsRuleBasedRenderer(QgsSymbol.defaultSymbol(layer.geometryType())))
    style = layer.renderer().dump()
    labels.add_shape(layer, "landcover", classes_of(layer, "landcover")[0], SQUARE, UTM33)
    labels.add_shape(layer, "landcover", labels.add_class(layer, "landcover", "Bog"), SQUARE, UTM33)
    assert layer.renderer().dump() == style
    assert {entry.name: entry.shapes for entry in classes_of(layer, "landcover")} == {"Lake": 2, "Wood": 2, "Bog": 1}


def test_a_style_of_ours_that_lost_a_class_gets_it_back_with_a_shape(own):
    lake = classes_of(own, "code")[1]
    own.setRenderer(QgsCategorizedSymbolRenderer("code", []))
    labels.add_shape(own, "code", lake, SQUARE, UTM33)
    assert [entry.label() for entry in own.renderer().categories()] == ["Lake"]


@pytest.mark.parametrize("kind", ["Point", "LineString"])
def test_a_polygon_is_not_taken_to_pieces_by_a_layer_of_another_kind(qgis_app, kind):
    layer = memory_layer(kind, fields="field=landcover:string")
    entry = labels.add_class(layer, "landcover", "Wood")
    with pytest.raises(LabelError, match="Layer 'shapes' does not take this shape"):
        labels.add_shape(layer, "landcover", entry, SQUARE, UTM33)
    assert layer.featureCount() == 0


def test_a_shape_beyond_the_crs_is_refused(own):
    beyond = QgsGeometry.fromWkt("POLYGON((0 100, 10 100, 10 120, 0 100))")
    with pytest.raises(LabelError, match="where the CRS of layer 'labels' does not reach"):
        draw(own, 0, beyond, QgsCoordinateReferenceSystem("EPSG:4326"))
    assert rows(own) == []


def test_a_virtual_field_can_be_trained_with_but_not_edited(qgis_app):
    layer = memory_layer(fields="field=name:string")
    labels.add_shape(layer, "name", labels.add_class(layer, "name", "Oak"), SQUARE, UTM33)
    layer.commitChanges()
    layer.addExpressionField("'Wood'", text_field("kind"))
    [wood] = classes_of(layer, "kind")
    for edit in (
        lambda: labels.add_class(layer, "kind", "Lake"),
        lambda: labels.rename_class(layer, "kind", wood, "Forest"),
        lambda: labels.remove_class(layer, "kind", wood),
        lambda: labels.add_shape(layer, "kind", wood, SQUARE, UTM33),
    ):
        with pytest.raises(LabelError, match="Field 'kind' of layer 'shapes' is virtual or joined"):
            edit()
    assert [
        feature["kind"] for feature in QgsVectorLayer(label_specs.label_spec(layer, "kind").path, "", "ogr").getFeatures()
    ] == ["Wood"]


def test_a_class_of_numbers_is_renamed_without_editing_the_layer(qgis_app):
    layer = memory_layer(fields="field=kind:integer")
    labels.rename_class(layer, "kind", labels.add_class(layer, "kind", "Wood"), "Forest")
    assert not layer.isEditable()
    assert [(entry.name, entry.value) for entry in classes_of(layer, "kind")] == [("Forest", 1)]


def test_classes_are_edited_at_once_while_qgis_holds_the_file(own, tmp_path):
    own.commitChanges()
    QgsProject.instance().setAutoTransaction(True)
    try:
        draw(own, 0)
        start = time.monotonic()
        labels.add_class(own, "code", "Bog")
        assert time.monotonic() - start < 1, "QGIS's own lock is not waited for"
        own.commitChanges()
    finally:
        QgsProject.instance().setAutoTransaction(False)
    again = QgsVectorLayer(str(tmp_path / "labels.gpkg"), "", "ogr")
    assert [(entry.name, entry.shapes) for entry in classes_of(again, "code")] == [("Wood", 1), ("Lake", 0), ("Bog", 0)]


def test_the_file_gets_the_classes_when_its_edits_are_saved(own, tmp_path):
    draw(own, 0)
    labels.rename_class(own, "code", classes_of(own, "code")[0], "Forest")
    own.commitChanges()
    again = QgsVectorLayer(str(tmp_path / "labels.gpkg"), "", "ogr")
    assert [entry.name for entry in classes_of(again, "code")] == ["Forest", "Lake"]


def test_undo_outlives_every_python_name_of_the_layer(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    layer_id = layer.id()
    labels.add_shape(layer, "landcover", labels.add_class(layer, "landcover", "Wood"), SQUARE, UTM33)
    labels.rename_class(layer, "landcover", classes_of(layer, "landcover")[0], "Forest")
    del layer
    gc.collect()
    QgsProject.instance().mapLayer(layer_id).undoStack().undo()
    assert [entry.name for entry in classes_of(QgsProject.instance().mapLayer(layer_id), "landcover")] == ["Wood"]
    QgsProject.instance().mapLayer(layer_id).undoStack().redo()
    assert [entry.name for entry in classes_of(QgsProject.instance().mapLayer(layer_id), "landcover")] == ["Forest"]


def test_an_edited_layer_that_goes_away_leaves_nothing_waiting(own):
    draw(own, 0)
    labels.rename_class(own, "code", classes_of(own, "code")[0], "Forest")
    assert own.id() in class_style._LateStyle.waiting
    gone = own.id()
    QgsProject.instance().removeMapLayer(gone)
    assert gone not in class_style._LateStyle.waiting
