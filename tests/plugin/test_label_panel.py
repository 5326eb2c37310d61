"""Step 2 on the real canvas: which layers and fields are offered, how classes are edited, and what is said of them."""

import time

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QMessageBox, QTableWidget

from xmodalnet.plugin.class_table import LabelClass
from xmodalnet.plugin.ui.class_list import NAME

from . import test_dock
from .conftest import memory_layer, text_field, wait_until
from .test_class_list import press
from .test_class_table import fill
from .test_dock import LEFT, square, with_shapes

user, labelled = test_dock.user, test_dock.labelled

SQUARE = QgsGeometry.fromRect(QgsRectangle(400020, 5799900, 400050, 5799930))
TRIANGLE = ((400020, 5799900), (400060, 5799900), (400060, 5799950))


def test_only_fields_that_can_hold_classes_are_offered(user):
    memory_layer(fields="field=area:double&field=class:string&field=flag:boolean&field=day:date&field=kind:integer")
    user.choose("labelLayerCombo", "shapes")
    combo = user.find("classFieldCombo", QComboBox)
    assert [combo.itemText(index) for index in range(combo.count())] == ["class", "kind"]
    user.choose("classFieldCombo", "kind")
    assert user.session.labelling.field == "kind"


def test_the_class_table_adds_renames_recolours_and_removes(labelled):
    labelled.click("addClassButton")
    table = labelled.find("classTable", QTableWidget)
    assert [table.item(line, 1).text() for line in range(3)] == ["Wood", "Lake", "Class 3"]
    table.item(2, 1).setText("Bog")
    table.cellWidget(2, 0).setColor(table.cellWidget(2, 0).color().darker())
    [_, _, bog] = labelled.session.labelling.classes
    assert bog == LabelClass(3, "Bog", bog.color, 3, 0)
    assert bog.color != "#1f78b4"
    table.item(2, 1).setText("Wood")
    assert "There is a class 'Wood' already" in labelled.find("labelNotice").text.text()
    assert table.item(2, 1).text() == "Bog"
    labelled.click("removeClassButton")
    assert [entry.name for entry in labelled.session.labelling.classes] == ["Wood", "Lake"]


@pytest.mark.parametrize("way", ["row", "key", "tool", "job"])
def test_a_name_that_was_refused_is_told_of_until_something_else_is_done(labelled, engine_of, way):
    engine_of('hear()\nsay(type="failed", message="No", hint="")')
    table, notice = labelled.find("classTable", QTableWidget), labelled.find("labelNotice")
    labelled.click("brushToolButton")
    table.item(1, NAME).setText("Wood")
    QTest.qWait(200)
    assert "There is a class 'Wood' already" in notice.text.text(), "it is not gone before it is read"
    assert notice.isVisible()
    if way == "row":
        press(table, 0)
    elif way == "key":
        QTest.keyClick(labelled.window.canvas, Qt.Key.Key_1)
    elif way == "tool":
        labelled.click("polygonToolButton")
    else:
        labelled.session.load_sample()
    assert not notice.isVisible()


def test_a_field_of_too_many_values_is_said_and_another_one_helps(user):
    layer = memory_layer(fields="field=class:string&field=kind:string")
    for number in range(300):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"parcel {number}", "Wood"])
        layer.dataProvider().addFeature(feature)
    user.choose("labelLayerCombo", "shapes")
    assert user.find("labelProblem").isVisible()
    assert "Choose the field that names the class" in user.find("labelProblem").text.text()
    assert user.find("classTable", QTableWidget).rowCount() == 0
    user.session.labelling.choose(layer, "kind")
    assert not user.find("labelProblem").isVisible()
    assert user.find("classTable", QTableWidget).rowCount() == 1


def test_removing_a_class_with_shapes_asks_first(labelled):
    labelled.session.labelling.choose_class(1)
    labelled.session.labelling.add_shape(square(400020), labelled.window.canvas.mapSettings().destinationCrs())
    asked = []

    def answer(button: QMessageBox.StandardButton) -> None:
        box = QApplication.activeModalWidget()
        asked.append(box.text())
        QTest.mouseClick(box.button(button), LEFT)

    QTimer.singleShot(200, lambda: answer(QMessageBox.StandardButton.No))
    labelled.click("removeClassButton")
    assert len(labelled.session.labelling.classes) == 2
    QTimer.singleShot(200, lambda: answer(QMessageBox.StandardButton.Yes))
    labelled.click("removeClassButton")
    assert [entry.name for entry in labelled.session.labelling.classes] == ["Lake"]
    assert asked == ["Remove class 'Wood' and its 1 shapes? Undo brings them back."] * 2


def test_a_computed_field_is_shown_and_says_why_it_cannot_be_edited(user):
    layer = memory_layer(fields="field=name:string")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(SQUARE)
    layer.dataProvider().addFeature(feature)
    layer.addExpressionField("'Wood'", text_field("kind"))
    user.session.labelling.choose(layer, "kind")
    table = user.find("classTable", QTableWidget)
    assert [table.item(0, column).text() for column in (1, 3)] == ["Wood", "1"]
    assert not table.item(0, 1).flags() & Qt.ItemFlag.ItemIsEditable
    for name in ("addClassButton", "removeClassButton", "polygonToolButton", "brushToolButton"):
        assert not user.find(name).isEnabled()
        assert "virtual or joined" in user.find(name).toolTip()


def test_a_field_that_goes_away_is_said(user):
    layer = memory_layer(fields="field=class:string&field=kind:string")
    user.choose("labelLayerCombo", "shapes")
    layer.startEditing()
    layer.deleteAttribute(0)
    wait_until(lambda: user.find("labelProblem").isVisible())
    assert "Layer 'shapes' has no field 'class'" in user.find("labelProblem").text.text()
    assert not user.find("addClassButton").isEnabled()


def test_a_project_whose_label_file_is_gone_opens(labelled, tmp_path):
    labelled.session.labelling.add_shape(SQUARE, labelled.session.labelling.vector.crs())
    labelled.session.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    (tmp_path / "labels.gpkg").unlink()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert list(labelled.session.layers) == ["msi"]
    told = f"The file of layer 'labels' is gone: {tmp_path}/labels.gpkg. Put it back there, or choose another layer"
    assert labelled.find("labelProblem").text.text() == told


def test_labels_whose_file_goes_while_they_are_edited_are_told_of(labelled, tmp_path):
    """QGIS opens the file anew when the editing ends, cannot, takes the layer for a valid one still, and crashes asked for its extent."""
    labelling = with_shapes(labelled).session.labelling
    wait_until(lambda: labelling.vector in labelled.window.canvas.layers())  # for which QGIS asks for the extent, too
    labelled.window.draw_no_more()
    (tmp_path / "labels.gpkg").rename(tmp_path / "away.gpkg")
    labelling.vector.rollBack()
    wait_until(lambda: labelling.is_settled and labelled.find("labelProblem").isVisible())
    assert "The file of layer 'labels' is gone" in labelled.find("labelProblem").text.text()
    assert not labelled.find("trainButton").isEnabled()


def test_undo_brings_back_the_name_that_is_shown(labelled):
    labelled.session.labelling.add_shape(SQUARE, labelled.session.labelling.vector.crs())
    table = labelled.find("classTable", QTableWidget)
    table.item(1, 1).setText("Sea")
    assert table.item(1, 1).text() == "Sea"
    labelled.click("undoLabelButton")
    assert table.item(1, 1).text() == "Lake"
    renderer = labelled.session.labelling.vector.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert [entry.label() for entry in renderer.categories()] == ["Wood", "Lake"]


def test_labels_of_the_inputs_name_them(user):
    labels = [label for label in user.find("labelSection").findChildren(QLabel) if label.buddy() is not None]
    assert {label.text(): label.buddy().objectName() for label in labels} == {
        "Layer": "labelLayerCombo",
        "Class field": "classFieldCombo",
    }


def shown(user: test_dock.User, x: float, y: float) -> str:
    """Colour of the map as it was drawn last, "#rrggbb"; what a tool shows over the map is not in it."""
    canvas = user.window.canvas
    path = QgsProcessingUtils.generateTempFilename("map.png")
    canvas.saveAsImage(path)
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QImage(path).pixelColor(round(place.x()), round(place.y())).name()


def test_what_is_drawn_undone_recoloured_and_removed_is_seen_at_once(labelled):
    labelled.click("brushToolButton")
    drawn = [time.monotonic()]
    labelled.window.canvas.mapCanvasRefreshed.connect(lambda: drawn.append(time.monotonic()))
    wait_until(lambda: len(drawn) > 1 and time.monotonic() > drawn[-1] + 0.5)
    place, labelling = (400105, 5799895), labelled.session.labelling
    empty = shown(labelled, *place)
    labelled.on_map(*place)
    wait_until(lambda: shown(labelled, *place) != empty, 5)
    lake = shown(labelled, *place)
    labelled.click("undoLabelButton")
    wait_until(lambda: shown(labelled, *place) == empty, 5)
    labelling.vector.undoStack().redo()
    wait_until(lambda: shown(labelled, *place) == lake, 5)
    labelling.recolor_class(labelling.current_class, "#ff0000")
    wait_until(lambda: shown(labelled, *place) not in (lake, empty), 5)
    labelling.remove_class(labelling.current_class)
    wait_until(lambda: shown(labelled, *place) == empty, 5)


def test_a_class_field_that_is_chosen_in_the_panel_is_drawn_at_once(labelled):
    shapes = memory_layer(fields="field=class:string&field=code:integer")
    fill(shapes, ("Wood", 10), ("Lake", 20))
    labelling = labelled.session.labelling
    labelling.choose(shapes, "class")
    labelling.style_by_class()
    labelled.choose("classFieldCombo", "code")
    labelled.find("classFieldCombo").activated.emit(0)
    assert shapes.renderer().classAttribute() == "code"
    colors = {category.value(): category.symbol().color().name() for category in shapes.renderer().categories()}
    assert colors == {**{entry.value: entry.color for entry in labelling.classes}, "": "#808080"}
