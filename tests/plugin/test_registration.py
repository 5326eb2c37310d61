"""Layers moved by a known way: the card offers to compare, tells the shift, shows it, and moves the layer back, all by pair."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QScrollArea

from xmodalnet.plugin.layers import wavelengths_nm
from xmodalnet.plugin.ui.parts import WholeText

from . import test_dock
from .conftest import in_project, wait_until, write_raster

user = test_dock.user
LEFT, NO_KEY = test_dock.LEFT, test_dock.NO_KEY


def fields(seed=0, size=200):
    rng = np.random.default_rng(seed)
    image = np.zeros((size, size))
    for _ in range(150):
        row, col = rng.integers(0, size, 2)
        height, width = rng.integers(8, 40, 2)
        image[row : row + height, col : col + width] = rng.uniform(0, 1)
    return image


@pytest.fixture
def pair(user, tmp_path):
    """An MSI, and an HSI of the same place whose file lies 30 m too far east and 20 m too far south."""
    image = fields()
    msi = np.stack([image, 1 - image, image**2]).astype(np.float32)
    hsi = np.stack([image ** (1 + band / 40) for band in range(50)]).astype(np.float32)
    nm = [400.0 + 10 * band for band in range(50)]
    path = write_raster(tmp_path / "hyper.tif", hsi, left=400030.0, top=5799980.0, wavelengths=nm, nodata=-1)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetMetadataItem("CENTRAL_WAVELENGTH_UM", "0.4", "IMAGERY")
    dataset = None
    in_project(QgsRasterLayer(write_raster(tmp_path / "S2.tif", msi), "S2_scene"))
    in_project(QgsRasterLayer(path, "hyper"))
    user.choose("hsiCombo", "hyper")
    user.choose("msiCombo", "S2_scene")
    return user


def follow(user, title):
    """A click on a link of the card, wherever in its wrapped text it stands: the pointer is a hand there."""
    user.card()
    QTest.qWait(50)
    said = next(each for each in user.find("checkCard").findChildren(WholeText) if title in each.text())
    user.find("stepsArea", QScrollArea).ensureWidgetVisible(said)
    wanted = said.toHtml().split(f">{title}</span>")[0].split('href="')[-1][0]  # the number of the link
    for row in range(4, said.height(), 4):
        for col in range(2, said.width(), 5):
            if said.anchorAt(QPoint(col, row)) == wanted:
                QTest.mouseClick(said.viewport(), LEFT, NO_KEY, QPoint(col, row))
                return
    raise AssertionError(f"'{title}' is nowhere in {said.text()}")


def position(user) -> str:
    return next(check.text for check in user.session.checks() if check.topic == "Position")


def test_the_card_offers_to_compare_and_tells_the_shift(pair):
    assert position(pair) == "Whether the layers lie on each other is not known yet"
    follow(pair, "Compare")
    wait_until(lambda: "not known" not in position(pair), 60)
    assert position(pair) == "HSI lies 3.6 pixels off (pixels of MSI)"


@pytest.fixture
def compared(pair):
    follow(pair, "Compare")
    wait_until(lambda: "not known" not in position(pair), 60)
    return pair


def test_it_is_moved_back_without_a_copy(compared, tmp_path):
    old = compared.session.layers["hsi"]
    old.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    follow(compared, "Move")
    moved = compared.session.layers["hsi"]
    assert moved is not old
    assert moved.source() == str(tmp_path / "hyper_moved.vrt")
    assert (tmp_path / "hyper_moved.vrt").stat().st_size < 100_000
    assert moved.extent().xMinimum() == pytest.approx(400000, abs=2)
    assert moved.extent().yMaximum() == pytest.approx(5800000, abs=2)
    assert wavelengths_nm(moved) == wavelengths_nm(old)
    assert gdal.Open(moved.source()).GetRasterBand(1).GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY") == "0.4"
    assert moved.dataProvider().sourceNoDataValue(1) == -1
    assert moved.dataProvider().userNoDataValues(1)[0].min() == 7
    root = QgsProject.instance().layerTreeRoot()
    assert not root.findLayer(old.id()).itemVisibilityChecked()
    assert position(compared) == "Whether the layers lie on each other is not known yet"
    follow(compared, "Compare")
    wait_until(lambda: "not known" not in position(compared), 60)
    assert position(compared) in ("HSI lies on MSI (0.0 pixels off)", "HSI lies on MSI (0.1 pixels off)")


def test_the_shifts_are_arrows(compared):
    follow(compared, "Show Shifts")
    layer = QgsProject.instance().mapLayersByName("Shifts of the layers (× 20)")[0]
    vectors = np.array([(feature["off_x"], feature["off_y"]) for feature in layer.getFeatures()])
    assert len(vectors) >= 4
    assert np.median(vectors, axis=0) == pytest.approx((30, -20), abs=2)


@pytest.fixture
def of_no_place(user, tmp_path):
    """A pair without CRS and georeference: the HSI shows everything 3 pixels further right and 2 further down."""
    msi, hsi = fields(), np.roll(fields(), (2, 3), (0, 1))
    in_project(QgsRasterLayer(write_raster(tmp_path / "S2.tif", np.stack([msi] * 3).astype(np.float32), epsg=0), "S2_scene"))
    nm = [400.0 + 10 * band for band in range(50)]
    bands = np.stack([hsi] * 50).astype(np.float32)
    in_project(QgsRasterLayer(write_raster(tmp_path / "hyper.tif", bands, epsg=0, wavelengths=nm), "hyper"))
    user.choose("hsiCombo", "hyper")
    user.choose("msiCombo", "S2_scene")
    follow(user, "Compare")
    wait_until(lambda: "not known" not in position(user), 60)
    return user


def test_layers_that_have_no_place_cannot_be_moved(of_no_place):
    [check] = [check for check in of_no_place.session.checks() if check.topic == "Position"]
    assert "3.6 pixels" in check.text
    assert [remedy.title for remedy in check.remedies] == ["Show Shifts"]


def test_shifts_of_layers_without_a_crs_have_none_either(of_no_place):
    """A GeoPackage names one in any case, which QGIS cannot transform, and says so in a red bar."""
    told = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, *_: told.append(text))
    follow(of_no_place, "Show Shifts")
    layer = QgsProject.instance().mapLayersByName("Shifts of the layers (× 20)")[0]
    assert not layer.crs().isValid()
    QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    assert not [text for text in told if "ransform" in text]


def test_another_layer_is_not_known_again(compared, raster):
    compared.session.set_layer("msi", raster("other", np.ones((3, 20, 20), np.float32)))
    assert position(compared) == "Whether the layers lie on each other is not known yet"
