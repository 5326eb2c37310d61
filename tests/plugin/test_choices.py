"""What is chosen, guessed and kept with the project; nothing runs here."""

import os
import time

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from xmodalnet.engine.errors import JobError
from xmodalnet.plugin import settings
from xmodalnet.plugin.card import BAD
from xmodalnet.plugin.choices import Choices
from xmodalnet.plugin.session import Session

from . import test_session
from .conftest import in_project, memory_layer, wait_until, write_raster
from .test_session import IMAGE, service

session, ready = test_session.session, test_session.ready


def test_a_further_layer_does_not_move_the_target(session, raster):
    layers = {stream: raster(stream, IMAGE) for stream in ("sar", "hsi", "msi")}
    for stream in ("hsi", "msi"):
        session.set_layer(stream, layers[stream])
    assert session.target == ("msi",)
    session.set_layer("sar", layers["sar"])
    assert session.target == ("msi",), "only HSI, which nobody ticked, gives way"
    session.set_layer("msi", None)
    assert session.target == ("sar",), "the last and cheapest one that is there"
    session.set_layer("msi", layers["msi"])
    assert session.target == ("sar",)
    session.set_target(("msi", "sar"))
    assert session.target == ("msi", "sar")
    assert session.target_layer is layers["msi"]
    session.set_layer("msi", None)
    assert session.target == ("sar",)
    with pytest.raises(JobError, match="one of the chosen layers"):
        session.set_target(())
    with pytest.raises(JobError, match="one of the chosen layers"):
        session.set_target(("msi",))


def test_a_layer_that_is_chosen_again_finds_its_tick(session, raster):
    layers = {stream: raster(stream, IMAGE) for stream in ("msi", "sar", "hsi")}
    for stream in ("msi", "sar"):
        session.set_layer(stream, layers[stream])
    session.set_target(("msi", "sar"))
    session.set_layer("msi", None)
    assert session.target == ("sar",)
    session.set_layer("hsi", layers["hsi"])
    assert session.target == ("sar",)
    session.set_layer("msi", layers["msi"])
    assert session.target == ("msi", "sar")
    session.set_target(("sar",))
    session.set_layer("msi", None)
    session.set_layer("msi", layers["msi"])
    assert session.target == ("sar",), "there was no tick"


def test_alike_pixels_are_those_of_the_layer_that_one_looks_at(session, raster):
    """A square that only the MSI shows; the target is the radar, in which all is alike."""
    square = np.ones((3, 20, 20), np.uint16)
    square[:, 5:9, 5:9] = 100
    session.set_layer("msi", raster("msi", square))
    session.set_layer("sar", raster("sar", np.ones((2, 20, 20), np.uint16)))
    session.set_target(("sar",))
    root = QgsProject.instance().layerTreeRoot()
    nodes = {node.name(): node for node in root.findLayers()}

    def area_px() -> float:
        return session.region(QgsPointXY(400065, 5799935), session.layers["msi"].crs(), 0.5).area() / 100

    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([session.layers["msi"], session.layers["sar"]])
    assert area_px() == pytest.approx(16)
    nodes["msi"].setItemVisibilityChecked(False)
    assert area_px() == pytest.approx(400)
    nodes["sar"].setItemVisibilityChecked(False)
    assert area_px() == pytest.approx(400), "the target where none is shown"


def test_a_target_that_was_ticked_stays_ticked(session, raster):
    session.set_layer("hsi", raster("hsi", IMAGE))
    session.set_target(("hsi",))
    session.set_layer("msi", raster("msi", IMAGE))
    assert session.target == ("hsi",)


def test_a_removed_layer_is_no_longer_chosen(ready):
    changes = []
    ready.layers_changed.connect(lambda: changes.append(tuple(ready.layers)))
    QgsProject.instance().removeMapLayer(ready.layers["hsi"].id())
    assert tuple(ready.layers) == ("msi",)
    QgsProject.instance().removeMapLayer(ready.labelling.layer.id())
    assert ready.labelling.layer is None
    assert changes == [("msi",)]


def test_guesses_fill_what_is_empty_and_leave_the_project_clean(session, raster):
    for name, bands in (("enmap", 50), ("S2_L2A", 12), ("S1_GRD", 2), ("dem", 1)):
        raster(name, np.ones((bands, 4, 4), np.uint8))
    QgsProject.instance().setDirty(False)
    session.guess_layers()
    assert {stream: layer.name() for stream, layer in session.layers.items()} == {
        "hsi": "enmap",
        "msi": "S2_L2A",
        "sar": "S1_GRD",
    }
    assert not QgsProject.instance().isDirty()


@pytest.mark.parametrize("order", [("scene", "ms1_1m"), ("ms1_1m", "scene")])
def test_which_layer_is_the_radar_does_not_hang_on_which_came_first(session, raster, order):
    """The one in decibels was taken for MSI where it was added first, and SAR stayed empty."""
    images = {"scene": np.full((4, 20, 20), -12.5, np.float32), "ms1_1m": np.ones((4, 20, 20), np.uint16)}
    for name in order:
        raster(name, images[name])
        session.guess_layers()
    assert {stream: layer.name() for stream, layer in session.layers.items()} == {"msi": "ms1_1m", "sar": "scene"}


def test_the_photo_of_a_drone_is_taken_until_something_better_comes(session, raster):
    """It was not chosen by itself, as a scan might be one: the first thing that owners of drones saw."""
    photo = np.ones((3, 20, 20), np.uint8)
    raster("flight", photo, pixel=0.1)
    session.guess_layers()
    assert {stream: layer.name() for stream, layer in session.layers.items()} == {"msi": "flight"}
    [check] = session.checks_of_others()
    assert check.text == "'flight' has pixels of 0.1 m and is taken for an aerial photo. If it is a scanned map, take it away"
    assert [remedy.name for remedy in check.remedies] == ["clear"]
    raster("ms1_1m", np.ones((4, 20, 20), np.uint16))
    session.guess_layers()
    assert session.layers["msi"].name() == "ms1_1m"
    assert session.checks_of_others() == []


@pytest.mark.parametrize(
    "how",
    [
        {"pixel": 2.0},
        {"pixel": 0.1, "epsg": 0},
        {"pixel": 0.1, "name": "scan_1954"},
        {"pixel": 1.0, "epsg": 4326, "left": 0.0, "top": 4000.0},  # counted pixels that are called degrees
        {"pixel": 1.0, "left": 1e9, "top": 1e9},
    ],
)
def test_a_picture_that_may_be_a_scanned_map_is_offered_only(session, raster, how):
    raster(how.pop("name", "flight"), np.ones((3, 20, 20), np.uint8), **how)
    session.guess_layers()
    assert session.layers == {}
    assert [remedy.name for check in session.checks_of_others() for remedy in check.remedies] == ["take"]


def test_pictures_are_looked_at_once(session, raster):
    """Pixels of all layers of the project were read each time that a line of step 1 changed."""
    paths = [raster(name, np.ones((3, 40, 40), np.float32)).source() for name in ("one", "two")]
    before = session.checks_of_others()
    assert len(before) == 2
    for path in paths:
        write_raster(path, np.full((3, 40, 40), -12.5, np.float32))  # as radar
    assert session.checks_of_others() == before


def test_of_several_photos_the_user_chooses_one(session, raster):
    for name in ("strip_1", "strip_2"):
        raster(name, np.ones((3, 20, 20), np.uint8), pixel=0.1)
    session.guess_layers()
    assert session.layers == {}
    assert len(session.checks_of_others()) == 2


def test_a_photo_that_the_user_takes_away_is_not_offered_again(session, raster):
    raster("flight", np.ones((3, 20, 20), np.uint8), pixel=0.1)
    session.guess_layers()
    session.set_layer("msi", None)
    session.guess_layers()
    assert (session.layers, session.checks_of_others()) == ({}, [])


def test_what_the_user_took_away_is_not_offered_again_when_the_project_is_opened(session, raster, tmp_path):
    raster("ms1_1m", np.ones((4, 20, 20), np.uint16))
    raster("scene", np.full((4, 20, 20), -12.5, np.float32))
    session.guess_layers()
    session.set_layer("sar", None)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    session.guess_layers()
    assert list(session.layers) == ["msi"]
    assert session.checks_of_others() == []


def test_of_a_background_map_no_figures_are_told(session, raster):
    """0 × 0 pixels of 1 m stood below it, with a green tick, and room on the disk for them."""
    session.set_layer("msi", service())
    [check] = session.layer_checks()
    assert check.level == BAD
    assert check.text == (
        "Layer 'Streets' is a background of pictures that a server sends (XYZ tiles, WMS): it is for looking at. "
        "Export the part in view as GeoTIFF (right-click the layer, Export, Save As), and choose that"
    )
    session.set_layer("sar", raster("S1"))
    assert [check.topic for check in session.layer_checks()] == ["MSI", "SAR"]


def test_the_choices_survive_with_the_project(ready, tmp_path):
    ready.set_target(("hsi",))
    ready.set_model_path(str(tmp_path / "m.xmn"))
    ready.labelling.vector.commitChanges()
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert (ready.layers, ready.target, ready.model_path, ready.labelling.layer) == ({}, (), "", None)
    assert QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert {stream: layer.name() for stream, layer in ready.layers.items()} == {"hsi": "hsi", "msi": "msi"}
    assert ready.target == ("hsi",)
    assert ready.model_path == str(tmp_path / "m.xmn")
    assert [entry.name for entry in ready.labelling.classes] == ["Wood", "Lake"]
    assert not QgsProject.instance().isDirty()


def test_closing_the_plugin_leaves_the_projects_choices_alone(ready, tmp_path):
    again = Session()
    again.close()
    assert [layer.name() for layer in Session().layers.values()] == ["hsi", "msi"]


def test_a_new_label_layer_has_the_targets_crs_and_is_on_top(session, raster, tmp_path):
    session.set_layer("msi", raster("msi", IMAGE))
    layer = session.new_label_layer(str(tmp_path / "labels.gpkg"))
    assert layer.crs().authid() == "EPSG:32633"
    assert QgsProject.instance().layerTreeRoot().children()[0].name() == "labels"
    assert session.labelling.layer is layer


def test_a_new_label_file_goes_to_the_project_or_else_beside_the_image(session, raster, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", "/")
    settings.set_folder("/usr")
    assert session.data_folder == "/usr"
    session.set_layer("hsi", service())
    for strange in (f"/{'a' * 5000}/s1.tif", "/vsizip//usr/s1.zip/s1.tif", "/vsicurl/http://nowhere/s1.tif", "/no/s1.tif"):
        session.set_layer("sar", QgsRasterLayer(strange, "s1", "gdal"))
        assert session.data_folder == "/usr"
    session.set_layer("msi", raster("msi", IMAGE))
    assert session.data_folder == str(tmp_path)
    (tmp_path / "p").mkdir()
    QgsProject.instance().write(str(tmp_path / "p" / "p.qgz"))
    assert session.data_folder == str(tmp_path / "p")


def test_saving_under_another_name_keeps_the_model(ready, tmp_path):
    for name in "abc":
        (tmp_path / name).mkdir()
    model = tmp_path / "a" / "m.xmn"
    model.touch()
    ready.labelling.vector.commitChanges()
    ready.set_model_path(str(model))
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "a" / "p.qgz"))
    assert project.write(str(tmp_path / "b" / "p.qgz"))
    assert not project.isDirty()
    project.clear()
    assert project.read(str(tmp_path / "b" / "p.qgz"))
    assert ready.model_path == str(model)
    project.clear()
    (tmp_path / "a").rename(tmp_path / "moved")
    assert project.read(str(tmp_path / "moved" / "p.qgz"))
    assert ready.model_path == str(tmp_path / "moved" / "m.xmn"), "first saved when the model was already chosen"


def test_what_the_user_emptied_stays_empty(session, raster, tmp_path):
    raster("S2_L2A", np.ones((12, 4, 4), np.uint8))
    raster("S1_GRD", np.ones((2, 4, 4), np.uint8))
    session.guess_layers()
    assert tuple(session.layers) == ("msi", "sar")
    for stream in ("sar", "msi"):
        session.set_layer(stream, None)
        session.guess_layers()
        assert stream not in session.layers
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    session.guess_layers()
    assert session.layers == {}


def test_a_guess_does_not_change_a_target_once_something_was_chosen(session, raster):
    session.set_layer("msi", raster("S2_scene", IMAGE))
    raster("S1_old_2015")
    session.guess_layers()
    assert session.target == ("msi",)


def test_guesses_stay_outside_of_the_project_when_it_is_saved(session, raster, tmp_path):
    raster("S2_scene", IMAGE)
    session.guess_layers()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    assert settings.read_project(QgsProject.instance()) == settings.ProjectState()


def test_a_label_layer_that_cannot_be_read_does_not_keep_the_rest_from_showing(ready, tmp_path, monkeypatch):
    ready.labelling.vector.commitChanges()
    ready.set_model_path(str(tmp_path / "m.xmn"))
    heard = []
    ready.layers_changed.connect(lambda: heard.append(tuple(ready.layers)))
    ready.model_changed.connect(heard.append)
    ready.restored.connect(lambda: heard.append("restored"))

    def choose(layer, field=""):
        raise ValueError("a style that nobody thought of")

    monkeypatch.setattr(ready.labelling, "choose", choose)
    with pytest.raises(ValueError, match="nobody"):
        ready.restore()
    assert heard == [("hsi", "msi"), str(tmp_path / "m.xmn"), "restored"]


def test_a_layer_whose_source_changes_is_looked_at_again(ready, tmp_path):
    changes = []
    ready.layers_changed.connect(lambda: changes.append([check.level for check in ready.checks() if check.topic == "MSI"]))
    ready.layers["msi"].setDataSource(str(tmp_path / "gone.tif"), "msi", "gdal")
    assert changes[-1] == ["bad"]
    ready.layers["msi"].setDataSource(str(tmp_path / "msi.tif"), "msi", "gdal")
    assert changes[-1] == ["good"]


def test_a_filter_and_a_lost_source_of_the_labels_are_followed(ready):
    ready.labelling.vector.commitChanges()
    ready.labelling.vector.setSubsetString("code = 1")
    wait_until(lambda: [entry.shapes for entry in ready.labelling.classes] == [1, 0])
    assert ready.checks()[-1].text == "No shape of Lake: draw one, or remove the class"
    ready.labelling.vector.setDataSource("/nowhere/labels.gpkg", "labels", "ogr")
    wait_until(lambda: "The file of layer 'labels' is gone: /nowhere/labels.gpkg" in ready.checks()[-1].text)


def test_a_shape_that_is_drawn_opens_no_raster_again(ready):
    before = ready.checks()
    labelling = ready.labelling
    labelling.add_shape(next(labelling.vector.getFeatures()).geometry(), labelling.vector.crs())
    after = ready.checks()
    said = [next(check.text.partition(";")[0] for check in checks if check.topic == "Labels") for checks in (before, after)]
    assert said == ["2 classes, 2 shapes", "2 classes, 3 shapes"]
    assert all(new is old for new, old in zip(after[:4], before)), "what is said of the layers was kept"
    ready.set_target(("hsi",))
    assert not any(new is old for new, old in zip(ready.checks(), before))


@pytest.mark.parametrize("moment", ["ended", "engine_changed"])
def test_a_file_that_is_back_is_seen_when_a_job_ends_or_the_engine_changes(ready, tmp_path, moment):
    file = tmp_path / "msi.tif"
    file.rename(tmp_path / "away.tif")
    ready.layers_changed.emit()
    assert "bad" in [check.level for check in ready.checks()]
    (tmp_path / "away.tif").rename(file)
    heard = []
    ready.layers_changed.connect(lambda: heard.append([check.level for check in ready.checks()]))
    getattr(ready, moment).emit()
    assert "bad" not in heard[-1]


def parcels(path, classes: int, shapes: int) -> QgsVectorLayer:
    """So many shapes of each class in a file, class after class; class k lies in row k of the image."""
    layer = memory_layer(fields="field=class:string")
    features = []
    for row in range(classes):
        low = 5799992 - 10 * row
        for place in range(shapes):
            feature = QgsFeature(layer.fields())
            left = 400001 + place % 190
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, low, left + 3, low + 3)))
            feature.setAttributes([f"c{row}"])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    return in_project(QgsVectorLayer(str(path), "parcels", "ogr"))


def test_spectra_of_many_shapes_come_at_once(session, raster, tmp_path):
    """20 000 shapes in 10 classes; the image holds the number of its row."""
    rows = np.arange(20, dtype=np.float32)[None, :, None] + np.zeros((4, 1, 20), np.float32)
    session.set_layer("msi", raster("S2", rows))
    session.labelling.choose(parcels(tmp_path / "parcels.gpkg", 10, 2000), "class")
    start = time.thread_time()
    found = session.spectra.of_classes("msi")
    taken = time.thread_time() - start
    assert [(one.name, one.values.tolist()) for one in found] == [(f"c{row}", [row] * 4) for row in range(10)]
    assert taken < 0.1, taken


def test_spectra_that_take_their_time_come_bit_by_bit(session, raster, tmp_path):
    """A pixel at a time, none of them twice, and each class when it is whole."""
    rows = np.arange(20, dtype=np.float32)[None, :, None] + np.zeros((4, 1, 20), np.float32)
    session.set_layer("msi", raster("S2", rows))
    session.labelling.choose(parcels(tmp_path / "parcels.gpkg", 4, 80), "class")
    calls, told = 0, []
    while not session.spectra.is_whole("msi"):
        told.append(session.spectra.of_classes("msi", seconds=0))  # a pixel at a time
        calls += 1
    assert [len(told[0]), len(told[-1])] == [0, 4]
    assert calls > 4 * 20
    assert [(one.name, one.values.tolist()) for one in told[-1]] == [(f"c{row}", [row] * 4) for row in range(4)]
    assert [len(some) for some in told] == sorted(len(some) for some in told)
    session.spectra.forget_classes()
    assert not session.spectra.is_whole("msi")
    assert len(session.spectra.of_classes("msi")) == 4


def times_open(path: str) -> int:
    """In this process."""
    links = [f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd")]
    return [os.readlink(link) for link in links if os.path.islink(link)].count(path)


def test_no_file_stays_open_when_the_plugin_goes(raster):
    """GDAL ends before Python does: what is closed after that crashes QGIS."""
    choices, layer = Choices(), raster("S2", IMAGE)
    choices.set_layer("msi", layer)
    before = times_open(layer.source())
    choices.spectra.at("msi", QgsPointXY(400005, 5799995), layer.crs())
    assert times_open(layer.source()) == before + 1
    choices.close()
    assert times_open(layer.source()) == before


def test_what_is_no_sensor_is_a_target_beside_the_sensor_that_is_one(session, raster):
    elevation = raster("dem", np.ones((1, 20, 20), np.float32))
    session.set_layer("other", elevation)
    assert session.target == ("other",)
    session.set_layer("hsi", raster("hsi", IMAGE))
    assert session.target == ("hsi", "other")
    session.set_layer("msi", raster("msi", IMAGE))
    assert session.target == ("msi", "other"), "the grid is the image's"
    session.set_target(("msi",))
    session.set_layer("other", raster("slope", np.ones((1, 20, 20), np.float32)))
    assert session.target == ("msi",), "the tick that was taken away"
    session.set_layer("other", None)
    session.set_layer("sar", raster("sar", IMAGE))
    session.set_layer("other", elevation)
    assert session.target == ("msi", "other")
    assert session.target_layer is session.layers["msi"]


def test_a_project_in_a_database_has_no_folder(session, raster, tmp_path):
    """What QGIS calls its home would be one of the folder that QGIS was started in."""
    settings.set_folder(str(tmp_path / "used last"))
    raster("S2_scene")
    session.set_layer("msi", QgsProject.instance().mapLayersByName("S2_scene")[0])
    QgsProject.instance().setFileName("postgresql://localhost?dbname=gis&schema=public&project=mine")
    assert QgsProject.instance().homePath() == "postgresql:/"
    assert (session.folder, session.data_folder) == (str(tmp_path / "used last"), str(tmp_path))
    session.set_model_path("river.xmn")
    assert session.model_file == str(tmp_path / "used last" / "river.xmn")


def test_labels_that_left_the_project_are_taken_when_they_are_added_again(ready, tmp_path):
    layer = ready.new_label_layer(str(tmp_path / "drawn.gpkg"))
    ready.labelling.add_class("Wood")
    source = layer.source()
    ready.labelling.choose(layer, "code")
    QgsProject.instance().removeMapLayer(layer.id())
    assert ready.labelling.layer is None
    other = in_project(QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:string", "others", "memory"))
    ready.guess_layers()
    assert ready.labelling.layer is None, "other labels are the user's choice"
    again = in_project(QgsVectorLayer(source, "drawn", "ogr"))
    ready.guess_layers()
    assert (ready.labelling.layer, ready.labelling.field) == (again, "code")
    assert settings.read_project(QgsProject.instance()).labels == again.id(), "the project remembers it"
    QgsProject.instance().removeMapLayer(again.id())
    ready.labelling.choose(other)
    QgsProject.instance().removeMapLayer(other.id())
    in_project(QgsVectorLayer(source, "drawn", "ogr"))
    ready.guess_layers()
    assert ready.labelling.layer is None, "others had been chosen since"
