"""Points of step 5 are labelled by mouse and keyboard, blindly: the maps are out of sight, and come back."""

import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QTableWidget

from xmodalnet.engine.jobs import Done
from xmodalnet.engine.specs import ANOTHER_CLASS
from xmodalnet.plugin.layer_tree import add_on_top
from xmodalnet.plugin.layers import ROLE
from xmodalnet.plugin.styling import classes_in
from xmodalnet.plugin.ui.answer_strip import AnswerStrip
from xmodalnet.plugin.ui.parts import ElidedButton

from . import test_accuracy_panel, test_dock
from .conftest import edges_of, in_project, memory_layer, wait_until
from .test_accuracy_panel import copied, reference, walk_through
from .test_doubt_list import marks

user, mapped, drawn = test_accuracy_panel.user, test_accuracy_panel.mapped, test_accuracy_panel.drawn


def names(user) -> list[str]:
    labels = user.find("answerStrip").findChildren(test_dock.QPushButton)
    return [button.whole_text.split("  ")[-1] for button in labels if button.objectName().startswith("answerButton")]


def test_no_doubtful_label_stays_marked_while_points_are_labelled(drawn):
    """One square would be asked about, and another one be seen."""
    labelling, doubts = drawn.session.labelling, drawn.session.doubts
    labelling.choose(memory_layer(fields="field=class:string"))
    image = drawn.session.layers["msi"]
    for name in ("Lake", "Wood"):
        entry = labelling.add_class(name)
    labelling.choose_class(entry.code)
    x, y = image.extent().center().x(), image.extent().center().y()
    labelling.add_shape(QgsGeometry.fromWkt(f"Point({x} {y})").buffer(30, 4), image.crs())
    place = {"x": x, "y": y, "class": entry.code, "predicted": 1, "share": 1.0, "pixels": 9}
    doubts.restore(Done({}, {"doubtful": {"crs": "EPSG:32633", "shapes": [place]}}))
    table = drawn.find("doubtTable", QTableWidget)
    before = len(marks(drawn))
    table.selectRow(0)
    wait_until(lambda: len(marks(drawn)) == before + 1)  # the flash is over
    drawn.click("labelPointsButton")
    assert len(marks(drawn)) == before + 1
    assert not table.selectedItems()


def test_points_are_labelled_blindly_with_keys(drawn, scene):
    canvas, layer = drawn.window.canvas, reference(drawn)
    tool, extent = canvas.mapTool(), canvas.extent()
    root = QgsProject.instance().layerTreeRoot()
    shown = {node.name() for node in root.findLayers() if node.itemVisibilityChecked()}
    drawn.click("labelPointsButton")
    assert drawn.find("answerProgress", QProgressBar).maximum() == 24
    assert {node.name() for node in root.findLayers() if node.itemVisibilityChecked()} == {"S2_scene"}, "nothing tells the answer"
    first = drawn.session.validation.walk.point
    assert canvas.center().distance(first.place) < 1, "the point is in the middle"
    QTest.keyClick(canvas, Qt.Key.Key_9)
    assert drawn.session.validation.walk.point is first
    told = "There is no class 9. Press a number that stands in front of an answer"
    assert drawn.find("answerHint").text() == told
    QTest.keyClick(canvas, Qt.Key.Key_2)
    assert drawn.find("answerHint").text() != told
    QTest.keyClick(canvas, Qt.Key.Key_0)
    wait_until(lambda: drawn.session.validation.walk.done_count == 2)
    assert layer.getFeature(first.feature_id)["class"] == names(drawn)[1]
    assert [point.is_left for point in drawn.session.validation.walk.points[:2]] == [False, True]
    down = [drawn.find(name, QPushButton) for name in ("answerButton1", "answerButton2", "answerLeaveButton")]
    assert not any(button.isChecked() for button in down), "nobody has seen the third point"
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert [button.isChecked() for button in down] == [False, False, True]
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert [button.isChecked() for button in down] == [False, True, False]
    assert drawn.session.validation.walk.point.feature_id == first.feature_id
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert layer.getFeature(first.feature_id)["class"] == names(drawn)[0]
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert {node.name() for node in root.findLayers() if node.itemVisibilityChecked()} == shown
    assert canvas.mapTool() is tool
    assert edges_of(canvas.extent()) == pytest.approx(edges_of(extent), abs=1e-6)
    assert not drawn.find("answerStrip").isVisible()
    assert drawn.find("pointCountLabel", QLabel).text() == "1 of 24 points have a class"


def test_answers_stand_one_below_the_other_where_two_names_in_a_row_would_be_cut(drawn):
    drawn.click("labelPointsButton")
    strip = drawn.find("answerStrip", AnswerStrip)

    buttons = [button for button in strip.findChildren(ElidedButton) if button.objectName().startswith("answerButton")]
    longest = max(
        button.fontMetrics().horizontalAdvance(button.whole_text) for button in buttons
    )  # as wide as the system's font is

    def lefts(width_px: int) -> set[int]:
        strip.setFixedWidth(width_px)
        QApplication.processEvents()
        assert [button.text() for button in buttons] == [button.whole_text for button in buttons], "none is cut"
        return {button.x() for button in buttons}

    assert len(lefts(4 * longest)) == 2
    assert len(lefts(2 * longest)) == 1
    assert len(lefts(4 * longest)) == 2


def test_a_map_that_has_a_class_of_that_name_lacks_none(drawn):
    path = drawn.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer().source()
    sidecar = Path(f"{path}.aux.xml")
    text = sidecar.read_text(encoding="utf-8")
    assert "<Category>Forest</Category>" in text
    sidecar.write_text(text.replace("<Category>Forest</Category>", "<Category>Another Class</Category>"), encoding="utf-8")
    drawn.click("labelPointsButton")
    assert "Another Class" in names(drawn)
    assert not drawn.find("answerOtherButton", QPushButton).isVisible()
    QTest.keyClick(drawn.window.canvas, Qt.Key.Key_A)
    assert drawn.session.validation.walk.done_count == 0


def test_a_class_that_the_map_lacks_is_an_answer_and_an_error(drawn):
    canvas, layer = drawn.window.canvas, reference(drawn)
    drawn.click("labelPointsButton")
    first, second = drawn.session.validation.walk.points[:2]
    QTest.keyClick(canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert drawn.session.validation.walk.done_count == 0, "that selects all, elsewhere"
    QTest.keyClick(canvas, Qt.Key.Key_A)
    drawn.click("answerOtherButton")
    assert [layer.getFeature(point.feature_id)["class"] for point in (first, second)] == [ANOTHER_CLASS] * 2
    assert not drawn.find("answerOtherButton", QPushButton).isChecked()
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert drawn.find("answerOtherButton", QPushButton).isChecked()
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    QTest.keyClick(canvas, Qt.Key.Key_1)
    drawn.click("answerEndButton")
    assert drawn.find("pointCountLabel", QLabel).text() == "3 of 24 points have a class"
    drawn.click("assessButton")
    wait_until(lambda: drawn.find("plainLabel", QLabel).isVisible() and not drawn.session.is_busy, 60)
    assert "of 3 reference pixels agree" in drawn.find("plainLabel", QLabel).text()
    assert (
        "Another class than any of the map's is at 2 points: the map is wrong there" in drawn.find("accuracyNotes").toPlainText()
    )
    notes = drawn.find("accuracyNotes").text().splitlines()
    assert len(notes) == 4
    assert notes[3] == "More notes are in the report: press Open Report."
    assert not [note for note in notes if note.startswith(("± 0 at", "The average accuracy", "Left out"))]
    done = drawn.session.results.assessment
    assert len(done.notes) > 4
    page = Path(done.outputs["report"]).read_text(encoding="utf-8").replace("&#39;", "'")
    assert all(note in page for note in done.notes), "the report has all"
    table = drawn.find("mapAccuracyTable", QTableWidget)
    assert table.item(table.rowCount() - 1, 0).text() == "Another class"
    colors = {category.label(): category.symbol().symbolLayer(0).fillColor() for category in layer.renderer().categories()}
    swatch = table.item(table.rowCount() - 1, 0).icon().pixmap(16).toImage().pixelColor(8, 8)
    assert swatch == colors["Another class"] == QColor("#000000"), "as on the map of points"


def test_a_click_in_the_panel_leaves_the_keys_to_the_canvas(drawn):
    drawn.click("labelPointsButton")
    QApplication.setActiveWindow(drawn.window)
    back = drawn.find("answerBackButton", QPushButton)
    assert not back.isEnabled()
    drawn.find("sampleSizeSpin").setFocus()
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert drawn.window.canvas.hasFocus()


def test_keys_keep_their_places_for_a_map_from_before_a_class_was_renamed(drawn, scene, tmp_path):
    labels = in_project(QgsVectorLayer(str(shutil.copy(scene["labels"], tmp_path / "own.gpkg")), "labels"))
    drawn.session.labelling.choose(labels, "class")
    drawn.click("labelPointsButton")
    before = names(drawn)
    drawn.click("answerEndButton")
    drawn.session.labelling.rename_class(drawn.session.labelling.classes[0], "Something else")
    wait_until(
        drawn.find("labelPointsButton", QPushButton).isEnabled
    )  # what the panel looks at after an edit, it looks at a moment later
    drawn.click("labelPointsButton")
    QTest.qWait(50)  # the old buttons go
    assert names(drawn) == before


def test_points_show_their_answers(drawn):
    layer = reference(drawn)
    drawn.click("labelPointsButton")
    points = [point.feature_id for point in drawn.session.validation.walk.points[:3]]
    for key in (Qt.Key.Key_2, Qt.Key.Key_0, Qt.Key.Key_Escape):
        QTest.keyClick(drawn.window.canvas, key)
    color = next(spec.color for spec in classes_in(drawn.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer())
                 if spec.name == names(drawn)[1])  # fmt: skip
    assert [fill_of(layer, feature_id) for feature_id in points] == [(color, 255), ("#808080", 255), ("#000000", 0)]
    layer.dataProvider().changeAttributeValues({points[2]: {layer.fields().indexOf("class"): "Moor"}})
    assert fill_of(layer, points[2]) == ("#000000", 255), "a class that the map does not have is an answer, too"
    place = layer.fields().indexOf("class"), layer.fields().indexOf("remark")
    layer.dataProvider().changeAttributeValues({points[2]: dict(zip(place, ("", "cannot tell")))})
    assert fill_of(layer, points[2]) == ("#808080", 255)
    assert layer not in drawn.session.labelling.scheme_layers, "its style is no class table"


def fill_of(layer, feature_id) -> tuple[str, int]:
    """Colour and opacity of what a point is drawn with."""
    context, renderer = QgsRenderContext(), layer.renderer().clone()
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    renderer.startRender(context, layer.fields())
    feature = layer.getFeature(feature_id)
    context.expressionContext().setFeature(feature)
    color = renderer.symbolForFeature(feature, context).symbolLayer(0).fillColor()
    renderer.stopRender(context)
    return color.name(), color.alpha()


def test_a_walk_goes_on_where_it_was_left(drawn):
    drawn.click("labelPointsButton")
    QApplication.processEvents()  # the buttons take their places
    drawn.click("answerButton3")
    seen = drawn.session.validation.walk.number
    drawn.click("answerEndButton")
    drawn.click("labelPointsButton")
    assert drawn.session.validation.walk.number == seen == 2


def test_the_last_answer_can_be_taken_back_and_all_are_seen_again(drawn, scene):
    walk_through(drawn, scene)
    canvas, layer, walk = drawn.window.canvas, reference(drawn), drawn.session.validation.walk
    last = walk.points[-1]
    assert drawn.find("answerBackButton").isEnabled()
    assert not any(drawn.find(name).isEnabled() for name in ("answerButton1", "answerLeaveButton", "answerForthButton"))
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert layer.getFeature(last.feature_id)["class"] == last.answer, "there is no point to answer"
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert drawn.find("answerProgress", QProgressBar).format() == "Point 24: %v of %m are done"
    other = next(place for place, name in enumerate(names(drawn)) if name != last.answer)
    QTest.keyClick(canvas, getattr(Qt.Key, f"Key_{other + 1}"))
    assert layer.getFeature(last.feature_id)["class"] == names(drawn)[other]
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    drawn.click("labelPointsButton")
    QTest.qWait(50)  # the old buttons go
    walk, seen = drawn.session.validation.walk, []
    while walk.point is not None:
        down = [name for place, name in enumerate(names(drawn), 1) if drawn.find(f"answerButton{place}", QPushButton).isChecked()]
        assert down == [walk.point.answer]
        seen.append(walk.number)
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert seen == list(range(1, 25))


def test_a_layer_that_is_removed_ends_the_walk(drawn):
    drawn.click("labelPointsButton")
    QgsProject.instance().removeMapLayer(reference(drawn).id())
    assert drawn.session.validation.walk is None
    assert not drawn.find("answerStrip").isVisible()


def test_without_its_map_the_walk_ends(drawn):
    drawn.click("labelPointsButton")
    QgsProject.instance().removeMapLayer(drawn.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer().id())
    assert drawn.session.validation.walk is None
    assert not drawn.find("answerStrip").isVisible()


def test_a_walk_gives_the_canvas_back_to_what_there_is(drawn):
    """A tool of another plugin may have gone with it, and a swipe cannot go on by itself."""
    canvas = drawn.window.canvas
    pan, gone = QgsMapToolPan(canvas), QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    drawn.click("swipeButton")
    drawn.click("labelPointsButton")
    drawn.click("answerEndButton")
    assert canvas.mapTool() is pan
    canvas.setMapTool(gone)
    drawn.click("labelPointsButton")
    sip.delete(gone)
    drawn.click("answerEndButton")
    assert drawn.session.validation.walk is None
    assert canvas.mapTool() is None


def test_a_project_that_is_saved_in_a_walk_opens_with_its_maps(drawn, tmp_path):
    drawn.click("labelPointsButton")
    QgsProject.instance().write(str(tmp_path / "p.qgs"))
    root = QgsProject.instance().layerTreeRoot()
    assert not root.findLayer(drawn.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer().id()).itemVisibilityChecked()
    QgsProject.instance().read(str(tmp_path / "p.qgs"))
    assert {node.name() for node in QgsProject.instance().layerTreeRoot().findLayers() if node.itemVisibilityChecked()} == {
        "reference", "Classes", "S2_scene",
    }  # fmt: skip


def test_a_map_that_is_done_in_a_walk_stays_out_of_sight(drawn, scene, tmp_path):
    drawn.click("labelPointsButton")
    other = QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other")
    other.setCustomProperty(ROLE, "result")
    add_on_top(other)
    node = QgsProject.instance().layerTreeRoot().findLayer(other.id())
    wait_until(lambda: not node.itemVisibilityChecked())
    drawn.click("answerEndButton")
    assert node.itemVisibilityChecked()


def test_number_keys_mean_what_they_mean_in_the_table(drawn, scene, tmp_path):
    labels = in_project(QgsVectorLayer(str(shutil.copy(scene["labels"], tmp_path / "own.gpkg")), "labels"))
    drawn.session.labelling.choose(labels, "class")
    drawn.click("labelPointsButton")
    assert names(drawn) == [entry.name for entry in drawn.session.labelling.classes]
    root = QgsProject.instance().layerTreeRoot()
    assert not root.findLayer(labels.id()).itemVisibilityChecked(), "training labels would tell the answer"


def filled_by(symbol: QgsFillSymbol) -> QgsVectorLayer:
    layer = memory_layer()
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def test_what_covers_the_ground_goes_out_of_sight_with_the_maps(drawn):
    """As the fields that the map was kept to; what the ground is seen through stays, and so does what the user has hidden."""
    root, solid = QgsProject.instance().layerTreeRoot(), {"color": "200,200,0,255"}
    fields, tinted = filled_by(QgsFillSymbol.createSimple(solid)), filled_by(QgsFillSymbol.createSimple({"color": "200,0,0,60"}))
    outlined, clear, hatched = (
        filled_by(QgsFillSymbol.createSimple(look)) for look in ({"style": "no"}, {"color": "0,0,0,0"}, {"style": "b_diagonal"})
    )
    of_lines = QgsFillSymbol()
    of_lines.changeSymbolLayer(0, QgsLinePatternFillSymbolLayer())
    lines = filled_by(of_lines)
    mask = filled_by(QgsFillSymbol())
    mask.setRenderer(QgsInvertedPolygonRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(solid))))
    hidden = filled_by(QgsFillSymbol.createSimple(solid))
    root.findLayer(hidden.id()).setItemVisibilityChecked(False)
    layers = (fields, tinted, mask, outlined, clear, hatched, lines, hidden)
    before = [root.findLayer(layer.id()).isVisible() for layer in layers]
    QgsProject.instance().setDirty(False)
    drawn.click("labelPointsButton")
    assert [root.findLayer(layer.id()).isVisible() for layer in layers] == [False] * 3 + [True] * 4 + [False]
    drawn.click("answerEndButton")
    assert [root.findLayer(layer.id()).isVisible() for layer in layers] == before == [True] * 7 + [False]
    assert not QgsProject.instance().isDirty()


def test_what_two_keep_out_of_sight_comes_back_with_the_last_of_them(drawn):
    """The eye of the doubtful labels must not give an answer away while points are labelled blindly."""
    layer = drawn.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    aside = drawn.session.out_of_sight
    aside.hide("eye", [layer])
    drawn.click("labelPointsButton")
    aside.show_again("eye")
    assert not node.itemVisibilityChecked()
    aside.hide("eye", [layer])
    drawn.session.validation.end_walk()
    assert not node.itemVisibilityChecked()
    aside.show_again("eye")
    assert node.itemVisibilityChecked()
