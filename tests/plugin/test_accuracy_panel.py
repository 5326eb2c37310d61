"""Step 5 by mouse and keyboard, with the real engine: draw points, assess; and any other reference."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox, QgsSpinBox
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QTableWidget

from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.jobs import Done
from xmodalnet.plugin import styling
from xmodalnet.plugin.layer_tree import add_on_top
from xmodalnet.plugin.layers import ROLE
from xmodalnet.plugin.options import TrainOptions
from xmodalnet.plugin.reference import design_of
from xmodalnet.plugin.styling import classes_in
from xmodalnet.plugin.ui.accuracy_figures import AccuracyFigures

from . import test_dock
from .conftest import in_project, to_change, wait_until

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


def test_a_second_sample_is_another_one(drawn):
    first = reference(drawn)
    drawn.click("drawPointsButton")
    wait_until(lambda: reference(drawn) is not first, 60)
    places = [{feature.geometry().asWkt() for feature in layer.getFeatures()} for layer in (first, reference(drawn))]
    assert first.source() != reference(drawn).source()
    assert places[0] != places[1]


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
    assert re.fullmatch(r"(< )?[0-9.]+( ± [0-9.]+| \((< )?[0-9.]+ – [0-9.]+\))", table.item(0, 3).text()), (
        "cut at nothing, or not"
    )
    shown = [drawn.find(name) for name in ("estimatedLabel", "plainLabel", "mapAccuracyTable", "accuracyNotes")]
    tops = [widget.mapTo(drawn.dock, QPoint(0, 0)).y() for widget in shown]
    assert tops == sorted(tops), "figures, table, notes"
    assert drawn.find("openAccuracyReportButton").isVisible()


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
    interval = mapped.session.results.assessment.report["overall_accuracy_interval"]
    ends = f"{100 * interval['low']:.0f} % to {100 * interval['high']:.0f} %"
    told = f"95 % interval: {ends}, as if the {interval['shapes']} shapes had been drawn at random"
    assert mapped.find("plainLabel").text().replace("\u00a0", " ").splitlines()[1:] == [told]
    assert "speaks for the whole map only as far as these pixels do" in mapped.find("accuracyNotes").text()
    assert not mapped.find("labelPointsButton").isEnabled()
    assert len(mapped.find("accuracyNotes").text().splitlines()) == 1


def test_a_second_map_is_compared_on_the_same_reference(mapped, scene, tmp_path):
    """McNemar's test was in Processing alone."""
    in_project(QgsVectorLayer(scene["labels"], "own labels"))
    mapped.choose("referenceCombo", "own labels")
    other = in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "truth.tif"), "Truth"))
    styling.style_class_map(other)
    combo = mapped.find("comparedMapCombo", QgsMapLayerComboBox)
    wait_until(lambda: [combo.itemText(place) for place in range(combo.count())] == ["None", "Truth"])
    assert combo.currentLayer() is None
    mapped.choose("comparedMapCombo", "Truth")
    mapped.click("assessButton")
    wait_until(lambda: mapped.find("comparisonText").isVisible(), 60)
    found = mapped.session.results.assessment.report["comparison"]
    shares = [f"{100 * found[name]:.1f} %" for name in ("overall_accuracy", "other_overall_accuracy")]
    assert found["overall_accuracy"] < found["other_overall_accuracy"]
    said = mapped.find("comparisonText").text().replace("\u00a0", " ").splitlines()
    assert said[0] == f"On {found['pixels']} pixels that both have, this map is right at {shares[0]} and 'truth' at {shares[1]}."
    told = f"= {found['p']:.2g}" if found["p"] >= 0.0001 else "< 0.0001"
    assert said[1] == f"The difference hardly is chance (McNemar's test: p {told})."
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    wait_until(lambda: combo.count() == 1)
    assert mapped.session.assessed == ("", "", "")
    assert QgsProject.instance().read(str(tmp_path / "p.qgz"))
    wait_until(lambda: combo.currentText() == "Truth")
    assert mapped.find("comparisonText").text().replace("\u00a0", " ").splitlines() == said, "the project keeps it"
    QgsProject.instance().removeMapLayer(other_id := combo.currentLayer().id())
    assert (combo.currentLayer(), mapped.session.assessed[2]) == (None, other_id), (
        "it may come back, as the map and the reference"
    )


def test_in_a_narrow_dock_the_design_is_read_whole(mapped, scene):
    """Beside the longest title of a row it was "Proportiona"."""
    in_project(QgsVectorLayer(scene["labels"], "own labels"))
    mapped.choose("referenceCombo", "own labels")  # which shows the class field
    mapped.dock.setFloating(True)
    mapped.dock.resize(300, 900)
    combo = mapped.find("designCombo", QComboBox)
    wait_until(lambda: mapped.dock.width() <= 302 and mapped.find("comparedMapCombo").isVisible())
    wait_until(lambda: combo.width() >= combo.minimumSizeHint().width(), 3)


@pytest.mark.parametrize(
    ("chance", "told"),
    [
        (0.0, "The difference hardly is chance (McNemar's test: p < 0.0001)."),
        (9.9e-5, "The difference hardly is chance (McNemar's test: p < 0.0001)."),
        (0.0001, "The difference hardly is chance (McNemar's test: p = 0.0001)."),
        (0.137, "The difference may be chance (McNemar's test: p = 0.14)."),
    ],
)
def test_no_chance_is_told_to_be_none(window, chance, told):
    """Of many pixels p is too small for a number."""
    compared = {"pixels": 9000, "overall_accuracy": 0.9, "other_overall_accuracy": 0.5, "p": chance, "caution": ""}
    kept = {"overall_accuracy": 0.9, "pixels": 9000, "classes": [], "comparison": {**compared, "other_map": "/data/winter.tif"}}
    figures = AccuracyFigures(window)
    figures.show_found(Done({}, kept))
    shown = next(widget for widget in figures.widgets if widget.objectName() == "comparisonText")
    assert shown.text().replace("\u00a0", " ").splitlines()[1] == told


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


def test_a_class_that_was_renamed_is_told_to_the_engine(drawn, scene, tmp_path):
    labels = in_project(QgsVectorLayer(str(shutil.copy(scene["labels"], tmp_path / "own.gpkg")), "labels"))
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
