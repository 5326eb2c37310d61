"""Every mistake that a user can make ends in one sentence that names what is wrong, a hint, and no file."""

import contextlib
import dataclasses
import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
import rasterio.warp
from rasterio.transform import from_origin

from xmodalnet.engine.errors import Cancelled, JobError, LabelError, LayerError, ModelError, OutputError
from xmodalnet.engine.jobs import ClassifyJob, TrainJob
from xmodalnet.engine.map_jobs import AssessJob
from xmodalnet.engine.specs import ClassSpec, FitSpec, LabelSpec, LayerSpec
from xmodalnet.engine.wire import Run, encode_command
from xmodalnet.engine.worker import run_job

from .conftest import silent

ROOT = Path(__file__).resolve().parents[2]
SCENE_CORNER = from_origin(372000, 5808000, 10, 10)
TWO = (ClassSpec(1, "Forest", "#00aa00"), ClassSpec(2, "Water", "#0000aa"))


@pytest.fixture
def job(scene, tmp_path):
    """A training on the sample scene that would work."""
    (tmp_path / "out").mkdir(exist_ok=True)
    layers = (LayerSpec("hsi", scene["hsi"], "hsi"), LayerSpec("msi", scene["msi"], "msi"))
    labels = LabelSpec(scene["labels"], field="class")
    return TrainJob(layers, labels, str(tmp_path / "out" / "m.xmn"), ("msi",), fit=FitSpec(epochs=1, device="cpu"))


def write(path, data, crs="EPSG:32633", transform=SCENE_CORNER, **profile):
    """A small GeoTIFF; data (C, h, w)."""
    count, height, width = data.shape
    profile = {"driver": "GTiff", "dtype": data.dtype, "count": count, "width": width, "height": height, **profile}
    with rasterio.open(path, "w", crs=crs, transform=transform, **profile) as file:
        file.write(data)
    return str(path)


def refused(job, kind, *words):
    """The job fails with a sentence of this kind that has these words, a hint, and leaves its folder empty."""
    with pytest.raises(kind) as caught:
        run_job(job, silent)
    for word in words:
        assert word in caught.value.message
    assert caught.value.hint
    folder = Path(job.model_path if isinstance(job, TrainJob) else job.map_path).parent
    if folder.name == "out":
        assert not list(folder.iterdir())


def with_msi(job, path):
    return dataclasses.replace(job, layers=(job.layers[0], LayerSpec("msi", path, "msi")))


def test_layers_that_do_not_meet(job, tmp_path):
    far = write(tmp_path / "far.tif", np.ones((3, 20, 20), np.int16), transform=from_origin(0, 0, 10, 10))
    layers = (job.layers[1], LayerSpec("sar", far, "sar"))
    refused(dataclasses.replace(job, layers=layers), LayerError, "'sar'", "does not meet")


def test_a_layer_without_crs_beside_one_with(job, tmp_path):
    lost = write(tmp_path / "lost.tif", np.ones((3, 20, 20), np.int16), crs=None)
    refused(dataclasses.replace(job, layers=(job.layers[1], LayerSpec("sar", lost, "sar"))), LayerError, "CRS")


def test_a_missing_file(job, tmp_path):
    refused(with_msi(job, str(tmp_path / "none.tif")), LayerError, "none.tif")


def test_a_corrupt_file(job, tmp_path):
    (tmp_path / "bad.tif").write_bytes(b"II*\0 this is no raster")
    refused(with_msi(job, str(tmp_path / "bad.tif")), LayerError, "bad.tif")


def test_a_file_that_was_cut(job, scene, tmp_path):
    whole = Path(scene["msi"]).read_bytes()
    (tmp_path / "cut.tif").write_bytes(whole[: len(whole) // 3])
    refused(with_msi(job, str(tmp_path / "cut.tif")), LayerError, "cut.tif")


def test_a_field_that_is_not_there(job):
    refused(dataclasses.replace(job, labels=dataclasses.replace(job.labels, field="klasse")), LabelError, "klasse")


def test_a_class_without_shapes(job, scene):
    classes = (*TWO, ClassSpec(77, "Glacier", "#ffffff"))
    refused(dataclasses.replace(job, classes=classes), LabelError, "Glacier")


def test_only_one_class(job, tmp_path):
    codes = np.zeros((1, 40, 40), np.uint8)
    codes[0, 5:9, 5:9] = 3
    labels = LabelSpec(write(tmp_path / "one.tif", codes))
    refused(dataclasses.replace(job, labels=labels), LabelError, "only one class")


def test_labels_outside_of_the_layers(job, tmp_path):
    codes = np.zeros((1, 40, 40), np.uint8)
    codes[0, 5:9, 5:9], codes[0, 20:25, 5:9] = 1, 2
    labels = LabelSpec(write(tmp_path / "out.tif", codes, transform=from_origin(0, 0, 10, 10)))
    refused(dataclasses.replace(job, labels=labels), LabelError, "no labelled pixel")


def test_labels_only_on_nodata(job, tmp_path):
    data = np.full((2, 40, 40), -1, np.int16)
    data[:, :, 20:] = np.random.default_rng(0).integers(1, 99, (2, 40, 20))
    codes = np.zeros((1, 40, 40), np.uint8)
    codes[0, 5:9, 5:9], codes[0, 20:25, 5:9] = 1, 2
    layers = (LayerSpec("msi", write(tmp_path / "half.tif", data, nodata=-1), "msi"),)
    labels = LabelSpec(write(tmp_path / "codes.tif", codes))
    refused(dataclasses.replace(job, layers=layers, labels=labels), LabelError, "no data")


def test_one_class_only_on_nodata(job, tmp_path):
    data = np.random.default_rng(0).integers(1, 99, (2, 40, 40)).astype(np.int16)
    data[:, :, :20] = -1
    codes = np.zeros((1, 40, 40), np.uint8)
    codes[0, 5:9, 5:9], codes[0, 20:25, 25:29] = 1, 2  # a third one would be enough for a training without the first
    layers = (LayerSpec("msi", write(tmp_path / "half.tif", data, nodata=-1), "msi"),)
    labels = LabelSpec(write(tmp_path / "codes.tif", codes))
    refused(
        dataclasses.replace(job, layers=layers, labels=labels), LabelError, "but those of class 'Class 2'", "'msi' has no data"
    )


def test_missing_labels(job, tmp_path):
    refused(dataclasses.replace(job, labels=LabelSpec(str(tmp_path / "none.gpkg"))), LabelError, "none.gpkg")


def test_a_target_that_is_no_layer(job):
    refused(dataclasses.replace(job, target=("sar",)), JobError, "'sar'")


def test_a_band_that_is_not_there(job, scene):
    layers = (LayerSpec("msi", scene["msi"], "msi", (1, 99)),)
    refused(dataclasses.replace(job, layers=layers), LayerError, "99")


def test_a_folder_that_does_not_exist(job, tmp_path):
    refused(dataclasses.replace(job, model_path=str(tmp_path / "no" / "m.xmn")), OutputError, "does not exist")


def test_a_folder_that_cannot_be_written(job):
    refused(dataclasses.replace(job, model_path="/proc/m.xmn"), OutputError, "/proc")


@pytest.fixture
def mapping(model_path, scene, tmp_path):
    """A map of the sample scene that would work."""
    (tmp_path / "out").mkdir(exist_ok=True)
    return ClassifyJob((LayerSpec("msi", scene["msi"], "msi"),), str(model_path), str(tmp_path / "out" / "map.tif"))


def test_another_number_of_bands_than_the_models(mapping, tmp_path):
    four = write(tmp_path / "four.tif", np.ones((4, 20, 20), np.int16))
    refused(dataclasses.replace(mapping, layers=(LayerSpec("msi", four),)), ModelError, "4 bands", "'msi'")


def test_a_sensor_that_does_not_see_what_the_model_learned_from(mapping, scene):
    layers = (LayerSpec("hsi", scene["msi"]),)
    refused(dataclasses.replace(mapping, layers=layers), ModelError, "'hsi' has no band near", "it has 12 bands at 443, 492")


def test_a_stream_that_the_model_does_not_know(mapping, scene):
    refused(dataclasses.replace(mapping, layers=(LayerSpec("sar", scene["sar"]),)), ModelError, "'sar'")


def test_a_model_that_is_garbage(mapping, tmp_path):
    (tmp_path / "bad.xmn").write_bytes(b"no model")
    refused(dataclasses.replace(mapping, model_path=str(tmp_path / "bad.xmn")), ModelError, "bad.xmn")


def test_an_area_outside_of_the_layer(mapping):
    refused(dataclasses.replace(mapping, area=(0.0, 0.0, 10.0, 10.0)), LayerError, "area")


def test_a_layer_without_any_data(mapping, tmp_path):
    empty = write(tmp_path / "empty.tif", np.full((12, 30, 30), -9, np.int16), nodata=-9)
    refused(dataclasses.replace(mapping, layers=(LayerSpec("msi", empty),)), LayerError, "data")


def test_a_reference_that_meets_no_class(mapping, tmp_path):
    run_job(mapping, silent)
    codes = write(tmp_path / "r.tif", np.zeros((1, 9, 9), np.uint8))
    with pytest.raises(LabelError):
        run_job(AssessJob(mapping.map_path, LabelSpec(codes)), silent)


def test_texts_that_name_no_class_of_the_map(mapping, scene, tmp_path):
    run_job(mapping, silent)
    text = tmp_path / "r.geojson"
    ring = [[372100, 5807900], [372300, 5807900], [372300, 5807700], [372100, 5807900]]
    feature = {"type": "Feature", "properties": {"class": "Glacier"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    text.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    with pytest.raises(LabelError, match="Glacier"):
        run_job(AssessJob(mapping.map_path, LabelSpec(str(text), field="class")), silent)
    Path(mapping.map_path + ".aux.xml").unlink()
    with pytest.raises(LabelError, match="does not name its own"):
        run_job(AssessJob(mapping.map_path, LabelSpec(scene["labels"], field="class")), silent)


def test_a_map_of_others_with_its_own_nodata(tmp_path):
    """Nodata 0 over half of it: only the other half is compared, and all of that is right."""
    codes = np.ones((1, 20, 20), np.uint8)
    codes[0, :10] = 2
    reference = write(tmp_path / "r.tif", codes)
    partly = codes.copy()
    partly[0, :, :10] = 0
    done = run_job(AssessJob(write(tmp_path / "m.tif", partly, nodata=0), LabelSpec(reference)), silent)
    assert done.report["pixels"] == 200
    assert done.report["overall_accuracy"] == 1.0


def test_a_map_that_is_none(tmp_path):
    image = write(tmp_path / "i.tif", np.full((1, 9, 9), 3000, np.int16))
    reference = write(tmp_path / "r.tif", np.ones((1, 9, 9), np.uint8))
    with pytest.raises(LayerError, match="the value 3000"):
        run_job(AssessJob(image, LabelSpec(reference)), silent)


def test_an_area_in_another_crs(mapping):
    """Degrees are taken as degrees: the same place as in metres."""
    with rasterio.open(mapping.layers[0].path) as source:
        left, bottom, right, top = rasterio.warp.transform_bounds(source.crs, "EPSG:4326", *source.bounds)
    middle = (left + right) / 2
    run_job(dataclasses.replace(mapping, area=(left, bottom, middle, top), area_crs="EPSG:4326"), silent)
    with rasterio.open(mapping.map_path) as found:
        assert found.width == pytest.approx(80, abs=3)
        assert found.height == 160


def test_a_full_disk_leaves_nothing(mapping, tmp_path):
    """A real file system of 64 KB; where none can be mounted there is no full disk to be had."""
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small], check=False, capture_output=True)
    if mounted.returncode:
        with pytest.raises(OutputError, match="is full"):
            _fill_dev_full()
        return
    try:
        (small / "ballast").write_bytes(b"x" * 60_000)
        job = dataclasses.replace(mapping, map_path=str(small / "map.tif"))
        with pytest.raises(OutputError, match=r"full|room"):
            run_job(job, silent)
        assert [path.name for path in small.iterdir()] == ["ballast"]
    finally:
        subprocess.run(["umount", small], check=True)


def _fill_dev_full():
    from xmodalnet.engine.files import output_error

    try:
        with open("/dev/full", "w") as full:
            full.write("x" * 100_000)
    except OSError as error:
        raise output_error("/dev/full", error) from error


def test_a_cancel_in_the_middle_leaves_nothing(job):
    def stop_soon(fraction, stage):
        if fraction > 0.2:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(job, stop_soon)
    assert not list(Path(job.model_path).parent.iterdir())


def test_a_cancelled_map_keeps_the_old_one(mapping):
    run_job(mapping, silent)
    before = {path.name: path.read_bytes() for path in Path(mapping.map_path).parent.iterdir()}

    def stop_late(fraction, stage):
        if fraction > 0.9:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_job(mapping, stop_late)
    assert {path.name: path.read_bytes() for path in Path(mapping.map_path).parent.iterdir()} == before


def test_a_map_that_fails_at_the_end_keeps_the_old_pair(mapping):
    """The map's draft is lost when all is computed: neither map nor confidence nor uncertainty is replaced."""
    beside = {f"{name}_path": str(Path(mapping.map_path).with_name(f"{name}.tif")) for name in ("confidence", "uncertainty")}
    mapping = dataclasses.replace(mapping, **beside)
    run_job(mapping, silent)
    folder = Path(mapping.map_path).parent
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def lose_the_draft(fraction, stage):
        if stage == "Writing":
            shutil.rmtree(next(folder.glob(".map.tif.*")))

    with pytest.raises(OutputError, match=r"map\.tif"):
        run_job(mapping, lose_the_draft)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_worker_killed_in_the_middle_leaves_no_result(job):
    job = dataclasses.replace(job, fit=FitSpec(epochs=500, device="cpu"))
    process = subprocess.Popen(
        [sys.executable, "-m", "engine", "serve"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with contextlib.closing(process.stdin), contextlib.closing(process.stdout):
        process.stdin.write(encode_command(Run(job)) + "\n")
        process.stdin.flush()
        for line in process.stdout:
            if '"progress"' in line and "Reading" not in line:
                break
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        time.sleep(0.1)
    assert not Path(job.model_path).exists()


def test_a_map_over_the_raster_behind_a_vrt(mapping, tmp_path):
    """The virtual raster is the layer; the file that holds its pixels stays as it was."""
    source = Path(shutil.copy(mapping.layers[0].path, tmp_path / "source.tif"))
    rasterio.shutil.copy(str(source), str(tmp_path / "source.vrt"), driver="VRT")
    before = source.read_bytes()
    layers = (LayerSpec("msi", str(tmp_path / "source.vrt"), "msi"),)
    for change in ({"map_path": str(source)}, {"confidence_path": str(source)}, {"uncertainty_path": str(source)}):
        refused(dataclasses.replace(mapping, layers=layers, **change), JobError, "source.tif", "layer 'msi'")
    assert source.read_bytes() == before


def test_a_model_over_the_labels_behind_a_vrt(job, tmp_path):
    codes = tmp_path / "codes.xmn"
    write(codes, np.ones((1, 9, 9), np.uint8))
    rasterio.shutil.copy(str(codes), str(tmp_path / "codes.vrt"), driver="VRT")
    labels = LabelSpec(str(tmp_path / "codes.vrt"))
    refused(dataclasses.replace(job, labels=labels, model_path=str(codes)), JobError, "codes.xmn", "labels")


def test_the_fixtures_do_work(job, mapping):
    """The same jobs without the mistake succeed: it is the mistake that is refused."""
    assert Path(run_job(job, silent).outputs["model"]).is_file()
    assert Path(run_job(mapping, silent).outputs["map"]).is_file()
    shutil.rmtree(Path(mapping.map_path).parent)
