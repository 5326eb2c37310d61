"""What the algorithms leave, and what QGIS makes of it when it is loaded."""

import gc
import json
import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from xmodalnet.plugin import styling
from xmodalnet.plugin.processing.style_on_load import StyleOnLoad

from . import test_algorithms
from .conftest import in_project
from .test_algorithms import KEEP, run

MAPPED = 'say(type="done", outputs={"map": job["map_path"]}, report={}, notes=[])'
provider = test_algorithms.provider


@pytest.mark.parametrize(
    ("model", "target", "is_told"), [("TEMP", "m.tif", True), ("TEMP", "TEMP", False), ("m.xmn", "m.tif", False)]
)
def test_a_map_that_outlives_its_model_says_so(provider, engine_of, scene, tmp_path, model, target, is_told):
    """As the modeler runs it, where another step trained the model and its file was not asked for."""
    engine_of(KEEP + 'say(type="done", outputs={"map": job["map_path"]}, report={}, notes=[])')
    paths = [
        QgsProcessingUtils.generateTempFilename(suffix) if name == "TEMP" else str(tmp_path / name)
        for name, suffix in ((model, "MODEL.xmn"), (target, "MAP.tif"))
    ]
    Path(paths[0]).parent.mkdir(parents=True, exist_ok=True)
    Path(paths[0]).touch()
    feedback = QgsProcessingFeedback()
    run(provider, "classify", {"MODEL": paths[0], "MSI": scene["msi"], "MAP": paths[1]}, feedback)
    said = (
        f"made from a temporary file, which will be deleted: {paths[0]}. To be able to make the map again, give that file a name"
    )
    assert (said in feedback.textLog()) == is_told
    assert ("temporary" in feedback.textLog()) == is_told


def test_points_with_answers_are_not_written_over(provider, scene, tmp_path):
    """Nobody asks whether it may be, where no dialog is open."""
    path = tmp_path / "points.gpkg"
    given = {"MAP": scene["truth"], "SIZE": 10, "POINTS": str(path)}
    run(provider, "sampling", given, QgsProcessingFeedback())
    run(provider, "sampling", given, QgsProcessingFeedback())  # nothing was answered yet
    points = QgsVectorLayer(str(path), "points", "ogr")
    points.startEditing()
    points.changeAttributeValue(next(points.getFeatures()).id(), points.fields().indexOf("class"), "Water")
    assert points.commitChanges()
    before = path.read_bytes()
    del points
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    assert provider.algorithm("sampling").run(given, context, feedback, {})[1] is False
    assert f"'{path}' has answers at 1 of its points, which would be lost" in feedback.textLog()
    assert path.read_bytes() == before


@pytest.mark.parametrize("target", ["memory:", "points.shp", "ogr:dbname='p.gpkg' table=\"p\" (geom)"])
def test_points_go_to_a_geopackage_and_this_is_said_before(provider, scene, target):
    is_sound, text = provider.algorithm("sampling").checkParameterValues(
        {"MAP": scene["truth"], "POINTS": target}, QgsProcessingContext()
    )
    assert (is_sound, "Reference points is written as a GeoPackage" in text) == (False, True), text


@pytest.mark.parametrize(
    ("name", "output"),
    [("sampling", "POINTS"), ("suggest", "POINTS"), ("registration", "SHIFTS"), ("polygons", "POLYGONS"), ("areas", "AREAS")],
)
def test_a_file_that_the_project_shows_is_not_written_over_and_this_is_said_before(provider, scene, tmp_path, name, output):
    """Also where a model runs the algorithm, whose steps nobody asks before."""
    path = str(shutil.copy(scene["labels"], tmp_path / "shown.gpkg"))
    layer = in_project(QgsVectorLayer(path, "fields", "ogr"))
    given = {"MAP": scene["truth"], "MSI": scene["msi"], "LABELS": scene["labels"], "POLYGONS": scene["labels"], "TARGET": 1}
    given[output] = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
    algorithm, said = provider.algorithm(name), f"'{path}' is the file of layer 'fields', which would be written over"
    is_sound, text = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert (is_sound, said in text) == (False, True), text
    feedback = QgsProcessingFeedback()
    assert algorithm.run(given, QgsProcessingContext(), feedback, {})[1] is False
    assert said in feedback.textLog()
    QgsProject.instance().removeMapLayer(layer.id())
    assert algorithm.checkParameterValues(given, QgsProcessingContext()) == (True, "")


def test_polygons_go_to_a_geopackage_and_this_is_said_before(provider, scene):
    is_sound, text = provider.algorithm("polygons").checkParameterValues(
        {"MAP": scene["truth"], "POLYGONS": "memory:"}, QgsProcessingContext()
    )
    assert (is_sound, "Polygons is written as a GeoPackage" in text) == (False, True), text


def test_a_figure_that_is_not_known_is_there_all_the_same(provider, engine_of, scene, tmp_path):
    """Who chains algorithms asks for it by its name."""
    engine_of('say(type="done", outputs={"model": "m.xmn"}, report={"overall_accuracy": None}, notes=[])')
    given = {"MSI": scene["msi"], "LABELS": scene["labels"], "MODEL": str(tmp_path / "m.xmn")}
    feedback = QgsProcessingFeedback()
    results = run(provider, "train", given, feedback)
    assert {name: value for name, value in results.items() if value is None} == dict.fromkeys(
        ("REPORT", "OVERALL_ACCURACY", "OVERALL_ACCURACY_LOW", "OVERALL_ACCURACY_HIGH", "AVERAGE_ACCURACY", "KAPPA")
    )
    assert "No class field was given: 'class' was taken" in feedback.textLog()


def test_outputs_that_a_batch_leaves_empty_are_neither_made_nor_loaded(provider, engine_of, scene, tmp_path):
    """The panel of QGIS's batch gives them as layers without a name, for the project."""
    path = str(tmp_path / "m.tif")
    engine_of(f'{KEEP}say(type="done", outputs={{"map": "{path}"}}, report={{}}, notes=[])')
    project = QgsProject.instance()
    outputs = {
        name: QgsProcessingOutputLayerDefinition(path if name == "MAP" else "", project)
        for name in ("MAP", "CONFIDENCE", "UNCERTAINTY")
    }
    (tmp_path / "m.xmn").touch()
    context = QgsProcessingContext()
    context.setProject(project)
    given = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], "REPORT": "", **outputs}
    results, is_done = provider.algorithm("classify").run(given, context, QgsProcessingFeedback(), {}, False)
    assert is_done
    assert list(context.layersToLoadOnCompletion()) == [path]
    assert results == {"MAP": path, "CONFIDENCE": None, "UNCERTAINTY": None, "REPORT": None}
    job = json.loads((tmp_path / "job.json").read_text())
    assert (job["map_path"], job["confidence_path"], job["uncertainty_path"], job["report_path"]) == (path, None, None, None)


@pytest.mark.parametrize("is_relative", [False, True])
def test_the_map_is_styled_when_qgis_loads_it(provider, scene, monkeypatch, is_relative):
    layer = in_project(QgsRasterLayer(scene["truth"], "map"))
    monkeypatch.chdir(Path(scene["truth"]).parent)
    asked = "truth.tif" if is_relative else scene["truth"]
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("Classes", QgsProject.instance(), "MAP")
    context.addLayerToLoadOnCompletion(asked, details)
    StyleOnLoad.attach(context, scene["truth"], styling.style_class_map)
    context.layerToLoadOnCompletionDetails(asked).postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    assert layer.renderer().classes()[-1].label == "Water"


def test_polygons_have_the_colours_of_the_map_when_qgis_loads_them(algorithms, provider, scene, tmp_path, monkeypatch):
    """By the toolbox or a script they came in one random colour, though their file brings the right ones."""
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)  # newer ones want QGIS's own layer tree, which is none here
    context, feedback, algorithm = QgsProcessingContext(), QgsProcessingFeedback(), provider.algorithm("polygons")
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "p.gpkg"), QgsProject.instance())
    given = {"MAP": scene["truth"], "POLYGONS": output}
    assert algorithm.run(given, context, feedback, {}, False)[1]
    assert Postprocessing.handleAlgorithmResults(algorithm, context, feedback, parameters=given)
    [layer] = QgsProject.instance().mapLayers().values()
    truth = QgsRasterLayer(scene["truth"], "truth")
    shown = {each.value: (each.label, each.color.name()) for each in truth.renderer().classes() if each.value not in (0, 255)}
    drawn = {each.value(): (each.label(), each.symbol().color().name()) for each in layer.renderer().categories()}
    assert drawn == shown


@pytest.mark.parametrize("suffix", ["pdf", "svg"])
def test_a_page_that_is_given_up_leaves_nothing_and_ends_no_qgis(provider, scene, tmp_path, suffix):
    """All but the map was drawn by then, on a device that went before who paints on it."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    given = {"MAP": scene["truth"], "TITLE": "River", "PAGE": str(tmp_path / f"page.{suffix}")}
    task = QgsProcessingAlgRunnerTask(
        provider.algorithm("page"), given, context, feedback
    )  # which draws it, and waits for a thread
    assert not task.isCanceled()
    sip.delete(task)
    gc.collect()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("is_batch", [False, True])
def test_maps_of_a_batch_are_called_as_their_files(algorithms, provider, engine_of, scene, tmp_path, monkeypatch, is_batch):
    """A lone one is called as QGIS's own setting has it."""
    try:
        from processing.gui.BatchAlgorithmDialog import BatchFeedback
    except ImportError:  # since QGIS made the dialog in C++
        from qgis.core import QgsProcessingBatchFeedback as BatchFeedback
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)  # newer ones want QGIS's own layer tree, which is none here
    engine_of(f'{KEEP}import shutil; shutil.copy({scene["truth"]!r}, job["map_path"])\n' + MAPPED)
    (tmp_path / "m.xmn").touch()
    temporary = QgsProcessingUtils.generateTempFilename("MAP.tif")
    Path(temporary).parent.mkdir(parents=True, exist_ok=True)
    for path in (str(tmp_path / "north.tif"), str(tmp_path / "south.tif"), temporary):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        whole = QgsProcessingFeedback()
        feedback = BatchFeedback(3, whole) if is_batch else whole
        output = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
        given = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], "MAP": output}
        _, is_done = provider.algorithm("classify").run(given, context, feedback, {}, False)
        assert is_done
        assert Postprocessing.handleAlgorithmResults(provider.algorithm("classify"), context, feedback, parameters=given)
    names = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    assert names == (["Class map", "north", "south"] if is_batch else ["Class map"] * 3)


def test_a_temporary_folder_is_the_one_that_was_written(provider, engine_of, tmp_path):
    outputs = ", ".join(f'"{role}": job["folder"] + "/{role}"' for role in ("hsi", "msi", "sar", "labels", "truth"))
    engine_of(KEEP + f"say(type='done', outputs={{{outputs}}}, report={{}}, notes=[])")
    results = run(provider, "sample", {"FOLDER": "TEMPORARY_OUTPUT"}, QgsProcessingFeedback())
    assert results["FOLDER"] == json.loads((tmp_path / "job.json").read_text())["folder"]


def test_relative_paths_lie_where_qgis_was_started(provider, engine_of, scene, tmp_path, monkeypatch):
    home = tmp_path / "here"
    home.mkdir()
    shutil.copy(scene["msi"], home / "msi.tif")
    monkeypatch.setenv("GDAL_PAM_ENABLED", "NO")  # else GDAL writes a sidecar when it closes msi.tif, wherever we are by then
    monkeypatch.chdir(home)

    def job_of(name: str, **parameters: object) -> dict:
        engine_of(KEEP + 'say(type="failed", kind="JobError", message="enough", hint="")')
        with pytest.raises(QgsProcessingException, match="enough"):
            run(provider, name, parameters, QgsProcessingFeedback())
        return json.loads((tmp_path / "job.json").read_text())

    labels = {"LABELS": scene["labels"], "FIELD": "code"}
    train = job_of("train", MSI="msi.tif", MODEL="m.xmn", REPORT="r.html", **labels)
    assert (train["model_path"], train["report_path"]) == (str(home / "m.xmn"), str(home / "r.html"))
    assert train["layers"][0]["path"] == str(home / "msi.tif")
    mapped = job_of("classify", MSI="msi.tif", MODEL="m.xmn", MAP="a.tif", CONFIDENCE="c.tif", UNCERTAINTY="u.tif")
    paths = [mapped[name] for name in ("model_path", "map_path", "confidence_path", "uncertainty_path", "report_path")]
    assert paths == [str(home / name) for name in ("m.xmn", "a.tif", "c.tif", "u.tif")] + [None]
    assessed = job_of("assess", MAP="msi.tif", REPORT="r.html", MODEL="m.xmn", **labels)
    assert [assessed[name] for name in ("map_path", "report_path", "model_path")] == [
        str(home / name) for name in ("msi.tif", "r.html", "m.xmn")
    ]
    assert job_of("sample", FOLDER="scene")["folder"] == str(home / "scene")
