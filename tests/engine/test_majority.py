"""The majority filter: small squares counted by hand, and a map through the whole road."""

import json
import time

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from scenes import write_raster

from xmodalnet.engine.data.maps import create_map, map_classes
from xmodalnet.engine.errors import Cancelled, JobError
from xmodalnet.engine.grid import Grid
from xmodalnet.engine.map_jobs import MajorityJob
from xmodalnet.engine.runs.majority import majority
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent

CLASSES = (ClassSpec(1, "Wood", "#2e7d32"), ClassSpec(2, "Lake", "#1f78b4"))


def cleaned(rows, radius_px=1):
    """With as many pixels without data around as the filter wants."""
    return majority(np.pad(np.array(rows, np.uint8), radius_px, constant_values=255), radius_px).tolist()


def test_a_lonely_pixel_goes_with_its_neighbours():
    assert cleaned([[1, 1, 1], [1, 2, 1], [1, 1, 1]]) == [[1, 1, 1], [1, 1, 1], [1, 1, 1]]


def test_an_edge_stays_where_it_is():
    assert cleaned([[1, 1, 2, 2]] * 4) == [[1, 1, 2, 2]] * 4


def test_as_many_of_each_leave_the_pixel_as_it_is():
    """Corners of this see two and two."""
    assert cleaned([[2, 1], [1, 2]]) == [[2, 1], [1, 2]]
    assert cleaned([[1, 3], [2, 2]])[0][1] == 2, "two of the second class are more than the pixel's own"
    assert cleaned([[9, 3, 3, 4, 4]])[0][0] == 9, "one and one"


def test_pixels_without_data_stay_so_and_have_no_say():
    assert cleaned([[255, 255, 255], [255, 2, 1], [255, 255, 255]]) == [[255, 255, 255], [255, 2, 1], [255, 255, 255]]
    assert cleaned([[1, 1, 1], [1, 255, 1], [1, 1, 1]])[1][1] == 255


def test_a_larger_square_sees_more():
    rows = np.ones((5, 5), np.uint8)
    rows[1:4, 1:4] = 2  # 9 of 25
    assert cleaned(rows)[2][2] == 2
    assert cleaned(rows, 2)[2][2] == 1


def test_code_0_is_a_class_like_any_other():
    assert cleaned([[0, 0, 0], [0, 7, 0], [0, 0, 0]])[1][1] == 0


@pytest.fixture
def lonely(tmp_path):
    """A map of 2000 x 1100 px, more than one block: all Wood, with a Lake pixel beside every seam, and a corner without data."""
    codes = np.ones((1100, 2000), np.uint8)
    codes[[500, 1023, 1024], [1023, 700, 1500]] = 2
    codes[300:400, 300:400] = 2
    codes[:10, :10] = 255
    grid = Grid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 2000, 1100)
    provenance = {"model": "river.xmn", "estimated_accuracy": {"overall_accuracy": 0.93}}
    with create_map(str(tmp_path / "map.tif"), grid, "classes", CLASSES, provenance) as out:
        out.write(grid.window, codes)
    return str(tmp_path / "map.tif")


def test_a_map_is_cleaned_across_its_blocks_and_keeps_names_colours_and_origin(lonely, tmp_path):
    out = str(tmp_path / "cleaned.tif")
    done = run_job(MajorityJob(lonely, out), silent)
    with rasterio.open(out) as dataset:
        codes = dataset.read(1)
        assert dataset.colormap(1)[2] == (0x1F, 0x78, 0xB4, 255)
        provenance = json.loads(dataset.tags()["PROVENANCE"])
    assert (codes == 255).sum() == 100
    assert (codes == 2).sum() == 100 * 100 - 4, "the corners of the lake go, and the lonely pixels"
    assert done.report["changed_pixels"] == 3 + 4
    assert done.report["pixels"] == 2000 * 1100 - 100
    assert map_classes(out) == CLASSES
    assert provenance["model"] == "river.xmn"
    assert provenance["cleaned"]["majority_radius_px"] == 1
    assert "estimated_accuracy" not in provenance, "it was that of the map before"
    assert json.loads((tmp_path / "cleaned.tif.job.json").read_text(encoding="utf-8"))["type"] == "majority"


def test_a_map_can_be_cancelled_while_its_file_is_packed(lonely, tmp_path, slow_packing):
    def stop(fraction, stage):
        if stage == "Writing" and slow_packing:
            raise Cancelled

    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(Cancelled):
        run_job(MajorityJob(lonely, str(tmp_path / "cleaned.tif")), stop)
    time.sleep(0.8)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_map_without_names_gets_them_by_number(tmp_path):
    path = write_raster(tmp_path / "plain.tif", np.full((4, 4), 7, np.uint8))
    run_job(MajorityJob(path, str(tmp_path / "out.tif")), silent)
    assert [(spec.code, spec.name) for spec in map_classes(str(tmp_path / "out.tif"))] == [(7, "Class 7")]


@pytest.mark.parametrize(
    ("job", "message"),
    [
        (MajorityJob("/a.tif", "/a.tif"), "written over"),
        (MajorityJob("/a.tif", "/b.png"), "does not end in .tif"),
        (MajorityJob("/a.tif", "/b.tif", 0), "radius of 0"),
        (MajorityJob("", "/b.tif"), "No path is given for the map"),
    ],
)
def test_what_is_no_job(job, message):
    with pytest.raises(JobError, match=message):
        job.check()
