import threading
import warnings
import zipfile

import numpy as np
import pytest
import rasterio
import rasterio.rpc
from rasterio.transform import from_origin
from scenes import UTM33, write_raster

from xmodalnet.engine.data.gdal import gdal, keep_cache
from xmodalnet.engine.data.places import lattice_shift, same_crs, transform_xy
from xmodalnet.engine.data.raster import burn_mask, open_raster
from xmodalnet.engine.data.view import View
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.grid import PIXEL_AFFINE, Grid, Window

GRID = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 20, 20)
WHOLE = Window(0, 0, 20, 20)


def pixels(path, window=None, **options):
    with open_raster(path) as raster:
        return raster.read(window or raster.info.grid.window, [band.number for band in raster.info.bands], **options)


def seen(path, grid, window=None, **options):
    with open_raster(path) as raster:
        view = View(raster, grid, **options)
        try:
            return view.read(window or grid.window, [band.number for band in raster.info.bands])
        finally:
            view.close()


# what the file says


def test_enmap_in_physical_units(real_data):
    with open_raster(str(real_data / "enmap_potsdam" / "enmap_potsdam_mosaic.tif")) as raster:
        info = raster.info
        values = raster.read(Window(-1, -1, 3, 3), [1, 2])
    assert info.grid == Grid("EPSG:32633", (30.0, 0.0, 364095.0, 0.0, -30.0, 5809965.0), 160, 192)
    assert info.bands[0].tags["wavelength"] == "418.24"
    assert (info.bands[0].scale, info.bands[0].nodata, info.dtype) == (1e-4, -32768.0, "int16")
    assert values[:, 1:, 1:] == pytest.approx(np.array([[[660, 595], [666, 674]], [[645, 587], [657, 669]]]) * 1e-4)
    assert np.isnan(values[:, 0]).all()
    assert np.isnan(values[:, :, 0]).all()


def test_a_raster_without_georeference_lies_where_qgis_shows_it(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.arange(6, dtype=np.uint8).reshape(2, 3), left=None, crs=None)
    with open_raster(path) as raster:
        assert raster.info.grid == Grid("", PIXEL_AFFINE, 3, 2)
        assert not raster.info.has_frame


def test_colours_of_a_palette(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((2, 2), np.uint8))
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {3: (255, 0, 16, 255)})
    with open_raster(path) as raster:
        assert raster.info.colors[3] == "#ff0010"


def test_any_gdal_path(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.full((2, 2), 7, np.uint8))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "a.tif")
    assert (pixels(f"/vsizip/{tmp_path}/a.zip/a.tif") == 7).all()


# no data


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [
        ("int8", -128),
        ("uint8", 0),
        ("int16", -32768),
        ("uint16", 65535),
        ("int32", -(2**31)),
        ("uint32", 2**32 - 1),
        ("float32", -3.4028234663852886e38),
        ("float32", -9999.0),
        ("float64", -1.7976931348623157e308),
        ("float64", np.nan),
    ],
)
def test_nodata_of_every_type_is_nan_as_it_is_and_warped(tmp_path, dtype, nodata):
    values = np.full((20, 20), 50, dtype)
    values[5, 5] = nodata
    path = write_raster(tmp_path / "a.tif", values, nodata=nodata)
    found = pixels(path)[0]
    assert np.argwhere(np.isnan(found)).tolist() == [[5, 5]]
    assert np.nanmin(found) == np.nanmax(found) == 50
    shifted = Grid(UTM33, (10.0, 0.0, 400004.0, 0.0, -10.0, 5799996.0), 19, 19)
    warped = seen(path, shifted)[0]
    assert np.nanmin(warped) == np.nanmax(warped) == 50, "nodata bled into its neighbours"
    assert np.isfinite(warped).sum() >= 19 * 19 - 1


def test_nodata_that_the_type_cannot_hold_hides_nothing(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.full((4, 4), 241, np.uint8), driver="GTiff")
    text = (tmp_path / "a.vrt").as_posix()
    band = '<VRTRasterBand dataType="Byte" band="1"><NoDataValue>-9999</NoDataValue><SimpleSource>'
    source = f"<SourceFilename>{path}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
    with open(text, "w", encoding="utf-8") as file:
        file.write(f'<VRTDataset rasterXSize="4" rasterYSize="4">{band}{source}</VRTDataset>')
    assert (pixels(text) == 241).all()


@pytest.mark.parametrize("strange", [np.inf, -np.inf, np.nan, -3.4e38, 1e38])
def test_values_no_sensor_gives_are_no_data_even_undeclared(tmp_path, strange):
    values = np.ones((3, 3), np.float32)
    values[1, 1] = strange
    found = pixels(write_raster(tmp_path / "a.tif", values))[0]
    assert np.isnan(found[1, 1])
    assert np.isfinite(found).sum() == 8


def test_the_least_int64_is_no_data(tmp_path):
    """However it is declared: writers and readers of GDAL round it."""
    values = np.array([[5, -(2**63)]], np.int64)
    for nodata in (None, -(2**63)):
        assert np.isnan(pixels(write_raster(tmp_path / "a.tif", values, nodata=nodata))[0]).tolist() == [[False, True]]


@pytest.mark.parametrize("pixel", [10.0, 17.0, 33.0])
@pytest.mark.parametrize(
    ("dtype", "strange", "nodata"),
    [
        ("int64", -(2**63), None),
        ("int64", 2**63 - 1, None),
        ("int64", -(10**18), None),
        ("uint64", 2**64 - 1, None),
        ("uint64", 2**63, None),
        ("int64", 2**53 + 1, 2**53),  # as readers of GDAL round it
        ("int64", -9999, -9999),
    ],
)
def test_a_whole_number_that_no_sensor_gives_bleeds_into_no_neighbour(tmp_path, dtype, strange, nodata, pixel):
    """Undeclared, or declared as a number that a double cannot hold."""
    values = np.full((40, 40), 100, dtype)
    values[10:20, 10:20] = strange
    path = write_raster(tmp_path / "a.tif", values, nodata=nodata)
    assert np.isnan(pixels(path)[0]).sum() == 100
    found = seen(path, Grid(UTM33, (pixel, 0.0, 400053.0, 0.0, -pixel, 5799947.0), 10, 10))[0]
    assert np.isnan(found).any()
    assert np.nanmin(found) == np.nanmax(found) == 100


def test_whole_numbers_of_either_sign_are_warped_as_they_are(tmp_path):
    """Beside one that no sensor gives, and to the last digit that a float holds."""
    values = np.kron(np.array([[-7, 2**24 - 1], [-(2**23) - 1, -(2**63)]], np.int64), np.ones((4, 4), np.int64))
    path = write_raster(tmp_path / "a.tif", values)
    found = seen(path, Grid(UTM33, (20.0, 0.0, 400010.0, 0.0, -20.0, 5799990.0), 3, 3))[0]
    assert [found[0, 0], found[0, 2], found[2, 0]] == [-7, 2**24 - 1, -(2**23) - 1]
    assert np.isnan(found[2, 2])


def test_a_given_nodata_replaces_the_files_own(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[1, 2], [3, 1]], np.int16), nodata=1)
    assert np.isnan(pixels(path, nodata=2)[0]).tolist() == [[False, True], [False, False]]


def test_stored_values_know_neither_nodata_nor_scale(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.array([[0, 1]], np.uint8), nodata=0, scales=[0.5])
    assert pixels(path, stored=True)[0].tolist() == [[0, 1]]


def test_scale_and_offset_of_each_band(tmp_path):
    values = np.full((2, 2, 2), 100, np.int16)
    path = write_raster(tmp_path / "a.tif", values, scales=[0.01, 2], offsets=[1, -50])
    found = pixels(path)
    assert found[0] == pytest.approx(2.0)
    assert found[1] == pytest.approx(150.0)


def test_an_envi_header_tells_what_reflectance_was_multiplied_by(tmp_path):
    values = np.array([[[0, 2500, -9999]], [[10000, 5, -9999]]], np.int16)
    path = write_raster(tmp_path / "a.dat", values, driver="ENVI", nodata=-9999)
    with (tmp_path / "a.hdr").open("a", encoding="utf-8") as header:
        header.write("reflectance scale factor = 10000\n")
    expected = np.array([[[0, 0.25, np.nan]], [[1, 0.0005, np.nan]]], np.float32)
    with open_raster(path) as raster:
        np.testing.assert_allclose(raster.read(raster.info.grid.window, (1, 2)), expected, rtol=1e-6)
    tagged = write_raster(tmp_path / "a.tif", values, nodata=-9999, scales=(1e-4, 1e-4))
    with rasterio.open(tagged, "r+") as file:
        file.update_tags(reflectance_scale_factor="10000")
    with open_raster(tagged) as raster:
        np.testing.assert_allclose(raster.read(raster.info.grid.window, (1, 2)), expected, rtol=1e-6, err_msg="not applied twice")


def test_an_alpha_band_and_a_mask_tell_what_is_no_data(tmp_path):
    values = np.full((4, 20, 20), 9, np.uint8)
    values[3] = 255
    values[3, 2, 3] = 0
    path = write_raster(tmp_path / "a.tif", values, photometric="RGB", alpha="yes")
    found = pixels(path)[:3]
    assert np.isnan(found).sum(axis=(1, 2)).tolist() == [1, 1, 1]
    assert np.isnan(found[:, 2, 3]).all()
    masked = write_raster(tmp_path / "b.tif", np.full((1, 20, 20), 9, np.uint8))
    with rasterio.open(masked, "r+") as dataset:
        dataset.write_mask(values[3])
    assert np.argwhere(np.isnan(pixels(masked)[0])).tolist() == [[2, 3]]


# through another grid


def test_the_same_lattice_is_only_shifted(tmp_path):
    values = np.arange(400, dtype=np.int16).reshape(20, 20)
    path = write_raster(tmp_path / "a.tif", values)
    grid = GRID.crop(Window(-2, 3, 10, 30))
    found = seen(path, grid)[0]
    assert np.isnan(found[:, :2]).all()
    assert (found[:17, 2:] == values[3:, :8]).all()
    assert np.isnan(found[17:]).all()


def test_a_coarse_layer_on_a_fine_grid_is_interpolated(tmp_path):
    ramp = np.tile(np.arange(10, dtype=np.float32) * 30, (10, 1))  # value = metres from the first pixel's middle
    path = write_raster(tmp_path / "a.tif", ramp, pixel=30)
    grid = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 30, 30)
    found = seen(path, grid)[0]
    middles = np.arange(30) * 10 + 5 - 15
    assert found[:, 2:-2] == pytest.approx(np.tile(middles[2:-2], (30, 1)), abs=1e-3)


def test_a_fine_layer_on_a_coarse_grid_is_averaged(tmp_path):
    values = np.random.default_rng(0).integers(0, 1000, (40, 40)).astype(np.int16)
    path = write_raster(tmp_path / "a.tif", values, pixel=2)
    grid = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 8, 8)
    assert seen(path, grid)[0] == pytest.approx(values.reshape(8, 5, 8, 5).mean(axis=(1, 3)), rel=1e-5)


def test_each_band_is_warped_by_its_own_nodata(tmp_path):
    values = np.full((2, 10, 10), 100, np.int16)
    values[0, 5, 5] = -9999
    path = write_raster(tmp_path / "a.tif", values, pixel=30, nodata=-9999)
    found = seen(path, Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 30, 30))
    assert np.isnan(found[0]).any()
    assert not np.isnan(found[1]).any()
    assert np.nanmin(found) == np.nanmax(found) == 100


def test_outside_of_a_warped_integer_layer_is_no_data(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.full((10, 10), 5, np.uint8), left=400003.0, pixel=10)
    found = seen(path, GRID, Window(-5, -5, 30, 30))[0]
    assert np.isnan(found[:5]).all()
    assert np.isnan(found[16:]).all()
    assert (found[6:14, 6:14] == 5).all()


def test_a_layer_of_another_utm_zone_lies_where_it_belongs(tmp_path):
    """The layer's value is its own northing, so every warped pixel tells where it was taken from."""
    corner = transform_xy(UTM33, "EPSG:32632", np.array([[400000.0, 5800000.0]]))[0]
    left, top = corner[0] - 1000, corner[1] + 1000
    northing = np.repeat((top - 10 * (np.arange(250) + 0.5))[:, None], 250, axis=1)
    path = write_raster(tmp_path / "a.tif", northing, left=left, top=top, crs="EPSG:32632")
    found = seen(path, GRID)[0]
    middles = np.array([GRID.xy(col + 0.5, row + 0.5) for row in range(20) for col in range(20)])
    expected = transform_xy(UTM33, "EPSG:32632", middles)[:, 1].reshape(20, 20)
    assert found == pytest.approx(expected, abs=1.5)


def test_codes_take_the_nearest_pixel_and_are_never_mixed(tmp_path):
    codes = np.random.default_rng(1).choice([1, 10, 14], (10, 10)).astype(np.uint8)
    path = write_raster(tmp_path / "a.tif", codes, pixel=30, nodata=10)
    grid = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 30, 30)
    assert (seen(path, grid, stored=True)[0] == np.kron(codes, np.ones((3, 3)))).all()


def test_alpha_and_mask_do_not_bleed_when_warped(tmp_path):
    values = np.full((4, 20, 20), 9, np.uint8)
    values[3] = 255
    values[:, 2:6, 3:7] = 0
    shifted = Grid(UTM33, (10.0, 0.0, 400004.0, 0.0, -10.0, 5799996.0), 19, 19)
    coloured = seen(write_raster(tmp_path / "a.tif", values, photometric="RGB", alpha="yes"), shifted)[:3]
    path = write_raster(tmp_path / "b.tif", np.where(values[3] > 0, 9, 100).astype(np.uint8))
    with rasterio.open(path, "r+") as dataset:
        dataset.write_mask(values[3])
    for found in (*coloured, seen(path, shifted)[0]):
        assert np.nanmin(found) == np.nanmax(found) == 9
        assert np.isnan(found).sum() == 16


def test_scale_of_a_warped_layer(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.full((20, 20), 2000, np.int16), left=400004.0, nodata=-1, scales=[1e-4])
    assert seen(path, GRID)[0][5, 5] == pytest.approx(0.2)


def test_lattice_shift(tmp_path):
    assert lattice_shift(GRID, GRID.crop(Window(3, -4, 5, 5))) == (3, -4)
    a, b, c, d, e, f = GRID.affine
    assert lattice_shift(GRID, Grid(UTM33, (a, b, c + 0.05, d, e, f), 20, 20)) == (0, 0), "a hundredth of a pixel is rounding"
    assert lattice_shift(GRID, Grid(UTM33, (a, b, c + 3, d, e, f), 20, 20)) is None
    assert lattice_shift(GRID, Grid(UTM33, (30.0, b, c, d, -30.0, f), 20, 20)) is None
    assert lattice_shift(GRID, Grid("EPSG:32632", GRID.affine, 20, 20)) is None
    assert lattice_shift(GRID, Grid("", GRID.affine, 20, 20)) == (0, 0), "the very same pixels need no CRS"
    assert lattice_shift(GRID, Grid("", GRID.affine, 20, 21)) is None


def test_one_crs_in_many_words():
    assert same_crs("EPSG:32633", rasterio.crs.CRS.from_epsg(32633).to_wkt())
    assert not same_crs("EPSG:32633", "EPSG:32632")
    assert not same_crs("EPSG:32633", "")
    with pytest.raises(LayerError, match="'nonsense' is no CRS"):
        same_crs("EPSG:32633", "nonsense")


def test_positions_without_a_place_are_infinite_and_spoil_no_others():
    xy = np.array([[15.0, 0.0], [15.0, 900.0], [15.0, 0.0], [15.0, -500.0], [15.0, 0.0]])
    found = transform_xy("EPSG:4326", UTM33, xy)
    assert np.isfinite(found).all(axis=1).tolist() == [True, False, True, False, True]
    assert found[4] == pytest.approx([500000, 0], abs=1e-6)


def test_burn_mask_takes_centres_or_all_that_is_touched():
    triangle = {"type": "Polygon", "coordinates": [[[10, 20], [12.8, 20], [10, 22.8], [10, 20]]]}
    window = Window(10, 20, 4, 4)
    assert burn_mask([triangle], window, all_touched=False).astype(int).tolist() == [[1, 1, 0, 0], [1, 0, 0, 0], [0] * 4, [0] * 4]
    assert burn_mask([triangle], window, all_touched=True).astype(int).tolist() == [
        [1, 1, 1, 0],
        [1, 1, 0, 0],
        [1, 0, 0, 0],
        [0] * 4,
    ]


# what cannot be read


def test_missing(tmp_path):
    with pytest.raises(LayerError, match=r"nothing\.tif' is not there"):
        open_raster(str(tmp_path / "nothing.tif"))


def test_no_raster(tmp_path):
    path = tmp_path / "notes.tif"
    path.write_text("no pixels here", encoding="utf-8")
    with pytest.raises(LayerError, match=r"'notes\.tif' cannot be opened as a raster"):
        open_raster(str(path))
    with pytest.raises(LayerError, match="cannot be opened as a raster") as caught:
        open_raster(str(tmp_path))
    assert caught.value.hint == "It is a folder: choose the file of the raster in it"
    (tmp_path / "scene.hdr").write_text("ENVI\nsamples = 2\nlines = 2\nbands = 1\ndata type = 1\ninterleave = bsq\n")
    (tmp_path / "scene.dat").write_bytes(bytes(4))
    with pytest.raises(LayerError) as caught, open_raster(str(tmp_path / "scene.hdr")):
        pass
    assert caught.value.hint == "It is the header of a raster: choose the file beside it that holds the values"


def test_cut_off(tmp_path):
    path = tmp_path / "half.tif"
    write_raster(path, np.random.default_rng(0).integers(0, 255, (3, 200, 200)).astype(np.uint8), compress="deflate")
    path.write_bytes(path.read_bytes()[:40000])
    with pytest.raises(LayerError, match=r"'half\.tif' cannot be (read|opened)"):
        pixels(str(path))


def test_complex_numbers(tmp_path):
    """Of a radar's single-look image, as floats or as whole numbers."""
    path = write_raster(tmp_path / "slc.tif", np.ones((2, 2), np.complex64))
    with pytest.raises(LayerError, match="complex"):
        open_raster(path)
    with rasterio.open(tmp_path / "s1.tif", "w", driver="GTiff", width=2, height=2, count=1, dtype="complex_int16", crs=UTM33):
        pass
    with pytest.raises(LayerError, match="complex"):
        open_raster(str(tmp_path / "s1.tif"))


@pytest.fixture
def mixed(tmp_path):
    """A virtual raster of a float band (nodata -9999.9 and NaN) and a byte band (nodata 7), 20 x 20 px."""
    floats = np.full((20, 20), 0.25, np.float32)
    floats[0], floats[1] = -9999.9, np.nan
    whole = np.full((20, 20), 200, np.uint8)
    whole[:, 0], whole[:, 1] = 7, 0
    write_raster(tmp_path / "f.tif", floats)
    write_raster(tmp_path / "b.tif", whole)
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{band}"><NoDataValue>{nodata}</NoDataValue><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{name}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>'
        for band, kind, nodata, name in ((1, "Float32", -9999.9, "f.tif"), (2, "Byte", 7, "b.tif"))
    )
    head = '<VRTDataset rasterXSize="20" rasterYSize="20"><SRS>EPSG:32633</SRS><GeoTransform>400000,10,0,5800000,0,-10</GeoTransform>'
    (tmp_path / "mixed.vrt").write_text(f"{head}{bands}</VRTDataset>", encoding="utf-8")
    return str(tmp_path / "mixed.vrt")


def test_bands_of_different_types(mixed):
    found = pixels(mixed)
    assert np.isnan(found[0, :2]).all()
    assert (found[0, 2:] == 0.25).all()
    assert np.isnan(found[1, :, 0]).all()
    assert (found[1, :, 1] == 0).all()
    assert (found[1, :, 2:] == 200).all()
    assert np.isnan(pixels(mixed, nodata=200)[1, :, 2:]).all()


def test_bands_of_different_types_through_another_grid(mixed):
    finer = Grid(UTM33, (5.0, 0.0, 400000.0, 0.0, -5.0, 5800000.0), 40, 40)
    found = seen(mixed, finer)
    assert np.isnan(found[0, :3]).all()
    assert found[0, 5:] == pytest.approx(0.25)
    assert np.isnan(found[1, :, :1]).all()
    assert found[1, :, 6:] == pytest.approx(200)
    without = seen(mixed, finer, nodata=-1.0)
    assert without[1, :, 0] == pytest.approx(7)
    assert without[0, 0] == pytest.approx(-9999.9)
    assert without[0, 3] == pytest.approx(0.25), "of its neighbour alone: what is no number is spared"


def test_control_points_are_no_georeference(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((2, 2), np.uint8), left=None, crs=None)
    points = [rasterio.control.GroundControlPoint(row, col, col, -row) for row, col in ((0, 0), (0, 2), (2, 0), (2, 2))]
    with rasterio.open(path, "r+") as dataset:
        dataset.gcps = (points, rasterio.crs.CRS.from_epsg(4326))
    with pytest.raises(LayerError, match="control points"):
        open_raster(path)


def test_a_camera_model_is_no_georeference(tmp_path):
    """QGIS shows such a picture warped, in degrees: in its own pixels labels of the southern half of the globe would lie anywhere."""
    path = write_raster(tmp_path / "a.tif", np.ones((60, 60), np.uint8), left=None, crs=None)
    one, col, row = [1.0] + [0.0] * 19, [0.0, 1.0] + [0.0] * 18, [0.0, 0.0, -1.0] + [0.0] * 17
    places = {"lat_off": -33, "lat_scale": 1, "long_off": 20, "long_scale": 1, "height_off": 0, "height_scale": 100}
    pixels = {"line_off": 30, "line_scale": 30, "samp_off": 30, "samp_scale": 30}
    terms = {"line_num_coeff": row, "line_den_coeff": one, "samp_num_coeff": col, "samp_den_coeff": one}
    with rasterio.open(path, "r+") as dataset:
        dataset.rpcs = rasterio.rpc.RPC(**places, **pixels, **terms)
    with pytest.raises(LayerError, match=r"'a.tif' is placed by a camera model \(RPC\) only") as caught:
        open_raster(path)
    assert caught.value.hint == "Warp it first: Raster > Projections > Warp"
    with rasterio.open(path, "r+") as dataset:
        dataset.transform = from_origin(20, -33, 0.1, 0.1)
    with open_raster(path) as raster:
        assert raster.info.has_frame, "the frame counts, as it does in QGIS"


def cache_mib():
    return rasterio.env.getenv()["GDAL_CACHEMAX"] / 2**20


def test_a_cache_inside_of_another_is_never_smaller():
    """A layer of few bands would else drop the blocks of one of many that is read beside it."""
    with gdal(300 * 2**20), gdal():
        assert cache_mib() == 300
    with gdal(), gdal(300 * 2**20):
        assert cache_mib() == 300
    with gdal():
        assert cache_mib() == 64


def test_a_thread_that_wants_a_small_cache_leaves_what_another_reads_through():
    """GDAL has one cache for all threads: a map's writer would else drop the blocks of its readers."""
    sizes = []

    def write():
        with gdal():
            sizes.append(cache_mib())

    with keep_cache(300 * 2**20):
        writer = threading.Thread(target=write)
        writer.start()
        writer.join()
    write()
    assert sizes == [300, 64]


def test_no_cache_takes_all_memory():
    with gdal(2**40):
        assert cache_mib() == 640


def of_many_bands(path, bands):
    profile = {"driver": "GTiff", "dtype": "int16", "count": bands, "width": 1024, "height": 300, "tiled": True, "crs": UTM33}
    place = from_origin(400000, 5800000, 10, 10)
    with rasterio.open(path, "w", blockxsize=256, blockysize=256, SPARSE_OK=True, transform=place, **profile):
        pass
    return str(path)


@pytest.mark.parametrize(("bands", "width_px", "mib"), [(1, 64, 0.3125), (224, 64, 70), (224, 300, 105), (224, 4000, 175)])
def test_the_cache_holds_a_row_of_blocks_under_the_window(tmp_path, bands, width_px, mib):
    """Of 256 x 256 px and 2 bytes: 28 MiB for 224 bands, one more than the window is wide, and a quarter for what lies beside."""
    with open_raster(of_many_bands(tmp_path / "a.tif", bands)) as raster:
        assert raster.cache_bytes(width_px) == mib * 2**20


@pytest.mark.parametrize(("pixel", "source_mib"), [(10.0, 105), (20.0, 140), (5.0, 70)])
def test_the_cache_of_a_warped_layer_holds_a_row_of_its_own_blocks_too(tmp_path, pixel, source_mib):
    """Of 512 x 128 px and 4 bytes: 56 MiB for 224 bands, one more than the window is wide and one for where it begins."""
    grid = Grid(UTM33, (pixel, 0.0, 400003.0, 0.0, -pixel, 5800000.0), 1024, 300)
    with open_raster(of_many_bands(tmp_path / "a.tif", 224)) as raster:
        assert View(raster, grid).cache_bytes(300) == (source_mib + 2 * 56) * 2**20


@pytest.mark.parametrize(("dtype", "nodata"), [("float64", -1.797e308), ("float32", -3.4e38)])
def test_a_nodata_value_beyond_all_numbers_makes_no_noise(tmp_path, dtype, nodata):
    path = write_raster(tmp_path / "a.tif", np.array([[1, nodata]], dtype), nodata=nodata, scales=(10.0,))
    with open_raster(path) as raster, warnings.catch_warnings():
        warnings.simplefilter("error")
        np.testing.assert_array_equal(raster.read(raster.info.grid.window, [1]), [[[10.0, np.nan]]])


@pytest.mark.parametrize(("profile", "threads"), [({}, [None, 1]), ({"compress": "deflate"}, [None])])
def test_a_file_that_is_not_compressed_is_read_by_one_thread(tmp_path, monkeypatch, profile, threads):
    """By several it takes twice the work and no less time."""
    path, opened = write_raster(tmp_path / "a.tif", np.ones((2, 4, 5), np.uint8), **profile), []
    open_file = rasterio.open
    monkeypatch.setattr(rasterio, "open", lambda path, **how: opened.append(how.get("NUM_THREADS")) or open_file(path, **how))
    with open_raster(path) as raster:
        assert raster.read(Window(0, 0, 5, 4), [1, 2]).sum() == 40
    assert opened == threads
