"""What the algorithms ask for, and what they give to the engine."""

import json
import shutil

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)

from xmodalnet.engine.errors import JobError
from xmodalnet.engine.jobs import MOST_FOLDS, SampleJob
from xmodalnet.engine.map_jobs import SamplingJob
from xmodalnet.engine.specs import MOST_SMOOTHING
from xmodalnet.plugin.engine_process import run_job
from xmodalnet.plugin.processing.provider import Provider

from .conftest import in_project

KEEP = 'job = hear()["job"]\nopen("job.json", "w").write(json.dumps(job))\n'


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({}, (None, None, None)),
        ({"SAMPLING": 0, "STRATA": None, "COMPARE": None}, (None, None, None)),
        ({"SAMPLING": 1, "STRATA": "{truth}"}, ("stratified", "{truth}", None)),
        ({"SAMPLING": 2, "COMPARE": "{truth}"}, ("random", None, "{truth}")),
        ({"SAMPLING": 3}, (None, None, None)),
    ],
)
def test_the_sampling_design_goes_to_the_engine(provider, engine_of, scene, tmp_path, given, wanted):
    engine_of(KEEP + 'say(type="done", outputs={}, report={}, notes=[])')
    given = {name: value.format(**scene) if isinstance(value, str) else value for name, value in given.items()}
    parameters = {"MAP": scene["msi"], "LABEL_RASTER": scene["truth"], "REPORT": str(tmp_path / "r.html"), **given}
    results = run(provider, "assess", parameters, QgsProcessingFeedback())
    job = json.loads((tmp_path / "job.json").read_text())
    found = tuple(job[name] for name in ("sampling", "strata_path", "compare_path"))
    assert found == tuple(value.format(**scene) if value else None for value in wanted)
    assert results.get("ESTIMATED_ACCURACY") is None


@pytest.mark.parametrize(
    ("design", "given", "wanted", "said"),
    [
        (1, {}, ("stratified", "{truth}"), "within each class of a map"),
        (1, {"SAMPLING": 0, "MAP": "{truth}"}, ("stratified", None), "within each class of a map"),
        (1, {"STRATA": "{hsi}"}, ("stratified", "{hsi}"), "within each class of a map"),
        (0, {}, ("random", None), "drawn at random from a map"),
        (1, {"SAMPLING": 3}, (None, None), ""),
        (1, {"SAMPLING": 2}, ("random", None), ""),
        (1, {"LABEL_RASTER": "{truth}"}, (None, None), ""),
    ],
)
def test_points_that_were_drawn_here_say_how(provider, engine_of, scene, tmp_path, design, given, wanted, said):
    """They come from the truth; by default another map is judged."""
    points = str(tmp_path / "points.gpkg")
    run_job(SamplingJob(scene["truth"], points, ("random", "equal")[design], 16), lambda progress: None, lambda: False)
    engine_of(KEEP + 'say(type="done", outputs={}, report={}, notes=[])')
    given = {name: value.format(**scene) if isinstance(value, str) else value for name, value in given.items()}
    feedback = QgsProcessingFeedback()
    run(provider, "assess", {"MAP": scene["msi"], "LABELS": points, "REPORT": str(tmp_path / "r.html"), **given}, feedback)
    job = json.loads((tmp_path / "job.json").read_text())
    assert (job["sampling"], job["strata_path"]) == tuple(value and value.format(**scene) for value in wanted)
    assert ("they speak for the whole map" in feedback.textLog()) == bool(said)
    assert said in feedback.textLog()


@pytest.mark.parametrize("state", ["as it is", "edited", "selected", "edited and selected", "another CRS"])
def test_polygons_to_map_in_are_those_that_qgis_shows(provider, engine_of, scene, tmp_path, state):
    """Edits that are not saved count, as in the panel and for labels, and so do a selection and a CRS that was set."""
    engine_of(KEEP + 'say(type="done", outputs={"map": "m.tif"}, report={}, notes=[])')
    (tmp_path / "m.xmn").touch()
    layer = in_project(QgsVectorLayer(str(shutil.copy(scene["labels"], tmp_path / "areas.gpkg")), "areas", "ogr"))
    first, *others = sorted(feature.id() for feature in layer.getFeatures())
    if "edited" in state:
        layer.startEditing()
        layer.deleteFeatures(others[2:])
    if "selected" in state:
        layer.selectByIds([first])
    if state == "another CRS":
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    within = QgsProcessingFeatureSourceDefinition(layer.id(), "selected" in state)
    given = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], "WITHIN": within, "MAP": str(tmp_path / "m.tif")}
    run(provider, "classify", given, QgsProcessingFeedback())
    job = json.loads((tmp_path / "job.json").read_text())
    found = QgsVectorLayer(job["within_path"], "", "ogr")
    wanted = {"as it is": len(others) + 1, "edited": 3, "another CRS": len(others) + 1}.get(state, 1)
    assert (found.featureCount(), found.crs().authid()) == (wanted, layer.crs().authid())
    assert (job["within_path"] == str(tmp_path / "areas.gpkg")) is (state == "as it is")
    assert job["within_origin"] == ("areas, 1 selected" if "selected" in state else "areas"), "as in the panel"
    layer.rollBack()


def test_polygons_that_cannot_be_read_are_no_map_of_everything(provider, engine_of, scene, tmp_path):
    engine_of(KEEP)
    (tmp_path / "m.xmn").touch()
    given = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], "WITHIN": "gone.gpkg", "MAP": str(tmp_path / "m.tif")}
    feedback = QgsProcessingFeedback()
    with pytest.raises(AssertionError):
        run(provider, "classify", given, feedback)
    assert "Could not load source layer for WITHIN: gone.gpkg not found" in feedback.textLog()
    assert not (tmp_path / "job.json").exists()


@pytest.mark.parametrize(
    ("extent", "area", "area_crs"),
    [
        ("13.5,13.6,52.3,52.4 [EPSG:4326]", [13.5, 52.3, 13.6, 52.4], "EPSG:4326"),
        ("400000,400300,5799000,5799500", [400000, 5799000, 400300, 5799500], ""),
    ],
)
def test_an_extent_goes_to_the_engine_in_its_own_crs(provider, engine_of, scene, tmp_path, extent, area, area_crs):
    engine_of(KEEP + 'say(type="done", outputs={"map": "m.tif"}, report={}, notes=[])')
    (tmp_path / "m.xmn").touch()
    given = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], "EXTENT": extent, "MAP": str(tmp_path / "m.tif")}
    run(provider, "classify", given, QgsProcessingFeedback())
    job = json.loads((tmp_path / "job.json").read_text())
    assert (job["area"], job["area_crs"]) == (area, area_crs)


@pytest.mark.parametrize(
    ("algorithm", "given", "wanted"),
    [
        ("train", {}, 4.0),
        ("train", {"SMOOTHING": 0}, 0.0),
        ("train", {"SMOOTHING": "7.5"}, 7.5),
        ("classify", {}, None),
        ("classify", {"SMOOTHING": None}, None),
        ("classify", {"SMOOTHING": ""}, None),
        ("classify", {"SMOOTHING": NULL}, None),
        ("classify", {"SMOOTHING": 0}, 0.0),
        ("classify", {"SMOOTHING": "0"}, 0.0),
        ("classify", {"SMOOTHING": 7.5}, 7.5),
    ],
)
def test_the_smoothing_goes_to_the_engine_and_an_empty_one_is_no_zero(
    provider, engine_of, scene, tmp_path, algorithm, given, wanted
):
    engine_of(KEEP + 'say(type="done", outputs={"map": "m.tif", "model": "m.xmn"}, report={}, notes=[])')
    outputs = {"classify": {"MAP": str(tmp_path / "m.tif")}, "train": {"LABELS": scene["labels"], "FIELD": "code"}}
    parameters = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], **outputs[algorithm], **given}
    run(provider, algorithm, parameters, QgsProcessingFeedback())
    assert json.loads((tmp_path / "job.json").read_text())["smoothing"] == wanted


@pytest.mark.parametrize(
    ("algorithm", "given", "wanted"),
    [("train", {}, 0.25), ("train", {"PRIOR": 0}, 0.0), ("classify", {}, None), ("classify", {"PRIOR": 0}, 0.0)],
)
def test_the_class_prior_goes_to_the_engine(provider, engine_of, scene, tmp_path, algorithm, given, wanted):
    engine_of(KEEP + 'say(type="done", outputs={"map": "m.tif", "model": "m.xmn"}, report={}, notes=[])')
    outputs = {"classify": {"MAP": str(tmp_path / "m.tif")}, "train": {"LABELS": scene["labels"], "FIELD": "code"}}
    parameters = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], **outputs[algorithm], **given}
    run(provider, algorithm, parameters, QgsProcessingFeedback())
    assert json.loads((tmp_path / "job.json").read_text())["prior"] == wanted


NO_LAYER = "No layer is given: choose at least one raster layer"
TWICE = "Labels are given twice, as a vector layer and as a raster: leave one of them empty"
NO_LABELS = "No labels are given: choose a vector layer and its class field, or a raster of codes"


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("train", {}, f"{NO_LABELS}\n{NO_LAYER}"),
        ("train", {"MSI": "msi", "LABELS": "", "LABEL_RASTER": None}, NO_LABELS),
        ("train", {"MSI": "msi", "LABELS": "labels"}, ""),
        ("train", {"MSI": "msi", "LABEL_RASTER": "truth"}, ""),
        ("train", {"MSI": "msi", "LABELS": "labels", "LABEL_RASTER": "truth"}, TWICE),
        ("suggest", {"MSI": "msi"}, NO_LABELS),
        ("assess", {"MAP": "truth"}, NO_LABELS),
        ("classify", {"MODEL": "m.xmn"}, NO_LAYER),
        ("registration", {}, NO_LAYER),
    ],
)
def test_what_is_missing_is_said_before_it_runs(provider, scene, name, given, told):
    algorithm = provider.algorithm(name)
    outputs = {each.name(): "TEMPORARY_OUTPUT" for each in algorithm.destinationParameterDefinitions()}
    parameters = {**outputs, **{key: scene.get(value, value) for key, value in given.items()}}
    assert algorithm.checkParameterValues(parameters, QgsProcessingContext()) == (not told, told)


def test_the_first_target_gives_the_pixels(provider, engine_of, scene, tmp_path):
    """To the engine it is the target's layer that stands first."""
    engine_of(KEEP + 'say(type="done", outputs={"model": "m.xmn"}, report={}, notes=[])')
    given = {"LABELS": scene["labels"], "FIELD": "code", "MODEL": str(tmp_path / "m.xmn"), "HSI": scene["hsi"]}
    run(provider, "train", {"MSI": scene["msi"], "OTHER": scene["sar"], **given, "TARGET": "4,2"}, QgsProcessingFeedback())
    job = json.loads((tmp_path / "job.json").read_text())
    assert [layer["stream"] for layer in job["layers"]] == ["hsi", "other", "msi"]


def test_what_is_the_target_by_default_is_said_where_qgis_says_one_option_selected(provider):
    for name in ("train", "suggest"):
        assert "default: the last one given" in provider.algorithm(name).parameterDefinition("TARGET").description()


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({}, []),
        ({"TARGET": 0}, []),
        ({"TARGET": 2}, ["msi"]),
        ({"TARGET": "2,4"}, ["msi", "other"]),
        ({"TARGET": [4]}, ["other"]),
    ],
)
def test_elevation_has_its_place_and_targets_may_be_several(provider, engine_of, scene, tmp_path, given, wanted):
    engine_of(KEEP + 'say(type="done", outputs={"model": "m.xmn"}, report={}, notes=[])')
    labels = {"LABELS": scene["labels"], "FIELD": "code", "MODEL": str(tmp_path / "m.xmn")}
    run(provider, "train", {"MSI": scene["msi"], "OTHER": scene["sar"], **labels, **given}, QgsProcessingFeedback())
    job = json.loads((tmp_path / "job.json").read_text())
    assert [(layer["stream"], layer["kind"]) for layer in job["layers"]] == [("msi", "msi"), ("other", "other")]
    assert job["target"] == wanted


@pytest.mark.parametrize(("given", "wanted"), [({}, None), ({"START": ""}, None), ({"START": "/old.xmn"}, "/old.xmn")])
def test_a_model_to_continue_from_goes_to_the_engine(provider, engine_of, scene, tmp_path, given, wanted):
    engine_of(KEEP + 'say(type="done", outputs={"model": "m.xmn"}, report={}, notes=[])')
    parameters = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], "LABELS": scene["labels"], "FIELD": "code", **given}
    run(provider, "train", parameters, QgsProcessingFeedback())
    assert json.loads((tmp_path / "job.json").read_text())["start_path"] == wanted


@pytest.mark.parametrize(("given", "wanted"), [({}, -1), ({"FOLDS": 0}, 0), ({"FOLDS": 5}, 5), ({"FOLDS": "3"}, 3)])
def test_the_folds_go_to_the_engine(provider, engine_of, scene, tmp_path, given, wanted):
    engine_of(KEEP + 'say(type="done", outputs={"model": "m.xmn"}, report={}, notes=[])')
    parameters = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], "LABELS": scene["labels"], "FIELD": "code", **given}
    run(provider, "train", parameters, QgsProcessingFeedback())
    assert json.loads((tmp_path / "job.json").read_text())["folds"] == wanted


def test_folds_are_an_advanced_choice_of_as_many_as_the_engine_takes(provider):
    asked = provider.algorithm("train").parameterDefinition("FOLDS")
    assert (asked.minimum(), asked.maximum(), asked.defaultValue()) == (-1, MOST_FOLDS, -1)
    assert asked.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced


@pytest.mark.parametrize(("parameter", "most"), [("SMOOTHING", MOST_SMOOTHING), ("PRIOR", 1)])
def test_no_more_is_offered_than_the_engine_takes(provider, parameter, most):
    for name in ("train", "classify"):
        asked = provider.algorithm(name).parameterDefinition(parameter)
        assert (asked.minimum(), asked.maximum()) == (0, most)
        assert asked.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced


def test_the_confidence_is_called_calibrated_only_where_labels_were_held_out(provider):
    assert (
        "calibrated, so that about 80 % of the pixels of 0.8 are right, only if labels were held out"
        in provider.algorithm("classify").shortHelpString()
    )


def test_the_sample_is_no_larger_than_the_engine_makes_it(provider):
    largest = provider.algorithm("sample").parameterDefinition("SIZE").maximum()
    SampleJob("folder", size_px=int(largest)).check()
    with pytest.raises(JobError):
        SampleJob("folder", size_px=int(largest) + 1).check()


@pytest.fixture
def provider(qgis_app):
    made = Provider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def test_every_algorithm_explains_itself(provider):
    for algorithm in provider.algorithms():
        assert len(algorithm.shortHelpString()) > 100
        assert algorithm.displayName()
        assert algorithm.group()
        assert not algorithm.icon().isNull()
        assert all(parameter.description() for parameter in algorithm.parameterDefinitions())


def test_cancelling_ends_the_engine(provider, engine_of, tmp_path):
    engine_of('hear()\nsay(type="progress", fraction=0.5, stage="half")\nhear()\nopen("asked", "w")\nsay(type="cancelled")')
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: feedback.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(provider, "sample", {"FOLDER": str(tmp_path / "s")}, feedback)
    assert (tmp_path / "asked").exists()


def run(provider: Provider, name: str, parameters: dict, feedback: QgsProcessingFeedback) -> dict:
    """In this process, where an exception keeps its type."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, is_done = provider.algorithm(name).run(parameters, context, feedback, {}, False)
    assert is_done
    return results


@pytest.mark.parametrize(("given", "wanted"), [({}, None), ({"CLUSTER": " "}, None), ({"CLUSTER": "tcp://h:1 "}, "tcp://h:1")])
def test_the_cluster_goes_into_the_job(provider, engine_of, scene, tmp_path, given, wanted):
    engine_of(KEEP + 'say(type="failed", kind="JobError", message="enough", hint="")')
    parameters = {"MSI": scene["msi"], "MODEL": str(tmp_path / "m.xmn"), "MAP": str(tmp_path / "a.tif"), **given}
    with pytest.raises(QgsProcessingException, match="enough"):
        run(provider, "classify", parameters, QgsProcessingFeedback())
    assert json.loads((tmp_path / "job.json").read_text())["cluster"] == wanted


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({}, {"streams": [], "nodata": None, "smoothing": None, "tile_px": 512}),
        (
            {"STREAM": 2, "NODATA": 0, "SMOOTHING": 0, "TILE": 64},
            {"streams": ["msi"], "nodata": 0.0, "smoothing": 0.0, "tile_px": 64},
        ),
    ],
)
def test_what_deepness_will_see_goes_to_the_engine(provider, engine_of, tmp_path, given, wanted):
    engine_of(KEEP + 'say(type="done", outputs={"onnx": job["onnx_path"]}, report={}, notes=[])')
    (tmp_path / "m.xmn").touch()
    parameters = {"MODEL": str(tmp_path / "m.xmn"), "ONNX": str(tmp_path / "m.onnx"), **given}
    run(provider, "export_onnx", parameters, QgsProcessingFeedback())
    job = json.loads((tmp_path / "job.json").read_text(encoding="utf-8"))
    assert {name: job[name] for name in wanted} == wanted


def test_author_and_notes_go_to_the_engine(provider, engine_of, scene, tmp_path):
    engine_of(KEEP + 'say(type="done", outputs={"model": "m.xmn"}, report={}, notes=[])')
    parameters = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], "LABELS": scene["labels"], "FIELD": "code"}
    run(provider, "train", {**parameters, "AUTHOR": "Ada", "NOTES": "Summer\nonly"}, QgsProcessingFeedback())
    job = json.loads((tmp_path / "job.json").read_text())
    assert (job["author"], job["notes"]) == ("Ada", "Summer\nonly")


class Log(QgsProcessingFeedback):
    """Keeps apart what is a warning."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []

    def pushInfo(self, info: str) -> None:
        self.told.append(("info", info))

    def pushWarning(self, warning: str) -> None:
        self.told.append(("warning", warning))


@pytest.mark.parametrize(("name", "work"), [("train", "MODEL"), ("classify", "MAP"), ("assess", "REPORT")])
def test_what_a_result_is_to_be_doubted_for_is_a_warning(provider, engine_of, scene, tmp_path, name, work):
    """In a log of many runs nobody finds it among what was left out."""
    notes = '["Left out: 1 shape empty or damaged", "It remembers"]'
    outputs = '{"model": "m.xmn", "map": "m.tif", "report": "r.html"}'
    engine_of(KEEP + f'say(type="done", outputs={outputs}, report={{"doubts": ["It remembers"]}}, notes={notes})')
    (tmp_path / "m.xmn").touch()
    given = {
        "MSI": scene["msi"],
        "LABELS": scene["labels"],
        "FIELD": "code",
        "MODEL": str(tmp_path / "m.xmn"),
        "MAP": scene["truth"],
    }
    given[work] = str(tmp_path / {"MODEL": "n.xmn", "MAP": "m.tif", "REPORT": "r.html"}[work])
    log = Log()
    run(provider, name, given, log)
    assert [entry for entry in log.told if "It " in entry[1] or "Left" in entry[1]] == [
        ("info", "Left out: 1 shape empty or damaged"),
        ("warning", "It remembers"),
    ]


def test_the_log_of_a_map_has_the_notes_that_its_model_told_of(provider, engine_of, scene, tmp_path):
    """qgis_process kept back what the command line said: of some classes nothing tells how right the map is."""
    of_model = "No labels of 'Water' were held out: nothing tells how right the map is there"
    ending = f'say(type="done", outputs={{"map": job["map_path"]}}, report={{"of_model": [{of_model!r}]}}, notes=["One"])'
    engine_of(KEEP + ending)
    feedback = QgsProcessingFeedback()
    given = {"MODEL": str(tmp_path / "m.xmn"), "MSI": scene["msi"], "MAP": str(tmp_path / "map.tif")}
    (tmp_path / "m.xmn").touch()
    run(provider, "classify", given, feedback)
    assert f"One\n{of_model}" in feedback.textLog()
