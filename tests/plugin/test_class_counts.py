"""Shapes per class as the panel counts them: after any edits what a fresh count finds, and without reading the layer anew."""

import random

import pytest
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin.class_table import classes_of
from xmodalnet.plugin.class_values import ClassCounts, key_of
from xmodalnet.plugin.labelling import Labelling
from xmodalnet.plugin.labels import make_label_layer

from .conftest import in_project, wait_until

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
NAMES = ("Wood", " Wood", "Lake", "Bog", "", None)
STEPS = 40


class Watched(QgsVectorLayer):
    """Remembers what is read of it: the ids that were asked for, all of them where none were."""

    def __init__(self, *args) -> None:
        super().__init__(*args)
        self.read: list[set[int]] = []

    def getFeatures(self, request: QgsFeatureRequest = QgsFeatureRequest()):  # noqa: B008
        by_id = request.filterType() in (QgsFeatureRequest.FilterType.FilterFids, QgsFeatureRequest.FilterType.FilterFid)
        ids = set(request.filterFids()) or {request.filterFid()}
        self.read.append(ids if by_id else set(self.allFeatureIds()))
        return super().getFeatures(request)


def square(place: int) -> QgsGeometry:
    x = 400000 + 20 * place
    return QgsGeometry.fromRect(QgsRectangle(x, 5800000, x + 10, 5800010))


def shape(layer: QgsVectorLayer, place: int, value: object, field: str = "kind") -> QgsFeature:
    made = QgsFeature(layer.fields())
    made.setGeometry(square(place))
    made[field] = value
    return made


def in_memory(*_: object) -> QgsVectorLayer:
    made = Watched("Polygon?crs=EPSG:32633&field=kind:string", "shapes", "memory")
    made.dataProvider().addFeatures([shape(made, place, NAMES[place % 6]) for place in range(30)])
    return made


def in_file(folder, driver: str) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    path = str(folder / f"shapes.{ {'GPKG': 'gpkg', 'ESRI Shapefile': 'shp', 'GeoJSON': 'geojson'}[driver] }")
    QgsVectorFileWriter.writeAsVectorFormatV3(in_memory(), path, QgsProject.instance().transformContext(), options)
    return Watched(path, "shapes", "ogr")


KINDS = {
    "memory": in_memory,
    "GeoPackage": lambda folder: in_file(folder, "GPKG"),
    "Shapefile": lambda folder: in_file(folder, "ESRI Shapefile"),
    "GeoJSON": lambda folder: in_file(folder, "GeoJSON"),
    "own": lambda folder: make_label_layer(str(folder / "own.gpkg"), UTM33),
}


@pytest.fixture
def labelling(qgis_app):
    made = Labelling()
    yield made
    made.let_go()


class Editor:
    """Edits as a user makes them, here and with QGIS's own tools, in any order."""

    def __init__(self, labelling: Labelling, seed: int) -> None:
        self.labelling, self.layer, self.chance = labelling, labelling.vector, random.Random(seed)
        self.names = iter(range(1000))

    def step(self) -> str:
        edits = (self.add, self.delete, self.change, self.move, self.rename, self.merge, self.new_class, self.remove, self.draw)
        ends = (self.undo, self.redo, self.save, self.stop, self.discard)
        edit = self.chance.choice(edits * 2 + ends)
        edit()
        return edit.__name__

    def some(self) -> list[int]:
        ids = sorted(self.layer.allFeatureIds())
        return self.chance.sample(ids, min(len(ids), self.chance.randint(1, 5)))

    def value(self) -> object:
        return self.chance.choice((1, 2, 3, None) if self.labelling.field == "code" else NAMES)

    def command(self, edit) -> None:
        self.layer.startEditing()
        self.layer.beginEditCommand("edit")
        edit()
        self.layer.endEditCommand()

    def add(self) -> None:
        places = range(self.chance.randint(1, 4))
        made = [shape(self.layer, place, self.value(), self.labelling.field) for place in places]
        self.command(lambda: [self.layer.addFeature(feature) for feature in made])

    def delete(self) -> None:
        self.command(lambda: self.layer.deleteFeatures(self.some()))

    def change(self) -> None:
        index = self.layer.fields().indexOf(self.labelling.field)
        self.command(lambda: [self.layer.changeAttributeValue(each, index, self.value()) for each in self.some()])

    def move(self) -> None:
        self.command(lambda: [self.layer.changeGeometry(each, square(self.chance.randint(0, 50))) for each in self.some()])

    def draw(self) -> None:
        if self.labelling.current_class is not None:
            self.labelling.add_shape(square(self.chance.randint(0, 50)), UTM33)

    def rename(self) -> None:
        if self.labelling.classes:
            self.labelling.rename_class(self.chance.choice(self.labelling.classes), f"Class {next(self.names)}")

    def merge(self) -> None:
        if len(self.labelling.classes) > 3:
            gone, into = self.chance.sample(list(self.labelling.classes), 2)
            self.labelling.merge_classes([gone], into)

    def new_class(self) -> None:
        self.labelling.add_class(f"Class {next(self.names)}")

    def remove(self) -> None:
        if len(self.labelling.classes) > 3:
            self.labelling.remove_class(self.chance.choice(self.labelling.classes))

    def undo(self) -> None:
        self.layer.undoStack().undo()

    def redo(self) -> None:
        self.layer.undoStack().redo()

    def save(self) -> None:
        self.layer.commitChanges(False)

    def stop(self) -> None:
        self.layer.commitChanges()

    def discard(self) -> None:
        self.layer.rollBack(self.chance.random() < 0.5)


def rows(classes) -> list[tuple]:
    """Without the names: of a code whose shapes hold several, any may be taken."""
    return [(entry.value, entry.code, entry.shapes) for entry in classes]


def counted_ids(labelling: Labelling) -> dict[object, set[int]]:
    return {value: {each.id() for each in shapes} for value, shapes in labelling.first_shapes(1000).items()}


def fresh_ids(labelling: Labelling) -> dict[object, set[int]]:
    return {value: set(ids) for value, ids in ClassCounts(labelling.vector, labelling.field).first(1000).items()}


def labels_of(labelling: Labelling) -> list[tuple[int, str]]:
    """Codes and places, whatever the shapes' ids and the classes' names are."""
    key, codes = key_of(labelling.vector, labelling.field), {entry.value: entry.code for entry in labelling.classes}
    found = QgsVectorLayer.getFeatures(labelling.vector)
    return sorted((codes.get(key(each[labelling.field]), -1), each.geometry().asWkt()) for each in found)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", KINDS)
def test_after_any_edits_the_counts_are_those_of_a_fresh_look(labelling, tmp_path, kind, seed):
    labelling.choose(in_project(KINDS[kind](tmp_path)))
    editor, done, seen = Editor(labelling, seed), [], {}
    for _ in range(STEPS):
        done.append(editor.step())
        if editor.chance.random() < 0.7:  # else the next edit comes before the last was looked at
            labelling.refresh()
            assert rows(labelling.classes) == rows(classes_of(labelling.vector, labelling.field)), done
            assert counted_ids(labelling) == fresh_ids(labelling), done
            labelled = seen.setdefault(labelling.state, labels_of(labelling))
            assert labelled == labels_of(labelling), done


def test_a_shape_that_came_and_was_changed_is_counted_once(watched):
    layer = watched.vector
    layer.beginEditCommand("edit")
    made = shape(layer, 50, "Bog")
    layer.addFeature(made)
    layer.changeAttributeValue(made.id(), layer.fields().indexOf("kind"), "Lake")
    layer.endEditCommand()
    assert counted(watched) == {"Wood": 10, "Lake": 6, "Bog": 5}


def test_a_file_that_numbers_its_shapes_anew_is_read_anew(labelling, tmp_path):
    labelling.choose(in_project(KINDS["Shapefile"](tmp_path)))
    layer = labelling.start_editing()
    layer.addFeature(shape(layer, 50, "Bog"))
    layer.deleteFeature(min(ids_of(labelling, "Lake")))
    layer.commitChanges()
    assert counted(labelling) == {"Wood": 10, "Lake": 4, "Bog": 6}
    assert counted_ids(labelling) == fresh_ids(labelling)


@pytest.fixture(params=["memory", "GeoPackage"])
def watched(request, labelling, tmp_path):
    """Ten shapes of Wood, five each of Lake and Bog, and ten of none."""
    labelling.choose(in_project(KINDS[request.param](tmp_path)))
    labelling.start_editing()
    labelling.vector.read.clear()
    return labelling


def of(labelling: Labelling, name: str):
    return next(entry for entry in labelling.classes if entry.name == name)


def ids_of(labelling: Labelling, name: str) -> set[int]:
    return {each.id() for each in QgsVectorLayer.getFeatures(labelling.vector) if str(each["kind"]).strip() == name}


def counted(labelling: Labelling) -> dict[str, int]:
    wait_until(lambda: labelling.is_settled)
    return {entry.name: entry.shapes for entry in labelling.classes}


def test_a_class_without_shapes_is_made_named_and_removed_without_a_look_at_the_layer(watched):
    entry = watched.add_class("Heath")
    watched.rename_class(entry, "Moor")
    watched.recolor_class(of(watched, "Moor"), "#123456")
    assert of(watched, "Moor").color == "#123456"
    watched.remove_class(of(watched, "Moor"))
    assert counted(watched) == {"Wood": 10, "Lake": 5, "Bog": 5}
    assert watched.vector.read == []


def test_of_a_class_that_is_renamed_or_merged_only_its_own_shapes_are_read(watched):
    wood, lake = ids_of(watched, "Wood"), ids_of(watched, "Lake")
    watched.rename_class(of(watched, "Wood"), "Forest")
    assert counted(watched) == {"Forest": 10, "Lake": 5, "Bog": 5}
    assert watched.vector.read == [wood]
    watched.vector.read.clear()
    watched.merge_classes([of(watched, "Lake"), of(watched, "Forest")], of(watched, "Bog"))
    assert counted(watched) == {"Bog": 20}
    assert watched.vector.read == [wood | lake]
    watched.vector.read.clear()
    watched.undo()
    assert counted(watched) == {"Forest": 10, "Lake": 5, "Bog": 5}
    watched.vector.undoStack().redo()
    assert counted(watched) == {"Bog": 20}
    assert watched.vector.read == []


def test_shapes_that_come_back_are_read_at_once(watched):
    gone, lake = ids_of(watched, "Wood") | ids_of(watched, "Bog"), ids_of(watched, "Lake")
    watched.vector.beginEditCommand("delete")
    watched.vector.deleteFeatures(list(gone))
    watched.vector.endEditCommand()
    assert counted(watched) == {"Lake": 5}
    assert watched.vector.read == []
    watched.undo()
    assert counted(watched) == {"Lake": 5, "Wood": 10, "Bog": 5}
    assert watched.vector.read == [gone]
    watched.vector.undoStack().redo()
    assert counted(watched) == {"Lake": 5}
    assert watched.vector.read == [gone]
    watched.remove_class(of(watched, "Lake"))
    assert watched.vector.read == [gone, lake], "who removes a class reads no shape but its own"


def test_after_saving_only_what_was_changed_is_read_again(watched):
    layer, lake = watched.vector, ids_of(watched, "Lake")
    watched.choose_class(of(watched, "Bog").code)
    watched.add_shape(square(50), UTM33)
    watched.merge_classes([of(watched, "Lake")], of(watched, "Bog"))
    before = set(layer.allFeatureIds())
    layer.read.clear()
    layer.commitChanges(False)
    assert counted(watched) == {"Wood": 10, "Bog": 11}
    assert layer.read == [lake | (set(layer.allFeatureIds()) - before)]
    layer.read.clear()
    layer.commitChanges()
    assert counted(watched) == {"Wood": 10, "Bog": 11}
    assert layer.read == []


def by_sql(layer: QgsVectorLayer, *statements: str) -> None:
    """As another program writes into the file."""
    file = ogr.Open(layer.source().partition("|")[0], 1)
    for statement in statements:
        file.ExecuteSQL(statement)


def test_what_the_file_makes_of_what_is_saved_is_seen(labelling, tmp_path):
    labelling.choose(in_project(KINDS["GeoPackage"](tmp_path)))
    change = "UPDATE shapes SET kind = 'Moor' WHERE fid = NEW.fid AND kind = 'Bog'"
    by_sql(
        labelling.vector,
        f"CREATE TRIGGER moor AFTER UPDATE OF kind ON shapes BEGIN {change}; END",
        f"CREATE TRIGGER new_moor AFTER INSERT ON shapes BEGIN {change}; END",
    )
    labelling.merge_classes([of(labelling, "Lake")], of(labelling, "Bog"))
    labelling.add_shape(square(50), UTM33)
    assert counted(labelling) == {"Wood": 10, "Bog": 11}
    labelling.vector.commitChanges(False)
    assert counted(labelling) == {"Wood": 10, "Bog": 5, "Moor": 6}


@pytest.mark.parametrize("statement", ["UPDATE shapes SET kind = 'Moor' WHERE kind = 'Bog'", "DELETE FROM shapes WHERE fid = 1"])
def test_what_another_program_wrote_meanwhile_is_seen_when_edits_are_saved(labelling, tmp_path, statement):
    labelling.choose(in_project(KINDS["GeoPackage"](tmp_path)))
    labelling.add_shape(square(50), UTM33)
    by_sql(labelling.vector, f"CREATE TRIGGER other AFTER INSERT ON shapes BEGIN {statement}; END")
    labelling.vector.commitChanges()
    wait_until(lambda: labelling.is_settled)
    assert labelling.classes == classes_of(labelling.vector, labelling.field)


def test_shapes_that_could_not_be_saved_are_counted(labelling, tmp_path):
    labelling.choose(in_project(KINDS["GeoPackage"](tmp_path)))
    by_sql(
        labelling.vector,
        "CREATE TRIGGER no BEFORE INSERT ON shapes BEGIN SELECT RAISE(ABORT, 'full'); END",
    )
    labelling.vector.startEditing()
    labelling.vector.deleteFeatures(list(ids_of(labelling, "Bog")))
    labelling.add_shape(square(50), UTM33)
    assert not labelling.vector.commitChanges()
    wait_until(lambda: labelling.is_settled)
    assert labelling.classes == classes_of(labelling.vector, labelling.field)
    assert sum(entry.shapes for entry in labelling.classes) == 16


def test_a_training_reads_the_labels_again_only_where_another_program_wrote(labelling, tmp_path):
    labelling.choose(in_project(KINDS["GeoPackage"](tmp_path)))
    labelling.vector.read.clear()
    assert sorted(entry.name for entry in labelling.classes_now()) == ["Bog", "Lake", "Wood"]
    assert labelling.vector.read == []
    by_sql(labelling.vector, "UPDATE shapes SET kind = 'Moor' WHERE fid = 3")
    assert sorted(entry.name for entry in labelling.classes_now()) == ["Bog", "Lake", "Moor", "Wood"]
    assert labelling.vector.read == [set(range(1, 31))]


def test_a_class_gets_no_name_that_another_program_gave(labelling, tmp_path):
    labelling.choose(in_project(KINDS["GeoPackage"](tmp_path)))
    by_sql(labelling.vector, "UPDATE shapes SET kind = 'Moor' WHERE fid = 3")
    with pytest.raises(LabelError, match="There is a class 'Moor' already"):
        labelling.add_class("Moor")


def test_a_class_is_removed_with_the_shapes_that_another_program_left(labelling, tmp_path):
    labelling.choose(in_project(KINDS["GeoPackage"](tmp_path)))
    by_sql(labelling.vector, "DELETE FROM shapes WHERE fid = 3", "UPDATE shapes SET kind = 'Lake' WHERE fid = 1")
    labelling.remove_class(of(labelling, "Lake"))
    assert labelling.vector.commitChanges(), labelling.vector.commitErrors()
    assert counted(labelling) == {"Wood": 9, "Bog": 5}


@pytest.mark.parametrize("edit", ["rename", "merge", "remove"])
def test_a_shape_that_another_program_gave_another_class_is_left_alone(labelling, tmp_path, edit):
    labelling.choose(in_project(KINDS["GeoPackage"](tmp_path)))
    first, wood = min(ids_of(labelling, "Wood")), of(labelling, "Wood")
    by_sql(labelling.vector, f"UPDATE shapes SET kind = 'Lake' WHERE fid = {first}")
    if edit == "rename":
        labelling.rename_class(wood, "Forest")
    elif edit == "merge":
        labelling.merge_classes([wood], of(labelling, "Bog"))
    else:
        labelling.remove_class(wood)
    assert first in ids_of(labelling, "Lake")
    assert counted(labelling) == {"rename": {"Forest": 9, "Lake": 6, "Bog": 5}, "merge": {"Lake": 6, "Bog": 14}}.get(
        edit, {"Lake": 6, "Bog": 5}
    )


def test_only_what_is_labelled_makes_another_state(watched):
    watched.add_class("Heath")
    before = watched.state
    watched.rename_class(of(watched, "Wood"), "Forest")
    watched.recolor_class(of(watched, "Lake"), "#123456")
    watched.undo()
    watched.undo()
    watched.vector.undoStack().redo()
    assert counted(watched) == {"Forest": 10, "Lake": 5, "Bog": 5, "Heath": 0}
    watched.vector.commitChanges(False)
    assert counted(watched) == {"Forest": 10, "Lake": 5, "Bog": 5, "Heath": 0}
    assert watched.state == before
    watched.merge_classes([of(watched, "Lake")], of(watched, "Bog"))
    assert watched.state == before + 1
    watched.undo()
    assert watched.state == before + 2
    watched.vector.changeGeometry(min(ids_of(watched, "Bog")), square(60))
    wait_until(lambda: watched.is_settled)
    assert watched.state == before + 3


def test_classes_that_qgis_computes_of_the_shapes_are_counted_anew_when_they_are_saved(labelling, tmp_path):
    layer = in_project(KINDS["memory"](tmp_path))
    layer.addExpressionField("if(area($geometry) > 150, 'big', 'small')", QgsField("size", QVariant.String))
    layer.dataProvider().changeGeometryValues({2: square(2).buffer(10, 1)})
    labelling.choose(layer, "size")
    assert counted(labelling) == {"small": 29, "big": 1}
    layer.startEditing()
    layer.changeGeometry(1, square(1).buffer(10, 1))
    layer.commitChanges()
    assert counted(labelling) == {"small": 28, "big": 2}


def test_what_is_not_saved_yet_makes_no_class_edit_look_at_all_shapes(labelling, tmp_path):
    labelling.choose(in_project(KINDS["GeoPackage"](tmp_path)))
    labelling.rename_class(of(labelling, "Wood"), "Forest")
    labelling.read_again()  # the file still says Wood
    state = labelling.state
    labelling.vector.read.clear()
    labelling.recolor_class(of(labelling, "Lake"), "#123456")
    assert labelling.vector.read == []
    assert labelling.state == state


def test_a_name_that_is_typed_before_its_code_is_not_that_of_the_old_code(labelling, tmp_path):
    labelling.choose(in_project(KINDS["own"](tmp_path)))
    layer = labelling.vector
    layer.startEditing()
    for place, (code, name) in enumerate(((3, "Fen"), (3, "Fen"), (4, "Bog"))):
        made = shape(layer, place, code, "code")
        made["class"] = name
        layer.addFeature(made)
    assert counted(labelling) == {"Fen": 2, "Bog": 1}
    first = next(each.id() for each in layer.getFeatures() if each["class"] == "Fen")
    layer.beginEditCommand("form")
    for field, value in (("class", "Bog"), ("code", 4)):
        layer.changeAttributeValue(first, layer.fields().indexOf(field), value)
    layer.endEditCommand()
    assert counted(labelling) == {"Fen": 1, "Bog": 2}
    layer.undoStack().undo()
    assert counted(labelling) == {"Fen": 2, "Bog": 1}


@pytest.mark.parametrize("order", [("class", "code"), ("code", "class")])
def test_a_code_that_a_shape_gets_in_qgis_is_called_as_the_shape_calls_it(labelling, tmp_path, order):
    labelling.choose(in_project(KINDS["own"](tmp_path)))
    labelling.add_class("Wood")
    labelling.add_shape(square(0), UTM33)
    layer, new = labelling.vector, {"class": "Moor", "code": 7}
    (shape,) = layer.getFeatures()
    for field in order:
        layer.changeAttributeValue(shape.id(), layer.fields().indexOf(field), new[field])
    assert counted(labelling) == {"Wood": 0, "Moor": 1}
