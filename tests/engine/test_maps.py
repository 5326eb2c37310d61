import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scenes import UTM33, write_raster

from xmodalnet.engine.data import maps
from xmodalnet.engine.data.maps import (
    LayerText,
    create_map,
    draft_map,
    encode_png,
    map_classes,
    map_provenance,
    read_overview,
    write_layer,
)
from xmodalnet.engine.data.raster import open_raster
from xmodalnet.engine.errors import OutputError
from xmodalnet.engine.grid import PIXEL_AFFINE, Grid
from xmodalnet.engine.specs import ClassSpec

GRID = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 1300, 700)
CLASSES = (ClassSpec(0, "Land", "#ff8000"), ClassSpec(3, "Gewässer & <Ufer>", "#0000ff"))
CODES = np.where(np.arange(1300)[None] // 130 % 2 == np.arange(700)[:, None] // 70 % 2, 3, 0).astype(np.uint8)
CODES[:50, :50] = 255


def write_codes(path, grid=GRID, codes=CODES, tile_px=300):
    with create_map(str(path), grid, "classes", CLASSES, {"model": "Übung.xmn"}) as writer:
        for tile in grid.tiles(tile_px):
            writer.write(tile, codes[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width])


def test_a_class_map_is_a_cog_with_all_that_it_should_say(tmp_path):
    path = tmp_path / "map.tif"
    write_codes(path)
    with rasterio.open(path) as dataset:
        assert (dataset.read(1) == CODES).all()
        assert (dataset.dtypes, dataset.nodata, dataset.crs.to_epsg()) == (("uint8",), 255.0, 32633)
        assert tuple(dataset.transform)[:6] == GRID.affine[:3] + GRID.affine[3:]
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.overviews(1) == [2, 4]
        assert dataset.colormap(1)[3] == (0, 0, 255, 255)
        assert json.loads(dataset.tags()["PROVENANCE"]) == {"model": "Übung.xmn"}
    assert map_classes(str(path)) == CLASSES
    assert map_provenance(str(path)) == {"model": "Übung.xmn"}
    assert sorted(os.listdir(tmp_path)) == ["map.qml", "map.tif", "map.tif.aux.xml"]


def test_overviews_show_the_most_frequent_class(tmp_path):
    codes = np.zeros((1024, 1024), np.uint8)
    codes[::2, ::2] = 3  # one of four pixels: never the most frequent
    write_codes(tmp_path / "map.tif", Grid(UTM33, GRID.affine, 1024, 1024), codes)
    with rasterio.open(tmp_path / "map.tif", overview_level=0) as dataset:
        assert dataset.shape == (512, 512)
        assert (dataset.read(1) == 0).all()


def test_gdal_reads_names_and_colours_from_the_sidecar(tmp_path):
    """With the GDAL of the system, which is that of QGIS."""
    if subprocess.run(["/usr/bin/python3", "-c", "import osgeo"], check=False, capture_output=True).returncode:
        pytest.skip("the system's Python has no GDAL")
    write_codes(tmp_path / "map.tif")
    script = (
        "import sys, json; from osgeo import gdal; data = gdal.Open(sys.argv[1]); data.GetMetadata(); band = data.GetRasterBand(1)\n"
        "table = band.GetDefaultRAT()\n"
        "rows = [[table.GetValueAsString(r, c) for c in range(5)] for r in range(table.GetRowCount())]\n"
        "print(json.dumps([band.GetCategoryNames(), rows]))"
    )
    command = ["/usr/bin/python3", "-c", script, str(tmp_path / "map.tif")]
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("GDAL_", "PROJ_"))}
    found = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8", env=clean).stdout
    names, rows = json.loads(found)
    assert names == ["Land", "", "", "Gewässer & <Ufer>"]
    assert rows == [["0", "Land", "255", "128", "0"], ["3", "Gewässer & <Ufer>", "0", "0", "255"]]


def test_a_confidence_map(tmp_path):
    values = np.random.default_rng(0).random((700, 1300), np.float32)
    values[0, 0] = np.nan
    path = tmp_path / "sure.tif"
    (tmp_path / "sure.tif.aux.xml").write_text("<PAMDataset/>", encoding="utf-8")  # of an older map
    with create_map(str(path), GRID, "confidence") as writer:
        writer.write(GRID.window, values)
    with rasterio.open(path) as dataset:
        assert np.array_equal(dataset.read(1), values, equal_nan=True)
        assert np.isnan(dataset.nodata)
        with rasterio.open(path, overview_level=0) as smaller:
            assert smaller.read(1)[1, 1] == pytest.approx(values[2:4, 2:4].mean(), abs=1e-6)
    assert os.listdir(tmp_path) == ["sure.tif"]


def test_an_uncertainty_map_has_three_named_bands(tmp_path):
    values = np.random.default_rng(0).random((3, 700, 1300), np.float32)
    values[:, 0, 0] = np.nan
    with create_map(str(tmp_path / "u.tif"), GRID, "uncertainty", (), {"why": "doubt"}) as writer:
        writer.write(GRID.window, values)
    with rasterio.open(tmp_path / "u.tif") as dataset:
        assert dataset.descriptions == ("entropy", "margin", "unlike")
        assert np.array_equal(dataset.read(), values, equal_nan=True)
        assert np.isnan(dataset.nodata)
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert json.loads(dataset.tags()["PROVENANCE"]) == {"why": "doubt"}


def test_a_map_without_georeference_lies_where_its_layers_lie(tmp_path):
    grid = Grid("", PIXEL_AFFINE, 60, 40)
    write_codes(tmp_path / "map.tif", grid, CODES[:40, :60])
    with open_raster(str(tmp_path / "map.tif")) as raster:
        assert raster.info.grid == grid
        assert not raster.info.has_frame
    part = grid.crop(grid.window_of((10, -30, 50, -10)))
    write_codes(tmp_path / "part.tif", part, CODES[:20, :40])
    with open_raster(str(tmp_path / "part.tif")) as raster:
        assert raster.info.grid == part


def test_a_map_whose_pixels_are_a_metre_keeps_its_place(tmp_path):
    """The frame is that of a raster without georeference, but it has a CRS."""
    grid = Grid(UTM33, PIXEL_AFFINE, 60, 40)
    write_codes(tmp_path / "map.tif", grid, CODES[:40, :60])
    with open_raster(str(tmp_path / "map.tif")) as raster:
        assert (raster.info.grid.affine, raster.info.has_frame) == (PIXEL_AFFINE, True)
        assert raster.info.grid.crs == UTM33


@pytest.mark.parametrize("has_older", [True, False])
def test_a_map_is_written_to_where_a_link_points_and_has_its_names_through_the_link(tmp_path, has_older):
    (tmp_path / "disk").mkdir()
    link, real = tmp_path / "map.tif", tmp_path / "disk" / "real.tif"
    if has_older:
        real.write_text("old")
        (tmp_path / "map.tif.aux.xml").write_text("old")
    link.symlink_to(real)
    with create_map(str(link), GRID, "classes", CLASSES) as writer:
        writer.write(GRID.window, np.ones((GRID.height, GRID.width), np.uint8))
    assert link.is_symlink()
    assert [spec.name for spec in map_classes(str(link))] == [spec.name for spec in CLASSES]
    assert sorted(os.listdir(tmp_path / "disk")) == ["real.tif"]
    assert sorted(os.listdir(tmp_path)) == ["disk", "map.qml", "map.tif", "map.tif.aux.xml"]


def test_a_map_that_is_finished_is_not_seen_before_it_is_published(tmp_path):
    """The draft of a second one is lost: the first one, though finished, does not replace the older map."""
    first, second = tmp_path / "map.tif", tmp_path / "sure.tif"
    write_codes(first)
    before = first.read_bytes()
    with draft_map(str(first), GRID, "classes", CLASSES[:1]) as codes, draft_map(str(second), GRID, "confidence") as sure:
        codes.write(GRID.window, np.zeros_like(CODES))
        sure.write(GRID.window, np.ones(CODES.shape, np.float32))
        shutil.rmtree(next(tmp_path.glob(".sure.tif.*")))
        with pytest.raises(OutputError, match=r"sure\.tif"):
            for entry in (codes, sure):
                entry.finish()
    assert first.read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ["map.qml", "map.tif", "map.tif.aux.xml"]


def test_unwritten_pixels_are_no_data(tmp_path):
    with create_map(str(tmp_path / "map.tif"), GRID, "classes", CLASSES):
        pass
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert (dataset.read(1) == 255).all()


def test_nothing_is_left_and_nothing_lost_when_it_goes_wrong(tmp_path):
    path = tmp_path / "map.tif"
    write_codes(path)
    before = path.read_bytes(), (tmp_path / "map.tif.aux.xml").read_bytes()
    with (
        pytest.raises(RuntimeError, match="in the middle"),
        create_map(str(path), GRID, "classes", CLASSES[:1]) as writer,
    ):
        writer.write(GRID.window, np.zeros_like(CODES))
        raise RuntimeError("in the middle")
    assert (path.read_bytes(), (tmp_path / "map.tif.aux.xml").read_bytes()) == before
    assert sorted(os.listdir(tmp_path)) == ["map.qml", "map.tif", "map.tif.aux.xml"]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(OutputError, match="nowhere"), create_map(str(tmp_path / "nowhere" / "map.tif"), GRID):
        pass


def test_a_folder_that_cannot_be_written():
    """Not even root can make a file in /proc."""
    with pytest.raises(OutputError, match="/proc"), create_map("/proc/map.tif", GRID):
        pass


def test_no_room_is_said_before_the_work_begins(tmp_path):
    endless = Grid(UTM33, GRID.affine, 2**31 - 1, 2**31 - 1)
    with pytest.raises(OutputError, match=r"no room .* MB needed"), create_map(str(tmp_path / "map.tif"), endless):
        pass
    assert os.listdir(tmp_path) == []


FILL = """
import os, sys
import numpy as np
sys.path.insert(0, sys.argv[1])
import conftest
from xmodalnet.engine.data.maps import create_map
from xmodalnet.engine.data.raster import open_raster
from xmodalnet.engine.errors import OutputError
from xmodalnet.engine.grid import Grid
folder, taken = sys.argv[2], int(sys.argv[3])
with open(os.path.join(folder, "other"), "wb") as file:
    file.write(bytes(taken))
grid = Grid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 1024, 1024)
noise = np.random.default_rng(0).integers(0, 255, (1024, 1024)).astype(np.uint8)
try:
    with create_map(os.path.join(folder, "map.tif"), grid) as writer:
        for tile in grid.tiles(512):
            writer.write(tile, noise[tile.row : tile.row + 512, tile.col : tile.col + 512])
    with open_raster(os.path.join(folder, "map.tif")) as raster:
        print("written" if (raster.read(grid.window, [1])[0] == noise).all() else "damaged")
except OutputError as error:
    print(error.message)
print(sorted(os.listdir(folder)))
"""


@pytest.mark.parametrize("taken_kb", [0, 1200, 1900, 2500, 2900, 3060])
def test_a_disk_that_fills_up_midway(tmp_path, taken_kb):
    """On a file system of 4 MB with less and less room: the whole map, or a sentence and no trace of it."""
    disk = tmp_path / "disk"
    disk.mkdir()
    script = tmp_path / "fill.py"
    script.write_text(FILL, encoding="utf-8")
    tests = Path(__file__).resolve().parents[1]
    inner = f"mount -t tmpfs -o size=4m tmpfs {disk} && {sys.executable} {script} {tests} {disk} {taken_kb * 1024}"
    command = [*private_mounts(), "sh", "-c", inner]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    if taken_kb <= 1200:
        assert found == ["written", "['map.qml', 'map.tif', 'map.tif.aux.xml', 'other']"]
    else:
        assert "full" in found[0] or "no room" in found[0]
        assert found[1] == "['other']"


def private_mounts():
    """The command that runs another one with mounts of its own; skips where this system does not allow it."""
    for command in (["unshare", "-m"], ["unshare", "-rm"]):
        if shutil.which("unshare") and not subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
            return command
    return pytest.skip("no private mounts here")


def test_a_layer_with_bands_that_say_what_they_see(tmp_path):
    values = np.arange(12, dtype=np.uint16).reshape(2, 2, 3)
    text = LayerText(("red", "nir"), ({"wavelength": "665"}, {"wavelength": "833"}), {"SIMULATED": "YES"}, 0, 1e-4)
    write_layer(str(tmp_path / "a.tif"), values, GRID.crop(GRID.window_of((400000, 5799980, 400030, 5800000))), text)
    with open_raster(str(tmp_path / "a.tif")) as raster:
        assert [band.description for band in raster.info.bands] == ["red", "nir"]
        assert raster.info.bands[1].tags["wavelength"] == "833"
        assert raster.info.tags["SIMULATED"] == "YES"
        found = raster.read(raster.info.grid.window, [1, 2])
    assert np.isnan(found[0, 0, 0])
    assert found[1] == pytest.approx(values[1] * 1e-4)


def test_an_overview_is_small_and_holds_codes(tmp_path):
    write_codes(tmp_path / "map.tif")
    found = read_overview(str(tmp_path / "map.tif"), 130)
    assert found.shape == (70, 130)
    assert set(np.unique(found)) == {0, 3, 255}
    assert (found[10:14, 14:25] == CODES[105, 195]).all()


@pytest.mark.parametrize(
    ("codes", "nodata"),
    [
        (np.array([[0, 3, np.nan], [np.inf, 3, 0]], np.float32), None),
        (np.array([[0, 3, -9999], [-9999, 3, 0]], np.int16), -9999),
        (np.array([[0, 3, 7], [7, 3, 0]], np.uint8), 7),
    ],
)
def test_an_overview_of_a_map_by_others_knows_where_it_has_no_data(tmp_path, codes, nodata):
    path = write_raster(tmp_path / "map.tif", codes, nodata=nodata)
    assert read_overview(path, 130).tolist() == [[0, 3, 255], [255, 3, 0]]


def test_a_png_is_what_was_given():
    picture = np.random.default_rng(0).integers(0, 255, (5, 7, 3)).astype(np.uint8)
    with rasterio.MemoryFile(encode_png(picture)) as memory, memory.open() as dataset:
        assert dataset.driver == "PNG"
        assert (np.moveaxis(dataset.read(), 0, -1) == picture).all()


def test_what_a_killed_process_left_goes_and_nothing_else(tmp_path):
    """Drafts that nobody has written to for hours; not those of a map in the making, nor a user's hidden folder."""
    old = time.time() - 7200
    kept = {".map.tif.abcdefgh": ("draft.tif",), ".git.abcdefgh": ("draft.tif", "notes.txt"), ".map.tif.plain": ("draft.tif",)}
    kept |= {".roads.tif.x1y2z3_2": ("roads.tif",), ".roads.tif.x1y2z3_3": ("draft.tif", "roads.tiff")}
    gone = {".roads.tif.x1y2z3_4": ("draft.tif",), ".roads.tif.x1y2z3_5": ("draft.tif", "roads.tif")}
    gone |= {".roads.tif.x1y2z3_6": ("draft.tif", "roads.tif", "roads.tif.ovr.tmp", "roads.tif.msk.ovr.tmp")}
    for name, files in {**kept, **gone}.items():
        (tmp_path / name).mkdir()
        for file in files:
            (tmp_path / name / file).write_bytes(b"II")
            if name != ".map.tif.abcdefgh":
                os.utime(tmp_path / name / file, (old, old))
    with create_map(str(tmp_path / "new.tif"), GRID) as writer:
        writer.write(GRID.window, np.zeros((GRID.height, GRID.width), np.uint8))
    assert sorted(entry.name for entry in tmp_path.iterdir() if entry.is_dir()) == sorted(kept)


def test_a_map_is_made_where_others_may_look(tmp_path):
    """On Windows it keeps the rights that it had there, and on a shared disk nobody else could read it."""
    (tmp_path / "plain").mkdir()
    with create_map(str(tmp_path / "map.tif"), GRID) as writer:
        writer.write(GRID.window, np.zeros((GRID.height, GRID.width), np.uint8))
        [work] = tmp_path.glob(".map.tif.????????")
        assert work.stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_what_gdal_would_read_beside_an_older_map_does_not_stay(tmp_path):
    path = tmp_path / "map.tif"
    for stale in (".msk", ".ovr"):
        Path(f"{path}{stale}").write_bytes(b"of an older raster")
    write_codes(path)
    assert not [entry.name for entry in tmp_path.iterdir() if entry.name.endswith((".msk", ".ovr"))]


@pytest.mark.parametrize(("blocked", "other"), [("map.tif", "map.tif.aux.xml"), ("map.tif.aux.xml", "map.tif")])
@pytest.mark.parametrize("has_older", [True, False])
def test_a_map_and_its_class_names_appear_both_or_neither(tmp_path, blocked, other, has_older):
    """A folder takes the name of one of them while the map is drawn."""
    path, other = tmp_path / "map.tif", tmp_path / other
    if has_older:
        write_codes(path)
    before = other.read_bytes() if has_older else None
    with draft_map(str(path), GRID, "classes", (ClassSpec(0, "Wood", "#2e7d32"),)) as writer:
        writer.write(GRID.window, np.zeros_like(CODES))
        writer.finish()
        (tmp_path / blocked).unlink(missing_ok=True)
        (tmp_path / blocked).mkdir()
        (tmp_path / blocked / "of the user").touch()
        with pytest.raises(OutputError, match=r"cannot be written|is a folder"):
            writer.publish()
    assert (other.read_bytes() if other.exists() else None) == before
    assert [entry.name for entry in (tmp_path / blocked).iterdir()] == ["of the user"]
    assert not [entry for entry in tmp_path.iterdir() if entry.name.startswith(".")]


@pytest.mark.skipif(os.name == "nt", reason="no limits of the size of files")
def test_a_quota_that_is_full_is_thought_of(tmp_path):
    """GDAL tells of a dirty block, and there is room on the disk."""
    import resource

    noise = np.random.default_rng(0).integers(0, 255, (GRID.height, GRID.width)).astype(np.uint8)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(OutputError) as refused, create_map(str(tmp_path / "map.tif"), GRID, "classes", CLASSES) as writer:
            writer.write(GRID.window, noise)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "a quota, or ulimit" in str(refused.value), refused.value


def test_names_that_cannot_be_written_are_told_before_the_work(tmp_path):
    (tmp_path / "map.tif.aux.xml").mkdir()
    with pytest.raises(OutputError, match="is a folder"), draft_map(str(tmp_path / "map.tif"), GRID, "classes", CLASSES):
        pytest.fail("nothing should be drawn")


def test_a_draft_that_waits_is_not_taken_for_one_that_was_abandoned(tmp_path, monkeypatch):
    """As that of a map whose cluster has no workers yet."""
    monkeypatch.setattr(maps, "_ABANDONED_S", 0.5)
    with draft_map(str(tmp_path / "waiting.tif"), GRID, "classes", CLASSES) as writer:
        time.sleep(1.0)
        write_codes(tmp_path / "other.tif")
        for tile in GRID.tiles(300):
            writer.write(tile, CODES[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width])
        writer.finish()
        writer.publish()
    assert (tmp_path / "waiting.tif").exists()
