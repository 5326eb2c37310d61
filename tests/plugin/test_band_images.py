"""Which layers are bands of one image, and what it is called."""

import zipfile

import numpy as np
from qgis.core import QgsProject, QgsRasterLayer

from xmodalnet.plugin import band_images
from xmodalnet.plugin.band_files import band_called
from xmodalnet.plugin.band_images import band_of, bands_of_largest_image, bands_of_one_image, stack_path

PRODUCT = "T32UQD_20200101T101031_"


def plain(value, size=20):
    return np.full((size, size), value, np.uint16)


def test_bands_of_one_image_are_found_by_their_names_in_their_order(raster):
    for name in ("B12_20m", "B04_10m", "B02_10m", "B8A_20m", "SCL_20m"):
        raster(PRODUCT + name)
    other = raster("T32UQD_20200601T101031_B03_10m")
    names = [layer.name() for layer in bands_of_one_image(raster(PRODUCT + "B03_10m"))]
    assert names == [PRODUCT + name for name in ("B02_10m", "B03_10m", "B04_10m", "B8A_20m", "B12_20m")]
    assert bands_of_one_image(other) == []
    assert bands_of_one_image(raster("DEM")) == []
    assert bands_of_one_image(raster("S2_B02", np.ones((3, 20, 20), np.uint16))) == []


def test_files_without_an_image_s_name_belong_together_by_their_folder(raster, tmp_path):
    one, two = (raster(name) for name in ("B2", "B3"))
    (tmp_path / "other").mkdir()
    raster("other/B4")
    assert [layer.name() for layer in bands_of_one_image(one)] == ["B2", "B3"]
    assert bands_of_one_image(two, [two]) == []


def test_a_layer_that_was_renamed_or_is_gone(raster, tmp_path):
    """Of a name that tells a band alone, the file tells the rest; a layer that cannot be read is no band."""
    chosen = [raster(PRODUCT + name) for name in ("B02_10m", "B03_10m", "B05_20m")]
    chosen[0].setName("Blue")
    chosen[1].setName("B3")
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(tmp_path / f"{PRODUCT}B04_10m.tif"), PRODUCT + "B04_10m"))
    assert bands_of_one_image(chosen[0]) == chosen
    assert band_of(chosen[1]).centre_nm == 559.8


def test_the_image_of_most_bands_is_found_with_one_look_at_each_layer(raster, monkeypatch):
    """A dialog over 242 files of an old sensor of narrow bands took six seconds to open."""
    for name in ("x_B1", "x_B2", "B3"):
        raster(name)
    most = [raster(f"y_B{number}") for number in (1, 2, 3)]
    listed = list(QgsProject.instance().mapLayers().values())
    seen = []
    monkeypatch.setattr(band_images, "band_called", lambda text: seen.append(text) or band_called(text))
    assert bands_of_largest_image(listed) == most
    assert len(seen) <= 5 * len(listed)
    assert bands_of_largest_image(listed[:0]) == []
    assert bands_of_largest_image(most[:1]) == []


def lying_in(raster, folder, name, **how):
    """In a folder of its own, called as its file is."""
    layer = raster(f"{folder}/{name}", **how)
    layer.setName(name)
    return layer


def test_of_files_of_one_name_those_that_lie_together_are_one_image(raster, tmp_path):
    """Radar that SNAP wrote tells its date only by the folder; what is finer elsewhere is of another image."""
    dates = ("may.data", "june.data", "july.data")
    found = {}
    for date, pixel in zip(dates, (10.0, 20.0, 10.0)):
        (tmp_path / date).mkdir()
        found[date] = [lying_in(raster, date, f"Gamma0_{name}", pixel=pixel) for name in ("VH", "VV")]
    for date in dates:
        assert bands_of_one_image(found[date][1]) == found[date]


def test_finer_files_of_a_product_lie_in_another_of_its_folders(raster, tmp_path):
    for folder in ("R10m", "R20m"):
        (tmp_path / folder).mkdir()
    fine = lying_in(raster, "R10m", "B02_10m")
    coarse = [lying_in(raster, "R20m", f"{name}_20m", pixel=20.0) for name in ("B02", "B05")]
    assert bands_of_one_image(coarse[1]) == [fine, coarse[1]]


def test_the_file_is_called_as_what_the_bands_share(raster, tmp_path):
    chosen = [raster(PRODUCT + "B02_10m"), raster(PRODUCT + "B03_10m")]
    assert stack_path(chosen, "") == tmp_path / "T32UQD_20200101T101031_stacked.vrt"


def test_the_file_lies_where_it_can(raster, tmp_path, monkeypatch):
    """Names may hold what no file's may; a file in an archive has no folder, and that of others may take no file."""
    chosen = [raster("x_B1"), raster("x_B2")]
    chosen[0].setName("May/June: VV?_B1")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(chosen[0].source(), "z_B1.tif")
    archived = QgsRasterLayer(f"/vsizip/{tmp_path}/a.zip/z_B1.tif", "z_B1")
    home = tmp_path / "home"
    home.mkdir()
    assert stack_path(chosen, str(home)) == tmp_path / "May_June_ VV_stacked.vrt"
    assert stack_path([archived], str(home)) == home / "z_stacked.vrt"
    monkeypatch.setattr("os.access", lambda path, _: str(path) != str(tmp_path))  # root may write anywhere
    assert stack_path(chosen, str(home)) == home / "May_June_ VV_stacked.vrt"


def test_archives_that_keep_a_folder_per_image_tell_it_there(raster, tmp_path):
    """Files of two images, all called by their bands alone."""
    found = {}
    for date in ("20220601", "20220616"):
        folder = f"S2A_32UPU_{date}_0_L2A"
        (tmp_path / folder).mkdir()
        found[date] = [lying_in(raster, folder, name) for name in ("B02", "B8A")]
    for date, layers in found.items():
        assert bands_of_one_image(layers[1]) == layers
        assert [band_of(layer).centre_nm for layer in layers] == [492.7, 864.7]
        assert stack_path(layers, "").name == f"S2A_32UPU_{date}_0_L2A_stacked.vrt"


def test_an_image_is_called_by_the_folder_that_tells_its_date(raster, tmp_path):
    for folder in ("S1A_IW_20220601.data", "plain", "2022-06-16"):
        (tmp_path / folder).mkdir()
    dated = lying_in(raster, "S1A_IW_20220601.data", "Gamma0_VV")
    assert stack_path([dated], "").name == "S1A_IW_20220601_Gamma0_stacked.vrt"
    assert stack_path([lying_in(raster, "plain", "Gamma0_VV")], "").name == "Gamma0_stacked.vrt"
    assert stack_path([lying_in(raster, "plain", "VV")], "").name == "plain_stacked.vrt"
    assert stack_path([lying_in(raster, "2022-06-16", "x_20200101_B4")], "").name == "x_20200101_stacked.vrt"
