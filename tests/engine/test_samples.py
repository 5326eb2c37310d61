"""What a training sees of a scene whose labels lie in many places."""

import dataclasses
import json

import numpy as np
import pytest
import rasterio
from scenes import box, write_geojson, write_raster

from xmodalnet.engine import samples
from xmodalnet.engine.data.bands import fit_bands
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.data.stats import SILENT, BandStats
from xmodalnet.engine.data.windows import index_of
from xmodalnet.engine.jobs import ClassifyJob, TrainJob
from xmodalnet.engine.model.store import _stream as stream_of
from xmodalnet.engine.model.store import load_model
from xmodalnet.engine.samples import CHIP_PX, read_sample
from xmodalnet.engine.specs import FitSpec, LabelSpec, LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent


@pytest.fixture
def job(tmp_path):
    """Ten fields of 2 x 2 pixels, each on a chip of its own, in two classes."""
    values = np.random.default_rng(0).normal(size=(2, 2 * CHIP_PX, 5 * CHIP_PX)).astype(np.float32)
    image = write_raster(tmp_path / "wide.tif", values)
    corners = [(400000 + 10 * (CHIP_PX * col + 8), 5800000 - 10 * (CHIP_PX * row + 8)) for row in range(2) for col in range(5)]
    fields = [(box(x, y - 20, x + 20, y), {"class": "ab"[place % 2]}) for place, (x, y) in enumerate(corners)]
    labels = LabelSpec(write_geojson(tmp_path / "l.geojson", fields), field="class")
    return TrainJob((LayerSpec("msi", image, "msi"),), labels, str(tmp_path / "m.xmn"))


@pytest.mark.parametrize(("chips", "labels"), [(10, 40), (4, 16)])
def test_labels_in_many_places_all_teach_or_it_is_told(job, monkeypatch, chips, labels):
    """Memory for one chip, and for so many with labels."""
    monkeypatch.setattr(samples, "BUDGET_PX", CHIP_PX**2)
    monkeypatch.setattr(samples, "LABELLED_PX", chips * CHIP_PX**2)
    sample = read_sample(job)
    assert len(sample.chips.windows) == chips
    assert len(sample.labels) == labels == (index_of(sample.labels, sample.chips.windows, 0, (1, 2)) >= 0).sum()
    wanted = [] if labels == 40 else [f"Left out: {40 - labels} labelled pixels of 40, as"]
    assert [note[: len(wanted[0])] for note in sample.notes if "memory" in note] == wanted


def test_where_labels_are_everywhere_those_on_twice_the_usual_are_enough(job, monkeypatch):
    monkeypatch.setattr(samples, "BUDGET_PX", CHIP_PX**2)
    monkeypatch.setattr(samples, "ENOUGH_LABELS", 39)
    assert len(read_sample(job).chips.windows) == 2


def test_a_band_that_no_training_has_seen_to_vary_says_nothing(tmp_path):
    """A band of water vapour is 0 all over the scene of the training, and small numbers in the scene that is mapped."""
    generator, codes = np.random.default_rng(0), np.kron(np.array([[1, 2], [2, 1]]), np.ones((20, 20), int))
    values = np.stack([1000 * codes, 3000 - 500 * codes, 0 * codes]) + generator.normal(0, 50, (3, 40, 40)) * [
        [[1]],
        [[1]],
        [[0]],
    ]
    labels = np.where(generator.random(codes.shape) < 0.2, codes, 0).astype(np.uint8)
    image, model = write_raster(tmp_path / "a.tif", values.astype(np.int16)), str(tmp_path / "m.xmn")
    layer = LayerSpec("msi", image, "msi")
    spec = LabelSpec(write_raster(tmp_path / "l.tif", labels))
    job = TrainJob((layer,), spec, model, folds=0, fit=FitSpec(epochs=8, device="cpu"), smoothing=0.0)
    run_job(job, silent)
    assert [std == SILENT for std in load_model(model).card.streams[0].std] == [False, False, True]
    values[2] = generator.integers(0, 60, codes.shape)
    other = LayerSpec("msi", write_raster(tmp_path / "b.tif", values.astype(np.int16)), "msi")
    done = run_job(ClassifyJob((other,), model, str(tmp_path / "map.tif")), silent)
    with rasterio.open(done.outputs["map"]) as found:
        assert (found.read(1) == codes).mean() > 0.99  # 0.6 where the band counts
    assert done.notes == ()


def test_alpha_does_not_count_among_what_a_model_learns_from(tmp_path):
    """It maps the same picture without alpha, too."""
    values = np.full((4, 40, 40), 200, np.uint8)
    path = write_raster(tmp_path / "rgba.tif", values, photometric="RGB", alpha="yes")
    with open_stack([LayerSpec("msi", path, "msi")]) as stack:
        spec = samples._stream_spec(stack, "msi", BandStats(*np.ones((3, 3), np.float32)), in_decibel=False)
    assert (spec.band_count, spec.bands) == (3, (1, 2, 3))
    plain = LayerSpec("msi", write_raster(tmp_path / "rgb.tif", values[:3], photometric="RGB"), "msi")
    assert [fit_bands(layer, spec.learned).layer.bands for layer in (plain, LayerSpec("msi", path, "msi"))] == [(1, 2, 3)] * 2


def test_a_band_that_varies_only_where_the_labels_lie_is_heard(job, monkeypatch):
    """The statistics are of a sample, in which a rare thing may be missing."""
    sample = read_sample(job)
    stats, pixels = sample.stats["msi"], np.zeros((3, 2, 4, 4), np.float32)
    pixels[1, 1, 0, 0] = 1.0
    none = dataclasses.replace(stats, good=np.array([False, False]))
    assert [std == SILENT for std in samples._silenced(sample.streams[0], none, pixels).std] == [True, False]
    assert samples._silenced(sample.streams[0], stats, pixels) == sample.streams[0]


def test_black_is_told_of_what_sees_light(tmp_path):
    """Reflectance and the warmth of the ground, which is no light; a radar, and a model of elevation."""
    generator = np.random.default_rng(0)
    light, warmth = generator.normal(3000, 1000, (1, CHIP_PX, CHIP_PX)), generator.normal(300, 10, (1, CHIP_PX, CHIP_PX))
    path = write_raster(tmp_path / "msi.tif", np.concatenate([light, warmth]).astype(np.float32))
    with rasterio.open(path, "r+") as file:
        for band, centre in enumerate(("865", "10900"), start=1):
            file.update_tags(band, wavelength=centre, wavelength_units="Nanometers")
    echoes = write_raster(tmp_path / "sar.tif", generator.normal(-10, 2, (1, CHIP_PX, CHIP_PX)).astype(np.float32))
    heights = write_raster(tmp_path / "dsm.tif", generator.normal(50, 9, (1, CHIP_PX, CHIP_PX)).astype(np.float32))
    layers = tuple(LayerSpec(name, str(tmp_path / f"{name}.tif"), name) for name in ("msi", "sar", "dsm"))
    assert [layer.path for layer in layers] == [path, echoes, heights]
    fields = [(box(400000 + 200 * place, 5799800, 400100 + 200 * place, 5799900), {"class": "ab"[place]}) for place in range(2)]
    labels = LabelSpec(write_geojson(tmp_path / "l.geojson", fields), field="class")
    black = read_sample(TrainJob(layers, labels, str(tmp_path / "m.xmn"), ("msi", "sar"))).black
    assert list(black) == ["msi"]
    np.testing.assert_allclose(black["msi"], [-light.mean() / light.std(), 0.0], rtol=0.02)


def test_what_lies_around_a_pixel_is_black_where_it_is(job):
    """Means of windows stand behind the bands that they are of."""
    sample = read_sample(job)
    wide = dataclasses.replace(sample.chips, pixels={"msi": np.concatenate([sample.chips.pixels["msi"]] * 3, axis=1)})
    stats = {"msi": BandStats(np.array([4, 6], np.float32), np.array([2, 1], np.float32), np.ones(2, bool))}
    found = dataclasses.replace(sample, chips=wide, stats=stats).black
    assert found["msi"].tolist() == [-2.0, -6.0] * 3


def test_bands_that_are_left_out_are_told(job):
    with rasterio.open(job.layers[0].path, "r+") as file:
        file.write(np.full((file.height, file.width), np.nan, np.float32), 2)
    assert "Layer 'msi' has bands without data, which are left out: 2" in read_sample(job).notes


def test_bands_that_are_flagged_as_bad_are_told_and_not_learned(job):
    with rasterio.open(job.layers[0].path, "r+") as file:
        file.update_tags(2, bbl="0")
    sample = read_sample(job)
    assert "Layer 'msi' flags 1 band as bad, left out of training: 2" in sample.notes
    assert (sample.streams[0].bands, sample.streams[0].flagged) == ((1,), ())
    chosen = dataclasses.replace(job, layers=(dataclasses.replace(job.layers[0], bands=(1, 2)),))
    assert read_sample(chosen).streams[0].flagged == (2,), "the model may find it so in the next layer, too"


def test_a_model_of_bands_that_are_described_at_length_can_be_read_again(job):
    """A training is not lost for words."""
    with rasterio.open(job.layers[0].path, "r+") as file:
        file.descriptions = ("reflectance " * 200, "radiance " * 200)
    stream = read_sample(job).streams[0]
    assert stream_of(json.loads(json.dumps(dataclasses.asdict(stream)))) == stream
    assert fit_bands(job.layers[0], stream.learned).note == "", "they are known again by as much as was kept"
