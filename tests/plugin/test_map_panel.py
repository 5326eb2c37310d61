"""After the Map in the dock: by mouse and keyboard on the real widgets."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import qgis.utils
from osgeo import gdal
from qgis.core import QgsCategorizedSymbolRenderer, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox, QgsMapToolPan
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QCheckBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QToolButton,
)

import xmodalnet
from xmodalnet.engine.jobs import Done
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import code_files, results
from xmodalnet.plugin.finished_maps import Cleaned, Cleaning
from xmodalnet.plugin.layers import ROLE
from xmodalnet.plugin.styling import style_class_map
from xmodalnet.plugin.ui import dock
from xmodalnet.plugin.ui.clean_box import CleanBox

from . import test_dock, test_live_panel
from .conftest import in_project, wait_until
from .test_dock import LEFT, NO_KEY

user, labelled = test_dock.user, test_dock.labelled
ready, live = test_live_panel.ready, test_live_panel.live


def paletted(raster, name, **how):
    layer = raster(name, np.ones((20, 20), np.uint8), **how)
    layer.setRenderer(
        QgsPalettedRasterRenderer(layer.dataProvider(), 1, [QgsPalettedRasterRenderer.Class(1, QColor("#ff0000"), "Wood")])
    )
    return layer


@pytest.fixture
def mapped(user, scene):
    """The true map of the simulated scene as a result, and the canvas on it."""
    image = results.layers.load_raster(scene["msi"], "MSI")
    QgsProject.instance().addMapLayer(image)
    results.add_map(Done({"map": scene["truth"]}, {"device": "cpu"}), "/models/river.xmn", [image])
    user.window.canvas.setDestinationCrs(image.crs())
    user.window.canvas.setExtent(image.extent())
    user.find("afterMapSection").setCollapsed(False)
    return user


def names(user, combo="classMapCombo"):
    found = user.find(combo, QgsMapLayerComboBox)
    return [found.itemText(place) for place in range(found.count())]


def test_without_a_map_it_says_what_to_do(user, raster):
    raster("image")
    assert names(user) == []
    assert not user.find("swipeButton").isEnabled()
    assert "step 4" in user.find("swipeButton").toolTip()


def test_only_class_maps_are_offered_and_the_newest_is_chosen(mapped, raster):
    assert names(mapped) == ["truth (classes)"]
    other = paletted(raster, "other")
    assert names(mapped) == ["other", "truth (classes)"]
    assert mapped.find("classMapCombo", QgsMapLayerComboBox).currentLayer().name() == "truth (classes)", "it only became one"
    QgsProject.instance().removeMapLayer(other.id())
    assert names(mapped) == ["truth (classes)"]
    assert "MSI" in names(mapped, "swipeBesideCombo")


def test_the_swipe_runs_while_the_button_is_down(mapped):
    button, canvas = mapped.find("swipeButton", QPushButton), mapped.window.canvas
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    mapped.click("swipeButton")
    assert button.isChecked()
    assert canvas.mapTool() is mapped.dock._after.swipe.tool
    mapped.click("swipeButton")
    assert not button.isChecked()
    assert canvas.mapTool() is pan
    mapped.click("swipeButton")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not button.isChecked()


def test_a_hidden_map_is_shown_to_be_swiped(mapped):
    [layer] = QgsProject.instance().mapLayersByName("truth (classes)")
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.parent().setItemVisibilityChecked(False)
    mapped.click("swipeButton")
    assert node.isVisible()


def test_another_layer_beside_is_seen_at_once(mapped):
    mapped.click("swipeButton")
    tool = mapped.dock._after.swipe.tool
    assert tool._beside is None
    mapped.choose("swipeBesideCombo", "MSI")
    assert tool._beside.name() == "MSI"


def test_a_map_of_changes_steps_aside_for_a_swipe_of_what_lies_below(mapped, raster):
    """It would hide both sides."""
    change = paletted(raster, "Changes")
    change.setCustomProperty(ROLE, "changes")
    node = QgsProject.instance().layerTreeRoot().findLayer(change.id())
    mapped.choose("classMapCombo", "truth (classes)")
    mapped.click("swipeButton")
    assert not node.isVisible()
    mapped.click("swipeButton")
    assert node.isVisible()


def test_what_stands_for_no_layer_is_read_in_the_combos(user):
    shown = [user.find(name, QgsMapLayerComboBox).currentText() for name in ("swipeBesideCombo", "otherMapCombo")]
    assert shown == ["What lies under it", "Earlier map"]


def test_the_live_map_has_the_same_swipe(live, ready):
    canvas = ready.window.canvas
    ready.click("liveSwipeButton")
    tool = ready.dock._live.swipe.tool
    assert tool.layer is live.layers.map
    wait_until(lambda: tool.image is not None)
    assert names(ready) == ["Live map"]
    ready.click("swipeButton")
    assert (ready.find("liveSwipeButton", QToolButton).isChecked(), tool.layer) == (False, None)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not tool


@pytest.fixture
def finished(live, ready, raster):
    """The place in the tree of a map in plain red, below the live map and chosen to be swiped."""
    layer = paletted(raster, "finished")
    layer.setCustomProperty(ROLE, "result")
    root, live_map = QgsProject.instance().layerTreeRoot(), ready.session.live.layers.map
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([live_map, layer, *(other for other in root.layerOrder() if other not in (live_map, layer))])
    wait_until(lambda: ready.window.canvas.layers()[:2] == [live_map, layer])
    ready.choose("classMapCombo", "finished")
    return root.findLayer(layer.id())


def left_color(user) -> str:
    view = user.window.canvas.viewport()
    return view.grab().toImage().pixelColor(view.width() // 4, view.height() // 4).name()


def test_a_finished_map_is_swiped_without_the_live_one(live, ready, finished):
    live_node = QgsProject.instance().layerTreeRoot().findLayer(live.layers.map.id())
    ready.click("swipeButton")
    wait_until(lambda: left_color(ready) == "#ff0000")
    ready.click("swipeButton")
    assert live_node.isVisible()
    ready.click("swipeButton")
    ready.click("liveButton")
    ready.click("liveButton")
    live.show_doubt("entropy")
    wait_until(lambda: live.layers.doubt is not None)
    fog = QgsProject.instance().layerTreeRoot().findLayer(live.layers.doubt.id())
    assert (live_node.isVisible(), fog.isVisible()) == (False, False), "nor with what comes meanwhile"
    ready.click("swipeButton")
    assert (live_node.isVisible(), fog.isVisible()) == (True, True)


def test_the_live_map_comes_back_after_a_swipe_in_which_the_project_was_saved(live, ready, finished, tmp_path):
    """It steps out of the project while that is written."""
    ready.click("swipeButton")
    assert QgsProject.instance().write(str(tmp_path / "saved.qgz"))
    wait_until(lambda: live.layers.map is not None)
    live_node = QgsProject.instance().layerTreeRoot().findLayer(live.layers.map.id())
    assert (live_node.isVisible(), finished.isVisible()) == (False, True)
    ready.click("swipeButton")
    assert (live_node.isVisible(), finished.isVisible()) == (True, True)


def test_a_project_that_is_saved_chooses_no_other_layer_in_place_of_the_live_map(live, ready, finished, tmp_path):
    root = QgsProject.instance().layerTreeRoot()
    ready.choose("swipeBesideCombo", "Live map")
    ready.click("swipeButton")
    assert QgsProject.instance().write(str(tmp_path / "saved.qgz"))
    beside = ready.find("swipeBesideCombo", QgsMapLayerComboBox)
    wait_until(lambda: beside.currentLayer() is not None and beside.currentLayer() is live.layers.map)
    assert ready.dock._after.swipe.tool.beside is live.layers.map
    ready.click("swipeButton")
    assert (root.findLayer(live.layers.map.id()).isVisible(), finished.isVisible()) == (True, True)


def test_a_live_map_that_goes_while_it_is_chosen_is_waited_for_by_nobody(live, ready):
    """Each time left a listener with the project, which outlived the panel."""
    project, combo = QgsProject.instance(), ready.find("classMapCombo", QgsMapLayerComboBox)
    heard = project.receivers(project.layersAdded)
    combo.setLayer(live.layers.map)
    project.removeMapLayer(live.layers.map.id())
    assert project.receivers(project.layersAdded) == heard


def test_from_one_swipe_to_the_other_each_shows_what_was_asked_for(live, ready, finished):
    live_node = QgsProject.instance().layerTreeRoot().findLayer(live.layers.map.id())
    ready.click("liveSwipeButton")
    assert live_node.isVisible()
    ready.click("swipeButton")
    assert (finished.isVisible(), live_node.isVisible()) == (True, False)
    ready.click("liveSwipeButton")
    assert live_node.isVisible()
    ready.click("liveSwipeButton")
    assert (finished.isVisible(), live_node.isVisible()) == (True, True)


def test_what_is_seen_in_place_of_a_map_does_not_lie_over_its_half(live, ready, finished, raster):
    other = paletted(raster, "other")
    other.setRenderer(
        QgsPalettedRasterRenderer(other.dataProvider(), 1, [QgsPalettedRasterRenderer.Class(1, QColor("#0000ff"), "Wood")])
    )
    root = QgsProject.instance().layerTreeRoot()
    root.setCustomLayerOrder([other, *(layer for layer in root.layerOrder() if layer is not other)])
    ready.choose("classMapCombo", "finished")
    ready.choose("swipeBesideCombo", "other")
    ready.click("swipeButton")
    tool, view = ready.dock._after.swipe.tool, ready.window.canvas.viewport()
    wait_until(lambda: tool.image is not None and left_color(ready) == "#ff0000")
    assert view.grab().toImage().pixelColor(3 * view.width() // 4, view.height() // 4).name() == "#0000ff"
    ready.choose("swipeBesideCombo", "Live map")
    wait_until(lambda: left_color(ready) == "#ff0000")
    ready.click("swipeButton")
    assert root.findLayer(other.id()).isVisible()


def export(user, name):
    button = user.find("exportButton", QPushButton)
    assert button.isEnabled()
    button.menu().findChild(QAction, name).trigger()


def answer_dialog(monkeypatch, path):
    """Of Qt's own: a file that exists may be replaced."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_an_export_is_told_with_a_button_that_opens_its_folder(mapped, algorithms, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(dock, "open_file", opened.append)
    answer_dialog(monkeypatch, tmp_path / "out")
    export(mapped, "exportRaster")
    wait_until(mapped.messages, 60)
    assert mapped.messages() == [f"X-ModalNet: Written: {tmp_path / 'out.tif'}"]
    assert (tmp_path / "out.tif").is_file()
    [button] = [one for one in mapped.window.bar.items()[0].findChildren(QPushButton) if one.text() == "Open Folder"]
    QTest.mouseClick(button, LEFT, NO_KEY)
    assert opened == [str(tmp_path)]


def test_polygons_that_were_exported_can_be_added_to_the_project(mapped, algorithms, tmp_path, monkeypatch):
    answer_dialog(monkeypatch, tmp_path / "out.gpkg")
    export(mapped, "exportPolygons")
    wait_until(mapped.messages, 60)
    before = len(QgsProject.instance().mapLayers())
    [button] = [one for one in mapped.window.bar.items()[0].findChildren(QPushButton) if one.text() == "Add to Project"]
    QTest.mouseClick(button, LEFT, NO_KEY)
    assert len(QgsProject.instance().mapLayers()) == before + 1
    [layer] = QgsProject.instance().mapLayersByName("out")
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer), "in the colours of the classes"
    assert QgsProject.instance().layerTreeRoot().findLayers()[0].layer() is layer
    QgsProject.instance().removeMapLayer(layer.id())
    (tmp_path / "out.gpkg").unlink()
    QTest.mouseClick(button, LEFT, NO_KEY)
    assert any("cannot open" in text for text in mapped.messages())


@pytest.mark.parametrize(
    ("kind", "name", "made"), [("Raster", "Karte.2024", "Karte.2024.tif"), ("Polygons", "Karte.2024", "Karte.2024.gpkg")]
)
def test_a_point_in_a_name_is_no_suffix(mapped, algorithms, tmp_path, monkeypatch, kind, name, made):
    (tmp_path / name).write_text("the user's")
    answer_dialog(monkeypatch, tmp_path / name)
    export(mapped, f"export{kind}")
    wait_until(mapped.messages, 60)
    assert mapped.messages() == [f"X-ModalNet: Written: {tmp_path / made}"]
    assert (tmp_path / made).is_file()
    assert (tmp_path / name).read_text() == "the user's"


@pytest.mark.parametrize("answer", ["No", "Yes"])
def test_a_name_that_only_the_suffix_makes_one_of_a_file_is_asked_for(mapped, algorithms, tmp_path, monkeypatch, answer):
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *said: asked.append(said[2]) or getattr(QMessageBox.StandardButton, answer)
    )
    (tmp_path / "out.tif").write_text("the user's")
    answer_dialog(monkeypatch, tmp_path / "out")
    export(mapped, "exportRaster")
    wait_until(lambda: not mapped.session.is_busy, 60)
    assert asked == [f"'{tmp_path / 'out.tif'}' is there already. Replace it?"]
    assert ((tmp_path / "out.tif").read_bytes() == b"the user's") is (answer == "No")


def test_an_export_over_a_layer_is_refused_in_the_message_bar(mapped, monkeypatch):
    [layer] = QgsProject.instance().mapLayersByName("MSI")
    before = Path(layer.source()).stat().st_mtime_ns
    answer_dialog(monkeypatch, layer.source())
    export(mapped, "exportRaster")
    wait_until(mapped.messages)
    assert "is the file of layer 'MSI'" in mapped.messages()[0]
    assert Path(layer.source()).stat().st_mtime_ns == before


def test_areas_by_polygon_are_asked_for_in_the_dialog_of_processing_with_the_map_filled_in(mapped, algorithms, monkeypatch):
    """The dialog is QGIS's own and waits for the user, so it is not opened here."""
    import processing

    opened = []
    monkeypatch.setitem(qgis.utils.plugins, "processing", None)
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *asked: opened.append(asked))
    export(mapped, "exportPolygonAreas")
    [(algorithm, parameters)] = opened
    assert algorithm == "xmodalnet:areas"
    assert Path(parameters["MAP"].source()).name == "truth.tif", "the map that is chosen"


def test_without_processing_what_its_dialog_would_ask_is_a_sentence(mapped, monkeypatch):
    monkeypatch.delitem(qgis.utils.plugins, "processing", raising=False)
    export(mapped, "exportPolygonAreas")
    wait_until(mapped.messages)
    assert "QGIS's plugin Processing is off" in mapped.messages()[0]


def test_the_layout_opens_in_qgis(mapped):
    export(mapped, "exportLayout")
    assert mapped.window.designed is QgsProject.instance().layoutManager().layouts()[0]


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


def covers(canvas):
    return [item for item in canvas.scene().items() if type(item).__name__ == "_Cover"]


def test_the_button_says_what_is_missing_until_something_is_ticked(mapped, algorithms):
    button = mapped.find("cleanButton", QPushButton)
    assert (button.isEnabled(), button.toolTip()) == (False, "Tick what is to be made of the map")
    mapped.click("sieveBox")
    assert button.isEnabled()
    assert mapped.find("sieveSpin").isEnabled()
    assert not mapped.find("majorityCombo").isEnabled()


def test_what_is_ticked_is_made_and_the_cleaned_map_is_chosen(mapped, algorithms, scene):
    """The truth of the scene lies in a folder of its own, where nothing else may be left."""
    areas = code_files.hectares(Path(scene["truth"]))
    mapped.click("sieveBox")
    mapped.click("polygonsBox")
    mapped.click("cleanButton")
    assert mapped.find("progressStrip").isVisible()
    assert not mapped.find("cleanButton").isEnabled()
    wait_until(lambda: "truth (classes), polygons" in [layer.name() for layer in QgsProject.instance().mapLayers().values()], 60)
    assert mapped.find("classMapCombo", QgsMapLayerComboBox).currentLayer().name() == "truth (classes), cleaned"
    wait_until(lambda: mapped.find("cleanButton").isEnabled())
    table = mapped.find("cleanedTable", QTableWidget)
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]
    [made] = QgsProject.instance().mapLayersByName("truth (classes), cleaned")
    assert [name for name, _, _ in rows] == [entry.label for entry in made.renderer().classes()]
    for column in (1, 2):
        tips = [table.item(row, column).toolTip() for row in range(table.rowCount())]
        assert sum(float(tip.split()[0]) for tip in tips) == pytest.approx(100, abs=0.5)
    assert any(row[1] != row[2] for row in rows), "some patches were small"
    share = 100 * areas[1] / sum(areas.values())
    assert (rows[0][1], table.item(0, 1).toolTip()) == (f"{areas[1]:.2f} ha", f"{share:.1f} % ({areas[1]:.2f} ha)")
    assert mapped.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer() is made, "the later map is the one to judge"
    assert mapped.session.assessed[0] == made.id()
    assert not mapped.find("goneClassesText").isVisible()
    QgsProject.instance().clear()
    wait_until(lambda: not table.isVisible())


@pytest.mark.parametrize("titles", [(), ("Vorher", "Bereinigt"), ("Avant", "Nettoyée"), ("Antes", "Limpio")])
def test_what_a_clean_up_made_of_a_large_map_fits_the_narrowest_panel(mapped, titles):
    table = mapped.find("cleanedTable", QTableWidget)
    table.setFixedWidth(262)
    for column, title in enumerate(titles, start=1):
        table.horizontalHeaderItem(column).setText(title)
    wood, water = ClassSpec(1, "Coniferous forest", "#00ff00"), ClassSpec(2, "Water", "#0000ff")
    found = (Cleaned(wood, 0.809, 0.861, 123456.7, 131394.2), Cleaned(water, 0.191, 0.139, 29147.5, 21210.0))
    mapped.session.finished_maps.cleaned.emit(found, mapped.find("classMapCombo", QgsMapLayerComboBox).currentLayer())
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0
    assert all(table.columnWidth(column) >= table.sizeHintForColumn(column) for column in (1, 2))


def test_a_class_that_a_clean_up_took_whole_is_told_and_another_map_stays_the_one_to_judge(mapped, algorithms, scene, tmp_path):
    for suffix in ("", ".aux.xml"):
        shutil.copy(scene["truth"] + suffix, f"{tmp_path / 'other.tif'}{suffix}")
    results.add_map(Done({"map": str(tmp_path / "other.tif")}, {}), "/models/other.xmn", [])
    judged = mapped.find("assessedMapCombo", QgsMapLayerComboBox)
    [other] = QgsProject.instance().mapLayersByName("other (classes)")
    judged.setLayer(other)
    mapped.choose("classMapCombo", "truth (classes)")
    mapped.click("sieveBox")
    mapped.find("sieveSpin", QSpinBox).setValue(400)
    mapped.click("cleanButton")
    wait_until(lambda: mapped.find("goneClassesText").isVisible(), 60)
    table = mapped.find("cleanedTable", QTableWidget)
    gone = [table.item(row, 0).text() for row in range(table.rowCount()) if table.item(row, 2).toolTip().startswith("0.0 %")]
    assert gone
    assert mapped.find("goneClassesText").text().startswith(f"The cleaned map has no '{gone[0]}'")
    assert judged.currentLayer() is other


def test_what_is_ticked_comes_back_with_the_project(mapped, tmp_path):
    mapped.click("sieveBox")
    mapped.find("sieveSpin", QSpinBox).setValue(33)
    mapped.click("polygonsBox")
    asked = mapped.session.after_options
    assert (asked.sieve_px, asked.majority_px, asked.polygons) == (33, 0, True)
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    boxes = [mapped.find(name, QCheckBox) for name in ("majorityBox", "sieveBox", "polygonsBox")]
    assert [box.isChecked() for box in boxes] == [False, False, False]
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert [box.isChecked() for box in boxes] == [False, True, True]
    assert mapped.find("sieveSpin", QSpinBox).value() == 33
    assert mapped.session.after_options == asked
    box = CleanBox(mapped.session, lambda: None)  # as of a plugin that is loaded while the project is open
    assert box.cleaning() == Cleaning(sieve_px=33, polygons=True)
    box.deleteLater()


def test_nothing_is_left_on_the_canvas_when_the_plugin_goes(window, scene):
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    plugin.action.trigger()
    results.add_map(Done({"map": scene["truth"]}, {"device": "cpu"}), "/models/river.xmn", [])
    plugin.dock.findChild(QPushButton, "swipeButton").click()
    there = len(covers(window.canvas))
    plugin.unload()
    assert (there, len(covers(window.canvas))) == (1, 0)
    assert window.canvas.mapTool() is None


def test_it_fits_a_narrow_dock(mapped):
    mapped.dock.resize(300, 900)
    QApplication.processEvents()
    area = mapped.find("stepsArea", QScrollArea)
    assert area.widget().minimumSizeHint().width() <= 300
    assert area.widget().width() <= area.viewport().width()


def test_an_opened_project_has_the_map_that_it_made_last_whatever_the_order_of_its_layers(mapped, scene, tmp_path):
    for name in ("a", "z", "m"):
        for suffix in ("", ".aux.xml"):
            shutil.copy(scene["truth"] + suffix, f"{tmp_path / name}.tif{suffix}")
        done = Done({"map": str(tmp_path / f"{name}.tif")}, {"device": "cpu"})
        results.add_map(done, "/models/river.xmn", [])
        mapped.session.keep_results(mapping=done)
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert len(names(mapped)) == 4
    assert mapped.find("classMapCombo", QgsMapLayerComboBox).currentLayer().name() == "m (classes)"
