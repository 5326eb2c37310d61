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
        "DEM",
        "bandit",
        "redwood",
    ],
)
def test_no_band(text):
    assert band_called(text) is None


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
