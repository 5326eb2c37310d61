"""Every algorithm through qgis_process, as scripts and servers call it, with the real engine behind."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from xmodalnet.engine.errors import JobError
from xmodalnet.engine.jobs import MOST_FOLDS, SampleJob
from xmodalnet.engine.map_jobs import SamplingJob
from xmodalnet.engine.specs import MOST_SMOOTHING, ClassSpec
from xmodalnet.plugin import styling
from xmodalnet.plugin.engine_process import run_job
from xmodalnet.plugin.processing.algorithm import StyleOnLoad
from xmodalnet.plugin.processing.provider import Provider

from .conftest import in_project
from .toolbox import qgis_process

KEEP = 'job = hear()["job"]\nopen("job.json", "w").write(json.dumps(job))\n'
MAPPED = 'say(type="done", outputs={"map": job["map_path"]}, report={}, notes=[])'


def test_train_writes_a_model_and_tells_its_accuracy(model):
    assert Path(model["MODEL"]).stat().st_size > 10_000
    assert "<html" in Path(model["REPORT"]).read_text(encoding="utf-8")[:500].lower()
    assert 0 <= model["OVERALL_ACCURACY_LOW"] < model["OVERALL_ACCURACY"] <= model["OVERALL_ACCURACY_HIGH"] <= 1
    job = json.loads(Path(model["MODEL"] + ".job.json").read_text(encoding="utf-8"))
    assert [layer["stream"] for layer in job["layers"]] == ["hsi", "msi"]
    assert job["fit"]["epochs"] == 2


def test_classify_maps_from_the_target_alone_and_assess_compares(profile, scene, model, tmp_path):
    mapped, said = qgis_process(
        profile, "classify", MODEL=model["MODEL"], MSI=scene["msi"], MAP=tmp_path / "map.tif", CONFIDENCE=tmp_path / "c.tif"
    )
    assert mapped, said
    codes = gdal.Open(mapped["MAP"]).ReadAsArray()
    confidence = gdal.Open(mapped["CONFIDENCE"]).ReadAsArray()
    assert codes.shape == (96, 96)
    assert set(np.unique(codes)) <= {*range(1, 9), 255}
    assert 0 <= np.nanmin(confidence) <= np.nanmax(confidence) <= 1
    assessed, said = qgis_process(profile, "assess", MAP=mapped["MAP"], LABEL_RASTER=scene["truth"], REPORT=tmp_path / "r.html")
    assert assessed, said
    truth = gdal.Open(scene["truth"]).ReadAsArray()
    assert assessed["OVERALL_ACCURACY"] == pytest.approx((codes == truth)[codes != 255].mean(), abs=0.02)
    assert (tmp_path / "r.html").is_file()


def written(path: Path, codes: np.ndarray, like: str) -> str:
    """A raster of codes in the place of another, 0 for no data."""
    source = gdal.Open(like)
    made = gdal.GetDriverByName("GTiff").Create(str(path), source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Byte)
    made.SetGeoTransform(source.GetGeoTransform())
    made.SetProjection(source.GetProjection())
    made.GetRasterBand(1).SetNoDataValue(0)
    made.GetRasterBand(1).WriteArray(codes)
    made.FlushCache()
    return str(path)


def test_two_maps_are_compared_and_one_is_cleaned(profile, scene, tmp_path):
    """The truth, and the truth with one lonely pixel."""
    truth = gdal.Open(scene["truth"]).ReadAsArray()
    codes = truth.copy()
    row, col = next(
        (row, col)
        for row in range(1, 95)
        for col in range(1, 95)
        if len(set(truth[row - 1 : row + 2, col - 1 : col + 2].flat)) == 1
    )
    codes[row, col] = truth[row, col] % 8 + 1
    other = written(tmp_path / "other.tif", codes, scene["truth"])
    results, said = qgis_process(
        profile, "compare", MAP=scene["truth"], OTHER=other, CHANGE=tmp_path / "change.tif", REPORT=tmp_path / "r.html"
    )
    assert results, said
    assert (results["CHANGED_PIXELS"], round(results["CHANGED_SHARE"] * 96 * 96)) == (1, 1)
    change = gdal.Open(results["CHANGE"]).ReadAsArray()
    assert (np.argwhere(change > 0) == [[row, col]]).all()
    results, said = qgis_process(profile, "majority", MAP=other, CLEANED=tmp_path / "cleaned.tif")
    assert results, said
    assert gdal.Open(results["CLEANED"]).ReadAsArray()[row, col] == truth[row, col]
    assert results["CHANGED_PIXELS"] >= 1


def test_assess_estimates_from_a_sample_and_compares_two_maps(profile, scene, tmp_path):
    """The map is the truth with its upper half turned; the strata are the truth's classes, the other map is the truth."""
    truth = gdal.Open(scene["truth"]).ReadAsArray()
    codes, sample = truth.copy(), np.zeros_like(truth)
    codes[:48] = codes[:48, ::-1]
    sample[::7, ::7] = truth[::7, ::7]
    results, said = qgis_process(
        profile,
        "assess",
        MAP=written(tmp_path / "map.tif", codes, scene["truth"]),
        LABEL_RASTER=written(tmp_path / "sample.tif", sample, scene["truth"]),
        SAMPLING=1,
        STRATA=scene["truth"],
        COMPARE=scene["truth"],
        REPORT=tmp_path / "r.html",
    )
    assert results, said
    assert abs(results["ESTIMATED_ACCURACY"] - (codes == truth).mean()) < 2 * results["ESTIMATED_ACCURACY_MARGIN"] < 0.3
    assert results["MCNEMAR_P"] < 0.001
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "within each stratum of" in text
    assert "Another map" in text


def test_bands_are_stacked_in_their_order(profile, scene, tmp_path):
    source = gdal.Open(scene["msi"])
    for number, name in ((1, "S2A_x_B04"), (2, "S2A_x_B02")):
        gdal.Translate(str(tmp_path / f"{name}.tif"), source, bandList=[number])
    bands = [str(tmp_path / f"S2A_x_{name}.tif") for name in ("B04", "B02")]
    results, said = qgis_process(profile, "stack_bands", BANDS=bands, IMAGE=tmp_path / "image.vrt")
    assert results == {"IMAGE": str(tmp_path / "image.vrt")}, said
    image = gdal.Open(results["IMAGE"])
    assert [image.GetRasterBand(number).GetDescription() for number in (1, 2)] == ["B2", "B1"]  # as the files say
    assert (image.ReadAsArray() == source.ReadAsArray()[[1, 0]]).all()
    results, said = qgis_process(profile, "stack_bands", BANDS=bands, IMAGE=tmp_path / "image.tif")
    assert not results
    assert "is no virtual raster" in said


def test_registration_finds_that_the_sample_lies_right(profile, scene, tmp_path):
    shifts = tmp_path / "shifts.gpkg"
    results, said = qgis_process(profile, "registration", HSI=scene["hsi"], MSI=scene["msi"], TARGET=1, SHIFTS=shifts)
    assert results, said
    assert results["LARGEST_PX"] < 0.3
    assert QgsVectorLayer(results["SHIFTS"], "shifts").featureCount() > 0
    _, said = qgis_process(profile, "registration", HSI=scene["hsi"], SAR=scene["sar"], TARGET=1)
    assert "The target MSI is none of the layers" in said


def test_places_to_label_next_are_points_with_two_classes(profile, scene, tmp_path):
    points = tmp_path / "next.gpkg"
    given = {"LABELS": scene["labels"], "FIELD": "class", "COUNT": 6, "POINTS": points}
    results, said = qgis_process(profile, "suggest", HSI=scene["hsi"], MSI=scene["msi"], **given)
    assert results, said
    layer, image = QgsVectorLayer(results["POINTS"], "next"), QgsRasterLayer(scene["msi"])
    found = list(layer.getFeatures())
    assert [feature["place"] for feature in found] == [1, 2, 3, 4, 5, 6]
    assert all(image.extent().contains(feature.geometry().asPoint()) for feature in found)
    names = {feature["class"] for feature in QgsVectorLayer(scene["labels"], "labels").getFeatures()}
    assert {feature[name] for feature in found for name in ("class_1", "class_2")} <= names
    assert all(0 < feature["share_2"] <= feature["share_1"] <= 1 for feature in found)


def test_sampling_draws_points_of_every_class(profile, scene, tmp_path):
    results, said = qgis_process(profile, "sampling", MAP=scene["truth"], DESIGN=1, SIZE=40, POINTS=tmp_path / "points.gpkg")
    assert results, said
    layer = QgsVectorLayer(results["POINTS"], "points")
    truth = gdal.Open(scene["truth"])
    left, size, _, top, _, _ = truth.GetGeoTransform()
    codes = truth.ReadAsArray()
    places = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    found = [int(codes[int((top - place.y()) / size), int((place.x() - left) / size)]) for place in places]
    assert [found.count(code) for code in range(1, 9)] == [5] * 8
    assert 0.05 < results["EXPECTED_MARGIN"] < 0.3


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


def test_another_sensor_is_resampled_or_refused_with_a_sentence(profile, scene, model, tmp_path):
    """Nothing in QGIS stands in the way of what the engine can do; what it cannot, it says before it maps."""
    mapped, said = qgis_process(profile, "classify", MODEL=model["MODEL"], MSI=scene["hsi"], MAP=tmp_path / "map.tif")
    assert "Layer 'MSI' has other bands than the model learned from: 120 bands were resampled to 12" in said
    assert gdal.Open(mapped["MAP"]).ReadAsArray().shape == (96, 43)
    refused, said = qgis_process(profile, "classify", MODEL=model["MODEL"], HSI=scene["msi"], MAP=tmp_path / "no.tif")
    assert not refused
    assert "Layer 'HSI' has no band near" in said
    assert "Choose a layer of the same sensor" in said
    assert not list(tmp_path.glob("no*"))


def test_an_extent_cuts_the_map(profile, scene, model, tmp_path):
    layer = QgsRasterLayer(scene["msi"], "msi").extent()
    box = f"{layer.xMinimum()},{layer.xMinimum() + 300},{layer.yMaximum() - 200},{layer.yMaximum()} [EPSG:32633]"
    mapped, said = qgis_process(profile, "classify", MODEL=model["MODEL"], MSI=scene["msi"], EXTENT=box, MAP=tmp_path / "map.tif")
    assert mapped, said
    assert gdal.Open(mapped["MAP"]).ReadAsArray().shape == (20, 30)


def test_a_map_is_kept_to_the_polygons_that_are_given(profile, scene, model, tmp_path):
    """The labels' own shapes, of a layer of the file; what lies between them is no data."""
    mapped, said = qgis_process(
        profile, "classify", MODEL=model["MODEL"], MSI=scene["msi"], WITHIN=scene["labels"], MAP=tmp_path / "map.tif"
    )
    assert mapped, said
    codes = gdal.Open(mapped["MAP"]).ReadAsArray()
    assert 0 < (codes != 255).sum() < 0.2 * codes.size
    job = json.loads((tmp_path / "map.tif.job.json").read_text())
    assert job["within_path"] == str(scene["labels"])


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
NO_LABELS = "No labels are given: choose a vector layer and its class field, or a raster of codes"


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("train", {}, f"{NO_LABELS}\n{NO_LAYER}"),
        ("train", {"MSI": "msi", "LABELS": "", "LABEL_RASTER": None}, NO_LABELS),
        ("train", {"MSI": "msi", "LABELS": "labels"}, ""),
        ("train", {"MSI": "msi", "LABEL_RASTER": "truth"}, ""),
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


def test_sample_makes_the_scene(profile, tmp_path):
    results, said = qgis_process(profile, "sample", SIZE=64, FOLDER=tmp_path / "scene")
    assert results, said
    assert QgsRasterLayer(results["MSI"], "").width() == 64
    assert QgsVectorLayer(results["LABELS"], "", "ogr").featureCount() > 8


@pytest.mark.parametrize(
    ("algorithm", "parameters", "message", "hint"),
    [
        ("train", {"MODEL": "m.xmn"}, "No labels are given", "choose a vector layer and its class field"),
        ("classify", {"MODEL": "absent.xmn", "MSI": "{msi}", "MAP": "map.tif"}, "absent.xmn", ""),
        ("classify", {"MODEL": "{garbage}", "MSI": "{msi}", "MAP": "map.tif"}, "garbage.xmn", ""),
        (
            "train",
            {"MSI": "{msi}", "LABELS": "{labels}", "FIELD": "code", "TARGET": 1, "MODEL": "m.xmn"},
            "The target 'HSI' is none",
            "msi",
        ),
        (
            "assess",
            {"MAP": "{truth}", "LABEL_RASTER": "{truth}", "STRATA": "{truth}", "REPORT": "r.html"},
            "Strata are given",
            "Choose the sampling 'stratified'",
        ),
    ],
)
def test_a_mistake_is_a_sentence(profile, scene, tmp_path, algorithm, parameters, message, hint):
    garbage = Path(scene["msi"]).with_name("garbage.xmn")
    garbage.write_bytes(b"no zip at all")
    given = {name: str(value).format(garbage=garbage, **scene) for name, value in parameters.items()}
    given = {
        name: tmp_path / value if value in ("m.xmn", "absent.xmn", "map.tif", "r.html") else value
        for name, value in given.items()
    }
    results, said = qgis_process(profile, algorithm, **given)
    assert results == {}
    assert message in said
    assert hint in said
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


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


def test_unsaved_edits_count_but_are_not_saved(provider, engine_of, scene, tmp_path):
    engine_of(KEEP + 'say(type="done", outputs={"model": "m"}, report={}, notes=[])')
    path = shutil.copy(scene["labels"], tmp_path / "labels.gpkg")
    layer = in_project(QgsVectorLayer(str(path), "labels", "ogr"))
    before = layer.featureCount()
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    parameters = {"MSI": scene["msi"], "LABELS": layer, "FIELD": "code", "MODEL": str(tmp_path / "m.xmn")}
    run(provider, "train", parameters, QgsProcessingFeedback())
    used = json.loads((tmp_path / "job.json").read_text())["labels"]["path"]
    assert used != str(path)
    assert QgsVectorLayer(used, "", "ogr").featureCount() == before - 1
    assert QgsVectorLayer(str(path), "", "ogr").featureCount() == before


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
    assert (f"makes it again only until QGIS is closed: {paths[0]} will be gone" in feedback.textLog()) == is_told
    assert ("only until" in feedback.textLog()) == is_told


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


@pytest.mark.parametrize("is_batch", [False, True])
def test_maps_of_a_batch_are_called_as_their_files(algorithms, provider, engine_of, scene, tmp_path, is_batch):
    """A lone one is called as QGIS's own setting has it."""
    try:
        from processing.gui.BatchAlgorithmDialog import BatchFeedback
    except ImportError:  # since QGIS made the dialog in C++
        from qgis.core import QgsProcessingBatchFeedback as BatchFeedback
    from processing.gui.Postprocessing import handleAlgorithmResults

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
        assert handleAlgorithmResults(provider.algorithm("classify"), context, feedback, parameters=given)
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


def test_a_cluster_maps_as_the_engine_does(profile, scene, model, tmp_path):
    """Its workers start under QGIS's process, in the engine's own Python."""
    maps = {}
    for name, more in (("here", {}), ("there", {"CLUSTER": " local:1 "})):
        mapped, said = qgis_process(
            profile, "classify", MODEL=model["MODEL"], MSI=scene["msi"], MAP=tmp_path / f"{name}.tif", **more
        )
        assert mapped, said
        maps[name] = gdal.Open(mapped["MAP"]).ReadAsArray()
    np.testing.assert_array_equal(maps["here"], maps["there"])


@pytest.mark.parametrize(("given", "wanted"), [({}, None), ({"CLUSTER": " "}, None), ({"CLUSTER": "tcp://h:1 "}, "tcp://h:1")])
def test_the_cluster_goes_into_the_job(provider, engine_of, scene, tmp_path, given, wanted):
    engine_of(KEEP + 'say(type="failed", kind="JobError", message="enough", hint="")')
    parameters = {"MSI": scene["msi"], "MODEL": str(tmp_path / "m.xmn"), "MAP": str(tmp_path / "a.tif"), **given}
    with pytest.raises(QgsProcessingException, match="enough"):
        run(provider, "classify", parameters, QgsProcessingFeedback())
    assert json.loads((tmp_path / "job.json").read_text())["cluster"] == wanted


def test_a_model_is_exported_for_deepness(profile, model, tmp_path):
    results, said = qgis_process(profile, "export_onnx", MODEL=model["MODEL"], ONNX=tmp_path / "m.onnx", TILE=128)
    assert results == {"ONNX": str(tmp_path / "m.onnx")}, said
    content = (tmp_path / "m.onnx").read_bytes()
    assert b"Segmentor" in content
    assert b"tiles_overlap" in content


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
