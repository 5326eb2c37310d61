"""Step 4 of the dock: what is said of the chosen model."""

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import Qgis, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QLabel, QTableWidget

from xmodalnet.engine.jobs import Done
from xmodalnet.plugin.layers import layer_spec
from xmodalnet.plugin.ui.check_card import CheckCard
from xmodalnet.plugin.ui.parts import WholeText

from . import test_dock
from .conftest import wait_until, write_model
from .test_steady_area import click_link

user, labelled = test_dock.user, test_dock.labelled
STREAMS = [{"name": "msi", "kind": "msi", "band_count": 3, "wavelengths_nm": []}]


def line(user):
    widget = user.find("modelLineText")
    return widget.text() if not widget.isHidden() else ""


def test_the_chosen_model_is_told_of_in_a_line(user, tmp_path):
    assert line(user) == ""
    user.session.set_model_path(write_model(tmp_path / "lake.xmn"))
    assert line(user) == "OA 93.4 % from MSI · learned from HSI + MSI · 2 classes · 2026-05-04 · by Ada"
    assert "Wood, Lake" in user.find("modelLineText").toolTip()
    user.session.set_model_path(write_model(tmp_path / "pond.xmn", accuracy=None, author=""))
    assert line(user) == "OA – · HSI + MSI · 2 classes · 2026-05-04"


@pytest.mark.parametrize(("content", "told"), [(None, "does not exist"), ("no zip", "is not a model")])
def test_a_file_that_is_no_model_is_told_of_before_map_is_pressed(user, tmp_path, content, told):
    path = tmp_path / "lake.xmn"
    if content:
        path.write_text(content)
    user.session.set_model_path(str(path))
    assert told in line(user)
    user.session.set_model_path("")
    assert line(user) == ""


def test_a_path_without_a_folder_lies_where_the_job_looks_for_it(user, tmp_path):
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    write_model(tmp_path / "lake.xmn")
    user.session.set_model_path("lake.xmn")
    assert line(user).startswith("OA 93.4 %")


def test_both_fields_tell_where_a_file_goes_that_nobody_named(labelled, tmp_path):
    def told():
        return {labelled.find(name, QgsFileWidget).lineEdit().placeholderText() for name in ("modelFile", "mapFile")}

    assert told() == {"[Beside labels]"}
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    assert told() == {"[Beside project]"}
    assert labelled.find("mapFile", QgsFileWidget).lineEdit().toolTip() == str(tmp_path)
    QgsProject.instance().clear()
    assert told() == {"[Temporary file]"}


def test_a_model_that_a_training_has_written_anew_is_read_anew(user, tmp_path):
    path = tmp_path / "lake.xmn"
    user.session.set_model_path(write_model(path))
    write_model(path, author="Eve")
    user.session.ended.emit()
    assert line(user).endswith("by Eve")


def test_an_accuracy_of_some_of_the_classes_says_so(user, tmp_path):
    accuracy = {"overall_accuracy": 0.934, "confusion": [[30, 2], [0, 0]]}
    user.session.set_model_path(write_model(tmp_path / "lake.xmn", accuracy=accuracy))
    assert line(user).startswith("OA 93.4 % (1 of 2 classes) from MSI · ")


def test_an_accuracy_that_another_training_was_estimated_by_says_so(user, tmp_path):
    """That of a model which continues from one that knows the very shapes."""
    provenance = {"estimated_from_scratch": True}
    user.session.set_model_path(write_model(tmp_path / "lake.xmn", provenance=provenance))
    assert line(user).startswith("OA 93.4 % (estimated from scratch) from MSI · ")
    some = {"overall_accuracy": 0.934, "confusion": [[30, 2], [0, 0]]}
    user.session.set_model_path(write_model(tmp_path / "pond.xmn", provenance=provenance, accuracy=some))
    assert line(user).startswith("OA 93.4 % (1 of 2 classes, estimated from scratch) from MSI · ")
    user.session.set_model_path(write_model(tmp_path / "bog.xmn", provenance=provenance, accuracy=None))
    assert line(user).startswith("OA – ")


def test_a_model_that_does_not_fit_what_is_ticked_keeps_map_from_being_pressed(labelled, engine_of, raster, tmp_path):
    engine_of("")
    labelled.session.set_layer("sar", raster("S1_scene", np.ones((2, 20, 20), np.float32)))
    labelled.session.set_target(("msi",))
    sensors = [
        {"name": name, "kind": name, "band_count": bands, "wavelengths_nm": []} for name, bands in (("msi", 7), ("sar", 2))
    ]
    labelled.session.set_model_path(write_model(tmp_path / "lake.xmn", streams=sensors))
    button = labelled.find("mapButton")
    assert (button.isEnabled(), button.toolTip()[:32]) == (False, "It learned MSI from 7 bands; lay")
    for box in ("msiMapBox", "sarMapBox"):
        labelled.click(box)
    assert button.isEnabled(), "of the radar it is a model"
    labelled.session.ended.emit()
    assert button.isEnabled()


def test_whose_pixels_the_map_has_is_said_where_layers_differ(labelled, raster, tmp_path):
    """Those that the model learned with, whatever the panel would take for a new one."""
    labelled.session.set_layer("other", raster("pan", np.ones((1, 20, 20), np.float32), pixel=5.0))
    sensors = [
        {"name": name, "kind": name, "band_count": bands, "wavelengths_nm": []} for name, bands in (("other", 1), ("msi", 3))
    ]
    text = labelled.find("mapPixelsText")
    assert text.isHidden()
    labelled.session.set_target(("msi", "other"))
    labelled.session.set_model_path(write_model(tmp_path / "fine.xmn", streams=sensors, target=["other", "msi"]))
    assert (text.isHidden(), text.text()) == (False, "The map has pixels of 5 m, those of Other")
    labelled.session.set_model_path(write_model(tmp_path / "coarse.xmn", streams=sensors, target=["msi", "other"]))
    assert text.text() == "The map has pixels of 10 m, those of MSI"
    labelled.click("otherMapBox")
    assert text.isHidden(), "one layer"


LIGHT = [490.0, 560.0, 665.0]


def test_what_the_model_cannot_map_from_is_not_to_tick(labelled, engine_of, raster, tmp_path):
    """Such a tick was refused by the button alone, and came back with the project."""
    engine_of("")
    session = labelled.session
    fine = raster("EnMAP_scene", np.ones((30, 20, 20), np.float32), wavelengths=range(450, 750, 10))
    session.set_layer("hsi", fine)
    session.set_target(("hsi",))
    sensors = [
        {"name": "msi", "kind": "msi", "band_count": 3, "wavelengths_nm": LIGHT},
        {"name": "sar", "kind": "sar", "band_count": 2, "wavelengths_nm": []},
    ]
    both = write_model(tmp_path / "both.xmn", streams=[{**sensors[0], "name": "hsi", "kind": "hsi"}, *sensors])
    session.set_model_path(both)
    box, button = labelled.find("hsiMapBox"), labelled.find("mapButton")
    assert (box.isEnabled(), box.isChecked(), button.isEnabled()) == (True, True, True)
    session.set_map_options(replace(session.map_options, streams=("hsi", "msi")))
    session.set_model_path(write_model(tmp_path / "lake.xmn", streams=sensors))
    assert (box.isEnabled(), box.isChecked()) == (False, False)
    assert box.toolTip() == "'lake' cannot map from HSI: it learned from MSI, 3 bands, 490–665 nm · SAR, 2 bands"
    labelled.click("msiMapBox")
    labelled.click("confidenceBox")
    assert session.map_options.streams == ("msi",)
    session.set_layer("msi", None)
    instead = box.toolTip()
    assert instead.endswith(". Layer 'EnMAP_scene' sees that light too: choose it as MSI in step 1")
    assert (button.isEnabled(), button.toolTip()) == (False, instead)
    [check] = [check for check in session.chosen_model.checks() if check.remedies]
    assert [remedy.title for remedy in check.remedies] == ["Use as MSI", "Choose Another…"]
    session.apply(check.remedies[0])
    assert session.layers == {"msi": fine}
    assert (labelled.find("msiMapBox").isChecked(), button.isEnabled()) == (True, True)
    session.set_layer("hsi", fine)
    session.set_model_path(both)
    assert box.isEnabled(), "to a model that knows it"


def test_a_target_that_the_model_cannot_map_from_is_the_reason_beside_the_button_and_on_it(labelled, engine_of, raster, tmp_path):
    engine_of("")
    session = labelled.session
    session.set_layer("sar", raster("S1_scene", np.ones((2, 20, 20), np.float32)))
    sensors = [{"name": "msi", "kind": "msi", "band_count": 3, "wavelengths_nm": LIGHT}]
    session.set_model_path(write_model(tmp_path / "lake.xmn", streams=sensors, target=["msi"]))
    card, button = labelled.find("mapCheckCard", CheckCard), labelled.find("mapButton")
    session.set_target(("sar",))
    why = "'lake' cannot map from SAR: it learned from MSI, 3 bands, 490–665 nm"
    assert (button.isEnabled(), button.toolTip()) == (False, why)
    assert [said.text().split("\n") for said in card.findChildren(WholeText) if said.isVisible()] == [[why, "Map from MSI"]]
    labelled.click("msiMapBox")
    assert button.isEnabled(), "the layer that it knows is there to be ticked"
    labelled.click("msiMapBox")
    card.wanted.emit(session.chosen_model.map_checks()[0].remedies[0])
    assert (session.target, button.isEnabled()) == (("msi",), True)
    labelled.click("msiMapBox")
    assert button.toolTip() == "Tick the layers to map from", "of a target that it knows"


CLASSES = [{"name": "Water", "color": "#2b7bba", "share": 0.25}]
FAIL = 'hear()\nsay(type="failed", kind="LayerError", message="The layers do not meet", hint="")'
WAIT = 'hear()\nsay(type="progress", fraction=0.1, stage="busy")\nhear()\nsay(type="cancelled")'


@pytest.mark.parametrize(("lines", "told"), [(FAIL, "X-ModalNet: The layers do not meet"), (WAIT, "X-ModalNet: Cancelled")])
def test_the_figures_of_the_map_before_come_back_where_another_one_fails(labelled, engine_of, scene, tmp_path, lines, told):
    def shown() -> tuple[int, str]:
        return labelled.find("shareTable", QTableWidget).rowCount(), labelled.find("writtenText").text()

    report, outputs = {"device": "cpu", "classes": CLASSES}, {"map": scene["truth"], "report": __file__}
    engine_of(f'hear()\nsay(type="done", outputs={outputs!r}, report={report!r}, notes=[])')
    labelled.write("mapModelFile", write_model(tmp_path / "lake.xmn", streams=STREAMS))
    labelled.click("mapButton")
    wait_until(labelled.messages)
    figures = [labelled.find(name) for name in ("shareTable", "writtenText", "openMapReportButton")]
    assert (shown(), [figure.isVisible() for figure in figures]) == ((1, f"Written: {scene['truth']}"), [True] * 3)
    labelled.write("mapFile", str(tmp_path / "lake.xmn"))
    labelled.click("mapButton")
    assert labelled.find("mapNotice").isVisible(), "it cannot be begun"
    assert [figure.isVisible() for figure in figures] == [True] * 3
    engine_of(lines)
    labelled.write("mapFile", str(tmp_path / "map.tif"))
    labelled.click("mapButton")
    assert [figure.isVisible() for figure in figures] == [False] * 3
    if lines is WAIT:
        wait_until(lambda: labelled.find("progressLabel", QLabel).text() == "busy")
        labelled.click("cancelButton")
    wait_until(lambda: told in labelled.messages())
    assert (shown(), [figure.isVisible() for figure in figures]) == ((1, f"Written: {scene['truth']}"), [True] * 3)


def test_a_map_of_the_visible_part_says_so(user, tmp_path):
    report = {"classes": [{"name": "Wood", "color": "#1b4f2a", "share": 1.0, "hectares": 3.0}], "is_part": True}
    user.session.mapped.emit(Done({"map": str(tmp_path / "map.tif")}, report))
    text = user.find("writtenText").toPlainText()
    assert "It is a map of the visible part" in text
    user.session.mapped.emit(Done({"map": str(tmp_path / "map.tif")}, {**report, "is_part": False}))
    assert "visible part" not in user.find("writtenText").toPlainText()


def test_smoothing_and_prior_of_a_map_are_its_models_and_another_one_begins_with_its_own(user, tmp_path):
    first, other = (write_model(tmp_path / f"{name}.xmn") for name in ("lake", "pond"))
    spins = [user.find(name, QDoubleSpinBox) for name in ("mapSmoothingSpin", "mapPriorSpin")]
    user.session.set_model_path(first)
    for spin, value in zip(spins, (7.5, 1.0)):
        spin.setValue(value)
    user.session.set_model_path(first)
    user.session.ended.emit()
    assert [spin.value() for spin in spins] == [7.5, 1.0], "of the next map of the same model, too"
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    user.session.set_model_path(other)
    assert [spin.text() for spin in spins] == ["As in training"] * 2
    options = user.session.map_options
    assert (options.smoothing, options.prior) == (None, None)
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert (user.session.model_path, [spin.value() for spin in spins]) == (first, [7.5, 1.0])


def test_a_model_that_is_named_from_the_projects_folder_on_is_held_against_the_layers_too(user, raster, tmp_path):
    assert QgsProject.instance().write(str(tmp_path / "river.qgz"))
    write_model(tmp_path / "lake.xmn", streams=STREAMS)
    user.session.set_layer("msi", raster("S2_office"))
    told = []
    for path in (str(tmp_path / "lake.xmn"), "lake.xmn"):
        user.session.set_model_path(path)
        told.append([check.text for check in user.session.chosen_model.checks()])
    assert told[0] == told[1] != []


def test_layers_that_the_model_was_not_trained_to_map_from_are_told_of_beside_the_map_button(labelled, raster, tmp_path):
    labelled.session.set_layer("sar", raster("S1_scene", np.ones((2, 20, 20), np.float32)))
    labelled.session.set_target(("msi",))
    sensors = [
        {"name": name, "kind": name, "band_count": bands, "wavelengths_nm": []} for name, bands in (("msi", 3), ("sar", 2))
    ]
    labelled.session.set_model_path(write_model(tmp_path / "m1.xmn", streams=sensors, target=["sar"]))
    card = labelled.find("mapCheckCard")
    [said] = card.findChildren(WholeText)
    told = "'m1' was trained to map from SAR; its accuracy is not that of maps from MSI"
    assert said.text().startswith(told)
    for box in ("msiMapBox", "sarMapBox"):
        labelled.click(box)
    assert card.isHidden(), "what is ticked counts"
    labelled.click("msiMapBox")
    [said] = [text for text in card.findChildren(WholeText) if text.isVisible()]
    assert said.text().startswith("'m1' was trained to map from SAR; its accuracy is not that of maps from MSI + SAR")
    click_link(said, "Map from SAR")
    wait_until(card.isHidden)
    assert labelled.session.target == ("sar",)


def test_a_target_that_left_the_project_is_told_of_before_the_map_button_is_reached(labelled, engine_of, raster, tmp_path):
    """It was told below the button, where it is read after the press: the map was made from the radar alone."""
    engine_of('hear(); say(type="progress", fraction=0.5, stage="map"); hear()')
    labelled.session.set_layer("sar", raster("S1_scene", np.ones((2, 20, 20), np.float32)))
    labelled.session.set_target(("msi", "sar"))
    sensors = [
        {"name": name, "kind": name, "band_count": bands, "wavelengths_nm": []} for name, bands in (("msi", 3), ("sar", 2))
    ]
    labelled.session.set_model_path(write_model(tmp_path / "m1.xmn", streams=sensors, target=["msi", "sar"]))
    card, button = labelled.find("mapCheckCard"), labelled.find("mapButton")
    labelled.click("mapButton")
    QgsProject.instance().removeMapLayer(labelled.session.layers["msi"])
    labelled.session.cancel()
    wait_until(button.isEnabled)
    [said] = [text for text in card.findChildren(WholeText) if text.isVisible()]
    assert said.text() == "'m1' was trained to map from MSI + SAR; its accuracy is not that of maps from SAR"
    wait_until(lambda: card.geometry().bottom() < button.geometry().top())


def test_forgotten_no_data_is_told_beside_the_map_button_and_mended_there(user, raster, tmp_path):
    """The layer was removed and added again since the model learned."""
    user.session.set_model_path(
        write_model(tmp_path / "lake.xmn", streams=STREAMS, provenance={"trained": "", "nodata": {"msi": 0}})
    )
    framed = np.ones((3, 100, 100), np.uint16)
    framed[:, :, :40] = 0
    layer, card = raster("S2_office", framed), user.find("mapCheckCard")
    user.session.set_layer("msi", layer)
    [said] = card.findChildren(WholeText)
    assert said.text().startswith("'lake' learned 0 to be no data of MSI; about 40 % of layer 'S2_office' is 0")
    click_link(said, "0 Is No Data")
    wait_until(card.isHidden)
    assert layer_spec(layer, "msi").nodata == 0


def test_a_map_that_there_is_reason_to_doubt_says_so_first(user, tmp_path):
    """A green tick and the accuracy of the training were all that was seen of a map on another continent."""
    far, other = "The map lies about 7000 km from where the model learned", "Layer 'sar' ends inside of the map"
    report = {"classes": [{"name": "Wood", "color": "#1b4f2a", "share": 1.0}], "other_ground": [far]}
    done = Done({"map": str(tmp_path / "map.tif")}, report, (far, other))
    user.session.mapped.emit(done)
    assert user.find("mapDoubtNotice").text.text() == f"{far}."
    assert user.find("mapDoubtNotice").y() < user.find("shareTable").y()
    assert far not in user.find("writtenText").toPlainText()
    assert "ends inside of the map" in user.find("writtenText").toPlainText()
    wait_until(user.messages)
    assert user.messages() == ["X-ModalNet: The map is done, and there is reason to doubt it; step 4 has 2 notes on it"]
    assert user.window.bar.currentItem().level() == Qgis.MessageLevel.Warning
    user.session.mapped.emit(Done(done.outputs, {**report, "other_ground": []}))
    assert not user.find("mapDoubtNotice").isVisible()
    wait_until(lambda: user.window.bar.currentItem().level() == Qgis.MessageLevel.Success)


def test_the_card_tells_what_a_large_map_costs(labelled, engine_of, scene, raster, tmp_path):
    """By the speed of the last one, and with what is to stand beside it."""
    report, outputs = {"device": "cpu", "classes": CLASSES, "pixels": 6_000_000, "seconds": 300.0}, {"map": scene["truth"]}
    engine_of(f'hear()\nsay(type="done", outputs={outputs!r}, report={report!r}, notes=[])')
    labelled.session.set_layer("msi", raster("mosaic", np.broadcast_to(np.uint8(1), (3, 2000, 3000))))
    labelled.write("mapModelFile", write_model(tmp_path / "lake.xmn", streams=STREAMS))
    card = labelled.find("mapCheckCard", CheckCard)

    def wait_for(said: str, rests_on: str) -> None:
        def told() -> list[tuple[str, bool]]:
            lines = [text for text in card.findChildren(WholeText) if text.isVisible() and text.text().startswith("A map of all")]
            return [(line.text(), rests_on in line.toolTip()) for line in lines]

        wait_until(lambda: told() == [(f"A map of all of the target has 6 million pixels: {said} of disk", True)])

    wait_for("about 6 s, and up to 30 MB", "No large map was made here yet")
    labelled.click("mapButton")
    wait_until(lambda: not labelled.session.is_busy)
    labelled.click("uncertaintyBox")
    wait_for("about 5 minutes, and up to 0.1 GB", "The time is that of the last large map that was made here")
