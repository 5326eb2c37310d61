"""The whole road on real scenes with every defect that they have: train, map from the target sensor alone, assess.

The scenes are read where they lie. The figures asked for are those that a pixel-wise support vector machine or random forest on the
target sensor reaches with as many labels (`make bench-real` measures ours properly, over seeds).
"""

import json
from pathlib import Path

import numpy as np
import rasterio
from scipy.ndimage import maximum_filter

from xmodalnet.engine.jobs import AssessJob, ClassifyJob, FitSpec, LabelSpec, LayerSpec, TrainJob
from xmodalnet.engine.worker import run_job

from .conftest import silent

GUARD_PX = 3


def draw(reference, ignore, budget, folder):
    """Labels and reference as rasters of codes: `budget` random pixels per class, and all that is 3 px away from them."""
    with rasterio.open(reference) as file:
        codes, profile = file.read(1).astype(np.int16), file.profile
    rng = np.random.default_rng(0)
    train = np.full(codes.shape, -1, np.int16)
    for code in np.setdiff1d(np.unique(codes), ignore):
        rows, cols = np.nonzero(codes == code)
        chosen = rng.choice(len(rows), min(budget, len(rows)), replace=False)
        train[rows[chosen], cols[chosen]] = code
    far = ~maximum_filter(train >= 0, 2 * GUARD_PX + 1) & ~np.isin(codes, ignore)
    paths = []
    for name, values in (("train.tif", train), ("test.tif", np.where(far, codes, -1))):
        paths.append(str(folder / name))
        with rasterio.open(paths[-1], "w", **{**profile, "driver": "GTiff", "dtype": "int16", "nodata": -1}) as file:
            file.write(values.astype(np.int16), 1)
    return [LabelSpec(path, ignore=(-1,)) for path in paths]


def road(layers, labels, reference, folder, **options):
    """Train on all layers, map from the last alone. Returns the training's and the assessment's figures and the map's path."""
    model, out = str(folder / "m.xmn"), str(folder / "map.tif")
    fit = FitSpec(device="cpu", epochs=options.pop("epochs", 0))
    trained = run_job(TrainJob(layers, labels, model, (layers[-1].stream,), fit=fit, **options), silent)
    run_job(ClassifyJob(layers[-1:], model, out), silent)
    assessed = run_job(AssessJob(out, reference, str(folder / "report.html")), silent)
    return trained, assessed, out


def test_enmap_to_sentinel2_from_a_raster_of_labels(real_data, tmp_path):
    """Bad bands, nodata over 40 % of the grid, scale in the metadata."""
    folder = real_data / "enmap_potsdam"
    layers = (
        LayerSpec("hsi", str(folder / "enmap_potsdam_mosaic.tif"), "hsi"),
        LayerSpec("msi", str(folder / "sentinel2_simulated.tif"), "msi"),
    )
    train, test = draw(folder / "enmap_potsdam_labels.tif", (0,), 20, tmp_path)
    _, assessed, out = road(layers, train, test, tmp_path, holdout=0.0)
    assert assessed.report["overall_accuracy"] > 0.55
    with rasterio.open(out) as found, rasterio.open(layers[1].path) as source:
        nodata = (source.read() == source.nodata).mean(0) >= 0.5
        np.testing.assert_array_equal(found.read(1) == 255, nodata)


def test_enmap_from_vector_points_with_text_classes(real_data, tmp_path):
    """57 points, most of the file's others outside; the map is named as the points are."""
    folder = real_data / "enmap_potsdam"
    layers = (
        LayerSpec("hsi", str(folder / "enmap_potsdam_mosaic.tif"), "hsi"),
        LayerSpec("msi", str(folder / "sentinel2_simulated.tif"), "msi"),
    )
    labels = LabelSpec(str(folder / "landcover_potsdam_point.gpkg"), field="level_2")
    trained, assessed, _ = road(layers, labels, labels, tmp_path, epochs=8)
    names = [entry["name"] for entry in trained.report["classes"]]
    assert names == ["impervious", "low vegetation", "soil", "tree", "water"]
    assert sum(entry["labels"] for entry in trained.report["classes"]) == 57
    assert any("outside" in note for note in trained.notes)
    assert assessed.report["pixels"] == 57
    assert assessed.report["overall_accuracy"] > 0.6  # on its own labels: this proves that codes and places agree, no more


def test_sentinel2_teaches_sentinel1(real_data, tmp_path):
    """The heterogeneous pair: SAR alone at the end."""
    folder = real_data / "terramesh"
    layers = (
        LayerSpec("msi", str(folder / "S2L2A" / "282D_485L_3_3.tif"), "msi"),
        LayerSpec("sar", str(folder / "S1RTC" / "282D_485L_3_3.tif"), "sar"),
    )
    train, test = draw(folder / "LULC" / "282D_485L_3_3.tif", (0,), 20, tmp_path)
    _, assessed, _ = road(layers, train, test, tmp_path, holdout=0.0)
    assert assessed.report["overall_accuracy"] > 0.636


def test_water_in_degrees_with_a_class_of_code_0(real_data, tmp_path):
    """EPSG:4326, NaN in the SAR, nodata 0 in the optical layer, and land has the code 0."""
    folder = real_data / "sen1floods11_spain"
    layers = (
        LayerSpec("msi", str(folder / "Spain_7370579_S2Hand.tif"), "msi"),
        LayerSpec("sar", str(folder / "Spain_7370579_S1Hand.tif"), "sar"),
    )
    train, test = draw(folder / "Spain_7370579_LabelHand.tif", (-1,), 20, tmp_path)
    trained, assessed, out = road(layers, train, test, tmp_path, holdout=0.0)
    assert [entry["code"] for entry in trained.report["classes"]] == [0, 1]
    assert assessed.report["overall_accuracy"] > 0.78
    with rasterio.open(out) as found, rasterio.open(layers[1].path) as source:
        assert found.crs.to_epsg() == 4326
        assert found.transform.almost_equals(source.transform)
        assert set(np.unique(found.read(1))) <= {0, 1, 255}


def test_layers_without_crs_and_codes_with_gaps(real_data, tmp_path):
    folder = real_data / "salinas_a"
    layers = (
        LayerSpec("hsi", str(folder / "salinasA_corrected.tif"), "hsi"),
        LayerSpec("msi", str(folder / "sentinel2_simulated.tif"), "msi"),
    )
    train, test = draw(folder / "salinasA_gt.tif", (0,), 10, tmp_path)
    trained, assessed, out = road(layers, train, test, tmp_path, holdout=0.0)
    assert [entry["code"] for entry in trained.report["classes"]] == [1, 10, 11, 12, 13, 14]
    assert assessed.report["overall_accuracy"] > 0.966
    with rasterio.open(out) as found:
        assert found.crs is None
        assert json.loads(found.tags()["PROVENANCE"])["streams"] == ["msi"]
    assert Path(assessed.outputs["report"]).stat().st_size > 10_000
