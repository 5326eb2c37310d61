"""What is behind a label layer: a file that goes and comes back while the project is open, and layers that cannot be edited."""

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMenu

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin.card import BAD, DOUBTFUL, GOOD, OPEN
from xmodalnet.plugin.label_sources import is_lost
from xmodalnet.plugin.options import TrainOptions
from xmodalnet.plugin.ui.check_card import CheckCard
from xmodalnet.plugin.ui.class_list import NAME

from . import test_dock
from .conftest import in_project, memory_layer, wait_until
from .test_class_buttons import answer_files
from .test_class_table import fill
from .test_dock import LEFT, square, with_shapes

user, labelled = test_dock.user, test_dock.labelled

TRIANGLE = ((400020, 5799900), (400060, 5799900), (400060, 5799950))
GOOD_LABELS = "2 classes, 2 shapes"
NO_EDIT = "Layer 'field_points' cannot be edited. To draw or change shapes, make a new label layer, and import these there (Classes menu)"


@pytest.fixture
def saved(labelled):
    """A shape of Wood and one of Lake in the file, nothing is edited."""
    with_shapes(labelled)
    labelled.session.labelling.vector.commitChanges()
    wait_until(lambda: labelled.session.labelling.is_settled)
    assert (card(labelled)[0].level, card(labelled)[0].text) == (GOOD, GOOD_LABELS)
    return labelled


@pytest.fixture
def points(labelled, tmp_path) -> QgsVectorLayer:
    """A CSV of points on the image, as QGIS's delimited text provider shows it; chosen."""
    return choose_table(labelled, tmp_path / "points.csv", [400025 + 20 * n for n in range(8)])


def choose_table(user, path: Path, lefts: list[int]) -> QgsVectorLayer:
    rows = [f"{left},5799895,{'Wood' if number % 2 else 'Lake'}" for number, left in enumerate(lefts)]
    path.write_text("\n".join(["x,y,class", *rows]), encoding="utf-8")
    source = f"file://{path}?type=csv&xField=x&yField=y&crs=EPSG:32633"
    layer = in_project(QgsVectorLayer(source, "field_points", "delimitedtext"))
    user.session.labelling.choose(layer)
    return layer


def card(user) -> list:
    return user.session.checks_of_labels()


def gone(user) -> str:
    path = user.session.labelling.vector.source().partition("|")[0]
    return f"The file of layer 'labels' is gone: {path}. Put it back there, or choose another layer"


def take_away(user) -> Path:
    user.window.draw_no_more()
    path = Path(user.session.labelling.vector.source().partition("|")[0])
    return path.rename(path.with_name("renamed.gpkg"))


def bring_back(moved: Path) -> None:
    moved.rename(moved.with_name("labels.gpkg"))


def come_back_to_qgis() -> None:
    """From a file manager."""
    QApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    QCoreApplication.processEvents()


def said(user, name: str) -> str:
    notice = user.find(name)
    return notice.text.text() if notice.isVisible() else ""


def all_is_told(user) -> None:
    """In step 2, and where Train says why it is grey."""
    assert said(user, "labelProblem").replace("\u200b", "") == gone(user)
    assert [(check.level, check.text) for check in card(user)] == [(BAD, gone(user))]
    for name in ("polygonToolButton", "brushToolButton", "addClassButton"):
        assert (user.find(name).isEnabled(), user.find(name).toolTip()) == (False, gone(user))


@pytest.mark.parametrize("goes_on", [True, False])
def test_what_is_saved_is_in_the_file_and_not_beside_it(labelled, tmp_path, goes_on):
    """As who copies a file, or renames it, takes it alone; what lies beside one that went is lost when QGIS reads it."""
    with_shapes(labelled)
    assert labelled.session.labelling.vector.commitChanges(stopEditing=not goes_on)
    copy = shutil.copy(tmp_path / "labels.gpkg", tmp_path / "copy.gpkg")
    assert QgsVectorLayer(str(copy), "copy", "ogr").featureCount() == 2


def test_no_tool_begins_where_the_file_is_gone_and_qgis_lives(saved):
    moved = take_away(saved)
    saved.click("polygonToolButton")
    saved.draw(*TRIANGLE)  # QGIS crashed here
    assert saved.window.canvas.mapTool() is None or saved.window.canvas.mapTool().button() is None
    all_is_told(saved)
    bring_back(moved)
    come_back_to_qgis()
    assert (card(saved)[0].level, card(saved)[0].text) == (GOOD, GOOD_LABELS)
    assert said(saved, "labelProblem") == ""
    saved.click("polygonToolButton")
    saved.draw(*TRIANGLE)
    assert [entry.shapes for entry in saved.session.labelling.classes] == [1, 2]


def test_the_pencil_of_qgis_opens_a_layer_whose_file_is_gone(saved):
    """QGIS calls it valid, and crashes when it is asked for its extent."""
    layer, moved = saved.session.labelling.vector, take_away(saved)
    layer.startEditing()
    assert layer.isValid()
    assert not layer.dataProvider().isValid()
    wait_until(lambda: saved.session.labelling.problem is not None)
    saved.session.look_again()
    all_is_told(saved)
    bring_back(moved)
    come_back_to_qgis()
    assert layer.dataProvider().isValid()
    assert card(saved)[0].text == GOOD_LABELS
    saved.session.labelling.add_shape(square(400020), layer.crs())
    assert layer.commitChanges()
    assert layer.featureCount() == 3


def test_a_file_that_goes_while_shapes_are_drawn(labelled):
    """Of the shapes that are not saved none is lost; what QGIS leaves in place of the file, as it reads, is empty."""
    with_shapes(labelled)
    layer = labelled.session.labelling.vector
    layer.commitChanges(stopEditing=False)
    labelled.click("polygonToolButton")
    labelled.draw(*TRIANGLE)
    moved = take_away(labelled)
    assert list(layer.getFeatures()) != []  # the unsaved one
    left = moved.with_name("labels.gpkg")
    assert not left.exists() or left.stat().st_size == 0, "newer ones leave none"
    come_back_to_qgis()
    all_is_told(labelled)
    assert not labelled.find("polygonToolButton").isChecked()
    left.unlink(missing_ok=True)
    bring_back(moved)
    come_back_to_qgis()
    assert sum(entry.shapes for entry in labelled.session.labelling.classes) == 3
    assert layer.commitChanges()
    assert layer.featureCount() == 3


def test_a_project_that_is_opened_without_the_file_takes_it_when_it_comes(saved, tmp_path):
    project, path = QgsProject.instance(), str(tmp_path / "p.qgz")
    color = saved.session.labelling.classes[0].color
    project.write(path)
    project.clear()
    moved = (tmp_path / "labels.gpkg").rename(tmp_path / "renamed.gpkg")
    project.read(path)
    come_back_to_qgis()
    all_is_told(saved)
    bring_back(moved)
    come_back_to_qgis()
    assert [(entry.name, entry.shapes) for entry in saved.session.labelling.classes] == [("Wood", 1), ("Lake", 1)]
    assert saved.session.labelling.classes[0].color == color
    assert card(saved)[0].text == GOOD_LABELS
    saved.session.labelling.add_shape(square(400020), saved.session.labelling.vector.crs())
    assert saved.session.labelling.vector.commitChanges()


def test_nothing_learns_from_labels_whose_file_is_gone(saved, engine_of, tmp_path):
    engine_of("")
    take_away(saved)
    with pytest.raises(LabelError) as caught:
        saved.session.train(TrainOptions(model_path=str(tmp_path / "m.xmn")))
    assert str(caught.value) == gone(saved)
    assert saved.session.live.obstacle == gone(saved)
    all_is_told(saved)
    assert saved.session.labelling.taught() == ""


def test_the_live_map_and_suggestions_say_that_the_file_is_gone(saved, engine_of):
    engine_of("hear()")
    take_away(saved)
    saved.click("liveButton")
    wait_until(lambda: said(saved, "labelProblem") != "")
    all_is_told(saved)
    assert saved.session.live.obstacle == gone(saved)
    assert not saved.session.live.is_busy


def test_shapes_of_a_layer_whose_file_is_gone_are_not_taken(saved, tmp_path):
    source = in_project(saved.session.labelling.vector.clone())
    source.setName("theirs")
    moved = take_away(saved)
    saved.session.labelling.choose(memory_layer())
    for take in (lambda: saved.session.take_shapes(source, 1), lambda: saved.session.labelling.check_shapes(source)):
        with pytest.raises(LabelError, match=r"The file of layer 'theirs' is gone: .*labels\.gpkg"):
            take()
    bring_back(moved)
    assert saved.session.take_shapes(source, 1).shapes == 2


@pytest.mark.parametrize("kind", ["zip", "tar", "gztar"])
def test_labels_in_an_archive_are_there_as_long_as_it_is(qgis_app, tmp_path, kind):
    inside = tmp_path / "inside" / "labels.csv"
    inside.parent.mkdir()
    inside.write_text("x,y,class\n400025,5799895,Wood\n", encoding="utf-8")
    archive = Path(shutil.make_archive(str(tmp_path / "labels"), kind, inside.parent))
    prefix = "/vsizip/" if kind == "zip" else "/vsitar/"
    layer = QgsVectorLayer(f"{prefix}{archive}/labels.csv", "labels", "ogr")
    assert layer.isValid()
    assert not is_lost(layer)
    archive.unlink()
    assert is_lost(layer)


def test_who_drew_shapes_on_and_undoes_them_meets_no_error(labelled):
    with_shapes(labelled)
    take_away(labelled)
    come_back_to_qgis()
    labelled.session.labelling.vector.rollBack()
    wait_until(lambda: labelled.session.labelling.is_settled)
    all_is_told(labelled)


def test_of_the_shapes_of_a_csv_it_is_known_which_lie_on_the_target(labelled, tmp_path):
    choose_table(labelled, tmp_path / "points.csv", [*(400025 + 20 * n for n in range(8)), 900000])
    told = "2 classes, 9 shapes: 1 lies outside of the target's extent"
    wait_until(lambda: card(labelled)[1].level == DOUBTFUL)
    assert card(labelled)[1].text == told


def test_a_layer_that_cannot_be_edited_says_so_before_it_is_tried(labelled, points):
    assert [check.text for check in card(labelled) if check.level in (BAD, DOUBTFUL)] == []
    assert [check.text for check in card(labelled) if check.level == OPEN] == [NO_EDIT]
    labelled.session.labelling.choose_class(1)
    for name in ("addClassButton", "removeClassButton", "brushToolButton", "polygonToolButton", "eraserToolButton"):
        assert (labelled.find(name).isEnabled(), labelled.find(name).toolTip()) == (False, NO_EDIT), name
    assert labelled.find("classDownButton").isEnabled(), "the table is ours: order, colours and codes of a map"
    table = labelled.find("classTable")
    table.selectAll()
    labelled.find("classesMenu").aboutToShow.emit()
    menu = {action.objectName(): action for action in labelled.find("classesMenu").actions()}
    for name in ("mergeClassesAction", "giveClassAction"):
        assert (menu[name].isEnabled(), menu[name].toolTip()) == (False, NO_EDIT), name
    assert menu["importClassesAction"].isEnabled()
    assert not labelled.find("importShapesMenu").isEnabled()
    assert not table.item(0, 1).flags() & Qt.ItemFlag.ItemIsEditable, "the name stands in each shape"


def test_no_link_changes_the_shapes_of_a_layer_that_cannot_be_edited(labelled):
    layer = memory_layer(fields="field=class:string")
    fill(layer, ("Wood",), ("wood",))
    labelled.session.labelling.choose(layer)
    told = "Wood, wood differ in upper and lower case only: if they are one class, merge them"
    assert [[link.name for link in check.remedies] for check in card(labelled) if check.text == told] == [["merge"]]
    layer.setReadOnly(True)
    wait_until(lambda: NO_EDIT.replace("field_points", "shapes") in [check.text for check in card(labelled)])
    assert [check.remedies for check in card(labelled) if check.text == told] == [()]


def test_a_layer_that_cannot_be_edited_is_trained_with(labelled, points, engine_of, tmp_path):
    engine_of(test_dock.TRAIN)
    labelled.session.look_again()
    labelled.write("modelFile", str(tmp_path / "m.xmn"))
    labelled.click("trainButton")
    wait_until(lambda: labelled.session.training_there is not None)
    assert (tmp_path / "m.xmn").exists()


def test_codes_of_a_layer_that_cannot_be_edited_get_names(labelled):
    layer = memory_layer(fields="field=code:integer")
    fill(layer, (1,), (2,))
    layer.setReadOnly(True)
    labelled.session.labelling.choose(layer)
    assert [check.text for check in card(labelled) if check.level == OPEN] == [NO_EDIT.replace("field_points", "shapes")]
    labelled.find("classTable").item(0, NAME).setText("Wood")
    assert [(entry.name, entry.code) for entry in labelled.session.labelling.classes] == [("Wood", 1), ("2", 2)]
    layer.setReadOnly(False)
    wait_until(lambda: labelled.find("addClassButton").isEnabled())
    assert [check.text for check in card(labelled) if check.level == OPEN] == []


def test_a_layer_that_cannot_be_edited_says_so_first_and_a_link_makes_one_of_its_shapes_that_can(labelled, tmp_path):
    choose_table(labelled, tmp_path / "points.csv", [400025, 400065, 400105])
    wait_until(lambda: labelled.session.labelling.is_settled)
    assert (card(labelled)[0].text, [link.title for link in card(labelled)[0].remedies]) == (
        NO_EDIT,
        ["New Label Layer of These Shapes…"],
    )
    asked = []

    def answer_size() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(dialog.labelText())
        dialog.setIntValue(3)
        answer_files(str(tmp_path / "drawn"))
        QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), LEFT)

    QTimer.singleShot(200, answer_size)
    labelled.find("labelCheckCard", CheckCard).wanted.emit(card(labelled)[0].remedies[0])
    wait_until(lambda: labelled.find("labelNotice").isVisible())
    assert asked == ["Each point becomes a square. Its side, in pixels of 'S2_scene':"]
    made = labelled.session.labelling.vector
    assert made.source().startswith(str(tmp_path / "drawn.gpkg"))
    assert sorted((each["class"], each.geometry().area()) for each in made.getFeatures()) == [
        ("Lake", 900),
        ("Lake", 900),
        ("Wood", 900),
    ]
    assert labelled.find("labelNotice").text.text() == (
        "Shapes imported: 3; classes added: Lake, Wood; other columns than the class stay in 'field_points'"
    )
    assert labelled.find("brushToolButton").isEnabled()


def test_what_is_grey_in_the_menu_of_classes_says_why(labelled, points):
    menu = labelled.find("classesMenu", QMenu)
    menu.aboutToShow.emit()
    shapes = labelled.find("importShapesMenu", QMenu).menuAction()
    assert (shapes.isEnabled(), shapes.toolTip()) == (False, NO_EDIT)
    labelled.session.labelling.choose(memory_layer(fields="field=class:string"))
    menu.aboutToShow.emit()
    grey = {action.objectName(): action.toolTip() for action in menu.actions() if not action.isEnabled() and action.text()}
    assert grey["exportClassesAction"] == grey["styleByClassAction"] == "There is no class yet"
    assert shapes.isEnabled()
