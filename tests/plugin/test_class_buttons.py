"""Buttons and menu of the class table, by mouse, with the dialogs answered."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTableWidget,
)

from xmodalnet.plugin.ui.class_list import NAME

from . import test_dock
from .conftest import in_project, memory_layer, wait_until
from .test_class_list import CONTROL, press
from .test_class_schemes import categorised
from .test_dock import LEFT, square

user, labelled = test_dock.user, test_dock.labelled

SQUARE = square(400010).asWkt()


def table(labelled) -> QTableWidget:
    return labelled.find("classTable", QTableWidget)


def names(labelled) -> list[str]:
    return [entry.name for entry in labelled.session.labelling.classes]


def choose_action(labelled, name: str) -> None:
    """From the menu as it is when it opens."""
    menu = labelled.find("classesMenu", QMenu)
    menu.aboutToShow.emit()
    action = next(action for action in menu.actions() if action.objectName() == name)
    assert action.isEnabled(), action.toolTip()
    action.trigger()


def answer_files(path: str, kind: str = "") -> None:
    """The file dialog that is about to open; kind: a part of the filter's name. Asked again until it is closed: a Return may go to a list
    of files that opened meanwhile."""
    clock, met = QTimer(QApplication.instance()), []

    def answer() -> None:
        if not met:
            met.extend(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible())
            if not met:
                return
            if kind:
                met[0].selectNameFilter(next(name for name in met[0].nameFilters() if kind in name))
        if sip.isdeleted(met[0]) or not met[0].isVisible():
            clock.stop()
            return
        line = met[0].findChild(QLineEdit)
        line.setText(path)  # no key by key: that opens a list of files
        QTest.keyClick(line, Qt.Key.Key_Return)

    clock.timeout.connect(answer)
    clock.start(150)


def test_up_and_down_change_the_number_keys(labelled):
    press(table(labelled), 1)
    labelled.click("classUpButton")
    assert names(labelled) == ["Lake", "Wood"]
    assert labelled.session.labelling.current_class.name == "Lake"
    assert not labelled.find("classUpButton").isEnabled()
    assert labelled.find("classUpButton").toolTip() == "'Lake' is the first class"
    labelled.click("brushToolButton")
    QTest.keyClick(labelled.window.canvas, Qt.Key.Key_2)
    assert labelled.session.labelling.current_class.name == "Wood"
    labelled.click("classUpButton")
    assert names(labelled) == ["Wood", "Lake"]
    assert [entry.label() for entry in labelled.session.labelling.vector.renderer().categories()] == ["Wood", "Lake"]


def test_selected_classes_are_merged_into_the_one_whose_name_was_chosen(labelled):
    labelling, crs = labelled.session.labelling, labelled.window.canvas.mapSettings().destinationCrs()
    labelling.add_class("Bog")
    for code in (1, 2, 3):
        labelling.choose_class(code)
        labelling.add_shape(square(400000 + 40 * code), crs)
    press(table(labelled), 0)
    press(table(labelled), 2, modifier=CONTROL)
    assert not labelled.find("removeClassButton").isEnabled()
    asked = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append((dialog.windowTitle(), dialog.labelText(), dialog.comboBoxItems(), dialog.textValue()))
        dialog.setTextValue("Wood")
        QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), LEFT)

    QTimer.singleShot(200, answer)
    choose_action(labelled, "mergeClassesAction")
    question = "2 classes with 2 shapes become one class. Choose the one whose name and colour it keeps:"
    assert asked == [("Merge Classes", question, ["Wood", "Bog"], "Bog")]
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 2), ("Lake", 1)]
    assert [entry.name for entry in table(labelled).selected] == ["Wood"]
    labelled.click("undoLabelButton")
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 1), ("Lake", 1), ("Bog", 1)]


def test_a_merge_proposes_the_class_of_most_shapes_whichever_was_clicked_last(labelled):
    labelling, crs = labelled.session.labelling, labelled.window.canvas.mapSettings().destinationCrs()
    labelling.add_class("Wod")
    for code, x in ((1, 400000), (1, 400040), (3, 400080)):
        labelling.choose_class(code)
        labelling.add_shape(square(x), crs)
    asked = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(dialog.textValue())
        dialog.reject()

    for first, last in ((0, 2), (2, 0)):
        press(table(labelled), first)
        press(table(labelled), last, modifier=CONTROL)
        QTimer.singleShot(200, answer)
        choose_action(labelled, "mergeClassesAction")
    assert asked == ["Wood", "Wood"]


def test_a_class_that_is_given_the_name_of_another_can_be_merged_with_it(labelled):
    """The name that was typed is proposed, whichever has more shapes; what is said next has no link."""
    labelling, crs = labelled.session.labelling, labelled.window.canvas.mapSettings().destinationCrs()
    labelling.add_class("Wod")
    for code, x in ((3, 400000), (3, 400040), (1, 400080)):
        labelling.choose_class(code)
        labelling.add_shape(square(x), crs)
    asked = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append((dialog.comboBoxItems(), dialog.textValue()))
        QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), LEFT)

    table(labelled).item(2, NAME).setText("Wood")
    said = labelled.find("labelNotice").text
    assert said.text() == "There is a class 'Wood' already. Choose another name\nMerge 'Wod' with 'Wood'…"
    QTimer.singleShot(200, answer)
    said.anchorClicked.emit(QUrl("0"))
    wait_until(lambda: asked)
    assert asked == [(["Wood", "Wod"], "Wood")]
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 3), ("Lake", 0)]
    table(labelled).item(1, NAME).setText("")
    assert said.text().startswith("A class needs a name")
    assert "href" not in said.toHtml()
    assert "underline" not in said.toHtml()


def test_merging_needs_two_and_can_be_thought_better_of(labelled):
    menu = labelled.find("classesMenu", QMenu)
    menu.aboutToShow.emit()
    action = menu.actions()[0]
    assert not action.isEnabled()
    assert "Select two or more classes" in action.toolTip()
    press(table(labelled), 0)
    press(table(labelled), 1, modifier=CONTROL)
    QTimer.singleShot(200, lambda: QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape))
    choose_action(labelled, "mergeClassesAction")
    assert names(labelled) == ["Wood", "Lake"]


def test_classes_go_out_to_a_table_and_come_in_again(labelled, tmp_path):
    path = tmp_path / "out" / "classes"
    path.parent.mkdir()
    answer_files(str(path))
    choose_action(labelled, "exportClassesAction")
    written = path.with_suffix(".csv")
    text = written.read_text(encoding="utf-8-sig")
    assert text.splitlines()[0] == "code,name,color"
    assert text.splitlines()[1].startswith("1,Wood,#")
    written.write_text(text + "9,Bog,#aa5500\n", encoding="utf-8")
    answer_files(str(written))
    choose_action(labelled, "importClassesAction")
    wait_until(lambda: labelled.find("labelNotice").isVisible())
    assert names(labelled) == ["Wood", "Lake", "Bog"]
    assert labelled.find("labelNotice").text.text() == "1 classes added, 0 changed"
    other = memory_layer(fields="field=class:string")
    labelled.session.labelling.choose_class(1)
    assert labelled.find("labelNotice").isVisible(), "it is still so"
    labelled.session.labelling.choose(other)
    assert not labelled.find("labelNotice").isVisible(), "nothing was added to this layer"


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("classes", "CSV (*.csv)", "classes.csv"),
        ("scheme.v2", "CSV (*.csv)", "scheme.v2.csv"),
        ("c.csv", "Style (*.qml)", "c.qml"),
    ],
)
def test_a_table_that_is_there_is_replaced_only_where_the_user_says_so(labelled, tmp_path, monkeypatch, typed, kind, written):
    """The file dialog asks for the name as it was typed, and not for the whole one; a point in it is no suffix."""
    (tmp_path / written).write_text("the user's")
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))
    monkeypatch.setattr(QMessageBox, "question", lambda *said: asked.append(said[2]) or QMessageBox.StandardButton.No)
    choose_action(labelled, "exportClassesAction")
    assert asked == [f"'{tmp_path / written}' is there already. Replace it?"]
    assert (tmp_path / written).read_text() == "the user's"


def test_an_ampersand_in_the_name_of_a_layer_is_seen_in_the_menu(labelled):
    categorised((1, "Bog", "#aa00aa")).setName("Land & water")
    labelled.find("classesMenu", QMenu).aboutToShow.emit()
    assert [action.text() for action in labelled.find("importLayerMenu", QMenu).actions()] == ["Land && water"]


def test_a_class_that_came_with_the_code_of_another_is_told_of(labelled):
    categorised((1, "Bog", "#aa00aa"), (9, "Wood", "#0000ff")).setName("Old map")
    labelled.find("classesMenu", QMenu).aboutToShow.emit()
    [action] = labelled.find("importLayerMenu", QMenu).actions()
    action.trigger()
    wait_until(lambda: labelled.find("labelNotice").isVisible())
    codes = {entry.name: entry.code for entry in labelled.session.labelling.classes}
    told = f"; these got a new code, as theirs belongs to another class: Bog {codes['Bog']}"
    assert labelled.find("labelNotice").text.text().endswith(told)


def test_a_style_for_maps_is_one_that_a_map_takes(labelled, tmp_path):
    answer_files(str(tmp_path / "s"), "maps")
    choose_action(labelled, "exportClassesAction")
    assert "<rasterrenderer" in (tmp_path / "s.qml").read_text(encoding="utf-8")


def test_a_bad_table_changes_nothing_and_is_said_below(labelled, tmp_path):
    path = tmp_path / "bad.csv"
    path.write_text("code,name\n1,Bog\nx,Heath\n", encoding="utf-8")
    answer_files(str(path))
    choose_action(labelled, "importClassesAction")
    assert names(labelled) == ["Wood", "Lake"]
    assert "Row 3: the code 'x' is no whole number" in labelled.find("labelNotice").text.text()


def test_classes_of_another_layer_come_in_by_the_menu(labelled):
    other = categorised((1, "Heath", "#aa00aa"), (2, "Lake", "#0000ff"))
    other.setName("Old map")
    menu = labelled.find("classesMenu", QMenu)
    menu.aboutToShow.emit()
    actions = {action.text(): action for action in labelled.find("importLayerMenu", QMenu).actions()}
    assert list(actions) == ["Old map"], "neither the label layer itself nor an image of several bands"
    actions["Old map"].trigger()
    wait_until(lambda: labelled.find("labelNotice").isVisible())
    assert [(entry.code, entry.name, entry.color) for entry in labelled.session.labelling.classes][1:] == [(2, "Lake", "#0000ff")]
    assert labelled.session.labelling.classes[0].name == "Heath", "Wood had no shapes"
    assert labelled.find("labelNotice").text.text() == "0 classes added, 2 changed"


def shapes_menu(labelled) -> dict[str, QAction]:
    labelled.find("classesMenu", QMenu).aboutToShow.emit()
    return {action.text(): action for action in labelled.find("importShapesMenu", QMenu).actions()}


def theirs(kind: str, *rows: tuple[str, str]) -> QgsVectorLayer:
    layer = in_project(QgsVectorLayer(f"{kind}?crs=EPSG:32633&field=kind:string", "Field & trip", "memory"))
    for name, wkt in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def test_shapes_of_another_layer_come_in_by_the_menu(labelled):
    other = theirs("Polygon", ("lake", SQUARE), ("Heath", SQUARE), ("Heath", SQUARE))
    assert list(shapes_menu(labelled)) == ["Field && trip"], "not the label layer itself"
    other.selectByExpression("kind = 'lake'")
    assert list(shapes_menu(labelled)) == ["Field && trip (selected: 1)"]
    shapes_menu(labelled)["Field && trip (selected: 1)"].trigger()
    wait_until(lambda: labelled.find("labelNotice").isVisible())
    assert labelled.find("labelNotice").text.text() == "Shapes imported: 1, of 3 those that are selected"
    other.removeSelection()
    labelled.window.setActiveLayer(other)
    shapes_menu(labelled)["Field && trip"].trigger()
    wait_until(lambda: labelled.find("labelNotice").text.text() == "Shapes imported: 3; classes added: Heath")
    assert {entry.name: entry.shapes for entry in labelled.session.labelling.classes} == {"Wood": 0, "Lake": 2, "Heath": 2}
    assert labelled.window.activeLayer() is labelled.session.labelling.vector, "Ctrl+Z means it"
    labelled.click("undoLabelButton")
    assert {entry.name: entry.shapes for entry in labelled.session.labelling.classes} == {"Wood": 0, "Lake": 1}
    assert not labelled.find("labelNotice").isVisible(), "it is not so any more"


def test_of_points_it_is_asked_how_many_pixels_they_become(labelled, monkeypatch):
    theirs("Point", ("Lake", "POINT(400055 5799945)"))
    asked, answers = [], iter([(0, False), (3, True)])
    monkeypatch.setattr(QInputDialog, "getInt", lambda *said: asked.append(said[2]) or next(answers))
    for _ in range(2):
        shapes_menu(labelled)["Field && trip"].trigger()
    assert asked == ["Each point becomes a square. Its side, in pixels of 'S2_scene':"] * 2
    [shape] = labelled.session.labelling.vector.getFeatures()
    assert shape.geometry().boundingBox().toString(0) == "400040,5799930 : 400070,5799960", "nothing came where it was cancelled"
    labelled.session.set_layer("msi", None)
    shapes_menu(labelled)["Field && trip"].trigger()
    assert labelled.find("labelNotice").text.text().startswith("There is no layer whose pixels could be labelled")
    assert len(asked) == 2


def test_without_another_layer_the_menu_says_so_and_what_is_refused_is_said_below(labelled, monkeypatch):
    [none] = shapes_menu(labelled).values()
    assert (none.text(), none.isEnabled()) == ("No other layer of the project can be a label layer", False)
    theirs("Point", ("", "POINT(400055 5799945)"))
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: pytest.fail("it is asked nothing about what cannot be taken"))
    shapes_menu(labelled)["Field && trip"].trigger()
    assert "No shape of layer 'Field & trip' has a class in field 'kind'" in labelled.find("labelNotice").text.text()


def test_shapes_of_a_locked_class_are_refused_before_anything_is_asked(labelled, monkeypatch):
    theirs("Point", ("Lake", "POINT(400055 5799945)"))
    labelled.session.labelling.lock_classes(labelled.session.labelling.classes, True)
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: pytest.fail("it is asked nothing about what cannot be taken"))
    shapes_menu(labelled)["Field && trip"].trigger()
    assert "Class 'Lake' is locked" in labelled.find("labelNotice").text.text()


def test_a_locked_class_is_not_removed(labelled):
    press(table(labelled), 0)
    labelled.click("classLockButton0")
    assert not labelled.find("removeClassButton").isEnabled()
    assert labelled.find("removeClassButton").toolTip() == "Class 'Wood' is locked: unlock it first"


@pytest.mark.parametrize("is_sure", [False, True])
def test_a_style_by_class_replaces_another_one_only_after_a_question(user, is_sure):
    layer = memory_layer(fields="field=class:string")
    user.session.labelling.choose(layer)
    user.session.labelling.add_class("Wood")
    answer = QMessageBox.StandardButton.Yes if is_sure else QMessageBox.StandardButton.No
    QTimer.singleShot(200, lambda: QTest.mouseClick(QApplication.activeModalWidget().button(answer), LEFT))
    choose_action(user, "styleByClassAction")
    user.click("classEyeButton0")
    assert user.session.labelling.classes[0].is_visible is not is_sure


def test_selected_shapes_get_the_class_of_the_row(labelled):
    labelling, crs = labelled.session.labelling, labelled.window.canvas.mapSettings().destinationCrs()
    for code in (1, 2):
        labelling.choose_class(code)
        labelling.add_shape(square(400000 + 40 * code), crs)
    press(table(labelled), 1)
    menu, give = labelled.find("classesMenu", QMenu), labelled.dock.findChild(QAction, "giveClassAction")
    menu.aboutToShow.emit()
    assert not give.isEnabled()
    assert give.toolTip() == "Select shapes on the map first, with QGIS's tools for that"
    labelling.vector.selectAll()
    menu.aboutToShow.emit()
    assert give.toolTip() == "2 shapes that are selected in the layer become 'Lake'"
    choose_action(labelled, "giveClassAction")
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 0), ("Lake", 2)]
    labelled.click("undoLabelButton")
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 1), ("Lake", 1)]


def test_an_import_says_what_lies_outside_of_the_target_and_what_stays_behind(labelled):
    other = in_project(QgsVectorLayer("Polygon?crs=EPSG:32633&field=kind:string&field=date:string", "Field trip", "memory"))
    for x in (400010, 400060, 500000):
        feature = QgsFeature(other.fields())
        feature.setAttributes(["Wood", "2024-06-01"])
        feature.setGeometry(square(x))
        other.dataProvider().addFeature(feature)
    shapes_menu(labelled)["Field trip"].trigger()
    told = "Shapes imported: 3; of these outside of the target layer: 1; other columns than the class stay in 'Field trip'"
    wait_until(lambda: labelled.find("labelNotice").text.text() == told)
