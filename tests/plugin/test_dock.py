"""The dock as a user meets it: mouse and keyboard on the real widgets and the real canvas, with a real worker process behind."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
    QgsVector,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QTimer, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QWidget,
)

import xmodalnet
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin.layers import ROLE
from xmodalnet.plugin.styling import style_class_map
from xmodalnet.plugin.ui.parts import WholeText

from .conftest import READY, in_project, wait_until, write_raster

LEFT, RIGHT, NO_KEY = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
IMAGE = np.random.default_rng(0).integers(1, 999, (3, 20, 20)).astype(np.uint16)
TRAINED = {
    "overall_accuracy": 0.934, "average_accuracy": 0.91, "kappa": 0.9049,
    "classes": [
        {"name": "Wood", "color": "#2e7d32", "producers_accuracy": 0.95, "users_accuracy": 1.0, "f1": 0.974},
        {"name": "Lake", "color": "#1f78b4", "producers_accuracy": None, "users_accuracy": None, "f1": None},
    ],
}  # fmt: skip
TRAIN = f"""job = hear()["job"]
open(job["report_path"], "w").close()
open(job["model_path"], "w").close()
say(type="done", outputs={{"model": job["model_path"], "report": job["report_path"]}}, report={TRAINED!r}, notes=[])
"""


class User:
    """Hands and eyes on the dock."""

    def __init__(self, window, plugin) -> None:
        self.window, self.dock, self.session = window, plugin.dock, plugin.session
        self._known: dict[tuple[str, type], QWidget] = {}
        plugin.action.trigger()

    def find(self, name: str, kind: type = QWidget) -> QWidget:
        """What is found stays known while it is a part of the dock: to look through all of it takes as long as many a test."""
        known = self._known.get((name, kind))
        if known is not None and not sip.isdeleted(known) and known.objectName() == name and self._holds(known):
            return known
        found = self.dock.findChild(kind, name)
        assert found is not None, f"the dock has no '{name}'"
        self._known[name, kind] = found
        return found

    def _holds(self, part: QObject) -> bool:
        while part is not None and part is not self.dock:
            part = part.parent()
        return part is self.dock

    def click(self, name: str) -> None:
        widget = self.find(name)
        self.find("stepsArea", QScrollArea).ensureWidgetVisible(widget)
        assert widget.isEnabled(), widget.toolTip()
        place = QPoint(8, widget.height() // 2) if isinstance(widget, QCheckBox) else widget.rect().center()
        QTest.mouseClick(widget, LEFT, NO_KEY, place)

    def choose(self, name: str, text: str) -> None:
        """An entry of a combo box, by keyboard."""
        combo = self.find(name, QComboBox)
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText() == text:
                return
            QTest.keyClick(combo, Qt.Key.Key_Down)
        raise AssertionError(f"'{name}' has no '{text}'")

    def write(self, name: str, text: str) -> None:
        line = self.find(name, QgsFileWidget).lineEdit()
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def on_map(self, x: float, y: float, button=LEFT) -> None:
        canvas = self.window.canvas
        place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        QTest.mouseClick(canvas.viewport(), button, NO_KEY, QPoint(round(place.x()), round(place.y())))

    def draw(self, *corners: tuple[float, float]) -> None:
        for corner in corners:
            self.on_map(*corner)
        self.on_map(*corners[-1], RIGHT)

    def messages(self) -> list[str]:
        return [f"{item.title()}: {item.text()}" for item in self.window.bar.items()]

    def card(self) -> dict[str, str]:
        """The pre-flight card, topic -> sentences."""
        QApplication.processEvents()  # a new label shows itself in the next turn
        lines, topic, said = self.find("checkCard").layout(), "", {}
        for line in range(lines.rowCount()):
            if lines.itemAtPosition(line, 2) is not None:
                topic = lines.itemAtPosition(line, 1).widget().text() or topic
                said.setdefault(topic, []).append(lines.itemAtPosition(line, 2).widget().text())
        return {topic: "\n".join(texts) for topic, texts in said.items()}


@pytest.fixture
def user(window):
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    yield User(window, plugin)
    plugin.unload()


@pytest.fixture
def labelled(user, raster, tmp_path) -> User:
    """An image, a new label layer with the classes Wood and Lake, and the map on the image."""
    msi = raster("S2_scene", IMAGE)
    wait_until(
        lambda: msi in user.window.canvas.layers()
    )  # QGIS shows the first layer a moment later, and zooms to all of it then
    user.window.canvas.setDestinationCrs(msi.crs())
    user.window.canvas.setExtent(QgsRectangle(399990, 5799790, 400210, 5800010))
    user.session.new_label_layer(str(tmp_path / "labels.gpkg"))
    for name in ("Wood", "Lake"):
        user.session.labelling.add_class(name)
    return user


def test_layers_are_guessed_chosen_and_looked_at(user, raster):
    raster("hyper", np.ones((50, 20, 10), np.uint16))
    raster("S2_scene", IMAGE)
    assert user.find("hsiCombo", QgsMapLayerComboBox).currentText() == "hyper"
    assert user.find("msiTargetBox", QCheckBox).isChecked()
    assert user.card()["HSI"] == "50 bands uint16; covers 50 % of MSI"
    user.choose("sarCombo", "S2_scene")
    assert user.session.target == ("msi",)
    user.click("hsiTargetBox")
    assert user.session.target == ("hsi", "msi")
    assert not user.find("dataNotice").isVisible()


def test_results_are_no_sensors_and_images_no_labels(user, raster):
    image, codes = raster("S2_scene", IMAGE), raster("codes", (IMAGE[:1] % 3).astype(np.uint8))
    shown, sure = raster("classes", (IMAGE[:1] % 3).astype(np.uint8)), raster("sure", IMAGE[:1])
    style_class_map(shown, [ClassSpec(1, "Wood", "#00ff00")])
    sure.setCustomProperty(ROLE, "result")
    user.dock.setUserVisible(True)
    sensors, labels = (user.find(name, QgsMapLayerComboBox) for name in ("sarCombo", "labelLayerCombo"))

    def offered(combo):
        return {combo.layer(place) for place in range(combo.count())} - {None}

    wait_until(lambda: offered(sensors) == {image, codes})
    wait_until(lambda: offered(labels) == {codes, shown})
    bright, height = raster("reflectance", IMAGE[:1].astype(np.int16) + 300), raster("height", IMAGE[:1].astype(np.float32))
    wide = raster("wide", (IMAGE[:1] % 3).astype(np.int16))
    wait_until(lambda: {bright, height, wide} <= offered(sensors))
    wait_until(lambda: offered(labels) == {codes, shown, wide})  # bands of an image hold no codes
    for other in (bright, height, wide):
        QgsProject.instance().removeMapLayer(other.id())
    live = raster("live", (IMAGE[:1] % 3).astype(np.uint8))
    style_class_map(live, [ClassSpec(1, "Wood", "#00ff00")])
    live.setCustomProperty(ROLE, "live")
    live.rendererChanged.emit()
    wait_until(lambda: offered(labels) == {codes, shown})  # what learned from the labels teaches nothing
    style_class_map(codes, [ClassSpec(1, "Wood", "#00ff00")])
    wait_until(lambda: offered(sensors) == {image})  # as when QGIS styles what an algorithm made
    codes.setRenderer(QgsSingleBandGrayRenderer(codes.dataProvider(), 1))
    wait_until(lambda: offered(sensors) == {image, codes})
    user.session.set_layer("sar", sure)
    assert offered(sensors) == {image, codes, sure}, "what is chosen stays"
    assert sensors.currentLayer() is sure
    later = raster("S1_later", IMAGE)
    wait_until(lambda: later in offered(sensors) and later not in offered(labels))


def test_a_layer_that_comes_back_is_heard_once(user, raster):
    """As the live map does whenever the project is saved."""
    layer, project = raster("S2_scene", IMAGE), QgsProject.instance()
    once = layer.receivers(layer.rendererChanged)
    for _ in range(3):
        project.takeMapLayer(layer)
        project.addMapLayer(layer)
    assert layer.receivers(layer.rendererChanged) == once


def test_a_target_that_gives_way_is_named(user, raster):
    raster("first", np.ones((50, 20, 10), np.uint16)).setName("z")
    raster("second", IMAGE)
    for stream in ("hsi", "msi", "sar"):
        user.choose(f"{stream}Combo", "")
    user.choose("hsiCombo", "z")
    assert not user.find("dataNotice").isVisible()
    user.choose("msiCombo", "second")
    assert user.find("dataNotice").isVisible()
    assert user.find("dataNotice").text.text().startswith("The target is MSI now")
    user.find("epochsSpin", QSpinBox).setValue(7)
    raster("third")
    user.choose("sarCombo", "third")
    assert user.find("dataNotice").isVisible(), "it is still so"
    user.click("hsiTargetBox")
    assert not user.find("dataNotice").isVisible()


def test_of_a_target_of_two_one_must_be_unticked(user, raster):
    """To tick another one, as was said, would have made it three."""
    raster("height", IMAGE[:1], pixel=100.0)
    raster("S2_scene", IMAGE)
    user.choose("msiCombo", "")
    user.choose("otherCombo", "height")
    user.choose("msiCombo", "S2_scene")
    assert user.find("dataNotice").text.text() == (
        "The target is MSI + Other now: the map is made from all of them. Untick what should only help to learn"
    )
    assert "Other is 10 times coarser and shows no detail" in user.card()["Pixels"]
    user.click("otherTargetBox")
    assert "coarser" not in user.card()["Pixels"], "no map shows it"


def test_a_crs_is_asked_for_where_no_layer_names_one(user, tmp_path):
    for name, values in (("S2_scene", IMAGE), ("S1_scene", IMAGE[:2])):
        path = write_raster(tmp_path / f"{name}.tif", values, epsg=0)
        gdal.Open(path, gdal.GA_Update).SetGeoTransform((400000, 10, 0, 5800000, 0, -10))
        in_project(QgsRasterLayer(path, name))
    assert user.card()["CRS"].startswith("No layer names one")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(dialog.objectName())
        dialog.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
        dialog.accept()

    asked: list[str] = []
    [said] = [each for each in user.find("checkCard").findChildren(WholeText) if "Set CRS" in each.text() and not each.isHidden()]
    QTimer.singleShot(200, answer)
    said.anchorClicked.emit(QUrl("0"))
    assert asked == ["crsDialog"]
    assert {layer.crs().authid() for layer in user.session.layers.values()} == {"EPSG:32633"}


def test_a_crs_that_is_wrong_is_not_proposed_again(user, raster):
    """Metres under one of degrees; that of the other layer is the likeliest."""
    raster("S2_scene", IMAGE, epsg=4326)
    raster("S1_scene", IMAGE[:2])
    assert "counts in degrees" in user.card()["CRS"]
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        proposed.append(dialog.crs().authid())
        dialog.accept()

    proposed: list[str] = []
    [said] = [each for each in user.find("checkCard").findChildren(WholeText) if "Set CRS" in each.text() and not each.isHidden()]
    QTimer.singleShot(200, answer)
    said.anchorClicked.emit(QUrl("0"))
    assert proposed == ["EPSG:32633"]
    assert {layer.crs().authid() for layer in user.session.layers.values()} == {"EPSG:32633"}


def test_one_target_must_stay(user, raster):
    raster("S2_scene", IMAGE)
    user.click("msiTargetBox")
    assert user.find("msiTargetBox", QCheckBox).isChecked()
    assert "Keep at least one layer as target" in user.find("dataNotice").text.text()


def test_a_removed_and_a_renamed_layer_are_followed(user, raster):
    layer = raster("S2_scene", IMAGE)
    layer.setName("Summer")
    assert user.find("msiCombo", QgsMapLayerComboBox).currentText() == "Summer"
    QgsProject.instance().removeMapLayer(layer.id())
    assert user.find("msiCombo", QgsMapLayerComboBox).currentLayer() is None
    assert user.session.layers == {}
    assert not user.find("checkCard").isVisible()


def square(x: float) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(x, 5799900, x + 30, 5799930))


def with_shapes(user: User) -> User:
    for code in (1, 2):
        user.session.labelling.choose_class(code)
        user.session.labelling.add_shape(square(400000 + 50 * code), user.window.canvas.mapSettings().destinationCrs())
    return user


def test_what_is_missing_is_said_where_it_is_missing(user, raster, tmp_path, engine_of):
    engine_of("")
    train = user.find("trainButton", QPushButton)
    user.session.engine_changed.emit()
    assert (train.isEnabled(), train.toolTip()) == (False, "Choose at least one raster layer in step 1")
    raster("S2_scene", IMAGE)
    assert train.toolTip() == "Choose a label layer in step 2, or make a new one"
    user.session.new_label_layer(str(tmp_path / "labels.gpkg"))
    assert train.toolTip() == "No class yet; a map needs at least two"
    for name in ("Wood", "Lake"):
        user.session.labelling.add_class(name)
    assert train.toolTip() == "No shape of Wood, Lake: draw one, or remove the class"
    assert user.find("polygonToolButton").isEnabled()
    assert user.find("mapButton").toolTip() == "Train a model first, or choose a model file"


def test_training_shows_progress_and_the_held_out_accuracy(labelled, engine_of, tmp_path):
    engine_of(TRAIN.replace("say(", 'say(type="progress", fraction=0.5, stage="epoch 3 of 6")\ntime.sleep(0.4)\nsay(', 1))
    with_shapes(labelled)
    labelled.write("modelFile", str(tmp_path / "m.xmn"))
    labelled.click("trainButton")
    wait_until(lambda: labelled.find("progressLabel", QLabel).text() == "epoch 3 of 6")
    assert labelled.find("progressStrip").isVisible()
    assert labelled.find("progressBar").value() == 500
    assert labelled.find("trainButton").toolTip() == "Another job is running"
    wait_until(labelled.messages)
    assert not labelled.find("progressStrip").isVisible()
    assert (
        labelled.find("accuracyLabel", QLabel).text()
        == "<b>Overall accuracy (OA) 93.4 % (1 of 2 classes)</b><br>AA 91.0 % · κ\N{NO-BREAK SPACE}0.90"
    )
    table = labelled.find("accuracyTable", QTableWidget)
    rows = [[table.item(line, column).text() for column in range(4)] for line in range(2)]
    assert rows == [["Wood", "95.0", "100.0", "97.4"], ["Lake", "–", "–", "–"]]
    assert labelled.find("openTrainReportButton").isVisible()
    assert labelled.find("mapModelFile", QgsFileWidget).filePath() == str(tmp_path / "m.xmn")
    assert labelled.messages() == ["X-ModalNet: The model is trained"]
    saved = QgsVectorLayer(str(tmp_path / "labels.gpkg"), "", "ogr")
    assert sorted(feature["class"] for feature in saved.getFeatures()) == ["Lake", "Wood"]


def test_an_engine_that_is_slow_to_start_shows_that_something_happens(labelled, engine_of):
    engine_of(TRAIN, hello="time.sleep(0.7)\n" + READY)
    with_shapes(labelled)
    labelled.click("trainButton")
    assert [labelled.find(name, QLabel).text() for name in ("progressLabel", "progressDetail")] == ["Train model", "Starting…"]
    assert labelled.find("progressBar").maximum() == 0, "it moves, and tells no share"
    wait_until(labelled.messages)


def test_cancel_stops_at_once(labelled, engine_of):
    engine_of('hear()\nsay(type="progress", fraction=0.1, stage="busy")\nhear()\nsay(type="cancelled")')
    with_shapes(labelled)
    labelled.click("trainButton")
    wait_until(lambda: labelled.find("progressLabel", QLabel).text() == "busy")
    labelled.click("cancelButton")
    wait_until(labelled.messages, 5)
    assert labelled.messages() == ["X-ModalNet: Cancelled"]
    assert labelled.find("trainButton").isEnabled()


def test_a_failure_is_a_sentence_with_a_way_out_and_the_log(labelled, engine_of):
    engine_of('hear()\nsay(type="failed", kind="LabelError", message="All labels lie on nodata", hint="Draw some elsewhere")')
    with_shapes(labelled)
    labelled.click("trainButton")
    wait_until(labelled.messages)
    assert labelled.messages() == ["X-ModalNet: All labels lie on nodata. Draw some elsewhere"]
    [button] = labelled.window.bar.currentItem().findChildren(QPushButton)
    assert button.text() == "Show Log"
    QTest.mouseClick(button, LEFT)
    assert labelled.window.log_opened == 1


def test_mapping_adds_a_styled_map_and_says_what_it_shows(labelled, engine_of, scene, tmp_path):
    (tmp_path / "m.xmn").touch()
    classes = [{"name": "Water", "color": "#2b7bba", "share": 0.25}]
    confidence = write_raster(tmp_path / "c.tif", np.full((4, 4), 0.5, np.float32))
    outputs = {"map": scene["truth"], "confidence": confidence, "report": "r.html"}
    engine_of(
        f'hear()\nsay(type="done", outputs={outputs!r}, report={{"device": "cpu", "classes": {classes!r}}}, notes=["a note"])'
    )
    labelled.write("mapModelFile", str(tmp_path / "m.xmn"))
    labelled.write("mapFile", str(tmp_path / "map.tif"))
    labelled.choose("areaCombo", "Visible map")
    canvas = labelled.window.canvas
    centre, scale = canvas.center(), canvas.mapUnitsPerPixel()
    labelled.click("mapButton")
    wait_until(labelled.messages)
    assert labelled.messages() == ["X-ModalNet: The map is done; step 4 has a note on it"]
    [layer] = QgsProject.instance().mapLayersByName("truth (classes)")
    assert layer.renderer().classes()[-1].label == "Water"
    table = labelled.find("shareTable", QTableWidget)
    assert [table.item(0, column).text() for column in (0, 1)] == ["Water", "25.0 %"]
    assert table.isColumnHidden(2), "no areas are told"
    assert canvas.center() == centre, "the map does not jump"
    assert canvas.mapUnitsPerPixel() == pytest.approx(scale, rel=0.1), "a message may have made room for itself"
    assert Path(confidence).with_suffix(".qml").is_file()
    proposed = labelled.find("mapFile", QgsFileWidget).filePath()
    assert proposed == str(tmp_path / "map_2.tif"), "the next map gets a name of its own, in the same folder"
    assert labelled.find("writtenText").text() == f"Written: {scene['truth']}\na note."
    assert labelled.find("writtenText").isVisible()


@pytest.mark.parametrize("is_seen", [True, False])
def test_a_map_that_is_not_in_view_can_be_zoomed_to(labelled, engine_of, scene, tmp_path, is_seen):
    (tmp_path / "m.xmn").touch()
    engine_of(f'hear()\nsay(type="done", outputs={{"map": {scene["truth"]!r}}}, report={{"classes": []}}, notes=[])')
    labelled.write("mapModelFile", str(tmp_path / "m.xmn"))
    canvas, extent = labelled.window.canvas, QgsRasterLayer(scene["truth"]).extent()
    view = QgsRectangle(extent)
    if not is_seen:
        view += QgsVector(3 * extent.width(), 0)
    wait_until(canvas.layers)  # QGIS shows its first layers whole, a moment after they came
    canvas.setExtent(view)
    labelled.click("mapButton")
    wait_until(labelled.messages)
    [item] = labelled.window.bar.items()
    buttons = {button.text(): button for button in item.findChildren(QPushButton)}
    assert ("Zoom to Map" in buttons) is not is_seen
    if not is_seen:
        buttons["Zoom to Map"].click()
        assert canvas.extent().contains(extent)


def test_a_map_that_is_there_is_replaced_only_by_a_second_press(labelled, engine_of, scene, tmp_path):
    (tmp_path / "m.xmn").touch()
    target = tmp_path / "map.tif"
    target.write_text("the user's")
    engine_of(
        f"""job = hear()["job"]
open(job["map_path"], "wb").write(open({scene["truth"]!r}, "rb").read())
say(type="done", outputs={{"map": job["map_path"]}}, report={{"device": "cpu", "classes": []}}, notes=[])
"""
    )
    labelled.write("mapModelFile", str(tmp_path / "m.xmn"))
    labelled.write("mapFile", str(target))
    labelled.click("mapButton")
    assert "map.tif' is there already" in labelled.find("mapNotice").text.text()
    assert (labelled.session.task, target.read_text()) == (None, "the user's")
    target.unlink()
    target.with_suffix(".qml").write_text("the style of map.shp")
    labelled.click("mapButton")  # which was agreed to
    wait_until(lambda: labelled.find("writtenText").isVisible())
    assert target.read_bytes() == Path(scene["truth"]).read_bytes()


def test_the_layers_to_map_from_are_the_target_unless_ticked(labelled, raster):
    raster("S1_GRD_VV", np.ones((20, 20), np.float32))
    labelled.choose("sarCombo", "S1_GRD_VV")
    labelled.session.set_target(("sar",))
    boxes = {stream: labelled.find(f"{stream}MapBox", QCheckBox) for stream in ("hsi", "msi", "sar")}
    assert {stream: (box.isChecked(), box.isEnabled()) for stream, box in boxes.items()} == {
        "hsi": (False, False),
        "msi": (False, True),
        "sar": (True, True),
    }
    labelled.click("sarMapBox")
    assert labelled.find("mapButton").toolTip() in ("Tick the layers to map from", "Train a model first, or choose a model file")


def test_below_no_smoothing_there_is_only_that_of_the_training(labelled):
    spin = labelled.find("mapSmoothingSpin", QDoubleSpinBox)
    spin.setValue(0.5)
    spin.stepDown()
    assert (spin.text(), labelled.session.map_options.smoothing) == ("As in training", None)
    spin.stepUp()
    assert (spin.text(), labelled.session.map_options.smoothing) == ("0.0", 0)


def test_a_step_below_no_prior_is_that_of_the_training_and_a_step_above_it_none(labelled):
    spin = labelled.find("mapPriorSpin", QDoubleSpinBox)
    assert spin.text() == "As in training"
    spin.stepUp()
    assert (spin.text(), labelled.session.map_options.prior) == ("0.00", 0)
    spin.stepDown()
    assert (spin.text(), labelled.session.map_options.prior) == ("As in training", None)


@pytest.mark.parametrize("is_empty", [True, False])
def test_the_sample_is_what_the_canvas_shows_once_it_is_there(user, raster, tmp_path, is_empty):
    canvas = user.window.canvas
    if not is_empty:
        raster("elsewhere", IMAGE, left=13, top=52, pixel=0.001, epsg=4326)
        canvas.setDestinationCrs(QgsProject.instance().crs())
        canvas.setExtent(QgsRectangle(2, 40, 3, 41))
    loaded = []
    user.session.sample_loaded.connect(loaded.append)
    user.session.load_sample(str(tmp_path), size_px=64)
    wait_until(lambda: loaded, 60)
    shown = canvas.mapSettings()
    sample = user.session.layers["msi"]
    wait_until(lambda: canvas.extent().contains(shown.layerExtentToOutputExtent(sample, sample.extent())))
    wanted = canvas.mapSettings().layerExtentToOutputExtent(sample, sample.extent())
    assert canvas.extent().contains(wanted)
    assert min(canvas.extent().width() / wanted.width(), canvas.extent().height() / wanted.height()) < 1.2


def test_a_target_that_leaves_the_project_is_told_of_and_is_one_again_when_it_comes_back(user, raster):
    msi, sar = raster("S2_scene", IMAGE), raster("S1_scene", -IMAGE[:2].astype(np.float32))
    user.session.set_layer("msi", msi)
    user.session.set_layer("sar", sar)
    user.session.set_target(("sar",))
    source = sar.source()
    QgsProject.instance().removeMapLayer(sar)
    wait_until(user.messages)
    assert user.messages() == ["X-ModalNet: The target SAR has left the project: the target is MSI now"]
    in_project(QgsRasterLayer(source, "again"))
    wait_until(lambda: user.session.target == ("sar",))
    assert user.session.layers["sar"].name() == "again"
    QgsProject.instance().clear()
    assert user.session.layers == {}
    assert len(user.messages()) <= 1, "of a project that is closed nothing is told"
