"""Bands of one image are stacked by hand: the card offers it, the dialog ticks what belongs together, the image is chosen."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QMessageBox, QTreeWidget

from xmodalnet.plugin import settings

from . import test_dock, test_dock_controls
from .conftest import in_project, wait_until, write_raster
from .test_registration import follow

user = test_dock.user
LEFT = test_dock.LEFT
PRODUCT = "T32UQD_20200101T101031_"


@pytest.fixture
def bands(raster):
    return {name: raster(PRODUCT + name, np.full((20, 20), value, np.uint16)) for value, name in enumerate(("B03", "B02", "B04"))}


def in_dialog(do):
    """Call do(dialog) while the dialog is open; returns what it said."""
    told = []

    def act():
        dialog = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "stackDialog" and each.isVisible())
        try:
            told.append(do(dialog))
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(300, act)
    return told


def rows(dialog):
    tree = dialog.findChild(QTreeWidget, "stackTree")
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(1), item.checkState(0) == Qt.CheckState.Checked) for item in items]


def notice(dialog):
    """What is told, "" while nothing is."""
    widget = dialog.findChild(test_dock.QWidget, "stackNotice")
    return widget.text.text() if widget.isVisible() else ""


def accept(dialog):
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def test_the_button_stacks_what_belongs_together(user, bands, raster, tmp_path):
    raster("DEM")

    def do(dialog):
        found = rows(dialog)
        accept(dialog)
        return found

    told = in_dialog(do)
    user.click("stackButton")
    ticked = [
        (f"{PRODUCT}B02", "B02, 493 nm", True),
        (f"{PRODUCT}B03", "B03, 560 nm", True),
        (f"{PRODUCT}B04", "B04, 665 nm", True),
    ]
    assert told == [[*ticked, ("DEM", "", False)]]
    image = user.session.layers["msi"]
    assert image.source() == str(tmp_path / f"{PRODUCT[:-1]}_stacked.vrt")
    assert [band[0, 0] for band in gdal.Open(image.source()).ReadAsArray()] == [1, 0, 2]
    assert user.find("msiCombo", QComboBox).currentText() == image.name()
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0] is image


def test_the_bands_go_out_of_sight_and_come_back_by_a_click_as_they_were(user, bands, raster):
    root = QgsProject.instance().layerTreeRoot()
    raster("DEM")
    root.findLayer(bands["B03"].id()).setItemVisibilityChecked(False)
    in_dialog(accept)
    user.click("stackButton")
    image = user.session.layers["msi"]
    assert [node.name() for node in root.children()] == [image.name(), "DEM", f"Bands of {image.name()}"]
    group = root.children()[2]
    assert (group.itemVisibilityChecked(), group.isExpanded()) == (False, False)
    assert {node.name()[-3:]: node.itemVisibilityChecked() for node in group.children()} == {
        "B02": True,
        "B03": False,
        "B04": True,
    }
    assert all(QgsProject.instance().mapLayer(layer.id()) is layer for layer in bands.values())
    wait_until(lambda: {layer.name() for layer in user.window.canvas.layers()} == {"DEM", image.name()})


def test_the_card_offers_it_where_one_band_is_chosen(user, bands):
    user.choose("msiCombo", PRODUCT + "B02")
    assert "It is one band of an image, of which the project has 3" in user.card()["MSI"]
    in_dialog(accept)
    follow(user, "Stack Bands…")
    assert user.session.layers["msi"].bandCount() == 3


def test_files_are_added_and_radar_is_chosen_as_such(user, tmp_path):
    paths = [write_raster(tmp_path / f"Gamma0_{name}.tif", np.ones((20, 20), np.float32)) for name in ("VV", "VH")]

    def do(dialog):
        dialog.add_files([*paths, str(tmp_path / "none.tif")])
        sensor = dialog.findChild(QComboBox, "stackSensor")
        found = (
            sensor.currentText(),
            rows(dialog),
            dialog.findChild(QgsFileWidget, "stackFile").filePath(),
            notice(dialog),
        )
        accept(dialog)
        return found

    told = in_dialog(do)
    user.click("stackButton")
    sensor, listed, path, said = told[0]
    assert said == "QGIS cannot open none.tif"
    assert (sensor, path) == ("SAR", str(tmp_path / "Gamma0_stacked.vrt"))
    assert listed == [("Gamma0_VV", "VV", True), ("Gamma0_VH", "VH", True)]
    assert user.session.layers["sar"].bandCount() == 2


def test_what_does_not_fit_is_said_in_the_dialog_and_nothing_changes(user, bands, tmp_path):
    in_project(bands["B02"])
    far = write_raster(tmp_path / "far_B9.tif", np.ones((20, 20), np.uint16), epsg=32632)

    def do(dialog):
        dialog.add_files([far])
        accept(dialog)
        return dialog.isVisible(), dialog.findChild(test_dock.QWidget, "stackNotice").text.text()

    told = in_dialog(do)
    user.click("stackButton")
    assert told[0][0]
    assert "have different CRS: EPSG:32633 and EPSG:32632" in told[0][1]
    assert user.session.layers == {}
    assert len(QgsProject.instance().mapLayers()) == 3


def test_several_are_ticked_at_once_by_the_space_bar(user, raster):
    for name in ("a", "b", "c", "d"):
        raster(name)

    def do(dialog):
        tree = dialog.findChild(QTreeWidget, "stackTree")
        tree.setFocus()
        tree.setCurrentItem(tree.topLevelItem(0))
        QTest.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(tree, Qt.Key.Key_Space)
        return [is_ticked for _, _, is_ticked in rows(dialog)]

    told = in_dialog(do)
    user.click("stackButton")
    assert told == [[True, True, True, False]]


def test_a_file_that_is_listed_is_ticked_and_not_listed_twice(user, bands, raster):
    raster("DEM")

    def do(dialog):
        dialog.add_files([layer.source() for layer in QgsProject.instance().mapLayers().values()])
        return [(name[-3:], is_ticked) for name, _, is_ticked in rows(dialog)]

    told = in_dialog(do)
    user.click("stackButton")
    assert told == [[("B02", True), ("B03", True), ("B04", True), ("DEM", True)]]


def test_a_file_that_was_chosen_stays(user, bands, tmp_path):
    """Also one that a file dialog gave, which types nothing."""

    def do(dialog):
        tree, file = dialog.findChild(QTreeWidget, "stackTree"), dialog.findChild(QgsFileWidget, "stackFile")
        file.lineEdit().setText(str(tmp_path / "mine.vrt"))
        tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
        kept = file.filePath()
        file.lineEdit().clear()
        tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
        return kept, file.filePath()

    told = in_dialog(do)
    user.click("stackButton")
    assert told == [(str(tmp_path / "mine.vrt"), str(tmp_path / f"{PRODUCT[:-1]}_stacked.vrt"))]


def test_layers_that_go_or_cannot_be_read_are_not_listed(user, bands, raster, tmp_path):
    lost = raster("lost_B1")
    (tmp_path / "lost_B1.tif").unlink()
    lost.setDataSource(lost.source(), lost.name(), "gdal")
    assert not lost.isValid()

    def do(dialog):
        before = [name[-3:] for name, _, _ in rows(dialog)]
        QgsProject.instance().removeMapLayer(bands["B03"].id())
        after = [name[-3:] for name, _, _ in rows(dialog)]
        accept(dialog)
        return before, after

    told = in_dialog(do)
    user.click("stackButton")
    assert told == [(["B02", "B03", "B04"], ["B02", "B04"])]
    assert user.session.layers["msi"].bandCount() == 2


def test_many_bands_are_narrow_ones(user, raster):
    for number in range(1, 42):
        raster(f"EO1H_B{number:03d}", np.ones((2, 2), np.uint16))
    told = in_dialog(lambda dialog: dialog.findChild(QComboBox, "stackSensor").currentText())
    user.click("stackButton")
    assert told == ["HSI"]


def test_all_columns_are_seen_of_long_names(user, raster):
    raster("LC08_L2SP_193024_20200825_20200901_02_T1_ST_ATRAN clipped to the area of the survey in May")

    def do(dialog):
        QApplication.processEvents()
        return dialog.findChild(QTreeWidget, "stackTree").horizontalScrollBar().maximum()

    told = in_dialog(do)
    user.click("stackButton")
    assert told == [0]


@pytest.mark.parametrize("typed", ["{}/mosaic.vrt", "{}/mosaic", "mosaic.vrt", "mosaic"])
def test_a_file_that_is_there_is_replaced_only_where_the_user_says_so(user, bands, tmp_path, monkeypatch, typed):
    """Typed as well as chosen, in whole or in part: the mosaic of somebody else was once written over."""
    settings.set_folder(str(tmp_path))  # where a name alone lies
    other = tmp_path / "mosaic.vrt"
    other.write_text("somebody's own")
    asked = []

    def stack(answer):
        def answered(_parent, _title, question):
            asked.append(question)
            return answer

        def do(dialog):
            monkeypatch.setattr(QMessageBox, "question", answered)
            dialog.findChild(QgsFileWidget, "stackFile").setFilePath(typed.format(tmp_path))
            accept(dialog)

        in_dialog(do)
        user.click("stackButton")

    stack(QMessageBox.StandardButton.No)
    assert other.read_text() == "somebody's own"
    stack(QMessageBox.StandardButton.Yes)
    assert gdal.Open(str(other)).RasterCount == 3
    assert len(asked) == 2
    assert str(other) in asked[0]


def test_the_wheel_changes_no_sensor_that_was_clicked(user, bands):
    def do(dialog):
        sensor = dialog.findChild(QComboBox, "stackSensor")
        sensor.setFocus()
        sensor.setCurrentIndex(1)
        test_dock_controls.turn_wheel(sensor)
        return sensor.currentIndex()

    told = in_dialog(do)
    user.click("stackButton")
    assert told == [1]
