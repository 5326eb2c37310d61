"""The whole road on real scenes with every defect that they have: train, map from the target sensor alone, assess.

The scenes are read where they lie. The figures asked for are those that a pixel-wise support vector machine or random forest on the
target sensor reaches with as many labels (`make bench-real` measures ours properly, over seeds).
"""

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scipy.ndimage import maximum_filter

from xmodalnet.engine.data.pam import category_names
from xmodalnet.engine.errors import ModelError
from xmodalnet.engine.jobs import ClassifyJob, TrainJob
from xmodalnet.engine.legend import palette_color
from xmodalnet.engine.map_jobs import AssessJob
from xmodalnet.engine.model.store import load_model
from xmodalnet.engine.specs import ClassSpec, FitSpec, LabelSpec, LayerSpec
from xmodalnet.engine.wire import job_from_dict, job_to_dict
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


@pytest.fixture(scope="module")
def enmap(real_data, tmp_path_factory):
    """A short training with both layers of Potsdam, and the map from each of them alone: (model, hsi, msi, codes by stream)."""
    folder, out = real_data / "enmap_potsdam", tmp_path_factory.mktemp("enmap")
    hsi, msi = (str(folder / name) for name in ("enmap_potsdam_mosaic.tif", "sentinel2_simulated.tif"))
    model = str(out / "m.xmn")
    labels = LabelSpec(str(folder / "enmap_potsdam_labels.tif"))
    layers = (LayerSpec("hsi", hsi, "hsi"), LayerSpec("msi", msi, "msi"))
    run_job(TrainJob(layers, labels, model, holdout=0.0, fit=FitSpec(device="cpu", epochs=6)), silent)
    return model, hsi, msi, {name: mapped(model, name, path, out)[0] for name, path in (("hsi", hsi), ("msi", msi))}


def test_names_of_the_codes_of_potsdam_go_from_the_job_to_model_map_report_and_assessment(real_data, tmp_path):
    """The file names nothing. The last two codes stay without a name; the job file does it all again, and the reference counts its codes
    from the other end."""
    folder, names = real_data / "enmap_potsdam", {1: "roof", 2: "pavement", 3: "low vegetation", 4: "tree"}
    told = tuple(ClassSpec(code, name, f"#0000{code:02x}") for code, name in names.items())
    labels, msi = str(folder / "enmap_potsdam_labels.tif"), LayerSpec("msi", str(folder / "sentinel2_simulated.tif"), "msi")
    model, out, page = str(tmp_path / "m.xmn"), str(tmp_path / "map.tif"), tmp_path / "m.html"
    job = TrainJob(
        (msi,),
        LabelSpec(labels, classes=told),
        model,
        holdout=0.0,
        fit=FitSpec(device="cpu", epochs=1),
    )
    run_job(job_from_dict(json.loads(json.dumps(job_to_dict(job)))), silent)
    bare = tuple(ClassSpec(code, f"Class {code}", palette_color(code - 1)) for code in (5, 6))
    assert load_model(model).card.classes == told + bare
    run_job(ClassifyJob((msi,), model, out, report_path=str(page)), silent)
    text = page.read_text(encoding="utf-8")
    assert [spec.name for spec in told + bare if spec.name not in text] == []
    assert category_names(out) == {spec.code: spec.name for spec in told + bare}
    with rasterio.open(labels) as source:
        codes, profile = source.read(1), source.profile
    turned = np.where((codes >= 1) & (codes <= 4), 5 - codes, 0).astype(np.uint8)
    with rasterio.open(tmp_path / "turned.tif", "w", **{**profile, "dtype": "uint8", "nodata": 0}) as file:
        file.write(turned, 1)
    back = tuple(dataclasses.replace(spec, code=5 - spec.code) for spec in told)
    found = run_job(AssessJob(out, LabelSpec(str(tmp_path / "turned.tif"), classes=back)), silent)
    kept = np.where((codes >= 1) & (codes <= 4), codes, 0).astype(np.uint8)
    with rasterio.open(tmp_path / "kept.tif", "w", **{**profile, "dtype": "uint8", "nodata": 0}) as file:
        file.write(kept, 1)
    plain = run_job(AssessJob(out, LabelSpec(str(tmp_path / "kept.tif"), classes=told)), silent)
    assert found.report["confusion"] == plain.report["confusion"]
    assert np.sum(found.report["confusion"], axis=1)[:4].tolist() == [505, 953, 1694, 2070]
    by_code = run_job(AssessJob(out, LabelSpec(str(tmp_path / "turned.tif"))), silent)
    assert by_code.report["confusion"] != found.report["confusion"]
    assert by_code.notes[0].startswith("The reference has no class names")


def mapped(model, stream, path, folder):
    out = str(folder / f"{stream}.tif")
    done = run_job(ClassifyJob((LayerSpec(stream, path),), model, out), silent)
    with rasterio.open(out) as file:
        return file.read(1), done


def seen_again(source, path, wanted_nm, scale=1e-4):
    """A copy of EnMAP at other wavelengths, interpolated between its good bands in their order; reflectance is 1e-4 of a count."""
    with rasterio.open(source) as file:
        bands = [band for band in range(1, 225) if not 130 <= band <= 135]
        nm = np.array([float(file.tags(band)["wavelength"]) for band in bands])
        values, profile = file.read(bands).astype(np.float32)[np.argsort(nm)], file.profile
    values[values == -32768] = np.nan
    nm = np.sort(nm)
    wanted_nm = wanted_nm[np.abs(wanted_nm[:, None] - nm).min(axis=1) < 10]  # not where the atmosphere is black
    right = np.searchsorted(nm, wanted_nm)
    share = ((wanted_nm - nm[right - 1]) / (nm[right] - nm[right - 1]))[:, None, None].astype(np.float32)
    values = (values[right - 1] * (1 - share) + values[right] * share) * np.float32(scale)
    place = {key: profile[key] for key in ("crs", "transform", "width", "height")}
    with rasterio.open(path, "w", driver="GTiff", dtype="float32", count=len(wanted_nm), nodata=np.nan, **place) as file:
        file.write(values)
        for band, centre in enumerate(wanted_nm, start=1):
            file.update_tags(band, wavelength=f"{centre / 1000:.4f}", wavelength_units="Micrometers")
    return str(path)


def test_enmap_at_other_wavelengths_is_mapped_as_enmap_is(enmap, real_data, tmp_path):
    """As well, that is: the noise of interpolated bands is another one, so pixels in doubt may change sides."""
    model, hsi, _, codes = enmap
    found, done = mapped(model, "hsi", seen_again(hsi, tmp_path / "c.tif", np.arange(420.0, 2445, 10)), tmp_path)
    assert done.notes == (
        "Layer 'hsi' has other bands than the model learned from: 174 bands were resampled to 218",
        "The model learned to map from MSI alone, this map is from HSI: nothing tells how right it is",
    )
    known = codes["hsi"] != 255
    np.testing.assert_array_equal(found != 255, known)
    assert (found == codes["hsi"])[known].mean() > 0.88  # 0.920
    with rasterio.open(real_data / "enmap_potsdam" / "enmap_potsdam_labels.tif") as file:
        truth = file.read(1)
    right, before = ((way == truth)[known & (truth != 0)].mean() for way in (found, codes["hsi"]))
    assert abs(right - before) < 0.015  # 0.704 and 0.708


def test_enmap_is_mapped_as_sentinel2_by_a_model_of_sentinel2(enmap, tmp_path):
    """The simulated layer holds counts and EnMAP shares: they are taken as counts, and a note says so."""
    model, hsi, _, codes = enmap
    counts = seen_again(hsi, tmp_path / "c.tif", np.arange(420.0, 2445, 6), scale=1)
    found, done = mapped(model, "msi", counts, tmp_path)
    assert [note.partition(":")[2] for note in done.notes] == [" 291 bands were resampled to 12"]
    known = codes["msi"] != 255
    assert (found == codes["msi"])[known].mean() > 0.98  # 0.993
    shares, done = mapped(model, "msi", hsi, tmp_path)
    noted = "The values of layer 'msi' are about 10000 times smaller than those that the model learned from: they are taken as "
    assert done.notes[1] == noted + "another unit of the same light, and multiplied by 10000"
    assert (shares == codes["msi"])[known].mean() > 0.98


@pytest.mark.parametrize(
    ("low", "high", "missing"),
    [(420, 1000, r"100\d–2446 nm"), (600, 2445, r"418–58\d nm"), (420, 2300, r"23\d\d–2446 nm")],
)
def test_enmap_without_some_of_its_light_is_refused(enmap, tmp_path, low, high, missing):
    model, hsi, _, _ = enmap
    (tmp_path / "out").mkdir()
    part = seen_again(hsi, tmp_path / "c.tif", np.arange(low, high, 10.0))
    with pytest.raises(ModelError, match=f"Layer 'hsi' has no band near {missing}, which the model learned from; it has "):
        mapped(model, "hsi", part, tmp_path / "out")
    assert not list((tmp_path / "out").iterdir())


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
    """The heterogeneous pair: SAR alone at the end. Radar in another unit than it was learned in makes the same map, with a note;
    of another place nothing is noted."""
    folder = real_data / "terramesh"
    layers = (
        LayerSpec("msi", str(folder / "S2L2A" / "282D_485L_3_3.tif"), "msi"),
        LayerSpec("sar", str(folder / "S1RTC" / "282D_485L_3_3.tif"), "sar"),
    )
    train, test = draw(folder / "LULC" / "282D_485L_3_3.tif", (0,), 20, tmp_path)
    _, assessed, _ = road(layers, train, test, tmp_path, holdout=0.0)
    assert assessed.report["overall_accuracy"] > 0.636
    elsewhere, linear = str(folder / "S1RTC" / "637U_59R_1_3.tif"), str(tmp_path / "linear.tif")
    with rasterio.open(layers[1].path) as file, rasterio.open(linear, "w", **file.profile) as out:
        out.write(10 ** (file.read() / 10))
        out.descriptions = file.descriptions
    codes, _ = mapped(str(tmp_path / "m.xmn"), "sar", layers[1].path, tmp_path)
    found, done = mapped(str(tmp_path / "m.xmn"), "sar", linear, tmp_path)
    assert (found == codes).mean() > 0.999
    assert done.notes == ("Layer 'sar' holds power: it was taken in decibels",)
    _, done = mapped(str(tmp_path / "m.xmn"), "sar", elsewhere, tmp_path)
    assert not any("than those that the model learned from" in note for note in done.notes)


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
    assert "data:image/png;base64," in Path(assessed.outputs["report"]).read_text(encoding="utf-8")


def test_crops_are_told_apart_in_less_light(real_data, tmp_path):
    """Sentinel-2 of Salinas three tenths darker than in training, as under other light: a network that has seen one light gets 0.37 of
    them right."""
    folder = real_data / "salinas_a"
    msi = str(folder / "sentinel2_simulated.tif")
    layers = (LayerSpec("hsi", str(folder / "salinasA_corrected.tif"), "hsi"), LayerSpec("msi", msi, "msi"))
    train, test = draw(folder / "salinasA_gt.tif", (0,), 10, tmp_path)
    road(layers, train, test, tmp_path, holdout=0.0)
    dark, out = str(tmp_path / "dark.tif"), str(tmp_path / "dark_map.tif")
    with rasterio.open(msi) as file:
        values, profile, descriptions = file.read(), file.profile, file.descriptions
    with rasterio.open(dark, "w", **{**profile, "driver": "GTiff", "dtype": "float32"}) as file:
        file.write(values.astype(np.float32) * np.float32(0.7))
        file.descriptions = descriptions
    run_job(ClassifyJob((LayerSpec("msi", dark, "msi"),), str(tmp_path / "m.xmn"), out), silent)
    assert run_job(AssessJob(out, test), silent).report["overall_accuracy"] > 0.9  # 0.99


def test_a_crop_that_no_label_shows_stands_out(real_data, tmp_path):
    """Five of Salinas' six crops are labelled; the sixth lies beyond the edge of what training saw, and most of the others inside."""
    folder = real_data / "salinas_a"
    layer = LayerSpec("msi", str(folder / "sentinel2_simulated.tif"), "msi")
    train, _ = draw(folder / "salinasA_gt.tif", (0, 10), 10, tmp_path)
    paths = [str(tmp_path / name) for name in ("m.xmn", "map.tif", "u.tif")]
    run_job(TrainJob((layer,), train, paths[0], fit=FitSpec(device="cpu", epochs=8)), silent)
    run_job(ClassifyJob((layer,), paths[0], paths[1], uncertainty_path=paths[2]), silent)
    with rasterio.open(paths[2]) as file, rasterio.open(folder / "salinasA_gt.tif") as reference:
        unlike, codes = file.read(3), reference.read(1)
    new, known = unlike[codes == 10], unlike[(codes > 0) & (codes != 10)]
    assert (new[:, None] > known[::7]).mean() > 0.9  # the area under the ROC curve
    assert (new > 1).mean() > 0.8
    assert (known > 1).mean() < 0.5  # 0.28 after so short a training with so few labels
