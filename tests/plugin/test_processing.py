"""Every algorithm through qgis_process, as scripts and servers call it, with the real engine behind."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer

from .toolbox import qgis_process


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
    written_to = {"REPORT": tmp_path / "r.html", "TABLE": tmp_path / "t.csv"}
    assessed, said = qgis_process(profile, "assess", MAP=mapped["MAP"], LABEL_RASTER=scene["truth"], **written_to)
    assert assessed, said
    assert "producers_percent" in Path(assessed["TABLE"]).read_text(encoding="utf-8-sig")
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
    assert results["MCNEMAR_P"] < 0.0001
    assert "(McNemar's test: p < 0.0001)" in said, "not 0"
    assert "The test counts sample pixels alike" in said
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "within each stratum of" in text
    assert "Another map" in text


def test_polygons_that_judge_a_map_have_an_interval(profile, scene, tmp_path):
    page = tmp_path / "r.html"
    results, said = qgis_process(profile, "assess", MAP=scene["truth"], LABELS=scene["labels"], FIELD="class", REPORT=page)
    assert results["OVERALL_ACCURACY"] == results["OVERALL_ACCURACY_HIGH"] == 1.0, said
    assert 0.8 < results["OVERALL_ACCURACY_LOW"] < 1


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


def test_a_model_is_exported_for_deepness(profile, model, tmp_path):
    results, said = qgis_process(profile, "export_onnx", MODEL=model["MODEL"], ONNX=tmp_path / "m.onnx", TILE=128)
    assert results == {"ONNX": str(tmp_path / "m.onnx")}, said
    content = (tmp_path / "m.onnx").read_bytes()
    assert b"Segmentor" in content
    assert b"tiles_overlap" in content
