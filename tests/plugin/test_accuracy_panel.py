"""Step 5 by mouse and keyboard, with the real engine: draw points, label them blindly, assess; and any other reference."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox, QgsMapToolPan, QgsSpinBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QProgressBar, QPushButton, QSpinBox, QTableWidget

from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.jobs import Done
from xmodalnet.engine.specs import ANOTHER_CLASS
from xmodalnet.plugin import styling
from xmodalnet.plugin.layer_tree import add_on_top
from xmodalnet.plugin.layers import ROLE
from xmodalnet.plugin.options import TrainOptions
from xmodalnet.plugin.reference import design_of
from xmodalnet.plugin.styling import classes_in
from xmodalnet.plugin.ui.answer_strip import AnswerStrip
from xmodalnet.plugin.ui.parts import ElidedButton

from . import test_dock
from .conftest import edges_of, in_project, memory_layer, to_change, wait_until
from .test_doubt_list import marks

user = test_dock.user
HALF = 48  # rows of the map that are wrong


@pytest.fixture
def mapped(user, scene, tmp_path):
    """An image, and above it a map: the truth, but for its upper half, which is mirrored."""
    image = in_project(QgsRasterLayer(str(shutil.copy(scene["msi"], tmp_path / "S2.tif")), "S2_scene"))
    path = copied(scene["truth"], tmp_path / "map.tif")
    dataset = to_change(path)
    codes = dataset.ReadAsArray()
    codes[:HALF] = codes[:HALF, ::-1]
    dataset.GetRasterBand(1).WriteArray(codes)
    dataset = None
    layer = QgsRasterLayer(str(path), "Classes")
    layer.setCustomProperty(ROLE, "result")
    add_on_top(layer)
    user.window.canvas.setDestinationCrs(image.crs())
    user.window.canvas.setExtent(image.extent())
    wait_until(lambda: user.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer() is layer)
    return user


def copied(path, new):
    """A map with its sidecar, where the names of the classes are."""
    shutil.copy(f"{path}.aux.xml", f"{new}.aux.xml")
    return str(shutil.copy(path, new))


@pytest.fixture
def drawn(mapped, tmp_path):
    """24 points of an equal sample, the rest of the way open."""
    mapped.choose("designCombo", "Equal")
    mapped.find("sampleSizeSpin", QgsSpinBox).setValue(24)
    mapped.click("drawPointsButton")
    wait_until(lambda: mapped.find("referenceCombo", QgsMapLayerComboBox).currentLayer() is not None, 60)
    return mapped


def reference(user) -> QgsVectorLayer:
    return user.find("referenceCombo", QgsMapLayerComboBox).currentLayer()


def truth_at(scene, point) -> int:
    """The true code under a point."""
    dataset = gdal.Open(scene["truth"])
    left, size, _, top, _, _ = dataset.GetGeoTransform()
    return int(dataset.ReadAsArray()[int((top - point.y()) / size), int((point.x() - left) / size)])


def names(user) -> list[str]:
    labels = user.find("answerStrip").findChildren(test_dock.QPushButton)
    return [button.whole_text.split("  ")[-1] for button in labels if button.objectName().startswith("answerButton")]


def test_without_a_map_the_buttons_say_why(user):
    for name in ("drawPointsButton", "assessButton"):
        assert not user.find(name).isEnabled()
        assert "Make a map in step 4" in user.find(name).toolTip() or "Set up the engine" in user.find(name).toolTip()
    assert user.find("labelPointsButton").toolTip() == "Draw points first, or choose points that were drawn"


def test_points_are_drawn_into_a_file_beside_the_data(drawn, tmp_path):
    layer = reference(drawn)
    assert layer.featureCount() == 24
    assert design_of(layer).name == "equal"
    assert QgsProject.instance().layerTreeRoot().findLayers()[0].layerId() == layer.id(), "on top"
    assert drawn.find("pointCountLabel", QLabel).text() == "0 of 24 points have a class"
    assert "reference" in drawn.find("accuracyNotice").text.text()


def test_points_of_a_map_without_a_crs_have_none_either(mapped, tmp_path):
    """A GeoPackage names one in any case, which QGIS cannot transform, and says so in a red bar."""
    dataset = to_change(copied(tmp_path / "map.tif", tmp_path / "plain.tif"))
    dataset.SetSpatialRef(None)
    dataset = None
    plain = in_project(QgsRasterLayer(str(tmp_path / "plain.tif"), "Plain"))
    styling.style_class_map(plain)
    assert not plain.crs().isValid()
    mapped.choose("assessedMapCombo", "Plain")
    mapped.find("sampleSizeSpin", QgsSpinBox).setValue(4)
    told = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, *_: told.append(text))
    mapped.click("drawPointsButton")
    wait_until(lambda: mapped.find("referenceCombo", QgsMapLayerComboBox).currentLayer() is not None, 60)
    layer = reference(mapped)
    assert not layer.crs().isValid()
    mapped.click("labelPointsButton")
    for _ in range(layer.featureCount()):
        QTest.keyClick(mapped.window.canvas, Qt.Key.Key_1)
    mapped.click("answerEndButton")
    assert not [text for text in told if "ransform" in text]
    job = mapped.session.validation.assess_job(plain, layer)
    assert (job.reference.path, job.reference.origin) == (layer.source().partition("|")[0], ""), "the file itself, no copy"


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


def test_a_second_sample_is_another_one(drawn):
    first = reference(drawn)
    drawn.click("drawPointsButton")
    wait_until(lambda: reference(drawn) is not first, 60)
    places = [{feature.geometry().asWkt() for feature in layer.getFeatures()} for layer in (first, reference(drawn))]
    assert first.source() != reference(drawn).source()
    assert places[0] != places[1]


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


def test_keys_keep_their_places_for_a_map_from_before_a_class_was_renamed(drawn, scene):
    labels = in_project(QgsVectorLayer(scene["labels"], "labels"))
    drawn.session.labelling.choose(labels, "class")
    drawn.click("labelPointsButton")
    before = names(drawn)
    drawn.click("answerEndButton")
    drawn.session.labelling.rename_class(drawn.session.labelling.classes[0], "Something else")
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


def test_the_map_is_assessed_from_the_points(drawn, scene):
    """Every point gets its true class; 24 are too few for one figure, but the known map's is within the interval."""
    walk_through(drawn, scene)
    assert "Every point has been seen" in drawn.find("answerHint").toPlainText()
    drawn.click("assessButton")
    assert not drawn.find("answerStrip").isVisible(), "that ends it"
    wait_until(lambda: drawn.find("estimatedLabel").isVisible(), 60)
    found = re.fullmatch(r"Overall accuracy: ([0-9]+) % to ([0-9]+) %", drawn.find("estimatedLabel", QLabel).text())
    truth = gdal.Open(scene["truth"]).ReadAsArray()
    codes = truth.copy()
    codes[:HALF] = codes[:HALF, ::-1]
    assert float(found[1]) < 100 * (codes == truth).mean() < float(found[2])
    assert not drawn.find("estimatedLabel", QLabel).font().bold()
    assert drawn.find("plainLabel", QLabel).text().endswith("of 24 reference pixels agree")
    notes = drawn.find("accuracyNotes").text().splitlines()
    assert re.fullmatch(r"These are too few points .* about [0-9]+ more would tell it to ± 15 percentage points.", notes[0])
    table = drawn.find("mapAccuracyTable", QTableWidget)
    assert table.rowCount() == 8
    assert table.horizontalHeaderItem(3).text() == "Area, ha"
    assert " ± " in table.item(0, 3).text()
    shown = [drawn.find(name) for name in ("estimatedLabel", "plainLabel", "mapAccuracyTable", "accuracyNotes")]
    tops = [widget.mapTo(drawn.dock, QPoint(0, 0)).y() for widget in shown]
    assert tops == sorted(tops), "figures, table, notes"
    assert drawn.find("openAccuracyReportButton").isVisible()


def test_what_was_found_comes_back_with_the_project(drawn, scene, tmp_path):
    walk_through(drawn, scene)
    drawn.click("assessButton")
    wait_until(lambda: drawn.find("estimatedLabel").isVisible(), 60)
    table = drawn.find("mapAccuracyTable", QTableWidget)

    def shown():
        texts = [drawn.find(name, QLabel) for name in ("estimatedLabel", "plainLabel")]
        cells = [table.item(line, column).text() for line in range(table.rowCount()) for column in range(4)]
        return [label.text() for label in texts if label.isVisible()], cells if table.isVisible() else []

    before = shown()
    assert len(before[1]) == 4 * 8
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert shown() == ([], [])
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert shown() == before
    assert drawn.find("openAccuracyReportButton").isVisible()
    in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other"))
    drawn.choose("assessedMapCombo", "other")
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert shown() == ([], []), "the map that is chosen now is not the one that was judged"


@pytest.mark.parametrize("points", ["moved", "left"])
def test_what_was_found_comes_back_with_a_project_that_was_moved(drawn, scene, tmp_path, points):
    """And stays, whatever is added after that: the live map is."""
    walk_through(drawn, scene)
    drawn.click("assessButton")
    told = drawn.find("estimatedLabel", QLabel)
    wait_until(told.isVisible, 60)
    before = told.text()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert not told.isVisible()
    there = tmp_path.rename(tmp_path.with_name(f"{tmp_path.name}_moved"))
    if points == "left":
        (there / "reference.gpkg").unlink()
    QgsProject.instance().read(str(there / "p.qgz"))
    assert (told.isVisible(), told.text()) == (True, before)
    assert drawn.find("mapAccuracyTable", QTableWidget).rowCount() == 8
    live = QgsRasterLayer(copied(scene["truth"], there / "live.tif"), "Live map")
    live.setCustomProperty(ROLE, "live")
    add_on_top(live)
    assert told.isVisible()
    drawn.choose("referenceCombo", "")
    assert not told.isVisible()


def test_the_map_that_was_judged_is_chosen_again_though_it_came_by_itself(mapped, scene, tmp_path):
    first = mapped.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer()
    in_project(QgsVectorLayer(scene["labels"], "own labels"))
    mapped.choose("referenceCombo", "own labels")
    in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other"))
    QgsProject.instance().removeMapLayer(first.id())
    mapped.click("assessButton")
    wait_until(lambda: mapped.find("plainLabel").isVisible(), 60)
    judged = mapped.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer().id()
    assert mapped.session.assessed[0] == mapped.session.results.assessed_with[0] == judged


def walk_through(user, scene):
    user.click("labelPointsButton")
    walk = user.session.validation.walk
    for point in list(walk.points):
        assert walk.point is point
        QTest.keyClick(user.window.canvas, getattr(Qt.Key, f"Key_{truth_at(scene, point.place)}"))


def test_what_a_model_learned_from_does_not_tell_how_right_its_map_is(drawn, scene):
    walk_through(drawn, scene)
    drawn.click("assessButton")
    label = drawn.find("estimatedLabel", QLabel)
    wait_until(label.isVisible, 60)
    assert label.text().startswith("Overall accuracy")
    done = drawn.session.results.assessment
    drawn.session.validation.assessed.emit(replace(done, report={**done.report, "is_of_training": True}))
    assert label.text().startswith("What the model remembers of its labels: ")
    assert "only points tell that no training has seen" in drawn.find("accuracyNotes").text()


def test_points_of_another_map_keep_their_strata(drawn, scene, tmp_path):
    walk_through(drawn, scene)
    other = in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other"))
    job = drawn.session.validation.assess_job(other, reference(drawn))
    assert (job.sampling, job.strata_path, job.reference.field) == ("stratified", str(tmp_path / "map.tif"), "class")
    (tmp_path / "map.tif").unlink()
    with pytest.raises(LabelError, match="The map that the points were drawn from is gone"):
        drawn.session.validation.assess_job(other, reference(drawn))


def test_points_that_lie_off_the_map_are_told_and_judge_nothing(drawn, scene, raster, tmp_path):
    """Of a second scene, whose map takes the place of the first; they ended in an error of eight coordinates."""
    walk_through(drawn, scene)
    drawn.click("answerEndButton")
    told, first = drawn.find("offMapNotice"), drawn.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer()
    assert not told.isVisible()
    away = raster("away", np.ones((20, 20), np.uint8), left=900000.0, epsg=32634)
    styling.style_class_map(away, classes_in(first))
    wait_until(lambda: drawn.find("assessedMapCombo", QComboBox).findText("away") >= 0)
    drawn.choose("assessedMapCombo", "away")
    text = "The points of 'reference' were drawn from 'Classes', and none lies on this map: choose that map, or draw points from this one"
    assert (told.isVisible(), told.text.text()) == (True, text)
    assert not drawn.find("pointCountLabel").isVisible()
    for button in ("assessButton", "labelPointsButton"):
        assert (drawn.find(button).isEnabled(), drawn.find(button).toolTip()) == (False, text)
    assert drawn.find("drawPointsButton").isEnabled()
    in_project(QgsVectorLayer(scene["labels"], "own labels"))
    drawn.choose("referenceCombo", "own labels")
    assert told.text.text() == "'own labels' lies off this map: choose another reference, or draw points from the map"
    drawn.choose("assessedMapCombo", "Classes")
    assert not told.isVisible()
    drawn.choose("referenceCombo", "reference")
    assert not told.isVisible()
    assert drawn.find("assessButton").isEnabled()


def test_a_map_over_the_antimeridian_meets_a_reference_beyond_it(user, raster):
    """The engine counts on beyond 180 degrees, as the map does; QGIS sees the two at the ends of the world."""
    beyond = raster("map", np.ones((20, 20), np.uint8), left=179.9, top=-17.0, pixel=0.01, epsg=4326)
    layer = in_project(QgsVectorLayer("Point?crs=EPSG:4326&field=class:string", "theirs", "memory"))
    point = QgsFeature(layer.fields())
    point.setGeometry(QgsGeometry.fromWkt("POINT(-179.95 -17.1)"))
    layer.dataProvider().addFeature(point)
    layer.updateExtents()
    assert user.session.validation.why_off(beyond, layer) == ""
    usual = raster("usual", np.ones((20, 20), np.uint8), left=179.0, top=-17.0, pixel=0.01, epsg=4326)
    assert user.session.validation.why_off(usual, layer).startswith("'theirs' lies off this map")


def test_a_reference_whose_file_is_gone_is_asked_for_no_place(drawn, tmp_path):
    """Opened to be edited, QGIS calls it a valid layer, and crashes when it is asked for its extent."""
    path = reference(drawn).source().partition("|")[0]
    layer = in_project(QgsVectorLayer(str(shutil.copy(path, tmp_path / "away.gpkg")), "away"))
    Path(layer.source()).unlink()
    layer.startEditing()
    assert layer.isValid()
    drawn.choose("referenceCombo", "away")
    assert not drawn.find("offMapNotice").isVisible()
    drawn.click("assessButton")
    assert "The file of layer 'away' is gone" in drawn.find("accuracyNotice").text.text()


def test_unlabelled_points_are_no_reference(drawn):
    drawn.click("assessButton")
    assert "No point of 'reference' has a class yet" in drawn.find("accuracyNotice").text.text()


def test_any_layer_of_known_classes_counts_plainly(mapped, scene):
    in_project(QgsVectorLayer(scene["labels"], "own labels"))
    mapped.choose("referenceCombo", "own labels")
    assert mapped.find("referenceFieldCombo").isVisible()
    assert mapped.find("referenceFieldCombo", QComboBox).currentText() == "class"
    mapped.click("assessButton")
    wait_until(lambda: mapped.find("plainLabel").isVisible(), 60)
    assert not mapped.find("estimatedLabel").isVisible()
    assert "speaks for the whole map only as far as these pixels do" in mapped.find("accuracyNotes").text()
    assert not mapped.find("labelPointsButton").isEnabled()
    assert len(mapped.find("accuracyNotes").text().splitlines()) == 1


def test_own_points_that_were_drawn_at_random_speak_for_the_whole_map(mapped, scene):
    """A survey of the user's: 60 pixels of the map, each of which had the same chance."""
    image = mapped.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer()
    survey = in_project(QgsVectorLayer(f"Point?crs={image.crs().authid()}&field=klasse:string", "survey", "memory"))
    called = {entry.code: entry.name for entry in classes_in(image)}
    rng, box, size = np.random.default_rng(0), image.extent(), image.rasterUnitsPerPixelX()
    for col, row in zip(rng.integers(0, image.width(), 60), rng.integers(0, image.height(), 60)):
        feature = QgsFeature(survey.fields())
        place = QgsPointXY(box.xMinimum() + (col + 0.5) * size, box.yMaximum() - (row + 0.5) * size)
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        feature["klasse"] = called[truth_at(scene, place)]
        survey.dataProvider().addFeature(feature)
    mapped.choose("referenceCombo", "survey")
    assert mapped.find("isRandomBox").isVisible()
    mapped.click("isRandomBox")
    mapped.click("assessButton")
    wait_until(lambda: mapped.find("estimatedLabel").isVisible(), 60)
    assert mapped.find("estimatedLabel", QLabel).font().bold(), "it is known well enough"
    assert "The estimate is the figure to quote" in mapped.find("accuracyNotes").text()
    told = mapped.session.results.assessment.report["estimate"]["overall_accuracy"]
    codes, truth = (gdal.Open(path).ReadAsArray() for path in (image.source(), scene["truth"]))
    assert abs(told["value"] - (codes == truth).mean()) < 2 * told["margin"] < 0.4
    mapped.click("isRandomBox")
    assert not mapped.find("estimatedLabel").isVisible(), "what was found was found otherwise"
    assert mapped.session.after_options.is_random is False


def test_what_must_be_known_of_the_figures_stands_beside_them(mapped, scene, tmp_path):
    shapes = in_project(QgsVectorLayer(str(shutil.copy(scene["labels"], tmp_path / "own.gpkg")), "own labels"))
    field = shapes.fields().indexOf("class")
    waters = [shape.id() for shape in shapes.getFeatures() if shape["class"] == "Water"]
    shapes.dataProvider().changeAttributeValues({number: {field: "Sea"} for number in waters})
    mapped.choose("referenceCombo", "own labels")
    mapped.click("assessButton")
    wait_until(lambda: mapped.find("accuracyNotes").isVisible(), 60)
    assert "The map knows no class 'Sea'" in mapped.find("accuracyNotes").text()
    assert all(line.endswith(".") for line in mapped.find("accuracyNotes").text().splitlines())
    mapped.choose("referenceCombo", "")
    wait_until(lambda: not mapped.find("accuracyNotes").isVisible())


def test_only_what_may_tell_of_the_map_is_a_reference(drawn, raster, scene, tmp_path):
    """Not what a model made, not images, and not the map; a land cover of somebody else's is, until it is the map."""
    combo = drawn.find("referenceCombo", QgsMapLayerComboBox)

    def offered() -> set[str]:
        return {combo.itemText(place) for place in range(combo.count())} - {""}

    for role, name in (("result", "Older map"), ("live", "Live map"), ("changes", "Changes")):
        made = QgsRasterLayer(copied(scene["truth"], tmp_path / f"{role}.tif"), name)
        made.setCustomProperty(ROLE, role)
        add_on_top(made)
    raster("Confidence", np.ones((1, 20, 20), np.float32)).setCustomProperty(ROLE, "result")
    raster("Radar", np.ones((2, 20, 20), np.float32))
    raster("Rasterized", np.ones((1, 20, 20), np.float32))  # as QGIS writes codes
    raster("Photo", np.ones((3, 20, 20), np.uint8))
    raster("Codes", np.ones((1, 20, 20), np.int16))
    cover = in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "cover.tif"), "Land cover"))
    in_project(QgsRasterLayer(cover.source(), "Land cover again"))
    in_project(QgsVectorLayer(scene["labels"], "own labels"))
    wait_until(lambda: offered() == {"reference", "Codes", "Rasterized", "Land cover", "Land cover again", "own labels"})
    assert combo.currentText() == "reference", "what is chosen stays"
    drawn.choose("referenceCombo", "Land cover")
    drawn.choose("assessedMapCombo", "Land cover again")
    assert offered() == {"reference", "Codes", "Rasterized", "own labels"}
    assert (combo.currentLayer(), drawn.find("assessButton").toolTip()) == (None, "Draw points, or choose a reference")
    drawn.choose("assessedMapCombo", "Classes")
    assert offered() == {"reference", "Codes", "Rasterized", "Land cover", "Land cover again", "own labels"}


def test_optimal_needs_the_confidence(mapped, tmp_path):
    model = mapped.find("designCombo", QComboBox).model()
    assert not model.item(3).isEnabled()
    source = QgsRasterLayer(str(tmp_path / "map.tif"))
    like = gdal.Open(source.source())
    made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "map_confidence.tif"), 96, 96, 1, gdal.GDT_Float32)
    made.SetGeoTransform(like.GetGeoTransform())
    made.SetProjection(like.GetProjection())
    made.GetRasterBand(1).WriteArray(np.full((96, 96), 0.7, np.float32))
    made = None
    in_project(QgsRasterLayer(str(tmp_path / "map_confidence.tif"), "Confidence"))
    mapped.session.look_again()
    mapped.session.engine_changed.emit()
    assert model.item(3).isEnabled()


def test_a_map_of_changes_is_nothing_to_assess(mapped, scene, tmp_path):
    change = QgsRasterLayer(copied(scene["truth"], tmp_path / "changes.tif"), "Changes")
    change.setCustomProperty(ROLE, "changes")
    add_on_top(change)
    offered = {name: mapped.find(name, QgsMapLayerComboBox) for name in ("assessedMapCombo", "classMapCombo")}
    texts = {name: [combo.itemText(line) for line in range(combo.count())] for name, combo in offered.items()}
    assert texts == {"assessedMapCombo": ["Classes"], "classMapCombo": ["Changes", "Classes"]}


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


def test_what_ends_in_another_project_is_only_told(mapped, tmp_path):
    noted = []
    mapped.session.noted.connect(noted.append)
    mapped.click("drawPointsButton")
    QgsProject.instance().clear()
    wait_until(lambda: not mapped.session.is_busy, 60)
    assert QgsProject.instance().mapLayers() == {}
    assert noted[-1].startswith("The points of the project that was closed are in ")


def test_figures_of_one_map_do_not_stand_under_another(drawn, scene, tmp_path):
    walk_through(drawn, scene)
    in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other"))
    noted = []
    drawn.session.noted.connect(noted.append)
    drawn.click("assessButton")
    drawn.choose("assessedMapCombo", "other")
    wait_until(lambda: not drawn.session.is_busy and noted, 60)
    assert not drawn.find("estimatedLabel").isVisible()
    assert noted[-1].startswith("The map that was chosen before is assessed: ")


def test_points_and_map_that_were_moved_together_still_know_each_other(drawn, scene, tmp_path):
    walk_through(drawn, scene)
    there = tmp_path / "there"
    there.mkdir()
    QgsProject.instance().removeMapLayer(reference(drawn).id())  # QGIS keeps a part of an open GeoPackage in another file
    for path in (*tmp_path.glob("map.tif*"), *tmp_path.glob("reference.gpkg*")):
        shutil.move(str(path), str(there / path.name))
    points = in_project(QgsVectorLayer(str(there / "reference.gpkg"), "moved points"))
    other = in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other"))
    moved = in_project(QgsRasterLayer(str(there / "map.tif"), "moved map"))
    validation = drawn.session.validation
    assert Path(validation.assess_job(other, points).strata_path).resolve() == there / "map.tif"
    assert validation.assess_job(moved, points).strata_path is None


def test_a_class_that_was_renamed_is_told_to_the_engine(drawn, scene):
    labels = in_project(QgsVectorLayer(scene["labels"], "labels"))
    drawn.session.labelling.choose(labels, "class")
    entry = drawn.session.labelling.classes[0]
    drawn.session.labelling.rename_class(entry, "Something else")
    layer = reference(drawn)
    layer.dataProvider().changeAttributeValues({next(layer.getFeatures()).id(): {layer.fields().indexOf("class"): entry.name}})
    shown = drawn.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer()
    wanted = ((entry.name, "Something else"),)
    assert drawn.session.validation.assess_job(shown, layer).renamed == wanted
    assert drawn.session._train_job(TrainOptions()).renamed == wanted, "a map of the model tells it itself"
    drawn.session.labelling.choose(None)
    assert drawn.session.validation.assess_job(shown, layer).renamed == wanted, "nor does it hang on what is chosen in step 2"


def test_what_is_judged_by_what_comes_back_with_the_project(drawn, scene, tmp_path):
    in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other"))
    drawn.click("drawPointsButton")
    wait_until(lambda: reference(drawn).name() == "reference_2", 60)
    drawn.choose("referenceCombo", "reference")
    drawn.choose("assessedMapCombo", "other")
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert drawn.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer().name() == "other"
    assert reference(drawn).name() == "reference"


def test_the_sample_that_was_asked_for_comes_back_with_the_project(drawn, tmp_path):
    drawn.choose("designCombo", "Random")
    drawn.find("sampleSizeSpin", QSpinBox).setValue(44)
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    said = drawn.find("designCombo", QComboBox), drawn.find("sampleSizeSpin", QSpinBox)
    assert (said[0].currentText(), said[1].value()) != ("Random", 44)
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert (said[0].currentText(), said[1].value()) == ("Random", 44)
    assert not QgsProject.instance().isDirty()


def test_number_keys_mean_what_they_mean_in_the_table(drawn, scene):
    labels = in_project(QgsVectorLayer(scene["labels"], "labels"))
    drawn.session.labelling.choose(labels, "class")
    drawn.click("labelPointsButton")
    assert names(drawn) == [entry.name for entry in drawn.session.labelling.classes]
    root = QgsProject.instance().layerTreeRoot()
    assert not root.findLayer(labels.id()).itemVisibilityChecked(), "training labels would tell the answer"


def test_classes_without_a_point_are_said_to_be_left_out(drawn, scene):
    """Only points on water get a class, the first water and the second something else."""
    drawn.click("labelPointsButton")
    walk = drawn.session.validation.walk
    answers = iter((Qt.Key.Key_8, Qt.Key.Key_1, *[Qt.Key.Key_8] * 20))
    for point in list(walk.points):
        on_water = map_at(drawn, point.place) == 8
        QTest.keyClick(drawn.window.canvas, next(answers) if on_water else Qt.Key.Key_0)
    drawn.click("assessButton")
    wait_until(lambda: drawn.find("estimatedLabel").isVisible(), 60)
    assert drawn.find("estimatedLabel", QLabel).text().startswith("Overall accuracy where points are: ")
    assert "of the map is of classes without a point, and left out of all figures" in drawn.find("accuracyNotes").text()
    table = drawn.find("mapAccuracyTable", QTableWidget)
    areas = {table.item(line, 0).text(): table.item(line, 3).text() for line in range(table.rowCount())}
    assert " – " in areas["Water"], "an interval that would reach beyond the map ends there"
    assert areas["Forest"] == "–"


def map_at(user, point) -> int:
    layer = user.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer()
    return int(layer.dataProvider().sample(point, 1)[0])


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
