"""What the dock shows of a project that is opened, and what of it comes back."""

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorFileWriter, QgsVectorLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QLocale, QUrl
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QScrollArea,
    QSpinBox,
    QTableWidget,
)

from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.jobs import Done
from xmodalnet.engine.wire import encode_event
from xmodalnet.plugin.ui.parts import WholeText

from . import test_dock
from .conftest import memory_layer, wait_until
from .test_class_table import fill
from .test_dock import IMAGE, TRAIN, with_shapes
from .test_steady_area import click_link

user, labelled = test_dock.user, test_dock.labelled


def test_a_project_that_is_opened_with_the_dock_is_guessed(user, raster, tmp_path):
    raster("S2_scene", IMAGE)
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert user.find("msiCombo", QgsMapLayerComboBox).currentText() == "S2_scene"
    assert not QgsProject.instance().isDirty()


def test_another_project_begins_at_the_top_of_the_panel(labelled, tmp_path):
    """It was left at the last step, all of it grey, with steps 1 to 3 out of sight."""
    labelled.dock.resize(300, 500)
    QApplication.processEvents()
    bar = labelled.find("stepsArea", QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 100
    QgsProject.instance().clear()
    QApplication.processEvents()
    assert bar.value() == 0


def links(user, name="MSI") -> list[WholeText]:
    return [
        each for each in user.find("checkCard").findChildren(WholeText) if each.isVisible() and f"Use as {name}" in each.text()
    ]


def test_a_picture_that_is_not_guessed_is_told_of_and_taken_by_a_link(user, raster):
    photo = raster("ortho_2020", np.ones((3, 20, 20), np.uint8))
    raster("dem_of_bytes", np.ones((3, 20, 20), np.uint8))
    wait_until(lambda: links(user))
    [said] = links(user)
    assert said.text().startswith(
        "'ortho_2020' is not chosen by itself: it has 3 bands without wavelengths, as a scanned map has."
    )
    assert user.session.layers == {}
    raster("S2_scene", IMAGE)
    wait_until(lambda: user.session.layers and not links(user))
    QgsProject.instance().removeMapLayer(user.session.layers["msi"])
    wait_until(lambda: links(user))
    said = links(user)[0]
    said.anchorClicked.emit(QUrl("0"))
    assert user.session.layers == {"msi": photo}
    assert user.find("msiCombo", QgsMapLayerComboBox).currentLayer() is photo
    assert not links(user)


def test_a_picture_that_is_called_as_a_map_is_told_of(user, raster):
    raster("farm_map", np.ones((3, 20, 20), np.uint8))
    wait_until(lambda: links(user))
    [said] = links(user)
    assert said.text().startswith(
        "'farm_map' is not chosen by itself: it is called as a map or labels are. If it is an image of 3 bands, use it"
    )


def test_a_picture_that_goes_is_told_of_no_more(user, raster):
    photo = raster("ortho_2020", np.ones((4, 20, 20), np.uint8))
    wait_until(lambda: links(user))
    QgsProject.instance().removeMapLayer(photo.id())
    wait_until(lambda: not user.find("checkCard").isVisible())


def test_a_radar_that_came_after_the_choice_is_told_of_and_taken_by_a_link(user, raster):
    user.choose("msiCombo", raster("S2_scene", IMAGE).name())
    user.session.set_target(("msi",))
    radar = raster("S1_VV")
    wait_until(lambda: links(user, "SAR"))
    [said] = links(user, "SAR")
    assert said.text().startswith("'S1_VV' is not chosen, and looks like radar. If it is, use it")
    said.anchorClicked.emit(QUrl("0"))
    assert (user.session.layers["sar"], user.session.target) == (radar, ("msi",))
    user.choose("sarCombo", "")
    assert not links(user, "SAR"), "the user took it away"


def test_why_the_radar_is_the_target_is_said_until_the_user_says_what_it_is(user, raster):
    """It was ticked, all was green, and no word told why."""
    raster("enmap", np.ones((50, 20, 20), np.uint16))
    raster("S2_scene", IMAGE)
    raster("S1_VV")
    assert user.session.target == ("sar",)
    wait_until(lambda: "Target" in user.card())
    assert user.card()["Target"].startswith(
        "The map will be made from SAR, the sensor that is easiest to get of a whole area; from HSI + MSI the model only learns"
    )
    shown = [each for each in user.find("checkCard").findChildren(WholeText) if each.isVisible()]
    [said] = [each for each in shown if "Map from MSI" in each.text().replace("\xa0", " ")]
    click_link(said, "Map from MSI")
    assert user.session.target == ("msi",)
    wait_until(lambda: "Target" not in user.card())


def test_what_the_user_emptied_is_not_guessed_again(user, raster):
    raster("S1_VV")
    raster("S2_scene", IMAGE)
    assert user.session.target == ("sar",)
    user.choose("sarCombo", "")
    raster("basemap_dem")
    user.dock.hide()
    user.dock.show()
    QApplication.processEvents()
    assert (tuple(user.session.layers), user.session.target) == (("msi",), ("msi",))


def test_another_project_starts_without_the_results_of_the_last_one(labelled, engine_of, tmp_path):
    engine_of(TRAIN)
    with_shapes(labelled)
    labelled.write("modelFile", str(tmp_path / "m.xmn"))
    labelled.click("trainButton")
    wait_until(labelled.messages)
    QgsProject.instance().clear()
    for name in ("accuracyLabel", "accuracyTable", "openTrainReportButton", "shareTable", "writtenText", "openMapReportButton"):
        assert not labelled.find(name).isVisible(), name
    for name in ("modelFile", "mapModelFile", "mapFile"):
        assert labelled.find(name, QgsFileWidget).filePath() == "", name
    assert not QgsProject.instance().isDirty()


def test_figures_come_back_with_the_project_while_their_files_are_there(labelled, engine_of, scene, tmp_path):
    classes = [{"name": "Water", "color": "#2b7bba", "share": 0.25, "hectares": 1234.56}]
    (tmp_path / "map.tif").write_bytes(Path(scene["truth"]).read_bytes())
    with_shapes(labelled)
    labelled.write("modelFile", str(tmp_path / "m.xmn"))
    engine_of(TRAIN)
    labelled.click("trainButton")
    wait_until(labelled.messages)
    engine_of(
        f'say(type="done", outputs={{"map": {str(tmp_path / "map.tif")!r}}}, report={{"device": "cpu", "classes": {classes!r}}}, '
        'notes=["a note"])'
    )
    labelled.click("mapButton")
    wait_until(lambda: labelled.find("writtenText").isVisible())
    tables = [labelled.find(name, QTableWidget) for name in ("accuracyTable", "shareTable")]

    def shown():
        return [[table.item(0, column).text() for column in range(3)] for table in tables if table.isVisible()]

    assert shown() == [["Wood", "95.0", "100.0"], ["Water", "25.0 %", QLocale().toString(1235.0, "f", 0)]]
    labelled.session.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    before = shown()
    QgsProject.instance().clear()
    assert shown() == []
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert shown() == before
    assert labelled.find("writtenText").text() == f"Written: {tmp_path / 'map.tif'}\na note."
    assert not QgsProject.instance().isDirty()
    QgsProject.instance().clear()
    (tmp_path / "m.xmn").unlink()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert shown() == before[1:], "the model is gone"
    QgsProject.instance().setDirty(True)
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    (tmp_path / "m.xmn").touch()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert shown() == before, "it was on a drive that is there again"


def test_options_come_back_with_the_project(labelled, engine_of, tmp_path):
    engine_of(TRAIN)
    with_shapes(labelled)
    labelled.find("holdoutSpin", QDoubleSpinBox).setValue(50)
    labelled.find("epochsSpin", QSpinBox).setValue(7)
    smoothing = [labelled.find(name, QDoubleSpinBox) for name in ("trainSmoothingSpin", "mapSmoothingSpin")]
    assert ([spin.text() for spin in smoothing], labelled.session.map_options.smoothing) == (["4.0", "As in training"], None)
    for spin, value in zip(smoothing, (7.5, 0)):
        spin.setValue(value)
    priors = [labelled.find(name, QDoubleSpinBox) for name in ("trainPriorSpin", "mapPriorSpin")]
    assert ([spin.text() for spin in priors], labelled.session.map_options.prior) == (["0.25", "As in training"], None)
    for spin, value in zip(priors, (0.5, 1)):
        spin.setValue(value)
    assert (labelled.session.train_options.prior, labelled.session.map_options.prior) == (0.5, 1)
    assert (labelled.session.train_options.smoothing, labelled.session.map_options.smoothing) == (7.5, 0)
    for name in ("exchangeBox", "confidenceBox"):
        labelled.find(name, QCheckBox).setChecked(False)
    assert not labelled.find("uncertaintyBox", QCheckBox).isChecked()
    labelled.find("uncertaintyBox", QCheckBox).setChecked(True)
    labelled.write("modelFile", str(tmp_path / "m.xmn"))
    labelled.write("mapFile", str(tmp_path / "map.tif"))
    labelled.choose("areaCombo", "Visible map")
    labelled.click("trainButton")
    wait_until(labelled.messages)
    labelled.session.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert (labelled.find("holdoutSpin", QDoubleSpinBox).value(), labelled.find("epochsSpin", QSpinBox).value()) == (30, 0)
    assert [spin.text() for spin in smoothing] == ["4.0", "As in training"]
    assert [spin.text() for spin in priors] == ["0.25", "As in training"]
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert (labelled.find("holdoutSpin", QDoubleSpinBox).value(), labelled.find("epochsSpin", QSpinBox).value()) == (50, 7)
    assert [spin.value() for spin in smoothing] == [7.5, 0]
    assert [spin.value() for spin in priors] == [0.5, 1]
    names = ("exchangeBox", "adversarialBox", "confidenceBox", "uncertaintyBox")
    assert [labelled.find(name, QCheckBox).isChecked() for name in names] == [False, True, False, True]
    assert labelled.find("modelFile", QgsFileWidget).filePath() == str(tmp_path / "m_2.xmn")
    assert labelled.find("mapFile", QgsFileWidget).filePath() == str(tmp_path / "map.tif")
    assert labelled.find("areaCombo", QComboBox).currentText() == "Visible map"
    assert labelled.find("openTrainReportButton").isVisible()
    assert not QgsProject.instance().isDirty()


def test_a_file_that_is_back_is_seen_when_the_dock_is_shown_again(labelled, tmp_path):
    (tmp_path / "S2_scene.tif").rename(tmp_path / "away.tif")
    labelled.session.layers_changed.emit()
    assert "is gone" in labelled.card()["MSI"]
    labelled.dock.hide()
    (tmp_path / "away.tif").rename(tmp_path / "S2_scene.tif")
    labelled.dock.show()
    QApplication.processEvents()
    assert "is gone" not in labelled.card()["MSI"]


def test_names_in_another_encoding_are_told_and_read_anew_by_a_link(labelled, tmp_path):
    """A Shapefile that does not tell its encoding, from a program of Western Europe."""
    source = memory_layer(fields="field=kultur:string&field=code:integer")
    fill(source, ("Zuckerrübe", 2), ("Grünland", 3), ("Mais", 1), ("mais", 4))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "ISO-8859-1"
    path = str(tmp_path / "survey.shp")
    QgsVectorFileWriter.writeAsVectorFormatV3(source, path, QgsProject.instance().transformContext(), options)
    (tmp_path / "survey.cpg").unlink()
    layer = QgsVectorLayer(path, "survey", "ogr")
    layer.setProviderEncoding("UTF-8")
    QgsProject.instance().addMapLayer(layer)
    labelled.session.labelling.choose(layer)
    told = [check for check in labelled.session.checks() if "encoding" in check.text]
    assert told, [entry.name for entry in labelled.session.labelling.classes]
    labelled.session.labelling.recolor_class(labelled.session.labelling.classes[0], "#123456")  # which keeps the table as it is
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    with pytest.raises(LabelError, match="Layer 'survey' has edits that are not saved"):
        labelled.session.apply(told[0].remedies[0])
    layer.rollBack()
    labelled.session.apply(told[0].remedies[0])
    classes = {(entry.code, entry.name) for entry in labelled.session.labelling.classes}
    assert classes == {(1, "Mais"), (2, "Zuckerrübe"), (3, "Grünland"), (4, "mais")}, "and its codes, too"
    texts = [check.text for check in labelled.session.checks()]
    assert not [text for text in texts if "encoding" in text]
    assert "Mais, mais differ in upper and lower case only: if they are one class, merge them" in texts


def test_what_a_map_was_made_of_and_worked_on_comes_back_with_the_project(labelled, raster, scene, tmp_path):
    raster("S1_GRD_VV", np.ones((20, 20), np.float32))
    labelled.choose("sarCombo", "S1_GRD_VV")
    labelled.session.set_target(("sar",))
    labelled.click("msiMapBox")
    labelled.session.set_model_path("other.xmn")
    maps = {}
    for name in ("first", "second"):
        path = shutil.copy(scene["truth"], tmp_path / f"{name}.tif")
        maps[name] = QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), name))
    for combo, name in (("classMapCombo", "first"), ("otherMapCombo", "second")):
        box = labelled.find(combo, QgsMapLayerComboBox)
        box.setLayer(maps[name])
        box.activated.emit(box.currentIndex())  # as by the mouse

    def shown():
        boxes = {stream: labelled.find(f"{stream}MapBox", QCheckBox).isChecked() for stream in ("hsi", "msi", "sar")}
        return boxes, [labelled.find(name, QgsMapLayerComboBox).currentText() for name in ("classMapCombo", "otherMapCombo")]

    before = shown()
    assert before == ({"hsi": False, "msi": True, "sar": True}, ["first", "second"])
    labelled.session.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert shown() == before
    assert not QgsProject.instance().isDirty()
    labelled.session.set_target(("msi",))
    assert shown()[0] == {"hsi": False, "msi": True, "sar": False}, "another target, other layers to map from"


def entry(outputs: dict[str, str], report: dict[str, object], *of: str) -> str:
    return json.dumps(["1", encode_event(Done(outputs, report)), *of])


USUAL = [0, 0, 30.0, 0.25, 200, -1.0]
HOSTILE = {
    "train_options": ['["holdout"]', "5", "[" * 100_000, '{"epochs": 1' + "0" * 30 + "}", '{"seed": 99999999999, "folds": -5}'],
    "after_options": ['{"size": 1' + "0" * 25 + ', "design": "x"}', '{"sieve_px": 99999999999}'],
    "map_options": ['{"smoothing": 1e999, "prior": NaN}'],
    "mapping": [entry({"map": "MAP"}, report) for report in ({"classes": [1, 2]}, {"other_ground": 7}, {"classes": {"a": 1}})],
    "comparison": [entry({"change": "MAP"}, {"classes": [], "matrix": []}, "a", "b")],
    "training": [entry({"model": "MAP"}, report, "", "", "") for report in ({}, {"classes": 5, "overall_accuracy": "x"})],
    "assessment": [entry({}, {"overall_accuracy": [], "estimate": 7}, "a", "b", "c")],
    "model": ["/dev/zero", "x" * 40_000],
}


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in HOSTILE.items() for text in texts])
def test_an_entry_that_makes_no_sense_leaves_the_usual_values(labelled, scene, tmp_path, monkeypatch, name, text):
    errors: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda _, error, __: errors.append(repr(error)))
    made = QgsProject()
    made.writeEntry("XModalNet", name, text.replace("MAP", scene["truth"]))
    assert made.write(str(tmp_path / "p.qgz"))
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert errors == []
    spins = ("epochsSpin", "seedSpin", "holdoutSpin", "trainPriorSpin", "sampleSizeSpin", "mapSmoothingSpin")
    assert [labelled.find(spin).value() for spin in spins] == USUAL
    tables = ("accuracyTable", "shareTable", "changeTable")
    assert not any(labelled.find(table).isVisible() and labelled.find(table, QTableWidget).rowCount() for table in tables)
