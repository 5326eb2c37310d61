"""A map and what is said of it: how it was smoothed, whether its accuracy was estimated so, and whether its sensor was another one."""

import dataclasses
import json
import os
import re
import shutil
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scenes import write_raster

from xmodalnet.engine.errors import Cancelled, LayerError, ModelError, OutputError
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.map_jobs import AssessJob
from xmodalnet.engine.model.mapped import fit_layers
from xmodalnet.engine.model.remembered import is_at_home, model_path_of
from xmodalnet.engine.model.store import load_card, load_model, save_model
from xmodalnet.engine.runs.classify import PIXELS_TIMES_CLASSES, _tile_px, report_of
from xmodalnet.engine.specs import LabelSpec, LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent
from .older import of_older_format


@pytest.fixture(scope="module")
def job(model_path, scene, tmp_path_factory):
    out = tmp_path_factory.mktemp("map") / "map.tif"
    return ClassifyJob((LayerSpec("msi", scene["msi"]),), str(model_path), str(out))


def mapped(job):
    done = run_job(job, silent)
    with rasterio.open(job.map_path) as file:
        return done, file.read(1), json.loads(file.tags()["PROVENANCE"])


def test_neither_model_nor_map_tells_where_files_lie(job, scene, tmp_path):
    """Folders have the names of people and customers; an older model tells them, and its maps do not."""
    assert os.path.dirname(scene["msi"]) not in json.dumps(load_card(job.model_path).provenance)
    model = load_model(job.model_path)
    paths = {
        "layers": {"msi": scene["msi"]},
        "labels": scene["labels"],
        "learned_from": [scene["msi"]],
        "continued_from": "/a/b.xmn",
    }
    older = {key: value for key, value in model.card.provenance.items() if not key.endswith(("_id", "_ids"))} | paths
    save_model(str(tmp_path / "older.xmn"), replace(model, card=replace(model.card, provenance=older)))
    for path in (job.model_path, str(tmp_path / "older.xmn")):
        _, _, told = mapped(replace(job, model_path=path))
        assert not [text for text in _texts(told) if "/" in text and not text.startswith("95 %")]
        assert (told["model"], told["layers"]) == (os.path.basename(path), {"msi": "msi.tif"})
        assert told["training"]["labels"] == "labels.gpkg"
        assert is_at_home(told, load_card(path).provenance)
        assert model_path_of(job.map_path, told) == path, "the job beside the map knows"
        done = run_job(AssessJob(job.map_path, LabelSpec(scene["labels"], field="class")), silent)
        assert done.report["is_of_training"] is True


def test_the_model_of_a_map_is_found_where_both_were_moved_to(job, tmp_path):
    """A folder with maps in one part and models in another."""
    old, new = tmp_path / "old", tmp_path / "new"
    for part in ("maps", "models"):
        (old / part).mkdir(parents=True)
    shutil.copy(job.model_path, old / "models" / "m.xmn")
    _, _, told = mapped(replace(job, model_path=str(old / "models" / "m.xmn"), map_path=str(old / "maps" / "map.tif")))
    old.rename(new)
    assert model_path_of(str(new / "maps" / "map.tif"), told) == str(new / "models" / "m.xmn")


def test_another_model_of_the_name_beside_a_map_is_not_taken_for_its_own(job, tmp_path):
    (tmp_path / "models").mkdir()
    own, other = tmp_path / "models" / "m.xmn", tmp_path / "m.xmn"
    shutil.copy(job.model_path, own)
    made = replace(job, model_path=str(own), map_path=str(tmp_path / "map.tif"))
    _, _, told = mapped(made)
    model = load_model(job.model_path)
    provenance = {**model.card.provenance, "trained": "2020-01-01T00:00:00+00:00"}
    save_model(str(other), replace(model, card=replace(model.card, provenance=provenance)))
    assert model_path_of(made.map_path, told) == str(own)


@pytest.mark.parametrize("name", ["", ".", "..", "a\0b", 7, None])
def test_a_map_that_tells_no_name_of_a_model_has_none(tmp_path, name):
    assert model_path_of(str(tmp_path / "map.tif"), {"model": name}) is None


def _texts(value):
    if isinstance(value, dict):
        value = [*value.keys(), *value.values()]
    return (
        [text for entry in value for text in _texts(entry)]
        if isinstance(value, list)
        else [value]
        if isinstance(value, str)
        else []
    )


def test_a_map_is_smoothed_as_the_model_was_made_for_and_says_so(job):
    done, codes, provenance = mapped(job)
    assert done.report["smoothing"] == provenance["smoothing"] == 4.0
    estimated = load_model(job.model_path).card.accuracy
    assert 0 < estimated["overall_accuracy"] <= 1
    told = ("overall_accuracy", "overall_accuracy_interval", "average_accuracy", "kappa")
    assert provenance["estimated_accuracy"] == {key: estimated[key] for key in told}
    assert done.notes == ()
    np.testing.assert_array_equal(codes, mapped(dataclasses.replace(job, smoothing=4.0))[1])


def test_the_report_names_layers_and_model(job, tmp_path):
    page = tmp_path / "map.html"
    mapped(dataclasses.replace(job, report_path=str(page)))
    text = page.read_text(encoding="utf-8")
    for name, path in (("Layer MSI", job.layers[0].path), ("Model", job.model_path), ("Map", job.map_path)):
        assert f"<tr><th>{name}</th><td>{path}</td></tr>" in text


def test_a_map_of_another_smoothing_says_that_its_accuracy_was_not_estimated_so(job):
    done, codes, provenance = mapped(dataclasses.replace(job, smoothing=0.0))
    assert done.report["smoothing"] == provenance["smoothing"] == 0.0
    assert done.notes == (
        "The model's accuracy was estimated and its confidence calibrated with a smoothing of 4, this map has 0",
    )
    _, own_codes, own_provenance = mapped(job)
    assert (codes != own_codes).any()
    assert provenance["model_smoothing"] == 4.0
    assert not {"model_smoothing", "model_prior"} & set(own_provenance), "that is as the model is"


def test_the_reports_on_a_map_tell_what_it_chose_otherwise_than_its_model(job, scene, tmp_path):
    page = tmp_path / "map.html"
    mapped(dataclasses.replace(job, smoothing=0.5, report_path=str(page)))
    told = "<tr><th>Smoothing</th><td>0.5 (the model&#39;s own is 4)</td></tr>"
    assert told in page.read_text(encoding="utf-8")
    judged = AssessJob(job.map_path, LabelSpec(scene["labels"], field="class"), report_path=str(tmp_path / "judged.html"))
    run_job(judged, silent)
    assert told in (tmp_path / "judged.html").read_text(encoding="utf-8")
    assert "<th>Class prior</th>" not in page.read_text(encoding="utf-8"), "it is the model's own"


def test_a_map_of_other_sensors_says_that_its_accuracy_was_not_estimated_so(job, scene):
    """The model maps MSI; HSI taught it."""
    both = (LayerSpec("hsi", scene["hsi"], "hsi"), *job.layers)
    done, _, _ = mapped(dataclasses.replace(job, layers=both))
    assert done.notes == (
        "The model's accuracy was estimated and its confidence calibrated from MSI alone, this map is from HSI and MSI",
        "Layer 'hsi' covers 45 % of the map; beyond it is made from MSI alone, and may show the edge",
    )


def test_the_areas_of_the_classes_are_told_and_those_of_the_rows_of_the_report(job, tmp_path):
    page = tmp_path / "map.html"
    done, codes, _ = mapped(dataclasses.replace(job, report_path=str(page)))
    for entry in done.report["classes"]:
        assert entry["hectares"] == pytest.approx((codes == entry["code"]).sum() * 0.01)  # pixels of 10 m
    row = next(entry for entry in done.report["classes"] if 0 < entry["hectares"] < 100)
    assert "<th>Hectares</th>" in page.read_text(encoding="utf-8")
    assert f"<td>{row['pixels']:,d}</td><td>{row['hectares']:.2f}</td>".replace(",", "\u202f") in page.read_text(encoding="utf-8")
    told = dict(re.findall(r"<div><span>(.*?)</span>(.*?)</div>", page.read_text(encoding="utf-8")))
    assert told == {"MSI": "msi.tif", "Model": "model.xmn", "Smoothing": "4", "Class prior": "0.25"}
    shares = [(codes == entry["code"]).sum() / (codes != 255).sum() for entry in done.report["classes"]]
    home, away = ({"layers": {"msi": path}} for path in (job.layers[0].path, "/other/ground.tif"))
    assert report_of(job, load_model(job.model_path), home, done.report, ()).shares == pytest.approx(shares)
    assert report_of(job, load_model(job.model_path), away, done.report, ()).shares == []  # they say nothing of what was held out


def test_without_a_pixel_size_no_areas_are_told(job, scene, tmp_path):
    nowhere = str(tmp_path / "nowhere.tif")
    with rasterio.open(scene["msi"]) as file:
        profile = {**file.profile, "crs": None, "transform": rasterio.Affine.identity()}
        with rasterio.open(nowhere, "w", **profile) as out:
            out.write(file.read())
            out.update_tags(ns="IMAGERY")
            for band in file.indexes:
                out.update_tags(band, **file.tags(band))
    page = tmp_path / "map.html"
    done = run_job(dataclasses.replace(job, layers=(LayerSpec("msi", nowhere),), report_path=str(page)), silent)
    assert {entry["hectares"] for entry in done.report["classes"]} == {None}
    assert "<th>Share</th>" in page.read_text(encoding="utf-8")
    assert "<th>Hectares</th>" not in page.read_text(encoding="utf-8")


def test_a_model_that_cannot_smooth_says_so_where_it_was_asked(job, model_path, tmp_path):
    old = of_older_format(model_path, tmp_path / "old.xmn", 1)
    done, _, provenance = mapped(dataclasses.replace(job, model_path=old, smoothing=8.0))
    assert provenance["smoothing"] == 0.0
    assert done.notes == ("The model is of a version that did not smooth: train it again for a smoothed map",)
    assert mapped(dataclasses.replace(job, model_path=old))[0].notes == ()


@pytest.mark.parametrize("prior", [0.0, 1.0])
def test_a_map_of_another_prior_is_that_of_a_model_that_was_trained_with_it(job, train_job, tmp_path, prior):
    done, codes, provenance = mapped(dataclasses.replace(job, prior=prior))
    assert done.report["prior"] == provenance["prior"] == prior
    assert done.notes == (
        f"The model's accuracy was estimated and its confidence calibrated with a class prior of 0.25, this map has {prior:g}",
    )
    other = str(tmp_path / "other.xmn")
    run_job(dataclasses.replace(train_job, prior=prior, model_path=other), silent)
    found, wanted, _ = mapped(dataclasses.replace(job, model_path=other))
    assert found.report["prior"] == load_model(other).card.prior == prior
    assert found.notes == ()
    assert (codes == wanted).mean() > 0.9999
    assert (codes != mapped(job)[1]).any()


def test_a_prior_of_one_shows_fewer_of_the_rare_classes(job):
    shares = load_model(job.model_path).card.shares
    assert sum(shares) == pytest.approx(1)
    rarest = min(range(len(shares)), key=lambda place: shares[place])
    found = [mapped(dataclasses.replace(job, prior=prior))[0].report["classes"][rarest]["share"] for prior in (0.0, 0.25, 1.0)]
    assert found[0] > found[1] > found[2]


def test_a_model_whose_prior_is_fixed_says_so_where_another_was_asked(job, model_path, tmp_path):
    old = of_older_format(model_path, tmp_path / "old.xmn", 2)
    plain, _, provenance = mapped(dataclasses.replace(job, model_path=old, prior=1.0))
    assert provenance["prior"] is None
    assert plain.notes == ("The model is of a version whose class prior is fixed: train it again to choose one",)


@pytest.mark.parametrize("number", [1, 2])
def test_graphs_of_older_models_decide_by_themselves(job, model_path, scene, tmp_path, number):
    old = of_older_format(model_path, tmp_path / "old.xmn", number)
    codes = np.array([spec.code for spec in load_model(old).card.classes])
    _, found, _ = mapped(dataclasses.replace(job, model_path=old, tile_px=64))
    with rasterio.open(scene["msi"]) as file:
        values = file.read()[: len(codes)].astype(float) * file.scales[0] + file.offsets[0]
    np.testing.assert_array_equal(found, codes[values.argmax(0)])


def test_uncertainty_stands_beside_a_map_that_stays_as_it_is(job, tmp_path):
    """Of K classes the surest share says what the margin and the entropy can be at most."""
    paths = {"confidence_path": str(tmp_path / "c.tif"), "uncertainty_path": str(tmp_path / "u.tif")}
    _, codes, provenance = mapped(job)
    done, again, _ = mapped(dataclasses.replace(job, **paths))
    np.testing.assert_array_equal(again, codes)
    assert done.outputs["uncertainty"] == paths["uncertainty_path"]
    with rasterio.open(paths["uncertainty_path"]) as file, rasterio.open(paths["confidence_path"]) as confidence:
        (entropy, margin, unlike), sure = file.read(), confidence.read(1)
        assert json.loads(file.tags()["PROVENANCE"]) == provenance
    assert not np.isnan([entropy, margin, unlike]).any()
    assert 0 <= entropy.min() < entropy.max() <= 1
    assert (margin <= sure + 1e-6).all()
    assert (margin >= 2 * sure - 1 - 1e-5).all(), "the second is at most what the first leaves"
    assert np.corrcoef(entropy.ravel(), margin.ravel())[0, 1] < -0.8
    assert 0.5 < np.median(unlike) + 0.5 < 1.5, "most of the scene was seen"


def test_a_model_that_knows_no_uncertainty_is_refused_where_it_is_asked(job, model_path, tmp_path):
    """As those of earlier versions; a plain map it makes as ever."""
    save_model(str(tmp_path / "old.xmn"), dataclasses.replace(load_model(str(model_path)), unsure={}))
    (tmp_path / "out").mkdir()
    old = dataclasses.replace(job, model_path=str(tmp_path / "old.xmn"), map_path=str(tmp_path / "out" / "m.tif"))
    with pytest.raises(ModelError, match="knows no uncertainty"):
        run_job(dataclasses.replace(old, uncertainty_path=str(tmp_path / "out" / "u.tif")), silent)
    assert not list((tmp_path / "out").iterdir())
    assert mapped(old)[0].outputs["map"] == old.map_path


def test_a_model_maps_the_layer_of_a_finer_sensor(job, scene):
    """The hyperspectral layer, as the model's 12 bands, is mapped as well as the layer that the model learned from."""
    _, expected, provenance = mapped(job)
    assert provenance["other_bands"] == []
    hsi = dataclasses.replace(job, layers=(LayerSpec("msi", scene["hsi"]),))
    done, codes, provenance = mapped(hsi)
    assert done.notes == ("Layer 'msi' has other bands than the model learned from: 120 bands were resampled to 12",)
    assert provenance["other_bands"] == list(done.notes)
    assert provenance["resampled"] == {"msi": "1-12"}, "of the model, by their numbers in training"
    with rasterio.open(scene["truth"]) as file:
        truth = file.read(1)[:, : codes.shape[1]]
    assert (codes == truth).mean() > (expected[:, : codes.shape[1]] == truth).mean() - 0.02
    np.testing.assert_array_equal(mapped(dataclasses.replace(hsi, tile_px=64))[1], codes)


@pytest.mark.parametrize(
    ("scale", "told"), [(1.0, "10000 times larger"), (0.01, "100 times larger"), (1e-6, r"(9\d|100) times smaller")]
)
def test_light_in_another_unit_is_taken_in_that_of_the_model(job, scene, tmp_path, scale, told):
    """The scene's layers are counts of 10000, told as such: shares of light. Written without a scale they are counts."""
    expected = mapped(job)[1]
    other = _copied(scene["msi"], tmp_path / "other.tif", scales=(scale,) * 12)
    asked = dataclasses.replace(job, layers=(LayerSpec("msi", other),))
    done, codes, _ = mapped(asked)
    (note,) = done.notes
    assert re.match(
        rf"The values of layer 'msi' are about {told} than those that the model learned from: they are taken as", note
    )
    assert note.endswith(f"multiplied by {1e-4 / scale:g}")
    assert (codes == expected).mean() > 0.9999
    kept = json.loads(Path(done.outputs["job"]).read_text(encoding="utf-8"))
    assert kept["layers"][0]["factor"] == 1.0, "it is found again"


def test_the_unit_of_light_is_that_of_the_layer_wherever_the_area_lies(job, scene, tmp_path):
    """Dark ground alone looks like another unit."""
    counts = _copied(scene["msi"], tmp_path / "counts.tif", scales=(1.0,) * 12)
    with rasterio.open(counts) as file:
        values, place = file.read().mean(axis=0), file.transform
    blocks = {(row, col): values[row : row + 16, col : col + 16].mean() for row in range(0, 160, 16) for col in range(0, 160, 16)}
    for row, col in sorted(blocks, key=blocks.__getitem__)[:3]:
        (left, top), (right, bottom) = place @ (col, row), place @ (col + 16, row + 16)
        area = (left, bottom, right, top)
        expected = mapped(dataclasses.replace(job, area=area))[1]
        done, codes, _ = mapped(dataclasses.replace(job, layers=(LayerSpec("msi", counts),), area=area))
        assert done.notes[0].endswith("multiplied by 0.0001")
        assert (codes == expected).mean() > 0.99


def test_a_layer_that_does_not_reach_the_area_is_left_out(job, scene):
    """The hyperspectral layer covers the west only."""
    with rasterio.open(scene["msi"]) as file:
        _, bottom, right, top = file.bounds
    east = dataclasses.replace(job, area=(right - 300, bottom, right, top))
    expected = mapped(east)[1]
    both = (LayerSpec("hsi", scene["hsi"], "hsi"), *east.layers)
    done, codes, provenance = mapped(dataclasses.replace(east, layers=both))
    assert done.notes == ("Layer 'hsi' does not reach the area: the map is made without it",)
    assert provenance["streams"] == done.report["streams"] == ["msi"]
    np.testing.assert_array_equal(codes, expected)
    with pytest.raises(LayerError, match="lies outside of layer 'msi'"):
        mapped(dataclasses.replace(job, area=(right + 100, bottom, right + 300, top)))


def test_an_area_just_beside_a_warped_layer_is_mapped_without_it(job, scene, tmp_path):
    """Layers of another pixel size reach a little further than they do."""
    with rasterio.open(scene["msi"]) as file:
        left, bottom, right, top = file.bounds
    coarse = write_raster(
        tmp_path / "hsi.tif",
        np.ones((120, 25, 20), np.float32) * np.linspace(0.1, 0.4, 20, dtype=np.float32),
        left=left,
        top=top,
        pixel=33.0,
        crs="EPSG:32633",
    )
    layers = (LayerSpec("hsi", coarse, "hsi"), *job.layers)
    for gap in (10, 30, 60):
        area = (left + 660 + gap, bottom, right, top)
        done, _, provenance = mapped(dataclasses.replace(job, layers=layers, area=area))
        assert provenance["streams"] == ["msi"]
        assert "Layer 'hsi' does not reach the area: the map is made without it" in done.notes


def test_a_finer_sensor_in_another_unit_is_mapped_as_in_the_same(job, scene, tmp_path):
    expected = mapped(dataclasses.replace(job, layers=(LayerSpec("msi", scene["hsi"]),)))[1]
    percent = _copied(scene["hsi"], tmp_path / "percent.tif", scales=(0.01,) * 120)
    done, codes, _ = mapped(dataclasses.replace(job, layers=(LayerSpec("msi", percent),)))
    assert len(done.notes) == 2
    assert re.search(r"about (9\d|1\d0) times larger .* multiplied by 0\.01$", done.notes[1])
    assert (codes == expected).mean() > 0.9999


def test_values_that_no_unit_explains_are_noted(job, scene, tmp_path):
    same = _copied(scene["msi"], tmp_path / "same.tif", scales=(0.004,) * 12)
    done = mapped(dataclasses.replace(job, layers=(LayerSpec("msi", same),)))[0]
    note, unlike = done.notes
    assert done.report["doubts"] == [note, unlike, *done.report["of_model"]]
    assert "unlike everything that was labelled" in unlike
    assert re.match(
        r"The values of layer 'msi' are about (39|4\d) times larger than those that the model learned from: if they", note
    )
    assert mapped(job)[0].notes == ()


def test_values_that_are_far_from_the_learned_ones_along_the_spectrum_may_be_radiance(job, scene, tmp_path):
    """It was said to be of another unit, as if a number could convert it."""
    radiance = _copied(scene["msi"], tmp_path / "radiance.tif", scales=tuple(np.geomspace(0.02, 0.001, 12)))
    note, *_ = mapped(dataclasses.replace(job, layers=(LayerSpec("msi", radiance),)))[0].notes
    assert re.fullmatch(
        r"The values of layer 'msi' are about \d+ times larger than those that the model learned from, and much more so at some "
        "wavelengths than at others: it may hold radiance, or another processing level than reflectance. Convert "
        "the layer .* and map it again",
        note,
    )


def test_a_factor_that_is_given_is_kept(job, scene, tmp_path):
    expected = mapped(job)[1]
    counts = _copied(scene["msi"], tmp_path / "counts.tif", scales=(1.0,) * 12)
    done, codes, _ = mapped(dataclasses.replace(job, layers=(LayerSpec("msi", counts, factor=1e-4),)))
    assert done.notes == ()
    assert (codes == expected).mean() > 0.9999


def test_a_crs_that_is_given_reaches_the_map(job, scene, tmp_path):
    other = _copied(scene["msi"], tmp_path / "other.tif", crs=rasterio.crs.CRS.from_epsg(32632))
    mapped(dataclasses.replace(job, layers=(LayerSpec("msi", other, crs="EPSG:32633"),)))
    with rasterio.open(job.map_path) as file:
        assert file.crs.to_epsg() == 32633


def test_a_layer_that_has_nothing_in_a_band_of_the_model_is_refused(job, scene, tmp_path):
    with rasterio.open(scene["msi"]) as file:
        values, profile, name = file.read().astype(np.float32) * file.scales[0], file.profile, file.descriptions[3]
    values[3] = np.nan
    path = tmp_path / "gap.tif"
    with rasterio.open(path, "w", **{**profile, "dtype": "float32", "nodata": None}) as file:
        file.write(values)
        file.descriptions = (None, None, None, name, *[None] * 8)
    target = tmp_path / "gap_map.tif"
    asked = dataclasses.replace(job, layers=(LayerSpec("msi", str(path)),), map_path=str(target))
    with pytest.raises(LayerError, match=rf"layer 'msi' has no data in bands that the model learned from: 4.*{name or ''}"):
        run_job(asked, silent)
    assert not target.exists()


def test_many_classes_make_tiles_smaller():
    job = ClassifyJob((LayerSpec("msi", "/m.tif"),), "/m.xmn", "/o.tif")
    assert _tile_px(job, 8) == 512
    assert _tile_px(job, 255) ** 2 * 255 <= PIXELS_TIMES_CLASSES
    assert _tile_px(dataclasses.replace(job, tile_px=64), 255) == 64


def _copied(source, path, **changes):
    """A copy of a raster with some of its properties changed."""
    shutil.copy(source, path)
    with rasterio.open(path, "r+") as file:
        for name, value in changes.items():
            setattr(file, name, value)
    return str(path)


def test_a_confidence_that_nobody_calibrated_says_so(job, tmp_path):
    model = load_model(job.model_path)
    bare = dataclasses.replace(model, card=dataclasses.replace(model.card, temperature=None, accuracy=None))
    path = str(tmp_path / "bare.xmn")
    save_model(path, bare)
    told = "The model's confidence is not calibrated, as none or too few of its labels were held out"
    asked = dataclasses.replace(job, model_path=path, confidence_path=str(tmp_path / "sure.tif"))
    assert told in mapped(asked)[0].notes
    assert told not in mapped(dataclasses.replace(asked, confidence_path=None))[0].notes


def test_a_job_that_cannot_be_kept_replaces_no_map(job, tmp_path):
    job = dataclasses.replace(job, map_path=str(tmp_path / "map.tif"))
    mapped(job)
    before = Path(job.map_path).read_bytes()
    Path(f"{job.map_path}.job.json").unlink()
    Path(f"{job.map_path}.job.json").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        run_job(dataclasses.replace(job, smoothing=0.0), silent)
    assert Path(job.map_path).read_bytes() == before


def test_a_map_can_be_cancelled_while_its_files_are_packed(job, tmp_path, slow_packing):
    (tmp_path / "out").mkdir()
    one = dataclasses.replace(job, map_path=str(tmp_path / "out" / "m.tif"), confidence_path=str(tmp_path / "out" / "c.tif"))
    mapped(one)
    slow_packing.clear()
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}

    def stop(fraction, stage):
        if stage == "Writing" and slow_packing:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(dataclasses.replace(one, smoothing=0.0), stop)
    assert len(slow_packing) == 1, "while it lasts, not after it"
    time.sleep(0.8)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


def test_a_layer_that_can_stand_in_for_one_of_the_models_is_told_so(model_path, scene, tmp_path):
    """A model of MSI and radar was given EnMAP as HSI, and said that it knew no such stream; its light is that of MSI."""
    model = load_model(str(model_path))
    card = dataclasses.replace(model.card, streams=tuple(stream for stream in model.card.streams if stream.name == "msi"))
    hsi, msi = (LayerSpec(kind, scene[kind], kind) for kind in ("hsi", "msi"))
    job = ClassifyJob((hsi,), str(model_path), str(tmp_path / "map.tif"))
    with pytest.raises(ModelError, match="The model knows no layer 'hsi'") as caught:
        fit_layers(job, card)
    assert caught.value.hint == (
        "It was trained with msi (12 bands). This file has the light of its layer 'msi': choose it as that one"
    )
    radar = LayerSpec("sar", scene["sar"], "sar")
    for layers in ((msi, hsi), (radar,)):
        with pytest.raises(ModelError) as caught:
            fit_layers(dataclasses.replace(job, layers=layers), card)
        assert caught.value.hint == "It was trained with msi (12 bands)", "that place is taken, or it has no such light"
