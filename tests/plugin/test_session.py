"""What a Session keeps, what it asks of the engine, and what it tells."""

import json
import os
import shutil
import tempfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from xmodalnet.engine.errors import EngineError, JobError, LabelError, LayerError
from xmodalnet.engine.jobs import TrainJob
from xmodalnet.plugin import outputs, runtime, settings, validation
from xmodalnet.plugin.last_results import LastResults
from xmodalnet.plugin.session import MapOptions, Session, TargetExistsError, TrainOptions, names_of_layers
from xmodalnet.plugin.ui.next_name import next_name

from .conftest import in_project, memory_layer, no_thread_free, wait_until, write_raster

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
IMAGE = np.ones((3, 20, 20), np.uint16)
TELL = """
job = hear()["job"]
open("job.json", "w").write(json.dumps(job))
"""
DONE = 'say(type="done", outputs={{"{role}": job["{key}"]}}, report={{"classes": []}}, notes=["a note"])\n'


def square(x: float, y: float, side: float = 20) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


@pytest.fixture
def session(qgis_app):
    made = Session()
    made.told = []
    for name in ("trained", "mapped", "sample_loaded", "failed"):
        getattr(made, name).connect(lambda result, name=name: made.told.append((name, result)))
    made.cancelled.connect(lambda: made.told.append(("cancelled", None)))
    yield made
    made.close()


@pytest.fixture
def ready(session, raster, tmp_path) -> Session:
    """Two layers, two classes with a shape each."""
    session.set_layer("hsi", raster("hsi", IMAGE))
    session.set_layer("msi", raster("msi", IMAGE))
    session.new_label_layer(str(tmp_path / "labels.gpkg"))
    for place, name in enumerate(("Wood", "Lake")):
        session.labelling.add_class(name)
        session.labelling.add_shape(square(400010 + 50 * place, 5799900), UTM33)
    return session


def outcome(session: Session) -> tuple[str, object]:
    """Wait for the one outcome of what runs, or ran."""
    wait_until(lambda: session.told, 60)
    assert not session.is_busy
    return session.told.pop()


@pytest.mark.parametrize(
    ("first", "order", "streams"),
    [("msi", ["hsi", "msi", "sar"], ("msi", "sar")), ("sar", ["hsi", "sar", "msi"], ("sar", "msi"))],
)
def test_the_layer_whose_pixels_are_taken_is_the_first_of_the_target_s(ready, raster, first, order, streams):
    ready.set_layer("sar", raster("sar", IMAGE, pixel=5.0))
    ready.set_target(("msi", "sar"))
    ready.take_pixels_of(first)
    job = ready._train_job(TrainOptions())
    assert [layer.stream for layer in job.layers] == order
    assert job.target_streams == streams


def test_training_sends_the_job_that_the_choices_mean(ready, engine_of, tmp_path):
    engine_of(TELL + DONE.format(role="model", key="model_path"))
    notes = []
    ready.noted.connect(notes.append)
    ready.train(
        TrainOptions(model_path=str(tmp_path / "m.xmn"), holdout=0.2, epochs=5, seed=7, device="cpu", adversarial=False, folds=4)
    )
    assert outcome(ready)[0] == "trained"
    job = json.loads((tmp_path / "job.json").read_text())
    assert [(layer["stream"], layer["path"]) for layer in job["layers"]] == [
        ("hsi", str(tmp_path / "hsi.tif")),
        ("msi", str(tmp_path / "msi.tif")),
    ]
    found = job["labels"]
    assert (found["path"], found["layer"], found["field"]) == (str(tmp_path / "labels.gpkg"), "labels", "code")
    assert [(spec["code"], spec["name"]) for spec in job["classes"]] == [(1, "Wood"), (2, "Lake")]
    assert job["target"] == ["msi"]
    assert (job["holdout"], job["fit"]["epochs"], job["fit"]["seed"], job["fit"]["device"]) == (0.2, 5, 7, "cpu")
    assert (job["exchange"], job["adversarial"], job["propagate"], job["folds"]) == (True, False, True, 4)
    assert job["report_path"] == str(tmp_path / "m.xmn.html")
    assert not ready.labelling.vector.isModified(), "the labels are saved before training"
    assert ready.model_path == str(tmp_path / "m.xmn")
    assert notes == [], "the panel shows them, for longer than a message"


def test_what_nobody_named_lies_beside_project_or_labels_and_overwrites_nothing(ready, tmp_path):
    def names() -> tuple[str, str]:
        """Of the model and of the map."""
        ready.set_model_path(str(tmp_path / "m.xmn"))
        return ready._train_job(TrainOptions()).model_path, ready._classify_job(MapOptions()).map_path

    assert names() == (str(tmp_path / "model.xmn"), str(tmp_path / "map.tif")), "beside the labels"
    (tmp_path / "model.xmn").write_text("earlier")
    (tmp_path / "map_confidence.tif").write_text("what is left of an earlier map")
    (tmp_path / "map_2.qml").write_text("the style of map_2.gpkg")
    (tmp_path / "model_2.xmn.html").write_text("somebody's report")
    assert names() == (str(tmp_path / "model_3.xmn"), str(tmp_path / "map_3.tif"))
    lost = QgsRasterLayer(write_raster(tmp_path / "map_3.tif", IMAGE), "an earlier map")
    QgsProject.instance().addMapLayer(lost)
    (tmp_path / "map_3.tif").unlink()
    assert names()[1] == str(tmp_path / "map_4.tif"), "not that of a layer that has lost its file"
    (tmp_path / "project").mkdir()
    QgsProject.instance().write(str(tmp_path / "project" / "p.qgz"))
    assert names() == (str(tmp_path / "project" / "model.xmn"), str(tmp_path / "project" / "map.tif"))


def test_what_nobody_named_is_called_as_nothing_else_in_the_project(mapping, tmp_path):
    """Saved in another folder, the project had two maps and two models that no list told apart."""
    outcome(mapping)
    mapping.set_model_path(str(tmp_path / "m.xmn"))
    in_project(QgsRasterLayer(write_raster(tmp_path / "Map_2.tif", IMAGE[0]), "renamed")).setCustomProperty(
        "xmodalnet/model", str(tmp_path / "model.xmn")
    )
    in_project(QgsRasterLayer(write_raster(tmp_path / "reference.tif", IMAGE[0]), "other"))
    (tmp_path / "project").mkdir()
    QgsProject.instance().write(str(tmp_path / "project" / "p.qgz"))
    home = tmp_path / "project"
    assert mapping._classify_job(MapOptions()).map_path == str(home / "map_3.tif"), "map and Map_2 lie elsewhere"
    assert mapping._train_job(TrainOptions()).model_path == str(home / "model_2.xmn")
    assert validation._points_path(str(home / "map.tif"), "") == str(home / "reference_2.gpkg")
    assert next_name(str(home / "map.tif"), names_of_layers()) == str(home / "map_3.tif")
    assert next_name(str(home / "m.xmn"), {"m", "m_2"}) == str(home / "m_3.xmn")
    QgsProject.instance().clear()


@pytest.mark.parametrize("kind", ["memory", "temporary folder", "Processing's folder", "read-only folder"])
def test_labels_without_a_folder_of_their_own_take_nothing_beside_them(ready, tmp_path, monkeypatch, kind):
    if kind == "memory":
        ready.labelling.choose(memory_layer(), "class")
    elif kind == "temporary folder":
        ready.new_label_layer(f"{outputs.temporary_folder()}/labels.gpkg")
    elif kind == "Processing's folder":
        ready.new_label_layer(QgsProcessingUtils.generateTempFilename("labels.gpkg"))
    else:
        monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != tmp_path)
    assert ready.home == ("", "")
    assert outputs.is_temporary(Path(ready._train_job(TrainOptions()).model_path))


def test_a_project_in_a_database_has_a_folder_that_there_is(ready, tmp_path):
    package = tmp_path / "projects.gpkg"
    ready.labelling.vector.commitChanges()
    shutil.copy(tmp_path / "labels.gpkg", package)
    assert QgsProject.instance().write(f"geopackage:{package}?projectName=river")
    assert ready.home[1] == str(tmp_path), "that of the labels, or newer versions' own answer, the package's; not geopackage:/..."


@pytest.mark.parametrize(
    ("take", "kind", "message"),
    [
        (lambda s: s.set_layer("hsi", None) or s.set_layer("msi", None), JobError, "No layer is chosen"),
        (lambda s: s.labelling.choose(None), LabelError, "There are no labels yet"),
        (lambda s: s.labelling.remove_class(s.labelling.classes[0]), JobError, "only one class"),
        (lambda s: s.set_layer("msi", service()), LayerError, "for looking at"),
    ],
)
def test_choices_that_make_no_job_are_said_at_once(ready, engine_of, take, kind, message):
    engine_of("")
    take(ready)
    with pytest.raises(kind, match=message):
        ready.train(TrainOptions())
    assert not ready.is_busy


def service() -> QgsRasterLayer:
    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "Streets", "wms")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_mapping_adds_the_map_above_the_images_and_below_the_labels(ready, engine_of, scene, tmp_path):
    engine_of(
        TELL + f'say(type="done", outputs={{"map": {scene["truth"]!r}}}, report={{"device": "cpu", "classes": []}}, notes=[])'
    )
    (tmp_path / "m.xmn").touch()
    ready.set_model_path(str(tmp_path / "m.xmn"))
    ready.map(MapOptions(map_path=str(tmp_path / "map.tif"), extent=QgsRectangle(400050, 5799900, 400100, 5799950), crs=UTM33))
    name, _ = outcome(ready)
    assert name == "mapped"
    job = json.loads((tmp_path / "job.json").read_text())
    assert [layer["stream"] for layer in job["layers"]] == ["msi"], "the target alone"
    assert (job["area"], job["area_crs"]) == ([400050, 5799900, 400100, 5799950], "EPSG:32633")
    assert job["confidence_path"] == str(tmp_path / "map_confidence.tif")
    assert job["uncertainty_path"] is None
    assert job["report_path"] == str(tmp_path / "map.tif.html"), "a model of the same name keeps its report"
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    assert names[0] == "labels"
    assert names[1].startswith("truth · ")


@pytest.mark.parametrize("smoothing", [None, 0.0, 7.5])
def test_a_map_is_smoothed_as_asked_or_else_as_in_training(ready, smoothing):
    assert ready._classify_job(MapOptions(smoothing=smoothing)).smoothing == smoothing
    assert ready._train_job(TrainOptions(smoothing=smoothing or 0.0)).smoothing == (smoothing or 0.0)


@pytest.mark.parametrize(("given", "wanted"), [("", None), ("old.xmn", "old.xmn")])
def test_a_training_continues_from_the_model_that_is_asked_for(ready, tmp_path, given, wanted):
    asked = TrainOptions(start_path=str(tmp_path / given) if given else "")
    assert ready._train_job(asked).start_path == (wanted and str(tmp_path / wanted))


def test_smoothing_and_prior_of_the_panel_are_usually_those_of_the_engine(ready):
    job = ready._train_job(TrainOptions())
    assert (job.smoothing, job.prior) == (TrainJob.smoothing, TrainJob.prior)


@pytest.mark.parametrize("prior", [None, 0.0, 0.75])
def test_the_prior_is_as_asked_or_else_as_in_training(ready, prior):
    assert ready._classify_job(MapOptions(prior=prior)).prior == prior
    assert ready._train_job(TrainOptions(prior=prior or 0.0)).prior == (prior or 0.0)


@pytest.mark.parametrize(("chosen", "used"), [("cpu", "cpu"), ("cuda:0", "auto"), ("auto", "auto")])
def test_maps_are_made_where_they_can_be(ready, chosen, used):
    settings.set_device(chosen)
    assert ready._classify_job(MapOptions()).device == used


def test_mapping_without_a_model_is_refused(ready, engine_of):
    engine_of("")
    with pytest.raises(JobError, match="No path is given for the model file"):
        ready.map(MapOptions())


def test_a_map_that_cannot_be_loaded_is_told(ready, engine_of, tmp_path):
    engine_of('hear()\nsay(type="done", outputs={"map": "/nowhere/map.tif"}, report={}, notes=[])')
    ready.set_model_path(str(tmp_path / "m.xmn"))
    ready.map(MapOptions())
    name, error = outcome(ready)
    assert (name, type(error)) == ("failed", LayerError)


def test_a_raster_of_codes_can_be_the_labels(ready, tmp_path):
    codes = QgsRasterLayer(write_raster(tmp_path / "codes.tif", np.ones((20, 20), np.uint8)), "codes")
    QgsProject.instance().addMapLayer(codes)
    ready.labelling.choose(codes)
    job = ready._train_job(TrainOptions())
    assert (job.labels.path, job.labels.field, job.classes) == (str(tmp_path / "codes.tif"), "", ())
    assert ready.checks()[-1].text == "Codes of the raster 'codes'"


def test_the_sample_project_is_loaded_and_chosen(session, tmp_path):
    session.load_sample(str(tmp_path), size_px=64)
    name, done = outcome(session)
    assert name == "sample_loaded"
    assert tuple(session.layers) == ("hsi", "msi", "sar")
    assert session.target == ("msi",)
    assert len(session.labelling.classes) == 8
    assert {check.level for check in session.checks()} <= {"good", "doubtful", "open"}
    assert done.outputs["msi"] == str(tmp_path / "msi.tif")


def another_project(tmp_path: Path) -> None:
    """As New Project does."""
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)


@pytest.mark.parametrize("name", ["river.xmn", "~/river.xmn"])
def test_relative_names_lie_beside_the_project_or_in_the_last_folder(ready, tmp_path, monkeypatch, name):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    settings.set_folder(str(tmp_path / "last"))
    last = tmp_path / ("home" if name.startswith("~") else "last")
    assert ready._train_job(TrainOptions(model_path=name)).model_path == str(last / "river.xmn")
    ready.set_model_path(name)
    job = ready._classify_job(MapOptions(map_path=name + ".tif"))
    assert (job.model_path, job.map_path) == (str(last / "river.xmn"), str(last / "river.xmn.tif"))
    assert job.confidence_path == str(last / "river.xmn_confidence.tif")
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    beside = tmp_path / "home" if name.startswith("~") else tmp_path
    assert ready._train_job(TrainOptions(model_path=name)).report_path == str(beside / "river.xmn.html")


def test_a_relative_folder_of_the_sample_is_not_the_plugins(session, engine_of, tmp_path):
    engine_of(TELL + 'say(type="failed", kind="OutputError", message="full", hint="")')
    settings.set_folder(str(tmp_path))
    session.load_sample("scene")
    outcome(session)
    assert json.loads((tmp_path / "job.json").read_text())["folder"] == str(tmp_path / "scene")


def test_a_model_of_a_closed_project_is_only_named(ready, engine_of, tmp_path):
    engine_of(TELL + "time.sleep(0.3)\n" + DONE.format(role="model", key="model_path"))
    notes = []
    ready.noted.connect(notes.append)
    ready.train(TrainOptions(model_path=str(tmp_path / "A.xmn")))
    another_project(tmp_path)
    wait_until(lambda: notes)
    assert notes == [f"The model of the project that was closed is trained: {tmp_path / 'A.xmn'}"]
    assert (ready.told, ready.model_path, QgsProject.instance().isDirty()) == ([], "", False)


def test_a_model_chosen_during_a_training_stays_chosen(ready, engine_of, tmp_path):
    engine_of(TELL + "time.sleep(0.3)\n" + DONE.format(role="model", key="model_path"))
    notes = []
    ready.noted.connect(notes.append)
    ready.train(TrainOptions(model_path=str(tmp_path / "A.xmn")))
    ready.set_model_path(str(tmp_path / "B.xmn"))
    assert outcome(ready)[0] == "trained"
    assert ready.model_path == str(tmp_path / "B.xmn")
    assert notes[0] == f"The new model is {tmp_path / 'A.xmn'}; step 4 keeps the one that was chosen meanwhile"


@pytest.fixture
def mapping(ready, engine_of, scene, tmp_path) -> Session:
    """A job that maps with A.xmn and takes a moment."""
    path = shutil.copy(scene["truth"], tmp_path / "map.tif")
    engine_of(
        f'hear()\ntime.sleep(0.3)\nsay(type="done", outputs={{"map": {str(path)!r}}}, report={{"device": "cpu", "classes": []}}, notes=[])'
    )
    ready.set_model_path(str(tmp_path / "A.xmn"))
    ready.map(MapOptions(map_path=str(path)), agreed=str(path))
    return ready


def test_a_map_names_the_model_that_it_was_made_with(mapping, tmp_path):
    mapping.set_model_path(str(tmp_path / "B.xmn"))
    assert outcome(mapping)[0] == "mapped"
    [layer] = QgsProject.instance().mapLayersByName("map (classes)")
    assert layer.customProperty("xmodalnet/model") == str(tmp_path / "A.xmn")
    assert " · A · " in QgsProject.instance().layerTreeRoot().children()[1].name()


def test_a_map_of_a_closed_project_is_only_named(mapping, tmp_path):
    notes = []
    mapping.noted.connect(notes.append)
    another_project(tmp_path)
    wait_until(lambda: notes)
    assert notes == [f"The map of the project that was closed is done: {tmp_path / 'map.tif'}"]
    assert (mapping.told, len(QgsProject.instance().mapLayers())) == ([], 0)


def test_a_map_whose_inputs_are_gone_is_added_all_the_same(mapping):
    QgsProject.instance().removeMapLayers([layer.id() for layer in mapping.layers.values()])
    assert outcome(mapping)[0] == "mapped"
    assert len(QgsProject.instance().mapLayersByName("map (classes)")) == 1


def test_a_map_whose_style_cannot_be_written_is_added_all_the_same(mapping, tmp_path):
    (tmp_path / "map.qml").mkdir()
    notes = []
    mapping.noted.connect(notes.append)
    assert outcome(mapping)[0] == "mapped"
    assert notes[0].startswith("The style cannot be saved beside the map")
    assert len(QgsProject.instance().mapLayersByName("map (classes)")) == 1


def test_a_sample_for_a_closed_project_is_only_named(session, engine_of, scene, tmp_path):
    engine_of(f'hear()\ntime.sleep(0.3)\nsay(type="done", outputs={scene!r}, report={{}}, notes=[])')
    notes = []
    session.noted.connect(notes.append)
    session.load_sample(str(tmp_path))
    another_project(tmp_path)
    wait_until(lambda: notes)
    assert notes == [f"The sample scene for the project that was closed is in {Path(scene['msi']).parent}"]
    assert (session.told, session.layers) == ([], {})


def test_a_map_that_is_shown_is_not_written_over(mapping, tmp_path, monkeypatch):
    outcome(mapping)
    (tmp_path / "map_2.tif").touch()
    for name in ("map.tif", "../" + tmp_path.name + "/map.tif"):
        with pytest.raises(JobError, match=r"map\.tif' is shown in the project as layer 'map \(classes\)'") as caught:
            mapping.map(MapOptions(map_path=str(tmp_path / name)))
        assert caught.value.hint == "Call the new map something else, such as map_3.tif, or remove that layer"
    mapping._classify_job(MapOptions(map_path=str(tmp_path / "map_3.tif")))
    monkeypatch.setattr(os.path, "normcase", str.lower)  # as on Windows
    with pytest.raises(JobError, match=r"is shown in the project as layer 'map \(classes\)'"):
        mapping._classify_job(MapOptions(map_path=str(tmp_path / "MAP.tif")))


@pytest.mark.parametrize("fault", ["no suffix", "busy", "no engine"])
def test_a_training_that_cannot_start_saves_no_edits(ready, engine_of, tmp_path, monkeypatch, fault):
    engine_of("hear()\nhear()\nsay(type='cancelled')")
    vector = ready.labelling.vector
    steps = vector.undoStack().count()
    if fault == "busy":
        ready.load_sample(str(tmp_path / "s"))
    if fault == "no engine":
        monkeypatch.setattr(runtime, "find_engine_python", lambda: None)
    with pytest.raises(EngineError):
        ready.train(TrainOptions(model_path="/tmp/river" if fault == "no suffix" else ""))
    assert vector.isModified()
    assert vector.undoStack().count() == steps > 0


def test_options_and_reports_survive_with_the_project(ready, engine_of, tmp_path):
    engine_of(
        TELL
        + 'open(job["model_path"], "w").close()\n'
        + 'say(type="done", outputs={"model": job["model_path"], "report": job["report_path"]}, report={"classes": []}, notes=[])'
    )
    train = TrainOptions(holdout=0.5, epochs=7, seed=3, exchange=False, model_path=str(tmp_path / "m.xmn"))
    ready.set_train_options(train)
    ready.set_map_options(
        MapOptions(confidence=False, is_part=True, extent=QgsRectangle(0, 0, 1, 1), crs=UTM33, streams=("msi",))
    )
    ready.train(train)
    assert outcome(ready)[0] == "trained"
    ready.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert (ready.train_options, ready.map_options, ready.results) == (TrainOptions(), MapOptions(), LastResults())
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert ready.train_options == train
    assert ready.map_options == MapOptions(confidence=False, is_part=True)
    assert ready.results.training.outputs["report"] == str(tmp_path / "m.xmn.html")


@pytest.mark.parametrize("name", ["map.tif", "map.qml", "map_confidence.tif", "map.tif.html"])
def test_nothing_that_a_map_would_be_written_over_goes_unasked(ready, engine_of, scene, tmp_path, name):
    made = shutil.copy(scene["truth"], tmp_path / "made.tif")
    engine_of(f'hear()\nsay(type="done", outputs={{"map": {str(made)!r}}}, report={{"device": "cpu", "classes": []}}, notes=[])')
    ready.set_model_path(str(tmp_path / "A.xmn"))
    (tmp_path / name).write_text("the user's")
    options = MapOptions(map_path=str(tmp_path / "map.tif"))
    with pytest.raises(TargetExistsError, match=f"{name}' is there already") as refused:
        ready.map(options)
    assert refused.value.path == options.map_path
    ready.map(options, agreed=refused.value.path)
    assert outcome(ready)[0] == "mapped"


def test_a_changed_class_table_is_a_change_of_the_project(session, tmp_path):
    """Of a layer in a style of its own it is kept in the project alone."""
    layer = memory_layer(fields="field=kind:string")
    session.labelling.choose(layer, "kind")
    project = QgsProject.instance()
    for change in (
        lambda: session.labelling.add_class("Maize"),
        lambda: session.labelling.recolor_class(session.labelling.classes[0], "#123456"),
        lambda: session.labelling.rename_class(session.labelling.classes[0], "Corn"),
        lambda: session.labelling.remove_class(session.labelling.classes[0]),
    ):
        project.write(str(tmp_path / "p.qgz"))
        assert not project.isDirty()
        change()
        assert project.isDirty()


@pytest.fixture
def from_memory(ready) -> Session:
    """The labels lie in a layer that is no file."""
    layer = memory_layer(fields="field=kind:string")
    for place, name in enumerate(("Wood", "Lake")):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(square(400010 + 50 * place, 5799900))
        feature.setAttributes([name])
        layer.dataProvider().addFeatures([feature])
    ready.labelling.choose(layer, "kind")
    return ready


def temporary_copies() -> set[Path]:
    return set(Path(tempfile.gettempdir()).glob("xmodalnet_labels_*"))


def test_labels_in_memory_are_copied_before_they_are_learned(from_memory, engine_of, tmp_path):
    engine_of(TELL + DONE.format(role="model", key="model_path"))
    with no_thread_free():
        from_memory.train(TrainOptions(model_path=str(tmp_path / "m.xmn")))
        assert from_memory.is_busy
        assert from_memory.task.description() == "Copy layer 'shapes'"
        from_memory.labelling.vector.dataProvider().truncate()
    assert outcome(from_memory)[0] == "trained"
    labels = json.loads((tmp_path / "job.json").read_text())["labels"]
    copy = QgsVectorLayer(f"{labels['path']}|layername={labels['layer']}", "", "ogr")
    assert sorted(feature["kind"] for feature in copy.getFeatures()) == ["Lake", "Wood"]


def test_cancelled_while_labels_are_copied_nothing_is_trained_or_left(from_memory, engine_of, tmp_path):
    engine_of(TELL)
    before = temporary_copies()
    with no_thread_free():
        from_memory.train(TrainOptions(model_path=str(tmp_path / "m.xmn")))
        QCoreApplication.processEvents()
        from_memory.cancel()
        assert outcome(from_memory) == ("cancelled", None)
    assert not (tmp_path / "job.json").exists()
    assert temporary_copies() == before


@pytest.mark.parametrize("end", ["failed", "cancelled", "refused"])
def test_a_training_that_comes_to_nothing_leaves_no_copy_of_the_labels(from_memory, engine_of, tmp_path, monkeypatch, end):
    says = {
        "failed": 'say(type="failed", kind="LabelError", message="The labels lie on nothing", hint="")',
        "cancelled": 'open("begun", "w").close(); hear(); say(type="cancelled")',
        "refused": "",
    }
    engine_of(TELL + says[end])
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    from_memory.train(TrainOptions(model_path=str(tmp_path / "m.xmn")))
    assert len(temporary_copies()) == 1
    if end == "refused":  # the engine goes while the labels are copied
        monkeypatch.setattr(runtime, "find_engine_python", lambda: None)
    elif end == "cancelled":
        wait_until((tmp_path / "begun").exists)
        from_memory.cancel()
    assert outcome(from_memory)[0] == ("failed" if end == "refused" else end)
    assert temporary_copies() == set()


def test_labels_that_cannot_be_copied_are_told_and_nothing_is_trained(from_memory, engine_of, tmp_path):
    engine_of(TELL)
    before = temporary_copies()
    from_memory.train(TrainOptions(model_path=str(tmp_path / "m.xmn")))
    shutil.rmtree(next(iter(temporary_copies() - before)))  # as of somebody who clears temporary files
    name, error = outcome(from_memory)
    assert name == "failed"
    assert error.message == "Layer 'shapes' cannot be copied to a file"
    assert not (tmp_path / "job.json").exists()
