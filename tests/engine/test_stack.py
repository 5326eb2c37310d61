import contextlib
import dataclasses
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import rasterio
from scenes import UTM33, write_raster

from xmodalnet.engine.data.stack import is_present, open_stack
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.grid import PIXEL_AFFINE, Grid, Window
from xmodalnet.engine.specs import LayerSpec

GRID = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 20, 20)
RAMP = np.arange(800, dtype=np.int16).reshape(2, 20, 20)


def raw(path, window=None):
    with rasterio.open(path) as dataset:
        return dataset.read(window=window and rasterio.windows.Window(*window))


# real scenes


def test_enmap_and_sentinel2_of_potsdam(real_data):
    hsi, msi = (str(real_data / "enmap_potsdam" / name) for name in ("enmap_potsdam_mosaic.tif", "sentinel2_simulated.tif"))
    with open_stack([LayerSpec("hsi", hsi, "hsi"), LayerSpec("msi", msi, "msi")]) as stack:
        assert stack.grid == Grid("EPSG:32633", (30.0, 0.0, 364095.0, 0.0, -30.0, 5809965.0), 160, 192)
        stream = stack.streams["hsi"]
        assert set(range(1, 225)) - set(stream.bands) == {130, 131, 132, 133, 134, 135}
        assert (stream.band_count, stream.kind, stream.footprint) == (218, "hsi", stack.grid.window)
        assert stream.wavelengths_nm[:2] == (418.24, 423.874)
        assert len(stream.wavelengths_nm) == 218
        assert stack.streams["msi"].wavelengths_nm[0] == 443.0
        found = stack.read(Window(10, 20, 40, 30))
    stored = raw(hsi, (10, 20, 40, 30))
    kept = stored[[band - 1 for band in stream.bands]]
    assert np.array_equal(
        found["hsi"], np.where(kept == -32768, np.nan, kept * np.float32(1e-4)).astype(np.float32), equal_nan=True
    )
    stored = raw(msi, (10, 20, 40, 30)).astype(np.float32)
    assert np.array_equal(found["msi"], np.where(stored == -32768, np.nan, stored), equal_nan=True)
    assert 0 < is_present(found["hsi"]).mean() <= 1


def test_a_flood_in_degrees(real_data):
    folder = real_data / "sen1floods11_spain"
    s1, s2 = (str(folder / f"Spain_7370579_{name}Hand.tif") for name in ("S1", "S2"))
    with open_stack([LayerSpec("msi", s2), LayerSpec("sar", s1)]) as stack:
        assert stack.grid.crs == "EPSG:4326"
        found = stack.read(stack.grid.window)
    stored = raw(s1)
    assert np.array_equal(found["sar"], stored, equal_nan=True)
    optical = raw(s2)
    assert np.array_equal(found["msi"], np.where(optical == 0, np.nan, optical), equal_nan=True)


def test_a_scene_without_crs(real_data):
    hsi, msi = (str(real_data / "salinas_a" / name) for name in ("salinasA_corrected.tif", "sentinel2_simulated.tif"))
    with open_stack([LayerSpec("hsi", hsi), LayerSpec("msi", msi)]) as stack:
        assert stack.grid == Grid("", PIXEL_AFFINE, 86, 83)
        found = stack.read(stack.grid.window)
    assert (found["hsi"] == raw(hsi)).all()
    assert (found["msi"] == raw(msi)).all()


def test_radar_and_optical_of_terramesh(real_data):
    s1, s2 = (str(real_data / "terramesh" / sensor / "282D_485L_3_3.tif") for sensor in ("S1RTC", "S2L2A"))
    with open_stack([LayerSpec("msi", s2), LayerSpec("sar", s1)], reference="msi") as stack:
        found = stack.read(Window(100, 50, 3, 2))
    assert (found["msi"] == raw(s2, (100, 50, 3, 2))).all()
    assert (found["sar"] == raw(s1, (100, 50, 3, 2))).all()


# grids


def test_the_last_layer_or_the_reference_gives_the_pixels(tmp_path):
    fine = LayerSpec("fine", write_raster(tmp_path / "a.tif", RAMP))
    coarse = LayerSpec("coarse", write_raster(tmp_path / "b.tif", RAMP, pixel=30))
    with open_stack([fine, coarse]) as stack:
        assert stack.grid.pixel_size == (30.0, 30.0)
    with open_stack([fine, coarse], reference="fine") as stack:
        assert stack.grid == GRID
        assert (stack.read(stack.grid.window, ["fine"])["fine"] == RAMP).all()
        warped = stack.read(Window(4, 4, 1, 1), ["coarse"])["coarse"]
    assert warped[:, 0, 0] == pytest.approx(RAMP[:, 1, 1]), "the middle of a coarse pixel is the middle of the fine one in it"


def test_a_part_of_the_grid_and_beyond(tmp_path):
    layer = LayerSpec("a", write_raster(tmp_path / "a.tif", RAMP))
    with open_stack([layer], GRID.crop(Window(5, 6, 4, 3))) as stack:
        found = stack.read(Window(-1, -1, 6, 5))["a"]
        assert (found == RAMP[:, 5:10, 4:10]).all(), "a halo beyond the chosen part still has data where the layer has"


def test_bands_are_chosen_by_their_wavelengths(tmp_path):
    tags = [{"wavelength": f"{nm}", "bbl": "0" if nm == 500 else "1"} for nm in (400, 450, 500, 550, 600)]
    layer = LayerSpec(
        "a", write_raster(tmp_path / "a.tif", np.ones((5, 4, 4)), band_tags=tags), wavelengths_nm=((440, 555), (590, 700))
    )
    with open_stack([layer]) as stack:
        assert stack.streams["a"].bands == (2, 4, 5)
    with pytest.raises(LayerError, match="no band of the wavelengths") as caught:
        open_stack([dataclasses.replace(layer, wavelengths_nm=((2000, 2100),))])
    assert caught.value.hint == "Choose some from 400 to 600 nm"
    bare = dataclasses.replace(layer, path=write_raster(tmp_path / "b.tif", np.ones((5, 4, 4))))
    with pytest.raises(LayerError, match="does not tell its wavelengths"):
        open_stack([bare])


def test_layers_of_different_extent(tmp_path):
    part = LayerSpec("part", write_raster(tmp_path / "a.tif", RAMP[:, :5, :8]))
    whole = LayerSpec("whole", write_raster(tmp_path / "b.tif", RAMP))
    with open_stack([part, whole]) as stack:
        assert stack.streams["part"].footprint == Window(0, 0, 8, 5)
        found = stack.read(stack.grid.window)
    assert is_present(found["part"]).sum() == 40
    assert (found["part"][:, :5, :8] == RAMP[:, :5, :8]).all()
    assert is_present(found["whole"]).all()


# bands


def test_bands_without_data_or_flagged_bad_are_left_out(tmp_path):
    values = np.ones((4, 20, 20), np.float32)
    values[1] = -9999
    values[3, 0, 0] = -9999
    tags = [{}, {}, {"bbl": "0"}, {"bbl": "1"}]
    path = write_raster(tmp_path / "a.tif", values, nodata=-9999, band_tags=tags)
    with open_stack([LayerSpec("a", path)]) as stack:
        assert stack.streams["a"].bands == (1, 4)
    with open_stack([LayerSpec("a", path, bands=(3, 2))]) as stack:
        assert stack.streams["a"].bands == (3, 2)
        found = stack.read(stack.grid.window)["a"]
    assert (found[0] == 1).all()
    assert np.isnan(found[1]).all()


def test_a_large_raster_is_only_sampled_for_empty_bands(tmp_path):
    values = np.ones((2, 700, 700), np.uint8)
    values[1] = 0
    values[0, :600] = 0  # data in the last rows only
    path = write_raster(tmp_path / "a.tif", values, nodata=0)
    with open_stack([LayerSpec("a", path)]) as stack:
        assert stack.streams["a"].bands == (1,)


def test_alpha_is_no_band(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.full((4, 9, 9), 255, np.uint8), photometric="RGB", alpha="yes")
    with open_stack([LayerSpec("rgb", path)]) as stack:
        assert stack.streams["rgb"].bands == (1, 2, 3)


def test_a_single_band_and_a_given_nodata(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[1, 2], [3, 4]], np.int8))
    with open_stack([LayerSpec("dsm", path, nodata=2)]) as stack:
        found = stack.read(stack.grid.window)["dsm"]
    assert np.array_equal(found, np.array([[[1, np.nan], [3, 4]]], np.float32), equal_nan=True)


def test_a_stream_is_resampled_while_it_is_read(tmp_path):
    """Window by window, with no data left out, on its own pixels and warped."""
    values = np.stack([np.full((20, 20), value, np.float32) for value in (1, 2, 4)])
    values[0, :, 0] = values[:2, :, 1] = -9
    layer = LayerSpec("a", write_raster(tmp_path / "a.tif", values, nodata=-9), bands=(1, 3))
    weights = {"a": np.array([[1.0, 0.0], [0.25, 0.75], [0.0, 1.0]])}
    with open_stack([layer], weights=weights) as stack:
        assert (stack.streams["a"].band_count, stack.streams["a"].bands) == (3, (1, 3))
        found = stack.read(Window(-1, 0, 4, 1))["a"][:, 0]
    nan = np.nan
    assert np.array_equal(found, [[nan, nan, nan, 1], [nan, 4, 4, 3.25], [nan, 4, 4, 4]], equal_nan=True)
    moved = Grid(UTM33, (10.0, 0.0, 400104.0, 0.0, -10.0, 5799904.0), 5, 5)
    with open_stack([layer], moved, weights=weights) as stack:
        assert stack.read(moved.window)["a"][:, 2, 2].tolist() == [1, 3.25, 4]


def test_present_means_more_than_half_of_the_bands():
    values = np.full((4, 1, 3), np.nan, np.float32)
    values[:3, 0, 0] = 1
    values[:2, 0, 1] = 1
    assert is_present(values).tolist() == [[True, False, False]]


# threads


def test_threads_read_what_one_thread_reads(tmp_path):
    values = np.random.default_rng(0).integers(0, 1000, (3, 300, 300)).astype(np.int16)
    shifted = write_raster(
        tmp_path / "b.tif", values, left=400004.0, compress="deflate", tiled=True, blockxsize=64, blockysize=64
    )
    plain = write_raster(tmp_path / "a.tif", values, compress="deflate")
    with open_stack([LayerSpec("warped", shifted), LayerSpec("plain", plain)]) as stack:
        windows = [tile.grown(3) for tile in stack.grid.tiles(50)]
        alone = [stack.read(window) for window in windows]
        with ThreadPoolExecutor(4) as pool:
            together = list(pool.map(stack.read, windows))
    for one, other in zip(alone, together, strict=True):
        assert all(np.array_equal(one[name], other[name], equal_nan=True) for name in one)


# what does not fit


def test_layers_that_do_not_meet(tmp_path):
    here = LayerSpec("msi", write_raster(tmp_path / "a.tif", RAMP))
    there = LayerSpec("sar", write_raster(tmp_path / "b.tif", RAMP, left=500000.0))
    with pytest.raises(LayerError, match=r"'sar' \(left 500000.* does not meet layer 'msi' \(left 400000, .* in EPSG:32633\)"):
        open_stack([here, there], reference="msi")
    with pytest.raises(LayerError, match=r"'msi' .* does not meet the chosen pixels"):
        open_stack([here], Grid(UTM33, (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 5, 5))


def test_one_layer_without_crs(tmp_path):
    known = LayerSpec("msi", write_raster(tmp_path / "a.tif", RAMP))
    unknown = LayerSpec("sar", write_raster(tmp_path / "b.tif", RAMP[:, :10], crs=None))
    with pytest.raises(LayerError, match="Layer 'sar' has no CRS, but layer 'msi' has one"):
        open_stack([known, unknown], reference="msi")
    with pytest.raises(LayerError, match="Layer 'sar' has no CRS, but layer 'msi' has one"):
        open_stack([known, unknown], reference="sar")


def test_the_very_same_pixels_need_no_crs(tmp_path):
    known = LayerSpec("msi", write_raster(tmp_path / "a.tif", RAMP))
    unknown = LayerSpec("sar", write_raster(tmp_path / "b.tif", RAMP, crs=None))
    with open_stack([unknown, known]) as stack:
        assert (stack.read(stack.grid.window)["sar"] == RAMP).all()


def test_two_layers_without_crs_in_one_plane(tmp_path):
    fine = LayerSpec("fine", write_raster(tmp_path / "a.tif", RAMP, crs=None))
    coarse = LayerSpec("coarse", write_raster(tmp_path / "b.tif", RAMP, crs=None, pixel=30))
    with open_stack([coarse, fine]) as stack:
        assert stack.read(Window(4, 4, 1, 1))["coarse"][:, 0, 0] == pytest.approx(RAMP[:, 1, 1])


def test_layers_without_georeference_must_be_of_one_size(tmp_path):
    one = LayerSpec("hsi", write_raster(tmp_path / "a.tif", RAMP, left=None, crs=None))
    other = LayerSpec("pan", write_raster(tmp_path / "b.tif", RAMP[:, :, :7], left=None, crs=None))
    with pytest.raises(
        LayerError, match=r"'hsi' and 'pan' have no georeference and differ in size \(20 x 20 and 7 x 20 pixels\)"
    ):
        open_stack([one, other])
    placed = LayerSpec("msi", write_raster(tmp_path / "c.tif", RAMP))
    with pytest.raises(LayerError, match="'hsi' has no georeference, but layer 'msi' has other pixels"):
        open_stack([one, placed])


def test_a_missing_layer_is_named(tmp_path):
    with pytest.raises(LayerError, match=r"Layer 'sar': The raster '.*gone\.tif' is not there"):
        open_stack([LayerSpec("sar", str(tmp_path / "gone.tif"))])


def test_a_band_that_is_not_there(tmp_path):
    path = write_raster(tmp_path / "a.tif", RAMP)
    with pytest.raises(LayerError, match="Layer 'a' has 2 bands, but no band 7"):
        open_stack([LayerSpec("a", path, bands=(1, 7))])


def test_a_layer_of_nothing(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 9, 9), np.uint8), nodata=0)
    with pytest.raises(LayerError, match="Layer 'a' holds nothing but no data"):
        open_stack([LayerSpec("a", path)])
    path = write_raster(tmp_path / "b.tif", RAMP, band_tags=[{"bbl": "0"}, {"bbl": "0"}])
    with pytest.raises(LayerError, match="All bands of layer 'b' are flagged bad"):
        open_stack([LayerSpec("b", path)])


def test_an_unknown_crs(tmp_path):
    layer = LayerSpec("a", write_raster(tmp_path / "a.tif", RAMP))
    with pytest.raises(LayerError, match="'nonsense' is no CRS"):
        open_stack([layer], Grid("nonsense", GRID.affine, 20, 20))


@pytest.mark.parametrize("own", [None, "EPSG:32632"])
def test_a_crs_that_is_given_counts_instead_of_the_files_own(tmp_path, own):
    """The same pixels with and without: a layer without CRS, or with a wrong one, lies where its spec says."""
    msi = LayerSpec("msi", write_raster(tmp_path / "msi.tif", RAMP))
    path = write_raster(tmp_path / "hsi.tif", RAMP[:, 4:8, 4:8], left=400040, top=5799960, crs=own)
    with open_stack([LayerSpec("hsi", path, crs=UTM33), msi]) as stack:
        assert stack.streams["hsi"].footprint == Window(4, 4, 4, 4)
        found = stack.read(GRID.window)
    assert np.array_equal(found["hsi"][:, 4:8, 4:8], RAMP[:, 4:8, 4:8].astype(np.float32))
    assert np.isnan(found["hsi"][:, :4]).all()
    with pytest.raises(LayerError, match="has no CRS" if own is None else "does not meet"):
        open_stack([LayerSpec("hsi", path), msi])


def test_a_crs_that_is_given_is_warped_from(tmp_path):
    """A layer in degrees whose file does not say so."""
    degrees = write_raster(tmp_path / "sar.tif", np.full((1, 40, 40), 7, np.int16), left=13.53, top=52.35, pixel=0.0005, crs=None)
    msi = LayerSpec("msi", write_raster(tmp_path / "msi.tif", RAMP))
    with open_stack([LayerSpec("sar", degrees, crs="EPSG:4326"), msi]) as stack:
        assert np.array_equal(stack.read(GRID.window)["sar"], np.full((1, 20, 20), 7, np.float32))


@pytest.mark.parametrize(
    ("epsg", "left", "top", "pixel"),
    [(32633, 400004.0, 5799996.0, 10.0), (32632, 808600.0, 5808900.0, 10.0), (32633, 400003.0, 5799997.0, 7.0)],
)
def test_what_a_warped_pixel_says_does_not_depend_on_what_is_read_beside_it(tmp_path, epsg, left, top, pixel):
    noise = np.random.default_rng(0).normal(size=(1, 400, 400)).astype(np.float32)
    source = write_raster(tmp_path / "sar.tif", noise, left=left, top=top, pixel=pixel, crs=f"EPSG:{epsg}")
    grid = Grid("EPSG:32633", (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 240, 240)
    with open_stack([LayerSpec("sar", source)], grid) as stack:
        whole = stack.read(grid.window)["sar"][0]
    seen = 0
    for window in grid.tiles(16):
        with contextlib.suppress(LayerError), open_stack([LayerSpec("sar", source)], grid.crop(window)) as stack:
            part = stack.read(stack.grid.window)["sar"][0]
            expected = whole[window.row : window.row + 16, window.col : window.col + 16]
            known = np.isfinite(part) & np.isfinite(expected)
            np.testing.assert_allclose(part[known], expected[known], atol=0.05)
            seen += int(known.sum())
    assert seen > 5000


def test_a_given_crs_gives_no_place_to_pixels_that_have_none(tmp_path):
    loose = LayerSpec("hsi", write_raster(tmp_path / "a.tif", RAMP[:, :5], left=None, crs=None), crs=UTM33)
    with pytest.raises(LayerError, match="'hsi' has no georeference"):
        open_stack([loose, LayerSpec("msi", write_raster(tmp_path / "b.tif", RAMP))])


def test_an_unknown_crs_of_a_layer_is_named(tmp_path):
    with pytest.raises(LayerError, match="Layer 'a': 'nonsense' is no CRS"):
        open_stack([LayerSpec("a", write_raster(tmp_path / "a.tif", RAMP), crs="nonsense")])


@pytest.mark.parametrize("nodata", [None, -9999.0, -3.4028234663852886e38])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_what_is_no_number_never_bleeds_whatever_number_means_no_data(tmp_path, nodata, dtype):
    values = np.full((1, 80, 80), 5.0, dtype)
    values[0, ::9, ::9] = np.nan
    values[0, 40:48, :8] = nodata or np.nan
    path = write_raster(tmp_path / "a & b.tif", values, nodata=nodata)
    coarse = Grid(UTM33, (40.0, 0.0, 400000.0, 0.0, -40.0, 5800000.0), 20, 20)
    with open_stack([LayerSpec("sar", path)], coarse) as stack:
        found = stack.read(coarse.window)["sar"][0]
    gone = np.zeros((20, 20), bool)
    gone[10:12, :2] = True
    np.testing.assert_array_equal(np.isnan(found), gone)
    np.testing.assert_allclose(found[~gone], 5.0)
