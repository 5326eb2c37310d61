"""Two maps compared in the dock, and the matrix of what became of each class."""

import os
import shutil

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtWidgets import QTableWidget, QTableWidgetItem, QTextBrowser

from xmodalnet.engine.jobs import Done
from xmodalnet.plugin import results
from xmodalnet.plugin.layers import ROLE
from xmodalnet.plugin.styling import style_class_map

from . import test_dock, test_map_panel
from .conftest import in_project, wait_until
from .test_map_panel import paletted

user, mapped = test_dock.user, test_map_panel.mapped


def test_an_earlier_map_is_compared_and_the_matrix_is_there(mapped, tmp_path, scene):
    assert mapped.find("compareButton").toolTip() == "Choose an earlier map"
    other = mapped.find("otherMapCombo", QgsMapLayerComboBox)
    live = QgsRasterLayer(scene["truth"], "Live map")
    style_class_map(live)
    live.setCustomProperty(ROLE, "live")
    QgsProject.instance().addMapLayer(live)
    assert [other.itemText(place) for place in range(other.count())] == ["Earlier map"], "neither the map itself nor the live one"
    QgsProject.instance().removeMapLayer(live.id())
    for name in ("before", "after"):
        shutil.copy(scene["truth"], tmp_path / f"{name}.tif")
        shutil.copy(scene["truth"] + ".aux.xml", tmp_path / f"{name}.tif.aux.xml")
        results.add_map(Done({"map": str(tmp_path / f"{name}.tif")}, {}), f"/models/{name}.xmn", [])
    chosen = mapped.find("classMapCombo", QgsMapLayerComboBox).currentLayer()
    assert chosen.source() == str(tmp_path / "after.tif"), "the newest"
    mapped.find("otherMapCombo", QgsMapLayerComboBox).setLayer(
        next(one for one in QgsProject.instance().mapLayers().values() if one.source() == str(tmp_path / "before.tif"))
    )
    assert "Which of two maps is more right tells step 5" in mapped.find("compareButton").toolTip()
    mapped.click("compareButton")
    table = mapped.find("changeTable", QTableWidget)
    wait_until(lambda: table.isVisible() and not mapped.session.is_busy, 60)
    assert (
        mapped.find("changeSummary", QTextBrowser).toPlainText() == "Changed: 0.0 % of 9216 pixels. Rows: before, columns: after"
    )
    assert (table.rowCount(), table.columnCount()) == (8, 8)
    counts = [int(table.item(place, place).text()) for place in range(8)]
    assert sum(counts) == 9216
    mapped.choose("changeUnitCombo", "Hectares")
    assert float(table.item(0, 0).text()) == pytest.approx(counts[0] / 100, abs=0.005)
    assert table.item(0, 0).toolTip() == "Bare soil stayed: 100.0 % of it"
    assert mapped.find("classMapCombo", QgsMapLayerComboBox).currentLayer() is chosen, "the changes are no map to go on with"
    assert mapped.find("openChangeReportButton").isVisible()
    other = "Other maps are chosen now: press Compare for those"
    mapped.choose("classMapCombo", "truth (classes)")
    assert mapped.find("changeSummary", QTextBrowser).toPlainText().endswith(other)
    mapped.find("classMapCombo", QgsMapLayerComboBox).setLayer(chosen)
    assert other not in mapped.find("changeSummary", QTextBrowser).toPlainText()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    wait_until(lambda: not table.isVisible())
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert table.isVisible()
    assert (table.rowCount(), table.columnCount(), mapped.find("openChangeReportButton").isVisible()) == (8, 8, True)
    assert "Rows: before, columns: after" in mapped.find("changeSummary", QTextBrowser).toPlainText()


def test_after_a_comparison_that_failed_the_matrix_keeps_the_names_of_its_own_maps(mapped, tmp_path, scene, raster):
    for name in ("before", "after"):
        shutil.copy(scene["truth"], tmp_path / f"{name}.tif")
        shutil.copy(scene["truth"] + ".aux.xml", tmp_path / f"{name}.tif.aux.xml")
        results.add_map(Done({"map": str(tmp_path / f"{name}.tif")}, {}), f"/models/{name}.xmn", [])
    mapped.choose("otherMapCombo", "before (classes)")
    mapped.click("compareButton")
    told = mapped.find("changeSummary", QTextBrowser)
    wait_until(lambda: told.isVisible() and not mapped.session.is_busy, 60)
    paletted(raster, "island", epsg=32601)  # in another CRS only the engine knows
    mapped.choose("otherMapCombo", "island")
    mapped.click("compareButton")
    wait_until(lambda: any("does not meet the map" in message for message in mapped.messages()), 60)
    assert told.toPlainText() == (
        "Changed: 0.0 % of 9216 pixels. Rows: before, columns: after. Other maps are chosen now: press Compare for those"
    )


def test_below_what_keeps_maps_from_being_compared_no_matrix_of_others_stays(mapped, tmp_path, scene, raster):
    for name in ("before", "after"):
        shutil.copy(scene["truth"], tmp_path / f"{name}.tif")
        shutil.copy(scene["truth"] + ".aux.xml", tmp_path / f"{name}.tif.aux.xml")
        results.add_map(Done({"map": str(tmp_path / f"{name}.tif")}, {}), f"/models/{name}.xmn", [])
    mapped.choose("otherMapCombo", "before (classes)")
    mapped.click("compareButton")
    wait_until(lambda: mapped.find("changeTable").isVisible() and not mapped.session.is_busy, 60)
    paletted(raster, "island", left=900000.0)
    mapped.choose("otherMapCombo", "island")
    mapped.click("compareButton")
    told = (
        "'island' and 'after (classes)' lie in different places: there is no pixel that both have. Choose maps of the same area"
    )
    assert (mapped.find("compareNotice").isVisible(), mapped.find("compareNotice").text.text()) == (True, told)
    assert not any(mapped.find(name).isVisible() for name in ("changeTable", "changeSummary", "openChangeReportButton"))


def test_the_latest_earlier_map_of_the_same_pixels_is_there_to_be_compared(mapped, tmp_path, scene):
    other = mapped.find("otherMapCombo", QgsMapLayerComboBox)
    assert other.currentLayer() is None

    def add(name: str, second: int, window=()) -> None:
        path = str(tmp_path / f"{name}.tif")
        gdal.Translate(path, scene["truth"], srcWin=window or None)
        os.utime(path, (1_000_000_000 + second,) * 2)
        in_project(QgsRasterLayer(path, name))

    def judge(name: str) -> None:  # not by the keyboard, which comes by the others
        [layer] = QgsProject.instance().mapLayersByName(name)
        mapped.find("classMapCombo", QgsMapLayerComboBox).setLayer(layer)

    add("first", 1)
    add("part", 3, (0, 0, 50, 50))
    add("second", 2)
    add("third", 4)
    judge("third")
    assert other.currentText() == "second", "of other pixels is 'part'"
    assert mapped.find("compareButton").isEnabled()
    judge("second")
    assert other.currentText() == "first"
    judge("first")
    assert (other.currentText(), mapped.find("compareButton").toolTip()) == ("Earlier map", "Choose an earlier map")
    mapped.choose("otherMapCombo", "part")
    judge("third")
    assert other.currentText() == "part", "what the user has chosen stays"
    mapped.choose("otherMapCombo", "Earlier map")
    judge("second")
    assert other.currentLayer() is None, "also that it is none"


def test_the_columns_of_the_matrix_have_names_and_are_as_narrow_as_their_figures(mapped, tmp_path, scene):
    for name in ("before", "after"):
        shutil.copy(scene["truth"], tmp_path / f"{name}.tif")
        shutil.copy(scene["truth"] + ".aux.xml", tmp_path / f"{name}.tif.aux.xml")
        results.add_map(Done({"map": str(tmp_path / f"{name}.tif")}, {}), f"/models/{name}.xmn", [])
    mapped.choose("otherMapCombo", "before (classes)")
    mapped.click("compareButton")
    table = mapped.find("changeTable", QTableWidget)
    wait_until(lambda: table.isVisible() and not mapped.session.is_busy, 60)
    heads = [table.horizontalHeaderItem(column) for column in range(8)]
    assert [head.text() for head in heads] == [head.toolTip() for head in heads]
    assert [head.text() for head in heads] == [table.verticalHeaderItem(line).text() for line in range(8)]
    head, metrics = table.horizontalHeader(), table.fontMetrics()
    widest = max(metrics.horizontalAdvance(table.item(line, line).text()) for line in range(8))
    assert max(head.sectionSize(column) for column in range(8)) < widest + 2 * metrics.horizontalAdvance("0")
    longest = max(metrics.horizontalAdvance(item.text()) for item in heads)
    assert min(longest, metrics.horizontalAdvance("0") * 16) < head.height() < metrics.horizontalAdvance("0") * 22
    first = inked(head, 0)
    table.setHorizontalHeaderItem(0, QTableWidgetItem(heads[0].icon(), "i"))
    assert first > 2 * inked(head, 0), "the name is drawn, and not only kept"


def inked(head, section: int) -> int:
    """Pixels as dark as text in a section, above its colour."""
    area = QRect(head.sectionViewportPosition(section), 0, head.sectionSize(section) - 1, head.height() - 20)
    seen = head.viewport().grab(area).toImage()
    return sum(seen.pixelColor(x, y).lightness() < 120 for x in range(seen.width()) for y in range(seen.height()))
