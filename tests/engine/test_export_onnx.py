"""What the QGIS plugin Deepness would make of an exported model, done here as it does it: values divided by 255, standardised by the
metadata, one tile after another, the middle of each kept, the largest probability of each pixel."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import rasterio

from xmodalnet.engine.errors import ModelError
from xmodalnet.engine.jobs import ClassifyJob, ExportOnnxJob, TrainJob
from xmodalnet.engine.model.deepness import overlap_percent
from xmodalnet.engine.model.store import load_model, save_model
from xmodalnet.engine.runs.export_onnx import run
from xmodalnet.engine.specs import FitSpec, LabelSpec, LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent


class Deepness:
    """As much of it as makes a map of classes from a file's raster."""

    def __init__(self, path: str) -> None:
        self.session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        [self.input], [self.output] = self.session.get_inputs(), self.session.get_outputs()
        told = self.session.get_modelmeta().custom_metadata_map
        self.told = {name: json.loads(value) for name, value in told.items()}

    def probabilities(self, tile: np.ndarray) -> np.ndarray:
        """A tile (H, W, C) of raw values -> (K, H, W)."""
        batch = tile[None, :, :, : self.input.shape[-3]]
        batch = np.float32(batch * 1.0 / 255.0)
        mean, std = (np.array(self.told[f"standardization_{name}"], np.float32) for name in ("mean", "std"))
        batch = ((batch - mean) / std).transpose(0, 3, 1, 2)
        return self.session.run(None, {self.input.name: batch})[0][0]

    def classes(self, tile: np.ndarray) -> np.ndarray:
        """(H, W) places among the classes."""
        found = self.probabilities(tile)
        found[found < self.told["seg_thresh"]] = 0.0
        return found.argmax(0)

    def map(self, image: np.ndarray) -> np.ndarray:
        """An image (H, W, C) that whole tiles cover."""
        side = self.told["tile_size"]
        overlap = int(side * self.told["tiles_overlap"] / 100 * 2) // 2
        stride, cut = side - overlap, overlap // 2
        found = np.full(image.shape[:2], -1)
        tops, lefts = (range(0, size - side + 1, stride) for size in image.shape[:2])
        for top in tops:
            for left in lefts:
                rows = slice(top + cut * (top > 0), top + side - cut * (top < tops[-1]))
                cols = slice(left + cut * (left > 0), left + side - cut * (left < lefts[-1]))
                tile = self.classes(image[top : top + side, left : left + side])
                found[rows, cols] = tile[rows.start - top : rows.stop - top, cols.start - left : cols.stop - left]
        return found


def exported(model_path, tmp_path: Path, **how: object) -> Deepness:
    path = str(tmp_path / "model.onnx")
    run_job(ExportOnnxJob(str(model_path), path, **how), silent)
    return Deepness(path)


def our_map(model_path, layer: str, tmp_path: Path) -> np.ndarray:
    """The places of the classes in our own map, -1 without data."""
    path = str(tmp_path / "ours.tif")
    run_job(ClassifyJob((LayerSpec("msi", layer, "msi"),), str(model_path), path, device="cpu"), silent)
    codes = [spec.code for spec in load_model(str(model_path)).card.classes]
    with rasterio.open(path) as file:
        values = file.read(1)
    return np.array([codes.index(value) if value in codes else -1 for value in values.ravel()]).reshape(values.shape)


def image_of(layer: str) -> np.ndarray:
    """Raw values (H, W, C), with scale and offset applied as QGIS does before a plugin sees them."""
    with rasterio.open(layer) as file:
        values = file.read().astype(np.float64)
        values = values * np.array(file.scales)[:, None, None] + np.array(file.offsets)[:, None, None]
        return np.moveaxis(values, 0, -1)


def test_a_whole_scene_in_one_tile_is_mapped_as_by_us(model_path, scene, tmp_path):
    theirs = exported(model_path, tmp_path, streams=("msi",), tile_px=160).classes(image_of(scene["msi"]))
    ours = our_map(model_path, scene["msi"], tmp_path)
    assert len(np.unique(ours)) > 3
    assert np.mean(theirs == ours) > 0.9995


def test_a_scene_in_tiles_that_overlap_is_mapped_as_by_us(model_path, scene, tmp_path):
    deepness = exported(model_path, tmp_path, tile_px=100)
    image, ours = image_of(scene["msi"]), our_map(model_path, scene["msi"], tmp_path)
    stitched = deepness.map(image)
    whole = stitched >= 0  # what whole tiles cover; Deepness reads beyond the raster for the rest
    assert whole.mean() == 1.0
    assert np.mean(stitched[whole] == ours[whole]) > 0.9995


def test_the_confidence_is_the_largest_probability_and_all_are_shares(model_path, scene, tmp_path):
    shares = exported(model_path, tmp_path, tile_px=160).probabilities(image_of(scene["msi"]))
    np.testing.assert_allclose(shares.sum(0), 1.0, atol=1e-5)
    path = str(tmp_path / "ours.tif")
    layers = (LayerSpec("msi", scene["msi"], "msi"),)
    run_job(ClassifyJob(layers, str(model_path), path, str(tmp_path / "sure.tif"), device="cpu"), silent)
    with rasterio.open(tmp_path / "sure.tif") as file:
        np.testing.assert_allclose(shares.max(0), file.read(1), atol=2e-3)


def test_the_file_tells_deepness_what_it_asks_for(model_path, tmp_path):
    deepness, card = exported(model_path, tmp_path, tile_px=256), load_model(str(model_path)).card
    assert deepness.input.shape == [1, 12, 256, 256]
    assert deepness.output.shape == [1, len(card.classes), 256, 256]
    names = {str(place): spec.name for place, spec in enumerate(card.classes)}
    wanted = {"model_type": "Segmentor", "class_names": names, "tile_size": 256, "tiles_size": 256, "resolution": 1000.0}
    assert {name: deepness.told[name] for name in wanted} == wanted
    assert (deepness.told["seg_thresh"], deepness.told["seg_small_segment"]) == (0.0, 0)
    assert 256 * deepness.told["tiles_overlap"] / 100 / 2 >= card.halo_px


def test_only_the_bands_that_were_learned_count(model_path, scene, tmp_path):
    """A model that left out the first of thirteen bands."""
    model = load_model(str(model_path))
    streams = tuple(
        dataclasses.replace(entry, bands=tuple(band + 1 for band in entry.bands), band_count=entry.band_count + 1)
        for entry in model.card.streams
    )
    path = str(tmp_path / "left_out.xmn")
    save_model(path, dataclasses.replace(model, card=dataclasses.replace(model.card, streams=streams)))
    image = image_of(scene["msi"])
    more = np.concatenate([np.full((160, 160, 1), 7e4), image], axis=2)
    whole = exported(model_path, tmp_path, tile_px=160).classes(image)
    np.testing.assert_array_equal(exported(path, tmp_path, tile_px=160).classes(more), whole)


def test_a_value_that_means_no_data_leaves_its_neighbours_alone(model_path, scene, tmp_path):
    image = image_of(scene["msi"])
    holes = image.copy()
    holes[40:100, 60:120] = -9999.0
    as_nan = np.where(holes == -9999.0, np.nan, holes)
    wanted = exported(model_path, tmp_path, tile_px=160).classes(as_nan)
    outside = np.ones((160, 160), bool)
    outside[40:100, 60:120] = False
    known = exported(model_path, tmp_path, tile_px=160, nodata=-9999.0).classes(holes)
    unknown = exported(model_path, tmp_path, tile_px=160).classes(holes)
    np.testing.assert_array_equal(known[outside], wanted[outside])
    assert (unknown[outside] != wanted[outside]).any(), "else this test would show nothing"


@pytest.mark.parametrize("nodata", [0.0, 0.1])
def test_a_value_among_those_of_the_layer_may_mean_no_data(model_path, tmp_path, nodata):
    """The scene is reflectance, so values by chance lie close to it: they are values, and it alone is none."""
    deepness = exported(model_path, tmp_path, tile_px=512, nodata=nodata)
    plain = exported(model_path, tmp_path, tile_px=512)
    close, equal = (np.full((512, 512, 12), value) for value in (nodata + 5e-7, nodata))
    np.testing.assert_array_equal(deepness.probabilities(close), plain.probabilities(close))
    np.testing.assert_array_equal(deepness.probabilities(equal), plain.probabilities(np.full_like(equal, np.nan)))


def test_the_smoothing_is_the_models_or_the_jobs(model_path, scene, tmp_path):
    image = image_of(scene["msi"])
    usual = exported(model_path, tmp_path, tile_px=160).classes(image)
    rough = exported(model_path, tmp_path, tile_px=160, smoothing=0.0).classes(image)
    assert (np.diff(rough) != 0).sum() > 1.2 * (np.diff(usual) != 0).sum()


def test_two_streams_are_refused_with_a_way_out(model_path, tmp_path):
    job = ExportOnnxJob(str(model_path), str(tmp_path / "m.onnx"), ("hsi", "msi"))
    with pytest.raises(ModelError, match="gives a model one raster, and hsi and msi are 2") as caught:
        run(job, silent)
    assert caught.value.hint.startswith("Choose one of them, or stack them")
    with pytest.raises(ModelError, match="knows no layer 'sar'"):
        run(dataclasses.replace(job, streams=("sar",)), silent)
    assert not list(tmp_path.iterdir())


def test_notes_tell_what_differs(model_path, tmp_path):
    job = ExportOnnxJob(str(model_path), str(tmp_path / "m.onnx"), ("hsi",), tile_px=128)
    notes = run(job, silent).notes
    assert notes[0] == "The model's accuracy was estimated for msi, not for hsi"
    assert notes[-1].startswith("Deepness knows no 'no data'")
    model = load_model(str(model_path))
    degrees = dataclasses.replace(model, card=dataclasses.replace(model.card, pixel_size=9e-5))
    save_model(str(tmp_path / "deg.xmn"), degrees)
    told = run(dataclasses.replace(job, model_path=str(tmp_path / "deg.xmn")), silent).notes
    assert any(note.startswith("The model's pixels are no metres") for note in told)
    assert "resolution" not in Deepness(job.onnx_path).told


def test_radar_in_decibels_is_told(model_path, tmp_path):
    model = load_model(str(model_path))
    streams = tuple(dataclasses.replace(stream, in_decibel=stream.name == "msi") for stream in model.card.streams)
    save_model(str(tmp_path / "db.xmn"), dataclasses.replace(model, card=dataclasses.replace(model.card, streams=streams)))
    for name, is_told in (("msi", True), ("hsi", False)):
        job = ExportOnnxJob(str(tmp_path / "db.xmn"), str(tmp_path / "m.onnx"), (name,), tile_px=128)
        assert any("takes radar in decibels" in note for note in run(job, silent).notes) == is_told


def test_the_overlap_covers_what_the_model_looks_around():
    assert [overlap_percent(*sizes) for sizes in ((512, 20), (100, 20), (512, 0))] == [8, 40, 0]
    with pytest.raises(ModelError, match="Tiles of 64 pixels are too small: the model looks 30 pixels around"):
        overlap_percent(64, 30)


def test_a_real_scene_is_mapped_as_by_us(real_data, tmp_path):
    """AVIRIS teaches a simulated Sentinel-2; its values, no data and scale are those of the file."""
    folder = real_data / "jasper_ridge"
    layers = (
        LayerSpec("hsi", str(folder / "jasper_ridge.tif"), "hsi"),
        LayerSpec("msi", str(folder / "sentinel2_simulated.tif"), "msi"),
    )
    labels = LabelSpec(str(folder / "jasper_ridge_argmax_labels.tif"))
    job = TrainJob(layers, labels, str(tmp_path / "real.xmn"), ("msi",), fit=FitSpec(epochs=3, device="cpu"), holdout=0.0)
    run_job(job, silent)
    image, ours = image_of(layers[1].path), our_map(job.model_path, layers[1].path, tmp_path)
    theirs = exported(job.model_path, tmp_path, tile_px=min(image.shape[:2])).map(image)
    there = (theirs >= 0) & (ours >= 0)
    assert there.mean() > 0.9
    assert len(np.unique(ours[there])) > 2
    assert np.mean(theirs[there] == ours[there]) > 0.9995
