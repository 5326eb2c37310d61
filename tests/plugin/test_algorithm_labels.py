"""Which labels the algorithms give to the engine: of codes, of edits, and of what is selected."""

import json
import shutil

import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import styling
from xmodalnet.plugin.model_card import read_card

from . import test_algorithms
from .conftest import in_project
from .test_algorithms import KEEP, run

provider = test_algorithms.provider


@pytest.mark.parametrize(("name", "key", "work"), [("train", "labels", "MODEL"), ("assess", "reference", "REPORT")])
def test_the_codes_of_a_raster_are_called_as_its_layer_shows_them(provider, engine_of, scene, tmp_path, name, key, work):
    """One of the project by its renderer; a file by the style beside it, as QGIS would show it."""
    engine_of(f'{KEEP}say(type="done", outputs={{"model": "/m.xmn", "report": "/r.html"}}, report={{}}, notes=[])\n')
    path = str(shutil.copy(scene["truth"], tmp_path / "codes.tif"))
    layer = in_project(QgsRasterLayer(path, "codes"))
    styling.style_class_map(layer, [ClassSpec(1, "Wald", "#00aa00"), ClassSpec(2, "2", "#0000ff")])
    given = {"MSI": scene["msi"]} if name == "train" else {"MAP": scene["truth"]}
    given[work] = str(tmp_path / ("m.xmn" if name == "train" else "r.html"))
    run(provider, name, {**given, "LABEL_RASTER": layer}, QgsProcessingFeedback())
    first = json.loads((tmp_path / "job.json").read_text(encoding="utf-8"))[key]["classes"]
    styling.style_class_map(layer, [ClassSpec(1, "Forst", "#00aa00")])
    styling.write_qml(layer)
    QgsProject.instance().clear()
    run(provider, name, {**given, "LABEL_RASTER": path}, QgsProcessingFeedback())
    second = json.loads((tmp_path / "job.json").read_text(encoding="utf-8"))[key]["classes"]
    assert [(entry["code"], entry["name"], entry["color"]) for entry in first[:2]] == [
        (1, "Wald", "#00aa00"),
        (2, "", "#0000ff"),
    ]
    assert second[0] == {"code": 1, "name": "Forst", "color": "#00aa00"}


KEEP_COPY = (
    KEEP
    + """
import shutil
copied = job.get("labels") or job["reference"]
shutil.copy(copied["path"], "copied.gpkg")
"""
)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [({}, None), ({"IGNORE": ""}, None), ({"IGNORE": "255"}, [255]), ({"IGNORE": " 3, 255;-1"}, [3, 255, -1])],
)
def test_which_codes_of_a_raster_mean_no_label_may_be_told(provider, engine_of, scene, tmp_path, given, wanted):
    """Of a raster of bytes in which 0 is a class, nothing else would say so."""
    engine_of(KEEP + 'say(type="done", outputs={"model": "m.xmn"}, report={}, notes=[])')
    path = shutil.copy(scene["truth"], tmp_path / "codes.tif")
    parameters = {"MSI": scene["msi"], "LABEL_RASTER": str(path), "MODEL": str(tmp_path / "m.xmn"), **given}
    run(provider, "train", parameters, QgsProcessingFeedback())
    assert json.loads((tmp_path / "job.json").read_text(encoding="utf-8"))["labels"]["ignore"] == wanted


@pytest.mark.parametrize("told", ["none", "1-3", "-", ",", "1,,2"])
def test_what_is_no_code_is_told(provider, scene, told):
    given = {"MSI": scene["msi"], "LABEL_RASTER": scene["truth"], "MODEL": "TEMPORARY_OUTPUT", "IGNORE": told}
    feedback = QgsProcessingFeedback()
    assert provider.algorithm("train").run(given, QgsProcessingContext(), feedback, {})[1] is False
    assert f"Codes are whole numbers, not '{told}' (parameter IGNORE)" in feedback.textLog()


def test_shapes_have_no_codes_that_mean_none(provider, scene):
    given = {"MSI": scene["msi"], "LABELS": scene["labels"], "MODEL": "TEMPORARY_OUTPUT", "IGNORE": "255"}
    is_sound, text = provider.algorithm("train").checkParameterValues(given, QgsProcessingContext())
    assert (is_sound, text.startswith("IGNORE is of a raster of codes")) == (False, True)


@pytest.mark.parametrize("ending", ["done", "failed", "refused"])
@pytest.mark.parametrize("name", ["train", "suggest", "assess"])
def test_copies_of_labels_that_were_made_for_a_run_go_with_it(provider, engine_of, scene, tmp_path, monkeypatch, name, ending):
    """In a chain of thousands of runs they filled the disk."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "passing"))
    (tmp_path / "passing").mkdir()
    say = {"done": 'say(type="done", outputs={"model": "m", "points": "p.gpkg"}, report={}, notes=[])'}
    engine_of(KEEP_COPY + say.get(ending, 'say(type="failed", kind="JobError", message="enough", hint="")'))
    layer = in_project(QgsVectorLayer(scene["labels"], "labels", "ogr").materialize(QgsFeatureRequest()))
    given = {"MAP": scene["truth"], "MSI": scene["msi"], "LABELS": layer, "FIELD": "code", "POINTS": "TEMPORARY_OUTPUT"}
    given["MODEL" if name == "train" else "REPORT"] = str(tmp_path / ("m.xmn" if name == "train" else "r.html"))
    if ending == "refused":
        given |= {"REPORT": str(tmp_path / "r.txt"), "SEED": -1, "COUNT": 0}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert provider.algorithm(name).run(given, context, QgsProcessingFeedback(), {})[1] is (ending == "done")
    assert (tmp_path / "copied.gpkg").exists() is (ending != "refused")
    assert list((tmp_path / "passing").glob("xmodalnet_labels_*")) == []


def test_unsaved_edits_count_but_are_not_saved(provider, engine_of, scene, tmp_path):
    engine_of(KEEP_COPY + 'say(type="done", outputs={"model": "m"}, report={}, notes=[])')
    path = shutil.copy(scene["labels"], tmp_path / "labels.gpkg")
    layer = in_project(QgsVectorLayer(str(path), "labels", "ogr"))
    before = layer.featureCount()
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    parameters = {"MSI": scene["msi"], "LABELS": layer, "FIELD": "code", "MODEL": str(tmp_path / "m.xmn")}
    run(provider, "train", parameters, QgsProcessingFeedback())
    used = json.loads((tmp_path / "job.json").read_text())["labels"]["path"]
    assert used != str(path)
    assert QgsVectorLayer(str(tmp_path / "copied.gpkg"), "", "ogr").featureCount() == before - 1
    assert QgsVectorLayer(str(path), "", "ogr").featureCount() == before


@pytest.mark.parametrize("name", ["train", "suggest", "assess"])
@pytest.mark.parametrize("is_edited", [False, True])
def test_labels_may_be_those_that_are_selected(provider, engine_of, scene, tmp_path, name, is_edited):
    """With their classes alone: of one that has no shape the engine makes no model."""
    engine_of(KEEP_COPY + 'say(type="done", outputs={"model": "m.xmn", "points": "p.gpkg"}, report={}, notes=[])')
    layer = in_project(QgsVectorLayer(str(shutil.copy(scene["labels"], tmp_path / "labels.gpkg")), "labels", "ogr"))
    shapes = [next(shape for shape in layer.getFeatures() if shape["code"] == code) for code in (1, 3)]
    if is_edited:
        layer.startEditing()
        layer.changeAttributeValue(shapes[1].id(), layer.fields().indexOf("code"), 2)
    layer.selectByIds([shape.id() for shape in shapes])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    given = {"MSI": scene["msi"], "MAP": scene["truth"], "LABELS": chosen, "FIELD": "code", "MODEL": str(tmp_path / "m.xmn")}
    if name == "assess":
        del given["MODEL"]
    run(provider, name, {**given, "POINTS": "TEMPORARY_OUTPUT"}, QgsProcessingFeedback())
    job = json.loads((tmp_path / "job.json").read_text())
    labels = job["reference" if name == "assess" else "labels"]
    found = QgsVectorLayer(str(tmp_path / "copied.gpkg"), "", "ogr")
    assert sorted(shape["code"] for shape in found.getFeatures()) == [1, 2 if is_edited else 3]
    assert labels["origin"].startswith(f"{tmp_path / 'labels.gpkg'}|layername=labels|subset=2 selected #")
    if name != "assess":
        assert [spec["code"] for spec in job["classes"]] == sorted({shape["code"] for shape in found.getFeatures()})
    layer.rollBack()


def test_a_model_learns_the_classes_that_are_selected(provider, scene, tmp_path):
    """It was refused, with the advice to draw shapes of the others, or to remove them. Codes are those of the whole layer."""
    layer = in_project(QgsVectorLayer(scene["labels"], "labels", "ogr"))
    layer.selectByExpression("code in (2, 4)")
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    given = {"MSI": scene["msi"], "LABELS": chosen, "FIELD": "code", "EPOCHS": 1, "MODEL": str(tmp_path / "m.xmn")}
    results = run(provider, "train", given, QgsProcessingFeedback())
    assert [spec.code for spec in read_card(results["MODEL"]).classes] == [2, 4]
    job = json.loads((tmp_path / "m.xmn.job.json").read_text(encoding="utf-8"))
    assert job["labels"]["path"] == str(tmp_path / "m.xmn.labels.gpkg")
    assert (tmp_path / "m.xmn.labels.gpkg").is_file(), "it is to be done again"


def test_where_nothing_is_selected_nothing_is_trained(provider, scene):
    layer = in_project(QgsVectorLayer(scene["labels"], "labels", "ogr"))
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    given = {"MSI": scene["msi"], "LABELS": chosen, "FIELD": "code", "MODEL": "TEMPORARY_OUTPUT"}
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert provider.algorithm("train").run(given, context, feedback, {})[1] is False
    assert "No shape of layer 'labels' is selected. Select some, or give all of them" in feedback.textLog().replace("\n", ". ")


def test_the_dialog_offers_the_selected_shapes_alone(provider):
    """As it does for a source of features, and not for a layer."""
    for name in ("train", "suggest", "assess"):
        assert provider.algorithm(name).parameterDefinition("LABELS").type() == "source"
