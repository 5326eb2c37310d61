"""Where to label next, as a job of its own: points that lie where two classes are as likely."""

import dataclasses
import shutil

import numpy as np
import pytest
from scenes import box, write_geojson, write_raster
from scipy.ndimage import uniform_filter

from xmodalnet.engine.data.vectors import read_features
from xmodalnet.engine.errors import JobError, LabelError, OutputError
from xmodalnet.engine.jobs import SuggestJob
from xmodalnet.engine.runs.suggest import FIELDS
from xmodalnet.engine.specs import FitSpec, LabelSpec, LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent

LEFT, TOP = 400000.0, 5800000.0


def square(col, row, side_px=6):
    return box(LEFT + 10 * col, TOP - 10 * (row + side_px), LEFT + 10 * (col + side_px), TOP - 10 * row)


@pytest.fixture
def job(tmp_path):
    """From left to right one class becomes the other; the labels lie at both ends."""
    ramp = np.linspace(-4, 4, 90)[None, None, :] * np.ones((3, 90, 1))
    noise = np.random.default_rng(0).normal(size=(3, 90, 90))
    image = write_raster(tmp_path / "msi.tif", (ramp + 0.3 * noise).astype(np.float32))
    shapes = [(square(2, 40), {"class": "wood"}), (square(82, 40), {"class": "lake"})]
    labels = LabelSpec(write_geojson(tmp_path / "labels.geojson", shapes), field="class")
    layers = (LayerSpec("msi", image, "msi"),)
    return SuggestJob(layers, labels, str(tmp_path / "next.gpkg"), count=5, fit=FitSpec(device="cpu"))


def test_places_lie_where_two_classes_are_as_likely_and_far_from_labels(job, tmp_path):
    done = run_job(job, silent)
    assert done.outputs == {"points": job.points_path}
    assert done.report["places"] == 5
    found = read_features(job.points_path)
    assert found.crs == "EPSG:32633"
    assert found.fields["place"].tolist() == [1, 2, 3, 4, 5]
    cols = np.array([(point.x - LEFT) / 10 for point in found.geometries])
    rows = np.array([(TOP - point.y) / 10 for point in found.geometries])
    assert (np.abs(cols - 45) < 15).all()
    apart = np.hypot(cols[:, None] - cols, rows[:, None] - rows) + 100 * np.eye(5)
    assert apart.min() >= 6
    for name in ("class_1", "class_2"):
        assert set(found.fields[name]) <= {"wood", "lake"}
    assert (found.fields["class_1"] != found.fields["class_2"]).all()
    assert found.fields["share_1"][0] < 0.6
    assert (found.fields["share_1"] < 0.95).all(), "of most of the area the network is surer"
    np.testing.assert_allclose(found.fields["share_1"] + found.fields["share_2"], 1.0, atol=1e-5)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["labels.geojson", "msi.tif", "next.gpkg"]


def test_shapes_of_the_users_are_not_written_over(job, tmp_path):
    shutil.copy(job.labels.path, job.points_path)
    with pytest.raises(OutputError, match=r"next.gpkg' is there already, and is no file of points"):
        run_job(job, silent)
    run_job(dataclasses.replace(job, replace=True), silent)
    run_job(job, silent)  # over older suggestions
    assert read_features(job.points_path).name == "next.gpkg"
    assert set(read_features(job.points_path).fields) == set(FIELDS)


def test_places_lie_inside_of_things_rather_than_where_two_of_them_meet(job, tmp_path):
    """Fields of wood, lake and of a third thing that no label shows, 12 pixels wide; the edges of the first two, which the sensor
    blurs, look like the third."""
    row, col = np.indices((12, 12))
    fields = np.kron(np.array([-2.0, 2.0, 0.0])[(row + 2 * (col // 2)) % 3], np.ones((12, 12)))
    image = uniform_filter(fields, 3) + 0.1 * np.random.default_rng(0).normal(size=(3, 144, 144))
    inside = uniform_filter(np.abs(fields), 3) < 1e-9
    wood, lake = (np.argwhere(uniform_filter(fields, 11) == value)[0] - 3 for value in (-2, 2))
    shapes = [(square(*wood[::-1]), {"class": "wood"}), (square(*lake[::-1]), {"class": "lake"})]
    layers = (LayerSpec("msi", write_raster(tmp_path / "fields.tif", image.astype(np.float32)), "msi"),)
    labels = LabelSpec(write_geojson(tmp_path / "two.geojson", shapes), field="class")
    run_job(dataclasses.replace(job, layers=layers, labels=labels), silent)
    found = [(int((TOP - point.y) / 10), int((point.x - LEFT) / 10)) for point in read_features(job.points_path).geometries]
    assert [inside[place] for place in found[:3]] == [True] * 3


def test_no_place_lies_on_the_edge_where_a_little_square_would_hang_over(job):
    run_job(dataclasses.replace(job, count=100), silent)
    found = read_features(job.points_path).geometries
    assert len(found) > 30
    for point in found:
        col, row = int((point.x - LEFT) / 10), int((TOP - point.y) / 10)
        assert 1 <= col <= 88
        assert 1 <= row <= 88


def test_a_scene_that_is_labelled_all_over_has_no_such_place(tmp_path, job):
    """No pixel of it is 6 pixels away from all of them."""
    image = write_raster(tmp_path / "small.tif", np.random.default_rng(0).normal(size=(2, 8, 8)).astype(np.float32))
    shapes = [(square(0, 0, 4), {"class": "wood"}), (square(4, 4, 4), {"class": "lake"})]
    labels = LabelSpec(write_geojson(tmp_path / "all.geojson", shapes), field="class")
    full = SuggestJob((LayerSpec("msi", image, "msi"),), labels, job.points_path, fit=job.fit)
    with pytest.raises(LabelError, match="6 pixels or more away from all labels"):
        run_job(full, silent)


def test_what_is_left_of_a_scene_that_is_labelled_nearly_all_over_is_found(tmp_path, job):
    """A raster of codes with a hole of 15 x 15 pixels: its middle is further from all of 260 thousand labels than any other place."""
    side = 512
    codes = np.where(np.arange(side) < side // 2, 1, 2).astype(np.uint8) * np.ones((side, 1), np.uint8)
    codes[300:315, 100:115] = 0
    image = codes + 0.3 * np.random.default_rng(0).normal(size=(2, side, side))
    layers = (LayerSpec("msi", write_raster(tmp_path / "large.tif", image.astype(np.float32)), "msi"),)
    labels = LabelSpec(write_raster(tmp_path / "codes.tif", codes), ignore=(0,))
    run_job(SuggestJob(layers, labels, job.points_path, fit=FitSpec(epochs=1, device="cpu")), silent)
    found = read_features(job.points_path)
    assert len(found.geometries) >= 1
    for point in found.geometries:
        assert 100 <= (point.x - LEFT) / 10 <= 115
        assert 300 <= (TOP - point.y) / 10 <= 315


@pytest.mark.parametrize("count", [0, 101])
def test_no_place_or_too_many_are_refused(job, count):
    with pytest.raises(JobError, match=f"{count} suggestions are not possible"):
        SuggestJob(job.layers, job.labels, job.points_path, count=count).check()


def test_labels_are_not_written_over(job):
    with pytest.raises(JobError, match="written over"):
        SuggestJob(job.layers, LabelSpec("/a/next.gpkg", field="class"), "/a/next.gpkg").check()
