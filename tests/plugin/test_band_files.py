"""What files of single bands are called tells the band, its light and its image."""

import pytest

from xmodalnet.plugin.band_files import band_called


@pytest.mark.parametrize(
    ("text", "name", "image", "centre_nm"),
    [
        ("T32UQD_20200101T101031_B02_10m", "B02", "t32uqd 20200101t101031", 492.7),
        ("T32UQD_20200101T101031_B8A_20m", "B8A", "t32uqd 20200101t101031", 864.7),
        ("S2A_MSIL2A_scene_B12", "B12", "s2a msil2a scene", 2202.4),
        ("LC08_L2SP_193024_20200601_20200825_02_T1_SR_B5", "B5", "lc08 l2sp 193024 20200601 20200825 02 t1 sr", 864.7),
        ("LE07_L2SP_193024_20010601_20200825_02_T1_SR_B4", "B4", "le07 l2sp 193024 20010601 20200825 02 t1 sr", 835.0),
        ("LT05_L2SP_193024_19900601_20200825_02_T1_SR_B7", "B7", "lt05 l2sp 193024 19900601 20200825 02 t1 sr", 2215.0),
        ("LC80330422014207LGN00_B4", "B4", "lc80330422014207lgn00", 654.6),
        ("HLS.S30.T32UQD.2020001T101031.v2.0.B8A", "B8A", "hls s30 t32uqd 2020001t101031 v2 0", 864.7),
        ("HLS.L30.T32UQD.2020001T101031.v2.0.B05", "B05", "hls l30 t32uqd 2020001t101031 v2 0", 864.7),
        ("EO1H0440342003_B009_L1T", "B009", "eo1h0440342003 l1t", 0.0),
        ("AST_VNIR_Band3N", "B3N", "ast vnir", 0.0),
        ("s1a-iw-grd-vh-20200601t053421-032816-03cd0e-002", "VH", "s1a iw grd 20200601t053421 032816 03cd0e", 0.0),
        ("s1a-iw-grd-vv-20200601t053421-032816-03cd0e-001-cog", "VV", "s1a iw grd 20200601t053421 032816 03cd0e cog", 0.0),
        ("drone_red", "Red", "drone", 0.0),
        ("drone_red_edge", "Rededge", "drone", 0.0),
        ("Gamma0_VH_db", "VH", "gamma0 db", 0.0),
        ("band 3", "B3", "", 0.0),
        ("B4", "B4", "", 0.0),
    ],
)
def test_band_and_image(text, name, image, centre_nm):
    found = band_called(text)
    assert (found.name, found.image, found.centre_nm) == (name, image, centre_nm)


@pytest.mark.parametrize(
    "text",
    [
        "T32UQD_20200101T101031_TCI_10m",
        "T32UQD_20200101T101031_SCL_20m",
        "LC08_L2SP_193024_20200601_20200825_02_T1_QA_PIXEL",
        "MSK_DETFOO_B02",
        "AST_VNIR_Band3B",
        "DEM",
        "bandit",
        "redwood",
    ],
)
def test_no_band(text):
    assert band_called(text) is None


@pytest.mark.parametrize(
    ("text", "centre_nm"),
    [
        ("LC08_L1TP_193024_20200601_20200825_02_T1_B8", 589.5),
        ("LC08_L1TP_193024_20200601_20200825_02_T1_B10", 10895.0),
        ("LC08_L2SP_193024_20200601_20200825_02_T1_ST_B10", 10895.0),
        ("LE07_L1TP_193024_20010601_20200825_02_T1_B6_VCID_1", 11450.0),
        ("LT05_L2SP_193024_19900601_20200825_02_T1_ST_B6", 11450.0),
        ("WorldView pan", 0.0),
    ],
)
def test_all_light_and_heat_are_no_bands_of_the_image(text, centre_nm):
    """They are layers of another sensor; where they are stacked all the same, the others keep their light only if all bands tell theirs."""
    found = band_called(text)
    assert found.image not in {band_called(f"{found.title}{more}").image for more in ("_B2", "_SR_B2", " red")}
    assert found.centre_nm == centre_nm


def test_bands_stand_by_their_numbers_and_colours_by_their_light():
    numbered = [band_called(f"x_{name}") for name in ("B12", "B8A", "B02", "B8")]
    assert [band.name for band in sorted(numbered, key=lambda band: band.place)] == ["B02", "B8", "B8A", "B12"]
    colours = [band_called(f"x_{name}") for name in ("nir", "red", "green", "red edge", "blue")]
    assert [band.name for band in sorted(colours, key=lambda band: band.place)] == ["Blue", "Green", "Red", "Rededge", "NIR"]


@pytest.mark.parametrize(
    ("text", "title"),
    [("LC08_scene_T1_SR_B5", "LC08_scene_T1"), ("Gamma0_VH_db", "Gamma0"), ("T32_B02_10m", "T32"), ("B4", "")],
)
def test_title_is_what_the_name_begins_with(text, title):
    assert band_called(text).title == title
